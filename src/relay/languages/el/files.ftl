kind-text = απλό κείμενο
kind-jpeg = εικόνα JPEG
kind-png = εικόνα PNG
kind-gif = εικόνα GIF
kind-webp = εικόνα WebP
kind-heic = εικόνα HEIC
kind-avif = εικόνα AVIF
kind-jxl = εικόνα JPEG XL
kind-tiff = εικόνα TIFF
kind-bmp = εικόνα BMP
kind-pnm = εικόνα PNM
kind-svg = σχέδιο SVG
kind-raw = ακατέργαστη (raw) εικόνα φωτογραφικής μηχανής
kind-pdf = έγγραφο PDF
kind-word = έγγραφο Word
kind-excel = πίνακας Excel
kind-powerpoint = έγγραφο PowerPoint
kind-odt = κείμενο OpenDocument
kind-ods = πίνακας OpenDocument
kind-odp = παρουσίαση OpenDocument
kind-odg = σχέδιο OpenDocument
kind-rtf = έγγραφο RTF
kind-epub = βιβλίο EPUB
kind-page = ιστοσελίδα
kind-mail = e-mail
kind-video = βίντεο
kind-sound = ηχογράφηση
kind-archive = συμπιεσμένο αρχείο με άλλα αρχεία
kind-program = πρόγραμμα
kind-age = αρχείο κλειδωμένο με το age
kind-unknown = αρχείο άγνωστου σε εμάς τύπου
kind-other = αρχείο τύπου { $extension }

trace-position = { $count ->
    [one] { $count } θέση GPS
   *[other] { $count } θέσεις GPS
}
trace-serial = { $count ->
    [one] { $count } αριθμό σειράς
   *[other] { $count } αριθμούς σειράς
}
trace-device = { $count ->
    [one] { $count } μάρκα ή μοντέλο συσκευής
   *[other] { $count } μάρκες ή μοντέλα συσκευών
}
trace-person = { $count ->
    [one] { $count } όνομα προσώπου
   *[other] { $count } ονόματα προσώπων
}
trace-moment = { $count ->
    [one] { $count } ημερομηνία ή ώρα
   *[other] { $count } ημερομηνίες ή ώρες
}
trace-program = { $count ->
    [one] { $count } όνομα προγράμματος
   *[other] { $count } ονόματα προγραμμάτων
}
trace-path = { $count ->
    [one] { $count } διαδρομή αρχείου, φακέλου ή διακομιστή
   *[other] { $count } διαδρομές αρχείων, φακέλων ή διακομιστών
}
trace-identifier = { $count ->
    [one] { $count } αριθμό που προσδιορίζει το αρχείο
   *[other] { $count } αριθμούς που προσδιορίζουν το αρχείο
}
trace-caption = { $count ->
    [one] { $count } τίτλο, λεζάντα ή λέξη-κλειδί
   *[other] { $count } τίτλους, λεζάντες ή λέξεις-κλειδιά
}
trace-tag = { $count ->
    [one] { $count } ετικέτα, όπως τίτλος ή καλλιτέχνης
   *[other] { $count } ετικέτες, όπως τίτλος ή καλλιτέχνης
}
trace-comment = { $count ->
    [one] { $count } σχόλιο
   *[other] { $count } σχόλια
}
trace-note = { $count ->
    [one] { $count } σημείωση σε σελίδα
   *[other] { $count } σημειώσεις σε σελίδες
}
trace-tracked-change = { $count ->
    [one] { $count } καταγεγραμμένη αλλαγή
   *[other] { $count } καταγεγραμμένες αλλαγές
}
trace-revision = { $count ->
    [one] { $count } παλαιότερη έκδοση
   *[other] { $count } παλαιότερες εκδόσεις
}
trace-preview = { $count ->
    [one] { $count } εικόνα προεπισκόπησης
   *[other] { $count } εικόνες προεπισκόπησης
}
trace-second-picture = { $count ->
    [one] { $count } κρυμμένη δεύτερη εικόνα
   *[other] { $count } κρυμμένες επιπλέον εικόνες
}
trace-embedded-video = { $count ->
    [one] { $count } βίντεο πίσω από την εικόνα
   *[other] { $count } βίντεο πίσω από την εικόνα
}
trace-cover = { $count ->
    [one] { $count } εικόνα εξωφύλλου
   *[other] { $count } εικόνες εξωφύλλου
}
trace-attachment = { $count ->
    [one] { $count } συνημμένο αρχείο
   *[other] { $count } συνημμένα αρχεία
}
trace-script = { $count ->
    [one] { $count } σενάριο (script)
   *[other] { $count } σενάρια (scripts)
}
trace-link = { $count ->
    [one] { $count } σύνδεσμο
   *[other] { $count } συνδέσμους
}
trace-form-field = { $count ->
    [one] { $count } πεδίο φόρμας
   *[other] { $count } πεδία φόρμας
}
trace-part-name = { $count ->
    [one] { $count } όνομα κεφαλαίου, επιπέδου ή άλλου μέρους
   *[other] { $count } ονόματα κεφαλαίων, επιπέδων ή άλλων μερών
}
trace-data-track = { $count ->
    [one] { $count } κομμάτι δεδομένων που δεν είναι ούτε εικόνα ούτε ήχος
   *[other] { $count } κομμάτια δεδομένων που δεν είναι ούτε εικόνα ούτε ήχος
}
trace-encoder-message = { $count ->
    [one] { $count } μήνυμα κωδικοποιητή
   *[other] { $count } μηνύματα κωδικοποιητή
}
trace-setting = { $count ->
    [one] { $count } ρύθμιση προγράμματος ή εκτυπωτή
   *[other] { $count } ρυθμίσεις προγράμματος ή εκτυπωτή
}
trace-maker-note = { $count ->
    [one] { $count } ιδιωτική εγγραφή του κατασκευαστή της μηχανής
   *[other] { $count } ιδιωτικές εγγραφές του κατασκευαστή της μηχανής
}
trace-exif = { $count ->
    [one] { $count } εγγραφή EXIF
   *[other] { $count } εγγραφές EXIF
}
trace-xmp = { $count ->
    [one] { $count } εγγραφή XMP
   *[other] { $count } εγγραφές XMP
}
trace-iptc = { $count ->
    [one] { $count } εγγραφή IPTC
   *[other] { $count } εγγραφές IPTC
}
trace-colour-profile = { $count ->
    [one] { $count } προφίλ χρωμάτων
   *[other] { $count } προφίλ χρωμάτων
}
trace-private-block = { $count ->
    [one] { $count } τμήμα δεδομένων που δεν εμφανίζεται
   *[other] { $count } τμήματα δεδομένων που δεν εμφανίζονται
}
trace-gap = { $count ->
    [one] { $count } τμήμα κρυμμένων δεδομένων ανάμεσα σε μέρη
   *[other] { $count } τμήματα κρυμμένων δεδομένων ανάμεσα σε μέρη
}
trace-trailing = { $count ->
    [one] { $count } τμήμα δεδομένων μετά το τέλος
   *[other] { $count } τμήματα δεδομένων μετά το τέλος
}
trace-member-record = { $count ->
    [one] { $count } ημερομηνία, κάτοχο ή σχόλιο συμπιεσμένου αρχείου
   *[other] { $count } ημερομηνίες, κατόχους ή σχόλια συμπιεσμένων αρχείων
}
trace-system-file = { $count ->
    [one] { $count } αρχείο που πρόσθεσε υπολογιστής στο συμπιεσμένο αρχείο
   *[other] { $count } αρχεία που πρόσθεσε υπολογιστής στο συμπιεσμένο αρχείο
}
trace-byte-order-mark = σήμανση σειράς byte
trace-utf16 = κωδικοποίηση UTF-16 (τώρα UTF-8)
trace-windows1252 = κωδικοποίηση Windows-1252 (τώρα UTF-8)
trace-windows-line-ends = τέλη γραμμών των Windows
trace-other-line-ends = { $count ->
    [one] { $count } ασυνήθιστο τέλος γραμμής
   *[other] { $count } ασυνήθιστα τέλη γραμμών
}
trace-line-end-blanks = { $count ->
    [one] { $count } γραμμή που τελείωνε με κενά ή στηλοθέτες
   *[other] { $count } γραμμές που τελείωναν με κενά ή στηλοθέτες
}
trace-long-blanks = { $count ->
    [one] { $count } υπερβολικά μεγάλη σειρά κενών
   *[other] { $count } υπερβολικά μεγάλες σειρές κενών
}
trace-unusual-spaces = { $count ->
    [one] { $count } ασυνήθιστο κενό
   *[other] { $count } ασυνήθιστα κενά
}
trace-zero-width = { $count ->
    [one] { $count } χαρακτήρα μηδενικού πλάτους
   *[other] { $count } χαρακτήρες μηδενικού πλάτους
}
trace-direction = { $count ->
    [one] { $count } σημάδι κατεύθυνσης γραφής
   *[other] { $count } σημάδια κατεύθυνσης γραφής
}
trace-variation-selectors = { $count ->
    [one] { $count } κρυφό σημάδι που διαλέγει τη μορφή γράμματος
   *[other] { $count } κρυφά σημάδια που διαλέγουν τη μορφή γράμματος
}
trace-tags = { $count ->
    [one] { $count } κρυφό χαρακτήρα ετικέτας
   *[other] { $count } κρυφούς χαρακτήρες ετικέτας
}
trace-annotations = { $count ->
    [one] { $count } κρυφό σημάδι σχολιασμού
   *[other] { $count } κρυφά σημάδια σχολιασμού
}
trace-controls = { $count ->
    [one] { $count } χαρακτήρα ελέγχου
   *[other] { $count } χαρακτήρες ελέγχου
}
trace-respelled = { $count ->
    [one] { $count } γράμμα κωδικοποιημένο με ασυνήθιστο τρόπο
   *[other] { $count } γράμματα κωδικοποιημένα με ασυνήθιστο τρόπο
}
trace-stacked-marks = { $count ->
    [one] { $count } τόνο πέρα από τον τριακοστό στο ίδιο γράμμα
   *[other] { $count } τόνους πέρα από τον τριακοστό στο ίδιο γράμμα
}
gone-all-but-pages = τα πάντα εκτός από όσα δείχνουν οι σελίδες του, που τώρα είναι εικόνες με { $dots } κουκκίδες ανά ίντσα
gone-parts-of-pages = μέρη των σελίδων του που δεν μπορούσαν να εμφανιστούν

file-in-file = Μέσα σε αυτό το αρχείο υπάρχει ένα άλλο που απορρίφθηκε:
file-unsupported = Αυτό είναι { $type }, και από τέτοια αρχεία δεν μπορούν να αφαιρεθούν εδώ τα κρυμμένα δεδομένα.
file-damaged = Αυτό είναι { $type }, αλλά το αρχείο δεν είναι όπως θα έπρεπε.
file-uncleanable = Αυτό είναι { $type }, αλλά δεν μπορούν να καθαριστούν εδώ όλα όσα έχει το αρχείο.
file-locked = Αυτό είναι { $type }, αλλά το αρχείο είναι κλειδωμένο, με κωδικό πρόσβασης ή από αυτόν που το πούλησε. Αν μπορείτε, αποθηκεύστε το χωρίς το κλείδωμα και στείλτε εκείνο.
file-beyond = Αυτό είναι { $type }, αλλά το αρχείο είναι πολύ μεγάλο ή πολύ περίπλοκο για να καθαριστεί εδώ.
file-unstable = Αυτό είναι { $type }, αλλά δεν είναι βέβαιο ότι το αρχείο καθαρίστηκε.
file-too-large = Αφού καθαριστεί, αυτό το αρχείο θα είχε πάνω από { $limit } KiB, και σε αυτή την πληροφορία δεν χωρούν περισσότερα. Στείλτε το με άλλη πληροφορία ή σε κομμάτια.
file-not-text = Αυτό το αρχείο μοιάζει με κείμενο, αλλά τα γράμματά του δεν μπορούν να αναγνωριστούν με βεβαιότητα. Αποθηκεύστε το ξανά ως UTF-8.
file-unreadable = Αυτό το αρχείο δεν μπόρεσε να διαβαστεί ξανά στον διακομιστή. Στείλτε το άλλη μία φορά.
file-unshown = Αυτό το έγγραφο PDF δεν μπορεί να καθαριστεί και οι σελίδες του δεν μπορούν να εμφανιστούν εδώ.
file-unshown-locked = Αυτό το έγγραφο PDF δεν μπορεί να καθαριστεί και οι σελίδες του μπορούν να εμφανιστούν μόνο με τον κωδικό πρόσβασής του.
file-unshown-large = Αυτό το έγγραφο PDF δεν μπορεί να καθαριστεί και έχει πάνω από { $pages } σελίδες ή πάνω από { $size } MiB ως εικόνες.
file-unshown-work = Αυτό το έγγραφο PDF δεν μπορεί να καθαριστεί και η εμφάνιση των σελίδων του θέλει περισσότερη δουλειά από όση διατίθεται για ένα αρχείο.

file-advice-text = Αν είναι κείμενο, αποθηκεύστε το ξανά ως UTF-8.
file-advice-picture = Αποθηκεύστε το ως JPEG ή PNG ή τραβήξτε στιγμιότυπο οθόνης.
file-advice-sound = Αποθηκεύστε το ως MP3, FLAC ή WAV.
file-advice-video = Αποθηκεύστε το ως MP4 ή τραβήξτε στιγμιότυπα οθόνης.
file-advice-document = Εξαγάγετέ το ως PDF, τραβήξτε στιγμιότυπα οθόνης ή αντιγράψτε το κείμενό του στο μήνυμά σας.
file-advice-pdf = Εκτυπώστε το ως νέο PDF, τραβήξτε στιγμιότυπα οθόνης ή αντιγράψτε το κείμενό του στο μήνυμά σας.
file-advice-shown = Τραβήξτε στιγμιότυπα οθόνης ή αντιγράψτε το κείμενό του στο μήνυμά σας.
file-advice-page = Τραβήξτε ένα στιγμιότυπο οθόνης ή αντιγράψτε το κείμενο της σελίδας στο μήνυμά σας.
file-advice-mail = Τραβήξτε ένα στιγμιότυπο οθόνης του e-mail ή αντιγράψτε το κείμενό του στο μήνυμά σας.
file-advice-archive = Αποσυμπιέστε το και στείλτε τα αρχεία του ένα προς ένα.
file-advice-program = Πείτε στο μήνυμά σας τι κάνει.

file-as-is = Ή τσεκάρετε «{ $box }», αν τίποτα μέσα του δεν μπορεί να δείξει ποιοι είστε.
file-in-parts = Ή στείλτε το σε κομμάτια.
