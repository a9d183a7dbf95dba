//! The owner's signature, which stands in a package as `signature.toml`.

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use record::{DeviceKey, Hash, PublicKey, Signature, rubric_hash};
use rubric::{PackageFiles, package_hash};
use toml::Spanned;
use toml::de::{DeTable, DeValue};

use super::PackageRefusal as Refusal;
use super::name;

/// The file's name. The package's hash leaves it out.
const FILE: &str = "signature.toml";
/// The form this program writes, and the only one it reads.
const FORMAT: &str = "1";
const KEYS: [&str; 4] = ["format", "owner", "key", "sig"];
/// The longest name of an owner. Unit: characters.
const LONGEST_OWNER: usize = 200;

/// A package whose signature fits.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Signed {
    /// The name the owner signed under. Anybody can sign under any name: only the
    /// key says who it was.
    pub owner: String,
    /// The key that signed. Whether it is trusted is not asked here.
    pub key: PublicKey,
    /// The package's hash, lower-case hex.
    pub hash: String,
}

/// Signs a package under the name of its owner; an earlier signature is replaced.
///
/// # Errors
///
/// [`PackageRefusal::OwnerEmpty`](Refusal::OwnerEmpty),
/// [`PackageRefusal::OwnerTooLong`](Refusal::OwnerTooLong) above 200 characters, or
/// [`PackageRefusal::OwnerOdd`](Refusal::OwnerOdd) for characters that nobody sees and
/// white space at an end; as [`open_package`](super::open_package) does for a file's name.
pub fn sign_package(files: &mut PackageFiles, owner: &str, key: &DeviceKey) -> Result<(), Refusal> {
    check_owner(owner)?;
    let signature = key.sign(&signed_hash(files, &package_hash(files), owner)?);
    let written = form(owner, &key.public(), &signature);
    files.insert(FILE.to_owned(), written.into_bytes());
    Ok(())
}

/// Checks the signature of a package against its files.
///
/// # Errors
///
/// The first of the [`PackageRefusal`](Refusal)s about signatures that is met:
///
/// - `Unsigned` without a signature file;
/// - `SignatureForm`, `SignatureFormat`, `SignatureKeyUnknown`, `SignatureKeyMissing`,
///   `SignatureLength` if the file is not as [`sign_package`] writes it;
/// - `OwnerEmpty`, `OwnerTooLong`, `OwnerOdd` for the owner's name;
/// - `KeyForm`, `KeyWeak` for the key;
/// - as [`open_package`](super::open_package) does for a file's name;
/// - `Altered` if the signature does not fit the files and the owner's name.
pub fn verify_package(files: &PackageFiles) -> Result<Signed, Refusal> {
    let bytes = files.get(FILE).ok_or(Refusal::Unsigned {})?;
    let Form { owner, key, signature } = read(bytes)?;
    let hash = package_hash(files);
    match key.verify(&signed_hash(files, &hash, &owner)?, &signature) {
        Ok(()) => Ok(Signed { owner, key, hash }),
        Err(_) => Err(Refusal::Altered { owner }),
    }
}

/// What is signed. The hash is made of lines with names: one that is no plain name
/// could pass for several files.
fn signed_hash(files: &PackageFiles, package: &str, owner: &str) -> Result<Hash, Refusal> {
    for name in files.keys() {
        name::check(name.as_bytes())?;
    }
    // A package's hash is always one, so this error never comes.
    let altered = |_| Refusal::Altered { owner: owner.to_owned() };
    Ok(rubric_hash(&package.parse().map_err(altered)?, owner))
}

/// What stands in the file.
struct Form {
    owner: String,
    key: PublicKey,
    signature: Signature,
}

/// The file, in its only spelling.
fn form(owner: &str, key: &PublicKey, signature: &Signature) -> String {
    let owner = owner.replace('\\', "\\\\").replace('"', "\\\"");
    format!("format = {FORMAT}\nowner = \"{owner}\"\nkey = \"{key}\"\nsig = \"{signature}\"\n")
}

fn read(bytes: &[u8]) -> Result<Form, Refusal> {
    let source = match std::str::from_utf8(bytes) {
        Ok(source) => source,
        Err(error) => return Err(unreadable(bytes, error.valid_up_to())),
    };
    let table = DeTable::parse(source)
        .map_err(|error| unreadable(bytes, error.span().unwrap_or_default().start))?;
    let fields = Fields { table: table.get_ref(), bytes };
    fields.check_format()?;
    fields.check_keys()?;
    let (owner, key, signature) = (fields.text("owner")?, fields.text("key")?, fields.text("sig")?);
    check_owner(owner.get_ref())?;
    let read = Form {
        owner: (*owner.get_ref()).to_owned(),
        key: read_key(key.get_ref())?,
        signature: read_signature(&signature, bytes)?,
    };
    // The package's hash leaves this file out: nothing may hide in white space or comments.
    let only = form(&read.owner, &read.key, &read.signature);
    if only != source {
        let same = only.bytes().zip(source.bytes()).take_while(|(a, b)| a == b).count();
        return Err(unreadable(bytes, same));
    }
    Ok(read)
}

fn read_key(text: &str) -> Result<PublicKey, Refusal> {
    let bytes: Option<[u8; 32]> = URL_SAFE_NO_PAD.decode(text).ok().and_then(|b| b.try_into().ok());
    let bytes = bytes.ok_or(Refusal::KeyForm {})?;
    if PublicKey::is_weak(&bytes) {
        return Err(Refusal::KeyWeak {});
    }
    PublicKey::from_bytes(bytes).map_err(|_| Refusal::KeyForm {})
}

fn read_signature(text: &Spanned<&str>, file: &[u8]) -> Result<Signature, Refusal> {
    let bytes =
        URL_SAFE_NO_PAD.decode(text.get_ref()).map_err(|_| unreadable(file, text.span().start))?;
    let length = bytes.len() as u64;
    let bytes = bytes.try_into().map_err(|_| Refusal::SignatureLength { bytes: length })?;
    Ok(Signature::from_bytes(bytes))
}

/// Makes sure that a name can be shown as it is.
fn check_owner(owner: &str) -> Result<(), Refusal> {
    if owner.trim().is_empty() {
        return Err(Refusal::OwnerEmpty {});
    }
    if owner.chars().count() > LONGEST_OWNER {
        return Err(Refusal::OwnerTooLong { limit: LONGEST_OWNER as u64 });
    }
    let ends = [owner.chars().next(), owner.chars().next_back()].into_iter().flatten();
    let odd =
        ends.filter(|c| c.is_whitespace()).chain(owner.chars().filter(|c| is_hidden(*c))).next();
    match odd {
        None => Ok(()),
        Some(odd) => Err(Refusal::OwnerOdd { character: format!("U+{:04X}", u32::from(odd)) }),
    }
}

/// Characters that change a name without being seen: controls, line ends, direction
/// marks, zero widths, blank letters, tags.
fn is_hidden(c: char) -> bool {
    let mark = matches!(c, '\u{ad}' | '\u{34f}' | '\u{61c}' | '\u{115f}' | '\u{1160}'
        | '\u{17b4}' | '\u{17b5}' | '\u{180b}'..='\u{180f}' | '\u{200b}'..='\u{200f}'
        | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{2800}' | '\u{3164}'
        | '\u{fe00}'..='\u{fe0f}' | '\u{feff}' | '\u{ffa0}' | '\u{fff0}'..='\u{ffff}'
        | '\u{e0000}'..='\u{e0fff}');
    c.is_control() || mark
}

/// The keys and values of the file.
struct Fields<'a> {
    table: &'a DeTable<'a>,
    bytes: &'a [u8],
}

impl<'a> Fields<'a> {
    fn get(&self, key: &str) -> Result<&'a Spanned<DeValue<'a>>, Refusal> {
        let found = self.table.iter().find(|(name, _)| name.get_ref().as_ref() == key);
        let missing = || Refusal::SignatureKeyMissing { key: key.to_owned() };
        found.map(|(_, value)| value).ok_or_else(missing)
    }

    fn text(&self, key: &str) -> Result<Spanned<&'a str>, Refusal> {
        let value = self.get(key)?;
        let text = value.get_ref().as_str();
        let text = text.ok_or_else(|| unreadable(self.bytes, value.span().start))?;
        Ok(Spanned::new(value.span(), text))
    }

    /// The form comes first: a newer one may have other keys.
    fn check_format(&self) -> Result<(), Refusal> {
        let value = self.get("format")?;
        match value.get_ref() {
            DeValue::Integer(format) if format.as_str() == FORMAT => Ok(()),
            DeValue::Integer(format) => {
                let format = format.as_str().chars().take(20).collect();
                Err(Refusal::SignatureFormat { format })
            }
            _ => Err(unreadable(self.bytes, value.span().start)),
        }
    }

    fn check_keys(&self) -> Result<(), Refusal> {
        let unknown = |key: &str| !KEYS.contains(&key);
        let names = self.table.keys().filter(|name| unknown(name.get_ref().as_ref()));
        match names.min_by_key(|name| name.span().start) {
            None => Ok(()),
            Some(name) => {
                let key = crate::archive::shown(name.get_ref().as_bytes());
                let (line, column) = place(self.bytes, name.span().start);
                Err(Refusal::SignatureKeyUnknown { key, line, column })
            }
        }
    }
}

fn unreadable(bytes: &[u8], at: usize) -> Refusal {
    let (line, column) = place(bytes, at);
    Refusal::SignatureForm { line, column }
}

/// The line and column of a byte, both counted from 1.
fn place(bytes: &[u8], at: usize) -> (u32, u32) {
    let before = String::from_utf8_lossy(bytes.get(..at).unwrap_or(bytes));
    let line = before.matches('\n').count() + 1;
    let column = before.chars().rev().take_while(|c| *c != '\n').count() + 1;
    (u32::try_from(line).unwrap_or(u32::MAX), u32::try_from(column).unwrap_or(u32::MAX))
}
