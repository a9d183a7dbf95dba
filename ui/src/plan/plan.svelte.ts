/**
 * One plan for follow-up: what is typed, and every change on its way to the disk.
 *
 * A field is kept when it is left. The whole plan goes along each time, so that what could not be kept
 * is kept with the next change; until then it stays as it was typed.
 */
import { commands, type FollowUpView, type GoalChoice, type GoalDraft, type PlanChange, type PlanLine } from '../bindings';
import { Errands, type Saving } from '../observe/errands.svelte';
import { ask } from '../window/ask';
import { blockerOf, changeBack, changeOf, emptyGoal, goalOf, MOST_GOALS, ticked, type Blocker, type Goal } from './plan';

/** A question as it is typed. */
export interface Question {
	key: number;
	words: string;
}

export class Plan extends Errands {
	view = $state.raw() as FollowUpView;
	goals = $state.raw<Goal[]>([]);
	partner = $state('');
	reviewOn = $state<string | null>(null);
	questions = $state.raw<Question[]>([]);
	savedAt = $state<string | null>(null);
	/** The goal that was taken away last, and its place. */
	removed = $state.raw<{ goal: Goal; at: number } | null>(null);
	/** What a file changed, line by line, and the plan before it. */
	read = $state.raw<{ changed: PlanLine[]; before: PlanChange } | null>(null);
	/** Whether something stands here that is not on disk. */
	isTyped = $state(false);
	private isLost = $state(false);
	private keys = 0;

	constructor(view: FollowUpView) {
		super();
		this.load(view);
	}

	/** Opens the plan of an assessment. */
	static async open(assessment: string): Promise<Plan> {
		return new Plan(await ask(commands.followUp(assessment)));
	}

	/** What the mark says: never «saved» over something that is not. */
	get mark(): Saving {
		return this.isLost ? 'failed' : this.saving;
	}

	/** Whether what stands here differs from what was agreed. */
	get isChanged(): boolean {
		return this.view.is_changed || (this.view.is_agreed && this.isTyped);
	}

	get blocker(): Blocker | null {
		return blockerOf(this.goals, this.view.is_agreed, this.isChanged);
	}

	get isFull(): boolean {
		return this.goals.length >= MOST_GOALS;
	}

	/** The suggested questions that are not among those chosen. */
	get suggested(): string[] {
		return this.view.suggested_questions.filter((words) => !this.questions.some((one) => one.words === words));
	}

	// ---- typing ----

	edit(key: number, part: Partial<GoalDraft>): void {
		this.goals = this.goals.map((goal) => (goal.key === key ? { ...goal, ...part } : goal));
		this.isTyped = true;
	}

	/** Ticks an indicator or takes the tick away; false where there is no room for one more goal. */
	tick(choice: GoalChoice, indicator: string): boolean {
		const goals = ticked(this.goals, this.view.choices, choice, indicator, this.keys + 1);
		if (goals === null) return false;
		this.keys += 1;
		this.goals = goals;
		this.isTyped = true;
		void this.save();
		return true;
	}

	/** Adds a goal of one's own, and gives its key; null where there is no room. */
	add(): number | null {
		if (this.isFull) return null;
		this.keys += 1;
		this.goals = [...this.goals, emptyGoal(this.keys)];
		this.isTyped = true;
		return this.keys;
	}

	remove(key: number): Promise<void> {
		const at = this.goals.findIndex((goal) => goal.key === key);
		const goal = this.goals[at];
		if (!goal) return Promise.resolve();
		this.removed = { goal, at };
		this.goals = this.goals.filter((one) => one.key !== key);
		this.isTyped = true;
		return this.save();
	}

	/** Puts back the goal that was taken away last, where it stood. */
	putBack(): Promise<void> {
		const { removed } = this;
		if (!removed || this.isFull) return Promise.resolve();
		// The core knows it no longer once it was kept without it: then it is a new one.
		const goal = { ...removed.goal, id: this.idIn(removed.goal.id) };
		this.goals = [...this.goals.slice(0, removed.at), goal, ...this.goals.slice(removed.at)];
		this.removed = null;
		this.isTyped = true;
		return this.save();
	}

	setTalk(part: { partner?: string; reviewOn?: string | null }): void {
		if (part.partner !== undefined) this.partner = part.partner;
		if (part.reviewOn !== undefined) this.reviewOn = part.reviewOn;
		this.isTyped = true;
	}

	/** Adds a question, and gives its key. */
	addQuestion(words = ''): number {
		this.keys += 1;
		this.questions = [...this.questions, { key: this.keys, words }];
		this.isTyped = true;
		if (words !== '') void this.save();
		return this.keys;
	}

	setQuestion(key: number, words: string): void {
		this.questions = this.questions.map((one) => (one.key === key ? { key, words } : one));
		this.isTyped = true;
	}

	removeQuestion(key: number): Promise<void> {
		this.questions = this.questions.filter((one) => one.key !== key);
		this.isTyped = true;
		return this.save();
	}

	// ---- keeping ----

	/** Puts what is typed on disk; nothing to do where all of it is. */
	save(): Promise<void> {
		return this.change(() => this.send());
	}

	/** Signs the plan as it stands; false where it was refused. */
	async agree(): Promise<boolean> {
		let isDone = false;
		await this.change(async () => {
			await this.send();
			this.take((await ask(commands.agreePlan(this.view.assessment))).output);
			isDone = true;
		});
		return isDone;
	}

	/** Reads a plan that was filled in elsewhere; what it changed is told, line by line. */
	readFile(): Promise<void> {
		return this.change(async () => {
			await this.send();
			const before = changeBack(this.view);
			const done = await ask(commands.readPlanFile(this.view.assessment));
			if (!done) return;
			this.load(done.output.view);
			this.read = { changed: done.output.changed, before };
		});
	}

	/** Makes the plan what it was before the file was read. */
	takeBack(): Promise<void> {
		const { read } = this;
		if (!read) return Promise.resolve();
		return this.change(async () => {
			const goals = read.before.goals.map((goal) => ({ ...goal, id: this.idIn(goal.id) }));
			this.load((await ask(commands.changePlan(this.view.assessment, { ...read.before, goals }))).output);
			this.read = null;
		});
	}

	private async send(): Promise<void> {
		if (!this.isTyped) return;
		const { goals } = this;
		const change = changeOf(goals, this.partner, this.reviewOn, this.questions.map((one) => one.words));
		this.isTyped = false;
		try {
			const { output } = await ask(commands.changePlan(this.view.assessment, change));
			this.take(output);
			this.name(goals, output);
			this.isLost = false;
		} catch (error) {
			this.isTyped = true;
			this.isLost = true;
			throw error;
		}
	}

	/** Goals that are new get the ids the core gave them; what was typed meanwhile stays. */
	private name(sent: readonly Goal[], { goals }: FollowUpView): void {
		if (goals.length !== sent.length) return;
		const ids = new Map(sent.map((goal, n) => [goal.key, goals[n]?.id ?? goal.id]));
		this.goals = this.goals.map((goal) => ({ ...goal, id: ids.get(goal.key) ?? goal.id }));
	}

	/** An id, as long as the core has a goal of that name. */
	private idIn(id: string | null): string | null {
		return this.view.goals.some((goal) => goal.id === id) ? id : null;
	}

	private take(view: FollowUpView): void {
		this.view = view;
		this.savedAt = view.saved_at;
	}

	private load(view: FollowUpView): void {
		this.take(view);
		const key = (): number => (this.keys += 1);
		this.goals = view.goals.map((goal) => goalOf(goal, key()));
		this.questions = view.questions.map((words) => ({ key: key(), words }));
		this.partner = view.partner;
		this.reviewOn = view.review_on;
		this.isTyped = false;
		this.removed = null;
	}
}
