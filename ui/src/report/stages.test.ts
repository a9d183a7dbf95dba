import { render, screen, within } from '@testing-library/svelte';
import { describe, expect, it } from 'vitest';
import type { FactCommentRow, ReportProgress } from '../bindings';
import { dayAfter, nextOf, openComments, stateOf, steps } from './stages';
import StageStrip from './StageStrip.svelte';

const way = (change: Partial<ReportProgress>): ReportProgress => ({
	stage: 'signed', record: 'abc', issued_on: null, deadline: null, is_overdue: false, final_on: null, comments: [], correction: null, comment_days: 14, ...change
});
const comment = (id: string, answer: string | null): FactCommentRow => ({
	id, at: '2026-12-02T09:14:00+01:00', by: 'Styrer', text: `merknad ${id}`, answer, answered_at: answer ? '2026-12-03T09:14:00+01:00' : null
});
const handed = { stage: 'preliminary', issued_on: '2026-11-25', deadline: '2026-12-09' } as const;

describe('what comes next for a report', () => {
	const cases: [why: string, progress: ReportProgress, act: string, also: string[]][] = [
		['a draft is made final first', way({ stage: 'draft' }), 'finish', []],
		['what is signed is handed over', way({}), 'issue', []],
		['what was handed over needs the file', way(handed), 'save', ['comment', 'close']],
		['a comment is answered before anything else', way({ ...handed, comments: [comment('1', 'ja'), comment('2', null)] }), 'answer', ['comment']],
		['so it is after the deadline', way({ ...handed, is_overdue: true, comments: [comment('1', null)] }), 'answer', ['comment']],
		['when all are answered it is made final', way({ ...handed, comments: [comment('1', 'ja')] }), 'close', ['comment']],
		['nobody said anything and the deadline is over', way({ ...handed, is_overdue: true }), 'close', ['comment']],
		['what is final goes to the archive, and goals come next', way({ stage: 'final' }), 'save', ['archive', 'plan']]
	];
	it.each(cases)('%s', (_, progress, act, also) => expect(nextOf(progress)).toEqual({ act, also }));

	it('waits for a correction before anything is handed over or made final', () => {
		const correction = { reason: 'Feil gruppe.', since: '2026-11-24T09:00:00+01:00' };
		const held = (change: Partial<ReportProgress>): unknown => Object.values(nextOf(way({ ...change, correction })));
		expect(held({})).toEqual(['save', []]);
		expect(held(handed)).toEqual(['save', ['comment']]);
		expect(held({ ...handed, is_overdue: true })).toEqual(['save', ['comment']]);
		expect(held({ ...handed, comments: [comment('1', null)] })).toEqual(['answer', ['comment']]);
		expect(held({ stage: 'final' })).toEqual(['save', ['archive', 'plan']]);
	});

	it('answers the comments in the order they came', () => {
		const progress = way({ ...handed, comments: [comment('1', 'ja'), comment('2', null), comment('3', null)] });
		expect(openComments(progress).map((one) => one.id)).toEqual(['2', '3']);
	});
});

describe('the steps', () => {
	const at = (progress: ReportProgress): string => steps.map((step) => stateOf(step, progress)).join(' ');

	it('are done, now or still to come', () => {
		expect(at(way({ stage: 'draft' }))).toBe('now later later later');
		expect(at(way({}))).toBe('done now later later');
		expect(at(way(handed))).toBe('done done now later');
		expect(at(way({ ...handed, comments: [comment('1', null)] }))).toBe('done done now later');
		expect(at(way({ ...handed, is_overdue: true, comments: [comment('1', null)] }))).toBe('done done now later');
		expect(at(way({ ...handed, comments: [comment('1', 'ja')] }))).toBe('done done done now');
		expect(at(way({ ...handed, is_overdue: true }))).toBe('done done done now');
		expect(at(way({ stage: 'final' }))).toBe('done done done done');
	});

	it('are read with where they stand, and the one that is now is marked', () => {
		render(StageStrip, { progress: way({ ...handed, comments: [comment('1', null)] }) });
		const list = screen.getByRole('list', { name: 'Veien til endelig rapport' });
		const lines = within(list).getAllByRole('listitem').map((one) => one.textContent?.replace(/\s+/g, ' ').trim());
		expect(lines).toEqual(['Signert, ferdig', 'Foreløpig, ferdig 25. november 2026', 'Merknader, nå 1 merknad', 'Endelig, senere']);
		expect(list.querySelectorAll('[aria-current="step"]')).toHaveLength(1);
	});

	it('tell the deadline until somebody said something', () => {
		render(StageStrip, { progress: way(handed) });
		expect(screen.getByText('frist 9. desember 2026')).toBeTruthy();
	});
});

describe('a deadline', () => {
	it('is so many days after today, over months and leap days', () => {
		expect([dayAfter('2026-11-25', 14), dayAfter('2026-12-24', 14), dayAfter('2028-02-20', 14)]).toEqual(['2026-12-09', '2027-01-07', '2028-03-05']);
	});
});
