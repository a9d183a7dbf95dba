import { render, screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Backups as Kept, BackupRow, FindingCode, Generation, Rehearsal, Start } from '../bindings';
import { win } from '../window/window.svelte';
import BackupsPanel from './BackupsPanel.svelte';
import { waysOut, whenOf } from './backups.svelte';
import { leftBehind, missingWords } from './tried';

const { commands } = vi.hoisted(() => ({
	commands: {
		keepScreen: vi.fn(), backups: vi.fn(), backUp: vi.fn(), backUpElsewhere: vi.fn(), generations: vi.fn(), rehearse: vi.fn(), restore: vi.fn(),
		checkWorkspace: vi.fn()
	}
}));
vi.mock('../bindings', () => ({ commands }));

const ok = (data: unknown) => ({ status: 'ok', data });
const trouble = (code: string, message: string) => ({ code, outcome: 'refused', message, hint: null, at: null, problems: [], details: '' });
const no = (code: string, message: string) => ({ status: 'error', error: trouble(code, message) });
const person = userEvent.setup();
const row = (made_at: string): BackupRow => ({ name: 'n', folder: '/minne/viba', made_at, reason: 'asked', assessments: 1, notes: 2, records: 0 });
const kept: Kept = { here: row('2026-11-24T09:42:10+01:00'), elsewhere: null, count: 1, changed: true, failed: null, sent: null };
const generation = (name: string, made_at: string | null): Generation => ({ name, place: 'here', made_at, reason: 'quit', records: 1 });
const list = [generation('new', '2026-11-24T09:42:10+01:00'), generation('old', '2026-11-02T15:00:00+01:00')];
const counts = { assessments: 0, answers: 0, notes: 0, records: 0 };
const tried: Rehearsal = { name: 'old', made_at: '2026-11-02T15:00:00+01:00', holds: { assessments: 1, answers: 12, notes: 2, records: 1 }, now: { assessments: 2, answers: 20, notes: 5, records: 2 }, missing: { assessments: 1, answers: 8, notes: 3, records: 1 }, united: 1 };
const settings = { language: 'nb', theme: 'light', contrast: 'system', text_size: 100 } as Start['settings'];
const begun = {
	workspace: { name: 'Solvang', role: 'assessor', folder: '/v', is_example: false, device: 'd', can_lock: false },
	locked: null, can_repair: false, missing: 3, trouble: null, place: { screen: 'settings' }, recovered: null, recent: [], settings, today: '2026-11-24'
} as unknown as Start;

async function show(now: Partial<Kept> = {}): Promise<void> {
	commands.backups.mockResolvedValue(ok({ ...kept, ...now }));
	render(BackupsPanel);
	await screen.findByRole('heading', { name: 'Sikkerhetskopier' });
	await person.click(screen.getByText('Gjenopprett eller kontroller'));
}
const button = (name: string | RegExp): HTMLElement => screen.getByRole('button', { name });
const press = (name: string | RegExp): Promise<void> => person.click(button(name));

beforeEach(() => {
	for (const command of Object.values(commands)) command.mockReset().mockResolvedValue(ok(null));
	commands.generations.mockResolvedValue(ok(list));
	commands.rehearse.mockResolvedValue(ok(tried));
	win.start = null;
	win.enter(begun);
});

describe('the newest backups', () => {
	it('are told with what they have, and whether something changed since', async () => {
		await show({ elsewhere: row('2025-11-02T15:00:00+01:00') });
		expect(screen.getByText('I dag 09.42. Noe er endret siden da.')).toBeTruthy();
		expect(screen.getAllByText('Har 1 vurdering, 2 notater.')).toHaveLength(2);
		expect(screen.getByText('2. november 2025 15.00')).toBeTruthy();
		expect(screen.getByText('/minne/viba')).toBeTruthy();
		expect(screen.queryByText(/En pakke er ingen sikkerhetskopi/)).toBeNull();
	});

	it('are suggested where there are none', async () => {
		await show({ here: null });
		expect(screen.getByText(/^Ingen ennå\. Lag en nå/)).toBeTruthy();
		expect(screen.getByText(/Legg gjerne en kopi på en annen disk/)).toBeTruthy();
	});

	it('are not what was sent: that stands apart', async () => {
		await show({ changed: false, sent: { file_name: 'a.viba', records: 2, laid_at: '2026-11-24T16:00:00+01:00' } });
		expect(screen.getByText(/Ingenting er endret siden da/)).toBeTruthy();
		expect(screen.getByText('Lagt i en mappe i dag 16.00. Har 2 signerte dokumenter.')).toBeTruthy();
		expect(screen.getByText(/gir bare tilbake det som er ferdig og signert/)).toBeTruthy();
	});

	it('that could not be made are told, with why', async () => {
		await show({ failed: trouble('disk-full', 'Disken er full.') as Kept['failed'] });
		expect(screen.getByText('Den siste sikkerhetskopien ble ikke laget.')).toBeTruthy();
		expect(screen.getByText('Disken er full.')).toBeTruthy();
	});
});

describe('a backup', () => {
	it('is made, and the button says that it works', async () => {
		let made: (ending: unknown) => void = () => {};
		commands.backUp.mockReturnValue(new Promise((go) => (made = go)));
		await show();
		await press('Lag sikkerhetskopi nå');
		expect(button('Lager sikkerhetskopi …')).toHaveProperty('disabled', true);
		expect(button(/Lagre en kopi et annet sted/)).toHaveProperty('disabled', true);
		made(ok({ ...kept, here: row('2026-11-24T10:00:00+01:00'), changed: false }));
		expect(await screen.findByText('Sikkerhetskopien er laget og kontrollert.')).toBeTruthy();
		expect(screen.getByText('I dag 10.00. Ingenting er endret siden da.')).toBeTruthy();
		expect(commands.generations).toHaveBeenCalledTimes(2);
		await vi.waitFor(() => expect(document.activeElement).toBe(button('Lag sikkerhetskopi nå')));
	});

	it('lies elsewhere only where a person chose a folder', async () => {
		await show();
		await press(/Lagre en kopi et annet sted/);
		expect(screen.queryByText('Kopien er lagret og kontrollert.')).toBeNull();
		commands.backUpElsewhere.mockResolvedValue(ok({ ...kept, elsewhere: row('2026-11-24T10:00:00+01:00') }));
		await press(/Lagre en kopi et annet sted/);
		expect(await screen.findByText('Kopien er lagret og kontrollert.')).toBeTruthy();
	});

	it('that could not be made says why', async () => {
		commands.backUp.mockResolvedValue(no('copy-differs', 'Kopien er ikke lik.'));
		await show();
		await press('Lag sikkerhetskopi nå');
		expect(await screen.findByText('Kopien er ikke lik.')).toBeTruthy();
		expect(screen.queryByText('Sikkerhetskopien er laget og kontrollert.')).toBeNull();
	});
});

describe('going back', () => {
	const old = 'Prøv kopien fra 2. november 15.00';
	it('is tried first, and says that nothing was changed', async () => {
		await show();
		expect(screen.queryByRole('button', { name: 'Gjenopprett denne …' })).toBeNull();
		await press(old);
		expect(await screen.findByText('Kopien er hel. Ingenting er endret.')).toBeTruthy();
		expect(commands.rehearse.mock.calls).toEqual([['old']]);
		expect(screen.getByText('Den har 1 vurdering, 12 svar, 2 notater, 1 signert dokument.')).toBeTruthy();
		expect(screen.getByText('Dette er her nå, men ikke i kopien: 1 vurdering, 8 svar, 3 notater.')).toBeTruthy();
		expect(screen.getByText('Ett signert dokument som ikke er i kopien, blir med.')).toBeTruthy();
		expect(commands.restore).not.toHaveBeenCalled();
	});

	it('is not offered for a copy that is not whole', async () => {
		await show();
		await press(old);
		let ended: (ending: unknown) => void = () => {};
		commands.rehearse.mockReturnValue(new Promise((go) => (ended = go)));
		await press(/^Prøv kopien fra I dag/);
		expect(button(/^Prøver … kopien fra I dag/)).toHaveProperty('disabled', true);
		expect(screen.queryByText('Kopien er hel. Ingenting er endret.')).toBeNull();
		ended(no('backup-damaged', 'Kopien er ikke hel.'));
		expect(await screen.findByText('Kopien er ikke hel.')).toBeTruthy();
		expect(screen.queryByRole('button', { name: 'Gjenopprett denne …' })).toBeNull();
	});

	it('is asked about, and begins at the first screen, where it is told', async () => {
		commands.restore.mockResolvedValue(ok({ ...begun, missing: null, place: { screen: 'observe', assessment: 'a' } }));
		await show();
		await press(old);
		await press('Gjenopprett denne …');
		const asks = await screen.findByRole('dialog', { name: 'Gjenopprette kopien?' });
		for (const said of [/slik det var: 2\. november 15\.00/, /tatt vare på ved siden av/, /Ingen går tapt/, /i den gamle filen: 1 vurdering, 8 svar, 3 notater\./, /ny enhets-ID/])
			expect(within(asks).getByText(said)).toBeTruthy();
		await press('Avbryt');
		expect(commands.restore).not.toHaveBeenCalled();
		await press('Gjenopprett denne …');
		await press('Gjenopprett');
		expect(commands.restore.mock.calls).toEqual([['old']]);
		await vi.waitFor(() => expect([win.screen.screen, win.back, win.start?.missing]).toEqual(['overview', 'restored', null]));
		win.go({ screen: 'notes' });
		expect(win.back).toBeNull();
	});

	it('that came to nothing is told in the dialog', async () => {
		commands.restore.mockResolvedValue(no('backup-damaged', 'Kopien er ikke hel.'));
		await show();
		await press(old);
		await press('Gjenopprett denne …');
		await press('Gjenopprett');
		expect(await within(screen.getByRole('dialog')).findByText('Kopien er ikke hel.')).toBeTruthy();
		expect([win.screen.screen, win.back]).toEqual(['settings', null]);
	});

	it('shows the newest, and all on request', async () => {
		commands.generations.mockResolvedValue(ok(Array.from({ length: 8 }, (_, n) => generation(`g${n}`, n === 7 ? null : `2026-11-0${n + 1}T15:00:00+01:00`))));
		await show();
		expect(screen.getAllByRole('button', { name: /^Prøv/ })).toHaveLength(5);
		await press('Vis alle 8');
		expect(screen.getAllByRole('button', { name: /^Prøv/ })).toHaveLength(8);
		expect(screen.getByText('Ukjent tidspunkt')).toBeTruthy();
	});
});

describe('a check', () => {
	it('says that all is well, with what was looked at', async () => {
		commands.checkWorkspace.mockResolvedValue(ok({ findings: [], records: 4, backups: 2 }));
		await show();
		await press('Kontroller arbeidsområdet');
		expect(await screen.findByText('Alt er i orden.')).toBeTruthy();
		expect(screen.getByText('Dokumenter kontrollert: 4. Sikkerhetskopier kontrollert: 2.')).toBeTruthy();
	});

	it('says what is wrong in words, and the ways out', async () => {
		commands.checkWorkspace.mockResolvedValue(ok({ findings: [{ code: 'pages', at: 'viba.db', count: 2 }, { code: 'changes-missing', at: null, count: 7 }], records: 4, backups: 2 }));
		await show();
		await press('Kontroller arbeidsområdet');
		expect(await screen.findByText('Skadede sider i viba.db: 2.')).toBeTruthy();
		expect(screen.getByText('Endringer som var lagret, mangler. Minst 7.')).toBeTruthy();
		expect(screen.getByText(/Prøv den nyeste sikkerhetskopien i listen over/)).toBeTruthy();
		expect(screen.queryByText('Alt er i orden.')).toBeNull();
	});

	it('has a way out of everything, each once', () => {
		const ways = (...codes: FindingCode[]) => waysOut({ findings: codes.map((code) => ({ code, at: null, count: 1 })), records: 0, backups: 0 });
		expect(ways('backup', 'backup')).toEqual(['backup']);
		expect(ways('slot', 'backup', 'records', 'pages')).toEqual(['restore', 'backup', 'key']);
	});
});

describe('in words', () => {
	it('a time is near or whole, or not known', () => {
		expect(['2026-11-24T10:42:00+01:00', '2026-11-02T08:05:00+01:00', null].map((stamp) => whenOf(stamp, '2026-11-24'))).toEqual(['I dag 10.42', '2. november 08.05', 'Ukjent tidspunkt']);
	});

	it('what is left behind leaves out what comes along', () => {
		expect(leftBehind(tried)).toBe('1 vurdering, 8 svar, 3 notater');
		expect(missingWords({ ...tried, missing: { ...counts, records: 1 } })).toBeNull();
		expect(missingWords({ ...tried, united: 0, missing: { ...counts, records: 1 } })).toBe('Dette er her nå, men ikke i kopien: 1 signert dokument.');
		expect(missingWords({ ...tried, missing: counts })).toBe('Alt som er her nå, er også i kopien.');
		expect(missingWords({ ...tried, now: null, missing: null })).toBe('Det som er her nå, kan ikke leses og sammenlignes.');
	});
});
