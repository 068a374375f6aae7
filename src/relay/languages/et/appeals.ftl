gallery-title = Kas tunnete midagi neist ära?
gallery-choose = Valige üks ja rääkige meile, mida teate. Ükski vihje pole liiga väike.
gallery-more = Mille kohta me veel küsime
gallery-over = Mis sai teistest üleskutsetest

appeal-pictures = { $count ->
    [one] Pilt
   *[other] Pildid
}
appeal-larger = { $n }. pilt suuremalt
appeal-larger-size = ({ $size } KB, avaneb uuel kaardil)
appeal-over = Sellele üleskutsele enam vihjeid ei võeta. Täname kõiki, kes kirjutasid.
appeal-over-else = Kas teate midagi muud? Vihje võite saata ükskõik mille kohta.

appeal-outcome-open = Avatud: ootame vihjeid.
appeal-outcome-placed = Tuvastatud: tänu vihjetele kindlaks tehtud.
appeal-outcome-too-common = Liiga tavaline: seda leidub liiga paljudes kohtades.
appeal-outcome-closed = Suletud: me ei vaja enam vihjeid.

appeal-state-open = Avatud: ootame vihjeid
appeal-state-placed = Tuvastatud: tänu vihjetele kindlaks tehtud
appeal-state-too-common = Liiga tavaline: seda leidub liiga paljudes kohtades
appeal-state-closed = Suletud: me ei vaja enam vihjeid

question-title = Kas tunnete selle ära?
question-hint = Vastake sellele, millele saate, ja jätke ülejäänu tühjaks. Kirjutage mis tahes keeles.
question-place = Kus see on või kust see pärit on?
question-place-hint = Riik, linn, tänav, hoone: nii täpselt, kui teate.
question-maker = Millisest poest või milliselt tootjalt see on?
question-maker-hint = Pood, veebileht, kaubamärk, tehas, hotell, kus see on.
question-period = Mis ajast see pärit on?
question-period-hint = Millal see tehti, müüdi või kasutusel oli? Piisab umbkaudsest oletusest.
question-known = Kust te seda teate?
question-known-hint = Ainult see, mida soovite meile öelda. Kas see võiks juhtida teieni? Võite selle kirjutamata jätta.
question-certain = Kui kindel te olete?
question-certain-certain = Olen kindel
question-certain-likely = See on tõenäoline
question-certain-unsure = Ma pole kindel
question-certain-none = Vastus puudub

clear-title = Kas tunnete selle ära?
clear-all = Kõik üleskutsed
clear-way-title = Rääkige meile, ütlemata, kes te olete
clear-way-tor = Teil ei ole vaja kontot ega nime. Vihjed liiguvad Tori kaudu, nii et me ei näe, kus te olete.
clear-way-get = iPhone’is kasutage Onion Browserit. Kõikjal mujal kasutage Tor Browserit, mis on tasuta:
clear-way-open = Avage see aadress selles brauseris. Kopeerige see tervikuna või vajutage nuppu, kui loete seda lehte Tor Browseris:
clear-way-write = Kirjutage meile Tor Browseris
clear-not-secret = <strong>See leht ei ole salajane.</strong> Teie võrk ja see, kes seda veebilehte haldab, võivad näha, et te siin käisite. Kas keegi võiks teile vihje eest halba teha? Siis ärge kasutage töö, kooli ega selle inimese seadet või võrku.
