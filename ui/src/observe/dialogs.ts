/** What may stand in front of the observation; at most one at a time. */
export type DialogName = 'help' | 'go-to' | 'facts' | 'history' | 'concern' | 'situations';
