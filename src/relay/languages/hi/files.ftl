kind-text = सादा टेक्स्ट
kind-jpeg = JPEG तस्वीर
kind-png = PNG तस्वीर
kind-gif = GIF तस्वीर
kind-webp = WebP तस्वीर
kind-heic = HEIC तस्वीर
kind-avif = AVIF तस्वीर
kind-jxl = JPEG XL तस्वीर
kind-tiff = TIFF तस्वीर
kind-bmp = BMP तस्वीर
kind-pnm = PNM तस्वीर
kind-svg = SVG चित्र
kind-raw = कैमरे की कच्ची (raw) तस्वीर
kind-pdf = PDF दस्तावेज़
kind-word = Word दस्तावेज़
kind-excel = Excel तालिका
kind-powerpoint = PowerPoint दस्तावेज़
kind-odt = OpenDocument टेक्स्ट
kind-ods = OpenDocument तालिका
kind-odp = OpenDocument प्रस्तुति
kind-odg = OpenDocument चित्र
kind-rtf = RTF दस्तावेज़
kind-epub = EPUB किताब
kind-page = वेब पेज
kind-mail = ईमेल
kind-video = वीडियो
kind-sound = आवाज़ की रिकॉर्डिंग
kind-archive = फ़ाइलों का संग्रह (आर्काइव)
kind-program = प्रोग्राम
kind-age = age से लॉक की गई फ़ाइल
kind-unknown = हमारे लिए अनजान प्रकार की फ़ाइल
kind-other = { $extension } प्रकार की फ़ाइल

trace-position = { $count ->
    [one] { $count } GPS स्थिति
   *[other] { $count } GPS स्थितियाँ
}
trace-serial = { $count ->
    [one] { $count } सीरियल नंबर
   *[other] { $count } सीरियल नंबर
}
trace-device = { $count ->
    [one] डिवाइस का { $count } ब्रांड या मॉडल
   *[other] डिवाइसों के { $count } ब्रांड या मॉडल
}
trace-person = { $count ->
    [one] व्यक्ति का { $count } नाम
   *[other] व्यक्तियों के { $count } नाम
}
trace-moment = { $count ->
    [one] { $count } तारीख़ या समय
   *[other] { $count } तारीख़ें या समय
}
trace-program = { $count ->
    [one] प्रोग्राम का { $count } नाम
   *[other] प्रोग्रामों के { $count } नाम
}
trace-path = { $count ->
    [one] फ़ाइल, फ़ोल्डर या सर्वर का { $count } पथ
   *[other] फ़ाइलों, फ़ोल्डरों या सर्वरों के { $count } पथ
}
trace-identifier = { $count ->
    [one] { $count } संख्या जिससे फ़ाइल पहचानी जाती है
   *[other] { $count } संख्याएँ जिनसे फ़ाइल पहचानी जाती है
}
trace-caption = { $count ->
    [one] { $count } शीर्षक, विवरण या मुख्य शब्द
   *[other] { $count } शीर्षक, विवरण या मुख्य शब्द
}
trace-tag = { $count ->
    [one] { $count } टैग, जैसे शीर्षक या कलाकार
   *[other] { $count } टैग, जैसे शीर्षक या कलाकार
}
trace-comment = { $count ->
    [one] { $count } टिप्पणी
   *[other] { $count } टिप्पणियाँ
}
trace-note = { $count ->
    [one] पन्ने पर लिखा { $count } नोट
   *[other] पन्नों पर लिखे { $count } नोट
}
trace-tracked-change = { $count ->
    [one] { $count } दर्ज बदलाव
   *[other] { $count } दर्ज बदलाव
}
trace-revision = { $count ->
    [one] { $count } पिछला संस्करण
   *[other] { $count } पिछले संस्करण
}
trace-preview = { $count ->
    [one] { $count } झलक वाली तस्वीर
   *[other] { $count } झलक वाली तस्वीरें
}
trace-second-picture = { $count ->
    [one] { $count } छिपी हुई दूसरी तस्वीर
   *[other] { $count } छिपी हुई और तस्वीरें
}
trace-embedded-video = { $count ->
    [one] तस्वीर के पीछे छिपा { $count } वीडियो
   *[other] तस्वीर के पीछे छिपे { $count } वीडियो
}
trace-cover = { $count ->
    [one] आवरण की { $count } तस्वीर
   *[other] आवरण की { $count } तस्वीरें
}
trace-attachment = { $count ->
    [one] { $count } साथ जुड़ी फ़ाइल
   *[other] { $count } साथ जुड़ी फ़ाइलें
}
trace-script = { $count ->
    [one] { $count } स्क्रिप्ट
   *[other] { $count } स्क्रिप्टें
}
trace-link = { $count ->
    [one] { $count } लिंक
   *[other] { $count } लिंक
}
trace-form-field = { $count ->
    [one] फ़ॉर्म का { $count } ख़ाना
   *[other] फ़ॉर्म के { $count } ख़ाने
}
trace-part-name = { $count ->
    [one] अध्याय, परत या दूसरे हिस्से का { $count } नाम
   *[other] अध्यायों, परतों या दूसरे हिस्सों के { $count } नाम
}
trace-data-track = { $count ->
    [one] { $count } ट्रैक जो न तस्वीर है न आवाज़
   *[other] { $count } ट्रैक जो न तस्वीर हैं न आवाज़
}
trace-encoder-message = { $count ->
    [one] एनकोडर का { $count } संदेश
   *[other] एनकोडर के { $count } संदेश
}
trace-setting = { $count ->
    [one] प्रोग्राम या प्रिंटर की { $count } सेटिंग
   *[other] प्रोग्राम या प्रिंटर की { $count } सेटिंगें
}
trace-maker-note = { $count ->
    [one] कैमरा बनाने वाले का { $count } निजी रिकॉर्ड
   *[other] कैमरा बनाने वाले के { $count } निजी रिकॉर्ड
}
trace-exif = { $count ->
    [one] { $count } EXIF रिकॉर्ड
   *[other] { $count } EXIF रिकॉर्ड
}
trace-xmp = { $count ->
    [one] { $count } XMP रिकॉर्ड
   *[other] { $count } XMP रिकॉर्ड
}
trace-iptc = { $count ->
    [one] { $count } IPTC रिकॉर्ड
   *[other] { $count } IPTC रिकॉर्ड
}
trace-colour-profile = { $count ->
    [one] { $count } रंग प्रोफ़ाइल
   *[other] { $count } रंग प्रोफ़ाइलें
}
trace-private-block = { $count ->
    [one] डेटा का { $count } खंड जो दिखाया नहीं जाता
   *[other] डेटा के { $count } खंड जो दिखाए नहीं जाते
}
trace-gap = { $count ->
    [one] हिस्सों के बीच छिपे डेटा का { $count } टुकड़ा
   *[other] हिस्सों के बीच छिपे डेटा के { $count } टुकड़े
}
trace-trailing = { $count ->
    [one] फ़ाइल के अंत के बाद डेटा का { $count } टुकड़ा
   *[other] फ़ाइल के अंत के बाद डेटा के { $count } टुकड़े
}
trace-member-record = { $count ->
    [one] संग्रह में बंद फ़ाइल की { $count } तारीख़, मालिक या टिप्पणी
   *[other] संग्रह में बंद फ़ाइलों की { $count } तारीख़ें, मालिक या टिप्पणियाँ
}
trace-system-file = { $count ->
    [one] { $count } फ़ाइल जो किसी कंप्यूटर ने संग्रह में जोड़ी थी
   *[other] { $count } फ़ाइलें जो किसी कंप्यूटर ने संग्रह में जोड़ी थीं
}
trace-byte-order-mark = बाइट-क्रम का निशान
trace-utf16 = UTF-16 एनकोडिंग (अब UTF-8)
trace-windows1252 = Windows-1252 एनकोडिंग (अब UTF-8)
trace-windows-line-ends = Windows वाले पंक्ति-अंत
trace-other-line-ends = { $count ->
    [one] { $count } असामान्य पंक्ति-अंत
   *[other] { $count } असामान्य पंक्ति-अंत
}
trace-line-end-blanks = { $count ->
    [one] { $count } पंक्ति जिसके अंत में ख़ाली जगह या टैब था
   *[other] { $count } पंक्तियाँ जिनके अंत में ख़ाली जगह या टैब था
}
trace-long-blanks = { $count ->
    [one] ख़ाली जगहों की { $count } बहुत लंबी क़तार
   *[other] ख़ाली जगहों की { $count } बहुत लंबी क़तारें
}
trace-unusual-spaces = { $count ->
    [one] { $count } असामान्य ख़ाली जगह
   *[other] { $count } असामान्य ख़ाली जगहें
}
trace-zero-width = { $count ->
    [one] { $count } बिना चौड़ाई का अक्षर
   *[other] { $count } बिना चौड़ाई के अक्षर
}
trace-direction = { $count ->
    [one] { $count } लिखने की दिशा का निशान
   *[other] { $count } लिखने की दिशा के निशान
}
trace-variation-selectors = { $count ->
    [one] { $count } छिपा निशान जो अक्षर का रूप चुनता है
   *[other] { $count } छिपे निशान जो अक्षर का रूप चुनते हैं
}
trace-tags = { $count ->
    [one] { $count } छिपा टैग अक्षर
   *[other] { $count } छिपे टैग अक्षर
}
trace-annotations = { $count ->
    [one] { $count } छिपा टीका-निशान
   *[other] { $count } छिपे टीका-निशान
}
trace-controls = { $count ->
    [one] { $count } नियंत्रण अक्षर
   *[other] { $count } नियंत्रण अक्षर
}
trace-respelled = { $count ->
    [one] { $count } असामान्य ढंग से एनकोड किया गया अक्षर
   *[other] { $count } असामान्य ढंग से एनकोड किए गए अक्षर
}
trace-stacked-marks = { $count ->
    [one] { $count } तीसवें के बाद चढ़ाया गया मात्रा-चिह्न
   *[other] { $count } तीसवें के बाद चढ़ाए गए मात्रा-चिह्न
}
gone-all-but-pages = पन्ने जो दिखाते हैं उसे छोड़कर सब कुछ; पन्ने अब { $dots } बिंदु प्रति इंच की तस्वीरें हैं
gone-parts-of-pages = उसके पन्नों के वे हिस्से जो दिखाए नहीं जा सके

file-in-file = इस फ़ाइल में एक और फ़ाइल है जो नहीं ली गई:
file-unsupported = यह { $type } है, और ऐसी फ़ाइलों से छिपा डेटा यहाँ नहीं निकाला जा सकता।
file-damaged = यह { $type } है, पर फ़ाइल वैसी नहीं है जैसी होनी चाहिए।
file-uncleanable = यह { $type } है, पर फ़ाइल का सब कुछ यहाँ साफ़ नहीं किया जा सकता।
file-locked = यह { $type } है, पर फ़ाइल पासवर्ड से या बेचने वाले की ओर से लॉक है। हो सके तो इसे बिना लॉक के सहेजिए और वह भेजिए।
file-beyond = यह { $type } है, पर फ़ाइल इतनी बड़ी या जटिल है कि यहाँ साफ़ नहीं की जा सकती।
file-unstable = यह { $type } है, पर फ़ाइल को पक्के तौर पर साफ़ नहीं किया जा सका।
file-too-large = साफ़ होने के बाद यह फ़ाइल { $limit } KiB से बड़ी होगी, और इस सूचना में इससे ज़्यादा की जगह नहीं है। इसे दूसरी सूचना में या टुकड़ों में भेजिए।
file-not-text = यह फ़ाइल टेक्स्ट जैसी दिखती है, पर इसके अक्षर पक्के तौर पर नहीं पहचाने जा सकते। इसे UTF-8 में फिर से सहेजिए।
file-unreadable = यह फ़ाइल सर्वर पर दोबारा नहीं पढ़ी जा सकी। इसे एक बार फिर भेजिए।
file-unshown = यह PDF दस्तावेज़ साफ़ नहीं किया जा सकता, और इसके पन्ने यहाँ दिखाए नहीं जा सकते।
file-unshown-locked = यह PDF दस्तावेज़ साफ़ नहीं किया जा सकता, और इसके पन्ने सिर्फ़ इसके पासवर्ड से दिखाए जा सकते हैं।
file-unshown-large = यह PDF दस्तावेज़ साफ़ नहीं किया जा सकता, और इसमें { $pages } से ज़्यादा पन्ने हैं, या तस्वीरों के रूप में यह { $size } MiB से बड़ा है।
file-unshown-work = यह PDF दस्तावेज़ साफ़ नहीं किया जा सकता, और इसके पन्ने दिखाने में उससे ज़्यादा मेहनत लगती है जितनी एक फ़ाइल पर की जाती है।

file-advice-text = अगर यह टेक्स्ट है, तो इसे UTF-8 में फिर से सहेजिए।
file-advice-picture = इसे JPEG या PNG के रूप में सहेजिए, या इसका स्क्रीनशॉट लीजिए।
file-advice-sound = इसे MP3, FLAC या WAV के रूप में सहेजिए।
file-advice-video = इसे MP4 के रूप में सहेजिए, या इसके स्क्रीनशॉट लीजिए।
file-advice-document = इसे PDF के रूप में सहेजिए, इसके स्क्रीनशॉट लीजिए, या इसके शब्द अपने संदेश में कॉपी कीजिए।
file-advice-pdf = इसे नई PDF के रूप में प्रिंट कीजिए, इसके स्क्रीनशॉट लीजिए, या इसके शब्द अपने संदेश में कॉपी कीजिए।
file-advice-shown = इसके स्क्रीनशॉट लीजिए, या इसके शब्द अपने संदेश में कॉपी कीजिए।
file-advice-page = इसका स्क्रीनशॉट लीजिए, या इसके शब्द अपने संदेश में कॉपी कीजिए।
file-advice-mail = ईमेल का स्क्रीनशॉट लीजिए, या उसके शब्द अपने संदेश में कॉपी कीजिए।
file-advice-archive = इसे खोलिए और इसके अंदर की फ़ाइलें एक-एक करके भेजिए।
file-advice-program = अपने संदेश में लिखिए कि यह क्या करता है।

file-as-is = या अगर इसमें ऐसा कुछ नहीं जिससे आपकी पहचान हो सके, तो “{ $box }” पर सही का निशान लगाइए।
file-in-parts = या इसे टुकड़ों में भेजिए।
