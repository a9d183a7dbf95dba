import { language } from './language.svelte';

/**
 * A number with a fixed count of digits after the mark: `4,2`, in English `4.2`.
 *
 * - Missing data: null gives the dash `–`.
 */
export function formatDecimal(value: number | null, digits = 1): string {
	if (value === null || !Number.isFinite(value)) return '–';
	const plain = Math.abs(value).toFixed(digits);
	const sign = value < 0 && Number(plain) !== 0 ? '−' : '';
	return sign + (language() === 'en' ? plain : plain.replace('.', ','));
}

/** A number as short as it is: whole without a mark, else one digit after it. */
export function formatNumber(value: number | null): string {
	return formatDecimal(value, value !== null && Number.isInteger(value) ? 0 : 1);
}

/** A count with its thousands apart: `1 234`, in English `1,234`. */
export function formatCount(count: number): string {
	return String(count).replace(/\B(?=(?:\d{3})+$)/g, language() === 'en' ? ',' : '\u00a0');
}

/** `3–5`, or `4` when both are the same. */
export function formatRange(low: number, high: number): string {
	return low === high ? formatNumber(low) : `${formatNumber(low)}–${formatNumber(high)}`;
}
