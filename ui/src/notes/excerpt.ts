/** So much of a note as a line of a list has room for, with the first word that was found. */

export interface Excerpt {
	text: string;
	/** The places in `text`, in UTF-16 code units. */
	hits: [number, number][];
}

/** So many code units are shown. */
const LONGEST = 320;
/** So many stand before the first word that was found. */
const BEFORE = 80;

/** A short note is shown whole. What is cut away is told by an ellipsis, and words are not cut through. */
export function excerptOf(text: string, hits: readonly [number, number][]): Excerpt {
	if (text.length <= LONGEST) return { text, hits: [...hits] };
	const first = hits[0]?.[0] ?? 0;
	const from = first <= BEFORE ? 0 : wordFrom(text, first - BEFORE, first);
	const to = from + LONGEST >= text.length ? text.length : wordTo(text, from + LONGEST);
	const lead = from > 0 ? '… ' : '';
	const moved = hits
		.filter(([begin, end]) => begin >= from && end <= to)
		.map(([begin, end]): [number, number] => [begin - from + lead.length, end - from + lead.length]);
	return { text: `${lead}${text.slice(from, to)}${to < text.length ? ' …' : ''}`, hits: moved };
}

/** Where the first word after a place begins, not past a limit. */
function wordFrom(text: string, at: number, limit: number): number {
	const space = text.slice(at, limit).search(/\s/);
	return space < 0 ? limit : at + space + 1;
}

/** Where the last word before a place ends. */
function wordTo(text: string, at: number): number {
	const before = text.slice(0, at).replace(/\s+\S*$/, '');
	return at - before.length < BEFORE ? before.length : at;
}
