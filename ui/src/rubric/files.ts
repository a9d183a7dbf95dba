/** What goes in and out of the program as files: packages, spreadsheets, paper. The core asks where. */
import { commands, type AddedRubric, type Done, type Trouble } from '../bindings';
import { ask } from '../window/ask';

/** What the core of this window learns later than the rest. */
interface Papers {
	saveWorkbook: (name: string) => Promise<{ status: 'ok'; data: string | null } | { status: 'error'; error: Trouble }>;
	readWorkbook: () => Promise<{ status: 'ok'; data: Done<AddedRubric> | null } | { status: 'error'; error: Trouble }>;
	printRubric: (name: string, second: string | null) => Promise<{ status: 'ok'; data: string | null } | { status: 'error'; error: Trouble }>;
	printDiff: (old: string, next: string | null) => Promise<{ status: 'ok'; data: string | null } | { status: 'error'; error: Trouble }>;
}
const papers = commands as typeof commands & Papers;

export const addPackage = (): Promise<Done<AddedRubric> | null> => ask(commands.addRubric());
export const savePackage = (name: string): Promise<string | null> => ask(commands.exportRubric(name));
export const readWorkbook = (): Promise<Done<AddedRubric> | null> => ask(papers.readWorkbook());
export const saveWorkbook = (name: string): Promise<string | null> => ask(papers.saveWorkbook(name));
export const printRubric = (name: string, second: string | null): Promise<string | null> => ask(papers.printRubric(name, second));
export const printDiff = (old: string, next: string | null): Promise<string | null> => ask(papers.printDiff(old, next));
