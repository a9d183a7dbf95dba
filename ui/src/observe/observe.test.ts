import { beforeEach, describe, expect, it, vi } from 'vitest';
import type {
	Answer,
	AssessmentView,
	IndicatorText,
	ItemState,
	Level,
	NoteState,
	ScaleView
} from '../bindings';
import { choicesOf } from './choices';
import { Hands } from './hands.svelte';
import { countOf, markOf } from './marks';
import { Observation } from './observation.svelte';
import { whyOf } from './why';

const { commands } = vi.hoisted(() => ({
	commands: {
		observe: vi.fn(),
		answerIndicator: vi.fn(),
		answerRest: vi.fn(),
		countEpisodes: vi.fn(),
		writeNote: vi.fn(),
		changeNote: vi.fn(),
		keepPlace: vi.fn(),
		undo: vi.fn()
	}
}));
vi.mock('../bindings', () => ({ commands }));

const ok = (data: unknown) => ({ status: 'ok', data });
const done = (output: unknown) => ok({ op: '', output, changes: [] });
const failed = (outcome: string) => ({
	status: 'error',
	error: { code: 'x', outcome, message: 'Disken er full.', hint: null, at: null, problems: [], details: '' }
});

const levels: Level[] = [1, 3, 5, 7];
const indicatorsOf = (item: string): string[] => levels.map((level) => `${item}.${level}.1`);

function indicator(id: string, rest: Partial<IndicatorText> = {}): IndicatorText {
	const level = Number(id.split('.')[1]);
	return { id, number: id, level, text: id, na_allowed: false, counter: false, sources: [], situations: [], ...rest } as unknown as IndicatorText;
}
function item(id: string, answers: Partial<Record<Level, Answer>> = {}, profile: Record<string, [number, number]> = {}): ItemState {
	return {
		result: { id, score: null, range: [1, 7], why: [], lift: null, flags: [], profile } as unknown as ItemState['result'],
		reason: { reason: 'not-begun' },
		is_na: false,
		left: 4,
		answers: levels.map((level) => ({ id: `${id}.${level}.1`, answer: answers[level] ?? null }))
	} as ItemState;
}
const scale = {
	anchors: [],
	subscales: [
		{ id: 's', number: 1, title: 'S', items: ['talk', 'books'].map((id) => ({ id, number: id, indicators: indicatorsOf(id).map((one) => indicator(one)) })) }
	]
} as unknown as ScaleView;

function view(rest: Partial<AssessmentView> = {}): AssessmentView {
	return {
		assessment: 'a-1',
		items: [item('talk'), item('books')],
		notes: [] as NoteState[],
		counters: [],
		subscales: [],
		answered: 0,
		of: 8,
		current: null,
		open_note: null, open_tags: [],
		saved_at: null,
		clocks: [],
		reasons: [],
		...rest
	} as unknown as AssessmentView;
}
const changed = (answers: Partial<Record<Level, Answer>>) =>
	done({ item: item('talk', answers), subscales: [], total: {}, answered: 1, of: 8, saved_at: '2026-11-24T10:42:00+01:00' });

beforeEach(() => {
	for (const command of Object.values(commands)) command.mockReset();
	commands.keepPlace.mockResolvedValue(done(null));
	commands.writeNote.mockResolvedValue(done({ note: 'n-1', at: '' }));
	commands.observe.mockResolvedValue(ok(view()));
});

describe('what an answer does', () => {
	it('at level 1 a fault that is not seen is good news', () => {
		expect(markOf(1, 'no')).toBe('met');
		expect(markOf(1, 'yes')).toBe('not-met');
	});
	it('above, yes is met and all that is not seen is not', () => {
		expect(markOf(3, 'yes')).toBe('met');
		for (const answer of ['no', 'not-observed', 'no-opportunity'] as const) {
			expect(markOf(5, answer)).toBe('not-met');
		}
	});
	it('not applicable is neither, and nothing is nothing', () => {
		expect([markOf(1, 'na'), markOf(7, 'na'), markOf(7, null)]).toEqual(['not-counted', 'not-counted', 'unanswered']);
	});
	it('a level is reached, partly, or not', () => {
		const state = (level: Level, counts: [number, number], answer?: Answer): string =>
			countOf(item('talk', answer ? { [level]: answer } : {}, { [String(level)]: counts }), level).state;
		expect(state(3, [1, 1], 'yes')).toBe('reached');
		expect(state(5, [1, 3], 'yes')).toBe('partly');
		expect(state(7, [0, 3])).toBe('not');
		expect(state(7, [0, 0])).toBe('not');
		expect(state(1, [0, 1])).toBe('not');
		expect(state(1, [0, 1], 'no')).toBe('reached');
		expect(state(1, [1, 1], 'yes')).toBe('not');
	});
});

describe('what may be answered', () => {
	const answers = (id: string, rest: Partial<IndicatorText> = {}, now: Answer | null = null): Answer[] =>
		choicesOf(indicator(id, rest), now).map((choice) => choice.answer);
	it('has no «not observed» at level 1', () => {
		expect(answers('talk.1.1')).toEqual(['yes', 'no']);
		expect(answers('talk.1.1', { na_allowed: true })).toEqual(['yes', 'no', 'na']);
	});
	it('offers «not applicable» only where the rubric does', () => {
		expect(answers('talk.3.1')).toEqual(['yes', 'no', 'not-observed']);
		expect(answers('talk.3.1', { na_allowed: true })).toContain('na');
	});
	it('shows «no opportunity» in the place of «not observed» once it is answered', () => {
		expect(answers('talk.3.1', {}, 'no-opportunity')).toEqual(['yes', 'no', 'no-opportunity']);
	});
});

describe('why', () => {
	it('says at which level the ladder stands', () => {
		expect(whyOf({ reason: 'climbed', full: 3, level: 5, met: 2, applicable: 4 })).toBe(
			'Alle på nivå 3 er oppfylt, og 2 av 4 på nivå 5.'
		);
		expect(whyOf({ reason: 'faults-seen', faults: 1 })).toBe('Én feil på nivå 1 er sett.');
	});
});

describe('an observation', () => {
	it('opens where it was, with the note half typed', () => {
		const o = new Observation(view({ current: 'books.5.1', open_note: 'Ved frukten' }), scale);
		expect([o.current, o.typed, o.itemText.id]).toEqual(['books.5.1', 'Ved frukten', 'books']);
	});
	it('opens at the first open indicator where nothing was kept', () => {
		const o = new Observation(view({ items: [item('talk', { 1: 'no', 3: 'yes' }), item('books')] }), scale);
		expect(o.current).toBe('talk.5.1');
	});
	it('shows an answer when it is on disk, and not before', async () => {
		let onDisk: (value: unknown) => void = () => undefined;
		commands.answerIndicator.mockReturnValue(new Promise((resolve) => (onDisk = resolve)));
		const o = new Observation(view(), scale);
		const saved = o.answer('talk.1.1', 'no', true);
		await Promise.resolve();
		expect([o.answerTo('talk.1.1'), o.savedAt, o.current]).toEqual([null, null, 'talk.1.1']);
		onDisk(changed({ 1: 'no' }));
		await saved;
		expect([o.answerTo('talk.1.1'), o.savedAt, o.current]).toEqual(['no', '2026-11-24T10:42:00+01:00', 'talk.3.1']);
	});
	it('keeps the order in which answers were given', async () => {
		const order: string[] = [];
		commands.answerIndicator.mockImplementation(async (click: { answer: Answer }) => {
			if (click.answer === 'yes') await new Promise((resolve) => setTimeout(resolve, 20));
			order.push(click.answer);
			return changed({ 1: click.answer });
		});
		const o = new Observation(view(), scale);
		await Promise.all([o.answer('talk.1.1', 'yes', false), o.answer('talk.1.1', 'no', false)]);
		expect(order).toEqual(['yes', 'no']);
		expect(o.answerTo('talk.1.1')).toBe('no');
	});
	it('tells what was not saved, shows nothing of it, and goes on', async () => {
		commands.answerIndicator.mockResolvedValueOnce(failed('failed')).mockResolvedValueOnce(changed({ 1: 'no' }));
		const o = new Observation(view(), scale);
		await o.answer('talk.1.1', 'yes', true);
		expect([o.answerTo('talk.1.1'), o.saving, o.trouble?.message]).toEqual([null, 'failed', 'Disken er full.']);
		await o.answer('talk.1.1', 'no', true);
		expect([o.answerTo('talk.1.1'), o.saving, o.trouble]).toEqual(['no', 'saved', null]);
	});
	it('goes on after what never reached the core', async () => {
		commands.answerIndicator.mockRejectedValueOnce(new Error('no bridge')).mockResolvedValueOnce(changed({ 1: 'no' }));
		const o = new Observation(view(), scale);
		await o.answer('talk.1.1', 'yes', true);
		expect([o.answerTo('talk.1.1'), o.saving, o.trouble?.code]).toEqual([null, 'failed', 'unexpected']);
		await o.answer('talk.1.1', 'no', true);
		expect([o.answerTo('talk.1.1'), o.saving]).toEqual(['no', 'saved']);
	});
	it('«nothing to undo» is said and not red', async () => {
		commands.undo.mockResolvedValue(failed('refused'));
		const o = new Observation(view(), scale);
		await o.undo();
		expect([o.saving, o.trouble?.outcome]).toEqual(['saved', 'refused']);
	});
	it('frees the field at once: a second Enter writes nothing, and what follows is the next note', async () => {
		const o = new Observation(view(), scale);
		o.type('Første');
		const written = o.writeNote();
		await o.writeNote();
		o.type('Neste');
		await written;
		expect(o.typed).toBe('Neste');
		expect(commands.writeNote.mock.calls).toEqual([['a-1', 'Første', ['talk.1.1'], []]]);
	});
	it('writes tags and answers along with the note, in one call', async () => {
		const o = new Observation(view(), scale);
		o.tags.add('books.3.1', 'yes');
		o.tags.add('books.5.1', null);
		o.typed = 'Leser.';
		await o.writeNote();
		const answers = [{ indicator: 'books.3.1', answer: 'yes' }];
		expect(commands.writeNote).toHaveBeenCalledWith('a-1', 'Leser.', ['talk.1.1', 'books.3.1', 'books.5.1'], answers);
		expect(o.tags.all).toEqual([]);
	});
	it('keeps tags and answers of a note that could not be written', async () => {
		const o = new Observation(view(), scale);
		commands.writeNote.mockResolvedValue(failed('failed'));
		o.tags.add('books.3.1', 'yes');
		o.typed = 'Leser.';
		await o.writeNote();
		expect([o.typed, o.tags.all]).toEqual(['Leser.', [{ indicator: 'books.3.1', answer: 'yes' }]]);
	});
	it('gives back a note that could not be written', async () => {
		commands.writeNote.mockResolvedValue(failed('failed'));
		const o = new Observation(view(), scale);
		o.type('Første');
		const written = o.writeNote();
		o.type(' og mer');
		await written;
		expect([o.typed, o.saving]).toEqual(['Første og mer', 'failed']);
	});
	it('keeps a note while it is typed, not only when the fingers rest', async () => {
		vi.useFakeTimers();
		const o = new Observation(view(), scale);
		for (let letters = 1; letters <= 10; letters += 1) {
			o.type('x'.repeat(letters));
			await vi.advanceTimersByTimeAsync(100);
		}
		vi.useRealTimers();
		expect(commands.keepPlace.mock.calls.length).toBeGreaterThanOrEqual(3);
	});
	it('what was typed last is kept at once when the field is left, and once', async () => {
		const o = new Observation(view(), scale);
		o.keepTyped();
		await o.settled();
		expect(commands.keepPlace).not.toHaveBeenCalled();
		o.type('Ved gard');
		o.keepTyped();
		o.keepTyped();
		await o.settled();
		expect(commands.keepPlace.mock.calls).toEqual([['a-1', 'talk.1.1', 'Ved gard', []]]);
	});
	it('a place that is kept does not take back that an answer was not saved', async () => {
		commands.answerIndicator.mockResolvedValue(failed('failed'));
		const o = new Observation(view(), scale);
		await o.answer('talk.1.1', 'yes', true);
		o.move(1);
		await o.settled();
		expect([o.saving, o.trouble?.message]).toEqual(['failed', 'Disken er full.']);
	});
	it('a place that fails too does not hide that an answer was not saved', async () => {
		commands.answerIndicator.mockResolvedValue(failed('failed'));
		commands.keepPlace.mockResolvedValueOnce(failed('failed'));
		const o = new Observation(view(), scale);
		await o.answer('talk.1.1', 'yes', true);
		o.move(1);
		await o.settled();
		o.move(1);
		await o.settled();
		expect([commands.keepPlace.mock.calls.length, o.saving]).toEqual([2, 'failed']);
	});
	it('counts from what stands there when its turn comes', async () => {
		let episodes = 0;
		commands.countEpisodes.mockImplementation((_: string, __: string, now: number) => {
			episodes = now;
			return Promise.resolve(done(null));
		});
		commands.observe.mockImplementation(() =>
			Promise.resolve(ok(view({ counters: [{ indicator: 'talk.3.1', episodes }] })))
		);
		const o = new Observation(view(), scale);
		await Promise.all([o.count('talk.3.1', 1), o.count('talk.3.1', 1), o.count('talk.3.1', -1)]);
		expect(episodes).toBe(1);
	});
	it('ties a note to nothing where that is wanted', async () => {
		const o = new Observation(view(), scale);
		o.tying = false;
		o.type('Løst');
		await o.writeNote();
		expect(commands.writeNote).toHaveBeenCalledWith('a-1', 'Løst', [], []);
		expect([o.typed, o.tying]).toEqual(['', true]);
	});
	it('writes nothing for a note without words', async () => {
		const o = new Observation(view(), scale);
		o.type('  \n');
		await o.writeNote();
		expect(commands.writeNote).not.toHaveBeenCalled();
	});
	it('says why an item has no note, until it has one', () => {
		const reasons = [{ item: 'talk', reason: 'Notatet står på papir' }];
		const note = { note: 'n-1', at: '', text: 'Ved frukten', indicators: ['talk.3.1'] } as unknown as NoteState;
		expect(new Observation(view({ reasons }), scale).reasonOf('talk')).toBe('Notatet står på papir');
		expect(new Observation(view({ reasons }), scale).reasonOf('books')).toBeNull();
		expect(new Observation(view({ reasons, notes: [note] }), scale).reasonOf('talk')).toBeNull();
	});
	it('goes round to what is open, and past an item that is not applicable', () => {
		const o = new Observation(view({ current: 'books.7.1', items: [{ ...item('talk'), is_na: true }, item('books', { 7: 'no' })] }), scale);
		o.nextOpen();
		expect(o.current).toBe('books.1.1');
	});
	it('keeps the place when another line is current', async () => {
		const o = new Observation(view(), scale);
		o.move(1);
		await o.settled();
		expect(commands.keepPlace).toHaveBeenCalledWith('a-1', 'talk.3.1', null, []);
	});
	it('keeps what is chosen for the note being typed, and opens with it again', async () => {
		const tags = [{ indicator: 'books.3.1', answer: 'yes' as const }];
		const o = new Observation(view({ open_note: 'Leser', open_tags: tags }), scale);
		expect(o.tags.all).toEqual(tags);
		o.tags.add('books.5.1', null);
		await o.settled();
		expect(commands.keepPlace.mock.lastCall?.slice(2)).toEqual(['Leser', [...tags, { indicator: 'books.5.1', answer: null }]]);
	});
});

describe('hands', () => {
	const stage = { openNotes: vi.fn(), open: vi.fn(), showResult: vi.fn(), searchNotes: vi.fn(), back: vi.fn() };
	function made(o: Observation, goOn = true): Hands {
		return new Hands(o, stage, () => goOn);
	}
	/** A disk that takes its time, and remembers what came when. */
	function slowDisk(): string[] {
		const stored: string[] = [];
		const answers: Record<string, Answer> = {};
		commands.answerIndicator.mockImplementation(async ({ indicator: id, answer }: { indicator: string; answer: Answer }) => {
			await new Promise((resolve) => setTimeout(resolve, 5));
			stored.push(`${id} ${answer}`);
			answers[id] = answer;
			const of = id.split('.')[0] ?? '';
			const state = item(of);
			state.answers = state.answers.map((one) => ({ ...one, answer: answers[one.id] ?? null }));
			return done({ item: state, subscales: [], total: {}, answered: Object.keys(answers).length, of: 8, saved_at: '' });
		});
		return stored;
	}
	it('an answer lands on the line the one before led to, however fast the keys', async () => {
		const stored = slowDisk();
		const o = new Observation(view(), scale);
		const hands = made(o);
		await Promise.all((['no', 'yes', 'yes', 'not-observed'] as const).map((act) => hands.press(act)));
		expect(stored).toEqual(['talk.1.1 no', 'talk.3.1 yes', 'talk.5.1 yes', 'talk.7.1 not-observed']);
		expect(o.current).toBe('books.1.1');
	});
	it('the same answer again changes nothing', async () => {
		const stored = slowDisk();
		const o = new Observation(view({ current: 'talk.3.1', items: [item('talk', { 3: 'yes' }), item('books')] }), scale);
		await made(o).press('yes');
		expect([stored, o.current]).toEqual([[], 'talk.3.1']);
	});
	it('a corrected answer stays in its place', async () => {
		slowDisk();
		const o = new Observation(view({ current: 'talk.3.1', items: [item('talk', { 3: 'no' }), item('books')] }), scale);
		await made(o).press('yes');
		expect([o.answerTo('talk.3.1'), o.current]).toEqual(['yes', 'talk.3.1']);
	});
	it('says why a key does nothing', async () => {
		const o = new Observation(view({ current: 'talk.1.1' }), scale);
		const hands = made(o);
		await hands.press('na');
		expect(hands.message).toBe('talk.1.1 kan ikke være ikke aktuelt.');
		await hands.press('not-observed');
		expect(hands.message).toBe('talk.1.1 er sett eller ikke sett.');
		await hands.press('more');
		expect(hands.message).toBe('Her telles det ikke.');
		await hands.press('down');
		expect(hands.message).toBe('');
	});
	it('answers nothing in an item that is not applicable', async () => {
		const stored = slowDisk();
		const o = new Observation(view({ current: 'talk.1.1', items: [{ ...item('talk'), is_na: true }, item('books')] }), scale);
		const hands = made(o);
		await hands.press('no');
		expect(stored).toEqual([]);
		expect(hands.message).toContain('ikke aktuelt');
	});
	it('the last answer points at the result', async () => {
		commands.answerIndicator.mockResolvedValue(done({ item: item('talk', { 1: 'no' }), subscales: [], total: {}, answered: 8, of: 8, saved_at: '' }));
		const hands = made(new Observation(view(), scale));
		await hands.press('no');
		expect(hands.message).toBe('Alt er besvart. Resultatet er neste steg.');
	});
});
