receipt-title = Váš podnet sme dostali
receipt-lead = Teraz je zamknutý. Otvoriť ho môžu iba vyšetrovatelia. Ďakujeme, že ste nám to povedali.
receipt-code-title = Váš kód na odpovede
receipt-code = Možno vám budeme chcieť odpovedať. S týmito slovami sa môžete vrátiť a odpoveď si prečítať. Nikto iný nemôže.
receipt-code-write = <strong>Napíšte si sedem slov na papier v tomto poradí.</strong> Nie do tohto zariadenia: žiadna poznámka, žiadna fotografia, žiadna snímka obrazovky.
receipt-code-now = <strong>Urobte to teraz.</strong> Znova ich ukázať nemôžeme, lebo si ich neponechávame. Bez nich si odpoveď nikto neprečíta.
receipt-code-hide = <strong>Kto má tieto slová, môže čítať naše odpovede.</strong> Papier dobre skryte. <a href="/safety#code">Čo ešte môže kód prezradiť?</a>
receipt-same = Je to <strong>ten istý kód ako predtým:</strong> ten, ktorý ste napísali. Znova ho neukazujeme. Uchovávajte si ho tak ako doteraz.
receipt-same-unchecked = Kódy si neponechávame, preto vám nevieme povedať, či ste ho napísali bez chyby.
receipt-no-code = <strong>Tentoraz kód nie je, preto sa k vám nemôže dostať žiadna odpoveď na tento podnet.</strong> Tento server ho nestihol včas vytvoriť a nechcel vás nechať čakať. Váš podnet je aj tak v bezpečí.
receipt-no-code-again = Chcete mať možnosť prečítať si odpoveď? Počkajte niekoľko minút a <a href="/">pošlite krátky druhý podnet</a>. Napíšte, ku ktorému podnetu patrí. Potom by ste mali dostať kód.
receipt-mark-title = Značka vášho podnetu
receipt-mark = Keď niekto z vyšetrovateľov otvorí váš podnet, táto značka sa objaví na <a href="/status">stránke otvorených podnetov</a>. Tá stránka je pre všetkých rovnaká, takže sa nikto nedozvie, ktorý podnet hľadáte.
receipt-mark-found = <strong>Nemusíte si ju zapisovať.</strong> Ak ju niekto nájde, môže sa dozvedieť, že ste poslali podnet, a kto môže podnety otvárať, mohol by povedať, ktorý to je. Značka nič neotvára.
receipt-text-title = Váš text
receipt-text = Z toho, čo ste napísali, sme odstránili:
receipt-files-title = Vaše súbory
receipt-files = Počítajú sa v poradí, v akom ste ich vybrali. Ich názvy sme zahodili.
receipt-file = Súbor { $n }: { $type }
receipt-original = Poslané tak, ako to bolo.
receipt-original-nothing = Nič sme neodstránili.
receipt-cleaned = Vyčistené.
receipt-cleaned-nothing = Nebolo čo odstrániť.
receipt-cleaned-of = Odstránili sme:
receipt-hidden = Čo je skryté v súbore, ktorý bol poslaný tak, ako bol, je v ňom stále. Otvoriť ho môžu iba vyšetrovatelia.
receipt-leave-title = Nezanechávajte stopy
receipt-leave-code = <strong>Najprv si zapíšte kód.</strong> Po ďalšom kroku zmizne.
receipt-leave-browser = <strong>V ponuke Tor Browsera zvoľte „New Identity“ (nová identita)</strong> alebo Tor Browser zatvorte. Na telefóne zvoľte v jeho ponuke „Quit“ (ukončiť). Tým sa vymažú stránky, ktoré ste videli, a to, čo ste napísali.
receipt-leave-copies = <strong>Myslite na kópie.</strong> Koncepty, poznámky, fotografie, kôš, kópia v cloude, zoznam naposledy použitých súborov.
receipt-leave-people = <strong>Dávajte pozor, komu to poviete.</strong> Kto o tom vie, môže o tom hovoriť.
receipt-next-title = Čo bude ďalej
receipt-next-reply = <strong>Vráťte sa o niekoľko dní,</strong> otvorte <a href="/replies">stránku pre odpovede</a> a napíšte svoj kód. Mnohé podnety odpoveď nedostanú a môže to trvať týždne.
receipt-next-more = <strong>Spomeniete si na viac?</strong> <a href="/">Pošlite ďalší podnet</a> a do formulára napíšte svoj kód. Potom vieme, že oba sú od vás.
receipt-next-more-no-code = <strong>Spomeniete si na viac?</strong> <a href="/">Pošlite ďalší podnet.</a> Napíšte, že ste už písali, ak chcete, aby sme to vedeli.
receipt-next-others = <strong>Odpovedáme iba na tomto webe.</strong> Píše vám niekto o vašom podnete iným spôsobom, a nikdy ste nám nepovedali, ako sa s vami spojiť? Potom to nie sme my. Neodpovedajte.

refused-next = Čo teraz urobiť
refused-code-again = Napísať kód znova
refused-too-large = To je na jeden podnet priveľa
refused-too-large-lead = Podnet môže mať najviac { $limit }. Váš bol väčší, preto sme ho zastavili. <strong>Nič sme si neponechali.</strong>
refused-fewer-files = Pošlite menej súborov alebo menšie súbory. Môžete poslať viac podnetov.
refused-describe = Často stačí opísať slovami, čo súbor ukazuje.
refused-back = Stlačte v prehliadači „Back“ (späť). Váš text tam možno stále je. Ak nie, napíšte ho, prosím, znova. Mrzí nás to.
refused-busy = Práve teraz posiela podnety príliš veľa ľudí
refused-busy-lead = Naraz môžeme prijať len určitý počet podnetov. <strong>Nič sme si neponechali.</strong>
refused-wait = Počkajte niekoľko minút a skúste to znova.
refused-codes-busy = Práve teraz používa svoje kódy príliš veľa ľudí
refused-codes-busy-lead = Spracovať kód je pre tento server ťažká práca. To bráni iným kódy hádať, ale znamená to, že naraz to môže robiť len niekoľko ľudí. <strong>Nič sme si neponechali.</strong>
refused-codes-busy-back = Posielali ste podnet? Stlačte v prehliadači „Back“ (späť). Váš text tam možno stále je. Ak nie, napíšte ho, prosím, znova. Mrzí nás to.
refused-code-too-long = To je na kód príliš dlhé
refused-code-too-long-lead = Kód má sedem slov. To, čo poslal váš prehliadač, bolo oveľa dlhšie, preto sme to nečítali. <strong>Nič sme si neponechali.</strong>
refused-only-words = Otvorte znova <a href="/replies">stránku pre odpovede</a> a napíšte iba tých sedem slov.
refused-full = Práve teraz nemôžeme prijímať podnety
refused-full-lead = Naše úložisko je plné, kým si vyšetrovatelia neprevezmú podnety, ktoré tu čakajú. Nikdy nezahodíme podnet, aby sme uvoľnili miesto. <strong>Nič sme si neponechali</strong> z toho, čo ste práve poslali.
refused-later = Vráťte sa, prosím, o niekoľko hodín alebo zajtra.
refused-danger = Je niekto práve teraz v nebezpečenstve? Nečakajte na nás. Zavolajte na políciu alebo na miestne číslo tiesňového volania.
refused-files-full = Práve teraz môžeme prijať iba text
refused-files-full-lead = Naše úložisko je takmer plné. Jeho poslednú časť si nechávame na podnety bez súborov. <strong>Nič sme si neponechali</strong> z toho, čo ste práve poslali.
refused-text-now = Pošlite svoj text teraz, bez súborov. Napíšte, čo súbory ukazujú.
refused-files-later = So súbormi sa vráťte o niekoľko hodín alebo zajtra.
refused-not-found = Táto stránka neexistuje
refused-not-found-lead = Na tejto adrese nič nie je. Nič nebolo odoslané a <strong>nič sme si neponechali.</strong>
refused-check-address = Skontrolujte, čo ste napísali za <code>.onion</code>.
refused-or-form = Alebo začnite od formulára.
refused-bad-request = Nevedeli sme prečítať, čo poslal váš prehliadač
refused-bad-request-lead = Nebolo to to, čo prehliadač posiela z nášho formulára. <strong>Nič sme si neponechali.</strong>
refused-form-again = Otvorte formulár znova a pošlite ho ešte raz.
refused-update = Stáva sa to znova? Aktualizujte Tor Browser a skúste to bez súborov.
refused-no-length = Váš prehliadač neuviedol, koľko toho posiela
refused-no-length-lead = Veľkosť podnetu kontrolujeme skôr, než ho prijmeme, a váš prehliadač ju neuviedol. <strong>Nič sme si neponechali.</strong>
refused-newest = Použite najnovší Tor Browser. Ten uvedie veľkosť sám.
refused-proxy = Zastavte sa: toto nie je Tor Browser
refused-proxy-lead = Prišli ste sem cez web, ktorý ukazuje stránky siete Tor v iných prehliadačoch. Ten web môže vidieť, kto ste, aj všetko, čo píšete. <strong>Nič sme si neponechali.</strong>
refused-write-nothing = Nič sem nepíšte.
refused-get-tor = Stiahnite si Tor Browser z torproject.org. Je zadarmo.
refused-open-in-tor = Otvorte našu adresu v Tor Browseri. Končí sa na <code>.onion</code> a potom už nenasleduje nič.
refused-timeout = To, čo ste poslali, neprišlo včas
refused-timeout-lead = Spojenie sa prerušilo alebo bolo príliš pomalé. <strong>Nič sme si neponechali.</strong>
refused-circuit = Skúste to znova. Spojenie môže zrýchliť „New Tor circuit for this site“ (nová cesta sieťou Tor pre tento web) v ponuke Tor Browsera.
refused-only-text = Pošlite menej súborov, menšie súbory alebo iba text.
refused-method = Toto tu nefunguje
refused-method-lead = Na túto stránku sa dá dostať iba z formulára. <strong>Nič sme si neponechali.</strong>
refused-from-form = Začnite od formulára.
refused-failed = Niečo sa pokazilo na našej strane
refused-failed-lead = Nebola to vaša chyba. Nemohli sme urobiť to, o čo ste žiadali. <strong>Nič sme si neponechali.</strong>
refused-minutes = Skúste to znova o niekoľko minút.
