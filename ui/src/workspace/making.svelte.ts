/** Making and opening workspaces, one at a time; a new one with a passphrase gets its recovery code at once. */
import { commands, type Role, type Start, type Trouble } from '../bindings';
import { ask, type Ending } from '../window/ask';
import { win } from '../window/window.svelte';
import { isOfChosen } from './secret';

/** A workspace that is to be made. */
export interface NewOne {
	role: Role;
	name: string;
	/** What opens it; null where it opens by itself on this machine. */
	passphrase: string | null;
	/** Whether the folder is asked for. */
	isElsewhere: boolean;
}

/** What came of it: none where a person thought better of it, or where the window tells why. */
export type Made = 'made' | 'none' | Trouble;

/** How long something may take before it is said that it takes time. */
const PATIENCE_MS = 300;

export class Making {
	isWorking = $state(false);
	isSlow = $state(false);
	/** The code of the workspace that was just made, while it is shown. */
	code = $state.raw<readonly string[] | null>(null);
	/** The workspace that is entered when the code was seen. */
	private made: Start | null = null;

	/** Opens what an errand comes to. */
	async open(errand: () => Promise<Ending<Start | null>>): Promise<void> {
		win.enter(await this.work(errand));
		if (win.trouble && win.workspace === null) await win.stayOut();
	}

	/** Makes a workspace and opens it; gives back what is wrong with the passphrase. */
	async make({ role, name, passphrase, isElsewhere }: NewOne): Promise<Made> {
		const create = isElsewhere ? commands.createWorkspaceElsewhere : commands.createWorkspace;
		const made = await this.work<Start | null>(() => create(role, name, passphrase));
		if (made === null) {
			const { trouble } = win;
			if (trouble === null || !isOfChosen(trouble)) return 'none';
			win.trouble = null;
			return trouble;
		}
		if (passphrase === null) {
			win.enter(made);
			return 'made';
		}
		this.code = await this.work(() => commands.makeRecoveryCode(passphrase));
		if (this.code) this.made = made;
		else {
			// It is there and opens; a code can be made in the settings.
			const { trouble } = win;
			win.enter(made);
			win.trouble = trouble;
		}
		return 'made';
	}

	/** The code was seen: it is put out of mind, and the workspace entered. */
	async codeSeen(): Promise<void> {
		const { made } = this;
		this.code = this.made = null;
		win.enter(made);
		await win.attempt(() => ask(commands.forgetRecoveryCode()));
	}

	private async work<T>(errand: () => Promise<Ending<T>>): Promise<T | null> {
		if (this.isWorking) return null;
		this.isWorking = true;
		const slow = setTimeout(() => (this.isSlow = true), PATIENCE_MS);
		try {
			return await win.act(() => ask(errand()));
		} finally {
			clearTimeout(slow);
			this.isWorking = this.isSlow = false;
		}
	}
}
