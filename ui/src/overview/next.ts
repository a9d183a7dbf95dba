/** The one next step in words, and where its button leads. */
import type { AssessmentRow, NextStep, Overview, PlannedVisit, Screen } from '../bindings';
import { formatDateNear, t } from '../text';
import { screenOf } from '../visit/screen';
import type { Wanted } from '../window/window.svelte';

export interface Next {
	title: string;
	why: string;
	/** The words on the button. */
	action: string;
	/** A screen, a place in a draft, a planned visit that is to be begun, or a new visit. */
	to: { screen: Screen } | { draft: string; wanted: Wanted } | { planned: PlannedVisit } | 'new-visit';
	/** When what it is about was saved last. */
	savedAt: string | null;
}

/** What the overview offers; `today` is an ISO date. */
export function nextOf(overview: Overview, today: string): Next {
	const { next } = overview;
	if (next.step === 'go-on' || next.step === 'finish') {
		const draft = overview.drafts.find((row) => row.assessment === next.assessment);
		if (draft) return next.step === 'go-on' ? goOn(draft, next.left) : finish(draft);
	}
	if (next.step === 'ask') {
		const draft = overview.drafts.find((row) => row.assessment === next.assessment);
		if (draft) return hold(draft, next);
	}
	if (next.step === 'follow-up') return followUp(overview, next);
	if (next.step === 'send') {
		return {
			title: t('next-send', { count: next.records }),
			why: t('next-send-why'),
			action: t('next-send-do'),
			to: { screen: { screen: 'sending' } },
			savedAt: null
		};
	}
	if (next.step === 'begin') {
		const planned = overview.planned.find((visit) => visit.visit === next.visit);
		if (planned) return begin(planned, today);
	}
	if (next.step === 'read-register') {
		return {
			title: t('next-register'),
			why: t('next-register-why'),
			action: t('next-register-do'),
			to: { screen: { screen: 'kindergartens' } },
			savedAt: null
		};
	}
	return {
		title: t('next-plan'),
		why: t('next-plan-why'),
		action: t('next-plan-do'),
		to: 'new-visit',
		savedAt: null
	};
}

function goOn(draft: AssessmentRow, left: number): Next {
	return {
		title: t('next-go-on', { name: draft.name, group: draft.group }),
		why: t('next-go-on-why', { left, of: draft.of }),
		action: t('next-go-on-do'),
		to: { screen: screenOf(draft) },
		savedAt: draft.changed_at
	};
}

/** What is asked or read; watching the group is going on with the draft. */
function hold(draft: AssessmentRow, { kind, left }: Extract<NextStep, { step: 'ask' }>): Next {
	if (kind === 'observation') return goOn(draft, left);
	return {
		title: t('next-ask', { kind, left }),
		why: t('next-ask-why', { name: draft.name, group: draft.group }),
		action: t('next-ask-do', { kind }),
		to: { draft: draft.assessment, wanted: { place: kind } },
		savedAt: draft.changed_at
	};
}

function finish(draft: AssessmentRow): Next {
	return {
		title: t('next-finish', { name: draft.name, group: draft.group }),
		why: t('next-finish-why'),
		action: t('next-finish-do'),
		to: { screen: { screen: 'result', assessment: draft.assessment } },
		savedAt: draft.changed_at
	};
}

/** The goal that is due, and the plan it stands in. */
function followUp({ due }: Overview, next: Extract<NextStep, { step: 'follow-up' }>): Next {
	const { assessment, goal, days } = next;
	const of = due.filter((one) => one.assessment === assessment);
	const row = of.find((one) => one.goal === goal) ?? of[0];
	const told = row?.goal ?? goal;
	const why =
		days < 0
			? t('next-follow-up-over', { goal: told, days: -days })
			: days === 0
				? t('next-follow-up-today', { goal: told })
				: t('next-follow-up-why', { goal: told, days });
	return {
		title: row ? t('next-follow-up', { name: row.name, group: row.group }) : t('plan-title'),
		why,
		action: t('next-follow-up-do'),
		to: { screen: { screen: 'follow-up', assessment } },
		savedAt: null
	};
}

function begin(planned: PlannedVisit, today: string): Next {
	return {
		title: t('next-begin', { name: planned.name, group: planned.group }),
		why:
			planned.date === today
				? t('next-begin-today')
				: t('next-begin-why', { date: formatDateNear(planned.date, today) }),
		action: t('next-begin-do'),
		to: { planned },
		savedAt: null
	};
}
