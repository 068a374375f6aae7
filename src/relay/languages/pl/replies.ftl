replies-title = Przeczytaj odpowiedź
replies-nothing = Dla tych słów nie czeka żadna odpowiedź
replies-problem-title = To nie jest kod
replies-nothing-lead = Mogą być dwa powody. Ten serwer nie może stwierdzić, który z nich.
replies-nothing-yet = <strong>Nikt jeszcze nie odpowiedział.</strong> Może to potrwać dni lub tygodnie, a wiele zgłoszeń nie dostaje odpowiedzi. Wróć innego dnia.
replies-nothing-wrong = <strong>Któreś słowo jest błędne</strong> albo słowa są w innej kolejności. Porównaj je ze swoją kartką.
replies-nothing-same = Kod, którego nigdy nikomu nie dano, wygląda tutaj tak samo jak Twój. Dlatego nikt nie odkryje przez zgadywanie, że do nas piszesz.
replies-lead = Po wysłaniu Twojego zgłoszenia strona pokazała kod złożony z siedmiu słów. Wpisz go tutaj, żeby zobaczyć, czy jest od nas odpowiedź.
replies-hint = Siedem angielskich słów oddzielonych spacjami. Litery mogą być małe lub wielkie.
replies-good = Co warto wiedzieć
replies-weeks = <strong>Może to potrwać dni lub tygodnie,</strong> a wiele zgłoszeń nie dostaje odpowiedzi. To nie znaczy, że nikt nie przeczytał Twojego zgłoszenia.
replies-locked = <strong>Odpowiedzi są zaszyfrowane dla Twojego kodu.</strong> Bez niego ten serwer nie może ich otworzyć. Nie zachowuje kodów i zapomina Twój, gdy tylko pokaże Ci stronę.
replies-lost = <strong>Nie masz już kodu?</strong> Wtedy nikt nie może przeczytać odpowiedzi dla Ciebie, a my nie możemy utworzyć tego kodu ponownie. <a href="/">Wyślij kolejne zgłoszenie,</a> żeby dostać nowy.
replies-more = <strong>Chcesz powiedzieć nam więcej?</strong> Wpisz swój kod także w <a href="/">formularzu</a>. Wtedy wiemy, że oba zgłoszenia są od Ciebie.
replies-only-here = <strong>Odpowiadamy tylko tutaj.</strong> Ktoś pisze do Ciebie o Twoim zgłoszeniu inną drogą, choć w Twoich zgłoszeniach nie ma danych kontaktowych? To nie my. Nie odpowiadaj.
replies-give-away = <a href="/safety#code">Co może zdradzić Twój kod?</a>
replies-label = Twój kod
replies-look = Sprawdź, czy są odpowiedzi

code-empty = Wpisz { $all } słów swojego kodu.
code-count = { $count ->
    [one] Kod ma { $all } słów, a wpisano tylko jedno. Wpisz wszystkie, po kolei.
    [few] Kod ma { $all } słów, a wpisano { $count }. Wpisz wszystkie, po kolei.
    [many] Kod ma { $all } słów, a wpisano { $count }. Wpisz wszystkie, po kolei.
   *[other] Kod ma { $all } słów, a wpisano { $count }. Wpisz wszystkie, po kolei.
}
code-unknown = Słowo numer { $word } nie może wystąpić w kodzie. Porównaj je ze swoją kartką.
code-too-long = To jest za długie. Wpisz tylko { $all } słów swojego kodu.

mailbox-waiting = { $count ->
    [one] Czeka na Ciebie jedna odpowiedź
    [few] Czekają na Ciebie { $count } odpowiedzi
    [many] Czeka na Ciebie { $count } odpowiedzi
   *[other] Czeka na Ciebie { $count } odpowiedzi
}
mailbox-delete = { $count ->
    [one] Usunąć tę odpowiedź?
    [few] Usunąć { $count } odpowiedzi?
    [many] Usunąć { $count } odpowiedzi?
   *[other] Usunąć { $count } odpowiedzi?
}
mailbox-deleted = Usunięto
mailbox-from = Od: { $organisation }. Tylko dla Ciebie.
mailbox-from-unnamed = Od śledczych, tylko dla Ciebie.
mailbox-order = Nie mają ustalonej kolejności, bo nie zapisujemy czasu.
mailbox-reply = Odpowiedź { $number }
mailbox-reply-next-part = Odpowiedź { $number }, dalsza część
mailbox-goes-on = Ciąg dalszy tej odpowiedzi jest na następnej stronie.
mailbox-position = To jest strona { $page } z { $pages }.
mailbox-now = Co możesz teraz zrobić
mailbox-write-back = <strong>Odpisz.</strong> Otwórz <a href="/">formularz</a> i wpisz tam także swój kod. Wtedy wiemy, że to od Ciebie.
mailbox-no-trace = <strong>Nie zostawiaj śladów.</strong> Wybierz „Nowa tożsamość” w menu Tor Browser albo zamknij Tor Browser. Niczego, co tu czytasz, nie kopiuj na to urządzenie.
mailbox-delete-read = <strong>Usuń przeczytane odpowiedzi.</strong> Zostają na tym serwerze, zaszyfrowane, dopóki ich nie usuniesz.
mailbox-new-identity = <strong>Nie zostawiaj śladów.</strong> Wybierz „Nowa tożsamość” w menu Tor Browser albo zamknij Tor Browser.
mailbox-sure = { $count ->
    [one] Nikt nie może jej przywrócić.
    [few] Usunięte zostaną wszystkie, także te na innych stronach. Nikt nie może ich przywrócić.
    [many] Usunięte zostaną wszystkie, także te na innych stronach. Nikt nie może ich przywrócić.
   *[other] Usunięte zostaną wszystkie, także te na innych stronach. Nikt nie może ich przywrócić.
}
mailbox-none-left = Nie było już nic do usunięcia.
mailbox-gone = { $count ->
    [one] Tej odpowiedzi nie ma już na tym serwerze.
    [few] { $count } odpowiedzi zniknęły z tego serwera.
    [many] { $count } odpowiedzi zniknęło z tego serwera.
   *[other] { $count } odpowiedzi zniknęło z tego serwera.
}
mailbox-stays-good = Twój kod pozostaje ważny: nowe odpowiedzi, jeśli będą, przyjdą na ten sam kod.

mailbox-next = Następna strona
mailbox-before = Poprzednia strona
mailbox-delete-all = Usuń wszystko …
mailbox-yes = Tak, usuń
mailbox-no = Nie, wróć
mailbox-again = Sprawdź ponownie
