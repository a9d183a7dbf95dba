/**
 * A self-assessment that is begun: of a visit that is here, or of a group and a day. A visit that was made
 * for it is not made again when the beginning is refused.
 */
import { commands, type AssessmentRow, type PlannedVisit, type Trouble } from '../bindings';
import { formatDateLong, t } from '../text';
import { NewVisit } from '../visit/new-visit.svelte';
import { ask, troubleOf } from '../window/ask';

/** A visit that is here already. */
export interface KnownVisit {
	visit: string;
	words: string;
	date: string;
}

/** Planned visits and visited ones, each once, the newest first. */
export function knownVisits(planned: readonly PlannedVisit[], rows: readonly AssessmentRow[]): KnownVisit[] {
	const all = new Map<string, KnownVisit>();
	for (const { visit, name, group, date } of [...planned, ...rows.filter((row) => row.kind === 'external' || row.kind === 'self')]) {
		const words = [t('visit-title', { name, group }), formatDateLong(date)].join(', ');
		if (!all.has(visit)) all.set(visit, { visit, words, date });
	}
	return [...all.values()].sort((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0));
}

export class BeginOwn {
	/** Whether a visit that is here is chosen, or a group and a day. */
	how = $state<'known' | 'new'>('known');
	known = $state.raw<KnownVisit[]>([]);
	visit = $state<string | null>(null);
	error = $state<string | null>(null);
	trouble = $state.raw<Trouble | null>(null);
	isWorking = $state(false);
	readonly place: NewVisit;

	constructor(today: string) {
		this.place = new NewVisit({ chosen: null, planned: null, today, assessor: '' });
	}

	async read(): Promise<void> {
		await this.try(async () => {
			const [overview, rows] = [await ask(commands.overview()), await ask(commands.assessments())];
			this.known = knownVisits(overview.planned, rows);
			if (this.known.length === 0) this.how = 'new';
		});
	}

	choose(visit: string | null): void {
		this.visit = visit;
		this.error = null;
	}

	/** Begins it; gives its assessment, or null where something is missing or was refused. */
	async begin(): Promise<string | null> {
		if (this.isWorking) return null;
		this.trouble = null;
		this.isWorking = true;
		const visit = this.how === 'known' ? this.chosen() : await this.made();
		const begun = visit === null ? null : await this.try(() => ask(commands.beginSelfAssessment(visit)));
		this.isWorking = false;
		return begun?.output.assessment ?? null;
	}

	private chosen(): string | null {
		this.error = this.visit === null ? t('selves-which-missing') : null;
		return this.visit;
	}

	private async made(): Promise<string | null> {
		const isMade = await this.place.plan();
		this.trouble = this.place.trouble;
		return isMade ? (this.place.minted?.visit ?? null) : null;
	}

	private async try<T>(errand: () => Promise<T>): Promise<T | null> {
		try {
			return await errand();
		} catch (error) {
			this.trouble = troubleOf(error);
			return null;
		}
	}
}
