/** What has to be said of a new version before the core is asked. */
import type { NewVersion } from '../bindings';
import { t } from '../text';

/** What is wrong, in words, by field. */
export function wrongOf(version: NewVersion): Partial<Record<keyof NewVersion, string>> {
	const wrong: Partial<Record<keyof NewVersion, string>> = {};
	if (!/^[a-z0-9][a-z0-9-]{0,47}$/.test(version.id.trim())) wrong.id = t('save-version-id-wrong');
	if (!/^\d{1,6}\.\d{1,6}\.\d{1,6}$/.test(version.version.trim())) wrong.version = t('save-version-version-wrong');
	if (version.owner.trim() === '') wrong.owner = t('save-version-owner-missing');
	if (version.reason.trim() === '') wrong.reason = t('save-version-reason-missing');
	return wrong;
}
