receipt-title = Megkaptuk a bejelentését
receipt-lead = Most már le van zárva. Csak a nyomozók tudják megnyitni. Köszönjük, hogy elmondta nekünk.
receipt-code-title = Az Ön kódja a válaszokhoz
receipt-code = Lehet, hogy válaszolni szeretnénk Önnek. Ezekkel a szavakkal visszajöhet, és elolvashatja a választ. Senki más nem tudja elolvasni.
receipt-code-write = <strong>Írja fel a hét szót papírra, ebben a sorrendben.</strong> Ne erre az eszközre: se jegyzet, se fénykép, se képernyőkép.
receipt-code-now = <strong>Most tegye meg.</strong> Nem tudjuk újra megmutatni őket, mert nem őrizzük meg. Nélkülük senki sem tud választ olvasni.
receipt-code-hide = <strong>Akinél ezek a szavak vannak, az elolvashatja a válaszainkat.</strong> Rejtse el jól a papírt. <a href="/safety#code">Mi mást árulhat el a kód?</a>
receipt-same = Ez <strong>ugyanaz a kód, mint korábban:</strong> az, amelyet beírt. Nem mutatjuk meg újra. Őrizze úgy, ahogy eddig.
receipt-same-unchecked = Nem őrzünk meg kódokat, ezért nem tudjuk megmondani, hogy hiba nélkül írta-e be.
receipt-no-code = <strong>Ezúttal nincs kód, ezért erre a bejelentésre nem tud Önhöz válasz eljutni.</strong> Ez a szerver nem tudott időben kódot készíteni, és nem akarta megváratni Önt. A bejelentése így is biztonságban van.
receipt-no-code-again = Szeretne majd választ olvasni? Várjon néhány percet, és <a href="/">küldjön egy rövid második bejelentést</a>. Írja meg, melyik bejelentéshez tartozik. Akkor várhatóan kap kódot.
receipt-mark-title = A bejelentése jele
receipt-mark = Amikor egy nyomozó megnyitotta a bejelentését, ez a jel megjelenik <a href="/status">a megnyitott bejelentések oldalán</a>. Az az oldal mindenkinek ugyanaz, így senki sem tudja meg, melyik bejelentést keresi Ön.
receipt-mark-found = <strong>Nem kell felírnia.</strong> Ha valaki megtalálja, megtudhatja, hogy Ön bejelentést küldött, és aki meg tudja nyitni a bejelentéseket, az megmondhatja, melyik volt az. A jel semmit sem nyit ki.
receipt-text-title = Az Ön szövege
receipt-text = Ezt vettük ki abból, amit írt:
receipt-files-title = Az Ön fájljai
receipt-files = A fájlokat a kiválasztás sorrendjében számozzuk. A nevüket eldobtuk.
receipt-file = { $n }. fájl: { $type }
receipt-original = Úgy küldtük el, ahogy volt.
receipt-original-nothing = Semmit sem vettünk ki belőle.
receipt-cleaned = Megtisztítva.
receipt-cleaned-nothing = Nem volt mit kivenni belőle.
receipt-cleaned-of = Ezt vettük ki:
receipt-hidden = Ami el van rejtve egy olyan fájlban, amelyet úgy küldtünk el, ahogy volt, az még benne van. Csak a nyomozók tudják megnyitni.
receipt-leave-title = Ne hagyjon nyomot
receipt-leave-code = <strong>Előbb írja fel a kódját papírra.</strong> A következő lépés után eltűnik.
receipt-leave-browser = <strong>Válassza az „Új személyazonosság” pontot a Tor Browser menüjében,</strong> vagy zárja be a Tor Browsert. Telefonon válassza a „Kilépés” pontot a menüjében. Ez törli a látott oldalakat és azt, amit beírt.
receipt-leave-copies = <strong>Gondoljon a másolatokra.</strong> Piszkozatok, jegyzetek, fényképek, a kuka, felhőbe mentett másolat, a legutóbb használt fájlok listája.
receipt-leave-people = <strong>Vigyázzon, kinek mondja el.</strong> Aki tud róla, az beszélhet róla.
receipt-next-title = Mi következik
receipt-next-reply = <strong>Jöjjön vissza néhány nap múlva,</strong> nyissa meg <a href="/replies">a válaszok oldalát</a>, és írja be a kódját. Sok bejelentésre nem érkezik válasz, és a válasz hetekbe is telhet.
receipt-next-more = <strong>Eszébe jutott még valami?</strong> <a href="/">Küldjön egy másik bejelentést</a>, és írja be a kódját az űrlapon. Így tudjuk, hogy mindkettő Öntől jön.
receipt-next-more-no-code = <strong>Eszébe jutott még valami?</strong> <a href="/">Küldjön egy másik bejelentést.</a> Írja meg, hogy már írt korábban, ha azt akarja, hogy tudjuk.
receipt-next-others = <strong>Csak ezen a webhelyen válaszolunk.</strong> Valaki más módon ír Önnek a bejelentéséről, pedig soha nem mondta meg nekünk, hogyan érhetjük el? Akkor az nem mi vagyunk. Ne válaszoljon.

refused-next = Mit tegyen most
refused-code-again = A kód újbóli beírása
refused-too-large = Ez túl sok egy bejelentéshez
refused-too-large-lead = Egy bejelentés mérete legfeljebb { $limit } lehet. Az Öné nagyobb volt, ezért megállítottuk. <strong>Semmit sem őriztünk meg.</strong>
refused-fewer-files = Küldjön kevesebb vagy kisebb fájlt. Több bejelentést is küldhet.
refused-describe = Gyakran elég szavakkal leírni, hogy mit mutat egy fájl.
refused-back = Nyomja meg a „Vissza” gombot a böngészőjében. Lehet, hogy a szövege még ott van. Ha nincs, kérjük, írja meg újra. Sajnáljuk, hogy így történt.
refused-busy = Most túl sokan küldenek
refused-busy-lead = Egyszerre csak bizonyos számú bejelentést tudunk fogadni. <strong>Semmit sem őriztünk meg.</strong>
refused-wait = Várjon néhány percet, és próbálja újra.
refused-codes-busy = Most túl sokan használják a kódjukat
refused-codes-busy-lead = Egy kódot megkeresni nehéz munka ennek a szervernek. Ez megakadályozza, hogy mások kitalálják a kódokat, de így egyszerre csak néhányan használhatják a kódjukat. <strong>Semmit sem őriztünk meg.</strong>
refused-codes-busy-back = Bejelentést küldött? Nyomja meg a „Vissza” gombot a böngészőjében. Lehet, hogy a szövege még ott van. Ha nincs, kérjük, írja meg újra. Sajnáljuk, hogy így történt.
refused-code-too-long = Ez túl hosszú egy kódhoz
refused-code-too-long-lead = Egy kód hét szóból áll. Amit a böngészője küldött, sokkal hosszabb volt, ezért nem olvastuk el. <strong>Semmit sem őriztünk meg.</strong>
refused-only-words = Nyissa meg újra <a href="/replies">a válaszok oldalát</a>, és csak a hét szót írja be.
refused-full = Most nem tudunk bejelentést fogadni
refused-full-lead = A tárhelyünk tele van, amíg a nyomozók el nem viszik az itt várakozó bejelentéseket. Soha nem dobunk el bejelentést azért, hogy hely legyen. Abból, amit most küldött, <strong>semmit sem őriztünk meg</strong>.
refused-later = Kérjük, jöjjön vissza néhány óra múlva vagy holnap.
refused-danger = Veszélyben van most valaki? Ne várjon ránk. Hívja a rendőrséget vagy a helyi segélyhívó számot.
refused-files-full = Most csak szöveget tudunk fogadni
refused-files-full-lead = A tárhelyünk majdnem megtelt. A maradékot a fájl nélküli bejelentéseknek tartjuk fenn. Abból, amit most küldött, <strong>semmit sem őriztünk meg</strong>.
refused-text-now = Küldje el most a szövegét, fájlok nélkül. Írja le, mit mutatnak a fájlok.
refused-files-later = A fájlokkal jöjjön vissza néhány óra múlva vagy holnap.
refused-not-found = Ez az oldal nem létezik
refused-not-found-lead = Ezen a címen nincs semmi. Semmi sem ment el, és <strong>semmit sem őriztünk meg.</strong>
refused-check-address = Ellenőrizze, mit írt be az <code>.onion</code> után.
refused-or-form = Vagy kezdje az űrlapnál.
refused-bad-request = Nem tudtuk elolvasni, amit a böngészője küldött
refused-bad-request-lead = Nem olyasmi volt, amit egy böngésző az űrlapunkról küld. <strong>Semmit sem őriztünk meg.</strong>
refused-form-again = Nyissa meg újra az űrlapot, és küldje el még egyszer.
refused-update = Megint előfordul? Frissítse a Tor Browsert, és próbálja meg fájlok nélkül.
refused-no-length = A böngészője nem mondta meg, mennyit küld
refused-no-length-lead = Mielőtt egy bejelentést átveszünk, ellenőrizzük a méretét, de a böngészője ezt nem közölte. <strong>Semmit sem őriztünk meg.</strong>
refused-newest = Használja a legújabb Tor Browsert. Az magától közli a méretet.
refused-proxy = Álljon meg: ez nem a Tor Browser
refused-proxy-lead = Egy olyan weboldalon keresztül jött ide, amely más böngészőkben mutat Tor-oldalakat. Az a weboldal láthatja, ki Ön, és mindent, amit ír. <strong>Semmit sem őriztünk meg.</strong>
refused-write-nothing = Ne írjon ide semmit.
refused-get-tor = Szerezze be a Tor Browsert a torproject.org oldalról. Ingyenes.
refused-open-in-tor = Nyissa meg a címünket a Tor Browserben. A cím vége <code>.onion</code>, és utána nincs semmi.
refused-timeout = Amit küldött, nem érkezett meg időben
refused-timeout-lead = A kapcsolat megszakadt, vagy túl lassú volt. <strong>Semmit sem őriztünk meg.</strong>
refused-circuit = Próbálja újra. Az „Új Tor áramkör ehhez az oldalhoz” pont a Tor Browser menüjében gyorsíthatja.
refused-only-text = Küldjön kevesebb fájlt, kisebb fájlokat vagy csak szöveget.
refused-method = Ez itt nem működik
refused-method-lead = Ez az oldal csak az űrlapról érhető el. <strong>Semmit sem őriztünk meg.</strong>
refused-from-form = Kezdje az űrlapnál.
refused-failed = Valami elromlott nálunk
refused-failed-lead = Nem az Ön hibája volt. Nem tudtuk megtenni, amit kért. <strong>Semmit sem őriztünk meg.</strong>
refused-minutes = Próbálja újra néhány perc múlva.
