use text::Lang;

use crate::input::LetterInput;

use super::follow_up::sender;
use super::stamp;

/// What goes out before the invented visit.
#[must_use]
pub fn letter() -> LetterInput {
    LetterInput {
        lang: Lang::Nb,
        kindergarten: "Solsletta barnehage".into(),
        group: "Čáhci".into(),
        date: stamp("2026-11-24"),
        scale: "VIBA, arbeidsutgave".into(),
        working: true,
        sender: sender(),
        comment_days: 14,
        issued: "2026-11-03T09:00:00+01:00".into(),
        program: "VIBA 0.1.0".into(),
    }
}
