gallery-title = Herkent u iets hiervan?
gallery-choose = Kies iets en vertel ons wat u weet. Geen aanwijzing is te klein.
gallery-more = Waar we nog meer naar vragen
gallery-over = Wat er van andere oproepen is geworden

appeal-pictures = { $count ->
    [one] Foto
   *[other] Foto’s
}
appeal-larger = Foto { $n } groter
appeal-larger-size = ({ $size } KB, opent in een nieuw tabblad)
appeal-over = Voor deze oproep nemen we geen tips meer aan. Dank aan iedereen die heeft geschreven.
appeal-over-else = Weet u iets anders? U kunt over alles een tip versturen.

appeal-outcome-open = Open: we zoeken tips.
appeal-outcome-placed = Herkend: geïdentificeerd dankzij tips.
appeal-outcome-too-common = Te gewoon: het is op te veel plaatsen te vinden.
appeal-outcome-closed = Gesloten: we hebben geen tips meer nodig.

appeal-state-open = Open: we zoeken tips
appeal-state-placed = Herkend: geïdentificeerd dankzij tips
appeal-state-too-common = Te gewoon: het is op te veel plaatsen te vinden
appeal-state-closed = Gesloten: we hebben geen tips meer nodig

question-title = Herkent u het?
question-hint = Beantwoord wat u kunt en laat de rest leeg. Schrijf in welke taal u wilt.
question-place = Waar is het, of waar komt het vandaan?
question-place-hint = Een land, een plaats, een straat, een gebouw: zo precies als u het weet.
question-maker = Van welke winkel of maker is het?
question-maker-hint = Een winkel, een website, een merk, een fabriek, een hotel waar ze het hebben.
question-period = Uit welke tijd is het?
question-period-hint = Wanneer is het gemaakt, verkocht of gebruikt? Een ruwe schatting is genoeg.
question-known = Hoe weet u het?
question-known-hint = Alleen wat u ons wilt laten weten. Kan het naar u leiden? U mag het weglaten.
question-certain = Hoe zeker bent u?
question-certain-certain = Ik weet het zeker
question-certain-likely = Het is waarschijnlijk
question-certain-unsure = Ik weet het niet zeker
question-certain-none = Geen antwoord

clear-title = Herkent u dit?
clear-all = Alle oproepen
clear-way-title = Vertel het ons zonder te zeggen wie u bent
clear-way-tor = U hebt geen account en geen naam nodig. Tips gaan via Tor, zodat wij niet zien waar u bent.
clear-way-get = Gebruik op een iPhone Onion Browser. Haal op elk ander apparaat Tor Browser, die is gratis:
clear-way-open = Open dit adres in die browser. Kopieer het helemaal, of druk op de knop zodra u deze pagina in Tor Browser leest:
clear-way-write = Schrijf ons in Tor Browser
clear-not-secret = <strong>Deze pagina is niet geheim.</strong> Uw netwerk en wie deze website beheert, kunnen zien dat u hier was. Kan iemand u om een tip iets aandoen? Gebruik dan geen apparaat of netwerk van werk, van school of van die persoon.
