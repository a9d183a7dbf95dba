/**
 * What was agreed after the visit before, in front of a draft. Looked up once, and shown by itself only
 * where nothing is answered yet; no answer waits for it.
 */
import { tick } from 'svelte';
import { commands, type GoalsBefore } from '../bindings';

export class Former {
	goals = $state.raw<GoalsBefore | null>(null);
	isShown = $state(false);

	/** Looks up what there is. Where it cannot be read, the visit goes on without. */
	async read(assessment: string, isFresh: boolean): Promise<void> {
		const end = await commands.goalsBefore(assessment).catch(() => null);
		if (end?.status !== 'ok' || !end.data || end.data.goals.length === 0) return;
		this.goals = end.data;
		if (isFresh) this.turn();
	}

	/** Shows them, or hides them. */
	turn(): void {
		this.isShown = !this.isShown;
		// In a narrow window all of it scrolls, and the line where keys go may stand far below.
		void tick().then(() => document.querySelector('.former')?.scrollIntoView?.({ block: 'nearest' }));
	}
}
