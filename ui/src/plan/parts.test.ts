import { render, screen, waitFor } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { FollowUpView, GoalView, RoadStep } from '../bindings';
import GoalsBefore from './GoalsBefore.svelte';
import { Names } from './names.svelte';
import { Plan } from './plan.svelte';
import ReadNotice from './ReadNotice.svelte';
import Road from './Road.svelte';
import TalkPanel from './TalkPanel.svelte';

const { commands } = vi.hoisted(() => ({ commands: { lookAt: vi.fn(), changePlan: vi.fn() } }));
vi.mock('../bindings', () => ({ commands }));
const ok = (data: unknown) => ({ status: 'ok', data });

beforeEach(() => {
	commands.lookAt.mockReset().mockResolvedValue(ok([]));
	commands.changePlan.mockReset();
});

describe('looking for names', () => {
	it('shows what is in the newest text, whichever answer comes first', async () => {
		let late = (_: unknown): void => {};
		commands.lookAt.mockImplementationOnce(() => new Promise((resolve) => (late = resolve)));
		const names = new Names();
		const first = names.look(1, 'Kari');
		await names.look(1, 'Veilederen');
		late(ok([{ from: 0, to: 4, kind: 'person-name' }]));
		await first;
		expect(names.linesOf(1)).toEqual([]);
	});
	it('asks nobody about nothing', async () => {
		await new Names().look(1, '');
		expect(commands.lookAt).not.toHaveBeenCalled();
	});
});

describe('the road ahead', () => {
	const step = (kind: string, state: string, rest: Partial<RoadStep> = {}) => ({ step: kind, state, date: null, count: 0, ...rest }) as RoadStep;
	it('says what is done, what is now and what comes', () => {
		render(Road, { road: [step('signed', 'done', { date: '2026-11-25' }), step('comments', 'done', { count: 2 }), step('goals', 'now'), step('review', 'later')], today: '2026-11-25' });
		expect(screen.getAllByRole('listitem').map((one) => one.textContent?.trim().replace(/\s+/g, ' '))).toEqual([
			'Vurderingen er ferdig (gjort) 25. november', '2 kommentarer til fakta (gjort)', 'Velge og avtale mål (nå)', 'Samtale om planen (senere)'
		]);
		expect(screen.getAllByRole('listitem').map((one) => one.getAttribute('aria-current'))).toEqual([null, null, 'step', null]);
	});
	it('says that goals are agreed only when they are', () => {
		render(Road, { road: [step('goals', 'done')], today: '2026-11-25' });
		expect(screen.getByText(/Mål er avtalt/)).toBeTruthy();
	});
});

describe('goals from the visit before', () => {
	it('say nothing twice', () => {
		const goal = { id: 'g-1', goal: 'Lengre samtaler', indicators: [{ id: 'a', text: 'Lengre samtaler' }, { id: 'b', text: 'Barn får svare' }], measure: '', came_of_it: 'Bedre ute', status: 'under-way' } as unknown as GoalView;
		render(GoalsBefore, { goals: [goal] });
		expect(screen.getAllByText('Lengre samtaler')).toHaveLength(1);
		expect(['Barn får svare', 'I gang', 'Hva det ble til: Bedre ute'].map((words) => screen.getByText(words) !== null)).toEqual([true, true, true]);
		expect(screen.queryByText(/Tiltak/)).toBeNull();
	});
});

describe('what a file changed', () => {
	it('can be taken back, unless it changed nothing', async () => {
		const [onundo, onclose] = [vi.fn(), vi.fn()];
		const { rerender } = render(ReadNotice, { changed: [{ goal: 'Samtaler', what: 'status', before: 'not-begun', now: 'done' }], onundo, onclose });
		expect(screen.getByRole('list', { name: 'Endringer fra filen' }).textContent).toMatch(/Samtaler Status: Ikke begynt ble til Nådd/);
		await userEvent.click(screen.getByRole('button', { name: 'Ta tilbake' }));
		expect(onundo).toHaveBeenCalledOnce();
		await rerender({ changed: [] });
		expect(screen.getByText('Filen sier det samme som planen her')).toBeTruthy();
		expect(screen.queryByRole('button', { name: 'Ta tilbake' })).toBeNull();
	});
});

describe('the talk about a plan', () => {
	const view = { assessment: 'a-1', goals: [], choices: [], questions: ['Hvorfor?'], suggested_questions: ['Når?'], partner: '', review_on: null, saved_at: null, road: [] } as unknown as FollowUpView;
	it('takes a suggested question, adds one, and drops one that is left empty', async () => {
		commands.changePlan.mockImplementation(async () => ok({ op: '', output: view, changes: [] }));
		const plan = new Plan(view);
		render(TalkPanel, { plan, names: new Names(), onallow: vi.fn() });
		await userEvent.click(screen.getByRole('button', { name: 'Ta med spørsmålet: Når?' }));
		await waitFor(() => expect(plan.questions.map((one) => one.words)).toEqual(['Hvorfor?', 'Når?']));
		expect([screen.queryByText('Forslag'), document.activeElement?.textContent]).toEqual([null, 'Spørsmål til samtalen']);
		await userEvent.click(screen.getByRole('button', { name: 'Legg til eget spørsmål' }));
		const field = screen.getByLabelText('Spørsmål 3');
		await waitFor(() => expect(document.activeElement).toBe(field));
		await userEvent.type(field, 'Hvordan? ');
		await userEvent.tab();
		await waitFor(() => expect(plan.questions.at(-1)?.words).toBe('Hvordan?'));
		await userEvent.clear(screen.getByLabelText('Spørsmål 1'));
		await userEvent.tab();
		await waitFor(() => expect(plan.questions.map((one) => one.words)).toEqual(['Når?', 'Hvordan?']));
	});
});
