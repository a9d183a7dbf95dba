import { render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Settings, Start } from '../bindings';
import LockScreen from '../screens/LockScreen.svelte';
import StartScreen from '../screens/StartScreen.svelte';
import { win } from '../window/window.svelte';

const { commands } = vi.hoisted(() => ({
	commands: {
		unlock: vi.fn(), closeWorkspace: vi.fn(), keepScreen: vi.fn(), createWorkspace: vi.fn(), createWorkspaceElsewhere: vi.fn(),
		makeRecoveryCode: vi.fn(), saveRecoverySheet: vi.fn(), forgetRecoveryCode: vi.fn(), setSettings: vi.fn(), saveEnvelope: vi.fn()
	}
}));
vi.mock('../bindings', () => ({ commands }));

const ok = (data: unknown) => ({ status: 'ok', data });
const no = (code: string, message: string) => ({
	status: 'error',
	error: { code, outcome: 'refused', message, hint: 'Prøv igjen.', at: null, problems: [], details: '' }
});
const person = userEvent.setup();
const WORDS = 'regn på ruta mi';
const settings = { language: 'nb', theme: 'light', contrast: 'system', text_size: 100 } as Settings;
const before = { workspace: null, locked: null, can_repair: false, missing: null, trouble: null, place: null, recovered: null, recent: [], settings, today: '2026-11-24' } as Start;
const open = { ...before, workspace: { name: 'Solvang', role: 'assessor', folder: '/v', is_example: false, device: 'd', can_lock: true } } as Start;
const code = ['AAAA1', 'BBBB2', 'CCCC3', 'DDDD4', 'EEEE5', 'FFFF6', 'GGGG7', 'HHHH8'];

const press = (name: string): Promise<void> => person.click(screen.getByRole('button', { name }));
const field = (label: string): HTMLInputElement => screen.getByLabelText(label);

beforeEach(() => {
	for (const command of Object.values(commands)) command.mockReset().mockResolvedValue(ok(null));
	win.start = null;
	win.enter(before);
});

describe('the lock', () => {
	const label = 'Passfrase eller gjenopprettingskode';
	const show = () => render(LockScreen, { locked: { name: 'Solvang', folder: '/hjemme/solvang', office: null } });

	it('shows the name of the workspace and nothing else of it', () => {
		show();
		expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Solvang');
		expect(document.body.textContent).not.toContain('/hjemme');
	});

	it('writes the envelope for the office that can help, and says where', async () => {
		commands.saveEnvelope.mockResolvedValue(ok({ file: '/ut/kari.venvelope', bytes: 900 }));
		const office = { name: 'Granly kommune', fingerprint: '1A2B 3C4D 5E6F 7081' };
		render(LockScreen, { locked: { name: 'Solvang', folder: '/hjemme/solvang', office } });
		expect(screen.getByText(/Granly kommune kan hjelpe/)).toBeTruthy();
		await person.click(screen.getByRole('button', { name: 'Lagre konvolutten' }));
		expect(await screen.findByText('Konvolutten er lagret')).toBeTruthy();
		expect(document.body.textContent).toContain('kari.venvelope');
	});

	it('offers no office where none can help', () => {
		show();
		expect(screen.queryByRole('button', { name: 'Lagre konvolutten' })).toBeNull();
	});

	it('opens by what is typed', async () => {
		commands.unlock.mockResolvedValue(ok(open));
		show();
		await person.type(field(label), `${WORDS}{Enter}`);
		expect(commands.unlock.mock.calls).toEqual([[WORDS]]);
		await vi.waitFor(() => expect(win.workspace?.name).toBe('Solvang'));
		expect(field(label).value).toBe('');
	});

	it('says that it opens, and opens once', async () => {
		let opened: (ending: unknown) => void = () => {};
		commands.unlock.mockReturnValue(new Promise((go) => (opened = go)));
		show();
		await person.type(field(label), `${WORDS}{Enter}{Enter}`);
		expect(screen.getByRole('button', { name: 'Låser opp …' })).toHaveProperty('disabled', true);
		expect(commands.unlock).toHaveBeenCalledOnce();
		opened(ok(open));
		expect(await screen.findByRole('button', { name: 'Lås opp' })).toHaveProperty('disabled', false);
	});

	it('keeps a wrong word selected, and says beside it what is wrong, each time', async () => {
		commands.unlock.mockResolvedValue(no('wrong-secret', 'Det er det ikke.'));
		show();
		await person.type(field(label), 'regn på ruta di{Enter}');
		const alert = await screen.findByRole('alert');
		expect(alert.textContent?.trim()).toBe('Det er det ikke. Prøv igjen.');
		expect(field(label).getAttribute('aria-describedby')).toBe(alert.id);
		const { value, selectionStart, selectionEnd } = field(label);
		expect([value, selectionStart, selectionEnd]).toEqual(['regn på ruta di', 0, 15]);
		expect(document.activeElement).toBe(field(label));
		await press('Lås opp');
		expect(await screen.findByRole('alert')).not.toBe(alert);
		expect(win.workspace).toBeNull();
	});

	it('tells other trouble in whole, with its details', async () => {
		const failed = no('database-damaged', 'Databasen er skadet.');
		commands.unlock.mockResolvedValue({ ...failed, error: { ...failed.error, outcome: 'failed' } });
		show();
		await person.type(field(label), `${WORDS}{Enter}`);
		expect((await screen.findByRole('alert')).textContent).toContain('Databasen er skadet.');
		expect(screen.getByRole('button', { name: 'Kopier detaljer' })).toBeTruthy();
		expect(field(label).getAttribute('aria-invalid')).toBeNull();
	});

	it('asks for something to be typed', async () => {
		show();
		await press('Lås opp');
		expect(screen.getByRole('alert').textContent?.trim()).toBe('Skriv passfrasen eller gjenopprettingskoden.');
		expect(commands.unlock).not.toHaveBeenCalled();
	});

	it('has a way to another workspace', async () => {
		commands.closeWorkspace.mockResolvedValue(before);
		show();
		await press('Velg et annet arbeidsområde');
		expect(commands.closeWorkspace).toHaveBeenCalledOnce();
	});

	it('shows what is typed when a person asks, and gives it to no memory of the web view', async () => {
		show();
		expect([field(label).type, field(label).autocomplete, field(label).getAttribute('spellcheck')]).toEqual(['password', 'off', 'false']);
		const eye = screen.getByRole('button', { name: /^Vis/ });
		expect(eye.getAttribute('aria-pressed')).toBe('false');
		await person.click(eye);
		expect([field(label).type, eye.getAttribute('aria-pressed')]).toEqual(['text', 'true']);
		await person.click(eye);
		expect(field(label).type).toBe('password');
	});
});

describe('a new workspace', () => {
	async function fill(again = WORDS): Promise<void> {
		render(StartScreen, { start: before });
		await person.type(field('Navn på arbeidsområdet'), ' Solvang ');
		await person.type(field('Passfrase'), WORDS);
		await person.type(field('Passfrasen en gang til'), again);
	}
	beforeEach(() => {
		commands.createWorkspace.mockResolvedValue(ok(open));
		commands.makeRecoveryCode.mockResolvedValue(ok(code));
	});

	it('asks for a passphrase, unless a person wants it to open by itself', async () => {
		render(StartScreen, { start: before });
		expect(screen.getByRole('radio', { name: /^Spør om passfrase/ })).toHaveProperty('checked', true);
		await person.type(field('Navn på arbeidsområdet'), 'Solvang');
		await person.click(screen.getByRole('radio', { name: /^Åpne uten å spørre/ }));
		expect(screen.queryByLabelText('Passfrase')).toBeNull();
		await press('Lag arbeidsområde');
		expect(commands.createWorkspace.mock.calls).toEqual([['assessor', 'Solvang', null]]);
		await vi.waitFor(() => expect(win.workspace?.name).toBe('Solvang'));
		expect(commands.makeRecoveryCode).not.toHaveBeenCalled();
	});

	it('is not made while the two are not alike', async () => {
		await fill('regn på ruta di');
		await press('Lag arbeidsområde');
		expect(screen.getByRole('alert').textContent).toContain('De to er ikke like.');
		expect(document.activeElement).toBe(field('Passfrasen en gang til'));
		expect(commands.createWorkspace).not.toHaveBeenCalled();
		await person.type(field('Passfrasen en gang til'), '{Control>}a{/Control}');
		await person.clear(field('Passfrasen en gang til'));
		await person.type(field('Passfrasen en gang til'), `${WORDS}{Enter}`);
		expect(commands.createWorkspace.mock.calls).toEqual([['assessor', 'Solvang', WORDS]]);
	});

	it('says beside the passphrase what the core has against it', async () => {
		commands.createWorkspace.mockResolvedValue(no('passphrase-short', 'Den er for kort.'));
		await fill();
		await press('Lag arbeidsområde');
		expect((await screen.findByRole('alert')).textContent?.trim()).toBe('Den er for kort. Prøv igjen.');
		expect(document.activeElement).toBe(field('Passfrase'));
		expect(win.trouble).toBeNull();
	});

	it('shows its recovery code before it is entered, and then forgets it and the passphrase', async () => {
		await fill();
		await press('Lag arbeidsområde');
		const dialog = await screen.findByRole('dialog', { name: 'Ta vare på gjenopprettingskoden' });
		expect(commands.makeRecoveryCode.mock.calls).toEqual([[WORDS]]);
		expect([...dialog.querySelectorAll('li')].map((one) => one.textContent)).toEqual(code);
		expect(win.workspace).toBeNull();
		expect([field('Passfrase').value, field('Passfrasen en gang til').value]).toEqual(['', '']);
		expect(commands.forgetRecoveryCode).not.toHaveBeenCalled();
		await press('Jeg har tatt vare på koden');
		expect(win.workspace?.name).toBe('Solvang');
		expect(commands.forgetRecoveryCode).toHaveBeenCalledOnce();
		expect(document.body.textContent).not.toContain('AAAA1');
	});

	it('asks once before the code is closed by a key too many', async () => {
		await fill();
		await press('Lag arbeidsområde');
		await screen.findByRole('dialog');
		await person.keyboard('{Escape}');
		expect(screen.getByText(/Har du tatt vare på koden/)).toBeTruthy();
		expect(win.workspace).toBeNull();
		await person.keyboard('{Escape}');
		expect(win.workspace?.name).toBe('Solvang');
	});

	it('saves the code on a sheet, and says what to do with it', async () => {
		commands.saveRecoverySheet.mockResolvedValueOnce(no('cannot-write', 'Dit kan det ikke skrives.')).mockResolvedValueOnce(ok({ file: '/hjemme/kode.pdf', bytes: 9 }));
		await fill();
		await press('Lag arbeidsområde');
		await screen.findByRole('dialog');
		await press('Skriv ut eller lagre arket');
		expect(await screen.findByText('Dit kan det ikke skrives.')).toBeTruthy();
		await press('Skriv ut eller lagre arket');
		expect(await screen.findByText('/hjemme/kode.pdf')).toBeTruthy();
		expect(screen.queryByText('Dit kan det ikke skrives.')).toBeNull();
	});

	it('is entered all the same when no code could be made, and that is told', async () => {
		commands.makeRecoveryCode.mockResolvedValue(no('disk-full', 'Disken er full.'));
		await fill();
		await press('Lag arbeidsområde');
		await vi.waitFor(() => expect(win.workspace?.name).toBe('Solvang'));
		expect(win.trouble?.message).toBe('Disken er full.');
		expect(screen.queryByRole('dialog')).toBeNull();
	});

	it('can lie in a folder that is asked for; who thinks better of it has typed nothing in vain', async () => {
		await fill();
		await press('Velg en annen mappe …');
		expect(commands.createWorkspaceElsewhere.mock.calls).toEqual([['assessor', 'Solvang', WORDS]]);
		expect(field('Passfrase').value).toBe(WORDS);
		expect(win.workspace).toBeNull();
	});
});
