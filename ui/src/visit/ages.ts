/** Ages are kept in whole months, and asked for in years and months. */
import type { AgesOutside } from '../bindings';
import { t } from '../text';

export interface Age {
	years: number | null;
	months: number | null;
}

/** The age of some months; nothing for none. */
export function ageOf(months: number | null | undefined): Age {
	if (months === null || months === undefined) return { years: null, months: null };
	return { years: Math.floor(months / 12), months: months % 12 };
}

/** The months of an age; one part alone is enough. Null: not said. */
export function monthsOf({ years, months }: Age): number | null {
	if (years === null && months === null) return null;
	return (years ?? 0) * 12 + (months ?? 0);
}

/** How two ages stand together. Only `both` can be kept; `none` keeps that nobody said. */
export type Ages =
	| { are: 'none' }
	| { are: 'half' }
	| { are: 'backwards' }
	| { are: 'both'; months: [number, number] };

export function agesOf(youngest: Age, oldest: Age): Ages {
	const [from, to] = [monthsOf(youngest), monthsOf(oldest)];
	if (from === null && to === null) return { are: 'none' };
	if (from === null || to === null) return { are: 'half' };
	return from > to ? { are: 'backwards' } : { are: 'both', months: [from, to] };
}

/** The ages of a group where they go beyond those a scale is made for, all in months; else null. */
export function outsideOf(ages: readonly [number, number] | null, scale: readonly [number, number] | null): AgesOutside | null {
	if (!ages || !scale) return null;
	const [youngest, oldest] = ages;
	const [from, to] = scale;
	return youngest < from || oldest > to ? { youngest, oldest, from, to } : null;
}

/** That children are younger or older than the scale is made for, as one sentence. */
export function outsideWords({ youngest, oldest, from, to }: AgesOutside): string {
	// A scale «to 71 months» is for children of five.
	const last = to % 12 === 11 ? to - 11 : to;
	return t('ages-outside', { children: spanOf(youngest, oldest), scale: spanOf(from, last) });
}

/** `2 til 5 år`, `1 år og 2 måneder til 5 år`, or one age where both are the same. */
function spanOf(from: number, to: number): string {
	if (from === to) return ageWords(from);
	const areYears = from >= 12 && from % 12 === 0 && to % 12 === 0;
	if (areYears) return t('ages-span-years', { from: from / 12, to: to / 12 });
	return t('ages-span', { from: ageWords(from), to: ageWords(to) });
}

/** `2 år og 6 måneder`. */
export function ageWords(age: number): string {
	const [years, months] = [Math.floor(age / 12), age % 12];
	if (years === 0) return t('ages-months', { months });
	return months === 0 ? t('ages-years', { years }) : t('ages-both', { years, months });
}
