/**
 * Dates and times as they were written down where they happened: always the wall clock in the
 * stamp itself, never converted between zones.
 */
import { language } from './language.svelte';
import { t } from './t';

interface Stamp {
	year: number;
	month: Month;
	day: number;
	/** `hh` and `mm`; null for a date alone. */
	clock: [string, string] | null;
}

type Month = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12;
type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

const shape = /^(\d{4})-(\d{2})-(\d{2})(?:[Tt ](\d{2}):(\d{2}))?/;

function read(stamp: string): Stamp | null {
	const found = shape.exec(stamp);
	if (!found) return null;
	const [, year, month, day, hour, minute] = found;
	const number = Number(month);
	if (number < 1 || number > 12) return null;
	return {
		year: Number(year),
		month: number as Month,
		day: Number(day),
		clock: hour && minute ? [hour, minute] : null
	};
}

function weekday({ year, month, day }: Stamp): Weekday {
	const sundayFirst = new Date(Date.UTC(year, month - 1, day)).getUTCDay();
	return (sundayFirst === 0 ? 7 : sundayFirst) as Weekday;
}

function capital(words: string): string {
	return words.charAt(0).toLocaleUpperCase(language()) + words.slice(1);
}

/** `10.42`, in English `10:42`, of a stamp or of `10:42`. What has no time stays as it is. */
export function formatTime(stamp: string): string {
	const clock = /^(\d{2}):(\d{2})$/.exec(stamp)?.slice(1) ?? read(stamp)?.clock;
	return clock ? clock.join(language() === 'en' ? ':' : '.') : stamp;
}

/** `24. november`. */
export function formatDate(stamp: string): string {
	const date = read(stamp);
	if (!date) return stamp;
	return t('date-day-month', { day: date.day, month: t(`month-${date.month}`) });
}

/** `24. november 2026`. */
export function formatDateLong(stamp: string): string {
	const date = read(stamp);
	if (!date) return stamp;
	return t('date-day-month-year', {
		day: date.day,
		month: t(`month-${date.month}`),
		year: date.year
	});
}

/** `24. november`, with the year where it is another than that of `today`, an ISO date. */
export function formatDateNear(stamp: string, today: string): string {
	return read(stamp)?.year === read(today)?.year ? formatDate(stamp) : formatDateLong(stamp);
}

/** `24. nov.`, for narrow columns. */
export function formatDateShort(stamp: string): string {
	const date = read(stamp);
	return date ? t('date-day-month', { day: date.day, month: monthShort(stamp) }) : stamp;
}

/** `nov.`, under the number of the day. */
export function monthShort(stamp: string): string {
	const date = read(stamp);
	return date ? t(`month-short-${date.month}`) : stamp;
}

/** `24`. */
export function dayOfMonth(stamp: string): string {
	const date = read(stamp);
	return date ? String(date.day) : stamp;
}

/** `Tirsdag 24. november`, to begin a line with; with the year as `formatDateNear` has it. */
export function weekdayDate(stamp: string, today: string = stamp): string {
	const date = read(stamp);
	if (!date) return stamp;
	return capital(t('date-weekday', { weekday: t(`weekday-${weekday(date)}`), date: formatDateNear(stamp, today) }));
}

/** `1 t 42 min`, `42 min`, `3 t`. Part of a minute is not told. */
export function formatDuration(minutes: number): string {
	const whole = Math.max(0, Math.floor(minutes));
	const hours = Math.floor(whole / 60);
	const rest = whole % 60;
	if (hours === 0) return t('duration-minutes', { minutes: rest });
	if (rest === 0) return t('duration-hours', { hours });
	return t('duration-hours-minutes', { hours, minutes: rest });
}
