form-title = Saatke vihje
form-heading = Rääkige meile, mida teate
form-lead = Piisata võib ka väikesest üksikasjast. Te ei vaja kontot ega pea ütlema, kes te olete.
form-all-appeals = Vaata kõiki üleskutseid
form-something-else = Kas teate midagi muud? Kirjutage meile ükskõik millest.

form-not-sent = Teie vihjet ei saadetud
form-nothing-kept = Midagi ei salvestatud. Palun vaadake seda:
form-file-refused = { $n }. fail ({ $type }) lükati tagasi.
form-still-here = See, mida kirjutasite, on endiselt siin. <strong>Kui valisite faile, valige need uuesti:</strong> brauserid ei lase lehel neid alles hoida.
form-wrong-empty = Kirjutage midagi või valige fail.
form-wrong-message-long = Teie tekstis on { $length } märki. Lühendage see { $limit } märgini või lühemaks või saatke kaks vihjet.
form-wrong-answer-long = See vastus on liiga pikk. Lühendage see { $limit } märgini või lühemaks.
form-wrong-files = Faile on liiga palju. Valige kõige rohkem { $limit } või saatke kaks vihjet.
form-wrong-appeal = Me ei tunne seda üleskutset. Parandage see või jätke tühjaks.
form-wrong-alphabet = Teie brauser saatis selle teksti tundmatus kodeeringus. Palun kirjutage see uuesti.

form-danger = Kas keegi on praegu ohus?
form-danger-slow = Siin ei loe keegi vihjeid kohe.
form-danger-call = Helistage politseisse või kohalikul hädaabinumbril. Euroopa Liidus on see <strong>112</strong>.
form-before = Enne alustamist
form-before-device = <strong>Kasutage telefoni või arvutit, mis on ainult teie oma,</strong> mitte töö- või kooliseadet.
form-before-name = <strong>Ärge kirjutage oma nime,</strong> kui te ei soovi, et me seda teaksime.
form-before-tor = <strong>Seadke Tor Browseri turvatasemeks „Safest“ (kõige turvalisem).</strong> Selle leiate seadetest jaotisest „Privacy and Security“ (privaatsus ja turvalisus).
form-before-hurt = <strong>Kas keegi võiks teile selle eest halba teha?</strong> Lugege kõigepealt, <a href="/safety">kuidas end kaitsta</a>.

form-message = Mida te teate?
form-message-hint = Mida nägite või kuulsite? Kus ja millal? Kust te seda teate? Kirjutage mis tahes keeles, kuni { $limit } märki.
form-message-cleaned = Me eemaldame nähtamatud märgid, sest nendega saab teksti märgistada. Teie sõnad jäävad nii, nagu on.
form-appeal = Millise üleskutse kohta see on?
form-other-answer = Teie vastus küsimusele:

form-files-title = Kas teil on faile?
form-files-never = <strong>Ärge kunagi saatke pilte ega videoid, millel last väärkoheldakse.</strong> Nende omamine või saatmine võib olla kuritegu ka siis, kui mõtlete head, ja iga koopia teeb lapsele uuesti haiget. Rääkige meile sõnadega: kus need on, kuidas lehte või kasutajat nimetatakse ja millal te neid nägite.
form-files-do = Teie failidega teeme järgmist:
form-files-names = <strong>Failinimed</strong> visatakse ära.
form-files-cleaned = <strong>Fotod, videod, helisalvestised, dokumendid ja tekstid</strong> puhastatakse. Me eemaldame selle, mis on neisse peidetud: koht, aeg, kaamera, nimed, varasemad versioonid. See, mida need näitavad, jääb alles.
form-files-refused = <strong>Failid, mida me puhastada ei saa,</strong> lükatakse tagasi ja me ütleme teile, miks – välja arvatud juhul, kui märgistate allpool ruudu.
form-files = Teie failid
form-files-hint = { $files ->
    [one] Kuni { $files } fail. Tekst ja fail kokku: kuni { $size }.
   *[other] Kuni { $files } faili. Tekst ja failid kokku: kuni { $size }.
}
form-files-tick = PDF, mida ei saa puhastada, võib minna oma lehtede piltidena: märgistage „{ $box }“.
form-file = { $n }. fail:
form-files-again = Failid on nummerdatud valimise järjekorras. Palun valige need uuesti.
form-as-pictures = Saada lehed piltidena
form-as-pictures-hint = PDF, mida ei saa puhastada, läheb siis oma lehtede piltidena. See, mida lehed ei näita, kaob. Selle sõnu saab lugeda, kuid mitte otsida ega kopeerida.
form-as-is = Saada nii, nagu on
form-as-is-hint = Failid, mida ei saa puhastada, lähevad siis muutmata kujul. See, mis on neisse peidetud, võib juhtida teieni. Avada saavad neid ainult uurijad, kuid hiljem võivad neid näha ka teised, näiteks kohtus. Failid, mida saab puhastada, puhastatakse ikkagi.
form-files-time = <strong>Suurte failide saatmine võtab aega.</strong> Meie hinnang Tori kaudu saatmisele: iga 100 MB kohta { $some ->
    [one] üks minut
   *[other] { $some } minutit
}, { $size } korral { $all ->
    [one] üks minut
   *[other] { $all } minutit
}. See võib võtta ka mitu korda kauem, seepärast ärge lehte sulgege. Suurt saadetist märkab kergemini ka see, kes teie ühendust jälgib.

form-send-title = Saatke ära
form-code = Kas olete varem kirjutanud? Teie kood
form-code-hint = Kirjutage seitse sõna ainult siis, kui soovite, et me teaksime, et mõlemad vihjed on teilt. Kas see on teie esimene vihje? Jätke see tühjaks: koodi saate pärast saatmist.
form-send-wait = Vajutage nuppu üks kord ja oodake. Võib tunduda, et midagi ei toimu. <strong>Teie vihje on kohale jõudnud alles siis, kui lehel on kirjas „{ $title }“.</strong>
form-send = Saada vihje
form-send-code = Pärast saatmist näete seitsmest sõnast koodi. Sellega saate <a href="/replies">tagasi tulla ja vastust lugeda</a>. Võtke valmis paber ja pliiats.

form-after = Mis teie vihjega juhtub
form-after-tor = See jõuab meieni Tori kaudu. Me ei näe, kus te olete.
form-after-locked = See server puhastab ja lukustab selle. Server saab teie vihjet lugeda ainult sel ajal.
form-after-keys = Lukust lahti saavad selle teha ainult uurijad. <a href="/keys">Nende võtmed</a> ei ole selles serveris.
