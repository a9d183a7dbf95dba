import { describe, expect, it } from 'vitest';
import { clockOf, offsetHere, offsetOf, readClock, readDay, stampOf } from './when';

describe('a day', () => {
	it.each([
		['2026-11-24', '2026-11-24'],
		['24.11.2026', '2026-11-24'],
		[' 4/1 2026 ', '2026-01-04'],
		['30.02.2026', null],
		['2026-13-01', null],
		['24.11.26', null],
		['', null]
	])('%s is read as %s', (typed, day) => expect(readDay(typed)).toBe(day));
});

describe('a clock time', () => {
	it.each([
		['08.30', '08:30'],
		['8:30', '08:30'],
		['830', '08:30'],
		['1215', '12:15'],
		['8', '08:00'],
		['24.00', null],
		['8.60', null],
		['8.3', null],
		['', null],
		['half eight', null]
	])('%s is read as %s', (typed, clock) => expect(readClock(typed)).toBe(clock));
});

describe('a stamp', () => {
	it('gives its wall clock and its offset', () => {
		expect(clockOf('2026-11-24T08:30:12+01:00')).toBe('08:30');
		expect(offsetOf('2026-11-24T08:30:12+01:00')).toBe('+01:00');
		expect(offsetOf('2026-11-24T08:30:12.5Z')).toBe('Z');
		expect(offsetOf('2026-11-24')).toBeNull();
	});

	it('is made with an offset, and read back by the machine as the same wall clock', () => {
		const offset = offsetHere('2026-07-01', '09:00');
		expect(offset).toMatch(/^[+-]\d{2}:\d{2}$/);
		const made = new Date(stampOf('2026-07-01', '09:00', offset));
		expect([made.getHours(), made.getMinutes()]).toEqual([9, 0]);
	});
});
