//! Languages of sentences as tips have them.

use bocca_triage::language;

const SENTENCES: [(&str, &str); 34] = [
    ("bg", "Видях тази чанта в един магазин близо до гарата миналото лято и сестра ми си купи същата."),
    ("cs", "Tuto tašku jsem viděl loni v létě v obchodě u nádraží a moje sestra si koupila stejnou."),
    ("da", "Jeg så denne taske i en butik ved stationen sidste sommer, og min søster købte den samme."),
    ("de", "Ich habe diese Tasche letzten Sommer in einem Laden am Bahnhof gesehen, meine Schwester hat die gleiche gekauft."),
    ("el", "Είδα αυτή την τσάντα σε ένα κατάστημα κοντά στον σταθμό το περασμένο καλοκαίρι."),
    ("en", "I saw this bag in a shop near the station last summer, and my sister bought the same one."),
    ("es", "Vi este bolso el verano pasado en una tienda cerca de la estación y mi hermana compró el mismo."),
    ("et", "Nägin seda kotti eelmisel suvel jaama lähedal poes ja mu õde ostis samasuguse."),
    ("fi", "Näin tämän laukun viime kesänä kaupassa aseman lähellä, ja sisareni osti samanlaisen."),
    ("fr", "J'ai vu ce sac l'été dernier dans un magasin près de la gare et ma sœur a acheté le même."),
    ("hr", "Vidio sam ovu torbu prošlog ljeta u trgovini blizu kolodvora, a moja sestra je kupila istu."),
    ("hu", "Ezt a táskát tavaly nyáron láttam egy boltban az állomás közelében, és a nővérem is vett egyet."),
    ("it", "Ho visto questa borsa l'estate scorsa in un negozio vicino alla stazione e mia sorella ha comprato la stessa."),
    ("lt", "Šį krepšį mačiau praėjusią vasarą parduotuvėje prie stoties, o mano sesuo nusipirko tokį patį."),
    ("lv", "Es redzēju šo somu pagājušajā vasarā veikalā pie stacijas, un mana māsa nopirka tādu pašu."),
    ("nl", "Ik zag deze tas vorige zomer in een winkel bij het station en mijn zus heeft dezelfde gekocht."),
    ("pl", "Widziałem tę torbę zeszłego lata w sklepie koło dworca, a moja siostra kupiła taką samą."),
    ("pt", "Eu vi esta bolsa no verão passado numa loja perto da estação e a minha irmã comprou a mesma."),
    ("ro", "Am văzut această geantă vara trecută într-un magazin lângă gară, iar sora mea a cumpărat aceeași."),
    ("sk", "Túto tašku som videl minulé leto v obchode pri stanici a moja sestra si kúpila rovnakú."),
    ("sl", "To torbo sem videl lani poleti v trgovini blizu postaje, moja sestra pa je kupila enako."),
    ("sv", "Jag såg den här väskan i en butik nära stationen förra sommaren, och min syster köpte likadan."),
    ("uk", "Я бачив цю сумку минулого літа в крамниці біля вокзалу, моя сестра купила таку саму."),
    ("ru", "Я видел эту сумку прошлым летом в магазине возле вокзала, моя сестра купила такую же."),
    ("sr", "Видео сам ову торбу прошлог лета у продавници близу станице, а моја сестра је купила исту."),
    ("tr", "Bu çantayı geçen yaz istasyonun yanındaki bir dükkanda gördüm, kız kardeşim de aynısını aldı."),
    ("ar", "رأيت هذه الحقيبة الصيف الماضي في متجر قرب المحطة واشترت أختي واحدة مثلها."),
    ("fa", "من این کیف را تابستان گذشته در مغازه‌ای نزدیک ایستگاه دیدم و خواهرم یکی مثل آن خرید."),
    ("zh", "去年夏天我在车站附近的商店看到过这个包，我姐姐也买了一个一样的。"),
    ("hi", "मैंने यह बैग पिछली गर्मियों में स्टेशन के पास एक दुकान में देखा था और मेरी बहन ने वैसा ही खरीदा।"),
    ("ja", "去年の夏、駅の近くの店でこのかばんを見ました。姉も同じものを買いました。"),
    ("ko", "지난여름 역 근처 가게에서 이 가방을 봤고 언니도 같은 것을 샀습니다."),
    ("he", "ראיתי את התיק הזה בקיץ שעבר בחנות ליד התחנה ואחותי קנתה אחד כזה."),
    ("vi", "Tôi đã thấy chiếc túi này mùa hè năm ngoái ở một cửa hàng gần nhà ga."),
];

#[test]
fn sentences_are_told_rightly_or_not_at_all() {
    let found: Vec<_> = SENTENCES
        .iter()
        .filter_map(|(tag, text)| Some((*tag, language(text)?)))
        .collect();
    assert!(found.iter().all(|(tag, found)| tag == found), "{found:?}");
    assert!(found.len() >= 31, "{} of {}", found.len(), SENTENCES.len());
}

#[test]
fn too_little_is_not_told() {
    for text in [
        "",
        "Riga",
        "no, 2015!",
        "12345 67890 12345 67890 12345",
        "市场",
        "👍👍👍",
    ] {
        assert_eq!(language(text), None, "{text}");
    }
    assert_eq!(language(&SENTENCES[3].1.repeat(10_000)), Some("de"));
}
