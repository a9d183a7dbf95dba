import { render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import type { Studio } from './studio.svelte';
import TextCell from './TextCell.svelte';

function show(setText = vi.fn().mockResolvedValue(true)) {
	const studio = { keptText: () => null, forget: vi.fn(), setText } as unknown as Studio;
	const texts = { nb: { text: 'En voksen venter.' }, nn: { text: '' } };
	const text = { of: { part: 'indicator' as const, id: 'talk.3.1' }, key: 'text' };
	render(TextCell, { studio, text, texts, language: 'nb', name: 'Tekst 5.3.1', isSentence: true });
	return { setText, text };
}
const open = () => screen.getByRole('button', { name: 'Endre tekst 5.3.1, bokmål: En voksen venter.' });
const field = () => screen.getByRole('textbox', { name: 'Tekst 5.3.1, bokmål' });

describe('a text', () => {
	it('is written in its place and saved by Ctrl Enter, and focus stays', async () => {
		const { setText, text } = show();
		await userEvent.click(open());
		expect(document.activeElement).toBe(field());
		await userEvent.type(field(), ' Så svarer hun.{Control>}{Enter}{/Control}');
		expect(setText).toHaveBeenCalledWith(text, 'nb', 'En voksen venter. Så svarer hun.');
		await vi.waitFor(() => expect(document.activeElement).toBe(open()));
	});

	it('keeps the place of what is typed in the middle of it', async () => {
		show();
		await userEvent.click(open());
		await userEvent.type(field(), 'ab', { initialSelectionStart: 2, initialSelectionEnd: 2 });
		expect((field() as HTMLTextAreaElement).value).toBe('Enab voksen venter.');
	});

	it('is saved when it is left, and not where nothing was changed', async () => {
		const { setText } = show();
		await userEvent.click(open());
		await userEvent.tab();
		expect(setText).not.toHaveBeenCalled();
		await userEvent.click(open());
		await userEvent.clear(field());
		await userEvent.type(field(), 'Ny.');
		await userEvent.tab();
		expect(setText).toHaveBeenCalledTimes(1);
	});

	it('is given up by Esc', async () => {
		const { setText } = show();
		await userEvent.click(open());
		await userEvent.type(field(), 'bort{Escape}');
		expect(setText).not.toHaveBeenCalled();
		expect(document.activeElement).toBe(open());
	});

	it('that did not come on disk stays in its field', async () => {
		show(vi.fn().mockResolvedValue(false));
		await userEvent.click(open());
		await userEvent.type(field(), ' Mer.');
		await userEvent.tab();
		expect((field() as HTMLTextAreaElement).value).toBe('En voksen venter. Mer.');
	});
});
