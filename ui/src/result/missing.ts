/** What to look at before an assessment is made final, line by line. */
import type { Gap, Missing, NeededSitting, NoteReason, ScaleView, SittingKind } from '../bindings';
import { t } from '../text';

/** What is asked about or read. */
export type AskedKind = Exclude<SittingKind, 'observation'>;

/** One kind of thing, and the items it is about. */
export interface MissingLine {
	kind: 'unanswered' | 'without-note' | 'contradictions' | 'no-sitting' | AskedKind;
	/** «Tre svar mangler:» */
	words: string;
	/** The items to go to; the first few. */
	gaps: Gap[];
	/** How many items are not among them. */
	more: number;
}

/** So many items are named in a line. */
const named = 5;

/** The lines there are, what stops the finalizing first. */
export function missingLines(missing: Missing, needed: readonly NeededSitting[] = []): MissingLine[] {
	const lines: MissingLine[] = [];
	if (missing.no_sitting) {
		lines.push({ kind: 'no-sitting', words: t('missing-no-sitting'), gaps: [], more: 0 });
	}
	for (const { kind, left } of askedOf(needed)) {
		lines.push({ kind, words: t('missing-needed', { kind, left }), gaps: [], more: 0 });
	}
	const answers = answersMissing(missing);
	add(lines, 'unanswered', t('missing-unanswered', { count: answers }), missing.unanswered);
	add(lines, 'contradictions', t('missing-contradictions'), missing.contradictions);
	add(lines, 'without-note', t('missing-without-note'), missing.without_note);
	return lines;
}

function add(lines: MissingLine[], kind: MissingLine['kind'], words: string, gaps: Gap[]): void {
	if (gaps.length === 0) return;
	// «og ett ledd til» is as long as the item itself.
	const shown = gaps.length === named + 1 ? named + 1 : named;
	lines.push({ kind, words, gaps: gaps.slice(0, shown), more: Math.max(0, gaps.length - shown) });
}

/** The sittings that must still be held; watching the group is told as answers that are missing. */
export function askedOf(needed: readonly NeededSitting[]): { kind: AskedKind; left: number }[] {
	return needed.flatMap(({ kind, left }) => (kind === 'observation' ? [] : [{ kind, left }]));
}

/** Why an item has no note; null where nobody said. */
export function reasonOf(item: string, reasons: readonly NoteReason[]): string | null {
	return reasons.find((one) => one.item === item)?.reason ?? null;
}

/** How many answers are missing. */
export function answersMissing({ unanswered }: Missing): number {
	return unanswered.reduce((sum, gap) => sum + gap.count, 0);
}

/** Whether there is no answer at all: then there is nothing to make final. Never so of a scale that is not here. */
export function isNothingAnswered(missing: Missing, scale: ScaleView | null): boolean {
	const items = scale?.subscales.flatMap((subscale) => subscale.items) ?? [];
	const all = items.reduce((sum, item) => sum + item.indicators.length, 0);
	// An item that does not apply is an answer, and its indicators are not missing.
	return all > 0 && answersMissing(missing) === all;
}

/** How an item is named in a line. */
export function gapWords(kind: MissingLine['kind'], { number, count }: Gap): string {
	return kind === 'unanswered' ? t('missing-item-count', { number, count }) : t('missing-item', { number });
}
