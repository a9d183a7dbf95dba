/** The colours a drawing of the core is made with: those of the scheme that is on right now. */
import type { Palette } from '../bindings';
import { win } from '../window/window.svelte';

/** Follows the settings, and with them the system where they say so. */
export class SchemePalette {
	#query = matchMedia('(prefers-color-scheme: dark)');
	#systemIsDark = $state(this.#query.matches);

	constructor() {
		$effect(() => {
			const turn = (): boolean => (this.#systemIsDark = this.#query.matches);
			this.#query.addEventListener('change', turn);
			return () => this.#query.removeEventListener('change', turn);
		});
	}

	get current(): Palette {
		const theme = win.settings?.theme ?? 'system';
		const isDark = theme === 'system' ? this.#systemIsDark : theme === 'dark';
		return isDark ? 'dark' : 'light';
	}
}
