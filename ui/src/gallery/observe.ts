/**
 * The observation screen on an invented draft and the real working rubric, to look at: `npm run dev`,
 * then /observe.html. Not part of the program. `?theme=dark`, `?lang=en`, `?size=150`, `?kind=practice`, `?fresh=1` show it otherwise.
 */
import '../style/index.css';
import { mount } from 'svelte';
import type { Screen } from '../bindings';
import { pretend } from './core';
import { before } from './plan';
import { visit } from './visit';

const asked = new URLSearchParams(location.search);
const language = (asked.get('lang') ?? 'nb') as 'nb';
pretend(
	{ place: { screen: 'observe', assessment: 'a-1' } as Screen },
	{ theme: asked.get('theme') === 'dark' ? 'dark' : 'light', text_size: Number(asked.get('size') ?? 100), language },
	{ ...visit(language, asked.get('fresh') === '1'), goals_before: () => before }
);

const target = document.getElementById('app');
if (!target) throw new Error('the page has no #app');
const { default: App } = await import('../App.svelte');
export default mount(App, { target });
