form-title = Trimiteți o sesizare
form-heading = Spuneți-ne ce știți
form-lead = Un mic detaliu poate fi de ajuns. Nu aveți nevoie de cont și nu este nevoie să spuneți cine sunteți.
form-all-appeals = Vedeți toate apelurile
form-something-else = Știți altceva? Ne puteți scrie despre orice.

form-not-sent = Sesizarea nu a fost trimisă
form-nothing-kept = Nu s-a păstrat nimic. Vă rugăm să verificați:
form-file-refused = Fișierul { $n }, { $type }, a fost refuzat.
form-still-here = Ceea ce ați scris este încă aici. <strong>Dacă ați ales fișiere, alegeți-le din nou:</strong> browserele nu lasă o pagină să le păstreze.
form-wrong-empty = Scrieți ceva sau alegeți un fișier.
form-wrong-message-long = Numărul de caractere din text este { $length }. Scurtați textul la cel mult { $limit } sau trimiteți două sesizări.
form-wrong-answer-long = Acest răspuns este prea lung. Numărul de caractere poate fi cel mult { $limit }.
form-wrong-files = Sunt prea multe fișiere. Alegeți cel mult { $limit } sau trimiteți două sesizări.
form-wrong-appeal = Nu cunoaștem acest apel. Corectați-l sau lăsați câmpul gol.
form-wrong-alphabet = Browserul a trimis acest text într-un alfabet necunoscut. Vă rugăm să îl scrieți din nou.

form-danger = Este cineva în pericol acum?
form-danger-slow = Nimeni nu citește sesizările de aici imediat.
form-danger-call = Sunați la poliție sau la numărul local de urgență. În Uniunea Europeană, acesta este <strong>112</strong>.
form-before = Înainte de a începe
form-before-device = <strong>Folosiți un telefon sau un calculator care este numai al dumneavoastră,</strong> nu unul de la serviciu sau de la școală.
form-before-name = <strong>Nu vă scrieți numele,</strong> decât dacă doriți să îl știm.
form-before-tor = <strong>Puneți Tor Browser pe nivelul „Cel mai sigur” (Safest).</strong> Îl găsiți în setări, la „Confidențialitate și securitate”.
form-before-hurt = <strong>V-ar putea face cineva rău pentru asta?</strong> Citiți mai întâi <a href="/safety">cum să rămâneți în siguranță</a>.

form-message = Ce știți?
form-message-hint = Ce ați văzut sau ați auzit? Unde și când? De unde știți? Scrieți în orice limbă. Numărul de caractere poate fi cel mult { $limit }.
form-message-cleaned = Scoatem caracterele invizibile, fiindcă ele pot marca un text. Cuvintele dumneavoastră rămân cum sunt.
form-appeal = Despre care apel este vorba?
form-other-answer = Răspunsul dumneavoastră la întrebarea:

form-files-title = Aveți fișiere?
form-files-never = <strong>Nu trimiteți niciodată imagini sau videoclipuri în care un copil este abuzat.</strong> A le avea sau a le trimite poate fi o infracțiune, chiar dacă aveți intenții bune, și fiecare copie îl rănește din nou pe copil. Spuneți-ne în cuvinte: unde se află, cum se numește pagina sau utilizatorul și când le-ați văzut.
form-files-do = Iată ce facem cu fișierele dumneavoastră:
form-files-names = <strong>Numele fișierelor</strong> sunt șterse.
form-files-cleaned = <strong>Fotografiile, videoclipurile, sunetul, documentele și textele</strong> sunt curățate. Scoatem ce este ascuns în ele: locul, ora, aparatul, nume, versiuni mai vechi. Ceea ce arată ele rămâne.
form-files-refused = <strong>Fișierele pe care nu le putem curăța</strong> sunt refuzate și vă spunem de ce, în afară de cazul în care bifați o căsuță de mai jos.
form-files = Fișierele dumneavoastră
form-files-hint = { $files ->
    [one] Cel mult { $files } fișier. Textul și fișierul împreună: cel mult { $size }.
    [few] Cel mult { $files } fișiere. Textul și fișierele împreună: cel mult { $size }.
   *[other] Cel mult { $files } de fișiere. Textul și fișierele împreună: cel mult { $size }.
}
form-files-tick = Un PDF care nu poate fi curățat poate fi trimis ca imagini ale paginilor lui: bifați „{ $box }”.
form-file = Fișierul { $n }:
form-files-again = Fișierele sunt numărate în ordinea în care le-ați ales. Vă rugăm să le alegeți din nou.
form-as-pictures = Trimiteți paginile ca imagini
form-as-pictures-hint = Un PDF care nu poate fi curățat este trimis atunci ca imagini ale paginilor lui. Ce nu se vede pe pagini dispare. Cuvintele pot fi citite, dar nu pot fi căutate sau copiate.
form-as-is = Trimiteți așa cum este
form-as-is-hint = Fișierele care nu pot fi curățate sunt trimise atunci neschimbate. Ce este ascuns în ele poate duce la dumneavoastră. Numai anchetatorii le pot deschide, dar mai târziu s-ar putea să le vadă și alții, de exemplu la tribunal. Fișierele care pot fi curățate sunt curățate oricum.
form-files-time = <strong>Fișierele mari au nevoie de timp.</strong> Estimarea noastră pentru trimiterea prin Tor: { $some ->
    [one] un minut
    [few] { $some } minute
   *[other] { $some } de minute
} la fiecare 100 MB, { $all ->
    [one] un minut
    [few] { $all } minute
   *[other] { $all } de minute
} pentru { $size }. Poate dura de câteva ori mai mult, așa că țineți pagina deschisă. O trimitere mare este și mai ușor de observat pentru cineva care vă urmărește conexiunea.

form-send-title = Trimiterea
form-code = Ne-ați mai scris? Codul dumneavoastră
form-code-hint = Scrieți cele șapte cuvinte numai dacă doriți să știm că ambele sesizări vin de la dumneavoastră. Este prima sesizare? Lăsați câmpul gol: primiți un cod după trimitere.
form-send-wait = Apăsați butonul o singură dată și așteptați. Se poate să nu vedeți nimic mișcându-se. <strong>Sesizarea a ajuns abia când o pagină spune „{ $title }”.</strong>
form-send = Trimiteți sesizarea
form-send-code = După trimitere vedeți un cod din șapte cuvinte. Cu el puteți <a href="/replies">să reveniți și să citiți un răspuns</a>. Pregătiți hârtie și pix.

form-after = Ce se întâmplă cu sesizarea
form-after-tor = Ajunge la noi prin Tor. Nu vedem unde vă aflați.
form-after-locked = Acest server o curăță și o încuie. O poate citi numai cât timp face asta.
form-after-keys = Numai anchetatorii o pot descuia. <a href="/keys">Cheile lor</a> nu sunt pe acest server.
