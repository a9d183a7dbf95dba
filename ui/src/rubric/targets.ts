/** Where drafts can be moved: read once for every version that drafts have. */
import { commands, type AssessmentRow, type RubricEntry } from '../bindings';
import { ask } from '../window/ask';
import { targetsOf } from './versions';

/** By the version of a draft, the newer ones it may be moved to; a version that is not here has none. */
export async function readTargets(rows: readonly AssessmentRow[]): Promise<Record<string, RubricEntry[]>> {
	const names = [...new Set(rows.filter((row) => row.state === 'draft').map((row) => row.rubric))];
	if (names.length === 0) return {};
	const entries = await ask(commands.rubrics());
	const found = names.map(async (name): Promise<[string, RubricEntry[]]> => {
		if (entries.filter((entry) => entry.is_usable).length < 2) return [name, []];
		const page = await ask(commands.rubricPage(name)).catch(() => null);
		return [name, page ? targetsOf(name, page.versions, entries) : []];
	});
	return Object.fromEntries(await Promise.all(found));
}
