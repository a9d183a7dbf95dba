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
	private asked = 0;
	private timer: ReturnType<typeof setTimeout> | undefined;

	constructor(private readonly limit: number) {}

	/** Each letter. */
	type(words: string): void {
		this.words = words;
		clearTimeout(this.timer);
		this.timer = setTimeout(() => void this.look(), TYPING_MS);
	}

	/** Looks at once. */
	async look(): Promise<void> {
		clearTimeout(this.timer);
		this.asked += 1;
		const { asked, words, limit } = this;
		const list = await win.attempt(() => ask(commands.findKindergartens(words, limit)));
		if (list && asked === this.asked) this.list = list;
	}

	/** Asks nothing more. */
	stop(): void {
		clearTimeout(this.timer);
		this.asked += 1;
	}
}
