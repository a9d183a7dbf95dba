//! What every drawing keeps: nothing outside, nothing on another, words and numbers beside it.

use report::{ChartKind, Drawing, Palette, ReportInput, SvgOptions, drawing, drawings, sample};
use text::Lang;

use crate::layout::odd;

const ALL: [ChartKind; 7] = [
    ChartKind::Profile,
    ChartKind::Items,
    ChartKind::Groups,
    ChartKind::Trend,
    ChartKind::Compare,
    ChartKind::Assessors,
    ChartKind::Ladder,
];

fn drawn(input: &ReportInput, kind: ChartKind, palette: Palette) -> Drawing {
    let options = SvgOptions { id_prefix: "a".into(), palette };
    drawing(input, kind, None, &options).expect("a drawing")
}

/// An attribute of a tag.
fn number(tag: &str, name: &str) -> Option<f64> {
    let rest = tag.split_once(&format!(" {name}=\""))?.1;
    rest.split_once('"')?.0.parse().ok()
}

/// Names as long as they come, in everything a drawing shows.
fn long_names() -> ReportInput {
    let long =
        "Solsletta og omegn naturbarnehage med avdelinger i skogen ved det store vannet nr 1";
    let mut input = odd()
        .into_iter()
        .find(|(name, _)| *name == "names of eighty letters")
        .map(|(_, input)| input)
        .expect("long names");
    for beside in &mut input.beside {
        beside.items.iter_mut().for_each(|item| long.clone_into(&mut item.short));
        beside.subscales.iter_mut().for_each(|(title, ..)| long.clone_into(title));
    }
    let groups = input.groups.as_mut().expect("groups");
    groups.subscales.iter_mut().for_each(|title| long.clone_into(title));
    groups.groups.iter_mut().for_each(|group| long.clone_into(&mut group.name));
    let development = input.development.as_mut().expect("visits");
    let titles = development.verdicts.iter_mut().filter_map(|v| v.title.as_mut());
    titles.for_each(|title| long.clone_into(title));
    input
}

fn inputs() -> Vec<(&'static str, ReportInput)> {
    let mut inputs = odd();
    inputs.push(("long names", long_names()));
    inputs
}

/// `PICTURES=folder` keeps the drawings, to be looked at.
#[test]
fn nothing_leaves_the_picture() {
    for (name, input) in inputs() {
        for kind in ALL {
            let svg = drawn(&input, kind, Palette::Light).svg;
            if let Some(folder) = std::env::var_os("PICTURES") {
                let file = std::path::Path::new(&folder).join(format!("{name} {kind:?}.svg"));
                std::fs::write(file, &svg).expect("keep the picture");
            }
            let height = number(&svg, "height").expect("a height") - 12.0;
            for tag in svg.lines().filter(|line| line.starts_with("<text")) {
                let (x, y) = (number(tag, "x").expect("x"), number(tag, "y").expect("y"));
                let width = number(tag, "textLength").unwrap_or(8.0);
                let (left, right) = match tag {
                    tag if tag.contains("\"middle\"") => (x - width / 2.0, x + width / 2.0),
                    tag if tag.contains("\"end\"") => (x - width, x),
                    _ => (x, x + width),
                };
                assert!(left >= -1.0 && right <= 629.0, "{name} {kind:?}: {tag}");
                assert!(y > 5.0 && y < height, "{name} {kind:?}: {tag}");
            }
        }
    }
}

#[test]
fn words_do_not_stand_on_words() {
    for (name, input) in inputs() {
        for kind in ALL {
            let svg = drawn(&input, kind, Palette::Light).svg;
            let mut boxes: Vec<([f64; 4], &str)> = Vec::new();
            for tag in svg.lines().filter(|line| line.starts_with("<text")) {
                let (x, y) = (number(tag, "x").expect("x"), number(tag, "y").expect("y"));
                let size = number(tag, "font-size").expect("a size");
                let width = number(tag, "textLength").unwrap_or(0.6 * size);
                let left = match tag {
                    tag if tag.contains("\"middle\"") => x - width / 2.0,
                    tag if tag.contains("\"end\"") => x - width,
                    _ => x,
                };
                boxes.push(([left, y - 0.73 * size, left + width, y], tag));
            }
            for (i, (a, one)) in boxes.iter().enumerate() {
                for (b, other) in &boxes[i + 1..] {
                    let apart = a[2] <= b[0] + 0.5
                        || b[2] <= a[0] + 0.5
                        || a[3] <= b[1] + 0.5
                        || b[3] <= a[1] + 0.5;
                    assert!(apart, "{name} {kind:?}:\n{one}\n{other}");
                }
            }
        }
    }
}

#[test]
fn every_drawing_has_a_title_words_and_a_whole_table_in_every_language() {
    for lang in [Lang::Nb, Lang::Nn, Lang::En] {
        let input = ReportInput { lang, ..sample::visit() };
        for kind in drawings(&input) {
            let Drawing { title, description, table, .. } = drawn(&input, kind, Palette::Light);
            assert!(!title.is_empty() && description.len() > 40, "{kind:?}");
            assert_eq!(table.caption, title, "{kind:?}");
            assert!(table.rows.len() > 3 && table.head.len() > 2, "{kind:?}");
            assert!(table.rows.iter().all(|row| row.len() == table.head.len()), "{kind:?}");
            assert!(table.rows.iter().all(|row| !row[0].is_empty()), "{kind:?}");
            let is_decimal = |cell: &&String| {
                let parts: Vec<&str> = cell.split(',').collect();
                parts.len() == 2 && parts.iter().all(|part| part.parse::<u32>().is_ok())
            };
            let has_comma = table.rows.iter().flatten().any(|cell| is_decimal(&cell));
            let is_comma = lang != Lang::En;
            let has_means = !matches!(kind, ChartKind::Ladder | ChartKind::Items);
            assert!(!has_means || has_comma == is_comma, "{kind:?} {}", lang.tag());
        }
    }
}

#[test]
fn only_what_says_something_is_listed() {
    assert_eq!(drawings(&sample::visit()).len(), ALL.len());
    let first = sample::first_visit();
    assert_eq!(drawings(&first), [ChartKind::Profile, ChartKind::Items, ChartKind::Ladder]);
    // And asked for all the same, a sentence says so.
    for kind in [ChartKind::Groups, ChartKind::Trend, ChartKind::Compare, ChartKind::Assessors] {
        let drawn = drawn(&first, kind, Palette::Light);
        assert!(drawn.svg.contains("ikke noe å tegne"), "{kind:?}");
        assert!(drawn.table.rows.is_empty(), "{kind:?}");
    }
}

#[test]
fn groups_stand_by_name_whatever_their_scores() {
    let mut input = sample::visit();
    let table = |input: &ReportInput| drawn(input, ChartKind::Groups, Palette::Light).table;
    let names = |input: &ReportInput| -> Vec<String> {
        table(input).rows.iter().map(|row| row[0].clone()).collect()
    };
    let before = names(&input);
    let groups = &mut input.groups.as_mut().expect("groups").groups;
    let totals: Vec<_> = groups.iter().map(|group| group.total).collect();
    groups.iter_mut().zip(totals.into_iter().rev()).for_each(|(group, total)| group.total = total);
    assert_eq!(names(&input), before);
}

/// Black and grey alone, and every mark still another shape.
#[test]
fn a_drawing_for_print_has_no_colours() {
    for kind in ALL {
        let svg = drawn(&sample::visit(), kind, Palette::Print).svg;
        for colour in svg.split('#').skip(1).filter_map(|rest| rest.get(..6)) {
            let parts = [&colour[..2], &colour[2..4], &colour[4..]];
            assert!(parts[0] == parts[1] && parts[1] == parts[2], "{kind:?} #{colour}");
        }
    }
    let svg = drawn(&sample::draft(), ChartKind::Items, Palette::Print).svg;
    assert!(svg.matches("<path").count() > 20, "the open answers are hatched");
}

#[test]
fn a_ladder_is_of_the_item_that_is_named() {
    let options = SvgOptions { id_prefix: "a".into(), palette: Palette::Light };
    let input = sample::visit();
    let named = drawing(&input, ChartKind::Ladder, Some("13"), &options).expect("a drawing");
    assert_eq!(named.title, "Trinn for trinn: 13 Dokumentasjon i bruk");
    assert!(named.description.contains("Ingen anledning"));
    let none = drawing(&input, ChartKind::Ladder, Some("99"), &options).expect("a drawing");
    assert!(none.table.rows.is_empty());
}
