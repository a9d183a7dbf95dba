//! Writes every edition, letter and drawing of the invented visit, to be looked at:
//! `cargo run -p report --features sample --example pictures -- FOLDER [nb|nn|en]`.

use std::error::Error;
use std::fs;
use std::path::{Path, PathBuf};

use report::{
    Edition, LetterKind, Palette, ReportInput, SvgOptions, drawing, drawings, edition_pdf,
    letter_pdf, sample,
};
use text::Lang;

fn main() -> Result<(), Box<dyn Error>> {
    let mut args = std::env::args().skip(1);
    let folder = PathBuf::from(args.next().ok_or("name a folder")?);
    let lang = args.next().map_or(Ok(Lang::Nb), |word| word.parse())?;
    fs::create_dir_all(&folder)?;
    let whole = ReportInput { lang, ..sample::visit() };
    for edition in [Edition::Leader, Edition::Protocol, Edition::OnePager, Edition::Parents] {
        fs::write(folder.join(format!("{}.pdf", edition.word())), edition_pdf(&whole, edition)?)?;
    }
    let public = ReportInput { lang, ..sample::public() };
    fs::write(folder.join("public.pdf"), edition_pdf(&public, Edition::Public)?)?;
    for (name, input) in [("first", sample::first_visit()), ("draft", sample::draft())] {
        let input = ReportInput { lang, ..input };
        fs::write(
            folder.join(format!("leader-{name}.pdf")),
            edition_pdf(&input, Edition::Leader)?,
        )?;
    }
    let letters = [
        ("letter", LetterKind::Letter),
        ("poster", LetterKind::Poster),
        ("notice", LetterKind::Parents),
    ];
    for (name, kind) in letters {
        let letter = report::LetterInput { lang, ..sample::letter() };
        fs::write(folder.join(format!("{name}.pdf")), letter_pdf(&letter, kind)?)?;
    }
    draw(&folder, "visit", &whole)?;
    draw(&folder, "draft", &ReportInput { lang, ..sample::draft() })
}

fn draw(folder: &Path, name: &str, input: &ReportInput) -> Result<(), Box<dyn Error>> {
    let themes = [("light", Palette::Light), ("dark", Palette::Dark), ("print", Palette::Print)];
    for kind in drawings(input) {
        for (theme, palette) in themes {
            let options = SvgOptions { id_prefix: name.to_owned(), palette };
            let drawn = drawing(input, kind, None, &options)?;
            let file = format!("{name}-{kind:?}-{theme}.svg").to_lowercase();
            fs::write(folder.join(file), drawn.svg)?;
        }
    }
    Ok(())
}
