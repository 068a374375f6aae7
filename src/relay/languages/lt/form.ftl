form-title = Siųsti pranešimą
form-heading = Papasakokite mums, ką žinote
form-lead = Gali pakakti ir mažos smulkmenos. Jums nereikia paskyros ir nebūtina sakyti, kas esate.
form-all-appeals = Visi kreipimaisi
form-something-else = Žinote ką nors kita? Rašykite mums apie bet ką.

form-not-sent = Jūsų pranešimas neišsiųstas
form-nothing-kept = Nieko neišsaugojome. Pažiūrėkite, kas negerai:
form-file-refused = Failas { $n } ({ $type }) nepriimtas.
form-still-here = Jūsų tekstas tebėra čia. <strong>Jei pasirinkote failų, pasirinkite juos iš naujo:</strong> naršyklės neleidžia puslapiui jų išlaikyti.
form-wrong-empty = Ką nors parašykite arba pasirinkite failą.
form-wrong-message-long = Jūsų tekstas per ilgas, ženklų jame: { $length }. Sutrumpinkite jį iki { $limit } ženklų ar mažiau arba siųskite du pranešimus.
form-wrong-answer-long = Šis atsakymas per ilgas. Sutrumpinkite jį iki { $limit } ženklų ar mažiau.
form-wrong-files = Per daug failų. Pasirinkite ne daugiau kaip { $limit } arba siųskite du pranešimus.
form-wrong-appeal = Tokio kreipimosi nežinome. Pataisykite arba palikite tuščią.
form-wrong-alphabet = Jūsų naršyklė atsiuntė šį tekstą nežinoma koduote. Parašykite jį iš naujo.

form-danger = Ar kam nors dabar gresia pavojus?
form-danger-slow = Čia niekas neskaito pranešimų iš karto.
form-danger-call = Skambinkite policijai arba vietos skubiosios pagalbos numeriu. Europos Sąjungoje tai <strong>112</strong>.
form-before = Prieš pradedant
form-before-device = <strong>Naudokitės telefonu ar kompiuteriu, kuris yra tik jūsų,</strong> o ne darbo ar mokyklos.
form-before-name = <strong>Nerašykite savo vardo ir pavardės,</strong> nebent norite, kad juos žinotume.
form-before-tor = <strong>Nustatykite Tor Browser saugumo lygį „Saugiausias“.</strong> Jį rasite nustatymuose, skyriuje „Privatumas ir saugumas“.
form-before-hurt = <strong>Ar kas nors galėtų jums už tai pakenkti?</strong> Pirmiausia perskaitykite, <a href="/safety">kaip išlikti saugiems</a>.

form-message = Ką žinote?
form-message-hint = Ką matėte ar girdėjote? Kur ir kada? Iš kur tai žinote? Rašykite bet kuria kalba, iki { $limit } ženklų.
form-message-cleaned = Pašaliname nematomus ženklus, nes jais galima pažymėti tekstą. Jūsų žodžiai lieka tokie, kokie yra.
form-appeal = Apie kurį kreipimąsi rašote?
form-other-answer = Jūsų atsakymas į klausimą:

form-files-title = Turite failų?
form-files-never = <strong>Niekada nesiųskite nuotraukų ar vaizdo įrašų, kuriuose vaikas išnaudojamas ar skriaudžiamas.</strong> Juos turėti ar siųsti gali būti nusikaltimas, net jei norite gero, o kiekviena kopija vaiką žeidžia iš naujo. Papasakokite žodžiais: kur jie yra, kaip vadinasi puslapis ar naudotojas ir kada juos matėte.
form-files-do = Štai ką darome su jūsų failais:
form-files-names = <strong>Failų pavadinimus</strong> išmetame.
form-files-cleaned = <strong>Nuotraukas, vaizdo ir garso įrašus, dokumentus ir tekstus</strong> išvalome. Pašaliname, kas juose paslėpta: vietą, laiką, fotoaparatą, vardus, ankstesnes versijas. Tai, ką jie rodo, lieka.
form-files-refused = <strong>Failų, kurių negalime išvalyti,</strong> nepriimame ir pasakome kodėl, nebent pažymite langelį žemiau.
form-files = Jūsų failai
form-files-hint = { $files ->
    [one] Iki { $files } failo. Tekstas ir failai kartu: iki { $size }.
    [few] Iki { $files } failų. Tekstas ir failai kartu: iki { $size }.
   *[other] Iki { $files } failų. Tekstas ir failai kartu: iki { $size }.
}
form-files-tick = PDF, kurio negalima išvalyti, galima siųsti kaip jo puslapių paveikslėlius: pažymėkite „{ $box }“.
form-file = Failas { $n }:
form-files-again = Failai skaičiuojami ta tvarka, kuria juos pasirinkote. Pasirinkite juos iš naujo.
form-as-pictures = Siųsti puslapius kaip paveikslėlius
form-as-pictures-hint = Tada PDF, kurio negalima išvalyti, siunčiamas kaip jo puslapių paveikslėliai. Ko jo puslapiai nerodo, to nelieka. Jo žodžius galima perskaityti, bet negalima jų ieškoti ar kopijuoti.
form-as-is = Siųsti taip, kaip yra
form-as-is-hint = Tada failai, kurių negalima išvalyti, siunčiami nepakeisti. Tai, kas juose paslėpta, gali atvesti iki jūsų. Atidaryti juos gali tik tyrėjai, bet vėliau juos gali pamatyti ir kiti, pavyzdžiui, teisme. Failai, kuriuos galima išvalyti, vis tiek išvalomi.
form-files-time = <strong>Dideli failai siunčiami ilgai.</strong> Mūsų spėjimas, kiek trunka siųsti per Tor: kiekvienam 100 MB – { $some ->
    [one] { $some } minutė
    [few] { $some } minutės
   *[other] { $some } minučių
}, { $size } – { $all ->
    [one] { $all } minutė
    [few] { $all } minutės
   *[other] { $all } minučių
}. Gali užtrukti kelis kartus ilgiau, todėl neuždarykite puslapio. Didelį siuntimą lengviau pastebi ir tas, kas stebi jūsų ryšį.

form-send-title = Išsiųskite
form-code = Jau rašėte anksčiau? Jūsų kodas
form-code-hint = Įrašykite septynis žodžius tik tada, jei norite, kad žinotume, jog abu pranešimai yra jūsų. Tai jūsų pirmas pranešimas? Palikite tuščią: kodą gausite išsiuntę.
form-send-wait = Paspauskite mygtuką vieną kartą ir palaukite. Gali atrodyti, kad niekas nejuda. <strong>Jūsų pranešimas gautas tik tada, kai puslapyje parašyta „{ $title }“.</strong>
form-send = Siųsti pranešimą
form-send-code = Išsiuntę pamatysite kodą iš septynių žodžių. Su juo galėsite <a href="/replies">sugrįžti ir perskaityti atsakymą</a>. Pasiruoškite popieriaus ir rašiklį.

form-after = Kas nutinka jūsų pranešimui
form-after-tor = Jis ateina pas mus per Tor. Mes nematome, kur esate.
form-after-locked = Šis serveris jį išvalo ir užrakina. Jūsų pranešimą jis gali perskaityti tik tuo metu.
form-after-keys = Atrakinti jį gali tik tyrėjai. <a href="/keys">Jų raktų</a> šiame serveryje nėra.
