import { render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { createRawSnippet } from 'svelte';
import { describe, expect, it, vi } from 'vitest';
import Tabs from './Tabs.svelte';

const options = (['a', 'b', 'c'] as const).map((value) => ({ value, label: value.toUpperCase(), icon: 'Files' as const }));
const children = createRawSnippet(() => ({ render: () => '<p>innhold</p>' }));

function show() {
	const onchange = vi.fn();
	const { rerender } = render(Tabs, { label: 'Vis', value: 'a', options, children, onchange });
	onchange.mockImplementation((value: string) => void rerender({ value }));
	return onchange;
}

describe('tabs', () => {
	it('are one stop of the Tab key, and the arrows go round', async () => {
		const onchange = show();
		await userEvent.tab();
		expect(document.activeElement).toBe(screen.getByRole('tab', { name: 'A', selected: true }));
		await userEvent.keyboard('{ArrowRight}{ArrowRight}{ArrowRight}{ArrowLeft}{Home}{End}');
		expect(onchange.mock.calls.flat()).toEqual(['b', 'c', 'a', 'c', 'a', 'c']);
		expect(document.activeElement).toBe(screen.getByRole('tab', { name: 'C', selected: true }));
	});

	it('name the view that is open', async () => {
		show();
		expect(screen.getByRole('tabpanel', { name: 'A' }).textContent).toBe('innhold');
		await userEvent.click(screen.getByRole('tab', { name: 'B' }));
		const view = screen.getByRole('tabpanel', { name: 'B' });
		expect(screen.getByRole('tab', { name: 'B' }).getAttribute('aria-controls')).toBe(view.id);
	});
});
