import { render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { emptyDay, isMoreThanPresent } from './day';
import FactsDialog from './FactsDialog.svelte';

function open() {
	const [onsave, onclose] = [vi.fn().mockResolvedValue(null), vi.fn()];
	render(FactsDialog, { sittings: [], day: emptyDay(), date: '2026-11-24', onsave, onclose });
	return { onsave, onclose };
}
const press = (name: string): Promise<void> => userEvent.click(screen.getByRole('button', { name }));
const present = (): HTMLElement => screen.getByLabelText('Til stede');

describe('the facts of a day', () => {
	it('close at once while nothing is changed', async () => {
		const { onclose } = open();
		await userEvent.keyboard('{Escape}');
		expect(onclose).toHaveBeenCalledOnce();
	});

	it('ask before changes are thrown away, and keep them by default', async () => {
		const { onclose } = open();
		await userEvent.type(present(), '12');
		await userEvent.keyboard('{Escape}');
		expect(onclose).not.toHaveBeenCalled();
		expect(screen.getByRole('group', { name: /Kaste endringene/ })).toBeTruthy();
		expect(document.activeElement?.textContent?.trim()).toBe('Fortsett å fylle ut');
		await userEvent.keyboard('{Enter}');
		expect(screen.queryByText('Kaste endringene?')).toBeNull();
		expect([document.activeElement, (present() as HTMLInputElement).value]).toEqual([present(), '12']);
		await press('Lukk');
		await press('Kast endringene');
		expect(onclose).toHaveBeenCalledOnce();
	});

	it('ask for a sitting that was added too', async () => {
		const { onclose } = open();
		await press('Legg til økt');
		await press('Lukk');
		expect(onclose).not.toHaveBeenCalled();
	});

	it('keep editing when Esc is pressed at the question', async () => {
		const { onclose } = open();
		await userEvent.type(present(), '12');
		await userEvent.keyboard('{Escape}{Escape}');
		expect(onclose).not.toHaveBeenCalled();
		expect(screen.getByRole('button', { name: 'Lagre' })).toBeTruthy();
	});

	it('hold counts over the day, each with its time, and the times of the group', async () => {
		const { onsave } = open();
		await press('Legg til en telling');
		const time = screen.getByLabelText('Klokken') as HTMLInputElement;
		expect(document.activeElement).toBe(time);
		await userEvent.clear(time);
		await userEvent.type(time, '11.20');
		await userEvent.type(screen.getByLabelText('Barn'), '11');
		await userEvent.type(screen.getByLabelText('Voksne'), '2');
		await press('Legg til en del av dagen');
		expect(document.activeElement).toBe(screen.getByLabelText('Situasjon'));
		await press('Lagre');
		expect(onsave).not.toHaveBeenCalled();
		await userEvent.type(screen.getByLabelText('Fra'), '8');
		await userEvent.type(screen.getByLabelText('Til'), '9.15');
		await press('Lagre');
		await vi.waitFor(() => expect(onsave).toHaveBeenCalledOnce());
		const day = onsave.mock.calls[0]?.[1];
		expect(day.headcounts).toEqual([{ at: '11:20', children: 11, under_3: null, adults: 2 }]);
		expect(day.rhythm).toEqual([{ situation: 'arrival', from: '08:00', to: '09:15' }]);
	});

	it('are saved by Enter in a field, as the form they are', async () => {
		const { onsave } = open();
		await userEvent.type(present(), '12');
		await userEvent.tab();
		// What a browser does with Enter in a field of one line.
		const save = screen.getByRole('button', { name: 'Lagre' }) as HTMLButtonElement;
		expect([save.type, save.form?.contains(present())]).toEqual(['submit', true]);
		save.form?.requestSubmit(save);
		await vi.waitFor(() => expect(onsave).toHaveBeenCalledOnce());
		expect(onsave.mock.calls[0]?.[1].children.present).toBe(12);
	});

	it('are not saved while something is wrong: its label comes into sight', async () => {
		const seen: string[] = [];
		Element.prototype.scrollIntoView = function (this: Element) {
			seen.push(this.textContent?.trim() ?? '');
		};
		const { onsave } = open();
		await userEvent.type(present(), '1x');
		await press('Lagre');
		await vi.waitFor(() => expect(document.activeElement).toBe(present()));
		expect(seen[0]).toMatch(/^Til stede\s+Skriv et helt tall/);
		expect(onsave).not.toHaveBeenCalled();
	});

	it('point out more of some than are there, and are saved all the same', async () => {
		const { onsave } = open();
		await userEvent.type(present(), '12');
		await userEvent.type(screen.getByLabelText('Under 3 år'), '13');
		await userEvent.tab();
		const said = screen.getByText('Flere enn de 12 til stede. Se om tallene stemmer.');
		const field = screen.getByLabelText('Under 3 år');
		expect(field.getAttribute('aria-describedby')).toBe(said.closest('p')?.id);
		expect(field.getAttribute('aria-invalid')).toBeNull();
		await press('Lagre');
		await vi.waitFor(() => expect(onsave).toHaveBeenCalledOnce());
	});

	it('compare only what was counted', () => {
		const children = { ...emptyDay().children, present: 12, under_3: 12, multilingual: 13 } as NonNullable<ReturnType<typeof emptyDay>['children']>;
		expect([isMoreThanPresent(children, 'under_3'), isMoreThanPresent(children, 'multilingual')]).toEqual([false, true]);
		expect(isMoreThanPresent(children, 'extra_support')).toBe(false);
		expect(isMoreThanPresent({ ...children, present: null }, 'multilingual')).toBe(false);
	});
});
