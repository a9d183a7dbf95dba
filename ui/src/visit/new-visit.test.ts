import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { GroupRow, KindergartenRow, RubricEntry, Trouble } from '../bindings';
import { emptyDay } from './day';
import { NewVisit } from './new-visit.svelte';

const { commands } = vi.hoisted(() => ({
	commands: {
		rubrics: vi.fn(),
		groups: vi.fn(),
		mintVisit: vi.fn(),
		linkVisit: vi.fn(),
		startAssessment: vi.fn(),
		setFacts: vi.fn(),
		runClock: vi.fn()
	}
}));
vi.mock('../bindings', () => ({ commands }));

const solsletta = { number: '975315053', name: 'Solsletta' } as KindergartenRow;
const minted = {
	visit: 'v-1',
	code: '0ABC1D2E',
	kindergarten: '975315053',
	group: 'Bjørka',
	date: '2026-11-24'
};
const planned = { visit: 'v-9', code: '0ABC1D2E', name: 'Solsletta', group: 'Bjørka', date: '2026-11-24' };

const ok = (data: unknown) => ({ status: 'ok', data });
const done = (output: unknown) => ok({ op: '', output, changes: [] });
const refused = (code: string) => ({
	status: 'error',
	error: { code, outcome: 'refused', message: 'Dette er feil.', hint: 'Gjør det om.' } as Trouble
});

const entry = (version: string, rest: Partial<RubricEntry> = {}) =>
	({ rubric: `viba@${version}`, id: 'viba', version, status: 'working', is_usable: true, ...rest }) as RubricEntry;

function made(known: Partial<ConstructorParameters<typeof NewVisit>[0]> = {}): NewVisit {
	return new NewVisit({ chosen: null, planned: null, today: '2026-11-24', assessor: 'Kari', ...known });
}

/** One with all that is needed. */
async function whole(): Promise<NewVisit> {
	const visit = made();
	await visit.choose(solsletta);
	visit.setGroup('Bjørka', true);
	await visit.readRubrics();
	return visit;
}

beforeEach(() => {
	commands.rubrics.mockReset().mockResolvedValue(ok([entry('0.1.0'), entry('0.2.0'), entry('0.3.0', { is_usable: false }), entry('0.4.0', { status: 'validated' })]));
	commands.groups.mockReset().mockResolvedValue(ok([]));
	commands.mintVisit.mockReset().mockResolvedValue(done(minted));
	commands.linkVisit.mockReset().mockResolvedValue(done(minted));
	commands.startAssessment.mockReset().mockResolvedValue(done({ assessment: 'a-1', visit: 'v-1' }));
	commands.setFacts.mockReset().mockResolvedValue(done(null));
	commands.runClock.mockReset().mockResolvedValue(done({ is_running: true, seconds: 0 }));
});

describe('the scales to choose from', () => {
	it('are those a visit can begin with, newest first, and the newest working one is chosen', async () => {
		const visit = made();
		await visit.readRubrics();
		expect(visit.rubrics.map((one) => one.version)).toEqual(['0.4.0', '0.2.0', '0.1.0']);
		expect(visit.rubric).toBe('viba@0.2.0');
	});
});

describe('beginning a visit', () => {
	it('makes the visit, the assessment, and lets the clock run', async () => {
		const visit = await whole();
		expect(await visit.begin()).toBe('a-1');
		expect(commands.mintVisit).toHaveBeenCalledWith({ kindergarten: '975315053', group: 'Bjørka' }, '2026-11-24');
		expect(commands.startAssessment).toHaveBeenCalledWith({
			visit: 'v-1',
			rubric: 'viba@0.2.0',
			kind: 'external',
			role: 'primary',
			assessor: 'Kari'
		});
		expect(commands.setFacts).not.toHaveBeenCalled();
		expect(commands.runClock).toHaveBeenCalledWith('a-1', 'observation');
	});

	it('keeps the facts of the day if there are any, before the clock runs', async () => {
		const visit = await whole();
		visit.day = { ...emptyDay(), ordinary: false };
		await visit.begin();
		expect(commands.setFacts).toHaveBeenCalledWith('a-1', [], visit.day);
		expect(commands.setFacts.mock.invocationCallOrder[0]).toBeLessThan(
			commands.runClock.mock.invocationCallOrder[0] ?? 0
		);
	});

	it('takes the visit over by its code, and the day from it', async () => {
		const visit = await whole();
		Object.assign(visit, { hasCode: true, code: ' 0abc 1d2e ', date: '' });
		expect(await visit.begin()).toBe('a-1');
		expect(commands.linkVisit).toHaveBeenCalledWith('0abc 1d2e', { kindergarten: '975315053', group: 'Bjørka' });
		expect(commands.mintVisit).not.toHaveBeenCalled();
	});

	it('asks only for the assessment when the visit is planned', async () => {
		const visit = made({ planned });
		expect(await visit.begin()).toBe('a-1');
		expect(commands.mintVisit).not.toHaveBeenCalled();
		expect(commands.startAssessment.mock.calls[0]?.[0]).toMatchObject({ visit: 'v-9' });
	});

	it('says at each field what is missing, and asks the core nothing', async () => {
		const visit = made({ assessor: ' ' });
		visit.date = '30.02.2026';
		expect(await visit.begin()).toBeNull();
		expect(Object.keys(visit.errors).sort()).toEqual(['assessor', 'date', 'group', 'kindergarten']);
		expect(commands.mintVisit).not.toHaveBeenCalled();
	});

	it('cuts no name of a group, and says when it is too long', async () => {
		const visit = await whole();
		visit.setGroup('å'.repeat(81), true);
		expect(visit.errors).toEqual({ group: 'Navnet er på 81 tegn. Det kan være på 80.' });
		expect([await visit.begin(), visit.group.length]).toEqual([null, 81]);
		expect(Object.keys(visit.errors)).toEqual(['group']);
		visit.setGroup(` ${'å'.repeat(80)} `, true);
		expect(visit.errors).toEqual({});
		expect(await visit.begin()).toBe('a-1');
	});

	it('refuses a day that no code can hold', async () => {
		const visit = await whole();
		visit.date = '2065-01-01';
		expect(await visit.begin()).toBeNull();
		expect(Object.keys(visit.errors)).toEqual(['date']);
	});
});

describe('a refusal', () => {
	it('is said at its field, and everything typed is still there', async () => {
		commands.linkVisit.mockResolvedValue(refused('code-invalid'));
		const visit = await whole();
		Object.assign(visit, { hasCode: true, code: 'XXXX' });
		expect(await visit.begin()).toBeNull();
		expect(visit.errors).toEqual({ code: 'Dette er feil. Gjør det om.' });
		expect([visit.code, visit.group, visit.kindergarten]).toEqual(['XXXX', 'Bjørka', solsletta]);
	});

	it('that belongs to no field is told above them', async () => {
		commands.startAssessment.mockResolvedValue(refused('disk-full'));
		const visit = await whole();
		expect(await visit.begin()).toBeNull();
		expect([visit.errors, visit.trouble?.code]).toEqual([{}, 'disk-full']);
	});

	it('halfway makes no second visit and no second assessment', async () => {
		commands.runClock.mockResolvedValueOnce(refused('disk-full'));
		const visit = await whole();
		expect(await visit.begin()).toBeNull();
		expect(await visit.begin()).toBe('a-1');
		expect(commands.mintVisit).toHaveBeenCalledTimes(1);
		expect(commands.startAssessment).toHaveBeenCalledTimes(1);
	});

	it('halfway is another visit if the place is changed', async () => {
		commands.startAssessment.mockResolvedValueOnce(refused('disk-full'));
		const visit = await whole();
		await visit.begin();
		visit.setGroup('Rogna', true);
		await visit.begin();
		expect(commands.mintVisit).toHaveBeenCalledTimes(2);
	});
});

describe('a visit put in the plan', () => {
	it('needs no assessor and begins no assessment', async () => {
		const visit = await whole();
		visit.assessor = '';
		expect(await visit.plan()).toBe(true);
		expect(visit.minted).toEqual(minted);
		expect(commands.startAssessment).not.toHaveBeenCalled();
	});

	it('can be begun at once, as the visit it is', async () => {
		const visit = await whole();
		await visit.plan();
		visit.settle();
		expect(visit.planned).toEqual({ ...planned, visit: 'v-1' });
		expect(await visit.begin()).toBe('a-1');
		expect(commands.mintVisit).toHaveBeenCalledTimes(1);
	});
});

const groupNamed = (name: string, rest: Partial<GroupRow> = {}): GroupRow => ({
	group: name, name, kind: null, valid_from: null, valid_to: null, former_names: [], merged_into: null, visits: 1, last: null, ...rest
});

describe('groups', () => {
	it('the only one is chosen', async () => {
		commands.groups.mockResolvedValue(ok([groupNamed('Bjørka')]));
		const visit = made();
		await visit.choose(solsletta);
		expect([visit.group, visit.isNewGroup]).toEqual(['Bjørka', false]);
	});

	it('that ended before the day or went into another one are not offered', async () => {
		const rows = [groupNamed('Bjørka'), groupNamed('Eika', { valid_to: '2026-07-31' }), groupNamed('Småfot', { merged_into: 'Bjørka' })];
		commands.groups.mockResolvedValue(ok(rows));
		const visit = made();
		await visit.choose(solsletta);
		expect([visit.offered.map((group) => group.name), visit.group]).toEqual([['Bjørka'], 'Bjørka']);
		visit.date = '2026-07-31';
		expect(visit.offered.map((group) => group.name)).toEqual(['Bjørka', 'Eika']);
	});

	it('that was chosen and is gone by the new day is asked for again', async () => {
		commands.groups.mockResolvedValue(ok([groupNamed('Bjørka'), groupNamed('Eika', { valid_to: '2026-12-31' })]));
		const visit = made();
		await visit.choose(solsletta);
		visit.setGroup('Eika', false);
		visit.date = '2027-01-05';
		expect(await visit.plan()).toBe(false);
		expect(visit.errors.group).toBe('Velg eller skriv en gruppe.');
	});

	it('of another kindergarten are forgotten', async () => {
		const visit = await whole();
		await visit.choose({ ...solsletta, number: '999999999' });
		expect(visit.group).toBe('');
	});
});

describe('the kinds that can be begun', () => {
	it('are all, an external one first', () => {
		const visit = made();
		expect([visit.kind, visit.kinds]).toEqual(['external', ['external', 'self', 'practice', 'training']]);
	});

	it('are those of who begins, the first one chosen', () => {
		const visit = made({ kinds: ['practice', 'training'] });
		expect(visit.kind).toBe('practice');
	});
});
