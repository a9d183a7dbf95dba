import { render, screen, waitFor, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { FollowUpView, GoalChoice, GoalView, PlanChange } from '../bindings';
import FollowUpScreen from '../screens/FollowUpScreen.svelte';
import PlansScreen from '../screens/PlansScreen.svelte';
import { win } from '../window/window.svelte';
import OwnerField from './OwnerField.svelte';

const { commands } = vi.hoisted(() => ({
	commands: { followUp: vi.fn(), changePlan: vi.fn(), agreePlan: vi.fn(), readPlanFile: vi.fn(), savePlanFile: vi.fn(), plans: vi.fn(), keepScreen: vi.fn(), lookAt: vi.fn(), allowWord: vi.fn() }
}));
vi.mock('../bindings', () => ({ commands }));

const ok = (data: unknown) => ({ status: 'ok', data });
const done = (output: unknown) => ok({ op: '', output, changes: [] });
const choice: GoalChoice = { item: 'wonder', number: '9', title: 'Undring', score: 3, to: 4, need: 2, of: [1, 2, 3].map((n) => ({ id: `wonder.5.${n}`, text: `Tegn ${n}` })), is_fault: false, suggest: ['Undringsstund på tirsdager'] };
const kept = (id: string, rest: Partial<GoalView> = {}): GoalView => ({
	id, item: null, number: null, title: null, goal: 'Eget', indicators: [], score: null, to: null, need: 0, why: '', measure: '', owner: '', due: null, status: 'not-begun', came_of_it: '', suggest: [], ...rest
});
let held: FollowUpView;
const view = (rest: Partial<FollowUpView> = {}): FollowUpView => ({
	assessment: 'a-1', visit: 'v-1', plan: 'p-1', record: 'r', name: 'Solsletta', group: 'Bjørka', date: '2026-11-24', goals: [], partner: '', review_on: null, questions: [], choices: [choice], suggested_questions: [],
	is_agreed: false, agreed_at: null, is_changed: false, revisions: 0, saved_at: null, before: null, road: [{ step: 'goals', date: null, state: 'now', count: 0 }], ...rest
});

async function open(rest: Partial<FollowUpView> = {}): Promise<void> {
	held = view(rest);
	render(FollowUpScreen, { assessment: 'a-1' });
	await screen.findByRole('heading', { level: 2, name: 'Mål' });
}
const sent = (): PlanChange => commands.changePlan.mock.calls.at(-1)?.[1] as PlanChange;
const press = (name: string | RegExp): Promise<void> => userEvent.click(screen.getByRole('button', { name }));

beforeEach(() => {
	for (const command of Object.values(commands)) command.mockReset();
	commands.keepScreen.mockResolvedValue(ok(null));
	commands.lookAt.mockImplementation(async (text: string) => ok(text.includes('Kari') ? [{ from: text.indexOf('Kari'), to: text.indexOf('Kari') + 4, kind: 'person-name' }] : []));
	commands.followUp.mockImplementation(async () => ok(held));
	commands.changePlan.mockImplementation(async (_: string, change: PlanChange) => {
		const goals = change.goals.map((draft, n) => kept(draft.id ?? `new-${n}`, { ...draft, item: draft.item, indicators: [], id: draft.id ?? `new-${n}` } as Partial<GoalView>));
		held = { ...held, goals, saved_at: '2026-11-25T13:12:00+01:00', is_changed: held.is_agreed };
		return done(held);
	});
	commands.agreePlan.mockImplementation(async () => done((held = { ...held, is_agreed: true, is_changed: false, agreed_at: '2026-11-25T13:20:00+01:00', revisions: 1 })));
	win.trouble = null;
	win.start = { today: '2026-11-25', workspace: { role: 'assessor' } } as unknown as typeof win.start;
});

describe('a plan', () => {
	it('takes a goal from the assessment, and is saved when a field is left', async () => {
		await open();
		await userEvent.click(screen.getByRole('checkbox', { name: 'Tegn 2' }));
		const goal = screen.getByRole('article', { name: 'Mål 1: Tegn 2' });
		expect(within(goal).getByText('Kryss av for ett til for å nå 4')).toBeTruthy();
		// One sign that is the goal itself is not said twice.
		expect(within(goal).queryByText('Dette vil dere se')).toBeNull();
		await userEvent.type(within(goal).getByLabelText('Tiltak'), 'Ukens undring');
		expect(sent().goals[0]?.measure).toBe('');
		await userEvent.tab();
		await waitFor(() => expect(sent().goals[0]?.measure).toBe('Ukens undring'));
		expect(await screen.findByText('Lagret 13.12')).toBeTruthy();
	});
	it('uses a suggested measure, and keys go on in its field', async () => {
		await open();
		await userEvent.click(screen.getByRole('checkbox', { name: 'Tegn 2' }));
		await press('Bruk forslaget: Undringsstund på tirsdager');
		const field = screen.getByLabelText('Tiltak') as HTMLInputElement;
		await waitFor(() => expect([field.value, document.activeElement]).toEqual(['Undringsstund på tirsdager', field]));
		expect(screen.queryByRole('button', { name: /Bruk forslaget/ })).toBeNull();
	});
	it('says what is missing before it is agreed, and goes there', async () => {
		await open();
		await press('Planen er avtalt');
		expect(await screen.findByText('Velg minst ett mål først.')).toBeTruthy();
		await press('Legg til eget mål');
		expect(screen.queryByText('Velg minst ett mål først.')).toBeNull();
		expect(document.activeElement).toBe(screen.getByLabelText('Hva dere vil oppnå'));
		await press('Planen er avtalt');
		expect(await screen.findByText('Skriv hva dere vil oppnå med mål 1 først.')).toBeTruthy();
		await waitFor(() => expect(document.activeElement).toBe(screen.getByLabelText('Hva dere vil oppnå')));
		expect(commands.agreePlan).not.toHaveBeenCalled();
	});
	it('is agreed with one press; a change after that is said to be not agreed', async () => {
		await open({ goals: [kept('g-1')] });
		await press('Planen er avtalt');
		expect(await screen.findByText(/Planen er avtalt og signert/)).toBeTruthy();
		expect(document.activeElement?.tagName).toBe('H1');
		expect(screen.queryByRole('button', { name: 'Planen er avtalt' })).toBeNull();
		await userEvent.selectOptions(screen.getByLabelText('Status'), 'I gang');
		expect(await screen.findByText('Endret etter at den ble avtalt.')).toBeTruthy();
		expect(screen.queryByText(/Planen er avtalt og signert/)).toBeNull();
		expect(screen.getByRole('button', { name: 'Endringene er avtalt' })).toBeTruthy();
	});
	it('has a goal taken away and put back, and keys follow', async () => {
		await open({ goals: [kept('g-1', { goal: 'En' }), kept('g-2', { goal: 'To' })] });
		await press('Fjern mål 1');
		await waitFor(() => expect(document.activeElement?.textContent?.trim()).toBe('Angre'));
		expect(sent().goals.map((one) => one.goal)).toEqual(['To']);
		await press('Angre');
		expect(screen.getAllByRole('article').map((one) => one.querySelector('h3')?.textContent?.trim())).toEqual(['Mål 1: En', 'Mål 2: To']);
		expect(document.activeElement?.closest('article')?.querySelector('h3')?.textContent?.trim()).toBe('Mål 1: En');
	});
	it('shows no tick where there is no room for one more goal', async () => {
		await open({ goals: [kept('g-1'), kept('g-2'), kept('g-3')] });
		const box = screen.getByRole('checkbox', { name: 'Tegn 1' }) as HTMLInputElement;
		await userEvent.click(box);
		expect(box.checked).toBe(false);
		expect(screen.getByText('Tre mål er nok på én gang. Fjern ett først.')).toBeTruthy();
	});
	it('keeps what is typed where it could not be saved, and tries again', async () => {
		await open({ goals: [kept('g-1')] });
		commands.changePlan.mockResolvedValueOnce({ status: 'error', error: { code: 'x', outcome: 'failed', message: 'Disken er full.', hint: null, at: null, problems: [], details: '' } });
		await userEvent.type(screen.getByLabelText('Tiltak'), 'Ukeord');
		await userEvent.tab();
		expect(await screen.findByText('Ikke lagret')).toBeTruthy();
		expect((screen.getByLabelText('Tiltak') as HTMLInputElement).value).toBe('Ukeord');
		await press('Prøv igjen');
		expect(await screen.findByText('Lagret 13.12')).toBeTruthy();
		expect(sent().goals[0]?.measure).toBe('Ukeord');
	});
	it('is kept too where the screen is left from inside a field', async () => {
		held = view({ goals: [kept('g-1')] });
		const { unmount } = render(FollowUpScreen, { assessment: 'a-1' });
		await userEvent.type(await screen.findByLabelText('Tiltak'), 'Ukeord');
		unmount();
		await waitFor(() => expect(sent().goals[0]?.measure).toBe('Ukeord'));
	});
	it.each([
		['a core that says so', () => commands.followUp.mockResolvedValue({ status: 'error', error: { code: 'not-final', outcome: 'refused', message: 'Ikke ferdig.', hint: null, at: null, problems: [], details: '' } })],
		['a plan with no record', () => {}]
	])('waits until the assessment is final, by %s, and shows the way', async (_, prepare) => {
		prepare();
		await open({ record: null });
		expect(win.trouble).toBeNull();
		expect(screen.queryByRole('checkbox')).toBeNull();
		await press('Se over vurderingen');
		expect(win.screen).toEqual({ screen: 'result', assessment: 'a-1' });
	});
	it('points at names when a field is left, and takes a word that is none', async () => {
		await open({ goals: [kept('g-1', { owner: 'head' })] });
		const field = screen.getByLabelText('Tiltak');
		await userEvent.type(field, 'Kari leser høyt');
		expect(screen.queryByText('Kari', { selector: 'b' })).toBeNull();
		await userEvent.tab();
		expect(await screen.findByText('Kari', { selector: 'b' })).toBeTruthy();
		expect(commands.lookAt.mock.calls.flat().join()).not.toContain('head');
		commands.allowWord.mockResolvedValue(done(['Kari']));
		commands.lookAt.mockResolvedValue(ok([]));
		await press('Greit – tillat ordet: Kari');
		await waitFor(() => expect(screen.queryByText('Kari', { selector: 'b' })).toBeNull());
		expect([commands.allowWord.mock.calls[0]?.[0], document.activeElement?.closest('article')?.querySelector('h3')?.textContent?.trim()]).toEqual(['Kari', 'Mål 1: Eget']);
	});
	it('points at names that stand there when it is opened', async () => {
		await open({ goals: [kept('g-1', { why: 'Kari spurte' })], partner: 'Kari' });
		await waitFor(() => expect(screen.getAllByText('Kari', { selector: 'b' })).toHaveLength(2));
	});
	it('is a file only when it is begun', async () => {
		await open({ plan: null });
		await press('Planen som fil');
		await press('Lagre som Word …');
		expect(await screen.findByText('Velg minst ett mål først.')).toBeTruthy();
		expect(commands.savePlanFile).not.toHaveBeenCalled();
		held = { ...held, plan: 'p-1' };
		commands.savePlanFile.mockResolvedValue(ok({ file: '/home/plan.docx', bytes: 1 }));
		await userEvent.click(screen.getByRole('checkbox', { name: 'Tegn 1' }));
		await press('Planen som fil');
		await press('Lagre som Word …');
		expect(await screen.findByText('/home/plan.docx')).toBeTruthy();
		expect(commands.savePlanFile).toHaveBeenCalledExactlyOnceWith('a-1', 'docx', 'nb');
	});
	it('shows the goals from the visit before, folded', async () => {
		await open({ before: { date: '2025-11-18', assessment: 'a-0', agreed_at: null, goals: [kept('b-1', { goal: 'Lengre samtaler', status: 'done' })] } });
		const fold = screen.getByText('Mål fra forrige besøk').closest('details');
		expect(fold?.open).toBe(false);
		expect(within(fold as HTMLElement).getByText('Nådd')).toBeTruthy();
	});
});

describe('who sees to a goal', () => {
	it('is a role, or own words typed at once', async () => {
		const [oninput, onchange] = [vi.fn(), vi.fn()];
		render(OwnerField, { owner: '', oninput, onchange });
		await userEvent.selectOptions(screen.getByLabelText('Ansvarlig'), 'Styrer');
		expect(onchange).toHaveBeenLastCalledWith('head');
		await userEvent.selectOptions(screen.getByLabelText('Ansvarlig'), 'Andre …');
		const field = screen.getByLabelText('Hvem har ansvaret?');
		expect(document.activeElement).toBe(field);
		await userEvent.type(field, ' Turgruppa ');
		await userEvent.tab();
		expect(onchange).toHaveBeenLastCalledWith('Turgruppa');
	});
});

describe('all plans', () => {
	it('are narrowed by words, marked where overdue, and open', async () => {
		const row = { group: 'Rype', date: '2026-05-05', goals: 2, done: 1, is_agreed: true };
		commands.plans.mockResolvedValue(ok([{ ...row, assessment: 'a-2', name: 'Solsletta', next_due: null, is_overdue: false }, { ...row, assessment: 'a-3', name: 'Lyngheia', next_due: '2026-11-20', is_overdue: true }]));
		render(PlansScreen);
		expect(await screen.findByText('Fristen var 20. november')).toBeTruthy();
		await userEvent.type(screen.getByRole('searchbox'), 'lyng');
		expect(screen.getByText('1 av 2')).toBeTruthy();
		await press(/Lyngheia/);
		expect(win.screen).toEqual({ screen: 'follow-up', assessment: 'a-3' });
	});
});
