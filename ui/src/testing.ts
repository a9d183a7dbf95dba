/**
 * What every test needs: a page without leftovers of the last one, and a `<dialog>`, which jsdom
 * draws but does not open.
 */
import { beforeEach } from 'vitest';
import { setLanguage } from './text';

if (!HTMLDialogElement.prototype.showModal) {
	HTMLDialogElement.prototype.showModal = function showModal(): void {
		this.open = true;
	};
	HTMLDialogElement.prototype.close = function close(): void {
		if (!this.open) return;
		this.open = false;
		this.dispatchEvent(new Event('close'));
	};
}

beforeEach(() => setLanguage('nb'));
