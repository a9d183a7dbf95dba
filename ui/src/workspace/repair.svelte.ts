/**
 * The repair of a workspace that did not open: first what it would come to, then the repair itself. What is
 * typed goes through and is kept until it is over.
 */
import { commands, type Repair, type Trouble } from '../bindings';
import { ask, troubleOf, type Ending } from '../window/ask';
import { win } from '../window/window.svelte';

/** What something typed may help against. */
const locks = ['locked', 'wrong-secret', 'code-slip', 'key-missing'];

export class Repairing {
	/** What it would do; null until it is known. */
	plan = $state.raw<Repair | null>(null);
	/** Whether the passphrase or the recovery code is needed. */
	asks = $state(false);
	isWorking = $state(false);
	/** Why it came to nothing. */
	trouble = $state.raw<Trouble | null>(null);
	private typed: string | null = null;

	/** Sees what can be saved, and changes nothing. */
	async look(typed: string | null): Promise<void> {
		const plan = await this.run(() => commands.planRepair(typed));
		if (plan) {
			this.plan = plan;
			this.typed = typed;
			this.asks = false;
		} else if (this.trouble && locks.includes(this.trouble.code)) {
			// That it is locked is what is asked about; only a wrong word is told.
			if (typed === null) this.trouble = null;
			this.asks = true;
		}
	}

	/** Repairs, and opens what came of it. */
	async repair(): Promise<void> {
		const start = await this.run(() => commands.repair(this.typed));
		if (start === null) return;
		this.typed = null;
		win.comeBack(start, 'repaired');
	}

	private async run<T>(errand: () => Promise<Ending<T>>): Promise<T | null> {
		if (this.isWorking) return null;
		this.isWorking = true;
		this.trouble = null;
		try {
			return await ask(errand());
		} catch (error) {
			this.trouble = troubleOf(error);
			return null;
		} finally {
			this.isWorking = false;
		}
	}
}
