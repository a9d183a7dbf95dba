//! Scores without steps, and figures over several sub-scales, in words.

use app::scale::{Average, Beside, DomainMean, Fraction, PointsScore, Rubric};
use text::key;

use super::say_table;
use crate::print::Out;

/// The items with score and counts, then the means.
pub(super) fn say_points(out: &Out, rubric: &Rubric, score: &PointsScore) {
    let texts = out.texts();
    let wording = rubric.wording_in(texts.lang().tag());
    let heads = [key::CLI_HEAD_ITEM, key::CLI_HEAD_SCORE, key::CLI_HEAD_WHY];
    let head = heads.map(|key| texts.get(key));
    let rows = score.items.iter().map(|item| {
        let text = wording.items.get(&item.id);
        let title = text
            .map_or_else(|| item.id.to_string(), |text| format!("{} {}", text.number, text.short));
        let points = match (&item.score, &item.range) {
            (Some(score), _) => number(out, score),
            (None, Some((low, high))) => format!("{}–{}", number(out, low), number(out, high)),
            (None, None) => "–".to_owned(),
        };
        let missing: Vec<String> = item.cycles_missing.iter().map(ToString::to_string).collect();
        let why = if missing.is_empty() {
            format!("{} / {}", item.met, item.applicable)
        } else {
            texts.with(key::CLI_RATING_MISSING, &[("cycles", missing.join(", ").into())])
        };
        vec![title, points, why]
    });
    say_table(out, &head, &rows.collect::<Vec<_>>());
    out.plain("");
    for subscale in &score.subscales {
        let title = wording.subscales.get(&subscale.id).cloned().unwrap_or_default();
        out.plain(&format!("{title}: {}", average(out, &subscale.mean)));
    }
    out.plain(&format!("{}: {}", texts.get(key::CLI_HEAD_TOTAL), average(out, &score.total)));
    say_beside(out, rubric, &score.beside);
}

/// Figures beside the total, each under its own name.
pub(super) fn say_beside(out: &Out, rubric: &Rubric, beside: &Beside) {
    let texts = out.texts();
    let wording = rubric.wording_in(texts.lang().tag());
    let name = texts.get(key::CLI_MEAN_OF_MEANS);
    out.plain(&format!("{name}: {}", average(out, &beside.mean_of_subscale_means)));
    for domain in &beside.domains {
        let title = wording.domains.get(&domain.id);
        let title = title.cloned().unwrap_or_else(|| domain.id.to_string());
        let over = texts.get(match domain.over {
            DomainMean::Items => key::CLI_DOMAIN_ITEMS,
            DomainMean::Subscales => key::CLI_DOMAIN_SUBSCALES,
        });
        out.plain(&format!("{title} ({over}): {}", average(out, &domain.mean)));
    }
}

fn average(out: &Out, average: &Average) -> String {
    let mean = average.mean().map_or_else(|| "–".to_owned(), |mean| number(out, &mean));
    format!("{mean} ({} / {})", average.n, average.of)
}

/// Two decimals, as tables have them.
fn number(out: &Out, fraction: &Fraction) -> String {
    text::decimal(out.texts().lang(), fraction.hundredths(), 100, 2)
}
