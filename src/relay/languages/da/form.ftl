form-title = Send et tip
form-heading = Fortæl os, hvad du ved
form-lead = En lille detalje kan være nok. Du behøver ingen konto, og du behøver ikke at sige, hvem du er.
form-all-appeals = Se alle efterlysninger
form-something-else = Ved du noget andet? Skriv til os om hvad som helst.

form-not-sent = Dit tip blev ikke sendt
form-nothing-kept = Der er ikke gemt noget. Se på dette:
form-file-refused = Fil { $n }, { $type }, blev afvist.
form-still-here = Det, du skrev, er her stadig. <strong>Hvis du valgte filer, skal du vælge dem igen:</strong> browsere lader ikke en side beholde dem.
form-wrong-empty = Skriv noget, eller vælg en fil.
form-wrong-message-long = Din tekst har { $length } tegn. Forkort den til højst { $limit }, eller send to tips.
form-wrong-answer-long = Svaret er for langt. Forkort det til højst { $limit } tegn.
form-wrong-files = Det er for mange filer. Vælg højst { $limit }, eller send to tips.
form-wrong-appeal = Vi kender ikke denne efterlysning. Ret den, eller lad feltet være tomt.
form-wrong-alphabet = Din browser sendte teksten med ukendte skrifttegn. Skriv den igen.

form-danger = Er nogen i fare lige nu?
form-danger-slow = Ingen læser tips her med det samme.
form-danger-call = Ring til politiet eller det lokale alarmnummer. I Den Europæiske Union er det <strong>112</strong>.
form-before = Før du begynder
form-before-device = <strong>Brug en telefon eller computer, der kun er din,</strong> ikke en fra arbejde eller skole.
form-before-name = <strong>Udelad dit navn,</strong> medmindre du vil have, at vi kender det.
form-before-tor = <strong>Indstil Tor Browser til ”Mest sikker”.</strong> Det gør du i dens indstillinger under Privatliv og sikkerhed.
form-before-hurt = <strong>Kan nogen gøre dig fortræd på grund af det her?</strong> Læs først, <a href="/safety">hvordan du passer på dig selv</a>.

form-message = Hvad ved du?
form-message-hint = Hvad så eller hørte du? Hvor og hvornår? Hvordan ved du det? Skriv på det sprog, du vil, højst { $limit } tegn.
form-message-cleaned = Vi fjerner usynlige tegn, fordi de kan mærke en tekst. Dine ord bliver, som de er.
form-appeal = Hvilken efterlysning drejer det sig om?
form-other-answer = Dit svar på spørgsmålet:

form-files-title = Har du filer?
form-files-never = <strong>Send aldrig billeder eller videoer, hvor et barn bliver misbrugt.</strong> At have eller sende dem kan være en forbrydelse, selv om du mener det godt, og hver kopi skader barnet igen. Fortæl os det med ord: hvor de er, hvad siden eller brugeren hedder, og hvornår du så dem.
form-files-do = Det gør vi med dine filer:
form-files-names = <strong>Filnavne</strong> smider vi væk.
form-files-cleaned = <strong>Fotos, videoer, lyd, dokumenter og tekster</strong> bliver renset. Vi fjerner det, der er skjult i dem: sted, tid, kamera, navne, tidligere versioner. Det, de viser, bliver.
form-files-refused = <strong>Filer, som vi ikke kan rense,</strong> bliver afvist, og vi siger hvorfor, medmindre du sætter kryds i et felt nedenfor.
form-files = Dine filer
form-files-hint = { $files ->
    [one] Højst { $files } fil. Tekst og fil tilsammen: højst { $size }.
   *[other] Højst { $files } filer. Tekst og filer tilsammen: højst { $size }.
}
form-files-tick = En PDF, der ikke kan renses, kan sendes som billeder af sine sider: sæt kryds ved ”{ $box }”.
form-file = Fil { $n }:
form-files-again = Filerne er talt i den rækkefølge, du valgte dem. Vælg dem igen.
form-as-pictures = Send sider som billeder
form-as-pictures-hint = En PDF, der ikke kan renses, sendes så som billeder af sine sider. Det, siderne ikke viser, er væk. Ordene kan læses, men man kan ikke søge i dem eller kopiere dem.
form-as-is = Send uændret
form-as-is-hint = Filer, der ikke kan renses, sendes så uændret. Det, der er skjult i dem, kan føre til dig. Kun efterforskerne kan åbne dem, men andre kan komme til at se dem senere, for eksempel i retten. Filer, der kan renses, bliver renset alligevel.
form-files-time = <strong>Store filer tager tid.</strong> Vores skøn over, hvor længe det tager at sende over Tor: { $some ->
    [one] et minut
   *[other] { $some } minutter
} for hver 100 MB, { $all ->
    [one] et minut
   *[other] { $all } minutter
} for { $size }. Det kan tage flere gange så lang tid, så lad siden være åben. Den, der overvåger din forbindelse, lægger også lettere mærke til en stor overførsel.

form-send-title = Send det
form-code = Har du skrevet før? Din kode
form-code-hint = Skriv kun de syv ord, hvis du vil have, at vi ved, at begge tips kommer fra dig. Er det dit første tip? Lad feltet være tomt: du får en kode, når du har sendt.
form-send-wait = Tryk én gang på knappen, og vent. Måske ser du ikke noget bevæge sig. <strong>Dit tip er først nået frem, når en side siger ”{ $title }”.</strong>
form-send = Send tippet
form-send-code = Når du har sendt, ser du en kode på syv ord. Med den kan du <a href="/replies">komme tilbage og læse et svar</a>. Hav papir og pen klar.

form-after = Hvad der sker med dit tip
form-after-tor = Det kommer til os gennem Tor. Vi ser ikke, hvor du er.
form-after-locked = Serveren renser det og låser det. Den kan kun læse dit tip, mens det sker.
form-after-keys = Kun efterforskerne kan låse det op. <a href="/keys">Deres nøgler</a> er ikke på denne server.
