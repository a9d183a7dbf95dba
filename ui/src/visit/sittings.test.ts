import { describe, expect, it } from 'vitest';
import type { Sitting } from '../bindings';
import { formatTime } from '../text';
import { areRight, draftsOf, errorsOf, oneMore, sittingsOf, type SittingDraft } from './sittings';

const morning: Sitting = {
	kind: 'observation',
	place: 'inside',
	from: '2026-07-01T08:31:12+02:00',
	to: '2026-07-01T11:05:40+02:00',
	pauses: [{ from: '2026-07-01T09:40:00+02:00', to: '2026-07-01T09:50:00+02:00' }]
};
const running: Sitting = { kind: 'observation', place: null, from: '2026-07-01T12:00:09+02:00', to: null, pauses: [] };

const drafts = (...sittings: Sitting[]): SittingDraft[] => draftsOf(sittings, formatTime);
const [one] = drafts(morning) as [SittingDraft];

describe('sittings', () => {
	it('that are not touched stay as they were, to the second', () => {
		expect(sittingsOf(drafts(morning, running))).toEqual([morning, running]);
	});

	it('keep their offset and pauses when a time is changed', () => {
		const [changed] = sittingsOf([{ ...one, to: '11.30' }]);
		expect(changed).toEqual({ ...morning, to: '2026-07-01T11:30:00+02:00' });
	});

	it('take the offset of the others when they are new', () => {
		const added = { ...oneMore([one], '2026-07-01'), from: '1300', to: '13.45' };
		expect(sittingsOf([one, added])[1]).toEqual({
			kind: 'interview',
			place: null,
			from: '2026-07-01T13:00:00+02:00',
			to: '2026-07-01T13:45:00+02:00',
			pauses: []
		});
	});

	it('take the offset of the machine when they are the first', () => {
		const first = { ...oneMore([], '2026-07-01'), from: '9', to: '10' };
		const [made] = sittingsOf([first]);
		expect(first.kind).toBe('observation');
		expect(new Date(made?.from ?? '').getHours()).toBe(9);
	});

	it('are kept by when they begin', () => {
		const early = { ...oneMore([one], '2026-07-01'), from: '7', to: '7.30' };
		expect(sittingsOf([one, early]).map((sitting) => sitting.from.slice(11, 16))).toEqual(['07:00', '08:31']);
	});
});

describe('what is wrong with a sitting', () => {
	it.each([
		['nothing', { from: '08.30', to: '11.00' }, null, null],
		['no beginning', { from: '', to: '11.00' }, 'no-time', null],
		['no end', { from: '08.30', to: '' }, null, 'no-time'],
		['no time', { from: '8.75', to: 'noon' }, 'no-time', 'no-time'],
		['an end before the beginning', { from: '12', to: '11' }, null, 'backwards']
	])('%s', (_, typed, from, to) => expect(errorsOf({ ...one, ...typed })).toEqual({ from, to, pauses: null }));

	it.each([
		['two inside', '9.00-9.10; 10.30 – 10.45', null],
		['none', '', null],
		['before it begins', '8.00–8.40', 'wrong'],
		['after it ends', '10.50–11.50', 'wrong'],
		['backwards', '9.10–9.00', 'wrong'],
		['no time', 'kaffe', 'wrong']
	])('pauses: %s', (_, pauses, wrong) => {
		const typed = { ...one, from: '08.30', to: '11.00', pauses };
		expect(errorsOf(typed).pauses).toBe(wrong);
		expect(areRight([typed])).toBe(wrong === null);
	});

	it('pauses that were typed are kept with the offset of the sitting', () => {
		const typed = { ...one, from: '08.30', to: '11.00', pauses: '9-9.10' };
		expect(sittingsOf([typed])[0]?.pauses).toEqual([
			{ from: '2026-07-01T09:00:00+02:00', to: '2026-07-01T09:10:00+02:00' }
		]);
	});

	it('an end is not asked for while the clock runs', () => {
		expect(areRight(drafts(running))).toBe(true);
		expect(areRight([{ ...oneMore([], '2026-07-01'), from: '9' }])).toBe(false);
	});

	it('is not that it went over midnight, if it did', () => {
		const over: Sitting = { ...morning, from: '2026-07-01T22:00:00+02:00', to: '2026-07-02T01:00:00+02:00' };
		expect(areRight(drafts(over))).toBe(true);
		expect(sittingsOf(drafts(over))).toEqual([over]);
	});
});
