receipt-title = Nous avons votre signalement
receipt-lead = Il est maintenant verrouillé. Seuls les enquêteurs peuvent l’ouvrir. Merci de nous avoir informés.
receipt-code-title = Votre code pour les réponses
receipt-code = Nous voudrons peut-être vous répondre. Avec ces mots, vous pouvez revenir et lire la réponse. Personne d’autre ne le peut.
receipt-code-write = <strong>Écrivez les sept mots sur du papier, dans cet ordre.</strong> Pas sur cet appareil : pas de note, pas de photo, pas de capture d’écran.
receipt-code-now = <strong>Faites-le maintenant.</strong> Nous ne pouvons pas les montrer à nouveau, car nous ne les gardons pas. Sans eux, personne ne peut lire une réponse.
receipt-code-hide = <strong>Toute personne qui a ces mots peut lire nos réponses.</strong> Cachez bien le papier. <a href="/safety#code">Que peut révéler d’autre le code ?</a>
receipt-same = C’est <strong>le même code qu’avant :</strong> celui que vous avez tapé. Nous ne le montrons pas à nouveau. Gardez-le comme jusqu’ici.
receipt-same-unchecked = Nous ne gardons aucun code. Nous ne pouvons donc pas vous dire si vous l’avez tapé sans faute.
receipt-no-code = <strong>Il n’y en a pas cette fois : aucune réponse à ce signalement ne peut donc vous parvenir.</strong> Ce serveur n’a pas pu créer de code à temps et n’a pas voulu vous faire attendre. Votre signalement est tout de même en sécurité.
receipt-no-code-again = Vous voulez pouvoir lire une réponse ? Attendez quelques minutes et <a href="/">envoyez un deuxième signalement, court</a>. Dites à quel signalement il se rattache. Vous devriez alors recevoir un code.
receipt-mark-title = Le repère de votre signalement
receipt-mark = Quand un enquêteur aura ouvert votre signalement, ce repère apparaîtra sur <a href="/status">la page des signalements ouverts</a>. Cette page est la même pour tout le monde : personne n’apprend donc quel signalement vous cherchez.
receipt-mark-found = <strong>Vous n’avez pas besoin de le noter.</strong> Si quelqu’un le trouve, il peut apprendre que vous avez envoyé un signalement, et toute personne qui peut ouvrir les signalements pourrait dire lequel. Le repère n’ouvre rien.
receipt-text-title = Votre texte
receipt-text = Voici ce que nous avons retiré de ce que vous avez écrit :
receipt-files-title = Vos fichiers
receipt-files = Ils sont numérotés dans l’ordre où vous les avez choisis. Leurs noms ont été effacés.
receipt-file = Fichier { $n } : { $type }
receipt-original = Envoyé tel quel.
receipt-original-nothing = Rien n’a été retiré.
receipt-cleaned = Nettoyé.
receipt-cleaned-nothing = Il n’y avait rien à retirer.
receipt-cleaned-of = Nous avons retiré :
receipt-hidden = Ce qui est caché dans un fichier envoyé tel quel y est toujours. Seuls les enquêteurs peuvent ouvrir ce fichier.
receipt-leave-title = Ne laissez pas de trace
receipt-leave-code = <strong>Notez d’abord votre code.</strong> Après l’étape suivante, il aura disparu.
receipt-leave-browser = <strong>Choisissez « Nouvelle identité » dans le menu du Navigateur Tor,</strong> ou fermez le Navigateur Tor. Sur un téléphone, choisissez « Quitter » dans son menu. Cela efface les pages que vous avez vues et ce que vous avez tapé.
receipt-leave-copies = <strong>Pensez aux copies.</strong> Brouillons, notes, photos, corbeille, copie dans le cloud, liste des derniers fichiers utilisés.
receipt-leave-people = <strong>Faites attention à qui vous en parlez.</strong> Une personne qui est au courant peut en parler.
receipt-next-title = La suite
receipt-next-reply = <strong>Revenez dans quelques jours,</strong> ouvrez <a href="/replies">la page des réponses</a> et tapez votre code. Beaucoup de signalements ne reçoivent pas de réponse, et cela peut prendre des semaines.
receipt-next-more = <strong>D’autres choses vous reviennent ?</strong> <a href="/">Envoyez un autre signalement</a> et tapez votre code dans le formulaire. Nous savons alors que les deux viennent de vous.
receipt-next-more-no-code = <strong>D’autres choses vous reviennent ?</strong> <a href="/">Envoyez un autre signalement.</a> Dites que vous avez déjà écrit, si vous voulez que nous le sachions.
receipt-next-others = <strong>Nous répondons seulement sur ce site.</strong> Quelqu’un vous écrit d’une autre façon au sujet de votre signalement, et vous ne nous avez jamais dit comment vous joindre ? Alors ce n’est pas nous. Ne répondez pas.

refused-next = Que faire maintenant
refused-code-again = Taper à nouveau le code
refused-too-large = C’est trop pour un seul signalement
refused-too-large-lead = Un signalement peut contenir jusqu’à { $limit }. Le vôtre était plus gros, nous l’avons donc arrêté. <strong>Rien n’a été gardé.</strong>
refused-fewer-files = Envoyez moins de fichiers, ou des fichiers plus petits. Vous pouvez envoyer plusieurs signalements.
refused-describe = Souvent, il suffit de décrire avec des mots ce que montre un fichier.
refused-back = Appuyez sur « Page précédente » (la flèche vers l’arrière) dans votre navigateur. Votre texte y est peut-être encore. Sinon, veuillez l’écrire à nouveau. Nous en sommes désolés.
refused-busy = Trop de personnes envoient en ce moment
refused-busy-lead = Nous ne pouvons recevoir qu’un certain nombre de signalements en même temps. <strong>Rien n’a été gardé.</strong>
refused-wait = Attendez quelques minutes et réessayez.
refused-codes-busy = Trop de personnes utilisent leur code en ce moment
refused-codes-busy-lead = Chercher un code demande beaucoup de travail à ce serveur. Cela empêche d’autres personnes de deviner des codes, mais cela veut dire que peu de personnes peuvent utiliser leur code en même temps. <strong>Rien n’a été gardé.</strong>
refused-codes-busy-back = Vous avez envoyé un signalement ? Appuyez sur « Page précédente » (la flèche vers l’arrière) dans votre navigateur. Votre texte y est peut-être encore. Sinon, veuillez l’écrire à nouveau. Nous en sommes désolés.
refused-code-too-long = C’est trop long pour un code
refused-code-too-long-lead = Un code a sept mots. Ce que votre navigateur a envoyé était beaucoup plus long, nous ne l’avons donc pas lu. <strong>Rien n’a été gardé.</strong>
refused-only-words = Ouvrez à nouveau <a href="/replies">la page des réponses</a> et tapez seulement les sept mots.
refused-full = Nous ne pouvons pas recevoir de signalements en ce moment
refused-full-lead = Notre espace de stockage est plein tant que les enquêteurs n’ont pas récupéré les signalements qui attendent ici. Nous ne jetons jamais un signalement pour faire de la place. <strong>Rien n’a été gardé</strong> de ce que vous venez d’envoyer.
refused-later = Revenez dans quelques heures, ou demain.
refused-danger = Quelqu’un est en danger maintenant ? Ne nous attendez pas. Appelez la police ou le numéro d’urgence local.
refused-files-full = Nous ne pouvons recevoir que du texte en ce moment
refused-files-full-lead = Notre espace de stockage est presque plein. Nous gardons le reste pour les signalements sans fichiers. <strong>Rien n’a été gardé</strong> de ce que vous venez d’envoyer.
refused-text-now = Envoyez votre texte maintenant, sans fichiers. Dites ce que montrent les fichiers.
refused-files-later = Revenez avec les fichiers dans quelques heures, ou demain.
refused-not-found = Cette page n’existe pas
refused-not-found-lead = Il n’y a rien à cette adresse. Rien n’a été envoyé et <strong>rien n’a été gardé.</strong>
refused-check-address = Vérifiez ce que vous avez tapé après <code>.onion</code>.
refused-or-form = Ou repartez du formulaire.
refused-bad-request = Nous n’avons pas pu lire ce que votre navigateur a envoyé
refused-bad-request-lead = Ce n’était pas ce qu’un navigateur envoie depuis notre formulaire. <strong>Rien n’a été gardé.</strong>
refused-form-again = Ouvrez à nouveau le formulaire et envoyez-le encore une fois.
refused-update = Cela se reproduit ? Mettez à jour le Navigateur Tor, et essayez sans fichiers.
refused-no-length = Votre navigateur n’a pas dit quelle quantité il envoie
refused-no-length-lead = Nous vérifions la taille d’un signalement avant de le recevoir, et votre navigateur ne l’a pas indiquée. <strong>Rien n’a été gardé.</strong>
refused-newest = Utilisez le Navigateur Tor le plus récent. Il indique la taille de lui-même.
refused-proxy = Stop : ce n’est pas le Navigateur Tor
refused-proxy-lead = Vous arrivez ici par un site web qui montre des pages Tor dans d’autres navigateurs. Ce site web peut voir qui vous êtes et tout ce que vous écrivez. <strong>Rien n’a été gardé.</strong>
refused-write-nothing = N’écrivez rien ici.
refused-get-tor = Téléchargez le Navigateur Tor depuis torproject.org. Il est gratuit.
refused-open-in-tor = Ouvrez notre adresse dans le Navigateur Tor. Elle se termine par <code>.onion</code>, sans rien après.
refused-timeout = Ce que vous avez envoyé n’est pas arrivé à temps
refused-timeout-lead = La connexion s’est arrêtée, ou elle était trop lente. <strong>Rien n’a été gardé.</strong>
refused-circuit = Réessayez. « Nouveau circuit Tor pour ce site », dans le menu du Navigateur Tor, peut rendre l’envoi plus rapide.
refused-only-text = Envoyez moins de fichiers, des fichiers plus petits, ou seulement du texte.
refused-method = Cela ne fonctionne pas ici
refused-method-lead = On ne peut arriver à cette page que par le formulaire. <strong>Rien n’a été gardé.</strong>
refused-from-form = Partez du formulaire.
refused-failed = Il y a eu une panne de notre côté
refused-failed-lead = Ce n’était pas votre faute. Nous n’avons pas pu faire ce que vous avez demandé. <strong>Rien n’a été gardé.</strong>
refused-minutes = Réessayez dans quelques minutes.
