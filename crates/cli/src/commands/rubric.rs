mod made;
mod scored;

use std::process::ExitCode;

use app::{AnswersFile, AppError, Rubrics, read_file};
use text::{Texts, key};

use super::{Call, Inner, LARGEST_ANSWERS, assessment, say_table};
use crate::fail::Fail;
use crate::place;

pub(super) fn run(inner: &Inner<'_>) -> Result<ExitCode, Fail> {
    match inner.name {
        "check" => check(&inner.call),
        "score" => score(&inner.call),
        "add" => add(&inner.call),
        "pack" => made::pack(&inner.call),
        "sign" => made::sign(&inner.call),
        "template" => made::template(&inner.call),
        "from-xlsx" => made::from_xlsx(&inner.call),
        "diff" => diff(&inner.call),
        "print" => made::print(&inner.call),
        "move" => move_draft(&inner.call),
        _ => list(&inner.call),
    }
}

/// The rubrics of the workspace at hand; without one those of the program.
pub(super) fn rubrics(call: &Call<'_>) -> Result<Rubrics, Fail> {
    match call.app() {
        Ok(app) => Ok(app.rubrics().clone()),
        Err(Fail::App(error)) if matches!(*error, AppError::NoWorkspace(_)) => {
            Ok(Rubrics::embedded())
        }
        Err(error) => Err(error),
    }
}

pub(super) fn today() -> String {
    place::machine().now().date().to_string()
}

/// Now, as papers carry it.
pub(super) fn issued() -> String {
    place::machine().now().strftime("%Y-%m-%dT%H:%M:%S%:z").to_string()
}

fn list(call: &Call<'_>) -> Result<ExitCode, Fail> {
    let texts = call.out.texts();
    let rubrics = rubrics(call)?.list(texts.lang().tag(), &today());
    call.out.result(&rubrics, |out| {
        let head = [
            key::CLI_HEAD_RUBRIC,
            key::CLI_HEAD_CALLED,
            key::CLI_HEAD_STATE,
            key::CLI_HEAD_OWNER,
            key::CLI_HEAD_LICENCE,
        ];
        let head = head.map(|key| texts.get(key));
        let rows = rubrics.iter().map(|rubric| {
            let status = texts.by_name(&format!("cli-status-{}", rubric.status), &[]);
            vec![
                rubric.rubric.clone(),
                rubric.name.clone(),
                status.unwrap_or_default(),
                rubric.owner.clone(),
                licence(rubric, texts),
            ]
        });
        say_table(out, &head, &rows.collect::<Vec<_>>());
    });
    Ok(ExitCode::SUCCESS)
}

/// What the licence of a rubric allows, in words.
fn licence(rubric: &app::RubricEntry, texts: &Texts) -> String {
    let allowed = match (rubric.in_reports, rubric.in_exports) {
        (true, true) => key::CLI_LICENCE_OPEN,
        (true, false) => key::CLI_LICENCE_REPORTS,
        (false, true) => key::CLI_LICENCE_EXPORTS,
        (false, false) => key::CLI_LICENCE_CLOSED,
    };
    let Some(until) = &rubric.until else { return texts.get(allowed) };
    let ends = if rubric.is_expired { key::CLI_LICENCE_EXPIRED } else { key::CLI_LICENCE_UNTIL };
    format!("{}, {}", texts.get(allowed), texts.with(ends, &[("until", until.into())]))
}

fn check(call: &Call<'_>) -> Result<ExitCode, Fail> {
    let checked = Rubrics::check(call.path("path"))?;
    let rubric = &checked.rubric;
    let (items, indicators) = (rubric.items().count(), rubric.indicators().count());
    let signed = checked.signed.as_ref();
    let whole = serde_json::json!({
        "rubric": rubric.name(), "hash": rubric.hash, "items": items, "indicators": indicators,
        "signed_by": signed.map(|signed| &signed.owner),
        "key": signed.map(|signed| signed.key.id()),
        "problems": [],
    });
    call.out.result(&whole, |out| {
        let args = [
            ("rubric", rubric.name().into()),
            ("items", items.into()),
            ("indicators", indicators.into()),
            ("hash", rubric.hash.as_str().into()),
        ];
        out.line(key::CLI_DID_CHECK, &args);
        if let Some(signed) = signed {
            let args = [("owner", signed.owner.as_str().into()), ("key", signed.key.id().into())];
            out.line(key::CLI_DID_CHECK_SIGNED, &args);
        }
    });
    Ok(ExitCode::SUCCESS)
}

fn score(call: &Call<'_>) -> Result<ExitCode, Fail> {
    let rubrics = rubrics(call)?.with(call.text("rubric"))?;
    let bytes = read_file(call.path("file"), LARGEST_ANSWERS)?;
    let read = AnswersFile::read_as(&bytes, &rubrics, call.text("rubric"))?;
    let score = read.score();
    call.out.result(&score, |out| match &score {
        app::scale::Scored::Steps(score) => {
            assessment::say_score(out, read.rubric, score);
            scored::say_beside(out, read.rubric, &score.beside);
        }
        app::scale::Scored::Points(score) => scored::say_points(out, read.rubric, score),
    });
    Ok(ExitCode::SUCCESS)
}

fn add(call: &Call<'_>) -> Result<ExitCode, Fail> {
    let mut app = call.app()?;
    let added = app.add_rubric(call.path("file"))?.output;
    call.out.result(&added, |out| {
        let args = [
            ("rubric", added.rubric.as_str().into()),
            ("owner", added.owner.as_str().into()),
            ("key", added.owner_key.as_str().into()),
        ];
        out.line(if added.was_here { key::CLI_DID_ADD_KNOWN } else { key::CLI_DID_ADD }, &args);
        if added.is_first {
            out.line(key::CLI_DID_ADD_FIRST, &[]);
        }
        if added.is_expired {
            out.line(key::CLI_DID_ADD_EXPIRED, &[]);
        }
    });
    Ok(ExitCode::SUCCESS)
}

fn diff(call: &Call<'_>) -> Result<ExitCode, Fail> {
    let rubrics = rubrics(call)?;
    let today = today();
    // Each from the same set: two that bear one name are still two.
    let (olds, old) = rubrics.clone().meant(call.text("old"))?;
    let (news, new) = rubrics.meant(call.text("new"))?;
    // A difference quotes both: neither may be let out by the other's licence.
    let (old, new) = (olds.let_out(&old, &today), news.let_out(&new, &today));
    made::say_diff(call, &old, &new)
}

fn move_draft(call: &Call<'_>) -> Result<ExitCode, Fail> {
    let mut app = call.app()?;
    let lang = call.out.texts().lang();
    let assessment = app.find_assessment(call.text("id"))?;
    let is_meant = call.matches.get_flag("yes");
    let moved = if is_meant {
        app.move_draft(&assessment, call.text("to"), lang)?.output
    } else {
        app.preview_move(&assessment, call.text("to"), lang)?
    };
    let moved = app.let_out_move(moved);
    call.out.result(&moved, |out| {
        for line in &moved.lines {
            let what = serde_json::to_value(line.what).unwrap_or_default();
            let name = format!("carry-{}", what.as_str().unwrap_or_default());
            let what = out.texts().by_name(&name, &[]).unwrap_or_default();
            out.plain(&format!("{}  {}  {}", line.old, line.new.join(", "), what));
        }
        let args = [
            ("from", moved.from.as_str().into()),
            ("to", moved.to.as_str().into()),
            ("carried", moved.carried.into()),
            ("reworded", moved.reworded.into()),
            ("left", moved.left.into()),
            ("answered", moved.answered.into()),
            ("of", moved.of.into()),
        ];
        out.line(key::CLI_MOVE_SUMMARY, &args);
        if moved.ties_lost > 0 {
            out.line(key::CLI_MOVE_TIES, &[("count", moved.ties_lost.into())]);
        }
        out.line(if is_meant { key::CLI_MOVE_DONE } else { key::CLI_MOVE_NOT_YET }, &[]);
    });
    Ok(ExitCode::SUCCESS)
}
