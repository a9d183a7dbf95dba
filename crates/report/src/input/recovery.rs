use text::{Lang, Stamp};

/// What stands on the sheet with a recovery code.
#[derive(Clone, PartialEq, Eq)]
pub struct RecoverySheet {
    /// The language.
    pub lang: Lang,
    /// The name of the workspace.
    pub workspace: String,
    /// The code, group by group.
    pub groups: Vec<String>,
    /// When it was made.
    pub date: Stamp,
    /// When the sheet was made, RFC 3339.
    pub issued: String,
    /// Program and version.
    pub program: String,
}

impl std::fmt::Debug for RecoverySheet {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        // A code stands on paper, and nowhere else.
        f.debug_struct("RecoverySheet").field("issued", &self.issued).finish_non_exhaustive()
    }
}
