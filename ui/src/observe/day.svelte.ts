/**
 * The day as it goes: what goes on, what is planned, and what will soon be too late. Looked at again
 * each minute and after each answer, while there is a day to look at.
 */
import { untrack } from 'svelte';
import { commands, type DayPage, type Situation, type SituationView, type Warning } from '../bindings';
import { ask } from '../window/ask';
import { keyOf, sentenceOf } from './warnings';

/** How often the day is looked at. */
const EACH_MS = 60_000;
/** So long after the last of several quick answers. */
const AFTER_MS = 400;

export class DayWatch {
	/** The day as it was looked at last; none before that, and where it could not be read. */
	page = $state.raw<DayPage | null>(null);
	/** What is announced, for who cannot see it: once for each part of the day and moment. */
	said = $state('');
	/** What a person put away; it comes again at its next moment. */
	private gone = $state.raw<ReadonlySet<string>>(new Set());
	private readonly told = new Set<string>();
	private isWanted: (() => boolean) | null = null;
	private soon: ReturnType<typeof setTimeout> | undefined;
	private looks = 0;

	constructor(private readonly assessment: () => string) {}

	/** What is to be shown, the most urgent first. */
	get warnings(): Warning[] {
		return (this.page?.warnings ?? []).filter((warning) => !this.gone.has(keyOf(warning)));
	}

	/** What goes on by the log. */
	get running(): SituationView | null {
		const on = (part: SituationView): boolean => part.state === 'now' && part.seen_from !== null && part.seen_to === null;
		return this.page?.view.situations.find(on) ?? null;
	}

	/** Whether situations are logged or planned. */
	get isOfUse(): boolean {
		const view = this.page?.view;
		return view !== undefined && (view.is_logged || view.situations.some((part) => part.planned_from !== null));
	}

	/** Puts a warning away until its next moment. */
	dismiss(warning: Warning): void {
		this.gone = new Set([...this.gone, keyOf(warning)]);
	}

	/** Looks once, then each minute and after each change while it is wanted. Ends what it began. */
	watch(isWanted: () => boolean): () => void {
		this.isWanted = isWanted;
		// Whoever watches does not begin anew with each answer.
		untrack(() => void this.look());
		const timer = setInterval(() => isWanted() && void this.look(), EACH_MS);
		return () => {
			this.isWanted = null;
			clearInterval(timer);
			clearTimeout(this.soon);
		};
	}

	/** Something was changed: answers count at once, quick ones together. */
	changed(): void {
		if (!untrack(() => this.isWanted?.())) return;
		clearTimeout(this.soon);
		this.soon = setTimeout(() => void this.look(), AFTER_MS);
	}

	/** Takes over a day as the core tells it, and announces what is new in it. */
	take(page: DayPage): void {
		this.looks += 1;
		this.page = page;
		const fresh = page.warnings.filter((warning) => !this.told.has(keyOf(warning)));
		for (const warning of fresh) this.told.add(keyOf(warning));
		if (fresh[0]) this.said = sentenceOf(fresh[0]);
	}

	/** What could not be looked at is not told: nothing of the assessor's is lost by it. */
	private async look(): Promise<void> {
		const look = (this.looks += 1);
		try {
			const page = await ask(commands.dayView(this.assessment()));
			if (look === this.looks) this.take(page);
		} catch {
			if (look === this.looks) this.page = null;
		}
	}
}

/** How a situation stands in the rail: its times, and whether it goes on. */
export interface PlaceTimes {
	state: 'now' | 'over' | 'other';
	/** Begin and end of each part, in minutes after midnight; the end is missing where nobody knows it. */
	spans: [number, number | null][];
}

/** The times of a situation: seen ones where it was seen, else planned ones. */
export function timesOf(situation: Situation | string, parts: readonly SituationView[]): PlaceTimes {
	const here = parts.filter((part) => part.situation === situation && part.state !== 'unplanned');
	const now = here.find((part) => part.state === 'now');
	const span = (part: SituationView): [number, number | null] | null => {
		if (part.seen_from !== null) return [part.seen_from, part.seen_to];
		return part.planned_from === null ? null : [part.planned_from, part.planned_to];
	};
	const spans = (now ? [now] : here).map(span).filter((one) => one !== null);
	if (now) return { state: 'now', spans };
	const isOver = here.length > 0 && here.every((part) => part.state === 'over');
	return { state: isOver ? 'over' : 'other', spans };
}

/** `10:15` of a minute after midnight. */
export function clockOf(minute: number): string {
	const two = (part: number): string => String(part).padStart(2, '0');
	return `${two(Math.floor(minute / 60) % 24)}:${two(minute % 60)}`;
}
