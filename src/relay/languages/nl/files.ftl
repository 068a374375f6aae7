kind-text = gewone tekst
kind-jpeg = een JPEG-afbeelding
kind-png = een PNG-afbeelding
kind-gif = een GIF-afbeelding
kind-webp = een WebP-afbeelding
kind-heic = een HEIC-afbeelding
kind-avif = een AVIF-afbeelding
kind-jxl = een JPEG XL-afbeelding
kind-tiff = een TIFF-afbeelding
kind-bmp = een BMP-afbeelding
kind-pnm = een PNM-afbeelding
kind-svg = een SVG-tekening
kind-raw = een onbewerkte camerafoto (raw)
kind-pdf = een pdf-document
kind-word = een Word-document
kind-excel = een Excel-tabel
kind-powerpoint = een PowerPoint-document
kind-odt = een OpenDocument-tekst
kind-ods = een OpenDocument-tabel
kind-odp = een OpenDocument-presentatie
kind-odg = een OpenDocument-tekening
kind-rtf = een RTF-document
kind-epub = een EPUB-boek
kind-page = een webpagina
kind-mail = een e-mail
kind-video = een video
kind-sound = een geluidsopname
kind-archive = een archief met bestanden
kind-program = een programma
kind-age = een bestand dat met age is versleuteld
kind-unknown = een bestand van een soort die we niet kennen
kind-other = een bestand van de soort { $extension }

trace-position = { $count ->
    [one] { $count } gps-positie
   *[other] { $count } gps-posities
}
trace-serial = { $count ->
    [one] { $count } serienummer
   *[other] { $count } serienummers
}
trace-device = { $count ->
    [one] { $count } merk of model van een apparaat
   *[other] { $count } merken of modellen van apparaten
}
trace-person = { $count ->
    [one] { $count } naam van een persoon
   *[other] { $count } namen van personen
}
trace-moment = { $count ->
    [one] { $count } datum of tijd
   *[other] { $count } datums of tijden
}
trace-program = { $count ->
    [one] { $count } naam van een programma
   *[other] { $count } namen van programma’s
}
trace-path = { $count ->
    [one] { $count } pad van een bestand, map of server
   *[other] { $count } paden van bestanden, mappen of servers
}
trace-identifier = { $count ->
    [one] { $count } nummer waaraan het bestand te herkennen is
   *[other] { $count } nummers waaraan het bestand te herkennen is
}
trace-caption = { $count ->
    [one] { $count } titel, bijschrift of trefwoord
   *[other] { $count } titels, bijschriften of trefwoorden
}
trace-tag = { $count ->
    [one] { $count } label zoals titel of artiest
   *[other] { $count } labels zoals titel of artiest
}
trace-comment = { $count ->
    [one] { $count } opmerking
   *[other] { $count } opmerkingen
}
trace-note = { $count ->
    [one] { $count } notitie op een pagina
   *[other] { $count } notities op pagina’s
}
trace-tracked-change = { $count ->
    [one] { $count } bijgehouden wijziging
   *[other] { $count } bijgehouden wijzigingen
}
trace-revision = { $count ->
    [one] { $count } eerdere versie
   *[other] { $count } eerdere versies
}
trace-preview = { $count ->
    [one] { $count } voorbeeldafbeelding
   *[other] { $count } voorbeeldafbeeldingen
}
trace-second-picture = { $count ->
    [one] { $count } verborgen tweede afbeelding
   *[other] { $count } verborgen extra afbeeldingen
}
trace-embedded-video = { $count ->
    [one] { $count } video achter de afbeelding
   *[other] { $count } video’s achter de afbeelding
}
trace-cover = { $count ->
    [one] { $count } omslagafbeelding
   *[other] { $count } omslagafbeeldingen
}
trace-attachment = { $count ->
    [one] { $count } bijgevoegd bestand
   *[other] { $count } bijgevoegde bestanden
}
trace-script = { $count ->
    [one] { $count } script
   *[other] { $count } scripts
}
trace-link = { $count ->
    [one] { $count } koppeling
   *[other] { $count } koppelingen
}
trace-form-field = { $count ->
    [one] { $count } formulierveld
   *[other] { $count } formuliervelden
}
trace-part-name = { $count ->
    [one] { $count } naam van een hoofdstuk, laag of ander deel
   *[other] { $count } namen van hoofdstukken, lagen of andere delen
}
trace-data-track = { $count ->
    [one] { $count } spoor dat geen beeld en geen geluid is
   *[other] { $count } sporen die geen beeld en geen geluid zijn
}
trace-encoder-message = { $count ->
    [one] { $count } bericht van een coderingsprogramma
   *[other] { $count } berichten van een coderingsprogramma
}
trace-setting = { $count ->
    [one] { $count } instelling van een programma of printer
   *[other] { $count } instellingen van een programma of printer
}
trace-maker-note = { $count ->
    [one] { $count } eigen aantekening van de camerafabrikant
   *[other] { $count } eigen aantekeningen van de camerafabrikant
}
trace-exif = { $count ->
    [one] { $count } EXIF-gegeven
   *[other] { $count } EXIF-gegevens
}
trace-xmp = { $count ->
    [one] { $count } XMP-gegeven
   *[other] { $count } XMP-gegevens
}
trace-iptc = { $count ->
    [one] { $count } IPTC-gegeven
   *[other] { $count } IPTC-gegevens
}
trace-colour-profile = { $count ->
    [one] { $count } kleurprofiel
   *[other] { $count } kleurprofielen
}
trace-private-block = { $count ->
    [one] { $count } blok gegevens dat niet wordt getoond
   *[other] { $count } blokken gegevens die niet worden getoond
}
trace-gap = { $count ->
    [one] { $count } stuk verborgen gegevens tussen de delen
   *[other] { $count } stukken verborgen gegevens tussen de delen
}
trace-trailing = { $count ->
    [one] { $count } stuk gegevens na het einde
   *[other] { $count } stukken gegevens na het einde
}
trace-member-record = { $count ->
    [one] { $count } datum, eigenaar of opmerking van een ingepakt bestand
   *[other] { $count } datums, eigenaren of opmerkingen van ingepakte bestanden
}
trace-system-file = { $count ->
    [one] { $count } bestand dat een computer aan het archief heeft toegevoegd
   *[other] { $count } bestanden die een computer aan het archief heeft toegevoegd
}
trace-byte-order-mark = bytevolgordeteken (BOM)
trace-utf16 = UTF-16-codering (nu UTF-8)
trace-windows1252 = Windows-1252-codering (nu UTF-8)
trace-windows-line-ends = regeleinden van Windows
trace-other-line-ends = { $count ->
    [one] { $count } ongewoon regeleinde
   *[other] { $count } ongewone regeleinden
}
trace-line-end-blanks = { $count ->
    [one] { $count } regel die op spaties of tabs eindigde
   *[other] { $count } regels die op spaties of tabs eindigden
}
trace-long-blanks = { $count ->
    [one] { $count } te lange rij spaties
   *[other] { $count } te lange rijen spaties
}
trace-unusual-spaces = { $count ->
    [one] { $count } ongewone spatie
   *[other] { $count } ongewone spaties
}
trace-zero-width = { $count ->
    [one] { $count } teken zonder breedte
   *[other] { $count } tekens zonder breedte
}
trace-direction = { $count ->
    [one] { $count } teken voor de schrijfrichting
   *[other] { $count } tekens voor de schrijfrichting
}
trace-variation-selectors = { $count ->
    [one] { $count } verborgen teken dat de vorm van een letter kiest
   *[other] { $count } verborgen tekens die de vorm van een letter kiezen
}
trace-tags = { $count ->
    [one] { $count } verborgen tagteken
   *[other] { $count } verborgen tagtekens
}
trace-annotations = { $count ->
    [one] { $count } verborgen annotatieteken
   *[other] { $count } verborgen annotatietekens
}
trace-controls = { $count ->
    [one] { $count } besturingsteken
   *[other] { $count } besturingstekens
}
trace-respelled = { $count ->
    [one] { $count } letter die ongewoon was gecodeerd
   *[other] { $count } letters die ongewoon waren gecodeerd
}
trace-stacked-marks = { $count ->
    [one] { $count } accent dat boven op het dertigste was gestapeld
   *[other] { $count } accenten die boven op het dertigste waren gestapeld
}
gone-all-but-pages = alles behalve wat de pagina’s laten zien, nu afbeeldingen van { $dots } punten per inch
gone-parts-of-pages = delen van de pagina’s die niet getoond konden worden

file-in-file = In dit bestand zit een ander bestand dat is geweigerd:
file-unsupported = Dit is { $type }, en uit zulke bestanden kunnen hier geen verborgen gegevens worden gehaald.
file-damaged = Dit is { $type }, maar het bestand is niet zoals het moet zijn.
file-uncleanable = Dit is { $type }, maar hier kan niet alles in het bestand worden schoongemaakt.
file-locked = Dit is { $type }, maar het bestand is vergrendeld, met een wachtwoord of door wie het heeft verkocht. Sla het zo mogelijk op zonder die vergrendeling, en verstuur dat.
file-beyond = Dit is { $type }, maar het bestand is te groot of te ingewikkeld om hier te worden schoongemaakt.
file-unstable = Dit is { $type }, maar het bestand kon niet met zekerheid worden schoongemaakt.
file-too-large = Schoongemaakt zou dit bestand groter zijn dan { $limit } KiB, en meer past er niet in deze tip. Verstuur het in een andere tip, of in delen.
file-not-text = Dit bestand lijkt op tekst, maar de letters zijn niet met zekerheid te herkennen. Sla het opnieuw op als UTF-8.
file-unreadable = Dit bestand kon op de server niet opnieuw worden gelezen. Verstuur het nog een keer.
file-unshown = Dit pdf-document kan niet worden schoongemaakt, en de pagina’s kunnen hier niet worden getoond.
file-unshown-locked = Dit pdf-document kan niet worden schoongemaakt, en de pagina’s kunnen alleen met het wachtwoord worden getoond.
file-unshown-large = Dit pdf-document kan niet worden schoongemaakt, en het heeft meer dan { $pages } pagina’s, of als afbeeldingen meer dan { $size } MiB.
file-unshown-work = Dit pdf-document kan niet worden schoongemaakt, en de pagina’s tonen kost meer werk dan aan één bestand wordt besteed.

file-advice-text = Als het een tekst is, sla het dan opnieuw op als UTF-8.
file-advice-picture = Sla het op als JPEG of PNG, of maak er een schermafdruk van.
file-advice-sound = Sla het op als MP3, FLAC of WAV.
file-advice-video = Sla het op als MP4, of maak er schermafdrukken van.
file-advice-document = Exporteer het als pdf, maak er schermafdrukken van of kopieer de woorden naar uw bericht.
file-advice-pdf = Druk het af als een nieuwe pdf, maak er schermafdrukken van of kopieer de woorden naar uw bericht.
file-advice-shown = Maak er schermafdrukken van of kopieer de woorden naar uw bericht.
file-advice-page = Maak er een schermafdruk van of kopieer de woorden naar uw bericht.
file-advice-mail = Maak een schermafdruk van de e-mail of kopieer de woorden naar uw bericht.
file-advice-archive = Pak het uit en verstuur de bestanden erin één voor één.
file-advice-program = Schrijf in uw bericht wat het doet.

file-as-is = Of vink “{ $box }” aan als niets erin u kan verraden.
file-in-parts = Of verstuur het in delen.
