import { render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import App from '../App.svelte';
import type { Screen } from '../bindings';
import { pretend } from '../gallery/core';
import { visit } from '../gallery/visit';

const person = userEvent.setup();
const HALF = 'Ved garderoben sier';

/** What the core was told, in order. */
let told: string[] = [];
let isFull = false;

beforeEach(async () => {
	told = [];
	isFull = false;
	// jsdom scrolls nothing.
	Element.prototype.scrollIntoView ??= () => {};
	pretend(
		{ place: { screen: 'observe', assessment: 'a-1' } as Screen },
		{},
		{
			...visit('nb'),
			goals_before: () => null,
			keep_place: ({ openNote: note }: { openNote: string | null }) => {
				if (isFull) throw { code: 'disk-full', outcome: 'failed', message: 'Disken er full.', hint: null, at: null, problems: [], details: '' };
				told.push(`kept ${note ?? ''}`);
				return { op: '', output: null, changes: [] };
			},
			lock_workspace: () => {
				told.push('locked');
				return {
					workspace: null, locked: { name: 'Solvang', folder: '/v' }, trouble: null, place: null, recovered: null, recent: [],
					settings: { language: 'nb', theme: 'light', text_size: 100 }, today: '2026-11-25'
				};
			}
		}
	);
	render(App);
	await person.type(await screen.findByLabelText('Nytt notat'), HALF);
});

describe('a note that is being typed', () => {
	it('is on disk before the workspace is locked from its field', async () => {
		await person.keyboard('{Control>}l{/Control}');
		expect(await screen.findByLabelText('Passfrase eller gjenopprettingskode')).toBeTruthy();
		expect(told.slice(-2)).toEqual([`kept ${HALF}`, 'locked']);
		expect(document.body.textContent).not.toContain('Bjørka');
	});

	it('is not locked away where the disk is full, unless a person wants that', async () => {
		isFull = true;
		await person.click(screen.getByRole('button', { name: 'Lås arbeidsområdet' }));
		await screen.findByRole('dialog', { name: 'Noe er ikke lagret' });
		expect(told).not.toContain('locked');
		await person.click(screen.getByRole('button', { name: 'Bli her' }));
		expect(screen.getByLabelText('Nytt notat')).toHaveProperty('value', HALF);
		await person.click(screen.getByRole('button', { name: 'Lås arbeidsområdet' }));
		await person.click(await screen.findByRole('button', { name: 'Lås likevel' }));
		await vi.waitFor(() => expect(told).toContain('locked'));
	});
});
