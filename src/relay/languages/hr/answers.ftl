receipt-title = Primili smo vašu dojavu
receipt-lead = Sada je zaključana. Otvoriti je mogu samo istražitelji. Hvala vam što ste nam javili.
receipt-code-title = Vaša šifra za odgovore
receipt-code = Možda ćemo vam htjeti odgovoriti. Pomoću ovih riječi možete se vratiti i pročitati odgovor. Nitko drugi ne može.
receipt-code-write = <strong>Zapišite sedam riječi na papir, ovim redom.</strong> Ne na ovaj uređaj: bez bilješke, bez fotografije, bez snimke zaslona.
receipt-code-now = <strong>Učinite to sada.</strong> Ne možemo ih ponovno pokazati jer ih ne čuvamo. Bez njih nitko ne može pročitati odgovor.
receipt-code-hide = <strong>Tko ima ove riječi, može čitati naše odgovore.</strong> Dobro sakrijte papir. <a href="/safety#code">Što još šifra može odati?</a>
receipt-same = To je <strong>ista šifra kao prije:</strong> ona koju ste upisali. Ne pokazujemo je ponovno. Čuvajte je kao i dosad.
receipt-same-unchecked = Ne čuvamo šifre, pa vam ne možemo reći jeste li je upisali bez pogreške.
receipt-no-code = <strong>Ovaj put nema šifre, pa nijedan odgovor na ovu dojavu ne može doći do vas.</strong> Ovaj je poslužitelj nije stigao izraditi na vrijeme i nije vas htio ostaviti da čekate. Vaša je dojava svejedno na sigurnom.
receipt-no-code-again = Želite li moći pročitati odgovor? Pričekajte nekoliko minuta i <a href="/">pošaljite kratku drugu dojavu</a>. Napišite kojoj dojavi pripada. Tada biste trebali dobiti šifru.
receipt-mark-title = Oznaka vaše dojave
receipt-mark = Kad netko od istražitelja otvori vašu dojavu, ova se oznaka pojavi na <a href="/status">stranici otvorenih dojava</a>. Ta je stranica svima ista, pa nitko ne saznaje koju dojavu tražite.
receipt-mark-found = <strong>Ne morate je zapisati.</strong> Ako je netko nađe, može saznati da ste poslali dojavu, a tko može otvarati dojave, mogao bi reći koja je to. Oznaka ništa ne otvara.
receipt-text-title = Vaš tekst
receipt-text = Iz onoga što ste napisali uklonili smo sljedeće:
receipt-files-title = Vaše datoteke
receipt-files = Broje se redom kojim ste ih odabrali. Njihove smo nazive odbacili.
receipt-file = Datoteka { $n }: { $type }
receipt-original = Poslano bez promjena.
receipt-original-nothing = Ništa nije uklonjeno.
receipt-cleaned = Očišćeno.
receipt-cleaned-nothing = Nije bilo ničega za uklanjanje.
receipt-cleaned-of = Uklonili smo sljedeće:
receipt-hidden = Ono što je skriveno u datoteci poslanoj bez promjena još je u njoj. Otvoriti je mogu samo istražitelji.
receipt-leave-title = Ne ostavljajte tragove
receipt-leave-code = <strong>Najprije zapišite svoju šifru.</strong> Nakon sljedećeg koraka više je nema.
receipt-leave-browser = <strong>Odaberite „New Identity” (novi identitet) u izborniku Tor Browsera</strong> ili zatvorite Tor Browser. Na telefonu u njegovu izborniku odaberite „Quit” (izlaz). To briše stranice koje ste vidjeli i ono što ste upisali.
receipt-leave-copies = <strong>Mislite na kopije.</strong> Skice, bilješke, fotografije, koš za smeće, kopija u oblaku, popis nedavno korištenih datoteka.
receipt-leave-people = <strong>Pazite kome govorite.</strong> Tko za to zna, može o tome pričati.
receipt-next-title = Što slijedi
receipt-next-reply = <strong>Vratite se za nekoliko dana,</strong> otvorite <a href="/replies">stranicu za odgovore</a> i upišite svoju šifru. Mnoge dojave ne dobiju odgovor, a može potrajati i tjednima.
receipt-next-more = <strong>Sjetili ste se još nečega?</strong> <a href="/">Pošaljite još jednu dojavu</a> i upišite svoju šifru u obrazac. Tada znamo da obje dolaze od vas.
receipt-next-more-no-code = <strong>Sjetili ste se još nečega?</strong> <a href="/">Pošaljite još jednu dojavu.</a> Napišite da ste već pisali, ako želite da to znamo.
receipt-next-others = <strong>Odgovaramo samo na ovom web-mjestu.</strong> Piše li vam netko o vašoj dojavi na drugi način, a nikad nam niste rekli kako stupiti u vezu s vama? Onda to nismo mi. Nemojte odgovarati.

refused-next = Što sada učiniti
refused-code-again = Ponovno upišite šifru
refused-too-large = To je previše za jednu dojavu
refused-too-large-lead = Dojava može imati najviše { $limit }. Vaša je bila veća, pa smo je zaustavili. <strong>Ništa nije sačuvano.</strong>
refused-fewer-files = Pošaljite manje datoteka ili datoteke manje veličine. Možete poslati više dojava.
refused-describe = Često je dovoljno riječima opisati što datoteka prikazuje.
refused-back = Pritisnite „Back” (natrag) u pregledniku. Vaš tekst možda je još ondje. Ako nije, molimo vas da ga napišete ponovno. Žao nam je zbog toga.
refused-busy = Upravo sada dojave šalje previše ljudi
refused-busy-lead = Odjednom možemo primiti samo ograničen broj dojava. <strong>Ništa nije sačuvano.</strong>
refused-wait = Pričekajte nekoliko minuta i pokušajte ponovno.
refused-codes-busy = Upravo se sada previše ljudi koristi svojim šiframa
refused-codes-busy-lead = Obrada šifre težak je posao za ovaj poslužitelj. To sprečava druge da pogađaju šifre, ali znači da to u isto vrijeme može samo nekoliko ljudi. <strong>Ništa nije sačuvano.</strong>
refused-codes-busy-back = Jeste li poslali dojavu? Pritisnite „Back” (natrag) u pregledniku. Vaš tekst možda je još ondje. Ako nije, molimo vas da ga napišete ponovno. Žao nam je zbog toga.
refused-code-too-long = To je predugo za šifru
refused-code-too-long-lead = Šifra ima sedam riječi. Ono što je vaš preglednik poslao bilo je mnogo dulje, pa to nismo čitali. <strong>Ništa nije sačuvano.</strong>
refused-only-words = Ponovno otvorite <a href="/replies">stranicu za odgovore</a> i upišite samo tih sedam riječi.
refused-full = Trenutačno ne možemo primati dojave
refused-full-lead = Naš je prostor za pohranu pun dok istražitelji ne preuzmu dojave koje ovdje čekaju. Nikad ne odbacujemo dojave da bismo napravili mjesta. <strong>Ništa nije sačuvano</strong> od onoga što ste upravo poslali.
refused-later = Molimo vratite se za nekoliko sati ili sutra.
refused-danger = Je li netko sada u opasnosti? Ne čekajte nas. Nazovite policiju ili lokalni broj za hitne slučajeve.
refused-files-full = Trenutačno možemo primiti samo tekst
refused-files-full-lead = Naš je prostor za pohranu gotovo pun. Posljednji dio čuvamo za dojave bez datoteka. <strong>Ništa nije sačuvano</strong> od onoga što ste upravo poslali.
refused-text-now = Pošaljite svoj tekst sada, bez datoteka. Napišite što datoteke prikazuju.
refused-files-later = Vratite se s datotekama za nekoliko sati ili sutra.
refused-not-found = Ova stranica ne postoji
refused-not-found-lead = Na ovoj adresi nema ničega. Ništa nije poslano i <strong>ništa nije sačuvano.</strong>
refused-check-address = Provjerite što ste upisali iza <code>.onion</code>.
refused-or-form = Ili krenite od obrasca.
refused-bad-request = Nismo mogli pročitati ono što je vaš preglednik poslao
refused-bad-request-lead = To nije bilo ono što preglednik šalje iz našeg obrasca. <strong>Ništa nije sačuvano.</strong>
refused-form-again = Ponovno otvorite obrazac i pošaljite ga još jednom.
refused-update = Događa li se to opet? Ažurirajte Tor Browser i pokušajte bez datoteka.
refused-no-length = Vaš preglednik nije naveo koliko šalje
refused-no-length-lead = Veličinu dojave provjeravamo prije nego što je primimo, a vaš je preglednik nije naveo. <strong>Ništa nije sačuvano.</strong>
refused-newest = Koristite se najnovijim Tor Browserom. On veličinu navodi sam.
refused-proxy = Stanite: ovo nije Tor Browser
refused-proxy-lead = Došli ste ovamo preko web-mjesta koje prikazuje stranice iz Tora u drugim preglednicima. To web-mjesto može vidjeti tko ste i sve što pišete. <strong>Ništa nije sačuvano.</strong>
refused-write-nothing = Ovdje ništa ne pišite.
refused-get-tor = Preuzmite Tor Browser s adrese torproject.org. Besplatan je.
refused-open-in-tor = Otvorite našu adresu u Tor Browseru. Završava s <code>.onion</code> i iza toga nema ničega.
refused-timeout = Ono što ste poslali nije stiglo na vrijeme
refused-timeout-lead = Veza se prekinula ili je bila prespora. <strong>Ništa nije sačuvano.</strong>
refused-circuit = Pokušajte ponovno. „New Tor circuit for this site” (novi put kroz Tor za ovo web-mjesto) u izborniku Tor Browsera može ubrzati vezu.
refused-only-text = Pošaljite manje datoteka, datoteke manje veličine ili samo tekst.
refused-method = To ovdje ne radi
refused-method-lead = Do ove se stranice može doći samo iz obrasca. <strong>Ništa nije sačuvano.</strong>
refused-from-form = Krenite od obrasca.
refused-failed = Nešto se pokvarilo na našoj strani
refused-failed-lead = Niste vi krivi. Nismo mogli učiniti ono što ste tražili. <strong>Ništa nije sačuvano.</strong>
refused-minutes = Pokušajte ponovno za nekoliko minuta.
