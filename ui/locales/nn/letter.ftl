# Breva før besøket.

letter-to = Til { $kindergarten }
letter-title = Besøk hos { $group } { $date }
letter-title-full = Brev før besøket: { $kindergarten }, { $group }, { $date }
letter-subject = Om besøket, før det skjer
letter-hello = Vi kjem på besøk { $date }. Vi ser på korleis dei vaksne og barna har det saman i { $group }. Til det bruker vi skalaen { $scale }.
letter-working = Skalaen er under utprøving og ikkje validert. Resultatet er eit utgangspunkt for samtale.
letter-purpose = Kvifor vi kjem
letter-day = Dette skjer den dagen
letter-day-1 = Éin eller to vurderarar er i gruppa om lag ein halv dag.
letter-day-2 = Dei sit stille, ser og noterer. Gjer som de pleier.
letter-day-3 = Etterpå snakkar dei med ein som kjenner gruppa, i om lag ein halv time.
letter-day-4 = Dei vil gjerne sjå planar og dokumentasjon som de bruker.
letter-not = Dette gjer vi ikkje
letter-not-1 = Vi vurderer ikkje barn.
letter-not-2 = Vi vurderer ikkje den enkelte tilsette.
letter-not-3 = Vi skriv ingen namn, og vi tek ingen bilete, ingen lyd og ingen film.
letter-not-4 = Vi rangerer ikkje barnehagar.
letter-before = Gjer dette før vi kjem
letter-before-1 = Sei frå til personalet og tillitsvalde. Heng opp oppslaget på personalrommet.
letter-before-2 = Gi foreldra brevet som følgjer med.
letter-before-3 = Ring oss viss dagen blir heilt uvanleg. Då finn vi ein annan dag.
letter-after = Etterpå
letter-after-1 = Styraren får ein førebels rapport. Først kjem det som er sterkt.
letter-after-2 = { $days ->
    [one] De har éin dag på dykk til å seie frå om fakta som ikkje stemmer.
   *[other] De har { $days } dagar på dykk til å seie frå om fakta som ikkje stemmer.
}
letter-after-3 = Så vel de sjølve kva de vil arbeide med.
letter-ask = Spør oss gjerne
letter-ask-contact = Kontakt: { $contact }
letter-ask-none = Spør den som sende dykk brevet.
letter-basis = Grunnlaget for besøket: { $basis }
letter-greeting = Helsing

# Oppslaget.
poster-eyebrow = Til alle som arbeider her
poster-title = Vi får besøk
poster-when = { $date }
poster-where = Hos { $group }
poster-1 = Gjer som de pleier.
poster-2 = Nokon sit i gruppa ein halv dag, ser og noterer.
poster-3 = Ingen barn og ingen tilsette blir vurderte kvar for seg.
poster-4 = Ingen namn. Ingen bilete. Ingen lyd.
poster-5 = { $days ->
    [one] Etterpå har vi éin dag til å rette fakta.
   *[other] Etterpå har vi { $days } dagar til å rette fakta.
}
poster-6 = Sei frå til styraren viss du lurer på noko.
poster-contact = Du kan òg spørje: { $contact }

# Til foreldra.
notice-eyebrow = Til foreldra
notice-title = Besøk i barnehagen { $date }
notice-hello = Kommunen kjem på besøk til { $group } { $date }. Vi ser på korleis dei vaksne er saman med barna.
notice-what = Dette skjer
notice-what-1 = Éin eller to vaksne sit i gruppa om lag ein halv dag.
notice-what-2 = Dei ser og noterer. Barna gjer det dei pleier.
notice-not = Dette skjer ikkje
notice-not-1 = Ingen barn blir vurderte.
notice-not-2 = Ingen skriv namn på barn.
notice-not-3 = Ingen tek bilete, lyd eller film.
notice-after = Etterpå
notice-after-1 = Barnehagen får ein rapport og vel kva han vil arbeide med.
notice-after-2 = Du kan be styraren om eit kort ark til foreldre.
notice-ask = Har du spørsmål?
notice-ask-head = Snakk med styraren i barnehagen.
notice-ask-contact = Du kan òg spørje kommunen: { $contact }

# Arket med gjenopprettingskoden.
recovery-title = Gjenopprettingskode
recovery-title-full = Gjenopprettingskode for { $workspace }
recovery-subject = Kode som opnar eit arbeidsområde i VIBA
recovery-file = Gjenopprettingskode { $workspace }
recovery-footer = Hald arket hemmeleg
recovery-what = Denne koden opnar arbeidsområdet når passfrasen er gløymd eller maskina er borte. Han blei laga { $date }.
recovery-use = Slik brukar du han
recovery-use-1 = Skriv koden der VIBA spør etter passfrasen. Store og små bokstavar er det same, og mellomrom betyr ingenting.
recovery-use-2 = Skriv du feil, seier VIBA kva gruppe feilen er i.
recovery-keep = Ta vare på arket
recovery-keep-1 = Legg det i ei låst skuff eller eit skap, ikkje saman med maskina.
recovery-keep-2 = Den som har arket og ein kopi av arbeidsområdet, kan lese alt i det.
recovery-keep-3 = Lagar du ein ny kode, gjeld ikkje denne lenger. Tryggingskopiar frå før kan framleis opnast med han.
