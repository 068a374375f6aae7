receipt-title = Vi har ditt tips
receipt-lead = Det är låst nu. Bara utredarna kan öppna det. Tack för att du berättade.
receipt-code-title = Din kod för svar
receipt-code = Kanske vill vi svara dig. Med de här orden kan du komma tillbaka och läsa svaret. Ingen annan kan det.
receipt-code-write = <strong>Skriv de sju orden på papper, i den här ordningen.</strong> Inte på den här enheten: ingen anteckning, inget foto, ingen skärmbild.
receipt-code-now = <strong>Gör det nu.</strong> Vi kan inte visa dem igen, för vi sparar dem inte. Utan dem kan ingen läsa ett svar.
receipt-code-hide = <strong>Den som har de här orden kan läsa våra svar.</strong> Göm papperet väl. <a href="/safety#code">Vad mer kan koden avslöja?</a>
receipt-same = Det är <strong>samma kod som förut:</strong> den som du skrev in. Vi visar den inte igen. Förvara den som tidigare.
receipt-same-unchecked = Vi sparar inga koder, så vi kan inte säga om du skrev den rätt.
receipt-no-code = <strong>Det finns ingen den här gången, så inget svar på det här tipset kan nå dig.</strong> Servern hann inte göra någon i tid och ville inte låta dig vänta. Ditt tips är säkert ändå.
receipt-no-code-again = Vill du kunna läsa ett svar? Vänta några minuter och <a href="/">skicka ett kort tips till</a>. Skriv vilket tips det hör till. Då bör du få en kod.
receipt-mark-title = Tipsets märke
receipt-mark = När en utredare har öppnat ditt tips visas det här märket på <a href="/status">sidan med öppnade tips</a>. Den sidan är likadan för alla, så ingen får veta vilket tips du letar efter.
receipt-mark-found = <strong>Du behöver inte skriva upp det.</strong> Om någon hittar det kan den personen få veta att du har skickat ett tips, och den som kan öppna tips skulle kunna se vilket. Det öppnar ingenting.
receipt-text-title = Din text
receipt-text = Det här tog vi bort ur det du skrev:
receipt-files-title = Dina filer
receipt-files = De räknas i den ordning du valde dem. Namnen har vi kastat bort.
receipt-file = Fil { $n }: { $type }
receipt-original = Skickad som den var.
receipt-original-nothing = Inget togs bort.
receipt-cleaned = Rensad.
receipt-cleaned-nothing = Det fanns inget att ta bort.
receipt-cleaned-of = Vi tog bort:
receipt-hidden = Det som är dolt i en fil som skickades som den var finns kvar i den. Bara utredarna kan öppna den.
receipt-leave-title = Lämna inga spår
receipt-leave-code = <strong>Skriv först upp din kod.</strong> Efter nästa steg är den borta.
receipt-leave-browser = <strong>Välj ”Ny identitet” i Tor Browsers meny,</strong> eller stäng Tor Browser. På en telefon väljer du ”Avsluta” i menyn. Då raderas sidorna du såg och det du skrev.
receipt-leave-copies = <strong>Tänk på kopior.</strong> Utkast, anteckningar, foton, papperskorgen, en kopia i molnet, listan över senast använda filer.
receipt-leave-people = <strong>Var försiktig med vem du berättar för.</strong> Den som känner till det kan prata om det.
receipt-next-title = Vad som händer sedan
receipt-next-reply = <strong>Kom tillbaka om några dagar,</strong> öppna <a href="/replies">sidan för svar</a> och skriv din kod. Många tips får inget svar, och det kan ta veckor.
receipt-next-more = <strong>Kommer du på något mer?</strong> <a href="/">Skicka ett tips till</a> och skriv din kod i formuläret. Då vet vi att båda kommer från dig.
receipt-next-more-no-code = <strong>Kommer du på något mer?</strong> <a href="/">Skicka ett tips till.</a> Säg att du har skrivit förut, om du vill att vi ska veta det.
receipt-next-others = <strong>Vi svarar bara på den här webbplatsen.</strong> Skriver någon till dig om ditt tips på ett annat sätt, och du har aldrig berättat för oss hur vi når dig? Då är det inte vi. Svara inte.

refused-next = Vad du kan göra nu
refused-code-again = Skriv koden igen
refused-too-large = Det är för mycket för ett tips
refused-too-large-lead = Ett tips får vara högst { $limit }. Ditt var större, så vi stoppade det. <strong>Inget har sparats.</strong>
refused-fewer-files = Skicka färre eller mindre filer. Du kan skicka flera tips.
refused-describe = Ofta räcker det att beskriva med ord vad en fil visar.
refused-back = Tryck på ”Tillbaka” i din webbläsare. Kanske finns din text kvar. Om inte, skriv den igen. Vi beklagar det.
refused-busy = För många skickar just nu
refused-busy-lead = Vi kan bara ta emot ett visst antal tips samtidigt. <strong>Inget har sparats.</strong>
refused-wait = Vänta några minuter och försök igen.
refused-codes-busy = För många använder sina koder just nu
refused-codes-busy-lead = Att slå upp en kod är tungt arbete för servern. Det hindrar andra från att gissa koder, men det betyder också att bara några få kan göra det samtidigt. <strong>Inget har sparats.</strong>
refused-codes-busy-back = Skickade du ett tips? Tryck på ”Tillbaka” i din webbläsare. Kanske finns din text kvar. Om inte, skriv den igen. Vi beklagar det.
refused-code-too-long = Det är för långt för en kod
refused-code-too-long-lead = En kod har sju ord. Det din webbläsare skickade var mycket längre, så vi läste det inte. <strong>Inget har sparats.</strong>
refused-only-words = Öppna <a href="/replies">sidan för svar</a> igen och skriv bara de sju orden.
refused-full = Vi kan inte ta emot tips just nu
refused-full-lead = Vårt lagringsutrymme är fullt tills utredarna hämtar de tips som väntar här. Vi kastar aldrig bort ett tips för att få plats. <strong>Inget har sparats</strong> av det du skickade nyss.
refused-later = Kom tillbaka om några timmar eller i morgon.
refused-danger = Är någon i fara just nu? Vänta inte på oss. Ring polisen eller nödnumret där du är.
refused-files-full = Vi kan bara ta emot text just nu
refused-files-full-lead = Vårt lagringsutrymme är nästan fullt. Den sista delen behåller vi för tips utan filer. <strong>Inget har sparats</strong> av det du skickade nyss.
refused-text-now = Skicka din text nu, utan filer. Skriv vad filerna visar.
refused-files-later = Kom tillbaka med filerna om några timmar eller i morgon.
refused-not-found = Den här sidan finns inte
refused-not-found-lead = Det finns inget på den här adressen. Inget skickades och <strong>inget har sparats.</strong>
refused-check-address = Kontrollera det du skrev efter <code>.onion</code>.
refused-or-form = Eller börja från formuläret.
refused-bad-request = Vi kunde inte läsa det din webbläsare skickade
refused-bad-request-lead = Det var inte vad en webbläsare skickar från vårt formulär. <strong>Inget har sparats.</strong>
refused-form-again = Öppna formuläret igen och skicka en gång till.
refused-update = Händer det igen? Uppdatera Tor Browser och försök utan filer.
refused-no-length = Din webbläsare sa inte hur mycket den skickar
refused-no-length-lead = Vi kontrollerar hur stort ett tips är innan vi tar emot det, och din webbläsare talade inte om det. <strong>Inget har sparats.</strong>
refused-newest = Använd den nyaste Tor Browser. Den talar om storleken av sig själv.
refused-proxy = Stopp: det här är inte Tor Browser
refused-proxy-lead = Du kom hit genom en webbplats som visar Tor-sidor i andra webbläsare. Den webbplatsen kan se vem du är och allt du skriver. <strong>Inget har sparats.</strong>
refused-write-nothing = Skriv ingenting här.
refused-get-tor = Hämta Tor Browser från torproject.org. Den är gratis.
refused-open-in-tor = Öppna vår adress i Tor Browser. Den slutar på <code>.onion</code> och har inget efter det.
refused-timeout = Det du skickade kom inte fram i tid
refused-timeout-lead = Anslutningen bröts, eller så var den för långsam. <strong>Inget har sparats.</strong>
refused-circuit = Försök igen. ”Ny Tor-krets för den här webbplatsen” i Tor Browsers meny kan göra det snabbare.
refused-only-text = Skicka färre filer, mindre filer eller bara text.
refused-method = Det här fungerar inte här
refused-method-lead = Den här sidan kan bara nås från formuläret. <strong>Inget har sparats.</strong>
refused-from-form = Börja från formuläret.
refused-failed = Något gick sönder hos oss
refused-failed-lead = Det var inte ditt fel. Vi kunde inte göra det du bad om. <strong>Inget har sparats.</strong>
refused-minutes = Försök igen om några minuter.
