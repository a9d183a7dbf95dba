# Rapporten og tegningene.

report-title = Kvalitetsvurdering
report-title-full = Kvalitetsvurdering: { $kindergarten }, { $group }, { $date }
report-title-no-group = Kvalitetsvurdering: { $kindergarten }, { $date }
report-subject = Rapport til styrer og pedagogisk leder
report-group-date = { $group } · { $date }
report-working = Arbeidsutgave, ikke validert.
report-working-means = Vurderingsskalaen er under utprøving. Bruk tallene som utgangspunkt for samtale, ikke som fasit.
report-draft = Utkast.
report-draft-means = Vurderingen er ikke ferdigstilt. Svar kan fortsatt bli endret.
report-practice = Øvingsbesøk.
report-practice-means = Resultatet inngår aldri i noen oversikt eller statistikk.
report-training = Opplæring.
report-training-means = Resultatet hører til opplæringen av en vurderer og sier ikke noe om barnehagen.
report-footer-working = Arbeidsutgave, ikke validert
report-footer-record = Vurdering { $hash }
report-footer-page = Side { $page } av { $pages }

report-kind-external = Ekstern vurdering
report-kind-self = Egenvurdering
report-kind-practice = Øvingsbesøk
report-kind-training = Opplæring

# Ledd, navngitt i løpende tekst.
report-item-number = ledd { $number }
report-item-level = ledd { $number }, nivå { $level }
report-item-points = { $title }{"\u00A0"}({ $points })
report-score-alt = Skår { $score } på en skala fra 1 til 7
report-quoted = «{ $words }»
report-and-more = { $n ->
    [one] og ett til
   *[other] og { $n } til
}

# Kort fortalt.
report-summary = Kort fortalt
report-summary-strong = Sterke i
report-summary-relative = Relativt sterkest i
report-summary-no-strong = Ingen ledd er på 5 eller høyere, og ingen enkeltfunn med notat skiller seg ut.
report-summary-faults = Følg opp nå
report-summary-no-faults = Ingenting må følges opp straks.
report-summary-areas = Kan bli neste steg
report-summary-further = Kan utvikles videre
report-summary-no-areas = Vurderingen peker ikke ut noe neste steg.
report-summary-mean = Gjennomsnittet er { $mean } på skalaen 1–7 ({ $n } av { $of } ledd har skår).
report-summary-no-mean = Ingen ledd har skår ennå.

# Fakta.
report-facts = Fakta og hva slags dag det var
report-facts-check = Stemmer noe ikke? Si fra til vurdereren før dere bruker rapporten.
report-fact-kindergarten = Barnehage
report-fact-organisation = { $name }, org.nr. { $number }
report-fact-group = Gruppe
report-fact-visit = Besøk
report-fact-visit-by = { $date } · { $kind } · { $assessors }
report-fact-observed = Observert
report-fact-children = Barn til stede
report-fact-ages = Alder
report-fact-adults = Voksne
report-fact-day = Vanlig dag
report-fact-headcounts = Til stede gjennom dagen
report-headcount-children = { $n } barn
report-headcount-adults = { $n ->
    [one] 1 voksen
   *[other] { $n } voksne
}
report-fact-rhythm = Dagen
report-minutes = { $minutes } min
report-hours = { $hours } t
report-hours-minutes = { $hours } t { $minutes } min
report-under-3 = { $n ->
    [0] ingen under 3 år
   *[other] { $n } under 3 år
}
report-multilingual = { $n ->
    [0] ingen flerspråklige
    [one] 1 flerspråklig
   *[other] { $n } flerspråklige
}
report-extra-support = { $n ->
    [0] ingen med ekstra støtte
   *[other] { $n } med ekstra støtte
}
report-children-of-these = { $present } ({ $parts })
report-and = { $first } og { $last }
report-ages = fra { $from } til { $to }
report-age-years = { $years } år
report-age-years-months = { $years } år { $months } md.
report-age-months = { $months } md.
report-day-ordinary = Ja
report-day-not-ordinary = Nei
report-day-not-because = Nei: { $why }
report-not-told = Ikke oppgitt
report-rhythm = { $situation } { $from }–{ $to }
report-adult-pedagogical-leader = { $n ->
    [one] 1 pedagogisk leder
   *[other] { $n } pedagogiske ledere
}
report-adult-teacher = { $n ->
    [one] 1 barnehagelærer
   *[other] { $n } barnehagelærere
}
report-adult-skilled-worker = { $n ->
    [one] 1 fagarbeider
   *[other] { $n } fagarbeidere
}
report-adult-assistant = { $n ->
    [one] 1 assistent
   *[other] { $n } assistenter
}
report-adult-substitute = { $n ->
    [one] 1 vikar
   *[other] { $n } vikarer
}
report-adult-student = { $n ->
    [one] 1 student eller elev
   *[other] { $n } studenter eller elever
}

# Sterke sider.
report-strengths = Sterke sider
report-strengths-single = Ingen hele ledd kom opp i 5, men dette så vurdereren av god kvalitet.
report-strengths-relative = Ingen ledd kom opp i 5. Dette er det som relativt sett er sterkest.
report-strengths-none = Vurderingen gir ikke grunnlag for å løfte fram enkelte sterke sider. Det betyr ikke at dere ikke har noen: det som ikke ble sett eller notert, kan ikke stå her.
report-strengths-also = Også dette så vurdereren av god kvalitet.

# Følg opp nå.
report-faults = Følg opp nå
report-faults-intro = Dette ble sett og bør ikke vente. Snakk sammen om det først.
report-faults-none = Vurdereren så ikke noe som må følges opp straks.

# Utviklingsområder.
report-areas = Utviklingsområder
report-areas-further = Muligheter for videre utvikling
report-areas-further-intro = Ingenting er under 5. Dette er de neste stegene som ligger nærmest.
report-areas-none = Vurderingen gir ikke grunnlag for å foreslå områder.
report-lift-one = Fra { $from } til { $to }: dette må på plass
report-lift-any = Fra { $from } til { $to }: ett av disse { $of } er nok
report-lift-some = Fra { $from } til { $to }: { $need } av disse { $of }
report-lift-both = Fra { $from } til { $to }: begge må på plass
report-lift-all = Fra { $from } til { $to }: alle { $of } må på plass
report-lift-faults = Først må dette ta slutt:
report-lift-then = Deretter:

# Neste steg.
report-steps = Neste steg
report-steps-intro = Snakk sammen før dere skriver. Velg ett til tre mål, og skriv hvem som har ansvar og når dere ser på det igjen.
report-steps-head-number = Mål
report-steps-head-what = Hva gjør vi?
report-steps-head-who = Hvem har ansvar? (rolle)
report-steps-head-when = Frist

# Profil.
report-profile = Profil
report-profile-intro = Hver prikk er en skår på skalaen fra 1 til 7. Delskalaene er snitt av ledd, og n er antall ledd.
report-profile-single = { $titles } har bare ett ledd med skår. Et snitt av ett ledd er ikke mer enn det ene leddet.
report-numbers-caption = Tallene bak tegningen
report-numbers-head-title = Delskala og ledd
report-numbers-head-now = Nå
report-numbers-head-before = Forrige gang
report-numbers-head-n = Ledd med skår
report-numbers-total = Alle ledd
report-n-of = { $n } av { $of }

# Hvor sikre er vi.
report-certainty = Hvor sikre er vi?
report-certainty-visit = Dette er ett besøk på én dag. En annen dag kunne gitt et noe annet resultat.
report-certainty-one = Én vurderer har gitt svarene. Ingen andre har sett det samme uavhengig.
report-certainty-two = To vurderere svarte hver for seg og ble enige om dette resultatet.
report-certainty-self = Dere har vurdert dere selv. Resultatet kan ikke sammenlignes med en ekstern vurdering.
report-certainty-not-observed = { $n } av { $of } indikatorer på nivå 3 til 7 ({ $percent } prosent) ble ikke observert. De teller som nei i skåren.
report-certainty-all-observed = Alle { $of } indikatorer på nivå 3 til 7 har fått svar ut fra det vurdereren så, spurte om eller leste.
report-certainty-opportunity = Ved { $n } av dem var det anledning, men det ble ikke sett. Ved { $none } ga ikke dagen anledning.
report-certainty-unanswered = { $n ->
    [one] 1 indikator
   *[other] { $n } indikatorer
} mangler svar. Skårer som kan endre seg, er tegnet med skravert felt.
report-certainty-no-basis = Dagen ga for lite grunnlag for { $titles }. Disse er holdt utenfor sterke sider og utviklingsområder.
report-certainty-interval = Vi oppgir ikke feilmargin. Det krever minst 10 besøk med samme utgave av skalaen, og denne rapporten har { $n ->
    [0] ingen
    [one] bare ett
   *[other] bare { $n }
} å regne på.
report-certainty-enough = Usikkerheten kan beregnes, fordi det finnes { $n } besøk med samme utgave av skalaen. Be fagstaben om tallene.
report-certainty-would = Et nytt besøk en annen dag, eller en vurderer til, ville gjort resultatet sikrere.
report-certainty-before = Ringene viser forrige besøk, { $date }. En forskjell fra da til nå kan skyldes dagen. Vi kaller den derfor ikke en endring.
report-certainty-through = Besøket før ble gjort med { $rubric }. Bare det overgangen mellom versjonene kaller likt, er sammenlignet. { $apart ->
        [0] Det gjelder alle leddene.
        [one] Ett ledd er holdt utenfor.
       *[other] { $apart } ledd er holdt utenfor.
    }
report-flag-emptied = { $item }: ingen indikatorer på nivå { $level } var aktuelle.
report-flag-contradiction = { $item }: noe på et høyere nivå er på plass, selv om nivå { $level } ikke er det. Begge deler kan være riktig.
report-flag-no-note = { $item }: skåren har ikke noe notat som begrunner den.
report-flags = Verdt å vite

# Slik ble det gjort.
report-method = Slik ble det gjort
report-method-sittings = Økter
report-method-sitting = { $kind }{ $place } { $from }–{ $to }
report-method-sitting-open = { $kind }{ $place } fra { $from }
report-method-pauses = (pause { $pauses })
report-method-place-inside = { " inne" }
report-method-place-outside = { " ute" }
report-method-place-trip = { " på tur" }
report-method-scale = Vurderingsskala
report-method-notice = Om skalaen
report-method-hash = Skalaens kontrollsum
report-method-record = Kontrollsum
report-method-engine = { $program }, regel { $engine }
report-method-issued = Rapporten laget
report-method-rule-1 = Hvert ledd har påstander på nivå 1, 3, 5 og 7, og skåren stiger så lenge alle påstandene på et nivå er oppfylt; er minst halvparten av neste nivå oppfylt, blir skåren tallet imellom.
report-method-rule-2 = Ble noe på nivå 1 sett, er skåren 1 uansett.
report-method-means = Snittet av en delskala er snittet av leddene som har skår.
report-method-no-ranking = Rapporten rangerer ikke barnehager og nevner ingen barn eller ansatte.

# Hele tabellen.
report-table = Hele tabellen
report-table-intro = Alle ledd, indikatorer og svar. På nivå 1 står det som ikke skal forekomme, så «Ikke sett» er bra.
report-table-head-level = Nivå
report-table-head-indicator = Indikator
report-table-head-answer = Svar
report-table-item = { $number } { $title }
report-table-range = skår { $low }–{ $high }, svar mangler
report-table-no-score = uten skår
report-table-no-basis = lite grunnlag denne dagen
report-table-notes = { $n ->
    [one] 1 notat
   *[other] { $n } notater
}

# Notatene.
report-notes = Alle notatene
report-notes-intro = Notatene i den rekkefølgen de ble skrevet.

# Tegningene.
chart-profile = Profil
chart-items = Ledd, etter styrke
chart-now = Nå
chart-before = Forrige gang, { $date }
chart-possible = Mulig, svar mangler
chart-no-basis = Dagen ga ikke anledning
chart-n = n={ $n }
chart-say-now = { $title }: { $value }
chart-say-range = { $title }: { $low } så langt, opptil { $high } er fortsatt mulig
chart-say-none = { $title }: ingen skår
chart-say-before = forrige gang { $value }

# Vurderingsskalaen til korrektur.
rubric-book = Vurderingsskala til korrektur
rubric-book-title = { $name } { $version }, til korrektur
rubric-book-subject = Ordlyden i en vurderingsskala, med plass til merknader
rubric-book-how = Slik brukes heftet
rubric-book-how-tick = Sett ett kryss ved hver indikator: Kan den stå, eller bør den endres?
rubric-book-how-write = Skriv på linjene til høyre hva som er galt, og gjerne hvordan det heller kunne stått.
rubric-book-how-id = Med liten skrift står navnet på indikatoren, for eksempel { $id }. Det endres aldri, så det er trygt å vise til.
rubric-book-how-languages = De to språkene står side om side: { $first } til venstre, { $second } til høyre. Mangler en tekst, står det «{ $missing }».
rubric-book-keep = Kan stå
rubric-book-change = Bør endres
rubric-book-note = Merknad
rubric-book-missing = Ikke oversatt
rubric-book-contents = Innhold
rubric-book-terms = Ord med fast betydning
rubric-book-levels = Nivåene
rubric-book-level = Nivå { $level } · { $word }
rubric-book-across = Ledd og delskalaer på tvers
rubric-book-domain = Snitt over: { $titles }
rubric-book-one-of = Ett av disse teller: { $titles }
rubric-book-size = { $subscales ->
    [one] 1 delskala
   *[other] { $subscales } delskalaer
}, { $items ->
    [one] ett ledd
   *[other] { $items } ledd
}, { $indicators ->
    [0] ingen indikatorer
    [one] 1 indikator
   *[other] { $indicators } indikatorer
}
rubric-book-version = Versjon
rubric-book-contains = Omfang
rubric-book-hash = Kontrollsum
rubric-book-printed = Skrevet ut
rubric-book-any-time = Når som helst
rubric-book-counted = Episoder telles
rubric-book-may-be-na = Kan være ikke aktuelt
rubric-book-optional = Leddet kan utelates
rubric-book-reverse = Høy skår betyr lav kvalitet
rubric-book-no-indicators = Skalaen er en ramme. Indikatorene føyes til av den som har lisens på ordlyden.
rubric-book-rated = Leddet skåres direkte fra 1 til 7 og har ingen indikatorer.

# Tekstene og valgene i en vurderingsskala.
rubric-field-name = Navn
rubric-field-about = Om skalaen
rubric-field-notice = Forbehold
rubric-field-anchor = Ordet for nivå { $level }
rubric-field-scale = Skala
rubric-field-edition = Utgave
rubric-field-status = Status
rubric-field-ages = Alder
rubric-field-rule = Skåring
rubric-field-aggregation = Snitt
rubric-field-cycles = Runder i et besøk
rubric-field-languages = Språk
rubric-field-owner = Ordlyden eies av
rubric-field-reports = Ordlyden kan stå i rapporter
rubric-field-exports = Ordlyden kan stå i eksport
rubric-field-until = Lisensen gjelder til
rubric-field-title = Tittel
rubric-field-members = Hører med
rubric-field-number = Nummer
rubric-field-short = Kort tittel
rubric-field-item-about = Om leddet
rubric-field-plan = Rammeplanen
rubric-field-subscale = Delskala
rubric-field-na-when = Ikke aktuelt
rubric-field-na-allowed = «Ikke aktuelt» er lov
rubric-field-text = Indikatoren
rubric-field-source = Kilde
rubric-field-situations = Situasjoner
rubric-field-counts = Teller
rubric-field-counts-not = Teller ikke
rubric-field-borderline = Grense
rubric-field-ask = Spør
rubric-field-suggest = Forslag
rubric-status-working = Arbeidsutgave, ikke validert
rubric-status-validated = Validert
rubric-status-frame = Ramme uten ordlyd
rubric-rule-stop-score = Trinn for trinn: et nivå teller når nivåene under er oppfylt
rubric-rule-full-indicator = Alle indikatorer teller likt
rubric-rule-direct-rating = Hvert ledd skåres direkte fra 1 til 7
rubric-aggregation-item-mean = Snittet av leddene
rubric-mean-items = Snitt av ledd
rubric-mean-subscales = Snitt av delskalaer
rubric-language-nb = Bokmål
rubric-language-nn = Nynorsk
rubric-language-en = Engelsk
rubric-yes = ja
rubric-no = nei
rubric-none = ingen

# Hva som er endret fra en versjon til en annen.
rubric-diff = Endringer i en vurderingsskala
rubric-diff-title = { $name }: fra { $old } til { $new }
rubric-diff-from-to = Fra { $old } til { $new }
rubric-diff-subject = Hva som er endret fra en versjon av en vurderingsskala til en annen
rubric-diff-legend = Det som er tatt bort, har strek over seg. Det som er kommet til, har strek under seg.
rubric-diff-legend-text = { $gone } er tatt bort. { $come } er kommet til.
rubric-diff-words = ord
rubric-diff-nothing = Ingenting er endret.
rubric-diff-summary = Kort fortalt
rubric-diff-sentences = { $language }: { $n ->
    [one] 1 setning endret
   *[other] { $n } setninger endret
}
rubric-diff-texts = { $language }: { $n ->
    [one] 1 tekst endret i veiledning, titler og ord
   *[other] { $n } tekster endret i veiledning, titler og ord
}
rubric-diff-language-new = { $language } er nytt: { $n ->
    [one] 1 tekst, som ikke er gjengitt her
   *[other] { $n } tekster, som ikke er gjengitt her
}
rubric-diff-language-gone = { $language } er tatt bort: { $n ->
    [one] 1 tekst, som ikke er gjengitt her
   *[other] { $n } tekster, som ikke er gjengitt her
}
rubric-diff-items-new = { $n ->
    [one] 1 ledd er nytt
   *[other] { $n } ledd er nye
}
rubric-diff-items-gone = { $n ->
    [one] 1 ledd er tatt bort
   *[other] { $n } ledd er tatt bort
}
rubric-diff-indicators-new = { $n ->
    [one] 1 indikator er ny
   *[other] { $n } indikatorer er nye
}
rubric-diff-indicators-gone = { $n ->
    [one] 1 indikator er tatt bort
   *[other] { $n } indikatorer er tatt bort
}
rubric-diff-settings = { $n ->
    [one] 1 valg endret
   *[other] { $n } valg endret
}
rubric-diff-rubric = Skalaen som helhet
rubric-diff-groups = Delskalaer og grupper
rubric-diff-items = Ledd og indikatorer
rubric-diff-new = ny
rubric-diff-gone = tatt bort
rubric-diff-say-came = kommet til: { $words }
rubric-diff-say-went = tatt bort: { $words }

# Arket som fylles ut for hånd.
sheet-title = Registreringsark
sheet-title-full = Registreringsark: { $name }
sheet-subject = Ark som fylles ut for hånd under et besøk
sheet-how = Sett ett kryss på hver linje, og skriv det du så, under leddet. Etterpå fører du arket inn i VIBA. Skriv aldri navn på barn.
sheet-kindergarten = Barnehage
sheet-group = Gruppe
sheet-date = Dato
sheet-assessor = Vurderer
sheet-observation = Observasjon, fra–til
sheet-interview = Samtale, fra–til
sheet-documents = Dokumenter, fra–til
sheet-pauses = Pauser
sheet-group-this-day = Gruppa denne dagen
sheet-present = Barn til stede
sheet-under-3 = Under 3 år
sheet-multilingual = Flerspråklige
sheet-extra-support = Med ekstra støtte
sheet-youngest = Yngste barn (år og måneder)
sheet-oldest = Eldste barn (år og måneder)
sheet-pedagogical-leaders = Pedagogiske ledere
sheet-teachers = Barnehagelærere
sheet-skilled-workers = Fagarbeidere
sheet-assistants = Assistenter
sheet-substitutes = Vikarer
sheet-students = Studenter og elever
sheet-ordinary = Vanlig dag
sheet-why-not = Hvorfor ikke
sheet-rhythm = Dagen, fra–til
sheet-item-na = Hele leddet er ikke aktuelt
sheet-count = Antall
sheet-note = Notat
sheet-notes-of-the-day = Notater om dagen
sheet-keys = Taster når arket føres inn
sheet-key-back = Ett tilbake, og tøm
sheet-key-next = Neste ubesvarte
sheet-key-note = Notat
sheet-key-undo = Angre

# Når en fil velges eller lagres.
dialog-workspace-new = Hvor skal arbeidsområdet ligge?
dialog-workspace-open = Velg mappen med arbeidsområdet
dialog-register = Velg registerfilen
dialog-report = Lagre rapporten
dialog-sheet-save = Lagre registreringsarket
dialog-send = Hvor skal pakken legges?
dialog-bundles = Velg pakkene som skal tas inn
dialog-kind-register = Register (JSON)
dialog-kind-pdf = PDF
dialog-kind-bundle = VIBA-pakke
report-file-name = VIBA { $kindergarten } { $group } { $date }

# Hvor langt rapporten er kommet.
report-eyebrow = Kvalitetsvurdering · Rapport til styrer
report-stage-draft = Utkast – svar kan fortsatt bli endret
report-stage-signed = Signert – ikke overlevert ennå
report-stage-preliminary = Foreløpig rapport – merknader innen { $date }
report-stage-final = Endelig rapport, { $date }
report-notice-signed = Ikke overlevert.
report-notice-signed-means = Vurderingen er signert. Styreren har ikke fått rapporten ennå.
report-notice-preliminary = Foreløpig rapport.
report-notice-preliminary-means = Stemmer noe ikke? Si fra innen { $date }. Da blir rapporten endelig.

# De to første sidene.
report-front-day-ordinary = En vanlig dag
report-front-day-unusual = Ikke en vanlig dag: { $why }
report-front-day-unusual-bare = Ikke en vanlig dag
report-front-observed = { $time } observert
report-front-strengths = Dette er sterkt. Ordene er vurdererens egne.
report-front-strengths-more = { $n ->
    [one] Ett ledd til er sterkt. Se { $where }.
   *[other] { $n } ledd til er sterke. Se { $where }.
}
report-front-profile = Se { $where }.
report-front-suggest = Forslag:
report-front-cut = Sitater med { $sign } er kortet ned. Hele notatet står i protokollen.
report-front-faults-more = { $n ->
    [one] Det er ett punkt til. Se { $where }.
   *[other] Det er { $n } punkter til. Se { $where }.
}
report-front-areas = Velg ett til tre av disse. Det som mangler til neste trinn, står under.
report-front-sure = Hvor sikre er vi?
report-front-sure-one = Én person så på én gruppe én dag.
report-front-sure-two = To personer svarte hver for seg og ble enige.
report-front-sure-self = Dere har vurdert dere selv.
report-front-sure-day = En annen dag kunne gitt et noe annet svar.
report-front-sure-unseen = { $n } av { $of } punkter ble ikke sett.
report-front-sure-margin = Vi har for få besøk til å regne ut feilmargin.
report-front-sure-more = Mer om dette står i protokollen.
report-see-page = side { $page }

# Utvikling siden sist.
report-development = Siden sist
report-development-intro = De to besøkene er gjort med samme skala. Se på dagene først: de kan forklare mye.
report-development-days = De to dagene
report-development-then = Sist, { $date }
report-development-now = Nå, { $date }
report-development-start = Start
report-development-situations = Tid på hva
report-development-minutes = { $situation } { $minutes } min
report-development-verdicts = Hva vi kan si
report-development-head-verdict = Hva vi kan si
report-development-gained = På plass nå, ikke sist
report-development-lost = På plass sist, ikke sett nå
report-development-moved = { $number } { $title }, nivå { $level }
report-development-head-item = Ledd
report-development-head-indicator = Indikator
report-development-head-seen = Det som ble sett
report-development-more = { $n ->
    [one] Én til står i protokollen.
   *[other] { $n } til står i protokollen.
}
public-no-scores = Skårene er tatt ut: de ville vært skårene til noen få personer.
public-missing = Dette mangler for å komme videre:
report-change-certain = Sikker endring
report-change-possible = Mulig endring
report-change-within = Ingen sikker endring
report-change-undecided = Kan ikke avgjøres
report-change-certain-means = «Sikker endring»: forskjellen er større enn det ulike dager og vurderere gir alene.
report-change-possible-means = «Mulig endring»: forskjellen er større enn det ulike vurderere gir. Hvor mye dagen betyr, er ikke målt.
report-change-within-means = «Ingen sikker endring»: forskjellen er så liten at dag eller vurderer kan forklare den.
report-change-undecided-means = «Kan ikke avgjøres»: vi vet ikke hvor mye svarene varierer fra dag til dag og fra vurderer til vurderer.

# Målene fra forrige gang.
report-before = Hva kom ut av målene fra sist?
report-before-intro = Dette valgte dere etter besøket { $date }.
report-before-came = Barnehagen skriver:
report-before-scores = Skår på leddet: { $then } sist, { $now } nå.
report-before-head-indicator = Indikator
report-before-head-then = Sist
report-before-head-now = Nå

# Planen.
report-plan = Planen videre
report-plan-intro = Dette har dere valgt.
report-plan-agreed = Avtalt { $date }.
report-plan-partner = Dere snakker med { $partner } underveis.
report-plan-review = Ny samtale { $date }.
report-plan-item = Fra ledd { $number }: { $title }
report-plan-own = Eget mål
report-plan-why = Hvorfor
report-plan-measure = Hva dere gjør
report-plan-owner = Hvem ser til det
report-plan-questions = Spørsmål å snakke om
report-goal-not-begun = Ikke begynt
report-goal-under-way = I gang
report-goal-done = Ferdig
report-goal-set-aside = Lagt til side

# Merknader.
report-comments = Merknader til fakta
report-comments-intro = Styreren kan si fra om fakta som ikke stemmer. Svarene i vurderingen er ikke endret.
report-comments-none = Det er ikke kommet merknader.
report-comments-by = { $by }, { $date }
report-comments-answer = Vurdereren svarer:

# Andre som har vurdert det samme.
report-beside-self = Deres egen vurdering ved siden av
report-beside-self-blind = Dere ble enige om deres egen vurdering, fra { $sheets } ark, før dere så denne rapporten.
report-beside-self-open = Deres egen vurdering ble ferdig etter at denne rapporten var åpnet.
report-beside-self-how = Snakk om stedene der tegnene står langt fra hverandre. Ingen av dem er fasit.
report-beside-two = To vurderere
report-beside-two-intro = De to svarte hver for seg. Streken viser avstanden mellom dem.
report-groups = Gruppene hver for seg
report-groups-intro = Gruppene står etter navn, ikke etter skår.
report-groups-no-mean = Hver rad gjelder bare den gruppa. Det er for få grupper til et felles snitt.
report-groups-of = { $n } av { $of } grupper er med.

# Slik ble det gjort: avsender og hvem som fikk vite.
report-method-sender = Avsender
report-method-purpose = Formål
report-method-basis = Grunnlag
report-method-informed = Fikk vite på forhånd
report-informed-staff = personalet { $date }
report-informed-representatives = tillitsvalgte { $date }
report-informed-parents = foreldrene { $date }
report-method-stage = Status

# Protokollen.
protocol-eyebrow = Kvalitetsvurdering · Protokoll
protocol-subject = Alle svar, notater og kontrollsummer
protocol-intro = Her står alt som ligger bak rapporten: alle ledd, indikatorer, svar og notater.
protocol-contents = Innhold
protocol-items = Ledd for ledd
protocol-item-score = Skår { $score }
protocol-item-stopped = Stoppet på nivå { $level }: { $met } av { $of } er på plass.
protocol-ladder-alt = Nivåene: { $levels }
protocol-ladder-level = nivå { $level }: { $met } av { $of } på plass
protocol-ladder-faults = nivå 1: { $met } av { $of } sett

# Arket til personalrommet.
one-pager-eyebrow = Til personalrommet
one-pager-subject = Ett ark til samtale i personalet
one-pager-strong = Dette la vurdereren merke til
one-pager-strong-none = Begynn med det dere selv vet at barna får mye av.
one-pager-now = Dette arbeider vi med nå
one-pager-choose = Vi velger snart. Dette kan være et sted å begynne:
one-pager-choose-none = Vi velger sammen hva vi vil arbeide med.
one-pager-talk = Snakk sammen
one-pager-question-1 = Når på dagen får vi dette til?
one-pager-question-2 = Hvilke barn får lite av det, og hva gjør vi da?
one-pager-question-3 = Hva prøver vi neste uke, og hvem begynner?
one-pager-foot = Arket er til samtale. Det måler ingen, og det står ingen navn på det.

# Til foreldrene.
parents-eyebrow = Til foreldrene
parents-subject = Kort om besøket i barnehagen
parents-title = Slik har barna det hos oss
parents-visit = { $date } var noen fra kommunen på besøk i { $group }. De så på hvordan de voksne er sammen med barna.
parents-visit-no-group = { $date } var noen fra kommunen på besøk. De så på hvordan de voksne er sammen med barna.
parents-nobody = Ingen barn ble vurdert. Det ble ikke skrevet navn, og det ble ikke tatt bilder.
parents-looked = Dette så vi på
parents-good = Dette er bra for barna
parents-good-intro = Vi så dette i hverdagen:
parents-good-none = Besøket var kort. Spør gjerne barnehagen hva de er stolte av.
parents-works = Dette arbeider barnehagen med
parents-works-none = Barnehagen skal nå velge hva den vil arbeide med.
parents-ask = Vil du vite mer?
parents-ask-head = Snakk med styreren i barnehagen. Du kan også be om å få lese hele rapporten.
parents-ask-municipality = I kommunen kan du spørre her: { $contact }
parents-day = Det var én dag. En annen dag kan være annerledes.

# Den offentlige utgaven.
public-eyebrow = Kvalitetsvurdering · Offentlig utgave
public-subject = Offentlig utgave av rapporten
public-taken = Dette er tatt ut
public-taken-intro = Noe er tatt ut, så ingen enkeltperson kan kjennes igjen.
public-taken-none = Ingenting er tatt ut.
public-taken-what = Hva
public-taken-count = Hvor mange
public-ground = Hjemmel

# Flere tegninger.
chart-groups = Gruppene, hver for seg
chart-trend = Besøkene over tid
chart-compare = Vår vurdering og barnehagens egen
chart-assessors = To vurderere, hver for seg
chart-ladder = Trinn for trinn: { $number } { $title }
chart-this-group = { $name } (denne rapporten)
chart-mark-report = Denne rapporten
chart-mark-own = Barnehagens egen
chart-mark-first = Vurderer 1
chart-mark-second = Vurderer 2
chart-mark-group = Gruppas snitt
chart-mark-groups-mean = Snitt av gruppene
chart-mark-spread = Fra laveste til høyeste ark
chart-mark-met = På plass
chart-mark-unmet = Ikke på plass
chart-mark-outside = Ikke aktuelt
chart-mark-no-occasion = Ingen anledning
chart-mark-open = Ikke besvart
chart-level = Nivå { $level }
chart-level-word = Nivå { $level } · { $word }
chart-level-met = { $met } av { $of } på plass
chart-level-faults = { $met } av { $of } sett
chart-level-none = ingen aktuelle
chart-nothing = Det er ikke noe å tegne her ennå.
chart-trend-day = { $date }: { $day }
chart-trend-point = { $date }: { $value }
chart-say-two = { $title }: { $first } og { $second }
chart-say-spread = arkene fra { $low } til { $high }
chart-say-verdict = { $title}: { $points }. { $verdict }
chart-say-level = { $level }: { $words }
chart-head-subscale = Delskala
chart-head-group = Gruppe
chart-head-level = Nivå
chart-head-indicator = Indikator
chart-head-answer = Svar
chart-head-sheets = Ark, lavest–høyest
chart-head-verdict = Hva vi kan si
chart-all = Alle ledd
