use serde::{Deserialize, Serialize};
use store::StoreError;

use crate::app::App;
use crate::content::is_draft;
use crate::error::AppError;
use crate::workspace::unless_full;

/// What the window shows.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "screen", rename_all = "kebab-case")]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub enum Screen {
    /// What an assessor sees first.
    Overview,
    /// The list of kindergartens.
    Kindergartens,
    /// A new visit.
    NewVisit,
    /// The list of assessments.
    Assessments,
    /// What is ready to be sent.
    Sending,
    /// What an office sees first.
    Office,
    /// The rubrics that are here.
    Rubrics,
    /// One rubric, to be read and adapted.
    Rubric {
        /// `id@version`.
        name: String,
    },
    /// Searching in notes.
    Notes,
    /// What was put away, for 30 days.
    Bin,
    /// What the person set.
    Settings,
    /// A draft being answered.
    Observe {
        /// The draft.
        assessment: String,
    },
    /// What an assessment amounts to.
    Result {
        /// The assessment.
        assessment: String,
    },
    /// The report of an assessment.
    Report {
        /// The assessment.
        assessment: String,
    },
    /// A result as it is talked over with the kindergarten.
    Meeting {
        /// The assessment.
        assessment: String,
    },
    /// The plan after a result.
    FollowUp {
        /// The assessment.
        assessment: String,
    },
    /// The plans that are here.
    Plans,
    /// A kindergarten's own assessment.
    #[serde(rename = "self")]
    Own {
        /// The assessment.
        assessment: String,
    },
    /// The kindergartens' own assessments.
    Selves,
    /// Many reports at once.
    Reports,
    /// What is said before a visit.
    BeforeVisit {
        /// The visit.
        visit: String,
    },
}

impl Screen {
    fn assessment(&self) -> Option<&str> {
        match self {
            Self::Observe { assessment }
            | Self::Result { assessment }
            | Self::Report { assessment }
            | Self::Meeting { assessment }
            | Self::FollowUp { assessment }
            | Self::Own { assessment } => Some(assessment),
            _ => None,
        }
    }
}

/// A draft that was open when the program was cut off, with all that is saved of it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct Recovered {
    /// The draft.
    pub assessment: String,
    /// The name of the kindergarten, its number where no register told it.
    pub name: String,
    /// The group.
    pub group: String,
    /// Indicators answered.
    pub answered: usize,
    /// Indicators of the rubric.
    pub of: usize,
    /// Notes.
    pub notes: usize,
    /// When it was changed last, RFC 3339 with the offset of the place.
    pub saved_at: Option<String>,
    /// Whether a note was being typed; what there is of it is saved too.
    pub note_typed: bool,
}

/// What a window found when it opened the workspace.
#[derive(Debug)]
pub(crate) struct Opening {
    at_ms: i64,
    recovered: Option<Recovered>,
}

impl Opening {
    /// What was found, until the window keeps a screen of its own.
    pub(crate) fn recovered(&self, app: &App) -> Option<Recovered> {
        let now = app.store.window().ok().flatten()?;
        self.recovered.clone().filter(|_| now.at_ms == self.at_ms)
    }
}

impl App {
    /// Keeps what the window shows, so that after a cut it opens there again. On disk when this
    /// returns. A look is no change: it is overwritten, and noted nowhere else.
    ///
    /// # Errors
    ///
    /// As the file on disk says.
    pub fn keep_screen(&mut self, screen: &Screen) -> Result<(), AppError> {
        let place = serde_json::to_string(screen).map_err(|_| StoreError::Form("screen"))?;
        let at_ms = self.now_ms();
        self.store.transact(|writer| Ok(writer.set_window_place(&place, at_ms)?))
    }

    /// The screen to open on: the one kept, if its assessment still is what it shows.
    pub(crate) fn kept_screen(&self) -> Result<Option<Screen>, AppError> {
        let place = self.store.window()?.and_then(|window| window.place);
        // A newer program may have kept a screen that this one does not have.
        let screen: Option<Screen> = place.and_then(|text| serde_json::from_str(&text).ok());
        if let Some(Screen::Rubric { name }) = &screen
            && self.rubrics().get(name).is_none()
        {
            return Ok(Some(Screen::Rubrics));
        }
        if let Some(Screen::BeforeVisit { visit }) = &screen {
            let is_there = self.visit(visit).is_ok();
            return Ok(screen.filter(|_| is_there));
        }
        let Some(id) = screen.as_ref().and_then(Screen::assessment) else { return Ok(screen) };
        let found = self.store.assessment(id)?.filter(|row| !row.is_binned);
        let is_shown = match &screen {
            // What came in a bundle has no row here, and is followed up and talked over all the same.
            Some(Screen::FollowUp { .. } | Screen::Meeting { .. }) => {
                !self.store.heads(id)?.is_empty()
            }
            Some(Screen::Own { .. }) => found.is_some_and(|row| row.kind == "self"),
            Some(Screen::Observe { .. }) => found.is_some_and(|row| is_draft(&row)),
            _ => found.is_some(),
        };
        Ok(screen.filter(|_| is_shown))
    }

    /// Notes that a window opens the workspace, and says what a cut left open.
    pub(crate) fn open_window(&mut self) -> Result<Opening, AppError> {
        let was_cut_off = self.store.window()?.is_some_and(|window| window.is_open);
        let recovered = if was_cut_off { self.cut_off_draft()? } else { None };
        let at_ms = self.now_ms();
        let noted = self.store.transact(|writer| Ok(writer.open_window(at_ms)?));
        unless_full(noted)?;
        Ok(Opening { at_ms, recovered })
    }

    /// Notes that the window closes the workspace in good order.
    pub(crate) fn close_window(&mut self) -> Result<(), AppError> {
        let at_ms = self.now_ms();
        self.store.transact(|writer| Ok(writer.close_window(at_ms)?))
    }

    /// The draft of the kept screen, else the one worked on last.
    fn cut_off_draft(&self) -> Result<Option<Recovered>, AppError> {
        let screen = self.kept_screen()?;
        let shown = screen.as_ref().and_then(Screen::assessment);
        let of_screen = match shown.map(|id| self.store.assessment(id)).transpose()?.flatten() {
            Some(row) if is_draft(&row) && !row.is_binned => Some(row.id),
            _ => None,
        };
        let draft = match of_screen {
            Some(id) => Some(id),
            None => self.draft_to_resume()?,
        };
        match draft.map(|id| self.recovered(&id)).transpose() {
            // The workspace opens all the same; the draft itself will say what it lacks.
            Err(AppError::RubricMissing { .. }) => Ok(None),
            other => other,
        }
    }

    fn recovered(&self, id: &str) -> Result<Recovered, AppError> {
        let view = self.observe(id)?;
        Ok(Recovered {
            assessment: view.assessment,
            name: view.kindergarten,
            group: view.group,
            answered: view.answered,
            of: view.of,
            notes: view.notes.len(),
            saved_at: self.changed_at(id)?,
            note_typed: view.open_note.is_some(),
        })
    }
}
