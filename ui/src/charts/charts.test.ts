import { render, screen, waitFor, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import ChartsView from './ChartsView.svelte';
import DrawingTable from './DrawingTable.svelte';

const { commands } = vi.hoisted(() => ({ commands: { charts: vi.fn(), chart: vi.fn() } }));
vi.mock('../bindings', () => ({ commands }));

const ok = (data: unknown) => ({ status: 'ok', data });
const items = [{ item: 'talk', number: '5', title: 'Barn som forteller' }, { item: 'books', number: '10', title: 'Bøker' }];
/** What the machine prefers. */
let preferred: string[] = [];

beforeEach(() => {
	for (const command of Object.values(commands)) command.mockReset();
	preferred = [];
	vi.stubGlobal('matchMedia', (query: string) => ({ matches: preferred.includes(query), addEventListener: () => {}, removeEventListener: () => {} }));
	commands.charts.mockResolvedValue(ok([{ kind: 'profile', title: 'Profil' }, { kind: 'ladder', title: 'Et ledd' }]));
	commands.chart.mockImplementation((_: string, kind: string, item: string | null) =>
		Promise.resolve(ok({
			title: '', description: `slik er ${kind}`, svg: `<svg role="img" aria-labelledby="viba-title"><title id="viba-title">${kind} ${item ?? ''}</title></svg>`,
			table: { caption: 'Tall', head: ['Ledd', 'Nå'], rows: [['Bøker', '4']] }
		}))
	);
});

describe('the charts', () => {
	it('stand in the order of the core, each with its words and its numbers', async () => {
		render(ChartsView, { id: 'a-1', items });
		expect(await screen.findByText('slik er ladder')).toBeTruthy();
		expect(screen.getAllByRole('heading', { level: 2 }).map((one) => one.textContent)).toEqual(['Profil', 'Et ledd']);
		expect(commands.chart.mock.calls).toEqual([['a-1', 'profile', null, 'light'], ['a-1', 'ladder', 'talk', 'light']]);
		expect(screen.getAllByText('Tallene')).toHaveLength(2);
	});

	it('are drawn for the item that is chosen', async () => {
		render(ChartsView, { id: 'a-1', items });
		await screen.findByText('ladder talk');
		await userEvent.selectOptions(screen.getByLabelText('Ledd'), '10 Bøker');
		expect(await screen.findByText('ladder books')).toBeTruthy();
		expect(commands.chart.mock.calls.at(-1)).toEqual(['a-1', 'ladder', 'books', 'light']);
	});

	it('have the colours of the window, and those of paper where the machine has its own', async () => {
		preferred = ['(prefers-color-scheme: dark)'];
		const { unmount } = render(ChartsView, { id: 'a-1', items });
		await waitFor(() => expect(commands.chart.mock.calls[0]?.[3]).toBe('dark'));
		unmount();
		commands.chart.mockClear();
		preferred = ['(prefers-color-scheme: dark)', '(forced-colors: active)'];
		render(ChartsView, { id: 'a-1', items });
		await waitFor(() => expect(commands.chart.mock.calls[0]?.[3]).toBe('print'));
	});

	it('say so where there is none', async () => {
		commands.charts.mockResolvedValue(ok([]));
		render(ChartsView, { id: 'a-1', items });
		expect(await screen.findByText('Det er ikke noe å tegne ennå.')).toBeTruthy();
	});
});

describe('the numbers of a drawing', () => {
	it('are a table with headers, its numbers under each other', () => {
		const rows = [['1', '4,3', 'én'], ['2', '–', 'to'], ['10', '3–5', 'tre']];
		render(DrawingTable, { table: { caption: 'Tallene bak', head: ['Ledd', 'Nå', 'Ord'], rows } });
		const table = screen.getByRole('table', { name: 'Tallene bak' });
		expect(within(table).getAllByRole('columnheader').map((one) => [one.textContent, one.classList.contains('n')])).toEqual([['Ledd', false], ['Nå', true], ['Ord', false]]);
		expect(within(table).getAllByRole('rowheader').map((one) => one.textContent)).toEqual(['1', '2', '10']);
	});
});
