/**
 * What in a plan could tell who somebody is: it is about roles, and it is signed and may be shown to
 * others. Pointed at when a field was left; a person decides.
 */
import { commands } from '../bindings';
import { privacyLines, type PrivacyLine } from '../observe/privacy';
import { isOwner, type Goal } from './plan';

/** All that is typed of a goal; a role that was chosen says nobody's name. */
export function textOf({ goal, why, measure, owner, came_of_it }: Goal): string {
	return [goal, why, measure, isOwner(owner) ? '' : owner, came_of_it].filter(Boolean).join('\n');
}

export class Names {
	/** The lines to read, by part of the plan. */
	private found = $state.raw<Record<string, PrivacyLine[]>>({});
	/** What was looked at last. */
	private texts: Record<string, string> = {};

	linesOf(part: string | number): PrivacyLine[] {
		return this.found[part] ?? [];
	}

	/** Looks at a part; only what is found in its newest text is shown. */
	async look(part: string | number, text: string): Promise<void> {
		this.texts[part] = text;
		const end = text === '' ? null : await commands.lookAt(text);
		if (this.texts[part] !== text) return;
		const lines = end?.status === 'ok' ? privacyLines(text, end.data) : [];
		this.found = { ...this.found, [part]: lines };
	}

	/** A word was allowed: all is looked at anew. */
	async again(): Promise<void> {
		await Promise.all(Object.entries(this.texts).map(([part, text]) => this.look(part, text)));
	}
}
