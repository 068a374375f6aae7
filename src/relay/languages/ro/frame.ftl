frame-name = Sesizări pentru anchetatori
frame-skip = Treceți direct la conținut
frame-pages = Pagini

frame-form = Sesizare nouă
frame-safety = Siguranță
frame-keys = Chei
frame-replies = Răspunsuri
frame-status = Deschise

frame-no-scripts = Această pagină nu rulează scripturi și nu încarcă nimic din altă parte.
frame-unreviewed = Traducerea nu a fost verificată încă de nicio persoană care a crescut vorbind această limbă. Ceva nu este clar? Citiți aici:
frame-languages = Alte limbi

frame-to-form = Mergeți la formular
frame-problem = Problemă: { $title }

frame-bytes = { $size } octeți
frame-kb = { $size } KB
frame-mb = { $size } MB
frame-gb = { $size } GB
