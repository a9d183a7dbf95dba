/** The editions of a report and its languages, in the order they are offered. */
import type { ReportKind } from '../bindings';
import { languages, t, type Lang } from '../text';

export const editions = ['leader', 'one-pager', 'parents', 'protocol', 'public'] as const satisfies readonly ReportKind[];

/** What may be chosen, with what each is for. */
export function editionChoices(): { value: ReportKind; label: string; description: string }[] {
	return editions.map((value) => ({ value, label: t(`edition-${value}`), description: t(`edition-${value}-about`) }));
}

/** The languages a report can be written in. */
export function languageChoices(): { value: Lang; label: string }[] {
	return languages.map((value) => ({ value, label: t(`language-${value}`) }));
}
