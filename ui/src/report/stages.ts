/** The way of a report from signed to final, and the one thing that comes next. The stage itself was decided by the core. */
import type { FactCommentRow, ReportProgress } from '../bindings';

/** The steps in order. */
export const steps = ['signed', 'preliminary', 'comments', 'final'] as const;
export type Step = (typeof steps)[number];

/** Where a step stands. */
export type StepState = 'done' | 'now' | 'later';

/** What a person can do; `save` and `finish` stand elsewhere on the screen or on another one. */
export type Act = 'finish' | 'issue' | 'save' | 'comment' | 'answer' | 'close' | 'archive' | 'plan';

/** What comes next, and what may be done besides. */
export interface Next {
	act: Act;
	also: readonly Act[];
}

/** The comments that wait for an answer, oldest first. */
export function openComments({ comments }: ReportProgress): FactCommentRow[] {
	return comments.filter((one) => one.answer === null);
}

/** The one next action. While a correction is open, nothing is handed over or made final. */
export function nextOf(progress: ReportProgress): Next {
	const next = usualNext(progress);
	if (progress.correction === null) return next;
	const isHeld = (act: Act): boolean => act === 'issue' || act === 'close';
	return { act: isHeld(next.act) ? 'save' : next.act, also: next.also.filter((act) => !isHeld(act)) };
}

function usualNext(progress: ReportProgress): Next {
	switch (progress.stage) {
		case 'draft':
			return { act: 'finish', also: [] };
		case 'signed':
			return { act: 'issue', also: [] };
		case 'preliminary':
			if (openComments(progress).length > 0) return { act: 'answer', also: ['comment'] };
			if (isHeard(progress)) return { act: 'close', also: ['comment'] };
			// Just handed over: the kindergarten needs the file.
			return { act: 'save', also: ['comment', 'close'] };
		case 'final':
			return { act: 'save', also: ['archive', 'plan'] };
	}
}

/** Where each step stands. */
export function stateOf(step: Step, progress: ReportProgress): StepState {
	const at = steps.indexOf(step);
	const now = nowAt(progress);
	return at < now ? 'done' : at === now ? 'now' : 'later';
}

function nowAt(progress: ReportProgress): number {
	switch (progress.stage) {
		case 'draft':
			return 0;
		case 'signed':
			return 1;
		case 'preliminary':
			return isHeard(progress) && openComments(progress).length === 0 ? 3 : 2;
		case 'final':
			return steps.length;
	}
}

/** Whether nothing more is waited for: the deadline is over, or what came was answered. */
function isHeard({ comments, is_overdue }: ReportProgress): boolean {
	return is_overdue || comments.length > 0;
}

/** The day so many days after one. Both ISO. */
export function dayAfter(day: string, days: number): string {
	const date = new Date(`${day}T00:00:00Z`);
	date.setUTCDate(date.getUTCDate() + days);
	return date.toISOString().slice(0, 10);
}
