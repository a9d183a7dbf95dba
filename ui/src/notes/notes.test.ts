import { render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { FoundNote } from '../bindings';
import NotesScreen from '../screens/NotesScreen.svelte';
import { win } from '../window/window.svelte';
import { excerptOf } from './excerpt';
import { NoteSearch } from './search.svelte';

const { commands } = vi.hoisted(() => ({ commands: { searchNotes: vi.fn(), keepScreen: vi.fn() } }));
vi.mock('../bindings', () => ({ commands }));

const ok = (data: unknown) => ({ status: 'ok', data });
const note = (rest: Partial<FoundNote> = {}): FoundNote => ({
	note: 'n-1', assessment: 'a-1', is_draft: true, kindergarten: 'Solsletta', group: 'Bjørka', at: '2026-11-24T10:22:00+01:00',
	text: 'To barn bygger bru.', hits: [[3, 7]], indicators: ['5.5.1'], ...rest
});

beforeEach(() => {
	commands.searchNotes.mockReset().mockResolvedValue(ok({ notes: [note()], total: 1 }));
	commands.keepScreen.mockReset();
	win.start = { today: '2026-11-25', workspace: { role: 'assessor' } } as unknown as typeof win.start;
});
afterEach(() => vi.useRealTimers());

describe('looking for notes', () => {
	it('asks once when the typing stops, and nothing for no words', async () => {
		vi.useFakeTimers();
		const search = new NoteSearch(50);
		for (const words of ['b', 'ba', 'barn']) search.type(words);
		await vi.advanceTimersByTimeAsync(119);
		expect(commands.searchNotes).not.toHaveBeenCalled();
		await vi.advanceTimersByTimeAsync(1);
		expect(commands.searchNotes.mock.calls).toEqual([['barn', 50]]);
		search.type('  ');
		await vi.advanceTimersByTimeAsync(500);
		expect([commands.searchNotes.mock.calls.length, search.found]).toEqual([1, null]);
	});

	it('never shows an old answer over a newer question', async () => {
		vi.useFakeTimers();
		let letGo: (end: unknown) => void = () => undefined;
		commands.searchNotes.mockReturnValueOnce(new Promise((resolve) => (letGo = resolve)));
		const search = new NoteSearch(50);
		search.type('b');
		await vi.advanceTimersByTimeAsync(120);
		search.type('ba');
		letGo(ok({ notes: [], total: 0 }));
		await vi.advanceTimersByTimeAsync(0);
		expect(search.found).toBeNull();
		await vi.advanceTimersByTimeAsync(120);
		expect(search.found?.total).toBe(1);
	});
});

describe('the excerpt of a note', () => {
	it('is all of a short one', () => expect(excerptOf('To barn', [[3, 7]])).toEqual({ text: 'To barn', hits: [[3, 7]] }));
	it('shows the first hit of a long one at its words, without cutting through any', () => {
		const text = `${'ord '.repeat(200)}bru ${'mer '.repeat(200)}`;
		const at = text.indexOf('bru');
		const { text: shown, hits } = excerptOf(text, [[at, at + 3]]);
		const [from = 0, to = 0] = hits[0] ?? [];
		expect(shown.slice(from, to)).toBe('bru');
		expect(shown).toMatch(/^… ord .*mer …$/);
		expect(shown.length).toBeLessThan(330);
	});
	it('copes with one endless word', () => {
		const { text } = excerptOf('a'.repeat(65_536), [[40_000, 40_003]]);
		expect(text.length).toBeLessThan(330);
	});
});

describe('the screen of notes', () => {
	async function look(): Promise<void> {
		render(NotesScreen);
		await userEvent.type(screen.getByRole('searchbox', { name: 'Søk i alle notater' }), 'barn');
		await screen.findByRole('button', { name: /^Åpne Solsletta/ });
	}
	it('marks what was looked for, and says how many there are', async () => {
		commands.searchNotes.mockResolvedValue(ok({ notes: [note()], total: 1234 }));
		await look();
		expect(document.querySelector('mark')?.textContent).toBe('barn');
		expect(screen.getByRole('status').textContent).toBe('Viser 1 av 1\u00a0234');
		expect(screen.getByText('5.5.1')).toBeTruthy();
	});
	it('opens a draft at the note', async () => {
		await look();
		await userEvent.click(screen.getByRole('button', { name: /^Åpne Solsletta/ }));
		expect([win.screen, win.wanted]).toEqual([{ screen: 'observe', assessment: 'a-1' }, { note: 'n-1' }]);
	});
	it('opens what is final as a result', async () => {
		commands.searchNotes.mockResolvedValue(ok({ notes: [note({ is_draft: false })], total: 1 }));
		await look();
		await userEvent.click(screen.getByRole('button', { name: /^Åpne Solsletta/ }));
		expect([win.screen, win.wanted]).toEqual([{ screen: 'result', assessment: 'a-1' }, null]);
	});
	it('says when there is nothing', async () => {
		commands.searchNotes.mockResolvedValue(ok({ notes: [], total: 0 }));
		render(NotesScreen);
		await userEvent.type(screen.getByRole('searchbox'), 'sykkel');
		expect(await screen.findByText('Ingen notater har «sykkel»')).toBeTruthy();
		expect(screen.getByRole('status').textContent).toBe('0 notater');
	});
});
