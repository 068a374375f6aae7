gallery-title = Bunlardan herhangi birini tanıyor musunuz?
gallery-choose = Birini seçin ve bildiklerinizi bize anlatın. Hiçbir ipucu fazla küçük değildir.
gallery-more = Sorduğumuz başka şeyler
gallery-over = Diğer çağrılar nasıl sonuçlandı

appeal-pictures = { $count ->
    [one] Resim
   *[other] Resimler
}
appeal-larger = Resim { $n }, daha büyük
appeal-larger-size = ({ $size } KB, yeni sekmede açılır)
appeal-over = Bu çağrı için artık ihbar alınmıyor. Yazan herkese teşekkür ederiz.
appeal-over-else = Başka bir şey mi biliyorsunuz? Her konuda ihbar gönderebilirsiniz.

appeal-outcome-open = Açık: ihbar bekliyoruz.
appeal-outcome-placed = Bulundu: ihbarlar sayesinde belirlendi.
appeal-outcome-too-common = Fazla yaygın: çok fazla yerde bulunabiliyor.
appeal-outcome-closed = Kapandı: artık ihbara ihtiyacımız yok.

appeal-state-open = Açık: ihbar bekliyoruz
appeal-state-placed = Bulundu: ihbarlar sayesinde belirlendi
appeal-state-too-common = Fazla yaygın: çok fazla yerde bulunabiliyor
appeal-state-closed = Kapandı: artık ihbara ihtiyacımız yok

question-title = Bunu tanıyor musunuz?
question-hint = Yanıtlayabildiklerinizi yanıtlayın, gerisini boş bırakın. İstediğiniz dilde yazın.
question-place = Nerede ya da nereden?
question-place-hint = Bir ülke, bir şehir, bir sokak, bir bina: bildiğiniz kadar ayrıntılı yazın.
question-maker = Hangi mağazadan ya da üreticiden?
question-maker-hint = Bir mağaza, bir web sitesi, bir marka, bir fabrika, bunun bulunduğu bir otel.
question-period = Ne zamandan kalma?
question-period-hint = Ne zaman yapıldı, satıldı ya da kullanıldı? Kabaca bir tahmin yeterlidir.
question-known = Bunu nereden biliyorsunuz?
question-known-hint = Yalnızca bilmemizi istediğiniz kadarını yazın. Bu, sizi ele verebilir mi? O zaman yazmayabilirsiniz.
question-certain = Ne kadar eminsiniz?
question-certain-certain = Eminim
question-certain-likely = Büyük olasılıkla öyle
question-certain-unsure = Emin değilim
question-certain-none = Yanıt yok

clear-title = Bunu tanıyor musunuz?
clear-all = Tüm çağrılar
clear-way-title = Kim olduğunuzu söylemeden bize anlatın
clear-way-tor = Hesap açmanız ya da ad vermeniz gerekmez. İhbarlar Tor üzerinden gelir; böylece nerede olduğunuzu görmeyiz.
clear-way-get = iPhone’da Onion Browser’ı kullanın. Diğer tüm cihazlarda ücretsiz olan Tor Browser’ı edinin:
clear-way-open = Bu adresi o tarayıcıda açın. Adresin tamamını kopyalayın ya da bu sayfayı Tor Browser’da okurken düğmeye basın:
clear-way-write = Tor Browser’da bize yazın
clear-not-secret = <strong>Bu sayfa gizli değildir.</strong> Kullandığınız ağ ve bu web sitesini işleten kişiler buraya geldiğinizi görebilir. İhbar gönderdiğiniz için biri size zarar verebilir mi? O zaman iş yerine, okula ya da o kişiye ait bir cihazı veya ağı kullanmayın.
