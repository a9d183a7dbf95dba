/** Where an assessment opens, by what it is. */
import type { AssessmentRow, Screen } from '../bindings';

/** The screen a draft is worked on in: a self-assessment has its own. */
export function screenOf({ assessment, kind }: Pick<AssessmentRow, 'assessment' | 'kind'>): Screen {
	return kind === 'self' ? { screen: 'self', assessment } : { screen: 'observe', assessment };
}

/** Whether goals are set after it: not after practice. */
export function hasPlan({ kind }: Pick<AssessmentRow, 'kind'>): boolean {
	return kind === 'external' || kind === 'self';
}
