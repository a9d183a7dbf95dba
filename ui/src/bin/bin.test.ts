import { render, screen, waitFor } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { BinEntry, Overview } from '../bindings';
import BinScreen from '../screens/BinScreen.svelte';
import OverviewScreen from '../screens/OverviewScreen.svelte';
import { win } from '../window/window.svelte';
import { goneWords, putWords, whatWords } from './words';

const { commands } = vi.hoisted(() => ({
	commands: { bin: vi.fn(), restoreFromBin: vi.fn(), overview: vi.fn(), binDraft: vi.fn(), binVisit: vi.fn(), keepScreen: vi.fn() }
}));
vi.mock('../bindings', () => ({ commands }));

const ok = (data: unknown) => ({ status: 'ok', data });
const done = ok({ op: '', output: null, changes: [] });
const entry = (rest: Partial<BinEntry> = {}): BinEntry => ({
	kind: 'draft', id: 'a-1', kindergarten: 'Solsletta', group: 'Bjørka', date: '2026-11-20', text: null, answered: 1,
	binned_at: '2026-11-24T10:12:00+01:00', gone_on: '2026-12-24', ...rest
});
const today = '2026-11-25';

beforeEach(() => {
	for (const command of Object.values(commands)) command.mockReset().mockResolvedValue(done);
	win.start = { today, workspace: { role: 'assessor' } } as unknown as typeof win.start;
});

describe('what lies in the bin', () => {
	it('is said with the day it is gone for good', () => {
		expect(putWords(entry(), today)).toBe('Lagt bort 24. november 10.12');
		expect(goneWords(entry(), today)).toBe('Borte for godt 24. desember');
		expect(goneWords(entry({ gone_on: '2027-01-02' }), today)).toBe('Borte for godt 2. januar 2027');
		expect(whatWords(entry(), today)).toBe('Besøk 20. november · Ett svar');
		expect(whatWords(entry({ kind: 'visit' }), today)).toBe('Besøk 20. november');
		expect(whatWords(entry({ kind: 'note', text: 'To barn bygger.' }), today)).toBe('To barn bygger.');
	});

	it('is got back, and that is said', async () => {
		commands.bin.mockResolvedValueOnce(ok([entry()])).mockResolvedValueOnce(ok([]));
		const target = document.body.appendChild(document.createElement('main'));
		render(BinScreen, { target, props: {} });
		await userEvent.click(await screen.findByRole('button', { name: /Hent tilbake Utkast, Solsletta/ }));
		expect(commands.restoreFromBin.mock.calls).toEqual([['draft', 'a-1']]);
		expect((await screen.findByRole('status')).textContent).toContain('Utkastet er tilbake.');
		expect(await screen.findByText('Papirkurven er tom')).toBeTruthy();
		await waitFor(() => expect(document.activeElement?.tagName).toBe('H1'));
	});
});

describe('putting away from the overview', () => {
	const overview = (drafts: string[]): unknown => ok({
		next: { step: 'plan' }, finished: [], to_send: 0, due: [],
		drafts: drafts.map((assessment) => ({ assessment, visit: 'v', name: 'Solsletta', group: 'Bjørka', date: today, kind: 'practice', state: 'draft', answered: 1, of: 2, rubric: 'r@1.0.0' })),
		planned: [{ visit: 'v-7', code: 'K7Q2M4XD', name: 'Lyngheia', group: 'Rype', date: '2026-12-01' }]
	} as unknown as Overview);

	it('asks nothing, says that it can be got back, and undoes it', async () => {
		commands.overview.mockResolvedValueOnce(overview(['a-1'])).mockResolvedValueOnce(overview([])).mockResolvedValueOnce(overview(['a-1']));
		render(OverviewScreen);
		const person = userEvent.setup();
		await person.click(await screen.findByRole('button', { name: /^Mer om Solsletta/ }));
		await person.click(screen.getAllByRole('button', { name: 'Legg i papirkurven' })[0] as HTMLElement);
		expect(commands.binDraft.mock.calls).toEqual([['a-1']]);
		const said = await screen.findByText('Utkastet ligger i papirkurven.');
		expect(said.parentElement?.textContent).toContain('Det kan hentes tilbake i 30 dager.');
		await person.click(screen.getByRole('button', { name: 'Angre' }));
		expect(commands.restoreFromBin.mock.calls).toEqual([['draft', 'a-1']]);
		expect(await screen.findByText('Utkastet er tilbake.')).toBeTruthy();
		expect(screen.getByText('Øving')).toBeTruthy();
	});

	it('takes a planned visit too', async () => {
		commands.overview.mockResolvedValue(overview([]));
		render(OverviewScreen);
		const person = userEvent.setup();
		await person.click(await screen.findByRole('button', { name: /^Mer om Lyngheia/ }));
		await person.click(screen.getByRole('button', { name: 'Legg i papirkurven' }));
		expect(commands.binVisit.mock.calls).toEqual([['v-7']]);
		expect(await screen.findByText('Besøket ligger i papirkurven.')).toBeTruthy();
	});
});
