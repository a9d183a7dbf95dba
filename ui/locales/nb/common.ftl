# Ord og former som flere steder trenger.

month-1 = januar
month-2 = februar
month-3 = mars
month-4 = april
month-5 = mai
month-6 = juni
month-7 = juli
month-8 = august
month-9 = september
month-10 = oktober
month-11 = november
month-12 = desember

situation-arrival = Levering
situation-free-play = Frilek
situation-circle-time = Samling
situation-activity = Aktivitet
situation-meal = Måltid
situation-outdoors = Ute
situation-books = Bøker
situation-cloakroom = Garderobe
situation-planning = Samtale og planer

answer-yes = Ja
answer-no = Nei
answer-na = Ikke aktuelt
answer-not-observed = Ikke observert
answer-no-opportunity = Ingen anledning
answer-fault-yes = Sett
answer-fault-no = Ikke sett
answer-none = Ikke besvart

source-observation = Observasjon
source-interview = Samtale
source-documents = Dokumenter

role-assessor = vurderer
role-office = sentralkontor

example-workspace = Oppdiktet eksempel

assessor-number = Vurderer { $number }

flag-item-not-applicable = Leddet er ikke aktuelt.
flag-level-emptied = Alt på nivå { $level } er ikke aktuelt; nivået er hoppet over.
flag-no-opportunity = Ikke grunnlag denne dagen: det som manglet anledning, avgjorde skåren.
flag-contradiction = Svarene peker hver sin vei. Begge kan være riktige.
flag-no-note = Skåren har ikke noe notat.
flag-alternative-not-counted = Et alternativ med mer belegg teller i stedet.
flag-left-out = Utelatt: teller ikke med noe sted.
flag-cycles-missing = Færre runder er skåret enn skalaen har.

carry-kept = følger med
carry-reworded = følger med, nye ord
carry-moved = følger med til ny plass
carry-split = følger ikke med: ble til flere
carry-merged-apart = følger ikke med: flere ble til én, og svarene er ulike
carry-meaning = følger ikke med: spør om noe annet nå
carry-dropped = følger ikke med: finnes ikke lenger
carry-unsaid = følger ikke med: overgangen sier ingenting
carry-not-allowed = følger ikke med: svaret er ikke lov lenger

# Det kommandolinjen og vinduet sier om sikkerhetskopier og kontroll.
backup-reason-automatic = mens du arbeidet
backup-reason-finalize = en vurdering ble ferdig
backup-reason-upgrade = før en oppgradering
backup-reason-quit = VIBA ble lukket
backup-reason-asked = du ba om den
backup-reason-repair = etter en gjenoppretting eller reparasjon
check-file-missing = Databasen { $at } er borte.
check-key-unreadable = Nøkkelen til databasen kan ikke leses.
check-unreadable = { $at } kan ikke åpnes eller leses.
check-pages = Skadede sider i { $at }: { $count }.
check-structure = Steder i { $at } som ikke henger sammen: { $count }.
check-references = Rader i { $at } som viser til noe som ikke er der: { $count }.
check-log = Endringer i { $at } som ikke kan brukes etter et skadet sted: { $count }.
check-changes-missing = Endringer som var lagret, mangler. Minst { $count }.
check-records = Dokumenter som ikke er slik de ble signert: { $count }. Det første er { $at }.
check-records-missing = Dokumenter som mangler: { $count }.
check-derived = Rader i { $at } som ikke stemmer med dokumentene: { $count }.
check-search-index = Søket stemmer ikke med notatene. Steder: { $count }.
check-audit = Endringsloggen er brutt: { $count }.
check-slot = En nøkkelfil kan ikke leses: { $at }.
check-backup = Sikkerhetskopien { $at } er ikke slik den ble laget.

retention-left-draft = Utkast som er blitt liggende
retention-working-material = Arbeidsmateriale bak signerte resultater
retention-practice = Arbeidsmateriale fra øving og opplæring
retention-self-sheets = Enkeltark bak egenvurderinger
retention-put-aside = Filer som ble lagt til side
retention-signed-result = Signerte resultater
