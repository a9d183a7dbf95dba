/** The words of the meeting view. What lifts an item is said without its score: that is shown when asked for. */
import type { Answer, LiftRow, MeetingLevel } from '../bindings';
import { t } from '../text';

/** How many are met at a level; at level 1 how many faults were seen. */
export function countWords({ level, met, applicable }: MeetingLevel): string {
	if (applicable === 0) return t('meeting-empty-level');
	return level === 1 ? t('meeting-faults', { met, applicable }) : t('meeting-met', { met, applicable });
}

/** How a level is reached, for its badge. */
export function badgeOf({ level, met, applicable, indicators }: MeetingLevel): 'reached' | 'partly' | 'not' {
	if (applicable === 0) return 'not';
	if (level === 1) return met === 0 && indicators.every((one) => one.answer !== null) ? 'reached' : 'not';
	if (met === applicable) return 'reached';
	return met > 0 ? 'partly' : 'not';
}

/** A word beside an indicator where its mark alone does not say it. */
export function answerWords(level: number, answer: Answer | null): string | null {
	if (answer === null) return t('answer-none');
	if (level === 1) return answer === 'yes' ? t('answer-fault-yes') : answer === 'na' ? t('answer-na') : t('answer-fault-no');
	return answer === 'na' || answer === 'no-opportunity' || answer === 'not-observed' ? t(`answer-${answer}`) : null;
}

/** «Ett av disse er nok:», without a score. Null where nothing is to be reached. */
export function reachWords({ need, of }: LiftRow): string | null {
	if (of.length === 0) return null;
	if (of.length === 1) return t('meeting-lift-one');
	if (need === 1) return t('meeting-lift-any');
	if (need === 2 && of.length === 2) return t('meeting-lift-both');
	return need >= of.length ? t('meeting-lift-all') : t('meeting-lift-some', { need });
}
