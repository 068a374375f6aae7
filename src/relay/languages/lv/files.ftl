kind-text = vienkāršs teksts
kind-jpeg = JPEG attēls
kind-png = PNG attēls
kind-gif = GIF attēls
kind-webp = WebP attēls
kind-heic = HEIC attēls
kind-avif = AVIF attēls
kind-jxl = JPEG XL attēls
kind-tiff = TIFF attēls
kind-bmp = BMP attēls
kind-pnm = PNM attēls
kind-svg = SVG zīmējums
kind-raw = neapstrādāts kameras attēls (RAW)
kind-pdf = PDF dokuments
kind-word = Word dokuments
kind-excel = Excel tabula
kind-powerpoint = PowerPoint dokuments
kind-odt = OpenDocument teksts
kind-ods = OpenDocument tabula
kind-odp = OpenDocument prezentācija
kind-odg = OpenDocument zīmējums
kind-rtf = RTF dokuments
kind-epub = EPUB grāmata
kind-page = tīmekļa lapa
kind-mail = e-pasta vēstule
kind-video = video
kind-sound = skaņas ieraksts
kind-archive = failu arhīvs
kind-program = programma
kind-age = ar age aizslēgts fails
kind-unknown = mums nezināma tipa fails
kind-other = { $extension } tipa fails

trace-position = { $count ->
    [zero] { $count } GPS vietas
    [one] { $count } GPS vieta
   *[other] { $count } GPS vietas
}
trace-serial = { $count ->
    [zero] { $count } sērijas numuri
    [one] { $count } sērijas numurs
   *[other] { $count } sērijas numuri
}
trace-device = { $count ->
    [zero] { $count } ierīču ražotāji vai modeļi
    [one] { $count } ierīces ražotājs vai modelis
   *[other] { $count } ierīču ražotāji vai modeļi
}
trace-person = { $count ->
    [zero] { $count } personu vārdi
    [one] { $count } personas vārds
   *[other] { $count } personu vārdi
}
trace-moment = { $count ->
    [zero] { $count } datumi vai laiki
    [one] { $count } datums vai laiks
   *[other] { $count } datumi vai laiki
}
trace-program = { $count ->
    [zero] { $count } programmu nosaukumi
    [one] { $count } programmas nosaukums
   *[other] { $count } programmu nosaukumi
}
trace-path = { $count ->
    [zero] { $count } failu, mapju vai serveru ceļi
    [one] { $count } faila, mapes vai servera ceļš
   *[other] { $count } failu, mapju vai serveru ceļi
}
trace-identifier = { $count ->
    [zero] { $count } numuri, pēc kuriem failu var atpazīt
    [one] { $count } numurs, pēc kura failu var atpazīt
   *[other] { $count } numuri, pēc kuriem failu var atpazīt
}
trace-caption = { $count ->
    [zero] { $count } virsraksti, paraksti vai atslēgvārdi
    [one] { $count } virsraksts, paraksts vai atslēgvārds
   *[other] { $count } virsraksti, paraksti vai atslēgvārdi
}
trace-tag = { $count ->
    [zero] { $count } birkas, piemēram, nosaukums vai izpildītājs
    [one] { $count } birka, piemēram, nosaukums vai izpildītājs
   *[other] { $count } birkas, piemēram, nosaukums vai izpildītājs
}
trace-comment = { $count ->
    [zero] { $count } komentāri
    [one] { $count } komentārs
   *[other] { $count } komentāri
}
trace-note = { $count ->
    [zero] { $count } piezīmes lapās
    [one] { $count } piezīme lapā
   *[other] { $count } piezīmes lapās
}
trace-tracked-change = { $count ->
    [zero] { $count } izsekotas izmaiņas
    [one] { $count } izsekota izmaiņa
   *[other] { $count } izsekotas izmaiņas
}
trace-revision = { $count ->
    [zero] { $count } agrākas versijas
    [one] { $count } agrāka versija
   *[other] { $count } agrākas versijas
}
trace-preview = { $count ->
    [zero] { $count } priekšskatījuma attēli
    [one] { $count } priekšskatījuma attēls
   *[other] { $count } priekšskatījuma attēli
}
trace-second-picture = { $count ->
    [zero] { $count } paslēpti citi attēli
    [one] { $count } paslēpts otrs attēls
   *[other] { $count } paslēpti citi attēli
}
trace-embedded-video = { $count ->
    [zero] { $count } video aiz attēla
    [one] { $count } video aiz attēla
   *[other] { $count } video aiz attēla
}
trace-cover = { $count ->
    [zero] { $count } vāka attēli
    [one] { $count } vāka attēls
   *[other] { $count } vāka attēli
}
trace-attachment = { $count ->
    [zero] { $count } pievienoti faili
    [one] { $count } pievienots fails
   *[other] { $count } pievienoti faili
}
trace-script = { $count ->
    [zero] { $count } skripti
    [one] { $count } skripts
   *[other] { $count } skripti
}
trace-link = { $count ->
    [zero] { $count } saites
    [one] { $count } saite
   *[other] { $count } saites
}
trace-form-field = { $count ->
    [zero] { $count } veidlapas lauki
    [one] { $count } veidlapas lauks
   *[other] { $count } veidlapas lauki
}
trace-part-name = { $count ->
    [zero] { $count } nodaļu, slāņu vai citu daļu nosaukumi
    [one] { $count } nodaļas, slāņa vai citas daļas nosaukums
   *[other] { $count } nodaļu, slāņu vai citu daļu nosaukumi
}
trace-data-track = { $count ->
    [zero] { $count } celiņi, kas nav ne attēls, ne skaņa
    [one] { $count } celiņš, kas nav ne attēls, ne skaņa
   *[other] { $count } celiņi, kas nav ne attēls, ne skaņa
}
trace-encoder-message = { $count ->
    [zero] { $count } kodēšanas programmas paziņojumi
    [one] { $count } kodēšanas programmas paziņojums
   *[other] { $count } kodēšanas programmas paziņojumi
}
trace-setting = { $count ->
    [zero] { $count } programmas vai printera iestatījumi
    [one] { $count } programmas vai printera iestatījums
   *[other] { $count } programmas vai printera iestatījumi
}
trace-maker-note = { $count ->
    [zero] { $count } kameras ražotāja iekšējie ieraksti
    [one] { $count } kameras ražotāja iekšējais ieraksts
   *[other] { $count } kameras ražotāja iekšējie ieraksti
}
trace-exif = { $count ->
    [zero] { $count } EXIF ieraksti
    [one] { $count } EXIF ieraksts
   *[other] { $count } EXIF ieraksti
}
trace-xmp = { $count ->
    [zero] { $count } XMP ieraksti
    [one] { $count } XMP ieraksts
   *[other] { $count } XMP ieraksti
}
trace-iptc = { $count ->
    [zero] { $count } IPTC ieraksti
    [one] { $count } IPTC ieraksts
   *[other] { $count } IPTC ieraksti
}
trace-colour-profile = { $count ->
    [zero] { $count } krāsu profili
    [one] { $count } krāsu profils
   *[other] { $count } krāsu profili
}
trace-private-block = { $count ->
    [zero] { $count } datu bloki, ko nerāda
    [one] { $count } datu bloks, ko nerāda
   *[other] { $count } datu bloki, ko nerāda
}
trace-gap = { $count ->
    [zero] { $count } paslēptu datu posmi starp daļām
    [one] { $count } paslēptu datu posms starp daļām
   *[other] { $count } paslēptu datu posmi starp daļām
}
trace-trailing = { $count ->
    [zero] { $count } datu posmi aiz faila beigām
    [one] { $count } datu posms aiz faila beigām
   *[other] { $count } datu posmi aiz faila beigām
}
trace-member-record = { $count ->
    [zero] { $count } iepakotu failu datumi, īpašnieki vai komentāri
    [one] { $count } iepakota faila datums, īpašnieks vai komentārs
   *[other] { $count } iepakotu failu datumi, īpašnieki vai komentāri
}
trace-system-file = { $count ->
    [zero] { $count } faili, ko dators pievienojis arhīvam
    [one] { $count } fails, ko dators pievienojis arhīvam
   *[other] { $count } faili, ko dators pievienojis arhīvam
}
trace-byte-order-mark = baitu secības zīme
trace-utf16 = UTF-16 kodējums (tagad UTF-8)
trace-windows1252 = Windows-1252 kodējums (tagad UTF-8)
trace-windows-line-ends = Windows rindu beigas
trace-other-line-ends = { $count ->
    [zero] { $count } neparastas rindu beigas
    [one] { $count } neparastas rindas beigas
   *[other] { $count } neparastas rindu beigas
}
trace-line-end-blanks = { $count ->
    [zero] { $count } rindas, kuru galā bija atstarpes vai tabulatori
    [one] { $count } rinda, kuras galā bija atstarpes vai tabulatori
   *[other] { $count } rindas, kuru galā bija atstarpes vai tabulatori
}
trace-long-blanks = { $count ->
    [zero] { $count } pārāk garas atstarpju virknes
    [one] { $count } pārāk gara atstarpju virkne
   *[other] { $count } pārāk garas atstarpju virknes
}
trace-unusual-spaces = { $count ->
    [zero] { $count } neparastas atstarpes
    [one] { $count } neparasta atstarpe
   *[other] { $count } neparastas atstarpes
}
trace-zero-width = { $count ->
    [zero] { $count } nulles platuma rakstzīmes
    [one] { $count } nulles platuma rakstzīme
   *[other] { $count } nulles platuma rakstzīmes
}
trace-direction = { $count ->
    [zero] { $count } rakstības virziena zīmes
    [one] { $count } rakstības virziena zīme
   *[other] { $count } rakstības virziena zīmes
}
trace-variation-selectors = { $count ->
    [zero] { $count } paslēptas zīmes, kas izvēlas burta formu
    [one] { $count } paslēpta zīme, kas izvēlas burta formu
   *[other] { $count } paslēptas zīmes, kas izvēlas burta formu
}
trace-tags = { $count ->
    [zero] { $count } paslēptas birkas rakstzīmes
    [one] { $count } paslēpta birkas rakstzīme
   *[other] { $count } paslēptas birkas rakstzīmes
}
trace-annotations = { $count ->
    [zero] { $count } paslēptas anotācijas zīmes
    [one] { $count } paslēpta anotācijas zīme
   *[other] { $count } paslēptas anotācijas zīmes
}
trace-controls = { $count ->
    [zero] { $count } vadības rakstzīmes
    [one] { $count } vadības rakstzīme
   *[other] { $count } vadības rakstzīmes
}
trace-respelled = { $count ->
    [zero] { $count } neparasti kodēti burti
    [one] { $count } neparasti kodēts burts
   *[other] { $count } neparasti kodēti burti
}
trace-stacked-marks = { $count ->
    [zero] { $count } diakritiskas zīmes, kas uzliktas virs trīsdesmitās
    [one] { $count } diakritiska zīme, kas uzlikta virs trīsdesmitās
   *[other] { $count } diakritiskas zīmes, kas uzliktas virs trīsdesmitās
}
gone-all-but-pages = viss, izņemot to, ko rāda tā lapas; tagad tās ir attēli ar { $dots } punktiem collā
gone-parts-of-pages = tā lapu daļas, kuras nevarēja parādīt

file-in-file = Šajā failā ir cits fails, kas tika noraidīts:
file-unsupported = Šis fails ir { $type }, un no šādiem failiem paslēptos datus šeit nevar izņemt.
file-damaged = Šis fails ir { $type }, bet tas nav tāds, kādam tam jābūt.
file-uncleanable = Šis fails ir { $type }, bet ne visu tajā šeit var iztīrīt.
file-locked = Šis fails ir { $type }, bet tas ir aizslēgts ar paroli vai arī to ir aizslēdzis pārdevējs. Ja varat, saglabājiet to neaizslēgtu un sūtiet to.
file-beyond = Šis fails ir { $type }, bet tas ir pārāk liels vai pārāk sarežģīts, lai to šeit iztīrītu.
file-unstable = Šis fails ir { $type }, bet to neizdevās droši iztīrīt.
file-too-large = Iztīrīts šis fails būtu lielāks par { $limit } KiB, un vairāk šajā ziņojumā nav vietas. Sūtiet to citā ziņojumā vai pa daļām.
file-not-text = Šis fails izskatās pēc teksta, bet tā burtus nevar droši noteikt. Saglabājiet to vēlreiz kā UTF-8.
file-unreadable = Šo failu serverī nevarēja nolasīt vēlreiz. Sūtiet to vēl vienu reizi.
file-unshown = Šo PDF dokumentu nevar iztīrīt, un tā lapas šeit nevar parādīt.
file-unshown-locked = Šo PDF dokumentu nevar iztīrīt, un tā lapas var parādīt tikai ar tā paroli.
file-unshown-large = Šo PDF dokumentu nevar iztīrīt, un tā lapu skaits pārsniedz { $pages } vai to attēli ir lielāki par { $size } MiB.
file-unshown-work = Šo PDF dokumentu nevar iztīrīt, un tā lapu parādīšana prasa vairāk darba, nekā tiek veltīts vienam failam.

file-advice-text = Ja tas ir teksts, saglabājiet to vēlreiz kā UTF-8.
file-advice-picture = Saglabājiet to kā JPEG vai PNG vai uzņemiet tā ekrānuzņēmumu.
file-advice-sound = Saglabājiet to kā MP3, FLAC vai WAV.
file-advice-video = Saglabājiet to kā MP4 vai uzņemiet tā ekrānuzņēmumus.
file-advice-document = Eksportējiet to kā PDF, uzņemiet tā ekrānuzņēmumus vai nokopējiet tā vārdus savā tekstā.
file-advice-pdf = Izdrukājiet to kā jaunu PDF, uzņemiet tā ekrānuzņēmumus vai nokopējiet tā vārdus savā tekstā.
file-advice-shown = Uzņemiet tā ekrānuzņēmumus vai nokopējiet tā vārdus savā tekstā.
file-advice-page = Uzņemiet tā ekrānuzņēmumu vai nokopējiet tā vārdus savā tekstā.
file-advice-mail = Uzņemiet vēstules ekrānuzņēmumu vai nokopējiet tās vārdus savā tekstā.
file-advice-archive = Izpakojiet to un sūtiet tajā esošos failus pa vienam.
file-advice-program = Pastāstiet savā tekstā, ko tā dara.

file-as-is = Vai atzīmējiet „{ $box }”, ja nekas tajā nevar jūs atklāt.
file-in-parts = Vai sūtiet to pa daļām.
