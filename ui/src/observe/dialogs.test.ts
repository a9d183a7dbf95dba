import { render, screen } from '@testing-library/svelte';
import { createRawSnippet } from 'svelte';
import { describe, expect, it, vi } from 'vitest';
import type { HistoryEvent, HistoryTurn, IndicatorText } from '../bindings';
import PracticeFrame from '../visit/PracticeFrame.svelte';
import ConcernCard from './ConcernCard.svelte';
import HistoryDialog from './HistoryDialog.svelte';
import { wordsFor } from './history';

const { commands } = vi.hoisted(() => ({ commands: { indicatorHistory: vi.fn(), openConcernCard: vi.fn() } }));
vi.mock('../bindings', () => ({ commands }));

const line = (level: number): IndicatorText =>
	({ id: `talk.${level}.1`, number: `5.${level}.1`, level, text: 'Barn forteller.', na_allowed: true }) as unknown as IndicatorText;
const entry = (event: HistoryEvent, turn: HistoryTurn = 'do', at = '2026-11-24T10:42:00+01:00') => ({ at, turn, event });
const ok = (data: unknown) => ({ status: 'ok', data });

describe('the history of an indicator', () => {
	it('says what was answered in the words of its level', () => {
		expect(wordsFor(entry({ event: 'answered', answer: 'yes' }), line(3))).toBe('Ja');
		expect(wordsFor(entry({ event: 'answered', answer: 'yes' }), line(1))).toBe('Sett');
		expect(wordsFor(entry({ event: 'answered', answer: 'no-opportunity' }), line(3))).toBe('Ingen anledning');
		expect(wordsFor(entry({ event: 'answered', answer: 'yes' }, 'undo'), line(3))).toBe('Angret: Ja');
		expect(wordsFor(entry({ event: 'cleared' }, 'redo'), line(3))).toBe('Gjort om igjen: Svaret fjernet');
		expect(wordsFor(entry({ event: 'tied', note: 'Ved frukten' }), line(3))).toBe('Notat merket: Ved frukten');
		expect(wordsFor(entry({ event: 'tied', note: null }), line(3))).toBe('Notat merket; det er slettet nå');
		expect(wordsFor(entry({ event: 'counted', episodes: 1 }), line(3))).toBe('Talt: 1 episode');
	});
	it('stands with its times, and with days where there are several', async () => {
		commands.indicatorHistory.mockResolvedValue(
			ok([entry({ event: 'answered', answer: 'yes' }), entry({ event: 'answered', answer: 'yes' }, 'undo', '2026-11-25T08:05:00+01:00')])
		);
		render(HistoryDialog, { assessment: 'a-1', indicator: line(3), onclose: vi.fn() });
		expect(screen.getByRole('dialog', { name: 'Historikk for 5.3.1' })).toBeTruthy();
		await screen.findByText('Angret: Ja');
		expect(commands.indicatorHistory).toHaveBeenCalledWith('a-1', 'talk.3.1');
		expect(screen.getAllByRole('listitem').map((one) => one.textContent?.replace(/\s+/g, ' ').trim())).toEqual([
			'24. nov.', '10.42 Ja', '25. nov.', '08.05 Angret: Ja'
		]);
	});
	it('says that nothing has happened, and what went wrong', async () => {
		commands.indicatorHistory.mockResolvedValueOnce(ok([]));
		const { unmount } = render(HistoryDialog, { assessment: 'a-1', indicator: line(3), onclose: vi.fn() });
		await screen.findByText('Ingenting har skjedd her ennå.');
		unmount();
		commands.indicatorHistory.mockRejectedValueOnce('no bridge');
		render(HistoryDialog, { assessment: 'a-1', indicator: line(3), onclose: vi.fn() });
		await screen.findByText(/Noe uventet/);
	});
});

describe('the card on harm to a child', () => {
	it('shows our own words where the municipality has none, and keeps that it was opened', async () => {
		commands.openConcernCard.mockResolvedValue(ok({ output: { text: null } }));
		render(ConcernCard, { onclose: vi.fn() });
		await screen.findByText(/barnevernsloven/);
		expect(screen.getByText('116 111')).toBeTruthy();
		expect(screen.getByText('112')).toBeTruthy();
		expect(screen.getByText(/kortet ble åpnet/)).toBeTruthy();
		expect(commands.openConcernCard).toHaveBeenCalledTimes(1);
	});
	it('shows the municipality’s words where it has some, and the numbers all the same', async () => {
		commands.openConcernCard.mockResolvedValue(ok({ output: { text: 'Ring barnevernvakta i Solvang.' } }));
		render(ConcernCard, { onclose: vi.fn() });
		await screen.findByText('Ring barnevernvakta i Solvang.');
		expect(screen.queryByText(/barnevernsloven/)).toBeNull();
		expect(screen.getByText('116 111')).toBeTruthy();
	});
	it('still says what to do where it cannot be read, and does not say that anything was kept', async () => {
		commands.openConcernCard.mockResolvedValue({ status: 'error', error: { code: 'x' } });
		render(ConcernCard, { onclose: vi.fn() });
		await screen.findByText(/barnevernsloven/);
		expect(screen.queryByText(/kortet ble åpnet/)).toBeNull();
	});
});

describe('the frame around practice', () => {
	const children = createRawSnippet(() => ({ render: () => '<p>Innhold</p>' }));
	it('says in words that it does not count', () => {
		render(PracticeFrame, { kind: 'practice', children });
		expect(screen.getByText('Øvelse – teller ikke i noen statistikk')).toBeTruthy();
	});
	it('for practice and training alone', () => {
		const shown = ['training', 'external', 'self'].map((kind) => {
			const { unmount } = render(PracticeFrame, { kind, children });
			const found = screen.queryByText(/teller ikke/) !== null;
			unmount();
			return found;
		});
		expect(shown).toEqual([true, false, false]);
	});
});
