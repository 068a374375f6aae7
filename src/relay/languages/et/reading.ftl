safety-title = Kuidas end kaitsta
safety-lead = Miski ei kaitse teid täielikult. Siin on kirjas, mida teeme meie, mida me teha ei saa ja mida saate teha teie.
safety-on-this-page = Sellel lehel
safety-you = Mida saate teha teie
safety-address-title = Kas see on õige aadress?
safety-we = Mida teeme meie
safety-clean = Mida me eemaldame
safety-code = Teie kood vastuste jaoks
safety-limits = Mille eest me ei saa teid kaitsta
safety-tor = <strong>Kasutage Tor Browserit</strong> ja hankige see ainult aadressilt torproject.org. Hoidke see ajakohasena. Seadke selle turvatasemeks „Safest“ (kõige turvalisem).
safety-where = <strong>Valige, kus te kirjutate.</strong> Mitte töö- või kooliseadmes ega töö või kooli võrgus: seal võidakse näha, et kasutate Tori. Kui Tor on seal, kus olete, blokeeritud või ohtlik, lülitage Tor Browseri seadetes jaotises „Connection“ (ühendus) sisse sild.
safety-words = <strong>Kirjeldage sõnadega.</strong> Kirjeldus teie enda tekstis on turvalisem kui fail.
safety-leave-out = <strong>Jätke välja</strong> oma nimi ja asjad, mida saate teada ainult teie, kui need ei ole olulised.
safety-type = <strong>Kirjutage, ärge rääkige.</strong> Häälega kirjutamine võib saata teie hääle mõnele ettevõttele. Mõned telefoni klaviatuurid jätavad meelde, mida kirjutate.
safety-stop = <strong>Kas peate kiiresti lõpetama?</strong> Sulgege aken. „New Identity“ (uus identiteet) Tor Browseri menüüs kustutab kõik ja alustab otsast peale.
safety-address-look = Vaadake aadressi Tor Browseri ülaosas. Selles on 56 tähte ja numbrit ning seejärel <code>.onion</code>. Võrrelge neid kõiki aadressiga, mille { $organisation } on avaldanud mujal: veebilehel, plakatil, ajalehes.
safety-address-look-unnamed = Vaadake aadressi Tor Browseri ülaosas. Selles on 56 tähte ja numbrit ning seejärel <code>.onion</code>. Võrrelge neid kõiki aadressiga, mille uurijad on avaldanud mujal: veebilehel, plakatil, ajalehes.
safety-address-false = Võltsleht võib need lehed kopeerida, aga aadressi kopeerida ei saa. Seepärast ärge usaldage aadressi sellepärast, et seda näitab mõni leht, sõnum või otsing.
safety-we-tor = Tor varjab meie eest, kus te olete. Me ei küsi kontot ega nime.
safety-we-scripts = Nendel lehtedel ei tööta ühtegi skripti ja need ei jäta teie seadmesse midagi, mille järgi teid ära tunda.
safety-we-nothing = See server ei kirjuta külastuste kohta midagi üles.
safety-we-locked = Iga vihje lukustatakse saabumisel <a href="/keys">nende võtmete</a> jaoks. Server ei saa seda enam avada. Kes serveri ära viib, leiab lukustatud vihjed.
safety-we-filled = Lukustatud vihjed täidetakse kindlate suurusteni. Lühike vihje näeb välja nagu iga teine lühike vihje.
safety-clean-every = <strong>Igast failist:</strong> selle nimi. Arhiivis olevad failid säilitavad oma nimed.
safety-clean-text = <strong>Teie tekstist ja lihttekstifailidest:</strong> nähtamatud märgid, peidetud juhtmärgid ja muud jäljed programmist või koopiast, millest need pärinevad.
safety-clean-photos = <strong>Fotodest:</strong> koht, aeg, kaamera või telefon ja selle seerianumber, kommentaarid, väikesed eelvaated ning foto taha peidetud pildid või videod.
safety-clean-videos = <strong>Videotest ja helisalvestistest:</strong> koht, aeg, seade, pealkirjad ja sildid, kaanepildid, subtiitrid ja muud rajad ning need loonud programmi teated.
safety-clean-documents = <strong>PDF-idest ja kontoridokumentidest:</strong> kirjutajate ja lugejate nimed, kuupäevad, kommentaarid, jälgitud muudatused, varasemad versioonid, manused, lingid väljapoole, skriptid ja piltide endi peidetud andmed.
safety-clean-pictures = <strong>PDF-ist, mida ei saa puhastada,</strong> kui te nii valite: kõik peale selle, mida selle lehed näitavad. See läheb siis oma lehtede piltidena.
safety-clean-archives = <strong>Arhiividest:</strong> kuupäevad ja omanikud. Iga fail arhiivis puhastatakse või arhiiv lükatakse tagasi.
safety-clean-else = <strong>Kõik muu lükatakse tagasi,</strong> kui te ei palu seda saata nii, nagu on.
safety-clean-receipt = Pärast saatmist ütleb leht teile, mida igast failist eemaldati.
safety-code-you = <strong>See on ainult teil.</strong> See server valib selle juhuslikult ja näitab seda teile ühe korra. Server ei hoia alles ühtegi koodi ega märgi üles, millise vihje juurde kood kuulub.
safety-code-wait = <strong>Vastused ootavad siin lukustatult.</strong> Keegi peale koodi omaniku ei saa neid lugeda. Kes serveri ära viib, leiab lukustatud vastused ega saa öelda, kelle omad need on.
safety-code-found = <strong>Kui keegi leiab teie koodi,</strong> teab ta, et keegi on meile kirjutanud. Ta saab lugeda meie vastuseid, neid kustutada ja kirjutada meile, nagu oleks ta teie. Ta ei saa lugeda seda, mida te saatsite.
safety-code-server = <strong>Kui saate oma koodi ja kui selle sisestate,</strong> hoiab see server seda oma mälus koos vastustega, mille see avab. Kes on serveri salaja üle võtnud, võiks neid siis näha ja näidata teile võltsitud vastuseid.
safety-code-mark = <strong>Teie vihje märgis</strong> ei ava midagi, aga kes selle teie juurest leiab, võib teada saada, et saatsite vihje ja <a href="/status">kas see on avatud</a>, ning see, kes saab vihjeid avada, võiks öelda, milline see on.
safety-limits-files-title = Mis on peidetud failidesse, mis saadetakse nii, nagu on
safety-limits-files = Fotos on sageli koht, aeg ja telefoni tüüp. Dokumendis on sageli selle kirjutaja nimi. Fotost tehtud ekraanipildis enamikku sellest ei ole, kuid selles võib olla kellaaeg ja teie ekraani suurus.
safety-limits-shows-title = Mida pilt või salvestis näitab
safety-limits-shows = Näod, hääled, peegeldused, vaade aknast, käsi. Seda ei eemalda ükski puhastamine.
safety-limits-cameras-title = Kaamerate ja printerite jäljed
safety-limits-cameras = Iga kaamera jätab oma piltidele nõrga, ainult sellele omase mustri. Paljud värviprinterid trükivad pisikesi kollaseid täppe, mis näitavad printerit ja päeva. Need on näha ka paberist tehtud skannil või fotol.
safety-limits-copy-title = Ühe koopia jaoks tehtud märgid
safety-limits-copy = Dokumendi, pildi või filmi saab igale saajale teha veidi erineva: sõnades, tühikutes, täppides, mida keegi ei näe. Selline koopia näitab, kelle käes see oli. Kui see anti ainult teile, siis parem kirjeldage seda, selle asemel et saata.
safety-limits-write-title = Kuidas te kirjutate
safety-limits-write = Teie sõnu ja vigu saab võrrelda teie teiste tekstidega. Kasutage lühikesi ja lihtsaid lauseid.
safety-limits-few-title = Mida teavad ainult mõned inimesed
safety-limits-few = Kui midagi nägi ainult kolm inimest, osutab vihje selle kohta kolmele inimesele.
safety-limits-when-title = Millal ja kui palju te saadate
safety-limits-when = Kes teie ühendust jälgib, näeb, et kasutate Tori, millal ja kui palju te saadate. Kui ta jälgib ka meie oma, võib ta need kaks kokku viia. Suur saadetis torkab silma. Lühike tekst ei torka.
safety-limits-device-title = Teie enda seade
safety-limits-device = Kui keegi teine seda juhib või sellesse vaadata saab, võib ta näha, mida te teete.
safety-limits-server-title = See server, lühikest aega
safety-limits-server = Skriptideta leht ei saa vihjet teie seadmes lukustada. Seepärast loeb see server vihjet oma mälus sel ajal, kui see saabub, seda puhastatakse ja lukustatakse. Kes on serveri salaja üle võtnud, võiks lugeda siis saabuvaid vihjeid, aga mitte varasemaid. Enne saatmist võite <a href="/keys">faili ise lukustada</a>.

keys-title = Võtmed, mis lukustavad teie vihje
keys-lead = Me lukustame iga vihje nende võtmetega kohe, kui see saabub. Avada saavad seda ainult need, kelle käes on võtme teine pool. Teisi pooli selles serveris ei ole.
keys-who = Kes saavad teie vihje avada
keys-groups = Vihje üleskutse kohta võib olla lukustatud ainult mõne nende rühmade võtmetega.
keys-right = Kas need on õiged võtmed?
keys-compare = Võrrelge võtmete sõrmejälgi nendega, mille { $organisation } on avaldanud mujal: veebilehel, plakatil, ajalehes. Võrrelge iga tähte ja numbrit.
keys-compare-unnamed = Võrrelge võtmete sõrmejälgi nendega, mille uurijad on avaldanud mujal: veebilehel, plakatil, ajalehes. Võrrelge iga tähte ja numbrit.
keys-different = <strong>Kas need erinevad?</strong> Siis ärge midagi saatke. Võib-olla on keegi selle serveri üle võtnud.
keys-addresses = Selle saidi kõik aadressid
keys-addresses-lead = Sellel saidil on rohkem kui üks aadress. Need kõik viivad samade inimeste juurde. Kui mõni neist ei tööta, proovige teist.
keys-addresses-copy = Kopeerige aadress tervikuna või võrrelge iga tähte ja numbrit: peaaegu samasugune aadress kuulub kellelegi teisele. Hoidke seda loendit ainult seal, kust keegi teine seda ei leia.
keys-list = Kas loend on tõesti meilt?
keys-list-who = Vihje saatmiseks ei ole teil seda vaja. See on neile, kes oskavad kasutada käsurida, teavad esimest aadressi kohast, mida nad usaldavad, näiteks plakatilt, ja leidsid teised mujalt. Loendi on allkirjastanud esimene aadress ja keegi teine seda ei saa.
keys-list-save = Salvestage need read faili nimega <code>addresses.txt</code>. Iga rida, ka viimane, lõpeb reavahetusega:
keys-list-signature = Salvestage need read faili nimega <code>addresses.txt.minisig</code>:
keys-list-make = Looge võti esimesest aadressist, nii nagu teate seda sellest kohast:
keys-list-check = Kontrollige loendit tasuta programmiga <code>minisign</code>:
keys-list-old = Kontrolli läbib ka vana loend, isegi kui oleme pärast seda mõnest aadressist loobunud. Uusim on sellel lehel esimesel aadressil.
keys-lock = Lukustage fail ise
keys-lock-who = Vihje saatmiseks ei ole teil seda vaja. See on neile, kes oskavad kasutada käsurida ega sooviks usaldada ühtegi serverit. Faili, mille lukustate ise, ei saa see server üldse lugeda.
keys-lock-clean = <strong>Puhastage kõigepealt fail.</strong> Kui see on lukustatud, ei saa keegi seda enam puhastada.
keys-lock-save = Salvestage allolevad read faili nimega <code>keys.txt</code>.
keys-lock-form = Valige <a href="/">vormis</a> <code>locked.age</code> ja märgistage „Saada nii, nagu on“.
keys-all = Kõik võtmed, faili keys.txt jaoks
keys-size = Lukustatud faili suurus on siiski näha.
keys-batch = Uurijatele: selle edastusserveri võti
keys-batch-lead = Sellega allkirjastatakse pakid, mis sellest serverist lahkuvad. Kontrollige neid programmiga <code>minisign</code>. Vihjet ei saa sellega keegi avada.
keys-fingerprint = Võtme sõrmejälg
keys-kind = Liik
keys-list-answer = Vastus peab olema:
keys-list-must-say = Seal peab olema kirjas „Signature and comment signature verified“. Kas seal on midagi muud? Siis ärge seda loendit kasutage.
keys-lock-file = Lukustage oma fail tasuta programmiga <code>age</code>:
keys-lock-file-post-quantum = Lukustage oma fail tasuta programmiga <code>age</code>, versioon 1.3 või uuem:
keys-classic = Klassikaline
keys-post-quantum = Tehtud vastu pidama ka kvantarvutitele
keys-hardware = Hoitakse turvavõtmel (seadmel)
keys-hardware-post-quantum = Hoitakse turvavõtmel (seadmel), tehtud vastu pidama ka kvantarvutitele
keys-other = Muu

status-title = Mis sai vihjetest ja üleskutsetest
status-lead = See leht on kõigile ühesugune. Keegi ei saa siit teada, millist vihjet te otsite.
status-tip = Kas teie vihje on avatud?
status-tip-how = Pärast vihje saatmist näitas leht teile selle märgist: kümme numbrit ja tähte, näiteks <code>3f2a9 01bc4</code>. Kui uurija on vihje avanud, lisatakse selle märgis <a href="#marks">selle lehe loendisse</a>.
status-search = <strong>Otsige sellelt lehelt oma märgist.</strong> Arvutis hoidke all Ctrl (Macis ⌘) ja vajutage F. Telefonis valige Tor Browseri menüüst „Find in page“ (otsi lehelt). See, mida sinna kirjutate, jääb teie seadmesse. Loend on järjestatud, nii et võite oma märgist otsida ka silmadega.
status-found = <strong>Kas see on seal?</strong> Siis on uurija teie vihje avanud.
status-not-found = <strong>Kas seda ei ole seal?</strong> Kõige tõenäolisemalt ei ole teie vihjet veel avatud. See võib võtta nädalaid. Või avati see ammu: loendis on viimased { $most } märgist ja selle serveri rikke tõttu võib mõni kaduda. See ei tähenda, et teie vihje on kadunud.
status-no-mark = <strong>Kas te ei kirjutanud seda üles?</strong> Pole midagi. Keegi ei saa seda teie eest üles otsida, sest me ei tea, milline vihje on teie oma.
status-appeals = Mis sai meie üleskutsetest
status-more = { $count ->
    [one] On veel üks. Kõik leiate <a href="/">esimeselt lehelt</a>.
   *[other] On veel { $count }. Kõik leiate <a href="/">esimeselt lehelt</a>.
}
status-collected = Mis on ära viidud
status-not-collected = Sellest serverist ei ole veel ühtegi vihjet ära viidud.
status-batch = { $count ->
    [one] Sellest serverist on vihjeid ära viidud üks kord. Viimasel pakil on selline kontrollräsi (SHA-256), mida uurijad saavad võrrelda neile antud paki omaga:
   *[other] Sellest serverist on vihjeid ära viidud { $count } korda. Viimasel pakil on selline kontrollräsi (SHA-256), mida uurijad saavad võrrelda neile antud paki omaga:
}
status-marks = Avatud vihjete märgised
status-no-marks = Veel ei ole ühtegi.
status-count = { $count ->
    [one] On üks, numbrite ja tähtede järjekorras.
   *[other] On { $count }, numbrite ja tähtede järjekorras.
}
