/** Whether a person is here, and the key that locks. */
import { commands } from '../bindings';
import { win } from './window.svelte';

/** How often the core is told at most. */
const EVERY_MS = 20_000;
/** What only a person does. */
const signs = ['pointerdown', 'keydown', 'wheel'] as const;

/** Tells the core from time to time that a person is here. Gives back how to stop. */
export function watchPresence(): () => void {
	// Not the time of day: that can be set back.
	let told = -Infinity;
	const seen = (): void => {
		const now = performance.now();
		if (now - told < EVERY_MS) return;
		told = now;
		void commands.stillHere();
	};
	const how = { capture: true, passive: true };
	for (const sign of signs) window.addEventListener(sign, seen, how);
	return () => {
		for (const sign of signs) window.removeEventListener(sign, seen, how);
	};
}

/** Ctrl with L locks, wherever one is: in a field and in a dialog too. */
export function lockKey(event: KeyboardEvent): void {
	if (!(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey) return;
	if (event.key.toLowerCase() !== 'l' || !win.workspace?.can_lock) return;
	event.preventDefault();
	if (!event.repeat) void win.lock();
}
