//! Two hundred invented visits with few adults, with sentences planted in them that point to
//! somebody: what is caught, and what is missed.

use ::report::{Note, ReportInput, sample};

use super::*;

/// Sentences that point to one person. `{h}` is an hour, `{m}` are minutes.
const TUNED: &[(TakenOutKind, &str)] = &[
    (TakenOutKind::Time, "Kl. {h}.{m} går gruppen ut."),
    (TakenOutKind::Time, "Rundt {h}:{m} samles barna ved bordet."),
    (TakenOutKind::Time, "Klokka ni er det samling på matten."),
    (TakenOutKind::Time, "Halv elleve dekkes bordet til måltid."),
    (TakenOutKind::Time, "They go out at half past ten."),
    (TakenOutKind::Person, "Hun setter seg ned og venter på svaret."),
    (TakenOutKind::Person, "Han løfter barnet opp uten å si noe."),
    (TakenOutKind::Person, "Ho spør kvifor båten flyt."),
    (TakenOutKind::Person, "En jente får hjelp med genseren."),
    (TakenOutKind::Person, "Mamma blir igjen en halvtime."),
    (TakenOutKind::Person, "Kari leser høyt for de minste."),
    (TakenOutKind::Role, "Vikaren står ved døren og ser på."),
    (TakenOutKind::Role, "Pedagogisk leder gir en kort beskjed."),
    (TakenOutKind::Role, "Fagarbeideren synger med tre barn."),
    (TakenOutKind::Role, "Assistenten henter flere klosser."),
    (TakenOutKind::Role, "Barnehagelæraren les ei bok."),
    (TakenOutKind::Quote, "«Hvorfor flyter den?» spør en voksen."),
    (TakenOutKind::Quote, "Et barn sier: “I want the blue one.”"),
    (TakenOutKind::Quote, "– Se på meg nå!"),
    (TakenOutKind::Age, "En fireåring viser tegningen sin."),
    (TakenOutKind::Age, "Et barn på 3 år sovner på fanget."),
    (TakenOutKind::Time, "Fem over ti kommer frukten på bordet."),
    (TakenOutKind::Time, "Fra 0930 er de fleste ute."),
    (TakenOutKind::Time, "Klokken var nesten tolv da de gikk inn."),
    (TakenOutKind::Person, "Vedkommende er alene med elleve barn."),
    (TakenOutKind::Person, "Den eneste mannen på huset leder samlingen."),
    (TakenOutKind::Person, "Hennes stemme er rolig hele veien."),
    (TakenOutKind::Person, "Storebroren kommer innom og hilser."),
    (TakenOutKind::Role, "Avdelingslederen snakker i telefonen."),
    (TakenOutKind::Role, "Lærlingen rydder alene."),
    (TakenOutKind::Role, "Baseleiaren deler gruppa."),
    (TakenOutKind::Quote, "Et barn roper at det vil hjem til katten sin."),
    (TakenOutKind::Quote, "En voksen spør ‹hva tror du› og venter."),
    (TakenOutKind::Age, "Femåringene får gå først."),
    (TakenOutKind::Age, "Yngstemann på to og et halvt gråter."),
];

/// Written after the rules and never used to tune them.
const HELD_OUT: &[(TakenOutKind, &str)] = &[
    (TakenOutKind::Time, "De spiser klokka kvart på tolv."),
    (TakenOutKind::Time, "Ved titiden går alle ut i hagen."),
    (TakenOutKind::Time, "Mellom {h}.{m} og lunsj er det stille."),
    (TakenOutKind::Time, "At 10 o'clock the room is empty."),
    (TakenOutKind::Person, "Ham lytter barna til."),
    (TakenOutKind::Person, "En ung mann i grønn genser leser."),
    (TakenOutKind::Person, "Lillesøster får sitte på fanget."),
    (TakenOutKind::Person, "Den nyansatte vet ikke hvor bøkene står."),
    (TakenOutKind::Role, "Vikarene kjenner ikke rutinene."),
    (TakenOutKind::Role, "Spesialpedagogen tar med to barn ut."),
    (TakenOutKind::Role, "The substitute stands by the window."),
    (TakenOutKind::Role, "Den med ansvar for avdelingen går tidlig."),
    (TakenOutKind::Quote, "«Det er min tur», sier en av dem."),
    (TakenOutKind::Quote, "Ett av barna sier at faren er borte."),
    (TakenOutKind::Quote, "Et barn: Jeg vil hjem."),
    (TakenOutKind::Age, "To 5-åringer bygger sammen."),
    (TakenOutKind::Age, "Barnet er snart fire."),
];

/// Sentences that point to nobody.
const NEUTRAL: &[&str] = &[
    "De voksne sitter på gulvet sammen med barna.",
    "Barna finner egne løsninger når tårnet faller.",
    "Bøkene står lavt, og barna når dem selv.",
    "Samtalen går mellom fire barn i over to minutter.",
    "Her er det rom for lek i små grupper.",
    "Personalet følger opp det barna undrer seg over.",
    "Dei vaksne ventar før dei hjelper.",
    "The adults wait and let the children try.",
];

struct Dice(u64);

impl Dice {
    fn below(&mut self, limit: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963);
        usize::try_from(self.0 >> 33).unwrap_or(0) % limit
    }

    fn count(&mut self, limit: usize) -> u32 {
        u32::try_from(self.below(limit)).unwrap_or(0)
    }
}

/// Four to six adults, each with a role of their own.
fn adults(dice: &mut Dice) -> Adults {
    Adults {
        pedagogical_leader: Some(1),
        teacher: Some(1),
        skilled_worker: Some(1),
        assistant: Some(1),
        substitute: Some(dice.count(2)),
        student: Some(dice.count(2)),
    }
}

struct Planted {
    kind: TakenOutKind,
    text: String,
}

/// A visit whose notes hold planted sentences among neutral ones.
fn visit(dice: &mut Dice, from: &[(TakenOutKind, &str)]) -> (ReportInput, Vec<Planted>) {
    let mut input = sample::visit();
    let mut planted = Vec::new();
    let strengths = input.strengths.iter_mut().map(|found| &mut found.notes);
    let areas = input.areas.list.iter_mut().map(|found| &mut found.notes);
    for notes in strengths.chain(areas) {
        let (kind, sentence) = from[dice.below(from.len())];
        let sentence = sentence
            .replace("{h}", &format!("{:02}", 8 + dice.below(6)))
            .replace("{m}", &format!("{:02}", dice.below(60)));
        let before = NEUTRAL[dice.below(NEUTRAL.len())];
        let after = NEUTRAL[dice.below(NEUTRAL.len())];
        *notes = vec![Note { at: None, text: format!("{before} {sentence} {after}") }];
        planted.push(Planted { kind, text: sentence });
    }
    (input, planted)
}

#[derive(Default)]
struct Figures {
    caught: BTreeMap<TakenOutKind, u32>,
    missed: BTreeMap<TakenOutKind, u32>,
    sentences: BTreeMap<String, u32>,
    /// Visits whose notes go as a whole.
    small: u32,
    neutral_left: u32,
    neutral: u32,
}

/// Visits with five adults or more keep their notes; those with fewer lose them as a whole.
fn figures(seed: u64, visits: u32, from: &[(TakenOutKind, &str)]) -> Figures {
    let mut dice = Dice(seed);
    let mut figures = Figures::default();
    for _ in 0..visits {
        let staff = adults(&mut dice);
        let (input, planted) = visit(&mut dice, from);
        let public = made_public(input, &staff, "", Lang::Nb);
        let said = format!("{:?}", public.input);
        let total: u32 = staff_of(&staff).iter().map(|(_, count)| count).sum();
        if total <= FEW_ADULTS {
            figures.small += 1;
            let all = planted.iter().map(|one| one.text.as_str()).chain(NEUTRAL.iter().copied());
            all.for_each(|sentence| assert!(!said.contains(sentence), "{sentence}"));
            continue;
        }
        for one in planted {
            if said.contains(&one.text) {
                *figures.missed.entry(one.kind).or_default() += 1;
                *figures.sentences.entry(one.text).or_default() += 1;
            } else {
                *figures.caught.entry(one.kind).or_default() += 1;
            }
            figures.neutral += 1;
            let is_left = NEUTRAL.iter().any(|sentence| said.contains(sentence));
            figures.neutral_left += u32::from(is_left);
        }
    }
    figures
}

impl Figures {
    fn share_caught(&self) -> f64 {
        let (caught, missed): (u32, u32) = (self.caught.values().sum(), self.missed.values().sum());
        f64::from(caught) / f64::from(caught + missed)
    }

    fn print(&self, name: &str) {
        println!(
            "{name}: {} visits lose their notes as a whole; of the sentences of the others {:.3} are caught",
            self.small,
            self.share_caught()
        );
        println!("  caught {:?}, missed {:?}", self.caught, self.missed);
        for (sentence, times) in &self.sentences {
            println!("  missed {times} times: {sentence}");
        }
    }
}

#[test]
fn what_points_to_somebody_is_caught_and_what_is_missed_is_told() {
    let tuned = figures(1, 200, TUNED);
    tuned.print("tuned on");
    assert!(tuned.share_caught() >= 0.99, "{}", tuned.share_caught());
    assert!(tuned.neutral > 50 && tuned.neutral_left * 10 >= tuned.neutral * 9);
    let held_out = figures(2, 200, HELD_OUT);
    held_out.print("held out");
    assert!(held_out.share_caught() >= 0.5, "{}", held_out.share_caught());
}

#[test]
fn a_group_with_few_adults_is_never_shown_alone() {
    let four = Adults { pedagogical_leader: Some(1), assistant: Some(3), ..Adults::default() };
    let five = Adults { pedagogical_leader: Some(1), assistant: Some(4), ..Adults::default() };
    for (staff, is_shown) in [(Adults::default(), false), (four, false), (five, true)] {
        let EditionInput { input, taken_out } =
            made_public(sample::visit(), &staff, "offl. § 13", Lang::Nb);
        assert_eq!(input.about.group == sample::visit().about.group, is_shown);
        assert_eq!(!input.subscales.is_empty(), is_shown);
        assert_eq!(input.strengths.iter().any(|s| s.score.is_some()), is_shown);
        assert!(input.day.sittings.is_empty() && input.day.rhythm.is_empty());
        assert!(input.beside.is_empty() && input.groups.is_none() && input.notes.is_empty());
        let taken = input.taken_out.expect("a list");
        assert_eq!(taken.ground, "offl. § 13");
        let counted: u32 = taken.lines.iter().map(|(_, n)| n).sum();
        assert_eq!(usize::try_from(counted), Ok(taken_out.len()));
    }
}

#[test]
fn roles_that_one_person_holds_and_counts_of_few_children_are_left_out() {
    let five = Adults { pedagogical_leader: Some(1), assistant: Some(4), ..Adults::default() };
    let EditionInput { input, .. } = made_public(sample::visit(), &five, "", Lang::Nb);
    assert!(input.day.adults.iter().all(|(_, count)| *count > 1), "{:?}", input.day.adults);
    assert_eq!(input.day.children.under_3, None);
    assert_eq!(input.day.children.present, sample::visit().day.children.present);
    assert_eq!(input.day.ages_months, None);
}
