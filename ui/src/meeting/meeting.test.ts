import { render, screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Answer, MeetingItem, MeetingLevel, MeetingView, Settings } from '../bindings';
import MeetingScreen from '../screens/MeetingScreen.svelte';
import { win } from '../window/window.svelte';
import Ladder from './Ladder.svelte';
import { actOf } from './meeting.svelte';
import { badgeOf, reachWords } from './words';

const { commands } = vi.hoisted(() => ({ commands: { meeting: vi.fn(), keepScreen: vi.fn() } }));
vi.mock('../bindings', () => ({ commands }));

const level = (at: number, met: number, applicable: number, answers: (Answer | null)[] = []): MeetingLevel => ({
	level: at, word: `ord ${at}`, met, applicable, indicators: answers.map((answer, n) => ({ id: `x.${at}.${n}`, text: `indikator ${at}.${n}`, answer }))
});
const item = (number: string, change: Partial<MeetingItem> = {}): MeetingItem => ({
	item: `i-${number}`, number, title: `Ledd ${number}`, score: 4, no_basis: false, levels: [level(3, 1, 2, ['yes', 'no'])],
	quotes: [{ at: '2026-11-24T10:22:00+01:00', text: `sett ${number}` }], lift: { faults: [], need: 1, of: ['undre seg', 'vente'], to: 5 }, suggest: ['prøv dette'], ...change
});
const view = (items: MeetingItem[]): MeetingView => ({ name: 'Solsletta', group: 'Bjørka', date: '2026-11-24', kind: 'external', items });

async function show(items: MeetingItem[]): Promise<void> {
	commands.meeting.mockResolvedValue({ status: 'ok', data: view(items) });
	render(MeetingScreen, { assessment: 'a-1' });
	await screen.findByRole('heading', { level: 1 });
}
const title = (): string => screen.getByRole('heading', { level: 1 }).textContent?.replace(/\s+/g, ' ').trim() ?? '';

beforeEach(() => {
	win.settings = { letter_keys: true } as Settings;
	win.screen = { screen: 'meeting', assessment: 'a-1' };
});

describe('a meeting', () => {
	it('shows one item, what was seen and what lifts it, and no score', async () => {
		await show([item('1'), item('2')]);
		expect(title()).toBe('1 Ledd 1');
		expect(screen.getByText('Ledd 1 av 2')).toBeTruthy();
		for (const words of ['Ett av disse er nok:', 'undre seg', 'prøv dette']) expect(screen.getByText(words)).toBeTruthy();
		expect(screen.getByText(/sett 1/)).toBeTruthy();
		expect(screen.queryByText('Ledd 2')).toBeNull();
		// Neither as a number nor in a drawing nor in the words of the next step.
		expect(screen.queryByRole('img')).toBeNull();
		expect(document.querySelector('main')?.textContent).not.toMatch(/[Ss]kår \d|Fra \d/);
	});

	it('goes from item to item by keys, with focus on its name, and stops at the ends', async () => {
		await show([item('1'), item('2'), item('3')]);
		await userEvent.keyboard('{ArrowRight}{PageDown}{ArrowRight}');
		expect(title()).toBe('3 Ledd 3');
		expect(document.activeElement).toBe(screen.getByRole('heading', { level: 1 }));
		expect(screen.getByRole('button', { name: 'Neste ledd' })).toHaveProperty('disabled', true);
		await userEvent.keyboard('{PageUp}{ArrowLeft}{ArrowLeft}');
		expect(title()).toBe('1 Ledd 1');
	});

	it('shows the score when asked, and hides it again with the next item', async () => {
		await show([item('1'), item('2')]);
		await userEvent.keyboard('v');
		expect(screen.getByRole('img', { name: 'Skår 4' })).toBeTruthy();
		await userEvent.keyboard('v');
		expect(screen.queryByRole('img')).toBeNull();
		await userEvent.click(screen.getByRole('button', { name: /Vis skår/ }));
		expect(screen.getByRole('img', { name: 'Skår 4' })).toBeTruthy();
		await userEvent.keyboard('{ArrowRight}');
		expect(screen.queryByRole('img')).toBeNull();
	});

	it('says why there is none', async () => {
		await show([item('1', { score: null, no_basis: true }), item('2', { score: null })]);
		await userEvent.keyboard('v');
		expect(screen.getByText('Dagen ga ikke grunnlag for en skår.')).toBeTruthy();
		await userEvent.keyboard('{ArrowRight}v');
		expect(screen.getByText('Dette leddet har ingen skår.')).toBeTruthy();
	});

	it('ends with Esc, back at the result', async () => {
		await show([item('1')]);
		await userEvent.keyboard('{Escape}');
		expect(win.screen).toEqual({ screen: 'result', assessment: 'a-1' });
	});

	it('leaves letters alone where a person has them off', () => {
		const key = (name: string, change: object = {}) => new KeyboardEvent('keydown', { key: name, ...change });
		expect([actOf(key('v'), true), actOf(key('V'), true), actOf(key('v'), false)]).toEqual(['score', 'score', null]);
		expect([actOf(key('v', { ctrlKey: true }), true), actOf(key('ArrowRight', { altKey: true }), true), actOf(key('ArrowDown'), true)]).toEqual([null, null, null]);
	});
});

describe('the ladder', () => {
	it('says of each indicator what it is, with a mark and with a word where the mark is not enough', () => {
		render(Ladder, { levels: [level(1, 0, 2, ['no', 'yes']), level(3, 1, 2, ['yes', 'no', 'na', 'no-opportunity', 'not-observed', null])] });
		const lines = screen.getAllByRole('listitem').map((one) => one.textContent?.replace(/\s+/g, ' ').trim());
		expect(lines).toEqual([
			'Oppfylt indikator 1.0 Ikke sett', 'Ikke oppfylt indikator 1.1 Sett',
			'Oppfylt indikator 3.0', 'Ikke oppfylt indikator 3.1', 'Teller ikke indikator 3.2 Ikke aktuelt',
			'Ikke oppfylt indikator 3.3 Ingen anledning', 'Ikke oppfylt indikator 3.4 Ikke observert', 'Ubesvart indikator 3.5 Ikke besvart'
		]);
	});

	it('counts each level, faults as seen', () => {
		render(Ladder, { levels: [level(1, 0, 3), level(3, 2, 3), level(5, 0, 0)] });
		const heads = screen.getAllByRole('heading', { level: 3 }).map((one) => one.closest('header') as HTMLElement);
		expect(heads.map((one) => within(one).getByText(/sett|oppfylt|aktuelt/).textContent)).toEqual(['ingen av 3 sett', '2 av 3 oppfylt', 'ikke aktuelt']);
	});

	it('has a badge that is filled where a level is reached', () => {
		expect([badgeOf(level(1, 0, 1, ['no'])), badgeOf(level(1, 0, 1, [null])), badgeOf(level(1, 1, 1, ['yes']))]).toEqual(['reached', 'not', 'not']);
		expect([badgeOf(level(3, 2, 2)), badgeOf(level(3, 1, 2)), badgeOf(level(3, 0, 2)), badgeOf(level(3, 0, 0))]).toEqual(['reached', 'partly', 'not', 'not']);
	});
});

describe('what lifts an item', () => {
	it('is said without a score', () => {
		const words = (need: number, of: number): string | null => reachWords({ faults: [], need, of: Array.from({ length: of }, String), to: 5 });
		expect([words(1, 1), words(1, 3), words(2, 2), words(2, 3), words(3, 3), words(5, 7), words(0, 0)]).toEqual([
			'Dette må på plass:', 'Ett av disse er nok:', 'Begge disse må på plass:', 'To av disse:', 'Alle disse må på plass:', '5 av disse:', null
		]);
	});
});
