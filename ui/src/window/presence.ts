/** Whether a person is here, and the key that locks. */
import { commands } from '../bindings';
import { win } from './window.svelte';

/** How often the core is told at most. */
const EVERY_MS = 20_000;
/** How long before the core locks that is told. */
const WARN_MS = 60_000;
/** How long before it a field is left, so that what it keeps when it is left is kept. */
const LEAVE_MS = 5_000;
const MINUTE_MS = 60_000;
/** What only a person does. */
const signs = ['pointerdown', 'keydown', 'wheel'] as const;

/**
 * Tells the core from time to time that a person is here; and a person, when nobody seems to be, that the
 * workspace locks soon. Gives back how to stop.
 */
export function watchPresence(): () => void {
	// Not the time of day: that can be set back.
	let told = performance.now();
	let isTold = false;
	let hasLeft = false;
	const seen = (): void => {
		win.locksSoon = false;
		const now = performance.now();
		if (isTold && now - told < EVERY_MS) return;
		isTold = true;
		hasLeft = false;
		told = now;
		void commands.stillHere();
	};
	const look = (): void => {
		const rest = (win.settings?.lock_after ?? 0) * MINUTE_MS;
		const left = told + rest - performance.now();
		win.locksSoon = rest > 0 && win.workspace?.can_lock === true && left > 0 && left <= WARN_MS;
		if (!win.locksSoon || left > LEAVE_MS || hasLeft) return;
		hasLeft = true;
		const at = document.activeElement;
		if (at instanceof HTMLElement) at.blur();
	};
	const how = { capture: true, passive: true };
	for (const sign of signs) window.addEventListener(sign, seen, how);
	const clock = setInterval(look, 1_000);
	return () => {
		for (const sign of signs) window.removeEventListener(sign, seen, how);
		clearInterval(clock);
	};
}

/** Ctrl with L locks, wherever one is: in a field and in a dialog too. */
export function lockKey(event: KeyboardEvent): void {
	if (!(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey) return;
	if (event.key.toLowerCase() !== 'l' || !win.workspace?.can_lock) return;
	event.preventDefault();
	if (!event.repeat) void win.lock();
}
