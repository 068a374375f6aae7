kind-text = navadno besedilo
kind-jpeg = slika JPEG
kind-png = slika PNG
kind-gif = slika GIF
kind-webp = slika WebP
kind-heic = slika HEIC
kind-avif = slika AVIF
kind-jxl = slika JPEG XL
kind-tiff = slika TIFF
kind-bmp = slika BMP
kind-pnm = slika PNM
kind-svg = risba SVG
kind-raw = neobdelana (raw) slika iz fotoaparata
kind-pdf = dokument PDF
kind-word = dokument Word
kind-excel = preglednica Excel
kind-powerpoint = dokument PowerPoint
kind-odt = besedilo OpenDocument
kind-ods = preglednica OpenDocument
kind-odp = predstavitev OpenDocument
kind-odg = risba OpenDocument
kind-rtf = dokument RTF
kind-epub = knjiga EPUB
kind-page = spletna stran
kind-mail = e-poštno sporočilo
kind-video = videoposnetek
kind-sound = zvočni posnetek
kind-archive = arhiv datotek
kind-program = program
kind-age = datoteka, zaklenjena s programom age
kind-unknown = datoteka vrste, ki je ne poznamo
kind-other = datoteka vrste { $extension }

trace-position = { $count ->
    [one] { $count } položaj GPS
    [two] { $count } položaja GPS
    [few] { $count } položaje GPS
   *[other] { $count } položajev GPS
}
trace-serial = { $count ->
    [one] { $count } serijsko številko
    [two] { $count } serijski številki
    [few] { $count } serijske številke
   *[other] { $count } serijskih številk
}
trace-device = { $count ->
    [one] { $count } znamko ali model naprave
    [two] { $count } znamki ali modela naprav
    [few] { $count } znamke ali modele naprav
   *[other] { $count } znamk ali modelov naprav
}
trace-person = { $count ->
    [one] { $count } ime osebe
    [two] { $count } imeni oseb
    [few] { $count } imena oseb
   *[other] { $count } imen oseb
}
trace-moment = { $count ->
    [one] { $count } datum ali čas
    [two] { $count } datuma ali časa
    [few] { $count } datume ali čase
   *[other] { $count } datumov ali časov
}
trace-program = { $count ->
    [one] { $count } ime programa
    [two] { $count } imeni programov
    [few] { $count } imena programov
   *[other] { $count } imen programov
}
trace-path = { $count ->
    [one] { $count } pot do datoteke, mape ali strežnika
    [two] { $count } poti do datotek, map ali strežnikov
    [few] { $count } poti do datotek, map ali strežnikov
   *[other] { $count } poti do datotek, map ali strežnikov
}
trace-identifier = { $count ->
    [one] { $count } številko, po kateri se datoteka prepozna
    [two] { $count } številki, po katerih se datoteka prepozna
    [few] { $count } številke, po katerih se datoteka prepozna
   *[other] { $count } številk, po katerih se datoteka prepozna
}
trace-caption = { $count ->
    [one] { $count } naslov, opis ali ključno besedo
    [two] { $count } naslova, opisa ali ključni besedi
    [few] { $count } naslove, opise ali ključne besede
   *[other] { $count } naslovov, opisov ali ključnih besed
}
trace-tag = { $count ->
    [one] { $count } podatek, kot je naslov ali izvajalec
    [two] { $count } podatka, kot je naslov ali izvajalec
    [few] { $count } podatke, kot je naslov ali izvajalec
   *[other] { $count } podatkov, kot je naslov ali izvajalec
}
trace-comment = { $count ->
    [one] { $count } komentar
    [two] { $count } komentarja
    [few] { $count } komentarje
   *[other] { $count } komentarjev
}
trace-note = { $count ->
    [one] { $count } opombo na strani
    [two] { $count } opombi na straneh
    [few] { $count } opombe na straneh
   *[other] { $count } opomb na straneh
}
trace-tracked-change = { $count ->
    [one] { $count } zabeleženo spremembo
    [two] { $count } zabeleženi spremembi
    [few] { $count } zabeležene spremembe
   *[other] { $count } zabeleženih sprememb
}
trace-revision = { $count ->
    [one] { $count } starejšo različico
    [two] { $count } starejši različici
    [few] { $count } starejše različice
   *[other] { $count } starejših različic
}
trace-preview = { $count ->
    [one] { $count } sliko za predogled
    [two] { $count } sliki za predogled
    [few] { $count } slike za predogled
   *[other] { $count } slik za predogled
}
trace-second-picture = { $count ->
    [one] { $count } skrito dodatno sliko
    [two] { $count } skriti dodatni sliki
    [few] { $count } skrite dodatne slike
   *[other] { $count } skritih dodatnih slik
}
trace-embedded-video = { $count ->
    [one] { $count } videoposnetek za sliko
    [two] { $count } videoposnetka za sliko
    [few] { $count } videoposnetke za sliko
   *[other] { $count } videoposnetkov za sliko
}
trace-cover = { $count ->
    [one] { $count } sliko naslovnice
    [two] { $count } sliki naslovnice
    [few] { $count } slike naslovnice
   *[other] { $count } slik naslovnice
}
trace-attachment = { $count ->
    [one] { $count } priloženo datoteko
    [two] { $count } priloženi datoteki
    [few] { $count } priložene datoteke
   *[other] { $count } priloženih datotek
}
trace-script = { $count ->
    [one] { $count } skript
    [two] { $count } skripta
    [few] { $count } skripte
   *[other] { $count } skriptov
}
trace-link = { $count ->
    [one] { $count } povezavo
    [two] { $count } povezavi
    [few] { $count } povezave
   *[other] { $count } povezav
}
trace-form-field = { $count ->
    [one] { $count } polje obrazca
    [two] { $count } polji obrazca
    [few] { $count } polja obrazca
   *[other] { $count } polj obrazca
}
trace-part-name = { $count ->
    [one] { $count } ime poglavja, plasti ali drugega dela
    [two] { $count } imeni poglavij, plasti ali drugih delov
    [few] { $count } imena poglavij, plasti ali drugih delov
   *[other] { $count } imen poglavij, plasti ali drugih delov
}
trace-data-track = { $count ->
    [one] { $count } sled, ki ni ne slika ne zvok
    [two] { $count } sledi, ki nista ne slika ne zvok
    [few] { $count } sledi, ki niso ne slika ne zvok
   *[other] { $count } sledi, ki niso ne slika ne zvok
}
trace-encoder-message = { $count ->
    [one] { $count } sporočilo programa za kodiranje
    [two] { $count } sporočili programa za kodiranje
    [few] { $count } sporočila programa za kodiranje
   *[other] { $count } sporočil programa za kodiranje
}
trace-setting = { $count ->
    [one] { $count } nastavitev programa ali tiskalnika
    [two] { $count } nastavitvi programa ali tiskalnika
    [few] { $count } nastavitve programa ali tiskalnika
   *[other] { $count } nastavitev programa ali tiskalnika
}
trace-maker-note = { $count ->
    [one] { $count } lastni zapis izdelovalca fotoaparata
    [two] { $count } lastna zapisa izdelovalca fotoaparata
    [few] { $count } lastne zapise izdelovalca fotoaparata
   *[other] { $count } lastnih zapisov izdelovalca fotoaparata
}
trace-exif = { $count ->
    [one] { $count } zapis EXIF
    [two] { $count } zapisa EXIF
    [few] { $count } zapise EXIF
   *[other] { $count } zapisov EXIF
}
trace-xmp = { $count ->
    [one] { $count } zapis XMP
    [two] { $count } zapisa XMP
    [few] { $count } zapise XMP
   *[other] { $count } zapisov XMP
}
trace-iptc = { $count ->
    [one] { $count } zapis IPTC
    [two] { $count } zapisa IPTC
    [few] { $count } zapise IPTC
   *[other] { $count } zapisov IPTC
}
trace-colour-profile = { $count ->
    [one] { $count } barvni profil
    [two] { $count } barvna profila
    [few] { $count } barvne profile
   *[other] { $count } barvnih profilov
}
trace-private-block = { $count ->
    [one] { $count } blok podatkov, ki se ne prikaže
    [two] { $count } bloka podatkov, ki se ne prikažeta
    [few] { $count } bloke podatkov, ki se ne prikažejo
   *[other] { $count } blokov podatkov, ki se ne prikažejo
}
trace-gap = { $count ->
    [one] { $count } niz skritih podatkov med deli
    [two] { $count } niza skritih podatkov med deli
    [few] { $count } nize skritih podatkov med deli
   *[other] { $count } nizov skritih podatkov med deli
}
trace-trailing = { $count ->
    [one] { $count } niz podatkov za koncem
    [two] { $count } niza podatkov za koncem
    [few] { $count } nize podatkov za koncem
   *[other] { $count } nizov podatkov za koncem
}
trace-member-record = { $count ->
    [one] { $count } datum, lastnika ali komentar zapakirane datoteke
    [two] { $count } datuma, lastnika ali komentarja zapakiranih datotek
    [few] { $count } datume, lastnike ali komentarje zapakiranih datotek
   *[other] { $count } datumov, lastnikov ali komentarjev zapakiranih datotek
}
trace-system-file = { $count ->
    [one] { $count } datoteko, ki jo je v arhiv dodal računalnik
    [two] { $count } datoteki, ki ju je v arhiv dodal računalnik
    [few] { $count } datoteke, ki jih je v arhiv dodal računalnik
   *[other] { $count } datotek, ki jih je v arhiv dodal računalnik
}
trace-byte-order-mark = oznako vrstnega reda bajtov
trace-utf16 = kodiranje UTF-16 (zdaj UTF-8)
trace-windows1252 = kodiranje Windows-1252 (zdaj UTF-8)
trace-windows-line-ends = konce vrstic sistema Windows
trace-other-line-ends = { $count ->
    [one] { $count } nenavaden konec vrstice
    [two] { $count } nenavadna konca vrstic
    [few] { $count } nenavadne konce vrstic
   *[other] { $count } nenavadnih koncev vrstic
}
trace-line-end-blanks = { $count ->
    [one] { $count } vrstico, ki se je končala s presledki ali tabulatorji
    [two] { $count } vrstici, ki sta se končali s presledki ali tabulatorji
    [few] { $count } vrstice, ki so se končale s presledki ali tabulatorji
   *[other] { $count } vrstic, ki so se končale s presledki ali tabulatorji
}
trace-long-blanks = { $count ->
    [one] { $count } predolg niz presledkov
    [two] { $count } predolga niza presledkov
    [few] { $count } predolge nize presledkov
   *[other] { $count } predolgih nizov presledkov
}
trace-unusual-spaces = { $count ->
    [one] { $count } nenavaden presledek
    [two] { $count } nenavadna presledka
    [few] { $count } nenavadne presledke
   *[other] { $count } nenavadnih presledkov
}
trace-zero-width = { $count ->
    [one] { $count } znak brez širine
    [two] { $count } znaka brez širine
    [few] { $count } znake brez širine
   *[other] { $count } znakov brez širine
}
trace-direction = { $count ->
    [one] { $count } znak za smer pisanja
    [two] { $count } znaka za smer pisanja
    [few] { $count } znake za smer pisanja
   *[other] { $count } znakov za smer pisanja
}
trace-variation-selectors = { $count ->
    [one] { $count } skriti znak, ki izbere obliko črke
    [two] { $count } skrita znaka, ki izbereta obliko črke
    [few] { $count } skrite znake, ki izberejo obliko črke
   *[other] { $count } skritih znakov, ki izberejo obliko črke
}
trace-tags = { $count ->
    [one] { $count } skriti označevalni znak
    [two] { $count } skrita označevalna znaka
    [few] { $count } skrite označevalne znake
   *[other] { $count } skritih označevalnih znakov
}
trace-annotations = { $count ->
    [one] { $count } skriti znak za opombe
    [two] { $count } skrita znaka za opombe
    [few] { $count } skrite znake za opombe
   *[other] { $count } skritih znakov za opombe
}
trace-controls = { $count ->
    [one] { $count } krmilni znak
    [two] { $count } krmilna znaka
    [few] { $count } krmilne znake
   *[other] { $count } krmilnih znakov
}
trace-respelled = { $count ->
    [one] { $count } črko, kodirano na nenavaden način
    [two] { $count } črki, kodirani na nenavaden način
    [few] { $count } črke, kodirane na nenavaden način
   *[other] { $count } črk, kodiranih na nenavaden način
}
trace-stacked-marks = { $count ->
    [one] { $count } naglas nad trideset na isti črki
    [two] { $count } naglasa nad trideset na isti črki
    [few] { $count } naglase nad trideset na isti črki
   *[other] { $count } naglasov nad trideset na isti črki
}
gone-all-but-pages = vse razen tega, kar prikazujejo njegove strani, zdaj slike z ločljivostjo { $dots } pik na palec
gone-parts-of-pages = dele njegovih strani, ki jih ni bilo mogoče prikazati

file-in-file = V tej datoteki je druga datoteka, ki je bila zavrnjena:
file-unsupported = To je { $type }, iz takih datotek pa tukaj ni mogoče odstraniti skritih podatkov.
file-damaged = To je { $type }, vendar datoteka ni takšna, kot bi morala biti.
file-uncleanable = To je { $type }, vendar tukaj ni mogoče očistiti vsega, kar je v datoteki.
file-locked = To je { $type }, vendar je datoteka zaklenjena, z geslom ali pa jo je zaklenil tisti, ki jo je prodal. Če lahko, jo shranite brez te zaščite in pošljite tako.
file-beyond = To je { $type }, vendar je datoteka prevelika ali preveč zapletena, da bi jo tukaj očistili.
file-unstable = To je { $type }, vendar datoteke ni bilo mogoče zanesljivo očistiti.
file-too-large = Očiščena bi ta datoteka imela več kot { $limit } KiB, več pa v ta namig ne gre. Pošljite jo v drugem namigu ali po delih.
file-not-text = Ta datoteka je videti kot besedilo, vendar njenih črk ni mogoče zanesljivo določiti. Shranite jo znova kot UTF-8.
file-unreadable = Te datoteke na strežniku ni bilo mogoče znova prebrati. Pošljite jo še enkrat.
file-unshown = Tega dokumenta PDF ni mogoče očistiti, njegovih strani pa tukaj ni mogoče prikazati.
file-unshown-locked = Tega dokumenta PDF ni mogoče očistiti, njegove strani pa je mogoče prikazati samo z njegovim geslom.
file-unshown-large = Tega dokumenta PDF ni mogoče očistiti in je prevelik. Dovoljeno število strani: največ { $pages }. Velikost kot slike: največ { $size } MiB.
file-unshown-work = Tega dokumenta PDF ni mogoče očistiti, prikaz njegovih strani pa zahteva več dela, kot se ga nameni eni datoteki.

file-advice-text = Če je to besedilo, ga znova shranite kot UTF-8.
file-advice-picture = Shranite jo kot JPEG ali PNG ali naredite posnetek zaslona.
file-advice-sound = Shranite jo kot MP3, FLAC ali WAV.
file-advice-video = Shranite jo kot MP4 ali naredite posnetke zaslona.
file-advice-document = Izvozite jo kot PDF, naredite posnetke zaslona ali prekopirajte besede iz nje v svoje sporočilo.
file-advice-pdf = Natisnite jo kot nov PDF, naredite posnetke zaslona ali prekopirajte besede iz nje v svoje sporočilo.
file-advice-shown = Naredite posnetke zaslona ali prekopirajte besede iz nje v svoje sporočilo.
file-advice-page = Naredite posnetek zaslona ali prekopirajte besede s te strani v svoje sporočilo.
file-advice-mail = Naredite posnetek zaslona s tem e-poštnim sporočilom ali prekopirajte besede iz njega v svoje sporočilo.
file-advice-archive = Razpakirajte arhiv in datoteke iz njega pošljite eno za drugo.
file-advice-program = V sporočilu napišite, kaj program naredi.

file-as-is = Ali pa obkljukajte „{ $box }“, če nič v njej ne more razkriti, kdo ste.
file-in-parts = Ali pa jo pošljite po delih.
