/** A day on the invented draft: 10.27, the meal goes on, and eight minutes are left of it. */
import type { Clock, DayPage, HistoryEntry, IndicatorText, Situation, SittingKind, SituationView, Warning } from '../bindings';
import type { Answers } from './core';

const NOW = 627;
export const rhythm: readonly [Situation, number, number][] = [
	['arrival', 495, 515], ['free-play', 515, 560], ['circle-time', 570, 590], ['meal', 615, 635],
	['cloakroom', 635, 645], ['outdoors', 645, 700], ['cloakroom', 700, 710]
];
let running: Situation | null = 'meal';
const seen: Partial<Record<string, [number, number | null]>> = { 'arrival-0': [497, 520], 'free-play-1': [520, 563], 'circle-time-2': [572, 593], 'meal-3': [615, null] };
let clocks: Clock[] = [
	{ kind: 'observation', is_running: true, seconds: 6120 }, { kind: 'interview', is_running: false, seconds: 0 }, { kind: 'documents', is_running: false, seconds: 0 }
];
export const clocksNow = (): Clock[] => clocks;
const done = (output: unknown): unknown => ({ op: '', output, changes: [] });

function page(indicators: readonly IndicatorText[], isOpen: (id: string) => boolean): DayPage {
	const situations = rhythm.map(([situation, from, to], n): SituationView => {
		const part = `${situation}-${n}`;
		const [seen_from, seen_to] = seen[part] ?? [null, null];
		const here = indicators.filter((one) => one.situations.includes(situation));
		const left = here.filter((one) => isOpen(one.id));
		const state = running === situation && seen_from !== null && seen_to === null ? 'now' : from > NOW ? 'coming' : 'over';
		// The working rubric ties nothing to a meal alone: the picture does.
		const only = situation === 'meal' ? left.slice(0, 4).map((one) => one.id) : [];
		return {
			part, situation, planned_from: from, planned_to: to, seen_from, seen_to, ends: state === 'now' ? to : null, state,
			left: left.map((one) => one.id), only_here: only, last_here: left.map((one) => one.id).filter((id) => !only.includes(id)).slice(0, 2), done: here.length - left.length
		};
	});
	const warned = situations.filter((one) => one.state === 'now' || (one.state === 'coming' && one.situation === 'cloakroom'));
	const warnings = warned.filter((one) => one.only_here.length + one.last_here.length > 0).map((one): Warning => ({
		part: one.part, situation: one.situation, moment: one.state === 'now' ? 'soon' : 'coming',
		minutes_left: one.state === 'now' ? (one.ends ?? NOW) - NOW : (one.planned_from ?? NOW) - NOW,
		comes_again: one.situation === 'cloakroom', indicators: one.only_here, last_here: one.last_here
	}));
	return { view: { date: '2026-11-24', minute: NOW, is_logged: true, situations, interview: [], documents: [], any_time: [] }, warnings };
}

/** What the commands of the day, the clocks and the history give back. */
export function dayCommands(indicators: () => readonly IndicatorText[], isOpen: (id: string) => boolean): Answers {
	const now = (): DayPage => page(indicators(), isOpen);
	const turn = (kind: SittingKind | null): unknown => {
		clocks = clocks.map((clock) => ({ ...clock, is_running: clock.kind === kind }));
		return done(clocks);
	};
	const entry = (at: string, turned: HistoryEntry['turn'], event: HistoryEntry['event']): HistoryEntry => ({ at: `2026-11-24T${at}:00+01:00`, turn: turned, event });
	return {
		day_view: now,
		begin_situation: ({ situation }: { situation: Situation }) => {
			running = situation;
			const part = `${situation}-${rhythm.findIndex((one) => one[0] === situation)}`;
			seen[part] = [NOW, null];
			return done(now());
		},
		end_situation: () => {
			for (const times of Object.values(seen)) if (times && times[1] === null) times[1] = NOW;
			running = null;
			return done(now());
		},
		run_clock: ({ kind }: { kind: SittingKind }) => turn(kind),
		stop_clock: () => turn(null),
		indicator_history: () => [
			entry('10:42', 'do', { event: 'answered', answer: 'yes' }), entry('10:44', 'do', { event: 'tied', note: 'Voksen går fra samtale da telefonen ringer. Kommer tilbake: «Du fortalte om bestemors båt.»' }),
			entry('10:45', 'undo', { event: 'answered', answer: 'yes' }), entry('10:47', 'do', { event: 'answered', answer: 'not-observed' }), entry('10:51', 'do', { event: 'counted', episodes: 2 })
		],
		open_concern_card: () => done({ text: null })
	};
}
