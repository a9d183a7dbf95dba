//! The changes as plain text.

use std::fmt::Write as _;

use rubric::{Mark, Piece};
use text::{Texts, key};

use super::content::{Block, Changes, apart};

/// Writes the changes.
pub(super) fn write(changes: &Changes, texts: &Texts) -> String {
    let mut out = format!("# {}\n\n{}\n", texts.get(key::RUBRIC_DIFF), changes.name);
    let mut line = |words: &str| {
        let _ = writeln!(out, "{words}");
    };
    line(&changes.versions);
    changes.printed.iter().for_each(|printed| line(printed));
    line("");
    if changes.counts.is_empty() {
        line(&texts.get(key::RUBRIC_DIFF_NOTHING));
        return out;
    }
    for count in &changes.counts {
        line(&format!("- {count}"));
    }
    line("");
    let words = texts.get(key::RUBRIC_DIFF_WORDS);
    let sample = |mark| marked(&Piece { mark, text: words.clone() });
    let args = [("gone", sample(Mark::Gone).into()), ("come", sample(Mark::Come).into())];
    line(&texts.with(key::RUBRIC_DIFF_LEGEND_TEXT, &args));
    for section in &changes.sections {
        line("");
        line(&format!("## {}", texts.get(section.title)));
        for block in &section.blocks {
            line("");
            self::block(&mut line, block);
        }
    }
    out
}

fn block(line: &mut impl FnMut(&str), block: &Block) {
    let fate = block.fate.as_ref().map(|fate| format!("({fate})"));
    let words = [Some(&block.number), Some(&block.title), fate.as_ref()];
    let words: Vec<&str> =
        words.into_iter().flatten().map(|w| w.trim()).filter(|w| !w.is_empty()).collect();
    if !words.is_empty() {
        let heading = if block.is_indicator { "" } else { "### " };
        line(&format!("{heading}{}", words.join(" ")));
    }
    let indent = if block.is_indicator { "    " } else { "" };
    for entry in &block.lines {
        let pieces: String = entry.pieces.iter().map(marked).collect();
        let words = format!("{}: {pieces}", entry.label);
        line(&format!("{indent}{}", words.split_whitespace().collect::<Vec<_>>().join(" ")));
    }
}

/// A piece with its marks; the spaces around it stay outside.
fn marked(piece: &Piece) -> String {
    let (before, words, after) = apart(&piece.text);
    match piece.mark {
        _ if words.is_empty() => piece.text.clone(),
        Mark::Kept => piece.text.clone(),
        Mark::Gone => format!("{before}[−{words}−]{after}"),
        Mark::Come => format!("{before}{{+{words}+}}{after}"),
    }
}
