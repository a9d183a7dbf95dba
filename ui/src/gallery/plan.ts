/** Plans for follow-up: one that can be filled in, and what was agreed the last time. Invented, all of it. */
import type { DueGoal, FollowUpView, GoalChoice, GoalsBefore, GoalView, PlanChange, PlanRow } from '../bindings';
import type { Answers } from './core';

const done = (output: unknown = null): unknown => ({ op: '', output, changes: [] });
const of = (item: string, texts: string[], level = 5): { id: string; text: string }[] => texts.map((text, n) => ({ id: `${item}.${level}.${n + 1}`, text }));

const choices: GoalChoice[] = [
	{ item: 'comfort', number: '2', title: 'Trøst og trygghet', score: 1, to: null, need: 1, of: of('comfort', ['Et barn som gråt, ble ikke sett av noen voksen på over fem minutter.'], 1), is_fault: true, suggest: ['Avtal hvem som har blikket for hele gruppen når de andre er opptatt.'] },
	{ item: 'wonder', number: '9', title: 'Undring og problemløsning', score: 3, to: 4, need: 2, of: of('wonder', ['Voksne undrer seg høyt sammen med barna.', 'Barn får prøve egne løsninger før de får hjelp.', 'Voksne spør om noe de ikke vet svaret på selv.', 'Barn hjelper hverandre å finne ut av noe.']), is_fault: false, suggest: ['Én undringsstund i uken, notert på avdelingsmøtet.', 'La ett åpent spørsmål henge på veggen hele uken.'] },
	{ item: 'words', number: '7', title: 'Voksnes støtte til språket', score: 3, to: 4, need: 1, of: of('words', ['Nye ord blir forklart og brukt igjen samme dag.', 'Voksne utvider det barna sier.']), is_fault: false, suggest: ['Tre ukeord ved måltid og i samling.'] },
	{ item: 'over-time', number: '14', title: 'Språk over tid', score: 2, to: 3, need: 2, of: of('over-time', ['Språket til hvert barn blir fulgt to ganger i året.', 'Observasjoner deles på avdelingsmøtet.'], 3), is_fault: false, suggest: ['Fast uke i februar og september.'] },
	{ item: 'books', number: '10', title: 'Bøker', score: 4, to: 5, need: 1, of: of('books', ['Bøker er tilgjengelige hele dagen.']), is_fault: false, suggest: [] },
	{ item: 'group', number: '3', title: 'Voksne i smågrupper', score: 4, to: 5, need: 2, of: of('group', ['En voksen blir i leken til den er ferdig.', 'Barn får være med å bestemme hva gruppen gjør.', 'Stille barn blir invitert inn.']), is_fault: false, suggest: [] }
];
const suggested = ['Hvilke deler av dagen gir rom for lange samtaler hos oss?', 'Hva gjør vi alt som ligner på dette, og hvem kan vise det fram?', 'Hva må vi gjøre mindre av for å få tid?'];

function goal(id: string, choice: GoalChoice, indicators: string[], more: Partial<GoalView>): GoalView {
	const texts = choice.of.filter((one) => indicators.includes(one.id));
	return {
		id, item: choice.item, number: choice.number, title: choice.title, goal: texts[0]?.text ?? '', indicators: texts, score: choice.score, to: choice.to, need: choice.need,
		why: '', measure: '', owner: '', due: null, status: 'not-begun', came_of_it: '', suggest: choice.suggest, ...more
	};
}
const pick = (item: string): GoalChoice => choices.find((one) => one.item === item) as GoalChoice;
export const before: GoalsBefore = {
	date: '2025-11-18', assessment: 'a-0', agreed_at: '2025-12-02T13:05:00+01:00',
	goals: [
		goal('b-1', pick('words'), ['words.5.1'], { goal: 'Nye ord blir brukt igjen samme dag', measure: 'Tre ukeord ved måltid og i samling', owner: 'skilled-worker', due: '2026-04-30', status: 'done', came_of_it: 'Fungerer best ute. Ukeordene henger i garderoben.' }),
		goal('b-2', pick('wonder'), ['wonder.5.1', 'wonder.5.2'], { measure: 'Én undringsstund i uken', owner: 'pedagogical-leader', due: '2026-06-01', status: 'under-way' })
	]
};
let view: FollowUpView = {
	assessment: 'a-1', visit: 'v-1', plan: 'p-1', record: 'c0ffee0123456789', name: 'Solsletta barnehage', group: 'Bjørka', date: '2026-11-24',
	goals: [
		goal('g-1', pick('wonder'), ['wonder.5.1', 'wonder.5.2'], { measure: 'Én undringsstund i uken, notert på avdelingsmøtet.', owner: 'pedagogical-leader', due: '2027-03-15', status: 'under-way', why: 'Barna spør mye ute, og vi haster videre.' }),
		goal('g-2', pick('over-time'), ['over-time.3.1', 'over-time.3.2'], { owner: 'head', due: '2027-02-28' })
	],
	partner: 'Pedagogisk veileder i kommunen', review_on: '2027-03-15', questions: [suggested[0] ?? ''], choices, suggested_questions: suggested,
	is_agreed: false, agreed_at: null, is_changed: false, revisions: 0, saved_at: '2026-11-25T13:05:00+01:00', before,
	road: [
		{ step: 'signed', date: '2026-11-25', state: 'done', count: 0 }, { step: 'preliminary', date: '2026-12-03', state: 'done', count: 0 }, { step: 'comments', date: '2026-12-10', state: 'done', count: 2 },
		{ step: 'final', date: '2026-12-12', state: 'done', count: 0 }, { step: 'goals', date: null, state: 'now', count: 0 }, { step: 'review', date: '2027-03-15', state: 'later', count: 0 }, { step: 'next-visit', date: null, state: 'later', count: 0 }
	]
} as FollowUpView;

function changed(change: PlanChange): FollowUpView {
	const goals = change.goals.map((draft, n): GoalView => {
		const choice = choices.find((one) => one.item === draft.item && one.of.some((text) => draft.indicators.includes(text.id))) ?? null;
		const kept = view.goals.find((one) => one.id === draft.id);
		const base = choice ? goal('', choice, draft.indicators, {}) : { ...(kept ?? goal('', pick('books'), [], {})), item: null, number: null, title: null, indicators: [], score: null, to: null, suggest: [] };
		const { indicators: _, ...typed } = draft;
		return { ...base, ...typed, item: base.item, id: draft.id ?? `g-${Date.now()}-${n}` };
	});
	return { ...view, ...change, goals, is_changed: view.is_agreed, saved_at: '2026-11-25T13:12:00+01:00' };
}

export const due: DueGoal[] = [
	{ assessment: 'a-5', name: 'Lyngheia barnehage', group: 'Rype', goal: 'Samtaler over flere vendinger', owner: 'pedagogical-leader', due: '2026-11-22', days: -3, is_overdue: true },
	{ assessment: 'a-6', name: 'Regnbuefjellet barnehage', group: 'Maur', goal: 'Bøker tilgjengelige hele dagen', owner: 'head', due: '2026-11-30', days: 5, is_overdue: false }
];
const row = (assessment: string, name: string, group: string, date: string, goals: number, reached: number, next_due: string | null, is_agreed = true): PlanRow => ({
	assessment, name, group, date, goals, done: reached, next_due, is_agreed, is_overdue: next_due !== null && next_due < '2026-11-25'
});
const plans: PlanRow[] = [
	row('a-1', 'Solsletta barnehage', 'Bjørka', '2026-11-24', 2, 0, '2027-02-28', false), row('a-6', 'Regnbuefjellet barnehage', 'Maur', '2026-05-12', 3, 1, '2026-11-30'),
	row('a-5', 'Lyngheia barnehage', 'Rype', '2026-03-03', 2, 0, '2026-11-22'), row('a-8', 'Måkereiret barnehage', 'Terne', '2025-10-08', 2, 2, null)
];

/** `?plan=draft` is not final, `?plan=agreed` agreed, `?plan=empty` has no goals yet. */
export function plan(isEmpty: boolean): Answers {
	const asked = new URLSearchParams(location.search).get('plan');
	if (asked === 'draft') view = { ...view, record: null, goals: [] };
	if (asked === 'empty') view = { ...view, goals: [], questions: [], partner: '', review_on: null, saved_at: null, before: null };
	if (asked === 'agreed') view = { ...view, is_agreed: true, agreed_at: '2026-12-18T14:00:00+01:00', revisions: 2 };
	return {
		follow_up: () => view,
		look_at: ({ text }: { text: string }) => [...text.matchAll(/\b(?:Kari|Ola|Fatima|Jonas)\b/gu)].map((found) => ({ from: found.index, to: found.index + found[0].length, kind: 'person-name' })),
		allow_word: () => done([]),
		change_plan: ({ change }: { change: PlanChange }) => {
			if (asked === 'full') throw { code: 'store-full', outcome: 'failed', message: 'Planen er ikke lagret. Disken er full.', hint: 'Gjør plass og prøv igjen. Alt som står som lagret, er trygt.', at: null, problems: [], details: 'disk full' };
			return done((view = changed(change)));
		},
		agree_plan: () => done((view = { ...view, is_agreed: true, is_changed: false, agreed_at: '2026-11-25T13:20:00+01:00', revisions: view.revisions + 1 })),
		plans: () => (isEmpty ? [] : plans),
		goals_before: () => (isEmpty ? null : before),
		save_plan_file: ({ form }: { form: string }) => ({ file: `/home/vurderer/Dokumenter/Plan Solsletta Bjørka.${form}`, bytes: 21_400 }),
		read_plan_file: () => {
			const [first, ...rest] = view.goals;
			if (first) view = { ...view, goals: [{ ...first, status: 'done', came_of_it: 'Undringsstunden er fast på tirsdager.' }, ...rest] };
			const goalWords = first?.goal ?? '';
			return done({ view, changed: [{ goal: goalWords, what: 'status', before: 'under-way', now: 'done' }, { goal: goalWords, what: 'came-of-it', before: '', now: 'Undringsstunden er fast på tirsdager.' }, { goal: '', what: 'review', before: '2027-03-15', now: '2027-04-01' }] });
		}
	};
}
