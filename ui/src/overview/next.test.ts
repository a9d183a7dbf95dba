import { describe, expect, it } from 'vitest';
import type { AssessmentRow, NextStep, Overview } from '../bindings';
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
