/** Asks the core, and gives back its answer or throws what went wrong in words. */
import type { Trouble } from '../bindings';

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
	if (end.status === 'error') throw new Refused(end.error);
	return end.data;
}

/** What went wrong, whatever it was, in the form people are shown. */
export function troubleOf(error: unknown): Trouble {
	if (error instanceof Refused) return error.trouble;
	throw error;
}
