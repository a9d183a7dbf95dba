use super::*;

/// Why a rating cannot be taken.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum RatingError {
    /// The rubric has no such item.
    #[error("the rubric has no item {id}")]
    Unknown {
        /// What was asked for.
        id: String,
        /// The most similar id the rubric has.
        nearest: Option<String>,
    },
    /// The rubric's items are answered by indicators.
    #[error("the items of this rubric are answered by indicators, not rated")]
    NotRated,
    /// A rating outside 1 to 7.
    #[error("cycle {cycle} is rated {value}; ratings go from 1 to 7")]
    OutOfRange {
        /// The cycle, from 1.
        cycle: usize,
        /// What stands there.
        value: u8,
    },
    /// More ratings than the rubric has cycles.
    #[error("{given} ratings for {cycles} cycles")]
    TooMany {
        /// How many are given.
        given: usize,
        /// How many cycles there are.
        cycles: u16,
    },
}

/// The ratings of one assessment, one value a cycle, each allowed by its rubric.
///
/// - Unit: whole scale points 1 to 7.
/// - Missing data: a cycle that was not carried out has no rating.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Ratings(BTreeMap<ItemId, Vec<Option<u8>>>);

impl Ratings {
    /// Nothing rated yet.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Takes the ratings of one item, in the order of the cycles.
    ///
    /// # Errors
    ///
    /// [`RatingError`], each variant its condition; the ratings are unchanged then.
    pub fn set(
        &mut self,
        rubric: &Rubric,
        id: &str,
        values: &[Option<u8>],
    ) -> Result<(), RatingError> {
        if rubric.item_rule != ItemRule::DirectRating {
            return Err(RatingError::NotRated);
        }
        let item = rubric.items().find(|item| item.id.as_str() == id).ok_or_else(|| {
            let known = rubric.items().map(|item| item.id.to_string());
            RatingError::Unknown { id: id.to_owned(), nearest: closest(id, known) }
        })?;
        if values.len() > usize::from(rubric.cycles) {
            return Err(RatingError::TooMany { given: values.len(), cycles: rubric.cycles });
        }
        for (place, value) in values.iter().enumerate() {
            if let Some(value) = value.filter(|value| !(1..=7).contains(value)) {
                return Err(RatingError::OutOfRange { cycle: place + 1, value });
            }
        }
        self.0.insert(item.id.clone(), values.to_vec());
        Ok(())
    }

    /// The ratings of an item, one a cycle; cycles not reached yet are missing.
    fn of(&self, item: &ItemId, cycles: u16) -> Vec<Option<u8>> {
        let mut values = self.0.get(item).cloned().unwrap_or_default();
        values.resize(usize::from(cycles), None);
        values
    }
}

/// The mean of an item's ratings over its cycles.
///
/// - Unit: scale points, exact; none where no cycle is rated.
/// - Missing data: a missing cycle is left out of the mean and stated, never filled in.
/// - `counts_as` is 8 − x for a reversed item; the score itself stays as rated.
///
/// # Source
///
/// Entries `direct-rating` and `cycles` in `rubrics/SOURCES.md`: the mean over cycles comes before
/// any domain, and a reversed dimension is turned round in its domain only.
pub(super) fn score_item(
    item: &Item,
    answers: &Answers,
    ratings: &Ratings,
    cycles: u16,
) -> PointsItem {
    let is_na = answers.is_item_na(&item.id);
    let values = if is_na { Vec::new() } else { ratings.of(&item.id, cycles) };
    let given: Vec<u8> = values.iter().copied().flatten().collect();
    let n = u32::try_from(given.len()).unwrap_or(u32::MAX);
    let sum: i64 = given.iter().map(|value| i64::from(*value)).sum();
    let score = (n > 0).then(|| Fraction::of(sum, n));
    let missing: Vec<u16> = (1..=cycles)
        .zip(&values)
        .filter(|(_, value)| value.is_none())
        .map(|(cycle, _)| cycle)
        .collect();
    let code = match (is_na, missing.is_empty()) {
        (true, _) => Some(FlagCode::ItemNotApplicable),
        (false, false) => Some(FlagCode::CyclesMissing),
        (false, true) => None,
    };
    PointsItem {
        id: item.id.clone(),
        counts_as: score.as_ref().filter(|_| item.reverse).map(Fraction::reversed),
        range: score.clone().map(|score| (score.clone(), score)),
        score,
        complete: is_na || missing.is_empty(),
        stopped_at: None,
        met: n,
        applicable: if is_na { 0 } else { u32::from(cycles) },
        why: Vec::new(),
        lift: None,
        flags: code
            .map(|code| Flag { code, level: None, indicators: vec![] })
            .into_iter()
            .collect(),
        cycles_missing: missing,
        profile: Profile::default(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::subscales;

    /// One sub-scale a list; `!` marks a reversed item.
    fn rubric(groups: &[&[&str]], cycles: u16) -> Rubric {
        let named: Vec<Vec<(&str, &str)>> = groups
            .iter()
            .map(|items| items.iter().map(|name| (name.trim_end_matches('!'), "")).collect())
            .collect();
        let slices: Vec<&[(&str, &str)]> = named.iter().map(Vec::as_slice).collect();
        let mut rubric = subscales(&slices);
        rubric.item_rule = ItemRule::DirectRating;
        rubric.cycles = cycles;
        let reversed: Vec<bool> =
            groups.iter().flat_map(|items| items.iter().map(|name| name.ends_with('!'))).collect();
        let items = rubric.subscales.iter_mut().flat_map(|subscale| &mut subscale.items);
        for (item, reverse) in items.zip(reversed) {
            item.reverse = reverse;
        }
        rubric
    }

    fn points(rubric: &Rubric, ratings: &Ratings) -> PointsScore {
        match score_by_rule(rubric, &Answers::new(), ratings, &Noted::new()) {
            Scored::Points(score) => score,
            Scored::Steps(_) => panic!("rated"),
        }
    }

    /// A hundred ratings whose mean is that many hundredths.
    fn hundred(hundredths: u32) -> Vec<Option<u8>> {
        let low = u8::try_from(hundredths / 100).expect("a rating");
        (0..100).map(|place| Some(low + u8::from(place < hundredths % 100))).collect()
    }

    /// # Source
    ///
    /// Head Start, national means of the CLASS dimensions 2012 and 2019; entry `direct-rating` in
    /// `rubrics/SOURCES.md`.
    #[test]
    fn published_class_means_come_out_exactly() {
        let rubric = rubric(&[&["pc", "nc!", "ts", "rsp"], &["bm", "pd", "ilf"]], 100);
        type Case<'a> = (&'a [(&'a str, u32)], i64, i64);
        let cases: [Case<'_>; 2] = [
            (
                &[
                    ("pc", 591),
                    ("nc", 108),
                    ("ts", 553),
                    ("rsp", 522),
                    ("bm", 568),
                    ("pd", 571),
                    ("ilf", 496),
                ],
                5_895,
                5_450,
            ),
            (&[("pc", 597), ("nc", 107), ("ts", 587), ("rsp", 543)], 6_050, 0),
        ];
        for (means, emotional, organisation) in cases {
            let mut ratings = Ratings::new();
            for (item, hundredths) in means {
                ratings.set(&rubric, item, &hundred(*hundredths)).expect("allowed");
            }
            let score = points(&rubric, &ratings);
            let mean = score.subscales[0].mean.mean().expect("a mean");
            assert_eq!(mean, Fraction::of(emotional, 1_000));
            let raw = &score.items[1];
            assert_eq!(raw.score, Some(Fraction::of(i64::from(means[1].1), 100)), "as rated");
            let other = score.subscales[1].mean.mean();
            assert_eq!(other, (organisation > 0).then(|| Fraction::of(organisation, 1_000)));
        }
    }

    #[test]
    fn missing_cycles_are_stated_and_never_filled_in() {
        let rubric = rubric(&[&["pc", "nc!"]], 4);
        let mut ratings = Ratings::new();
        ratings.set(&rubric, "pc", &[Some(4), None, Some(5)]).expect("allowed");
        let score = points(&rubric, &ratings);
        let item = &score.items[0];
        assert_eq!(item.score, Some(Fraction::of(9, 2)));
        assert_eq!((item.complete, item.cycles_missing.as_slice()), (false, &[2, 4][..]));
        assert_eq!(item.flags[0].code, FlagCode::CyclesMissing);
        assert_eq!(score.items[1].score, None, "no rating at all");
        assert_eq!((score.total.n, score.total.of), (1, 2));
    }

    #[test]
    fn takes_only_ratings_the_rubric_has_room_for() {
        let rated = rubric(&[&["pc"]], 2);
        let mut ratings = Ratings::new();
        let refused: [(&str, &[Option<u8>]); 4] = [
            ("pd", &[Some(1)]),
            ("pc", &[Some(0)]),
            ("pc", &[Some(1), Some(8)]),
            ("pc", &[Some(1), Some(1), Some(1)]),
        ];
        for (id, values) in refused {
            assert!(ratings.set(&rated, id, values).is_err(), "{id} {values:?}");
        }
        let stepped = crate::testing::rubric(&[("talk", "1|3|5|7")]);
        let refused = ratings.set(&stepped, "talk", &[Some(1)]);
        assert_eq!(refused, Err(RatingError::NotRated));
        assert_eq!(ratings, Ratings::new());
    }
}
