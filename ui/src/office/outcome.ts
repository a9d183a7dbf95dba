/** What became of a bundle that was taken in, in words. */
import type { Merged } from '../bindings';
import type { IconName } from '../shared/icons';
import { isTextKey, t } from '../text';

/** The tag at the end of a line. */
export interface OutcomeTag {
	tone: 'plain' | 'ok' | 'look';
	icon: IconName;
	words: string;
}

/** In a word: taken in, in part, known, or not. */
export function outcomeTag({ verdict }: Merged): OutcomeTag {
	switch (verdict) {
		case 'accepted':
			return { tone: 'ok', icon: 'CheckmarkCircle', words: t('office-accepted') };
		case 'duplicate':
			return { tone: 'plain', icon: 'Files', words: t('office-duplicate') };
		case 'partial':
			return { tone: 'look', icon: 'Eye', words: t('office-partial') };
		default:
			return { tone: 'look', icon: 'Eye', words: t('office-refused') };
	}
}

/** What is new, what was known, what was set aside and why. */
export function outcomeWords({ verdict, reason, added, known, rejected }: Merged): string {
	if (verdict === 'duplicate') return t('office-duplicate-what');
	if (verdict === 'refused') {
		return join(t('office-refused-what', { reason: reasonWords(reason) }), t('office-refused-kept'));
	}
	const reasons = [...new Set(rejected.map(([, code]) => reasonWords(code)))].join(' ');
	return join(
		t('office-added', { count: added }),
		known > 0 ? t('office-known', { count: known }) : '',
		rejected.length > 0 ? t('office-set-aside', { count: rejected.length, reason: reasons }) : ''
	);
}

/** Why something was set aside. What is wrong inside a document is for whoever made it. */
export function reasonWords(code: string | null): string {
	const key = `bundle-reason-${code ?? ''}`;
	return isTextKey(key) ? t(key as 'bundle-reason-bundle-empty') : t('office-reason-record');
}

function join(...sentences: string[]): string {
	return sentences.filter(Boolean).join(' ');
}
