/**
 * Writes `ui/src/text/keys.ts`: the name of every text the window may show, and what each needs.
 *
 * `--check` writes nothing and ends with 1 when the file, or a language, has drifted.
 */
import { readFileSync, writeFileSync, existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse } from '@fluent/syntax';

const locales = new URL('../locales/', import.meta.url);
const target = fileURLToPath(new URL('../src/text/keys.ts', import.meta.url));
const areas = ['common', 'window', 'bundle'];
/** Texts of other places: their names are taken. */
const elsewhere = ['report', 'cli', 'errors', 'safety'];

/** Name → variables, each true when a plural or a number is chosen by it. */
function messages(lang, area, problems) {
	const path = new URL(`${lang}/${area}.ftl`, locales);
	const found = new Map();
	if (!existsSync(path)) return found;
	for (const entry of parse(readFileSync(path, 'utf8'), {}).body) {
		if (entry.type === 'Junk') {
			problems.push(`${lang}/${area}.ftl: cannot be read: ${entry.content.split('\n', 1)[0]}`);
		}
		if (entry.type !== 'Message') continue;
		const name = entry.id.name;
		if (found.has(name)) problems.push(`${lang}/${area}.ftl: ${name} stands twice`);
		const variables = new Map();
		collect(entry, variables);
		found.set(name, variables);
	}
	return found;
}

const plurals = new Set(['zero', 'one', 'two', 'few', 'many']);

function collect(node, variables) {
	if (node === null || typeof node !== 'object') return;
	if (Array.isArray(node)) {
		for (const part of node) collect(part, variables);
		return;
	}
	if (node.type === 'SelectExpression' && node.selector.type === 'VariableReference') {
		const counts = node.variants.some(
			({ key }) => key.type === 'NumberLiteral' || plurals.has(key.name)
		);
		const name = node.selector.id.name;
		variables.set(name, counts || variables.get(name) === true);
	}
	if (node.type === 'VariableReference' && !variables.has(node.id.name)) {
		variables.set(node.id.name, false);
	}
	for (const [name, part] of Object.entries(node)) {
		if (name !== 'span') collect(part, variables);
	}
}

function all(lang, problems) {
	const found = new Map();
	for (const area of areas) {
		for (const [name, variables] of messages(lang, area, problems)) {
			if (found.has(name)) problems.push(`${lang}: ${name} stands in two files`);
			found.set(name, variables);
		}
	}
	return found;
}

function generated(template) {
	const names = [...template.keys()].sort();
	const union = names.map((name) => `\t| '${name}'`).join('\n');
	const args = names
		.filter((name) => template.get(name).size > 0)
		.map((name) => {
			const fields = [...template.get(name)]
				.sort(([a], [b]) => (a < b ? -1 : 1))
				.map(([variable, counts]) => `${variable}: ${counts ? 'number' : 'string | number'}`);
			return `\t'${name}': { ${fields.join('; ')} };`;
		});
	return [
		'// Generated from ui/locales/nb by `npm run keys`. Do not edit.',
		'',
		'/** The name of every text the window may show. */',
		`export type TextKey =\n${union};`,
		'',
		'/** What a text needs; a text that is not here needs nothing. */',
		`export interface TextArgs {\n${args.join('\n')}\n}`,
		''
	].join('\n');
}

const problems = [];
const template = all('nb', problems);
for (const area of elsewhere) {
	for (const name of messages('nb', area, problems).keys()) {
		if (template.has(name)) problems.push(`nb: ${name} stands in ${area}.ftl too`);
	}
}
for (const lang of ['nn', 'en']) {
	const translated = all(lang, problems);
	for (const [name, variables] of template) {
		const own = translated.get(name);
		const needs = [...variables.keys()].sort().join(', ');
		if (!own) problems.push(`${lang}: ${name} is missing`);
		else if ([...own.keys()].sort().join(', ') !== needs) {
			problems.push(`${lang}: ${name} needs other variables than (${needs})`);
		}
	}
	for (const name of translated.keys()) {
		if (!template.has(name)) problems.push(`${lang}: ${name} is not in nb`);
	}
}

const text = generated(template);
if (process.argv.includes('--check')) {
	const committed = existsSync(target) ? readFileSync(target, 'utf8') : '';
	if (committed !== text) problems.push('ui/src/text/keys.ts has drifted: run `npm run keys`');
} else {
	writeFileSync(target, text);
}
for (const problem of problems) console.error(problem);
process.exitCode = problems.length > 0 ? 1 : 0;
