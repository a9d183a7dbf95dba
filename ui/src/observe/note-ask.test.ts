import { render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import NoteAsk from './NoteAsk.svelte';

function made(reason: string | null = null) {
	const [onnote, onreason] = [vi.fn(), vi.fn().mockResolvedValue(undefined)];
	const { rerender } = render(NoteAsk, { reason, onnote, onreason });
	return { onnote, onreason, rerender };
}
const button = (name: string): HTMLElement => screen.getByRole('button', { name });

describe('a score without a note', () => {
	it('asks for one, and takes no focus', async () => {
		const { onnote } = made();
		expect(screen.getByText('Skåren bør ha et notat.')).toBeTruthy();
		expect(document.activeElement).toBe(document.body);
		await userEvent.click(button('Skriv notat'));
		expect(onnote).toHaveBeenCalledOnce();
	});
	it('or for why there is none: one of three, or own words', async () => {
		const { onreason, rerender } = made();
		await userEvent.click(button('Gå videre uten notat'));
		expect(document.activeElement).toBe(button('Det gikk igjen hele dagen'));
		await userEvent.click(button('Notatet står på papir'));
		expect(onreason).toHaveBeenLastCalledWith('Notatet står på papir');
		await rerender({ reason: 'Notatet står på papir' });
		expect(screen.getByText('Uten notat: Notatet står på papir')).toBeTruthy();
		await userEvent.click(button('Endre grunnen til at leddet ikke har notat'));
		expect(button('Notatet står på papir').getAttribute('aria-pressed')).toBe('true');
		await userEvent.type(screen.getByRole('textbox', { name: 'Med egne ord' }), '  Vi ble avbrutt {Enter}');
		expect(onreason).toHaveBeenLastCalledWith('Vi ble avbrutt');
	});
	it('takes a reason away again, and keeps nothing without words', async () => {
		const { onreason } = made('Vi ble avbrutt');
		await userEvent.click(button('Endre grunnen til at leddet ikke har notat'));
		const field = screen.getByRole<HTMLInputElement>('textbox', { name: 'Med egne ord' });
		expect(field.value).toBe('Vi ble avbrutt');
		await userEvent.clear(field);
		await userEvent.click(button('Lagre grunnen'));
		expect(onreason).not.toHaveBeenCalled();
		await userEvent.click(button('Ta bort grunnen'));
		expect(onreason).toHaveBeenCalledWith(null);
	});
	it('Esc leaves all as it is, with focus where it was', async () => {
		const { onreason } = made();
		await userEvent.click(button('Gå videre uten notat'));
		await userEvent.keyboard('{Escape}');
		expect([document.activeElement, onreason.mock.calls.length]).toEqual([button('Gå videre uten notat'), 0]);
	});
});
