/**
 * A visit that is being made, and the assessment of it that is begun: what a person has chosen and
 * typed, and how far it has come.
 *
 * Steps that are done are not done again: who tries once more after a refusal gets no second visit.
 */
import {
	commands,
	type AssessmentKind,
	type AssessorRole,
	type Day,
	type GroupRow,
	type KindergartenRow,
	type MintedVisit,
	type PlannedVisit,
	type RubricEntry,
	type Trouble
} from '../bindings';
import { isThere, tooLong } from '../kindergarten/groups';
import { defaultOf, usableOf } from '../rubric/versions';
import { t } from '../text';
import { kindsFor } from '../window/may';
import { ask, troubleOf } from '../window/ask';
import { emptyDay, isSaid } from './day';
import { readDay } from './when';

type FieldName = 'kindergarten' | 'group' | 'date' | 'code' | 'assessor';

/** What the core refused, and the field it is said at. */
const fieldOf: Record<string, FieldName> = {
	'number-invalid': 'kindergarten',
	'group-invalid': 'group',
	'group-merged': 'group',
	'group-ended': 'group',
	'date-invalid': 'date',
	'code-invalid': 'code',
	'other-visit': 'code'
};
/** The years a visit's code can hold. */
const YEARS = { first: 2020, last: 2064 };

export class NewVisit {
	/** A planned visit: where and when are settled then. */
	planned = $state.raw<PlannedVisit | null>(null);
	kindergarten = $state.raw<KindergartenRow | null>(null);
	/** The groups of the kindergarten that are known here. */
	groups = $state.raw<GroupRow[]>([]);
	/** The group as chosen or typed. */
	group = $state('');
	/** Whether the group is typed and not chosen. */
	isNewGroup = $state(false);
	/** As typed. */
	date = $state('');
	hasCode = $state(false);
	code = $state('');
	kind = $state<AssessmentKind>('external');
	/** The kinds that can be begun here. */
	readonly kinds: readonly AssessmentKind[];
	role = $state<AssessorRole>('primary');
	assessor = $state('');
	rubrics = $state.raw<RubricEntry[]>([]);
	rubric = $state<string | null>(null);
	day = $state.raw<Day>(emptyDay());
	/** What is wrong, in words, by field. */
	errors = $state<Partial<Record<FieldName, string>>>({});
	/** What went wrong that belongs to no field. */
	trouble = $state.raw<Trouble | null>(null);
	isWorking = $state(false);
	/** The visit as it is on disk. */
	minted = $state.raw<MintedVisit | null>(null);
	/** What the visit on disk was made from. */
	private mintedFrom = '';
	private started: string | null = null;

	constructor(known: { chosen: KindergartenRow | null; planned: PlannedVisit | null; today: string; assessor: string; kinds?: readonly AssessmentKind[] }) {
		this.kinds = known.kinds ?? kindsFor('assessor');
		this.kind = this.kinds[0] ?? this.kind;
		this.planned = known.planned;
		this.date = known.today;
		this.assessor = known.assessor;
		if (known.chosen) void this.choose(known.chosen);
	}

	/** Reads the scales a visit can begin with, newest first; the newest working one is chosen. */
	async readRubrics(): Promise<void> {
		await this.try(async () => {
			this.rubrics = usableOf(await ask(commands.rubrics()));
			this.rubric ??= defaultOf(this.rubrics)?.rubric ?? null;
		});
	}

	/** Chooses a kindergarten, or takes the choice back. Its groups are then to choose from. */
	async choose(row: KindergartenRow | null): Promise<void> {
		if (row?.number !== this.kindergarten?.number) this.setGroup('', false);
		this.kindergarten = row;
		this.groups = [];
		delete this.errors.kindergarten;
		if (!row) return;
		await this.try(async () => {
			const groups = await ask(commands.groups(row.number));
			if (this.kindergarten?.number !== row.number) return;
			this.groups = groups;
			// What was typed meanwhile stays.
			if (this.group !== '') return;
			const { offered } = this;
			if (offered.length === 1 && offered[0]) this.setGroup(offered[0].name, false);
			else this.isNewGroup = offered.length === 0;
		});
	}

	/** The groups a visit on the chosen day can be to: none that ended, or went into another one. */
	get offered(): GroupRow[] {
		const day = readDay(this.date);
		return this.groups.filter((group) => isThere(group, day ?? ''));
	}

	/** Whether the chosen group is none of those that are offered by now. */
	private get isGone(): boolean {
		const { offered } = this;
		return !this.isNewGroup && offered.length > 0 && !offered.some((group) => group.name === this.group);
	}

	setGroup(name: string, isNew: boolean): void {
		this.group = name;
		this.isNewGroup = isNew;
		// A name that is too long is told at once: nothing of it is cut away.
		const long = tooLong(name);
		if (long) this.errors.group = long;
		else delete this.errors.group;
	}

	/** Whether where and when are settled and only the assessment is asked for. */
	get isFixed(): boolean {
		return this.planned !== null;
	}

	/** Puts the visit in the plan: on disk, with its code. */
	async plan(): Promise<boolean> {
		return (await this.run('visit', async () => {
			await this.mint();
			return true;
		})) ?? false;
	}

	/** Begins the assessment, makes the visit first if it is not there. Gives the assessment's id. */
	begin(): Promise<string | null> {
		return this.run('assessment', async () => {
			const visit = this.planned?.visit ?? (await this.mint()).visit;
			const { kind, role } = this;
			this.started ??= (
				await ask(
					commands.startAssessment({
						visit,
						rubric: this.rubric ?? '',
						kind,
						role,
						assessor: this.assessor.trim()
					})
				)
			).output.assessment;
			if (isSaid(this.day)) await ask(commands.setFacts(this.started, [], this.day));
			await ask(commands.runClock(this.started, 'observation'));
			return this.started;
		});
	}

	/** Goes on with the visit that was put in the plan. */
	settle(): void {
		const { minted } = this;
		if (!minted) return;
		const { visit, code, group, date } = minted;
		this.planned = { visit, code, group, date, name: this.kindergarten?.name ?? minted.kindergarten };
	}

	private async mint(): Promise<MintedVisit> {
		const place = { kindergarten: this.kindergarten?.number ?? '', group: this.group.trim() };
		const date = readDay(this.date) ?? this.date;
		const from = JSON.stringify([place, this.hasCode ? this.code.trim() : date]);
		if (this.minted && from === this.mintedFrom) return this.minted;
		const done = this.hasCode
			? await ask(commands.linkVisit(this.code.trim(), place))
			: await ask(commands.mintVisit(place, date));
		this.minted = done.output;
		this.mintedFrom = from;
		this.started = null;
		return done.output;
	}

	/** One errand at a time; what is wrong is said at its field, or above all of them. */
	private async run<T>(what: 'visit' | 'assessment', errand: () => Promise<T>): Promise<T | null> {
		if (this.isWorking) return null;
		this.errors = this.wrong(what);
		if (Object.keys(this.errors).length > 0) return null;
		this.isWorking = true;
		const done = await this.try(errand);
		this.isWorking = false;
		return done;
	}

	private async try<T>(errand: () => Promise<T>): Promise<T | null> {
		try {
			const done = await errand();
			this.trouble = null;
			return done;
		} catch (error) {
			const trouble = troubleOf(error);
			const field = fieldOf[trouble.code];
			if (field && !this.isFixed) this.errors[field] = [trouble.message, trouble.hint].filter(Boolean).join(' ');
			else this.trouble = trouble;
			return null;
		}
	}

	private wrong(what: 'visit' | 'assessment'): Partial<Record<FieldName, string>> {
		const wrong: Partial<Record<FieldName, string>> = {};
		if (!this.isFixed) {
			if (!this.kindergarten) wrong.kindergarten = t('new-visit-kindergarten-missing');
			const long = tooLong(this.group);
			if (this.group.trim() === '' || this.isGone) wrong.group = t('new-visit-group-missing');
			else if (long) wrong.group = long;
			if (this.hasCode && this.code.trim() === '') wrong.code = t('new-visit-code-missing');
			const year = Number(readDay(this.date)?.slice(0, 4) ?? 0);
			if (!this.hasCode && (year < YEARS.first || year > YEARS.last)) wrong.date = t('new-visit-date-wrong');
		}
		if (what === 'assessment' && this.assessor.trim() === '') wrong.assessor = t('new-visit-assessor-missing');
		return wrong;
	}
}
