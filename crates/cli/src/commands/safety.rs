use std::path::PathBuf;
use std::process::ExitCode;

use app::{BackupReason, Checked, Finding, Outcome, Recovery, Rehearsal, Repair};
use text::{Arg, key};

use super::{Call, say_table};
use crate::fail::{Fail, code_of};
use crate::place;
use crate::print::Out;

impl Call<'_> {
    /// The workspace from outside: it need not open.
    fn recovery(&self) -> Result<Recovery, Fail> {
        let typed = self.secret()?;
        let typed = typed.as_ref().map(|typed| typed.as_str());
        Ok(Recovery::new(place::workspace(self.matches), typed, place::machine()))
    }
}

pub(super) fn backup(call: &Call<'_>) -> Result<ExitCode, Fail> {
    let mut app = call.app()?;
    let to = call.matches.get_one::<PathBuf>("to").map(PathBuf::as_path);
    let made = app.back_up(BackupReason::Asked, to)?;
    call.out.result(&made, |out| {
        let args = [
            ("folder", made.folder.as_str().into()),
            ("assessments", made.assessments.into()),
            ("notes", made.notes.into()),
            ("records", made.records.into()),
        ];
        out.line(key::CLI_DID_BACKUP, &args);
    });
    Ok(ExitCode::SUCCESS)
}

pub(super) fn restore(call: &Call<'_>) -> Result<ExitCode, Fail> {
    let recovery = call.recovery()?;
    let Some(name) = call.matches.get_one::<String>("name") else {
        return Ok(generations(call, &recovery));
    };
    if call.matches.get_flag("dry-run") {
        let tried = recovery.rehearse(name)?;
        call.out.result(&tried, |out| say_rehearsal(out, &tried));
        return Ok(ExitCode::SUCCESS);
    }
    let restored = recovery.restore(name)?;
    call.out.result(&restored, |out| {
        let args = [
            ("assessments", restored.holds.assessments.into()),
            ("notes", restored.holds.notes.into()),
            ("records", restored.holds.records.into()),
            ("united", restored.united.into()),
        ];
        out.line(key::CLI_DID_RESTORE, &args);
        out.line(key::CLI_DID_RESTORE_KEPT, &[("folder", restored.kept.as_str().into())]);
    });
    Ok(ExitCode::SUCCESS)
}

fn generations(call: &Call<'_>, recovery: &Recovery) -> ExitCode {
    let all = recovery.generations();
    call.out.result(&all, |out| {
        let heads =
            [key::CLI_HEAD_BACKUP, key::CLI_HEAD_MADE, key::CLI_HEAD_WHY, key::CLI_HEAD_RECORDS];
        let head = heads.map(|key| out.texts().get(key));
        let cells = all.iter().map(|one| {
            let why = format!("backup-reason-{}", one.reason.word());
            vec![
                one.name.clone(),
                one.made_at.clone().unwrap_or_default(),
                out.texts().by_name(&why, &[]).unwrap_or_default(),
                one.records.map(|count| count.to_string()).unwrap_or_default(),
            ]
        });
        say_table(out, &head, &cells.collect::<Vec<_>>());
    });
    ExitCode::SUCCESS
}

fn say_rehearsal(out: &Out, tried: &Rehearsal) {
    let args = [
        ("name", tried.name.as_str().into()),
        ("assessments", tried.holds.assessments.into()),
        ("notes", tried.holds.notes.into()),
        ("records", tried.holds.records.into()),
    ];
    out.line(key::CLI_REHEARSED, &args);
    match &tried.missing {
        Some(missing) => {
            let args = [
                ("assessments", missing.assessments.into()),
                ("answers", missing.answers.into()),
                ("notes", missing.notes.into()),
                ("united", tried.united.into()),
            ];
            out.line(key::CLI_REHEARSED_MISSING, &args);
        }
        None => out.line(key::CLI_REHEARSED_UNKNOWN, &[("united", tried.united.into())]),
    }
}

pub(super) fn check(call: &Call<'_>) -> Result<ExitCode, Fail> {
    let checked = call.recovery()?.check(&std::env::temp_dir())?;
    call.out.result(&checked, |out| say_checked(out, &checked));
    Ok(if checked.is_fine() { ExitCode::SUCCESS } else { code_of(Outcome::Failed) })
}

fn say_checked(out: &Out, checked: &Checked) {
    if checked.is_fine() {
        let args = [("records", checked.records.into()), ("backups", checked.backups.into())];
        out.line(key::CLI_CHECK_FINE, &args);
        return;
    }
    say_findings(out, &checked.findings);
    out.line(key::CLI_CHECK_WAY_OUT, &[]);
}

fn say_findings(out: &Out, findings: &[Finding]) {
    for finding in findings {
        let name = format!("check-{}", finding.code.word());
        let args: [(&str, Arg); 2] = [
            ("at", finding.at.clone().unwrap_or_default().into()),
            ("count", finding.count.into()),
        ];
        out.plain(&out.texts().by_name(&name, &args).unwrap_or(name));
    }
}

pub(super) fn repair(call: &Call<'_>) -> Result<ExitCode, Fail> {
    let recovery = call.recovery()?;
    let is_agreed = call.matches.get_flag("yes");
    let repair =
        if is_agreed { recovery.repair()? } else { recovery.plan_repair(&std::env::temp_dir())? };
    call.out.result(&repair, |out| say_repair(out, &repair));
    Ok(ExitCode::SUCCESS)
}

fn say_repair(out: &Out, repair: &Repair) {
    say_findings(out, &repair.findings);
    let Some(holds) = repair.holds else {
        out.line(key::CLI_REPAIR_NOTHING, &[]);
        return;
    };
    for table in &repair.tables {
        let args = [
            ("table", table.table.as_str().into()),
            ("read", table.read.into()),
            ("brought", table.brought.into()),
            ("unreadable", table.unreadable.into()),
        ];
        out.line(key::CLI_REPAIR_TABLE, &args);
    }
    let args = [
        ("assessments", holds.assessments.into()),
        ("notes", holds.notes.into()),
        ("records", holds.records.into()),
        ("united", repair.united.into()),
    ];
    out.line(key::CLI_REPAIR_HOLDS, &args);
    if repair.left_out > 0 {
        out.line(key::CLI_REPAIR_LEFT_OUT, &[("count", repair.left_out.into())]);
    }
    match &repair.kept {
        Some(folder) => {
            out.line(key::CLI_DID_RESTORE_KEPT, &[("folder", folder.as_str().into())]);
        }
        None => out.line(key::CLI_REPAIR_ASK, &[]),
    }
}

pub(super) fn dump(call: &Call<'_>) -> Result<ExitCode, Fail> {
    let out = call.out;
    out.notice(key::CLI_DUMP_PLAIN, &[]);
    let dumped = call.recovery()?.dump(call.path("out"), &std::env::temp_dir(), out.texts())?;
    out.result(&dumped, |out| {
        let rows: usize = dumped.tables.iter().map(|table| table.rows).sum();
        let args = [
            ("folder", dumped.folder.as_str().into()),
            ("tables", dumped.tables.len().into()),
            ("rows", rows.into()),
        ];
        out.line(key::CLI_DID_DUMP, &args);
        if dumped.unreadable() > 0 {
            out.line(key::DUMP_UNREADABLE, &[("count", dumped.unreadable().into())]);
        }
        if let Some(name) = &dumped.backup {
            out.line(key::DUMP_FROM_BACKUP, &[("name", name.as_str().into())]);
        }
    });
    Ok(if dumped.unreadable() == 0 { ExitCode::SUCCESS } else { code_of(Outcome::Failed) })
}
