# Rapporten og teikningane.

report-title = Kvalitetsvurdering
report-title-full = Kvalitetsvurdering: { $kindergarten }, { $group }, { $date }
report-title-no-group = Kvalitetsvurdering: { $kindergarten }, { $date }
report-subject = Rapport til styrar og pedagogisk leiar
report-group-date = { $group } · { $date }
report-working = Arbeidsutgåve, ikkje validert.
report-working-means = Vurderingsskalaen er under utprøving. Bruk tala som utgangspunkt for samtale, ikkje som fasit.
report-draft = Utkast.
report-draft-means = Vurderinga er ikkje gjord ferdig. Svar kan framleis bli endra.
report-practice = Øvingsbesøk.
report-practice-means = Resultatet går aldri inn i oversikter eller statistikk.
report-training = Opplæring.
report-training-means = Resultatet høyrer til opplæringa av ein vurderar og seier ikkje noko om barnehagen.
report-footer-working = Arbeidsutgåve, ikkje validert
report-footer-record = Vurdering { $hash }
report-footer-page = Side { $page } av { $pages }

report-kind-external = Ekstern vurdering
report-kind-self = Eigenvurdering
report-kind-practice = Øvingsbesøk
report-kind-training = Opplæring

# Ledd, namngitte i løpande tekst.
report-item-number = ledd { $number }
report-item-level = ledd { $number }, nivå { $level }
report-item-points = { $title }{"\u00A0"}({ $points })
report-score-alt = Skår { $score } på ein skala frå 1 til 7
report-quoted = «{ $words }»
report-and-more = { $n ->
    [one] og eitt til
   *[other] og { $n } til
}

# Kort fortalt.
report-summary = Kort fortalt
report-summary-strong = Sterke i
report-summary-relative = Relativt sterkast i
report-summary-no-strong = Ingen ledd er på 5 eller høgare, og ingen enkeltfunn med notat skil seg ut.
report-summary-faults = Følg opp no
report-summary-no-faults = Ingenting må følgjast opp straks.
report-summary-areas = Kan bli neste steg
report-summary-further = Kan utviklast vidare
report-summary-no-areas = Vurderinga peikar ikkje ut noko neste steg.
report-summary-mean = Gjennomsnittet er { $mean } på skalaen 1–7 ({ $n } av { $of } ledd har skår).
report-summary-no-mean = Ingen ledd har skår enno.

# Fakta.
report-facts = Fakta og kva slags dag det var
report-facts-check = Er det noko som ikkje stemmer? Sei frå til vurderaren før de brukar rapporten.
report-fact-kindergarten = Barnehage
report-fact-organisation = { $name }, org.nr. { $number }
report-fact-group = Gruppe
report-fact-visit = Besøk
report-fact-visit-by = { $date } · { $kind } · { $assessors }
report-fact-observed = Observert
report-fact-children = Barn til stades
report-fact-ages = Alder
report-fact-adults = Vaksne
report-fact-day = Vanleg dag
report-fact-headcounts = Til stades gjennom dagen
report-headcount-children = { $n } barn
report-headcount-adults = { $n ->
    [one] 1 vaksen
   *[other] { $n } vaksne
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
    [0] ingen fleirspråklege
    [one] 1 fleirspråkleg
   *[other] { $n } fleirspråklege
}
report-extra-support = { $n ->
    [0] ingen med ekstra støtte
   *[other] { $n } med ekstra støtte
}
report-children-of-these = { $present } ({ $parts })
report-and = { $first } og { $last }
report-ages = frå { $from } til { $to }
report-age-years = { $years } år
report-age-years-months = { $years } år { $months } md.
report-age-months = { $months } md.
report-day-ordinary = Ja
report-day-not-ordinary = Nei
report-day-not-because = Nei: { $why }
report-not-told = Ikkje oppgitt
report-rhythm = { $situation } { $from }–{ $to }
report-adult-pedagogical-leader = { $n ->
    [one] 1 pedagogisk leiar
   *[other] { $n } pedagogiske leiarar
}
report-adult-teacher = { $n ->
    [one] 1 barnehagelærar
   *[other] { $n } barnehagelærarar
}
report-adult-skilled-worker = { $n ->
    [one] 1 fagarbeidar
   *[other] { $n } fagarbeidarar
}
report-adult-assistant = { $n ->
    [one] 1 assistent
   *[other] { $n } assistentar
}
report-adult-substitute = { $n ->
    [one] 1 vikar
   *[other] { $n } vikarar
}
report-adult-student = { $n ->
    [one] 1 student eller elev
   *[other] { $n } studentar eller elevar
}

# Sterke sider.
report-strengths = Sterke sider
report-strengths-single = Ingen heile ledd kom opp i 5, men dette såg vurderaren av god kvalitet.
report-strengths-relative = Ingen ledd kom opp i 5. Dette er det som relativt sett er sterkast.
report-strengths-none = Vurderinga gir ikkje grunnlag for å løfte fram enkelte sterke sider. Det tyder ikkje at de ikkje har nokon: det som ikkje vart sett eller notert, kan ikkje stå her.
report-strengths-also = Dette såg vurderaren òg av god kvalitet.

# Følg opp no.
report-faults = Følg opp no
report-faults-intro = Dette vart sett og bør ikkje vente. Snakk saman om det først.
report-faults-none = Vurderaren såg ikkje noko som må følgjast opp straks.

# Utviklingsområde.
report-areas = Utviklingsområde
report-areas-further = Moglegheiter for vidare utvikling
report-areas-further-intro = Ingenting er under 5. Dette er dei neste stega som ligg nærast.
report-areas-none = Vurderinga gir ikkje grunnlag for å foreslå område.
report-lift-one = Frå { $from } til { $to }: dette må på plass
report-lift-any = Frå { $from } til { $to }: eitt av desse { $of } er nok
report-lift-some = Frå { $from } til { $to }: { $need } av desse { $of }
report-lift-both = Frå { $from } til { $to }: begge må på plass
report-lift-all = Frå { $from } til { $to }: alle { $of } må på plass
report-lift-faults = Først må dette ta slutt:
report-lift-then = Deretter:

# Neste steg.
report-steps = Neste steg
report-steps-intro = Snakk saman før de skriv. Vel eitt til tre mål, og skriv kven som har ansvar og når de ser på det igjen.
report-steps-head-number = Mål
report-steps-head-what = Kva gjer vi?
report-steps-head-who = Kven har ansvar? (rolle)
report-steps-head-when = Frist

# Profil.
report-profile = Profil
report-profile-intro = Kvar prikk er ein skår på skalaen frå 1 til 7. Delskalaane er snitt av ledd, og n er talet på ledd.
report-profile-single = { $titles } har berre eitt ledd med skår. Eit snitt av eitt ledd er ikkje meir enn det eine leddet.
report-numbers-caption = Tala bak teikninga
report-numbers-head-title = Delskala og ledd
report-numbers-head-now = No
report-numbers-head-before = Førre gong
report-numbers-head-n = Ledd med skår
report-numbers-total = Alle ledd
report-n-of = { $n } av { $of }

# Kor sikre er vi.
report-certainty = Kor sikre er vi?
report-certainty-visit = Dette er eitt besøk på éin dag. Ein annan dag kunne ha gitt eit noko anna resultat.
report-certainty-one = Éin vurderar har gitt svara. Ingen andre har sett det same uavhengig.
report-certainty-two = To vurderarar svara kvar for seg og vart samde om dette resultatet.
report-certainty-self = De har vurdert dykk sjølve. Resultatet kan ikkje samanliknast med ei ekstern vurdering.
report-certainty-not-observed = { $n } av { $of } indikatorar på nivå 3 til 7 ({ $percent } prosent) vart ikkje observerte. Dei tel som nei i skåren.
report-certainty-all-observed = Alle dei { $of } indikatorane på nivå 3 til 7 har fått svar ut frå det vurderaren såg, spurde om eller las.
report-certainty-opportunity = Ved { $n } av dei var det høve, men det vart ikkje sett. Ved { $none } gav ikkje dagen høve.
report-certainty-unanswered = { $n ->
    [one] 1 indikator
   *[other] { $n } indikatorar
} manglar svar. Skårar som kan endre seg, er teikna med skravert felt.
report-certainty-no-basis = Dagen gav for lite grunnlag for { $titles }. Desse er haldne utanfor sterke sider og utviklingsområde.
report-certainty-interval = Vi oppgir ikkje feilmargin. Det krev minst 10 besøk med same utgåve av skalaen, og denne rapporten har { $n ->
    [0] ingen
    [one] berre eitt
   *[other] berre { $n }
} å rekne på.
report-certainty-enough = Uvissa kan reknast ut, fordi det finst { $n } besøk med same utgåve av skalaen. Be fagstaben om tala.
report-certainty-would = Eit nytt besøk ein annan dag, eller ein vurderar til, ville ha gjort resultatet sikrare.
report-certainty-before = Ringane viser førre besøk, { $date }. Ein skilnad frå då til no kan komme av dagen. Difor kallar vi han ikkje ei endring.
report-certainty-through = Besøket før vart gjort med { $rubric }. Berre det overgangen mellom versjonane kallar likt, er samanlikna. { $apart ->
        [0] Det gjeld alle ledda.
        [one] Eitt ledd er halde utanfor.
       *[other] { $apart } ledd er haldne utanfor.
    }
report-flag-emptied = { $item }: ingen indikatorar på nivå { $level } var aktuelle.
report-flag-contradiction = { $item }: noko på eit høgare nivå er på plass, sjølv om nivå { $level } ikkje er det. Begge delar kan vere rett.
report-flag-no-note = { $item }: skåren har ikkje noko notat som grunngir han.
report-flags = Verdt å vite

# Slik vart det gjort.
report-method = Slik vart det gjort
report-method-sittings = Økter
report-method-sitting = { $kind }{ $place } { $from }–{ $to }
report-method-sitting-open = { $kind }{ $place } frå { $from }
report-method-pauses = (pause { $pauses })
report-method-place-inside = { " inne" }
report-method-place-outside = { " ute" }
report-method-place-trip = { " på tur" }
report-method-scale = Vurderingsskala
report-method-notice = Om skalaen
report-method-hash = Kontrollsum for skalaen
report-method-record = Kontrollsum
report-method-engine = { $program }, regel { $engine }
report-method-issued = Rapporten laga
report-method-rule-1 = Kvart ledd har påstandar på nivå 1, 3, 5 og 7, og skåren stig så lenge alle påstandane på eit nivå er oppfylte; er minst halvparten av neste nivå oppfylt, blir skåren talet imellom.
report-method-rule-2 = Vart noko på nivå 1 sett, er skåren 1 uansett.
report-method-means = Snittet av ein delskala er snittet av ledda som har skår.
report-method-no-ranking = Rapporten rangerer ikkje barnehagar og nemner ingen barn eller tilsette.

# Heile tabellen.
report-table = Heile tabellen
report-table-intro = Alle ledd, indikatorar og svar. På nivå 1 står det som ikkje skal skje, så «Ikkje sett» er bra.
report-table-head-level = Nivå
report-table-head-indicator = Indikator
report-table-head-answer = Svar
report-table-item = { $number } { $title }
report-table-range = skår { $low }–{ $high }, svar manglar
report-table-no-score = utan skår
report-table-no-basis = lite grunnlag denne dagen
report-table-notes = { $n ->
    [one] 1 notat
   *[other] { $n } notat
}

# Notata.
report-notes = Alle notata
report-notes-intro = Notata i den rekkjefølgja dei vart skrivne.

# Teikningane.
chart-profile = Profil
chart-items = Ledd, etter styrke
chart-now = No
chart-before = Førre gong, { $date }
chart-possible = Mogleg, svar manglar
chart-no-basis = Dagen gav ikkje høve
chart-n = n={ $n }
chart-say-now = { $title }: { $value }
chart-say-range = { $title }: { $low } så langt, opptil { $high } er framleis mogleg
chart-say-none = { $title }: ingen skår
chart-say-before = førre gong { $value }

# Vurderingsskalaen til korrektur.
rubric-book = Vurderingsskala til korrektur
rubric-book-title = { $name } { $version }, til korrektur
rubric-book-subject = Ordlyden i ein vurderingsskala, med plass til merknader
rubric-book-how = Slik bruker du heftet
rubric-book-how-tick = Set eitt kryss ved kvar indikator: Kan han stå, eller bør han endrast?
rubric-book-how-write = Skriv på linjene til høgre kva som er gale, og gjerne korleis det heller kunne stått.
rubric-book-how-id = Med lita skrift står namnet på indikatoren, til dømes { $id }. Det blir aldri endra, så det er trygt å vise til.
rubric-book-how-languages = Dei to språka står side om side: { $first } til venstre, { $second } til høgre. Manglar ein tekst, står det «{ $missing }».
rubric-book-keep = Kan stå
rubric-book-change = Bør endrast
rubric-book-note = Merknad
rubric-book-missing = Ikkje omsett
rubric-book-contents = Innhald
rubric-book-terms = Ord med fast tyding
rubric-book-levels = Nivåa
rubric-book-level = Nivå { $level } · { $word }
rubric-book-across = Ledd og delskalaer på tvers
rubric-book-domain = Snitt over: { $titles }
rubric-book-one-of = Eitt av desse tel: { $titles }
rubric-book-size = { $subscales ->
    [one] 1 delskala
   *[other] { $subscales } delskalaer
}, { $items ->
    [one] eitt ledd
   *[other] { $items } ledd
}, { $indicators ->
    [0] ingen indikatorar
    [one] 1 indikator
   *[other] { $indicators } indikatorar
}
rubric-book-version = Versjon
rubric-book-contains = Omfang
rubric-book-hash = Kontrollsum
rubric-book-printed = Skrive ut
rubric-book-any-time = Når som helst
rubric-book-counted = Episodar blir talde
rubric-book-may-be-na = Kan vere ikkje aktuelt
rubric-book-optional = Leddet kan utelatast
rubric-book-reverse = Høg skår tyder låg kvalitet
rubric-book-no-indicators = Skalaen er ei ramme. Indikatorane blir lagde til av den som har lisens på ordlyden.
rubric-book-rated = Leddet blir skåra direkte frå 1 til 7 og har ingen indikatorar.

# Tekstane og vala i ein vurderingsskala.
rubric-field-name = Namn
rubric-field-about = Om skalaen
rubric-field-notice = Atterhald
rubric-field-anchor = Ordet for nivå { $level }
rubric-field-scale = Skala
rubric-field-edition = Utgåve
rubric-field-status = Status
rubric-field-ages = Alder
rubric-field-rule = Skåring
rubric-field-aggregation = Snitt
rubric-field-cycles = Rundar i eit besøk
rubric-field-languages = Språk
rubric-field-owner = Ordlyden er eigd av
rubric-field-reports = Ordlyden kan stå i rapportar
rubric-field-exports = Ordlyden kan stå i eksport
rubric-field-until = Lisensen gjeld til
rubric-field-title = Tittel
rubric-field-members = Høyrer med
rubric-field-number = Nummer
rubric-field-short = Kort tittel
rubric-field-item-about = Om leddet
rubric-field-plan = Rammeplanen
rubric-field-subscale = Delskala
rubric-field-na-when = Ikkje aktuelt
rubric-field-na-allowed = «Ikkje aktuelt» er lov
rubric-field-text = Indikatoren
rubric-field-source = Kjelde
rubric-field-situations = Situasjonar
rubric-field-counts = Tel
rubric-field-counts-not = Tel ikkje
rubric-field-borderline = Grense
rubric-field-ask = Spør
rubric-field-suggest = Framlegg
rubric-status-working = Arbeidsutgåve, ikkje validert
rubric-status-validated = Validert
rubric-status-frame = Ramme utan ordlyd
rubric-rule-stop-score = Trinn for trinn: eit nivå tel når nivåa under er oppfylte
rubric-rule-full-indicator = Alle indikatorar tel likt
rubric-rule-direct-rating = Kvart ledd blir skåra direkte frå 1 til 7
rubric-aggregation-item-mean = Snittet av ledda
rubric-mean-items = Snitt av ledd
rubric-mean-subscales = Snitt av delskalaer
rubric-language-nb = Bokmål
rubric-language-nn = Nynorsk
rubric-language-en = Engelsk
rubric-yes = ja
rubric-no = nei
rubric-none = ingen

# Kva som er endra frå ein versjon til ein annan.
rubric-diff = Endringar i ein vurderingsskala
rubric-diff-title = { $name }: frå { $old } til { $new }
rubric-diff-from-to = Frå { $old } til { $new }
rubric-diff-subject = Kva som er endra frå ein versjon av ein vurderingsskala til ein annan
rubric-diff-legend = Det som er teke bort, har strek over seg. Det som er komme til, har strek under seg.
rubric-diff-legend-text = { $gone } er teke bort. { $come } er komme til.
rubric-diff-words = ord
rubric-diff-nothing = Ingenting er endra.
rubric-diff-summary = Kort fortalt
rubric-diff-sentences = { $language }: { $n ->
    [one] 1 setning endra
   *[other] { $n } setningar endra
}
rubric-diff-texts = { $language }: { $n ->
    [one] 1 tekst endra i rettleiing, titlar og ord
   *[other] { $n } tekstar endra i rettleiing, titlar og ord
}
rubric-diff-language-new = { $language } er nytt: { $n ->
    [one] 1 tekst, som ikkje står her
   *[other] { $n } tekstar, som ikkje står her
}
rubric-diff-language-gone = { $language } er teke bort: { $n ->
    [one] 1 tekst, som ikkje står her
   *[other] { $n } tekstar, som ikkje står her
}
rubric-diff-items-new = { $n ->
    [one] 1 ledd er nytt
   *[other] { $n } ledd er nye
}
rubric-diff-items-gone = { $n ->
    [one] 1 ledd er teke bort
   *[other] { $n } ledd er tekne bort
}
rubric-diff-indicators-new = { $n ->
    [one] 1 indikator er ny
   *[other] { $n } indikatorar er nye
}
rubric-diff-indicators-gone = { $n ->
    [one] 1 indikator er teken bort
   *[other] { $n } indikatorar er tekne bort
}
rubric-diff-settings = { $n ->
    [one] 1 val endra
   *[other] { $n } val endra
}
rubric-diff-rubric = Skalaen som heilskap
rubric-diff-groups = Delskalaer og grupper
rubric-diff-items = Ledd og indikatorar
rubric-diff-new = ny
rubric-diff-gone = teken bort
rubric-diff-say-came = komme til: { $words }
rubric-diff-say-went = teke bort: { $words }

# Arket som blir fylt ut for hand.
sheet-title = Registreringsark
sheet-title-full = Registreringsark: { $name }
sheet-subject = Ark som blir fylt ut for hand under eit besøk
sheet-how = Set eitt kryss på kvar linje, og skriv det du såg, under leddet. Etterpå fører du arket inn i VIBA. Skriv aldri namn på barn.
sheet-kindergarten = Barnehage
sheet-group = Gruppe
sheet-date = Dato
sheet-assessor = Vurderar
sheet-observation = Observasjon, frå–til
sheet-interview = Samtale, frå–til
sheet-documents = Dokument, frå–til
sheet-pauses = Pausar
sheet-group-this-day = Gruppa denne dagen
sheet-present = Barn til stades
sheet-under-3 = Under 3 år
sheet-multilingual = Fleirspråklege
sheet-extra-support = Med ekstra støtte
sheet-youngest = Yngste barn (år og månader)
sheet-oldest = Eldste barn (år og månader)
sheet-pedagogical-leaders = Pedagogiske leiarar
sheet-teachers = Barnehagelærarar
sheet-skilled-workers = Fagarbeidarar
sheet-assistants = Assistentar
sheet-substitutes = Vikarar
sheet-students = Studentar og elevar
sheet-ordinary = Vanleg dag
sheet-why-not = Kvifor ikkje
sheet-rhythm = Dagen, frå–til
sheet-item-na = Heile leddet er ikkje aktuelt
sheet-count = Antal
sheet-note = Notat
sheet-notes-of-the-day = Notat om dagen
sheet-keys = Tastar når arket blir ført inn
sheet-key-back = Eitt tilbake, og tøm
sheet-key-next = Neste utan svar
sheet-key-note = Notat
sheet-key-undo = Angre

# Når ei fil blir vald eller lagra.
dialog-workspace-new = Kvar skal arbeidsområdet liggje?
dialog-workspace-open = Vel mappa med arbeidsområdet
dialog-register = Vel registerfila
dialog-report = Lagre rapporten
dialog-sheet-save = Lagre registreringsarket
dialog-send = Kvar skal pakken leggjast?
dialog-bundles = Vel pakkane som skal takast inn
dialog-kind-register = Register (JSON)
dialog-kind-pdf = PDF
dialog-kind-bundle = VIBA-pakke
report-file-name = VIBA { $kindergarten } { $group } { $date }

# Kor langt rapporten er komen.
report-eyebrow = Kvalitetsvurdering · Rapport til styrar
report-stage-draft = Utkast – svar kan framleis bli endra
report-stage-signed = Signert – ikkje overlevert enno
report-stage-preliminary = Førebels rapport – merknader innan { $date }
report-stage-final = Endeleg rapport, { $date }
report-notice-signed = Ikkje overlevert.
report-notice-signed-means = Vurderinga er signert. Styraren har ikkje fått rapporten enno.
report-notice-preliminary = Førebels rapport.
report-notice-preliminary-means = Stemmer noko ikkje? Sei frå innan { $date }. Då blir rapporten endeleg.

# Dei to første sidene.
report-front-day-ordinary = Ein vanleg dag
report-front-day-unusual = Ikkje ein vanleg dag: { $why }
report-front-day-unusual-bare = Ikkje ein vanleg dag
report-front-observed = { $time } observert
report-front-strengths = Dette er sterkt. Orda er vurderaren sine eigne.
report-front-strengths-more = { $n ->
    [one] Eitt ledd til er sterkt. Sjå { $where }.
   *[other] { $n } ledd til er sterke. Sjå { $where }.
}
report-front-profile = Sjå { $where }.
report-front-suggest = Framlegg:
report-front-cut = Sitat med { $sign } er korta ned. Heile notatet står i protokollen.
report-front-faults-more = { $n ->
    [one] Det er eitt punkt til. Sjå { $where }.
   *[other] Det er { $n } punkt til. Sjå { $where }.
}
report-front-areas = Vel eitt til tre av desse. Det som manglar til neste steg, står under.
report-front-sure = Kor sikre er vi?
report-front-sure-one = Éin person såg på éi gruppe éin dag.
report-front-sure-two = To personar svara kvar for seg og vart samde.
report-front-sure-self = De har vurdert dykk sjølve.
report-front-sure-day = Ein annan dag kunne gitt eit noko anna svar.
report-front-sure-unseen = { $n } av { $of } punkt vart ikkje sette.
report-front-sure-margin = Vi har for få besøk til å rekne ut feilmargin.
report-front-sure-more = Meir om dette står i protokollen.
report-see-page = side { $page }

# Utvikling sidan sist.
report-development = Sidan sist
report-development-intro = Dei to besøka er gjorde med same skala. Sjå på dagane først: dei kan forklare mykje.
report-development-days = Dei to dagane
report-development-then = Sist, { $date }
report-development-now = No, { $date }
report-development-start = Start
report-development-situations = Tid på kva
report-development-minutes = { $situation } { $minutes } min
report-development-verdicts = Kva vi kan seie
report-development-head-verdict = Kva vi kan seie
report-development-gained = På plass no, ikkje sist
report-development-lost = På plass sist, ikkje sett no
report-development-moved = { $number } { $title }, nivå { $level }
report-development-head-item = Ledd
report-development-head-indicator = Indikator
report-development-head-seen = Det som vart sett
report-development-more = { $n ->
    [one] Éin til står i protokollen.
   *[other] { $n } til står i protokollen.
}
public-no-scores = Skårane er tekne ut: dei ville vore skårane til nokre få personar.
public-missing = Dette manglar for å kome vidare:
report-change-certain = Sikker endring
report-change-possible = Mogleg endring
report-change-within = Inga sikker endring
report-change-undecided = Kan ikkje avgjerast
report-change-certain-means = «Sikker endring»: skilnaden er større enn det ulike dagar og vurderarar gir åleine.
report-change-possible-means = «Mogleg endring»: skilnaden er større enn det ulike vurderarar gir. Kor mykje dagen betyr, er ikkje målt.
report-change-within-means = «Inga sikker endring»: skilnaden er så liten at dag eller vurderar kan forklare han.
report-change-undecided-means = «Kan ikkje avgjerast»: vi veit ikkje kor mykje svara varierer frå dag til dag og frå vurderar til vurderar.

# Måla frå førre gong.
report-before = Kva kom ut av måla frå sist?
report-before-intro = Dette valde de etter besøket { $date }.
report-before-came = Barnehagen skriv:
report-before-scores = Skår på leddet: { $then } sist, { $now } no.
report-before-head-indicator = Indikator
report-before-head-then = Sist
report-before-head-now = No

# Planen.
report-plan = Planen vidare
report-plan-intro = Dette har de valt.
report-plan-agreed = Avtalt { $date }.
report-plan-partner = De snakkar med { $partner } undervegs.
report-plan-review = Ny samtale { $date }.
report-plan-item = Frå ledd { $number }: { $title }
report-plan-own = Eige mål
report-plan-why = Kvifor
report-plan-measure = Kva de gjer
report-plan-owner = Kven ser til det
report-plan-questions = Spørsmål å snakke om
report-goal-not-begun = Ikkje begynt
report-goal-under-way = I gang
report-goal-done = Ferdig
report-goal-set-aside = Lagt til side

# Merknader.
report-comments = Merknader til fakta
report-comments-intro = Styraren kan seie frå om fakta som ikkje stemmer. Svara i vurderinga er ikkje endra.
report-comments-none = Det er ikkje komne merknader.
report-comments-by = { $by }, { $date }
report-comments-answer = Vurderaren svarar:

# Andre som har vurdert det same.
report-beside-self = Dykkar eiga vurdering ved sida av
report-beside-self-blind = De vart samde om dykkar eiga vurdering, frå { $sheets } ark, før de såg denne rapporten.
report-beside-self-open = Dykkar eiga vurdering vart ferdig etter at denne rapporten var opna.
report-beside-self-how = Snakk om stadene der teikna står langt frå kvarandre. Ingen av dei er fasit.
report-beside-two = To vurderarar
report-beside-two-intro = Dei to svara kvar for seg. Streken viser avstanden mellom dei.
report-groups = Gruppene kvar for seg
report-groups-intro = Gruppene står etter namn, ikkje etter skår.
report-groups-no-mean = Kvar rad gjeld berre den gruppa. Det er for få grupper til eit felles snitt.
report-groups-of = { $n } av { $of } grupper er med.

# Slik vart det gjort: avsendar og kven som fekk vite.
report-method-sender = Avsendar
report-method-purpose = Formål
report-method-basis = Grunnlag
report-method-informed = Fekk vite på førehand
report-informed-staff = personalet { $date }
report-informed-representatives = tillitsvalde { $date }
report-informed-parents = foreldra { $date }
report-method-stage = Status

# Protokollen.
protocol-eyebrow = Kvalitetsvurdering · Protokoll
protocol-subject = Alle svar, notat og kontrollsummar
protocol-intro = Her står alt som ligg bak rapporten: alle ledd, indikatorar, svar og notat.
protocol-contents = Innhald
protocol-items = Ledd for ledd
protocol-item-score = Skår { $score }
protocol-item-stopped = Stoppa på nivå { $level }: { $met } av { $of } er på plass.
protocol-ladder-alt = Nivåa: { $levels }
protocol-ladder-level = nivå { $level }: { $met } av { $of } på plass
protocol-ladder-faults = nivå 1: { $met } av { $of } sett

# Arket til personalrommet.
one-pager-eyebrow = Til personalrommet
one-pager-subject = Eitt ark til samtale i personalet
one-pager-strong = Dette la vurderaren merke til
one-pager-strong-none = Begynn med det de sjølve veit at barna får mykje av.
one-pager-now = Dette arbeider vi med no
one-pager-choose = Vi vel snart. Dette kan vere ein stad å begynne:
one-pager-choose-none = Vi vel saman kva vi vil arbeide med.
one-pager-talk = Snakk saman
one-pager-question-1 = Når på dagen får vi dette til?
one-pager-question-2 = Kva barn får lite av det, og kva gjer vi då?
one-pager-question-3 = Kva prøver vi neste veke, og kven begynner?
one-pager-foot = Arket er til samtale. Det måler ingen, og det står ingen namn på det.

# Til foreldra.
parents-eyebrow = Til foreldra
parents-subject = Kort om besøket i barnehagen
parents-title = Slik har barna det hos oss
parents-visit = { $date } var nokon frå kommunen på besøk i { $group }. Dei såg på korleis dei vaksne er saman med barna.
parents-visit-no-group = { $date } var nokon frå kommunen på besøk. Dei såg på korleis dei vaksne er saman med barna.
parents-nobody = Ingen barn vart vurderte. Det vart ikkje skrive namn, og det vart ikkje teke bilete.
parents-looked = Dette såg vi på
parents-good = Dette er bra for barna
parents-good-intro = Vi såg dette i kvardagen:
parents-good-none = Besøket var kort. Spør gjerne barnehagen kva dei er stolte av.
parents-works = Dette arbeider barnehagen med
parents-works-none = Barnehagen skal no velje kva han vil arbeide med.
parents-ask = Vil du vite meir?
parents-ask-head = Snakk med styraren i barnehagen. Du kan òg be om å få lese heile rapporten.
parents-ask-municipality = I kommunen kan du spørje her: { $contact }
parents-day = Det var éin dag. Ein annan dag kan vere annleis.

# Den offentlege utgåva.
public-eyebrow = Kvalitetsvurdering · Offentleg utgåve
public-subject = Offentleg utgåve av rapporten
public-taken = Dette er teke ut
public-taken-intro = Noko er teke ut, så ingen enkeltperson kan kjennast igjen.
public-taken-none = Ingenting er teke ut.
public-taken-what = Kva
public-taken-count = Kor mange
public-ground = Heimel

# Fleire teikningar.
chart-groups = Gruppene, kvar for seg
chart-trend = Besøka over tid
chart-compare = Vår vurdering og barnehagen si eiga
chart-assessors = To vurderarar, kvar for seg
chart-ladder = Steg for steg: { $number } { $title }
chart-this-group = { $name } (denne rapporten)
chart-mark-report = Denne rapporten
chart-mark-own = Barnehagen si eiga
chart-mark-first = Vurderar 1
chart-mark-second = Vurderar 2
chart-mark-group = Snittet i gruppa
chart-mark-groups-mean = Snitt av gruppene
chart-mark-spread = Frå lågaste til høgaste ark
chart-mark-met = På plass
chart-mark-unmet = Ikkje på plass
chart-mark-outside = Ikkje aktuelt
chart-mark-no-occasion = Ikkje høve
chart-mark-open = Ikkje svart på
chart-level = Nivå { $level }
chart-level-word = Nivå { $level } · { $word }
chart-level-met = { $met } av { $of } på plass
chart-level-faults = { $met } av { $of } sett
chart-level-none = ingen aktuelle
chart-nothing = Det er ikkje noko å teikne her enno.
chart-trend-day = { $date }: { $day }
chart-trend-point = { $date }: { $value }
chart-say-two = { $title }: { $first } og { $second }
chart-say-spread = arka frå { $low } til { $high }
chart-say-verdict = { $title}: { $points }. { $verdict }
chart-say-level = { $level }: { $words }
chart-head-subscale = Delskala
chart-head-group = Gruppe
chart-head-level = Nivå
chart-head-indicator = Indikator
chart-head-answer = Svar
chart-head-sheets = Ark, lågaste–høgaste
chart-head-verdict = Kva vi kan seie
chart-all = Alle ledd
