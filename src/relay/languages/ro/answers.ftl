receipt-title = Am primit sesizarea dumneavoastră
receipt-lead = Acum este încuiată. Numai anchetatorii o pot deschide. Vă mulțumim că ne-ați spus.
receipt-code-title = Codul dumneavoastră pentru răspunsuri
receipt-code = Poate că vom dori să vă răspundem. Cu aceste cuvinte puteți reveni și citi răspunsul. Nimeni altcineva nu poate.
receipt-code-write = <strong>Scrieți cele șapte cuvinte pe hârtie, în această ordine.</strong> Nu pe acest dispozitiv: nicio notiță, nicio fotografie, nicio captură de ecran.
receipt-code-now = <strong>Faceți asta acum.</strong> Nu le putem arăta din nou, fiindcă nu le păstrăm. Fără ele nimeni nu poate citi un răspuns.
receipt-code-hide = <strong>Cine are aceste cuvinte poate citi răspunsurile noastre.</strong> Ascundeți bine hârtia. <a href="/safety#code">Ce altceva poate da de gol codul?</a>
receipt-same = Este <strong>același cod ca înainte:</strong> cel pe care l-ați scris. Nu îl arătăm din nou. Păstrați-l la fel ca până acum.
receipt-same-unchecked = Nu păstrăm niciun cod, așa că nu vă putem spune dacă l-ați scris fără greșeală.
receipt-no-code = <strong>De data aceasta nu există cod, așa că niciun răspuns la această sesizare nu poate ajunge la dumneavoastră.</strong> Acest server nu a putut face unul la timp și nu a vrut să vă lase să așteptați. Sesizarea este totuși în siguranță.
receipt-no-code-again = Doriți să puteți citi un răspuns? Așteptați câteva minute și <a href="/">trimiteți o a doua sesizare, scurtă</a>. Spuneți de care sesizare ține. Atunci ar trebui să primiți un cod.
receipt-mark-title = Marcajul sesizării
receipt-mark = După ce un anchetator deschide sesizarea, acest marcaj apare pe <a href="/status">pagina sesizărilor deschise</a>. Acea pagină este la fel pentru toată lumea, așa că nimeni nu află ce sesizare căutați.
receipt-mark-found = <strong>Nu este nevoie să îl notați.</strong> Cine îl găsește poate afla că ați trimis o sesizare, iar cine poate deschide sesizări ar putea spune care dintre ele este. Marcajul nu deschide nimic.
receipt-text-title = Textul dumneavoastră
receipt-text = Am scos din ce ați scris:
receipt-files-title = Fișierele dumneavoastră
receipt-files = Sunt numărate în ordinea în care le-ați ales. Numele lor au fost șterse.
receipt-file = Fișierul { $n }: { $type }
receipt-original = Trimis așa cum era.
receipt-original-nothing = Nu s-a scos nimic.
receipt-cleaned = Curățat.
receipt-cleaned-nothing = Nu era nimic de scos.
receipt-cleaned-of = Am scos:
receipt-hidden = Ce este ascuns într-un fișier trimis așa cum era se află în continuare în el. Numai anchetatorii îl pot deschide.
receipt-leave-title = Nu lăsați urme
receipt-leave-code = <strong>Mai întâi notați-vă codul.</strong> După pasul următor, el dispare.
receipt-leave-browser = <strong>Alegeți „Identitate nouă” în meniul Tor Browser</strong> sau închideți Tor Browser. Pe un telefon, alegeți „Închide” în meniul browserului. Astfel se șterg paginile pe care le-ați văzut și ce ați scris.
receipt-leave-copies = <strong>Gândiți-vă la duplicate.</strong> Ciorne, notițe, fotografii, coșul de reciclare, un duplicat în cloud, lista fișierelor folosite recent.
receipt-leave-people = <strong>Aveți grijă cui îi spuneți.</strong> Cine știe despre asta poate să vorbească.
receipt-next-title = Ce urmează
receipt-next-reply = <strong>Reveniți peste câteva zile,</strong> deschideți <a href="/replies">pagina pentru răspunsuri</a> și scrieți codul. Multe sesizări nu primesc răspuns, iar uneori durează săptămâni.
receipt-next-more = <strong>V-ați amintit mai multe?</strong> <a href="/">Trimiteți altă sesizare</a> și scrieți codul în formular. Atunci știm că ambele vin de la dumneavoastră.
receipt-next-more-no-code = <strong>V-ați amintit mai multe?</strong> <a href="/">Trimiteți altă sesizare.</a> Spuneți că ați mai scris, dacă doriți să știm asta.
receipt-next-others = <strong>Răspundem numai pe acest site.</strong> Vă scrie cineva despre sesizare pe altă cale, iar dumneavoastră nu ne-ați spus niciodată cum vă putem contacta? Atunci nu suntem noi. Nu răspundeți.

refused-next = Ce este de făcut acum
refused-code-again = Scrieți codul din nou
refused-too-large = Este prea mult pentru o singură sesizare
refused-too-large-lead = O sesizare poate avea cel mult { $limit }. A dumneavoastră era mai mare, așa că am oprit-o. <strong>Nu s-a păstrat nimic.</strong>
refused-fewer-files = Trimiteți mai puține fișiere sau fișiere mai mici. Puteți trimite mai multe sesizări.
refused-describe = Adesea este de ajuns să descrieți în cuvinte ce arată un fișier.
refused-back = Apăsați „Înapoi” în browser. Poate că textul dumneavoastră este încă acolo. Dacă nu este, vă rugăm să îl scrieți din nou. Ne pare rău pentru asta.
refused-busy = Prea mulți oameni trimit chiar acum
refused-busy-lead = Putem primi numai un anumit număr de sesizări în același timp. <strong>Nu s-a păstrat nimic.</strong>
refused-wait = Așteptați câteva minute și încercați din nou.
refused-codes-busy = Prea mulți oameni își folosesc codurile chiar acum
refused-codes-busy-lead = Căutarea unui cod este o muncă grea pentru acest server. Asta îi împiedică pe alții să ghicească coduri, dar înseamnă că o pot face numai câțiva oameni în același timp. <strong>Nu s-a păstrat nimic.</strong>
refused-codes-busy-back = Ați trimis o sesizare? Apăsați „Înapoi” în browser. Poate că textul dumneavoastră este încă acolo. Dacă nu este, vă rugăm să îl scrieți din nou. Ne pare rău pentru asta.
refused-code-too-long = Este prea lung pentru un cod
refused-code-too-long-lead = Un cod are șapte cuvinte. Ce a trimis browserul era mult mai lung, așa că nu l-am citit. <strong>Nu s-a păstrat nimic.</strong>
refused-only-words = Deschideți din nou <a href="/replies">pagina pentru răspunsuri</a> și scrieți numai cele șapte cuvinte.
refused-full = Acum nu putem primi sesizări
refused-full-lead = Spațiul nostru de stocare este plin până când anchetatorii ridică sesizările care așteaptă aici. Nu aruncăm niciodată o sesizare ca să facem loc. <strong>Nu s-a păstrat nimic</strong> din ce ați trimis acum.
refused-later = Vă rugăm să reveniți peste câteva ore sau mâine.
refused-danger = Este cineva în pericol acum? Nu ne așteptați pe noi. Sunați la poliție sau la numărul local de urgență.
refused-files-full = Acum putem primi numai text
refused-files-full-lead = Spațiul nostru de stocare este aproape plin. Păstrăm ultima parte a lui pentru sesizări fără fișiere. <strong>Nu s-a păstrat nimic</strong> din ce ați trimis acum.
refused-text-now = Trimiteți textul acum, fără fișiere. Spuneți ce arată fișierele.
refused-files-later = Reveniți cu fișierele peste câteva ore sau mâine.
refused-not-found = Această pagină nu există
refused-not-found-lead = La această adresă nu este nimic. Nu s-a trimis nimic și <strong>nu s-a păstrat nimic.</strong>
refused-check-address = Verificați ce ați scris după <code>.onion</code>.
refused-or-form = Sau porniți de la formular.
refused-bad-request = Nu am putut citi ce a trimis browserul
refused-bad-request-lead = Nu era ce trimite un browser din formularul nostru. <strong>Nu s-a păstrat nimic.</strong>
refused-form-again = Deschideți din nou formularul și trimiteți încă o dată.
refused-update = Se întâmplă din nou? Actualizați Tor Browser și încercați fără fișiere.
refused-no-length = Browserul nu a spus cât trimite
refused-no-length-lead = Verificăm mărimea unei sesizări înainte de a o primi, iar browserul nu a spus-o. <strong>Nu s-a păstrat nimic.</strong>
refused-newest = Folosiți cel mai nou Tor Browser. El spune singur mărimea.
refused-proxy = Opriți-vă: acesta nu este Tor Browser
refused-proxy-lead = Ați ajuns aici printr-un site care arată pagini Tor în alte browsere. Acel site poate vedea cine sunteți și tot ce scrieți. <strong>Nu s-a păstrat nimic.</strong>
refused-write-nothing = Nu scrieți nimic aici.
refused-get-tor = Luați Tor Browser de la torproject.org. Este gratuit.
refused-open-in-tor = Deschideți adresa noastră în Tor Browser. Se termină cu <code>.onion</code>, fără nimic după aceea.
refused-timeout = Ce ați trimis nu a ajuns la timp
refused-timeout-lead = Conexiunea s-a oprit sau a fost prea lentă. <strong>Nu s-a păstrat nimic.</strong>
refused-circuit = Încercați din nou. „Circuit Tor nou pentru acest site” din meniul Tor Browser poate face conexiunea mai rapidă.
refused-only-text = Trimiteți mai puține fișiere, fișiere mai mici sau numai text.
refused-method = Acest lucru nu funcționează aici
refused-method-lead = La această pagină se poate ajunge numai din formular. <strong>Nu s-a păstrat nimic.</strong>
refused-from-form = Porniți de la formular.
refused-failed = S-a stricat ceva la noi
refused-failed-lead = Nu a fost vina dumneavoastră. Nu am putut face ce ați cerut. <strong>Nu s-a păstrat nimic.</strong>
refused-minutes = Încercați din nou peste câteva minute.
