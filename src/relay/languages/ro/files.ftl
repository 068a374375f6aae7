kind-text = text simplu
kind-jpeg = o imagine JPEG
kind-png = o imagine PNG
kind-gif = o imagine GIF
kind-webp = o imagine WebP
kind-heic = o imagine HEIC
kind-avif = o imagine AVIF
kind-jxl = o imagine JPEG XL
kind-tiff = o imagine TIFF
kind-bmp = o imagine BMP
kind-pnm = o imagine PNM
kind-svg = un desen SVG
kind-raw = o imagine brută (raw) de la un aparat foto
kind-pdf = un document PDF
kind-word = un document Word
kind-excel = un tabel Excel
kind-powerpoint = un document PowerPoint
kind-odt = un text OpenDocument
kind-ods = un tabel OpenDocument
kind-odp = o prezentare OpenDocument
kind-odg = un desen OpenDocument
kind-rtf = un document RTF
kind-epub = o carte EPUB
kind-page = o pagină web
kind-mail = un e-mail
kind-video = un videoclip
kind-sound = o înregistrare de sunet
kind-archive = o arhivă de fișiere
kind-program = un program
kind-age = un fișier încuiat cu age
kind-unknown = un fișier de un tip pe care nu îl cunoaștem
kind-other = un fișier de tip { $extension }

trace-position = { $count ->
    [one] { $count } poziție GPS
    [few] { $count } poziții GPS
   *[other] { $count } de poziții GPS
}
trace-serial = { $count ->
    [one] { $count } număr de serie
    [few] { $count } numere de serie
   *[other] { $count } de numere de serie
}
trace-device = { $count ->
    [one] { $count } marcă sau model de dispozitiv
    [few] { $count } mărci sau modele de dispozitive
   *[other] { $count } de mărci sau modele de dispozitive
}
trace-person = { $count ->
    [one] { $count } nume de persoană
    [few] { $count } nume de persoane
   *[other] { $count } de nume de persoane
}
trace-moment = { $count ->
    [one] { $count } dată sau oră
    [few] { $count } date sau ore
   *[other] { $count } de date sau ore
}
trace-program = { $count ->
    [one] { $count } nume de program
    [few] { $count } nume de programe
   *[other] { $count } de nume de programe
}
trace-path = { $count ->
    [one] { $count } cale către un fișier, un dosar sau un server
    [few] { $count } căi către fișiere, dosare sau servere
   *[other] { $count } de căi către fișiere, dosare sau servere
}
trace-identifier = { $count ->
    [one] { $count } număr care identifică fișierul
    [few] { $count } numere care identifică fișierul
   *[other] { $count } de numere care identifică fișierul
}
trace-caption = { $count ->
    [one] { $count } titlu, legendă sau cuvânt-cheie
    [few] { $count } titluri, legende sau cuvinte-cheie
   *[other] { $count } de titluri, legende sau cuvinte-cheie
}
trace-tag = { $count ->
    [one] { $count } etichetă, cum ar fi titlul sau artistul
    [few] { $count } etichete, cum ar fi titlul sau artistul
   *[other] { $count } de etichete, cum ar fi titlul sau artistul
}
trace-comment = { $count ->
    [one] { $count } comentariu
    [few] { $count } comentarii
   *[other] { $count } de comentarii
}
trace-note = { $count ->
    [one] { $count } notă pe o pagină
    [few] { $count } note pe pagini
   *[other] { $count } de note pe pagini
}
trace-tracked-change = { $count ->
    [one] { $count } modificare urmărită
    [few] { $count } modificări urmărite
   *[other] { $count } de modificări urmărite
}
trace-revision = { $count ->
    [one] { $count } versiune mai veche
    [few] { $count } versiuni mai vechi
   *[other] { $count } de versiuni mai vechi
}
trace-preview = { $count ->
    [one] { $count } imagine de previzualizare
    [few] { $count } imagini de previzualizare
   *[other] { $count } de imagini de previzualizare
}
trace-second-picture = { $count ->
    [one] { $count } imagine suplimentară ascunsă
    [few] { $count } imagini suplimentare ascunse
   *[other] { $count } de imagini suplimentare ascunse
}
trace-embedded-video = { $count ->
    [one] { $count } videoclip din spatele imaginii
    [few] { $count } videoclipuri din spatele imaginii
   *[other] { $count } de videoclipuri din spatele imaginii
}
trace-cover = { $count ->
    [one] { $count } imagine de copertă
    [few] { $count } imagini de copertă
   *[other] { $count } de imagini de copertă
}
trace-attachment = { $count ->
    [one] { $count } fișier atașat
    [few] { $count } fișiere atașate
   *[other] { $count } de fișiere atașate
}
trace-script = { $count ->
    [one] { $count } script
    [few] { $count } scripturi
   *[other] { $count } de scripturi
}
trace-link = { $count ->
    [one] { $count } link
    [few] { $count } linkuri
   *[other] { $count } de linkuri
}
trace-form-field = { $count ->
    [one] { $count } câmp de formular
    [few] { $count } câmpuri de formular
   *[other] { $count } de câmpuri de formular
}
trace-part-name = { $count ->
    [one] { $count } nume de capitol, de strat sau de altă parte
    [few] { $count } nume de capitole, de straturi sau de alte părți
   *[other] { $count } de nume de capitole, de straturi sau de alte părți
}
trace-data-track = { $count ->
    [one] { $count } pistă care nu este nici imagine, nici sunet
    [few] { $count } piste care nu sunt nici imagine, nici sunet
   *[other] { $count } de piste care nu sunt nici imagine, nici sunet
}
trace-encoder-message = { $count ->
    [one] { $count } mesaj al unui program de codare
    [few] { $count } mesaje ale unui program de codare
   *[other] { $count } de mesaje ale unui program de codare
}
trace-setting = { $count ->
    [one] { $count } setare a unui program sau a unei imprimante
    [few] { $count } setări ale unui program sau ale unei imprimante
   *[other] { $count } de setări ale unui program sau ale unei imprimante
}
trace-maker-note = { $count ->
    [one] { $count } însemnare proprie a producătorului aparatului foto
    [few] { $count } însemnări proprii ale producătorului aparatului foto
   *[other] { $count } de însemnări proprii ale producătorului aparatului foto
}
trace-exif = { $count ->
    [one] { $count } înregistrare EXIF
    [few] { $count } înregistrări EXIF
   *[other] { $count } de înregistrări EXIF
}
trace-xmp = { $count ->
    [one] { $count } înregistrare XMP
    [few] { $count } înregistrări XMP
   *[other] { $count } de înregistrări XMP
}
trace-iptc = { $count ->
    [one] { $count } înregistrare IPTC
    [few] { $count } înregistrări IPTC
   *[other] { $count } de înregistrări IPTC
}
trace-colour-profile = { $count ->
    [one] { $count } profil de culoare
    [few] { $count } profiluri de culoare
   *[other] { $count } de profiluri de culoare
}
trace-private-block = { $count ->
    [one] { $count } bloc de date care nu se afișează
    [few] { $count } blocuri de date care nu se afișează
   *[other] { $count } de blocuri de date care nu se afișează
}
trace-gap = { $count ->
    [one] { $count } porțiune de date ascunse între părți
    [few] { $count } porțiuni de date ascunse între părți
   *[other] { $count } de porțiuni de date ascunse între părți
}
trace-trailing = { $count ->
    [one] { $count } porțiune de date după sfârșit
    [few] { $count } porțiuni de date după sfârșit
   *[other] { $count } de porțiuni de date după sfârșit
}
trace-member-record = { $count ->
    [one] { $count } dată, proprietar sau comentariu al unui fișier împachetat
    [few] { $count } date, proprietari sau comentarii ale fișierelor împachetate
   *[other] { $count } de date, proprietari sau comentarii ale fișierelor împachetate
}
trace-system-file = { $count ->
    [one] { $count } fișier pe care un calculator l-a adăugat în arhivă
    [few] { $count } fișiere pe care un calculator le-a adăugat în arhivă
   *[other] { $count } de fișiere pe care un calculator le-a adăugat în arhivă
}
trace-byte-order-mark = marcajul ordinii octeților
trace-utf16 = codarea UTF-16 (acum UTF-8)
trace-windows1252 = codarea Windows-1252 (acum UTF-8)
trace-windows-line-ends = sfârșituri de linie Windows
trace-other-line-ends = { $count ->
    [one] { $count } sfârșit de linie neobișnuit
    [few] { $count } sfârșituri de linie neobișnuite
   *[other] { $count } de sfârșituri de linie neobișnuite
}
trace-line-end-blanks = { $count ->
    [one] { $count } linie care se termina cu spații sau taburi
    [few] { $count } linii care se terminau cu spații sau taburi
   *[other] { $count } de linii care se terminau cu spații sau taburi
}
trace-long-blanks = { $count ->
    [one] { $count } șir prea lung de spații
    [few] { $count } șiruri prea lungi de spații
   *[other] { $count } de șiruri prea lungi de spații
}
trace-unusual-spaces = { $count ->
    [one] { $count } spațiu neobișnuit
    [few] { $count } spații neobișnuite
   *[other] { $count } de spații neobișnuite
}
trace-zero-width = { $count ->
    [one] { $count } caracter fără lățime
    [few] { $count } caractere fără lățime
   *[other] { $count } de caractere fără lățime
}
trace-direction = { $count ->
    [one] { $count } semn pentru direcția scrierii
    [few] { $count } semne pentru direcția scrierii
   *[other] { $count } de semne pentru direcția scrierii
}
trace-variation-selectors = { $count ->
    [one] { $count } semn ascuns care alege forma unei litere
    [few] { $count } semne ascunse care aleg forma unei litere
   *[other] { $count } de semne ascunse care aleg forma unei litere
}
trace-tags = { $count ->
    [one] { $count } caracter ascuns de etichetare
    [few] { $count } caractere ascunse de etichetare
   *[other] { $count } de caractere ascunse de etichetare
}
trace-annotations = { $count ->
    [one] { $count } semn ascuns de adnotare
    [few] { $count } semne ascunse de adnotare
   *[other] { $count } de semne ascunse de adnotare
}
trace-controls = { $count ->
    [one] { $count } caracter de control
    [few] { $count } caractere de control
   *[other] { $count } de caractere de control
}
trace-respelled = { $count ->
    [one] { $count } literă codată în mod neobișnuit
    [few] { $count } litere codate în mod neobișnuit
   *[other] { $count } de litere codate în mod neobișnuit
}
trace-stacked-marks = { $count ->
    [one] { $count } accent pus peste alte treizeci
    [few] { $count } accente puse peste alte treizeci
   *[other] { $count } de accente puse peste alte treizeci
}
gone-all-but-pages = tot în afară de ce arată paginile, care acum sunt imagini cu rezoluția de { $dots } dpi (puncte pe inch)
gone-parts-of-pages = părți ale paginilor care nu au putut fi afișate

file-in-file = În acest fișier este un altul, care a fost refuzat:
file-unsupported = Este { $type }, iar din astfel de fișiere datele ascunse nu pot fi scoase aici.
file-damaged = Este { $type }, dar fișierul nu este așa cum ar trebui.
file-uncleanable = Este { $type }, dar nu tot ce conține fișierul poate fi curățat aici.
file-locked = Este { $type }, dar fișierul este blocat, cu o parolă sau de către cine l-a vândut. Dacă puteți, salvați-l fără blocare și trimiteți-l așa.
file-beyond = Este { $type }, dar fișierul este prea mare sau prea complicat ca să fie curățat aici.
file-unstable = Este { $type }, dar nu se poate spune cu certitudine că fișierul a fost curățat.
file-too-large = Odată curățat, acest fișier ar avea peste { $limit } KiB, iar în această sesizare nu încape mai mult. Trimiteți-l în altă sesizare sau pe părți.
file-not-text = Acest fișier pare să fie text, dar literele lui nu pot fi recunoscute cu certitudine. Salvați-l din nou ca UTF-8.
file-unreadable = Acest fișier nu a putut fi citit din nou pe server. Trimiteți-l încă o dată.
file-unshown = Acest document PDF nu poate fi curățat, iar paginile lui nu pot fi afișate aici.
file-unshown-locked = Acest document PDF nu poate fi curățat, iar paginile lui pot fi afișate numai cu parola lui.
file-unshown-large = Acest document PDF nu poate fi curățat și depășește limita: numărul de pagini poate fi cel mult { $pages }, iar ca imagini poate avea cel mult { $size } MiB.
file-unshown-work = Acest document PDF nu poate fi curățat, iar afișarea paginilor lui cere mai multă muncă decât se alocă unui singur fișier.

file-advice-text = Dacă este un text, salvați-l din nou ca UTF-8.
file-advice-picture = Salvați imaginea ca JPEG sau PNG sau faceți o captură de ecran.
file-advice-sound = Salvați sunetul ca MP3, FLAC sau WAV.
file-advice-video = Salvați videoclipul ca MP4 sau faceți capturi de ecran.
file-advice-document = Exportați documentul ca PDF, faceți capturi de ecran sau copiați cuvintele lui în mesaj.
file-advice-pdf = Tipăriți-l ca PDF nou, faceți capturi de ecran sau copiați cuvintele lui în mesaj.
file-advice-shown = Faceți capturi de ecran sau copiați cuvintele lui în mesaj.
file-advice-page = Faceți o captură de ecran sau copiați cuvintele paginii în mesaj.
file-advice-mail = Faceți o captură de ecran a e-mailului sau copiați cuvintele lui în mesaj.
file-advice-archive = Despachetați arhiva și trimiteți fișierele din ea unul câte unul.
file-advice-program = Spuneți în mesaj ce face programul.

file-as-is = Sau bifați „{ $box }”, dacă nimic din fișier nu poate arăta cine sunteți.
file-in-parts = Sau trimiteți fișierul pe părți.
