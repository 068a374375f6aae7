receipt-title = Gavome jūsų pranešimą
receipt-lead = Dabar jis užrakintas. Atidaryti jį gali tik tyrėjai. Ačiū, kad mums papasakojote.
receipt-code-title = Jūsų kodas atsakymams
receipt-code = Gali būti, kad norėsime jums atsakyti. Su šiais žodžiais galėsite sugrįžti ir perskaityti atsakymą. Niekas kitas jo perskaityti negali.
receipt-code-write = <strong>Užrašykite septynis žodžius ant popieriaus šia tvarka.</strong> Ne šiame įrenginyje: jokių užrašų, nuotraukų ar ekrano nuotraukų.
receipt-code-now = <strong>Padarykite tai dabar.</strong> Negalime jų parodyti dar kartą, nes jų nesaugome. Be jų atsakymo niekas negali perskaityti.
receipt-code-hide = <strong>Kas turi šiuos žodžius, gali skaityti mūsų atsakymus.</strong> Gerai paslėpkite popierių. <a href="/safety#code">Ką dar gali išduoti kodas?</a>
receipt-same = Tai <strong>tas pats kodas kaip anksčiau:</strong> tas, kurį įrašėte. Dar kartą jo nerodome. Saugokite jį kaip iki šiol.
receipt-same-unchecked = Kodų nesaugome, todėl negalime pasakyti, ar įrašėte jį be klaidų.
receipt-no-code = <strong>Šį kartą kodo nėra, todėl joks atsakymas į šį pranešimą negali jūsų pasiekti.</strong> Šis serveris nespėjo laiku sukurti kodo ir nenorėjo versti jūsų laukti. Jūsų pranešimas vis tiek saugus.
receipt-no-code-again = Norite, kad galėtumėte perskaityti atsakymą? Palaukite kelias minutes ir <a href="/">siųskite antrą trumpą pranešimą</a>. Parašykite, su kuriuo pranešimu jis susijęs. Tada turėtumėte gauti kodą.
receipt-mark-title = Jūsų pranešimo žyma
receipt-mark = Kai tyrėjas atidaro jūsų pranešimą, ši žyma atsiranda <a href="/status">atidarytų pranešimų puslapyje</a>. Tas puslapis visiems vienodas, todėl niekas nesužino, kurio pranešimo ieškote.
receipt-mark-found = <strong>Jums nebūtina jos užsirašyti.</strong> Jei kas nors ją ras, gali sužinoti, kad siuntėte pranešimą, o tas, kas gali atidaryti pranešimus, galėtų pasakyti, kuris iš jų jūsų. Žyma nieko neatidaro.
receipt-text-title = Jūsų tekstas
receipt-text = Iš jūsų teksto pašalinome:
receipt-files-title = Jūsų failai
receipt-files = Jie skaičiuojami ta tvarka, kuria juos pasirinkote. Jų pavadinimus išmetėme.
receipt-file = Failas { $n }: { $type }
receipt-original = Išsiųstas toks, koks buvo.
receipt-original-nothing = Nieko nepašalinta.
receipt-cleaned = Išvalytas.
receipt-cleaned-nothing = Nebuvo ko pašalinti.
receipt-cleaned-of = Pašalinome:
receipt-hidden = Kas paslėpta faile, kuris išsiųstas toks, koks buvo, tas jame ir liko. Atidaryti jį gali tik tyrėjai.
receipt-leave-title = Nepalikite pėdsakų
receipt-leave-code = <strong>Pirmiausia užsirašykite kodą.</strong> Po kito žingsnio jo nebebus.
receipt-leave-browser = <strong>Tor Browser meniu pasirinkite „Nauja tapatybė“</strong> arba uždarykite Tor Browser. Telefone jos meniu pasirinkite „Išeiti“. Taip ištrinami puslapiai, kuriuos matėte, ir tai, ką rašėte.
receipt-leave-copies = <strong>Pagalvokite apie kopijas.</strong> Juodraščiai, užrašai, nuotraukos, šiukšlinė, kopija debesyje, neseniai naudotų failų sąrašas.
receipt-leave-people = <strong>Gerai pagalvokite, kam apie tai sakote.</strong> Kas apie tai žino, gali apie tai kalbėti.
receipt-next-title = Kas toliau
receipt-next-reply = <strong>Sugrįžkite po kelių dienų,</strong> atverkite <a href="/replies">atsakymų puslapį</a> ir įrašykite savo kodą. Daug pranešimų lieka be atsakymo, ir tai gali trukti savaites.
receipt-next-more = <strong>Prisiminėte daugiau?</strong> <a href="/">Siųskite kitą pranešimą</a> ir formoje įrašykite savo kodą. Tada žinosime, kad abu yra jūsų.
receipt-next-more-no-code = <strong>Prisiminėte daugiau?</strong> <a href="/">Siųskite kitą pranešimą.</a> Jei norite, kad žinotume, parašykite, kad jau rašėte anksčiau.
receipt-next-others = <strong>Atsakome tik šioje svetainėje.</strong> Kas nors rašo jums apie pranešimą kitu būdu, nors niekada nesakėte mums, kaip jus pasiekti? Tai ne mes. Neatsakykite.

refused-next = Ką daryti dabar
refused-code-again = Įrašyti kodą iš naujo
refused-too-large = Tai per daug vienam pranešimui
refused-too-large-lead = Pranešimas gali būti iki { $limit }. Jūsų buvo didesnis, todėl jį sustabdėme. <strong>Nieko neišsaugojome.</strong>
refused-fewer-files = Siųskite mažiau failų arba mažesnius. Galite siųsti kelis pranešimus.
refused-describe = Dažnai pakanka žodžiais aprašyti, ką rodo failas.
refused-back = Naršyklėje paspauskite „Atgal“. Jūsų tekstas gali tebebūti ten. Jei jo nėra, parašykite jį iš naujo. Atsiprašome.
refused-busy = Šiuo metu siunčia per daug žmonių
refused-busy-lead = Vienu metu galime priimti tik tam tikrą skaičių pranešimų. <strong>Nieko neišsaugojome.</strong>
refused-wait = Palaukite kelias minutes ir bandykite dar kartą.
refused-codes-busy = Šiuo metu savo kodais naudojasi per daug žmonių
refused-codes-busy-lead = Patikrinti kodą šiam serveriui yra sunkus darbas. Tai trukdo kitiems atspėti kodus, bet dėl to vienu metu tai gali daryti tik keli žmonės. <strong>Nieko neišsaugojome.</strong>
refused-codes-busy-back = Siuntėte pranešimą? Naršyklėje paspauskite „Atgal“. Jūsų tekstas gali tebebūti ten. Jei jo nėra, parašykite jį iš naujo. Atsiprašome.
refused-code-too-long = Kodui tai per ilga
refused-code-too-long-lead = Kodą sudaro septyni žodžiai. Tai, ką atsiuntė jūsų naršyklė, buvo daug ilgiau, todėl to neskaitėme. <strong>Nieko neišsaugojome.</strong>
refused-only-words = Dar kartą atverkite <a href="/replies">atsakymų puslapį</a> ir įrašykite tik septynis žodžius.
refused-full = Dabar negalime priimti pranešimų
refused-full-lead = Mūsų saugykla pilna, kol tyrėjai nepaims čia laukiančių pranešimų. Niekada neišmetame pranešimo, kad atsirastų vietos. Iš to, ką ką tik atsiuntėte, <strong>nieko neišsaugojome</strong>.
refused-later = Sugrįžkite po kelių valandų arba rytoj.
refused-danger = Ar kam nors dabar gresia pavojus? Nelaukite mūsų. Skambinkite policijai arba vietos skubiosios pagalbos numeriu.
refused-files-full = Dabar galime priimti tik tekstą
refused-files-full-lead = Mūsų saugykla beveik pilna. Paskutinę jos dalį laikome pranešimams be failų. Iš to, ką ką tik atsiuntėte, <strong>nieko neišsaugojome</strong>.
refused-text-now = Dabar siųskite tekstą be failų. Parašykite, ką failai rodo.
refused-files-later = Su failais sugrįžkite po kelių valandų arba rytoj.
refused-not-found = Tokio puslapio nėra
refused-not-found-lead = Šiuo adresu nieko nėra. Niekas neišsiųsta, ir <strong>nieko neišsaugojome.</strong>
refused-check-address = Patikrinkite, ką įrašėte po <code>.onion</code>.
refused-or-form = Arba pradėkite nuo formos.
refused-bad-request = Negalėjome perskaityti, ką atsiuntė jūsų naršyklė
refused-bad-request-lead = Tai nebuvo tai, ką naršyklė siunčia iš mūsų formos. <strong>Nieko neišsaugojome.</strong>
refused-form-again = Atverkite formą iš naujo ir siųskite dar kartą.
refused-update = Vėl kartojasi? Atnaujinkite Tor Browser ir pabandykite be failų.
refused-no-length = Jūsų naršyklė nepasakė, kiek siunčia
refused-no-length-lead = Prieš priimdami pranešimą patikriname jo dydį, o jūsų naršyklė jo nenurodė. <strong>Nieko neišsaugojome.</strong>
refused-newest = Naudokite naujausią Tor Browser. Ji dydį nurodo pati.
refused-proxy = Stokite: tai ne Tor Browser
refused-proxy-lead = Atėjote čia per svetainę, kuri Tor puslapius rodo kitose naršyklėse. Ta svetainė gali matyti, kas esate, ir viską, ką rašote. <strong>Nieko neišsaugojome.</strong>
refused-write-nothing = Nieko čia nerašykite.
refused-get-tor = Atsisiųskite Tor Browser iš torproject.org. Ji nemokama.
refused-open-in-tor = Atverkite mūsų adresą su Tor Browser. Jis baigiasi <code>.onion</code>, ir po to nieko nėra.
refused-timeout = Tai, ką siuntėte, neatėjo laiku
refused-timeout-lead = Ryšys nutrūko arba buvo per lėtas. <strong>Nieko neišsaugojome.</strong>
refused-circuit = Bandykite dar kartą. „Nauja Tor grandinė šiai svetainei“ („New Tor circuit for this site“) Tor Browser meniu gali paspartinti ryšį.
refused-only-text = Siųskite mažiau failų, mažesnius failus arba tik tekstą.
refused-method = Čia tai neveikia
refused-method-lead = Šį puslapį galima pasiekti tik iš formos. <strong>Nieko neišsaugojome.</strong>
refused-from-form = Pradėkite nuo formos.
refused-failed = Pas mus kažkas sugedo
refused-failed-lead = Tai ne jūsų kaltė. Negalėjome padaryti, ko prašėte. <strong>Nieko neišsaugojome.</strong>
refused-minutes = Bandykite dar kartą po kelių minučių.
