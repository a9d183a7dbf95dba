/** How the office reads the result of a visit. */
import type { Summary, SummaryRow } from '../bindings';
import type { IconName } from '../shared/icons';
import { t } from '../text';

/** The tag of a visit: whose result it is, or what it waits for. */
export interface ResultTag {
	tone: 'plain' | 'ok' | 'look';
	icon: IconName;
	words: string;
}

/** In a word: one assessor, consensus, or what a person must decide. */
export function resultTag({ result }: SummaryRow): ResultTag {
	switch (result) {
		case 'one-assessor':
			return { tone: 'plain', icon: 'Person', words: t('office-one-assessor') };
		case 'consensus':
			return { tone: 'ok', icon: 'Handshake', words: t('office-consensus') };
		case 'waits-for-consensus':
			return { tone: 'look', icon: 'Eye', words: t('office-waits-for-consensus') };
		default:
			return { tone: 'look', icon: 'Branching', words: t('office-forked') };
	}
}

/** Whether a kindergarten stands by its number, because no register has told its name. */
export function isUnnamed({ visits }: Summary): boolean {
	return visits.some((visit) => visit.name === visit.kindergarten);
}

/** The visits of one edition of a scale: means of two editions never stand in one column. */
export interface Edition {
	rubric: string;
	visits: SummaryRow[];
}

/** The visits by edition, newest edition first; inside, the order of the core. */
export function editionsOf({ visits }: Summary): Edition[] {
	const names = [...new Set(visits.map((visit) => visit.rubric))].sort((a, b) =>
		b.localeCompare(a, 'en', { numeric: true })
	);
	return names.map((rubric) => ({ rubric, visits: visits.filter((visit) => visit.rubric === rubric) }));
}
