replies-title = Vastuse lugemine
replies-nothing = Nende sõnade jaoks ei ole vastust
replies-problem-title = See ei ole kood
replies-nothing-lead = Põhjuseid võib olla kaks. See server ei oska öelda, kumb see on.
replies-nothing-yet = <strong>Keegi ei ole veel vastanud.</strong> See võib võtta päevi või nädalaid ja paljudele vihjetele ei vastata. Tulge mõnel teisel päeval tagasi.
replies-nothing-wrong = <strong>Mõni sõna on vale</strong> või on sõnad teises järjekorras. Võrrelge neid sellega, mille üles kirjutasite.
replies-nothing-same = Kood, mida pole kunagi kellelegi antud, näeb siin välja samasugune kui teie oma. Nii ei saa keegi arvamise teel teada, et te meile kirjutasite.
replies-lead = Pärast vihje saatmist näitas leht teile seitsmest sõnast koodi. Kirjutage see siia, et näha, kas oleme vastanud.
replies-hint = Seitse ingliskeelset sõna, tühikud vahel. Sobivad nii väikesed kui ka suured tähed.
replies-good = Hea teada
replies-weeks = <strong>See võib võtta päevi või nädalaid</strong> ja paljudele vihjetele ei vastata. See ei tähenda, et teie vihjet ei loetud.
replies-locked = <strong>Vastused on lukustatud teie koodi jaoks.</strong> Ilma selleta ei saa see server neid avada. Server ei hoia alles ühtegi koodi ja unustab teie oma kohe, kui on teile lehte näidanud.
replies-lost = <strong>Kas kaotasite koodi ära?</strong> Siis ei saa teile mõeldud vastuseid keegi lugeda ja meie ei saa koodi uuesti luua. <a href="/">Saatke veel üks vihje</a>, et saada uus kood.
replies-more = <strong>Kas soovite meile rohkem rääkida?</strong> Kirjutage oma kood ka <a href="/">vormi</a>. Siis teame, et mõlemad vihjed on teilt.
replies-only-here = <strong>Me vastame ainult siin.</strong> Kas keegi kirjutab teile vihje asjus muul viisil, kuigi te pole meile kunagi öelnud, kuidas teiega ühendust saada? Siis ei ole need meie. Ärge vastake.
replies-give-away = <a href="/safety#code">Mida võib teie kood reeta?</a>
replies-label = Teie kood
replies-look = Otsi vastuseid

code-empty = Kirjutage oma koodi { $all } sõna.
code-count = { $count ->
    [one] Koodis on { $all } sõna, teie kirjutasite ühe. Kirjutage need kõik.
   *[other] Koodis on { $all } sõna, teie kirjutasite { $count }. Kirjutage need kõik õiges järjekorras.
}
code-unknown = { $word }. sõna ei ole sõna, mis võiks koodis olla. Võrrelge seda sellega, mille üles kirjutasite.
code-too-long = See on liiga pikk. Kirjutage ainult oma koodi { $all } sõna.

mailbox-waiting = { $count ->
    [one] Teid ootab üks vastus
   *[other] Teid ootab { $count } vastust
}
mailbox-delete = { $count ->
    [one] Kas kustutada see vastus?
   *[other] Kas kustutada { $count } vastust?
}
mailbox-deleted = Kustutatud
mailbox-from = Saatja: { $organisation }. Ainult teile.
mailbox-from-unnamed = Uurijatelt, ainult teile.
mailbox-order = Need ei ole järjestatud, sest me ei märgi aegu üles.
mailbox-reply = { $number }. vastus
mailbox-reply-next-part = { $number }. vastus, järg
mailbox-goes-on = See vastus jätkub järgmisel lehel.
mailbox-position = See on { $page }. leht { $pages } lehest.
mailbox-now = Mida saate nüüd teha
mailbox-write-back = <strong>Kirjutage vastu.</strong> Avage <a href="/">vorm</a> ja kirjutage ka sinna oma kood. Siis teame, et see on teilt.
mailbox-no-trace = <strong>Ärge jätke jälgi.</strong> Valige Tor Browseri menüüst „New Identity“ (uus identiteet) või sulgege Tor Browser. Ärge kopeerige midagi siin loetust sellesse seadmesse.
mailbox-delete-read = <strong>Kustutage see, mida lugesite.</strong> Kuni te seda ei kustuta, jääb see lukustatult sellesse serverisse.
mailbox-new-identity = <strong>Ärge jätke jälgi.</strong> Valige Tor Browseri menüüst „New Identity“ (uus identiteet) või sulgege Tor Browser.
mailbox-sure = { $count ->
    [one] Keegi ei saa seda tagasi tuua.
   *[other] Kõik vastused kustutatakse, ka need, mis on teistel lehtedel. Keegi ei saa neid tagasi tuua.
}
mailbox-none-left = Midagi polnud enam kustutada.
mailbox-gone = { $count ->
    [one] Vastus on sellest serverist kustutatud.
   *[other] { $count } vastust on sellest serverist kustutatud.
}
mailbox-stays-good = Teie kood kehtib edasi: uued vastused tulevad selle juurde.

mailbox-next = Järgmine leht
mailbox-before = Eelmine leht
mailbox-delete-all = Kustuta kõik …
mailbox-yes = Jah, kustuta
mailbox-no = Ei, mine tagasi
mailbox-again = Vaata uuesti
