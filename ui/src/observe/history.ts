/** The words for what happened to an indicator. */
import type { HistoryEntry, HistoryEvent, IndicatorText } from '../bindings';
import { t } from '../text';
import { choicesOf } from './choices';

/** One line of the history: «Ja», «Angret: Ja», a note that was tied. */
export function wordsFor({ turn, event }: HistoryEntry, indicator: IndicatorText): string {
	const what = eventWords(event, indicator);
	if (turn === 'do') return t('history-done', { what });
	return t(turn === 'undo' ? 'history-undone' : 'history-redone', { what });
}

function eventWords(event: HistoryEvent, indicator: IndicatorText): string {
	switch (event.event) {
		case 'answered': {
			const { answer } = event;
			const choice = choicesOf(indicator, answer).find((one) => one.answer === answer);
			return t(choice?.words ?? `answer-${answer}`);
		}
		case 'cleared':
			return t('history-cleared');
		case 'tied':
			return event.note === null ? t('history-tied-gone') : t('history-tied', { note: event.note });
		case 'untied':
			return event.note === null ? t('history-untied-gone') : t('history-untied', { note: event.note });
		case 'counted':
			return t('history-counted', { count: event.episodes });
	}
}
