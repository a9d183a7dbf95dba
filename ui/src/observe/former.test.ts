import { beforeEach, describe, expect, it, vi } from 'vitest';
import { Former } from './former.svelte';

const { commands } = vi.hoisted(() => ({ commands: { goalsBefore: vi.fn() } }));
vi.mock('../bindings', () => ({ commands }));

const goals = { date: '2025-11-18', assessment: 'a-0', agreed_at: null, goals: [{ id: 'g-1' }] };
const read = async (end: unknown, isFresh: boolean): Promise<Former> => {
	commands.goalsBefore.mockResolvedValueOnce(end);
	const former = new Former();
	await former.read('a-1', isFresh);
	return former;
};
beforeEach(() => commands.goalsBefore.mockReset());

describe('the goals from the visit before', () => {
	it('stand in front of a draft with no answers, and go away when wanted', async () => {
		const former = await read({ status: 'ok', data: goals }, true);
		expect([former.isShown, former.goals]).toEqual([true, goals]);
		former.turn();
		expect(former.isShown).toBe(false);
	});
	it('wait to be asked for where something is answered', async () => {
		const former = await read({ status: 'ok', data: goals }, false);
		expect([former.isShown, former.goals]).toEqual([false, goals]);
		former.turn();
		expect(former.isShown).toBe(true);
	});
	it.each([
		['there was no visit', { status: 'ok', data: null }],
		['no goal was set', { status: 'ok', data: { ...goals, goals: [] } }],
		['they cannot be read', { status: 'error', error: {} }]
	])('are not there where %s', async (_, end) => {
		const former = await read(end, true);
		expect([former.isShown, former.goals]).toEqual([false, null]);
	});
});
