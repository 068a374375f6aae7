replies-title = Lue vastaus
replies-nothing = Näille sanoille ei ole vastausta
replies-problem-title = Tämä ei ole koodi
replies-nothing-lead = Syitä voi olla kaksi. Tämä palvelin ei tiedä, kumpi se on.
replies-nothing-yet = <strong>Kukaan ei ole vielä vastannut.</strong> Siihen voi mennä päiviä tai viikkoja, ja moneen vihjeeseen ei vastata. Tule takaisin toisena päivänä.
replies-nothing-wrong = <strong>Jokin sana on väärin,</strong> tai sanat ovat väärässä järjestyksessä. Vertaa niitä siihen, mitä kirjoitit muistiin.
replies-nothing-same = Koodi, jota ei ole koskaan annettu kenellekään, näyttää tässä samalta kuin sinun koodisi. Siksi kukaan ei voi arvaamalla saada selville, että kirjoitit meille.
replies-lead = Kun olit lähettänyt vihjeesi, sivu näytti sinulle koodin, jossa on seitsemän sanaa. Kirjoita se tähän, niin näet, olemmeko vastanneet.
replies-hint = Seitsemän englanninkielistä sanaa, välilyönnit niiden välissä. Pienet tai isot kirjaimet, kumpikin käy.
replies-good = Hyvä tietää
replies-weeks = <strong>Siihen voi mennä päiviä tai viikkoja,</strong> ja moneen vihjeeseen ei vastata. Se ei tarkoita, ettei vihjettäsi olisi luettu.
replies-locked = <strong>Vastaukset on lukittu niin, että vain koodisi avaa ne.</strong> Tämä palvelin ei voi avata niitä ilman sitä. Se ei tallenna koodeja, ja se unohtaa koodisi heti, kun se on näyttänyt sinulle sivun.
replies-lost = <strong>Oletko kadottanut koodisi?</strong> Silloin kukaan ei voi lukea vastauksiasi, emmekä voi tehdä koodia uudelleen. <a href="/">Lähetä toinen vihje,</a> niin saat uuden.
replies-more = <strong>Haluatko kertoa lisää?</strong> Kirjoita koodisi myös <a href="/">lomakkeeseen</a>. Silloin tiedämme, että molemmat vihjeet tulevat sinulta.
replies-only-here = <strong>Vastaamme vain täällä.</strong> Kirjoittaako joku sinulle vihjeestäsi muuta kautta, etkä ole koskaan kertonut meille, miten sinut tavoittaa? Silloin viesti ei ole meiltä. Älä vastaa.
replies-give-away = <a href="/safety#code">Mitä koodisi voi paljastaa?</a>
replies-label = Koodisi
replies-look = Katso, onko vastauksia

code-empty = Kirjoita koodisi { $all } sanaa.
code-count = { $count ->
    [one] Koodissa on { $all } sanaa, ja kirjoitit yhden. Kirjoita ne kaikki.
   *[other] Koodissa on { $all } sanaa, ja kirjoitit niitä { $count }. Kirjoita ne kaikki oikeassa järjestyksessä.
}
code-unknown = Sana { $word } ei ole sellainen, joka voi olla koodissa. Vertaa sitä siihen, mitä kirjoitit muistiin.
code-too-long = Tämä on liian pitkä. Kirjoita vain koodisi { $all } sanaa.

mailbox-waiting = { $count ->
    [one] Sinua odottaa yksi vastaus
   *[other] Sinua odottaa { $count } vastausta
}
mailbox-delete = { $count ->
    [one] Poistetaanko tämä vastaus?
   *[other] Poistetaanko { $count } vastausta?
}
mailbox-deleted = Poistettu
mailbox-from = Lähettäjä: { $organisation }. Vain sinulle.
mailbox-from-unnamed = Rikostutkijoilta, vain sinulle.
mailbox-order = Ne eivät ole missään järjestyksessä, koska emme merkitse aikoja muistiin.
mailbox-reply = Vastaus { $number }
mailbox-reply-next-part = Vastaus { $number }, seuraava osa
mailbox-goes-on = Tämä vastaus jatkuu seuraavalla sivulla.
mailbox-position = Tämä on sivu { $page }/{ $pages }.
mailbox-now = Mitä voit tehdä nyt
mailbox-write-back = <strong>Vastaa meille.</strong> Avaa <a href="/">lomake</a> ja kirjoita koodisi myös siihen. Silloin tiedämme, että viesti tulee sinulta.
mailbox-no-trace = <strong>Älä jätä jälkiä.</strong> Valitse Tor-selaimen valikosta ”Uusi identiteetti” tai sulje Tor-selain. Älä kopioi tälle laitteelle mitään siitä, mitä luet täällä.
mailbox-delete-read = <strong>Poista se, minkä olet lukenut.</strong> Se pysyy tällä palvelimella lukittuna, kunnes poistat sen.
mailbox-new-identity = <strong>Älä jätä jälkiä.</strong> Valitse Tor-selaimen valikosta ”Uusi identiteetti” tai sulje Tor-selain.
mailbox-sure = { $count ->
    [one] Kukaan ei voi palauttaa sitä.
   *[other] Ne kaikki poistetaan, myös muilla sivuilla olevat. Kukaan ei voi palauttaa niitä.
}
mailbox-none-left = Mitään poistettavaa ei enää ollut.
mailbox-gone = { $count ->
    [one] Vastaus on poissa tältä palvelimelta.
   *[other] { $count } vastausta on poissa tältä palvelimelta.
}
mailbox-stays-good = Koodisi kelpaa yhä: uudet vastaukset tulevat samalle koodille.

mailbox-next = Seuraava sivu
mailbox-before = Edellinen sivu
mailbox-delete-all = Poista kaikki …
mailbox-yes = Kyllä, poista
mailbox-no = Ei, palaa takaisin
mailbox-again = Katso uudelleen
