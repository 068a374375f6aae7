replies-title = Citiți un răspuns
replies-nothing = Nu așteaptă niciun răspuns pentru aceste cuvinte
replies-problem-title = Acesta nu este un cod
replies-nothing-lead = Pot fi două motive. Acest server nu poate spune care dintre ele este.
replies-nothing-yet = <strong>Nu a răspuns nimeni încă.</strong> Poate dura zile sau săptămâni, iar multe sesizări nu primesc răspuns. Reveniți în altă zi.
replies-nothing-wrong = <strong>Un cuvânt este greșit</strong> sau cuvintele sunt în altă ordine. Comparați-le cu ce v-ați notat.
replies-nothing-same = Un cod care nu a fost dat niciodată arată aici la fel ca al dumneavoastră. Astfel, nimeni nu poate afla, ghicind coduri, că ne-ați scris.
replies-lead = După ce ați trimis sesizarea, o pagină v-a arătat un cod din șapte cuvinte. Scrieți-l aici ca să vedeți dacă am răspuns.
replies-hint = Șapte cuvinte în engleză, cu spații între ele. Litere mici sau mari, ambele sunt bune.
replies-good = Bine de știut
replies-weeks = <strong>Poate dura zile sau săptămâni,</strong> iar multe sesizări nu primesc răspuns. Asta nu înseamnă că sesizarea nu a fost citită.
replies-locked = <strong>Răspunsurile sunt încuiate pentru codul dumneavoastră.</strong> Acest server nu le poate deschide fără el. Nu păstrează niciun cod și îl uită pe al dumneavoastră imediat ce v-a arătat pagina.
replies-lost = <strong>Ați pierdut codul?</strong> Atunci nimeni nu vă poate citi răspunsurile, iar noi nu putem face codul din nou. <a href="/">Trimiteți altă sesizare</a> ca să primiți unul nou.
replies-more = <strong>Doriți să ne spuneți mai multe?</strong> Scrieți codul și în <a href="/">formular</a>. Atunci știm că ambele sesizări vin de la dumneavoastră.
replies-only-here = <strong>Răspundem numai aici.</strong> Vă scrie cineva despre sesizare pe altă cale, iar dumneavoastră nu ne-ați spus niciodată cum vă putem contacta? Atunci nu suntem noi. Nu răspundeți.
replies-give-away = <a href="/safety#code">Ce poate da de gol codul dumneavoastră?</a>
replies-label = Codul dumneavoastră
replies-look = Căutați răspunsuri

code-empty = Scrieți cele { $all } cuvinte ale codului.
code-count = { $count ->
    [one] Un cod are { $all } cuvinte, iar dumneavoastră ați scris unul singur. Scrieți-le pe toate.
    [few] Un cod are { $all } cuvinte, iar dumneavoastră ați scris { $count }. Scrieți-le pe toate, în ordinea lor.
   *[other] Un cod are { $all } cuvinte, iar dumneavoastră ați scris { $count }. Scrieți-le pe toate, în ordinea lor.
}
code-unknown = Cuvântul { $word } nu este un cuvânt pe care îl poate avea un cod. Comparați-l cu ce v-ați notat.
code-too-long = Este prea lung. Scrieți numai cele { $all } cuvinte ale codului.

mailbox-waiting = { $count ->
    [one] Vă așteaptă un răspuns
    [few] Vă așteaptă { $count } răspunsuri
   *[other] Vă așteaptă { $count } de răspunsuri
}
mailbox-delete = { $count ->
    [one] Ștergeți acest răspuns?
    [few] Ștergeți { $count } răspunsuri?
   *[other] Ștergeți { $count } de răspunsuri?
}
mailbox-deleted = S-a șters
mailbox-from = De la { $organisation }, numai pentru dumneavoastră.
mailbox-from-unnamed = De la anchetatori, numai pentru dumneavoastră.
mailbox-order = Nu sunt într-o anumită ordine, fiindcă nu notăm ore sau date.
mailbox-reply = Răspunsul { $number }
mailbox-reply-next-part = Răspunsul { $number }, partea următoare
mailbox-goes-on = Acest răspuns continuă pe pagina următoare.
mailbox-position = Aceasta este pagina { $page } din { $pages }.
mailbox-now = Ce puteți face acum
mailbox-write-back = <strong>Răspundeți-ne.</strong> Deschideți <a href="/">formularul</a> și scrieți codul și acolo. Atunci știm că vine de la dumneavoastră.
mailbox-no-trace = <strong>Nu lăsați urme.</strong> Alegeți „Identitate nouă” în meniul Tor Browser sau închideți Tor Browser. Nu copiați pe acest dispozitiv nimic din ce citiți aici.
mailbox-delete-read = <strong>Ștergeți ce ați citit.</strong> Rămâne pe acest server, încuiat, până când îl ștergeți.
mailbox-new-identity = <strong>Nu lăsați urme.</strong> Alegeți „Identitate nouă” în meniul Tor Browser sau închideți Tor Browser.
mailbox-sure = { $count ->
    [one] Nimeni nu îl poate aduce înapoi.
    [few] Se șterg toate, și cele de pe alte pagini. Nimeni nu le poate aduce înapoi.
   *[other] Se șterg toate, și cele de pe alte pagini. Nimeni nu le poate aduce înapoi.
}
mailbox-none-left = Nu mai era nimic de șters.
mailbox-gone = { $count ->
    [one] Răspunsul nu mai este pe acest server.
    [few] Cele { $count } răspunsuri nu mai sunt pe acest server.
   *[other] Cele { $count } de răspunsuri nu mai sunt pe acest server.
}
mailbox-stays-good = Codul rămâne valabil: răspunsurile noi pot fi citite tot cu el.

mailbox-next = Pagina următoare
mailbox-before = Pagina anterioară
mailbox-delete-all = Ștergeți toate …
mailbox-yes = Da, ștergeți
mailbox-no = Nu, înapoi
mailbox-again = Căutați din nou
