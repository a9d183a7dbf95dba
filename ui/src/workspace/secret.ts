/** What goes wrong with a passphrase or a recovery code, told beside the field it was typed in. */
import type { Trouble } from '../bindings';

/** Whether it is about what opens the workspace, as it was typed. */
export function isOfSecret(trouble: Trouble): boolean {
	return trouble.code === 'wrong-secret' || trouble.code === 'code-slip';
}

/** Whether it is about a passphrase that was chosen. */
export function isOfChosen(trouble: Trouble): boolean {
	return trouble.code === 'passphrase-short' || trouble.code === 'passphrase-long';
}

/** What happened and what to do, as one text. */
export function sentence({ message, hint }: Trouble): string {
	return hint ? `${message} ${hint}` : message;
}
