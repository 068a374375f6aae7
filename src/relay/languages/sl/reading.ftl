safety-title = Kako ostati na varnem
safety-lead = Popolne varnosti vam ne da nič. Tukaj piše, kaj storimo mi, česa ne moremo in kaj lahko storite vi.
safety-on-this-page = Na tej strani
safety-you = Kaj lahko storite vi
safety-address-title = Je to pravi naslov?
safety-we = Kaj storimo mi
safety-clean = Kaj odstranimo
safety-code = Vaša koda za odgovore
safety-limits = Pred čim vas ne moremo zaščititi
safety-tor = <strong>Uporabljajte Tor Browser</strong> in ga prenesite samo s strani torproject.org. Redno ga posodabljajte. Njegovo raven varnosti nastavite na „Safest“ (najvarneje).
safety-where = <strong>Izberite, od kod pišete.</strong> Ne z naprave ali omrežja v službi ali šoli: tam lahko vidijo, da uporabljate Tor. Če je Tor tam, kjer ste, blokiran ali nevaren, v nastavitvah brskalnika Tor Browser pod „Connection“ (povezava) vklopite most (bridge).
safety-words = <strong>Opišite z besedami.</strong> Opis v vašem besedilu je varnejši od datoteke.
safety-leave-out = <strong>Izpustite</strong> svoje ime in stvari, ki jih lahko veste samo vi, razen če so pomembne.
safety-type = <strong>Tipkajte, ne narekujte.</strong> Narekovanje lahko vaš glas pošlje kakšnemu podjetju. Nekatere tipkovnice na telefonih si zapomnijo, kar tipkate.
safety-stop = <strong>Morate hitro nehati?</strong> Zaprite okno. „New Identity“ (nova identiteta) v meniju brskalnika Tor Browser vse izbriše in začne znova.
safety-address-look = Poglejte naslov na vrhu brskalnika Tor Browser. Ima 56 črk in številk, nato pa <code>.onion</code>. Vse primerjajte z naslovom, ki ga { $organisation } objavlja drugje: na spletni strani, plakatu, v časopisu.
safety-address-look-unnamed = Poglejte naslov na vrhu brskalnika Tor Browser. Ima 56 črk in številk, nato pa <code>.onion</code>. Vse primerjajte z naslovom, ki ga preiskovalci objavljajo drugje: na spletni strani, plakatu, v časopisu.
safety-address-false = Lažno spletno mesto lahko prekopira te strani, naslova pa ne more prekopirati. Zato ne zaupajte naslovu samo zato, ker ga pokaže kakšna stran, sporočilo ali iskanje.
safety-we-tor = Tor pred nami skrije, kje ste. Ne zahtevamo ne uporabniškega računa ne imena.
safety-we-scripts = Te strani ne poganjajo skriptov in v vaši napravi ne pustijo ničesar, po čemer bi vas prepoznali.
safety-we-nothing = Ta strežnik o obiskih ne zapisuje ničesar.
safety-we-locked = Vsak namig se ob prihodu zaklene s <a href="/keys">temi ključi</a>. Strežnik ga ne more znova odpreti. Kdor strežnik odnese, najde zaklenjene namige.
safety-we-filled = Zaklenjeni namigi se dopolnijo do določenih velikosti. Kratek namig je videti kot vsak drug kratek namig.
safety-clean-every = <strong>Iz vsake datoteke:</strong> njeno ime. Datoteke v arhivu svoja imena obdržijo.
safety-clean-text = <strong>Iz vašega besedila in navadnih besedilnih datotek:</strong> nevidne znake, skrite znake pisanja in druge sledi programa ali kopije, iz katerih prihajajo.
safety-clean-photos = <strong>Iz fotografij:</strong> kraj, čas, fotoaparat ali telefon in njegovo serijsko številko, komentarje, majhne predoglede ter slike ali videoposnetke, skrite za fotografijo.
safety-clean-videos = <strong>Iz videoposnetkov in zvoka:</strong> kraj, čas, napravo, naslove in podatke, kot je izvajalec, naslovnice, podnapise in druge sledi ter sporočila programa, ki jih je izdelal.
safety-clean-documents = <strong>Iz PDF in pisarniških dokumentov:</strong> imena tistih, ki so jih pisali in brali, datume, komentarje, zabeležene spremembe, starejše različice, priloge, povezave navzven, skripte in skrite podatke samih slik.
safety-clean-pictures = <strong>Iz dokumenta PDF, ki ga ni mogoče očistiti,</strong> če tako izberete: vse razen tega, kar prikazujejo njegove strani. Potem se pošlje kot slike njegovih strani.
safety-clean-archives = <strong>Iz arhivov:</strong> datume in lastnike. Vsaka datoteka v njih se očisti ali pa se arhiv zavrne.
safety-clean-else = <strong>Vse drugo zavrnemo,</strong> razen če zahtevate, da to pošljemo tako, kot je.
safety-clean-receipt = Po pošiljanju vam stran pove, kaj je bilo odstranjeno iz katere datoteke.
safety-code-you = <strong>Imate jo samo vi.</strong> Ta strežnik jo izdela naključno in vam jo pokaže enkrat. Ne hrani nobene kode in nobenega zapisa o tem, h kateremu namigu koda spada.
safety-code-wait = <strong>Odgovori tukaj čakajo zaklenjeni.</strong> Nihče razen tistega, ki ima kodo, jih ne more prebrati. Kdor strežnik odnese, najde zaklenjene odgovore in ne more povedati, čigavi so.
safety-code-found = <strong>Če kdo najde vašo kodo,</strong> ve, da nam je nekdo pisal. Lahko bere naše odgovore, jih izbriše in nam piše, kot da ste to vi. Ne more brati tega, kar ste poslali.
safety-code-server = <strong>Ko kodo dobite in ko jo vpišete,</strong> jo ima ta strežnik v pomnilniku, skupaj z odgovori, ki jih odpre. Kdor bi na skrivaj prevzel strežnik, bi jih takrat lahko videl in vam pokazal lažne.
safety-code-mark = <strong>Oznaka vašega namiga</strong> ne odpre ničesar, vendar lahko tisti, ki jo najde pri vas, izve, da ste poslali namig in <a href="/status">ali je bil odprt</a>, kdor lahko odpira namige, pa bi lahko povedal, kateri je.
safety-limits-files-title = Kaj je skritega v datotekah, poslanih tako, kot so
safety-limits-files = V fotografiji so pogosto kraj, čas in vrsta telefona. V dokumentu je pogosto ime tistega, ki ga je napisal. Posnetek zaslona s fotografijo večino tega izpusti, vendar sta v njem lahko čas in velikost vašega zaslona.
safety-limits-shows-title = Kaj prikazuje slika ali posnetek
safety-limits-shows = Obraze, glasove, odseve, pogled skozi okno, roko. Tega ne odstrani nobeno čiščenje.
safety-limits-cameras-title = Sledi fotoaparatov in tiskalnikov
safety-limits-cameras = Vsak fotoaparat v svojih slikah pusti rahel vzorec, ki je samo njegov. Veliko barvnih tiskalnikov natisne drobne rumene pike, ki razkrijejo tiskalnik in dan. Vidijo se tudi na optično prebranem ali fotografiranem papirju.
safety-limits-copy-title = Sledi, narejene za eno samo kopijo
safety-limits-copy = Dokument, slika ali film je lahko za vsakogar, ki ga dobi, narejen malo drugače: v besedah, v presledkih, v pikah, ki jih nihče ne vidi. Takšna kopija razkrije, kdo jo je imel. Če ste jo dobili samo vi, jo opišite, namesto da jo pošljete.
safety-limits-write-title = Kako pišete
safety-limits-write = Vaše besede in napake je mogoče primerjati z drugimi vašimi besedili. Pišite v kratkih, preprostih stavkih.
safety-limits-few-title = Kar ve samo nekaj ljudi
safety-limits-few = Če so nekaj videli samo trije ljudje, namig o tem kaže na tri ljudi.
safety-limits-when-title = Kdaj in koliko pošljete
safety-limits-when = Kdor opazuje vašo povezavo, vidi, da uporabljate Tor, kdaj in koliko pošljete. Če opazuje tudi našo, lahko oboje poveže. Velika količina podatkov izstopa. Kratko besedilo ne.
safety-limits-device-title = Vaša lastna naprava
safety-limits-device = Če jo nadzoruje kdo drug ali lahko pogleda vanjo, lahko vidi, kaj počnete.
safety-limits-server-title = Ta strežnik, za kratek čas
safety-limits-server = Stran brez skriptov ne more zakleniti namiga v vaši napravi. Zato ga ta strežnik bere v svojem pomnilniku, medtem ko namig prihaja, se čisti in zaklepa. Kdor bi na skrivaj prevzel strežnik, bi lahko bral namige, ki prispejo takrat, ne pa prejšnjih. Datoteko lahko pred pošiljanjem <a href="/keys">zaklenete sami</a>.

keys-title = Ključi, ki zaklenejo vaš namig
keys-lead = Vsak namig zaklenemo s temi ključi takoj, ko prispe. Odprejo ga lahko samo ljudje, ki imajo drugo polovico ključa. Druge polovice niso na tem strežniku.
keys-who = Kdo lahko odpre vaš namig
keys-groups = Namig, ki se nanaša na poziv, je lahko zaklenjen s ključi samo nekaterih od teh skupin.
keys-right = So to pravi ključi?
keys-compare = Primerjajte prstne odtise s tistimi, ki jih { $organisation } objavlja drugje: na spletni strani, plakatu, v časopisu. Primerjajte vsako črko in številko.
keys-compare-unnamed = Primerjajte prstne odtise s tistimi, ki jih preiskovalci objavljajo drugje: na spletni strani, plakatu, v časopisu. Primerjajte vsako črko in številko.
keys-different = <strong>Se razlikujejo?</strong> Potem ne pošiljajte ničesar. Morda je kdo prevzel ta strežnik.
keys-addresses = Vsi naslovi tega spletnega mesta
keys-addresses-lead = To spletno mesto ima več naslovov. Vsi vodijo do istih ljudi. Če eden ne deluje, poskusite z drugim.
keys-addresses-copy = Naslov kopirajte v celoti ali primerjajte vsako črko in številko: tisti, ki je skoraj enak, pripada komu drugemu. Ta seznam hranite samo tam, kjer ga ne more najti nihče drug.
keys-list = Je seznam res od nas?
keys-list-who = Tega za pošiljanje namiga ne potrebujete. Namenjeno je ljudem, ki znajo uporabljati ukazno vrstico, prvi naslov poznajo z mesta, ki mu zaupajo, na primer s plakata, druge pa so našli drugje. Seznam je podpisal prvi naslov in nihče drug tega ne more.
keys-list-save = Te vrstice shranite v datoteko z imenom <code>addresses.txt</code>. Vsaka vrstica se konča s prelomom vrstice, tudi zadnja:
keys-list-signature = Te vrstice shranite v datoteko z imenom <code>addresses.txt.minisig</code>:
keys-list-make = Ključ naredite iz prvega naslova, kot ga poznate s tistega mesta:
keys-list-check = Seznam preverite z brezplačnim programom <code>minisign</code>:
keys-list-old = Tudi star seznam prestane preverjanje, četudi smo medtem kak naslov opustili. Najnovejši je na tej strani na prvem naslovu.
keys-lock = Sami zaklenite datoteko
keys-lock-who = Tega za pošiljanje namiga ne potrebujete. Namenjeno je ljudem, ki znajo uporabljati ukazno vrstico in raje ne zaupajo nobenemu strežniku. Datoteke, ki jo zaklenete sami, ta strežnik sploh ne more brati.
keys-lock-clean = <strong>Datoteko najprej očistite.</strong> Ko je zaklenjena, je ne more očistiti nihče.
keys-lock-save = Spodnje vrstice shranite v datoteko z imenom <code>keys.txt</code>.
keys-lock-form = V <a href="/">obrazcu</a> izberite <code>locked.age</code> in obkljukajte „Pošljite tako, kot je“.
keys-all = Vsi ključi, za keys.txt
keys-size = Velikost zaklenjene datoteke je še vedno vidna.
keys-batch = Za preiskovalce: ključ tega strežnika
keys-batch-lead = Podpisuje pakete, ki zapustijo ta strežnik. Preverite jih s programom <code>minisign</code>. Z njim nihče ne more odpreti namiga.
keys-fingerprint = Prstni odtis
keys-kind = Vrsta
keys-list-answer = Odgovor mora biti:
keys-list-must-say = Pisati mora „Signature and comment signature verified“. Piše kaj drugega? Potem seznama ne uporabljajte.
keys-lock-file = Datoteko zaklenite z brezplačnim programom <code>age</code>:
keys-lock-file-post-quantum = Datoteko zaklenite z brezplačnim programom <code>age</code>, različica 1.3 ali novejša:
keys-classic = Klasični
keys-post-quantum = Narejen, da se upre tudi kvantnim računalnikom
keys-hardware = Shranjen na varnostnem ključu
keys-hardware-post-quantum = Shranjen na varnostnem ključu, narejen, da se upre tudi kvantnim računalnikom
keys-other = Drugo

status-title = Kaj je bilo z namigi in pozivi
status-lead = Ta stran je za vse enaka. Nihče iz nje ne more izvedeti, kateri namig iščete.
status-tip = Je bil vaš namig odprt?
status-tip-how = Ko ste poslali namig, vam je stran pokazala njegovo oznako: deset številk in črk, na primer <code>3f2a9 01bc4</code>. Ko kdo od preiskovalcev odpre namig, se njegova oznaka doda na <a href="#marks">seznam na tej strani</a>.
status-search = <strong>Na tej strani poiščite svojo oznako.</strong> Na računalniku držite Ctrl (na Macu ⌘) in pritisnite F. Na telefonu v meniju brskalnika Tor Browser izberite „Find in page“ (najdi na strani). Kar tam vpišete, ostane v vaši napravi. Seznam je urejen, zato lahko svojo oznako poiščete tudi s pogledom.
status-found = <strong>Je tam?</strong> Potem je kdo od preiskovalcev odprl vaš namig.
status-not-found = <strong>Je ni tam?</strong> Najverjetneje vaš namig še ni bil odprt. To lahko traja več tednov. Ali pa je bil odprt že davno: na seznamu so samo zadnje oznake, največ { $most }, in okvara tega strežnika lahko katero izbriše. To ne pomeni, da je vaš namig izgubljen.
status-no-mark = <strong>Si je niste zapisali?</strong> Nič hudega. Nihče je ne more poiskati namesto vas, ker ne vemo, kateri namig je vaš.
status-appeals = Kaj je bilo z našimi pozivi
status-more = { $count ->
    [one] Je še { $count } poziv. Vse najdete na <a href="/">prvi strani</a>.
    [two] Sta še { $count } poziva. Vse najdete na <a href="/">prvi strani</a>.
    [few] So še { $count } pozivi. Vse najdete na <a href="/">prvi strani</a>.
   *[other] Je še { $count } pozivov. Vse najdete na <a href="/">prvi strani</a>.
}
status-collected = Kaj je bilo prevzeto
status-not-collected = S tega strežnika še ni bil prevzet noben namig.
status-batch = { $count ->
    [one] Namigi so bili s tega strežnika prevzeti { $count }-krat. Zadnji paket ima to zgoščeno vrednost (SHA-256), ki jo lahko preiskovalci primerjajo z vrednostjo paketa, ki so ga dobili:
    [two] Namigi so bili s tega strežnika prevzeti { $count }-krat. Zadnji paket ima to zgoščeno vrednost (SHA-256), ki jo lahko preiskovalci primerjajo z vrednostjo paketa, ki so ga dobili:
    [few] Namigi so bili s tega strežnika prevzeti { $count }-krat. Zadnji paket ima to zgoščeno vrednost (SHA-256), ki jo lahko preiskovalci primerjajo z vrednostjo paketa, ki so ga dobili:
   *[other] Namigi so bili s tega strežnika prevzeti { $count }-krat. Zadnji paket ima to zgoščeno vrednost (SHA-256), ki jo lahko preiskovalci primerjajo z vrednostjo paketa, ki so ga dobili:
}
status-marks = Oznake odprtih namigov
status-no-marks = Nobene še ni.
status-count = { $count ->
    [one] Na seznamu je { $count } oznaka. Seznam je urejen po številkah in črkah.
    [two] Na seznamu sta { $count } oznaki. Seznam je urejen po številkah in črkah.
    [few] Na seznamu so { $count } oznake. Seznam je urejen po številkah in črkah.
   *[other] Na seznamu je { $count } oznak. Seznam je urejen po številkah in črkah.
}
