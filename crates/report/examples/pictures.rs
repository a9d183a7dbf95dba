//! Writes the invented report and its charts, to be looked at:
//! `cargo run -p report --features sample --example pictures -- FOLDER`.

use std::error::Error;
use std::fs;
use std::path::PathBuf;

use report::{ChartKind, Palette, ReportInput, SvgOptions, chart_svg, leader_pdf, sample};

fn main() -> Result<(), Box<dyn Error>> {
    let folder = PathBuf::from(std::env::args().nth(1).ok_or("name a folder")?);
    fs::create_dir_all(&folder)?;
    for (name, input) in [("visit", sample::visit()), ("draft", sample::draft())] {
        write(&folder, name, &input)?;
    }
    Ok(())
}

fn write(folder: &std::path::Path, name: &str, input: &ReportInput) -> Result<(), Box<dyn Error>> {
    fs::write(folder.join(format!("{name}.pdf")), leader_pdf(input)?)?;
    for (chart, kind) in [("profile", ChartKind::Profile), ("items", ChartKind::Items)] {
        for (theme, palette) in [("light", Palette::Light), ("dark", Palette::Dark)] {
            let options = SvgOptions { id_prefix: format!("{name}-{chart}"), palette };
            let svg = chart_svg(input, kind, &options)?;
            fs::write(folder.join(format!("{name}-{chart}-{theme}.svg")), svg)?;
        }
    }
    Ok(())
}
