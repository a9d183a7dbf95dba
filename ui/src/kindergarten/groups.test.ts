import { render, screen, waitFor } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { GroupRow, KindergartenRow } from '../bindings';
import { win } from '../window/window.svelte';
import KindergartenPage from './KindergartenPage.svelte';
import { changeOf, historyWords, isThere, spanWords, wrongIn, type GroupDraft } from './groups';

const { commands } = vi.hoisted(() => ({ commands: { groups: vi.fn(), changeGroup: vi.fn(), mergeGroup: vi.fn() } }));
vi.mock('../bindings', () => ({ commands }));

const ok = (data: unknown) => ({ status: 'ok', data });
const done = ok({ op: '', output: null, changes: [] });
const group = (name: string, rest: Partial<GroupRow> = {}): GroupRow => ({
	group: `g-${name}`, name, kind: 'older', valid_from: null, valid_to: null, former_names: [], merged_into: null, visits: 2, last: null, ...rest
});
const row = { number: '1', name: 'Solsletta', town: 'Solvang', owner_name: null, children: 64 } as unknown as KindergartenRow;
const today = '2026-11-25';

beforeEach(() => {
	for (const command of Object.values(commands)) command.mockReset().mockResolvedValue(done);
	win.start = { today, workspace: { role: 'assessor' } } as unknown as typeof win.start;
});

describe('a group', () => {
	it('is there on its last day, and not after, and not once it went into another one', () => {
		const ends = group('Eika', { valid_to: today });
		expect([isThere(ends, today), isThere(ends, '2026-11-26'), isThere(group('Bjørka', { merged_into: 'g' }), today)]).toEqual([true, false, false]);
	});
	it('is told with its days, its names before and where it went', () => {
		expect(spanWords(group('A'))).toBeNull();
		expect(spanWords(group('A', { valid_from: '2021-08-01', valid_to: today }))).toBe('1. august 2021 til 25. november 2026');
		const other = group('Bjørka');
		const went = group('Eika', { merged_into: 'g-Bjørka', former_names: [{ name: 'Maur', until: '2024-08-01' }] });
		expect(historyWords(went, [other, went])).toEqual(['Gikk inn i Bjørka', 'Het Maur til 1. august 2024']);
	});
});

describe('what is typed of a group', () => {
	const draft: GroupDraft = { name: ' Eika ', date: '', kind: null, from: '', to: '' };
	it('needs a day for a new name, and none for the old one', () => {
		expect(wrongIn(draft, 'Eika')).toEqual({});
		expect(wrongIn(draft, 'Bjørka')).toEqual({ date: 'Skriv datoen som 24.11.2026.' });
		expect(wrongIn({ ...draft, name: '' }, 'Eika').name).toBe('Skriv hva gruppa heter.');
		expect(wrongIn({ ...draft, name: 'a'.repeat(81) }, 'Eika').name).toBe('Navnet er på 81 tegn. Det kan være på 80.');
	});
	it('cannot end before it begins, and empty days are no days', () => {
		expect(wrongIn({ ...draft, from: '2026-08-01', to: '31.7.2026' }, 'Eika')).toEqual({ to: 'Gruppa kan ikke slutte før den begynner.' });
		expect(wrongIn({ ...draft, from: 'i fjor' }, 'Eika')).toEqual({ from: 'Skriv datoen som 24.11.2026.' });
		expect(changeOf({ ...draft, to: '31.7.2026' }, today)).toEqual({ name: 'Eika', date: today, kind: null, valid_from: null, valid_to: '2026-07-31' });
	});
});

describe('the page of a kindergarten', () => {
	const person = userEvent.setup();
	async function open(rows: GroupRow[]): Promise<void> {
		commands.groups.mockResolvedValue(ok(rows));
		render(KindergartenPage, { row, onvisit: vi.fn(), onback: vi.fn() });
		await screen.findByText(rows[0]?.name ?? '');
	}
	const choose = async (name: string, what: string): Promise<void> => {
		await person.click(screen.getByRole('button', { name: `Mer om ${name}` }));
		await person.click(screen.getAllByRole('button', { name: what, hidden: false })[0] as HTMLElement);
	};

	it('renames a group from a day on', async () => {
		await open([group('Bjørka'), group('Eika')]);
		await choose('Bjørka', 'Endre …');
		const name = screen.getByRole('textbox', { name: 'Navn' });
		expect(screen.queryByLabelText('Navnet gjelder fra')).toBeNull();
		await person.clear(name);
		await person.type(name, 'Rogna');
		expect(screen.getByLabelText('Navnet gjelder fra')).toHaveProperty('value', today);
		await person.click(screen.getByRole('button', { name: 'Lagre' }));
		expect(commands.changeGroup.mock.calls).toEqual([['g-Bjørka', { name: 'Rogna', date: today, kind: 'older', valid_from: null, valid_to: null }]]);
		expect(await screen.findByText('Rogna er lagret.')).toBeTruthy();
		expect(screen.queryByRole('dialog')).toBeNull();
	});

	it('stays with what was typed when it could not be saved', async () => {
		const trouble = { code: 'x', outcome: 'refused', message: 'Navnet er i bruk.', hint: null, at: null, problems: [], details: '' };
		commands.changeGroup.mockResolvedValue({ status: 'error', error: trouble });
		await open([group('Bjørka')]);
		await choose('Bjørka', 'Endre …');
		await person.click(screen.getByRole('button', { name: 'Lagre' }));
		expect(await screen.findByText('Navnet er i bruk.')).toBeTruthy();
		expect(screen.getByRole('dialog')).toBeTruthy();
	});

	it('merges into another one, which can be undone at once', async () => {
		await open([group('Bjørka'), group('Eika'), group('Gone', { merged_into: 'g-Eika' })]);
		await choose('Bjørka', 'Slå sammen med en annen …');
		await person.click(screen.getByRole('button', { name: 'Slå sammen' }));
		expect(screen.getByText('Velg gruppa den gikk inn i.')).toBeTruthy();
		const into = screen.getByRole('combobox', { name: 'Gikk inn i' });
		expect([...into.querySelectorAll('option')].map((one) => one.textContent)).toEqual(['Velg gruppe', 'Eika']);
		await person.selectOptions(into, 'Eika');
		await person.click(screen.getByRole('button', { name: 'Slå sammen' }));
		expect(await screen.findByText('Bjørka har gått inn i Eika.')).toBeTruthy();
		await person.click(screen.getAllByRole('button', { name: 'Angre sammenslåingen' })[0] as HTMLElement);
		await waitFor(() => expect(commands.mergeGroup.mock.calls).toEqual([['g-Bjørka', 'g-Eika', today], ['g-Bjørka', null, today]]));
		expect(await screen.findByText('Bjørka står for seg selv igjen.')).toBeTruthy();
	});
});
