/** What opens the invented workspace: «feil» is the wrong passphrase, everything else the right one. */
import type { KeySlots, Role, Start } from '../bindings';
import type { Answers } from './core';

const code = ['7KQ2M', '4XD9T', 'B3HVZ', '0PA6R', 'GW8NC', '5JYE1', 'S2FKQ', 'T9M4H'];

function refuse(code: string, message: string, hint: string): never {
	throw { code, outcome: 'refused', message, hint, at: null, problems: [], details: '' };
}
function wrong(typed: string): void {
	if (typed !== 'feil') return;
	refuse('wrong-secret', 'Det er verken passfrasen eller gjenopprettingskoden til arbeidsområdet.', 'Se etter store og små bokstaver og tastaturets språk, og prøv igjen. Ingenting er endret.');
}
function short(chosen: string): void {
	if (chosen.length >= 12) return;
	refuse('passphrase-short', 'En ny passfrase har minst 12 tegn, og ikke bare ett tegn om igjen.', 'Tre eller fire vanlige ord er lette å huske og vanskelige å gjette.');
}

/** `opens` says what does: `machine`, or a passphrase too. */
export function keys(begun: () => Start, opens: string | null): Answers {
	let slots: KeySlots = { passphrase: opens !== 'machine', recovery: opens === null, office: null, keychain: opens === 'machine', guard: 'account' };
	const office = { name: 'Granly kommune', fingerprint: '1A2B 3C4D 5E6F 7081' };
	const open = (role: Role, name: string): Start => ({
		...begun(), locked: null,
		can_repair: false,
		missing: null,
		workspace: { name, role, folder: '/home/vurderer/viba', is_example: false, device: 'd', can_lock: slots.passphrase || slots.recovery }
	});
	const wait = (): Promise<void> => new Promise((go) => setTimeout(go, 500));
	return {
		watch_lock: () => null,
		still_here: () => null,
		key_slots: () => slots,
		create_workspace: async ({ role, name, passphrase }: { role: Role; name: string; passphrase: string | null }) => {
			if (passphrase !== null) short(passphrase);
			await wait();
			slots = { ...slots, passphrase: passphrase !== null, recovery: passphrase !== null, keychain: passphrase === null };
			return open(role, name);
		},
		lock_workspace: () => ({ ...begun(), workspace: null, place: null, locked: { name: 'Vurdering Solvang', folder: '/home/vurderer/viba' } }),
		close_workspace: () => ({ ...begun(), workspace: null, locked: null, place: null }),
		unlock: async ({ typed }: { typed: string }) => {
			await wait();
			wrong(typed);
			return open('assessor', 'Vurdering Solvang');
		},
		set_passphrase: async ({ old, chosen }: { old: string; chosen: string }) => {
			short(chosen);
			await wait();
			wrong(old);
			return (slots = { ...slots, passphrase: true });
		},
		make_recovery_code: async ({ old }: { old: string }) => {
			await wait();
			wrong(old);
			slots = { ...slots, recovery: true };
			return code;
		},
		save_recovery_sheet: () => ({ file: '/home/vurderer/Gjenopprettingskode Vurdering Solvang.pdf', bytes: 21_402 }),
		forget_recovery_code: () => null,
		choose_office: () => office,
		set_office: async ({ old }: { old: string }) => {
			await wait();
			wrong(old);
			return (slots = { ...slots, office });
		},
		remove_office: async ({ old }: { old: string }) => {
			await wait();
			wrong(old);
			return (slots = { ...slots, office: null });
		},
		save_envelope: () => ({ file: '/home/vurderer/VIBA-konvolutt Vurdering Solvang.venvelope', bytes: 902 }),
		own_office: () => office,
		save_office_key: () => ({ file: '/home/kontor/VIBA-nøkkel Granly kommune.voffice', bytes: 131 }),
		open_envelope: () => ({ workspace: 'Vurdering Solvang', groups: code }),
		set_opens_by_itself: async ({ old, does }: { old: string; does: boolean }) => {
			await wait();
			wrong(old);
			return (slots = { ...slots, keychain: does });
		}
	};
}
