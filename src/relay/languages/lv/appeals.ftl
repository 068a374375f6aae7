gallery-title = Vai kaut ko no šī atpazīstat?
gallery-choose = Izvēlieties vienu un pastāstiet mums, ko zināt. Neviena norāde nav par sīku.
gallery-more = Vēl mēs jautājam par šo
gallery-over = Kas notika ar citiem aicinājumiem

appeal-pictures = { $count ->
    [zero] Attēli
    [1] Attēls
    [one] { $count } attēls
   *[other] Attēli
}
appeal-larger = { $n }. attēls lielāks
appeal-larger-size = ({ $size } KB, atveras jaunā cilnē)
appeal-over = Šim aicinājumam ziņojumus vairs nepieņemam. Paldies visiem, kas rakstīja.
appeal-over-else = Vai zināt ko citu? Varat sūtīt ziņojumu par jebko.

appeal-outcome-open = Atvērts: gaidām ziņojumus.
appeal-outcome-placed = Noskaidrots: atpazīts, pateicoties ziņojumiem.
appeal-outcome-too-common = Pārāk izplatīts: atrodams pārāk daudzās vietās.
appeal-outcome-closed = Slēgts: vairāk ziņojumu nevajag.

appeal-state-open = Atvērti: gaidām ziņojumus
appeal-state-placed = Noskaidroti: atpazīti, pateicoties ziņojumiem
appeal-state-too-common = Pārāk izplatīti: atrodami pārāk daudzās vietās
appeal-state-closed = Slēgti: vairāk ziņojumu nevajag

question-title = Vai to atpazīstat?
question-hint = Atbildiet uz to, uz ko varat, pārējo atstājiet tukšu. Rakstiet jebkurā valodā.
question-place = Kur tas ir vai no kurienes tas ir?
question-place-hint = Valsts, pilsēta, iela, ēka: tik precīzi, cik zināt.
question-maker = No kura veikala vai ražotāja tas ir?
question-maker-hint = Veikals, tīmekļa vietne, zīmols, rūpnīca, viesnīca, kurā tas ir.
question-period = No kura laika tas ir?
question-period-hint = Kad to izgatavoja, pārdeva vai lietoja? Pietiek ar aptuvenu minējumu.
question-known = Kā jūs to zināt?
question-known-hint = Tikai to, ko vēlaties mums pateikt. Vai tas varētu aizvest pie jums? Varat to nerakstīt.
question-certain = Cik droši to zināt?
question-certain-certain = Zinu droši
question-certain-likely = Visticamāk
question-certain-unsure = Nezinu droši
question-certain-none = Bez atbildes

clear-title = Vai šo atpazīstat?
clear-all = Visi aicinājumi
clear-way-title = Pastāstiet mums, nesakot, kas esat
clear-way-tor = Jums nav vajadzīgs ne konts, ne vārds un uzvārds. Ziņojumi nāk caur Tor, tāpēc mēs neredzam, kur jūs esat.
clear-way-get = iPhone tālrunī izmantojiet Onion Browser. Visur citur izmantojiet Tor Browser, kas ir bez maksas:
clear-way-open = Atveriet šo adresi tajā pārlūkā. Nokopējiet to visu vai nospiediet pogu, kad šo lapu lasīsiet ar Tor Browser:
clear-way-write = Rakstīt mums ar Tor Browser
clear-not-secret = <strong>Šī lapa nav slepena.</strong> Jūsu tīkls un tas, kurš uztur šo vietni, var redzēt, ka bijāt šeit. Vai kāds varētu jums par ziņojumu nodarīt pāri? Tad neizmantojiet darba, skolas vai šī cilvēka ierīci vai tīklu.
