/**
 * The keys of the observation screen: first letters of Norwegian words, unshifted on a Norwegian
 * keyboard. Letters work outside text fields only and can be turned off (WCAG 2.1.4).
 */
import type { TextKey } from '../text';

export type Act =
	| 'yes'
	| 'no'
	| 'not-observed'
	| 'no-opportunity'
	| 'na'
	| 'clear'
	| 'rest-level'
	| 'rest-item'
	| 'down'
	| 'up'
	| 'next-open'
	| 'item-before'
	| 'item-after'
	| 'go-to'
	| 'note'
	| 'tie'
	| 'guide'
	| 'day'
	| 'more'
	| 'fewer'
	| 'pause'
	| 'undo'
	| 'redo'
	| 'result'
	| 'help'
	| 'back';

interface Binding {
	act: Act;
	/** `event.key`, lower case. */
	key: string;
	ctrl?: true;
	shift?: true;
	/** What stands on the key caps. */
	caps: readonly string[];
	/** Key repeat is welcome: moving, not answering. */
	repeats?: true;
}

export const bindings: readonly Binding[] = [
	{ act: 'yes', key: 'j', caps: ['J'] },
	{ act: 'no', key: 'n', caps: ['N'] },
	{ act: 'not-observed', key: 'o', caps: ['O'] },
	{ act: 'no-opportunity', key: 'i', caps: ['I'] },
	{ act: 'na', key: 'a', caps: ['A'] },
	{ act: 'clear', key: 'delete', caps: ['Delete'] },
	{ act: 'rest-level', key: 'r', caps: ['R'] },
	{ act: 'rest-item', key: 'r', shift: true, caps: ['Shift', 'R'] },
	{ act: 'down', key: 'arrowdown', caps: ['↓'], repeats: true },
	{ act: 'up', key: 'arrowup', caps: ['↑'], repeats: true },
	{ act: 'next-open', key: 'u', caps: ['U'] },
	{ act: 'item-before', key: 'pageup', caps: ['PgUp'], repeats: true },
	{ act: 'item-after', key: 'pagedown', caps: ['PgDn'], repeats: true },
	{ act: 'go-to', key: 'g', caps: ['G'] },
	{ act: 'note', key: 's', caps: ['S'] },
	{ act: 'tie', key: 'm', caps: ['M'] },
	{ act: 'guide', key: 'v', caps: ['V'] },
	{ act: 'day', key: 'd', caps: ['D'] },
	{ act: 'more', key: '+', caps: ['+'] },
	{ act: 'fewer', key: '-', caps: ['−'] },
	{ act: 'pause', key: 'p', caps: ['P'] },
	{ act: 'undo', key: 'z', ctrl: true, caps: ['Ctrl', 'Z'] },
	{ act: 'redo', key: 'y', ctrl: true, caps: ['Ctrl', 'Y'] },
	{ act: 'result', key: 'enter', ctrl: true, caps: ['Ctrl', 'Enter'] },
	{ act: 'help', key: '?', caps: ['?'] },
	{ act: 'back', key: 'escape', caps: ['Esc'] }
];

/** What stands on the caps of an act. */
export function capsOf(act: Act): readonly string[] {
	return bindings.find((binding) => binding.act === act)?.caps ?? [];
}

/** Whether an act is one plain sign, which can be turned off. */
export function isSingle(act: Act): boolean {
	const found = bindings.find((binding) => binding.act === act);
	return found !== undefined && !found.ctrl && found.key.length === 1;
}

/** The words for an act. */
export function wordsOf(act: Act): TextKey {
	return `key-${act}`;
}

/** What a key press means; nothing where it belongs to somebody else. */
export function actOf(event: KeyboardEvent, letters: boolean): Act | null {
	if (event.altKey || event.metaKey || event.isComposing || isTyping(event.target)) return null;
	const key = event.key.toLowerCase();
	const found = bindings.find(
		(binding) =>
			binding.key === key &&
			(binding.ctrl ?? false) === event.ctrlKey &&
			// What Shift types is told by the key itself, except for letters.
			(!isLetter(key) || (binding.shift ?? false) === event.shiftKey)
	);
	if (!found || (event.repeat && !found.repeats)) return null;
	if (!letters && !found.ctrl && key.length === 1) return null;
	return found.act;
}

function isLetter(key: string): boolean {
	return /^\p{L}$/u.test(key);
}

function isTyping(target: EventTarget | null): boolean {
	if (!(target instanceof HTMLElement)) return false;
	return target.isContentEditable || target.matches('input, textarea, select') || target.closest('dialog') !== null;
}
