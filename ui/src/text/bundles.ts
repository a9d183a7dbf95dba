import { FluentBundle, FluentNumber, FluentResource, type FluentVariable } from '@fluent/bundle';
import { languages, type Lang } from './language.svelte';

const sources: Record<string, string> = import.meta.glob(
	'../../locales/{nb,nn,en}/{common,window,bundle}.ftl',
	{ query: '?raw', import: 'default', eager: true }
);

function load(lang: Lang): FluentBundle {
	// Directional isolates are for mixed scripts; here they would only come between word and number.
	const bundle = new FluentBundle(lang, { useIsolating: false });
	for (const [path, source] of Object.entries(sources)) {
		if (!path.includes(`/${lang}/`)) continue;
		const errors = bundle.addResource(new FluentResource(source));
		if (errors.length > 0) throw new AggregateError(errors, `${path} holds a text twice`);
	}
	return bundle;
}

const bundles = Object.fromEntries(languages.map((lang) => [lang, load(lang)])) as Record<
	Lang,
	FluentBundle
>;

/** Bokmål is complete by definition; the other languages fall back to it. */
export const template = bundles.nb;

/** What a text may be given: words, or a number that is written by the rules of the language. */
export type Arg = string | number;

function variables(args: Record<string, Arg>): Record<string, FluentVariable> {
	const entries = Object.entries(args).map(([name, value]): [string, FluentVariable] => [
		name,
		typeof value === 'number' ? new FluentNumber(value, { useGrouping: false }) : value
	]);
	return Object.fromEntries(entries);
}

/**
 * The text of a key in a language, else in bokmål, else the key itself: a person then sees where
 * a text is missing, and nothing else on the screen breaks.
 */
export function format(lang: Lang, key: string, args: Record<string, Arg>): string {
	for (const bundle of [bundles[lang], template]) {
		const pattern = bundle.getMessage(key)?.value;
		if (pattern) return bundle.formatPattern(pattern, variables(args), []);
	}
	return key;
}
