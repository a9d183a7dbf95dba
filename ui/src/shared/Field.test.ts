import { render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import Checkbox from './Checkbox.svelte';
import RadioGroup from './RadioGroup.svelte';
import Select from './Select.svelte';
import TextInput from './TextInput.svelte';

/** The texts an element is described by, in the order a screen reader says them. */
function descriptions(element: HTMLElement): string[] {
	const ids = element.getAttribute('aria-describedby')?.split(' ') ?? [];
	return ids.map((id) => document.getElementById(id)?.textContent?.trim() ?? `no ${id}`);
}

describe('a field', () => {
	it('is named by its label and nothing more', () => {
		render(TextInput, { label: 'Passord', value: '' });
		const field = screen.getByLabelText('Passord');
		expect(descriptions(field)).toEqual([]);
		expect(field.hasAttribute('aria-invalid')).toBe(false);
		expect(field.hasAttribute('aria-required')).toBe(false);
	});

	it('is described by its description, then its error', () => {
		render(TextInput, {
			label: 'Passord',
			value: 'kort',
			description: 'Bare du kjenner det.',
			error: 'Minst 12 tegn.',
			need: 'required'
		});
		const field = screen.getByLabelText('Passord');
		expect(descriptions(field)).toEqual(['Bare du kjenner det.', 'Minst 12 tegn.']);
		expect(field.getAttribute('aria-invalid')).toBe('true');
		expect(field.getAttribute('aria-required')).toBe('true');
	});

	it('says in its name that it is optional', () => {
		render(TextInput, { label: 'Merknad', value: '', need: 'optional' });
		expect(screen.getByLabelText(/Merknad\s*valgfritt/)).toBeTruthy();
	});

	it('reports letters, and the whole when it is left', async () => {
		const oninput = vi.fn();
		const onchange = vi.fn();
		render(TextInput, { label: 'Navn', value: '', oninput, onchange });
		await userEvent.type(screen.getByLabelText('Navn'), 'Bo');
		expect(oninput.mock.calls.map(([value]) => value)).toEqual(['B', 'Bo']);
		expect(onchange).not.toHaveBeenCalled();
		await userEvent.tab();
		expect(onchange.mock.calls).toEqual([['Bo']]);
	});
});

describe('a choice', () => {
	const options = [
		{ value: 'b', label: 'Bjørka' },
		{ value: 'r', label: 'Rogna' }
	] as const;

	it('of a list reports what was chosen, and null for none', async () => {
		const onchange = vi.fn();
		render(Select, { label: 'Gruppe', value: 'b', none: 'Ikke valgt', options, onchange });
		await userEvent.selectOptions(screen.getByLabelText('Gruppe'), 'Rogna');
		await userEvent.selectOptions(screen.getByLabelText('Gruppe'), 'Ikke valgt');
		expect(onchange.mock.calls).toEqual([['r'], [null]]);
	});

	it('of a few is a named group with its error', async () => {
		const onchange = vi.fn();
		render(RadioGroup, { label: 'Gruppe', value: 'b', options, error: 'Velg en gruppe.', onchange });
		const group = screen.getByRole('group', { name: 'Gruppe' });
		expect(descriptions(group)).toEqual(['Velg en gruppe.']);
		expect(screen.getByRole<HTMLInputElement>('radio', { name: 'Bjørka' }).checked).toBe(true);
		await userEvent.click(screen.getByRole('radio', { name: 'Rogna' }));
		expect(onchange.mock.calls).toEqual([['r']]);
	});

	it('of yes or no is described by what follows', async () => {
		const onchange = vi.fn();
		render(Checkbox, { label: 'Signer', checked: false, description: 'Med min nøkkel.', onchange });
		const box = screen.getByRole('checkbox', { name: 'Signer' });
		expect(descriptions(box)).toEqual(['Med min nøkkel.']);
		await userEvent.click(box);
		expect(onchange.mock.calls).toEqual([[true]]);
	});
});
