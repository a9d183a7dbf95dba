import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Finder } from './finder.svelte';

const { commands } = vi.hoisted(() => ({ commands: { findKindergartens: vi.fn() } }));
vi.mock('../bindings', () => ({ commands }));

/** An answer that comes when it is let go. */
function held(): { answer: Promise<unknown>; letGo: (found: number) => void } {
	let letGo: (found: number) => void = () => undefined;
	const answer = new Promise((resolve) => {
		letGo = (found) => resolve({ status: 'ok', data: { of: 9, found, rows: [] } });
	});
	return { answer, letGo };
}

beforeEach(() => {
	vi.useFakeTimers();
	commands.findKindergartens.mockReset().mockResolvedValue({ status: 'ok', data: { of: 9, found: 1, rows: [] } });
});
afterEach(() => vi.useRealTimers());

describe('looking for a kindergarten', () => {
	it('asks once when the typing stops', async () => {
		const finder = new Finder(50);
		for (const words of ['s', 'so', 'sol']) finder.type(words);
		expect(commands.findKindergartens).not.toHaveBeenCalled();
		await vi.advanceTimersByTimeAsync(120);
		expect(commands.findKindergartens.mock.calls).toEqual([['sol', 50]]);
		expect([finder.isBehind, finder.list?.found]).toEqual([false, 1]);
	});

	it('never shows an old answer over a new one', async () => {
		const [first, second] = [held(), held()];
		commands.findKindergartens.mockReturnValueOnce(first.answer).mockReturnValueOnce(second.answer);
		const finder = new Finder(50);
		finder.type('s');
		await vi.advanceTimersByTimeAsync(120);
		finder.type('so');
		await vi.advanceTimersByTimeAsync(120);
		second.letGo(2);
		await vi.advanceTimersByTimeAsync(0);
		first.letGo(7);
		await vi.advanceTimersByTimeAsync(0);
		expect([finder.list?.found, finder.isBehind]).toEqual([2, false]);
	});

	it('is behind from the first letter until its answer is there', async () => {
		const finder = new Finder(8);
		finder.type('s');
		expect(finder.isBehind).toBe(true);
		await finder.look();
		expect(finder.isBehind).toBe(false);
		await vi.advanceTimersByTimeAsync(500);
		expect(commands.findKindergartens).toHaveBeenCalledTimes(1);
	});
});
