receipt-title = İhbarınız bize ulaştı
receipt-lead = Artık kilitli. Onu yalnızca soruşturmacılar açabilir. Bize anlattığınız için teşekkür ederiz.
receipt-code-title = Yanıtlar için kodunuz
receipt-code = Size yanıt vermek isteyebiliriz. Bu sözcüklerle geri gelip yanıtı okuyabilirsiniz. Başka kimse okuyamaz.
receipt-code-write = <strong>Yedi sözcüğü bir kâğıda, bu sırayla yazın.</strong> Bu cihaza değil: not almayın, fotoğraf ya da ekran görüntüsü çekmeyin.
receipt-code-now = <strong>Bunu şimdi yapın.</strong> Onları yeniden gösteremeyiz, çünkü saklamıyoruz. Onlar olmadan kimse bir yanıtı okuyamaz.
receipt-code-hide = <strong>Bu sözcükler kimdeyse o kişi yanıtlarımızı okuyabilir.</strong> Kâğıdı iyi gizleyin. <a href="/safety#code">Kod başka neyi ele verebilir?</a>
receipt-same = Kod, <strong>öncekiyle aynı kod:</strong> yani yazdığınız kod. Onu yeniden göstermiyoruz. Şimdiye kadar sakladığınız gibi saklayın.
receipt-same-unchecked = Kodları saklamıyoruz; bu yüzden kodu yanlışsız yazıp yazmadığınızı size söyleyemeyiz.
receipt-no-code = <strong>Bu kez kod yok; bu nedenle bu ihbara verilecek bir yanıt size ulaşamaz.</strong> Bu sunucu zamanında bir kod oluşturamadı ve sizi bekletmek istemedi. İhbarınız yine de güvende.
receipt-no-code-again = Bir yanıt okuyabilmek ister misiniz? Birkaç dakika bekleyin ve <a href="/">kısa bir ihbar daha gönderin</a>. Hangi ihbara ait olduğunu yazın. O zaman büyük olasılıkla bir kod alırsınız.
receipt-mark-title = İhbarınızın işareti
receipt-mark = Bir soruşturmacı ihbarınızı açtığında bu işaret <a href="/status">açılan ihbarlar sayfasında</a> görünür. O sayfa herkes için aynıdır; bu yüzden hangi ihbarı aradığınızı kimse öğrenemez.
receipt-mark-found = <strong>Bunu not etmeniz gerekmez.</strong> Biri bulursa bir ihbar gönderdiğinizi öğrenebilir; ihbarları açabilen biri de bunun hangi ihbar olduğunu söyleyebilir. İşaret hiçbir şeyi açmaz.
receipt-text-title = Metniniz
receipt-text = Yazdıklarınızdan şunları çıkardık:
receipt-files-title = Dosyalarınız
receipt-files = Dosyalar, seçtiğiniz sıraya göre sayılır. Adları atıldı.
receipt-file = Dosya { $n }: { $type }
receipt-original = Olduğu gibi gönderildi.
receipt-original-nothing = Hiçbir şey çıkarılmadı.
receipt-cleaned = Temizlendi.
receipt-cleaned-nothing = Çıkarılacak bir şey yoktu.
receipt-cleaned-of = Şunları çıkardık:
receipt-hidden = Olduğu gibi gönderilen bir dosyada gizli olanlar hâlâ içindedir. Onu yalnızca soruşturmacılar açabilir.
receipt-leave-title = İz bırakmayın
receipt-leave-code = <strong>Önce kodunuzu bir kâğıda yazın.</strong> Bir sonraki adımdan sonra kod kaybolur.
receipt-leave-browser = <strong>Tor Browser’ın menüsünden “Kimliği yenile” seçeneğini seçin</strong> ya da Tor Browser’ı kapatın. Telefonda menüden “Çık” seçeneğini seçin. Bu, gördüğünüz sayfaları ve yazdıklarınızı siler.
receipt-leave-copies = <strong>Kopyaları düşünün.</strong> Taslaklar, notlar, fotoğraflar, çöp kutusu, buluttaki kopya, son kullanılan dosyalar listesi.
receipt-leave-people = <strong>Kime anlattığınıza dikkat edin.</strong> Bunu bilen biri bundan söz edebilir.
receipt-next-title = Bundan sonra ne olacak
receipt-next-reply = <strong>Birkaç gün sonra yeniden gelin,</strong> <a href="/replies">yanıtlar sayfasını</a> açın ve kodunuzu yazın. Birçok ihbara yanıt verilmez; yanıt gelmesi de haftalar sürebilir.
receipt-next-more = <strong>Aklınıza başka bir şey mi geldi?</strong> <a href="/">Bir ihbar daha gönderin</a> ve formda kodunuzu yazın. Böylece ikisinin de sizden geldiğini biliriz.
receipt-next-more-no-code = <strong>Aklınıza başka bir şey mi geldi?</strong> <a href="/">Bir ihbar daha gönderin.</a> Bilmemizi istiyorsanız daha önce de yazdığınızı belirtin.
receipt-next-others = <strong>Yalnızca bu sitede yanıt veririz.</strong> Size nasıl ulaşacağımızı bize hiç söylemediğiniz hâlde biri size ihbarınızla ilgili başka bir yoldan mı yazıyor? O zaman yazan biz değiliz. Yanıt vermeyin.

refused-next = Şimdi ne yapmalı
refused-code-again = Kodu yeniden yaz
refused-too-large = Bu, tek bir ihbar için çok fazla
refused-too-large-lead = Bir ihbar en fazla { $limit } olabilir. Sizinki daha büyüktü, bu yüzden onu durdurduk. <strong>Hiçbir şey saklanmadı.</strong>
refused-fewer-files = Daha az ya da daha küçük dosya gönderin. Birden fazla ihbar gönderebilirsiniz.
refused-describe = Çoğu zaman bir dosyanın ne gösterdiğini sözcüklerle anlatmak yeterlidir.
refused-back = Tarayıcınızda “Geri” düğmesine basın. Metniniz hâlâ orada olabilir. Değilse lütfen yeniden yazın. Bunun için özür dileriz.
refused-busy = Şu anda çok fazla kişi gönderim yapıyor
refused-busy-lead = Aynı anda yalnızca belirli sayıda ihbar alabiliyoruz. <strong>Hiçbir şey saklanmadı.</strong>
refused-wait = Birkaç dakika bekleyip yeniden deneyin.
refused-codes-busy = Şu anda çok fazla kişi kodunu kullanıyor
refused-codes-busy-lead = Bir koda bakmak bu sunucu için ağır bir iştir. Bu, başkalarının kodları tahmin etmesini engeller; ama aynı anda yalnızca birkaç kişi kodunu kullanabilir. <strong>Hiçbir şey saklanmadı.</strong>
refused-codes-busy-back = Bir ihbar mı gönderdiniz? Tarayıcınızda “Geri” düğmesine basın. Metniniz hâlâ orada olabilir. Değilse lütfen yeniden yazın. Bunun için özür dileriz.
refused-code-too-long = Bu, bir kod için çok uzun
refused-code-too-long-lead = Bir kodda yedi sözcük vardır. Tarayıcınızın gönderdiği çok daha uzundu, bu yüzden onu okumadık. <strong>Hiçbir şey saklanmadı.</strong>
refused-only-words = <a href="/replies">Yanıtlar sayfasını</a> yeniden açın ve yalnızca yedi sözcüğü yazın.
refused-full = Şu anda ihbar alamıyoruz
refused-full-lead = Soruşturmacılar burada bekleyen ihbarları alana kadar depolama alanımız dolu. Yer açmak için hiçbir ihbarı asla atmayız. Az önce gönderdiklerinizden <strong>hiçbir şey saklanmadı</strong>.
refused-later = Lütfen birkaç saat sonra ya da yarın yeniden gelin.
refused-danger = Şu anda biri tehlikede mi? Bizi beklemeyin. Polisi ya da bulunduğunuz yerin acil yardım numarasını arayın.
refused-files-full = Şu anda yalnızca metin alabiliyoruz
refused-files-full-lead = Depolama alanımız neredeyse dolu. Son bölümünü dosyasız ihbarlar için ayırıyoruz. Az önce gönderdiklerinizden <strong>hiçbir şey saklanmadı</strong>.
refused-text-now = Metninizi şimdi, dosyasız olarak gönderin. Dosyaların ne gösterdiğini yazın.
refused-files-later = Dosyalarla birkaç saat sonra ya da yarın yeniden gelin.
refused-not-found = Böyle bir sayfa yok
refused-not-found-lead = Bu adreste hiçbir şey yok. Hiçbir şey gönderilmedi ve <strong>hiçbir şey saklanmadı.</strong>
refused-check-address = <code>.onion</code> bölümünden sonra yazdıklarınızı denetleyin.
refused-or-form = Ya da formdan başlayın.
refused-bad-request = Tarayıcınızın gönderdiğini okuyamadık
refused-bad-request-lead = Bu, bir tarayıcının formumuzdan gönderdiği türden bir şey değildi. <strong>Hiçbir şey saklanmadı.</strong>
refused-form-again = Formu yeniden açın ve bir kez daha gönderin.
refused-update = Yine mi oluyor? Tor Browser’ı güncelleyin ve dosyasız deneyin.
refused-no-length = Tarayıcınız ne kadar gönderdiğini söylemedi
refused-no-length-lead = Bir ihbarı almadan önce boyutunu denetleriz; tarayıcınız ise boyutu bildirmedi. <strong>Hiçbir şey saklanmadı.</strong>
refused-newest = En yeni Tor Browser’ı kullanın. O, boyutu kendiliğinden bildirir.
refused-proxy = Durun: bu, Tor Browser değil
refused-proxy-lead = Buraya, Tor sayfalarını başka tarayıcılarda gösteren bir web sitesi üzerinden geldiniz. O site kim olduğunuzu ve yazdığınız her şeyi görebilir. <strong>Hiçbir şey saklanmadı.</strong>
refused-write-nothing = Buraya hiçbir şey yazmayın.
refused-get-tor = Tor Browser’ı torproject.org adresinden edinin. Ücretsizdir.
refused-open-in-tor = Adresimizi Tor Browser’da açın. Adres <code>.onion</code> ile biter ve ondan sonra hiçbir şey gelmez.
refused-timeout = Gönderdiğiniz zamanında ulaşmadı
refused-timeout-lead = Bağlantı kesildi ya da çok yavaştı. <strong>Hiçbir şey saklanmadı.</strong>
refused-circuit = Yeniden deneyin. Tor Browser’ın menüsündeki “Bu sitenin Tor devresini yenile” seçeneği bağlantıyı hızlandırabilir.
refused-only-text = Daha az dosya, daha küçük dosyalar ya da yalnızca metin gönderin.
refused-method = Bu, burada çalışmaz
refused-method-lead = Bu sayfaya yalnızca formdan ulaşılabilir. <strong>Hiçbir şey saklanmadı.</strong>
refused-from-form = Formdan başlayın.
refused-failed = Bizim tarafımızda bir şey bozuldu
refused-failed-lead = Bu sizin hatanız değildi. İstediğinizi yapamadık. <strong>Hiçbir şey saklanmadı.</strong>
refused-minutes = Birkaç dakika sonra yeniden deneyin.
