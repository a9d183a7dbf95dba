import { render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Municipality } from '../bindings';
import MunicipalityPanel from './MunicipalityPanel.svelte';

const { commands } = vi.hoisted(() => ({ commands: { municipality: vi.fn(), setMunicipality: vi.fn() } }));
vi.mock('../bindings', () => ({ commands }));

const person = userEvent.setup();
const kept: Municipality = {
	name: '', unit: '', contact: '', purpose: '', basis: '', comment_days: 14,
	retention: { left_draft: 0, working_material: 0, practice: 0, self_sheets: 0, put_aside: 0, signed_result: 0 },
	archive: { administrative_unit: '', ordering_principle: '', class_id: '', journal_type: 'X', document_type: 'RAPPORT', format: 'RA-PDF', access_code: '', access_ground: '' }
};

async function show(): Promise<void> {
	render(MunicipalityPanel);
	await screen.findByLabelText('Kommunens navn');
}

beforeEach(() => {
	commands.municipality.mockReset().mockResolvedValue({ status: 'ok', data: kept });
	commands.setMunicipality.mockReset().mockImplementation((now: Municipality) => Promise.resolve({ status: 'ok', data: { op: '', output: now, changes: [] } }));
});

describe('the municipality', () => {
	it('is saved field by field, each on what was saved before', async () => {
		await show();
		await person.type(screen.getByLabelText('Kommunens navn'), ' Solvang ');
		expect(commands.setMunicipality).not.toHaveBeenCalled();
		await person.tab();
		await person.keyboard('Fagstab');
		await person.tab();
		expect(commands.setMunicipality.mock.calls).toEqual([[{ ...kept, name: 'Solvang' }], [{ ...kept, name: 'Solvang', unit: 'Fagstab' }]]);
		expect(await screen.findByText('Lagret.')).toBeTruthy();
	});

	it('gives a number of days, never none', async () => {
		await show();
		const days = screen.getByLabelText('Dager til merknader');
		await person.clear(days);
		await person.tab();
		expect(commands.setMunicipality).not.toHaveBeenCalled();
		expect(days).toHaveProperty('value', '14');
		await person.clear(days);
		await person.type(days, '21');
		await person.tab();
		expect(commands.setMunicipality.mock.calls).toEqual([[{ ...kept, comment_days: 21 }]]);
	});

	it('stays typed when it could not be saved, and the next field is saved without it', async () => {
		commands.setMunicipality.mockRejectedValueOnce(new Error('no'));
		await show();
		await person.type(screen.getByLabelText('Kommunens navn'), 'Solvang');
		await person.tab();
		expect(screen.getByLabelText('Kommunens navn')).toHaveProperty('value', 'Solvang');
		expect(screen.queryByText('Lagret.')).toBeNull();
		await person.keyboard('Fagstab');
		await person.tab();
		expect(commands.setMunicipality.mock.lastCall).toEqual([{ ...kept, unit: 'Fagstab' }]);
	});
});

describe('the codes of the archive', () => {
	it('are explained in plain words, with the name Noark has for them', async () => {
		await show();
		for (const [label, noark] of [['Klasse', 'klasseID'], ['Tilgangskode', 'tilgangsrestriksjon'], ['Journalposttype', 'journalposttype']] as const) {
			const field = screen.getByLabelText(label);
			expect(document.getElementById(field.getAttribute('aria-describedby') ?? '')?.textContent).toContain(noark);
		}
	});

	it('are saved one by one', async () => {
		await show();
		const field = screen.getByLabelText('Klasse');
		await person.type(field, 'A10');
		await person.tab();
		expect(commands.setMunicipality.mock.calls).toEqual([[{ ...kept, archive: { ...kept.archive, class_id: 'A10' } }]]);
	});
});
