form-title = Sūtīt ziņojumu
form-heading = Pastāstiet mums, ko zināt
form-lead = Var pietikt ar sīku detaļu. Jums nav vajadzīgs konts, un nav jāsaka, kas esat.
form-all-appeals = Skatīt visus aicinājumus
form-something-else = Vai zināt ko citu? Rakstiet mums par jebko.

form-not-sent = Jūsu ziņojums netika nosūtīts
form-nothing-kept = Nekas netika saglabāts. Lūdzu, apskatiet šo:
form-file-refused = { $n }. fails ({ $type }) tika noraidīts.
form-still-here = Jūsu rakstītais joprojām ir šeit. <strong>Ja izvēlējāties failus, izvēlieties tos vēlreiz:</strong> pārlūki neļauj lapai tos paturēt.
form-wrong-empty = Uzrakstiet kaut ko vai izvēlieties failu.
form-wrong-message-long = Jūsu teksts ir par garu, rakstzīmju skaits tajā: { $length }. Saīsiniet to līdz { $limit } rakstzīmēm vai mazāk, vai sūtiet divus ziņojumus.
form-wrong-answer-long = Šī atbilde ir par garu. Saīsiniet to līdz { $limit } rakstzīmēm vai mazāk.
form-wrong-files = Failu ir par daudz. Izvēlieties ne vairāk kā { $limit } vai sūtiet divus ziņojumus.
form-wrong-appeal = Mēs nezinām šādu aicinājumu. Izlabojiet vai atstājiet tukšu.
form-wrong-alphabet = Jūsu pārlūks nosūtīja šo tekstu nezināmā kodējumā. Lūdzu, uzrakstiet to vēlreiz.

form-danger = Vai kāds šobrīd ir briesmās?
form-danger-slow = Šeit neviens nelasa ziņojumus uzreiz.
form-danger-call = Zvaniet policijai vai uz vietējo ārkārtas palīdzības numuru. Eiropas Savienībā tas ir <strong>112</strong>.
form-before = Pirms sākat
form-before-device = <strong>Izmantojiet tālruni vai datoru, kas ir tikai jūsu,</strong> nevis darba vai skolas ierīci.
form-before-name = <strong>Nerakstiet savu vārdu un uzvārdu,</strong> ja vien nevēlaties, lai mēs tos zinām.
form-before-tor = <strong>Iestatiet Tor Browser drošības līmeni „Safest” (visdrošākais).</strong> To atradīsiet iestatījumos, sadaļā „Privacy and Security” (privātums un drošība).
form-before-hurt = <strong>Vai kāds varētu jums par to nodarīt pāri?</strong> Vispirms izlasiet, <a href="/safety">kā sevi pasargāt</a>.

form-message = Ko jūs zināt?
form-message-hint = Ko redzējāt vai dzirdējāt? Kur un kad? Kā jūs to zināt? Rakstiet jebkurā valodā, līdz { $limit } rakstzīmēm.
form-message-cleaned = Mēs izņemam neredzamas rakstzīmes, jo ar tām var iezīmēt tekstu. Jūsu vārdi paliek tādi, kādi tie ir.
form-appeal = Par kuru aicinājumu ir šis ziņojums?
form-other-answer = Jūsu atbilde uz jautājumu:

form-files-title = Vai jums ir faili?
form-files-never = <strong>Nekad nesūtiet attēlus vai video, kuros redzama vardarbība pret bērnu.</strong> Tos glabāt vai sūtīt var būt noziegums, pat ja vēlat labu, un katra kopija bērnam atkal nodara pāri. Pastāstiet vārdiem: kur tie ir, kā sauc lapu vai lietotāju un kad jūs tos redzējāt.
form-files-do = Lūk, ko mēs darām ar jūsu failiem:
form-files-names = <strong>Failu nosaukumus</strong> izmetam.
form-files-cleaned = <strong>Fotoattēlus, video, skaņas ierakstus, dokumentus un tekstus</strong> iztīrām. Mēs izņemam to, kas tajos ir paslēpts: vietu, laiku, kameru, vārdus, agrākas versijas. Tas, ko tie rāda, paliek.
form-files-refused = <strong>Failus, kurus nevaram iztīrīt,</strong> noraidām un pasakām, kāpēc, ja vien neatzīmējat izvēles rūtiņu zemāk.
form-files = Jūsu faili
form-files-hint = { $files ->
    [zero] Līdz { $files } failiem. Teksts un faili kopā: līdz { $size }.
    [one] Līdz { $files } failam. Teksts un faili kopā: līdz { $size }.
   *[other] Līdz { $files } failiem. Teksts un faili kopā: līdz { $size }.
}
form-files-tick = PDF, kuru nevar iztīrīt, var nosūtīt kā tā lapu attēlus: atzīmējiet „{ $box }”.
form-file = { $n }. fails:
form-files-again = Faili ir numurēti tādā secībā, kādā tos izvēlējāties. Lūdzu, izvēlieties tos vēlreiz.
form-as-pictures = Sūtīt lapas kā attēlus
form-as-pictures-hint = Tad PDF, kuru nevar iztīrīt, tiek nosūtīts kā tā lapu attēli. Tas, ko tā lapas nerāda, pazūd. Tā vārdus var izlasīt, bet nevar meklēt vai kopēt.
form-as-is = Sūtīt tā, kā ir
form-as-is-hint = Tad faili, kurus nevar iztīrīt, tiek nosūtīti nemainīti. Tas, kas tajos ir paslēpts, var aizvest pie jums. Atvērt tos var tikai izmeklētāji, bet vēlāk tos var redzēt arī citi, piemēram, tiesā. Failus, kurus var iztīrīt, iztīrām tik un tā.
form-files-time = <strong>Lielu failu sūtīšana prasa laiku.</strong> Mūsu minējums par sūtīšanu caur Tor: uz katriem 100 MB { $some ->
    [zero] { $some } minūtes
    [one] { $some } minūte
   *[other] { $some } minūtes
}, { $size } gadījumā { $all ->
    [zero] { $all } minūtes
    [one] { $all } minūte
   *[other] { $all } minūtes
}. Tas var prasīt arī vairākas reizes ilgāk, tāpēc neaizveriet lapu. Lielu sūtījumu vieglāk pamana arī tas, kurš vēro jūsu savienojumu.

form-send-title = Nosūtiet
form-code = Vai jau rakstījāt agrāk? Jūsu kods
form-code-hint = Ierakstiet septiņus vārdus tikai tad, ja vēlaties, lai mēs zinām, ka abi ziņojumi ir no jums. Vai šis ir jūsu pirmais ziņojums? Atstājiet tukšu: kodu saņemsiet pēc nosūtīšanas.
form-send-wait = Nospiediet pogu vienu reizi un gaidiet. Var šķist, ka nekas nenotiek. <strong>Jūsu ziņojums ir saņemts tikai tad, kad lapā ir rakstīts „{ $title }”.</strong>
form-send = Sūtīt ziņojumu
form-send-code = Pēc nosūtīšanas redzēsiet kodu no septiņiem vārdiem. Ar to varat <a href="/replies">atgriezties un izlasīt atbildi</a>. Sagatavojiet papīru un pildspalvu.

form-after = Kas notiek ar jūsu ziņojumu
form-after-tor = Tas pie mums nonāk caur Tor. Mēs neredzam, kur jūs esat.
form-after-locked = Šis serveris to iztīra un aizslēdz. Jūsu ziņojumu tas var izlasīt tikai šajā laikā.
form-after-keys = Atslēgt to var tikai izmeklētāji. <a href="/keys">Viņu atslēgu</a> šajā serverī nav.
