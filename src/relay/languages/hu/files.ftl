kind-text = egyszerű szöveg
kind-jpeg = JPEG-kép
kind-png = PNG-kép
kind-gif = GIF-kép
kind-webp = WebP-kép
kind-heic = HEIC-kép
kind-avif = AVIF-kép
kind-jxl = JPEG XL-kép
kind-tiff = TIFF-kép
kind-bmp = BMP-kép
kind-pnm = PNM-kép
kind-svg = SVG-rajz
kind-raw = nyers (RAW) fénykép
kind-pdf = PDF-dokumentum
kind-word = Word-dokumentum
kind-excel = Excel-táblázat
kind-powerpoint = PowerPoint-dokumentum
kind-odt = OpenDocument-szöveg
kind-ods = OpenDocument-táblázat
kind-odp = OpenDocument-bemutató
kind-odg = OpenDocument-rajz
kind-rtf = RTF-dokumentum
kind-epub = EPUB-könyv
kind-page = weboldal
kind-mail = e-mail
kind-video = videó
kind-sound = hangfelvétel
kind-archive = fájlokat tartalmazó archívum
kind-program = program
kind-age = az age programmal lezárt fájl
kind-unknown = számunkra ismeretlen típusú fájl
kind-other = { $extension } típusú fájl

trace-position = { $count ->
    [one] { $count } GPS-helyadat
   *[other] { $count } GPS-helyadat
}
trace-serial = { $count ->
    [one] { $count } sorozatszám
   *[other] { $count } sorozatszám
}
trace-device = { $count ->
    [one] { $count } eszközmárka vagy -típus
   *[other] { $count } eszközmárka vagy -típus
}
trace-person = { $count ->
    [one] { $count } személynév
   *[other] { $count } személynév
}
trace-moment = { $count ->
    [one] { $count } dátum vagy időpont
   *[other] { $count } dátum vagy időpont
}
trace-program = { $count ->
    [one] { $count } programnév
   *[other] { $count } programnév
}
trace-path = { $count ->
    [one] { $count } fájl-, mappa- vagy szerverútvonal
   *[other] { $count } fájl-, mappa- vagy szerverútvonal
}
trace-identifier = { $count ->
    [one] { $count } szám, amely azonosítja a fájlt
   *[other] { $count } szám, amely azonosítja a fájlt
}
trace-caption = { $count ->
    [one] { $count } cím, képaláírás vagy kulcsszó
   *[other] { $count } cím, képaláírás vagy kulcsszó
}
trace-tag = { $count ->
    [one] { $count } címke, például cím vagy előadó
   *[other] { $count } címke, például cím vagy előadó
}
trace-comment = { $count ->
    [one] { $count } megjegyzés
   *[other] { $count } megjegyzés
}
trace-note = { $count ->
    [one] { $count } jegyzet egy oldalon
   *[other] { $count } jegyzet oldalakon
}
trace-tracked-change = { $count ->
    [one] { $count } nyomon követett változtatás
   *[other] { $count } nyomon követett változtatás
}
trace-revision = { $count ->
    [one] { $count } korábbi változat
   *[other] { $count } korábbi változat
}
trace-preview = { $count ->
    [one] { $count } előnézeti kép
   *[other] { $count } előnézeti kép
}
trace-second-picture = { $count ->
    [one] { $count } rejtett második kép
   *[other] { $count } rejtett további kép
}
trace-embedded-video = { $count ->
    [one] { $count } videó a kép mögött
   *[other] { $count } videó a kép mögött
}
trace-cover = { $count ->
    [one] { $count } borítókép
   *[other] { $count } borítókép
}
trace-attachment = { $count ->
    [one] { $count } csatolt fájl
   *[other] { $count } csatolt fájl
}
trace-script = { $count ->
    [one] { $count } szkript
   *[other] { $count } szkript
}
trace-link = { $count ->
    [one] { $count } hivatkozás
   *[other] { $count } hivatkozás
}
trace-form-field = { $count ->
    [one] { $count } űrlapmező
   *[other] { $count } űrlapmező
}
trace-part-name = { $count ->
    [one] { $count } fejezet-, réteg- vagy más résznév
   *[other] { $count } fejezet-, réteg- vagy más résznév
}
trace-data-track = { $count ->
    [one] { $count } sáv, amely se nem kép, se nem hang
   *[other] { $count } sáv, amely se nem kép, se nem hang
}
trace-encoder-message = { $count ->
    [one] { $count } kódolóprogram-üzenet
   *[other] { $count } kódolóprogram-üzenet
}
trace-setting = { $count ->
    [one] { $count } program- vagy nyomtatóbeállítás
   *[other] { $count } program- vagy nyomtatóbeállítás
}
trace-maker-note = { $count ->
    [one] { $count } saját bejegyzés a kamera gyártójától
   *[other] { $count } saját bejegyzés a kamera gyártójától
}
trace-exif = { $count ->
    [one] { $count } EXIF-bejegyzés
   *[other] { $count } EXIF-bejegyzés
}
trace-xmp = { $count ->
    [one] { $count } XMP-bejegyzés
   *[other] { $count } XMP-bejegyzés
}
trace-iptc = { $count ->
    [one] { $count } IPTC-bejegyzés
   *[other] { $count } IPTC-bejegyzés
}
trace-colour-profile = { $count ->
    [one] { $count } színprofil
   *[other] { $count } színprofil
}
trace-private-block = { $count ->
    [one] { $count } meg nem jelenített adatblokk
   *[other] { $count } meg nem jelenített adatblokk
}
trace-gap = { $count ->
    [one] { $count } rejtett adatszakasz a részek között
   *[other] { $count } rejtett adatszakasz a részek között
}
trace-trailing = { $count ->
    [one] { $count } adatszakasz a fájl vége után
   *[other] { $count } adatszakasz a fájl vége után
}
trace-member-record = { $count ->
    [one] { $count } dátum, tulajdonos vagy megjegyzés egy becsomagolt fájlról
   *[other] { $count } dátum, tulajdonos vagy megjegyzés becsomagolt fájlokról
}
trace-system-file = { $count ->
    [one] { $count } fájl, amelyet egy számítógép adott az archívumhoz
   *[other] { $count } fájl, amelyet egy számítógép adott az archívumhoz
}
trace-byte-order-mark = bájtsorrendjel
trace-utf16 = UTF-16 kódolás (most UTF-8)
trace-windows1252 = Windows-1252 kódolás (most UTF-8)
trace-windows-line-ends = Windows-sorvégek
trace-other-line-ends = { $count ->
    [one] { $count } szokatlan sorvég
   *[other] { $count } szokatlan sorvég
}
trace-line-end-blanks = { $count ->
    [one] { $count } sor, amelynek a végén szóközök vagy tabulátorok voltak
   *[other] { $count } sor, amelynek a végén szóközök vagy tabulátorok voltak
}
trace-long-blanks = { $count ->
    [one] { $count } túl hosszú szóközsorozat
   *[other] { $count } túl hosszú szóközsorozat
}
trace-unusual-spaces = { $count ->
    [one] { $count } szokatlan szóköz
   *[other] { $count } szokatlan szóköz
}
trace-zero-width = { $count ->
    [one] { $count } nulla szélességű karakter
   *[other] { $count } nulla szélességű karakter
}
trace-direction = { $count ->
    [one] { $count } írásirányt jelölő karakter
   *[other] { $count } írásirányt jelölő karakter
}
trace-variation-selectors = { $count ->
    [one] { $count } rejtett jel, amely egy betű alakját választja ki
   *[other] { $count } rejtett jel, amely egy betű alakját választja ki
}
trace-tags = { $count ->
    [one] { $count } rejtett címkekarakter
   *[other] { $count } rejtett címkekarakter
}
trace-annotations = { $count ->
    [one] { $count } rejtett magyarázójel
   *[other] { $count } rejtett magyarázójel
}
trace-controls = { $count ->
    [one] { $count } vezérlőkarakter
   *[other] { $count } vezérlőkarakter
}
trace-respelled = { $count ->
    [one] { $count } szokatlan módon kódolt betű
   *[other] { $count } szokatlan módon kódolt betű
}
trace-stacked-marks = { $count ->
    [one] { $count } ékezet, amely a harmincadikon felül volt egymásra halmozva
   *[other] { $count } ékezet, amely a harmincadikon felül volt egymásra halmozva
}
gone-all-but-pages = minden, kivéve ami az oldalain látszik; ezek most { $dots } képpont/hüvelyk felbontású képek
gone-parts-of-pages = az oldalainak azon részei, amelyeket nem lehetett megjeleníteni

file-in-file = Ebben a fájlban van egy másik, amelyet elutasítottunk:
file-unsupported = Ez { $type }, és az ilyen fájlokból itt nem lehet kivenni a rejtett adatokat.
file-damaged = Ez { $type }, de a fájl nem olyan, amilyennek lennie kell.
file-uncleanable = Ez { $type }, de nem lehet benne itt mindent megtisztítani.
file-locked = Ez { $type }, de a fájl le van zárva: jelszóval, vagy az zárta le, aki eladta. Ha tudja, mentse el zár nélkül, és azt küldje el.
file-beyond = Ez { $type }, de a fájl túl nagy vagy túl bonyolult ahhoz, hogy itt megtisztítsuk.
file-unstable = Ez { $type }, de a fájlt nem lehetett biztosan megtisztítani.
file-too-large = Megtisztítva ez a fájl nagyobb lenne, mint { $limit } KiB, és ebbe a bejelentésbe nem fér több. Küldje el egy másik bejelentésben vagy részletekben.
file-not-text = Ez a fájl szövegnek tűnik, de a betűit nem lehet biztosan megállapítani. Mentse el újra UTF-8 kódolással.
file-unreadable = Ezt a fájlt a szerveren nem lehetett újra beolvasni. Küldje el még egyszer.
file-unshown = Ezt a PDF-dokumentumot nem lehet megtisztítani, és az oldalait itt nem lehet megjeleníteni.
file-unshown-locked = Ezt a PDF-dokumentumot nem lehet megtisztítani, és az oldalait csak a jelszavával lehet megjeleníteni.
file-unshown-large = Ezt a PDF-dokumentumot nem lehet megtisztítani, és több mint { $pages } oldala van, vagy képként több mint { $size } MiB.
file-unshown-work = Ezt a PDF-dokumentumot nem lehet megtisztítani, és az oldalainak megjelenítése több munka, mint amennyit egy fájlra fordítunk.

file-advice-text = Ha ez szöveg, mentse el újra UTF-8 kódolással.
file-advice-picture = Mentse el JPEG vagy PNG formátumban, vagy készítsen róla képernyőképet.
file-advice-sound = Mentse el MP3, FLAC vagy WAV formátumban.
file-advice-video = Mentse el MP4 formátumban, vagy készítsen róla képernyőképeket.
file-advice-document = Exportálja PDF-be, készítsen róla képernyőképeket, vagy másolja a szavait a szövegébe.
file-advice-pdf = Nyomtassa új PDF-be, készítsen róla képernyőképeket, vagy másolja a szavait a szövegébe.
file-advice-shown = Készítsen róla képernyőképeket, vagy másolja a szavait a szövegébe.
file-advice-page = Készítsen róla képernyőképet, vagy másolja a szavait a szövegébe.
file-advice-mail = Készítsen képernyőképet az e-mailről, vagy másolja a szavait a szövegébe.
file-advice-archive = Csomagolja ki, és egyenként küldje el a benne lévő fájlokat.
file-advice-program = Írja le a szövegében, hogy mit csinál.

file-as-is = Vagy jelölje be ezt: „{ $box }”, ha semmi sincs benne, ami elárulhatja Önt.
file-in-parts = Vagy küldje el részletekben.
