//! Groups of digits that may be one number: `68 05 12 34`.

use std::ops::Range;

use crate::steps::step;
use crate::token::{Token, TokenKind, is_hyphen};

/// Groups of digits with one space or hyphen between each.
pub(crate) struct Run {
    /// Which tokens the groups are.
    pub(crate) groups: Vec<usize>,
}

/// No kind of number has more groups than this.
pub(crate) const MOST_GROUPS: usize = 9;

pub(crate) fn runs(tokens: &[Token<'_>]) -> Vec<Run> {
    let mut runs: Vec<Run> = Vec::new();
    for (at, token) in tokens.iter().enumerate() {
        step();
        if token.kind != TokenKind::Number {
            continue;
        }
        let follows = at >= 2
            && joins(&tokens[at - 1])
            && runs.last().is_some_and(|run| run.groups.last() == Some(&(at - 2)));
        match runs.last_mut() {
            Some(run) if follows => run.groups.push(at),
            _ => runs.push(Run { groups: vec![at] }),
        }
    }
    runs
}

fn joins(token: &Token<'_>) -> bool {
    let mut characters = token.text.chars();
    let (Some(only), None) = (characters.next(), characters.next()) else { return false };
    is_hyphen(only) || (only.is_whitespace() && !matches!(only, '\n' | '\r'))
}

/// The digits of some groups, side by side.
pub(crate) fn joined(tokens: &[Token<'_>], groups: &[usize]) -> String {
    groups.iter().map(|&at| tokens[at].text).collect()
}

pub(crate) fn lengths(tokens: &[Token<'_>], groups: &[usize]) -> Vec<usize> {
    groups.iter().map(|&at| tokens[at].text.len()).collect()
}

pub(crate) fn span(tokens: &[Token<'_>], groups: &[usize]) -> Option<Range<usize>> {
    let (first, last) = (groups.first()?, groups.last()?);
    Some(tokens[*first].bytes().start..tokens[*last].bytes().end)
}

/// Whether nothing hangs on to the groups: no letter, and no sign with more digits behind it, as
/// in `5.3.2`, `10.15`, `12,5` or `24-68051234`.
pub(crate) fn stands_alone(tokens: &[Token<'_>], groups: &[usize]) -> bool {
    let (Some(&first), Some(&last)) = (groups.first(), groups.last()) else { return false };
    let before = |steps: usize| first.checked_sub(steps).map(|at| &tokens[at]);
    let after = |steps: usize| tokens.get(last + steps);
    !hangs_on(before(1), before(2)) && !hangs_on(after(1), after(2))
}

fn hangs_on(near: Option<&Token<'_>>, far: Option<&Token<'_>>) -> bool {
    const SIGNS: &[char] = &['.', ',', ':', '-', '\u{2010}', '\u{2011}', '–', '_'];
    let Some(near) = near else { return false };
    let digits_behind = far.is_some_and(|far| far.kind == TokenKind::Number);
    near.kind == TokenKind::Word || (near.is_sign(SIGNS) && digits_behind)
}
