import type { Screen } from '../bindings';

/** What may stand in front of the observation; at most one at a time. */
export type DialogName = 'help' | 'go-to' | 'facts' | 'history' | 'concern' | 'situations';

/** What waits for a person's word while something is not on disk: another screen, or the lock. */
export type Leaving = Screen | 'lock';
