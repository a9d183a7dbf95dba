/**
 * How long things are kept: a rule for each kind, what is ready to be deleted by the rules, and what was
 * deleted. Nothing is deleted before a person was asked.
 */
import { commands, type ReadyRow, type RetentionKind, type RetentionView, type Trouble } from '../bindings';
import { t } from '../text';
import { ask, troubleOf } from '../window/ask';
import { win } from '../window/window.svelte';

/** The most months a rule may say: fifty years. */
export const LONGEST = 600;

/** What is ready of one kind, oldest first. */
export interface Ready {
	kind: RetentionKind;
	rows: ReadyRow[];
}

export class Retention {
	/** As it is on disk; null until it is read. */
	kept = $state.raw<RetentionView | null>(null);
	/** The kind whose rule was saved last: said beside it. */
	saved = $state<RetentionKind | null>(null);
	/** The kind a person is asked about. */
	asked = $state<RetentionKind | null>(null);
	/** It is looked what is ready: with many results that takes a while. */
	isLooking = $state(false);
	isDeleting = $state(false);
	/** Why nothing was deleted. */
	wrong = $state.raw<Trouble | null>(null);
	/** What was deleted last, in words. */
	said = $state('');
	/** One after the other: the last answer has every rule, and a question is asked of what holds. */
	private turn: Promise<void> = Promise.resolve();

	get hasRules(): boolean {
		return this.kept?.rules.some(([, months]) => months > 0) ?? false;
	}

	/** What is ready, by kind; what nothing is ready of is left out. */
	get ready(): Ready[] {
		const { rules, ready } = this.kept ?? { rules: [], ready: [] };
		return rules.map(([kind]) => ({ kind, rows: ready.filter((row) => row.kind === kind) })).filter(({ rows }) => rows.length > 0);
	}

	/** What a person is asked about; null where nobody is asked, or it is no longer ready. */
	get asks(): Ready | null {
		return this.ready.find(({ kind }) => kind === this.asked) ?? null;
	}

	async read(): Promise<void> {
		this.kept = await this.look(() => win.attempt(() => ask(commands.retention())));
	}

	/** Saves the rule of a kind; 0 months takes it away. */
	set(kind: RetentionKind, months: number): Promise<void> {
		this.turn = this.turn.then(async () => {
			this.saved = null;
			this.said = '';
			const done = await this.look(() => win.act(() => ask(commands.setRetention(kind, months))));
			if (!done) return;
			this.kept = done.output;
			this.saved = kind;
		});
		return this.turn;
	}

	/** Asks about a kind, of what is ready now: it may be more than when the screen was opened. */
	begin(kind: RetentionKind): Promise<void> {
		this.turn = this.turn.then(async () => {
			this.wrong = null;
			this.said = '';
			const now = await this.look(() => win.act(() => ask(commands.retention())));
			if (!now) return;
			this.kept = now;
			this.asked = now.ready.some((row) => row.kind === kind) ? kind : null;
		});
		return this.turn;
	}

	/** What is under way is not broken off. */
	cancel(): void {
		if (!this.isDeleting) this.asked = null;
	}

	/** Deletes what was asked about. Gives back whether it did. */
	async delete(): Promise<boolean> {
		const { asks } = this;
		if (asks === null || this.isDeleting) return false;
		this.isDeleting = true;
		this.wrong = null;
		try {
			this.kept = (await ask(commands.deleteReady(asks.kind, asks.rows.map(({ id }) => id)))).output;
			const left = this.kept.ready.filter(({ kind }) => kind === asks.kind).length;
			const count = asks.rows.length - left;
			this.said = t(asks.kind === 'left-draft' ? 'retention-said-bin' : 'retention-said', { count });
			this.asked = null;
			return true;
		} catch (error) {
			this.wrong = troubleOf(error);
			return false;
		} finally {
			this.isDeleting = false;
		}
	}

	private async look<T>(errand: () => Promise<T>): Promise<T> {
		this.isLooking = true;
		try {
			return await errand();
		} finally {
			this.isLooking = false;
		}
	}
}
