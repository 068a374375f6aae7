replies-title = Přečíst odpověď
replies-nothing = K těmto slovům nečeká žádná odpověď
replies-problem-title = Toto není kód
replies-nothing-lead = Důvody mohou být dva. Tento server nedokáže říct, který z nich to je.
replies-nothing-yet = <strong>Ještě nikdo neodpověděl.</strong> Může to trvat dny nebo týdny a na mnoho oznámení odpověď nepřijde. Vraťte se jindy.
replies-nothing-wrong = <strong>Některé slovo je špatně,</strong> nebo jsou slova v jiném pořadí. Porovnejte je s tím, co máte zapsáno.
replies-nothing-same = Kód, který nikdy nikdo nedostal, tu vypadá stejně jako ten váš. Proto nikdo nemůže hádáním zjistit, že nám píšete.
replies-lead = Po odeslání oznámení vám stránka ukázala kód ze sedmi slov. Zadejte ho zde a uvidíte, jestli jsme odpověděli.
replies-hint = Sedm anglických slov oddělených mezerami. Malá nebo velká písmena, obojí je v pořádku.
replies-good = Dobré vědět
replies-weeks = <strong>Může to trvat dny nebo týdny</strong> a na mnoho oznámení odpověď nepřijde. To neznamená, že vaše oznámení nikdo nečetl.
replies-locked = <strong>Odpovědi jsou zašifrované a otevře je jen váš kód.</strong> Tento server je bez něj nemůže otevřít. Kódy neukládá a ten váš zapomene, jakmile vám ukáže stránku.
replies-lost = <strong>Ztratil se vám kód?</strong> Pak vaše odpovědi nikdo nemůže přečíst a my nemůžeme stejný kód vytvořit znovu. <a href="/">Odešlete další oznámení,</a> abyste dostali nový.
replies-more = <strong>Chcete nám říct víc?</strong> Zadejte svůj kód i ve <a href="/">formuláři</a>. Pak budeme vědět, že obě oznámení jsou od vás.
replies-only-here = <strong>Odpovídáme jen tady.</strong> Píše vám někdo o vašem oznámení jinou cestou, a my od vás přitom žádný kontakt nemáme? Pak to nejsme my. Neodpovídejte.
replies-give-away = <a href="/safety#code">Co může váš kód prozradit?</a>
replies-label = Váš kód
replies-look = Zjistit, zda čeká odpověď

code-empty = Zadejte { $all } slov svého kódu.
code-count = { $count ->
    [one] Kód má { $all } slov a zadáno bylo jen jedno. Zadejte je všechna.
    [few] Kód má { $all } slov a zadána byla { $count }. Zadejte je všechna, ve správném pořadí.
   *[other] Kód má { $all } slov a zadáno jich bylo { $count }. Zadejte je všechna, ve správném pořadí.
}
code-unknown = { $word }. slovo se v kódu vyskytovat nemůže. Porovnejte ho s tím, co máte zapsáno.
code-too-long = To je příliš dlouhé. Zadejte jen { $all } slov svého kódu.

mailbox-waiting = { $count ->
    [one] Čeká na vás jedna odpověď
    [few] Čekají na vás { $count } odpovědi
   *[other] Čeká na vás { $count } odpovědí
}
mailbox-delete = { $count ->
    [one] Smazat tuto odpověď?
    [few] Smazat { $count } odpovědi?
   *[other] Smazat { $count } odpovědí?
}
mailbox-deleted = Smazáno
mailbox-from = Od: { $organisation }. Jen pro vás.
mailbox-from-unnamed = Od vyšetřovatelů, jen pro vás.
mailbox-order = Nejsou nijak seřazené, protože si nezaznamenáváme čas.
mailbox-reply = Odpověď { $number }
mailbox-reply-next-part = Odpověď { $number }, další část
mailbox-goes-on = Tato odpověď pokračuje na další stránce.
mailbox-position = Toto je stránka { $page } z { $pages }.
mailbox-now = Co teď můžete udělat
mailbox-write-back = <strong>Odepište nám.</strong> Otevřete <a href="/">formulář</a> a zadejte i tam svůj kód. Pak budeme vědět, že je to od vás.
mailbox-no-trace = <strong>Nezanechávejte stopy.</strong> Vyberte „Nová identita“ v nabídce Tor Browseru, nebo Tor Browser zavřete. Nic z toho, co tu čtete, do tohoto zařízení nekopírujte.
mailbox-delete-read = <strong>Smažte, co jste přečetli.</strong> Zůstává to na tomto serveru, zašifrované, dokud to nesmažete.
mailbox-new-identity = <strong>Nezanechávejte stopy.</strong> Vyberte „Nová identita“ v nabídce Tor Browseru, nebo Tor Browser zavřete.
mailbox-sure = { $count ->
    [one] Nikdo ji nedokáže vrátit.
    [few] Smažou se všechny, i ty na jiných stránkách. Nikdo je nedokáže vrátit.
   *[other] Smažou se všechny, i ty na jiných stránkách. Nikdo je nedokáže vrátit.
}
mailbox-none-left = Už nebylo co smazat.
mailbox-gone = { $count ->
    [one] Odpověď už na tomto serveru není.
    [few] { $count } odpovědi už na tomto serveru nejsou.
   *[other] { $count } odpovědí už na tomto serveru není.
}
mailbox-stays-good = Váš kód platí dál: případné nové odpovědi přijdou k němu.

mailbox-next = Další stránka
mailbox-before = Předchozí stránka
mailbox-delete-all = Smazat vše …
mailbox-yes = Ano, smazat
mailbox-no = Ne, zpět
mailbox-again = Podívat se znovu
