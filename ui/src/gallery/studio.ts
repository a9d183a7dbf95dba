/**
 * The screens of rubrics with invented drafts and the real working rubric, to look at: `npm run dev`,
 * then /studio.html. Not part of the program. `?rubric=viba-working@0.2.0`, `?screen=assessments`,
 * `?theme=dark`, `?lang=en`, `?size=150` show it otherwise.
 */
import '../style/index.css';
import { mount } from 'svelte';
import type { Screen } from '../bindings';
import { pretend } from './core';

const asked = new URLSearchParams(location.search);
const rubric = asked.get('rubric');
const place = rubric ? { screen: 'rubric', name: rubric } : { screen: asked.get('screen') ?? 'rubrics' };
pretend({ place: place as Screen }, {
	theme: asked.get('theme') === 'dark' ? 'dark' : 'light',
	text_size: Number(asked.get('size') ?? 100),
	language: (asked.get('lang') ?? 'nb') as 'nb'
});

const target = document.getElementById('app');
if (!target) throw new Error('the page has no #app');
const { default: App } = await import('../App.svelte');
export default mount(App, { target });
