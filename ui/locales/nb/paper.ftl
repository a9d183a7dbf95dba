# Filer som går ut av huset: navn, arkiv, planer og ark.

paper-report-file = VIBA { $kindergarten } { $group } { $date } { $edition }
paper-report-file-public = VIBA { $kindergarten } { $date } offentlig
paper-letter-file = VIBA { $kindergarten } { $date } { $kind }
paper-plan-file = VIBA { $kindergarten } { $group } { $date } plan
paper-self-file = VIBA { $kindergarten } { $group } egenvurdering
paper-edition-leader = rapport
paper-edition-protocol = protokoll
paper-edition-one-pager = personalrom
paper-edition-parents = foreldre
paper-edition-public = offentlig
paper-letter-letter = brev til barnehagen
paper-letter-poster = plakat til personalet
paper-letter-parents = informasjon til foreldre

# Det som er tatt ut av offentlig utgave.
paper-taken-time = Klokkeslett
paper-taken-person = Noe som peker på én person
paper-taken-role = En rolle som én person har
paper-taken-quote = Ord noen sa
paper-taken-age = Alder på et barn
paper-taken-group = Det som viser en gruppe med få voksne
paper-taken-contact = Navn, telefon eller adresse
paper-taken-by = Barnehagen
paper-taken-day = Fakta om dagen
paper-taken-comments = Merknadene fra barnehagen
paper-taken-plan = Planen
paper-public-group = En gruppe i barnehagen

# Arkiv.
paper-archive-title = Kvalitetsvurdering – { $kindergarten } – { $group } – { $date }
paper-archive-title-public = Kvalitetsvurdering – { $kindergarten } – { $date }
paper-archive-file = { $date }_{ $number }_kvalitetsvurdering

# Planen som Word og Excel.
paper-plan-title = Plan for oppfølging
paper-plan-kindergarten = Barnehage
paper-plan-group = Gruppe
paper-plan-date = Etter besøket
paper-plan-intro = Fyll ut det som mangler. La ordene til venstre stå, og la merket til hvert mål stå: da kan planen leses inn igjen. Skriv roller, ikke navn.
paper-plan-number = Mål { $number }
paper-plan-mark = Merke
paper-plan-goal = Mål
paper-plan-from = Hentet fra
paper-plan-why = Hvorfor dette
paper-plan-measure = Tiltak
paper-plan-owner = Ansvarlig
paper-plan-due = Frist
paper-plan-status = Status
paper-plan-came-of-it = Hva kom ut av det
paper-plan-together = For alle målene
paper-plan-partner = Samtalepartner
paper-plan-review = Dato for samtale
paper-plan-question = Spørsmål å snakke om
paper-status-not-begun = Ikke begynt
paper-status-under-way = I gang
paper-status-done = Gjort
paper-status-set-aside = Lagt bort
paper-owner-head = Styrer
paper-owner-pedagogical-leader = Pedagogisk leder
paper-owner-teacher = Barnehagelærer
paper-owner-skilled-worker = Fagarbeider
paper-owner-assistant = Assistent
paper-owner-everyone = Alle
paper-owner-owner = Eier
paper-owner-adviser = Veileder
paper-plan-item = { $number } { $title }
paper-plan-item-lift = { $number } { $title }, fra { $from } til { $to }

# Arket til egenvurdering.
paper-self-title = Egenvurdering
paper-self-kindergarten = Barnehage
paper-self-group = Gruppe
paper-self-rubric = Skala
paper-self-intro-1 = Svar på det dere ser i hverdagen i gruppen. Velg et svar i listen i siste kolonne. Det du ikke vet, lar du stå tomt.
paper-self-intro-2 = Ikke skriv navn, verken ditt eget eller andres. Ingen får vite hvem som fylte ut arket.
paper-self-intro-3 = La første kolonne og raden med skala stå.
paper-self-id = Id
paper-self-indicator = Indikator
paper-self-answer = Svar

# Vinduer for filer.
dialog-archive = Velg mappen filene til arkivet skal ligge i
dialog-reports = Velg mappen rapportene skal ligge i
dialog-letter = Lagre brevet
dialog-backup = Velg en mappe for sikkerhetskopien
link-title = Åpne en lenke
link-question = Lenken fører ut av VIBA, til { $link }. Vil du åpne den i nettleseren?
link-open = Åpne
dialog-recovery = Lagre arket med koden
dialog-kind-office = Nøkkel til et sentralkontor
dialog-kind-envelope = Konvolutt til sentralkontoret
dialog-office = Velg nøkkelfilen fra sentralkontoret
dialog-office-save = Lagre nøkkelfilen som kontoret deler ut
dialog-envelope = Velg konvolutten
dialog-envelope-save = Lagre konvolutten til kontoret
dialog-kind-word = Word-dokument (.docx)
dialog-kind-plan = Plan (.docx, .xlsx)
dialog-plan-save = Lagre planen
dialog-plan-read = Velg planen som er fylt ut
dialog-self-save = Lagre arket til egenvurdering
dialog-self-read = Velg arkene som er fylt ut

# Tegningene.
paper-chart-ladder = Ett ledd, nivå for nivå
