import { describe, expect, it, vi } from 'vitest';
import { commands, type Settings } from '../bindings';
import { win } from './window.svelte';
import { sizeAfter, sizes, zoom } from './zoom';

vi.mock('../bindings', () => ({ commands: { setSettings: vi.fn() } }));

describe('the size of text', () => {
	it('goes through every size there is, up and down, and stays at the ends', () => {
		const up = sizes.map((size) => sizeAfter(size, 'larger'));
		expect(up).toEqual([...sizes.slice(1), 200]);
		const down = sizes.map((size) => sizeAfter(size, 'smaller'));
		expect(down).toEqual([100, ...sizes.slice(0, -1)]);
	});

	it('goes back to 100', () => expect(sizeAfter(175, 'back')).toBe(100));

	it('grows twice by two quick presses', async () => {
		const kept = vi.mocked(commands.setSettings);
		kept.mockImplementation((settings: Settings) => Promise.resolve({ status: 'ok', data: settings }));
		win.settings = { language: 'nb', theme: 'light', text_size: 100 } as Settings;
		const larger = new KeyboardEvent('keydown', { key: '+', ctrlKey: true });
		zoom(larger);
		zoom(larger);
		await win.set({});
		expect(kept.mock.calls.map(([settings]) => settings.text_size).slice(0, 2)).toEqual([110, 125]);
		expect(win.settings.text_size).toBe(125);
	});
});
