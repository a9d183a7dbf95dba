/** Ages are kept in whole months, and asked for in years and months. */

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
