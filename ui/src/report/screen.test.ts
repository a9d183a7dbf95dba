import { render, screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { ReportProgress, Start } from '../bindings';
import ReportScreen from '../screens/ReportScreen.svelte';
import { win } from '../window/window.svelte';

const { commands } = vi.hoisted(() => ({
	commands: { result: vi.fn(), reportProgress: vi.fn(), reportPages: vi.fn(), saveArchive: vi.fn(), charts: vi.fn(), dropCorrection: vi.fn(), keepScreen: vi.fn() }
}));
vi.mock('../bindings', () => ({ commands }));

const ok = (data: unknown) => ({ status: 'ok', data });
const person = userEvent.setup();
const way = (change: Partial<ReportProgress>): ReportProgress => ({
	stage: 'signed', record: 'abc', issued_on: null, deadline: null, is_overdue: false, final_on: null, comments: [], correction: null, comment_days: 14, ...change
});

async function show(result: object, progress: ReportProgress = way({})): Promise<void> {
	commands.result.mockResolvedValue(ok({ assessment: 'a-1', record: 'abc', kind: 'external', name: 'Solsletta', group: 'Bjørka', date: '2026-11-24', items: [], ...result }));
	commands.reportProgress.mockResolvedValue(ok(progress));
	render(ReportScreen, { assessment: 'a-1' });
	await screen.findByRole('tablist');
}
const strip = (): HTMLElement | null => screen.queryByRole('list', { name: 'Veien til endelig rapport' });

beforeEach(() => {
	for (const command of Object.values(commands)) command.mockReset();
	commands.reportPages.mockResolvedValue(ok({ pages: [], taken_out: [] }));
	win.start = { today: '2026-11-25', workspace: { role: 'assessor' } } as Start;
});

describe('the screen of a report', () => {
	it('shows the way of an assessment from outside, and of no other', async () => {
		await show({});
		expect(strip()).toBeTruthy();
	});

	it('asks for no way of practice', async () => {
		await show({ kind: 'practice' });
		expect(commands.reportProgress).not.toHaveBeenCalled();
		expect(strip()).toBeNull();
	});

	it('has one filled button: the next step, or the file', async () => {
		await show({});
		const filled = () => screen.getAllByRole('button').filter((one) => one.classList.contains('ds-button') && !one.dataset.variant).map((one) => one.textContent?.trim());
		expect(filled()).toEqual(['Lever som foreløpig']);
	});

	it('tells which files of the archive lie where', async () => {
		commands.saveArchive.mockResolvedValue(ok({ folder: '/home/arkiv', files: ['rapport.pdf', 'arkivmelding.xml'] }));
		await show({}, way({ stage: 'final', final_on: '2026-11-20' }));
		await person.click(screen.getByRole('radio', { name: 'Nynorsk' }));
		await person.click(screen.getByRole('button', { name: 'Lagre filene til arkivet …' }));
		expect(commands.saveArchive.mock.calls).toEqual([['a-1', 'nn']]);
		const told = within((await screen.findByText('/home/arkiv')).closest('[role="status"]') as HTMLElement);
		expect(told.getByText('2 filer ligger i mappen:')).toBeTruthy();
		expect(told.getAllByRole('listitem').map((one) => one.textContent)).toEqual(['rapport.pdf', 'arkivmelding.xml']);
	});

	it('hands over no correction that is not signed, and leads to what is', async () => {
		await show({ record: null }, way({ correction: { reason: 'Feil gruppe.', since: '2026-11-24T09:00:00+01:00' } }));
		expect(strip()).toBeNull();
		await person.click(screen.getByRole('button', { name: 'Se det som er signert' }));
		expect(win.screen).toEqual({ screen: 'report', assessment: 'abc' });
	});

	it('begins at its name again when a correction was dropped', async () => {
		commands.dropCorrection.mockResolvedValue(ok({ op: '', output: null, changes: [] }));
		await show({}, way({ correction: { reason: 'Feil gruppe.', since: '2026-11-24T09:00:00+01:00' } }));
		commands.reportProgress.mockResolvedValue(ok(way({})));
		await person.click(screen.getByRole('button', { name: 'Gå tilbake til det som er signert' }));
		await person.click(within(screen.getByRole('dialog')).getByRole('button', { name: 'Gå tilbake' }));
		expect(await screen.findByRole('button', { name: 'Lever som foreløpig' })).toBeTruthy();
		expect(screen.queryByText('En retting er i gang.')).toBeNull();
		expect(document.activeElement).toBe(screen.getByRole('heading', { level: 1 }));
	});

	it('turns to the charts and back', async () => {
		commands.charts.mockResolvedValue(ok([]));
		await show({});
		await person.click(screen.getByRole('tab', { name: 'Diagrammer' }));
		expect(await screen.findByText('Det er ikke noe å tegne ennå.')).toBeTruthy();
		expect(screen.queryByRole('radio', { name: /Hele rapporten/ })).toBeNull();
	});

	it('says so where there is no result', async () => {
		commands.result.mockRejectedValue(new Error('no'));
		render(ReportScreen, { assessment: 'a-1' });
		expect(await screen.findByText('Rapporten kunne ikke lages.')).toBeTruthy();
	});
});
