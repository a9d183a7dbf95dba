/**
 * One self-assessment being agreed on: which item and line is open, and every answer on its way to the
 * disk. Nothing is shown as agreed before it is there; scores come from the core.
 */
import { commands, type Answer, type IndicatorText, type ItemView, type ScaleView, type SelfIndicator, type SelfItem, type SelfView, type SheetRefused } from '../bindings';
import { Errands } from '../observe/errands.svelte';
import { ask } from '../window/ask';

/** What reading sheets came to. */
export interface SheetsTold {
	read: number;
	refused: SheetRefused[];
}

export class Own extends Errands {
	view = $state.raw() as SelfView;
	/** The indicator where keys go. */
	current = $state('');
	savedAt = $state<string | null>(null);
	/** What was read last. */
	told = $state.raw<SheetsTold | null>(null);
	private readonly texts: Map<string, IndicatorText>;

	constructor(
		view: SelfView,
		readonly scale: ScaleView
	) {
		super();
		this.view = view;
		this.texts = new Map(scale.subscales.flatMap((one) => one.items).flatMap((item) => item.indicators).map((one) => [one.id, one]));
		this.current = this.firstOpen()?.id ?? this.lines[0]?.id ?? '';
	}

	static async open(assessment: string): Promise<Own> {
		const view = await ask(commands.selfAssessment(assessment));
		return new Own(view, await ask(commands.scale(view.rubric)));
	}

	get isFinal(): boolean {
		return this.view.record !== null;
	}

	get lines(): SelfIndicator[] {
		return this.view.items.flatMap((item) => item.indicators);
	}

	/** The item that is open: that of the current line. */
	get item(): SelfItem {
		const found = this.view.items.find((item) => item.indicators.some((one) => one.id === this.current));
		return found ?? (this.view.items[0] as SelfItem);
	}

	textOf(indicator: string): IndicatorText | undefined {
		return this.texts.get(indicator);
	}

	/** The title of an item for narrow places. */
	shortOf({ item, title }: SelfItem): string {
		return this.scale.subscales.flatMap((one) => one.items).find((one) => one.id === item)?.short ?? title;
	}

	agreedOn(indicator: string): Answer | null {
		return this.lines.find((one) => one.id === indicator)?.agreed ?? null;
	}

	// ---- moving ----

	goTo(indicator: string): void {
		this.current = indicator;
	}

	/** Opens an item at the first line that is not agreed on, else at its first. */
	openItem(item: string): void {
		const found = this.view.items.find((one) => one.item === item);
		const line = found?.indicators.find((one) => one.agreed === null) ?? found?.indicators[0];
		if (line) this.current = line.id;
	}

	/** The line before or after, across items. */
	move(by: 1 | -1): void {
		const { lines } = this;
		const next = lines[lines.findIndex((one) => one.id === this.current) + by];
		if (next) this.current = next.id;
	}

	moveItem(by: 1 | -1): void {
		const { items } = this.view;
		const next = items[items.indexOf(this.item) + by];
		if (next) this.openItem(next.item);
	}

	/** The next line that is not agreed on, round the end; false if there is none. */
	nextOpen(): boolean {
		const next = this.firstOpen(this.current);
		if (next) this.current = next.id;
		return next !== undefined;
	}

	private firstOpen(after?: string): SelfIndicator | undefined {
		const { lines } = this;
		const at = lines.findIndex((one) => one.id === after);
		return [...lines.slice(at + 1), ...lines.slice(0, at + 1)].find((one) => one.agreed === null);
	}

	// ---- changing ----

	/** Keeps the answer all agree on, or takes it away. Then the next open line is current, if wanted. */
	answer(indicator: string, answer: Answer | null, goOn: boolean): Promise<void> {
		return this.change(async () => {
			if (this.item.is_na || this.agreedOn(indicator) === answer) return;
			const { assessment } = this.view;
			this.take((await ask(commands.answerIndicator({ assessment, indicator, answer }))).output);
			if (goOn && answer !== null && this.current === indicator) this.nextOpen();
		});
	}

	/** Whether the item that is open can be not applicable as a whole. */
	get mayBeNa(): boolean {
		const { item } = this.item;
		return this.scale.subscales.flatMap((one) => one.items).some((one) => one.id === item && one.na_allowed);
	}

	/** Says that the whole item that is open is not applicable, or takes that back. */
	setItemNa(isNa: boolean): Promise<void> {
		const { item } = this.item;
		return this.change(async () => {
			const { assessment } = this.view;
			this.take((await ask(commands.answerIndicator({ assessment, indicator: item, answer: isNa ? 'na' : null }))).output);
		});
	}

	/** Takes every answer all sheets agree on; gives how many. */
	async agreeSame(): Promise<number> {
		let taken = 0;
		await this.change(async () => {
			const before = this.view.agreed;
			this.view = (await ask(commands.agreeSame(this.view.assessment))).output;
			taken = this.view.agreed - before;
			if (this.agreedOn(this.current) !== null) this.nextOpen();
		});
		return taken;
	}

	readSheets(): Promise<void> {
		return this.change(async () => {
			const done = await ask(commands.readSelfSheets(this.view.assessment));
			if (!done) return;
			const { view, read, refused } = done.output;
			this.view = view;
			this.told = { read, refused };
		});
	}

	removeSheet(sheet: string): Promise<void> {
		return this.change(async () => {
			this.view = (await ask(commands.removeSelfSheet(this.view.assessment, sheet))).output;
		});
	}

	share(shared: boolean): Promise<void> {
		return this.change(async () => {
			this.view = (await ask(commands.shareSelf(this.view.assessment, shared))).output;
		});
	}

	/** Reads it anew: after it was made final. */
	reload(): Promise<void> {
		return this.change(async () => {
			this.view = await ask(commands.selfAssessment(this.view.assessment));
		});
	}

	private take({ item, answered, saved_at }: ItemView): void {
		const given = new Map(item.answers.map((one) => [one.id, one.answer]));
		const items = this.view.items.map((one) => {
			if (one.item !== item.result.id) return one;
			const indicators = one.indicators.map((line) => ({ ...line, agreed: item.is_na ? ('na' as const) : (given.get(line.id) ?? null) }));
			return { ...one, score: item.result.score, is_na: item.is_na, indicators };
		});
		this.view = { ...this.view, items, agreed: answered };
		this.savedAt = saved_at;
	}
}
