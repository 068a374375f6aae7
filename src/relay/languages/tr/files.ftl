kind-text = düz metin
kind-jpeg = JPEG resmi
kind-png = PNG resmi
kind-gif = GIF resmi
kind-webp = WebP resmi
kind-heic = HEIC resmi
kind-avif = AVIF resmi
kind-jxl = JPEG XL resmi
kind-tiff = TIFF resmi
kind-bmp = BMP resmi
kind-pnm = PNM resmi
kind-svg = SVG çizimi
kind-raw = ham (RAW) fotoğraf
kind-pdf = PDF belgesi
kind-word = Word belgesi
kind-excel = Excel tablosu
kind-powerpoint = PowerPoint belgesi
kind-odt = OpenDocument metni
kind-ods = OpenDocument tablosu
kind-odp = OpenDocument sunusu
kind-odg = OpenDocument çizimi
kind-rtf = RTF belgesi
kind-epub = EPUB kitabı
kind-page = web sayfası
kind-mail = e-posta
kind-video = video
kind-sound = ses kaydı
kind-archive = dosya arşivi
kind-program = program
kind-age = age ile kilitlenmiş dosya
kind-unknown = türünü bilmediğimiz bir dosya
kind-other = { $extension } türünde bir dosya

trace-position = { $count ->
    [one] { $count } GPS konumu
   *[other] { $count } GPS konumu
}
trace-serial = { $count ->
    [one] { $count } seri numarası
   *[other] { $count } seri numarası
}
trace-device = { $count ->
    [one] { $count } cihaz markası ya da modeli
   *[other] { $count } cihaz markası ya da modeli
}
trace-person = { $count ->
    [one] { $count } kişi adı
   *[other] { $count } kişi adı
}
trace-moment = { $count ->
    [one] { $count } tarih ya da saat
   *[other] { $count } tarih ya da saat
}
trace-program = { $count ->
    [one] { $count } program adı
   *[other] { $count } program adı
}
trace-path = { $count ->
    [one] { $count } dosya, klasör ya da sunucu yolu
   *[other] { $count } dosya, klasör ya da sunucu yolu
}
trace-identifier = { $count ->
    [one] { $count } numara (dosyayı tanıtan)
   *[other] { $count } numara (dosyayı tanıtan)
}
trace-caption = { $count ->
    [one] { $count } başlık, açıklama ya da anahtar sözcük
   *[other] { $count } başlık, açıklama ya da anahtar sözcük
}
trace-tag = { $count ->
    [one] { $count } etiket (başlık, sanatçı gibi)
   *[other] { $count } etiket (başlık, sanatçı gibi)
}
trace-comment = { $count ->
    [one] { $count } yorum
   *[other] { $count } yorum
}
trace-note = { $count ->
    [one] { $count } not (sayfa üzerinde)
   *[other] { $count } not (sayfa üzerinde)
}
trace-tracked-change = { $count ->
    [one] { $count } izlenen değişiklik
   *[other] { $count } izlenen değişiklik
}
trace-revision = { $count ->
    [one] { $count } önceki sürüm
   *[other] { $count } önceki sürüm
}
trace-preview = { $count ->
    [one] { $count } önizleme resmi
   *[other] { $count } önizleme resmi
}
trace-second-picture = { $count ->
    [one] { $count } gizli ikinci resim
   *[other] { $count } gizli ek resim
}
trace-embedded-video = { $count ->
    [one] { $count } video (resmin arkasında)
   *[other] { $count } video (resmin arkasında)
}
trace-cover = { $count ->
    [one] { $count } kapak resmi
   *[other] { $count } kapak resmi
}
trace-attachment = { $count ->
    [one] { $count } ekli dosya
   *[other] { $count } ekli dosya
}
trace-script = { $count ->
    [one] { $count } betik
   *[other] { $count } betik
}
trace-link = { $count ->
    [one] { $count } bağlantı
   *[other] { $count } bağlantı
}
trace-form-field = { $count ->
    [one] { $count } form alanı
   *[other] { $count } form alanı
}
trace-part-name = { $count ->
    [one] { $count } bölüm, katman ya da başka parça adı
   *[other] { $count } bölüm, katman ya da başka parça adı
}
trace-data-track = { $count ->
    [one] { $count } veri parçası (ne görüntü ne ses)
   *[other] { $count } veri parçası (ne görüntü ne ses)
}
trace-encoder-message = { $count ->
    [one] { $count } kodlayıcı iletisi
   *[other] { $count } kodlayıcı iletisi
}
trace-setting = { $count ->
    [one] { $count } program ya da yazıcı ayarı
   *[other] { $count } program ya da yazıcı ayarı
}
trace-maker-note = { $count ->
    [one] { $count } özel kayıt (kamera üreticisine ait)
   *[other] { $count } özel kayıt (kamera üreticisine ait)
}
trace-exif = { $count ->
    [one] { $count } EXIF kaydı
   *[other] { $count } EXIF kaydı
}
trace-xmp = { $count ->
    [one] { $count } XMP kaydı
   *[other] { $count } XMP kaydı
}
trace-iptc = { $count ->
    [one] { $count } IPTC kaydı
   *[other] { $count } IPTC kaydı
}
trace-colour-profile = { $count ->
    [one] { $count } renk profili
   *[other] { $count } renk profili
}
trace-private-block = { $count ->
    [one] { $count } gösterilmeyen veri bloğu
   *[other] { $count } gösterilmeyen veri bloğu
}
trace-gap = { $count ->
    [one] Parçalar arasında { $count } gizli veri bölümü
   *[other] Parçalar arasında { $count } gizli veri bölümü
}
trace-trailing = { $count ->
    [one] Dosyanın sonundan sonra { $count } veri bölümü
   *[other] Dosyanın sonundan sonra { $count } veri bölümü
}
trace-member-record = { $count ->
    [one] { $count } tarih, sahip ya da yorum (arşivdeki dosyalara ait)
   *[other] { $count } tarih, sahip ya da yorum (arşivdeki dosyalara ait)
}
trace-system-file = { $count ->
    [one] { $count } dosya (bir bilgisayarın arşive eklediği)
   *[other] { $count } dosya (bir bilgisayarın arşive eklediği)
}
trace-byte-order-mark = bayt sırası işareti
trace-utf16 = UTF-16 kodlaması (artık UTF-8)
trace-windows1252 = Windows-1252 kodlaması (artık UTF-8)
trace-windows-line-ends = Windows satır sonları
trace-other-line-ends = { $count ->
    [one] { $count } alışılmadık satır sonu
   *[other] { $count } alışılmadık satır sonu
}
trace-line-end-blanks = { $count ->
    [one] { $count } satır (sonunda boşluk ya da sekme olan)
   *[other] { $count } satır (sonunda boşluk ya da sekme olan)
}
trace-long-blanks = { $count ->
    [one] { $count } aşırı uzun boşluk dizisi
   *[other] { $count } aşırı uzun boşluk dizisi
}
trace-unusual-spaces = { $count ->
    [one] { $count } alışılmadık boşluk
   *[other] { $count } alışılmadık boşluk
}
trace-zero-width = { $count ->
    [one] { $count } sıfır genişlikli karakter
   *[other] { $count } sıfır genişlikli karakter
}
trace-direction = { $count ->
    [one] { $count } yazı yönü işareti
   *[other] { $count } yazı yönü işareti
}
trace-variation-selectors = { $count ->
    [one] { $count } gizli işaret (harf biçimini seçen)
   *[other] { $count } gizli işaret (harf biçimini seçen)
}
trace-tags = { $count ->
    [one] { $count } gizli etiket karakteri
   *[other] { $count } gizli etiket karakteri
}
trace-annotations = { $count ->
    [one] { $count } gizli açıklama işareti
   *[other] { $count } gizli açıklama işareti
}
trace-controls = { $count ->
    [one] { $count } denetim karakteri
   *[other] { $count } denetim karakteri
}
trace-respelled = { $count ->
    [one] { $count } alışılmadık biçimde kodlanmış harf
   *[other] { $count } alışılmadık biçimde kodlanmış harf
}
trace-stacked-marks = { $count ->
    [one] { $count } vurgu işareti (bir harfte otuzuncudan sonra yığılmış)
   *[other] { $count } vurgu işareti (bir harfte otuzuncudan sonra yığılmış)
}
gone-all-but-pages = sayfalarının gösterdikleri dışında her şey; sayfalar artık inç başına { $dots } noktalık resimler
gone-parts-of-pages = sayfalarının gösterilemeyen bölümleri

file-in-file = Bu dosyanın içinde, reddedilen başka bir dosya var:
file-unsupported = Bu tür dosyalardan ({ $type }) gizli veriler burada çıkarılamaz.
file-damaged = Bu dosya ({ $type }) olması gerektiği gibi değil.
file-uncleanable = Bu dosyadaki ({ $type }) her şey burada temizlenemiyor.
file-locked = Bu dosya ({ $type }) bir parolayla ya da onu satan tarafından kilitlenmiş. Yapabiliyorsanız kilitsiz olarak kaydedin ve onu gönderin.
file-beyond = Bu dosya ({ $type }) burada temizlenemeyecek kadar büyük ya da karmaşık.
file-unstable = Bu dosyanın ({ $type }) temizlendiğinden emin olunamadı.
file-too-large = Bu dosya temizlendikten sonra { $limit } KiB sınırını aşacaktı ve bu ihbara daha fazlası sığmıyor. Onu başka bir ihbarla ya da parça parça gönderin.
file-not-text = Bu dosya metne benziyor, ama harfleri kesin olarak belirlenemiyor. Dosyayı UTF-8 olarak yeniden kaydedin.
file-unreadable = Bu dosya sunucuda yeniden okunamadı. Onu bir kez daha gönderin.
file-unshown = Bu PDF belgesi temizlenemiyor ve sayfaları burada gösterilemiyor.
file-unshown-locked = Bu PDF belgesi temizlenemiyor ve sayfaları yalnızca parolasıyla gösterilebiliyor.
file-unshown-large = Bu PDF belgesi temizlenemiyor; üstelik { $pages } sayfadan fazla ya da resim olarak { $size } MiB sınırından büyük.
file-unshown-work = Bu PDF belgesi temizlenemiyor ve sayfalarını göstermek, tek bir dosyaya ayrılandan daha fazla iş gerektiriyor.

file-advice-text = Bu bir metinse UTF-8 olarak yeniden kaydedin.
file-advice-picture = Onu JPEG ya da PNG olarak kaydedin veya ekran görüntüsünü alın.
file-advice-sound = Onu MP3, FLAC ya da WAV olarak kaydedin.
file-advice-video = Onu MP4 olarak kaydedin ya da ekran görüntülerini alın.
file-advice-document = Onu PDF olarak dışa aktarın, ekran görüntülerini alın ya da sözcüklerini metninize kopyalayın.
file-advice-pdf = Onu yeni bir PDF olarak yazdırın, ekran görüntülerini alın ya da sözcüklerini metninize kopyalayın.
file-advice-shown = Ekran görüntülerini alın ya da sözcüklerini metninize kopyalayın.
file-advice-page = Ekran görüntüsünü alın ya da sözcüklerini metninize kopyalayın.
file-advice-mail = E-postanın ekran görüntüsünü alın ya da sözcüklerini metninize kopyalayın.
file-advice-archive = Arşivi açın ve içindeki dosyaları tek tek gönderin.
file-advice-program = Ne yaptığını metninizde anlatın.

file-as-is = Ya da içindeki hiçbir şey sizi ele veremiyorsa “{ $box }” kutusunu işaretleyin.
file-in-parts = Ya da parça parça gönderin.
