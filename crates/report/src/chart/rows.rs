//! From a result to the rows of a chart.

use text::{Lang, Texts, decimal, key};

use super::{Chart, Mark, Marks, Row, TrackRow, ladder, pair, panels, swarm, tracks};
use crate::{Answer, Beside, BesideWho, ChartKind, Item, Mean, ReportInput, Subscale};

/// The rows of a whole chart, with a legend for what occurs.
///
/// Where there is nothing to draw, a sentence says so.
pub(crate) fn chart(
    input: &ReportInput,
    kind: ChartKind,
    item: Option<&str>,
    texts: &Texts,
) -> Chart {
    let own = |beside: &&Beside| matches!(beside.who, BesideWho::Kindergarten { .. });
    let chart = match kind {
        ChartKind::Profile => Some(profile(input, texts)),
        ChartKind::Items => Some(items(input, texts)),
        ChartKind::Groups => input.groups.as_ref().map(|g| swarm::chart(input, g, texts)),
        ChartKind::Trend => input.development.as_ref().map(|d| panels::chart(input, d, texts)),
        ChartKind::Compare => input.beside.iter().find(own).map(|b| pair::chart(input, b, texts)),
        ChartKind::Assessors => {
            let second = input.beside.iter().find(|b| b.who == BesideWho::SecondAssessor);
            second.map(|b| pair::chart(input, b, texts))
        }
        ChartKind::Ladder => item_of(input, item).map(|i| ladder::chart(input, i, texts)),
    };
    chart.unwrap_or_else(|| Chart { rows: vec![Row::Words(texts.get(key::CHART_NOTHING))] })
}

/// The item with a number, else the first.
pub(crate) fn item_of<'a>(input: &'a ReportInput, number: Option<&str>) -> Option<&'a Item> {
    let mut items = input.subscales.iter().flat_map(|s| &s.items);
    match number {
        Some(number) => items.find(|item| item.number == number),
        None => items.next(),
    }
}

fn profile(input: &ReportInput, texts: &Texts) -> Chart {
    let mut chart = subscales(input, texts);
    // One axis serves both halves.
    let items = items(input, texts).rows.into_iter();
    chart.rows.extend(items.filter(|row| !matches!(row, Row::Axis)));
    chart
}

fn subscales(input: &ReportInput, texts: &Texts) -> Chart {
    let mut rows = vec![Row::Axis];
    rows.extend(input.subscales.iter().map(|s| Row::Track(subscale(s, texts))));
    rows.push(Row::Anchors(input.scale.anchors.clone()));
    Chart { rows }
}

/// The items alone, strongest first, with words below and the legend.
fn items(input: &ReportInput, texts: &Texts) -> Chart {
    let mut sorted: Vec<&Item> = input.subscales.iter().flat_map(|s| &s.items).collect();
    // A stable order: equal items stay in the order of the rubric.
    sorted.sort_by_key(|item| std::cmp::Reverse(lowest(item)));
    let mut rows = vec![Row::Title(texts.get(key::CHART_ITEMS)), Row::Axis];
    rows.extend(sorted.iter().map(|i| Row::Track(item(i, texts))));
    rows.push(Row::Anchors(input.scale.anchors.clone()));
    rows.push(Row::Legend(legend(input, &rows, texts)));
    Chart { rows }
}

fn lowest(item: &Item) -> Option<u8> {
    item.score.or(item.range.map(|(low, _)| low))
}

fn subscale(subscale: &Subscale, texts: &Texts) -> TrackRow {
    let mean = subscale.mean;
    TrackRow {
        number: None,
        title: subscale.title.clone(),
        marks: Marks {
            now: value(mean),
            possible: None,
            before: subscale.previous.and_then(value),
        },
        value: decimal(texts.lang(), i64::from(mean.sum), mean.n, 1),
        small: texts.with(key::CHART_N, &[("n", mean.n.into())]),
    }
}

fn item(item: &Item, texts: &Texts) -> TrackRow {
    // Before the first answer there are ticks only: no mark, no number.
    let begun = has_begun(item);
    let open = item.range.filter(|(low, high)| begun && item.score.is_none() && low < high);
    TrackRow {
        number: Some(item.number.clone()),
        title: item.short.clone(),
        marks: Marks {
            now: lowest(item).filter(|_| begun).map(f64::from),
            possible: open.map(|(low, high)| (f64::from(low), f64::from(high))),
            before: item.previous.map(f64::from),
        },
        value: if begun { printed(item, texts.lang()) } else { String::new() },
        small: if item.no_basis { STAR.to_owned() } else { String::new() },
    }
}

fn has_begun(item: &Item) -> bool {
    let mut answers = item.levels.iter().flat_map(|l| &l.indicators).map(|i| i.answer);
    item.score.is_some() || item.levels.is_empty() || answers.any(|a| a != Answer::Unanswered)
}

/// The score as it is printed: a number, `3–5` while answers are missing, or a dash.
pub(crate) fn printed(item: &Item, lang: Lang) -> String {
    match (item.score, item.range) {
        (Some(score), _) => score.to_string(),
        (None, Some((low, high))) if low < high => format!("{low}–{high}"),
        (None, Some((low, _))) => low.to_string(),
        (None, None) => decimal(lang, 0, 0, 0),
    }
}

fn value(mean: Mean) -> Option<f64> {
    (mean.n > 0).then(|| f64::from(mean.sum) / f64::from(mean.n))
}

/// Only what occurs is explained.
fn legend(input: &ReportInput, rows: &[Row], texts: &Texts) -> Vec<(Mark, String)> {
    let any = |holds: fn(&TrackRow) -> bool| tracks(rows).any(holds);
    let mut marks = Vec::new();
    if any(|t| t.marks.now.is_some()) {
        marks.push((Mark::Dot, texts.get(key::CHART_NOW)));
    }
    if let Some(previous) = &input.previous
        && any(|t| t.marks.before.is_some())
    {
        let date = previous.date.long(texts);
        marks.push((Mark::Ring, texts.with(key::CHART_BEFORE, &[("date", date.into())])));
    }
    if any(|t| t.marks.possible.is_some()) {
        marks.push((Mark::Band, texts.get(key::CHART_POSSIBLE)));
    }
    if any(|t| t.small == STAR) {
        marks.push((Mark::Star, texts.get(key::CHART_NO_BASIS)));
    }
    marks
}

/// Stands after a score that the day gave too little basis for.
const STAR: &str = "*";

#[cfg(test)]
mod tests {
    use text::Lang;

    use super::*;
    use crate::sample;

    fn marks(chart: &Chart) -> Vec<Mark> {
        let legend = chart.rows.iter().find_map(|row| match row {
            Row::Legend(marks) => Some(marks.iter().map(|(mark, _)| mark.clone()).collect()),
            _ => None,
        });
        legend.unwrap_or_default()
    }

    #[test]
    fn the_strongest_is_first_and_equals_keep_the_order_of_the_rubric() {
        let chart = items(&sample::visit(), &Texts::new(Lang::Nb));
        let numbers: Vec<&str> = tracks(&chart.rows).filter_map(|t| t.number.as_deref()).collect();
        assert_eq!(numbers[..4], ["4", "6", "1", "5"]);
        assert_eq!(numbers.last(), Some(&"14"));
    }

    #[test]
    fn the_legend_explains_only_what_occurs() {
        let texts = Texts::new(Lang::Nb);
        let mut input = sample::draft();
        assert_eq!(marks(&items(&input, &texts)), [Mark::Dot, Mark::Ring, Mark::Band]);
        input.previous = None;
        input.subscales[0].items[0].no_basis = true;
        assert_eq!(marks(&items(&input, &texts)), [Mark::Dot, Mark::Band, Mark::Star]);
    }

    #[test]
    fn before_the_first_answer_there_are_ticks_only() {
        let mut input = sample::visit();
        input.subscales[0].items[0] = sample::item("1", "Ledd", "lek", "???|???|???|???", 0);
        let chart = items(&input, &Texts::new(Lang::Nb));
        let row = tracks(&chart.rows).find(|t| t.number.as_deref() == Some("1"));
        let row = row.expect("the item");
        assert_eq!((row.marks, row.value.as_str()), (Marks::default(), ""));
    }
}
