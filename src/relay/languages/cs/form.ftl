form-title = Odeslat oznámení
form-heading = Řekněte nám, co víte
form-lead = Může stačit i drobný detail. Nepotřebujete účet a nemusíte říkat, kdo jste.
form-all-appeals = Všechny výzvy
form-something-else = Víte něco jiného? Napište nám o čemkoli.

form-not-sent = Vaše oznámení nebylo odesláno
form-nothing-kept = Nic nebylo uloženo. Podívejte se prosím na toto:
form-file-refused = Soubor { $n } ({ $type }) byl odmítnut.
form-still-here = Váš text je stále zde. <strong>Pokud byly vybrány soubory, vyberte je znovu:</strong> prohlížeče nedovolí stránce, aby si je ponechala.
form-wrong-empty = Napište něco, nebo vyberte soubor.
form-wrong-message-long = Počet znaků ve vašem textu: { $length }. Zkraťte ho nejvýše na { $limit }, nebo odešlete dvě oznámení.
form-wrong-answer-long = Tato odpověď je příliš dlouhá. Zkraťte ji nejvýše na { $limit } znaků.
form-wrong-files = To je příliš mnoho souborů. Vyberte jich nejvýše { $limit }, nebo odešlete dvě oznámení.
form-wrong-appeal = Tuto výzvu neznáme. Opravte ji, nebo nechte pole prázdné.
form-wrong-alphabet = Váš prohlížeč odeslal tento text v neznámé abecedě. Napište ho prosím znovu.

form-danger = Je teď někdo v nebezpečí?
form-danger-slow = Nikdo tu nečte oznámení hned.
form-danger-call = Zavolejte policii nebo místní číslo tísňového volání. V Evropské unii je to <strong>112</strong>.
form-before = Než začnete
form-before-device = <strong>Použijte telefon nebo počítač, který je jen váš,</strong> ne z práce nebo ze školy.
form-before-name = <strong>Neuvádějte své jméno,</strong> ledaže chcete, abychom ho znali.
form-before-tor = <strong>Nastavte v Tor Browseru úroveň „Nejbezpečnější“.</strong> Najdete ji v jeho nastavení, v části „Soukromí a zabezpečení“.
form-before-hurt = <strong>Mohl by vám za to někdo ublížit?</strong> Nejdřív si přečtěte, <a href="/safety">jak zůstat v bezpečí</a>.

form-message = Co víte?
form-message-hint = Co jste viděli nebo slyšeli? Kde a kdy? Odkud to víte? Pište v jakémkoli jazyce, nejvýše { $limit } znaků.
form-message-cleaned = Odstraňujeme neviditelné znaky, protože se jimi dá text označit. Vaše slova zůstávají, jak jsou.
form-appeal = Které výzvy se to týká?
form-other-answer = Vaše odpověď na otázku:

form-files-title = Máte soubory?
form-files-never = <strong>Nikdy neposílejte obrázky nebo videa, na kterých někdo zneužívá dítě.</strong> Mít je nebo posílat může být trestný čin, i když to myslíte dobře, a každá kopie dítěti znovu ublíží. Řekněte nám to slovy: kde jsou, jak se jmenuje stránka nebo uživatel a kdy jste je viděli.
form-files-do = Co děláme s vašimi soubory:
form-files-names = <strong>Názvy souborů</strong> zahazujeme.
form-files-cleaned = <strong>Fotky, videa, zvuk, dokumenty a texty</strong> čistíme. Odstraňujeme to, co je v nich skryté: místo, čas, fotoaparát, jména, dřívější verze. To, co ukazují, zůstává.
form-files-refused = <strong>Soubory, které neumíme vyčistit,</strong> odmítáme, ledaže níže zaškrtnete políčko. Řekneme vám, proč byly odmítnuty.
form-files = Vaše soubory
form-files-hint = { $files ->
    [one] Nejvýše { $files } soubor. Text a soubor dohromady: nejvýše { $size }.
    [few] Nejvýše { $files } soubory. Text a soubory dohromady: nejvýše { $size }.
   *[other] Nejvýše { $files } souborů. Text a soubory dohromady: nejvýše { $size }.
}
form-files-tick = PDF, které se nedá vyčistit, lze odeslat jako obrázky jeho stránek: zaškrtněte „{ $box }“.
form-file = Soubor { $n }:
form-files-again = Soubory jsou očíslované v pořadí, v jakém byly vybrány. Vyberte je prosím znovu.
form-as-pictures = Odeslat stránky jako obrázky
form-as-pictures-hint = PDF, které se nedá vyčistit, se pak odešle jako obrázky svých stránek. Co jeho stránky neukazují, zmizí. Slova se dají číst, ale ne vyhledávat ani kopírovat.
form-as-is = Odeslat beze změn
form-as-is-hint = Soubory, které se nedají vyčistit, se pak odešlou beze změn. To, co je v nich skryté, může vést k vám. Otevřít je mohou jen vyšetřovatelé, ale později je mohou vidět i jiní, například u soudu. Soubory, které se vyčistit dají, se přesto vyčistí.
form-files-time = <strong>Velké soubory potřebují čas.</strong> Odesílání přes Tor trvá podle našeho odhadu { $some ->
    [one] minutu
    [few] { $some } minuty
   *[other] { $some } minut
} na každých 100 MB a { $all ->
    [one] minutu
    [few] { $all } minuty
   *[other] { $all } minut
} na { $size }. Může to trvat i několikrát déle, proto stránku nezavírejte. Velkého množství dat si také snáz všimne někdo, kdo sleduje vaše připojení.

form-send-title = Odeslání
form-code = Píšete nám znovu? Váš kód
form-code-hint = Zadejte těch sedm slov jen tehdy, když chcete, abychom věděli, že obě oznámení jsou od vás. Je toto vaše první oznámení? Nechte pole prázdné: kód dostanete po odeslání.
form-send-wait = Stiskněte tlačítko jednou a počkejte. Může se zdát, že se nic neděje. <strong>Vaše oznámení dorazilo teprve tehdy, když se objeví stránka se slovy „{ $title }“.</strong>
form-send = Odeslat oznámení
form-send-code = Po odeslání uvidíte kód ze sedmi slov. S ním se můžete <a href="/replies">vrátit a přečíst si odpověď</a>. Připravte si papír a tužku.

form-after = Co se děje s vaším oznámením
form-after-tor = Přijde k nám přes Tor. Nevidíme, kde jste.
form-after-locked = Tento server ho vyčistí a zašifruje. Číst ho může jen po tuto dobu.
form-after-keys = Dešifrovat ho mohou jen vyšetřovatelé. <a href="/keys">Jejich klíče</a> na tomto serveru nejsou.
