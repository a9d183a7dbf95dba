//! The name of every text, generated from `ui/locales/nb` by `BLESS=1 cargo test -p text`.

use crate::Key;

/// Ikke sett
pub const ANSWER_FAULT_NO: Key = Key("answer-fault-no");

/// Sett
pub const ANSWER_FAULT_YES: Key = Key("answer-fault-yes");

/// Ikke aktuelt
pub const ANSWER_NA: Key = Key("answer-na");

/// Nei
pub const ANSWER_NO: Key = Key("answer-no");

/// Ingen anledning
pub const ANSWER_NO_OPPORTUNITY: Key = Key("answer-no-opportunity");

/// Ikke besvart
pub const ANSWER_NONE: Key = Key("answer-none");

/// Ikke observert
pub const ANSWER_NOT_OBSERVED: Key = Key("answer-not-observed");

/// Ja
pub const ANSWER_YES: Key = Key("answer-yes");

/// Dette er en pakke fra VIBA.
pub const BUNDLE_README: Key = Key("bundle-readme");

/// Forrige gang, {date}
pub const CHART_BEFORE: Key = Key("chart-before");

/// Ledd, etter styrke
pub const CHART_ITEMS: Key = Key("chart-items");

/// n={n}
pub const CHART_N: Key = Key("chart-n");

/// Dagen ga ikke anledning
pub const CHART_NO_BASIS: Key = Key("chart-no-basis");

/// Nå
pub const CHART_NOW: Key = Key("chart-now");

/// Mulig, svar mangler
pub const CHART_POSSIBLE: Key = Key("chart-possible");

/// Profil
pub const CHART_PROFILE: Key = Key("chart-profile");

/// forrige gang {value}
pub const CHART_SAY_BEFORE: Key = Key("chart-say-before");

/// {title}: ingen skår
pub const CHART_SAY_NONE: Key = Key("chart-say-none");

/// {title}: {value}
pub const CHART_SAY_NOW: Key = Key("chart-say-now");

/// {title}: {low} så langt, opptil {high} er fortsatt mulig
pub const CHART_SAY_RANGE: Key = Key("chart-say-range");

/// VIBA: kvalitetsvurdering i barnehagen, uten vindu
pub const CLI_ABOUT: Key = Key("cli-about");

/// Noe gikk galt.
pub const ERROR_FAILED: Key = Key("error-failed");

/// januar
pub const MONTH_1: Key = Key("month-1");

/// oktober
pub const MONTH_10: Key = Key("month-10");

/// november
pub const MONTH_11: Key = Key("month-11");

/// desember
pub const MONTH_12: Key = Key("month-12");

/// februar
pub const MONTH_2: Key = Key("month-2");

/// mars
pub const MONTH_3: Key = Key("month-3");

/// april
pub const MONTH_4: Key = Key("month-4");

/// mai
pub const MONTH_5: Key = Key("month-5");

/// juni
pub const MONTH_6: Key = Key("month-6");

/// juli
pub const MONTH_7: Key = Key("month-7");

/// august
pub const MONTH_8: Key = Key("month-8");

/// september
pub const MONTH_9: Key = Key("month-9");

/// {n} assistenter
pub const REPORT_ADULT_ASSISTANT: Key = Key("report-adult-assistant");

/// {n} pedagogiske ledere
pub const REPORT_ADULT_PEDAGOGICAL_LEADER: Key = Key("report-adult-pedagogical-leader");

/// {n} fagarbeidere
pub const REPORT_ADULT_SKILLED_WORKER: Key = Key("report-adult-skilled-worker");

/// {n} studenter eller elever
pub const REPORT_ADULT_STUDENT: Key = Key("report-adult-student");

/// {n} vikarer
pub const REPORT_ADULT_SUBSTITUTE: Key = Key("report-adult-substitute");

/// {n} barnehagelærere
pub const REPORT_ADULT_TEACHER: Key = Key("report-adult-teacher");

/// {months} md.
pub const REPORT_AGE_MONTHS: Key = Key("report-age-months");

/// {years} år
pub const REPORT_AGE_YEARS: Key = Key("report-age-years");

/// {years} år {months} md.
pub const REPORT_AGE_YEARS_MONTHS: Key = Key("report-age-years-months");

/// fra {from} til {to}
pub const REPORT_AGES: Key = Key("report-ages");

/// {first} og {last}
pub const REPORT_AND: Key = Key("report-and");

/// og {n} til
pub const REPORT_AND_MORE: Key = Key("report-and-more");

/// Utviklingsområder
pub const REPORT_AREAS: Key = Key("report-areas");

/// Muligheter for videre utvikling
pub const REPORT_AREAS_FURTHER: Key = Key("report-areas-further");

/// Ingenting er under 5. Dette er de neste stegene som ligger nærmest.
pub const REPORT_AREAS_FURTHER_INTRO: Key = Key("report-areas-further-intro");

/// Dette er en kort liste dere kan velge fra. Under hvert område står det som mangler til neste trinn.
pub const REPORT_AREAS_INTRO: Key = Key("report-areas-intro");

/// Vurderingen gir ikke grunnlag for å foreslå områder.
pub const REPORT_AREAS_NONE: Key = Key("report-areas-none");

/// Hvor sikre er vi?
pub const REPORT_CERTAINTY: Key = Key("report-certainty");

/// Alle {of} indikatorer på nivå 3 til 7 har fått svar ut fra det vurdereren så, spurte om eller leste.
pub const REPORT_CERTAINTY_ALL_OBSERVED: Key = Key("report-certainty-all-observed");

/// Ringene viser forrige besøk, {date}. En forskjell fra da til nå kan skyldes dagen. Vi kaller den derfor ikke en endring.
pub const REPORT_CERTAINTY_BEFORE: Key = Key("report-certainty-before");

/// Usikkerheten kan beregnes, fordi det finnes {n} besøk med samme utgave av skalaen. Be fagstaben om tallene.
pub const REPORT_CERTAINTY_ENOUGH: Key = Key("report-certainty-enough");

/// Vi oppgir ikke feilmargin. Det krever minst 10 besøk med samme utgave av skalaen, og her er det {n}.
pub const REPORT_CERTAINTY_INTERVAL: Key = Key("report-certainty-interval");

/// Dagen ga for lite grunnlag for {titles}. Disse er holdt utenfor sterke sider og utviklingsområder.
pub const REPORT_CERTAINTY_NO_BASIS: Key = Key("report-certainty-no-basis");

/// {n} av {of} indikatorer på nivå 3 til 7 ({percent} prosent) ble ikke observert. De teller som nei i skåren.
pub const REPORT_CERTAINTY_NOT_OBSERVED: Key = Key("report-certainty-not-observed");

/// Én vurderer har gitt svarene. Ingen andre har sett det samme uavhengig.
pub const REPORT_CERTAINTY_ONE: Key = Key("report-certainty-one");

/// Ved {n} av dem var det anledning, men det ble ikke sett. Ved {none} ga ikke dagen anledning.
pub const REPORT_CERTAINTY_OPPORTUNITY: Key = Key("report-certainty-opportunity");

/// Dere har vurdert dere selv. Resultatet kan ikke sammenlignes med en ekstern vurdering.
pub const REPORT_CERTAINTY_SELF: Key = Key("report-certainty-self");

/// To vurderere svarte hver for seg og ble enige om dette resultatet.
pub const REPORT_CERTAINTY_TWO: Key = Key("report-certainty-two");

/// {n} indikatorer mangler svar. Skårer som kan endre seg, er tegnet med skravert felt.
pub const REPORT_CERTAINTY_UNANSWERED: Key = Key("report-certainty-unanswered");

/// Dette er ett besøk på én dag. En annen dag kunne gitt et noe annet resultat.
pub const REPORT_CERTAINTY_VISIT: Key = Key("report-certainty-visit");

/// Et nytt besøk en annen dag, eller en vurderer til, ville gjort resultatet sikrere.
pub const REPORT_CERTAINTY_WOULD: Key = Key("report-certainty-would");

/// {present} ({parts})
pub const REPORT_CHILDREN_OF_THESE: Key = Key("report-children-of-these");

/// Nei: {why}
pub const REPORT_DAY_NOT_BECAUSE: Key = Key("report-day-not-because");

/// Nei
pub const REPORT_DAY_NOT_ORDINARY: Key = Key("report-day-not-ordinary");

/// Ja
pub const REPORT_DAY_ORDINARY: Key = Key("report-day-ordinary");

/// Utkast.
pub const REPORT_DRAFT: Key = Key("report-draft");

/// Vurderingen er ikke ferdigstilt. Svar kan fortsatt bli endret.
pub const REPORT_DRAFT_MEANS: Key = Key("report-draft-means");

/// {n} med ekstra støtte
pub const REPORT_EXTRA_SUPPORT: Key = Key("report-extra-support");

/// Voksne
pub const REPORT_FACT_ADULTS: Key = Key("report-fact-adults");

/// Alder
pub const REPORT_FACT_AGES: Key = Key("report-fact-ages");

/// Barn til stede
pub const REPORT_FACT_CHILDREN: Key = Key("report-fact-children");

/// Vanlig dag
pub const REPORT_FACT_DAY: Key = Key("report-fact-day");

/// Gruppe
pub const REPORT_FACT_GROUP: Key = Key("report-fact-group");

/// Barnehage
pub const REPORT_FACT_KINDERGARTEN: Key = Key("report-fact-kindergarten");

/// Observert
pub const REPORT_FACT_OBSERVED: Key = Key("report-fact-observed");

/// {name}, org.nr. {number}
pub const REPORT_FACT_ORGANISATION: Key = Key("report-fact-organisation");

/// Dagen
pub const REPORT_FACT_RHYTHM: Key = Key("report-fact-rhythm");

/// Besøk
pub const REPORT_FACT_VISIT: Key = Key("report-fact-visit");

/// {date}, {kind}, {assessors}
pub const REPORT_FACT_VISIT_BY: Key = Key("report-fact-visit-by");

/// Fakta og hva slags dag det var
pub const REPORT_FACTS: Key = Key("report-facts");

/// Stemmer noe ikke? Si fra til vurdereren før dere bruker rapporten.
pub const REPORT_FACTS_CHECK: Key = Key("report-facts-check");

/// Følg opp nå
pub const REPORT_FAULTS: Key = Key("report-faults");

/// Dette ble sett og bør ikke vente. Snakk sammen om det først.
pub const REPORT_FAULTS_INTRO: Key = Key("report-faults-intro");

/// Vurdereren så ikke noe som må følges opp straks.
pub const REPORT_FAULTS_NONE: Key = Key("report-faults-none");

/// {item}: noe på et høyere nivå er på plass, selv om nivå {level} ikke er det. Begge deler kan være riktig.
pub const REPORT_FLAG_CONTRADICTION: Key = Key("report-flag-contradiction");

/// {item}: ingen indikatorer på nivå {level} var aktuelle.
pub const REPORT_FLAG_EMPTIED: Key = Key("report-flag-emptied");

/// {item}: skåren har ikke noe notat som begrunner den.
pub const REPORT_FLAG_NO_NOTE: Key = Key("report-flag-no-note");

/// Verdt å vite
pub const REPORT_FLAGS: Key = Key("report-flags");

/// Utkast
pub const REPORT_FOOTER_DRAFT: Key = Key("report-footer-draft");

/// Side {page} av {pages}
pub const REPORT_FOOTER_PAGE: Key = Key("report-footer-page");

/// Vurdering {hash}
pub const REPORT_FOOTER_RECORD: Key = Key("report-footer-record");

/// Arbeidsutgave, ikke validert
pub const REPORT_FOOTER_WORKING: Key = Key("report-footer-working");

/// {group} · {date}
pub const REPORT_GROUP_DATE: Key = Key("report-group-date");

/// {hours} t
pub const REPORT_HOURS: Key = Key("report-hours");

/// {hours} t {minutes} min
pub const REPORT_HOURS_MINUTES: Key = Key("report-hours-minutes");

/// ledd {number}, nivå {level}
pub const REPORT_ITEM_LEVEL: Key = Key("report-item-level");

/// ledd {number}
pub const REPORT_ITEM_NUMBER: Key = Key("report-item-number");

/// {title}\u00A0({points})
pub const REPORT_ITEM_POINTS: Key = Key("report-item-points");

/// Ekstern vurdering
pub const REPORT_KIND_EXTERNAL: Key = Key("report-kind-external");

/// Øvingsbesøk
pub const REPORT_KIND_PRACTICE: Key = Key("report-kind-practice");

/// Egenvurdering
pub const REPORT_KIND_SELF: Key = Key("report-kind-self");

/// Opplæring
pub const REPORT_KIND_TRAINING: Key = Key("report-kind-training");

/// Fra {from} til {to}: alle {of} må på plass
pub const REPORT_LIFT_ALL: Key = Key("report-lift-all");

/// Fra {from} til {to}: ett av disse {of} er nok
pub const REPORT_LIFT_ANY: Key = Key("report-lift-any");

/// Fra {from} til {to}: begge må på plass
pub const REPORT_LIFT_BOTH: Key = Key("report-lift-both");

/// Først må dette bort:
pub const REPORT_LIFT_FAULTS: Key = Key("report-lift-faults");

/// Fra {from} til {to}: dette må på plass
pub const REPORT_LIFT_ONE: Key = Key("report-lift-one");

/// Fra {from} til {to}: {need} av disse {of}
pub const REPORT_LIFT_SOME: Key = Key("report-lift-some");

/// Deretter:
pub const REPORT_LIFT_THEN: Key = Key("report-lift-then");

/// Slik ble det gjort
pub const REPORT_METHOD: Key = Key("report-method");

/// {program}, regel {engine}
pub const REPORT_METHOD_ENGINE: Key = Key("report-method-engine");

/// Skalaens kontrollsum
pub const REPORT_METHOD_HASH: Key = Key("report-method-hash");

/// Rapporten laget
pub const REPORT_METHOD_ISSUED: Key = Key("report-method-issued");

/// Snittet av en delskala er snittet av leddene som har skår.
pub const REPORT_METHOD_MEANS: Key = Key("report-method-means");

/// Rapporten rangerer ikke barnehager og nevner ingen barn eller ansatte.
pub const REPORT_METHOD_NO_RANKING: Key = Key("report-method-no-ranking");

/// (pause {pauses})
pub const REPORT_METHOD_PAUSES: Key = Key("report-method-pauses");

/// inne
pub const REPORT_METHOD_PLACE_INSIDE: Key = Key("report-method-place-inside");

/// ute
pub const REPORT_METHOD_PLACE_OUTSIDE: Key = Key("report-method-place-outside");

/// på tur
pub const REPORT_METHOD_PLACE_TRIP: Key = Key("report-method-place-trip");

/// Program
pub const REPORT_METHOD_PROGRAM: Key = Key("report-method-program");

/// Vurderingens kontrollsum
pub const REPORT_METHOD_RECORD: Key = Key("report-method-record");

/// Hvert ledd har påstander på nivå 1, 3, 5 og 7, og skåren stiger så lenge alle påstandene på et nivå er oppfylt; er minst halvparten av neste nivå oppfylt, blir skåren tallet imellom.
pub const REPORT_METHOD_RULE_1: Key = Key("report-method-rule-1");

/// Ble noe på nivå 1 sett, er skåren 1 uansett.
pub const REPORT_METHOD_RULE_2: Key = Key("report-method-rule-2");

/// Vurderingsskala
pub const REPORT_METHOD_SCALE: Key = Key("report-method-scale");

/// {kind}{place} {from}–{to}
pub const REPORT_METHOD_SITTING: Key = Key("report-method-sitting");

/// {kind}{place} fra {from}
pub const REPORT_METHOD_SITTING_OPEN: Key = Key("report-method-sitting-open");

/// Økter
pub const REPORT_METHOD_SITTINGS: Key = Key("report-method-sittings");

/// {minutes} min
pub const REPORT_MINUTES: Key = Key("report-minutes");

/// {n} flerspråklige
pub const REPORT_MULTILINGUAL: Key = Key("report-multilingual");

/// {n} av {of}
pub const REPORT_N_OF: Key = Key("report-n-of");

/// Ikke oppgitt
pub const REPORT_NOT_TOLD: Key = Key("report-not-told");

/// Alle notatene
pub const REPORT_NOTES: Key = Key("report-notes");

/// Notatene i den rekkefølgen de ble skrevet.
pub const REPORT_NOTES_INTRO: Key = Key("report-notes-intro");

/// Tallene bak tegningen
pub const REPORT_NUMBERS_CAPTION: Key = Key("report-numbers-caption");

/// Forrige gang
pub const REPORT_NUMBERS_HEAD_BEFORE: Key = Key("report-numbers-head-before");

/// Ledd med skår
pub const REPORT_NUMBERS_HEAD_N: Key = Key("report-numbers-head-n");

/// Nå
pub const REPORT_NUMBERS_HEAD_NOW: Key = Key("report-numbers-head-now");

/// Delskala og ledd
pub const REPORT_NUMBERS_HEAD_TITLE: Key = Key("report-numbers-head-title");

/// Alle ledd
pub const REPORT_NUMBERS_TOTAL: Key = Key("report-numbers-total");

/// Øvingsbesøk.
pub const REPORT_PRACTICE: Key = Key("report-practice");

/// Resultatet inngår aldri i noen oversikt eller statistikk.
pub const REPORT_PRACTICE_MEANS: Key = Key("report-practice-means");

/// Profil
pub const REPORT_PROFILE: Key = Key("report-profile");

/// En prikk er skåren. Aksen går alltid fra 1 til 7. Tallene bak n= er hvor mange ledd snittet bygger på.
pub const REPORT_PROFILE_INTRO: Key = Key("report-profile-intro");

/// {titles} har bare ett ledd med skår. Et snitt av ett ledd er ikke mer enn det ene leddet.
pub const REPORT_PROFILE_SINGLE: Key = Key("report-profile-single");

/// {situation} {from}–{to}
pub const REPORT_RHYTHM: Key = Key("report-rhythm");

/// Skår {score} på en skala fra 1 til 7
pub const REPORT_SCORE_ALT: Key = Key("report-score-alt");

/// Neste steg
pub const REPORT_STEPS: Key = Key("report-steps");

/// Mål
pub const REPORT_STEPS_HEAD_NUMBER: Key = Key("report-steps-head-number");

/// Hva gjør vi?
pub const REPORT_STEPS_HEAD_WHAT: Key = Key("report-steps-head-what");

/// Frist
pub const REPORT_STEPS_HEAD_WHEN: Key = Key("report-steps-head-when");

/// Hvem har ansvar? (rolle)
pub const REPORT_STEPS_HEAD_WHO: Key = Key("report-steps-head-who");

/// Snakk sammen før dere skriver. Velg ett til tre mål, og skriv hvem som har ansvar og når dere ser på det igjen.
pub const REPORT_STEPS_INTRO: Key = Key("report-steps-intro");

/// Sterke sider
pub const REPORT_STRENGTHS: Key = Key("report-strengths");

/// Enkeltfunn av god kvalitet
pub const REPORT_STRENGTHS_ALSO: Key = Key("report-strengths-also");

/// Dette fikk dere 5 eller mer på. Sitatene er vurdererens egne notater fra dagen.
pub const REPORT_STRENGTHS_ITEMS: Key = Key("report-strengths-items");

/// Vurderingen gir ikke grunnlag for å løfte fram enkelte sterke sider. Det betyr ikke at dere ikke har noen: det som ikke ble sett eller notert, kan ikke stå her.
pub const REPORT_STRENGTHS_NONE: Key = Key("report-strengths-none");

/// Ingen ledd kom opp i 5. Dette er det som relativt sett er sterkest.
pub const REPORT_STRENGTHS_RELATIVE: Key = Key("report-strengths-relative");

/// Ingen hele ledd kom opp i 5, men dette så vurdereren av god kvalitet.
pub const REPORT_STRENGTHS_SINGLE: Key = Key("report-strengths-single");

/// Rapport til styrer og pedagogisk leder
pub const REPORT_SUBJECT: Key = Key("report-subject");

/// Kort fortalt
pub const REPORT_SUMMARY: Key = Key("report-summary");

/// Kan bli neste steg
pub const REPORT_SUMMARY_AREAS: Key = Key("report-summary-areas");

/// Følg opp nå
pub const REPORT_SUMMARY_FAULTS: Key = Key("report-summary-faults");

/// Kan utvikles videre
pub const REPORT_SUMMARY_FURTHER: Key = Key("report-summary-further");

/// Gjennomsnittet er {mean} på skalaen fra 1 til 7 ({n} av {of} ledd har skår).
pub const REPORT_SUMMARY_MEAN: Key = Key("report-summary-mean");

/// Vurderingen peker ikke ut noe neste steg.
pub const REPORT_SUMMARY_NO_AREAS: Key = Key("report-summary-no-areas");

/// Ingenting må følges opp straks.
pub const REPORT_SUMMARY_NO_FAULTS: Key = Key("report-summary-no-faults");

/// Ingen ledd har skår ennå.
pub const REPORT_SUMMARY_NO_MEAN: Key = Key("report-summary-no-mean");

/// Ingen ledd er på 5 eller høyere, og ingen enkeltfunn med notat skiller seg ut.
pub const REPORT_SUMMARY_NO_STRONG: Key = Key("report-summary-no-strong");

/// Relativt sterkest i
pub const REPORT_SUMMARY_RELATIVE: Key = Key("report-summary-relative");

/// Sterke i
pub const REPORT_SUMMARY_STRONG: Key = Key("report-summary-strong");

/// Hele tabellen
pub const REPORT_TABLE: Key = Key("report-table");

/// Svar
pub const REPORT_TABLE_HEAD_ANSWER: Key = Key("report-table-head-answer");

/// Indikator
pub const REPORT_TABLE_HEAD_INDICATOR: Key = Key("report-table-head-indicator");

/// Nivå
pub const REPORT_TABLE_HEAD_LEVEL: Key = Key("report-table-head-level");

/// Alle ledd, indikatorer og svar. På nivå 1 står det som ikke skal forekomme, så «Ikke sett» er bra.
pub const REPORT_TABLE_INTRO: Key = Key("report-table-intro");

/// {number} {title}
pub const REPORT_TABLE_ITEM: Key = Key("report-table-item");

/// lite grunnlag denne dagen
pub const REPORT_TABLE_NO_BASIS: Key = Key("report-table-no-basis");

/// uten skår
pub const REPORT_TABLE_NO_SCORE: Key = Key("report-table-no-score");

/// {n} notater
pub const REPORT_TABLE_NOTES: Key = Key("report-table-notes");

/// skår {low}–{high}, svar mangler
pub const REPORT_TABLE_RANGE: Key = Key("report-table-range");

/// skår {score}
pub const REPORT_TABLE_SCORE: Key = Key("report-table-score");

/// Kvalitetsvurdering
pub const REPORT_TITLE: Key = Key("report-title");

/// Kvalitetsvurdering: {kindergarten}, {group}, {date}
pub const REPORT_TITLE_FULL: Key = Key("report-title-full");

/// Opplæring.
pub const REPORT_TRAINING: Key = Key("report-training");

/// Resultatet hører til opplæringen av en vurderer og sier ikke noe om barnehagen.
pub const REPORT_TRAINING_MEANS: Key = Key("report-training-means");

/// {n} under 3 år
pub const REPORT_UNDER_3: Key = Key("report-under-3");

/// Arbeidsutgave, ikke validert.
pub const REPORT_WORKING: Key = Key("report-working");

/// Vurderingsskalaen er under utprøving. Bruk tallene som utgangspunkt for samtale, ikke som fasit.
pub const REPORT_WORKING_MEANS: Key = Key("report-working-means");

/// Aktivitet
pub const SITUATION_ACTIVITY: Key = Key("situation-activity");

/// Levering
pub const SITUATION_ARRIVAL: Key = Key("situation-arrival");

/// Bøker
pub const SITUATION_BOOKS: Key = Key("situation-books");

/// Samling
pub const SITUATION_CIRCLE_TIME: Key = Key("situation-circle-time");

/// Garderobe
pub const SITUATION_CLOAKROOM: Key = Key("situation-cloakroom");

/// Frilek
pub const SITUATION_FREE_PLAY: Key = Key("situation-free-play");

/// Måltid
pub const SITUATION_MEAL: Key = Key("situation-meal");

/// Ute
pub const SITUATION_OUTDOORS: Key = Key("situation-outdoors");

/// Samtale og planer
pub const SITUATION_PLANNING: Key = Key("situation-planning");

/// Dokumenter
pub const SOURCE_DOCUMENTS: Key = Key("source-documents");

/// Samtale
pub const SOURCE_INTERVIEW: Key = Key("source-interview");

/// Observasjon
pub const SOURCE_OBSERVATION: Key = Key("source-observation");
