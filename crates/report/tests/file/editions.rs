//! What each edition holds, and what it leaves out.

use report::display::{Command, ContentId, Document, Kid, Node};
use report::{Edition, ReportInput, Stage, edition_document, edition_pages, edition_pdf, sample};
use text::{Lang, Stamp};

use crate::layout::{EDITIONS, odd};
use crate::lix::blocks;
use crate::pages::texts;
use crate::reader;
use crate::reader::rules::broken;

fn document(input: &ReportInput, edition: Edition) -> Document {
    edition_document(input, edition).expect("a document")
}

/// Everything that is read, block by block.
fn said(input: &ReportInput, edition: Edition) -> String {
    blocks(&document(input, edition), 99).join("\n").replace('\u{a0}', " ")
}

/// What is heard in another language than the report, in reading order.
fn spoken(document: &Document) -> Vec<String> {
    fn collect(node: &Node, is_other: bool, ids: &mut Vec<ContentId>) {
        let is_other = is_other || node.lang.is_some();
        for kid in &node.kids {
            match kid {
                Kid::Node(node) => collect(node, is_other, ids),
                Kid::Content(id) if is_other => ids.push(*id),
                Kid::Content(_) => {}
            }
        }
    }
    let mut ids = Vec::new();
    collect(&document.tree, false, &mut ids);
    let commands = document.pages.iter().flat_map(|page| &page.commands);
    let (mut told, mut open) = (Vec::new(), false);
    for command in commands {
        match command {
            Command::Begin(id) => open = ids.contains(id),
            Command::End => open = false,
            Command::Text(text) if open => told.push(text.shaped.text.trim().to_owned()),
            _ => {}
        }
    }
    told
}

fn short_of<'a>(input: &'a ReportInput, number: &str) -> &'a String {
    let mut items = input.subscales.iter().flat_map(|subscale| &subscale.items);
    &items.find(|item| item.number == number).expect("an item").short
}

const LANGUAGES: [Lang; 3] = [Lang::Nb, Lang::Nn, Lang::En];

#[test]
fn the_report_to_the_head_is_four_to_six_pages() {
    for lang in LANGUAGES {
        for input in [sample::visit(), sample::first_visit(), sample::draft()] {
            let input = ReportInput { lang, ..input };
            let pages = document(&input, Edition::Leader).pages.len();
            assert!((4..=6).contains(&pages), "{} pages in {}", pages, lang.tag());
        }
    }
}

/// Many indicators moved, beside a plan, goals and comments: six pages all the same, and the
/// protocol tells what they do not hold.
#[test]
fn much_that_moved_is_told_on_six_pages() {
    let note = report::Note { at: None, text: "Fjorten barn og en kjele suppe. ".repeat(9) };
    for (gained, more) in [(4, None), (14, Some(12)), (30, Some(28))] {
        for lang in LANGUAGES {
            let mut input = ReportInput { lang, ..sample::visit() };
            let development = input.development.as_mut().expect("a former visit");
            let mut one = development.gained.first().expect("one").clone();
            one.notes = vec![note.clone()];
            development.gained = vec![one; gained];
            let pages = document(&input, Edition::Leader).pages.len();
            assert!(pages <= 6, "{pages} with {gained} in {}", lang.tag());
            let told = said(&input, Edition::Leader);
            if lang == Lang::Nb {
                let wanted = more.map(|n: usize| format!("{n} til står i protokollen."));
                assert!(wanted.is_none_or(|words| told.contains(&words)), "{told}");
                let protocol = said(&input, Edition::Protocol);
                assert!(protocol.matches("og en kjele suppe").count() >= gained);
                assert!(!protocol.contains("til står i protokollen"));
            }
        }
    }
}

/// Words of a rubric that has no wording in the language of the report.
#[test]
fn words_of_the_rubric_are_heard_in_its_language() {
    let scale = |lang: Option<&str>| {
        let mut input = ReportInput { lang: Lang::En, ..sample::visit() };
        input.scale.lang = lang.map(str::to_owned);
        input
    };
    for edition in EDITIONS {
        let alike = spoken(&document(&scale(None), edition));
        assert!(alike.is_empty(), "{edition:?}: {alike:?}");
        let input = scale(Some("nb-NO"));
        let file = reader::open(&edition_pdf(&input, edition).expect("a report"));
        assert_eq!(broken(&file), Vec::<String>::new(), "{edition:?}");
        let told = spoken(&document(&input, edition)).join(" ");
        let strength = &input.strengths[0];
        let title = match edition {
            Edition::Parents => &input.subscales[0].title,
            Edition::OnePager => short_of(&input, &strength.number),
            _ => &strength.title,
        };
        assert!(told.contains(title.as_str()), "{edition:?}: {title} in {told}");
        assert!(!told.contains("Item"), "{edition:?}: {told}");
        if edition == Edition::Protocol {
            let indicator = &input.subscales[0].items[0].levels[0].indicators[0];
            assert!(told.contains(&indicator.text), "{} in {told}", indicator.text);
        }
    }
}

#[test]
fn two_pages_alone_tell_what_matters() {
    for (name, input) in odd() {
        // Texts of other languages are as long; only what is odd is tried in all of them.
        let languages = if name == "a draft with a fault" { &LANGUAGES[..] } else { &[Lang::Nb] };
        for lang in languages.iter().copied() {
            // Words of twenty lines in an indicator are beyond two pages: nothing is cut there.
            if ["names of eighty letters", "one word of eighty letters"].contains(&name) {
                continue;
            }
            let input = ReportInput { lang, ..input.clone() };
            let document = document(&input, Edition::Leader);
            let place = |name: &str| document.places.iter().find(|place| place.name == name);
            let profile = place("profile").expect("the profile");
            assert!(profile.page <= 2, "{name} in {}: {}", lang.tag(), profile.page);
        }
    }
}

#[test]
fn a_summary_of_what_was_found_comes_before_the_findings() {
    let front = blocks(&document(&sample::draft(), Edition::Leader), 2).join("\n");
    let front = front.replace('\u{a0}', " ");
    let order = [
        "Kort fortalt",
        "Sterke sider",
        "To barn er uenige om en spade",
        "Følg opp nå",
        "Voksen avbryter leken tre ganger",
        "Utviklingsområder",
        "Fra 2 til 3",
        "Forslag:",
        "Hvor sikre er vi?",
        "En annen dag kunne gitt",
    ];
    let mut rest = front.as_str();
    for words in order {
        let at = rest.find(words);
        rest = &rest[at.unwrap_or_else(|| panic!("no {words} after the others: {front}"))..];
    }
}

#[test]
fn at_most_five_areas_are_told() {
    let mut input = sample::visit();
    let area = input.areas.list[0].clone();
    input.areas.list = (0..9)
        .map(|n| report::Area { title: format!("Område nummer {n}"), ..area.clone() })
        .collect();
    let said = said(&input, Edition::Leader);
    let told = (0..9).filter(|n| said.contains(&format!("Område nummer {n}"))).count();
    assert_eq!(told, 5);
}

#[test]
fn a_long_note_is_cut_at_a_sentence_and_whole_in_the_protocol() {
    let mut input = sample::visit();
    let first = "Barna bygger et tårn av klosser, og den minste får legge den øverste.";
    input.strengths[0].notes[0].text = format!("{first} {}", "Tårnet faller igjen. ".repeat(40));
    let leader = said(&input, Edition::Leader);
    assert!(leader.contains(first) && leader.contains("igjen. …"), "{leader}");
    assert!(leader.contains("Hele notatet står i protokollen"));
    let protocol = said(&input, Edition::Protocol);
    assert!(protocol.contains(input.strengths[0].notes[0].text.trim()), "{protocol}");
}

/// No page leaves the house without saying how far it has come.
#[test]
fn every_page_that_is_not_final_says_so() {
    let day = |text: &str| Stamp::parse(text).expect("a day");
    let (issued, deadline) = (day("2026-03-12"), day("2026-03-26"));
    let stages = [
        (Stage::Draft, "Utkast"),
        (Stage::Signed, "Signert – ikke overlevert"),
        (
            Stage::Preliminary { issued, deadline },
            "Foreløpig rapport – merknader innen 26. mars 2026",
        ),
    ];
    for edition in [Edition::Leader, Edition::Protocol, Edition::Public] {
        for (stage, words) in &stages {
            let input = ReportInput { stage: stage.clone(), ..sample::visit() };
            for page in document(&input, edition).pages {
                let found = texts(&page.commands).any(|t| t.shaped.text.contains(words));
                assert!(found, "{edition:?} {words}");
            }
        }
        let input = ReportInput { stage: Stage::Final { on: deadline }, ..sample::visit() };
        for page in document(&input, edition).pages {
            let mut all = texts(&page.commands);
            assert!(!all.any(|t| t.shaped.text.contains("Foreløpig rapport –")), "{edition:?}");
        }
    }
}

#[test]
fn the_sheet_for_the_staff_room_is_one_page_without_scores() {
    for (name, input) in odd() {
        let document = document(&input, Edition::OnePager);
        assert_eq!(document.pages.len(), 1, "{name}");
    }
    for lang in LANGUAGES {
        let said = said(&ReportInput { lang, ..sample::visit() }, Edition::OnePager).to_lowercase();
        for word in ["skår", "score", "nivå", "level", "4,2", "4.2", "av 7", "gjennomsnitt"] {
            assert!(!said.contains(word), "{word} in {}", lang.tag());
        }
        let is_point = |word: &&str| word.parse::<u8>().is_ok_and(|n| (1..=7).contains(&n));
        assert_eq!(said.split_whitespace().find(is_point), None, "{said}");
    }
}

#[test]
fn the_sheet_asks_the_questions_of_the_plan_else_its_own() {
    let planned = said(&sample::visit(), Edition::OnePager);
    assert!(planned.contains("Vi undrer oss sammen med barna før vi svarer"));
    assert!(planned.contains("Når på dagen har vi tid til å vente på svaret?"));
    let first = said(&sample::first_visit(), Edition::OnePager);
    assert!(first.contains("Vi velger snart") && first.contains("Språk over tid"));
    assert!(first.contains("Når på dagen får vi dette til?"));
}

#[test]
fn parents_read_no_notes_no_scores_and_at_most_two_pages() {
    for (name, input) in odd() {
        let document = document(&input, Edition::Parents);
        assert!(document.pages.len() <= 2, "{name}: {}", document.pages.len());
        let said = blocks(&document, 9).join("\n");
        for note in input.strengths.iter().flat_map(|s| &s.notes) {
            assert!(!said.contains(&note.text), "{name}: {}", note.text);
        }
        assert!(!said.to_lowercase().contains("skår"), "{name}");
    }
}

#[test]
fn the_public_edition_tells_no_time_and_what_was_taken_out() {
    let said = said(&sample::public(), Edition::Public);
    let is_time = |word: &str| {
        let word = word.trim_matches(|c: char| !c.is_ascii_digit());
        let parts: Vec<&str> = word.split(['.', '–']).collect();
        parts.len() == 2 && parts.iter().all(|part| part.len() == 2)
    };
    // What is written in a comment is for whoever redacts it; the sample's comment has two times.
    let found: Vec<&str> = said
        .lines()
        .filter(|line| !line.contains("Vikaren kom") && !line.contains("@"))
        .flat_map(str::split_whitespace)
        .filter(|word| is_time(word))
        .collect();
    assert_eq!(found, Vec::<&str>::new());
    assert!(said.contains("Dette er tatt ut") && said.contains("Sitater fra barn"));
    assert!(said.contains("Hjemmel") && !said.contains("Čáhci"));
}

#[test]
fn each_edition_has_a_title_of_its_own() {
    let titles: std::collections::BTreeSet<String> =
        EDITIONS.map(|edition| document(&sample::visit(), edition).about.title).into();
    assert_eq!(titles.len(), EDITIONS.len());
    let public = document(&sample::public(), Edition::Public).about.title;
    let words = "Kvalitetsvurdering: Solsletta barnehage, 24. november 2026 – Offentlig utgave";
    assert!(public.starts_with(words), "{public}");
}

#[test]
fn the_protocol_holds_every_indicator_and_both_sums() {
    let input = sample::visit();
    let said = said(&input, Edition::Protocol);
    let items = input.subscales.iter().flat_map(|s| &s.items);
    for indicator in items.flat_map(|i| &i.levels).flat_map(|l| &l.indicators) {
        assert!(said.contains(&indicator.text), "{}", indicator.text);
    }
    assert!(said.contains(&input.scale.hash) && said.contains("stop-score 1"));
    assert!(said.contains("Verdt å vite"), "{said}");
}

#[test]
fn what_came_of_the_goals_is_told_indicator_by_indicator() {
    let said = said(&sample::visit(), Edition::Leader);
    assert!(said.contains("Vi har delt måltidet i to"));
    assert!(said.contains("Skår på leddet: 4 sist, 5 nå."));
    assert!(said.contains("Mulig endring") && said.contains("Kan ikke avgjøres"));
    assert!(
        said.contains("På plass nå, ikke sist") && said.contains("På plass sist, ikke sett nå")
    );
    assert!(said.contains("Regn hele dagen, så alle var inne."));
    assert!(said.contains("Vikaren kom 08.45") && said.contains("Rettet."));
}

#[test]
fn a_picture_of_every_page_for_the_window() {
    for edition in EDITIONS {
        let input = sample::visit();
        let pages = edition_pages(&input, edition).expect("pictures");
        assert_eq!(pages.len(), document(&input, edition).pages.len(), "{edition:?}");
        assert!(pages.iter().all(|page| page.starts_with("<svg") && !page.contains("href")));
    }
}
