/** What lies in the bin, in words. */
import type { BinEntry } from '../bindings';
import type { IconName } from '../shared/icons';
import { formatDateNear, formatTime, t } from '../text';

export const binIcons: Record<BinEntry['kind'], IconName> = { note: 'NotePencil', draft: 'ClipboardCheckmark', visit: 'Calendar' };

/** `Lagt bort 24. november 10.12`; `today` is an ISO date. */
export function putWords({ binned_at }: BinEntry, today: string): string {
	return t('bin-put', { date: formatDateNear(binned_at, today), time: formatTime(binned_at) });
}

/** `Borte for godt 24. desember`. */
export function goneWords({ gone_on }: BinEntry, today: string): string {
	return t('bin-gone', { date: formatDateNear(gone_on, today) });
}

/** What it holds: the words of a note, the answers of a draft, the day of a visit. */
export function whatWords({ kind, text, answered, date }: BinEntry, today: string): string {
	if (kind === 'note') return text ?? '';
	const day = t('bin-visit-date', { date: formatDateNear(date, today) });
	return kind === 'draft' ? `${day} · ${t('bin-answered', { count: answered ?? 0 })}` : day;
}
