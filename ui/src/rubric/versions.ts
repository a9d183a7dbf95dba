/** Versions of rubrics: which is newer, which belong together. */
import type { RubricEntry } from '../bindings';
import { t } from '../text';

/** `id@version` in its two parts. */
export function partsOf(name: string): { id: string; version: string } {
	const at = name.lastIndexOf('@');
	return at < 0 ? { id: name, version: '' } : { id: name.slice(0, at), version: name.slice(at + 1) };
}

/** Below zero where `a` is the older one: by number, so that 0.10.0 is newer than 0.9.0. */
export function compareVersions(a: string, b: string): number {
	const [one, other] = [a, b].map((version) => version.split('.').map(Number));
	for (let n = 0; n < 3; n += 1) {
		const by = (one?.[n] ?? 0) - (other?.[n] ?? 0);
		if (by !== 0) return by;
	}
	return 0;
}

/** Newest first; what came first stays first among equals. */
export function newestFirst<T extends { version: string }>(entries: readonly T[]): T[] {
	return [...entries].sort((a, b) => compareVersions(b.version, a.version));
}

/** One rubric with the version that is newest, and those before it. */
export interface Family {
	id: string;
	newest: RubricEntry;
	older: RubricEntry[];
}

/** The rubrics of a list by their id, each with its versions. */
export function familiesOf(entries: readonly RubricEntry[]): Family[] {
	const ids = [...new Set(entries.map((entry) => entry.id))];
	return ids.flatMap((id) => {
		const [newest, ...older] = newestFirst(entries.filter((entry) => entry.id === id));
		return newest ? [{ id, newest, older }] : [];
	});
}

/** The rubrics a new visit can begin with, newest first. */
export function usableOf(entries: readonly RubricEntry[]): RubricEntry[] {
	return newestFirst(entries.filter((entry) => entry.is_usable));
}

/** The one a new visit begins with: the newest working one, else the newest. */
export function defaultOf(usable: readonly RubricEntry[]): RubricEntry | null {
	return usable.find((entry) => entry.status === 'working') ?? usable[0] ?? null;
}

/** The versions among these that a draft of `from` may be moved to: usable, newer, newest first. */
export function targetsOf(from: string, versions: readonly string[], entries: readonly RubricEntry[]): RubricEntry[] {
	const { version } = partsOf(from);
	const here = usableOf(entries).filter((entry) => versions.includes(entry.rubric));
	return here.filter((entry) => compareVersions(entry.version, version) > 0);
}

/** A version in words: the number alone where the rubric is clear, else with its id. */
export function versionWords(name: string, beside?: string): string {
	const { id, version } = partsOf(name);
	return beside !== undefined && partsOf(beside).id === id ? version : t('studio-version-of', { id, version });
}
