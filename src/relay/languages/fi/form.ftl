form-title = Lähetä vihje
form-heading = Kerro meille, mitä tiedät
form-lead = Pienikin yksityiskohta voi riittää. Et tarvitse käyttäjätiliä, eikä sinun tarvitse kertoa, kuka olet.
form-all-appeals = Katso kaikki vihjepyynnöt
form-something-else = Tiedätkö jotain muuta? Kirjoita meille mistä tahansa asiasta.

form-not-sent = Vihjettäsi ei lähetetty
form-nothing-kept = Mitään ei tallennettu. Tarkista tämä:
form-file-refused = Tiedosto { $n } ({ $type }) hylättiin.
form-still-here = Kirjoittamasi teksti on yhä tässä. <strong>Jos valitsit tiedostoja, valitse ne uudelleen:</strong> selaimet eivät anna sivun pitää niitä.
form-wrong-empty = Kirjoita jotain tai valitse tiedosto.
form-wrong-message-long = Tekstissäsi on { $length } merkkiä. Lyhennä se niin, että merkkejä on enintään { $limit }, tai lähetä kaksi vihjettä.
form-wrong-answer-long = Tämä vastaus on liian pitkä. Lyhennä se niin, että merkkejä on enintään { $limit }.
form-wrong-files = Tiedostoja on liikaa. Valitse enintään { $limit } tai lähetä kaksi vihjettä.
form-wrong-appeal = Emme tunne tätä vihjepyyntöä. Korjaa se tai jätä kohta tyhjäksi.
form-wrong-alphabet = Selaimesi lähetti tämän tekstin tuntemattomilla kirjainmerkeillä. Kirjoita se uudelleen.

form-danger = Onko joku vaarassa juuri nyt?
form-danger-slow = Kukaan ei lue vihjeitä täällä heti.
form-danger-call = Soita poliisille tai paikalliseen hätänumeroon. Euroopan unionissa se on <strong>112</strong>.
form-before = Ennen kuin aloitat
form-before-device = <strong>Käytä puhelinta tai tietokonetta, joka on vain sinun,</strong> ei työpaikan tai koulun.
form-before-name = <strong>Jätä nimesi pois,</strong> ellet halua, että tiedämme sen.
form-before-tor = <strong>Aseta Tor-selaimen suojaustasoksi ”Turvallisin”.</strong> Se löytyy selaimen asetuksista kohdasta Tietosuoja ja turvallisuus.
form-before-hurt = <strong>Voisiko joku satuttaa sinua tämän takia?</strong> Lue ensin, <a href="/safety">miten pysyt turvassa</a>.

form-message = Mitä tiedät?
form-message-hint = Mitä näit tai kuulit? Missä ja milloin? Mistä tiedät sen? Kirjoita millä kielellä tahansa, enintään { $limit } merkkiä.
form-message-cleaned = Poistamme näkymättömät merkit, koska niillä voi merkitä tekstin. Sanasi pysyvät ennallaan.
form-appeal = Mitä vihjepyyntöä tämä koskee?
form-other-answer = Vastauksesi kysymykseen:

form-files-title = Onko sinulla tiedostoja?
form-files-never = <strong>Älä koskaan lähetä kuvia tai videoita, joissa lasta käytetään hyväksi.</strong> Niiden hallussapito tai lähettäminen voi olla rikos, vaikka tarkoittaisit hyvää, ja jokainen kopio satuttaa lasta uudelleen. Kerro meille sanoin: missä ne ovat, mikä sivun tai käyttäjän nimi on ja milloin näit ne.
form-files-do = Näin teemme tiedostoillesi:
form-files-names = <strong>Tiedostojen nimet</strong> poistetaan.
form-files-cleaned = <strong>Valokuvat, videot, äänet, asiakirjat ja tekstit</strong> puhdistetaan. Poistamme sen, mitä niihin on kätkeytynyt: paikan, ajan, kameran, nimet, aiemmat versiot. Se, mitä ne näyttävät, jää.
form-files-refused = <strong>Tiedostot, joita emme voi puhdistaa,</strong> hylätään ja kerromme sinulle syyn, ellet rastita jotakin alla olevaa ruutua.
form-files = Tiedostosi
form-files-hint = { $files ->
    [one] Enintään { $files } tiedosto. Teksti ja tiedosto yhteensä: enintään { $size }.
   *[other] Enintään { $files } tiedostoa. Teksti ja tiedostot yhteensä: enintään { $size }.
}
form-files-tick = PDF, jota ei voi puhdistaa, voidaan lähettää sivujensa kuvina: rastita ”{ $box }”.
form-file = Tiedosto { $n }:
form-files-again = Tiedostot on numeroitu siinä järjestyksessä, jossa valitsit ne. Valitse ne uudelleen.
form-as-pictures = Lähetä sivut kuvina
form-as-pictures-hint = PDF, jota ei voi puhdistaa, lähtee silloin sivujensa kuvina. Se, mitä sivut eivät näytä, katoaa. Sanat voi lukea, mutta niistä ei voi tehdä hakuja eikä niitä voi kopioida.
form-as-is = Lähetä sellaisenaan
form-as-is-hint = Tiedostot, joita ei voi puhdistaa, lähtevät silloin muuttamattomina. Se, mitä niihin on kätkeytynyt, voi johtaa sinuun. Vain rikostutkijat voivat avata ne, mutta muut saattavat nähdä ne myöhemmin, esimerkiksi oikeudessa. Tiedostot, jotka voi puhdistaa, puhdistetaan joka tapauksessa.
form-files-time = <strong>Suuret tiedostot vievät aikaa.</strong> Arviomme lähettämisestä Torin kautta: { $some ->
    [one] minuutti
   *[other] { $some } minuuttia
} jokaista 100 megatavua kohden, { $all ->
    [one] minuutti
   *[other] { $all } minuuttia
}, jos koko on { $size }. Siihen voi mennä moninkertainen aika, joten pidä sivu auki. Jos joku tarkkailee yhteyttäsi, hän myös huomaa suuren lähetyksen helpommin.

form-send-title = Lähetä
form-code = Oletko kirjoittanut aiemmin? Koodisi
form-code-hint = Kirjoita seitsemän sanaa vain, jos haluat meidän tietävän, että molemmat vihjeet tulevat sinulta. Onko tämä ensimmäinen vihjeesi? Jätä tämä tyhjäksi: saat koodin lähettämisen jälkeen.
form-send-wait = Paina painiketta kerran ja odota. Voi näyttää siltä, ettei mitään tapahdu. <strong>Vihjeesi on perillä vasta, kun sivulla lukee ”{ $title }”.</strong>
form-send = Lähetä vihje
form-send-code = Lähettämisen jälkeen näet koodin, jossa on seitsemän sanaa. Sen avulla voit <a href="/replies">tulla takaisin ja lukea vastauksen</a>. Ota paperi ja kynä valmiiksi.

form-after = Mitä vihjeellesi tapahtuu
form-after-tor = Se tulee meille Torin kautta. Emme näe, missä olet.
form-after-locked = Tämä palvelin puhdistaa sen ja lukitsee sen. Palvelin voi lukea vihjeesi vain sinä aikana, kun tämä tapahtuu.
form-after-keys = Vain rikostutkijat voivat avata lukituksen. <a href="/keys">Heidän avaimensa</a> eivät ole tällä palvelimella.
