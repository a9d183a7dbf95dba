# Ord og former som fleire stader treng.

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
situation-free-play = Frileik
situation-circle-time = Samling
situation-activity = Aktivitet
situation-meal = Måltid
situation-outdoors = Ute
situation-books = Bøker
situation-cloakroom = Garderobe
situation-planning = Samtale og planar

answer-yes = Ja
answer-no = Nei
answer-na = Ikkje aktuelt
answer-not-observed = Ikkje observert
answer-no-opportunity = Ikkje høve
answer-fault-yes = Sett
answer-fault-no = Ikkje sett
answer-none = Ikkje svara på

source-observation = Observasjon
source-interview = Samtale
source-documents = Dokument

role-assessor = vurderar
role-office = sentralkontor

example-workspace = Oppdikta eksempel

assessor-number = Vurderar { $number }

flag-item-not-applicable = Leddet er ikkje aktuelt.
flag-level-emptied = Alt på nivå { $level } er ikkje aktuelt; nivået er hoppa over.
flag-no-opportunity = Ikkje grunnlag denne dagen: det som det ikkje var høve til, avgjorde skåren.
flag-contradiction = Svara peikar kvar sin veg. Begge kan vere rette.
flag-no-note = Skåren har ikkje noko notat.
flag-alternative-not-counted = Eit alternativ med meir belegg tel i staden.
flag-left-out = Utelate: tel ikkje med nokon stad.
flag-cycles-missing = Færre rundar er skåra enn skalaen har.

carry-kept = følgjer med
carry-reworded = følgjer med, nye ord
carry-moved = følgjer med til ny plass
carry-split = følgjer ikkje med: vart til fleire
carry-merged-apart = følgjer ikkje med: fleire vart til éin, og svara er ulike
carry-meaning = følgjer ikkje med: spør om noko anna no
carry-dropped = følgjer ikkje med: finst ikkje lenger
carry-unsaid = følgjer ikkje med: overgangen seier ingenting
carry-not-allowed = følgjer ikkje med: svaret er ikkje lov lenger

# Det kommandolinja og vindauget seier om tryggingskopiar og kontroll.
backup-reason-automatic = medan du arbeidde
backup-reason-finalize = ei vurdering blei ferdig
backup-reason-upgrade = før ei oppgradering
backup-reason-quit = VIBA blei lukka
backup-reason-asked = du bad om han
backup-reason-repair = etter ei attoppretting eller ein reparasjon
check-file-missing = Databasen { $at } er borte.
check-key-unreadable = Nøkkelen til databasen kan ikkje lesast.
check-unreadable = { $at } kan ikkje opnast eller lesast.
check-pages = Skadde sider i { $at }: { $count }.
check-structure = Stader i { $at } som ikkje heng saman: { $count }.
check-references = Rader i { $at } som viser til noko som ikkje er der: { $count }.
check-log = Endringar i { $at } som ikkje kan brukast etter ein skadd stad: { $count }.
check-changes-missing = Endringar som var lagra, manglar. Minst { $count }.
check-records = Dokument som ikkje er slik dei blei signerte: { $count }. Det første er { $at }.
check-records-missing = Dokument som manglar: { $count }.
check-derived = Rader i { $at } som ikkje stemmer med dokumenta: { $count }.
check-search-index = Søket stemmer ikkje med notata. Stader: { $count }.
check-audit = Endringsloggen er broten: { $count }.
check-slot = Ei nøkkelfil kan ikkje lesast: { $at }.
check-backup = Tryggingskopien { $at } er ikkje slik han blei laga.

retention-left-draft = Utkast som har blitt liggjande
retention-working-material = Arbeidsmateriale bak signerte resultat
retention-practice = Arbeidsmateriale frå øving og opplæring
retention-self-sheets = Enkeltark bak eigenvurderingar
retention-put-aside = Filer som blei lagde til side
retention-signed-result = Signerte resultat
