//! The name of every text, generated from `ui/locales/nb` by `BLESS=1 cargo test -p text`.

use crate::Key;

/// Ikke sett
pub const ANSWER_FAULT_NO: Key = Key("answer-fault-no");

/// Sett
pub const ANSWER_FAULT_YES: Key = Key("answer-fault-yes");

/// Ikke aktuelt
pub const ANSWER_NA: Key = Key("answer-na");

/// Nei
pub const ANSWER_NO: Key = Key("answer-no");

/// Ingen anledning
pub const ANSWER_NO_OPPORTUNITY: Key = Key("answer-no-opportunity");

/// Ikke besvart
pub const ANSWER_NONE: Key = Key("answer-none");

/// Ikke observert
pub const ANSWER_NOT_OBSERVED: Key = Key("answer-not-observed");

/// Ja
pub const ANSWER_YES: Key = Key("answer-yes");

/// Dette er en pakke fra VIBA.
pub const BUNDLE_README: Key = Key("bundle-readme");

/// VIBA: kvalitetsvurdering i barnehagen, uten vindu
pub const CLI_ABOUT: Key = Key("cli-about");

/// Noe gikk galt.
pub const ERROR_FAILED: Key = Key("error-failed");

/// januar
pub const MONTH_1: Key = Key("month-1");

/// oktober
pub const MONTH_10: Key = Key("month-10");

/// november
pub const MONTH_11: Key = Key("month-11");

/// desember
pub const MONTH_12: Key = Key("month-12");

/// februar
pub const MONTH_2: Key = Key("month-2");

/// mars
pub const MONTH_3: Key = Key("month-3");

/// april
pub const MONTH_4: Key = Key("month-4");

/// mai
pub const MONTH_5: Key = Key("month-5");

/// juni
pub const MONTH_6: Key = Key("month-6");

/// juli
pub const MONTH_7: Key = Key("month-7");

/// august
pub const MONTH_8: Key = Key("month-8");

/// september
pub const MONTH_9: Key = Key("month-9");

/// Kvalitetsvurdering
pub const REPORT_TITLE: Key = Key("report-title");

/// Aktivitet
pub const SITUATION_ACTIVITY: Key = Key("situation-activity");

/// Levering
pub const SITUATION_ARRIVAL: Key = Key("situation-arrival");

/// Bøker
pub const SITUATION_BOOKS: Key = Key("situation-books");

/// Samling
pub const SITUATION_CIRCLE_TIME: Key = Key("situation-circle-time");

/// Garderobe
pub const SITUATION_CLOAKROOM: Key = Key("situation-cloakroom");

/// Frilek
pub const SITUATION_FREE_PLAY: Key = Key("situation-free-play");

/// Måltid
pub const SITUATION_MEAL: Key = Key("situation-meal");

/// Ute
pub const SITUATION_OUTDOORS: Key = Key("situation-outdoors");

/// Samtale og planer
pub const SITUATION_PLANNING: Key = Key("situation-planning");

/// Dokumenter
pub const SOURCE_DOCUMENTS: Key = Key("source-documents");

/// Samtale
pub const SOURCE_INTERVIEW: Key = Key("source-interview");

/// Observasjon
pub const SOURCE_OBSERVATION: Key = Key("source-observation");
