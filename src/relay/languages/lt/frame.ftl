frame-name = Pranešimai tyrėjams
frame-skip = Pereiti prie turinio
frame-pages = Puslapiai

frame-form = Pranešti
frame-safety = Saugumas
frame-keys = Raktai
frame-replies = Atsakymai
frame-status = Kas atidaryta

frame-no-scripts = Šiame puslapyje neveikia jokie scenarijai (skriptai), ir jis nieko neįkelia iš kitur.
frame-unreviewed = Šio vertimo dar nepatikrino niekas, kam ši kalba yra gimtoji. Kas nors neaišku? Skaitykite čia:
frame-languages = Kitos kalbos

frame-to-form = Eiti į formą
frame-problem = Klaida: { $title }

frame-bytes = { $size } B
frame-kb = { $size } KB
frame-mb = { $size } MB
frame-gb = { $size } GB
