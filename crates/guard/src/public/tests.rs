use super::*;

fn public(text: &str) -> PublicText {
    public_text(text, &[(StaffRole::Assistant, 2), (StaffRole::Substitute, 1)])
}

fn kinds(text: &str) -> Vec<TakenKind> {
    public(text).taken.iter().map(|taken| taken.kind).collect()
}

#[test]
fn a_sentence_goes_as_a_whole_and_leaves_one_gap() {
    let text = "De sitter på gulvet. Kl. 09.12 kommer vikaren. Hun setter seg. Barna bygger.";
    let public = public(text);
    assert_eq!(public.text, "De sitter på gulvet. […] Barna bygger.");
    let taken: Vec<&str> = public.taken.iter().map(|taken| taken.text.as_str()).collect();
    assert_eq!(taken, ["Kl. 09.12 kommer vikaren.", "Hun setter seg."]);
}

#[test]
fn every_kind_is_found() {
    use TakenKind::{Age, Contact, Person, Quote, Role, Time};
    let cases = [
        ("Klokka ni leser de en bok.", Time),
        ("Samlingen begynte halv ti.", Time),
        ("Måltidet varte til 11:40.", Time),
        ("Kl 9 er det frilek.", Time),
        ("At half past nine they go out.", Time),
        ("They were out at 9 am that day.", Time),
        ("Hun ser barnet og venter.", Person),
        ("Ho ventar på svaret.", Person),
        ("The adult and the children wait for her to answer.", Person),
        ("En gutt bygger alene.", Person),
        ("Mamma kommer tidlig.", Person),
        ("Kari leser for barna.", Person),
        ("Vikaren leser for barna.", Role),
        ("Pedagogisk leder leser for barna.", Role),
        ("Ped.leder leser for barna.", Role),
        ("Barnehagelæraren les for barna.", Role),
        ("Styrer var innom.", Role),
        ("«Se, en ku!» roper et barn.", Quote),
        ("Et barn sier: “We saw a cow. It was big.”", Quote),
        ("Et barn sier «Se her", Quote),
        ("– Jeg vil også være med!", Quote),
        ("Et barn (4) teller til ti.", Age),
        ("En fireåring teller til ti.", Age),
        ("En 4-åring teller til ti.", Age),
        ("Barnet på 3 år hviler.", Age),
        ("Ring 51 50 70 90 for mer.", Contact),
    ];
    for (text, kind) in cases {
        assert_eq!(kinds(text), [kind], "{text}");
        assert_eq!(public(text).text, GAP, "{text}");
    }
}

#[test]
fn what_points_to_nobody_stays() {
    let cases = [
        "De voksne venter på svar. Barna finner sine egne løsninger.",
        "Assistentene deler gruppen i to.",
        "Samtalen varer i over to minutter.",
        "Her står bøkene lavt, og barna når dem selv.",
        "Personalet tolker det barna viser, bl.a. under måltidet.",
        "Rommet har tre soner. Materialet ligger i åpne hyller 12.03.2026.",
        "Barna er mange, og halvparten er ute.",
        "The adults wait. The children find their own way.",
        "Pedagogisk arbeid kjennetegner dagen.",
    ];
    for text in cases {
        let public = public(text);
        assert_eq!((public.text.as_str(), public.taken.len()), (text, 0));
    }
}

#[test]
fn a_role_that_several_hold_points_to_nobody() {
    let text = "Assistenten leser en bok.";
    assert_eq!(public_text(text, &[(StaffRole::Assistant, 2)]).text, text);
    assert_eq!(public_text(text, &[(StaffRole::Assistant, 1)]).text, GAP);
    assert_eq!(public_text(text, &[]).text, GAP);
}

#[test]
fn words_somebody_said_go_whole_however_many_sentences_they_are() {
    let public = public("Barna ser ut. Et barn sier «Se! En ku. Den er stor.» og peker. Alle ler.");
    assert_eq!(public.text, "Barna ser ut. […] Alle ler.");
    assert_eq!(public.taken.len(), 1);
}

#[test]
fn nothing_stays_of_what_is_taken_out() {
    let parts = ["Hun ler.", "«Å nei!»", "Klokka 9.15 regner det.", "Barna ler.", "(4)", "…", "\n"];
    for one in parts {
        for two in parts {
            for three in parts {
                let text = format!("{one} {two} {three}");
                let public = public(&text);
                for taken in &public.taken {
                    let is_left = public.text.contains(taken.text.as_str());
                    assert!(!is_left, "{text:?} leaves {:?}", taken.text);
                }
            }
        }
    }
}

#[test]
fn no_text_is_no_text() {
    for text in ["", " ", "\n\n"] {
        assert_eq!(public(text), PublicText { text: String::new(), taken: Vec::new() });
    }
}
