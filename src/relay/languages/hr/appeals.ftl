gallery-title = Prepoznajete li nešto od ovoga?
gallery-choose = Odaberite nešto i recite nam što znate. Nijedan trag nije premalen.
gallery-more = O čemu još pitamo
gallery-over = Što je bilo s drugim apelima

appeal-pictures = { $count ->
    [one] { $count } slika
    [few] { $count } slike
   *[other] { $count } slika
}
appeal-larger = Slika { $n }, uvećana
appeal-larger-size = ({ $size } KB, otvara se u novoj kartici)
appeal-over = Za ovaj apel više ne primamo dojave. Hvala svima koji su pisali.
appeal-over-else = Znate nešto drugo? Možete poslati dojavu bilo o čemu.

appeal-outcome-open = Otvoreno: tražimo dojave.
appeal-outcome-placed = Prepoznano: utvrđeno je zahvaljujući dojavama.
appeal-outcome-too-common = Previše rašireno: može se naći na previše mjesta.
appeal-outcome-closed = Zatvoreno: ne trebamo više dojava.

appeal-state-open = Otvoreno: tražimo dojave
appeal-state-placed = Prepoznano: utvrđeno je zahvaljujući dojavama
appeal-state-too-common = Previše rašireno: može se naći na previše mjesta
appeal-state-closed = Zatvoreno: ne trebamo više dojava

question-title = Prepoznajete li to?
question-hint = Odgovorite na što možete, a ostalo ostavite prazno. Pišite na bilo kojem jeziku.
question-place = Gdje se nalazi ili odakle je?
question-place-hint = Država, grad, ulica, zgrada: onoliko točno koliko znate.
question-maker = Iz koje je trgovine ili od kojeg proizvođača?
question-maker-hint = Trgovina, web-stranica, marka, tvornica, hotel koji to ima.
question-period = Iz kojeg je vremena?
question-period-hint = Kada je to napravljeno, prodavano ili bilo u upotrebi? Dovoljna je gruba procjena.
question-known = Kako to znate?
question-known-hint = Samo ono što želite da znamo. Bi li to moglo dovesti do vas? Možete izostaviti.
question-certain = Koliko ste sigurni?
question-certain-certain = Znam sigurno
question-certain-likely = Vjerojatno je tako
question-certain-unsure = Ne znam sigurno
question-certain-none = Bez odgovora

clear-title = Prepoznajete li ovo?
clear-all = Svi apeli
clear-way-title = Javite nam, a da ne kažete tko ste
clear-way-tor = Ne treba vam ni korisnički račun ni ime. Dojave dolaze preko Tora, tako da ne vidimo gdje ste.
clear-way-get = Na iPhoneu upotrijebite Onion Browser. Na svemu drugom upotrijebite Tor Browser, koji je besplatan:
clear-way-open = Otvorite ovu adresu u tom pregledniku. Kopirajte je cijelu ili pritisnite gumb kad ovu stranicu budete čitali u Tor Browseru:
clear-way-write = Pišite nam u Tor Browseru
clear-not-secret = <strong>Ova stranica nije tajna.</strong> Vaša mreža i onaj tko vodi ovo web-mjesto mogu vidjeti da ste bili ovdje. Bi li vam netko zbog dojave mogao nauditi? Onda se nemojte koristiti uređajem ni mrežom s posla ili iz škole, a ni onima koji pripadaju toj osobi.
