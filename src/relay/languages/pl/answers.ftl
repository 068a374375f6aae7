receipt-title = Mamy Twoje zgłoszenie
receipt-lead = Teraz jest zaszyfrowane. Otworzyć je mogą tylko śledczy. Dziękujemy, że nam o tym mówisz.
receipt-code-title = Twój kod do odpowiedzi
receipt-code = Możliwe, że będziemy chcieli Ci odpowiedzieć. Dzięki tym słowom możesz wrócić i przeczytać odpowiedź. Nikt inny nie może.
receipt-code-write = <strong>Zapisz te siedem słów na papierze, w tej kolejności.</strong> Nie na tym urządzeniu: bez notatki, zdjęcia i zrzutu ekranu.
receipt-code-now = <strong>Zrób to teraz.</strong> Nie możemy pokazać ich ponownie, bo ich nie zachowujemy. Bez nich nikt nie przeczyta odpowiedzi.
receipt-code-hide = <strong>Kto ma te słowa, może przeczytać nasze odpowiedzi.</strong> Dobrze ukryj kartkę. <a href="/safety#code">Co jeszcze może zdradzić kod?</a>
receipt-same = To <strong>ten sam kod co wcześniej:</strong> ten wpisany w formularzu. Nie pokazujemy go ponownie. Przechowuj go tak jak dotąd.
receipt-same-unchecked = Nie zachowujemy kodów, więc nie możemy powiedzieć, czy jest wpisany bez błędu.
receipt-no-code = <strong>Tym razem go nie ma, więc żadna odpowiedź na to zgłoszenie do Ciebie nie dotrze.</strong> Ten serwer nie zdążył utworzyć kodu i nie chciał kazać Ci czekać. Twoje zgłoszenie mimo to jest bezpieczne.
receipt-no-code-again = Chcesz móc przeczytać odpowiedź? Poczekaj kilka minut i <a href="/">wyślij krótkie drugie zgłoszenie</a>. Napisz, do którego zgłoszenia należy. Wtedy kod powinien się pojawić.
receipt-mark-title = Oznaczenie Twojego zgłoszenia
receipt-mark = Gdy któryś ze śledczych otworzy Twoje zgłoszenie, to oznaczenie pojawi się na <a href="/status">stronie otwartych zgłoszeń</a>. Ta strona jest taka sama dla wszystkich, więc nikt się nie dowie, którego zgłoszenia szukasz.
receipt-mark-found = <strong>Nie musisz go zapisywać.</strong> Kto je znajdzie, może się dowiedzieć, że zgłoszenie jest od Ciebie, a kto może otwierać zgłoszenia, byłby w stanie ustalić, które to. Samo oznaczenie niczego nie otwiera.
receipt-text-title = Twój tekst
receipt-text = Usunięte z Twojego tekstu:
receipt-files-title = Twoje pliki
receipt-files = Są ponumerowane w kolejności wyboru. Ich nazwy zostały usunięte.
receipt-file = Plik { $n }: { $type }
receipt-original = Wysłano bez zmian.
receipt-original-nothing = Niczego nie usunięto.
receipt-cleaned = Oczyszczono.
receipt-cleaned-nothing = Nie było czego usuwać.
receipt-cleaned-of = Usunięte dane:
receipt-hidden = To, co jest ukryte w pliku wysłanym bez zmian, nadal w nim jest. Otworzyć go mogą tylko śledczy.
receipt-leave-title = Nie zostawiaj śladów
receipt-leave-code = <strong>Najpierw zapisz swój kod.</strong> Po następnym kroku już go nie będzie.
receipt-leave-browser = <strong>Wybierz „Nowa tożsamość” w menu Tor Browser</strong> albo zamknij Tor Browser. Na telefonie wybierz w jego menu „Zakończ”. To usuwa oglądane strony i wpisane teksty.
receipt-leave-copies = <strong>Pomyśl o kopiach.</strong> Szkice, notatki, zdjęcia, kosz, kopia w chmurze, lista ostatnio używanych plików.
receipt-leave-people = <strong>Uważaj, komu o tym mówisz.</strong> Kto o tym wie, może o tym opowiedzieć.
receipt-next-title = Co dalej
receipt-next-reply = <strong>Wróć za kilka dni,</strong> otwórz <a href="/replies">stronę odpowiedzi</a> i wpisz swój kod. Wiele zgłoszeń nie dostaje odpowiedzi, a może to potrwać całe tygodnie.
receipt-next-more = <strong>Pamiętasz coś jeszcze?</strong> <a href="/">Wyślij kolejne zgłoszenie</a> i wpisz w formularzu swój kod. Wtedy wiemy, że oba są od Ciebie.
receipt-next-more-no-code = <strong>Pamiętasz coś jeszcze?</strong> <a href="/">Wyślij kolejne zgłoszenie.</a> Napisz, że to nie pierwsze, jeśli chcesz, żebyśmy to wiedzieli.
receipt-next-others = <strong>Odpowiadamy tylko w tej witrynie.</strong> Ktoś pisze do Ciebie o Twoim zgłoszeniu inną drogą, choć w Twoich zgłoszeniach nie ma danych kontaktowych? To nie my. Nie odpowiadaj.

refused-next = Co teraz zrobić
refused-code-again = Wpisz kod jeszcze raz
refused-too-large = To za dużo na jedno zgłoszenie
refused-too-large-lead = Zgłoszenie może mieć do { $limit }. Twoje było większe, więc zostało zatrzymane. <strong>Niczego nie zachowano.</strong>
refused-fewer-files = Wyślij mniej plików albo mniejsze pliki. Możesz wysłać kilka zgłoszeń.
refused-describe = Często wystarczy opisać słowami, co pokazuje plik.
refused-back = Naciśnij „Wstecz” w przeglądarce. Twój tekst może tam jeszcze być. Jeśli go nie ma, napisz go jeszcze raz. Przepraszamy za to.
refused-busy = Zbyt wiele osób wysyła teraz zgłoszenia
refused-busy-lead = Naraz możemy przyjąć tylko ograniczoną liczbę zgłoszeń. <strong>Niczego nie zachowano.</strong>
refused-wait = Poczekaj kilka minut i spróbuj ponownie.
refused-codes-busy = Zbyt wiele osób używa teraz swoich kodów
refused-codes-busy-lead = Sprawdzenie kodu to dla tego serwera ciężka praca. To nie pozwala innym zgadywać kodów, ale przez to naraz może to robić tylko kilka osób. <strong>Niczego nie zachowano.</strong>
refused-codes-busy-back = Wysyłasz zgłoszenie? Naciśnij „Wstecz” w przeglądarce. Twój tekst może tam jeszcze być. Jeśli go nie ma, napisz go jeszcze raz. Przepraszamy za to.
refused-code-too-long = To za długie jak na kod
refused-code-too-long-lead = Kod ma siedem słów. To, co wysłała Twoja przeglądarka, było o wiele dłuższe, więc tego nie czytaliśmy. <strong>Niczego nie zachowano.</strong>
refused-only-words = Otwórz ponownie <a href="/replies">stronę odpowiedzi</a> i wpisz tylko te siedem słów.
refused-full = Nie możemy teraz przyjmować zgłoszeń
refused-full-lead = Nasze miejsce na dane jest pełne i takie zostanie, dopóki śledczy nie odbiorą zgłoszeń, które tu czekają. Nigdy nie wyrzucamy zgłoszeń, żeby zrobić miejsce. Z tego, co właśnie wysłano, <strong>niczego nie zachowano.</strong>
refused-later = Wróć za kilka godzin albo jutro.
refused-danger = Czy ktoś jest teraz w niebezpieczeństwie? Nie czekaj na nas. Zadzwoń na policję albo na miejscowy numer alarmowy.
refused-files-full = Możemy teraz przyjąć tylko tekst
refused-files-full-lead = Nasze miejsce na dane jest prawie pełne. Ostatnią jego część trzymamy na zgłoszenia bez plików. Z tego, co właśnie wysłano, <strong>niczego nie zachowano.</strong>
refused-text-now = Wyślij teraz swój tekst, bez plików. Napisz, co pokazują pliki.
refused-files-later = Wróć z plikami za kilka godzin albo jutro.
refused-not-found = Ta strona nie istnieje
refused-not-found-lead = Pod tym adresem nic nie ma. Niczego nie wysłano i <strong>niczego nie zachowano.</strong>
refused-check-address = Sprawdź, co stoi w adresie po <code>.onion</code>.
refused-or-form = Albo zacznij od formularza.
refused-bad-request = Nie udało się nam odczytać tego, co wysłała Twoja przeglądarka
refused-bad-request-lead = To nie było to, co przeglądarka wysyła z naszego formularza. <strong>Niczego nie zachowano.</strong>
refused-form-again = Otwórz formularz ponownie i wyślij jeszcze raz.
refused-update = To się powtarza? Zaktualizuj Tor Browser i spróbuj bez plików.
refused-no-length = Twoja przeglądarka nie podała, ile wysyła
refused-no-length-lead = Sprawdzamy rozmiar zgłoszenia, zanim je przyjmiemy, a Twoja przeglądarka go nie podała. <strong>Niczego nie zachowano.</strong>
refused-newest = Użyj najnowszego Tor Browser. Sam podaje rozmiar.
refused-proxy = Stop: to nie jest Tor Browser
refused-proxy-lead = Ta strona otworzyła się przez witrynę, która pokazuje strony Tora w innych przeglądarkach. Tamta witryna może zobaczyć, kim jesteś, i wszystko, co piszesz. <strong>Niczego nie zachowano.</strong>
refused-write-nothing = Nie pisz tu niczego.
refused-get-tor = Pobierz Tor Browser z torproject.org. Jest bezpłatny.
refused-open-in-tor = Otwórz nasz adres w Tor Browser. Kończy się na <code>.onion</code> i dalej nic nie ma.
refused-timeout = To, co wysłano, nie dotarło na czas
refused-timeout-lead = Połączenie zostało przerwane albo było za wolne. <strong>Niczego nie zachowano.</strong>
refused-circuit = Spróbuj ponownie. „Nowy obwód Tor dla tej strony” w menu Tor Browser może to przyspieszyć.
refused-only-text = Wyślij mniej plików, mniejsze pliki albo tylko tekst.
refused-method = To tutaj nie działa
refused-method-lead = Na tę stronę można wejść tylko z formularza. <strong>Niczego nie zachowano.</strong>
refused-from-form = Zacznij od formularza.
refused-failed = Coś się u nas zepsuło
refused-failed-lead = To nie Twoja wina. Nie udało się nam tego zrobić. <strong>Niczego nie zachowano.</strong>
refused-minutes = Spróbuj ponownie za kilka minut.
