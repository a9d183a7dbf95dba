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

/** How often it is looked whether the core has answered. */
const BEAT_MS = 10;

/** How a command ends. */
export type Ending<T> = { status: 'ok'; data: T } | { status: 'error'; error: Trouble };

/** What the core was asked and has not answered yet. */
const underWay = new Set<Promise<unknown>>();

/** The answer of a command. */
export async function ask<T>(ending: Promise<Ending<T>>): Promise<T> {
	underWay.add(ending);
	try {
		const end = await ending;
		if (end.status === 'ok') return end.data;
		// What did not reach the core is told in a word of the window's own, not as a trouble.
		if (typeof end.error !== 'object') throw new Error(String(end.error));
		throw new Refused(end.error);
	} finally {
		underWay.delete(ending);
	}
}

/** Waits until the core has answered all that it was asked, and what followed from that; at most so long. */
export async function answered(mostMs: number): Promise<void> {
	const until = performance.now() + mostMs;
	const beat = (): Promise<void> => new Promise((go) => setTimeout(go, BEAT_MS));
	do await beat();
	while (underWay.size > 0 && performance.now() < until);
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
