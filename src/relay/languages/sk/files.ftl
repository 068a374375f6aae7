kind-text = obyčajný text
kind-jpeg = obrázok JPEG
kind-png = obrázok PNG
kind-gif = obrázok GIF
kind-webp = obrázok WebP
kind-heic = obrázok HEIC
kind-avif = obrázok AVIF
kind-jxl = obrázok JPEG XL
kind-tiff = obrázok TIFF
kind-bmp = obrázok BMP
kind-pnm = obrázok PNM
kind-svg = kresba SVG
kind-raw = nespracovaný (raw) obrázok z fotoaparátu
kind-pdf = dokument PDF
kind-word = dokument Word
kind-excel = tabuľka Excel
kind-powerpoint = dokument PowerPoint
kind-odt = text OpenDocument
kind-ods = tabuľka OpenDocument
kind-odp = prezentácia OpenDocument
kind-odg = kresba OpenDocument
kind-rtf = dokument RTF
kind-epub = kniha EPUB
kind-page = webová stránka
kind-mail = e-mail
kind-video = video
kind-sound = zvuková nahrávka
kind-archive = archív súborov
kind-program = program
kind-age = súbor zamknutý programom age
kind-unknown = súbor typu, ktorý nepoznáme
kind-other = súbor typu { $extension }

trace-position = { $count ->
    [one] { $count } polohu GPS
    [few] { $count } polohy GPS
   *[other] { $count } polôh GPS
}
trace-serial = { $count ->
    [one] { $count } sériové číslo
    [few] { $count } sériové čísla
   *[other] { $count } sériových čísel
}
trace-device = { $count ->
    [one] { $count } výrobcu alebo model zariadenia
    [few] { $count } výrobcov alebo modely zariadení
   *[other] { $count } výrobcov alebo modelov zariadení
}
trace-person = { $count ->
    [one] { $count } meno osoby
    [few] { $count } mená osôb
   *[other] { $count } mien osôb
}
trace-moment = { $count ->
    [one] { $count } dátum alebo čas
    [few] { $count } dátumy alebo časy
   *[other] { $count } dátumov alebo časov
}
trace-program = { $count ->
    [one] { $count } názov programu
    [few] { $count } názvy programov
   *[other] { $count } názvov programov
}
trace-path = { $count ->
    [one] { $count } cestu k súboru, priečinku alebo serveru
    [few] { $count } cesty k súborom, priečinkom alebo serverom
   *[other] { $count } ciest k súborom, priečinkom alebo serverom
}
trace-identifier = { $count ->
    [one] { $count } číslo, podľa ktorého možno súbor spoznať
    [few] { $count } čísla, podľa ktorých možno súbor spoznať
   *[other] { $count } čísel, podľa ktorých možno súbor spoznať
}
trace-caption = { $count ->
    [one] { $count } nadpis, popis alebo kľúčové slovo
    [few] { $count } nadpisy, popisy alebo kľúčové slová
   *[other] { $count } nadpisov, popisov alebo kľúčových slov
}
trace-tag = { $count ->
    [one] { $count } údaj, napríklad názov alebo interpret
    [few] { $count } údaje, napríklad názov alebo interpret
   *[other] { $count } údajov, napríklad názov alebo interpret
}
trace-comment = { $count ->
    [one] { $count } komentár
    [few] { $count } komentáre
   *[other] { $count } komentárov
}
trace-note = { $count ->
    [one] { $count } poznámku na strane
    [few] { $count } poznámky na stranách
   *[other] { $count } poznámok na stranách
}
trace-tracked-change = { $count ->
    [one] { $count } zaznamenanú zmenu
    [few] { $count } zaznamenané zmeny
   *[other] { $count } zaznamenaných zmien
}
trace-revision = { $count ->
    [one] { $count } staršiu verziu
    [few] { $count } staršie verzie
   *[other] { $count } starších verzií
}
trace-preview = { $count ->
    [one] { $count } náhľadový obrázok
    [few] { $count } náhľadové obrázky
   *[other] { $count } náhľadových obrázkov
}
trace-second-picture = { $count ->
    [one] { $count } skrytý druhý obrázok
    [few] { $count } skryté ďalšie obrázky
   *[other] { $count } skrytých ďalších obrázkov
}
trace-embedded-video = { $count ->
    [one] { $count } video za obrázkom
    [few] { $count } videá za obrázkom
   *[other] { $count } videí za obrázkom
}
trace-cover = { $count ->
    [one] { $count } obrázok obalu
    [few] { $count } obrázky obalu
   *[other] { $count } obrázkov obalu
}
trace-attachment = { $count ->
    [one] { $count } priložený súbor
    [few] { $count } priložené súbory
   *[other] { $count } priložených súborov
}
trace-script = { $count ->
    [one] { $count } skript
    [few] { $count } skripty
   *[other] { $count } skriptov
}
trace-link = { $count ->
    [one] { $count } odkaz
    [few] { $count } odkazy
   *[other] { $count } odkazov
}
trace-form-field = { $count ->
    [one] { $count } pole formulára
    [few] { $count } polia formulára
   *[other] { $count } polí formulára
}
trace-part-name = { $count ->
    [one] { $count } názov kapitoly, vrstvy alebo inej časti
    [few] { $count } názvy kapitol, vrstiev alebo iných častí
   *[other] { $count } názvov kapitol, vrstiev alebo iných častí
}
trace-data-track = { $count ->
    [one] { $count } stopu, ktorá nie je obraz ani zvuk
    [few] { $count } stopy, ktoré nie sú obraz ani zvuk
   *[other] { $count } stôp, ktoré nie sú obraz ani zvuk
}
trace-encoder-message = { $count ->
    [one] { $count } správu kódovacieho programu
    [few] { $count } správy kódovacieho programu
   *[other] { $count } správ kódovacieho programu
}
trace-setting = { $count ->
    [one] { $count } nastavenie programu alebo tlačiarne
    [few] { $count } nastavenia programu alebo tlačiarne
   *[other] { $count } nastavení programu alebo tlačiarne
}
trace-maker-note = { $count ->
    [one] { $count } vlastný záznam výrobcu fotoaparátu
    [few] { $count } vlastné záznamy výrobcu fotoaparátu
   *[other] { $count } vlastných záznamov výrobcu fotoaparátu
}
trace-exif = { $count ->
    [one] { $count } záznam EXIF
    [few] { $count } záznamy EXIF
   *[other] { $count } záznamov EXIF
}
trace-xmp = { $count ->
    [one] { $count } záznam XMP
    [few] { $count } záznamy XMP
   *[other] { $count } záznamov XMP
}
trace-iptc = { $count ->
    [one] { $count } záznam IPTC
    [few] { $count } záznamy IPTC
   *[other] { $count } záznamov IPTC
}
trace-colour-profile = { $count ->
    [one] { $count } farebný profil
    [few] { $count } farebné profily
   *[other] { $count } farebných profilov
}
trace-private-block = { $count ->
    [one] { $count } blok údajov, ktorý sa nezobrazuje
    [few] { $count } bloky údajov, ktoré sa nezobrazujú
   *[other] { $count } blokov údajov, ktoré sa nezobrazujú
}
trace-gap = { $count ->
    [one] { $count } úsek skrytých údajov medzi časťami
    [few] { $count } úseky skrytých údajov medzi časťami
   *[other] { $count } úsekov skrytých údajov medzi časťami
}
trace-trailing = { $count ->
    [one] { $count } úsek údajov za koncom
    [few] { $count } úseky údajov za koncom
   *[other] { $count } úsekov údajov za koncom
}
trace-member-record = { $count ->
    [one] { $count } dátum, vlastníka alebo komentár zabaleného súboru
    [few] { $count } dátumy, vlastníkov alebo komentáre zabalených súborov
   *[other] { $count } dátumov, vlastníkov alebo komentárov zabalených súborov
}
trace-system-file = { $count ->
    [one] { $count } súbor, ktorý do archívu pridal počítač
    [few] { $count } súbory, ktoré do archívu pridal počítač
   *[other] { $count } súborov, ktoré do archívu pridal počítač
}
trace-byte-order-mark = znak poradia bajtov
trace-utf16 = kódovanie UTF-16 (teraz UTF-8)
trace-windows1252 = kódovanie Windows-1252 (teraz UTF-8)
trace-windows-line-ends = konce riadkov systému Windows
trace-other-line-ends = { $count ->
    [one] { $count } nezvyčajný koniec riadka
    [few] { $count } nezvyčajné konce riadkov
   *[other] { $count } nezvyčajných koncov riadkov
}
trace-line-end-blanks = { $count ->
    [one] { $count } riadok, ktorý sa končil medzerami alebo tabulátormi
    [few] { $count } riadky, ktoré sa končili medzerami alebo tabulátormi
   *[other] { $count } riadkov, ktoré sa končili medzerami alebo tabulátormi
}
trace-long-blanks = { $count ->
    [one] { $count } príliš dlhý rad medzier
    [few] { $count } príliš dlhé rady medzier
   *[other] { $count } príliš dlhých radov medzier
}
trace-unusual-spaces = { $count ->
    [one] { $count } nezvyčajnú medzeru
    [few] { $count } nezvyčajné medzery
   *[other] { $count } nezvyčajných medzier
}
trace-zero-width = { $count ->
    [one] { $count } znak s nulovou šírkou
    [few] { $count } znaky s nulovou šírkou
   *[other] { $count } znakov s nulovou šírkou
}
trace-direction = { $count ->
    [one] { $count } znak smeru písania
    [few] { $count } znaky smeru písania
   *[other] { $count } znakov smeru písania
}
trace-variation-selectors = { $count ->
    [one] { $count } skrytý znak, ktorý vyberá tvar písmena
    [few] { $count } skryté znaky, ktoré vyberajú tvar písmena
   *[other] { $count } skrytých znakov, ktoré vyberajú tvar písmena
}
trace-tags = { $count ->
    [one] { $count } skrytý označovací znak
    [few] { $count } skryté označovacie znaky
   *[other] { $count } skrytých označovacích znakov
}
trace-annotations = { $count ->
    [one] { $count } skrytý znak poznámky
    [few] { $count } skryté znaky poznámok
   *[other] { $count } skrytých znakov poznámok
}
trace-controls = { $count ->
    [one] { $count } riadiaci znak
    [few] { $count } riadiace znaky
   *[other] { $count } riadiacich znakov
}
trace-respelled = { $count ->
    [one] { $count } písmeno zakódované nezvyčajným spôsobom
    [few] { $count } písmená zakódované nezvyčajným spôsobom
   *[other] { $count } písmen zakódovaných nezvyčajným spôsobom
}
trace-stacked-marks = { $count ->
    [one] { $count } znamienko nad tridsať na jednom písmene
    [few] { $count } znamienka nad tridsať na jednom písmene
   *[other] { $count } znamienok nad tridsať na jednom písmene
}
gone-all-but-pages = všetko okrem toho, čo ukazujú jeho strany, teraz obrázky s rozlíšením { $dots } bodov na palec
gone-parts-of-pages = časti jeho strán, ktoré sa nedali zobraziť

file-in-file = V tomto súbore je iný súbor, ktorý bol odmietnutý:
file-unsupported = Toto je { $type } a z takýchto súborov sa tu skryté údaje nedajú odstrániť.
file-damaged = Toto je { $type }, ale súbor nie je taký, aký má byť.
file-uncleanable = Toto je { $type }, ale nedá sa tu vyčistiť všetko, čo v súbore je.
file-locked = Toto je { $type }, ale súbor je zamknutý, heslom alebo tým, kto ho predal. Ak môžete, uložte ho bez tohto zámku a pošlite ho tak.
file-beyond = Toto je { $type }, ale súbor je príliš veľký alebo príliš zložitý na to, aby sa tu vyčistil.
file-unstable = Toto je { $type }, ale súbor sa nepodarilo spoľahlivo vyčistiť.
file-too-large = Po vyčistení by tento súbor mal viac ako { $limit } KiB a viac sa do tohto podnetu nezmestí. Pošlite ho v inom podnete alebo po častiach.
file-not-text = Tento súbor vyzerá ako text, ale jeho písmená sa nedajú spoľahlivo určiť. Uložte ho znova ako UTF-8.
file-unreadable = Tento súbor sa na serveri nepodarilo znova prečítať. Pošlite ho ešte raz.
file-unshown = Tento dokument PDF sa nedá vyčistiť a jeho strany sa tu nedajú zobraziť.
file-unshown-locked = Tento dokument PDF sa nedá vyčistiť a jeho strany sa dajú zobraziť iba s jeho heslom.
file-unshown-large = Tento dokument PDF sa nedá vyčistiť a je príliš veľký. Povolený počet strán: najviac { $pages }. Veľkosť ako obrázky: najviac { $size } MiB.
file-unshown-work = Tento dokument PDF sa nedá vyčistiť a zobrazenie jeho strán potrebuje viac práce, než sa venuje jednému súboru.

file-advice-text = Ak je to text, uložte ho znova ako UTF-8.
file-advice-picture = Uložte ho ako JPEG alebo PNG, alebo urobte snímku obrazovky.
file-advice-sound = Uložte ho ako MP3, FLAC alebo WAV.
file-advice-video = Uložte ho ako MP4 alebo urobte snímky obrazovky.
file-advice-document = Exportujte ho ako PDF, urobte snímky obrazovky alebo skopírujte slová z neho do správy.
file-advice-pdf = Vytlačte ho ako nové PDF, urobte snímky obrazovky alebo skopírujte slová z neho do správy.
file-advice-shown = Urobte snímky obrazovky alebo skopírujte slová z neho do správy.
file-advice-page = Urobte snímku obrazovky alebo skopírujte slová zo stránky do správy.
file-advice-mail = Urobte snímku obrazovky e-mailu alebo skopírujte slová z neho do správy.
file-advice-archive = Rozbaľte ho a pošlite súbory z neho po jednom.
file-advice-program = V správe napíšte, čo robí.

file-as-is = Alebo zaškrtnite „{ $box }“, ak nič v súbore nemôže prezradiť, kto ste.
file-in-parts = Alebo ho pošlite po častiach.
