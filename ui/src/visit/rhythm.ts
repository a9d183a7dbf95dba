/** The group's own day while it is edited: clock times as typed, until all of them can be read. */
import type { Rhythm, Situation } from '../bindings';
import { readClock } from './when';

/** What a day is made of, in the order most days have. */
export const daily = [
	'arrival',
	'free-play',
	'circle-time',
	'activity',
	'meal',
	'books',
	'cloakroom',
	'outdoors'
] as const satisfies readonly Situation[];

export interface RhythmDraft {
	/** For the list on screen: stays the same while it is edited. */
	key: number;
	situation: Situation;
	/** As typed. */
	from: string;
	/** As typed. */
	to: string;
}

export type RhythmError = 'no-time' | 'backwards' | null;

export function rhythmDrafts(rhythm: readonly Rhythm[]): RhythmDraft[] {
	const shown = (clock: string): string => clock.replace(':', '.');
	return rhythm.map(({ situation, from, to }, key) => ({ key, situation, from: shown(from), to: shown(to) }));
}

/** One more part: what mostly comes next, from where the last one ends. */
export function onePartMore(drafts: readonly RhythmDraft[]): RhythmDraft {
	const last = drafts.at(-1);
	const after = last ? (daily as readonly Situation[]).indexOf(last.situation) + 1 : 0;
	const key = Math.max(-1, ...drafts.map((draft) => draft.key)) + 1;
	return { key, situation: daily[after] ?? 'free-play', from: last?.to ?? '', to: '' };
}

export function rhythmErrors({ from, to }: RhythmDraft): { from: RhythmError; to: RhythmError } {
	const [begins, ends] = [readClock(from), readClock(to)];
	const isBackwards = begins !== null && ends !== null && ends < begins;
	return { from: begins ? null : 'no-time', to: ends === null ? 'no-time' : isBackwards ? 'backwards' : null };
}

/** The parts that can be read, by when they begin. */
export function rhythmOf(drafts: readonly RhythmDraft[]): Rhythm[] {
	return drafts
		.filter((draft) => {
			const { from, to } = rhythmErrors(draft);
			return from === null && to === null;
		})
		.map(({ situation, from, to }) => ({ situation, from: readClock(from) ?? '', to: readClock(to) ?? '' }))
		.sort((one, other) => one.from.localeCompare(other.from));
}
