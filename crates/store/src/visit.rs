use rusqlite::{OptionalExtension as _, Row, named_params};

use crate::error::{Doing, StoreError};
use crate::open::{Reading, Store, Writer};

/// A group of children in a kindergarten.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Group {
    /// UUIDv7.
    pub id: String,
    /// Organisation number of the kindergarten.
    pub kindergarten: String,
    /// The name of the group.
    pub name: String,
}

/// One day in one group.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Visit {
    /// UUIDv7.
    pub id: String,
    /// The code it is handed over by.
    pub code: String,
    /// The group.
    pub group: Group,
    /// ISO date, local.
    pub date: String,
}

fn visit_from(row: &Row<'_>) -> Result<Visit, rusqlite::Error> {
    Ok(Visit {
        id: row.get("id")?,
        code: row.get("code")?,
        group: Group {
            id: row.get("group_id")?,
            kindergarten: row.get("kindergarten")?,
            name: row.get("group_name")?,
        },
        date: row.get("date")?,
    })
}

/// A visit by its id or its code.
fn find(reading: &impl Reading, id_or_code: &str) -> Result<Option<Visit>, StoreError> {
    reading
        .connection()
        .prepare_cached(include_str!("sql/visit.sql"))
        .and_then(|mut sql| sql.query_row([id_or_code], visit_from).optional())
        .doing("read a visit")
}

impl Writer<'_> {
    /// The group of that name, made with `new_id` if the kindergarten has none.
    ///
    /// # Errors
    ///
    /// [`StoreError`] as the disk says.
    pub fn group(&self, kindergarten: &str, name: &str, new_id: &str) -> Result<Group, StoreError> {
        self.tx
            .execute(
                include_str!("sql/add_group.sql"),
                named_params! { ":id": new_id, ":kindergarten": kindergarten, ":name": name },
            )
            .doing("write a group")?;
        self.tx
            .query_row(
                include_str!("sql/group.sql"),
                named_params! { ":kindergarten": kindergarten, ":name": name },
                |row| {
                    Ok(Group {
                        id: row.get("id")?,
                        kindergarten: row.get("kindergarten")?,
                        name: row.get("name")?,
                    })
                },
            )
            .doing("read a group")
    }

    /// Adds a visit.
    ///
    /// # Errors
    ///
    /// [`StoreError::Sqlite`] if the id or the code is taken.
    pub fn add_visit(&self, visit: &Visit, is_ours: bool, at_ms: i64) -> Result<(), StoreError> {
        self.tx
            .execute(
                include_str!("sql/add_visit.sql"),
                named_params! {
                    ":id": visit.id, ":code": visit.code, ":group": visit.group.id,
                    ":date": visit.date, ":minted_here": is_ours, ":at": at_ms,
                },
            )
            .doing("write a visit")?;
        self.log.line("visit", &visit.id, None, Some(&visit.group.id));
        Ok(())
    }

    /// A visit by its id or its code.
    ///
    /// # Errors
    ///
    /// [`StoreError`] as the disk says.
    pub fn visit(&self, id_or_code: &str) -> Result<Option<Visit>, StoreError> {
        find(self, id_or_code)
    }
}

impl Store {
    /// A visit by its id or its code.
    ///
    /// # Errors
    ///
    /// [`StoreError`] as the disk says.
    pub fn visit(&self, id_or_code: &str) -> Result<Option<Visit>, StoreError> {
        find(self, id_or_code)
    }

    /// Visits that nobody here has begun, next day first. A self-assessment begins none until its day,
    /// held against `today` (an ISO date), is gone.
    ///
    /// # Errors
    ///
    /// [`StoreError`] as the disk says.
    pub fn planned_visits(&self, today: &str) -> Result<Vec<Visit>, StoreError> {
        let doing = "list planned visits";
        let sql = include_str!("sql/planned_visits.sql");
        let mut sql = self.db().prepare_cached(sql).doing(doing)?;
        let rows = sql.query_map([today], visit_from).doing(doing)?;
        rows.collect::<Result<_, _>>().doing(doing)
    }

    /// Every visit, newest day first.
    ///
    /// # Errors
    ///
    /// [`StoreError`] as the disk says.
    pub fn visits(&self) -> Result<Vec<Visit>, StoreError> {
        let mut sql =
            self.db().prepare_cached(include_str!("sql/visits.sql")).doing("list visits")?;
        let rows = sql.query_map([], visit_from).doing("list visits")?;
        rows.collect::<Result<_, _>>().doing("list visits")
    }
}
