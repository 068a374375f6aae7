frame-name = Oznámení pro vyšetřovatele
frame-skip = Přejít k obsahu
frame-pages = Stránky

frame-form = Oznámit
frame-safety = Bezpečnost
frame-keys = Klíče
frame-replies = Odpovědi
frame-status = Otevřená

frame-no-scripts = Tato stránka nespouští žádné skripty a nic nenačítá odjinud.
frame-unreviewed = Tento překlad ještě nezkontroloval nikdo, pro koho je tento jazyk mateřský. Je něco nejasné? Přečtěte si to zde:
frame-languages = Další jazyky

frame-to-form = Přejít na formulář
frame-problem = Problém: { $title }

frame-bytes = { $size } B
frame-kb = { $size } KB
frame-mb = { $size } MB
frame-gb = { $size } GB
