replies-title = Prečítajte si odpoveď
replies-nothing = K týmto slovám nečaká žiadna odpoveď
replies-problem-title = Toto nie je kód
replies-nothing-lead = Môže to mať dva dôvody. Tento server nevie povedať, ktorý z nich to je.
replies-nothing-yet = <strong>Ešte nikto neodpovedal.</strong> Môže to trvať dni alebo týždne a mnohé podnety odpoveď nedostanú. Vráťte sa v iný deň.
replies-nothing-wrong = <strong>Niektoré slovo je nesprávne</strong> alebo sú slová v inom poradí. Porovnajte ich s tým, čo ste si zapísali.
replies-nothing-same = Kód, ktorý nikdy nebol vydaný, vyzerá tu rovnako ako váš. Nikto teda nemôže hádaním zistiť, že ste nám písali.
replies-lead = Po odoslaní podnetu vám stránka ukázala kód zo siedmich slov. Napíšte ho sem a uvidíte, či sme odpovedali.
replies-hint = Sedem anglických slov, medzi nimi medzery. Malé alebo veľké písmená, oboje je v poriadku.
replies-good = Dobré vedieť
replies-weeks = <strong>Môže to trvať dni alebo týždne</strong> a mnohé podnety odpoveď nedostanú. To neznamená, že váš podnet nikto nečítal.
replies-locked = <strong>Odpovede sú zamknuté a otvorí ich iba váš kód.</strong> Tento server ich bez neho nemôže otvoriť. Kódy si neponecháva a váš zabudne, len čo vám ukáže stránku.
replies-lost = <strong>Stratili ste svoj kód?</strong> Potom si vaše odpovede nemôže prečítať nikto a kód nevieme vytvoriť znova. <a href="/">Pošlite ďalší podnet</a> a dostanete nový.
replies-more = <strong>Chcete nám povedať viac?</strong> Napíšte svoj kód aj do <a href="/">formulára</a>. Potom vieme, že oba podnety sú od vás.
replies-only-here = <strong>Odpovedáme iba tu.</strong> Píše vám niekto o vašom podnete iným spôsobom, a nikdy ste nám nepovedali, ako sa s vami spojiť? Potom to nie sme my. Neodpovedajte.
replies-give-away = <a href="/safety#code">Čo môže váš kód prezradiť?</a>
replies-label = Váš kód
replies-look = Zistiť, či čaká odpoveď

code-empty = Napíšte všetkých { $all } slov svojho kódu.
code-count = { $count ->
    [one] Kód má { $all } slov a vy ste napísali jedno. Napíšte všetky.
    [few] Kód má { $all } slov a vy ste napísali { $count }. Napíšte všetky v správnom poradí.
   *[other] Kód má { $all } slov a vy ste napísali { $count }. Napíšte všetky v správnom poradí.
}
code-unknown = { $word }. slovo sa v kóde nemôže vyskytovať. Porovnajte ho s tým, čo ste si zapísali.
code-too-long = To je príliš dlhé. Napíšte iba { $all } slov svojho kódu.

mailbox-waiting = { $count ->
    [one] Čaká na vás jedna odpoveď
    [few] Čakajú na vás { $count } odpovede
   *[other] Čaká na vás { $count } odpovedí
}
mailbox-delete = { $count ->
    [one] Vymazať túto odpoveď?
    [few] Vymazať { $count } odpovede?
   *[other] Vymazať { $count } odpovedí?
}
mailbox-deleted = Vymazané
mailbox-from = Píše { $organisation }, iba pre vás.
mailbox-from-unnamed = Od vyšetrovateľov, iba pre vás.
mailbox-order = Nie sú zoradené, lebo si nezaznamenávame časy.
mailbox-reply = Odpoveď { $number }
mailbox-reply-next-part = Odpoveď { $number }, ďalšia časť
mailbox-goes-on = Táto odpoveď pokračuje na ďalšej stránke.
mailbox-position = Toto je stránka { $page } z { $pages }.
mailbox-now = Čo teraz môžete urobiť
mailbox-write-back = <strong>Odpíšte nám.</strong> Otvorte <a href="/">formulár</a> a napíšte aj tam svoj kód. Potom vieme, že je to od vás.
mailbox-no-trace = <strong>Nezanechávajte stopy.</strong> V ponuke Tor Browsera zvoľte „New Identity“ (nová identita) alebo Tor Browser zatvorte. Nič z toho, čo tu čítate, si nekopírujte do tohto zariadenia.
mailbox-delete-read = <strong>Vymažte, čo ste si prečítali.</strong> Zostáva to na tomto serveri, zamknuté, kým to nevymažete.
mailbox-new-identity = <strong>Nezanechávajte stopy.</strong> V ponuke Tor Browsera zvoľte „New Identity“ (nová identita) alebo Tor Browser zatvorte.
mailbox-sure = { $count ->
    [one] Nikto ju nemôže vrátiť späť.
    [few] Vymažú sa všetky, aj tie na iných stránkach. Nikto ich nemôže vrátiť späť.
   *[other] Vymažú sa všetky, aj tie na iných stránkach. Nikto ich nemôže vrátiť späť.
}
mailbox-none-left = Už nebolo čo vymazať.
mailbox-gone = { $count ->
    [one] Odpoveď už nie je na tomto serveri.
    [few] { $count } odpovede už nie sú na tomto serveri.
   *[other] { $count } odpovedí už nie je na tomto serveri.
}
mailbox-stays-good = Váš kód platí ďalej: prípadné nové odpovede prídu k nemu.

mailbox-next = Ďalšia stránka
mailbox-before = Predchádzajúca stránka
mailbox-delete-all = Vymazať všetky …
mailbox-yes = Áno, vymazať
mailbox-no = Nie, späť
mailbox-again = Pozrieť sa znova
