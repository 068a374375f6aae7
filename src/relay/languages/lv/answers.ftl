receipt-title = Mēs saņēmām jūsu ziņojumu
receipt-lead = Tagad tas ir aizslēgts. Atvērt to var tikai izmeklētāji. Paldies, ka pastāstījāt mums.
receipt-code-title = Jūsu kods atbildēm
receipt-code = Iespējams, mēs gribēsim jums atbildēt. Ar šiem vārdiem varat atgriezties un atbildi izlasīt. Neviens cits to nevar.
receipt-code-write = <strong>Uzrakstiet septiņus vārdus uz papīra šādā secībā.</strong> Ne šajā ierīcē: ne piezīmē, ne fotoattēlā, ne ekrānuzņēmumā.
receipt-code-now = <strong>Dariet to tagad.</strong> Mēs nevaram tos parādīt vēlreiz, jo mēs tos neglabājam. Bez tiem neviens nevar izlasīt atbildi.
receipt-code-hide = <strong>Ikviens, kam ir šie vārdi, var lasīt mūsu atbildes.</strong> Labi paslēpiet papīru. <a href="/safety#code">Ko vēl kods var atklāt?</a>
receipt-same = Tas ir <strong>tas pats kods, kas iepriekš:</strong> tas, kuru ierakstījāt. Mēs to vēlreiz nerādām. Glabājiet to tāpat kā līdz šim.
receipt-same-unchecked = Mēs neglabājam kodus, tāpēc nevaram pateikt, vai ierakstījāt to bez kļūdām.
receipt-no-code = <strong>Šoreiz koda nav, tāpēc atbilde uz šo ziņojumu nevar jūs sasniegt.</strong> Šis serveris nepaspēja laikus izveidot kodu un negribēja likt jums gaidīt. Jūsu ziņojums tik un tā ir drošībā.
receipt-no-code-again = Vai vēlaties, lai varētu izlasīt atbildi? Pagaidiet dažas minūtes un <a href="/">nosūtiet īsu otru ziņojumu</a>. Uzrakstiet, pie kura ziņojuma tas pieder. Tad jums vajadzētu saņemt kodu.
receipt-mark-title = Jūsu ziņojuma zīme
receipt-mark = Kad izmeklētājs ir atvēris jūsu ziņojumu, šī zīme parādās <a href="/status">atvērto ziņojumu lapā</a>. Tā lapa visiem ir vienāda, tāpēc neviens neuzzina, kuru ziņojumu meklējat.
receipt-mark-found = <strong>Jums tā nav jāpieraksta.</strong> Ja kāds to atrod, viņš var uzzināt, ka nosūtījāt ziņojumu, un tas, kurš var atvērt ziņojumus, varētu pateikt, kurš tas ir. Zīme neko neatver.
receipt-text-title = Jūsu teksts
receipt-text = No jūsu rakstītā mēs izņēmām:
receipt-files-title = Jūsu faili
receipt-files = Tie ir numurēti tādā secībā, kādā tos izvēlējāties. To nosaukumi ir izmesti.
receipt-file = { $n }. fails: { $type }
receipt-original = Nosūtīts tāds, kāds bija.
receipt-original-nothing = Nekas netika izņemts.
receipt-cleaned = Iztīrīts.
receipt-cleaned-nothing = Nebija, ko izņemt.
receipt-cleaned-of = Mēs izņēmām:
receipt-hidden = Tas, kas ir paslēpts failā, kurš nosūtīts tāds, kāds bija, joprojām ir tajā. Atvērt to var tikai izmeklētāji.
receipt-leave-title = Neatstājiet pēdas
receipt-leave-code = <strong>Vispirms pierakstiet kodu.</strong> Pēc nākamā soļa tā vairs nebūs.
receipt-leave-browser = <strong>Tor Browser izvēlnē izvēlieties „New Identity” (jauna identitāte)</strong> vai aizveriet Tor Browser. Tālrunī tā izvēlnē izvēlieties „Quit” (iziet). Tas notīra lapas, ko redzējāt, un to, ko rakstījāt.
receipt-leave-copies = <strong>Padomājiet par kopijām.</strong> Melnraksti, piezīmes, fotoattēli, atkritne, kopija mākonī, nesen lietoto failu saraksts.
receipt-leave-people = <strong>Uzmanieties, kam to stāstāt.</strong> Kas par to zina, tas var par to runāt.
receipt-next-title = Kas notiks tālāk
receipt-next-reply = <strong>Atgriezieties pēc dažām dienām,</strong> atveriet <a href="/replies">atbilžu lapu</a> un ierakstiet savu kodu. Uz daudziem ziņojumiem atbildes nav, un tas var ilgt nedēļas.
receipt-next-more = <strong>Vai atcerējāties vēl ko?</strong> <a href="/">Nosūtiet vēl vienu ziņojumu</a> un ierakstiet veidlapā savu kodu. Tad mēs zināsim, ka abi ir no jums.
receipt-next-more-no-code = <strong>Vai atcerējāties vēl ko?</strong> <a href="/">Nosūtiet vēl vienu ziņojumu.</a> Uzrakstiet, ka jau rakstījāt agrāk, ja vēlaties, lai mēs to zinām.
receipt-next-others = <strong>Mēs atbildam tikai šajā vietnē.</strong> Kāds raksta jums par ziņojumu citā veidā, lai gan jūs mums nekad neteicāt, kā jūs sasniegt? Tad tie neesam mēs. Neatbildiet.

refused-next = Ko darīt tagad
refused-code-again = Ierakstīt kodu vēlreiz
refused-too-large = Tas ir par daudz vienam ziņojumam
refused-too-large-lead = Ziņojums var būt līdz { $limit } liels. Jūsu ziņojums bija lielāks, tāpēc mēs to apturējām. <strong>Nekas netika saglabāts.</strong>
refused-fewer-files = Sūtiet mazāk failu vai mazākus failus. Varat sūtīt vairākus ziņojumus.
refused-describe = Bieži pietiek vārdiem aprakstīt, ko fails rāda.
refused-back = Nospiediet pārlūkā „Back” (atpakaļ). Jūsu teksts, iespējams, vēl ir tur. Ja tā nav, lūdzu, uzrakstiet to vēlreiz. Mums ļoti žēl.
refused-busy = Pašlaik sūta pārāk daudz cilvēku
refused-busy-lead = Vienlaikus varam pieņemt tikai noteiktu skaitu ziņojumu. <strong>Nekas netika saglabāts.</strong>
refused-wait = Pagaidiet dažas minūtes un mēģiniet vēlreiz.
refused-codes-busy = Pašlaik kodus izmanto pārāk daudz cilvēku
refused-codes-busy-lead = Uzmeklēt kodu šim serverim ir grūts darbs. Tas neļauj citiem uzminēt kodus, bet tāpēc vienlaikus to var darīt tikai daži cilvēki. <strong>Nekas netika saglabāts.</strong>
refused-codes-busy-back = Vai sūtījāt ziņojumu? Nospiediet pārlūkā „Back” (atpakaļ). Jūsu teksts, iespējams, vēl ir tur. Ja tā nav, lūdzu, uzrakstiet to vēlreiz. Mums ļoti žēl.
refused-code-too-long = Tas kodam ir par garu
refused-code-too-long-lead = Kodā ir septiņi vārdi. Jūsu pārlūks nosūtīja kaut ko daudz garāku, tāpēc mēs to nelasījām. <strong>Nekas netika saglabāts.</strong>
refused-only-words = Vēlreiz atveriet <a href="/replies">atbilžu lapu</a> un ierakstiet tikai septiņus vārdus.
refused-full = Pašlaik nevaram pieņemt ziņojumus
refused-full-lead = Mūsu krātuve ir pilna, līdz izmeklētāji paņems ziņojumus, kas šeit gaida. Mēs nekad neizmetam ziņojumu, lai atbrīvotu vietu. No tā, ko tikko nosūtījāt, <strong>nekas netika saglabāts</strong>.
refused-later = Lūdzu, atgriezieties pēc dažām stundām vai rīt.
refused-danger = Vai kāds šobrīd ir briesmās? Negaidiet mūs. Zvaniet policijai vai uz vietējo ārkārtas palīdzības numuru.
refused-files-full = Pašlaik varam pieņemt tikai tekstu
refused-files-full-lead = Mūsu krātuve ir gandrīz pilna. Tās pēdējo daļu paturam ziņojumiem bez failiem. No tā, ko tikko nosūtījāt, <strong>nekas netika saglabāts</strong>.
refused-text-now = Nosūtiet savu tekstu tagad, bez failiem. Uzrakstiet, ko faili rāda.
refused-files-later = Ar failiem atgriezieties pēc dažām stundām vai rīt.
refused-not-found = Šādas lapas nav
refused-not-found-lead = Šajā adresē nekā nav. Nekas netika nosūtīts, un <strong>nekas netika saglabāts.</strong>
refused-check-address = Pārbaudiet, ko ierakstījāt aiz <code>.onion</code>.
refused-or-form = Vai arī sāciet no veidlapas.
refused-bad-request = Nevarējām izlasīt, ko nosūtīja jūsu pārlūks
refused-bad-request-lead = Tas nebija tas, ko pārlūks sūta no mūsu veidlapas. <strong>Nekas netika saglabāts.</strong>
refused-form-again = Atveriet veidlapu no jauna un nosūtiet vēlreiz.
refused-update = Vai tas atkārtojas? Atjauniniet Tor Browser un mēģiniet bez failiem.
refused-no-length = Jūsu pārlūks nepateica, cik daudz tas sūta
refused-no-length-lead = Pirms pieņemam ziņojumu, mēs pārbaudām tā lielumu, bet jūsu pārlūks to nenorādīja. <strong>Nekas netika saglabāts.</strong>
refused-newest = Izmantojiet jaunāko Tor Browser. Tas lielumu norāda pats.
refused-proxy = Apstājieties: šis nav Tor Browser
refused-proxy-lead = Jūs nonācāt šeit caur vietni, kas rāda Tor lapas citos pārlūkos. Tā vietne var redzēt, kas jūs esat, un visu, ko rakstāt. <strong>Nekas netika saglabāts.</strong>
refused-write-nothing = Neko šeit nerakstiet.
refused-get-tor = Iegūstiet Tor Browser no torproject.org. Tas ir bez maksas.
refused-open-in-tor = Atveriet mūsu adresi ar Tor Browser. Tā beidzas ar <code>.onion</code>, un aiz tā nekā nav.
refused-timeout = Jūsu sūtītais nepienāca laikus
refused-timeout-lead = Savienojums pārtrūka vai bija pārāk lēns. <strong>Nekas netika saglabāts.</strong>
refused-circuit = Mēģiniet vēlreiz. „New Tor circuit for this site” (jauna Tor ķēde šai vietnei) Tor Browser izvēlnē var to paātrināt.
refused-only-text = Sūtiet mazāk failu, mazākus failus vai tikai tekstu.
refused-method = Šeit tas nedarbojas
refused-method-lead = Šo lapu var sasniegt tikai no veidlapas. <strong>Nekas netika saglabāts.</strong>
refused-from-form = Sāciet no veidlapas.
refused-failed = Pie mums kaut kas sabojājās
refused-failed-lead = Tā nebija jūsu vaina. Mēs nevarējām izdarīt to, ko lūdzāt. <strong>Nekas netika saglabāts.</strong>
refused-minutes = Mēģiniet vēlreiz pēc dažām minūtēm.
