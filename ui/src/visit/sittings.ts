/**
 * Sittings while they are edited: clock times as typed, until all of them can be read.
 *
 * A time that was not touched stays as it was, to the second and with its offset.
 */
import type { Place, Sitting, SittingKind } from '../bindings';
import { clockOf, dayOf, offsetHere, offsetOf, readClock, stampOf } from './when';

export interface SittingDraft {
	/** For the list on screen: stays the same while it is edited. */
	key: number;
	kind: SittingKind;
	place: Place | null;
	/** ISO date. */
	day: string;
	/** As typed. */
	from: string;
	/** As typed; empty is right only for one that the clock is running in. */
	to: string;
	/** What it was before; null for a new one. */
	before: Sitting | null;
}

export interface SittingErrors {
	from: 'no-time' | null;
	to: 'no-time' | 'backwards' | null;
}

/** What is on screen for the sittings there are; `shown` writes a clock time as people read it. */
export function draftsOf(sittings: readonly Sitting[], shown: (stamp: string) => string): SittingDraft[] {
	return sittings.map((sitting, key) => ({
		key,
		kind: sitting.kind,
		place: sitting.place ?? null,
		day: dayOf(sitting.from),
		from: shown(sitting.from),
		to: sitting.to ? shown(sitting.to) : '',
		before: sitting
	}));
}

/** One more sitting, on the day of the visit. */
export function oneMore(drafts: readonly SittingDraft[], day: string): SittingDraft {
	const key = Math.max(-1, ...drafts.map((draft) => draft.key)) + 1;
	const kind = drafts.length === 0 ? 'observation' : 'interview';
	return { key, kind, place: null, day, from: '', to: '', before: null };
}

/** Whether the clock runs in it: then it has no end. */
export function runs(draft: SittingDraft): boolean {
	return draft.before !== null && !draft.before.to;
}

export function errorsOf(draft: SittingDraft): SittingErrors {
	const from = readClock(draft.from);
	if (draft.to.trim() === '' && runs(draft)) return { from: from ? null : 'no-time', to: null };
	const to = readClock(draft.to);
	const isBackwards = from !== null && to !== null && endsBefore(draft, from, to);
	return {
		from: from ? null : 'no-time',
		to: to === null ? 'no-time' : isBackwards ? 'backwards' : null
	};
}

/** Whether a sitting ends before it begins. One over midnight can be kept as it was, not made. */
function endsBefore(draft: SittingDraft, from: string, to: string): boolean {
	const endsSameDay = !draft.before?.to || dayOf(draft.before.to) === draft.day;
	return endsSameDay && to < from;
}

export function areRight(drafts: readonly SittingDraft[]): boolean {
	return drafts.every((draft) => {
		const { from, to } = errorsOf(draft);
		return from === null && to === null;
	});
}

/** The sittings as they are kept, by when they begin. Only for drafts that are right. */
export function sittingsOf(drafts: readonly SittingDraft[]): Sitting[] {
	const known = drafts.map((draft) => draft.before && offsetOf(draft.before.from)).find(Boolean) ?? null;
	return drafts.map((draft) => sittingOf(draft, known)).sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0));
}

function sittingOf(draft: SittingDraft, known: string | null): Sitting {
	return {
		kind: draft.kind,
		place: draft.place,
		from: stamp(draft.from, draft.before?.from, draft.day, known) ?? '',
		to: stamp(draft.to, draft.before?.to, draft.day, known),
		pauses: draft.before?.pauses ?? []
	};
}

/** The stamp of a typed time. The offset is its own, else that of the other sittings, else this machine's. */
function stamp(
	typed: string,
	before: string | null | undefined,
	day: string,
	known: string | null
): string | null {
	const clock = readClock(typed);
	if (clock === null) return null;
	if (before && clockOf(before) === clock) return before;
	const on = before ? dayOf(before) : day;
	return stampOf(on, clock, (before && offsetOf(before)) ?? known ?? offsetHere(on, clock));
}
