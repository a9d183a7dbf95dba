/** The list of plans: what is found by words, and the urgent ones first. */
import type { PlanRow } from '../bindings';
import { formatDateNear, t } from '../text';

/** What a plan's line ends with, in words. */
export function dueWords(row: PlanRow, today: string): string | null {
	if (row.next_due === null) return row.goals > 0 && row.done === row.goals ? t('plans-all-done') : null;
	const date = formatDateNear(row.next_due, today);
	return row.is_overdue ? t('plans-overdue', { date }) : t('plans-next', { date });
}

/** The plans all words are found in, by the day they are due next: the overdue ones first. */
export function plansFor(rows: readonly PlanRow[], words: string, today: string): PlanRow[] {
	const wanted = words.toLocaleLowerCase().split(/\s+/).filter(Boolean);
	const text = (row: PlanRow): string =>
		[row.name, row.group, dueWords(row, today), row.is_agreed ? '' : t('plans-not-agreed')].join(' ').toLocaleLowerCase();
	/** A day that never comes stands last. */
	const day = (row: PlanRow): string => row.next_due ?? '9';
	const found = rows.filter((row) => wanted.every((word) => text(row).includes(word)));
	return found.sort((a, b) => (day(a) < day(b) ? -1 : day(a) > day(b) ? 1 : 0));
}
