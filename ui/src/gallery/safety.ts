/**
 * Backups of the invented workspace, what they hold, and what a check and a repair come to. `?safety=none` has
 * no backup yet, `?safety=wrong` a failed one and damage, `?safety=sealed` a repair that asks («feil» is wrong).
 */
import { commands, type BackupRow, type Backups, type Checked, type Generation, type Rehearsal, type Repair, type Start } from '../bindings';
import type { Answers } from './core';

const folder = '/home/vurderer/viba/backups/2026-11-25T09-42-10';
const row = (reason: BackupRow['reason'], made_at: string, at = folder): BackupRow => ({ name: made_at, folder: at, made_at, reason, assessments: 3, notes: 42, records: 2 });
const damaged = { code: 'damaged', outcome: 'failed' as const, message: 'Databasen er skadet.', hint: 'Ikke slett noe. Filene ligger der de lå.', at: null, problems: [], details: 'viba 0.1.0: store: damaged: open the file' };
const full = { code: 'disk-full', outcome: 'failed' as const, message: 'Disken er full.', hint: 'Frigjør plass. Arbeidet ditt er lagret som før.', at: null, problems: [], details: 'viba 0.1.0: store: disk full' };

const generation = (name: string, place: Generation['place'], made_at: string | null, reason: Generation['reason'], records: number | null): Generation => ({ name, place, made_at, reason, records });
const generations: Generation[] = [
	generation('g-1', 'here', '2026-11-25T09:42:10+01:00', 'automatic', 2),
	generation('g-2', 'here', '2026-11-24T15:10:00+01:00', 'finalize', 2),
	generation('/media/minne/viba', 'elsewhere', '2026-11-20T16:02:00+01:00', 'asked', 1),
	...Array.from({ length: 6 }, (_, n) => generation(`g-${n + 3}`, 'here', `2026-11-${18 - n}T15:3${n}:00+01:00`, 'quit', 1)),
	generation('g-old', 'before-upgrade', null, 'upgrade', null)
];
const tried = (name: string): Rehearsal => {
	const isNewest = name === 'g-1';
	return {
		name, made_at: generations.find((one) => one.name === name)?.made_at ?? null, holds: { assessments: isNewest ? 3 : 2, answers: isNewest ? 417 : 305, notes: isNewest ? 42 : 30, records: isNewest ? 2 : 1 },
		now: { assessments: 3, answers: 430, notes: 43, records: 2 }, missing: isNewest ? { assessments: 0, answers: 13, notes: 1, records: 0 } : { assessments: 1, answers: 125, notes: 13, records: 1 }, united: isNewest ? 0 : 1
	};
};
const plan: Repair = {
	findings: [{ code: 'unreadable', at: 'viba.db', count: 1 }, { code: 'changes-missing', at: null, count: 12 }],
	holds: { assessments: 3, answers: 417, notes: 42, records: 2 },
	tables: [{ table: 'answer', read: 300, brought: 117, unreadable: 1 }, { table: 'note', read: 40, brought: 2, unreadable: 1 }],
	united: 1, left_out: 3, new_key: true, kept: null
};

/** A workspace that did not open, for the start screen. */
export const broken: Partial<Start> = { trouble: damaged, can_repair: true, recent: [{ name: 'Vurdering Solvang', folder: '/home/vurderer/viba' }] as Start['recent'] };

export function safety(how: string | null): Answers {
	const wait = (): Promise<void> => new Promise((go) => setTimeout(go, 700));
	let kept: Backups = {
		here: how === 'none' ? null : row('automatic', '2026-11-25T09:42:10+01:00'),
		elsewhere: how === null ? row('asked', '2026-11-20T16:02:00+01:00', '/media/minne/viba/2026-11-20T16-02-00') : null,
		count: 8, changed: true, failed: how === 'wrong' ? full : null,
		sent: how === 'none' ? null : { file_name: 'solvang-0002.viba', records: 2, laid_at: '2026-11-24T16:00:00+01:00' }
	};
	const open = async (): Promise<Start> => ({
		...(await commands.start()), locked: null, place: null, trouble: null, can_repair: false, missing: null,
		workspace: { name: 'Vurdering Solvang', role: 'assessor', folder: '/home/vurderer/viba', is_example: false, device: 'd', can_lock: true }
	});
	return {
		backups: () => kept,
		back_up: async () => {
			await wait();
			return (kept = { ...kept, here: row('asked', '2026-11-25T10:42:00+01:00'), changed: false, failed: null });
		},
		back_up_elsewhere: async () => {
			await wait();
			return (kept = { ...kept, elsewhere: row('asked', '2026-11-25T10:42:00+01:00', '/media/minne/viba/2026-11-25T10-42-00') });
		},
		generations: () => (how === 'none' ? [] : generations),
		rehearse: async ({ name }: { name: string }) => {
			await wait();
			return tried(name);
		},
		restore: async () => {
			await wait();
			return open();
		},
		check_workspace: async (): Promise<Checked> => {
			await wait();
			const findings: Checked['findings'] = [{ code: 'references', at: 'note', count: 2 }, { code: 'backup', at: '2026-11-18T15-30-00', count: 1 }];
			return { findings: how === 'wrong' ? findings : [], records: 2, backups: 8 };
		},
		plan_repair: async ({ typed }: { typed: string | null }) => {
			await wait();
			const refused = (code: string, message: string): object => ({ code, outcome: 'locked', message, hint: null, at: null, problems: [], details: '' });
			if (how === 'sealed' && typed === null) throw refused('locked', 'Arbeidsområdet er låst.');
			if (typed === 'feil') throw refused('wrong-secret', 'Det er verken passfrasen eller gjenopprettingskoden til arbeidsområdet.');
			return plan;
		},
		repair: async () => {
			await wait();
			return open();
		}
	};
}
