gallery-title = Felismeri ezek közül valamelyiket?
gallery-choose = Válasszon ki egyet, és mondja el, amit tud. A legkisebb nyom is számít.
gallery-more = Amiről még kérdezünk
gallery-over = Mi lett a többi felhívással

appeal-pictures = { $count ->
    [one] Kép
   *[other] Képek
}
appeal-larger = { $n }. kép nagyobb méretben
appeal-larger-size = ({ $size } KB, új lapon nyílik meg)
appeal-over = Ehhez a felhíváshoz már nem várunk bejelentést. Köszönjük mindenkinek, aki írt.
appeal-over-else = Tud valami mást? Bármiről küldhet bejelentést.

appeal-outcome-open = Nyitott: bejelentéseket várunk.
appeal-outcome-placed = Azonosítva: bejelentések segítségével sikerült.
appeal-outcome-too-common = Túl gyakori: túl sok helyen megtalálható.
appeal-outcome-closed = Véget ért: már nincs szükségünk bejelentésekre.

appeal-state-open = Nyitott: bejelentéseket várunk
appeal-state-placed = Azonosítva: bejelentések segítségével sikerült
appeal-state-too-common = Túl gyakori: túl sok helyen megtalálható
appeal-state-closed = Véget ért: már nincs szükségünk bejelentésekre

question-title = Felismeri?
question-hint = Arra válaszoljon, amire tud, a többit hagyja üresen. Bármilyen nyelven írhat.
question-place = Hol van, vagy honnan való?
question-place-hint = Ország, város, utca, épület: olyan pontosan, ahogy tudja.
question-maker = Melyik boltból vagy gyártótól való?
question-maker-hint = Bolt, weboldal, márka, gyár, szálloda, ahol ilyen van.
question-period = Mikorról való?
question-period-hint = Mikor készült, mikor árulták vagy használták? Egy durva becslés is elég.
question-known = Honnan tudja?
question-known-hint = Csak annyit írjon, amennyit tudatni akar velünk. Elvezethet ez Önhöz? Ki is hagyhatja.
question-certain = Mennyire biztos benne?
question-certain-certain = Biztos vagyok benne
question-certain-likely = Valószínű
question-certain-unsure = Nem vagyok biztos benne
question-certain-none = Nincs válasz

clear-title = Felismeri ezt?
clear-all = Az összes felhívás
clear-way-title = Mondja el nekünk anélkül, hogy elárulná, kicsoda
clear-way-tor = Nem kell se fiók, se név. A bejelentések a Tor hálózatán át jönnek, így nem látjuk, hol van Ön.
clear-way-get = iPhone-on használja az Onion Browsert. Bármi máson szerezze be a Tor Browsert, amely ingyenes:
clear-way-open = Nyissa meg ezt a címet abban a böngészőben. Másolja ki az egészet, vagy nyomja meg a gombot, amikor már a Tor Browserben olvassa ezt az oldalt:
clear-way-write = Írjon nekünk a Tor Browserben
clear-not-secret = <strong>Ez az oldal nem titkos.</strong> A hálózata és ennek a weboldalnak az üzemeltetője láthatja, hogy Ön itt járt. Bánthatja Önt valaki egy bejelentés miatt? Akkor ne használjon munkahelyi vagy iskolai eszközt vagy hálózatot, se olyat, amely az illetőé.
