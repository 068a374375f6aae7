safety-title = Ako zostať v bezpečí
safety-lead = Nič vám nedá úplné bezpečie. Tu je, čo robíme my, čo nemôžeme urobiť a čo môžete urobiť vy.
safety-on-this-page = Na tejto stránke
safety-you = Čo môžete urobiť vy
safety-address-title = Je toto správna adresa?
safety-we = Čo robíme my
safety-clean = Čo odstraňujeme
safety-code = Váš kód na odpovede
safety-limits = Pred čím vás nemôžeme ochrániť
safety-tor = <strong>Používajte Tor Browser</strong> a sťahujte ho iba z torproject.org. Udržiavajte ho aktuálny. Nastavte jeho úroveň bezpečnosti na „Safest“ (najbezpečnejšie).
safety-where = <strong>Vyberte si, odkiaľ píšete.</strong> Nie zo zariadenia ani zo siete v práci alebo v škole: môžu tam vidieť, že používate Tor. Ak je Tor tam, kde ste, blokovaný alebo nebezpečný, zapnite most (bridge) v nastaveniach Tor Browsera pod „Connection“ (pripojenie).
safety-words = <strong>Napíšte to slovami.</strong> Opis vo vašom texte je bezpečnejší ako súbor.
safety-leave-out = <strong>Vynechajte</strong> svoje meno a veci, ktoré môžete vedieť iba vy, ak nie sú dôležité.
safety-type = <strong>Píšte, nediktujte.</strong> Diktovanie môže poslať váš hlas nejakej firme. Niektoré klávesnice v telefónoch si pamätajú, čo píšete.
safety-stop = <strong>Musíte rýchlo prestať?</strong> Zatvorte okno. „New Identity“ (nová identita) v ponuke Tor Browsera všetko vymaže a začne odznova.
safety-address-look = Pozrite sa na adresu hore v Tor Browseri. Má 56 písmen a číslic a potom <code>.onion</code>. Porovnajte ich všetky s adresou, ktorú { $organisation } zverejňuje na inom mieste: na webe, na plagáte, v novinách.
safety-address-look-unnamed = Pozrite sa na adresu hore v Tor Browseri. Má 56 písmen a číslic a potom <code>.onion</code>. Porovnajte ich všetky s adresou, ktorú vyšetrovatelia zverejňujú na inom mieste: na webe, na plagáte, v novinách.
safety-address-false = Falošný web môže skopírovať tieto stránky, ale nemôže skopírovať adresu. Preto neverte adrese len preto, že ju ukazuje nejaká stránka, správa alebo vyhľadávanie.
safety-we-tor = Tor pred nami skrýva, kde ste. Nežiadame žiadny účet ani meno.
safety-we-scripts = Tieto stránky nespúšťajú žiadne skripty a nenechávajú vo vašom zariadení nič, podľa čoho by sme vás spoznali.
safety-we-nothing = Tento server si o návštevách nič nezapisuje.
safety-we-locked = Každý podnet sa hneď po príchode zamkne <a href="/keys">týmito kľúčmi</a>. Server ho už nemôže otvoriť. Kto server odnesie, nájde zamknuté podnety.
safety-we-filled = Zamknuté podnety sa dopĺňajú na určené veľkosti. Krátky podnet vyzerá ako každý iný krátky podnet.
safety-clean-every = <strong>Z každého súboru:</strong> jeho názov. Súbory v archíve si svoje názvy ponechajú.
safety-clean-text = <strong>Z vášho textu a z obyčajných textových súborov:</strong> neviditeľné znaky, skryté znaky písania a iné stopy programu alebo kópie, z ktorých pochádzajú.
safety-clean-photos = <strong>Z fotografií:</strong> miesto, čas, fotoaparát alebo telefón a jeho sériové číslo, komentáre, malé náhľady a obrázky alebo videá skryté za fotografiou.
safety-clean-videos = <strong>Z videí a zvuku:</strong> miesto, čas, zariadenie, názvy a údaje, ako je interpret, obaly, titulky a ďalšie stopy, ako aj správy programu, ktorý ich vytvoril.
safety-clean-documents = <strong>Z PDF a kancelárskych dokumentov:</strong> mená tých, ktorí ich písali a čítali, dátumy, komentáre, zaznamenané zmeny, staršie verzie, prílohy, odkazy smerom von, skripty a skryté údaje samotných obrázkov.
safety-clean-pictures = <strong>Z PDF, ktoré sa nedá vyčistiť,</strong> ak si to zvolíte: všetko okrem toho, čo ukazujú jeho strany. Pošle sa potom ako obrázky jeho strán.
safety-clean-archives = <strong>Z archívov:</strong> dátumy a vlastníkov. Každý súbor vnútri sa vyčistí, alebo sa archív odmietne.
safety-clean-else = <strong>Všetko ostatné sa odmietne,</strong> ak nás nepožiadate, aby sme to poslali tak, ako je.
safety-clean-receipt = Po odoslaní vám stránka povie, čo sa z ktorého súboru odstránilo.
safety-code-you = <strong>Máte ho iba vy.</strong> Tento server ho vytvorí náhodne a ukáže vám ho raz. Neponecháva si žiadny kód ani záznam o tom, ku ktorému podnetu kód patrí.
safety-code-wait = <strong>Odpovede tu čakajú zamknuté.</strong> Nikto okrem toho, kto má kód, si ich nemôže prečítať. Kto server odnesie, nájde zamknuté odpovede a nevie povedať, čie sú.
safety-code-found = <strong>Ak niekto nájde váš kód,</strong> vie, že nám niekto písal. Môže čítať naše odpovede, vymazať ich a písať nám, akoby ste to boli vy. Nemôže čítať to, čo ste poslali.
safety-code-server = <strong>Keď dostanete svoj kód a keď ho píšete,</strong> tento server ho má v pamäti spolu s odpoveďami, ktoré kód otvára. Kto by server tajne ovládol, mohol by ich vtedy vidieť a ukázať vám falošné.
safety-code-mark = <strong>Značka vášho podnetu</strong> nič neotvára, ale kto ju u vás nájde, môže sa dozvedieť, že ste poslali podnet a <a href="/status">či bol otvorený</a>, a kto môže podnety otvárať, mohol by povedať, ktorý to je.
safety-limits-files-title = Čo je skryté v súboroch poslaných tak, ako sú
safety-limits-files = Vo fotografii je často miesto, čas a typ telefónu. V dokumente je často meno toho, kto ho písal. Snímka obrazovky s fotografiou väčšinu z toho vynechá, ale môže v nej byť čas a veľkosť vašej obrazovky.
safety-limits-shows-title = Čo ukazuje obrázok alebo nahrávka
safety-limits-shows = Tváre, hlasy, odrazy, pohľad z okna, ruku. To neodstráni žiadne čistenie.
safety-limits-cameras-title = Stopy fotoaparátov a tlačiarní
safety-limits-cameras = Každý fotoaparát necháva vo svojich obrázkoch slabý vzor, ktorý má iba on. Mnohé farebné tlačiarne tlačia drobné žlté bodky, ktoré prezradia tlačiareň a deň. Ukáže ich aj sken alebo fotografia papiera.
safety-limits-copy-title = Stopy vytvorené pre jednu kópiu
safety-limits-copy = Dokument, obrázok alebo film sa dá pre každého, kto ho dostane, urobiť trochu inak: v slovách, v medzerách, v bodkách, ktoré nikto nevidí. Taká kópia prezradí, kto ju mal. Ak ste ju dostali iba vy, opíšte ju namiesto toho, aby ste ju poslali.
safety-limits-write-title = Ako píšete
safety-limits-write = Vaše slová a chyby sa dajú porovnať s inými vašimi textami. Píšte v krátkych, jednoduchých vetách.
safety-limits-few-title = Čo vie len niekoľko ľudí
safety-limits-few = Ak niečo videli iba traja ľudia, podnet o tom ukazuje na troch ľudí.
safety-limits-when-title = Kedy a koľko posielate
safety-limits-when = Kto sleduje vaše pripojenie, vidí, že používate Tor, kedy a koľko posielate. Ak sleduje aj naše, môže si to spojiť. Veľké množstvo dát je nápadné. Krátky text nie.
safety-limits-device-title = Vaše vlastné zariadenie
safety-limits-device = Ak ho ovláda niekto iný alebo sa doň môže pozrieť, môže vidieť, čo robíte.
safety-limits-server-title = Tento server, na krátky čas
safety-limits-server = Stránka bez skriptov nemôže zamknúť podnet vo vašom zariadení. Preto ho tento server číta vo svojej pamäti, kým podnet prichádza, čistí sa a zamyká. Kto by server tajne ovládol, mohol by čítať podnety, ktoré vtedy prichádzajú, ale nie skoršie. Pred odoslaním môžete <a href="/keys">súbor zamknúť sami</a>.

keys-title = Kľúče, ktoré zamykajú váš podnet
keys-lead = Každý podnet týmito kľúčmi zamkneme, len čo príde. Otvoriť ho môžu iba ľudia, ktorí majú druhú polovicu kľúča. Druhé polovice nie sú na tomto serveri.
keys-who = Kto môže otvoriť váš podnet
keys-groups = Podnet k výzve môže byť zamknutý kľúčmi iba niektorých z týchto skupín.
keys-right = Sú to správne kľúče?
keys-compare = Porovnajte odtlačky s tými, ktoré { $organisation } zverejňuje na inom mieste: na webe, na plagáte, v novinách. Porovnajte každé písmeno a číslicu.
keys-compare-unnamed = Porovnajte odtlačky s tými, ktoré vyšetrovatelia zverejňujú na inom mieste: na webe, na plagáte, v novinách. Porovnajte každé písmeno a číslicu.
keys-different = <strong>Líšia sa?</strong> Potom nič neposielajte. Tento server mohol niekto ovládnuť.
keys-addresses = Všetky adresy tohto webu
keys-addresses-lead = Tento web má viac adries. Všetky vedú k tým istým ľuďom. Ak jedna nefunguje, skúste inú.
keys-addresses-copy = Adresu skopírujte celú alebo porovnajte každé písmeno a číslicu: tá, ktorá je takmer rovnaká, patrí niekomu inému. Tento zoznam majte iba tam, kde ho nikto iný nemôže nájsť.
keys-list = Pochádza zoznam naozaj od nás?
keys-list-who = Na poslanie podnetu toto nepotrebujete. Je to pre ľudí, ktorí vedia používať príkazový riadok, poznajú prvú adresu z miesta, ktorému dôverujú, napríklad z plagátu, a ostatné našli inde. Zoznam podpísala prvá adresa a nikto iný to nedokáže.
keys-list-save = Uložte tieto riadky do súboru s názvom <code>addresses.txt</code>. Každý riadok sa končí znakom nového riadka, aj posledný:
keys-list-signature = Uložte tieto riadky do súboru s názvom <code>addresses.txt.minisig</code>:
keys-list-make = Vytvorte kľúč z prvej adresy, ako ju poznáte z toho miesta:
keys-list-check = Skontrolujte zoznam bezplatným programom <code>minisign</code>:
keys-list-old = Kontrolou prejde aj starý zoznam, aj keď sme odvtedy niektorú adresu zrušili. Najnovší je na tejto stránke na prvej adrese.
keys-lock = Zamknite si súbor sami
keys-lock-who = Na poslanie podnetu toto nepotrebujete. Je to pre ľudí, ktorí vedia používať príkazový riadok a radšej nedôverujú žiadnemu serveru. Súbor, ktorý zamknete sami, tento server vôbec nemôže čítať.
keys-lock-clean = <strong>Najprv súbor vyčistite.</strong> Keď je zamknutý, nikto ho vyčistiť nemôže.
keys-lock-save = Uložte riadky nižšie do súboru s názvom <code>keys.txt</code>.
keys-lock-form = Vyberte <code>locked.age</code> vo <a href="/">formulári</a> a zaškrtnite „Poslať tak, ako je“.
keys-all = Všetky kľúče, pre keys.txt
keys-size = Veľkosť zamknutého súboru je stále vidieť.
keys-batch = Pre vyšetrovateľov: kľúč tohto servera
keys-batch-lead = Podpisuje balíky, ktoré odchádzajú z tohto servera. Skontrolujte ich programom <code>minisign</code>. Podnet ním nikto otvoriť nemôže.
keys-fingerprint = Odtlačok
keys-kind = Druh
keys-list-answer = Odpoveď musí byť:
keys-list-must-say = Musí tam byť „Signature and comment signature verified“. Je tam niečo iné? Potom zoznam nepoužívajte.
keys-lock-file = Zamknite súbor bezplatným programom <code>age</code>:
keys-lock-file-post-quantum = Zamknite súbor bezplatným programom <code>age</code>, verzia 1.3 alebo novšia:
keys-classic = Klasický
keys-post-quantum = Vytvorený tak, aby odolal aj kvantovým počítačom
keys-hardware = Uložený na bezpečnostnom kľúči
keys-hardware-post-quantum = Uložený na bezpečnostnom kľúči, vytvorený tak, aby odolal aj kvantovým počítačom
keys-other = Iný

status-title = Ako dopadli podnety a výzvy
status-lead = Táto stránka je pre všetkých rovnaká. Nikto sa z nej nedozvie, ktorý podnet hľadáte.
status-tip = Bol váš podnet otvorený?
status-tip-how = Po odoslaní podnetu vám stránka ukázala jeho značku: desať číslic a písmen, napríklad <code>3f2a9 01bc4</code>. Keď niekto z vyšetrovateľov otvorí podnet, jeho značka pribudne do <a href="#marks">zoznamu na tejto stránke</a>.
status-search = <strong>Vyhľadajte svoju značku na tejto stránke.</strong> Na počítači držte Ctrl (na Macu ⌘) a stlačte F. Na telefóne zvoľte v ponuke Tor Browsera „Find in page“ (hľadať na stránke). Čo tam napíšete, zostane vo vašom zariadení. Zoznam je zoradený, takže svoju značku môžete hľadať aj očami.
status-found = <strong>Je tam?</strong> Potom niekto z vyšetrovateľov otvoril váš podnet.
status-not-found = <strong>Nie je tam?</strong> Najpravdepodobnejšie váš podnet ešte nebol otvorený. Môže to trvať týždne. Alebo bol otvorený už dávno: zoznam obsahuje iba posledné značky, najviac { $most }, a porucha tohto servera môže niektoré vymazať. Neznamená to, že sa váš podnet stratil.
status-no-mark = <strong>Nezapísali ste si ju?</strong> To je v poriadku. Nikto ju za vás nemôže vyhľadať, lebo nevieme, ktorý podnet je váš.
status-appeals = Ako dopadli naše výzvy
status-more = { $count ->
    [one] Je tu ešte jedna výzva. Všetky nájdete na <a href="/">prvej stránke</a>.
    [few] Sú tu ešte { $count } výzvy. Všetky nájdete na <a href="/">prvej stránke</a>.
   *[other] Je tu ešte { $count } výziev. Všetky nájdete na <a href="/">prvej stránke</a>.
}
status-collected = Čo bolo prevzaté
status-not-collected = Z tohto servera zatiaľ nebol prevzatý žiadny podnet.
status-batch = { $count ->
    [one] Podnety boli z tohto servera prevzaté raz. Posledný balík má tento kontrolný súčet (SHA-256), ktorý môžu vyšetrovatelia porovnať so súčtom balíka, ktorý dostali:
    [few] Podnety boli z tohto servera prevzaté { $count }-krát. Posledný balík má tento kontrolný súčet (SHA-256), ktorý môžu vyšetrovatelia porovnať so súčtom balíka, ktorý dostali:
   *[other] Podnety boli z tohto servera prevzaté { $count }-krát. Posledný balík má tento kontrolný súčet (SHA-256), ktorý môžu vyšetrovatelia porovnať so súčtom balíka, ktorý dostali:
}
status-marks = Značky otvorených podnetov
status-no-marks = Zatiaľ tu nie je žiadna.
status-count = { $count ->
    [one] Je tu jedna, v poradí číslic a písmen.
    [few] Sú tu { $count }, v poradí číslic a písmen.
   *[other] Je ich tu { $count }, v poradí číslic a písmen.
}
