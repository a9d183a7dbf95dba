/** How the window looks, as chosen in the settings. All of it goes through the object model: the content
 * security policy lets no style attribute in. */

export const colorSchemes = ['auto', 'light', 'dark'] as const;
/** `auto` follows the system. */
export type ColorScheme = (typeof colorSchemes)[number];

export function setColorScheme(scheme: ColorScheme): void {
	document.documentElement.dataset.colorScheme = scheme;
}

/** `system` follows the system's own wish; `more` is stronger whatever the system says. */
export function setContrast(contrast: 'system' | 'more'): void {
	document.documentElement.dataset.contrast = contrast;
}

/**
 * The size of all text and of what is measured by it; the screens fold as in a narrower window.
 *
 * - Unit: percent of the system's own size.
 */
export function setTextSize(percent: number): void {
	document.documentElement.style.setProperty('--text-size', `${percent}%`);
	// Chromium asks a container anew how many rem it is wide only when the container changes.
	const { body } = document;
	body.style.containerType = 'normal';
	void body.offsetWidth;
	body.style.containerType = '';
}
