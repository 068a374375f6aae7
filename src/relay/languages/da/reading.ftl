safety-title = Sådan passer du på dig selv
safety-lead = Intet beskytter dig fuldstændigt. Her står, hvad vi gør, hvad vi ikke kan gøre, og hvad du kan gøre.
safety-on-this-page = På denne side
safety-you = Hvad du kan gøre
safety-address-title = Er det den rigtige adresse?
safety-we = Hvad vi gør
safety-clean = Hvad vi fjerner
safety-code = Din kode til svar
safety-limits = Hvad vi ikke kan beskytte dig mod
safety-tor = <strong>Brug Tor Browser,</strong> og hent den kun fra torproject.org. Hold den opdateret. Indstil dens sikkerhedsniveau til ”Mest sikker”.
safety-where = <strong>Vælg, hvor du skriver.</strong> Ikke på en enhed eller et netværk fra arbejde eller skole: de kan måske se, at du bruger Tor. Er Tor blokeret eller farligt, hvor du er? Så slå en bro til i Tor Browsers indstillinger under Forbindelse.
safety-words = <strong>Skriv det med ord.</strong> En beskrivelse i din egen tekst er sikrere end en fil.
safety-leave-out = <strong>Udelad</strong> dit navn og ting, som kun du kan vide, medmindre de er vigtige.
safety-type = <strong>Skriv, tal ikke.</strong> Når du dikterer, kan din stemme blive sendt til et firma. Nogle tastaturer på telefoner husker, hvad du skriver.
safety-stop = <strong>Skal du stoppe hurtigt?</strong> Luk vinduet. ”Ny identitet” i Tor Browsers menu sletter alt og begynder forfra.
safety-address-look = Se på adressen øverst i Tor Browser. Den har 56 bogstaver og tal og derefter <code>.onion</code>. Sammenlign dem alle med den adresse, som { $organisation } har offentliggjort et andet sted: et websted, en plakat, en avis.
safety-address-look-unnamed = Se på adressen øverst i Tor Browser. Den har 56 bogstaver og tal og derefter <code>.onion</code>. Sammenlign dem alle med den adresse, som efterforskerne har offentliggjort et andet sted: et websted, en plakat, en avis.
safety-address-false = Et falsk websted kan kopiere disse sider, men det kan ikke kopiere adressen. Så stol ikke på en adresse, bare fordi en side, en besked eller en søgning viser den.
safety-we-tor = Tor skjuler for os, hvor du er. Vi beder ikke om nogen konto eller noget navn.
safety-we-scripts = Disse sider kører ingen scripts og efterlader intet på din enhed, som man kan kende dig på.
safety-we-nothing = Serveren skriver ikke noget ned om besøg.
safety-we-locked = Hvert tip bliver låst, når det kommer ind, med <a href="/keys">disse nøgler</a>. Serveren kan ikke åbne det igen. Den, der bærer serveren væk, finder låste tips.
safety-we-filled = Låste tips bliver fyldt op til faste størrelser. Et kort tip ligner ethvert andet kort tip.
safety-clean-every = <strong>Fra hver fil:</strong> dens navn. Filer i et arkiv beholder deres navne.
safety-clean-text = <strong>Fra din tekst og rene tekstfiler:</strong> usynlige tegn, skjulte skrifttegn og andre spor af det program eller den kopi, de kommer fra.
safety-clean-photos = <strong>Fra fotos:</strong> stedet, tiden, kameraet eller telefonen og dens serienummer, kommentarer, små billeder til forhåndsvisning samt billeder eller videoer, der er skjult bag fotoet.
safety-clean-videos = <strong>Fra videoer og lyd:</strong> stedet, tiden, enheden, titler og tags, omslag, undertekster og andre spor samt meddelelser fra det program, der lavede dem.
safety-clean-documents = <strong>Fra PDF- og kontordokumenter:</strong> navne på dem, der har skrevet og læst, datoer, kommentarer, registrerede ændringer, tidligere versioner, vedhæftede filer, links udadtil, scripts og billedernes egne skjulte data.
safety-clean-pictures = <strong>Fra en PDF, der ikke kan renses,</strong> hvis du vælger det: alt undtagen det, siderne viser. Den sendes så som billeder af sine sider.
safety-clean-archives = <strong>Fra arkiver:</strong> datoer og ejere. Hver fil i arkivet bliver renset, eller arkivet bliver afvist.
safety-clean-else = <strong>Alt andet bliver afvist,</strong> medmindre du beder os om at sende det uændret.
safety-clean-receipt = Når du har sendt, fortæller en side dig, hvad der blev fjernet fra hver fil.
safety-code-you = <strong>Kun du har den.</strong> Serveren laver den tilfældigt og viser dig den én gang. Den gemmer ingen kode og noterer ikke, hvilket tip en kode hører til.
safety-code-wait = <strong>Svar venter her, låst.</strong> Kun den, der har koden, kan læse dem. Den, der bærer serveren væk, finder låste svar og kan ikke se, hvem de tilhører.
safety-code-found = <strong>Hvis nogen finder din kode,</strong> ved de, at nogen har skrevet til os. De kan læse vores svar, slette dem og skrive til os, som om de var dig. De kan ikke læse det, du har sendt.
safety-code-server = <strong>Når du får din kode, og når du skriver den,</strong> har serveren den i sin hukommelse sammen med de svar, den åbner. Den, der i hemmelighed har overtaget serveren, ville da kunne se dem og vise dig falske.
safety-code-mark = <strong>Tippets mærke</strong> åbner ingenting, men den, der finder det hos dig, kan få at vide, at du har sendt et tip, og <a href="/status">om det er blevet åbnet</a>, og den, der kan åbne tips, vil kunne se, hvilket det er.
safety-limits-files-title = Hvad der er skjult i filer, der sendes uændret
safety-limits-files = Et foto indeholder ofte stedet, tiden og typen af telefon. Et dokument indeholder ofte navnet på den, der skrev det. Et skærmbillede af fotoet udelader det meste af dette, men det kan indeholde tiden og størrelsen på din skærm.
safety-limits-shows-title = Hvad et billede eller en optagelse viser
safety-limits-shows = Ansigter, stemmer, spejlinger, udsigten fra et vindue, en hånd. Ingen rensning fjerner det.
safety-limits-cameras-title = Spor fra kameraer og printere
safety-limits-cameras = Ethvert kamera efterlader sit eget svage mønster i billederne. Mange farveprintere printer bittesmå gule prikker, der afslører printeren og dagen. En scanning eller et foto af papiret viser dem også.
safety-limits-copy-title = Kendetegn lavet til én kopi
safety-limits-copy = Et dokument, et billede eller en film kan gøres lidt anderledes for hver person, der får det: i ord, i mellemrum, i prikker, som ingen ser. Sådan en kopi afslører, hvem der havde den. Er det kun dig, der har fået den? Så beskriv den i stedet for at sende den.
safety-limits-write-title = Hvordan du skriver
safety-limits-write = Dine ord og dine fejl kan sammenlignes med andre tekster, du har skrevet. Brug korte, enkle sætninger.
safety-limits-few-title = Hvad kun få ved
safety-limits-few = Hvis kun tre personer så noget, peger et tip om det på tre personer.
safety-limits-when-title = Hvornår og hvor meget du sender
safety-limits-when = Den, der overvåger din forbindelse, ser, at du bruger Tor, hvornår, og hvor meget du sender. Den, der også overvåger vores, kan måske koble de to sammen. En stor overførsel skiller sig ud. Det gør en kort tekst ikke.
safety-limits-device-title = Din egen enhed
safety-limits-device = Hvis en anden styrer den eller kan se ind i den, kan vedkommende se, hvad du gør.
safety-limits-server-title = Denne server, i kort tid
safety-limits-server = En side uden scripts kan ikke låse dit tip på din enhed. Derfor læser serveren det i sin hukommelse, mens tippet kommer ind og bliver renset og låst. Den, der i hemmelighed har overtaget serveren, ville kunne læse de tips, der kommer ind da, men ikke tidligere. Du kan <a href="/keys">selv låse en fil</a>, før du sender den.

keys-title = Nøglerne, der låser dit tip
keys-lead = Vi låser hvert tip med disse nøgler, så snart det kommer ind. Kun den, der har den anden halvdel af en nøgle, kan åbne det. De andre halvdele er ikke på denne server.
keys-who = Hvem der kan åbne dit tip
keys-groups = Et tip om en efterlysning kan være låst med nøglerne fra kun nogle af disse grupper.
keys-right = Er det de rigtige nøgler?
keys-compare = Sammenlign nøglernes fingeraftryk med dem, som { $organisation } har offentliggjort et andet sted: et websted, en plakat, en avis. Sammenlign hvert bogstav og tal.
keys-compare-unnamed = Sammenlign nøglernes fingeraftryk med dem, som efterforskerne har offentliggjort et andet sted: et websted, en plakat, en avis. Sammenlign hvert bogstav og tal.
keys-different = <strong>Er de forskellige?</strong> Så send ikke noget. Nogen kan have overtaget serveren.
keys-addresses = Alle adresser på dette websted
keys-addresses-lead = Webstedet har mere end én adresse. De fører alle til de samme mennesker. Hvis en af dem ikke virker, så prøv en anden.
keys-addresses-copy = Kopiér en hel adresse, eller sammenlign hvert bogstav og tal: en, der er næsten ens, tilhører en anden. Opbevar kun listen et sted, hvor ingen anden kan finde den.
keys-list = Kommer en liste virkelig fra os?
keys-list-who = Du behøver ikke dette for at sende et tip. Det er for folk, der kan bruge en kommandolinje, kender den første adresse fra et sted, de stoler på, for eksempel en plakat, og har fundet de andre et andet sted. Den første adresse har underskrevet listen, og det kan ingen anden.
keys-list-save = Gem disse linjer i en fil, der hedder <code>addresses.txt</code>. Hver linje slutter med et linjeskift, også den sidste:
keys-list-signature = Gem disse linjer i en fil, der hedder <code>addresses.txt.minisig</code>:
keys-list-make = Lav nøglen ud fra den første adresse, som du kender den fra det sted:
keys-list-check = Kontrollér listen med det frie program <code>minisign</code>:
keys-list-old = En gammel liste bliver også godkendt, selv om vi er holdt op med at bruge en adresse siden da. Den nyeste er på denne side på den første adresse.
keys-lock = Lås selv en fil
keys-lock-who = Du behøver ikke dette for at sende et tip. Det er for folk, der kan bruge en kommandolinje og helst ikke vil stole på nogen server. En fil, du selv låser, kan denne server slet ikke læse.
keys-lock-clean = <strong>Rens filen først.</strong> Ingen kan rense den, når den er låst.
keys-lock-save = Gem linjerne nedenfor i en fil, der hedder <code>keys.txt</code>.
keys-lock-form = Vælg <code>locked.age</code> i <a href="/">formularen</a>, og sæt kryds ved ”Send uændret”.
keys-all = Alle nøgler, til keys.txt
keys-size = Størrelsen på en låst fil kan stadig ses.
keys-batch = For efterforskere: denne servers nøgle
keys-batch-lead = Den underskriver de pakker, der forlader serveren. Kontrollér dem med <code>minisign</code>. Ingen kan åbne et tip med den.
keys-fingerprint = Fingeraftryk
keys-kind = Slags
keys-list-answer = Svaret skal være:
keys-list-must-say = Der skal stå ”Signature and comment signature verified”. Står der noget andet? Så brug ikke listen.
keys-lock-file = Lås din fil med det frie program <code>age</code>:
keys-lock-file-post-quantum = Lås din fil med det frie program <code>age</code>, version 1.3 eller nyere:
keys-classic = Klassisk
keys-post-quantum = Lavet til også at modstå kvantecomputere
keys-hardware = Opbevares på en sikkerhedsnøgle
keys-hardware-post-quantum = Opbevares på en sikkerhedsnøgle, lavet til også at modstå kvantecomputere
keys-other = Anden

status-title = Hvad der blev af tips og efterlysninger
status-lead = Denne side er ens for alle. Ingen kan se på den, hvilket tip du leder efter.
status-tip = Er dit tip blevet åbnet?
status-tip-how = Da du havde sendt dit tip, viste en side dig dets mærke: ti tal og bogstaver, for eksempel <code>3f2a9 01bc4</code>. Når en efterforsker har åbnet et tip, bliver dets mærke føjet til <a href="#marks">listen på denne side</a>.
status-search = <strong>Søg efter dit mærke på denne side.</strong> På en computer holder du Ctrl (på en Mac ⌘) nede og trykker på F. På en telefon vælger du ”Find på siden” i Tor Browsers menu. Det, du skriver dér, bliver på din enhed. Listen er sorteret, så du kan også lede efter dit mærke med øjnene.
status-found = <strong>Er det der?</strong> Så har en efterforsker åbnet dit tip.
status-not-found = <strong>Er det der ikke?</strong> Så er dit tip højst sandsynligt ikke åbnet endnu. Det kan tage uger. Eller det blev åbnet for længe siden: listen rummer de seneste { $most } mærker, og en fejl på serveren kan fjerne nogle. Det betyder ikke, at dit tip er gået tabt.
status-no-mark = <strong>Skrev du det ikke op?</strong> Det gør ikke noget. Ingen kan slå det op for dig, for vi ved ikke, hvilket tip der er dit.
status-appeals = Hvad der blev af vores efterlysninger
status-more = { $count ->
    [one] Der er én til. Du finder dem alle på <a href="/">den første side</a>.
   *[other] Der er { $count } til. Du finder dem alle på <a href="/">den første side</a>.
}
status-collected = Hvad der er hentet
status-not-collected = Der er ikke hentet noget tip fra denne server endnu.
status-batch = { $count ->
    [one] Der er hentet tips fra denne server én gang. Den seneste pakke har denne kontrolsum (SHA-256), som efterforskere kan sammenligne med kontrolsummen for den pakke, de fik:
   *[other] Der er hentet tips fra denne server { $count } gange. Den seneste pakke har denne kontrolsum (SHA-256), som efterforskere kan sammenligne med kontrolsummen for den pakke, de fik:
}
status-marks = Mærker for åbnede tips
status-no-marks = Der er ingen endnu.
status-count = { $count ->
    [one] Der er ét, i rækkefølge efter tal og bogstaver.
   *[other] Der er { $count }, i rækkefølge efter tal og bogstaver.
}
