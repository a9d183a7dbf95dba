use std::collections::BTreeSet;

use super::{Hit, Staff, TakenKind, said};
use crate::fold::fold;
use crate::token::{Token, TokenKind};

/// The role of an adult.
#[derive(Copy, Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum StaffRole {
    /// Pedagogical leader.
    PedagogicalLeader,
    /// Kindergarten teacher.
    Teacher,
    /// Skilled worker.
    SkilledWorker,
    /// Assistant.
    Assistant,
    /// Substitute.
    Substitute,
    /// Student or apprentice on placement.
    Student,
    /// Head of the kindergarten.
    Head,
    /// Anyone else with a role of their own.
    Other,
}

/// How words for roles begin, in bokmål, nynorsk and English.
const ROLES: &[(&str, StaffRole)] = &[
    ("pedleder", StaffRole::PedagogicalLeader),
    ("pedleiar", StaffRole::PedagogicalLeader),
    ("pedagog", StaffRole::PedagogicalLeader),
    ("avdelingsleder", StaffRole::PedagogicalLeader),
    ("avdelingsleiar", StaffRole::PedagogicalLeader),
    ("baseleder", StaffRole::PedagogicalLeader),
    ("baseleiar", StaffRole::PedagogicalLeader),
    ("barnehagelær", StaffRole::Teacher),
    ("førskolelær", StaffRole::Teacher),
    ("lærer", StaffRole::Teacher),
    ("lærar", StaffRole::Teacher),
    ("teacher", StaffRole::Teacher),
    ("fagarbeid", StaffRole::SkilledWorker),
    ("assistent", StaffRole::Assistant),
    ("assistant", StaffRole::Assistant),
    ("vikar", StaffRole::Substitute),
    ("tilkallingsvikar", StaffRole::Substitute),
    ("substitute", StaffRole::Substitute),
    ("student", StaffRole::Student),
    ("lærling", StaffRole::Student),
    ("elev", StaffRole::Student),
    ("apprentice", StaffRole::Student),
    ("styrer", StaffRole::Head),
    ("styrar", StaffRole::Head),
    ("rektor", StaffRole::Head),
    ("spesialpedagog", StaffRole::Other),
    ("logoped", StaffRole::Other),
    ("tolk", StaffRole::Other),
    ("kokk", StaffRole::Other),
    ("vaktmester", StaffRole::Other),
    ("vaktmeister", StaffRole::Other),
    ("støttepedagog", StaffRole::Other),
];
/// Words that begin as a role does and are none.
const NO_ROLES: &[&str] =
    &["pedagogikk", "pedagogisk", "pedagogiske", "elevator", "tolker", "tolke", "tolkar", "elevar"];

/// One adult, child or parent of the many there are, in one word.
const ONE: &str = "han ham hans hun henne hennes ho hennar he him his she hers himself herself \
    gutten gutt guten gut jenta jenten jente boy girl mannen mann kvinnen kvinna kvinne damen dama \
    dame woman vedkommende vedkomande yngstemann eldstemann yngste eldste youngest oldest tvilling \
    tvillingen mamma mammaen pappa pappaen mora moren faren mor far bestemor bestefar tante onkel \
    mother father mum dad";
/// How words for brothers and sisters end.
const KIN: &[&str] = &["bror", "broren", "søster", "søsteren", "søstera", "syster", "systera"];
/// A child that is spoken of, and what it may do before its words are told.
const CHILD: &[&str] = &["barn", "barnet", "child"];
const TELLS: &str = "sier seier sa roper ropar ropte spør spurte svarer svarar svarte forteller \
    fortel fortalte hvisker kviskrar says said asks asked shouts answers tells whispers";
/// Words that begin what somebody said without marks around it.
const THAT: &[&str] = &["at", "om", "that", "if"];
/// Words that tell that a text is English, where `her` is a person and not a place.
const ENGLISH: &[&str] = &["the", "and", "is", "was", "with", "they", "are", "adult", "children"];
/// Ages in one word.
const AGED: &[&str] =
    &["ettåring", "toåring", "treåring", "fireåring", "femåring", "seksåring", "eittåring"];
/// Units behind an age.
const YEARS: &[&str] = &["år", "åring", "åringen", "mnd", "måneder", "månader", "years", "months"];

/// He and she, roles that one person holds, single children and parents, and ages.
pub(super) fn people(tokens: &[Token<'_>], staff: &Staff) -> Vec<Hit> {
    let said = said(tokens);
    let folded: Vec<String> = said.iter().map(|token| fold(token.text).into()).collect();
    let all: BTreeSet<&str> = folded.iter().map(String::as_str).collect();
    let is_english = ENGLISH.iter().filter(|word| all.contains(**word)).count() >= 2;
    let mut hits = Vec::new();
    for at in 0..said.len() {
        let word = folded[at].as_str();
        let is_single = ONE.split_whitespace().any(|one| one == word)
            || KIN.iter().any(|kin| word.ends_with(kin))
            || is_english && word == "her";
        let found = if is_single {
            Some((1, TakenKind::Person))
        } else if tells(&folded[at..]) {
            Some((3, TakenKind::Quote))
        } else if let Some((count, role)) = role_at(&folded[at..]) {
            is_one(role, staff).then_some((count, TakenKind::Role))
        } else {
            age_at(&said[at..], &folded[at..]).map(|count| (count, TakenKind::Age))
        };
        if let Some((count, kind)) = found {
            let end = said[at + count - 1].bytes().end;
            hits.push(Hit { bytes: said[at].at..end, kind });
        }
    }
    hits
}

/// "Et barn roper at …": the words of a child without marks around them.
fn tells(folded: &[String]) -> bool {
    let [who, verb, that, ..] = folded else { return false };
    CHILD.contains(&who.as_str())
        && TELLS.split_whitespace().any(|told| told == verb)
        && THAT.contains(&that.as_str())
}

/// Whether one person alone holds a role, as far as anybody knows.
fn is_one(role: StaffRole, staff: &Staff) -> bool {
    let held: u32 = staff.iter().filter(|(held, _)| *held == role).map(|(_, count)| count).sum();
    held < 2
}

/// A role, and how many tokens its words are.
fn role_at(folded: &[String]) -> Option<(usize, StaffRole)> {
    let word = folded.first()?.as_str();
    if word.starts_with("pedagogisk") {
        let next = folded.get(1).map(String::as_str).unwrap_or_default();
        let is_leader = ["leder", "leiar", "leader"].iter().any(|start| next.starts_with(start));
        return is_leader.then_some((2, StaffRole::PedagogicalLeader));
    }
    // "Ped.leder", "ped. leiar".
    if word == "ped" && folded.get(1).is_some_and(|sign| sign == ".") {
        let next = folded.get(2).map(String::as_str).unwrap_or_default();
        let is_leader = next.starts_with("lede") || next.starts_with("leia");
        return is_leader.then_some((3, StaffRole::PedagogicalLeader));
    }
    if word == "skilled" && folded.get(1).is_some_and(|next| next.starts_with("worker")) {
        return Some((2, StaffRole::SkilledWorker));
    }
    if matches!(word, "pedagogical" | "head") {
        let next = folded.get(1).map(String::as_str).unwrap_or_default();
        let role = if word == "head" { StaffRole::Head } else { StaffRole::PedagogicalLeader };
        return (next == "leader" || next == "teacher").then_some((2, role));
    }
    if NO_ROLES.contains(&word) {
        return None;
    }
    let found = ROLES.iter().find(|(start, _)| word.starts_with(start))?;
    Some((1, found.1))
}

/// "Fireåring", "4-åring", "4 år", "(4)".
fn age_at(said: &[&Token<'_>], folded: &[String]) -> Option<usize> {
    if AGED.iter().any(|age| folded[0].starts_with(age)) {
        return Some(1);
    }
    let is_age = |token: &Token<'_>| {
        token.kind == TokenKind::Number
            && token.text.parse::<u32>().is_ok_and(|years| (1..=72).contains(&years))
    };
    match said {
        [open, age, close, ..]
            if open.is_sign(&['(']) && is_age(age) && close.is_sign(&[')', ',']) =>
        {
            Some(3)
        }
        [age, hyphen, _, ..]
            if is_age(age)
                && hyphen.is_sign(&['-', '‑', '–'])
                && folded[2].starts_with("åring") =>
        {
            Some(3)
        }
        [age, _, ..] if is_age(age) && YEARS.contains(&folded[1].as_str()) => Some(2),
        _ => None,
    }
}
