frame-name = Ziņojumi izmeklētājiem
frame-skip = Pāriet uz saturu
frame-pages = Lapas

frame-form = Ziņot
frame-safety = Drošība
frame-keys = Atslēgas
frame-replies = Atbildes
frame-status = Atvērtie

frame-no-scripts = Šajā lapā nedarbojas nekādi skripti, un tā neko neielādē no citurienes.
frame-unreviewed = Šo tulkojumu vēl nav pārbaudījis neviens, kam šī valoda ir dzimtā. Kaut kas nav skaidrs? Lasiet šeit:
frame-languages = Citas valodas

frame-to-form = Iet uz veidlapu
frame-problem = Kļūda: { $title }

frame-bytes = { $size } B
frame-kb = { $size } KB
frame-mb = { $size } MB
frame-gb = { $size } GB
