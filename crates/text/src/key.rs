//! The name of every text, generated from `ui/locales/nb` by `BLESS=1 cargo test -p text`.

use crate::Key;

/// {years} år og {months} måneder
pub const AGES_BOTH: Key = Key("ages-both");

/// {months} måneder
pub const AGES_MONTHS: Key = Key("ages-months");

/// Barna er {children}. Skalaen er laget for {scale}. Vurderingen blir merket, og kommer ikke med i noe snitt.
pub const AGES_OUTSIDE: Key = Key("ages-outside");

/// {from} til {to}
pub const AGES_SPAN: Key = Key("ages-span");

/// {from} til {to} år
pub const AGES_SPAN_YEARS: Key = Key("ages-span-years");

/// {years} år
pub const AGES_YEARS: Key = Key("ages-years");

/// {by}: «{text}»
pub const ANSWER_COMMENT: Key = Key("answer-comment");

/// Lagre svaret
pub const ANSWER_DO: Key = Key("answer-do");

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

/// Svaret
pub const ANSWER_TEXT: Key = Key("answer-text");

/// Si hva som blir rettet, eller hvorfor det blir stående.
pub const ANSWER_TEXT_HINT: Key = Key("answer-text-hint");

/// Skriv et svar.
pub const ANSWER_TEXT_MISSING: Key = Key("answer-text-missing");

/// Svar på merknaden
pub const ANSWER_TITLE: Key = Key("answer-title");

/// Ja
pub const ANSWER_YES: Key = Key("answer-yes");

/// «{found}» er ikke et svar. Mulig er: {allowed}.
pub const ANSWERS_PROBLEM_ANSWER_UNKNOWN: Key = Key("answers-problem-answer-unknown");

/// Slutten kommer før begynnelsen.
pub const ANSWERS_PROBLEM_BACKWARDS: Key = Key("answers-problem-backwards");

/// «{found}» er ikke en dato. Skriv 2026-03-12.
pub const ANSWERS_PROBLEM_DATE_INVALID: Key = Key("answers-problem-date-invalid");

/// «{key}» står to ganger. Behold én.
pub const ANSWERS_PROBLEM_DUPLICATE: Key = Key("answers-problem-duplicate");

/// Her må det stå noe.
pub const ANSWERS_PROBLEM_EMPTY: Key = Key("answers-problem-empty");

/// På nivå 1 finnes bare «yes» (sett) og «no» (ikke sett).
pub const ANSWERS_PROBLEM_FAULT_IS_YES_OR_NO: Key = Key("answers-problem-fault-is-yes-or-no");

/// Format {found} kjennes ikke. Skriv 1.
pub const ANSWERS_PROBLEM_FORMAT_UNKNOWN: Key = Key("answers-problem-format-unknown");

/// «{found}» finnes ikke i vurderingsskalaen. Mente du {nearest}?
pub const ANSWERS_PROBLEM_INDICATOR_UNKNOWN: Key = Key("answers-problem-indicator-unknown");

/// Et helt ledd kan bare få svaret «na» (ikke aktuelt).
pub const ANSWERS_PROBLEM_ITEM_IS_NA_ONLY: Key = Key("answers-problem-item-is-na-only");

/// Denne nøkkelen mangler.
pub const ANSWERS_PROBLEM_KEY_MISSING: Key = Key("answers-problem-key-missing");

/// Ukjent nøkkel.
pub const ANSWERS_PROBLEM_KEY_UNKNOWN: Key = Key("answers-problem-key-unknown");

/// «na» (ikke aktuelt) er ikke lov her.
pub const ANSWERS_PROBLEM_NA_NOT_ALLOWED: Key = Key("answers-problem-na-not-allowed");

/// Minst én økt må stå her, ellers vet ingen hvilken dag det var.
pub const ANSWERS_PROBLEM_NO_SITTING: Key = Key("answers-problem-no-sitting");

/// Et navn må stå på én linje, uten usynlige tegn.
pub const ANSWERS_PROBLEM_NOT_ONE_LINE: Key = Key("answers-problem-not-one-line");

/// «{found}» er ikke et organisasjonsnummer.
pub const ANSWERS_PROBLEM_NUMBER_INVALID: Key = Key("answers-problem-number-invalid");

/// «{found}» er utenfor skalaen. Skriv et helt tall fra 1 til 7, eller null for en runde som ikke ble gjort.
pub const ANSWERS_PROBLEM_RATING_OUT_OF_RANGE: Key = Key("answers-problem-rating-out-of-range");

/// Denne skalaen skåres fra indikatorer, ikke med direkte tall.
pub const ANSWERS_PROBLEM_RATINGS_NOT_USED: Key = Key("answers-problem-ratings-not-used");

/// Her står {found} tall, men skalaen har {limit} runder.
pub const ANSWERS_PROBLEM_RATINGS_TOO_MANY: Key = Key("answers-problem-ratings-too-many");

/// Vurderingsskalaen {found} er ikke installert. Installert er: {installed}.
pub const ANSWERS_PROBLEM_RUBRIC_UNKNOWN: Key = Key("answers-problem-rubric-unknown");

/// Passer ikke her: {detail}
pub const ANSWERS_PROBLEM_SHAPE: Key = Key("answers-problem-shape");

/// «{found}» er ikke et tidspunkt. Skriv 2026-03-12T08:30:00+01:00, i dagsrytmen 08:30.
pub const ANSWERS_PROBLEM_TIME_INVALID: Key = Key("answers-problem-time-invalid");

/// «{found}» kan ikke stå her. Mulig er: {allowed}.
pub const ANSWERS_PROBLEM_WORD_UNKNOWN: Key = Key("answers-problem-word-unknown");

/// Feil type her. Det skal stå true eller false.
pub const ANSWERS_PROBLEM_WRONG_TYPE: Key = Key("answers-problem-wrong-type");

/// Tilgangskode
pub const ARCHIVE_ACCESS_CODE: Key = Key("archive-access-code");

/// Fylles ut hvis rapporten er unntatt offentlighet (tilgangsrestriksjon).
pub const ARCHIVE_ACCESS_CODE_HINT: Key = Key("archive-access-code-hint");

/// Hjemmel for tilgangskoden
pub const ARCHIVE_ACCESS_GROUND: Key = Key("archive-access-ground");

/// Paragrafen unntaket bygger på (skjermingshjemmel).
pub const ARCHIVE_ACCESS_GROUND_HINT: Key = Key("archive-access-ground-hint");

/// Administrativ enhet
pub const ARCHIVE_ADMINISTRATIVE_UNIT: Key = Key("archive-administrative-unit");

/// Enheten som eier saken (administrativEnhet).
pub const ARCHIVE_ADMINISTRATIVE_UNIT_HINT: Key = Key("archive-administrative-unit-hint");

/// Klasse
pub const ARCHIVE_CLASS_ID: Key = Key("archive-class-id");

/// Koden saken sorteres under (klasseID).
pub const ARCHIVE_CLASS_ID_HINT: Key = Key("archive-class-id-hint");

/// Dokumenttype
pub const ARCHIVE_DOCUMENT_TYPE: Key = Key("archive-document-type");

/// Hva slags dokument det er (dokumenttype).
pub const ARCHIVE_DOCUMENT_TYPE_HINT: Key = Key("archive-document-type-hint");

/// {count} filer ligger i mappen:
pub const ARCHIVE_FILES: Key = Key("archive-files");

/// Filformat
pub const ARCHIVE_FORMAT: Key = Key("archive-format");

/// Vanlig er RA-PDF, altså PDF/A (format).
pub const ARCHIVE_FORMAT_HINT: Key = Key("archive-format-hint");

/// Journalposttype
pub const ARCHIVE_JOURNAL_TYPE: Key = Key("archive-journal-type");

/// Vanlig er X: et notat i huset uten oppfølging (journalposttype).
pub const ARCHIVE_JOURNAL_TYPE_HINT: Key = Key("archive-journal-type-hint");

/// Lager filene til arkivet
pub const ARCHIVE_MAKING: Key = Key("archive-making");

/// Ordningsprinsipp
pub const ARCHIVE_ORDERING_PRINCIPLE: Key = Key("archive-ordering-principle");

/// Systemet klassene hører til, for eksempel K-koder (ordningsprinsipp).
pub const ARCHIVE_ORDERING_PRINCIPLE_HINT: Key = Key("archive-ordering-principle-hint");

/// Filene til arkivet er lagret.
pub const ARCHIVE_SAVED: Key = Key("archive-saved");

/// Arkivkoder
pub const ARCHIVE_TITLE: Key = Key("archive-title");

/// Feltene heter det samme i Noark. De følger med filene til arkivet. Spør arkivtjenesten om hva de skal være.
pub const ARCHIVE_WHAT: Key = Key("archive-what");

/// {found} av {of} vurderinger
pub const ASSESSMENTS_COUNT: Key = Key("assessments-count");

/// Utkast
pub const ASSESSMENTS_DRAFT: Key = Key("assessments-draft");

/// Utkast
pub const ASSESSMENTS_DRAFTS: Key = Key("assessments-drafts");

/// Ingen vurderinger ennå
pub const ASSESSMENTS_EMPTY: Key = Key("assessments-empty");

/// En vurdering er din skåring av ett besøk. Lag et besøk for å begynne.
pub const ASSESSMENTS_EMPTY_TODO: Key = Key("assessments-empty-todo");

/// Ferdig
pub const ASSESSMENTS_FINAL: Key = Key("assessments-final");

/// Ferdige
pub const ASSESSMENTS_FINISHED: Key = Key("assessments-finished");

/// Ingen vurderinger passer til «{words}»
pub const ASSESSMENTS_NONE: Key = Key("assessments-none");

/// Skriv færre eller andre ord.
pub const ASSESSMENTS_NONE_TODO: Key = Key("assessments-none-todo");

/// Søk etter barnehage eller gruppe
pub const ASSESSMENTS_SEARCH: Key = Key("assessments-search");

/// Vurderinger
pub const ASSESSMENTS_TITLE: Key = Key("assessments-title");

/// Vurderer {number}
pub const ASSESSOR_NUMBER: Key = Key("assessor-number");

/// du ba om den
pub const BACKUP_REASON_ASKED: Key = Key("backup-reason-asked");

/// mens du arbeidet
pub const BACKUP_REASON_AUTOMATIC: Key = Key("backup-reason-automatic");

/// en vurdering ble ferdig
pub const BACKUP_REASON_FINALIZE: Key = Key("backup-reason-finalize");

/// VIBA ble lukket
pub const BACKUP_REASON_QUIT: Key = Key("backup-reason-quit");

/// etter en gjenoppretting eller reparasjon
pub const BACKUP_REASON_REPAIR: Key = Key("backup-reason-repair");

/// før en oppgradering
pub const BACKUP_REASON_UPGRADE: Key = Key("backup-reason-upgrade");

/// Noe er endret siden da.
pub const BACKUPS_CHANGED: Key = Key("backups-changed");

/// {date} {time}
pub const BACKUPS_DAY: Key = Key("backups-day");

/// Et annet sted
pub const BACKUPS_ELSEWHERE: Key = Key("backups-elsewhere");

/// Ingen funnet. Legg gjerne en kopi på en annen disk eller en minnepinne. Da tåler arbeidet at maskinen blir borte.
pub const BACKUPS_ELSEWHERE_NONE: Key = Key("backups-elsewhere-none");

/// Den siste sikkerhetskopien ble ikke laget.
pub const BACKUPS_FAILED: Key = Key("backups-failed");

/// Har {what}.
pub const BACKUPS_HAS: Key = Key("backups-has");

/// På denne maskinen
pub const BACKUPS_HERE: Key = Key("backups-here");

/// Ingen ennå. Lag en nå, så er arbeidet trygt om filen blir skadet.
pub const BACKUPS_HERE_NONE: Key = Key("backups-here-none");

/// Lag sikkerhetskopi nå
pub const BACKUPS_MAKE: Key = Key("backups-make");

/// Lagre en kopi et annet sted …
pub const BACKUPS_MAKE_ELSEWHERE: Key = Key("backups-make-elsewhere");

/// Lager sikkerhetskopi …
pub const BACKUPS_MAKING: Key = Key("backups-making");

/// Lagrer kopien …
pub const BACKUPS_MAKING_ELSEWHERE: Key = Key("backups-making-elsewhere");

/// Sikkerhetskopien er laget og kontrollert.
pub const BACKUPS_SAID: Key = Key("backups-said");

/// Kopien er lagret og kontrollert.
pub const BACKUPS_SAID_ELSEWHERE: Key = Key("backups-said-elsewhere");

/// Ingenting er endret siden da.
pub const BACKUPS_SAME: Key = Key("backups-same");

/// Siste pakke til sentralkontoret
pub const BACKUPS_SENT: Key = Key("backups-sent");

/// Lagt i en mappe {when}.
pub const BACKUPS_SENT_LAID: Key = Key("backups-sent-laid");

/// Ikke lagt i noen mappe ennå.
pub const BACKUPS_SENT_WAITING: Key = Key("backups-sent-waiting");

/// En pakke er ingen sikkerhetskopi: Den gir bare tilbake det som er ferdig og signert.
pub const BACKUPS_SENT_WHAT: Key = Key("backups-sent-what");

/// Sikkerhetskopier
pub const BACKUPS_TITLE: Key = Key("backups-title");

/// I dag {time}
pub const BACKUPS_TODAY: Key = Key("backups-today");

/// Velg alle
pub const BATCH_ALL: Key = Key("batch-all");

/// Velg alle som vises
pub const BATCH_ALL_FOUND: Key = Key("batch-all-found");

/// Velg {name}, {group}, {date}
pub const BATCH_CHOOSE: Key = Key("batch-choose");

/// Velg minst én vurdering først.
pub const BATCH_CHOOSE_FIRST: Key = Key("batch-choose-first");

/// {count} er valgt.
pub const BATCH_CHOSEN: Key = Key("batch-chosen");

/// {found} av {of} vurderinger
pub const BATCH_COUNT: Key = Key("batch-count");

/// {count} rapporter er laget.
pub const BATCH_DONE: Key = Key("batch-done");

/// Her lager du rapporter for flere vurderinger på én gang.
pub const BATCH_EMPTY: Key = Key("batch-empty");

/// Gjør en vurdering ferdig, så står den her.
pub const BATCH_EMPTY_TODO: Key = Key("batch-empty-todo");

/// {count} rapporter kunne ikke lages:
pub const BATCH_FAILED: Key = Key("batch-failed");

/// Velg
pub const BATCH_HEAD_CHOSEN: Key = Key("batch-head-chosen");

/// Dag
pub const BATCH_HEAD_DATE: Key = Key("batch-head-date");

/// Gruppe
pub const BATCH_HEAD_GROUP: Key = Key("batch-head-group");

/// Barnehage
pub const BATCH_HEAD_NAME: Key = Key("batch-head-name");

/// Rapport
pub const BATCH_HEAD_STAGE: Key = Key("batch-head-stage");

/// Lag {count} rapporter …
pub const BATCH_MAKE: Key = Key("batch-make");

/// Lager rapporter
pub const BATCH_MAKING: Key = Key("batch-making");

/// Velg ingen
pub const BATCH_NOBODY: Key = Key("batch-nobody");

/// Ingen vurderinger passer til «{words}».
pub const BATCH_NONE: Key = Key("batch-none");

/// Prøv færre ord.
pub const BATCH_NONE_TODO: Key = Key("batch-none-todo");

/// Lag flere rapporter
pub const BATCH_OPEN: Key = Key("batch-open");

/// Et menneske må lese gjennom hver offentlige utgave før den deles. Hva som er tatt ut, ser du når du åpner rapporten.
pub const BATCH_PUBLIC: Key = Key("batch-public");

/// Søk i barnehage og gruppe
pub const BATCH_SEARCH: Key = Key("batch-search");

/// Du stoppet før alle var ferdige. De som er laget, ligger i mappen.
pub const BATCH_STOPPED: Key = Key("batch-stopped");

/// Ferdige vurderinger
pub const BATCH_TABLE: Key = Key("batch-table");

/// Rapporter
pub const BATCH_TITLE: Key = Key("batch-title");

/// Velg vurderinger, utgave og språk. Alle rapportene legges i én mappe.
pub const BATCH_WHAT: Key = Key("batch-what");

/// Brevet kunne ikke lages.
pub const BEFORE_FAILED: Key = Key("before-failed");

/// Les meldingen over. Kommunens navn og kontakt settes i innstillingene.
pub const BEFORE_FAILED_TODO: Key = Key("before-failed-todo");

/// Hvem har fått beskjed?
pub const BEFORE_INFORMED: Key = Key("before-informed");

/// Foreldrene
pub const BEFORE_INFORMED_PARENTS: Key = Key("before-informed-parents");

/// De tillitsvalgte og verneombudet
pub const BEFORE_INFORMED_REPRESENTATIVES: Key = Key("before-informed-representatives");

/// Dagene er lagret.
pub const BEFORE_INFORMED_SAVED: Key = Key("before-informed-saved");

/// De ansatte
pub const BEFORE_INFORMED_STAFF: Key = Key("before-informed-staff");

/// Skriv dagen de fikk beskjed. La feltet stå tomt hvis de ikke har fått det ennå.
pub const BEFORE_INFORMED_WHAT: Key = Key("before-informed-what");

/// Skriv en dag, for eksempel 24.11.2026.
pub const BEFORE_INFORMED_WRONG: Key = Key("before-informed-wrong");

/// Språk
pub const BEFORE_LANGUAGE: Key = Key("before-language");

/// Brev til barnehagen
pub const BEFORE_LETTER: Key = Key("before-letter");

/// Brev og plakat
pub const BEFORE_LETTERS: Key = Key("before-letters");

/// Hva vil du se?
pub const BEFORE_LETTERS_WHICH: Key = Key("before-letters-which");

/// Lager brevet
pub const BEFORE_MAKING: Key = Key("before-making");

/// Før besøket
pub const BEFORE_OPEN: Key = Key("before-open");

/// Brev til foreldrene
pub const BEFORE_PARENTS: Key = Key("before-parents");

/// Plakat
pub const BEFORE_POSTER: Key = Key("before-poster");

/// Lagre PDF …
pub const BEFORE_SAVE: Key = Key("before-save");

/// Filen er lagret.
pub const BEFORE_SAVED: Key = Key("before-saved");

/// Gå til innstillingene
pub const BEFORE_SETTINGS: Key = Key("before-settings");

/// Før besøket
pub const BEFORE_TITLE: Key = Key("before-title");

/// {count} svar
pub const BIN_ANSWERED: Key = Key("bin-answered");

/// Legg i papirkurven
pub const BIN_DO: Key = Key("bin-do");

/// Utkast
pub const BIN_DRAFT: Key = Key("bin-draft");

/// Papirkurven er tom
pub const BIN_EMPTY: Key = Key("bin-empty");

/// Notater, utkast og planlagte besøk du legger bort, kan hentes tilbake herfra i 30 dager.
pub const BIN_EMPTY_TODO: Key = Key("bin-empty-todo");

/// Borte for godt {date}
pub const BIN_GONE: Key = Key("bin-gone");

/// Notat
pub const BIN_NOTE: Key = Key("bin-note");

/// Lagt bort {date} {time}
pub const BIN_PUT: Key = Key("bin-put");

/// Utkastet ligger i papirkurven.
pub const BIN_PUT_DRAFT: Key = Key("bin-put-draft");

/// Besøket ligger i papirkurven.
pub const BIN_PUT_VISIT: Key = Key("bin-put-visit");

/// Det kan hentes tilbake i 30 dager.
pub const BIN_PUT_WHAT: Key = Key("bin-put-what");

/// Hent tilbake
pub const BIN_RESTORE: Key = Key("bin-restore");

/// Utkastet er tilbake.
pub const BIN_RESTORED_DRAFT: Key = Key("bin-restored-draft");

/// Notatet er tilbake.
pub const BIN_RESTORED_NOTE: Key = Key("bin-restored-note");

/// Besøket er tilbake i planen.
pub const BIN_RESTORED_VISIT: Key = Key("bin-restored-visit");

/// Se papirkurven
pub const BIN_SEE: Key = Key("bin-see");

/// Papirkurv
pub const BIN_TITLE: Key = Key("bin-title");

/// Angre
pub const BIN_UNDO: Key = Key("bin-undo");

/// Planlagt besøk
pub const BIN_VISIT: Key = Key("bin-visit");

/// Besøk {date}
pub const BIN_VISIT_DATE: Key = Key("bin-visit-date");

/// Det du legger bort, ligger her i 30 dager. Så er det borte for godt.
pub const BIN_WHAT: Key = Key("bin-what");

/// {name}\u00A0· {group}
pub const BIN_WHERE: Key = Key("bin-where");

/// Tomt skjema på papir …
pub const BLANK_SHEET: Key = Key("blank-sheet");

/// Skjemaet er lagret.
pub const BLANK_SHEET_SAVED: Key = Key("blank-sheet-saved");

/// Dette er en pakke fra VIBA med ferdige vurderinger av kvalitet i barnehage. Pakken er IKKE kryptert: den som har filen, kan lese notater og svar. Den leses inn i kommunens sentralkontor med: viba import FIL Hvert dokument i records.jsonl er signert av maskinen som laget det. manifest.json har SHA-256 av hver fil. Sjekk dem med: sha256sum records.jsonl trust.jsonl README.txt
pub const BUNDLE_README: Key = Key("bundle-readme");

/// noe er hengt på etter slutten av arkivet.
pub const BUNDLE_REASON_BUNDLE_AFTER_ARCHIVE: Key = Key("bundle-reason-bundle-after-archive");

/// antall dokumenter stemmer ikke med innholdslisten.
pub const BUNDLE_REASON_BUNDLE_COUNT_DIFFERS: Key = Key("bundle-reason-bundle-count-differs");

/// innholdet er skadet.
pub const BUNDLE_REASON_BUNDLE_DAMAGED: Key = Key("bundle-reason-bundle-damaged");

/// samme fil ligger i den to ganger.
pub const BUNDLE_REASON_BUNDLE_DUPLICATE_MEMBER: Key = Key("bundle-reason-bundle-duplicate-member");

/// filen er tom. Kanskje er den ikke ferdig synkronisert.
pub const BUNDLE_REASON_BUNDLE_EMPTY: Key = Key("bundle-reason-bundle-empty");

/// pakken er kryptert, og dette programmet har ikke nøkkelen.
pub const BUNDLE_REASON_BUNDLE_ENCRYPTED: Key = Key("bundle-reason-bundle-encrypted");

/// en fil er endret etter at pakken ble signert.
pub const BUNDLE_REASON_BUNDLE_HASH_DIFFERS: Key = Key("bundle-reason-bundle-hash-differs");

/// et dokument i den er for langt.
pub const BUNDLE_REASON_BUNDLE_LINE_TOO_LONG: Key = Key("bundle-reason-bundle-line-too-long");

/// innholdslisten kan ikke leses.
pub const BUNDLE_REASON_BUNDLE_MANIFEST_FORM: Key = Key("bundle-reason-bundle-manifest-form");

/// en fil mangler i den.
pub const BUNDLE_REASON_BUNDLE_MISSING_MEMBER: Key = Key("bundle-reason-bundle-missing-member");

/// den er laget av et nyere program. Oppdater VIBA og prøv igjen.
pub const BUNDLE_REASON_BUNDLE_NEWER: Key = Key("bundle-reason-bundle-newer");

/// den krever noe dette programmet ikke kan. Oppdater VIBA og prøv igjen.
pub const BUNDLE_REASON_BUNDLE_NEWER_NEEDS: Key = Key("bundle-reason-bundle-newer-needs");

/// filen er ikke en pakke fra VIBA.
pub const BUNDLE_REASON_BUNDLE_NOT_A_BUNDLE: Key = Key("bundle-reason-bundle-not-a-bundle");

/// den har en lenke eller mappe i seg.
pub const BUNDLE_REASON_BUNDLE_NOT_A_FILE: Key = Key("bundle-reason-bundle-not-a-file");

/// innholdet er ikke et arkiv.
pub const BUNDLE_REASON_BUNDLE_NOT_AN_ARCHIVE: Key = Key("bundle-reason-bundle-not-an-archive");

/// arkivet er ikke skrevet av VIBA.
pub const BUNDLE_REASON_BUNDLE_ODD_HEADER: Key = Key("bundle-reason-bundle-odd-header");

/// et filnavn i den peker ut av pakken.
pub const BUNDLE_REASON_BUNDLE_PATH_IN_NAME: Key = Key("bundle-reason-bundle-path-in-name");

/// det kommer mer ut av den enn noen ekte pakke rommer.
pub const BUNDLE_REASON_BUNDLE_RATIO: Key = Key("bundle-reason-bundle-ratio");

/// signaturen stemmer ikke. Noen har endret pakken.
pub const BUNDLE_REASON_BUNDLE_SIGNATURE_FAILS: Key = Key("bundle-reason-bundle-signature-fails");

/// signaturen kan ikke leses.
pub const BUNDLE_REASON_BUNDLE_SIGNATURE_FORM: Key = Key("bundle-reason-bundle-signature-form");

/// en fil har en annen størrelse enn innholdslisten sier.
pub const BUNDLE_REASON_BUNDLE_SIZE_DIFFERS: Key = Key("bundle-reason-bundle-size-differs");

/// filen er for stor til å være en pakke.
pub const BUNDLE_REASON_BUNDLE_TOO_LARGE: Key = Key("bundle-reason-bundle-too-large");

/// det er for mange dokumenter i den.
pub const BUNDLE_REASON_BUNDLE_TOO_MANY_RECORDS: Key = Key("bundle-reason-bundle-too-many-records");

/// noe er hengt på etter slutten.
pub const BUNDLE_REASON_BUNDLE_TRAILING_BYTES: Key = Key("bundle-reason-bundle-trailing-bytes");

/// filen slutter midt i. Kanskje er den ikke ferdig kopiert.
pub const BUNDLE_REASON_BUNDLE_TRUNCATED: Key = Key("bundle-reason-bundle-truncated");

/// den har en fil som ingen pakke skal ha.
pub const BUNDLE_REASON_BUNDLE_UNKNOWN_MEMBER: Key = Key("bundle-reason-bundle-unknown-member");

/// det er for mye i den.
pub const BUNDLE_REASON_BUNDLE_UNPACKS_TOO_LARGE: Key = Key("bundle-reason-bundle-unpacks-too-large");

/// den krever for mye minne å pakke ut.
pub const BUNDLE_REASON_BUNDLE_WINDOW_TOO_LARGE: Key = Key("bundle-reason-bundle-window-too-large");

/// følger ikke med: finnes ikke lenger
pub const CARRY_DROPPED: Key = Key("carry-dropped");

/// følger med
pub const CARRY_KEPT: Key = Key("carry-kept");

/// følger ikke med: spør om noe annet nå
pub const CARRY_MEANING: Key = Key("carry-meaning");

/// følger ikke med: flere ble til én, og svarene er ulike
pub const CARRY_MERGED_APART: Key = Key("carry-merged-apart");

/// følger med til ny plass
pub const CARRY_MOVED: Key = Key("carry-moved");

/// følger ikke med: svaret er ikke lov lenger
pub const CARRY_NOT_ALLOWED: Key = Key("carry-not-allowed");

/// følger med, nye ord
pub const CARRY_REWORDED: Key = Key("carry-reworded");

/// følger ikke med: ble til flere
pub const CARRY_SPLIT: Key = Key("carry-split");

/// følger ikke med: overgangen sier ingenting
pub const CARRY_UNSAID: Key = Key("carry-unsaid");

/// Alle ledd
pub const CHART_ALL: Key = Key("chart-all");

/// To vurderere, hver for seg
pub const CHART_ASSESSORS: Key = Key("chart-assessors");

/// Forrige gang, {date}
pub const CHART_BEFORE: Key = Key("chart-before");

/// Vår vurdering og barnehagens egen
pub const CHART_COMPARE: Key = Key("chart-compare");

/// Tegningen kunne ikke lages. Les meldingen øverst.
pub const CHART_FAILED: Key = Key("chart-failed");

/// Gruppene, hver for seg
pub const CHART_GROUPS: Key = Key("chart-groups");

/// Svar
pub const CHART_HEAD_ANSWER: Key = Key("chart-head-answer");

/// Gruppe
pub const CHART_HEAD_GROUP: Key = Key("chart-head-group");

/// Indikator
pub const CHART_HEAD_INDICATOR: Key = Key("chart-head-indicator");

/// Nivå
pub const CHART_HEAD_LEVEL: Key = Key("chart-head-level");

/// Ark, lavest–høyest
pub const CHART_HEAD_SHEETS: Key = Key("chart-head-sheets");

/// Delskala
pub const CHART_HEAD_SUBSCALE: Key = Key("chart-head-subscale");

/// Hva vi kan si
pub const CHART_HEAD_VERDICT: Key = Key("chart-head-verdict");

/// {number} {title}
pub const CHART_ITEM: Key = Key("chart-item");

/// Ledd, etter styrke
pub const CHART_ITEMS: Key = Key("chart-items");

/// Trinn for trinn: {number} {title}
pub const CHART_LADDER: Key = Key("chart-ladder");

/// Nivå {level}
pub const CHART_LEVEL: Key = Key("chart-level");

/// {met} av {of} sett
pub const CHART_LEVEL_FAULTS: Key = Key("chart-level-faults");

/// {met} av {of} på plass
pub const CHART_LEVEL_MET: Key = Key("chart-level-met");

/// ingen aktuelle
pub const CHART_LEVEL_NONE: Key = Key("chart-level-none");

/// Nivå {level} · {word}
pub const CHART_LEVEL_WORD: Key = Key("chart-level-word");

/// Tegner
pub const CHART_MAKING: Key = Key("chart-making");

/// Vurderer 1
pub const CHART_MARK_FIRST: Key = Key("chart-mark-first");

/// Gruppas snitt
pub const CHART_MARK_GROUP: Key = Key("chart-mark-group");

/// Snitt av gruppene
pub const CHART_MARK_GROUPS_MEAN: Key = Key("chart-mark-groups-mean");

/// På plass
pub const CHART_MARK_MET: Key = Key("chart-mark-met");

/// Ingen anledning
pub const CHART_MARK_NO_OCCASION: Key = Key("chart-mark-no-occasion");

/// Ikke besvart
pub const CHART_MARK_OPEN: Key = Key("chart-mark-open");

/// Ikke aktuelt
pub const CHART_MARK_OUTSIDE: Key = Key("chart-mark-outside");

/// Barnehagens egen
pub const CHART_MARK_OWN: Key = Key("chart-mark-own");

/// Denne rapporten
pub const CHART_MARK_REPORT: Key = Key("chart-mark-report");

/// Vurderer 2
pub const CHART_MARK_SECOND: Key = Key("chart-mark-second");

/// Fra laveste til høyeste ark
pub const CHART_MARK_SPREAD: Key = Key("chart-mark-spread");

/// Ikke på plass
pub const CHART_MARK_UNMET: Key = Key("chart-mark-unmet");

/// n={n}
pub const CHART_N: Key = Key("chart-n");

/// Dagen ga ikke anledning
pub const CHART_NO_BASIS: Key = Key("chart-no-basis");

/// Det er ikke noe å tegne her ennå.
pub const CHART_NOTHING: Key = Key("chart-nothing");

/// Nå
pub const CHART_NOW: Key = Key("chart-now");

/// Tallene
pub const CHART_NUMBERS: Key = Key("chart-numbers");

/// Ledd
pub const CHART_OF_ITEM: Key = Key("chart-of-item");

/// Mulig, svar mangler
pub const CHART_POSSIBLE: Key = Key("chart-possible");

/// Profil
pub const CHART_PROFILE: Key = Key("chart-profile");

/// forrige gang {value}
pub const CHART_SAY_BEFORE: Key = Key("chart-say-before");

/// {level}: {words}
pub const CHART_SAY_LEVEL: Key = Key("chart-say-level");

/// {title}: ingen skår
pub const CHART_SAY_NONE: Key = Key("chart-say-none");

/// {title}: {value}
pub const CHART_SAY_NOW: Key = Key("chart-say-now");

/// {title}: {low} så langt, opptil {high} er fortsatt mulig
pub const CHART_SAY_RANGE: Key = Key("chart-say-range");

/// arkene fra {low} til {high}
pub const CHART_SAY_SPREAD: Key = Key("chart-say-spread");

/// {title}: {first} og {second}
pub const CHART_SAY_TWO: Key = Key("chart-say-two");

/// {title}: {points}. {verdict}
pub const CHART_SAY_VERDICT: Key = Key("chart-say-verdict");

/// {name} (denne rapporten)
pub const CHART_THIS_GROUP: Key = Key("chart-this-group");

/// Besøkene over tid
pub const CHART_TREND: Key = Key("chart-trend");

/// {date}: {day}
pub const CHART_TREND_DAY: Key = Key("chart-trend-day");

/// {date}: {value}
pub const CHART_TREND_POINT: Key = Key("chart-trend-point");

/// Det er ikke noe å tegne ennå.
pub const CHARTS_NONE: Key = Key("charts-none");

/// Diagrammene kommer når ledd har fått skår.
pub const CHARTS_NONE_TODO: Key = Key("charts-none-todo");

/// Endringsloggen er brutt: {count}.
pub const CHECK_AUDIT: Key = Key("check-audit");

/// Sikkerhetskopien {at} er ikke slik den ble laget.
pub const CHECK_BACKUP: Key = Key("check-backup");

/// Endringer som var lagret, mangler. Minst {count}.
pub const CHECK_CHANGES_MISSING: Key = Key("check-changes-missing");

/// Rader i {at} som ikke stemmer med dokumentene: {count}.
pub const CHECK_DERIVED: Key = Key("check-derived");

/// Databasen {at} er borte.
pub const CHECK_FILE_MISSING: Key = Key("check-file-missing");

/// Nøkkelen til databasen kan ikke leses.
pub const CHECK_KEY_UNREADABLE: Key = Key("check-key-unreadable");

/// Endringer i {at} som ikke kan brukes etter et skadet sted: {count}.
pub const CHECK_LOG: Key = Key("check-log");

/// Skadede sider i {at}: {count}.
pub const CHECK_PAGES: Key = Key("check-pages");

/// Dokumenter som ikke er slik de ble signert: {count}. Det første er {at}.
pub const CHECK_RECORDS: Key = Key("check-records");

/// Dokumenter som mangler: {count}.
pub const CHECK_RECORDS_MISSING: Key = Key("check-records-missing");

/// Rader i {at} som viser til noe som ikke er der: {count}.
pub const CHECK_REFERENCES: Key = Key("check-references");

/// Søket stemmer ikke med notatene. Steder: {count}.
pub const CHECK_SEARCH_INDEX: Key = Key("check-search-index");

/// En nøkkelfil kan ikke leses: {at}.
pub const CHECK_SLOT: Key = Key("check-slot");

/// Steder i {at} som ikke henger sammen: {count}.
pub const CHECK_STRUCTURE: Key = Key("check-structure");

/// {at} kan ikke åpnes eller leses.
pub const CHECK_UNREADABLE: Key = Key("check-unreadable");

/// Kontroller arbeidsområdet
pub const CHECKUP_DO: Key = Key("checkup-do");

/// Alt er i orden.
pub const CHECKUP_FINE: Key = Key("checkup-fine");

/// Dokumenter kontrollert: {records}. Sikkerhetskopier kontrollert: {backups}.
pub const CHECKUP_FINE_WHAT: Key = Key("checkup-fine-what");

/// Kontroll
pub const CHECKUP_TITLE: Key = Key("checkup-title");

/// Lag en ny sikkerhetskopi nå, og la den skadde ligge.
pub const CHECKUP_WAY_BACKUP: Key = Key("checkup-way-backup");

/// Lag ny passfrase eller gjenopprettingskode under «Sikkerhet».
pub const CHECKUP_WAY_KEY: Key = Key("checkup-way-key");

/// Ikke slett noe. Prøv den nyeste sikkerhetskopien i listen over, og gjenopprett den hvis den har det du trenger.
pub const CHECKUP_WAY_RESTORE: Key = Key("checkup-way-restore");

/// Leter etter skader i databasen, dokumentene og sikkerhetskopiene. Ingenting blir endret.
pub const CHECKUP_WHAT: Key = Key("checkup-what");

/// Kontrollerer …
pub const CHECKUP_WORKING: Key = Key("checkup-working");

/// Noe er ikke som det skal.
pub const CHECKUP_WRONG: Key = Key("checkup-wrong");

/// VIBA vurderer kvaliteten på det som skjer i barnehagen. Dette er programmet uten vindu: alt kan gjøres herfra, uten nett.
pub const CLI_ABOUT: Key = Key("cli-about");

/// Prøv først: viba demo Alt blir liggende i ett arbeidsområde på denne maskinen. Ingenting sendes noe sted. Avslutning: 0 gjort · 1 feilet · 2 feil bruk · 3 ikke godtatt · 4 fant ikke · 5 låst eller nyere format
pub const CLI_AFTER: Key = Key("cli-after");

/// Legg rapporten klar for arkivet: PDF, JSON, arkivmelding og kontrollsum
pub const CLI_ARCHIVE: Key = Key("cli-archive");

/// Mappen filene skal ligge i
pub const CLI_ARCHIVE_TO: Key = Key("cli-archive-to");

/// Skrive den likevel? \[j/N\]
pub const CLI_ASK_PLAIN: Key = Key("cli-ask-plain");

/// j
pub const CLI_ASK_YES: Key = Key("cli-ask-yes");

/// Ta inn en svarfil som en ny vurdering
pub const CLI_ASSESS: Key = Key("cli-assess");

/// Svarfilen (JSON)
pub const CLI_ASSESS_ANSWERS: Key = Key("cli-assess-answers");

/// Gjør den ferdig med en gang
pub const CLI_ASSESS_FINALIZE: Key = Key("cli-assess-finalize");

/// Lag en sikkerhetskopi av arbeidsområdet nå
pub const CLI_BACKUP: Key = Key("cli-backup");

/// Mappen kopien skal ligge i, for eksempel på en minnepinne. Ellers i arbeidsområdet
pub const CLI_BACKUP_TO: Key = Key("cli-backup-to");

/// Lag en tegning som SVG
pub const CLI_CHART: Key = Key("cli-chart");

/// Leddet ladder viser, for eksempel curiosity
pub const CLI_CHART_ITEM: Key = Key("cli-chart-item");

/// profile: delskalaer og ledd. items: ledd etter styrke. groups: gruppene. trend: besøkene. compare: egenvurderingen ved siden av. assessors: to vurderere. ladder: ett ledd
pub const CLI_CHART_KIND: Key = Key("cli-chart-kind");

/// Kontroller arbeidsområdet uten å endre noe
pub const CLI_CHECK: Key = Key("cli-check");

/// Alt er i orden. Dokumenter kontrollert: {records}. Sikkerhetskopier kontrollert: {backups}.
pub const CLI_CHECK_FINE: Key = Key("cli-check-fine");

/// Ikke slett noe. Se hva som kan reddes med «viba repair», eller hent en sikkerhetskopi med «viba restore».
pub const CLI_CHECK_WAY_OUT: Key = Key("cli-check-way-out");

/// Vis hele jobben på et oppdiktet besøk: rapport, tegninger, pakke og kommunens oversikt
pub const CLI_DEMO: Key = Key("cli-demo");

/// Hvor resultatene legges
pub const CLI_DEMO_OUT: Key = Key("cli-demo-out");

/// {rubric} fra {owner} er installert. Nøkkel {key}
pub const CLI_DID_ADD: Key = Key("cli-did-add");

/// Lisensen er gått ut: gamle vurderinger åpnes, nye kan ikke begynne.
pub const CLI_DID_ADD_EXPIRED: Key = Key("cli-did-add-expired");

/// Det er den første versjonen av denne skalaen her. Spør eieren om nøkkelen stemmer.
pub const CLI_DID_ADD_FIRST: Key = Key("cli-did-add-first");

/// {rubric} var her fra før.
pub const CLI_DID_ADD_KNOWN: Key = Key("cli-did-add-known");

/// Lagret {answers} svar og {notes} notater. Vurdering {id}, besøkskode {code}.
pub const CLI_DID_ASSESS: Key = Key("cli-did-assess");

/// Sikkerhetskopien er laget og kontrollert: {folder}. Vurderinger: {assessments}, notater: {notes}, dokumenter: {records}.
pub const CLI_DID_BACKUP: Key = Key("cli-did-backup");

/// {rubric} er hel: {items} ledd, {indicators} indikatorer. SHA-256 {hash}
pub const CLI_DID_CHECK: Key = Key("cli-did-check");

/// Signert av {owner}, nøkkel {key}.
pub const CLI_DID_CHECK_SIGNED: Key = Key("cli-did-check-signed");

/// Skrevet til {folder}. Tabeller: {tables}, rader: {rows}.
pub const CLI_DID_DUMP: Key = Key("cli-did-dump");

/// Pakke med {records} dokumenter: {file}
pub const CLI_DID_EXPORT: Key = Key("cli-did-export");

/// Ingenting er nytt siden sist. Samme pakke ligger der: {file}
pub const CLI_DID_EXPORT_AGAIN: Key = Key("cli-did-export-again");

/// Ferdig og signert: {record}
pub const CLI_DID_FINALIZE: Key = Key("cli-did-finalize");

/// {rubric} ligger i {folder}: {items} ledd, {indicators} indikatorer.
pub const CLI_DID_FROM_XLSX: Key = Key("cli-did-from-xlsx");

/// Arbeidsområdet er laget: {folder}
pub const CLI_DID_INIT: Key = Key("cli-did-init");

/// Det åpner seg for den som er logget inn på maskinen. Det verner ikke den som mister maskinen: lag en passfrase med «viba key passphrase».
pub const CLI_DID_INIT_KEYCHAIN: Key = Key("cli-did-init-keychain");

/// Det åpnes med passfrasen. Lag en gjenopprettingskode også: «viba key recovery».
pub const CLI_DID_INIT_PASSPHRASE: Key = Key("cli-did-init-passphrase");

/// Gjenopprettingskoden. Den vises bare nå: skriv den ut eller skriv den av, og legg den et trygt sted.
pub const CLI_DID_KEY_CODE: Key = Key("cli-did-key-code");

/// Skrevet: {file}. Send den til kontoret, som leser opp koden i den. Sammen med dette arbeidsområdet åpner koden det.
pub const CLI_DID_KEY_ENVELOPE: Key = Key("cli-did-key-envelope");

/// Åpnes med: {list}
pub const CLI_DID_KEY_SLOTS: Key = Key("cli-did-key-slots");

/// Skrevet: {file}. Del den ut. De som får den, sammenligner disse fire gruppene med deg: {fingerprint}
pub const CLI_DID_OFFICE_KEY: Key = Key("cli-did-office-key");

/// Koden til «{workspace}». Vær sikker på hvem du gir den til: si den bare til den som eier arbeidsområdet.
pub const CLI_DID_OPEN_ENVELOPE: Key = Key("cli-did-open-envelope");

/// {rubric} ligger i {file}. SHA-256 {hash}
pub const CLI_DID_PACK: Key = Key("cli-did-pack");

/// Den er ikke signert. Før noen kan installere den: viba rubric sign {file}
pub const CLI_DID_PACK_UNSIGNED: Key = Key("cli-did-pack-unsigned");

/// Lest fra {source}: {added} nye, {updated} endret, {unchanged} som før.
pub const CLI_DID_REGISTER: Key = Key("cli-did-register");

/// Ugyldige organisasjonsnummer ved: {list}
pub const CLI_DID_REGISTER_NUMBERS: Key = Key("cli-did-register-numbers");

/// Registeret har {pages} sider. Les inn alle.
pub const CLI_DID_REGISTER_PAGES: Key = Key("cli-did-register-pages");

/// Hoppet over: {list}
pub const CLI_DID_REGISTER_SKIPPED: Key = Key("cli-did-register-skipped");

/// {count} rapporter ligger i {folder}. {failed} kunne ikke lages:
pub const CLI_DID_REPORTS: Key = Key("cli-did-reports");

/// Hentet tilbake. Vurderinger: {assessments}, notater: {notes}, dokumenter: {records}. Dokumenter som ble med fra andre steder: {united}.
pub const CLI_DID_RESTORE: Key = Key("cli-did-restore");

/// De gamle filene er tatt vare på i {folder}.
pub const CLI_DID_RESTORE_KEPT: Key = Key("cli-did-restore-kept");

/// Slettet: {deleted}. Det står i loggen.
pub const CLI_DID_RETENTION: Key = Key("cli-did-retention");

/// {at} {kind}: {count}
pub const CLI_DID_RETENTION_LOG: Key = Key("cli-did-retention-log");

/// Klart for sletting: {ready}. Ingenting er slettet; gi --yes for å slette.
pub const CLI_DID_RETENTION_NOT_YET: Key = Key("cli-did-retention-not-yet");

/// {kind}: {months} måneder
pub const CLI_DID_RETENTION_RULE: Key = Key("cli-did-retention-rule");

/// {rubric} er signert av {owner} med nøkkelen {key}.
pub const CLI_DID_SIGN: Key = Key("cli-did-sign");

/// En ny nøkkel ligger i {file}. Ta vare på den: nye versjoner må signeres med den samme.
pub const CLI_DID_SIGN_NEW_KEY: Key = Key("cli-did-sign-new-key");

/// Besøk {date} i {group}: kode {code}
pub const CLI_DID_VISIT: Key = Key("cli-did-visit");

/// Skrevet: {file}
pub const CLI_DID_WRITE: Key = Key("cli-did-write");

/// Ingen forskjell.
pub const CLI_DIFF_NONE: Key = Key("cli-diff-none");

/// Tilstand: {digest}
pub const CLI_DIGEST: Key = Key("cli-digest");

/// over ledd
pub const CLI_DOMAIN_ITEMS: Key = Key("cli-domain-items");

/// over delskalaer
pub const CLI_DOMAIN_SUBSCALES: Key = Key("cli-domain-subscales");

/// Skriv alt ut i åpne filer som ikke trenger VIBA
pub const CLI_DUMP: Key = Key("cli-dump");

/// En mappe som ikke finnes ennå
pub const CLI_DUMP_OUT: Key = Key("cli-dump-out");

/// Det som skrives ut, er IKKE kryptert. Oppbevar mappen trygt, og slett den når du er ferdig.
pub const CLI_DUMP_PLAIN: Key = Key("cli-dump-plain");

/// Skriv en signert pakke med alle ferdige vurderinger. Pakken er ikke kryptert
pub const CLI_EXPORT: Key = Key("cli-export");

/// Mappen pakken legges i. Ellers utboksen i arbeidsområdet
pub const CLI_EXPORT_TO: Key = Key("cli-export-to");

/// Gjør en vurdering ferdig: signert, og aldri endret etterpå
pub const CLI_FINALIZE: Key = Key("cli-finalize");

/// Viser {shown} av {total} notater. De nyeste står først.
pub const CLI_FOUND_NOTES: Key = Key("cli-found-notes");

/// Svar
pub const CLI_HEAD_ANSWERED: Key = Key("cli-head-answered");

/// Sikkerhetskopi
pub const CLI_HEAD_BACKUP: Key = Key("cli-head-backup");

/// Navn
pub const CLI_HEAD_CALLED: Key = Key("cli-head-called");

/// Dag
pub const CLI_HEAD_DATE: Key = Key("cli-head-date");

/// Gruppe
pub const CLI_HEAD_GROUP: Key = Key("cli-head-group");

/// Id
pub const CLI_HEAD_ID: Key = Key("cli-head-id");

/// Ledd
pub const CLI_HEAD_ITEM: Key = Key("cli-head-item");

/// Slag
pub const CLI_HEAD_KIND: Key = Key("cli-head-kind");

/// Lisens
pub const CLI_HEAD_LICENCE: Key = Key("cli-head-licence");

/// Hva som løfter
pub const CLI_HEAD_LIFT: Key = Key("cli-head-lift");

/// Laget
pub const CLI_HEAD_MADE: Key = Key("cli-head-made");

/// Barnehage
pub const CLI_HEAD_NAME: Key = Key("cli-head-name");

/// Orgnr
pub const CLI_HEAD_NUMBER: Key = Key("cli-head-number");

/// Eier
pub const CLI_HEAD_OWNER: Key = Key("cli-head-owner");

/// Dokumenter
pub const CLI_HEAD_RECORDS: Key = Key("cli-head-records");

/// Resultat
pub const CLI_HEAD_RESULT: Key = Key("cli-head-result");

/// Skala
pub const CLI_HEAD_RUBRIC: Key = Key("cli-head-rubric");

/// Skår
pub const CLI_HEAD_SCORE: Key = Key("cli-head-score");

/// Tilstand
pub const CLI_HEAD_STATE: Key = Key("cli-head-state");

/// Alle ledd
pub const CLI_HEAD_TOTAL: Key = Key("cli-head-total");

/// Sted
pub const CLI_HEAD_TOWN: Key = Key("cli-head-town");

/// Hvorfor
pub const CLI_HEAD_WHY: Key = Key("cli-head-why");

/// Hva
pub const CLI_HEADING_ARGUMENTS: Key = Key("cli-heading-arguments");

/// Kommandoer
pub const CLI_HEADING_COMMANDS: Key = Key("cli-heading-commands");

/// Gjelder alltid
pub const CLI_HEADING_GLOBAL: Key = Key("cli-heading-global");

/// Valg
pub const CLI_HEADING_OPTIONS: Key = Key("cli-heading-options");

/// Vis denne hjelpen
pub const CLI_HELP: Key = Key("cli-help");

/// En id, minst åtte tegn av den, en besøkskode eller en dokumenthash
pub const CLI_ID: Key = Key("cli-id");

/// Ta pakker inn i sentralkontoret. Rekkefølge og gjentakelse har ingenting å si
pub const CLI_IMPORT: Key = Key("cli-import");

/// Lag et arbeidsområde
pub const CLI_INIT: Key = Key("cli-init");

/// Navnet det får
pub const CLI_INIT_NAME: Key = Key("cli-init-name");

/// Med --passphrase-file får arbeidsområdet passfrasen i filen. Uten åpner det seg for den som er logget inn på maskinen
pub const CLI_INIT_PASSPHRASE: Key = Key("cli-init-passphrase");

/// assessor (vurderer), office (sentralkontor) eller trainee (under opplæring)
pub const CLI_INIT_ROLE: Key = Key("cli-init-role");

/// Skriv resultatet som JSON
pub const CLI_JSON: Key = Key("cli-json");

/// Hvem som kan åpne arbeidsområdet: passfrase, gjenopprettingskode, maskinen
pub const CLI_KEY: Key = Key("cli-key");

/// Om det åpner seg av seg selv for den som er logget inn på maskinen
pub const CLI_KEY_AUTO: Key = Key("cli-key-auto");

/// on eller off
pub const CLI_KEY_AUTO_WORD: Key = Key("cli-key-auto-word");

/// Skriv konvolutten som bare kontoret kan åpne. Krever ingen passfrase
pub const CLI_KEY_ENVELOPE: Key = Key("cli-key-envelope");

/// Hvor den skrives (.venvelope)
pub const CLI_KEY_ENVELOPE_OUT: Key = Key("cli-key-envelope-out");

/// Fil med den nye passfrasen, på første linje
pub const CLI_KEY_NEW_PASSPHRASE_FILE: Key = Key("cli-key-new-passphrase-file");

/// La et sentralkontor hjelpe den som mister passfrasen: bare det kan lese koden
pub const CLI_KEY_OFFICE: Key = Key("cli-key-office");

/// Nøkkelfilen fra kontoret (.voffice)
pub const CLI_KEY_OFFICE_FILE: Key = Key("cli-key-office-file");

/// La ikke noe kontor hjelpe lenger
pub const CLI_KEY_OFFICE_OFF: Key = Key("cli-key-office-off");

/// {name}: {fingerprint}. Sammenlign de fire gruppene med dem kontoret sier, på en annen vei enn den filen kom.
pub const CLI_KEY_OFFICE_SEEN: Key = Key("cli-key-office-seen");

/// Gi det en passfrase, eller en ny
pub const CLI_KEY_PASSPHRASE: Key = Key("cli-key-passphrase");

/// Lag en ny gjenopprettingskode, og vis den denne ene gangen
pub const CLI_KEY_RECOVERY: Key = Key("cli-key-recovery");

/// Skriv koden på et ark til utskrift også
pub const CLI_KEY_RECOVERY_OUT: Key = Key("cli-key-recovery-out");

/// innlogging på maskinen
pub const CLI_KEY_SLOT_KEYCHAIN: Key = Key("cli-key-slot-keychain");

/// koden hos kontoret
pub const CLI_KEY_SLOT_OFFICE: Key = Key("cli-key-slot-office");

/// passfrase
pub const CLI_KEY_SLOT_PASSPHRASE: Key = Key("cli-key-slot-passphrase");

/// gjenopprettingskode
pub const CLI_KEY_SLOT_RECOVERY: Key = Key("cli-key-slot-recovery");

/// Vis hva som åpner det
pub const CLI_KEY_STATUS: Key = Key("cli-key-status");

/// Det åpner seg fortsatt også for den som er logget inn på maskinen. «viba key auto off» slår det av.
pub const CLI_KEY_STILL_AUTO: Key = Key("cli-key-still-auto");

/// Språk: nb, nn eller en
pub const CLI_LANG: Key = Key("cli-lang");

/// Lag et brev til et besøk som PDF
pub const CLI_LETTER: Key = Key("cli-letter");

/// letter: til barnehagen. poster: plakat til personalet. parents: til foreldre
pub const CLI_LETTER_KIND: Key = Key("cli-letter-kind");

/// teksten holdes tilbake
pub const CLI_LICENCE_CLOSED: Key = Key("cli-licence-closed");

/// gikk ut {until}
pub const CLI_LICENCE_EXPIRED: Key = Key("cli-licence-expired");

/// bare i uttrekk
pub const CLI_LICENCE_EXPORTS: Key = Key("cli-licence-exports");

/// teksten kan gjengis
pub const CLI_LICENCE_OPEN: Key = Key("cli-licence-open");

/// bare i rapporter
pub const CLI_LICENCE_REPORTS: Key = Key("cli-licence-reports");

/// til {until}
pub const CLI_LICENCE_UNTIL: Key = Key("cli-licence-until");

/// feilene bort og {need} av {of} på nivå {level} gir {to}
pub const CLI_LIFT_BOTH: Key = Key("cli-lift-both");

/// feilene bort gir {to}
pub const CLI_LIFT_FAULTS: Key = Key("cli-lift-faults");

/// {need} av {of} på nivå {level} gir {to}
pub const CLI_LIFT_NEED: Key = Key("cli-lift-need");

/// List vurderingene i arbeidsområdet
pub const CLI_LIST: Key = Key("cli-list");

/// Gjennomsnitt av delskalaenes gjennomsnitt
pub const CLI_MEAN_OF_MEANS: Key = Key("cli-mean-of-means");

/// {mean} ({n})
pub const CLI_MEAN_WITH_N: Key = Key("cli-mean-with-n");

/// Tatt inn: {file} ({added} nye, {known} kjent fra før)
pub const CLI_MERGED_ACCEPTED: Key = Key("cli-merged-accepted");

/// Kjent fra før: {file}
pub const CLI_MERGED_DUPLICATE: Key = Key("cli-merged-duplicate");

/// Delvis tatt inn: {file} ({added} nye). Lagt til side: {rejected}
pub const CLI_MERGED_PARTIAL: Key = Key("cli-merged-partial");

/// Ikke tatt inn: {file}: {reason} Filen er lagt til side, hel.
pub const CLI_MERGED_REFUSED: Key = Key("cli-merged-refused");

/// Flyttet. Angre flytter tilbake.
pub const CLI_MOVE_DONE: Key = Key("cli-move-done");

/// Ingenting er flyttet. Legg til --yes for å flytte.
pub const CLI_MOVE_NOT_YET: Key = Key("cli-move-not-yet");

/// Fra {from} til {to}: {carried} svar følger med, {reworded} av dem til nye ord. {left} følger ikke med. {answered} av {of} er besvart etterpå.
pub const CLI_MOVE_SUMMARY: Key = Key("cli-move-summary");

/// {count} notater mister et merke.
pub const CLI_MOVE_TIES: Key = Key("cli-move-ties");

/// Ingenting her ennå.
pub const CLI_NOTHING: Key = Key("cli-nothing");

/// Sentralkontoret
pub const CLI_OFFICE: Key = Key("cli-office");

/// Besøk som et menneske må avgjøre
pub const CLI_OFFICE_CONFLICTS: Key = Key("cli-office-conflicts");

/// Konvolutten (.venvelope)
pub const CLI_OFFICE_ENVELOPE_FILE: Key = Key("cli-office-envelope-file");

/// Hvor den skrives (.voffice)
pub const CLI_OFFICE_KEY_OUT: Key = Key("cli-office-key-out");

/// Nøkler som ikke er godkjent: {count}
pub const CLI_OFFICE_KEYS: Key = Key("cli-office-keys");

/// Mangler fra maskin {device}: {first}–{last}
pub const CLI_OFFICE_MISSING: Key = Key("cli-office-missing");

/// Les koden i en konvolutt fra noen som har mistet passfrasen
pub const CLI_OFFICE_OPEN_ENVELOPE: Key = Key("cli-office-open-envelope");

/// Resultatet {record} er signert med nøkkelen til en annen person enn det selv sier. Spør den som sendte det.
pub const CLI_OFFICE_OTHER_PERSON: Key = Key("cli-office-other-person");

/// Lagt til side: {file}: {reason}
pub const CLI_OFFICE_QUARANTINED: Key = Key("cli-office-quarantined");

/// Skriv nøkkelfilen som andre kan la kontoret hjelpe dem med
pub const CLI_OFFICE_RECOVERY_KEY: Key = Key("cli-office-recovery-key");

/// Maskin {device} har brukt nummer {number} to ganger. Er den gjenopprettet eller kopiert?
pub const CLI_OFFICE_REUSED: Key = Key("cli-office-reused");

/// Dokumenter: {records} · besøk med resultat: {results} · må avgjøres: {conflicts} · venter på forgjenger: {pending}
pub const CLI_OFFICE_STATUS: Key = Key("cli-office-status");

/// Tall for arbeidsområdet, og det noen bør se på
pub const CLI_OFFICE_STATUS_ABOUT: Key = Key("cli-office-status-about");

/// Ett resultat for hvert besøk, med delskalaer
pub const CLI_OFFICE_SUMMARY: Key = Key("cli-office-summary");

/// Filen som skrives
pub const CLI_OUT: Key = Key("cli-out");

/// List pakkene som er laget her
pub const CLI_OUTBOX: Key = Key("cli-outbox");

/// Fil med passfrasen eller gjenopprettingskoden som låser opp arbeidsområdet
pub const CLI_PASSPHRASE_FILE: Key = Key("cli-passphrase-file");

/// Pakken er ikke kryptert: den som har filen, kan lese notater og svar.
pub const CLI_PLAIN_BUNDLE: Key = Key("cli-plain-bundle");

/// mangler runde {cycles}
pub const CLI_RATING_MISSING: Key = Key("cli-rating-missing");

/// Registre over barnehager
pub const CLI_REGISTER: Key = Key("cli-register");

/// Les inn en liste fra NBR eller Enhetsregisteret (JSON). Samme fil to ganger endrer ingenting
pub const CLI_REGISTER_IMPORT: Key = Key("cli-register-import");

/// List barnehagene
pub const CLI_REGISTER_LIST: Key = Key("cli-register-list");

/// {name} er hel. Vurderinger: {assessments}, notater: {notes}, dokumenter: {records}.
pub const CLI_REHEARSED: Key = Key("cli-rehearsed");

/// Det som er her nå og ikke i kopien: vurderinger {assessments}, svar {answers}, notater {notes}. Ferdige dokumenter går ikke tapt; {united} blir med.
pub const CLI_REHEARSED_MISSING: Key = Key("cli-rehearsed-missing");

/// Databasen som er her nå, kan ikke leses. Dokumenter som blir med fra andre steder: {united}.
pub const CLI_REHEARSED_UNKNOWN: Key = Key("cli-rehearsed-unknown");

/// Se hva en reparasjon ville gjøre, eller reparer
pub const CLI_REPAIR: Key = Key("cli-repair");

/// Ingenting er endret ennå. Gjør det med «viba repair --yes».
pub const CLI_REPAIR_ASK: Key = Key("cli-repair-ask");

/// Etter reparasjonen: vurderinger {assessments}, notater {notes}, dokumenter {records}. Dokumenter fra sikkerhetskopier og pakker: {united}.
pub const CLI_REPAIR_HOLDS: Key = Key("cli-repair-holds");

/// Rader som er utelatt fordi det de hører til, ikke kan leses: {count}. De er i de gamle filene.
pub const CLI_REPAIR_LEFT_OUT: Key = Key("cli-repair-left-out");

/// Databasen er i orden. Ingenting er endret.
pub const CLI_REPAIR_NOTHING: Key = Key("cli-repair-nothing");

/// {table}: {read} rader lest, {brought} fra sikkerhetskopi, {unreadable} steder kan ikke leses.
pub const CLI_REPAIR_TABLE: Key = Key("cli-repair-table");

/// Reparer. De gamle filene blir tatt vare på
pub const CLI_REPAIR_YES: Key = Key("cli-repair-yes");

/// Lag rapporten som PDF
pub const CLI_REPORT: Key = Key("cli-report");

/// ENDRET etter at den ble signert. Filen sier at den viser vurdering {record} ({edition}), signert med {signer}.
pub const CLI_REPORT_ALTERED: Key = Key("cli-report-altered");

/// Laget på nytt her blir rapporten en annen: noe er kommet til siden, eller svarene er rettet.
pub const CLI_REPORT_DIFFERS: Key = Key("cli-report-differs");

/// Nøkkelen er kjent her.
pub const CLI_REPORT_KEY_KNOWN: Key = Key("cli-report-key-known");

/// Nøkkelen er ikke kjent her.
pub const CLI_REPORT_KEY_UNKNOWN: Key = Key("cli-report-key-unknown");

/// leader: til styrer. protocol: alle svar. one-pager: én side til personalrommet. parents: til foreldre. public: offentlig. blank-sheet: ark til å fylle ut for hånd, også for ID@VERSJON av en skala
pub const CLI_REPORT_KIND: Key = Key("cli-report-kind");

/// Vurderingen finnes ikke her.
pub const CLI_REPORT_NOT_HERE: Key = Key("cli-report-not-here");

/// En annen versjon av VIBA laget den, så den kan ikke lages likt her.
pub const CLI_REPORT_OTHER_PROGRAM: Key = Key("cli-report-other-program");

/// Signert av person {person}.
pub const CLI_REPORT_PERSON: Key = Key("cli-report-person");

/// Signert av {name} (person {person}).
pub const CLI_REPORT_PERSON_NAMED: Key = Key("cli-report-person-named");

/// Laget på nytt her blir rapporten den samme.
pub const CLI_REPORT_SAME: Key = Key("cli-report-same");

/// Uendret. Filen viser vurdering {record} ({edition}), signert med {signer}.
pub const CLI_REPORT_UNALTERED: Key = Key("cli-report-unaltered");

/// Lag rapportene for alle resultater
pub const CLI_REPORTS: Key = Key("cli-reports");

/// Mappen de skal ligge i
pub const CLI_REPORTS_TO: Key = Key("cli-reports-to");

/// Se sikkerhetskopiene, eller hent en av dem tilbake
pub const CLI_RESTORE: Key = Key("cli-restore");

/// Prøv kopien uten å endre noe, og si hva som er i den
pub const CLI_RESTORE_DRY_RUN: Key = Key("cli-restore-dry-run");

/// Navnet på kopien, eller mappen den ligger i. Uten dette vises hvilke som finnes
pub const CLI_RESTORE_NAME: Key = Key("cli-restore-name");

/// omforent
pub const CLI_RESULT_CONSENSUS: Key = Key("cli-result-consensus");

/// skår i dokumentet stemmer ikke med regelen
pub const CLI_RESULT_DIFFERS: Key = Key("cli-result-differs");

/// to utgaver, må avgjøres
pub const CLI_RESULT_FORKED: Key = Key("cli-result-forked");

/// én vurderer
pub const CLI_RESULT_ONE_ASSESSOR: Key = Key("cli-result-one-assessor");

/// egenvurdering
pub const CLI_RESULT_SELF: Key = Key("cli-result-self");

/// skår ikke kontrollert: skalaen er ikke installert
pub const CLI_RESULT_UNCHECKED: Key = Key("cli-result-unchecked");

/// venter på omforent skår
pub const CLI_RESULT_WAITS_FOR_CONSENSUS: Key = Key("cli-result-waits-for-consensus");

/// Hvor lenge det som ikke er signert, blir tatt vare på
pub const CLI_RETENTION: Key = Key("cli-retention");

/// Signerte resultater slettes ikke av VIBA. Det som er lagt i arkivet, er arkivets, og kommunens plan sier hvor lenge det bevares.
pub const CLI_RETENTION_ARCHIVE: Key = Key("cli-retention-archive");

/// Slett det som er klart av et slag
pub const CLI_RETENTION_DELETE: Key = Key("cli-retention-delete");

/// Slaget: left-draft, working-material, practice, self-sheets, put-aside eller signed-result
pub const CLI_RETENTION_KIND: Key = Key("cli-retention-kind");

/// Vis det som er klart for sletting
pub const CLI_RETENTION_LIST: Key = Key("cli-retention-list");

/// Vis hva som er slettet: når, hvor mye, aldri hva det sa
pub const CLI_RETENTION_LOG: Key = Key("cli-retention-log");

/// Antall måneder
pub const CLI_RETENTION_MONTHS: Key = Key("cli-retention-months");

/// Vis reglene
pub const CLI_RETENTION_RULES: Key = Key("cli-retention-rules");

/// Sett regelen for et slag: så mange måneder, 0 for ingen regel
pub const CLI_RETENTION_SET: Key = Key("cli-retention-set");

/// Gjør det. Uten dette vises bare hvor mye det er
pub const CLI_RETENTION_YES: Key = Key("cli-retention-yes");

/// Vurderingsskalaer
pub const CLI_RUBRIC: Key = Key("cli-rubric");

/// Installer en signert skala i arbeidsområdet
pub const CLI_RUBRIC_ADD: Key = Key("cli-rubric-add");

/// Skalaen som .vrubric-fil
pub const CLI_RUBRIC_ADD_FILE: Key = Key("cli-rubric-add-file");

/// Sjekk en pakke og vis alle feil på én gang
pub const CLI_RUBRIC_CHECK: Key = Key("cli-rubric-check");

/// Mappen eller filen med pakken
pub const CLI_RUBRIC_CHECK_PATH: Key = Key("cli-rubric-check-path");

/// Vis hva som er endret mellom to versjoner
pub const CLI_RUBRIC_DIFF: Key = Key("cli-rubric-diff");

/// Den nye
pub const CLI_RUBRIC_DIFF_NEW: Key = Key("cli-rubric-diff-new");

/// Den gamle: et installert navn, en mappe eller en fil
pub const CLI_RUBRIC_DIFF_OLD: Key = Key("cli-rubric-diff-old");

/// Skriv forskjellen som PDF, eller som tekst i en .txt-fil
pub const CLI_RUBRIC_DIFF_OUT: Key = Key("cli-rubric-diff-out");

/// Les et regneark tilbake til en pakke
pub const CLI_RUBRIC_FROM_XLSX: Key = Key("cli-rubric-from-xlsx");

/// Regnearket
pub const CLI_RUBRIC_FROM_XLSX_FILE: Key = Key("cli-rubric-from-xlsx-file");

/// Mappen som pakken skal ligge i
pub const CLI_RUBRIC_FROM_XLSX_OUT: Key = Key("cli-rubric-from-xlsx-out");

/// List det som er installert
pub const CLI_RUBRIC_LIST: Key = Key("cli-rubric-list");

/// Flytt et utkast til en annen versjon av skalaen
pub const CLI_RUBRIC_MOVE: Key = Key("cli-rubric-move");

/// Versjonen, som viba-working@0.2.0
pub const CLI_RUBRIC_MOVE_TO: Key = Key("cli-rubric-move-to");

/// Flytt; uten dette vises bare hva som vil skje
pub const CLI_RUBRIC_MOVE_YES: Key = Key("cli-rubric-move-yes");

/// Legg en pakke i én fil
pub const CLI_RUBRIC_PACK: Key = Key("cli-rubric-pack");

/// Filen som skal skrives; ellers \<id>-\<versjon>.vrubric her
pub const CLI_RUBRIC_PACK_OUT: Key = Key("cli-rubric-pack-out");

/// Skriv skalaen til korrekturlesing
pub const CLI_RUBRIC_PRINT: Key = Key("cli-rubric-print");

/// Et språk til, ved siden av
pub const CLI_RUBRIC_PRINT_BESIDE: Key = Key("cli-rubric-print-beside");

/// Språket teksten skal stå på; ellers ditt eget
pub const CLI_RUBRIC_PRINT_LANGUAGE: Key = Key("cli-rubric-print-language");

/// PDF-fil, eller .txt for ren tekst
pub const CLI_RUBRIC_PRINT_OUT: Key = Key("cli-rubric-print-out");

/// En installert skala, en mappe eller en fil
pub const CLI_RUBRIC_PRINT_RUBRIC: Key = Key("cli-rubric-print-rubric");

/// Skår en svarfil uten å lagre noe
pub const CLI_RUBRIC_SCORE: Key = Key("cli-rubric-score");

/// En installert skala, som viba-working@0.2.0, en mappe eller en .vrubric-fil
pub const CLI_RUBRIC_SCORE_RUBRIC: Key = Key("cli-rubric-score-rubric");

/// Signer en pakke med eierens nøkkel
pub const CLI_RUBRIC_SIGN: Key = Key("cli-rubric-sign");

/// Filen med nøkkelen; lages hvis den ikke finnes. Uten den signerer arbeidsområdet
pub const CLI_RUBRIC_SIGN_KEY: Key = Key("cli-rubric-sign-key");

/// Navnet på den som eier teksten; ellers det som står i pakken
pub const CLI_RUBRIC_SIGN_OWNER: Key = Key("cli-rubric-sign-owner");

/// Mappen eller filen med pakken
pub const CLI_RUBRIC_SIGN_PATH: Key = Key("cli-rubric-sign-path");

/// Skriv skalaen som regneark til å redigere
pub const CLI_RUBRIC_TEMPLATE: Key = Key("cli-rubric-template");

/// En installert skala, en ramme, en mappe eller en fil; ellers et tomt ark
pub const CLI_RUBRIC_TEMPLATE_FROM: Key = Key("cli-rubric-template-from");

/// Språkene som skal stå ved siden av hverandre, som nb,nn
pub const CLI_RUBRIC_TEMPLATE_LANGUAGES: Key = Key("cli-rubric-template-languages");

/// Søk i notatene
pub const CLI_SEARCH: Key = Key("cli-search");

/// Vis en vurdering: skår, hvorfor, og hva som løfter
pub const CLI_SHOW: Key = Key("cli-show");

/// {count} med ugyldig nummer
pub const CLI_SKIPPED_BAD_NUMBER: Key = Key("cli-skipped-bad-number");

/// {count} nedlagt
pub const CLI_SKIPPED_CLOSED: Key = Key("cli-skipped-closed");

/// {count} som står to ganger
pub const CLI_SKIPPED_DUPLICATE: Key = Key("cli-skipped-duplicate");

/// {count} uten navn
pub const CLI_SKIPPED_NO_NAME: Key = Key("cli-skipped-no-name");

/// {count} som ikke er en enhet
pub const CLI_SKIPPED_NOT_A_UNIT: Key = Key("cli-skipped-not-a-unit");

/// {count} som ikke er barnehage
pub const CLI_SKIPPED_NOT_KINDERGARTEN: Key = Key("cli-skipped-not-kindergarten");

/// {count} fellestjeneste
pub const CLI_SKIPPED_SHARED_SERVICE: Key = Key("cli-skipped-shared-service");

/// {count} for testing
pub const CLI_SKIPPED_TEST: Key = Key("cli-skipped-test");

/// utkast
pub const CLI_STATE_DRAFT: Key = Key("cli-state-draft");

/// ferdig
pub const CLI_STATE_FINAL: Key = Key("cli-state-final");

/// ramme uten tekst
pub const CLI_STATUS_FRAME: Key = Key("cli-status-frame");

/// validert
pub const CLI_STATUS_VALIDATED: Key = Key("cli-status-validated");

/// arbeidsutgave, ikke validert
pub const CLI_STATUS_WORKING: Key = Key("cli-status-working");

/// D{number}
pub const CLI_SUBSCALE_COLUMN: Key = Key("cli-subscale-column");

/// D{number} = {title}
pub const CLI_SUBSCALE_LEGEND: Key = Key("cli-subscale-legend");

/// Tallene er gjennomsnitt av ledd, med antall ledd i parentes. Rekkefølgen er alfabetisk og sier ingenting om kvalitet.
pub const CLI_SUMMARY_NOTE: Key = Key("cli-summary-note");

/// Bruk
pub const CLI_USAGE: Key = Key("cli-usage");

/// KOMMANDO
pub const CLI_USAGE_COMMAND: Key = Key("cli-usage-command");

/// \[valg\]
pub const CLI_USAGE_OPTIONS: Key = Key("cli-usage-options");

/// KODE
pub const CLI_VALUE_CODE: Key = Key("cli-value-code");

/// DATO
pub const CLI_VALUE_DATE: Key = Key("cli-value-date");

/// FIL
pub const CLI_VALUE_FILE: Key = Key("cli-value-file");

/// MAPPE
pub const CLI_VALUE_FOLDER: Key = Key("cli-value-folder");

/// GRUPPE
pub const CLI_VALUE_GROUP: Key = Key("cli-value-group");

/// ID
pub const CLI_VALUE_ID: Key = Key("cli-value-id");

/// SLAG
pub const CLI_VALUE_KIND: Key = Key("cli-value-kind");

/// SPRÅK
pub const CLI_VALUE_LANG: Key = Key("cli-value-lang");

/// NAVN
pub const CLI_VALUE_NAME: Key = Key("cli-value-name");

/// NY
pub const CLI_VALUE_NEW: Key = Key("cli-value-new");

/// ORGNR
pub const CLI_VALUE_NUMBER: Key = Key("cli-value-number");

/// ANTALL
pub const CLI_VALUE_NUMBER_OF: Key = Key("cli-value-number-of");

/// GAMMEL
pub const CLI_VALUE_OLD: Key = Key("cli-value-old");

/// EIER
pub const CLI_VALUE_OWNER: Key = Key("cli-value-owner");

/// ROLLE
pub const CLI_VALUE_ROLE: Key = Key("cli-value-role");

/// SKALA
pub const CLI_VALUE_RUBRIC: Key = Key("cli-value-rubric");

/// ORD
pub const CLI_VALUE_WORD: Key = Key("cli-value-word");

/// ORD
pub const CLI_VALUE_WORDS: Key = Key("cli-value-words");

/// Hel og ekte: {records} dokumenter fra maskin {device}, pakke nr. {seq}, signert med {signer}
pub const CLI_VERIFIED: Key = Key("cli-verified");

/// Nøkkelen {key} signerer for person {person} på den maskinen.
pub const CLI_VERIFIED_PERSON: Key = Key("cli-verified-person");

/// Sjekk at en pakke eller en rapport er hel og ekte
pub const CLI_VERIFY: Key = Key("cli-verify");

/// Vis versjonen
pub const CLI_VERSION: Key = Key("cli-version");

/// Besøk
pub const CLI_VISIT: Key = Key("cli-visit");

/// Vis koden til et besøk
pub const CLI_VISIT_CODE: Key = Key("cli-visit-code");

/// Dagen, som 2026-03-12
pub const CLI_VISIT_DATE: Key = Key("cli-visit-date");

/// Navnet på gruppa
pub const CLI_VISIT_GROUP: Key = Key("cli-visit-group");

/// Barnehagens organisasjonsnummer
pub const CLI_VISIT_KINDERGARTEN: Key = Key("cli-visit-kindergarten");

/// Overta et besøk som noen andre har laget, med koden
pub const CLI_VISIT_LINK: Key = Key("cli-visit-link");

/// Lag et besøk og få koden det overleveres med
pub const CLI_VISIT_NEW: Key = Key("cli-visit-new");

/// {count} svar mangler. Ledd uten skår: {items}
pub const CLI_WARN_OPEN: Key = Key("cli-warn-open");

/// feil sett: {count}
pub const CLI_WHY_FAULT: Key = Key("cli-why-fault");

/// ikke aktuelt
pub const CLI_WHY_NONE: Key = Key("cli-why-none");

/// {count} ubesvarte kan endre skåren
pub const CLI_WHY_OPEN: Key = Key("cli-why-open");

/// {met} av {applicable} på nivå {level}
pub const CLI_WHY_STOPPED: Key = Key("cli-why-stopped");

/// alt er oppfylt
pub const CLI_WHY_TOP: Key = Key("cli-why-top");

/// Arbeidsområdet. Ellers VIBA_WORKSPACE, ellers det som sist var åpent, ellers det vanlige stedet
pub const CLI_WORKSPACE: Key = Key("cli-workspace");

/// Svar ja på spørsmål
pub const CLI_YES: Key = Key("cli-yes");

/// Klokka for lesingen går ikke.
pub const CLOCK_HINT_DOCUMENTS: Key = Key("clock-hint-documents");

/// Klokka for samtalen går ikke.
pub const CLOCK_HINT_INTERVIEW: Key = Key("clock-hint-interview");

/// Dokumenter
pub const CLOCK_OF_DOCUMENTS: Key = Key("clock-of-documents");

/// Samtale
pub const CLOCK_OF_INTERVIEW: Key = Key("clock-of-interview");

/// Ta pause i lesingen
pub const CLOCK_PAUSE_DOCUMENTS: Key = Key("clock-pause-documents");

/// Ta pause i samtalen
pub const CLOCK_PAUSE_INTERVIEW: Key = Key("clock-pause-interview");

/// Start klokka for lesingen
pub const CLOCK_RUN_DOCUMENTS: Key = Key("clock-run-documents");

/// Start klokka for samtalen
pub const CLOCK_RUN_INTERVIEW: Key = Key("clock-run-interview");

/// Gjør rapporten endelig
pub const CLOSE_DO: Key = Key("close-do");

/// Fristen er {date}. Vet du at barnehagen ikke har flere merknader?
pub const CLOSE_EARLY: Key = Key("close-early");

/// Gjøre rapporten endelig?
pub const CLOSE_TITLE: Key = Key("close-title");

/// Etter dette tas det ikke imot flere merknader. Blir det funnet en feil senere, rettes vurderingen med en grunn, og rapporten får en ny utgave.
pub const CLOSE_WHAT: Key = Key("close-what");

/// Hvem sier det?
pub const COMMENT_BY: Key = Key("comment-by");

/// Styrer
pub const COMMENT_BY_HEAD: Key = Key("comment-by-head");

/// Skriv rollen, ikke navnet.
pub const COMMENT_BY_HINT: Key = Key("comment-by-hint");

/// Skriv hvem som sier det, for eksempel styrer.
pub const COMMENT_BY_MISSING: Key = Key("comment-by-missing");

/// Lagre merknaden
pub const COMMENT_DO: Key = Key("comment-do");

/// Merknaden
pub const COMMENT_TEXT: Key = Key("comment-text");

/// Hva er feil, og hva er riktig? Skriv ikke navn på barn eller ansatte.
pub const COMMENT_TEXT_HINT: Key = Key("comment-text-hint");

/// Skriv hva merknaden er.
pub const COMMENT_TEXT_MISSING: Key = Key("comment-text-missing");

/// Merknad til fakta
pub const COMMENT_TITLE: Key = Key("comment-title");

/// Det barnehagen mener er feil i fakta. Det følger rapporten slik du skriver det.
pub const COMMENT_WHAT: Key = Key("comment-what");

/// Svar
pub const COMMENTS_ANSWER: Key = Key("comments-answer");

/// Venter på svar
pub const COMMENTS_OPEN: Key = Key("comments-open");

/// Merknader til fakta
pub const COMMENTS_TITLE: Key = Key("comments-title");

/// Er du i tvil, kan du spørre barnevernet om råd uten å si hvem barnet er.
pub const CONCERN_ASK: Key = Key("concern-ask");

/// Alarmtelefonen for barn og unge, hele døgnet
pub const CONCERN_CHILD: Key = Key("concern-child");

/// Har du grunn til å tro at et barn blir mishandlet, utsatt for overgrep eller alvorlig omsorgssvikt, melder du fra til barnevernet selv. Plikten er din egen, også når andre har meldt fra, og taushetsplikten hindrer den ikke. Slik er det etter barnehageloven og barnevernsloven.
pub const CONCERN_DUTY: Key = Key("concern-duty");

/// Barnet går foran vurderingen. Legg den til side; den er lagret. Skriv ikke det du har sett, her.
pub const CONCERN_FIRST: Key = Key("concern-first");

/// VIBA lagrer at kortet ble åpnet, og ingenting mer.
pub const CONCERN_KEPT: Key = Key("concern-kept");

/// Snakk med styreren med en gang. Gjelder det styreren, snakker du med eieren.
pub const CONCERN_LEADER: Key = Key("concern-leader");

/// Er det fare nå: bli hos barnet og ring politiet på 112.
pub const CONCERN_NOW: Key = Key("concern-now");

/// Når det haster
pub const CONCERN_NUMBERS: Key = Key("concern-numbers");

/// Kommunens egen tekst kunne ikke leses. Dette er den vanlige.
pub const CONCERN_OWN: Key = Key("concern-own");

/// Politiet
pub const CONCERN_POLICE: Key = Key("concern-police");

/// Bekymring
pub const CONCERN_SHORT: Key = Key("concern-short");

/// Dette hører ikke hjemme i VIBA
pub const CONCERN_TITLE: Key = Key("concern-title");

/// Kunne ikke kopiere. Merk koden og kopier den selv.
pub const COPY_FAILED: Key = Key("copy-failed");

/// Rett vurderingen
pub const CORRECTION_BEGIN: Key = Key("correction-begin");

/// Åpne for retting
pub const CORRECTION_DO: Key = Key("correction-do");

/// Gå tilbake til det som er signert
pub const CORRECTION_DROP: Key = Key("correction-drop");

/// Gå tilbake
pub const CORRECTION_DROP_DO: Key = Key("correction-drop-do");

/// Gå tilbake til det som er signert?
pub const CORRECTION_DROP_TITLE: Key = Key("correction-drop-title");

/// Det du har endret i rettingen, tas ikke med. Det som er signert, gjelder videre.
pub const CORRECTION_DROP_WHAT: Key = Key("correction-drop-what");

/// Fortsett rettingen
pub const CORRECTION_GO_ON: Key = Key("correction-go-on");

/// En retting er i gang.
pub const CORRECTION_OPEN: Key = Key("correction-open");

/// Begynt {date}. Det som er signert, gjelder til rettingen er gjort ferdig. Grunnen: «{reason}»
pub const CORRECTION_OPEN_WHAT: Key = Key("correction-open-what");

/// Hvorfor må den rettes?
pub const CORRECTION_REASON: Key = Key("correction-reason");

/// Grunnen følger den nye utgaven. Skriv ikke navn på barn eller ansatte.
pub const CORRECTION_REASON_HINT: Key = Key("correction-reason-hint");

/// Skriv hvorfor den må rettes.
pub const CORRECTION_REASON_MISSING: Key = Key("correction-reason-missing");

/// Se det som er signert
pub const CORRECTION_SIGNED: Key = Key("correction-signed");

/// Rette vurderingen?
pub const CORRECTION_TITLE: Key = Key("correction-title");

/// Den åpnes som et utkast. Det som er signert, gjelder til rettingen er gjort ferdig, og blir aldri borte.
pub const CORRECTION_WHAT: Key = Key("correction-what");

/// {count} svar
pub const COUNTS_ANSWERS: Key = Key("counts-answers");

/// {count} vurderinger
pub const COUNTS_ASSESSMENTS: Key = Key("counts-assessments");

/// ingen vurderinger, notater eller dokumenter
pub const COUNTS_NONE: Key = Key("counts-none");

/// {count} notater
pub const COUNTS_NOTES: Key = Key("counts-notes");

/// {count} signerte dokumenter
pub const COUNTS_RECORDS: Key = Key("counts-records");

/// {day}. {month}
pub const DATE_DAY_MONTH: Key = Key("date-day-month");

/// {day}. {month} {year}
pub const DATE_DAY_MONTH_YEAR: Key = Key("date-day-month-year");

/// {weekday} {date}
pub const DATE_WEEKDAY: Key = Key("date-weekday");

/// Ansatte
pub const DAY_ADULTS: Key = Key("day-adults");

/// Alder i gruppa
pub const DAY_AGES: Key = Key("day-ages");

/// Den eldste kan ikke være yngre enn den yngste.
pub const DAY_AGES_BACKWARDS: Key = Key("day-ages-backwards");

/// Alderen lagres når både yngste og eldste er fylt ut.
pub const DAY_AGES_HALF: Key = Key("day-ages-half");

/// Assistenter
pub const DAY_ASSISTANT: Key = Key("day-assistant");

/// Barn
pub const DAY_CHILDREN: Key = Key("day-children");

/// Med ekstra støtte
pub const DAY_EXTRA_SUPPORT: Key = Key("day-extra-support");

/// Legg til en telling
pub const DAY_HEADCOUNT_ADD: Key = Key("day-headcount-add");

/// Voksne
pub const DAY_HEADCOUNT_ADULTS: Key = Key("day-headcount-adults");

/// Klokken
pub const DAY_HEADCOUNT_AT: Key = Key("day-headcount-at");

/// Et klokkeslett, for eksempel 11.20.
pub const DAY_HEADCOUNT_AT_HINT: Key = Key("day-headcount-at-hint");

/// Barn
pub const DAY_HEADCOUNT_CHILDREN: Key = Key("day-headcount-children");

/// Ta bort tellingen klokken {time}
pub const DAY_HEADCOUNT_REMOVE: Key = Key("day-headcount-remove");

/// Under tre år
pub const DAY_HEADCOUNT_UNDER_3: Key = Key("day-headcount-under-3");

/// Til stede gjennom dagen
pub const DAY_HEADCOUNTS: Key = Key("day-headcounts");

/// Tell igjen når mange kommer eller går.
pub const DAY_HEADCOUNTS_HINT: Key = Key("day-headcounts-hint");

/// Flere enn de {present} til stede. Se om tallene stemmer.
pub const DAY_MORE_THAN_PRESENT: Key = Key("day-more-than-present");

/// Flerspråklige
pub const DAY_MULTILINGUAL: Key = Key("day-multilingual");

/// Eldste, måneder
pub const DAY_OLDEST_MONTHS: Key = Key("day-oldest-months");

/// Eldste, år
pub const DAY_OLDEST_YEARS: Key = Key("day-oldest-years");

/// Var det en vanlig dag?
pub const DAY_ORDINARY: Key = Key("day-ordinary");

/// Nei
pub const DAY_ORDINARY_NO: Key = Key("day-ordinary-no");

/// Ikke sagt
pub const DAY_ORDINARY_UNSAID: Key = Key("day-ordinary-unsaid");

/// Ja
pub const DAY_ORDINARY_YES: Key = Key("day-ordinary-yes");

/// Pedagogiske ledere
pub const DAY_PEDAGOGICAL_LEADER: Key = Key("day-pedagogical-leader");

/// Til stede
pub const DAY_PRESENT: Key = Key("day-present");

/// Fagarbeidere
pub const DAY_SKILLED_WORKER: Key = Key("day-skilled-worker");

/// Studenter og elever
pub const DAY_STUDENT: Key = Key("day-student");

/// Vikarer
pub const DAY_SUBSTITUTE: Key = Key("day-substitute");

/// Barnehagelærere
pub const DAY_TEACHER: Key = Key("day-teacher");

/// Dagen
pub const DAY_TITLE: Key = Key("day-title");

/// Under 3 år
pub const DAY_UNDER_3: Key = Key("day-under-3");

/// Hva var annerledes?
pub const DAY_WHY: Key = Key("day-why");

/// Uten navn på barn eller ansatte.
pub const DAY_WHY_HINT: Key = Key("day-why-hint");

/// Yngste, måneder
pub const DAY_YOUNGEST_MONTHS: Key = Key("day-youngest-months");

/// Yngste, år
pub const DAY_YOUNGEST_YEARS: Key = Key("day-youngest-years");

/// Se her:
pub const DEMO_DONE: Key = Key("demo-done");

/// Pakken
pub const DEMO_FILE_BUNDLE: Key = Key("demo-file-bundle");

/// Leddene etter styrke
pub const DEMO_FILE_ITEMS: Key = Key("demo-file-items");

/// Profilen
pub const DEMO_FILE_PROFILE: Key = Key("demo-file-profile");

/// Rapporten til styrer
pub const DEMO_FILE_REPORT: Key = Key("demo-file-report");

/// Kommunens oversikt
pub const DEMO_FILE_SUMMARY: Key = Key("demo-file-summary");

/// Barnehagen og alle tall er oppdiktet.
pub const DEMO_INVENTED: Key = Key("demo-invented");

/// Tar inn tre besøk til samme gruppe
pub const DEMO_STEP_ASSESS: Key = Key("demo-step-assess");

/// Skriver en signert pakke
pub const DEMO_STEP_EXPORT: Key = Key("demo-step-export");

/// Gjør dem ferdige: signert og låst
pub const DEMO_STEP_FINALIZE: Key = Key("demo-step-finalize");

/// Sentralkontoret tar pakken inn, to ganger: andre gang er ingenting
pub const DEMO_STEP_IMPORT: Key = Key("demo-step-import");

/// Leser et register med oppdiktede barnehager
pub const DEMO_STEP_REGISTER: Key = Key("demo-step-register");

/// Lager rapport og tegninger
pub const DEMO_STEP_REPORT: Key = Key("demo-step-report");

/// Velg mappen filene til arkivet skal ligge i
pub const DIALOG_ARCHIVE: Key = Key("dialog-archive");

/// Velg en mappe for sikkerhetskopien
pub const DIALOG_BACKUP: Key = Key("dialog-backup");

/// Velg pakkene som skal tas inn
pub const DIALOG_BUNDLES: Key = Key("dialog-bundles");

/// Velg konvolutten
pub const DIALOG_ENVELOPE: Key = Key("dialog-envelope");

/// Lagre konvolutten til kontoret
pub const DIALOG_ENVELOPE_SAVE: Key = Key("dialog-envelope-save");

/// VIBA-pakke
pub const DIALOG_KIND_BUNDLE: Key = Key("dialog-kind-bundle");

/// Konvolutt til sentralkontoret
pub const DIALOG_KIND_ENVELOPE: Key = Key("dialog-kind-envelope");

/// Nøkkel til et sentralkontor
pub const DIALOG_KIND_OFFICE: Key = Key("dialog-kind-office");

/// PDF
pub const DIALOG_KIND_PDF: Key = Key("dialog-kind-pdf");

/// Plan (.docx, .xlsx)
pub const DIALOG_KIND_PLAN: Key = Key("dialog-kind-plan");

/// Register (JSON)
pub const DIALOG_KIND_REGISTER: Key = Key("dialog-kind-register");

/// Skala i én fil (.vrubric)
pub const DIALOG_KIND_RUBRIC: Key = Key("dialog-kind-rubric");

/// Word-dokument (.docx)
pub const DIALOG_KIND_WORD: Key = Key("dialog-kind-word");

/// Regneark (.xlsx)
pub const DIALOG_KIND_WORKBOOK: Key = Key("dialog-kind-workbook");

/// Lagre brevet
pub const DIALOG_LETTER: Key = Key("dialog-letter");

/// Velg nøkkelfilen fra sentralkontoret
pub const DIALOG_OFFICE: Key = Key("dialog-office");

/// Lagre nøkkelfilen som kontoret deler ut
pub const DIALOG_OFFICE_SAVE: Key = Key("dialog-office-save");

/// Velg planen som er fylt ut
pub const DIALOG_PLAN_READ: Key = Key("dialog-plan-read");

/// Lagre planen
pub const DIALOG_PLAN_SAVE: Key = Key("dialog-plan-save");

/// Lagre arket med koden
pub const DIALOG_RECOVERY: Key = Key("dialog-recovery");

/// Velg registerfilen
pub const DIALOG_REGISTER: Key = Key("dialog-register");

/// Lagre rapporten
pub const DIALOG_REPORT: Key = Key("dialog-report");

/// Velg mappen rapportene skal ligge i
pub const DIALOG_REPORTS: Key = Key("dialog-reports");

/// Velg en skala
pub const DIALOG_RUBRIC_ADD: Key = Key("dialog-rubric-add");

/// Lagre korrekturutgaven
pub const DIALOG_RUBRIC_PRINT: Key = Key("dialog-rubric-print");

/// Lagre skalaen som fil
pub const DIALOG_RUBRIC_SAVE: Key = Key("dialog-rubric-save");

/// Velg arkene som er fylt ut
pub const DIALOG_SELF_READ: Key = Key("dialog-self-read");

/// Lagre arket til egenvurdering
pub const DIALOG_SELF_SAVE: Key = Key("dialog-self-save");

/// Hvor skal pakken legges?
pub const DIALOG_SEND: Key = Key("dialog-send");

/// Lagre registreringsarket
pub const DIALOG_SHEET_SAVE: Key = Key("dialog-sheet-save");

/// Velg regnearket med skalaen
pub const DIALOG_WORKBOOK_READ: Key = Key("dialog-workbook-read");

/// Lagre skalaen som regneark
pub const DIALOG_WORKBOOK_SAVE: Key = Key("dialog-workbook-save");

/// Hvor skal arbeidsområdet ligge?
pub const DIALOG_WORKSPACE_NEW: Key = Key("dialog-workspace-new");

/// Velg mappen med arbeidsområdet
pub const DIALOG_WORKSPACE_OPEN: Key = Key("dialog-workspace-open");

/// Databasen kan ikke åpnes. Dette er lest fra sikkerhetskopien {name}.
pub const DUMP_FROM_BACKUP: Key = Key("dump-from-backup");

/// VIBA: alt som ligger i et arbeidsområde. Denne mappen er IKKE kryptert. Den kan ha notater fra observasjoner. Oppbevar den trygt, og slett den når du er ferdig. Hver tabell finnes to ganger: NAVN.jsonl har et JSON-objekt på hver linje, NAVN.csv har de samme verdiene med komma imellom. Tekst er UTF-8. Tider som slutter på «at_ms», er millisekunder siden 1970, UTC. Byte står som heksadesimale tall. Hemmelige nøkler er aldri med.
pub const DUMP_README: Key = Key("dump-readme");

/// {table} ({rows}): {what}
pub const DUMP_TABLE: Key = Key("dump-table");

/// ord som ikke blir pekt på i notater. Den nyeste raden for et ord gjelder
pub const DUMP_TABLE_ALLOWED_WORD: Key = Key("dump-table-allowed-word");

/// svar på indikatorer i utkast. Den nyeste raden for en indikator gjelder
pub const DUMP_TABLE_ANSWER: Key = Key("dump-table-answer");

/// vurderinger som er laget her
pub const DUMP_TABLE_ASSESSMENT: Key = Key("dump-table-assessment");

/// endringsloggen: hver endring, hvem, når, hva, med gammel og ny verdi som id
pub const DUMP_TABLE_AUDIT: Key = Key("dump-table-audit");

/// pakker som er tatt inn
pub const DUMP_TABLE_BUNDLE: Key = Key("dump-table-bundle");

/// grupper av barn
pub const DUMP_TABLE_CHILD_GROUP: Key = Key("dump-table-child-group");

/// kommunens ord på kortet om skade på barn. Den nyeste raden gjelder
pub const DUMP_TABLE_CONCERN_CARD: Key = Key("dump-table-concern-card");

/// tellinger ved indikatorer. Den nyeste raden gjelder
pub const DUMP_TABLE_COUNTER: Key = Key("dump-table-counter");

/// hvor vurdereren er i et utkast, og notatet som skrives
pub const DUMP_TABLE_DESK: Key = Key("dump-table-desk");

/// fakta om dagen. Den nyeste raden for en vurdering gjelder
pub const DUMP_TABLE_FACTS: Key = Key("dump-table-facts");

/// maskiner arbeidsområdet var før det ble hentet tilbake
pub const DUMP_TABLE_FORMER_DEVICE: Key = Key("dump-table-former-device");

/// navn grupper har hatt
pub const DUMP_TABLE_FORMER_GROUP_NAME: Key = Key("dump-table-former-group-name");

/// barnehager fra registre. Den nyeste raden for et nummer gjelder
pub const DUMP_TABLE_KINDERGARTEN_VERSION: Key = Key("dump-table-kindergarten-version");

/// hvem som sender rapporter og brev. Den nyeste raden gjelder
pub const DUMP_TABLE_MUNICIPALITY: Key = Key("dump-table-municipality");

/// notater, uten ordene
pub const DUMP_TABLE_NOTE: Key = Key("dump-table-note");

/// hvilke indikatorer et notat hører til. Den nyeste raden for et par gjelder
pub const DUMP_TABLE_NOTE_INDICATOR: Key = Key("dump-table-note-indicator");

/// ordene i notatene. Den nyeste raden for et notat gjelder
pub const DUMP_TABLE_NOTE_VERSION: Key = Key("dump-table-note-version");

/// med hva kontoret åpner konvolutter
pub const DUMP_TABLE_OFFICE_SECRET: Key = Key("dump-table-office-secret");

/// når et resultat først ble åpnet
pub const DUMP_TABLE_OPENED_RESULT: Key = Key("dump-table-opened-result");

/// hva som er gjort, uten navn og tekst
pub const DUMP_TABLE_OPERATION: Key = Key("dump-table-operation");

/// hvilke dokumenter som følger etter hvilke
pub const DUMP_TABLE_PARENT: Key = Key("dump-table-parent");

/// navn på vurderere. Dokumenter har bare id-en
pub const DUMP_TABLE_PERSON: Key = Key("dump-table-person");

/// hvem en nøkkel signerer for, regnet ut av dokumentene
pub const DUMP_TABLE_PERSON_KEY: Key = Key("dump-table-person-key");

/// avtalte oppfølgingsplaner, regnet ut av dokumentene
pub const DUMP_TABLE_PLAN_REVISION: Key = Key("dump-table-plan-revision");

/// oppfølgingsplaner mens de skrives. Den nyeste raden gjelder
pub const DUMP_TABLE_PLAN_VERSION: Key = Key("dump-table-plan-version");

/// det som ikke ble tatt inn, med grunnen
pub const DUMP_TABLE_QUARANTINE: Key = Key("dump-table-quarantine");

/// ferdige, signerte dokumenter. «body» er innholdet
pub const DUMP_TABLE_RECORD: Key = Key("dump-table-record");

/// resultater, regnet ut av dokumentene
pub const DUMP_TABLE_REVISION: Key = Key("dump-table-revision");

/// skår for hvert ledd, regnet ut av dokumentene
pub const DUMP_TABLE_REVISION_ITEM: Key = Key("dump-table-revision-item");

/// gjennomsnitt for hver del, regnet ut av dokumentene
pub const DUMP_TABLE_REVISION_SUBSCALE: Key = Key("dump-table-revision-subscale");

/// endringer i skalaer
pub const DUMP_TABLE_RUBRIC_EDIT: Key = Key("dump-table-rubric-edit");

/// skalaer som er lagt til
pub const DUMP_TABLE_RUBRIC_PACKAGE: Key = Key("dump-table-rubric-package");

/// om en egen vurdering kan sendes. Den nyeste raden gjelder
pub const DUMP_TABLE_SELF_SHARED: Key = Key("dump-table-self-shared");

/// ark fra egne vurderinger, uten navn
pub const DUMP_TABLE_SELF_SHEET: Key = Key("dump-table-self-sheet");

/// pakker som er laget her
pub const DUMP_TABLE_SENT: Key = Key("dump-table-sent");

/// det som kan angres i utkast
pub const DUMP_TABLE_STEP: Key = Key("dump-table-step");

/// nøkler som har signert noe her
pub const DUMP_TABLE_TRUST: Key = Key("dump-table-trust");

/// besøk
pub const DUMP_TABLE_VISIT: Key = Key("dump-table-visit");

/// når folk fikk beskjed om et besøk. Den nyeste raden gjelder
pub const DUMP_TABLE_VISIT_INFORMED: Key = Key("dump-table-visit-informed");

/// hva vinduet viste sist
pub const DUMP_TABLE_WINDOW: Key = Key("dump-table-window");

/// hva arbeidsområdet er
pub const DUMP_TABLE_WORKSPACE: Key = Key("dump-table-workspace");

/// Kunne ikke leses: minst {count} rader.
pub const DUMP_UNREADABLE: Key = Key("dump-unreadable");

/// {hours} t
pub const DURATION_HOURS: Key = Key("duration-hours");

/// {hours} t {minutes} min
pub const DURATION_HOURS_MINUTES: Key = Key("duration-hours-minutes");

/// {minutes} min
pub const DURATION_MINUTES: Key = Key("duration-minutes");

/// Hele rapporten
pub const EDITION_LEADER: Key = Key("edition-leader");

/// Til styreren: sterke sider, utviklingsområder og tallene bak.
pub const EDITION_LEADER_ABOUT: Key = Key("edition-leader-about");

/// På én side
pub const EDITION_ONE_PAGER: Key = Key("edition-one-pager");

/// Det viktigste, til personalrommet.
pub const EDITION_ONE_PAGER_ABOUT: Key = Key("edition-one-pager-about");

/// Til foreldrene
pub const EDITION_PARENTS: Key = Key("edition-parents");

/// Kort og i vanlige ord.
pub const EDITION_PARENTS_ABOUT: Key = Key("edition-parents-about");

/// Protokoll
pub const EDITION_PROTOCOL: Key = Key("edition-protocol");

/// Alle svar og notater, til den som skal etterprøve.
pub const EDITION_PROTOCOL_ABOUT: Key = Key("edition-protocol-about");

/// Offentlig utgave
pub const EDITION_PUBLIC: Key = Key("edition-public");

/// Uten det som kan vise hvem noen er.
pub const EDITION_PUBLIC_ABOUT: Key = Key("edition-public-about");

/// Utgave
pub const EDITION_TITLE: Key = Key("edition-title");

/// Kode
pub const ENVELOPE_CODE: Key = Key("envelope-code");

/// Ferdig
pub const ENVELOPE_DONE: Key = Key("envelope-done");

/// VIBA-konvolutt {workspace}
pub const ENVELOPE_FILE: Key = Key("envelope-file");

/// At du åpnet konvolutten, står i endringsloggen. Koden gjør ikke det.
pub const ENVELOPE_NOTED: Key = Key("envelope-noted");

/// Koden til «{workspace}»
pub const ENVELOPE_TITLE: Key = Key("envelope-title");

/// Vurderingen {at} er ferdig og signert.
pub const ERROR_ALREADY_FINAL: Key = Key("error-already-final");

/// Flere ting begynner med {at}.
pub const ERROR_AMBIGUOUS: Key = Key("error-ambiguous");

/// Svarfilen slutter midt i, ved linje {line}, kolonne {column}.
pub const ERROR_ANSWERS_CUT_OFF: Key = Key("error-answers-cut-off");

/// Svarfilen er ikke gyldig JSON ved linje {line}, kolonne {column}.
pub const ERROR_ANSWERS_NOT_JSON: Key = Key("error-answers-not-json");

/// Svarfilen er ikke lagret som UTF-8.
pub const ERROR_ANSWERS_NOT_UTF8: Key = Key("error-answers-not-utf8");

/// Svarfilen har {count} feil. Ingenting er tatt inn.
pub const ERROR_ANSWERS_REFUSED: Key = Key("error-answers-refused");

/// Sikkerhetskopien {at} er ikke hel.
pub const ERROR_BACKUP_DAMAGED: Key = Key("error-backup-damaged");

/// Vurderingen {at} er under retting.
pub const ERROR_BEING_CORRECTED: Key = Key("error-being-corrected");

/// {at} er ikke en hel og ekte pakke: {reason}
pub const ERROR_BUNDLE_NOT_PROVED: Key = Key("error-bundle-not-proved");

/// {at} kan ikke leses.
pub const ERROR_CANNOT_READ: Key = Key("error-cannot-read");

/// {at} kan ikke skrives.
pub const ERROR_CANNOT_WRITE: Key = Key("error-cannot-write");

/// {at} er ikke en besøkskode.
pub const ERROR_CODE_INVALID: Key = Key("error-code-invalid");

/// Gruppe {group} av gjenopprettingskoden er skrevet feil.
pub const ERROR_CODE_SLIP: Key = Key("error-code-slip");

/// Kommentaren har et svar.
pub const ERROR_COMMENT_ANSWERED: Key = Key("error-comment-answered");

/// {count} kommentarer mangler svar.
pub const ERROR_COMMENTS_UNANSWERED: Key = Key("error-comments-unanswered");

/// Kopien {at} er ikke lik databasen.
pub const ERROR_COPY_DIFFERS: Key = Key("error-copy-differs");

/// En retting må ha en begrunnelse.
pub const ERROR_CORRECTION_REASON: Key = Key("error-correction-reason");

/// Databasen er skadet.
pub const ERROR_DAMAGED: Key = Key("error-damaged");

/// {at} er ikke en dato som kan brukes.
pub const ERROR_DATE_INVALID: Key = Key("error-date-invalid");

/// Fristen {at} er før i dag.
pub const ERROR_DEADLINE_PAST: Key = Key("error-deadline-past");

/// Avbrutt. Ingenting er skrevet.
pub const ERROR_DECLINED: Key = Key("error-declined");

/// Det er ikke lagret: disken er full.
pub const ERROR_DISK_FULL: Key = Key("error-disk-full");

/// Det som skulle endres, finnes ikke i skalaen.
pub const ERROR_EDIT_REFUSED: Key = Key("error-edit-refused");

/// Det står ingenting her.
pub const ERROR_EMPTY_COMMENT: Key = Key("error-empty-comment");

/// Et notat må ha ord.
pub const ERROR_EMPTY_NOTE: Key = Key("error-empty-note");

/// {at} er ingen konvolutt til kontoret, eller den er endret.
pub const ERROR_ENVELOPE_FILE: Key = Key("error-envelope-file");

/// {at} finnes ikke.
pub const ERROR_FILE_MISSING: Key = Key("error-file-missing");

/// {at} er større enn {limit} byte.
pub const ERROR_FILE_TOO_LARGE: Key = Key("error-file-too-large");

/// Mappen {at} er ikke tom.
pub const ERROR_FOLDER_TAKEN: Key = Key("error-folder-taken");

/// {at} har to nyeste utgaver.
pub const ERROR_FORKED: Key = Key("error-forked");

/// Mål {place} finnes ikke i planen.
pub const ERROR_GOAL_UNKNOWN: Key = Key("error-goal-unknown");

/// Mål {place} mangler ord.
pub const ERROR_GOAL_WITHOUT_WORDS: Key = Key("error-goal-without-words");

/// Gruppa ville slutte før den begynte: {from} er etter {to}.
pub const ERROR_GROUP_BACKWARDS: Key = Key("error-group-backwards");

/// «{name}» er denne gruppa, eller har gått inn i den.
pub const ERROR_GROUP_CIRCLE: Key = Key("error-group-circle");

/// Gruppa «{name}» hører til en annen barnehage.
pub const ERROR_GROUP_ELSEWHERE: Key = Key("error-group-elsewhere");

/// Gruppa «{name}» var der til {until}.
pub const ERROR_GROUP_ENDED: Key = Key("error-group-ended");

/// Gruppa må ha et navn på én linje.
pub const ERROR_GROUP_INVALID: Key = Key("error-group-invalid");

/// Gruppa «{name}» gikk inn i «{into}» {on}.
pub const ERROR_GROUP_MERGED: Key = Key("error-group-merged");

/// Navnet gruppa har nå, gjelder fra {since}.
pub const ERROR_GROUP_NAME_SINCE: Key = Key("error-group-name-since");

/// En annen gruppe i barnehagen heter «{name}».
pub const ERROR_GROUP_TAKEN: Key = Key("error-group-taken");

/// {at} ligger i papirkurven.
pub const ERROR_IN_BIN: Key = Key("error-in-bin");

/// Nøkkelen til arbeidsområdet mangler eller kan ikke leses: {at}.
pub const ERROR_KEY_MISSING: Key = Key("error-key-missing");

/// Nøkkelringen på denne maskinen tar ikke vare på nøkkelen.
pub const ERROR_KEYCHAIN: Key = Key("error-keychain");

/// Skalaen har ingen tekst på språket {language}.
pub const ERROR_LANGUAGE_MISSING: Key = Key("error-language-missing");

/// Uten denne kan ingen åpne arbeidsområdet.
pub const ERROR_LAST_SLOT: Key = Key("error-last-slot");

/// Arbeidsområdet {at} er låst.
pub const ERROR_LOCKED: Key = Key("error-locked");

/// Vurderingen {at} er ikke laget her.
pub const ERROR_MADE_ELSEWHERE: Key = Key("error-made-elsewhere");

/// Det er for mye på én gang.
pub const ERROR_MESSAGE_TOO_LARGE: Key = Key("error-message-too-large");

/// Arbeidsområdet må ha et navn på én linje.
pub const ERROR_NAME_INVALID: Key = Key("error-name-invalid");

/// Ingen sikkerhetskopi heter {at}.
pub const ERROR_NO_BACKUP: Key = Key("error-no-backup");

/// Vurderingen {at} er ikke under retting.
pub const ERROR_NO_CORRECTION: Key = Key("error-no-correction");

/// {to} sier ikke hva som er blitt av {from}.
pub const ERROR_NO_CROSSWALK: Key = Key("error-no-crosswalk");

/// Koden er ikke laget nå, og vises bare én gang.
pub const ERROR_NO_FRESH_CODE: Key = Key("error-no-fresh-code");

/// Planen har ikke noe mål ennå.
pub const ERROR_NO_GOAL: Key = Key("error-no-goal");

/// Ingen sentralkontor kan hjelpe med dette arbeidsområdet.
pub const ERROR_NO_OFFICE: Key = Key("error-no-office");

/// {at} er ikke en rapport som kan prøves.
pub const ERROR_NO_SEAL: Key = Key("error-no-seal");

/// Vurderingen {at} sier ikke når besøket var.
pub const ERROR_NO_SITTING: Key = Key("error-no-sitting");

/// Det er ikke noe arbeidsområde i {at}.
pub const ERROR_NO_WORKSPACE: Key = Key("error-no-workspace");

/// Det er ikke noe arbeidsområde åpent.
pub const ERROR_NONE_OPEN: Key = Key("error-none-open");

/// Vurderingen {at} er ikke ferdig.
pub const ERROR_NOT_FINAL: Key = Key("error-not-final");

/// Fant ikke noe som heter {at}.
pub const ERROR_NOT_FOUND: Key = Key("error-not-found");

/// Denne maskinen åpner ikke arbeidsområdet {at}: det ble laget på en annen maskin, eller av en annen som var logget inn.
pub const ERROR_NOT_ON_THIS_MACHINE: Key = Key("error-not-on-this-machine");

/// {at} er ikke et arbeidsområde som nøkkelen passer til.
pub const ERROR_NOT_OURS: Key = Key("error-not-ours");

/// Vurderingen {at} er ikke en egenvurdering.
pub const ERROR_NOT_SELF: Key = Key("error-not-self");

/// Vurderingen {at} har ingen svar.
pub const ERROR_NOTHING_ANSWERED: Key = Key("error-nothing-answered");

/// Ingenting er rettet i vurderingen {at}.
pub const ERROR_NOTHING_CORRECTED: Key = Key("error-nothing-corrected");

/// Ingenting er endret i {at}.
pub const ERROR_NOTHING_EDITED: Key = Key("error-nothing-edited");

/// Ingenting i {at} kan leses, og ingen sikkerhetskopi er hel.
pub const ERROR_NOTHING_LEFT: Key = Key("error-nothing-left");

/// Det er ingen ferdige vurderinger å sende.
pub const ERROR_NOTHING_TO_EXPORT: Key = Key("error-nothing-to-export");

/// Det er ikke noe å gjøre om igjen.
pub const ERROR_NOTHING_TO_REDO: Key = Key("error-nothing-to-redo");

/// Arbeidsområdet har verken passfrase eller gjenopprettingskode, og kan ikke låses.
pub const ERROR_NOTHING_TO_TYPE: Key = Key("error-nothing-to-type");

/// Det er ikke noe å angre i denne vurderingen.
pub const ERROR_NOTHING_TO_UNDO: Key = Key("error-nothing-to-undo");

/// {at} er ikke et organisasjonsnummer.
pub const ERROR_NUMBER_INVALID: Key = Key("error-number-invalid");

/// {at} er ikke nøkkelen til et sentralkontor.
pub const ERROR_OFFICE_FILE: Key = Key("error-office-file");

/// Konvolutten er lukket for et annet kontor.
pub const ERROR_OTHER_OFFICE: Key = Key("error-other-office");

/// Filen hører til en annen plan.
pub const ERROR_OTHER_PLAN: Key = Key("error-other-plan");

/// Besøket {at} gjelder en annen barnehage, gruppe eller dag.
pub const ERROR_OTHER_VISIT: Key = Key("error-other-visit");

/// {at} er signert med en annen nøkkel ({found}) enn de tidligere versjonene fra {owner} ({known}).
pub const ERROR_OWNER_CHANGED: Key = Key("error-owner-changed");

/// {at} kan ikke brukes. {reason}
pub const ERROR_OWNER_KEY_REFUSED: Key = Key("error-owner-key-refused");

/// {at} ble avvist. {reason}
pub const ERROR_PACKAGE_REFUSED: Key = Key("error-package-refused");

/// En passfrase har høyst {most} tegn.
pub const ERROR_PASSPHRASE_LONG: Key = Key("error-passphrase-long");

/// En ny passfrase har minst {least} tegn, og ikke bare ett tegn om igjen.
pub const ERROR_PASSPHRASE_SHORT: Key = Key("error-passphrase-short");

/// Planen er avtalt på to måter.
pub const ERROR_PLAN_FORKED: Key = Key("error-plan-forked");

/// Planen er avtalt slik den står.
pub const ERROR_PLAN_UNCHANGED: Key = Key("error-plan-unchanged");

/// {at} er for kort.
pub const ERROR_PREFIX_TOO_SHORT: Key = Key("error-prefix-too-short");

/// {at} kan ikke skrives til.
pub const ERROR_READ_ONLY: Key = Key("error-read-only");

/// Begrunnelsen har {found} tegn. Det er plass til {most}.
pub const ERROR_REASON_LENGTH: Key = Key("error-reason-length");

/// Dokumentet {at} er ikke helt.
pub const ERROR_RECORD_BROKEN: Key = Key("error-record-broken");

/// Registerfilen er tom.
pub const ERROR_REGISTER_EMPTY_FILE: Key = Key("error-register-empty-file");

/// Listen fra registeret er tom.
pub const ERROR_REGISTER_EMPTY_LIST: Key = Key("error-register-empty-list");

/// Registerfilen er ikke JSON (linje {line}, kolonne {column}).
pub const ERROR_REGISTER_NOT_JSON: Key = Key("error-register-not-json");

/// Registerfilen er ikke lagret som UTF-8 (linje {line}, kolonne {column}).
pub const ERROR_REGISTER_NOT_UTF8: Key = Key("error-register-not-utf8");

/// Registerfilen er større enn {limit} byte.
pub const ERROR_REGISTER_TOO_LARGE: Key = Key("error-register-too-large");

/// Registerfilen slutter midt i, ved linje {line}, kolonne {column}.
pub const ERROR_REGISTER_TRUNCATED: Key = Key("error-register-truncated");

/// Dette er JSON, men ikke en liste fra NBR eller Enhetsregisteret. Her står: {seen}.
pub const ERROR_REGISTER_WRONG_WRAPPER: Key = Key("error-register-wrong-wrapper");

/// Rapporten ble ikke laget.
pub const ERROR_REPORT: Key = Key("error-report");

/// Rapporten er endelig.
pub const ERROR_REPORT_CLOSED: Key = Key("error-report-closed");

/// Rapporten er levert til høring allerede.
pub const ERROR_REPORT_HANDED_OVER: Key = Key("error-report-handed-over");

/// Rapporten er ikke levert til høring ennå.
pub const ERROR_REPORT_NOT_HANDED_OVER: Key = Key("error-report-not-handed-over");

/// Lisensen til {at} gikk ut {until}.
pub const ERROR_RUBRIC_EXPIRED: Key = Key("error-rubric-expired");

/// {at} er en ramme uten tekst.
pub const ERROR_RUBRIC_IS_FRAME: Key = Key("error-rubric-is-frame");

/// Vurderingsskalaen {name} er ikke installert.
pub const ERROR_RUBRIC_MISSING: Key = Key("error-rubric-missing");

/// {at} er ikke laget for besøk.
pub const ERROR_RUBRIC_NOT_FOR_VISITS: Key = Key("error-rubric-not-for-visits");

/// Pakken har {count} feil.
pub const ERROR_RUBRIC_REFUSED: Key = Key("error-rubric-refused");

/// Navnet {at} er i bruk av en annen skala.
pub const ERROR_RUBRIC_TAKEN: Key = Key("error-rubric-taken");

/// Egenvurderingen er sendt allerede.
pub const ERROR_SELF_SENT: Key = Key("error-self-sent");

/// Ingenting er fylt ut i skjemaet.
pub const ERROR_SHEET_EMPTY: Key = Key("error-sheet-empty");

/// Skjemaet er lest inn før.
pub const ERROR_SHEET_READ_BEFORE: Key = Key("error-sheet-read-before");

/// Regnearket har {count} feil.
pub const ERROR_SHEET_REFUSED: Key = Key("error-sheet-refused");

/// Dokumentene gjenstår: {left} indikatorer kan bare besvares der.
pub const ERROR_SITTING_NEEDED: Key = Key("error-sitting-needed");

/// Nøkkelfilen {at} kan ikke leses.
pub const ERROR_SLOT_BROKEN: Key = Key("error-slot-broken");

/// Nøkkelfilen {at} er laget av et nyere program.
pub const ERROR_SLOT_NEWER: Key = Key("error-slot-newer");

/// Stoppet. Ingenting er endret.
pub const ERROR_STOPPED: Key = Key("error-stopped");

/// Databasen svarte ikke som den skal.
pub const ERROR_STORE: Key = Key("error-store");

/// Utgaven {at} er rettet. En nyere gjelder.
pub const ERROR_SUPERSEDED: Key = Key("error-superseded");

/// Teksten er lengre enn {limit} tegn.
pub const ERROR_TEXT_TOO_LONG: Key = Key("error-text-too-long");

/// En plan har høyst {most} mål.
pub const ERROR_TOO_MANY_GOALS: Key = Key("error-too-many-goals");

/// Arbeidsområdet er laget av et nyere program (skjema {needs}, dette kan {ours}).
pub const ERROR_TOO_NEW: Key = Key("error-too-new");

/// Pakken ble ikke laget.
pub const ERROR_TRANSPORT: Key = Key("error-transport");

/// {at} er ikke et sted for et arbeidsområde: mappen blir kopiert til andre maskiner, og da blir databasen skadet.
pub const ERROR_UNFIT_FOLDER: Key = Key("error-unfit-folder");

/// Slik kan ikke kommandoen brukes.
pub const ERROR_USAGE: Key = Key("error-usage");

/// Noe mangler: {word}.
pub const ERROR_USAGE_MISSING: Key = Key("error-usage-missing");

/// Kjenner ikke «{word}».
pub const ERROR_USAGE_UNKNOWN: Key = Key("error-usage-unknown");

/// «{value}» kan ikke stå ved {word}.
pub const ERROR_USAGE_VALUE: Key = Key("error-usage-value");

/// {version} er ikke nyere enn {newest}.
pub const ERROR_VERSION_NOT_NEWER: Key = Key("error-version-not-newer");

/// Besøket {at} har vurderinger og kan ikke legges i papirkurven.
pub const ERROR_VISIT_USED: Key = Key("error-visit-used");

/// Besøket {at} venter på en omforent skår.
pub const ERROR_WAITS_FOR_CONSENSUS: Key = Key("error-waits-for-consensus");

/// Ordet må ha mellom 1 og {limit} tegn og stå på én linje.
pub const ERROR_WORD_INVALID: Key = Key("error-word-invalid");

/// Lisensen lar ikke teksten i {at} gå ut på denne måten.
pub const ERROR_WORDING_WITHHELD: Key = Key("error-wording-withheld");

/// Regnearket ble ikke laget.
pub const ERROR_WORKBOOK: Key = Key("error-workbook");

/// Et annet program bruker arbeidsområdet nå.
pub const ERROR_WORKSPACE_BUSY: Key = Key("error-workspace-busy");

/// Det er allerede et arbeidsområde i {at}.
pub const ERROR_WORKSPACE_EXISTS: Key = Key("error-workspace-exists");

/// Dette kan bare gjøres i et arbeidsområde for {needs}.
pub const ERROR_WRONG_ROLE: Key = Key("error-wrong-role");

/// Det er verken passfrasen eller gjenopprettingskoden til arbeidsområdet.
pub const ERROR_WRONG_SECRET: Key = Key("error-wrong-secret");

/// {at} er noe som ikke skal forekomme, og kan ikke svares «sett» sammen med andre.
pub const ERROR_YES_TO_FAULTS: Key = Key("error-yes-to-faults");

/// Gå til mitt eget arbeid
pub const EXAMPLE_LEAVE: Key = Key("example-leave");

/// Dette er eksempeldata.
pub const EXAMPLE_TITLE: Key = Key("example-title");

/// Barnehagen og svarene er oppdiktet. Prøv det du vil.
pub const EXAMPLE_WHAT: Key = Key("example-what");

/// Oppdiktet eksempel
pub const EXAMPLE_WORKSPACE: Key = Key("example-workspace");

/// Tall, aldri navn på barn eller ansatte.
pub const FACTS_DESCRIPTION: Key = Key("facts-description");

/// Kaste endringene?
pub const FACTS_DISCARD: Key = Key("facts-discard");

/// Kast endringene
pub const FACTS_DISCARD_DO: Key = Key("facts-discard-do");

/// Fortsett å fylle ut
pub const FACTS_DISCARD_KEEP: Key = Key("facts-discard-keep");

/// Det du har skrevet her, er ikke lagret.
pub const FACTS_DISCARD_WHAT: Key = Key("facts-discard-what");

/// Lagre
pub const FACTS_SAVE: Key = Key("facts-save");

/// Fakta om dagen
pub const FACTS_TITLE: Key = Key("facts-title");

/// I {items} ledd peker svarene hver sin vei.
pub const FINALIZE_CONTRADICTIONS: Key = Key("finalize-contradictions");

/// Gjør ferdig
pub const FINALIZE_DO: Key = Key("finalize-do");

/// Vurderingen er ferdig og signert.
pub const FINALIZE_DONE: Key = Key("finalize-done");

/// Lagre rapporten til barnehagen, og send vurderingen til sentralkontoret når du vil.
pub const FINALIZE_DONE_WHAT: Key = Key("finalize-done-what");

/// Gå til vurderingen
pub const FINALIZE_GO_BACK: Key = Key("finalize-go-back");

/// {count} notater kan vise hvem noen er.
pub const FINALIZE_LOOK_OVER: Key = Key("finalize-look-over");

/// Dette mangler
pub const FINALIZE_MISSING: Key = Key("finalize-missing");

/// Kryss av først: planer og dokumenter gjenstår.
pub const FINALIZE_NEEDED_FIRST: Key = Key("finalize-needed-first");

/// Ingen har sagt når besøket var. Start klokka i vurderingen, eller skriv når du var der. Så kan du gjøre den ferdig.
pub const FINALIZE_NO_SITTING: Key = Key("finalize-no-sitting");

/// Gjør ferdig selv om svar mangler
pub const FINALIZE_SURE: Key = Key("finalize-sure");

/// Kryss av først: svar mangler.
pub const FINALIZE_SURE_FIRST: Key = Key("finalize-sure-first");

/// Gjøre vurderingen ferdig?
pub const FINALIZE_TITLE: Key = Key("finalize-title");

/// {answers} svar i {items} ledd. Ledd uten nok svar får ingen skår.
pub const FINALIZE_UNANSWERED: Key = Key("finalize-unanswered");

/// Den blir signert og låst. Ingen kan endre den etterpå, heller ikke du. Oppdager du en feil, blir rettingen en ny utgave med begrunnelse.
pub const FINALIZE_WHAT: Key = Key("finalize-what");

/// Gjør ferdig uten planer og dokumenter
pub const FINALIZE_WITHOUT: Key = Key("finalize-without");

/// {items} ledd har skår i enden av skalaen uten notat.
pub const FINALIZE_WITHOUT_NOTE: Key = Key("finalize-without-note");

/// {left} indikatorer blir stående uten svar.
pub const FINALIZE_WITHOUT_WHAT: Key = Key("finalize-without-what");

/// Et alternativ med mer belegg teller i stedet.
pub const FLAG_ALTERNATIVE_NOT_COUNTED: Key = Key("flag-alternative-not-counted");

/// Svarene peker hver sin vei. Begge kan være riktige.
pub const FLAG_CONTRADICTION: Key = Key("flag-contradiction");

/// Færre runder er skåret enn skalaen har.
pub const FLAG_CYCLES_MISSING: Key = Key("flag-cycles-missing");

/// Leddet er ikke aktuelt.
pub const FLAG_ITEM_NOT_APPLICABLE: Key = Key("flag-item-not-applicable");

/// Utelatt: teller ikke med noe sted.
pub const FLAG_LEFT_OUT: Key = Key("flag-left-out");

/// Alt på nivå {level} er ikke aktuelt; nivået er hoppet over.
pub const FLAG_LEVEL_EMPTIED: Key = Key("flag-level-emptied");

/// Skåren har ikke noe notat.
pub const FLAG_NO_NOTE: Key = Key("flag-no-note");

/// Ikke grunnlag denne dagen: det som manglet anledning, avgjorde skåren.
pub const FLAG_NO_OPPORTUNITY: Key = Key("flag-no-opportunity");

/// Jeg har tatt vare på koden
pub const FRESH_CODE_DONE: Key = Key("fresh-code-done");

/// Gjenopprettingskode
pub const FRESH_CODE_NAME: Key = Key("fresh-code-name");

/// Skriv ut eller lagre arket
pub const FRESH_CODE_SAVE: Key = Key("fresh-code-save");

/// Arket er lagret. Åpne filen og skriv den ut. Slett filen etterpå.
pub const FRESH_CODE_SAVED: Key = Key("fresh-code-saved");

/// Har du tatt vare på koden? Lukker du nå, vises den ikke igjen.
pub const FRESH_CODE_SURE: Key = Key("fresh-code-sure");

/// Ta vare på gjenopprettingskoden
pub const FRESH_CODE_TITLE: Key = Key("fresh-code-title");

/// Koden åpner arbeidsområdet hvis passfrasen blir glemt. Den vises bare nå.
pub const FRESH_CODE_WHAT: Key = Key("fresh-code-what");

/// Legg den i en låst skuff eller et skap, ikke sammen med maskinen.
pub const FRESH_CODE_WHERE: Key = Key("fresh-code-where");

/// Nådd
pub const GOAL_STATUS_DONE: Key = Key("goal-status-done");

/// Ikke begynt
pub const GOAL_STATUS_NOT_BEGUN: Key = Key("goal-status-not-begun");

/// Lagt til side
pub const GOAL_STATUS_SET_ASIDE: Key = Key("goal-status-set-aside");

/// I gang
pub const GOAL_STATUS_UNDER_WAY: Key = Key("goal-status-under-way");

/// Treff
pub const GOTO_HITS: Key = Key("goto-hits");

/// Nummer eller ord
pub const GOTO_LABEL: Key = Key("goto-label");

/// Ingen treff.
pub const GOTO_NONE: Key = Key("goto-none");

/// Gå til
pub const GOTO_TITLE: Key = Key("goto-title");

/// Gruppa kan ikke slutte før den begynner.
pub const GROUP_BACKWARDS: Key = Key("group-backwards");

/// Het {name} til {date}
pub const GROUP_CALLED: Key = Key("group-called");

/// Endre …
pub const GROUP_CHANGE: Key = Key("group-change");

/// Endre {name}
pub const GROUP_CHANGE_TITLE: Key = Key("group-change-title");

/// Navnet gjelder fra
pub const GROUP_DATE: Key = Key("group-date");

/// Besøk før denne dagen beholder navnet {name}.
pub const GROUP_DATE_HINT: Key = Key("group-date-hint");

/// Skriv datoen som 24.11.2026.
pub const GROUP_DATE_WRONG: Key = Key("group-date-wrong");

/// Fra {date}
pub const GROUP_FROM: Key = Key("group-from");

/// {from} til {to}
pub const GROUP_FROM_TO: Key = Key("group-from-to");

/// Type
pub const GROUP_KIND: Key = Key("group-kind");

/// Alle aldre
pub const GROUP_KIND_MIXED: Key = Key("group-kind-mixed");

/// Ikke sagt
pub const GROUP_KIND_NONE: Key = Key("group-kind-none");

/// Store barn, fra 3 år
pub const GROUP_KIND_OLDER: Key = Key("group-kind-older");

/// Annet
pub const GROUP_KIND_OTHER: Key = Key("group-kind-other");

/// Utegruppe
pub const GROUP_KIND_OUTDOOR: Key = Key("group-kind-outdoor");

/// Småbarn, under 3 år
pub const GROUP_KIND_YOUNGER: Key = Key("group-kind-younger");

/// Mer om {name}
pub const GROUP_MENU: Key = Key("group-menu");

/// Slå sammen med en annen …
pub const GROUP_MERGE: Key = Key("group-merge");

/// Fra og med
pub const GROUP_MERGE_DATE: Key = Key("group-merge-date");

/// Slå sammen
pub const GROUP_MERGE_DO: Key = Key("group-merge-do");

/// {name} har gått inn i {other}.
pub const GROUP_MERGE_DONE: Key = Key("group-merge-done");

/// Gikk inn i
pub const GROUP_MERGE_INTO: Key = Key("group-merge-into");

/// Velg gruppa den gikk inn i.
pub const GROUP_MERGE_INTO_MISSING: Key = Key("group-merge-into-missing");

/// Velg gruppe
pub const GROUP_MERGE_INTO_NONE: Key = Key("group-merge-into-none");

/// Slå sammen {name} med en annen gruppe
pub const GROUP_MERGE_TITLE: Key = Key("group-merge-title");

/// Angre sammenslåingen
pub const GROUP_MERGE_UNDO: Key = Key("group-merge-undo");

/// {name} står for seg selv igjen.
pub const GROUP_MERGE_UNDONE: Key = Key("group-merge-undone");

/// Besøkene til {name} blir stående under sitt navn, og hører fra nå av til den andre gruppa i oversikter over tid. Det kan angres.
pub const GROUP_MERGE_WHAT: Key = Key("group-merge-what");

/// Gikk inn i {name}
pub const GROUP_MERGED: Key = Key("group-merged");

/// Navn
pub const GROUP_NAME: Key = Key("group-name");

/// Skriv hva gruppa heter.
pub const GROUP_NAME_MISSING: Key = Key("group-name-missing");

/// Lagre
pub const GROUP_SAVE: Key = Key("group-save");

/// {name} er lagret.
pub const GROUP_SAVED: Key = Key("group-saved");

/// Til {date}
pub const GROUP_TO: Key = Key("group-to");

/// Gruppa finnes fra
pub const GROUP_VALID_FROM: Key = Key("group-valid-from");

/// Gruppa finnes til
pub const GROUP_VALID_TO: Key = Key("group-valid-to");

/// Etter denne dagen blir den ikke foreslått i nye besøk. Besøkene blir stående.
pub const GROUP_VALID_TO_HINT: Key = Key("group-valid-to-hint");

/// {count} besøk
pub const GROUP_VISITS: Key = Key("group-visits");

/// Tidligere grupper
pub const GROUPS_FORMER: Key = Key("groups-former");

/// Ingen grupper ennå
pub const GROUPS_NONE: Key = Key("groups-none");

/// En gruppe kommer hit når du lager det første besøket til den.
pub const GROUPS_NONE_TODO: Key = Key("groups-none-todo");

/// Grupper
pub const GROUPS_TITLE: Key = Key("groups-title");

/// Spør
pub const GUIDE_ASK: Key = Key("guide-ask");

/// På grensen
pub const GUIDE_BORDERLINE: Key = Key("guide-borderline");

/// Teller
pub const GUIDE_COUNTS: Key = Key("guide-counts");

/// Teller ikke
pub const GUIDE_COUNTS_NOT: Key = Key("guide-counts-not");

/// Ikke aktuelt når
pub const GUIDE_NA_WHEN: Key = Key("guide-na-when");

/// Alt er besvart. Resultatet er neste steg.
pub const HANDS_ALL_ANSWERED: Key = Key("hands-all-answered");

/// {number} er sett eller ikke sett.
pub const HANDS_FAULT: Key = Key("hands-fault");

/// Leddet er ikke aktuelt: her er det ingenting å svare på.
pub const HANDS_ITEM_NA: Key = Key("hands-item-na");

/// Her telles det ikke.
pub const HANDS_NO_COUNTER: Key = Key("hands-no-counter");

/// {number} kan ikke være ikke aktuelt.
pub const HANDS_NO_NA: Key = Key("hands-no-na");

/// Alt her er besvart. Neste: {place}, {count} igjen.
pub const HANDS_PLACE_DONE: Key = Key("hands-place-done");

/// På nivå 1 svarer du på én feil om gangen.
pub const HANDS_REST_FAULT: Key = Key("hands-rest-fault");

/// {place} er i gang.
pub const HANDS_SITUATION_BEGUN: Key = Key("hands-situation-begun");

/// {place} er ferdig.
pub const HANDS_SITUATION_ENDED: Key = Key("hands-situation-ended");

/// Svaret fjernet
pub const HISTORY_CLEARED: Key = Key("history-cleared");

/// Talt: {count} episoder
pub const HISTORY_COUNTED: Key = Key("history-counted");

/// {what}
pub const HISTORY_DONE: Key = Key("history-done");

/// Ingenting har skjedd her ennå.
pub const HISTORY_NONE: Key = Key("history-none");

/// Gjort om igjen: {what}
pub const HISTORY_REDONE: Key = Key("history-redone");

/// Notat merket: {note}
pub const HISTORY_TIED: Key = Key("history-tied");

/// Notat merket; det er slettet nå
pub const HISTORY_TIED_GONE: Key = Key("history-tied-gone");

/// Historikk for {number}
pub const HISTORY_TITLE: Key = Key("history-title");

/// Angret: {what}
pub const HISTORY_UNDONE: Key = Key("history-undone");

/// Merket fjernet fra notatet: {note}
pub const HISTORY_UNTIED: Key = Key("history-untied");

/// Merket fjernet fra et notat som er slettet nå
pub const HISTORY_UNTIED_GONE: Key = Key("history-untied-gone");

/// Tilbake
pub const KEY_BACK: Key = Key("key-back");

/// Fjern svar
pub const KEY_CLEAR: Key = Key("key-clear");

/// Ett tilbake, og tøm
pub const KEY_CLEAR_BACK: Key = Key("key-clear-back");

/// Dette hører ikke hjemme i VIBA
pub const KEY_CONCERN: Key = Key("key-concern");

/// Etter dagen eller skalaen
pub const KEY_DAY: Key = Key("key-day");

/// Neste linje
pub const KEY_DOWN: Key = Key("key-down");

/// Taster
pub const KEY_EDITOR: Key = Key("key-editor");

/// Trykk Endre og så den nye tasten. Det kan være en bokstav, et siffer eller F1 til F12. De andre tastene er faste.
pub const KEY_EDITOR_ABOUT: Key = Key("key-editor-about");

/// Alle taster er som vanlig.
pub const KEY_EDITOR_ALL_USUAL: Key = Key("key-editor-all-usual");

/// Endre
pub const KEY_EDITOR_CHANGE: Key = Key("key-editor-change");

/// Endre tasten for {act}
pub const KEY_EDITOR_CHANGE_NAME: Key = Key("key-editor-change-name");

/// {act} har nå {key}.
pub const KEY_EDITOR_CHANGED: Key = Key("key-editor-changed");

/// {key} gjør to ting: {first} og {second}. Bare den første virker.
pub const KEY_EDITOR_CONFLICT: Key = Key("key-editor-conflict");

/// Den tasten kan ikke brukes. Velg en bokstav, et siffer eller F1 til F12.
pub const KEY_EDITOR_NOT_ALLOWED: Key = Key("key-editor-not-allowed");

/// Her må det være en bokstav, som holdes sammen med Shift.
pub const KEY_EDITOR_NOT_ALLOWED_SHIFT: Key = Key("key-editor-not-allowed-shift");

/// Trykk den nye tasten. Esc avbryter.
pub const KEY_EDITOR_PRESS: Key = Key("key-editor-press");

/// Hold Shift og trykk bokstaven. Esc avbryter.
pub const KEY_EDITOR_PRESS_SHIFT: Key = Key("key-editor-press-shift");

/// Vanlig tast
pub const KEY_EDITOR_RESET: Key = Key("key-editor-reset");

/// Vanlige taster for alt
pub const KEY_EDITOR_RESET_ALL: Key = Key("key-editor-reset-all");

/// Vanlig tast for {act}
pub const KEY_EDITOR_RESET_NAME: Key = Key("key-editor-reset-name");

/// {key} er i bruk: {act}. Velg en annen.
pub const KEY_EDITOR_TAKEN: Key = Key("key-editor-taken");

/// Én episode færre
pub const KEY_FEWER: Key = Key("key-fewer");

/// Gå til ledd eller ord
pub const KEY_GO_TO: Key = Key("key-go-to");

/// Veiledning
pub const KEY_GUIDE: Key = Key("key-guide");

/// Alle taster
pub const KEY_HELP: Key = Key("key-help");

/// Historikk
pub const KEY_HISTORY: Key = Key("key-history");

/// Neste ledd
pub const KEY_ITEM_AFTER: Key = Key("key-item-after");

/// Forrige ledd
pub const KEY_ITEM_BEFORE: Key = Key("key-item-before");

/// Ruten før
pub const KEY_LEFT: Key = Key("key-left");

/// Lås arbeidsområdet
pub const KEY_LOCK: Key = Key("key-lock");

/// Én episode til
pub const KEY_MORE: Key = Key("key-more");

/// Ikke aktuelt
pub const KEY_NA: Key = Key("key-na");

/// Neste ubesvarte
pub const KEY_NEXT_OPEN: Key = Key("key-next-open");

/// Nei
pub const KEY_NO: Key = Key("key-no");

/// Ingen anledning
pub const KEY_NO_OPPORTUNITY: Key = Key("key-no-opportunity");

/// Ikke observert
pub const KEY_NOT_OBSERVED: Key = Key("key-not-observed");

/// Skriv notat
pub const KEY_NOTE: Key = Key("key-note");

/// Pause
pub const KEY_PAUSE: Key = Key("key-pause");

/// Gjør om
pub const KEY_REDO: Key = Key("key-redo");

/// Resten av leddet ikke sett
pub const KEY_REST_ITEM: Key = Key("key-rest-item");

/// Resten av nivået ikke sett
pub const KEY_REST_LEVEL: Key = Key("key-rest-level");

/// Resten av nivået nei
pub const KEY_REST_NO: Key = Key("key-rest-no");

/// Resten av nivået ja
pub const KEY_REST_YES: Key = Key("key-rest-yes");

/// Resultat
pub const KEY_RESULT: Key = Key("key-result");

/// Ruten etter
pub const KEY_RIGHT: Key = Key("key-right");

/// Søk i notater
pub const KEY_SEARCH_NOTES: Key = Key("key-search-notes");

/// Situasjonen begynner eller slutter
pub const KEY_SITUATION: Key = Key("key-situation");

/// Merk siste notat
pub const KEY_TIE: Key = Key("key-tie");

/// Angre
pub const KEY_UNDO: Key = Key("key-undo");

/// Forrige linje
pub const KEY_UP: Key = Key("key-up");

/// Ja
pub const KEY_YES: Key = Key("key-yes");

/// Svare
pub const KEYS_ANSWER: Key = Key("keys-answer");

/// Bokstavene virker når du ikke skriver. De kan endres og slås av i innstillingene.
pub const KEYS_DESCRIPTION: Key = Key("keys-description");

/// Flytte
pub const KEYS_MOVE: Key = Key("keys-move");

/// Bokstavene er slått av i innstillingene. De andre tastene virker.
pub const KEYS_OFF: Key = Key("keys-off");

/// Fra papir
pub const KEYS_PAPER: Key = Key("keys-paper");

/// Alle taster
pub const KEYS_TITLE: Key = Key("keys-title");

/// Skrive og angre
pub const KEYS_WRITE: Key = Key("keys-write");

/// ekstern vurdering
pub const KIND_EXTERNAL: Key = Key("kind-external");

/// øving
pub const KIND_PRACTICE: Key = Key("kind-practice");

/// egenvurdering
pub const KIND_SELF: Key = Key("kind-self");

/// opplæring
pub const KIND_TRAINING: Key = Key("kind-training");

/// Alle barnehager
pub const KINDERGARTEN_BACK: Key = Key("kindergarten-back");

/// {count} barn
pub const KINDERGARTEN_CHILDREN: Key = Key("kindergarten-children");

/// Grupper: {names}
pub const KINDERGARTEN_GROUPS: Key = Key("kindergarten-groups");

/// Organisasjonsnummer {number}
pub const KINDERGARTEN_NUMBER: Key = Key("kindergarten-number");

/// Eier: {owner}
pub const KINDERGARTEN_OWNER: Key = Key("kindergarten-owner");

/// {count} besøk
pub const KINDERGARTEN_VISITS: Key = Key("kindergarten-visits");

/// {found} av {of} barnehager
pub const KINDERGARTENS_COUNT: Key = Key("kindergartens-count");

/// Ingen barnehager ennå
pub const KINDERGARTENS_EMPTY: Key = Key("kindergartens-empty");

/// Hent listen for kommunen fra Nasjonalt barnehageregister (NBR) eller Enhetsregisteret som JSON-fil. Les inn filen her. Det trengs bare én gang.
pub const KINDERGARTENS_EMPTY_TODO: Key = Key("kindergartens-empty-todo");

/// Viser de første {shown}. Skriv mer for å finne den du leter etter.
pub const KINDERGARTENS_MORE: Key = Key("kindergartens-more");

/// Ingen barnehager passer til «{words}»
pub const KINDERGARTENS_NONE: Key = Key("kindergartens-none");

/// Skriv færre eller andre ord, eller organisasjonsnummeret.
pub const KINDERGARTENS_NONE_TODO: Key = Key("kindergartens-none-todo");

/// Les inn register …
pub const KINDERGARTENS_READ: Key = Key("kindergartens-read");

/// Leser inn barnehager
pub const KINDERGARTENS_READING: Key = Key("kindergartens-reading");

/// Søk etter navn, sted eller eier
pub const KINDERGARTENS_SEARCH: Key = Key("kindergartens-search");

/// Barnehager
pub const KINDERGARTENS_TITLE: Key = Key("kindergartens-title");

/// Åpne en barnehage for å se gruppene, eller lag et besøk.
pub const KINDERGARTENS_WHAT: Key = Key("kindergartens-what");

/// English
pub const LANGUAGE_EN: Key = Key("language-en");

/// Bokmål
pub const LANGUAGE_NB: Key = Key("language-nb");

/// Nynorsk
pub const LANGUAGE_NN: Key = Key("language-nn");

/// Etterpå
pub const LETTER_AFTER: Key = Key("letter-after");

/// Styreren får en foreløpig rapport. Først kommer det som er sterkt.
pub const LETTER_AFTER_1: Key = Key("letter-after-1");

/// Dere har {days} dager på dere til å si fra om fakta som ikke stemmer.
pub const LETTER_AFTER_2: Key = Key("letter-after-2");

/// Så velger dere selv hva dere vil arbeide med.
pub const LETTER_AFTER_3: Key = Key("letter-after-3");

/// Spør oss gjerne
pub const LETTER_ASK: Key = Key("letter-ask");

/// Kontakt: {contact}
pub const LETTER_ASK_CONTACT: Key = Key("letter-ask-contact");

/// Spør den som sendte dere brevet.
pub const LETTER_ASK_NONE: Key = Key("letter-ask-none");

/// Grunnlaget for besøket: {basis}
pub const LETTER_BASIS: Key = Key("letter-basis");

/// Gjør dette før vi kommer
pub const LETTER_BEFORE: Key = Key("letter-before");

/// Si fra til personalet og tillitsvalgte. Heng opp oppslaget på personalrommet.
pub const LETTER_BEFORE_1: Key = Key("letter-before-1");

/// Gi foreldrene brevet som følger med.
pub const LETTER_BEFORE_2: Key = Key("letter-before-2");

/// Ring oss hvis dagen blir helt uvanlig. Da finner vi en annen dag.
pub const LETTER_BEFORE_3: Key = Key("letter-before-3");

/// Dette skjer den dagen
pub const LETTER_DAY: Key = Key("letter-day");

/// Én eller to vurderere er i gruppa omtrent en halv dag.
pub const LETTER_DAY_1: Key = Key("letter-day-1");

/// De sitter stille, ser og noterer. Gjør som dere pleier.
pub const LETTER_DAY_2: Key = Key("letter-day-2");

/// Etterpå snakker de med en som kjenner gruppa, i omtrent en halv time.
pub const LETTER_DAY_3: Key = Key("letter-day-3");

/// De vil gjerne se planer og dokumentasjon som dere bruker.
pub const LETTER_DAY_4: Key = Key("letter-day-4");

/// Hilsen
pub const LETTER_GREETING: Key = Key("letter-greeting");

/// Vi kommer på besøk {date}. Vi ser på hvordan de voksne og barna har det sammen i {group}. Til det bruker vi skalaen {scale}.
pub const LETTER_HELLO: Key = Key("letter-hello");

/// Dette gjør vi ikke
pub const LETTER_NOT: Key = Key("letter-not");

/// Vi vurderer ikke barn.
pub const LETTER_NOT_1: Key = Key("letter-not-1");

/// Vi vurderer ikke den enkelte ansatte.
pub const LETTER_NOT_2: Key = Key("letter-not-2");

/// Vi skriver ingen navn, og vi tar ingen bilder, ingen lyd og ingen film.
pub const LETTER_NOT_3: Key = Key("letter-not-3");

/// Vi rangerer ikke barnehager.
pub const LETTER_NOT_4: Key = Key("letter-not-4");

/// Hvorfor vi kommer
pub const LETTER_PURPOSE: Key = Key("letter-purpose");

/// Om besøket, før det skjer
pub const LETTER_SUBJECT: Key = Key("letter-subject");

/// Besøk hos {group} {date}
pub const LETTER_TITLE: Key = Key("letter-title");

/// Brev før besøket: {kindergarten}, {group}, {date}
pub const LETTER_TITLE_FULL: Key = Key("letter-title-full");

/// Til {kindergarten}
pub const LETTER_TO: Key = Key("letter-to");

/// Skalaen er under utprøving og ikke validert. Resultatet er et utgangspunkt for samtale.
pub const LETTER_WORKING: Key = Key("letter-working");

/// {met} av {applicable} sett
pub const LEVEL_FAULTS_SUM: Key = Key("level-faults-sum");

/// Sett betyr at noe svikter
pub const LEVEL_FAULTS_WHAT: Key = Key("level-faults-what");

/// {met} av {applicable} oppfylt
pub const LEVEL_MET_SUM: Key = Key("level-met-sum");

/// Nivå {level} er ikke nådd
pub const LEVEL_NOT: Key = Key("level-not");

/// {count} ubesvart
pub const LEVEL_OPEN_SUM: Key = Key("level-open-sum");

/// Nivå {level} er delvis nådd
pub const LEVEL_PARTLY: Key = Key("level-partly");

/// Nivå {level} er nådd
pub const LEVEL_REACHED: Key = Key("level-reached");

/// Ja på alle:
pub const LIFT_ALL: Key = Key("lift-all");

/// Ikke lenger sett:
pub const LIFT_FAULTS: Key = Key("lift-faults");

/// Ja på {count} av disse:
pub const LIFT_SOME: Key = Key("lift-some");

/// Gir {score}
pub const LIFT_TO: Key = Key("lift-to");

/// Åpne
pub const LINK_OPEN: Key = Key("link-open");

/// Lenken fører ut av VIBA, til {link}. Vil du åpne den i nettleseren?
pub const LINK_QUESTION: Key = Key("link-question");

/// Åpne en lenke
pub const LINK_TITLE: Key = Key("link-title");

/// Passfrase eller gjenopprettingskode
pub const LOCK_FIELD: Key = Key("lock-field");

/// Skriv passfrasen eller gjenopprettingskoden.
pub const LOCK_MISSING: Key = Key("lock-missing");

/// Har du mistet passfrasen og koden?
pub const LOCK_OFFICE: Key = Key("lock-office");

/// Lagre konvolutten
pub const LOCK_OFFICE_SAVE: Key = Key("lock-office-save");

/// Konvolutten er lagret
pub const LOCK_OFFICE_SAVED: Key = Key("lock-office-saved");

/// {name} kan hjelpe. Lagre konvolutten og send den dit. De leser opp en kode, som du skriver i feltet ovenfor.
pub const LOCK_OFFICE_WHAT: Key = Key("lock-office-what");

/// Lås opp
pub const LOCK_OPEN: Key = Key("lock-open");

/// Låser opp …
pub const LOCK_OPENING: Key = Key("lock-opening");

/// Velg et annet arbeidsområde
pub const LOCK_OTHER: Key = Key("lock-other");

/// Arbeidsområdet er låst. Alt er lagret.
pub const LOCK_WHAT: Key = Key("lock-what");

/// Arbeidsområdet låses om litt.
pub const LOCKS_SOON: Key = Key("locks-soon");

/// Trykk en tast eller klikk for å fortsette. Det du har lagret, er trygt; det du skriver i et vindu som ikke er sendt, blir borte.
pub const LOCKS_SOON_WHAT: Key = Key("locks-soon-what");

/// Tillat ordet «{word}»
pub const LOOK_OVER_ALLOW: Key = Key("look-over-allow");

/// Åpne notatet
pub const LOOK_OVER_OPEN: Key = Key("look-over-open");

/// {count} notater kan vise hvem noen er.
pub const LOOK_OVER_TITLE: Key = Key("look-over-title");

/// Rapporten tar med ordene slik de står. Skriv om det som kan kjennes igjen, eller si at ordet er greit.
pub const LOOK_OVER_WHAT: Key = Key("look-over-what");

/// Se sikkerhetskopiene
pub const LOST_DO: Key = Key("lost-do");

/// Minst {count} lagrede endringer mangler.
pub const LOST_TITLE: Key = Key("lost-title");

/// Filen er eldre enn det som var lagret. Ikke slett noe: En sikkerhetskopi kan ha det som mangler.
pub const LOST_WHAT: Key = Key("lost-what");

/// Oppfylt
pub const MARK_MET: Key = Key("mark-met");

/// Teller ikke
pub const MARK_NOT_COUNTED: Key = Key("mark-not-counted");

/// Ikke oppfylt
pub const MARK_NOT_MET: Key = Key("mark-not-met");

/// Ubesvart
pub const MARK_UNANSWERED: Key = Key("mark-unanswered");

/// Neste ledd
pub const MEETING_AFTER: Key = Key("meeting-after");

/// Forrige ledd
pub const MEETING_BEFORE: Key = Key("meeting-before");

/// ikke aktuelt
pub const MEETING_EMPTY_LEVEL: Key = Key("meeting-empty-level");

/// Avslutt visningen
pub const MEETING_END: Key = Key("meeting-end");

/// {met} av {applicable} sett
pub const MEETING_FAULTS: Key = Key("meeting-faults");

/// Trinn for trinn
pub const MEETING_LADDER: Key = Key("meeting-ladder");

/// Nivå {level}: {word}
pub const MEETING_LEVEL: Key = Key("meeting-level");

/// Alle disse må på plass:
pub const MEETING_LIFT_ALL: Key = Key("meeting-lift-all");

/// Ett av disse er nok:
pub const MEETING_LIFT_ANY: Key = Key("meeting-lift-any");

/// Begge disse må på plass:
pub const MEETING_LIFT_BOTH: Key = Key("meeting-lift-both");

/// Først må dette ta slutt:
pub const MEETING_LIFT_FAULTS: Key = Key("meeting-lift-faults");

/// Dette må på plass:
pub const MEETING_LIFT_ONE: Key = Key("meeting-lift-one");

/// {need} av disse:
pub const MEETING_LIFT_SOME: Key = Key("meeting-lift-some");

/// {met} av {applicable} oppfylt
pub const MEETING_MET: Key = Key("meeting-met");

/// Dette løfter leddet
pub const MEETING_NEXT: Key = Key("meeting-next");

/// Her er det ikke noe neste trinn.
pub const MEETING_NEXT_NONE: Key = Key("meeting-next-none");

/// Dagen ga ikke grunnlag for en skår.
pub const MEETING_NO_BASIS: Key = Key("meeting-no-basis");

/// Det er ingen ledd å vise ennå.
pub const MEETING_NONE: Key = Key("meeting-none");

/// Svar på det du ser, først.
pub const MEETING_NONE_TODO: Key = Key("meeting-none-todo");

/// Møtevisning
pub const MEETING_OPEN: Key = Key("meeting-open");

/// Ledd {number} av {of}
pub const MEETING_PLACE: Key = Key("meeting-place");

/// Dette ble sett og hørt
pub const MEETING_QUOTES: Key = Key("meeting-quotes");

/// Ingen notater til dette leddet.
pub const MEETING_QUOTES_NONE: Key = Key("meeting-quotes-none");

/// Skjul skår
pub const MEETING_SCORE_HIDE: Key = Key("meeting-score-hide");

/// Dette leddet har ingen skår.
pub const MEETING_SCORE_NONE: Key = Key("meeting-score-none");

/// Vis skår
pub const MEETING_SCORE_SHOW: Key = Key("meeting-score-show");

/// Forslag til å prøve
pub const MEETING_SUGGEST: Key = Key("meeting-suggest");

/// Svarene peker hver sin vei:
pub const MISSING_CONTRADICTIONS: Key = Key("missing-contradictions");

/// ledd {number}
pub const MISSING_ITEM: Key = Key("missing-item");

/// ledd {number} ({count})
pub const MISSING_ITEM_COUNT: Key = Key("missing-item-count");

/// og {count} til
pub const MISSING_MORE: Key = Key("missing-more");

/// Planer og dokumenter gjenstår: {left} indikatorer kan bare besvares der.
pub const MISSING_NEEDED: Key = Key("missing-needed");

/// Gå til planer og dokumenter
pub const MISSING_NEEDED_GO: Key = Key("missing-needed-go");

/// Ingen har sagt når besøket var.
pub const MISSING_NO_SITTING: Key = Key("missing-no-sitting");

/// Start klokka eller skriv tidene
pub const MISSING_NO_SITTING_LINK: Key = Key("missing-no-sitting-link");

/// («{reason}»)
pub const MISSING_REASON: Key = Key("missing-reason");

/// {count} ting å se på før du gjør ferdig.
pub const MISSING_TITLE: Key = Key("missing-title");

/// {count} svar mangler:
pub const MISSING_UNANSWERED: Key = Key("missing-unanswered");

/// Skår uten notat:
pub const MISSING_WITHOUT_NOTE: Key = Key("missing-without-note");

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

/// jan.
pub const MONTH_SHORT_1: Key = Key("month-short-1");

/// okt.
pub const MONTH_SHORT_10: Key = Key("month-short-10");

/// nov.
pub const MONTH_SHORT_11: Key = Key("month-short-11");

/// des.
pub const MONTH_SHORT_12: Key = Key("month-short-12");

/// feb.
pub const MONTH_SHORT_2: Key = Key("month-short-2");

/// mars
pub const MONTH_SHORT_3: Key = Key("month-short-3");

/// april
pub const MONTH_SHORT_4: Key = Key("month-short-4");

/// mai
pub const MONTH_SHORT_5: Key = Key("month-short-5");

/// juni
pub const MONTH_SHORT_6: Key = Key("month-short-6");

/// juli
pub const MONTH_SHORT_7: Key = Key("month-short-7");

/// aug.
pub const MONTH_SHORT_8: Key = Key("month-short-8");

/// sep.
pub const MONTH_SHORT_9: Key = Key("month-short-9");

/// Etterpå er {answered} av {of} besvart.
pub const MOVE_ANSWERED: Key = Key("move-answered");

/// Før
pub const MOVE_BEFORE: Key = Key("move-before");

/// {carried} svar følger med.
pub const MOVE_CARRIED: Key = Key("move-carried");

/// {carried} svar følger med, {reworded} av dem til nye ord.
pub const MOVE_CARRIED_REWORDED: Key = Key("move-carried-reworded");

/// Flytt
pub const MOVE_DO: Key = Key("move-do");

/// {place} er flyttet til versjon {version}.
pub const MOVE_DONE: Key = Key("move-done");

/// Utkast
pub const MOVE_DRAFT: Key = Key("move-draft");

/// {left} svar følger ikke med.
pub const MOVE_LEFT: Key = Key("move-left");

/// Se over disse
pub const MOVE_LINES_CARRIED: Key = Key("move-lines-carried");

/// Følger ikke med
pub const MOVE_LINES_LEFT: Key = Key("move-lines-left");

/// Nå
pub const MOVE_NOW: Key = Key("move-now");

/// Ser hva som følger med
pub const MOVE_READING: Key = Key("move-reading");

/// Flytt til {version} …
pub const MOVE_ROW: Key = Key("move-row");

/// {count} merker på notater blir borte. Notatene blir stående.
pub const MOVE_TIES_LOST: Key = Key("move-ties-lost");

/// Flytt utkastet til versjon {version}
pub const MOVE_TITLE: Key = Key("move-title");

/// Til versjon
pub const MOVE_TO: Key = Key("move-to");

/// Angre
pub const MOVE_UNDO: Key = Key("move-undo");

/// Utkastet er tilbake i versjonen det hadde.
pub const MOVE_UNDONE: Key = Key("move-undone");

/// {place}, {date}. Utkastet har versjon {version} nå.
pub const MOVE_WHAT: Key = Key("move-what");

/// Fordi
pub const MOVE_WHY: Key = Key("move-why");

/// Rettslig grunnlag
pub const MUNICIPALITY_BASIS: Key = Key("municipality-basis");

/// Loven eller vedtaket dere bygger på.
pub const MUNICIPALITY_BASIS_HINT: Key = Key("municipality-basis-hint");

/// Kontakt
pub const MUNICIPALITY_CONTACT: Key = Key("municipality-contact");

/// Telefon eller e-post som kan stå i brev.
pub const MUNICIPALITY_CONTACT_HINT: Key = Key("municipality-contact-hint");

/// Dager til merknader
pub const MUNICIPALITY_DAYS: Key = Key("municipality-days");

/// Så mange dager får barnehagen til å se etter feil i fakta.
pub const MUNICIPALITY_DAYS_HINT: Key = Key("municipality-days-hint");

/// Kommunens navn
pub const MUNICIPALITY_NAME: Key = Key("municipality-name");

/// Formål
pub const MUNICIPALITY_PURPOSE: Key = Key("municipality-purpose");

/// Hvorfor kommunen vurderer. Står i brevene før besøket.
pub const MUNICIPALITY_PURPOSE_HINT: Key = Key("municipality-purpose-hint");

/// Lagret.
pub const MUNICIPALITY_SAVED: Key = Key("municipality-saved");

/// Kommunen i brev og rapporter
pub const MUNICIPALITY_TITLE: Key = Key("municipality-title");

/// Enhet
pub const MUNICIPALITY_UNIT: Key = Key("municipality-unit");

/// For eksempel fagstab for barnehage.
pub const MUNICIPALITY_UNIT_HINT: Key = Key("municipality-unit-hint");

/// Hovedmeny
pub const NAV: Key = Key("nav");

/// Vurderinger
pub const NAV_ASSESSMENTS: Key = Key("nav-assessments");

/// Papirkurv
pub const NAV_BIN: Key = Key("nav-bin");

/// Oppfølging
pub const NAV_FOLLOW_UP: Key = Key("nav-follow-up");

/// Barnehager
pub const NAV_KINDERGARTENS: Key = Key("nav-kindergartens");

/// Lås
pub const NAV_LOCK: Key = Key("nav-lock");

/// Notater
pub const NAV_NOTES: Key = Key("nav-notes");

/// Kommunen
pub const NAV_OFFICE: Key = Key("nav-office");

/// Oversikt
pub const NAV_OVERVIEW: Key = Key("nav-overview");

/// Skala
pub const NAV_RUBRICS: Key = Key("nav-rubrics");

/// Alt er lagret her
pub const NAV_SAFE: Key = Key("nav-safe");

/// Egenvurdering
pub const NAV_SELF: Key = Key("nav-self");

/// Sending
pub const NAV_SENDING: Key = Key("nav-sending");

/// Innstillinger
pub const NAV_SETTINGS: Key = Key("nav-settings");

/// Ditt navn
pub const NEW_VISIT_ASSESSOR: Key = Key("new-visit-assessor");

/// Navnet blir på denne maskinen.
pub const NEW_VISIT_ASSESSOR_HINT: Key = Key("new-visit-assessor-hint");

/// Skriv navnet ditt.
pub const NEW_VISIT_ASSESSOR_MISSING: Key = Key("new-visit-assessor-missing");

/// Begynn nå
pub const NEW_VISIT_BEGIN: Key = Key("new-visit-begin");

/// Begynn besøket
pub const NEW_VISIT_BEGIN_TITLE: Key = Key("new-visit-begin-title");

/// «Begynn nå» starter klokka.
pub const NEW_VISIT_BEGIN_WHY: Key = Key("new-visit-begin-why");

/// Besøkskode
pub const NEW_VISIT_CODE: Key = Key("new-visit-code");

/// Åtte tegn. Store og små bokstaver er likt.
pub const NEW_VISIT_CODE_HINT: Key = Key("new-visit-code-hint");

/// Skriv koden du har fått.
pub const NEW_VISIT_CODE_MISSING: Key = Key("new-visit-code-missing");

/// Besøkskode
pub const NEW_VISIT_CODE_TITLE: Key = Key("new-visit-code-title");

/// Les koden høyt for den andre vurdereren. Den gjør at svarene deres hører til samme besøk.
pub const NEW_VISIT_CODE_WHY: Key = Key("new-visit-code-why");

/// Kopiert
pub const NEW_VISIT_COPIED: Key = Key("new-visit-copied");

/// Kopier koden
pub const NEW_VISIT_COPY: Key = Key("new-visit-copy");

/// Dato
pub const NEW_VISIT_DATE: Key = Key("new-visit-date");

/// Skriv datoen som 24.11.2026. Året må være fra 2020 til 2064.
pub const NEW_VISIT_DATE_WRONG: Key = Key("new-visit-date-wrong");

/// Fakta om dagen
pub const NEW_VISIT_FACTS: Key = Key("new-visit-facts");

/// Kan også fylles ut under besøket.
pub const NEW_VISIT_FACTS_HINT: Key = Key("new-visit-facts-hint");

/// Gruppe
pub const NEW_VISIT_GROUP: Key = Key("new-visit-group");

/// Slik gruppa kalles, for eksempel Bjørka.
pub const NEW_VISIT_GROUP_HINT: Key = Key("new-visit-group-hint");

/// Navnet er på {count} tegn. Det kan være på {most}.
pub const NEW_VISIT_GROUP_LONG: Key = Key("new-visit-group-long");

/// Velg eller skriv en gruppe.
pub const NEW_VISIT_GROUP_MISSING: Key = Key("new-visit-group-missing");

/// Navn på gruppa
pub const NEW_VISIT_GROUP_NAME: Key = Key("new-visit-group-name");

/// Ny gruppe
pub const NEW_VISIT_GROUP_NEW: Key = Key("new-visit-group-new");

/// Jeg har en besøkskode
pub const NEW_VISIT_HAS_CODE: Key = Key("new-visit-has-code");

/// Du har fått koden av den som planla besøket. Dagen står i koden.
pub const NEW_VISIT_HAS_CODE_ABOUT: Key = Key("new-visit-has-code-about");

/// Vurderingen
pub const NEW_VISIT_HOW: Key = Key("new-visit-how");

/// Hva slags vurdering
pub const NEW_VISIT_KIND: Key = Key("new-visit-kind");

/// Ekstern vurdering
pub const NEW_VISIT_KIND_EXTERNAL: Key = Key("new-visit-kind-external");

/// Du kommer utenfra.
pub const NEW_VISIT_KIND_EXTERNAL_ABOUT: Key = Key("new-visit-kind-external-about");

/// Øving
pub const NEW_VISIT_KIND_PRACTICE: Key = Key("new-visit-kind-practice");

/// Teller aldri med i tall.
pub const NEW_VISIT_KIND_PRACTICE_ABOUT: Key = Key("new-visit-kind-practice-about");

/// Egenvurdering
pub const NEW_VISIT_KIND_SELF: Key = Key("new-visit-kind-self");

/// Barnehagen vurderer seg selv.
pub const NEW_VISIT_KIND_SELF_ABOUT: Key = Key("new-visit-kind-self-about");

/// Opplæring
pub const NEW_VISIT_KIND_TRAINING: Key = Key("new-visit-kind-training");

/// Sammenlignes med en fasit.
pub const NEW_VISIT_KIND_TRAINING_ABOUT: Key = Key("new-visit-kind-training-about");

/// Barnehage
pub const NEW_VISIT_KINDERGARTEN: Key = Key("new-visit-kindergarten");

/// Velg en annen
pub const NEW_VISIT_KINDERGARTEN_CHANGE: Key = Key("new-visit-kindergarten-change");

/// Søk etter navn, sted eller eier.
pub const NEW_VISIT_KINDERGARTEN_HINT: Key = Key("new-visit-kindergarten-hint");

/// Barnehager som passer
pub const NEW_VISIT_KINDERGARTEN_HITS: Key = Key("new-visit-kindergarten-hits");

/// Velg en barnehage fra listen.
pub const NEW_VISIT_KINDERGARTEN_MISSING: Key = Key("new-visit-kindergarten-missing");

/// Ingen barnehager er lest inn.
pub const NEW_VISIT_KINDERGARTEN_NO_REGISTER: Key = Key("new-visit-kindergarten-no-register");

/// Ingen barnehager passer. Skriv færre eller andre ord.
pub const NEW_VISIT_KINDERGARTEN_NONE: Key = Key("new-visit-kindergarten-none");

/// Besøket er opprettet og har koden {code}. Prøv igjen, så blir det ikke laget to.
pub const NEW_VISIT_MINTED: Key = Key("new-visit-minted");

/// Legg i planen
pub const NEW_VISIT_PLAN: Key = Key("new-visit-plan");

/// Besøket ligger i planen
pub const NEW_VISIT_PLANNED: Key = Key("new-visit-planned");

/// Din rolle
pub const NEW_VISIT_ROLE: Key = Key("new-visit-role");

/// To vurderere skårer hver for seg og ser ikke hverandres svar.
pub const NEW_VISIT_ROLE_ABOUT: Key = Key("new-visit-role-about");

/// Hovedvurderer
pub const NEW_VISIT_ROLE_PRIMARY: Key = Key("new-visit-role-primary");

/// Andre vurderer
pub const NEW_VISIT_ROLE_SECOND: Key = Key("new-visit-role-second");

/// Vurderingsskala
pub const NEW_VISIT_SCALE: Key = Key("new-visit-scale");

/// {items} ledd, {indicators} indikatorer
pub const NEW_VISIT_SCALE_COUNTS: Key = Key("new-visit-scale-counts");

/// Arbeidsutgave
pub const NEW_VISIT_SCALE_WORKING: Key = Key("new-visit-scale-working");

/// Nytt besøk
pub const NEW_VISIT_TITLE: Key = Key("new-visit-title");

/// Til oversikten
pub const NEW_VISIT_TO_OVERVIEW: Key = Key("new-visit-to-overview");

/// Hvor og når
pub const NEW_VISIT_WHERE: Key = Key("new-visit-where");

/// Les planer og dokumenter: {left} indikatorer gjenstår
pub const NEXT_ASK: Key = Key("next-ask");

/// Gå til dokumentene
pub const NEXT_ASK_DO: Key = Key("next-ask-do");

/// {name}, {group}. Alt som kan observeres, er besvart.
pub const NEXT_ASK_WHY: Key = Key("next-ask-why");

/// Begynn besøket hos {name}, {group}
pub const NEXT_BEGIN: Key = Key("next-begin");

/// Begynn
pub const NEXT_BEGIN_DO: Key = Key("next-begin-do");

/// Planlagt i dag.
pub const NEXT_BEGIN_TODAY: Key = Key("next-begin-today");

/// Planlagt {date}.
pub const NEXT_BEGIN_WHY: Key = Key("next-begin-why");

/// Se over {name}, {group}
pub const NEXT_FINISH: Key = Key("next-finish");

/// Se over
pub const NEXT_FINISH_DO: Key = Key("next-finish-do");

/// Alt er besvart. Se over resultatet og gjør vurderingen ferdig.
pub const NEXT_FINISH_WHY: Key = Key("next-finish-why");

/// Følg opp målet hos {name}, {group}
pub const NEXT_FOLLOW_UP: Key = Key("next-follow-up");

/// Åpne planen
pub const NEXT_FOLLOW_UP_DO: Key = Key("next-follow-up-do");

/// «{goal}». Fristen var for {days} dager siden.
pub const NEXT_FOLLOW_UP_OVER: Key = Key("next-follow-up-over");

/// «{goal}». Fristen er i dag.
pub const NEXT_FOLLOW_UP_TODAY: Key = Key("next-follow-up-today");

/// «{goal}». Fristen er om {days} dager.
pub const NEXT_FOLLOW_UP_WHY: Key = Key("next-follow-up-why");

/// Fortsett på {name}, {group}
pub const NEXT_GO_ON: Key = Key("next-go-on");

/// Fortsett
pub const NEXT_GO_ON_DO: Key = Key("next-go-on-do");

/// {left} av {of} indikatorer gjenstår.
pub const NEXT_GO_ON_WHY: Key = Key("next-go-on-why");

/// Planlegg et besøk
pub const NEXT_PLAN: Key = Key("next-plan");

/// Nytt besøk
pub const NEXT_PLAN_DO: Key = Key("next-plan-do");

/// Velg barnehage, gruppe og dag. Du kan også begynne med en gang.
pub const NEXT_PLAN_WHY: Key = Key("next-plan-why");

/// Les inn barnehagene
pub const NEXT_REGISTER: Key = Key("next-register");

/// Gå til barnehager
pub const NEXT_REGISTER_DO: Key = Key("next-register-do");

/// Hent listen fra registeret én gang, så finner du barnehagen når du trenger den.
pub const NEXT_REGISTER_WHY: Key = Key("next-register-why");

/// Send {count} ferdige vurderinger
pub const NEXT_SEND: Key = Key("next-send");

/// Gå til sending
pub const NEXT_SEND_DO: Key = Key("next-send-do");

/// Legg dem i en mappe som sentralkontoret henter fra.
pub const NEXT_SEND_WHY: Key = Key("next-send-why");

/// Skåren bør ha et notat.
pub const NOTE_ASK: Key = Key("note-ask");

/// Hvorfor uten notat?
pub const NOTE_ASK_WHY: Key = Key("note-ask-why");

/// Gå videre uten notat
pub const NOTE_ASK_WITHOUT: Key = Key("note-ask-without");

/// Skriv notat
pub const NOTE_ASK_WRITE: Key = Key("note-ask-write");

/// {count} av {most} tegn
pub const NOTE_COUNT: Key = Key("note-count");

/// Endre notatet fra {time}
pub const NOTE_EDIT: Key = Key("note-edit");

/// Nytt notat
pub const NOTE_NEW: Key = Key("note-new");

/// Hva ser og hører du?
pub const NOTE_PLACEHOLDER: Key = Key("note-placeholder");

/// Det gikk igjen hele dagen
pub const NOTE_REASON_ALL_DAY: Key = Key("note-reason-all-day");

/// Endre
pub const NOTE_REASON_CHANGE: Key = Key("note-reason-change");

/// Endre grunnen til at leddet ikke har notat
pub const NOTE_REASON_CHANGE_NAME: Key = Key("note-reason-change-name");

/// Uten notat: {reason}
pub const NOTE_REASON_IS: Key = Key("note-reason-is");

/// Jeg rakk ikke å skrive
pub const NOTE_REASON_NO_TIME: Key = Key("note-reason-no-time");

/// Med egne ord
pub const NOTE_REASON_OWN: Key = Key("note-reason-own");

/// Notatet står på papir
pub const NOTE_REASON_PAPER: Key = Key("note-reason-paper");

/// Ta bort grunnen
pub const NOTE_REASON_REMOVE: Key = Key("note-reason-remove");

/// Lagre grunnen
pub const NOTE_REASON_SAVE: Key = Key("note-reason-save");

/// Legg notatet fra {time} i papirkurven
pub const NOTE_REMOVE: Key = Key("note-remove");

/// Notatet ligger i papirkurven.
pub const NOTE_REMOVED: Key = Key("note-removed");

/// Angre
pub const NOTE_REMOVED_UNDO: Key = Key("note-removed-undo");

/// Det kan hentes tilbake i 30 dager.
pub const NOTE_REMOVED_WHAT: Key = Key("note-removed-what");

/// Lagre
pub const NOTE_SAVE: Key = Key("note-save");

/// Merk {number}
pub const NOTE_TIE: Key = Key("note-tie");

/// Notatet er på {count} tegn. Det kan være på {most}. Alt du har skrevet, står her: del det i to notater.
pub const NOTE_TOO_LONG: Key = Key("note-too-long");

/// Fjern merket {number}
pub const NOTE_UNTIE: Key = Key("note-untie");

/// Uten merke
pub const NOTE_WILL_NOT_TIE: Key = Key("note-will-not-tie");

/// Merkes {number}
pub const NOTE_WILL_TIE: Key = Key("note-will-tie");

/// Notater
pub const NOTES: Key = Key("notes");

/// Søk i alle notatene som ligger her
pub const NOTES_BEGIN: Key = Key("notes-begin");

/// Skriv et ord, så kommer notatene som har det, nyeste først.
pub const NOTES_BEGIN_TODO: Key = Key("notes-begin-todo");

/// Utkast
pub const NOTES_DRAFT: Key = Key("notes-draft");

/// Alle
pub const NOTES_FILTER_ALL: Key = Key("notes-filter-all");

/// Leddet
pub const NOTES_FILTER_ITEM: Key = Key("notes-filter-item");

/// Uten merke
pub const NOTES_FILTER_UNTIED: Key = Key("notes-filter-untied");

/// Ferdig
pub const NOTES_FINAL: Key = Key("notes-final");

/// {count} notater
pub const NOTES_FOUND: Key = Key("notes-found");

/// Notater, nyeste øverst
pub const NOTES_NEWEST_FIRST: Key = Key("notes-newest-first");

/// Ingen notater her
pub const NOTES_NONE: Key = Key("notes-none");

/// Trykk S og skriv det du ser. Merk det senere.
pub const NOTES_NONE_TODO: Key = Key("notes-none-todo");

/// Ingen notater har «{words}»
pub const NOTES_NOT_FOUND: Key = Key("notes-not-found");

/// Skriv færre ord, eller bare begynnelsen av dem.
pub const NOTES_NOT_FOUND_TODO: Key = Key("notes-not-found-todo");

/// Åpne {place}, {when}
pub const NOTES_OPEN: Key = Key("notes-open");

/// Søk i alle notater
pub const NOTES_SEARCH: Key = Key("notes-search");

/// Skriv ett eller flere ord. Notatet må ha alle.
pub const NOTES_SEARCH_HINT: Key = Key("notes-search-hint");

/// Vis notater
pub const NOTES_SHOW: Key = Key("notes-show");

/// Viser {shown} av {total}
pub const NOTES_SHOWN: Key = Key("notes-shown");

/// Notater
pub const NOTES_TITLE: Key = Key("notes-title");

/// {date} {time}
pub const NOTES_WHEN: Key = Key("notes-when");

/// {name}\u00A0· {group}
pub const NOTES_WHERE: Key = Key("notes-where");

/// Etterpå
pub const NOTICE_AFTER: Key = Key("notice-after");

/// Barnehagen får en rapport og velger hva den vil arbeide med.
pub const NOTICE_AFTER_1: Key = Key("notice-after-1");

/// Du kan be styreren om et kort ark til foreldre.
pub const NOTICE_AFTER_2: Key = Key("notice-after-2");

/// Har du spørsmål?
pub const NOTICE_ASK: Key = Key("notice-ask");

/// Du kan også spørre kommunen: {contact}
pub const NOTICE_ASK_CONTACT: Key = Key("notice-ask-contact");

/// Snakk med styreren i barnehagen.
pub const NOTICE_ASK_HEAD: Key = Key("notice-ask-head");

/// Til foreldrene
pub const NOTICE_EYEBROW: Key = Key("notice-eyebrow");

/// Kommunen kommer på besøk til {group} {date}. Vi ser på hvordan de voksne er sammen med barna.
pub const NOTICE_HELLO: Key = Key("notice-hello");

/// Dette skjer ikke
pub const NOTICE_NOT: Key = Key("notice-not");

/// Ingen barn blir vurdert.
pub const NOTICE_NOT_1: Key = Key("notice-not-1");

/// Ingen skriver navn på barn.
pub const NOTICE_NOT_2: Key = Key("notice-not-2");

/// Ingen tar bilder, lyd eller film.
pub const NOTICE_NOT_3: Key = Key("notice-not-3");

/// Besøk i barnehagen {date}
pub const NOTICE_TITLE: Key = Key("notice-title");

/// Dette skjer
pub const NOTICE_WHAT: Key = Key("notice-what");

/// Én eller to voksne sitter i gruppa omtrent en halv dag.
pub const NOTICE_WHAT_1: Key = Key("notice-what-1");

/// De ser og noterer. Barna gjør det de pleier.
pub const NOTICE_WHAT_2: Key = Key("notice-what-2");

/// {count} ansatte
pub const OBSERVE_ADULTS: Key = Key("observe-adults");

/// Alle taster
pub const OBSERVE_ALL_KEYS: Key = Key("observe-all-keys");

/// Til oversikten
pub const OBSERVE_BACK: Key = Key("observe-back");

/// {count} barn
pub const OBSERVE_CHILDREN: Key = Key("observe-children");

/// Én episode færre
pub const OBSERVE_EPISODE_FEWER: Key = Key("observe-episode-fewer");

/// Én episode til
pub const OBSERVE_EPISODE_MORE: Key = Key("observe-episode-more");

/// Episoder
pub const OBSERVE_EPISODES: Key = Key("observe-episodes");

/// episoder
pub const OBSERVE_EPISODES_SEEN: Key = Key("observe-episodes-seen");

/// Fakta om dagen
pub const OBSERVE_FACTS_MISSING: Key = Key("observe-facts-missing");

/// {count} feil sett
pub const OBSERVE_FAULTS: Key = Key("observe-faults");

/// Veiledning
pub const OBSERVE_GUIDANCE: Key = Key("observe-guidance");

/// Det var anledning
pub const OBSERVE_HAD_OPPORTUNITY: Key = Key("observe-had-opportunity");

/// Neste ledd
pub const OBSERVE_ITEM_AFTER: Key = Key("observe-item-after");

/// Leddet er aktuelt likevel
pub const OBSERVE_ITEM_APPLIES: Key = Key("observe-item-applies");

/// Forrige ledd
pub const OBSERVE_ITEM_BEFORE: Key = Key("observe-item-before");

/// {count} ledd
pub const OBSERVE_ITEM_COUNT: Key = Key("observe-item-count");

/// ferdig
pub const OBSERVE_ITEM_DONE: Key = Key("observe-item-done");

/// Leddet er ikke aktuelt
pub const OBSERVE_ITEM_IS_NA: Key = Key("observe-item-is-na");

/// Det får ingen skår og teller ikke i snittet. Svar du hadde gitt, er tatt vare på.
pub const OBSERVE_ITEM_IS_NA_TODO: Key = Key("observe-item-is-na-todo");

/// Hele leddet er ikke aktuelt
pub const OBSERVE_ITEM_NA: Key = Key("observe-item-na");

/// Ledd
pub const OBSERVE_ITEMS: Key = Key("observe-items");

/// Taster
pub const OBSERVE_KEYS: Key = Key("observe-keys");

/// Gå likevel
pub const OBSERVE_LEAVE_GO: Key = Key("observe-leave-go");

/// Lås likevel
pub const OBSERVE_LEAVE_LOCK: Key = Key("observe-leave-lock");

/// Bli her
pub const OBSERVE_LEAVE_STAY: Key = Key("observe-leave-stay");

/// Noe er ikke lagret
pub const OBSERVE_LEAVE_TITLE: Key = Key("observe-leave-title");

/// Det du gjorde sist, kom ikke på disk. Det som vises som lagret, er trygt.
pub const OBSERVE_LEAVE_WHAT: Key = Key("observe-leave-what");

/// {count} igjen
pub const OBSERVE_LEFT: Key = Key("observe-left");

/// Nivå {level}: {word}
pub const OBSERVE_LEVEL: Key = Key("observe-level");

/// Nivåer i leddet
pub const OBSERVE_LEVELS: Key = Key("observe-levels");

/// {met} av {applicable} oppfylt
pub const OBSERVE_MET: Key = Key("observe-met");

/// Ikke startet
pub const OBSERVE_NOT_STARTED: Key = Key("observe-not-started");

/// Skriv notat til {number}
pub const OBSERVE_NOTE_ADD: Key = Key("observe-note-add");

/// {count} notater til {number}
pub const OBSERVE_NOTE_COUNT: Key = Key("observe-note-count");

/// av {of} besvart
pub const OBSERVE_OF_ANSWERED: Key = Key("observe-of-answered");

/// Ta pause i observasjonen
pub const OBSERVE_PAUSE: Key = Key("observe-pause");

/// Pause
pub const OBSERVE_PAUSED: Key = Key("observe-paused");

/// Gjort om igjen.
pub const OBSERVE_REDONE: Key = Key("observe-redone");

/// Resten ikke sett
pub const OBSERVE_REST: Key = Key("observe-rest");

/// Resten nei
pub const OBSERVE_REST_NO: Key = Key("observe-rest-no");

/// Resten ja
pub const OBSERVE_REST_YES: Key = Key("observe-rest-yes");

/// Resultat
pub const OBSERVE_RESULT: Key = Key("observe-result");

/// Start klokka
pub const OBSERVE_RUN: Key = Key("observe-run");

/// Delskala {number} · {title}
pub const OBSERVE_SUBSCALE: Key = Key("observe-subscale");

/// Angret.
pub const OBSERVE_UNDONE: Key = Key("observe-undone");

/// Hvorfor ikke observert
pub const OBSERVE_WHY_NOT: Key = Key("observe-why-not");

/// Tatt inn
pub const OFFICE_ACCEPTED: Key = Key("office-accepted");

/// {count} nye vurderinger.
pub const OFFICE_ADDED: Key = Key("office-added");

/// Besøk som noen må avgjøre
pub const OFFICE_CONFLICTS: Key = Key("office-conflicts");

/// Omforent
pub const OFFICE_CONSENSUS: Key = Key("office-consensus");

/// {day} {year}
pub const OFFICE_DAY: Key = Key("office-day");

/// Skårene i dokumentet er andre enn våre
pub const OFFICE_DIFFERS: Key = Key("office-differs");

/// Kontrollkode
pub const OFFICE_DIGEST: Key = Key("office-digest");

/// Har to kontorer det samme?
pub const OFFICE_DIGEST_CHECK: Key = Key("office-digest-check");

/// Kopiert
pub const OFFICE_DIGEST_COPIED: Key = Key("office-digest-copied");

/// Kopier koden
pub const OFFICE_DIGEST_COPY: Key = Key("office-digest-copy");

/// Sammenlign koden med det andre kontorets. Er de like, har begge tatt inn nøyaktig de samme dokumentene.
pub const OFFICE_DIGEST_WHAT: Key = Key("office-digest-what");

/// Var her fra før
pub const OFFICE_DUPLICATE: Key = Key("office-duplicate");

/// Pakken er tatt inn før. Ingenting er endret.
pub const OFFICE_DUPLICATE_WHAT: Key = Key("office-duplicate-what");

/// Her står besøkene i kommunen, når pakkene fra vurdererne er tatt inn.
pub const OFFICE_EMPTY: Key = Key("office-empty");

/// Ta inn pakker fra mappen dere deler, eller fra en minnepinne.
pub const OFFICE_EMPTY_TODO: Key = Key("office-empty-todo");

/// To nyeste utgaver
pub const OFFICE_FORKED: Key = Key("office-forked");

/// Dag
pub const OFFICE_HEAD_DATE: Key = Key("office-head-date");

/// Gruppe
pub const OFFICE_HEAD_GROUP: Key = Key("office-head-group");

/// Barnehage
pub const OFFICE_HEAD_KINDERGARTEN: Key = Key("office-head-kindergarten");

/// Resultat
pub const OFFICE_HEAD_RESULT: Key = Key("office-head-result");

/// Alle ledd
pub const OFFICE_HEAD_TOTAL: Key = Key("office-head-total");

/// Hjelp til den som har mistet passfrasen
pub const OFFICE_HELP: Key = Key("office-help");

/// Koden åpner arbeidsområdet. Gi den bare til den som eier det, og vær sikker på at det er den du snakker med.
pub const OFFICE_HELP_CAREFUL: Key = Key("office-help-careful");

/// Si disse fire gruppene til den som tar filen i bruk
pub const OFFICE_HELP_FINGERPRINT: Key = Key("office-help-fingerprint");

/// Åpne en konvolutt
pub const OFFICE_HELP_OPEN: Key = Key("office-help-open");

/// Lagre nøkkelfilen
pub const OFFICE_HELP_SAVE: Key = Key("office-help-save");

/// Nøkkelfilen er lagret
pub const OFFICE_HELP_SAVED: Key = Key("office-help-saved");

/// Del ut kontorets nøkkelfil. Den som tar den i bruk, kan sende en konvolutt hit når passfrasen er borte. I den er en kode som bare dette arbeidsområdet kan lese.
pub const OFFICE_HELP_WHAT: Key = Key("office-help-what");

/// oppdiktet barnehage
pub const OFFICE_INVENTED: Key = Key("office-invented");

/// VIBA-nøkkel {office}
pub const OFFICE_KEY_FILE: Key = Key("office-key-file");

/// Nøkler ingen har godkjent
pub const OFFICE_KEYS: Key = Key("office-keys");

/// {count} var her fra før.
pub const OFFICE_KNOWN: Key = Key("office-known");

/// Noen bør se på
pub const OFFICE_LOOK: Key = Key("office-look");

/// Mangler fra maskin
pub const OFFICE_MISSING: Key = Key("office-missing");

/// {device}: nummer {first} til {last}
pub const OFFICE_MISSING_MANY: Key = Key("office-missing-many");

/// {device}: nummer {first}
pub const OFFICE_MISSING_ONE: Key = Key("office-missing-one");

/// n={n}
pub const OFFICE_N: Key = Key("office-n");

/// Ingen felles skår
pub const OFFICE_NO_RESULT: Key = Key("office-no-result");

/// Ingenting venter på noen.
pub const OFFICE_NOTHING_TO_LOOK_AT: Key = Key("office-nothing-to-look-at");

/// Barnehagene står med nummer til registeret er lest inn.
pub const OFFICE_NUMBERS: Key = Key("office-numbers");

/// Gå til barnehager
pub const OFFICE_NUMBERS_DO: Key = Key("office-numbers-do");

/// Én vurderer
pub const OFFICE_ONE_ASSESSOR: Key = Key("office-one-assessor");

/// Åpne resultatet for {name}, {group}, {date}
pub const OFFICE_OPEN: Key = Key("office-open");

/// Signert med en annen persons nøkkel
pub const OFFICE_OTHER_PERSON: Key = Key("office-other-person");

/// Dokument {record}: spør den som sendte det.
pub const OFFICE_OTHER_PERSON_ONE: Key = Key("office-other-person-one");

/// Slik gikk det
pub const OFFICE_OUTCOME: Key = Key("office-outcome");

/// Stoppet etter {done} pakker. Det som er tatt inn, blir liggende.
pub const OFFICE_OUTCOME_STOPPED: Key = Key("office-outcome-stopped");

/// Delvis tatt inn
pub const OFFICE_PARTIAL: Key = Key("office-partial");

/// Venter på en tidligere utgave
pub const OFFICE_PENDING: Key = Key("office-pending");

/// Lagt til side
pub const OFFICE_QUARANTINED: Key = Key("office-quarantined");

/// {file}: {reason}
pub const OFFICE_QUARANTINED_ONE: Key = Key("office-quarantined-one");

/// et dokument i pakken er skadet eller endret.
pub const OFFICE_REASON_RECORD: Key = Key("office-reason-record");

/// Dokumenter
pub const OFFICE_RECORDS: Key = Key("office-records");

/// Ikke tatt inn
pub const OFFICE_REFUSED: Key = Key("office-refused");

/// Filen er lagt til side, og ingenting annet er endret.
pub const OFFICE_REFUSED_KEPT: Key = Key("office-refused-kept");

/// Grunnen: {reason}
pub const OFFICE_REFUSED_WHAT: Key = Key("office-refused-what");

/// Besøk med resultat
pub const OFFICE_RESULTS: Key = Key("office-results");

/// Samme nummer brukt to ganger
pub const OFFICE_REUSED: Key = Key("office-reused");

/// {device}: nummer {number}. Er maskinen gjenopprettet eller kopiert?
pub const OFFICE_REUSED_ONE: Key = Key("office-reused-one");

/// egenvurdering
pub const OFFICE_SELF: Key = Key("office-self");

/// {count} dokumenter er lagt til side: {reason}
pub const OFFICE_SET_ASIDE: Key = Key("office-set-aside");

/// Det som er tatt inn
pub const OFFICE_STATUS: Key = Key("office-status");

/// Ta inn pakker …
pub const OFFICE_TAKE_IN: Key = Key("office-take-in");

/// Tar inn pakker
pub const OFFICE_TAKING_IN: Key = Key("office-taking-in");

/// Kommunen
pub const OFFICE_TITLE: Key = Key("office-title");

/// Skalaen er ikke installert her: skårene er ikke regnet etter
pub const OFFICE_UNCHECKED: Key = Key("office-unchecked");

/// Besøk
pub const OFFICE_VISITS: Key = Key("office-visits");

/// Ett resultat for hvert besøk, etter navn på barnehage. Skala: {scale}. Snitt for hver delskala, og n er antall ledd med skår.
pub const OFFICE_VISITS_CAPTION: Key = Key("office-visits-caption");

/// {count} besøk
pub const OFFICE_VISITS_COUNT: Key = Key("office-visits-count");

/// Venter på omforent skår
pub const OFFICE_WAITS_FOR_CONSENSUS: Key = Key("office-waits-for-consensus");

/// Vi velger snart. Dette kan være et sted å begynne:
pub const ONE_PAGER_CHOOSE: Key = Key("one-pager-choose");

/// Vi velger sammen hva vi vil arbeide med.
pub const ONE_PAGER_CHOOSE_NONE: Key = Key("one-pager-choose-none");

/// Til personalrommet
pub const ONE_PAGER_EYEBROW: Key = Key("one-pager-eyebrow");

/// Arket er til samtale. Det måler ingen, og det står ingen navn på det.
pub const ONE_PAGER_FOOT: Key = Key("one-pager-foot");

/// Dette arbeider vi med nå
pub const ONE_PAGER_NOW: Key = Key("one-pager-now");

/// Når på dagen får vi dette til?
pub const ONE_PAGER_QUESTION_1: Key = Key("one-pager-question-1");

/// Hvilke barn får lite av det, og hva gjør vi da?
pub const ONE_PAGER_QUESTION_2: Key = Key("one-pager-question-2");

/// Hva prøver vi neste uke, og hvem begynner?
pub const ONE_PAGER_QUESTION_3: Key = Key("one-pager-question-3");

/// Dette la vurdereren merke til
pub const ONE_PAGER_STRONG: Key = Key("one-pager-strong");

/// Begynn med det dere selv vet at barna får mye av.
pub const ONE_PAGER_STRONG_NONE: Key = Key("one-pager-strong-none");

/// Ett ark til samtale i personalet
pub const ONE_PAGER_SUBJECT: Key = Key("one-pager-subject");

/// Snakk sammen
pub const ONE_PAGER_TALK: Key = Key("one-pager-talk");

/// Se alle
pub const OVERVIEW_ALL: Key = Key("overview-all");

/// {answered} av {of}
pub const OVERVIEW_ANSWERED: Key = Key("overview-answered");

/// {answered} av {of} indikatorer er besvart
pub const OVERVIEW_ANSWERED_NAME: Key = Key("overview-answered-name");

/// Begynn
pub const OVERVIEW_BEGIN: Key = Key("overview-begin");

/// Mer om {place}
pub const OVERVIEW_DRAFT_MENU: Key = Key("overview-draft-menu");

/// Utkast
pub const OVERVIEW_DRAFTS: Key = Key("overview-drafts");

/// Ingen utkast
pub const OVERVIEW_DRAFTS_NONE: Key = Key("overview-drafts-none");

/// Når du begynner et besøk, ligger det her til det er ferdig.
pub const OVERVIEW_DRAFTS_TODO: Key = Key("overview-drafts-todo");

/// Oppfølging med frist
pub const OVERVIEW_DUE: Key = Key("overview-due");

/// Ingen frister de neste 60 dagene
pub const OVERVIEW_DUE_NONE: Key = Key("overview-due-none");

/// {days} dager over fristen
pub const OVERVIEW_DUE_OVER: Key = Key("overview-due-over");

/// Plan
pub const OVERVIEW_DUE_PLAN: Key = Key("overview-due-plan");

/// {goal}\u00A0· {owner}
pub const OVERVIEW_DUE_ROW: Key = Key("overview-due-row");

/// Frist i dag
pub const OVERVIEW_DUE_TODAY: Key = Key("overview-due-today");

/// Siste ferdige
pub const OVERVIEW_FINISHED: Key = Key("overview-finished");

/// Ingen ferdige vurderinger
pub const OVERVIEW_FINISHED_NONE: Key = Key("overview-finished-none");

/// Når du gjør et utkast ferdig, finner du resultatet her.
pub const OVERVIEW_FINISHED_TODO: Key = Key("overview-finished-todo");

/// Nytt besøk
pub const OVERVIEW_NEW: Key = Key("overview-new");

/// Neste steg
pub const OVERVIEW_NEXT: Key = Key("overview-next");

/// Skalaen mangler
pub const OVERVIEW_NO_SCALE: Key = Key("overview-no-scale");

/// Dagen er passert
pub const OVERVIEW_PASSED: Key = Key("overview-passed");

/// Planlagte besøk
pub const OVERVIEW_PLANNED: Key = Key("overview-planned");

/// Ingen planlagte besøk
pub const OVERVIEW_PLANNED_NONE: Key = Key("overview-planned-none");

/// {weekday}\u00A0· kode {code}
pub const OVERVIEW_PLANNED_ROW: Key = Key("overview-planned-row");

/// Legg et besøk i planen, så får det en kode som alle vurdererne bruker.
pub const OVERVIEW_PLANNED_TODO: Key = Key("overview-planned-todo");

/// Alle planer
pub const OVERVIEW_PLANS_ALL: Key = Key("overview-plans-all");

/// Øving
pub const OVERVIEW_PRACTICE: Key = Key("overview-practice");

/// {date}\u00A0· {kind}
pub const OVERVIEW_ROW: Key = Key("overview-row");

/// Lagret {date} {time}
pub const OVERVIEW_SAVED: Key = Key("overview-saved");

/// Lagret i dag {time}
pub const OVERVIEW_SAVED_TODAY: Key = Key("overview-saved-today");

/// Send …
pub const OVERVIEW_SEND: Key = Key("overview-send");

/// Oversikt
pub const OVERVIEW_TITLE: Key = Key("overview-title");

/// Til sending
pub const OVERVIEW_TO_SEND: Key = Key("overview-to-send");

/// Alt som er ferdig, er sendt.
pub const OVERVIEW_TO_SEND_NONE: Key = Key("overview-to-send-none");

/// Ferdige vurderinger sendes herfra.
pub const OVERVIEW_TO_SEND_NOTHING: Key = Key("overview-to-send-nothing");

/// {count} ferdige vurderinger venter på å bli sendt.
pub const OVERVIEW_TO_SEND_SOME: Key = Key("overview-to-send-some");

/// I dag
pub const OVERVIEW_TODAY: Key = Key("overview-today");

/// Veileder i kommunen
pub const OWNER_ADVISER: Key = Key("owner-adviser");

/// Assistent
pub const OWNER_ASSISTANT: Key = Key("owner-assistant");

/// Alle i gruppen
pub const OWNER_EVERYONE: Key = Key("owner-everyone");

/// Styrer
pub const OWNER_HEAD: Key = Key("owner-head");

/// Eier
pub const OWNER_OWNER: Key = Key("owner-owner");

/// Pedagogisk leder
pub const OWNER_PEDAGOGICAL_LEADER: Key = Key("owner-pedagogical-leader");

/// Fagarbeider
pub const OWNER_SKILLED_WORKER: Key = Key("owner-skilled-worker");

/// Barnehagelærer
pub const OWNER_TEACHER: Key = Key("owner-teacher");

/// {date}_{number}_kvalitetsvurdering
pub const PAPER_ARCHIVE_FILE: Key = Key("paper-archive-file");

/// Kvalitetsvurdering – {kindergarten} – {group} – {date}
pub const PAPER_ARCHIVE_TITLE: Key = Key("paper-archive-title");

/// Kvalitetsvurdering – {kindergarten} – {date}
pub const PAPER_ARCHIVE_TITLE_PUBLIC: Key = Key("paper-archive-title-public");

/// {number} {text}: {answer}
pub const PAPER_CELL: Key = Key("paper-cell");

/// Ett ledd, nivå for nivå
pub const PAPER_CHART_LADDER: Key = Key("paper-chart-ladder");

/// {answered} av {of}
pub const PAPER_COUNT: Key = Key("paper-count");

/// {answered} av {of} besvart
pub const PAPER_COUNT_NAME: Key = Key("paper-count-name");

/// Det du tastet etter det, er ikke tatt med.
pub const PAPER_DROPPED: Key = Key("paper-dropped");

/// rapport
pub const PAPER_EDITION_LEADER: Key = Key("paper-edition-leader");

/// personalrom
pub const PAPER_EDITION_ONE_PAGER: Key = Key("paper-edition-one-pager");

/// foreldre
pub const PAPER_EDITION_PARENTS: Key = Key("paper-edition-parents");

/// protokoll
pub const PAPER_EDITION_PROTOCOL: Key = Key("paper-edition-protocol");

/// offentlig
pub const PAPER_EDITION_PUBLIC: Key = Key("paper-edition-public");

/// Skriv svarene i den rekkefølgen de står på arket. Neste rute kommer av seg selv.
pub const PAPER_HOW: Key = Key("paper-how");

/// –
pub const PAPER_LETTER_FAULT_NO: Key = Key("paper-letter-fault-no");

/// S
pub const PAPER_LETTER_FAULT_YES: Key = Key("paper-letter-fault-yes");

/// VIBA {kindergarten} {date} {kind}
pub const PAPER_LETTER_FILE: Key = Key("paper-letter-file");

/// brev til barnehagen
pub const PAPER_LETTER_LETTER: Key = Key("paper-letter-letter");

/// A
pub const PAPER_LETTER_NA: Key = Key("paper-letter-na");

/// N
pub const PAPER_LETTER_NO: Key = Key("paper-letter-no");

/// I
pub const PAPER_LETTER_NO_OPPORTUNITY: Key = Key("paper-letter-no-opportunity");

/// O
pub const PAPER_LETTER_NOT_OBSERVED: Key = Key("paper-letter-not-observed");

/// informasjon til foreldre
pub const PAPER_LETTER_PARENTS: Key = Key("paper-letter-parents");

/// plakat til personalet
pub const PAPER_LETTER_POSTER: Key = Key("paper-letter-poster");

/// J
pub const PAPER_LETTER_YES: Key = Key("paper-letter-yes");

/// Nivå {level}
pub const PAPER_LEVEL: Key = Key("paper-level");

/// Fra papir svarer du på én rute om gangen.
pub const PAPER_ONE_BY_ONE: Key = Key("paper-one-by-one");

/// Veileder
pub const PAPER_OWNER_ADVISER: Key = Key("paper-owner-adviser");

/// Assistent
pub const PAPER_OWNER_ASSISTANT: Key = Key("paper-owner-assistant");

/// Alle
pub const PAPER_OWNER_EVERYONE: Key = Key("paper-owner-everyone");

/// Styrer
pub const PAPER_OWNER_HEAD: Key = Key("paper-owner-head");

/// Eier
pub const PAPER_OWNER_OWNER: Key = Key("paper-owner-owner");

/// Pedagogisk leder
pub const PAPER_OWNER_PEDAGOGICAL_LEADER: Key = Key("paper-owner-pedagogical-leader");

/// Fagarbeider
pub const PAPER_OWNER_SKILLED_WORKER: Key = Key("paper-owner-skilled-worker");

/// Barnehagelærer
pub const PAPER_OWNER_TEACHER: Key = Key("paper-owner-teacher");

/// Hva kom ut av det
pub const PAPER_PLAN_CAME_OF_IT: Key = Key("paper-plan-came-of-it");

/// Etter besøket
pub const PAPER_PLAN_DATE: Key = Key("paper-plan-date");

/// Frist
pub const PAPER_PLAN_DUE: Key = Key("paper-plan-due");

/// VIBA {kindergarten} {group} {date} plan
pub const PAPER_PLAN_FILE: Key = Key("paper-plan-file");

/// Hentet fra
pub const PAPER_PLAN_FROM: Key = Key("paper-plan-from");

/// Mål
pub const PAPER_PLAN_GOAL: Key = Key("paper-plan-goal");

/// Gruppe
pub const PAPER_PLAN_GROUP: Key = Key("paper-plan-group");

/// Fyll ut det som mangler. La ordene til venstre stå, og la merket til hvert mål stå: da kan planen leses inn igjen. Skriv roller, ikke navn.
pub const PAPER_PLAN_INTRO: Key = Key("paper-plan-intro");

/// {number} {title}
pub const PAPER_PLAN_ITEM: Key = Key("paper-plan-item");

/// {number} {title}, fra {from} til {to}
pub const PAPER_PLAN_ITEM_LIFT: Key = Key("paper-plan-item-lift");

/// Barnehage
pub const PAPER_PLAN_KINDERGARTEN: Key = Key("paper-plan-kindergarten");

/// Merke
pub const PAPER_PLAN_MARK: Key = Key("paper-plan-mark");

/// Tiltak
pub const PAPER_PLAN_MEASURE: Key = Key("paper-plan-measure");

/// Mål {number}
pub const PAPER_PLAN_NUMBER: Key = Key("paper-plan-number");

/// Ansvarlig
pub const PAPER_PLAN_OWNER: Key = Key("paper-plan-owner");

/// Samtalepartner
pub const PAPER_PLAN_PARTNER: Key = Key("paper-plan-partner");

/// Spørsmål å snakke om
pub const PAPER_PLAN_QUESTION: Key = Key("paper-plan-question");

/// Dato for samtale
pub const PAPER_PLAN_REVIEW: Key = Key("paper-plan-review");

/// Status
pub const PAPER_PLAN_STATUS: Key = Key("paper-plan-status");

/// Plan for oppfølging
pub const PAPER_PLAN_TITLE: Key = Key("paper-plan-title");

/// For alle målene
pub const PAPER_PLAN_TOGETHER: Key = Key("paper-plan-together");

/// Hvorfor dette
pub const PAPER_PLAN_WHY: Key = Key("paper-plan-why");

/// En gruppe i barnehagen
pub const PAPER_PUBLIC_GROUP: Key = Key("paper-public-group");

/// VIBA {kindergarten} {group} {date} {edition}
pub const PAPER_REPORT_FILE: Key = Key("paper-report-file");

/// VIBA {kindergarten} {date} offentlig
pub const PAPER_REPORT_FILE_PUBLIC: Key = Key("paper-report-file-public");

/// Skår
pub const PAPER_SCORE: Key = Key("paper-score");

/// Ingen skår ennå
pub const PAPER_SCORE_NONE: Key = Key("paper-score-none");

/// Svar
pub const PAPER_SELF_ANSWER: Key = Key("paper-self-answer");

/// VIBA {kindergarten} {group} egenvurdering
pub const PAPER_SELF_FILE: Key = Key("paper-self-file");

/// Gruppe
pub const PAPER_SELF_GROUP: Key = Key("paper-self-group");

/// Id
pub const PAPER_SELF_ID: Key = Key("paper-self-id");

/// Indikator
pub const PAPER_SELF_INDICATOR: Key = Key("paper-self-indicator");

/// Svar på det dere ser i hverdagen i gruppen. Velg et svar i listen i siste kolonne. Det du ikke vet, lar du stå tomt.
pub const PAPER_SELF_INTRO_1: Key = Key("paper-self-intro-1");

/// Ikke skriv navn, verken ditt eget eller andres. Ingen får vite hvem som fylte ut arket.
pub const PAPER_SELF_INTRO_2: Key = Key("paper-self-intro-2");

/// La første kolonne og raden med skala stå.
pub const PAPER_SELF_INTRO_3: Key = Key("paper-self-intro-3");

/// Barnehage
pub const PAPER_SELF_KINDERGARTEN: Key = Key("paper-self-kindergarten");

/// Skala
pub const PAPER_SELF_RUBRIC: Key = Key("paper-self-rubric");

/// Egenvurdering
pub const PAPER_SELF_TITLE: Key = Key("paper-self-title");

/// Gjort
pub const PAPER_STATUS_DONE: Key = Key("paper-status-done");

/// Ikke begynt
pub const PAPER_STATUS_NOT_BEGUN: Key = Key("paper-status-not-begun");

/// Lagt bort
pub const PAPER_STATUS_SET_ASIDE: Key = Key("paper-status-set-aside");

/// I gang
pub const PAPER_STATUS_UNDER_WAY: Key = Key("paper-status-under-way");

/// Svaret ble ikke lagret.
pub const PAPER_STOPPED: Key = Key("paper-stopped");

/// Alder på et barn
pub const PAPER_TAKEN_AGE: Key = Key("paper-taken-age");

/// Barnehagen
pub const PAPER_TAKEN_BY: Key = Key("paper-taken-by");

/// Merknadene fra barnehagen
pub const PAPER_TAKEN_COMMENTS: Key = Key("paper-taken-comments");

/// Navn, telefon eller adresse
pub const PAPER_TAKEN_CONTACT: Key = Key("paper-taken-contact");

/// Fakta om dagen
pub const PAPER_TAKEN_DAY: Key = Key("paper-taken-day");

/// Det som viser en gruppe med få voksne
pub const PAPER_TAKEN_GROUP: Key = Key("paper-taken-group");

/// Noe som peker på én person
pub const PAPER_TAKEN_PERSON: Key = Key("paper-taken-person");

/// Planen
pub const PAPER_TAKEN_PLAN: Key = Key("paper-taken-plan");

/// Ord noen sa
pub const PAPER_TAKEN_QUOTE: Key = Key("paper-taken-quote");

/// En rolle som én person har
pub const PAPER_TAKEN_ROLE: Key = Key("paper-taken-role");

/// Klokkeslett
pub const PAPER_TAKEN_TIME: Key = Key("paper-taken-time");

/// Vil du vite mer?
pub const PARENTS_ASK: Key = Key("parents-ask");

/// Snakk med styreren i barnehagen. Du kan også be om å få lese hele rapporten.
pub const PARENTS_ASK_HEAD: Key = Key("parents-ask-head");

/// I kommunen kan du spørre her: {contact}
pub const PARENTS_ASK_MUNICIPALITY: Key = Key("parents-ask-municipality");

/// Det var én dag. En annen dag kan være annerledes.
pub const PARENTS_DAY: Key = Key("parents-day");

/// Til foreldrene
pub const PARENTS_EYEBROW: Key = Key("parents-eyebrow");

/// Dette er bra for barna
pub const PARENTS_GOOD: Key = Key("parents-good");

/// Vi så dette i hverdagen:
pub const PARENTS_GOOD_INTRO: Key = Key("parents-good-intro");

/// Besøket var kort. Spør gjerne barnehagen hva de er stolte av.
pub const PARENTS_GOOD_NONE: Key = Key("parents-good-none");

/// Dette så vi på
pub const PARENTS_LOOKED: Key = Key("parents-looked");

/// Ingen barn ble vurdert. Det ble ikke skrevet navn, og det ble ikke tatt bilder.
pub const PARENTS_NOBODY: Key = Key("parents-nobody");

/// Kort om besøket i barnehagen
pub const PARENTS_SUBJECT: Key = Key("parents-subject");

/// Slik har barna det hos oss
pub const PARENTS_TITLE: Key = Key("parents-title");

/// {date} var noen fra kommunen på besøk i {group}. De så på hvordan de voksne er sammen med barna.
pub const PARENTS_VISIT: Key = Key("parents-visit");

/// {date} var noen fra kommunen på besøk. De så på hvordan de voksne er sammen med barna.
pub const PARENTS_VISIT_NO_GROUP: Key = Key("parents-visit-no-group");

/// Dette arbeider barnehagen med
pub const PARENTS_WORKS: Key = Key("parents-works");

/// Barnehagen skal nå velge hva den vil arbeide med.
pub const PARENTS_WORKS_NONE: Key = Key("parents-works-none");

/// Passfrasen en gang til
pub const PASSPHRASE_AGAIN: Key = Key("passphrase-again");

/// De to er ikke like. Skriv passfrasen en gang til.
pub const PASSPHRASE_DIFFERS: Key = Key("passphrase-differs");

/// Minst 12 tegn. Tre eller fire vanlige ord er lette å huske.
pub const PASSPHRASE_HINT: Key = Key("passphrase-hint");

/// Skriv en passfrase.
pub const PASSPHRASE_MISSING: Key = Key("passphrase-missing");

/// Passfrase
pub const PASSPHRASE_NEW: Key = Key("passphrase-new");

/// Også:
pub const PLACE_ALSO: Key = Key("place-also");

/// kan også observeres
pub const PLACE_ALSO_SEEN: Key = Key("place-also-seen");

/// Når som helst
pub const PLACE_ANY: Key = Key("place-any");

/// Spør: {question}
pub const PLACE_ASK: Key = Key("place-ask");

/// Alt her er besvart.
pub const PLACE_DONE: Key = Key("place-done");

/// Gå til {place} · {count} igjen
pub const PLACE_GO_ON: Key = Key("place-go-on");

/// Ruten foran viser nivået.
pub const PLACE_HOW: Key = Key("place-how");

/// Spør, eller les det du får se.
pub const PLACE_HOW_ASKED: Key = Key("place-how-asked");

/// ledd {number}
pub const PLACE_ITEM: Key = Key("place-item");

/// {count} indikatorer gjenstår her.
pub const PLACE_LEFT: Key = Key("place-left");

/// {count} gjenstår her, {left} av {of} i samtale og planer til sammen.
pub const PLACE_LEFT_ASKED: Key = Key("place-left-asked");

/// bare her
pub const PLACE_ONLY_HERE: Key = Key("place-only-here");

/// Resten her ikke sett
pub const PLACE_REST: Key = Key("place-rest");

/// Vis også besvarte ({count})
pub const PLACE_SHOW_ANSWERED: Key = Key("place-show-answered");

/// Hele dagen
pub const PLACES_ANY: Key = Key("places-any");

/// Spør og les
pub const PLACES_ASKED: Key = Key("places-asked");

/// Situasjoner
pub const PLACES_NAME: Key = Key("places-name");

/// Observer
pub const PLACES_SEEN: Key = Key("places-seen");

/// Legg til eget mål
pub const PLAN_ADD: Key = Key("plan-add");

/// Planen er avtalt
pub const PLAN_AGREE: Key = Key("plan-agree");

/// Endringene er avtalt
pub const PLAN_AGREE_AGAIN: Key = Key("plan-agree-again");

/// Velg minst ett mål først.
pub const PLAN_AGREE_NO_GOAL: Key = Key("plan-agree-no-goal");

/// Skriv hva dere vil oppnå med mål {number} først.
pub const PLAN_AGREE_NO_WORDS: Key = Key("plan-agree-no-words");

/// Ingenting er endret siden planen ble avtalt.
pub const PLAN_AGREE_NOTHING_NEW: Key = Key("plan-agree-nothing-new");

/// Avtalt {date}
pub const PLAN_AGREED_AT: Key = Key("plan-agreed-at");

/// Planen er avtalt og signert. Endrer dere noe, står det som ikke avtalt til dere avtaler på nytt.
pub const PLAN_AGREED_NOW: Key = Key("plan-agreed-now");

/// Mål fra forrige besøk
pub const PLAN_BEFORE: Key = Key("plan-before");

/// Hva det ble til: {text}
pub const PLAN_BEFORE_CAME: Key = Key("plan-before-came");

/// Skjul
pub const PLAN_BEFORE_HIDE: Key = Key("plan-before-hide");

/// Tiltak: {measure}
pub const PLAN_BEFORE_MEASURE: Key = Key("plan-before-measure");

/// {date}\u00A0· {count} mål
pub const PLAN_BEFORE_OF: Key = Key("plan-before-of");

/// Avtalt etter besøket {date}
pub const PLAN_BEFORE_VISIT: Key = Key("plan-before-visit");

/// Hva det ble til
pub const PLAN_CAME_OF_IT: Key = Key("plan-came-of-it");

/// Endret etter at den ble avtalt.
pub const PLAN_CHANGED: Key = Key("plan-changed");

/// Det som står her, er lagret, men ikke avtalt ennå. Den avtalte planen gjelder til dere avtaler på nytt.
pub const PLAN_CHANGED_WHAT: Key = Key("plan-changed-what");

/// Velg mål fra vurderingen
pub const PLAN_CHOOSE: Key = Key("plan-choose");

/// Utviklingsområder
pub const PLAN_CHOOSE_AREAS: Key = Key("plan-choose-areas");

/// Følg opp nå
pub const PLAN_CHOOSE_FAULTS: Key = Key("plan-choose-faults");

/// Vis {count} områder til
pub const PLAN_CHOOSE_MORE: Key = Key("plan-choose-more");

/// Vurderingen peker ikke ut noe å velge fra. Legg til et mål dere har selv.
pub const PLAN_CHOOSE_NONE: Key = Key("plan-choose-none");

/// Kryss av for det dere vil arbeide med.
pub const PLAN_CHOOSE_WHAT: Key = Key("plan-choose-what");

/// {name} › {group} › etter besøket {date}
pub const PLAN_CRUMB: Key = Key("plan-crumb");

/// Frist
pub const PLAN_DUE: Key = Key("plan-due");

/// Hva det ble til
pub const PLAN_FIELD_CAME_OF_IT: Key = Key("plan-field-came-of-it");

/// Frist
pub const PLAN_FIELD_DUE: Key = Key("plan-field-due");

/// Mål
pub const PLAN_FIELD_GOAL: Key = Key("plan-field-goal");

/// Tiltak
pub const PLAN_FIELD_MEASURE: Key = Key("plan-field-measure");

/// Ansvarlig
pub const PLAN_FIELD_OWNER: Key = Key("plan-field-owner");

/// Samtalepartner
pub const PLAN_FIELD_PARTNER: Key = Key("plan-field-partner");

/// Spørsmål
pub const PLAN_FIELD_QUESTIONS: Key = Key("plan-field-questions");

/// Samtale om planen
pub const PLAN_FIELD_REVIEW: Key = Key("plan-field-review");

/// Status
pub const PLAN_FIELD_STATUS: Key = Key("plan-field-status");

/// Hvorfor
pub const PLAN_FIELD_WHY: Key = Key("plan-field-why");

/// Planen som fil
pub const PLAN_FILE: Key = Key("plan-file");

/// Lagre som Excel …
pub const PLAN_FILE_EXCEL: Key = Key("plan-file-excel");

/// Les inn utfylt plan …
pub const PLAN_FILE_READ: Key = Key("plan-file-read");

/// Planen er lagret.
pub const PLAN_FILE_SAVED: Key = Key("plan-file-saved");

/// Lagre som Word …
pub const PLAN_FILE_WORD: Key = Key("plan-file-word");

/// Tre mål er nok på én gang. Fjern ett først.
pub const PLAN_FULL: Key = Key("plan-full");

/// Hva dere vil oppnå
pub const PLAN_GOAL: Key = Key("plan-goal");

/// Fra ledd {number} «{title}», følges opp nå
pub const PLAN_GOAL_FAULT: Key = Key("plan-goal-fault");

/// Fra ledd {number} «{title}»
pub const PLAN_GOAL_FROM: Key = Key("plan-goal-from");

/// Fra ledd {number} «{title}», fra {from} til {to}
pub const PLAN_GOAL_LIFT: Key = Key("plan-goal-lift");

/// Mål {number}: {goal}
pub const PLAN_GOAL_NAME: Key = Key("plan-goal-name");

/// Mål {number}
pub const PLAN_GOAL_OPEN: Key = Key("plan-goal-open");

/// Eget mål
pub const PLAN_GOAL_OWN: Key = Key("plan-goal-own");

/// Kryss av for {left} til for å nå {to}
pub const PLAN_GOAL_SHORT: Key = Key("plan-goal-short");

/// Dette vil dere se
pub const PLAN_GOAL_SIGNS: Key = Key("plan-goal-signs");

/// Dette skal ikke lenger forekomme
pub const PLAN_GOAL_SIGNS_FAULT: Key = Key("plan-goal-signs-fault");

/// Dette skal ta slutt: {text}
pub const PLAN_GOAL_STOP: Key = Key("plan-goal-stop");

/// Mål
pub const PLAN_GOALS: Key = Key("plan-goals");

/// To eller tre er nok
pub const PLAN_GOALS_FEW: Key = Key("plan-goals-few");

/// Ingen mål er valgt ennå
pub const PLAN_GOALS_NONE: Key = Key("plan-goals-none");

/// Kryss av for det dere vil arbeide med, eller legg til et mål dere har selv.
pub const PLAN_GOALS_NONE_TODO: Key = Key("plan-goals-none-todo");

/// {what}: {before} ble til {now}
pub const PLAN_LINE: Key = Key("plan-line");

/// Nytt mål
pub const PLAN_LINE_ADDED: Key = Key("plan-line-added");

/// {what} er tømt; før sto det {before}
pub const PLAN_LINE_CLEARED: Key = Key("plan-line-cleared");

/// Målet er tatt bort
pub const PLAN_LINE_REMOVED: Key = Key("plan-line-removed");

/// {what}: {now}
pub const PLAN_LINE_SET: Key = Key("plan-line-set");

/// Tiltak
pub const PLAN_MEASURE: Key = Key("plan-measure");

/// Hvorfor, og hva det ble til
pub const PLAN_MORE: Key = Key("plan-more");

/// Alle disse må på plass
pub const PLAN_NEED_ALL: Key = Key("plan-need-all");

/// Begge disse må på plass
pub const PLAN_NEED_BOTH: Key = Key("plan-need-both");

/// Dette ble sett og bør ikke vente
pub const PLAN_NEED_FAULT: Key = Key("plan-need-fault");

/// Dette må på plass
pub const PLAN_NEED_ONE: Key = Key("plan-need-one");

/// {need} av disse {of} er nok
pub const PLAN_NEED_SOME: Key = Key("plan-need-some");

/// Her er det ingen plan å vise.
pub const PLAN_NONE_HERE: Key = Key("plan-none-here");

/// Gå tilbake til listen og velg en plan.
pub const PLAN_NONE_HERE_TODO: Key = Key("plan-none-here-todo");

/// Mål velges når vurderingen er ferdig.
pub const PLAN_NOT_FINAL: Key = Key("plan-not-final");

/// Se over vurderingen
pub const PLAN_NOT_FINAL_DO: Key = Key("plan-not-final-do");

/// Da ligger svarene fast, og dere kan velge blant det som løfter mest. Se over vurderingen og gjør den ferdig først.
pub const PLAN_NOT_FINAL_TODO: Key = Key("plan-not-final-todo");

/// Eies av styrer
pub const PLAN_OWNED: Key = Key("plan-owned");

/// Ansvarlig
pub const PLAN_OWNER: Key = Key("plan-owner");

/// Velg rolle
pub const PLAN_OWNER_NONE: Key = Key("plan-owner-none");

/// Andre …
pub const PLAN_OWNER_OTHER: Key = Key("plan-owner-other");

/// Hvem har ansvaret?
pub const PLAN_OWNER_WORDS: Key = Key("plan-owner-words");

/// Skriv rollen, ikke navnet.
pub const PLAN_OWNER_WORDS_HINT: Key = Key("plan-owner-words-hint");

/// Samtalepartner
pub const PLAN_PARTNER: Key = Key("plan-partner");

/// Rolle, for eksempel veileder i kommunen.
pub const PLAN_PARTNER_HINT: Key = Key("plan-partner-hint");

/// Spørsmål {number}
pub const PLAN_QUESTION: Key = Key("plan-question");

/// Legg til eget spørsmål
pub const PLAN_QUESTION_ADD: Key = Key("plan-question-add");

/// Fjern spørsmål {number}
pub const PLAN_QUESTION_REMOVE: Key = Key("plan-question-remove");

/// Forslag
pub const PLAN_QUESTION_SUGGESTED: Key = Key("plan-question-suggested");

/// Ta med
pub const PLAN_QUESTION_TAKE: Key = Key("plan-question-take");

/// Ta med spørsmålet: {text}
pub const PLAN_QUESTION_TAKE_NAME: Key = Key("plan-question-take-name");

/// Spørsmål til samtalen
pub const PLAN_QUESTIONS: Key = Key("plan-questions");

/// For å snakke om resultatet sammen.
pub const PLAN_QUESTIONS_WHAT: Key = Key("plan-questions-what");

/// Planen er lest inn: {count} endringer
pub const PLAN_READ: Key = Key("plan-read");

/// Endringer fra filen
pub const PLAN_READ_LIST: Key = Key("plan-read-list");

/// Ta tilbake
pub const PLAN_READ_UNDO: Key = Key("plan-read-undo");

/// Planen er som før den ble lest inn.
pub const PLAN_READ_UNDONE: Key = Key("plan-read-undone");

/// Fjern mål {number}
pub const PLAN_REMOVE: Key = Key("plan-remove");

/// Målet er fjernet.
pub const PLAN_REMOVED: Key = Key("plan-removed");

/// Angre
pub const PLAN_REMOVED_UNDO: Key = Key("plan-removed-undo");

/// Dag for samtale om planen
pub const PLAN_REVIEW: Key = Key("plan-review");

/// Veien videre
pub const PLAN_ROAD: Key = Key("plan-road");

/// {count} kommentarer til fakta
pub const PLAN_ROAD_COMMENTS: Key = Key("plan-road-comments");

/// gjort
pub const PLAN_ROAD_DONE: Key = Key("plan-road-done");

/// Endelig rapport
pub const PLAN_ROAD_FINAL: Key = Key("plan-road-final");

/// Mål er avtalt
pub const PLAN_ROAD_GOALS: Key = Key("plan-road-goals");

/// Velge og avtale mål
pub const PLAN_ROAD_GOALS_OPEN: Key = Key("plan-road-goals-open");

/// senere
pub const PLAN_ROAD_LATER: Key = Key("plan-road-later");

/// Neste besøk åpner med disse målene
pub const PLAN_ROAD_NEXT_VISIT: Key = Key("plan-road-next-visit");

/// nå
pub const PLAN_ROAD_NOW: Key = Key("plan-road-now");

/// Foreløpig rapport
pub const PLAN_ROAD_PRELIMINARY: Key = Key("plan-road-preliminary");

/// Samtale om planen
pub const PLAN_ROAD_REVIEW: Key = Key("plan-road-review");

/// Vurderingen er ferdig
pub const PLAN_ROAD_SIGNED: Key = Key("plan-road-signed");

/// Status
pub const PLAN_STATUS: Key = Key("plan-status");

/// Fra {from} til {to}
pub const PLAN_STEP: Key = Key("plan-step");

/// Forslag til tiltak
pub const PLAN_SUGGEST: Key = Key("plan-suggest");

/// Bruk forslaget: {text}
pub const PLAN_SUGGEST_NAME: Key = Key("plan-suggest-name");

/// Bruk
pub const PLAN_SUGGEST_TAKE: Key = Key("plan-suggest-take");

/// Samtale om planen
pub const PLAN_TALKS: Key = Key("plan-talks");

/// Avtalt {count} ganger
pub const PLAN_TIMES: Key = Key("plan-times");

/// Plan for oppfølging
pub const PLAN_TITLE: Key = Key("plan-title");

/// Alle planer
pub const PLAN_TO_PLANS: Key = Key("plan-to-plans");

/// Prøv igjen
pub const PLAN_TRY_AGAIN: Key = Key("plan-try-again");

/// Hvorfor dere valgte dette
pub const PLAN_WHY: Key = Key("plan-why");

/// Alle mål er nådd
pub const PLANS_ALL_DONE: Key = Key("plans-all-done");

/// {found} av {of}
pub const PLANS_COUNT: Key = Key("plans-count");

/// Ingen planer ennå
pub const PLANS_EMPTY: Key = Key("plans-empty");

/// Gå til vurderinger
pub const PLANS_EMPTY_DO: Key = Key("plans-empty-do");

/// Når en vurdering er ferdig, velger dere mål fra resultatet. Da ligger planen her.
pub const PLANS_EMPTY_TODO: Key = Key("plans-empty-todo");

/// Neste frist {date}
pub const PLANS_NEXT: Key = Key("plans-next");

/// Ingen planer passer med «{words}»
pub const PLANS_NONE: Key = Key("plans-none");

/// Prøv færre ord, eller navnet på barnehagen.
pub const PLANS_NONE_TODO: Key = Key("plans-none-todo");

/// Ikke avtalt
pub const PLANS_NOT_AGREED: Key = Key("plans-not-agreed");

/// Fristen var {date}
pub const PLANS_OVERDUE: Key = Key("plans-overdue");

/// Besøket {date}\u00A0· {done} av {goals} mål er nådd
pub const PLANS_ROW: Key = Key("plans-row");

/// Finn en plan
pub const PLANS_SEARCH: Key = Key("plans-search");

/// Oppfølging
pub const PLANS_TITLE: Key = Key("plans-title");

/// Planer etter vurderinger som er gjort her. De som haster, står først.
pub const PLANS_WHAT: Key = Key("plans-what");

/// Mulig nå
pub const POSSIBLE: Key = Key("possible");

/// {range}, fordi {count} svar mangler.
pub const POSSIBLE_RANGE: Key = Key("possible-range");

/// Gjør som dere pleier.
pub const POSTER_1: Key = Key("poster-1");

/// Noen sitter i gruppa en halv dag, ser og noterer.
pub const POSTER_2: Key = Key("poster-2");

/// Ingen barn og ingen ansatte blir vurdert hver for seg.
pub const POSTER_3: Key = Key("poster-3");

/// Ingen navn. Ingen bilder. Ingen lyd.
pub const POSTER_4: Key = Key("poster-4");

/// Etterpå har vi {days} dager til å rette fakta.
pub const POSTER_5: Key = Key("poster-5");

/// Si fra til styreren hvis du lurer på noe.
pub const POSTER_6: Key = Key("poster-6");

/// Du kan også spørre: {contact}
pub const POSTER_CONTACT: Key = Key("poster-contact");

/// Til alle som arbeider her
pub const POSTER_EYEBROW: Key = Key("poster-eyebrow");

/// Vi får besøk
pub const POSTER_TITLE: Key = Key("poster-title");

/// {date}
pub const POSTER_WHEN: Key = Key("poster-when");

/// Hos {group}
pub const POSTER_WHERE: Key = Key("poster-where");

/// Øvelse – teller ikke i noen statistikk
pub const PRACTICE_WORDS: Key = Key("practice-words");

/// Frist for merknader
pub const PRELIMINARY_DATE: Key = Key("preliminary-date");

/// Dagen er over. Velg en dag fra og med i dag.
pub const PRELIMINARY_DATE_PASSED: Key = Key("preliminary-date-passed");

/// Skriv en dag, for eksempel 24.11.2026.
pub const PRELIMINARY_DATE_WRONG: Key = Key("preliminary-date-wrong");

/// Levere som foreløpig?
pub const PRELIMINARY_TITLE: Key = Key("preliminary-title");

/// Barnehagen får rapporten og ser etter feil i fakta. Fristen står i rapporten.
pub const PRELIMINARY_WHAT: Key = Key("preliminary-what");

/// Tilbake til resultatet
pub const PREVIEW_BACK: Key = Key("preview-back");

/// Større
pub const PREVIEW_BIGGER: Key = Key("preview-bigger");

/// {count} sider
pub const PREVIEW_COUNT: Key = Key("preview-count");

/// Forhåndsvisning av et utkast
pub const PREVIEW_DRAFT: Key = Key("preview-draft");

/// Lager rapporten
pub const PREVIEW_MAKING: Key = Key("preview-making");

/// Rapporten kunne ikke lages.
pub const PREVIEW_NONE: Key = Key("preview-none");

/// Les meldingen over. Vurderingen er trygg.
pub const PREVIEW_NONE_TODO: Key = Key("preview-none-todo");

/// Side {number} av {of}
pub const PREVIEW_PAGE: Key = Key("preview-page");

/// Sidene i rapporten
pub const PREVIEW_PAGES: Key = Key("preview-pages");

/// Lagre PDF …
pub const PREVIEW_SAVE: Key = Key("preview-save");

/// Rapporten er lagret.
pub const PREVIEW_SAVED: Key = Key("preview-saved");

/// Mindre
pub const PREVIEW_SMALLER: Key = Key("preview-smaller");

/// Rapport
pub const PREVIEW_TITLE: Key = Key("preview-title");

/// {percent} % av bredden
pub const PREVIEW_ZOOM: Key = Key("preview-zoom");

/// Greit – tillat ordet
pub const PRIVACY_ALLOW: Key = Key("privacy-allow");

/// Greit – tillat ordet: {word}
pub const PRIVACY_ALLOW_NAME: Key = Key("privacy-allow-name");

/// Ligner en e-postadresse:
pub const PRIVACY_EMAIL: Key = Key("privacy-email");

/// Kan noen kjennes igjen?
pub const PRIVACY_FOUND: Key = Key("privacy-found");

/// Ligner et fødselsnummer:
pub const PRIVACY_NATIONAL_IDENTITY_NUMBER: Key = Key("privacy-national-identity-number");

/// Ligner et navn:
pub const PRIVACY_PERSON_NAME: Key = Key("privacy-person-name");

/// Ligner et telefonnummer:
pub const PRIVACY_PHONE: Key = Key("privacy-phone");

/// {count} ting i notatet kan vise hvem noen er.
pub const PRIVACY_SAID: Key = Key("privacy-said");

/// Finner ut hvor mye det er
pub const PROGRESS_COUNTING: Key = Key("progress-counting");

/// {done} av {total}
pub const PROGRESS_DONE: Key = Key("progress-done");

/// Innhold
pub const PROTOCOL_CONTENTS: Key = Key("protocol-contents");

/// Kvalitetsvurdering · Protokoll
pub const PROTOCOL_EYEBROW: Key = Key("protocol-eyebrow");

/// Her står alt som ligger bak rapporten: alle ledd, indikatorer, svar og notater.
pub const PROTOCOL_INTRO: Key = Key("protocol-intro");

/// Skår {score}
pub const PROTOCOL_ITEM_SCORE: Key = Key("protocol-item-score");

/// Stoppet på nivå {level}: {met} av {of} er på plass.
pub const PROTOCOL_ITEM_STOPPED: Key = Key("protocol-item-stopped");

/// Ledd for ledd
pub const PROTOCOL_ITEMS: Key = Key("protocol-items");

/// Nivåene: {levels}
pub const PROTOCOL_LADDER_ALT: Key = Key("protocol-ladder-alt");

/// nivå 1: {met} av {of} sett
pub const PROTOCOL_LADDER_FAULTS: Key = Key("protocol-ladder-faults");

/// nivå {level}: {met} av {of} på plass
pub const PROTOCOL_LADDER_LEVEL: Key = Key("protocol-ladder-level");

/// Alle svar, notater og kontrollsummer
pub const PROTOCOL_SUBJECT: Key = Key("protocol-subject");

/// Kvalitetsvurdering · Offentlig utgave
pub const PUBLIC_EYEBROW: Key = Key("public-eyebrow");

/// Hjemmel
pub const PUBLIC_GROUND: Key = Key("public-ground");

/// Dette mangler for å komme videre:
pub const PUBLIC_MISSING: Key = Key("public-missing");

/// Skårene er tatt ut: de ville vært skårene til noen få personer.
pub const PUBLIC_NO_SCORES: Key = Key("public-no-scores");

/// Offentlig utgave av rapporten
pub const PUBLIC_SUBJECT: Key = Key("public-subject");

/// Dette er tatt ut
pub const PUBLIC_TAKEN: Key = Key("public-taken");

/// Hvor mange
pub const PUBLIC_TAKEN_COUNT: Key = Key("public-taken-count");

/// Noe er tatt ut, så ingen enkeltperson kan kjennes igjen.
pub const PUBLIC_TAKEN_INTRO: Key = Key("public-taken-intro");

/// Ingenting er tatt ut.
pub const PUBLIC_TAKEN_NONE: Key = Key("public-taken-none");

/// Hva
pub const PUBLIC_TAKEN_WHAT: Key = Key("public-taken-what");

/// Nøkkelen er skadet eller ufullstendig. Hent den fra sikkerhetskopien.
pub const REASON_OWNER_KEY_DAMAGED: Key = Key("reason-owner-key-damaged");

/// Filen er ikke nøkkelen til en eier. Velg filen VIBA lagret nøkkelen i.
pub const REASON_OWNER_KEY_NOT_A_KEY_FILE: Key = Key("reason-owner-key-not-a-key-file");

/// Nøkkelen har en form dette programmet ikke kjenner. Oppdater VIBA.
pub const REASON_OWNER_KEY_UNKNOWN_FORM: Key = Key("reason-owner-key-unknown-form");

/// Noe er hengt på etter slutten av arkivet. Ikke bruk filen. Spør eieren hvor den kommer fra.
pub const REASON_PACKAGE_AFTER_ARCHIVE: Key = Key("reason-package-after-archive");

/// Pakken er endret etter at {owner} signerte den, eller noen andre har brukt navnet. Ikke bruk filen. Spør eieren hvor den kommer fra.
pub const REASON_PACKAGE_ALTERED: Key = Key("reason-package-altered");

/// Pakken ble ikke laget. Lukk andre programmer og prøv igjen.
pub const REASON_PACKAGE_COMPRESS: Key = Key("reason-package-compress");

/// Innholdet i filen er skadet. Hent filen på nytt, eller be den som laget den om en ny.
pub const REASON_PACKAGE_DAMAGED: Key = Key("reason-package-damaged");

/// {name} ligger i pakken to ganger. Ikke bruk filen. Spør eieren hvor den kommer fra.
pub const REASON_PACKAGE_DUPLICATE_NAME: Key = Key("reason-package-duplicate-name");

/// Filen er tom. Kanskje er den ikke ferdig synkronisert. Hent filen på nytt, eller be den som laget den om en ny.
pub const REASON_PACKAGE_EMPTY: Key = Key("reason-package-empty");

/// Filen er kryptert. Dekrypter den først.
pub const REASON_PACKAGE_ENCRYPTED: Key = Key("reason-package-encrypted");

/// {name} er større enn {limit} byte. Be eieren korte den ned.
pub const REASON_PACKAGE_FILE_TOO_LARGE: Key = Key("reason-package-file-too-large");

/// Dette er en pakke med vurderinger, ikke en skala. Les den inn som pakke.
pub const REASON_PACKAGE_IS_A_BUNDLE: Key = Key("reason-package-is-a-bundle");

/// Nøkkelen til eieren er ikke en nøkkel. Be eieren signere pakken på nytt med VIBA.
pub const REASON_PACKAGE_KEY_FORM: Key = Key("reason-package-key-form");

/// Nøkkelen til eieren beviser ingenting: nesten alt ville passe til den. Ikke bruk filen. Spør eieren hvor den kommer fra.
pub const REASON_PACKAGE_KEY_WEAK: Key = Key("reason-package-key-weak");

/// Filnavnet {name} kan ikke leses som tekst. Be eieren lage pakken på nytt med VIBA.
pub const REASON_PACKAGE_NAME_NOT_TEXT: Key = Key("reason-package-name-not-text");

/// Filnavnet {name} har et tegn som ikke kan stå der ({character}). Bare a–z, A–Z, 0–9, punktum, bindestrek og understrek går.
pub const REASON_PACKAGE_NAME_ODD: Key = Key("reason-package-name-odd");

/// Filnavnet {name} er opptatt av Windows. Be eieren gi filen et annet navn.
pub const REASON_PACKAGE_NAME_RESERVED: Key = Key("reason-package-name-reserved");

/// Filnavnet {name} er lengre enn {limit} byte. Be eieren lage pakken på nytt med VIBA.
pub const REASON_PACKAGE_NAME_TOO_LONG: Key = Key("reason-package-name-too-long");

/// {name} er selv et arkiv eller en kryptert fil. Be eieren legge inn filene hver for seg.
pub const REASON_PACKAGE_NESTED_ARCHIVE: Key = Key("reason-package-nested-archive");

/// Det er ingen filer i pakken. Be eieren lage pakken på nytt med VIBA.
pub const REASON_PACKAGE_NO_FILES: Key = Key("reason-package-no-files");

/// {name} i pakken er ikke en vanlig fil ({kind}). Ikke bruk filen. Spør eieren hvor den kommer fra.
pub const REASON_PACKAGE_NOT_A_FILE: Key = Key("reason-package-not-a-file");

/// Filen er ikke en skalapakke fra VIBA. Velg en fil som slutter på .vrubric.
pub const REASON_PACKAGE_NOT_A_PACKAGE: Key = Key("reason-package-not-a-package");

/// Innholdet er ikke et helt arkiv. Hent filen på nytt, eller be den som laget den om en ny.
pub const REASON_PACKAGE_NOT_AN_ARCHIVE: Key = Key("reason-package-not-an-archive");

/// {name} er ikke pakket av VIBA. Be eieren lage pakken på nytt med VIBA.
pub const REASON_PACKAGE_ODD_HEADER: Key = Key("reason-package-odd-header");

/// {name} står ikke på plassen sin. Pakken er ikke laget av VIBA. Be eieren lage pakken på nytt med VIBA.
pub const REASON_PACKAGE_OUT_OF_ORDER: Key = Key("reason-package-out-of-order");

/// Eieren har ikke noe navn. Skriv navnet på eieren.
pub const REASON_PACKAGE_OWNER_EMPTY: Key = Key("reason-package-owner-empty");

/// Navnet på eieren har et tegn som ikke kan stå der ({character}). Skriv navnet for hånd, uten mellomrom først og sist.
pub const REASON_PACKAGE_OWNER_ODD: Key = Key("reason-package-owner-odd");

/// Navnet på eieren er lengre enn {limit} tegn. Skriv et kortere navn.
pub const REASON_PACKAGE_OWNER_TOO_LONG: Key = Key("reason-package-owner-too-long");

/// Filnavnet {name} peker ut av pakken. Ikke bruk filen. Spør eieren hvor den kommer fra.
pub const REASON_PACKAGE_PATH_IN_NAME: Key = Key("reason-package-path-in-name");

/// Det kommer mer ut av pakken enn noen ekte pakke rommer. Ikke bruk filen. Spør eieren hvor den kommer fra.
pub const REASON_PACKAGE_RATIO: Key = Key("reason-package-ratio");

/// {name} og {other} skiller seg bare i store og små bokstaver. Be eieren gi den ene et annet navn.
pub const REASON_PACKAGE_SAME_BUT_FOR_CASE: Key = Key("reason-package-same-but-for-case");

/// signature.toml kan ikke leses (linje {line}, kolonne {column}). Be eieren signere pakken på nytt med VIBA.
pub const REASON_PACKAGE_SIGNATURE_FORM: Key = Key("reason-package-signature-form");

/// Signaturen har form {format}, som dette programmet ikke kjenner. Oppdater VIBA og prøv igjen.
pub const REASON_PACKAGE_SIGNATURE_FORMAT: Key = Key("reason-package-signature-format");

/// signature.toml mangler {key}. Be eieren signere pakken på nytt med VIBA.
pub const REASON_PACKAGE_SIGNATURE_KEY_MISSING: Key = Key("reason-package-signature-key-missing");

/// signature.toml har en ukjent nøkkel {key} (linje {line}, kolonne {column}). Be eieren signere pakken på nytt med VIBA.
pub const REASON_PACKAGE_SIGNATURE_KEY_UNKNOWN: Key = Key("reason-package-signature-key-unknown");

/// Signaturen er på {bytes} byte, ikke 64. Be eieren signere pakken på nytt med VIBA.
pub const REASON_PACKAGE_SIGNATURE_LENGTH: Key = Key("reason-package-signature-length");

/// Filen er på {bytes} byte. En skalapakke kan ha høyst {limit}. Be eieren lage pakken på nytt med VIBA.
pub const REASON_PACKAGE_TOO_LARGE: Key = Key("reason-package-too-large");

/// Det er flere enn {limit} filer i pakken. Be eieren ta ut filer som ikke hører til.
pub const REASON_PACKAGE_TOO_MANY_FILES: Key = Key("reason-package-too-many-files");

/// Noe er hengt på etter slutten av pakken ({bytes} byte). Hent filen på nytt, eller be den som laget den om en ny.
pub const REASON_PACKAGE_TRAILING_BYTES: Key = Key("reason-package-trailing-bytes");

/// Filen slutter midt i. Kanskje er den ikke ferdig kopiert. Hent filen på nytt, eller be den som laget den om en ny.
pub const REASON_PACKAGE_TRUNCATED: Key = Key("reason-package-truncated");

/// Det er mer i pakken enn {limit} byte. Be eieren lage pakken på nytt med VIBA.
pub const REASON_PACKAGE_UNPACKS_TOO_LARGE: Key = Key("reason-package-unpacks-too-large");

/// Pakken er ikke signert av noen eier. Be eieren signere den, eller forviss deg på annen måte om hvor den kommer fra.
pub const REASON_PACKAGE_UNSIGNED: Key = Key("reason-package-unsigned");

/// Pakken krever for mye minne å pakke ut. Be eieren lage pakken på nytt med VIBA.
pub const REASON_PACKAGE_WINDOW_TOO_LARGE: Key = Key("reason-package-window-too-large");

/// Uten notat, med grunn
pub const REASONS_TITLE: Key = Key("reasons-title");

/// Du har sagt hvorfor disse leddene ikke har noe notat.
pub const REASONS_WHAT: Key = Key("reasons-what");

/// Notatet du skrev på, står i feltet.
pub const RECOVERED_NOTE: Key = Key("recovered-note");

/// Sist lagret {time}.
pub const RECOVERED_SAVED: Key = Key("recovered-saved");

/// Arbeidet ditt er her.
pub const RECOVERED_TITLE: Key = Key("recovered-title");

/// {name}, {group}: {answers} svar og {notes} notater.
pub const RECOVERED_WHAT: Key = Key("recovered-what");

/// Gjenopprettingskode {workspace}
pub const RECOVERY_FILE: Key = Key("recovery-file");

/// Hold arket hemmelig
pub const RECOVERY_FOOTER: Key = Key("recovery-footer");

/// Ta vare på arket
pub const RECOVERY_KEEP: Key = Key("recovery-keep");

/// Legg det i en låst skuff eller et skap, ikke sammen med maskinen.
pub const RECOVERY_KEEP_1: Key = Key("recovery-keep-1");

/// Den som har arket og en kopi av arbeidsområdet, kan lese alt i det.
pub const RECOVERY_KEEP_2: Key = Key("recovery-keep-2");

/// Lager du en ny kode, gjelder ikke denne lenger. Sikkerhetskopier fra før åpnes fortsatt med den.
pub const RECOVERY_KEEP_3: Key = Key("recovery-keep-3");

/// Kode som åpner et arbeidsområde i VIBA
pub const RECOVERY_SUBJECT: Key = Key("recovery-subject");

/// Gjenopprettingskode
pub const RECOVERY_TITLE: Key = Key("recovery-title");

/// Gjenopprettingskode for {workspace}
pub const RECOVERY_TITLE_FULL: Key = Key("recovery-title-full");

/// Slik bruker du den
pub const RECOVERY_USE: Key = Key("recovery-use");

/// Skriv koden der VIBA spør etter passfrasen. Store og små bokstaver er det samme, og mellomrom betyr ingenting.
pub const RECOVERY_USE_1: Key = Key("recovery-use-1");

/// Skriver du feil, sier VIBA hvilken gruppe feilen er i.
pub const RECOVERY_USE_2: Key = Key("recovery-use-2");

/// Denne koden åpner arbeidsområdet når passfrasen er glemt eller maskinen er borte. Den ble laget {date}.
pub const RECOVERY_WHAT: Key = Key("recovery-what");

/// {added} nye, {updated} endrede, {unchanged} som før.
pub const REGISTER_COUNTS: Key = Key("register-counts");

/// Utelatt: {parts}.
pub const REGISTER_LEFT_OUT: Key = Key("register-left-out");

/// Filen er én av {pages} sider. Les inn de andre også.
pub const REGISTER_PAGES: Key = Key("register-pages");

/// Registeret er lest inn.
pub const REGISTER_READ: Key = Key("register-read");

/// {count} med feil organisasjonsnummer
pub const REGISTER_SKIPPED_BAD_NUMBER: Key = Key("register-skipped-bad-number");

/// {count} nedlagte
pub const REGISTER_SKIPPED_CLOSED: Key = Key("register-skipped-closed");

/// {count} som står to ganger
pub const REGISTER_SKIPPED_DUPLICATE: Key = Key("register-skipped-duplicate");

/// {count} uten navn
pub const REGISTER_SKIPPED_NO_NAME: Key = Key("register-skipped-no-name");

/// {count} linjer som ikke kan leses
pub const REGISTER_SKIPPED_NOT_A_UNIT: Key = Key("register-skipped-not-a-unit");

/// {count} som ikke er barnehager
pub const REGISTER_SKIPPED_NOT_KINDERGARTEN: Key = Key("register-skipped-not-kindergarten");

/// {count} fellestjenester
pub const REGISTER_SKIPPED_SHARED_SERVICE: Key = Key("register-skipped-shared-service");

/// {count} testenheter
pub const REGISTER_SKIPPED_TEST: Key = Key("register-skipped-test");

/// {count} rader blir hentet fra en sikkerhetskopi.
pub const REPAIR_BROUGHT: Key = Key("repair-brought");

/// Reparer
pub const REPAIR_DO: Key = Key("repair-do");

/// Databasen er i orden. Ingenting er endret. Lukk dette og prøv å åpne arbeidsområdet igjen.
pub const REPAIR_FINE: Key = Key("repair-fine");

/// Dette er skadet
pub const REPAIR_FOUND: Key = Key("repair-found");

/// Den nye filen har {what}.
pub const REPAIR_HOLDS: Key = Key("repair-holds");

/// De gamle filene blir tatt vare på ved siden av. Ingenting blir slettet.
pub const REPAIR_KEPT: Key = Key("repair-kept");

/// {count} rader blir utelatt fordi det de hører til, ikke kan leses.
pub const REPAIR_LEFT_OUT: Key = Key("repair-left-out");

/// Se hva som kan reddes
pub const REPAIR_LOOK: Key = Key("repair-look");

/// Ser hva som kan reddes. Det kan ta litt tid.
pub const REPAIR_LOOKING: Key = Key("repair-looking");

/// Et arbeidsområde lot seg ikke åpne.
pub const REPAIR_MAYBE: Key = Key("repair-maybe");

/// Filene ligger der de lå. Se hva som kan reddes.
pub const REPAIR_MAYBE_WHAT: Key = Key("repair-maybe-what");

/// Reparer …
pub const REPAIR_OPEN: Key = Key("repair-open");

/// Arbeidsområdet er låst. Skriv det som åpner det, for å se hva som kan reddes.
pub const REPAIR_SECRET_WHAT: Key = Key("repair-secret-what");

/// Reparer arbeidsområdet
pub const REPAIR_TITLE: Key = Key("repair-title");

/// {count} signerte dokumenter blir hentet fra sikkerhetskopier og pakker.
pub const REPAIR_UNITED: Key = Key("repair-united");

/// {count} steder kan ikke leses.
pub const REPAIR_UNREADABLE: Key = Key("repair-unreadable");

/// Etter reparasjonen
pub const REPAIR_WILL: Key = Key("repair-will");

/// Reparerer …
pub const REPAIR_WORKING: Key = Key("repair-working");

/// Arbeidsområdet er reparert.
pub const REPAIRED_TITLE: Key = Key("repaired-title");

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

/// Vurderingen gir ikke grunnlag for å foreslå områder.
pub const REPORT_AREAS_NONE: Key = Key("report-areas-none");

/// Hva kom ut av målene fra sist?
pub const REPORT_BEFORE: Key = Key("report-before");

/// Barnehagen skriver:
pub const REPORT_BEFORE_CAME: Key = Key("report-before-came");

/// Indikator
pub const REPORT_BEFORE_HEAD_INDICATOR: Key = Key("report-before-head-indicator");

/// Nå
pub const REPORT_BEFORE_HEAD_NOW: Key = Key("report-before-head-now");

/// Sist
pub const REPORT_BEFORE_HEAD_THEN: Key = Key("report-before-head-then");

/// Dette valgte dere etter besøket {date}.
pub const REPORT_BEFORE_INTRO: Key = Key("report-before-intro");

/// Skår på leddet: {then} sist, {now} nå.
pub const REPORT_BEFORE_SCORES: Key = Key("report-before-scores");

/// Deres egen vurdering ved siden av
pub const REPORT_BESIDE_SELF: Key = Key("report-beside-self");

/// Dere ble enige om deres egen vurdering, fra {sheets} ark, før dere så denne rapporten.
pub const REPORT_BESIDE_SELF_BLIND: Key = Key("report-beside-self-blind");

/// Snakk om stedene der tegnene står langt fra hverandre. Ingen av dem er fasit.
pub const REPORT_BESIDE_SELF_HOW: Key = Key("report-beside-self-how");

/// Deres egen vurdering ble ferdig etter at denne rapporten var åpnet.
pub const REPORT_BESIDE_SELF_OPEN: Key = Key("report-beside-self-open");

/// To vurderere
pub const REPORT_BESIDE_TWO: Key = Key("report-beside-two");

/// De to svarte hver for seg. Streken viser avstanden mellom dem.
pub const REPORT_BESIDE_TWO_INTRO: Key = Key("report-beside-two-intro");

/// Hvor sikre er vi?
pub const REPORT_CERTAINTY: Key = Key("report-certainty");

/// Alle {of} indikatorer på nivå 3 til 7 har fått svar ut fra det vurdereren så, spurte om eller leste.
pub const REPORT_CERTAINTY_ALL_OBSERVED: Key = Key("report-certainty-all-observed");

/// Ringene viser forrige besøk, {date}. En forskjell fra da til nå kan skyldes dagen. Vi kaller den derfor ikke en endring.
pub const REPORT_CERTAINTY_BEFORE: Key = Key("report-certainty-before");

/// Usikkerheten kan beregnes, fordi det finnes {n} besøk med samme utgave av skalaen. Be fagstaben om tallene.
pub const REPORT_CERTAINTY_ENOUGH: Key = Key("report-certainty-enough");

/// Vi oppgir ikke feilmargin. Det krever minst 10 besøk med samme utgave av skalaen, og denne rapporten har bare {n} å regne på.
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

/// Besøket før ble gjort med {rubric}. Bare det overgangen mellom versjonene kaller likt, er sammenlignet. {apart} ledd er holdt utenfor.
pub const REPORT_CERTAINTY_THROUGH: Key = Key("report-certainty-through");

/// To vurderere svarte hver for seg og ble enige om dette resultatet.
pub const REPORT_CERTAINTY_TWO: Key = Key("report-certainty-two");

/// {n} indikatorer mangler svar. Skårer som kan endre seg, er tegnet med skravert felt.
pub const REPORT_CERTAINTY_UNANSWERED: Key = Key("report-certainty-unanswered");

/// Dette er ett besøk på én dag. En annen dag kunne gitt et noe annet resultat.
pub const REPORT_CERTAINTY_VISIT: Key = Key("report-certainty-visit");

/// Et nytt besøk en annen dag, eller en vurderer til, ville gjort resultatet sikrere.
pub const REPORT_CERTAINTY_WOULD: Key = Key("report-certainty-would");

/// Sikker endring
pub const REPORT_CHANGE_CERTAIN: Key = Key("report-change-certain");

/// «Sikker endring»: forskjellen er større enn det ulike dager og vurderere gir alene.
pub const REPORT_CHANGE_CERTAIN_MEANS: Key = Key("report-change-certain-means");

/// Mulig endring
pub const REPORT_CHANGE_POSSIBLE: Key = Key("report-change-possible");

/// «Mulig endring»: forskjellen er større enn det ulike vurderere gir. Hvor mye dagen betyr, er ikke målt.
pub const REPORT_CHANGE_POSSIBLE_MEANS: Key = Key("report-change-possible-means");

/// Kan ikke avgjøres
pub const REPORT_CHANGE_UNDECIDED: Key = Key("report-change-undecided");

/// «Kan ikke avgjøres»: vi vet ikke hvor mye svarene varierer fra dag til dag og fra vurderer til vurderer.
pub const REPORT_CHANGE_UNDECIDED_MEANS: Key = Key("report-change-undecided-means");

/// Ingen sikker endring
pub const REPORT_CHANGE_WITHIN: Key = Key("report-change-within");

/// «Ingen sikker endring»: forskjellen er så liten at dag eller vurderer kan forklare den.
pub const REPORT_CHANGE_WITHIN_MEANS: Key = Key("report-change-within-means");

/// {present} ({parts})
pub const REPORT_CHILDREN_OF_THESE: Key = Key("report-children-of-these");

/// Merknader til fakta
pub const REPORT_COMMENTS: Key = Key("report-comments");

/// Vurdereren svarer:
pub const REPORT_COMMENTS_ANSWER: Key = Key("report-comments-answer");

/// {by}, {date}
pub const REPORT_COMMENTS_BY: Key = Key("report-comments-by");

/// Styreren kan si fra om fakta som ikke stemmer. Svarene i vurderingen er ikke endret.
pub const REPORT_COMMENTS_INTRO: Key = Key("report-comments-intro");

/// Det er ikke kommet merknader.
pub const REPORT_COMMENTS_NONE: Key = Key("report-comments-none");

/// Nei: {why}
pub const REPORT_DAY_NOT_BECAUSE: Key = Key("report-day-not-because");

/// Nei
pub const REPORT_DAY_NOT_ORDINARY: Key = Key("report-day-not-ordinary");

/// Ja
pub const REPORT_DAY_ORDINARY: Key = Key("report-day-ordinary");

/// Siden sist
pub const REPORT_DEVELOPMENT: Key = Key("report-development");

/// De to dagene
pub const REPORT_DEVELOPMENT_DAYS: Key = Key("report-development-days");

/// På plass nå, ikke sist
pub const REPORT_DEVELOPMENT_GAINED: Key = Key("report-development-gained");

/// Indikator
pub const REPORT_DEVELOPMENT_HEAD_INDICATOR: Key = Key("report-development-head-indicator");

/// Ledd
pub const REPORT_DEVELOPMENT_HEAD_ITEM: Key = Key("report-development-head-item");

/// Det som ble sett
pub const REPORT_DEVELOPMENT_HEAD_SEEN: Key = Key("report-development-head-seen");

/// Hva vi kan si
pub const REPORT_DEVELOPMENT_HEAD_VERDICT: Key = Key("report-development-head-verdict");

/// De to besøkene er gjort med samme skala. Se på dagene først: de kan forklare mye.
pub const REPORT_DEVELOPMENT_INTRO: Key = Key("report-development-intro");

/// På plass sist, ikke sett nå
pub const REPORT_DEVELOPMENT_LOST: Key = Key("report-development-lost");

/// {situation} {minutes} min
pub const REPORT_DEVELOPMENT_MINUTES: Key = Key("report-development-minutes");

/// {n} til står i protokollen.
pub const REPORT_DEVELOPMENT_MORE: Key = Key("report-development-more");

/// {number} {title}, nivå {level}
pub const REPORT_DEVELOPMENT_MOVED: Key = Key("report-development-moved");

/// Nå, {date}
pub const REPORT_DEVELOPMENT_NOW: Key = Key("report-development-now");

/// Tid på hva
pub const REPORT_DEVELOPMENT_SITUATIONS: Key = Key("report-development-situations");

/// Start
pub const REPORT_DEVELOPMENT_START: Key = Key("report-development-start");

/// Sist, {date}
pub const REPORT_DEVELOPMENT_THEN: Key = Key("report-development-then");

/// Hva vi kan si
pub const REPORT_DEVELOPMENT_VERDICTS: Key = Key("report-development-verdicts");

/// Utkast.
pub const REPORT_DRAFT: Key = Key("report-draft");

/// Vurderingen er ikke ferdigstilt. Svar kan fortsatt bli endret.
pub const REPORT_DRAFT_MEANS: Key = Key("report-draft-means");

/// {n} med ekstra støtte
pub const REPORT_EXTRA_SUPPORT: Key = Key("report-extra-support");

/// Kvalitetsvurdering · Rapport til styrer
pub const REPORT_EYEBROW: Key = Key("report-eyebrow");

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

/// Til stede gjennom dagen
pub const REPORT_FACT_HEADCOUNTS: Key = Key("report-fact-headcounts");

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

/// {date} · {kind} · {assessors}
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

/// VIBA {kindergarten} {group} {date}
pub const REPORT_FILE_NAME: Key = Key("report-file-name");

/// {item}: noe på et høyere nivå er på plass, selv om nivå {level} ikke er det. Begge deler kan være riktig.
pub const REPORT_FLAG_CONTRADICTION: Key = Key("report-flag-contradiction");

/// {item}: ingen indikatorer på nivå {level} var aktuelle.
pub const REPORT_FLAG_EMPTIED: Key = Key("report-flag-emptied");

/// {item}: skåren har ikke noe notat som begrunner den.
pub const REPORT_FLAG_NO_NOTE: Key = Key("report-flag-no-note");

/// Verdt å vite
pub const REPORT_FLAGS: Key = Key("report-flags");

/// Side {page} av {pages}
pub const REPORT_FOOTER_PAGE: Key = Key("report-footer-page");

/// Vurdering {hash}
pub const REPORT_FOOTER_RECORD: Key = Key("report-footer-record");

/// Arbeidsutgave, ikke validert
pub const REPORT_FOOTER_WORKING: Key = Key("report-footer-working");

/// Velg ett til tre av disse. Det som mangler til neste trinn, står under.
pub const REPORT_FRONT_AREAS: Key = Key("report-front-areas");

/// Sitater med {sign} er kortet ned. Hele notatet står i protokollen.
pub const REPORT_FRONT_CUT: Key = Key("report-front-cut");

/// En vanlig dag
pub const REPORT_FRONT_DAY_ORDINARY: Key = Key("report-front-day-ordinary");

/// Ikke en vanlig dag: {why}
pub const REPORT_FRONT_DAY_UNUSUAL: Key = Key("report-front-day-unusual");

/// Ikke en vanlig dag
pub const REPORT_FRONT_DAY_UNUSUAL_BARE: Key = Key("report-front-day-unusual-bare");

/// Det er {n} punkter til. Se {where}.
pub const REPORT_FRONT_FAULTS_MORE: Key = Key("report-front-faults-more");

/// {time} observert
pub const REPORT_FRONT_OBSERVED: Key = Key("report-front-observed");

/// Se {where}.
pub const REPORT_FRONT_PROFILE: Key = Key("report-front-profile");

/// Dette er sterkt. Ordene er vurdererens egne.
pub const REPORT_FRONT_STRENGTHS: Key = Key("report-front-strengths");

/// {n} ledd til er sterke. Se {where}.
pub const REPORT_FRONT_STRENGTHS_MORE: Key = Key("report-front-strengths-more");

/// Forslag:
pub const REPORT_FRONT_SUGGEST: Key = Key("report-front-suggest");

/// Hvor sikre er vi?
pub const REPORT_FRONT_SURE: Key = Key("report-front-sure");

/// En annen dag kunne gitt et noe annet svar.
pub const REPORT_FRONT_SURE_DAY: Key = Key("report-front-sure-day");

/// Vi har for få besøk til å regne ut feilmargin.
pub const REPORT_FRONT_SURE_MARGIN: Key = Key("report-front-sure-margin");

/// Mer om dette står i protokollen.
pub const REPORT_FRONT_SURE_MORE: Key = Key("report-front-sure-more");

/// Én person så på én gruppe én dag.
pub const REPORT_FRONT_SURE_ONE: Key = Key("report-front-sure-one");

/// Dere har vurdert dere selv.
pub const REPORT_FRONT_SURE_SELF: Key = Key("report-front-sure-self");

/// To personer svarte hver for seg og ble enige.
pub const REPORT_FRONT_SURE_TWO: Key = Key("report-front-sure-two");

/// {n} av {of} punkter ble ikke sett.
pub const REPORT_FRONT_SURE_UNSEEN: Key = Key("report-front-sure-unseen");

/// Ferdig
pub const REPORT_GOAL_DONE: Key = Key("report-goal-done");

/// Ikke begynt
pub const REPORT_GOAL_NOT_BEGUN: Key = Key("report-goal-not-begun");

/// Lagt til side
pub const REPORT_GOAL_SET_ASIDE: Key = Key("report-goal-set-aside");

/// I gang
pub const REPORT_GOAL_UNDER_WAY: Key = Key("report-goal-under-way");

/// {group} · {date}
pub const REPORT_GROUP_DATE: Key = Key("report-group-date");

/// Gruppene hver for seg
pub const REPORT_GROUPS: Key = Key("report-groups");

/// Gruppene står etter navn, ikke etter skår.
pub const REPORT_GROUPS_INTRO: Key = Key("report-groups-intro");

/// Hver rad gjelder bare den gruppa. Det er for få grupper til et felles snitt.
pub const REPORT_GROUPS_NO_MEAN: Key = Key("report-groups-no-mean");

/// {n} av {of} grupper er med.
pub const REPORT_GROUPS_OF: Key = Key("report-groups-of");

/// {n} voksne
pub const REPORT_HEADCOUNT_ADULTS: Key = Key("report-headcount-adults");

/// {n} barn
pub const REPORT_HEADCOUNT_CHILDREN: Key = Key("report-headcount-children");

/// {hours} t
pub const REPORT_HOURS: Key = Key("report-hours");

/// {hours} t {minutes} min
pub const REPORT_HOURS_MINUTES: Key = Key("report-hours-minutes");

/// foreldrene {date}
pub const REPORT_INFORMED_PARENTS: Key = Key("report-informed-parents");

/// tillitsvalgte {date}
pub const REPORT_INFORMED_REPRESENTATIVES: Key = Key("report-informed-representatives");

/// personalet {date}
pub const REPORT_INFORMED_STAFF: Key = Key("report-informed-staff");

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

/// Språk i rapporten
pub const REPORT_LANGUAGE: Key = Key("report-language");

/// Fra {from} til {to}: alle {of} må på plass
pub const REPORT_LIFT_ALL: Key = Key("report-lift-all");

/// Fra {from} til {to}: ett av disse {of} er nok
pub const REPORT_LIFT_ANY: Key = Key("report-lift-any");

/// Fra {from} til {to}: begge må på plass
pub const REPORT_LIFT_BOTH: Key = Key("report-lift-both");

/// Først må dette ta slutt:
pub const REPORT_LIFT_FAULTS: Key = Key("report-lift-faults");

/// Fra {from} til {to}: dette må på plass
pub const REPORT_LIFT_ONE: Key = Key("report-lift-one");

/// Fra {from} til {to}: {need} av disse {of}
pub const REPORT_LIFT_SOME: Key = Key("report-lift-some");

/// Deretter:
pub const REPORT_LIFT_THEN: Key = Key("report-lift-then");

/// Slik ble det gjort
pub const REPORT_METHOD: Key = Key("report-method");

/// Grunnlag
pub const REPORT_METHOD_BASIS: Key = Key("report-method-basis");

/// {program}, regel {engine}
pub const REPORT_METHOD_ENGINE: Key = Key("report-method-engine");

/// Skalaens kontrollsum
pub const REPORT_METHOD_HASH: Key = Key("report-method-hash");

/// Fikk vite på forhånd
pub const REPORT_METHOD_INFORMED: Key = Key("report-method-informed");

/// Rapporten laget
pub const REPORT_METHOD_ISSUED: Key = Key("report-method-issued");

/// Snittet av en delskala er snittet av leddene som har skår.
pub const REPORT_METHOD_MEANS: Key = Key("report-method-means");

/// Rapporten rangerer ikke barnehager og nevner ingen barn eller ansatte.
pub const REPORT_METHOD_NO_RANKING: Key = Key("report-method-no-ranking");

/// Om skalaen
pub const REPORT_METHOD_NOTICE: Key = Key("report-method-notice");

/// (pause {pauses})
pub const REPORT_METHOD_PAUSES: Key = Key("report-method-pauses");

/// inne
pub const REPORT_METHOD_PLACE_INSIDE: Key = Key("report-method-place-inside");

/// ute
pub const REPORT_METHOD_PLACE_OUTSIDE: Key = Key("report-method-place-outside");

/// på tur
pub const REPORT_METHOD_PLACE_TRIP: Key = Key("report-method-place-trip");

/// Formål
pub const REPORT_METHOD_PURPOSE: Key = Key("report-method-purpose");

/// Kontrollsum
pub const REPORT_METHOD_RECORD: Key = Key("report-method-record");

/// Hvert ledd har påstander på nivå 1, 3, 5 og 7, og skåren stiger så lenge alle påstandene på et nivå er oppfylt; er minst halvparten av neste nivå oppfylt, blir skåren tallet imellom.
pub const REPORT_METHOD_RULE_1: Key = Key("report-method-rule-1");

/// Ble noe på nivå 1 sett, er skåren 1 uansett.
pub const REPORT_METHOD_RULE_2: Key = Key("report-method-rule-2");

/// Vurderingsskala
pub const REPORT_METHOD_SCALE: Key = Key("report-method-scale");

/// Avsender
pub const REPORT_METHOD_SENDER: Key = Key("report-method-sender");

/// {kind}{place} {from}–{to}
pub const REPORT_METHOD_SITTING: Key = Key("report-method-sitting");

/// {kind}{place} fra {from}
pub const REPORT_METHOD_SITTING_OPEN: Key = Key("report-method-sitting-open");

/// Økter
pub const REPORT_METHOD_SITTINGS: Key = Key("report-method-sittings");

/// Status
pub const REPORT_METHOD_STAGE: Key = Key("report-method-stage");

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

/// Foreløpig rapport.
pub const REPORT_NOTICE_PRELIMINARY: Key = Key("report-notice-preliminary");

/// Stemmer noe ikke? Si fra innen {date}. Da blir rapporten endelig.
pub const REPORT_NOTICE_PRELIMINARY_MEANS: Key = Key("report-notice-preliminary-means");

/// Ikke overlevert.
pub const REPORT_NOTICE_SIGNED: Key = Key("report-notice-signed");

/// Vurderingen er signert. Styreren har ikke fått rapporten ennå.
pub const REPORT_NOTICE_SIGNED_MEANS: Key = Key("report-notice-signed-means");

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

/// Planen videre
pub const REPORT_PLAN: Key = Key("report-plan");

/// Avtalt {date}.
pub const REPORT_PLAN_AGREED: Key = Key("report-plan-agreed");

/// Dette har dere valgt.
pub const REPORT_PLAN_INTRO: Key = Key("report-plan-intro");

/// Fra ledd {number}: {title}
pub const REPORT_PLAN_ITEM: Key = Key("report-plan-item");

/// Hva dere gjør
pub const REPORT_PLAN_MEASURE: Key = Key("report-plan-measure");

/// Eget mål
pub const REPORT_PLAN_OWN: Key = Key("report-plan-own");

/// Hvem ser til det
pub const REPORT_PLAN_OWNER: Key = Key("report-plan-owner");

/// Dere snakker med {partner} underveis.
pub const REPORT_PLAN_PARTNER: Key = Key("report-plan-partner");

/// Spørsmål å snakke om
pub const REPORT_PLAN_QUESTIONS: Key = Key("report-plan-questions");

/// Ny samtale {date}.
pub const REPORT_PLAN_REVIEW: Key = Key("report-plan-review");

/// Hvorfor
pub const REPORT_PLAN_WHY: Key = Key("report-plan-why");

/// Øvingsbesøk.
pub const REPORT_PRACTICE: Key = Key("report-practice");

/// Resultatet inngår aldri i noen oversikt eller statistikk.
pub const REPORT_PRACTICE_MEANS: Key = Key("report-practice-means");

/// Profil
pub const REPORT_PROFILE: Key = Key("report-profile");

/// Hver prikk er en skår på skalaen fra 1 til 7. Delskalaene er snitt av ledd, og n er antall ledd.
pub const REPORT_PROFILE_INTRO: Key = Key("report-profile-intro");

/// {titles} har bare ett ledd med skår. Et snitt av ett ledd er ikke mer enn det ene leddet.
pub const REPORT_PROFILE_SINGLE: Key = Key("report-profile-single");

/// «{words}»
pub const REPORT_QUOTED: Key = Key("report-quoted");

/// {situation} {from}–{to}
pub const REPORT_RHYTHM: Key = Key("report-rhythm");

/// Skår {score} på en skala fra 1 til 7
pub const REPORT_SCORE_ALT: Key = Key("report-score-alt");

/// side {page}
pub const REPORT_SEE_PAGE: Key = Key("report-see-page");

/// Utkast – svar kan fortsatt bli endret
pub const REPORT_STAGE_DRAFT: Key = Key("report-stage-draft");

/// Endelig rapport, {date}
pub const REPORT_STAGE_FINAL: Key = Key("report-stage-final");

/// Foreløpig rapport – merknader innen {date}
pub const REPORT_STAGE_PRELIMINARY: Key = Key("report-stage-preliminary");

/// Signert – ikke overlevert ennå
pub const REPORT_STAGE_SIGNED: Key = Key("report-stage-signed");

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

/// Også dette så vurdereren av god kvalitet.
pub const REPORT_STRENGTHS_ALSO: Key = Key("report-strengths-also");

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

/// Gjennomsnittet er {mean} på skalaen 1–7 ({n} av {of} ledd har skår).
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

/// Kvalitetsvurdering
pub const REPORT_TITLE: Key = Key("report-title");

/// Kvalitetsvurdering: {kindergarten}, {group}, {date}
pub const REPORT_TITLE_FULL: Key = Key("report-title-full");

/// Kvalitetsvurdering: {kindergarten}, {date}
pub const REPORT_TITLE_NO_GROUP: Key = Key("report-title-no-group");

/// Opplæring.
pub const REPORT_TRAINING: Key = Key("report-training");

/// Resultatet hører til opplæringen av en vurderer og sier ikke noe om barnehagen.
pub const REPORT_TRAINING_MEANS: Key = Key("report-training-means");

/// {n} under 3 år
pub const REPORT_UNDER_3: Key = Key("report-under-3");

/// Vis
pub const REPORT_VIEW: Key = Key("report-view");

/// Diagrammer
pub const REPORT_VIEW_CHARTS: Key = Key("report-view-charts");

/// Sidene
pub const REPORT_VIEW_PAGES: Key = Key("report-view-pages");

/// Arbeidsutgave, ikke validert.
pub const REPORT_WORKING: Key = Key("report-working");

/// Vurderingsskalaen er under utprøving. Bruk tallene som utgangspunkt for samtale, ikke som fasit.
pub const REPORT_WORKING_MEANS: Key = Key("report-working-means");

/// Vis alle {count}
pub const RESTORE_ALL: Key = Key("restore-all");

/// Gjenopprette kopien?
pub const RESTORE_ASK: Key = Key("restore-ask");

/// Arbeidsområdet får en ny enhets-ID, som på en ny maskin.
pub const RESTORE_ASK_DEVICE: Key = Key("restore-ask-device");

/// Filen som er her nå, blir tatt vare på ved siden av. Ingenting blir slettet.
pub const RESTORE_ASK_KEPT: Key = Key("restore-ask-kept");

/// Dette blir bare liggende i den gamle filen: {what}.
pub const RESTORE_ASK_MISSING: Key = Key("restore-ask-missing");

/// Signerte dokumenter herfra og fra kopien blir samlet. Ingen går tapt.
pub const RESTORE_ASK_UNITED: Key = Key("restore-ask-united");

/// Arbeidsområdet blir slik det var: {when}.
pub const RESTORE_ASK_WHAT: Key = Key("restore-ask-what");

/// Gjenopprett
pub const RESTORE_DO: Key = Key("restore-do");

/// Gjenopprett eller kontroller
pub const RESTORE_FOLD: Key = Key("restore-fold");

/// Den har {what}.
pub const RESTORE_HOLDS: Key = Key("restore-holds");

/// Kopier du kan gå tilbake til
pub const RESTORE_LIST: Key = Key("restore-list");

/// Dette er her nå, men ikke i kopien: {what}.
pub const RESTORE_MISSING: Key = Key("restore-missing");

/// Alt som er her nå, er også i kopien.
pub const RESTORE_MISSING_NONE: Key = Key("restore-missing-none");

/// Det finnes ingen kopier ennå.
pub const RESTORE_NONE: Key = Key("restore-none");

/// Ved siden av databasen
pub const RESTORE_PLACE_BEFORE_UPGRADE: Key = Key("restore-place-before-upgrade");

/// Et annet sted
pub const RESTORE_PLACE_ELSEWHERE: Key = Key("restore-place-elsewhere");

/// På denne maskinen
pub const RESTORE_PLACE_HERE: Key = Key("restore-place-here");

/// Gjenopprett denne …
pub const RESTORE_THIS: Key = Key("restore-this");

/// Kopien er hel. Ingenting er endret.
pub const RESTORE_TRIED: Key = Key("restore-tried");

/// Prøv
pub const RESTORE_TRY: Key = Key("restore-try");

/// kopien fra {when}
pub const RESTORE_TRY_WHICH: Key = Key("restore-try-which");

/// Prøver …
pub const RESTORE_TRYING: Key = Key("restore-trying");

/// {count} signerte dokumenter som ikke er i kopien, blir med.
pub const RESTORE_UNITED: Key = Key("restore-united");

/// Det som er her nå, kan ikke leses og sammenlignes.
pub const RESTORE_UNKNOWN: Key = Key("restore-unknown");

/// Prøv en kopi først. Da ser du hva den har, og ingenting blir endret.
pub const RESTORE_WHAT: Key = Key("restore-what");

/// Ukjent tidspunkt
pub const RESTORE_WHEN_UNKNOWN: Key = Key("restore-when-unknown");

/// Gjenoppretter …
pub const RESTORE_WORKING: Key = Key("restore-working");

/// Arbeidsområdet er gjenopprettet.
pub const RESTORED_TITLE: Key = Key("restored-title");

/// De gamle filene er tatt vare på i mappen til arbeidsområdet. Se gjerne over det du arbeidet med sist.
pub const RESTORED_WHAT: Key = Key("restored-what");

/// {count} voksne
pub const RESULT_ADULTS: Key = Key("result-adults");

/// Alle ledd
pub const RESULT_ALL: Key = Key("result-all");

/// Utviklingsområder
pub const RESULT_AREAS: Key = Key("result-areas");

/// Ingenting er under 5. Dette er de neste stegene som ligger nærmest.
pub const RESULT_AREAS_FURTHER: Key = Key("result-areas-further");

/// Vurderingen peker ikke ut noe område ennå.
pub const RESULT_AREAS_NONE: Key = Key("result-areas-none");

/// Slik når dere neste trinn
pub const RESULT_AREAS_STEP: Key = Key("result-areas-step");

/// Tilbake
pub const RESULT_BACK: Key = Key("result-back");

/// {count} barn
pub const RESULT_CHILDREN: Key = Key("result-children");

/// {name} › {group} › {date}
pub const RESULT_CRUMB: Key = Key("result-crumb");

/// Følg opp nå
pub const RESULT_FAULTS: Key = Key("result-faults");

/// Dette ble sett og bør ikke vente.
pub const RESULT_FAULTS_WHAT: Key = Key("result-faults-what");

/// Gjør ferdig
pub const RESULT_FINALIZE: Key = Key("result-finalize");

/// Forrige besøk ble gjort med versjon {version}. Bare det overgangen kaller likt, er sammenlignet.
pub const RESULT_FORMER_RUBRIC: Key = Key("result-former-rubric");

/// Dokument {hash}
pub const RESULT_HASH: Key = Key("result-hash");

/// Forrige gang, {date}
pub const RESULT_HEAD_FORMER_DATE: Key = Key("result-head-former-date");

/// Ledd
pub const RESULT_HEAD_ITEM: Key = Key("result-head-item");

/// Snitt
pub const RESULT_HEAD_MEAN: Key = Key("result-head-mean");

/// Ledd med skår
pub const RESULT_HEAD_N: Key = Key("result-head-n");

/// Skår
pub const RESULT_HEAD_SCORE: Key = Key("result-head-score");

/// Delskala
pub const RESULT_HEAD_SUBSCALE: Key = Key("result-head-subscale");

/// ledd {number}
pub const RESULT_ITEM: Key = Key("result-item");

/// Fra {from} til {to}: alle disse må på plass
pub const RESULT_LIFT_ALL: Key = Key("result-lift-all");

/// Fra {from} til {to}: ett av disse er nok
pub const RESULT_LIFT_ANY: Key = Key("result-lift-any");

/// Fra {from} til {to}: begge disse må på plass
pub const RESULT_LIFT_BOTH: Key = Key("result-lift-both");

/// Først må dette ta slutt
pub const RESULT_LIFT_FAULTS: Key = Key("result-lift-faults");

/// Det neste som må på plass
pub const RESULT_LIFT_NEXT: Key = Key("result-lift-next");

/// Fra {from} til {to}: dette må på plass
pub const RESULT_LIFT_ONE: Key = Key("result-lift-one");

/// Fra {from} til {to}: {need} av disse
pub const RESULT_LIFT_SOME: Key = Key("result-lift-some");

/// Fra {from} til {to}: dette må ta slutt
pub const RESULT_LIFT_STOP: Key = Key("result-lift-stop");

/// Ferdig og låst
pub const RESULT_LOCKED: Key = Key("result-locked");

/// Gjennomsnitt {mean} · {n} av {of} ledd
pub const RESULT_MEAN: Key = Key("result-mean");

/// Gjennomsnitt {mean} · {n} ledd
pub const RESULT_MEAN_ALL: Key = Key("result-mean-all");

/// Vis {count} områder til
pub const RESULT_MORE_AREAS: Key = Key("result-more-areas");

/// Vis {count} notater til
pub const RESULT_MORE_QUOTES: Key = Key("result-more-quotes");

/// Vis {count} sterke sider til
pub const RESULT_MORE_STRENGTHS: Key = Key("result-more-strengths");

/// {n} av {of}
pub const RESULT_N_OF: Key = Key("result-n-of");

/// Ingen ledd har skår ennå
pub const RESULT_NO_MEAN: Key = Key("result-no-mean");

/// Her er det ikke noe resultat å vise.
pub const RESULT_NONE: Key = Key("result-none");

/// Gå tilbake til listen og velg en vurdering.
pub const RESULT_NONE_TODO: Key = Key("result-none-todo");

/// Det er ingenting å gjøre ferdig ennå.
pub const RESULT_NOTHING_YET: Key = Key("result-nothing-yet");

/// Svar på det du ser, først. Så kan du gjøre vurderingen ferdig her.
pub const RESULT_NOTHING_YET_TODO: Key = Key("result-nothing-yet-todo");

/// Forhåndsvis rapport
pub const RESULT_PREVIEW: Key = Key("result-preview");

/// Profil
pub const RESULT_PROFILE: Key = Key("result-profile");

/// {range} er mulig
pub const RESULT_RANGE: Key = Key("result-range");

/// Lagre rapport …
pub const RESULT_SAVE: Key = Key("result-save");

/// Send
pub const RESULT_SEND: Key = Key("result-send");

/// Sterke sider
pub const RESULT_STRENGTHS: Key = Key("result-strengths");

/// Også dette så du av god kvalitet
pub const RESULT_STRENGTHS_ALSO: Key = Key("result-strengths-also");

/// Skår 5 og over
pub const RESULT_STRENGTHS_FIVE: Key = Key("result-strengths-five");

/// Ingen sterke sider har både skår og notat ennå. Det som ikke er notert, kan ikke stå her.
pub const RESULT_STRENGTHS_NONE: Key = Key("result-strengths-none");

/// Relativt sterkest
pub const RESULT_STRENGTHS_RELATIVE: Key = Key("result-strengths-relative");

/// Ingen ledd kom opp i 5. Dette er det som relativt sett er sterkest.
pub const RESULT_STRENGTHS_RELATIVE_WHAT: Key = Key("result-strengths-relative-what");

/// Ingen hele ledd kom opp i 5, men dette så du av god kvalitet.
pub const RESULT_STRENGTHS_SINGLE: Key = Key("result-strengths-single");

/// Vis tallene som tabell
pub const RESULT_TABLE: Key = Key("result-table");

/// Leddene i tall
pub const RESULT_TABLE_ITEMS: Key = Key("result-table-items");

/// Delskalaene i tall
pub const RESULT_TABLE_SUBSCALES: Key = Key("result-table-subscales");

/// Resultat
pub const RESULT_TITLE: Key = Key("result-title");

/// Tilbake til vurderingen
pub const RESULT_TO_DRAFT: Key = Key("result-to-draft");

/// {time} observert
pub const RESULT_WATCHED: Key = Key("result-watched");

/// Uten notat
pub const RESULT_WITHOUT_NOTE: Key = Key("result-without-note");

/// Skår 5 og over, men uten notat. Disse kommer ikke med som sterke sider i rapporten.
pub const RESULT_WITHOUT_NOTE_WHAT: Key = Key("result-without-note-what");

/// Vis alle {count}
pub const RETENTION_ALL: Key = Key("retention-all");

/// Slette disse {count} for godt?
pub const RETENTION_ASK: Key = Key("retention-ask");

/// Legge {count} utkast i papirkurven?
pub const RETENTION_ASK_BIN: Key = Key("retention-ask-bin");

/// Legg disse {count} i papirkurven …
pub const RETENTION_BIN: Key = Key("retention-bin");

/// Legger i papirkurven …
pub const RETENTION_BINNING: Key = Key("retention-binning");

/// Eldre sikkerhetskopier har det fortsatt, til de tynnes ut.
pub const RETENTION_COPIES: Key = Key("retention-copies");

/// Utkast ingen arbeider i. De legges i papirkurven, og er borte etter 30 dager.
pub const RETENTION_COVERS_LEFT_DRAFT: Key = Key("retention-covers-left-draft");

/// Svar, notater og historikk bak ferdig øving og opplæring.
pub const RETENTION_COVERS_PRACTICE: Key = Key("retention-covers-practice");

/// Filer og linjer som ble avvist da de kom inn.
pub const RETENTION_COVERS_PUT_ASIDE: Key = Key("retention-covers-put-aside");

/// Det hver enkelt svarte. Det dere ble enige om, blir stående.
pub const RETENTION_COVERS_SELF_SHEETS: Key = Key("retention-covers-self-sheets");

/// Slettes aldri her. Fristen sier når de bare skal ligge i arkivet.
pub const RETENTION_COVERS_SIGNED_RESULT: Key = Key("retention-covers-signed-result");

/// Svar, notater og historikk fra før signeringen. Resultatet blir stående.
pub const RETENTION_COVERS_WORKING_MATERIAL: Key = Key("retention-covers-working-material");

/// Slett disse {count} …
pub const RETENTION_DELETE: Key = Key("retention-delete");

/// Slett for godt
pub const RETENTION_DELETE_DO: Key = Key("retention-delete-do");

/// Sletter …
pub const RETENTION_DELETING: Key = Key("retention-deleting");

/// Det kan ikke hentes tilbake.
pub const RETENTION_FOR_GOOD: Key = Key("retention-for-good");

/// De kan hentes tilbake i 30 dager. Så er de borte for godt.
pub const RETENTION_GOES_LEFT_DRAFT: Key = Key("retention-goes-left-draft");

/// Svar, notater og historikk fra {count} vurderinger til øving eller opplæring blir borte.
pub const RETENTION_GOES_PRACTICE: Key = Key("retention-goes-practice");

/// {count} filer og linjer som ble avvist, blir borte.
pub const RETENTION_GOES_PUT_ASIDE: Key = Key("retention-goes-put-aside");

/// Enkeltarkene bak {count} egenvurderinger blir borte. Det dere ble enige om, blir stående.
pub const RETENTION_GOES_SELF_SHEETS: Key = Key("retention-goes-self-sheets");

/// Svar, notater og historikk bak {count} signerte resultater blir borte. Resultatene blir stående.
pub const RETENTION_GOES_WORKING_MATERIAL: Key = Key("retention-goes-working-material");

/// Utkast som er blitt liggende
pub const RETENTION_LEFT_DRAFT: Key = Key("retention-left-draft");

/// Logg over sletting
pub const RETENTION_LOG: Key = Key("retention-log");

/// Antall
pub const RETENTION_LOG_COUNT: Key = Key("retention-log-count");

/// Hva slags
pub const RETENTION_LOG_KIND: Key = Key("retention-log-kind");

/// Ingenting er slettet ennå.
pub const RETENTION_LOG_NONE: Key = Key("retention-log-none");

/// Loggen sier når, hva slags og hvor mange. Den sier aldri hva det var.
pub const RETENTION_LOG_WHAT: Key = Key("retention-log-what");

/// Når
pub const RETENTION_LOG_WHEN: Key = Key("retention-log-when");

/// Ser hva som er klart …
pub const RETENTION_LOOKING: Key = Key("retention-looking");

/// måneder
pub const RETENTION_MONTHS: Key = Key("retention-months");

/// måneder
pub const RETENTION_MONTHS_SIGNED: Key = Key("retention-months-signed");

/// VIBA foreslår ingen frister: Kommunens egen plan sier hvor lenge.
pub const RETENTION_NO_RULES: Key = Key("retention-no-rules");

/// Nummer {id}
pub const RETENTION_NUMBER: Key = Key("retention-number");

/// Arbeidsmateriale fra øving og opplæring
pub const RETENTION_PRACTICE: Key = Key("retention-practice");

/// Filer som ble lagt til side
pub const RETENTION_PUT_ASIDE: Key = Key("retention-put-aside");

/// Klart for sletting
pub const RETENTION_READY: Key = Key("retention-ready");

/// Ingenting er klart for sletting nå.
pub const RETENTION_READY_NONE: Key = Key("retention-ready-none");

/// Slettet: {count}. Det står i loggen.
pub const RETENTION_SAID: Key = Key("retention-said");

/// {count} utkast ligger i papirkurven. De kan hentes tilbake i 30 dager.
pub const RETENTION_SAID_BIN: Key = Key("retention-said-bin");

/// Lagret.
pub const RETENTION_SAVED: Key = Key("retention-saved");

/// Enkeltark bak egenvurderinger
pub const RETENTION_SELF_SHEETS: Key = Key("retention-self-sheets");

/// Signerte resultater
pub const RETENTION_SIGNED_RESULT: Key = Key("retention-signed-result");

/// Her siden {date}
pub const RETENTION_SINCE: Key = Key("retention-since");

/// Slettes ikke i VIBA. Det som er lagt i arkivet, er arkivets, og kommunens plan sier hvor lenge det bevares.
pub const RETENTION_STAYS: Key = Key("retention-stays");

/// Hvor lenge noe blir tatt vare på
pub const RETENTION_TITLE: Key = Key("retention-title");

/// Ikke rørt siden {date}
pub const RETENTION_UNTOUCHED: Key = Key("retention-untouched");

/// Skriv antall måneder. Når fristen er ute, står det på listen under. Ingenting blir slettet før noen sier det.
pub const RETENTION_WHAT: Key = Key("retention-what");

/// Se hvilke
pub const RETENTION_WHICH: Key = Key("retention-which");

/// Arbeidsmateriale bak signerte resultater
pub const RETENTION_WORKING_MATERIAL: Key = Key("retention-working-material");

/// Når gruppa pleier å ha samling, måltid og utetid. Da kan VIBA si fra før noe er over.
pub const RHYTHM_ABOUT: Key = Key("rhythm-about");

/// Legg til en del av dagen
pub const RHYTHM_ADD: Key = Key("rhythm-add");

/// Ingen tider ennå.
pub const RHYTHM_NONE: Key = Key("rhythm-none");

/// Ta bort {situation}
pub const RHYTHM_REMOVE: Key = Key("rhythm-remove");

/// Situasjon
pub const RHYTHM_SITUATION: Key = Key("rhythm-situation");

/// Gruppas dag
pub const RHYTHM_TITLE: Key = Key("rhythm-title");

/// vurderer
pub const ROLE_ASSESSOR: Key = Key("role-assessor");

/// sentralkontor
pub const ROLE_OFFICE: Key = Key("role-office");

/// Snittet av leddene
pub const RUBRIC_AGGREGATION_ITEM_MEAN: Key = Key("rubric-aggregation-item-mean");

/// Vurderingsskala til korrektur
pub const RUBRIC_BOOK: Key = Key("rubric-book");

/// Ledd og delskalaer på tvers
pub const RUBRIC_BOOK_ACROSS: Key = Key("rubric-book-across");

/// Når som helst
pub const RUBRIC_BOOK_ANY_TIME: Key = Key("rubric-book-any-time");

/// Bør endres
pub const RUBRIC_BOOK_CHANGE: Key = Key("rubric-book-change");

/// Omfang
pub const RUBRIC_BOOK_CONTAINS: Key = Key("rubric-book-contains");

/// Innhold
pub const RUBRIC_BOOK_CONTENTS: Key = Key("rubric-book-contents");

/// Episoder telles
pub const RUBRIC_BOOK_COUNTED: Key = Key("rubric-book-counted");

/// Snitt over: {titles}
pub const RUBRIC_BOOK_DOMAIN: Key = Key("rubric-book-domain");

/// Kontrollsum
pub const RUBRIC_BOOK_HASH: Key = Key("rubric-book-hash");

/// Slik brukes heftet
pub const RUBRIC_BOOK_HOW: Key = Key("rubric-book-how");

/// Med liten skrift står navnet på indikatoren, for eksempel {id}. Det endres aldri, så det er trygt å vise til.
pub const RUBRIC_BOOK_HOW_ID: Key = Key("rubric-book-how-id");

/// De to språkene står side om side: {first} til venstre, {second} til høyre. Mangler en tekst, står det «{missing}».
pub const RUBRIC_BOOK_HOW_LANGUAGES: Key = Key("rubric-book-how-languages");

/// Sett ett kryss ved hver indikator: Kan den stå, eller bør den endres?
pub const RUBRIC_BOOK_HOW_TICK: Key = Key("rubric-book-how-tick");

/// Skriv på linjene til høyre hva som er galt, og gjerne hvordan det heller kunne stått.
pub const RUBRIC_BOOK_HOW_WRITE: Key = Key("rubric-book-how-write");

/// Kan stå
pub const RUBRIC_BOOK_KEEP: Key = Key("rubric-book-keep");

/// Nivå {level} · {word}
pub const RUBRIC_BOOK_LEVEL: Key = Key("rubric-book-level");

/// Nivåene
pub const RUBRIC_BOOK_LEVELS: Key = Key("rubric-book-levels");

/// Kan være ikke aktuelt
pub const RUBRIC_BOOK_MAY_BE_NA: Key = Key("rubric-book-may-be-na");

/// Ikke oversatt
pub const RUBRIC_BOOK_MISSING: Key = Key("rubric-book-missing");

/// Skalaen er en ramme. Indikatorene føyes til av den som har lisens på ordlyden.
pub const RUBRIC_BOOK_NO_INDICATORS: Key = Key("rubric-book-no-indicators");

/// Merknad
pub const RUBRIC_BOOK_NOTE: Key = Key("rubric-book-note");

/// Ett av disse teller: {titles}
pub const RUBRIC_BOOK_ONE_OF: Key = Key("rubric-book-one-of");

/// Leddet kan utelates
pub const RUBRIC_BOOK_OPTIONAL: Key = Key("rubric-book-optional");

/// Skrevet ut
pub const RUBRIC_BOOK_PRINTED: Key = Key("rubric-book-printed");

/// Leddet skåres direkte fra 1 til 7 og har ingen indikatorer.
pub const RUBRIC_BOOK_RATED: Key = Key("rubric-book-rated");

/// Høy skår betyr lav kvalitet
pub const RUBRIC_BOOK_REVERSE: Key = Key("rubric-book-reverse");

/// {subscales} delskalaer, {items} ledd, {indicators} indikatorer
pub const RUBRIC_BOOK_SIZE: Key = Key("rubric-book-size");

/// Ordlyden i en vurderingsskala, med plass til merknader
pub const RUBRIC_BOOK_SUBJECT: Key = Key("rubric-book-subject");

/// Ord med fast betydning
pub const RUBRIC_BOOK_TERMS: Key = Key("rubric-book-terms");

/// {name} {version}, til korrektur
pub const RUBRIC_BOOK_TITLE: Key = Key("rubric-book-title");

/// Versjon
pub const RUBRIC_BOOK_VERSION: Key = Key("rubric-book-version");

/// Endringer i en vurderingsskala
pub const RUBRIC_DIFF: Key = Key("rubric-diff");

/// Fra {old} til {new}
pub const RUBRIC_DIFF_FROM_TO: Key = Key("rubric-diff-from-to");

/// tatt bort
pub const RUBRIC_DIFF_GONE: Key = Key("rubric-diff-gone");

/// Delskalaer og grupper
pub const RUBRIC_DIFF_GROUPS: Key = Key("rubric-diff-groups");

/// {n} indikatorer er tatt bort
pub const RUBRIC_DIFF_INDICATORS_GONE: Key = Key("rubric-diff-indicators-gone");

/// {n} indikatorer er nye
pub const RUBRIC_DIFF_INDICATORS_NEW: Key = Key("rubric-diff-indicators-new");

/// Ledd og indikatorer
pub const RUBRIC_DIFF_ITEMS: Key = Key("rubric-diff-items");

/// {n} ledd er tatt bort
pub const RUBRIC_DIFF_ITEMS_GONE: Key = Key("rubric-diff-items-gone");

/// {n} ledd er nye
pub const RUBRIC_DIFF_ITEMS_NEW: Key = Key("rubric-diff-items-new");

/// {language} er tatt bort: {n} tekster, som ikke er gjengitt her
pub const RUBRIC_DIFF_LANGUAGE_GONE: Key = Key("rubric-diff-language-gone");

/// {language} er nytt: {n} tekster, som ikke er gjengitt her
pub const RUBRIC_DIFF_LANGUAGE_NEW: Key = Key("rubric-diff-language-new");

/// Det som er tatt bort, har strek over seg. Det som er kommet til, har strek under seg.
pub const RUBRIC_DIFF_LEGEND: Key = Key("rubric-diff-legend");

/// {gone} er tatt bort. {come} er kommet til.
pub const RUBRIC_DIFF_LEGEND_TEXT: Key = Key("rubric-diff-legend-text");

/// ny
pub const RUBRIC_DIFF_NEW: Key = Key("rubric-diff-new");

/// Ingenting er endret.
pub const RUBRIC_DIFF_NOTHING: Key = Key("rubric-diff-nothing");

/// Skalaen som helhet
pub const RUBRIC_DIFF_RUBRIC: Key = Key("rubric-diff-rubric");

/// kommet til: {words}
pub const RUBRIC_DIFF_SAY_CAME: Key = Key("rubric-diff-say-came");

/// tatt bort: {words}
pub const RUBRIC_DIFF_SAY_WENT: Key = Key("rubric-diff-say-went");

/// {language}: {n} setninger endret
pub const RUBRIC_DIFF_SENTENCES: Key = Key("rubric-diff-sentences");

/// {n} valg endret
pub const RUBRIC_DIFF_SETTINGS: Key = Key("rubric-diff-settings");

/// Hva som er endret fra en versjon av en vurderingsskala til en annen
pub const RUBRIC_DIFF_SUBJECT: Key = Key("rubric-diff-subject");

/// Kort fortalt
pub const RUBRIC_DIFF_SUMMARY: Key = Key("rubric-diff-summary");

/// {language}: {n} tekster endret i veiledning, titler og ord
pub const RUBRIC_DIFF_TEXTS: Key = Key("rubric-diff-texts");

/// {name}: fra {old} til {new}
pub const RUBRIC_DIFF_TITLE: Key = Key("rubric-diff-title");

/// ord
pub const RUBRIC_DIFF_WORDS: Key = Key("rubric-diff-words");

/// Om skalaen
pub const RUBRIC_FIELD_ABOUT: Key = Key("rubric-field-about");

/// Alder
pub const RUBRIC_FIELD_AGES: Key = Key("rubric-field-ages");

/// Snitt
pub const RUBRIC_FIELD_AGGREGATION: Key = Key("rubric-field-aggregation");

/// Ordet for nivå {level}
pub const RUBRIC_FIELD_ANCHOR: Key = Key("rubric-field-anchor");

/// Spør
pub const RUBRIC_FIELD_ASK: Key = Key("rubric-field-ask");

/// Grense
pub const RUBRIC_FIELD_BORDERLINE: Key = Key("rubric-field-borderline");

/// Teller
pub const RUBRIC_FIELD_COUNTS: Key = Key("rubric-field-counts");

/// Teller ikke
pub const RUBRIC_FIELD_COUNTS_NOT: Key = Key("rubric-field-counts-not");

/// Runder i et besøk
pub const RUBRIC_FIELD_CYCLES: Key = Key("rubric-field-cycles");

/// Utgave
pub const RUBRIC_FIELD_EDITION: Key = Key("rubric-field-edition");

/// Ordlyden kan stå i eksport
pub const RUBRIC_FIELD_EXPORTS: Key = Key("rubric-field-exports");

/// Om leddet
pub const RUBRIC_FIELD_ITEM_ABOUT: Key = Key("rubric-field-item-about");

/// Språk
pub const RUBRIC_FIELD_LANGUAGES: Key = Key("rubric-field-languages");

/// Hører med
pub const RUBRIC_FIELD_MEMBERS: Key = Key("rubric-field-members");

/// «Ikke aktuelt» er lov
pub const RUBRIC_FIELD_NA_ALLOWED: Key = Key("rubric-field-na-allowed");

/// Ikke aktuelt
pub const RUBRIC_FIELD_NA_WHEN: Key = Key("rubric-field-na-when");

/// Navn
pub const RUBRIC_FIELD_NAME: Key = Key("rubric-field-name");

/// Forbehold
pub const RUBRIC_FIELD_NOTICE: Key = Key("rubric-field-notice");

/// Nummer
pub const RUBRIC_FIELD_NUMBER: Key = Key("rubric-field-number");

/// Ordlyden eies av
pub const RUBRIC_FIELD_OWNER: Key = Key("rubric-field-owner");

/// Rammeplanen
pub const RUBRIC_FIELD_PLAN: Key = Key("rubric-field-plan");

/// Ordlyden kan stå i rapporter
pub const RUBRIC_FIELD_REPORTS: Key = Key("rubric-field-reports");

/// Skåring
pub const RUBRIC_FIELD_RULE: Key = Key("rubric-field-rule");

/// Skala
pub const RUBRIC_FIELD_SCALE: Key = Key("rubric-field-scale");

/// Kort tittel
pub const RUBRIC_FIELD_SHORT: Key = Key("rubric-field-short");

/// Situasjoner
pub const RUBRIC_FIELD_SITUATIONS: Key = Key("rubric-field-situations");

/// Kilde
pub const RUBRIC_FIELD_SOURCE: Key = Key("rubric-field-source");

/// Status
pub const RUBRIC_FIELD_STATUS: Key = Key("rubric-field-status");

/// Delskala
pub const RUBRIC_FIELD_SUBSCALE: Key = Key("rubric-field-subscale");

/// Forslag
pub const RUBRIC_FIELD_SUGGEST: Key = Key("rubric-field-suggest");

/// Indikatoren
pub const RUBRIC_FIELD_TEXT: Key = Key("rubric-field-text");

/// Tittel
pub const RUBRIC_FIELD_TITLE: Key = Key("rubric-field-title");

/// Lisensen gjelder til
pub const RUBRIC_FIELD_UNTIL: Key = Key("rubric-field-until");

/// Engelsk
pub const RUBRIC_LANGUAGE_EN: Key = Key("rubric-language-en");

/// Bokmål
pub const RUBRIC_LANGUAGE_NB: Key = Key("rubric-language-nb");

/// Nynorsk
pub const RUBRIC_LANGUAGE_NN: Key = Key("rubric-language-nn");

/// Snitt av ledd
pub const RUBRIC_MEAN_ITEMS: Key = Key("rubric-mean-items");

/// Snitt av delskalaer
pub const RUBRIC_MEAN_SUBSCALES: Key = Key("rubric-mean-subscales");

/// nei
pub const RUBRIC_NO: Key = Key("rubric-no");

/// ingen
pub const RUBRIC_NONE: Key = Key("rubric-none");

/// Gruppen «{id}» må ha minst to ledd, alle fra samme delskala.
pub const RUBRIC_PROBLEM_CHOOSE_ONE_APART: Key = Key("rubric-problem-choose-one-apart");

/// «{id}» har et vilkår for ikke aktuelt (na_when), men kan ikke være det.
pub const RUBRIC_PROBLEM_CONDITION_WITHOUT_NA: Key = Key("rubric-problem-condition-without-na");

/// Overgangen sier at leddet «{item}» er det samme, men indikatoren «{indicator}» er det ikke. Skriv «meaning» for leddet.
pub const RUBRIC_PROBLEM_CROSSWALK_ITEM: Key = Key("rubric-problem-crosswalk-item");

/// En linje med «{change}» har feil antall gamle eller nye id-er.
pub const RUBRIC_PROBLEM_CROSSWALK_SIZES: Key = Key("rubric-problem-crosswalk-sizes");

/// Overgangen fører til «{id}», som ikke finnes i denne versjonen.
pub const RUBRIC_PROBLEM_CROSSWALK_UNKNOWN: Key = Key("rubric-problem-crosswalk-unknown");

/// «{date}» er ikke en dato. Skriv den som 2027-12-31.
pub const RUBRIC_PROBLEM_DATE_INVALID: Key = Key("rubric-problem-date-invalid");

/// «{id}» står to ganger.
pub const RUBRIC_PROBLEM_DUPLICATE: Key = Key("rubric-problem-duplicate");

/// Filen {file} mangler i pakken.
pub const RUBRIC_PROBLEM_FILE_MISSING: Key = Key("rubric-problem-file-missing");

/// Filen er større enn {limit} byte.
pub const RUBRIC_PROBLEM_FILE_TOO_LARGE: Key = Key("rubric-problem-file-too-large");

/// Denne filen hører ikke hjemme i en pakke.
pub const RUBRIC_PROBLEM_FILE_UNKNOWN: Key = Key("rubric-problem-file-unknown");

/// Format {format} kjennes ikke. Oppdater VIBA, eller skriv format = 1.
pub const RUBRIC_PROBLEM_FORMAT_UNKNOWN: Key = Key("rubric-problem-format-unknown");

/// «{id}» kan ikke være en id. Bruk a–z, 0–9 og bindestrek; indikatorer heter ledd.nivå.nummer med nivå 1, 3, 5 eller 7.
pub const RUBRIC_PROBLEM_ID_INVALID: Key = Key("rubric-problem-id-invalid");

/// Indikatoren «{id}» står under leddet «{item}», men hører etter navnet til et annet.
pub const RUBRIC_PROBLEM_INDICATOR_ELSEWHERE: Key = Key("rubric-problem-indicator-elsewhere");

/// Delskalaen nevner leddet «{id}», som ikke finnes.
pub const RUBRIC_PROBLEM_ITEM_UNKNOWN: Key = Key("rubric-problem-item-unknown");

/// Leddet «{id}» står ikke i noen delskala.
pub const RUBRIC_PROBLEM_ITEM_UNPLACED: Key = Key("rubric-problem-item-unplaced");

/// Nøkkelen «{key}» mangler.
pub const RUBRIC_PROBLEM_KEY_MISSING: Key = Key("rubric-problem-key-missing");

/// Ukjent nøkkel «{key}». Mente du: {allowed}?
pub const RUBRIC_PROBLEM_KEY_UNKNOWN: Key = Key("rubric-problem-key-unknown");

/// Filnavnet sier språket {expected}, men det står noe annet her.
pub const RUBRIC_PROBLEM_LANGUAGE_MISMATCH: Key = Key("rubric-problem-language-mismatch");

/// Språket {language} står ikke i listen «languages» i rubric.toml.
pub const RUBRIC_PROBLEM_LANGUAGE_UNLISTED: Key = Key("rubric-problem-language-unlisted");

/// Leddet «{item}» har ingen indikator på nivå {level}.
pub const RUBRIC_PROBLEM_LEVEL_MISSING: Key = Key("rubric-problem-level-missing");

/// På nivå {level} i «{item}» kan alle indikatorene være ikke aktuelle. Minst én må alltid gjelde.
pub const RUBRIC_PROBLEM_LEVEL_ONLY_NA: Key = Key("rubric-problem-level-only-na");

/// Listen er tom. Minst ett må stå her.
pub const RUBRIC_PROBLEM_LIST_EMPTY: Key = Key("rubric-problem-list-empty");

/// «{id}» kan være ikke aktuell, men teksten sier ikke når (na_when).
pub const RUBRIC_PROBLEM_NA_WITHOUT_CONDITION: Key = Key("rubric-problem-na-without-condition");

/// Filen er ikke lagret som UTF-8.
pub const RUBRIC_PROBLEM_NOT_UTF8: Key = Key("rubric-problem-not-utf8");

/// Utenfor det som er mulig: {allowed}, minste først.
pub const RUBRIC_PROBLEM_OUT_OF_RANGE: Key = Key("rubric-problem-out-of-range");

/// «{id}» hentes fra samtale eller dokumenter, men har ikke noe spørsmål å stille (ask).
pub const RUBRIC_PROBLEM_QUESTION_MISSING: Key = Key("rubric-problem-question-missing");

/// Delskalaen «{id}» finnes ikke. Rett navnet, eller legg den til.
pub const RUBRIC_PROBLEM_SUBSCALE_UNKNOWN: Key = Key("rubric-problem-subscale-unknown");

/// Dette er ikke gyldig TOML: {detail}
pub const RUBRIC_PROBLEM_SYNTAX: Key = Key("rubric-problem-syntax");

/// Tekst for «{id}», som ikke finnes i strukturen. Mente du {nearest}?
pub const RUBRIC_PROBLEM_TEXT_FOR_UNKNOWN: Key = Key("rubric-problem-text-for-unknown");

/// Teksten har et usynlig tegn ({character}). Slett det.
pub const RUBRIC_PROBLEM_TEXT_INVISIBLE: Key = Key("rubric-problem-text-invisible");

/// Teksten «{key}» mangler eller er tom for {id}.
pub const RUBRIC_PROBLEM_TEXT_MISSING: Key = Key("rubric-problem-text-missing");

/// Teksten er lengre enn {limit} tegn.
pub const RUBRIC_PROBLEM_TEXT_TOO_LONG: Key = Key("rubric-problem-text-too-long");

/// Her er det flere enn {limit}. En skala kan ikke ha så mange.
pub const RUBRIC_PROBLEM_TOO_MANY: Key = Key("rubric-problem-too-many");

/// «{version}» er ikke en versjon. Skriv tre tall, som 1.0.0.
pub const RUBRIC_PROBLEM_VERSION_INVALID: Key = Key("rubric-problem-version-invalid");

/// Ukjent ord «{word}». Mulig er: {allowed}.
pub const RUBRIC_PROBLEM_WORD_UNKNOWN: Key = Key("rubric-problem-word-unknown");

/// Feil type her. Det skal stå true eller false.
pub const RUBRIC_PROBLEM_WRONG_TYPE: Key = Key("rubric-problem-wrong-type");

/// Hvert ledd skåres direkte fra 1 til 7
pub const RUBRIC_RULE_DIRECT_RATING: Key = Key("rubric-rule-direct-rating");

/// Alle indikatorer teller likt
pub const RUBRIC_RULE_FULL_INDICATOR: Key = Key("rubric-rule-full-indicator");

/// Trinn for trinn: et nivå teller når nivåene under er oppfylt
pub const RUBRIC_RULE_STOP_SCORE: Key = Key("rubric-rule-stop-score");

/// Ramme uten ordlyd
pub const RUBRIC_STATUS_FRAME: Key = Key("rubric-status-frame");

/// Validert
pub const RUBRIC_STATUS_VALIDATED: Key = Key("rubric-status-validated");

/// Arbeidsutgave, ikke validert
pub const RUBRIC_STATUS_WORKING: Key = Key("rubric-status-working");

/// ja
pub const RUBRIC_YES: Key = Key("rubric-yes");

/// Installer pakke …
pub const RUBRICS_ADD: Key = Key("rubrics-add");

/// {rubric} er installert.
pub const RUBRICS_ADDED: Key = Key("rubrics-added");

/// Lisensen er gått ut: gamle vurderinger kan åpnes, nye kan ikke begynne.
pub const RUBRICS_ADDED_EXPIRED: Key = Key("rubrics-added-expired");

/// Det er første gang noe fra denne eieren blir lagt inn. Sammenlign nøkkelen med det eieren selv sier.
pub const RUBRICS_ADDED_FIRST: Key = Key("rubrics-added-first");

/// Signert av {owner}, nøkkel {key}.
pub const RUBRICS_ADDED_KEY: Key = Key("rubrics-added-key");

/// Rammer
pub const RUBRICS_FRAMES: Key = Key("rubrics-frames");

/// En ramme er oppbygningen av en skala uten ordlyden. Den som har lisens, fyller inn teksten. Ingen vurdering kan gjøres med en ramme.
pub const RUBRICS_FRAMES_WHAT: Key = Key("rubrics-frames-what");

/// Skalaer
pub const RUBRICS_INSTALLED: Key = Key("rubrics-installed");

/// {count} eldre versjoner
pub const RUBRICS_OLDER: Key = Key("rubrics-older");

/// Åpne
pub const RUBRICS_OPEN: Key = Key("rubrics-open");

/// Les inn regneark …
pub const RUBRICS_READ_WORKBOOK: Key = Key("rubrics-read-workbook");

/// Skala
pub const RUBRICS_TITLE: Key = Key("rubrics-title");

/// {rubric} var her fra før. Ingenting er endret.
pub const RUBRICS_WAS_HERE: Key = Key("rubrics-was-here");

/// Alle versjoner blir liggende, så gamle vurderinger alltid kan åpnes med den de ble gjort med.
pub const RUBRICS_WHAT: Key = Key("rubrics-what");

/// Leser skalaen
pub const RUBRICS_WORKING: Key = Key("rubrics-working");

/// Se hva som er feil
pub const SAVE_VERSION_CHECK: Key = Key("save-version-check");

/// Lagre versjonen
pub const SAVE_VERSION_DO: Key = Key("save-version-do");

/// Versjon {version} er lagret.
pub const SAVE_VERSION_DONE: Key = Key("save-version-done");

/// Signert med nøkkel {key}. Den kan brukes i nye besøk nå.
pub const SAVE_VERSION_DONE_WHAT: Key = Key("save-version-done-what");

/// Navn på pakken
pub const SAVE_VERSION_ID: Key = Key("save-version-id");

/// «{id}» kan bare signeres av eieren. Derfor får deres utgave sitt eget navn.
pub const SAVE_VERSION_ID_OTHER: Key = Key("save-version-id-other");

/// Samme pakke som før.
pub const SAVE_VERSION_ID_OWN: Key = Key("save-version-id-own");

/// Bruk a–z, 0–9 og bindestrek.
pub const SAVE_VERSION_ID_WRONG: Key = Key("save-version-id-wrong");

/// Hvem signerer
pub const SAVE_VERSION_OWNER: Key = Key("save-version-owner");

/// Står som eier av denne versjonen.
pub const SAVE_VERSION_OWNER_HINT: Key = Key("save-version-owner-hint");

/// Skriv hvem som signerer.
pub const SAVE_VERSION_OWNER_MISSING: Key = Key("save-version-owner-missing");

/// Sjekken har funnet {count} feil.
pub const SAVE_VERSION_PROBLEMS: Key = Key("save-version-problems");

/// Rett det først. Det du har skrevet, er lagret imens.
pub const SAVE_VERSION_PROBLEMS_WHAT: Key = Key("save-version-problems-what");

/// Hvorfor er den endret?
pub const SAVE_VERSION_REASON: Key = Key("save-version-reason");

/// Én setning. Den vises til dem som flytter et utkast hit.
pub const SAVE_VERSION_REASON_HINT: Key = Key("save-version-reason-hint");

/// Skriv hvorfor skalaen er endret.
pub const SAVE_VERSION_REASON_MISSING: Key = Key("save-version-reason-missing");

/// Lagre som ny versjon
pub const SAVE_VERSION_TITLE: Key = Key("save-version-title");

/// Versjon
pub const SAVE_VERSION_VERSION: Key = Key("save-version-version");

/// Tre tall, høyere enn før.
pub const SAVE_VERSION_VERSION_HINT: Key = Key("save-version-version-hint");

/// Skriv tre tall med punktum, som 1.2.0.
pub const SAVE_VERSION_VERSION_WRONG: Key = Key("save-version-version-wrong");

/// Endringene blir en egen versjon, signert med nøkkelen til dette arbeidsområdet. Versjon {version} blir liggende, og utkast beholder sin til du flytter dem.
pub const SAVE_VERSION_WHAT: Key = Key("save-version-what");

/// Lagret {time}
pub const SAVED_AT: Key = Key("saved-at");

/// Ikke lagret
pub const SAVED_FAILED: Key = Key("saved-failed");

/// Lagrer
pub const SAVED_NOW: Key = Key("saved-now");

/// {score} forrige gang
pub const SCORE_BEFORE: Key = Key("score-before");

/// Skår {score}
pub const SCORE_IS: Key = Key("score-is");

/// Ingen skår ennå
pub const SCORE_NONE: Key = Key("score-none");

/// {score} hos den andre
pub const SCORE_OTHER: Key = Key("score-other");

/// {first}, {second}
pub const SCORE_PARTS: Key = Key("score-parts");

/// så langt
pub const SCORE_PROVISIONAL: Key = Key("score-provisional");

/// Skår {score} så langt, {low} til {high} er fortsatt mulig
pub const SCORE_SO_FAR: Key = Key("score-so-far");

/// skjemaene gir {low} til {high}
pub const SCORE_SPREAD: Key = Key("score-spread");

/// usikkerhet {low} til {high}
pub const SCORE_UNSURE: Key = Key("score-unsure");

/// Vis
pub const SECRET_SHOW: Key = Key("secret-show");

/// Vis det som står i «{label}»
pub const SECRET_SHOW_NAME: Key = Key("secret-show-name");

/// Gjenopprettingskode
pub const SECURITY_CODE: Key = Key("security-code");

/// Lag ny gjenopprettingskode
pub const SECURITY_CODE_ANEW: Key = Key("security-code-anew");

/// Koden du har, gjelder ikke lenger når den nye er laget.
pub const SECURITY_CODE_ANEW_WHAT: Key = Key("security-code-anew-what");

/// Lag gjenopprettingskode
pub const SECURITY_CODE_MAKE: Key = Key("security-code-make");

/// Koden åpner arbeidsområdet hvis passfrasen blir glemt.
pub const SECURITY_CODE_WHAT: Key = Key("security-code-what");

/// Åpner arbeidsområdet
pub const SECURITY_IS: Key = Key("security-is");

/// Ikke laget ennå
pub const SECURITY_IS_NOT: Key = Key("security-is-not");

/// Lås etter
pub const SECURITY_LOCK_AFTER: Key = Key("security-lock-after");

/// Når ingen har brukt tastatur eller mus så lenge.
pub const SECURITY_LOCK_AFTER_HINT: Key = Key("security-lock-after-hint");

/// Lås nå
pub const SECURITY_LOCK_NOW: Key = Key("security-lock-now");

/// Åpne uten å spørre på denne maskinen
pub const SECURITY_MACHINE: Key = Key("security-machine");

/// Den som får tak i maskinen, kan lese alt.
pub const SECURITY_MACHINE_ABOUT: Key = Key("security-machine-about");

/// Kan ikke slås av ennå. Uten passfrase eller gjenopprettingskode kunne ingen åpne arbeidsområdet.
pub const SECURITY_MACHINE_LAST: Key = Key("security-machine-last");

/// Spør fra nå av
pub const SECURITY_MACHINE_OFF: Key = Key("security-machine-off");

/// Arbeidsområdet spør om passfrasen eller gjenopprettingskoden når det åpnes.
pub const SECURITY_MACHINE_OFF_WHAT: Key = Key("security-machine-off-what");

/// Åpne uten å spørre
pub const SECURITY_MACHINE_ON: Key = Key("security-machine-on");

/// {count} minutter
pub const SECURITY_MINUTES: Key = Key("security-minutes");

/// Aldri
pub const SECURITY_NEVER: Key = Key("security-never");

/// Ny passfrase
pub const SECURITY_NEW: Key = Key("security-new");

/// Den nye passfrasen en gang til
pub const SECURITY_NEW_AGAIN: Key = Key("security-new-again");

/// Passfrasen eller gjenopprettingskoden du har nå
pub const SECURITY_NOW: Key = Key("security-now");

/// Sentralkontoret
pub const SECURITY_OFFICE: Key = Key("security-office");

/// Velg kontor
pub const SECURITY_OFFICE_CHOOSE: Key = Key("security-office-choose");

/// Er dette de samme fire gruppene som kontoret sier? Ring eller møt dem: filen kan være byttet ut på veien.
pub const SECURITY_OFFICE_COMPARE: Key = Key("security-office-compare");

/// Fingeravtrykk
pub const SECURITY_OFFICE_FINGERPRINT: Key = Key("security-office-fingerprint");

/// {name} kan lese en kode som åpner det: {fingerprint}
pub const SECURITY_OFFICE_IS: Key = Key("security-office-is");

/// Kan ikke hjelpe om passfrasen og koden blir borte
pub const SECURITY_OFFICE_IS_NOT: Key = Key("security-office-is-not");

/// La ikke kontoret hjelpe lenger
pub const SECURITY_OFFICE_OFF: Key = Key("security-office-off");

/// Koden som kontoret kan lese, åpner ikke arbeidsområdet lenger. Den åpner fortsatt sikkerhetskopier som er laget før.
pub const SECURITY_OFFICE_OFF_WHAT: Key = Key("security-office-off-what");

/// Et annet sentralkontor
pub const SECURITY_OFFICE_OTHER: Key = Key("security-office-other");

/// La kontoret hjelpe
pub const SECURITY_OFFICE_SET: Key = Key("security-office-set");

/// Arbeidsområdet får en kode til. Bare kontoret kan lese den, og den åpner ingenting uten filene dine.
pub const SECURITY_OFFICE_WHAT: Key = Key("security-office-what");

/// En mistet maskin er ikke beskyttet.
pub const SECURITY_ONLY_MACHINE: Key = Key("security-only-machine");

/// Den som får tak i maskinen, kan lese alt. Med en passfrase spør arbeidsområdet først.
pub const SECURITY_ONLY_MACHINE_WHAT: Key = Key("security-only-machine-what");

/// Passfrase
pub const SECURITY_PASSPHRASE: Key = Key("security-passphrase");

/// Bytt passfrase
pub const SECURITY_PASSPHRASE_CHANGE: Key = Key("security-passphrase-change");

/// Lag passfrase
pub const SECURITY_PASSPHRASE_MAKE: Key = Key("security-passphrase-make");

/// Den du har, gjelder ikke lenger når den nye er laget.
pub const SECURITY_PASSPHRASE_WHAT: Key = Key("security-passphrase-what");

/// Arbeidsområdet spør når det åpnes.
pub const SECURITY_SAID_OFF: Key = Key("security-said-off");

/// Kontoret kan hjelpe fra nå av
pub const SECURITY_SAID_OFFICE: Key = Key("security-said-office");

/// Kontoret kan ikke hjelpe lenger
pub const SECURITY_SAID_OFFICE_OFF: Key = Key("security-said-office-off");

/// Arbeidsområdet åpner seg uten å spørre på denne maskinen.
pub const SECURITY_SAID_ON: Key = Key("security-said-on");

/// Den nye passfrasen gjelder nå.
pub const SECURITY_SAID_PASSPHRASE: Key = Key("security-said-passphrase");

/// Åpne fortsatt uten å spørre på denne maskinen
pub const SECURITY_STILL: Key = Key("security-still");

/// Sikkerhet
pub const SECURITY_TITLE: Key = Key("security-title");

/// Et øyeblikk …
pub const SECURITY_WORKING: Key = Key("security-working");

/// Neste ledd
pub const SELF_AFTER: Key = Key("self-after");

/// Det dere er enige om
pub const SELF_AGREED: Key = Key("self-agreed");

/// Alle egenvurderinger
pub const SELF_BACK: Key = Key("self-back");

/// Forrige ledd
pub const SELF_BEFORE: Key = Key("self-before");

/// Ikke besvart
pub const SELF_BLANK: Key = Key("self-blank");

/// {words}: {count} av {of}
pub const SELF_COUNT: Key = Key("self-count");

/// Svar i skjemaene
pub const SELF_COUNTS: Key = Key("self-counts");

/// {name} › {group} › {date}
pub const SELF_CRUMB: Key = Key("self-crumb");

/// Se den eksterne vurderingen
pub const SELF_EXTERNAL: Key = Key("self-external");

/// Gjør ferdig
pub const SELF_FINISH: Key = Key("self-finish");

/// {left} svar igjen
pub const SELF_ITEM_LEFT: Key = Key("self-item-left");

/// {number} {title}: {left} svar igjen
pub const SELF_ITEM_NAME: Key = Key("self-item-name");

/// Leddene
pub const SELF_ITEMS: Key = Key("self-items");

/// Nivå {level}
pub const SELF_LEVEL: Key = Key("self-level");

/// Ferdig og låst
pub const SELF_LOCKED: Key = Key("self-locked");

/// Alt er avklart
pub const SELF_NEXT_FINISH: Key = Key("self-next-finish");

/// Se over, og gjør egenvurderingen ferdig. Da ligger svarene fast.
pub const SELF_NEXT_FINISH_WHY: Key = Key("self-next-finish-why");

/// Egenvurderingen er ferdig
pub const SELF_NEXT_PLAN: Key = Key("self-next-plan");

/// Lag plan for oppfølging
pub const SELF_NEXT_PLAN_DO: Key = Key("self-next-plan-do");

/// Velg to eller tre ting dere vil arbeide med.
pub const SELF_NEXT_PLAN_WHY: Key = Key("self-next-plan-why");

/// Dere er enige om {count} svar
pub const SELF_NEXT_SAME: Key = Key("self-next-same");

/// Ta med det alle er enige om
pub const SELF_NEXT_SAME_DO: Key = Key("self-next-same-do");

/// Alle skjemaene sier det samme der. Ta dem med, så er resten det dere trenger å snakke om.
pub const SELF_NEXT_SAME_WHY: Key = Key("self-next-same-why");

/// Gi hver ansatt et skjema
pub const SELF_NEXT_SAVE: Key = Key("self-next-save");

/// Lagre skjema …
pub const SELF_NEXT_SAVE_DO: Key = Key("self-next-save-do");

/// Alle svarer hver for seg først, uten navn. Så leser dere inn skjemaene her og blir enige.
pub const SELF_NEXT_SAVE_WHY: Key = Key("self-next-save-why");

/// Snakk om {left} svar til
pub const SELF_NEXT_TALK: Key = Key("self-next-talk");

/// Gå til neste
pub const SELF_NEXT_TALK_DO: Key = Key("self-next-talk-do");

/// Se hva skjemaene sier, og velg svaret dere blir enige om.
pub const SELF_NEXT_TALK_WHY: Key = Key("self-next-talk-why");

/// Her er det ingen egenvurdering å vise.
pub const SELF_NONE: Key = Key("self-none");

/// Gå tilbake til listen og velg en.
pub const SELF_NONE_TODO: Key = Key("self-none-todo");

/// Ikke blind
pub const SELF_NOT_BLIND: Key = Key("self-not-blind");

/// Denne egenvurderingen er ikke blind.
pub const SELF_NOT_BLIND_TOLD: Key = Key("self-not-blind-told");

/// Resultatet fra den eksterne vurderingen var kjent her før dere ble enige. Det går helt fint, men da viser ikke forskjellen hva dere så uten å kjenne svaret.
pub const SELF_NOT_BLIND_WHAT: Key = Key("self-not-blind-what");

/// {agreed} av {of} avklart
pub const SELF_PROGRESS: Key = Key("self-progress");

/// Les inn utfylte skjemaer …
pub const SELF_READ: Key = Key("self-read");

/// {count} skjemaer er lest inn.
pub const SELF_READ_SOME: Key = Key("self-read-some");

/// {count} filer kunne ikke leses.
pub const SELF_REFUSED: Key = Key("self-refused");

/// Rett opp og les inn på nytt. Det som ble lest inn, er trygt.
pub const SELF_REFUSED_TODO: Key = Key("self-refused-todo");

/// Vis resultatet
pub const SELF_RESULT: Key = Key("self-result");

/// Alle er enige
pub const SELF_SAME: Key = Key("self-same");

/// {count} svar er tatt med.
pub const SELF_SAME_DONE: Key = Key("self-same-done");

/// Skjema i Excel …
pub const SELF_SAVE_EXCEL: Key = Key("self-save-excel");

/// Skjema på papir (PDF) …
pub const SELF_SAVE_PDF: Key = Key("self-save-pdf");

/// Deling
pub const SELF_SHARE: Key = Key("self-share");

/// Del egenvurderingen
pub const SELF_SHARE_CONFIRM: Key = Key("self-share-confirm");

/// Del med kommunen …
pub const SELF_SHARE_DO: Key = Key("self-share-do");

/// Delt med kommunen
pub const SELF_SHARE_IS: Key = Key("self-share-is");

/// Svarene dere ble enige om, og skårene, blir med neste gang vurderinger sendes. Skjemaene fra de ansatte blir aldri med.
pub const SELF_SHARE_IS_WHAT: Key = Key("self-share-is-what");

/// Den kan deles når den er ferdig.
pub const SELF_SHARE_LATER: Key = Key("self-share-later");

/// Ikke med: skjemaene fra hver ansatt.
pub const SELF_SHARE_NO: Key = Key("self-share-no");

/// Bare dere ser den
pub const SELF_SHARE_NOT: Key = Key("self-share-not");

/// Egenvurderingen blir på denne maskinen. Den er ikke med når vurderinger sendes til kommunen.
pub const SELF_SHARE_NOT_WHAT: Key = Key("self-share-not-what");

/// Slutt å dele
pub const SELF_SHARE_STOP: Key = Key("self-share-stop");

/// Egenvurderingen deles ikke lenger.
pub const SELF_SHARE_STOPPED: Key = Key("self-share-stopped");

/// Dele egenvurderingen med kommunen?
pub const SELF_SHARE_TITLE: Key = Key("self-share-title");

/// Dere kan slutte å dele så lenge den ikke er lagt i en pakke.
pub const SELF_SHARE_UNDO: Key = Key("self-share-undo");

/// Den sendes i neste pakke til kommunen.
pub const SELF_SHARE_WHEN: Key = Key("self-share-when");

/// Med: svarene dere ble enige om, og skårene.
pub const SELF_SHARE_YES: Key = Key("self-share-yes");

/// Skjema {number}
pub const SELF_SHEET: Key = Key("self-sheet");

/// Ta bort skjema {number}
pub const SELF_SHEET_REMOVE: Key = Key("self-sheet-remove");

/// Skjemaet er tatt bort. Svarene dere er blitt enige om, står.
pub const SELF_SHEET_REMOVED: Key = Key("self-sheet-removed");

/// {answered} av {of} besvart\u00A0· lest inn {date}
pub const SELF_SHEET_ROW: Key = Key("self-sheet-row");

/// Skjemaet er lagret.
pub const SELF_SHEET_SAVED: Key = Key("self-sheet-saved");

/// Gi hver ansatt sin kopi.
pub const SELF_SHEET_SAVED_WHAT: Key = Key("self-sheet-saved-what");

/// Ta bort skjema {number}?
pub const SELF_SHEET_SURE: Key = Key("self-sheet-sure");

/// Ta bort
pub const SELF_SHEET_SURE_DO: Key = Key("self-sheet-sure-do");

/// Svarene i det teller ikke lenger med. Har dere filen, kan den leses inn igjen.
pub const SELF_SHEET_SURE_WHAT: Key = Key("self-sheet-sure-what");

/// Skjemaer fra de ansatte
pub const SELF_SHEETS: Key = Key("self-sheets");

/// {count} skjemaer
pub const SELF_SHEETS_COUNT: Key = Key("self-sheets-count");

/// Ingen skjemaer er lest inn ennå.
pub const SELF_SHEETS_NONE: Key = Key("self-sheets-none");

/// Ingen navn står i skjemaene eller her.
pub const SELF_SHEETS_WHAT: Key = Key("self-sheets-what");

/// Egenvurdering
pub const SELF_TITLE: Key = Key("self-title");

/// Begynn egenvurdering
pub const SELVES_BEGIN: Key = Key("selves-begin");

/// Utkast
pub const SELVES_DRAFT: Key = Key("selves-draft");

/// Ingen egenvurderinger ennå
pub const SELVES_EMPTY: Key = Key("selves-empty");

/// Velg et besøk, eller en barnehage og en gruppe. Hver ansatt fyller ut sitt skjema, og så blir dere enige her.
pub const SELVES_EMPTY_TODO: Key = Key("selves-empty-todo");

/// Ferdig
pub const SELVES_FINAL: Key = Key("selves-final");

/// En annen gruppe eller dag
pub const SELVES_NEW: Key = Key("selves-new");

/// Begynn
pub const SELVES_START: Key = Key("selves-start");

/// Egenvurdering
pub const SELVES_TITLE: Key = Key("selves-title");

/// Et besøk som finnes
pub const SELVES_VISIT: Key = Key("selves-visit");

/// Hele gruppen svarer hver for seg, og så blir dere enige. Egenvurderingen er deres.
pub const SELVES_WHAT: Key = Key("selves-what");

/// Hva gjelder egenvurderingen?
pub const SELVES_WHERE: Key = Key("selves-where");

/// Besøk
pub const SELVES_WHICH: Key = Key("selves-which");

/// Velg hvilket besøk det gjelder.
pub const SELVES_WHICH_MISSING: Key = Key("selves-which-missing");

/// Velg besøk
pub const SELVES_WHICH_NONE: Key = Key("selves-which-none");

/// En pakke har alle vurderingene du har gjort ferdig her, også dem du har sendt før. Sentralkontoret kan ta inn det samme flere ganger uten at noe blir dobbelt.
pub const SENDING_ALL: Key = Key("sending-all");

/// {count} vurderinger
pub const SENDING_BUNDLE: Key = Key("sending-bundle");

/// {bundle} · {date} {time}
pub const SENDING_BUNDLE_AT: Key = Key("sending-bundle-at");

/// {count} ferdige vurderinger ligger ikke i noen pakke ennå.
pub const SENDING_COUNT: Key = Key("sending-count");

/// Pakken er lagt i mappen.
pub const SENDING_DONE: Key = Key("sending-done");

/// Den har {count} vurderinger.
pub const SENDING_DONE_COUNT: Key = Key("sending-done-count");

/// Samme pakke lå i mappen fra før. Ingenting er endret.
pub const SENDING_DONE_WAS_THERE: Key = Key("sending-done-was-there");

/// Her legger du ferdige vurderinger i en pakke til sentralkontoret.
pub const SENDING_EMPTY: Key = Key("sending-empty");

/// Gjør en vurdering ferdig, så er den klar til sending.
pub const SENDING_EMPTY_TODO: Key = Key("sending-empty-todo");

/// Pakker laget her
pub const SENDING_HISTORY: Key = Key("sending-history");

/// Legg pakken i en mappe …
pub const SENDING_LAY: Key = Key("sending-lay");

/// Legg den i en mappe igjen …
pub const SENDING_LAY_AGAIN: Key = Key("sending-lay-again");

/// Alt du har gjort ferdig, ligger i den nyeste pakken.
pub const SENDING_NOTHING_NEW: Key = Key("sending-nothing-new");

/// Kom den ikke fram, kan du legge samme pakke i en mappe igjen.
pub const SENDING_NOTHING_NEW_WHAT: Key = Key("sending-nothing-new-what");

/// Pakken har oppdiktede vurderinger. Prøv gjerne, men ikke lever den til et ekte sentralkontor.
pub const SENDING_OPEN_EXAMPLE: Key = Key("sending-open-example");

/// Gå videre og velg mappe …
pub const SENDING_OPEN_GO: Key = Key("sending-open-go");

/// Pakken er signert: ingen kan endre den uten at det synes.
pub const SENDING_OPEN_SIGNED: Key = Key("sending-open-signed");

/// Pakken er ikke kryptert
pub const SENDING_OPEN_TITLE: Key = Key("sending-open-title");

/// Den som har filen, kan lese notater og svar.
pub const SENDING_OPEN_WHAT: Key = Key("sending-open-what");

/// Velg en mappe som bare du og sentralkontoret kan åpne, eller en minnepinne du leverer selv.
pub const SENDING_OPEN_WHERE: Key = Key("sending-open-where");

/// Klart til sending
pub const SENDING_READY: Key = Key("sending-ready");

/// Kvittering kommer ikke tilbake hit ennå. Sentralkontoret sier fra utenfor programmet når de har tatt pakken inn. Ta vare på vurderingene til de har gjort det.
pub const SENDING_RECEIPT: Key = Key("sending-receipt");

/// Lagt i mappen
pub const SENDING_STATE_LAID: Key = Key("sending-state-laid");

/// Klar
pub const SENDING_STATE_READY: Key = Key("sending-state-ready");

/// Sending
pub const SENDING_TITLE: Key = Key("sending-title");

/// Legger pakken i mappen
pub const SENDING_WORKING: Key = Key("sending-working");

/// Om VIBA
pub const SETTINGS_ABOUT: Key = Key("settings-about");

/// Ditt navn
pub const SETTINGS_ASSESSOR: Key = Key("settings-assessor");

/// Foreslås når du begynner et besøk. Navnet blir på denne maskinen.
pub const SETTINGS_ASSESSOR_HINT: Key = Key("settings-assessor-hint");

/// Papirkurv
pub const SETTINGS_BIN: Key = Key("settings-bin");

/// Åpne papirkurven
pub const SETTINGS_BIN_OPEN: Key = Key("settings-bin-open");

/// Det du har lagt bort, kan hentes tilbake i 30 dager.
pub const SETTINGS_BIN_WHAT: Key = Key("settings-bin-what");

/// Det kommunen vil at dere gjør når noen ser eller mistenker at et barn blir skadet. Står på kortet av samme navn. La feltet stå tomt for programmets egne ord.
pub const SETTINGS_CARD_HINT: Key = Key("settings-card-hint");

/// Det kommunen sier på kortet
pub const SETTINGS_CARD_LABEL: Key = Key("settings-card-label");

/// Kortet viser programmets egne ord.
pub const SETTINGS_CARD_OWN: Key = Key("settings-card-own");

/// Teksten på kortet er lagret.
pub const SETTINGS_CARD_SAVED: Key = Key("settings-card-saved");

/// Bytt arbeidsområde
pub const SETTINGS_CHANGE: Key = Key("settings-change");

/// Alt er lagret. Du kan komme tilbake når du vil.
pub const SETTINGS_CHANGE_ABOUT: Key = Key("settings-change-about");

/// Kontrast
pub const SETTINGS_CONTRAST: Key = Key("settings-contrast");

/// Sterkere streker, kanter og ord.
pub const SETTINGS_CONTRAST_ABOUT: Key = Key("settings-contrast-about");

/// Sterkere
pub const SETTINGS_CONTRAST_MORE: Key = Key("settings-contrast-more");

/// Som maskinen
pub const SETTINGS_CONTRAST_SYSTEM: Key = Key("settings-contrast-system");

/// Mappe
pub const SETTINGS_FOLDER: Key = Key("settings-folder");

/// Gå videre etter et svar
pub const SETTINGS_GO_ON: Key = Key("settings-go-on");

/// Neste ubesvarte indikator blir valgt.
pub const SETTINGS_GO_ON_ABOUT: Key = Key("settings-go-on-about");

/// Taster
pub const SETTINGS_KEYS: Key = Key("settings-keys");

/// {count} er endret
pub const SETTINGS_KEYS_SUB: Key = Key("settings-keys-sub");

/// Språk
pub const SETTINGS_LANGUAGE: Key = Key("settings-language");

/// Svar med bokstaver
pub const SETTINGS_LETTERS: Key = Key("settings-letters");

/// J for ja, N for nei og de andre. Virker bare utenfor tekstfelt.
pub const SETTINGS_LETTERS_ABOUT: Key = Key("settings-letters-about");

/// Fri programvare under EUPL-1.2.
pub const SETTINGS_LICENCE: Key = Key("settings-licence");

/// Utseende
pub const SETTINGS_LOOK: Key = Key("settings-look");

/// Navn
pub const SETTINGS_NAME: Key = Key("settings-name");

/// Når du observerer
pub const SETTINGS_OBSERVE: Key = Key("settings-observe");

/// {percent} %
pub const SETTINGS_PERCENT: Key = Key("settings-percent");

/// Start eksempelet på nytt
pub const SETTINGS_RENEW: Key = Key("settings-renew");

/// Starte eksempelet på nytt?
pub const SETTINGS_RENEW_TITLE: Key = Key("settings-renew-title");

/// Det du har gjort i eksempelet, blir borte. Egne arbeidsområder er ikke berørt.
pub const SETTINGS_RENEW_WHAT: Key = Key("settings-renew-what");

/// Rolle
pub const SETTINGS_ROLE: Key = Key("settings-role");

/// Vurderer
pub const SETTINGS_ROLE_ASSESSOR: Key = Key("settings-role-assessor");

/// Sentralkontor
pub const SETTINGS_ROLE_OFFICE: Key = Key("settings-role-office");

/// Under opplæring
pub const SETTINGS_ROLE_TRAINEE: Key = Key("settings-role-trainee");

/// Vurderingsskala: {name} ({rubric})
pub const SETTINGS_SCALE: Key = Key("settings-scale");

/// Tekststørrelse
pub const SETTINGS_TEXT_SIZE: Key = Key("settings-text-size");

/// Ctrl og + eller − virker overalt. Ctrl og 0 gir 100 %.
pub const SETTINGS_TEXT_SIZE_HINT: Key = Key("settings-text-size-hint");

/// Lyst eller mørkt
pub const SETTINGS_THEME: Key = Key("settings-theme");

/// Mørkt
pub const SETTINGS_THEME_DARK: Key = Key("settings-theme-dark");

/// Lyst
pub const SETTINGS_THEME_LIGHT: Key = Key("settings-theme-light");

/// Som maskinen
pub const SETTINGS_THEME_SYSTEM: Key = Key("settings-theme-system");

/// Innstillinger
pub const SETTINGS_TITLE: Key = Key("settings-title");

/// Versjon {version}
pub const SETTINGS_VERSION: Key = Key("settings-version");

/// Ord som er greie
pub const SETTINGS_WORDS: Key = Key("settings-words");

/// Nytt ord
pub const SETTINGS_WORDS_ADD: Key = Key("settings-words-add");

/// Legg til
pub const SETTINGS_WORDS_ADD_DO: Key = Key("settings-words-add-do");

/// {word} er lagt til.
pub const SETTINGS_WORDS_ADDED: Key = Key("settings-words-added");

/// Ingen ord er lagt til ennå.
pub const SETTINGS_WORDS_NONE: Key = Key("settings-words-none");

/// Fjern {word}
pub const SETTINGS_WORDS_REMOVE: Key = Key("settings-words-remove");

/// {word} er fjernet.
pub const SETTINGS_WORDS_REMOVED: Key = Key("settings-words-removed");

/// Mens du skriver notater, pekes det på ord som ligner navn, telefonnumre og annet som kan vise hvem noen er. Ord her pekes det ikke på.
pub const SETTINGS_WORDS_WHAT: Key = Key("settings-words-what");

/// Arbeidsområde
pub const SETTINGS_WORKSPACE: Key = Key("settings-workspace");

/// Vurderer
pub const SHEET_ASSESSOR: Key = Key("sheet-assessor");

/// Assistenter
pub const SHEET_ASSISTANTS: Key = Key("sheet-assistants");

/// Antall
pub const SHEET_COUNT: Key = Key("sheet-count");

/// Dato
pub const SHEET_DATE: Key = Key("sheet-date");

/// Dokumenter, fra–til
pub const SHEET_DOCUMENTS: Key = Key("sheet-documents");

/// Med ekstra støtte
pub const SHEET_EXTRA_SUPPORT: Key = Key("sheet-extra-support");

/// Gruppe
pub const SHEET_GROUP: Key = Key("sheet-group");

/// Gruppa denne dagen
pub const SHEET_GROUP_THIS_DAY: Key = Key("sheet-group-this-day");

/// Sett ett kryss på hver linje, og skriv det du så, under leddet. Etterpå fører du arket inn i VIBA. Skriv aldri navn på barn.
pub const SHEET_HOW: Key = Key("sheet-how");

/// Samtale, fra–til
pub const SHEET_INTERVIEW: Key = Key("sheet-interview");

/// Hele leddet er ikke aktuelt
pub const SHEET_ITEM_NA: Key = Key("sheet-item-na");

/// Ett tilbake, og tøm
pub const SHEET_KEY_BACK: Key = Key("sheet-key-back");

/// Neste ubesvarte
pub const SHEET_KEY_NEXT: Key = Key("sheet-key-next");

/// Notat
pub const SHEET_KEY_NOTE: Key = Key("sheet-key-note");

/// Angre
pub const SHEET_KEY_UNDO: Key = Key("sheet-key-undo");

/// Taster når arket føres inn
pub const SHEET_KEYS: Key = Key("sheet-keys");

/// Barnehage
pub const SHEET_KINDERGARTEN: Key = Key("sheet-kindergarten");

/// Flerspråklige
pub const SHEET_MULTILINGUAL: Key = Key("sheet-multilingual");

/// Notat
pub const SHEET_NOTE: Key = Key("sheet-note");

/// Notater om dagen
pub const SHEET_NOTES_OF_THE_DAY: Key = Key("sheet-notes-of-the-day");

/// Observasjon, fra–til
pub const SHEET_OBSERVATION: Key = Key("sheet-observation");

/// Eldste barn (år og måneder)
pub const SHEET_OLDEST: Key = Key("sheet-oldest");

/// Vanlig dag
pub const SHEET_ORDINARY: Key = Key("sheet-ordinary");

/// Pauser
pub const SHEET_PAUSES: Key = Key("sheet-pauses");

/// Pedagogiske ledere
pub const SHEET_PEDAGOGICAL_LEADERS: Key = Key("sheet-pedagogical-leaders");

/// Barn til stede
pub const SHEET_PRESENT: Key = Key("sheet-present");

/// «{found}» kan ikke svares her. Velg et av ordene i listen.
pub const SHEET_PROBLEM_ANSWER_NOT_ALLOWED: Key = Key("sheet-problem-answer-not-allowed");

/// «{found}» er ikke et svar. Velg et av ordene: {choices}.
pub const SHEET_PROBLEM_ANSWER_UNKNOWN: Key = Key("sheet-problem-answer-unknown");

/// Her står noe i en kolonne uten overskrift. Gi kolonnen en overskrift, eller tøm den.
pub const SHEET_PROBLEM_CELL_WITHOUT_HEADER: Key = Key("sheet-problem-cell-without-header");

/// Kolonnen står alt i {first}. Behold én av dem.
pub const SHEET_PROBLEM_COLUMN_TWICE: Key = Key("sheet-problem-column-twice");

/// Ukjent kolonne «{header}». Rett overskriften, eller slett kolonnen. Mente du «{nearest}»?
pub const SHEET_PROBLEM_COLUMN_UNKNOWN: Key = Key("sheet-problem-column-unknown");

/// Kolonnen er på språket {language}, som ikke står i raden «languages». Legg språket til på arket Rubric, eller tøm kolonnen.
pub const SHEET_PROBLEM_COLUMN_UNLISTED: Key = Key("sheet-problem-column-unlisted");

/// Filen er skadet eller avkortet. Hent eller lagre den på nytt.
pub const SHEET_PROBLEM_DAMAGED: Key = Key("sheet-problem-damaged");

/// Regnearket har passord. Lagre det uten passord.
pub const SHEET_PROBLEM_ENCRYPTED: Key = Key("sheet-problem-encrypted");

/// Cellen viser feilen {value}. Skriv det som skal stå der.
pub const SHEET_PROBLEM_ERROR_VALUE: Key = Key("sheet-problem-error-value");

/// Her står mer enn {limit} tegn. Kort det ned.
pub const SHEET_PROBLEM_FIELD_TOO_LONG: Key = Key("sheet-problem-field-too-long");

/// Cellen er en formel. Lim inn som verdi: en tekst som regnes ut, endrer seg uten at noen ser det.
pub const SHEET_PROBLEM_FORMULA: Key = Key("sheet-problem-formula");

/// Kolonnen «{header}» mangler. Skriv overskriften i første rad.
pub const SHEET_PROBLEM_HEADER_MISSING: Key = Key("sheet-problem-header-missing");

/// Raden har ingen id. Skriv en id i første kolonne, eller tøm raden.
pub const SHEET_PROBLEM_ID_MISSING: Key = Key("sheet-problem-id-missing");

/// «{id}» står alt i {first}. Gi en av dem et annet nummer.
pub const SHEET_PROBLEM_ID_TWICE: Key = Key("sheet-problem-id-twice");

/// Skalaen har ingen indikator «{id}». Bruk arket VIBA lagret.
pub const SHEET_PROBLEM_INDICATOR_UNKNOWN: Key = Key("sheet-problem-indicator-unknown");

/// Leddet «{item}» står ikke på arket Items. Rett id-en, eller legg til leddet. Mente du «{nearest}»?
pub const SHEET_PROBLEM_INDICATOR_WITHOUT_ITEM: Key = Key("sheet-problem-indicator-without-item");

/// Arket Licence er tomt. Skriv lisensen som følger teksten, linje for linje.
pub const SHEET_PROBLEM_LICENCE_MISSING: Key = Key("sheet-problem-licence-missing");

/// Regnearket har makroer. Lagre det som .xlsx uten makroer.
pub const SHEET_PROBLEM_MACROS: Key = Key("sheet-problem-macros");

/// Cellene {range} er slått sammen. Del dem igjen.
pub const SHEET_PROBLEM_MERGED_CELLS: Key = Key("sheet-problem-merged-cells");

/// «{found}» er ingen dato. Skriv den slik: 15.03.2027.
pub const SHEET_PROBLEM_NOT_A_DAY: Key = Key("sheet-problem-not-a-day");

/// Filen er verken et Word-dokument (.docx) eller et regneark (.xlsx) som kan leses. Lagre den i en av formene og prøv igjen.
pub const SHEET_PROBLEM_NOT_A_DOCUMENT: Key = Key("sheet-problem-not-a-document");

/// Her må det stå et helt tall. Skriv det med sifre.
pub const SHEET_PROBLEM_NOT_A_NUMBER: Key = Key("sheet-problem-not-a-number");

/// Her står ingen plan. Bruk filen VIBA lagret, og la ordene til venstre stå.
pub const SHEET_PROBLEM_NOT_A_PLAN: Key = Key("sheet-problem-not-a-plan");

/// Her står ingen svar. Bruk arket VIBA lagret, og la kolonnen med id stå.
pub const SHEET_PROBLEM_NOT_A_SHEET_OF_ANSWERS: Key = Key("sheet-problem-not-a-sheet-of-answers");

/// Her må det stå en tekst, ikke sann eller usann. Formater cellen som tekst og skriv på nytt, for eksempel 1.0.0.
pub const SHEET_PROBLEM_NOT_A_TEXT: Key = Key("sheet-problem-not-a-text");

/// Filen er ikke et regneark som kan leses (ukjent form). Åpne den i regnearkprogrammet og lagre som .xlsx.
pub const SHEET_PROBLEM_NOT_A_WORKBOOK: Key = Key("sheet-problem-not-a-workbook");

/// Dette hører ikke sammen med «{rule}». Tøm det, eller velg en annen «item rule» på arket Rubric.
pub const SHEET_PROBLEM_NOT_WITH_RULE: Key = Key("sheet-problem-not-with-rule");

/// Regnearket har den gamle formen .xls. Lagre det som .xlsx.
pub const SHEET_PROBLEM_OLD_WORKBOOK: Key = Key("sheet-problem-old-workbook");

/// Arket hører til skalaen {found}, ikke {wanted}. Lagre et nytt ark og før svarene over.
pub const SHEET_PROBLEM_OTHER_RUBRIC: Key = Key("sheet-problem-other-rubric");

/// En del av filen er ødelagt: {part}. Åpne filen i regnearkprogrammet og lagre den på nytt.
pub const SHEET_PROBLEM_PART_BROKEN: Key = Key("sheet-problem-part-broken");

/// Filen har en del som peker ut av den: {path}. Ikke bruk filen. Be avsenderen om en ny.
pub const SHEET_PROBLEM_PATH_OUTSIDE: Key = Key("sheet-problem-path-outside");

/// Arket «{sheet}» mangler. Gi arket navnet tilbake, eller hent det fra malen. Er det «{nearest}»?
pub const SHEET_PROBLEM_SHEET_MISSING: Key = Key("sheet-problem-sheet-missing");

/// Arket står to ganger. Behold ett.
pub const SHEET_PROBLEM_SHEET_TWICE: Key = Key("sheet-problem-sheet-twice");

/// Dette arket leses ikke. Gi det riktig navn, slett det, eller la navnet begynne med «Notes». Mente du «{nearest}»?
pub const SHEET_PROBLEM_SHEET_UNKNOWN: Key = Key("sheet-problem-sheet-unknown");

/// «{found}» sier ikke hvor langt målet er kommet. Skriv ett av ordene: {choices}.
pub const SHEET_PROBLEM_STATUS_UNKNOWN: Key = Key("sheet-problem-status-unknown");

/// Kolonner etter nummer {limit} leses ikke. Slett det som står lenger ute.
pub const SHEET_PROBLEM_TOO_MANY_COLUMNS: Key = Key("sheet-problem-too-many-columns");

/// En plan har høyst {limit} mål. Ta bort de andre, eller slå dem sammen.
pub const SHEET_PROBLEM_TOO_MANY_GOALS: Key = Key("sheet-problem-too-many-goals");

/// Rader etter {limit} leses ikke. Slett det som står lenger nede.
pub const SHEET_PROBLEM_TOO_MANY_ROWS: Key = Key("sheet-problem-too-many-rows");

/// Dette hører hjemme i kolonnen «{column}». Flytt det dit.
pub const SHEET_PROBLEM_VALUE_ELSEWHERE: Key = Key("sheet-problem-value-elsewhere");

/// Regnearket er for stort (mer enn {limit} byte tekst). Kopier innholdet inn i en ny mal, uten bilder og formatering.
pub const SHEET_PROBLEM_WORKBOOK_TOO_LARGE: Key = Key("sheet-problem-workbook-too-large");

/// Dagen, fra–til
pub const SHEET_RHYTHM: Key = Key("sheet-rhythm");

/// Fagarbeidere
pub const SHEET_SKILLED_WORKERS: Key = Key("sheet-skilled-workers");

/// Studenter og elever
pub const SHEET_STUDENTS: Key = Key("sheet-students");

/// Ark som fylles ut for hånd under et besøk
pub const SHEET_SUBJECT: Key = Key("sheet-subject");

/// Vikarer
pub const SHEET_SUBSTITUTES: Key = Key("sheet-substitutes");

/// Barnehagelærere
pub const SHEET_TEACHERS: Key = Key("sheet-teachers");

/// Registreringsark
pub const SHEET_TITLE: Key = Key("sheet-title");

/// Registreringsark: {name}
pub const SHEET_TITLE_FULL: Key = Key("sheet-title-full");

/// Under 3 år
pub const SHEET_UNDER_3: Key = Key("sheet-under-3");

/// Hvorfor ikke
pub const SHEET_WHY_NOT: Key = Key("sheet-why-not");

/// Yngste barn (år og måneder)
pub const SHEET_YOUNGEST: Key = Key("sheet-youngest");

/// Legg til økt
pub const SITTING_ADD: Key = Key("sitting-add");

/// Økten slutter før den begynner.
pub const SITTING_BACKWARDS: Key = Key("sitting-backwards");

/// Fra
pub const SITTING_FROM: Key = Key("sitting-from");

/// Hva
pub const SITTING_KIND: Key = Key("sitting-kind");

/// Økt {number}
pub const SITTING_NUMBER: Key = Key("sitting-number");

/// Økt {number}, {date}
pub const SITTING_NUMBER_DATE: Key = Key("sitting-number-date");

/// For eksempel 9.40–9.50, 11.05–11.20
pub const SITTING_PAUSES_HINT: Key = Key("sitting-pauses-hint");

/// Pauser
pub const SITTING_PAUSES_TYPED: Key = Key("sitting-pauses-typed");

/// Skriv pausene som 9.40–9.50, med komma mellom. De må ligge i økta.
pub const SITTING_PAUSES_WRONG: Key = Key("sitting-pauses-wrong");

/// Sted
pub const SITTING_PLACE: Key = Key("sitting-place");

/// Inne
pub const SITTING_PLACE_INSIDE: Key = Key("sitting-place-inside");

/// Ikke sagt
pub const SITTING_PLACE_NONE: Key = Key("sitting-place-none");

/// Ute
pub const SITTING_PLACE_OUTSIDE: Key = Key("sitting-place-outside");

/// På tur
pub const SITTING_PLACE_TRIP: Key = Key("sitting-place-trip");

/// Fjern økt {number}
pub const SITTING_REMOVE: Key = Key("sitting-remove");

/// Klokka går.
pub const SITTING_RUNS: Key = Key("sitting-runs");

/// Skriv klokkeslettet som 08.30.
pub const SITTING_TIME_WRONG: Key = Key("sitting-time-wrong");

/// Til
pub const SITTING_TO: Key = Key("sitting-to");

/// Ingen økter ennå. Klokka lager en når den starter.
pub const SITTINGS_NONE: Key = Key("sittings-none");

/// Økter
pub const SITTINGS_TITLE: Key = Key("sittings-title");

/// Aktivitet
pub const SITUATION_ACTIVITY: Key = Key("situation-activity");

/// Levering
pub const SITUATION_ARRIVAL: Key = Key("situation-arrival");

/// Begynner nå
pub const SITUATION_BEGINS: Key = Key("situation-begins");

/// {place} begynner nå
pub const SITUATION_BEGINS_NAME: Key = Key("situation-begins-name");

/// Bøker
pub const SITUATION_BOOKS: Key = Key("situation-books");

/// Samling
pub const SITUATION_CIRCLE_TIME: Key = Key("situation-circle-time");

/// Garderobe
pub const SITUATION_CLOAKROOM: Key = Key("situation-cloakroom");

/// Ferdig nå
pub const SITUATION_ENDS: Key = Key("situation-ends");

/// {place} er ferdig nå
pub const SITUATION_ENDS_NAME: Key = Key("situation-ends-name");

/// Frilek
pub const SITUATION_FREE_PLAY: Key = Key("situation-free-play");

/// Den som pågår, slutter da. Ctrl Z angrer.
pub const SITUATION_LOG_ABOUT: Key = Key("situation-log-about");

/// Hva begynner nå?
pub const SITUATION_LOG_TITLE: Key = Key("situation-log-title");

/// Måltid
pub const SITUATION_MEAL: Key = Key("situation-meal");

/// nå, siden {time}
pub const SITUATION_NOW: Key = Key("situation-now");

/// nå
pub const SITUATION_NOW_PLANNED: Key = Key("situation-now-planned");

/// Ute
pub const SITUATION_OUTDOORS: Key = Key("situation-outdoors");

/// over {time}
pub const SITUATION_OVER: Key = Key("situation-over");

/// Samtale og planer
pub const SITUATION_PLANNING: Key = Key("situation-planning");

/// I gang siden {time} · {length}
pub const SITUATION_SINCE: Key = Key("situation-since");

/// aktiviteten
pub const SITUATION_THE_ACTIVITY: Key = Key("situation-the-activity");

/// leveringen
pub const SITUATION_THE_ARRIVAL: Key = Key("situation-the-arrival");

/// bokstunden
pub const SITUATION_THE_BOOKS: Key = Key("situation-the-books");

/// samlingen
pub const SITUATION_THE_CIRCLE_TIME: Key = Key("situation-the-circle-time");

/// garderobetiden
pub const SITUATION_THE_CLOAKROOM: Key = Key("situation-the-cloakroom");

/// frileken
pub const SITUATION_THE_FREE_PLAY: Key = Key("situation-the-free-play");

/// måltidet
pub const SITUATION_THE_MEAL: Key = Key("situation-the-meal");

/// utetiden
pub const SITUATION_THE_OUTDOORS: Key = Key("situation-the-outdoors");

/// samtalen
pub const SITUATION_THE_PLANNING: Key = Key("situation-the-planning");

/// Dokumenter
pub const SOURCE_DOCUMENTS: Key = Key("source-documents");

/// Samtale
pub const SOURCE_INTERVIEW: Key = Key("source-interview");

/// Observasjon
pub const SOURCE_OBSERVATION: Key = Key("source-observation");

/// Svar på merknaden
pub const STAGE_ANSWER_DO: Key = Key("stage-answer-do");

/// Svaret er lagret.
pub const STAGE_ANSWER_DONE: Key = Key("stage-answer-done");

/// {count} merknader venter på svar.
pub const STAGE_ANSWER_NEXT: Key = Key("stage-answer-next");

/// Lagre filene til arkivet …
pub const STAGE_ARCHIVE_DO: Key = Key("stage-archive-do");

/// Gjør rapporten endelig
pub const STAGE_CLOSE_DO: Key = Key("stage-close-do");

/// Rapporten er endelig nå.
pub const STAGE_CLOSE_DONE: Key = Key("stage-close-done");

/// Alle merknader har fått svar. Nå kan rapporten gjøres endelig.
pub const STAGE_CLOSE_NEXT: Key = Key("stage-close-next");

/// Skriv inn en merknad
pub const STAGE_COMMENT_DO: Key = Key("stage-comment-do");

/// Merknaden er lagret.
pub const STAGE_COMMENT_DONE: Key = Key("stage-comment-done");

/// Merknader
pub const STAGE_COMMENTS: Key = Key("stage-comments");

/// {count} merknader
pub const STAGE_COMMENTS_COUNT: Key = Key("stage-comments-count");

/// ingen
pub const STAGE_COMMENTS_NONE: Key = Key("stage-comments-none");

/// Gjør rettingen ferdig, eller gå tilbake til det som er signert. Så kan rapporten leveres.
pub const STAGE_CORRECTING_NEXT: Key = Key("stage-correcting-next");

/// frist {date}
pub const STAGE_DEADLINE: Key = Key("stage-deadline");

/// Vurderingen er et utkast. Rapporten kan leveres når den er gjort ferdig.
pub const STAGE_DRAFT_NEXT: Key = Key("stage-draft-next");

/// Endelig
pub const STAGE_FINAL: Key = Key("stage-final");

/// Rapporten ble endelig {date}. Lagre den til barnehagen, og lagre filene til arkivet.
pub const STAGE_FINAL_NEXT: Key = Key("stage-final-next");

/// Til resultatet
pub const STAGE_FINISH_DO: Key = Key("stage-finish-do");

/// Lever som foreløpig
pub const STAGE_ISSUE_DO: Key = Key("stage-issue-do");

/// Rapporten er foreløpig nå. Det står på hver side.
pub const STAGE_ISSUE_DONE: Key = Key("stage-issue-done");

/// Fristen gikk ut {date}. Nå kan rapporten gjøres endelig.
pub const STAGE_OVERDUE_NEXT: Key = Key("stage-overdue-next");

/// Plan for oppfølging
pub const STAGE_PLAN_DO: Key = Key("stage-plan-do");

/// Foreløpig
pub const STAGE_PRELIMINARY: Key = Key("stage-preliminary");

/// Lagre rapporten og gi den til barnehagen. De kan si fra om feil i fakta til {date}.
pub const STAGE_PRELIMINARY_NEXT: Key = Key("stage-preliminary-next");

/// Signert
pub const STAGE_SIGNED: Key = Key("stage-signed");

/// Lever rapporten som foreløpig, så barnehagen kan se etter feil i fakta.
pub const STAGE_SIGNED_NEXT: Key = Key("stage-signed-next");

/// ferdig
pub const STAGE_STATE_DONE: Key = Key("stage-state-done");

/// senere
pub const STAGE_STATE_LATER: Key = Key("stage-state-later");

/// nå
pub const STAGE_STATE_NOW: Key = Key("stage-state-now");

/// Veien til endelig rapport
pub const STAGE_TITLE: Key = Key("stage-title");

/// Prøv igjen
pub const START_AGAIN: Key = Key("start-again");

/// Velg en annen mappe …
pub const START_ELSEWHERE: Key = Key("start-elsewhere");

/// Bare se deg rundt?
pub const START_EXAMPLE: Key = Key("start-example");

/// Prøv med eksempeldata
pub const START_EXAMPLE_OPEN: Key = Key("start-example-open");

/// Prøv med oppdiktede barnehager. Det skjer i et eget område og blandes aldri med ekte vurderinger.
pub const START_EXAMPLE_WHAT: Key = Key("start-example-what");

/// Språk
pub const START_LANGUAGE: Key = Key("start-language");

/// Lag arbeidsområde
pub const START_MAKE: Key = Key("start-make");

/// Navn på arbeidsområdet
pub const START_NAME: Key = Key("start-name");

/// For eksempel kommunen eller deg.
pub const START_NAME_HINT: Key = Key("start-name-hint");

/// Skriv et navn du kjenner igjen.
pub const START_NAME_MISSING: Key = Key("start-name-missing");

/// Lag et arbeidsområde
pub const START_NEW: Key = Key("start-new");

/// Lag et nytt arbeidsområde
pub const START_NEW_ANOTHER: Key = Key("start-new-another");

/// Et arbeidsområde er en mappe der alt arbeidet ditt ligger kryptert.
pub const START_NEW_WHAT: Key = Key("start-new-what");

/// Åpne
pub const START_OPEN: Key = Key("start-open");

/// Åpne en mappe …
pub const START_OPEN_FOLDER: Key = Key("start-open-folder");

/// Når arbeidsområdet åpnes
pub const START_OPENS: Key = Key("start-opens");

/// Spør om passfrase
pub const START_OPENS_ASK: Key = Key("start-opens-ask");

/// Anbefalt. Bare den som har passfrasen, kan lese det som ligger der.
pub const START_OPENS_ASK_ABOUT: Key = Key("start-opens-ask-about");

/// Åpne uten å spørre på denne maskinen
pub const START_OPENS_MACHINE: Key = Key("start-opens-machine");

/// Den som kommer inn på maskinen, kan lese alt.
pub const START_OPENS_MACHINE_ABOUT: Key = Key("start-opens-machine-about");

/// Har du et arbeidsområde fra før?
pub const START_OTHER: Key = Key("start-other");

/// Åpne mappen det ligger i.
pub const START_OTHER_WHAT: Key = Key("start-other-what");

/// Dine arbeidsområder
pub const START_RECENT: Key = Key("start-recent");

/// Hva skal du gjøre?
pub const START_ROLE: Key = Key("start-role");

/// Vurdere
pub const START_ROLE_ASSESSOR: Key = Key("start-role-assessor");

/// Du besøker barnehager, observerer og skårer.
pub const START_ROLE_ASSESSOR_ABOUT: Key = Key("start-role-assessor-about");

/// Samle for kommunen
pub const START_ROLE_OFFICE: Key = Key("start-role-office");

/// Du er sentralkontoret og tar imot vurderinger fra mange.
pub const START_ROLE_OFFICE_ABOUT: Key = Key("start-role-office-about");

/// Lære å vurdere
pub const START_ROLE_TRAINEE: Key = Key("start-role-trainee");

/// Du øver og lærer skalaen. Ingenting av det teller.
pub const START_ROLE_TRAINEE_ABOUT: Key = Key("start-role-trainee-about");

/// Velkommen til VIBA
pub const START_TITLE: Key = Key("start-title");

/// Her vurderer du kvaliteten i barnehager etter en fast skala. Alt ligger på denne maskinen og virker uten nett.
pub const START_WHAT: Key = Key("start-what");

/// Et øyeblikk. VIBA gjør klar arbeidsområdet.
pub const START_WORKING: Key = Key("start-working");

/// Legg til indikator
pub const STUDIO_ADD: Key = Key("studio-add");

/// på nivå {level}
pub const STUDIO_ADD_AT: Key = Key("studio-add-at");

/// når som helst i dagen
pub const STUDIO_ANY_TIME: Key = Key("studio-any-time");

/// Alle skalaer
pub const STUDIO_BACK: Key = Key("studio-back");

/// Tatt bort
pub const STUDIO_CHANGE_GONE: Key = Key("studio-change-gone");

/// {name}, {language}
pub const STUDIO_CHANGE_IN: Key = Key("studio-change-in");

/// Ny
pub const STUDIO_CHANGE_NEW: Key = Key("studio-change-new");

/// {count} endringer i {items} ledd
pub const STUDIO_CHANGES_COUNT: Key = Key("studio-changes-count");

/// Fra
pub const STUDIO_CHANGES_FROM: Key = Key("studio-changes-from");

/// Ingen forskjell
pub const STUDIO_CHANGES_NONE: Key = Key("studio-changes-none");

/// Ingenting er endret ennå
pub const STUDIO_CHANGES_NONE_OPEN: Key = Key("studio-changes-none-open");

/// Velg en annen versjon over for å sammenligne med den.
pub const STUDIO_CHANGES_NONE_OPEN_TODO: Key = Key("studio-changes-none-open-todo");

/// De to versjonene har samme oppbygning og samme ord.
pub const STUDIO_CHANGES_NONE_TODO: Key = Key("studio-changes-none-todo");

/// Endringene dine i {version}
pub const STUDIO_CHANGES_OPEN: Key = Key("studio-changes-open");

/// Skriv ut endringene …
pub const STUDIO_CHANGES_PRINT: Key = Key("studio-changes-print");

/// Til
pub const STUDIO_CHANGES_TO: Key = Key("studio-changes-to");

/// Sjekken
pub const STUDIO_CHECK: Key = Key("studio-check");

/// En ny versjon kan lagres når alt dette er rettet. Det du har skrevet, er lagret imens.
pub const STUDIO_CHECK_WHAT: Key = Key("studio-check-what");

/// nytt:
pub const STUDIO_COME: Key = Key("studio-come");

/// Tell episoder
pub const STUDIO_COUNTER: Key = Key("studio-counter");

/// Flytt et utkast …
pub const STUDIO_DRAFTS_MOVE: Key = Key("studio-drafts-move");

/// {count} utkast har en eldre versjon, og beholder den til du flytter dem.
pub const STUDIO_DRAFTS_OLDER: Key = Key("studio-drafts-older");

/// Endre {name}:
pub const STUDIO_EDIT: Key = Key("studio-edit");

/// Ctrl Enter lagrer, Esc avbryter
pub const STUDIO_EDIT_HOW: Key = Key("studio-edit-how");

/// endret
pub const STUDIO_EDITED: Key = Key("studio-edited");

/// Utgått
pub const STUDIO_EXPIRED: Key = Key("studio-expired");

/// Lagre pakken …
pub const STUDIO_EXPORT: Key = Key("studio-export");

/// Filen er lagret.
pub const STUDIO_FILE_SAVED: Key = Key("studio-file-saved");

/// Lager filen
pub const STUDIO_FILE_WORKING: Key = Key("studio-file-working");

/// Filer og utskrift
pub const STUDIO_FILES: Key = Key("studio-files");

/// Skjul veiledning og innstillinger til {number}
pub const STUDIO_FOLD: Key = Key("studio-fold");

/// fjernet:
pub const STUDIO_GONE: Key = Key("studio-gone");

/// Trykk på en tekst for å endre den.
pub const STUDIO_HOW: Key = Key("studio-how");

/// Indikator {number}
pub const STUDIO_INDICATOR_NUMBER: Key = Key("studio-indicator-number");

/// {count} indikatorer
pub const STUDIO_INDICATORS: Key = Key("studio-indicators");

/// Nummer, kort navn, rammeplan
pub const STUDIO_ITEM_MORE: Key = Key("studio-item-more");

/// Dansk
pub const STUDIO_LANGUAGE_DA: Key = Key("studio-language-da");

/// Tysk
pub const STUDIO_LANGUAGE_DE: Key = Key("studio-language-de");

/// Engelsk
pub const STUDIO_LANGUAGE_EN: Key = Key("studio-language-en");

/// Finsk
pub const STUDIO_LANGUAGE_FI: Key = Key("studio-language-fi");

/// Språk til venstre
pub const STUDIO_LANGUAGE_LEFT: Key = Key("studio-language-left");

/// Bokmål
pub const STUDIO_LANGUAGE_NB: Key = Key("studio-language-nb");

/// Nynorsk
pub const STUDIO_LANGUAGE_NN: Key = Key("studio-language-nn");

/// Bare ett språk
pub const STUDIO_LANGUAGE_NONE: Key = Key("studio-language-none");

/// Språk til høyre
pub const STUDIO_LANGUAGE_RIGHT: Key = Key("studio-language-right");

/// Nordsamisk
pub const STUDIO_LANGUAGE_SE: Key = Key("studio-language-se");

/// Svensk
pub const STUDIO_LANGUAGE_SV: Key = Key("studio-language-sv");

/// Språk
pub const STUDIO_LANGUAGES: Key = Key("studio-languages");

/// Nivå {level}:
pub const STUDIO_LEVEL: Key = Key("studio-level");

/// Her må det stå minst én indikator.
pub const STUDIO_LEVEL_NONE: Key = Key("studio-level-none");

/// Ordlyden kan stå i rapporter og eksport.
pub const STUDIO_LICENCE_BOTH: Key = Key("studio-licence-both");

/// Lisensen gikk ut {date}. Gamle vurderinger kan åpnes.
pub const STUDIO_LICENCE_EXPIRED: Key = Key("studio-licence-expired");

/// Ordlyden kan stå i eksport, ikke i rapporter.
pub const STUDIO_LICENCE_EXPORTS: Key = Key("studio-licence-exports");

/// Ordlyden kan ikke stå i rapporter eller eksport.
pub const STUDIO_LICENCE_NONE: Key = Key("studio-licence-none");

/// Ordlyden kan stå i rapporter, ikke i eksport.
pub const STUDIO_LICENCE_REPORTS: Key = Key("studio-licence-reports");

/// Lisensen gjelder til {date}.
pub const STUDIO_LICENCE_UNTIL: Key = Key("studio-licence-until");

/// {words} ord i én setning. Den leses lettere med {most} eller færre.
pub const STUDIO_LONG: Key = Key("studio-long");

/// {count} tekster mangler
pub const STUDIO_MISSING: Key = Key("studio-missing");

/// Mangler her
pub const STUDIO_MISSING_HERE: Key = Key("studio-missing-here");

/// «Ikke aktuelt» er lov
pub const STUDIO_NA_ALLOWED: Key = Key("studio-na-allowed");

/// {name} {version}
pub const STUDIO_NAME_VERSION: Key = Key("studio-name-version");

/// Nyeste
pub const STUDIO_NEWEST: Key = Key("studio-newest");

/// nei
pub const STUDIO_NO: Key = Key("studio-no");

/// Denne skalaen er ikke her.
pub const STUDIO_NOT_HERE: Key = Key("studio-not-here");

/// Gå tilbake til listen, eller installer pakken på nytt.
pub const STUDIO_NOT_HERE_TODO: Key = Key("studio-not-here-todo");

/// Eldre versjon
pub const STUDIO_OLDER: Key = Key("studio-older");

/// Eier: {owner}
pub const STUDIO_OWNER: Key = Key("studio-owner");

/// Følger med VIBA
pub const STUDIO_OWNER_PROGRAM: Key = Key("studio-owner-program");

/// Eier: {owner}, nøkkel {key}
pub const STUDIO_OWNER_SIGNED: Key = Key("studio-owner-signed");

/// ukjent
pub const STUDIO_OWNER_UNKNOWN: Key = Key("studio-owner-unknown");

/// Skriv ut korrektur …
pub const STUDIO_PRINT: Key = Key("studio-print");

/// Skriv ut korrektur med {language} …
pub const STUDIO_PRINT_PAIR: Key = Key("studio-print-pair");

/// {count} feil
pub const STUDIO_PROBLEMS: Key = Key("studio-problems");

/// Ledd i skalaen
pub const STUDIO_RAIL: Key = Key("studio-rail");

/// Fjern indikator {number}
pub const STUDIO_REMOVE: Key = Key("studio-remove");

/// Indikator {number} er tatt bort.
pub const STUDIO_REMOVED: Key = Key("studio-removed");

/// Hent tilbake
pub const STUDIO_REMOVED_UNDO: Key = Key("studio-removed-undo");

/// Numrene etter den har flyttet seg.
pub const STUDIO_REMOVED_WHAT: Key = Key("studio-removed-what");

/// Lagre ny versjon …
pub const STUDIO_SAVE_VERSION: Key = Key("studio-save-version");

/// Innstillinger for {number}
pub const STUDIO_SETTINGS: Key = Key("studio-settings");

/// {items} ledd, {indicators} indikatorer
pub const STUDIO_SIZE: Key = Key("studio-size");

/// Ramme uten ordlyd
pub const STUDIO_STATUS_FRAME: Key = Key("studio-status-frame");

/// Validert
pub const STUDIO_STATUS_VALIDATED: Key = Key("studio-status-validated");

/// Arbeidsutgave, ikke validert
pub const STUDIO_STATUS_WORKING: Key = Key("studio-status-working");

/// Delskala «{id}»
pub const STUDIO_SUBSCALE_NAME: Key = Key("studio-subscale-name");

/// Delskala {number}
pub const STUDIO_SUBSCALE_NUMBER: Key = Key("studio-subscale-number");

/// Betydning av «{term}»
pub const STUDIO_TERM_MEANS: Key = Key("studio-term-means");

/// Ordet «{term}»
pub const STUDIO_TERM_NAME: Key = Key("studio-term-name");

/// Ord {number}
pub const STUDIO_TERM_NUMBER: Key = Key("studio-term-number");

/// Hva det handler om
pub const STUDIO_TEXT_ABOUT: Key = Key("studio-text-about");

/// Alder i måneder
pub const STUDIO_TEXT_AGES_MONTHS: Key = Key("studio-text-ages-months");

/// Regel for snitt
pub const STUDIO_TEXT_AGGREGATION: Key = Key("studio-text-aggregation");

/// Ord for nivå 1
pub const STUDIO_TEXT_ANCHOR_1: Key = Key("studio-text-anchor-1");

/// Ord for nivå 3
pub const STUDIO_TEXT_ANCHOR_3: Key = Key("studio-text-anchor-3");

/// Ord for nivå 5
pub const STUDIO_TEXT_ANCHOR_5: Key = Key("studio-text-anchor-5");

/// Ord for nivå 7
pub const STUDIO_TEXT_ANCHOR_7: Key = Key("studio-text-anchor-7");

/// Spør
pub const STUDIO_TEXT_ASK: Key = Key("studio-text-ask");

/// På grensen
pub const STUDIO_TEXT_BORDERLINE: Key = Key("studio-text-borderline");

/// Tell episoder
pub const STUDIO_TEXT_COUNTER: Key = Key("studio-text-counter");

/// Teller
pub const STUDIO_TEXT_COUNTS: Key = Key("studio-text-counts");

/// Teller ikke
pub const STUDIO_TEXT_COUNTS_NOT: Key = Key("studio-text-counts-not");

/// Runder
pub const STUDIO_TEXT_CYCLES: Key = Key("studio-text-cycles");

/// Utgave
pub const STUDIO_TEXT_EDITION: Key = Key("studio-text-edition");

/// Rammeplanen
pub const STUDIO_TEXT_FRAMEWORK_PLAN: Key = Key("studio-text-framework-plan");

/// {name}, {language}
pub const STUDIO_TEXT_IN: Key = Key("studio-text-in");

/// Regel for ledd
pub const STUDIO_TEXT_ITEM_RULE: Key = Key("studio-text-item-rule");

/// Språk
pub const STUDIO_TEXT_LANGUAGES: Key = Key("studio-text-languages");

/// Ordlyd i eksport
pub const STUDIO_TEXT_LICENCE_EXPORTS: Key = Key("studio-text-licence-exports");

/// Eier
pub const STUDIO_TEXT_LICENCE_OWNER: Key = Key("studio-text-licence-owner");

/// Ordlyd i rapporter
pub const STUDIO_TEXT_LICENCE_REPORTS: Key = Key("studio-text-licence-reports");

/// Lisensens siste dag
pub const STUDIO_TEXT_LICENCE_UNTIL: Key = Key("studio-text-licence-until");

/// Betydning
pub const STUDIO_TEXT_MEANS: Key = Key("studio-text-means");

/// «Ikke aktuelt» er lov
pub const STUDIO_TEXT_NA_ALLOWED: Key = Key("studio-text-na-allowed");

/// Ikke aktuelt når
pub const STUDIO_TEXT_NA_WHEN: Key = Key("studio-text-na-when");

/// Navn
pub const STUDIO_TEXT_NAME: Key = Key("studio-text-name");

/// Merknad på alle resultater
pub const STUDIO_TEXT_NOTICE: Key = Key("studio-text-notice");

/// Nummer
pub const STUDIO_TEXT_NUMBER: Key = Key("studio-text-number");

/// Valgfritt ledd
pub const STUDIO_TEXT_OPTIONAL: Key = Key("studio-text-optional");

/// Snudd ledd
pub const STUDIO_TEXT_REVERSE: Key = Key("studio-text-reverse");

/// Skala
pub const STUDIO_TEXT_SCALE: Key = Key("studio-text-scale");

/// Kort navn
pub const STUDIO_TEXT_SHORT: Key = Key("studio-text-short");

/// Når i dagen det kan sees
pub const STUDIO_TEXT_SITUATIONS: Key = Key("studio-text-situations");

/// Hvor svaret hentes
pub const STUDIO_TEXT_SOURCE: Key = Key("studio-text-source");

/// Status
pub const STUDIO_TEXT_STATUS: Key = Key("studio-text-status");

/// Delskala
pub const STUDIO_TEXT_SUBSCALE: Key = Key("studio-text-subscale");

/// Forslag til tiltak 1
pub const STUDIO_TEXT_SUGGEST_1: Key = Key("studio-text-suggest-1");

/// Forslag til tiltak 2
pub const STUDIO_TEXT_SUGGEST_2: Key = Key("studio-text-suggest-2");

/// Ord
pub const STUDIO_TEXT_TERM: Key = Key("studio-text-term");

/// Tekst
pub const STUDIO_TEXT_TEXT: Key = Key("studio-text-text");

/// Tittel
pub const STUDIO_TEXT_TITLE: Key = Key("studio-text-title");

/// Alt
pub const STUDIO_TEXT_WHOLE: Key = Key("studio-text-whole");

/// Tøm svarene
pub const STUDIO_TRY_CLEAR: Key = Key("studio-try-clear");

/// Her er det ingen indikatorer.
pub const STUDIO_TRY_NONE: Key = Key("studio-try-none");

/// Legg til indikatorer under Tekster, så kan du prøve en skår.
pub const STUDIO_TRY_NONE_TODO: Key = Key("studio-try-none-todo");

/// Skåren av svarene
pub const STUDIO_TRY_SCORE: Key = Key("studio-try-score");

/// Ingenting av dette blir lagret.
pub const STUDIO_TRY_WHAT: Key = Key("studio-try-what");

/// Én skår hører til ett ledd.
pub const STUDIO_TRY_WHOLE: Key = Key("studio-try-whole");

/// Velg et ledd i listen.
pub const STUDIO_TRY_WHOLE_TODO: Key = Key("studio-try-whole-todo");

/// Angre
pub const STUDIO_UNDO: Key = Key("studio-undo");

/// Vis veiledning og innstillinger til {number}
pub const STUDIO_UNFOLD: Key = Key("studio-unfold");

/// Versjon {version}
pub const STUDIO_VERSION: Key = Key("studio-version");

/// {version} ({id})
pub const STUDIO_VERSION_OF: Key = Key("studio-version-of");

/// Endringer
pub const STUDIO_VIEW_CHANGES: Key = Key("studio-view-changes");

/// Tekster
pub const STUDIO_VIEW_TEXTS: Key = Key("studio-view-texts");

/// Prøv en skår
pub const STUDIO_VIEW_TRY: Key = Key("studio-view-try");

/// Visning
pub const STUDIO_VIEWS: Key = Key("studio-views");

/// Hele skalaen
pub const STUDIO_WHOLE: Key = Key("studio-whole");

/// Om skalaen
pub const STUDIO_WHOLE_ABOUT: Key = Key("studio-whole-about");

/// Ord for nivåene
pub const STUDIO_WHOLE_ANCHORS: Key = Key("studio-whole-anchors");

/// Står under 1, 3, 5 og 7 overalt der en skår blir tegnet.
pub const STUDIO_WHOLE_ANCHORS_WHAT: Key = Key("studio-whole-anchors-what");

/// Delskalaer
pub const STUDIO_WHOLE_SUBSCALES: Key = Key("studio-whole-subscales");

/// Ord med fast betydning
pub const STUDIO_WHOLE_TERMS: Key = Key("studio-whole-terms");

/// Forklart én gang for hele skalaen.
pub const STUDIO_WHOLE_TERMS_WHAT: Key = Key("studio-whole-terms-what");

/// Lagre som regneark …
pub const STUDIO_WORKBOOK_SAVE: Key = Key("studio-workbook-save");

/// Skriv
pub const STUDIO_WRITE: Key = Key("studio-write");

/// ja
pub const STUDIO_YES: Key = Key("studio-yes");

/// Merk {number} og svar: {answer}
pub const TAG_AND_ANSWER: Key = Key("tag-and-answer");

/// Merker på notatet du skriver
pub const TAG_CHOSEN: Key = Key("tag-chosen");

/// Ferdig med å merke
pub const TAG_CLOSE: Key = Key("tag-close");

/// Merket {number}.
pub const TAG_DONE: Key = Key("tag-done");

/// Merket {number}, svar: {answer}.
pub const TAG_DONE_ANSWER: Key = Key("tag-done-answer");

/// Merk med nummer eller ord
pub const TAG_FIND: Key = Key("tag-find");

/// merket
pub const TAG_HAS: Key = Key("tag-has");

/// Indikatorer å merke med
pub const TAG_HITS: Key = Key("tag-hits");

/// Viser {shown} av {total}. Skriv mer for å finne den rette.
pub const TAG_HITS_MORE: Key = Key("tag-hits-more");

/// Merk …
pub const TAG_MORE: Key = Key("tag-more");

/// Ingen indikator passer.
pub const TAG_NONE: Key = Key("tag-none");

/// {number} · {answer}
pub const TAG_WITH_ANSWER: Key = Key("tag-with-answer");

/// Hva
pub const TAKEN_HEAD_KIND: Key = Key("taken-head-kind");

/// Hvor
pub const TAKEN_HEAD_PLACE: Key = Key("taken-head-place");

/// Det som sto der
pub const TAKEN_HEAD_TEXT: Key = Key("taken-head-text");

/// Alder
pub const TAKEN_KIND_AGE: Key = Key("taken-kind-age");

/// Kontakt
pub const TAKEN_KIND_CONTACT: Key = Key("taken-kind-contact");

/// Gruppe
pub const TAKEN_KIND_GROUP: Key = Key("taken-kind-group");

/// Person
pub const TAKEN_KIND_PERSON: Key = Key("taken-kind-person");

/// Sitat
pub const TAKEN_KIND_QUOTE: Key = Key("taken-kind-quote");

/// Rolle
pub const TAKEN_KIND_ROLE: Key = Key("taken-kind-role");

/// Klokkeslett
pub const TAKEN_KIND_TIME: Key = Key("taken-kind-time");

/// Ingenting ble tatt ut. Programmet kan ikke kjenne igjen alt: et menneske må lese hele utgaven før den deles.
pub const TAKEN_NONE: Key = Key("taken-none");

/// Jeg har lest gjennom hele utgaven
pub const TAKEN_READ: Key = Key("taken-read");

/// Les gjennom og kryss av først.
pub const TAKEN_READ_FIRST: Key = Key("taken-read-first");

/// Tatt ut av den offentlige utgaven
pub const TAKEN_TITLE: Key = Key("taken-title");

/// Se at det rette er tatt ut. Programmet kan ikke kjenne igjen alt: et menneske må lese hele utgaven før den deles.
pub const TAKEN_WHAT: Key = Key("taken-what");

/// Kopiert
pub const TROUBLE_COPIED: Key = Key("trouble-copied");

/// Kopier detaljer
pub const TROUBLE_COPY: Key = Key("trouble-copy");

/// Kunne ikke kopiere. Merk teksten og kopier den selv:
pub const TROUBLE_COPY_FAILED: Key = Key("trouble-copy-failed");

/// Noe uventet hindret dette.
pub const TROUBLE_UNEXPECTED: Key = Key("trouble-unexpected");

/// Det som står som lagret, er trygt. Prøv igjen; hjelper det ikke, lukk vinduet og åpne det på nytt.
pub const TROUBLE_UNEXPECTED_HINT: Key = Key("trouble-unexpected-hint");

/// {group}\u00A0· {date}
pub const VISIT_LINE: Key = Key("visit-line");

/// {name}\u00A0· {group}
pub const VISIT_TITLE: Key = Key("visit-title");

/// Det kommer igjen senere i dag.
pub const WARNING_AGAIN: Key = Key("warning-again");

/// Når som helst kan {what} være over
pub const WARNING_ANY_TIME: Key = Key("warning-any-time");

/// Nå er {what} i gang
pub const WARNING_BEGUN: Key = Key("warning-begun");

/// Om ca. {minutes} minutter begynner {what}
pub const WARNING_COMING: Key = Key("warning-coming");

/// {when}: {count} indikatorer kan ikke ses andre steder etter dette.
pub const WARNING_LAST: Key = Key("warning-last");

/// {count} til kan ikke ses andre steder etter dette.
pub const WARNING_LAST_TOO: Key = Key("warning-last-too");

/// Nå skulle {what} ha begynt
pub const WARNING_LATE: Key = Key("warning-late");

/// {count} varsler til
pub const WARNING_MORE: Key = Key("warning-more");

/// {when}: {count} indikatorer kan bare ses der.
pub const WARNING_ONLY: Key = Key("warning-only");

/// Vis linjene
pub const WARNING_SHOW: Key = Key("warning-show");

/// Om ca. {minutes} minutter er {what} over
pub const WARNING_SOON: Key = Key("warning-soon");

/// Blir snart for sent
pub const WARNING_STRIP: Key = Key("warning-strip");

/// Samtale og planer
pub const WAY_ASKED: Key = Key("way-asked");

/// Etter dagen
pub const WAY_DAY: Key = Key("way-day");

/// Fra papir
pub const WAY_PAPER: Key = Key("way-paper");

/// Etter skalaen
pub const WAY_SCALE: Key = Key("way-scale");

/// Arbeidsmåte
pub const WAYS_NAME: Key = Key("ways-name");

/// mandag
pub const WEEKDAY_1: Key = Key("weekday-1");

/// tirsdag
pub const WEEKDAY_2: Key = Key("weekday-2");

/// onsdag
pub const WEEKDAY_3: Key = Key("weekday-3");

/// torsdag
pub const WEEKDAY_4: Key = Key("weekday-4");

/// fredag
pub const WEEKDAY_5: Key = Key("weekday-5");

/// lørdag
pub const WEEKDAY_6: Key = Key("weekday-6");

/// søndag
pub const WEEKDAY_7: Key = Key("weekday-7");

/// Hvorfor
pub const WHY: Key = Key("why");

/// Alt som er aktuelt opp til nivå {level}, er oppfylt.
pub const WHY_ALL_MET: Key = Key("why-all-met");

/// Alle på nivå {full} er oppfylt, og {met} av {applicable} på nivå {level}.
pub const WHY_CLIMBED: Key = Key("why-climbed");

/// {met} av {applicable} på nivå {level} er oppfylt.
pub const WHY_CLIMBED_FIRST: Key = Key("why-climbed-first");

/// Nivå 1 er ikke avklart: {count} svar mangler.
pub const WHY_FAULTS_OPEN: Key = Key("why-faults-open");

/// {count} feil på nivå 1 er sett.
pub const WHY_FAULTS_SEEN: Key = Key("why-faults-seen");

/// Leddet er ikke aktuelt, og får ingen skår.
pub const WHY_ITEM_NOT_APPLICABLE: Key = Key("why-item-not-applicable");

/// Ikke begynt. Svar på det du ser.
pub const WHY_NOT_BEGUN: Key = Key("why-not-begun");

/// Ingenting over nivå 1 er aktuelt.
pub const WHY_NOTHING_APPLIES: Key = Key("why-nothing-applies");

/// Hvorfor {score}
pub const WHY_SCORE: Key = Key("why-score");

/// Avbryt
pub const WINDOW_CANCEL: Key = Key("window-cancel");

/// Tøm søket
pub const WINDOW_CLEAR_SEARCH: Key = Key("window-clear-search");

/// Lukk
pub const WINDOW_CLOSE: Key = Key("window-close");

/// VIBA
pub const WINDOW_NAME: Key = Key("window-name");

/// La feltet stå tomt hvis dere ikke telte.
pub const WINDOW_NUMBER_HINT: Key = Key("window-number-hint");

/// Skriv et helt tall fra {low} til {high}.
pub const WINDOW_NUMBER_WRONG: Key = Key("window-number-wrong");

/// valgfritt
pub const WINDOW_OPTIONAL: Key = Key("window-optional");

/// Hopp til innholdet
pub const WINDOW_SKIP: Key = Key("window-skip");
