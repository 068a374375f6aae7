safety-title = Hoe u veilig blijft
safety-lead = Niets maakt u volkomen veilig. Hier staat wat wij doen, wat wij niet kunnen en wat u kunt doen.
safety-on-this-page = Op deze pagina
safety-you = Wat u kunt doen
safety-address-title = Is dit het juiste adres?
safety-we = Wat wij doen
safety-clean = Wat wij weghalen
safety-code = Uw code voor antwoorden
safety-limits = Waar wij u niet tegen kunnen beschermen
safety-tor = <strong>Gebruik Tor Browser,</strong> en haal die alleen van torproject.org. Houd de browser bijgewerkt. Zet het beveiligingsniveau op “Veiligste”.
safety-where = <strong>Kies waar u schrijft.</strong> Niet op een apparaat of netwerk van werk of school: daar kan men misschien zien dat u Tor gebruikt. Is Tor waar u bent geblokkeerd of gevaarlijk? Zet dan een bridge aan in de instellingen van Tor Browser, onder Verbinding.
safety-words = <strong>Schrijf het in woorden.</strong> Een beschrijving in uw eigen tekst is veiliger dan een bestand.
safety-leave-out = <strong>Laat weg:</strong> uw naam en dingen die alleen u kunt weten, tenzij ze belangrijk zijn.
safety-type = <strong>Typ, spreek niet.</strong> Bij dicteren kan uw stem naar een bedrijf gaan. Sommige toetsenborden op telefoons onthouden wat u typt.
safety-stop = <strong>Moet u snel stoppen?</strong> Sluit het venster. “Nieuwe identiteit” in het menu van Tor Browser wist alles en begint opnieuw.
safety-address-look = Kijk naar het adres bovenaan in Tor Browser. Het heeft 56 letters en cijfers, en dan <code>.onion</code>. Vergelijk ze allemaal met het adres dat { $organisation } op een andere plaats bekend heeft gemaakt: een website, een affiche, een krant.
safety-address-look-unnamed = Kijk naar het adres bovenaan in Tor Browser. Het heeft 56 letters en cijfers, en dan <code>.onion</code>. Vergelijk ze allemaal met het adres dat de rechercheurs op een andere plaats bekend hebben gemaakt: een website, een affiche, een krant.
safety-address-false = Een valse website kan deze pagina’s namaken, maar niet het adres. Dat een pagina, een bericht of een zoekmachine een adres laat zien, is dus geen reden om het te vertrouwen.
safety-we-tor = Tor verbergt voor ons waar u bent. We vragen geen account en geen naam.
safety-we-scripts = Deze pagina’s voeren geen scripts uit en laten niets op uw apparaat achter waaraan u te herkennen bent.
safety-we-nothing = Deze server schrijft niets op over bezoeken.
safety-we-locked = Elke tip wordt bij aankomst versleuteld met <a href="/keys">deze sleutels</a>. De server kan hem niet meer openen. Wie de server meeneemt, vindt versleutelde tips.
safety-we-filled = Versleutelde tips worden opgevuld tot vaste groottes. Een korte tip ziet eruit als elke andere korte tip.
safety-clean-every = <strong>Uit elk bestand:</strong> de naam. Bestanden in een archief houden hun naam.
safety-clean-text = <strong>Uit uw tekst en gewone tekstbestanden:</strong> onzichtbare tekens, verborgen schrifttekens en andere sporen van het programma of de kopie waar ze uit komen.
safety-clean-photos = <strong>Uit foto’s:</strong> de plaats, de tijd, de camera of telefoon en het serienummer, opmerkingen, kleine voorbeeldfoto’s, en foto’s of video’s die achter de foto verborgen zitten.
safety-clean-videos = <strong>Uit video’s en geluid:</strong> de plaats, de tijd, het apparaat, titels en labels, omslagen, ondertitels en andere sporen, en berichten van het programma dat ze heeft gemaakt.
safety-clean-documents = <strong>Uit pdf- en kantoordocumenten:</strong> de namen van schrijvers en lezers, datums, opmerkingen, bijgehouden wijzigingen, eerdere versies, bijlagen, koppelingen naar buiten, scripts, en verborgen gegevens van de afbeeldingen zelf.
safety-clean-pictures = <strong>Uit een pdf die niet schoongemaakt kan worden,</strong> als u daarvoor kiest: alles behalve wat de pagina’s laten zien. Hij wordt dan verstuurd als afbeeldingen van de pagina’s.
safety-clean-archives = <strong>Uit archieven:</strong> datums en eigenaren. Elk bestand erin wordt schoongemaakt, of het archief wordt geweigerd.
safety-clean-else = <strong>Al het andere wordt geweigerd,</strong> tenzij u ons vraagt het ongewijzigd te versturen.
safety-clean-receipt = Na het versturen zegt een pagina u wat er uit elk bestand is weggehaald.
safety-code-you = <strong>Alleen u hebt hem.</strong> Deze server maakt hem willekeurig en laat hem u één keer zien. Hij bewaart geen code, en noteert niet bij welke tip een code hoort.
safety-code-wait = <strong>Antwoorden wachten hier, versleuteld.</strong> Alleen wie de code heeft, kan ze lezen. Wie de server meeneemt, vindt versleutelde antwoorden en kan niet zien van wie ze zijn.
safety-code-found = <strong>Als iemand uw code vindt,</strong> weet die dat iemand ons heeft geschreven. Die persoon kan onze antwoorden lezen, ze verwijderen, en ons schrijven alsof u het bent. Wat u hebt verstuurd, kan die niet lezen.
safety-code-server = <strong>Als u uw code krijgt en als u hem typt,</strong> heeft deze server hem in zijn geheugen, met de antwoorden die hij opent. Wie de server heimelijk heeft overgenomen, zou ze dan kunnen zien en u valse kunnen laten zien.
safety-code-mark = <strong>Het kenmerk van uw tip</strong> opent niets, maar wie het bij u vindt, kan te weten komen dat u een tip hebt verstuurd en <a href="/status">of die is geopend</a>. En wie tips kan openen, zou kunnen zien welke het is.
safety-limits-files-title = Wat verborgen zit in bestanden die ongewijzigd worden verstuurd
safety-limits-files = In een foto zitten vaak de plaats, de tijd en het soort telefoon. In een document zit vaak de naam van wie het schreef. In een schermafdruk van de foto zit het meeste daarvan niet, maar soms wel de tijd en de grootte van uw scherm.
safety-limits-shows-title = Wat een foto of een opname laat zien
safety-limits-shows = Gezichten, stemmen, spiegelingen, het uitzicht uit een raam, een hand. Geen schoonmaak haalt dat weg.
safety-limits-cameras-title = De sporen van camera’s en printers
safety-limits-cameras = Elke camera laat een eigen, vaag patroon achter in de foto’s. Veel kleurenprinters drukken heel kleine gele stippen af die de printer en de dag verraden. Ook een scan of een foto van het papier laat ze zien.
safety-limits-copy-title = Merktekens die voor één kopie zijn gemaakt
safety-limits-copy = Een document, een foto of een film kan voor iedereen die het krijgt een beetje anders worden gemaakt: in woorden, in spaties, in stippen die niemand ziet. Zo’n kopie verraadt wie hem had. Hebt alleen u hem gekregen? Beschrijf hem dan in plaats van hem te versturen.
safety-limits-write-title = Hoe u schrijft
safety-limits-write = Uw woorden en uw fouten kunnen worden vergeleken met andere teksten van u. Gebruik korte, eenvoudige zinnen.
safety-limits-few-title = Wat maar weinig mensen weten
safety-limits-few = Als maar drie mensen iets hebben gezien, wijst een tip daarover naar drie mensen.
safety-limits-when-title = Wanneer en hoeveel u verstuurt
safety-limits-when = Wie uw verbinding in de gaten houdt, ziet dat u Tor gebruikt, wanneer, en hoeveel u verstuurt. Wie ook onze verbinding in de gaten houdt, kan die twee misschien met elkaar in verband brengen. Een grote verzending valt op. Een korte tekst niet.
safety-limits-device-title = Uw eigen apparaat
safety-limits-device = Als iemand anders controle over uw apparaat heeft of erin kan kijken, kan die zien wat u doet.
safety-limits-server-title = Deze server, voor korte tijd
safety-limits-server = Een pagina zonder scripts kan uw tip niet op uw apparaat versleutelen. Daarom leest deze server hem in zijn geheugen terwijl de tip aankomt en wordt schoongemaakt en versleuteld. Wie de server heimelijk heeft overgenomen, zou tips kunnen lezen die dan aankomen, maar geen eerdere. U kunt <a href="/keys">een bestand zelf versleutelen</a> voordat u het verstuurt.

keys-title = De sleutels waarmee uw tip wordt versleuteld
keys-lead = We versleutelen elke tip met deze sleutels zodra hij aankomt. Alleen wie de andere helft van een sleutel heeft, kan hem openen. De andere helften staan niet op deze server.
keys-who = Wie uw tip kan openen
keys-groups = Een tip over een oproep kan versleuteld zijn met de sleutels van slechts enkele van deze groepen.
keys-right = Zijn dit de juiste sleutels?
keys-compare = Vergelijk de vingerafdrukken van de sleutels met de vingerafdrukken die { $organisation } op een andere plaats bekend heeft gemaakt: een website, een affiche, een krant. Vergelijk elke letter en elk cijfer.
keys-compare-unnamed = Vergelijk de vingerafdrukken van de sleutels met de vingerafdrukken die de rechercheurs op een andere plaats bekend hebben gemaakt: een website, een affiche, een krant. Vergelijk elke letter en elk cijfer.
keys-different = <strong>Zijn ze anders?</strong> Verstuur dan niets. Misschien heeft iemand deze server overgenomen.
keys-addresses = Alle adressen van deze website
keys-addresses-lead = Deze website heeft meer dan één adres. Ze leiden allemaal naar dezelfde mensen. Werkt er een niet, probeer dan een ander.
keys-addresses-copy = Kopieer een adres helemaal, of vergelijk elke letter en elk cijfer: een adres dat bijna gelijk is, is van iemand anders. Bewaar deze lijst alleen waar niemand anders die kan vinden.
keys-list = Komt een lijst echt van ons?
keys-list-who = U hebt dit niet nodig om een tip te versturen. Het is voor mensen die met een opdrachtregel kunnen werken, het eerste adres kennen van een plaats die ze vertrouwen, zoals een affiche, en de andere ergens anders hebben gevonden. Het eerste adres heeft de lijst ondertekend, en niemand anders kan dat.
keys-list-save = Sla deze regels op in een bestand met de naam <code>addresses.txt</code>. Elke regel eindigt met een regeleinde, ook de laatste:
keys-list-signature = Sla deze regels op in een bestand met de naam <code>addresses.txt.minisig</code>:
keys-list-make = Maak de sleutel uit het eerste adres, zoals u het van die plaats kent:
keys-list-check = Controleer de lijst met het vrije programma <code>minisign</code>:
keys-list-old = Ook een oude lijst komt door de controle, zelfs als we sindsdien met een adres zijn gestopt. De nieuwste staat op deze pagina op het eerste adres.
keys-lock = Een bestand zelf versleutelen
keys-lock-who = U hebt dit niet nodig om een tip te versturen. Het is voor mensen die met een opdrachtregel kunnen werken en liever geen enkele server vertrouwen. Een bestand dat u zelf versleutelt, kan deze server helemaal niet lezen.
keys-lock-clean = <strong>Maak het bestand eerst schoon.</strong> Als het eenmaal versleuteld is, kan niemand dat meer.
keys-lock-save = Sla de regels hieronder op in een bestand met de naam <code>keys.txt</code>.
keys-lock-form = Kies <code>locked.age</code> in <a href="/">het formulier</a> en vink “Ongewijzigd versturen” aan.
keys-all = Alle sleutels, voor keys.txt
keys-size = De grootte van een versleuteld bestand is nog te zien.
keys-batch = Voor rechercheurs: de sleutel van deze server
keys-batch-lead = Hij ondertekent de pakketten die deze server verlaten. Controleer ze met <code>minisign</code>. Niemand kan er een tip mee openen.
keys-fingerprint = Vingerafdruk
keys-kind = Soort
keys-list-answer = Het antwoord moet zijn:
keys-list-must-say = Er moet “Signature and comment signature verified” staan. Staat er iets anders? Gebruik de lijst dan niet.
keys-lock-file = Versleutel uw bestand met het vrije programma <code>age</code>:
keys-lock-file-post-quantum = Versleutel uw bestand met het vrije programma <code>age</code>, versie 1.3 of nieuwer:
keys-classic = Klassiek
keys-post-quantum = Gemaakt om ook tegen kwantumcomputers bestand te zijn
keys-hardware = Bewaard op een beveiligingssleutel
keys-hardware-post-quantum = Bewaard op een beveiligingssleutel, gemaakt om ook tegen kwantumcomputers bestand te zijn
keys-other = Andere

status-title = Wat er van tips en oproepen is geworden
status-lead = Deze pagina is voor iedereen gelijk. Niemand kan eruit opmaken welke tip u zoekt.
status-tip = Is uw tip geopend?
status-tip-how = Nadat u uw tip had verstuurd, liet een pagina u het kenmerk zien: tien cijfers en letters, zoals <code>3f2a9 01bc4</code>. Als een rechercheur een tip heeft geopend, komt het kenmerk in <a href="#marks">de lijst op deze pagina</a>.
status-search = <strong>Zoek op deze pagina naar uw kenmerk.</strong> Houd op een computer Ctrl (op een Mac ⌘) ingedrukt en druk op F. Kies op een telefoon “Zoeken op pagina” in het menu van Tor Browser. Wat u daar typt, blijft op uw apparaat. De lijst is gesorteerd, dus u kunt uw kenmerk ook met het oog zoeken.
status-found = <strong>Staat het erbij?</strong> Dan heeft een rechercheur uw tip geopend.
status-not-found = <strong>Staat het er niet bij?</strong> Hoogstwaarschijnlijk is uw tip nog niet geopend. Dat kan weken duren. Of hij is lang geleden geopend: de lijst bevat de laatste { $most } kenmerken, en door een storing van deze server kunnen er enkele verdwijnen. Het betekent niet dat uw tip verloren is.
status-no-mark = <strong>Hebt u het niet opgeschreven?</strong> Dat geeft niet. Niemand kan het voor u opzoeken, want we weten niet welke tip van u is.
status-appeals = Wat er van onze oproepen is geworden
status-more = { $count ->
    [one] Er is er nog één. U vindt ze allemaal op <a href="/">de eerste pagina</a>.
   *[other] Er zijn er nog { $count }. U vindt ze allemaal op <a href="/">de eerste pagina</a>.
}
status-collected = Wat er is opgehaald
status-not-collected = Er is nog geen tip van deze server opgehaald.
status-batch = { $count ->
    [one] Er zijn één keer tips van deze server opgehaald. Het laatste pakket daarvan heeft deze controlesom (SHA-256), die rechercheurs kunnen vergelijken met die van het pakket dat ze hebben gekregen:
   *[other] Er zijn { $count } keer tips van deze server opgehaald. Het laatste pakket daarvan heeft deze controlesom (SHA-256), die rechercheurs kunnen vergelijken met die van het pakket dat ze hebben gekregen:
}
status-marks = De kenmerken van geopende tips
status-no-marks = Er zijn er nog geen.
status-count = { $count ->
    [one] Er is er één, op volgorde van cijfers en letters.
   *[other] Er zijn er { $count }, op volgorde van cijfers en letters.
}
