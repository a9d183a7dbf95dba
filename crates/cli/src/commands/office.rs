use std::process::ExitCode;

use app::{CellMean, Rubrics, Summary, SummaryRow};
use text::{decimal, key};

use super::{Call, Inner, say_table};
use crate::fail::Fail;
use crate::print::Out;

pub(super) fn run(inner: &Inner<'_>) -> Result<ExitCode, Fail> {
    match inner.name {
        "summary" => summary(&inner.call),
        "conflicts" => conflicts(&inner.call),
        "recovery-key" => recovery_key(&inner.call),
        "open-envelope" => open_envelope(&inner.call),
        _ => status(&inner.call),
    }
}

fn summary(call: &Call<'_>) -> Result<ExitCode, Fail> {
    let app = call.app()?;
    let summary = app.office_summary()?;
    call.out.result(&summary, |out| {
        for line in summary_lines(out, &summary, app.rubrics()) {
            out.plain(&line);
        }
    });
    Ok(ExitCode::SUCCESS)
}

/// The summary as lines: one table a rubric, since means of different rubrics never stand in one.
pub(crate) fn summary_lines(out: &Out, summary: &Summary, rubrics: &Rubrics) -> Vec<String> {
    if summary.visits.is_empty() {
        return vec![out.texts().get(key::CLI_NOTHING)];
    }
    let mut names: Vec<&str> = summary.visits.iter().map(|row| row.rubric.as_str()).collect();
    names.sort_unstable();
    names.dedup();
    let mut lines = Vec::new();
    for name in names {
        let rows: Vec<&SummaryRow> =
            summary.visits.iter().filter(|row| row.rubric == name).collect();
        lines.push(name.to_owned());
        lines.extend(rubric_table(out, &rows));
        lines.extend(legend(out, name, rubrics));
        lines.extend(notice(out, name, rubrics));
        lines.push(String::new());
    }
    lines.push(out.texts().get(key::CLI_SUMMARY_NOTE));
    let digest = summary.state_digest.to_string();
    lines.push(out.texts().with(key::CLI_DIGEST, &[("digest", digest.into())]));
    lines
}

fn rubric_table(out: &Out, rows: &[&SummaryRow]) -> Vec<String> {
    let texts = out.texts();
    let columns = rows.iter().map(|row| row.subscales.len()).max().unwrap_or(0);
    let heads = [key::CLI_HEAD_NAME, key::CLI_HEAD_GROUP, key::CLI_HEAD_DATE];
    let mut head = heads.map(|key| texts.get(key)).to_vec();
    head.extend(
        (1..=columns)
            .map(|number| texts.with(key::CLI_SUBSCALE_COLUMN, &[("number", number.into())])),
    );
    head.extend([key::CLI_HEAD_TOTAL, key::CLI_HEAD_RESULT].map(|key| texts.get(key)));
    let cells: Vec<Vec<String>> = rows
        .iter()
        .map(|row| {
            let mut cells = vec![row.name.clone(), row.group.clone(), row.date.clone()];
            cells.extend((0..columns).map(|place| {
                row.subscales.get(place).map_or_else(|| "–".to_owned(), |cell| mean(out, cell))
            }));
            cells.push(row.total.as_ref().map_or_else(|| "–".to_owned(), |cell| mean(out, cell)));
            cells.push(result(out, row));
            cells
        })
        .collect();
    crate::table::lines(&head, &cells)
}

fn mean(out: &Out, cell: &CellMean) -> String {
    let mean = decimal(out.texts().lang(), cell.sum.into(), cell.n, 2);
    out.texts().with(key::CLI_MEAN_WITH_N, &[("mean", mean.into()), ("n", cell.n.into())])
}

fn result(out: &Out, row: &SummaryRow) -> String {
    let texts = out.texts();
    let mut words =
        vec![texts.by_name(&format!("cli-result-{}", row.result), &[]).unwrap_or_default()];
    if row.kind == "self" {
        words.push(texts.get(key::CLI_RESULT_SELF));
    }
    if row.differs {
        words.push(texts.get(key::CLI_RESULT_DIFFERS));
    }
    if row.record.is_some() && !row.checked {
        words.push(texts.get(key::CLI_RESULT_UNCHECKED));
    }
    words.join(", ")
}

fn legend(out: &Out, name: &str, rubrics: &Rubrics) -> Vec<String> {
    let Some(rubric) = rubrics.get(name) else { return Vec::new() };
    let wording = rubric.wording_in(out.texts().lang().tag());
    let titles = rubric
        .subscales
        .iter()
        .map(|subscale| wording.subscales.get(&subscale.id).cloned().unwrap_or_default());
    (1_usize..)
        .zip(titles)
        .map(|(number, title)| {
            let args = [("number", number.into()), ("title", title.into())];
            out.texts().with(key::CLI_SUBSCALE_LEGEND, &args)
        })
        .collect()
}

/// What must stand wherever results of the rubric are shown.
fn notice(out: &Out, name: &str, rubrics: &Rubrics) -> Option<String> {
    let wording = rubrics.get(name)?.wording_in(out.texts().lang().tag());
    Some(wording.notice.clone())
}

fn conflicts(call: &Call<'_>) -> Result<ExitCode, Fail> {
    let conflicts = call.app()?.office_conflicts()?;
    call.out.result(&conflicts, |out| {
        let heads = [
            key::CLI_HEAD_NUMBER,
            key::CLI_HEAD_GROUP,
            key::CLI_HEAD_DATE,
            key::CLI_HEAD_RESULT,
            key::CLI_HEAD_ID,
        ];
        let head = heads.map(|key| out.texts().get(key));
        let rows = conflicts.iter().map(|conflict| {
            let reason = out.texts().by_name(&format!("cli-result-{}", conflict.reason), &[]);
            vec![
                conflict.kindergarten.clone(),
                conflict.group.clone(),
                conflict.date.clone(),
                reason.unwrap_or_default(),
                conflict.visit.clone(),
            ]
        });
        say_table(out, &head, &rows.collect::<Vec<_>>());
    });
    Ok(ExitCode::SUCCESS)
}

fn status(call: &Call<'_>) -> Result<ExitCode, Fail> {
    let status = call.app()?.office_status()?;
    call.out.result(&status, |out| {
        let counts = [
            ("records", status.records.into()),
            ("results", status.results.into()),
            ("conflicts", status.conflicts.into()),
            ("pending", status.pending.into()),
        ];
        out.line(key::CLI_OFFICE_STATUS, &counts);
        if status.keys_not_approved > 0 {
            out.line(key::CLI_OFFICE_KEYS, &[("count", status.keys_not_approved.into())]);
        }
        for (device, first, last) in &status.missing {
            let range = [
                ("device", device.into()),
                ("first", first.to_string().into()),
                ("last", last.to_string().into()),
            ];
            out.line(key::CLI_OFFICE_MISSING, &range);
        }
        for (device, number) in &status.reused {
            let args = [("device", device.into()), ("number", number.to_string().into())];
            out.line(key::CLI_OFFICE_REUSED, &args);
        }
        for record in &status.other_person {
            let args = [("record", record.to_string().into())];
            out.line(key::CLI_OFFICE_OTHER_PERSON, &args);
        }
        for (file, reason) in &status.quarantined {
            let words = out.texts().by_name(&format!("bundle-reason-{reason}"), &[]);
            let reason = words.unwrap_or_else(|| reason.clone());
            out.line(
                key::CLI_OFFICE_QUARANTINED,
                &[("file", file.into()), ("reason", reason.into())],
            );
        }
        out.line(key::CLI_DIGEST, &[("digest", status.state_digest.to_string().into())]);
    });
    Ok(ExitCode::SUCCESS)
}

/// Writes what the office hands out, for others to let it help them.
fn recovery_key(call: &Call<'_>) -> Result<ExitCode, Fail> {
    let mut app = call.app()?;
    let saved = app.save_office_key(call.path("out"))?;
    let Some(own) = app.own_office()? else { return Ok(ExitCode::SUCCESS) };
    let told = serde_json::json!({
        "file": saved.file, "name": own.name, "fingerprint": own.fingerprint,
    });
    call.out.result(&told, |out| {
        let args = [("file", saved.file.into()), ("fingerprint", own.fingerprint.into())];
        out.line(key::CLI_DID_OFFICE_KEY, &args);
    });
    Ok(ExitCode::SUCCESS)
}

/// Reads the code that somebody sealed to this office.
fn open_envelope(call: &Call<'_>) -> Result<ExitCode, Fail> {
    let opened = call.app()?.open_envelope(call.path("file"))?.output;
    let code = opened.groups.join("-");
    let told = serde_json::json!({ "workspace": opened.workspace, "code": code });
    call.out.result(&told, |out| {
        out.line(key::CLI_DID_OPEN_ENVELOPE, &[("workspace", opened.workspace.into())]);
        out.plain(&code);
    });
    Ok(ExitCode::SUCCESS)
}
