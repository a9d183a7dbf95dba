/** The differences between two versions, in the order a person reads: by item, then by indicator. */
import type { Diff, ItemPage, RubricChange, RubricPage } from '../bindings';
import { isTextKey, t } from '../text';
import { itemOfId } from './problems';
import { languageWord, numberOf, textIn, textName } from './texts';

/** The changes of one indicator, or of the item itself. */
export interface ChangedThing {
	id: string;
	/** Its number; empty where only its id is known. */
	name: string;
	changes: RubricChange[];
}

/** The changes of one item; of the rubric as a whole where there is no item. */
export interface ChangedItem {
	/** The item; null for the rubric as a whole. */
	item: string | null;
	title: string;
	things: ChangedThing[];
}

/** Which item a change is in; null for the rubric as a whole. */
function itemIn(change: RubricChange): string | null {
	return change.part === 'item' || change.part === 'indicator' ? itemOfId(change.id) : null;
}

/** The items in which something was changed. */
export function editedItems(diff: Diff | null): Set<string | null> {
	return new Set((diff?.changes ?? []).map(itemIn));
}

/** All changes by item, in the order of the page; items it does not know stand last. */
export function byItem(diff: Diff, page: RubricPage, language: string): ChangedItem[] {
	const items = page.subscales.flatMap((subscale) => subscale.items);
	const known = items.map((item) => item.id);
	const touched = editedItems(diff);
	const gone = [...touched].filter((id) => id !== null && !known.includes(id));
	return [null, ...known, ...gone]
		.filter((id) => touched.has(id))
		.map((id) => {
			const item = items.find((one) => one.id === id);
			const changes = diff.changes.filter((change) => itemIn(change) === id);
			return { item: id, title: titleOf(id, item, changes, language), things: thingsOf(changes, item, language) };
		});
}

function titleOf(id: string | null, item: ItemPage | undefined, changes: readonly RubricChange[], language: string): string {
	if (id === null) return t('studio-whole');
	if (item) return [textIn(item.texts, language, 'number'), textIn(item.texts, language, 'title')].filter(Boolean).join(' ');
	const whole = changes.find((change) => change.part === 'item' && change.key === 'whole');
	return whole?.pieces.map((piece) => piece.text).join('') ?? id;
}

function thingsOf(changes: readonly RubricChange[], item: ItemPage | undefined, language: string): ChangedThing[] {
	const key = (change: RubricChange): string => `${change.part} ${change.id}`;
	const order = ['', ...(item?.indicators ?? []).map((one) => one.id)];
	const place = (id: string): number => (order.indexOf(id) < 0 ? order.length : order.indexOf(id));
	const keys = [...new Set(changes.map(key))];
	return keys
		.map((one) => {
			const of = changes.filter((change) => key(change) === one);
			return { id: of[0]?.id ?? '', name: nameOf(of[0], item, language), changes: of };
		})
		.sort((a, b) => place(a.id) - place(b.id));
}

function nameOf(change: RubricChange | undefined, item: ItemPage | undefined, language: string): string {
	if (!change) return '';
	if (change.part === 'indicator') {
		const found = item?.indicators.find((one) => one.id === change.id);
		return t('studio-indicator-number', { number: found && item ? numberOf(item, found, language) : numberById(change.id, item, language) });
	}
	if (change.part === 'term') return t('studio-term-name', { term: change.id });
	if (change.part === 'group') return t('studio-subscale-name', { id: change.id });
	return '';
}

/** The number an indicator had that is gone: its id tells level and place. */
function numberById(id: string, item: ItemPage | undefined, language: string): string {
	const [, ...rest] = id.split('.');
	const number = item ? textIn(item.texts, language, 'number') : '';
	return number === '' ? id : [number, ...rest].join('.');
}

/** What changed, in words: the text and its language, or the setting. */
export function changeName(change: RubricChange): string {
	if (change.key === 'whole') {
		const isNew = change.pieces.every((piece) => piece.mark === 'come');
		const isGone = change.pieces.every((piece) => piece.mark === 'gone');
		return isNew ? t('studio-change-new') : isGone ? t('studio-change-gone') : textName(change.key);
	}
	const name = textName(change.key);
	return change.language ? t('studio-change-in', { name, language: languageWord(change.language) }) : name;
}

/** A piece as people read it: what a setting says in the file, in words. */
export function pieceWords(text: string, change: RubricChange): string {
	if (change.language !== null || change.key === 'whole') return text;
	if (text === 'true' || text === 'false') return t(text === 'true' ? 'studio-yes' : 'studio-no');
	const prefix = { source: 'source', situations: 'situation' }[change.key];
	if (!prefix) return text;
	return text.replaceAll(/[a-z][a-z-]*/g, (word) => {
		const key = `${prefix}-${word}`;
		return isTextKey(key) ? t(key as 'source-observation') : word;
	});
}
