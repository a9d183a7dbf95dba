import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Answer, AssessmentRow, IndicatorText, PlannedVisit, ScaleView, SelfCounts, SelfIndicator, SelfView } from '../bindings';
import { BeginOwn, knownVisits } from './begin.svelte';
import { answerOf } from './keys';
import { agreedWords, sameOf, spreadOf, stepOf, stepWords } from './own';
import { Own } from './own.svelte';

const { commands } = vi.hoisted(() => ({
	commands: {
		selfAssessment: vi.fn(), scale: vi.fn(), answerIndicator: vi.fn(), agreeSame: vi.fn(), readSelfSheets: vi.fn(), removeSelfSheet: vi.fn(), shareSelf: vi.fn(),
		overview: vi.fn(), assessments: vi.fn(), mintVisit: vi.fn(), groups: vi.fn(), beginSelfAssessment: vi.fn()
	}
}));
vi.mock('../bindings', () => ({ commands }));

const ok = (data: unknown) => ({ status: 'ok', data });
const done = (output: unknown) => ok({ op: '', output, changes: [] });
const failed = { status: 'error', error: { code: 'x', outcome: 'failed', message: 'Disken er full.', hint: null, at: null, problems: [], details: '' } };

const none: SelfCounts = { yes: 0, no: 0, na: 0, not_observed: 0, no_opportunity: 0, blank: 0 };
const line = (id: string, agreed: Answer | null = null, is_same = false): SelfIndicator => ({ id, level: Number(id.split('.')[1]), text: id, agreed, counts: none, is_same });
const text = (id: string, rest: Partial<IndicatorText> = {}): IndicatorText => ({ id, number: id, level: Number(id.split('.')[1]), text: id, na_allowed: false, ...rest }) as IndicatorText;
const ids = ['talk.1.1', 'talk.3.1', 'books.1.1', 'books.3.1'];
const scale = { anchors: [], subscales: [{ id: 's', items: ['talk', 'books'].map((id) => ({ id, short: id.toUpperCase(), indicators: ids.filter((one) => one.startsWith(id)).map((one) => text(one)) })) }] } as unknown as ScaleView;

function view(lines: SelfIndicator[] = ids.map((id) => line(id)), rest: Partial<SelfView> = {}): SelfView {
	const items = ['talk', 'books'].map((item) => ({ item, number: '1', title: item, score: null, is_na: false, spread: null, indicators: lines.filter((one) => one.id.startsWith(item)) }));
	return {
		assessment: 'a-1', visit: 'v-1', name: 'N', group: 'G', date: '2026-11-24', rubric: 'r', record: null, sheets: [{ id: 's-1', read_at: '', answered: 4 }], items,
		agreed: lines.filter((one) => one.agreed !== null).length, of: lines.length, is_blind: true, is_shared: false, external: null, ...rest
	};
}

describe('what comes next', () => {
	const all = ids.map((id) => line(id, 'no'));
	it.each([
		['save', view(undefined, { sheets: [] })],
		['same', view([line('talk.1.1', null, true), line('talk.3.1')])],
		['talk', view([line('talk.1.1', 'no', true), line('talk.3.1')])],
		['talk', view([line('talk.1.1', 'no'), line('talk.3.1')], { sheets: [] })],
		['finish', view(all)],
		['plan', view(all, { record: 'r' })]
	])('is to %s', (step, of) => expect(stepOf(of)).toBe(step));
	it('counts what all agree on and what is left', () => {
		expect(stepWords(view([line('talk.1.1', null, true), line('talk.3.1')])).title).toBe('Dere er enige om ett svar');
		expect(stepWords(view([line('talk.1.1', 'no', true), line('talk.3.1'), line('books.1.1')])).title).toBe('Snakk om 2 svar til');
		expect(sameOf(view([line('talk.1.1', 'no', true)]))).toBe(0);
	});
});

describe('what the sheets say', () => {
	it('leaves out what nobody answered, and shares sum to the whole', () => {
		const spread = spreadOf({ ...none, yes: 3, not_observed: 1, blank: 1 }, 3);
		expect(spread.map(({ words, count }) => [words, count])).toEqual([['Ja', 3], ['Ikke observert', 1], ['Ikke besvart', 1]]);
		expect(spread.reduce((sum, one) => sum + one.share, 0)).toBeCloseTo(1);
	});
	it('asks at level 1 in its own words', () => {
		expect(spreadOf({ ...none, yes: 1, no: 4 }, 1).map((one) => one.words)).toEqual(['Sett', 'Ikke sett']);
		expect([agreedWords('no', 1), agreedWords('no', 3), agreedWords(null, 3)]).toEqual(['Ikke sett', 'Nei', 'Ikke besvart']);
	});
});

describe('a key', () => {
	it('gives the answer it gives elsewhere, where it may be given', () => {
		const of = (id: string, rest = {}) => (['yes', 'no', 'not-observed', 'na', 'clear', 'note'] as const).map((act) => answerOf(act, text(id, rest)));
		expect(of('talk.3.1', { na_allowed: true })).toEqual(['yes', 'no', 'not-observed', 'na', null, undefined]);
		expect(of('talk.1.1')).toEqual(['yes', 'no', undefined, undefined, null, undefined]);
	});
});

describe('agreeing line by line', () => {
	let given: Record<string, Answer | null>;
	const open = async (of = view()): Promise<Own> => {
		commands.selfAssessment.mockResolvedValue(ok(of));
		return Own.open('a-1');
	};
	beforeEach(() => {
		given = {};
		commands.scale.mockResolvedValue(ok(scale));
		commands.answerIndicator.mockReset().mockImplementation(async ({ indicator, answer }: { indicator: string; answer: Answer | null }) => {
			given[indicator] = answer;
			const item = indicator.split('.')[0] ?? '';
			const answers = ids.filter((id) => id.startsWith(item)).map((id) => ({ id, answer: given[id] ?? null }));
			return done({ item: { result: { id: item, score: 3 }, answers }, answered: Object.values(given).filter(Boolean).length, saved_at: '2026-11-24T14:42:00+01:00' });
		});
	});

	it('begins at the first line that is open', async () => {
		expect((await open(view([line('talk.1.1', 'no'), line('talk.3.1')]))).current).toBe('talk.3.1');
	});
	it('shows an answer when it is on disk, and goes on', async () => {
		const own = await open();
		const kept = own.answer('talk.1.1', 'no', true);
		expect(own.agreedOn('talk.1.1')).toBeNull();
		await kept;
		expect([own.agreedOn('talk.1.1'), own.current, own.view.agreed, own.item.score, own.savedAt]).toEqual(['no', 'talk.3.1', 1, 3, '2026-11-24T14:42:00+01:00']);
	});
	it('stays where it is on the same answer again, and asks nobody', async () => {
		const own = await open(view([line('talk.1.1'), line('talk.3.1', 'yes')]));
		await own.answer('talk.3.1', 'yes', true);
		expect([own.current, commands.answerIndicator.mock.calls.length]).toEqual(['talk.1.1', 0]);
	});
	it('is not shown as agreed where it could not be kept', async () => {
		const own = await open();
		commands.answerIndicator.mockResolvedValueOnce(failed);
		await own.answer('talk.1.1', 'no', true);
		expect([own.agreedOn('talk.1.1'), own.current, own.saving, own.trouble?.message]).toEqual([null, 'talk.1.1', 'failed', 'Disken er full.']);
	});
	it('moves across items, and to the next that is open round the end', async () => {
		const own = await open(view([line('talk.1.1', 'no'), line('talk.3.1'), line('books.1.1', 'no'), line('books.3.1', 'yes')]));
		own.move(1);
		expect(own.current).toBe('books.1.1');
		own.nextOpen();
		expect(own.current).toBe('talk.3.1');
		own.moveItem(1);
		expect(own.current).toBe('books.1.1');
		own.moveItem(1);
		expect([own.current, own.shortOf(own.item)]).toEqual(['books.1.1', 'BOOKS']);
	});
	it('takes what all agree on, tells how many, and opens what is left', async () => {
		const own = await open();
		commands.agreeSame.mockResolvedValue(done(view([line('talk.1.1', 'no'), line('talk.3.1'), line('books.1.1', 'no'), line('books.3.1')])));
		expect([await own.agreeSame(), own.current]).toEqual([2, 'talk.3.1']);
	});
	it('tells of the files that could not be read, and is as it was where none was chosen', async () => {
		const own = await open(view(undefined, { sheets: [] }));
		commands.readSelfSheets.mockResolvedValueOnce(ok(null));
		await own.readSheets();
		expect(own.told).toBeNull();
		const refused = [{ file: 'b.xlsx', problems: [] }];
		commands.readSelfSheets.mockResolvedValueOnce(done({ view: view(), read: 1, refused }));
		await own.readSheets();
		expect([own.told, own.view.sheets.length]).toEqual([{ read: 1, refused }, 1]);
	});
});

describe('beginning', () => {
	const row = (visit: string, date: string, kind = 'external') => ({ visit, name: 'Solsletta', group: 'Bjørka', date, kind }) as AssessmentRow;
	const planned = { visit: 'v-2', code: '', name: 'Måkereiret', group: 'Terne', date: '2026-12-01' } as PlannedVisit;
	beforeEach(() => {
		commands.overview.mockResolvedValue(ok({ planned: [planned] }));
		commands.assessments.mockResolvedValue(ok([row('v-1', '2026-11-24'), row('v-1', '2026-11-24', 'self')]));
		commands.beginSelfAssessment.mockReset().mockResolvedValue(done({ assessment: 'a-9', visit: 'v-1' }));
	});
	it('lists each visit once, the newest first, without practice', () => {
		expect(knownVisits([planned], [row('v-1', '2026-11-24'), row('v-1', '2026-11-24', 'self'), row('v-3', '2026-11-01', 'practice')]).map((one) => one.words)).toEqual([
			'Måkereiret\u00a0· Terne, 1. desember 2026', 'Solsletta\u00a0· Bjørka, 24. november 2026'
		]);
	});
	it('asks which visit, and begins with it', async () => {
		const begin = new BeginOwn('2026-11-25');
		await begin.read();
		expect([await begin.begin(), begin.error]).toEqual([null, 'Velg hvilket besøk det gjelder.']);
		begin.choose('v-1');
		expect([await begin.begin(), begin.error]).toEqual(['a-9', null]);
		expect(commands.beginSelfAssessment).toHaveBeenCalledExactlyOnceWith('v-1');
	});
	it('makes a visit for a group and a day, once', async () => {
		commands.groups.mockResolvedValue(ok([]));
		commands.mintVisit.mockResolvedValue(done({ visit: 'v-9', code: '', kindergarten: '1', group: 'Eika', date: '2026-11-25' }));
		const begin = new BeginOwn('2026-11-25');
		begin.how = 'new';
		expect([await begin.begin(), begin.place.errors.kindergarten]).toEqual([null, expect.any(String)]);
		await begin.place.choose({ number: '1', name: 'Solsletta' } as never);
		begin.place.setGroup('Eika', true);
		commands.beginSelfAssessment.mockResolvedValueOnce(failed);
		expect([await begin.begin(), begin.trouble?.message]).toEqual([null, 'Disken er full.']);
		expect([await begin.begin(), commands.mintVisit.mock.calls.length]).toEqual(['a-9', 1]);
	});
	it('offers only a group and a day where no visit is here', async () => {
		commands.overview.mockResolvedValue(ok({ planned: [] }));
		commands.assessments.mockResolvedValue(ok([]));
		const begin = new BeginOwn('2026-11-25');
		await begin.read();
		expect(begin.how).toBe('new');
	});
});
