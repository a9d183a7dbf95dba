/** How this office helps whoever lost the passphrase: the key it hands out, and envelopes it opens. */
import { commands, type OfficeSeen, type OpenedEnvelope, type SavedFile } from '../bindings';
import { ask } from '../window/ask';
import { Errand } from '../window/errand.svelte';
import { win } from '../window/window.svelte';

export class OfficeHelp extends Errand {
	/** Its key as others compare it; null until one was made. */
	own = $state.raw<OfficeSeen | null>(null);
	/** The file that was written last. */
	saved = $state.raw<SavedFile | null>(null);
	/** What was found in an envelope, while it is shown. */
	opened = $state.raw<OpenedEnvelope | null>(null);

	async read(): Promise<void> {
		this.own = await win.attempt(() => ask(commands.ownOffice()));
	}

	/** Writes the key file. The key is made the first time. */
	async save(): Promise<void> {
		const saved = await this.run(() => commands.saveOfficeKey());
		if (!saved) return;
		this.saved = saved;
		await this.read();
	}

	/** Reads the code in an envelope. */
	async open(): Promise<void> {
		this.opened = await this.run(() => commands.openEnvelope());
	}

	close(): void {
		this.opened = null;
	}
}
