form-title = Een tip versturen
form-heading = Vertel ons wat u weet
form-lead = Een klein detail kan genoeg zijn. U hebt geen account nodig en u hoeft niet te zeggen wie u bent.
form-all-appeals = Alle oproepen bekijken
form-something-else = Weet u iets anders? Schrijf ons, waar het ook over gaat.

form-not-sent = Uw tip is niet verstuurd
form-nothing-kept = Er is niets bewaard. Kijk hier even naar:
form-file-refused = Bestand { $n }, { $type }, is geweigerd.
form-still-here = Wat u hebt geschreven, staat hier nog. <strong>Had u bestanden gekozen? Kies ze dan opnieuw:</strong> browsers laten niet toe dat een pagina ze bewaart.
form-wrong-empty = Schrijf iets of kies een bestand.
form-wrong-message-long = Uw tekst heeft { $length } tekens. Maak er { $limit } of minder van, of verstuur twee tips.
form-wrong-answer-long = Dit antwoord is te lang. Maak er { $limit } tekens of minder van.
form-wrong-files = Dat zijn te veel bestanden. Kies er { $limit } of minder, of verstuur twee tips.
form-wrong-appeal = We kennen deze oproep niet. Verbeter dit of laat het leeg.
form-wrong-alphabet = Uw browser heeft deze tekst in een onbekend schrift verstuurd. Typ hem opnieuw.

form-danger = Is er nu iemand in gevaar?
form-danger-slow = Niemand leest de tips hier meteen.
form-danger-call = Bel de politie of het plaatselijke noodnummer. In de Europese Unie is dat <strong>112</strong>.
form-before = Voordat u begint
form-before-device = <strong>Gebruik een telefoon of computer die alleen van u is,</strong> niet die van werk of school.
form-before-name = <strong>Laat uw naam weg,</strong> tenzij u wilt dat wij die weten.
form-before-tor = <strong>Zet Tor Browser op “Veiligste”.</strong> Dat vindt u in de instellingen, onder Privacy en beveiliging.
form-before-hurt = <strong>Kan iemand u hierom iets aandoen?</strong> Lees eerst <a href="/safety">hoe u veilig blijft</a>.

form-message = Wat weet u?
form-message-hint = Wat hebt u gezien of gehoord? Waar en wanneer? Hoe weet u het? Schrijf in welke taal u wilt, hoogstens { $limit } tekens.
form-message-cleaned = We halen onzichtbare tekens weg, want daarmee kan een tekst gemerkt zijn. Uw woorden blijven zoals ze zijn.
form-appeal = Over welke oproep gaat dit?
form-other-answer = Uw antwoord op de vraag:

form-files-title = Hebt u bestanden?
form-files-never = <strong>Verstuur nooit foto’s of video’s waarop een kind wordt misbruikt.</strong> Ze hebben of versturen kan een misdrijf zijn, ook als u het goed bedoelt. En elke kopie doet het kind opnieuw pijn. Vertel het ons in woorden: waar ze staan, hoe de pagina of de gebruiker heet en wanneer u ze hebt gezien.
form-files-do = Dit doen we met uw bestanden:
form-files-names = <strong>Bestandsnamen</strong> gooien we weg.
form-files-cleaned = <strong>Foto’s, video’s, geluid, documenten en teksten</strong> worden schoongemaakt. We halen weg wat erin verborgen zit: plaats, tijd, camera, namen, eerdere versies. Wat ze laten zien, blijft.
form-files-refused = <strong>Bestanden die we niet kunnen schoonmaken,</strong> worden geweigerd en we zeggen u waarom, tenzij u hieronder een vakje aanvinkt.
form-files = Uw bestanden
form-files-hint = { $files ->
    [one] Hoogstens { $files } bestand. Tekst en bestand samen: hoogstens { $size }.
   *[other] Hoogstens { $files } bestanden. Tekst en bestanden samen: hoogstens { $size }.
}
form-files-tick = Een pdf die niet schoongemaakt kan worden, kan als afbeeldingen van de pagina’s worden verstuurd: vink “{ $box }” aan.
form-file = Bestand { $n }:
form-files-again = De bestanden zijn geteld in de volgorde waarin u ze hebt gekozen. Kies ze opnieuw.
form-as-pictures = Pagina’s als afbeeldingen versturen
form-as-pictures-hint = Een pdf die niet schoongemaakt kan worden, wordt dan verstuurd als afbeeldingen van de pagina’s. Wat de pagina’s niet laten zien, is weg. De woorden kan men lezen, maar niet doorzoeken of kopiëren.
form-as-is = Ongewijzigd versturen
form-as-is-hint = Bestanden die niet schoongemaakt kunnen worden, worden dan ongewijzigd verstuurd. Wat erin verborgen zit, kan naar u leiden. Alleen de rechercheurs kunnen ze openen, maar anderen kunnen ze later te zien krijgen, bijvoorbeeld voor de rechter. Bestanden die schoongemaakt kunnen worden, worden toch schoongemaakt.
form-files-time = <strong>Grote bestanden kosten tijd.</strong> Onze schatting voor versturen via Tor: { $some ->
    [one] een minuut
   *[other] { $some } minuten
} voor elke 100 MB, { $all ->
    [one] een minuut
   *[other] { $all } minuten
} voor { $size }. Het kan meerdere keren zo lang duren, houd de pagina dus open. Wie uw verbinding in de gaten houdt, merkt een grote verzending ook makkelijker op.

form-send-title = Versturen
form-code = Hebt u al eerder geschreven? Uw code
form-code-hint = Typ de zeven woorden alleen als u wilt dat wij weten dat beide tips van u komen. Is dit uw eerste tip? Laat dit leeg: na het versturen krijgt u een code.
form-send-wait = Druk één keer op de knop en wacht. Misschien ziet u niets bewegen. <strong>Uw tip is pas aangekomen als een pagina zegt: “{ $title }”.</strong>
form-send = De tip versturen
form-send-code = Na het versturen ziet u een code van zeven woorden. Daarmee kunt u <a href="/replies">terugkomen en een antwoord lezen</a>. Leg pen en papier klaar.

form-after = Wat er met uw tip gebeurt
form-after-tor = Hij komt via Tor bij ons. We zien niet waar u bent.
form-after-locked = Deze server maakt hem schoon en versleutelt hem. Alleen terwijl dat gebeurt, kan de server uw tip lezen.
form-after-keys = Alleen de rechercheurs kunnen hem ontsleutelen. <a href="/keys">Hun sleutels</a> staan niet op deze server.
