import { render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import NumberInput from './NumberInput.svelte';

function show(value: number | null) {
	const onchange = vi.fn<(value: number | null) => void>();
	render(NumberInput, { label: 'Barn', value, min: 1, max: 40, onchange });
	return { field: screen.getByLabelText<HTMLInputElement>('Barn'), onchange };
}

async function write(field: HTMLInputElement, text: string): Promise<void> {
	await userEvent.clear(field);
	if (text) await userEvent.type(field, text);
	await userEvent.tab();
}

describe('a count', () => {
	it('that nobody made stands empty, not as zero', () => {
		expect(show(null).field.value).toBe('');
	});

	const right: [text: string, count: number | null][] = [
		['14', 14],
		[' 7 ', 7],
		['007', 7],
		['1', 1],
		['40', 40],
		['', null]
	];
	it.each(right)('«%s» is reported as %s when the field is left', async (text, count) => {
		const { field, onchange } = show(3);
		await write(field, text);
		expect(onchange.mock.calls).toEqual([[count]]);
		expect(field.hasAttribute('aria-invalid')).toBe(false);
	});

	it.each(['0', '41', '-3', '3,5', '3.5', '1e1', 'tre', '9999999999'])(
		'«%s» is told to be wrong, kept in the field, and not reported',
		async (text) => {
			const { field, onchange } = show(3);
			await write(field, text);
			expect(onchange).not.toHaveBeenCalled();
			expect(field.value).toBe(text);
			expect(field.getAttribute('aria-invalid')).toBe('true');
			const error = document.getElementById(field.getAttribute('aria-describedby') ?? '');
			expect(error?.textContent?.trim()).toBe('Skriv et helt tall fra 1 til 40.');
		}
	);

	it('is not told to be wrong while it is written, and right again at once', async () => {
		const { field } = show(null);
		await userEvent.type(field, '41');
		expect(field.hasAttribute('aria-invalid')).toBe(false);
		await userEvent.tab();
		expect(field.getAttribute('aria-invalid')).toBe('true');
		await userEvent.type(field, '{Backspace}');
		expect(field.hasAttribute('aria-invalid')).toBe(false);
	});

	it('that did not change is not reported', async () => {
		const { field, onchange } = show(14);
		await write(field, '014');
		expect(onchange).not.toHaveBeenCalled();
		expect(field.value).toBe('14');
	});
});
