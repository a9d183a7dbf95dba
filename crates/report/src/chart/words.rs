use text::{Texts, key};

use super::{Chart, TrackRow, tracks};

/// What a chart says, in words: every row with its numbers.
pub(crate) fn describe(chart: &Chart, texts: &Texts) -> String {
    let rows: Vec<String> = tracks(&chart.rows).map(|row| say(row, texts)).collect();
    rows.join(". ") + "."
}

fn say(row: &TrackRow, texts: &Texts) -> String {
    let title = match &row.number {
        Some(number) => format!("{number} {}", row.title),
        None => row.title.clone(),
    };
    let mut said = match (row.marks.now, row.marks.possible) {
        (None, _) => texts.with(key::CHART_SAY_NONE, &[("title", title.into())]),
        (Some(_), Some((low, high))) => texts.with(
            key::CHART_SAY_RANGE,
            &[
                ("title", title.into()),
                ("low", format!("{low:.0}").into()),
                ("high", format!("{high:.0}").into()),
            ],
        ),
        (Some(_), None) => texts.with(
            key::CHART_SAY_NOW,
            &[("title", title.into()), ("value", row.value.clone().into())],
        ),
    };
    if let Some(before) = row.marks.before {
        let value = match row.number {
            Some(_) => format!("{before:.0}"),
            None => text::decimal_f64(texts.lang(), before, 1),
        };
        said.push_str(", ");
        said.push_str(&texts.with(key::CHART_SAY_BEFORE, &[("value", value.into())]));
    }
    said
}
