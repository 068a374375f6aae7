replies-title = Läs ett svar
replies-nothing = Inget svar väntar för de här orden
replies-problem-title = Det här är ingen kod
replies-nothing-lead = Det kan bero på två saker. Servern kan inte avgöra vilken det är.
replies-nothing-yet = <strong>Ingen har svarat ännu.</strong> Det kan ta dagar eller veckor, och många tips får inget svar. Kom tillbaka en annan dag.
replies-nothing-wrong = <strong>Ett ord är fel,</strong> eller så står orden i en annan ordning. Jämför dem med det du skrev upp.
replies-nothing-same = En kod som aldrig har delats ut ser likadan ut här som din. Därför kan ingen gissa sig fram till att du har skrivit till oss.
replies-lead = När du hade skickat ditt tips visade en sida dig en kod med sju ord. Skriv den här för att se om vi har svarat.
replies-hint = Sju engelska ord med mellanslag mellan. Små eller stora bokstäver, båda går bra.
replies-good = Bra att veta
replies-weeks = <strong>Det kan ta dagar eller veckor,</strong> och många tips får inget svar. Det betyder inte att ditt tips inte har lästs.
replies-locked = <strong>Svaren kan bara låsas upp med din kod.</strong> Servern kan inte öppna dem utan den. Den sparar ingen kod, och glömmer din så fort den har visat dig sidan.
replies-lost = <strong>Har du tappat bort din kod?</strong> Då kan ingen läsa dina svar, och vi kan inte göra koden en gång till. <a href="/">Skicka ett tips till</a> för att få en ny.
replies-more = <strong>Vill du berätta mer?</strong> Skriv din kod i <a href="/">formuläret</a> också. Då vet vi att båda tipsen kommer från dig.
replies-only-here = <strong>Vi svarar bara här.</strong> Skriver någon till dig om ditt tips på ett annat sätt, och du har aldrig berättat för oss hur vi når dig? Då är det inte vi. Svara inte.
replies-give-away = <a href="/safety#code">Vad kan din kod avslöja?</a>
replies-label = Din kod
replies-look = Leta efter svar

code-empty = Skriv de { $all } orden i din kod.
code-count = { $count ->
    [one] En kod har { $all } ord, och du skrev ett. Skriv alla.
   *[other] En kod har { $all } ord, och du skrev { $count }. Skriv alla, i rätt ordning.
}
code-unknown = Ord { $word } är inget ord som kan finnas i en kod. Jämför det med det du skrev upp.
code-too-long = Det här är för långt. Skriv bara de { $all } orden i din kod.

mailbox-waiting = { $count ->
    [one] Ett svar väntar på dig
   *[other] { $count } svar väntar på dig
}
mailbox-delete = { $count ->
    [one] Radera det här svaret?
   *[other] Radera { $count } svar?
}
mailbox-deleted = Raderat
mailbox-from = Från { $organisation }, bara till dig.
mailbox-from-unnamed = Från utredarna, bara till dig.
mailbox-order = De står inte i någon särskild ordning, för vi antecknar inga tider.
mailbox-reply = Svar { $number }
mailbox-reply-next-part = Svar { $number }, nästa del
mailbox-goes-on = Svaret fortsätter på nästa sida.
mailbox-position = Det här är sida { $page } av { $pages }.
mailbox-now = Vad du kan göra nu
mailbox-write-back = <strong>Skriv tillbaka.</strong> Öppna <a href="/">formuläret</a> och skriv din kod där också. Då vet vi att det kommer från dig.
mailbox-no-trace = <strong>Lämna inga spår.</strong> Välj ”Ny identitet” i Tor Browsers meny, eller stäng Tor Browser. Kopiera inget av det du läser här till den här enheten.
mailbox-delete-read = <strong>Radera det du har läst.</strong> Det ligger kvar på servern, låst, tills du raderar det.
mailbox-new-identity = <strong>Lämna inga spår.</strong> Välj ”Ny identitet” i Tor Browsers meny, eller stäng Tor Browser.
mailbox-sure = { $count ->
    [one] Ingen kan få tillbaka det.
   *[other] Alla raderas, även de på andra sidor. Ingen kan få tillbaka dem.
}
mailbox-none-left = Det fanns inget kvar att radera.
mailbox-gone = { $count ->
    [one] Svaret är borta från servern.
   *[other] { $count } svar är borta från servern.
}
mailbox-stays-good = Din kod gäller fortfarande: nya svar kommer till den.

mailbox-next = Nästa sida
mailbox-before = Föregående sida
mailbox-delete-all = Radera alla …
mailbox-yes = Ja, radera
mailbox-no = Nej, gå tillbaka
mailbox-again = Titta igen
