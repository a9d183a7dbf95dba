/**
 * The clocks of an assessment: of observation, of the talk and of the papers. One runs at a time, and
 * none by itself.
 */
import type { Clock, SittingKind } from '../bindings';

export class Clocks {
	private list = $state.raw<readonly Clock[]>([]);
	/** When they were read, on this machine's own counter, in ms. */
	private readAt = $state(0);

	/** Takes over what the core says of them. */
	read(list: readonly Clock[]): void {
		this.list = list;
		this.readAt = performance.now();
	}

	/** One clock as it was read. */
	of(kind: SittingKind): Clock {
		return this.list.find((clock) => clock.kind === kind) ?? { kind, is_running: false, seconds: 0 };
	}

	isRunning(kind: SittingKind): boolean {
		return this.of(kind).is_running;
	}

	/** Whole minutes on a clock at a moment of this machine's own counter, in ms. */
	minutes(kind: SittingKind, now: number): number {
		const { is_running, seconds } = this.of(kind);
		const since = is_running ? Math.max(0, now - this.readAt) / 1000 : 0;
		return Math.floor((seconds + since) / 60);
	}
}
