import { render, screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { createRawSnippet } from 'svelte';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Repair, Role, Start } from '../bindings';
import StartScreen from '../screens/StartScreen.svelte';
import Shell from '../window/Shell.svelte';
import { win } from '../window/window.svelte';

const { commands } = vi.hoisted(() => ({
	commands: { start: vi.fn(), keepScreen: vi.fn(), closeWorkspace: vi.fn(), openRecent: vi.fn(), planRepair: vi.fn(), repair: vi.fn(), createWorkspace: vi.fn(), unlock: vi.fn() }
}));
vi.mock('../bindings', () => ({ commands }));

const ok = (data: unknown) => ({ status: 'ok', data });
const trouble = (code: string, message: string) => ({ code, outcome: 'failed', message, hint: null, at: null, problems: [], details: '' });
const no = (code: string, message: string) => ({ status: 'error', error: trouble(code, message) });
const person = userEvent.setup();
const settings = { language: 'nb', theme: 'light', contrast: 'system', text_size: 100 } as Start['settings'];
const before = {
	workspace: null, locked: null, can_repair: true, missing: null, trouble: trouble('damaged', 'Databasen er skadet.'), place: null, recovered: null,
	recent: [{ name: 'Solvang', folder: '/v' }], settings, today: '2026-11-24'
} as unknown as Start;
const open = { ...before, can_repair: false, trouble: null, place: { screen: 'notes' }, workspace: { name: 'Solvang', role: 'assessor', folder: '/v', is_example: false, device: 'd', can_lock: true } } as Start;
const plan: Repair = {
	findings: [{ code: 'unreadable', at: 'viba.db', count: 1 }], holds: { assessments: 2, answers: 9, notes: 1, records: 1 },
	tables: [{ table: 'answer', read: 4, brought: 5, unreadable: 1 }, { table: 'note', read: 0, brought: 1, unreadable: 1 }],
	united: 1, left_out: 0, new_key: true, kept: null
};
const press = (name: string): Promise<void> => person.click(screen.getByRole('button', { name }));
const field = (): HTMLInputElement => screen.getByLabelText('Passfrase eller gjenopprettingskode');

function show(start: Partial<Start> = {}): void {
	win.enter({ ...before, ...start });
	if (win.start) render(StartScreen, { start: win.start });
}

beforeEach(() => {
	for (const command of Object.values(commands)) command.mockReset().mockResolvedValue(ok(null));
	commands.planRepair.mockResolvedValue(ok(plan));
	commands.repair.mockResolvedValue(ok(open));
	win.start = null;
});

describe('a workspace that did not open', () => {
	it('is looked at first; what was found and what comes of it stands in words', async () => {
		show();
		expect(screen.getByRole('button', { name: 'Prøv igjen' })).toBeTruthy();
		await press('Reparer …');
		const dialog = await screen.findByRole('dialog', { name: 'Reparer arbeidsområdet' });
		expect(await within(dialog).findByText('viba.db kan ikke åpnes eller leses.')).toBeTruthy();
		expect(commands.planRepair.mock.calls).toEqual([[null]]);
		const said = ['Den nye filen har 2 vurderinger, 9 svar, 1 notat, 1 signert dokument.', '6 rader blir hentet fra en sikkerhetskopi.', 'Ett signert dokument blir hentet fra sikkerhetskopier og pakker.', '2 steder kan ikke leses.', 'Arbeidsområdet får en ny enhets-ID, som på en ny maskin.', 'De gamle filene blir tatt vare på ved siden av. Ingenting blir slettet.'];
		for (const words of said) expect(within(dialog).getByText(words)).toBeTruthy();
		expect(within(dialog).queryByText(/utelatt/)).toBeNull();
		expect(commands.repair).not.toHaveBeenCalled();
	});

	it('is repaired, and begins at the first screen, where it is told', async () => {
		show();
		await press('Reparer …');
		await person.click(await screen.findByRole('button', { name: 'Reparer' }));
		expect(commands.repair.mock.calls).toEqual([[null]]);
		await vi.waitFor(() => expect([win.workspace?.name, win.screen.screen, win.back]).toEqual(['Solvang', 'overview', 'repaired']));
	});

	it('asks for what opens it where it is locked, and tells a wrong word beside the field', async () => {
		commands.planRepair.mockResolvedValueOnce(no('locked', 'Det er låst.')).mockResolvedValueOnce(no('wrong-secret', 'Det er det ikke.'));
		show();
		await press('Reparer …');
		await vi.waitFor(() => expect(document.activeElement).toBe(field()));
		expect(screen.queryByText('Det er låst.')).toBeNull();
		await press('Se hva som kan reddes');
		expect((await screen.findByText('Skriv passfrasen eller gjenopprettingskoden.')).closest('[role=alert]')).toBeTruthy();
		await person.type(field(), 'regn på ruta di{Enter}');
		expect(await screen.findByText('Det er det ikke.')).toBeTruthy();
		await vi.waitFor(() => expect([field().selectionStart, field().selectionEnd]).toEqual([0, 15]));
		await person.clear(field());
		await person.type(field(), 'regn på ruta mi{Enter}');
		await person.click(await screen.findByRole('button', { name: 'Reparer' }));
		expect(commands.planRepair.mock.calls.map(([typed]) => typed)).toEqual([null, 'regn på ruta di', 'regn på ruta mi']);
		expect(commands.repair.mock.calls).toEqual([['regn på ruta mi']]);
	});

	it('of which nothing is left is told, and nothing can be pressed but the way back', async () => {
		commands.planRepair.mockResolvedValue(no('nothing-left', 'Ingenting kan leses.'));
		show();
		await press('Reparer …');
		const dialog = await screen.findByRole('dialog');
		expect(await within(dialog).findByText('Ingenting kan leses.')).toBeTruthy();
		expect(within(dialog).queryByRole('button', { name: 'Reparer' })).toBeNull();
		await press('Avbryt');
		expect(screen.queryByRole('dialog')).toBeNull();
	});

	it('with nothing wrong in it is not repaired', async () => {
		commands.planRepair.mockResolvedValue(ok({ ...plan, findings: [], holds: null, tables: [] }));
		show();
		await press('Reparer …');
		const dialog = await screen.findByRole('dialog');
		expect(await within(dialog).findByText(/^Databasen er i orden/)).toBeTruthy();
		expect(within(dialog).queryByRole('button', { name: 'Reparer' })).toBeNull();
	});

	it('keeps what was found when the repair comes to nothing', async () => {
		commands.repair.mockResolvedValue(no('disk-full', 'Disken er full.'));
		show();
		await press('Reparer …');
		await person.click(await screen.findByRole('button', { name: 'Reparer' }));
		expect(await screen.findByText('Disken er full.')).toBeTruthy();
		expect(screen.getByText('viba.db kan ikke åpnes eller leses.')).toBeTruthy();
		expect(win.workspace).toBeNull();
	});

	it('can be repaired when it was chosen from the list, and when the trouble was closed', async () => {
		commands.openRecent.mockResolvedValue(no('damaged', 'Databasen er skadet.'));
		commands.closeWorkspace.mockResolvedValue({ ...before, trouble: null });
		win.enter({ ...before, trouble: null, can_repair: false });
		const { rerender } = render(StartScreen, { start: win.start as unknown as Start });
		expect(screen.queryByRole('button', { name: 'Reparer …' })).toBeNull();
		await press('Åpne');
		await vi.waitFor(() => expect(win.start?.can_repair).toBe(true));
		await rerender({ start: win.start as unknown as Start });
		expect(screen.getByText('Databasen er skadet.')).toBeTruthy();
		await person.click(screen.getAllByRole('button', { name: 'Lukk' })[0] as HTMLElement);
		expect(screen.getByText('Et arbeidsområde lot seg ikke åpne.')).toBeTruthy();
		expect(screen.getByRole('button', { name: 'Reparer …' })).toBeTruthy();
	});

	it('is not offered a repair that cannot help', () => {
		show({ can_repair: false });
		expect(screen.queryByRole('button', { name: 'Reparer …' })).toBeNull();
	});
});

describe('the frame', () => {
	const children = createRawSnippet(() => ({ render: () => '<p>Her.</p>' }));
	const frame = (start: Partial<Start>): void => {
		win.enter({ ...open, ...start });
		render(Shell, { children });
	};
	const as = (role: Role): Start['workspace'] => ({ ...open.workspace, role }) as Start['workspace'];

	it('says that changes are missing, on every screen, and leads to the backups', async () => {
		frame({ missing: 12 });
		expect(screen.getByText('Minst 12 lagrede endringer mangler.')).toBeTruthy();
		await press('Se sikkerhetskopiene');
		expect(win.screen.screen).toBe('settings');
		expect(screen.getByText('Minst 12 lagrede endringer mangler.')).toBeTruthy();
		expect(screen.queryByRole('button', { name: 'Se sikkerhetskopiene' })).toBeNull();
	});

	it('says nothing where none are known of', () => {
		frame({ missing: null });
		expect(screen.queryByText(/mangler/)).toBeNull();
	});

	it('says once that the workspace came back', async () => {
		win.comeBack(open, 'restored');
		render(Shell, { children });
		expect(screen.getByText('Arbeidsområdet er gjenopprettet.')).toBeTruthy();
		await press('Notater');
		expect(screen.queryByText('Arbeidsområdet er gjenopprettet.')).toBeNull();
	});

	it('says so after it was unlocked, where it is locked', () => {
		win.comeBack({ ...open, workspace: null, locked: { name: 'Solvang', folder: '/v' } } as Start, 'restored');
		win.enter(open);
		expect(win.back).toBe('restored');
		win.enter(open);
		expect(win.back).toBeNull();
	});

	it('leads a trainee to nothing that counts', () => {
		frame({ workspace: as('trainee') });
		const names = within(screen.getByRole('navigation')).getAllByRole('button').map((one) => one.textContent?.trim());
		expect(names).toEqual(['Oversikt', 'Barnehager', 'Vurderinger', 'Notater', 'Skala', 'Sending', 'Papirkurv', 'Innstillinger', 'Lås']);
	});

	it('leads an assessor to all of it', () => {
		frame({ workspace: as('assessor') });
		expect(within(screen.getByRole('navigation')).getByRole('button', { name: 'Egenvurdering' })).toBeTruthy();
	});
});

describe('a new workspace', () => {
	it('can be for learning to assess', async () => {
		commands.createWorkspace.mockResolvedValue(ok({ ...open, workspace: { ...open.workspace, role: 'trainee' } }));
		show({ can_repair: false, trouble: null, recent: [] });
		await person.click(screen.getByRole('radio', { name: /^Lære å vurdere/ }));
		await person.type(screen.getByLabelText('Navn på arbeidsområdet'), 'Øving');
		await person.click(screen.getByRole('radio', { name: /^Åpne uten å spørre/ }));
		await press('Lag arbeidsområde');
		expect(commands.createWorkspace.mock.calls).toEqual([['trainee', 'Øving', null]]);
	});
});
