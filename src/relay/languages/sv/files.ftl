kind-text = ren text
kind-jpeg = en JPEG-bild
kind-png = en PNG-bild
kind-gif = en GIF-bild
kind-webp = en WebP-bild
kind-heic = en HEIC-bild
kind-avif = en AVIF-bild
kind-jxl = en JPEG XL-bild
kind-tiff = en TIFF-bild
kind-bmp = en BMP-bild
kind-pnm = en PNM-bild
kind-svg = en SVG-teckning
kind-raw = en obearbetad kamerabild (raw)
kind-pdf = ett pdf-dokument
kind-word = ett Word-dokument
kind-excel = en Excel-tabell
kind-powerpoint = ett PowerPoint-dokument
kind-odt = en OpenDocument-text
kind-ods = en OpenDocument-tabell
kind-odp = en OpenDocument-presentation
kind-odg = en OpenDocument-teckning
kind-rtf = ett RTF-dokument
kind-epub = en EPUB-bok
kind-page = en webbsida
kind-mail = ett e-postmeddelande
kind-video = en film
kind-sound = en ljudinspelning
kind-archive = ett arkiv med filer
kind-program = ett program
kind-age = en fil som är låst med age
kind-unknown = en fil av ett slag som vi inte känner till
kind-other = en fil av typen { $extension }

trace-position = { $count ->
    [one] { $count } GPS-position
   *[other] { $count } GPS-positioner
}
trace-serial = { $count ->
    [one] { $count } serienummer
   *[other] { $count } serienummer
}
trace-device = { $count ->
    [one] { $count } märke eller modell på en enhet
   *[other] { $count } märken eller modeller på enheter
}
trace-person = { $count ->
    [one] { $count } namn på en person
   *[other] { $count } namn på personer
}
trace-moment = { $count ->
    [one] { $count } datum eller klockslag
   *[other] { $count } datum eller klockslag
}
trace-program = { $count ->
    [one] { $count } namn på ett program
   *[other] { $count } namn på program
}
trace-path = { $count ->
    [one] { $count } sökväg till en fil, mapp eller server
   *[other] { $count } sökvägar till filer, mappar eller servrar
}
trace-identifier = { $count ->
    [one] { $count } nummer som filen kan kännas igen på
   *[other] { $count } nummer som filen kan kännas igen på
}
trace-caption = { $count ->
    [one] { $count } titel, bildtext eller nyckelord
   *[other] { $count } titlar, bildtexter eller nyckelord
}
trace-tag = { $count ->
    [one] { $count } tagg som titel eller artist
   *[other] { $count } taggar som titel eller artist
}
trace-comment = { $count ->
    [one] { $count } kommentar
   *[other] { $count } kommentarer
}
trace-note = { $count ->
    [one] { $count } anteckning på en sida
   *[other] { $count } anteckningar på sidor
}
trace-tracked-change = { $count ->
    [one] { $count } spårad ändring
   *[other] { $count } spårade ändringar
}
trace-revision = { $count ->
    [one] { $count } tidigare version
   *[other] { $count } tidigare versioner
}
trace-preview = { $count ->
    [one] { $count } förhandsbild
   *[other] { $count } förhandsbilder
}
trace-second-picture = { $count ->
    [one] { $count } dold andra bild
   *[other] { $count } dolda ytterligare bilder
}
trace-embedded-video = { $count ->
    [one] { $count } film bakom bilden
   *[other] { $count } filmer bakom bilden
}
trace-cover = { $count ->
    [one] { $count } omslagsbild
   *[other] { $count } omslagsbilder
}
trace-attachment = { $count ->
    [one] { $count } bifogad fil
   *[other] { $count } bifogade filer
}
trace-script = { $count ->
    [one] { $count } skript
   *[other] { $count } skript
}
trace-link = { $count ->
    [one] { $count } länk
   *[other] { $count } länkar
}
trace-form-field = { $count ->
    [one] { $count } formulärfält
   *[other] { $count } formulärfält
}
trace-part-name = { $count ->
    [one] { $count } namn på ett kapitel, ett lager eller en annan del
   *[other] { $count } namn på kapitel, lager eller andra delar
}
trace-data-track = { $count ->
    [one] { $count } spår som varken är bild eller ljud
   *[other] { $count } spår som varken är bild eller ljud
}
trace-encoder-message = { $count ->
    [one] { $count } meddelande från ett kodningsprogram
   *[other] { $count } meddelanden från ett kodningsprogram
}
trace-setting = { $count ->
    [one] { $count } inställning i ett program eller en skrivare
   *[other] { $count } inställningar i ett program eller en skrivare
}
trace-maker-note = { $count ->
    [one] { $count } egen uppgift från kameratillverkaren
   *[other] { $count } egna uppgifter från kameratillverkaren
}
trace-exif = { $count ->
    [one] { $count } EXIF-uppgift
   *[other] { $count } EXIF-uppgifter
}
trace-xmp = { $count ->
    [one] { $count } XMP-uppgift
   *[other] { $count } XMP-uppgifter
}
trace-iptc = { $count ->
    [one] { $count } IPTC-uppgift
   *[other] { $count } IPTC-uppgifter
}
trace-colour-profile = { $count ->
    [one] { $count } färgprofil
   *[other] { $count } färgprofiler
}
trace-private-block = { $count ->
    [one] { $count } block med data som inte visas
   *[other] { $count } block med data som inte visas
}
trace-gap = { $count ->
    [one] { $count } stycke dolda data mellan delarna
   *[other] { $count } stycken dolda data mellan delarna
}
trace-trailing = { $count ->
    [one] { $count } stycke data efter slutet
   *[other] { $count } stycken data efter slutet
}
trace-member-record = { $count ->
    [one] { $count } datum, ägare eller kommentar för en packad fil
   *[other] { $count } datum, ägare eller kommentarer för packade filer
}
trace-system-file = { $count ->
    [one] { $count } fil som en dator har lagt till i arkivet
   *[other] { $count } filer som en dator har lagt till i arkivet
}
trace-byte-order-mark = byteordningstecken (BOM)
trace-utf16 = UTF-16-kodning (nu UTF-8)
trace-windows1252 = Windows-1252-kodning (nu UTF-8)
trace-windows-line-ends = Windows radslut
trace-other-line-ends = { $count ->
    [one] { $count } ovanligt radslut
   *[other] { $count } ovanliga radslut
}
trace-line-end-blanks = { $count ->
    [one] { $count } rad som slutade med mellanslag eller tabbar
   *[other] { $count } rader som slutade med mellanslag eller tabbar
}
trace-long-blanks = { $count ->
    [one] { $count } alltför lång rad av mellanslag
   *[other] { $count } alltför långa rader av mellanslag
}
trace-unusual-spaces = { $count ->
    [one] { $count } ovanligt mellanslag
   *[other] { $count } ovanliga mellanslag
}
trace-zero-width = { $count ->
    [one] { $count } tecken utan bredd
   *[other] { $count } tecken utan bredd
}
trace-direction = { $count ->
    [one] { $count } tecken för skrivriktning
   *[other] { $count } tecken för skrivriktning
}
trace-variation-selectors = { $count ->
    [one] { $count } dolt tecken som väljer en bokstavs form
   *[other] { $count } dolda tecken som väljer en bokstavs form
}
trace-tags = { $count ->
    [one] { $count } dolt taggtecken
   *[other] { $count } dolda taggtecken
}
trace-annotations = { $count ->
    [one] { $count } dolt anteckningstecken
   *[other] { $count } dolda anteckningstecken
}
trace-controls = { $count ->
    [one] { $count } styrtecken
   *[other] { $count } styrtecken
}
trace-respelled = { $count ->
    [one] { $count } bokstav som var kodad på ett ovanligt sätt
   *[other] { $count } bokstäver som var kodade på ett ovanligt sätt
}
trace-stacked-marks = { $count ->
    [one] { $count } accent som var staplad ovanpå den trettionde
   *[other] { $count } accenter som var staplade ovanpå den trettionde
}
gone-all-but-pages = allt utom det som sidorna visar, nu bilder med { $dots } punkter per tum
gone-parts-of-pages = delar av sidorna som inte kunde visas

file-in-file = I den här filen finns en annan som inte togs emot:
file-unsupported = Det här är { $type }, och ur sådana filer går det inte att ta bort dolda data här.
file-damaged = Det här är { $type }, men filen är inte som den ska vara.
file-uncleanable = Det här är { $type }, men inte allt i filen går att rensa här.
file-locked = Det här är { $type }, men filen är låst, med ett lösenord eller av den som sålde den. Om du kan, spara den utan låset och skicka den i stället.
file-beyond = Det här är { $type }, men filen är för stor eller för komplicerad för att rensas här.
file-unstable = Det här är { $type }, men filen kunde inte rensas med säkerhet.
file-too-large = Efter rensningen skulle filen bli större än { $limit } KiB, och mer får inte plats i det här tipset. Skicka den i ett annat tips, eller i delar.
file-not-text = Filen ser ut som text, men det går inte att säga med säkerhet vilka bokstäverna är. Spara den igen som UTF-8.
file-unreadable = Filen kunde inte läsas igen på servern. Skicka den en gång till.
file-unshown = Det här pdf-dokumentet går inte att rensa, och sidorna kan inte visas här.
file-unshown-locked = Det här pdf-dokumentet går inte att rensa, och sidorna kan bara visas med dess lösenord.
file-unshown-large = Det här pdf-dokumentet går inte att rensa, och det har fler än { $pages } sidor, eller mer än { $size } MiB som bilder.
file-unshown-work = Det här pdf-dokumentet går inte att rensa, och att visa sidorna kräver mer arbete än vad som läggs på en fil.

file-advice-text = Om det är en text, spara den igen som UTF-8.
file-advice-picture = Spara den som JPEG eller PNG, eller ta en skärmbild av den.
file-advice-sound = Spara den som MP3, FLAC eller WAV.
file-advice-video = Spara den som MP4, eller ta skärmbilder av den.
file-advice-document = Exportera den som pdf, ta skärmbilder av den eller kopiera orden till ditt meddelande.
file-advice-pdf = Skriv ut den som en ny pdf, ta skärmbilder av den eller kopiera orden till ditt meddelande.
file-advice-shown = Ta skärmbilder av dokumentet eller kopiera orden till ditt meddelande.
file-advice-page = Ta en skärmbild av den eller kopiera orden till ditt meddelande.
file-advice-mail = Ta en skärmbild av e-postmeddelandet eller kopiera orden till ditt meddelande.
file-advice-archive = Packa upp arkivet och skicka filerna i det en och en.
file-advice-program = Skriv i ditt meddelande vad programmet gör.

file-as-is = Eller kryssa i ”{ $box }” om inget i filen kan avslöja dig.
file-in-parts = Eller skicka filen i delar.
