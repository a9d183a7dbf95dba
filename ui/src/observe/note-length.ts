/** How long a note may be, in characters as people count them. */

/** The most the core keeps in one note. */
export const LONGEST = 65_536;
/** From here on the count is shown. */
export const NEAR_LONGEST = 60_000;

/** The characters of a text. Counted one by one only where it matters. */
export function lengthOf(text: string): number {
	return text.length < NEAR_LONGEST ? text.length : [...text].length;
}
