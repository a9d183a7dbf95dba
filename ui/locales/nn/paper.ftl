# Filer som går ut av huset: namn, arkiv, planar og ark.

paper-report-file = VIBA { $kindergarten } { $group } { $date } { $edition }
paper-report-file-public = VIBA { $kindergarten } { $date } offentleg
paper-letter-file = VIBA { $kindergarten } { $date } { $kind }
paper-plan-file = VIBA { $kindergarten } { $group } { $date } plan
paper-self-file = VIBA { $kindergarten } { $group } eigenvurdering
paper-edition-leader = rapport
paper-edition-protocol = protokoll
paper-edition-one-pager = personalrom
paper-edition-parents = foreldre
paper-edition-public = offentleg
paper-letter-letter = brev til barnehagen
paper-letter-poster = plakat til personalet
paper-letter-parents = informasjon til foreldre

# Det som er teke ut av offentleg utgåve.
paper-taken-time = Klokkeslett
paper-taken-person = Noko som peikar på éin person
paper-taken-role = Ei rolle som éin person har
paper-taken-quote = Ord nokon sa
paper-taken-age = Alder på eit barn
paper-taken-group = Det som viser ei gruppe med få vaksne
paper-taken-contact = Namn, telefon eller adresse
paper-taken-by = Barnehagen
paper-taken-day = Fakta om dagen
paper-taken-comments = Merknadene frå barnehagen
paper-taken-plan = Planen
paper-public-group = Ei gruppe i barnehagen

# Arkiv.
paper-archive-title = Kvalitetsvurdering – { $kindergarten } – { $group } – { $date }
paper-archive-title-public = Kvalitetsvurdering – { $kindergarten } – { $date }
paper-archive-file = { $date }_{ $number }_kvalitetsvurdering

# Planen som Word og Excel.
paper-plan-title = Plan for oppfølging
paper-plan-kindergarten = Barnehage
paper-plan-group = Gruppe
paper-plan-date = Etter besøket
paper-plan-intro = Fyll ut det som manglar. Lat orda til venstre stå, og lat merket til kvart mål stå: då kan planen lesast inn att. Skriv roller, ikkje namn.
paper-plan-number = Mål { $number }
paper-plan-mark = Merke
paper-plan-goal = Mål
paper-plan-from = Henta frå
paper-plan-why = Kvifor dette
paper-plan-measure = Tiltak
paper-plan-owner = Ansvarleg
paper-plan-due = Frist
paper-plan-status = Status
paper-plan-came-of-it = Kva kom ut av det
paper-plan-together = For alle måla
paper-plan-partner = Samtalepartnar
paper-plan-review = Dato for samtale
paper-plan-question = Spørsmål å snakke om
paper-status-not-begun = Ikkje byrja
paper-status-under-way = I gang
paper-status-done = Gjort
paper-status-set-aside = Lagt bort
paper-owner-head = Styrar
paper-owner-pedagogical-leader = Pedagogisk leiar
paper-owner-teacher = Barnehagelærar
paper-owner-skilled-worker = Fagarbeidar
paper-owner-assistant = Assistent
paper-owner-everyone = Alle
paper-owner-owner = Eigar
paper-owner-adviser = Rettleiar
paper-plan-item = { $number } { $title }
paper-plan-item-lift = { $number } { $title }, frå { $from } til { $to }

# Arket til eigenvurdering.
paper-self-title = Eigenvurdering
paper-self-kindergarten = Barnehage
paper-self-group = Gruppe
paper-self-rubric = Skala
paper-self-intro-1 = Svar på det de ser i kvardagen i gruppa. Vel eit svar i lista i siste kolonne. Det du ikkje veit, lèt du stå tomt.
paper-self-intro-2 = Ikkje skriv namn, korkje ditt eige eller andre sine. Ingen får vite kven som fylte ut arket.
paper-self-intro-3 = Lat første kolonne og rada med skala stå.
paper-self-id = Id
paper-self-indicator = Indikator
paper-self-answer = Svar

# Vindauge for filer.
dialog-archive = Vel mappa filene til arkivet skal liggje i
dialog-reports = Vel mappa rapportane skal liggje i
dialog-letter = Lagre brevet
dialog-backup = Vel ei mappe for tryggingskopien
link-title = Opne ei lenkje
link-question = Lenkja fører ut av VIBA, til { $link }. Vil du opne henne i nettlesaren?
link-open = Opne
dialog-recovery = Lagre arket med koden
dialog-kind-office = Nøkkel til eit sentralkontor
dialog-kind-envelope = Konvolutt til sentralkontoret
dialog-office = Vel nøkkelfila frå sentralkontoret
dialog-office-save = Lagre nøkkelfila som kontoret deler ut
dialog-envelope = Vel konvolutten
dialog-envelope-save = Lagre konvolutten til kontoret
dialog-kind-word = Word-dokument (.docx)
dialog-kind-plan = Plan (.docx, .xlsx)
dialog-plan-save = Lagre planen
dialog-plan-read = Vel planen som er fylt ut
dialog-self-save = Lagre arket til eigenvurdering
dialog-self-read = Vel arka som er fylte ut

# Teikningane.
paper-chart-ladder = Eitt ledd, nivå for nivå
