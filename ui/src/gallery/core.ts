/** A core that keeps nothing: enough of it to look at the screens of rubrics without the program. */
import type { Answer, AssessmentRow, DraftMove, Edit, ItemPage, RubricEntry, RubricPage, Settings, Start, Tried } from '../bindings';
import { keys } from './keys';
import { changesOf, edited, entryOf, freshPage } from './rubric';

const base = freshPage();
let steps: RubricPage[] = [base];
const now = (): RubricPage => steps.at(-1) ?? base;
const done = (output: unknown): unknown => ({ op: 'edit-rubric', output, changes: [] });

const list: RubricEntry[] = [
	entryOf('0.2.0'),
	entryOf('0.1.0', { has_newer: true }),
	entryOf('0.3.0', {
		rubric: 'solvang-sprak@1.0.0', id: 'solvang-sprak', version: '1.0.0', name: 'Solvang språkmiljø', status: 'validated', origin: 'added',
		owner: 'Solvang kommune', owner_key: '7KQ2-M4XD', languages: ['nb'], items: 5, indicators: 60, in_exports: false, until: '2027-12-31'
	}),
	...['sstew-2015', 'sstew-2024'].map((id) =>
		entryOf('1.0.0', {
			rubric: `${id}@1.0.0`, id, name: id === 'sstew-2015' ? 'SSTEW (2015), frame' : 'SSTEW (2024), frame', status: 'frame', languages: ['en'], indicators: 0,
			owner: 'Siraj, Kingston, Melhuish', in_reports: false, in_exports: false, is_usable: false
		})
	)
];
const drafts: AssessmentRow[] = [['a-1', 'Solsletta barnehage', 'Bjørka'], ['a-2', 'Steinrøysa barnehage', 'Tiur']].map(
	([assessment = '', name = '', group = '']) => ({
		assessment, visit: 'v', kindergarten: '1', name, group, date: '2026-11-24', kind: 'external', state: 'draft', answered: 160, of: 168,
		changed_at: null, rubric: 'viba-working@0.1.0', record: null
	}) as unknown as AssessmentRow
);

function sentence(id: string): string {
	const all = base.subscales.flatMap((subscale) => subscale.items).flatMap((item) => item.indicators);
	return all.find((one) => one.id === id)?.texts.nb?.text ?? '';
}
function moveTo(assessment: string, to: string): DraftMove {
	const line = (old: string, what: string, answer: Answer, reason: string): DraftMove['lines'][number] => ({
		old, new: what === 'dropped' ? [] : [old], answer, what: what as 'kept', is_carried: what === 'reworded',
		old_text: sentence(old).replace('de voksne', 'de').replace('minst to', 'flere'), new_text: what === 'dropped' ? '' : sentence(old), reason
	});
	return {
		assessment, from: 'viba-working@0.1.0', to, carried: 158, reworded: 13, left: 2, answered: 158, of: 168, ties_lost: 1,
		lines: [
			line('self-regulation.5.1', 'reworded', 'yes', 'Sier at det er de voksne som venter; før kunne «de» leses som barna.'),
			line('talk.1.1', 'meaning', 'no', 'Spør nå om hele måltidet, ikke bare starten.'),
			line('books.7.2', 'dropped', 'yes', 'Overlappet med 7.1.'),
			line('listening.1.3', 'reworded', 'no', '«Flere av dem» var ikke en fast mengde; nå er det minst to.')
		]
	};
}

/** As much of the stop rule as a picture needs. */
export function tried(item: ItemPage, answers: Record<string, Answer>): Tried {
	const profile: Record<string, [number, number]> = {};
	for (const level of [1, 3, 5, 7]) {
		const here = item.indicators.filter((one) => one.level === level && answers[one.id] !== 'na');
		profile[level] = [here.filter((one) => answers[one.id] === 'yes').length, here.length];
	}
	const climb = (counts: (level: number) => number): { score: number; at: number } => {
		let score = 1;
		for (const level of [3, 5, 7]) {
			const of = profile[level]?.[1] ?? 0;
			if (counts(level) < of) return { score: 2 * counts(level) >= of ? level - 1 : score, at: level };
			score = level;
		}
		return { score, at: 7 };
	};
	const met = (level: number): number => profile[level]?.[0] ?? 0;
	const open = (level: number): number => item.indicators.filter((one) => one.level === level && !answers[one.id]).length;
	const [low, high] = [climb(met), climb((level) => met(level) + open(level))];
	const isFault = met(1) > 0;
	const isOpen = item.indicators.some((one) => !answers[one.id]);
	const range: [number, number] = isFault ? [1, 1] : [open(1) > 0 ? 1 : low.score, high.score];
	const unmet = item.indicators.filter((one) => one.level === low.at && answers[one.id] !== 'yes').map((one) => one.id);
	const none = Object.keys(answers).length === 0;
	return {
		result: {
			id: item.id, score: range[0] === range[1] ? range[0] : null, range, complete: !isOpen, stopped_at: low.at, met: met(low.at), applicable: 3, why: [],
			lift: none || isFault ? null : { faults: [], need: Math.ceil(unmet.length / 2), of: unmet, to: Math.min(7, low.score + 1) }, flags: [], profile
		},
		reason: none
			? { reason: 'not-begun' }
			: isFault
				? { reason: 'faults-seen', faults: met(1) }
				: open(1) > 0
					? { reason: 'faults-open', open: open(1) }
					: { reason: 'climbed', full: low.at > 3 ? low.at - 2 : null, level: low.at, met: met(low.at), applicable: profile[low.at]?.[1] ?? 0 }
	} as unknown as Tried;
}

/** What commands give back. */
export type Answers = Record<string, (args: never) => unknown>;

/** Puts this core where the window looks for one. */
export function pretend(start: Partial<Start>, settings: Partial<Settings>, more: Answers = {}): void {
	const all: Settings = { language: 'nb', theme: 'light', text_size: 100, letter_keys: true, go_on: true, assessor: 'Kari', lock_after: 15, ...settings } as Settings;
	const begun = (): Start => ({
		workspace: { name: 'Vurdering Solvang', role: 'assessor', folder: '/', is_example: false, device: 'd', can_lock: true },
		locked: null, can_repair: false, missing: null, trouble: null, place: null, recovered: null, recent: [], settings: all, today: '2026-11-25', ...start
	});
	const answers: Answers = {
		start: begun,
		...keys(begun, new URLSearchParams(location.search).get('opens')),
		keep_screen: () => null,
		set_settings: ({ settings: kept }: { settings: Settings }) => kept,
		rubrics: () => list,
		assessments: () => drafts,
		scale: () => ({ anchors: [], subscales: base.subscales.map((subscale) => ({ ...subscale, items: subscale.items.map((item) => ({ id: item.id, number: item.texts.nb?.number, indicators: item.indicators.map((one, n) => ({ id: one.id, number: `${item.texts.nb?.number}.${one.level}.${(n % 3) + 1}` })) })) })) }),
		rubric_page: ({ name }: { name: string }) =>
			name.startsWith('viba-working') ? now() : { ...now(), entry: list.find((entry) => entry.rubric === name) ?? now().entry, versions: [name] },
		edit_rubric: ({ edit }: { edit: Edit }) => {
			steps = [...steps, edited(now(), edit)];
			return done({ edits: now().edits, problems: now().problems, saved_at: '2026-11-25T10:42:00+01:00' });
		},
		undo_rubric_edit: () => {
			steps = steps.slice(0, -1);
			return now();
		},
		rubric_diff: ({ old }: { old: string }) => ({ old, new: old, changes: changesOf(base, now()) }),
		try_score: ({ item, answers: given }: { item: string; answers: Record<string, Answer> }) => tried(now().subscales.flatMap((one) => one.items).find((one) => one.id === item) as ItemPage, given),
		save_version: ({ version: made }: { version: { id: string; version: string } }) => done({ rubric: `${made.id}@${made.version}`, from: base.entry.rubric, owner_key: '7KQ2-M4XD' }),
		preview_move: ({ assessment, to }: { assessment: string; to: string }) => moveTo(assessment, to),
		move_draft: ({ assessment, to }: { assessment: string; to: string }) => done(moveTo(assessment, to)),
		undo: () => done({ what: 'move-draft' }),
		...more
	};
	const invoke = async (command: string, args: never): Promise<unknown> => {
		const answer = answers[command];
		if (!answer) throw { code: 'not-here', outcome: 'refused', message: `Dette finnes ikke på prøvesiden: ${command}.`, hint: null, at: null, problems: [], details: '' };
		return structuredClone(await answer(args));
	};
	Object.assign(window, { __TAURI_INTERNALS__: { invoke, transformCallback: () => 0 } });
}
