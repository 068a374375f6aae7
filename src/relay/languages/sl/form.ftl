form-title = Pošljite namig
form-heading = Povejte nam, kar veste
form-lead = Že majhna podrobnost lahko zadošča. Ne potrebujete uporabniškega računa in ni vam treba povedati, kdo ste.
form-all-appeals = Oglejte si vse pozive
form-something-else = Veste kaj drugega? Pišite nam o čemer koli.

form-not-sent = Vaš namig ni bil poslan
form-nothing-kept = Ničesar nismo obdržali. Prosimo, poglejte to:
form-file-refused = Datoteka { $n } ({ $type }) je bila zavrnjena.
form-still-here = To, kar ste napisali, je še tukaj. <strong>Če ste izbrali datoteke, jih izberite znova:</strong> brskalniki strani ne dovolijo, da bi jih obdržala.
form-wrong-empty = Nekaj napišite ali izberite datoteko.
form-wrong-message-long = Število znakov v vašem besedilu: { $length }. Skrajšajte ga na največ { $limit } ali pošljite dva namiga.
form-wrong-answer-long = Ta odgovor je predolg. Dovoljeno število znakov: največ { $limit }.
form-wrong-files = To je preveč datotek. Izberite jih največ { $limit } ali pošljite dva namiga.
form-wrong-appeal = Tega poziva ne poznamo. Popravite ga ali pustite polje prazno.
form-wrong-alphabet = Vaš brskalnik je to besedilo poslal v neznanem naboru znakov. Prosimo, napišite ga znova.

form-danger = Je kdo prav zdaj v nevarnosti?
form-danger-slow = Namigov tukaj nihče ne bere takoj.
form-danger-call = Pokličite policijo ali krajevno številko za klic v sili. V Evropski uniji je to <strong>112</strong>.
form-before = Preden začnete
form-before-device = <strong>Uporabite telefon ali računalnik, ki je samo vaš,</strong> ne službenega ali šolskega.
form-before-name = <strong>Ne navajajte svojega imena,</strong> razen če želite, da ga poznamo.
form-before-tor = <strong>Nastavite Tor Browser na „Safest“ (najvarneje).</strong> To najdete v njegovih nastavitvah, pod „Privacy and Security“ (zasebnost in varnost).
form-before-hurt = <strong>Bi vam lahko kdo zaradi tega škodoval?</strong> Najprej preberite, <a href="/safety">kako ostati na varnem</a>.

form-message = Kaj veste?
form-message-hint = Kaj ste videli ali slišali? Kje in kdaj? Od kod to veste? Pišite v katerem koli jeziku. Število znakov: največ { $limit }.
form-message-cleaned = Odstranimo nevidne znake, ker lahko besedilo zaznamujejo. Vaše besede ostanejo takšne, kot so.
form-appeal = Na kateri poziv se to nanaša?
form-other-answer = Vaš odgovor na vprašanje:

form-files-title = Imate datoteke?
form-files-never = <strong>Nikoli ne pošiljajte slik ali videoposnetkov, na katerih je zlorabljen otrok.</strong> Imeti jih ali pošiljati je lahko kaznivo dejanje, tudi če mislite dobro, in vsaka kopija otroka znova prizadene. Povejte nam z besedami: kje so, kako se imenuje stran ali uporabnik in kdaj ste jih videli.
form-files-do = Kaj storimo z vašimi datotekami:
form-files-names = <strong>Imena datotek</strong> zavržemo.
form-files-cleaned = <strong>Fotografije, videoposnetke, zvok, dokumente in besedila</strong> očistimo. Odstranimo, kar je v njih skritega: kraj, čas, fotoaparat, imena, starejše različice. Kar prikazujejo, ostane.
form-files-refused = <strong>Datoteke, ki jih ne moremo očistiti,</strong> zavrnemo in vam povemo, zakaj, razen če spodaj obkljukate polje.
form-files = Vaše datoteke
form-files-hint = { $files ->
    [one] Največ { $files } datoteka. Besedilo in datoteke skupaj: največ { $size }.
    [two] Največ { $files } datoteki. Besedilo in datoteke skupaj: največ { $size }.
    [few] Največ { $files } datoteke. Besedilo in datoteke skupaj: največ { $size }.
   *[other] Največ { $files } datotek. Besedilo in datoteke skupaj: največ { $size }.
}
form-files-tick = PDF, ki ga ni mogoče očistiti, se lahko pošlje kot slike njegovih strani: obkljukajte „{ $box }“.
form-file = Datoteka { $n }:
form-files-again = Datoteke štejemo po vrsti, kot ste jih izbrali. Prosimo, izberite jih znova.
form-as-pictures = Pošljite strani kot slike
form-as-pictures-hint = PDF, ki ga ni mogoče očistiti, se potem pošlje kot slike njegovih strani. Česar strani ne prikazujejo, izgine. Besede je mogoče brati, ne pa iskati ali kopirati.
form-as-is = Pošljite tako, kot je
form-as-is-hint = Datoteke, ki jih ni mogoče očistiti, se potem pošljejo nespremenjene. Kar je v njih skritega, lahko vodi do vas. Odprejo jih lahko samo preiskovalci, vendar jih pozneje lahko vidijo tudi drugi, na primer na sodišču. Datoteke, ki jih je mogoče očistiti, vseeno očistimo.
form-files-time = <strong>Velike datoteke potrebujejo čas.</strong> Naša ocena za pošiljanje prek omrežja Tor: { $some ->
    [one] { $some } minuta
    [two] { $some } minuti
    [few] { $some } minute
   *[other] { $some } minut
} za vsakih 100 MB, { $all ->
    [one] { $all } minuta
    [two] { $all } minuti
    [few] { $all } minute
   *[other] { $all } minut
} za { $size }. Lahko traja tudi nekajkrat dlje, zato pustite stran odprto. Veliko količino podatkov tudi laže opazi nekdo, ki opazuje vašo povezavo.

form-send-title = Pošiljanje
form-code = Ste nam že pisali? Vaša koda
form-code-hint = Vpišite sedem besed samo, če želite, da vemo, da sta oba namiga od vas. Je to vaš prvi namig? Pustite prazno: kodo dobite po pošiljanju.
form-send-wait = Gumb pritisnite enkrat in počakajte. Morda ne boste videli, da se kaj premika. <strong>Vaš namig je prispel šele, ko na strani piše „{ $title }“.</strong>
form-send = Pošljite namig
form-send-code = Po pošiljanju vidite kodo iz sedmih besed. Z njo se lahko <a href="/replies">vrnete in preberete odgovor</a>. Pripravite papir in pisalo.

form-after = Kaj se zgodi z vašim namigom
form-after-tor = K nam pride prek omrežja Tor. Ne vidimo, kje ste.
form-after-locked = Ta strežnik ga očisti in zaklene. Bere ga lahko samo, dokler to traja.
form-after-keys = Odklenejo ga lahko samo preiskovalci. <a href="/keys">Njihovi ključi</a> niso na tem strežniku.
