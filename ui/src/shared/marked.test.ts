import { describe, expect, it } from 'vitest';
import { partsOf } from './marked';

const cut = (text: string, places: [number, number][]): string =>
	partsOf(text, places).map((part) => (part.isMarked ? `[${part.words}]` : part.words)).join('');

describe('marked places', () => {
	it.each([
		['none', [], 'Kari leser'],
		['at the ends', [[0, 4], [5, 10]], '[Kari] [leser]'],
		['in any order', [[5, 10], [0, 4]], '[Kari] [leser]'],
		['over each other', [[0, 6], [4, 10]], '[Kari l][eser]'],
		['outside the text', [[-3, 2], [8, 99], [40, 50]], '[Ka]ri les[er]']
	] as [string, [number, number][], string][])('%s', (_, places, words) => expect(cut('Kari leser', places)).toBe(words));
});
