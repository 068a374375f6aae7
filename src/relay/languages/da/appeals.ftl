gallery-title = Genkender du noget af dette?
gallery-choose = Vælg noget, og fortæl os, hvad du ved. Intet spor er for lille.
gallery-more = Mere, som vi spørger om
gallery-over = Hvad der blev af andre efterlysninger

appeal-pictures = { $count ->
    [one] Billede
   *[other] Billeder
}
appeal-larger = Billede { $n } større
appeal-larger-size = ({ $size } KB, åbner i et nyt faneblad)
appeal-over = Denne efterlysning tager ikke imod flere tips. Tak til alle, der skrev.
appeal-over-else = Ved du noget andet? Du kan sende et tip om hvad som helst.

appeal-outcome-open = Åben: vi søger tips.
appeal-outcome-placed = Genkendt: identificeret takket være tips.
appeal-outcome-too-common = For almindeligt: det findes for mange steder.
appeal-outcome-closed = Lukket: vi behøver ikke flere tips.

appeal-state-open = Åben: vi søger tips
appeal-state-placed = Genkendt: identificeret takket være tips
appeal-state-too-common = For almindeligt: det findes for mange steder
appeal-state-closed = Lukket: vi behøver ikke flere tips

question-title = Genkender du det?
question-hint = Svar på det, du kan, og lad resten være tomt. Skriv på det sprog, du vil.
question-place = Hvor er det, eller hvor kommer det fra?
question-place-hint = Et land, en by, en gade, en bygning: så præcist, som du ved det.
question-maker = Hvilken butik eller producent er det fra?
question-maker-hint = En butik, et websted, et mærke, en fabrik, et hotel, der har det.
question-period = Hvilken tid er det fra?
question-period-hint = Hvornår blev det lavet, solgt eller brugt? Et groft gæt er nok.
question-known = Hvordan ved du det?
question-known-hint = Kun det, du vil have, at vi ved. Kan det føre til dig? Du må gerne udelade det.
question-certain = Hvor sikker er du?
question-certain-certain = Jeg er sikker
question-certain-likely = Det er sandsynligt
question-certain-unsure = Jeg er ikke sikker
question-certain-none = Intet svar

clear-title = Genkender du dette?
clear-all = Alle efterlysninger
clear-way-title = Fortæl os det uden at sige, hvem du er
clear-way-tor = Du behøver ingen konto og intet navn. Tips går gennem Tor, så vi ikke ser, hvor du er.
clear-way-get = På en iPhone skal du bruge Onion Browser. Alle andre steder skal du hente Tor Browser, som er gratis:
clear-way-open = Åbn denne adresse i den browser. Kopiér hele adressen, eller tryk på knappen, når du læser denne side i Tor Browser:
clear-way-write = Skriv til os i Tor Browser
clear-not-secret = <strong>Denne side er ikke hemmelig.</strong> Dit netværk og dem, der driver webstedet, kan se, at du var her. Kan nogen gøre dig fortræd på grund af et tip? Så brug ikke en enhed eller et netværk, der hører til dit arbejde, din skole eller den person.
