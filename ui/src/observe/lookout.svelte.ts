/** Looks at a note while it is typed for what could tell who somebody is. Stops nothing and waits for nothing. */
import { commands } from '../bindings';
import { ask } from '../window/ask';
import { win } from '../window/window.svelte';
import { privacyLines, type PrivacyLine } from './privacy';

/** How long after the last letter a text is looked at. */
const PAUSE_MS = 400;

export class Lookout {
	/** What was found in the newest text that was looked at. */
	lines = $state.raw<PrivacyLine[]>([]);
	private text = '';
	private asked = 0;
	private timer: ReturnType<typeof setTimeout> | undefined;

	/** Each letter. An empty text holds nothing, at once. */
	read(text: string): void {
		this.text = text;
		clearTimeout(this.timer);
		if (text.trim() === '') this.clear();
		else this.timer = setTimeout(() => void this.look(), PAUSE_MS);
	}

	/** Never points a word out again. */
	async allow(word: string): Promise<void> {
		const done = await win.attempt(() => ask(commands.allowWord(word)));
		if (done) await this.look();
	}

	/** Asks nothing more. */
	stop(): void {
		clearTimeout(this.timer);
		this.asked += 1;
	}

	private async look(): Promise<void> {
		clearTimeout(this.timer);
		this.asked += 1;
		const { asked, text } = this;
		const end = await commands.lookAt(text);
		// That nobody looked is no reason to disturb who writes: the look before finishing comes too.
		if (asked === this.asked && end.status === 'ok') this.lines = privacyLines(text, end.data);
	}

	private clear(): void {
		this.stop();
		this.lines = [];
	}
}
