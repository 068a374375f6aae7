form-title = Wyślij zgłoszenie
form-heading = Powiedz nam, co wiesz
form-lead = Może wystarczyć drobny szczegół. Nie potrzebujesz konta i nie musisz mówić, kim jesteś.
form-all-appeals = Wszystkie apele
form-something-else = Wiesz coś na inny temat? Napisz do nas o czymkolwiek.

form-not-sent = Twoje zgłoszenie nie zostało wysłane
form-nothing-kept = Niczego nie zachowano. Sprawdź, co trzeba poprawić:
form-file-refused = Plik { $n } ({ $type }) został odrzucony.
form-still-here = Twój tekst nadal tu jest. <strong>Jeśli były wybrane pliki, wybierz je ponownie:</strong> przeglądarki nie pozwalają stronie ich zatrzymać.
form-wrong-empty = Napisz coś albo wybierz plik.
form-wrong-message-long = Liczba znaków w Twoim tekście: { $length }. Skróć go do { $limit } albo wyślij dwa zgłoszenia.
form-wrong-answer-long = Ta odpowiedź jest za długa. Skróć ją do { $limit } znaków.
form-wrong-files = To za dużo plików. Wybierz najwyżej { $limit } albo wyślij dwa zgłoszenia.
form-wrong-appeal = Nie znamy tego apelu. Popraw go albo zostaw puste pole.
form-wrong-alphabet = Twoja przeglądarka wysłała ten tekst w nieznanym alfabecie. Wpisz go jeszcze raz.

form-danger = Czy ktoś jest teraz w niebezpieczeństwie?
form-danger-slow = Nikt tu nie czyta zgłoszeń od razu.
form-danger-call = Zadzwoń na policję albo na miejscowy numer alarmowy. W Unii Europejskiej to <strong>112</strong>.
form-before = Zanim zaczniesz
form-before-device = <strong>Użyj telefonu lub komputera, który jest tylko Twój,</strong> a nie z pracy czy ze szkoły.
form-before-name = <strong>Nie podawaj swojego imienia i nazwiska,</strong> chyba że chcesz, żebyśmy je znali.
form-before-tor = <strong>Ustaw w Tor Browser poziom „Najbezpieczniejszy”.</strong> Znajdziesz go w ustawieniach, w części „Prywatność i bezpieczeństwo”.
form-before-hurt = <strong>Czy ktoś może Cię za to skrzywdzić?</strong> Najpierw przeczytaj, <a href="/safety">jak zadbać o bezpieczeństwo</a>.

form-message = Co wiesz?
form-message-hint = Co zdarzyło Ci się zobaczyć lub usłyszeć? Gdzie i kiedy? Skąd to wiesz? Pisz w dowolnym języku, do { $limit } znaków.
form-message-cleaned = Usuwamy niewidoczne znaki, bo można nimi oznaczyć tekst. Twoje słowa pozostają bez zmian.
form-appeal = Którego apelu to dotyczy?
form-other-answer = Twoja odpowiedź na pytanie:

form-files-title = Masz pliki?
form-files-never = <strong>Nigdy nie wysyłaj zdjęć ani filmów, na których ktoś krzywdzi dziecko.</strong> Ich posiadanie lub wysyłanie może być przestępstwem, nawet w dobrej wierze, a każda kopia krzywdzi dziecko na nowo. Opisz nam słowami: gdzie są, jak nazywa się strona lub użytkownik i kiedy zdarzyło Ci się je zobaczyć.
form-files-do = Oto, co robimy z Twoimi plikami:
form-files-names = <strong>Nazwy plików</strong> są usuwane.
form-files-cleaned = <strong>Zdjęcia, filmy, dźwięk, dokumenty i teksty</strong> są oczyszczane. Usuwamy to, co jest w nich ukryte: miejsce, czas, aparat, imiona i nazwiska, wcześniejsze wersje. To, co pokazują, zostaje.
form-files-refused = <strong>Pliki, których nie możemy oczyścić,</strong> są odrzucane, chyba że zaznaczysz pole poniżej. Mówimy Ci, dlaczego je odrzucono.
form-files = Twoje pliki
form-files-hint = { $files ->
    [one] Najwyżej { $files } plik. Tekst i plik razem: do { $size }.
    [few] Najwyżej { $files } pliki. Tekst i pliki razem: do { $size }.
    [many] Najwyżej { $files } plików. Tekst i pliki razem: do { $size }.
   *[other] Najwyżej { $files } pliku. Tekst i pliki razem: do { $size }.
}
form-files-tick = PDF, którego nie da się oczyścić, można wysłać jako obrazy jego stron: zaznacz „{ $box }”.
form-file = Plik { $n }:
form-files-again = Pliki są ponumerowane w kolejności wyboru. Wybierz je jeszcze raz.
form-as-pictures = Wyślij strony jako obrazy
form-as-pictures-hint = Wtedy PDF, którego nie da się oczyścić, jest wysyłany jako obrazy jego stron. To, czego strony nie pokazują, znika. Słowa da się przeczytać, ale nie da się ich wyszukać ani skopiować.
form-as-is = Wyślij bez zmian
form-as-is-hint = Wtedy pliki, których nie da się oczyścić, są wysyłane bez zmian. To, co jest w nich ukryte, może doprowadzić do Ciebie. Otworzyć je mogą tylko śledczy, ale później mogą je zobaczyć inni, na przykład w sądzie. Pliki, które da się oczyścić, i tak są oczyszczane.
form-files-time = <strong>Duże pliki wymagają czasu.</strong> Według naszych szacunków wysyłanie przez Tor trwa { $some ->
    [one] minutę
    [few] { $some } minuty
    [many] { $some } minut
   *[other] { $some } minuty
} na każde 100 MB, a w przypadku { $size } – { $all ->
    [one] minutę
    [few] { $all } minuty
    [many] { $all } minut
   *[other] { $all } minuty
}. Może potrwać kilka razy dłużej, więc nie zamykaj strony. Dużą ilość danych łatwiej też zauważy ktoś, kto obserwuje Twoje połączenie.

form-send-title = Wyślij
form-code = To kolejne zgłoszenie? Twój kod
form-code-hint = Wpisz siedem słów tylko wtedy, gdy chcesz, żebyśmy wiedzieli, że oba zgłoszenia są od Ciebie. To Twoje pierwsze zgłoszenie? Zostaw puste pole: kod dostaniesz po wysłaniu.
form-send-wait = Naciśnij przycisk raz i poczekaj. Może się wydawać, że nic się nie dzieje. <strong>Twoje zgłoszenie dotarło tylko wtedy, gdy pojawiła się strona ze słowami „{ $title }”.</strong>
form-send = Wyślij zgłoszenie
form-send-code = Po wysłaniu zobaczysz kod złożony z siedmiu słów. Dzięki niemu możesz <a href="/replies">wrócić i przeczytać odpowiedź</a>. Przygotuj kartkę i długopis.

form-after = Co się dzieje z Twoim zgłoszeniem
form-after-tor = Przychodzi do nas przez Tor. Nie widzimy, gdzie jesteś.
form-after-locked = Ten serwer je oczyszcza i szyfruje. Może odczytać Twoje zgłoszenie tylko w tym czasie.
form-after-keys = Odszyfrować je mogą tylko śledczy. <a href="/keys">Ich kluczy</a> nie ma na tym serwerze.
