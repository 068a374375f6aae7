safety-title = Kako ostati na sigurnom
safety-lead = Potpunu vam sigurnost ne može dati ništa. Ovdje piše što mi radimo, što ne možemo i što možete vi.
safety-on-this-page = Na ovoj stranici
safety-you = Što možete vi
safety-address-title = Je li ovo prava adresa?
safety-we = Što radimo mi
safety-clean = Što uklanjamo
safety-code = Vaša šifra za odgovore
safety-limits = Od čega vas ne možemo zaštititi
safety-tor = <strong>Koristite se Tor Browserom</strong> i preuzmite ga samo s adrese torproject.org. Redovito ga ažurirajte. Postavite njegovu razinu sigurnosti na „Safest” (najsigurnije).
safety-where = <strong>Birajte odakle pišete.</strong> Ne s uređaja ili mreže na poslu ili u školi: ondje mogu vidjeti da se koristite Torom. Ako je Tor ondje gdje ste blokiran ili opasan, uključite most (bridge) u postavkama Tor Browsera, pod „Connection” (veza).
safety-words = <strong>Opišite to riječima.</strong> Opis u vašem tekstu sigurniji je od datoteke.
safety-leave-out = <strong>Izostavite</strong> svoje ime i stvari koje možete znati samo vi, osim ako su važne.
safety-type = <strong>Tipkajte, nemojte diktirati.</strong> Diktiranje može poslati vaš glas nekoj tvrtki. Neke tipkovnice na telefonima pamte što upisujete.
safety-stop = <strong>Morate brzo prekinuti?</strong> Zatvorite prozor. „New Identity” (novi identitet) u izborniku Tor Browsera sve briše i počinje iznova.
safety-address-look = Pogledajte adresu na vrhu Tor Browsera. Ima 56 slova i brojki, a zatim <code>.onion</code>. Usporedite ih sve s adresom koju { $organisation } objavljuje na drugom mjestu: na web-stranici, plakatu, u novinama.
safety-address-look-unnamed = Pogledajte adresu na vrhu Tor Browsera. Ima 56 slova i brojki, a zatim <code>.onion</code>. Usporedite ih sve s adresom koju istražitelji objavljuju na drugom mjestu: na web-stranici, plakatu, u novinama.
safety-address-false = Lažno web-mjesto može kopirati ove stranice, ali ne može kopirati adresu. Zato ne vjerujte adresi samo zato što je pokazuje neka stranica, poruka ili tražilica.
safety-we-tor = Tor od nas skriva gdje ste. Ne tražimo ni korisnički račun ni ime.
safety-we-scripts = Ove stranice ne pokreću skripte i na vašem uređaju ne ostavljaju ništa po čemu bismo vas prepoznali.
safety-we-nothing = Ovaj poslužitelj ništa ne zapisuje o posjetima.
safety-we-locked = Svaka se dojava zaključava <a href="/keys">ovim ključevima</a> čim stigne. Poslužitelj je ne može ponovno otvoriti. Tko odnese poslužitelj, nađe zaključane dojave.
safety-we-filled = Zaključane dojave dopunjuju se do utvrđenih veličina. Kratka dojava izgleda kao svaka druga kratka dojava.
safety-clean-every = <strong>Iz svake datoteke:</strong> njezin naziv. Datoteke u arhivi zadržavaju svoje nazive.
safety-clean-text = <strong>Iz vašeg teksta i običnih tekstnih datoteka:</strong> nevidljive znakove, skrivene znakove pisanja i druge tragove programa ili kopije iz koje potječu.
safety-clean-photos = <strong>Iz fotografija:</strong> mjesto, vrijeme, fotoaparat ili telefon i njegov serijski broj, komentare, male slike za pregled te slike ili videozapise skrivene iza fotografije.
safety-clean-videos = <strong>Iz videozapisa i zvuka:</strong> mjesto, vrijeme, uređaj, naslove i podatke poput izvođača, naslovnice, titlove i druge zapise te poruke programa koji ih je izradio.
safety-clean-documents = <strong>Iz PDF-a i uredskih dokumenata:</strong> imena onih koji su ih pisali i čitali, datume, komentare, zabilježene promjene, ranije verzije, privitke, poveznice prema van, skripte te skrivene podatke samih slika.
safety-clean-pictures = <strong>Iz PDF-a koji se ne može očistiti,</strong> ako tako odaberete: sve osim onoga što njegove stranice prikazuju. Tada se šalje kao slike njegovih stranica.
safety-clean-archives = <strong>Iz arhiva:</strong> datume i vlasnike. Svaka se datoteka u njima očisti ili se arhiva odbije.
safety-clean-else = <strong>Sve drugo se odbija,</strong> osim ako zatražite da to pošaljemo bez promjena.
safety-clean-receipt = Nakon slanja stranica vam kaže što je uklonjeno iz koje datoteke.
safety-code-you = <strong>Imate je samo vi.</strong> Ovaj je poslužitelj izrađuje nasumično i pokazuje vam je jednom. Ne čuva nijednu šifru ni bilješku o tome kojoj dojavi šifra pripada.
safety-code-wait = <strong>Odgovori čekaju ovdje, zaključani.</strong> Nitko osim onoga tko ima šifru ne može ih pročitati. Tko odnese poslužitelj, nađe zaključane odgovore i ne može reći čiji su.
safety-code-found = <strong>Ako netko nađe vašu šifru,</strong> zna da nam je netko pisao. Može čitati naše odgovore, brisati ih i pisati nam kao da ste to vi. Ne može pročitati ono što ste poslali.
safety-code-server = <strong>Kad dobijete šifru i kad je upisujete,</strong> ovaj je poslužitelj drži u memoriji, zajedno s odgovorima koje ona otvara. Netko tko je potajno preuzeo poslužitelj mogao bi ih tada vidjeti i pokazati vam lažne.
safety-code-mark = <strong>Oznaka vaše dojave</strong> ništa ne otvara, ali netko tko je nađe kod vas može saznati da ste poslali dojavu i <a href="/status">je li otvorena</a>, a tko može otvarati dojave, mogao bi reći koja je to.
safety-limits-files-title = Što je skriveno u datotekama poslanima bez promjena
safety-limits-files = U fotografiji često stoje mjesto, vrijeme i vrsta telefona. U dokumentu često stoji ime onoga tko ga je pisao. Snimka zaslona s tom fotografijom izostavlja većinu toga, ali u njoj mogu stajati vrijeme i veličina vašeg zaslona.
safety-limits-shows-title = Što prikazuje slika ili snimka
safety-limits-shows = Lica, glasove, odraze, pogled kroz prozor, ruku. To ne uklanja nikakvo čišćenje.
safety-limits-cameras-title = Tragovi fotoaparata i pisača
safety-limits-cameras = Svaki fotoaparat u svojim slikama ostavlja slab uzorak, samo svoj. Mnogi pisači u boji ispisuju sićušne žute točke koje odaju pisač i dan. Vide se i na skeniranom ili fotografiranom papiru.
safety-limits-copy-title = Tragovi napravljeni za jednu kopiju
safety-limits-copy = Dokument, slika ili film može se za svaku osobu koja ga dobije napraviti malo drukčije: u riječima, u razmacima, u točkama koje nitko ne vidi. Takva kopija odaje tko ju je imao. Ako ste je dobili samo vi, opišite je umjesto da je pošaljete.
safety-limits-write-title = Kako pišete
safety-limits-write = Vaše riječi i pogreške mogu se usporediti s drugim vašim tekstovima. Pišite kratkim, jednostavnim rečenicama.
safety-limits-few-title = Što zna samo nekoliko ljudi
safety-limits-few = Ako je nešto vidjelo samo troje ljudi, dojava o tome upućuje na troje ljudi.
safety-limits-when-title = Kada i koliko šaljete
safety-limits-when = Netko tko promatra vašu vezu vidi da se koristite Torom, kada i koliko šaljete. Ako promatra i našu, može to dvoje povezati. Velika količina podataka upada u oči. Kratak tekst ne.
safety-limits-device-title = Vaš vlastiti uređaj
safety-limits-device = Ako njime upravlja netko drugi ili ga može pregledavati, može vidjeti što radite.
safety-limits-server-title = Ovaj poslužitelj, nakratko
safety-limits-server = Stranica bez skripti ne može zaključati vašu dojavu na vašem uređaju. Zato je ovaj poslužitelj čita u svojoj memoriji dok ona stiže, dok se čisti i zaključava. Netko tko je potajno preuzeo poslužitelj mogao bi čitati dojave koje tada stižu, ali ne i ranije. Možete <a href="/keys">sami zaključati datoteku</a> prije nego što je pošaljete.

keys-title = Ključevi koji zaključavaju vašu dojavu
keys-lead = Svaku dojavu zaključavamo ovim ključevima čim stigne. Otvoriti je mogu samo oni koji imaju drugu polovicu ključa. Druge polovice nisu na ovom poslužitelju.
keys-who = Tko može otvoriti vašu dojavu
keys-groups = Dojava koja se odnosi na neki apel može biti zaključana ključevima samo nekih od ovih skupina.
keys-right = Jesu li ovo pravi ključevi?
keys-compare = Usporedite otiske s onima koje { $organisation } objavljuje na drugom mjestu: na web-stranici, plakatu, u novinama. Usporedite svako slovo i brojku.
keys-compare-unnamed = Usporedite otiske s onima koje istražitelji objavljuju na drugom mjestu: na web-stranici, plakatu, u novinama. Usporedite svako slovo i brojku.
keys-different = <strong>Razlikuju se?</strong> Onda ništa ne šaljite. Možda je netko preuzeo ovaj poslužitelj.
keys-addresses = Sve adrese ovog web-mjesta
keys-addresses-lead = Ovo web-mjesto ima više adresa. Sve vode do istih ljudi. Ako jedna ne radi, pokušajte s drugom.
keys-addresses-copy = Kopirajte adresu cijelu ili usporedite svako slovo i brojku: ona koja je gotovo ista pripada nekom drugom. Čuvajte ovaj popis samo ondje gdje ga nitko drugi ne može naći.
keys-list = Dolazi li popis doista od nas?
keys-list-who = Ovo vam ne treba da biste poslali dojavu. Namijenjeno je ljudima koji se znaju služiti naredbenim retkom, prvu adresu znaju s mjesta kojem vjeruju, na primjer s plakata, a ostale su našli drugdje. Popis je potpisala prva adresa i nitko drugi to ne može.
keys-list-save = Spremite ove retke u datoteku naziva <code>addresses.txt</code>. Svaki redak završava prijelomom retka, i posljednji:
keys-list-signature = Spremite ove retke u datoteku naziva <code>addresses.txt.minisig</code>:
keys-list-make = Izradite ključ iz prve adrese, kako je znate s tog mjesta:
keys-list-check = Provjerite popis besplatnim programom <code>minisign</code>:
keys-list-old = I stari popis prolazi provjeru, čak i ako smo u međuvremenu napustili neku adresu. Najnoviji je na ovoj stranici na prvoj adresi.
keys-lock = Sami zaključajte datoteku
keys-lock-who = Ovo vam ne treba da biste poslali dojavu. Namijenjeno je ljudima koji se znaju služiti naredbenim retkom i radije ne vjeruju nijednom poslužitelju. Datoteku koju sami zaključate ovaj poslužitelj uopće ne može čitati.
keys-lock-clean = <strong>Najprije očistite datoteku.</strong> Kad se zaključa, nitko je ne može očistiti.
keys-lock-save = Spremite retke koji slijede u datoteku naziva <code>keys.txt</code>.
keys-lock-form = Odaberite <code>locked.age</code> u <a href="/">obrascu</a> i stavite kvačicu uz „Pošaljite bez promjena”.
keys-all = Svi ključevi, za keys.txt
keys-size = Veličina zaključane datoteke i dalje se vidi.
keys-batch = Za istražitelje: ključ ovog poslužitelja
keys-batch-lead = Njime se potpisuju paketi dojava koji odlaze s ovog poslužitelja. Provjerite ih programom <code>minisign</code>. Nitko njime ne može otvoriti dojavu.
keys-fingerprint = Otisak
keys-kind = Vrsta
keys-list-answer = Odgovor mora biti:
keys-list-must-say = Mora pisati „Signature and comment signature verified”. Piše nešto drugo? Onda se nemojte koristiti tim popisom.
keys-lock-file = Zaključajte datoteku besplatnim programom <code>age</code>:
keys-lock-file-post-quantum = Zaključajte datoteku besplatnim programom <code>age</code>, verzija 1.3 ili novija:
keys-classic = Klasični
keys-post-quantum = Izrađen da odoli i kvantnim računalima
keys-hardware = Čuva se na sigurnosnom ključu
keys-hardware-post-quantum = Čuva se na sigurnosnom ključu, izrađen da odoli i kvantnim računalima
keys-other = Drugi

status-title = Što je bilo s dojavama i apelima
status-lead = Ova je stranica svima ista. Nitko iz nje ne može saznati koju dojavu tražite.
status-tip = Je li vaša dojava otvorena?
status-tip-how = Nakon što ste poslali dojavu, stranica vam je pokazala njezinu oznaku: deset brojki i slova, na primjer <code>3f2a9 01bc4</code>. Kad netko od istražitelja otvori dojavu, njezina se oznaka doda na <a href="#marks">popis na ovoj stranici</a>.
status-search = <strong>Potražite svoju oznaku na ovoj stranici.</strong> Na računalu držite Ctrl (na Macu ⌘) i pritisnite F. Na telefonu odaberite „Find in page” (traži na stranici) u izborniku Tor Browsera. Ono što ondje upišete ostaje na vašem uređaju. Popis je poredan, pa svoju oznaku možete potražiti i pogledom.
status-found = <strong>Je li na popisu?</strong> Onda je netko od istražitelja otvorio vašu dojavu.
status-not-found = <strong>Nije na popisu?</strong> Najvjerojatnije vaša dojava još nije otvorena. To može trajati tjednima. Ili je otvorena davno: popis čuva samo posljednje oznake, najviše { $most }, a kvar ovog poslužitelja može neke izbrisati. To ne znači da je vaša dojava izgubljena.
status-no-mark = <strong>Niste je zapisali?</strong> To je u redu. Nitko je ne može potražiti za vas jer ne znamo koja je dojava vaša.
status-appeals = Što je bilo s našim apelima
status-more = { $count ->
    [one] Ima još { $count } apel. Sve ćete naći na <a href="/">prvoj stranici</a>.
    [few] Ima još { $count } apela. Sve ćete naći na <a href="/">prvoj stranici</a>.
   *[other] Ima još { $count } apela. Sve ćete naći na <a href="/">prvoj stranici</a>.
}
status-collected = Što je preuzeto
status-not-collected = S ovog poslužitelja još nije preuzeta nijedna dojava.
status-batch = { $count ->
    [one] Dojave su s ovog poslužitelja preuzete { $count } put. Posljednji paket ima ovaj sažetak (SHA-256), koji istražitelji mogu usporediti sa sažetkom paketa koji su dobili:
    [few] Dojave su s ovog poslužitelja preuzete { $count } puta. Posljednji paket ima ovaj sažetak (SHA-256), koji istražitelji mogu usporediti sa sažetkom paketa koji su dobili:
   *[other] Dojave su s ovog poslužitelja preuzete { $count } puta. Posljednji paket ima ovaj sažetak (SHA-256), koji istražitelji mogu usporediti sa sažetkom paketa koji su dobili:
}
status-marks = Oznake otvorenih dojava
status-no-marks = Još nema nijedne.
status-count = { $count ->
    [one] Na popisu je { $count } oznaka. Popis je poredan po brojkama i slovima.
    [few] Na popisu su { $count } oznake. Popis je poredan po brojkama i slovima.
   *[other] Na popisu je { $count } oznaka. Popis je poredan po brojkama i slovima.
}
