use record::{DeviceKey, PublicKey};
use store::{DatabaseKey, Store, Writer};
use vault::{OfficeKey, RecoveryCode};

use crate::backup::Backing;
use crate::change::{Change, Done, Op};
use crate::error::AppError;
use crate::host::Host;
use crate::rubrics::Rubrics;
use crate::workspace::{Role, WorkspacePaths};

/// An open workspace and everything that can be done in it.
pub struct App {
    pub(crate) paths: WorkspacePaths,
    pub(crate) store: Store,
    pub(crate) host: Box<dyn Host>,
    rubrics: Rubrics,
    role: Role,
    name: String,
    device: String,
    device_key: DeviceKey,
    /// Those it signed with before and after it was restored.
    own_keys: Vec<PublicKey>,
    pub(crate) key: DatabaseKey,
    pub(crate) fresh_code: Option<RecoveryCode>,
    /// The office whose key was read, until it is agreed to or another is chosen.
    pub(crate) chosen_office: Option<OfficeKey>,
    pub(crate) backing: Backing,
}

impl App {
    pub(crate) fn new(
        paths: WorkspacePaths,
        store: Store,
        key: DatabaseKey,
        host: Box<dyn Host>,
        rubrics: Rubrics,
    ) -> Self {
        let backing = Backing::of(&paths);
        Self {
            paths,
            store,
            host,
            rubrics,
            role: Role::Assessor,
            name: String::new(),
            device: String::new(),
            device_key: DeviceKey::from_seed(&[0; 32]),
            own_keys: Vec::new(),
            key,
            fresh_code: None,
            chosen_office: None,
            backing,
        }
    }

    pub(crate) fn known_as(mut self, workspace: &store::Workspace) -> Self {
        self.role = Role::from_word(&workspace.role).unwrap_or(Role::Trainee);
        self.name.clone_from(&workspace.name);
        self.device.clone_from(&workspace.device);
        self.device_key = DeviceKey::from_seed(&workspace.seed);
        self.own_keys = self.store.own_keys().unwrap_or_default();
        self
    }

    /// What the workspace is for.
    #[must_use]
    pub const fn role(&self) -> Role {
        self.role
    }

    /// The name people know it by.
    #[must_use]
    pub fn name(&self) -> &str {
        &self.name
    }

    /// The id of this device.
    #[must_use]
    pub fn device(&self) -> &str {
        &self.device
    }

    /// Where its parts lie.
    #[must_use]
    pub const fn paths(&self) -> &WorkspacePaths {
        &self.paths
    }

    /// The installed rubrics.
    #[must_use]
    pub const fn rubrics(&self) -> &Rubrics {
        &self.rubrics
    }

    pub(crate) const fn rubrics_mut(&mut self) -> &mut Rubrics {
        &mut self.rubrics
    }

    /// Whether this workspace signs with that key, or did before it was restored.
    pub(crate) fn is_own_key(&self, key: &PublicKey) -> bool {
        *key == self.device_key.public() || self.own_keys.contains(key)
    }

    /// How many changes that were on disk are missing, at least; none where none are known of. Told from
    /// the moment the workspace is opened until it is restored or repaired.
    #[must_use]
    pub fn changes_missing(&self) -> Option<u64> {
        self.store.behind().map(|behind| behind.missing().max(1))
    }

    /// The key of the file, for whoever copies or proves it. Wiped from memory with this.
    pub(crate) const fn key(&self) -> &DatabaseKey {
        &self.key
    }

    pub(crate) const fn device_key(&self) -> &DeviceKey {
        &self.device_key
    }

    /// The one door for changes: all of `change`, or nothing; noted by its name; on disk when this
    /// returns.
    ///
    /// # Errors
    ///
    /// What `change` returns, or the disk; nothing is changed then.
    pub(crate) fn transact<T>(
        &mut self,
        op: Op,
        subject: &str,
        changes: &[Change],
        change: impl FnOnce(&Writer<'_>) -> Result<T, AppError>,
    ) -> Result<Done<T>, AppError> {
        self.allow(op.right())?;
        let at_ms = self.now_ms();
        let made = self.store.transact(|writer| -> Result<T, AppError> {
            let output = change(writer)?;
            writer.note_operation(op.name(), subject, at_ms)?;
            Ok(output)
        });
        let output = made.map_err(|error| self.relieved(error))?;
        Ok(Done { op, output, changes: changes.to_vec() })
    }

    pub(crate) fn now_ms(&self) -> i64 {
        self.host.now().timestamp().as_millisecond()
    }

    /// Today where the machine is, as an ISO date.
    pub(crate) fn today(&self) -> String {
        self.host.now().date().to_string()
    }

    /// Now, as RFC 3339 with the offset of the place.
    pub(crate) fn now_text(&self) -> String {
        self.local_text(self.host.now().timestamp())
    }

    /// A moment as RFC 3339 with the offset of the place.
    pub(crate) fn local_text(&self, at: jiff::Timestamp) -> String {
        let zone = self.host.now().time_zone().clone();
        at.to_zoned(zone).strftime("%Y-%m-%dT%H:%M:%S%:z").to_string()
    }

    /// A new `UUIDv7`.
    pub(crate) fn new_id(&self) -> String {
        let mut random = [0; 10];
        self.host.random(&mut random);
        let at_ms = u64::try_from(self.now_ms()).unwrap_or(0);
        uuid::Builder::from_unix_timestamp_millis(at_ms, &random).into_uuid().to_string()
    }
}
