/** A draft half begun, on the working rubric, that keeps what is answered until the page is left. */
import type { Answer, AnswerIndicator, AssessmentView, IndicatorText, ItemPage, ItemState, Level, Rest, ScaleView } from '../bindings';
import { tried, type Answers } from './core';
import { clocksNow, dayCommands } from './day';
import { desk, notes } from './desk';
import { freshPage } from './rubric';

const page = freshPage();
const items = page.subscales.flatMap((subscale) => subscale.items);
const time = (): string => new Date().toISOString();

function scaleIn(language: string): ScaleView {
	const words = (texts: Record<string, Record<string, string> | undefined>, name: string): string => texts[language]?.[name] ?? '';
	const orNone = (texts: Record<string, Record<string, string> | undefined>, name: string): string | null => words(texts, name) || null;
	const itemText = (item: ItemPage): ScaleView['subscales'][number]['items'][number] => {
		const places: Record<number, number> = {};
		const indicators = item.indicators.map((one): IndicatorText => {
			const place = (places[one.level] = (places[one.level] ?? 0) + 1);
			const { id, level, na_allowed, counter, sources, situations, texts } = one;
			return {
				id, number: `${words(item.texts, 'number')}.${level}.${place}`, level, text: words(texts, 'text'), counts: orNone(texts, 'counts'),
				counts_not: orNone(texts, 'counts_not'), borderline: orNone(texts, 'borderline'), ask: orNone(texts, 'ask'), na_when: orNone(texts, 'na_when'),
				na_allowed, counter, sources, situations
			};
		});
		return {
			id: item.id, number: words(item.texts, 'number'), title: words(item.texts, 'title'), short: words(item.texts, 'short'),
			about: words(item.texts, 'about'), na_allowed: item.na_allowed, na_when: orNone(item.texts, 'na_when'), indicators
		};
	};
	return {
		rubric: page.entry.rubric, name: page.entry.name, notice: '', is_working: true, ages_months: [24, 71],
		anchors: [1, 3, 5, 7].map((level) => ({ level: level as Level, word: words(page.texts, `anchor.${level}`) })),
		subscales: page.subscales.map((one, n) => ({ id: one.id, number: n + 1, title: words(one.texts, 'title'), items: one.items.map(itemText) }))
	} as ScaleView;
}

/** The first four items and all that is seen on arrival are answered. */
const given: Record<string, Answer> = {};
items.forEach((item, n) => {
	item.indicators.forEach((one, at) => {
		const early = n < 4 && !one.situations.includes('planning') && (one.level < 5 || at % 3 === n % 3);
		if (early || one.situations.includes('arrival')) given[one.id] = one.level === 1 ? 'no' : at % 4 === 3 ? 'not-observed' : 'yes';
	});
});
const none: string[] = [];
let reasons: { item: string; reason: string }[] = [];
let steps: Record<string, Answer>[] = [];

function stateOf(item: ItemPage): ItemState {
	const own = Object.fromEntries(item.indicators.flatMap((one) => (given[one.id] ? [[one.id, given[one.id] as Answer]] : [])));
	const { result, reason } = tried(item, own);
	const open = item.indicators.filter((one) => !given[one.id]).length;
	const bare = result.score !== null && [1, 2, 6, 7].includes(result.score) && !notes.some((note) => note.indicators.some((one) => one.startsWith(`${item.id}.`)));
	if (bare) result.flags.push({ code: 'no-note', level: null, indicators: [] });
	return { result, reason, is_na: none.includes(item.id), left: open, answers: item.indicators.map((one) => ({ id: one.id, answer: given[one.id] ?? null })) } as ItemState;
}
const sums = (): object => ({
	subscales: page.subscales.map(() => ({ tenths: null })), total: { tenths: null }, answered: Object.keys(given).length, of: items.flatMap((item) => item.indicators).length
});
const taken = (item: string): unknown => ({
	op: '', changes: [], output: { item: stateOf(items.find((one) => one.id === item) as ItemPage), saved_at: '2026-11-24T10:42:00+01:00', ...sums() }
});
function view(): AssessmentView {
	const rhythm = [
		['arrival', '08:15', '08:35'], ['free-play', '08:35', '09:20'], ['circle-time', '09:30', '09:50'], ['meal', '10:15', '10:35'],
		['cloakroom', '10:35', '10:45'], ['outdoors', '10:45', '11:40'], ['cloakroom', '11:40', '11:50']
	].map(([situation, from, to]) => ({ situation, from, to }));
	const adults = { pedagogical_leader: 1, teacher: 1, skilled_worker: 1, assistant: null, substitute: null, student: null };
	return {
		assessment: 'a-1', visit: 'v-1', kindergarten: 'Solsletta barnehage', group: 'Bjørka', date: '2026-11-24', kind: new URLSearchParams(location.search).get('kind') ?? 'external', rubric: page.entry.rubric,
		role: 'primary', clocks: clocksNow(), needed: [], reasons, ages: null, saved_at: '2026-11-24T10:42:00+01:00', sittings: [],
		day: { ordinary: null, why: null, ages_months: [36, 71], children: { present: 14, under_3: 2, multilingual: null, extra_support: null }, adults, rhythm },
		items: items.map(stateOf), counters: [], notes: structuredClone(notes), current: null, open_note: null, open_tags: [], can_undo: steps.length > 0, can_redo: false, ...sums()
	} as unknown as AssessmentView;
}
function set(indicator: string, answer: Answer | null): void {
	if (answer) given[indicator] = answer;
	else delete given[indicator];
}
function keep(): void {
	steps = [...steps, { ...given }];
}

/** What the commands of the observation screen give back; a fresh draft has no answers. */
export function visit(language: string, isFresh = false): Answers {
	if (isFresh) for (const one of Object.keys(given)) delete given[one];
	const indicators = scaleIn(language).subscales.flatMap((one) => one.items).flatMap((item) => item.indicators);
	return {
		...dayCommands(() => indicators, (id) => !given[id]),
		...desk(({ indicator, answer }) => set(indicator, answer)),
		scale: () => scaleIn(language),
		observe: () => view(),
		keep_place: () => ({ op: '', output: null, changes: [] }),
		answer_indicator: ({ click }: { click: AnswerIndicator }) => {
			keep();
			set(click.indicator, click.answer);
			return taken(click.indicator.split('.')[0] ?? '');
		},
		answer_rest: ({ rest }: { rest: Rest }) => {
			keep();
			const of = items.find((item) => item.id === rest.item)?.indicators ?? [];
			const open = of.filter((one) => !given[one.id] && (rest.level === null || one.level === rest.level) && (!rest.only || rest.only.includes(one.id)));
			for (const one of open) set(one.id, rest.answer !== 'not-seen' ? rest.answer : one.level === 1 ? 'no' : 'not-observed');
			return taken(rest.item);
		},
		set_note_reason: ({ item, reason }: { item: string; reason: string | null }) => {
			reasons = [...reasons.filter((one) => one.item !== item), ...(reason ? [{ item, reason }] : [])];
			return { op: '', output: null, changes: [] };
		},
		undo: () => {
			const before = steps.at(-1) ?? {};
			const subjects = items.flatMap((item) => item.indicators).map((one) => one.id).filter((id) => given[id] !== before[id]);
			steps = steps.slice(0, -1);
			for (const id of subjects) set(id, before[id] ?? null);
			return { op: '', output: { what: 'answer-indicator', subjects, at: time() }, changes: [] };
		}
	};
}
