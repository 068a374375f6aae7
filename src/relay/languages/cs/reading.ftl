safety-title = Jak zůstat v bezpečí
safety-lead = Nic vám nedá úplné bezpečí. Tady je, co děláme my, co nedokážeme a co můžete udělat vy.
safety-on-this-page = Na této stránce
safety-you = Co můžete udělat vy
safety-address-title = Je to správná adresa?
safety-we = Co děláme my
safety-clean = Co odstraňujeme
safety-code = Váš kód pro odpovědi
safety-limits = Před čím vás ochránit nemůžeme
safety-tor = <strong>Používejte Tor Browser</strong> a stahujte ho jen z torproject.org. Udržujte ho aktuální. Nastavte v něm úroveň zabezpečení „Nejbezpečnější“.
safety-where = <strong>Vyberte si, odkud píšete.</strong> Ne ze zařízení ani ze sítě v práci nebo ve škole: mohou vidět, že používáte Tor. Je-li Tor tam, kde jste, blokovaný nebo nebezpečný, zapněte most v nastavení Tor Browseru, v části „Připojení“.
safety-words = <strong>Popište to slovy.</strong> Popis ve vašem textu je bezpečnější než soubor.
safety-leave-out = <strong>Vynechte</strong> své jméno a to, co můžete vědět jen vy, pokud to není důležité.
safety-type = <strong>Pište, nediktujte.</strong> Hlasové zadávání může váš hlas posílat nějaké firmě. Některé klávesnice v telefonech si pamatují, co píšete.
safety-stop = <strong>Musíte rychle přestat?</strong> Zavřete okno. „Nová identita“ v nabídce Tor Browseru vše smaže a začne znovu.
safety-address-look = Podívejte se na adresu nahoře v Tor Browseru. Má 56 písmen a číslic a za nimi <code>.onion</code>. Porovnejte je všechny s adresou, kterou { $organisation } zveřejňuje jinde: na webu, na plakátu, v novinách.
safety-address-look-unnamed = Podívejte se na adresu nahoře v Tor Browseru. Má 56 písmen a číslic a za nimi <code>.onion</code>. Porovnejte je všechny s adresou, kterou vyšetřovatelé zveřejňují jinde: na webu, na plakátu, v novinách.
safety-address-false = Falešný web může okopírovat tyto stránky, ale nemůže okopírovat adresu. Proto nevěřte adrese jen proto, že ji ukazuje nějaká stránka, zpráva nebo vyhledávač.
safety-we-tor = Tor před námi skrývá, kde jste. Nechceme po vás účet ani jméno.
safety-we-scripts = Tyto stránky nespouštějí žádné skripty a nenechávají na vašem zařízení nic, podle čeho by se dalo poznat, že jste to vy.
safety-we-nothing = Tento server si o návštěvách nic nezapisuje.
safety-we-locked = Každé oznámení se hned po příchodu zašifruje <a href="/keys">těmito klíči</a>. Server ho už nemůže otevřít. Kdo server odnese, najde zašifrovaná oznámení.
safety-we-filled = Zašifrovaná oznámení se doplňují na stanovené velikosti. Krátké oznámení vypadá jako kterékoli jiné krátké oznámení.
safety-clean-every = <strong>Z každého souboru:</strong> jeho název. Soubory uvnitř archivu si své názvy ponechávají.
safety-clean-text = <strong>Z vašeho textu a z prostých textových souborů:</strong> neviditelné znaky, skryté znaky písma a jiné známky programu nebo kopie, ze kterých pocházejí.
safety-clean-photos = <strong>Z fotek:</strong> místo, čas, fotoaparát nebo telefon a jeho sériové číslo, komentáře, malé náhledy a obrázky nebo videa skrytá za fotkou.
safety-clean-videos = <strong>Z videí a zvuku:</strong> místo, čas, zařízení, názvy a štítky, obaly, titulky a jiné stopy, a také záznamy programu, který je vytvořil.
safety-clean-documents = <strong>Z PDF a kancelářských dokumentů:</strong> jména těch, kdo psali a četli, data, komentáře, sledované změny, dřívější verze, přílohy, odkazy ven, skripty a skrytá data samotných obrázků.
safety-clean-pictures = <strong>Z PDF, které se nedá vyčistit,</strong> pokud to tak zvolíte: vše kromě toho, co jeho stránky ukazují. Pak se odešle jako obrázky svých stránek.
safety-clean-archives = <strong>Z archivů:</strong> data a vlastníky. Každý soubor uvnitř se vyčistí, nebo se archiv odmítne.
safety-clean-else = <strong>Cokoli jiného se odmítne,</strong> pokud nepožádáte o odeslání beze změn.
safety-clean-receipt = Po odeslání vám stránka řekne, co bylo z každého souboru odstraněno.
safety-code-you = <strong>Máte ho jen vy.</strong> Tento server ho vytvoří náhodně a jednou vám ho ukáže. Kódy neukládá a nezapisuje si, ke kterému oznámení kód patří.
safety-code-wait = <strong>Odpovědi tu čekají zašifrované.</strong> Číst je může jen ten, kdo má kód. Kdo server odnese, najde zašifrované odpovědi a nepozná, čí jsou.
safety-code-found = <strong>Když někdo najde váš kód,</strong> ví, že nám někdo psal. Může číst naše odpovědi, mazat je a psát nám vaším jménem. Nemůže číst to, co od vás přišlo.
safety-code-server = <strong>Když kód dostanete a když ho zadáte,</strong> má ho tento server v paměti spolu s odpověďmi, které otevírá. Někdo, kdo server tajně ovládl, by je tehdy mohl vidět a ukázat vám falešné.
safety-code-mark = <strong>Označení vašeho oznámení</strong> nic neotevírá. Ale kdo ho u vás najde, může se dozvědět, že od vás přišlo oznámení a <a href="/status">jestli bylo otevřeno</a>, a kdo může otevírat oznámení, dokázal by určit, které to je.
safety-limits-files-title = Co je skryté v souborech odeslaných beze změn
safety-limits-files = Fotka často obsahuje místo, čas a typ telefonu. Dokument často obsahuje jméno toho, kdo ho napsal. Snímek obrazovky s fotkou většinu z toho neobsahuje, ale může obsahovat čas a velikost vaší obrazovky.
safety-limits-shows-title = Co ukazuje obrázek nebo nahrávka
safety-limits-shows = Tváře, hlasy, odrazy, výhled z okna, ruka. To žádné čištění neodstraní.
safety-limits-cameras-title = Stopy fotoaparátů a tiskáren
safety-limits-cameras = Každý fotoaparát zanechává na snímcích svůj vlastní slabý vzor. Mnoho barevných tiskáren tiskne drobné žluté tečky, které prozrazují tiskárnu a den. Jsou vidět i na skenu nebo fotce papíru.
safety-limits-copy-title = Značky vytvořené pro jednu kopii
safety-limits-copy = Dokument, obrázek nebo film může být pro každého, kdo ho dostane, trochu jiný: ve slovech, v mezerách, v tečkách, které nikdo nevidí. Taková kopie prozradí, kdo ji měl. Pokud ji máte jen vy, místo odeslání ji raději popište.
safety-limits-write-title = Jak píšete
safety-limits-write = Vaše slova a vaše chyby se dají porovnat s jinými vašimi texty. Pište krátké, jednoduché věty.
safety-limits-few-title = Co ví jen několik lidí
safety-limits-few = Pokud něco viděli jen tři lidé, oznámení o tom ukazuje na tři lidi.
safety-limits-when-title = Kdy a kolik posíláte
safety-limits-when = Kdo sleduje vaše připojení, vidí, že používáte Tor, kdy a kolik toho posíláte. Pokud sleduje i naše, může si obojí spojit. Velké množství dat je nápadné. Krátký text ne.
safety-limits-device-title = Vaše vlastní zařízení
safety-limits-device = Pokud ho ovládá někdo jiný nebo do něj může nahlížet, vidí, co děláte.
safety-limits-server-title = Tento server, na krátkou dobu
safety-limits-server = Stránka bez skriptů nemůže oznámení zašifrovat na vašem zařízení. Proto ho tento server čte ve své paměti, zatímco přichází, čistí se a šifruje. Někdo, kdo server tajně ovládl, by mohl číst oznámení, která tehdy přicházejí, ale ne dřívější. Než soubor odešlete, můžete ho <a href="/keys">zašifrovat u sebe</a>.

keys-title = Klíče, kterými se šifruje vaše oznámení
keys-lead = Každé oznámení těmito klíči zašifrujeme, jakmile dorazí. Otevřít ho mohou jen ti, kdo mají druhou polovinu klíče. Druhé poloviny na tomto serveru nejsou.
keys-who = Kdo může otevřít vaše oznámení
keys-groups = Oznámení k výzvě může být zašifrované klíči jen některých z těchto skupin.
keys-right = Jsou to správné klíče?
keys-compare = Porovnejte otisky s těmi, které { $organisation } zveřejňuje jinde: na webu, na plakátu, v novinách. Porovnejte každé písmeno a číslici.
keys-compare-unnamed = Porovnejte otisky s těmi, které vyšetřovatelé zveřejňují jinde: na webu, na plakátu, v novinách. Porovnejte každé písmeno a číslici.
keys-different = <strong>Liší se?</strong> Pak nic neposílejte. Možná někdo tento server ovládl.
keys-addresses = Všechny adresy tohoto webu
keys-addresses-lead = Tento web má víc než jednu adresu. Všechny vedou ke stejným lidem. Když jedna nefunguje, zkuste jinou.
keys-addresses-copy = Adresu zkopírujte celou, nebo porovnejte každé písmeno a číslici: adresa, která je skoro stejná, patří někomu jinému. Mějte tento seznam jen tam, kde ho nikdo jiný nenajde.
keys-list = Je seznam opravdu od nás?
keys-list-who = K odeslání oznámení to nepotřebujete. Je to pro lidi, kteří umějí používat příkazový řádek, znají první adresu z místa, kterému věří, například z plakátu, a ostatní našli jinde. Seznam je podepsán první adresou a nikdo jiný to udělat nemůže.
keys-list-save = Uložte tyto řádky do souboru s názvem <code>addresses.txt</code>. Každý řádek končí zalomením, i ten poslední:
keys-list-signature = Uložte tyto řádky do souboru s názvem <code>addresses.txt.minisig</code>:
keys-list-make = Vytvořte klíč z první adresy, tak jak ji znáte z onoho místa:
keys-list-check = Ověřte seznam bezplatným programem <code>minisign</code>:
keys-list-old = Ověřením projde i starý seznam, i když jsme se od té doby některé adresy vzdali. Nejnovější je na této stránce na první adrese.
keys-lock = Zašifrovat soubor u sebe
keys-lock-who = K odeslání oznámení to nepotřebujete. Je to pro lidi, kteří umějí používat příkazový řádek a raději nevěří žádnému serveru. Soubor, který zašifrujete u sebe, tento server vůbec nemůže přečíst.
keys-lock-clean = <strong>Nejdřív soubor vyčistěte.</strong> Když je zašifrovaný, nikdo ho vyčistit nemůže.
keys-lock-save = Uložte řádky uvedené níže do souboru s názvem <code>keys.txt</code>.
keys-lock-form = Vyberte <code>locked.age</code> ve <a href="/">formuláři</a> a zaškrtněte „Odeslat beze změn“.
keys-all = Všechny klíče, pro keys.txt
keys-size = Velikost zašifrovaného souboru je stále vidět.
keys-batch = Pro vyšetřovatele: klíč tohoto serveru
keys-batch-lead = Podepisuje dávky, které z tohoto serveru odcházejí. Ověřujte je programem <code>minisign</code>. Nikdo jím nemůže otevřít oznámení.
keys-fingerprint = Otisk
keys-kind = Druh
keys-list-answer = Odpověď musí být:
keys-list-must-say = Musí se objevit „Signature and comment signature verified“. Objevilo se něco jiného? Pak seznam nepoužívejte.
keys-lock-file = Zašifrujte svůj soubor bezplatným programem <code>age</code>:
keys-lock-file-post-quantum = Zašifrujte svůj soubor bezplatným programem <code>age</code> ve verzi 1.3 nebo novější:
keys-classic = Klasický
keys-post-quantum = Vytvořený tak, aby odolával i kvantovým počítačům
keys-hardware = Uložený na hardwarovém bezpečnostním klíči
keys-hardware-post-quantum = Uložený na hardwarovém bezpečnostním klíči, vytvořený tak, aby odolával i kvantovým počítačům
keys-other = Jiný

status-title = Co se stalo s oznámeními a výzvami
status-lead = Tato stránka je pro všechny stejná. Nikdo z ní nezjistí, které oznámení hledáte.
status-tip = Otevřel někdo vaše oznámení?
status-tip-how = Po odeslání oznámení vám stránka ukázala jeho označení: deset číslic a písmen, například <code>3f2a9 01bc4</code>. Když některý z vyšetřovatelů oznámení otevře, přidá se jeho označení do <a href="#marks">seznamu na této stránce</a>.
status-search = <strong>Vyhledejte na této stránce své označení.</strong> Na počítači podržte Ctrl (na Macu ⌘) a stiskněte F. Na telefonu vyberte „Najít na stránce“ v nabídce Tor Browseru. Co tam napíšete, zůstane ve vašem zařízení. Seznam je seřazený, takže můžete označení hledat i očima.
status-found = <strong>Je tam?</strong> Pak některý z vyšetřovatelů vaše oznámení otevřel.
status-not-found = <strong>Není tam?</strong> Nejspíš vaše oznámení ještě nikdo neotevřel. Může to trvat týdny. Nebo bylo otevřeno už dávno: seznam obsahuje posledních { $most } označení a porucha tohoto serveru může některá smazat. Neznamená to, že se vaše oznámení ztratilo.
status-no-mark = <strong>Nemáte ho zapsané?</strong> To nevadí. Nikdo ho za vás nemůže vyhledat, protože nevíme, které oznámení je vaše.
status-appeals = Jak dopadly naše výzvy
status-more = { $count ->
    [one] Je tu ještě jedna výzva. Všechny najdete na <a href="/">první stránce</a>.
    [few] Jsou tu ještě { $count } výzvy. Všechny najdete na <a href="/">první stránce</a>.
   *[other] Je tu ještě { $count } výzev. Všechny najdete na <a href="/">první stránce</a>.
}
status-collected = Co bylo vyzvednuto
status-not-collected = Z tohoto serveru ještě nebylo vyzvednuto žádné oznámení.
status-batch = { $count ->
    [one] Oznámení byla z tohoto serveru vyzvednuta jednou. Jejich poslední dávka má tento kontrolní součet (SHA-256), který mohou vyšetřovatelé porovnat se součtem dávky, kterou dostali:
    [few] Oznámení byla z tohoto serveru vyzvednuta { $count }krát. Jejich poslední dávka má tento kontrolní součet (SHA-256), který mohou vyšetřovatelé porovnat se součtem dávky, kterou dostali:
   *[other] Oznámení byla z tohoto serveru vyzvednuta { $count }krát. Jejich poslední dávka má tento kontrolní součet (SHA-256), který mohou vyšetřovatelé porovnat se součtem dávky, kterou dostali:
}
status-marks = Označení otevřených oznámení
status-no-marks = Zatím tu žádné není.
status-count = { $count ->
    [one] Je tu jedno, v pořadí číslic a písmen.
    [few] Jsou tu { $count }, v pořadí číslic a písmen.
   *[other] Je jich tu { $count }, v pořadí číslic a písmen.
}
