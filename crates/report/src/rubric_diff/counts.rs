use rubric::{Diff, Mark, Part, RubricChange};
use text::{Key, key};

use super::content::{WHOLE, fate};
use super::field::Versions;
use crate::rubric_words::language_name;

/// How much changed, a line for each kind; kinds of which there are none are left out.
pub(super) fn counts(diff: &Diff, versions: &Versions<'_>) -> Vec<String> {
    let texts = &versions.texts;
    let mut lines = Vec::new();
    for tag in versions.languages() {
        let own = diff.changes.iter().filter(|c| c.language.as_deref() == Some(tag));
        let (sentences, others): (Vec<&RubricChange>, Vec<&RubricChange>) =
            own.partition(|c| is_sentence(c));
        let all = sentences.len() + others.len();
        let kinds: &[(Key, usize)] =
            match (versions.is_whole(tag), versions.new.wording.contains_key(tag)) {
                (true, true) => &[(key::RUBRIC_DIFF_LANGUAGE_NEW, all)],
                (true, false) => &[(key::RUBRIC_DIFF_LANGUAGE_GONE, all)],
                (false, _) => &[
                    (key::RUBRIC_DIFF_SENTENCES, sentences.len()),
                    (key::RUBRIC_DIFF_TEXTS, others.len()),
                ],
            };
        for (key, n) in kinds.iter().filter(|(_, n)| *n > 0) {
            let args = [("language", language_name(texts, tag).into()), ("n", (*n).into())];
            lines.push(texts.with(*key, &args));
        }
    }
    let whole = |part, mark| {
        let is = |c: &&RubricChange| c.part == part && c.key == WHOLE && fate(c) == Some(mark);
        diff.changes.iter().filter(is).count()
    };
    let settings = diff.changes.iter().filter(|c| c.language.is_none() && !is_titled(c)).count();
    for (key, n) in [
        (key::RUBRIC_DIFF_ITEMS_NEW, whole(Part::Item, Mark::Come)),
        (key::RUBRIC_DIFF_ITEMS_GONE, whole(Part::Item, Mark::Gone)),
        (key::RUBRIC_DIFF_INDICATORS_NEW, whole(Part::Indicator, Mark::Come)),
        (key::RUBRIC_DIFF_INDICATORS_GONE, whole(Part::Indicator, Mark::Gone)),
        (key::RUBRIC_DIFF_SETTINGS, settings),
    ] {
        if n > 0 {
            lines.push(texts.with(key, &[("n", n.into())]));
        }
    }
    lines
}

/// Whether it is what an indicator says.
fn is_sentence(change: &RubricChange) -> bool {
    change.part == Part::Indicator && change.key == "text"
}

/// Whether it is an item or indicator that came or went.
fn is_titled(change: &RubricChange) -> bool {
    change.key == WHOLE && matches!(change.part, Part::Item | Part::Indicator)
}
