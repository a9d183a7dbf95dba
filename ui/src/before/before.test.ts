import { render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Informed } from '../bindings';
import { win } from '../window/window.svelte';
import InformedFields from './InformedFields.svelte';
import LettersPanel from './LettersPanel.svelte';

const { commands } = vi.hoisted(() => ({
	commands: { informed: vi.fn(), setInformed: vi.fn(), letterPages: vi.fn(), saveLetter: vi.fn(), keepScreen: vi.fn() }
}));
vi.mock('../bindings', () => ({ commands }));

const ok = (data: unknown) => ({ status: 'ok', data });
const person = userEvent.setup();
const none: Informed = { staff: null, representatives: null, parents: null };

beforeEach(() => {
	for (const command of Object.values(commands)) command.mockReset();
	commands.letterPages.mockImplementation((_: string, kind: string, lang: string) => Promise.resolve(ok([`<svg><text>${kind} ${lang}</text></svg>`])));
});

describe('who has been told', () => {
	it('is saved when a field is left, one after the other, and that is said', async () => {
		commands.informed.mockResolvedValue(ok(none));
		commands.setInformed.mockImplementation((_: string, now: Informed) => Promise.resolve(ok({ op: '', output: now, changes: [] })));
		render(InformedFields, { visit: 'v-1' });
		await person.type(await screen.findByLabelText('De ansatte'), '2026-11-10');
		expect(screen.getByText('10. november 2026')).toBeTruthy();
		expect(commands.setInformed).not.toHaveBeenCalled();
		await person.tab();
		await person.type(screen.getByLabelText('Foreldrene'), '2026-11-12');
		await person.tab();
		expect(commands.setInformed.mock.calls).toEqual([
			['v-1', { ...none, staff: '2026-11-10' }],
			['v-1', { ...none, staff: '2026-11-10', parents: '2026-11-12' }]
		]);
		expect(await screen.findByText('Dagene er lagret.')).toBeTruthy();
	});

	it('is taken away with an empty field', async () => {
		commands.informed.mockResolvedValue(ok({ ...none, staff: '2026-11-10' }));
		commands.setInformed.mockResolvedValue(ok({ op: '', output: none, changes: [] }));
		render(InformedFields, { visit: 'v-1' });
		await person.clear(await screen.findByLabelText('De ansatte'));
		await person.tab();
		expect(commands.setInformed.mock.calls).toEqual([['v-1', none]]);
	});

	it('stays typed when it could not be saved', async () => {
		commands.informed.mockResolvedValue(ok(none));
		commands.setInformed.mockRejectedValue(new Error('no'));
		render(InformedFields, { visit: 'v-1' });
		const field = await screen.findByLabelText('De ansatte');
		await person.type(field, '2026-11-10');
		await person.tab();
		expect(field).toHaveProperty('value', '2026-11-10');
		expect(screen.queryByText('Dagene er lagret.')).toBeNull();
	});
});

describe('the letters', () => {
	it('are shown one at a time, in the language that is chosen', async () => {
		render(LettersPanel, { visit: 'v-1' });
		await screen.findByText('letter nb');
		await person.click(screen.getByRole('tab', { name: 'Plakat' }));
		await screen.findByText('poster nb');
		await person.click(screen.getByRole('radio', { name: 'English' }));
		expect((await screen.findByText('poster en')).closest('[lang]')?.getAttribute('lang')).toBe('en');
	});

	it('are saved as they are shown', async () => {
		commands.saveLetter.mockResolvedValue(ok({ file: '/home/brev.pdf', bytes: 1 }));
		render(LettersPanel, { visit: 'v-1' });
		await screen.findByText('letter nb');
		await person.click(screen.getByRole('tab', { name: 'Brev til foreldrene' }));
		await screen.findByText('parents nb');
		await person.click(screen.getByRole('button', { name: 'Lagre PDF …' }));
		expect(commands.saveLetter.mock.calls).toEqual([['v-1', 'parents', 'nb']]);
		expect(await screen.findByText('/home/brev.pdf')).toBeTruthy();
	});

	it('lead to the settings where they cannot be made', async () => {
		commands.letterPages.mockRejectedValue(new Error('no'));
		render(LettersPanel, { visit: 'v-1' });
		const lead = await screen.findByRole('button', { name: 'Gå til innstillingene' });
		expect(win.trouble).not.toBeNull();
		commands.letterPages.mockResolvedValueOnce(ok(['<svg></svg>']));
		await person.click(screen.getByRole('tab', { name: 'Plakat' }));
		expect(win.trouble).toBeNull();
		expect(lead.isConnected).toBe(false);
		await person.click(screen.getByRole('tab', { name: 'Brev til foreldrene' }));
		await person.click(await screen.findByRole('button', { name: 'Gå til innstillingene' }));
		expect(win.screen).toEqual({ screen: 'settings' });
	});
});
