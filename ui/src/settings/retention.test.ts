import { render, screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { DeletionRow, ReadyRow, RetentionKind, RetentionView } from '../bindings';
import { win } from '../window/window.svelte';
import RetentionPanel from './RetentionPanel.svelte';

const { commands } = vi.hoisted(() => ({ commands: { retention: vi.fn(), setRetention: vi.fn(), deleteReady: vi.fn() } }));
vi.mock('../bindings', () => ({ commands }));

const kinds: RetentionKind[] = ['left-draft', 'working-material', 'practice', 'self-sheets', 'put-aside', 'signed-result'];
const person = userEvent.setup();
const ok = (data: unknown) => ({ status: 'ok', data });
const done = (output: RetentionView) => ok({ op: '', output, changes: [] });
const no = (message: string) => ({ status: 'error', error: { code: 'busy', outcome: 'refused', message, hint: null, at: null, problems: [], details: '' } });

const row = (kind: RetentionKind, id: string, more: Partial<ReadyRow> = {}): ReadyRow => ({
	kind, id, name: 'Solsletta barnehage', group: 'Bjørka', date: '2025-03-12', since: '2025-03-14T15:10:00+01:00', parts: 168,
	is_deletable: kind !== 'signed-result', ...more
});
const logged = (n: number): DeletionRow => ({ at: `2026-0${n}-11T13:02:00+02:00`, kind: 'put-aside', deleted: Array.from({ length: n }, (_, at) => [`${at}`, 1]), count: n });

function view(months: Partial<Record<RetentionKind, number>> = {}, ready: ReadyRow[] = [], log: DeletionRow[] = []): RetentionView {
	return { rules: kinds.map((kind) => [kind, months[kind] ?? 0]), ready, log };
}

/** What the core would hold. */
let kept: RetentionView;

async function show(now: RetentionView = view()): Promise<void> {
	kept = now;
	render(RetentionPanel);
	await screen.findByRole('heading', { name: 'Hvor lenge noe blir tatt vare på' });
	await screen.findByRole('heading', { name: 'Klart for sletting' });
}
const field = (name: string): HTMLElement => screen.getByLabelText(name);
const press = (name: string | RegExp): Promise<void> => person.click(screen.getByRole('button', { name }));
/** The lines of the log under its head, cell by cell. */
const lines = (): (string | null)[][] => screen.getAllByRole('row').slice(1).map((line) => within(line).getAllByRole('cell').map((cell) => cell.textContent));
const described = (one: HTMLElement): string =>
	(one.getAttribute('aria-describedby') ?? '').split(' ').map((id) => document.getElementById(id)?.textContent).join(' ').replace(/\s+/g, ' ');

async function write(name: string, text: string): Promise<void> {
	await person.clear(field(name));
	if (text) await person.type(field(name), text);
	await person.tab();
}

beforeEach(() => {
	win.trouble = null;
	commands.retention.mockReset().mockImplementation(() => Promise.resolve(ok(kept)));
	commands.setRetention.mockReset().mockImplementation((kind: RetentionKind, months: number) => {
		kept = { ...kept, rules: kept.rules.map((rule) => (rule[0] === kind ? [kind, months] : rule)) };
		return Promise.resolve(done(kept));
	});
	commands.deleteReady.mockReset().mockImplementation((kind: RetentionKind) => {
		const deleted = kept.ready.filter((one) => one.kind === kind).map(({ id, parts }): [string, number] => [id, parts]);
		kept = { ...kept, ready: kept.ready.filter((one) => one.kind !== kind), log: [{ at: '2026-11-24T10:42:00+01:00', kind, deleted, count: deleted.length }, ...kept.log] };
		return Promise.resolve(done(kept));
	});
});

describe('the rules', () => {
	it('are none to begin with, and the program proposes none', async () => {
		await show();
		expect(screen.getByText('VIBA foreslår ingen frister: Kommunens egen plan sier hvor lenge.')).toBeTruthy();
		expect(screen.getAllByRole('textbox').map((one) => (one as HTMLInputElement).value)).toEqual(['', '', '', '', '', '']);
		expect(described(field('Filer som ble lagt til side'))).toBe('Filer og linjer som ble avvist da de kom inn. til noen sletter det ');
		expect(described(field('Signerte resultater'))).toContain('uten frist');
		expect(screen.getByText('Ingenting er klart for sletting nå.')).toBeTruthy();
		expect(screen.getByText('Ingenting er slettet ennå.')).toBeTruthy();
	});

	it('are saved when the field is left, and that is said beside it', async () => {
		await show();
		await person.type(field('Utkast som er blitt liggende'), '6');
		expect(described(field('Utkast som er blitt liggende'))).toContain('måneder');
		expect(commands.setRetention).not.toHaveBeenCalled();
		await person.tab();
		expect(commands.setRetention.mock.calls).toEqual([['left-draft', 6]]);
		expect(described(field('Utkast som er blitt liggende'))).toContain('Lagret.');
		expect(screen.queryByText(/foreslår ingen frister/)).toBeNull();
		await write('Filer som ble lagt til side', '1');
		expect(described(field('Filer som ble lagt til side'))).toMatch(/ måned Lagret\./);
		expect(screen.getAllByText('Lagret.')).toHaveLength(1);
	});

	it.each(['', '0'])('are taken away by «%s»', async (typed) => {
		await show(view({ practice: 12 }));
		expect(field('Arbeidsmateriale fra øving og opplæring')).toHaveProperty('value', '12');
		await write('Arbeidsmateriale fra øving og opplæring', typed);
		expect(commands.setRetention.mock.calls).toEqual([['practice', 0]]);
		expect(field('Arbeidsmateriale fra øving og opplæring')).toHaveProperty('value', '');
	});

	it('last fifty years at most', async () => {
		await show();
		await write('Enkeltark bak egenvurderinger', '601');
		expect(commands.setRetention).not.toHaveBeenCalled();
		expect(screen.getByText('Skriv et helt tall fra 0 til 600.')).toBeTruthy();
		await write('Enkeltark bak egenvurderinger', '600');
		expect(commands.setRetention.mock.calls).toEqual([['self-sheets', 600]]);
	});

	it('that could not be saved stand as they are on disk', async () => {
		await show(view({ practice: 12 }));
		commands.setRetention.mockResolvedValue(no('Et annet program bruker arbeidsområdet nå.'));
		await write('Arbeidsmateriale fra øving og opplæring', '6');
		await vi.waitFor(() => expect(win.trouble?.message).toBe('Et annet program bruker arbeidsområdet nå.'));
		expect(field('Arbeidsmateriale fra øving og opplæring')).toHaveProperty('value', '12');
		expect(screen.queryByText('Lagret.')).toBeNull();
	});

	it('go to the disk one after the other', async () => {
		await show();
		let first: (ending: unknown) => void = () => {};
		commands.setRetention.mockImplementationOnce(() => new Promise((go) => (first = go)));
		await write('Utkast som er blitt liggende', '6');
		await write('Filer som ble lagt til side', '1');
		expect(commands.setRetention).toHaveBeenCalledTimes(1);
		kept = view({ 'left-draft': 6 });
		first(done(kept));
		await vi.waitFor(() => expect(commands.setRetention.mock.calls).toEqual([['left-draft', 6], ['put-aside', 1]]));
		await vi.waitFor(() => expect(described(field('Filer som ble lagt til side'))).toContain('Lagret.'));
		expect(field('Utkast som er blitt liggende')).toHaveProperty('value', '6');
	});
});

describe('what is ready', () => {
	const two = [row('working-material', 'a'), row('working-material', 'b', { name: 'Fjordgløtt barnehage', group: '', since: '2025-04-02T15:10:00+02:00' })];
	const some = (): RetentionView => view({ 'working-material': 12 }, two);

	it('is told by kind, with where each is from and since when', async () => {
		await show(view({ 'put-aside': 1 }, [...two, row('left-draft', 'd'), row('put-aside', '7', { name: '', group: '', date: '' })]));
		const list = within(screen.getByRole('region', { name: 'Klart for sletting' }));
		for (const fold of list.getAllByText('Se hvilke')) await person.click(fold);
		const items = list.getAllByRole('listitem').map((line) => line.textContent?.replace(/\s+/g, ' ').trim());
		expect(items.filter((item) => !item?.includes('Se hvilke'))).toEqual([
			'Solsletta barnehage · Bjørka Besøk 12. mars 2025 · Ikke rørt siden 14. mars 2025',
			'Solsletta barnehage · Bjørka Besøk 12. mars 2025 · Her siden 14. mars 2025',
			'Fjordgløtt barnehage Besøk 12. mars 2025 · Her siden 2. april 2025',
			'Nummer 7 Her siden 14. mars 2025'
		]);
		expect(list.getAllByRole('button').map((one) => one.textContent?.trim())).toEqual([
			'Legg i papirkurven … Utkast som er blitt liggende', 'Slett disse 2 … Arbeidsmateriale bak signerte resultater', 'Slett denne … Filer som ble lagt til side'
		]);
	});

	it('shows the oldest, and all on request', async () => {
		await show(view({}, Array.from({ length: 12 }, (_, n) => row('practice', `${n}`, { group: `Gruppe ${n}` }))));
		await person.click(screen.getByText('Se hvilke'));
		expect(screen.getAllByText(/Gruppe \d/)).toHaveLength(8);
		await press('Vis alle 12');
		expect(screen.getAllByText(/Gruppe \d/)).toHaveLength(12);
	});

	it('is never deleted where it is signed', async () => {
		await show(view({ 'signed-result': 60 }, [row('signed-result', 'a')]));
		expect(screen.getByText(/^Slettes ikke i VIBA\. Det som er lagt i arkivet, er arkivets/)).toBeTruthy();
		expect(screen.queryByRole('button')).toBeNull();
	});

	it('is asked about first, and the safe choice has the focus', async () => {
		await show(some());
		await press(/^Slett disse 2/);
		const asks = await screen.findByRole('dialog', { name: 'Slette disse 2 for godt?' });
		for (const said of [/bak 2 signerte resultater blir borte\. Resultatene blir stående\./, 'Det kan ikke hentes tilbake.', /^Eldre sikkerhetskopier har det fortsatt/])
			expect(within(asks).getByText(said)).toBeTruthy();
		expect(document.activeElement).toBe(within(asks).getByRole('button', { name: 'Avbryt' }));
		await person.keyboard('{Enter}');
		expect(screen.queryByRole('dialog')).toBeNull();
		expect(commands.deleteReady).not.toHaveBeenCalled();
		expect(document.activeElement).toBe(screen.getByRole('button', { name: /^Slett disse 2/ }));
	});

	it('is asked about as it is now, not as it was when the screen was opened', async () => {
		await show(some());
		kept = view({ 'working-material': 12 }, [...two, row('working-material', 'c')]);
		await press(/^Slett disse 2/);
		expect(await screen.findByRole('dialog', { name: 'Slette disse 3 for godt?' })).toBeTruthy();
	});

	it('is not asked about when it is no longer ready', async () => {
		await show(some());
		kept = view();
		await press(/^Slett disse 2/);
		expect(await screen.findByText('Ingenting er klart for sletting nå.')).toBeTruthy();
		expect(screen.queryByRole('dialog')).toBeNull();
		// Nor later, when it is ready again.
		commands.setRetention.mockImplementation(() => Promise.resolve(done(some())));
		await write('Arbeidsmateriale bak signerte resultater', '1');
		expect(await screen.findByRole('button', { name: /^Slett disse 2/ })).toBeTruthy();
		expect(screen.queryByRole('dialog')).toBeNull();
	});

	it('goes, and it is said how much went; the log has it at once', async () => {
		let gone: () => void = () => {};
		await show(some());
		const go = commands.deleteReady.getMockImplementation();
		commands.deleteReady.mockImplementation((kind: RetentionKind) => new Promise((end) => (gone = () => end(go?.(kind)))));
		await press(/^Slett disse 2/);
		await screen.findByRole('dialog');
		await press('Slett for godt');
		expect(screen.getByRole('button', { name: 'Sletter …' })).toHaveProperty('disabled', true);
		await press('Lukk');
		expect(screen.getByRole('dialog')).toBeTruthy();
		gone();
		expect(await screen.findByText('Slettet: 2. Det står i loggen.')).toBeTruthy();
		expect(commands.deleteReady.mock.calls).toEqual([['working-material', some().ready.filter(({ kind }) => kind === 'working-material').map(({ id }) => id)]]);
		expect(screen.queryByRole('dialog')).toBeNull();
		expect(screen.getByText('Ingenting er klart for sletting nå.')).toBeTruthy();
		expect(lines()).toEqual([['24. november 2026', 'Arbeidsmateriale bak signerte resultater', '2']]);
		await vi.waitFor(() => expect(document.activeElement).toBe(screen.getByRole('heading', { name: 'Klart for sletting' })));
	});

	it('goes into the bin where it is drafts, and can be got back', async () => {
		await show(view({ 'left-draft': 6 }, [row('left-draft', 'a'), row('left-draft', 'b')]));
		await press(/^Legg disse 2 i papirkurven/);
		const asks = await screen.findByRole('dialog', { name: 'Legge 2 utkast i papirkurven?' });
		expect(within(asks).getByText('De kan hentes tilbake i 30 dager. Så er de borte for godt.')).toBeTruthy();
		expect(within(asks).queryByText('Det kan ikke hentes tilbake.')).toBeNull();
		await person.click(within(asks).getByRole('button', { name: 'Legg i papirkurven' }));
		expect(await screen.findByText('2 utkast ligger i papirkurven. De kan hentes tilbake i 30 dager.')).toBeTruthy();
	});

	it('stays where it could not be deleted, and the dialog says why', async () => {
		let ended: (ending: unknown) => void = () => {};
		commands.deleteReady.mockReturnValue(new Promise((go) => (ended = go)));
		await show(some());
		await press(/^Slett disse 2/);
		await screen.findByRole('dialog');
		await press('Slett for godt');
		// A browser takes the focus from a button that is disabled.
		screen.getByRole('heading', { name: 'Slette disse 2 for godt?' }).focus();
		ended(no('Et annet program bruker arbeidsområdet nå.'));
		expect(await within(screen.getByRole('dialog')).findByText('Et annet program bruker arbeidsområdet nå.')).toBeTruthy();
		await vi.waitFor(() => expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Slett for godt' })));
		await press('Avbryt');
		expect(screen.queryByText(/^Slettet:/)).toBeNull();
		expect(screen.getByRole('button', { name: /^Slett disse 2/ })).toBeTruthy();
	});
});

describe('the log', () => {
	it('says when, what kind and how many, and that it never says more', async () => {
		await show(view({}, [], [{ ...logged(3), kind: 'of-tomorrow' }, logged(2)]));
		expect(screen.getByText('Loggen sier når, hva slags og hvor mange. Den sier aldri hva det var.')).toBeTruthy();
		expect(screen.getByRole('table', { name: 'Logg over sletting' })).toBeTruthy();
		expect(lines()).toEqual([['11. mars 2026', 'of-tomorrow', '3'], ['11. februar 2026', 'Filer som ble lagt til side', '2']]);
	});

	it('shows the newest, and all on request', async () => {
		await show(view({}, [], [8, 7, 6, 5, 4, 3, 2].map(logged)));
		expect(screen.getAllByRole('row')).toHaveLength(6);
		await press('Vis alle 7');
		expect(screen.getAllByRole('row')).toHaveLength(8);
	});
});

describe('looking for what is ready', () => {
	it('is told where it takes a while', async () => {
		let read: (ending: unknown) => void = () => {};
		commands.retention.mockReturnValue(new Promise((go) => (read = go)));
		render(RetentionPanel);
		expect(await screen.findByText('Ser hva som er klart …')).toBeTruthy();
		read(ok(view()));
		expect(await screen.findByText('Ingenting er klart for sletting nå.')).toBeTruthy();
		expect(screen.queryByText('Ser hva som er klart …')).toBeNull();
		commands.setRetention.mockReturnValue(new Promise((go) => (read = go)));
		await write('Filer som ble lagt til side', '1');
		expect(await screen.findByText('Ser hva som er klart …')).toBeTruthy();
		read(done(view({ 'put-aside': 1 })));
		expect(await screen.findByText('Lagret.')).toBeTruthy();
		expect(screen.queryByText('Ser hva som er klart …')).toBeNull();
	});

	it('that came to nothing leaves no panel, and says why', async () => {
		commands.retention.mockResolvedValue(no('Disken er full.'));
		render(RetentionPanel);
		await vi.waitFor(() => expect(win.trouble?.message).toBe('Disken er full.'));
		expect(screen.queryByRole('heading')).toBeNull();
	});
});
