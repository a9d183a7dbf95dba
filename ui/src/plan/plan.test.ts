import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { FollowUpView, GoalChoice, GoalView, PlanChange, PlanRow } from '../bindings';
import { Plan } from './plan.svelte';
import { aboutOf, blockerOf, choiceOf, emptyGoal, fromWords, lineWords, needWords, ownerWords, ticked, type Goal } from './plan';
import { dueWords, plansFor } from './plans';

const { commands } = vi.hoisted(() => ({ commands: { followUp: vi.fn(), changePlan: vi.fn(), agreePlan: vi.fn(), readPlanFile: vi.fn() } }));
vi.mock('../bindings', () => ({ commands }));

const ok = (data: unknown) => ({ status: 'ok', data });
const done = (output: unknown) => ok({ op: '', output, changes: [] });
const failed = (outcome = 'failed') => ({ status: 'error', error: { code: 'x', outcome, message: 'Disken er full.', hint: null, at: null, problems: [], details: '' } });

const choice = (item: string, rest: Partial<GoalChoice> = {}): GoalChoice => ({
	item, number: '9', title: 'Undring', score: 3, to: 4, need: 2, of: [1, 2, 3, 4].map((n) => ({ id: `${item}.5.${n}`, text: `${item} ${n}` })), is_fault: false, suggest: [], ...rest
});
const fault = choice('wonder', { is_fault: true, score: 1, to: null, need: 1, of: [{ id: 'wonder.1.1', text: 'Ingen så barnet.' }] });
const [wonder, words, books, group] = ['wonder', 'words', 'books', 'group'].map((item) => choice(item)) as [GoalChoice, GoalChoice, GoalChoice, GoalChoice];
const choices = [fault, wonder, words, books, group];
const goal = (key: number, rest: Partial<Goal> = {}): Goal => ({ ...emptyGoal(key), ...rest });
const tick = (goals: readonly Goal[], of: GoalChoice, indicator: string): Goal[] | null => ticked(goals, choices, of, indicator, 99);

describe('a goal that is chosen by ticking', () => {
	it('begins with the words of its first indicator', () => {
		expect(tick([], wonder, 'wonder.5.2')).toMatchObject([{ key: 99, id: null, item: 'wonder', indicators: ['wonder.5.2'], goal: 'wonder 2' }]);
	});
	it('keeps the order of the report, and its words follow', () => {
		const one = tick([], wonder, 'wonder.5.2') ?? [];
		expect(tick(one, wonder, 'wonder.5.1')).toMatchObject([{ indicators: ['wonder.5.1', 'wonder.5.2'], goal: 'wonder 1' }]);
	});
	it('keeps words somebody wrote', () => {
		const own = [goal(1, { item: 'wonder', indicators: ['wonder.5.2'], goal: 'Vi undrer oss mer' })];
		expect(tick(own, wonder, 'wonder.5.1')?.[0]?.goal).toBe('Vi undrer oss mer');
	});
	it('goes with its last tick while nothing is typed', () => {
		expect(tick(tick([], wonder, 'wonder.5.2') ?? [], wonder, 'wonder.5.2')).toEqual([]);
	});
	it('stays without ticks where something is typed', () => {
		const typed = [goal(1, { item: 'wonder', indicators: ['wonder.5.2'], goal: 'wonder 2', measure: 'Undringsstund' })];
		expect(tick(typed, wonder, 'wonder.5.2')).toMatchObject([{ indicators: [], goal: 'wonder 2', measure: 'Undringsstund' }]);
	});
	it('of a fault says that it ends, apart from the area of the same item', () => {
		const one = tick([], fault, 'wonder.1.1') ?? [];
		expect(one[0]?.goal).toBe('Dette skal ta slutt: Ingen så barnet.');
		const two = tick(one, wonder, 'wonder.5.1') ?? [];
		expect(two.map((each) => choiceOf(choices, each))).toEqual([fault, wonder]);
	});
	it('is not a fourth', () => {
		const three = [wonder, words, books].reduce<Goal[]>((goals, of, n) => ticked(goals, choices, of, `${of.item}.5.1`, n) ?? goals, []);
		expect(three).toHaveLength(3);
		expect(tick(three, group, 'group.5.1')).toBeNull();
		expect(tick(three, books, 'books.5.2')?.[2]?.indicators).toEqual(['books.5.1', 'books.5.2']);
	});
});

describe('what is said of a goal', () => {
	it('counts what it takes', () => {
		expect(needWords(wonder)).toBe('Fra 3 til 4: to av disse fire er nok');
		expect(needWords({ ...wonder, need: 4 })).toBe('Fra 3 til 4: alle disse må på plass');
		expect(needWords({ ...wonder, of: wonder.of.slice(0, 2) })).toBe('Fra 3 til 4: begge disse må på plass');
		expect(needWords({ ...wonder, need: 1, of: wonder.of.slice(0, 1), to: null })).toBe('Dette må på plass');
		expect(needWords(fault)).toBe('Dette ble sett og bør ikke vente');
	});
	it('says where it comes from', () => {
		expect(fromWords(wonder, false)).toBe('Fra ledd 9 «Undring», fra 3 til 4');
		expect(fromWords(fault, true)).toBe('Fra ledd 9 «Undring», følges opp nå');
		expect(fromWords({ ...wonder, item: null } as unknown as GoalView, false)).toBe('Eget mål');
	});
	it('says how many more it takes, until it is enough', () => {
		const about = (indicators: string[]) => aboutOf({ choices, goals: [] }, goal(1, { item: 'wonder', indicators }));
		expect(about(['wonder.5.1']).short).toBe('Kryss av for ett til for å nå 4');
		expect(about(['wonder.5.1', 'wonder.5.3']).short).toBeNull();
		expect(about(['wonder.5.3']).signs).toEqual([{ id: 'wonder.5.3', text: 'wonder 3' }]);
	});
	it('tells of one that is older than the assessment from what was kept', () => {
		const kept = { id: 'g-1', item: 'gone', number: '3', title: 'Grupper', score: 2, to: 3, indicators: [{ id: 'gone.3.1', text: 'Slik' }], suggest: ['Prøv'] } as GoalView;
		expect(aboutOf({ choices, goals: [kept] }, goal(1, { id: 'g-1', item: 'gone', indicators: ['gone.3.1'] }))).toEqual({
			from: 'Fra ledd 3 «Grupper», fra 2 til 3', isFault: false, short: null, signs: [{ id: 'gone.3.1', text: 'Slik' }], suggest: ['Prøv']
		});
	});
	it('names roles, and leaves own words as they are', () => {
		expect([ownerWords('head'), ownerWords('Turgruppa'), ownerWords('')]).toEqual(['Styrer', 'Turgruppa', '']);
	});
});

describe('what a file changed', () => {
	const line = (what: string, before: string, now: string) => lineWords({ goal: 'Mål', what: what as 'due', before, now });
	it('is said in words, not in codes', () => {
		expect(line('status', 'under-way', 'done')).toBe('Status: I gang ble til Nådd');
		expect(line('owner', '', 'head')).toBe('Ansvarlig: Styrer');
		expect(line('due', '2027-03-15', '2027-04-01')).toBe('Frist: 15. mars 2027 ble til 1. april 2027');
		expect(line('measure', 'Ukeord', '')).toBe('Tiltak er tømt; før sto det Ukeord');
		expect(line('added', '', '')).toBe('Nytt mål');
	});
});

describe('a plan that is to be agreed', () => {
	it('needs a goal, words for each, and something new', () => {
		expect(blockerOf([], false, false)).toEqual({ why: 'no-goal' });
		expect(blockerOf([goal(1, { goal: 'Mål' }), goal(2, { goal: ' ' })], false, false)).toEqual({ why: 'no-words', key: 2, number: 2 });
		expect(blockerOf([goal(1, { goal: 'Mål' })], true, false)).toEqual({ why: 'nothing-new' });
		expect([blockerOf([goal(1, { goal: 'Mål' })], true, true), blockerOf([goal(1, { goal: 'Mål' })], false, false)]).toEqual([null, null]);
	});
});

describe('the list of plans', () => {
	const row = (name: string, next_due: string | null, rest: Partial<PlanRow> = {}): PlanRow => ({
		assessment: name, name, group: 'Rype', date: '2026-05-05', goals: 2, done: 0, next_due, is_agreed: true, is_overdue: false, ...rest
	});
	const rows = [row('Uten', null, { done: 2 }), row('Sen', '2027-02-01'), row('Snart', '2026-12-01', { is_agreed: false }), row('Over', '2026-11-20', { is_overdue: true })];
	const names = (words: string): string[] => plansFor(rows, words, '2026-11-25').map((one) => one.name);
	it('has the urgent ones first', () => expect(names('')).toEqual(['Over', 'Snart', 'Sen', 'Uten']));
	it('is narrowed by names, and by what is said at the end of a line', () => {
		expect([names('rype sen'), names('ikke avtalt'), names('fristen var'), names('hav')]).toEqual([['Sen'], ['Snart'], ['Over'], []]);
	});
	it('says when something is due', () => {
		expect(rows.map((one) => dueWords(one, '2026-11-25'))).toEqual(['Alle mål er nådd', 'Neste frist 1. februar 2027', 'Neste frist 1. desember', 'Fristen var 20. november']);
	});
});

describe('a plan being typed', () => {
	const kept = (id: string, rest: Partial<GoalView> = {}): GoalView => ({
		id, item: 'wonder', number: '9', title: 'Undring', goal: 'wonder 1', indicators: [{ id: 'wonder.5.1', text: 'wonder 1' }], score: 3, to: 4, need: 2, why: '', measure: '', owner: '', due: null,
		status: 'not-begun', came_of_it: '', suggest: [], ...rest
	});
	let held: FollowUpView;
	const view = (rest: Partial<FollowUpView> = {}): FollowUpView => ({
		assessment: 'a-1', visit: 'v-1', plan: 'p-1', record: 'r', name: 'N', group: 'G', date: '2026-11-24', goals: [kept('g-1')], partner: '', review_on: null, questions: ['Hvorfor?'], choices,
		suggested_questions: ['Hvorfor?', 'Når?'], is_agreed: false, agreed_at: null, is_changed: false, revisions: 0, saved_at: '2026-11-25T13:05:00+01:00', before: null, road: [], ...rest
	});
	/** A core that keeps what it is given, names what is new, and refuses a name it does not have. */
	const keeping = async (_: string, change: PlanChange) => {
		if (change.goals.some((draft) => draft.id !== null && !held.goals.some((goal) => goal.id === draft.id))) return failed('refused');
		const goals = change.goals.map((draft, n) => kept(draft.id ?? `new-${n}`, { goal: draft.goal, measure: draft.measure }));
		held = { ...held, goals, partner: change.partner, review_on: change.review_on, questions: change.questions, saved_at: '2026-11-25T13:12:00+01:00' };
		return done(held);
	};
	const sent = (): PlanChange => commands.changePlan.mock.calls.at(-1)?.[1] as PlanChange;
	async function open(rest: Partial<FollowUpView> = {}): Promise<Plan> {
		held = view(rest);
		return Plan.open('a-1');
	}
	beforeEach(() => {
		commands.followUp.mockImplementation(async () => ok(held));
		commands.changePlan.mockReset().mockImplementation(keeping);
		commands.agreePlan.mockReset().mockImplementation(async () => done((held = { ...held, is_agreed: true })));
		commands.readPlanFile.mockReset();
	});

	it('is kept as a whole when a field is left, and tells when it is on disk', async () => {
		const plan = await open();
		plan.edit(plan.goals[0]?.key ?? 0, { measure: 'Undringsstund' });
		expect([plan.isTyped, commands.changePlan.mock.calls.length]).toEqual([true, 0]);
		await plan.save();
		expect(sent()).toMatchObject({ goals: [{ id: 'g-1', item: 'wonder', indicators: ['wonder.5.1'], measure: 'Undringsstund' }], questions: ['Hvorfor?'] });
		expect(Object.keys(sent().goals[0] ?? {})).not.toContain('key');
		expect([plan.isTyped, plan.mark, plan.savedAt]).toEqual([false, 'saved', '2026-11-25T13:12:00+01:00']);
	});
	it('asks for nothing where nothing was typed', async () => {
		await (await open()).save();
		expect(commands.changePlan).not.toHaveBeenCalled();
	});
	it.each(['failed', 'refused'])('that is not kept (%s) stands as it was typed, and goes along the next time', async (outcome) => {
		const plan = await open();
		const key = plan.goals[0]?.key ?? 0;
		commands.changePlan.mockResolvedValueOnce(failed(outcome));
		plan.edit(key, { measure: 'Undringsstund' });
		await plan.save();
		expect([plan.mark, plan.isTyped, plan.goals[0]?.measure, plan.savedAt]).toEqual(['failed', true, 'Undringsstund', '2026-11-25T13:05:00+01:00']);
		plan.setTalk({ partner: 'Veileder' });
		await plan.save();
		expect([sent().goals[0]?.measure, sent().partner, plan.mark, plan.trouble]).toEqual(['Undringsstund', 'Veileder', 'saved', null]);
	});
	it('is never said to be agreed where it could not be kept', async () => {
		const plan = await open();
		commands.changePlan.mockResolvedValueOnce(failed());
		plan.edit(plan.goals[0]?.key ?? 0, { measure: 'Undringsstund' });
		expect(await plan.agree()).toBe(false);
		expect(commands.agreePlan).not.toHaveBeenCalled();
	});
	it('gives a new goal the id of the core, and keeps what is typed meanwhile', async () => {
		const plan = await open();
		let written = (): void => {};
		commands.changePlan.mockImplementationOnce(async (id: string, change: PlanChange) => {
			await new Promise<void>((resolve) => (written = resolve));
			return keeping(id, change);
		});
		plan.tick(words, 'words.5.1');
		await vi.waitFor(() => expect(commands.changePlan).toHaveBeenCalledOnce());
		plan.edit(plan.goals[1]?.key ?? 0, { measure: 'Ukeord' });
		written();
		await plan.settled();
		expect(plan.goals[1]).toMatchObject({ id: 'new-1', measure: 'Ukeord' });
		await plan.save();
		expect(sent().goals[1]).toMatchObject({ id: 'new-1', measure: 'Ukeord' });
	});
	it('has room for three goals', async () => {
		const plan = await open();
		expect([plan.tick(words, 'words.5.1'), plan.add() !== null, plan.isFull, plan.add(), plan.tick(books, 'books.5.1')]).toEqual([true, true, true, null, false]);
	});
	it('puts back the goal that was taken away, where it stood', async () => {
		const plan = await open({ goals: [kept('g-1'), kept('g-2', { item: 'words', goal: 'To', indicators: [] })] });
		await plan.remove(plan.goals[0]?.key ?? 0);
		expect(sent().goals.map((one) => one.id)).toEqual(['g-2']);
		await plan.putBack();
		expect([sent().goals.map((one) => one.id), plan.removed, plan.trouble]).toEqual([[null, 'g-2'], null, null]);
		expect(plan.goals.map((one) => one.goal)).toEqual(['wonder 1', 'To']);
	});
	it('leaves out questions that are empty, and offers those not chosen', async () => {
		const plan = await open();
		expect(plan.suggested).toEqual(['Når?']);
		plan.addQuestion();
		plan.setTalk({ reviewOn: '2027-03-15' });
		await plan.save();
		expect([sent().questions, sent().review_on]).toEqual([['Hvorfor?'], '2027-03-15']);
	});
	it('stands as changed after it was agreed, as soon as something is typed', async () => {
		const plan = await open();
		expect(await plan.agree()).toBe(true);
		expect([plan.isChanged, plan.blocker]).toEqual([false, { why: 'nothing-new' }]);
		plan.edit(plan.goals[0]?.key ?? 0, { measure: 'Mer' });
		expect([plan.isChanged, plan.blocker]).toEqual([true, null]);
	});
	it('tells what a file changed, and can be made what it was', async () => {
		const plan = await open();
		const changed = [{ goal: 'wonder 1', what: 'measure', before: '', now: 'Fra fil' }];
		commands.readPlanFile.mockImplementation(async () => done({ view: (held = { ...held, goals: [kept('g-1', { measure: 'Fra fil' })] }), changed }));
		await plan.readFile();
		expect([plan.goals[0]?.measure, plan.read?.changed]).toEqual(['Fra fil', changed]);
		await plan.takeBack();
		expect([plan.goals[0]?.measure, plan.read]).toEqual(['', null]);
	});
	it('gets a goal back that was not in the file', async () => {
		const plan = await open();
		commands.readPlanFile.mockImplementation(async () => done({ view: (held = { ...held, goals: [] }), changed: [] }));
		await plan.readFile();
		await plan.takeBack();
		expect([plan.goals.map((one) => one.goal), plan.trouble]).toEqual([['wonder 1'], null]);
	});
	it('is as it was where no file was chosen', async () => {
		const plan = await open();
		commands.readPlanFile.mockResolvedValue(ok(null));
		await plan.readFile();
		expect([plan.read, plan.trouble]).toEqual([null, null]);
	});
});
