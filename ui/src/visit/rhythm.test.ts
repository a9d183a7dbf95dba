import { describe, expect, it } from 'vitest';
import { onePartMore, rhythmDrafts, rhythmErrors, rhythmOf } from './rhythm';

const meal = { situation: 'meal', from: '11:00', to: '11:30' } as const;

describe('the day of a group', () => {
	it('is kept as it was where nothing is typed', () => {
		expect(rhythmOf(rhythmDrafts([meal]))).toEqual([meal]);
	});

	it('goes on with what mostly comes next, from where the last part ends', () => {
		const drafts = rhythmDrafts([meal]);
		expect(onePartMore(drafts)).toEqual({ key: 1, situation: 'books', from: '11.30', to: '' });
		expect(onePartMore([])).toMatchObject({ key: 0, situation: 'arrival', from: '' });
	});

	it('is in the order of time, without what cannot be read', () => {
		const drafts = rhythmDrafts([meal, { situation: 'circle-time', from: '09:20', to: '09:40' }]);
		expect(rhythmOf([...drafts, { key: 9, situation: 'books', from: '12', to: '' }]).map((part) => part.situation)).toEqual([
			'circle-time',
			'meal'
		]);
	});

	it.each([
		['12', '11', null, 'backwards'],
		['', 'noon', 'no-time', 'no-time'],
		['9.20', '0940', null, null]
	])('from %s to %s', (from, to, first, second) => {
		expect(rhythmErrors({ key: 0, situation: 'meal', from, to })).toEqual({ from: first, to: second });
	});
});
