replies-title = Leggere una risposta
replies-nothing = Nessuna risposta in attesa per queste parole
replies-problem-title = Questo non è un codice
replies-nothing-lead = Possono esserci due motivi. Questo server non può sapere quale dei due sia.
replies-nothing-yet = <strong>Nessuno ha ancora risposto.</strong> Possono volerci giorni o settimane, e molte segnalazioni non ricevono risposta. Torni un altro giorno.
replies-nothing-wrong = <strong>Una parola è sbagliata,</strong> o le parole sono in un altro ordine. Le confronti con ciò che ha annotato.
replies-nothing-same = Qui un codice mai assegnato appare uguale al Suo. Così nessuno può scoprire, provando dei codici, che Lei ci ha scritto.
replies-lead = Dopo l’invio della Sua segnalazione, una pagina Le ha mostrato un codice di sette parole. Lo scriva qui per vedere se abbiamo risposto.
replies-hint = Sette parole inglesi, separate da spazi. Minuscole o maiuscole, vanno bene entrambe.
replies-good = Da sapere
replies-weeks = <strong>Possono volerci giorni o settimane,</strong> e molte segnalazioni non ricevono risposta. Questo non significa che la Sua segnalazione non sia stata letta.
replies-locked = <strong>Le risposte sono chiuse a chiave, e solo il Suo codice le apre.</strong> Questo server non può aprirle senza. Non conserva alcun codice, e dimentica il Suo appena Le ha mostrato la pagina.
replies-lost = <strong>Ha perso il Suo codice?</strong> Allora nessuno può leggere le risposte per Lei, e non possiamo rifare il codice. <a href="/">Invii un’altra segnalazione</a> per riceverne uno nuovo.
replies-more = <strong>Vuole dirci altro?</strong> Scriva il Suo codice anche nel <a href="/">modulo</a>. Così sappiamo che le due segnalazioni vengono da Lei.
replies-only-here = <strong>Rispondiamo solo qui.</strong> Qualcuno Le scrive in altro modo a proposito della Sua segnalazione, e Lei non ci ha mai detto come contattarLa? Allora non siamo noi. Non risponda.
replies-give-away = <a href="/safety#code">Che cosa può rivelare il Suo codice?</a>
replies-label = Il Suo codice
replies-look = Cerca risposte

code-empty = Scriva le { $all } parole del Suo codice.
code-count = { $count ->
    [one] Un codice ha { $all } parole, e Lei ne ha scritta una. Le scriva tutte.
   *[other] Un codice ha { $all } parole, e Lei ne ha scritte { $count }. Le scriva tutte, nel loro ordine.
}
code-unknown = La parola numero { $word } non è una parola che un codice può avere. La confronti con ciò che ha annotato.
code-too-long = È troppo lungo. Scriva solo le { $all } parole del Suo codice.

mailbox-waiting = { $count ->
    [one] Una risposta L’aspetta
   *[other] { $count } risposte L’aspettano
}
mailbox-delete = { $count ->
    [one] Eliminare questa risposta?
   *[other] Eliminare { $count } risposte?
}
mailbox-deleted = Eliminato
mailbox-from = Mittente: { $organisation }. Solo per Lei.
mailbox-from-unnamed = Dagli investigatori, solo per Lei.
mailbox-order = Non sono in alcun ordine, perché non annotiamo né date né ore.
mailbox-reply = Risposta { $number }
mailbox-reply-next-part = Risposta { $number }, continuazione
mailbox-goes-on = Questa risposta continua nella pagina successiva.
mailbox-position = Questa è la pagina { $page } di { $pages }.
mailbox-now = Che cosa può fare adesso
mailbox-write-back = <strong>Risponda.</strong> Apra il <a href="/">modulo</a> e scriva anche lì il Suo codice. Così sappiamo che viene da Lei.
mailbox-no-trace = <strong>Non lasci tracce.</strong> Scelga «Nuova identità» nel menu di Tor Browser, oppure chiuda Tor Browser. Non copi su questo dispositivo nulla di ciò che legge qui.
mailbox-delete-read = <strong>Elimini ciò che ha letto.</strong> Resta su questo server, chiuso a chiave, finché non lo elimina.
mailbox-new-identity = <strong>Non lasci tracce.</strong> Scelga «Nuova identità» nel menu di Tor Browser, oppure chiuda Tor Browser.
mailbox-sure = { $count ->
    [one] Nessuno potrà recuperarla.
   *[other] Vengono eliminate tutte, anche quelle su altre pagine. Nessuno potrà recuperarle.
}
mailbox-none-left = Non c’era più nulla da eliminare.
mailbox-gone = { $count ->
    [one] La risposta non è più su questo server.
   *[other] { $count } risposte non sono più su questo server.
}
mailbox-stays-good = Il Suo codice resta valido: le nuove risposte arrivano lì.

mailbox-next = Pagina successiva
mailbox-before = Pagina precedente
mailbox-delete-all = Elimina tutte…
mailbox-yes = Sì, elimina
mailbox-no = No, torna indietro
mailbox-again = Cerca di nuovo
