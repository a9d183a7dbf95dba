import { render, screen } from '@testing-library/svelte';
import { describe, expect, it } from 'vitest';
import { setLanguage } from '../text';
import { nameOf, type Marks } from './name';
import Track from './Track.svelte';

describe('what a screen reader says for a track', () => {
	const cases: [why: string, marks: Marks, name: string][] = [
		['nothing yet', {}, 'Ingen skår ennå'],
		['a score', { score: 4 }, 'Skår 4'],
		['a mean', { score: 4.25 }, 'Skår 4,3'],
		['answers missing', { low: 4, high: 6 }, 'Skår 4 så langt, 4 til 6 er fortsatt mulig'],
		['nothing open any more', { score: 4, low: 4, high: 4 }, 'Skår 4'],
		['uncertainty', { score: 4.1, unsure: [3.4, 4.8] }, 'Skår 4,1, usikkerhet 3,4 til 4,8'],
		['last time', { score: 5, before: 3 }, 'Skår 5, 3 forrige gang'],
		['last time, the same', { score: 5, before: 5 }, 'Skår 5, 5 forrige gang'],
		['two assessors', { score: 3, other: 6 }, 'Skår 3, 6 hos den andre'],
		[
			'all at once',
			{ score: 3, unsure: [2, 4], before: 2, other: 6 },
			'Skår 3, usikkerhet 2 til 4, 2 forrige gang, 6 hos den andre'
		]
	];
	it.each(cases)('%s', (_, marks, name) => expect(nameOf(marks)).toBe(name));

	it('follows the language', () => {
		setLanguage('en');
		expect(nameOf({ low: 4, high: 6 })).toBe('Score 4 so far, 4 to 6 is still possible');
		expect(nameOf({ score: 4.25 })).toBe('Score 4.3');
	});
});

describe('what is drawn', () => {
	function drawn(marks: Marks): string[] {
		render(Track, marks);
		return [...screen.getByRole('img').children].map((mark) => {
			const { style, classList } = mark as HTMLElement;
			const values = ['--v', '--low', '--high'].map((name) => style.getPropertyValue(name));
			return `${classList.item(classList.contains('band') ? 1 : 0)} ${values.filter(Boolean).join('-')}`;
		});
	}

	it('only ticks before anything is answered', () => expect(drawn({})).toEqual([]));
	it('the dot at the lowest that is possible', () =>
		expect(drawn({ low: 3, high: 5 })).toEqual(['possible 3-5', 'dot 3']));
	it('no band when nothing is open', () =>
		expect(drawn({ score: 4, low: 4, high: 4 })).toEqual(['dot 4']));
	it('a ring for last time', () =>
		expect(drawn({ score: 5, before: 3 })).toEqual(['before 3', 'dot 5']));
	it('no ring behind a dot in the same place', () =>
		expect(drawn({ score: 5, before: 5.04 })).toEqual(['dot 5']));
	it('a line between two, from the lower to the higher', () =>
		expect(drawn({ score: 6, other: 3 })).toEqual(['gap 3-6', 'dot 6', 'other 3']));
	it('no line between two that agree', () =>
		expect(drawn({ score: 4, other: 4 })).toEqual(['dot 4', 'other 4']));
});
