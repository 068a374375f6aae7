kind-text = običan tekst
kind-jpeg = JPEG slika
kind-png = PNG slika
kind-gif = GIF slika
kind-webp = WebP slika
kind-heic = HEIC slika
kind-avif = AVIF slika
kind-jxl = JPEG XL slika
kind-tiff = TIFF slika
kind-bmp = BMP slika
kind-pnm = PNM slika
kind-svg = SVG crtež
kind-raw = neobrađena (raw) slika iz fotoaparata
kind-pdf = PDF dokument
kind-word = Word dokument
kind-excel = Excel tablica
kind-powerpoint = PowerPoint dokument
kind-odt = OpenDocument tekst
kind-ods = OpenDocument tablica
kind-odp = OpenDocument prezentacija
kind-odg = OpenDocument crtež
kind-rtf = RTF dokument
kind-epub = EPUB knjiga
kind-page = web-stranica
kind-mail = poruka e-pošte
kind-video = videozapis
kind-sound = zvučni zapis
kind-archive = arhiva s datotekama
kind-program = program
kind-age = datoteka zaključana programom age
kind-unknown = datoteka vrste koju ne poznajemo
kind-other = datoteka vrste { $extension }

trace-position = { $count ->
    [one] { $count } GPS položaj
    [few] { $count } GPS položaja
   *[other] { $count } GPS položaja
}
trace-serial = { $count ->
    [one] { $count } serijski broj
    [few] { $count } serijska broja
   *[other] { $count } serijskih brojeva
}
trace-device = { $count ->
    [one] { $count } marka ili model uređaja
    [few] { $count } marke ili modela uređaja
   *[other] { $count } marki ili modela uređaja
}
trace-person = { $count ->
    [one] { $count } ime osobe
    [few] { $count } imena osoba
   *[other] { $count } imena osoba
}
trace-moment = { $count ->
    [one] { $count } datum ili vrijeme
    [few] { $count } datuma ili vremena
   *[other] { $count } datuma ili vremena
}
trace-program = { $count ->
    [one] { $count } naziv programa
    [few] { $count } naziva programa
   *[other] { $count } naziva programa
}
trace-path = { $count ->
    [one] { $count } put do datoteke, mape ili poslužitelja
    [few] { $count } puta do datoteka, mapa ili poslužitelja
   *[other] { $count } putova do datoteka, mapa ili poslužitelja
}
trace-identifier = { $count ->
    [one] { $count } broj po kojem se datoteka može prepoznati
    [few] { $count } broja po kojima se datoteka može prepoznati
   *[other] { $count } brojeva po kojima se datoteka može prepoznati
}
trace-caption = { $count ->
    [one] { $count } naslov, opis ili ključna riječ
    [few] { $count } naslova, opisa ili ključne riječi
   *[other] { $count } naslova, opisa ili ključnih riječi
}
trace-tag = { $count ->
    [one] { $count } podatak poput naslova ili izvođača
    [few] { $count } podatka poput naslova ili izvođača
   *[other] { $count } podataka poput naslova ili izvođača
}
trace-comment = { $count ->
    [one] { $count } komentar
    [few] { $count } komentara
   *[other] { $count } komentara
}
trace-note = { $count ->
    [one] { $count } bilješka na stranici
    [few] { $count } bilješke na stranicama
   *[other] { $count } bilješki na stranicama
}
trace-tracked-change = { $count ->
    [one] { $count } zabilježena promjena
    [few] { $count } zabilježene promjene
   *[other] { $count } zabilježenih promjena
}
trace-revision = { $count ->
    [one] { $count } ranija verzija
    [few] { $count } ranije verzije
   *[other] { $count } ranijih verzija
}
trace-preview = { $count ->
    [one] { $count } slika za pregled
    [few] { $count } slike za pregled
   *[other] { $count } slika za pregled
}
trace-second-picture = { $count ->
    [one] { $count } skrivena dodatna slika
    [few] { $count } skrivene dodatne slike
   *[other] { $count } skrivenih dodatnih slika
}
trace-embedded-video = { $count ->
    [one] { $count } videozapis iza slike
    [few] { $count } videozapisa iza slike
   *[other] { $count } videozapisa iza slike
}
trace-cover = { $count ->
    [one] { $count } slika naslovnice
    [few] { $count } slike naslovnice
   *[other] { $count } slika naslovnice
}
trace-attachment = { $count ->
    [one] { $count } priložena datoteka
    [few] { $count } priložene datoteke
   *[other] { $count } priloženih datoteka
}
trace-script = { $count ->
    [one] { $count } skripta
    [few] { $count } skripte
   *[other] { $count } skripti
}
trace-link = { $count ->
    [one] { $count } poveznica
    [few] { $count } poveznice
   *[other] { $count } poveznica
}
trace-form-field = { $count ->
    [one] { $count } polje obrasca
    [few] { $count } polja obrasca
   *[other] { $count } polja obrasca
}
trace-part-name = { $count ->
    [one] { $count } naziv poglavlja, sloja ili drugog dijela
    [few] { $count } naziva poglavlja, slojeva ili drugih dijelova
   *[other] { $count } naziva poglavlja, slojeva ili drugih dijelova
}
trace-data-track = { $count ->
    [one] { $count } zapis koji nije ni slika ni zvuk
    [few] { $count } zapisa koji nisu ni slika ni zvuk
   *[other] { $count } zapisa koji nisu ni slika ni zvuk
}
trace-encoder-message = { $count ->
    [one] { $count } poruka programa za kodiranje
    [few] { $count } poruke programa za kodiranje
   *[other] { $count } poruka programa za kodiranje
}
trace-setting = { $count ->
    [one] { $count } postavka programa ili pisača
    [few] { $count } postavke programa ili pisača
   *[other] { $count } postavki programa ili pisača
}
trace-maker-note = { $count ->
    [one] { $count } vlastiti zapis proizvođača fotoaparata
    [few] { $count } vlastita zapisa proizvođača fotoaparata
   *[other] { $count } vlastitih zapisa proizvođača fotoaparata
}
trace-exif = { $count ->
    [one] { $count } EXIF zapis
    [few] { $count } EXIF zapisa
   *[other] { $count } EXIF zapisa
}
trace-xmp = { $count ->
    [one] { $count } XMP zapis
    [few] { $count } XMP zapisa
   *[other] { $count } XMP zapisa
}
trace-iptc = { $count ->
    [one] { $count } IPTC zapis
    [few] { $count } IPTC zapisa
   *[other] { $count } IPTC zapisa
}
trace-colour-profile = { $count ->
    [one] { $count } profil boja
    [few] { $count } profila boja
   *[other] { $count } profila boja
}
trace-private-block = { $count ->
    [one] { $count } blok podataka koji se ne prikazuje
    [few] { $count } bloka podataka koji se ne prikazuju
   *[other] { $count } blokova podataka koji se ne prikazuju
}
trace-gap = { $count ->
    [one] { $count } niz skrivenih podataka između dijelova
    [few] { $count } niza skrivenih podataka između dijelova
   *[other] { $count } nizova skrivenih podataka između dijelova
}
trace-trailing = { $count ->
    [one] { $count } niz podataka iza kraja
    [few] { $count } niza podataka iza kraja
   *[other] { $count } nizova podataka iza kraja
}
trace-member-record = { $count ->
    [one] { $count } datum, vlasnik ili komentar zapakirane datoteke
    [few] { $count } datuma, vlasnika ili komentara zapakiranih datoteka
   *[other] { $count } datuma, vlasnika ili komentara zapakiranih datoteka
}
trace-system-file = { $count ->
    [one] { $count } datoteka koju je računalo dodalo u arhivu
    [few] { $count } datoteke koje je računalo dodalo u arhivu
   *[other] { $count } datoteka koje je računalo dodalo u arhivu
}
trace-byte-order-mark = oznaka redoslijeda bajtova
trace-utf16 = kodiranje UTF-16 (sada UTF-8)
trace-windows1252 = kodiranje Windows-1252 (sada UTF-8)
trace-windows-line-ends = Windows završeci redaka
trace-other-line-ends = { $count ->
    [one] { $count } neuobičajen završetak retka
    [few] { $count } neuobičajena završetka redaka
   *[other] { $count } neuobičajenih završetaka redaka
}
trace-line-end-blanks = { $count ->
    [one] { $count } redak koji je završavao razmacima ili tabulatorima
    [few] { $count } retka koji su završavali razmacima ili tabulatorima
   *[other] { $count } redaka koji su završavali razmacima ili tabulatorima
}
trace-long-blanks = { $count ->
    [one] { $count } predug niz razmaka
    [few] { $count } preduga niza razmaka
   *[other] { $count } predugih nizova razmaka
}
trace-unusual-spaces = { $count ->
    [one] { $count } neuobičajen razmak
    [few] { $count } neuobičajena razmaka
   *[other] { $count } neuobičajenih razmaka
}
trace-zero-width = { $count ->
    [one] { $count } znak bez širine
    [few] { $count } znaka bez širine
   *[other] { $count } znakova bez širine
}
trace-direction = { $count ->
    [one] { $count } znak za smjer pisanja
    [few] { $count } znaka za smjer pisanja
   *[other] { $count } znakova za smjer pisanja
}
trace-variation-selectors = { $count ->
    [one] { $count } skriveni znak koji bira oblik slova
    [few] { $count } skrivena znaka koji biraju oblik slova
   *[other] { $count } skrivenih znakova koji biraju oblik slova
}
trace-tags = { $count ->
    [one] { $count } skriveni znak za označivanje
    [few] { $count } skrivena znaka za označivanje
   *[other] { $count } skrivenih znakova za označivanje
}
trace-annotations = { $count ->
    [one] { $count } skriveni znak za napomene
    [few] { $count } skrivena znaka za napomene
   *[other] { $count } skrivenih znakova za napomene
}
trace-controls = { $count ->
    [one] { $count } upravljački znak
    [few] { $count } upravljačka znaka
   *[other] { $count } upravljačkih znakova
}
trace-respelled = { $count ->
    [one] { $count } slovo kodirano na neuobičajen način
    [few] { $count } slova kodirana na neuobičajen način
   *[other] { $count } slova kodiranih na neuobičajen način
}
trace-stacked-marks = { $count ->
    [one] { $count } naglasak povrh tridesetog na istom slovu
    [few] { $count } naglaska povrh tridesetog na istom slovu
   *[other] { $count } naglasaka povrh tridesetog na istom slovu
}
gone-all-but-pages = sve osim onoga što njegove stranice prikazuju, a one su sada slike u razlučivosti od { $dots } točaka po inču
gone-parts-of-pages = dijelovi njegovih stranica koji se nisu mogli prikazati

file-in-file = U ovoj je datoteci druga datoteka, koja je odbijena:
file-unsupported = Ovo je { $type }, a iz takvih se datoteka skriveni podaci ovdje ne mogu ukloniti.
file-damaged = Ovo je { $type }, ali datoteka nije onakva kakva bi trebala biti.
file-uncleanable = Ovo je { $type }, ali ne može se ovdje očistiti sve što je u datoteci.
file-locked = Ovo je { $type }, ali datoteka je zaključana, lozinkom ili od onoga tko ju je prodao. Ako možete, spremite je bez te zaštite i pošaljite takvu.
file-beyond = Ovo je { $type }, ali datoteka je prevelika ili presložena da bi se ovdje očistila.
file-unstable = Ovo je { $type }, ali datoteka se nije mogla pouzdano očistiti.
file-too-large = Kad se očisti, ova bi datoteka imala više od { $limit } KiB, a više u ovu dojavu ne stane. Pošaljite je u drugoj dojavi ili u dijelovima.
file-not-text = Ova datoteka izgleda kao tekst, ali njezina se slova ne mogu pouzdano odrediti. Spremite je ponovno kao UTF-8.
file-unreadable = Ova se datoteka na poslužitelju nije mogla ponovno pročitati. Pošaljite je još jednom.
file-unshown = Ovaj PDF dokument ne može se očistiti, a njegove se stranice ovdje ne mogu prikazati.
file-unshown-locked = Ovaj PDF dokument ne može se očistiti, a njegove se stranice mogu prikazati samo uz njegovu lozinku.
file-unshown-large = Ovaj PDF dokument ne može se očistiti i prevelik je. Dopušteni broj stranica: najviše { $pages }. Veličina kao slike: najviše { $size } MiB.
file-unshown-work = Ovaj PDF dokument ne može se očistiti, a prikaz njegovih stranica traži više rada nego što se troši na jednu datoteku.

file-advice-text = Ako je to tekst, spremite ga ponovno kao UTF-8.
file-advice-picture = Spremite je kao JPEG ili PNG ili napravite snimku zaslona.
file-advice-sound = Spremite je kao MP3, FLAC ili WAV.
file-advice-video = Spremite je kao MP4 ili napravite snimke zaslona.
file-advice-document = Izvezite je kao PDF, napravite snimke zaslona ili kopirajte riječi iz nje u svoju poruku.
file-advice-pdf = Ispišite je kao novi PDF, napravite snimke zaslona ili kopirajte riječi iz nje u svoju poruku.
file-advice-shown = Napravite snimke zaslona ili kopirajte riječi iz nje u svoju poruku.
file-advice-page = Napravite snimku zaslona ili kopirajte riječi s te stranice u svoju poruku.
file-advice-mail = Napravite snimku zaslona s tom porukom e-pošte ili kopirajte riječi iz nje u svoju poruku.
file-advice-archive = Raspakirajte je i pošaljite datoteke iz nje jednu po jednu.
file-advice-program = Napišite u poruci što taj program radi.

file-as-is = Ili stavite kvačicu uz „{ $box }” ako ništa u datoteci ne može otkriti tko ste.
file-in-parts = Ili je pošaljite u dijelovima.
