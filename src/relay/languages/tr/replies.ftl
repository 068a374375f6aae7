replies-title = Yanıt okuyun
replies-nothing = Bu sözcükler için bekleyen yanıt yok
replies-problem-title = Bu bir kod değil
replies-nothing-lead = Bunun iki nedeni olabilir. Bu sunucu hangisi olduğunu bilemez.
replies-nothing-yet = <strong>Henüz kimse yanıt vermedi.</strong> Bu, günler ya da haftalar sürebilir ve birçok ihbara yanıt verilmez. Başka bir gün yeniden gelin.
replies-nothing-wrong = <strong>Sözcüklerden biri yanlış</strong> ya da sözcükler başka bir sırada. Not ettiğiniz sözcüklerle karşılaştırın.
replies-nothing-same = Hiç verilmemiş bir kod da burada sizinkiyle aynı görünür. Böylece kimse tahmin yürüterek bize yazdığınızı öğrenemez.
replies-lead = İhbarınızı gönderdikten sonra bir sayfa size yedi sözcüklük bir kod gösterdi. Yanıt verip vermediğimizi görmek için kodu buraya yazın.
replies-hint = Aralarında boşluk olan yedi İngilizce sözcük. Küçük ya da büyük harf fark etmez.
replies-good = Bilmenizde yarar var
replies-weeks = <strong>Bu, günler ya da haftalar sürebilir</strong> ve birçok ihbara yanıt verilmez. Bu, ihbarınızın okunmadığı anlamına gelmez.
replies-locked = <strong>Yanıtlar sizin kodunuz için kilitlenir.</strong> Bu sunucu, kod olmadan onları açamaz. Hiçbir kodu saklamaz ve sizinkini de sayfayı gösterir göstermez unutur.
replies-lost = <strong>Kodunuzu mu kaybettiniz?</strong> O zaman yanıtlarınızı kimse okuyamaz ve biz de kodu yeniden oluşturamayız. Yeni bir kod almak için <a href="/">bir ihbar daha gönderin</a>.
replies-more = <strong>Bize daha fazlasını mı anlatmak istiyorsunuz?</strong> Kodunuzu <a href="/">formda</a> da yazın. Böylece iki ihbarın da sizden geldiğini biliriz.
replies-only-here = <strong>Yalnızca burada yanıt veririz.</strong> Size nasıl ulaşacağımızı bize hiç söylemediğiniz hâlde biri size ihbarınızla ilgili başka bir yoldan mı yazıyor? O zaman yazan biz değiliz. Yanıt vermeyin.
replies-give-away = <a href="/safety#code">Kodunuz neyi ele verebilir?</a>
replies-label = Kodunuz
replies-look = Yanıtlara bak

code-empty = Kodunuzun { $all } sözcüğünü yazın.
code-count = { $count ->
    [one] Bir kodda { $all } sözcük vardır, siz bir sözcük yazdınız. Hepsini yazın.
   *[other] Bir kodda { $all } sözcük vardır, siz { $count } sözcük yazdınız. Hepsini sırasıyla yazın.
}
code-unknown = { $word }. sözcük, bir kodda bulunabilecek bir sözcük değil. Not ettiğiniz sözcükle karşılaştırın.
code-too-long = Bu çok uzun. Yalnızca kodunuzun { $all } sözcüğünü yazın.

mailbox-waiting = { $count ->
    [one] Sizi bekleyen bir yanıt var
   *[other] Sizi bekleyen { $count } yanıt var
}
mailbox-delete = { $count ->
    [one] Bu yanıt silinsin mi?
   *[other] { $count } yanıt silinsin mi?
}
mailbox-deleted = Silindi
mailbox-from = Gönderen: { $organisation }. Yalnızca sizin için.
mailbox-from-unnamed = Soruşturmacılardan, yalnızca sizin için.
mailbox-order = Belirli bir sırada değiller, çünkü zamanları not etmiyoruz.
mailbox-reply = Yanıt { $number }
mailbox-reply-next-part = Yanıt { $number }, devamı
mailbox-goes-on = Bu yanıt sonraki sayfada devam ediyor.
mailbox-position = Sayfa { $page } / { $pages }.
mailbox-now = Şimdi yapabilecekleriniz
mailbox-write-back = <strong>Siz de yazın.</strong> <a href="/">Formu</a> açın ve kodunuzu orada da yazın. Böylece sizden geldiğini biliriz.
mailbox-no-trace = <strong>İz bırakmayın.</strong> Tor Browser’ın menüsünden “Kimliği yenile” seçeneğini seçin ya da Tor Browser’ı kapatın. Burada okuduğunuz hiçbir şeyi bu cihaza kopyalamayın.
mailbox-delete-read = <strong>Okuduklarınızı silin.</strong> Siz silene kadar bu sunucuda kilitli olarak kalırlar.
mailbox-new-identity = <strong>İz bırakmayın.</strong> Tor Browser’ın menüsünden “Kimliği yenile” seçeneğini seçin ya da Tor Browser’ı kapatın.
mailbox-sure = { $count ->
    [one] Onu kimse geri getiremez.
   *[other] Diğer sayfalardakiler dâhil hepsi silinir. Onları kimse geri getiremez.
}
mailbox-none-left = Silinecek bir şey kalmamıştı.
mailbox-gone = { $count ->
    [one] Yanıt bu sunucudan silindi.
   *[other] { $count } yanıt bu sunucudan silindi.
}
mailbox-stays-good = Kodunuz geçerli kalır: yeni yanıtlar yine ona gelir.

mailbox-next = Sonraki sayfa
mailbox-before = Önceki sayfa
mailbox-delete-all = Hepsini sil …
mailbox-yes = Evet, sil
mailbox-no = Hayır, geri dön
mailbox-again = Yeniden bak
