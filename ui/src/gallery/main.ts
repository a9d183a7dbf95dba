/**
 * All components in all states, to look at: `npm run dev`, then /gallery.html. Not part of the
 * program. `?scheme=dark`, `?lang=en`, `?size=150` and `?dialog` show it otherwise.
 */
import '../style/index.css';
import { mount } from 'svelte';
import { colorSchemes, setColorScheme, setTextSize } from '../style/appearance';
import { languages, setLanguage } from '../text';
import Gallery from './Gallery.svelte';

const asked = new URLSearchParams(location.search);
setColorScheme(colorSchemes.find((one) => one === asked.get('scheme')) ?? 'light');
setTextSize(Number(asked.get('size') ?? 100));
const lang = languages.find((one) => one === asked.get('lang'));
if (lang) setLanguage(lang);

const target = document.getElementById('app');
if (!target) throw new Error('the page has no #app');

export default mount(Gallery, { target, props: { opens: asked.has('dialog') } });
