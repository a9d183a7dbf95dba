import { describe, expect, it } from 'vitest';
import { ageOf, agesOf, ageWords, monthsOf, outsideOf, outsideWords } from './ages';

const none = { years: null, months: null };

describe('an age', () => {
	it('is the same again after every month there is', () => {
		for (let months = 0; months < 144; months += 1) expect(monthsOf(ageOf(months))).toBe(months);
	});

	it('needs years or months, not both', () => {
		expect(monthsOf({ years: 3, months: null })).toBe(36);
		expect(monthsOf({ years: null, months: 10 })).toBe(10);
		expect(monthsOf(none)).toBeNull();
		expect(ageOf(null)).toEqual(none);
	});
});

describe('the ages of a group', () => {
	it.each([
		['nobody said', none, none, { are: 'none' }],
		['only one', ageOf(24), none, { are: 'half' }],
		['the oldest younger', ageOf(48), ageOf(36), { are: 'backwards' }],
		['all of one age', ageOf(36), ageOf(36), { are: 'both', months: [36, 36] }],
		['from and to', ageOf(34), ageOf(70), { are: 'both', months: [34, 70] }]
	])('%s', (_, youngest, oldest, ages) => expect(agesOf(youngest, oldest)).toEqual(ages));
});

describe('ages beside those of the scale', () => {
	it.each([
		['inside', [24, 71], null],
		['younger', [23, 60], { youngest: 23, oldest: 60, from: 24, to: 71 }],
		['older', [30, 72], { youngest: 30, oldest: 72, from: 24, to: 71 }]
	] as const)('%s', (_, ages, outside) => expect(outsideOf(ages, [24, 71])).toEqual(outside));

	it('are not judged while either is unknown', () => {
		expect([outsideOf(null, [24, 71]), outsideOf([1, 2], null)]).toEqual([null, null]);
	});

	it('are said in years and months, a scale by its last whole year', () => {
		expect(outsideWords({ youngest: 14, oldest: 60, from: 24, to: 71 })).toBe(
			'Barna er 1 år og 2 måneder til 5 år. Skalaen er laget for 2 til 5 år. Vurderingen blir merket, og kommer ikke med i noe snitt.'
		);
		expect(outsideWords({ youngest: 12, oldest: 12, from: 24, to: 71 })).toContain('Barna er 1 år. Skalaen');
		expect([ageWords(10), ageWords(13)]).toEqual(['10 måneder', '1 år og 1 måned']);
	});
});
