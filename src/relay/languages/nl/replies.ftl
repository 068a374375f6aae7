replies-title = Een antwoord lezen
replies-nothing = Er wacht geen antwoord voor deze woorden
replies-problem-title = Dit is geen code
replies-nothing-lead = Daar kunnen twee redenen voor zijn. Deze server kan niet zeggen welke het is.
replies-nothing-yet = <strong>Er heeft nog niemand geantwoord.</strong> Het kan dagen of weken duren, en veel tips krijgen geen antwoord. Kom op een andere dag terug.
replies-nothing-wrong = <strong>Er is een woord verkeerd,</strong> of de woorden staan in een andere volgorde. Vergelijk ze met wat u hebt opgeschreven.
replies-nothing-same = Een code die nooit is uitgegeven, ziet er hier hetzelfde uit als die van u. Zo kan niemand door te raden ontdekken dat u ons hebt geschreven.
replies-lead = Nadat u uw tip had verstuurd, liet een pagina u een code van zeven woorden zien. Typ die hier om te zien of we hebben geantwoord.
replies-hint = Zeven Engelse woorden met spaties ertussen. Kleine letters of hoofdletters, allebei is goed.
replies-good = Goed om te weten
replies-weeks = <strong>Het kan dagen of weken duren,</strong> en veel tips krijgen geen antwoord. Dat betekent niet dat uw tip niet is gelezen.
replies-locked = <strong>Antwoorden zijn versleuteld voor uw code.</strong> Zonder uw code kan deze server ze niet openen. Hij bewaart geen codes, en vergeet die van u zodra hij u de pagina heeft laten zien.
replies-lost = <strong>Bent u uw code kwijt?</strong> Dan kan niemand uw antwoorden lezen, en kunnen wij de code niet opnieuw maken. <a href="/">Verstuur nog een tip</a> om een nieuwe te krijgen.
replies-more = <strong>Wilt u ons meer vertellen?</strong> Typ uw code ook in <a href="/">het formulier</a>. Dan weten we dat beide tips van u komen.
replies-only-here = <strong>Wij antwoorden alleen hier.</strong> Schrijft iemand u op een andere manier over uw tip, en hebt u ons nooit verteld hoe we u kunnen bereiken? Dan zijn wij het niet. Antwoord niet.
replies-give-away = <a href="/safety#code">Wat kan uw code verraden?</a>
replies-label = Uw code
replies-look = Kijken of er antwoord is

code-empty = Typ de { $all } woorden van uw code.
code-count = { $count ->
    [one] Een code heeft { $all } woorden, en u hebt er één getypt. Typ ze allemaal.
   *[other] Een code heeft { $all } woorden, en u hebt er { $count } getypt. Typ ze allemaal, in hun volgorde.
}
code-unknown = Woord { $word } is geen woord dat in een code kan staan. Vergelijk het met wat u hebt opgeschreven.
code-too-long = Dit is te lang. Typ alleen de { $all } woorden van uw code.

mailbox-waiting = { $count ->
    [one] Er wacht één antwoord op u
   *[other] Er wachten { $count } antwoorden op u
}
mailbox-delete = { $count ->
    [one] Dit antwoord verwijderen?
   *[other] { $count } antwoorden verwijderen?
}
mailbox-deleted = Verwijderd
mailbox-from = Van { $organisation }, alleen voor u.
mailbox-from-unnamed = Van de rechercheurs, alleen voor u.
mailbox-order = Ze staan in geen bepaalde volgorde, want we noteren geen tijden.
mailbox-reply = Antwoord { $number }
mailbox-reply-next-part = Antwoord { $number }, volgend deel
mailbox-goes-on = Dit antwoord gaat verder op de volgende pagina.
mailbox-position = Dit is pagina { $page } van { $pages }.
mailbox-now = Wat u nu kunt doen
mailbox-write-back = <strong>Schrijf terug.</strong> Open <a href="/">het formulier</a> en typ uw code daar ook. Dan weten we dat het van u komt.
mailbox-no-trace = <strong>Laat geen sporen achter.</strong> Kies “Nieuwe identiteit” in het menu van Tor Browser, of sluit Tor Browser. Kopieer niets van wat u hier leest naar dit apparaat.
mailbox-delete-read = <strong>Verwijder wat u hebt gelezen.</strong> Het blijft versleuteld op deze server staan tot u het verwijdert.
mailbox-new-identity = <strong>Laat geen sporen achter.</strong> Kies “Nieuwe identiteit” in het menu van Tor Browser, of sluit Tor Browser.
mailbox-sure = { $count ->
    [one] Niemand kan het terughalen.
   *[other] Ze worden allemaal verwijderd, ook die op andere pagina’s. Niemand kan ze terughalen.
}
mailbox-none-left = Er was niets meer om te verwijderen.
mailbox-gone = { $count ->
    [one] Het antwoord staat niet meer op deze server.
   *[other] { $count } antwoorden staan niet meer op deze server.
}
mailbox-stays-good = Uw code blijft geldig: nieuwe antwoorden leest u met dezelfde code.

mailbox-next = Volgende pagina
mailbox-before = Vorige pagina
mailbox-delete-all = Alles verwijderen …
mailbox-yes = Ja, verwijderen
mailbox-no = Nee, ga terug
mailbox-again = Opnieuw kijken
