frame-name = Podnety pre vyšetrovateľov
frame-skip = Prejsť na obsah
frame-pages = Stránky

frame-form = Nový podnet
frame-safety = Bezpečnosť
frame-keys = Kľúče
frame-replies = Odpovede
frame-status = Otvorené podnety

frame-no-scripts = Táto stránka nespúšťa žiadne skripty a nič nenačítava odinakiaľ.
frame-unreviewed = Tento preklad zatiaľ neskontroloval nikto, pre koho je tento jazyk materinský. Je niečo nejasné? Prečítajte si to tu:
frame-languages = Ďalšie jazyky

frame-to-form = Prejsť na formulár
frame-problem = Problém: { $title }

frame-bytes = { $size } B
frame-kb = { $size } KB
frame-mb = { $size } MB
frame-gb = { $size } GB
