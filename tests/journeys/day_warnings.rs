//! A day in a group, its situations as they happen, and what is announced in time.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};

use app::{
    AnswerIndicator, App, AssessmentKind, AssessorRole, Day, Host, KeyCost, KeyFolder, Keychain,
    Moment, NewDraft, Places, Role, SituationState, VisitPlace, Warning, WorkspacePaths,
};
use record::visit::Rhythm;
use rubric::{Answer, IndicatorId, Rubric, Situation};
use viba_tests::Seeded;

const RUBRIC: &str = "viba-working@0.2.0";
const MINUTE_MS: i64 = 60_000;
/// Midnight of the first day, 12 March 2026, at the place.
const FIRST_MIDNIGHT_MS: i64 = 1_773_270_000_000;

/// A machine whose clock is set by the test.
struct DayHost {
    at_ms: Arc<AtomicI64>,
    random: Seeded,
}

impl Host for DayHost {
    fn now(&self) -> jiff::Zoned {
        let at = self.at_ms.load(Ordering::Relaxed);
        let zone = jiff::tz::TimeZone::fixed(jiff::tz::offset(1));
        jiff::Timestamp::from_millisecond(at).expect("a time").to_zoned(zone)
    }

    fn random(&self, bytes: &mut [u8]) {
        bytes.fill_with(|| self.random.next().to_le_bytes()[0]);
    }

    fn keychain(&self) -> Box<dyn Keychain> {
        Box::new(KeyFolder::new(viba_tests::common_secrets()))
    }

    fn key_cost(&self) -> KeyCost {
        KeyCost::LEAST
    }

    fn places(&self) -> Places {
        Places::default()
    }

    fn reserve_bytes(&self) -> u64 {
        4096
    }
}

/// One assessor's machine and the time there.
struct Desk {
    _folder: tempfile::TempDir,
    app: App,
    at_ms: Arc<AtomicI64>,
    day: i64,
}

impl Desk {
    fn new(seed: u64) -> Self {
        let folder = tempfile::tempdir().expect("a folder");
        let at_ms = Arc::new(AtomicI64::new(FIRST_MIDNIGHT_MS));
        let host = DayHost { at_ms: Arc::clone(&at_ms), random: Seeded::new(seed) };
        let paths = WorkspacePaths::new(folder.path().to_owned());
        let app = App::create(paths, Role::Assessor, "Prøve", Box::new(host)).expect("a workspace");
        Self { _folder: folder, app, at_ms, day: 0 }
    }

    fn set(&self, minute: i64) {
        let at = FIRST_MIDNIGHT_MS + self.day * 1_440 * MINUTE_MS + minute * MINUTE_MS;
        self.at_ms.store(at, Ordering::Relaxed);
    }

    /// Begins a draft of a visit on the day it is.
    fn begin(&mut self, rhythm: Vec<Rhythm>) -> String {
        self.set(420);
        let first: jiff::civil::Date = "2026-03-12".parse().expect("a day");
        let date = first.saturating_add(jiff::Span::new().days(self.day)).to_string();
        let place = VisitPlace { kindergarten: "100011379".into(), group: "Bjørka".into() };
        let visit = self.app.mint_visit(&place, &date).expect("minted").output.visit;
        let new = NewDraft {
            visit,
            rubric: RUBRIC.into(),
            kind: AssessmentKind::External,
            role: AssessorRole::Primary,
            assessor: "Kari Prøve".into(),
        };
        let draft = self.app.start_assessment(&new).expect("begun").output.assessment;
        let day = Day { rhythm, ..Day::default() };
        self.app.set_facts(&draft, Vec::new(), day).expect("kept");
        draft
    }

    fn rubric(&self) -> Rubric {
        Rubric::clone(self.app.rubrics().get(RUBRIC).expect("embedded"))
    }

    fn answer(&mut self, draft: &str, indicator: &IndicatorId, answer: Option<Answer>) {
        let (assessment, indicator) = (draft.to_owned(), indicator.to_string());
        self.app
            .answer_indicator(&AnswerIndicator { assessment, indicator, answer })
            .expect("saved");
    }
}

fn clock(minute: i64) -> String {
    format!("{:02}:{:02}", minute / 60, minute % 60)
}

fn planned(situation: Situation, from: i64, to: i64) -> Rhythm {
    Rhythm { situation, from: clock(from), to: clock(to) }
}

fn states(app: &App, draft: &str) -> Vec<(String, SituationState)> {
    let view = app.day_view(draft).expect("a draft");
    let parts = view.situations.into_iter();
    parts.filter(|p| p.state != SituationState::Unplanned).map(|p| (p.part, p.state)).collect()
}

#[test]
fn beginning_a_situation_ends_the_one_before_and_is_undone_as_one() {
    let mut desk = Desk::new(1);
    let draft = desk.begin(vec![planned(Situation::Meal, 660, 690)]);
    desk.set(600);
    let begun = desk.app.begin_situation(&draft, Situation::FreePlay).expect("logged");
    assert!(begun.output.view.is_logged && !begun.changes.is_empty());
    desk.set(665);
    desk.app.begin_situation(&draft, Situation::Meal).expect("logged");
    let again = desk.app.begin_situation(&draft, Situation::Meal).expect("goes on already");
    assert!(again.changes.is_empty());
    let both = states(&desk.app, &draft);
    let play = "free-play 2026-03-12T10:00:00+01:00".to_owned();
    let meal = "meal 11:00".to_owned();
    assert_eq!(both, [(play.clone(), SituationState::Over), (meal.clone(), SituationState::Now)]);
    assert_eq!(desk.app.undo(&draft).expect("undone").output.op, "begin-situation");
    assert_eq!(
        states(&desk.app, &draft),
        [(play, SituationState::Now), (meal, SituationState::Coming)]
    );
    desk.app.redo(&draft).expect("done again");
    assert_eq!(states(&desk.app, &draft), both);
    desk.set(700);
    let ended = desk.app.end_situation(&draft).expect("logged").output;
    assert_eq!(ended, desk.app.day_page(&draft).expect("a draft"));
    assert!(ended.view.situations.iter().all(|part| part.state != SituationState::Now));
    assert!(desk.app.end_situation(&draft).expect("nothing goes on").changes.is_empty());
}

#[test]
fn the_log_outlives_the_facts_the_clock_and_their_undo() {
    let mut desk = Desk::new(2);
    let draft = desk.begin(vec![planned(Situation::Meal, 660, 690)]);
    desk.set(655);
    desk.app.run_clock(&draft, app::SittingKind::Observation).expect("running");
    desk.app.begin_situation(&draft, Situation::Meal).expect("logged");
    desk.set(670);
    desk.app.stop_clock(&draft).expect("stopped");
    let view = desk.app.observe(&draft).expect("a draft");
    let other = vec![planned(Situation::Meal, 650, 700)];
    let day = Day { rhythm: other, ordinary: Some(true), ..view.day.clone() };
    desk.app.set_facts(&draft, view.sittings.clone(), day).expect("kept");
    assert_eq!(states(&desk.app, &draft), [("meal 10:50".to_owned(), SituationState::Now)]);
    desk.app.undo(&draft).expect("undone");
    assert_eq!(states(&desk.app, &draft), [("meal 11:00".to_owned(), SituationState::Now)]);
    desk.app.undo(&draft).expect("undone");
    assert_eq!(states(&desk.app, &draft), [("meal 11:00".to_owned(), SituationState::Now)]);
    let view = desk.app.day_view(&draft).expect("a draft");
    assert!(!view.is_logged, "the plan alone says that the meal goes on");
    let sittings = desk.app.observe(&draft).expect("a draft").sittings;
    assert!(sittings[0].to.is_some(), "the watched time stays");
}

#[test]
fn what_was_left_open_yesterday_is_over_today() {
    let mut desk = Desk::new(3);
    let draft = desk.begin(vec![planned(Situation::Cloakroom, 660, 690)]);
    desk.set(660);
    desk.app.begin_situation(&draft, Situation::Cloakroom).expect("logged");
    desk.day = 1;
    desk.set(665);
    assert_eq!(states(&desk.app, &draft), [("cloakroom 11:00".to_owned(), SituationState::Over)]);
    assert!(desk.app.day_page(&draft).expect("a draft").warnings.is_empty(), "no visit today");
    desk.app.run_clock(&draft, app::SittingKind::Observation).expect("running");
    let warned = desk.app.day_page(&draft).expect("a draft").warnings;
    assert_eq!((warned[0].situation, warned[0].minutes_left), (Situation::Cloakroom, Some(25)));
}

/// A part of a simulated day.
#[derive(Debug)]
struct Part {
    situation: Situation,
    planned: Option<(i64, i64)>,
    /// None: left out.
    real: Option<(i64, i64)>,
}

#[derive(Debug)]
struct SimulatedDay {
    parts: Vec<Part>,
    is_logged: bool,
    /// When the assessor comes.
    came: i64,
}

fn between(random: &Seeded, from: i64, to: i64) -> i64 {
    let width = usize::try_from(to - from + 1).expect("a range");
    from + i64::try_from(random.below(width)).expect("small")
}

/// A day nobody thought of: parts of any kind, some twice, late, early, left out or never planned.
/// Where nothing is logged, it runs as planned: of more the program knows nothing.
fn simulated(random: &Seeded) -> SimulatedDay {
    let is_logged = random.below(5) > 0;
    let (mut plan, mut clock) = (between(random, 84, 96) * 5, 0);
    let mut parts = Vec::new();
    for _ in 0..between(random, 5, 9) {
        let situation = Situation::ALL[random.below(Situation::ALL.len())];
        let long = between(random, 2, 12) * 5;
        let is_planned = !is_logged || random.below(8) > 0;
        let is_left_out = is_logged && is_planned && random.below(6) == 0;
        let (delay, longer) = match is_logged {
            true => (between(random, -15, 30), between(random, -10, 20)),
            false => (0, 0),
        };
        let begin = clock.max(plan + delay);
        let end = begin + (long + longer).max(5);
        parts.push(Part {
            situation,
            planned: is_planned.then_some((plan, plan + long)),
            real: (!is_left_out).then_some((begin, end)),
        });
        if !is_left_out {
            let is_pause = is_logged && random.below(3) == 0;
            clock = end + i64::from(is_pause) * between(random, 1, 10);
        }
        plan += long + between(random, 0, 3) * 5;
    }
    let first = parts.iter().find_map(|part| part.real).map_or(480, |(begin, _)| begin);
    let came = first + i64::from(random.below(2) == 0) * between(random, 0, 60);
    // Into the middle of something, or when the next begins: before anything is logged, the program
    // knows the plan alone.
    let open = parts.iter().filter_map(|part| part.real).find(|(_, end)| *end > came);
    let came = open.map_or(came, |(begin, _)| begin.max(came));
    SimulatedDay { parts, is_logged, came }
}

/// What came of the simulated days.
#[derive(Debug, Default)]
struct Seen {
    announcements: BTreeMap<Moment, usize>,
    looks: usize,
    situations: usize,
    bound: usize,
    shortest_lead: Option<i64>,
    last_chances: usize,
}

/// Lives one day minute by minute, and holds what is announced against what really happens.
fn live(desk: &mut Desk, day: &SimulatedDay, random: &Seeded, seen: &mut Seen) {
    let rhythm = day
        .parts
        .iter()
        .filter_map(|part| part.planned.map(|(from, to)| planned(part.situation, from, to)));
    let draft = desk.begin(rhythm.collect());
    let rubric = desk.rubric();
    let bound: BTreeMap<&IndicatorId, Situation> = rubric
        .indicators()
        .filter_map(|i| <[_; 1]>::try_from(i.situations.clone()).ok().map(|[only]| (&i.id, only)))
        .collect();
    let mut answered: BTreeSet<IndicatorId> = BTreeSet::new();
    let mut told: BTreeSet<(String, Moment)> = BTreeSet::new();
    // When each bound indicator was first announced while the situation that goes on went on.
    let mut announced: BTreeMap<IndicatorId, i64> = BTreeMap::new();
    let real = || day.parts.iter().filter_map(|p| p.real.map(|(from, to)| (p.situation, from, to)));
    let last = real().map(|(_, _, to)| to).max().unwrap_or(day.came);
    for minute in day.came..=last {
        desk.set(minute);
        if minute == day.came {
            desk.app.run_clock(&draft, app::SittingKind::Observation).expect("running");
        }
        for (situation, from, _) in real().filter(|(_, _, to)| *to == minute) {
            let left =
                bound.iter().filter(|(id, only)| **only == situation && !answered.contains(**id));
            if from.max(day.came) == minute {
                continue;
            }
            seen.situations += 1;
            for (id, _) in left {
                let first = announced.get(*id).unwrap_or_else(|| {
                    panic!("{id} was not announced before {situation:?} ended at {minute}: {day:?}")
                });
                seen.bound += 1;
                let lead = minute - first;
                seen.shortest_lead = Some(seen.shortest_lead.map_or(lead, |least| least.min(lead)));
            }
        }
        let on = real().find(|(_, from, to)| (*from..*to).contains(&minute));
        let begins = on.filter(|(_, from, _)| minute == (*from).max(day.came));
        let ends = real().any(|(_, _, to)| to == minute);
        if ends || begins.is_some() {
            announced.clear();
        }
        if day.is_logged {
            match begins {
                Some((situation, _, _)) => {
                    if ends {
                        // Two of a kind in a row: the first must be ended to begin the second.
                        desk.app.end_situation(&draft).expect("logged");
                    }
                    drop(desk.app.begin_situation(&draft, situation).expect("logged"));
                }
                None if ends => drop(desk.app.end_situation(&draft).expect("logged")),
                None => {}
            }
        }
        seen.looks += 1;
        for warning in desk.app.day_page(&draft).expect("a draft").warnings {
            hold(&warning, day, minute, on);
            assert!(warning.indicators.iter().all(|id| !answered.contains(id)), "{warning:?}");
            if on.is_some_and(|(situation, _, _)| situation == warning.situation) {
                for id in &warning.indicators {
                    announced.entry(id.clone()).or_insert(minute);
                }
            }
            if told.insert((warning.part.clone(), warning.moment)) {
                *seen.announcements.entry(warning.moment).or_default() += 1;
                seen.last_chances += usize::from(warning.indicators.is_empty());
            }
        }
        if random.below(6) == 0 {
            let can_be_seen = rubric.indicators().filter(|i| {
                on.is_some_and(|(situation, _, _)| i.situations.contains(&situation))
                    && !answered.contains(&i.id)
            });
            let can_be_seen: Vec<&IndicatorId> = can_be_seen.map(|i| &i.id).collect();
            if !can_be_seen.is_empty() {
                let id = can_be_seen[random.below(can_be_seen.len())];
                desk.answer(&draft, id, Some(Answer::Yes));
                answered.insert(id.clone());
            }
        }
    }
}

/// Nothing is announced of a situation that is over, nor of one that is not what it is said to be.
fn hold(warning: &Warning, day: &SimulatedDay, minute: i64, on: Option<(Situation, i64, i64)>) {
    match warning.moment {
        Moment::Late | Moment::Coming => {
            let is_meant = |part: &&Part| {
                let name = |(from, _)| format!("{} {}", part.situation.word(), clock(from));
                part.planned.map(name).as_deref() == Some(&warning.part)
            };
            let part = day.parts.iter().find(is_meant).expect("only what is planned is coming");
            if let Some((_, to)) = part.real.filter(|(_, to)| *to > day.came) {
                assert!(to > minute, "over since {to}, at {minute}: {warning:?} {day:?}");
            }
        }
        _ => {
            let now = on.map(|(situation, _, _)| situation);
            assert_eq!(now, Some(warning.situation), "at {minute}: {warning:?} {day:?}");
        }
    }
}

#[test]
fn what_only_one_situation_can_show_is_announced_before_it_ends() {
    let mut desk = Desk::new(4);
    let random = Seeded::new(2_026);
    let mut seen = Seen::default();
    for day in 0..200 {
        desk.day = day;
        let simulated = simulated(&random);
        live(&mut desk, &simulated, &random, &mut seen);
    }
    let lead = seen.shortest_lead.expect("something was bound");
    println!(
        "200 days, {} situations seen, {} looks: announced {:?}, {} of them of last chances alone; \
         {} unanswered ones whose only situation ended, the shortest lead {lead} minutes",
        seen.situations, seen.looks, seen.announcements, seen.last_chances, seen.bound
    );
    assert!(seen.bound > 500, "{}", seen.bound);
    assert!(lead >= 1, "before it ended");
    assert_eq!(seen.announcements.len(), 6, "every kind of announcement came about");
}
