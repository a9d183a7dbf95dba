import { render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import type { Merged, OfficeStatus, Summary, SummaryRow } from '../bindings';
import { countOf, looksOf } from './looks';
import { outcomeTag, outcomeWords, reasonWords } from './outcome';
import { editionsOf, isUnnamed, resultTag } from './results';
import VisitTable from './VisitTable.svelte';

const merged = (change: Partial<Merged>): Merged => ({
	file: 'a.vbundle',
	verdict: 'accepted',
	reason: null,
	device: null,
	added: 0,
	known: 0,
	rejected: [],
	...change
});
const visit = (change: Partial<SummaryRow>): SummaryRow => ({
	kindergarten: '100011379',
	is_invented: false,
	name: 'Solsletta barnehage',
	group: 'Bjørka',
	date: '2026-03-12',
	visit: 'v1',
	kind: 'external',
	rubric: 'viba@1.0.0',
	result: 'one-assessor',
	record: 'abc',
	checked: true,
	differs: false,
	subscales: [{ id: 'trust', sum: 13, n: 3, of: 3, mean: 13 / 3 }],
	total: { id: 'total', sum: 57, n: 14, of: 14, mean: 57 / 14 },
	...change
});
const status: OfficeStatus = {
	records: 9,
	results: 7,
	conflicts: 0,
	pending: 0,
	quarantined: [],
	keys_not_approved: 0,
	keys: [],
	missing: [],
	reused: [],
	other_person: [],
	state_digest: 'ae99'
};

describe('what became of a bundle', () => {
	it('is one of four, and only what waits for a person has the eye', () => {
		const tags = ['accepted', 'partial', 'duplicate', 'refused'].map((verdict) => outcomeTag(merged({ verdict })));
		expect(tags.map(({ words, tone }) => [words, tone])).toEqual([
			['Tatt inn', 'ok'],
			['Delvis tatt inn', 'look'],
			['Var her fra før', 'plain'],
			['Ikke tatt inn', 'look']
		]);
	});

	it('tells what is new and what was known', () => {
		expect(outcomeWords(merged({ added: 1 }))).toBe('Én ny vurdering.');
		expect(outcomeWords(merged({ added: 0, known: 3 }))).toBe('Ingen nye vurderinger. 3 var her fra før.');
		expect(outcomeWords(merged({ verdict: 'duplicate', known: 3 }))).toBe(
			'Pakken er tatt inn før. Ingenting er endret.'
		);
	});

	it('gives the reason in words, for a file and for a document', () => {
		const refused = outcomeWords(merged({ verdict: 'refused', reason: 'bundle-empty' }));
		expect(refused).toContain('filen er tom. Kanskje er den ikke ferdig synkronisert.');
		const partial = merged({ verdict: 'partial', added: 2, rejected: [[3, 'record-hash-differs'], [4, 'json-float']] });
		expect(outcomeWords(partial)).toBe(
			'2 nye vurderinger. 2 dokumenter er lagt til side: et dokument i pakken er skadet eller endret.'
		);
		expect(reasonWords(null)).toBe('et dokument i pakken er skadet eller endret.');
	});
});

describe('a visit', () => {
	it('says whose result it is, or what it waits for', () => {
		const words = ['one-assessor', 'consensus', 'waits-for-consensus', 'forked'].map((result) => {
			const tag = resultTag(visit({ result }));
			return [tag.words, tag.tone];
		});
		expect(words).toEqual([
			['Én vurderer', 'plain'],
			['Omforent', 'ok'],
			['Venter på omforent skår', 'look'],
			['To nyeste utgaver', 'look']
		]);
	});

	it('stands with its own edition of the scale, in the order of the core', () => {
		const visits = [visit({ visit: 'a' }), visit({ visit: 'b', rubric: 'viba@1.10.0' }), visit({ visit: 'c' })];
		const editions = editionsOf({ visits, state_digest: '' } as Summary);
		expect(editions.map(({ rubric, visits }) => [rubric, visits.map((one) => one.visit)])).toEqual([
			['viba@1.10.0', ['b']],
			['viba@1.0.0', ['a', 'c']]
		]);
	});

	it('stands by a number where no register has told the name', () => {
		const of = (...names: string[]): Summary => ({ visits: names.map((name) => visit({ name })), state_digest: '' }) as Summary;
		expect(isUnnamed(of('Solsletta barnehage', '100011379'))).toBe(true);
		expect(isUnnamed(of('Solsletta barnehage'))).toBe(false);
	});

	it('opens where there is a result, and not where there is none', async () => {
		const onopen = vi.fn();
		const waits = visit({ visit: 'v2', name: 'Havna', record: null, result: 'forked', subscales: [], total: null });
		const visits = [visit({}), waits];
		render(VisitTable, { rubric: 'viba@1.0.0', scale: null, visits, onopen });
		expect(screen.getAllByRole('button')).toHaveLength(1);
		await userEvent.click(screen.getByRole('button', { name: /Solsletta barnehage, Bjørka, 12\. mars 2026/ }));
		expect(onopen).toHaveBeenCalledWith(visits[0]);
		expect(screen.getByText('4,3')).toBeTruthy();
		expect(screen.getAllByText('Ingen felles skår')).toHaveLength(2);
	});
});

describe('what someone should look at', () => {
	it('is nothing where nothing waits', () => expect(looksOf(status)).toEqual([]));

	it('has what must be decided first, and says ranges and reasons', () => {
		const looks = looksOf({
			...status,
			conflicts: 2,
			quarantined: [['halv.vbundle', 'bundle-truncated']],
			missing: [
				['01a2122f-0a56', 3, 3],
				['01a2122f-0a56', 5, 7]
			],
			reused: [['01a2122f-0a56', 4]],
			other_person: ['ae99f00d1234'],
			keys_not_approved: 1
		});
		expect(looks.map(({ title, count }) => [title, count])).toEqual([
			['Besøk som noen må avgjøre', 2],
			['Lagt til side', null],
			['Mangler fra maskin', null],
			['Samme nummer brukt to ganger', null],
			['Signert med en annen persons nøkkel', null],
			['Nøkler ingen har godkjent', 1]
		]);
		// Two visits, one file, two gaps, one number, one result, one key.
		expect(countOf(looks)).toBe(8);
		expect(looks[2]?.lines).toEqual(['01a2122f: nummer 3', '01a2122f: nummer 5 til 7']);
		expect(looks[1]?.lines[0]).toContain('halv.vbundle: filen slutter midt i.');
	});
});
