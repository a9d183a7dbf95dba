//! A case as the report crate takes it: words looked up, nothing decided.

mod archive;
mod batch;
mod beside;
mod development;
mod drawing;
mod edition;
mod findings;
mod former;
mod groups;
mod items;
mod kind;
mod letter;
mod meeting;
mod plan;
mod proof;
mod public;
mod result;
mod saved;
mod sheet;
mod stage;
mod variation;

pub use archive::ArchiveSaved;
pub use batch::{BatchFailure, BatchRow, BatchSaved};
pub use drawing::ChartChoice;
pub use edition::ReportPreview;
pub use kind::ReportKind;
pub use letter::LetterChoice;
pub use meeting::{MeetingIndicator, MeetingItem, MeetingLevel, MeetingView};
pub use proof::{Remade, VerifiedReport};
pub use public::{TakenOutKind, TakenOutLine};
pub use result::{
    AreaRow, AreasRow, FaultRow, Gap, ItemRow, LiftRow, Missing, Quote, ResultView, StrengthRow,
    SubscaleRow,
};
pub use saved::SavedFile;

use ::report::{
    About, AdultRole, Children, Day, Headcount, Kind, Place, Previous, ReportInput, Rhythm, Scale,
    Sitting, SittingKind, State, Subscale, Through,
};
use record::visit;
use rubric::{Level, Outlet, Status, Wording};
use text::{Lang, Stamp, Texts};

use crate::answers_file::minutes;
use crate::app::App;
use crate::case::Case;
use crate::derive::RULES;
use crate::error::AppError;
use crate::report::former::Former;
use crate::rubrics::Rubrics;

impl App {
    /// Everything a report says.
    ///
    /// # Errors
    ///
    /// As [`App::report`].
    pub fn report_input(&self, id: &str, lang: Lang) -> Result<ReportInput, AppError> {
        self.input_of(&self.reportable(self.case(id)?), lang)
    }

    /// The same of a case whose wording may be let out.
    fn input_of(&self, case: &Case, lang: Lang) -> Result<ReportInput, AppError> {
        self.refuse_without_result(case)?;
        self.note_opened(case)?;
        let former = self.former(case)?;
        let texts = Texts::new(lang);
        Writer { case, former: former.as_ref(), texts: &texts, app: self }.input()
    }

    /// The case with its wording as far as the licence lets it into reports today.
    pub(crate) fn reportable(&self, case: Case) -> Case {
        let rubric = Rubrics::for_outlet(&case.rubric, Outlet::Reports, &self.today());
        Case { rubric, ..case }
    }

    /// When what the report shows came to be: so the same report made twice is the same file.
    fn issued(&self, case: &Case) -> String {
        let at_ms = match case.record {
            Some(hash) => self.store.record_received(hash).ok().flatten(),
            None => self.store.last_change(&case.content.assessment).ok().flatten(),
        };
        let at = at_ms.and_then(|ms| jiff::Timestamp::from_millisecond(ms).ok());
        let at = at.unwrap_or_else(|| self.host.now().timestamp());
        // By the clock of the place the visit was at, not of the machine that makes the report.
        let first = case.content.sittings.first().map(|sitting| sitting.from.as_str());
        let offset = first.and_then(offset_of).unwrap_or(jiff::tz::Offset::UTC);
        let local = at.to_zoned(jiff::tz::TimeZone::fixed(offset));
        local.strftime("%Y-%m-%dT%H:%M:%S%:z").to_string()
    }

    /// Two final scorings without an agreed one have no report.
    fn refuse_without_result(&self, case: &Case) -> Result<(), AppError> {
        use crate::office::Resolution;
        if case.record.is_none() {
            return Ok(());
        }
        let visit = &case.content.visit;
        match self.resolution_of(visit)? {
            Some(Resolution::WaitsForConsensus) => Err(AppError::WaitsForConsensus(visit.clone())),
            Some(Resolution::Forked) => Err(AppError::Forked(visit.clone())),
            _ => Ok(()),
        }
    }
}

/// Puts a case into the words of one language.
struct Writer<'a> {
    case: &'a Case,
    former: Option<&'a Former>,
    texts: &'a Texts,
    app: &'a App,
}

/// The offset a time was written down with.
fn offset_of(time: &str) -> Option<jiff::tz::Offset> {
    jiff::fmt::temporal::Pieces::parse(time).ok()?.to_numeric_offset()
}

/// A stamp that cannot be read is a day nobody chose: content was checked when it was taken in.
fn stamp(text: &str) -> Stamp {
    Stamp::parse(text).unwrap_or_else(|_| Stamp::first())
}

impl Writer<'_> {
    fn input(&self) -> Result<ReportInput, AppError> {
        let said = self.said()?;
        Ok(ReportInput {
            lang: self.texts.lang(),
            about: self.about(),
            day: day_of(&self.case.content.sittings, &self.case.content.day, self.texts),
            scale: self.scale(),
            subscales: self.subscales(),
            total: items::mean(&self.case.score.total),
            previous: self.former.map(|former| Previous {
                date: stamp(&former.case.content.date),
                through: former.through().map(|rubric| Through {
                    rubric,
                    items_apart: former.items_apart(&self.case.rubric),
                }),
            }),
            strengths: self.strengths(),
            faults: self.faults(),
            areas: self.areas(),
            certainty: self.certainty(),
            // All notes are the assessor's; the report quotes those that show a finding.
            notes: Vec::new(),
            stage: self.stage(&said),
            comments: stage::comments(&said),
            informed: self.informed(),
            sender: self.sender()?,
            development: self.development()?,
            plan_before: self.plan_before()?,
            plan: self.plan()?,
            beside: self.beside()?,
            groups: self.groups()?,
            taken_out: None,
            seal: None,
        })
    }

    fn wording(&self) -> &Wording {
        self.case.rubric.wording_in(self.texts.lang().tag())
    }

    fn about(&self) -> About {
        let content = &self.case.content;
        About {
            kindergarten: self.case.kindergarten_name.clone(),
            organisation_number: Some(content.kindergarten.clone()),
            group: content.group.clone(),
            date: stamp(&content.date),
            kind: match content.kind.as_str() {
                "self" => Kind::SelfAssessment,
                "practice" => Kind::Practice,
                "training" => Kind::Training,
                _ => Kind::External,
            },
            state: match self.case.record {
                Some(hash) => State::Final { hash: hash.to_string() },
                None => State::Draft,
            },
            assessors: vec![
                self.texts.with(text::key::ASSESSOR_NUMBER, &[("number", 1_u32.into())]),
            ],
            consensus: content.role == "consensus",
            issued: self.app.issued(self.case),
            program: concat!("VIBA ", env!("CARGO_PKG_VERSION")).to_owned(),
            engine: format!("{} {RULES}", self.case.rubric.item_rule.word()),
        }
    }

    fn scale(&self) -> Scale {
        let (rubric, wording) = (&self.case.rubric, self.wording());
        Scale {
            id: rubric.id.clone(),
            version: rubric.version.clone(),
            name: wording.name.clone(),
            hash: rubric.hash.clone(),
            working: rubric.status == Status::Working,
            notice: wording.notice.clone(),
            lang: other_than(self.texts.lang(), &wording.language),
            anchors: Level::ALL
                .map(|level| (level.points(), wording.anchor(level).to_owned()))
                .to_vec(),
        }
    }

    fn subscales(&self) -> Vec<Subscale> {
        let results = self.case.score.subscales.iter();
        let pairs = self.case.rubric.subscales.iter().zip(results);
        pairs
            .map(|(subscale, result)| Subscale {
                title: self.wording().subscales.get(&subscale.id).cloned().unwrap_or_default(),
                mean: items::mean(&result.mean),
                previous: self
                    .former
                    .and_then(|former| former.mean_of(subscale))
                    .map(|mean| items::mean(&mean)),
                items: subscale.items.iter().filter_map(|item| self.item(item)).collect(),
            })
            .collect()
    }
}

/// The day of a visit, and the stretches of work in it.
fn day_of(sittings: &[visit::Sitting], day: &visit::Day, texts: &Texts) -> Day {
    Day {
        observed_minutes: observed_minutes(sittings),
        sittings: sittings.iter().map(sitting).collect(),
        ordinary: day.ordinary,
        why_not: day.why.clone(),
        children: Children {
            present: day.children.present,
            under_3: day.children.under_3,
            multilingual: day.children.multilingual,
            extra_support: day.children.extra_support,
        },
        adults: adults(&day.adults),
        ages_months: day.ages_months.map(|(from, to)| (u32::from(from), u32::from(to))),
        rhythm: day.rhythm.iter().filter_map(|part| rhythm(part, texts)).collect(),
        headcounts: headcounts(day),
    }
}

fn rhythm(part: &visit::Rhythm, texts: &Texts) -> Option<Rhythm> {
    let name = format!("situation-{}", part.situation.word());
    Some(Rhythm {
        situation: texts.by_name(&name, &[])?,
        from_minute: minutes(&part.from)?,
        to_minute: minutes(&part.to)?,
    })
}

fn sitting(sitting: &visit::Sitting) -> Sitting {
    Sitting {
        kind: match sitting.kind {
            visit::SittingKind::Observation => SittingKind::Observation,
            visit::SittingKind::Interview => SittingKind::Interview,
            visit::SittingKind::Documents => SittingKind::Documents,
        },
        place: sitting.place.map(|place| match place {
            visit::Place::Inside => Place::Inside,
            visit::Place::Outside => Place::Outside,
            visit::Place::Trip => Place::Trip,
        }),
        from: stamp(&sitting.from),
        to: sitting.to.as_deref().map(stamp),
        pauses: sitting.pauses.iter().map(|p| (stamp(&p.from), stamp(&p.to))).collect(),
    }
}

/// Minutes of observation with the pauses taken off.
fn observed_minutes(sittings: &[visit::Sitting]) -> u32 {
    let between = |from: &str, to: &str| -> i64 {
        let times = from.parse::<jiff::Timestamp>().ok().zip(to.parse::<jiff::Timestamp>().ok());
        times.map_or(0, |(from, to)| (to.as_second() - from.as_second()).max(0) / 60)
    };
    let watched = sittings.iter().filter(|s| s.kind == visit::SittingKind::Observation);
    let minutes: i64 = watched
        .filter_map(|sitting| {
            let pauses: i64 = sitting.pauses.iter().map(|p| between(&p.from, &p.to)).sum();
            Some((between(&sitting.from, sitting.to.as_deref()?) - pauses).max(0))
        })
        .sum();
    u32::try_from(minutes).unwrap_or(u32::MAX)
}

/// What was counted over the day, in the order of time.
fn headcounts(day: &visit::Day) -> Vec<Headcount> {
    let read = |count: &visit::Headcount| {
        let (children, adults) = (count.children, count.adults);
        let is_counted = children.or(adults).is_some();
        is_counted.then_some(Headcount { minute: minutes(&count.at)?, children, adults })
    };
    let mut counts: Vec<Headcount> = day.headcounts.iter().filter_map(read).collect();
    counts.sort_by_key(|count| count.minute);
    counts
}

/// The language of a text as documents say it, where it is another than `lang`; none where unknown.
fn other_than(lang: Lang, tag: &str) -> Option<String> {
    let own = tag.parse().map_or_else(|_| tag.to_owned(), |l: Lang| l.document_tag().to_owned());
    (!own.is_empty() && own != lang.document_tag()).then_some(own)
}

fn adults(adults: &visit::Adults) -> Vec<(AdultRole, u32)> {
    let counted = [
        (AdultRole::PedagogicalLeader, adults.pedagogical_leader),
        (AdultRole::Teacher, adults.teacher),
        (AdultRole::SkilledWorker, adults.skilled_worker),
        (AdultRole::Assistant, adults.assistant),
        (AdultRole::Substitute, adults.substitute),
        (AdultRole::Student, adults.student),
    ];
    counted.into_iter().filter_map(|(role, count)| Some((role, count?))).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_another_language_is_named() {
        assert_eq!((other_than(Lang::Nb, "nb"), other_than(Lang::Nb, "")), (None, None));
        assert_eq!(other_than(Lang::En, "nb").as_deref(), Some("nb-NO"));
        assert_eq!(other_than(Lang::Nb, "se").as_deref(), Some("se"));
    }
}
