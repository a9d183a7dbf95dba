/**
 * Every screen with a menu, on invented work, to look at: `npm run dev`, then /screens.html?screen=overview.
 * `?screen=locked` and `?screen=start` stand before a workspace is open; `?opens=machine` has no passphrase.
 * `?screen=start&broken=1` has one that did not open, `?missing=12` lacks changes, `?safety=` is told of in `safety.ts`,
 * `?retention=` in `retention.ts`.
 * Not part of the program. `?theme=dark`, `?contrast=more`, `?lang=en`, `?size=150`, `?role=office`, `?way=final` show it otherwise.
 */
import '../style/index.css';
import { mount } from 'svelte';
import type { Role, Screen, Start } from '../bindings';
import { pretend } from './core';
import { files } from './files';
import { own } from './own';
import { plan } from './plan';
import { report } from './report';
import { retention } from './retention';
import { broken, safety } from './safety';
import { visit } from './visit';

const asked = new URLSearchParams(location.search);
const language = (asked.get('lang') ?? 'nb') as 'nb';
const screen = asked.get('screen') ?? 'overview';
const missing = asked.get('missing');
const isBefore = screen === 'locked' || screen === 'start';
const begun: Partial<Start> = {
	...(asked.get('broken') === '1' ? broken : {}),
	missing: missing === null ? null : Number(missing),
	place: { screen, assessment: 'a-1', visit: 'v-7', name: 'viba-working@0.2.0' } as unknown as Screen,
	locked: screen === 'locked' ? { name: asked.get('name') ?? 'Vurdering Solvang', folder: '/home/vurderer/viba', office: asked.get('office') ? { name: asked.get('office') ?? '', fingerprint: '1A2B 3C4D 5E6F 7081' } : null } : null,
	workspace: isBefore ? null : { name: 'Vurdering Solvang', role: (asked.get('role') ?? 'assessor') as Role, folder: '/home/vurderer/viba', is_example: false, device: 'd', can_lock: asked.get('opens') !== 'machine' } as Start['workspace']
};
pretend(
	begun,
	{
		theme: asked.get('theme') === 'dark' ? 'dark' : 'light', text_size: Number(asked.get('size') ?? 100), language,
		contrast: asked.get('contrast') === 'more' ? 'more' : 'system', keys: {}
	},
	{ ...visit(language), ...files(asked.get('empty') === '1'), ...report(asked.get('way')), ...plan(asked.get('empty') === '1'), ...own(asked.get('empty') === '1'), ...safety(asked.get('safety')), ...retention(asked.get('retention')) }
);

const target = document.getElementById('app');
if (!target) throw new Error('the page has no #app');
const { default: App } = await import('../App.svelte');
export default mount(App, { target });
