use ::report::{
    Area, Areas, AreasKind, Certainty, Fault, Flag, FlagKind, Note, Strength, StrengthKind,
};
use record::visit::NoteEntry;
use rubric::{self as scale, Answer, FlagCode, IndicatorId, Level};
use text::Stamp;

use super::Writer;

/// The most notes quoted for one finding.
const QUOTED: usize = 2;
/// The most suggestions for one area.
const SUGGESTED: usize = 2;

fn note(note: &NoteEntry) -> Note {
    Note { at: Stamp::parse(&note.at).ok(), text: note.text.clone() }
}

impl Writer<'_> {
    /// The notes tied to any of these indicators, those at higher levels first, each once.
    ///
    /// A note that is already `told` is said again only where there is no other.
    pub(super) fn notes_on<'a>(
        &'a self,
        ids: &[IndicatorId],
        told: &mut Vec<&'a NoteEntry>,
    ) -> Vec<Note> {
        self.entries_on(ids, told).into_iter().map(note).collect()
    }

    pub(super) fn entries_on<'a>(
        &'a self,
        ids: &[IndicatorId],
        told: &mut Vec<&'a NoteEntry>,
    ) -> Vec<&'a NoteEntry> {
        let mut ids: Vec<&IndicatorId> = ids.iter().collect();
        ids.sort_by_key(|id| std::cmp::Reverse(id.level()));
        let mut chosen: Vec<&NoteEntry> = Vec::new();
        for id in ids {
            for entry in &self.case.content.notes {
                if entry.indicators.contains(id) && !chosen.contains(&entry) {
                    chosen.push(entry);
                }
            }
        }
        if chosen.iter().any(|entry| !told.contains(entry)) {
            chosen.retain(|entry| !told.contains(entry));
        }
        chosen.truncate(QUOTED);
        told.extend(&chosen);
        chosen
    }

    pub(super) fn strengths(&self) -> Vec<Strength> {
        let found = &self.case.findings;
        let told = &mut Vec::new();
        let mut strengths = Vec::new();
        for strength in &found.strong_items {
            strengths.push(self.item_strength(StrengthKind::Item, strength, told));
        }
        for id in &found.strong_indicators {
            strengths.push(self.single_strength(id, told));
        }
        for strength in &found.relatively_strongest {
            strengths.push(self.item_strength(StrengthKind::Relative, strength, told));
        }
        strengths
    }

    fn item_strength<'a>(
        &'a self,
        kind: StrengthKind,
        strength: &scale::ItemStrength,
        told: &mut Vec<&'a NoteEntry>,
    ) -> Strength {
        let (number, title) = self.number_and_title(&strength.item);
        Strength {
            kind,
            number,
            title,
            score: Some(strength.score),
            seen: strength.evidence.iter().map(|id| self.indicator_text(id)).collect(),
            notes: self.notes_on(&strength.evidence, told),
        }
    }

    fn single_strength<'a>(&'a self, id: &IndicatorId, told: &mut Vec<&'a NoteEntry>) -> Strength {
        let (number, title) = self.number_and_title(id.item());
        Strength {
            kind: StrengthKind::Indicator { level: id.level().points() },
            number,
            title,
            score: self.case.score.item(id.item()).and_then(|result| result.score),
            seen: vec![self.indicator_text(id)],
            notes: self.notes_on(std::slice::from_ref(id), told),
        }
    }

    pub(super) fn faults(&self) -> Vec<Fault> {
        let told = &mut Vec::new();
        let fault = |id: &IndicatorId| {
            let (number, title) = self.number_and_title(id.item());
            let notes = self.notes_on(std::slice::from_ref(id), told);
            Fault { number, title, text: self.indicator_text(id), notes }
        };
        self.case.findings.faults.iter().map(fault).collect()
    }

    pub(super) fn areas(&self) -> Areas {
        let found = &self.case.findings;
        let (kind, areas) = if found.areas.is_empty() {
            (AreasKind::Further, &found.further)
        } else {
            (AreasKind::Development, &found.areas)
        };
        let told = &mut Vec::new();
        let area = |area: &scale::Area| {
            let (number, title) = self.number_and_title(&area.item);
            let lift = area.lift.as_ref()?;
            let about: Vec<IndicatorId> = lift.faults.iter().chain(&lift.of).cloned().collect();
            let notes = self.notes_on(&about, told);
            let suggest = self.suggestions(&about);
            Some(Area { number, title, score: area.score, lift: self.lift(lift)?, suggest, notes })
        };
        Areas { kind, list: areas.iter().filter_map(area).collect() }
    }

    /// What the rubric suggests for what is not met yet, each once: a few.
    pub(super) fn suggestions(&self, about: &[IndicatorId]) -> Vec<String> {
        let mut suggested: Vec<String> = Vec::new();
        for id in about {
            let text = self.wording().indicators.get(id);
            for words in text.map_or(&[][..], |text| &text.suggest) {
                if !suggested.contains(words) {
                    suggested.push(words.clone());
                }
            }
        }
        suggested.truncate(SUGGESTED);
        suggested
    }

    pub(super) fn certainty(&self) -> Certainty {
        let mut certainty = Certainty {
            visits: 1,
            indicators: 0,
            not_observed: 0,
            no_opportunity: 0,
            unanswered: 0,
            flags: self.flags(),
        };
        let items = self.case.rubric.items().filter(|i| !self.case.answers.is_item_na(&i.id));
        let above = items.flat_map(|i| &i.indicators).filter(|i| i.id.level() != Level::One);
        for indicator in above {
            let answer = self.case.answers.get(&indicator.id);
            certainty.indicators += u32::from(answer != Some(Answer::Na));
            certainty.not_observed += u32::from(answer == Some(Answer::NotObserved));
            certainty.no_opportunity += u32::from(answer == Some(Answer::NoOpportunity));
            certainty.unanswered += u32::from(answer.is_none());
        }
        certainty
    }

    fn flags(&self) -> Vec<Flag> {
        let mut flags = Vec::new();
        for result in &self.case.score.items {
            let (number, title) = self.number_and_title(&result.id);
            for flag in &result.flags {
                let level = flag.level.map_or(0, Level::points);
                let lower = flag.indicators.first().map_or(level, |id| id.level().points());
                let kind = match flag.code {
                    FlagCode::LevelEmptied => FlagKind::LevelEmptied { level },
                    FlagCode::Contradiction => FlagKind::Contradiction { level: lower },
                    FlagCode::NoNote => FlagKind::NoNote,
                    FlagCode::ItemNotApplicable
                    | FlagCode::NoOpportunity
                    | FlagCode::AlternativeNotCounted
                    | FlagCode::LeftOut
                    | FlagCode::CyclesMissing => continue,
                };
                flags.push(Flag { number: number.clone(), title: title.clone(), kind });
            }
        }
        flags
    }
}
