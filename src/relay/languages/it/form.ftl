form-title = Inviare una segnalazione
form-heading = Ci dica che cosa sa
form-lead = Può bastare un piccolo dettaglio. Non serve alcun account e non deve dire chi è.
form-all-appeals = Vedi tutti gli appelli
form-something-else = Sa qualcos’altro? Ci scriva su qualsiasi argomento.

form-not-sent = La Sua segnalazione non è stata inviata
form-nothing-kept = Non è stato conservato nulla. Guardi qui, per favore:
form-file-refused = Il file { $n }, { $type }, è stato rifiutato.
form-still-here = Quello che ha scritto è ancora qui. <strong>Se aveva scelto dei file, li scelga di nuovo:</strong> i browser non permettono a una pagina di conservarli.
form-wrong-empty = Scriva qualcosa o scelga un file.
form-wrong-message-long = Il Suo testo ha { $length } caratteri. Lo riduca a { $limit } o meno, oppure invii due segnalazioni.
form-wrong-answer-long = Questa risposta è troppo lunga. La riduca a { $limit } caratteri o meno.
form-wrong-files = I file sono troppi. Ne scelga { $limit } o meno, oppure invii due segnalazioni.
form-wrong-appeal = Non conosciamo questo appello. Lo corregga, o lasci vuoto il campo.
form-wrong-alphabet = Il Suo browser ha inviato questo testo in un alfabeto sconosciuto. Lo scriva di nuovo, per favore.

form-danger = Qualcuno è in pericolo adesso?
form-danger-slow = Qui nessuno legge subito le segnalazioni.
form-danger-call = Chiami la polizia o il numero di emergenza locale. Nell’Unione europea è il <strong>112</strong>.
form-before = Prima di iniziare
form-before-device = <strong>Usi un telefono o un computer che sia solo Suo,</strong> non uno del lavoro o della scuola.
form-before-name = <strong>Non scriva il Suo nome,</strong> a meno che non voglia farcelo sapere.
form-before-tor = <strong>Imposti il livello di sicurezza di Tor Browser su «Molto sicuro», il più alto.</strong> Lo trova nelle impostazioni del browser, in «Privacy e sicurezza».
form-before-hurt = <strong>Qualcuno potrebbe farLe del male per questo?</strong> Legga prima <a href="/safety">come proteggersi</a>.

form-message = Che cosa sa?
form-message-hint = Che cosa ha visto o sentito? Dove, e quando? Come lo sa? Scriva in qualsiasi lingua, fino a { $limit } caratteri.
form-message-cleaned = Togliamo i caratteri invisibili, perché possono contrassegnare un testo. Le Sue parole restano come sono.
form-appeal = Di quale appello si tratta?
form-other-answer = La Sua risposta alla domanda:

form-files-title = Ha dei file?
form-files-never = <strong>Non invii mai immagini o video in cui un bambino o una bambina subisce abusi.</strong> Averli o inviarli può essere un reato, anche con buone intenzioni, e ogni copia fa di nuovo del male alla vittima. Ce lo dica a parole: dove sono, come si chiama la pagina o l’utente, e quando li ha visti.
form-files-do = Ecco che cosa facciamo con i Suoi file:
form-files-names = <strong>I nomi dei file</strong> vengono eliminati.
form-files-cleaned = <strong>Foto, video, suoni, documenti e testi</strong> vengono ripuliti. Togliamo ciò che vi è nascosto: il luogo, la data e l’ora, la fotocamera, i nomi, le versioni precedenti. Ciò che mostrano resta.
form-files-refused = <strong>I file che non possiamo ripulire</strong> vengono rifiutati, e Le diciamo perché, a meno che non spunti una casella qui sotto.
form-files = I Suoi file
form-files-hint = { $files ->
    [one] Fino a { $files } file. Testo e file insieme: fino a { $size }.
   *[other] Fino a { $files } file. Testo e file insieme: fino a { $size }.
}
form-files-tick = Un PDF che non si può ripulire può essere inviato come immagini delle sue pagine: spunti «{ $box }».
form-file = File { $n }:
form-files-again = I file sono numerati nell’ordine in cui li ha scelti. Li scelga di nuovo, per favore.
form-as-pictures = Invia le pagine come immagini
form-as-pictures-hint = Un PDF che non si può ripulire viene allora inviato come immagini delle sue pagine. Ciò che le pagine non mostrano sparisce. Le sue parole si possono leggere, ma non cercare né copiare.
form-as-is = Invia così com’è
form-as-is-hint = I file che non si possono ripulire vengono allora inviati senza modifiche. Ciò che vi è nascosto può portare a Lei. Solo gli investigatori possono aprirli, ma altre persone potrebbero vederli più tardi, per esempio in tribunale. I file che si possono ripulire vengono ripuliti comunque.
form-files-time = <strong>I file grandi richiedono tempo.</strong> La nostra stima per l’invio attraverso Tor: { $some ->
    [one] un minuto
   *[other] { $some } minuti
} ogni 100 MB, { $all ->
    [one] un minuto
   *[other] { $all } minuti
} per { $size }. Può richiedere un tempo diverse volte più lungo, quindi tenga aperta la pagina. Un invio grande è anche più facile da notare per chi sorveglia la Sua connessione.

form-send-title = Invio
form-code = Ci ha già scritto? Il Suo codice
form-code-hint = Scriva le sette parole solo se vuole farci sapere che le due segnalazioni vengono da Lei. È la Sua prima segnalazione? Lasci vuoto: riceverà un codice dopo l’invio.
form-send-wait = Prema il pulsante una volta sola e aspetti. Può darsi che non veda muoversi nulla. <strong>La Sua segnalazione è arrivata solo quando una pagina dice «{ $title }».</strong>
form-send = Invia la segnalazione
form-send-code = Dopo l’invio vedrà un codice di sette parole. Con quello può <a href="/replies">tornare e leggere una risposta</a>. Tenga pronti carta e penna.

form-after = Che cosa succede alla Sua segnalazione
form-after-tor = Ci arriva attraverso Tor. Non vediamo dove si trova Lei.
form-after-locked = Questo server la ripulisce e la chiude a chiave. Il server può leggere la Sua segnalazione solo mentre lo fa.
form-after-keys = Solo gli investigatori possono poi aprirla. <a href="/keys">Le loro chiavi</a> non sono su questo server.
