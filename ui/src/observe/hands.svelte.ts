/**
 * What keys do in an observation: one act after the other, each on the line that is current when its
 * turn comes. However fast they are pressed, an answer lands on the line the one before led to.
 */
import type { Answer, IndicatorText, Level, RestAnswer, Situation } from '../bindings';
import { t } from '../text';
import { choicesOf } from './choices';
import type { DialogName } from './dialogs';
import type { Act } from './keys';
import { levelOf } from './marks';
import type { Observation } from './observation.svelte';
import { rowsOf, stepFrom, type Row, type Step } from './paper';
import { isSituation, nameOf } from './places';

/** What only the screen can do. */
export interface Stage {
	openNotes: () => void | Promise<void>;
	open: (dialog: DialogName) => void;
	showResult: () => void;
	searchNotes: () => void;
	back: () => void;
}

const answering: readonly Act[] = [
	'yes', 'no', 'not-observed', 'no-opportunity', 'na', 'clear', 'clear-back',
	'rest-level', 'rest-yes', 'rest-no', 'rest-item', 'more', 'fewer'
];

/** Whether an act changes the answers of the current line or item. */
export function answers(act: Act): boolean {
	return answering.includes(act);
}

/** So long fingers rest before what they type is taken in again, after an answer that could not be given. */
const REST_MS = 1_500;

export class Hands {
	/** Why the last key did nothing, in words; empty where it did something. */
	message = $state('');
	private queue: Promise<void> = Promise.resolve();
	/** Why answers on the sheet are not taken in, and until when on this machine's own counter, in ms. */
	private held: { why: string; until: number } | null = null;

	constructor(
		private readonly o: Observation,
		private readonly stage: Stage,
		/** Whether the next open line becomes current after an answer. */
		private readonly goesOn: () => boolean
	) {}

	/** Does what a key means, after all that was pressed before. */
	press(act: Act): Promise<void> {
		this.queue = this.queue.then(async () => {
			this.message = '';
			await this.run(act);
		});
		return this.queue;
	}

	/** Answers an indicator. The same answer again changes nothing; a corrected one stays in its place. */
	async answer(indicator: string, value: Answer | null): Promise<void> {
		const now = this.o.answerTo(indicator);
		if (now === value) return;
		await this.o.answer(indicator, value, this.goesOn() && now === null);
		this.sayDone();
	}

	/** Opens the next place that has something left. */
	goOn(): void {
		const { next } = this.o.ways;
		this.message = next ? '' : t('hands-all-answered');
		if (next) this.o.ways.enter(next.id);
	}

	/**
	 * Answers what is open of a level, or of the item, in one step. By the day only what stands here: what
	 * can be seen elsewhere is not decided yet.
	 */
	async rest(level: Level | null, goesOn: boolean, answer: RestAnswer = 'not-seen'): Promise<void> {
		const { o } = this;
		if (answer === 'yes' && level === 1) {
			this.message = t('hands-rest-fault');
			return;
		}
		await o.answerRest({ level, only: o.ways.restHere(level), answer }, goesOn);
		if (o.ways.way !== 'scale') this.sayDone();
	}

	/** Begins the situation that is open, or ends it; where none is open, a person chooses. */
	turnSituation(): void | Promise<void> {
		const { ways, day } = this.o;
		const here = ways.here?.id;
		if (!here || !isSituation(here)) return this.stage.open('situations');
		return day.running?.situation === here ? this.endSituation() : this.beginSituation(here);
	}

	async beginSituation(situation: Situation): Promise<void> {
		await this.o.beginSituation(situation);
		const begun = this.o.day.running?.situation === situation;
		if (begun) this.message = t('hands-situation-begun', { place: t(`situation-${situation}`) });
	}

	async endSituation(): Promise<void> {
		const was = this.o.day.running?.situation;
		await this.o.endSituation();
		const ended = was && this.o.day.running === null;
		if (ended) this.message = t('hands-situation-ended', { place: t(`situation-${was}`) });
	}

	/** Says that all is answered, or all in this place, and where something is left. */
	private sayDone(): void {
		const { view, ways } = this.o;
		if (view.answered === view.of) this.message = t('hands-all-answered');
		else if (ways.isDone && ways.next) {
			this.message = t('hands-place-done', { place: nameOf(ways.next.id), count: ways.leftIn(ways.next) });
		}
	}

	private run(act: Act): void | Promise<void> {
		if (answers(act) && this.o.item.is_na) {
			this.message = t('hands-item-na');
			return;
		}
		const indicator = this.o.textOf(this.o.current);
		return (this.o.ways.way === 'paper' && this.runOnPaper(act, indicator)) || this.runOn(act, indicator);
	}

	/** What a key does on the sheet of boxes alone; nothing where it does what it does elsewhere. */
	private runOnPaper(act: Act, indicator: IndicatorText | undefined): Promise<void> | undefined {
		switch (act) {
			case 'yes':
			case 'no':
			case 'not-observed':
			case 'no-opportunity':
			case 'na':
				return this.fill(act, indicator);
			// Beside the keys of one answer: whoever types blind and misses must not fill a whole row.
			case 'rest-level':
			case 'rest-yes':
			case 'rest-no':
			case 'rest-item':
				this.hold(t('paper-one-by-one'));
				return Promise.resolve();
		}
		this.held = null;
		switch (act) {
			case 'left':
			case 'right':
			case 'up':
			case 'down':
				this.step(act);
				return Promise.resolve();
			case 'clear-back':
				return this.clearBack();
			case 'guide':
				return Promise.resolve();
			default:
				return undefined;
		}
	}

	/**
	 * Fills the box and goes to the next, whatever stood there. Where that cannot be, nothing is taken in
	 * until the fingers rest: what is typed on was meant for the boxes after this one.
	 */
	private async fill(act: Act, indicator: IndicatorText | undefined): Promise<void> {
		const { held } = this;
		if (held && performance.now() < held.until) {
			this.hold(held.why);
			this.message = `${held.why} ${t('paper-dropped')}`;
			return;
		}
		this.held = null;
		const answer = indicator && this.answerOf(act, indicator);
		if (!answer) return this.hold(this.message);
		const { id } = indicator;
		if (this.o.answerTo(id) !== answer) await this.o.answer(id, answer, false);
		if (this.o.answerTo(id) !== answer) return this.hold(t('paper-stopped'));
		this.step('right');
		if (this.o.view.answered === this.o.view.of) this.sayDone();
	}

	private hold(why: string): void {
		this.message = why;
		this.held = { why, until: performance.now() + REST_MS };
	}

	private async clearBack(): Promise<void> {
		const from = this.o.current;
		this.step('left');
		const { current } = this.o;
		if (current !== from && this.o.answerTo(current) !== null) await this.o.answer(current, null, false);
	}

	private step(step: Step): void {
		this.o.goTo(stepFrom(this.rows, this.o.current, step));
	}

	/** The rows of the sheet; an item that is not applicable has none. */
	private get rows(): Row[] {
		return rowsOf(this.o.items).filter((row) => !this.o.stateOf(row.item).is_na);
	}

	private runOn(act: Act, indicator: IndicatorText | undefined): void | Promise<void> {
		const { o, stage } = this;
		switch (act) {
			case 'yes':
			case 'no':
			case 'not-observed':
			case 'no-opportunity':
			case 'na':
				return indicator && this.answerBy(act, indicator);
			case 'clear':
				return this.answer(o.current, null);
			case 'rest-level':
				return this.rest(levelOf(o.current), this.goesOn());
			case 'rest-yes':
			case 'rest-no':
				return this.rest(levelOf(o.current), this.goesOn(), act === 'rest-yes' ? 'yes' : 'no');
			case 'rest-item':
				return this.rest(null, this.goesOn());
			case 'more':
			case 'fewer':
				return this.count(act === 'more' ? 1 : -1, indicator);
			case 'down':
				return o.move(1);
			case 'up':
				return o.move(-1);
			case 'next-open':
				if (!o.nextOpen()) this.goOn();
				return;
			case 'item-before':
				return o.moveItem(-1);
			case 'item-after':
				return o.moveItem(1);
			case 'tie':
				return this.tieNewest();
			case 'guide':
				o.guided = !o.guided;
				return;
			case 'day':
				return o.ways.turn();
			case 'situation':
				return this.turnSituation();
			case 'pause':
				return o.turnClock();
			case 'undo':
				return o.undo();
			case 'redo':
				return o.redo();
			case 'go-to':
			case 'help':
			case 'concern':
			case 'history':
				return stage.open(act);
			case 'note':
				return stage.openNotes();
			case 'search-notes':
				return stage.searchNotes();
			case 'result':
				return stage.showResult();
			case 'lock':
				// Done for every screen, before any of them sees the key.
				return;
			case 'back':
				return stage.back();
		}
	}

	private answerBy(act: Act, indicator: IndicatorText): void | Promise<void> {
		const answer = this.answerOf(act, indicator);
		if (answer) return this.answer(indicator.id, answer);
	}

	/** The answer a key means here; none where it may not be given, which is said. */
	private answerOf(act: Act, indicator: IndicatorText): Answer | null {
		const now: Answer | null = act === 'no-opportunity' ? 'no-opportunity' : null;
		const choice = choicesOf(indicator, now).find((one) => one.act === act);
		if (!choice) this.message = t(act === 'na' ? 'hands-no-na' : 'hands-fault', { number: indicator.number });
		return choice?.answer ?? null;
	}

	private count(by: 1 | -1, indicator: IndicatorText | undefined): void | Promise<void> {
		if (indicator?.counter) return this.o.count(indicator.id, by);
		this.message = t('hands-no-counter');
	}

	/** Ties the newest note to the current indicator, or takes it away again. */
	private tieNewest(): void | Promise<void> {
		const newest = this.o.view.notes.at(-1);
		if (!newest) {
			this.message = t('notes-none');
			return;
		}
		const tied = newest.indicators.includes(this.o.current);
		return this.o.changeNote(newest.note, tied ? { untie: [this.o.current] } : { tie: [this.o.current] });
	}
}
