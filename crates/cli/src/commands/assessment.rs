use std::process::ExitCode;

use app::scale::{FlagCode, ItemResult, Level, Rubric, Score};
use app::{App, Finalized, SittingKind, read_file};
use serde_json::json;
use text::{decimal, key};

use super::{Call, LARGEST_ANSWERS, say_table};
use crate::fail::Fail;
use crate::print::Out;

pub(super) fn assess(call: &Call<'_>) -> Result<ExitCode, Fail> {
    let mut app = call.app()?;
    let bytes = read_file(call.path("file"), LARGEST_ANSWERS)?;
    let assessed = app.assess(&bytes)?.output;
    let finalized = if call.matches.get_flag("finalize") {
        Some(app.finalize(&assessed.assessment, &SittingKind::ALL)?.output)
    } else {
        None
    };
    let mut value = serde_json::to_value(&assessed).unwrap_or_default();
    value["finalized"] = json!(finalized);
    call.out.result(&value, |out| {
        let args = [
            ("answers", assessed.answers.into()),
            ("notes", assessed.notes.into()),
            ("id", assessed.assessment.as_str().into()),
            ("code", assessed.code.as_str().into()),
        ];
        out.line(key::CLI_DID_ASSESS, &args);
    });
    if let Some(finalized) = &finalized {
        say_finalized(call.out, finalized);
    }
    Ok(ExitCode::SUCCESS)
}

fn say_finalized(out: &Out, finalized: &Finalized) {
    if !out.is_json() {
        out.line(key::CLI_DID_FINALIZE, &[("record", finalized.record.to_string().into())]);
    }
    if finalized.unanswered > 0 {
        let args = [
            ("count", finalized.unanswered.into()),
            ("items", finalized.without_score.join(", ").into()),
        ];
        out.notice(key::CLI_WARN_OPEN, &args);
    }
}

/// Makes a draft final as it is, whatever sittings it still lacks: see [`App::finalize`].
pub(super) fn finalize(call: &Call<'_>) -> Result<ExitCode, Fail> {
    let finalized = call.app()?.finalize(call.text("id"), &SittingKind::ALL)?.output;
    call.out.result(&finalized, |_| {});
    say_finalized(call.out, &finalized);
    Ok(ExitCode::SUCCESS)
}

pub(super) fn list(call: &Call<'_>) -> Result<ExitCode, Fail> {
    let rows = call.app()?.list()?;
    call.out.result(&rows, |out| {
        let heads = [
            key::CLI_HEAD_DATE,
            key::CLI_HEAD_NAME,
            key::CLI_HEAD_GROUP,
            key::CLI_HEAD_STATE,
            key::CLI_HEAD_ANSWERED,
            key::CLI_HEAD_ID,
        ];
        let head = heads.map(|key| out.texts().get(key));
        let cells = rows.iter().map(|row| {
            let state = out.texts().by_name(&format!("cli-state-{}", row.state), &[]);
            vec![
                row.date.clone(),
                row.name.clone(),
                row.group.clone(),
                state.unwrap_or_default(),
                row.answered.unwrap_or(0).to_string(),
                row.assessment.clone(),
            ]
        });
        say_table(out, &head, &cells.collect::<Vec<_>>());
    });
    Ok(ExitCode::SUCCESS)
}

pub(super) fn show(call: &Call<'_>) -> Result<ExitCode, Fail> {
    let app = call.app()?;
    let case = app.case(call.text("id"))?;
    call.out.result(&App::show(&case), |out| {
        out.plain(&format!(
            "{} · {} · {}",
            case.kindergarten_name, case.content.group, case.content.date
        ));
        say_score(out, &case.rubric, &case.score);
    });
    Ok(ExitCode::SUCCESS)
}

/// The items with score, reason and what lifts, then the means.
pub(super) fn say_score(out: &Out, rubric: &Rubric, score: &Score) {
    let texts = out.texts();
    let wording = rubric.wording_in(texts.lang().tag());
    let heads = [key::CLI_HEAD_ITEM, key::CLI_HEAD_SCORE, key::CLI_HEAD_WHY, key::CLI_HEAD_LIFT];
    let head = heads.map(|key| texts.get(key));
    let rows = score.items.iter().map(|item| {
        let text = wording.items.get(&item.id);
        let title = text
            .map_or_else(|| item.id.to_string(), |text| format!("{} {}", text.number, text.short));
        vec![title, points(item), why(out, item), lift(out, item)]
    });
    say_table(out, &head, &rows.collect::<Vec<_>>());
    say_flags(out, rubric, score);
    out.plain("");
    let lang = texts.lang();
    for subscale in &score.subscales {
        let title = wording.subscales.get(&subscale.id).cloned().unwrap_or_default();
        let mean = decimal(lang, subscale.mean.sum.into(), subscale.mean.n, 2);
        out.plain(&format!("{title}: {mean} ({} / {})", subscale.mean.n, subscale.mean.of));
    }
    let total = decimal(lang, score.total.sum.into(), score.total.n, 2);
    let name = texts.get(key::CLI_HEAD_TOTAL);
    out.plain(&format!("{name}: {total} ({} / {})", score.total.n, score.total.of));
}

/// What a person should look at, item by item.
fn say_flags(out: &Out, rubric: &Rubric, score: &Score) {
    let texts = out.texts();
    let wording = rubric.wording_in(texts.lang().tag());
    for item in &score.items {
        let number = wording.items.get(&item.id).map_or("", |text| text.number.as_str());
        for flag in &item.flags {
            let key = match flag.code {
                FlagCode::ItemNotApplicable => key::FLAG_ITEM_NOT_APPLICABLE,
                FlagCode::LevelEmptied => key::FLAG_LEVEL_EMPTIED,
                FlagCode::NoOpportunity => key::FLAG_NO_OPPORTUNITY,
                FlagCode::Contradiction => key::FLAG_CONTRADICTION,
                FlagCode::NoNote => key::FLAG_NO_NOTE,
                FlagCode::AlternativeNotCounted => key::FLAG_ALTERNATIVE_NOT_COUNTED,
                FlagCode::LeftOut => key::FLAG_LEFT_OUT,
                FlagCode::CyclesMissing => key::FLAG_CYCLES_MISSING,
            };
            let level = flag.level.map_or(0, Level::points);
            out.plain(&format!("{number}: {}", texts.with(key, &[("level", level.into())])));
        }
    }
}

fn points(item: &ItemResult) -> String {
    match (item.score, item.range) {
        (Some(score), _) => score.to_string(),
        (None, Some((low, high))) => format!("{low}–{high}"),
        (None, None) => "–".to_owned(),
    }
}

fn why(out: &Out, item: &ItemResult) -> String {
    let texts = out.texts();
    let is_na = item.flags.iter().any(|flag| flag.code == FlagCode::ItemNotApplicable);
    match (item.score, item.stopped_at) {
        _ if is_na => texts.get(key::CLI_WHY_NONE),
        (Some(_), Some(Level::One)) => {
            texts.with(key::CLI_WHY_FAULT, &[("count", item.why.len().into())])
        }
        (Some(_), Some(level)) => texts.with(
            key::CLI_WHY_STOPPED,
            &[
                ("met", item.met.into()),
                ("applicable", item.applicable.into()),
                ("level", level.points().into()),
            ],
        ),
        (Some(_), None) => texts.get(key::CLI_WHY_TOP),
        (None, _) if item.why.is_empty() => texts.get(key::CLI_WHY_NONE),
        (None, _) => texts.with(key::CLI_WHY_OPEN, &[("count", item.why.len().into())]),
    }
}

fn lift(out: &Out, item: &ItemResult) -> String {
    let Some(lift) = &item.lift else { return String::new() };
    let to = lift.to.map_or_else(|| "–".to_owned(), |to| to.to_string());
    let level = lift.of.first().map_or(0, |id| id.level().points());
    let key = match (lift.faults.is_empty(), lift.of.is_empty()) {
        (true, _) => key::CLI_LIFT_NEED,
        (false, true) => key::CLI_LIFT_FAULTS,
        (false, false) => key::CLI_LIFT_BOTH,
    };
    let args = [
        ("need", lift.need.into()),
        ("of", lift.of.len().into()),
        ("level", level.into()),
        ("to", to.into()),
    ];
    out.texts().with(key, &args)
}

/// How many notes a search shows: the newest. How many there are is told.
const SHOWN_NOTES: u32 = 500;

pub(super) fn search(call: &Call<'_>) -> Result<ExitCode, Fail> {
    let found = call.app()?.search_notes(call.text("words"), SHOWN_NOTES)?;
    call.out.result(&found, |out| {
        if found.notes.is_empty() {
            out.line(key::CLI_NOTHING, &[]);
            return;
        }
        for note in &found.notes {
            out.plain(&format!("{}  {}", note.at, note.text));
        }
        let (shown, total) = (found.notes.len().into(), found.total.into());
        out.line(key::CLI_FOUND_NOTES, &[("shown", shown), ("total", total)]);
    });
    Ok(ExitCode::SUCCESS)
}
