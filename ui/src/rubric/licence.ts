/** What is known of a rubric, in words: status, owner, what its licence lets out. */
import type { RubricEntry } from '../bindings';
import { formatDateLong, t } from '../text';
import { languageName } from './texts';

export function statusOf(entry: RubricEntry): string {
	return t(`rubric-status-${entry.status as 'working'}`);
}

/** Who owns it, and who signed it. */
export function ownerOf(entry: RubricEntry): string {
	if (entry.origin === 'program' && entry.owner === '') return t('rubric-owner-program');
	if (entry.owner_key === null) return t('rubric-owner', { owner: entry.owner || t('rubric-owner-unknown') });
	return t('rubric-owner-signed', { owner: entry.owner, key: entry.owner_key });
}

/** Where the wording may stand, and until when. */
export function licenceOf(entry: RubricEntry): string {
	if (entry.until && entry.is_expired) return t('rubric-licence-expired', { date: formatDateLong(entry.until) });
	const where = t(
		entry.in_reports
			? entry.in_exports
				? 'rubric-licence-both'
				: 'rubric-licence-reports'
			: entry.in_exports
				? 'rubric-licence-exports'
				: 'rubric-licence-none'
	);
	return entry.until ? `${where} ${t('rubric-licence-until', { date: formatDateLong(entry.until) })}` : where;
}

/** The languages of the wording, as a line. */
export function languagesOf(entry: RubricEntry): string {
	return entry.languages.map(languageName).join(', ');
}
