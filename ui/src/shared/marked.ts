/** A text cut at the places that are marked in it. */
export interface Part {
	words: string;
	isMarked: boolean;
}

/** The parts in order; together they are the text. Places that overlap or lie outside are cut to what is left. */
export function partsOf(text: string, places: readonly (readonly [number, number])[]): Part[] {
	const parts: Part[] = [];
	let at = 0;
	for (const [from, to] of [...places].sort(([a], [b]) => a - b)) {
		const [begin, end] = [Math.max(at, from), Math.min(text.length, to)];
		if (begin >= end) continue;
		if (begin > at) parts.push({ words: text.slice(at, begin), isMarked: false });
		parts.push({ words: text.slice(begin, end), isMarked: true });
		at = end;
	}
	if (at < text.length) parts.push({ words: text.slice(at), isMarked: false });
	return parts;
}
