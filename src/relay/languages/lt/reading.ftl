safety-title = Kaip išlikti saugiems
safety-lead = Niekas nepadaro jūsų visiškai saugių. Čia parašyta, ką darome mes, ko negalime padaryti ir ką galite padaryti jūs.
safety-on-this-page = Šiame puslapyje
safety-you = Ką galite padaryti jūs
safety-address-title = Ar tai tikrasis adresas?
safety-we = Ką darome mes
safety-clean = Ką pašaliname
safety-code = Jūsų kodas atsakymams
safety-limits = Nuo ko negalime jūsų apsaugoti
safety-tor = <strong>Naudokite Tor Browser</strong> ir siųskitės ją tik iš torproject.org. Laiku ją atnaujinkite. Nustatykite saugumo lygį „Saugiausias“.
safety-where = <strong>Pasirinkite, kur rašote.</strong> Ne darbo ar mokyklos įrenginyje ir ne jų tinkle: ten gali matyti, kad naudojate Tor. Jei ten, kur esate, Tor blokuojamas ar pavojingas, Tor Browser nustatymuose, skyriuje „Ryšys“ („Connection“), įjunkite tiltą.
safety-words = <strong>Parašykite žodžiais.</strong> Aprašyti savo tekstu yra saugiau nei siųsti failą.
safety-leave-out = <strong>Nerašykite</strong> savo vardo, pavardės ir to, ką galite žinoti tik jūs, nebent tai svarbu.
safety-type = <strong>Rašykite, o ne kalbėkite.</strong> Rašant balsu, jūsų balsas gali būti siunčiamas įmonei. Kai kurios telefonų klaviatūros įsimena, ką rašote.
safety-stop = <strong>Turite greitai nutraukti?</strong> Uždarykite langą. „Nauja tapatybė“ Tor Browser meniu viską ištrina ir pradeda iš naujo.
safety-address-look = Pažiūrėkite į adresą Tor Browser viršuje. Jame yra 56 raidės ir skaitmenys, o po jų – <code>.onion</code>. Palyginkite juos visus su adresu, kurį kitoje vietoje (svetainėje, plakate, laikraštyje) paskelbė { $organisation }.
safety-address-look-unnamed = Pažiūrėkite į adresą Tor Browser viršuje. Jame yra 56 raidės ir skaitmenys, o po jų – <code>.onion</code>. Palyginkite juos visus su adresu, kurį kitoje vietoje (svetainėje, plakate, laikraštyje) paskelbė tyrėjai.
safety-address-false = Netikra svetainė gali nukopijuoti šiuos puslapius, bet negali nukopijuoti adreso. Todėl nepasitikėkite adresu vien dėl to, kad jį rodo puslapis, žinutė ar paieška.
safety-we-tor = Tor slepia nuo mūsų, kur esate. Neprašome nei paskyros, nei vardo.
safety-we-scripts = Šiuose puslapiuose neveikia jokie scenarijai (skriptai), ir jie nepalieka jūsų įrenginyje nieko, iš ko jus būtų galima atpažinti.
safety-we-nothing = Šis serveris nieko neužrašo apie apsilankymus.
safety-we-locked = Kiekvienas gautas pranešimas iš karto užrakinamas <a href="/keys">šiems raktams</a>. Serveris jo atidaryti nebegali. Kas išsineštų serverį, rastų užrakintus pranešimus.
safety-we-filled = Užrakinti pranešimai papildomi iki nustatytų dydžių. Trumpas pranešimas atrodo kaip bet kuris kitas trumpas pranešimas.
safety-clean-every = <strong>Iš kiekvieno failo:</strong> jo pavadinimą. Archyve esantys failai savo pavadinimus išlaiko.
safety-clean-text = <strong>Iš jūsų teksto ir paprasto teksto failų:</strong> nematomus ženklus, paslėptus rašto ženklus ir kitus požymius, rodančius programą ar kopiją, iš kurios jie yra.
safety-clean-photos = <strong>Iš nuotraukų:</strong> vietą, laiką, fotoaparatą ar telefoną ir jo serijos numerį, komentarus, mažus peržiūros paveikslėlius ir už nuotraukos paslėptus paveikslus ar vaizdo įrašus.
safety-clean-videos = <strong>Iš vaizdo ir garso įrašų:</strong> vietą, laiką, įrenginį, pavadinimus ir gaires, viršelius, subtitrus ir kitus takelius bei juos sukūrusios programos pranešimus.
safety-clean-documents = <strong>Iš PDF ir biuro dokumentų:</strong> rašiusiųjų ir skaičiusiųjų vardus, datas, komentarus, sekamus pakeitimus, ankstesnes versijas, priedus, nuorodas į išorę, scenarijus (skriptus) ir pačių paveikslų paslėptus duomenis.
safety-clean-pictures = <strong>Iš PDF, kurio negalima išvalyti,</strong> jei taip pasirinkote: viską, išskyrus tai, ką rodo jo puslapiai. Tada jis siunčiamas kaip jo puslapių paveikslėliai.
safety-clean-archives = <strong>Iš archyvų:</strong> datas ir savininkus. Kiekvienas jame esantis failas išvalomas arba archyvas nepriimamas.
safety-clean-else = <strong>Visa kita nepriimama,</strong> nebent prašote siųsti taip, kaip yra.
safety-clean-receipt = Kai išsiunčiate, puslapyje parašoma, kas pašalinta iš kiekvieno failo.
safety-code-you = <strong>Jį turite tik jūs.</strong> Šis serveris parenka jį atsitiktinai ir parodo jums vieną kartą. Jis nesaugo kodų ir neužsirašo, kuriam pranešimui koks kodas priklauso.
safety-code-wait = <strong>Atsakymai čia laukia užrakinti.</strong> Niekas, išskyrus kodo turėtoją, negali jų perskaityti. Kas išsineštų serverį, rastų užrakintus atsakymus ir negalėtų pasakyti, kam jie skirti.
safety-code-found = <strong>Jei kas nors ras jūsų kodą,</strong> tas žinos, kad kažkas mums rašė. Jis galės skaityti mūsų atsakymus, juos ištrinti ir rašyti mums tarsi jūs. Perskaityti to, ką siuntėte, negalės.
safety-code-server = <strong>Kai gaunate kodą ir kai jį įrašote,</strong> šis serveris laiko jį atmintyje kartu su atsakymais, kuriuos jis atidaro. Kas nors, slapta perėmęs serverį, tada galėtų juos matyti ir rodyti jums netikrus.
safety-code-mark = <strong>Jūsų pranešimo žyma</strong> nieko neatidaro, bet kas nors, radęs ją pas jus, gali sužinoti, kad siuntėte pranešimą ir <a href="/status">ar jis buvo atidarytas</a>, o tas, kas gali atidaryti pranešimus, galėtų pasakyti, kuris tai pranešimas.
safety-limits-files-title = Kas paslėpta failuose, siunčiamuose taip, kaip yra
safety-limits-files = Nuotraukoje dažnai yra vieta, laikas ir telefono tipas. Dokumente dažnai yra jį rašiusiojo vardas. Nuotraukos ekrano kopijoje daugumos to nelieka, bet joje gali būti laikas ir jūsų ekrano dydis.
safety-limits-shows-title = Ką rodo nuotrauka ar įrašas
safety-limits-shows = Veidai, balsai, atspindžiai, vaizdas pro langą, ranka. Joks valymas to nepašalina.
safety-limits-cameras-title = Fotoaparatų ir spausdintuvų ženklai
safety-limits-cameras = Kiekvienas fotoaparatas palieka nuotraukose silpną, tik jam būdingą raštą. Daugelis spalvotų spausdintuvų spausdina mažyčius geltonus taškelius, nurodančius spausdintuvą ir dieną. Jie matomi ir nuskenuotame ar nufotografuotame popieriuje.
safety-limits-copy-title = Ženklai, skirti vienai kopijai
safety-limits-copy = Dokumentą, paveikslą ar filmą galima kiekvienam gavėjui padaryti šiek tiek kitokį: gali skirtis žodžiai, tarpai, niekam nematomi taškai. Tokia kopija išduoda, kas ją turėjo. Jei ji buvo duota tik jums, verčiau aprašykite ją, o ne siųskite.
safety-limits-write-title = Kaip rašote
safety-limits-write = Jūsų žodžius ir klaidas galima palyginti su kitais jūsų tekstais. Rašykite trumpais, paprastais sakiniais.
safety-limits-few-title = Ką žino tik keli žmonės
safety-limits-few = Jei ką nors matė tik trys žmonės, pranešimas apie tai rodo į tris žmones.
safety-limits-when-title = Kada ir kiek siunčiate
safety-limits-when = Kas stebi jūsų ryšį, mato, kad naudojate Tor, kada ir kiek siunčiate. Jei stebi ir mūsų ryšį, gali susieti viena su kitu. Didelis siuntimas išsiskiria. Trumpas tekstas – ne.
safety-limits-device-title = Jūsų pačių įrenginys
safety-limits-device = Jei kas nors kitas jį valdo ar gali į jį pažiūrėti, gali matyti, ką darote.
safety-limits-server-title = Šis serveris, trumpą laiką
safety-limits-server = Puslapis be scenarijų (skriptų) negali užrakinti pranešimo jūsų įrenginyje. Todėl šis serveris skaito jį savo atmintyje, kol pranešimas ateina, yra išvalomas ir užrakinamas. Kas nors, slapta perėmęs serverį, galėtų skaityti tuo metu ateinančius pranešimus, bet ne ankstesnius. Prieš siųsdami galite <a href="/keys">patys užrakinti failą</a>.

keys-title = Raktai, kuriais užrakinamas jūsų pranešimas
keys-lead = Kiekvieną gautą pranešimą iš karto užrakiname šiais raktais. Atidaryti jį gali tik tie, kas turi kitą rakto pusę. Kitų pusių šiame serveryje nėra.
keys-who = Kas gali atidaryti jūsų pranešimą
keys-groups = Pranešimas dėl kreipimosi gali būti užrakintas tik kai kurių iš šių grupių raktais.
keys-right = Ar tai tikrieji raktai?
keys-compare = Palyginkite raktų atspaudus su tais, kuriuos kitoje vietoje (svetainėje, plakate, laikraštyje) paskelbė { $organisation }. Palyginkite kiekvieną raidę ir skaitmenį.
keys-compare-unnamed = Palyginkite raktų atspaudus su tais, kuriuos kitoje vietoje (svetainėje, plakate, laikraštyje) paskelbė tyrėjai. Palyginkite kiekvieną raidę ir skaitmenį.
keys-different = <strong>Jie skiriasi?</strong> Tada nieko nesiųskite. Gali būti, kad kažkas perėmė šį serverį.
keys-addresses = Visi šios svetainės adresai
keys-addresses-lead = Ši svetainė turi daugiau nei vieną adresą. Visi jie veda pas tuos pačius žmones. Jei vienas iš jų neveikia, pabandykite kitą.
keys-addresses-copy = Kopijuokite visą adresą arba palyginkite kiekvieną raidę ir skaitmenį: beveik toks pat adresas priklauso kažkam kitam. Laikykite šį sąrašą tik ten, kur niekas kitas negali jo rasti.
keys-list = Ar sąrašas tikrai mūsų?
keys-list-who = Norint siųsti pranešimą, to nereikia. Tai skirta tiems, kas moka naudotis komandų eilute, pirmąjį adresą žino iš vietos, kuria pasitiki, pavyzdžiui, iš plakato, o kitus rado kitur. Sąrašą pasirašė pirmasis adresas, ir niekas kitas to padaryti negali.
keys-list-save = Išsaugokite šias eilutes faile, pavadintame <code>addresses.txt</code>. Kiekviena eilutė, taip pat ir paskutinė, baigiasi eilutės lūžiu:
keys-list-signature = Išsaugokite šias eilutes faile, pavadintame <code>addresses.txt.minisig</code>:
keys-list-make = Sukurkite raktą iš pirmojo adreso, kurį žinote iš tos vietos:
keys-list-check = Patikrinkite sąrašą nemokama programa <code>minisign</code>:
keys-list-old = Patikrinimą praeina ir senas sąrašas, net jei nuo tada kurio nors adreso atsisakėme. Naujausias sąrašas yra šiame puslapyje pirmuoju adresu.
keys-lock = Užrakinkite failą patys
keys-lock-who = Norint siųsti pranešimą, to nereikia. Tai skirta tiems, kas moka naudotis komandų eilute ir verčiau nepasitikėtų jokiu serveriu. Failo, kurį užrakinate patys, šis serveris visai negali perskaityti.
keys-lock-clean = <strong>Pirmiausia failą išvalykite.</strong> Kai jis užrakintas, niekas jo išvalyti negali.
keys-lock-save = Išsaugokite toliau esančias eilutes faile, pavadintame <code>keys.txt</code>.
keys-lock-form = <a href="/">Formoje</a> pasirinkite <code>locked.age</code> ir pažymėkite „Siųsti taip, kaip yra“.
keys-all = Visi raktai, failui keys.txt
keys-size = Užrakinto failo dydį vis tiek galima matyti.
keys-batch = Tyrėjams: šio perdavimo serverio raktas
keys-batch-lead = Juo pasirašomi paketai, kurie iškeliauja iš šio serverio. Tikrinkite juos programa <code>minisign</code>. Pranešimo juo atidaryti niekas negali.
keys-fingerprint = Rakto atspaudas
keys-kind = Tipas
keys-list-answer = Turite gauti tai:
keys-list-must-say = Turi būti parašyta „Signature and comment signature verified“. Parašyta kas nors kita? Tada sąrašo nenaudokite.
keys-lock-file = Užrakinkite failą nemokama programa <code>age</code>:
keys-lock-file-post-quantum = Užrakinkite failą nemokama programa <code>age</code> (1.3 ar naujesnė versija):
keys-classic = Klasikinis
keys-post-quantum = Sukurtas atsispirti ir kvantiniams kompiuteriams
keys-hardware = Laikomas saugumo rakte (įrenginyje)
keys-hardware-post-quantum = Laikomas saugumo rakte (įrenginyje), sukurtas atsispirti ir kvantiniams kompiuteriams
keys-other = Kitas

status-title = Kas nutiko su pranešimais ir kreipimaisis
status-lead = Šis puslapis visiems vienodas. Iš jo niekas negali sužinoti, kurio pranešimo ieškote.
status-tip = Ar jūsų pranešimas atidarytas?
status-tip-how = Kai išsiuntėte pranešimą, puslapis parodė jums jo žymą: dešimt skaitmenų ir raidžių, pavyzdžiui, <code>3f2a9 01bc4</code>. Kai tyrėjas atidaro pranešimą, jo žyma įtraukiama į <a href="#marks">šio puslapio sąrašą</a>.
status-search = <strong>Ieškokite savo žymos šiame puslapyje.</strong> Kompiuteryje laikykite nuspaudę Ctrl („Mac“ kompiuteryje – ⌘) ir paspauskite F. Telefone Tor Browser meniu pasirinkite „Rasti tinklalapyje“. Tai, ką ten rašote, lieka jūsų įrenginyje. Sąrašas surikiuotas, todėl žymos galite ieškoti ir akimis.
status-found = <strong>Ji ten yra?</strong> Tada tyrėjas atidarė jūsų pranešimą.
status-not-found = <strong>Jos ten nėra?</strong> Greičiausiai jūsų pranešimas dar neatidarytas. Tai gali trukti savaites. Arba jis atidarytas seniai: sąraše laikomos tik paskutinės žymos (jų skaičius: { $most }), o dėl šio serverio gedimo kai kurios gali dingti. Tai nereiškia, kad jūsų pranešimas prarastas.
status-no-mark = <strong>Neužsirašėte jos?</strong> Nieko baisaus. Niekas negali jos jums surasti, nes nežinome, kuris pranešimas jūsų.
status-appeals = Kas nutiko su mūsų kreipimaisis
status-more = { $count ->
    [1] Yra dar vienas. Visus rasite <a href="/">pirmajame puslapyje</a>.
    [one] Yra dar { $count }. Visus rasite <a href="/">pirmajame puslapyje</a>.
    [few] Yra dar { $count }. Visus rasite <a href="/">pirmajame puslapyje</a>.
   *[other] Yra dar { $count }. Visus rasite <a href="/">pirmajame puslapyje</a>.
}
status-collected = Kas buvo paimta
status-not-collected = Iš šio serverio dar nebuvo paimta jokių pranešimų.
status-batch = { $count ->
    [one] Pranešimai iš šio serverio buvo paimti { $count } kartą. Paskutinio jų paketo santrauka (SHA-256), kurią tyrėjai gali palyginti su jiems perduoto paketo santrauka, yra tokia:
    [few] Pranešimai iš šio serverio buvo paimti { $count } kartus. Paskutinio jų paketo santrauka (SHA-256), kurią tyrėjai gali palyginti su jiems perduoto paketo santrauka, yra tokia:
   *[other] Pranešimai iš šio serverio buvo paimti { $count } kartų. Paskutinio jų paketo santrauka (SHA-256), kurią tyrėjai gali palyginti su jiems perduoto paketo santrauka, yra tokia:
}
status-marks = Atidarytų pranešimų žymos
status-no-marks = Dar nėra nė vienos.
status-count = { $count ->
    [1] Yra viena.
    [one] Yra { $count } žyma, surikiuota skaitmenų ir raidžių tvarka.
    [few] Yra { $count } žymos, surikiuotos skaitmenų ir raidžių tvarka.
   *[other] Yra { $count } žymų, surikiuotų skaitmenų ir raidžių tvarka.
}
