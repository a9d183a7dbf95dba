import { fireEvent, render, screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { IndicatorText, ItemText, PrivacyMark } from '../bindings';
import NoteField from './NoteField.svelte';
import TagBox from './TagBox.svelte';
import { altAnswer, indicatorsIn, matching, placesIn } from './hits';
import { Lookout } from './lookout.svelte';
import { lengthOf, LONGEST, NEAR_LONGEST } from './note-length';
import { answersOf, indicatorsOf, NoteTags } from './note-tags.svelte';
import { privacyLines } from './privacy';

const { commands } = vi.hoisted(() => ({ commands: { lookAt: vi.fn(), allowWord: vi.fn() } }));
vi.mock('../bindings', () => ({ commands }));

const ok = (data: unknown) => ({ status: 'ok', data });
function item(id: string, number: string, title: string, texts: readonly [number, string][]): ItemText {
	const indicators = texts.map(([level, text], n) => ({
		id: `${id}.${level}.${n}`, number: `${number}.${level}.${n}`, level, text, na_allowed: true, counter: false, sources: [], situations: []
	}));
	return { id, number, title, short: title, about: '', na_allowed: false, na_when: null, indicators: indicators as unknown as IndicatorText[] } as ItemText;
}
const items = [
	item('talk', '5', 'Samtaler', [[1, 'Ingen lytter'], [5, 'Samtaler går over flere vendinger']]),
	item('books', '1', 'Bøker', [[3, 'Det er bøker her'], [5, 'Noen leser']]),
	item('play', '15', 'Lek', [[5, 'Leken får vare']])
];
const numbers = (words: string) => matching(indicatorsIn(items), words).map((hit) => hit.number);

beforeEach(() => {
	commands.lookAt.mockReset().mockResolvedValue(ok([]));
	commands.allowWord.mockReset().mockResolvedValue(ok({ op: '', output: [], changes: [] }));
});
afterEach(() => vi.useRealTimers());

describe('looking for an indicator', () => {
	it('finds by number, and what stands under a whole number comes first', () => {
		expect(numbers('5.5')).toEqual(['5.5.1']);
		expect(numbers('1')).toEqual(['1.3.0', '1.5.1', '15.5.0']);
		expect(matching(placesIn(items), '1').map((hit) => hit.number)).toEqual(['1', '1.3.0', '1.5.1', '15', '15.5.0']);
	});
	it('finds by all the words, and by the title of the item', () => {
		expect(numbers('flere samtaler')).toEqual(['5.5.1']);
		expect(numbers('bøker noen')).toEqual(['1.5.1']);
		expect(numbers('sykkel')).toEqual([]);
	});
	it('goes to items too, never by a title that is not its own', () => {
		expect(matching(placesIn(items), 'bøker').map((hit) => hit.id)).toEqual(['books', 'books.3.0']);
	});
	it('answers with Alt, not with AltGr', () => {
		expect(altAnswer(new KeyboardEvent('keydown', { code: 'KeyN', altKey: true }))).toBe('no');
		expect(altAnswer(new KeyboardEvent('keydown', { code: 'KeyN', altKey: true, ctrlKey: true }))).toBeNull();
		expect(altAnswer(new KeyboardEvent('keydown', { code: 'KeyN' }))).toBeNull();
	});
});

describe('tags of the note being written', () => {
	it('are once each, and a mere tag takes no answer away', () => {
		const tags = new NoteTags();
		tags.add('a', 'yes');
		tags.add('b', null);
		tags.add('a', null);
		expect(indicatorsOf(tags.all, 'b')).toEqual(['b', 'a']);
		expect(answersOf(tags.all)).toEqual([{ indicator: 'a', answer: 'yes' }]);
	});
	it('come back when they could not be written, under what was chosen meanwhile', () => {
		const tags = new NoteTags();
		tags.add('a', 'yes');
		const taken = tags.take();
		expect(tags.all).toEqual([]);
		tags.add('a', 'no');
		tags.putBack([...taken, { indicator: 'b', answer: null }]);
		expect(tags.all).toEqual([{ indicator: 'b', answer: null }, { indicator: 'a', answer: 'no' }]);
	});
});

describe('the tag box', () => {
	const ontag = vi.fn();
	const onclose = vi.fn();
	function open(): HTMLElement {
		ontag.mockReset();
		onclose.mockReset();
		render(TagBox, { items, near: ['talk.5.1'], tagged: ['books.3.0'], answerTo: () => null, ontag, onclose });
		return screen.getByRole('combobox', { name: 'Merk med nummer eller ord' });
	}
	it('tags with Enter, several in a row, and leaves with Enter on nothing', async () => {
		const person = userEvent.setup();
		const field = open();
		expect(document.activeElement).toBe(field);
		await person.keyboard('1.5{Enter}5.5{Enter}');
		expect(ontag.mock.calls).toEqual([['books.5.1', null], ['talk.5.1', null]]);
		expect(onclose).not.toHaveBeenCalled();
		await person.keyboard('{Enter}');
		expect(onclose).toHaveBeenCalledOnce();
	});
	it('answers the chosen hit in the same step, and at level 1 only seen or not', async () => {
		const field = open();
		const person = userEvent.setup();
		await person.keyboard('vendinger');
		await fireEvent.keyDown(field, { key: 'o', code: 'KeyO', altKey: true });
		await person.keyboard('5.1');
		expect(screen.queryByRole('button', { name: 'Merk 5.1.0 og svar: Ikke observert' })).toBeNull();
		await fireEvent.keyDown(field, { key: 'o', code: 'KeyO', altKey: true });
		expect(screen.getByRole('status').textContent).toBe('5.1.0 er sett eller ikke sett.');
		await person.click(screen.getByRole('button', { name: 'Merk 5.1.0 og svar: Sett' }));
		expect(ontag.mock.calls).toEqual([['talk.5.1', 'not-observed'], ['talk.1.0', 'yes']]);
		expect(screen.getByRole('status').textContent).toBe('Merket 5.1.0, svar: Sett.');
		expect(document.activeElement).toBe(field);
	});
	it('says that there is more than is shown', async () => {
		const many = [item('many', '7', 'Mange', Array.from({ length: 12 }, (_, n): [number, string] => [5, `Indikator ${n}`]))];
		render(TagBox, { items: many, near: [], tagged: [], answerTo: () => null, ontag: vi.fn(), onclose: vi.fn() });
		await userEvent.keyboard('indikator');
		expect(screen.getAllByRole('row')).toHaveLength(8);
		expect(screen.getByRole('status').textContent).toBe('Viser 8 av 12. Skriv mer for å finne den rette.');
	});
	it('says what is tagged already, and when nothing fits', async () => {
		open();
		const person = userEvent.setup();
		await person.keyboard('1.3');
		expect(within(screen.getByRole('row')).getByText('merket')).toBeTruthy();
		await person.keyboard('99');
		expect(screen.getByRole('status').textContent).toBe('Ingen indikator passer.');
	});
});

describe('what could tell who somebody is', () => {
	const mark = (from: number, to: number, kind: PrivacyMark['kind']): PrivacyMark => ({ from, to, kind });
	it('is one line a kind, each word once, what says most first', () => {
		const marks = [mark(0, 4, 'person-name'), mark(11, 15, 'person-name'), mark(5, 10, 'phone'), mark(90, 99, 'email')];
		expect(privacyLines('Kari 12345 Kari', marks)).toEqual([
			{ kind: 'person-name', words: ['Kari'] },
			{ kind: 'phone', words: ['12345'] }
		]);
	});
	it('is looked for once when the typing pauses, and never shown of an older text', async () => {
		vi.useFakeTimers();
		let letGo: (end: unknown) => void = () => undefined;
		commands.lookAt.mockReturnValueOnce(new Promise((resolve) => (letGo = resolve)));
		const lookout = new Lookout();
		for (const text of ['K', 'Kar', 'Kari']) lookout.read(text);
		await vi.advanceTimersByTimeAsync(399);
		expect(commands.lookAt).not.toHaveBeenCalled();
		await vi.advanceTimersByTimeAsync(1);
		expect(commands.lookAt.mock.calls).toEqual([['Kari']]);
		lookout.read('');
		letGo(ok([mark(0, 4, 'person-name')]));
		await vi.advanceTimersByTimeAsync(0);
		expect(lookout.lines).toEqual([]);
	});
	it('is looked at anew when a word was allowed', async () => {
		vi.useFakeTimers();
		commands.lookAt.mockResolvedValueOnce(ok([mark(0, 4, 'person-name')]));
		const lookout = new Lookout();
		lookout.read('Kari');
		await vi.advanceTimersByTimeAsync(400);
		expect(lookout.lines).toHaveLength(1);
		await lookout.allow('Kari');
		expect(commands.allowWord.mock.calls).toEqual([['Kari']]);
		expect(lookout.lines).toEqual([]);
	});
});

describe('the field of a note', () => {
	const onwrite = vi.fn();
	const tags = new NoteTags();
	function field(typed: string): HTMLElement {
		onwrite.mockReset();
		render(NoteField, {
			items, indicators: ['talk.5.1'], current: 'talk.5.1', typed, tying: true, tags, onwrite,
			textOf: (id: string) => items.flatMap((one) => one.indicators).find((one) => one.id === id),
			answerTo: () => null, ontype: vi.fn(), ontying: vi.fn(), onkeep: vi.fn(), onleave: vi.fn()
		});
		return screen.getByRole('textbox', { name: 'Nytt notat' });
	}
	it('tags by Ctrl and M, shows the tags, and goes back to the words', async () => {
		const person = userEvent.setup();
		const words = field('Noen leser');
		words.focus();
		await person.keyboard('{Control>}m{/Control}1.5{Enter}{Enter}');
		expect(document.activeElement).toBe(words);
		const chosen = screen.getByRole('list', { name: 'Merker på notatet du skriver' });
		expect(within(chosen).getByText('1.5.1')).toBeTruthy();
		await person.click(within(chosen).getByRole('button', { name: 'Fjern merket 1.5.1' }));
		expect(tags.all).toEqual([]);
	});
	it('counts near the end, and keeps a note that is too long with the words that say so', async () => {
		expect([lengthOf('å'.repeat(NEAR_LONGEST)), lengthOf('😀'.repeat(NEAR_LONGEST))]).toEqual([NEAR_LONGEST, NEAR_LONGEST]);
		const words = field('å'.repeat(LONGEST + 1));
		await fireEvent.keyDown(words, { key: 'Enter' });
		expect(onwrite).not.toHaveBeenCalled();
		expect(screen.getByText(/Det kan være på 65536\./)).toBeTruthy();
	});
});
