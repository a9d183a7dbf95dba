/**
 * The running window: what is open, which screen, how a person wants it, and what went wrong last.
 *
 * Keeps nothing of value: which screen is open is told to the core, and every change goes there too.
 */
import { Channel } from '@tauri-apps/api/core';
import { tick } from 'svelte';
import {
	commands,
	type KindergartenRow,
	type PlannedVisit,
	type Recovered,
	type SavedVersion,
	type Screen,
	type Settings,
	type Start,
	type Trouble
} from '../bindings';
import { setColorScheme, setContrast, setTextSize } from '../style/appearance';
import { setLanguage, type Lang } from '../text';
import { answered, ask, troubleOf } from './ask';

/** A note of a draft, or what is asked about or read. */
export type Wanted = { note: string } | { place: 'interview' | 'documents' };

/** How long the workspace may stay open for what is on its way to the disk when it is to be locked. */
const PATIENCE_MS = 2_000;

export class Window {
	start = $state<Start | null>(null);
	screen = $state<Screen>({ screen: 'overview' });
	settings = $state<Settings | null>(null);
	/** What was found again after a kill; gone once it was seen. */
	recovered = $state<Recovered | null>(null);
	trouble = $state<Trouble | null>(null);
	/** What the workspace came back by; gone with the next screen. */
	back = $state<'restored' | 'repaired' | null>(null);
	/** The kindergarten a new visit begins with; gone with the next screen. */
	chosen = $state<KindergartenRow | null>(null);
	/** The planned visit that is to be begun; gone with the next screen. */
	planned = $state<PlannedVisit | null>(null);
	/** The version of a rubric that was saved just now; gone with the next screen. */
	saved = $state<SavedVersion | null>(null);
	/** Where in a draft one wants to be; gone with the next screen. */
	wanted = $state.raw<Wanted | null>(null);
	/** Counts openings: a screen that is opened again begins anew. */
	opened = $state(0);
	/** Asked before the workspace is locked by hand: no where something is not on disk. One screen at a time. */
	mayLock: (() => Promise<boolean>) | null = null;
	private isLocking = false;
	/** Changes of settings go one after the other. */
	private setting: Promise<void> = Promise.resolve();

	get workspace(): Start['workspace'] {
		return this.start?.workspace ?? null;
	}

	get today(): string {
		return this.start?.today ?? '';
	}

	/** Opens what was open last, and hears when it is locked because nobody is here. */
	async begin(): Promise<void> {
		const locked = new Channel<Start>();
		locked.onmessage = (start) => this.enter(start);
		void commands.watchLock(locked);
		this.enter(await commands.start());
	}

	/** Takes over what a command about workspaces came to. */
	enter(start: Start | null): void {
		if (start === null) return;
		// It is told when the workspace is unlocked.
		if (this.start?.workspace) this.back = null;
		this.start = start;
		this.trouble = start.trouble;
		this.recovered = start.recovered;
		this.wear(start.settings);
		const home: Screen = start.workspace?.role === 'office' ? { screen: 'office' } : { screen: 'overview' };
		this.show(start.place ?? home);
	}

	/** Takes over a workspace that was restored or repaired: from its first screen, where that is told. */
	comeBack(start: Start, by: 'restored' | 'repaired'): void {
		this.enter({ ...start, place: null });
		if (start.trouble === null) this.back = by;
	}

	/** Goes to another screen. */
	go(screen: Screen): void {
		this.back = null;
		this.trouble = null;
		this.recovered = null;
		this.show(screen);
	}

	/** Goes to a new visit, with what is known of it already. */
	newVisit(known: { chosen?: KindergartenRow; planned?: PlannedVisit } = {}): void {
		this.go({ screen: 'new-visit' });
		this.chosen = known.chosen ?? null;
		this.planned = known.planned ?? null;
	}

	/** Goes into a draft, to where one wants to be. */
	toDraft(assessment: string, wanted: Wanted): void {
		this.go({ screen: 'observe', assessment });
		this.wanted = wanted;
	}

	/** Goes to a version that was saved just now. */
	toVersion(saved: SavedVersion): void {
		this.go({ screen: 'rubric', name: saved.rubric });
		this.saved = saved;
	}

	/** Closes the workspace: the choice of workspaces comes next. */
	async leave(): Promise<void> {
		this.back = null;
		this.enter(await commands.closeWorkspace());
	}

	/** Nothing was opened: what can be opened or repaired is read anew, and what went wrong stays told. */
	async stayOut(): Promise<void> {
		const told = await commands.closeWorkspace();
		this.start = { ...told, trouble: this.start?.trouble ?? null };
	}

	/** Reads anew what is told of the workspace, and stays where one is. */
	async again(): Promise<void> {
		this.start = await commands.start();
	}

	/** Nobody has been here for a while, and the workspace locks within a minute. */
	locksSoon = $state(false);

	/** Locks the workspace when what was typed is on disk; `sure` asks nobody. */
	async lock(sure = false): Promise<void> {
		if (!this.workspace?.can_lock || this.isLocking) return;
		this.isLocking = true;
		try {
			// What a field holds is kept when it is left.
			const at = document.activeElement;
			if (at instanceof HTMLElement) at.blur();
			if (!sure && (await this.mayLock?.()) === false) return;
			await answered(PATIENCE_MS);
			const locked = await this.act(() => ask(commands.lockWorkspace()));
			if (locked) this.enter(locked);
			else if (at instanceof HTMLElement) at.focus();
		} finally {
			this.isLocking = false;
		}
	}

	/** Does what a person asked for: what went wrong before is told no longer. */
	async act<T>(errand: () => Promise<T>): Promise<T | null> {
		this.trouble = null;
		return this.attempt(errand);
	}

	/** Runs an errand of a screen; what goes wrong is shown at the top, in words. */
	async attempt<T>(errand: () => Promise<T>): Promise<T | null> {
		try {
			return await errand();
		} catch (error) {
			this.trouble = troubleOf(error);
			return null;
		}
	}

	/** Keeps how a person wants the window. */
	set(change: Partial<Settings>): Promise<void> {
		return this.setFrom(() => change);
	}

	/** The same, from what is set when its turn comes: two quick presses are two. */
	setFrom(change: (now: Settings) => Partial<Settings>): Promise<void> {
		this.setting = this.setting.then(async () => {
			if (!this.settings) return;
			const settings = { ...this.settings, ...change(this.settings) };
			const kept = await this.act(() => ask(commands.setSettings(settings)));
			if (kept) this.wear(kept);
		});
		return this.setting;
	}

	private show(screen: Screen): void {
		this.screen = screen;
		this.opened += 1;
		this.chosen = null;
		this.planned = null;
		this.saved = null;
		this.wanted = null;
		if (screen.screen !== 'observe') void nameFirst();
		// Where a person is, is worth keeping and not worth waiting for.
		if (this.workspace) void commands.keepScreen(screen);
	}

	private wear(settings: Settings): void {
		this.settings = settings;
		setLanguage(settings.language as Lang);
		setColorScheme(settings.theme === 'system' ? 'auto' : settings.theme);
		setContrast(settings.contrast);
		setTextSize(settings.text_size);
	}
}

/** A new screen begins at its name, or at the one field it is for: focus goes there, so that it is read and Tab goes on from it. */
async function nameFirst(): Promise<void> {
	await tick();
	const first = document.querySelector<HTMLElement>('main [data-first]') ?? document.querySelector<HTMLElement>('main h1');
	first?.focus({ preventScroll: true });
}

export const win = new Window();
