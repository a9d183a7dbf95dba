import { render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { DayPage, Moment, SituationView, Warning } from '../bindings';
import { setLanguage } from '../text';
import PlaceRail from './PlaceRail.svelte';
import SituationButton from './SituationButton.svelte';
import SituationDialog from './SituationDialog.svelte';
import WarningStrip from './WarningStrip.svelte';
import { clockOf, DayWatch, timesOf } from './day.svelte';
import type { Place } from './places';
import { isCalm, sentenceOf } from './warnings';

const { commands } = vi.hoisted(() => ({ commands: { dayView: vi.fn() } }));
vi.mock('../bindings', () => ({ commands }));
Element.prototype.scrollIntoView = () => undefined;

function part(rest: Partial<SituationView> = {}): SituationView {
	return {
		part: 'p1', situation: 'meal', planned_from: null, planned_to: null, seen_from: null, seen_to: null, ends: null, state: 'coming', left: [],
		only_here: [], last_here: [], done: 0, ...rest
	};
}
function warning(moment: Moment, rest: Partial<Warning> = {}): Warning {
	const indicators = ['talk.3.1', 'talk.3.2', 'talk.5.1', 'talk.5.2'];
	return { part: 'p1', situation: 'meal', moment, minutes_left: null, comes_again: false, indicators, last_here: [], ...rest };
}
function page(warnings: Warning[], situations: SituationView[] = [], is_logged = true): DayPage {
	return { view: { date: '2026-11-24', minute: 627, is_logged, situations, interview: [], documents: [], any_time: [] }, warnings };
}
const ok = (data: unknown) => ({ status: 'ok', data });

beforeEach(() => commands.dayView.mockReset().mockResolvedValue(ok(page([]))));
afterEach(() => vi.useRealTimers());

describe('what is said of what will soon be too late', () => {
	it('in each moment', () => {
		const said = (moment: Moment, minutes_left: number | null = null): string => sentenceOf(warning(moment, { minutes_left }));
		expect(said('soon', 8)).toBe('Om ca. 8 minutter er måltidet over: 4 indikatorer kan bare ses der.');
		expect(said('very-soon', 1)).toBe('Om ca. ett minutt er måltidet over: 4 indikatorer kan bare ses der.');
		expect(said('any-time')).toBe('Når som helst kan måltidet være over: 4 indikatorer kan bare ses der.');
		expect(said('begun', 25)).toBe('Nå er måltidet i gang: 4 indikatorer kan bare ses der.');
		expect(said('late')).toBe('Nå skulle måltidet ha begynt: 4 indikatorer kan bare ses der.');
		expect(said('coming', 4)).toBe('Om ca. 4 minutter begynner måltidet: 4 indikatorer kan bare ses der.');
	});
	it('in three languages', () => {
		const one = warning('soon', { minutes_left: 1, indicators: ['a.1.1'] });
		const said = (['nn', 'en'] as const).map((lang) => {
			setLanguage(lang);
			return sentenceOf(one);
		});
		expect(said).toEqual([
			'Om ca. eitt minutt er måltidet over: éin indikator kan berre sjåast der.',
			'In about a minute the meal is over: one indicator can only be seen there.'
		]);
	});
	it('what other situations could have shown is said after, or alone and calmly', () => {
		const both = warning('late', { indicators: ['a.1.1'], last_here: ['a.1.2', 'a.1.3'], comes_again: true });
		expect(sentenceOf(both)).toBe(
			'Nå skulle måltidet ha begynt: én indikator kan bare ses der. 2 til kan ikke ses andre steder etter dette. Det kommer igjen senere i dag.'
		);
		const last = warning('late', { indicators: [], last_here: ['a.1.2'] });
		expect([isCalm(both), isCalm(last)]).toEqual([false, true]);
		expect(sentenceOf(last)).toBe('Nå skulle måltidet ha begynt: én indikator kan ikke ses andre steder etter dette.');
	});
});

describe('the strip', () => {
	it('shows the most urgent, tells how many more there are, and leads to the lines', async () => {
		const [onshow, ondismiss] = [vi.fn(), vi.fn()];
		const [first, second] = [warning('soon', { minutes_left: 8 }), warning('coming', { part: 'p2', situation: 'outdoors', minutes_left: 3 })];
		render(WarningStrip, { warnings: [first, second], onshow, ondismiss });
		const strip = screen.getByRole('region', { name: 'Blir snart for sent' });
		expect(strip.textContent).toContain('måltidet over');
		expect(strip.textContent).not.toContain('utetiden');
		expect(strip.textContent).toContain('Ett varsel til');
		await userEvent.click(screen.getByRole('button', { name: 'Vis linjene' }));
		await userEvent.click(screen.getByRole('button', { name: 'Lukk' }));
		expect([onshow.mock.calls, ondismiss.mock.calls]).toEqual([[[first]], [[first]]]);
		expect(screen.queryByRole('status')).toBeNull();
	});
	it('is not there where there is nothing to say', () => {
		render(WarningStrip, { warnings: [], onshow: vi.fn(), ondismiss: vi.fn() });
		expect(screen.queryByRole('region')).toBeNull();
	});
});

describe('the day as it is watched', () => {
	it('is announced once for each part and moment, the most urgent first', () => {
		const day = new DayWatch(() => 'a-1');
		day.take(page([warning('soon', { minutes_left: 9 }), warning('coming', { part: 'p2', minutes_left: 3 })]));
		expect(day.said).toContain('Om ca. 9 minutter er');
		day.take(page([warning('soon', { minutes_left: 8 }), warning('coming', { part: 'p2', minutes_left: 2 })]));
		expect(day.said).toContain('Om ca. 9 minutter er');
		day.take(page([warning('very-soon', { minutes_left: 5 })]));
		expect(day.said).toContain('Om ca. 5 minutter er');
	});
	it('what was put away comes again at its next moment', () => {
		const day = new DayWatch(() => 'a-1');
		day.take(page([warning('soon', { minutes_left: 9 })]));
		day.dismiss(day.warnings[0] as Warning);
		day.take(page([warning('soon', { minutes_left: 7 })]));
		expect(day.warnings).toEqual([]);
		day.take(page([warning('very-soon', { minutes_left: 5 })]));
		expect(day.warnings.length).toBe(1);
	});
	it('is looked at each minute and after answers, quick ones together, while that is of use', async () => {
		vi.useFakeTimers();
		let wanted = true;
		const day = new DayWatch(() => 'a-1');
		const stop = day.watch(() => wanted);
		await vi.advanceTimersByTimeAsync(60_000);
		expect(commands.dayView).toHaveBeenCalledTimes(2);
		for (let n = 0; n < 5; n += 1) day.changed();
		await vi.advanceTimersByTimeAsync(1_000);
		expect(commands.dayView).toHaveBeenCalledTimes(3);
		wanted = false;
		day.changed();
		await vi.advanceTimersByTimeAsync(120_000);
		expect(commands.dayView).toHaveBeenCalledTimes(3);
		wanted = true;
		stop();
		day.changed();
		await vi.advanceTimersByTimeAsync(120_000);
		expect(commands.dayView).toHaveBeenCalledTimes(3);
	});
	it('a look that comes late does not undo what was logged since', async () => {
		let late: (value: unknown) => void = () => undefined;
		commands.dayView.mockReturnValue(new Promise((resolve) => (late = resolve)));
		const day = new DayWatch(() => 'a-1');
		const stop = day.watch(() => true);
		day.take(page([], [part({ state: 'now', seen_from: 615 })]));
		late(ok(page([])));
		await Promise.resolve();
		await Promise.resolve();
		expect(day.running?.situation).toBe('meal');
		stop();
	});
	it('says nothing old where it cannot be read', async () => {
		commands.dayView.mockResolvedValue({ status: 'error', error: { code: 'x' } });
		const day = new DayWatch(() => 'a-1');
		day.take(page([warning('soon', { minutes_left: 9 })]));
		const stop = day.watch(() => true);
		await vi.waitFor(() => expect(day.page).toBeNull());
		expect(day.warnings).toEqual([]);
		stop();
	});
	it('goes on by the log only, and is of use where it is planned', () => {
		const day = new DayWatch(() => 'a-1');
		day.take(page([], [part({ state: 'now', planned_from: 615, planned_to: 635 })], false));
		expect([day.running, day.isOfUse]).toEqual([null, true]);
		day.take(page([], [part({ state: 'unplanned' })], false));
		expect(day.isOfUse).toBe(false);
	});
});

describe('the times of a situation', () => {
	it('are those seen, else those planned; what goes on stands alone', () => {
		const day = [
			part({ part: 'a', state: 'over', planned_from: 480, planned_to: 500, seen_from: 482, seen_to: 505 }),
			part({ part: 'b', planned_from: 660, planned_to: 690 })
		];
		expect(timesOf('meal', day)).toEqual({ state: 'other', spans: [[482, 505], [660, 690]] });
		expect(timesOf('meal', day.slice(0, 1)).state).toBe('over');
		expect(timesOf('meal', [...day, part({ part: 'c', state: 'now', seen_from: 615 })])).toEqual({ state: 'now', spans: [[615, null]] });
		expect(timesOf('books', [part({ situation: 'books', state: 'unplanned' })])).toEqual({ state: 'other', spans: [] });
	});
	it('read as a clock', () => expect([clockOf(5), clockOf(627), clockOf(1439)]).toEqual(['00:05', '10:27', '23:59']));
	it('stand in the rail: now, over, planned', () => {
		const places = (['meal', 'outdoors', 'books', 'arrival'] as const).map((id) => ({ id, way: 'day', groups: [], indicators: [] }) as Place);
		render(PlaceRail, {
			places, leftIn: () => 3, rhythm: [{ situation: 'arrival', from: '07:30', to: '08:00' }], answered: 0, of: 9, current: 'meal', onopen: () => undefined,
			day: [
				part({ state: 'now', seen_from: 615 }), part({ situation: 'outdoors', planned_from: 645, planned_to: 700 }),
				part({ situation: 'books', state: 'over', seen_from: 540, seen_to: 560 })
			]
		});
		const words = (name: RegExp): string => screen.getByRole('button', { name }).textContent?.replace(/\s+/g, ' ').trim() ?? '';
		expect(words(/Måltid/)).toContain('nå, siden 10.15');
		expect(words(/Ute/)).toContain('10.45–11.40');
		expect(words(/Bøker/)).toContain('over 09.00–09.20');
		expect(words(/Levering/)).toContain('07.30–08.00');
	});
});

describe('logging a situation', () => {
	it('begins and ends by one button, which tells since when', async () => {
		const onturn = vi.fn();
		const { rerender } = render(SituationButton, { place: 'Måltid', running: null, minute: 627, onturn });
		await userEvent.click(screen.getByRole('button', { name: 'Måltid begynner nå' }));
		await rerender({ running: part({ state: 'now', seen_from: 615 }) });
		expect(document.body.textContent).toContain('I gang siden 10.15 · 12 min');
		await userEvent.click(screen.getByRole('button', { name: 'Måltid er ferdig nå' }));
		expect(onturn).toHaveBeenCalledTimes(2);
	});
	it('where none is open, a person chooses; what goes on can be ended', async () => {
		const [onbegin, onend] = [vi.fn(), vi.fn()];
		render(SituationDialog, { situations: ['arrival', 'meal', 'outdoors'], running: part({ state: 'now', seen_from: 615 }), onbegin, onend, onclose: vi.fn() });
		expect(document.activeElement?.textContent?.trim()).toBe('Måltid er ferdig nå');
		expect(screen.queryByRole('button', { name: 'Måltid' })).toBeNull();
		await userEvent.click(screen.getByRole('button', { name: 'Ute' }));
		await userEvent.keyboard('{Shift>}{Tab}{/Shift}');
		await userEvent.click(screen.getByRole('button', { name: 'Måltid er ferdig nå' }));
		expect([onbegin.mock.calls, onend.mock.calls.length]).toEqual([[['outdoors']], 1]);
	});
});
