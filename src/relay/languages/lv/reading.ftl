safety-title = Kā sevi pasargāt
safety-lead = Nekas nepasargā jūs pilnībā. Šeit ir teikts, ko darām mēs, ko mēs nevaram un ko varat darīt jūs.
safety-on-this-page = Šajā lapā
safety-you = Ko varat darīt jūs
safety-address-title = Vai šī ir īstā adrese?
safety-we = Ko darām mēs
safety-clean = Ko mēs izņemam
safety-code = Jūsu kods atbildēm
safety-limits = No kā mēs nevaram jūs pasargāt
safety-tor = <strong>Izmantojiet Tor Browser</strong> un iegūstiet to tikai no torproject.org. Laikus to atjauniniet. Iestatiet tā drošības līmeni „Safest” (visdrošākais).
safety-where = <strong>Izvēlieties, kur rakstāt.</strong> Ne darba vai skolas ierīcē un ne to tīklā: tur var redzēt, ka lietojat Tor. Ja tur, kur esat, Tor ir bloķēts vai bīstams, ieslēdziet tiltu Tor Browser iestatījumos, sadaļā „Connection” (savienojums).
safety-words = <strong>Aprakstiet vārdiem.</strong> Apraksts jūsu pašu tekstā ir drošāks nekā fails.
safety-leave-out = <strong>Nerakstiet</strong> savu vārdu, uzvārdu un to, ko varat zināt tikai jūs, ja vien tas nav svarīgi.
safety-type = <strong>Rakstiet, nevis runājiet.</strong> Rakstot ar balsi, jūsu balss var nonākt kādā uzņēmumā. Dažas tālruņu tastatūras atceras, ko rakstāt.
safety-stop = <strong>Vai jābeidz ātri?</strong> Aizveriet logu. „New Identity” (jauna identitāte) Tor Browser izvēlnē visu notīra un sāk no jauna.
safety-address-look = Apskatiet adresi Tor Browser augšā. Tajā ir 56 burti un cipari, un tad <code>.onion</code>. Salīdziniet tos visus ar adresi, ko citā vietā (tīmekļa vietnē, plakātā, avīzē) ir publicējusi šī organizācija: { $organisation }.
safety-address-look-unnamed = Apskatiet adresi Tor Browser augšā. Tajā ir 56 burti un cipari, un tad <code>.onion</code>. Salīdziniet tos visus ar adresi, ko citā vietā (tīmekļa vietnē, plakātā, avīzē) ir publicējuši izmeklētāji.
safety-address-false = Viltota vietne var nokopēt šīs lapas, bet nevar nokopēt adresi. Tāpēc neuzticieties adresei tikai tādēļ, ka to rāda lapa, ziņa vai meklētājs.
safety-we-tor = Tor slēpj no mums, kur jūs esat. Mēs neprasām ne kontu, ne jūsu vārdu.
safety-we-scripts = Šajās lapās nedarbojas nekādi skripti, un tās neatstāj jūsu ierīcē neko, pēc kā jūs varētu pazīt.
safety-we-nothing = Šis serveris neko nepieraksta par apmeklējumiem.
safety-we-locked = Katrs ziņojums, tiklīdz tas pienāk, tiek aizslēgts <a href="/keys">šīm atslēgām</a>. Serveris to vairs nevar atvērt. Ja kāds aiznes serveri, viņš atrod aizslēgtus ziņojumus.
safety-we-filled = Aizslēgtos ziņojumus papildina līdz noteiktiem lielumiem. Īss ziņojums izskatās tāpat kā jebkurš cits īss ziņojums.
safety-clean-every = <strong>No katra faila:</strong> tā nosaukumu. Faili arhīvā patur savus nosaukumus.
safety-clean-text = <strong>No jūsu teksta un vienkārša teksta failiem:</strong> neredzamas rakstzīmes, paslēptas rakstības zīmes un citas pazīmes, kas norāda uz programmu vai kopiju, no kuras tie nāk.
safety-clean-photos = <strong>No fotoattēliem:</strong> vietu, laiku, kameru vai tālruni un tā sērijas numuru, komentārus, mazos priekšskatījumus un attēlus vai video, kas paslēpti aiz fotoattēla.
safety-clean-videos = <strong>No video un skaņas ierakstiem:</strong> vietu, laiku, ierīci, nosaukumus un birkas, vākus, subtitrus un citus celiņus, kā arī tās programmas paziņojumus, kas tos izveidojusi.
safety-clean-documents = <strong>No PDF un biroja dokumentiem:</strong> rakstītāju un lasītāju vārdus, datumus, komentārus, izsekotas izmaiņas, agrākas versijas, pielikumus, saites uz ārpusi, skriptus un pašu attēlu paslēptos datus.
safety-clean-pictures = <strong>No PDF, kuru nevar iztīrīt,</strong> ja tā izvēlaties: visu, izņemot to, ko rāda tā lapas. Tad tas tiek nosūtīts kā tā lapu attēli.
safety-clean-archives = <strong>No arhīviem:</strong> datumus un īpašniekus. Katrs fails tajā tiek iztīrīts, vai arī arhīvs tiek noraidīts.
safety-clean-else = <strong>Viss cits tiek noraidīts,</strong> ja vien nelūdzat to sūtīt tā, kā ir.
safety-clean-receipt = Pēc nosūtīšanas lapa jums pasaka, kas no katra faila ir izņemts.
safety-code-you = <strong>Tas ir tikai jums.</strong> Šis serveris to izveido pēc nejaušības principa un parāda jums vienu reizi. Tas neglabā kodus un nepieraksta, kuram ziņojumam kods pieder.
safety-code-wait = <strong>Atbildes šeit gaida aizslēgtas.</strong> Neviens, izņemot koda turētāju, tās nevar izlasīt. Ja kāds aiznes serveri, viņš atrod aizslēgtas atbildes un nevar pateikt, kam tās domātas.
safety-code-found = <strong>Ja kāds atrod jūsu kodu,</strong> viņš zina, ka kāds mums ir rakstījis. Viņš var lasīt mūsu atbildes, tās dzēst un rakstīt mums jūsu vietā. Viņš nevar izlasīt to, ko jūs nosūtījāt.
safety-code-server = <strong>Kad saņemat kodu un kad to ierakstāt,</strong> šis serveris to tur atmiņā kopā ar atbildēm, ko tas atver. Kāds, kurš slepeni pārņēmis serveri, tobrīd varētu tās redzēt un rādīt jums viltotas.
safety-code-mark = <strong>Jūsu ziņojuma zīme</strong> neko neatver, bet kāds, kurš to atrod pie jums, var uzzināt, ka nosūtījāt ziņojumu un <a href="/status">vai tas ir atvērts</a>, un tas, kurš var atvērt ziņojumus, varētu pateikt, kurš tas ir.
safety-limits-files-title = Tas, kas paslēpts failos, kurus sūta tā, kā ir
safety-limits-files = Fotoattēlā bieži ir vieta, laiks un tālruņa veids. Dokumentā bieži ir tā rakstītāja vārds. Fotoattēla ekrānuzņēmumā lielākās daļas no tā nav, bet tajā var būt laiks un jūsu ekrāna izmērs.
safety-limits-shows-title = Tas, ko rāda attēls vai ieraksts
safety-limits-shows = Sejas, balsis, atspīdumi, skats pa logu, roka. Nekāda tīrīšana to neizņem.
safety-limits-cameras-title = Kameru un printeru atstātās zīmes
safety-limits-cameras = Katra kamera savos attēlos atstāj vāju, tikai tai raksturīgu rakstu. Daudzi krāsu printeri drukā sīkus dzeltenus punktiņus, kas norāda printeri un dienu. Tie redzami arī skenētā vai nofotografētā papīrā.
safety-limits-copy-title = Zīmes, kas domātas vienai kopijai
safety-limits-copy = Dokumentu, attēlu vai filmu katram saņēmējam var izveidot mazliet citādu: vārdos, atstarpēs, punktiņos, ko neviens neredz. Šāda kopija norāda, kam tā bijusi. Ja tā ir dota tikai jums, labāk aprakstiet to, nevis sūtiet.
safety-limits-write-title = Tas, kā jūs rakstāt
safety-limits-write = Jūsu vārdus un kļūdas var salīdzināt ar citiem jūsu tekstiem. Rakstiet īsos, vienkāršos teikumos.
safety-limits-few-title = Tas, ko zina tikai daži cilvēki
safety-limits-few = Ja kaut ko redzēja tikai trīs cilvēki, ziņojums par to norāda uz trim cilvēkiem.
safety-limits-when-title = Tas, kad un cik daudz jūs sūtāt
safety-limits-when = Kāds, kurš vēro jūsu savienojumu, redz, ka lietojat Tor, kad un cik daudz sūtāt. Ja viņš vēro arī mūsu savienojumu, viņš var abus sasaistīt. Liels sūtījums izceļas. Īss teksts neizceļas.
safety-limits-device-title = Jūsu pašu ierīce
safety-limits-device = Ja kāds cits to pārvalda vai var tajā ieskatīties, viņš var redzēt, ko jūs darāt.
safety-limits-server-title = Šis serveris, īsu brīdi
safety-limits-server = Lapa bez skriptiem nevar aizslēgt ziņojumu jūsu ierīcē. Tāpēc šis serveris to lasa savā atmiņā, kamēr ziņojums pienāk, tiek iztīrīts un aizslēgts. Kāds, kurš slepeni pārņēmis serveri, varētu lasīt ziņojumus, kas pienāk tobrīd, bet ne agrākos. Pirms sūtīšanas varat <a href="/keys">paši aizslēgt failu</a>.

keys-title = Atslēgas, kas aizslēdz jūsu ziņojumu
keys-lead = Katru ziņojumu, tiklīdz tas pienāk, mēs aizslēdzam ar šīm atslēgām. Atvērt to var tikai tie, kam ir atslēgas otra puse. Otru pušu šajā serverī nav.
keys-who = Kas var atvērt jūsu ziņojumu
keys-groups = Ziņojums par aicinājumu var būt aizslēgts tikai ar dažu šo grupu atslēgām.
keys-right = Vai šīs ir īstās atslēgas?
keys-compare = Salīdziniet atslēgu nospiedumus ar tiem, ko citā vietā (tīmekļa vietnē, plakātā, avīzē) ir publicējusi šī organizācija: { $organisation }. Salīdziniet katru burtu un ciparu.
keys-compare-unnamed = Salīdziniet atslēgu nospiedumus ar tiem, ko citā vietā (tīmekļa vietnē, plakātā, avīzē) ir publicējuši izmeklētāji. Salīdziniet katru burtu un ciparu.
keys-different = <strong>Vai tie atšķiras?</strong> Tad neko nesūtiet. Iespējams, kāds ir pārņēmis šo serveri.
keys-addresses = Visas šīs vietnes adreses
keys-addresses-lead = Šai vietnei ir vairāk nekā viena adrese. Tās visas ved pie tiem pašiem cilvēkiem. Ja viena no tām nedarbojas, mēģiniet citu.
keys-addresses-copy = Kopējiet visu adresi vai salīdziniet katru burtu un ciparu: gandrīz tāda pati adrese pieder kādam citam. Glabājiet šo sarakstu tikai tur, kur neviens cits to nevar atrast.
keys-list = Vai saraksts tiešām ir no mums?
keys-list-who = Lai sūtītu ziņojumu, tas jums nav vajadzīgs. Tas ir domāts tiem, kas prot lietot komandrindu, zina pirmo adresi no vietas, kurai uzticas, piemēram, no plakāta, un pārējās ir atraduši citur. Sarakstu ir parakstījusi pirmā adrese, un neviens cits to nevar.
keys-list-save = Saglabājiet šīs rindas failā ar nosaukumu <code>addresses.txt</code>. Katra rinda, arī pēdējā, beidzas ar rindas pārtraukumu:
keys-list-signature = Saglabājiet šīs rindas failā ar nosaukumu <code>addresses.txt.minisig</code>:
keys-list-make = Izveidojiet atslēgu no pirmās adreses, kā to zināt no tās vietas:
keys-list-check = Pārbaudiet sarakstu ar bezmaksas programmu <code>minisign</code>:
keys-list-old = Pārbaudi iztur arī vecs saraksts, pat ja kopš tā laika esam no kādas adreses atteikušies. Jaunākais ir šajā lapā pirmajā adresē.
keys-lock = Aizslēdziet failu paši
keys-lock-who = Lai sūtītu ziņojumu, tas jums nav vajadzīgs. Tas ir domāts tiem, kas prot lietot komandrindu un labāk neuzticētos nevienam serverim. Failu, ko aizslēdzat paši, šis serveris nemaz nevar izlasīt.
keys-lock-clean = <strong>Vispirms iztīriet failu.</strong> Kad tas ir aizslēgts, neviens to vairs nevar iztīrīt.
keys-lock-save = Saglabājiet zemāk esošās rindas failā ar nosaukumu <code>keys.txt</code>.
keys-lock-form = <a href="/">Veidlapā</a> izvēlieties <code>locked.age</code> un atzīmējiet „Sūtīt tā, kā ir”.
keys-all = Visas atslēgas, failam keys.txt
keys-size = Aizslēgta faila lielumu joprojām var redzēt.
keys-batch = Izmeklētājiem: šī pārraides servera atslēga
keys-batch-lead = Ar to tiek parakstītas pakas, kas aiziet no šī servera. Pārbaudiet tās ar <code>minisign</code>. Ziņojumu ar to neviens nevar atvērt.
keys-fingerprint = Atslēgas nospiedums
keys-kind = Veids
keys-list-answer = Atbildei jābūt šādai:
keys-list-must-say = Tajā jābūt rakstītam „Signature and comment signature verified”. Vai tur ir rakstīts kas cits? Tad nelietojiet šo sarakstu.
keys-lock-file = Aizslēdziet failu ar bezmaksas programmu <code>age</code>:
keys-lock-file-post-quantum = Aizslēdziet failu ar bezmaksas programmu <code>age</code> (1.3 vai jaunāka versija):
keys-classic = Klasiska
keys-post-quantum = Veidota tā, lai izturētu arī kvantu datorus
keys-hardware = Glabājas drošības atslēgā (ierīcē)
keys-hardware-post-quantum = Glabājas drošības atslēgā (ierīcē), veidota tā, lai izturētu arī kvantu datorus
keys-other = Cita

status-title = Kas notika ar ziņojumiem un aicinājumiem
status-lead = Šī lapa visiem ir vienāda. No tās neviens nevar uzzināt, kuru ziņojumu meklējat.
status-tip = Vai jūsu ziņojums ir atvērts?
status-tip-how = Kad nosūtījāt ziņojumu, lapa jums parādīja tā zīmi: desmit ciparus un burtus, piemēram, <code>3f2a9 01bc4</code>. Kad izmeklētājs ir atvēris ziņojumu, tā zīmi pievieno <a href="#marks">sarakstam šajā lapā</a>.
status-search = <strong>Meklējiet savu zīmi šajā lapā.</strong> Datorā turiet nospiestu Ctrl (Mac datorā ⌘) un nospiediet F. Tālrunī Tor Browser izvēlnē izvēlieties „Find in page” (meklēt lapā). Tas, ko tur rakstāt, paliek jūsu ierīcē. Saraksts ir sakārtots, tāpēc zīmi varat meklēt arī ar acīm.
status-found = <strong>Vai tā tur ir?</strong> Tad izmeklētājs ir atvēris jūsu ziņojumu.
status-not-found = <strong>Vai tās tur nav?</strong> Visticamāk, jūsu ziņojums vēl nav atvērts. Tas var ilgt nedēļas. Vai arī tas ir atvērts sen: sarakstā ir tikai pēdējās zīmes (to skaits: { $most }), un šī servera kļūmes dēļ dažas var pazust. Tas nenozīmē, ka jūsu ziņojums ir zudis.
status-no-mark = <strong>Vai to nepierakstījāt?</strong> Nekas. Neviens to nevar jums uzmeklēt, jo mēs nezinām, kurš ziņojums ir jūsu.
status-appeals = Kas notika ar mūsu aicinājumiem
status-more = { $count ->
    [zero] Ir vēl { $count }. Visus atradīsiet <a href="/">pirmajā lapā</a>.
    [1] Ir vēl viens. Visus atradīsiet <a href="/">pirmajā lapā</a>.
    [one] Ir vēl { $count }. Visus atradīsiet <a href="/">pirmajā lapā</a>.
   *[other] Ir vēl { $count }. Visus atradīsiet <a href="/">pirmajā lapā</a>.
}
status-collected = Kas ir paņemts
status-not-collected = No šī servera vēl nav paņemts neviens ziņojums.
status-batch = { $count ->
    [zero] Ziņojumi no šī servera ir paņemti { $count } reizes. Pēdējai to pakai ir šāda kontrolsumma (SHA-256), ko izmeklētāji var salīdzināt ar viņiem nodotās pakas kontrolsummu:
    [one] Ziņojumi no šī servera ir paņemti { $count } reizi. Pēdējai to pakai ir šāda kontrolsumma (SHA-256), ko izmeklētāji var salīdzināt ar viņiem nodotās pakas kontrolsummu:
   *[other] Ziņojumi no šī servera ir paņemti { $count } reizes. Pēdējai to pakai ir šāda kontrolsumma (SHA-256), ko izmeklētāji var salīdzināt ar viņiem nodotās pakas kontrolsummu:
}
status-marks = Atvērto ziņojumu zīmes
status-no-marks = Vēl nav nevienas.
status-count = { $count ->
    [zero] Ir { $count } zīmes, ciparu un burtu secībā.
    [1] Ir viena zīme.
    [one] Ir { $count } zīme, ciparu un burtu secībā.
   *[other] Ir { $count } zīmes, ciparu un burtu secībā.
}
