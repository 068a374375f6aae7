form-title = Bejelentés küldése
form-heading = Mondja el nekünk, amit tud
form-lead = Egy apró részlet is elég lehet. Nem kell fiók, és nem kell elárulnia, hogy kicsoda.
form-all-appeals = Az összes felhívás
form-something-else = Tud valami mást? Írjon nekünk bármiről.

form-not-sent = A bejelentése nem ment el
form-nothing-kept = Semmit sem őriztünk meg. Kérjük, nézze meg ezt:
form-file-refused = A következő fájlt elutasítottuk: { $n }. fájl, { $type }.
form-still-here = Amit írt, még itt van. <strong>Ha fájlokat is kiválasztott, válassza ki őket újra:</strong> a böngészők nem engedik, hogy egy oldal megtartsa őket.
form-wrong-empty = Írjon valamit, vagy válasszon ki egy fájlt.
form-wrong-message-long = A szövege { $length } karakterből áll. Rövidítse le legfeljebb { $limit } karakterre, vagy küldjön két bejelentést.
form-wrong-answer-long = Ez a válasz túl hosszú. Rövidítse le legfeljebb { $limit } karakterre.
form-wrong-files = Ez túl sok fájl. Válasszon ki legfeljebb { $limit } fájlt, vagy küldjön két bejelentést.
form-wrong-appeal = Ezt a felhívást nem ismerjük. Javítsa ki, vagy hagyja üresen.
form-wrong-alphabet = A böngészője ezt a szöveget ismeretlen karakterkészlettel küldte el. Kérjük, írja be újra.

form-danger = Veszélyben van most valaki?
form-danger-slow = Itt senki sem olvassa el azonnal a bejelentéseket.
form-danger-call = Hívja a rendőrséget vagy a helyi segélyhívó számot. Az Európai Unióban ez a <strong>112</strong>.
form-before = Mielőtt elkezdi
form-before-device = <strong>Olyan telefont vagy számítógépet használjon, amely csak az Öné,</strong> ne munkahelyit vagy iskolait.
form-before-name = <strong>Ne írja le a nevét,</strong> hacsak nem akarja, hogy tudjuk.
form-before-tor = <strong>Állítsa a Tor Browsert „Legbiztonságosabb” szintre.</strong> Ezt a beállításokban, az „Adatvédelem és biztonság” résznél találja.
form-before-hurt = <strong>Bánthatja valaki Önt emiatt?</strong> Előbb olvassa el, <a href="/safety">hogyan maradhat biztonságban</a>.

form-message = Mit tud?
form-message-hint = Mit látott vagy hallott? Hol és mikor? Honnan tudja? Bármilyen nyelven írhat, legfeljebb { $limit } karaktert.
form-message-cleaned = A láthatatlan karaktereket kivesszük, mert megjelölhetnek egy szöveget. Az Ön szavai változatlanok maradnak.
form-appeal = Melyik felhívásról van szó?
form-other-answer = Az Ön válasza erre a kérdésre:

form-files-title = Vannak fájljai?
form-files-never = <strong>Soha ne küldjön olyan képet vagy videót, amelyen gyermeket bántalmaznak.</strong> Ilyet birtokolni vagy küldeni akkor is bűncselekmény lehet, ha jót akar vele, és minden másolat újra bántja a gyermeket. Mondja el szavakkal: hol vannak a képek, hogy hívják az oldalt vagy a felhasználót, és mikor látta őket.
form-files-do = Ezt tesszük a fájljaival:
form-files-names = <strong>A fájlneveket</strong> eldobjuk.
form-files-cleaned = <strong>A fényképeket, videókat, hangfelvételeket, dokumentumokat és szövegeket</strong> megtisztítjuk. Kivesszük, ami el van rejtve bennük: a helyet, az időt, a kamerát, a neveket, a korábbi változatokat. Amit mutatnak, megmarad.
form-files-refused = <strong>Azokat a fájlokat, amelyeket nem tudunk megtisztítani,</strong> elutasítjuk, és megmondjuk, miért, hacsak nem jelöl be egy négyzetet lent.
form-files = Az Ön fájljai
form-files-hint = { $files ->
    [one] Legfeljebb { $files } fájl. A szöveg és a fájl együtt: legfeljebb { $size }.
   *[other] Legfeljebb { $files } fájl. A szöveg és a fájlok együtt: legfeljebb { $size }.
}
form-files-tick = Az a PDF, amelyet nem lehet megtisztítani, elmehet az oldalairól készült képként: jelölje be ezt: „{ $box }”.
form-file = { $n }. fájl:
form-files-again = A fájlokat a kiválasztás sorrendjében számozzuk. Kérjük, válassza ki őket újra.
form-as-pictures = Oldalak küldése képként
form-as-pictures-hint = Az a PDF, amelyet nem lehet megtisztítani, így az oldalairól készült képként megy el. Ami az oldalain nem látszik, az eltűnik. A szavait el lehet olvasni, de keresni vagy másolni nem lehet.
form-as-is = Küldés úgy, ahogy van
form-as-is-hint = Azok a fájlok, amelyeket nem lehet megtisztítani, így változatlanul mennek el. Ami el van rejtve bennük, elvezethet Önhöz. Csak a nyomozók tudják megnyitni őket, de később mások is láthatják, például a bíróságon. Amelyik fájlt meg lehet tisztítani, azt így is megtisztítjuk.
form-files-time = <strong>A nagy fájlok küldése időbe telik.</strong> A becslésünk a Tor hálózatán át való küldésre: 100 MB-onként { $some ->
    [one] egy perc
   *[other] { $some } perc
}, { $size } esetén { $all ->
    [one] egy perc
   *[other] { $all } perc
}. Többször ennyi ideig is tarthat, ezért hagyja nyitva az oldalt. Egy nagy feltöltést az is könnyebben észrevesz, aki figyeli a kapcsolatát.

form-send-title = Küldje el
form-code = Írt már korábban? Az Ön kódja
form-code-hint = Csak akkor írja be a hét szót, ha azt akarja, hogy tudjuk: mindkét bejelentés Öntől jön. Ez az első bejelentése? Hagyja ezt üresen: küldés után kap egy kódot.
form-send-wait = Nyomja meg egyszer a gombot, és várjon. Úgy tűnhet, hogy semmi sem történik. <strong>A bejelentése csak akkor érkezett meg, amikor egy oldalon ez áll: „{ $title }”.</strong>
form-send = A bejelentés elküldése
form-send-code = Küldés után egy hét szóból álló kódot lát. Ezzel <a href="/replies">visszajöhet, és elolvashatja a választ</a>. Legyen kéznél papír és toll.

form-after = Mi történik a bejelentésével
form-after-tor = A Tor hálózatán át érkezik hozzánk. Nem látjuk, hol van Ön.
form-after-locked = Ez a szerver megtisztítja és lezárja. A bejelentését csak addig tudja olvasni, amíg ez tart.
form-after-keys = Csak a nyomozók tudják kinyitni. <a href="/keys">A kulcsaik</a> nincsenek ezen a szerveren.
