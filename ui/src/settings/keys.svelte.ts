/**
 * What opens the workspace, and every change of it. What is typed goes through and is kept nowhere; a
 * change that needs the present passphrase or code is made from a dialog.
 */
import { commands, type KeySlots, type OfficeSeen } from '../bindings';
import { t } from '../text';
import { ask, type Ending } from '../window/ask';
import { Errand } from '../window/errand.svelte';
import { win } from '../window/window.svelte';

/** What is to be changed. */
export type Change = 'passphrase' | 'code' | 'office' | 'office-off' | 'machine';

export class Keys extends Errand {
	/** What opens it; null until it is read. */
	slots = $state.raw<KeySlots | null>(null);
	/** The change that a dialog asks about. */
	asks = $state<Change | null>(null);
	/** The office whose key was read, to be compared before it may help. */
	office = $state.raw<OfficeSeen | null>(null);
	/** The recovery code that was just made, while it is shown. */
	code = $state.raw<readonly string[] | null>(null);
	/** What was changed last, in words. */
	said = $state('');

	/** Whether something is typed to open it, and to change what does. */
	get isTyped(): boolean {
		return this.slots !== null && (this.slots.passphrase || this.slots.recovery);
	}

	async read(): Promise<void> {
		this.slots = await win.attempt(() => ask(commands.keySlots()));
	}

	/** Begins a change: at once where nothing has to be typed. */
	begin(change: Change): void {
		this.trouble = null;
		this.said = '';
		if (change === 'code' && !this.isTyped) void this.makeCode('');
		else this.asks = change;
	}

	/** Reads the key of an office, and asks whether it is the right one. */
	async chooseOffice(): Promise<void> {
		this.said = '';
		this.office = await this.run(() => commands.chooseOffice());
		if (this.office) this.asks = 'office';
	}

	/** Lets the office that was chosen help. */
	async setOffice(old: string): Promise<void> {
		if (await this.change(() => commands.setOffice(old))) this.said = t('security-said-office');
	}

	/** Lets no office help any more. */
	async removeOffice(old: string): Promise<void> {
		if (await this.change(() => commands.removeOffice(old))) this.said = t('security-said-office-off');
	}

	cancel(): void {
		this.asks = this.trouble = null;
	}

	/**
	 * Gives it a passphrase, or another one. The first one is there to be asked for: it no longer opens
	 * by itself, unless a person wants that, and a recovery code is made if there is none.
	 */
	async setPassphrase(old: string, chosen: string, opensStill: boolean): Promise<void> {
		const before = this.slots;
		if (!(await this.change(() => commands.setPassphrase(old, chosen)))) return;
		this.said = t('security-said-passphrase');
		if (before === null || before.passphrase) return;
		if (before.keychain && !opensStill) await this.change(() => commands.setOpensByItself(chosen, false));
		if (!before.recovery) await this.makeCode(chosen);
	}

	/** Makes a recovery code, and shows it. */
	async makeCode(old: string): Promise<void> {
		const code = await this.run(() => commands.makeRecoveryCode(old));
		if (code === null) return;
		this.asks = null;
		this.code = code;
		await this.read();
		await win.again();
	}

	/** Whether it opens by itself on this machine: the other way round from now on. */
	async turnMachine(old: string): Promise<void> {
		const does = !this.slots?.keychain;
		if (await this.change(() => commands.setOpensByItself(old, does))) {
			this.said = t(does ? 'security-said-on' : 'security-said-off');
		}
	}

	/** The code was seen, and is put out of mind. */
	async codeSeen(): Promise<void> {
		this.code = null;
		await this.run(() => commands.forgetRecoveryCode());
	}

	private async change(errand: () => Promise<Ending<KeySlots>>): Promise<boolean> {
		const slots = await this.run(errand);
		if (slots === null) return false;
		this.asks = null;
		this.slots = slots;
		// Whether it can be locked may have changed.
		await win.again();
		return true;
	}
}
