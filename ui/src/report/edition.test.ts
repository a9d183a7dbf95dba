import { render, screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { ReportKind } from '../bindings';
import type { Lang } from '../text';
import EditionView from './EditionView.svelte';

const { commands } = vi.hoisted(() => ({ commands: { reportPages: vi.fn(), saveReport: vi.fn() } }));
vi.mock('../bindings', () => ({ commands }));

const ok = (data: unknown) => ({ status: 'ok', data });
const person = userEvent.setup();
const page = (words: string): string => `<svg role="img"><title>${words}</title></svg>`;

beforeEach(() => {
	for (const command of Object.values(commands)) command.mockReset();
	commands.reportPages.mockImplementation((_: string, kind: string, lang: string) =>
		Promise.resolve(ok({ pages: [page(`${kind} ${lang}`), page('2')], taken_out: kind === 'public' ? [{ kind: 'person', text: 'Kari', place: 'Ledd 5' }] : [] }))
	);
});

function show(kind: ReportKind = 'leader') {
	const onchoose = vi.fn();
	const { rerender } = render(EditionView, { id: 'a-1', changed: 0, save: 'primary', kind, lang: 'nb' as Lang, onchoose });
	onchoose.mockImplementation((now: { kind: ReportKind; lang: Lang }) => void rerender(now));
	return { onchoose };
}
const save = (): Promise<void> => person.click(screen.getByRole('button', { name: 'Lagre PDF …' }));

describe('an edition', () => {
	it('is made anew when another one or another language is chosen', async () => {
		const { onchoose } = show();
		await screen.findByText('leader nb');
		await person.click(screen.getByRole('radio', { name: /Til foreldrene/ }));
		await screen.findByText('parents nb');
		await person.click(screen.getByRole('radio', { name: 'English' }));
		await screen.findByText('parents en');
		expect(onchoose.mock.calls).toEqual([[{ kind: 'parents', lang: 'nb' }], [{ kind: 'parents', lang: 'en' }]]);
		expect(commands.reportPages.mock.calls).toEqual([['a-1', 'leader', 'nb'], ['a-1', 'parents', 'nb'], ['a-1', 'parents', 'en']]);
	});

	it('has pages in the language they are written in', async () => {
		show();
		await person.click(screen.getByRole('radio', { name: 'English' }));
		const title = await screen.findByText('leader en');
		expect(title.closest('[lang]')?.getAttribute('lang')).toBe('en');
	});

	it('shows the newest wish, also when an older one comes later', async () => {
		const late: ((made: unknown) => void)[] = [];
		commands.reportPages.mockImplementation(() => new Promise((give) => late.push(give)));
		show();
		await person.click(screen.getByRole('radio', { name: /På én side/ }));
		late[1]?.(ok({ pages: [page('new')], taken_out: [] }));
		late[0]?.(ok({ pages: [page('old')], taken_out: [] }));
		await screen.findByText('new');
		expect(screen.queryByText('old')).toBeNull();
	});

	it('is saved as it is shown, and it is said where', async () => {
		commands.saveReport.mockResolvedValue(ok({ file: '/home/a.pdf', bytes: 1 }));
		show('protocol');
		await screen.findByText('protocol nb');
		await save();
		expect(commands.saveReport.mock.calls).toEqual([['a-1', 'protocol', 'nb']]);
		expect((await screen.findByText('/home/a.pdf')).closest('[role="status"]')).toBeTruthy();
	});

	it('says so when it cannot be made', async () => {
		commands.reportPages.mockRejectedValue(new Error('no'));
		show();
		expect(await screen.findByText('Rapporten kunne ikke lages.')).toBeTruthy();
	});
});

describe('the public edition', () => {
	it('tells what was taken out, as a table', async () => {
		show('public');
		const table = within(await screen.findByRole('table'));
		expect(table.getAllByRole('columnheader').map((one) => one.textContent)).toEqual(['Hva', 'Det som sto der', 'Hvor']);
		expect(table.getAllByRole('cell').map((one) => one.textContent)).toEqual(['Person', 'Kari', 'Ledd 5']);
		expect(screen.getByText(/et menneske må lese hele utgaven/)).toBeTruthy();
	});

	it('is saved only when a person says that it was read', async () => {
		commands.saveReport.mockResolvedValue(ok({ file: '/home/a.pdf', bytes: 1 }));
		show('public');
		await screen.findByText('public nb');
		await save();
		expect(commands.saveReport).not.toHaveBeenCalled();
		expect(screen.getByText('Les gjennom og kryss av først.')).toBeTruthy();
		const tick = screen.getByRole('checkbox');
		expect(document.activeElement).toBe(tick);
		await person.click(tick);
		await save();
		expect(commands.saveReport).toHaveBeenCalledOnce();
	});

	it('is read again in another language', async () => {
		show('public');
		await screen.findByText('public nb');
		await person.click(screen.getByRole('checkbox'));
		await person.click(screen.getByRole('radio', { name: 'English' }));
		await screen.findByText('public en');
		expect(screen.getByRole('checkbox')).toHaveProperty('checked', false);
	});
});
