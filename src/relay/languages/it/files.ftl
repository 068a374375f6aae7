kind-text = un testo semplice
kind-jpeg = un’immagine JPEG
kind-png = un’immagine PNG
kind-gif = un’immagine GIF
kind-webp = un’immagine WebP
kind-heic = un’immagine HEIC
kind-avif = un’immagine AVIF
kind-jxl = un’immagine JPEG XL
kind-tiff = un’immagine TIFF
kind-bmp = un’immagine BMP
kind-pnm = un’immagine PNM
kind-svg = un disegno SVG
kind-raw = un’immagine grezza di fotocamera
kind-pdf = un documento PDF
kind-word = un documento Word
kind-excel = una tabella Excel
kind-powerpoint = un documento PowerPoint
kind-odt = un testo OpenDocument
kind-ods = una tabella OpenDocument
kind-odp = una presentazione OpenDocument
kind-odg = un disegno OpenDocument
kind-rtf = un documento RTF
kind-epub = un libro EPUB
kind-page = una pagina web
kind-mail = un’e-mail
kind-video = un video
kind-sound = una registrazione audio
kind-archive = un archivio di file
kind-program = un programma
kind-age = un file chiuso a chiave con age
kind-unknown = un file di un tipo che non conosciamo
kind-other = un file di tipo { $extension }

trace-position = { $count ->
    [one] { $count } posizione GPS
   *[other] { $count } posizioni GPS
}
trace-serial = { $count ->
    [one] { $count } numero di serie
   *[other] { $count } numeri di serie
}
trace-device = { $count ->
    [one] { $count } marca o modello di dispositivo
   *[other] { $count } marche o modelli di dispositivi
}
trace-person = { $count ->
    [one] { $count } nome di persona
   *[other] { $count } nomi di persone
}
trace-moment = { $count ->
    [one] { $count } data o ora
   *[other] { $count } date o ore
}
trace-program = { $count ->
    [one] { $count } nome di programma
   *[other] { $count } nomi di programmi
}
trace-path = { $count ->
    [one] { $count } percorso di file, cartella o server
   *[other] { $count } percorsi di file, cartelle o server
}
trace-identifier = { $count ->
    [one] { $count } numero che identifica il file
   *[other] { $count } numeri che identificano il file
}
trace-caption = { $count ->
    [one] { $count } titolo, didascalia o parola chiave
   *[other] { $count } titoli, didascalie o parole chiave
}
trace-tag = { $count ->
    [one] { $count } etichetta, come il titolo o l’artista
   *[other] { $count } etichette, come il titolo o l’artista
}
trace-comment = { $count ->
    [one] { $count } commento
   *[other] { $count } commenti
}
trace-note = { $count ->
    [one] { $count } nota su una pagina
   *[other] { $count } note su pagine
}
trace-tracked-change = { $count ->
    [one] { $count } modifica registrata
   *[other] { $count } modifiche registrate
}
trace-revision = { $count ->
    [one] { $count } versione precedente
   *[other] { $count } versioni precedenti
}
trace-preview = { $count ->
    [one] { $count } immagine di anteprima
   *[other] { $count } immagini di anteprima
}
trace-second-picture = { $count ->
    [one] { $count } seconda immagine nascosta
   *[other] { $count } altre immagini nascoste
}
trace-embedded-video = { $count ->
    [one] { $count } video dietro l’immagine
   *[other] { $count } video dietro l’immagine
}
trace-cover = { $count ->
    [one] { $count } immagine di copertina
   *[other] { $count } immagini di copertina
}
trace-attachment = { $count ->
    [one] { $count } file allegato
   *[other] { $count } file allegati
}
trace-script = { $count ->
    [one] { $count } script
   *[other] { $count } script
}
trace-link = { $count ->
    [one] { $count } link
   *[other] { $count } link
}
trace-form-field = { $count ->
    [one] { $count } campo di modulo
   *[other] { $count } campi di modulo
}
trace-part-name = { $count ->
    [one] { $count } nome di capitolo, livello o altra parte
   *[other] { $count } nomi di capitoli, livelli o altre parti
}
trace-data-track = { $count ->
    [one] { $count } traccia che non è né immagine né suono
   *[other] { $count } tracce che non sono né immagine né suono
}
trace-encoder-message = { $count ->
    [one] { $count } messaggio di un codificatore
   *[other] { $count } messaggi di un codificatore
}
trace-setting = { $count ->
    [one] { $count } impostazione di un programma o di una stampante
   *[other] { $count } impostazioni di un programma o di una stampante
}
trace-maker-note = { $count ->
    [one] { $count } dato privato del produttore della fotocamera
   *[other] { $count } dati privati del produttore della fotocamera
}
trace-exif = { $count ->
    [one] { $count } blocco EXIF
   *[other] { $count } blocchi EXIF
}
trace-xmp = { $count ->
    [one] { $count } blocco XMP
   *[other] { $count } blocchi XMP
}
trace-iptc = { $count ->
    [one] { $count } blocco IPTC
   *[other] { $count } blocchi IPTC
}
trace-colour-profile = { $count ->
    [one] { $count } profilo colore
   *[other] { $count } profili colore
}
trace-private-block = { $count ->
    [one] { $count } blocco di dati che non viene mostrato
   *[other] { $count } blocchi di dati che non vengono mostrati
}
trace-gap = { $count ->
    [one] { $count } tratto di dati nascosti tra le parti
   *[other] { $count } tratti di dati nascosti tra le parti
}
trace-trailing = { $count ->
    [one] { $count } tratto di dati dopo la fine
   *[other] { $count } tratti di dati dopo la fine
}
trace-member-record = { $count ->
    [one] { $count } data, proprietario o commento di un file archiviato
   *[other] { $count } date, proprietari o commenti di file archiviati
}
trace-system-file = { $count ->
    [one] { $count } file che un computer ha aggiunto all’archivio
   *[other] { $count } file che un computer ha aggiunto all’archivio
}
trace-byte-order-mark = indicatore dell’ordine dei byte
trace-utf16 = codifica UTF-16 (ora UTF-8)
trace-windows1252 = codifica Windows-1252 (ora UTF-8)
trace-windows-line-ends = interruzioni di riga di Windows
trace-other-line-ends = { $count ->
    [one] { $count } interruzione di riga insolita
   *[other] { $count } interruzioni di riga insolite
}
trace-line-end-blanks = { $count ->
    [one] { $count } riga che finiva con spazi o tabulazioni
   *[other] { $count } righe che finivano con spazi o tabulazioni
}
trace-long-blanks = { $count ->
    [one] { $count } sequenza di spazi troppo lunga
   *[other] { $count } sequenze di spazi troppo lunghe
}
trace-unusual-spaces = { $count ->
    [one] { $count } spazio insolito
   *[other] { $count } spazi insoliti
}
trace-zero-width = { $count ->
    [one] { $count } carattere di larghezza zero
   *[other] { $count } caratteri di larghezza zero
}
trace-direction = { $count ->
    [one] { $count } segno di direzione della scrittura
   *[other] { $count } segni di direzione della scrittura
}
trace-variation-selectors = { $count ->
    [one] { $count } segno nascosto che sceglie la forma di una lettera
   *[other] { $count } segni nascosti che scelgono la forma di una lettera
}
trace-tags = { $count ->
    [one] { $count } carattere di etichetta nascosto
   *[other] { $count } caratteri di etichetta nascosti
}
trace-annotations = { $count ->
    [one] { $count } segno di annotazione nascosto
   *[other] { $count } segni di annotazione nascosti
}
trace-controls = { $count ->
    [one] { $count } carattere di controllo
   *[other] { $count } caratteri di controllo
}
trace-respelled = { $count ->
    [one] { $count } lettera codificata in modo insolito
   *[other] { $count } lettere codificate in modo insolito
}
trace-stacked-marks = { $count ->
    [one] { $count } accento impilato oltre il trentesimo
   *[other] { $count } accenti impilati oltre il trentesimo
}
gone-all-but-pages = tutto tranne ciò che mostrano le sue pagine, ora immagini da { $dots } punti per pollice
gone-parts-of-pages = parti delle sue pagine che non è stato possibile mostrare

file-in-file = In questo file ce n’è un altro che è stato rifiutato:
file-unsupported = Si tratta di { $type }, e qui non si possono togliere i dati nascosti da file di questo tipo.
file-damaged = Si tratta di { $type }, ma il file non è come dovrebbe essere.
file-uncleanable = Si tratta di { $type }, ma qui non si può ripulire tutto ciò che contiene il file.
file-locked = Si tratta di { $type }, ma il file è protetto, con una password o da chi lo ha venduto. Se può, lo salvi senza la protezione e invii il risultato.
file-beyond = Si tratta di { $type }, ma il file è troppo grande o troppo complicato per essere ripulito qui.
file-unstable = Si tratta di { $type }, ma non è stato possibile ripulire il file con certezza.
file-too-large = Una volta ripulito, questo file supererebbe { $limit } KiB, e in questa segnalazione non ci sta di più. Lo invii in un’altra segnalazione, o a parti.
file-not-text = Questo file sembra un testo, ma le sue lettere non si possono riconoscere con certezza. Lo salvi di nuovo come UTF-8.
file-unreadable = Non è stato possibile rileggere questo file sul server. Lo invii ancora una volta.
file-unshown = Questo documento PDF non si può ripulire, e le sue pagine non si possono mostrare qui.
file-unshown-locked = Questo documento PDF non si può ripulire, e le sue pagine si possono mostrare solo con la sua password.
file-unshown-large = Questo documento PDF non si può ripulire, e ha più di { $pages } pagine, o più di { $size } MiB come immagini.
file-unshown-work = Questo documento PDF non si può ripulire, e mostrare le sue pagine richiede più lavoro di quanto se ne dedica a un file.

file-advice-text = Se è un testo, lo salvi di nuovo come UTF-8.
file-advice-picture = Lo salvi come JPEG o PNG, o ne faccia uno screenshot.
file-advice-sound = Lo salvi come MP3, FLAC o WAV.
file-advice-video = Lo salvi come MP4, o ne faccia degli screenshot.
file-advice-document = Lo esporti come PDF, ne faccia degli screenshot, o copi le sue parole nel messaggio.
file-advice-pdf = Lo stampi in un nuovo PDF, ne faccia degli screenshot, o copi le sue parole nel messaggio.
file-advice-shown = Ne faccia degli screenshot, o copi le sue parole nel messaggio.
file-advice-page = Ne faccia uno screenshot, o copi le sue parole nel messaggio.
file-advice-mail = Faccia uno screenshot dell’e-mail, o copi le sue parole nel messaggio.
file-advice-archive = Lo decomprima e invii uno per uno i file che contiene.
file-advice-program = Dica nel messaggio che cosa fa.

file-as-is = Oppure spunti «{ $box }» se nulla di ciò che contiene può dire chi è Lei.
file-in-parts = Oppure lo invii a parti.
