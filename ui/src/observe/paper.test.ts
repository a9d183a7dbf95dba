import { render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Answer, AssessmentView, IndicatorText, ItemState, ItemText, ScaleView } from '../bindings';
import PaperSheet from './PaperSheet.svelte';
import { Hands } from './hands.svelte';
import type { Act } from './keys';
import { Observation } from './observation.svelte';
import { rowsOf, stepFrom, type Step } from './paper';

const { commands } = vi.hoisted(() => ({ commands: { observe: vi.fn(), answerIndicator: vi.fn(), keepPlace: vi.fn() } }));
vi.mock('../bindings', () => ({ commands }));
const done = (output: unknown) => ({ status: 'ok', data: { op: '', output, changes: [] } });

/** Two items: levels of one, two and three boxes. */
const ids = ['a.1.1', 'a.1.2', 'a.3.1', 'a.5.1', 'a.5.2', 'a.5.3', 'b.1.1', 'b.3.1', 'b.3.2'];
const line = (id: string): IndicatorText =>
	({
		id, number: `${id.startsWith('a') ? 1 : 2}${id.slice(1)}`, level: Number(id.split('.')[1]), text: `Tekst ${id}`, na_allowed: id === 'b.3.2', counter: false,
		sources: [], situations: []
	}) as unknown as IndicatorText;
const items = ['a', 'b'].map((id, n) => ({
	id, number: String(n + 1), title: `Ledd ${id}`, short: `Ledd ${id}`, na_allowed: id === 'b', indicators: ids.filter((one) => one.startsWith(id)).map(line)
}) as unknown as ItemText);
const scale = { anchors: [], subscales: [{ id: 's', number: 1, title: 'S', items }] } as unknown as ScaleView;

let given: Record<string, Answer> = {};
let notApplicable: string[] = [];
function state(id: string): ItemState {
	const answers = ids.filter((one) => one.startsWith(id)).map((one) => ({ id: one, answer: given[one] ?? null }));
	const reason = answers.some((one) => one.answer) ? { reason: 'faults-open', open: 1 } : { reason: 'not-begun' };
	return { result: { id, score: null, range: [1, 5], why: [], lift: null, flags: [], profile: {} }, reason, is_na: notApplicable.includes(id), left: 0, answers } as unknown as ItemState;
}
const view = (): AssessmentView =>
	({
		assessment: 'x', items: ['a', 'b'].map(state), notes: [], reasons: [], counters: [], clocks: [], subscales: [], answered: Object.keys(given).length, of: ids.length,
		current: 'a.1.1', open_note: null, open_tags: [], saved_at: null
	}) as unknown as AssessmentView;
function made(): { o: Observation; hands: Hands } {
	const o = new Observation(view(), scale);
	o.ways.choose('paper');
	const stage = { openNotes: vi.fn(), open: vi.fn(), showResult: vi.fn(), searchNotes: vi.fn(), back: vi.fn() };
	return { o, hands: new Hands(o, stage, () => false) };
}
/** As fast as fingers: nobody waits for the one before. */
const type = (hands: Hands, ...acts: Act[]): Promise<void[]> => Promise.all(acts.map((act) => hands.press(act)));

beforeEach(() => {
	given = {};
	notApplicable = [];
	commands.keepPlace.mockReset().mockResolvedValue(done(null));
	commands.answerIndicator.mockReset().mockImplementation(async ({ indicator, answer }: { indicator: string; answer: Answer | null }) => {
		await new Promise((resolve) => setTimeout(resolve, 2));
		if (indicator.includes('.')) {
			if (answer) given[indicator] = answer;
			else delete given[indicator];
		} else notApplicable = answer ? [indicator] : [];
		return done({ item: state(indicator[0] ?? ''), subscales: [], total: {}, answered: Object.keys(given).length, of: ids.length, saved_at: '' });
	});
});

describe('the boxes of a sheet', () => {
	const rows = rowsOf(items);
	const walk = (at: string, ...steps: Step[]): string => steps.reduce((here, step) => stepFrom(rows, here, step), at);
	it('stand in a row for each level', () => {
		expect(rows.map((row) => `${row.item}${row.level} ${row.boxes.length}`)).toEqual(['a1 2', 'a3 1', 'a5 3', 'b1 1', 'b3 2']);
	});
	it('left and right go as the sheet is read, and stop at its ends', () => {
		expect(walk('a.1.2', 'right')).toBe('a.3.1');
		expect(walk('a.5.3', 'right')).toBe('b.1.1');
		expect(walk('b.1.1', 'left')).toBe('a.5.3');
		expect([walk('a.1.1', 'left'), walk('b.3.2', 'right')]).toEqual(['a.1.1', 'b.3.2']);
		expect(ids.reduce((here) => stepFrom(rows, here, 'right'), 'a.1.1')).toBe('b.3.2');
	});
	it('up and down go by row, in the same column as far as it goes', () => {
		expect(walk('a.1.2', 'down')).toBe('a.3.1');
		expect(walk('a.3.1', 'down')).toBe('a.5.1');
		expect(walk('a.5.3', 'down')).toBe('b.1.1');
		expect([walk('a.1.2', 'up'), walk('b.3.2', 'down')]).toEqual(['a.1.2', 'b.3.2']);
		expect(walk('nothing', 'down')).toBe('nothing');
	});
});

describe('typing blind', () => {
	it('each key fills a box and goes to the next, however fast', async () => {
		const { o, hands } = made();
		await type(hands, 'no', 'no', 'yes', 'yes', 'no', 'not-observed', 'no', 'no-opportunity', 'na');
		expect(given).toEqual({
			'a.1.1': 'no', 'a.1.2': 'no', 'a.3.1': 'yes', 'a.5.1': 'yes', 'a.5.2': 'no', 'a.5.3': 'not-observed', 'b.1.1': 'no', 'b.3.1': 'no-opportunity', 'b.3.2': 'na'
		});
		expect([o.current, hands.message]).toEqual(['b.3.2', 'Alt er besvart. Resultatet er neste steg.']);
	});
	it('what stands there already is typed over, and the same again goes on too', async () => {
		given = { 'a.1.1': 'yes', 'a.1.2': 'no' };
		const { o, hands } = made();
		await type(hands, 'no', 'no');
		expect([given['a.1.1'], given['a.1.2'], o.current, commands.answerIndicator.mock.calls.length]).toEqual(['no', 'no', 'a.3.1', 1]);
	});
	it('what a box may not have is told, and the box stays', async () => {
		const { o, hands } = made();
		await hands.press('not-observed');
		expect([o.current, given, hands.message]).toEqual(['a.1.1', {}, '1.1.1 er sett eller ikke sett.']);
	});
	it('Backspace goes one back and clears it; at the first box nothing happens', async () => {
		const { o, hands } = made();
		await type(hands, 'no', 'no', 'clear-back');
		expect([o.current, given]).toEqual(['a.1.2', { 'a.1.1': 'no' }]);
		await type(hands, 'clear-back', 'clear-back');
		expect([o.current, given]).toEqual(['a.1.1', {}]);
	});
	it('an item that is not applicable is passed over', async () => {
		notApplicable = ['a'];
		const { o, hands } = made();
		o.goTo('b.1.1');
		await type(hands, 'clear-back', 'left', 'up');
		expect(o.current).toBe('b.1.1');
	});
	it('after what a box may not have, nothing is taken in until the fingers rest', async () => {
		let now = 1_000;
		vi.spyOn(performance, 'now').mockImplementation(() => now);
		const { o, hands } = made();
		await type(hands, 'na', 'no', 'yes');
		now += 1_400;
		await hands.press('no');
		now += 1_400;
		await hands.press('no');
		expect([o.current, given]).toEqual(['a.1.1', {}]);
		expect(hands.message).toBe('1.1.1 kan ikke være ikke aktuelt. Det du tastet etter det, er ikke tatt med.');
		now += 1_600;
		await hands.press('no');
		expect([o.current, given]).toEqual(['a.1.2', { 'a.1.1': 'no' }]);
		await type(hands, 'na', 'right', 'yes');
		expect(given).toEqual({ 'a.1.1': 'no', 'a.3.1': 'yes' });
	});
	it('a key beside does not fill a row', async () => {
		const { o, hands } = made();
		o.goTo('a.5.1');
		await type(hands, 'yes', 'rest-yes', 'yes');
		expect([o.current, given]).toEqual(['a.5.2', { 'a.5.1': 'yes' }]);
		expect(hands.message).toBe('Fra papir svarer du på én rute om gangen. Det du tastet etter det, er ikke tatt med.');
	});
	it('what was typed ahead of an answer that was not saved is dropped', async () => {
		let now = 1_000;
		vi.spyOn(performance, 'now').mockImplementation(() => now);
		commands.answerIndicator.mockResolvedValueOnce({
			status: 'error', error: { code: 'x', outcome: 'failed', message: 'Disken er full.', hint: null, at: null, problems: [], details: '' }
		});
		const { o, hands } = made();
		await type(hands, 'yes', 'no', 'no');
		expect([o.current, given]).toEqual(['a.1.1', {}]);
		expect(hands.message).toBe('Svaret ble ikke lagret. Det du tastet etter det, er ikke tatt med.');
		now += 2_000;
		await type(hands, 'no', 'no');
		expect(given).toEqual({ 'a.1.1': 'no', 'a.1.2': 'no' });
	});
	it('elsewhere the same keys stay what they were', async () => {
		const { o, hands } = made();
		await hands.press('na');
		o.ways.choose('scale');
		await type(hands, 'no', 'down');
		expect([given, o.current]).toEqual([{ 'a.1.1': 'no' }, 'a.1.2']);
	});
});

describe('on the screen', () => {
	it('each box has its whole name, and one can be reached with Tab', async () => {
		given = { 'a.1.1': 'yes', 'a.5.2': 'no-opportunity' };
		const { o } = made();
		render(PaperSheet, { o, list: undefined });
		const box = (name: string): HTMLElement => screen.getByRole('button', { name });
		const sign = (name: string): string | null | undefined => box(name).querySelector('.letter')?.textContent;
		expect(sign('1.1.1 Tekst a.1.1: Sett')).toBe('S');
		expect(sign('1.5.2 Tekst a.5.2: Ingen anledning')).toBe('I');
		expect(sign('1.1.2 Tekst a.1.2: Ikke besvart')).toBe('');
		expect(box('1.1.1 Tekst a.1.1: Sett').getAttribute('aria-current')).toBe('true');
		const stops = screen.getAllByRole('button').filter((one) => one.tabIndex === 0 && one.dataset.indicator);
		expect(stops.map((one) => one.dataset.indicator)).toEqual(['a.1.1']);
		await userEvent.click(box('2.3.1 Tekst b.3.1: Ikke besvart'));
		expect([o.current, given['b.3.1']]).toEqual(['b.3.1', undefined]);
	});
	it('tells how far one has come, and the score at the end of an item', () => {
		given = { 'a.1.1': 'no' };
		const { o } = made();
		render(PaperSheet, { o, list: undefined });
		expect(screen.getByText('1 av 9')).toBeTruthy();
		const block = screen.getByRole('region', { name: '1 Ledd a' });
		expect(block.textContent).toContain('1–5');
		expect(screen.getByRole('region', { name: '2 Ledd b' }).textContent).toContain('Ingen skår ennå');
	});
	it('a whole item can be not applicable, where the rubric says so', async () => {
		const { o } = made();
		render(PaperSheet, { o, list: undefined });
		await userEvent.click(screen.getByRole('button', { name: 'Hele leddet er ikke aktuelt' }));
		expect(await screen.findByRole('button', { name: 'Leddet er aktuelt likevel' })).toBeTruthy();
		expect(screen.queryByRole('button', { name: /2\.3\.1/ })).toBeNull();
	});
});
