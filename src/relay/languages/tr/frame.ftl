frame-name = Soruşturmacılara ihbar
frame-skip = İçeriğe geç
frame-pages = Sayfalar

frame-form = İhbar gönder
frame-safety = Güvenlik
frame-keys = Anahtarlar
frame-replies = Yanıtlar
frame-status = Açılanlar

frame-no-scripts = Bu sayfa hiçbir betik çalıştırmaz ve başka hiçbir yerden bir şey yüklemez.
frame-unreviewed = Ana dili bu dil olan hiç kimse bu çeviriyi henüz gözden geçirmedi. Anlaşılmayan bir şey mi var? Buradan okuyun:
frame-languages = Diğer diller

frame-to-form = Forma git
frame-problem = Sorun: { $title }

frame-bytes = { $size } bayt
frame-kb = { $size } KB
frame-mb = { $size } MB
frame-gb = { $size } GB
