kind-text = prostý text
kind-jpeg = obrázek JPEG
kind-png = obrázek PNG
kind-gif = obrázek GIF
kind-webp = obrázek WebP
kind-heic = obrázek HEIC
kind-avif = obrázek AVIF
kind-jxl = obrázek JPEG XL
kind-tiff = obrázek TIFF
kind-bmp = obrázek BMP
kind-pnm = obrázek PNM
kind-svg = kresba SVG
kind-raw = nezpracovaný snímek z fotoaparátu
kind-pdf = dokument PDF
kind-word = dokument Word
kind-excel = tabulka Excel
kind-powerpoint = dokument PowerPoint
kind-odt = text OpenDocument
kind-ods = tabulka OpenDocument
kind-odp = prezentace OpenDocument
kind-odg = kresba OpenDocument
kind-rtf = dokument RTF
kind-epub = kniha EPUB
kind-page = webová stránka
kind-mail = e-mail
kind-video = video
kind-sound = zvuková nahrávka
kind-archive = archiv souborů
kind-program = program
kind-age = soubor zašifrovaný programem age
kind-unknown = soubor typu, který neznáme
kind-other = soubor typu { $extension }

trace-position = { $count ->
    [one] { $count } poloha GPS
    [few] { $count } polohy GPS
   *[other] { $count } poloh GPS
}
trace-serial = { $count ->
    [one] { $count } sériové číslo
    [few] { $count } sériová čísla
   *[other] { $count } sériových čísel
}
trace-device = { $count ->
    [one] { $count } značka nebo model zařízení
    [few] { $count } značky nebo modely zařízení
   *[other] { $count } značek nebo modelů zařízení
}
trace-person = { $count ->
    [one] { $count } jméno osoby
    [few] { $count } jména osob
   *[other] { $count } jmen osob
}
trace-moment = { $count ->
    [one] { $count } datum nebo čas
    [few] { $count } data nebo časy
   *[other] { $count } dat nebo časů
}
trace-program = { $count ->
    [one] { $count } název programu
    [few] { $count } názvy programů
   *[other] { $count } názvů programů
}
trace-path = { $count ->
    [one] { $count } cesta k souboru, složce nebo serveru
    [few] { $count } cesty k souborům, složkám nebo serverům
   *[other] { $count } cest k souborům, složkám nebo serverům
}
trace-identifier = { $count ->
    [one] { $count } číslo, podle kterého lze soubor poznat
    [few] { $count } čísla, podle kterých lze soubor poznat
   *[other] { $count } čísel, podle kterých lze soubor poznat
}
trace-caption = { $count ->
    [one] { $count } název, popisek nebo klíčové slovo
    [few] { $count } názvy, popisky nebo klíčová slova
   *[other] { $count } názvů, popisků nebo klíčových slov
}
trace-tag = { $count ->
    [one] { $count } štítek, například název nebo interpret
    [few] { $count } štítky, například název nebo interpret
   *[other] { $count } štítků, například název nebo interpret
}
trace-comment = { $count ->
    [one] { $count } komentář
    [few] { $count } komentáře
   *[other] { $count } komentářů
}
trace-note = { $count ->
    [one] { $count } poznámka na stránce
    [few] { $count } poznámky na stránkách
   *[other] { $count } poznámek na stránkách
}
trace-tracked-change = { $count ->
    [one] { $count } sledovaná změna
    [few] { $count } sledované změny
   *[other] { $count } sledovaných změn
}
trace-revision = { $count ->
    [one] { $count } dřívější verze
    [few] { $count } dřívější verze
   *[other] { $count } dřívějších verzí
}
trace-preview = { $count ->
    [one] { $count } náhledový obrázek
    [few] { $count } náhledové obrázky
   *[other] { $count } náhledových obrázků
}
trace-second-picture = { $count ->
    [one] { $count } skrytý druhý obrázek
    [few] { $count } skryté další obrázky
   *[other] { $count } skrytých dalších obrázků
}
trace-embedded-video = { $count ->
    [one] { $count } video za obrázkem
    [few] { $count } videa za obrázkem
   *[other] { $count } videí za obrázkem
}
trace-cover = { $count ->
    [one] { $count } obrázek obalu
    [few] { $count } obrázky obalu
   *[other] { $count } obrázků obalu
}
trace-attachment = { $count ->
    [one] { $count } přiložený soubor
    [few] { $count } přiložené soubory
   *[other] { $count } přiložených souborů
}
trace-script = { $count ->
    [one] { $count } skript
    [few] { $count } skripty
   *[other] { $count } skriptů
}
trace-link = { $count ->
    [one] { $count } odkaz
    [few] { $count } odkazy
   *[other] { $count } odkazů
}
trace-form-field = { $count ->
    [one] { $count } pole formuláře
    [few] { $count } pole formuláře
   *[other] { $count } polí formuláře
}
trace-part-name = { $count ->
    [one] { $count } název kapitoly, vrstvy nebo jiné části
    [few] { $count } názvy kapitol, vrstev nebo jiných částí
   *[other] { $count } názvů kapitol, vrstev nebo jiných částí
}
trace-data-track = { $count ->
    [one] { $count } stopa, která není obraz ani zvuk
    [few] { $count } stopy, které nejsou obraz ani zvuk
   *[other] { $count } stop, které nejsou obraz ani zvuk
}
trace-encoder-message = { $count ->
    [one] { $count } záznam kódovacího programu
    [few] { $count } záznamy kódovacího programu
   *[other] { $count } záznamů kódovacího programu
}
trace-setting = { $count ->
    [one] { $count } nastavení programu nebo tiskárny
    [few] { $count } nastavení programu nebo tiskárny
   *[other] { $count } nastavení programu nebo tiskárny
}
trace-maker-note = { $count ->
    [one] { $count } interní záznam výrobce fotoaparátu
    [few] { $count } interní záznamy výrobce fotoaparátu
   *[other] { $count } interních záznamů výrobce fotoaparátu
}
trace-exif = { $count ->
    [one] { $count } záznam EXIF
    [few] { $count } záznamy EXIF
   *[other] { $count } záznamů EXIF
}
trace-xmp = { $count ->
    [one] { $count } záznam XMP
    [few] { $count } záznamy XMP
   *[other] { $count } záznamů XMP
}
trace-iptc = { $count ->
    [one] { $count } záznam IPTC
    [few] { $count } záznamy IPTC
   *[other] { $count } záznamů IPTC
}
trace-colour-profile = { $count ->
    [one] { $count } barevný profil
    [few] { $count } barevné profily
   *[other] { $count } barevných profilů
}
trace-private-block = { $count ->
    [one] { $count } blok dat, který se nezobrazuje
    [few] { $count } bloky dat, které se nezobrazují
   *[other] { $count } bloků dat, které se nezobrazují
}
trace-gap = { $count ->
    [one] { $count } úsek skrytých dat mezi částmi
    [few] { $count } úseky skrytých dat mezi částmi
   *[other] { $count } úseků skrytých dat mezi částmi
}
trace-trailing = { $count ->
    [one] { $count } úsek dat za koncem souboru
    [few] { $count } úseky dat za koncem souboru
   *[other] { $count } úseků dat za koncem souboru
}
trace-member-record = { $count ->
    [one] { $count } datum, vlastník nebo komentář zabaleného souboru
    [few] { $count } data, vlastníci nebo komentáře zabalených souborů
   *[other] { $count } dat, vlastníků nebo komentářů zabalených souborů
}
trace-system-file = { $count ->
    [one] { $count } soubor, který do archivu přidal počítač
    [few] { $count } soubory, které do archivu přidal počítač
   *[other] { $count } souborů, které do archivu přidal počítač
}
trace-byte-order-mark = značka pořadí bajtů
trace-utf16 = kódování UTF-16 (teď UTF-8)
trace-windows1252 = kódování Windows-1252 (teď UTF-8)
trace-windows-line-ends = konce řádků jako ve Windows
trace-other-line-ends = { $count ->
    [one] { $count } neobvyklý konec řádku
    [few] { $count } neobvyklé konce řádků
   *[other] { $count } neobvyklých konců řádků
}
trace-line-end-blanks = { $count ->
    [one] { $count } řádek s mezerami nebo tabulátory na konci
    [few] { $count } řádky s mezerami nebo tabulátory na konci
   *[other] { $count } řádků s mezerami nebo tabulátory na konci
}
trace-long-blanks = { $count ->
    [one] { $count } příliš dlouhá řada mezer
    [few] { $count } příliš dlouhé řady mezer
   *[other] { $count } příliš dlouhých řad mezer
}
trace-unusual-spaces = { $count ->
    [one] { $count } neobvyklá mezera
    [few] { $count } neobvyklé mezery
   *[other] { $count } neobvyklých mezer
}
trace-zero-width = { $count ->
    [one] { $count } znak nulové šířky
    [few] { $count } znaky nulové šířky
   *[other] { $count } znaků nulové šířky
}
trace-direction = { $count ->
    [one] { $count } značka směru písma
    [few] { $count } značky směru písma
   *[other] { $count } značek směru písma
}
trace-variation-selectors = { $count ->
    [one] { $count } skrytý znak, který určuje tvar písmene
    [few] { $count } skryté znaky, které určují tvar písmene
   *[other] { $count } skrytých znaků, které určují tvar písmene
}
trace-tags = { $count ->
    [one] { $count } skrytý znak štítku
    [few] { $count } skryté znaky štítku
   *[other] { $count } skrytých znaků štítku
}
trace-annotations = { $count ->
    [one] { $count } skrytý znak anotace
    [few] { $count } skryté znaky anotace
   *[other] { $count } skrytých znaků anotace
}
trace-controls = { $count ->
    [one] { $count } řídicí znak
    [few] { $count } řídicí znaky
   *[other] { $count } řídicích znaků
}
trace-respelled = { $count ->
    [one] { $count } písmeno kódované neobvyklým způsobem
    [few] { $count } písmena kódovaná neobvyklým způsobem
   *[other] { $count } písmen kódovaných neobvyklým způsobem
}
trace-stacked-marks = { $count ->
    [one] { $count } znaménko navíc, nad třicet u jednoho písmene
    [few] { $count } znaménka navíc, nad třicet u jednoho písmene
   *[other] { $count } znamének navíc, nad třicet u jednoho písmene
}
gone-all-but-pages = vše kromě toho, co ukazují stránky; teď jsou to obrázky s rozlišením { $dots } bodů na palec
gone-parts-of-pages = části stránek, které se nepodařilo zobrazit

file-in-file = V tomto souboru je další, který byl odmítnut:
file-unsupported = Toto je { $type } a z takových souborů tu skrytá data odstranit nelze.
file-damaged = Toto je { $type }, ale soubor není takový, jaký má být.
file-uncleanable = Toto je { $type }, ale ne všechno v souboru se tu dá vyčistit.
file-locked = Toto je { $type }, ale soubor je zabezpečený heslem nebo tím, kdo ho prodal. Pokud můžete, uložte ho bez zabezpečení a odešlete ho tak.
file-beyond = Toto je { $type }, ale soubor je příliš velký nebo příliš složitý na to, aby se tu dal vyčistit.
file-unstable = Toto je { $type }, ale soubor se nepodařilo spolehlivě vyčistit.
file-too-large = Po vyčištění by tento soubor měl víc než { $limit } KiB a víc se do tohoto oznámení nevejde. Odešlete ho v jiném oznámení, nebo po částech.
file-not-text = Tento soubor vypadá jako text, ale jeho písmena se nedají s jistotou určit. Uložte ho znovu jako UTF-8.
file-unreadable = Tento soubor se na serveru nepodařilo znovu přečíst. Odešlete ho ještě jednou.
file-unshown = Tento dokument PDF se nedá vyčistit a jeho stránky se tu nedají zobrazit.
file-unshown-locked = Tento dokument PDF se nedá vyčistit a jeho stránky se dají zobrazit jen s jeho heslem.
file-unshown-large = Tento dokument PDF se nedá vyčistit a má víc než { $pages } stránek, nebo víc než { $size } MiB v podobě obrázků.
file-unshown-work = Tento dokument PDF se nedá vyčistit a zobrazit jeho stránky vyžaduje víc, než na jeden soubor vyhrazujeme.

file-advice-text = Pokud je to text, uložte ho znovu jako UTF-8.
file-advice-picture = Uložte ho jako JPEG nebo PNG, nebo z něj udělejte snímek obrazovky.
file-advice-sound = Uložte ho jako MP3, FLAC nebo WAV.
file-advice-video = Uložte ho jako MP4, nebo z něj udělejte snímky obrazovky.
file-advice-document = Exportujte ho jako PDF, udělejte z něj snímky obrazovky, nebo zkopírujte jeho slova do svého textu.
file-advice-pdf = Vytiskněte ho jako nové PDF, udělejte z něj snímky obrazovky, nebo zkopírujte jeho slova do svého textu.
file-advice-shown = Udělejte z něj snímky obrazovky, nebo zkopírujte jeho slova do svého textu.
file-advice-page = Udělejte z něj snímek obrazovky, nebo zkopírujte jeho slova do svého textu.
file-advice-mail = Udělejte snímek obrazovky s e-mailem, nebo zkopírujte jeho slova do svého textu.
file-advice-archive = Rozbalte ho a odešlete soubory z něj jeden po druhém.
file-advice-program = Napište ve svém textu, co dělá.

file-as-is = Nebo zaškrtněte „{ $box }“, pokud v něm není nic, co by vás mohlo prozradit.
file-in-parts = Nebo ho odešlete po částech.
