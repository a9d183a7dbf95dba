//! Everything that is said of a thing that came or went altogether.

use rubric::{Mark, Part, Piece, RubricChange, Wording};

use super::content::Entry;
use super::field::Versions;

/// The texts of an item or indicator, in every language that both versions have.
pub(super) fn texts(versions: &Versions<'_>, change: &RubricChange, mark: Mark) -> Vec<Entry> {
    let rubric = if mark == Mark::Gone { versions.old } else { versions.new };
    let mut lines = Vec::new();
    for language in versions.languages().into_iter().filter(|tag| !versions.is_whole(tag)) {
        let Some(wording) = rubric.wording.get(language) else { continue };
        for (key, text) in fields(wording, change) {
            let named = RubricChange { key, language: Some(language.to_owned()), ..change.clone() };
            let pieces = vec![Piece { mark, text }];
            lines.push(Entry { label: versions.name(&named), language: named.language, pieces });
        }
    }
    if lines.is_empty() {
        // A thing without wording still came or went.
        let pieces = change.pieces.clone();
        lines.push(Entry { label: change.id.clone(), language: None, pieces });
    }
    lines
}

fn fields(wording: &Wording, change: &RubricChange) -> Vec<(String, String)> {
    let fields = match change.part {
        Part::Item => item(wording, &change.id),
        Part::Indicator => indicator(wording, &change.id),
        Part::Rubric | Part::Term | Part::Group => None,
    };
    let mut fields = fields.unwrap_or_default();
    fields.retain(|(_, text)| !text.trim().is_empty());
    fields
}

fn item(wording: &Wording, id: &str) -> Option<Vec<(String, String)>> {
    let text = wording.items.get(&id.parse().ok()?)?;
    let fields = [
        ("title", Some(&text.title)),
        ("short", Some(&text.short)),
        ("about", Some(&text.about)),
        ("framework_plan", Some(&text.framework_plan)),
        ("na_when", text.na_when.as_ref()),
    ];
    Some(said(&fields))
}

fn indicator(wording: &Wording, id: &str) -> Option<Vec<(String, String)>> {
    let text = wording.indicators.get(&id.parse().ok()?)?;
    let fields = [
        ("text", Some(&text.text)),
        ("counts", text.counts.as_ref()),
        ("counts_not", text.counts_not.as_ref()),
        ("borderline", text.borderline.as_ref()),
        ("na_when", text.na_when.as_ref()),
        ("ask", text.ask.as_ref()),
    ];
    let mut said = said(&fields);
    for (place, text) in (1..).zip(&text.suggest) {
        said.push((format!("suggest.{place}"), text.clone()));
    }
    Some(said)
}

fn said(fields: &[(&str, Option<&String>)]) -> Vec<(String, String)> {
    let said = |(key, text): &(&str, Option<&String>)| Some(((*key).to_owned(), (*text)?.clone()));
    fields.iter().filter_map(said).collect()
}
