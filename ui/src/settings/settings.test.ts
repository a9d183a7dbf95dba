import { render, screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Settings } from '../bindings';
import { setContrast } from '../style/appearance';
import AllowedWords from './AllowedWords.svelte';
import CardText from './CardText.svelte';
import LookSettings from './LookSettings.svelte';

const { commands } = vi.hoisted(() => ({
	commands: { allowedWords: vi.fn(), allowWord: vi.fn(), forbidWord: vi.fn(), concernCard: vi.fn(), setConcernCard: vi.fn() }
}));
vi.mock('../bindings', () => ({ commands }));

const ok = (data: unknown) => ({ status: 'ok', data });
const done = (output: unknown) => ok({ op: '', output, changes: [] });
const person = userEvent.setup();

beforeEach(() => {
	for (const command of Object.values(commands)) command.mockReset();
});

describe('contrast', () => {
	it('is chosen, and worn by the whole page', async () => {
		const onset = vi.fn();
		const settings = { language: 'nb', theme: 'light', contrast: 'system', text_size: 100 } as Settings;
		render(LookSettings, { settings, onset });
		await person.click(within(screen.getByRole('group', { name: 'Kontrast' })).getByRole('radio', { name: 'Sterkere' }));
		expect(onset.mock.calls).toEqual([[{ contrast: 'more' }]]);
		setContrast('more');
		expect(document.documentElement.dataset.contrast).toBe('more');
	});
});

describe('words that are fine', () => {
	it('are added and removed, and that is said', async () => {
		commands.allowedWords.mockResolvedValue(ok(['Bjørka']));
		commands.allowWord.mockResolvedValue(done(['Bjørka', 'Solsletta']));
		commands.forbidWord.mockResolvedValue(done(['Solsletta']));
		render(AllowedWords);
		await screen.findByText('Bjørka');
		await person.type(screen.getByLabelText('Nytt ord'), ' Solsletta {Enter}');
		expect(commands.allowWord.mock.calls).toEqual([['Solsletta']]);
		expect(screen.getByText('Solsletta er lagt til.')).toBeTruthy();
		expect(screen.getByLabelText('Nytt ord')).toHaveProperty('value', '');
		await person.click(screen.getByLabelText('Fjern Bjørka'));
		expect(commands.forbidWord.mock.calls).toEqual([['Bjørka']]);
		expect(screen.queryByText('Bjørka')).toBeNull();
	});
	it('stay typed when they could not be added', async () => {
		commands.allowedWords.mockResolvedValue(ok([]));
		commands.allowWord.mockRejectedValue(new Error('no'));
		render(AllowedWords);
		await screen.findByText('Ingen ord er lagt til ennå.');
		await person.type(screen.getByLabelText('Nytt ord'), 'Solsletta{Enter}');
		expect(screen.getByLabelText('Nytt ord')).toHaveProperty('value', 'Solsletta');
	});
});

describe('the words on the card', () => {
	it('are saved when the field is left, and that is said', async () => {
		commands.concernCard.mockResolvedValue(ok({ text: null }));
		commands.setConcernCard.mockResolvedValueOnce(done({ text: 'Ring 123.' })).mockResolvedValueOnce(done({ text: null }));
		render(CardText);
		const field = await screen.findByRole('textbox', { name: 'Det kommunen sier på kortet' });
		await person.type(field, 'Ring 123. ');
		expect(commands.setConcernCard).not.toHaveBeenCalled();
		await person.tab();
		expect(commands.setConcernCard.mock.calls).toEqual([['Ring 123.']]);
		expect(screen.getByRole('status').textContent).toBe('Teksten på kortet er lagret.');
		await person.clear(field);
		await person.tab();
		expect(screen.getByRole('status').textContent).toBe('Kortet viser programmets egne ord.');
	});
});
