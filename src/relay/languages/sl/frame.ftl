frame-name = Namigi za preiskovalce
frame-skip = Skok na vsebino
frame-pages = Strani

frame-form = Nov namig
frame-safety = Varnost
frame-keys = Ključi
frame-replies = Odgovori
frame-status = Odprti namigi

frame-no-scripts = Ta stran ne poganja skriptov in ničesar ne nalaga od drugod.
frame-unreviewed = Tega prevoda še ni pregledal nihče, ki mu je ta jezik materni. Je kaj nejasno? To preberite tukaj:
frame-languages = Drugi jeziki

frame-to-form = Na obrazec
frame-problem = Težava: { $title }

frame-bytes = { $size } B
frame-kb = { $size } KB
frame-mb = { $size } MB
frame-gb = { $size } GB
