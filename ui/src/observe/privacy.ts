/** What in a text could tell who somebody is, as lines to read. */
import type { PrivacyKind, PrivacyMark } from '../bindings';

export interface PrivacyLine {
	kind: PrivacyKind;
	/** The words as they stand in the text; each once, in the order they come. */
	words: string[];
}

/** The kinds in the order they are told: what says most comes first. */
const kinds: readonly PrivacyKind[] = ['national-identity-number', 'person-name', 'phone', 'email'];

/** One line for each kind there is. Places that lie outside the text are left out. */
export function privacyLines(text: string, marks: readonly PrivacyMark[]): PrivacyLine[] {
	return kinds.flatMap((kind) => {
		const found = marks.filter((mark) => mark.kind === kind).map((mark) => text.slice(mark.from, mark.to));
		const words = [...new Set(found.filter((word) => word !== ''))];
		return words.length > 0 ? [{ kind, words }] : [];
	});
}
