/** The working rubric as a page that can be edited, and what the core would say of it. */
import nb from '../../../rubrics/viba-working/0.2.0/text.nb.toml?raw';
import nn from '../../../rubrics/viba-working/0.2.0/text.nn.toml?raw';
import en from '../../../rubrics/viba-working/0.2.0/text.en.toml?raw';
import structure from '../../../rubrics/viba-working/0.2.0/rubric.toml?raw';
import type { Edit, IndicatorPage, ItemPage, RubricChange, RubricEntry, RubricPage, RubricProblem } from '../bindings';
import { parseToml, type Table } from './toml';

type Words = Record<string, string>;
const wording: Record<string, Table> = { nb: parseToml(nb), nn: parseToml(nn), en: parseToml(en) };
const languages = ['nb', 'nn', 'en'];

function texts(of: (words: Table) => Words): Record<string, Words> {
	return Object.fromEntries(languages.map((language) => [language, of(wording[language] ?? {})]));
}
function named(words: Table, part: string, id: string): Table {
	return ((words[part] as Table | undefined)?.[id] ?? {}) as Table;
}
function pick(from: Table, keys: readonly string[]): Words {
	return Object.fromEntries(keys.map((key) => [key, String(from[key] ?? '')]));
}

export function entryOf(version: string, more: Partial<RubricEntry> = {}): RubricEntry {
	return {
		rubric: `viba-working@${version}`,
		id: 'viba-working',
		version,
		name: 'VIBA arbeidsutgave',
		status: 'working',
		item_rule: 'stop-score',
		languages,
		items: 14,
		indicators: 168,
		hash: '0'.repeat(64),
		origin: 'program',
		owner: '',
		owner_key: null,
		in_reports: true,
		in_exports: true,
		until: null,
		is_expired: false,
		is_usable: true,
		has_newer: false,
		...more
	};
}

function indicatorPage(id: string, table: Table): IndicatorPage {
	return {
		id,
		level: Number(id.split('.')[1]),
		na_allowed: Boolean(table.na_allowed),
		counter: Boolean(table.counter),
		sources: table.source as IndicatorPage['sources'],
		situations: table.situations as IndicatorPage['situations'],
		texts: texts((words) => {
			const of = named(words, 'indicator', id);
			const [one = '', other = ''] = (of.suggest ?? []) as string[];
			return { ...pick(of, ['text', 'counts', 'counts_not', 'borderline', 'ask', 'na_when']), 'suggest.1': one, 'suggest.2': other };
		})
	};
}

export function freshPage(): RubricPage {
	const table = parseToml(structure);
	const items = table.item as Table[];
	const itemPage = (id: string): ItemPage => {
		const item = items.find((one) => one.id === id) ?? {};
		return {
			id,
			na_allowed: Boolean(item.na_allowed),
			texts: texts((words) => pick(named(words, 'item', id), ['number', 'title', 'short', 'about', 'framework_plan', 'na_when'])),
			indicators: ((item.indicator ?? []) as Table[]).map((one) => indicatorPage(String(one.id), one))
		};
	};
	return {
		entry: entryOf('0.2.0'),
		languages,
		texts: texts((words) => {
			const anchors = Object.entries((words.anchors ?? {}) as Words).map(([level, word]) => [`anchor.${level}`, word]);
			return { ...pick(words, ['name', 'about', 'notice']), ...Object.fromEntries(anchors) };
		}),
		terms: (wording.nb?.term as Table[]).map((_, place) => ({
			place,
			texts: texts((words) => pick((words.term as Table[])[place] ?? {}, ['term', 'means']))
		})),
		subscales: (table.subscale as Table[]).map(({ id, items: of }) => ({
			id: String(id),
			texts: texts((words) => pick(named(words, 'subscale', String(id)), ['title'])),
			items: (of as string[]).map(itemPage)
		})),
		edits: 0,
		is_changed: false,
		problems: [],
		versions: ['viba-working@0.2.0', 'viba-working@0.1.0'],
		own_id: 'viba-working-local',
		next_version: '0.3.0',
		may_hand_on: true
	};
}

const itemsOf = (page: RubricPage): ItemPage[] => page.subscales.flatMap((subscale) => subscale.items);

/** The page after an edit. */
export function edited(before: RubricPage, edit: Edit): RubricPage {
	const page = structuredClone(before);
	const item = (id: string): ItemPage => itemsOf(page).find((one) => one.id === id.split('.')[0]) as ItemPage;
	const indicator = (id: string): IndicatorPage => item(id).indicators.find((one) => one.id === id) as IndicatorPage;
	if (edit.edit === 'text') {
		const { of } = edit;
		const thing =
			of.part === 'indicator' ? indicator(of.id)
			: of.part === 'item' ? item(of.id)
			: of.part === 'term' ? page.terms[of.id]
			: of.part === 'subscale' ? page.subscales.find((one) => one.id === of.id)
			: page;
		const words = thing?.texts[edit.language];
		if (words) words[edit.key] = edit.text;
	} else if (edit.edit === 'na-allowed') indicator(edit.indicator).na_allowed = edit.allowed;
	else if (edit.edit === 'counter') indicator(edit.indicator).counter = edit.counts;
	else if (edit.edit === 'sources') indicator(edit.indicator).sources = edit.sources;
	else if (edit.edit === 'situations') indicator(edit.indicator).situations = edit.situations;
	else if (edit.edit === 'remove-indicator') {
		const of = item(edit.indicator);
		of.indicators = of.indicators.filter((one) => one.id !== edit.indicator);
	} else {
		const of = item(edit.item);
		const id = `${edit.item}.${edit.level}.${of.indicators.length + 1}`;
		of.indicators.push(indicatorPage(id, { source: ['observation'], situations: [] }));
		of.indicators.sort((a, b) => a.level - b.level);
	}
	page.edits = before.edits + 1;
	page.is_changed = true;
	page.problems = problemsOf(page);
	return page;
}

function problemsOf(page: RubricPage): RubricProblem[] {
	return itemsOf(page).flatMap((item) => [
		...[1, 3, 5, 7]
			.filter((level) => !item.indicators.some((one) => one.level === level))
			.map((level) => ({
				code: 'level-missing',
				message: `Leddet «${item.id}» har ingen indikator på nivå ${level}.`,
				id: item.id,
				key: null,
				language: null
			})),
		...item.indicators.flatMap((one) =>
			languages
				.filter((language) => one.texts[language]?.text === '')
				.map((language) => ({
					code: 'text-missing',
					message: `Teksten «text» mangler eller er tom for ${one.id}.`,
					id: one.id,
					key: 'text',
					language
				}))
		)
	]);
}

/** What differs, as far as indicators go: whole sentences, not word by word. */
export function changesOf(old: RubricPage, now: RubricPage): RubricChange[] {
	const before = new Map(itemsOf(old).flatMap((item) => item.indicators).map((one) => [one.id, one]));
	const after = itemsOf(now).flatMap((item) => item.indicators);
	const whole = (one: IndicatorPage, mark: 'gone' | 'come'): RubricChange => ({
		part: 'indicator', id: one.id, key: 'whole', language: null, pieces: [{ mark, text: one.texts.nb?.text ?? '' }]
	});
	const changes = after.flatMap((one) => {
		const former = before.get(one.id);
		if (!former) return [whole(one, 'come')];
		return languages.flatMap((language) =>
			Object.entries(one.texts[language] ?? {})
				.filter(([key, text]) => former.texts[language]?.[key] !== text)
				.map(([key, text]): RubricChange => ({
					part: 'indicator', id: one.id, key, language, pieces: piecesOf(former.texts[language]?.[key] ?? '', text)
				}))
		);
	});
	const ids = new Set(after.map((one) => one.id));
	return [...changes, ...[...before.values()].filter((one) => !ids.has(one.id)).map((one) => whole(one, 'gone'))];
}

/** The same words at both ends are kept; what stands between them went and came. */
function piecesOf(old: string, now: string): RubricChange['pieces'] {
	const [a, b] = [old.split(/(?<=\s)/), now.split(/(?<=\s)/)];
	let head = 0;
	while (head < Math.min(a.length, b.length) && a[head] === b[head]) head += 1;
	let tail = 0;
	while (tail < Math.min(a.length, b.length) - head && a.at(-1 - tail) === b.at(-1 - tail)) tail += 1;
	const pieces = [
		{ mark: 'kept' as const, text: a.slice(0, head).join('') },
		{ mark: 'gone' as const, text: a.slice(head, a.length - tail).join('') },
		{ mark: 'come' as const, text: b.slice(head, b.length - tail).join('') },
		{ mark: 'kept' as const, text: a.slice(a.length - tail).join('') }
	];
	return pieces.filter((piece) => piece.text !== '');
}
