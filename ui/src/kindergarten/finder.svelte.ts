/** Looks for kindergartens while a person types. Only the answer to the newest question is shown. */
import { commands, type KindergartenList } from '../bindings';
import { ask } from '../window/ask';
import { win } from '../window/window.svelte';

/** How long after the last letter the question is asked. */
const TYPING_MS = 120;

export class Finder {
	words = $state('');
	/** What was found; null until the first answer. */
	list = $state<KindergartenList | null>(null);
	/** Whether something was typed that was not looked for yet, or is still being looked for. */
	isBehind = $state(false);
	private asked = 0;
	private timer: ReturnType<typeof setTimeout> | undefined;

	constructor(private readonly limit: number) {}

	/** Each letter. */
	type(words: string): void {
		this.words = words;
		this.isBehind = true;
		clearTimeout(this.timer);
		this.timer = setTimeout(() => void this.look(), TYPING_MS);
	}

	/** Looks at once. */
	async look(): Promise<void> {
		clearTimeout(this.timer);
		this.asked += 1;
		const { asked, words, limit } = this;
		const list = await win.attempt(() => ask(commands.findKindergartens(words, limit)));
		if (asked !== this.asked) return;
		this.isBehind = false;
		if (list) this.list = list;
	}

	/** Asks nothing more. */
	stop(): void {
		clearTimeout(this.timer);
		this.asked += 1;
	}
}
