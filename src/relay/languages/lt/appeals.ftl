gallery-title = Ar ką nors iš to atpažįstate?
gallery-choose = Pasirinkite ir papasakokite mums, ką žinote. Svarbi kiekviena smulkmena.
gallery-more = Apie ką dar klausiame
gallery-over = Kuo baigėsi kiti kreipimaisi

appeal-pictures = { $count ->
    [1] Nuotrauka
    [one] { $count } nuotrauka
    [few] Nuotraukos
   *[other] Nuotraukos
}
appeal-larger = Nuotrauka { $n }, didesnė
appeal-larger-size = ({ $size } KB, atsidaro naujoje kortelėje)
appeal-over = Dėl šio kreipimosi pranešimų nebepriimame. Ačiū visiems, kurie rašė.
appeal-over-else = Žinote ką nors kita? Galite siųsti pranešimą apie bet ką.

appeal-outcome-open = Atviras: laukiame pranešimų.
appeal-outcome-placed = Atpažinta: nustatyta gautų pranešimų dėka.
appeal-outcome-too-common = Per daug paplitę: galima rasti per daug kur.
appeal-outcome-closed = Baigtas: pranešimų daugiau nereikia.

appeal-state-open = Atviri: laukiame pranešimų
appeal-state-placed = Atpažinta: nustatyta gautų pranešimų dėka
appeal-state-too-common = Per daug paplitę: galima rasti per daug kur
appeal-state-closed = Baigti: pranešimų daugiau nereikia

question-title = Ar tai atpažįstate?
question-hint = Atsakykite, į ką galite, o kitką palikite tuščią. Rašykite bet kuria kalba.
question-place = Kur tai yra arba iš kur tai?
question-place-hint = Šalis, miestas, gatvė, pastatas: kuo tiksliau, kiek žinote.
question-maker = Iš kurios tai parduotuvės ar kurio gamintojo?
question-maker-hint = Parduotuvė, svetainė, prekės ženklas, gamykla, viešbutis, kuriame tai yra.
question-period = Kurio tai laiko?
question-period-hint = Kada tai buvo pagaminta, parduodama ar naudojama? Pakanka apytikslio spėjimo.
question-known = Iš kur tai žinote?
question-known-hint = Rašykite tik tai, ką norite mums pasakyti. Ar tai galėtų atvesti iki jūsų? Galite to nerašyti.
question-certain = Ar žinote tai tvirtai?
question-certain-certain = Žinau tvirtai
question-certain-likely = Tikėtina
question-certain-unsure = Nežinau tvirtai
question-certain-none = Neatsakau

clear-title = Ar tai atpažįstate?
clear-all = Visi kreipimaisi
clear-way-title = Papasakokite mums nesakydami, kas esate
clear-way-tor = Nereikia nei paskyros, nei vardo. Pranešimai keliauja per Tor, todėl nematome, kur esate.
clear-way-get = „iPhone“ telefone naudokite Onion Browser. Visur kitur naudokite nemokamą Tor Browser:
clear-way-open = Atverkite šį adresą toje naršyklėje. Nukopijuokite jį visą arba paspauskite mygtuką, kai šį puslapį skaitysite Tor Browser naršyklėje:
clear-way-write = Rašyti mums per Tor Browser
clear-not-secret = <strong>Šis puslapis nėra slaptas.</strong> Jūsų tinklas ir tie, kas valdo šią svetainę, gali matyti, kad čia lankėtės. Ar kas nors galėtų jums už pranešimą pakenkti? Tada nesinaudokite darbo, mokyklos ar to žmogaus įrenginiu ar tinklu.
