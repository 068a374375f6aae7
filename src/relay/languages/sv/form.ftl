form-title = Skicka ett tips
form-heading = Berätta vad du vet
form-lead = En liten detalj kan räcka. Du behöver inget konto, och du behöver inte säga vem du är.
form-all-appeals = Se alla efterlysningar
form-something-else = Vet du något annat? Skriv till oss om vad som helst.

form-not-sent = Ditt tips skickades inte
form-nothing-kept = Inget har sparats. Titta på det här:
form-file-refused = Fil { $n }, { $type }, togs inte emot.
form-still-here = Det du skrev finns kvar här. <strong>Om du valde filer måste du välja dem igen:</strong> webbläsare låter inte en sida behålla dem.
form-wrong-empty = Skriv något eller välj en fil.
form-wrong-message-long = Din text har { $length } tecken. Korta den till högst { $limit }, eller skicka två tips.
form-wrong-answer-long = Svaret är för långt. Korta det till högst { $limit } tecken.
form-wrong-files = Det är för många filer. Välj högst { $limit }, eller skicka två tips.
form-wrong-appeal = Vi känner inte till den här efterlysningen. Rätta den, eller lämna fältet tomt.
form-wrong-alphabet = Din webbläsare skickade texten med okända skrivtecken. Skriv den igen.

form-danger = Är någon i fara just nu?
form-danger-slow = Ingen läser tipsen här på en gång.
form-danger-call = Ring polisen eller nödnumret där du är. I Europeiska unionen är det <strong>112</strong>.
form-before = Innan du börjar
form-before-device = <strong>Använd en telefon eller dator som bara är din,</strong> inte jobbets eller skolans.
form-before-name = <strong>Utelämna ditt namn,</strong> såvida du inte vill att vi ska veta det.
form-before-tor = <strong>Ställ in Tor Browser på ”Säkrast”.</strong> Det gör du i inställningarna, under Sekretess och säkerhet (på telefon: Integritet och säkerhet).
form-before-hurt = <strong>Kan någon skada dig för det här?</strong> Läs först <a href="/safety">hur du håller dig säker</a>.

form-message = Vad vet du?
form-message-hint = Vad såg eller hörde du? Var och när? Hur vet du det? Skriv på vilket språk du vill, högst { $limit } tecken.
form-message-cleaned = Vi tar bort osynliga tecken, för de kan märka en text. Dina ord blir kvar som de är.
form-appeal = Vilken efterlysning gäller det?
form-other-answer = Ditt svar på frågan:

form-files-title = Har du filer?
form-files-never = <strong>Skicka aldrig bilder eller filmer där ett barn utsätts för övergrepp.</strong> Att ha eller skicka dem kan vara ett brott, även om du menar väl, och varje kopia skadar barnet på nytt. Berätta för oss med ord: var de finns, vad sidan eller användaren heter och när du såg dem.
form-files-do = Så här gör vi med dina filer:
form-files-names = <strong>Filnamn</strong> kastar vi bort.
form-files-cleaned = <strong>Foton, filmer, ljud, dokument och texter</strong> rensas. Vi tar bort det som är dolt i dem: plats, tid, kamera, namn, tidigare versioner. Det de visar blir kvar.
form-files-refused = <strong>Filer som vi inte kan rensa</strong> tar vi inte emot, och vi säger varför, såvida du inte kryssar i en ruta här nedanför.
form-files = Dina filer
form-files-hint = { $files ->
    [one] Högst { $files } fil. Text och fil tillsammans: högst { $size }.
   *[other] Högst { $files } filer. Text och filer tillsammans: högst { $size }.
}
form-files-tick = En pdf som inte går att rensa kan skickas som bilder av sina sidor: kryssa i ”{ $box }”.
form-file = Fil { $n }:
form-files-again = Filerna räknas i den ordning du valde dem. Välj dem igen.
form-as-pictures = Skicka sidor som bilder
form-as-pictures-hint = En pdf som inte går att rensa skickas då som bilder av sina sidor. Det som sidorna inte visar är borta. Orden går att läsa, men inte att söka i eller kopiera.
form-as-is = Skicka som den är
form-as-is-hint = Filer som inte går att rensa skickas då utan ändringar. Det som är dolt i dem kan leda till dig. Bara utredarna kan öppna dem, men andra kan få se dem senare, till exempel i domstol. Filer som går att rensa rensas ändå.
form-files-time = <strong>Stora filer tar tid.</strong> Vår uppskattning för att skicka via Tor: { $some ->
    [one] en minut
   *[other] { $some } minuter
} för varje 100 MB, { $all ->
    [one] en minut
   *[other] { $all } minuter
} för { $size }. Det kan ta flera gånger så lång tid, så låt sidan vara öppen. Den som övervakar din uppkoppling märker också lättare en stor sändning.

form-send-title = Skicka
form-code = Har du skrivit förut? Din kod
form-code-hint = Skriv de sju orden bara om du vill att vi ska veta att båda tipsen kommer från dig. Är det här ditt första tips? Lämna fältet tomt: du får en kod när du har skickat.
form-send-wait = Tryck en gång på knappen och vänta. Kanske ser du inte att något händer. <strong>Ditt tips har kommit fram först när en sida säger ”{ $title }”.</strong>
form-send = Skicka tipset
form-send-code = När du har skickat ser du en kod med sju ord. Med den kan du <a href="/replies">komma tillbaka och läsa ett svar</a>. Ha papper och penna redo.

form-after = Vad som händer med ditt tips
form-after-tor = Det kommer till oss genom Tor. Vi ser inte var du är.
form-after-locked = Servern rensar det och låser det. Den kan läsa ditt tips bara medan det pågår.
form-after-keys = Bara utredarna kan låsa upp det. <a href="/keys">Deras nycklar</a> finns inte på den här servern.
