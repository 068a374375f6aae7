frame-name = Tips voor de rechercheurs
frame-skip = Naar de inhoud
frame-pages = Pagina’s

frame-form = Tip versturen
frame-safety = Veilig blijven
frame-keys = Sleutels
frame-replies = Antwoorden
frame-status = Geopend

frame-no-scripts = Deze pagina voert geen scripts uit en laadt niets van elders.
frame-unreviewed = Nog niemand die met deze taal is opgegroeid, heeft deze vertaling gecontroleerd. Is iets onduidelijk? Lees het hier:
frame-languages = Andere talen

frame-to-form = Naar het formulier
frame-problem = Probleem: { $title }

frame-bytes = { $size } bytes
frame-kb = { $size } KB
frame-mb = { $size } MB
frame-gb = { $size } GB
