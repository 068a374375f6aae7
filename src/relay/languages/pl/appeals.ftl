gallery-title = Czy coś tu rozpoznajesz?
gallery-choose = Wybierz jedno i powiedz nam, co wiesz. Żadna wskazówka nie jest za mała.
gallery-more = O co jeszcze pytamy
gallery-over = Co wynikło z innych apeli

appeal-pictures = { $count ->
    [one] Obraz
    [few] Obrazy
    [many] Obrazy
   *[other] Obrazy
}
appeal-larger = Powiększ obraz { $n }
appeal-larger-size = ({ $size } KB, otwiera się w nowej karcie)
appeal-over = W sprawie tego apelu nie przyjmujemy już zgłoszeń. Dziękujemy wszystkim, którzy napisali.
appeal-over-else = Wiesz coś na inny temat? Możesz wysłać zgłoszenie o czymkolwiek.

appeal-outcome-open = Otwarty: czekamy na zgłoszenia.
appeal-outcome-placed = Ustalono: rozpoznano dzięki zgłoszeniom.
appeal-outcome-too-common = Zbyt powszechne: można to znaleźć w zbyt wielu miejscach.
appeal-outcome-closed = Zamknięty: nie potrzebujemy więcej zgłoszeń.

appeal-state-open = Otwarte: czekamy na zgłoszenia
appeal-state-placed = Ustalono: rozpoznano dzięki zgłoszeniom
appeal-state-too-common = Zbyt powszechne: można to znaleźć w zbyt wielu miejscach
appeal-state-closed = Zamknięte: nie potrzebujemy więcej zgłoszeń

question-title = Czy to rozpoznajesz?
question-hint = Odpowiedz na to, co wiesz, a resztę zostaw pustą. Pisz w dowolnym języku.
question-place = Gdzie to jest albo skąd pochodzi?
question-place-hint = Kraj, miasto, ulica, budynek: tak dokładnie, jak wiesz.
question-maker = Z jakiego sklepu lub od jakiego producenta to jest?
question-maker-hint = Sklep, strona internetowa, marka, fabryka, hotel, który to ma.
question-period = Z jakiego to okresu?
question-period-hint = Kiedy to wyprodukowano, sprzedawano lub używano? Wystarczy w przybliżeniu.
question-known = Skąd to wiesz?
question-known-hint = Tylko to, co chcesz nam powiedzieć. Czy to może doprowadzić do Ciebie? Możesz to pominąć.
question-certain = Na ile to pewne?
question-certain-certain = Wiem na pewno
question-certain-likely = To prawdopodobne
question-certain-unsure = Nie mam pewności
question-certain-none = Bez odpowiedzi

clear-title = Czy to rozpoznajesz?
clear-all = Wszystkie apele
clear-way-title = Powiedz nam, nie mówiąc, kim jesteś
clear-way-tor = Nie potrzebujesz konta ani podawania imienia i nazwiska. Zgłoszenia idą przez Tor, więc nie widzimy, gdzie jesteś.
clear-way-get = Na iPhonie użyj Onion Browser. Na innych urządzeniach użyj Tor Browser, który jest bezpłatny:
clear-way-open = Otwórz w tej przeglądarce ten adres. Skopiuj go w całości albo naciśnij przycisk, gdy czytasz tę stronę w Tor Browser:
clear-way-write = Napisz do nas w Tor Browser
clear-not-secret = <strong>Ta strona nie jest tajna.</strong> Twoja sieć i osoby prowadzące tę witrynę mogą zobaczyć, że ją odwiedzasz. Czy ktoś może Cię skrzywdzić za zgłoszenie? Wtedy nie używaj urządzeń ani sieci z pracy, ze szkoły ani należących do tej osoby.
