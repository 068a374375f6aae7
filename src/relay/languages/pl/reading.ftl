safety-title = Jak zadbać o bezpieczeństwo
safety-lead = Nic nie daje Ci pełnego bezpieczeństwa. Oto, co robimy my, czego nie możemy zrobić i co możesz zrobić Ty.
safety-on-this-page = Na tej stronie
safety-you = Co możesz zrobić Ty
safety-address-title = Czy to właściwy adres?
safety-we = Co robimy my
safety-clean = Co usuwamy
safety-code = Twój kod do odpowiedzi
safety-limits = Przed czym nie możemy Cię ochronić
safety-tor = <strong>Używaj Tor Browser</strong> i pobieraj go tylko z torproject.org. Zawsze go aktualizuj. Ustaw w nim poziom bezpieczeństwa „Najbezpieczniejszy”.
safety-where = <strong>Wybierz, skąd piszesz.</strong> Nie ze służbowego ani szkolnego urządzenia i nie przez taką sieć: mogą tam zobaczyć, że używasz Tora. Jeśli tam, gdzie jesteś, Tor jest zablokowany lub niebezpieczny, włącz mostek w ustawieniach Tor Browser, w części „Połączenie”.
safety-words = <strong>Opisz to słowami.</strong> Opis w Twoim tekście jest bezpieczniejszy niż plik.
safety-leave-out = <strong>Nie podawaj</strong> swojego imienia i nazwiska ani tego, co możesz wiedzieć tylko Ty, chyba że to ważne.
safety-type = <strong>Pisz, nie dyktuj.</strong> Wpisywanie głosem może wysyłać Twój głos do jakiejś firmy. Niektóre klawiatury w telefonach zapamiętują, co piszesz.
safety-stop = <strong>Musisz szybko przerwać?</strong> Zamknij okno. „Nowa tożsamość” w menu Tor Browser usuwa wszystko i zaczyna od nowa.
safety-address-look = Spójrz na adres u góry Tor Browser. Ma 56 liter i cyfr, a po nich <code>.onion</code>. Porównaj je wszystkie z adresem, który { $organisation } publikuje w innym miejscu: na stronie internetowej, na plakacie, w gazecie.
safety-address-look-unnamed = Spójrz na adres u góry Tor Browser. Ma 56 liter i cyfr, a po nich <code>.onion</code>. Porównaj je wszystkie z adresem, który śledczy publikują w innym miejscu: na stronie internetowej, na plakacie, w gazecie.
safety-address-false = Fałszywa witryna może skopiować te strony, ale nie może skopiować adresu. Dlatego nie ufaj adresowi tylko dlatego, że pokazuje go jakaś strona, wiadomość lub wyszukiwarka.
safety-we-tor = Tor ukrywa przed nami, gdzie jesteś. Nie wymagamy konta ani imienia i nazwiska.
safety-we-scripts = Te strony nie uruchamiają skryptów i nie zostawiają na Twoim urządzeniu niczego, po czym można Cię rozpoznać.
safety-we-nothing = Ten serwer nie zapisuje niczego o odwiedzinach.
safety-we-locked = Każde zgłoszenie jest od razu po nadejściu szyfrowane <a href="/keys">tymi kluczami</a>. Serwer nie może go już otworzyć. Kto wyniesie serwer, znajdzie zaszyfrowane zgłoszenia.
safety-we-filled = Zaszyfrowane zgłoszenia są dopełniane do ustalonych rozmiarów. Krótkie zgłoszenie wygląda jak każde inne krótkie zgłoszenie.
safety-clean-every = <strong>Z każdego pliku:</strong> jego nazwę. Pliki w archiwum zachowują swoje nazwy.
safety-clean-text = <strong>Z Twojego tekstu i ze zwykłych plików tekstowych:</strong> niewidoczne znaki, ukryte znaki pisma i inne ślady programu lub kopii, z których pochodzą.
safety-clean-photos = <strong>Ze zdjęć:</strong> miejsce, czas, aparat lub telefon i jego numer seryjny, komentarze, małe podglądy oraz obrazy lub filmy ukryte za zdjęciem.
safety-clean-videos = <strong>Z filmów i dźwięku:</strong> miejsce, czas, urządzenie, tytuły i tagi, okładki, napisy i inne ścieżki oraz zapisy programu, który je utworzył.
safety-clean-documents = <strong>Z PDF i dokumentów biurowych:</strong> imiona i nazwiska piszących i czytających, daty, komentarze, śledzone zmiany, wcześniejsze wersje, załączniki, odnośniki na zewnątrz, skrypty oraz ukryte dane samych obrazów.
safety-clean-pictures = <strong>Z pliku PDF, którego nie da się oczyścić,</strong> jeśli tak wybierzesz: wszystko poza tym, co pokazują jego strony. Jest wtedy wysyłany jako obrazy jego stron.
safety-clean-archives = <strong>Z archiwów:</strong> daty i właścicieli. Każdy plik w środku jest oczyszczany albo archiwum jest odrzucane.
safety-clean-else = <strong>Wszystko inne jest odrzucane,</strong> chyba że poprosisz o wysłanie tego bez zmian.
safety-clean-receipt = Po wysłaniu strona pokaże Ci, co usunięto z każdego pliku.
safety-code-you = <strong>Masz go tylko Ty.</strong> Ten serwer tworzy go losowo i pokazuje Ci jeden raz. Nie zachowuje kodów ani nie zapisuje, do którego zgłoszenia należy kod.
safety-code-wait = <strong>Odpowiedzi czekają tu zaszyfrowane.</strong> Przeczytać je może tylko ten, kto ma kod. Kto wyniesie serwer, znajdzie zaszyfrowane odpowiedzi i nie będzie mógł stwierdzić, czyje są.
safety-code-found = <strong>Jeśli ktoś znajdzie Twój kod,</strong> będzie wiedział, że ktoś do nas pisał. Może przeczytać nasze odpowiedzi, usunąć je i pisać do nas w Twoim imieniu. Nie może przeczytać tego, co od Ciebie przyszło.
safety-code-server = <strong>Gdy dostajesz kod i gdy go wpisujesz,</strong> ten serwer trzyma go w pamięci, razem z odpowiedziami, które otwiera. Ktoś, kto potajemnie przejął serwer, mógłby je wtedy zobaczyć i pokazać Ci fałszywe.
safety-code-mark = <strong>Oznaczenie Twojego zgłoszenia</strong> niczego nie otwiera. Ale kto znajdzie je u Ciebie, może się dowiedzieć, że zgłoszenie jest od Ciebie i <a href="/status">czy zostało otwarte</a>, a kto może otwierać zgłoszenia, byłby w stanie ustalić, które to.
safety-limits-files-title = Co jest ukryte w plikach wysłanych bez zmian
safety-limits-files = Zdjęcie często zawiera miejsce, czas i model telefonu. Dokument często zawiera imię i nazwisko osoby, która go napisała. Zrzut ekranu ze zdjęciem pomija większość z tego, ale może zawierać czas i rozmiar Twojego ekranu.
safety-limits-shows-title = Co pokazuje obraz lub nagranie
safety-limits-shows = Twarze, głosy, odbicia, widok z okna, dłoń. Żadne oczyszczanie tego nie usunie.
safety-limits-cameras-title = Ślady aparatów i drukarek
safety-limits-cameras = Każdy aparat zostawia na zdjęciach swój własny, słaby wzór. Wiele kolorowych drukarek drukuje maleńkie żółte kropki, które zdradzają drukarkę i dzień. Widać je też na skanie lub zdjęciu kartki.
safety-limits-copy-title = Znaki wykonane dla jednej kopii
safety-limits-copy = Dokument, obraz lub film może być trochę inny dla każdego, kto go dostaje: w słowach, w odstępach, w kropkach, których nikt nie widzi. Taka kopia zdradza, kto ją miał. Jeśli dano ją tylko Tobie, opisz ją, zamiast ją wysyłać.
safety-limits-write-title = Jak piszesz
safety-limits-write = Twoje słowa i Twoje błędy można porównać z innymi Twoimi tekstami. Pisz krótkimi, prostymi zdaniami.
safety-limits-few-title = To, co wie tylko kilka osób
safety-limits-few = Jeśli coś widziały tylko trzy osoby, zgłoszenie o tym wskazuje na trzy osoby.
safety-limits-when-title = Kiedy i ile wysyłasz
safety-limits-when = Kto obserwuje Twoje połączenie, widzi, że używasz Tora, kiedy i ile wysyłasz. Jeśli obserwuje też nasze, może je ze sobą powiązać. Duża ilość danych rzuca się w oczy. Krótki tekst nie.
safety-limits-device-title = Twoje własne urządzenie
safety-limits-device = Jeśli ktoś inny ma nad nim kontrolę lub może do niego zajrzeć, widzi, co robisz.
safety-limits-server-title = Ten serwer, przez krótki czas
safety-limits-server = Strona bez skryptów nie może zaszyfrować zgłoszenia na Twoim urządzeniu. Dlatego ten serwer czyta je w swojej pamięci, gdy nadchodzi oraz jest oczyszczane i szyfrowane. Ktoś, kto potajemnie przejął serwer, mógłby czytać zgłoszenia, które wtedy nadchodzą, ale nie wcześniejsze. Możesz <a href="/keys">samodzielnie zaszyfrować plik</a>, zanim go wyślesz.

keys-title = Klucze, którymi szyfrujemy Twoje zgłoszenie
keys-lead = Szyfrujemy każde zgłoszenie tymi kluczami, gdy tylko nadejdzie. Otworzyć je mogą tylko ci, którzy mają drugą połowę klucza. Drugich połów nie ma na tym serwerze.
keys-who = Kto może otworzyć Twoje zgłoszenie
keys-groups = Zgłoszenie w sprawie apelu może być zaszyfrowane kluczami tylko niektórych z tych grup.
keys-right = Czy to właściwe klucze?
keys-compare = Porównaj odciski z tymi, które { $organisation } publikuje w innym miejscu: na stronie internetowej, na plakacie, w gazecie. Porównaj każdą literę i cyfrę.
keys-compare-unnamed = Porównaj odciski z tymi, które śledczy publikują w innym miejscu: na stronie internetowej, na plakacie, w gazecie. Porównaj każdą literę i cyfrę.
keys-different = <strong>Są inne?</strong> Wtedy niczego nie wysyłaj. Możliwe, że ktoś przejął ten serwer.
keys-addresses = Wszystkie adresy tej witryny
keys-addresses-lead = Ta witryna ma więcej niż jeden adres. Wszystkie prowadzą do tych samych ludzi. Jeśli któryś nie działa, spróbuj innego.
keys-addresses-copy = Skopiuj adres w całości albo porównaj każdą literę i cyfrę: adres prawie taki sam należy do kogoś innego. Trzymaj tę listę tylko tam, gdzie nikt inny jej nie znajdzie.
keys-list = Czy lista naprawdę pochodzi od nas?
keys-list-who = Nie potrzebujesz tego, żeby wysłać zgłoszenie. To dla osób, które umieją używać wiersza poleceń, znają pierwszy adres z miejsca, któremu ufają, na przykład z plakatu, a pozostałe znalazły gdzie indziej. Listę podpisano pierwszym adresem i nikt inny nie może tego zrobić.
keys-list-save = Zapisz te wiersze w pliku o nazwie <code>addresses.txt</code>. Każdy wiersz kończy się znakiem nowego wiersza, ostatni też:
keys-list-signature = Zapisz te wiersze w pliku o nazwie <code>addresses.txt.minisig</code>:
keys-list-make = Utwórz klucz z pierwszego adresu, takiego, jaki znasz z tamtego miejsca:
keys-list-check = Sprawdź listę bezpłatnym programem <code>minisign</code>:
keys-list-old = Stara lista też przejdzie sprawdzenie, nawet jeśli od tamtej pory zrezygnowaliśmy z jakiegoś adresu. Najnowsza jest na tej stronie pod pierwszym adresem.
keys-lock = Samodzielnie zaszyfruj plik
keys-lock-who = Nie potrzebujesz tego, żeby wysłać zgłoszenie. To dla osób, które umieją używać wiersza poleceń i wolą nie ufać żadnemu serwerowi. Pliku, który zaszyfrujesz samodzielnie, ten serwer w ogóle nie może odczytać.
keys-lock-clean = <strong>Najpierw oczyść plik.</strong> Gdy jest zaszyfrowany, nikt nie może go oczyścić.
keys-lock-save = Zapisz poniższe wiersze w pliku o nazwie <code>keys.txt</code>.
keys-lock-form = Wybierz <code>locked.age</code> w <a href="/">formularzu</a> i zaznacz „Wyślij bez zmian”.
keys-all = Wszystkie klucze, do pliku keys.txt
keys-size = Rozmiar zaszyfrowanego pliku nadal widać.
keys-batch = Dla śledczych: klucz tego serwera
keys-batch-lead = Podpisuje paczki, które opuszczają ten serwer. Sprawdzaj je programem <code>minisign</code>. Nikt nie może nim otworzyć zgłoszenia.
keys-fingerprint = Odcisk
keys-kind = Rodzaj
keys-list-answer = Odpowiedź musi brzmieć:
keys-list-must-say = Musi się pojawić „Signature and comment signature verified”. Pojawia się coś innego? Wtedy nie używaj tej listy.
keys-lock-file = Zaszyfruj swój plik bezpłatnym programem <code>age</code>:
keys-lock-file-post-quantum = Zaszyfruj swój plik bezpłatnym programem <code>age</code> w wersji 1.3 lub nowszej:
keys-classic = Klasyczny
keys-post-quantum = Utworzony tak, by opierać się także komputerom kwantowym
keys-hardware = Przechowywany na sprzętowym kluczu bezpieczeństwa
keys-hardware-post-quantum = Przechowywany na sprzętowym kluczu bezpieczeństwa, utworzony tak, by opierać się także komputerom kwantowym
keys-other = Inny

status-title = Co stało się ze zgłoszeniami i apelami
status-lead = Ta strona jest taka sama dla wszystkich. Nikt się z niej nie dowie, którego zgłoszenia szukasz.
status-tip = Czy Twoje zgłoszenie zostało otwarte?
status-tip-how = Po wysłaniu Twojego zgłoszenia strona pokazała jego oznaczenie: dziesięć cyfr i liter, na przykład <code>3f2a9 01bc4</code>. Gdy któryś ze śledczych otworzy zgłoszenie, jego oznaczenie trafia na <a href="#marks">listę na tej stronie</a>.
status-search = <strong>Poszukaj na tej stronie swojego oznaczenia.</strong> Na komputerze przytrzymaj Ctrl (na Macu ⌘) i naciśnij F. Na telefonie wybierz „Znajdź na stronie” w menu Tor Browser. To, co tam wpiszesz, zostaje na Twoim urządzeniu. Lista jest uporządkowana, więc możesz też szukać oznaczenia wzrokiem.
status-found = <strong>Jest tam?</strong> To znaczy, że któryś ze śledczych otworzył Twoje zgłoszenie.
status-not-found = <strong>Nie ma go tam?</strong> Najpewniej Twojego zgłoszenia jeszcze nie otwarto. Może to potrwać tygodnie. Albo otwarto je dawno temu: lista zawiera ostatnie oznaczenia, najwyżej { $most }, a awaria tego serwera może niektóre usunąć. To nie znaczy, że Twoje zgłoszenie przepadło.
status-no-mark = <strong>Nie masz go zapisanego?</strong> Nic nie szkodzi. Nikt nie może go dla Ciebie odszukać, bo nie wiemy, które zgłoszenie jest Twoje.
status-appeals = Co wynikło z naszych apeli
status-more = { $count ->
    [one] Jest jeszcze jeden apel. Wszystkie są na <a href="/">pierwszej stronie</a>.
    [few] Są jeszcze { $count } apele. Wszystkie są na <a href="/">pierwszej stronie</a>.
    [many] Jest jeszcze { $count } apeli. Wszystkie są na <a href="/">pierwszej stronie</a>.
   *[other] Jest jeszcze { $count } apelu. Wszystkie są na <a href="/">pierwszej stronie</a>.
}
status-collected = Co odebrano
status-not-collected = Z tego serwera nie odebrano jeszcze żadnego zgłoszenia.
status-batch = { $count ->
    [one] Zgłoszenia odebrano z tego serwera jeden raz. Ostatnia paczka ma tę sumę kontrolną (SHA-256); śledczy mogą ją porównać z sumą kontrolną paczki, którą otrzymali:
    [few] Zgłoszenia odebrano z tego serwera { $count } razy. Ostatnia paczka ma tę sumę kontrolną (SHA-256); śledczy mogą ją porównać z sumą kontrolną paczki, którą otrzymali:
    [many] Zgłoszenia odebrano z tego serwera { $count } razy. Ostatnia paczka ma tę sumę kontrolną (SHA-256); śledczy mogą ją porównać z sumą kontrolną paczki, którą otrzymali:
   *[other] Zgłoszenia odebrano z tego serwera { $count } razy. Ostatnia paczka ma tę sumę kontrolną (SHA-256); śledczy mogą ją porównać z sumą kontrolną paczki, którą otrzymali:
}
status-marks = Oznaczenia otwartych zgłoszeń
status-no-marks = Nie ma jeszcze żadnego.
status-count = { $count ->
    [one] Jest jedno, w kolejności cyfr i liter.
    [few] Są { $count }, w kolejności cyfr i liter.
    [many] Jest { $count }, w kolejności cyfr i liter.
   *[other] Jest { $count }, w kolejności cyfr i liter.
}
