frame-name = Hinweise an die Ermittlerinnen und Ermittler
frame-skip = Zum Inhalt springen
frame-pages = Seiten

frame-form = Hinweis senden
frame-safety = Sicher bleiben
frame-keys = Schlüssel
frame-replies = Antworten
frame-status = Geöffnet

frame-no-scripts = Diese Seite führt keine Skripte aus und lädt nichts von anderswo.
frame-unreviewed = Noch niemand, der mit dieser Sprache aufgewachsen ist, hat diese Übersetzung geprüft. Ist etwas unklar? Lesen Sie es hier:
frame-languages = Andere Sprachen

frame-to-form = Zum Formular
frame-problem = Problem: { $title }

frame-bytes = { $size } Bytes
frame-kb = { $size } KB
frame-mb = { $size } MB
frame-gb = { $size } GB
