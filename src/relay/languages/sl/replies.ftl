replies-title = Preberite odgovor
replies-nothing = Za te besede ne čaka noben odgovor
replies-problem-title = To ni koda
replies-nothing-lead = Razloga sta lahko dva. Ta strežnik ne more povedati, kateri od njiju je.
replies-nothing-yet = <strong>Nihče še ni odgovoril.</strong> To lahko traja več dni ali tednov in veliko namigov ne dobi odgovora. Vrnite se kak drug dan.
replies-nothing-wrong = <strong>Ena od besed je napačna</strong> ali pa so besede v drugem vrstnem redu. Primerjajte jih s tem, kar ste si zapisali.
replies-nothing-same = Koda, ki ni bila nikoli izdana, je tukaj videti enako kot vaša. Zato nihče z ugibanjem ne more odkriti, da ste nam pisali.
replies-lead = Ko ste poslali namig, vam je stran pokazala kodo iz sedmih besed. Vpišite jo tukaj, da vidite, ali smo odgovorili.
replies-hint = Sedem angleških besed, med njimi presledki. Male ali velike črke, oboje je v redu.
replies-good = Dobro je vedeti
replies-weeks = <strong>To lahko traja več dni ali tednov</strong> in veliko namigov ne dobi odgovora. To ne pomeni, da vašega namiga ni nihče prebral.
replies-locked = <strong>Odgovori so zaklenjeni in odpre jih samo vaša koda.</strong> Ta strežnik jih brez nje ne more odpreti. Nobene kode ne hrani, vašo pa pozabi takoj, ko vam pokaže stran.
replies-lost = <strong>Ste izgubili kodo?</strong> Potem vaših odgovorov ne more prebrati nihče, mi pa kode ne moremo izdelati znova. <a href="/">Pošljite še en namig</a>, da dobite novo.
replies-more = <strong>Nam želite povedati več?</strong> Vpišite svojo kodo tudi v <a href="/">obrazec</a>. Potem vemo, da sta oba namiga od vas.
replies-only-here = <strong>Odgovarjamo samo tukaj.</strong> Vam kdo o vašem namigu piše na drug način, vi pa nam nikoli niste povedali, kako naj stopimo v stik z vami? Potem to nismo mi. Ne odgovarjajte.
replies-give-away = <a href="/safety#code">Kaj lahko razkrije vaša koda?</a>
replies-label = Vaša koda
replies-look = Poglejte, ali čaka odgovor

code-empty = Vpišite vseh { $all } besed svoje kode.
code-count = { $count ->
    [one] Koda ima { $all } besed, vi pa ste vpisali { $count } besedo. Vpišite vse v pravem vrstnem redu.
    [two] Koda ima { $all } besed, vi pa ste vpisali { $count } besedi. Vpišite vse v pravem vrstnem redu.
    [few] Koda ima { $all } besed, vi pa ste vpisali { $count } besede. Vpišite vse v pravem vrstnem redu.
   *[other] Koda ima { $all } besed, vi pa ste vpisali { $count } besed. Vpišite vse v pravem vrstnem redu.
}
code-unknown = { $word }. beseda ne more biti del kode. Primerjajte jo s tem, kar ste si zapisali.
code-too-long = To je predolgo. Vpišite samo { $all } besed svoje kode.

mailbox-waiting = { $count ->
    [one] Čaka vas { $count } odgovor
    [two] Čakata vas { $count } odgovora
    [few] Čakajo vas { $count } odgovori
   *[other] Čaka vas { $count } odgovorov
}
mailbox-delete = { $count ->
    [one] Želite izbrisati { $count } odgovor?
    [two] Želite izbrisati { $count } odgovora?
    [few] Želite izbrisati { $count } odgovore?
   *[other] Želite izbrisati { $count } odgovorov?
}
mailbox-deleted = Izbrisano
mailbox-from = Pošilja { $organisation }, samo za vas.
mailbox-from-unnamed = Od preiskovalcev, samo za vas.
mailbox-order = Niso urejeni po vrsti, ker ne beležimo časov.
mailbox-reply = Odgovor { $number }
mailbox-reply-next-part = Odgovor { $number }, naslednji del
mailbox-goes-on = Ta odgovor se nadaljuje na naslednji strani.
mailbox-position = To je stran { $page } od { $pages }.
mailbox-now = Kaj lahko storite zdaj
mailbox-write-back = <strong>Odpišite nam.</strong> Odprite <a href="/">obrazec</a> in svojo kodo vpišite tudi tam. Potem vemo, da je od vas.
mailbox-no-trace = <strong>Ne puščajte sledi.</strong> V meniju brskalnika Tor Browser izberite „New Identity“ (nova identiteta) ali pa Tor Browser zaprite. Ničesar, kar tukaj preberete, ne kopirajte v to napravo.
mailbox-delete-read = <strong>Izbrišite, kar ste prebrali.</strong> Na tem strežniku ostane zaklenjeno, dokler tega ne izbrišete.
mailbox-new-identity = <strong>Ne puščajte sledi.</strong> V meniju brskalnika Tor Browser izberite „New Identity“ (nova identiteta) ali pa Tor Browser zaprite.
mailbox-sure = { $count ->
    [one] Na vseh straneh skupaj se izbriše { $count } odgovor. Nihče tega ne more povrniti.
    [two] Na vseh straneh skupaj se izbrišeta { $count } odgovora. Nihče tega ne more povrniti.
    [few] Izbrišejo se vsi, tudi tisti na drugih straneh. Nihče jih ne more povrniti.
   *[other] Izbrišejo se vsi, tudi tisti na drugih straneh. Nihče jih ne more povrniti.
}
mailbox-none-left = Ni bilo več česa izbrisati.
mailbox-gone = { $count ->
    [one] { $count } odgovora ni več na tem strežniku.
    [two] { $count } odgovorov ni več na tem strežniku.
    [few] { $count } odgovorov ni več na tem strežniku.
   *[other] { $count } odgovorov ni več na tem strežniku.
}
mailbox-stays-good = Vaša koda še naprej velja: z njo lahko preberete tudi nove odgovore, če pridejo.

mailbox-next = Naslednja stran
mailbox-before = Prejšnja stran
mailbox-delete-all = Izbrišite vse …
mailbox-yes = Da, izbrišite
mailbox-no = Ne, nazaj
mailbox-again = Poglejte znova
