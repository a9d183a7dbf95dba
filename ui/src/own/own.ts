/** A self-assessment in words and counts: what comes next, what is left, what the sheets say. */
import type { Answer, SelfCounts, SelfItem, SelfView } from '../bindings';
import { t } from '../text';

/** The one thing to do next. */
export type OwnStep = 'save' | 'same' | 'talk' | 'finish' | 'plan';

export function stepOf(view: SelfView): OwnStep {
	if (view.record !== null) return 'plan';
	if (view.sheets.length === 0 && view.agreed === 0) return 'save';
	if (sameOf(view) > 0) return 'same';
	return view.agreed < view.of ? 'talk' : 'finish';
}

/** How many answers all sheets agree on that are not taken yet. */
export function sameOf({ items }: Pick<SelfView, 'items'>): number {
	return items.flatMap((item) => item.indicators).filter((one) => one.is_same && one.agreed === null).length;
}

/** How many answers of an item are not agreed on. */
export function leftOf({ indicators }: SelfItem): number {
	return indicators.filter((one) => one.agreed === null).length;
}

export interface StepWords {
	title: string;
	why: string;
	action: string;
}

export function stepWords(view: SelfView): StepWords {
	switch (stepOf(view)) {
		case 'save':
			return { title: t('self-next-save'), why: t('self-next-save-why'), action: t('self-next-save-do') };
		case 'same':
			return { title: t('self-next-same', { count: sameOf(view) }), why: t('self-next-same-why'), action: t('self-next-same-do') };
		case 'talk':
			return { title: t('self-next-talk', { left: view.of - view.agreed }), why: t('self-next-talk-why'), action: t('self-next-talk-do') };
		case 'finish':
			return { title: t('self-next-finish'), why: t('self-next-finish-why'), action: t('self-finish') };
		case 'plan':
			return { title: t('self-next-plan'), why: t('self-next-plan-why'), action: t('self-next-plan-do') };
	}
}

/** One answer and how many sheets gave it. */
export interface Spread {
	words: string;
	count: number;
	/** Of all sheets, 0 to 1. */
	share: number;
}

/** What the sheets say of an indicator; an answer nobody gave is left out. At level 1 in its own words. */
export function spreadOf(counts: SelfCounts, level: number): Spread[] {
	const isFault = level === 1;
	const all: [string, number][] = [
		[t(isFault ? 'answer-fault-yes' : 'answer-yes'), counts.yes],
		[t(isFault ? 'answer-fault-no' : 'answer-no'), counts.no],
		[t('answer-not-observed'), counts.not_observed],
		[t('answer-no-opportunity'), counts.no_opportunity],
		[t('answer-na'), counts.na],
		[t('self-blank'), counts.blank]
	];
	const of = all.reduce((sum, [, count]) => sum + count, 0);
	return all.filter(([, count]) => count > 0).map(([words, count]) => ({ words, count, share: count / of }));
}

/** How an agreed answer is said where it cannot be changed. */
export function agreedWords(answer: Answer | null, level: number): string {
	if (answer === null) return t('answer-none');
	if (level === 1 && (answer === 'yes' || answer === 'no')) return t(`answer-fault-${answer}`);
	return t(`answer-${answer}`);
}
