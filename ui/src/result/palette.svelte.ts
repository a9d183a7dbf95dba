/** The colours a drawing of the core is made with: those of the scheme that is on right now. */
import type { Palette } from '../bindings';
import { win } from '../window/window.svelte';

/** Follows the settings, and with them the system where they say so. */
export class SchemePalette {
	#query = matchMedia('(prefers-color-scheme: dark)');
	#systemIsDark = $state(this.#query.matches);
	#forced = matchMedia('(forced-colors: active)');
	#isForced = $state(this.#forced.matches);

	constructor() {
		$effect(() => {
			const turn = (): void => {
				this.#systemIsDark = this.#query.matches;
				this.#isForced = this.#forced.matches;
			};
			for (const query of [this.#query, this.#forced]) query.addEventListener('change', turn);
			return () => {
				for (const query of [this.#query, this.#forced]) query.removeEventListener('change', turn);
			};
		});
	}

	/** Where the machine has its own colours, those of paper: black on white. */
	get current(): Palette {
		if (this.#isForced) return 'print';
		const theme = win.settings?.theme ?? 'system';
		const isDark = theme === 'system' ? this.#systemIsDark : theme === 'dark';
		return isDark ? 'dark' : 'light';
	}
}
