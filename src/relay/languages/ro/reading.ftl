safety-title = Cum să rămâneți în siguranță
safety-lead = Nimic nu vă poate pune complet în siguranță. Iată ce facem noi, ce nu putem face și ce puteți face dumneavoastră.
safety-on-this-page = Pe această pagină
safety-you = Ce puteți face dumneavoastră
safety-address-title = Este aceasta adresa corectă?
safety-we = Ce facem noi
safety-clean = Ce scoatem
safety-code = Codul dumneavoastră pentru răspunsuri
safety-limits = Lucruri de care nu vă putem proteja
safety-tor = <strong>Folosiți Tor Browser</strong> și luați-l numai de la torproject.org. Țineți-l actualizat. Puneți nivelul lui de securitate pe „Cel mai sigur” (Safest).
safety-where = <strong>Alegeți de unde scrieți.</strong> Nu de pe un dispozitiv sau dintr-o rețea de la serviciu ori de la școală: acolo se poate vedea că folosiți Tor. Dacă Tor este blocat sau periculos acolo unde vă aflați, activați o punte (bridge) în setările Tor Browser, la „Conexiune”.
safety-words = <strong>Scrieți în cuvinte.</strong> O descriere în textul dumneavoastră este mai sigură decât un fișier.
safety-leave-out = <strong>Nu scrieți</strong> numele dumneavoastră și nici lucruri pe care numai dumneavoastră le puteți ști, decât dacă sunt importante.
safety-type = <strong>Tastați, nu dictați.</strong> Scrierea prin dictare poate trimite vocea dumneavoastră unei companii. Unele tastaturi de telefon țin minte ce scrieți.
safety-stop = <strong>Trebuie să vă opriți repede?</strong> Închideți fereastra. „Identitate nouă” din meniul Tor Browser șterge totul și începe din nou.
safety-address-look = Uitați-vă la adresa din partea de sus a Tor Browser. Are 56 de litere și cifre, apoi <code>.onion</code>. Comparați-le pe toate cu adresa publicată de { $organisation } în alt loc: un site, un afiș, un ziar.
safety-address-look-unnamed = Uitați-vă la adresa din partea de sus a Tor Browser. Are 56 de litere și cifre, apoi <code>.onion</code>. Comparați-le pe toate cu adresa publicată de anchetatori în alt loc: un site, un afiș, un ziar.
safety-address-false = Un site fals poate copia aceste pagini, dar nu poate copia adresa. De aceea, nu aveți încredere într-o adresă numai pentru că o arată o pagină, un mesaj sau o căutare.
safety-we-tor = Tor ascunde de noi unde vă aflați. Nu cerem niciun cont și niciun nume.
safety-we-scripts = Aceste pagini nu rulează scripturi și nu lasă pe dispozitivul dumneavoastră nimic după care să vă putem recunoaște.
safety-we-nothing = Acest server nu notează nimic despre vizite.
safety-we-locked = Fiecare sesizare este încuiată la sosire, cu <a href="/keys">aceste chei</a>. Serverul nu o mai poate deschide. Cine ia serverul cu sine găsește sesizări încuiate.
safety-we-filled = Sesizările încuiate sunt umplute până la mărimi stabilite. O sesizare scurtă arată ca orice altă sesizare scurtă.
safety-clean-every = <strong>Din orice fișier:</strong> numele lui. Fișierele dintr-o arhivă își păstrează numele.
safety-clean-text = <strong>Din textul dumneavoastră și din fișierele text simple:</strong> caracterele invizibile, semnele de scriere ascunse și alte semne ale programului sau ale copiei din care provin.
safety-clean-photos = <strong>Din fotografii:</strong> locul, ora, aparatul foto sau telefonul și numărul lui de serie, comentariile, imaginile mici de previzualizare și imaginile sau videoclipurile ascunse în spatele fotografiei.
safety-clean-videos = <strong>Din videoclipuri și sunet:</strong> locul, ora, dispozitivul, titlurile și etichetele, coperțile, subtitrările și alte piste, precum și mesajele programului care le-a făcut.
safety-clean-documents = <strong>Din documente PDF și de birou:</strong> numele celor care le-au scris și le-au citit, datele calendaristice, comentariile, modificările urmărite, versiunile mai vechi, atașamentele, linkurile spre exterior, scripturile și datele ascunse ale imaginilor.
safety-clean-pictures = <strong>Dintr-un PDF care nu poate fi curățat,</strong> dacă alegeți asta: tot în afară de ce arată paginile lui. Este trimis atunci ca imagini ale paginilor.
safety-clean-archives = <strong>Din arhive:</strong> datele calendaristice și proprietarii. Fiecare fișier din arhivă este curățat sau arhiva este refuzată.
safety-clean-else = <strong>Orice altceva este refuzat,</strong> în afară de cazul în care ne cereți să îl trimitem așa cum este.
safety-clean-receipt = După trimitere, o pagină vă spune ce a fost scos din fiecare fișier.
safety-code-you = <strong>Numai dumneavoastră îl aveți.</strong> Acest server îl face la întâmplare și vi-l arată o singură dată. Nu păstrează niciun cod și nicio notă despre cărei sesizări îi aparține un cod.
safety-code-wait = <strong>Răspunsurile așteaptă aici, încuiate.</strong> Nimeni în afară de cine are codul nu le poate citi. Cine ia serverul cu sine găsește răspunsuri încuiate și nu poate spune ale cui sunt.
safety-code-found = <strong>Dacă cineva vă găsește codul,</strong> știe că o persoană ne-a scris. Poate citi răspunsurile noastre, le poate șterge și ne poate scrie ca și cum ar fi dumneavoastră. Nu poate citi ce ați trimis.
safety-code-server = <strong>Când primiți codul și când îl scrieți,</strong> acest server îl ține în memorie, împreună cu răspunsurile pe care le deschide. Cine ar fi preluat în secret controlul serverului le-ar putea vedea atunci și v-ar putea arăta răspunsuri false.
safety-code-mark = <strong>Marcajul sesizării</strong> nu deschide nimic, dar cine îl găsește la dumneavoastră poate afla că ați trimis o sesizare și <a href="/status">dacă a fost deschisă</a>, iar cine poate deschide sesizări ar putea spune care dintre ele este.
safety-limits-files-title = Ce este ascuns în fișierele trimise așa cum sunt
safety-limits-files = O fotografie conține adesea locul, ora și tipul telefonului. Un document conține adesea numele celui care l-a scris. O captură de ecran a fotografiei lasă deoparte cea mai mare parte din acestea, dar poate conține ora și mărimea ecranului dumneavoastră.
safety-limits-shows-title = Ce arată o imagine sau o înregistrare
safety-limits-shows = Fețe, voci, reflexii, o priveliște de la o fereastră, o mână. Nicio curățare nu le înlătură.
safety-limits-cameras-title = Urmele aparatelor foto și ale imprimantelor
safety-limits-cameras = Fiecare aparat foto lasă în imaginile sale un model slab, numai al lui. Multe imprimante color tipăresc puncte galbene minuscule care arată imprimanta și ziua. Le arată și o scanare sau o fotografie a hârtiei.
safety-limits-copy-title = Semne făcute pentru o singură copie
safety-limits-copy = Un document, o imagine sau un film poate fi făcut puțin diferit pentru fiecare persoană care îl primește: în cuvinte, în spații, în puncte pe care nu le vede nimeni. O astfel de copie arată cine a avut-o. Dacă v-a fost dată numai dumneavoastră, descrieți-o în loc să o trimiteți.
safety-limits-write-title = Cum scrieți
safety-limits-write = Cuvintele și greșelile dumneavoastră pot fi comparate cu alte texte scrise de dumneavoastră. Folosiți propoziții scurte și simple.
safety-limits-few-title = Ce știu numai câțiva oameni
safety-limits-few = Dacă numai trei oameni au văzut ceva, o sesizare despre acel lucru duce la trei oameni.
safety-limits-when-title = Când trimiteți și cât
safety-limits-when = Cine vă urmărește conexiunea vede că folosiți Tor, când și cât trimiteți. Dacă o urmărește și pe a noastră, le poate potrivi una cu alta. O trimitere mare iese în evidență. Un text scurt, nu.
safety-limits-device-title = Dispozitivul dumneavoastră
safety-limits-device = Dacă altcineva îl controlează sau poate să se uite în el, poate vedea ce faceți.
safety-limits-server-title = Acest server, pentru scurt timp
safety-limits-server = O pagină fără scripturi nu poate încuia sesizarea pe dispozitivul dumneavoastră. De aceea, acest server o citește în memoria lui cât timp ea sosește, este curățată și este încuiată. Cine ar fi preluat în secret controlul serverului ar putea citi sesizările care sosesc atunci, dar nu și pe cele dinainte. Puteți <a href="/keys">încuia chiar dumneavoastră un fișier</a> înainte de a-l trimite.

keys-title = Cheile care încuie sesizarea
keys-lead = Încuiem fiecare sesizare cu aceste chei imediat ce sosește. Numai oamenii care au cealaltă jumătate a unei chei o pot deschide. Celelalte jumătăți nu sunt pe acest server.
keys-who = Cine poate deschide sesizarea
keys-groups = O sesizare despre un apel poate fi încuiată numai cu cheile unora dintre aceste grupuri.
keys-right = Sunt acestea cheile corecte?
keys-compare = Comparați amprentele cu cele publicate de { $organisation } în alt loc: un site, un afiș, un ziar. Comparați fiecare literă și cifră.
keys-compare-unnamed = Comparați amprentele cu cele publicate de anchetatori în alt loc: un site, un afiș, un ziar. Comparați fiecare literă și cifră.
keys-different = <strong>Sunt diferite?</strong> Atunci nu trimiteți nimic. Poate că cineva a preluat controlul acestui server.
keys-addresses = Toate adresele acestui site
keys-addresses-lead = Acest site are mai multe adrese. Toate duc la aceiași oameni. Dacă una nu funcționează, încercați alta.
keys-addresses-copy = Copiați o adresă în întregime sau comparați fiecare literă și cifră: una care este aproape la fel aparține altcuiva. Păstrați această listă numai unde nu o poate găsi nimeni altcineva.
keys-list = Vine o listă cu adevărat de la noi?
keys-list-who = Nu aveți nevoie de asta ca să trimiteți o sesizare. Este pentru cei care știu să folosească o linie de comandă, cunosc prima adresă dintr-un loc în care au încredere, cum ar fi un afiș, și le-au găsit pe celelalte în altă parte. Lista este semnată de prima adresă și nimeni altcineva nu o poate semna.
keys-list-save = Salvați aceste rânduri într-un fișier numit <code>addresses.txt</code>. Fiecare rând se termină cu trecere la rând nou, și ultimul:
keys-list-signature = Salvați aceste rânduri într-un fișier numit <code>addresses.txt.minisig</code>:
keys-list-make = Faceți cheia din prima adresă, așa cum o cunoașteți din acel loc:
keys-list-check = Verificați lista cu programul gratuit <code>minisign</code>:
keys-list-old = Trece verificarea și o listă veche, chiar dacă între timp am renunțat la o adresă. Cea mai nouă este pe această pagină, la prima adresă.
keys-lock = Cum încuiați chiar dumneavoastră un fișier
keys-lock-who = Nu aveți nevoie de asta ca să trimiteți o sesizare. Este pentru cei care știu să folosească o linie de comandă și preferă să nu aibă încredere în niciun server. Un fișier pe care îl încuiați chiar dumneavoastră nu poate fi citit deloc de acest server.
keys-lock-clean = <strong>Curățați mai întâi fișierul.</strong> Nimeni nu îl mai poate curăța după ce este încuiat.
keys-lock-save = Salvați rândurile de mai jos într-un fișier numit <code>keys.txt</code>.
keys-lock-form = Alegeți <code>locked.age</code> în <a href="/">formular</a> și bifați „Trimiteți așa cum este”.
keys-all = Toate cheile, pentru keys.txt
keys-size = Mărimea unui fișier încuiat poate fi văzută în continuare.
keys-batch = Pentru anchetatori: cheia acestui server
keys-batch-lead = Cu ea sunt semnate loturile care pleacă de pe acest server. Verificați-le cu <code>minisign</code>. Nimeni nu poate deschide o sesizare cu ea.
keys-fingerprint = Amprentă
keys-kind = Tip
keys-list-answer = Răspunsul trebuie să fie:
keys-list-must-say = Trebuie să spună „Signature and comment signature verified”. Spune altceva? Atunci nu folosiți lista.
keys-lock-file = Încuiați fișierul cu programul gratuit <code>age</code>:
keys-lock-file-post-quantum = Încuiați fișierul cu programul gratuit <code>age</code>, versiunea 1.3 sau mai nouă:
keys-classic = Clasică
keys-post-quantum = Făcută să reziste și calculatoarelor cuantice
keys-hardware = Păstrată pe o cheie de securitate
keys-hardware-post-quantum = Păstrată pe o cheie de securitate, făcută să reziste și calculatoarelor cuantice
keys-other = Alt tip

status-title = Ce s-a întâmplat cu sesizările și apelurile
status-lead = Această pagină este la fel pentru toată lumea. Nimeni nu poate afla din ea ce sesizare căutați.
status-tip = A fost deschisă sesizarea?
status-tip-how = După ce ați trimis sesizarea, o pagină v-a arătat marcajul ei: zece cifre și litere, cum ar fi <code>3f2a9 01bc4</code>. După ce un anchetator deschide o sesizare, marcajul ei este adăugat la <a href="#marks">lista de pe această pagină</a>.
status-search = <strong>Căutați marcajul pe această pagină.</strong> Pe un calculator, țineți apăsat Ctrl (pe Mac, ⌘) și apăsați F. Pe un telefon, alegeți „Caută în pagină” în meniul Tor Browser. Ce scrieți acolo rămâne pe dispozitivul dumneavoastră. Lista este ordonată, așa că puteți căuta marcajul și cu privirea.
status-found = <strong>Este acolo?</strong> Atunci un anchetator a deschis sesizarea.
status-not-found = <strong>Nu este acolo?</strong> Cel mai probabil, sesizarea nu a fost deschisă încă. Poate dura săptămâni. Sau a fost deschisă demult: lista păstrează numai ultimele marcaje, cel mult { $most }, iar o defecțiune a acestui server poate face să dispară unele. Asta nu înseamnă că sesizarea s-a pierdut.
status-no-mark = <strong>Nu l-ați notat?</strong> Nu-i nimic. Nimeni nu îl poate căuta pentru dumneavoastră, fiindcă nu știm care sesizare este a dumneavoastră.
status-appeals = Ce s-a întâmplat cu apelurile noastre
status-more = { $count ->
    [one] Mai este unul. Pe toate le găsiți pe <a href="/">prima pagină</a>.
    [few] Mai sunt { $count }. Pe toate le găsiți pe <a href="/">prima pagină</a>.
   *[other] Mai sunt { $count }. Pe toate le găsiți pe <a href="/">prima pagină</a>.
}
status-collected = Ce a fost ridicat
status-not-collected = Încă nu a fost ridicată nicio sesizare de pe acest server.
status-batch = { $count ->
    [one] De pe acest server au fost ridicate sesizări o dată. Ultimul lot are această sumă de control (SHA-256), pe care anchetatorii o pot compara cu cea a lotului primit:
    [few] De pe acest server au fost ridicate sesizări de { $count } ori. Ultimul lot are această sumă de control (SHA-256), pe care anchetatorii o pot compara cu cea a lotului primit:
   *[other] De pe acest server au fost ridicate sesizări de { $count } de ori. Ultimul lot are această sumă de control (SHA-256), pe care anchetatorii o pot compara cu cea a lotului primit:
}
status-marks = Marcajele sesizărilor deschise
status-no-marks = Încă nu este niciunul.
status-count = { $count ->
    [one] Este unul singur, în ordinea cifrelor și a literelor.
    [few] Sunt { $count }, în ordinea cifrelor și a literelor.
   *[other] Sunt { $count }, în ordinea cifrelor și a literelor.
}
