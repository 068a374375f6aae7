receipt-title = Abbiamo la Sua segnalazione
receipt-lead = Ora è chiusa a chiave. Solo gli investigatori possono aprirla. Grazie per avercelo detto.
receipt-code-title = Il Suo codice per le risposte
receipt-code = Forse vorremo risponderLe. Con queste parole può tornare e leggere la risposta. Nessun altro può farlo.
receipt-code-write = <strong>Scriva le sette parole su carta, in questo ordine.</strong> Non su questo dispositivo: niente note, niente foto, niente screenshot.
receipt-code-now = <strong>Lo faccia adesso.</strong> Non possiamo mostrarle di nuovo, perché non le conserviamo. Senza queste parole nessuno può leggere una risposta.
receipt-code-hide = <strong>Chiunque abbia queste parole può leggere le nostre risposte.</strong> Nasconda bene il foglio. <a href="/safety#code">Che cos’altro può rivelare il codice?</a>
receipt-same = È <strong>lo stesso codice di prima:</strong> quello che ha scritto. Non lo mostriamo di nuovo. Lo conservi come ha fatto finora.
receipt-same-unchecked = Non conserviamo codici, quindi non possiamo dirLe se l’ha scritto senza errori.
receipt-no-code = <strong>Questa volta non c’è alcun codice, quindi nessuna risposta a questa segnalazione può raggiungerLa.</strong> Questo server non è riuscito a crearne uno in tempo e non ha voluto farLa aspettare. La Sua segnalazione è comunque al sicuro.
receipt-no-code-again = Vuole poter leggere una risposta? Aspetti qualche minuto e <a href="/">invii una seconda segnalazione breve</a>. Dica a quale segnalazione si riferisce. Allora dovrebbe ricevere un codice.
receipt-mark-title = Il contrassegno della Sua segnalazione
receipt-mark = Quando un investigatore avrà aperto la Sua segnalazione, questo contrassegno comparirà nella <a href="/status">pagina delle segnalazioni aperte</a>. Quella pagina è uguale per tutti, quindi nessuno viene a sapere quale segnalazione cerca Lei.
receipt-mark-found = <strong>Non serve annotarlo.</strong> Se qualcuno lo trova, può venire a sapere che Lei ha inviato una segnalazione, e chi può aprire le segnalazioni potrebbe dire quale. Il contrassegno non apre nulla.
receipt-text-title = Il Suo testo
receipt-text = Da ciò che ha scritto abbiamo tolto questo:
receipt-files-title = I Suoi file
receipt-files = Sono numerati nell’ordine in cui li ha scelti. I loro nomi sono stati eliminati.
receipt-file = File { $n }: { $type }
receipt-original = Inviato così com’era.
receipt-original-nothing = Non è stato tolto nulla.
receipt-cleaned = Ripulito.
receipt-cleaned-nothing = Non c’era nulla da togliere.
receipt-cleaned-of = Abbiamo tolto:
receipt-hidden = Ciò che è nascosto in un file inviato così com’era è ancora lì dentro. Solo gli investigatori possono aprirlo.
receipt-leave-title = Non lasci tracce
receipt-leave-code = <strong>Prima annoti il Suo codice.</strong> Dopo il prossimo passo non ci sarà più.
receipt-leave-browser = <strong>Scelga «Nuova identità» nel menu di Tor Browser,</strong> oppure chiuda Tor Browser. Su un telefono scelga «Esci» nel suo menu. Questo cancella le pagine che ha visto e ciò che ha scritto.
receipt-leave-copies = <strong>Pensi alle copie.</strong> Bozze, note, foto, il cestino, una copia nel cloud, l’elenco degli ultimi file usati.
receipt-leave-people = <strong>Faccia attenzione alle persone con cui ne parla.</strong> Chi lo sa può parlarne.
receipt-next-title = I prossimi passi
receipt-next-reply = <strong>Torni tra qualche giorno,</strong> apra la <a href="/replies">pagina delle risposte</a> e scriva il Suo codice. Molte segnalazioni non ricevono risposta, e possono volerci settimane.
receipt-next-more = <strong>Le viene in mente altro?</strong> <a href="/">Invii un’altra segnalazione</a> e scriva il Suo codice nel modulo. Così sappiamo che vengono tutte e due da Lei.
receipt-next-more-no-code = <strong>Le viene in mente altro?</strong> <a href="/">Invii un’altra segnalazione.</a> Dica che ha già scritto, se vuole farcelo sapere.
receipt-next-others = <strong>Rispondiamo solo su questo sito.</strong> Qualcuno Le scrive in altro modo a proposito della Sua segnalazione, e Lei non ci ha mai detto come contattarLa? Allora non siamo noi. Non risponda.

refused-next = Che cosa fare adesso
refused-code-again = Scrivi di nuovo il codice
refused-too-large = È troppo per una sola segnalazione
refused-too-large-lead = Una segnalazione può arrivare fino a { $limit }. La Sua era più grande, quindi l’abbiamo fermata. <strong>Non è stato conservato nulla.</strong>
refused-fewer-files = Invii meno file, o file più piccoli. Può inviare più segnalazioni.
refused-describe = Spesso basta descrivere a parole ciò che mostra un file.
refused-back = Prema «Indietro» nel Suo browser. Forse il Suo testo c’è ancora. Se non c’è, lo scriva di nuovo, per favore. Ci dispiace.
refused-busy = In questo momento troppe persone stanno inviando
refused-busy-lead = Possiamo ricevere solo un certo numero di segnalazioni alla volta. <strong>Non è stato conservato nulla.</strong>
refused-wait = Aspetti qualche minuto e riprovi.
refused-codes-busy = In questo momento troppe persone usano i loro codici
refused-codes-busy-lead = Cercare un codice è un lavoro pesante per questo server. Questo impedisce ad altri di indovinare i codici, ma significa che solo poche persone possono usare il loro codice nello stesso momento. <strong>Non è stato conservato nulla.</strong>
refused-codes-busy-back = Ha inviato una segnalazione? Prema «Indietro» nel Suo browser. Forse il Suo testo c’è ancora. Se non c’è, lo scriva di nuovo, per favore. Ci dispiace.
refused-code-too-long = È troppo lungo per un codice
refused-code-too-long-lead = Un codice ha sette parole. Quello che il Suo browser ha inviato era molto più lungo, quindi non l’abbiamo letto. <strong>Non è stato conservato nulla.</strong>
refused-only-words = Apra di nuovo la <a href="/replies">pagina delle risposte</a> e scriva solo le sette parole.
refused-full = In questo momento non possiamo ricevere segnalazioni
refused-full-lead = Il nostro spazio è pieno finché gli investigatori non ritirano le segnalazioni che aspettano qui. Non buttiamo mai via una segnalazione per fare posto. <strong>Non è stato conservato nulla</strong> di ciò che ha appena inviato.
refused-later = Torni tra qualche ora, o domani.
refused-danger = Qualcuno è in pericolo adesso? Non aspetti noi. Chiami la polizia o il numero di emergenza locale.
refused-files-full = In questo momento possiamo ricevere solo testo
refused-files-full-lead = Il nostro spazio è quasi pieno. Teniamo l’ultima parte per le segnalazioni senza file. <strong>Non è stato conservato nulla</strong> di ciò che ha appena inviato.
refused-text-now = Invii adesso il Suo testo, senza file. Dica che cosa mostrano i file.
refused-files-later = Torni con i file tra qualche ora, o domani.
refused-not-found = Questa pagina non esiste
refused-not-found-lead = A questo indirizzo non c’è nulla. Non è stato inviato nulla e <strong>non è stato conservato nulla.</strong>
refused-check-address = Controlli ciò che ha scritto dopo <code>.onion</code>.
refused-or-form = Oppure cominci dal modulo.
refused-bad-request = Non siamo riusciti a leggere ciò che il Suo browser ha inviato
refused-bad-request-lead = Non era ciò che un browser invia dal nostro modulo. <strong>Non è stato conservato nulla.</strong>
refused-form-again = Apra di nuovo il modulo e lo invii ancora una volta.
refused-update = Succede di nuovo? Aggiorni Tor Browser e provi senza file.
refused-no-length = Il Suo browser non ha detto quanto invia
refused-no-length-lead = Controlliamo la dimensione di una segnalazione prima di riceverla, e il Suo browser non l’ha indicata. <strong>Non è stato conservato nulla.</strong>
refused-newest = Usi il Tor Browser più recente. Indica la dimensione da solo.
refused-proxy = Alt: questo non è Tor Browser
refused-proxy-lead = Sta leggendo questa pagina tramite un sito web che mostra pagine Tor in altri browser. Quel sito web può vedere chi è Lei e tutto ciò che scrive. <strong>Non è stato conservato nulla.</strong>
refused-write-nothing = Non scriva nulla qui.
refused-get-tor = Scarichi Tor Browser da torproject.org. È gratuito.
refused-open-in-tor = Apra il nostro indirizzo in Tor Browser. Finisce con <code>.onion</code> e dopo non c’è nulla.
refused-timeout = Ciò che ha inviato non è arrivato in tempo
refused-timeout-lead = La connessione si è interrotta, o era troppo lenta. <strong>Non è stato conservato nulla.</strong>
refused-circuit = Riprovi. «Nuovo circuito Tor per questo sito», nel menu di Tor Browser, può rendere la connessione più veloce.
refused-only-text = Invii meno file, file più piccoli, o solo testo.
refused-method = Qui non funziona
refused-method-lead = A questa pagina si può arrivare solo dal modulo. <strong>Non è stato conservato nulla.</strong>
refused-from-form = Cominci dal modulo.
refused-failed = Qualcosa si è guastato da parte nostra
refused-failed-lead = Non è stata colpa Sua. Non siamo riusciti a fare ciò che ha chiesto. <strong>Non è stato conservato nulla.</strong>
refused-minutes = Riprovi tra qualche minuto.
