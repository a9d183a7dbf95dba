/** The words for why an item stands where it stands. What is said was decided by the core. */
import type { Reason } from '../bindings';
import { t } from '../text';

/** One sentence on why; nothing where nothing is answered. */
export function whyOf(reason: Reason): string {
	switch (reason.reason) {
		case 'not-begun':
			return t('why-not-begun');
		case 'item-not-applicable':
			return t('why-item-not-applicable');
		case 'nothing-applies':
			return t('why-nothing-applies');
		case 'faults-seen':
			return t('why-faults-seen', { count: reason.faults });
		case 'faults-open':
			return t('why-faults-open', { count: reason.open });
		case 'all-met':
			return t('why-all-met', { level: reason.level });
		case 'climbed': {
			const { met, applicable, level, full } = reason;
			return full === null
				? t('why-climbed-first', { met, applicable, level })
				: t('why-climbed', { full, met, applicable, level });
		}
	}
}
