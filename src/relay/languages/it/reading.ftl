safety-title = Come proteggersi
safety-lead = Nulla protegge del tutto. Ecco che cosa facciamo noi, che cosa non possiamo fare e che cosa può fare Lei.
safety-on-this-page = In questa pagina
safety-you = Che cosa può fare Lei
safety-address-title = È l’indirizzo giusto?
safety-we = Che cosa facciamo noi
safety-clean = Che cosa togliamo
safety-code = Il Suo codice per le risposte
safety-limits = Da che cosa non possiamo proteggerLa
safety-tor = <strong>Usi Tor Browser</strong> e lo scarichi solo da torproject.org. Lo tenga aggiornato. Imposti il suo livello di sicurezza su «Molto sicuro», il più alto.
safety-where = <strong>Scelga da dove scrive.</strong> Non da un dispositivo o una rete del lavoro o della scuola: potrebbero vedere che usa Tor. Se dove si trova Tor è bloccato o pericoloso, attivi un bridge nelle impostazioni di Tor Browser, in «Connessione».
safety-words = <strong>Lo scriva a parole.</strong> Una descrizione scritta da Lei è più sicura di un file.
safety-leave-out = <strong>Non scriva</strong> il Suo nome né cose che solo Lei può sapere, a meno che non siano importanti.
safety-type = <strong>Scriva, non detti.</strong> La dettatura può inviare la Sua voce a un’azienda. Alcune tastiere di telefoni ricordano ciò che scrive.
safety-stop = <strong>Deve smettere in fretta?</strong> Chiuda la finestra. «Nuova identità», nel menu di Tor Browser, cancella tutto e ricomincia da capo.
safety-address-look = Guardi l’indirizzo in alto in Tor Browser. Ha 56 lettere e numeri, e poi <code>.onion</code>. Li confronti tutti con l’indirizzo pubblicato da { $organisation } in un altro luogo: un sito web, un manifesto, un giornale.
safety-address-look-unnamed = Guardi l’indirizzo in alto in Tor Browser. Ha 56 lettere e numeri, e poi <code>.onion</code>. Li confronti tutti con l’indirizzo pubblicato dagli investigatori in un altro luogo: un sito web, un manifesto, un giornale.
safety-address-false = Un sito falso può copiare queste pagine, ma non può copiare l’indirizzo. Quindi non si fidi di un indirizzo solo perché lo mostra una pagina, un messaggio o una ricerca.
safety-we-tor = Tor ci nasconde dove si trova Lei. Non chiediamo né account né nome.
safety-we-scripts = Queste pagine non eseguono script e non lasciano sul Suo dispositivo nulla che permetta di riconoscerLa.
safety-we-nothing = Questo server non annota nulla sulle visite.
safety-we-locked = Ogni segnalazione viene chiusa a chiave all’arrivo, per <a href="/keys">queste chiavi</a>. Il server non può più aprirla. Chi porta via il server trova segnalazioni chiuse a chiave.
safety-we-filled = Le segnalazioni chiuse vengono riempite fino a dimensioni fisse. Una segnalazione breve sembra uguale a qualsiasi altra segnalazione breve.
safety-clean-every = <strong>Da ogni file:</strong> il suo nome. I file dentro un archivio conservano i loro nomi.
safety-clean-text = <strong>Dal Suo testo e dai file di testo semplice:</strong> caratteri invisibili, segni di scrittura nascosti e altri indizi del programma o della copia da cui vengono.
safety-clean-photos = <strong>Dalle foto:</strong> il luogo, la data e l’ora, la fotocamera o il telefono e il suo numero di serie, i commenti, le piccole anteprime, e le immagini o i video nascosti dietro la foto.
safety-clean-videos = <strong>Dai video e dai suoni:</strong> il luogo, la data e l’ora, il dispositivo, titoli ed etichette, copertine, sottotitoli e altre tracce, e i messaggi del programma che li ha creati.
safety-clean-documents = <strong>Dai documenti PDF e da ufficio:</strong> i nomi di chi li ha scritti e letti, le date, i commenti, le modifiche registrate, le versioni precedenti, gli allegati, i link verso l’esterno, gli script e i dati nascosti delle immagini stesse.
safety-clean-pictures = <strong>Da un PDF che non si può ripulire,</strong> se sceglie così: tutto tranne ciò che mostrano le sue pagine. Viene allora inviato come immagini delle sue pagine.
safety-clean-archives = <strong>Dagli archivi:</strong> le date e i proprietari. Ogni file all’interno viene ripulito, altrimenti l’archivio viene rifiutato.
safety-clean-else = <strong>Tutto il resto viene rifiutato,</strong> a meno che non ci chieda di inviarlo così com’è.
safety-clean-receipt = Dopo l’invio, una pagina Le dice che cosa è stato tolto da ogni file.
safety-code-you = <strong>Ce l’ha solo Lei.</strong> Questo server lo crea in modo casuale e Glielo mostra una volta sola. Non conserva alcun codice, e non annota a quale segnalazione appartiene un codice.
safety-code-wait = <strong>Le risposte aspettano qui, chiuse a chiave.</strong> Può leggerle solo chi ha il codice. Chi porta via il server trova risposte chiuse a chiave, e non può sapere di chi siano.
safety-code-found = <strong>Se un’altra persona trova il Suo codice,</strong> sa che qualcuno ci ha scritto. Può leggere le nostre risposte, eliminarle e scriverci come se fosse Lei. Non può leggere ciò che Lei ha inviato.
safety-code-server = <strong>Quando riceve il Suo codice, e quando lo scrive,</strong> questo server lo tiene nella sua memoria, insieme alle risposte che il codice apre. Chi avesse preso di nascosto il controllo del server potrebbe vederli in quel momento, e mostrarLe risposte false.
safety-code-mark = <strong>Il contrassegno della Sua segnalazione</strong> non apre nulla. Ma chi lo trova da Lei può venire a sapere che Lei ha inviato una segnalazione e <a href="/status">se è stata aperta</a>, e chi può aprire le segnalazioni potrebbe dire qual è.
safety-limits-files-title = Ciò che è nascosto nei file inviati così come sono
safety-limits-files = Una foto contiene spesso il luogo, la data e l’ora, e il tipo di telefono. Un documento contiene spesso il nome di chi l’ha scritto. Uno screenshot della foto lascia fuori la maggior parte di questi dati, ma può contenere l’ora e le dimensioni del Suo schermo.
safety-limits-shows-title = Ciò che mostra un’immagine o una registrazione
safety-limits-shows = Volti, voci, riflessi, la vista da una finestra, una mano. Nessuna ripulitura toglie queste cose.
safety-limits-cameras-title = I segni di fotocamere e stampanti
safety-limits-cameras = Ogni fotocamera lascia nelle sue immagini un lieve disegno tutto suo. Molte stampanti a colori stampano minuscoli punti gialli che indicano la stampante e il giorno. Anche una scansione o una foto del foglio li mostra.
safety-limits-copy-title = Segni fatti per una sola copia
safety-limits-copy = Un documento, un’immagine o un filmato possono essere resi un po’ diversi per ogni persona che li riceve: nelle parole, negli spazi, in punti che nessuno vede. Una copia così indica chi l’aveva. Se l’ha ricevuta solo Lei, la descriva invece di inviarla.
safety-limits-write-title = Come scrive
safety-limits-write = Le Sue parole e i Suoi errori si possono confrontare con altri Suoi testi. Usi frasi brevi e semplici.
safety-limits-few-title = Ciò che sanno solo poche persone
safety-limits-few = Se solo tre persone hanno visto qualcosa, una segnalazione al riguardo indica tre persone.
safety-limits-when-title = Quando e quanto invia
safety-limits-when = Chi sorveglia la Sua connessione vede che usa Tor, quando, e quanto invia. Se sorveglia anche la nostra, può collegare le due cose. Un invio grande si nota. Un testo breve no.
safety-limits-device-title = Il Suo dispositivo
safety-limits-device = Se qualcun altro lo controlla o può guardarci dentro, può vedere ciò che Lei fa.
safety-limits-server-title = Questo server, per poco tempo
safety-limits-server = Una pagina senza script non può chiudere a chiave la Sua segnalazione sul Suo dispositivo. Per questo il server la legge nella sua memoria mentre arriva e viene ripulita e chiusa a chiave. Chi avesse preso di nascosto il controllo del server potrebbe leggere le segnalazioni che arrivano in quel momento, ma non quelle precedenti. Può <a href="/keys">chiudere a chiave un file da sé</a> prima di inviarlo.

keys-title = Le chiavi che chiudono la Sua segnalazione
keys-lead = Chiudiamo ogni segnalazione con queste chiavi appena arriva. Può aprirla solo chi ha l’altra metà di una chiave. Le altre metà non sono su questo server.
keys-who = Chi può aprire la Sua segnalazione
keys-groups = Una segnalazione su un appello può essere chiusa con le chiavi solo di alcuni di questi gruppi.
keys-right = Sono le chiavi giuste?
keys-compare = Confronti le impronte con quelle pubblicate da { $organisation } in un altro luogo: un sito web, un manifesto, un giornale. Confronti ogni lettera e ogni numero.
keys-compare-unnamed = Confronti le impronte con quelle pubblicate dagli investigatori in un altro luogo: un sito web, un manifesto, un giornale. Confronti ogni lettera e ogni numero.
keys-different = <strong>Sono diverse?</strong> Allora non invii nulla. Qualcuno potrebbe aver preso il controllo di questo server.
keys-addresses = Tutti gli indirizzi di questo sito
keys-addresses-lead = Questo sito ha più di un indirizzo. Portano tutti alle stesse persone. Se uno non funziona, ne provi un altro.
keys-addresses-copy = Copi un indirizzo per intero, o confronti ogni lettera e ogni numero: uno quasi uguale appartiene a qualcun altro. Tenga questo elenco solo dove nessun altro può trovarlo.
keys-list = Un elenco viene davvero da noi?
keys-list-who = Questo non serve per inviare una segnalazione. È per chi sa usare una riga di comando, conosce il primo indirizzo da un luogo di cui si fida, come un manifesto, e ha trovato gli altri altrove. Il primo indirizzo ha firmato l’elenco, e nessun altro può farlo.
keys-list-save = Salvi queste righe in un file chiamato <code>addresses.txt</code>. Ogni riga finisce con un a capo, anche l’ultima:
keys-list-signature = Salvi queste righe in un file chiamato <code>addresses.txt.minisig</code>:
keys-list-make = Ricavi la chiave dal primo indirizzo, come lo conosce da quel luogo:
keys-list-check = Controlli l’elenco con il programma gratuito <code>minisign</code>:
keys-list-old = Viene accettato anche un vecchio elenco, perfino se da allora abbiamo abbandonato un indirizzo. Il più recente è in questa pagina, al primo indirizzo.
keys-lock = Chiudere a chiave un file da sé
keys-lock-who = Questo non serve per inviare una segnalazione. È per chi sa usare una riga di comando e preferisce non fidarsi di alcun server. Un file che Lei chiude a chiave da sé non può essere letto in alcun modo da questo server.
keys-lock-clean = <strong>Prima ripulisca il file.</strong> Nessuno può ripulirlo una volta chiuso a chiave.
keys-lock-save = Salvi le righe qui sotto in un file chiamato <code>keys.txt</code>.
keys-lock-form = Scelga <code>locked.age</code> nel <a href="/">modulo</a> e spunti «Invia così com’è».
keys-all = Tutte le chiavi, per keys.txt
keys-size = La dimensione di un file chiuso a chiave si vede comunque.
keys-batch = Per gli investigatori: la chiave di questo server
keys-batch-lead = Firma i lotti che lasciano questo server. Li controlli con <code>minisign</code>. Nessuno può aprire una segnalazione con questa chiave.
keys-fingerprint = Impronta
keys-kind = Tipo
keys-list-answer = La risposta deve essere:
keys-list-must-say = Deve dire «Signature and comment signature verified». Dice altro? Allora non usi l’elenco.
keys-lock-file = Chiuda il file a chiave con il programma gratuito <code>age</code>:
keys-lock-file-post-quantum = Chiuda il file a chiave con il programma gratuito <code>age</code>, versione 1.3 o più recente:
keys-classic = Classica
keys-post-quantum = Fatta per resistere anche ai computer quantistici
keys-hardware = Conservata su una chiave di sicurezza
keys-hardware-post-quantum = Conservata su una chiave di sicurezza, fatta per resistere anche ai computer quantistici
keys-other = Altro

status-title = Com’è andata con le segnalazioni e gli appelli
status-lead = Questa pagina è uguale per tutti. Nessuno può capire da qui quale segnalazione cerca Lei.
status-tip = La Sua segnalazione è stata aperta?
status-tip-how = Dopo l’invio della Sua segnalazione, una pagina Le ha mostrato il suo contrassegno: dieci numeri e lettere, come <code>3f2a9 01bc4</code>. Quando un investigatore ha aperto una segnalazione, il suo contrassegno viene aggiunto all’<a href="#marks">elenco in questa pagina</a>.
status-search = <strong>Cerchi il Suo contrassegno in questa pagina.</strong> Su un computer tenga premuto Ctrl (su un Mac ⌘) e prema F. Su un telefono scelga «Trova nella pagina» nel menu di Tor Browser. Ciò che scrive lì resta sul Suo dispositivo. L’elenco è ordinato, quindi può anche cercarlo a occhio.
status-found = <strong>C’è?</strong> Allora un investigatore ha aperto la Sua segnalazione.
status-not-found = <strong>Non c’è?</strong> Molto probabilmente la Sua segnalazione non è ancora stata aperta. Possono volerci settimane. Oppure è stata aperta molto tempo fa: l’elenco contiene gli ultimi { $most } contrassegni, e un guasto di questo server può farne sparire alcuni. Non significa che la Sua segnalazione sia andata persa.
status-no-mark = <strong>Non l’ha annotato?</strong> Non importa. Nessuno può cercarlo per Lei, perché non sappiamo quale segnalazione sia la Sua.
status-appeals = Com’è andata con i nostri appelli
status-more = { $count ->
    [one] Ce n’è un altro. Li trova tutti nella <a href="/">prima pagina</a>.
   *[other] Ce ne sono altri { $count }. Li trova tutti nella <a href="/">prima pagina</a>.
}
status-collected = Che cosa è stato ritirato
status-not-collected = Da questo server non è ancora stata ritirata alcuna segnalazione.
status-batch = { $count ->
    [one] Da questo server sono state ritirate segnalazioni una volta. L’ultimo lotto ha questo valore di controllo (SHA-256), che gli investigatori possono confrontare con quello del lotto ricevuto:
   *[other] Da questo server sono state ritirate segnalazioni { $count } volte. L’ultimo lotto ha questo valore di controllo (SHA-256), che gli investigatori possono confrontare con quello del lotto ricevuto:
}
status-marks = I contrassegni delle segnalazioni aperte
status-no-marks = Non ce n’è ancora nessuno.
status-count = { $count ->
    [one] Ce n’è uno, nell’ordine di numeri e lettere.
   *[other] Ce ne sono { $count }, nell’ordine di numeri e lettere.
}
