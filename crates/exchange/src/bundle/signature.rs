//! Who vouches for a bundle as a whole.

use record::{DeviceKey, PublicKey, Signature, manifest_hash};
use serde::Deserialize;

use crate::Refusal;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Form {
    key: PublicKey,
    signature: Signature,
}

/// The bytes of `manifest.sig`.
pub(super) fn write(manifest: &[u8], key: &DeviceKey) -> Vec<u8> {
    let signature = key.sign(&manifest_hash(manifest));
    form(&key.public(), &signature).into_bytes()
}

/// Checks `manifest.sig` against the manifest; the key that signed, if it did.
///
/// # Errors
///
/// [`Refusal::SignatureForm`] or [`Refusal::SignatureFails`].
pub(super) fn check(bytes: &[u8], manifest: &[u8]) -> Result<PublicKey, Refusal> {
    let read: Form = serde_json::from_slice(bytes).map_err(|_| Refusal::SignatureForm)?;
    // One signature, one spelling: nothing may hide in white space.
    if form(&read.key, &read.signature).as_bytes() != bytes {
        return Err(Refusal::SignatureForm);
    }
    let signer = read.key;
    signer
        .verify(&manifest_hash(manifest), &read.signature)
        .map_err(|_| Refusal::SignatureFails { signer })?;
    Ok(signer)
}

fn form(key: &PublicKey, signature: &Signature) -> String {
    format!("{{\"key\":\"{key}\",\"signature\":\"{signature}\"}}")
}
