gallery-title = Spoznávate niečo z toho?
gallery-choose = Vyberte si niečo a povedzte nám, čo viete. Žiadna stopa nie je príliš malá.
gallery-more = Na čo sa ešte pýtame
gallery-over = Ako dopadli iné výzvy

appeal-pictures = { $count ->
    [one] Obrázok
    [few] Obrázky
   *[other] Obrázky
}
appeal-larger = Zväčšiť obrázok { $n }
appeal-larger-size = ({ $size } KB, otvorí sa na novej karte)
appeal-over = K tejto výzve už neprijímame podnety. Ďakujeme všetkým, ktorí napísali.
appeal-over-else = Viete niečo iné? Podnet môžete poslať o čomkoľvek.

appeal-outcome-open = Otvorené: hľadáme podnety.
appeal-outcome-placed = Spoznané: určené vďaka podnetom.
appeal-outcome-too-common = Príliš bežné: nájde sa na príliš mnohých miestach.
appeal-outcome-closed = Uzavreté: ďalšie podnety už nepotrebujeme.

appeal-state-open = Otvorené: hľadáme podnety
appeal-state-placed = Spoznané: určené vďaka podnetom
appeal-state-too-common = Príliš bežné: nájde sa na príliš mnohých miestach
appeal-state-closed = Uzavreté: ďalšie podnety už nepotrebujeme

question-title = Spoznávate to?
question-hint = Odpovedzte na to, čo viete, a ostatné nechajte prázdne. Píšte v akomkoľvek jazyku.
question-place = Kde to je alebo odkiaľ to je?
question-place-hint = Krajina, mesto, ulica, budova: tak presne, ako viete.
question-maker = Z ktorého obchodu alebo od ktorého výrobcu to je?
question-maker-hint = Obchod, webová stránka, značka tovaru, továreň, hotel, ktorý to má.
question-period = Z akého obdobia to je?
question-period-hint = Kedy to bolo vyrobené, predávané alebo používané? Stačí približne.
question-known = Odkiaľ to viete?
question-known-hint = Iba to, čo chcete, aby sme vedeli. Mohlo by to viesť k vám? Môžete to vynechať.
question-certain = S akou istotou to viete?
question-certain-certain = Viem to naisto
question-certain-likely = Je to pravdepodobné
question-certain-unsure = Neviem to isto
question-certain-none = Bez odpovede

clear-title = Spoznávate toto?
clear-all = Všetky výzvy
clear-way-title = Povedzte nám to bez toho, aby ste povedali, kto ste
clear-way-tor = Nepotrebujete účet ani meno. Podnety idú cez Tor, takže nevidíme, kde ste.
clear-way-get = Na iPhone použite Onion Browser. Všade inde Tor Browser, ktorý je zadarmo:
clear-way-open = Otvorte túto adresu v tom prehliadači. Skopírujte ju celú alebo stlačte tlačidlo, keď budete túto stránku čítať v Tor Browseri:
clear-way-write = Napíšte nám v Tor Browseri
clear-not-secret = <strong>Táto stránka nie je tajná.</strong> Vaša sieť a ten, kto prevádzkuje tento web, môžu vidieť, že ste sem prišli. Mohol by vám niekto za podnet ublížiť? Potom nepoužívajte zariadenie ani sieť z práce, zo školy ani také, ktoré patria tomuto človeku.
