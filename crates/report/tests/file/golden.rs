//! Files kept as text; `BLESS=1` rewrites them.

use std::path::Path;

use report::{
    ChartKind, Edition, LetterKind, Palette, SvgOptions, chart_svg, drawing, drawings, edition_pdf,
    letter_pdf, sample,
};

use crate::reader;

pub(crate) fn compare(name: &str, text: &str) {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/file/golden").join(name);
    if std::env::var_os("BLESS").is_some() {
        std::fs::write(&path, text).expect("write the golden file");
    }
    let kept = std::fs::read_to_string(&path).unwrap_or_default();
    let differs = kept.lines().zip(text.lines()).find(|(a, b)| a != b);
    assert!(kept == text, "{name} differs: {differs:?}; look at it, then run with BLESS=1");
}

/// Every drawing of an input in a palette, each in a file.
#[test]
fn the_drawings_are_as_before() {
    let drafts = [(ChartKind::Items, Palette::Dark), (ChartKind::Ladder, Palette::Light)];
    let visits = [
        (ChartKind::Profile, Palette::Light),
        (ChartKind::Groups, Palette::Light),
        (ChartKind::Trend, Palette::Print),
        (ChartKind::Compare, Palette::Light),
        (ChartKind::Assessors, Palette::Print),
    ];
    let drafts = drafts.map(|kind| ("draft", sample::draft(), kind));
    let visits = visits.map(|kind| ("visit", sample::visit(), kind));
    for (name, input, (kind, palette)) in drafts.into_iter().chain(visits) {
        let options = SvgOptions { id_prefix: name.into(), palette };
        let item = (kind == ChartKind::Ladder).then_some("12");
        let drawn = drawing(&input, kind, item, &options).expect("a drawing");
        let file = format!("{kind:?}-{name}-{palette:?}.svg").to_lowercase();
        compare(&file, &drawn.svg);
    }
}

#[test]
fn a_reader_hears_the_same_as_before() {
    let editions =
        [Edition::Leader, Edition::OnePager, Edition::Parents, Edition::Public, Edition::Protocol];
    for edition in editions {
        let input = match edition {
            Edition::Public => sample::public(),
            Edition::Protocol => sample::draft(),
            _ => sample::visit(),
        };
        let bytes = edition_pdf(&input, edition).expect("a report");
        compare(&format!("{}.txt", edition.word()), &reader::outline(&reader::open(&bytes)));
    }
    for (name, kind) in [
        ("letter", LetterKind::Letter),
        ("poster", LetterKind::Poster),
        ("notice", LetterKind::Parents),
    ] {
        let bytes = letter_pdf(&sample::letter(), kind).expect("a letter");
        compare(&format!("{name}.txt"), &reader::outline(&reader::open(&bytes)));
    }
}

/// The window's content policy allows no styles and no scripts.
#[test]
fn a_drawing_holds_presentation_attributes_only() {
    for kind in drawings(&sample::visit()) {
        let mut input = sample::visit();
        input.subscales[0].title = "<script>\"&".into();
        let options = SvgOptions { id_prefix: "a\"b".into(), palette: Palette::Light };
        let svg = chart_svg(&input, kind, &options).expect("a drawing");
        for forbidden in ["style=", "<style", "<script", "class=", "href", " on", "url("] {
            assert!(!svg.contains(forbidden), "{kind:?}: {forbidden}");
        }
        assert!(svg.starts_with("<svg") && svg.contains("role=\"img\""), "{kind:?}");
        assert!(svg.contains("<title id=\"a&quot;b-title\">"), "{kind:?}");
    }
}
