/**
 * Changes on their way to the disk, one after the other in the order they were made, and what is told
 * of them: saved, saving, or not saved.
 */
import type { Trouble } from '../bindings';
import { troubleOf } from '../window/ask';

export type Saving = 'saved' | 'saving' | 'failed';

/** How long the disk may take before the screen says that it is saving. */
const PATIENCE_MS = 300;

export class Errands {
	saving = $state<Saving>('saved');
	trouble = $state<Trouble | null>(null);
	/** What is not on disk: work, or only the place. */
	private failed: 'work' | 'place' | null = null;
	private queue: Promise<void> = Promise.resolve();

	/** Waits for every change on its way. */
	settled(): Promise<void> {
		return this.queue;
	}

	/**
	 * One change after the other; what fails is told, and the next may still come. That the place was
	 * kept does not take back that an answer was not saved.
	 */
	protected change(errand: () => Promise<void>, what: 'work' | 'place' = 'work'): Promise<void> {
		const run = async (): Promise<void> => {
			const slow = setTimeout(() => (this.saving = 'saving'), PATIENCE_MS);
			try {
				await errand();
				if (what === 'work' || this.failed !== 'work') this.settle(null, null);
			} catch (error) {
				this.settle(troubleOf(error), what);
			} finally {
				clearTimeout(slow);
				// Slow, and in the end kept: what failed before has still failed.
				if (this.saving === 'saving') this.saving = this.failed ? 'failed' : 'saved';
			}
		};
		this.queue = this.queue.then(run);
		return this.queue;
	}

	private settle(trouble: Trouble | null, what: 'work' | 'place' | null): void {
		// An answer that was not saved is told until work is saved; a place that fails too is the lesser trouble.
		if (what === 'place' && this.failed === 'work') return;
		this.trouble = trouble;
		// «Nothing to undo» loses nothing: it is said, and not in red.
		const lost = trouble !== null && (trouble.outcome === 'failed' || trouble.outcome === 'locked');
		this.failed = lost ? what : null;
		this.saving = lost ? 'failed' : 'saved';
	}
}
