/**
 * The repair of a workspace that did not open: first what it would come to, then the repair itself. What is
 * typed goes through and is kept until it is over.
 */
import { commands, type Repair } from '../bindings';
import { Errand } from '../window/errand.svelte';
import { win } from '../window/window.svelte';

/** What something typed may help against. */
const locks = ['locked', 'wrong-secret', 'code-slip', 'key-missing'];

export class Repairing extends Errand {
	/** What it would do; null until it is known. */
	plan = $state.raw<Repair | null>(null);
	/** Whether the passphrase or the recovery code is needed. */
	asks = $state(false);
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
}
