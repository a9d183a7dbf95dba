//! A place in memory, for tests.

use std::collections::BTreeMap;
use std::sync::{Mutex, MutexGuard, PoisonError};

use super::{LARGEST_FILE, Put, Stat, Transport, TransportError, check_name};

/// Files in memory. They are gone with it.
#[derive(Debug, Default)]
pub struct Memory {
    files: Mutex<BTreeMap<String, Vec<u8>>>,
}

impl Memory {
    fn files(&self) -> MutexGuard<'_, BTreeMap<String, Vec<u8>>> {
        self.files.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Transport for Memory {
    fn put_new(&self, name: &str, bytes: &[u8]) -> Result<Put, TransportError> {
        check_name(name)?;
        if bytes.len() as u64 > LARGEST_FILE {
            return Err(TransportError::TooLarge { name: name.to_owned(), limit: LARGEST_FILE });
        }
        let mut files = self.files();
        match files.get(name) {
            Some(there) if there == bytes => Ok(Put::AlreadyThere),
            Some(_) => Err(TransportError::NameTaken { name: name.to_owned() }),
            None => {
                files.insert(name.to_owned(), bytes.to_vec());
                Ok(Put::Written)
            }
        }
    }

    fn list(&self, prefix: &str) -> Result<Vec<String>, TransportError> {
        Ok(self.files().keys().filter(|name| name.starts_with(prefix)).cloned().collect())
    }

    fn get(&self, name: &str) -> Result<Vec<u8>, TransportError> {
        check_name(name)?;
        let found = self.files().get(name).cloned();
        found.ok_or_else(|| TransportError::NotFound { name: name.to_owned() })
    }

    fn stat(&self, name: &str) -> Result<Option<Stat>, TransportError> {
        check_name(name)?;
        Ok(self.files().get(name).map(|bytes| Stat { bytes: bytes.len() as u64 }))
    }
}
