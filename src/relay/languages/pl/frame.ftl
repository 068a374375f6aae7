frame-name = Zgłoszenia dla śledczych
frame-skip = Przejdź do treści
frame-pages = Strony

frame-form = Zgłoś
frame-safety = Bezpieczeństwo
frame-keys = Klucze
frame-replies = Odpowiedzi
frame-status = Otwarte

frame-no-scripts = Ta strona nie uruchamia żadnych skryptów i nie wczytuje niczego z innych miejsc.
frame-unreviewed = Tego tłumaczenia nie sprawdziła jeszcze żadna osoba, dla której to język ojczysty. Coś jest niejasne? Przeczytaj tutaj:
frame-languages = Inne języki

frame-to-form = Przejdź do formularza
frame-problem = Problem: { $title }

frame-bytes = { $size } B
frame-kb = { $size } KB
frame-mb = { $size } MB
frame-gb = { $size } GB
