safety-title = Så håller du dig säker
safety-lead = Inget skyddar dig helt. Här står vad vi gör, vad vi inte kan göra och vad du kan göra.
safety-on-this-page = På den här sidan
safety-you = Vad du kan göra
safety-address-title = Är det här rätt adress?
safety-we = Vad vi gör
safety-clean = Vad vi tar bort
safety-code = Din kod för svar
safety-limits = Vad vi inte kan skydda dig mot
safety-tor = <strong>Använd Tor Browser,</strong> och hämta den bara från torproject.org. Håll den uppdaterad. Ställ in säkerhetsnivån på ”Säkrast”.
safety-where = <strong>Välj var du skriver.</strong> Inte på jobbets eller skolans enhet eller nätverk: där kan de kanske se att du använder Tor. Är Tor blockerat eller farligt där du är? Slå då på en brygga i Tor Browsers inställningar, under Anslutning.
safety-words = <strong>Skriv det med ord.</strong> En beskrivning i din egen text är säkrare än en fil.
safety-leave-out = <strong>Utelämna</strong> ditt namn och sådant som bara du kan veta, såvida det inte är viktigt.
safety-type = <strong>Skriv, tala inte.</strong> Röstinmatning kan skicka din röst till ett företag. En del tangentbord i telefoner kommer ihåg vad du skriver.
safety-stop = <strong>Måste du sluta snabbt?</strong> Stäng fönstret. ”Ny identitet” i Tor Browsers meny raderar allt och börjar om.
safety-address-look = Titta på adressen högst upp i Tor Browser. Den har 56 bokstäver och siffror, och sedan <code>.onion</code>. Jämför alla med adressen som { $organisation } har publicerat på ett annat ställe: en webbplats, en affisch, en tidning.
safety-address-look-unnamed = Titta på adressen högst upp i Tor Browser. Den har 56 bokstäver och siffror, och sedan <code>.onion</code>. Jämför alla med adressen som utredarna har publicerat på ett annat ställe: en webbplats, en affisch, en tidning.
safety-address-false = En falsk webbplats kan kopiera de här sidorna, men den kan inte kopiera adressen. Lita därför inte på en adress bara för att en sida, ett meddelande eller en sökning visar den.
safety-we-tor = Tor döljer för oss var du är. Vi ber inte om konto eller namn.
safety-we-scripts = De här sidorna kör inga skript och lämnar inget på din enhet som man kan känna igen dig på.
safety-we-nothing = Servern skriver inte upp något om besök.
safety-we-locked = Varje tips låses när det kommer in, med <a href="/keys">de här nycklarna</a>. Servern kan inte öppna det igen. Den som bär bort servern hittar låsta tips.
safety-we-filled = Låsta tips fylls ut till bestämda storlekar. Ett kort tips ser ut som vilket annat kort tips som helst.
safety-clean-every = <strong>Ur varje fil:</strong> filens namn. Filer inuti ett arkiv behåller sina namn.
safety-clean-text = <strong>Ur din text och vanliga textfiler:</strong> osynliga tecken, dolda skrivtecken och andra spår av programmet eller kopian de kommer från.
safety-clean-photos = <strong>Ur foton:</strong> platsen, tiden, kameran eller telefonen och dess serienummer, kommentarer, små förhandsbilder, och bilder eller filmer som är dolda bakom fotot.
safety-clean-videos = <strong>Ur filmer och ljud:</strong> platsen, tiden, enheten, titlar och taggar, omslag, undertexter och andra spår, och meddelanden från programmet som gjorde dem.
safety-clean-documents = <strong>Ur pdf- och kontorsdokument:</strong> namn på dem som har skrivit och läst, datum, kommentarer, spårade ändringar, tidigare versioner, bilagor, länkar utåt, skript, och bildernas egna dolda data.
safety-clean-pictures = <strong>Ur en pdf som inte går att rensa,</strong> om du väljer det: allt utom det som sidorna visar. Den skickas då som bilder av sina sidor.
safety-clean-archives = <strong>Ur arkiv:</strong> datum och ägare. Varje fil i arkivet rensas, annars tas arkivet inte emot.
safety-clean-else = <strong>Allt annat tar vi inte emot,</strong> såvida du inte ber oss att skicka det som det är.
safety-clean-receipt = När du har skickat säger en sida vad som togs bort ur varje fil.
safety-code-you = <strong>Bara du har den.</strong> Servern skapar den slumpmässigt och visar den för dig en gång. Den sparar ingen kod, och antecknar inte vilket tips en kod hör till.
safety-code-wait = <strong>Svar väntar här, låsta.</strong> Bara den som har koden kan läsa dem. Den som bär bort servern hittar låsta svar och kan inte se vems de är.
safety-code-found = <strong>Om någon hittar din kod</strong> vet den personen att någon har skrivit till oss. Den personen kan läsa våra svar, radera dem, och skriva till oss som om det vore du. Det du har skickat kan den personen inte läsa.
safety-code-server = <strong>När du får din kod, och när du skriver in den,</strong> har servern den i minnet, tillsammans med svaren som den öppnar. Den som i hemlighet har tagit över servern skulle då kunna se dem och visa dig falska.
safety-code-mark = <strong>Tipsets märke</strong> öppnar ingenting, men den som hittar det hos dig kan få veta att du har skickat ett tips och <a href="/status">om det har öppnats</a>, och den som kan öppna tips skulle kunna se vilket det är.
safety-limits-files-title = Det som är dolt i filer som skickas som de är
safety-limits-files = I ett foto finns ofta platsen, tiden och vilken sorts telefon det var. I ett dokument finns ofta namnet på den som skrev det. En skärmbild av fotot utelämnar det mesta av det, men den kan innehålla tiden och storleken på din skärm.
safety-limits-shows-title = Det som en bild eller en inspelning visar
safety-limits-shows = Ansikten, röster, speglingar, utsikten från ett fönster, en hand. Ingen rensning tar bort det.
safety-limits-cameras-title = Spår av kameror och skrivare
safety-limits-cameras = Varje kamera lämnar ett eget svagt mönster i sina bilder. Många färgskrivare skriver ut pyttesmå gula prickar som avslöjar skrivaren och dagen. De syns också på en skanning eller ett foto av papperet.
safety-limits-copy-title = Kännetecken som gjorts för en enda kopia
safety-limits-copy = Ett dokument, en bild eller en film kan göras lite annorlunda för varje person som får den: i ord, i mellanrum, i prickar som ingen ser. En sådan kopia avslöjar vem som hade den. Är det bara du som har fått den? Beskriv den då i stället för att skicka den.
safety-limits-write-title = Hur du skriver
safety-limits-write = Dina ord och dina fel kan jämföras med andra texter som du har skrivit. Skriv korta, enkla meningar.
safety-limits-few-title = Det som bara några få vet
safety-limits-few = Om bara tre personer såg något pekar ett tips om det på tre personer.
safety-limits-when-title = När och hur mycket du skickar
safety-limits-when = Den som övervakar din uppkoppling ser att du använder Tor, när, och hur mycket du skickar. Den som också övervakar vår kan kanske koppla ihop de två. En stor sändning sticker ut. Det gör inte en kort text.
safety-limits-device-title = Din egen enhet
safety-limits-device = Om någon annan styr den eller kan titta i den, kan den personen se vad du gör.
safety-limits-server-title = Den här servern, en kort stund
safety-limits-server = En sida utan skript kan inte låsa ditt tips på din enhet. Därför läser servern det i sitt minne medan tipset kommer in, rensas och låses. Den som i hemlighet har tagit över servern skulle kunna läsa tips som kommer in då, men inte tidigare tips. Du kan <a href="/keys">låsa en fil själv</a> innan du skickar den.

keys-title = Nycklarna som låser ditt tips
keys-lead = Vi låser varje tips med de här nycklarna så snart det kommer in. Bara den som har den andra halvan av en nyckel kan öppna det. De andra halvorna finns inte på den här servern.
keys-who = Vem som kan öppna ditt tips
keys-groups = Ett tips om en efterlysning kan vara låst med nycklarna från bara några av de här grupperna.
keys-right = Är det här rätt nycklar?
keys-compare = Jämför nycklarnas fingeravtryck med dem som { $organisation } har publicerat på ett annat ställe: en webbplats, en affisch, en tidning. Jämför varje bokstav och siffra.
keys-compare-unnamed = Jämför nycklarnas fingeravtryck med dem som utredarna har publicerat på ett annat ställe: en webbplats, en affisch, en tidning. Jämför varje bokstav och siffra.
keys-different = <strong>Är de olika?</strong> Skicka då ingenting. Någon kan ha tagit över servern.
keys-addresses = Alla adresser till den här webbplatsen
keys-addresses-lead = Webbplatsen har mer än en adress. Alla leder till samma människor. Om en av dem inte fungerar, prova en annan.
keys-addresses-copy = Kopiera hela adressen, eller jämför varje bokstav och siffra: en adress som är nästan likadan tillhör någon annan. Förvara den här listan bara där ingen annan kan hitta den.
keys-list = Kommer en lista verkligen från oss?
keys-list-who = Du behöver inte det här för att skicka ett tips. Det är för dem som kan använda en kommandorad, känner till den första adressen från ett ställe som de litar på, till exempel en affisch, och har hittat de andra någon annanstans. Den första adressen har signerat listan, och ingen annan kan göra det.
keys-list-save = Spara de här raderna i en fil som heter <code>addresses.txt</code>. Varje rad slutar med en radbrytning, även den sista:
keys-list-signature = Spara de här raderna i en fil som heter <code>addresses.txt.minisig</code>:
keys-list-make = Gör nyckeln av den första adressen, så som du känner till den från det stället:
keys-list-check = Kontrollera listan med det fria programmet <code>minisign</code>:
keys-list-old = En gammal lista godkänns också, även om vi har slutat använda en adress sedan dess. Den nyaste finns på den här sidan på den första adressen.
keys-lock = Lås en fil själv
keys-lock-who = Du behöver inte det här för att skicka ett tips. Det är för dem som kan använda en kommandorad och helst inte litar på någon server. En fil som du låser själv kan den här servern inte läsa alls.
keys-lock-clean = <strong>Rensa filen först.</strong> Ingen kan rensa den när den väl är låst.
keys-lock-save = Spara raderna nedan i en fil som heter <code>keys.txt</code>.
keys-lock-form = Välj <code>locked.age</code> i <a href="/">formuläret</a> och kryssa i ”Skicka som den är”.
keys-all = Alla nycklar, för keys.txt
keys-size = Storleken på en låst fil går fortfarande att se.
keys-batch = För utredare: den här serverns nyckel
keys-batch-lead = Den signerar de paket som lämnar servern. Kontrollera dem med <code>minisign</code>. Ingen kan öppna ett tips med den.
keys-fingerprint = Fingeravtryck
keys-kind = Typ
keys-list-answer = Svaret ska vara:
keys-list-must-say = Det ska stå ”Signature and comment signature verified”. Står det något annat? Använd då inte listan.
keys-lock-file = Lås din fil med det fria programmet <code>age</code>:
keys-lock-file-post-quantum = Lås din fil med det fria programmet <code>age</code>, version 1.3 eller senare:
keys-classic = Klassisk
keys-post-quantum = Gjord för att stå emot även kvantdatorer
keys-hardware = Förvaras på en säkerhetsnyckel
keys-hardware-post-quantum = Förvaras på en säkerhetsnyckel, gjord för att stå emot även kvantdatorer
keys-other = Annan

status-title = Vad det blev av tips och efterlysningar
status-lead = Den här sidan är likadan för alla. Ingen kan se på den vilket tips du letar efter.
status-tip = Har ditt tips öppnats?
status-tip-how = När du hade skickat ditt tips visade en sida dig tipsets märke: tio siffror och bokstäver, till exempel <code>3f2a9 01bc4</code>. När en utredare har öppnat ett tips läggs dess märke till i <a href="#marks">listan på den här sidan</a>.
status-search = <strong>Sök efter ditt märke på den här sidan.</strong> På en dator håller du ned Ctrl (på en Mac ⌘) och trycker på F. På en telefon väljer du ”Hitta på sidan” i Tor Browsers meny. Det du skriver där stannar på din enhet. Listan är sorterad, så du kan också leta efter ditt märke med ögonen.
status-found = <strong>Finns det där?</strong> Då har en utredare öppnat ditt tips.
status-not-found = <strong>Finns det inte där?</strong> Troligast är att ditt tips inte har öppnats ännu. Det kan ta veckor. Eller så öppnades det för länge sedan: listan rymmer de senaste { $most } märkena, och ett fel på servern kan ta bort några. Det betyder inte att ditt tips har gått förlorat.
status-no-mark = <strong>Skrev du inte upp det?</strong> Det gör inget. Ingen kan slå upp det åt dig, för vi vet inte vilket tips som är ditt.
status-appeals = Vad det blev av våra efterlysningar
status-more = { $count ->
    [one] Det finns en till. Alla finns på <a href="/">första sidan</a>.
   *[other] Det finns { $count } till. Alla finns på <a href="/">första sidan</a>.
}
status-collected = Vad som har hämtats
status-not-collected = Inget tips har hämtats från den här servern ännu.
status-batch = { $count ->
    [one] Tips har hämtats från den här servern en gång. Det senaste paketet har den här kontrollsumman (SHA-256), som utredare kan jämföra med den för paketet de fick:
   *[other] Tips har hämtats från den här servern { $count } gånger. Det senaste paketet har den här kontrollsumman (SHA-256), som utredare kan jämföra med den för paketet de fick:
}
status-marks = Märken för öppnade tips
status-no-marks = Det finns inget ännu.
status-count = { $count ->
    [one] Det finns ett, i ordning efter siffror och bokstäver.
   *[other] Det finns { $count }, i ordning efter siffror och bokstäver.
}
