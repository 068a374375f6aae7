replies-title = Pročitajte odgovor
replies-nothing = Za ove riječi ne čeka nijedan odgovor
replies-problem-title = Ovo nije šifra
replies-nothing-lead = Mogu biti dva razloga. Ovaj poslužitelj ne može reći koji je od njih.
replies-nothing-yet = <strong>Još nitko nije odgovorio.</strong> To može trajati danima ili tjednima, a mnoge dojave ne dobiju odgovor. Vratite se neki drugi dan.
replies-nothing-wrong = <strong>Neka je riječ pogrešna</strong> ili su riječi u drugom redoslijedu. Usporedite ih s onim što ste zapisali.
replies-nothing-same = Šifra koja nikad nije izdana ovdje izgleda isto kao vaša. Tako nitko pogađanjem ne može otkriti da ste nam pisali.
replies-lead = Nakon što ste poslali dojavu, stranica vam je pokazala šifru od sedam riječi. Upišite je ovdje da vidite jesmo li odgovorili.
replies-hint = Sedam engleskih riječi, s razmacima između njih. Mala ili velika slova, oboje je u redu.
replies-good = Dobro je znati
replies-weeks = <strong>To može trajati danima ili tjednima,</strong> a mnoge dojave ne dobiju odgovor. To ne znači da vaša dojava nije pročitana.
replies-locked = <strong>Odgovori su zaključani i otvara ih samo vaša šifra.</strong> Ovaj ih poslužitelj bez nje ne može otvoriti. Ne čuva nijednu šifru, a vašu zaboravlja čim vam pokaže stranicu.
replies-lost = <strong>Izgubili ste šifru?</strong> Onda nitko ne može pročitati vaše odgovore, a mi šifru ne možemo ponovno izraditi. <a href="/">Pošaljite još jednu dojavu</a> da dobijete novu.
replies-more = <strong>Želite li nam reći više?</strong> Upišite svoju šifru i u <a href="/">obrazac</a>. Tada znamo da obje dojave dolaze od vas.
replies-only-here = <strong>Odgovaramo samo ovdje.</strong> Piše li vam netko o vašoj dojavi na drugi način, a nikad nam niste rekli kako stupiti u vezu s vama? Onda to nismo mi. Nemojte odgovarati.
replies-give-away = <a href="/safety#code">Što vaša šifra može odati?</a>
replies-label = Vaša šifra
replies-look = Potražite odgovore

code-empty = Upišite svih { $all } riječi svoje šifre.
code-count = { $count ->
    [one] Šifra ima { $all } riječi, a vi ste upisali { $count } riječ. Upišite sve, pravim redom.
    [few] Šifra ima { $all } riječi, a vi ste upisali { $count } riječi. Upišite sve, pravim redom.
   *[other] Šifra ima { $all } riječi, a vi ste upisali { $count } riječi. Upišite sve, pravim redom.
}
code-unknown = { $word }. riječ ne može biti dio šifre. Usporedite je s onim što ste zapisali.
code-too-long = To je predugo. Upišite samo { $all } riječi svoje šifre.

mailbox-waiting = { $count ->
    [one] Čeka vas { $count } odgovor
    [few] Čekaju vas { $count } odgovora
   *[other] Čeka vas { $count } odgovora
}
mailbox-delete = { $count ->
    [one] Izbrisati { $count } odgovor?
    [few] Izbrisati { $count } odgovora?
   *[other] Izbrisati { $count } odgovora?
}
mailbox-deleted = Izbrisano
mailbox-from = Šalje { $organisation }, samo za vas.
mailbox-from-unnamed = Od istražitelja, samo za vas.
mailbox-order = Nisu poredani jer ne bilježimo vremena.
mailbox-reply = Odgovor { $number }
mailbox-reply-next-part = Odgovor { $number }, sljedeći dio
mailbox-goes-on = Ovaj se odgovor nastavlja na sljedećoj stranici.
mailbox-position = Ovo je stranica { $page } od { $pages }.
mailbox-now = Što sada možete učiniti
mailbox-write-back = <strong>Odgovorite nam.</strong> Otvorite <a href="/">obrazac</a> i upišite svoju šifru i ondje. Tada znamo da dolazi od vas.
mailbox-no-trace = <strong>Ne ostavljajte tragove.</strong> Odaberite „New Identity” (novi identitet) u izborniku Tor Browsera ili zatvorite Tor Browser. Ništa što ovdje čitate ne kopirajte na ovaj uređaj.
mailbox-delete-read = <strong>Izbrišite ono što ste pročitali.</strong> Ostaje na ovom poslužitelju, zaključano, dok to ne izbrišete.
mailbox-new-identity = <strong>Ne ostavljajte tragove.</strong> Odaberite „New Identity” (novi identitet) u izborniku Tor Browsera ili zatvorite Tor Browser.
mailbox-sure = { $count ->
    [one] Na svim stranicama ukupno briše se { $count } odgovor. Nitko to ne može vratiti.
    [few] Brišu se svi, i oni na drugim stranicama. Nitko ih ne može vratiti.
   *[other] Brišu se svi, i oni na drugim stranicama. Nitko ih ne može vratiti.
}
mailbox-none-left = Više nije bilo ničega za brisanje.
mailbox-gone = { $count ->
    [one] { $count } odgovor više nije na ovom poslužitelju.
    [few] { $count } odgovora više nisu na ovom poslužitelju.
   *[other] { $count } odgovora više nije na ovom poslužitelju.
}
mailbox-stays-good = Vaša šifra i dalje vrijedi: njome možete pročitati i nove odgovore, ako stignu.

mailbox-next = Sljedeća stranica
mailbox-before = Prethodna stranica
mailbox-delete-all = Izbrišite sve …
mailbox-yes = Da, izbrišite
mailbox-no = Ne, natrag
mailbox-again = Potražite ponovno
