/** The facts of a day, each one present: null where nobody said or counted. */
import type { Adults, Children, Day } from '../bindings';

export const childCounts = ['present', 'under_3', 'multilingual', 'extra_support'] as const satisfies readonly (keyof Children)[];
export const adultRoles = [
	'pedagogical_leader',
	'teacher',
	'skilled_worker',
	'assistant',
	'substitute',
	'student'
] as const satisfies readonly (keyof Adults)[];

/** Whether more are counted of some children than of all who are there. Both must be counted. */
export function isMoreThanPresent(children: Children | undefined, what: keyof Children): boolean {
	const [some, all] = [children?.[what] ?? null, children?.present ?? null];
	return some !== null && all !== null && some > all;
}

/** A day of which nothing was said. */
export function emptyDay(): Day {
	return {
		ordinary: null,
		why: null,
		ages_months: null,
		children: { present: null, under_3: null, multilingual: null, extra_support: null },
		adults: {
			pedagogical_leader: null,
			teacher: null,
			skilled_worker: null,
			assistant: null,
			substitute: null,
			student: null
		},
		rhythm: [],
		headcounts: [],
		informed: null
	};
}

/** Whether anything was said of the day. */
export function isSaid(day: Day): boolean {
	const counts = [...Object.values(day.children ?? {}), ...Object.values(day.adults ?? {})];
	return (
		(day.ordinary ?? null) !== null ||
		(day.why ?? null) !== null ||
		(day.ages_months ?? null) !== null ||
		counts.some((count) => count !== null && count !== undefined) ||
		(day.headcounts ?? []).length > 0
	);
}
