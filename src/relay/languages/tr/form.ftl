form-title = İhbar gönderin
form-heading = Bildiklerinizi bize anlatın
form-lead = Küçük bir ayrıntı yeterli olabilir. Hesap açmanız gerekmez ve kim olduğunuzu söylemek zorunda değilsiniz.
form-all-appeals = Tüm çağrıları gör
form-something-else = Başka bir şey mi biliyorsunuz? Bize her konuda yazabilirsiniz.

form-not-sent = İhbarınız gönderilmedi
form-nothing-kept = Hiçbir şey saklanmadı. Lütfen şunlara bakın:
form-file-refused = Dosya { $n } ({ $type }) reddedildi.
form-still-here = Yazdıklarınız hâlâ burada. <strong>Dosya seçtiyseniz onları yeniden seçin:</strong> tarayıcılar bir sayfanın dosyaları saklamasına izin vermez.
form-wrong-empty = Bir şey yazın ya da bir dosya seçin.
form-wrong-message-long = Metninizde { $length } karakter var. En fazla { $limit } karaktere indirin ya da iki ihbar gönderin.
form-wrong-answer-long = Bu yanıt çok uzun. En fazla { $limit } karaktere indirin.
form-wrong-files = Çok fazla dosya var. En fazla { $limit } dosya seçin ya da iki ihbar gönderin.
form-wrong-appeal = Bu çağrıyı bilmiyoruz. Düzeltin ya da boş bırakın.
form-wrong-alphabet = Tarayıcınız bu metni bilinmeyen bir alfabeyle gönderdi. Lütfen yeniden yazın.

form-danger = Şu anda biri tehlikede mi?
form-danger-slow = Buradaki ihbarları kimse hemen okumaz.
form-danger-call = Polisi ya da bulunduğunuz yerin acil yardım numarasını arayın. Avrupa Birliği’nde bu numara <strong>112</strong>’dir.
form-before = Başlamadan önce
form-before-device = <strong>Yalnızca size ait bir telefon ya da bilgisayar kullanın,</strong> iş yerine ya da okula ait birini değil.
form-before-name = <strong>Adınızı yazmayın;</strong> yalnızca bilmemizi istiyorsanız yazın.
form-before-tor = <strong>Tor Browser’ı “En güvenli” düzeyine ayarlayın.</strong> Bunu ayarlarda, “Gizlilik ve Güvenlik” bölümünde bulursunuz.
form-before-hurt = <strong>Bunun için biri size zarar verebilir mi?</strong> Önce <a href="/safety">nasıl güvende kalacağınızı</a> okuyun.

form-message = Ne biliyorsunuz?
form-message-hint = Ne gördünüz ya da duydunuz? Nerede ve ne zaman? Bunu nereden biliyorsunuz? İstediğiniz dilde, en fazla { $limit } karakter yazın.
form-message-cleaned = Görünmez karakterleri çıkarırız, çünkü bunlar bir metni işaretleyebilir. Sözcükleriniz olduğu gibi kalır.
form-appeal = Bu hangi çağrıyla ilgili?
form-other-answer = Şu soruya yanıtınız:

form-files-title = Dosyanız var mı?
form-files-never = <strong>Bir çocuğun istismar edildiği resimleri ya da videoları asla göndermeyin.</strong> Bunları bulundurmak ya da göndermek, niyetiniz iyi olsa bile suç olabilir ve her kopya çocuğa yeniden zarar verir. Bize sözcüklerle anlatın: nerede oldukları, sayfanın ya da kullanıcının adı ve bunları ne zaman gördüğünüz.
form-files-do = Dosyalarınıza şunları yaparız:
form-files-names = <strong>Dosya adları</strong> atılır.
form-files-cleaned = <strong>Fotoğraflar, videolar, ses kayıtları, belgeler ve metinler</strong> temizlenir. İçlerinde gizli olanları çıkarırız: yer, zaman, kamera, adlar, önceki sürümler. Gösterdikleri kalır.
form-files-refused = Aşağıdaki bir kutuyu işaretlemediğiniz sürece <strong>temizleyemediğimiz dosyalar</strong> reddedilir ve nedenini size söyleriz.
form-files = Dosyalarınız
form-files-hint = { $files ->
    [one] En fazla { $files } dosya. Metin ve dosya birlikte: en fazla { $size }.
   *[other] En fazla { $files } dosya. Metin ve dosyalar birlikte: en fazla { $size }.
}
form-files-tick = Temizlenemeyen bir PDF, sayfalarının resimleri olarak gönderilebilir: “{ $box }” kutusunu işaretleyin.
form-file = Dosya { $n }:
form-files-again = Dosyalar, seçtiğiniz sıraya göre sayılır. Lütfen onları yeniden seçin.
form-as-pictures = Sayfaları resim olarak gönder
form-as-pictures-hint = O zaman temizlenemeyen bir PDF, sayfalarının resimleri olarak gönderilir. Sayfalarının göstermediği her şey gider. Sözcükleri okunabilir, ama aranamaz ve kopyalanamaz.
form-as-is = Olduğu gibi gönder
form-as-is-hint = O zaman temizlenemeyen dosyalar değiştirilmeden gönderilir. İçlerinde gizli olanlar başkalarını size ulaştırabilir. Onları yalnızca soruşturmacılar açabilir, ama daha sonra başkaları da görebilir, örneğin mahkemede. Temizlenebilen dosyalar yine de temizlenir.
form-files-time = <strong>Büyük dosyalar zaman alır.</strong> Tor üzerinden gönderim için tahminimiz: her 100 MB için { $some ->
    [one] bir dakika
   *[other] { $some } dakika
}, { $size } için { $all ->
    [one] bir dakika
   *[other] { $all } dakika
}. Birkaç kat daha uzun sürebilir, bu yüzden sayfayı açık tutun. Büyük bir yükleme, bağlantınızı izleyen birinin daha kolay dikkatini çeker.

form-send-title = Gönderin
form-code = Daha önce yazdınız mı? Kodunuz
form-code-hint = Yedi sözcüğü yalnızca iki ihbarın da sizden geldiğini bilmemizi istiyorsanız yazın. Bu ilk ihbarınız mı? O zaman burayı boş bırakın: gönderdikten sonra bir kod alırsınız.
form-send-wait = Düğmeye bir kez basın ve bekleyin. Hiçbir hareket görmeyebilirsiniz. <strong>İhbarınız, ancak bir sayfa “{ $title }” dediğinde ulaşmıştır.</strong>
form-send = İhbarı gönder
form-send-code = Gönderdikten sonra yedi sözcüklük bir kod görürsünüz. Bu kodla <a href="/replies">geri gelip bir yanıt okuyabilirsiniz</a>. Kâğıt ve kalem hazır bulundurun.

form-after = İhbarınıza ne olur
form-after-tor = Bize Tor üzerinden gelir. Nerede olduğunuzu görmeyiz.
form-after-locked = Bu sunucu onu temizler ve kilitler. İhbarınızı yalnızca bu sırada okuyabilir.
form-after-keys = Kilidi yalnızca soruşturmacılar açabilir. <a href="/keys">Anahtarları</a> bu sunucuda değildir.
