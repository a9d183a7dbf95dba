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
	| 'example-leave'
	| 'example-title'
	| 'example-what'
	| 'example-workspace'
	| 'flag-contradiction'
	| 'flag-item-not-applicable'
	| 'flag-level-emptied'
	| 'flag-no-note'
	| 'flag-no-opportunity'
	| 'goto-hits'
	| 'goto-label'
	| 'goto-none'
	| 'goto-title'
	| 'guide-ask'
	| 'guide-borderline'
	| 'guide-counts'
	| 'guide-counts-not'
	| 'guide-na-when'
	| 'key-back'
	| 'key-clear'
	| 'key-down'
	| 'key-fewer'
	| 'key-go-to'
	| 'key-guide'
	| 'key-help'
	| 'key-item-after'
	| 'key-item-before'
	| 'key-more'
	| 'key-na'
	| 'key-next-open'
	| 'key-no'
	| 'key-no-opportunity'
	| 'key-not-observed'
	| 'key-note'
	| 'key-pause'
	| 'key-redo'
	| 'key-rest-item'
	| 'key-rest-level'
	| 'key-result'
	| 'key-tie'
	| 'key-undo'
	| 'key-up'
	| 'key-yes'
	| 'keys-answer'
	| 'keys-description'
	| 'keys-move'
	| 'keys-off'
	| 'keys-title'
	| 'keys-write'
	| 'kind-external'
	| 'kind-practice'
	| 'kind-self'
	| 'kind-training'
	| 'level-faults-sum'
	| 'level-faults-what'
	| 'level-met-sum'
	| 'level-not'
	| 'level-open-sum'
	| 'level-partly'
	| 'level-reached'
	| 'lift-all'
	| 'lift-faults'
	| 'lift-some'
	| 'lift-to'
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
	| 'nav'
	| 'nav-assessments'
	| 'nav-kindergartens'
	| 'nav-office'
	| 'nav-overview'
	| 'nav-safe'
	| 'nav-sending'
	| 'nav-settings'
	| 'note-edit'
	| 'note-new'
	| 'note-placeholder'
	| 'note-remove'
	| 'note-save'
	| 'note-tie'
	| 'note-untie'
	| 'note-will-not-tie'
	| 'note-will-tie'
	| 'notes'
	| 'notes-filter-all'
	| 'notes-filter-item'
	| 'notes-filter-untied'
	| 'notes-newest-first'
	| 'notes-none'
	| 'notes-none-todo'
	| 'notes-show'
	| 'observe-adults'
	| 'observe-all-keys'
	| 'observe-back'
	| 'observe-children'
	| 'observe-episode-fewer'
	| 'observe-episode-more'
	| 'observe-episodes'
	| 'observe-episodes-seen'
	| 'observe-facts-missing'
	| 'observe-faults'
	| 'observe-guidance'
	| 'observe-had-opportunity'
	| 'observe-item-after'
	| 'observe-item-applies'
	| 'observe-item-before'
	| 'observe-item-count'
	| 'observe-item-done'
	| 'observe-item-na'
	| 'observe-items'
	| 'observe-keys'
	| 'observe-left'
	| 'observe-level'
	| 'observe-levels'
	| 'observe-met'
	| 'observe-not-started'
	| 'observe-note-add'
	| 'observe-note-count'
	| 'observe-of-answered'
	| 'observe-pause'
	| 'observe-paused'
	| 'observe-redone'
	| 'observe-rest'
	| 'observe-result'
	| 'observe-run'
	| 'observe-subscale'
	| 'observe-undone'
	| 'observe-why-not'
	| 'possible'
	| 'possible-range'
	| 'progress-counting'
	| 'progress-done'
	| 'recovered-note'
	| 'recovered-saved'
	| 'recovered-title'
	| 'recovered-what'
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
	| 'trouble-copied'
	| 'trouble-copy'
	| 'visit-line'
	| 'weekday-1'
	| 'weekday-2'
	| 'weekday-3'
	| 'weekday-4'
	| 'weekday-5'
	| 'weekday-6'
	| 'weekday-7'
	| 'why'
	| 'why-all-met'
	| 'why-climbed'
	| 'why-climbed-first'
	| 'why-faults-open'
	| 'why-faults-seen'
	| 'why-item-not-applicable'
	| 'why-not-begun'
	| 'why-nothing-applies'
	| 'why-score'
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
	'level-faults-sum': { applicable: string | number; met: number };
	'level-met-sum': { applicable: string | number; met: string | number };
	'level-not': { level: string | number };
	'level-open-sum': { count: string | number };
	'level-partly': { level: string | number };
	'level-reached': { level: string | number };
	'lift-all': { count: number };
	'lift-some': { count: string | number };
	'lift-to': { score: string | number };
	'note-edit': { time: string | number };
	'note-remove': { time: string | number };
	'note-tie': { number: string | number };
	'note-untie': { number: string | number };
	'note-will-tie': { number: string | number };
	'observe-adults': { count: number };
	'observe-children': { count: number };
	'observe-episodes-seen': { count: number };
	'observe-faults': { count: number };
	'observe-item-count': { count: number };
	'observe-left': { count: string | number };
	'observe-level': { level: string | number; word: string | number };
	'observe-met': { applicable: string | number; met: string | number };
	'observe-note-add': { number: string | number };
	'observe-note-count': { count: number; number: string | number };
	'observe-of-answered': { of: string | number };
	'observe-subscale': { number: string | number; title: string | number };
	'possible-range': { count: number; range: string | number };
	'progress-done': { done: string | number; total: string | number };
	'recovered-saved': { time: string | number };
	'recovered-what': { answers: number; group: string | number; name: string | number; notes: number };
	'saved-at': { time: string | number };
	'score-before': { score: string | number };
	'score-is': { score: string | number };
	'score-other': { score: string | number };
	'score-parts': { first: string | number; second: string | number };
	'score-so-far': { high: string | number; low: string | number; score: string | number };
	'score-unsure': { high: string | number; low: string | number };
	'visit-line': { date: string | number; group: string | number };
	'why-all-met': { level: string | number };
	'why-climbed': { applicable: string | number; full: string | number; level: string | number; met: string | number };
	'why-climbed-first': { applicable: string | number; level: string | number; met: string | number };
	'why-faults-open': { count: number };
	'why-faults-seen': { count: number };
	'why-score': { score: string | number };
	'window-number-wrong': { high: string | number; low: string | number };
}
