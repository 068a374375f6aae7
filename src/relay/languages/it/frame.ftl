frame-name = Segnalazioni agli investigatori
frame-skip = Vai al contenuto
frame-pages = Pagine

frame-form = Segnala
frame-safety = Protezione
frame-keys = Chiavi
frame-replies = Risposte
frame-status = Aperte

frame-no-scripts = Questa pagina non esegue script e non carica nulla da altri luoghi.
frame-unreviewed = Nessuna persona di madrelingua italiana ha ancora controllato questa traduzione. Qualcosa non è chiaro? Legga qui:
frame-languages = Altre lingue

frame-to-form = Vai al modulo
frame-problem = Problema: { $title }

frame-bytes = { $size } byte
frame-kb = { $size } KB
frame-mb = { $size } MB
frame-gb = { $size } GB
