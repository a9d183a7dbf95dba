/** Items and indicators by number or by words: to go to, or to tag a note with. */
import type { Answer, IndicatorText, ItemText } from '../bindings';

export interface Hit {
	id: string;
	number: string;
	text: string;
	/** None for an item. */
	indicator: IndicatorText | null;
	/** Words it is found by too, beside its own. */
	also: string;
}

/** The indicators; each is found by the title of its item too. */
export function indicatorsIn(items: readonly ItemText[]): Hit[] {
	return items.flatMap((item) =>
		item.indicators.map((one) => ({ id: one.id, number: one.number, text: one.text, indicator: one, also: item.title }))
	);
}

/** Items, each before its indicators. */
export function placesIn(items: readonly ItemText[]): Hit[] {
	return items.flatMap((item) => [
		{ id: item.id, number: item.number, text: item.title, indicator: null, also: '' },
		...indicatorsIn([item]).map((hit) => ({ ...hit, also: '' }))
	]);
}

/** Those that have all the words. A number that is typed whole comes first, then what stands under it. */
export function matching(hits: readonly Hit[], words: string): Hit[] {
	const wanted = words.trim().toLocaleLowerCase().split(/\s+/).filter(Boolean);
	const first = wanted[0] ?? '';
	const rank = ({ number }: Hit): number => (number === first ? 0 : number.startsWith(`${first}.`) ? 1 : 2);
	const fits = ({ number, text, also }: Hit): boolean =>
		wanted.every((word) => number.startsWith(word) || `${text} ${also}`.toLocaleLowerCase().includes(word));
	return hits.filter(fits).sort((a, b) => rank(a) - rank(b));
}

/** The letters that answer while a note is tagged, held with Alt. */
export const altLetters: Partial<Record<Answer, string>> = { yes: 'J', no: 'N', 'not-observed': 'O' };

/** The answer such a key gives; null for every other key. */
export function altAnswer({ altKey, ctrlKey, code }: KeyboardEvent): Answer | null {
	if (!altKey || ctrlKey) return null;
	const found = Object.entries(altLetters).find(([, letter]) => code === `Key${letter}`);
	return (found?.[0] as Answer | undefined) ?? null;
}
