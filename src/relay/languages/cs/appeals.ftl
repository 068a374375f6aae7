gallery-title = Poznáváte něco z tohoto?
gallery-choose = Vyberte jednu věc a řekněte nám, co víte. Žádná stopa není příliš malá.
gallery-more = Na co se ještě ptáme
gallery-over = Jak dopadly jiné výzvy

appeal-pictures = { $count ->
    [one] Obrázek
    [few] Obrázky
   *[other] Obrázky
}
appeal-larger = Zvětšit obrázek { $n }
appeal-larger-size = ({ $size } KB, otevře se na nové kartě)
appeal-over = K této výzvě už oznámení nepřijímáme. Děkujeme všem, kdo napsali.
appeal-over-else = Víte něco jiného? Můžete odeslat oznámení o čemkoli.

appeal-outcome-open = Otevřená: čekáme na oznámení.
appeal-outcome-placed = Určeno: poznáno díky oznámením.
appeal-outcome-too-common = Příliš běžné: dá se to najít na příliš mnoha místech.
appeal-outcome-closed = Uzavřená: další oznámení už nepotřebujeme.

appeal-state-open = Otevřené: čekáme na oznámení
appeal-state-placed = Určeno: poznáno díky oznámením
appeal-state-too-common = Příliš běžné: dá se to najít na příliš mnoha místech
appeal-state-closed = Uzavřené: další oznámení už nepotřebujeme

question-title = Poznáváte to?
question-hint = Odpovězte, na co můžete, a zbytek nechte prázdný. Pište v jakémkoli jazyce.
question-place = Kde to je, nebo odkud to pochází?
question-place-hint = Země, město, ulice, budova: tak přesně, jak víte.
question-maker = Ze kterého obchodu nebo od kterého výrobce to je?
question-maker-hint = Obchod, web, značka, továrna, hotel, který to má.
question-period = Z jaké doby to je?
question-period-hint = Kdy se to vyrábělo, prodávalo nebo používalo? Stačí přibližný odhad.
question-known = Odkud to víte?
question-known-hint = Jen to, co nám chcete říct. Mohlo by to vést k vám? Můžete to vynechat.
question-certain = S jakou jistotou to víte?
question-certain-certain = Vím to jistě
question-certain-likely = Je to pravděpodobné
question-certain-unsure = Nevím to jistě
question-certain-none = Bez odpovědi

clear-title = Poznáváte toto?
clear-all = Všechny výzvy
clear-way-title = Řekněte nám to, aniž byste říkali, kdo jste
clear-way-tor = Nepotřebujete účet ani jméno. Oznámení jdou přes Tor, takže nevidíme, kde jste.
clear-way-get = Na iPhonu použijte Onion Browser. Všude jinde Tor Browser, který je zdarma:
clear-way-open = Otevřete v tom prohlížeči tuto adresu. Zkopírujte ji celou, nebo stiskněte tlačítko, až budete tuto stránku číst v Tor Browseru:
clear-way-write = Napsat nám v Tor Browseru
clear-not-secret = <strong>Tato stránka není tajná.</strong> Vaše síť a ti, kdo provozují tento web, mohou vidět, že ho navštěvujete. Mohl by vám někdo kvůli oznámení ublížit? Pak nepoužívejte zařízení ani síť z práce, ze školy ani ty, které patří tomuto člověku.
