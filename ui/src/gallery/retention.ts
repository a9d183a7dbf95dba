/** How long things are kept in the invented workspace. `?retention=ready` has rules, and something ready by each. */
import type { ReadyRow, RetentionKind, RetentionView } from '../bindings';
import type { Answers } from './core';

const kinds: RetentionKind[] = ['left-draft', 'working-material', 'practice', 'self-sheets', 'put-aside', 'signed-result'];
const months = [6, 12, 3, 1, 1, 60];
const places = [['Solsletta barnehage', 'Bjørka'], ['Steinrøysa barnehage', 'Tiur'], ['Fjordgløtt barnehage', 'Rev']];

function row(kind: RetentionKind, n: number): ReadyRow {
	const [name = '', group = ''] = kind === 'put-aside' ? [] : (places[n % places.length] ?? []);
	const month = String((n % 9) + 1).padStart(2, '0');
	return {
		kind, id: `${n + 1}`, name, group, date: name === '' ? '' : `2025-${month}-12`, since: `2025-${month}-14T15:10:00+01:00`, parts: 168,
		is_deletable: kind !== 'signed-result'
	};
}

export function retention(how: string | null): Answers {
	const done = (): unknown => ({ op: 'delete-ready', output: kept, changes: [] });
	const counts = [1, 2, 0, 0, 12, 3];
	const isReady = how === 'ready';
	let kept: RetentionView = {
		rules: kinds.map((kind, n) => [kind, isReady ? (months[n] ?? 0) : 0]),
		ready: isReady ? kinds.flatMap((kind, n) => Array.from({ length: counts[n] ?? 0 }, (_, at) => row(kind, at))) : [],
		log: isReady
			? [{ at: '2026-09-02T09:14:00+02:00', kind: 'working-material', deleted: [['a', 168], ['b', 170]], count: 2 }, { at: '2026-06-11T13:02:00+02:00', kind: 'put-aside', deleted: [['1', 1]], count: 1 }]
			: []
	};
	return {
		retention: () => kept,
		set_retention: ({ kind, months: now }: { kind: RetentionKind; months: number }) => {
			const ready = kept.ready.filter((one) => one.kind !== kind);
			kept = { ...kept, rules: kept.rules.map((rule) => (rule[0] === kind ? [kind, now] : rule)), ready: now === 0 ? ready : [...ready, row(kind, 0), row(kind, 1)] };
			return done();
		},
		delete_ready: async ({ kind }: { kind: RetentionKind }) => {
			await new Promise((go) => setTimeout(go, 700));
			const gone = kept.ready.filter((one) => one.kind === kind);
			kept = {
				...kept, ready: kept.ready.filter((one) => one.kind !== kind),
				log: [{ at: '2026-11-25T10:42:00+01:00', kind, deleted: gone.map(({ id, parts }) => [id, parts]), count: gone.length }, ...kept.log]
			};
			return done();
		}
	};
}
