gallery-title = Recunoașteți ceva dintre acestea?
gallery-choose = Alegeți ceva și spuneți-ne ce știți. Niciun indiciu nu este prea mic.
gallery-more = Alte lucruri despre care întrebăm
gallery-over = Ce s-a întâmplat cu alte apeluri

appeal-pictures = { $count ->
    [one] Imagine
    [few] Imagini
   *[other] Imagini
}
appeal-larger = Imaginea { $n } mărită
appeal-larger-size = ({ $size } KB, se deschide într-o filă nouă)
appeal-over = Acest apel nu mai primește sesizări. Mulțumim tuturor celor care au scris.
appeal-over-else = Știți altceva? Puteți trimite o sesizare despre orice.

appeal-outcome-open = Deschis: așteptăm sesizări.
appeal-outcome-placed = Recunoscut: identificat datorită sesizărilor.
appeal-outcome-too-common = Prea comun: se găsește în prea multe locuri.
appeal-outcome-closed = Închis: nu mai avem nevoie de sesizări.

appeal-state-open = Deschise: așteptăm sesizări
appeal-state-placed = Recunoscute: identificate datorită sesizărilor
appeal-state-too-common = Prea comune: se găsesc în prea multe locuri
appeal-state-closed = Închise: nu mai avem nevoie de sesizări

question-title = Recunoașteți ce se vede?
question-hint = Răspundeți la ce puteți și lăsați restul gol. Scrieți în orice limbă.
question-place = Unde se află sau de unde provine?
question-place-hint = O țară, un oraș, o stradă, o clădire: cât de exact știți.
question-maker = Din ce magazin sau de la ce producător este?
question-maker-hint = Un magazin, un site, o marcă, o fabrică, un hotel care are așa ceva.
question-period = Din ce perioadă este?
question-period-hint = Când a fost făcut, vândut sau folosit? O aproximare este de ajuns.
question-known = De unde știți?
question-known-hint = Numai ce doriți să știm. Ar putea duce la dumneavoastră? Puteți să nu scrieți aici.
question-certain = Cât de sigur știți?
question-certain-certain = Știu sigur
question-certain-likely = Este probabil
question-certain-unsure = Nu știu sigur
question-certain-none = Fără răspuns

clear-title = Recunoașteți ce se vede aici?
clear-all = Toate apelurile
clear-way-title = Spuneți-ne fără să spuneți cine sunteți
clear-way-tor = Nu aveți nevoie de cont și nici de nume. Sesizările vin prin Tor, ca să nu vedem unde vă aflați.
clear-way-get = Pe iPhone, luați Onion Browser. Oriunde altundeva, luați Tor Browser, care este gratuit:
clear-way-open = Deschideți această adresă în acel browser. Copiați-o în întregime sau apăsați butonul după ce deschideți această pagină în Tor Browser:
clear-way-write = Scrieți-ne în Tor Browser
clear-not-secret = <strong>Această pagină nu este secretă.</strong> Rețeaua dumneavoastră și cine administrează acest site pot vedea că ați intrat aici. V-ar putea face cineva rău pentru o sesizare? Atunci nu folosiți un dispozitiv sau o rețea de la serviciu, de la școală sau ale acelei persoane.
