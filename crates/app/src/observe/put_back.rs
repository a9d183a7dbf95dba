use std::collections::{BTreeMap, BTreeSet};

use record::assessment::AssessmentBody;
use record::visit::NoteEntry;
use rubric::Answer;
use store::{Store, StoredNote, Turn, Writer};

use super::step::Stepping;
use crate::change::Op;
use crate::error::AppError;

/// What it takes for the rows of an assessment to say what its record says. Rows are added, none is
/// taken away, and all of it is one step.
#[derive(Debug)]
pub(crate) struct PutBack<'a> {
    assessment: &'a str,
    rubric: String,
    facts: &'a str,
    answers: Vec<(String, Option<Answer>)>,
    counters: Vec<(String, u32)>,
    notes: Vec<NoteBack<'a>>,
}

/// What it takes for one note: its words, none where it has no place in the record, and its ties.
#[derive(Debug)]
struct NoteBack<'a> {
    note: String,
    words: Option<Option<&'a str>>,
    ties: Vec<(String, bool)>,
}

impl<'a> PutBack<'a> {
    /// What it takes, with these facts.
    pub(crate) fn of(
        store: &Store,
        body: &'a AssessmentBody,
        facts: &'a str,
    ) -> Result<Self, AppError> {
        let assessment = body.assessment.as_str();
        let now: BTreeMap<String, Answer> = store.answers(assessment)?.into_iter().collect();
        let ids: BTreeSet<&String> = now.keys().chain(body.answers.keys()).collect();
        let answers = ids
            .into_iter()
            .filter(|id| now.get(*id) != body.answers.get(*id))
            .map(|id| (id.clone(), body.answers.get(id).copied()));
        let mut counters: BTreeMap<String, u32> =
            body.counters.iter().map(|(id, count)| (id.to_string(), *count)).collect();
        for counter in store.counters(assessment)? {
            match counters.get(&counter.indicator) {
                Some(count) if *count == counter.episodes => {
                    counters.remove(&counter.indicator);
                }
                None if counter.episodes > 0 => {
                    counters.insert(counter.indicator, 0);
                }
                _ => {}
            }
        }
        Ok(Self {
            assessment,
            rubric: format!("{}#{}", body.rubric.name(), body.rubric.hash),
            facts,
            answers: answers.collect(),
            counters: counters.into_iter().collect(),
            notes: notes_back(store, body)?,
        })
    }

    /// Writes it as one step, which also bounds what can be undone.
    pub(crate) fn write(&self, writer: &Writer<'_>, op: Op, at_ms: i64) -> Result<(), AppError> {
        let step = Stepping::new(writer, self.assessment, at_ms);
        if step.rubric_now()? != self.rubric {
            step.rubric(&self.rubric)?;
        }
        for (id, answer) in &self.answers {
            step.answer(id, *answer)?;
        }
        for (id, count) in &self.counters {
            step.counter(id, *count)?;
        }
        for back in &self.notes {
            if let Some(words) = back.words {
                step.note(&back.note, words)?;
            }
            for (indicator, is_tied) in &back.ties {
                step.tie(&back.note, indicator, *is_tied)?;
            }
        }
        step.facts(self.facts)?;
        step.close(op, Turn::Do, None)
    }
}

fn notes_back<'a>(store: &Store, body: &'a AssessmentBody) -> Result<Vec<NoteBack<'a>>, AppError> {
    let now: BTreeMap<String, StoredNote> =
        store.notes(&body.assessment)?.into_iter().map(|note| (note.id.clone(), note)).collect();
    let rows = store.note_rows(&body.assessment)?;
    let mut places: Vec<Option<&NoteEntry>> = vec![None; rows.len()];
    let mut left: Vec<&NoteEntry> = body.notes.iter().collect();
    // A note of the record is the row of its moment; of several, the one with the same words.
    for asks_words in [true, false] {
        for ((id, at), place) in rows.iter().zip(&mut places).filter(|(_, place)| place.is_none()) {
            let has_words = |entry: &&NoteEntry| now.get(id).is_some_and(|n| n.text == entry.text);
            let fits = |entry: &&NoteEntry| entry.at == *at && (!asks_words || has_words(entry));
            if let Some(found) = left.iter().position(fits) {
                *place = Some(left.remove(found));
            }
        }
    }
    Ok(rows.into_iter().zip(places).map(|((id, _), entry)| back(id, entry, &now)).collect())
}

fn back<'a>(
    note: String,
    entry: Option<&'a NoteEntry>,
    now: &BTreeMap<String, StoredNote>,
) -> NoteBack<'a> {
    let row = now.get(&note);
    let wanted = entry.map(|entry| entry.text.as_str());
    let words = (row.map(|row| row.text.as_str()) != wanted).then_some(wanted);
    let tied: BTreeSet<String> =
        row.map(|row| &row.indicators).into_iter().flatten().cloned().collect();
    let meant: BTreeSet<String> =
        entry.iter().flat_map(|entry| &entry.indicators).map(ToString::to_string).collect();
    let ties = match entry {
        None => Vec::new(),
        Some(_) => {
            tied.symmetric_difference(&meant).map(|id| (id.clone(), meant.contains(id))).collect()
        }
    };
    NoteBack { note, words, ties }
}
