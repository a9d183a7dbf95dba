/** What an answer does, for the mark in front of its line and the badge of its level. */
import type { Answer, FlagCode, IndicatorAnswer, ItemResult, ItemState, Level } from '../bindings';
import { formatRange } from '../text';

export type MarkState = 'met' | 'not-met' | 'not-counted' | 'unanswered';

/** At level 1 stand faults: one that is not seen is good news. */
export function markOf(level: Level, answer: Answer | null): MarkState {
	if (answer === null) return 'unanswered';
	if (answer === 'na') return 'not-counted';
	const seen = answer === 'yes';
	return seen === (level !== 1) ? 'met' : 'not-met';
}

/** The level an indicator stands at, read from its id: `curiosity.5.2`. */
export function levelOf(indicator: string): Level {
	return Number(indicator.split('.')[1]);
}

/** The item an indicator belongs to. */
export function itemOf(indicator: string): string {
	return indicator.split('.')[0] ?? '';
}

/** How a level of an item is answered. */
export interface LevelCount {
	level: Level;
	/** Met; at level 1 the faults that were seen. */
	met: number;
	applicable: number;
	open: number;
	state: 'reached' | 'partly' | 'not';
}

/** The count of one level, from the item's own profile. */
export function countOf(item: ItemState, level: Level): LevelCount {
	const [met, applicable] = item.result.profile[String(level)] ?? [0, 0];
	const here = (answer: IndicatorAnswer): boolean => levelOf(answer.id) === level;
	const open = item.answers.filter((answer) => here(answer) && answer.answer === null).length;
	return { level, met, applicable, open, state: stateOf(level, met, applicable, open) };
}

function stateOf(level: Level, met: number, applicable: number, open: number): LevelCount['state'] {
	if (applicable === 0) return 'not';
	if (level === 1) return open === 0 && met === 0 ? 'reached' : 'not';
	if (met === applicable) return 'reached';
	return met > 0 ? 'partly' : 'not';
}

/** Whether anything of an item is answered. */
export function begun(state: ItemState): boolean {
	return state.reason.reason !== 'not-begun';
}

/** The score, else what is still possible; nothing before it is begun. */
export function scoreText(state: ItemState): string {
	const { score, range } = state.result;
	if (score !== null) return String(score);
	return range && begun(state) ? formatRange(range[0], range[1]) : '';
}

type ShownFlag = Extract<FlagCode, 'contradiction' | 'no-note' | 'no-opportunity'>;
const shownFlags: readonly FlagCode[] = ['contradiction', 'no-note', 'no-opportunity'] satisfies ShownFlag[];

/** What a person should look at while observing. */
export function flagsOf(result: ItemResult): ShownFlag[] {
	return result.flags.map((flag) => flag.code).filter((code): code is ShownFlag => shownFlags.includes(code));
}
