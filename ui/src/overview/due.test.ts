import { render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import type { AssessmentRow, DueGoal } from '../bindings';
import DuePanel from './DuePanel.svelte';
import FinishedPanel from './FinishedPanel.svelte';

const due = (name: string, days: number, owner = 'head'): DueGoal => ({ assessment: name, name, group: 'Rype', goal: 'Lengre samtaler', owner, due: '2026-11-30', days, is_overdue: days < 0 });

describe('goals that are due', () => {
	it('say in words what is overdue, who sees to it, and open the plan', async () => {
		const onopen = vi.fn();
		render(DuePanel, { due: [due('Lyngheia', -3), due('Maur', 0, 'Turgruppa'), due('Sol', 5, '')], onopen, onall: vi.fn() });
		expect(screen.getByText('3 dager over fristen')).toBeTruthy();
		expect(screen.getByText('Frist i dag')).toBeTruthy();
		expect(screen.getByText('30. nov.')).toBeTruthy();
		expect(['Lengre samtaler\u00a0· Styrer', 'Lengre samtaler\u00a0· Turgruppa', 'Lengre samtaler'].map((words) => screen.getAllByText(words, { normalizer: (text) => text.trim() }).length)).toEqual([1, 1, 1]);
		await userEvent.click(screen.getByRole('button', { name: /Lyngheia/ }));
		expect(onopen.mock.calls[0]?.[0]?.assessment).toBe('Lyngheia');
	});
	it('say that there are none, and still lead to all plans', () => {
		render(DuePanel, { due: [], onopen: vi.fn(), onall: vi.fn() });
		expect(screen.getByText('Ingen frister de neste 60 dagene')).toBeTruthy();
		expect(screen.getByRole('button', { name: 'Alle planer' })).toBeTruthy();
	});
});

describe('a finished assessment', () => {
	it('leads to its plan, but not after practice', async () => {
		const row = (assessment: string, kind: string) => ({ assessment, name: assessment, group: 'Rype', date: '2026-11-24', kind }) as AssessmentRow;
		const onplan = vi.fn();
		render(FinishedPanel, { finished: [row('Lyngheia', 'external'), row('Maur', 'practice'), row('Sol', 'self')], today: '2026-11-25', onopen: vi.fn(), onplan, onall: vi.fn() });
		const plans = screen.getAllByRole('button', { name: /^Plan / });
		expect(plans.map((one) => one.textContent?.trim().replace(/\s+/g, ' '))).toEqual(['Plan Lyngheia · Rype', 'Plan Sol · Rype']);
		await userEvent.click(plans[1] as HTMLElement);
		expect(onplan.mock.calls[0]?.[0]?.assessment).toBe('Sol');
	});
});
