/**
 * The backups of the workspace, and the ways back: a backup is tried on a copy before it can be restored.
 * One thing at a time.
 */
import { commands, type Backups as Kept, type Checked, type FindingCode, type Generation, type Rehearsal, type Trouble } from '../bindings';
import { formatDateNear, formatTime, t } from '../text';
import { ask, troubleOf, type Ending } from '../window/ask';
import { win } from '../window/window.svelte';

export type Errand = 'make' | 'elsewhere' | 'try' | 'restore' | 'check';

/** A way out of what a check found. */
export type Way = 'restore' | 'backup' | 'key';

/** When a backup was made, as people say it. */
export function whenOf(stamp: string | null, today: string): string {
	if (stamp === null) return t('restore-when-unknown');
	const time = formatTime(stamp);
	return stamp.startsWith(today) ? t('backups-today', { time }) : t('backups-day', { date: formatDateNear(stamp, today), time });
}

/** The ways out, the weightiest first, each once. */
export function waysOut({ findings }: Checked): Way[] {
	const ways: Partial<Record<FindingCode, Way>> = { backup: 'backup', slot: 'key' };
	const found = findings.map(({ code }) => ways[code] ?? 'restore');
	return (['restore', 'backup', 'key'] as const).filter((way) => found.includes(way));
}

export class Backups {
	/** Null until they are read. */
	kept = $state.raw<Kept | null>(null);
	/** Everything that can be restored, newest first; null until it is read. */
	generations = $state.raw<Generation[] | null>(null);
	/** What is being done. */
	doing = $state<Errand | null>(null);
	/** What went wrong, and what it was that did. */
	wrong = $state.raw<{ errand: Errand; trouble: Trouble } | null>(null);
	/** The one that is or was tried, by its name. */
	at = $state<string | null>(null);
	/** What trying it came to. */
	tried = $state.raw<Rehearsal | null>(null);
	/** Whether a person is asked if it should be restored. */
	asks = $state(false);
	checked = $state.raw<Checked | null>(null);
	/** What was done last, in words. */
	said = $state('');

	async read(): Promise<void> {
		this.kept = await win.attempt(() => ask(commands.backups()));
		await this.list();
	}

	make(): Promise<void> {
		return this.back('make', () => commands.backUp(), 'backups-said');
	}

	/** In a folder that is asked for. */
	makeElsewhere(): Promise<void> {
		return this.back('elsewhere', () => commands.backUpElsewhere(), 'backups-said-elsewhere');
	}

	/** Tries one on a copy. */
	async try(name: string): Promise<void> {
		if (this.doing) return;
		this.at = name;
		this.tried = null;
		this.tried = await this.run('try', () => commands.rehearse(name));
	}

	/** Puts the one that was tried in the place of the workspace. */
	async restore(): Promise<void> {
		const { tried } = this;
		if (tried === null) return;
		const start = await this.run('restore', () => commands.restore(tried.name));
		if (start === null) return;
		this.asks = false;
		win.comeBack(start, 'restored');
	}

	begin(): void {
		this.wrong = null;
		this.asks = true;
	}

	/** What is under way is not broken off. */
	cancel(): void {
		if (this.doing) return;
		this.wrong = null;
		this.asks = false;
	}

	async check(): Promise<void> {
		if (this.doing) return;
		this.checked = null;
		this.checked = await this.run('check', () => commands.checkWorkspace());
	}

	/** What went wrong with one of these errands. */
	troubleOf(...errands: Errand[]): Trouble | null {
		return this.wrong && errands.includes(this.wrong.errand) ? this.wrong.trouble : null;
	}

	private async back(errand: Errand, make: () => Promise<Ending<Kept | null>>, said: 'backups-said' | 'backups-said-elsewhere'): Promise<void> {
		const kept = await this.run(errand, make);
		if (kept === null) return;
		this.kept = kept;
		this.said = t(said);
		await this.list();
	}

	private async list(): Promise<void> {
		this.generations = await win.attempt(() => ask(commands.generations()));
	}

	private async run<T>(errand: Errand, command: () => Promise<Ending<T>>): Promise<T | null> {
		if (this.doing) return null;
		this.doing = errand;
		this.wrong = null;
		this.said = '';
		try {
			return await ask(command());
		} catch (error) {
			this.wrong = { errand, trouble: troubleOf(error) };
			return null;
		} finally {
			this.doing = null;
		}
	}
}
