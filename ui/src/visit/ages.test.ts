import { describe, expect, it } from 'vitest';
import { ageOf, agesOf, monthsOf } from './ages';

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
