kind-text = un texte simple
kind-jpeg = une image JPEG
kind-png = une image PNG
kind-gif = une image GIF
kind-webp = une image WebP
kind-heic = une image HEIC
kind-avif = une image AVIF
kind-jxl = une image JPEG XL
kind-tiff = une image TIFF
kind-bmp = une image BMP
kind-pnm = une image PNM
kind-svg = un dessin SVG
kind-raw = une image brute d’appareil photo
kind-pdf = un document PDF
kind-word = un document Word
kind-excel = un tableau Excel
kind-powerpoint = un document PowerPoint
kind-odt = un texte OpenDocument
kind-ods = un tableau OpenDocument
kind-odp = une présentation OpenDocument
kind-odg = un dessin OpenDocument
kind-rtf = un document RTF
kind-epub = un livre EPUB
kind-page = une page web
kind-mail = un e-mail
kind-video = une vidéo
kind-sound = un enregistrement sonore
kind-archive = une archive de fichiers
kind-program = un programme
kind-age = un fichier verrouillé avec age
kind-unknown = un fichier d’un type que nous ne connaissons pas
kind-other = un fichier de type { $extension }

trace-position = { $count ->
    [one] { $count } position GPS
   *[other] { $count } positions GPS
}
trace-serial = { $count ->
    [one] { $count } numéro de série
   *[other] { $count } numéros de série
}
trace-device = { $count ->
    [one] { $count } marque ou modèle d’appareil
   *[other] { $count } marques ou modèles d’appareils
}
trace-person = { $count ->
    [one] { $count } nom de personne
   *[other] { $count } noms de personnes
}
trace-moment = { $count ->
    [one] { $count } date ou heure
   *[other] { $count } dates ou heures
}
trace-program = { $count ->
    [one] { $count } nom de programme
   *[other] { $count } noms de programmes
}
trace-path = { $count ->
    [one] { $count } chemin de fichier, de dossier ou de serveur
   *[other] { $count } chemins de fichiers, de dossiers ou de serveurs
}
trace-identifier = { $count ->
    [one] { $count } numéro qui désigne le fichier
   *[other] { $count } numéros qui désignent le fichier
}
trace-caption = { $count ->
    [one] { $count } titre, légende ou mot-clé
   *[other] { $count } titres, légendes ou mots-clés
}
trace-tag = { $count ->
    [one] { $count } étiquette, comme le titre ou l’artiste
   *[other] { $count } étiquettes, comme le titre ou l’artiste
}
trace-comment = { $count ->
    [one] { $count } commentaire
   *[other] { $count } commentaires
}
trace-note = { $count ->
    [one] { $count } note sur une page
   *[other] { $count } notes sur des pages
}
trace-tracked-change = { $count ->
    [one] { $count } modification suivie
   *[other] { $count } modifications suivies
}
trace-revision = { $count ->
    [one] { $count } version précédente
   *[other] { $count } versions précédentes
}
trace-preview = { $count ->
    [one] { $count } image d’aperçu
   *[other] { $count } images d’aperçu
}
trace-second-picture = { $count ->
    [one] { $count } deuxième image cachée
   *[other] { $count } autres images cachées
}
trace-embedded-video = { $count ->
    [one] { $count } vidéo derrière l’image
   *[other] { $count } vidéos derrière l’image
}
trace-cover = { $count ->
    [one] { $count } image de pochette
   *[other] { $count } images de pochette
}
trace-attachment = { $count ->
    [one] { $count } fichier joint
   *[other] { $count } fichiers joints
}
trace-script = { $count ->
    [one] { $count } script
   *[other] { $count } scripts
}
trace-link = { $count ->
    [one] { $count } lien
   *[other] { $count } liens
}
trace-form-field = { $count ->
    [one] { $count } champ de formulaire
   *[other] { $count } champs de formulaire
}
trace-part-name = { $count ->
    [one] { $count } nom de chapitre, de calque ou d’autre partie
   *[other] { $count } noms de chapitres, de calques ou d’autres parties
}
trace-data-track = { $count ->
    [one] { $count } piste qui n’est ni image ni son
   *[other] { $count } pistes qui ne sont ni image ni son
}
trace-encoder-message = { $count ->
    [one] { $count } message d’un encodeur
   *[other] { $count } messages d’un encodeur
}
trace-setting = { $count ->
    [one] { $count } réglage d’un programme ou d’une imprimante
   *[other] { $count } réglages d’un programme ou d’une imprimante
}
trace-maker-note = { $count ->
    [one] { $count } enregistrement privé du fabricant de l’appareil photo
   *[other] { $count } enregistrements privés du fabricant de l’appareil photo
}
trace-exif = { $count ->
    [one] { $count } bloc EXIF
   *[other] { $count } blocs EXIF
}
trace-xmp = { $count ->
    [one] { $count } bloc XMP
   *[other] { $count } blocs XMP
}
trace-iptc = { $count ->
    [one] { $count } bloc IPTC
   *[other] { $count } blocs IPTC
}
trace-colour-profile = { $count ->
    [one] { $count } profil de couleur
   *[other] { $count } profils de couleur
}
trace-private-block = { $count ->
    [one] { $count } bloc de données qui n’est pas affiché
   *[other] { $count } blocs de données qui ne sont pas affichés
}
trace-gap = { $count ->
    [one] { $count } suite de données cachées entre des parties
   *[other] { $count } suites de données cachées entre des parties
}
trace-trailing = { $count ->
    [one] { $count } suite de données après la fin
   *[other] { $count } suites de données après la fin
}
trace-member-record = { $count ->
    [one] { $count } date, propriétaire ou commentaire d’un fichier archivé
   *[other] { $count } dates, propriétaires ou commentaires de fichiers archivés
}
trace-system-file = { $count ->
    [one] { $count } fichier qu’un ordinateur a ajouté à l’archive
   *[other] { $count } fichiers qu’un ordinateur a ajoutés à l’archive
}
trace-byte-order-mark = indicateur d’ordre des octets
trace-utf16 = encodage UTF-16 (maintenant UTF-8)
trace-windows1252 = encodage Windows-1252 (maintenant UTF-8)
trace-windows-line-ends = fins de ligne Windows
trace-other-line-ends = { $count ->
    [one] { $count } fin de ligne inhabituelle
   *[other] { $count } fins de ligne inhabituelles
}
trace-line-end-blanks = { $count ->
    [one] { $count } ligne qui finissait par des espaces ou des tabulations
   *[other] { $count } lignes qui finissaient par des espaces ou des tabulations
}
trace-long-blanks = { $count ->
    [one] { $count } suite d’espaces trop longue
   *[other] { $count } suites d’espaces trop longues
}
trace-unusual-spaces = { $count ->
    [one] { $count } espace inhabituel
   *[other] { $count } espaces inhabituels
}
trace-zero-width = { $count ->
    [one] { $count } caractère de largeur nulle
   *[other] { $count } caractères de largeur nulle
}
trace-direction = { $count ->
    [one] { $count } marque de sens d’écriture
   *[other] { $count } marques de sens d’écriture
}
trace-variation-selectors = { $count ->
    [one] { $count } marque cachée qui choisit la forme d’une lettre
   *[other] { $count } marques cachées qui choisissent la forme d’une lettre
}
trace-tags = { $count ->
    [one] { $count } caractère d’étiquette caché
   *[other] { $count } caractères d’étiquette cachés
}
trace-annotations = { $count ->
    [one] { $count } marque d’annotation cachée
   *[other] { $count } marques d’annotation cachées
}
trace-controls = { $count ->
    [one] { $count } caractère de contrôle
   *[other] { $count } caractères de contrôle
}
trace-respelled = { $count ->
    [one] { $count } lettre codée de façon inhabituelle
   *[other] { $count } lettres codées de façon inhabituelle
}
trace-stacked-marks = { $count ->
    [one] { $count } accent empilé au-delà du trentième
   *[other] { $count } accents empilés au-delà du trentième
}
gone-all-but-pages = tout sauf ce que montrent ses pages, devenues des images de { $dots } points par pouce
gone-parts-of-pages = des parties de ses pages qui n’ont pas pu être affichées

file-in-file = Dans ce fichier, il y en a un autre qui a été refusé :
file-unsupported = C’est { $type }, et les données cachées de tels fichiers ne peuvent pas être retirées ici.
file-damaged = C’est { $type }, mais le fichier n’est pas comme il devrait être.
file-uncleanable = C’est { $type }, mais une partie de son contenu ne peut pas être nettoyée ici.
file-locked = C’est { $type }, mais le fichier est verrouillé, par un mot de passe ou par ceux qui l’ont vendu. Si vous le pouvez, enregistrez-le sans ce verrou et envoyez le résultat.
file-beyond = C’est { $type }, mais le fichier est trop gros ou trop compliqué pour être nettoyé ici.
file-unstable = C’est { $type }, mais le fichier n’a pas pu être nettoyé avec certitude.
file-too-large = Une fois nettoyé, ce fichier dépasserait { $limit } Kio, et il ne reste pas plus de place dans ce signalement. Envoyez-le dans un autre signalement, ou en plusieurs parties.
file-not-text = Ce fichier ressemble à du texte, mais ses lettres ne peuvent pas être reconnues avec certitude. Enregistrez-le à nouveau en UTF-8.
file-unreadable = Ce fichier n’a pas pu être relu sur le serveur. Envoyez-le encore une fois.
file-unshown = Ce document PDF ne peut pas être nettoyé, et ses pages ne peuvent pas être affichées ici.
file-unshown-locked = Ce document PDF ne peut pas être nettoyé, et ses pages ne peuvent être affichées qu’avec son mot de passe.
file-unshown-large = Ce document PDF ne peut pas être nettoyé, et il a plus de { $pages } pages, ou plus de { $size } Mio sous forme d’images.
file-unshown-work = Ce document PDF ne peut pas être nettoyé, et afficher ses pages demande plus de travail que nous n’en consacrons à un fichier.

file-advice-text = Si c’est un texte, enregistrez-le à nouveau en UTF-8.
file-advice-picture = Enregistrez-le en JPEG ou en PNG, ou faites-en une capture d’écran.
file-advice-sound = Enregistrez-le en MP3, FLAC ou WAV.
file-advice-video = Enregistrez-le en MP4, ou faites-en des captures d’écran.
file-advice-document = Exportez-le en PDF, faites-en des captures d’écran, ou copiez ses mots dans votre message.
file-advice-pdf = Imprimez-le dans un nouveau PDF, faites-en des captures d’écran, ou copiez ses mots dans votre message.
file-advice-shown = Faites-en des captures d’écran, ou copiez ses mots dans votre message.
file-advice-page = Faites-en une capture d’écran, ou copiez ses mots dans votre message.
file-advice-mail = Faites une capture d’écran de l’e-mail, ou copiez ses mots dans votre message.
file-advice-archive = Décompressez-le et envoyez un par un les fichiers qu’il contient.
file-advice-program = Dites dans votre message ce qu’il fait.

file-as-is = Ou cochez « { $box } » si rien dans ce fichier ne peut révéler qui vous êtes.
file-in-parts = Ou envoyez-le en plusieurs parties.
