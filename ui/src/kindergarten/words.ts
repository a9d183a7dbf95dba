/** Kindergartens and what a register held, in words. */
import type { KindergartenRow, RegisterImport } from '../bindings';
import { isTextKey, t } from '../text';

/** Town and owner in one line. */
export function whereOf(row: KindergartenRow): string {
	const owner = row.owner_name ? t('kindergarten-owner', { owner: row.owner_name }) : null;
	return [row.town ?? row.number, owner].filter(Boolean).join(' · ');
}

/** What a register came to, one sentence each. */
export function registerWords(read: RegisterImport): string[] {
	const { added, updated, unchanged } = read;
	const words = [t('register-counts', { added, updated, unchanged })];
	const left = read.skipped.map(([reason, count]) => {
		const key = `register-skipped-${reason}`;
		return isTextKey(key) ? t(key as 'register-skipped-test', { count }) : `${reason}: ${count}`;
	});
	if (left.length > 0) words.push(t('register-left-out', { parts: left.join(', ') }));
	if (read.pages !== null && read.pages > 1) words.push(t('register-pages', { pages: read.pages }));
	return words;
}
