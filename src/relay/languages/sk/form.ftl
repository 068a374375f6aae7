form-title = Pošlite podnet
form-heading = Povedzte nám, čo viete
form-lead = Stačiť môže aj malá podrobnosť. Nepotrebujete žiadny účet a nemusíte povedať, kto ste.
form-all-appeals = Zobraziť všetky výzvy
form-something-else = Viete niečo iné? Napíšte nám o čomkoľvek.

form-not-sent = Váš podnet nebol odoslaný
form-nothing-kept = Nič sme si neponechali. Pozrite sa, prosím, na toto:
form-file-refused = Súbor { $n } ({ $type }) bol odmietnutý.
form-still-here = To, čo ste napísali, je stále tu. <strong>Ak ste vybrali súbory, vyberte ich znova:</strong> prehliadače nedovolia stránke, aby si ich ponechala.
form-wrong-empty = Niečo napíšte alebo vyberte súbor.
form-wrong-message-long = Počet znakov vo vašom texte: { $length }. Skráťte ho najviac na { $limit } alebo pošlite dva podnety.
form-wrong-answer-long = Táto odpoveď je príliš dlhá. Povolený počet znakov: najviac { $limit }.
form-wrong-files = To je príliš veľa súborov. Vyberte najviac { $limit } alebo pošlite dva podnety.
form-wrong-appeal = Túto výzvu nepoznáme. Opravte ju alebo nechajte pole prázdne.
form-wrong-alphabet = Váš prehliadač poslal tento text v neznámom kódovaní písma. Napíšte ho, prosím, znova.

form-danger = Je niekto práve teraz v nebezpečenstve?
form-danger-slow = Nikto tu nečíta podnety okamžite.
form-danger-call = Zavolajte na políciu alebo na miestne číslo tiesňového volania. V Európskej únii je to <strong>112</strong>.
form-before = Skôr ako začnete
form-before-device = <strong>Použite telefón alebo počítač, ktorý je iba váš,</strong> nie z práce ani zo školy.
form-before-name = <strong>Neuvádzajte svoje meno,</strong> ak nechcete, aby sme ho poznali.
form-before-tor = <strong>Nastavte Tor Browser na „Safest“ (najbezpečnejšie).</strong> Nájdete to v jeho nastaveniach pod „Privacy and Security“ (súkromie a bezpečnosť).
form-before-hurt = <strong>Mohol by vám za to niekto ublížiť?</strong> Najprv si prečítajte, <a href="/safety">ako zostať v bezpečí</a>.

form-message = Čo viete?
form-message-hint = Čo ste videli alebo počuli? Kde a kedy? Odkiaľ to viete? Píšte v akomkoľvek jazyku. Počet znakov: najviac { $limit }.
form-message-cleaned = Odstraňujeme neviditeľné znaky, lebo môžu text označiť. Vaše slová zostanú také, aké sú.
form-appeal = Ktorej výzvy sa to týka?
form-other-answer = Vaša odpoveď na otázku:

form-files-title = Máte súbory?
form-files-never = <strong>Nikdy neposielajte obrázky ani videá, na ktorých je zneužívané dieťa.</strong> Mať ich alebo posielať môže byť trestným činom, aj keď to myslíte dobre, a každá kópia dieťaťu znova ublíži. Povedzte nám slovami: kde sú, ako sa volá stránka alebo používateľ a kedy ste ich videli.
form-files-do = Čo robíme s vašimi súbormi:
form-files-names = <strong>Názvy súborov</strong> zahadzujeme.
form-files-cleaned = <strong>Fotografie, videá, zvuk, dokumenty a texty</strong> čistíme. Odstraňujeme to, čo je v nich skryté: miesto, čas, fotoaparát, mená, staršie verzie. To, čo ukazujú, zostáva.
form-files-refused = <strong>Súbory, ktoré nevieme vyčistiť,</strong> odmietneme a povieme vám prečo, ak nižšie nezaškrtnete políčko.
form-files = Vaše súbory
form-files-hint = { $files ->
    [one] Najviac { $files } súbor. Text a súbor spolu: najviac { $size }.
    [few] Najviac { $files } súbory. Text a súbory spolu: najviac { $size }.
   *[other] Najviac { $files } súborov. Text a súbory spolu: najviac { $size }.
}
form-files-tick = PDF, ktoré sa nedá vyčistiť, sa môže poslať ako obrázky jeho strán: zaškrtnite „{ $box }“.
form-file = Súbor { $n }:
form-files-again = Súbory sa počítajú v poradí, v akom ste ich vybrali. Vyberte ich, prosím, znova.
form-as-pictures = Poslať strany ako obrázky
form-as-pictures-hint = PDF, ktoré sa nedá vyčistiť, sa potom pošle ako obrázky jeho strán. Čo na stranách nie je vidieť, zmizne. Slová sa dajú čítať, ale nedajú sa vyhľadávať ani kopírovať.
form-as-is = Poslať tak, ako je
form-as-is-hint = Súbory, ktoré sa nedajú vyčistiť, sa potom pošlú nezmenené. To, čo je v nich skryté, môže viesť k vám. Otvoriť ich môžu iba vyšetrovatelia, ale neskôr ich môžu vidieť aj iní, napríklad na súde. Súbory, ktoré sa dajú vyčistiť, sa aj tak vyčistia.
form-files-time = <strong>Veľké súbory potrebujú čas.</strong> Náš odhad pre odosielanie cez Tor: { $some ->
    [one] minúta
    [few] { $some } minúty
   *[other] { $some } minút
} na každých 100 MB, { $all ->
    [one] minúta
    [few] { $all } minúty
   *[other] { $all } minút
} na { $size }. Môže to trvať aj niekoľkonásobne dlhšie, preto nechajte stránku otvorenú. Veľké množstvo dát si tiež ľahšie všimne niekto, kto sleduje vaše pripojenie.

form-send-title = Odoslanie
form-code = Už ste nám písali? Váš kód
form-code-hint = Napíšte sedem slov iba vtedy, ak chcete, aby sme vedeli, že oba podnety sú od vás. Je to váš prvý podnet? Nechajte pole prázdne: kód dostanete po odoslaní.
form-send-wait = Stlačte tlačidlo raz a čakajte. Možno neuvidíte žiadny pohyb. <strong>Váš podnet prišiel až vtedy, keď sa zobrazí stránka so slovami „{ $title }“.</strong>
form-send = Poslať podnet
form-send-code = Po odoslaní uvidíte kód zo siedmich slov. S ním sa môžete <a href="/replies">vrátiť a prečítať si odpoveď</a>. Pripravte si papier a pero.

form-after = Čo sa stane s vaším podnetom
form-after-tor = Príde k nám cez Tor. Nevidíme, kde ste.
form-after-locked = Tento server ho vyčistí a zamkne. Môže ho čítať, iba kým sa to deje.
form-after-keys = Odomknúť ho môžu iba vyšetrovatelia. <a href="/keys">Ich kľúče</a> nie sú na tomto serveri.
