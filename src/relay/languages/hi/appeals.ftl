gallery-title = क्या आप इनमें से कुछ पहचानते हैं?
gallery-choose = कोई एक चुनिए और जो जानते हैं, हमें बताइए। कोई भी सुराग़ इतना छोटा नहीं कि काम न आए।
gallery-more = और चीज़ें जिनके बारे में हम पूछ रहे हैं
gallery-over = दूसरी अपीलों का क्या हुआ

appeal-pictures = { $count ->
    [one] तस्वीर
   *[other] तस्वीरें
}
appeal-larger = तस्वीर { $n } बड़े आकार में
appeal-larger-size = ({ $size } KB, नए टैब में खुलती है)
appeal-over = इस अपील के लिए अब सूचनाएँ नहीं ली जातीं। जिन सबने लिखा, उनका धन्यवाद।
appeal-over-else = क्या आप कुछ और जानते हैं? आप किसी भी बारे में सूचना भेज सकते हैं।

appeal-outcome-open = जारी: हमें सूचनाओं की तलाश है।
appeal-outcome-placed = पता चला: सूचनाओं की मदद से पहचान हो गई।
appeal-outcome-too-common = बहुत आम: यह बहुत ज़्यादा जगहों पर मिलता है।
appeal-outcome-closed = समाप्त: हमें और सूचनाओं की ज़रूरत नहीं है।

appeal-state-open = जारी: हमें सूचनाओं की तलाश है
appeal-state-placed = पता चला: सूचनाओं की मदद से पहचान हो गई
appeal-state-too-common = बहुत आम: यह बहुत ज़्यादा जगहों पर मिलता है
appeal-state-closed = समाप्त: हमें और सूचनाओं की ज़रूरत नहीं है

question-title = क्या आप इसे पहचानते हैं?
question-hint = जितना बता सकें उतना बताइए, बाक़ी खाली छोड़ दीजिए। किसी भी भाषा में लिखिए।
question-place = यह कहाँ है, या कहाँ का है?
question-place-hint = देश, शहर, सड़क, इमारत: जितना ठीक-ठीक आप जानते हों।
question-maker = यह किस दुकान या बनाने वाले का है?
question-maker-hint = कोई दुकान, वेबसाइट, ब्रांड, कारख़ाना, या ऐसा होटल जहाँ यह हो।
question-period = यह किस समय का है?
question-period-hint = यह कब बना, बिका या इस्तेमाल में था? मोटा अंदाज़ा काफ़ी है।
question-known = आपको कैसे पता है?
question-known-hint = सिर्फ़ वही जो आप हमें बताना चाहें। क्या इससे आप तक पहुँचा जा सकता है? आप इसे छोड़ सकते हैं।
question-certain = आपको कितना यक़ीन है?
question-certain-certain = मुझे पक्का यक़ीन है
question-certain-likely = इसकी काफ़ी संभावना है
question-certain-unsure = मुझे पक्का नहीं पता
question-certain-none = कोई उत्तर नहीं

clear-title = क्या आप इसे पहचानते हैं?
clear-all = सभी अपीलें
clear-way-title = बिना यह बताए कि आप कौन हैं, हमें बताइए
clear-way-tor = आपको न खाते की ज़रूरत है, न नाम की। सूचनाएँ Tor के रास्ते आती हैं, ताकि हमें न दिखे कि आप कहाँ हैं।
clear-way-get = iPhone पर Onion Browser लीजिए। बाक़ी सब पर Tor Browser लीजिए, जो मुफ़्त है:
clear-way-open = यह पता उस ब्राउज़र में खोलिए। इसे पूरा कॉपी कीजिए, या जब आप यह पेज Tor Browser में पढ़ें तब बटन दबाइए:
clear-way-write = Tor Browser में हमें लिखिए
clear-not-secret = <strong>यह पेज गुप्त नहीं है।</strong> आपका नेटवर्क और जो कोई यह वेबसाइट चलाता है, देख सकते हैं कि आप यहाँ आए। क्या सूचना देने की वजह से कोई आपको नुकसान पहुँचा सकता है? तब दफ़्तर के, स्कूल के या उन लोगों के डिवाइस या नेटवर्क का उपयोग मत कीजिए।
