gallery-title = Prepoznate kaj od tega?
gallery-choose = Izberite nekaj in nam povejte, kar veste. Nobena sled ni premajhna.
gallery-more = O čem še sprašujemo
gallery-over = Kaj je bilo z drugimi pozivi

appeal-pictures = { $count ->
    [one] { $count } slika
    [two] { $count } sliki
    [few] { $count } slike
   *[other] { $count } slik
}
appeal-larger = Slika { $n }, povečana
appeal-larger-size = ({ $size } KB, odpre se v novem zavihku)
appeal-over = Za ta poziv ne sprejemamo več namigov. Hvala vsem, ki ste pisali.
appeal-over-else = Veste kaj drugega? Namig lahko pošljete o čemer koli.

appeal-outcome-open = Odprto: iščemo namige.
appeal-outcome-placed = Prepoznano: ugotovljeno po zaslugi namigov.
appeal-outcome-too-common = Preveč razširjeno: najde se na preveč krajih.
appeal-outcome-closed = Zaprto: ne potrebujemo več namigov.

appeal-state-open = Odprto: iščemo namige
appeal-state-placed = Prepoznano: ugotovljeno po zaslugi namigov
appeal-state-too-common = Preveč razširjeno: najde se na preveč krajih
appeal-state-closed = Zaprto: ne potrebujemo več namigov

question-title = Ali to prepoznate?
question-hint = Odgovorite, na kar lahko, drugo pustite prazno. Pišite v katerem koli jeziku.
question-place = Kje je to ali od kod je?
question-place-hint = Država, kraj, ulica, stavba: tako natančno, kot veste.
question-maker = Iz katere trgovine ali od katerega izdelovalca je?
question-maker-hint = Trgovina, spletna stran, znamka, tovarna, hotel, ki to ima.
question-period = Iz katerega časa je?
question-period-hint = Kdaj je bilo izdelano, naprodaj ali v uporabi? Zadošča groba ocena.
question-known = Od kod to veste?
question-known-hint = Samo to, kar želite, da vemo. Bi to lahko vodilo do vas? Lahko izpustite.
question-certain = Kako zanesljivo to veste?
question-certain-certain = Vem zagotovo
question-certain-likely = Verjetno je tako
question-certain-unsure = Ne vem zagotovo
question-certain-none = Brez odgovora

clear-title = Prepoznate to?
clear-all = Vsi pozivi
clear-way-title = Povejte nam, ne da bi povedali, kdo ste
clear-way-tor = Ne potrebujete ne uporabniškega računa ne imena. Namigi gredo prek omrežja Tor, tako da ne vidimo, kje ste.
clear-way-get = Na iPhonu uporabite Onion Browser. Povsod drugod uporabite Tor Browser, ki je brezplačen:
clear-way-open = Ta naslov odprite v omenjenem brskalniku. Kopirajte ga v celoti ali pritisnite gumb, ko boste to stran brali v brskalniku Tor Browser:
clear-way-write = Pišite nam v brskalniku Tor Browser
clear-not-secret = <strong>Ta stran ni skrivna.</strong> Vaše omrežje in tisti, ki vodi to spletno mesto, lahko vidijo, da ste prišli sem. Bi vam lahko kdo zaradi namiga škodoval? Potem ne uporabljajte naprave ali omrežja iz službe ali šole niti naprave ali omrežja te osebe.
