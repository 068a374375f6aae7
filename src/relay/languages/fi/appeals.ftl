gallery-title = Tunnistatko jonkin näistä?
gallery-choose = Valitse yksi ja kerro meille, mitä tiedät. Mikään johtolanka ei ole liian pieni.
gallery-more = Muuta, mistä kysymme
gallery-over = Mitä muista vihjepyynnöistä tuli

appeal-pictures = { $count ->
    [one] Kuva
   *[other] Kuvat
}
appeal-larger = Kuva { $n } suurempana
appeal-larger-size = ({ $size } kt, avautuu uuteen välilehteen)
appeal-over = Tähän vihjepyyntöön ei enää oteta vihjeitä. Kiitos kaikille, jotka kirjoittivat.
appeal-over-else = Tiedätkö jotain muuta? Voit lähettää vihjeen mistä tahansa asiasta.

appeal-outcome-open = Avoinna: etsimme vihjeitä.
appeal-outcome-placed = Selvinnyt: tunnistettu vihjeiden ansiosta.
appeal-outcome-too-common = Liian yleinen: sitä on liian monessa paikassa.
appeal-outcome-closed = Suljettu: emme tarvitse enää vihjeitä.

appeal-state-open = Avoinna: etsimme vihjeitä
appeal-state-placed = Selvinnyt: tunnistettu vihjeiden ansiosta
appeal-state-too-common = Liian yleinen: sitä on liian monessa paikassa
appeal-state-closed = Suljettu: emme tarvitse enää vihjeitä

question-title = Tunnistatko sen?
question-hint = Vastaa siihen, mihin voit, ja jätä loput tyhjiksi. Kirjoita millä kielellä tahansa.
question-place = Missä se on, tai mistä se on peräisin?
question-place-hint = Maa, paikkakunta, katu, rakennus: niin tarkasti kuin tiedät.
question-maker = Mistä kaupasta tai keneltä valmistajalta se on?
question-maker-hint = Kauppa, verkkosivusto, tuotemerkki, tehdas, hotelli, jossa sellainen on.
question-period = Miltä ajalta se on?
question-period-hint = Milloin se tehtiin, myytiin tai milloin se oli käytössä? Karkea arvio riittää.
question-known = Mistä tiedät sen?
question-known-hint = Vain se, minkä haluat meidän tietävän. Voisiko se johtaa sinuun? Voit jättää sen pois.
question-certain = Miten varma olet?
question-certain-certain = Olen varma
question-certain-likely = Se on todennäköistä
question-certain-unsure = En ole varma
question-certain-none = Ei vastausta

clear-title = Tunnistatko tämän?
clear-all = Kaikki vihjepyynnöt
clear-way-title = Kerro meille sanomatta, kuka olet
clear-way-tor = Et tarvitse käyttäjätiliä etkä nimeä. Vihjeet kulkevat Torin kautta, joten emme näe, missä olet.
clear-way-get = Käytä iPhonessa Onion Browseria. Hanki kaikkiin muihin laitteisiin Tor-selain (Tor Browser), joka on maksuton:
clear-way-open = Avaa tämä osoite siinä selaimessa. Kopioi se kokonaan tai paina painiketta, kun luet tätä sivua Tor-selaimessa:
clear-way-write = Kirjoita meille Tor-selaimessa
clear-not-secret = <strong>Tämä sivu ei ole salainen.</strong> Verkkosi ja tämän sivuston ylläpitäjä voivat nähdä, että kävit täällä. Voisiko joku satuttaa sinua vihjeen takia? Älä silloin käytä työpaikan, koulun tai tämän ihmisen laitetta tai verkkoa.
