/**
 * One draft being observed: what is on screen, and every change on its way to the disk.
 *
 * Changes go one after the other, in the order they were made. Nothing is shown as answered before
 * it is on disk. No rule stands here: scores, reasons and what is still possible come from the core.
 */
import {
	commands,
	type Answer,
	type AssessmentView,
	type Day,
	type IndicatorText,
	type ItemState,
	type ItemText,
	type ItemView,
	type Level,
	type NoteChange,
	type NoteState,
	type Rest,
	type ScaleView,
	type Sitting,
	type Situation,
	type SittingKind,
	type Trouble
} from '../bindings';
import { ask } from '../window/ask';
import { Clocks } from './clocks.svelte';
import { DayWatch } from './day.svelte';
import { Errands } from './errands.svelte';
import { itemOf, levelOf } from './marks';
import { answersOf, indicatorsOf, NoteTags } from './note-tags.svelte';
import { Ways } from './ways.svelte';

/** What is changed of a written note. */
export type NoteEdit = Partial<Omit<NoteChange, 'text'>> & { text?: string };

/** How often a note that is being typed is kept, while it is typed. */
const TYPING_MS = 200;

export class Observation extends Errands {
	view: AssessmentView;
	readonly scale: ScaleView;
	/** The indicator where keys go. */
	current = $state('');
	/** Whether the guidance of the current indicator is open. */
	guided = $state(false);
	/** The note as far as it is typed. */
	typed = $state('');
	/** Whether the note being typed will be tied to the current indicator. */
	tying = $state(true);
	/** What else it will be tied to, and the answers it brings along. */
	readonly tags = new NoteTags(() => this.keepPlace());
	savedAt = $state<string | null>(null);
	/** What was turned back or done again last, for who cannot see it. */
	said = $state('');
	readonly clocks = new Clocks();
	readonly day = new DayWatch(() => this.view.assessment);
	/** Whether something was answered here while the clock of this place stood still. */
	unclocked = $state(false);

	readonly items: ItemText[];
	readonly indicators: IndicatorText[];
	/** By the scale, by the day, or with questions and papers. */
	readonly ways: Ways;
	private typing: ReturnType<typeof setTimeout> | undefined;

	constructor(view: AssessmentView, scale: ScaleView) {
		super();
		// Replaced, never changed in place: it is read some thousand times after each answer.
		this.view = $state.raw(view);
		this.scale = scale;
		this.items = scale.subscales.flatMap((subscale) => subscale.items);
		this.indicators = this.items.flatMap((item) => item.indicators);
		this.ways = new Ways(this);
		const known = view.current !== null && this.indicators.some((one) => one.id === view.current);
		this.current = known && view.current ? view.current : (this.firstOpen() ?? this.indicators[0]?.id ?? '');
		this.typed = view.open_note ?? '';
		this.tags.putBack(view.open_tags);
		this.savedAt = view.saved_at;
		this.clocks.read(view.clocks);
	}

	/** Opens a draft. */
	static async open(assessment: string): Promise<Observation> {
		const view = await ask(commands.observe(assessment));
		return new Observation(view, await ask(commands.scale(view.rubric)));
	}

	get itemText(): ItemText {
		const found = this.items.find((item) => item.id === itemOf(this.current));
		return found ?? (this.items[0] as ItemText);
	}

	get item(): ItemState {
		return this.stateOf(this.itemText.id);
	}

	stateOf(item: string): ItemState {
		const found = this.view.items.find((state) => state.result.id === item);
		return found ?? (this.view.items[0] as ItemState);
	}

	answerTo(indicator: string): Answer | null {
		const state = this.stateOf(itemOf(indicator));
		return state.answers.find((answer) => answer.id === indicator)?.answer ?? null;
	}

	textOf(indicator: string): IndicatorText | undefined {
		return this.indicators.find((one) => one.id === indicator);
	}

	/** The number people see: `5.3.2`. */
	numberOf(indicator: string): string {
		return this.textOf(indicator)?.number ?? indicator;
	}

	notesOn(indicator: string): NoteState[] {
		return this.view.notes.filter((note) => note.indicators.includes(indicator));
	}

	/** Why an item has no note; none where it has one, or where nobody said. */
	reasonOf(item: string): string | null {
		const noted = this.view.notes.some((note) => note.indicators.some((one) => itemOf(one) === item));
		return noted ? null : (this.view.reasons.find((one) => one.item === item)?.reason ?? null);
	}

	episodesAt(indicator: string): number {
		return this.view.counters.find((one) => one.indicator === indicator)?.episodes ?? 0;
	}

	// ---- moving ----

	/** Makes an indicator current. The place is kept on disk; nobody waits for it. */
	goTo(indicator: string): void {
		if (indicator === this.current || !this.textOf(indicator)) return;
		this.current = indicator;
		this.guided = false;
		this.ways.follow(indicator);
		this.keepPlace();
	}

	/** The next line on the way one works, or the one before; across items too. */
	move(by: 1 | -1): void {
		const { lines } = this;
		const next = lines[lines.indexOf(this.current) + by];
		if (next) this.goTo(next);
	}

	/** Another item: its first open indicator, else the level that decides. */
	moveItem(by: 1 | -1): void {
		if (this.ways.moveGroup(by)) return;
		const at = this.items.findIndex((item) => item.id === this.itemText.id);
		const next = this.items[at + by];
		if (next) this.openItem(next.id);
	}

	openItem(item: string): void {
		const state = this.stateOf(item);
		const open = state.is_na ? undefined : state.answers.find((answer) => answer.answer === null);
		const decides = state.result.why[0];
		this.goTo(open?.id ?? decides ?? state.answers[0]?.id ?? this.current);
	}

	/** The first indicator at a level of the current item that is open, else the first there. */
	openLevel(level: Level): void {
		const there = this.item.answers.filter((answer) => levelOf(answer.id) === level);
		const open = there.find((answer) => answer.answer === null);
		const id = open?.id ?? there[0]?.id;
		if (id) this.goTo(id);
	}

	/** The next indicator without an answer after the current one, round the end; false if there is none. */
	nextOpen(): boolean {
		const next = this.firstOpen(this.current);
		if (next) this.goTo(next);
		return next !== undefined;
	}

	private firstOpen(after?: string): string | undefined {
		const { lines } = this;
		const at = after ? lines.indexOf(after) : -1;
		return [...lines.slice(at + 1), ...lines.slice(0, at + 1)].find((id) => this.isOpen(id));
	}

	/** The lines one moves along: all of the scale, or those of the place that is open. */
	private get lines(): string[] {
		return this.ways.lines ?? this.indicators.map((one) => one.id);
	}

	/** Whether an indicator waits for an answer. */
	isOpen(indicator: string): boolean {
		return !this.stateOf(itemOf(indicator)).is_na && this.answerTo(indicator) === null;
	}

	// ---- changing ----

	/** Answers an indicator, or clears it. Then the next open one is current, if a person wants that. */
	answer(indicator: string, answer: Answer | null, goOn: boolean): Promise<void> {
		return this.change(async () => {
			const assessment = this.view.assessment;
			const done = await ask(commands.answerIndicator({ assessment, indicator, answer }));
			this.take(done.output);
			if (goOn && answer !== null && this.current === indicator) this.nextOpen();
		});
	}

	/** Answers what is open in a level, or in the whole item, or only some of it. One step; then on, if wanted. */
	answerRest(rest: Pick<Rest, 'level' | 'only' | 'answer'>, goOn: boolean): Promise<void> {
		return this.change(async () => {
			const { assessment } = this.view;
			this.take((await ask(commands.answerRest({ assessment, item: this.itemText.id, ...rest }))).output);
			if (goOn) this.nextOpen();
		});
	}

	/** Says that a whole item is not applicable, or takes that back. */
	setItemNa(isNa: boolean): Promise<void> {
		return this.answer(this.itemText.id, isNa ? 'na' : null, false);
	}

	/** Counts episodes more or fewer, from what stands there when its turn comes. */
	count(indicator: string, by: number): Promise<void> {
		return this.change(async () => {
			const episodes = Math.max(0, this.episodesAt(indicator) + by);
			await ask(commands.countEpisodes(this.view.assessment, indicator, episodes));
			await this.reload();
		});
	}

	/** Writes the note that is typed. The field is free at once; what could not be written comes back. */
	writeNote(): Promise<void> {
		const text = this.typed;
		if (text.trim() === '') return Promise.resolve();
		const tags = this.tags.take();
		const ties = indicatorsOf(tags, this.tying ? this.current : null);
		this.typed = '';
		this.tying = true;
		return this.change(async () => {
			try {
				await ask(commands.writeNote(this.view.assessment, text, ties, answersOf(tags)));
			} catch (error) {
				this.typed = text + this.typed;
				this.tags.putBack(tags);
				throw error;
			}
			await this.reload();
			this.keepPlace();
		});
	}

	changeNote(note: string, change: NoteEdit): Promise<void> {
		return this.change(async () => {
			const whole = { text: null, tie: [], untie: [], answers: [], remove: false, ...change };
			await ask(commands.changeNote(this.view.assessment, note, whole));
			await this.reload();
		});
	}

	/** Takes a note out of the bin. */
	restoreNote(note: string): Promise<void> {
		return this.change(async () => {
			await ask(commands.restoreFromBin('note', note));
			await this.reload();
		});
	}

	/** Keeps why an item has no note, or takes the reason away. */
	setNoteReason(item: string, reason: string | null): Promise<void> {
		return this.change(async () => {
			await ask(commands.setNoteReason(this.view.assessment, item, reason));
			await this.reload();
		});
	}

	/** Replaces the facts of the day and the sittings; gives back what went wrong. */
	async setFacts(sittings: Sitting[], day: Day): Promise<Trouble | null> {
		await this.change(async () => {
			await ask(commands.setFacts(this.view.assessment, sittings, day));
			await this.reload();
		});
		return this.trouble;
	}

	/** What is timed where one works now: the talk, the papers, else the observation. */
	get timed(): SittingKind {
		const place = this.ways.here?.id;
		return place === 'interview' || place === 'documents' ? place : 'observation';
	}

	/** Runs the clock of where one works, or stops it. */
	turnClock(kind: SittingKind = this.timed): Promise<void> {
		return this.change(async () => {
			const { assessment } = this.view;
			const runs = this.clocks.isRunning(kind);
			this.clocks.read((await ask(runs ? commands.stopClock(assessment) : commands.runClock(assessment, kind))).output);
			this.unclocked = false;
			await this.reload();
		});
	}

	/** Logs that a situation begins now; what went on ends then. */
	beginSituation(situation: Situation): Promise<void> {
		return this.change(async () => {
			this.day.take((await ask(commands.beginSituation(this.view.assessment, situation))).output);
			await this.reload();
		});
	}

	/** Logs that what goes on ends now. */
	endSituation(): Promise<void> {
		return this.change(async () => {
			this.day.take((await ask(commands.endSituation(this.view.assessment))).output);
			await this.reload();
		});
	}

	undo(): Promise<void> {
		return this.turn(commands.undo, 'undone');
	}

	redo(): Promise<void> {
		return this.turn(commands.redo, 'redone');
	}

	private turn(command: typeof commands.undo, said: string): Promise<void> {
		return this.change(async () => {
			const turned = (await ask(command(this.view.assessment))).output;
			await this.reload();
			// The first of them in the rubric: where one stood when it was done.
			const at = this.indicators.find((one) => turned.subjects.includes(one.id));
			if (at) this.goTo(at.id);
			this.said = said;
		});
	}

	/** Keeps the note being typed, again and again while it is typed. */
	type(text: string): void {
		this.typed = text;
		this.typing ??= setTimeout(() => this.keepPlace(), TYPING_MS);
	}

	/** Keeps at once what was typed last. */
	keepTyped(): void {
		if (this.typing !== undefined) this.keepPlace();
	}

	private keepPlace(): void {
		clearTimeout(this.typing);
		this.typing = undefined;
		void this.change(async () => {
			const note = this.typed === '' ? null : this.typed;
			await ask(commands.keepPlace(this.view.assessment, this.current, note, $state.snapshot(this.tags.all)));
		}, 'place');
	}

	private take(output: ItemView): void {
		const { item, subscales, total, answered } = output;
		const items = this.view.items.map((one) => (one.result.id === item.result.id ? item : one));
		this.view = { ...this.view, items, subscales, total, answered, can_undo: true, can_redo: false };
		this.savedAt = output.saved_at;
		this.day.changed();
		this.unclocked = this.timed !== 'observation' && !this.clocks.isRunning(this.timed);
	}

	private async reload(): Promise<void> {
		const view = await ask(commands.observe(this.view.assessment));
		this.view = view;
		this.savedAt = view.saved_at;
		this.clocks.read(view.clocks);
		this.day.changed();
	}
}
