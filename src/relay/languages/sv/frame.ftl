frame-name = Tips till utredarna
frame-skip = Till innehållet
frame-pages = Sidor

frame-form = Skicka tips
frame-safety = Håll dig säker
frame-keys = Nycklar
frame-replies = Svar
frame-status = Öppnade

frame-no-scripts = Den här sidan kör inga skript och hämtar inget från någon annanstans.
frame-unreviewed = Ingen som har vuxit upp med språket har ännu granskat översättningen. Är något oklart? Läs det här:
frame-languages = Andra språk

frame-to-form = Till formuläret
frame-problem = Problem: { $title }

frame-bytes = { $size } byte
frame-kb = { $size } kB
frame-mb = { $size } MB
frame-gb = { $size } GB
