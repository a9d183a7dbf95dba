/** What trying a backup came to, in words. */
import type { Rehearsal } from '../bindings';
import { t } from '../text';
import { countsWords, isNothing } from '../workspace/counts';

/** What is here now and would stay in the old file alone; null where there is nothing, or nobody can tell. */
export function leftBehind({ missing, united }: Rehearsal): string | null {
	if (missing === null) return null;
	// Records come along.
	const left = united > 0 ? { ...missing, records: 0 } : missing;
	return isNothing(left) ? null : countsWords(left);
}

/** What of now is not in it. */
export function missingWords(tried: Rehearsal): string | null {
	if (tried.missing === null) return t('restore-unknown');
	const left = leftBehind(tried);
	if (left !== null) return t('restore-missing', { what: left });
	return isNothing(tried.missing) ? t('restore-missing-none') : null;
}
