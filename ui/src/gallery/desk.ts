/** What is said of a person's own work: notes looked at for names, the bin, what was found. Invented, all of it. */
import type { GivenAnswer, NoteChange, NoteState, PrivacyKind, PrivacyMark } from '../bindings';
import type { Answers } from './core';

/** The notes of the draft. */
export const notes: NoteState[] = [
	{ note: 'n-0', at: '2026-11-24T10:07:00+01:00', text: 'Voksen går fra samtale da telefonen ringer. Kommer tilbake: «Du fortalte om bestemors båt.»', indicators: ['talk.3.1'] },
	{ note: 'n-1', at: '2026-11-24T10:22:00+01:00', text: 'Ved frukten: samtalen om turen går mellom fire barn, voksen holder seg i bakgrunnen.', indicators: ['talk.5.1'] },
	{ note: 'n-2', at: '2026-11-24T10:36:00+01:00', text: 'Barn med få ord peker på bildene på veggen. Voksen følger blikket, setter ord på, venter på svar.', indicators: [] }
] as NoteState[];
const binned: NoteState[] = [];
const allowed = ['Bjørka', 'Solsletta'];
const done = (output: unknown = null): unknown => ({ op: '', output, changes: [] });

/** Enough of the guard for a picture: a few names, and numbers. */
function marksIn(text: string): PrivacyMark[] {
	const patterns: [PrivacyKind, RegExp][] = [
		['person-name', /\b(?:Kari|Ola|Fatima|Jonas)\b/gu],
		['phone', /\b(?:\d{2} ?){4}\b/gu],
		['email', /\S+@\S+\.\w+/gu]
	];
	return patterns
		.flatMap(([kind, pattern]) => [...text.matchAll(pattern)].map((found) => ({ from: found.index, to: found.index + found[0].length, kind })))
		.filter((mark) => !allowed.includes(text.slice(mark.from, mark.to)));
}

function note(id: string): NoteState | undefined {
	return notes.find((one) => one.note === id);
}

/** `give` answers an indicator of the draft. */
export function desk(give: (given: GivenAnswer) => void): Answers {
	return {
		look_at: ({ text }: { text: string }) => marksIn(text),
		allow_word: ({ word }: { word: string }) => {
			allowed.push(word);
			return done(allowed);
		},
		forbid_word: ({ word }: { word: string }) => {
			allowed.splice(allowed.indexOf(word), 1);
			return done(allowed);
		},
		allowed_words: () => allowed,
		write_note: ({ text, indicators, answers }: { text: string; indicators: string[]; answers: GivenAnswer[] }) => {
			notes.push({ note: `n-${notes.length}`, at: '2026-11-24T10:42:00+01:00', text, indicators } as NoteState);
			answers.forEach(give);
			return done();
		},
		change_note: ({ note: id, change }: { note: string; change: NoteChange }) => {
			const found = note(id);
			if (!found) return done();
			if (change.text !== null) found.text = change.text;
			found.indicators = [...found.indicators.filter((one) => !change.untie.includes(one)), ...change.tie];
			change.answers.forEach(give);
			if (change.remove) binned.push(...notes.splice(notes.indexOf(found), 1));
			return done();
		},
		look_over: () => notes.map((one) => ({ note: one.note, at: one.at, text: one.text, marks: marksIn(one.text) })).filter((one) => one.marks.length > 0),
		restore_from_bin: ({ id }: { id: string }) => {
			const at = binned.findIndex((one) => one.note === id);
			if (at >= 0) notes.push(...binned.splice(at, 1));
			return done();
		}
	};
}
