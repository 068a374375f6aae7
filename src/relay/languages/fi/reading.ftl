safety-title = Miten pysyt turvassa
safety-lead = Mikään ei suojaa sinua täysin. Tässä kerrotaan, mitä me teemme, mitä emme voi tehdä ja mitä sinä voit tehdä.
safety-on-this-page = Tällä sivulla
safety-you = Mitä voit tehdä
safety-address-title = Onko tämä oikea osoite?
safety-we = Mitä me teemme
safety-clean = Mitä poistamme
safety-code = Koodisi vastauksia varten
safety-limits = Miltä emme voi suojella sinua
safety-tor = <strong>Käytä Tor-selainta (Tor Browser)</strong> ja hanki se vain osoitteesta torproject.org. Pidä se ajan tasalla. Aseta sen suojaustasoksi ”Turvallisin”.
safety-where = <strong>Valitse, missä kirjoitat.</strong> Ei työpaikan tai koulun laitteella tai verkossa: siellä voidaan nähdä, että käytät Toria. Jos Tor on estetty tai vaarallinen siellä, missä olet, ota silta käyttöön Tor-selaimen asetuksista kohdasta Yhteys.
safety-words = <strong>Kirjoita se sanoin.</strong> Kuvaus omana tekstinäsi on turvallisempi kuin tiedosto.
safety-leave-out = <strong>Jätä pois</strong> nimesi ja asiat, jotka vain sinä voit tietää, elleivät ne ole tärkeitä.
safety-type = <strong>Kirjoita, älä puhu.</strong> Saneleminen voi lähettää äänesi jollekin yritykselle. Jotkin puhelimen näppäimistöt muistavat, mitä kirjoitat.
safety-stop = <strong>Pitääkö sinun lopettaa nopeasti?</strong> Sulje ikkuna. ”Uusi identiteetti” Tor-selaimen valikossa poistaa kaiken ja aloittaa alusta.
safety-address-look = Katso osoitetta Tor-selaimen yläreunassa. Siinä on 56 kirjainta ja numeroa ja sitten <code>.onion</code>. Vertaa niitä kaikkia osoitteeseen, jonka { $organisation } on julkaissut muualla: verkkosivustolla, julisteessa, sanomalehdessä.
safety-address-look-unnamed = Katso osoitetta Tor-selaimen yläreunassa. Siinä on 56 kirjainta ja numeroa ja sitten <code>.onion</code>. Vertaa niitä kaikkia osoitteeseen, jonka rikostutkijat ovat julkaisseet muualla: verkkosivustolla, julisteessa, sanomalehdessä.
safety-address-false = Väärennetty sivusto voi jäljitellä näitä sivuja, mutta osoitetta se ei voi jäljitellä. Älä siis luota osoitteeseen vain siksi, että sivu, viesti tai haku näyttää sen.
safety-we-tor = Tor kätkee meiltä, missä olet. Emme kysy käyttäjätiliä emmekä nimeä.
safety-we-scripts = Nämä sivut eivät suorita skriptejä eivätkä jätä laitteellesi mitään, mistä sinut voisi tunnistaa.
safety-we-nothing = Tämä palvelin ei kirjaa mitään käynneistä.
safety-we-locked = Jokainen vihje lukitaan saapuessaan <a href="/keys">näillä avaimilla</a>. Palvelin ei voi avata sitä enää. Jos joku vie palvelimen mukanaan, hän löytää lukittuja vihjeitä.
safety-we-filled = Lukitut vihjeet täytetään määrättyihin kokoihin. Lyhyt vihje näyttää samalta kuin mikä tahansa muu lyhyt vihje.
safety-clean-every = <strong>Jokaisesta tiedostosta:</strong> sen nimi. Tiedostopaketin sisällä olevat tiedostot pitävät nimensä.
safety-clean-text = <strong>Tekstistäsi ja pelkistä tekstitiedostoista:</strong> näkymättömät merkit, piilotetut kirjoitusmerkit ja muut jäljet ohjelmasta tai kopiosta, josta ne ovat peräisin.
safety-clean-photos = <strong>Valokuvista:</strong> paikka, aika, kamera tai puhelin ja sen sarjanumero, kommentit, pienet esikatselukuvat sekä kuvat tai videot, jotka on kätketty valokuvan taakse.
safety-clean-videos = <strong>Videoista ja äänistä:</strong> paikka, aika, laite, nimet ja muut kuvailutiedot, kansikuvat, tekstitykset ja muut raidat sekä ne tehneen ohjelman viestit.
safety-clean-documents = <strong>PDF- ja toimistoasiakirjoista:</strong> kirjoittajien ja lukijoiden nimet, päivämäärät, kommentit, jäljitetyt muutokset, aiemmat versiot, liitteet, linkit muualle, skriptit ja kuvien omat piilotiedot.
safety-clean-pictures = <strong>PDF:stä, jota ei voi puhdistaa,</strong> jos valitset niin: kaikki paitsi se, mitä sen sivut näyttävät. Se lähtee silloin sivujensa kuvina.
safety-clean-archives = <strong>Tiedostopaketeista:</strong> päivämäärät ja omistajat. Jokainen tiedosto paketin sisällä puhdistetaan, tai muuten paketti hylätään.
safety-clean-else = <strong>Kaikki muu hylätään,</strong> ellet pyydä meitä lähettämään sitä sellaisenaan.
safety-clean-receipt = Lähettämisen jälkeen sivu kertoo sinulle, mitä kustakin tiedostosta poistettiin.
safety-code-you = <strong>Se on vain sinulla.</strong> Tämä palvelin tekee sen satunnaisesti ja näyttää sen sinulle kerran. Se ei tallenna koodeja eikä merkitse muistiin, mihin vihjeeseen koodi kuuluu.
safety-code-wait = <strong>Vastaukset odottavat täällä lukittuina.</strong> Vain se, jolla koodi on, voi lukea ne. Jos joku vie palvelimen mukanaan, hän löytää lukittuja vastauksia eikä voi tietää, kenelle ne kuuluvat.
safety-code-found = <strong>Jos joku löytää koodisi,</strong> hän tietää, että joku kirjoitti meille. Hän voi lukea vastauksemme, poistaa ne ja kirjoittaa meille aivan kuin olisi sinä. Hän ei voi lukea sitä, mitä lähetit.
safety-code-server = <strong>Kun saat koodisi ja kun kirjoitat sen,</strong> tämä palvelin pitää sitä muistissaan yhdessä niiden vastausten kanssa, jotka se avaa. Jos joku on salaa ottanut palvelimen haltuunsa, hän voisi silloin nähdä ne ja näyttää sinulle väärennettyjä vastauksia.
safety-code-mark = <strong>Vihjeesi tunniste</strong> ei avaa mitään, mutta jos joku löytää sen sinulta, hän voi saada tietää, että lähetit vihjeen ja <a href="/status">onko se avattu</a>, ja se, joka voi avata vihjeitä, voisi nähdä, mikä niistä se on.
safety-limits-files-title = Mitä sellaisenaan lähetettyihin tiedostoihin on kätkeytynyt
safety-limits-files = Valokuvassa on usein paikka, aika ja puhelimen malli. Asiakirjassa on usein sen kirjoittajan nimi. Kuvakaappaus valokuvasta jättää suurimman osan tästä pois, mutta siinä voi olla aika ja näyttösi koko.
safety-limits-shows-title = Mitä kuva tai tallenne näyttää
safety-limits-shows = Kasvot, äänet, heijastukset, näkymä ikkunasta, käsi. Mikään puhdistus ei poista niitä.
safety-limits-cameras-title = Kameroiden ja tulostimien jäljet
safety-limits-cameras = Jokainen kamera jättää kuviinsa oman heikon kuvionsa. Monet väritulostimet tulostavat pikkuruisia keltaisia pisteitä, jotka paljastavat tulostimen ja päivän. Myös skannaus tai valokuva paperista näyttää ne.
safety-limits-copy-title = Yhteen kopioon tehdyt merkit
safety-limits-copy = Asiakirja, kuva tai elokuva voidaan tehdä hieman erilaiseksi jokaiselle, joka sen saa: sanoissa, väleissä, pisteissä, joita kukaan ei näe. Sellainen kopio paljastaa, kenellä se oli. Jos vain sinä sait sen, kuvaile sitä äläkä lähetä sitä.
safety-limits-write-title = Miten kirjoitat
safety-limits-write = Sanojasi ja virheitäsi voidaan verrata muihin teksteihisi. Käytä lyhyitä, yksinkertaisia lauseita.
safety-limits-few-title = Mitä vain harva tietää
safety-limits-few = Jos vain kolme ihmistä näki jotain, vihje siitä osoittaa kolmeen ihmiseen.
safety-limits-when-title = Milloin ja kuinka paljon lähetät
safety-limits-when = Se, joka tarkkailee yhteyttäsi, näkee, että käytät Toria, sekä sen, milloin ja kuinka paljon lähetät. Jos hän tarkkailee myös meidän yhteyttämme, hän voi ehkä yhdistää ne toisiinsa. Suuri lähetys erottuu. Lyhyt teksti ei.
safety-limits-device-title = Oma laitteesi
safety-limits-device = Jos joku muu hallitsee sitä tai pääsee katsomaan siihen, hän voi nähdä, mitä teet.
safety-limits-server-title = Tämä palvelin, lyhyen aikaa
safety-limits-server = Sivu, jolla ei ole skriptejä, ei voi lukita vihjettäsi laitteellasi. Siksi tämä palvelin lukee sen muistissaan sillä aikaa, kun vihje saapuu ja se puhdistetaan ja lukitaan. Jos joku on salaa ottanut palvelimen haltuunsa, hän voisi lukea silloin saapuvia vihjeitä, mutta ei aiempia. Voit <a href="/keys">lukita tiedoston itse</a> ennen kuin lähetät sen.

keys-title = Avaimet, jotka lukitsevat vihjeesi
keys-lead = Lukitsemme jokaisen vihjeen näillä avaimilla heti, kun se saapuu. Vain se, jolla on avaimen toinen puolikas, voi avata sen. Toiset puolikkaat eivät ole tällä palvelimella.
keys-who = Kuka voi avata vihjeesi
keys-groups = Vihjepyyntöä koskeva vihje saatetaan lukita vain joidenkin näiden ryhmien avaimilla.
keys-right = Ovatko nämä oikeat avaimet?
keys-compare = Vertaa avainten sormenjälkiä niihin, jotka { $organisation } on julkaissut muualla: verkkosivustolla, julisteessa, sanomalehdessä. Vertaa jokaista kirjainta ja numeroa.
keys-compare-unnamed = Vertaa avainten sormenjälkiä niihin, jotka rikostutkijat ovat julkaisseet muualla: verkkosivustolla, julisteessa, sanomalehdessä. Vertaa jokaista kirjainta ja numeroa.
keys-different = <strong>Ovatko ne erilaiset?</strong> Älä silloin lähetä mitään. Joku on voinut ottaa tämän palvelimen haltuunsa.
keys-addresses = Kaikki tämän sivuston osoitteet
keys-addresses-lead = Tällä sivustolla on useampi kuin yksi osoite. Ne kaikki johtavat samojen ihmisten luo. Jos jokin niistä ei toimi, kokeile toista.
keys-addresses-copy = Kopioi osoite kokonaan tai vertaa jokaista kirjainta ja numeroa: melkein samanlainen osoite kuuluu jollekin muulle. Säilytä tätä luetteloa vain siellä, mistä kukaan muu ei voi löytää sitä.
keys-list = Onko luettelo todella meiltä?
keys-list-who = Et tarvitse tätä vihjeen lähettämiseen. Se on niille, jotka osaavat käyttää komentoriviä, tietävät ensimmäisen osoitteen paikasta, johon he luottavat, esimerkiksi julisteesta, ja löysivät muut osoitteet muualta. Ensimmäinen osoite on allekirjoittanut luettelon, eikä kukaan muu voi tehdä sitä.
keys-list-save = Tallenna nämä rivit tiedostoon, jonka nimi on <code>addresses.txt</code>. Jokainen rivi päättyy rivinvaihtoon, myös viimeinen:
keys-list-signature = Tallenna nämä rivit tiedostoon, jonka nimi on <code>addresses.txt.minisig</code>:
keys-list-make = Tee avain ensimmäisestä osoitteesta sellaisena kuin tiedät sen tuosta paikasta:
keys-list-check = Tarkista luettelo maksuttomalla ohjelmalla <code>minisign</code>:
keys-list-old = Myös vanha luettelo läpäisee tarkistuksen, vaikka olisimme sen jälkeen luopuneet jostakin osoitteesta. Uusin on tällä sivulla ensimmäisessä osoitteessa.
keys-lock = Lukitse tiedosto itse
keys-lock-who = Et tarvitse tätä vihjeen lähettämiseen. Se on niille, jotka osaavat käyttää komentoriviä eivätkä mieluiten luota mihinkään palvelimeen. Tiedostoa, jonka lukitset itse, tämä palvelin ei voi lukea lainkaan.
keys-lock-clean = <strong>Puhdista tiedosto ensin.</strong> Kukaan ei voi puhdistaa sitä, kun se on lukittu.
keys-lock-save = Tallenna alla olevat rivit tiedostoon, jonka nimi on <code>keys.txt</code>.
keys-lock-form = Valitse <code>locked.age</code> <a href="/">lomakkeessa</a> ja rastita ”Lähetä sellaisenaan”.
keys-all = Kaikki avaimet, tiedostoon keys.txt
keys-size = Lukitun tiedoston koon voi silti nähdä.
keys-batch = Rikostutkijoille: tämän palvelimen avain
keys-batch-lead = Se allekirjoittaa erät, jotka lähtevät tältä palvelimelta. Tarkista ne ohjelmalla <code>minisign</code>. Kukaan ei voi avata sillä vihjettä.
keys-fingerprint = Sormenjälki
keys-kind = Laji
keys-list-answer = Vastauksen on oltava:
keys-list-must-say = Siinä täytyy lukea ”Signature and comment signature verified”. Lukeeko siinä jotain muuta? Älä silloin käytä luetteloa.
keys-lock-file = Lukitse tiedostosi maksuttomalla ohjelmalla <code>age</code>:
keys-lock-file-post-quantum = Lukitse tiedostosi maksuttomalla ohjelmalla <code>age</code>, versio 1.3 tai uudempi:
keys-classic = Perinteinen
keys-post-quantum = Tehty kestämään myös kvanttitietokoneita
keys-hardware = Säilytetään turva-avaimessa
keys-hardware-post-quantum = Säilytetään turva-avaimessa, tehty kestämään myös kvanttitietokoneita
keys-other = Muu

status-title = Mitä vihjeistä ja vihjepyynnöistä tuli
status-lead = Tämä sivu on kaikille sama. Kukaan ei voi saada siitä selville, mitä vihjettä etsit.
status-tip = Onko vihjeesi avattu?
status-tip-how = Kun olit lähettänyt vihjeesi, sivu näytti sinulle sen tunnisteen: kymmenen numeroa ja kirjainta, esimerkiksi <code>3f2a9 01bc4</code>. Kun rikostutkija on avannut vihjeen, sen tunniste lisätään <a href="#marks">tämän sivun luetteloon</a>.
status-search = <strong>Etsi tunnistettasi tältä sivulta.</strong> Pidä tietokoneella Ctrl-näppäintä (Macissa ⌘) painettuna ja paina F. Valitse puhelimessa Tor-selaimen valikosta ”Etsi sivulta”. Se, mitä kirjoitat siihen, pysyy laitteellasi. Luettelo on järjestyksessä, joten voit etsiä tunnistettasi myös silmäilemällä.
status-found = <strong>Onko se siellä?</strong> Silloin rikostutkija on avannut vihjeesi.
status-not-found = <strong>Eikö se ole siellä?</strong> Todennäköisesti vihjettäsi ei ole vielä avattu. Siihen voi mennä viikkoja. Tai se avattiin kauan sitten: luettelossa on viimeiset { $most } tunnistetta, ja tämän palvelimen vika voi hävittää niistä joitakin. Se ei tarkoita, että vihjeesi on kadonnut.
status-no-mark = <strong>Etkö kirjoittanut sitä muistiin?</strong> Se ei haittaa. Kukaan ei voi hakea sitä sinulle, koska emme tiedä, mikä vihje on sinun.
status-appeals = Mitä vihjepyynnöistämme tuli
status-more = { $count ->
    [one] Niitä on vielä yksi. Löydät ne kaikki <a href="/">ensimmäiseltä sivulta</a>.
   *[other] Niitä on vielä { $count }. Löydät ne kaikki <a href="/">ensimmäiseltä sivulta</a>.
}
status-collected = Mitä on haettu
status-not-collected = Tältä palvelimelta ei ole vielä haettu yhtään vihjettä.
status-batch = { $count ->
    [one] Tältä palvelimelta on haettu vihjeitä kerran. Viimeisellä erällä on tämä tiiviste (SHA-256), jota rikostutkijat voivat verrata saamansa erän tiivisteeseen:
   *[other] Tältä palvelimelta on haettu vihjeitä { $count } kertaa. Viimeisellä erällä on tämä tiiviste (SHA-256), jota rikostutkijat voivat verrata saamansa erän tiivisteeseen:
}
status-marks = Avattujen vihjeiden tunnisteet
status-no-marks = Niitä ei ole vielä.
status-count = { $count ->
    [one] Niitä on yksi, numeroiden ja kirjainten järjestyksessä.
   *[other] Niitä on { $count }, numeroiden ja kirjainten järjestyksessä.
}
