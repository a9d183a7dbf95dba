import { render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { createRawSnippet } from 'svelte';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import Dialog from './Dialog.svelte';

const field = createRawSnippet(() => ({ render: () => '<input aria-label="Merknad">' }));
const words = createRawSnippet(() => ({ render: () => '<p>Ingenting å fylle ut.</p>' }));
const actions = createRawSnippet(() => ({ render: () => '<button>Gjør ferdig</button>' }));

let opener: HTMLButtonElement;

beforeEach(() => {
	opener = document.createElement('button');
	document.body.append(opener);
	opener.focus();
});
afterEach(() => opener.remove());

function show(children = field) {
	const onclose = vi.fn();
	const props = { title: 'Ferdig?', description: 'Svar låses.', open: true, children, actions, onclose };
	return { onclose, props, ...render(Dialog, props) };
}

describe('a dialog', () => {
	it('is not there while it is closed', () => {
		render(Dialog, { title: 'Ferdig?', open: false, onclose: () => {} });
		expect(screen.queryByRole('dialog')).toBeNull();
		expect(document.activeElement).toBe(opener);
	});

	it('is modal, and named and described', () => {
		const modal = vi.spyOn(HTMLDialogElement.prototype, 'showModal');
		show();
		const dialog = screen.getByRole('dialog', { name: 'Ferdig?' });
		expect(modal).toHaveBeenCalledOnce();
		const description = dialog.getAttribute('aria-describedby') ?? '';
		expect(document.getElementById(description)?.textContent).toBe('Svar låses.');
	});

	it('takes focus to its first field', () => {
		show();
		expect(document.activeElement).toBe(screen.getByLabelText('Merknad'));
	});

	it('takes focus to its title when nothing is to be filled in', () => {
		show(words);
		expect(document.activeElement).toBe(screen.getByRole('heading'));
	});

	it('keeps focus inside, both ways around', async () => {
		show();
		const [close, last] = [screen.getByRole('button', { name: 'Lukk' }), screen.getByText('Gjør ferdig')];
		last.focus();
		await userEvent.tab();
		expect(document.activeElement).toBe(close);
		await userEvent.tab({ shift: true });
		expect(document.activeElement).toBe(last);
	});

	it('asks to close on Esc and on the cross, and does not close by itself', async () => {
		const { onclose } = show();
		await userEvent.keyboard('{Escape}');
		expect(onclose).toHaveBeenCalledTimes(1);
		await userEvent.click(screen.getByRole('button', { name: 'Lukk' }));
		expect(onclose).toHaveBeenCalledTimes(2);
		expect(screen.getByRole('dialog')).toBeTruthy();
	});

	it('keeps its keys from the page behind', async () => {
		const behind = vi.fn();
		window.addEventListener('keydown', behind);
		show();
		await userEvent.keyboard('n{Escape}');
		window.removeEventListener('keydown', behind);
		expect(behind).not.toHaveBeenCalled();
	});

	it('gives focus back', async () => {
		const { rerender, props } = show();
		await rerender({ ...props, open: false });
		expect(screen.queryByRole('dialog')).toBeNull();
		expect(document.activeElement).toBe(opener);
	});
});
