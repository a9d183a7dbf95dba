import { render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import App from '../App.svelte';
import type { Settings, Start } from '../bindings';
import { answered, ask } from './ask';
import { lockKey, watchPresence } from './presence';
import { win } from './window.svelte';

const { commands, channels } = vi.hoisted(() => ({
	commands: {
		start: vi.fn(), watchLock: vi.fn(), stillHere: vi.fn(), lockWorkspace: vi.fn(), keepScreen: vi.fn(), observe: vi.fn(), overview: vi.fn(),
		rubrics: vi.fn(), keySlots: vi.fn(), municipality: vi.fn(), allowedWords: vi.fn(), concernCard: vi.fn()
	},
	channels: [] as { onmessage: (told: unknown) => void }[]
}));
vi.mock('../bindings', () => ({ commands }));
vi.mock('@tauri-apps/api/core', () => ({
	Channel: class {
		onmessage: (told: unknown) => void = () => {};
		constructor() {
			channels.push(this);
		}
	}
}));

const ok = (data: unknown) => ({ status: 'ok', data });
const refused = { status: 'error', error: { code: 'busy', outcome: 'refused', message: 'Noe holdt på.', hint: null, at: null, problems: [], details: '' } };
const person = userEvent.setup();
const settings = { language: 'nb', theme: 'light', contrast: 'system', text_size: 100, lock_after: 15, letter_keys: true, keys: {} } as unknown as Settings;
const open = {
	workspace: { name: 'Solvang', role: 'assessor', folder: '/v', is_example: false, device: 'd', can_lock: true },
	locked: null, can_repair: false, missing: null, trouble: null, place: { screen: 'settings' }, recovered: null, recent: [], settings, today: '2026-11-24'
} as unknown as Start;
const locked = { ...open, workspace: null, place: null, locked: { name: 'Solvang', folder: '/v' } } as Start;
const ctrlL = (rest: KeyboardEventInit = {}) => new KeyboardEvent('keydown', { key: 'l', ctrlKey: true, cancelable: true, ...rest });

beforeEach(() => {
	channels.length = 0;
	for (const command of Object.values(commands)) command.mockReset().mockResolvedValue(ok(null));
	for (const list of [commands.rubrics, commands.allowedWords]) list.mockResolvedValue(ok([]));
	commands.concernCard.mockResolvedValue(ok({ text: null }));
	commands.start.mockResolvedValue(open);
	commands.lockWorkspace.mockResolvedValue(ok(locked));
	win.start = null;
	win.mayLock = null;
});
afterEach(() => vi.useRealTimers());

describe('a person who is here', () => {
	it('is told of once in 20 seconds, by key, pointer or wheel', () => {
		vi.useFakeTimers();
		const stop = watchPresence();
		for (const sign of ['keydown', 'pointerdown', 'wheel', 'keydown']) document.body.dispatchEvent(new Event(sign, { bubbles: true }));
		expect(commands.stillHere).toHaveBeenCalledTimes(1);
		vi.advanceTimersByTime(19_999);
		window.dispatchEvent(new Event('keydown'));
		expect(commands.stillHere).toHaveBeenCalledTimes(1);
		vi.advanceTimersByTime(1);
		window.dispatchEvent(new Event('wheel'));
		expect(commands.stillHere).toHaveBeenCalledTimes(2);
		stop();
		vi.advanceTimersByTime(60_000);
		window.dispatchEvent(new Event('keydown'));
		expect(commands.stillHere).toHaveBeenCalledTimes(2);
	});
});

describe('nobody who is here', () => {
	/** Rests for so many seconds, from the last sign of a person on. */
	function watch(): () => void {
		vi.useFakeTimers();
		win.enter({ ...open, settings: { ...settings, lock_after: 5 } } as Start);
		const stop = watchPresence();
		window.dispatchEvent(new Event('keydown'));
		return stop;
	}

	it('is told a minute before the workspace locks, until somebody is', () => {
		const stop = watch();
		vi.advanceTimersByTime(239_000);
		expect(win.locksSoon).toBe(false);
		vi.advanceTimersByTime(1_000);
		expect(win.locksSoon).toBe(true);
		window.dispatchEvent(new Event('keydown'));
		expect(win.locksSoon).toBe(false);
		expect(commands.stillHere).toHaveBeenCalledTimes(2);
		vi.advanceTimersByTime(239_000);
		expect(win.locksSoon).toBe(false);
		stop();
	});

	it('is told of by when the core was told, which may be a little before', () => {
		const stop = watch();
		vi.advanceTimersByTime(15_000);
		window.dispatchEvent(new Event('keydown'));
		expect(commands.stillHere).toHaveBeenCalledOnce();
		vi.advanceTimersByTime(225_000);
		expect(win.locksSoon).toBe(true);
		stop();
	});

	it('leaves the field just before, so that it keeps what was typed', () => {
		const stop = watch();
		const field = document.createElement('input');
		document.body.append(field);
		const left = vi.fn();
		field.addEventListener('blur', left);
		field.focus();
		vi.advanceTimersByTime(294_000);
		expect(left).not.toHaveBeenCalled();
		vi.advanceTimersByTime(2_000);
		expect(left).toHaveBeenCalledOnce();
		field.remove();
		stop();
	});

	it('is not warned where nothing locks', () => {
		const stop = watch();
		win.enter({ ...open, settings: { ...settings, lock_after: 0 } } as Start);
		vi.advanceTimersByTime(3_600_000);
		expect(win.locksSoon).toBe(false);
		win.enter({ ...open, workspace: { ...open.workspace, can_lock: false } } as Start);
		window.dispatchEvent(new Event('keydown'));
		vi.advanceTimersByTime(880_000);
		expect(win.locksSoon).toBe(false);
		stop();
	});
});

describe('the workspace', () => {
	it('is locked for the whole window when the core says so', async () => {
		render(App);
		await screen.findByRole('heading', { name: 'Innstillinger' });
		expect(commands.watchLock.mock.calls).toEqual([[channels[0]]]);
		channels[0]?.onmessage(locked);
		expect(await screen.findByLabelText('Passfrase eller gjenopprettingskode')).toBeTruthy();
		expect(screen.queryByRole('navigation')).toBeNull();
		expect(screen.queryByRole('heading', { name: 'Innstillinger' })).toBeNull();
		await vi.waitFor(() => expect(document.documentElement.dataset.ready).toBe(`locked-${win.opened}`));
	});

	it('that waits when the program starts shows its name and the field alone', async () => {
		commands.start.mockResolvedValue(locked);
		render(App);
		const field = await screen.findByLabelText('Passfrase eller gjenopprettingskode');
		await vi.waitFor(() => expect(document.activeElement).toBe(field));
		expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Solvang');
		expect(commands.keepScreen).not.toHaveBeenCalled();
	});

	it('that is locked takes the draft off the screen, and what is read too late stays off', async () => {
		let read: (view: unknown) => void = () => {};
		commands.observe.mockReturnValue(new Promise((go) => (read = go)));
		commands.start.mockResolvedValue({ ...open, place: { screen: 'observe', assessment: 'a-1' } });
		render(App);
		await vi.waitFor(() => expect(commands.observe).toHaveBeenCalled());
		channels[0]?.onmessage(locked);
		await screen.findByLabelText('Passfrase eller gjenopprettingskode');
		read(refused);
		await answered(100);
		expect(screen.getByLabelText('Passfrase eller gjenopprettingskode')).toBeTruthy();
		expect(screen.queryByText('Noe holdt på.')).toBeNull();
	});

	it('is locked by the button, and by Ctrl and L', async () => {
		render(App);
		await person.click(await screen.findByRole('button', { name: 'Lås' }));
		expect(await screen.findByLabelText('Passfrase eller gjenopprettingskode')).toBeTruthy();
		win.enter(open);
		await screen.findByRole('heading', { name: 'Innstillinger' });
		await person.keyboard('{Control>}l{/Control}');
		expect(await screen.findByLabelText('Passfrase eller gjenopprettingskode')).toBeTruthy();
		expect(commands.lockWorkspace).toHaveBeenCalledTimes(2);
	});

	it('that nothing has to be typed for has neither', async () => {
		commands.start.mockResolvedValue({ ...open, workspace: { ...open.workspace, can_lock: false } });
		render(App);
		await screen.findByRole('heading', { name: 'Innstillinger' });
		expect(screen.queryByRole('button', { name: 'Lås' })).toBeNull();
		const event = ctrlL();
		lockKey(event);
		expect(event.defaultPrevented).toBe(false);
		expect(commands.lockWorkspace).not.toHaveBeenCalled();
	});
});

describe('locking', () => {
	beforeEach(() => win.enter(open));

	it('is Ctrl and L alone', async () => {
		for (const other of [{ altKey: true }, { shiftKey: true }, { ctrlKey: false }, { key: 'k' }]) {
			const event = ctrlL(other);
			lockKey(event);
			expect(event.defaultPrevented).toBe(false);
		}
		const event = ctrlL();
		lockKey(event);
		expect(event.defaultPrevented).toBe(true);
		await vi.waitFor(() => expect(win.start?.locked).not.toBeNull());
	});

	it('waits for what is on its way, and for what a field keeps when it is left', async () => {
		const field = document.createElement('input');
		document.body.append(field);
		let kept: (ending: { status: 'ok'; data: null }) => void = () => {};
		field.addEventListener('blur', () => void ask(new Promise<{ status: 'ok'; data: null }>((go) => (kept = go))));
		field.focus();
		const done = win.lock();
		await new Promise((go) => setTimeout(go, 60));
		expect(commands.lockWorkspace).not.toHaveBeenCalled();
		kept({ status: 'ok', data: null });
		await done;
		expect(commands.lockWorkspace).toHaveBeenCalledOnce();
		expect(win.start?.locked?.name).toBe('Solvang');
		field.remove();
	});

	it('asks the screen first, unless a person is sure', async () => {
		win.mayLock = () => Promise.resolve(false);
		await win.lock();
		expect(commands.lockWorkspace).not.toHaveBeenCalled();
		await win.lock(true);
		expect(commands.lockWorkspace).toHaveBeenCalledOnce();
	});

	it('that is refused is told, and all stays where it is', async () => {
		commands.lockWorkspace.mockResolvedValue(refused);
		await win.lock();
		expect(win.trouble?.message).toBe('Noe holdt på.');
		expect(win.workspace?.name).toBe('Solvang');
	});
});
