/** What a plan for follow-up is made of: its goals, where they come from, and the words for them. */
import type { FollowUpView, GoalChoice, GoalDraft, GoalIndicator, GoalStatus, GoalView, PlanChange, PlanField, PlanLine } from '../bindings';
import { formatDateLong, isTextKey, t } from '../text';

/** More are refused. */
export const MOST_GOALS = 3;

/** One goal as it is typed; `key` names it here, before the core has given it an id. */
export interface Goal extends GoalDraft {
	key: number;
}

/** Who may own a goal; anything else is a person's own words for a role. */
export const owners = ['head', 'pedagogical-leader', 'teacher', 'skilled-worker', 'assistant', 'everyone', 'owner', 'adviser'] as const;
export type Owner = (typeof owners)[number];

export const statuses: readonly GoalStatus[] = ['not-begun', 'under-way', 'done', 'set-aside'];

export function isOwner(owner: string): owner is Owner {
	return owners.some((one) => one === owner);
}
export function ownerWords(owner: string): string {
	return isOwner(owner) ? t(`owner-${owner}`) : owner;
}

/** A goal with nothing in it. */
export function emptyGoal(key: number): Goal {
	return { key, id: null, item: null, indicators: [], goal: '', why: '', measure: '', owner: '', due: null, status: 'not-begun', came_of_it: '' };
}

/** A goal of the core, to be typed on. */
export function goalOf(view: GoalView, key: number): Goal {
	const { id, item, goal, why, measure, owner, due, status, came_of_it } = view;
	return { key, id, item, indicators: view.indicators.map((one) => one.id), goal, why, measure, owner, due, status, came_of_it };
}

/** The whole plan as it is handed in; an empty question is no question. */
export function changeOf(goals: readonly Goal[], partner: string, review_on: string | null, questions: readonly string[]): PlanChange {
	return {
		goals: goals.map(({ key: _, ...draft }) => draft),
		partner,
		review_on,
		questions: questions.filter((words) => words.trim() !== '')
	};
}

/** The same from what the core holds: to go back to it. */
export function changeBack(view: FollowUpView): PlanChange {
	return changeOf(view.goals.map((goal) => goalOf(goal, 0)), view.partner, view.review_on, view.questions);
}

/** The choice a goal was made from. An item may be among the faults and among the areas. */
export function choiceOf(choices: readonly GoalChoice[], goal: Goal): GoalChoice | null {
	if (goal.item === null) return null;
	const there = choices.filter((choice) => choice.item === goal.item);
	return there.find((choice) => choice.of.some((one) => goal.indicators.includes(one.id))) ?? there[0] ?? null;
}

/** The words a goal begins with: its first indicator, or that a fault ends. */
export function firstWords(choice: GoalChoice, indicators: readonly string[]): string {
	const first = choice.of.find((one) => indicators.includes(one.id));
	if (!first) return '';
	return choice.is_fault ? t('plan-goal-stop', { text: first.text }) : first.text;
}

/** Whether nothing was typed: then it goes with its last tick. */
export function isBare(goal: Goal, choice: GoalChoice | null): boolean {
	const own = choice ? firstWords(choice, goal.indicators) : '';
	const typed = goal.why + goal.measure + goal.owner + goal.came_of_it;
	return (goal.goal === own || goal.goal.trim() === '') && typed.trim() === '' && goal.due === null && goal.status === 'not-begun';
}

/**
 * The goals after an indicator was ticked or unticked. Its words follow the ticks until somebody writes
 * others. Null: there is no room for one more goal.
 */
export function ticked(goals: readonly Goal[], choices: readonly GoalChoice[], choice: GoalChoice, indicator: string, key: number): Goal[] | null {
	const at = goals.find((goal) => choiceOf(choices, goal) === choice);
	if (!at) {
		if (goals.length >= MOST_GOALS) return null;
		const indicators = [indicator];
		return [...goals, { ...emptyGoal(key), item: choice.item, indicators, goal: firstWords(choice, indicators) }];
	}
	const wanted = at.indicators.includes(indicator) ? at.indicators.filter((one) => one !== indicator) : [...at.indicators, indicator];
	if (wanted.length === 0 && isBare(at, choice)) return goals.filter((goal) => goal !== at);
	// In the order of the report, whatever was ticked first.
	const indicators = choice.of.map((one) => one.id).filter((id) => wanted.includes(id));
	const isOwn = at.goal !== firstWords(choice, at.indicators);
	const goal = isOwn || indicators.length === 0 ? at.goal : firstWords(choice, indicators);
	return goals.map((one) => (one === at ? { ...at, indicators, goal } : one));
}

/** Why a plan cannot be agreed yet, and the goal it is about. */
export type Blocker = { why: 'no-goal' } | { why: 'no-words'; key: number; number: number } | { why: 'nothing-new' };

export function blockerOf(goals: readonly Goal[], isAgreed: boolean, isChanged: boolean): Blocker | null {
	if (goals.length === 0) return { why: 'no-goal' };
	const at = goals.findIndex((goal) => goal.goal.trim() === '');
	if (at >= 0) return { why: 'no-words', key: goals[at]?.key ?? 0, number: at + 1 };
	return isAgreed && !isChanged ? { why: 'nothing-new' } : null;
}

export function blockerWords(blocker: Blocker): string {
	if (blocker.why === 'no-goal') return t('plan-agree-no-goal');
	return blocker.why === 'no-words' ? t('plan-agree-no-words', { number: blocker.number }) : t('plan-agree-nothing-new');
}

/** «Fra 3 til 4: to av disse fire er nok». What it takes was decided by the core. */
export function needWords({ is_fault, score, to, need, of }: Pick<GoalChoice, 'is_fault' | 'score' | 'to' | 'need' | 'of'>): string {
	if (is_fault) return t('plan-need-fault');
	const words = needed(need, of.length);
	return score === null || to === null ? words : [t('plan-step', { from: score, to }), lower(words)].join(': ');
}
function needed(need: number, of: number): string {
	if (of === 1) return t('plan-need-one');
	if (need >= of) return t(of === 2 ? 'plan-need-both' : 'plan-need-all');
	return t('plan-need-some', { need, of });
}
function lower(words: string): string {
	return words.charAt(0).toLocaleLowerCase() + words.slice(1);
}

/** Where a goal comes from, in words. */
export function fromWords(goal: Pick<GoalView, 'item' | 'number' | 'title' | 'score' | 'to'>, isFault: boolean): string {
	const { item, number, title, score: from, to } = goal;
	if (item === null || number === null || title === null) return t('plan-goal-own');
	if (isFault) return t('plan-goal-fault', { number, title });
	return from === null || to === null ? t('plan-goal-from', { number, title }) : t('plan-goal-lift', { number, title, from, to });
}

/** What stands around a goal that is typed. */
export interface AboutGoal {
	/** Where it comes from. */
	from: string;
	isFault: boolean;
	/** That more must be ticked to reach the next step; null where enough is. */
	short: string | null;
	/** The indicators that show it. */
	signs: GoalIndicator[];
	suggest: string[];
}

/** A goal that is older than its assessment has no choice here any more: then what was kept of it tells. */
export function aboutOf({ choices, goals }: Pick<FollowUpView, 'choices' | 'goals'>, goal: Goal): AboutGoal {
	const choice = choiceOf(choices, goal);
	const kept = goals.find((one) => one.id === goal.id) ?? null;
	const isFault = choice?.is_fault ?? false;
	const texts = [...(choice?.of ?? []), ...(kept?.indicators ?? [])];
	const signs = goal.indicators.flatMap((id) => texts.find((one) => one.id === id) ?? []);
	const from = choice ?? kept;
	return { from: from ? fromWords(from, isFault) : t('plan-goal-own'), isFault, short: shortWords(choice, goal), signs, suggest: from?.suggest ?? [] };
}

function shortWords(choice: GoalChoice | null, { indicators }: Goal): string | null {
	if (!choice || choice.is_fault || choice.to === null) return null;
	const left = choice.need - indicators.length;
	return left > 0 ? t('plan-goal-short', { left, to: choice.to }) : null;
}

/** What a line of a file changed, in words: codes and days as people read them. */
export function lineWords({ what, before, now }: PlanLine): string {
	if (what === 'added') return t('plan-line-added');
	if (what === 'removed') return t('plan-line-removed');
	const field = t(`plan-field-${what}`);
	const [from, to] = [valueWords(what, before), valueWords(what, now)];
	if (from === '') return t('plan-line-set', { what: field, now: to });
	return to === '' ? t('plan-line-cleared', { what: field, before: from }) : t('plan-line', { what: field, before: from, now: to });
}
function valueWords(what: PlanField, value: string): string {
	if (what === 'owner') return ownerWords(value);
	if (what === 'due' || what === 'review') return formatDateLong(value);
	const key = `goal-status-${value}`;
	return what === 'status' && isTextKey(key) ? t(key as 'goal-status-done') : value;
}
