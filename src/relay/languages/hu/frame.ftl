frame-name = Bejelentések a nyomozóknak
frame-skip = Ugrás a tartalomra
frame-pages = Oldalak

frame-form = Bejelentés
frame-safety = Biztonság
frame-keys = Kulcsok
frame-replies = Válaszok
frame-status = Megnyitva

frame-no-scripts = Ez az oldal nem futtat szkripteket, és máshonnan semmit sem tölt be.
frame-unreviewed = Ezt a fordítást még senki sem ellenőrizte, akinek ez a nyelv az anyanyelve. Valami nem világos? Olvassa el itt:
frame-languages = Más nyelvek

frame-to-form = Tovább az űrlaphoz
frame-problem = Hiba: { $title }

frame-bytes = { $size } bájt
frame-kb = { $size } KB
frame-mb = { $size } MB
frame-gb = { $size } GB
