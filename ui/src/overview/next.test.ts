import { describe, expect, it } from 'vitest';
import type { AssessmentRow, DueGoal, NextStep, Overview } from '../bindings';
import { nextOf } from './next';

const draft = { assessment: 'a-1', name: 'Solsletta', group: 'Bjørka', of: 168, answered: 156, changed_at: null } as AssessmentRow;
const next = (step: NextStep) => nextOf({ next: step, drafts: [draft], planned: [], finished: [], to_send: 0, due: [] } as Overview, '2026-11-25');

describe('what is left to ask', () => {
	it('leads to the interview of the draft', () => {
		const { title, why, action, to } = next({ step: 'ask', assessment: 'a-1', kind: 'interview', left: 12 });
		expect([title, action]).toEqual(['Hold samtalen: 12 indikatorer gjenstår', 'Gå til samtalen']);
		expect(why).toBe('Solsletta, Bjørka. Alt som kan observeres, er besvart.');
		expect(to).toEqual({ draft: 'a-1', wanted: { place: 'interview' } });
	});
	it('leads to plans and documents', () => {
		const { title, to } = next({ step: 'ask', assessment: 'a-1', kind: 'documents', left: 1 });
		expect(title).toBe('Les planer og dokumenter: én indikator gjenstår');
		expect(to).toEqual({ draft: 'a-1', wanted: { place: 'documents' } });
	});
	it('goes on with the draft where watching is what is left', () => {
		expect(next({ step: 'ask', assessment: 'a-1', kind: 'observation', left: 3 }).title).toBe('Fortsett på Solsletta, Bjørka');
	});
	it('plans a visit where the draft is not here', () => {
		expect(next({ step: 'ask', assessment: 'a-2', kind: 'interview', left: 3 }).to).toBe('new-visit');
	});
});

describe('a due goal', () => {
	const due = [{ assessment: 'a-5', name: 'Lyngheia', group: 'Rype', goal: 'Lengre samtaler', owner: 'head', due: '2026-11-22', days: -3, is_overdue: true }] as DueGoal[];
	const after = (days: number) =>
		nextOf({ next: { step: 'follow-up', assessment: 'a-5', goal: 'Lengre samtaler', days }, drafts: [], planned: [], finished: [], to_send: 0, due } as unknown as Overview, '2026-11-25');
	it('leads to its plan', () => {
		const { title, action, to } = after(-3);
		expect([title, action]).toEqual(['Følg opp målet hos Lyngheia, Rype', 'Åpne planen']);
		expect(to).toEqual({ screen: { screen: 'follow-up', assessment: 'a-5' } });
	});
	it('says when it was or is due', () => {
		expect([-3, -1, 0, 1, 6].map((days) => after(days).why)).toEqual([
			'«Lengre samtaler». Fristen var for 3 dager siden.', '«Lengre samtaler». Fristen var i går.', '«Lengre samtaler». Fristen er i dag.',
			'«Lengre samtaler». Fristen er i morgen.', '«Lengre samtaler». Fristen er om 6 dager.'
		]);
	});
});

describe('a draft that is a self-assessment', () => {
	it('goes on where it is agreed on', () => {
		const self = { ...draft, kind: 'self' };
		const { to } = nextOf({ next: { step: 'go-on', assessment: 'a-1', left: 3 }, drafts: [self], planned: [], finished: [], to_send: 0, due: [] } as Overview, '2026-11-25');
		expect(to).toEqual({ screen: { screen: 'self', assessment: 'a-1' } });
	});
});
