receipt-title = Prejeli smo vaš namig
receipt-lead = Zdaj je zaklenjen. Odprejo ga lahko samo preiskovalci. Hvala, da ste nam povedali.
receipt-code-title = Vaša koda za odgovore
receipt-code = Morda vam bomo želeli odgovoriti. S temi besedami se lahko vrnete in odgovor preberete. Nihče drug ne more.
receipt-code-write = <strong>Zapišite sedem besed na papir v tem vrstnem redu.</strong> Ne v to napravo: brez zapiska, brez fotografije, brez posnetka zaslona.
receipt-code-now = <strong>Storite to zdaj.</strong> Ne moremo jih znova pokazati, ker jih ne hranimo. Brez njih odgovora ne more prebrati nihče.
receipt-code-hide = <strong>Kdor ima te besede, lahko bere naše odgovore.</strong> Papir dobro skrijte. <a href="/safety#code">Kaj še lahko razkrije koda?</a>
receipt-same = To je <strong>ista koda kot prej:</strong> tista, ki ste jo vpisali. Ne pokažemo je znova. Hranite jo tako kot doslej.
receipt-same-unchecked = Kod ne hranimo, zato vam ne moremo povedati, ali ste jo vpisali brez napake.
receipt-no-code = <strong>Tokrat kode ni, zato do vas ne more priti noben odgovor na ta namig.</strong> Ta strežnik je ni mogel izdelati pravočasno in vas ni hotel pustiti čakati. Vaš namig je kljub temu na varnem.
receipt-no-code-again = Želite imeti možnost prebrati odgovor? Počakajte nekaj minut in <a href="/">pošljite kratek drugi namig</a>. Napišite, h kateremu namigu spada. Takrat bi morali dobiti kodo.
receipt-mark-title = Oznaka vašega namiga
receipt-mark = Ko kdo od preiskovalcev odpre vaš namig, se ta oznaka pojavi na <a href="/status">strani odprtih namigov</a>. Ta stran je za vse enaka, zato nihče ne izve, kateri namig iščete.
receipt-mark-found = <strong>Ni vam je treba zapisati.</strong> Če jo kdo najde, lahko izve, da ste poslali namig, in kdor lahko odpira namige, bi lahko povedal, kateri je. Oznaka ne odpre ničesar.
receipt-text-title = Vaše besedilo
receipt-text = Iz tega, kar ste napisali, smo odstranili:
receipt-files-title = Vaše datoteke
receipt-files = Štejemo jih po vrsti, kot ste jih izbrali. Njihova imena smo zavrgli.
receipt-file = Datoteka { $n }: { $type }
receipt-original = Poslano tako, kot je bilo.
receipt-original-nothing = Ničesar nismo odstranili.
receipt-cleaned = Očiščeno.
receipt-cleaned-nothing = Ni bilo česa odstraniti.
receipt-cleaned-of = Odstranili smo:
receipt-hidden = Kar je skritega v datoteki, poslani tako, kot je bila, je še vedno v njej. Odprejo jo lahko samo preiskovalci.
receipt-leave-title = Ne puščajte sledi
receipt-leave-code = <strong>Najprej si zapišite kodo.</strong> Po naslednjem koraku je ni več.
receipt-leave-browser = <strong>V meniju brskalnika Tor Browser izberite „New Identity“ (nova identiteta)</strong> ali pa Tor Browser zaprite. Na telefonu v njegovem meniju izberite „Quit“ (izhod). S tem se izbrišejo strani, ki ste jih videli, in kar ste vpisali.
receipt-leave-copies = <strong>Pomislite na kopije.</strong> Osnutki, zapiski, fotografije, koš, kopija v oblaku, seznam nazadnje uporabljenih datotek.
receipt-leave-people = <strong>Pazite, komu poveste.</strong> Kdor za to ve, lahko o tem govori.
receipt-next-title = Kaj sledi
receipt-next-reply = <strong>Vrnite se čez nekaj dni,</strong> odprite <a href="/replies">stran za odgovore</a> in vpišite svojo kodo. Veliko namigov ne dobi odgovora, traja pa lahko več tednov.
receipt-next-more = <strong>Ste se spomnili še česa?</strong> <a href="/">Pošljite še en namig</a> in v obrazec vpišite svojo kodo. Potem vemo, da sta oba od vas.
receipt-next-more-no-code = <strong>Ste se spomnili še česa?</strong> <a href="/">Pošljite še en namig.</a> Napišite, da ste že pisali, če želite, da to vemo.
receipt-next-others = <strong>Odgovarjamo samo na tem spletnem mestu.</strong> Vam kdo o vašem namigu piše na drug način, vi pa nam nikoli niste povedali, kako naj stopimo v stik z vami? Potem to nismo mi. Ne odgovarjajte.

refused-next = Kaj storiti zdaj
refused-code-again = Znova vpišite kodo
refused-too-large = To je preveč za en namig
refused-too-large-lead = Namig ima lahko največ { $limit }. Vaš je bil večji, zato smo ga ustavili. <strong>Ničesar nismo obdržali.</strong>
refused-fewer-files = Pošljite manj datotek ali manjše datoteke. Pošljete lahko več namigov.
refused-describe = Pogosto zadošča, da z besedami opišete, kaj datoteka prikazuje.
refused-back = V brskalniku pritisnite „Back“ (nazaj). Vaše besedilo je morda še tam. Če ga ni, prosimo, da ga napišete znova. Žal nam je za to.
refused-busy = Prav zdaj pošilja namige preveč ljudi
refused-busy-lead = Hkrati lahko sprejmemo samo omejeno število namigov. <strong>Ničesar nismo obdržali.</strong>
refused-wait = Počakajte nekaj minut in poskusite znova.
refused-codes-busy = Prav zdaj svoje kode uporablja preveč ljudi
refused-codes-busy-lead = Obdelava kode je za ta strežnik zahtevno delo. To drugim preprečuje ugibanje kod, pomeni pa, da lahko to hkrati počne le nekaj ljudi. <strong>Ničesar nismo obdržali.</strong>
refused-codes-busy-back = Ste poslali namig? V brskalniku pritisnite „Back“ (nazaj). Vaše besedilo je morda še tam. Če ga ni, prosimo, da ga napišete znova. Žal nam je za to.
refused-code-too-long = To je predolgo za kodo
refused-code-too-long-lead = Koda ima sedem besed. To, kar je poslal vaš brskalnik, je bilo veliko daljše, zato tega nismo brali. <strong>Ničesar nismo obdržali.</strong>
refused-only-words = Znova odprite <a href="/replies">stran za odgovore</a> in vpišite samo teh sedem besed.
refused-full = Trenutno ne moremo sprejemati namigov
refused-full-lead = Naša shramba je polna, dokler preiskovalci ne prevzamejo namigov, ki čakajo tukaj. Namiga nikoli ne zavržemo, da bi naredili prostor. <strong>Ničesar nismo obdržali</strong> od tega, kar ste pravkar poslali.
refused-later = Prosimo, vrnite se čez nekaj ur ali jutri.
refused-danger = Je kdo prav zdaj v nevarnosti? Ne čakajte na nas. Pokličite policijo ali krajevno številko za klic v sili.
refused-files-full = Trenutno lahko sprejmemo samo besedilo
refused-files-full-lead = Naša shramba je skoraj polna. Njen zadnji del hranimo za namige brez datotek. <strong>Ničesar nismo obdržali</strong> od tega, kar ste pravkar poslali.
refused-text-now = Svoje besedilo pošljite zdaj, brez datotek. Napišite, kaj datoteke prikazujejo.
refused-files-later = Z datotekami se vrnite čez nekaj ur ali jutri.
refused-not-found = Ta stran ne obstaja
refused-not-found-lead = Na tem naslovu ni ničesar. Nič ni bilo poslano in <strong>ničesar nismo obdržali.</strong>
refused-check-address = Preverite, kaj ste vpisali za <code>.onion</code>.
refused-or-form = Ali pa začnite pri obrazcu.
refused-bad-request = Tega, kar je poslal vaš brskalnik, nismo mogli prebrati
refused-bad-request-lead = To ni bilo tisto, kar brskalnik pošlje iz našega obrazca. <strong>Ničesar nismo obdržali.</strong>
refused-form-again = Znova odprite obrazec in ga pošljite še enkrat.
refused-update = Se to spet dogaja? Posodobite Tor Browser in poskusite brez datotek.
refused-no-length = Vaš brskalnik ni sporočil, koliko pošilja
refused-no-length-lead = Velikost namiga preverimo, preden ga sprejmemo, vaš brskalnik pa je ni sporočil. <strong>Ničesar nismo obdržali.</strong>
refused-newest = Uporabite najnovejši Tor Browser. Velikost sporoči sam.
refused-proxy = Ustavite se: to ni Tor Browser
refused-proxy-lead = Sem ste prišli prek spletnega mesta, ki strani iz omrežja Tor prikazuje v drugih brskalnikih. To spletno mesto lahko vidi, kdo ste, in vse, kar pišete. <strong>Ničesar nismo obdržali.</strong>
refused-write-nothing = Tukaj ne pišite ničesar.
refused-get-tor = Prenesite Tor Browser s strani torproject.org. Brezplačen je.
refused-open-in-tor = Naš naslov odprite v brskalniku Tor Browser. Konča se z <code>.onion</code> in za tem ni ničesar več.
refused-timeout = To, kar ste poslali, ni prispelo pravočasno
refused-timeout-lead = Povezava se je prekinila ali pa je bila prepočasna. <strong>Ničesar nismo obdržali.</strong>
refused-circuit = Poskusite znova. „New Tor circuit for this site“ (nova pot skozi omrežje Tor za to spletno mesto) v meniju brskalnika Tor Browser lahko povezavo pospeši.
refused-only-text = Pošljite manj datotek, manjše datoteke ali samo besedilo.
refused-method = To tukaj ne deluje
refused-method-lead = Na to stran je mogoče priti samo iz obrazca. <strong>Ničesar nismo obdržali.</strong>
refused-from-form = Začnite pri obrazcu.
refused-failed = Na naši strani se je nekaj pokvarilo
refused-failed-lead = Niste krivi vi. Nismo mogli storiti, kar ste želeli. <strong>Ničesar nismo obdržali.</strong>
refused-minutes = Poskusite znova čez nekaj minut.
