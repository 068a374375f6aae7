kind-text = zwykły tekst
kind-jpeg = obraz JPEG
kind-png = obraz PNG
kind-gif = obraz GIF
kind-webp = obraz WebP
kind-heic = obraz HEIC
kind-avif = obraz AVIF
kind-jxl = obraz JPEG XL
kind-tiff = obraz TIFF
kind-bmp = obraz BMP
kind-pnm = obraz PNM
kind-svg = rysunek SVG
kind-raw = nieprzetworzone zdjęcie z aparatu
kind-pdf = dokument PDF
kind-word = dokument Word
kind-excel = tabela Excel
kind-powerpoint = dokument PowerPoint
kind-odt = tekst OpenDocument
kind-ods = tabela OpenDocument
kind-odp = prezentacja OpenDocument
kind-odg = rysunek OpenDocument
kind-rtf = dokument RTF
kind-epub = książka EPUB
kind-page = strona internetowa
kind-mail = e-mail
kind-video = film
kind-sound = nagranie dźwiękowe
kind-archive = archiwum plików
kind-program = program
kind-age = plik zaszyfrowany programem age
kind-unknown = plik nieznanego nam typu
kind-other = plik typu { $extension }

trace-position = { $count ->
    [one] { $count } pozycja GPS
    [few] { $count } pozycje GPS
    [many] { $count } pozycji GPS
   *[other] { $count } pozycji GPS
}
trace-serial = { $count ->
    [one] { $count } numer seryjny
    [few] { $count } numery seryjne
    [many] { $count } numerów seryjnych
   *[other] { $count } numeru seryjnego
}
trace-device = { $count ->
    [one] { $count } marka lub model urządzenia
    [few] { $count } marki lub modele urządzeń
    [many] { $count } marek lub modeli urządzeń
   *[other] { $count } marki lub modelu urządzenia
}
trace-person = { $count ->
    [one] { $count } imię lub nazwisko osoby
    [few] { $count } imiona lub nazwiska osób
    [many] { $count } imion lub nazwisk osób
   *[other] { $count } imienia lub nazwiska osób
}
trace-moment = { $count ->
    [one] { $count } data lub godzina
    [few] { $count } daty lub godziny
    [many] { $count } dat lub godzin
   *[other] { $count } daty lub godziny
}
trace-program = { $count ->
    [one] { $count } nazwa programu
    [few] { $count } nazwy programów
    [many] { $count } nazw programów
   *[other] { $count } nazwy programów
}
trace-path = { $count ->
    [one] { $count } ścieżka do pliku, folderu lub serwera
    [few] { $count } ścieżki do plików, folderów lub serwerów
    [many] { $count } ścieżek do plików, folderów lub serwerów
   *[other] { $count } ścieżki do plików, folderów lub serwerów
}
trace-identifier = { $count ->
    [one] { $count } numer, po którym można rozpoznać plik
    [few] { $count } numery, po których można rozpoznać plik
    [many] { $count } numerów, po których można rozpoznać plik
   *[other] { $count } numeru, po którym można rozpoznać plik
}
trace-caption = { $count ->
    [one] { $count } tytuł, podpis lub słowo kluczowe
    [few] { $count } tytuły, podpisy lub słowa kluczowe
    [many] { $count } tytułów, podpisów lub słów kluczowych
   *[other] { $count } tytułu, podpisu lub słowa kluczowego
}
trace-tag = { $count ->
    [one] { $count } tag, na przykład tytuł lub wykonawca
    [few] { $count } tagi, na przykład tytuł lub wykonawca
    [many] { $count } tagów, na przykład tytuł lub wykonawca
   *[other] { $count } tagu, na przykład tytuł lub wykonawca
}
trace-comment = { $count ->
    [one] { $count } komentarz
    [few] { $count } komentarze
    [many] { $count } komentarzy
   *[other] { $count } komentarza
}
trace-note = { $count ->
    [one] { $count } notatka na stronie
    [few] { $count } notatki na stronach
    [many] { $count } notatek na stronach
   *[other] { $count } notatki na stronach
}
trace-tracked-change = { $count ->
    [one] { $count } śledzona zmiana
    [few] { $count } śledzone zmiany
    [many] { $count } śledzonych zmian
   *[other] { $count } śledzonej zmiany
}
trace-revision = { $count ->
    [one] { $count } wcześniejsza wersja
    [few] { $count } wcześniejsze wersje
    [many] { $count } wcześniejszych wersji
   *[other] { $count } wcześniejszej wersji
}
trace-preview = { $count ->
    [one] { $count } obraz podglądu
    [few] { $count } obrazy podglądu
    [many] { $count } obrazów podglądu
   *[other] { $count } obrazu podglądu
}
trace-second-picture = { $count ->
    [one] { $count } ukryty drugi obraz
    [few] { $count } ukryte dodatkowe obrazy
    [many] { $count } ukrytych dodatkowych obrazów
   *[other] { $count } ukrytego dodatkowego obrazu
}
trace-embedded-video = { $count ->
    [one] { $count } film za obrazem
    [few] { $count } filmy za obrazem
    [many] { $count } filmów za obrazem
   *[other] { $count } filmu za obrazem
}
trace-cover = { $count ->
    [one] { $count } obraz okładki
    [few] { $count } obrazy okładki
    [many] { $count } obrazów okładki
   *[other] { $count } obrazu okładki
}
trace-attachment = { $count ->
    [one] { $count } załączony plik
    [few] { $count } załączone pliki
    [many] { $count } załączonych plików
   *[other] { $count } załączonego pliku
}
trace-script = { $count ->
    [one] { $count } skrypt
    [few] { $count } skrypty
    [many] { $count } skryptów
   *[other] { $count } skryptu
}
trace-link = { $count ->
    [one] { $count } odnośnik
    [few] { $count } odnośniki
    [many] { $count } odnośników
   *[other] { $count } odnośnika
}
trace-form-field = { $count ->
    [one] { $count } pole formularza
    [few] { $count } pola formularza
    [many] { $count } pól formularza
   *[other] { $count } pola formularza
}
trace-part-name = { $count ->
    [one] { $count } nazwa rozdziału, warstwy lub innej części
    [few] { $count } nazwy rozdziałów, warstw lub innych części
    [many] { $count } nazw rozdziałów, warstw lub innych części
   *[other] { $count } nazwy rozdziałów, warstw lub innych części
}
trace-data-track = { $count ->
    [one] { $count } ścieżka, która nie jest obrazem ani dźwiękiem
    [few] { $count } ścieżki, które nie są obrazem ani dźwiękiem
    [many] { $count } ścieżek, które nie są obrazem ani dźwiękiem
   *[other] { $count } ścieżki, która nie jest obrazem ani dźwiękiem
}
trace-encoder-message = { $count ->
    [one] { $count } zapis programu kodującego
    [few] { $count } zapisy programu kodującego
    [many] { $count } zapisów programu kodującego
   *[other] { $count } zapisu programu kodującego
}
trace-setting = { $count ->
    [one] { $count } ustawienie programu lub drukarki
    [few] { $count } ustawienia programu lub drukarki
    [many] { $count } ustawień programu lub drukarki
   *[other] { $count } ustawienia programu lub drukarki
}
trace-maker-note = { $count ->
    [one] { $count } wewnętrzny zapis producenta aparatu
    [few] { $count } wewnętrzne zapisy producenta aparatu
    [many] { $count } wewnętrznych zapisów producenta aparatu
   *[other] { $count } wewnętrznego zapisu producenta aparatu
}
trace-exif = { $count ->
    [one] { $count } zapis EXIF
    [few] { $count } zapisy EXIF
    [many] { $count } zapisów EXIF
   *[other] { $count } zapisu EXIF
}
trace-xmp = { $count ->
    [one] { $count } zapis XMP
    [few] { $count } zapisy XMP
    [many] { $count } zapisów XMP
   *[other] { $count } zapisu XMP
}
trace-iptc = { $count ->
    [one] { $count } zapis IPTC
    [few] { $count } zapisy IPTC
    [many] { $count } zapisów IPTC
   *[other] { $count } zapisu IPTC
}
trace-colour-profile = { $count ->
    [one] { $count } profil kolorów
    [few] { $count } profile kolorów
    [many] { $count } profili kolorów
   *[other] { $count } profilu kolorów
}
trace-private-block = { $count ->
    [one] { $count } blok danych, który nie jest pokazywany
    [few] { $count } bloki danych, które nie są pokazywane
    [many] { $count } bloków danych, które nie są pokazywane
   *[other] { $count } bloku danych, który nie jest pokazywany
}
trace-gap = { $count ->
    [one] { $count } odcinek ukrytych danych między częściami
    [few] { $count } odcinki ukrytych danych między częściami
    [many] { $count } odcinków ukrytych danych między częściami
   *[other] { $count } odcinka ukrytych danych między częściami
}
trace-trailing = { $count ->
    [one] { $count } odcinek danych za końcem pliku
    [few] { $count } odcinki danych za końcem pliku
    [many] { $count } odcinków danych za końcem pliku
   *[other] { $count } odcinka danych za końcem pliku
}
trace-member-record = { $count ->
    [one] { $count } data, właściciel lub komentarz spakowanego pliku
    [few] { $count } daty, właściciele lub komentarze spakowanych plików
    [many] { $count } dat, właścicieli lub komentarzy spakowanych plików
   *[other] { $count } daty, właściciela lub komentarza spakowanych plików
}
trace-system-file = { $count ->
    [one] { $count } plik dodany do archiwum przez komputer
    [few] { $count } pliki dodane do archiwum przez komputer
    [many] { $count } plików dodanych do archiwum przez komputer
   *[other] { $count } pliku dodanego do archiwum przez komputer
}
trace-byte-order-mark = znacznik kolejności bajtów
trace-utf16 = kodowanie UTF-16 (teraz UTF-8)
trace-windows1252 = kodowanie Windows-1252 (teraz UTF-8)
trace-windows-line-ends = końce wierszy jak w Windows
trace-other-line-ends = { $count ->
    [one] { $count } nietypowy koniec wiersza
    [few] { $count } nietypowe końce wierszy
    [many] { $count } nietypowych końców wierszy
   *[other] { $count } nietypowego końca wiersza
}
trace-line-end-blanks = { $count ->
    [one] { $count } wiersz ze spacjami lub tabulatorami na końcu
    [few] { $count } wiersze ze spacjami lub tabulatorami na końcu
    [many] { $count } wierszy ze spacjami lub tabulatorami na końcu
   *[other] { $count } wiersza ze spacjami lub tabulatorami na końcu
}
trace-long-blanks = { $count ->
    [one] { $count } zbyt długi ciąg spacji
    [few] { $count } zbyt długie ciągi spacji
    [many] { $count } zbyt długich ciągów spacji
   *[other] { $count } zbyt długiego ciągu spacji
}
trace-unusual-spaces = { $count ->
    [one] { $count } nietypowa spacja
    [few] { $count } nietypowe spacje
    [many] { $count } nietypowych spacji
   *[other] { $count } nietypowej spacji
}
trace-zero-width = { $count ->
    [one] { $count } znak o zerowej szerokości
    [few] { $count } znaki o zerowej szerokości
    [many] { $count } znaków o zerowej szerokości
   *[other] { $count } znaku o zerowej szerokości
}
trace-direction = { $count ->
    [one] { $count } znak kierunku pisma
    [few] { $count } znaki kierunku pisma
    [many] { $count } znaków kierunku pisma
   *[other] { $count } znaku kierunku pisma
}
trace-variation-selectors = { $count ->
    [one] { $count } ukryty znak wyboru kształtu litery
    [few] { $count } ukryte znaki wyboru kształtu litery
    [many] { $count } ukrytych znaków wyboru kształtu litery
   *[other] { $count } ukrytego znaku wyboru kształtu litery
}
trace-tags = { $count ->
    [one] { $count } ukryty znak-tag
    [few] { $count } ukryte znaki-tagi
    [many] { $count } ukrytych znaków-tagów
   *[other] { $count } ukrytego znaku-tagu
}
trace-annotations = { $count ->
    [one] { $count } ukryty znak adnotacji
    [few] { $count } ukryte znaki adnotacji
    [many] { $count } ukrytych znaków adnotacji
   *[other] { $count } ukrytego znaku adnotacji
}
trace-controls = { $count ->
    [one] { $count } znak sterujący
    [few] { $count } znaki sterujące
    [many] { $count } znaków sterujących
   *[other] { $count } znaku sterującego
}
trace-respelled = { $count ->
    [one] { $count } litera zakodowana w nietypowy sposób
    [few] { $count } litery zakodowane w nietypowy sposób
    [many] { $count } liter zakodowanych w nietypowy sposób
   *[other] { $count } litery zakodowanej w nietypowy sposób
}
trace-stacked-marks = { $count ->
    [one] { $count } znak nad literą powyżej trzydziestego
    [few] { $count } znaki nad literą powyżej trzydziestego
    [many] { $count } znaków nad literą powyżej trzydziestego
   *[other] { $count } znaku nad literą powyżej trzydziestego
}
gone-all-but-pages = wszystko poza tym, co pokazują strony; teraz są to obrazy, { $dots } punktów na cal
gone-parts-of-pages = części stron, których nie udało się pokazać

file-in-file = W tym pliku jest inny, który został odrzucony:
file-unsupported = To { $type }, a z takich plików nie da się tutaj usunąć ukrytych danych.
file-damaged = To { $type }, ale plik nie jest taki, jaki powinien być.
file-uncleanable = To { $type }, ale nie wszystko w pliku da się tutaj oczyścić.
file-locked = To { $type }, ale plik jest zabezpieczony hasłem lub przez sprzedawcę. Jeśli możesz, zapisz go bez zabezpieczenia i wyślij.
file-beyond = To { $type }, ale plik jest za duży lub zbyt złożony, żeby go tutaj oczyścić.
file-unstable = To { $type }, ale nie udało się niezawodnie oczyścić pliku.
file-too-large = Po oczyszczeniu ten plik miałby ponad { $limit } KiB, a więcej nie zmieści się w tym zgłoszeniu. Wyślij go w innym zgłoszeniu albo w częściach.
file-not-text = Ten plik wygląda na tekst, ale jego liter nie da się odczytać z pewnością. Zapisz go ponownie jako UTF-8.
file-unreadable = Tego pliku nie udało się ponownie odczytać na serwerze. Wyślij go jeszcze raz.
file-unshown = Tego dokumentu PDF nie da się oczyścić, a jego stron nie da się tutaj pokazać.
file-unshown-locked = Tego dokumentu PDF nie da się oczyścić, a jego strony można pokazać tylko z jego hasłem.
file-unshown-large = Tego dokumentu PDF nie da się oczyścić, a ma on ponad { $pages } stron lub ponad { $size } MiB jako obrazy.
file-unshown-work = Tego dokumentu PDF nie da się oczyścić, a pokazanie jego stron wymaga więcej, niż przeznaczamy na jeden plik.

file-advice-text = Jeśli to tekst, zapisz go ponownie jako UTF-8.
file-advice-picture = Zapisz go jako JPEG lub PNG albo zrób jego zrzut ekranu.
file-advice-sound = Zapisz go jako MP3, FLAC lub WAV.
file-advice-video = Zapisz go jako MP4 albo zrób jego zrzuty ekranu.
file-advice-document = Wyeksportuj go jako PDF, zrób jego zrzuty ekranu albo skopiuj jego słowa do swojego tekstu.
file-advice-pdf = Wydrukuj go jako nowy PDF, zrób jego zrzuty ekranu albo skopiuj jego słowa do swojego tekstu.
file-advice-shown = Zrób jego zrzuty ekranu albo skopiuj jego słowa do swojego tekstu.
file-advice-page = Zrób jego zrzut ekranu albo skopiuj jego słowa do swojego tekstu.
file-advice-mail = Zrób zrzut ekranu z e-mailem albo skopiuj jego słowa do swojego tekstu.
file-advice-archive = Rozpakuj go i wyślij pliki z niego pojedynczo.
file-advice-program = Napisz w swoim tekście, co on robi.

file-as-is = Albo zaznacz „{ $box }”, jeśli nic w nim nie może zdradzić, kim jesteś.
file-in-parts = Albo wyślij go w częściach.
