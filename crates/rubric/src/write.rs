//! A rubric written back as the files of its package.

use std::fmt::{Display, Write as _};

use crate::crosswalk::{Crosswalk, Step};
use crate::model::{Item, ItemRule, Rubric};
use crate::package::PackageFiles;
use crate::wording::{IndicatorText, ItemText, Wording};

/// The files of a package that the program writes: structure, wording and crosswalk.
///
/// - Guarantee: what is read back from them, with a `LICENCE` beside them, is the same rubric.
/// - Comments of the file it was read from are not kept: they are no part of the rubric.
///
/// # Example
///
/// ```
/// # let rubric = rubric::Rubric::empty("own", "0.1.0");
/// let files = rubric::write(&rubric);
/// assert!(files.contains_key("rubric.toml"));
/// ```
#[must_use]
pub fn write(rubric: &Rubric) -> PackageFiles {
    let mut files = PackageFiles::new();
    files.insert("rubric.toml".into(), structure(rubric).into_bytes());
    for language in &rubric.languages {
        let text = rubric.wording.get(language).map(|wording| texts(rubric, wording));
        files.insert(format!("text.{language}.toml"), text.unwrap_or_default().into_bytes());
    }
    if !rubric.crosswalks.is_empty() {
        files.insert("crosswalk.toml".into(), crosswalks(&rubric.crosswalks).into_bytes());
    }
    files
}

/// A text as TOML writes it.
fn quoted(text: &str) -> String {
    toml::Value::String(text.to_owned()).to_string()
}

fn list<T: Display>(entries: impl IntoIterator<Item = T>) -> String {
    let entries: Vec<String> =
        entries.into_iter().map(|entry| quoted(&entry.to_string())).collect();
    format!("[{}]", entries.join(", "))
}

/// Lines of one file, put together.
#[derive(Default)]
struct Lines(String);

impl Lines {
    fn raw(&mut self, key: &str, value: impl Display) {
        let _ = writeln!(self.0, "{key} = {value}");
    }

    fn text(&mut self, key: &str, text: &str) {
        self.raw(key, quoted(text));
    }

    fn optional(&mut self, key: &str, text: Option<&String>) {
        if let Some(text) = text {
            self.text(key, text);
        }
    }

    fn flag(&mut self, key: &str, is_set: bool) {
        if is_set {
            self.raw(key, true);
        }
    }

    fn head(&mut self, head: &str) {
        let _ = writeln!(self.0, "\n{head}");
    }
}

fn structure(rubric: &Rubric) -> String {
    let mut lines = Lines::default();
    lines.raw("format", 1);
    for (key, value) in [
        ("id", &rubric.id),
        ("version", &rubric.version),
        ("scale", &rubric.scale),
        ("edition", &rubric.edition),
    ] {
        lines.text(key, value);
    }
    lines.text("status", rubric.status.word());
    lines.raw("ages_months", format!("[{}, {}]", rubric.ages_months.0, rubric.ages_months.1));
    lines.raw("languages", list(&rubric.languages));
    lines.text("item_rule", rubric.item_rule.word());
    lines.text("aggregation", rubric.aggregation.word());
    if rubric.cycles > 1 {
        lines.raw("cycles", rubric.cycles);
    }
    licence(rubric, &mut lines);
    for subscale in &rubric.subscales {
        lines.head("[[subscale]]");
        lines.text("id", subscale.id.as_str());
        lines.raw("items", list(subscale.items.iter().map(|item| &item.id)));
    }
    for domain in &rubric.domains {
        lines.head("[[domain]]");
        lines.text("id", domain.id.as_str());
        lines.text("mean", domain.mean.word());
        lines.raw("subscales", list(&domain.subscales));
    }
    for group in &rubric.alternatives {
        lines.head("[[choose_one]]");
        lines.text("id", group.id.as_str());
        lines.raw("items", list(&group.items));
    }
    for entry in rubric.items() {
        item(entry, rubric.item_rule, &mut lines);
    }
    lines.0
}

fn licence(rubric: &Rubric, lines: &mut Lines) {
    let licence = &rubric.licence;
    if *licence == crate::model::Licence::default() {
        return;
    }
    lines.head("[licence]");
    lines.text("owner", &licence.owner);
    lines.raw("reports", licence.reports);
    lines.raw("exports", licence.exports);
    lines.optional("until", licence.until.as_ref());
}

fn item(item: &Item, rule: ItemRule, lines: &mut Lines) {
    lines.head("[[item]]");
    lines.text("id", item.id.as_str());
    lines.flag("na_allowed", item.na_allowed);
    lines.flag("optional", item.optional);
    lines.flag("reverse", item.reverse && rule == ItemRule::DirectRating);
    for indicator in &item.indicators {
        lines.head("  [[item.indicator]]");
        lines.text("  id", &indicator.id.to_string());
        lines.raw("  source", list(indicator.sources.iter().map(|source| source.word())));
        let situations = indicator.situations.iter().map(|situation| situation.word());
        lines.raw("  situations", list(situations));
        lines.flag("  na_allowed", indicator.na_allowed);
        lines.flag("  counter", indicator.counter);
    }
}

fn texts(rubric: &Rubric, wording: &Wording) -> String {
    let mut lines = Lines::default();
    lines.text("language", &wording.language);
    lines.text("name", &wording.name);
    lines.text("about", &wording.about);
    lines.text("notice", &wording.notice);
    lines.head("[anchors]");
    for (level, word) in ["1", "3", "5", "7"].iter().zip(&wording.anchors) {
        lines.text(level, word);
    }
    for term in &wording.terms {
        lines.head("[[term]]");
        lines.text("term", &term.term);
        lines.text("means", &term.means);
    }
    let titles = wording.domains.iter().map(|(id, title)| ("domain", id, title));
    let groups = wording.alternatives.iter().map(|(id, title)| ("choose_one", id, title));
    for (area, id, title) in titles.chain(groups) {
        lines.head(&format!("[{area}.{id}]"));
        lines.text("title", title);
    }
    // The reader wants these two tables even in a language in which nothing is said yet.
    if wording.subscales.is_empty() {
        lines.head("[subscale]");
    }
    if wording.items.is_empty() {
        lines.head("[item]");
    }
    for subscale in &rubric.subscales {
        if let Some(title) = wording.subscales.get(&subscale.id) {
            lines.head(&format!("[subscale.{}]", subscale.id));
            lines.text("title", title);
        }
        for item in &subscale.items {
            item_texts(item, wording, &mut lines);
        }
    }
    lines.0
}

fn item_texts(item: &Item, wording: &Wording, lines: &mut Lines) {
    if let Some(text) = wording.items.get(&item.id) {
        lines.head(&format!("[item.{}]", item.id));
        item_text(text, lines);
    }
    for indicator in &item.indicators {
        if let Some(text) = wording.indicators.get(&indicator.id) {
            lines.head(&format!("[indicator.\"{}\"]", indicator.id));
            indicator_text(text, lines);
        }
    }
}

fn item_text(text: &ItemText, lines: &mut Lines) {
    lines.text("number", &text.number);
    lines.text("title", &text.title);
    lines.text("short", &text.short);
    lines.text("about", &text.about);
    if !text.framework_plan.is_empty() {
        lines.text("framework_plan", &text.framework_plan);
    }
    lines.optional("na_when", text.na_when.as_ref());
}

fn indicator_text(text: &IndicatorText, lines: &mut Lines) {
    lines.text("text", &text.text);
    lines.optional("counts", text.counts.as_ref());
    lines.optional("counts_not", text.counts_not.as_ref());
    lines.optional("borderline", text.borderline.as_ref());
    lines.optional("ask", text.ask.as_ref());
    lines.optional("na_when", text.na_when.as_ref());
    if !text.suggest.is_empty() {
        lines.raw("suggest", list(&text.suggest));
    }
}

fn crosswalks(walks: &[Crosswalk]) -> String {
    let mut lines = Lines::default();
    for walk in walks {
        lines.head("[[from]]");
        lines.text("rubric", &walk.from);
        if let Some(rest) = walk.rest {
            lines.text("rest", rest.word());
        }
        steps("  [[from.item]]", &walk.items, &mut lines);
        steps("  [[from.indicator]]", &walk.indicators, &mut lines);
    }
    lines.0
}

fn steps<Id: Display>(head: &str, steps: &[Step<Id>], lines: &mut Lines) {
    for step in steps {
        lines.head(head);
        lines.raw("  old", list(&step.old));
        lines.raw("  new", list(&step.new));
        lines.text("  change", step.change.word());
        lines.text("  reason", &step.reason);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn working() -> (PackageFiles, Rubric) {
        let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/../../rubrics/viba-working/0.1.0/");
        let names = ["rubric.toml", "text.nb.toml", "LICENCE"];
        let read = |name: &str| std::fs::read(format!("{folder}{name}")).expect("a file");
        let files: PackageFiles = names.map(|name| (name.to_owned(), read(name))).into();
        let rubric = crate::read(&files).expect("whole");
        (files, rubric)
    }

    fn again(rubric: &Rubric) -> Rubric {
        let mut files = write(rubric);
        files.insert("LICENCE".into(), b"EUPL".to_vec());
        let mut read = crate::read(&files).unwrap_or_else(|problems| panic!("{problems:#?}"));
        read.hash.clone_from(&rubric.hash);
        read
    }

    #[test]
    fn what_is_written_is_read_as_the_same_rubric() {
        let (_, rubric) = working();
        assert_eq!(again(&rubric), rubric);
    }

    #[test]
    fn every_part_of_a_rubric_survives() {
        let (_, mut rubric) = working();
        let wording = rubric.wording.get_mut("nb").expect("bokmål");
        let id = "curiosity.3.1".parse().expect("an id");
        let text = wording.indicators.get_mut(&id).expect("a text");
        text.text = "Med \"anførsel\", \\ og\nlinjeskift.".into();
        text.suggest = vec!["Avtal hvem som blir.".into(), "Heng opp kortet.".into()];
        let subscale = |id: &str| id.parse().expect("an id");
        wording.domains.insert(subscale("both"), "Begge".into());
        wording.alternatives.insert(subscale("one-of"), "En av".into());
        rubric.domains = vec![crate::Domain {
            id: subscale("both"),
            mean: crate::DomainMean::Subscales,
            subscales: vec![subscale("trust"), subscale("emotional")],
        }];
        rubric.alternatives = vec![crate::Alternatives {
            id: subscale("one-of"),
            items: vec!["curiosity".parse().expect("an id"), "books".parse().expect("an id")],
        }];
        rubric.licence = crate::Licence {
            owner: "Eier".into(),
            reports: false,
            exports: true,
            until: Some("2028-02-29".into()),
        };
        rubric.crosswalks = vec![Crosswalk {
            from: "viba-working@0.0.9".into(),
            rest: Some(crate::Become::Same),
            items: vec![],
            indicators: vec![Step {
                old: vec!["curiosity.3.2".parse().expect("an id")],
                new: vec!["curiosity.3.1".parse().expect("an id")],
                change: crate::Become::Moved,
                reason: "Byttet plass.".into(),
            }],
        }];
        assert_eq!(again(&rubric), rubric);
    }

    #[test]
    fn a_language_that_only_has_its_name_survives() {
        let (_, mut rubric) = working();
        let template = &rubric.wording["nb"];
        let nn = Wording {
            language: "nn".into(),
            name: "Arbeidsutgåve".into(),
            about: template.about.clone(),
            notice: template.notice.clone(),
            anchors: template.anchors.clone(),
            ..Wording::default()
        };
        rubric.languages.push("nn".into());
        rubric.wording.insert("nn".into(), nn);
        assert_eq!(again(&rubric), rubric);
    }
}
