frame-name = Dojave za istražitelje
frame-skip = Prijeđite na sadržaj
frame-pages = Stranice

frame-form = Nova dojava
frame-safety = Sigurnost
frame-keys = Ključevi
frame-replies = Odgovori
frame-status = Otvorene dojave

frame-no-scripts = Ova stranica ne pokreće skripte i ništa ne učitava s drugih mjesta.
frame-unreviewed = Ovaj prijevod još nije provjerio nitko kome je ovo materinski jezik. Nešto nije jasno? Pročitajte to ovdje:
frame-languages = Drugi jezici

frame-to-form = Otvorite obrazac
frame-problem = Problem: { $title }

frame-bytes = { $size } B
frame-kb = { $size } KB
frame-mb = { $size } MB
frame-gb = { $size } GB
