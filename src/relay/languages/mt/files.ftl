kind-text = test sempliċi
kind-jpeg = stampa JPEG
kind-png = stampa PNG
kind-gif = stampa GIF
kind-webp = stampa WebP
kind-heic = stampa HEIC
kind-avif = stampa AVIF
kind-jxl = stampa JPEG XL
kind-tiff = stampa TIFF
kind-bmp = stampa BMP
kind-pnm = stampa PNM
kind-svg = tpinġija SVG
kind-raw = stampa mhux ipproċessata (RAW) ta’ kamera
kind-pdf = dokument PDF
kind-word = dokument Word
kind-excel = tabella Excel
kind-powerpoint = dokument PowerPoint
kind-odt = test OpenDocument
kind-ods = tabella OpenDocument
kind-odp = preżentazzjoni OpenDocument
kind-odg = tpinġija OpenDocument
kind-rtf = dokument RTF
kind-epub = ktieb EPUB
kind-page = paġna web
kind-mail = email
kind-video = vidjo
kind-sound = reġistrazzjoni tal-ħoss
kind-archive = arkivju ta’ fajls
kind-program = programm
kind-age = fajl imsakkar b’age
kind-unknown = fajl ta’ tip li ma nafux
kind-other = fajl tat-tip { $extension }

trace-position = { $count ->
    [one] pożizzjoni GPS waħda
    [two] żewġ pożizzjonijiet GPS
    [few] { $count } pożizzjonijiet GPS
    [many] { $count }-il pożizzjoni GPS
   *[other] { $count } pożizzjoni GPS
}
trace-serial = { $count ->
    [one] numru tas-serje wieħed
    [two] żewġ numri tas-serje
    [few] { $count } numri tas-serje
    [many] { $count }-il numru tas-serje
   *[other] { $count } numru tas-serje
}
trace-device = { $count ->
    [one] manifattur jew mudell wieħed ta’ apparat
    [two] żewġ manifatturi jew mudelli ta’ apparat
    [few] { $count } manifatturi jew mudelli ta’ apparat
    [many] { $count }-il manifattur jew mudell ta’ apparat
   *[other] { $count } manifattur jew mudell ta’ apparat
}
trace-person = { $count ->
    [one] isem wieħed ta’ persuna
    [two] żewġ ismijiet ta’ persuni
    [few] { $count } ismijiet ta’ persuni
    [many] { $count }-il isem ta’ persuna
   *[other] { $count } isem ta’ persuna
}
trace-moment = { $count ->
    [one] data waħda jew ħin wieħed
    [two] żewġ dati jew ħinijiet
    [few] { $count } dati jew ħinijiet
    [many] { $count }-il data jew ħin
   *[other] { $count } data jew ħin
}
trace-program = { $count ->
    [one] isem wieħed ta’ programm
    [two] żewġ ismijiet ta’ programmi
    [few] { $count } ismijiet ta’ programmi
    [many] { $count }-il isem ta’ programm
   *[other] { $count } isem ta’ programm
}
trace-path = { $count ->
    [one] perkors wieħed ta’ fajl, folder jew server
    [two] żewġ perkorsi ta’ fajls, folders jew servers
    [few] { $count } perkorsi ta’ fajls, folders jew servers
    [many] { $count }-il perkors ta’ fajl, folder jew server
   *[other] { $count } perkors ta’ fajl, folder jew server
}
trace-identifier = { $count ->
    [one] numru wieħed li jidentifika l-fajl
    [two] żewġ numri li jidentifikaw il-fajl
    [few] { $count } numri li jidentifikaw il-fajl
    [many] { $count }-il numru li jidentifikaw il-fajl
   *[other] { $count } numru li jidentifikaw il-fajl
}
trace-caption = { $count ->
    [one] titolu, deskrizzjoni jew kelma ewlenija waħda
    [two] żewġ titli, deskrizzjonijiet jew kelmiet ewlenin
    [few] { $count } titli, deskrizzjonijiet jew kelmiet ewlenin
    [many] { $count }-il titolu, deskrizzjoni jew kelma ewlenija
   *[other] { $count } titolu, deskrizzjoni jew kelma ewlenija
}
trace-tag = { $count ->
    [one] tikketta waħda, bħal titolu jew artist
    [two] żewġ tikketti, bħal titolu jew artist
    [few] { $count } tikketti, bħal titolu jew artist
    [many] { $count }-il tikketta, bħal titolu jew artist
   *[other] { $count } tikketta, bħal titolu jew artist
}
trace-comment = { $count ->
    [one] kumment wieħed
    [two] żewġ kummenti
    [few] { $count } kummenti
    [many] { $count }-il kumment
   *[other] { $count } kumment
}
trace-note = { $count ->
    [one] nota waħda fuq paġna
    [two] żewġ noti fuq paġni
    [few] { $count } noti fuq paġni
    [many] { $count }-il nota fuq paġni
   *[other] { $count } nota fuq paġni
}
trace-tracked-change = { $count ->
    [one] bidla rreġistrata waħda
    [two] żewġ bidliet irreġistrati
    [few] { $count } bidliet irreġistrati
    [many] { $count }-il bidla rreġistrata
   *[other] { $count } bidla rreġistrata
}
trace-revision = { $count ->
    [one] verżjoni preċedenti waħda
    [two] żewġ verżjonijiet preċedenti
    [few] { $count } verżjonijiet preċedenti
    [many] { $count }-il verżjoni preċedenti
   *[other] { $count } verżjoni preċedenti
}
trace-preview = { $count ->
    [one] stampa waħda tal-preview
    [two] żewġ stampi tal-preview
    [few] { $count } stampi tal-preview
    [many] { $count }-il stampa tal-preview
   *[other] { $count } stampa tal-preview
}
trace-second-picture = { $count ->
    [one] stampa oħra moħbija
    [two] żewġ stampi oħra moħbija
    [few] { $count } stampi oħra moħbija
    [many] { $count }-il stampa oħra moħbija
   *[other] { $count } stampa oħra moħbija
}
trace-embedded-video = { $count ->
    [one] vidjo wieħed moħbi wara l-istampa
    [two] żewġ vidjos moħbija wara l-istampa
    [few] { $count } vidjos moħbija wara l-istampa
    [many] { $count }-il vidjo moħbi wara l-istampa
   *[other] { $count } vidjo moħbi wara l-istampa
}
trace-cover = { $count ->
    [one] stampa waħda tal-qoxra
    [two] żewġ stampi tal-qoxra
    [few] { $count } stampi tal-qoxra
    [many] { $count }-il stampa tal-qoxra
   *[other] { $count } stampa tal-qoxra
}
trace-attachment = { $count ->
    [one] fajl mehmuż wieħed
    [two] żewġ fajls mehmuża
    [few] { $count } fajls mehmuża
    [many] { $count }-il fajl mehmuż
   *[other] { $count } fajl mehmuż
}
trace-script = { $count ->
    [one] script wieħed
    [two] żewġ scripts
    [few] { $count } scripts
    [many] { $count }-il script
   *[other] { $count } script
}
trace-link = { $count ->
    [one] link waħda
    [two] żewġ links
    [few] { $count } links
    [many] { $count }-il link
   *[other] { $count } link
}
trace-form-field = { $count ->
    [one] qasam wieħed ta’ formola
    [two] żewġ oqsma ta’ formola
    [few] { $count } oqsma ta’ formola
    [many] { $count }-il qasam ta’ formola
   *[other] { $count } qasam ta’ formola
}
trace-part-name = { $count ->
    [one] isem wieħed ta’ kapitlu, saff jew parti oħra
    [two] żewġ ismijiet ta’ kapitli, saffi jew partijiet oħra
    [few] { $count } ismijiet ta’ kapitli, saffi jew partijiet oħra
    [many] { $count }-il isem ta’ kapitlu, saff jew parti oħra
   *[other] { $count } isem ta’ kapitlu, saff jew parti oħra
}
trace-data-track = { $count ->
    [one] traċċa waħda li la hija stampa u lanqas ħoss
    [two] żewġ traċċi li la huma stampa u lanqas ħoss
    [few] { $count } traċċi li la huma stampa u lanqas ħoss
    [many] { $count }-il traċċa li la hija stampa u lanqas ħoss
   *[other] { $count } traċċa li la hija stampa u lanqas ħoss
}
trace-encoder-message = { $count ->
    [one] messaġġ wieħed ta’ encoder
    [two] żewġ messaġġi ta’ encoder
    [few] { $count } messaġġi ta’ encoder
    [many] { $count }-il messaġġ ta’ encoder
   *[other] { $count } messaġġ ta’ encoder
}
trace-setting = { $count ->
    [one] setting wieħed ta’ programm jew ta’ printer
    [two] żewġ settings ta’ programm jew ta’ printer
    [few] { $count } settings ta’ programm jew ta’ printer
    [many] { $count }-il setting ta’ programm jew ta’ printer
   *[other] { $count } setting ta’ programm jew ta’ printer
}
trace-maker-note = { $count ->
    [one] rekord privat wieħed tal-manifattur tal-kamera
    [two] żewġ rekords privati tal-manifattur tal-kamera
    [few] { $count } rekords privati tal-manifattur tal-kamera
    [many] { $count }-il rekord privat tal-manifattur tal-kamera
   *[other] { $count } rekord privat tal-manifattur tal-kamera
}
trace-exif = { $count ->
    [one] rekord EXIF wieħed
    [two] żewġ rekords EXIF
    [few] { $count } rekords EXIF
    [many] { $count }-il rekord EXIF
   *[other] { $count } rekord EXIF
}
trace-xmp = { $count ->
    [one] rekord XMP wieħed
    [two] żewġ rekords XMP
    [few] { $count } rekords XMP
    [many] { $count }-il rekord XMP
   *[other] { $count } rekord XMP
}
trace-iptc = { $count ->
    [one] rekord IPTC wieħed
    [two] żewġ rekords IPTC
    [few] { $count } rekords IPTC
    [many] { $count }-il rekord IPTC
   *[other] { $count } rekord IPTC
}
trace-colour-profile = { $count ->
    [one] profil tal-kulur wieħed
    [two] żewġ profili tal-kulur
    [few] { $count } profili tal-kulur
    [many] { $count }-il profil tal-kulur
   *[other] { $count } profil tal-kulur
}
trace-private-block = { $count ->
    [one] blokk wieħed ta’ dejta li ma tintweriex
    [two] żewġ blokki ta’ dejta li ma tintweriex
    [few] { $count } blokki ta’ dejta li ma tintweriex
    [many] { $count }-il blokk ta’ dejta li ma tintweriex
   *[other] { $count } blokk ta’ dejta li ma tintweriex
}
trace-gap = { $count ->
    [one] biċċa waħda ta’ dejta moħbija bejn il-partijiet
    [two] żewġ biċċiet ta’ dejta moħbija bejn il-partijiet
    [few] { $count } biċċiet ta’ dejta moħbija bejn il-partijiet
    [many] { $count }-il biċċa ta’ dejta moħbija bejn il-partijiet
   *[other] { $count } biċċa ta’ dejta moħbija bejn il-partijiet
}
trace-trailing = { $count ->
    [one] biċċa waħda ta’ dejta wara t-tmiem
    [two] żewġ biċċiet ta’ dejta wara t-tmiem
    [few] { $count } biċċiet ta’ dejta wara t-tmiem
    [many] { $count }-il biċċa ta’ dejta wara t-tmiem
   *[other] { $count } biċċa ta’ dejta wara t-tmiem
}
trace-member-record = { $count ->
    [one] data, sid jew kumment wieħed ta’ fajl ippakkjat
    [two] żewġ dati, sidien jew kummenti ta’ fajls ippakkjati
    [few] { $count } dati, sidien jew kummenti ta’ fajls ippakkjati
    [many] { $count }-il data, sid jew kumment ta’ fajls ippakkjati
   *[other] { $count } data, sid jew kumment ta’ fajls ippakkjati
}
trace-system-file = { $count ->
    [one] fajl wieħed li kompjuter żied mal-arkivju
    [two] żewġ fajls li kompjuter żied mal-arkivju
    [few] { $count } fajls li kompjuter żied mal-arkivju
    [many] { $count }-il fajl li kompjuter żied mal-arkivju
   *[other] { $count } fajl li kompjuter żied mal-arkivju
}
trace-byte-order-mark = sinjal tal-ordni tal-bytes (BOM)
trace-utf16 = kodifikazzjoni UTF-16 (issa UTF-8)
trace-windows1252 = kodifikazzjoni Windows-1252 (issa UTF-8)
trace-windows-line-ends = tmiem tal-linji ta’ Windows
trace-other-line-ends = { $count ->
    [one] linja waħda bi tmiem mhux tas-soltu
    [two] żewġ linji bi tmiem mhux tas-soltu
    [few] { $count } linji bi tmiem mhux tas-soltu
    [many] { $count }-il linja bi tmiem mhux tas-soltu
   *[other] { $count } linja bi tmiem mhux tas-soltu
}
trace-line-end-blanks = { $count ->
    [one] linja waħda li kienet tispiċċa bi spazji jew tabs
    [two] żewġ linji li kienu jispiċċaw bi spazji jew tabs
    [few] { $count } linji li kienu jispiċċaw bi spazji jew tabs
    [many] { $count }-il linja li kienu jispiċċaw bi spazji jew tabs
   *[other] { $count } linja li kienu jispiċċaw bi spazji jew tabs
}
trace-long-blanks = { $count ->
    [one] ringiela waħda twila żżejjed ta’ spazji
    [two] żewġ ringieli twal iżżejjed ta’ spazji
    [few] { $count } ringieli twal iżżejjed ta’ spazji
    [many] { $count }-il ringiela twila żżejjed ta’ spazji
   *[other] { $count } ringiela twila żżejjed ta’ spazji
}
trace-unusual-spaces = { $count ->
    [one] spazju wieħed mhux tas-soltu
    [two] żewġ spazji mhux tas-soltu
    [few] { $count } spazji mhux tas-soltu
    [many] { $count }-il spazju mhux tas-soltu
   *[other] { $count } spazju mhux tas-soltu
}
trace-zero-width = { $count ->
    [one] karattru wieħed bla wisa’
    [two] żewġ karattri bla wisa’
    [few] { $count } karattri bla wisa’
    [many] { $count }-il karattru bla wisa’
   *[other] { $count } karattru bla wisa’
}
trace-direction = { $count ->
    [one] sinjal wieħed tad-direzzjoni tal-kitba
    [two] żewġ sinjali tad-direzzjoni tal-kitba
    [few] { $count } sinjali tad-direzzjoni tal-kitba
    [many] { $count }-il sinjal tad-direzzjoni tal-kitba
   *[other] { $count } sinjal tad-direzzjoni tal-kitba
}
trace-variation-selectors = { $count ->
    [one] sinjal moħbi wieħed li jagħżel il-forma ta’ ittra
    [two] żewġ sinjali moħbija li jagħżlu l-forma ta’ ittra
    [few] { $count } sinjali moħbija li jagħżlu l-forma ta’ ittra
    [many] { $count }-il sinjal moħbi li jagħżlu l-forma ta’ ittra
   *[other] { $count } sinjal moħbi li jagħżlu l-forma ta’ ittra
}
trace-tags = { $count ->
    [one] karattru moħbi wieħed ta’ tikketta
    [two] żewġ karattri moħbija ta’ tikketta
    [few] { $count } karattri moħbija ta’ tikketta
    [many] { $count }-il karattru moħbi ta’ tikketta
   *[other] { $count } karattru moħbi ta’ tikketta
}
trace-annotations = { $count ->
    [one] sinjal moħbi wieħed ta’ annotazzjoni
    [two] żewġ sinjali moħbija ta’ annotazzjoni
    [few] { $count } sinjali moħbija ta’ annotazzjoni
    [many] { $count }-il sinjal moħbi ta’ annotazzjoni
   *[other] { $count } sinjal moħbi ta’ annotazzjoni
}
trace-controls = { $count ->
    [one] karattru wieħed ta’ kontroll
    [two] żewġ karattri ta’ kontroll
    [few] { $count } karattri ta’ kontroll
    [many] { $count }-il karattru ta’ kontroll
   *[other] { $count } karattru ta’ kontroll
}
trace-respelled = { $count ->
    [one] ittra waħda kkodifikata b’mod mhux tas-soltu
    [two] żewġ ittri kkodifikati b’mod mhux tas-soltu
    [few] { $count } ittri kkodifikati b’mod mhux tas-soltu
    [many] { $count }-il ittra kkodifikata b’mod mhux tas-soltu
   *[other] { $count } ittra kkodifikata b’mod mhux tas-soltu
}
trace-stacked-marks = { $count ->
    [one] aċċent żejjed wieħed (aktar minn tletin fuq ittra)
    [two] żewġ aċċenti żejda (aktar minn tletin fuq ittra)
    [few] { $count } aċċenti żejda (aktar minn tletin fuq ittra)
    [many] { $count }-il aċċent żejjed (aktar minn tletin fuq ittra)
   *[other] { $count } aċċent żejjed (aktar minn tletin fuq ittra)
}
gone-all-but-pages = kollox ħlief dak li juru l-paġni tiegħu, li issa huma stampi ta’ { $dots } punt kull pulzier
gone-parts-of-pages = partijiet mill-paġni tiegħu li ma setgħux jintwerew

file-in-file = F’dan il-fajl hemm ieħor li ġie rrifjutat:
file-unsupported = Dan il-fajl huwa { $type }, u minn fajls bħal dawn id-dejta moħbija ma tistax titneħħa hawnhekk.
file-damaged = Dan il-fajl huwa { $type }, imma l-fajl mhuwiex kif għandu jkun.
file-uncleanable = Dan il-fajl huwa { $type }, imma mhux kulma fih jista’ jitnaddaf hawnhekk.
file-locked = Dan il-fajl huwa { $type }, imma l-fajl huwa msakkar, b’password jew minn min biegħu. Jekk tista’, issejvjah mhux imsakkar, u ibgħat dak.
file-beyond = Dan il-fajl huwa { $type }, imma l-fajl huwa kbir wisq jew ikkumplikat wisq biex jitnaddaf hawnhekk.
file-unstable = Dan il-fajl huwa { $type }, imma l-fajl ma setax jitnaddaf b’ċertezza.
file-too-large = Wara li jitnaddaf, dan il-fajl ikun fih aktar minn { $limit } KiB, u aktar minn hekk ma jesax f’dan il-ħjiel. Ibagħtu f’ħjiel ieħor, jew f’biċċiet.
file-not-text = Dan il-fajl jidher qisu test, imma l-ittri tiegħu ma jistgħux jingħarfu b’ċertezza. Erġa’ ssejvjah bħala UTF-8.
file-unreadable = Dan il-fajl ma setax jerġa’ jinqara fuq is-server. Ibagħtu darba oħra.
file-unshown = Dan id-dokument PDF ma jistax jitnaddaf, u l-paġni tiegħu ma jistgħux jintwerew hawnhekk.
file-unshown-locked = Dan id-dokument PDF ma jistax jitnaddaf, u l-paġni tiegħu jistgħu jintwerew biss bil-password tiegħu.
file-unshown-large = Dan id-dokument PDF ma jistax jitnaddaf, u fih aktar minn { $pages } paġna, jew aktar minn { $size } MiB bħala stampi.
file-unshown-work = Dan id-dokument PDF ma jistax jitnaddaf, u biex jintwerew il-paġni tiegħu jrid isir aktar xogħol milli jsir fuq fajl wieħed.

file-advice-text = Jekk hu test, erġa’ ssejvjah bħala UTF-8.
file-advice-picture = Issejvjah bħala JPEG jew PNG, jew ħu screenshot tiegħu.
file-advice-sound = Issejvjah bħala MP3, FLAC jew WAV.
file-advice-video = Issejvjah bħala MP4, jew ħu screenshots tiegħu.
file-advice-document = Esportah bħala PDF, ħu screenshots tiegħu, jew ikkopja kliemu fil-messaġġ tiegħek.
file-advice-pdf = Ipprintjah bħala PDF ġdid, ħu screenshots tiegħu, jew ikkopja kliemu fil-messaġġ tiegħek.
file-advice-shown = Ħu screenshots tiegħu, jew ikkopja kliemu fil-messaġġ tiegħek.
file-advice-page = Ħu screenshot tiegħu, jew ikkopja kliemu fil-messaġġ tiegħek.
file-advice-mail = Ħu screenshot tal-email, jew ikkopja kliemha fil-messaġġ tiegħek.
file-advice-archive = Oħroġ il-fajls li fih u ibgħathom wieħed wieħed.
file-advice-program = Fil-messaġġ tiegħek għid x’jagħmel.

file-as-is = Jew immarka “{ $box }” jekk xejn fih ma jista’ jikxef min int.
file-in-parts = Jew ibagħtu f’biċċiet.
