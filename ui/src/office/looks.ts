/** What someone in the office should look at, one entry a kind. */
import type { OfficeStatus } from '../bindings';
import { t } from '../text';
import { reasonWords } from './outcome';

export interface Look {
	title: string;
	/** How many; null where the lines say it. */
	count: number | null;
	lines: string[];
}

/** Only what there is; what a person must decide first. */
export function looksOf(status: OfficeStatus): Look[] {
	const looks: Look[] = [];
	const counted = (title: string, count: number): void => {
		if (count > 0) looks.push({ title, count, lines: [] });
	};
	const told = (title: string, lines: string[]): void => {
		if (lines.length > 0) looks.push({ title, count: null, lines });
	};
	counted(t('office-conflicts'), status.conflicts);
	told(
		t('office-quarantined'),
		status.quarantined.map(([file, reason]) => t('office-quarantined-one', { file, reason: reasonWords(reason) }))
	);
	told(t('office-missing'), status.missing.map(missing));
	told(
		t('office-reused'),
		status.reused.map(([device, number]) => t('office-reused-one', { device: device.slice(0, 8), number }))
	);
	told(
		t('office-other-person'),
		status.other_person.map((record) => t('office-other-person-one', { record: record.slice(0, 8) }))
	);
	counted(t('office-pending'), status.pending);
	counted(t('office-keys'), status.keys_not_approved);
	return looks;
}

/** How many things there are to look at, in all the entries. */
export function countOf(looks: readonly Look[]): number {
	return looks.reduce((sum, { count, lines }) => sum + (count ?? lines.length), 0);
}

function missing([device, first, last]: [string, number, number]): string {
	const name = device.slice(0, 8);
	return first === last
		? t('office-missing-one', { device: name, first })
		: t('office-missing-many', { device: name, first, last });
}
