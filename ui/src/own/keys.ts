/** What a key of the observation means for a line one agrees on. */
import type { Answer, IndicatorText } from '../bindings';
import { choicesOf } from '../observe/choices';
import type { Act } from '../observe/keys';

/** The answer a key gives here, null where it takes it away; none where it means something else, or may not be given. */
export function answerOf(act: Act, indicator: IndicatorText): Answer | null | undefined {
	if (act === 'clear') return null;
	return choicesOf(indicator, null).find((choice) => choice.act === act)?.answer;
}

/** Whether a key moves along the lines. */
export function isMove(act: Act): boolean {
	return act === 'up' || act === 'down' || act === 'item-before' || act === 'item-after';
}
