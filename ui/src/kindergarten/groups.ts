/** Groups of a kindergarten: which there are on a day, and what is said of them. */
import type { GroupChange, GroupKind, GroupRow } from '../bindings';
import { formatDateLong, t } from '../text';
import { readDay } from '../visit/when';

export const groupKinds: readonly GroupKind[] = ['younger', 'older', 'mixed', 'outdoor', 'other'];

/** Whether a visit on a day, an ISO date, can be to it: it has not ended before, and went into no other. */
export function isThere(group: GroupRow, day: string): boolean {
	return group.merged_into === null && (group.valid_to === null || group.valid_to >= day);
}

/** From when to when it is there; null where nobody said. */
export function spanWords({ valid_from, valid_to }: GroupRow): string | null {
	if (valid_from && valid_to) return t('group-from-to', { from: formatDateLong(valid_from), to: formatDateLong(valid_to) });
	if (valid_from) return t('group-from', { date: formatDateLong(valid_from) });
	return valid_to ? t('group-to', { date: formatDateLong(valid_to) }) : null;
}

/** What else is known of it, each in a few words: what it was called, and where it went. */
export function historyWords(group: GroupRow, groups: readonly GroupRow[]): string[] {
	const names = group.former_names.map(({ name, until }) => t('group-called', { name, date: formatDateLong(until) }));
	if (group.merged_into === null) return names;
	const into = groups.find((one) => one.group === group.merged_into);
	return [t('group-merged', { name: into?.name ?? group.merged_into }), ...names];
}

export function kindWords(kind: GroupKind | null): string {
	return kind === null ? t('group-kind-none') : t(`group-kind-${kind}`);
}

/** A group as it is typed in a form: dates as they are written. */
export interface GroupDraft {
	name: string;
	date: string;
	kind: GroupKind | null;
	from: string;
	to: string;
}

export type GroupErrors = Partial<Record<'name' | 'date' | 'from' | 'to', string>>;

/** So many characters a group's name may have. */
const LONGEST_NAME = 80;

/** What is wrong with a name; null for a good one. */
export function nameWrong(name: string): string | null {
	return name.trim() === '' ? t('group-name-missing') : tooLong(name);
}

/** What is said of a group's name that is too long; null for one that is not. */
export function tooLong(name: string): string | null {
	const count = [...name.trim()].length;
	return count > LONGEST_NAME ? t('new-visit-group-long', { count, most: LONGEST_NAME }) : null;
}

/** What is wrong in the form, in words, by field; the day of the name only where the name is another one. */
export function wrongIn(draft: GroupDraft, before: string): GroupErrors {
	const wrong: GroupErrors = {};
	const name = nameWrong(draft.name);
	if (name) wrong.name = name;
	if (draft.name.trim() !== before && readDay(draft.date) === null) wrong.date = t('group-date-wrong');
	const [from, to] = [draft.from, draft.to].map((typed) => (typed.trim() === '' ? null : readDay(typed)));
	if (draft.from.trim() !== '' && !from) wrong.from = t('group-date-wrong');
	if (draft.to.trim() !== '' && !to) wrong.to = t('group-date-wrong');
	if (from && to && from > to) wrong.to = t('group-backwards');
	return wrong;
}

/** The change a form without faults comes to; `today` stands for a day that is not asked for. */
export function changeOf({ name, date, kind, from, to }: GroupDraft, today: string): GroupChange {
	return { name: name.trim(), date: readDay(date) ?? today, kind, valid_from: readDay(from), valid_to: readDay(to) };
}
