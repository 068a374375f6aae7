replies-title = Læs et svar
replies-nothing = Der venter intet svar til disse ord
replies-problem-title = Det er ikke en kode
replies-nothing-lead = Det kan der være to grunde til. Serveren kan ikke se, hvilken det er.
replies-nothing-yet = <strong>Ingen har svaret endnu.</strong> Det kan tage dage eller uger, og mange tips får intet svar. Kom tilbage en anden dag.
replies-nothing-wrong = <strong>Et ord er forkert,</strong> eller ordene står i en anden rækkefølge. Sammenlign dem med det, du skrev op.
replies-nothing-same = En kode, der aldrig er givet til nogen, ser her ud ligesom din. Så ingen kan gætte sig frem til, at du har skrevet til os.
replies-lead = Da du havde sendt dit tip, viste en side dig en kode på syv ord. Skriv den her for at se, om vi har svaret.
replies-hint = Syv engelske ord med mellemrum imellem. Små eller store bogstaver, begge dele er fint.
replies-good = Godt at vide
replies-weeks = <strong>Det kan tage dage eller uger,</strong> og mange tips får intet svar. Det betyder ikke, at dit tip ikke er blevet læst.
replies-locked = <strong>Svar er låst til din kode.</strong> Serveren kan ikke åbne dem uden den. Den gemmer ingen kode og glemmer din, så snart den har vist dig siden.
replies-lost = <strong>Har du mistet din kode?</strong> Så kan ingen læse dine svar, og vi kan ikke lave koden igen. <a href="/">Send et tip mere</a> for at få en ny.
replies-more = <strong>Vil du fortælle os mere?</strong> Skriv også din kode i <a href="/">formularen</a>. Så ved vi, at begge tips kommer fra dig.
replies-only-here = <strong>Vi svarer kun her.</strong> Skriver nogen til dig om dit tip på en anden måde, og du har aldrig fortalt os, hvordan vi kan få fat i dig? Så er det ikke os. Svar ikke.
replies-give-away = <a href="/safety#code">Hvad kan din kode afsløre?</a>
replies-label = Din kode
replies-look = Se efter svar

code-empty = Skriv de { $all } ord i din kode.
code-count = { $count ->
    [one] En kode har { $all } ord, og du skrev ét. Skriv dem alle.
   *[other] En kode har { $all } ord, og du skrev { $count }. Skriv dem alle i deres rækkefølge.
}
code-unknown = Ord { $word } er ikke et ord, som en kode kan have. Sammenlign det med det, du skrev op.
code-too-long = Det er for langt. Skriv kun de { $all } ord i din kode.

mailbox-waiting = { $count ->
    [one] Et svar venter på dig
   *[other] { $count } svar venter på dig
}
mailbox-delete = { $count ->
    [one] Slet dette svar?
   *[other] Slet { $count } svar?
}
mailbox-deleted = Slettet
mailbox-from = Fra { $organisation }, kun til dig.
mailbox-from-unnamed = Fra efterforskerne, kun til dig.
mailbox-order = De står ikke i nogen bestemt rækkefølge, for vi noterer ingen tider.
mailbox-reply = Svar { $number }
mailbox-reply-next-part = Svar { $number }, næste del
mailbox-goes-on = Svaret fortsætter på næste side.
mailbox-position = Dette er side { $page } af { $pages }.
mailbox-now = Hvad du kan gøre nu
mailbox-write-back = <strong>Skriv tilbage.</strong> Åbn <a href="/">formularen</a>, og skriv også din kode dér. Så ved vi, at det kommer fra dig.
mailbox-no-trace = <strong>Efterlad ingen spor.</strong> Vælg ”Ny identitet” i Tor Browsers menu, eller luk Tor Browser. Kopiér intet af det, du læser her, til denne enhed.
mailbox-delete-read = <strong>Slet det, du har læst.</strong> Det bliver på serveren, låst, indtil du sletter det.
mailbox-new-identity = <strong>Efterlad ingen spor.</strong> Vælg ”Ny identitet” i Tor Browsers menu, eller luk Tor Browser.
mailbox-sure = { $count ->
    [one] Ingen kan hente det tilbage.
   *[other] De bliver alle slettet, også dem på andre sider. Ingen kan hente dem tilbage.
}
mailbox-none-left = Der var ikke mere at slette.
mailbox-gone = { $count ->
    [one] Svaret er væk fra serveren.
   *[other] { $count } svar er væk fra serveren.
}
mailbox-stays-good = Din kode gælder stadig: nye svar kommer til den.

mailbox-next = Næste side
mailbox-before = Forrige side
mailbox-delete-all = Slet alle …
mailbox-yes = Ja, slet
mailbox-no = Nej, gå tilbage
mailbox-again = Se efter igen
