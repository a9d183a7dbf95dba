# Brevene før besøket.

letter-to = Til { $kindergarten }
letter-title = Besøk hos { $group } { $date }
letter-title-full = Brev før besøket: { $kindergarten }, { $group }, { $date }
letter-subject = Om besøket, før det skjer
letter-hello = Vi kommer på besøk { $date }. Vi ser på hvordan de voksne og barna har det sammen i { $group }. Til det bruker vi skalaen { $scale }.
letter-working = Skalaen er under utprøving og ikke validert. Resultatet er et utgangspunkt for samtale.
letter-purpose = Hvorfor vi kommer
letter-day = Dette skjer den dagen
letter-day-1 = Én eller to vurderere er i gruppa omtrent en halv dag.
letter-day-2 = De sitter stille, ser og noterer. Gjør som dere pleier.
letter-day-3 = Etterpå snakker de med en som kjenner gruppa, i omtrent en halv time.
letter-day-4 = De vil gjerne se planer og dokumentasjon som dere bruker.
letter-not = Dette gjør vi ikke
letter-not-1 = Vi vurderer ikke barn.
letter-not-2 = Vi vurderer ikke den enkelte ansatte.
letter-not-3 = Vi skriver ingen navn, og vi tar ingen bilder, ingen lyd og ingen film.
letter-not-4 = Vi rangerer ikke barnehager.
letter-before = Gjør dette før vi kommer
letter-before-1 = Si fra til personalet og tillitsvalgte. Heng opp oppslaget på personalrommet.
letter-before-2 = Gi foreldrene brevet som følger med.
letter-before-3 = Ring oss hvis dagen blir helt uvanlig. Da finner vi en annen dag.
letter-after = Etterpå
letter-after-1 = Styreren får en foreløpig rapport. Først kommer det som er sterkt.
letter-after-2 = { $days ->
    [one] Dere har én dag på dere til å si fra om fakta som ikke stemmer.
   *[other] Dere har { $days } dager på dere til å si fra om fakta som ikke stemmer.
}
letter-after-3 = Så velger dere selv hva dere vil arbeide med.
letter-ask = Spør oss gjerne
letter-ask-contact = Kontakt: { $contact }
letter-ask-none = Spør den som sendte dere brevet.
letter-basis = Grunnlaget for besøket: { $basis }
letter-greeting = Hilsen

# Oppslaget.
poster-eyebrow = Til alle som arbeider her
poster-title = Vi får besøk
poster-when = { $date }
poster-where = Hos { $group }
poster-1 = Gjør som dere pleier.
poster-2 = Noen sitter i gruppa en halv dag, ser og noterer.
poster-3 = Ingen barn og ingen ansatte blir vurdert hver for seg.
poster-4 = Ingen navn. Ingen bilder. Ingen lyd.
poster-5 = { $days ->
    [one] Etterpå har vi én dag til å rette fakta.
   *[other] Etterpå har vi { $days } dager til å rette fakta.
}
poster-6 = Si fra til styreren hvis du lurer på noe.
poster-contact = Du kan også spørre: { $contact }

# Til foreldrene.
notice-eyebrow = Til foreldrene
notice-title = Besøk i barnehagen { $date }
notice-hello = Kommunen kommer på besøk til { $group } { $date }. Vi ser på hvordan de voksne er sammen med barna.
notice-what = Dette skjer
notice-what-1 = Én eller to voksne sitter i gruppa omtrent en halv dag.
notice-what-2 = De ser og noterer. Barna gjør det de pleier.
notice-not = Dette skjer ikke
notice-not-1 = Ingen barn blir vurdert.
notice-not-2 = Ingen skriver navn på barn.
notice-not-3 = Ingen tar bilder, lyd eller film.
notice-after = Etterpå
notice-after-1 = Barnehagen får en rapport og velger hva den vil arbeide med.
notice-after-2 = Du kan be styreren om et kort ark til foreldre.
notice-ask = Har du spørsmål?
notice-ask-head = Snakk med styreren i barnehagen.
notice-ask-contact = Du kan også spørre kommunen: { $contact }

# Arket med gjenopprettingskoden.
recovery-title = Gjenopprettingskode
recovery-title-full = Gjenopprettingskode for { $workspace }
recovery-subject = Kode som åpner et arbeidsområde i VIBA
recovery-file = Gjenopprettingskode { $workspace }
recovery-footer = Hold arket hemmelig
recovery-what = Denne koden åpner arbeidsområdet når passfrasen er glemt eller maskinen er borte. Den ble laget { $date }.
recovery-use = Slik bruker du den
recovery-use-1 = Skriv koden der VIBA spør etter passfrasen. Store og små bokstaver er det samme, og mellomrom betyr ingenting.
recovery-use-2 = Skriver du feil, sier VIBA hvilken gruppe feilen er i.
recovery-keep = Ta vare på arket
recovery-keep-1 = Legg det i en låst skuff eller et skap, ikke sammen med maskinen.
recovery-keep-2 = Den som har arket og en kopi av arbeidsområdet, kan lese alt i det.
recovery-keep-3 = Lager du en ny kode, gjelder ikke denne lenger. Sikkerhetskopier fra før åpnes fortsatt med den.
