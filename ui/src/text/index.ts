/** Everything a person reads comes from here: texts, numbers, dates, by language. */
export type { TextArgs, TextKey } from './keys';
export { language, languages, setLanguage, type Lang } from './language.svelte';
export { isTextKey, t, type ArgsOf } from './t';
export { formatCount, formatDecimal, formatNumber, formatRange } from './number';
export {
	dayOfMonth,
	formatDate,
	formatDateLong,
	formatDateNear,
	formatDateShort,
	formatDuration,
	formatTime,
	monthShort,
	weekdayDate
} from './date';
