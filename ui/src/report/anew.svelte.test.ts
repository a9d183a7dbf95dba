import { flushSync, mount, unmount } from 'svelte';
import { expect, it, vi } from 'vitest';
import type { ReportKind } from '../bindings';
import type { Lang } from '../text';
import EditionView from './EditionView.svelte';

const { commands } = vi.hoisted(() => ({ commands: { reportPages: vi.fn() } }));
vi.mock('../bindings', () => ({ commands }));

it('the pages are made anew when the stage changed, and not for less', async () => {
	commands.reportPages.mockResolvedValue({ status: 'ok', data: { pages: [], taken_out: [] } });
	const props = $state({ id: 'a-1', changed: 0, save: 'primary' as 'primary' | 'secondary', kind: 'leader' as ReportKind, lang: 'nb' as Lang, onchoose: () => {} });
	const view = mount(EditionView, { target: document.body, props });
	flushSync();
	props.save = 'secondary';
	flushSync();
	expect(commands.reportPages).toHaveBeenCalledTimes(1);
	props.changed = 1;
	flushSync();
	expect(commands.reportPages).toHaveBeenCalledTimes(2);
	await unmount(view);
});
