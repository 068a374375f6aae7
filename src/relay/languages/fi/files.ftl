kind-text = pelkkä teksti
kind-jpeg = JPEG-kuva
kind-png = PNG-kuva
kind-gif = GIF-kuva
kind-webp = WebP-kuva
kind-heic = HEIC-kuva
kind-avif = AVIF-kuva
kind-jxl = JPEG XL -kuva
kind-tiff = TIFF-kuva
kind-bmp = BMP-kuva
kind-pnm = PNM-kuva
kind-svg = SVG-piirros
kind-raw = kameran raakakuva
kind-pdf = PDF-asiakirja
kind-word = Word-asiakirja
kind-excel = Excel-taulukko
kind-powerpoint = PowerPoint-asiakirja
kind-odt = OpenDocument-teksti
kind-ods = OpenDocument-taulukko
kind-odp = OpenDocument-esitys
kind-odg = OpenDocument-piirros
kind-rtf = RTF-asiakirja
kind-epub = EPUB-kirja
kind-page = verkkosivu
kind-mail = sähköposti
kind-video = video
kind-sound = äänitallenne
kind-archive = tiedostopaketti
kind-program = ohjelma
kind-age = age-ohjelmalla lukittu tiedosto
kind-unknown = tiedosto, jonka tyyppiä emme tunne
kind-other = tiedosto, jonka tyyppi on { $extension }

trace-position = { $count ->
    [one] { $count } GPS-sijainti
   *[other] { $count } GPS-sijaintia
}
trace-serial = { $count ->
    [one] { $count } sarjanumero
   *[other] { $count } sarjanumeroa
}
trace-device = { $count ->
    [one] { $count } laitteen merkki tai malli
   *[other] { $count } laitteen merkkiä tai mallia
}
trace-person = { $count ->
    [one] { $count } henkilön nimi
   *[other] { $count } henkilön nimeä
}
trace-moment = { $count ->
    [one] { $count } päivämäärä tai kellonaika
   *[other] { $count } päivämäärää tai kellonaikaa
}
trace-program = { $count ->
    [one] { $count } ohjelman nimi
   *[other] { $count } ohjelman nimeä
}
trace-path = { $count ->
    [one] { $count } tiedoston, kansion tai palvelimen polku
   *[other] { $count } tiedoston, kansion tai palvelimen polkua
}
trace-identifier = { $count ->
    [one] { $count } numero, josta tiedoston voi tunnistaa
   *[other] { $count } numeroa, joista tiedoston voi tunnistaa
}
trace-caption = { $count ->
    [one] { $count } otsikko, kuvateksti tai avainsana
   *[other] { $count } otsikkoa, kuvatekstiä tai avainsanaa
}
trace-tag = { $count ->
    [one] { $count } kuvailutieto, kuten nimi tai esittäjä
   *[other] { $count } kuvailutietoa, kuten nimi tai esittäjä
}
trace-comment = { $count ->
    [one] { $count } kommentti
   *[other] { $count } kommenttia
}
trace-note = { $count ->
    [one] { $count } sivulle tehty merkintä
   *[other] { $count } sivuille tehtyä merkintää
}
trace-tracked-change = { $count ->
    [one] { $count } jäljitetty muutos
   *[other] { $count } jäljitettyä muutosta
}
trace-revision = { $count ->
    [one] { $count } aiempi versio
   *[other] { $count } aiempaa versiota
}
trace-preview = { $count ->
    [one] { $count } esikatselukuva
   *[other] { $count } esikatselukuvaa
}
trace-second-picture = { $count ->
    [one] { $count } piilotettu toinen kuva
   *[other] { $count } piilotettua lisäkuvaa
}
trace-embedded-video = { $count ->
    [one] { $count } video kuvan takana
   *[other] { $count } videota kuvan takana
}
trace-cover = { $count ->
    [one] { $count } kansikuva
   *[other] { $count } kansikuvaa
}
trace-attachment = { $count ->
    [one] { $count } liitetiedosto
   *[other] { $count } liitetiedostoa
}
trace-script = { $count ->
    [one] { $count } skripti
   *[other] { $count } skriptiä
}
trace-link = { $count ->
    [one] { $count } linkki
   *[other] { $count } linkkiä
}
trace-form-field = { $count ->
    [one] { $count } lomakekenttä
   *[other] { $count } lomakekenttää
}
trace-part-name = { $count ->
    [one] { $count } luvun, tason tai muun osan nimi
   *[other] { $count } luvun, tason tai muun osan nimeä
}
trace-data-track = { $count ->
    [one] { $count } raita, joka ei ole kuvaa eikä ääntä
   *[other] { $count } raitaa, jotka eivät ole kuvaa eivätkä ääntä
}
trace-encoder-message = { $count ->
    [one] { $count } koodausohjelman viesti
   *[other] { $count } koodausohjelman viestiä
}
trace-setting = { $count ->
    [one] { $count } ohjelman tai tulostimen asetus
   *[other] { $count } ohjelman tai tulostimen asetusta
}
trace-maker-note = { $count ->
    [one] { $count } kameran valmistajan oma merkintä
   *[other] { $count } kameran valmistajan omaa merkintää
}
trace-exif = { $count ->
    [one] { $count } EXIF-tieto
   *[other] { $count } EXIF-tietoa
}
trace-xmp = { $count ->
    [one] { $count } XMP-tieto
   *[other] { $count } XMP-tietoa
}
trace-iptc = { $count ->
    [one] { $count } IPTC-tieto
   *[other] { $count } IPTC-tietoa
}
trace-colour-profile = { $count ->
    [one] { $count } väriprofiili
   *[other] { $count } väriprofiilia
}
trace-private-block = { $count ->
    [one] { $count } tietolohko, jota ei näytetä
   *[other] { $count } tietolohkoa, joita ei näytetä
}
trace-gap = { $count ->
    [one] { $count } pätkä piilotettua tietoa osien välissä
   *[other] { $count } pätkää piilotettua tietoa osien välissä
}
trace-trailing = { $count ->
    [one] { $count } pätkä tietoa tiedoston lopun jälkeen
   *[other] { $count } pätkää tietoa tiedoston lopun jälkeen
}
trace-member-record = { $count ->
    [one] { $count } pakatun tiedoston päivämäärä, omistaja tai kommentti
   *[other] { $count } pakatun tiedoston päivämäärää, omistajaa tai kommenttia
}
trace-system-file = { $count ->
    [one] { $count } tiedosto, jonka tietokone lisäsi pakettiin
   *[other] { $count } tiedostoa, jotka tietokone lisäsi pakettiin
}
trace-byte-order-mark = tavujärjestysmerkki (BOM)
trace-utf16 = UTF-16-koodaus (nyt UTF-8)
trace-windows1252 = Windows-1252-koodaus (nyt UTF-8)
trace-windows-line-ends = Windowsin rivinvaihdot
trace-other-line-ends = { $count ->
    [one] { $count } epätavallinen rivinvaihto
   *[other] { $count } epätavallista rivinvaihtoa
}
trace-line-end-blanks = { $count ->
    [one] { $count } rivi, jonka lopussa oli välilyöntejä tai sarkaimia
   *[other] { $count } riviä, joiden lopussa oli välilyöntejä tai sarkaimia
}
trace-long-blanks = { $count ->
    [one] { $count } liian pitkä välilyöntien jono
   *[other] { $count } liian pitkää välilyöntien jonoa
}
trace-unusual-spaces = { $count ->
    [one] { $count } epätavallinen välilyönti
   *[other] { $count } epätavallista välilyöntiä
}
trace-zero-width = { $count ->
    [one] { $count } merkki, jolla ei ole leveyttä
   *[other] { $count } merkkiä, joilla ei ole leveyttä
}
trace-direction = { $count ->
    [one] { $count } kirjoitussuunnan merkki
   *[other] { $count } kirjoitussuunnan merkkiä
}
trace-variation-selectors = { $count ->
    [one] { $count } piilomerkki, joka valitsee kirjaimen muodon
   *[other] { $count } piilomerkkiä, jotka valitsevat kirjaimen muodon
}
trace-tags = { $count ->
    [one] { $count } piilotettu tagimerkki
   *[other] { $count } piilotettua tagimerkkiä
}
trace-annotations = { $count ->
    [one] { $count } piilotettu huomautusmerkki
   *[other] { $count } piilotettua huomautusmerkkiä
}
trace-controls = { $count ->
    [one] { $count } ohjausmerkki
   *[other] { $count } ohjausmerkkiä
}
trace-respelled = { $count ->
    [one] { $count } epätavallisesti koodattu kirjain
   *[other] { $count } epätavallisesti koodattua kirjainta
}
trace-stacked-marks = { $count ->
    [one] { $count } aksentti, joka oli pinottu kolmannenkymmenennen päälle
   *[other] { $count } aksenttia, jotka oli pinottu kolmannenkymmenennen päälle
}
gone-all-but-pages = kaikki paitsi se, mitä sivut näyttävät; nyt kuvia, { $dots } pistettä tuumalla
gone-parts-of-pages = sivujen osia, joita ei voitu näyttää

file-in-file = Tässä tiedostossa on toinen tiedosto, joka hylättiin:
file-unsupported = Tämä on { $type }, eikä piilotettua tietoa voi poistaa tällaisista tiedostoista täällä.
file-damaged = Tämä on { $type }, mutta tiedosto ei ole sellainen kuin sen pitäisi olla.
file-uncleanable = Tämä on { $type }, mutta kaikkea tiedostossa ei voi puhdistaa täällä.
file-locked = Tämä on { $type }, mutta tiedosto on lukittu salasanalla tai sen myyjä on lukinnut sen. Jos voit, tallenna se ilman lukitusta ja lähetä se.
file-beyond = Tämä on { $type }, mutta tiedosto on liian suuri tai liian monimutkainen puhdistettavaksi täällä.
file-unstable = Tämä on { $type }, mutta ei ole varmaa, että tiedosto puhdistui.
file-too-large = Puhdistettuna tässä tiedostossa olisi enemmän kuin { $limit } KiB, eikä tähän vihjeeseen mahdu enempää. Lähetä se toisessa vihjeessä tai osissa.
file-not-text = Tämä tiedosto näyttää tekstiltä, mutta sen kirjaimia ei voi tunnistaa varmasti. Tallenna se uudelleen UTF-8-muodossa.
file-unreadable = Tätä tiedostoa ei voitu lukea uudelleen palvelimella. Lähetä se vielä kerran.
file-unshown = Tätä PDF-asiakirjaa ei voi puhdistaa, eikä sen sivuja voi näyttää täällä.
file-unshown-locked = Tätä PDF-asiakirjaa ei voi puhdistaa, ja sen sivut voi näyttää vain sen salasanalla.
file-unshown-large = Tätä PDF-asiakirjaa ei voi puhdistaa, ja siinä on enemmän kuin { $pages } sivua tai kuvina enemmän kuin { $size } MiB.
file-unshown-work = Tätä PDF-asiakirjaa ei voi puhdistaa, ja sen sivujen näyttäminen vaatii enemmän kuin yhteen tiedostoon käytetään.

file-advice-text = Jos se on tekstiä, tallenna se uudelleen UTF-8-muodossa.
file-advice-picture = Tallenna se JPEG- tai PNG-muodossa tai ota siitä kuvakaappaus.
file-advice-sound = Tallenna se MP3-, FLAC- tai WAV-muodossa.
file-advice-video = Tallenna se MP4-muodossa tai ota siitä kuvakaappauksia.
file-advice-document = Vie se PDF-muotoon, ota siitä kuvakaappauksia tai kopioi sen teksti viestiisi.
file-advice-pdf = Tulosta se uudeksi PDF:ksi, ota siitä kuvakaappauksia tai kopioi sen teksti viestiisi.
file-advice-shown = Ota siitä kuvakaappauksia tai kopioi sen teksti viestiisi.
file-advice-page = Ota siitä kuvakaappaus tai kopioi sen teksti viestiisi.
file-advice-mail = Ota sähköpostista kuvakaappaus tai kopioi sen teksti viestiisi.
file-advice-archive = Pura se ja lähetä siinä olevat tiedostot yksitellen.
file-advice-program = Kerro viestissäsi, mitä se tekee.

file-as-is = Tai rastita ”{ $box }”, jos mikään siinä ei voi paljastaa, kuka olet.
file-in-parts = Tai lähetä se osissa.
