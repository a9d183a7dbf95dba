use record::visit::SittingKind;
use rubric::{Answers, Indicator, Rubric, Source};
use serde::Serialize;

/// A sitting that must still be held: nothing else can answer what is left.
#[derive(Copy, Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct NeededSitting {
    /// What it is.
    pub kind: SittingKind,
    /// How many indicators have no answer that only it can give.
    pub left: usize,
}

impl NeededSitting {
    /// The sittings that what is unanswered needs: interview before documents, each with at least
    /// one indicator. What can be observed needs none, and neither do items that are not applicable.
    ///
    /// # Source
    ///
    /// Our own choice: what both the staff and the papers can tell is asked for in the interview.
    pub(crate) fn of(rubric: &Rubric, answers: &Answers) -> Vec<Self> {
        let items = rubric.items().filter(|item| !answers.is_item_na(&item.id));
        let open = items.flat_map(|item| &item.indicators);
        let open = open.filter(|indicator| answers.get(&indicator.id).is_none());
        let kinds: Vec<SittingKind> = open.filter_map(only_from).collect();
        let needed = [SittingKind::Interview, SittingKind::Documents]
            .map(|kind| Self { kind, left: kinds.iter().filter(|other| **other == kind).count() });
        needed.into_iter().filter(|sitting| sitting.left > 0).collect()
    }
}

/// The sitting that alone can answer an indicator; none where it can be seen in the group.
fn only_from(indicator: &Indicator) -> Option<SittingKind> {
    let has = |source| indicator.sources.contains(&source);
    match (has(Source::Observation), has(Source::Interview), has(Source::Documents)) {
        (false, true, _) => Some(SittingKind::Interview),
        (false, false, true) => Some(SittingKind::Documents),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use rubric::Answer;

    use super::*;
    use crate::Rubrics;

    /// The working rubric with these sources in the first indicators of its first item.
    fn with_sources(sources: &[&[Source]]) -> Rubric {
        let rubrics = Rubrics::embedded();
        let mut rubric = (**rubrics.require("viba-working@0.1.0").expect("here")).clone();
        for indicator in
            rubric.subscales.iter_mut().flat_map(|s| &mut s.items).flat_map(|i| &mut i.indicators)
        {
            indicator.sources = vec![Source::Observation];
        }
        for (indicator, sources) in rubric.subscales[0].items[0].indicators.iter_mut().zip(sources)
        {
            indicator.sources = sources.to_vec();
        }
        rubric
    }

    #[test]
    fn counts_what_only_a_talk_or_papers_can_tell() {
        let rubric = with_sources(&[
            &[Source::Interview],
            &[Source::Interview, Source::Documents],
            &[Source::Documents],
            &[Source::Observation, Source::Interview],
        ]);
        let told = |answers: &Answers| -> Vec<_> {
            let needed = NeededSitting::of(&rubric, answers);
            needed.iter().map(|sitting| (sitting.kind, sitting.left)).collect()
        };
        let mut answers = Answers::new();
        let (interview, documents) = (SittingKind::Interview, SittingKind::Documents);
        assert_eq!(told(&answers), [(interview, 2), (documents, 1)]);
        let item = &rubric.subscales[0].items[0];
        let id = item.indicators[2].id.to_string();
        answers.set(&rubric, &id, Some(Answer::No)).expect("allowed");
        assert_eq!(told(&answers), [(interview, 2)], "answered");
        for indicator in &item.indicators {
            answers.set(&rubric, &indicator.id.to_string(), Some(Answer::No)).expect("allowed");
        }
        assert_eq!(told(&answers), []);
    }

    #[test]
    fn an_item_that_is_not_applicable_needs_nothing() {
        let mut rubric = with_sources(&[&[Source::Interview]]);
        rubric.subscales[0].items[0].na_allowed = true;
        let mut answers = Answers::new();
        assert_eq!(NeededSitting::of(&rubric, &answers).len(), 1);
        let item = rubric.subscales[0].items[0].id.to_string();
        answers.set(&rubric, &item, Some(Answer::Na)).expect("allowed");
        assert_eq!(NeededSitting::of(&rubric, &answers), []);
    }
}
