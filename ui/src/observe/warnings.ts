/** The words for what will soon be too late. What is announced, and when, was decided by the core. */
import type { Situation, Warning } from '../bindings';
import { t } from '../text';

/** What names an announcement: the same part of the day at the same moment is told once. */
export function keyOf(warning: Warning): string {
	return `${warning.part} ${warning.moment}`;
}

/** Whether nothing is tied to this situation alone: other situations could have shown it too. */
export function isCalm(warning: Warning): boolean {
	return warning.indicators.length === 0;
}

/** Where the lines of a warning begin. */
export function firstOf(warning: Warning): string | undefined {
	return warning.indicators[0] ?? warning.last_here[0];
}

/** «Om ca. 8 minutter er måltidet over: 4 indikatorer kan bare ses der.» and what belongs to it. */
export function sentenceOf(warning: Warning): string {
	const when = whenOf(warning);
	const [only, last] = [warning.indicators.length, warning.last_here.length];
	const sentences = [only > 0 ? t('warning-only', { when, count: only }) : t('warning-last', { when, count: last })];
	if (only > 0 && last > 0) sentences.push(t('warning-last-too', { count: last }));
	if (warning.comes_again) sentences.push(t('warning-again'));
	return sentences.join(' ');
}

function whenOf({ moment, minutes_left: minutes, situation }: Warning): string {
	const what = theOf(situation);
	switch (moment) {
		case 'very-soon':
		case 'soon':
			return minutes === null ? t('warning-any-time', { what }) : t('warning-soon', { what, minutes });
		case 'coming':
			return minutes === null ? t('warning-late', { what }) : t('warning-coming', { what, minutes });
		case 'any-time':
		case 'begun':
		case 'late':
			return t(`warning-${moment}`, { what });
	}
}

function theOf(situation: Situation): string {
	return t(`situation-the-${situation}`);
}
