frame-name = Vihjeet rikostutkijoille
frame-skip = Siirry sisältöön
frame-pages = Sivut

frame-form = Lähetä vihje
frame-safety = Pysy turvassa
frame-keys = Avaimet
frame-replies = Vastaukset
frame-status = Avatut

frame-no-scripts = Tämä sivu ei suorita skriptejä eikä lataa mitään muualta.
frame-unreviewed = Kukaan, jonka äidinkieli tämä on, ei ole vielä tarkistanut käännöstä. Onko jokin epäselvää? Lue se täältä:
frame-languages = Muut kielet

frame-to-form = Siirry lomakkeeseen
frame-problem = Ongelma: { $title }

frame-bytes = { $size } tavua
frame-kb = { $size } kt
frame-mb = { $size } Mt
frame-gb = { $size } Gt
