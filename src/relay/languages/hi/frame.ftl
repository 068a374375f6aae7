frame-name = जाँच अधिकारियों के लिए सूचना
frame-skip = सीधे मुख्य सामग्री पर जाएँ
frame-pages = पेज

frame-form = सूचना भेजें
frame-safety = सुरक्षित रहें
frame-keys = चाबियाँ
frame-replies = जवाब
frame-status = खोली गई सूचनाएँ

frame-no-scripts = यह पेज कोई स्क्रिप्ट नहीं चलाता और कहीं और से कुछ भी लोड नहीं करता।
frame-unreviewed = जो लोग इस भाषा के साथ बड़े हुए हैं, उनमें से किसी ने अब तक यह अनुवाद नहीं जाँचा है। क्या कुछ साफ़ नहीं है? यहाँ पढ़ें:
frame-languages = दूसरी भाषाएँ

frame-to-form = फ़ॉर्म पर जाएँ
frame-problem = समस्या: { $title }

frame-bytes = { $size } बाइट
frame-kb = { $size } KB
frame-mb = { $size } MB
frame-gb = { $size } GB
