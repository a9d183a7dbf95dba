use rusqlite::{Connection, named_params};

use crate::error::{Doing, StoreError};
use crate::open::{Store, Writer};

/// A group with what it was called and what became of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StoredGroup {
    /// UUIDv7.
    pub id: String,
    /// Organisation number of the kindergarten.
    pub kindergarten: String,
    /// Its newest name.
    pub name: String,
    /// What kind of group it is, as a word.
    pub kind: Option<String>,
    /// ISO date from which it is there.
    pub valid_from: Option<String>,
    /// ISO date until which it is there.
    pub valid_to: Option<String>,
    /// The group it went into, and the ISO date from which on.
    pub merged: Option<(String, String)>,
    /// The names before the newest, oldest first, each with the ISO date from which the next held.
    pub former: Vec<(String, String)>,
}

/// What is known of a group, to be written.
#[derive(Debug)]
pub struct NewGroupState<'a> {
    /// Its newest name.
    pub name: &'a str,
    /// What kind of group it is, as a word.
    pub kind: Option<&'a str>,
    /// ISO date from which it is there.
    pub valid_from: Option<&'a str>,
    /// ISO date until which it is there.
    pub valid_to: Option<&'a str>,
}

/// A group with how often it was visited. Practice and training count nothing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct GroupVisits {
    /// Its id.
    pub group: String,
    /// Organisation number of the kindergarten.
    pub kindergarten: String,
    /// The newest name of the group.
    pub name: String,
    /// Whether it went into another group.
    pub is_merged: bool,
    /// Visits that are here, planned ones too.
    pub visits: u32,
    /// ISO date of the latest; none without a visit.
    pub last: Option<String>,
}

/// The groups of a kindergarten, by name.
fn groups(db: &Connection, kindergarten: &str) -> Result<Vec<StoredGroup>, StoreError> {
    let doing = "read the groups of a kindergarten";
    let mut sql = db.prepare_cached(include_str!("sql/groups.sql")).doing(doing)?;
    let rows = sql
        .query_map([kindergarten], |row| {
            let into: Option<String> = row.get("merged_into")?;
            Ok(StoredGroup {
                id: row.get("id")?,
                kindergarten: row.get("kindergarten")?,
                name: row.get("name")?,
                kind: row.get("kind")?,
                valid_from: row.get("valid_from")?,
                valid_to: row.get("valid_to")?,
                merged: into.zip(row.get("merged_on")?),
                former: Vec::new(),
            })
        })
        .doing(doing)?;
    let mut groups: Vec<StoredGroup> = rows.collect::<Result<_, _>>().doing(doing)?;
    let mut sql = db.prepare_cached(include_str!("sql/former_group_names.sql")).doing(doing)?;
    for group in &mut groups {
        let names = sql
            .query_map([&group.id], |row| Ok((row.get("name")?, row.get("until")?)))
            .doing(doing)?;
        group.former = names.collect::<Result<_, _>>().doing(doing)?;
    }
    Ok(groups)
}

impl Writer<'_> {
    /// The groups of a kindergarten, by name.
    ///
    /// # Errors
    ///
    /// [`StoreError`] as the disk says.
    pub fn groups(&self, kindergarten: &str) -> Result<Vec<StoredGroup>, StoreError> {
        groups(self.tx, kindergarten)
    }

    /// Writes what is known of a group.
    ///
    /// # Errors
    ///
    /// [`StoreError::Sqlite`] if another group of the kindergarten has the name.
    pub fn set_group(&self, id: &str, new: &NewGroupState<'_>) -> Result<(), StoreError> {
        self.tx
            .execute(
                include_str!("sql/set_group.sql"),
                named_params! {
                    ":id": id, ":name": new.name, ":kind": new.kind,
                    ":valid_from": new.valid_from, ":valid_to": new.valid_to,
                },
            )
            .doing("write a group")?;
        self.log.line("group", id, None, Some("changed"));
        Ok(())
    }

    /// Keeps a name that a group had until a date.
    ///
    /// # Errors
    ///
    /// [`StoreError`] as the disk says.
    pub fn add_former_group_name(
        &self,
        group: &str,
        name: &str,
        until: &str,
    ) -> Result<(), StoreError> {
        self.tx
            .execute(
                include_str!("sql/add_former_group_name.sql"),
                named_params! { ":group": group, ":name": name, ":until": until },
            )
            .doing("keep the name of a group")?;
        Ok(())
    }

    /// Says that a group went into another one on a date; none takes it back.
    ///
    /// # Errors
    ///
    /// [`StoreError`] as the disk says.
    pub fn merge_group(&self, group: &str, into: Option<(&str, &str)>) -> Result<(), StoreError> {
        let (into, on) = into.unzip();
        self.tx
            .execute(
                include_str!("sql/merge_group.sql"),
                named_params! { ":group": group, ":into": into, ":on": on },
            )
            .doing("merge a group")?;
        self.log.line("merged", group, None, into);
        Ok(())
    }
}

impl Store {
    /// The groups of a kindergarten, by name.
    ///
    /// # Errors
    ///
    /// [`StoreError`] as the disk says.
    pub fn groups(&self, kindergarten: &str) -> Result<Vec<StoredGroup>, StoreError> {
        groups(self.db(), kindergarten)
    }

    /// The kindergarten a group belongs to; none if there is no such group.
    ///
    /// # Errors
    ///
    /// [`StoreError`] as the disk says.
    pub fn kindergarten_of_group(&self, group: &str) -> Result<Option<String>, StoreError> {
        use rusqlite::OptionalExtension as _;
        self.db()
            .prepare_cached(include_str!("sql/kindergarten_of_group.sql"))
            .and_then(|mut sql| sql.query_row([group], |row| row.get("kindergarten")).optional())
            .doing("read whose a group is")
    }

    /// Every group, by kindergarten and name, with its visits.
    ///
    /// # Errors
    ///
    /// [`StoreError`] as the disk says.
    pub fn group_visits(&self) -> Result<Vec<GroupVisits>, StoreError> {
        let doing = "list groups";
        let mut sql =
            self.db().prepare_cached(include_str!("sql/group_visits.sql")).doing(doing)?;
        let rows = sql
            .query_map([], |row| {
                Ok(GroupVisits {
                    group: row.get("id")?,
                    kindergarten: row.get("kindergarten")?,
                    name: row.get("name")?,
                    is_merged: row.get("is_merged")?,
                    visits: row.get("visits")?,
                    last: row.get("last")?,
                })
            })
            .doing(doing)?;
        rows.collect::<Result<_, _>>().doing(doing)
    }
}
