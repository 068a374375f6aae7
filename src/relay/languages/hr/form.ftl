form-title = Pošaljite dojavu
form-heading = Recite nam što znate
form-lead = I mala pojedinost može biti dovoljna. Ne treba vam korisnički račun i ne morate reći tko ste.
form-all-appeals = Pogledajte sve apele
form-something-else = Znate nešto drugo? Pišite nam bilo o čemu.

form-not-sent = Vaša dojava nije poslana
form-nothing-kept = Ništa nije sačuvano. Molimo pogledajte ovo:
form-file-refused = Datoteka { $n } ({ $type }) odbijena je.
form-still-here = Ono što ste napisali još je ovdje. <strong>Ako ste odabrali datoteke, odaberite ih ponovno:</strong> preglednici ne dopuštaju stranici da ih zadrži.
form-wrong-empty = Napišite nešto ili odaberite datoteku.
form-wrong-message-long = Broj znakova u vašem tekstu: { $length }. Skratite ga na najviše { $limit } ili pošaljite dvije dojave.
form-wrong-answer-long = Ovaj je odgovor predug. Dopušteni broj znakova: najviše { $limit }.
form-wrong-files = To je previše datoteka. Odaberite najviše { $limit } ili pošaljite dvije dojave.
form-wrong-appeal = Ne znamo za taj apel. Ispravite ga ili ostavite prazno.
form-wrong-alphabet = Vaš preglednik poslao je ovaj tekst u nepoznatom pismu. Molimo upišite ga ponovno.

form-danger = Je li netko sada u opasnosti?
form-danger-slow = Ovdje nitko ne čita dojave odmah.
form-danger-call = Nazovite policiju ili lokalni broj za hitne slučajeve. U Europskoj uniji to je <strong>112</strong>.
form-before = Prije nego što počnete
form-before-device = <strong>Koristite se telefonom ili računalom koji su samo vaši,</strong> a ne onim s posla ili iz škole.
form-before-name = <strong>Ne navodite svoje ime,</strong> osim ako želite da ga znamo.
form-before-tor = <strong>Postavite Tor Browser na „Safest” (najsigurnije).</strong> To ćete naći u njegovim postavkama, pod „Privacy and Security” (privatnost i sigurnost).
form-before-hurt = <strong>Bi li vam netko zbog ovoga mogao nauditi?</strong> Najprije pročitajte <a href="/safety">kako ostati na sigurnom</a>.

form-message = Što znate?
form-message-hint = Što ste vidjeli ili čuli? Gdje i kada? Kako to znate? Pišite na bilo kojem jeziku. Broj znakova: najviše { $limit }.
form-message-cleaned = Uklanjamo nevidljive znakove jer mogu obilježiti tekst. Vaše riječi ostaju kakve jesu.
form-appeal = Na koji se apel ovo odnosi?
form-other-answer = Vaš odgovor na pitanje:

form-files-title = Imate li datoteke?
form-files-never = <strong>Nikad ne šaljite slike ni videozapise na kojima se zlostavlja dijete.</strong> Imati ih ili slati može biti kazneno djelo, čak i s dobrom namjerom, a svaka kopija ponovno povređuje dijete. Recite nam riječima: gdje se nalaze, kako se zove stranica ili korisnik i kada ste ih vidjeli.
form-files-do = Ovo radimo s vašim datotekama:
form-files-names = <strong>Nazive datoteka</strong> odbacujemo.
form-files-cleaned = <strong>Fotografije, videozapise, zvuk, dokumente i tekstove</strong> čistimo. Uklanjamo ono što je u njima skriveno: mjesto, vrijeme, fotoaparat, imena, ranije verzije. Ono što prikazuju ostaje.
form-files-refused = <strong>Datoteke koje ne možemo očistiti</strong> odbijamo i kažemo vam zašto, osim ako niže stavite kvačicu u okvir.
form-files = Vaše datoteke
form-files-hint = { $files ->
    [one] Najviše { $files } datoteka. Tekst i datoteke zajedno: najviše { $size }.
    [few] Najviše { $files } datoteke. Tekst i datoteke zajedno: najviše { $size }.
   *[other] Najviše { $files } datoteka. Tekst i datoteke zajedno: najviše { $size }.
}
form-files-tick = PDF koji se ne može očistiti može se poslati kao slike njegovih stranica: stavite kvačicu uz „{ $box }”.
form-file = Datoteka { $n }:
form-files-again = Datoteke se broje redom kojim ste ih odabrali. Molimo odaberite ih ponovno.
form-as-pictures = Pošaljite stranice kao slike
form-as-pictures-hint = PDF koji se ne može očistiti tada se šalje kao slike njegovih stranica. Ono što se na stranicama ne vidi nestaje. Riječi se mogu čitati, ali se ne mogu pretraživati ni kopirati.
form-as-is = Pošaljite bez promjena
form-as-is-hint = Datoteke koje se ne mogu očistiti tada se šalju bez promjena. Ono što je u njima skriveno može dovesti do vas. Otvoriti ih mogu samo istražitelji, ali poslije ih mogu vidjeti i drugi, na primjer na sudu. Datoteke koje se mogu očistiti ipak se čiste.
form-files-time = <strong>Za velike datoteke treba vremena.</strong> Naša procjena za slanje preko Tora: { $some ->
    [one] { $some } minuta
    [few] { $some } minute
   *[other] { $some } minuta
} za svakih 100 MB, { $all ->
    [one] { $all } minuta
    [few] { $all } minute
   *[other] { $all } minuta
} za { $size }. Može potrajati i nekoliko puta dulje, zato držite stranicu otvorenom. Veliku količinu podataka lakše će primijetiti i netko tko promatra vašu vezu.

form-send-title = Slanje
form-code = Već ste nam pisali? Vaša šifra
form-code-hint = Upišite sedam riječi samo ako želite da znamo da obje dojave dolaze od vas. Je li ovo vaša prva dojava? Ostavite prazno: šifru ćete dobiti nakon slanja.
form-send-wait = Pritisnite gumb jednom i pričekajte. Možda nećete vidjeti da se išta miče. <strong>Vaša je dojava stigla tek kad na stranici piše „{ $title }”.</strong>
form-send = Pošaljite dojavu
form-send-code = Nakon slanja vidjet ćete šifru od sedam riječi. Pomoću nje možete se <a href="/replies">vratiti i pročitati odgovor</a>. Pripremite papir i olovku.

form-after = Što se događa s vašom dojavom
form-after-tor = Do nas dolazi preko Tora. Ne vidimo gdje ste.
form-after-locked = Ovaj je poslužitelj očisti i zaključa. Može je čitati samo dok to traje.
form-after-keys = Otključati je mogu samo istražitelji. <a href="/keys">Njihovi ključevi</a> nisu na ovom poslužitelju.
