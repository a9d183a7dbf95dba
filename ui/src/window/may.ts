/** What a role may: the same as the core decides, so that nothing is offered that it would refuse. */
import type { AssessmentKind, Role } from '../bindings';

/** A kind of thing that is done or read. */
export type Right =
	/** The workspace itself: its keys, backups, bin, kindergartens. */
	| 'workspace'
	/** Visits, drafts, answers and notes. */
	| 'observe'
	/** A draft of something that counts. */
	| 'count'
	/** What comes of a result: reports, plans, corrections, letters. */
	| 'result'
	/** Adapting rubrics, and who sends reports. */
	| 'shape'
	/** Bundles out. */
	| 'send'
	/** Bundles in, and the figures of a whole municipality. */
	| 'municipality';

const learner: readonly Right[] = ['workspace', 'observe', 'send'];

/** Whether somebody with this role may; nobody may anything. */
export function may(role: Role | undefined, right: Right): boolean {
	if (role === 'office') return true;
	if (role === 'assessor') return right !== 'municipality';
	return role === 'trainee' && learner.includes(right);
}

/** The kinds of assessment that can be begun. */
export function kindsFor(role: Role | undefined): readonly AssessmentKind[] {
	return may(role, 'count') ? ['external', 'self', 'practice', 'training'] : ['practice', 'training'];
}
