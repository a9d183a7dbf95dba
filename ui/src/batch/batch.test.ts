import { render, screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { tick } from 'svelte';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { BatchRow, BatchSaved, Progress } from '../bindings';
import ReportsScreen from '../screens/ReportsScreen.svelte';
import { win } from '../window/window.svelte';

const { commands } = vi.hoisted(() => ({ commands: { reportsToMake: vi.fn(), saveReports: vi.fn(), stopWork: vi.fn(), keepScreen: vi.fn() } }));
vi.mock('../bindings', () => ({ commands }));
vi.mock('@tauri-apps/api/core', () => ({
	Channel: class {
		onmessage: (told: Progress) => void = () => {};
	}
}));

const ok = (data: unknown) => ({ status: 'ok', data });
const person = userEvent.setup();
const row = (id: string, name: string, group: string): BatchRow => ({ id, name, group, date: '2026-11-24', stage: 'final' });
const rows = [row('r-1', 'Fjordgløtt', 'Rev'), row('r-2', 'Solsletta', 'Bjørka'), row('r-3', 'Solsletta', 'Eika')];

async function show(list = rows): Promise<void> {
	commands.reportsToMake.mockResolvedValue(ok(list));
	render(ReportsScreen);
	await screen.findByText(list.length > 0 ? 'Ferdige vurderinger' : /Her lager du rapporter/);
}
const press = (name: string | RegExp): Promise<void> => person.click(screen.getByRole('button', { name }));
const ticked = (): number => screen.getAllByRole('checkbox', { checked: true }).length;
const search = (words: string): Promise<void> => person.type(screen.getByRole('searchbox'), words);

beforeEach(() => {
	for (const command of Object.values(commands)) command.mockReset();
	win.trouble = null;
});

describe('which reports', () => {
	it('are chosen one by one, named for those who do not see the line', async () => {
		await show();
		await person.click(screen.getByRole('checkbox', { name: 'Velg Solsletta, Eika, 24. november 2026' }));
		expect(screen.getByText('Én er valgt.')).toBeTruthy();
		expect(screen.getByRole('button', { name: 'Lag én rapport …' })).toBeTruthy();
	});

	it('are found by all the words, and only what is shown is chosen with them', async () => {
		await show();
		await search('sol eik');
		expect(screen.getByText('1 av 3 vurderinger')).toBeTruthy();
		await press('Velg alle som vises');
		await person.clear(screen.getByRole('searchbox'));
		expect(screen.getAllByRole('checkbox')).toHaveLength(3);
		expect(ticked()).toBe(1);
	});

	it('stay chosen while other words hide them', async () => {
		await show();
		await press('Velg alle');
		await search('fjord');
		expect(screen.getByText('3 er valgt.')).toBeTruthy();
		await press('Velg ingen');
		expect(screen.getByText('Ingen er valgt.')).toBeTruthy();
	});

	it('are none where nothing fits, or nothing is final', async () => {
		await show();
		await search('måke');
		expect(screen.getByText('Ingen vurderinger passer til «måke».')).toBeTruthy();
	});

	it('are told of before there is any', async () => {
		await show([]);
		expect(screen.queryByRole('button', { name: /Lag/ })).toBeNull();
	});
});

describe('making them', () => {
	it('asks for a choice first', async () => {
		await show();
		await press('Lag rapporter …');
		expect(commands.saveReports).not.toHaveBeenCalled();
		expect(screen.getByText('Velg minst én vurdering først.')).toBeTruthy();
	});

	it('takes the edition and the language, tells how far it is, and can be stopped', async () => {
		let end: (made: unknown) => void = () => {};
		let tell: (told: Progress) => void = () => {};
		commands.saveReports.mockImplementation((_ids, _kind, _lang, channel: { onmessage: (told: Progress) => void }) => {
			tell = (told) => channel.onmessage(told);
			return new Promise((give) => (end = give));
		});
		await show();
		await press('Velg alle');
		await person.click(screen.getByRole('radio', { name: /På én side/ }));
		await person.click(screen.getByRole('radio', { name: 'Nynorsk' }));
		await press('Lag 3 rapporter …');
		expect(commands.saveReports.mock.calls[0]?.slice(0, 3)).toEqual([['r-1', 'r-2', 'r-3'], 'one-pager', 'nn']);
		tell({ done: 1, of: 3 });
		expect((await screen.findByRole('progressbar')).getAttribute('aria-valuetext')).toBe('1 av 3');
		await press('Avbryt');
		expect(commands.stopWork).toHaveBeenCalledOnce();
		const saved: BatchSaved = { folder: '/home/rapporter', written: 1, failed: [], is_stopped: true };
		end(ok(saved));
		await screen.findByText('Én rapport er laget.');
		expect(screen.getByText(/Du stoppet før alle var ferdige/)).toBeTruthy();
		expect(screen.getByText('/home/rapporter')).toBeTruthy();
		// What comes late does not bring the bar back.
		tell({ done: 2, of: 3 });
		await tick();
		expect(screen.queryByRole('progressbar')).toBeNull();
	});

	it('tells which ones could not be made, and why', async () => {
		commands.saveReports.mockResolvedValue(ok({ folder: '/home/rapporter', written: 2, failed: [{ name: 'Fjordgløtt, Rev', why: 'Skalaen er ikke her.' }], is_stopped: false }));
		await show();
		await press('Velg alle');
		await press('Lag 3 rapporter …');
		const told = within((await screen.findByText('2 rapporter er laget.')).closest('[role="status"]') as HTMLElement);
		expect(told.getByText('Én rapport kunne ikke lages:')).toBeTruthy();
		expect(told.getByRole('listitem').textContent).toBe('Fjordgløtt, Rev: Skalaen er ikke her.');
	});

	it('says nothing when the person thought better of it', async () => {
		commands.saveReports.mockResolvedValue(ok(null));
		await show();
		await press('Velg alle');
		await press('Lag 3 rapporter …');
		expect(screen.queryByText(/rapporter er laget/)).toBeNull();
		expect(ticked()).toBe(3);
	});

	it('reminds that a person must read what is public', async () => {
		await show();
		await person.click(screen.getByRole('radio', { name: /Offentlig utgave/ }));
		expect(screen.getByText(/Et menneske må lese gjennom hver offentlige utgave/)).toBeTruthy();
	});
});
