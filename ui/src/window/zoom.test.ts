import { describe, expect, it } from 'vitest';
import { sizeAfter, sizes } from './zoom';

describe('the size of text', () => {
	it('goes through every size there is, up and down, and stays at the ends', () => {
		const up = sizes.map((size) => sizeAfter(size, 'larger'));
		expect(up).toEqual([...sizes.slice(1), 200]);
		const down = sizes.map((size) => sizeAfter(size, 'smaller'));
		expect(down).toEqual([100, ...sizes.slice(0, -1)]);
	});

	it('goes back to 100', () => expect(sizeAfter(175, 'back')).toBe(100));
});
