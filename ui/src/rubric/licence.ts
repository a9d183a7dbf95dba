/** What is known of a rubric, in words: status, owner, what its licence lets out. */
import type { RubricEntry } from '../bindings';
import { formatDateLong, t } from '../text';
import { languageName, languageWord } from './texts';

export function statusOf(entry: RubricEntry): string {
	return t(`studio-status-${entry.status as 'working'}`);
}

/** Who owns it, and who signed it. */
export function ownerOf(entry: RubricEntry): string {
	if (entry.origin === 'program' && entry.owner === '') return t('studio-owner-program');
	if (entry.owner_key === null) return t('studio-owner', { owner: entry.owner || t('studio-owner-unknown') });
	return t('studio-owner-signed', { owner: entry.owner, key: entry.owner_key });
}

/** Where the wording may stand, and until when. */
export function licenceOf(entry: RubricEntry): string {
	if (entry.until && entry.is_expired) return t('studio-licence-expired', { date: formatDateLong(entry.until) });
	const where = t(
		entry.in_reports
			? entry.in_exports
				? 'studio-licence-both'
				: 'studio-licence-reports'
			: entry.in_exports
				? 'studio-licence-exports'
				: 'studio-licence-none'
	);
	return entry.until ? `${where} ${t('studio-licence-until', { date: formatDateLong(entry.until) })}` : where;
}

/** The languages of the wording, as a line. */
export function languagesOf(entry: RubricEntry): string {
	return entry.languages.map((one, n) => (n === 0 ? languageName(one) : languageWord(one))).join(', ');
}
