import { render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { SittingKind } from '../bindings';
import ClockButton from './ClockButton.svelte';
import { Clocks } from './clocks.svelte';

afterEach(() => vi.useRealTimers());

function made(running: SittingKind | null, seconds: Partial<Record<SittingKind, number>> = {}): Clocks {
	const clocks = new Clocks();
	const kinds = ['observation', 'interview', 'documents'] as const;
	clocks.read(kinds.map((kind) => ({ kind, is_running: kind === running, seconds: seconds[kind] ?? 0 })));
	return clocks;
}

describe('clocks', () => {
	it('that stand still tell what they told', () => {
		const clocks = made(null, { interview: 725 });
		expect([clocks.minutes('interview', performance.now() + 600_000), clocks.isRunning('interview')]).toEqual([12, false]);
	});
	it('that run go on from when they were read, in whole minutes', () => {
		const clocks = made('interview', { interview: 59 });
		const now = performance.now();
		expect([clocks.minutes('interview', now), clocks.minutes('interview', now + 1_100), clocks.minutes('observation', now + 60_000)]).toEqual([0, 1, 0]);
	});
	it('nobody told of stand at nothing', () => {
		expect(new Clocks().of('documents')).toEqual({ kind: 'documents', is_running: false, seconds: 0 });
	});
	it('of the talk say so, and the button what it does', async () => {
		const onclick = vi.fn();
		render(ClockButton, { clocks: made(null, { interview: 720 }), kind: 'interview', onclick });
		await userEvent.click(screen.getByRole('button', { name: 'Start klokka for samtalen' }));
		expect(onclick).toHaveBeenCalledOnce();
		expect(document.body.textContent?.replace(/\s+/g, ' ')).toContain('Samtale 12 min');
	});
	it('of the observation need no name', () => {
		render(ClockButton, { clocks: made('observation', { observation: 6120 }), kind: 'observation', onclick: () => undefined });
		expect(screen.getByRole('button', { name: 'Ta pause i observasjonen' })).toBeTruthy();
		expect(screen.queryByText('Samtale')).toBeNull();
	});
});
