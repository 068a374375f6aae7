frame-name = Vihjed uurijatele
frame-skip = Otse sisu juurde
frame-pages = Lehed

frame-form = Saada vihje
frame-safety = Turvalisus
frame-keys = Võtmed
frame-replies = Vastused
frame-status = Avatud vihjed

frame-no-scripts = Sellel lehel ei tööta ühtegi skripti ja see ei laadi midagi mujalt.
frame-unreviewed = Seda tõlget ei ole veel kontrollinud keegi, kelle emakeel see on. Kas midagi jäi segaseks? Lugege siit:
frame-languages = Teised keeled

frame-to-form = Mine vormi juurde
frame-problem = Viga: { $title }

frame-bytes = { $size } baiti
frame-kb = { $size } KB
frame-mb = { $size } MB
frame-gb = { $size } GB
