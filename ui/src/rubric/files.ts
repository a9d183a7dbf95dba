/** What goes in and out of the program as files: packages, spreadsheets, paper. The core asks where. */
import { commands, type AddedRubric, type Done } from '../bindings';
import { ask } from '../window/ask';
import { defaultOf, usableOf } from './versions';

export const addPackage = (): Promise<Done<AddedRubric> | null> => ask(commands.addRubric());
export const savePackage = (name: string): Promise<string | null> => ask(commands.exportRubric(name));
export const readWorkbook = (): Promise<Done<AddedRubric> | null> => ask(commands.readWorkbook());
export const saveWorkbook = (name: string): Promise<string | null> => ask(commands.saveWorkbook(name));
/** With a second language beside the template, or without. */
export const printRubric = (name: string, second: string | null): Promise<string | null> => ask(commands.printRubric(name, second));
/** Between two versions; with none given as the newer one, what the open edits change. */
export const printDiff = (old: string, newer: string | null): Promise<string | null> => ask(commands.printDiff(old, newer));
/** A blank sheet of a rubric to fill in by hand, with the head of a visit or without. */
export const saveBlankSheet = (rubric: string, visit: string | null): Promise<string | null> => ask(commands.saveBlankSheet(rubric, visit));
/** The same for a visit that nobody has begun: of the scale a new visit begins with. Null where there is none. */
export async function saveSheetFor(visit: string): Promise<string | null> {
	const scale = defaultOf(usableOf(await ask(commands.rubrics())));
	return scale ? saveBlankSheet(scale.rubric, visit) : null;
}
