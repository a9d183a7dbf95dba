import { render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import type { Trouble } from '../bindings';
import TroubleNotice from './TroubleNotice.svelte';

const trouble: Trouble = {
	code: 'disk-full',
	outcome: 'failed',
	message: 'Det er ikke lagret: disken er full.',
	hint: null,
	at: null,
	problems: [],
	details: 'viba 0.1.0 disk-full'
};

describe('what went wrong', () => {
	it('is copied where the system lets it', async () => {
		const person = userEvent.setup();
		render(TroubleNotice, { trouble });
		await person.click(screen.getByRole('button', { name: 'Kopier detaljer' }));
		expect(await navigator.clipboard.readText()).toBe(trouble.details);
		expect(screen.getByRole('button', { name: 'Kopiert' })).toBeTruthy();
	});

	it('is shown where the system refuses, to be copied by hand', async () => {
		const person = userEvent.setup();
		vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new DOMException('no', 'NotAllowedError'));
		render(TroubleNotice, { trouble });
		expect(screen.queryByText(trouble.details)).toBeNull();
		await person.click(screen.getByRole('button', { name: 'Kopier detaljer' }));
		expect(await screen.findByText(trouble.details)).toBeTruthy();
		expect(screen.getByRole('button', { name: 'Kopier detaljer' })).toBeTruthy();
	});
});
