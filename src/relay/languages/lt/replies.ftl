replies-title = Skaityti atsakymą
replies-nothing = Šiems žodžiams atsakymo nėra
replies-problem-title = Tai ne kodas
replies-nothing-lead = Gali būti dvi priežastys. Šis serveris negali pasakyti, kuri iš jų tikra.
replies-nothing-yet = <strong>Dar niekas neatsakė.</strong> Tai gali trukti dienas ar savaites, o daug pranešimų lieka be atsakymo. Sugrįžkite kitą dieną.
replies-nothing-wrong = <strong>Vienas žodis klaidingas</strong> arba žodžiai surašyti kita tvarka. Palyginkite juos su tuo, ką užsirašėte.
replies-nothing-same = Kodas, kuris niekada nebuvo niekam duotas, čia atrodo taip pat kaip jūsų. Todėl spėliodamas niekas negali sužinoti, kad mums rašėte.
replies-lead = Kai išsiuntėte pranešimą, puslapis parodė jums kodą iš septynių žodžių. Įrašykite jį čia ir pamatysite, ar atsakėme.
replies-hint = Septyni angliški žodžiai su tarpais tarp jų. Tinka ir mažosios, ir didžiosios raidės.
replies-good = Verta žinoti
replies-weeks = <strong>Tai gali trukti dienas ar savaites,</strong> o daug pranešimų lieka be atsakymo. Tai nereiškia, kad jūsų pranešimo niekas neskaitė.
replies-locked = <strong>Atsakymai užrakinti jūsų kodui.</strong> Be jo šis serveris jų atidaryti negali. Jis nesaugo jokių kodų ir pamiršta jūsiškį, vos tik parodo jums puslapį.
replies-lost = <strong>Pametėte kodą?</strong> Tada jums skirtų atsakymų niekas negali perskaityti, o mes negalime to kodo sukurti iš naujo. <a href="/">Siųskite kitą pranešimą</a>, kad gautumėte naują kodą.
replies-more = <strong>Norite papasakoti daugiau?</strong> Įrašykite savo kodą ir <a href="/">formoje</a>. Tada žinosime, kad abu pranešimai yra jūsų.
replies-only-here = <strong>Atsakome tik čia.</strong> Kas nors rašo jums apie pranešimą kitu būdu, nors niekada nesakėte mums, kaip jus pasiekti? Tai ne mes. Neatsakykite.
replies-give-away = <a href="/safety#code">Ką gali išduoti jūsų kodas?</a>
replies-label = Jūsų kodas
replies-look = Ieškoti atsakymų

code-empty = Įrašykite visus savo kodo žodžius. Jų yra { $all }.
code-count = { $count ->
    [one] Kodą sudaro { $all } žodžiai, o jūs įrašėte { $count } žodį. Įrašykite juos visus iš eilės.
    [few] Kodą sudaro { $all } žodžiai, o jūs įrašėte { $count } žodžius. Įrašykite juos visus iš eilės.
   *[other] Kodą sudaro { $all } žodžiai, o jūs įrašėte { $count } žodžių. Įrašykite juos visus iš eilės.
}
code-unknown = Žodis nr. { $word } nėra žodis, kuris gali būti kode. Palyginkite jį su tuo, ką užsirašėte.
code-too-long = Per ilgas tekstas. Įrašykite tik savo kodo žodžius. Jų yra { $all }.

mailbox-waiting = { $count ->
    [1] Jūsų laukia vienas atsakymas
    [one] Jūsų laukia { $count } atsakymas
    [few] Jūsų laukia { $count } atsakymai
   *[other] Jūsų laukia { $count } atsakymų
}
mailbox-delete = { $count ->
    [1] Ištrinti šį atsakymą?
    [one] Ištrinti { $count } atsakymą?
    [few] Ištrinti { $count } atsakymus?
   *[other] Ištrinti { $count } atsakymų?
}
mailbox-deleted = Ištrinta
mailbox-from = Siuntėjas: { $organisation }. Tik jums.
mailbox-from-unnamed = Nuo tyrėjų, tik jums.
mailbox-order = Jie surašyti be jokios tvarkos, nes laiko neužsirašome.
mailbox-reply = Atsakymas { $number }
mailbox-reply-next-part = Atsakymas { $number }, tęsinys
mailbox-goes-on = Šis atsakymas tęsiamas kitame puslapyje.
mailbox-position = Tai { $page } puslapis iš { $pages }.
mailbox-now = Ką galite daryti dabar
mailbox-write-back = <strong>Parašykite ir jūs.</strong> Atverkite <a href="/">formą</a> ir įrašykite savo kodą ir ten. Tada žinosime, kad rašote jūs.
mailbox-no-trace = <strong>Nepalikite pėdsakų.</strong> Tor Browser meniu pasirinkite „Nauja tapatybė“ arba uždarykite Tor Browser. Nieko, ką čia perskaitėte, nekopijuokite į šį įrenginį.
mailbox-delete-read = <strong>Ištrinkite, ką perskaitėte.</strong> Kol neištrinsite, tai liks šiame serveryje užrakinta.
mailbox-new-identity = <strong>Nepalikite pėdsakų.</strong> Tor Browser meniu pasirinkite „Nauja tapatybė“ arba uždarykite Tor Browser.
mailbox-sure = { $count ->
    [1] Niekas negalės jo atkurti.
    [one] Bus ištrinti visi atsakymai, taip pat ir esantys kituose puslapiuose. Niekas negalės jų atkurti.
    [few] Bus ištrinti visi atsakymai, taip pat ir esantys kituose puslapiuose. Niekas negalės jų atkurti.
   *[other] Bus ištrinti visi atsakymai, taip pat ir esantys kituose puslapiuose. Niekas negalės jų atkurti.
}
mailbox-none-left = Nebuvo likę ko trinti.
mailbox-gone = { $count ->
    [1] Atsakymo šiame serveryje nebėra.
    [one] Šiame serveryje nebėra { $count } atsakymo.
    [few] Šiame serveryje nebėra { $count } atsakymų.
   *[other] Šiame serveryje nebėra { $count } atsakymų.
}
mailbox-stays-good = Jūsų kodas tebegalioja: nauji atsakymai ateis į jį.

mailbox-next = Kitas puslapis
mailbox-before = Ankstesnis puslapis
mailbox-delete-all = Ištrinti visus …
mailbox-yes = Taip, ištrinti
mailbox-no = Ne, grįžti
mailbox-again = Pažiūrėti dar kartą
