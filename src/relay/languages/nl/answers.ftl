receipt-title = We hebben uw tip
receipt-lead = Hij is nu versleuteld. Alleen de rechercheurs kunnen hem openen. Bedankt dat u het ons hebt verteld.
receipt-code-title = Uw code voor antwoorden
receipt-code = Misschien willen we u antwoorden. Met deze woorden kunt u terugkomen en het antwoord lezen. Niemand anders kan dat.
receipt-code-write = <strong>Schrijf de zeven woorden op papier, in deze volgorde.</strong> Niet op dit apparaat: geen notitie, geen foto, geen schermafdruk.
receipt-code-now = <strong>Doe het nu.</strong> We kunnen ze niet nog een keer laten zien, want we bewaren ze niet. Zonder deze woorden kan niemand een antwoord lezen.
receipt-code-hide = <strong>Wie deze woorden heeft, kan onze antwoorden lezen.</strong> Verstop het papier goed. <a href="/safety#code">Wat kan de code nog meer verraden?</a>
receipt-same = Het is <strong>dezelfde code als eerder:</strong> de code die u hebt getypt. We laten hem niet nog een keer zien. Bewaar hem zoals u dat deed.
receipt-same-unchecked = We bewaren geen codes, dus we kunnen u niet zeggen of u hem zonder fout hebt getypt.
receipt-no-code = <strong>Die is er deze keer niet. Daarom kan geen antwoord op deze tip u bereiken.</strong> Deze server kon niet op tijd een code maken en wilde u niet laten wachten. Uw tip is toch veilig.
receipt-no-code-again = Wilt u een antwoord kunnen lezen? Wacht een paar minuten en <a href="/">verstuur een korte tweede tip</a>. Schrijf erbij bij welke tip die hoort. U zou dan een code moeten krijgen.
receipt-mark-title = Het kenmerk van uw tip
receipt-mark = Als een rechercheur uw tip heeft geopend, verschijnt dit kenmerk op <a href="/status">de pagina met geopende tips</a>. Die pagina is voor iedereen gelijk, dus niemand komt te weten welke tip u zoekt.
receipt-mark-found = <strong>U hoeft het niet op te schrijven.</strong> Wie het vindt, kan te weten komen dat u een tip hebt verstuurd. En wie tips kan openen, zou kunnen zien welke. Het opent niets.
receipt-text-title = Uw tekst
receipt-text = Dit hebben we weggehaald uit wat u schreef:
receipt-files-title = Uw bestanden
receipt-files = Ze zijn geteld in de volgorde waarin u ze hebt gekozen. Hun namen hebben we weggegooid.
receipt-file = Bestand { $n }: { $type }
receipt-original = Ongewijzigd verstuurd.
receipt-original-nothing = Er is niets weggehaald.
receipt-cleaned = Schoongemaakt.
receipt-cleaned-nothing = Er was niets om weg te halen.
receipt-cleaned-of = Dit hebben we weggehaald:
receipt-hidden = Wat verborgen zit in een bestand dat ongewijzigd is verstuurd, zit er nog in. Alleen de rechercheurs kunnen het openen.
receipt-leave-title = Laat geen sporen achter
receipt-leave-code = <strong>Schrijf eerst uw code op.</strong> Na de volgende stap is hij weg.
receipt-leave-browser = <strong>Kies “Nieuwe identiteit” in het menu van Tor Browser,</strong> of sluit Tor Browser. Kies op een telefoon “Afsluiten” in het menu. Dat wist de pagina’s die u hebt gezien en wat u hebt getypt.
receipt-leave-copies = <strong>Denk aan kopieën.</strong> Concepten, notities, foto’s, de prullenbak, een kopie in de cloud, de lijst met laatst gebruikte bestanden.
receipt-leave-people = <strong>Let op aan wie u het vertelt.</strong> Wie ervan weet, kan erover praten.
receipt-next-title = Hoe het verdergaat
receipt-next-reply = <strong>Kom over een paar dagen terug,</strong> open <a href="/replies">de pagina voor antwoorden</a> en typ uw code. Veel tips krijgen geen antwoord, en het kan weken duren.
receipt-next-more = <strong>Weet u nog meer?</strong> <a href="/">Verstuur nog een tip</a> en typ uw code in het formulier. Dan weten we dat beide van u komen.
receipt-next-more-no-code = <strong>Weet u nog meer?</strong> <a href="/">Verstuur nog een tip.</a> Zeg erbij dat u al eerder hebt geschreven, als u wilt dat wij dat weten.
receipt-next-others = <strong>Wij antwoorden alleen op deze website.</strong> Schrijft iemand u op een andere manier over uw tip, en hebt u ons nooit verteld hoe we u kunnen bereiken? Dan zijn wij het niet. Antwoord niet.

refused-next = Wat u nu kunt doen
refused-code-again = De code opnieuw typen
refused-too-large = Dat is te veel voor één tip
refused-too-large-lead = Een tip mag hoogstens { $limit } groot zijn. Die van u was groter, dus we hebben hem tegengehouden. <strong>Er is niets bewaard.</strong>
refused-fewer-files = Verstuur minder of kleinere bestanden. U kunt meerdere tips versturen.
refused-describe = Vaak is het genoeg om in woorden te beschrijven wat een bestand laat zien.
refused-back = Druk op “Terug” in uw browser. Misschien staat uw tekst er nog. Zo niet, schrijf hem dan opnieuw. Dat spijt ons.
refused-busy = Op dit moment versturen te veel mensen iets
refused-busy-lead = We kunnen maar een beperkt aantal tips tegelijk aannemen. <strong>Er is niets bewaard.</strong>
refused-wait = Wacht een paar minuten en probeer het opnieuw.
refused-codes-busy = Op dit moment gebruiken te veel mensen hun code
refused-codes-busy-lead = Een code opzoeken is zwaar werk voor deze server. Zo kunnen anderen geen codes raden, maar het betekent ook dat maar weinig mensen het tegelijk kunnen doen. <strong>Er is niets bewaard.</strong>
refused-codes-busy-back = Hebt u een tip verstuurd? Druk op “Terug” in uw browser. Misschien staat uw tekst er nog. Zo niet, schrijf hem dan opnieuw. Dat spijt ons.
refused-code-too-long = Dat is te lang voor een code
refused-code-too-long-lead = Een code heeft zeven woorden. Wat uw browser verstuurde, was veel langer, dus we hebben het niet gelezen. <strong>Er is niets bewaard.</strong>
refused-only-words = Open <a href="/replies">de pagina voor antwoorden</a> opnieuw en typ alleen de zeven woorden.
refused-full = We kunnen nu geen tips aannemen
refused-full-lead = Onze opslag is vol tot de rechercheurs de tips ophalen die hier wachten. We gooien nooit een tip weg om plaats te maken. Van wat u zojuist hebt verstuurd, <strong>is niets bewaard</strong>.
refused-later = Kom over een paar uur terug, of morgen.
refused-danger = Is er nu iemand in gevaar? Wacht niet op ons. Bel de politie of het plaatselijke noodnummer.
refused-files-full = We kunnen nu alleen tekst aannemen
refused-files-full-lead = Onze opslag is bijna vol. Het laatste deel houden we vrij voor tips zonder bestanden. Van wat u zojuist hebt verstuurd, <strong>is niets bewaard</strong>.
refused-text-now = Verstuur uw tekst nu, zonder bestanden. Schrijf wat de bestanden laten zien.
refused-files-later = Kom met de bestanden over een paar uur terug, of morgen.
refused-not-found = Deze pagina bestaat niet
refused-not-found-lead = Op dit adres is niets. Er is niets verstuurd en <strong>niets bewaard.</strong>
refused-check-address = Controleer wat u na <code>.onion</code> hebt getypt.
refused-or-form = Of begin bij het formulier.
refused-bad-request = We konden niet lezen wat uw browser verstuurde
refused-bad-request-lead = Het was niet wat een browser vanuit ons formulier verstuurt. <strong>Er is niets bewaard.</strong>
refused-form-again = Open het formulier opnieuw en verstuur het nog een keer.
refused-update = Gebeurt het weer? Werk Tor Browser bij en probeer het zonder bestanden.
refused-no-length = Uw browser heeft niet gezegd hoeveel hij verstuurt
refused-no-length-lead = We controleren hoe groot een tip is voordat we hem aannemen, en uw browser heeft dat niet gezegd. <strong>Er is niets bewaard.</strong>
refused-newest = Gebruik de nieuwste Tor Browser. Die geeft de grootte vanzelf door.
refused-proxy = Stop: dit is niet Tor Browser
refused-proxy-lead = U bent hier gekomen via een website die Tor-pagina’s in andere browsers laat zien. Die website kan zien wie u bent en alles wat u schrijft. <strong>Er is niets bewaard.</strong>
refused-write-nothing = Schrijf hier niets.
refused-get-tor = Haal Tor Browser van torproject.org. Die is gratis.
refused-open-in-tor = Open ons adres in Tor Browser. Het eindigt op <code>.onion</code>, en daarna komt niets meer.
refused-timeout = Wat u verstuurde, is niet op tijd aangekomen
refused-timeout-lead = De verbinding werd verbroken of was te langzaam. <strong>Er is niets bewaard.</strong>
refused-circuit = Probeer het opnieuw. “Nieuw Tor-circuit voor deze website” in het menu van Tor Browser kan het sneller maken.
refused-only-text = Verstuur minder bestanden, kleinere bestanden of alleen tekst.
refused-method = Dit werkt hier niet
refused-method-lead = Deze pagina is alleen via het formulier te bereiken. <strong>Er is niets bewaard.</strong>
refused-from-form = Begin bij het formulier.
refused-failed = Er ging bij ons iets stuk
refused-failed-lead = Het lag niet aan u. We konden niet doen wat u vroeg. <strong>Er is niets bewaard.</strong>
refused-minutes = Probeer het over een paar minuten opnieuw.
