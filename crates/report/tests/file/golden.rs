//! Files kept as text; `BLESS=1` rewrites them.

use std::path::Path;

use report::{ChartKind, Palette, SvgOptions, chart_svg, leader_pdf, sample};

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

#[test]
fn the_profile_is_drawn_as_before() {
    let options = SvgOptions { id_prefix: "profile".into(), palette: Palette::Light };
    let svg = chart_svg(&sample::visit(), ChartKind::Profile, &options).expect("a drawing");
    compare("profile.svg", &svg);
}

#[test]
fn open_answers_are_drawn_as_before_in_the_dark() {
    let options = SvgOptions { id_prefix: "items".into(), palette: Palette::Dark };
    let svg = chart_svg(&sample::draft(), ChartKind::Items, &options).expect("a drawing");
    compare("items-draft-dark.svg", &svg);
}

#[test]
fn a_reader_hears_the_same_as_before() {
    let bytes = leader_pdf(&sample::draft()).expect("a report");
    compare("leader-draft.txt", &reader::outline(&reader::open(&bytes)));
}

/// The window's content policy allows no styles and no scripts.
#[test]
fn a_drawing_holds_presentation_attributes_only() {
    for kind in [ChartKind::Profile, ChartKind::Items] {
        let mut input = sample::draft();
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
