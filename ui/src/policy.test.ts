import { describe, expect, it } from 'vitest';

const components = import.meta.glob<string>('./**/*.svelte', {
	query: '?raw',
	import: 'default',
	eager: true
});

describe('every component', () => {
	it('is found', () => expect(Object.keys(components).length).toBeGreaterThan(30));

	it('says in its first line what it is', () => {
		const silent = Object.entries(components).filter(([, source]) => !source.startsWith('<!--'));
		expect(silent.map(([path]) => path)).toEqual([]);
	});

	// The content security policy drops style attributes that come with the markup; `style:--v={…}`
	// goes through the object model and is let in.
	it('writes no style attribute', () => {
		const styled = Object.entries(components).filter(([, source]) => /\sstyle=/.test(source));
		expect(styled.map(([path]) => path)).toEqual([]);
	});
});
