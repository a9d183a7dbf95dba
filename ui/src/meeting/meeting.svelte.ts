/** A meeting about a result: one item at a time, its score only when asked for. */
import type { MeetingItem, MeetingView } from '../bindings';

/** What a key means here. */
export type MeetingAct = 'before' | 'after' | 'score' | 'end';

const moves: Record<string, MeetingAct> = {
	ArrowLeft: 'before', PageUp: 'before', ArrowRight: 'after', PageDown: 'after', Escape: 'end'
};

/** What a key press asks for; null for every other key. Letters only where a person has them on. */
export function actOf(event: KeyboardEvent, letters: boolean): MeetingAct | null {
	if (event.ctrlKey || event.altKey || event.metaKey || event.defaultPrevented) return null;
	if (letters && !event.shiftKey && event.key.toLowerCase() === 'v') return 'score';
	return event.shiftKey ? null : (moves[event.key] ?? null);
}

export class Meeting {
	private at = $state(0);
	private shown = $state(false);

	constructor(readonly view: MeetingView) {}

	get item(): MeetingItem | null {
		return this.view.items[this.at] ?? null;
	}

	/** From 1. */
	get number(): number {
		return this.at + 1;
	}

	get of(): number {
		return this.view.items.length;
	}

	get isScoreShown(): boolean {
		return this.shown;
	}

	get isFirst(): boolean {
		return this.at === 0;
	}

	get isLast(): boolean {
		return this.at >= this.of - 1;
	}

	/** Goes to another item, and hides the score. Gives false where there is none. */
	move(by: 1 | -1): boolean {
		const to = this.at + by;
		if (to < 0 || to >= this.of) return false;
		this.at = to;
		this.shown = false;
		return true;
	}

	/** Shows the score of this item, or hides it again. */
	turnScore(): void {
		this.shown = !this.shown;
	}
}
