/** The size of all text by keys, anywhere in the window. */
import { win } from './window.svelte';

/** The sizes there are, in percent. */
export const sizes = [100, 110, 125, 150, 175, 200] as const;

type Step = 'larger' | 'smaller' | 'back';
const steps: Record<string, Step> = { '+': 'larger', '=': 'larger', '-': 'smaller', '−': 'smaller', '0': 'back' };

/** The size after a step; at the ends it stays. */
export function sizeAfter(percent: number, step: Step): number {
	if (step === 'back') return sizes[0];
	if (step === 'larger') return sizes.find((size) => size > percent) ?? sizes[sizes.length - 1] ?? percent;
	return sizes.findLast((size) => size < percent) ?? sizes[0];
}

/** Ctrl with + makes text larger, with − smaller, with 0 as it was. */
export function zoom(event: KeyboardEvent): void {
	if (!(event.ctrlKey || event.metaKey) || event.altKey) return;
	const step = steps[event.key];
	if (!step || !win.settings) return;
	// The web view's own zoom would change the window without the setting.
	event.preventDefault();
	void win.setFrom((now) => ({ text_size: sizeAfter(now.text_size, step) }));
}
