/** One errand of a panel or a dialog at a time, told of where it was asked for. */
import type { Trouble } from '../bindings';
import { ask, troubleOf, type Ending } from './ask';

export class Errand {
	isWorking = $state(false);
	/** Why the last one was refused. */
	trouble = $state.raw<Trouble | null>(null);

	/** Runs it; null while another is under way, and where it was refused. */
	async run<T>(errand: () => Promise<Ending<T>>): Promise<T | null> {
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
