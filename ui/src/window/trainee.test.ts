import { render, screen, within } from '@testing-library/svelte';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Role, Start } from '../bindings';
import AssessmentsScreen from '../screens/AssessmentsScreen.svelte';
import NewVisitScreen from '../screens/NewVisitScreen.svelte';
import ResultScreen from '../screens/ResultScreen.svelte';
import RubricsScreen from '../screens/RubricsScreen.svelte';
import SettingsScreen from '../screens/SettingsScreen.svelte';
import { win } from './window.svelte';

const { commands } = vi.hoisted(() => ({ commands: {} as Record<string, ReturnType<typeof vi.fn>> }));
vi.mock('../bindings', () => ({ commands }));

const ok = (data: unknown) => ({ status: 'ok', data });
const settings = { language: 'nb', theme: 'light', contrast: 'system', text_size: 100, assessor: 'Kari', keys: {} } as unknown as Start['settings'];
const rubric = { rubric: 'viba@1.0.0', id: 'viba', version: '1.0.0', name: 'Skala', status: 'working', is_usable: true, languages: ['nb'], owner: 'V' };
const row = { assessment: 'a-1', visit: 'v', kindergarten: '1', name: 'Solsletta', group: 'Bjørka', date: '2026-11-24', kind: 'training', state: 'final', answered: 9, of: 9, changed_at: null, rubric: 'viba@1.0.0', record: 'abc' };
const result = {
	assessment: 'a-1', visit: 'v', record: 'abcdef', name: 'Solsletta', group: 'Bjørka', date: '2026-11-24', kind: 'training', rubric: 'viba@1.0.0', needed: [], reasons: [], ages: null,
	watched_minutes: 0, children: null, adults: null, total: { id: 'total', tenths: null, n: 0, of: 0 }, former: null, former_rubric: null, subscales: [], items: [], strengths: [],
	without_evidence: [], faults: [], areas: { is_further: false, list: [] }, missing: { unanswered: [], without_note: [], contradictions: [], no_sitting: false }
};
const answers: Record<string, unknown> = {
	keepScreen: null, rubrics: [rubric], assessments: [row], result, scale: { anchors: [], subscales: [], ages_months: null }, outbox: { ready: 1, sent: [] }, groups: [], kindergartens: { rows: [], total: 0 },
	municipality: null, retention: null, concernCard: { text: null }, allowedWords: [], keySlots: null, backups: null, generations: []
};

function as(role: Role): void {
	win.start = null;
	win.enter({
		workspace: { name: 'Solvang', role, folder: '/v', is_example: false, device: 'd', can_lock: false }, locked: null, can_repair: false, missing: null, trouble: null,
		place: null, recovered: null, recent: [], settings, today: '2026-11-24'
	} as unknown as Start);
}
const names = (): string[] => screen.getAllByRole('button').map((one) => (one.textContent ?? '').trim());

beforeEach(() => {
	vi.stubGlobal('matchMedia', () => ({ matches: false, addEventListener: vi.fn(), removeEventListener: vi.fn() }));
	for (const [name, data] of Object.entries(answers)) commands[name] = vi.fn().mockResolvedValue(ok(data));
});

describe('who is offered what', () => {
	const both = ['trainee', 'assessor'] as const;

	it('of a result: a trainee sends it, and makes nothing of it', async () => {
		const seen: string[][] = [];
		for (const role of both) {
			as(role);
			const { unmount } = render(ResultScreen, { assessment: 'a-1' });
			await screen.findByRole('button', { name: 'Send' });
			seen.push(names());
			unmount();
		}
		expect(seen).toEqual([['Send'], ['Møtevisning', 'Plan for oppfølging', 'Forhåndsvis rapport', 'Lagre rapport …', 'Send']]);
	});

	it('of a draft: a trainee makes it final, and sees no report of it', async () => {
		as('trainee');
		commands.result?.mockResolvedValue(ok({ ...result, record: null }));
		commands.lookOver = vi.fn().mockResolvedValue(ok([]));
		render(ResultScreen, { assessment: 'a-1' });
		await vi.waitFor(() => expect(names().length).toBeGreaterThan(0));
		expect(names()).not.toContain('Forhåndsvis rapport');
	});

	it('of the list: reports are made by who may', async () => {
		for (const role of both) {
			as(role);
			const { unmount } = render(AssessmentsScreen);
			await screen.findByText('Solsletta · Bjørka');
			expect(names().includes('Lag flere rapporter')).toBe(role === 'assessor');
			unmount();
		}
	});

	it('of a new visit: a trainee practises, and it can be begun', async () => {
		as('trainee');
		render(NewVisitScreen);
		const kinds = within(screen.getByRole('group', { name: /^Hva slags vurdering/ }));
		expect(kinds.getAllByRole('radio')).toHaveLength(2);
		expect(kinds.getByRole('radio', { name: /^Øving/ })).toHaveProperty('checked', true);
		expect(screen.getByRole('button', { name: 'Begynn nå' })).toBeTruthy();
	});

	it('of the scales: a trainee adds one, and adapts none', async () => {
		for (const role of both) {
			as(role);
			const { unmount } = render(RubricsScreen);
			await screen.findAllByText('Skala 1.0.0');
			expect(names().includes('Installer pakke …')).toBe(true);
			expect(names().includes('Les inn regneark …')).toBe(role === 'assessor');
			expect(names().some((name) => name.startsWith('Åpne'))).toBe(role === 'assessor');
			unmount();
		}
	});

	it('of the settings: the municipality is not a trainee’s to speak for', async () => {
		for (const role of both) {
			as(role);
			const { unmount } = render(SettingsScreen);
			await screen.findByText('Mappe');
			const speaks = screen.queryByRole('heading', { name: 'Dette hører ikke hjemme i VIBA' }) !== null;
			const asked = [commands.municipality, commands.retention].map((one) => one?.mock.calls.length !== 0);
			expect([speaks, ...asked]).toEqual([role === 'assessor', role === 'assessor', role === 'assessor']);
			unmount();
		}
	});
});
