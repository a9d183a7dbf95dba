use super::PlanWords;

/// What a label stands before.
#[derive(Copy, Clone, Debug, PartialEq, Eq)]
pub(crate) enum Field {
    Mark,
    Goal,
    From,
    Why,
    Measure,
    Owner,
    Due,
    Status,
    CameOfIt,
    Partner,
    Review,
    Question,
}

impl Field {
    /// What a goal says of itself, in the order of the page.
    pub(crate) const OF_GOAL: [Self; 9] = [
        Self::Mark,
        Self::Goal,
        Self::From,
        Self::Why,
        Self::Measure,
        Self::Owner,
        Self::Due,
        Self::Status,
        Self::CameOfIt,
    ];

    pub(crate) fn label(self, words: &PlanWords) -> &str {
        match self {
            Self::Mark => &words.mark,
            Self::Goal => &words.goal,
            Self::From => &words.from,
            Self::Why => &words.why,
            Self::Measure => &words.measure,
            Self::Owner => &words.owner,
            Self::Due => &words.due,
            Self::Status => &words.status,
            Self::CameOfIt => &words.came_of_it,
            Self::Partner => &words.partner,
            Self::Review => &words.review,
            Self::Question => &words.question,
        }
    }

    /// The field a label stands before, in whichever language.
    pub(crate) fn of_label(label: &str, all: &[PlanWords]) -> Option<Self> {
        let label = plain(label);
        let others = [Self::Partner, Self::Review, Self::Question];
        let mut fields = Self::OF_GOAL.iter().chain(&others);
        fields.find(|field| all.iter().any(|words| plain(field.label(words)) == label)).copied()
    }
}

/// A label as labels are compared: without case, signs at its end and spaces in a row.
pub(crate) fn plain(label: &str) -> String {
    let label = label.trim().trim_end_matches([':', '*', '.', '?']).to_lowercase();
    label.split_whitespace().collect::<Vec<_>>().join(" ")
}
