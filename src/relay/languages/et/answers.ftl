receipt-title = Teie vihje on meil käes
receipt-lead = See on nüüd lukustatud. Avada saavad seda ainult uurijad. Aitäh, et meile rääkisite.
receipt-code-title = Teie kood vastuste jaoks
receipt-code = Võimalik, et tahame teile vastata. Nende sõnadega saate tagasi tulla ja vastust lugeda. Keegi teine ei saa.
receipt-code-write = <strong>Kirjutage seitse sõna paberile, selles järjekorras.</strong> Mitte sellesse seadmesse: ei märkmesse, ei fotole ega ekraanipildile.
receipt-code-now = <strong>Tehke seda kohe.</strong> Me ei saa neid uuesti näidata, sest me ei hoia neid alles. Ilma nendeta ei saa keegi vastust lugeda.
receipt-code-hide = <strong>Kellel on need sõnad, see saab lugeda meie vastuseid.</strong> Peitke paber hästi ära. <a href="/safety#code">Mida veel võib kood reeta?</a>
receipt-same = See on <strong>sama kood, mis enne:</strong> see, mille te sisestasite. Me ei näita seda uuesti. Hoidke seda nagu seni.
receipt-same-unchecked = Me ei hoia koode alles, seepärast ei saa me öelda, kas sisestasite selle veatult.
receipt-no-code = <strong>Seekord koodi ei ole, seega ei saa ükski vastus sellele vihjele teieni jõuda.</strong> See server ei jõudnud koodi õigel ajal luua ega tahtnud lasta teil oodata. Teie vihje on sellegipoolest kaitstud.
receipt-no-code-again = Kas soovite, et saaksite vastust lugeda? Oodake mõni minut ja <a href="/">saatke lühike teine vihje</a>. Kirjutage, millise vihje juurde see kuulub. Siis peaksite koodi saama.
receipt-mark-title = Teie vihje märgis
receipt-mark = Kui uurija on teie vihje avanud, ilmub see märgis <a href="/status">avatud vihjete lehele</a>. See leht on kõigile ühesugune, nii et keegi ei saa teada, millist vihjet te otsite.
receipt-mark-found = <strong>Te ei pea seda üles kirjutama.</strong> Kui keegi selle leiab, võib ta teada saada, et saatsite vihje, ja see, kes saab vihjeid avada, võiks öelda, milline see on. Märgis ise ei ava midagi.
receipt-text-title = Teie tekst
receipt-text = Teie kirjutatust eemaldasime selle:
receipt-files-title = Teie failid
receipt-files = Need on nummerdatud valimise järjekorras. Nende nimed visati ära.
receipt-file = { $n }. fail: { $type }
receipt-original = Saadetud nii, nagu oli.
receipt-original-nothing = Midagi ei eemaldatud.
receipt-cleaned = Puhastatud.
receipt-cleaned-nothing = Midagi polnud eemaldada.
receipt-cleaned-of = Me eemaldasime:
receipt-hidden = See, mis on peidetud faili, mis saadeti nii, nagu oli, on endiselt selles. Avada saavad seda ainult uurijad.
receipt-leave-title = Ärge jätke jälgi
receipt-leave-code = <strong>Kirjutage kõigepealt kood üles.</strong> Pärast järgmist sammu on see kadunud.
receipt-leave-browser = <strong>Valige Tor Browseri menüüst „New Identity“ (uus identiteet)</strong> või sulgege Tor Browser. Telefonis valige selle menüüst „Quit“ (välju). See kustutab lehed, mida nägite, ja selle, mida kirjutasite.
receipt-leave-copies = <strong>Mõelge koopiatele.</strong> Mustandid, märkmed, fotod, prügikast, koopia pilves, viimati kasutatud failide loend.
receipt-leave-people = <strong>Mõelge hoolega, kellele räägite.</strong> Kes sellest teab, see võib sellest rääkida.
receipt-next-title = Mis saab edasi
receipt-next-reply = <strong>Tulge mõne päeva pärast tagasi,</strong> avage <a href="/replies">vastuste leht</a> ja kirjutage oma kood. Paljudele vihjetele ei vastata ja see võib võtta nädalaid.
receipt-next-more = <strong>Kas teile meenub veel midagi?</strong> <a href="/">Saatke veel üks vihje</a> ja kirjutage vormi oma kood. Siis teame, et mõlemad on teilt.
receipt-next-more-no-code = <strong>Kas teile meenub veel midagi?</strong> <a href="/">Saatke veel üks vihje.</a> Kirjutage, et olete varem kirjutanud, kui soovite, et me seda teaksime.
receipt-next-others = <strong>Me vastame ainult sellel saidil.</strong> Kas keegi kirjutab teile vihje asjus muul viisil, kuigi te pole meile kunagi öelnud, kuidas teiega ühendust saada? Siis ei ole need meie. Ärge vastake.

refused-next = Mida nüüd teha
refused-code-again = Kirjuta kood uuesti
refused-too-large = Ühe vihje jaoks on seda liiga palju
refused-too-large-lead = Vihje võib olla kuni { $limit }. Teie oma oli suurem, seepärast peatasime selle. <strong>Midagi ei salvestatud.</strong>
refused-fewer-files = Saatke vähem või väiksemaid faile. Võite saata mitu vihjet.
refused-describe = Sageli piisab, kui kirjeldate sõnadega, mida fail näitab.
refused-back = Vajutage brauseris „Back“ (tagasi). Teie tekst võib seal veel olla. Kui ei ole, kirjutage see palun uuesti. Meil on selle pärast kahju.
refused-busy = Praegu saadab liiga palju inimesi
refused-busy-lead = Me saame korraga vastu võtta ainult teatud arvu vihjeid. <strong>Midagi ei salvestatud.</strong>
refused-wait = Oodake mõni minut ja proovige uuesti.
refused-codes-busy = Praegu kasutab oma koodi liiga palju inimesi
refused-codes-busy-lead = Koodi otsimine on sellele serverile raske töö. See takistab teisi koode ära arvamast, kuid tähendab, et korraga saavad seda teha ainult mõned inimesed. <strong>Midagi ei salvestatud.</strong>
refused-codes-busy-back = Kas saatsite vihje? Vajutage brauseris „Back“ (tagasi). Teie tekst võib seal veel olla. Kui ei ole, kirjutage see palun uuesti. Meil on selle pärast kahju.
refused-code-too-long = Koodi jaoks on see liiga pikk
refused-code-too-long-lead = Koodis on seitse sõna. See, mille teie brauser saatis, oli palju pikem, seepärast me ei lugenud seda. <strong>Midagi ei salvestatud.</strong>
refused-only-words = Avage uuesti <a href="/replies">vastuste leht</a> ja kirjutage ainult seitse sõna.
refused-full = Me ei saa praegu vihjeid vastu võtta
refused-full-lead = Meie salvestusruum on täis, kuni uurijad siin ootavad vihjed ära viivad. Me ei viska kunagi vihjet ära, et ruumi teha. Sellest, mille äsja saatsite, <strong>ei salvestatud midagi</strong>.
refused-later = Palun tulge tagasi mõne tunni pärast või homme.
refused-danger = Kas keegi on praegu ohus? Ärge oodake meid. Helistage politseisse või kohalikul hädaabinumbril.
refused-files-full = Me saame praegu vastu võtta ainult teksti
refused-files-full-lead = Meie salvestusruum on peaaegu täis. Viimase osa sellest hoiame vihjetele, milles faile ei ole. Sellest, mille äsja saatsite, <strong>ei salvestatud midagi</strong>.
refused-text-now = Saatke oma tekst kohe, ilma failideta. Kirjutage, mida failid näitavad.
refused-files-later = Tulge failidega tagasi mõne tunni pärast või homme.
refused-not-found = Seda lehte ei ole olemas
refused-not-found-lead = Sellel aadressil ei ole midagi. Midagi ei saadetud ja <strong>midagi ei salvestatud.</strong>
refused-check-address = Kontrollige, mida kirjutasite pärast <code>.onion</code>.
refused-or-form = Või alustage vormist.
refused-bad-request = Me ei saanud lugeda, mida teie brauser saatis
refused-bad-request-lead = See ei olnud see, mida brauser meie vormist saadab. <strong>Midagi ei salvestatud.</strong>
refused-form-again = Avage vorm uuesti ja saatke veel kord.
refused-update = Kas see kordub? Uuendage Tor Browserit ja proovige ilma failideta.
refused-no-length = Teie brauser ei öelnud, kui palju ta saadab
refused-no-length-lead = Me kontrollime vihje suurust enne, kui selle vastu võtame, aga teie brauser ei öelnud seda. <strong>Midagi ei salvestatud.</strong>
refused-newest = Kasutage uusimat Tor Browserit. See ütleb suuruse ise.
refused-proxy = Peatuge: see ei ole Tor Browser
refused-proxy-lead = Te jõudsite siia veebilehe kaudu, mis näitab Tori lehti teistes brauserites. See veebileht võib näha, kes te olete, ja kõike, mida kirjutate. <strong>Midagi ei salvestatud.</strong>
refused-write-nothing = Ärge kirjutage siia midagi.
refused-get-tor = Hankige Tor Browser aadressilt torproject.org. See on tasuta.
refused-open-in-tor = Avage meie aadress Tor Browseris. Selle lõpus on <code>.onion</code> ja pärast seda ei ole midagi.
refused-timeout = See, mille saatsite, ei jõudnud õigel ajal kohale
refused-timeout-lead = Ühendus katkes või oli liiga aeglane. <strong>Midagi ei salvestatud.</strong>
refused-circuit = Proovige uuesti. „New Tor circuit for this site“ (uus Tori ahel sellele saidile) Tor Browseri menüüs võib seda kiirendada.
refused-only-text = Saatke vähem faile, väiksemaid faile või ainult tekst.
refused-method = Siin see ei toimi
refused-method-lead = Sellele lehele pääseb ainult vormist. <strong>Midagi ei salvestatud.</strong>
refused-from-form = Alustage vormist.
refused-failed = Meie poolel läks midagi katki
refused-failed-lead = See ei olnud teie süü. Me ei saanud teha seda, mida palusite. <strong>Midagi ei salvestatud.</strong>
refused-minutes = Proovige mõne minuti pärast uuesti.
