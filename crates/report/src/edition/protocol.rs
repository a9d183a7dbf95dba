//! Everything that lies behind the report, for the archive and for whoever wants to check.

use text::key;

use super::cover::DayLine;
use super::writer::{Writer, plain};

impl Writer<'_> {
    pub(super) fn protocol(&mut self) {
        self.cover(key::PROTOCOL_EYEBROW, DayLine::Told);
        self.notices();
        self.flow.space(12.0);
        self.paragraph(&self.get(key::PROTOCOL_INTRO));
        self.contents();
        self.facts();
        self.method();
        self.fresh(Self::items);
        self.notes();
        self.fresh(Self::profile);
        self.certainty();
        self.groups();
        self.besides();
        self.trend();
        self.development();
        self.before();
        if self.input.plan.is_some() {
            self.plan();
        }
        self.comments();
    }

    /// The items with their pages.
    fn contents(&mut self) {
        self.section(&self.get(key::PROTOCOL_CONTENTS));
        let items = self.input.subscales.iter().flat_map(|s| &s.items);
        let entries: Vec<_> = items
            .map(|item| {
                let title = self.of_rubric(plain(&format!("{}  ", self.item_title(item))));
                vec![title, self.page_of(&Self::item_place(&item.number))]
            })
            .collect();
        self.list(&entries, |_| Vec::new());
    }
}
