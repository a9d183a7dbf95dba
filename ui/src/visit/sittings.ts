/**
 * Sittings while they are edited: clock times as typed, until all of them can be read.
 *
 * A time that was not touched stays as it was, to the second and with its offset.
 */
import type { Pause, Place, Sitting, SittingKind } from '../bindings';
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
	/** As typed: `9.40–9.50, 11.05–11.20`. */
	pauses: string;
	/** What it was before; null for a new one. */
	before: Sitting | null;
}

export interface SittingErrors {
	from: 'no-time' | null;
	to: 'no-time' | 'backwards' | null;
	/** Pauses that cannot be read, or do not lie inside. */
	pauses: 'wrong' | null;
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
		pauses: sitting.pauses.map(({ from, to }) => `${shown(from)}–${shown(to)}`).join(', '),
		before: sitting
	}));
}

/** One more sitting, on the day of the visit. */
export function oneMore(drafts: readonly SittingDraft[], day: string): SittingDraft {
	const key = Math.max(-1, ...drafts.map((draft) => draft.key)) + 1;
	const kind = drafts.length === 0 ? 'observation' : 'interview';
	return { key, kind, place: null, day, from: '', to: '', pauses: '', before: null };
}

/** Whether the clock runs in it: then it has no end. */
export function runs(draft: SittingDraft): boolean {
	return draft.before !== null && !draft.before.to;
}

export function errorsOf(draft: SittingDraft): SittingErrors {
	const from = readClock(draft.from);
	const pauses = pausesFit(draft) ? null : 'wrong';
	if (draft.to.trim() === '' && runs(draft)) return { from: from ? null : 'no-time', to: null, pauses };
	const to = readClock(draft.to);
	const isBackwards = from !== null && to !== null && endsBefore(draft, from, to);
	return {
		from: from ? null : 'no-time',
		to: to === null ? 'no-time' : isBackwards ? 'backwards' : null,
		pauses
	};
}

/** Pauses as typed, each with two clock times; null where one cannot be read or runs backwards. */
export function readPauses(text: string): { from: string; to: string }[] | null {
	const typed = text.split(/[,;]/).map((one) => one.trim()).filter(Boolean);
	const read = typed.map((one) => {
		const [first, second, ...more] = one.split(/\s*[–—-]\s*/);
		const [from, to] = [readClock(first ?? ''), readClock(second ?? '')];
		return from === null || to === null || to < from || more.length > 0 ? null : { from, to };
	});
	return read.every((pause) => pause !== null) ? read : null;
}

/** Whether the pauses can be read and lie inside. One over midnight can be kept as it was, not made. */
function pausesFit(draft: SittingDraft): boolean {
	if (isAsBefore(draft)) return true;
	const pauses = readPauses(draft.pauses);
	const [from, to] = [readClock(draft.from), readClock(draft.to)];
	// Where the times are wrong themselves, that is what is said.
	if (pauses === null || from === null || (to !== null && to < from)) return pauses !== null;
	return pauses.every((pause) => pause.from >= from && (to === null || pause.to <= to));
}

/** Whether the times of a sitting are those it had: then its pauses are too. */
function isAsBefore({ before, from, to, pauses }: SittingDraft): boolean {
	if (!before) return false;
	const same = (typed: string, stamp: string | null): boolean => (readClock(typed) ?? '') === (stamp ? clockOf(stamp) : '');
	const typed = readPauses(pauses);
	return (
		same(from, before.from) &&
		same(to, before.to) &&
		typed?.length === before.pauses.length &&
		typed.every((pause, at) => same(pause.from, before.pauses[at]?.from ?? null) && same(pause.to, before.pauses[at]?.to ?? null))
	);
}

/** Whether a sitting ends before it begins. One over midnight can be kept as it was, not made. */
function endsBefore(draft: SittingDraft, from: string, to: string): boolean {
	const endsSameDay = !draft.before?.to || dayOf(draft.before.to) === draft.day;
	return endsSameDay && to < from;
}

export function areRight(drafts: readonly SittingDraft[]): boolean {
	return drafts.every((draft) => {
		const { from, to, pauses } = errorsOf(draft);
		return from === null && to === null && pauses === null;
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
		pauses: pausesOf(draft, known)
	};
}

/** A pause that was not touched stays as it was, to the second. */
function pausesOf(draft: SittingDraft, known: string | null): Pause[] {
	const before = draft.before?.pauses ?? [];
	return (readPauses(draft.pauses) ?? []).map(({ from, to }) => {
		const was = before.find((pause) => clockOf(pause.from) === from && clockOf(pause.to) === to);
		const on = (clock: string): string => stamp(clock, null, draft.day, known) ?? '';
		return was ?? { from: on(from), to: on(to) };
	});
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
