import { render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { KeySlots, Settings, Start } from '../bindings';
import { win } from '../window/window.svelte';
import KeysPanel from './KeysPanel.svelte';
import OfficePanel from './OfficePanel.svelte';

const { commands } = vi.hoisted(() => ({
	commands: {
		start: vi.fn(), keepScreen: vi.fn(), keySlots: vi.fn(), setPassphrase: vi.fn(), makeRecoveryCode: vi.fn(), saveRecoverySheet: vi.fn(),
		forgetRecoveryCode: vi.fn(), setOpensByItself: vi.fn(), lockWorkspace: vi.fn(), chooseOffice: vi.fn(), setOffice: vi.fn(),
		removeOffice: vi.fn(), ownOffice: vi.fn(), saveOfficeKey: vi.fn(), openEnvelope: vi.fn()
	}
}));
vi.mock('../bindings', () => ({ commands }));

const ok = (data: unknown) => ({ status: 'ok', data });
const no = (code: string, message: string) => ({
	status: 'error',
	error: { code, outcome: 'refused', message, hint: null, at: null, problems: [], details: '' }
});
const person = userEvent.setup();
const OLD = 'regn på ruta mi';
const NEW = 'sol over taket vårt';
const settings = { language: 'nb', theme: 'light', contrast: 'system', text_size: 100, lock_after: 15 } as Settings;
const begun = {
	workspace: { name: 'Solvang', role: 'assessor', folder: '/v', is_example: false, device: 'd', can_lock: true },
	locked: null, can_repair: false, missing: null, trouble: null, place: { screen: 'settings' }, recovered: null, recent: [], settings, today: '2026-11-24'
} as unknown as Start;
const code = ['AAAA1', 'BBBB2', 'CCCC3', 'DDDD4', 'EEEE5', 'FFFF6', 'GGGG7', 'HHHH8'];
const both: KeySlots = { passphrase: true, recovery: true, office: null, keychain: false, guard: 'account' };
const machine: KeySlots = { passphrase: false, recovery: false, office: null, keychain: true, guard: 'account' };

let slots: KeySlots;
const onset = vi.fn();
async function show(now: KeySlots): Promise<void> {
	slots = now;
	win.enter(await commands.start());
	render(KeysPanel, { settings, onset });
	await screen.findByRole('heading', { name: 'Sikkerhet' });
}
const dialog = (name: string): Promise<HTMLElement> => screen.findByRole('dialog', { name });
const press = (name: string): Promise<void> => person.click(screen.getAllByRole('button', { name }).at(-1) as HTMLElement);
const type = (label: string, words: string): Promise<void> => person.type(screen.getByLabelText(label), words);
const field = (label: string): HTMLInputElement => screen.getByLabelText(label);
const present = 'Passfrasen eller gjenopprettingskoden du har nå';

beforeEach(() => {
	onset.mockReset();
	for (const command of Object.values(commands)) command.mockReset().mockResolvedValue(ok(null));
	commands.start.mockImplementation(() => Promise.resolve({ ...begun, workspace: { ...begun.workspace, can_lock: slots.passphrase || slots.recovery } }));
	commands.keySlots.mockImplementation(() => Promise.resolve(ok(slots)));
	commands.setPassphrase.mockImplementation(() => Promise.resolve(ok((slots = { ...slots, passphrase: true }))));
	commands.setOpensByItself.mockImplementation((_: string, does: boolean) => Promise.resolve(ok((slots = { ...slots, keychain: does }))));
	commands.makeRecoveryCode.mockImplementation(() => {
		slots = { ...slots, recovery: true };
		return Promise.resolve(ok(code));
	});
	win.start = null;
	win.enter(begun);
});

describe('what opens the workspace', () => {
	it('is told, and when it locks is chosen', async () => {
		await show(both);
		expect(screen.getAllByText('Åpner arbeidsområdet')).toHaveLength(2);
		expect(screen.queryByText('En mistet maskin er ikke beskyttet.')).toBeNull();
		await person.selectOptions(screen.getByLabelText('Lås etter'), 'Aldri');
		await person.selectOptions(screen.getByLabelText('Lås etter'), '5 minutter');
		expect(onset.mock.calls).toEqual([[{ lock_after: 0 }], [{ lock_after: 5 }]]);
	});

	it('is locked now by a press', async () => {
		commands.lockWorkspace.mockResolvedValue(ok({ ...begun, workspace: null, locked: { name: 'Solvang', folder: '/v' } }));
		await show(both);
		await press('Lås nå');
		await vi.waitFor(() => expect(win.start?.locked?.name).toBe('Solvang'));
	});

	it('is the machine alone: that is said, cannot be turned off, and nothing can be locked', async () => {
		await show(machine);
		expect(screen.getByText('En mistet maskin er ikke beskyttet.')).toBeTruthy();
		const box = screen.getByRole('checkbox', { name: 'Åpne uten å spørre på denne maskinen' });
		expect(box).toHaveProperty('disabled', true);
		expect(document.getElementById(box.getAttribute('aria-describedby') ?? '')?.textContent).toContain('Kan ikke slås av ennå.');
		expect(screen.queryByLabelText('Lås etter')).toBeNull();
		expect(screen.queryByRole('button', { name: 'Lås nå' })).toBeNull();
	});
});

describe('another passphrase', () => {
	async function fill(again = NEW): Promise<void> {
		await show(both);
		await press('Bytt passfrase');
		await dialog('Bytt passfrase');
		await type(present, OLD);
		await type('Ny passfrase', NEW);
		await type('Den nye passfrasen en gang til', again);
		await press('Bytt passfrase');
	}

	it('takes the present one, and is said', async () => {
		await fill();
		expect(commands.setPassphrase.mock.calls).toEqual([[OLD, NEW]]);
		await vi.waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
		expect(screen.getByText('Den nye passfrasen gjelder nå.')).toBeTruthy();
		expect(commands.makeRecoveryCode).not.toHaveBeenCalled();
		expect(commands.setOpensByItself).not.toHaveBeenCalled();
	});

	it('is not made while the two are not alike, or the present one is missing', async () => {
		await fill('sol over taket deres');
		expect(screen.getByRole('alert').textContent).toContain('De to er ikke like.');
		await person.clear(field(present));
		await press('Bytt passfrase');
		expect(screen.getByRole('alert').textContent?.trim()).toBe('Skriv passfrasen eller gjenopprettingskoden.');
		expect(commands.setPassphrase).not.toHaveBeenCalled();
	});

	it('keeps what was typed when the present one is wrong', async () => {
		commands.setPassphrase.mockResolvedValue(no('wrong-secret', 'Det er det ikke.'));
		await fill();
		expect((await screen.findByRole('alert')).textContent?.trim()).toBe('Det er det ikke.');
		expect([field(present).value, field('Ny passfrase').value]).toEqual([OLD, NEW]);
		await vi.waitFor(() => expect(document.activeElement).toBe(field(present)));
		await person.click(screen.getByRole('button', { name: 'Avbryt' }));
		expect(screen.queryByRole('alert')).toBeNull();
		await press('Bytt passfrase');
		expect(field(present).value).toBe('');
	});

	it('that is too short is told beside it', async () => {
		commands.setPassphrase.mockResolvedValue(no('passphrase-short', 'Den er for kort.'));
		await fill();
		await screen.findByText('Den er for kort.');
		expect(field('Ny passfrase').getAttribute('aria-invalid')).toBe('true');
	});
});

describe('the first passphrase', () => {
	async function fill(): Promise<void> {
		await show(machine);
		await press('Lag passfrase');
		await dialog('Lag passfrase');
		expect(screen.queryByLabelText(present)).toBeNull();
		await type('Ny passfrase', NEW);
		await type('Den nye passfrasen en gang til', NEW);
	}

	it('is asked for from then on, and brings a recovery code', async () => {
		await fill();
		await press('Lag passfrase');
		await dialog('Ta vare på gjenopprettingskoden');
		expect(commands.setPassphrase.mock.calls).toEqual([['', NEW]]);
		expect(commands.setOpensByItself.mock.calls).toEqual([[NEW, false]]);
		expect(commands.makeRecoveryCode.mock.calls).toEqual([[NEW]]);
		expect(win.workspace?.can_lock).toBe(true);
		await press('Jeg har tatt vare på koden');
		expect(commands.forgetRecoveryCode).toHaveBeenCalledOnce();
		expect(screen.queryByRole('dialog')).toBeNull();
	});

	it('leaves the machine open if a person wants that', async () => {
		await fill();
		await person.click(screen.getByRole('checkbox', { name: 'Åpne fortsatt uten å spørre på denne maskinen' }));
		await press('Lag passfrase');
		await dialog('Ta vare på gjenopprettingskoden');
		expect(commands.setOpensByItself).not.toHaveBeenCalled();
	});

	it('holds although no code could be made, which is told', async () => {
		commands.makeRecoveryCode.mockResolvedValue(no('disk-full', 'Disken er full.'));
		await fill();
		expect(win.workspace?.can_lock).toBe(false);
		await press('Lag passfrase');
		expect(await screen.findByText('Disken er full.')).toBeTruthy();
		expect(win.workspace?.can_lock).toBe(true);
		expect(screen.getByRole('button', { name: 'Lag gjenopprettingskode' })).toBeTruthy();
	});

	it('leaves a recovery code that is there as it is', async () => {
		await show({ ...machine, recovery: true });
		await press('Lag passfrase');
		await dialog('Lag passfrase');
		await type(present, OLD);
		await type('Ny passfrase', NEW);
		await type('Den nye passfrasen en gang til', NEW);
		await press('Lag passfrase');
		await vi.waitFor(() => expect(commands.setOpensByItself.mock.calls).toEqual([[NEW, false]]));
		await vi.waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
		expect(commands.makeRecoveryCode).not.toHaveBeenCalled();
	});
});

describe('a recovery code', () => {
	it('is made anew from the present one, shown, and forgotten', async () => {
		await show(both);
		await press('Lag ny gjenopprettingskode');
		const asks = await dialog('Lag ny gjenopprettingskode');
		expect(asks.textContent).toContain('Koden du har, gjelder ikke lenger');
		await type(present, `${OLD}{Enter}`);
		const shown = await dialog('Ta vare på gjenopprettingskoden');
		expect([...shown.querySelectorAll('li')].map((one) => one.textContent)).toEqual(code);
		expect(commands.makeRecoveryCode.mock.calls).toEqual([[OLD]]);
		await press('Jeg har tatt vare på koden');
		expect(commands.forgetRecoveryCode).toHaveBeenCalledOnce();
		expect(document.body.textContent).not.toContain('AAAA1');
	});

	it('is made at once where nothing has to be typed', async () => {
		await show(machine);
		await press('Lag gjenopprettingskode');
		await dialog('Ta vare på gjenopprettingskoden');
		expect(commands.makeRecoveryCode.mock.calls).toEqual([['']]);
		expect(screen.getByLabelText('Lås etter')).toBeTruthy();
	});

	it('that could not be made at once is told in the panel', async () => {
		commands.makeRecoveryCode.mockResolvedValue(no('disk-full', 'Disken er full.'));
		await show(machine);
		await press('Lag gjenopprettingskode');
		expect(await screen.findByText('Disken er full.')).toBeTruthy();
	});
});

describe('opening without asking', () => {
	const box = (): HTMLInputElement => screen.getByRole('checkbox', { name: 'Åpne uten å spørre på denne maskinen' });

	it('takes the present passphrase', async () => {
		await show(both);
		await person.click(box());
		await dialog('Åpne uten å spørre');
		await type(present, `${OLD}{Enter}`);
		expect(commands.setOpensByItself.mock.calls).toEqual([[OLD, true]]);
		expect(await screen.findByText('Arbeidsområdet åpner seg uten å spørre på denne maskinen.')).toBeTruthy();
		expect(box().checked).toBe(true);
		await person.click(box());
		await dialog('Spør fra nå av');
		await type(present, `${OLD}{Enter}`);
		expect(commands.setOpensByItself.mock.lastCall).toEqual([OLD, false]);
	});

	it('is as it was when a person thinks better of it', async () => {
		await show(both);
		await person.click(box());
		await dialog('Åpne uten å spørre');
		await person.keyboard('{Escape}');
		expect(box().checked).toBe(false);
		expect(commands.setOpensByItself).not.toHaveBeenCalled();
	});
});

describe('an office that can help', () => {
	const seen = { name: 'Granly kommune', fingerprint: '1A2B 3C4D 5E6F 7081' };

	it('is compared before it may, and takes the present passphrase', async () => {
		commands.chooseOffice.mockResolvedValue(ok(seen));
		commands.setOffice.mockImplementation(() => Promise.resolve(ok((slots = { ...slots, office: seen }))));
		await show(both);
		expect(screen.getByText('Kan ikke hjelpe om passfrasen og koden blir borte')).toBeTruthy();
		await press('Velg kontor');
		await dialog('La kontoret hjelpe');
		const groups = screen.getByRole('list', { name: 'Fingeravtrykk' });
		expect([...groups.querySelectorAll('li')].map((one) => one.textContent)).toEqual(['1A2B', '3C4D', '5E6F', '7081']);
		await press('La kontoret hjelpe');
		expect(commands.setOffice).not.toHaveBeenCalled();
		await type(present, OLD);
		await press('La kontoret hjelpe');
		expect(commands.setOffice.mock.calls).toEqual([[OLD]]);
		await vi.waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
		expect(screen.getByText('Kontoret kan hjelpe fra nå av')).toBeTruthy();
		expect(screen.getByText('Granly kommune kan lese en kode som åpner det: 1A2B 3C4D 5E6F 7081')).toBeTruthy();
	});

	it('is not asked about when nobody chose a file, and told when the file is none', async () => {
		await show(both);
		await press('Velg kontor');
		expect(screen.queryByRole('dialog')).toBeNull();
		commands.chooseOffice.mockResolvedValue(no('office-file', 'Dette er ikke en nøkkel.'));
		await press('Velg kontor');
		expect(await screen.findByText('Dette er ikke en nøkkel.')).toBeTruthy();
		expect(screen.queryByRole('dialog')).toBeNull();
	});

	it('is let go', async () => {
		commands.removeOffice.mockImplementation(() => Promise.resolve(ok((slots = { ...slots, office: null }))));
		await show({ ...both, office: seen });
		await press('La ikke kontoret hjelpe lenger');
		await dialog('La ikke kontoret hjelpe lenger');
		await type(present, OLD);
		await press('La ikke kontoret hjelpe lenger');
		expect(commands.removeOffice.mock.calls).toEqual([[OLD]]);
		expect(await screen.findByText('Kontoret kan ikke hjelpe lenger')).toBeTruthy();
	});
});

describe('the office', () => {
	const own = { name: 'Granly kommune', fingerprint: '1A2B 3C4D 5E6F 7081' };

	it('hands out its key, and says how it is compared', async () => {
		commands.ownOffice.mockResolvedValueOnce(ok(null)).mockResolvedValue(ok(own));
		commands.saveOfficeKey.mockResolvedValue(ok({ file: '/ut/nøkkel.voffice', bytes: 120 }));
		render(OfficePanel);
		expect(screen.queryByRole('list', { name: 'Fingeravtrykk' })).toBeNull();
		await press('Lagre nøkkelfilen');
		expect((await screen.findByRole('list', { name: 'Fingeravtrykk' })).textContent).toContain('5E6F');
		expect(screen.getByText('Nøkkelfilen er lagret')).toBeTruthy();
	});

	it('reads the code in an envelope, until it is closed', async () => {
		commands.ownOffice.mockResolvedValue(ok(own));
		commands.openEnvelope.mockResolvedValue(ok({ workspace: 'Kari på Solsiden', groups: code }));
		render(OfficePanel);
		await press('Åpne en konvolutt');
		await dialog('Koden til «Kari på Solsiden»');
		expect(screen.getByRole('list', { name: 'Kode' }).textContent).toContain('HHHH8');
		await press('Ferdig');
		await vi.waitFor(() => expect(document.body.textContent).not.toContain('HHHH8'));
	});

	it('is told why an envelope does not open', async () => {
		commands.ownOffice.mockResolvedValue(ok(own));
		commands.openEnvelope.mockResolvedValue(no('other-office', 'Konvolutten er lukket for et annet kontor.'));
		render(OfficePanel);
		await press('Åpne en konvolutt');
		expect(await screen.findByText('Konvolutten er lukket for et annet kontor.')).toBeTruthy();
		expect(screen.queryByRole('dialog')).toBeNull();
	});
});
