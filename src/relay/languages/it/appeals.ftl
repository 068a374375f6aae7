gallery-title = Riconosce qualcosa?
gallery-choose = Scelga un appello e ci dica che cosa sa. Nessun indizio è troppo piccolo.
gallery-more = Altre cose su cui chiediamo aiuto
gallery-over = Com’è andata con altri appelli

appeal-pictures = { $count ->
    [one] Immagine
   *[other] Immagini
}
appeal-larger = Immagine { $n } ingrandita
appeal-larger-size = ({ $size } KB, si apre in una nuova scheda)
appeal-over = Questo appello non accetta più segnalazioni. Grazie a tutte le persone che hanno scritto.
appeal-over-else = Sa qualcos’altro? Può inviare una segnalazione su qualsiasi argomento.

appeal-outcome-open = Aperto: cerchiamo segnalazioni.
appeal-outcome-placed = Localizzato: identificato grazie alle segnalazioni.
appeal-outcome-too-common = Troppo comune: si può trovare in troppi luoghi.
appeal-outcome-closed = Chiuso: non servono altre segnalazioni.

appeal-state-open = Aperto: cerchiamo segnalazioni
appeal-state-placed = Localizzato: identificato grazie alle segnalazioni
appeal-state-too-common = Troppo comune: si può trovare in troppi luoghi
appeal-state-closed = Chiuso: non servono altre segnalazioni

question-title = Lo riconosce?
question-hint = Risponda a ciò che può e lasci vuoto il resto. Scriva in qualsiasi lingua.
question-place = Dove si trova, o da dove viene?
question-place-hint = Un Paese, una città, una via, un edificio: con tutta la precisione che può.
question-maker = Di quale negozio o produttore è?
question-maker-hint = Un negozio, un sito web, una marca, una fabbrica, un hotel che ce l’ha.
question-period = A quando risale?
question-period-hint = Quando è stato prodotto, venduto o usato? Basta un’idea approssimativa.
question-known = Come lo sa?
question-known-hint = Solo ciò che vuole farci sapere. Potrebbe portare a Lei? Può non scriverlo.
question-certain = Con quanta certezza lo sa?
question-certain-certain = Lo so con certezza
question-certain-likely = È probabile
question-certain-unsure = Non lo so con certezza
question-certain-none = Nessuna risposta

clear-title = Riconosce questo?
clear-all = Tutti gli appelli
clear-way-title = Ce lo dica senza dire chi è
clear-way-tor = Non servono né account né nome. Le segnalazioni passano attraverso Tor, così non vediamo dove si trova Lei.
clear-way-get = Su un iPhone usi Onion Browser. Su ogni altro dispositivo usi Tor Browser, che è gratuito:
clear-way-open = Apra questo indirizzo in quel browser. Lo copi per intero, oppure prema il pulsante quando legge questa pagina in Tor Browser:
clear-way-write = Ci scriva in Tor Browser
clear-not-secret = <strong>Questa pagina non è segreta.</strong> La Sua rete e chi gestisce questo sito web possono vedere che è stata aperta da Lei. Qualcuno potrebbe farLe del male per una segnalazione? Allora non usi un dispositivo o una rete del lavoro, della scuola o di quella persona.
