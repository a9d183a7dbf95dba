/// Sub-scale, then title, topic, answers (level 1|3|5|7) and former score of each item.
///
/// `Y` yes, `N` no, `-` not applicable, `o` not observed, `x` no occasion, `?` unanswered.
pub(super) type Plan =
    [(&'static str, &'static [(&'static str, &'static str, &'static str, u8)]); 5];

pub(super) const PLAN: Plan = [
    (
        "Tillit og selvstendighet",
        &[
            ("Selvregulering og samspill", "samspillet i leken", "NNN|YYY|YYY|YNN", 4),
            ("Valg og egen lek", "barnas egne valg", "NNN|YYY|YYN|NNo", 3),
            ("Voksne i smågrupper", "arbeidet i små grupper", "NNN|YYY|YNY|oNN", 4),
        ],
    ),
    (
        "Trygghet og trivsel",
        &[("Følelser og trivsel", "følelser barna viser", "NNN|YYY|YYY|YYN", 5)],
    ),
    (
        "Språk og samtale",
        &[
            ("Barn som forteller", "det barna forteller", "NNN|YYY|YYY|NNN", 4),
            ("Å lytte til hverandre", "lytting i gruppa", "NNN|YYY|YYY|YYo", 5),
            ("Voksnes støtte til språket", "nye ord og begreper", "NNN|YYY|NNo|NNN", 3),
            ("Å se og svare barnet", "barnas signaler", "NNN|YYY|YYY|NoN", 5),
        ],
    ),
    (
        "Læring og tenkning",
        &[
            ("Undring og problemløsning", "undring og spørsmål", "NNN|YYY|NNN|NNN", 3),
            ("Bøker, sang og rim", "bøker, sang og rim", "NNN|YY-|YYY|NNN", 5),
            ("Utforsking sammen", "felles utforsking", "NNN|YYY|YNY|NNN", 4),
            ("Begreper og resonnering", "resonnering og forklaring", "NNN|YYY|NYN|NNN", 3),
        ],
    ),
    (
        "Vurdering av læring",
        &[
            ("Dokumentasjon i bruk", "dokumentasjon barna kan bruke", "NNN|YYY|YYN|Nxx", 4),
            ("Språk over tid", "språket til hvert barn over tid", "NNN|YYN|NNN|NNN", 2),
        ],
    ),
];

pub(super) const WORDS: [[&str; 3]; 4] = [
    [
        "Voksne avbryter eller overser {}.",
        "Tonen er hard eller uinteressert når det gjelder {}.",
        "Det finnes verken tid eller rom for {} i løpet av dagen.",
    ],
    [
        "Voksne legger merke til {} og viser det med ord, blikk eller handling.",
        "Det er satt av tid til {} minst to ganger i løpet av dagen.",
        "Miljøet inne og ute gir barna anledning til {}.",
    ],
    [
        "Voksne bygger videre på {} og venter på at barna selv får prøve.",
        "Voksne støtter {} også hos barn som sier lite eller har et annet morsmål.",
        "Voksne setter ord på {} sammen med barna mens det skjer.",
    ],
    [
        "Barna støtter hverandre i {}, og voksne gjør det synlig for gruppa.",
        "Personalet kan fortelle hvordan de planlegger for {} ut fra det de har sett.",
        "Voksne knytter {} til noe barna har opplevd før, og følger det opp over flere uker.",
    ],
];
