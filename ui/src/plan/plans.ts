/** The list of plans: what is found by words, and the urgent ones first. */
import type { PlanRow } from '../bindings';
import { formatDateNear, t } from '../text';

/** What a plan's line ends with, in words. */
export function dueWords(row: PlanRow, today: string): string | null {
	if (row.next_due === null) return row.goals > 0 && row.done === row.goals ? t('plans-all-done') : null;
	const date = formatDateNear(row.next_due, today);
	return row.is_overdue ? t('plans-overdue', { date }) : t('plans-next', { date });
}

/** The plans all words are found in, overdue ones first, then by the day they are due. */
export function plansFor(rows: readonly PlanRow[], words: string, today: string): PlanRow[] {
	const wanted = words.toLocaleLowerCase().split(/\s+/).filter(Boolean);
	const text = (row: PlanRow): string =>
		[row.name, row.group, dueWords(row, today), row.is_agreed ? '' : t('plans-not-agreed')].join(' ').toLocaleLowerCase();
	const rank = (row: PlanRow): string => `${row.is_overdue ? 0 : 1}${row.next_due ?? '9'}`;
	const found = rows.filter((row) => wanted.every((word) => text(row).includes(word)));
	return found.sort((a, b) => (rank(a) < rank(b) ? -1 : rank(a) > rank(b) ? 1 : 0));
}
