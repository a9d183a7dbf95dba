/**
 * The keys of the observation screen: first letters of Norwegian words, and beside `J` and `N` those that
 * answer the rest of a level. Unshifted on a Norwegian keyboard. Letters work outside text fields only,
 * can be turned off and can be changed (WCAG 2.1.4).
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
	| 'rest-yes'
	| 'rest-no'
	| 'rest-item'
	| 'down'
	| 'up'
	| 'left'
	| 'right'
	| 'clear-back'
	| 'next-open'
	| 'item-before'
	| 'item-after'
	| 'go-to'
	| 'note'
	| 'tie'
	| 'search-notes'
	| 'guide'
	| 'history'
	| 'day'
	| 'situation'
	| 'more'
	| 'fewer'
	| 'pause'
	| 'undo'
	| 'redo'
	| 'result'
	| 'concern'
	| 'lock'
	| 'help'
	| 'back';

/** Keys a person chose: act → `event.key`. What is not here has its usual key. */
export type Keys = Readonly<Record<string, string>>;

export interface Binding {
	act: Act;
	/** `event.key`, lower case. */
	key: string;
	ctrl?: true;
	shift?: true;
	/** What stands on the key cap; the key itself where nothing is said. */
	cap?: string;
	/** Key repeat is welcome: moving, not answering. */
	repeats?: true;
	/** Means something on the sheet of boxes alone. */
	paper?: true;
}

export const bindings: readonly Binding[] = [
	{ act: 'yes', key: 'j' },
	{ act: 'no', key: 'n' },
	{ act: 'not-observed', key: 'o' },
	{ act: 'no-opportunity', key: 'i' },
	{ act: 'na', key: 'a' },
	{ act: 'clear', key: 'delete', cap: 'Delete' },
	{ act: 'rest-level', key: 'r' },
	{ act: 'rest-yes', key: 'k' },
	{ act: 'rest-no', key: 'b' },
	{ act: 'rest-item', key: 'r', shift: true },
	{ act: 'down', key: 'arrowdown', cap: '↓', repeats: true },
	{ act: 'up', key: 'arrowup', cap: '↑', repeats: true },
	{ act: 'left', key: 'arrowleft', cap: '←', repeats: true, paper: true },
	{ act: 'right', key: 'arrowright', cap: '→', repeats: true, paper: true },
	{ act: 'clear-back', key: 'backspace', cap: '⌫', paper: true },
	{ act: 'next-open', key: 'u' },
	{ act: 'item-before', key: 'pageup', cap: 'PgUp', repeats: true },
	{ act: 'item-after', key: 'pagedown', cap: 'PgDn', repeats: true },
	{ act: 'go-to', key: 'g' },
	{ act: 'note', key: 's' },
	{ act: 'tie', key: 'm' },
	{ act: 'search-notes', key: 'f' },
	{ act: 'guide', key: 'v' },
	{ act: 'history', key: 'h' },
	{ act: 'day', key: 'd' },
	{ act: 'situation', key: 't' },
	{ act: 'more', key: '+' },
	{ act: 'fewer', key: '-', cap: '−' },
	{ act: 'pause', key: 'p' },
	{ act: 'undo', key: 'z', ctrl: true },
	{ act: 'redo', key: 'y', ctrl: true },
	{ act: 'result', key: 'enter', ctrl: true, cap: 'Enter' },
	{ act: 'concern', key: 'x' },
	{ act: 'lock', key: 'l', ctrl: true },
	{ act: 'help', key: '?' },
	{ act: 'back', key: 'escape', cap: 'Esc' }
];

/** All acts as they are listed to people. */
export const groups: readonly (readonly [title: 'keys-answer' | 'keys-move' | 'keys-write' | 'keys-paper', acts: readonly Act[]])[] = [
	[
		'keys-answer',
		['yes', 'no', 'not-observed', 'no-opportunity', 'na', 'clear', 'rest-level', 'rest-yes', 'rest-no', 'rest-item', 'more', 'fewer']
	],
	[
		'keys-move',
		['down', 'up', 'next-open', 'item-before', 'item-after', 'go-to', 'day', 'situation', 'result', 'back']
	],
	['keys-write', ['note', 'tie', 'search-notes', 'guide', 'history', 'pause', 'undo', 'redo', 'concern', 'lock', 'help']],
	['keys-paper', ['left', 'right', 'clear-back']]
];

/** Whether an act may have another key: only those of one sign, so that what every program has stays. */
export function isChangeable(act: Act): boolean {
	const { key, ctrl } = usual(act);
	return !ctrl && key.length === 1;
}

/** Whether a key, as `event.key`, may be given to an act: a letter, a digit, or F1 to F12; with Shift a letter. */
export function mayHave(act: Act, key: string): boolean {
	if (!isChangeable(act)) return false;
	return isLetter(key) || (!usual(act).shift && /^(\d|F([1-9]|1[0-2]))$/i.test(key));
}

/** The binding of an act with the key a person chose. What it may not have is passed over. */
export function bindingOf(act: Act, keys: Keys = {}): Binding {
	const own = usual(act);
	const chosen = keys[act]?.toLowerCase();
	if (chosen === undefined || chosen === own.key || !mayHave(act, chosen)) return own;
	return { ...own, key: chosen, cap: undefined } as Binding;
}

function usual(act: Act): Binding {
	return bindings.find((binding) => binding.act === act) as Binding;
}

/** What stands on the caps of an act. */
export function capsOf(act: Act, keys: Keys = {}): readonly string[] {
	const { key, cap, ctrl, shift } = bindingOf(act, keys);
	const held = [ctrl && 'Ctrl', shift && 'Shift'].filter((one) => one !== undefined);
	return [...held, cap ?? key.toUpperCase()];
}

/** Whether an act is one plain sign, which can be turned off. */
export function isSingle(act: Act, keys: Keys = {}): boolean {
	const { key, ctrl } = bindingOf(act, keys);
	return !ctrl && key.length === 1;
}

/** The words for an act. */
export function wordsOf(act: Act): TextKey {
	return `key-${act}`;
}

/** The act that has a key already, were it given to this one; none where it is free. */
export function takenBy(act: Act, key: string, keys: Keys): Act | null {
	const wanted = { ...bindingOf(act, keys), key: key.toLowerCase() };
	const other = bindings.find((one) => one.act !== act && isSame(bindingOf(one.act, keys), wanted));
	return other?.act ?? null;
}

/** Acts that share one key: the first of two is done, the second is out of reach. */
export function conflicts(keys: Keys): [Act, Act][] {
	const all = bindings.map((one) => bindingOf(one.act, keys));
	return all.flatMap((one, n) =>
		all
			.slice(n + 1)
			.filter((other) => isSame(one, other))
			.map((other): [Act, Act] => [one.act, other.act])
	);
}

function isSame(one: Binding, other: Binding): boolean {
	return one.key === other.key && one.ctrl === other.ctrl && one.shift === other.shift;
}

/** What may differ from one press to the next. */
export interface Pressing {
	/** Whether single letters work. */
	letters: boolean;
	keys?: Keys;
	/** Whether one fills in the sheet of boxes. */
	paper?: boolean;
}

/** What a key press means; nothing where it belongs to somebody else. */
export function actOf(event: KeyboardEvent, { letters, keys = {}, paper = false }: Pressing): Act | null {
	if (event.altKey || event.metaKey || event.isComposing || isTyping(event.target)) return null;
	const key = event.key.toLowerCase();
	const found = bindings
		.map((binding) => bindingOf(binding.act, keys))
		.find(
			(binding) =>
				binding.key === key &&
				(binding.ctrl ?? false) === event.ctrlKey &&
				// What Shift types is told by the key itself, except for letters.
				(!isLetter(key) || (binding.shift ?? false) === event.shiftKey) &&
				(paper || !binding.paper)
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
