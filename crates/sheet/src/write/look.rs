//! How cells look.

use rubric::Level;
use rust_xlsxwriter::{Format, FormatAlign, FormatBorder};

const RULE: u32 = 0xD9_D9_D9;

/// The formats of one workbook.
pub(super) struct Look {
    pub(super) header: Format,
    pub(super) text: Format,
    /// Ids, and what else a person leaves as it is.
    pub(super) id: Format,
    pub(super) level: [Format; 4],
    /// Ids and lists are texts whatever they look like: `1.10` is no number.
    pub(super) title: Format,
}

impl Look {
    pub(super) fn new() -> Self {
        let cell = Format::new()
            .set_text_wrap()
            .set_align(FormatAlign::Top)
            .set_border(FormatBorder::Hair)
            .set_border_color(RULE)
            .set_num_format("@");
        let band = |colour: u32| cell.clone().set_background_color(colour).set_bold();
        Self {
            header: cell.clone().set_bold().set_background_color(0xE7_EC_EF_u32),
            id: band(0xF4_F4_F4),
            level: [0xFB_EA_E5, 0xFC_F4_DC, 0xE8_F3_E6, 0xE2_EF_F6].map(band),
            title: Format::new().set_bold().set_font_size(14),
            text: cell,
        }
    }

    pub(super) fn band(&self, level: Option<Level>) -> &Format {
        let place = level.and_then(|level| Level::ALL.iter().position(|known| *known == level));
        place.map_or(&self.id, |place| &self.level[place])
    }
}
