import { formatNumber, t } from '../text';

/** What a track shows, in scale points from 1 to 7; null is not there. */
export interface Marks {
	/** The score, or the mean of a sub-scale. */
	score?: number | null;
	/** The lowest and the highest still possible, while answers are missing. */
	low?: number | null;
	high?: number | null;
	/** How far the measurement may be off, from and to. */
	unsure?: readonly [from: number, to: number] | null;
	/** What several who scored apart give, lowest and highest. */
	spread?: readonly [from: number, to: number] | null;
	/** Last time. */
	before?: number | null;
	/** The other: second assessor, self-assessment. */
	other?: number | null;
}

/** Where the dot stands: the score, else the lowest still possible. */
export function dot({ score, low }: Marks): number | null {
	return score ?? low ?? null;
}

/** The band of what is still possible; null when nothing is open. */
export function possible({ low, high }: Marks): [number, number] | null {
	return low != null && high != null && high > low ? [low, high] : null;
}

/** Whether two marks would lie on each other. */
export function near(a: number | null | undefined, b: number | null | undefined): boolean {
	return a != null && b != null && Math.abs(a - b) < 0.05;
}

/** What a screen reader says for a track: everything that is drawn, in words. */
export function nameOf(marks: Marks): string {
	const parts = [scoreName(marks)];
	const { unsure, spread, before, other } = marks;
	if (unsure) {
		parts.push(t('score-unsure', { low: formatNumber(unsure[0]), high: formatNumber(unsure[1]) }));
	}
	if (spread) {
		parts.push(t('score-spread', { low: formatNumber(spread[0]), high: formatNumber(spread[1]) }));
	}
	if (before != null) parts.push(t('score-before', { score: formatNumber(before) }));
	if (other != null) parts.push(t('score-other', { score: formatNumber(other) }));
	return parts.reduce((first, second) => t('score-parts', { first, second }));
}

function scoreName(marks: Marks): string {
	const at = dot(marks);
	if (at === null) return t('score-none');
	const score = formatNumber(at);
	const open = possible(marks);
	if (!open) return t('score-is', { score });
	return t('score-so-far', { score, low: formatNumber(open[0]), high: formatNumber(open[1]) });
}
