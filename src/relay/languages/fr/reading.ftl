safety-title = Comment vous protéger
safety-lead = Rien ne vous protège totalement. Voici ce que nous faisons, ce que nous ne pouvons pas faire et ce que vous pouvez faire.
safety-on-this-page = Sur cette page
safety-you = Ce que vous pouvez faire
safety-address-title = Est-ce la bonne adresse ?
safety-we = Ce que nous faisons
safety-clean = Ce que nous retirons
safety-code = Votre code pour les réponses
safety-limits = Ce dont nous ne pouvons pas vous protéger
safety-tor = <strong>Utilisez le Navigateur Tor,</strong> et téléchargez-le uniquement depuis torproject.org. Gardez-le à jour. Réglez son niveau de sécurité sur « Le plus sûr », le plus élevé.
safety-where = <strong>Choisissez d’où vous écrivez.</strong> N’utilisez pas un appareil ou un réseau du travail ou de l’école : on peut y voir que vous utilisez Tor. Si Tor est bloqué ou dangereux là où vous êtes, activez un pont dans les paramètres du Navigateur Tor, à la rubrique « Connexion ».
safety-words = <strong>Racontez avec des mots.</strong> Une description que vous écrivez vous-même est plus sûre qu’un fichier.
safety-leave-out = <strong>N’indiquez pas</strong> votre nom ni ce que personne d’autre que vous ne peut savoir, sauf si c’est important.
safety-type = <strong>Tapez, ne dictez pas.</strong> La saisie vocale peut envoyer votre voix à une entreprise. Certains claviers de téléphone retiennent ce que vous tapez.
safety-stop = <strong>Vous devez arrêter vite ?</strong> Fermez la fenêtre. « Nouvelle identité », dans le menu du Navigateur Tor, efface tout et recommence à zéro.
safety-address-look = Regardez l’adresse en haut du Navigateur Tor. Elle compte 56 lettres et chiffres, puis <code>.onion</code>. Comparez-les tous avec l’adresse publiée ailleurs par { $organisation } : sur un site web, sur une affiche, dans un journal.
safety-address-look-unnamed = Regardez l’adresse en haut du Navigateur Tor. Elle compte 56 lettres et chiffres, puis <code>.onion</code>. Comparez-les tous avec l’adresse publiée ailleurs par les enquêteurs : sur un site web, sur une affiche, dans un journal.
safety-address-false = Un faux site peut copier ces pages, mais il ne peut pas copier l’adresse. Ne vous fiez donc pas à une adresse simplement parce qu’une page, un message ou une recherche l’affiche.
safety-we-tor = Tor nous cache où vous êtes. Nous ne demandons ni compte ni nom.
safety-we-scripts = Ces pages n’exécutent aucun script et ne laissent sur votre appareil rien qui permette de vous reconnaître.
safety-we-nothing = Ce serveur ne note rien sur les visites.
safety-we-locked = Chaque signalement est verrouillé dès son arrivée, pour <a href="/keys">ces clés</a>. Le serveur ne peut plus l’ouvrir. Si quelqu’un emporte le serveur, il y trouve des signalements verrouillés.
safety-we-filled = Les signalements verrouillés sont complétés jusqu’à des tailles fixes. Un signalement court ressemble à n’importe quel autre signalement court.
safety-clean-every = <strong>De chaque fichier :</strong> son nom. Les fichiers contenus dans une archive gardent leur nom.
safety-clean-text = <strong>De votre texte et des fichiers de texte simple :</strong> les caractères invisibles, les marques d’écriture cachées et d’autres signes du programme ou de l’exemplaire dont ils viennent.
safety-clean-photos = <strong>Des photos :</strong> le lieu, la date et l’heure, l’appareil photo ou le téléphone et son numéro de série, les commentaires, les petits aperçus, et les images ou vidéos cachées derrière la photo.
safety-clean-videos = <strong>Des vidéos et des sons :</strong> le lieu, la date et l’heure, l’appareil, les titres et étiquettes, les pochettes, les sous-titres et autres pistes, et les messages du programme qui les a créés.
safety-clean-documents = <strong>Des documents PDF et bureautiques :</strong> les noms des auteurs et des lecteurs, les dates, les commentaires, les modifications suivies, les versions précédentes, les pièces jointes, les liens vers l’extérieur, les scripts, et les données cachées propres aux images.
safety-clean-pictures = <strong>D’un PDF qui ne peut pas être nettoyé,</strong> si vous le choisissez : tout, sauf ce que montrent ses pages. Il part alors sous forme d’images de ses pages.
safety-clean-archives = <strong>Des archives :</strong> les dates et les propriétaires. Chaque fichier qu’elles contiennent est nettoyé, sinon l’archive est refusée.
safety-clean-else = <strong>Tout le reste est refusé,</strong> sauf si vous nous demandez de l’envoyer tel quel.
safety-clean-receipt = Après l’envoi, une page vous dit ce qui a été retiré de chaque fichier.
safety-code-you = <strong>Personne d’autre que vous ne l’a.</strong> Ce serveur le crée au hasard et vous le montre une seule fois. Il ne garde aucun code, et ne note pas à quel signalement appartient un code.
safety-code-wait = <strong>Les réponses attendent ici, verrouillées.</strong> Seule la personne qui a le code peut les lire. Si quelqu’un emporte le serveur, il y trouve des réponses verrouillées et ne peut pas savoir à qui elles sont destinées.
safety-code-found = <strong>Si une autre personne trouve votre code,</strong> elle sait que quelqu’un nous a écrit. Elle peut lire nos réponses, les supprimer, et nous écrire en se faisant passer pour vous. Elle ne peut pas lire ce que vous avez envoyé.
safety-code-server = <strong>Quand vous recevez votre code, et quand vous le tapez,</strong> ce serveur l’a dans sa mémoire, avec les réponses que le code ouvre. Quelqu’un qui aurait pris en secret le contrôle du serveur pourrait les voir à ce moment-là, et vous montrer de fausses réponses.
safety-code-mark = <strong>Le repère de votre signalement</strong> n’ouvre rien. Mais si quelqu’un le trouve chez vous, il peut apprendre que vous avez envoyé un signalement et <a href="/status">s’il a été ouvert</a>, et toute personne qui peut ouvrir les signalements pourrait dire duquel il s’agit.
safety-limits-files-title = Ce qui est caché dans les fichiers envoyés tels quels
safety-limits-files = Une photo contient souvent le lieu, la date et l’heure, et le type de téléphone. Un document contient souvent le nom de la personne qui l’a écrit. Une capture d’écran de la photo laisse de côté la plupart de ces informations, mais elle peut contenir l’heure et la taille de votre écran.
safety-limits-shows-title = Ce que montre une image ou un enregistrement
safety-limits-shows = Des visages, des voix, des reflets, une vue par la fenêtre, une main. Aucun nettoyage n’enlève cela.
safety-limits-cameras-title = Les marques des appareils photo et des imprimantes
safety-limits-cameras = Chaque appareil photo laisse dans ses images un léger motif qui lui est propre. Beaucoup d’imprimantes couleur impriment de minuscules points jaunes qui indiquent l’imprimante et le jour. Un scan ou une photo de la feuille les montre aussi.
safety-limits-copy-title = Les marques propres à un exemplaire
safety-limits-copy = Un document, une image ou un film peut être rendu un peu différent pour chaque personne qui le reçoit : dans les mots, dans les espaces, dans des points que personne ne voit. Un tel exemplaire désigne la personne qui l’avait. Si personne d’autre que vous ne l’a reçu, décrivez-le au lieu de l’envoyer.
safety-limits-write-title = Votre façon d’écrire
safety-limits-write = Vos mots et vos fautes peuvent être comparés à d’autres textes de vous. Faites des phrases courtes et simples.
safety-limits-few-title = Ce que peu de personnes savent
safety-limits-few = Si seulement trois personnes ont vu quelque chose, un signalement à ce sujet désigne trois personnes.
safety-limits-when-title = Quand vous envoyez, et quelle quantité
safety-limits-when = Quelqu’un qui surveille votre connexion voit que vous utilisez Tor, quand, et quelle quantité vous envoyez. S’il surveille aussi la nôtre, il peut faire le lien entre les deux. Un gros envoi se remarque. Un texte court, non.
safety-limits-device-title = Votre propre appareil
safety-limits-device = Si quelqu’un d’autre le contrôle ou peut regarder dedans, il peut voir ce que vous faites.
safety-limits-server-title = Ce serveur, pendant un court moment
safety-limits-server = Une page sans scripts ne peut pas verrouiller votre signalement sur votre appareil. Ce serveur le lit donc dans sa mémoire pendant que le signalement arrive, est nettoyé et verrouillé. Quelqu’un qui aurait pris en secret le contrôle du serveur pourrait lire les signalements qui arrivent à ce moment-là, mais pas les précédents. Vous pouvez <a href="/keys">verrouiller un fichier vous-même</a> avant de l’envoyer.

keys-title = Les clés qui verrouillent votre signalement
keys-lead = Nous verrouillons chaque signalement avec ces clés dès son arrivée. Seules les personnes qui ont l’autre moitié d’une clé peuvent l’ouvrir. Les autres moitiés ne sont pas sur ce serveur.
keys-who = Qui peut ouvrir votre signalement
keys-groups = Un signalement au sujet d’un appel à témoins peut n’être verrouillé qu’avec les clés de certains de ces groupes.
keys-right = Est-ce que ce sont les bonnes clés ?
keys-compare = Comparez les empreintes avec celles publiées ailleurs par { $organisation } : sur un site web, sur une affiche, dans un journal. Comparez chaque lettre et chaque chiffre.
keys-compare-unnamed = Comparez les empreintes avec celles publiées ailleurs par les enquêteurs : sur un site web, sur une affiche, dans un journal. Comparez chaque lettre et chaque chiffre.
keys-different = <strong>Elles sont différentes ?</strong> Alors n’envoyez rien. Quelqu’un a peut-être pris le contrôle de ce serveur.
keys-addresses = Toutes les adresses de ce site
keys-addresses-lead = Ce site a plusieurs adresses. Elles mènent toutes aux mêmes personnes. Si l’une d’elles ne fonctionne pas, essayez-en une autre.
keys-addresses-copy = Copiez une adresse en entier, ou comparez chaque lettre et chaque chiffre : une adresse presque identique appartient à quelqu’un d’autre. Gardez cette liste seulement là où personne d’autre ne peut la trouver.
keys-list = Une liste vient-elle vraiment de nous ?
keys-list-who = Vous n’en avez pas besoin pour envoyer un signalement. Ceci s’adresse aux personnes qui savent utiliser une ligne de commande, qui ont trouvé la première adresse à un endroit auquel elles font confiance, par exemple sur une affiche, et qui ont trouvé les autres ailleurs. La première adresse a signé la liste, et personne d’autre ne peut le faire.
keys-list-save = Enregistrez ces lignes dans un fichier nommé <code>addresses.txt</code>. Chaque ligne finit par un saut de ligne, la dernière aussi :
keys-list-signature = Enregistrez ces lignes dans un fichier nommé <code>addresses.txt.minisig</code> :
keys-list-make = Créez la clé à partir de la première adresse, telle que vous l’avez trouvée à cet endroit :
keys-list-check = Vérifiez la liste avec le programme gratuit <code>minisign</code> :
keys-list-old = Une ancienne liste est acceptée aussi, même si nous avons abandonné une adresse depuis. La plus récente est sur cette page, à la première adresse.
keys-lock = Verrouiller un fichier vous-même
keys-lock-who = Vous n’en avez pas besoin pour envoyer un signalement. Ceci s’adresse aux personnes qui savent utiliser une ligne de commande et qui préfèrent ne faire confiance à aucun serveur. Ce serveur ne peut pas du tout lire un fichier que vous avez verrouillé vous-même.
keys-lock-clean = <strong>Nettoyez d’abord le fichier.</strong> Personne ne peut le nettoyer une fois qu’il est verrouillé.
keys-lock-save = Enregistrez les lignes ci-dessous dans un fichier nommé <code>keys.txt</code>.
keys-lock-form = Choisissez <code>locked.age</code> dans <a href="/">le formulaire</a> et cochez « Envoyer tel quel ».
keys-all = Toutes les clés, pour keys.txt
keys-size = La taille d’un fichier verrouillé reste visible.
keys-batch = Pour les enquêteurs : la clé de ce serveur
keys-batch-lead = Elle signe les lots qui quittent ce serveur. Vérifiez-les avec <code>minisign</code>. Personne ne peut ouvrir un signalement avec elle.
keys-fingerprint = Empreinte
keys-kind = Type
keys-list-answer = La réponse doit être :
keys-list-must-say = Il doit être écrit « Signature and comment signature verified ». Autre chose est écrit ? Alors n’utilisez pas la liste.
keys-lock-file = Verrouillez votre fichier avec le programme gratuit <code>age</code> :
keys-lock-file-post-quantum = Verrouillez votre fichier avec le programme gratuit <code>age</code>, version 1.3 ou plus récente :
keys-classic = Classique
keys-post-quantum = Conçue pour résister aussi aux ordinateurs quantiques
keys-hardware = Gardée sur une clé de sécurité
keys-hardware-post-quantum = Gardée sur une clé de sécurité, conçue pour résister aussi aux ordinateurs quantiques
keys-other = Autre

status-title = Ce que sont devenus les signalements et les appels à témoins
status-lead = Cette page est la même pour tout le monde. Personne ne peut y apprendre quel signalement vous cherchez.
status-tip = Votre signalement a-t-il été ouvert ?
status-tip-how = Après l’envoi de votre signalement, une page vous a montré son repère : dix chiffres et lettres, par exemple <code>3f2a9 01bc4</code>. Quand un enquêteur a ouvert un signalement, son repère est ajouté à <a href="#marks">la liste de cette page</a>.
status-search = <strong>Cherchez votre repère sur cette page.</strong> Sur un ordinateur, maintenez la touche Ctrl (⌘ sur un Mac) et appuyez sur F. Sur un téléphone, choisissez « Rechercher dans la page » dans le menu du Navigateur Tor. Ce que vous y tapez reste sur votre appareil. La liste est triée : vous pouvez aussi y chercher votre repère à l’œil.
status-found = <strong>Il y est ?</strong> Alors un enquêteur a ouvert votre signalement.
status-not-found = <strong>Il n’y est pas ?</strong> Le plus probable est que votre signalement n’a pas encore été ouvert. Cela peut prendre des semaines. Ou bien il a été ouvert il y a longtemps : la liste contient les { $most } derniers repères, et une panne de ce serveur peut en faire disparaître. Cela ne veut pas dire que votre signalement est perdu.
status-no-mark = <strong>Vous ne l’avez pas noté ?</strong> Ce n’est pas grave. Personne ne peut le chercher pour vous, car nous ne savons pas quel signalement est le vôtre.
status-appeals = Ce que sont devenus nos appels à témoins
status-more = { $count ->
    [one] Il y en a un de plus. Vous les trouvez tous sur <a href="/">la première page</a>.
   *[other] Il y en a { $count } de plus. Vous les trouvez tous sur <a href="/">la première page</a>.
}
status-collected = Ce qui a été récupéré
status-not-collected = Aucun signalement n’a encore été récupéré sur ce serveur.
status-batch = { $count ->
    [one] Des signalements ont été récupérés une fois sur ce serveur. Leur dernier lot a cette somme de contrôle (SHA-256), que les enquêteurs peuvent comparer avec celle du lot qu’on leur a remis :
   *[other] Des signalements ont été récupérés { $count } fois sur ce serveur. Leur dernier lot a cette somme de contrôle (SHA-256), que les enquêteurs peuvent comparer avec celle du lot qu’on leur a remis :
}
status-marks = Les repères des signalements ouverts
status-no-marks = Il n’y en a pas encore.
status-count = { $count ->
    [one] Il y en a un, dans l’ordre des chiffres et des lettres.
   *[other] Il y en a { $count }, dans l’ordre des chiffres et des lettres.
}
