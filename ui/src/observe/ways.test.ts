import { render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Answer, AssessmentView, IndicatorText, ItemState, ItemText, Rest, ScaleView, Situation, Source } from '../bindings';
import { setLanguage } from '../text';
import PlaceLines from './PlaceLines.svelte';
import PlaceRail from './PlaceRail.svelte';
import WaySwitch from './WaySwitch.svelte';
import { Hands } from './hands.svelte';
import { Observation } from './observation.svelte';
import { isAlsoSeen, isOnlyHere, placesIn, placesOf, type Place } from './places';

const { commands } = vi.hoisted(() => ({
	commands: { beginSituation: vi.fn(), endSituation: vi.fn(), runClock: vi.fn(), stopClock: vi.fn(), observe: vi.fn(), answerIndicator: vi.fn(), answerRest: vi.fn(), keepPlace: vi.fn(), undo: vi.fn() }
}));
vi.mock('../bindings', () => ({ commands }));

const done = (output: unknown) => ({ status: 'ok', data: { op: '', output, changes: [] } });

/** Where each indicator is answered: a short day of three items. */
const day: Record<string, readonly (Situation | Source)[]> = {
	'talk.1.1': ['meal', 'free-play'],
	'talk.3.1': ['meal'],
	'talk.3.2': ['free-play'],
	'talk.5.1': [],
	'talk.7.1': ['interview', 'planning'],
	'books.1.1': ['free-play', 'circle-time'],
	'books.3.1': ['circle-time', 'meal'],
	'books.7.1': ['interview', 'documents', 'planning'],
	'trust.1.1': [],
	'trust.3.1': ['observation', 'interview', 'meal']
};
const sources: readonly string[] = ['observation', 'interview', 'documents'];

function indicator(id: string): IndicatorText {
	const all = day[id] ?? [];
	const from = all.filter((one) => sources.includes(one));
	return {
		id, number: id, level: Number(id.split('.')[1]), text: `Tekst ${id}`, counts: null, counts_not: null, borderline: null, na_when: null,
		ask: from.length > 0 ? `Hva med ${id}?` : null, na_allowed: false, counter: false,
		sources: from.length > 0 ? from : ['observation'], situations: all.filter((one) => !sources.includes(one))
	} as unknown as IndicatorText;
}
const names = ['talk', 'books', 'trust'];
const idsOf = (item: string): string[] => Object.keys(day).filter((id) => id.startsWith(`${item}.`));
const items = names.map((id, n) => ({ id, number: String(n + 1), title: `Ledd ${id}`, indicators: idsOf(id).map(indicator) }) as unknown as ItemText);
const scale = { anchors: [], subscales: [{ id: 's', number: 1, title: 'S', items }] } as unknown as ScaleView;

/** What is on the disk. */
let given: Record<string, Answer> = {};
let notApplicable: string[] = [];

function state(id: string): ItemState {
	const answers = idsOf(id).map((one) => ({ id: one, answer: given[one] ?? null }));
	return {
		result: { id, score: null, range: [1, 7], why: [], lift: null, flags: [], profile: {} },
		reason: { reason: 'not-begun' }, is_na: notApplicable.includes(id), left: 0, answers
	} as unknown as ItemState;
}
function view(current: string | null = null): AssessmentView {
	return {
		assessment: 'a-1', items: names.map(state), notes: [], counters: [], subscales: [], answered: Object.keys(given).length,
		of: Object.keys(day).length, current, open_note: null, open_tags: [], saved_at: null, clocks: [], reasons: []
	} as unknown as AssessmentView;
}
const made = (current: string | null = null): Observation => new Observation(view(current), scale);
const stage = { openNotes: vi.fn(), open: vi.fn(), showResult: vi.fn(), searchNotes: vi.fn(), back: vi.fn() };
const handsOf = (o: Observation, goOn = true): Hands => new Hands(o, stage, () => goOn);
const place = (o: Observation, id: string): Place => o.ways.places.find((one) => one.id === id) as Place;

// jsdom draws nothing, so there is nothing to scroll.
Element.prototype.scrollIntoView = () => undefined;

beforeEach(() => {
	given = {};
	notApplicable = [];
	setLanguage('nb');
	for (const command of Object.values(commands)) command.mockReset();
	commands.keepPlace.mockResolvedValue(done(null));
	commands.answerRest.mockImplementation(({ item, level, only, answer }: Rest) => {
		const open = idsOf(item).filter((id) => !given[id] && (level === null || Number(id.split('.')[1]) === level) && (!only || only.includes(id)));
		for (const id of open) given[id] = answer !== 'not-seen' ? answer : id.split('.')[1] === '1' ? 'no' : 'not-observed';
		return Promise.resolve(done({ item: state(item), subscales: [], total: {}, answered: Object.keys(given).length, of: 10, saved_at: '' }));
	});
	commands.answerIndicator.mockImplementation(({ indicator: id, answer }: { indicator: string; answer: Answer | null }) => {
		if (answer) given[id] = answer;
		else delete given[id];
		const item = state(id.split('.')[0] ?? '');
		return Promise.resolve(done({ item, subscales: [], total: {}, answered: Object.keys(given).length, of: Object.keys(day).length, saved_at: '' }));
	});
});

describe('where an indicator is answered', () => {
	it('under every situation that can show it', () => {
		expect(placesOf(indicator('talk.1.1'))).toEqual(['meal', 'free-play']);
		expect(placesOf(indicator('talk.5.1'))).toEqual(['any']);
		expect(placesOf(indicator('books.7.1'))).toEqual(['interview', 'documents']);
		expect(placesOf(indicator('trust.3.1'))).toEqual(['meal', 'interview']);
	});
	it('nothing is out of reach', () => {
		const odd = { ...indicator('talk.5.1'), sources: [], situations: ['planning'] } as IndicatorText;
		expect(placesOf(odd)).toEqual(['any']);
		const found = new Set(placesIn(items).flatMap((one) => one.indicators).map((one) => one.id));
		expect(found.size).toBe(Object.keys(day).length);
	});
	it('places stand in the order of a day, any time and questions apart, each by item', () => {
		const places = placesIn(items);
		expect(places.map((one) => [one.id, one.way])).toEqual([
			['free-play', 'day'], ['circle-time', 'day'], ['meal', 'day'], ['any', 'day'], ['interview', 'asked'], ['documents', 'asked']
		]);
		const meal = places.find((one) => one.id === 'meal');
		expect(meal?.groups.map((group) => [group.item.id, group.indicators.map((one) => one.id)])).toEqual([
			['talk', ['talk.1.1', 'talk.3.1']], ['books', ['books.3.1']], ['trust', ['trust.3.1']]
		]);
	});
	it('only here is what one situation alone can show', () => {
		const only = Object.keys(day).filter((id) => isOnlyHere(indicator(id)));
		expect(only).toEqual(['talk.3.1', 'talk.3.2']);
	});
	it('what is asked about may be seen too', () => {
		expect(['talk.7.1', 'trust.3.1'].map((id) => isAlsoSeen(indicator(id)))).toEqual([false, true]);
	});
});

describe('another way', () => {
	it('keeps the current line, there and back', () => {
		const o = made('books.3.1');
		o.ways.turn();
		expect([o.ways.way, o.ways.here?.id, o.current]).toEqual(['day', 'circle-time', 'books.3.1']);
		o.ways.turn();
		expect([o.ways.way, o.current]).toEqual(['scale', 'books.3.1']);
	});
	it('keeps it though it is answered', () => {
		given = { 'talk.3.2': 'yes' };
		const o = made('talk.3.2');
		o.ways.turn();
		expect([o.current, o.ways.lines]).toEqual(['talk.3.2', ['talk.1.1', 'talk.3.2', 'books.1.1']]);
	});
	it('steps aside where it cannot be shown, and back to where one was', () => {
		const o = made('talk.7.1');
		o.ways.turn();
		expect([o.ways.here?.id, o.current]).toEqual(['free-play', 'talk.1.1']);
		o.ways.turn();
		expect(o.current).toBe('talk.7.1');
	});
	it('stays where one went after stepping aside', () => {
		const o = made('talk.7.1');
		o.ways.turn();
		o.move(1);
		o.ways.turn();
		expect(o.current).toBe('talk.3.2');
	});
	it('opens the situation that was open last', () => {
		const o = made('talk.1.1');
		o.ways.enter('meal', 'talk.1.1');
		o.ways.choose('scale');
		o.ways.choose('day');
		expect(o.ways.here?.id).toBe('meal');
	});
	it('is offered only where the rubric has something for it', () => {
		expect(made().ways.ways).toEqual(['scale', 'day', 'asked', 'paper']);
		const seen = items.map((item) => ({ ...item, indicators: item.indicators.filter((one) => one.id === 'talk.1.1') }));
		const o = new Observation(view(), { ...scale, subscales: [{ id: 's', number: 1, title: 'S', items: seen }] } as unknown as ScaleView);
		expect(o.ways.ways).toEqual(['scale', 'day', 'paper']);
	});
	it('goes along with a jump, an undo, a link', () => {
		const o = made('talk.1.1');
		o.ways.turn();
		o.goTo('books.7.1');
		expect([o.ways.way, o.ways.here?.id, o.current]).toEqual(['asked', 'interview', 'books.7.1']);
		o.goTo('talk.5.1');
		expect([o.ways.way, o.ways.here?.id]).toEqual(['day', 'any']);
	});
});

describe('in a situation', () => {
	it('an answered line stays until the situation is left', async () => {
		given = { 'books.3.1': 'yes' };
		const o = made();
		o.ways.enter('meal');
		expect(o.ways.lines).toEqual(['talk.1.1', 'talk.3.1', 'trust.3.1']);
		await o.answer('talk.1.1', 'no', true);
		expect([o.current, o.ways.lines]).toEqual(['talk.3.1', ['talk.1.1', 'talk.3.1', 'trust.3.1']]);
		o.ways.enter('any');
		o.ways.enter('meal');
		expect(o.ways.lines).toEqual(['talk.3.1', 'trust.3.1']);
	});
	it('counts what is left, each once in all', async () => {
		const o = made();
		const left = (): number[] => ['free-play', 'meal', 'any', 'interview', 'documents'].map((id) => o.ways.leftIn(place(o, id)));
		expect(left()).toEqual([3, 4, 2, 3, 1]);
		await o.answer('talk.1.1', 'no', false);
		expect(left()).toEqual([2, 3, 2, 3, 1]);
		expect(o.ways.leftBy('asked')).toEqual({ left: 3, of: 3 });
	});
	it('shows what was answered before where that is wanted, and the current line stays', () => {
		given = { 'books.3.1': 'yes' };
		const o = made();
		o.ways.enter('meal');
		expect(o.ways.before).toBe(1);
		o.ways.showAll(true);
		expect(o.ways.lines).toContain('books.3.1');
		o.goTo('books.3.1');
		expect(o.ways.before).toBe(1);
		o.ways.showAll(false);
		expect(o.ways.lines).toContain('books.3.1');
	});
	it('one that is done shows what was answered', () => {
		given = { 'talk.1.1': 'no', 'talk.3.2': 'yes', 'books.1.1': 'no' };
		const o = made();
		o.ways.enter('free-play');
		expect([o.ways.isDone, o.ways.lines?.length, o.ways.before]).toEqual([true, 3, 0]);
	});
	it('an item that is not applicable has no lines and nothing left', () => {
		notApplicable = ['talk'];
		const o = made();
		o.ways.enter('meal');
		expect([o.ways.lines, o.ways.leftIn(place(o, 'meal')), o.ways.before]).toEqual([['books.3.1', 'trust.3.1'], 2, 0]);
	});
	it('arrows stay here, and go from item to item', async () => {
		const o = made();
		const hands = handsOf(o);
		o.ways.enter('meal');
		await hands.press('up');
		expect(o.current).toBe('talk.1.1');
		await hands.press('item-after');
		expect(o.current).toBe('books.3.1');
		await hands.press('down');
		await hands.press('down');
		expect(o.current).toBe('trust.3.1');
		await hands.press('item-before');
		expect(o.current).toBe('books.3.1');
	});
	it('U goes round here; when nothing is left it offers the next situation and then goes there', async () => {
		const o = made();
		const hands = handsOf(o);
		o.ways.enter('free-play', 'books.1.1');
		await hands.press('next-open');
		expect(o.current).toBe('talk.1.1');
		await hands.press('no');
		await hands.press('yes');
		await hands.press('no');
		expect([o.ways.here?.id, o.current]).toEqual(['free-play', 'books.1.1']);
		expect(hands.message).toBe('Alt her er besvart. Neste: Samling, 1 igjen.');
		await hands.press('next-open');
		expect([o.ways.here?.id, o.current, hands.message]).toEqual(['circle-time', 'books.3.1', '']);
	});
	it('from the last situation on to what is asked, and round', async () => {
		given = { 'talk.5.1': 'yes', 'trust.1.1': 'no' };
		const o = made();
		o.ways.enter('any');
		expect(o.ways.next?.id).toBe('interview');
		o.ways.enter('documents');
		expect(o.ways.next?.id).toBe('free-play');
	});
	it('the rest «not seen» is of what stands here, not of what can be seen elsewhere', async () => {
		const o = made();
		const hands = handsOf(o);
		o.ways.enter('meal', 'talk.3.1');
		await hands.press('rest-item');
		const only = ['talk.1.1', 'talk.3.1'];
		expect(commands.answerRest.mock.calls).toEqual([[{ assessment: 'a-1', item: 'talk', level: null, only, answer: 'not-seen' }]]);
		expect([given, o.current]).toEqual([{ 'talk.1.1': 'no', 'talk.3.1': 'not-observed' }, 'books.3.1']);
	});
	it('the rest is one step where all that is open stands here', async () => {
		const o = made();
		o.ways.enter('meal', 'talk.1.1');
		await handsOf(o).press('rest-level');
		expect(commands.answerRest.mock.calls).toEqual([[{ assessment: 'a-1', item: 'talk', level: 1, only: null, answer: 'not-seen' }]]);
	});
	it('the rest of a level yes or no, and yes never of faults', async () => {
		const o = made();
		const hands = handsOf(o);
		o.ways.enter('meal', 'talk.3.1');
		await hands.press('rest-yes');
		expect(given).toEqual({ 'talk.3.1': 'yes' });
		o.goTo('talk.1.1');
		await hands.press('rest-yes');
		expect([commands.answerRest.mock.calls.length, hands.message]).toEqual([1, 'På nivå 1 svarer du på én feil om gangen.']);
		await hands.press('rest-no');
		expect(given).toEqual({ 'talk.3.1': 'yes', 'talk.1.1': 'no' });
	});
	it('D goes between scale and day', async () => {
		const o = made('talk.1.1');
		await handsOf(o).press('day');
		expect(o.ways.way).toBe('day');
		await handsOf(o).press('day');
		expect(o.ways.way).toBe('scale');
	});
});

describe('the clock', () => {
	it('is that of where one works', async () => {
		const o = made();
		commands.observe.mockResolvedValue({ status: 'ok', data: view() });
		commands.runClock.mockResolvedValue(done([{ kind: 'interview', is_running: true, seconds: 0 }]));
		await handsOf(o).press('pause');
		o.ways.choose('asked');
		await handsOf(o).press('pause');
		expect(commands.runClock.mock.calls).toEqual([['a-1', 'observation'], ['a-1', 'interview']]);
	});
	it('stops where it runs', async () => {
		const o = new Observation({ ...view(), clocks: [{ kind: 'observation', is_running: true, seconds: 9 }] }, scale);
		commands.observe.mockResolvedValue({ status: 'ok', data: view() });
		commands.stopClock.mockResolvedValue(done([]));
		await o.turnClock();
		expect([commands.stopClock.mock.calls, commands.runClock.mock.calls.length]).toEqual([[['a-1']], 0]);
	});
	it('never starts by itself; that it stands still is told after an answer to what is asked', async () => {
		const o = made();
		await o.answer('talk.3.1', 'yes', false);
		expect(o.unclocked).toBe(false);
		o.ways.enter('interview');
		await o.answer('talk.7.1', 'yes', false);
		expect([o.unclocked, commands.runClock.mock.calls.length]).toEqual([true, 0]);
		o.ways.enter('documents');
		expect(o.unclocked).toBe(false);
	});
	it('that runs is not told of', async () => {
		const o = new Observation({ ...view(), clocks: [{ kind: 'interview', is_running: true, seconds: 9 }] }, scale);
		o.ways.enter('interview');
		await o.answer('talk.7.1', 'yes', false);
		expect(o.unclocked).toBe(false);
	});
});

describe('a situation', () => {
	const page = (situation: Situation | null): unknown => ({
		view: { date: '', minute: 627, is_logged: true, situations: situation ? [{ part: 'p', situation, state: 'now', seen_from: 615, seen_to: null }] : [] },
		warnings: []
	});
	beforeEach(() => {
		commands.observe.mockImplementation(() => Promise.resolve({ status: 'ok', data: view() }));
		commands.beginSituation.mockImplementation((_: string, situation: Situation) => Promise.resolve(done(page(situation))));
		commands.endSituation.mockImplementation(() => Promise.resolve(done(page(null))));
	});
	it('that is open begins and ends with T', async () => {
		const o = made();
		const hands = handsOf(o);
		o.ways.enter('meal');
		await hands.press('situation');
		expect([commands.beginSituation.mock.calls, o.day.running?.situation, hands.message]).toEqual([[['a-1', 'meal']], 'meal', 'Måltid er i gang.']);
		await hands.press('situation');
		expect([commands.endSituation.mock.calls, o.day.running, hands.message]).toEqual([[['a-1']], null, 'Måltid er ferdig.']);
	});
	it('another one begins though one goes on: the core ends that', async () => {
		const o = made();
		o.ways.enter('meal');
		await handsOf(o).press('situation');
		o.ways.enter('free-play');
		await handsOf(o).press('situation');
		expect([commands.beginSituation.mock.calls.map((call) => call[1]), commands.endSituation.mock.calls]).toEqual([['meal', 'free-play'], []]);
	});
	it('is chosen where none is open', async () => {
		const o = made();
		stage.open.mockClear();
		await handsOf(o).press('situation');
		o.ways.enter('any');
		await handsOf(o).press('situation');
		o.ways.enter('interview');
		await handsOf(o).press('situation');
		expect([stage.open.mock.calls, commands.beginSituation.mock.calls]).toEqual([[['situations'], ['situations'], ['situations']], []]);
	});
	it('that could not be logged is not said to go on', async () => {
		commands.beginSituation.mockResolvedValue({ status: 'error', error: { code: 'x', outcome: 'failed', message: 'Disken er full.' } });
		const o = made();
		const hands = handsOf(o);
		o.ways.enter('meal');
		await hands.press('situation');
		expect([hands.message, o.trouble?.message]).toEqual(['', 'Disken er full.']);
	});
	it('of a warning opens at its lines, from any way; what has no place there is gone to', () => {
		const o = made('books.7.1');
		o.ways.choose('asked');
		o.ways.showLines('meal', 'talk.3.1');
		expect([o.ways.way, o.ways.here?.id, o.current]).toEqual(['day', 'meal', 'talk.3.1']);
		o.ways.showLines('planning', 'books.7.1');
		expect([o.ways.here?.id, o.current]).toEqual(['interview', 'books.7.1']);
	});
});

describe('on the screen', () => {
	const lines = (o: Observation): void => {
		render(PlaceLines, { o, hands: handsOf(o), place: o.ways.here as Place, onnote: () => undefined, list: undefined });
	};
	it('level 1 asks in its own words, and what can only be seen here says so', () => {
		const o = made();
		o.ways.enter('meal');
		lines(o);
		const fault = screen.getByRole('group', { name: 'talk.1.1 Tekst talk.1.1' });
		expect([...fault.querySelectorAll('.answers button > span:first-child')].map((one) => one.textContent)).toEqual(['Sett', 'Ikke sett']);
		expect(screen.getByRole('group', { name: 'talk.3.1 Tekst talk.3.1 bare her' })).toBeTruthy();
		expect(screen.getAllByRole('heading').map((one) => one.tagName)).toEqual(['H1', 'H2', 'H2', 'H2']);
	});
	it('questions stand above what they ask for', () => {
		const o = made();
		o.ways.choose('asked');
		lines(o);
		expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Samtale');
		expect(screen.getAllByRole('heading', { level: 3 }).map((one) => one.textContent)).toEqual([
			'Spør: Hva med talk.7.1?', 'Spør: Hva med books.7.1?', 'Spør: Hva med trust.3.1?'
		]);
		expect(screen.getByRole('group', { name: /trust\.3\.1 kan også observeres/ })).toBeTruthy();
		expect(screen.getByText(/3 gjenstår her, 3 av 3/)).toBeTruthy();
	});
	it('where all is answered, the next situation is offered', async () => {
		given = { 'talk.1.1': 'no', 'talk.3.2': 'yes', 'books.1.1': 'no' };
		const o = made();
		o.ways.enter('free-play');
		lines(o);
		await userEvent.click(screen.getByRole('button', { name: /Gå til Samling · 1 igjen/ }));
		expect(o.ways.here?.id).toBe('circle-time');
	});
	it('the rail tells what is left, what is done, and when it is planned', () => {
		const rhythm = [['meal', '11:00', '11:40'], ['free-play', '09:00', '09:30'], ['free-play', '13:00', '14:00']];
		const o = made();
		render(PlaceRail, {
			places: o.ways.places, leftIn: (one: Place) => (one.id === 'circle-time' ? 0 : o.ways.leftIn(one)),
			rhythm: rhythm.map(([situation, from, to]) => ({ situation, from, to })) as never, answered: 0, of: 10, current: 'meal', onopen: () => undefined
		});
		const name = (words: RegExp): string => screen.getByRole('button', { name: words }).textContent?.replace(/\s+/g, ' ').trim() ?? '';
		expect(name(/Måltid/)).toBe('Måltid 3 ledd 11.00–11.40 44 igjen');
		expect(name(/Frilek/)).toContain('09.00, 13.00');
		expect(name(/Samling/)).toContain('ferdig');
		expect(screen.getByRole('button', { current: true }).dataset.place).toBe('meal');
	});
	it('the switch says which way is chosen', async () => {
		const chosen = vi.fn();
		render(WaySwitch, { ways: ['scale', 'day', 'asked'], way: 'day', onchoose: chosen });
		expect(screen.getByRole('button', { pressed: true }).textContent?.trim()).toBe('Etter dagen');
		await userEvent.click(screen.getByRole('button', { name: 'Samtale og planer' }));
		expect(chosen).toHaveBeenCalledWith('asked');
	});
});
