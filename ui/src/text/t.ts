import { format, template, type Arg } from './bundles';
import type { TextArgs, TextKey } from './keys';
import { language } from './language.svelte';

/** The arguments a key needs: none, or an object with its variables. */
export type ArgsOf<K extends TextKey> = K extends keyof TextArgs ? [args: TextArgs[K]] : [];

/**
 * The text of a key in the chosen language.
 *
 * In a component or a `$derived` it follows the language by itself. Numbers among the arguments
 * are written by the rules of the language, without grouping.
 */
export function t<K extends TextKey>(key: K, ...args: ArgsOf<K>): string {
	return format(language(), key, (args[0] ?? {}) as Record<string, Arg>);
}

/** Whether a word made from a code, such as `situation-meal`, is a key there is a text for. */
export function isTextKey(key: string): key is TextKey {
	return template.hasMessage(key);
}
