//! A key slot, what an office hands out and is sent, and a recovery code as it is typed.
//!
//! A slot that is read is written as it was; one that opens gives the key whose name it carries. A slot
//! may ask for no more work than is bearable, so every one is tried.

#![no_main]

use libfuzzer_sys::fuzz_target;
use vault::{
    Envelope, Key, OfficeKey, OfficeSecret, OfficeSlot, Passphrase, RecoveryCode, Secret, Slot,
    VaultError,
};

fuzz_target!(|data: &[u8]| {
    if let Ok(slot) = Slot::read(data) {
        let again = Slot::read(&slot.to_bytes()).expect("what is written is read");
        assert_eq!(again, slot);
        // What takes long is not what is looked for here.
        if slot.cost().memory_kib <= 1024 && slot.cost().passes <= 4 {
            tried(&slot);
        }
    }
    if let Ok(both) = OfficeSlot::read(data) {
        assert_eq!(OfficeSlot::read(&both.to_bytes()), Ok(both));
    }
    if let Ok(office) = OfficeKey::read(data) {
        assert_eq!(OfficeKey::read(&office.to_bytes()).as_ref(), Ok(&office));
        let id = Key::new([7; 32]).id();
        // A key that is read can be sealed to, or refuses.
        let _ = Envelope::seal(&RecoveryCode::new([7; 20]), &office, id, office.name(), [7; 32]);
    }
    if let Ok(envelope) = Envelope::read(data) {
        assert_eq!(Envelope::read(&envelope.to_bytes()).as_ref(), Ok(&envelope));
        // Nobody made an envelope for this office.
        assert!(OfficeSecret::new([7; 32]).open(&envelope).is_err());
    }
    if let Ok(typed) = std::str::from_utf8(data)
        && let Ok(code) = RecoveryCode::parse(typed)
    {
        assert_eq!(RecoveryCode::parse(&code.groups().concat()), Ok(code));
    }
});

fn tried(slot: &Slot) {
    let (passphrase, code) = (Passphrase::new("regn"), RecoveryCode::new([7; 20]));
    let (passphrase, kept) = (passphrase.expect("short"), Key::new([7; 32]));
    for secret in [
        Secret::Passphrase(&passphrase),
        Secret::Recovery(&code),
        Secret::Office(&code),
        Secret::Keychain(&kept),
    ] {
        match slot.open(&secret) {
            Ok(key) => assert_eq!(key.id(), slot.key_id()),
            Err(error) => assert!(
                matches!(
                    error,
                    VaultError::WrongSecret | VaultError::OtherKind | VaultError::Form
                ),
                "{error:?}"
            ),
        }
    }
}
