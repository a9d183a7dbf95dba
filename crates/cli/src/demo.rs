//! The whole job on an invented visit: two workspaces in a folder that goes away, results in one
//! that stays. Clock and randomness are invented too, so every run gives the same bytes.

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use app::{
    App, ChartKind, EXAMPLE_REGISTER, EXAMPLE_VISITS, Palette, ReportKind, Role, SittingKind,
    Unwatched, WorkspacePaths, write_file,
};
use serde::Serialize;
use text::{Key, key};

use crate::commands::{Call, office};
use crate::fail::Fail;
use crate::host::Invented;
use crate::print::Out;

/// Where the results go if nothing else is said.
const USUAL: &str = "viba-demo";

#[derive(Serialize)]
struct Results {
    report: String,
    profile: String,
    items: String,
    bundle: String,
    summary: String,
    visits: usize,
    state_digest: String,
}

pub(crate) fn run(call: &Call<'_>) -> Result<ExitCode, Fail> {
    let to = call.matches.get_one::<PathBuf>("out").cloned();
    let to = to.unwrap_or_else(|| PathBuf::from(USUAL));
    let space = Space::new(&to)?;
    let demo = Demo { out: call.out, to };
    let results = demo.play(&space.0);
    drop(space);
    let results = results?;
    call.out.result(&results, |out| tell(out, &results));
    Ok(ExitCode::SUCCESS)
}

/// A folder for the two workspaces, removed at the end.
struct Space(PathBuf);

impl Space {
    fn new(to: &Path) -> Result<Self, Fail> {
        let folder = to.join(format!(".arbeid-{}", std::process::id()));
        let refused = |source| app::AppError::CannotWrite { path: folder.clone(), source };
        std::fs::create_dir_all(&folder).map_err(refused)?;
        Ok(Self(folder))
    }
}

impl Drop for Space {
    fn drop(&mut self) {
        // What is left over is two invented workspaces.
        let _ = std::fs::remove_dir_all(&self.0);
    }
}

struct Demo<'a> {
    out: &'a Out,
    to: PathBuf,
}

impl Demo<'_> {
    fn step(&self, key: Key) {
        if !self.out.is_json() {
            self.out.line(key, &[]);
        }
    }

    fn play(&self, space: &Path) -> Result<Results, Fail> {
        let texts = self.out.texts();
        let make = |role: Role, name: Key| {
            let paths = WorkspacePaths::new(space.join(role.word()));
            let host = Invented::new(role.word(), space.join("secrets"));
            App::create(paths, role, &texts.get(name), Box::new(host))
        };
        let mut assessor = make(Role::Assessor, key::ROLE_ASSESSOR)?;
        self.step(key::DEMO_STEP_REGISTER);
        assessor.import_register(EXAMPLE_REGISTER, &Unwatched)?;
        let last = self.assess(&mut assessor)?;
        self.step(key::DEMO_STEP_REPORT);
        let lang = texts.lang();
        let report =
            self.write("rapport.pdf", &assessor.report(&last, ReportKind::Leader, lang)?)?;
        let chart = |kind| -> Result<String, Fail> {
            Ok(assessor.chart(&last, kind, None, Palette::Light, lang)?.svg)
        };
        let profile = self.write("profil.svg", chart(ChartKind::Profile)?.as_bytes())?;
        let items = self.write("ledd.svg", chart(ChartKind::Items)?.as_bytes())?;
        self.step(key::DEMO_STEP_EXPORT);
        let bundle = PathBuf::from(assessor.export(Some(&self.to))?.output.file);
        let mut office = make(Role::Office, key::ROLE_OFFICE)?;
        self.step(key::DEMO_STEP_IMPORT);
        office.import_register(EXAMPLE_REGISTER, &Unwatched)?;
        office.import(&[&bundle, &bundle], &Unwatched)?;
        let summary = office.office_summary()?;
        let lines = office::summary_lines(self.out, &summary, office.rubrics());
        let summary_file = self.write("oversikt.txt", (lines.join("\n") + "\n").as_bytes())?;
        Ok(Results {
            report,
            profile,
            items,
            bundle: bundle.display().to_string(),
            summary: summary_file,
            visits: summary.visits.len(),
            state_digest: summary.state_digest.to_string(),
        })
    }

    /// Takes in the three visits and gives back the last assessment.
    fn assess(&self, assessor: &mut App) -> Result<String, Fail> {
        self.step(key::DEMO_STEP_ASSESS);
        let mut ids = Vec::new();
        for (_, bytes) in EXAMPLE_VISITS {
            ids.push(assessor.assess(bytes)?.output.assessment);
        }
        self.step(key::DEMO_STEP_FINALIZE);
        for id in &ids {
            assessor.finalize(id, &SittingKind::ALL)?;
        }
        Ok(ids.pop().unwrap_or_default())
    }

    fn write(&self, name: &str, bytes: &[u8]) -> Result<String, Fail> {
        let file = self.to.join(name);
        write_file(&file, bytes)?;
        Ok(file.display().to_string())
    }
}

fn tell(out: &Out, results: &Results) {
    out.plain("");
    if let Ok(summary) = std::fs::read_to_string(&results.summary) {
        summary.lines().for_each(|line| out.plain(line));
    }
    out.line(key::DEMO_DONE, &[]);
    let files = [
        (key::DEMO_FILE_REPORT, &results.report),
        (key::DEMO_FILE_PROFILE, &results.profile),
        (key::DEMO_FILE_ITEMS, &results.items),
        (key::DEMO_FILE_BUNDLE, &results.bundle),
        (key::DEMO_FILE_SUMMARY, &results.summary),
    ];
    for (name, file) in files {
        out.plain(&format!("  {}: {file}", out.texts().get(name)));
    }
    out.line(key::DEMO_INVENTED, &[]);
}
