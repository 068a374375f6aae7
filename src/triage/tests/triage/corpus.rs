//! Texts of known truth, from a seed: originals on one subject in several scripts, and copies of them.

/// The generator of Knuth's MMIX, its upper half.
pub struct Chance(u64);

impl Chance {
    pub fn new(seed: u64) -> Self {
        Self(seed)
    }

    /// Below `end`.
    pub fn below(&mut self, end: usize) -> usize {
        self.0 = self
            .0
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        ((self.0 >> 33) as usize) % end
    }

    pub fn pick<'a, T>(&mut self, from: &'a [T]) -> &'a T {
        &from[self.below(from.len())]
    }

    pub fn percent(&mut self, of_100: usize) -> bool {
        self.below(100) < of_100
    }
}

/// A way of writing: words, what stands between them, what many people write, and letters for typing errors.
pub struct Tongue {
    pub words: Vec<&'static str>,
    pub between: &'static str,
    pub stop: &'static str,
    pub stock: [&'static str; 4],
    pub letters: Vec<char>,
}

fn tongue(
    words: &'static str,
    between: &'static str,
    stop: &'static str,
    stock: [&'static str; 4],
) -> Tongue {
    let letters = words
        .chars()
        .filter(|letter| !letter.is_whitespace())
        .collect();
    Tongue {
        words: words.split_whitespace().collect(),
        between,
        stop,
        stock,
        letters,
    }
}

/// Six scripts, 48 words each.
pub fn tongues() -> Vec<Tongue> {
    european().into_iter().chain(of_other_scripts()).collect()
}

fn european() -> [Tongue; 3] {
    [
        tongue(
            "i saw this bag in a shop near the station last summer my sister bought one like it the colour was \
             darker and strap made of leather sold only two years market hotel room curtain carpet lamp wall red \
             blue green Riga Lyon Porto old woman man car",
            " ", ".",
            ["Hello, I want to remain anonymous.", "I hope this helps you.", "Good evening to all of you.",
             "Please do not publish what I write here."],
        ),
        tongue(
            "ich habe diese Tasche in einem Laden neben dem Bahnhof gesehen meine Schwester kaufte letzten Sommer \
             eine ähnliche Farbe war dunkler und der Riemen aus Leder wurde nur zwei Jahre verkauft Markt Hotel \
             Zimmer Vorhang Teppich Lampe Wand rot blau grün Riga Köln alte Frau Straße weiß",
            " ", ".",
            ["Guten Tag, ich möchte anonym bleiben.", "Ich hoffe, das hilft Ihnen.", "Sehr geehrte Damen und Herren,",
             "Bitte veröffentlichen Sie das nicht."],
        ),
        tongue(
            "я видел эту сумку в магазине возле вокзала прошлым летом моя сестра купила такую же цвет был темнее \
             и ремень из кожи продавали только два года рынок гостиница комната занавеска ковёр лампа стена \
             красный синий зелёный Рига Киев старый женщина мужчина машина дом улица дверь",
            " ", ".",
            ["Здравствуйте, хочу остаться анонимным.", "Надеюсь, это поможет.", "Добрый вечер всем вам.",
             "Пожалуйста, не публикуйте это."],
        ),
    ]
}

fn of_other_scripts() -> [Tongue; 3] {
    [
        tongue(
            "رأيت هذه الحقيبة في متجر قرب المحطة الصيف الماضي اشترت أختي واحدة مثلها اللون كان أغمق والحزام من \
             الجلد بيعت فقط سنتين السوق الفندق الغرفة ستارة سجادة مصباح جدار أحمر أزرق أخضر بيروت تونس قديم \
             امرأة رجل سيارة بيت شارع باب نافذة مدينة صورة",
            " ", ".",
            ["مرحبا أريد أن أبقى مجهولا.", "آمل أن يساعدكم هذا.", "مساء الخير لكم جميعا.", "من فضلكم لا تنشروا ما أكتبه."],
        ),
        tongue(
            "मैंने यह बैग एक दुकान में स्टेशन के पास पिछली गर्मी देखा मेरी बहन ने वैसा ही खरीदा रंग गहरा था और पट्टा चमड़े का \
             केवल दो साल बिका बाजार होटल कमरा पर्दा कालीन दीपक दीवार लाल नीला हरा दिल्ली मुंबई पुराना औरत आदमी गाड़ी घर \
             सड़क दरवाजा खिड़की शहर",
            " ", "।",
            ["नमस्ते मैं गुमनाम रहना चाहता हूँ।", "आशा है यह मदद करेगा।", "आप सभी को शुभ संध्या।", "कृपया इसे प्रकाशित न करें।"],
        ),
        tongue(
            "我 去年 夏天 在 车站 附近 的 商店 看到 这个 包 姐姐 买了 一个 颜色 更深 带子 是 皮革 只 卖了 两年 市场 酒店 房间 \
             窗帘 地毯 台灯 墙壁 红色 蓝色 绿色 上海 北京 旧的 女人 男人 汽车 房子 街道 门口 窗户 城市 照片 警察 知道 觉得 非常",
            "", "。",
            ["你好，我想匿名。", "希望对你们有帮助。", "大家晚上好。", "请不要公开我写的内容。"],
        ),
    ]
}

impl Tongue {
    pub fn sentence(&self, chance: &mut Chance) -> String {
        let words: Vec<&str> = (0..6 + chance.below(9))
            .map(|_| *chance.pick(&self.words))
            .collect();
        words.join(self.between) + self.stop
    }

    /// One to five sentences of its own, and in a third of all texts one that many write.
    pub fn original(&self, chance: &mut Chance) -> String {
        let mut sentences: Vec<String> = (0..1 + chance.below(5))
            .map(|_| self.sentence(chance))
            .collect();
        if chance.percent(33) {
            let place = chance.below(2) * sentences.len();
            sentences.insert(place, (*chance.pick(&self.stock)).to_owned());
        }
        sentences.join(" ")
    }

    /// A copy changed in one to three ways, as people and clumsy campaigns do.
    pub fn copy(&self, original: &str, chance: &mut Chance) -> String {
        let mut text = original.to_owned();
        for _ in 0..1 + chance.below(3) {
            text = match chance.below(7) {
                0 => self.typing_errors(&text, chance),
                1 => self.swapped(&text, chance),
                2 => format!("{} {text}", chance.pick(&self.stock)),
                3 if text.chars().count() > 100 => format!("{text} {}", chance.pick(&self.stock)),
                4 => text.to_uppercase(),
                5 => text.replace(self.stop, "!!").replace(' ', "  "),
                _ => text.trim_end_matches(self.stop).to_owned() + "\n",
            };
        }
        text
    }

    /// One wrong, missing or doubled letter in about 60.
    fn typing_errors(&self, text: &str, chance: &mut Chance) -> String {
        let mut letters: Vec<char> = text.chars().collect();
        for _ in 0..1 + letters.len() / 60 {
            let place = chance.below(letters.len());
            match chance.below(3) {
                0 => letters[place] = *chance.pick(&self.letters),
                1 => drop(letters.remove(place)),
                _ => letters.insert(place, letters[place]),
            }
        }
        letters.into_iter().collect()
    }

    /// Two neighbouring words in the other order.
    fn swapped(&self, text: &str, chance: &mut Chance) -> String {
        let mut words: Vec<&str> = text.split(' ').collect();
        let place = chance.below(words.len());
        if place > 0 {
            words.swap(place - 1, place);
        }
        words.join(" ")
    }
}

/// `count` texts, about 40 of 100 copies of others, and for each the number of what it is made from. Some
/// originals have hundreds of copies, most few.
pub fn corpus(count: usize, seed: u64) -> (Vec<String>, Vec<usize>) {
    let (tongues, mut chance) = (tongues(), Chance::new(seed));
    let originals: Vec<(usize, String)> = (0..count * 6 / 10)
        .map(|_| {
            let tongue = chance.below(tongues.len());
            (tongue, tongues[tongue].original(&mut chance))
        })
        .collect();
    let mut made: Vec<(usize, String)> = originals
        .iter()
        .map(|(_, text)| text.clone())
        .enumerate()
        .collect();
    while made.len() < count {
        // The product of two is small more often.
        let from = chance.below(originals.len()) * chance.below(1_000) / 1_000
            * chance.below(1_000)
            / 1_000;
        let (tongue, original) = &originals[from];
        made.push((from, tongues[*tongue].copy(original, &mut chance)));
    }
    for place in (1..made.len()).rev() {
        made.swap(place, chance.below(place + 1));
    }
    made.into_iter().map(|(from, text)| (text, from)).unzip()
}

/// The parts of true pairs that are found, and of found pairs that are true.
pub fn recall_and_precision(found: &[usize], truth: &[usize]) -> (f64, f64) {
    let pairs = |keys: &mut dyn Iterator<Item = (usize, usize)>| {
        let mut sizes = std::collections::HashMap::new();
        keys.for_each(|key| *sizes.entry(key).or_insert(0_u64) += 1);
        sizes
            .values()
            .map(|size| size * (size - 1) / 2)
            .sum::<u64>() as f64
    };
    let both = pairs(&mut found.iter().copied().zip(truth.iter().copied()));
    let of_truth = pairs(&mut truth.iter().map(|key| (*key, 0)));
    let of_found = pairs(&mut found.iter().map(|key| (*key, 0)));
    (both / of_truth, both / of_found)
}
