kind-text = gnáth-théacs
kind-jpeg = pictiúr JPEG
kind-png = pictiúr PNG
kind-gif = pictiúr GIF
kind-webp = pictiúr WebP
kind-heic = pictiúr HEIC
kind-avif = pictiúr AVIF
kind-jxl = pictiúr JPEG XL
kind-tiff = pictiúr TIFF
kind-bmp = pictiúr BMP
kind-pnm = pictiúr PNM
kind-svg = líníocht SVG
kind-raw = pictiúr amh (RAW) ó cheamara
kind-pdf = doiciméad PDF
kind-word = doiciméad Word
kind-excel = tábla Excel
kind-powerpoint = doiciméad PowerPoint
kind-odt = téacs OpenDocument
kind-ods = tábla OpenDocument
kind-odp = cur i láthair OpenDocument
kind-odg = líníocht OpenDocument
kind-rtf = doiciméad RTF
kind-epub = leabhar EPUB
kind-page = leathanach gréasáin
kind-mail = ríomhphost
kind-video = físeán
kind-sound = taifeadadh fuaime
kind-archive = cartlann comhad
kind-program = ríomhchlár
kind-age = comhad a cuireadh faoi ghlas le age
kind-unknown = comhad de chineál nach eol dúinn
kind-other = comhad den chineál { $extension }

trace-position = { $count ->
    [one] suíomh GPS amháin
    [two] dhá shuíomh GPS
    [few] { $count } shuíomh GPS
    [many] { $count } suíomh GPS
   *[other] { $count } suíomh GPS
}
trace-serial = { $count ->
    [one] sraithuimhir amháin
    [two] dhá shraithuimhir
    [few] { $count } shraithuimhir
    [many] { $count } sraithuimhir
   *[other] { $count } sraithuimhir
}
trace-device = { $count ->
    [one] déanamh nó múnla gléis amháin
    [two] dhá dhéanamh nó múnla gléasanna
    [few] { $count } dhéanamh nó múnla gléasanna
    [many] { $count } ndéanamh nó múnla gléasanna
   *[other] { $count } déanamh nó múnla gléasanna
}
trace-person = { $count ->
    [one] ainm duine amháin
    [two] dhá ainm daoine
    [few] { $count } ainm daoine
    [many] { $count } n-ainm daoine
   *[other] { $count } ainm daoine
}
trace-moment = { $count ->
    [one] dáta nó am amháin
    [two] dhá dháta nó am
    [few] { $count } dháta nó am
    [many] { $count } ndáta nó am
   *[other] { $count } dáta nó am
}
trace-program = { $count ->
    [one] ainm ríomhchláir amháin
    [two] dhá ainm ríomhchlár
    [few] { $count } ainm ríomhchlár
    [many] { $count } n-ainm ríomhchlár
   *[other] { $count } ainm ríomhchlár
}
trace-path = { $count ->
    [one] conair comhaid, fillteáin nó freastalaí amháin
    [two] dhá chonair comhad, fillteán nó freastalaithe
    [few] { $count } chonair comhad, fillteán nó freastalaithe
    [many] { $count } gconair comhad, fillteán nó freastalaithe
   *[other] { $count } conair comhad, fillteán nó freastalaithe
}
trace-identifier = { $count ->
    [one] uimhir amháin a shainaithníonn an comhad
    [two] dhá uimhir a shainaithníonn an comhad
    [few] { $count } uimhir a shainaithníonn an comhad
    [many] { $count } n-uimhir a shainaithníonn an comhad
   *[other] { $count } uimhir a shainaithníonn an comhad
}
trace-caption = { $count ->
    [one] teideal, fortheideal nó eochairfhocal amháin
    [two] dhá theideal, fortheideal nó eochairfhocal
    [few] { $count } theideal, fortheideal nó eochairfhocal
    [many] { $count } dteideal, fortheideal nó eochairfhocal
   *[other] { $count } teideal, fortheideal nó eochairfhocal
}
trace-tag = { $count ->
    [one] clib amháin ar nós teidil nó ealaíontóra
    [two] dhá chlib ar nós teidil nó ealaíontóra
    [few] { $count } chlib ar nós teidil nó ealaíontóra
    [many] { $count } gclib ar nós teidil nó ealaíontóra
   *[other] { $count } clib ar nós teidil nó ealaíontóra
}
trace-comment = { $count ->
    [one] nóta tráchta amháin
    [two] dhá nóta tráchta
    [few] { $count } nóta tráchta
    [many] { $count } nóta tráchta
   *[other] { $count } nóta tráchta
}
trace-note = { $count ->
    [one] nóta amháin ar leathanach
    [two] dhá nóta ar leathanaigh
    [few] { $count } nóta ar leathanaigh
    [many] { $count } nóta ar leathanaigh
   *[other] { $count } nóta ar leathanaigh
}
trace-tracked-change = { $count ->
    [one] athrú rianaithe amháin
    [two] dhá athrú rianaithe
    [few] { $count } athrú rianaithe
    [many] { $count } n-athrú rianaithe
   *[other] { $count } athrú rianaithe
}
trace-revision = { $count ->
    [one] leagan amháin níos luaithe
    [two] dhá leagan níos luaithe
    [few] { $count } leagan níos luaithe
    [many] { $count } leagan níos luaithe
   *[other] { $count } leagan níos luaithe
}
trace-preview = { $count ->
    [one] pictiúr réamhamhairc amháin
    [two] dhá phictiúr réamhamhairc
    [few] { $count } phictiúr réamhamhairc
    [many] { $count } bpictiúr réamhamhairc
   *[other] { $count } pictiúr réamhamhairc
}
trace-second-picture = { $count ->
    [one] pictiúr eile a bhí i bhfolach
    [two] dhá phictiúr eile a bhí i bhfolach
    [few] { $count } phictiúr eile a bhí i bhfolach
    [many] { $count } bpictiúr eile a bhí i bhfolach
   *[other] { $count } pictiúr eile a bhí i bhfolach
}
trace-embedded-video = { $count ->
    [one] físeán amháin taobh thiar den phictiúr
    [two] dhá fhíseán taobh thiar den phictiúr
    [few] { $count } fhíseán taobh thiar den phictiúr
    [many] { $count } bhfíseán taobh thiar den phictiúr
   *[other] { $count } físeán taobh thiar den phictiúr
}
trace-cover = { $count ->
    [one] pictiúr clúdaigh amháin
    [two] dhá phictiúr clúdaigh
    [few] { $count } phictiúr clúdaigh
    [many] { $count } bpictiúr clúdaigh
   *[other] { $count } pictiúr clúdaigh
}
trace-attachment = { $count ->
    [one] comhad ceangailte amháin
    [two] dhá chomhad cheangailte
    [few] { $count } chomhad cheangailte
    [many] { $count } gcomhad cheangailte
   *[other] { $count } comhad ceangailte
}
trace-script = { $count ->
    [one] script amháin
    [two] dhá script
    [few] { $count } script
    [many] { $count } script
   *[other] { $count } script
}
trace-link = { $count ->
    [one] nasc amháin
    [two] dhá nasc
    [few] { $count } nasc
    [many] { $count } nasc
   *[other] { $count } nasc
}
trace-form-field = { $count ->
    [one] réimse foirme amháin
    [two] dhá réimse foirme
    [few] { $count } réimse foirme
    [many] { $count } réimse foirme
   *[other] { $count } réimse foirme
}
trace-part-name = { $count ->
    [one] ainm amháin ar chaibidil, ar chiseal nó ar chuid eile
    [two] dhá ainm ar chaibidlí, ar chisil nó ar chodanna eile
    [few] { $count } ainm ar chaibidlí, ar chisil nó ar chodanna eile
    [many] { $count } n-ainm ar chaibidlí, ar chisil nó ar chodanna eile
   *[other] { $count } ainm ar chaibidlí, ar chisil nó ar chodanna eile
}
trace-data-track = { $count ->
    [one] rian amháin nach pictiúr ná fuaim é
    [two] dhá rian nach pictiúir ná fuaim iad
    [few] { $count } rian nach pictiúir ná fuaim iad
    [many] { $count } rian nach pictiúir ná fuaim iad
   *[other] { $count } rian nach pictiúir ná fuaim iad
}
trace-encoder-message = { $count ->
    [one] teachtaireacht amháin ó ionchódóir
    [two] dhá theachtaireacht ó ionchódóir
    [few] { $count } theachtaireacht ó ionchódóir
    [many] { $count } dteachtaireacht ó ionchódóir
   *[other] { $count } teachtaireacht ó ionchódóir
}
trace-setting = { $count ->
    [one] socrú amháin de chuid ríomhchláir nó printéara
    [two] dhá shocrú de chuid ríomhchláir nó printéara
    [few] { $count } shocrú de chuid ríomhchláir nó printéara
    [many] { $count } socrú de chuid ríomhchláir nó printéara
   *[other] { $count } socrú de chuid ríomhchláir nó printéara
}
trace-maker-note = { $count ->
    [one] taifead príobháideach amháin de chuid dhéantóir an cheamara
    [two] dhá thaifead phríobháideacha de chuid dhéantóir an cheamara
    [few] { $count } thaifead phríobháideacha de chuid dhéantóir an cheamara
    [many] { $count } dtaifead phríobháideacha de chuid dhéantóir an cheamara
   *[other] { $count } taifead príobháideach de chuid dhéantóir an cheamara
}
trace-exif = { $count ->
    [one] taifead EXIF amháin
    [two] dhá thaifead EXIF
    [few] { $count } thaifead EXIF
    [many] { $count } dtaifead EXIF
   *[other] { $count } taifead EXIF
}
trace-xmp = { $count ->
    [one] taifead XMP amháin
    [two] dhá thaifead XMP
    [few] { $count } thaifead XMP
    [many] { $count } dtaifead XMP
   *[other] { $count } taifead XMP
}
trace-iptc = { $count ->
    [one] taifead IPTC amháin
    [two] dhá thaifead IPTC
    [few] { $count } thaifead IPTC
    [many] { $count } dtaifead IPTC
   *[other] { $count } taifead IPTC
}
trace-colour-profile = { $count ->
    [one] próifíl dathanna amháin
    [two] dhá phróifíl dathanna
    [few] { $count } phróifíl dathanna
    [many] { $count } bpróifíl dathanna
   *[other] { $count } próifíl dathanna
}
trace-private-block = { $count ->
    [one] bloc sonraí amháin nach dtaispeántar
    [two] dhá bhloc sonraí nach dtaispeántar
    [few] { $count } bhloc sonraí nach dtaispeántar
    [many] { $count } mbloc sonraí nach dtaispeántar
   *[other] { $count } bloc sonraí nach dtaispeántar
}
trace-gap = { $count ->
    [one] stráice sonraí amháin i bhfolach idir codanna
    [two] dhá stráice sonraí i bhfolach idir codanna
    [few] { $count } stráice sonraí i bhfolach idir codanna
    [many] { $count } stráice sonraí i bhfolach idir codanna
   *[other] { $count } stráice sonraí i bhfolach idir codanna
}
trace-trailing = { $count ->
    [one] stráice sonraí amháin i ndiaidh an deiridh
    [two] dhá stráice sonraí i ndiaidh an deiridh
    [few] { $count } stráice sonraí i ndiaidh an deiridh
    [many] { $count } stráice sonraí i ndiaidh an deiridh
   *[other] { $count } stráice sonraí i ndiaidh an deiridh
}
trace-member-record = { $count ->
    [one] dáta, úinéir nó nóta tráchta amháin a bhain le comhad pacáilte
    [two] dhá dháta, úinéir nó nóta tráchta a bhain le comhaid phacáilte
    [few] { $count } dháta, úinéir nó nóta tráchta a bhain le comhaid phacáilte
    [many] { $count } ndáta, úinéir nó nóta tráchta a bhain le comhaid phacáilte
   *[other] { $count } dáta, úinéir nó nóta tráchta a bhain le comhaid phacáilte
}
trace-system-file = { $count ->
    [one] comhad amháin a chuir ríomhaire leis an gcartlann
    [two] dhá chomhad a chuir ríomhaire leis an gcartlann
    [few] { $count } chomhad a chuir ríomhaire leis an gcartlann
    [many] { $count } gcomhad a chuir ríomhaire leis an gcartlann
   *[other] { $count } comhad a chuir ríomhaire leis an gcartlann
}
trace-byte-order-mark = comhartha oird na mbeart (BOM)
trace-utf16 = ionchódú UTF-16 (UTF-8 anois)
trace-windows1252 = ionchódú Windows-1252 (UTF-8 anois)
trace-windows-line-ends = deirí línte Windows
trace-other-line-ends = { $count ->
    [one] líne amháin le deireadh neamhghnách
    [two] dhá líne le deireadh neamhghnách
    [few] { $count } líne le deireadh neamhghnách
    [many] { $count } líne le deireadh neamhghnách
   *[other] { $count } líne le deireadh neamhghnách
}
trace-line-end-blanks = { $count ->
    [one] líne amháin a chríochnaigh le spásanna nó táib
    [two] dhá líne a chríochnaigh le spásanna nó táib
    [few] { $count } líne a chríochnaigh le spásanna nó táib
    [many] { $count } líne a chríochnaigh le spásanna nó táib
   *[other] { $count } líne a chríochnaigh le spásanna nó táib
}
trace-long-blanks = { $count ->
    [one] sraith rófhada spásanna amháin
    [two] dhá shraith rófhada spásanna
    [few] { $count } shraith rófhada spásanna
    [many] { $count } sraith rófhada spásanna
   *[other] { $count } sraith rófhada spásanna
}
trace-unusual-spaces = { $count ->
    [one] spás neamhghnách amháin
    [two] dhá spás neamhghnácha
    [few] { $count } spás neamhghnácha
    [many] { $count } spás neamhghnácha
   *[other] { $count } spás neamhghnách
}
trace-zero-width = { $count ->
    [one] carachtar amháin gan leithead
    [two] dhá charachtar gan leithead
    [few] { $count } charachtar gan leithead
    [many] { $count } gcarachtar gan leithead
   *[other] { $count } carachtar gan leithead
}
trace-direction = { $count ->
    [one] comhartha treo scríbhneoireachta amháin
    [two] dhá chomhartha treo scríbhneoireachta
    [few] { $count } chomhartha treo scríbhneoireachta
    [many] { $count } gcomhartha treo scríbhneoireachta
   *[other] { $count } comhartha treo scríbhneoireachta
}
trace-variation-selectors = { $count ->
    [one] comhartha amháin i bhfolach a roghnaíonn cruth litreach
    [two] dhá chomhartha i bhfolach a roghnaíonn cruth litreach
    [few] { $count } chomhartha i bhfolach a roghnaíonn cruth litreach
    [many] { $count } gcomhartha i bhfolach a roghnaíonn cruth litreach
   *[other] { $count } comhartha i bhfolach a roghnaíonn cruth litreach
}
trace-tags = { $count ->
    [one] carachtar clibe amháin i bhfolach
    [two] dhá charachtar clibe i bhfolach
    [few] { $count } charachtar clibe i bhfolach
    [many] { $count } gcarachtar clibe i bhfolach
   *[other] { $count } carachtar clibe i bhfolach
}
trace-annotations = { $count ->
    [one] comhartha nótála amháin i bhfolach
    [two] dhá chomhartha nótála i bhfolach
    [few] { $count } chomhartha nótála i bhfolach
    [many] { $count } gcomhartha nótála i bhfolach
   *[other] { $count } comhartha nótála i bhfolach
}
trace-controls = { $count ->
    [one] carachtar rialúcháin amháin
    [two] dhá charachtar rialúcháin
    [few] { $count } charachtar rialúcháin
    [many] { $count } gcarachtar rialúcháin
   *[other] { $count } carachtar rialúcháin
}
trace-respelled = { $count ->
    [one] litir amháin a ionchódaíodh ar bhealach neamhghnách
    [two] dhá litir a ionchódaíodh ar bhealach neamhghnách
    [few] { $count } litir a ionchódaíodh ar bhealach neamhghnách
    [many] { $count } litir a ionchódaíodh ar bhealach neamhghnách
   *[other] { $count } litir a ionchódaíodh ar bhealach neamhghnách
}
trace-stacked-marks = { $count ->
    [one] aiceann amháin de bhreis ar thríocha ar aon litir
    [two] dhá aiceann de bhreis ar thríocha ar aon litir
    [few] { $count } aiceann de bhreis ar thríocha ar aon litir
    [many] { $count } n-aiceann de bhreis ar thríocha ar aon litir
   *[other] { $count } aiceann de bhreis ar thríocha ar aon litir
}
gone-all-but-pages = gach rud seachas a dtaispeánann a leathanaigh, atá anois ina bpictiúir le { $dots } ponc san orlach
gone-parts-of-pages = codanna dá leathanaigh nárbh fhéidir a thaispeáint

file-in-file = Sa chomhad seo tá ceann eile ar diúltaíodh dó:
file-unsupported = Seo { $type }, agus ní féidir sonraí folaithe a bhaint as comhaid den sórt sin anseo.
file-damaged = Seo { $type }, ach níl an comhad mar ba chóir dó a bheith.
file-uncleanable = Seo { $type }, ach ní féidir gach rud sa chomhad a ghlanadh anseo.
file-locked = Seo { $type }, ach tá an comhad faoi ghlas, le pasfhocal nó ag an té a dhíol é. Más féidir leat, sábháil é gan an glas, agus seol an leagan sin.
file-beyond = Seo { $type }, ach tá an comhad rómhór nó róchasta le glanadh anseo.
file-unstable = Seo { $type }, ach níorbh fhéidir an comhad a ghlanadh go cinnte.
file-too-large = Tar éis a ghlanta, bheadh níos mó ná { $limit } KiB sa chomhad seo, agus níl spás dá thuilleadh sa leid seo. Seol i leid eile é, nó i gcodanna.
file-not-text = Tá cuma téacs ar an gcomhad seo, ach ní féidir a litreacha a aithint go cinnte. Sábháil arís é mar UTF-8.
file-unreadable = Níorbh fhéidir an comhad seo a léamh arís ar an bhfreastalaí. Seol uair amháin eile é.
file-unshown = Ní féidir an doiciméad PDF seo a ghlanadh, agus ní féidir a leathanaigh a thaispeáint anseo.
file-unshown-locked = Ní féidir an doiciméad PDF seo a ghlanadh, agus ní féidir a leathanaigh a thaispeáint gan a phasfhocal.
file-unshown-large = Ní féidir an doiciméad PDF seo a ghlanadh, agus tá níos mó ná { $pages } leathanach ann, nó níos mó ná { $size } MiB mar phictiúir.
file-unshown-work = Ní féidir an doiciméad PDF seo a ghlanadh, agus theastódh níos mó oibre chun a leathanaigh a thaispeáint ná mar a dhéantar ar chomhad amháin.

file-advice-text = Más téacs é, sábháil arís é mar UTF-8.
file-advice-picture = Sábháil é mar JPEG nó PNG, nó glac seat scáileáin de.
file-advice-sound = Sábháil é mar MP3, FLAC nó WAV.
file-advice-video = Sábháil é mar MP4, nó glac seatanna scáileáin de.
file-advice-document = Easpórtáil é mar PDF, glac seatanna scáileáin de, nó cóipeáil a fhocail isteach i do theachtaireacht.
file-advice-pdf = Priontáil é mar PDF nua, glac seatanna scáileáin de, nó cóipeáil a fhocail isteach i do theachtaireacht.
file-advice-shown = Glac seatanna scáileáin de, nó cóipeáil a fhocail isteach i do theachtaireacht.
file-advice-page = Glac seat scáileáin de, nó cóipeáil a fhocail isteach i do theachtaireacht.
file-advice-mail = Glac seat scáileáin den ríomhphost, nó cóipeáil a fhocail isteach i do theachtaireacht.
file-advice-archive = Díphacáil é agus seol na comhaid atá ann ceann ar cheann.
file-advice-program = Abair i do theachtaireacht cad a dhéanann sé.

file-as-is = Nó cuir tic le “{ $box }” mura bhfuil aon rud ann a d’fhéadfadh a rá cé thú féin.
file-in-parts = Nó seol i gcodanna é.
