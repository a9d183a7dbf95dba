//! How the assessment was made.

use text::{Key, Stamp, key};

use super::writer::{SMALL, Writer, plain};
use crate::{Edition, Place, Sitting, SittingKind, Stage, State};

impl Writer<'_> {
    pub(super) fn method(&mut self) {
        self.section(&self.get(key::REPORT_METHOD));
        let rule = format!(
            "{} {} {} {}",
            self.get(key::REPORT_METHOD_RULE_1),
            self.get(key::REPORT_METHOD_RULE_2),
            self.get(key::REPORT_METHOD_MEANS),
            self.get(key::REPORT_METHOD_NO_RANKING)
        );
        self.spans(&[plain(&rule)], SMALL);
        self.flow.space(8.0);
        let rows = self.method_rows();
        self.fact_table(rows);
    }

    fn method_rows(&self) -> Vec<(String, String)> {
        let (about, scale) = (&self.input.about, &self.input.scale);
        let sittings: Vec<String> =
            self.input.day.sittings.iter().map(|s| self.sitting(s)).collect();
        let sittings = if sittings.is_empty() {
            self.get(key::REPORT_NOT_TOLD)
        } else {
            sittings.join("\u{a0}· ")
        };
        let program = self.with(
            key::REPORT_METHOD_ENGINE,
            &[("program", (&about.program).into()), ("engine", (&about.engine).into())],
        );
        let mut rows = self.sender_rows();
        rows.extend(vec![
            (key::REPORT_METHOD_SITTINGS, sittings),
            (key::REPORT_METHOD_SCALE, format!("{} ({}@{})", scale.name, scale.id, scale.version)),
        ]);
        if !scale.notice.is_empty() {
            rows.push((key::REPORT_METHOD_NOTICE, scale.notice.clone()));
        }
        rows.push((key::REPORT_METHOD_HASH, scale.hash.clone()));
        if let State::Final { hash } = &about.state {
            rows.push((key::REPORT_METHOD_RECORD, hash.clone()));
        }
        let issued = self.moment(&about.issued);
        let made = [Some(program), issued].into_iter().flatten().collect::<Vec<_>>();
        rows.push((key::REPORT_METHOD_ISSUED, made.join(" · ")));
        rows.into_iter().map(|(name, words)| (self.get(name), words)).collect()
    }

    /// Who sends it, why, how far it has come, and who was told.
    fn sender_rows(&self) -> Vec<(Key, String)> {
        let sender = &self.input.sender;
        let name = [sender.name.as_str(), &sender.unit, &sender.contact];
        let name: Vec<&str> = name.into_iter().filter(|words| !words.is_empty()).collect();
        let informed = &self.input.informed;
        let told: Vec<String> = [
            (key::REPORT_INFORMED_STAFF, informed.staff),
            (key::REPORT_INFORMED_REPRESENTATIVES, informed.representatives),
            (key::REPORT_INFORMED_PARENTS, informed.parents),
        ]
        .into_iter()
        .filter_map(|(key, at)| Some(self.with(key, &[("date", at?.long(self.texts).into())])))
        .collect();
        let stage = match self.input.stage {
            Stage::Final { on } => {
                Some(self.with(key::REPORT_STAGE_FINAL, &[("date", on.long(self.texts).into())]))
            }
            _ => super::furniture::stage(self.input, self.texts),
        };
        // The other editions say it at the foot of every page.
        let is_archive = self.edition == Edition::Protocol;
        let rows = [
            (key::REPORT_METHOD_STAGE, stage.filter(|_| is_archive).unwrap_or_default()),
            (key::REPORT_METHOD_SENDER, super::writer::unparted(&name.join(", "))),
            (key::REPORT_METHOD_PURPOSE, sender.purpose.clone()),
            (key::REPORT_METHOD_BASIS, sender.basis.clone()),
            (key::REPORT_METHOD_INFORMED, self.joined(&told)),
        ];
        rows.into_iter().filter(|(_, words)| !words.is_empty()).collect()
    }

    fn moment(&self, issued: &str) -> Option<String> {
        let stamp = Stamp::parse(issued).ok()?;
        if self.edition == Edition::Public {
            return Some(stamp.long(self.texts));
        }
        let time = stamp.time(self.texts.lang())?;
        Some(self.with(
            key::REPORT_GROUP_DATE,
            &[("group", stamp.long(self.texts).into()), ("date", time.into())],
        ))
    }

    fn sitting(&self, sitting: &Sitting) -> String {
        let kind = self.get(match sitting.kind {
            SittingKind::Observation => key::SOURCE_OBSERVATION,
            SittingKind::Interview => key::SOURCE_INTERVIEW,
            SittingKind::Documents => key::SOURCE_DOCUMENTS,
        });
        // Where a conversation or the reading took place says nothing of the day.
        let place = sitting.place.filter(|_| sitting.kind == SittingKind::Observation);
        let place = place.map_or_else(String::new, |place| {
            self.get(match place {
                Place::Inside => key::REPORT_METHOD_PLACE_INSIDE,
                Place::Outside => key::REPORT_METHOD_PLACE_OUTSIDE,
                Place::Trip => key::REPORT_METHOD_PLACE_TRIP,
            })
        });
        if self.edition == Edition::Public {
            return format!("{kind}{place}");
        }
        let mut args = vec![
            ("kind", kind.into()),
            ("place", place.into()),
            ("from", self.clock(sitting.from).into()),
        ];
        let key = match sitting.to {
            Some(to) => {
                args.push(("to", self.clock(to).into()));
                key::REPORT_METHOD_SITTING
            }
            None => key::REPORT_METHOD_SITTING_OPEN,
        };
        let mut words = self.with(key, &args);
        let pauses = sitting.pauses.iter();
        let pauses: Vec<String> =
            pauses.map(|(from, to)| format!("{}–{}", self.clock(*from), self.clock(*to))).collect();
        if !pauses.is_empty() {
            let pauses = [("pauses", self.joined(&pauses).into())];
            words = format!("{words} {}", self.with(key::REPORT_METHOD_PAUSES, &pauses));
        }
        words
    }

    fn clock(&self, at: Stamp) -> String {
        at.time(self.texts.lang()).unwrap_or_else(|| at.long(self.texts))
    }
}
