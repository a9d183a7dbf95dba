/** A score that is tried out on one item. Nothing of it is kept. */
import { commands, type Answer, type ItemPage, type Tried, type Trouble } from '../bindings';
import { ask, troubleOf } from '../window/ask';

export class Trying {
	answers = $state<Record<string, Answer>>({});
	tried = $state.raw<Tried | null>(null);
	trouble = $state.raw<Trouble | null>(null);
	/** Counts what was asked: the newest answer wins. */
	private asked = 0;

	constructor(
		private readonly rubric: string,
		readonly item: ItemPage
	) {
		void this.score();
	}

	/** How many indicators are not answered. */
	get left(): number {
		return this.item.indicators.filter((one) => this.answers[one.id] === undefined).length;
	}

	/** Answers an indicator; the same answer again takes it back. */
	press(indicator: string, answer: Answer | null): Promise<void> {
		if (answer === null || this.answers[indicator] === answer) delete this.answers[indicator];
		else this.answers[indicator] = answer;
		return this.score();
	}

	clear(): Promise<void> {
		this.answers = {};
		return this.score();
	}

	private async score(): Promise<void> {
		const turn = (this.asked += 1);
		try {
			const tried = await ask(commands.tryScore(this.rubric, this.item.id, { ...this.answers }));
			if (turn !== this.asked) return;
			this.tried = tried;
			this.trouble = null;
		} catch (error) {
			if (turn === this.asked) this.trouble = troubleOf(error);
		}
	}
}
