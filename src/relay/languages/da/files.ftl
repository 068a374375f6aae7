kind-text = ren tekst
kind-jpeg = et JPEG-billede
kind-png = et PNG-billede
kind-gif = et GIF-billede
kind-webp = et WebP-billede
kind-heic = et HEIC-billede
kind-avif = et AVIF-billede
kind-jxl = et JPEG XL-billede
kind-tiff = et TIFF-billede
kind-bmp = et BMP-billede
kind-pnm = et PNM-billede
kind-svg = en SVG-tegning
kind-raw = et ubehandlet kamerabillede (raw)
kind-pdf = et PDF-dokument
kind-word = et Word-dokument
kind-excel = en Excel-tabel
kind-powerpoint = et PowerPoint-dokument
kind-odt = en OpenDocument-tekst
kind-ods = en OpenDocument-tabel
kind-odp = en OpenDocument-præsentation
kind-odg = en OpenDocument-tegning
kind-rtf = et RTF-dokument
kind-epub = en EPUB-bog
kind-page = en webside
kind-mail = en e-mail
kind-video = en video
kind-sound = en lydoptagelse
kind-archive = et arkiv med filer
kind-program = et program
kind-age = en fil, der er låst med age
kind-unknown = en fil af en type, vi ikke kender
kind-other = en fil af typen { $extension }

trace-position = { $count ->
    [one] { $count } GPS-position
   *[other] { $count } GPS-positioner
}
trace-serial = { $count ->
    [one] { $count } serienummer
   *[other] { $count } serienumre
}
trace-device = { $count ->
    [one] { $count } mærke eller model på en enhed
   *[other] { $count } mærker eller modeller på enheder
}
trace-person = { $count ->
    [one] { $count } navn på en person
   *[other] { $count } navne på personer
}
trace-moment = { $count ->
    [one] { $count } dato eller tid
   *[other] { $count } datoer eller tider
}
trace-program = { $count ->
    [one] { $count } navn på et program
   *[other] { $count } navne på programmer
}
trace-path = { $count ->
    [one] { $count } sti til en fil, mappe eller server
   *[other] { $count } stier til filer, mapper eller servere
}
trace-identifier = { $count ->
    [one] { $count } nummer, som filen kan kendes på
   *[other] { $count } numre, som filen kan kendes på
}
trace-caption = { $count ->
    [one] { $count } titel, billedtekst eller nøgleord
   *[other] { $count } titler, billedtekster eller nøgleord
}
trace-tag = { $count ->
    [one] { $count } tag som titel eller kunstner
   *[other] { $count } tags som titel eller kunstner
}
trace-comment = { $count ->
    [one] { $count } kommentar
   *[other] { $count } kommentarer
}
trace-note = { $count ->
    [one] { $count } note på en side
   *[other] { $count } noter på sider
}
trace-tracked-change = { $count ->
    [one] { $count } registreret ændring
   *[other] { $count } registrerede ændringer
}
trace-revision = { $count ->
    [one] { $count } tidligere version
   *[other] { $count } tidligere versioner
}
trace-preview = { $count ->
    [one] { $count } billede til forhåndsvisning
   *[other] { $count } billeder til forhåndsvisning
}
trace-second-picture = { $count ->
    [one] { $count } skjult andet billede
   *[other] { $count } skjulte yderligere billeder
}
trace-embedded-video = { $count ->
    [one] { $count } video bag billedet
   *[other] { $count } videoer bag billedet
}
trace-cover = { $count ->
    [one] { $count } omslagsbillede
   *[other] { $count } omslagsbilleder
}
trace-attachment = { $count ->
    [one] { $count } vedhæftet fil
   *[other] { $count } vedhæftede filer
}
trace-script = { $count ->
    [one] { $count } script
   *[other] { $count } scripts
}
trace-link = { $count ->
    [one] { $count } link
   *[other] { $count } links
}
trace-form-field = { $count ->
    [one] { $count } formularfelt
   *[other] { $count } formularfelter
}
trace-part-name = { $count ->
    [one] { $count } navn på et kapitel, et lag eller en anden del
   *[other] { $count } navne på kapitler, lag eller andre dele
}
trace-data-track = { $count ->
    [one] { $count } spor, der hverken er billede eller lyd
   *[other] { $count } spor, der hverken er billede eller lyd
}
trace-encoder-message = { $count ->
    [one] { $count } meddelelse fra et kodningsprogram
   *[other] { $count } meddelelser fra et kodningsprogram
}
trace-setting = { $count ->
    [one] { $count } indstilling i et program eller en printer
   *[other] { $count } indstillinger i et program eller en printer
}
trace-maker-note = { $count ->
    [one] { $count } egen oplysning fra kameraets producent
   *[other] { $count } egne oplysninger fra kameraets producent
}
trace-exif = { $count ->
    [one] { $count } EXIF-oplysning
   *[other] { $count } EXIF-oplysninger
}
trace-xmp = { $count ->
    [one] { $count } XMP-oplysning
   *[other] { $count } XMP-oplysninger
}
trace-iptc = { $count ->
    [one] { $count } IPTC-oplysning
   *[other] { $count } IPTC-oplysninger
}
trace-colour-profile = { $count ->
    [one] { $count } farveprofil
   *[other] { $count } farveprofiler
}
trace-private-block = { $count ->
    [one] { $count } blok data, der ikke vises
   *[other] { $count } blokke data, der ikke vises
}
trace-gap = { $count ->
    [one] { $count } stykke skjulte data mellem delene
   *[other] { $count } stykker skjulte data mellem delene
}
trace-trailing = { $count ->
    [one] { $count } stykke data efter slutningen
   *[other] { $count } stykker data efter slutningen
}
trace-member-record = { $count ->
    [one] { $count } dato, ejer eller kommentar for en pakket fil
   *[other] { $count } datoer, ejere eller kommentarer for pakkede filer
}
trace-system-file = { $count ->
    [one] { $count } fil, som en computer har føjet til arkivet
   *[other] { $count } filer, som en computer har føjet til arkivet
}
trace-byte-order-mark = byterækkefølgetegn (BOM)
trace-utf16 = UTF-16-kodning (nu UTF-8)
trace-windows1252 = Windows-1252-kodning (nu UTF-8)
trace-windows-line-ends = Windows-linjeskift
trace-other-line-ends = { $count ->
    [one] { $count } usædvanligt linjeskift
   *[other] { $count } usædvanlige linjeskift
}
trace-line-end-blanks = { $count ->
    [one] { $count } linje, der sluttede med mellemrum eller tabulatorer
   *[other] { $count } linjer, der sluttede med mellemrum eller tabulatorer
}
trace-long-blanks = { $count ->
    [one] { $count } alt for lang række mellemrum
   *[other] { $count } alt for lange rækker mellemrum
}
trace-unusual-spaces = { $count ->
    [one] { $count } usædvanligt mellemrum
   *[other] { $count } usædvanlige mellemrum
}
trace-zero-width = { $count ->
    [one] { $count } tegn uden bredde
   *[other] { $count } tegn uden bredde
}
trace-direction = { $count ->
    [one] { $count } tegn for skriveretning
   *[other] { $count } tegn for skriveretning
}
trace-variation-selectors = { $count ->
    [one] { $count } skjult tegn, der vælger et bogstavs form
   *[other] { $count } skjulte tegn, der vælger et bogstavs form
}
trace-tags = { $count ->
    [one] { $count } skjult tag-tegn
   *[other] { $count } skjulte tag-tegn
}
trace-annotations = { $count ->
    [one] { $count } skjult anmærkningstegn
   *[other] { $count } skjulte anmærkningstegn
}
trace-controls = { $count ->
    [one] { $count } kontroltegn
   *[other] { $count } kontroltegn
}
trace-respelled = { $count ->
    [one] { $count } bogstav, der var kodet på en usædvanlig måde
   *[other] { $count } bogstaver, der var kodet på en usædvanlig måde
}
trace-stacked-marks = { $count ->
    [one] { $count } accent stablet oven på den tredivte
   *[other] { $count } accenter stablet oven på den tredivte
}
gone-all-but-pages = alt undtagen det, siderne viser, nu billeder med { $dots } punkter pr. tomme
gone-parts-of-pages = dele af siderne, der ikke kunne vises

file-in-file = I denne fil er der en anden, som blev afvist:
file-unsupported = Dette er { $type }, og skjulte data kan ikke fjernes fra sådanne filer her.
file-damaged = Dette er { $type }, men filen er ikke, som den skal være.
file-uncleanable = Dette er { $type }, men ikke alt i filen kan renses her.
file-locked = Dette er { $type }, men filen er låst med en adgangskode eller af den, der solgte den. Hvis du kan, så gem den uden låsen, og send den.
file-beyond = Dette er { $type }, men filen er for stor eller for indviklet til at blive renset her.
file-unstable = Dette er { $type }, men filen kunne ikke renses med sikkerhed.
file-too-large = Når filen er renset, vil den fylde mere end { $limit } KiB, og der er ikke plads til mere i dette tip. Send den i et andet tip eller i dele.
file-not-text = Filen ligner tekst, men det kan ikke siges med sikkerhed, hvilke bogstaver den har. Gem den igen som UTF-8.
file-unreadable = Filen kunne ikke læses igen på serveren. Send den en gang til.
file-unshown = Dette PDF-dokument kan ikke renses, og siderne kan ikke vises her.
file-unshown-locked = Dette PDF-dokument kan ikke renses, og siderne kan kun vises med dets adgangskode.
file-unshown-large = Dette PDF-dokument kan ikke renses, og det har mere end { $pages } sider eller mere end { $size } MiB som billeder.
file-unshown-work = Dette PDF-dokument kan ikke renses, og at vise siderne kræver mere arbejde, end der bruges på én fil.

file-advice-text = Hvis det er en tekst, så gem den igen som UTF-8.
file-advice-picture = Gem den som JPEG eller PNG, eller tag et skærmbillede af den.
file-advice-sound = Gem den som MP3, FLAC eller WAV.
file-advice-video = Gem den som MP4, eller tag skærmbilleder af den.
file-advice-document = Eksportér den som PDF, tag skærmbilleder af den, eller kopiér ordene ind i din besked.
file-advice-pdf = Print den som en ny PDF, tag skærmbilleder af den, eller kopiér ordene ind i din besked.
file-advice-shown = Tag skærmbilleder af dokumentet, eller kopiér ordene ind i din besked.
file-advice-page = Tag et skærmbillede af den, eller kopiér ordene ind i din besked.
file-advice-mail = Tag et skærmbillede af e-mailen, eller kopiér ordene ind i din besked.
file-advice-archive = Pak arkivet ud, og send filerne i det én ad gangen.
file-advice-program = Skriv i din besked, hvad programmet gør.

file-as-is = Eller sæt kryds ved ”{ $box }”, hvis intet i filen kan afsløre dig.
file-in-parts = Eller send filen i dele.
