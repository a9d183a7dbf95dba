/** Asks the core, and gives back its answer or throws what went wrong in words. */
import type { Trouble } from '../bindings';
import { t } from '../text';

/** What the core refused or failed with; people read `trouble`. */
export class Refused extends Error {
	constructor(readonly trouble: Trouble) {
		super(trouble.code);
		this.name = 'Refused';
	}
}

/** How a command ends. */
export type Ending<T> = { status: 'ok'; data: T } | { status: 'error'; error: Trouble };

/** The answer of a command. */
export async function ask<T>(ending: Promise<Ending<T>>): Promise<T> {
	const end = await ending;
	if (end.status === 'ok') return end.data;
	// What did not reach the core is told in a word of the window's own, not as a trouble.
	if (typeof end.error !== 'object') throw new Error(String(end.error));
	throw new Refused(end.error);
}

/** What went wrong, whatever it was, in the form people are shown. */
export function troubleOf(error: unknown): Trouble {
	if (error instanceof Refused) return error.trouble;
	return {
		code: 'unexpected',
		outcome: 'failed',
		message: t('trouble-unexpected'),
		hint: t('trouble-unexpected-hint'),
		at: null,
		problems: [],
		details: String(error)
	};
}
