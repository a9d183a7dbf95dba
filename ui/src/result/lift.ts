/** The words for what lifts a score. What it takes was decided by the core. */
import type { LiftRow } from '../bindings';
import { t } from '../text';

/** What a person reads over the faults that must go, and over the indicators to reach. */
export interface LiftWords {
	/** Null where nothing must go. */
	faults: string | null;
	/** Null where it is enough that the faults go. */
	of: string | null;
}

/** «Fra 3 til 4: ett av disse er nok», for an item that stands at `from`. */
export function liftWords({ faults, need, of, to }: LiftRow, from: number): LiftWords {
	const seen = faults.length > 0;
	if (to === null) {
		return { faults: seen ? t('result-lift-faults') : null, of: of.length > 0 ? t('result-lift-next') : null };
	}
	const step = { from, to };
	if (of.length === 0) return { faults: seen ? t('result-lift-stop', step) : null, of: null };
	return { faults: seen ? t('result-lift-faults') : null, of: reach(need, of.length, step) };
}

function reach(need: number, of: number, step: { from: number; to: number }): string {
	if (of === 1) return t('result-lift-one', step);
	if (need === 1) return t('result-lift-any', step);
	if (need === 2 && of === 2) return t('result-lift-both', step);
	if (need >= of) return t('result-lift-all', step);
	return t('result-lift-some', { ...step, need });
}
