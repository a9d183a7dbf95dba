import { FluentResource } from '@fluent/bundle';
import { render, screen } from '@testing-library/svelte';
import { flushSync } from 'svelte';
import { describe, expect, it } from 'vitest';
import Mark from '../score/Mark.svelte';
import { format, template } from './bundles';
import {
	dayOfMonth,
	formatDate,
	formatDateLong,
	formatDateNear,
	formatDateShort,
	formatDecimal,
	formatDuration,
	formatNumber,
	formatRange,
	formatTime,
	isTextKey,
	monthShort,
	setLanguage,
	t,
	weekdayDate
} from '.';

describe('texts', () => {
	it('speak the chosen language', () => {
		const heard = (['nb', 'nn', 'en'] as const).map((lang) => {
			setLanguage(lang);
			return [t('saved-failed'), document.documentElement.lang];
		});
		expect(heard).toEqual([
			['Ikke lagret', 'nb'],
			['Ikkje lagra', 'nn'],
			['Not saved', 'en']
		]);
	});

	it('fall back to bokmål, then to the key', () => {
		template.addResource(new FluentResource('only-nb = Bare her'));
		expect(format('nn', 'only-nb', {})).toBe('Bare her');
		expect(format('en', 'only-nb', {})).toBe('Bare her');
		expect(format('en', 'nowhere', {})).toBe('nowhere');
	});

	it('carry no invisible marks around what they are given', () => {
		expect(t('assessor-number', { number: '07' })).toBe('Vurderer 07');
	});

	it('write whole numbers without grouping, and others by the language', () => {
		expect(t('progress-done', { done: 1234, total: 1_234_567 })).toBe('1234 av 1234567');
		expect(t('assessor-number', { number: 4.25 })).toBe('Vurderer 4,25');
		setLanguage('en');
		expect(t('progress-done', { done: 1234, total: 4.25 })).toBe('1234 of 4.25');
	});

	it('change on screen with the language', () => {
		render(Mark, { state: 'not-met' });
		expect(screen.getByText('Ikke oppfylt')).toBeTruthy();
		flushSync(() => setLanguage('en'));
		expect(screen.getByText('Not met')).toBeTruthy();
	});

	it('tell a key from another word', () => {
		expect(isTextKey('situation-meal')).toBe(true);
		expect(isTextKey('situation-moon')).toBe(false);
	});
});

describe('dates and times', () => {
	const stamp = '2026-11-24T10:42:00+01:00';

	it('are the wall clock of the stamp, in any zone', () => {
		expect(formatTime(stamp)).toBe('10.42');
		expect(formatTime('2026-11-24T23:59:30-11:00')).toBe('23.59');
		expect(formatTime('2026-07-01T00:05:00Z')).toBe('00.05');
		expect(formatDate('2026-11-24T23:59:30-11:00')).toBe('24. november');
	});

	it('are Norwegian', () => {
		expect(formatDate(stamp)).toBe('24. november');
		expect(formatDateLong(stamp)).toBe('24. november 2026');
		expect(formatDateShort('2026-12-01')).toBe('1. des.');
		expect(weekdayDate(stamp)).toBe('Tirsdag 24. november');
		expect(weekdayDate('2026-11-29')).toBe('Søndag 29. november');
		expect([dayOfMonth('2026-12-01'), monthShort('2026-12-01')]).toEqual(['1', 'des.']);
		setLanguage('nn');
		expect([formatTime(stamp), weekdayDate(stamp)]).toEqual(['10.42', 'Tysdag 24. november']);
	});

	it('have the year where it is another than the one it is now', () => {
		const days = ['2026-01-01', '2025-12-31', '2027-01-01'];
		expect(days.map((day) => formatDateNear(day, '2026-11-24'))).toEqual([
			'1. januar',
			'31. desember 2025',
			'1. januar 2027'
		]);
		expect(weekdayDate('2027-01-04', '2026-11-24')).toBe('Mandag 4. januar 2027');
		expect(weekdayDate('2026-01-05', '2026-11-24')).toBe('Mandag 5. januar');
	});

	it('are English', () => {
		setLanguage('en');
		expect([formatTime(stamp), formatDateLong(stamp), weekdayDate(stamp)]).toEqual([
			'10:42',
			'24 November 2026',
			'Tuesday 24 November'
		]);
	});

	it('stay as they are when they are none', () => {
		for (const format of [formatTime, formatDate, formatDateLong, weekdayDate]) {
			expect(format('i går')).toBe('i går');
			expect(format('2026-13-01')).toBe('2026-13-01');
		}
		expect(formatTime('2026-11-24')).toBe('2026-11-24');
	});

	it('last in hours and minutes', () => {
		expect([102, 42, 180, 0, 59.9, -3].map(formatDuration)).toEqual([
			'1 t 42 min',
			'42 min',
			'3 t',
			'0 min',
			'59 min',
			'0 min'
		]);
	});
});

describe('numbers', () => {
	it('have the mark of the language', () => {
		expect([formatDecimal(4), formatDecimal(4.25, 2), formatDecimal(-0.04), formatDecimal(-1.5)]).toEqual(
			['4,0', '4,25', '0,0', '−1,5']
		);
		expect([formatNumber(4), formatNumber(4.2), formatNumber(null)]).toEqual(['4', '4,2', '–']);
		expect([formatRange(3, 5), formatRange(4, 4), formatRange(3.4, 4.8)]).toEqual([
			'3–5',
			'4',
			'3,4–4,8'
		]);
		setLanguage('en');
		expect([formatDecimal(4), formatRange(3.4, 4.8)]).toEqual(['4.0', '3.4–4.8']);
	});
});
