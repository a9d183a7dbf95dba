/** Where the problems of a rubric stand on the screen. */
import type { RubricProblem } from '../bindings';

/** The item an indicator or item id belongs to. */
export function itemOfId(id: string): string {
	return id.split('.')[0] ?? '';
}

/** The problems of an item and of everything in it. */
export function inItem(problems: readonly RubricProblem[], item: string): RubricProblem[] {
	return problems.filter(({ id }) => id !== null && itemOfId(id) === item);
}

/** The problems of exactly this item or indicator. */
export function at(problems: readonly RubricProblem[], id: string): RubricProblem[] {
	return problems.filter((problem) => problem.id === id);
}

/** The problems that belong to no item: they stand with the rubric as a whole. */
export function inWhole(problems: readonly RubricProblem[]): RubricProblem[] {
	return problems.filter(({ id }) => id === null);
}

/** The problems that are not plain from the texts that are shown: a missing one is marked in its place. */
export function beyondGaps(problems: readonly RubricProblem[], shown: readonly (string | null)[]): RubricProblem[] {
	return problems.filter(({ code, language }) => code !== 'text-missing' || language === null || !shown.includes(language));
}

/** Whether a problem is about a text that folds out: then it has to be open to be seen. */
export function isFolded(problem: RubricProblem): boolean {
	return problem.key !== null && problem.key !== 'text' && problem.key !== 'title';
}
