kind-text = paprastas tekstas
kind-jpeg = JPEG paveikslas
kind-png = PNG paveikslas
kind-gif = GIF paveikslas
kind-webp = WebP paveikslas
kind-heic = HEIC paveikslas
kind-avif = AVIF paveikslas
kind-jxl = JPEG XL paveikslas
kind-tiff = TIFF paveikslas
kind-bmp = BMP paveikslas
kind-pnm = PNM paveikslas
kind-svg = SVG piešinys
kind-raw = neapdorota fotoaparato nuotrauka (RAW)
kind-pdf = PDF dokumentas
kind-word = Word dokumentas
kind-excel = Excel lentelė
kind-powerpoint = PowerPoint dokumentas
kind-odt = OpenDocument tekstas
kind-ods = OpenDocument lentelė
kind-odp = OpenDocument pateiktis
kind-odg = OpenDocument piešinys
kind-rtf = RTF dokumentas
kind-epub = EPUB knyga
kind-page = tinklalapis
kind-mail = el. laiškas
kind-video = vaizdo įrašas
kind-sound = garso įrašas
kind-archive = failų archyvas
kind-program = programa
kind-age = programa age užrakintas failas
kind-unknown = mums nežinomo tipo failas
kind-other = { $extension } tipo failas

trace-position = { $count ->
    [one] { $count } GPS vieta
    [few] { $count } GPS vietos
   *[other] { $count } GPS vietų
}
trace-serial = { $count ->
    [one] { $count } serijos numeris
    [few] { $count } serijos numeriai
   *[other] { $count } serijos numerių
}
trace-device = { $count ->
    [one] { $count } įrenginio gamintojas ar modelis
    [few] { $count } įrenginių gamintojai ar modeliai
   *[other] { $count } įrenginių gamintojų ar modelių
}
trace-person = { $count ->
    [one] { $count } asmens vardas
    [few] { $count } asmenų vardai
   *[other] { $count } asmenų vardų
}
trace-moment = { $count ->
    [one] { $count } data ar laikas
    [few] { $count } datos ar laikai
   *[other] { $count } datų ar laikų
}
trace-program = { $count ->
    [one] { $count } programos pavadinimas
    [few] { $count } programų pavadinimai
   *[other] { $count } programų pavadinimų
}
trace-path = { $count ->
    [one] { $count } failo, aplanko ar serverio kelias
    [few] { $count } failų, aplankų ar serverių keliai
   *[other] { $count } failų, aplankų ar serverių kelių
}
trace-identifier = { $count ->
    [one] { $count } numeris, pagal kurį failą galima atpažinti
    [few] { $count } numeriai, pagal kuriuos failą galima atpažinti
   *[other] { $count } numerių, pagal kuriuos failą galima atpažinti
}
trace-caption = { $count ->
    [one] { $count } antraštė, aprašas ar raktažodis
    [few] { $count } antraštės, aprašai ar raktažodžiai
   *[other] { $count } antraščių, aprašų ar raktažodžių
}
trace-tag = { $count ->
    [one] { $count } gairė (pavadinimas, atlikėjas ir pan.)
    [few] { $count } gairės (pavadinimas, atlikėjas ir pan.)
   *[other] { $count } gairių (pavadinimas, atlikėjas ir pan.)
}
trace-comment = { $count ->
    [one] { $count } komentaras
    [few] { $count } komentarai
   *[other] { $count } komentarų
}
trace-note = { $count ->
    [one] { $count } pastaba puslapyje
    [few] { $count } pastabos puslapiuose
   *[other] { $count } pastabų puslapiuose
}
trace-tracked-change = { $count ->
    [one] { $count } sekamas pakeitimas
    [few] { $count } sekami pakeitimai
   *[other] { $count } sekamų pakeitimų
}
trace-revision = { $count ->
    [one] { $count } ankstesnė versija
    [few] { $count } ankstesnės versijos
   *[other] { $count } ankstesnių versijų
}
trace-preview = { $count ->
    [one] { $count } peržiūros paveikslėlis
    [few] { $count } peržiūros paveikslėliai
   *[other] { $count } peržiūros paveikslėlių
}
trace-second-picture = { $count ->
    [one] { $count } paslėptas antras paveikslas
    [few] { $count } paslėpti kiti paveikslai
   *[other] { $count } paslėptų kitų paveikslų
}
trace-embedded-video = { $count ->
    [one] { $count } už paveikslo paslėptas vaizdo įrašas
    [few] { $count } už paveikslo paslėpti vaizdo įrašai
   *[other] { $count } už paveikslo paslėptų vaizdo įrašų
}
trace-cover = { $count ->
    [one] { $count } viršelio paveikslėlis
    [few] { $count } viršelio paveikslėliai
   *[other] { $count } viršelio paveikslėlių
}
trace-attachment = { $count ->
    [one] { $count } pridėtas failas
    [few] { $count } pridėti failai
   *[other] { $count } pridėtų failų
}
trace-script = { $count ->
    [one] { $count } scenarijus (skriptas)
    [few] { $count } scenarijai (skriptai)
   *[other] { $count } scenarijų (skriptų)
}
trace-link = { $count ->
    [one] { $count } nuoroda
    [few] { $count } nuorodos
   *[other] { $count } nuorodų
}
trace-form-field = { $count ->
    [one] { $count } formos laukas
    [few] { $count } formos laukai
   *[other] { $count } formos laukų
}
trace-part-name = { $count ->
    [one] { $count } skyriaus, sluoksnio ar kitos dalies pavadinimas
    [few] { $count } skyrių, sluoksnių ar kitų dalių pavadinimai
   *[other] { $count } skyrių, sluoksnių ar kitų dalių pavadinimų
}
trace-data-track = { $count ->
    [one] { $count } takelis, kuris nėra nei vaizdas, nei garsas
    [few] { $count } takeliai, kurie nėra nei vaizdas, nei garsas
   *[other] { $count } takelių, kurie nėra nei vaizdas, nei garsas
}
trace-encoder-message = { $count ->
    [one] { $count } kodavimo programos pranešimas
    [few] { $count } kodavimo programos pranešimai
   *[other] { $count } kodavimo programos pranešimų
}
trace-setting = { $count ->
    [one] { $count } programos ar spausdintuvo nuostata
    [few] { $count } programos ar spausdintuvo nuostatos
   *[other] { $count } programos ar spausdintuvo nuostatų
}
trace-maker-note = { $count ->
    [one] { $count } fotoaparato gamintojo vidinis įrašas
    [few] { $count } fotoaparato gamintojo vidiniai įrašai
   *[other] { $count } fotoaparato gamintojo vidinių įrašų
}
trace-exif = { $count ->
    [one] { $count } EXIF įrašas
    [few] { $count } EXIF įrašai
   *[other] { $count } EXIF įrašų
}
trace-xmp = { $count ->
    [one] { $count } XMP įrašas
    [few] { $count } XMP įrašai
   *[other] { $count } XMP įrašų
}
trace-iptc = { $count ->
    [one] { $count } IPTC įrašas
    [few] { $count } IPTC įrašai
   *[other] { $count } IPTC įrašų
}
trace-colour-profile = { $count ->
    [one] { $count } spalvų profilis
    [few] { $count } spalvų profiliai
   *[other] { $count } spalvų profilių
}
trace-private-block = { $count ->
    [one] { $count } nerodomų duomenų blokas
    [few] { $count } nerodomų duomenų blokai
   *[other] { $count } nerodomų duomenų blokų
}
trace-gap = { $count ->
    [one] { $count } paslėptų duomenų ruožas tarp dalių
    [few] { $count } paslėptų duomenų ruožai tarp dalių
   *[other] { $count } paslėptų duomenų ruožų tarp dalių
}
trace-trailing = { $count ->
    [one] { $count } duomenų ruožas už failo pabaigos
    [few] { $count } duomenų ruožai už failo pabaigos
   *[other] { $count } duomenų ruožų už failo pabaigos
}
trace-member-record = { $count ->
    [one] { $count } supakuoto failo data, savininkas ar komentaras
    [few] { $count } supakuotų failų datos, savininkai ar komentarai
   *[other] { $count } supakuotų failų datų, savininkų ar komentarų
}
trace-system-file = { $count ->
    [one] { $count } kompiuterio į archyvą pridėtas failas
    [few] { $count } kompiuterio į archyvą pridėti failai
   *[other] { $count } kompiuterio į archyvą pridėtų failų
}
trace-byte-order-mark = baitų eiliškumo ženklas
trace-utf16 = UTF-16 koduotė (dabar UTF-8)
trace-windows1252 = Windows-1252 koduotė (dabar UTF-8)
trace-windows-line-ends = Windows eilučių pabaigos
trace-other-line-ends = { $count ->
    [one] { $count } neįprasta eilutės pabaiga
    [few] { $count } neįprastos eilučių pabaigos
   *[other] { $count } neįprastų eilučių pabaigų
}
trace-line-end-blanks = { $count ->
    [one] { $count } eilutė, kurios gale buvo tarpų ar tabuliacijos ženklų
    [few] { $count } eilutės, kurių gale buvo tarpų ar tabuliacijos ženklų
   *[other] { $count } eilučių, kurių gale buvo tarpų ar tabuliacijos ženklų
}
trace-long-blanks = { $count ->
    [one] { $count } per ilga tarpų eilė
    [few] { $count } per ilgos tarpų eilės
   *[other] { $count } per ilgų tarpų eilių
}
trace-unusual-spaces = { $count ->
    [one] { $count } neįprastas tarpas
    [few] { $count } neįprasti tarpai
   *[other] { $count } neįprastų tarpų
}
trace-zero-width = { $count ->
    [one] { $count } nulinio pločio ženklas
    [few] { $count } nulinio pločio ženklai
   *[other] { $count } nulinio pločio ženklų
}
trace-direction = { $count ->
    [one] { $count } rašymo krypties ženklas
    [few] { $count } rašymo krypties ženklai
   *[other] { $count } rašymo krypties ženklų
}
trace-variation-selectors = { $count ->
    [one] { $count } paslėptas ženklas, parenkantis raidės formą
    [few] { $count } paslėpti ženklai, parenkantys raidės formą
   *[other] { $count } paslėptų ženklų, parenkančių raidės formą
}
trace-tags = { $count ->
    [one] { $count } paslėptas gairės ženklas
    [few] { $count } paslėpti gairės ženklai
   *[other] { $count } paslėptų gairės ženklų
}
trace-annotations = { $count ->
    [one] { $count } paslėptas anotacijos ženklas
    [few] { $count } paslėpti anotacijos ženklai
   *[other] { $count } paslėptų anotacijos ženklų
}
trace-controls = { $count ->
    [one] { $count } valdymo ženklas
    [few] { $count } valdymo ženklai
   *[other] { $count } valdymo ženklų
}
trace-respelled = { $count ->
    [one] { $count } neįprastai užkoduota raidė
    [few] { $count } neįprastai užkoduotos raidės
   *[other] { $count } neįprastai užkoduotų raidžių
}
trace-stacked-marks = { $count ->
    [one] { $count } kirčio ženklas, perteklinis virš trisdešimties vienoje raidėje
    [few] { $count } kirčio ženklai, pertekliniai virš trisdešimties vienoje raidėje
   *[other] { $count } kirčio ženklų, perteklinių virš trisdešimties vienoje raidėje
}
gone-all-but-pages = viskas, išskyrus tai, ką rodo jo puslapiai; dabar tai { $dots } taškų colyje paveikslėliai
gone-parts-of-pages = jo puslapių dalys, kurių nebuvo galima parodyti

file-in-file = Šiame faile yra kitas, kurio nepriėmėme:
file-unsupported = Tai { $type }, o iš tokių failų paslėptų duomenų čia pašalinti negalima.
file-damaged = Tai { $type }, bet failas nėra toks, koks turėtų būti.
file-uncleanable = Tai { $type }, bet ne viską šiame faile čia galima išvalyti.
file-locked = Tai { $type }, bet failas užrakintas slaptažodžiu arba to, kas jį pardavė. Jei galite, išsaugokite jį neužrakintą ir siųskite tokį.
file-beyond = Tai { $type }, bet failas per didelis arba per sudėtingas, kad čia jį būtų galima išvalyti.
file-unstable = Tai { $type }, bet failo nepavyko patikimai išvalyti.
file-too-large = Išvalytas šis failas būtų didesnis nei { $limit } KiB, o į šį pranešimą daugiau netelpa. Siųskite jį kitu pranešimu arba dalimis.
file-not-text = Šis failas panašus į tekstą, bet jo raidžių neįmanoma tiksliai nustatyti. Išsaugokite jį iš naujo UTF-8 koduote.
file-unreadable = Šio failo serveryje nepavyko perskaityti iš naujo. Siųskite jį dar kartą.
file-unshown = Šio PDF dokumento negalima išvalyti, o jo puslapių čia negalima parodyti.
file-unshown-locked = Šio PDF dokumento negalima išvalyti, o jo puslapius galima parodyti tik su jo slaptažodžiu.
file-unshown-large = Šio PDF dokumento negalima išvalyti, o jo puslapių yra daugiau nei { $pages } arba kaip paveikslėliai jie užima daugiau nei { $size } MiB.
file-unshown-work = Šio PDF dokumento negalima išvalyti, o jo puslapiams parodyti reikia daugiau darbo, nei skiriama vienam failui.

file-advice-text = Jei tai tekstas, išsaugokite jį iš naujo UTF-8 koduote.
file-advice-picture = Išsaugokite jį kaip JPEG ar PNG arba padarykite jo ekrano nuotrauką.
file-advice-sound = Išsaugokite jį kaip MP3, FLAC ar WAV.
file-advice-video = Išsaugokite jį kaip MP4 arba padarykite jo ekrano nuotraukų.
file-advice-document = Eksportuokite jį kaip PDF, padarykite jo ekrano nuotraukų arba nukopijuokite jo žodžius į savo tekstą.
file-advice-pdf = Atspausdinkite jį kaip naują PDF, padarykite jo ekrano nuotraukų arba nukopijuokite jo žodžius į savo tekstą.
file-advice-shown = Padarykite jo ekrano nuotraukų arba nukopijuokite jo žodžius į savo tekstą.
file-advice-page = Padarykite jo ekrano nuotrauką arba nukopijuokite jo žodžius į savo tekstą.
file-advice-mail = Padarykite laiško ekrano nuotrauką arba nukopijuokite jo žodžius į savo tekstą.
file-advice-archive = Išpakuokite jį ir siųskite jame esančius failus po vieną.
file-advice-program = Parašykite savo tekste, ką jis daro.

file-as-is = Arba pažymėkite „{ $box }“, jei niekas jame negali jūsų išduoti.
file-in-parts = Arba siųskite jį dalimis.
