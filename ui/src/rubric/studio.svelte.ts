/**
 * One rubric being adapted: what is on screen, and every edit on its way to the disk.
 *
 * Edits go one after the other, in the order they were made, and nothing is shown as changed before
 * it is on disk. What is wrong with the rubric is said by the core after each of them.
 */
import { commands, type Diff, type Edit, type IndicatorPage, type ItemPage, type RubricPage, type Trouble } from '../bindings';
import { language } from '../text';
import { ask, troubleOf } from '../window/ask';
import { editedItems } from './changes';
import { itemOfId } from './problems';
import { numberOf, pairAfter, pairOf, refKey, type Pair, type TextRef } from './texts';

export type Saving = 'saved' | 'saving' | 'failed';
export type View = 'texts' | 'try' | 'changes';

/** How long the disk may take before the screen says that it is saving. */
const PATIENCE_MS = 300;

export class Studio {
	page = $state.raw() as RubricPage;
	/** What the open edits change; null where it could not be read. */
	diff = $state.raw<Diff | null>(null);
	/** The item that is open; null for the rubric as a whole. */
	at = $state<string | null>(null);
	view = $state<View>('texts');
	pair = $state.raw() as Pair;
	/** Indicators whose guidance and settings are folded out. */
	unfolded = $state<Record<string, boolean>>({});
	saving = $state<Saving>('saved');
	savedAt = $state<string | null>(null);
	trouble = $state.raw<Trouble | null>(null);
	/** The number of the indicator that was taken away last, until something else is done. */
	removed = $state<string | null>(null);
	/** What was turned back last, for who cannot see it. */
	undone = $state(0);
	/** Texts that did not come on disk, so that nothing typed is lost. */
	private readonly kept = new Map<string, string>();
	private queue: Promise<unknown> = Promise.resolve();

	constructor(page: RubricPage, diff: Diff | null) {
		this.page = page;
		this.diff = diff;
		this.pair = pairOf(page.languages, language());
		this.at = this.items.find((item) => item.indicators.length > 0)?.id ?? null;
	}

	/** Opens a rubric with the edits that are open in it. */
	static async open(name: string): Promise<Studio> {
		const page = await ask(commands.rubricPage(name));
		return new Studio(page, await diffOf(name));
	}

	get name(): string {
		return this.page.entry.rubric;
	}

	get items(): ItemPage[] {
		return this.page.subscales.flatMap((subscale) => subscale.items);
	}

	/** The item that is open. */
	get item(): ItemPage | null {
		return this.items.find((item) => item.id === this.at) ?? null;
	}

	/** Where something was changed: items, and null for the rubric as a whole. */
	get edited(): Set<string | null> {
		return editedItems(this.diff);
	}

	/** The number of an indicator as people read it. */
	numberOf(id: string): string {
		const item = this.items.find((one) => one.id === itemOfId(id));
		const indicator = item?.indicators.find((one) => one.id === id);
		return item && indicator ? numberOf(item, indicator, this.pair.left) : id;
	}

	choose(side: keyof Pair, chosen: string | null): void {
		this.pair = pairAfter(this.pair, side, chosen);
	}

	/** Opens an item, or the rubric as a whole. */
	open(item: string | null): void {
		if (this.at !== item) this.removed = null;
		this.at = item;
		if (this.view === 'changes') this.view = 'texts';
	}

	/** Makes one edit; false where it did not come on disk. */
	edit(edit: Edit): Promise<boolean> {
		return this.next(async () => {
			const { saved_at } = (await ask(commands.editRubric(this.name, edit))).output;
			this.removed = null;
			await this.read();
			this.savedAt = saved_at;
		});
	}

	/** Puts a text in its place. One that does not come on disk is kept, and stands in its field. */
	async setText(ref: TextRef, language: string, text: string): Promise<boolean> {
		const key = refKey(ref, language);
		const done = await this.edit({ edit: 'text', language, of: ref.of, key: ref.key, text });
		if (done) this.kept.delete(key);
		else this.kept.set(key, text);
		return done;
	}

	/** What was typed for a text and is not on disk. */
	keptText(ref: TextRef, language: string): string | null {
		return this.kept.get(refKey(ref, language)) ?? null;
	}

	/** The text is given up. */
	forget(ref: TextRef, language: string): void {
		this.kept.delete(refKey(ref, language));
	}

	/** Adds an indicator at the end of a level; gives its id. */
	async add(item: ItemPage, level: IndicatorPage['level']): Promise<string | null> {
		const before = new Set(item.indicators.map((one) => one.id));
		if (!(await this.edit({ edit: 'add-indicator', item: item.id, level }))) return null;
		const after = this.items.find((one) => one.id === item.id);
		return after?.indicators.find((one) => !before.has(one.id))?.id ?? null;
	}

	/** Takes an indicator away; it comes back by undo. */
	async remove(indicator: string): Promise<boolean> {
		const number = this.numberOf(indicator);
		const done = await this.edit({ edit: 'remove-indicator', indicator });
		if (done) this.removed = number;
		return done;
	}

	/** Takes back the newest edit, where there is one. */
	undo(): Promise<boolean> {
		return this.next(async () => {
			if (this.page.edits === 0) return;
			const page = await ask(commands.undoRubricEdit(this.name));
			this.diff = await diffOf(this.name);
			this.page = page;
			this.removed = null;
			this.undone += 1;
		});
	}

	/** When everything asked for is done. */
	async settled(): Promise<void> {
		await this.queue;
	}

	private async read(): Promise<void> {
		const [page, diff] = await Promise.all([ask(commands.rubricPage(this.name)), diffOf(this.name)]);
		this.diff = diff;
		this.page = page;
	}

	/** One errand after the other; what goes wrong is said, and the next one is tried all the same. */
	private next(errand: () => Promise<void>): Promise<boolean> {
		const done = this.queue.then(async () => {
			const late = setTimeout(() => (this.saving = 'saving'), PATIENCE_MS);
			try {
				await errand();
				this.saving = 'saved';
				this.trouble = null;
				return true;
			} catch (error) {
				this.trouble = troubleOf(error);
				this.saving = 'failed';
				return false;
			} finally {
				clearTimeout(late);
			}
		});
		this.queue = done;
		return done;
	}
}

/** What the open edits change. Marks and the list of changes live by it; the texts do without. */
async function diffOf(name: string): Promise<Diff | null> {
	try {
		return await ask(commands.rubricDiff(name, null));
	} catch {
		return null;
	}
}
