use crate::Lang;

/// Writes the exact fraction `sum / n` with `decimals` digits.
///
/// - Guarantees: rounded half away from zero from the exact fraction, never through a float.
/// - Missing data: `n == 0` has no value and gives the dash `–`.
///
/// # Source
///
/// Our own choice: one decimal in reports and two in tables, half away from zero, the decimal
/// mark of the language.
///
/// # Example
///
/// ```
/// use text::{Lang, decimal};
/// assert_eq!(decimal(Lang::Nb, 17, 4, 1), "4,3");
/// assert_eq!(decimal(Lang::En, 17, 4, 2), "4.25");
/// assert_eq!(decimal(Lang::Nb, -1, 2, 0), "−1");
/// ```
#[must_use]
pub fn decimal(lang: Lang, sum: i64, n: u32, decimals: u32) -> String {
    if n == 0 {
        return "–".to_owned();
    }
    let scale = 10_i128.pow(decimals);
    let n = i128::from(n);
    let magnitude = (2 * i128::from(sum).abs() * scale + n) / (2 * n);
    let sign = if sum < 0 && magnitude > 0 { "−" } else { "" };
    let whole = magnitude / scale;
    if decimals == 0 {
        return format!("{sign}{whole}");
    }
    let rest = magnitude % scale;
    let mark = lang.decimal_mark();
    format!("{sign}{whole}{mark}{rest:0width$}", width = decimals as usize)
}

/// Writes a measured value with `decimals` digits; not a number gives the dash `–`.
#[must_use]
pub fn decimal_f64(lang: Lang, value: f64, decimals: usize) -> String {
    if !value.is_finite() {
        return "–".to_owned();
    }
    let plain = format!("{:.decimals$}", value.abs());
    let is_zero = plain.chars().all(|c| c == '0' || c == '.');
    let sign = if value < 0.0 && !is_zero { "−" } else { "" };
    format!("{sign}{}", plain.replace('.', &lang.decimal_mark().to_string()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rounds_half_away_from_zero_from_the_exact_fraction() {
        let cases = [
            ("a quarter up", 17, 4, 1, "4,3"),
            ("exactly half at two decimals", 8_245, 1_000, 2, "8,25"),
            ("below half", 1, 3, 2, "0,33"),
            ("a whole number keeps its decimals", 8, 2, 1, "4,0"),
            ("carries over", 1_999, 1_000, 2, "2,00"),
            ("negative half", -1, 4, 1, "−0,3"),
            ("rounds to zero without a sign", -1, 1_000, 1, "0,0"),
            ("nothing scored", 0, 0, 1, "–"),
        ];
        for (why, sum, n, decimals, printed) in cases {
            assert_eq!(decimal(Lang::Nb, sum, n, decimals), printed, "{why}");
        }
    }

    #[test]
    fn never_prints_not_a_number() {
        assert_eq!(decimal_f64(Lang::Nb, f64::NAN, 2), "–");
        assert_eq!(decimal_f64(Lang::Nb, 0.385, 1), "0,4");
        assert_eq!(decimal_f64(Lang::Nb, -0.01, 1), "0,0");
    }
}
