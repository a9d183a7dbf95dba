/** The texts of a rubric, side by side in two languages: what there is, what is missing, what is long. */
import type { IndicatorPage, ItemPage, RubricPage, TextOf } from '../bindings';
import { isTextKey, language as speaks, t } from '../text';

/** Texts by language, then by their key. */
export type Texts = { [language in string]: { [key in string]: string } };

/** One text of something, in whatever language. */
export interface TextRef {
	of: TextOf;
	key: string;
}

/** The languages that stand beside each other; only one where the rubric has no other. */
export interface Pair {
	left: string;
	right: string | null;
}

/** So many words a sentence may have that reads well aloud. */
export const LONGEST_SENTENCE = 22;

/** What folds out under an indicator. */
export const guidanceKeys = ['counts', 'counts_not', 'borderline', 'ask', 'na_when', 'suggest.1', 'suggest.2'] as const;
/** What few change in an item. */
export const itemMoreKeys = ['number', 'short', 'framework_plan', 'na_when'] as const;
export const wholeKeys = ['name', 'about', 'notice'] as const;
export const anchorKeys = ['anchor.1', 'anchor.3', 'anchor.5', 'anchor.7'] as const;

/** Texts nothing can do without. */
const required: readonly string[] = ['name', 'title', 'text', 'term', 'means'];

export function textIn(texts: Texts, language: string, key: string): string {
	return texts[language]?.[key] ?? '';
}

/** The template, and beside it the language of the window, else the second there is. */
export function pairOf(languages: readonly string[], window: string): Pair {
	const left = languages[0] ?? window;
	const others = languages.filter((one) => one !== left);
	return { left, right: others.find((one) => one === window) ?? others[0] ?? null };
}

/** The pair after a choice: a language is never beside itself, the two change places instead. */
export function pairAfter(pair: Pair, side: keyof Pair, chosen: string | null): Pair {
	if (side === 'right') return { left: chosen === pair.left && pair.right ? pair.right : pair.left, right: chosen };
	if (chosen === null) return pair;
	return { left: chosen, right: chosen === pair.right ? pair.left : pair.right };
}

/** Whether a text stands in another language, or must stand, and is missing in this one. */
export function isMissing(texts: Texts, language: string, key: string): boolean {
	if (textIn(texts, language, key).trim() !== '') return false;
	return required.includes(key) || Object.values(texts).some((of) => (of[key] ?? '').trim() !== '');
}

function missingIn(texts: Texts, language: string): number {
	const keys = new Set(Object.values(texts).flatMap(Object.keys));
	return [...keys].filter((key) => isMissing(texts, language, key)).length;
}

/** How many texts of an item and its indicators are missing in a language. */
export function missingInItem(item: ItemPage, language: string): number {
	return [item, ...item.indicators].reduce((sum, one) => sum + missingIn(one.texts, language), 0);
}

/** How many texts of the rubric as a whole are missing in a language. */
export function missingInWhole(page: RubricPage, language: string): number {
	const parts = [page, ...page.terms, ...page.subscales];
	return parts.reduce((sum, one) => sum + missingIn(one.texts, language), 0);
}

/** How many words the longest sentence has, where that is more than reads well; else null. */
export function tooLong(text: string): number | null {
	const sentences = text.split(/[.!?:]\s+/);
	const words = (sentence: string): number => sentence.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
	const most = Math.max(...sentences.map(words));
	return most > LONGEST_SENTENCE ? most : null;
}

/** A language by its name. */
export function languageName(language: string): string {
	const key = `studio-language-${language}`;
	return isTextKey(key) ? t(key as 'studio-language-nb') : language;
}

/** The same inside a sentence: only English writes it large there. */
export function languageWord(language: string): string {
	return speaks() === 'en' ? languageName(language) : lowerFirst(languageName(language));
}

/** A name inside a sentence. */
export function lowerFirst(words: string): string {
	return words.charAt(0).toLocaleLowerCase() + words.slice(1);
}

/** What a text is called; its own key where nobody has named it. */
export function textName(key: string): string {
	const name = `studio-text-${key.replaceAll(/[._]/g, '-')}`;
	return isTextKey(name) ? t(name as 'studio-text-title') : key;
}

/** A text as one word, to find it again. */
export function refKey({ of, key }: TextRef, language: string): string {
	const id = 'id' in of ? String(of.id) : '';
	return [of.part, id, key, language].join('/');
}

/** The number people see: item, level and place, `5.3.2`. */
export function numberOf(item: ItemPage, indicator: IndicatorPage, language: string): string {
	const number = textIn(item.texts, language, 'number') || item.id;
	const level = item.indicators.filter((one) => one.level === indicator.level);
	return `${number}.${indicator.level}.${level.indexOf(indicator) + 1}`;
}
