/// How far repeated trials of the same subjects lie apart.
///
/// - Unit: that of the trials.
#[derive(Copy, Clone, Debug, PartialEq)]
pub struct TrialError {
    /// The mean square of what neither the subject nor the trial explains.
    pub error_mean_square: f64,
    /// The standard error of measurement, consistency: its root.
    pub sem: f64,
    /// The smallest difference between two single measurements that is beyond it, 95 %.
    pub mdc95: f64,
}

/// Computes the error of measurement of subjects that were measured equally often.
///
/// Rows are subjects, columns are trials.
///
/// - Missing data: none where there are fewer than two subjects or trials, rows of unequal length,
///   or a value that is no number.
///
/// # Source
///
/// J. P. Weir, Quantifying test-retest reliability using the intraclass correlation coefficient and
/// the SEM, Journal of Strength and Conditioning Research 19 (2005): two-way analysis of variance;
/// `SEM = √MSE`, `MDC95 = 1.96 · √2 · SEM`.
///
/// # Example
///
/// ```
/// let error = agreement::trial_error(&[vec![1.0, 2.0], vec![3.0, 4.0]]).expect("two and two");
/// // Each subject gained exactly one: the trial explains all of it.
/// assert!(error.sem.abs() < 1e-12);
/// ```
#[must_use]
pub fn trial_error(rows: &[Vec<f64>]) -> Option<TrialError> {
    let columns = rows.first()?.len();
    let is_table = rows.iter().all(|row| row.len() == columns);
    let is_number = rows.iter().flatten().all(|value| value.is_finite());
    if rows.len() < 2 || columns < 2 || !is_table || !is_number {
        return None;
    }
    let (n, k) = (count(rows.len()), count(columns));
    let all = rows.iter().flatten().sum::<f64>() / (n * k);
    let of_row: Vec<f64> = rows.iter().map(|row| row.iter().sum::<f64>() / k).collect();
    let of_column: Vec<f64> =
        (0..columns).map(|at| rows.iter().map(|row| row[at]).sum::<f64>() / n).collect();
    let mut squares = 0.0;
    for (row, mean) in rows.iter().zip(&of_row) {
        for (value, trial) in row.iter().zip(&of_column) {
            squares += (value - mean - trial + all).powi(2);
        }
    }
    let error_mean_square = squares / ((n - 1.0) * (k - 1.0));
    let sem = error_mean_square.sqrt();
    Some(TrialError { error_mean_square, sem, mdc95: 1.96 * std::f64::consts::SQRT_2 * sem })
}

#[expect(clippy::cast_precision_loss, reason = "tables are far below 2^52 rows")]
pub(crate) const fn count(n: usize) -> f64 {
    n as f64
}
