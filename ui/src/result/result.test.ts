import { render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { createRawSnippet } from 'svelte';
import { describe, expect, it, vi } from 'vitest';
import type { Gap, LiftRow, Missing, ScaleView } from '../bindings';
import { setLanguage } from '../text';
import { indicatorOf } from './draft';
import FinalizeDialog from './FinalizeDialog.svelte';
import { liftWords } from './lift';
import LookOver from './LookOver.svelte';
import { answersMissing, gapWords, isNothingAnswered, missingLines } from './missing';
import MissingNotice from './MissingNotice.svelte';
import Some from './Some.svelte';

const lift = (need: number, of: number, to: number | null = 4, faults: string[] = []): LiftRow => ({
	faults,
	need,
	of: Array.from({ length: of }, (_, n) => `indikator ${n}`),
	to
});
const gap = (number: string, count = 0): Gap => ({
	item: `item-${number}`,
	number,
	title: `Ledd ${number}`,
	count,
	indicator: count > 0 ? `item-${number}.3.2` : null
});
const nothing: Missing = { unanswered: [], without_note: [], contradictions: [], no_sitting: false };
const gaps = (count: number): Gap[] => Array.from({ length: count }, (_, n) => gap(String(n + 1), 2));

describe('what lifts a score', () => {
	it('is said by how many of the unmet indicators it takes', () => {
		const words = (need: number, of: number): string | null => liftWords(lift(need, of), 3).of;
		expect([words(1, 1), words(1, 3), words(2, 2), words(2, 3), words(3, 3), words(5, 7)]).toEqual([
			'Fra 3 til 4: dette må på plass',
			'Fra 3 til 4: ett av disse er nok',
			'Fra 3 til 4: begge disse må på plass',
			'Fra 3 til 4: to av disse',
			'Fra 3 til 4: alle disse må på plass',
			'Fra 3 til 4: 5 av disse'
		]);
	});

	it('begins with the faults, and ends with them where that is enough', () => {
		expect(liftWords(lift(1, 2, 3, ['feil']), 1)).toEqual({
			faults: 'Først må dette ta slutt',
			of: 'Fra 1 til 3: ett av disse er nok'
		});
		expect(liftWords(lift(0, 0, 4, ['feil']), 1)).toEqual({
			faults: 'Fra 1 til 4: dette må ta slutt',
			of: null
		});
	});

	it('promises no score that nobody knows', () => {
		expect(liftWords(lift(1, 2, null), 3)).toEqual({ faults: null, of: 'Det neste som må på plass' });
		expect(liftWords(lift(0, 0, null), 3)).toEqual({ faults: null, of: null });
	});
});

describe('what is missing', () => {
	it('is nothing when nothing is', () => expect(missingLines(nothing)).toEqual([]));

	it('has what stops the finalizing first', () => {
		const all = { unanswered: gaps(1), without_note: gaps(1), contradictions: gaps(1), no_sitting: true };
		expect(missingLines(all).map((line) => line.kind)).toEqual([
			'no-sitting',
			'unanswered',
			'contradictions',
			'without-note'
		]);
	});

	it('counts answers, not items', () => {
		const missing = { ...nothing, unanswered: [gap('3', 1), gap('12', 4)] };
		expect(answersMissing(missing)).toBe(5);
		expect(missingLines(missing)[0]?.words).toBe('5 svar mangler:');
		expect(gapWords('unanswered', gap('12', 4))).toBe('ledd 12 (4)');
		expect(gapWords('contradictions', gap('12'))).toBe('ledd 12');
	});

	it('names the first few items and counts the rest, never only one', () => {
		const named = (count: number): [number, number] => {
			const [line] = missingLines({ ...nothing, without_note: gaps(count) });
			return [line?.gaps.length ?? 0, line?.more ?? 0];
		};
		expect([named(5), named(6), named(7), named(14)]).toEqual([
			[5, 0],
			[6, 0],
			[5, 2],
			[5, 9]
		]);
	});

	it('counts the rest in words, so that no number of an item is read', () => {
		const words = (count: number): string => {
			const { container } = render(MissingNotice, { missing: { ...nothing, without_note: gaps(count) }, onopen: vi.fn() });
			return container.textContent?.replace(/\s+/g, ' ').trim() ?? '';
		};
		expect(words(14)).toContain('Skår uten notat: ledd 1, ledd 2, ledd 3, ledd 4, ledd 5, og ni til.');
		expect(words(2)).toContain('Skår uten notat: ledd 1, ledd 2.');
	});

	it('is everything where there is no answer yet, and only there', () => {
		const item = (count: number) => ({ indicators: Array.from({ length: count }, () => ({})) });
		const scale = { subscales: [{ items: [item(2), item(3)] }, { items: [item(4)] }] } as unknown as ScaleView;
		const without = (...counts: number[]): Missing => ({
			...nothing,
			unanswered: counts.map((count, n) => gap(String(n + 1), count))
		});
		expect(isNothingAnswered(without(2, 3, 4), scale)).toBe(true);
		expect(isNothingAnswered(without(2, 3, 3), scale)).toBe(false);
		// An item that does not apply is an answer.
		expect(isNothingAnswered(without(2, 4), scale)).toBe(false);
		expect(isNothingAnswered(nothing, null)).toBe(false);
	});

	it('leads to the item', async () => {
		const onopen = vi.fn();
		render(MissingNotice, { missing: { ...nothing, unanswered: [gap('3', 1)] }, onopen });
		await userEvent.click(screen.getByRole('button', { name: 'ledd 3 (1)' }));
		expect(onopen).toHaveBeenCalledWith(gap('3', 1));
	});

	it('opens at the missing answer, else at the first of the item', () => {
		const scale = { subscales: [{ items: [{ id: 'item-3', indicators: [{ id: 'item-3.1.1' }] }] }] };
		const view = scale as unknown as ScaleView;
		expect(indicatorOf(gap('3', 1), view)).toBe('item-3.3.2');
		expect(indicatorOf(gap('3'), view)).toBe('item-3.1.1');
		expect(indicatorOf(gap('3'), null)).toBeNull();
	});
});

describe('making it final', () => {
	function ask(missing: Missing) {
		const [onfinalize, onback] = [vi.fn(), vi.fn()];
		render(FinalizeDialog, { missing, working: false, onfinalize, onback, onclose: () => {} });
		return { onfinalize, onback };
	}
	const press = (name: string): Promise<void> => userEvent.click(screen.getByRole('button', { name }));

	it('asks once when all is answered', async () => {
		const { onfinalize } = ask(nothing);
		expect(screen.queryByRole('checkbox')).toBeNull();
		await press('Gjør ferdig');
		expect(onfinalize).toHaveBeenCalledOnce();
	});

	it('asks for a tick when answers are missing, and says so', async () => {
		const { onfinalize } = ask({ ...nothing, unanswered: [gap('3', 2)] });
		expect(screen.getByText('2 svar i ett ledd. Ledd uten nok svar får ingen skår.')).toBeTruthy();
		await press('Gjør ferdig');
		expect(onfinalize).not.toHaveBeenCalled();
		expect(screen.getByText('Kryss av først: svar mangler.')).toBeTruthy();
		await userEvent.click(screen.getByRole('checkbox'));
		await press('Gjør ferdig');
		expect(onfinalize).toHaveBeenCalledOnce();
	});

	it('leads back where nobody said when the visit was', async () => {
		const { onback } = ask({ ...nothing, no_sitting: true });
		expect(screen.queryByRole('button', { name: 'Gjør ferdig' })).toBeNull();
		await press('Gå til vurderingen');
		expect(onback).toHaveBeenCalledOnce();
	});

	it('speaks the language of the window', () => {
		setLanguage('nn');
		ask({ ...nothing, unanswered: [gap('3', 1)] });
		expect(screen.getByText('Eitt svar i eitt ledd. Ledd utan nok svar får ingen skår.')).toBeTruthy();
	});
});

describe('the first few of a list', () => {
	it('become all when asked for, and focus goes to the first new one', async () => {
		const line = createRawSnippet<[unknown]>((word) => ({ render: () => `<span>${String(word())}</span>` }));
		render(Some, { list: ['a', 'b', 'c', 'd'], first: 2, more: (count: number) => `${count} til`, line });
		expect(screen.getAllByRole('listitem')).toHaveLength(2);
		await userEvent.click(screen.getByRole('button', { name: '2 til' }));
		expect(screen.getAllByRole('listitem')).toHaveLength(4);
		expect(document.activeElement?.textContent).toBe('c');
		expect(screen.queryByRole('button')).toBeNull();
	});
});

describe('what must still be held', () => {
	const needed = [{ kind: 'interview' as const, left: 12 }, { kind: 'observation' as const, left: 3 }];

	it('is a line of its own with the way there; watching is told as missing answers', async () => {
		const onasked = vi.fn();
		render(MissingNotice, { missing: nothing, needed, onopen: vi.fn(), onasked });
		expect(screen.getByText(/Samtalen gjenstår: 12 indikatorer kan bare besvares der\./)).toBeTruthy();
		await userEvent.click(screen.getByRole('button', { name: 'Gå til samtalen' }));
		expect(onasked.mock.calls).toEqual([['interview']]);
	});

	it('is left out only by a tick, which goes along', async () => {
		const onfinalize = vi.fn();
		const missing = { ...nothing, unanswered: [gap('1', 12)] };
		render(FinalizeDialog, { missing, needed, working: false, onfinalize, onback: vi.fn(), onclose: vi.fn() });
		const press = () => userEvent.click(screen.getByRole('button', { name: 'Gjør ferdig' }));
		await press();
		expect(screen.getByRole('status').textContent).toBe('Kryss av først: samtalen gjenstår.');
		await userEvent.click(screen.getByRole('checkbox', { name: 'Gjør ferdig uten samtalen' }));
		await press();
		expect(onfinalize.mock.calls).toEqual([[['interview']]]);
	});

	it('has a tick beside the one for other answers that are missing', async () => {
		const onfinalize = vi.fn();
		const missing = { ...nothing, unanswered: [gap('1', 13)] };
		render(FinalizeDialog, { missing, needed, working: false, onfinalize, onback: vi.fn(), onclose: vi.fn() });
		await userEvent.click(screen.getByRole('checkbox', { name: 'Gjør ferdig uten samtalen' }));
		await userEvent.click(screen.getByRole('button', { name: 'Gjør ferdig' }));
		expect(screen.getByRole('status').textContent).toBe('Kryss av først: svar mangler.');
		expect(onfinalize).not.toHaveBeenCalled();
	});
});

describe('items without a note', () => {
	it('have the reason beside them where there is one', () => {
		const missing = { ...nothing, without_note: [gap('4'), gap('5')] };
		render(MissingNotice, { missing, reasons: [{ item: 'item-4', reason: 'Så det ikke' }], onopen: vi.fn() });
		expect(screen.getByRole('status').textContent).toContain('ledd 4 («Så det ikke»), ledd 5.');
	});
});

describe('notes that could tell who a person is', () => {
	it('are opened, or a word of them is allowed', async () => {
		const [onopen, onallow] = [vi.fn(), vi.fn()];
		const notes = [{ note: 'n', at: '2026-11-24T10:07:00+01:00', text: 'Der er Kari.', marks: [{ from: 7, to: 11, kind: 'person-name' as const }] }];
		render(LookOver, { notes, onopen, onallow });
		expect(document.querySelector('mark')?.textContent).toBe('Kari');
		await userEvent.click(screen.getByRole('button', { name: 'Åpne notatet 10.07' }));
		await userEvent.click(screen.getByRole('button', { name: 'Tillat ordet «Kari»' }));
		expect([onopen.mock.calls, onallow.mock.calls]).toEqual([[['n']], [['Kari']]]);
	});
});
