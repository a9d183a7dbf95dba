use record::{DeviceKey, PublicKey};
use rusqlite::named_params;

use crate::error::{Doing, StoreError};
use crate::open::{Store, Writer};

impl Writer<'_> {
    /// Gives the workspace another device and key, and keeps which public key it had. The secret half of
    /// the former one is gone with this.
    ///
    /// # Errors
    ///
    /// [`StoreError::Sqlite`] if it never was set up, or had that device before.
    pub fn take_new_identity(
        &self,
        device: &str,
        seed: &[u8; 32],
        at_ms: i64,
    ) -> Result<(), StoreError> {
        let doing = "give the workspace another key";
        let (was, old): (String, [u8; 32]) = self
            .tx
            .query_row(include_str!("sql/workspace.sql"), [], |row| {
                Ok((row.get("device_id")?, row.get("device_seed")?))
            })
            .doing(doing)?;
        let public = |seed: &[u8; 32]| DeviceKey::from_seed(seed).public();
        self.tx
            .execute(
                include_str!("sql/add_former_device.sql"),
                named_params! {
                    ":device": was,
                    ":key": public(&old).as_bytes().as_slice(),
                    ":next_device": device,
                    ":next_key": public(seed).as_bytes().as_slice(),
                    ":at": at_ms,
                },
            )
            .doing(doing)?;
        self.tx
            .execute(
                include_str!("sql/set_identity.sql"),
                named_params! { ":device": device, ":seed": seed.as_slice() },
            )
            .doing(doing)?;
        self.log.line("device", "", Some(&was), Some(device));
        self.see_key(public(seed), device, at_ms)
    }
}

impl Store {
    /// Every key this workspace signed with before it was restored, and those after; none where it
    /// always had the one it has.
    ///
    /// # Errors
    ///
    /// [`StoreError::Form`] if a stored key is none.
    pub fn own_keys(&self) -> Result<Vec<PublicKey>, StoreError> {
        let doing = "read the earlier keys of the workspace";
        let mut sql = self.db().prepare_cached(include_str!("sql/own_keys.sql")).doing(doing)?;
        let rows = sql.query_map([], |row| row.get::<_, [u8; 32]>("key")).doing(doing)?;
        rows.map(|row| {
            PublicKey::from_bytes(row.doing(doing)?).map_err(|_| StoreError::Form("key"))
        })
        .collect()
    }

    /// The devices this workspace was before it was restored, oldest first.
    ///
    /// # Errors
    ///
    /// [`StoreError`] as the disk says.
    pub fn former_devices(&self) -> Result<Vec<String>, StoreError> {
        let doing = "read who the workspace was";
        let mut sql =
            self.db().prepare_cached(include_str!("sql/former_devices.sql")).doing(doing)?;
        let rows = sql.query_map([], |row| row.get("device")).doing(doing)?;
        rows.collect::<Result<_, _>>().doing(doing)
    }
}
