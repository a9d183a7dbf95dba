/** Moves focus to a control of a form, and its label and what is said of it into sight. */
export function focusField(control: HTMLElement): void {
	control.focus();
	control.closest('.field, fieldset')?.scrollIntoView?.({ block: 'nearest' });
}
