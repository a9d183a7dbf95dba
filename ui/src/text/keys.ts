// Generated from ui/locales/nb by `npm run keys`. Do not edit.

/** The name of every text the window may show. */
export type TextKey =
	| 'answer-fault-no'
	| 'answer-fault-yes'
	| 'answer-na'
	| 'answer-no'
	| 'answer-no-opportunity'
	| 'answer-none'
	| 'answer-not-observed'
	| 'answer-yes'
	| 'assessor-number'
	| 'date-day-month'
	| 'date-day-month-year'
	| 'date-weekday'
	| 'duration-hours'
	| 'duration-hours-minutes'
	| 'duration-minutes'
	| 'flag-contradiction'
	| 'flag-item-not-applicable'
	| 'flag-level-emptied'
	| 'flag-no-note'
	| 'flag-no-opportunity'
	| 'level-not'
	| 'level-partly'
	| 'level-reached'
	| 'mark-met'
	| 'mark-not-counted'
	| 'mark-not-met'
	| 'mark-unanswered'
	| 'month-1'
	| 'month-10'
	| 'month-11'
	| 'month-12'
	| 'month-2'
	| 'month-3'
	| 'month-4'
	| 'month-5'
	| 'month-6'
	| 'month-7'
	| 'month-8'
	| 'month-9'
	| 'month-short-1'
	| 'month-short-10'
	| 'month-short-11'
	| 'month-short-12'
	| 'month-short-2'
	| 'month-short-3'
	| 'month-short-4'
	| 'month-short-5'
	| 'month-short-6'
	| 'month-short-7'
	| 'month-short-8'
	| 'month-short-9'
	| 'progress-counting'
	| 'progress-done'
	| 'role-assessor'
	| 'role-office'
	| 'saved-at'
	| 'saved-failed'
	| 'saved-now'
	| 'score-before'
	| 'score-is'
	| 'score-none'
	| 'score-other'
	| 'score-parts'
	| 'score-provisional'
	| 'score-so-far'
	| 'score-unsure'
	| 'situation-activity'
	| 'situation-arrival'
	| 'situation-books'
	| 'situation-circle-time'
	| 'situation-cloakroom'
	| 'situation-free-play'
	| 'situation-meal'
	| 'situation-outdoors'
	| 'situation-planning'
	| 'source-documents'
	| 'source-interview'
	| 'source-observation'
	| 'weekday-1'
	| 'weekday-2'
	| 'weekday-3'
	| 'weekday-4'
	| 'weekday-5'
	| 'weekday-6'
	| 'weekday-7'
	| 'window-cancel'
	| 'window-clear-search'
	| 'window-close'
	| 'window-name'
	| 'window-number-hint'
	| 'window-number-wrong'
	| 'window-optional'
	| 'window-skip';

/** What a text needs; a text that is not here needs nothing. */
export interface TextArgs {
	'assessor-number': { number: string | number };
	'date-day-month': { day: string | number; month: string | number };
	'date-day-month-year': { day: string | number; month: string | number; year: string | number };
	'date-weekday': { date: string | number; weekday: string | number };
	'duration-hours': { hours: string | number };
	'duration-hours-minutes': { hours: string | number; minutes: string | number };
	'duration-minutes': { minutes: string | number };
	'flag-level-emptied': { level: string | number };
	'level-not': { level: string | number };
	'level-partly': { level: string | number };
	'level-reached': { level: string | number };
	'progress-done': { done: string | number; total: string | number };
	'saved-at': { time: string | number };
	'score-before': { score: string | number };
	'score-is': { score: string | number };
	'score-other': { score: string | number };
	'score-parts': { first: string | number; second: string | number };
	'score-so-far': { high: string | number; low: string | number; score: string | number };
	'score-unsure': { high: string | number; low: string | number };
	'window-number-wrong': { high: string | number; low: string | number };
}
