safety-title = Nasıl güvende kalırsınız
safety-lead = Hiçbir şey sizi tamamen güvende kılmaz. Burada neler yaptığımızı, neleri yapamadığımızı ve sizin neler yapabileceğinizi okuyabilirsiniz.
safety-on-this-page = Bu sayfada
safety-you = Sizin yapabilecekleriniz
safety-address-title = Bu doğru adres mi?
safety-we = Bizim yaptıklarımız
safety-clean = Neleri çıkarırız
safety-code = Yanıtlar için kodunuz
safety-limits = Sizi nelerden koruyamayız
safety-tor = <strong>Tor Browser kullanın</strong> ve onu yalnızca torproject.org adresinden edinin. Güncel tutun. Güvenlik düzeyini “En güvenli” olarak ayarlayın.
safety-where = <strong>Nerede yazacağınızı seçin.</strong> İş yerine ya da okula ait bir cihazda veya ağda yazmayın: Tor kullandığınızı görebilirler. Bulunduğunuz yerde Tor engelliyse ya da tehlikeliyse Tor Browser’ın ayarlarında, “Bağlantı” bölümünde bir köprü açın.
safety-words = <strong>Sözcüklerle anlatın.</strong> Kendi sözlerinizle anlatmak, dosya göndermekten daha güvenlidir.
safety-leave-out = Adınızı ve yalnızca sizin bilebileceğiniz şeyleri, önemli değillerse, <strong>yazmayın</strong>.
safety-type = <strong>Konuşmayın, yazın.</strong> Sesle yazma, sesinizi bir şirkete gönderebilir. Bazı telefon klavyeleri yazdıklarınızı hatırlar.
safety-stop = <strong>Hemen durmanız mı gerekiyor?</strong> Pencereyi kapatın. Tor Browser’ın menüsündeki “Kimliği yenile” her şeyi siler ve baştan başlatır.
safety-address-look = Tor Browser’ın üst kısmındaki adrese bakın. Adreste 56 harf ve rakam, ardından <code>.onion</code> vardır. Hepsini, { $organisation } tarafından başka bir yerde (bir web sitesi, bir afiş, bir gazete) yayımlanan adresle karşılaştırın.
safety-address-look-unnamed = Tor Browser’ın üst kısmındaki adrese bakın. Adreste 56 harf ve rakam, ardından <code>.onion</code> vardır. Hepsini, soruşturmacılar tarafından başka bir yerde (bir web sitesi, bir afiş, bir gazete) yayımlanan adresle karşılaştırın.
safety-address-false = Sahte bir site bu sayfaları kopyalayabilir, ama adresi kopyalayamaz. Bu yüzden bir sayfa, bir ileti ya da bir arama gösterdi diye bir adrese güvenmeyin.
safety-we-tor = Tor, nerede olduğunuzu bizden gizler. Hesap ya da ad istemeyiz.
safety-we-scripts = Bu sayfalar hiçbir betik çalıştırmaz ve cihazınızda sizi tanıtacak hiçbir şey bırakmaz.
safety-we-nothing = Bu sunucu ziyaretlerle ilgili hiçbir şey kaydetmez.
safety-we-locked = Her ihbar, geldiği anda <a href="/keys">bu anahtarlarla</a> kilitlenir. Sunucu onu bir daha açamaz. Sunucuyu alıp götüren biri kilitli ihbarlar bulur.
safety-we-filled = Kilitli ihbarlar belirli boyutlara kadar doldurulur. Kısa bir ihbar, başka herhangi bir kısa ihbar gibi görünür.
safety-clean-every = <strong>Her dosyadan:</strong> adı. Bir arşivin içindeki dosyalar adlarını korur.
safety-clean-text = <strong>Metninizden ve düz metin dosyalarından:</strong> görünmez karakterler, gizli yazı işaretleri ve metnin geldiği programı ya da kopyayı gösteren diğer izler.
safety-clean-photos = <strong>Fotoğraflardan:</strong> yer, zaman, kamera ya da telefon ve seri numarası, yorumlar, küçük önizlemeler ve fotoğrafın arkasına gizlenmiş resimler ya da videolar.
safety-clean-videos = <strong>Videolardan ve ses kayıtlarından:</strong> yer, zaman, cihaz, başlıklar ve etiketler, kapaklar, altyazılar ve diğer veri parçaları ile bunları oluşturan programın iletileri.
safety-clean-documents = <strong>PDF ve ofis belgelerinden:</strong> yazanların ve okuyanların adları, tarihler, yorumlar, izlenen değişiklikler, önceki sürümler, ekler, dışarıya bağlantılar, betikler ve resimlerin kendi gizli verileri.
safety-clean-pictures = <strong>Temizlenemeyen bir PDF’den,</strong> siz isterseniz: sayfalarının gösterdikleri dışında her şey. O zaman sayfalarının resimleri olarak gönderilir.
safety-clean-archives = <strong>Arşivlerden:</strong> tarihler ve dosya sahipleri. İçindeki her dosya temizlenir ya da arşiv reddedilir.
safety-clean-else = <strong>Başka her şey reddedilir,</strong> olduğu gibi gönderilmesini istemediğiniz sürece.
safety-clean-receipt = Gönderdikten sonra bir sayfa, her dosyadan nelerin çıkarıldığını size söyler.
safety-code-you = <strong>Kod yalnızca sizdedir.</strong> Bu sunucu onu rastgele oluşturur ve size bir kez gösterir. Hiçbir kodu saklamaz ve bir kodun hangi ihbara ait olduğunu not etmez.
safety-code-wait = <strong>Yanıtlar burada kilitli olarak bekler.</strong> Onları kodun sahibi dışında kimse okuyamaz. Sunucuyu alıp götüren biri kilitli yanıtlar bulur ve bunların kime ait olduğunu bilemez.
safety-code-found = <strong>Biri kodunuzu bulursa</strong> birinin bize yazdığını öğrenir. Yanıtlarımızı okuyabilir, silebilir ve bize sizmiş gibi yazabilir. Sizin gönderdiklerinizi okuyamaz.
safety-code-server = <strong>Kodunuzu aldığınızda ve yazdığınızda</strong> bu sunucu onu, açtığı yanıtlarla birlikte belleğinde tutar. Sunucuyu gizlice ele geçirmiş biri o anda bunları görebilir ve size sahte yanıtlar gösterebilir.
safety-code-mark = <strong>İhbarınızın işareti</strong> hiçbir şeyi açmaz; ama onu sizde bulan biri bir ihbar gönderdiğinizi ve <a href="/status">bunun açılıp açılmadığını</a> öğrenebilir, ihbarları açabilen biri de bunun hangi ihbar olduğunu söyleyebilir.
safety-limits-files-title = Olduğu gibi gönderilen dosyalarda gizli olanlar
safety-limits-files = Bir fotoğraf çoğu zaman yeri, zamanı ve telefonun türünü içerir. Bir belge çoğu zaman yazanın adını içerir. Fotoğrafın ekran görüntüsünde bunların çoğu bulunmaz, ama saat ve ekranınızın boyutu bulunabilir.
safety-limits-shows-title = Bir resmin ya da kaydın gösterdikleri
safety-limits-shows = Yüzler, sesler, yansımalar, bir pencereden görünen manzara, bir el. Hiçbir temizleme bunları yok etmez.
safety-limits-cameras-title = Kameraların ve yazıcıların izleri
safety-limits-cameras = Her kamera, çektiği resimlerde kendine özgü soluk bir desen bırakır. Birçok renkli yazıcı, yazıcıyı ve günü belli eden minik sarı noktalar basar. Kâğıdın taranmış hâli ya da fotoğrafı da bunları gösterir.
safety-limits-copy-title = Tek bir kopya için konmuş işaretler
safety-limits-copy = Bir belge, bir resim ya da bir film, onu alan her kişi için biraz farklı yapılabilir: sözcüklerde, boşluklarda, kimsenin görmediği noktalarda. Böyle bir kopya, onun kimde olduğunu belli eder. Yalnızca size verildiyse göndermek yerine onu anlatın.
safety-limits-write-title = Yazma biçiminiz
safety-limits-write = Sözcükleriniz ve yanlışlarınız, yazdığınız başka metinlerle karşılaştırılabilir. Kısa ve sade cümleler kullanın.
safety-limits-few-title = Yalnızca birkaç kişinin bildikleri
safety-limits-few = Bir şeyi yalnızca üç kişi gördüyse, onunla ilgili bir ihbar üç kişiyi işaret eder.
safety-limits-when-title = Ne zaman ve ne kadar gönderdiğiniz
safety-limits-when = Bağlantınızı izleyen biri Tor kullandığınızı, bunu ne zaman yaptığınızı ve ne kadar gönderdiğinizi görür. Bizim bağlantımızı da izliyorsa ikisini eşleştirebilir. Büyük bir yükleme göze çarpar. Kısa bir metin göze çarpmaz.
safety-limits-device-title = Kendi cihazınız
safety-limits-device = Başka biri cihazınızı denetliyorsa ya da içine bakabiliyorsa ne yaptığınızı görebilir.
safety-limits-server-title = Bu sunucu, kısa bir süre için
safety-limits-server = Betiksiz bir sayfa, ihbarınızı sizin cihazınızda kilitleyemez. Bu yüzden ihbar gelirken, temizlenirken ve kilitlenirken bu sunucu onu belleğinde okur. Sunucuyu gizlice ele geçirmiş biri o sırada gelen ihbarları okuyabilir, ama daha öncekileri okuyamaz. Göndermeden önce <a href="/keys">bir dosyayı kendiniz kilitleyebilirsiniz</a>.

keys-title = İhbarınızı kilitleyen anahtarlar
keys-lead = Her ihbarı, gelir gelmez bu anahtarlarla kilitleriz. Onu yalnızca bir anahtarın öteki yarısını elinde tutanlar açabilir. Öteki yarılar bu sunucuda değildir.
keys-who = İhbarınızı kimler açabilir
keys-groups = Bir çağrıyla ilgili ihbar, bu grupların yalnızca bazılarının anahtarlarıyla kilitlenmiş olabilir.
keys-right = Bunlar doğru anahtarlar mı?
keys-compare = Anahtarların parmak izlerini, { $organisation } tarafından başka bir yerde (bir web sitesi, bir afiş, bir gazete) yayımlananlarla karşılaştırın. Her harfi ve rakamı karşılaştırın.
keys-compare-unnamed = Anahtarların parmak izlerini, soruşturmacılar tarafından başka bir yerde (bir web sitesi, bir afiş, bir gazete) yayımlananlarla karşılaştırın. Her harfi ve rakamı karşılaştırın.
keys-different = <strong>Farklılar mı?</strong> O zaman hiçbir şey göndermeyin. Biri bu sunucuyu ele geçirmiş olabilir.
keys-addresses = Bu sitenin tüm adresleri
keys-addresses-lead = Bu sitenin birden fazla adresi vardır. Hepsi aynı kişilere ulaşır. Biri çalışmazsa bir başkasını deneyin.
keys-addresses-copy = Bir adresi bütünüyle kopyalayın ya da her harfi ve rakamı karşılaştırın: neredeyse aynı olan bir adres başka birine aittir. Bu listeyi yalnızca başka kimsenin bulamayacağı bir yerde saklayın.
keys-list = Bir liste gerçekten bizden mi geliyor?
keys-list-who = İhbar göndermek için buna ihtiyacınız yoktur. Bu, komut satırı kullanabilen, ilk adresi güvendiği bir yerden (örneğin bir afişten) bilen ve diğer adresleri başka yerde bulan kişiler içindir. Listeyi ilk adres imzalamıştır ve başka hiç kimse imzalayamaz.
keys-list-save = Bu satırları <code>addresses.txt</code> adlı bir dosyaya kaydedin. Her satır, sonuncusu da, bir satır sonuyla biter:
keys-list-signature = Bu satırları <code>addresses.txt.minisig</code> adlı bir dosyaya kaydedin:
keys-list-make = Anahtarı, o yerden bildiğiniz ilk adresten oluşturun:
keys-list-check = Listeyi ücretsiz <code>minisign</code> programıyla denetleyin:
keys-list-old = Eski bir liste de bu denetimden geçer; o zamandan beri bir adresi bırakmış olsak bile. En yeni liste, ilk adresteki bu sayfadadır.
keys-lock = Bir dosyayı kendiniz kilitleyin
keys-lock-who = İhbar göndermek için buna ihtiyacınız yoktur. Bu, komut satırı kullanabilen ve hiçbir sunucuya güvenmek istemeyen kişiler içindir. Kendi kilitlediğiniz bir dosyayı bu sunucu hiçbir şekilde okuyamaz.
keys-lock-clean = <strong>Önce dosyayı temizleyin.</strong> Kilitlendikten sonra onu kimse temizleyemez.
keys-lock-save = Aşağıdaki satırları <code>keys.txt</code> adlı bir dosyaya kaydedin.
keys-lock-form = <a href="/">Formda</a> <code>locked.age</code> dosyasını seçin ve “Olduğu gibi gönder” kutusunu işaretleyin.
keys-all = Tüm anahtarlar, keys.txt için
keys-size = Kilitli bir dosyanın boyutu yine de görülebilir.
keys-batch = Soruşturmacılar için: bu aktarıcının anahtarı
keys-batch-lead = Bu sunucudan çıkan paketleri imzalar. Paketleri <code>minisign</code> ile denetleyin. Bu anahtarla kimse bir ihbarı açamaz.
keys-fingerprint = Anahtarın parmak izi
keys-kind = Tür
keys-list-answer = Sonuç şu olmalıdır:
keys-list-must-say = “Signature and comment signature verified” yazmalıdır. Başka bir şey mi yazıyor? O zaman listeyi kullanmayın.
keys-lock-file = Dosyanızı ücretsiz <code>age</code> programıyla kilitleyin:
keys-lock-file-post-quantum = Dosyanızı ücretsiz <code>age</code> programıyla (sürüm 1.3 ya da daha yeni) kilitleyin:
keys-classic = Klasik
keys-post-quantum = Kuantum bilgisayarlara da dayanacak biçimde yapıldı
keys-hardware = Bir güvenlik anahtarında saklanıyor
keys-hardware-post-quantum = Bir güvenlik anahtarında saklanıyor, kuantum bilgisayarlara da dayanacak biçimde yapıldı
keys-other = Diğer

status-title = İhbarlara ve çağrılara ne oldu
status-lead = Bu sayfa herkes için aynıdır. Kimse buradan hangi ihbarı aradığınızı öğrenemez.
status-tip = İhbarınız açıldı mı?
status-tip-how = İhbarınızı gönderdikten sonra bir sayfa size ihbarın işaretini gösterdi: <code>3f2a9 01bc4</code> gibi on rakam ve harf. Bir soruşturmacı bir ihbarı açtığında, ihbarın işareti <a href="#marks">bu sayfadaki listeye</a> eklenir.
status-search = <strong>İşaretinizi bu sayfada arayın.</strong> Bilgisayarda Ctrl tuşunu (Mac’te ⌘) basılı tutup F tuşuna basın. Telefonda Tor Browser’ın menüsünden “Sayfada bul” seçeneğini seçin. Oraya yazdıklarınız cihazınızda kalır. Liste sıralıdır; işaretinizi gözle de arayabilirsiniz.
status-found = <strong>Listede mi?</strong> O zaman bir soruşturmacı ihbarınızı açmıştır.
status-not-found = <strong>Listede değil mi?</strong> Büyük olasılıkla ihbarınız henüz açılmadı. Bu, haftalar sürebilir. Ya da uzun zaman önce açıldı: listede son { $most } işaret bulunur ve bu sunucudaki bir arıza bazılarını silebilir. Bu, ihbarınızın kaybolduğu anlamına gelmez.
status-no-mark = <strong>Not etmediniz mi?</strong> Sorun değil. Onu sizin için kimse bulamaz, çünkü hangi ihbarın sizin olduğunu bilmiyoruz.
status-appeals = Çağrılarımıza ne oldu
status-more = { $count ->
    [one] Bir tane daha var. Hepsini <a href="/">ilk sayfada</a> bulursunuz.
   *[other] { $count } tane daha var. Hepsini <a href="/">ilk sayfada</a> bulursunuz.
}
status-collected = Neler alındı
status-not-collected = Bu sunucudan henüz hiçbir ihbar alınmadı.
status-batch = { $count ->
    [one] Bu sunucudan bir kez ihbar alındı. Son paketin özeti (SHA-256) aşağıdadır. Soruşturmacılar bunu, kendilerine verilen paketin özetiyle karşılaştırabilir:
   *[other] Bu sunucudan { $count } kez ihbar alındı. Son paketin özeti (SHA-256) aşağıdadır. Soruşturmacılar bunu, kendilerine verilen paketin özetiyle karşılaştırabilir:
}
status-marks = Açılan ihbarların işaretleri
status-no-marks = Henüz yok.
status-count = { $count ->
    [one] Bir tane var; rakam ve harf sırasına göre dizilidir.
   *[other] { $count } tane var; rakam ve harf sırasına göre dizilidir.
}
