/** The tags of the note that is being written, each with the answer that will be given with it. */
import type { Answer, GivenAnswer } from '../bindings';

export interface NoteTag {
	indicator: string;
	/** Null: only tagged. */
	answer: Answer | null;
}

export class NoteTags {
	all = $state<NoteTag[]>([]);

	constructor(
		/** Called when a person chose or removed one: it is kept as the note is. */
		private readonly onchosen: () => void = () => undefined
	) {}

	/** Tags with an indicator. An answer replaces the one before; a mere tag takes none away. */
	add(indicator: string, answer: Answer | null): void {
		const before = this.all.find((tag) => tag.indicator === indicator);
		if (!before) this.all.push({ indicator, answer });
		else before.answer = answer ?? before.answer;
		this.onchosen();
	}

	remove(indicator: string): void {
		this.all = this.all.filter((tag) => tag.indicator !== indicator);
		this.onchosen();
	}

	/** The answer that is on its way; null where there is none. */
	answerTo(indicator: string): Answer | null {
		return this.all.find((tag) => tag.indicator === indicator)?.answer ?? null;
	}

	/** Takes all of them out, to be written. */
	take(): NoteTag[] {
		const taken = this.all;
		this.all = [];
		return taken;
	}

	/** Puts back what could not be written; what was chosen meanwhile counts more. */
	putBack(tags: readonly NoteTag[]): void {
		const known = this.all.map((tag) => tag.indicator);
		this.all = [...tags.filter((tag) => !known.includes(tag.indicator)), ...this.all];
	}
}

/** The indicators of some tags, and one more where there is one; each once. */
export function indicatorsOf(tags: readonly NoteTag[], more: string | null): string[] {
	return [...new Set([...(more === null ? [] : [more]), ...tags.map((tag) => tag.indicator)])];
}

/** The answers of some tags. */
export function answersOf(tags: readonly NoteTag[]): GivenAnswer[] {
	return tags.flatMap(({ indicator, answer }) => (answer === null ? [] : [{ indicator, answer }]));
}
