/** What may be answered to an indicator, in the columns it always stands in. */
import type { Answer, IndicatorText } from '../bindings';
import type { TextKey } from '../text';
import type { Act } from './keys';

export interface Choice {
	answer: Answer;
	act: Act;
	/** Which of the three columns. */
	column: 'yes' | 'no' | 'other';
	words: TextKey;
}

/** The choices of an indicator. Level 1 asks in its own words, and has no «not observed». */
export function choicesOf(indicator: IndicatorText, answer: Answer | null): Choice[] {
	const isFault = indicator.level === 1;
	const choices: Choice[] = [
		{ answer: 'yes', act: 'yes', column: 'yes', words: isFault ? 'answer-fault-yes' : 'answer-yes' },
		{ answer: 'no', act: 'no', column: 'no', words: isFault ? 'answer-fault-no' : 'answer-no' }
	];
	if (!isFault) {
		const noOpportunity = answer === 'no-opportunity';
		choices.push({
			answer: noOpportunity ? 'no-opportunity' : 'not-observed',
			act: noOpportunity ? 'no-opportunity' : 'not-observed',
			column: 'other',
			words: noOpportunity ? 'answer-no-opportunity' : 'answer-not-observed'
		});
	}
	if (indicator.na_allowed) {
		choices.push({ answer: 'na', act: 'na', column: 'other', words: 'answer-na' });
	}
	return choices;
}
