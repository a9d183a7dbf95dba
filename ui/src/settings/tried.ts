/** What trying a backup came to, in words. */
import type { Rehearsal } from '../bindings';
import { t } from '../text';
import { countsWords, isNothing } from '../workspace/counts';

/** What is here now and would not be in the workspace any more. */
export function missingWords({ missing }: Rehearsal): string {
	if (missing === null) return t('restore-unknown');
	return isNothing(missing) ? t('restore-missing-none') : t('restore-missing', { what: countsWords(missing) });
}
