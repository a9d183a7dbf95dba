/** How much there is, in words. */
import type { Counts } from '../bindings';
import { t } from '../text';

const kinds = ['assessments', 'answers', 'notes', 'records'] as const;

/** «3 vurderinger, 42 notater»: what there is none of is left out. */
export function countsWords(counts: Partial<Counts>): string {
	const some = kinds.filter((kind) => (counts[kind] ?? 0) > 0);
	return some.map((kind) => t(`counts-${kind}`, { count: counts[kind] ?? 0 })).join(', ') || t('counts-none');
}

/** Whether there is nothing at all. */
export function isNothing(counts: Counts): boolean {
	return kinds.every((kind) => counts[kind] === 0);
}
