/**
 * A filled-in sheet of paper as boxes: each level of an item is a row, and the boxes follow each other
 * as the sheet is read.
 */
import type { Answer, ItemText, Level } from '../bindings';
import type { TextKey } from '../text';

export interface Row {
	item: string;
	level: Level;
	/** The indicators, from left to right. */
	boxes: readonly string[];
}

export type Step = 'left' | 'right' | 'up' | 'down';

/** The rows of items in the order of the sheet. */
export function rowsOf(items: readonly ItemText[]): Row[] {
	return items.flatMap((item) => {
		const levels = [...new Set(item.indicators.map((one) => one.level))];
		return levels.map((level) => ({
			item: item.id,
			level,
			boxes: item.indicators.filter((one) => one.level === level).map((one) => one.id)
		}));
	});
}

/**
 * The box one step away: left and right as the sheet is read, up and down to the row before and after,
 * in the same column as far as that goes. At the edge, and from a box that is not here, it stays.
 */
export function stepFrom(rows: readonly Row[], at: string, step: Step): string {
	if (step === 'left' || step === 'right') {
		const boxes = rows.flatMap((row) => row.boxes);
		const place = boxes.indexOf(at);
		return (place < 0 ? undefined : boxes[place + (step === 'right' ? 1 : -1)]) ?? at;
	}
	const place = rows.findIndex((row) => row.boxes.includes(at));
	const next = place < 0 ? undefined : rows[place + (step === 'down' ? 1 : -1)];
	if (!next) return at;
	const column = rows[place]?.boxes.indexOf(at) ?? 0;
	return next.boxes[Math.min(column, next.boxes.length - 1)] ?? at;
}

/** The sign of an answer in its box; level 1 has its own. */
export function letterOf(level: Level, answer: Answer): TextKey {
	if (level === 1 && (answer === 'yes' || answer === 'no')) return `paper-letter-fault-${answer}`;
	return `paper-letter-${answer}`;
}

/** The words of an answer; level 1 has its own. */
export function answerWords(level: Level, answer: Answer | null): TextKey {
	if (answer === null) return 'answer-none';
	if (level === 1 && (answer === 'yes' || answer === 'no')) return `answer-fault-${answer}`;
	return `answer-${answer}`;
}
