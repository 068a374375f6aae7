receipt-title = Máme vaše oznámení
receipt-lead = Teď je zašifrované. Otevřít ho mohou jen vyšetřovatelé. Děkujeme, že nám to říkáte.
receipt-code-title = Váš kód pro odpovědi
receipt-code = Možná vám budeme chtít odpovědět. S těmito slovy se můžete vrátit a odpověď si přečíst. Nikdo jiný nemůže.
receipt-code-write = <strong>Napište si těch sedm slov na papír, v tomto pořadí.</strong> Ne do tohoto zařízení: žádná poznámka, žádná fotka, žádný snímek obrazovky.
receipt-code-now = <strong>Udělejte to teď.</strong> Znovu je ukázat nemůžeme, protože si je neukládáme. Bez nich nikdo odpověď nepřečte.
receipt-code-hide = <strong>Kdo má tato slova, může číst naše odpovědi.</strong> Papír dobře schovejte. <a href="/safety#code">Co ještě může kód prozradit?</a>
receipt-same = Je to <strong>stejný kód jako předtím:</strong> ten, který byl zadán ve formuláři. Znovu ho neukazujeme. Uchovávejte ho jako dosud.
receipt-same-unchecked = Kódy neukládáme, takže vám nemůžeme říct, jestli byl zadán bez chyby.
receipt-no-code = <strong>Tentokrát žádný není, takže se k vám odpověď na toto oznámení nedostane.</strong> Tento server ho nestihl vytvořit a nechtěl vás nechat čekat. Vaše oznámení je přesto v bezpečí.
receipt-no-code-again = Chcete mít možnost přečíst si odpověď? Počkejte několik minut a <a href="/">odešlete krátké druhé oznámení</a>. Napište, ke kterému oznámení patří. Pak by se vám měl ukázat kód.
receipt-mark-title = Označení vašeho oznámení
receipt-mark = Až některý z vyšetřovatelů vaše oznámení otevře, objeví se toto označení na <a href="/status">stránce otevřených oznámení</a>. Ta stránka je pro všechny stejná, takže se nikdo nedozví, které oznámení hledáte.
receipt-mark-found = <strong>Zapisovat si ho nemusíte.</strong> Kdo ho najde, může se dozvědět, že od vás přišlo oznámení, a kdo může otevírat oznámení, dokázal by určit, které to je. Samo nic neotevírá.
receipt-text-title = Váš text
receipt-text = Z vašeho textu bylo odstraněno:
receipt-files-title = Vaše soubory
receipt-files = Jsou očíslované v pořadí, v jakém byly vybrány. Jejich názvy jsme zahodili.
receipt-file = Soubor { $n }: { $type }
receipt-original = Odesláno beze změn.
receipt-original-nothing = Nic nebylo odstraněno.
receipt-cleaned = Vyčištěno.
receipt-cleaned-nothing = Nebylo co odstranit.
receipt-cleaned-of = Odstraněno:
receipt-hidden = To, co je skryté v souboru odeslaném beze změn, je v něm stále. Otevřít ho mohou jen vyšetřovatelé.
receipt-leave-title = Nezanechávejte stopy
receipt-leave-code = <strong>Nejdřív si zapište svůj kód.</strong> Po dalším kroku už tu nebude.
receipt-leave-browser = <strong>Vyberte „Nová identita“ v nabídce Tor Browseru,</strong> nebo Tor Browser zavřete. Na telefonu vyberte v jeho nabídce „Ukončit“. Tím se smažou stránky, které jste viděli, i to, co jste napsali.
receipt-leave-copies = <strong>Myslete na kopie.</strong> Koncepty, poznámky, fotky, koš, kopie v cloudu, seznam naposledy použitých souborů.
receipt-leave-people = <strong>Dávejte pozor, komu to říkáte.</strong> Kdo o tom ví, může o tom mluvit.
receipt-next-title = Co bude dál
receipt-next-reply = <strong>Vraťte se za několik dní,</strong> otevřete <a href="/replies">stránku s odpověďmi</a> a zadejte svůj kód. Na mnoho oznámení odpověď nepřijde a může to trvat týdny.
receipt-next-more = <strong>Vzpomínáte si na víc?</strong> <a href="/">Odešlete další oznámení</a> a zadejte ve formuláři svůj kód. Pak budeme vědět, že obě jsou od vás.
receipt-next-more-no-code = <strong>Vzpomínáte si na víc?</strong> <a href="/">Odešlete další oznámení.</a> Napište, že to není první, pokud chcete, abychom to věděli.
receipt-next-others = <strong>Odpovídáme jen na tomto webu.</strong> Píše vám někdo o vašem oznámení jinou cestou, a my od vás přitom žádný kontakt nemáme? Pak to nejsme my. Neodpovídejte.

refused-next = Co teď udělat
refused-code-again = Zadat kód znovu
refused-too-large = To je na jedno oznámení příliš mnoho
refused-too-large-lead = Oznámení může mít nejvýše { $limit }. Vaše bylo větší, proto jsme ho zastavili. <strong>Nic nebylo uloženo.</strong>
refused-fewer-files = Odešlete méně souborů, nebo menší. Můžete odeslat několik oznámení.
refused-describe = Často stačí popsat slovy, co soubor ukazuje.
refused-back = Stiskněte v prohlížeči „Zpět“. Váš text tam možná ještě je. Pokud ne, napište ho prosím znovu. Omlouváme se za to.
refused-busy = Právě teď posílá oznámení příliš mnoho lidí
refused-busy-lead = Najednou můžeme přijmout jen omezený počet oznámení. <strong>Nic nebylo uloženo.</strong>
refused-wait = Počkejte několik minut a zkuste to znovu.
refused-codes-busy = Právě teď používá své kódy příliš mnoho lidí
refused-codes-busy-lead = Zpracovat kód je pro tento server těžká práce. To brání ostatním kódy hádat, ale kvůli tomu to může najednou dělat jen několik lidí. <strong>Nic nebylo uloženo.</strong>
refused-codes-busy-back = Posíláte oznámení? Stiskněte v prohlížeči „Zpět“. Váš text tam možná ještě je. Pokud ne, napište ho prosím znovu. Omlouváme se za to.
refused-code-too-long = To je na kód příliš dlouhé
refused-code-too-long-lead = Kód má sedm slov. To, co váš prohlížeč odeslal, bylo mnohem delší, proto jsme to nečetli. <strong>Nic nebylo uloženo.</strong>
refused-only-words = Otevřete znovu <a href="/replies">stránku s odpověďmi</a> a zadejte jen těch sedm slov.
refused-full = Teď nemůžeme přijímat oznámení
refused-full-lead = Naše úložiště je plné, dokud si vyšetřovatelé nevyzvednou oznámení, která tu čekají. Nikdy nezahazujeme oznámení, abychom uvolnili místo. Z toho, co bylo právě odesláno, <strong>nebylo nic uloženo.</strong>
refused-later = Vraťte se prosím za několik hodin nebo zítra.
refused-danger = Je teď někdo v nebezpečí? Nečekejte na nás. Zavolejte policii nebo místní číslo tísňového volání.
refused-files-full = Teď můžeme přijímat jen text
refused-files-full-lead = Naše úložiště je téměř plné. Jeho poslední část si necháváme pro oznámení bez souborů. Z toho, co bylo právě odesláno, <strong>nebylo nic uloženo.</strong>
refused-text-now = Odešlete teď svůj text, bez souborů. Napište, co soubory ukazují.
refused-files-later = Vraťte se se soubory za několik hodin nebo zítra.
refused-not-found = Tato stránka neexistuje
refused-not-found-lead = Na této adrese nic není. Nic nebylo odesláno a <strong>nic nebylo uloženo.</strong>
refused-check-address = Zkontrolujte, co je v adrese za <code>.onion</code>.
refused-or-form = Nebo začněte od formuláře.
refused-bad-request = To, co váš prohlížeč odeslal, se nám nepodařilo přečíst
refused-bad-request-lead = Prohlížeč posílá z našeho formuláře něco jiného. <strong>Nic nebylo uloženo.</strong>
refused-form-again = Otevřete formulář znovu a odešlete ho ještě jednou.
refused-update = Děje se to znovu? Aktualizujte Tor Browser a zkuste to bez souborů.
refused-no-length = Váš prohlížeč neuvedl, kolik toho posílá
refused-no-length-lead = Velikost oznámení kontrolujeme, než ho přijmeme, a váš prohlížeč ji neuvedl. <strong>Nic nebylo uloženo.</strong>
refused-newest = Použijte nejnovější Tor Browser. Velikost uvádí sám.
refused-proxy = Zastavte se: toto není Tor Browser
refused-proxy-lead = Tuto stránku vám ukazuje web, který zobrazuje stránky Toru v jiných prohlížečích. Ten web může vidět, kdo jste, i všechno, co píšete. <strong>Nic nebylo uloženo.</strong>
refused-write-nothing = Nic tu nepište.
refused-get-tor = Stáhněte si Tor Browser z torproject.org. Je zdarma.
refused-open-in-tor = Otevřete naši adresu v Tor Browseru. Končí na <code>.onion</code> a za tím už nic není.
refused-timeout = To, co bylo odesláno, nedorazilo včas
refused-timeout-lead = Spojení se přerušilo, nebo bylo příliš pomalé. <strong>Nic nebylo uloženo.</strong>
refused-circuit = Zkuste to znovu. „Nový okruh Toru pro tuto stránku“ v nabídce Tor Browseru to může zrychlit.
refused-only-text = Odešlete méně souborů, menší soubory, nebo jen text.
refused-method = Toto tu nefunguje
refused-method-lead = Na tuto stránku se dá dostat jen z formuláře. <strong>Nic nebylo uloženo.</strong>
refused-from-form = Začněte od formuláře.
refused-failed = Něco se u nás pokazilo
refused-failed-lead = Není to vaše vina. Váš požadavek se nám nepodařilo splnit. <strong>Nic nebylo uloženo.</strong>
refused-minutes = Zkuste to znovu za několik minut.
