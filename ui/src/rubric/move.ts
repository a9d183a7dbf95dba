/** What moving a draft to another version does, in words. */
import type { Carry, DraftMove, MoveLine } from '../bindings';
import { t } from '../text';

/** The counts at the top, each a sentence. */
export function sumOf(move: DraftMove): string[] {
	const { carried, reworded, left, ties_lost, answered, of } = move;
	const sum = [
		reworded > 0
			? t('move-carried-reworded', { carried, reworded })
			: t('move-carried', { carried })
	];
	if (left > 0) sum.push(t('move-left', { left }));
	if (ties_lost > 0) sum.push(t('move-ties-lost', { count: ties_lost }));
	sum.push(t('move-answered', { answered, of }));
	return sum;
}

/** The lines a person should look at: first what does not come along, then what comes to other words. */
export function linesOf(move: DraftMove): { left: MoveLine[]; carried: MoveLine[] } {
	return {
		left: move.lines.filter((line) => !line.is_carried),
		carried: move.lines.filter((line) => line.is_carried)
	};
}

/** What becomes of an answer. */
export function carryWords(what: Carry): string {
	return t(`carry-${what}`);
}

/** The answer in words; at level 1 in its own. */
export function answerWords({ old, answer }: Pick<MoveLine, 'old' | 'answer'>): string {
	const isFault = old.split('.')[1] === '1';
	if (isFault && answer === 'yes') return t('answer-fault-yes');
	if (isFault && answer === 'no') return t('answer-fault-no');
	return t(`answer-${answer}`);
}
