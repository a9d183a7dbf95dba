use std::process::ExitCode;

use app::{AnswersFile, Rubrics, read_file};
use text::key;

use super::{Call, Inner, LARGEST_ANSWERS, assessment, say_table};
use crate::fail::Fail;

pub(super) fn run(inner: &Inner<'_>) -> Result<ExitCode, Fail> {
    match inner.name {
        "check" => check(&inner.call),
        "score" => score(&inner.call),
        _ => list(&inner.call),
    }
}

fn list(call: &Call<'_>) -> Result<ExitCode, Fail> {
    let texts = call.out.texts();
    let rubrics = Rubrics::embedded().list(texts.lang().tag());
    call.out.result(&rubrics, |out| {
        let head = [key::CLI_HEAD_RUBRIC, key::CLI_HEAD_NAME, key::CLI_HEAD_STATE];
        let head = head.map(|key| texts.get(key));
        let rows = rubrics.iter().map(|rubric| {
            let status = texts.by_name(&format!("cli-status-{}", rubric.status), &[]);
            vec![rubric.rubric.clone(), rubric.name.clone(), status.unwrap_or_default()]
        });
        say_table(out, &head, &rows.collect::<Vec<_>>());
    });
    Ok(ExitCode::SUCCESS)
}

fn check(call: &Call<'_>) -> Result<ExitCode, Fail> {
    let rubric = Rubrics::check(call.path("path"))?;
    let (items, indicators) = (rubric.items().count(), rubric.indicators().count());
    let whole = serde_json::json!({
        "rubric": rubric.name(), "hash": rubric.hash, "items": items, "indicators": indicators,
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
    });
    Ok(ExitCode::SUCCESS)
}

fn score(call: &Call<'_>) -> Result<ExitCode, Fail> {
    let rubrics = Rubrics::embedded().with(call.text("rubric"))?;
    let bytes = read_file(call.path("file"), LARGEST_ANSWERS)?;
    let read = AnswersFile::read_as(&bytes, &rubrics, call.text("rubric"))?;
    let score = read.score();
    call.out.result(&score, |out| assessment::say_score(out, read.rubric, &score));
    Ok(ExitCode::SUCCESS)
}
