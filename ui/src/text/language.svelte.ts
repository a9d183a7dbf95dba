/** The language the window speaks, as chosen in the settings. */

export const languages = ['nb', 'nn', 'en'] as const;
export type Lang = (typeof languages)[number];

let chosen = $state<Lang>('nb');

/** The chosen language. Reading it in a component makes the component follow it. */
export function language(): Lang {
	return chosen;
}

/** Changes the language of everything on screen, and of the page for screen readers. */
export function setLanguage(lang: Lang): void {
	chosen = lang;
	document.documentElement.lang = lang;
}
