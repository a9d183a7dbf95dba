//! The view of a day and its warnings, on days a person reads and on days nobody thought of.

use proptest::prelude::*;
use record::visit::{Rhythm, Sitting, SittingKind};
use rubric::{Answer, Answers, Indicator, IndicatorId, Item, Rubric, Situation, Source, Subscale};

use super::{DayView, Given, Happened, Moment, SituationState, Warning, warnings};

const DATE: &str = "2026-03-12";

/// A rubric of one item; of each indicator its situations, as the bits of `Situation::ALL`.
fn rubric(situations: &[u16]) -> Rubric {
    let of_bits = |bits: u16| {
        let all = Situation::ALL.iter().enumerate();
        all.filter(|(place, _)| bits >> place & 1 == 1).map(|(_, situation)| *situation).collect()
    };
    let indicator = |(place, bits): (usize, &u16)| Indicator {
        id: format!("talk.3.{}", place + 1).parse().expect("an id"),
        na_allowed: true,
        counter: false,
        sources: vec![if bits >> 15 == 1 { Source::Interview } else { Source::Observation }],
        situations: of_bits(*bits),
    };
    let item = Item {
        id: "talk".parse().expect("an id"),
        na_allowed: true,
        optional: false,
        reverse: false,
        indicators: situations.iter().enumerate().map(indicator).collect(),
    };
    let subscale = Subscale { id: "s1".parse().expect("an id"), items: vec![item] };
    Rubric { subscales: vec![subscale], ..Rubric::empty("test", "1.0.0") }
}

fn bit(situation: Situation) -> u16 {
    let place = Situation::ALL.iter().position(|other| *other == situation).expect("known");
    1 << place
}

fn clock(minute: u16) -> String {
    format!("{:02}:{:02}", minute / 60, minute % 60)
}

fn at(minute: u16) -> String {
    format!("{DATE}T{}:00+01:00", clock(minute))
}

fn planned(situation: Situation, from: u16, to: u16) -> Rhythm {
    Rhythm { situation, from: clock(from), to: clock(to) }
}

fn happened(situation: Situation, from: u16, to: Option<u16>) -> Happened {
    Happened { situation, at: at(from), ended_at: to.map(at) }
}

/// A meal from 11.00 to 11.30 and outdoors from 12.00, with one indicator for each alone, one for
/// both and one for any time.
struct Example {
    rubric: Rubric,
    answers: Answers,
    rhythm: Vec<Rhythm>,
    log: Vec<Happened>,
    sittings: Vec<Sitting>,
}

impl Example {
    fn new() -> Self {
        let (meal, outdoors) = (bit(Situation::Meal), bit(Situation::Outdoors));
        Self {
            rubric: rubric(&[meal, outdoors, meal | outdoors, 0]),
            answers: Answers::new(),
            rhythm: vec![
                planned(Situation::Outdoors, 720, 780),
                planned(Situation::Meal, 660, 690),
            ],
            log: Vec::new(),
            sittings: Vec::new(),
        }
    }

    fn view(&self, minute: i32) -> DayView {
        DayView::of(&Given {
            rubric: &self.rubric,
            answers: &self.answers,
            rhythm: &self.rhythm,
            log: &self.log,
            sittings: &self.sittings,
            date: DATE,
            minute,
        })
    }

    fn warnings(&self, minute: i32) -> Vec<(Situation, Moment, Option<u16>)> {
        let short = |w: Warning| (w.situation, w.moment, w.minutes_left);
        warnings(&self.view(minute)).into_iter().map(short).collect()
    }
}

fn ids(ids: &[IndicatorId]) -> Vec<String> {
    ids.iter().map(ToString::to_string).collect()
}

#[test]
fn an_indicator_stands_under_each_situation_that_can_show_it() {
    let mut example = Example::new();
    let view = example.view(600);
    let parts: Vec<&str> = view.situations.iter().map(|part| part.part.as_str()).collect();
    assert_eq!(parts, ["meal 11:00", "outdoors 12:00"], "in the order of time");
    assert_eq!(ids(&view.situations[0].left), ["talk.3.1", "talk.3.3"]);
    assert_eq!(ids(&view.situations[0].only_here), ["talk.3.1"]);
    assert_eq!(ids(&view.situations[1].left), ["talk.3.2", "talk.3.3"]);
    assert_eq!(ids(&view.any_time), ["talk.3.4"]);
    let both = "talk.3.3";
    example.answers.set(&example.rubric, both, Some(Answer::Yes)).expect("allowed");
    let view = example.view(600);
    assert!(view.situations.iter().all(|part| part.left.len() == 1 && part.done == 1));
    example.answers.set(&example.rubric, "talk", Some(Answer::Na)).expect("allowed");
    let view = example.view(600);
    assert!(view.situations.iter().all(|part| part.left.is_empty() && part.done == 0));
    assert!(view.any_time.is_empty() && warnings(&example.view(665)).is_empty());
}

#[test]
fn the_last_that_can_show_it_says_so() {
    let example = Example::new();
    assert!(example.view(700).situations[0].last_here.is_empty(), "outdoors is still to come");
    let view = example.view(700);
    assert_eq!(ids(&view.situations[1].last_here), ["talk.3.3"], "the meal is over");
}

#[test]
fn without_a_log_the_plan_decides() {
    use Moment::{Begun, Coming, Soon, VerySoon};
    let example = Example::new();
    let meal = |moment, minutes| vec![(Situation::Meal, moment, Some(minutes))];
    assert_eq!(example.warnings(654), []);
    assert_eq!(example.warnings(655), meal(Coming, 5));
    assert_eq!(example.warnings(660), meal(Begun, 30));
    assert_eq!(example.warnings(680), meal(Soon, 10));
    assert_eq!(example.warnings(685), meal(VerySoon, 5));
    assert_eq!(example.warnings(689), meal(VerySoon, 1));
    assert_eq!(example.warnings(690), []);
}

#[test]
fn what_has_not_begun_is_not_counted_down() {
    let mut example = Example::new();
    example.log.push(happened(Situation::FreePlay, 600, None));
    assert_eq!(example.warnings(685), [(Situation::Meal, Moment::Late, None)]);
    assert_eq!(example.warnings(719).len(), 2, "late still, and outdoors is coming");
    assert_eq!(example.warnings(720), [(Situation::Outdoors, Moment::Late, None)]);
}

#[test]
fn a_late_beginning_moves_the_end() {
    let mut example = Example::new();
    example.log.push(happened(Situation::Meal, 675, None));
    let meal = |moment, minutes| vec![(Situation::Meal, moment, minutes)];
    assert_eq!(example.warnings(675), meal(Moment::Begun, Some(30)));
    assert_eq!(example.warnings(695), meal(Moment::Soon, Some(10)));
    assert_eq!(example.warnings(705), meal(Moment::AnyTime, None));
    assert_eq!(example.view(705).situations[0].ends, Some(705));
    example.log[0].ended_at = Some(at(709));
    assert_eq!(example.warnings(709), []);
    assert_eq!(example.view(709).situations[0].state, SituationState::Over);
}

#[test]
fn who_comes_in_the_middle_reckons_by_the_plan() {
    let mut example = Example::new();
    example.log.push(happened(Situation::Meal, 675, None));
    example.sittings.push(Sitting {
        kind: SittingKind::Observation,
        place: None,
        from: at(674),
        to: None,
        pauses: Vec::new(),
    });
    assert_eq!(example.warnings(675), [(Situation::Meal, Moment::Begun, Some(15))]);
    example.sittings[0].from = at(600);
    assert_eq!(example.warnings(675), [(Situation::Meal, Moment::Begun, Some(30))]);
}

#[test]
fn several_of_a_kind_keep_their_order() {
    let mut example = Example::new();
    example.rhythm.push(planned(Situation::Meal, 840, 870));
    assert!(warnings(&example.view(665))[0].comes_again);
    example.log.push(happened(Situation::Meal, 835, None));
    let view = example.view(836);
    let states: Vec<_> = view.situations.iter().map(|p| (p.part.as_str(), p.state)).collect();
    let expected = [
        ("meal 11:00", SituationState::Over),
        ("outdoors 12:00", SituationState::Over),
        ("meal 14:00", SituationState::Now),
    ];
    assert_eq!(states, expected, "the first meal was left out");
    assert!(!warnings(&view)[0].comes_again);
}

#[test]
fn what_nobody_planned_has_no_end() {
    let mut example = Example::new();
    example.log.push(happened(Situation::Meal, 540, None));
    let warned = warnings(&example.view(541));
    assert_eq!((warned[0].moment, warned[0].minutes_left), (Moment::Begun, None));
    assert!(warned[0].comes_again, "two hours early is no planned meal");
    example.rhythm.clear();
    let view = example.view(541);
    assert_eq!(view.situations[1].state, SituationState::Unplanned);
    assert_eq!(warnings(&view).len(), 1);
}

#[test]
fn another_day_has_no_warnings() {
    let example = Example::new();
    for minute in [665 - 1_440, 665 + 1_440] {
        assert_eq!(example.warnings(minute), []);
    }
}

fn situation() -> impl Strategy<Value = Situation> {
    (0..Situation::ALL.len()).prop_map(|place| Situation::ALL[place])
}

/// Any day: the plan as it may be written, the log as it can come about.
fn days() -> impl Strategy<Value = Example> {
    let indicators = prop::collection::vec((any::<u16>(), any::<u16>()), 0..30);
    let rhythm = prop::collection::vec((situation(), 400_u16..900, 0_u16..90), 0..8);
    let log = prop::collection::vec((situation(), 1_u16..80, 0_u16..20), 0..8);
    let answers = prop::collection::vec(any::<bool>(), 30);
    (indicators, rhythm, log, answers, any::<bool>()).prop_map(
        |(bits, rhythm, log, answered, is_on)| {
            // Two masks, so that many have one situation or none.
            let bits: Vec<u16> =
                bits.into_iter().map(|(one, other)| one & other & (one >> 3)).collect();
            let rubric = rubric(&bits);
            let mut answers = Answers::new();
            for (indicator, _) in rubric.indicators().zip(answered).filter(|(_, is)| *is) {
                answers
                    .set(&rubric, &indicator.id.to_string(), Some(Answer::Yes))
                    .expect("allowed");
            }
            let rhythm =
                rhythm.into_iter().map(|(kind, from, long)| planned(kind, from, from + long));
            let mut minute = 420;
            let entry = |(kind, long, pause): (Situation, u16, u16)| {
                let from = minute;
                minute += long + pause;
                happened(kind, from, Some(from + long))
            };
            let mut log: Vec<Happened> = log.into_iter().map(entry).collect();
            if let Some(last) = log.last_mut().filter(|_| is_on) {
                last.ended_at = None;
            }
            Example { rubric, answers, rhythm: rhythm.collect(), log, sittings: Vec::new() }
        },
    )
}

impl std::fmt::Debug for Example {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{:?} {:?} {:?}", self.rubric.subscales, self.rhythm, self.log)
    }
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..Default::default() })]

    /// Nothing that is left gets lost, and nothing that is answered is shown.
    #[test]
    fn every_open_indicator_stands_where_it_can_be_seen(day in days(), minute in -10_i32..1_500) {
        let view = day.view(minute);
        for indicator in day.rubric.indicators() {
            let is_open = day.answers.get(&indicator.id).is_none();
            for part in &view.situations {
                let is_here = indicator.situations.contains(&part.situation);
                prop_assert_eq!(part.left.contains(&indicator.id), is_here && is_open);
                let is_only = is_here && is_open && indicator.situations.len() == 1;
                prop_assert_eq!(part.only_here.contains(&indicator.id), is_only);
            }
            for situation in &indicator.situations {
                prop_assert!(view.situations.iter().any(|part| part.situation == *situation));
            }
            let is_asked = indicator.sources == [Source::Interview];
            prop_assert_eq!(view.interview.contains(&indicator.id), is_asked && is_open);
            let is_any = !is_asked && indicator.situations.is_empty();
            prop_assert_eq!(view.any_time.contains(&indicator.id), is_any && is_open);
        }
        let names: std::collections::BTreeSet<_> = view.situations.iter().map(|p| &p.part).collect();
        prop_assert_eq!(names.len(), view.situations.len());
    }

    /// Whatever goes on and alone can show something is announced; what is over never is.
    #[test]
    fn what_goes_on_is_announced_and_what_is_over_is_not(day in days(), minute in -10_i32..1_500) {
        let view = day.view(minute);
        let warned = warnings(&view);
        prop_assert!(warned.windows(2).all(|two| two[0].moment <= two[1].moment));
        for part in &view.situations {
            let of_part: Vec<_> = warned.iter().filter(|w| w.part == part.part).collect();
            let is_bound = !part.only_here.is_empty() || !part.last_here.is_empty();
            match part.state {
                SituationState::Now if is_bound => prop_assert_eq!(of_part.len(), 1),
                SituationState::Coming if is_bound => prop_assert!(of_part.len() <= 1),
                _ => prop_assert!(of_part.is_empty()),
            }
            for warning in of_part {
                prop_assert_eq!(&warning.indicators, &part.only_here);
                for id in &warning.last_here {
                    let indicator = day.rubric.indicator(id).expect("known");
                    let is_gone = |other: &super::SituationView| {
                        other.situation == part.situation
                            || !indicator.situations.contains(&other.situation)
                            || other.state == SituationState::Over
                    };
                    prop_assert!(view.situations.iter().all(is_gone));
                }
            }
        }
        let on: Vec<_> = view.situations.iter().filter(|p| p.state == SituationState::Now).collect();
        let is_open = day.log.last().is_some_and(|last| last.ended_at.is_none());
        prop_assert!(!view.is_logged || on.len() == usize::from(is_open), "the log decides");
    }
}
