/** Looks for notes while a person types. Only the answer to the newest question is shown. */
import { commands, type FoundNotes } from '../bindings';
import { ask } from '../window/ask';
import { win } from '../window/window.svelte';

/** How long after the last letter the question is asked. */
const TYPING_MS = 120;

export class NoteSearch {
	words = $state('');
	/** What was found; null where nothing is looked for, or nothing was answered yet. */
	found = $state.raw<FoundNotes | null>(null);
	/** What `found` is the answer to. */
	of = $state('');
	private asked = 0;
	private timer: ReturnType<typeof setTimeout> | undefined;

	constructor(private readonly limit: number) {}

	/** Each letter. Without words there is nothing to look for. */
	type(words: string): void {
		this.words = words;
		this.stop();
		if (words.trim() === '') this.found = null;
		else this.timer = setTimeout(() => void this.look(), TYPING_MS);
	}

	/** Asks nothing more. */
	stop(): void {
		clearTimeout(this.timer);
		this.asked += 1;
	}

	private async look(): Promise<void> {
		const { asked, words, limit } = this;
		const found = await win.attempt(() => ask(commands.searchNotes(words, limit)));
		if (asked !== this.asked || !found) return;
		this.found = found;
		this.of = words.trim();
	}
}
