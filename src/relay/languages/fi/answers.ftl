receipt-title = Olemme saaneet vihjeesi
receipt-lead = Se on nyt lukittu. Vain rikostutkijat voivat avata sen. Kiitos, että kerroit.
receipt-code-title = Koodisi vastauksia varten
receipt-code = Saatamme haluta vastata sinulle. Näiden sanojen avulla voit tulla takaisin ja lukea vastauksen. Kukaan muu ei voi.
receipt-code-write = <strong>Kirjoita seitsemän sanaa paperille tässä järjestyksessä.</strong> Ei tälle laitteelle: ei muistiinpanoa, ei valokuvaa, ei kuvakaappausta.
receipt-code-now = <strong>Tee se nyt.</strong> Emme voi näyttää niitä uudelleen, koska emme tallenna niitä. Ilman niitä kukaan ei voi lukea vastausta.
receipt-code-hide = <strong>Se, jolla nämä sanat ovat, voi lukea vastauksemme.</strong> Piilota paperi hyvin. <a href="/safety#code">Mitä muuta koodi voi paljastaa?</a>
receipt-same = Se on <strong>sama koodi kuin ennen:</strong> se, jonka kirjoitit. Emme näytä sitä uudelleen. Säilytä se kuten tähänkin asti.
receipt-same-unchecked = Emme tallenna koodeja, joten emme voi sanoa, kirjoititko sen virheettömästi.
receipt-no-code = <strong>Tällä kertaa sitä ei ole, joten mikään vastaus tähän vihjeeseen ei voi tavoittaa sinua.</strong> Tämä palvelin ei ehtinyt tehdä koodia ajoissa eikä halunnut antaa sinun odottaa. Vihjeesi on silti turvassa.
receipt-no-code-again = Haluatko voida lukea vastauksen? Odota muutama minuutti ja <a href="/">lähetä toinen, lyhyt vihje</a>. Kerro, mihin vihjeeseen se kuuluu. Silloin sinun pitäisi saada koodi.
receipt-mark-title = Vihjeesi tunniste
receipt-mark = Kun rikostutkija on avannut vihjeesi, tämä tunniste ilmestyy <a href="/status">avattujen vihjeiden sivulle</a>. Se sivu on kaikille sama, joten kukaan ei saa tietää, mitä vihjettä etsit.
receipt-mark-found = <strong>Sinun ei tarvitse kirjoittaa sitä muistiin.</strong> Jos joku löytää sen, hän voi saada tietää, että lähetit vihjeen, ja se, joka voi avata vihjeitä, voisi nähdä, mikä vihje se on. Tunniste ei avaa mitään.
receipt-text-title = Tekstisi
receipt-text = Poistimme kirjoittamastasi tekstistä tämän:
receipt-files-title = Tiedostosi
receipt-files = Ne on numeroitu siinä järjestyksessä, jossa valitsit ne. Niiden nimet poistettiin.
receipt-file = Tiedosto { $n }: { $type }
receipt-original = Lähetetty sellaisenaan.
receipt-original-nothing = Mitään ei poistettu.
receipt-cleaned = Puhdistettu.
receipt-cleaned-nothing = Poistettavaa ei ollut.
receipt-cleaned-of = Poistimme tämän:
receipt-hidden = Se, mitä sellaisenaan lähetettyyn tiedostoon on kätkeytynyt, on siinä yhä. Vain rikostutkijat voivat avata sen.
receipt-leave-title = Älä jätä jälkiä
receipt-leave-code = <strong>Kirjoita ensin koodisi muistiin.</strong> Seuraavan vaiheen jälkeen se on poissa.
receipt-leave-browser = <strong>Valitse Tor-selaimen valikosta ”Uusi identiteetti”</strong> tai sulje Tor-selain. Valitse puhelimessa selaimen valikosta ”Lopeta”. Tämä poistaa sivut, jotka näit, ja sen, mitä kirjoitit.
receipt-leave-copies = <strong>Muista kopiot.</strong> Luonnokset, muistiinpanot, valokuvat, roskakori, kopio pilvessä, viimeksi käytettyjen tiedostojen luettelo.
receipt-leave-people = <strong>Harkitse, kenelle kerrot.</strong> Se, joka tietää asiasta, voi puhua siitä.
receipt-next-title = Mitä seuraavaksi
receipt-next-reply = <strong>Tule takaisin muutaman päivän kuluttua,</strong> avaa <a href="/replies">vastausten sivu</a> ja kirjoita koodisi. Moneen vihjeeseen ei vastata, ja vastaukseen voi mennä viikkoja.
receipt-next-more = <strong>Muistatko jotain lisää?</strong> <a href="/">Lähetä toinen vihje</a> ja kirjoita koodisi lomakkeeseen. Silloin tiedämme, että molemmat tulevat sinulta.
receipt-next-more-no-code = <strong>Muistatko jotain lisää?</strong> <a href="/">Lähetä toinen vihje.</a> Kerro, että kirjoitit aiemmin, jos haluat meidän tietävän sen.
receipt-next-others = <strong>Vastaamme vain tällä sivustolla.</strong> Kirjoittaako joku sinulle vihjeestäsi muuta kautta, etkä ole koskaan kertonut meille, miten sinut tavoittaa? Silloin viesti ei ole meiltä. Älä vastaa.

refused-next = Mitä voit tehdä nyt
refused-code-again = Kirjoita koodi uudelleen
refused-too-large = Se on liikaa yhteen vihjeeseen
refused-too-large-lead = Vihjeen koko saa olla enintään { $limit }. Sinun vihjeesi oli suurempi, joten pysäytimme sen. <strong>Mitään ei tallennettu.</strong>
refused-fewer-files = Lähetä vähemmän tai pienempiä tiedostoja. Voit lähettää useita vihjeitä.
refused-describe = Usein riittää, että kuvailet sanoin, mitä tiedosto näyttää.
refused-back = Palaa selaimessasi taaksepäin (”Edellinen”). Tekstisi voi olla vielä siellä. Jos ei ole, kirjoita se uudelleen. Olemme pahoillamme.
refused-busy = Liian moni lähettää juuri nyt
refused-busy-lead = Voimme ottaa vastaan vain tietyn määrän vihjeitä yhtä aikaa. <strong>Mitään ei tallennettu.</strong>
refused-wait = Odota muutama minuutti ja yritä uudelleen.
refused-codes-busy = Liian moni käyttää koodiaan juuri nyt
refused-codes-busy-lead = Koodin hakeminen on tälle palvelimelle raskasta työtä. Se estää muita arvaamasta koodeja, mutta siksi vain harva voi tehdä sen yhtä aikaa. <strong>Mitään ei tallennettu.</strong>
refused-codes-busy-back = Lähetitkö vihjeen? Palaa selaimessasi taaksepäin (”Edellinen”). Tekstisi voi olla vielä siellä. Jos ei ole, kirjoita se uudelleen. Olemme pahoillamme.
refused-code-too-long = Se on liian pitkä koodiksi
refused-code-too-long-lead = Koodissa on seitsemän sanaa. Se, mitä selaimesi lähetti, oli paljon pidempi, joten emme lukeneet sitä. <strong>Mitään ei tallennettu.</strong>
refused-only-words = Avaa <a href="/replies">vastausten sivu</a> uudelleen ja kirjoita vain seitsemän sanaa.
refused-full = Emme voi ottaa vihjeitä vastaan juuri nyt
refused-full-lead = Tallennustilamme on täynnä, kunnes rikostutkijat hakevat täällä odottavat vihjeet. Emme koskaan heitä vihjettä pois tehdäksemme tilaa. Siitä, mitä juuri lähetit, <strong>ei tallennettu mitään</strong>.
refused-later = Tule takaisin muutaman tunnin kuluttua tai huomenna.
refused-danger = Onko joku vaarassa juuri nyt? Älä odota meitä. Soita poliisille tai paikalliseen hätänumeroon.
refused-files-full = Voimme ottaa vastaan vain tekstiä juuri nyt
refused-files-full-lead = Tallennustilamme on melkein täynnä. Pidämme sen viimeisen osan vihjeille, joissa ei ole tiedostoja. Siitä, mitä juuri lähetit, <strong>ei tallennettu mitään</strong>.
refused-text-now = Lähetä tekstisi nyt, ilman tiedostoja. Kerro, mitä tiedostot näyttävät.
refused-files-later = Tule takaisin tiedostojen kanssa muutaman tunnin kuluttua tai huomenna.
refused-not-found = Tätä sivua ei ole
refused-not-found-lead = Tässä osoitteessa ei ole mitään. Mitään ei lähetetty <strong>eikä mitään tallennettu.</strong>
refused-check-address = Tarkista, mitä kirjoitit <code>.onion</code>-päätteen jälkeen.
refused-or-form = Tai aloita lomakkeesta.
refused-bad-request = Emme voineet lukea sitä, mitä selaimesi lähetti
refused-bad-request-lead = Se ei ollut sitä, mitä selain lähettää lomakkeestamme. <strong>Mitään ei tallennettu.</strong>
refused-form-again = Avaa lomake uudelleen ja lähetä se vielä kerran.
refused-update = Tapahtuuko niin taas? Päivitä Tor-selain ja yritä ilman tiedostoja.
refused-no-length = Selaimesi ei kertonut, kuinka paljon se lähettää
refused-no-length-lead = Tarkistamme vihjeen koon ennen kuin otamme sen vastaan, eikä selaimesi kertonut sitä. <strong>Mitään ei tallennettu.</strong>
refused-newest = Käytä uusinta Tor-selainta. Se kertoo koon itse.
refused-proxy = Seis: tämä ei ole Tor-selain
refused-proxy-lead = Tulit tänne verkkosivuston kautta, joka näyttää Tor-sivuja muissa selaimissa. Se sivusto voi nähdä, kuka olet, ja kaiken, mitä kirjoitat. <strong>Mitään ei tallennettu.</strong>
refused-write-nothing = Älä kirjoita tänne mitään.
refused-get-tor = Hanki Tor-selain (Tor Browser) osoitteesta torproject.org. Se on maksuton.
refused-open-in-tor = Avaa osoitteemme Tor-selaimessa. Sen lopussa on <code>.onion</code> eikä mitään sen jälkeen.
refused-timeout = Lähettämäsi ei saapunut ajoissa
refused-timeout-lead = Yhteys katkesi tai oli liian hidas. <strong>Mitään ei tallennettu.</strong>
refused-circuit = Yritä uudelleen. ”Uusi Tor-piiri tälle sivustolle” (”New Tor circuit for this site”) Tor-selaimen valikossa voi nopeuttaa yhteyttä.
refused-only-text = Lähetä vähemmän tiedostoja, pienempiä tiedostoja tai vain tekstiä.
refused-method = Tämä ei toimi tässä
refused-method-lead = Tälle sivulle pääsee vain lomakkeesta. <strong>Mitään ei tallennettu.</strong>
refused-from-form = Aloita lomakkeesta.
refused-failed = Meillä meni jotain rikki
refused-failed-lead = Se ei ollut sinun vikasi. Emme voineet tehdä sitä, mitä pyysit. <strong>Mitään ei tallennettu.</strong>
refused-minutes = Yritä uudelleen muutaman minuutin kuluttua.
