/**
 * Days and clock times as people type them, and stamps with the offset of the place.
 *
 * A stamp is RFC 3339: `2026-11-24T08:30:00+01:00`. The wall clock in it is what people see; no
 * time is ever moved to another zone.
 */

/** The day in an ISO date, or as it is written here: `24.11.2026`, `24/11 2026`. Null: no day. */
export function readDay(text: string): string | null {
	const typed = text.trim();
	const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(typed);
	const ours = /^(\d{1,2})[./ ]+(\d{1,2})[./ ]+(\d{4})$/.exec(typed);
	const [year, month, day] = iso
		? [iso[1], iso[2], iso[3]]
		: ours
			? [ours[3], ours[2], ours[1]]
			: [undefined, undefined, undefined];
	if (!year || !month || !day) return null;
	const found = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
	const date = new Date(`${found}T00:00:00Z`);
	// February the 30th is no day: it would become another one.
	return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(found) ? found : null;
}

/** `08:30` from `8.30`, `08:30`, `830` or `8`. Null: no time of a day. */
export function readClock(text: string): string | null {
	const typed = text.trim();
	const apart = /^(\d{1,2})(?:[.: ](\d{2}))?$/.exec(typed);
	const together = /^(\d{1,2})(\d{2})$/.exec(typed);
	const found = apart ?? together;
	if (!found?.[1]) return null;
	const hour = Number(found[1]);
	const minute = Number(found[2] ?? '0');
	if (hour > 23 || minute > 59) return null;
	return `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
}

/** `08:30` of a stamp; empty if it has none. */
export function clockOf(stamp: string): string {
	return /^\d{4}-\d{2}-\d{2}[Tt ](\d{2}:\d{2})/.exec(stamp)?.[1] ?? '';
}

/** `2026-11-24` of a stamp. */
export function dayOf(stamp: string): string {
	return stamp.slice(0, 10);
}

/** `+01:00` of a stamp; null if it has none. */
export function offsetOf(stamp: string): string | null {
	return /(Z|[+-]\d{2}:\d{2})$/i.exec(stamp)?.[1] ?? null;
}

/** The offset this machine's clock has at a time of a day. */
export function offsetHere(day: string, clock: string): string {
	const minutes = -new Date(`${day}T${clock}:00`).getTimezoneOffset();
	const size = Math.abs(minutes);
	const hour = String(Math.floor(size / 60)).padStart(2, '0');
	return `${minutes < 0 ? '-' : '+'}${hour}:${String(size % 60).padStart(2, '0')}`;
}

/** The stamp of a time of a day, with an offset. */
export function stampOf(day: string, clock: string, offset: string): string {
	return `${day}T${clock}:00${offset}`;
}
