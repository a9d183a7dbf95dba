/** As much of TOML as the working rubric is written in: tables, lists of tables, values in one line. */

export type Table = { [key: string]: unknown };

export function parseToml(source: string): Table {
	const root: Table = {};
	let at: Table = root;
	for (const raw of source.split('\n')) {
		const line = raw.trim();
		if (line === '' || line.startsWith('#')) continue;
		const list = /^\[\[(.+?)\]\]/.exec(line);
		const table = /^\[(.+?)\](\s*#.*)?$/.exec(line);
		const pair = /^([\w-]+)\s*=\s*(.+)$/.exec(line);
		if (list?.[1]) at = into(root, keysOf(list[1]), true);
		else if (table?.[1]) at = into(root, keysOf(table[1]), false);
		else if (pair?.[1] && pair[2]) at[pair[1]] = valueOf(pair[2]);
	}
	return root;
}

function keysOf(path: string): string[] {
	return [...path.matchAll(/"([^"]+)"|([\w-]+)/g)].map((found) => found[1] ?? found[2] ?? '');
}

function into(root: Table, keys: string[], isList: boolean): Table {
	let at = root;
	keys.forEach((key, n) => {
		const last = n === keys.length - 1;
		if (last && isList) {
			const list = (at[key] ??= []) as Table[];
			list.push({});
		}
		const next = (at[key] ??= {});
		at = (Array.isArray(next) ? next.at(-1) : next) as Table;
	});
	return at;
}

function valueOf(text: string): unknown {
	for (const one of [text, text.replace(/\s+#[^"]*$/, '')]) {
		try {
			return JSON.parse(one);
		} catch {
			// The next one is without the remark at its end.
		}
	}
	return text;
}
