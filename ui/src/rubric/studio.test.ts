import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Diff, DraftMove, Edit, ItemPage, RubricChange, RubricEntry, RubricPage, RubricProblem } from '../bindings';
import { byItem, changeName, editedItems, pieceWords } from './changes';
import { answerWords, linesOf, sumOf } from './move';
import { wrongOf } from './new-version';
import { at, beyondGaps, inItem, inWhole, isFolded } from './problems';
import { Studio } from './studio.svelte';
import { isMissing, missingInItem, pairAfter, pairOf, tooLong } from './texts';
import { Trying } from './trying.svelte';
import { compareVersions, defaultOf, familiesOf, targetsOf, usableOf, versionWords } from './versions';

const { commands } = vi.hoisted(() => ({
	commands: { rubricPage: vi.fn(), rubricDiff: vi.fn(), editRubric: vi.fn(), undoRubricEdit: vi.fn(), tryScore: vi.fn() }
}));
vi.mock('../bindings', () => ({ commands }));

const ok = (data: unknown) => ({ status: 'ok', data });
const failed = { status: 'error', error: { code: 'disk-full', outcome: 'failed', message: 'Disken er full.', hint: null, at: null, problems: [], details: '' } };

/** What the core keeps: the ids of the indicators, and the text of each. */
let kept: Map<string, string>;
let history: Map<string, string>[];

function item(id: string, number: string): ItemPage {
	const indicators = [...kept].filter(([one]) => one.startsWith(`${id}.`)).map(([one, text]) => ({
		id: one, level: Number(one.split('.')[1]), na_allowed: false, counter: false, sources: [], situations: [],
		texts: { nb: { text, counts: 'teller' }, nn: { text: '', counts: 'tel' } }
	}));
	return { id, na_allowed: false, texts: { nb: { number, title: id }, nn: { number, title: '' } }, indicators } as unknown as ItemPage;
}
function page(): RubricPage {
	return {
		entry: { rubric: 'viba@0.2.0', version: '0.2.0' }, languages: ['nb', 'nn', 'en'], texts: {}, terms: [],
		subscales: [{ id: 's', texts: {}, items: [item('talk', '1'), item('books', '2')] }],
		edits: history.length, is_changed: history.length > 0, problems: [], versions: ['viba@0.2.0'], own_id: 'viba-local', next_version: '0.3.0', may_hand_on: false
	} as unknown as RubricPage;
}
function apply(edit: Edit): void {
	history.push(new Map(kept));
	if (edit.edit === 'text' && edit.of.part === 'indicator') kept.set(edit.of.id, edit.text);
	if (edit.edit === 'remove-indicator') kept.delete(edit.indicator);
	if (edit.edit === 'add-indicator') kept.set(`${edit.item}.${edit.level}.9`, '');
}

beforeEach(() => {
	kept = new Map([['talk.1.1', 'a'], ['talk.3.1', 'b'], ['talk.3.2', 'c'], ['books.1.1', 'd']]);
	history = [];
	commands.rubricPage.mockReset().mockImplementation(async () => ok(page()));
	commands.rubricDiff.mockReset().mockImplementation(async () => ok({ old: '', new: '', changes: [] }));
	commands.editRubric.mockReset().mockImplementation(async (_: string, edit: Edit) => {
		apply(edit);
		return ok({ op: 'edit-rubric', output: { edits: history.length, problems: [], saved_at: '2026-11-25T10:42:00+01:00' }, changes: [] });
	});
	commands.undoRubricEdit.mockReset().mockImplementation(async () => {
		kept = history.pop() ?? kept;
		return ok(page());
	});
	commands.tryScore.mockReset();
});

const text = (id: string) => ({ of: { part: 'indicator' as const, id }, key: 'text' });
const sentence = (studio: Studio, id: string) =>
	studio.items.flatMap((one) => one.indicators).find((one) => one.id === id)?.texts.nb?.text;

describe('edits', () => {
	it('go one after the other, and are shown when they are on disk', async () => {
		const studio = await Studio.open('viba@0.2.0');
		const first = studio.setText(text('talk.1.1'), 'nb', 'ny');
		const second = studio.setText(text('talk.3.1'), 'nb', 'også ny');
		expect(sentence(studio, 'talk.1.1')).toBe('a');
		expect(await first).toBe(true);
		expect(sentence(studio, 'talk.1.1')).toBe('ny');
		expect(await second).toBe(true);
		expect(commands.editRubric.mock.calls.map(([, edit]) => edit.text)).toEqual(['ny', 'også ny']);
		expect(studio.savedAt).toBe('2026-11-25T10:42:00+01:00');
	});

	it('that do not come on disk lose nothing that was typed, and the next one may still come', async () => {
		const studio = await Studio.open('viba@0.2.0');
		commands.editRubric.mockResolvedValueOnce(failed);
		expect(await studio.setText(text('talk.1.1'), 'nb', 'ny')).toBe(false);
		expect([studio.saving, studio.trouble?.message, studio.keptText(text('talk.1.1'), 'nb')]).toEqual(['failed', 'Disken er full.', 'ny']);
		expect(sentence(studio, 'talk.1.1')).toBe('a');
		expect(await studio.setText(text('talk.1.1'), 'nb', 'ny')).toBe(true);
		expect([studio.saving, studio.trouble, studio.keptText(text('talk.1.1'), 'nb')]).toEqual(['saved', null, null]);
	});

	it('say which indicator came, and which number went until it is brought back', async () => {
		const studio = await Studio.open('viba@0.2.0');
		expect(await studio.add(studio.items[0] as ItemPage, 3)).toBe('talk.3.9');
		expect(await studio.remove('talk.3.1')).toBe(true);
		expect(studio.removed).toBe('1.3.1');
		expect(studio.numberOf('talk.3.2')).toBe('1.3.1');
		await studio.undo();
		expect([studio.removed, studio.numberOf('talk.3.2'), studio.page.edits]).toEqual([null, '1.3.2', 1]);
	});

	it('are not taken back where there are none', async () => {
		const studio = await Studio.open('viba@0.2.0');
		expect(await studio.undo()).toBe(true);
		expect(commands.undoRubricEdit).not.toHaveBeenCalled();
	});
});

describe('a score that is tried', () => {
	it('is asked for after every press; the same answer again takes it back', async () => {
		commands.tryScore.mockImplementation(async (_: string, __: string, answers: object) => ok({ result: { n: Object.keys(answers).length }, reason: {} }));
		const studio = await Studio.open('viba@0.2.0');
		const trying = new Trying(studio.name, studio.items[0] as ItemPage);
		await trying.press('talk.1.1', 'no');
		expect(trying.left).toBe(2);
		await trying.press('talk.1.1', 'no');
		expect(trying.left).toBe(3);
		expect(commands.tryScore.mock.calls.map(([, , answers]) => answers)).toEqual([{}, { 'talk.1.1': 'no' }, {}]);
	});

	it('shows the newest answer, however late another comes', async () => {
		const late: ((value: unknown) => void)[] = [];
		commands.tryScore.mockImplementation(() => new Promise((resolve) => late.push(resolve)));
		const trying = new Trying('viba@0.2.0', item('talk', '1'));
		const second = trying.press('talk.1.1', 'yes');
		late[1]?.(ok('second'));
		await second;
		late[0]?.(ok('first'));
		await Promise.resolve();
		expect(trying.tried).toBe('second');
	});
});

describe('the languages beside each other', () => {
	const choices: [why: string, languages: string[], window: string, pair: [string, string | null]][] = [
		['the template and that of the window', ['nb', 'nn', 'en'], 'en', ['nb', 'en']],
		['the second where the window has the template', ['nb', 'nn', 'en'], 'nb', ['nb', 'nn']],
		['the second where the window has none of them', ['en', 'se'], 'nb', ['en', 'se']],
		['one alone', ['en'], 'nb', ['en', null]]
	];
	it.each(choices)('%s', (_, languages, window, [left, right]) => expect(pairOf(languages, window)).toEqual({ left, right }));

	it('are never the same: they change places', () => {
		expect(pairAfter({ left: 'nb', right: 'en' }, 'left', 'en')).toEqual({ left: 'en', right: 'nb' });
		expect(pairAfter({ left: 'nb', right: 'en' }, 'right', 'nb')).toEqual({ left: 'en', right: 'nb' });
		expect(pairAfter({ left: 'nb', right: 'en' }, 'right', null)).toEqual({ left: 'nb', right: null });
	});

	it('count what is missing: what stands elsewhere, and what must stand', () => {
		const one = item('talk', '1');
		expect(missingInItem(one, 'nb')).toBe(0);
		expect(missingInItem(one, 'nn')).toBe(4);
		expect(isMissing({ nb: { ask: '' }, nn: { ask: '' } }, 'nn', 'ask')).toBe(false);
	});
});

describe('a sentence', () => {
	const words = (count: number): string => Array.from({ length: count }, () => 'ord').join(' ');
	it('of 22 words is not too long, one of 23 is', () => {
		expect(tooLong(words(22))).toBeNull();
		expect(tooLong(words(23))).toBe(23);
		expect(tooLong(`${words(20)}. ${words(20)}`)).toBeNull();
		expect(tooLong(`${words(22)} – .`)).toBeNull();
	});
});

describe('what the check finds', () => {
	const problem = (id: string | null, key: string | null = null): RubricProblem => ({ code: 'x', message: 'feil', id, key, language: null });
	const all = [problem('talk'), problem('talk.3.1', 'text'), problem('talk.3.1', 'ask'), problem('books.1.1'), problem(null)];
	it('stands at its item, its indicator, or the whole', () => {
		expect([inItem(all, 'talk').length, inItem(all, 'books').length, inWhole(all).length]).toEqual([3, 1, 1]);
		expect([at(all, 'talk').length, at(all, 'talk.3.1').length]).toEqual([1, 2]);
	});
	it('is not told twice where a missing text is marked in its place', () => {
		const gap = (language: string): RubricProblem => ({ code: 'text-missing', message: '', id: 'talk.3.1', key: 'text', language });
		expect(beyondGaps([gap('nb'), gap('en'), problem('talk.3.1')], ['nb', 'nn']).map((one) => one.language)).toEqual(['en', null]);
	});
	it('unfolds what it is about', () => expect(all.map(isFolded)).toEqual([false, false, true, false, false]));
});

describe('changes', () => {
	const change = (part: RubricChange['part'], id: string, key: string, language: string | null = null): RubricChange => ({
		part, id, key, language, pieces: [{ mark: 'come', text: 'ny' }]
	});
	const diff: Diff = {
		old: '', new: '',
		changes: [change('rubric', '', 'name', 'nb'), change('item', 'books', 'title', 'nb'), change('indicator', 'talk.3.2', 'text', 'nb'), change('indicator', 'talk.9.9', 'whole'), change('indicator', 'gone.1.1', 'whole')]
	};
	it('stand by item in the order of the page, what is unknown last', () => {
		const groups = byItem(diff, page(), 'nb');
		expect(groups.map((group) => [group.item, group.title])).toEqual([[null, 'Hele skalaen'], ['talk', '1 talk'], ['books', '2 books'], ['gone', 'gone']]);
		expect(groups[1]?.things.map((thing) => thing.name)).toEqual(['Indikator 1.3.2', 'Indikator 1.9.9']);
	});
	it('mark the items they are in', () => expect([...editedItems(diff)]).toEqual([null, 'books', 'talk', 'gone']));
	it('are named in words', () => {
		expect(changeName(change('indicator', 'talk.3.2', 'counts_not', 'nn'))).toBe('Teller ikke, nynorsk');
		expect(changeName(change('indicator', 'talk.3.2', 'whole'))).toBe('Ny');
		expect(pieceWords('observation, documents', change('indicator', 'talk.3.2', 'source'))).toBe('Observasjon, Dokumenter');
		expect(pieceWords('true', change('indicator', 'talk.3.2', 'counter'))).toBe('ja');
	});
});

describe('versions', () => {
	const entry = (id: string, version: string, rest: Partial<RubricEntry> = {}): RubricEntry =>
		({ rubric: `${id}@${version}`, id, version, status: 'working', is_usable: true, ...rest }) as RubricEntry;
	const list = [entry('viba', '0.9.0'), entry('viba', '0.10.0'), entry('viba-local', '0.11.0'), entry('old', '1.0.0', { is_usable: false })];

	it('are compared by number', () => expect(compareVersions('0.10.0', '0.9.3')).toBeGreaterThan(0));
	it('stand with their rubric, newest first', () => {
		expect(familiesOf(list).map(({ newest, older }) => [newest.rubric, older.length])).toEqual([['viba@0.10.0', 1], ['viba-local@0.11.0', 0], ['old@1.0.0', 0]]);
	});
	it('for a new visit are those that can be used', () => {
		expect(usableOf(list).map((one) => one.rubric)).toEqual(['viba-local@0.11.0', 'viba@0.10.0', 'viba@0.9.0']);
		expect(defaultOf([entry('a', '2.0.0', { status: 'validated' }), entry('b', '1.0.0')])?.rubric).toBe('b@1.0.0');
	});
	it('a draft may be moved to are newer ones of the same scale', () => {
		const versions = ['viba@0.9.0', 'viba@0.10.0', 'viba-local@0.11.0'];
		expect(targetsOf('viba@0.10.0', versions, list).map((one) => one.rubric)).toEqual(['viba-local@0.11.0']);
		expect(targetsOf('viba@0.10.0', ['viba@0.10.0'], list)).toEqual([]);
	});
	it('are told alone beside the same rubric, else with its name', () => {
		expect(versionWords('viba@0.2.0', 'viba@0.1.0')).toBe('0.2.0');
		expect(versionWords('viba-local@0.3.0', 'viba@0.2.0')).toBe('0.3.0 (viba-local)');
	});
	it('that are new need a name, a number, somebody who signs and a reason', () => {
		expect(wrongOf({ id: 'viba-local', version: '0.3.0', owner: 'Solvang', reason: 'Klarere ord.' })).toEqual({});
		expect(Object.keys(wrongOf({ id: 'Viba lokal', version: '0.3', owner: ' ', reason: '' }))).toEqual(['id', 'version', 'owner', 'reason']);
	});
});

describe('moving a draft', () => {
	const move = (rest: Partial<DraftMove>): DraftMove =>
		({ assessment: 'a', from: 'viba@1.0.0', to: 'viba@2.0.0', carried: 158, reworded: 13, left: 2, answered: 158, of: 168, ties_lost: 0, lines: [], ...rest }) as DraftMove;
	it('is summed up in sentences', () => {
		expect(sumOf(move({}))).toEqual(['158 svar følger med, 13 av dem til nye ord.', '2 svar følger ikke med.', 'Etterpå er 158 av 168 besvart.']);
		expect(sumOf(move({ carried: 0, reworded: 0, left: 1, answered: 0, ties_lost: 2 }))).toEqual([
			'Ingen svar følger med.', 'Ett svar følger ikke med.', '2 merker på notater blir borte. Notatene blir stående.', 'Etterpå er 0 av 168 besvart.'
		]);
	});
	it('shows first what does not come along', () => {
		const lines = [{ old: 'a.1.1', is_carried: true }, { old: 'b.1.1', is_carried: false }] as DraftMove['lines'];
		expect(linesOf(move({ lines }))).toEqual({ left: [lines[1]], carried: [lines[0]] });
	});
	it('says answers at level 1 in their own words', () => {
		expect(answerWords({ old: 'talk.1.2', answer: 'no' })).toBe('Ikke sett');
		expect(answerWords({ old: 'talk.3.2', answer: 'no' })).toBe('Nei');
		expect(answerWords({ old: 'talk', answer: 'na' })).toBe('Ikke aktuelt');
	});
});
