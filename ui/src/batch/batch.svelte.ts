/** Which results reports are made of, and how the making goes. */
import { Channel } from '@tauri-apps/api/core';
import { commands, type BatchRow, type BatchSaved, type Progress, type ReportKind } from '../bindings';
import { language, type Lang } from '../text';
import { ask } from '../window/ask';
import { win } from '../window/window.svelte';

export class Batch {
	/** Null until they are read. */
	rows = $state.raw<BatchRow[] | null>(null);
	words = $state('');
	kind = $state<ReportKind>('leader');
	lang = $state<Lang>(language());
	/** How far the making is; null while none goes on. */
	progress = $state.raw<Progress | null>(null);
	saved = $state.raw<BatchSaved | null>(null);
	/** The ids that are chosen. */
	private chosen = $state.raw<ReadonlySet<string>>(new Set());

	async read(): Promise<void> {
		this.rows = await win.attempt(() => ask(commands.reportsToMake()));
	}

	/** What holds all the words. */
	get found(): BatchRow[] {
		const wanted = this.words.toLocaleLowerCase().split(/\s+/).filter(Boolean);
		return (this.rows ?? []).filter(({ name, group, date }) => {
			const text = `${name} ${group} ${date}`.toLocaleLowerCase();
			return wanted.every((word) => text.includes(word));
		});
	}

	/** In the order of the list, also what the words hide now. */
	get ids(): string[] {
		return (this.rows ?? []).filter(({ id }) => this.chosen.has(id)).map(({ id }) => id);
	}

	/** Whether all that is shown is chosen. */
	get isAll(): boolean {
		return this.found.length > 0 && this.found.every(({ id }) => this.chosen.has(id));
	}

	isChosen(id: string): boolean {
		return this.chosen.has(id);
	}

	choose(id: string, is: boolean): void {
		const next = new Set(this.chosen);
		if (is) next.add(id);
		else next.delete(id);
		this.chosen = next;
	}

	/** Chooses all that is shown besides what is chosen already. */
	chooseAll(): void {
		this.chosen = new Set([...this.chosen, ...this.found.map(({ id }) => id)]);
	}

	chooseNone(): void {
		this.chosen = new Set();
	}

	/** Makes the reports, in a folder the core asks for. */
	async make(): Promise<void> {
		if (this.progress !== null || this.ids.length === 0) return;
		this.saved = null;
		const channel = new Channel<Progress>();
		// What comes late must not bring back what is over.
		let isGoing = true;
		channel.onmessage = (told) => {
			if (isGoing) this.progress = told;
		};
		const { ids, kind, lang } = this;
		this.saved = await win.act(() => ask(commands.saveReports(ids, kind, lang, channel)));
		isGoing = false;
		this.progress = null;
	}

	stop(): void {
		void commands.stopWork();
	}
}
