import { render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import KeyEditor from './KeyEditor.svelte';
import KeyHelp from './KeyHelp.svelte';
import { actOf, bindings, capsOf, conflicts, groups, isChangeable, isSingle, mayHave, takenBy, wordsOf, type Act, type Keys } from './keys';

const event = (key: string, rest: KeyboardEventInit = {}): KeyboardEvent => new KeyboardEvent('keydown', { key, ...rest });
const act = (key: string, rest: KeyboardEventInit = {}, keys: Keys = {}, letters = true): Act | null =>
	actOf(event(key, rest), { letters, keys });

describe('the usual keys', () => {
	it('each has one act, and each act is listed once', () => {
		expect(conflicts({})).toEqual([]);
		const listed = groups.flatMap(([, acts]) => acts);
		expect([...listed].sort()).toEqual(bindings.map((one) => one.act).sort());
	});
	it('that lock are told of only where the workspace can be locked', () => {
		const list = (canLock: boolean): boolean => {
			const { unmount } = render(KeyHelp, { open: true, canLock, letters: true, keys: {}, onclose: () => {} });
			const is = screen.queryByText('Lås arbeidsområdet') !== null;
			unmount();
			return is;
		};
		expect([list(false), list(true)]).toEqual([false, true]);
	});
	it('Shift makes a letter another key', () => {
		expect([act('r'), act('R', { shiftKey: true })]).toEqual(['rest-level', 'rest-item']);
		expect(capsOf('rest-item')).toEqual(['Shift', 'R']);
	});
	it('are first letters of words', () => {
		expect(['t', 'h', 'f'].map((key) => act(key))).toEqual(['situation', 'history', 'search-notes']);
	});
	it('for a whole level lie beside those for one line', () => {
		expect(['j', 'k', 'n', 'b'].map((key) => act(key))).toEqual(['yes', 'rest-yes', 'no', 'rest-no']);
	});
	it('of the sheet of boxes mean nothing elsewhere', () => {
		expect([act('Backspace'), act('ArrowRight')]).toEqual([null, null]);
		const onPaper = (key: string): Act | null => actOf(event(key), { letters: true, paper: true });
		expect([onPaper('Backspace'), onPaper('ArrowRight'), onPaper('j')]).toEqual(['clear-back', 'right', 'yes']);
	});
});

describe('what a key means', () => {
	function press(key: string, rest: KeyboardEventInit = {}, target: Element = document.body): ReturnType<typeof actOf> {
		let act: ReturnType<typeof actOf> = null;
		const listen = (event: Event): void => {
			act = actOf(event as KeyboardEvent, { letters: true });
		};
		document.addEventListener('keydown', listen, { once: true });
		target.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, ...rest }));
		return act;
	}
	it('knows letters whatever Caps Lock says, and Shift where it matters', () => {
		expect([press('j'), press('J')]).toEqual(['yes', 'yes']);
		expect([press('r'), press('R', { shiftKey: true })]).toEqual(['rest-level', 'rest-item']);
		expect(press('?', { shiftKey: true })).toBe('help');
		expect(press('z', { ctrlKey: true })).toBe('undo');
		expect(press('z')).toBeNull();
	});
	it('leaves text fields and dialogs alone', () => {
		document.body.innerHTML = '<textarea></textarea><dialog><button></button></dialog>';
		expect(press('j', {}, document.querySelector('textarea') as Element)).toBeNull();
		expect(press('j', {}, document.querySelector('dialog button') as Element)).toBeNull();
	});
	it('answers once while a key is held, and moves on', () => {
		expect(press('j', { repeat: true })).toBeNull();
		expect(press('ArrowDown', { repeat: true })).toBe('down');
	});
	it('leaves letters alone where they are turned off, and not the other keys', () => {
		const event = (key: string, rest: KeyboardEventInit = {}): KeyboardEvent => new KeyboardEvent('keydown', { key, ...rest });
		expect(actOf(event('j'), { letters: false })).toBeNull();
		expect(actOf(event('ArrowDown'), { letters: false })).toBe('down');
		expect(actOf(event('z', { ctrlKey: true }), { letters: false })).toBe('undo');
	});
});

describe('keys that were changed', () => {
	it('do what they were given, and the usual key does nothing', () => {
		const keys = { yes: 'w' };
		expect([act('w', {}, keys), act('j', {}, keys), act('n', {}, keys)]).toEqual(['yes', null, 'no']);
		expect(capsOf('yes', keys)).toEqual(['W']);
	});
	it('keep their Shift', () => {
		const keys = { 'rest-item': 'w' };
		expect([act('W', { shiftKey: true }, keys), act('w', {}, keys), act('R', { shiftKey: true }, keys)]).toEqual(['rest-item', null, null]);
		expect(capsOf('rest-item', keys)).toEqual(['Shift', 'W']);
	});
	it('may be letters, digits and F keys, for acts of one sign only', () => {
		expect(['w', 'å', '7', 'F2', 'f12'].map((key) => mayHave('yes', key))).toEqual([true, true, true, true, true]);
		expect(['+', 'Enter', 'ArrowUp', 'F13', 'jj', ' ', 'Delete'].map((key) => mayHave('yes', key))).toEqual(Array(7).fill(false));
		expect(mayHave('rest-item', '7')).toBe(false);
		expect((['undo', 'down', 'back', 'clear', 'result'] as const).map(isChangeable)).toEqual(Array(5).fill(false));
	});
	it('that may not be are passed over', () => {
		const keys = { undo: 'w', yes: 'Enter', nonsense: 'y' };
		expect([act('w', {}, keys), act('j', {}, keys), act('z', { ctrlKey: true }, keys)]).toEqual([null, 'yes', 'undo']);
	});
	it('on F keys work where letters are turned off', () => {
		const keys = { yes: 'F2' };
		expect([act('F2', {}, keys, false), act('n', {}, keys, false)]).toEqual(['yes', null]);
		expect([isSingle('yes', keys), isSingle('yes')]).toEqual([false, true]);
	});
	it('are told when two acts share one', () => {
		expect(conflicts({ yes: 'n' })).toEqual([['yes', 'no']]);
		expect(conflicts({ yes: 'n', no: 'j' })).toEqual([]);
		expect(takenBy('yes', 'N', {})).toBe('no');
		expect(takenBy('yes', 'j', { yes: 'w' })).toBeNull();
		expect(takenBy('rest-item', 'r', {})).toBeNull();
		expect(takenBy('yes', 'w', {})).toBeNull();
	});
});

describe('the editor', () => {
	const made = (keys: Keys = {}) => {
		const onchange = vi.fn();
		render(KeyEditor, { keys, onchange });
		return onchange;
	};
	const button = (name: RegExp): HTMLElement => screen.getByRole('button', { name });
	it('takes the next key that is pressed', async () => {
		const onchange = made();
		await userEvent.click(button(/^Endre tasten for Ja$/));
		expect(screen.getByRole('status').textContent?.trim()).toContain('Trykk den nye tasten');
		await userEvent.keyboard('w');
		expect(onchange.mock.calls).toEqual([[{ yes: 'w' }]]);
		expect(screen.getByRole('status').textContent?.trim()).toBe('Ja har nå W.');
	});
	it('says what has the key already, and waits for another', async () => {
		const onchange = made({ no: 'y' });
		await userEvent.click(button(/^Endre tasten for Ja$/));
		await userEvent.keyboard('u');
		expect(screen.getByRole('status').textContent?.trim()).toBe('U er i bruk: Neste ubesvarte. Velg en annen.');
		await userEvent.keyboard('{Enter} ');
		expect(onchange).not.toHaveBeenCalled();
		await userEvent.keyboard('n');
		expect(onchange.mock.calls).toEqual([[{ no: 'y', yes: 'n' }]]);
	});
	it('Esc leaves all as it is', async () => {
		const onchange = made();
		await userEvent.click(button(/^Endre tasten for Ja$/));
		await userEvent.keyboard('{Escape}w');
		expect(onchange).not.toHaveBeenCalled();
	});
	it('gives one or all their usual keys back', async () => {
		const onchange = made({ yes: 'w', no: 'y' });
		await userEvent.click(button(/^Vanlig tast for Ja$/));
		expect(onchange).toHaveBeenLastCalledWith({ no: 'y' });
		await userEvent.click(button(/^Vanlige taster for alt$/));
		expect(onchange).toHaveBeenLastCalledWith({});
		expect(screen.queryByRole('button', { name: /^Vanlig tast for Note/ })).toBeNull();
	});
	it('does not give a usual key back that another act has', async () => {
		const onchange = made({ yes: 'w', no: 'j' });
		await userEvent.click(button(/^Vanlig tast for Ja$/));
		expect(onchange).not.toHaveBeenCalled();
		expect(screen.getByRole('status').textContent?.trim()).toContain('J er i bruk: Nei');
	});
	it('lists only what can be changed', () => {
		made();
		const shown = screen.getAllByRole('button', { name: /^Endre tasten/ }).length;
		expect(shown).toBe(bindings.filter((one) => isChangeable(one.act)).length);
		expect(wordsOf('yes')).toBe('key-yes');
	});
});
