import { render, screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { FactCommentRow, ReportProgress, Start } from '../bindings';
import { win } from '../window/window.svelte';
import CorrectionNotice from './CorrectionNotice.svelte';
import StageView from './StageView.svelte';

const { commands } = vi.hoisted(() => ({
	commands: {
		issuePreliminary: vi.fn(), commentOnFacts: vi.fn(), answerComment: vi.fn(), closeReport: vi.fn(), beginCorrection: vi.fn(), dropCorrection: vi.fn(), keepScreen: vi.fn()
	}
}));
vi.mock('../bindings', () => ({ commands }));

const done = (output: unknown) => ({ status: 'ok', data: { op: '', output, changes: [] } });
const refused = (message: string) => ({
	status: 'error', error: { code: 'refused', outcome: 'refused', message, hint: null, at: null, problems: [], details: '' }
});
const person = userEvent.setup();

const way = (change: Partial<ReportProgress> = {}): ReportProgress => ({
	stage: 'signed', record: 'abc', issued_on: null, deadline: null, is_overdue: false, final_on: null, comments: [], correction: null, comment_days: 14, ...change
});
const comment = (id: string, answer: string | null): FactCommentRow => ({ id, at: '2026-12-02T09:14:00+01:00', by: 'Styrer', text: `merknad ${id}`, answer, answered_at: null });
const handed = { stage: 'preliminary', issued_on: '2026-11-25', deadline: '2026-12-09' } as const;

function show(progress: ReportProgress, correctable: string | null = 'a-1') {
	const [onchange, onarchive] = [vi.fn(), vi.fn()];
	const { rerender } = render(StageView, { id: 'a-1', correctable, progress, onchange, onarchive });
	onchange.mockImplementation((next: ReportProgress) => void rerender({ progress: next }));
	return { onchange, onarchive };
}
const button = (name: string): HTMLElement => screen.getByRole('button', { name });
const press = (name: string): Promise<void> => person.click(button(name));
const inDialog = (name: string): HTMLElement => within(screen.getByRole('dialog')).getByRole('button', { name });

beforeEach(() => {
	for (const command of Object.values(commands)) command.mockReset();
	win.start = { today: '2026-11-25' } as Start;
});

describe('handing over', () => {
	it('suggests the day the municipality gives, and says what was done', async () => {
		commands.issuePreliminary.mockResolvedValue(done(way(handed)));
		const { onchange } = show(way());
		await press('Lever som foreløpig');
		expect(screen.getByLabelText('Frist for merknader')).toHaveProperty('value', '2026-12-09');
		await person.click(inDialog('Lever som foreløpig'));
		expect(commands.issuePreliminary.mock.calls).toEqual([['a-1', '2026-12-09']]);
		expect(onchange.mock.calls).toEqual([[way(handed)]]);
		expect(screen.queryByRole('dialog')).toBeNull();
		expect(screen.getByText('Rapporten er foreløpig nå. Det står på hver side.')).toBeTruthy();
		// The button that was pressed is gone: the next one has the focus.
		expect(document.activeElement?.tagName).toBe('BUTTON');
	});

	it('takes no day that is over', async () => {
		show(way());
		await press('Lever som foreløpig');
		const field = screen.getByLabelText('Frist for merknader');
		await person.clear(field);
		await person.type(field, '2026-11-24');
		await person.click(inDialog('Lever som foreløpig'));
		expect(commands.issuePreliminary).not.toHaveBeenCalled();
		expect(screen.getByText('Dagen er over. Velg en dag fra og med i dag.')).toBeTruthy();
		expect(document.activeElement).toBe(field);
	});

	it('tells a refusal in the dialog, which stays', async () => {
		commands.issuePreliminary.mockResolvedValue(refused('Rapporten er levert allerede.'));
		show(way());
		await press('Lever som foreløpig');
		await person.click(inDialog('Lever som foreløpig'));
		expect(within(screen.getByRole('dialog')).getByText('Rapporten er levert allerede.')).toBeTruthy();
	});

	it('gives the focus back when it is thought better of', async () => {
		show(way());
		await press('Lever som foreløpig');
		await person.keyboard('{Escape}');
		expect(screen.queryByRole('dialog')).toBeNull();
		expect(document.activeElement).toBe(button('Lever som foreløpig'));
	});
});

describe('comments on facts', () => {
	it('are entered with who says so', async () => {
		commands.commentOnFacts.mockResolvedValue(done(way({ ...handed, comments: [comment('1', null)] })));
		show(way(handed));
		await press('Skriv inn en merknad');
		await person.type(screen.getByLabelText('Merknaden'), ' Det var tolv barn. ');
		await person.click(inDialog('Lagre merknaden'));
		expect(commands.commentOnFacts.mock.calls).toEqual([['a-1', 'Styrer', 'Det var tolv barn.']]);
		expect(screen.getByText('Venter på svar')).toBeTruthy();
	});

	it('need words, and someone who says them', async () => {
		show(way(handed));
		await press('Skriv inn en merknad');
		await person.click(inDialog('Lagre merknaden'));
		expect(screen.getByText('Skriv hva merknaden er.')).toBeTruthy();
		await person.type(screen.getByLabelText('Merknaden'), 'Feil.');
		await person.clear(screen.getByLabelText('Hvem sier det?'));
		await person.click(inDialog('Lagre merknaden'));
		expect(screen.getByText('Skriv hvem som sier det, for eksempel styrer.')).toBeTruthy();
		expect(commands.commentOnFacts).not.toHaveBeenCalled();
	});

	it('are answered one by one, the oldest first', async () => {
		commands.answerComment.mockResolvedValue(done(way({ ...handed, comments: [comment('1', 'Rettet.'), comment('2', null)] })));
		show(way({ ...handed, comments: [comment('1', null), comment('2', null)] }));
		expect(screen.getByText('2 merknader venter på svar.')).toBeTruthy();
		await press('Svar på merknaden');
		expect(screen.getByRole('dialog').textContent).toContain('Styrer: «merknad 1»');
		await person.type(screen.getByLabelText('Svaret'), 'Rettet.');
		await person.click(inDialog('Lagre svaret'));
		expect(commands.answerComment.mock.calls).toEqual([['a-1', '1', 'Rettet.']]);
		expect(screen.getByText('Én merknad venter på svar.')).toBeTruthy();
	});
});

describe('making it final', () => {
	it('is asked about, with the deadline where that is not over', async () => {
		commands.closeReport.mockResolvedValue(done(way({ ...handed, stage: 'final', final_on: '2026-12-01' })));
		show(way(handed));
		await press('Gjør rapporten endelig');
		expect(screen.getByText(/Fristen er 9\. desember 2026\./)).toBeTruthy();
		await person.click(inDialog('Gjør rapporten endelig'));
		expect(commands.closeReport.mock.calls).toEqual([['a-1']]);
		expect(screen.getByText('Rapporten er endelig nå.')).toBeTruthy();
	});

	it('leaves the way to the archive and to the plan', async () => {
		const { onarchive } = show(way({ ...handed, stage: 'final', final_on: '2026-12-01' }));
		await press('Lagre filene til arkivet …');
		expect(onarchive).toHaveBeenCalledOnce();
		await press('Plan for oppfølging');
		expect(win.screen).toEqual({ screen: 'follow-up', assessment: 'a-1' });
	});
});

describe('a correction', () => {
	it('needs a reason, and opens the draft', async () => {
		commands.beginCorrection.mockResolvedValue(done({ assessment: 'a-1', visit: 'v-1' }));
		show(way());
		await press('Rett vurderingen');
		await person.click(inDialog('Åpne for retting'));
		expect(commands.beginCorrection).not.toHaveBeenCalled();
		await person.type(screen.getByLabelText('Hvorfor må den rettes?'), 'Feil gruppe.');
		await person.click(inDialog('Åpne for retting'));
		expect(commands.beginCorrection.mock.calls).toEqual([['a-1', 'Feil gruppe.']]);
		expect(win.screen).toEqual({ screen: 'observe', assessment: 'a-1' });
	});

	it('is not offered where it cannot be made, nor twice', () => {
		show(way(), null);
		expect(screen.queryByRole('button', { name: 'Rett vurderingen' })).toBeNull();
	});

	it('is not offered while one is open', () => {
		show(way({ correction: { reason: 'Feil gruppe.', since: '2026-11-24T09:00:00+01:00' } }));
		expect(screen.getByText('Gjør rettingen ferdig, eller gå tilbake til det som er signert. Så kan rapporten leveres.')).toBeTruthy();
		expect(screen.queryByRole('button', { name: 'Rett vurderingen' })).toBeNull();
	});

	it('is told while it is open, and dropped only after a question', async () => {
		commands.dropCorrection.mockResolvedValue(done(null));
		const [onopen, onsigned, ondropped] = [vi.fn(), vi.fn(), vi.fn()];
		render(CorrectionNotice, { assessment: 'a-1', correction: { reason: 'Feil gruppe.', since: '2026-11-24T09:00:00+01:00' }, onopen, onsigned, ondropped });
		expect(screen.getByRole('status').textContent).toContain('Begynt 24. november 2026. Det som er signert, gjelder til rettingen er gjort ferdig. Grunnen: «Feil gruppe.»');
		await press('Fortsett rettingen');
		expect(onopen).toHaveBeenCalledOnce();
		await press('Se det som er signert');
		expect(onsigned).toHaveBeenCalledOnce();
		await press('Gå tilbake til det som er signert');
		expect(commands.dropCorrection).not.toHaveBeenCalled();
		await person.click(inDialog('Gå tilbake'));
		expect(commands.dropCorrection.mock.calls).toEqual([['a-1']]);
		expect(ondropped).toHaveBeenCalledOnce();
	});
});
