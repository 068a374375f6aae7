kind-text = reiner Text
kind-jpeg = ein JPEG-Bild
kind-png = ein PNG-Bild
kind-gif = ein GIF-Bild
kind-webp = ein WebP-Bild
kind-heic = ein HEIC-Bild
kind-avif = ein AVIF-Bild
kind-jxl = ein JPEG-XL-Bild
kind-tiff = ein TIFF-Bild
kind-bmp = ein BMP-Bild
kind-pnm = ein PNM-Bild
kind-svg = eine SVG-Zeichnung
kind-raw = ein Rohbild einer Kamera
kind-pdf = ein PDF-Dokument
kind-word = ein Word-Dokument
kind-excel = eine Excel-Tabelle
kind-powerpoint = ein PowerPoint-Dokument
kind-odt = ein OpenDocument-Text
kind-ods = eine OpenDocument-Tabelle
kind-odp = eine OpenDocument-Präsentation
kind-odg = eine OpenDocument-Zeichnung
kind-rtf = ein RTF-Dokument
kind-epub = ein EPUB-Buch
kind-page = eine Webseite
kind-mail = eine E-Mail
kind-video = ein Video
kind-sound = eine Tonaufnahme
kind-archive = ein Archiv mit Dateien
kind-program = ein Programm
kind-age = eine mit age verschlüsselte Datei
kind-unknown = eine Datei, deren Art wir nicht kennen
kind-other = eine Datei der Art { $extension }

trace-position = { $count ->
    [one] { $count } GPS-Position
   *[other] { $count } GPS-Positionen
}
trace-serial = { $count ->
    [one] { $count } Seriennummer
   *[other] { $count } Seriennummern
}
trace-device = { $count ->
    [one] { $count } Marke oder Modell eines Geräts
   *[other] { $count } Marken oder Modelle von Geräten
}
trace-person = { $count ->
    [one] { $count } Name einer Person
   *[other] { $count } Namen von Personen
}
trace-moment = { $count ->
    [one] { $count } Datum oder Uhrzeit
   *[other] { $count } Daten oder Uhrzeiten
}
trace-program = { $count ->
    [one] { $count } Name eines Programms
   *[other] { $count } Namen von Programmen
}
trace-path = { $count ->
    [one] { $count } Pfad einer Datei, eines Ordners oder eines Servers
   *[other] { $count } Pfade von Dateien, Ordnern oder Servern
}
trace-identifier = { $count ->
    [one] { $count } Nummer, an der man die Datei erkennt
   *[other] { $count } Nummern, an denen man die Datei erkennt
}
trace-caption = { $count ->
    [one] { $count } Titel, Bildunterschrift oder Stichwort
   *[other] { $count } Titel, Bildunterschriften oder Stichwörter
}
trace-tag = { $count ->
    [one] { $count } Angabe wie Titel oder Interpret
   *[other] { $count } Angaben wie Titel oder Interpret
}
trace-comment = { $count ->
    [one] { $count } Kommentar
   *[other] { $count } Kommentare
}
trace-note = { $count ->
    [one] { $count } Anmerkung auf einer Seite
   *[other] { $count } Anmerkungen auf Seiten
}
trace-tracked-change = { $count ->
    [one] { $count } nachverfolgte Änderung
   *[other] { $count } nachverfolgte Änderungen
}
trace-revision = { $count ->
    [one] { $count } frühere Fassung
   *[other] { $count } frühere Fassungen
}
trace-preview = { $count ->
    [one] { $count } Vorschaubild
   *[other] { $count } Vorschaubilder
}
trace-second-picture = { $count ->
    [one] { $count } verstecktes zweites Bild
   *[other] { $count } weitere versteckte Bilder
}
trace-embedded-video = { $count ->
    [one] { $count } Video hinter dem Bild
   *[other] { $count } Videos hinter dem Bild
}
trace-cover = { $count ->
    [one] { $count } Titelbild
   *[other] { $count } Titelbilder
}
trace-attachment = { $count ->
    [one] { $count } angehängte Datei
   *[other] { $count } angehängte Dateien
}
trace-script = { $count ->
    [one] { $count } Skript
   *[other] { $count } Skripte
}
trace-link = { $count ->
    [one] { $count } Link
   *[other] { $count } Links
}
trace-form-field = { $count ->
    [one] { $count } Formularfeld
   *[other] { $count } Formularfelder
}
trace-part-name = { $count ->
    [one] { $count } Name eines Kapitels, einer Ebene oder eines anderen Teils
   *[other] { $count } Namen von Kapiteln, Ebenen oder anderen Teilen
}
trace-data-track = { $count ->
    [one] { $count } Spur, die weder Bild noch Ton ist
   *[other] { $count } Spuren, die weder Bild noch Ton sind
}
trace-encoder-message = { $count ->
    [one] { $count } Nachricht eines Kodierprogramms
   *[other] { $count } Nachrichten eines Kodierprogramms
}
trace-setting = { $count ->
    [one] { $count } Einstellung eines Programms oder Druckers
   *[other] { $count } Einstellungen eines Programms oder Druckers
}
trace-maker-note = { $count ->
    [one] { $count } eigene Aufzeichnung des Kameraherstellers
   *[other] { $count } eigene Aufzeichnungen des Kameraherstellers
}
trace-exif = { $count ->
    [one] { $count } EXIF-Eintrag
   *[other] { $count } EXIF-Einträge
}
trace-xmp = { $count ->
    [one] { $count } XMP-Eintrag
   *[other] { $count } XMP-Einträge
}
trace-iptc = { $count ->
    [one] { $count } IPTC-Eintrag
   *[other] { $count } IPTC-Einträge
}
trace-colour-profile = { $count ->
    [one] { $count } Farbprofil
   *[other] { $count } Farbprofile
}
trace-private-block = { $count ->
    [one] { $count } Datenblock, der nicht gezeigt wird
   *[other] { $count } Datenblöcke, die nicht gezeigt werden
}
trace-gap = { $count ->
    [one] { $count } Stück versteckter Daten zwischen den Teilen
   *[other] { $count } Stücke versteckter Daten zwischen den Teilen
}
trace-trailing = { $count ->
    [one] { $count } Stück Daten hinter dem Ende
   *[other] { $count } Stücke Daten hinter dem Ende
}
trace-member-record = { $count ->
    [one] { $count } Datum, Besitzer oder Kommentar einer gepackten Datei
   *[other] { $count } Daten, Besitzer oder Kommentare gepackter Dateien
}
trace-system-file = { $count ->
    [one] { $count } Datei, die ein Computer dem Archiv hinzugefügt hat
   *[other] { $count } Dateien, die ein Computer dem Archiv hinzugefügt hat
}
trace-byte-order-mark = Bytereihenfolge-Zeichen (BOM)
trace-utf16 = Zeichenkodierung UTF-16 (jetzt UTF-8)
trace-windows1252 = Zeichenkodierung Windows-1252 (jetzt UTF-8)
trace-windows-line-ends = Zeilenenden von Windows
trace-other-line-ends = { $count ->
    [one] { $count } ungewöhnliches Zeilenende
   *[other] { $count } ungewöhnliche Zeilenenden
}
trace-line-end-blanks = { $count ->
    [one] { $count } Zeile, die mit Leerzeichen oder Tabulatoren endete
   *[other] { $count } Zeilen, die mit Leerzeichen oder Tabulatoren endeten
}
trace-long-blanks = { $count ->
    [one] { $count } überlange Reihe von Leerzeichen
   *[other] { $count } überlange Reihen von Leerzeichen
}
trace-unusual-spaces = { $count ->
    [one] { $count } ungewöhnliches Leerzeichen
   *[other] { $count } ungewöhnliche Leerzeichen
}
trace-zero-width = { $count ->
    [one] { $count } Zeichen ohne Breite
   *[other] { $count } Zeichen ohne Breite
}
trace-direction = { $count ->
    [one] { $count } Zeichen für die Schreibrichtung
   *[other] { $count } Zeichen für die Schreibrichtung
}
trace-variation-selectors = { $count ->
    [one] { $count } verstecktes Zeichen, das die Form eines Buchstabens wählt
   *[other] { $count } versteckte Zeichen, die die Form eines Buchstabens wählen
}
trace-tags = { $count ->
    [one] { $count } verstecktes Tag-Zeichen
   *[other] { $count } versteckte Tag-Zeichen
}
trace-annotations = { $count ->
    [one] { $count } verstecktes Anmerkungszeichen
   *[other] { $count } versteckte Anmerkungszeichen
}
trace-controls = { $count ->
    [one] { $count } Steuerzeichen
   *[other] { $count } Steuerzeichen
}
trace-respelled = { $count ->
    [one] { $count } ungewöhnlich kodierter Buchstabe
   *[other] { $count } ungewöhnlich kodierte Buchstaben
}
trace-stacked-marks = { $count ->
    [one] { $count } Akzent, der über den dreißigsten hinaus gestapelt war
   *[other] { $count } Akzente, die über den dreißigsten hinaus gestapelt waren
}
gone-all-but-pages = alles außer dem, was die Seiten zeigen; jetzt Bilder mit { $dots } Punkten pro Zoll
gone-parts-of-pages = Teile der Seiten, die nicht gezeigt werden konnten

file-in-file = In dieser Datei ist eine andere, die abgelehnt wurde:
file-unsupported = Das ist { $type }, und aus solchen Dateien können hier keine versteckten Daten entfernt werden.
file-damaged = Das ist { $type }, aber die Datei ist nicht so, wie sie sein soll.
file-uncleanable = Das ist { $type }, aber hier kann nicht alles in der Datei bereinigt werden.
file-locked = Das ist { $type }, aber die Datei ist gesperrt: mit einem Passwort oder von denen, die sie verkauft haben. Speichern Sie sie ohne die Sperre, wenn Sie können, und senden Sie das.
file-beyond = Das ist { $type }, aber die Datei ist zu groß oder zu kompliziert, um hier bereinigt zu werden.
file-unstable = Das ist { $type }, aber die Datei konnte nicht mit Gewissheit bereinigt werden.
file-too-large = Bereinigt hätte diese Datei mehr als { $limit } KiB, und mehr passt in diesen Hinweis nicht hinein. Senden Sie sie in einem anderen Hinweis oder in Teilen.
file-not-text = Diese Datei sieht wie Text aus, aber ihre Buchstaben sind nicht mit Gewissheit zu erkennen. Speichern Sie sie neu als UTF-8.
file-unreadable = Diese Datei konnte auf dem Server nicht noch einmal gelesen werden. Senden Sie sie noch einmal.
file-unshown = Dieses PDF-Dokument kann nicht bereinigt werden, und seine Seiten können hier nicht gezeigt werden.
file-unshown-locked = Dieses PDF-Dokument kann nicht bereinigt werden, und seine Seiten können nur mit seinem Passwort gezeigt werden.
file-unshown-large = Dieses PDF-Dokument kann nicht bereinigt werden, und es hat mehr als { $pages } Seiten oder als Bilder mehr als { $size } MiB.
file-unshown-work = Dieses PDF-Dokument kann nicht bereinigt werden, und seine Seiten zu zeigen ist mehr Arbeit, als für eine Datei aufgewendet wird.

file-advice-text = Wenn es ein Text ist, speichern Sie sie neu als UTF-8.
file-advice-picture = Speichern Sie sie als JPEG oder PNG, oder machen Sie ein Bildschirmfoto davon.
file-advice-sound = Speichern Sie sie als MP3, FLAC oder WAV.
file-advice-video = Speichern Sie sie als MP4, oder machen Sie Bildschirmfotos davon.
file-advice-document = Exportieren Sie sie als PDF, machen Sie Bildschirmfotos davon, oder kopieren Sie den Text in Ihre Nachricht.
file-advice-pdf = Drucken Sie sie als neues PDF, machen Sie Bildschirmfotos davon, oder kopieren Sie den Text in Ihre Nachricht.
file-advice-shown = Machen Sie Bildschirmfotos davon, oder kopieren Sie den Text in Ihre Nachricht.
file-advice-page = Machen Sie ein Bildschirmfoto davon, oder kopieren Sie den Text in Ihre Nachricht.
file-advice-mail = Machen Sie ein Bildschirmfoto der E-Mail, oder kopieren Sie den Text in Ihre Nachricht.
file-advice-archive = Entpacken Sie sie und senden Sie die Dateien darin einzeln.
file-advice-program = Sagen Sie in Ihrer Nachricht, was das Programm tut.

file-as-is = Oder kreuzen Sie „{ $box }“ an, wenn nichts darin Sie verraten kann.
file-in-parts = Oder senden Sie sie in Teilen.
