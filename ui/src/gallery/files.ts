/** What lies beside a draft: overview, result, notes that are found, the bin, kindergartens and their groups. */
import type {
	AssessmentRow, BinEntry, BinKind, FoundNote, GroupChange, GroupRow, KindergartenRow, Overview, PlannedVisit, ResultView
} from '../bindings';
import type { Answers } from './core';
import { due } from './plan';

const done = (output: unknown = null): unknown => ({ op: '', output, changes: [] });

const row = (assessment: string, name: string, group: string, kind: string, state: string, answered: number): AssessmentRow => ({
	assessment, visit: `v-${assessment}`, kindergarten: '1', name, group, date: '2026-11-24', kind, state, answered, of: 168,
	changed_at: '2026-11-25T10:42:00+01:00', rubric: 'viba-working@0.2.0'
});
let drafts = [
	row('a-1', 'Solsletta barnehage', 'Bjørka', 'external', 'draft', 156),
	row('a-2', 'Steinrøysa barnehage', 'Tiur', 'external', 'draft', 61),
	row('a-3', 'Fjordgløtt barnehage', 'Rev', 'practice', 'draft', 40)
];
let planned: PlannedVisit[] = [
	{ visit: 'v-7', code: 'K7Q2M4XD', name: 'Tyttebærhaugen barnehage', group: 'Ekorn', date: '2026-11-26' },
	{ visit: 'v-8', code: 'P3R8T6WA', name: 'Måkereiret barnehage', group: 'Terne', date: '2026-12-01' }
];
let bin: BinEntry[] = [
	{ kind: 'note', id: 'n-9', kindergarten: 'Solsletta barnehage', group: 'Bjørka', date: '2026-11-24', text: 'Voksen sitter på gulvet sammen med to barn og bygger.', answered: null, binned_at: '2026-11-24T10:12:00+01:00', gone_on: '2026-12-24' },
	{ kind: 'draft', id: 'a-9', kindergarten: 'Havnehagen barnehage', group: 'Skjell', date: '2026-11-12', text: null, answered: 12, binned_at: '2026-11-13T08:05:00+01:00', gone_on: '2026-12-13' },
	{ kind: 'visit', id: 'v-9', kindergarten: 'Lyngheia barnehage', group: 'Rype', date: '2026-12-03', text: null, answered: null, binned_at: '2026-11-01T12:00:00+01:00', gone_on: '2026-12-01' }
];

function overview(): Overview {
	const next = drafts.some((one) => one.assessment === 'a-1')
		? { step: 'ask' as const, assessment: 'a-1', kind: 'interview' as const, left: 12 }
		: { step: 'plan' as const };
	return { next: next as Overview['next'], drafts, planned, finished: [row('a-5', 'Steinrøysa barnehage', 'Orrfugl', 'external', 'final', 168)], to_send: 1, due: drafts.length === 0 ? [] : due };
}

/** A result is final once its report is on its way. */
const recordOf = (way: string | null): string | null => (way === null || way === 'draft' ? null : 'c0ffee'.repeat(10));

function result(kind: string): ResultView {
	const gap = (item: string, number: string, title: string, count: number): object => ({ item, number, title, count, indicator: count > 0 ? `${item}.3.1` : null });
	const quote = { at: '2026-11-24T10:22:00+01:00', text: 'Ved frukten: samtalen om turen går mellom fire barn, Kari holder seg i bakgrunnen.' };
	return {
		assessment: 'a-1', visit: 'v-1', record: recordOf(new URLSearchParams(location.search).get('way')), name: 'Solsletta barnehage', group: 'Bjørka', date: '2026-11-24', kind, rubric: 'viba-working@0.2.0',
		needed: [{ kind: 'interview', left: 12 }], reasons: [{ item: 'self-regulation', reason: 'Jeg så skåren i tre situasjoner, men rakk ikke å skrive.' }, { item: 'talk', reason: 'Notatene ligger på papir.' }],
		ages: { youngest: 14, oldest: 62, from: 24, to: 71 }, watched_minutes: 184, children: 14, adults: 3, total: { id: 'total', tenths: 42, n: 13, of: 14 },
		former: null, former_rubric: null,
		subscales: ['Tillit og selvstendighet', 'Trygghet og trivsel', 'Språk og samtale', 'Læring og tenkning', 'Vurdering av læring'].map((title, n) => ({ title, mean: { id: `s${n}`, tenths: 35 + n * 4, n: 3, of: 3 }, former_tenths: null })),
		items: ['Selvregulering', 'Valg og egen lek', 'Voksne i smågrupper'].map((title, n) => ({ item: `i${n}`, number: String(n + 1), title, score: 3 + n, range: [3 + n, 3 + n], former: null })),
		strengths: [{ kind: 'item', item: 'talk', number: '5', title: 'Barn som forteller', score: 6, seen: ['Samtaler går over flere vendinger.'], quotes: [quote] }],
		without_evidence: [], faults: [], areas: { is_further: false, list: [] },
		missing: { unanswered: [gap('talk', '5', 'Barn som forteller', 12)], without_note: [gap('self-regulation', '1', 'Selvregulering', 0), gap('books', '10', 'Bøker', 0)], contradictions: [], no_sitting: false }
	} as unknown as ResultView;
}

const found: FoundNote[] = Array.from({ length: 50 }, (_, n) => {
	const texts = ['Ved frukten: samtalen om turen går mellom fire barn, voksen holder seg i bakgrunnen.', 'Barn med få ord peker på bildene på veggen. Voksen følger blikket, setter ord på og venter på svar. Samtalen varer i fem vendinger.', 'To barn bygger bru av klosser. Voksen setter seg på gulvet og venter: «Hva tror dere skjer hvis lastebilen er tyngre?»'];
	return {
		note: `n-${n}`, assessment: n % 3 === 0 ? 'a-1' : 'a-5', is_draft: n % 3 === 0, kindergarten: n % 3 === 0 ? 'Solsletta barnehage' : 'Steinrøysa barnehage', group: n % 3 === 0 ? 'Bjørka' : 'Orrfugl',
		at: `2026-11-${String(24 - (n % 20)).padStart(2, '0')}T10:22:00+01:00`, text: texts[n % 3] ?? '', hits: [], indicators: [['5.5.1', '8.5.2'], [], ['11.3.2']][n % 3] ?? []
	};
});

function search(words: string): { notes: FoundNote[]; total: number } {
	const wanted = words.toLocaleLowerCase().split(/\s+/).filter(Boolean);
	const notes = found
		.filter((note) => wanted.every((word) => note.text.toLocaleLowerCase().includes(word)))
		.map((note) => ({ ...note, hits: wanted.map((word): [number, number] => [note.text.toLocaleLowerCase().indexOf(word), note.text.toLocaleLowerCase().indexOf(word) + word.length]).sort(([a], [b]) => a - b) }));
	return { notes, total: notes.length > 30 ? 1234 : notes.length };
}

const house = (number: string, name: string, groups: string[], visits: number): KindergartenRow => ({
	number, name, town: 'Solvang', municipality: '1103', owner_name: 'Solvang kommune', children: 64, age_from: 1, age_to: 5, groups, visits
});
const houses = [house('1', 'Solsletta barnehage', ['Bjørka', 'Eika', 'Småfot'], 4), house('2', 'Steinrøysa barnehage', ['Tiur', 'Orrfugl'], 2), house('3', 'Måkereiret barnehage', [], 0)];
let groups: GroupRow[] = [
	{ group: 'g-1', name: 'Bjørka', kind: 'older', valid_from: '2021-08-01', valid_to: null, former_names: [{ name: 'Maurtua', until: '2024-08-01' }], merged_into: null, visits: 3, last_visit: '2026-11-24' },
	{ group: 'g-2', name: 'Eika', kind: 'mixed', valid_from: null, valid_to: null, former_names: [], merged_into: null, visits: 1, last_visit: '2025-05-12' },
	{ group: 'g-3', name: 'Småfot', kind: 'younger', valid_from: '2019-08-01', valid_to: '2026-07-31', former_names: [], merged_into: 'g-1', visits: 2, last_visit: '2025-03-02' },
	{ group: 'g-4', name: 'Uteklassen', kind: null, valid_from: null, valid_to: null, former_names: [], merged_into: null, visits: 0, last_visit: null }
] as unknown as GroupRow[];

export function files(isEmpty: boolean): Answers {
	if (isEmpty) [drafts, planned, bin] = [[], [], []];
	const out = (kind: BinKind, id: string): unknown => {
		bin = bin.filter((one) => one.kind !== kind || one.id !== id);
		return done();
	};
	return {
		overview,
		result: () => result(new URLSearchParams(location.search).get('kind') ?? 'external'),
		look_over: () => [{ note: 'n-1', at: '2026-11-24T10:22:00+01:00', text: 'Ved frukten: samtalen om turen går mellom fire barn, Kari holder seg i bakgrunnen.', marks: [{ from: 53, to: 57, kind: 'person-name' }] }],
		outbox: () => ({ ready: 0, bundles: [], receipts: [] }),
		search_notes: ({ words }: { words: string }) => (isEmpty ? { notes: [], total: 0 } : search(words)),
		bin: () => bin,
		bin_draft: ({ assessment }: { assessment: string }) => {
			drafts = drafts.filter((one) => one.assessment !== assessment);
			return done();
		},
		bin_visit: ({ visit }: { visit: string }) => {
			planned = planned.filter((one) => one.visit !== visit);
			return done();
		},
		restore_from_bin: ({ kind, id }: { kind: BinKind; id: string }) => out(kind, id),
		find_kindergartens: () => ({ of: isEmpty ? 0 : 142, found: houses.length, rows: isEmpty ? [] : houses }),
		groups: () => groups,
		change_group: ({ group, change }: { group: string; change: GroupChange }) => {
			groups = groups.map((one) => (one.group === group ? { ...one, name: change.name, kind: change.kind, valid_from: change.valid_from, valid_to: change.valid_to } : one));
			return done();
		},
		merge_group: ({ group, into }: { group: string; into: string | null }) => {
			groups = groups.map((one) => (one.group === group ? { ...one, merged_into: into } : one));
			return done();
		},
		concern_card: () => ({ text: isEmpty ? null : 'Ring barnevernstjenesten på 51 00 00 00, døgnet rundt.' }),
		set_concern_card: ({ text }: { text: string }) => done({ text: text || null }),
		save_blank_sheet: () => '/home/vurderer/skjema.pdf'
	};
}
