gallery-title = Känner du igen något av det här?
gallery-choose = Välj något och berätta vad du vet. Ingen ledtråd är för liten.
gallery-more = Mer som vi frågar om
gallery-over = Vad det blev av andra efterlysningar

appeal-pictures = { $count ->
    [one] Bild
   *[other] Bilder
}
appeal-larger = Bild { $n } större
appeal-larger-size = ({ $size } kB, öppnas i en ny flik)
appeal-over = Den här efterlysningen tar inte emot fler tips. Tack till alla som skrev.
appeal-over-else = Vet du något annat? Du kan skicka ett tips om vad som helst.

appeal-outcome-open = Öppen: vi söker tips.
appeal-outcome-placed = Igenkänt: identifierat tack vare tips.
appeal-outcome-too-common = För vanligt: det finns på för många ställen.
appeal-outcome-closed = Avslutad: vi behöver inga fler tips.

appeal-state-open = Öppen: vi söker tips
appeal-state-placed = Igenkänt: identifierat tack vare tips
appeal-state-too-common = För vanligt: det finns på för många ställen
appeal-state-closed = Avslutad: vi behöver inga fler tips

question-title = Känner du igen det?
question-hint = Svara på det du kan och lämna resten tomt. Skriv på vilket språk du vill.
question-place = Var är det, eller var kommer det ifrån?
question-place-hint = Ett land, en ort, en gata, en byggnad: så exakt du vet.
question-maker = Vilken affär eller tillverkare kommer det från?
question-maker-hint = En affär, en webbplats, ett märke, en fabrik, ett hotell som har det.
question-period = Från vilken tid är det?
question-period-hint = När tillverkades, såldes eller användes det? En grov gissning räcker.
question-known = Hur vet du det?
question-known-hint = Bara det du vill att vi ska veta. Kan det leda till dig? Du får utelämna det.
question-certain = Hur säker är du?
question-certain-certain = Jag är säker
question-certain-likely = Det är troligt
question-certain-unsure = Jag är inte säker
question-certain-none = Inget svar

clear-title = Känner du igen det här?
clear-all = Alla efterlysningar
clear-way-title = Berätta för oss utan att säga vem du är
clear-way-tor = Du behöver inget konto och inget namn. Tips går genom Tor, så att vi inte ser var du är.
clear-way-get = På en iPhone använder du Onion Browser. På alla andra enheter hämtar du Tor Browser, som är gratis:
clear-way-open = Öppna den här adressen i den webbläsaren. Kopiera hela, eller tryck på knappen när du läser den här sidan i Tor Browser:
clear-way-write = Skriv till oss i Tor Browser
clear-not-secret = <strong>Den här sidan är inte hemlig.</strong> Ditt nätverk och de som driver webbplatsen kan se att du var här. Kan någon skada dig för ett tips? Använd då inte en enhet eller ett nätverk som hör till jobbet, skolan eller den personen.
