//! The columns of every sheet, in the order in which they are written.

use super::{CHANGES, Column, Kind, MAY_LACK, MEANS, NEEDED, STEP_KINDS};

const fn plain(
    word: &'static str,
    kind: Kind,
    is_needed: bool,
    width: u16,
    help: [&'static str; 2],
) -> Column {
    Column { word, kind, is_by_language: false, is_needed, width, help }
}

const fn spoken(
    word: &'static str,
    is_needed: bool,
    width: u16,
    help: [&'static str; 2],
) -> Column {
    Column { word, kind: Kind::Text, is_by_language: true, is_needed, width, help }
}

pub(super) const RUBRIC: &[Column] = &[
    plain(
        "key",
        Kind::Word,
        NEEDED,
        24,
        ["Hva raden sier. Ikke endre.", "What the row says. Leave it."],
    ),
    plain(
        "value",
        Kind::Word,
        NEEDED,
        28,
        ["Det som er likt på alle språk.", "What is the same in every language."],
    ),
    spoken("text", NEEDED, 60, ["Teksten på dette språket.", "The text in this language."]),
];

const ID: [&str; 2] = [
    "Kort navn av a–z, 0–9 og bindestrek. Endres aldri i en utgave.",
    "A short name of a–z, 0–9 and hyphen. Never changed within an edition.",
];
const TITLE: [&str; 2] = ["Tittelen folk ser.", "The title people see."];

pub(super) const SUBSCALES: &[Column] =
    &[plain("id", Kind::Word, NEEDED, 22, ID), spoken("title", NEEDED, 40, TITLE)];

pub(super) const DOMAINS: &[Column] = &[
    plain("id", Kind::Word, NEEDED, 22, ID),
    plain(
        "mean",
        Kind::Choice(MEANS),
        NEEDED,
        12,
        [
            "items: snitt av leddene. subscales: snitt av delskalaene.",
            "items: mean of the items. subscales: mean of the sub-scales.",
        ],
    ),
    plain(
        "subscales",
        Kind::List,
        NEEDED,
        40,
        [
            "Id-ene til delskalaene, med komma mellom.",
            "The ids of the sub-scales, separated by commas.",
        ],
    ),
    spoken("title", NEEDED, 40, TITLE),
];

pub(super) const CHOOSE_ONE: &[Column] = &[
    plain("id", Kind::Word, NEEDED, 22, ID),
    plain(
        "items",
        Kind::List,
        NEEDED,
        40,
        [
            "To eller flere ledd i samme delskala; det med mest belegg teller.",
            "Two or more items of one sub-scale; the one with most evidence counts.",
        ],
    ),
    spoken("title", NEEDED, 40, TITLE),
];

pub(super) const ITEMS: &[Column] = &[
    plain("id", Kind::Word, NEEDED, 22, ID),
    plain(
        "sub-scale",
        Kind::Word,
        NEEDED,
        20,
        ["Id-en til delskalaen leddet hører til.", "The id of the sub-scale the item belongs to."],
    ),
    plain(
        "not applicable allowed",
        Kind::Flag,
        MAY_LACK,
        12,
        [
            "yes: hele leddet kan være ikke aktuelt. Tomt betyr no.",
            "yes: the whole item may be not applicable. Empty means no.",
        ],
    ),
    plain(
        "optional",
        Kind::Flag,
        MAY_LACK,
        10,
        [
            "yes: leddet kan utelates. Tomt betyr no.",
            "yes: the item may be left out. Empty means no.",
        ],
    ),
    plain(
        "reverse",
        Kind::Flag,
        MAY_LACK,
        10,
        [
            "yes: høyt tall betyr lav kvalitet. Bare med direct-rating.",
            "yes: a high rating means little quality. With direct-rating only.",
        ],
    ),
    Column {
        word: "number",
        kind: Kind::Word,
        is_by_language: true,
        is_needed: true,
        width: 9,
        help: ["Nummeret folk ser.", "The number people see."],
    },
    spoken("title", NEEDED, 32, TITLE),
    spoken("short", NEEDED, 20, ["Kort tittel for smale steder.", "A title for narrow places."]),
    spoken("about", NEEDED, 50, ["Hva leddet handler om.", "What the item is about."]),
    spoken(
        "framework plan",
        MAY_LACK,
        40,
        ["Det i rammeplanen leddet berører.", "The part of the Framework Plan it touches."],
    ),
    spoken(
        "na when",
        MAY_LACK,
        40,
        [
            "Når hele leddet er ikke aktuelt. Må stå hvis det er lov.",
            "When the whole item is not applicable. Needed if that is allowed.",
        ],
    ),
];

pub(super) const INDICATORS: &[Column] = &[
    plain(
        "id",
        Kind::Word,
        NEEDED,
        24,
        [
            "ledd.nivå.nummer, for eksempel lek.3.1. Nivået er 1, 3, 5 eller 7. En rad med bare id leses ikke.",
            "item.level.number, for example play.3.1. The level is 1, 3, 5 or 7. A row with an id alone is not read.",
        ],
    ),
    plain(
        "source",
        Kind::List,
        MAY_LACK,
        16,
        [
            "observation, interview, documents; flere med komma mellom. Tomt betyr observation.",
            "observation, interview, documents; several separated by commas. Empty means observation.",
        ],
    ),
    plain(
        "situations",
        Kind::List,
        MAY_LACK,
        22,
        [
            "arrival, free-play, circle-time, activity, meal, outdoors, books, cloakroom, planning; med komma mellom. Tomt betyr når som helst.",
            "arrival, free-play, circle-time, activity, meal, outdoors, books, cloakroom, planning; separated by commas. Empty means any time.",
        ],
    ),
    plain(
        "not applicable allowed",
        Kind::Flag,
        MAY_LACK,
        12,
        [
            "yes: indikatoren kan være ikke aktuell; da må na when stå. Tomt betyr no.",
            "yes: the indicator may be not applicable; na when is then needed. Empty means no.",
        ],
    ),
    plain(
        "counter",
        Kind::Flag,
        MAY_LACK,
        10,
        [
            "yes: vurdereren teller episoder. Tomt betyr no.",
            "yes: the assessor counts episodes. Empty means no.",
        ],
    ),
    spoken(
        "text",
        NEEDED,
        50,
        [
            "Selve indikatoren: én handling som kan ses.",
            "The indicator itself: one act that can be seen.",
        ],
    ),
    spoken("counts", MAY_LACK, 40, ["Hva som teller.", "What counts."]),
    spoken("counts not", MAY_LACK, 40, ["Hva som ikke teller.", "What does not count."]),
    spoken("borderline", MAY_LACK, 40, ["Hvor grensen går.", "Where the border goes."]),
    spoken(
        "ask",
        MAY_LACK,
        40,
        [
            "Spørsmålet til personalet. Må stå der kilden er samtale eller dokumenter.",
            "The question to the staff. Needed where the source is interview or documents.",
        ],
    ),
    spoken(
        "na when",
        MAY_LACK,
        40,
        ["Når indikatoren er ikke aktuell.", "When the indicator is not applicable."],
    ),
    spoken(
        "suggest 1",
        MAY_LACK,
        40,
        ["Noe laget kan gjøre videre.", "Something a team could do next."],
    ),
    spoken("suggest 2", MAY_LACK, 40, ["Et forslag til.", "One more suggestion."]),
];

pub(super) const TERMS: &[Column] = &[
    spoken("term", NEEDED, 24, ["Et ord med fast betydning.", "A word with a fixed meaning."]),
    spoken("means", NEEDED, 60, ["Hva det betyr her.", "What it means here."]),
];

pub(super) const CROSSWALK: &[Column] = &[
    plain(
        "from",
        Kind::Word,
        NEEDED,
        26,
        ["Den andre utgaven, id@versjon.", "The other version, id@version."],
    ),
    plain(
        "kind",
        Kind::Choice(STEP_KINDS),
        NEEDED,
        12,
        [
            "item, indicator, eller rest: alt som ikke står i en rad.",
            "item, indicator, or rest: whatever stands in no row.",
        ],
    ),
    plain(
        "old ids",
        Kind::List,
        NEEDED,
        30,
        ["Id-ene i den andre utgaven.", "The ids in the other version."],
    ),
    plain(
        "new ids",
        Kind::List,
        NEEDED,
        30,
        ["Id-ene i denne utgaven.", "The ids in this version."],
    ),
    plain(
        "change",
        Kind::Choice(CHANGES),
        NEEDED,
        12,
        [
            "Hva som hendte. For rest: same, wording eller tomt.",
            "What became of them. For rest: same, wording or empty.",
        ],
    ),
    plain("reason", Kind::Text, NEEDED, 60, ["Hvorfor.", "Why."]),
];

pub(super) const LICENCE: &[Column] = &[plain(
    "licence",
    Kind::Line,
    NEEDED,
    100,
    [
        "Lisensen som følger teksten, linje for linje.",
        "The licence that goes with the wording, line by line.",
    ],
)];
