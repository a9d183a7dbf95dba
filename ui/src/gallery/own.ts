/** A self-assessment on the working rubric, with the sheets of five who answered apart. Invented, all of it. */
import type { Answer, AnswerIndicator, AssessmentRow, ItemPage, SelfCounts, SelfIndicator, SelfItem, SelfSheet, SelfView } from '../bindings';
import { tried, type Answers } from './core';
import { freshPage } from './rubric';

const done = (output: unknown = null): unknown => ({ op: '', output, changes: [] });
const items = freshPage().subscales.flatMap((subscale) => subscale.items);
const SHEETS = 5;

const sheets: SelfSheet[] = [160, 168, 151, 166, 168].map((answered, n) => ({ id: `s-${n}`, read_at: `2026-11-2${n < 3 ? 3 : 4}T13:05:00+01:00`, answered }));
let [isFinal, isShared] = [false, false];
let read = sheets;
const agreed: Record<string, Answer> = {};
const notApplicable = new Set<string>();

/** What five might say: on most much the same, on some not. */
function countsOf(level: number, n: number): SelfCounts {
	const none = { yes: 0, no: 0, na: 0, not_observed: 0, no_opportunity: 0, blank: 0 };
	if (read.length === 0) return none;
	if (level === 1) return n % 7 === 3 ? { ...none, yes: 1, no: 4 } : { ...none, no: 5 };
	if (n % 4 === 0 || level === 3) return n % 9 === 5 ? { ...none, yes: 3, no: 1, blank: 1 } : { ...none, yes: 5 };
	return [{ ...none, yes: 2, no: 2, not_observed: 1 }, { ...none, yes: 3, not_observed: 2 }, { ...none, yes: 4, no: 1 }, { ...none, yes: 1, no: 2, not_observed: 1, blank: 1 }][n % 4] ?? none;
}
const isSame = (counts: SelfCounts): boolean => Object.values(counts).includes(SHEETS) && counts.blank === 0;

function itemOf(item: ItemPage, at: number): SelfItem {
	const indicators = item.indicators.map((one, n): SelfIndicator => {
		const counts = countsOf(one.level, n + at);
		return { id: one.id, level: one.level, text: one.texts.nb?.text ?? '', agreed: notApplicable.has(item.id) ? 'na' : (agreed[one.id] ?? null), counts, is_same: isSame(counts) };
	});
	const own = Object.fromEntries(item.indicators.flatMap((one) => (agreed[one.id] ? [[one.id, agreed[one.id] as Answer]] : [])));
	const low = 3 + (at % 2);
	return { item: item.id, number: item.texts.nb?.number ?? '', title: item.texts.nb?.title ?? '', score: tried(item, own).result.score, is_na: notApplicable.has(item.id), spread: read.length > 0 ? [low, Math.min(7, low + 1 + (at % 3))] : null, indicators };
}
function view(): SelfView {
	const all = items.map(itemOf);
	return {
		assessment: 'a-1', visit: 'v-1', name: 'Solsletta barnehage', group: 'Bjørka', date: '2026-11-24', rubric: 'viba-working@0.2.0', record: isFinal ? 'c0ffee0123456789' : null,
		sheets: read, items: all, agreed: all.flatMap((one) => one.indicators).filter((one) => one.agreed !== null).length, of: all.flatMap((one) => one.indicators).length,
		is_blind: new URLSearchParams(location.search).get('blind') !== '0', is_shared: isShared, external: 'a-5'
	};
}
function agreeSame(): void {
	for (const one of view().items.flatMap((item) => item.indicators)) {
		if (one.is_same && one.agreed === null) agreed[one.id] = one.counts.yes > 0 ? 'yes' : 'no';
	}
}
const row = (assessment: string, name: string, group: string, date: string, state: string, answered: number): AssessmentRow => ({
	assessment, visit: `v-${assessment}`, kindergarten: '1', name, group, date, kind: 'self', state, answered, of: 168, changed_at: null, rubric: 'viba-working@0.2.0'
});

/** `?own=none` has no sheets yet, `?own=talk` has taken what all agree on, `?own=final` is final; `?blind=0` is not blind. */
export function own(isEmpty: boolean): Answers {
	const asked = new URLSearchParams(location.search).get('own');
	if (asked === 'none') read = [];
	if (asked === 'talk' || asked === 'final') agreeSame();
	if (asked === 'final') isFinal = true;
	return {
		self_assessment: () => view(),
		self_assessments: () => (isEmpty ? [] : [row('a-1', 'Solsletta barnehage', 'Bjørka', '2026-11-24', 'draft', 74), row('a-4', 'Steinrøysa barnehage', 'Tiur', '2026-03-03', 'final', 168)]),
		begin_self_assessment: () => done({ assessment: 'a-1', visit: 'v-1' }),
		save_self_sheet: ({ form }: { form: string }) => ({ file: `/home/vurderer/Dokumenter/Egenvurdering Solsletta Bjørka.${form}`, bytes: 40_000 }),
		read_self_sheets: () => {
			read = sheets;
			return done({ view: view(), read: 5, refused: [{ file: 'Skjema fra kjøkkenet.xlsx', problems: [{ at: 'Ark 1, C14', code: 'answer-unknown', message: 'Svaret «kanskje» finnes ikke.' }, { at: 'Ark 1, C20', code: 'answer-unknown', message: 'To svar i samme rute.' }] }] });
		},
		remove_self_sheet: ({ sheet }: { sheet: string }) => {
			read = read.filter((one) => one.id !== sheet);
			return done(view());
		},
		agree_same: () => {
			agreeSame();
			return done(view());
		},
		share_self: ({ shared }: { shared: boolean }) => {
			isShared = shared;
			return done(view());
		},
		finalize: () => {
			isFinal = true;
			return done(null);
		},
		...(new URLSearchParams(location.search).get('screen') === 'self'
			? {
					answer_indicator: ({ click }: { click: AnswerIndicator }) => {
						if (items.some((one) => one.id === click.indicator)) notApplicable[click.answer ? 'add' : 'delete'](click.indicator);
						else if (click.answer) agreed[click.indicator] = click.answer;
						else delete agreed[click.indicator];
						const item = items.find((one) => `${click.indicator}.`.startsWith(`${one.id}.`)) as ItemPage;
						const given = item.indicators.map((one) => ({ id: one.id, answer: agreed[one.id] ?? null }));
						const known = Object.fromEntries(given.flatMap((one) => (one.answer ? [[one.id, one.answer]] : [])));
						return done({ item: { ...tried(item, known), is_na: notApplicable.has(item.id), left: 0, answers: given }, saved_at: '2026-11-24T14:42:00+01:00', answered: Object.keys(agreed).length });
					}
				}
			: {})
	};
}
