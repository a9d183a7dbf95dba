/**
 * The running window: what is open, which screen, how a person wants it, and what went wrong last.
 *
 * Keeps nothing of value: which screen is open is told to the core, and every change goes there too.
 */
import { commands, type Recovered, type Screen, type Settings, type Start, type Trouble } from '../bindings';
import { setColorScheme, setTextSize } from '../style/appearance';
import { setLanguage, type Lang } from '../text';
import { ask, troubleOf } from './ask';

export class Window {
	start = $state<Start | null>(null);
	screen = $state<Screen>({ screen: 'overview' });
	settings = $state<Settings | null>(null);
	/** What was found again after a kill; gone once it was seen. */
	recovered = $state<Recovered | null>(null);
	trouble = $state<Trouble | null>(null);
	/** Counts openings: a screen that is opened again begins anew. */
	opened = $state(0);

	get workspace(): Start['workspace'] {
		return this.start?.workspace ?? null;
	}

	get today(): string {
		return this.start?.today ?? '';
	}

	/** Opens what was open last. */
	async begin(): Promise<void> {
		this.enter(await commands.start());
	}

	/** Takes over what a command about workspaces came to. */
	enter(start: Start | null): void {
		if (start === null) return;
		this.start = start;
		this.trouble = start.trouble;
		this.recovered = start.recovered;
		this.wear(start.settings);
		const home: Screen = start.workspace?.role === 'office' ? { screen: 'office' } : { screen: 'overview' };
		this.show(start.place ?? home);
	}

	/** Goes to another screen. */
	go(screen: Screen): void {
		this.trouble = null;
		this.recovered = null;
		this.show(screen);
	}

	/** Closes the workspace: the choice of workspaces comes next. */
	async leave(): Promise<void> {
		this.enter(await commands.closeWorkspace());
	}

	/** Runs an errand of a screen; what goes wrong is shown at the top, in words. */
	async attempt<T>(errand: () => Promise<T>): Promise<T | null> {
		try {
			const done = await errand();
			this.trouble = null;
			return done;
		} catch (error) {
			this.trouble = troubleOf(error);
			return null;
		}
	}

	/** Keeps how a person wants the window. */
	async set(change: Partial<Settings>): Promise<void> {
		if (!this.settings) return;
		const settings = { ...this.settings, ...change };
		const kept = await this.attempt(() => ask(commands.setSettings(settings)));
		if (kept) this.wear(kept);
	}

	private show(screen: Screen): void {
		this.screen = screen;
		this.opened += 1;
		// Where a person is, is worth keeping and not worth waiting for.
		if (this.workspace) void commands.keepScreen(screen);
	}

	private wear(settings: Settings): void {
		this.settings = settings;
		setLanguage(settings.language as Lang);
		setColorScheme(settings.theme === 'system' ? 'auto' : settings.theme);
		setTextSize(settings.text_size);
	}
}

export const win = new Window();
