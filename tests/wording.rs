//! The wording of the working rubric, held to what its readers were promised: complete in three
//! languages, short sentences, nothing twice, one word for one thing.

use std::collections::BTreeSet;

use app::Rubrics;
use rubric::{IndicatorText, Level, Rubric, Wording};

/// The languages, the template first.
const LANGUAGES: [&str; 3] = ["nb", "nn", "en"];
/// The most words of a sentence.
const LONGEST: usize = 22;
/// From this share of common words on, two indicators say the same.
const ALIKE: f64 = 0.6;

/// One thing, one word: bokmål, nynorsk, English. What stands in one language as often as there
/// stands in the others, indicator by indicator.
const TERMS: &[[&[&str]; 3]] = &[
    [&["flere ganger"], &["fleire gonger"], &["several times"]],
    [&["minst to ganger"], &["minst to gonger"], &["at least twice"]],
    [&["minst én gang"], &["minst éin gong"], &["at least once"]],
    [&["minst to voksne"], &["minst to vaksne"], &["at least two adults"]],
    [&["de fleste"], &["dei fleste"], &["most of", "most times"]],
    [&["en voksen", "en voksens"], &["ein vaksen", "ein vaksens"], &["an adult", "an adult’s"]],
    [&["personalet"], &["personalet"], &["the staff"]],
];

/// What makes the trade laugh, and words that another scale owns.
const FORBIDDEN: &[(&str, &[&str])] = &[
    (
        "nb",
        &[
            "flinke til",
            "alle barn til enhver tid",
            "genuint",
            "emosjonelt velvære",
            "sirkeltid",
            "elev",
            "undervisning",
            "og/eller",
            "læringsmål",
            "mangel på",
        ],
    ),
    (
        "nn",
        &[
            "flinke til",
            "genuint",
            "emosjonelt velvære",
            "sirkeltid",
            "elev",
            "undervisning",
            "og/eller",
            "læringsmål",
            "mangel på",
        ],
    ),
    (
        "en",
        &["good at", "genuinely", "pupil", "and/or", "learning goal", "lack of", "at all times"],
    ),
];

fn working() -> Rubric {
    let rubrics = Rubrics::embedded();
    Rubric::clone(rubrics.get("viba-working@0.2.0").expect("embedded"))
}

/// Every text of an indicator with its key.
fn texts(text: &IndicatorText) -> Vec<(&'static str, &str)> {
    let optional = [
        ("counts", &text.counts),
        ("counts_not", &text.counts_not),
        ("borderline", &text.borderline),
        ("ask", &text.ask),
        ("na_when", &text.na_when),
    ];
    let mut texts = vec![("text", text.text.as_str())];
    texts.extend(optional.into_iter().filter_map(|(key, text)| Some((key, text.as_deref()?))));
    texts.extend(text.suggest.iter().map(|text| ("suggest", text.as_str())));
    texts
}

/// Every text of a wording, with a name to find it by.
fn all(wording: &Wording) -> Vec<(String, String)> {
    let mut all = vec![
        ("about".to_owned(), wording.about.clone()),
        ("notice".to_owned(), wording.notice.clone()),
    ];
    for term in &wording.terms {
        all.push((term.term.clone(), term.means.clone()));
    }
    for (id, item) in &wording.items {
        let words = [Some(&item.about), Some(&item.framework_plan), item.na_when.as_ref()];
        all.extend(words.into_iter().flatten().map(|text| (id.to_string(), text.clone())));
    }
    for (id, indicator) in &wording.indicators {
        all.extend(
            texts(indicator).into_iter().map(|(key, text)| (format!("{id} {key}"), text.into())),
        );
    }
    all
}

fn sentences(text: &str) -> impl Iterator<Item = &str> {
    text.split_inclusive(['.', '?', '!', ':', ';'])
}

fn words(text: &str) -> Vec<String> {
    let is_word = |c: char| c.is_alphanumeric() || c == '-' || c == '’';
    text.split(|c| !is_word(c)).filter(|word| !word.is_empty()).map(str::to_lowercase).collect()
}

#[test]
fn three_languages_say_the_same_things() {
    let rubric = working();
    assert_eq!(rubric.languages, LANGUAGES);
    let template = &rubric.wording["nb"];
    for language in LANGUAGES {
        let wording = &rubric.wording[language];
        assert_eq!(wording.terms.len(), template.terms.len(), "{language}");
        for subscale in &rubric.subscales {
            assert!(wording.subscales.contains_key(&subscale.id), "{language} {}", subscale.id);
        }
        for item in rubric.items() {
            let (own, first) = (&wording.items[&item.id], &template.items[&item.id]);
            assert_eq!(own.number, first.number, "{language} {}", item.id);
            let full = [&own.title, &own.short, &own.about, &own.framework_plan];
            assert!(full.iter().all(|text| !text.trim().is_empty()), "{language} {}", item.id);
            assert_eq!(own.na_when.is_some(), first.na_when.is_some(), "{language} {}", item.id);
        }
        for indicator in rubric.indicators() {
            let keys = |wording: &Wording| -> Vec<&'static str> {
                let found = texts(&wording.indicators[&indicator.id]);
                found.into_iter().map(|(key, _)| key).collect()
            };
            assert_eq!(keys(wording), keys(template), "{language} {}", indicator.id);
        }
    }
}

#[test]
fn every_indicator_is_guided_and_leads_on() {
    let rubric = working();
    for indicator in rubric.indicators() {
        let text = &rubric.wording["nb"].indicators[&indicator.id];
        assert!(text.counts.is_some() && text.counts_not.is_some(), "{}", indicator.id);
        let is_fault = indicator.id.level() == Level::One;
        let suggestions = if is_fault { 0..=0 } else { 1..=2 };
        assert!(suggestions.contains(&text.suggest.len()), "{}", indicator.id);
    }
    for item in rubric.items() {
        for level in Level::ALL {
            let has_border = item.at(level).any(|indicator| {
                rubric.wording["nb"].indicators[&indicator.id].borderline.is_some()
            });
            assert!(has_border, "{} has no borderline case at {level}", item.id);
            assert!(item.at(level).count() >= 3, "{} at {level}", item.id);
            assert!(
                item.at(level).filter(|i| !i.na_allowed).count() >= 2,
                "{} at {level}",
                item.id
            );
        }
    }
}

#[test]
fn no_sentence_is_longer_than_it_can_be_read() {
    for (language, wording) in &working().wording {
        for (name, text) in all(wording) {
            for sentence in sentences(&text) {
                let count = words(sentence).len();
                assert!(count <= LONGEST, "{language} {name}: {count} words: {sentence}");
            }
        }
    }
}

#[test]
fn nothing_is_said_that_the_trade_laughs_at() {
    let rubric = working();
    for (language, phrases) in FORBIDDEN {
        for (name, text) in all(&rubric.wording[*language]) {
            let said = format!(" {} ", words(&text).join(" "));
            let plain = text.to_lowercase();
            for phrase in *phrases {
                let is_said = said.contains(&format!(" {phrase} "))
                    || (phrase.contains('/') && plain.contains(phrase));
                assert!(!is_said, "{language} {name}: «{phrase}» in: {text}");
            }
        }
    }
}

/// A ladder is climbed by doing more, not by the same thing more often.
#[test]
fn no_sentence_counts_by_often_and_always() {
    let rubric = working();
    let often = [
        ["ofte", "alltid", "sjelden"],
        ["ofte", "alltid", "sjeldan"],
        ["often", "always", "rarely"],
    ];
    for (language, often) in LANGUAGES.iter().zip(often) {
        for (id, text) in &rubric.wording[*language].indicators {
            let found = words(&text.text).into_iter().find(|word| often.contains(&word.as_str()));
            assert_eq!(found, None, "{language} {id}: {}", text.text);
        }
    }
}

#[test]
fn nothing_is_asked_twice() {
    for (language, wording) in &working().wording {
        let sets: Vec<(String, BTreeSet<String>)> = wording
            .indicators
            .iter()
            .flat_map(|(id, text)| {
                let own = [("", text.text.as_str())].into_iter();
                let own = own.chain(text.suggest.iter().map(|text| (" suggest", text.as_str())));
                own.map(move |(key, text)| {
                    (format!("{id}{key}"), words(text).into_iter().collect())
                })
            })
            .collect();
        for (place, (one, left)) in sets.iter().enumerate() {
            for (other, right) in &sets[place + 1..] {
                let common = left.intersection(right).count();
                let share = f64::from(u32::try_from(common).unwrap_or(0))
                    / f64::from(u32::try_from(left.union(right).count()).unwrap_or(1));
                assert!(share < ALIKE, "{language}: {one} and {other} are alike ({share:.2})");
            }
        }
    }
}

#[test]
fn one_thing_has_one_word_in_each_language() {
    let rubric = working();
    let count = |text: &str, forms: &[&str]| {
        let text = format!(" {} ", words(text).join(" "));
        forms.iter().map(|form| text.matches(&format!(" {form} ")).count()).sum::<usize>()
    };
    for indicator in rubric.indicators() {
        for terms in TERMS {
            let found: Vec<usize> = LANGUAGES
                .iter()
                .zip(terms)
                .map(|(language, forms)| {
                    count(&rubric.wording[*language].indicators[&indicator.id].text, forms)
                })
                .collect();
            let is_one = found.iter().all(|count| *count == found[0]);
            assert!(is_one, "{}: {terms:?} stands {found:?} times", indicator.id);
        }
    }
}

#[test]
fn a_borderline_case_ends_the_same_way_everywhere() {
    let rubric = working();
    let ends = [
        ["= ja.", "= ja.", "= yes."],
        ["= nei.", "= nei.", "= no."],
        ["= ikke sett.", "= ikkje sett.", "= not seen."],
    ];
    for indicator in rubric.indicators() {
        let border =
            |language: &str| rubric.wording[language].indicators[&indicator.id].borderline.clone();
        let Some(template) = border("nb") else { continue };
        let kind = ends.iter().find(|end| template.ends_with(end[0]));
        let kind = kind.unwrap_or_else(|| panic!("{}: {template}", indicator.id));
        for (language, end) in LANGUAGES.iter().zip(kind) {
            let text = border(language).expect("the same texts");
            assert!(text.ends_with(end), "{language} {}: {text}", indicator.id);
        }
        let is_fault = indicator.id.level() == Level::One;
        assert_eq!(kind[0] == "= ikke sett.", is_fault, "{}: {template}", indicator.id);
    }
}

/// The crosswalk from the version before says of every sentence whether it has other words.
#[test]
fn the_crosswalk_names_exactly_the_sentences_that_changed() {
    let rubrics = Rubrics::embedded();
    let (old, new) = (rubrics.get("viba-working@0.1.0"), working());
    let old = old.expect("embedded");
    let made = rubric::edit::crosswalk_of(old, &new, "-");
    let walk = new.crosswalks.iter().find(|walk| walk.from == old.name()).expect("a crosswalk");
    let said = |walk: &rubric::Crosswalk| -> BTreeSet<String> {
        walk.indicators.iter().map(|s| format!("{:?} {:?} {:?}", s.old, s.new, s.change)).collect()
    };
    assert_eq!(said(walk), said(&made));
    assert!(walk.indicators.iter().all(|step| step.reason.len() > 10), "each has its reason");
}
