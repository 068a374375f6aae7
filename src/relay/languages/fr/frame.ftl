frame-name = Signalements aux enquêteurs
frame-skip = Aller au contenu
frame-pages = Pages

frame-form = Signaler
frame-safety = Vous protéger
frame-keys = Clés
frame-replies = Réponses
frame-status = Déjà ouverts

frame-no-scripts = Cette page n’exécute aucun script et ne charge rien depuis ailleurs.
frame-unreviewed = Aucune personne de langue maternelle française n’a encore vérifié cette traduction. Quelque chose n’est pas clair ? Lisez la page ici :
frame-languages = Autres langues

frame-to-form = Aller au formulaire
frame-problem = Problème : { $title }

frame-bytes = { $size } octets
frame-kb = { $size } Ko
frame-mb = { $size } Mo
frame-gb = { $size } Go
