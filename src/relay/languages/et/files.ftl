kind-text = lihttekst
kind-jpeg = JPEG-pilt
kind-png = PNG-pilt
kind-gif = GIF-pilt
kind-webp = WebP-pilt
kind-heic = HEIC-pilt
kind-avif = AVIF-pilt
kind-jxl = JPEG XL-pilt
kind-tiff = TIFF-pilt
kind-bmp = BMP-pilt
kind-pnm = PNM-pilt
kind-svg = SVG-joonis
kind-raw = töötlemata (RAW) kaamerapilt
kind-pdf = PDF-dokument
kind-word = Wordi dokument
kind-excel = Exceli tabel
kind-powerpoint = PowerPointi dokument
kind-odt = OpenDocumenti tekst
kind-ods = OpenDocumenti tabel
kind-odp = OpenDocumenti esitlus
kind-odg = OpenDocumenti joonis
kind-rtf = RTF-dokument
kind-epub = EPUB-raamat
kind-page = veebileht
kind-mail = e-kiri
kind-video = video
kind-sound = helisalvestis
kind-archive = failiarhiiv
kind-program = programm
kind-age = programmiga age lukustatud fail
kind-unknown = meile tundmatut tüüpi fail
kind-other = { $extension }-tüüpi fail

trace-position = { $count ->
    [one] { $count } GPS-asukoht
   *[other] { $count } GPS-asukohta
}
trace-serial = { $count ->
    [one] { $count } seerianumber
   *[other] { $count } seerianumbrit
}
trace-device = { $count ->
    [one] { $count } seadme tootja või mudel
   *[other] { $count } seadme tootjat või mudelit
}
trace-person = { $count ->
    [one] { $count } isikunimi
   *[other] { $count } isikunime
}
trace-moment = { $count ->
    [one] { $count } kuupäev või kellaaeg
   *[other] { $count } kuupäeva või kellaaega
}
trace-program = { $count ->
    [one] { $count } programmi nimi
   *[other] { $count } programmi nime
}
trace-path = { $count ->
    [one] { $count } faili, kausta või serveri asukohatee
   *[other] { $count } faili, kausta või serveri asukohateed
}
trace-identifier = { $count ->
    [one] { $count } number, mille järgi saab faili ära tunda
   *[other] { $count } numbrit, mille järgi saab faili ära tunda
}
trace-caption = { $count ->
    [one] { $count } pealkiri, pildiallkiri või märksõna
   *[other] { $count } pealkirja, pildiallkirja või märksõna
}
trace-tag = { $count ->
    [one] { $count } silt, näiteks pealkiri või esitaja
   *[other] { $count } silti, näiteks pealkiri või esitaja
}
trace-comment = { $count ->
    [one] { $count } kommentaar
   *[other] { $count } kommentaari
}
trace-note = { $count ->
    [one] { $count } märkus lehel
   *[other] { $count } märkust lehtedel
}
trace-tracked-change = { $count ->
    [one] { $count } jälgitud muudatus
   *[other] { $count } jälgitud muudatust
}
trace-revision = { $count ->
    [one] { $count } varasem versioon
   *[other] { $count } varasemat versiooni
}
trace-preview = { $count ->
    [one] { $count } eelvaatepilt
   *[other] { $count } eelvaatepilti
}
trace-second-picture = { $count ->
    [one] { $count } peidetud teine pilt
   *[other] { $count } peidetud lisapilti
}
trace-embedded-video = { $count ->
    [one] { $count } video pildi taga
   *[other] { $count } videot pildi taga
}
trace-cover = { $count ->
    [one] { $count } kaanepilt
   *[other] { $count } kaanepilti
}
trace-attachment = { $count ->
    [one] { $count } lisatud fail
   *[other] { $count } lisatud faili
}
trace-script = { $count ->
    [one] { $count } skript
   *[other] { $count } skripti
}
trace-link = { $count ->
    [one] { $count } link
   *[other] { $count } linki
}
trace-form-field = { $count ->
    [one] { $count } vormiväli
   *[other] { $count } vormivälja
}
trace-part-name = { $count ->
    [one] { $count } peatüki, kihi või muu osa nimi
   *[other] { $count } peatüki, kihi või muu osa nime
}
trace-data-track = { $count ->
    [one] { $count } rada, mis pole ei pilt ega heli
   *[other] { $count } rada, mis pole ei pilt ega heli
}
trace-encoder-message = { $count ->
    [one] { $count } kodeerimisprogrammi teade
   *[other] { $count } kodeerimisprogrammi teadet
}
trace-setting = { $count ->
    [one] { $count } programmi või printeri seadistus
   *[other] { $count } programmi või printeri seadistust
}
trace-maker-note = { $count ->
    [one] { $count } kaamera tootja sisekirje
   *[other] { $count } kaamera tootja sisekirjet
}
trace-exif = { $count ->
    [one] { $count } EXIF-kirje
   *[other] { $count } EXIF-kirjet
}
trace-xmp = { $count ->
    [one] { $count } XMP-kirje
   *[other] { $count } XMP-kirjet
}
trace-iptc = { $count ->
    [one] { $count } IPTC-kirje
   *[other] { $count } IPTC-kirjet
}
trace-colour-profile = { $count ->
    [one] { $count } värviprofiil
   *[other] { $count } värviprofiili
}
trace-private-block = { $count ->
    [one] { $count } andmeplokk, mida ei näidata
   *[other] { $count } andmeplokki, mida ei näidata
}
trace-gap = { $count ->
    [one] { $count } lõik peidetud andmeid osade vahel
   *[other] { $count } lõiku peidetud andmeid osade vahel
}
trace-trailing = { $count ->
    [one] { $count } lõik andmeid pärast faili lõppu
   *[other] { $count } lõiku andmeid pärast faili lõppu
}
trace-member-record = { $count ->
    [one] { $count } pakitud faili kuupäev, omanik või kommentaar
   *[other] { $count } pakitud failide kuupäeva, omanikku või kommentaari
}
trace-system-file = { $count ->
    [one] { $count } fail, mille arvuti lisas arhiivi
   *[other] { $count } faili, mille arvuti lisas arhiivi
}
trace-byte-order-mark = baidijärjestuse märk
trace-utf16 = UTF-16 kodeering (nüüd UTF-8)
trace-windows1252 = Windows-1252 kodeering (nüüd UTF-8)
trace-windows-line-ends = Windowsi realõpud
trace-other-line-ends = { $count ->
    [one] { $count } ebatavaline realõpp
   *[other] { $count } ebatavalist realõppu
}
trace-line-end-blanks = { $count ->
    [one] { $count } rida, mille lõpus olid tühikud või tabulaatorid
   *[other] { $count } rida, mille lõpus olid tühikud või tabulaatorid
}
trace-long-blanks = { $count ->
    [one] { $count } liiga pikk tühikute rida
   *[other] { $count } liiga pikka tühikute rida
}
trace-unusual-spaces = { $count ->
    [one] { $count } ebatavaline tühik
   *[other] { $count } ebatavalist tühikut
}
trace-zero-width = { $count ->
    [one] { $count } null-laiusega märk
   *[other] { $count } null-laiusega märki
}
trace-direction = { $count ->
    [one] { $count } kirjasuuna märk
   *[other] { $count } kirjasuuna märki
}
trace-variation-selectors = { $count ->
    [one] { $count } peidetud märk, mis valib tähe kuju
   *[other] { $count } peidetud märki, mis valivad tähe kuju
}
trace-tags = { $count ->
    [one] { $count } peidetud sildimärk
   *[other] { $count } peidetud sildimärki
}
trace-annotations = { $count ->
    [one] { $count } peidetud selgitusmärk
   *[other] { $count } peidetud selgitusmärki
}
trace-controls = { $count ->
    [one] { $count } juhtmärk
   *[other] { $count } juhtmärki
}
trace-respelled = { $count ->
    [one] { $count } ebatavaliselt kodeeritud täht
   *[other] { $count } ebatavaliselt kodeeritud tähte
}
trace-stacked-marks = { $count ->
    [one] { $count } rõhumärk, mis oli tähe peale kuhjatud pärast kolmekümnendat
   *[other] { $count } rõhumärki, mis olid tähe peale kuhjatud pärast kolmekümnendat
}
gone-all-but-pages = kõik peale selle, mida lehed näitavad; nüüd on need pildid, { $dots } punkti tolli kohta
gone-parts-of-pages = need osad lehtedest, mida ei saanud näidata

file-in-file = Selles failis on teine fail, mis lükati tagasi:
file-unsupported = See on { $type } ja sellistest failidest ei saa siin peidetud andmeid eemaldada.
file-damaged = See on { $type }, aga fail ei ole selline, nagu peaks.
file-uncleanable = See on { $type }, aga kõike selles ei saa siin puhastada.
file-locked = See on { $type }, aga fail on lukustatud: parooliga või müüja poolt. Kui saate, salvestage see ilma lukuta ja saatke see.
file-beyond = See on { $type }, aga fail on siin puhastamiseks liiga suur või liiga keeruline.
file-unstable = See on { $type }, aga faili ei õnnestunud kindlalt puhastada.
file-too-large = Puhastatuna oleks see fail suurem kui { $limit } KiB ja rohkem sellesse vihjesse ei mahu. Saatke see teises vihjes või osade kaupa.
file-not-text = See fail näib olevat tekst, aga selle tähti ei saa kindlalt tuvastada. Salvestage see uuesti UTF-8 kodeeringus.
file-unreadable = Seda faili ei õnnestunud serveris uuesti lugeda. Saatke see veel kord.
file-unshown = Seda PDF-dokumenti ei saa puhastada ja selle lehti ei saa siin näidata.
file-unshown-locked = Seda PDF-dokumenti ei saa puhastada ja selle lehti saab näidata ainult selle parooliga.
file-unshown-large = Seda PDF-dokumenti ei saa puhastada ja selles on rohkem kui { $pages } lehte või on see piltidena suurem kui { $size } MiB.
file-unshown-work = Seda PDF-dokumenti ei saa puhastada ja selle lehtede näitamine nõuab rohkem tööd, kui ühele failile kulutatakse.

file-advice-text = Kui see on tekst, salvestage see uuesti UTF-8 kodeeringus.
file-advice-picture = Salvestage see JPEG- või PNG-vormingus või tehke sellest ekraanipilt.
file-advice-sound = Salvestage see MP3-, FLAC- või WAV-vormingus.
file-advice-video = Salvestage see MP4-vormingus või tehke sellest ekraanipilte.
file-advice-document = Eksportige see PDF-ina, tehke sellest ekraanipilte või kopeerige selle sõnad oma teksti.
file-advice-pdf = Printige see uude PDF-i, tehke sellest ekraanipilte või kopeerige selle sõnad oma teksti.
file-advice-shown = Tehke sellest ekraanipilte või kopeerige selle sõnad oma teksti.
file-advice-page = Tehke sellest ekraanipilt või kopeerige selle sõnad oma teksti.
file-advice-mail = Tehke kirjast ekraanipilt või kopeerige selle sõnad oma teksti.
file-advice-archive = Pakkige see lahti ja saatke selles olevad failid ükshaaval.
file-advice-program = Kirjutage oma tekstis, mida see teeb.

file-as-is = Või märgistage „{ $box }“, kui miski selles ei saa teid reeta.
file-in-parts = Või saatke see osade kaupa.
