import { cleanup, render, screen, waitFor, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Answer, SelfCounts, SelfView } from '../bindings';
import SelfScreen from '../screens/SelfScreen.svelte';
import SelvesScreen from '../screens/SelvesScreen.svelte';
import { t } from '../text';
import { win } from '../window/window.svelte';

const { commands } = vi.hoisted(() => ({
	commands: {
		selfAssessment: vi.fn(), selfAssessments: vi.fn(), scale: vi.fn(), answerIndicator: vi.fn(), agreeSame: vi.fn(), readSelfSheets: vi.fn(), removeSelfSheet: vi.fn(), saveSelfSheet: vi.fn(),
		shareSelf: vi.fn(), result: vi.fn(), finalize: vi.fn(), keepScreen: vi.fn(), overview: vi.fn(), assessments: vi.fn(), beginSelfAssessment: vi.fn()
	}
}));
vi.mock('../bindings', () => ({ commands }));

const ok = (data: unknown) => ({ status: 'ok', data });
const done = (output: unknown) => ok({ op: '', output, changes: [] });
const none: SelfCounts = { yes: 0, no: 0, na: 0, not_observed: 0, no_opportunity: 0, blank: 0 };
const ids = ['talk.1.1', 'talk.3.1', 'talk.3.2'];
let given: Record<string, Answer | null>;
let more: Partial<SelfView>;
const counts = (id: string): SelfCounts => (id === 'talk.3.2' ? { ...none, yes: 2, no: 1 } : { ...none, yes: id === 'talk.3.1' ? 3 : 0, no: id === 'talk.1.1' ? 3 : 0 });
function view(): SelfView {
	const indicators = ids.map((id) => ({ id, level: Number(id[5]), text: id, agreed: given[id] ?? null, counts: counts(id), is_same: id !== 'talk.3.2' }));
	return {
		assessment: 'a-1', visit: 'v-1', name: 'Solsletta', group: 'Bjørka', date: '2026-11-24', rubric: 'r', record: null, sheets: [1, 2, 3].map((n) => ({ id: `s-${n}`, read_at: '2026-11-24T13:05:00+01:00', answered: 3 })),
		items: [{ item: 'talk', number: '5', title: 'Barn som forteller', score: null, is_na: false, spread: [3, 4], indicators }], agreed: Object.values(given).filter(Boolean).length, of: 3, is_blind: true, is_shared: false, external: null, ...more
	};
}
const scale = { anchors: [], subscales: [{ id: 's', items: [{ id: 'talk', short: 'Fortelle', indicators: ids.map((id) => ({ id, number: id, level: Number(id[5]), text: `Tekst ${id}`, na_allowed: false })) }] }] };

async function open(rest: Partial<SelfView> = {}): Promise<void> {
	more = rest;
	render(SelfScreen, { assessment: 'a-1' });
	await screen.findByRole('heading', { level: 2, name: /Barn som forteller/ });
}
const press = (name: string | RegExp): Promise<void> => userEvent.click(screen.getByRole('button', { name }));
const lineOf = (id: string): HTMLElement => screen.getByRole('group', { name: new RegExp(`Tekst ${id.replaceAll('.', '\\.')}`) });

beforeEach(() => {
	for (const command of Object.values(commands)) command.mockReset();
	[given, more] = [{}, {}];
	commands.keepScreen.mockResolvedValue(ok(null));
	commands.scale.mockResolvedValue(ok(scale));
	commands.selfAssessment.mockImplementation(async () => ok(view()));
	commands.answerIndicator.mockImplementation(async ({ indicator, answer }: { indicator: string; answer: Answer | null }) => {
		given[indicator] = answer;
		return done({ item: { result: { id: 'talk', score: null }, answers: ids.map((id) => ({ id, answer: given[id] ?? null })) }, answered: view().agreed, saved_at: '2026-11-24T14:42:00+01:00' });
	});
	win.start = { today: '2026-11-25', workspace: { role: 'assessor' } } as unknown as typeof win.start;
});

describe('a self-assessment', () => {
	it('says what the sheets say of each line, in numbers and without names', async () => {
		await open();
		const said = within(lineOf('talk.3.2')).getByRole('list', { name: 'Svar i skjemaene' });
		expect(within(said).getByText('Ja: 2 av 3')).toBeTruthy();
		expect(within(said).getByText('Nei: 1 av 3')).toBeTruthy();
		expect(screen.getAllByRole('img', { name: /skjemaene gir 3 til 4/ })).toHaveLength(2);
	});
	it('is answered by keys, line after line; a level 1 has no «not observed»', async () => {
		await open();
		await userEvent.keyboard('o');
		expect(commands.answerIndicator).not.toHaveBeenCalled();
		await userEvent.keyboard('n');
		await waitFor(() => expect(document.activeElement).toBe(lineOf('talk.3.1')));
		await userEvent.keyboard('j');
		await waitFor(() => expect(commands.answerIndicator).toHaveBeenLastCalledWith({ assessment: 'a-1', indicator: 'talk.3.1', answer: 'yes' }));
		expect(await screen.findByText('Lagret 14.42')).toBeTruthy();
		expect(within(lineOf('talk.1.1')).getByRole('button', { name: /Ikke sett/ }).getAttribute('aria-pressed')).toBe('true');
	});
	it('has a whole item not applicable, and applicable again, where the rubric allows it', async () => {
		const item = scale.subscales[0]?.items[0] as { na_allowed?: boolean };
		await open();
		expect(screen.queryByRole('button', { name: t('observe-item-na') })).toBeNull();
		cleanup();
		item.na_allowed = true;
		const answered = (isNa: boolean) => done({ item: { result: { id: 'talk', score: null }, is_na: isNa, answers: [] }, answered: isNa ? 3 : 0, saved_at: '2026-11-24T14:42:00+01:00' });
		commands.answerIndicator.mockImplementation(async ({ answer }: { answer: Answer | null }) => answered(answer === 'na'));
		await open();
		await press(t('observe-item-na'));
		expect(commands.answerIndicator).toHaveBeenLastCalledWith({ assessment: 'a-1', indicator: 'talk', answer: 'na' });
		const back = await screen.findByRole('button', { name: t('observe-item-applies') });
		await waitFor(() => expect(document.activeElement).toBe(back));
		await userEvent.keyboard('j');
		expect([screen.queryAllByRole('group').length, commands.answerIndicator.mock.calls.length]).toEqual([0, 1]);
		await userEvent.click(back);
		expect(commands.answerIndicator).toHaveBeenLastCalledWith({ assessment: 'a-1', indicator: 'talk', answer: null });
		await waitFor(() => expect(document.activeElement).toBe(screen.getByRole('button', { name: t('observe-item-na') })));
		expect(lineOf('talk.1.1')).toBeTruthy();
		item.na_allowed = false;
	});
	it('moves by arrows, but not while one reads beside the lines', async () => {
		await open();
		await userEvent.keyboard('{ArrowDown}');
		await waitFor(() => expect(document.activeElement).toBe(lineOf('talk.3.1')));
		const beside = screen.getByRole('button', { name: /Fortelle|Barn som forteller: / });
		beside.focus();
		await userEvent.keyboard('{ArrowDown}');
		expect([document.activeElement, lineOf('talk.3.1').getAttribute('aria-current')]).toEqual([beside, 'true']);
	});
	it('takes what all agree on with one press, and says how many', async () => {
		await open();
		expect(screen.getByRole('heading', { name: 'Dere er enige om 2 svar' })).toBeTruthy();
		commands.agreeSame.mockImplementation(async () => {
			Object.assign(given, { 'talk.1.1': 'no', 'talk.3.1': 'yes' });
			return done(view());
		});
		await press('Ta med det alle er enige om');
		expect(await screen.findByText('2 svar er tatt med.')).toBeTruthy();
		expect(screen.getByRole('heading', { name: 'Snakk om ett svar til' })).toBeTruthy();
		expect(document.activeElement?.tagName).toBe('H1');
	});
	it('tells what to mend in files that could not be read, by place', async () => {
		await open({ sheets: [] });
		commands.readSelfSheets.mockImplementation(async () => {
			more = {};
			return done({ view: view(), read: 3, refused: [{ file: 'kjøkkenet.xlsx', problems: [{ at: 'C14', code: 'x', message: 'Svaret «kanskje» finnes ikke.' }] }] });
		});
		await press('Les inn utfylte skjemaer …');
		expect(await screen.findByText('3 skjemaer er lest inn.')).toBeTruthy();
		expect(screen.getByText('kjøkkenet.xlsx').closest('li')?.textContent).toMatch(/C14 Svaret «kanskje» finnes ikke\./);
	});
	it('asks before a sheet is taken away', async () => {
		await open();
		commands.removeSelfSheet.mockImplementation(async () => done(view()));
		await press('Ta bort skjema 2');
		expect(commands.removeSelfSheet).not.toHaveBeenCalled();
		await userEvent.click(within(screen.getByRole('dialog')).getByRole('button', { name: 'Ta bort' }));
		expect(commands.removeSelfSheet).toHaveBeenCalledExactlyOnceWith('a-1', 's-2');
		expect(await screen.findByText(/Svarene dere er blitt enige om, står/)).toBeTruthy();
	});
	it('is shared only by a choice of its own, told in plain words', async () => {
		await open({ record: 'r-1' });
		expect(screen.getByText('Bare dere ser den')).toBeTruthy();
		commands.shareSelf.mockImplementation(async (_: string, shared: boolean) => {
			more = { ...more, is_shared: shared };
			return done(view());
		});
		await press('Del med kommunen …');
		const dialog = screen.getByRole('dialog');
		expect(dialog.textContent).toMatch(/Ikke med: skjemaene fra hver ansatt/);
		expect(commands.shareSelf).not.toHaveBeenCalled();
		await userEvent.click(within(dialog).getByRole('button', { name: 'Del egenvurderingen' }));
		expect(commands.shareSelf).toHaveBeenCalledExactlyOnceWith('a-1', true);
		await press('Slutt å dele');
		expect(await screen.findByText(/deles ikke lenger/)).toBeTruthy();
	});
	it('cannot be shared before it is final', async () => {
		await open();
		expect(screen.getByText('Den kan deles når den er ferdig.')).toBeTruthy();
		expect(screen.queryByRole('button', { name: 'Del med kommunen …' })).toBeNull();
	});
	it('stays shared where it was sent, and says why', async () => {
		await open({ record: 'r-1', is_shared: true });
		commands.shareSelf.mockResolvedValue({ status: 'error', error: { code: 'x', outcome: 'refused', message: 'Den er alt sendt.', hint: null, at: null, problems: [], details: '' } });
		await press('Slutt å dele');
		expect(await screen.findByText('Den er alt sendt.')).toBeTruthy();
		expect(screen.getByText('Delt med kommunen')).toBeTruthy();
		expect(screen.queryByText('Egenvurderingen deles ikke lenger.')).toBeNull();
	});
	it('explains that it is not blind, and shows the other', async () => {
		await open({ is_blind: false, external: 'a-9' });
		expect(screen.getByText('Denne egenvurderingen er ikke blind.')).toBeTruthy();
		await press('Se den eksterne vurderingen');
		expect(win.screen).toEqual({ screen: 'result', assessment: 'a-9' });
	});
	it('is made final after it was looked over, and then answers no more', async () => {
		given = { 'talk.1.1': 'no', 'talk.3.1': 'yes', 'talk.3.2': 'yes' };
		await open();
		commands.result.mockResolvedValue(ok({ missing: { unanswered: [], without_note: [], contradictions: [], no_sitting: true }, needed: [{ kind: 'interview', left: 2 }] }));
		commands.finalize.mockImplementation(async () => {
			more = { record: 'r-1' };
			return done(null);
		});
		await userEvent.click(screen.getAllByRole('button', { name: 'Gjør ferdig' })[0] as HTMLElement);
		await userEvent.click(within(await screen.findByRole('dialog')).getByRole('button', { name: 'Gjør ferdig' }));
		expect(await screen.findByText('Ferdig og låst')).toBeTruthy();
		expect(within(lineOf('talk.3.2')).queryByRole('button')).toBeNull();
		await userEvent.keyboard('j');
		expect(commands.answerIndicator).not.toHaveBeenCalled();
		await press('Lag plan for oppfølging');
		expect(win.screen).toEqual({ screen: 'follow-up', assessment: 'a-1' });
	});
});

describe('the list of self-assessments', () => {
	it('begins one of a visit that is here', async () => {
		commands.selfAssessments.mockResolvedValue(ok([]));
		commands.overview.mockResolvedValue(ok({ planned: [{ visit: 'v-2', code: '', name: 'Måkereiret', group: 'Terne', date: '2026-12-01' }] }));
		commands.assessments.mockResolvedValue(ok([]));
		commands.beginSelfAssessment.mockResolvedValue(done({ assessment: 'a-9', visit: 'v-2' }));
		render(SelvesScreen);
		await userEvent.click(await screen.findByRole('button', { name: 'Begynn egenvurdering' }));
		await userEvent.click(await screen.findByRole('button', { name: 'Begynn' }));
		const choice = await screen.findByLabelText('Besøk');
		expect(choice.getAttribute('aria-invalid')).toBe('true');
		await userEvent.selectOptions(choice, 'v-2');
		await press('Begynn');
		await waitFor(() => expect(win.screen).toEqual({ screen: 'self', assessment: 'a-9' }));
	});
});
