receipt-title = Vi har dit tip
receipt-lead = Det er låst nu. Kun efterforskerne kan åbne det. Tak, fordi du fortalte os det.
receipt-code-title = Din kode til svar
receipt-code = Måske vil vi svare dig. Med disse ord kan du komme tilbage og læse svaret. Det kan ingen andre.
receipt-code-write = <strong>Skriv de syv ord på papir i denne rækkefølge.</strong> Ikke på denne enhed: ingen note, intet foto, intet skærmbillede.
receipt-code-now = <strong>Gør det nu.</strong> Vi kan ikke vise dem igen, for vi gemmer dem ikke. Uden dem kan ingen læse et svar.
receipt-code-hide = <strong>Den, der har disse ord, kan læse vores svar.</strong> Skjul papiret godt. <a href="/safety#code">Hvad kan koden ellers afsløre?</a>
receipt-same = Det er <strong>den samme kode som før:</strong> den, du skrev. Vi viser den ikke igen. Opbevar den, som du har gjort.
receipt-same-unchecked = Vi gemmer ingen koder, så vi kan ikke sige, om du skrev den uden fejl.
receipt-no-code = <strong>Der er ingen denne gang, så intet svar på dette tip kan nå dig.</strong> Serveren kunne ikke nå at lave en og ville ikke lade dig vente. Dit tip er sikkert alligevel.
receipt-no-code-again = Vil du kunne læse et svar? Vent nogle minutter, og <a href="/">send et kort tip mere</a>. Skriv, hvilket tip det hører til. Så bør du få en kode.
receipt-mark-title = Tippets mærke
receipt-mark = Når en efterforsker har åbnet dit tip, kommer dette mærke frem på <a href="/status">siden med åbnede tips</a>. Den side er ens for alle, så ingen får at vide, hvilket tip du leder efter.
receipt-mark-found = <strong>Du behøver ikke at skrive det op.</strong> Hvis nogen finder det, kan de få at vide, at du har sendt et tip, og den, der kan åbne tips, vil kunne se hvilket. Det åbner ingenting.
receipt-text-title = Din tekst
receipt-text = Dette fjernede vi fra det, du skrev:
receipt-files-title = Dine filer
receipt-files = De er talt i den rækkefølge, du valgte dem. Deres navne har vi smidt væk.
receipt-file = Fil { $n }: { $type }
receipt-original = Sendt uændret.
receipt-original-nothing = Intet blev fjernet.
receipt-cleaned = Renset.
receipt-cleaned-nothing = Der var ikke noget at fjerne.
receipt-cleaned-of = Vi fjernede:
receipt-hidden = Det, der er skjult i en fil, som blev sendt uændret, er stadig i den. Kun efterforskerne kan åbne den.
receipt-leave-title = Efterlad ingen spor
receipt-leave-code = <strong>Skriv først din kode op.</strong> Efter næste trin er den væk.
receipt-leave-browser = <strong>Vælg ”Ny identitet” i Tor Browsers menu,</strong> eller luk Tor Browser. På en telefon vælger du ”Afslut” i menuen. Det sletter de sider, du har set, og det, du har skrevet.
receipt-leave-copies = <strong>Tænk på kopier.</strong> Kladder, noter, fotos, papirkurven, en kopi i skyen, listen over sidst brugte filer.
receipt-leave-people = <strong>Pas på, hvem du fortæller det til.</strong> Den, der ved det, kan tale om det.
receipt-next-title = Hvad der sker nu
receipt-next-reply = <strong>Kom tilbage om nogle dage,</strong> åbn <a href="/replies">siden med svar</a>, og skriv din kode. Mange tips får intet svar, og det kan tage uger.
receipt-next-more = <strong>Kommer du i tanke om mere?</strong> <a href="/">Send et tip mere</a>, og skriv din kode i formularen. Så ved vi, at begge kommer fra dig.
receipt-next-more-no-code = <strong>Kommer du i tanke om mere?</strong> <a href="/">Send et tip mere.</a> Skriv, at du har skrevet før, hvis du vil have, at vi ved det.
receipt-next-others = <strong>Vi svarer kun på dette websted.</strong> Skriver nogen til dig om dit tip på en anden måde, og du har aldrig fortalt os, hvordan vi kan få fat i dig? Så er det ikke os. Svar ikke.

refused-next = Hvad du kan gøre nu
refused-code-again = Skriv koden igen
refused-too-large = Det er for meget til ét tip
refused-too-large-lead = Et tip må højst fylde { $limit }. Dit var større, så vi stoppede det. <strong>Der er ikke gemt noget.</strong>
refused-fewer-files = Send færre eller mindre filer. Du kan sende flere tips.
refused-describe = Ofte er det nok at beskrive med ord, hvad en fil viser.
refused-back = Tryk på ”Tilbage” i din browser. Måske er din tekst der stadig. Hvis ikke, så skriv den igen. Det er vi kede af.
refused-busy = For mange sender lige nu
refused-busy-lead = Vi kan kun tage imod et vist antal tips på samme tid. <strong>Der er ikke gemt noget.</strong>
refused-wait = Vent nogle minutter, og prøv igen.
refused-codes-busy = For mange bruger deres koder lige nu
refused-codes-busy-lead = At slå en kode op er hårdt arbejde for serveren. Det forhindrer andre i at gætte koder, men det betyder også, at kun få kan gøre det på samme tid. <strong>Der er ikke gemt noget.</strong>
refused-codes-busy-back = Sendte du et tip? Tryk på ”Tilbage” i din browser. Måske er din tekst der stadig. Hvis ikke, så skriv den igen. Det er vi kede af.
refused-code-too-long = Det er for langt til en kode
refused-code-too-long-lead = En kode har syv ord. Det, din browser sendte, var meget længere, så vi læste det ikke. <strong>Der er ikke gemt noget.</strong>
refused-only-words = Åbn <a href="/replies">siden med svar</a> igen, og skriv kun de syv ord.
refused-full = Vi kan ikke tage imod tips lige nu
refused-full-lead = Vores lagerplads er brugt op, indtil efterforskerne henter de tips, der venter her. Vi smider aldrig et tip væk for at få plads. <strong>Der er ikke gemt noget</strong> af det, du lige har sendt.
refused-later = Kom tilbage om nogle timer eller i morgen.
refused-danger = Er nogen i fare lige nu? Vent ikke på os. Ring til politiet eller det lokale alarmnummer.
refused-files-full = Vi kan kun tage imod tekst lige nu
refused-files-full-lead = Vores lagerplads er næsten brugt op. Den sidste del holder vi fri til tips uden filer. <strong>Der er ikke gemt noget</strong> af det, du lige har sendt.
refused-text-now = Send din tekst nu, uden filer. Skriv, hvad filerne viser.
refused-files-later = Kom tilbage med filerne om nogle timer eller i morgen.
refused-not-found = Denne side findes ikke
refused-not-found-lead = Der er intet på denne adresse. Der er ikke sendt noget, og <strong>der er ikke gemt noget.</strong>
refused-check-address = Kontrollér det, du skrev efter <code>.onion</code>.
refused-or-form = Eller begynd ved formularen.
refused-bad-request = Vi kunne ikke læse det, din browser sendte
refused-bad-request-lead = Det var ikke det, en browser sender fra vores formular. <strong>Der er ikke gemt noget.</strong>
refused-form-again = Åbn formularen igen, og send den en gang til.
refused-update = Sker det igen? Opdater Tor Browser, og prøv uden filer.
refused-no-length = Din browser sagde ikke, hvor meget den sender
refused-no-length-lead = Vi kontrollerer, hvor stort et tip er, før vi tager imod det, og din browser sagde det ikke. <strong>Der er ikke gemt noget.</strong>
refused-newest = Brug den nyeste Tor Browser. Den oplyser selv størrelsen.
refused-proxy = Stop: dette er ikke Tor Browser
refused-proxy-lead = Du kom hertil gennem et websted, der viser Tor-sider i andre browsere. Det websted kan se, hvem du er, og alt, hvad du skriver. <strong>Der er ikke gemt noget.</strong>
refused-write-nothing = Skriv ikke noget her.
refused-get-tor = Hent Tor Browser fra torproject.org. Den er gratis.
refused-open-in-tor = Åbn vores adresse i Tor Browser. Den slutter med <code>.onion</code>, og der kommer intet efter.
refused-timeout = Det, du sendte, nåede ikke frem i tide
refused-timeout-lead = Forbindelsen blev afbrudt, eller den var for langsom. <strong>Der er ikke gemt noget.</strong>
refused-circuit = Prøv igen. ”Nyt Tor-kredsløb for dette sted” i Tor Browsers menu kan gøre det hurtigere.
refused-only-text = Send færre filer, mindre filer eller kun tekst.
refused-method = Dette virker ikke her
refused-method-lead = Denne side kan kun nås fra formularen. <strong>Der er ikke gemt noget.</strong>
refused-from-form = Begynd ved formularen.
refused-failed = Noget gik i stykker hos os
refused-failed-lead = Det var ikke din skyld. Vi kunne ikke gøre det, du bad om. <strong>Der er ikke gemt noget.</strong>
refused-minutes = Prøv igen om nogle minutter.
