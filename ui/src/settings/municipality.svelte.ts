/** What is said of the municipality: read once, and each field saved when it is left. */
import { commands, type ArchiveCodes, type Municipality as Kept } from '../bindings';
import { t } from '../text';
import { ask } from '../window/ask';
import { win } from '../window/window.svelte';

/** The fields of plain words. */
export const fields = ['name', 'unit', 'contact', 'purpose', 'basis'] as const;

/** The codes of the archive, in the order they are asked for. */
export const codes = [
	'administrative_unit', 'ordering_principle', 'class_id', 'journal_type', 'document_type', 'format', 'access_code', 'access_ground'
] as const satisfies readonly (keyof ArchiveCodes)[];

export class Municipality {
	/** As it is on disk; null until it is read. */
	kept = $state.raw<Kept | null>(null);
	/** What was saved last, by what it was saved for: said there. */
	said = $state<{ of: 'words' | 'codes'; words: string } | null>(null);
	/** Changes go one after the other, each from what the one before left. */
	private turn: Promise<void> = Promise.resolve();

	async read(): Promise<void> {
		this.kept = await win.attempt(() => ask(commands.municipality()));
	}

	/** Saves one field. What could not be saved stays typed. */
	set(change: Partial<Omit<Kept, 'archive'>>): Promise<void> {
		return this.save('words', (kept) => ({ ...kept, ...change }));
	}

	/** Saves one code. */
	setCode(change: Partial<ArchiveCodes>): Promise<void> {
		return this.save('codes', (kept) => ({ ...kept, archive: { ...kept.archive, ...change } }));
	}

	private save(of: 'words' | 'codes', change: (kept: Kept) => Kept): Promise<void> {
		this.turn = this.turn.then(async () => {
			if (!this.kept) return;
			this.said = null;
			const next = change(this.kept);
			const done = await win.act(() => ask(commands.setMunicipality(next)));
			if (!done) return;
			this.kept = done.output;
			this.said = { of, words: t('municipality-saved') };
		});
		return this.turn;
	}
}
