use text::{Texts, key};

use super::{Chart, Row, TrackRow, item_of};
use crate::{ChartKind, ReportInput};

/// What a chart is called.
pub(crate) fn title(
    input: &ReportInput,
    kind: ChartKind,
    item: Option<&str>,
    texts: &Texts,
) -> String {
    texts.get(match kind {
        ChartKind::Profile => key::CHART_PROFILE,
        ChartKind::Items => key::CHART_ITEMS,
        ChartKind::Groups => key::CHART_GROUPS,
        ChartKind::Trend => key::CHART_TREND,
        ChartKind::Compare => key::CHART_COMPARE,
        ChartKind::Assessors => key::CHART_ASSESSORS,
        ChartKind::Ladder => {
            let item = item_of(input, item);
            let (number, title) = item.map_or(("", ""), |item| (&item.number, &item.title));
            let args = [("number", number.into()), ("title", title.into())];
            return texts.with(key::CHART_LADDER, &args).trim_end().to_owned();
        }
    })
}

/// What a chart says, in words: every row with its numbers.
pub(crate) fn describe(chart: &Chart, texts: &Texts) -> String {
    let mut said: Vec<String> = Vec::new();
    for row in &chart.rows {
        match row {
            Row::Track(row) => said.push(say(row, texts)),
            Row::Pair(row) => said.push(row.say(texts)),
            Row::Swarm(row) => said.push(row.say()),
            Row::Panels(panels) => said.extend(panels.iter().map(|panel| panel.say(texts))),
            Row::Level(row) => said.push(row.say(texts)),
            Row::Rung(row) => said.push(row.say()),
            Row::Words(words) => said.push(words.trim_end_matches('.').to_owned()),
            Row::Axis
            | Row::PairAxis
            | Row::MeanAxis
            | Row::Anchors(_)
            | Row::Title(_)
            | Row::Legend(_)
            | Row::Space(_) => {}
        }
    }
    said.join(". ") + "."
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
