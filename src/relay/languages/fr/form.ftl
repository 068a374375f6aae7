form-title = Envoyer un signalement
form-heading = Dites-nous ce que vous savez
form-lead = Un petit détail peut suffire. Vous n’avez pas besoin de compte, et vous n’avez pas à dire qui vous êtes.
form-all-appeals = Voir tous les appels à témoins
form-something-else = Vous savez autre chose ? Écrivez-nous, quel que soit le sujet.

form-not-sent = Votre signalement n’a pas été envoyé
form-nothing-kept = Rien n’a été gardé. Veuillez regarder ceci :
form-file-refused = Le fichier { $n }, { $type }, a été refusé.
form-still-here = Ce que vous avez écrit est toujours là. <strong>Si vous aviez choisi des fichiers, choisissez-les à nouveau :</strong> les navigateurs ne laissent pas une page les garder.
form-wrong-empty = Écrivez quelque chose, ou choisissez un fichier.
form-wrong-message-long = Votre texte a { $length } caractères. Réduisez-le à { $limit } ou moins, ou envoyez deux signalements.
form-wrong-answer-long = Cette réponse est trop longue. Réduisez-la à { $limit } caractères ou moins.
form-wrong-files = Il y a trop de fichiers. Choisissez-en { $limit } ou moins, ou envoyez deux signalements.
form-wrong-appeal = Nous ne connaissons pas cet appel à témoins. Corrigez-le, ou laissez vide.
form-wrong-alphabet = Votre navigateur a envoyé ce texte dans un alphabet inconnu. Veuillez le taper à nouveau.

form-danger = Quelqu’un est en danger maintenant ?
form-danger-slow = Ici, personne ne lit les signalements tout de suite.
form-danger-call = Appelez la police ou le numéro d’urgence local. Dans l’Union européenne, c’est le <strong>112</strong>.
form-before = Avant de commencer
form-before-device = <strong>Utilisez un téléphone ou un ordinateur qui n’est qu’à vous,</strong> pas celui du travail ou de l’école.
form-before-name = <strong>N’indiquez pas votre nom,</strong> sauf si vous voulez que nous le connaissions.
form-before-tor = <strong>Réglez le Navigateur Tor sur « Le plus sûr », le niveau le plus élevé.</strong> Ce réglage se trouve dans ses paramètres, à la rubrique « Vie privée et sécurité ».
form-before-hurt = <strong>Quelqu’un pourrait vous faire du mal pour cela ?</strong> Lisez d’abord <a href="/safety">comment vous protéger</a>.

form-message = Que savez-vous ?
form-message-hint = Qu’avez-vous vu ou entendu ? Où, et quand ? Comment le savez-vous ? Écrivez dans n’importe quelle langue, jusqu’à { $limit } caractères.
form-message-cleaned = Nous retirons les caractères invisibles, car ils peuvent marquer un texte. Vos mots restent tels quels.
form-appeal = De quel appel à témoins s’agit-il ?
form-other-answer = Votre réponse à la question :

form-files-title = Vous avez des fichiers ?
form-files-never = <strong>N’envoyez jamais d’images ni de vidéos d’un enfant en train de subir des abus.</strong> Les avoir ou les envoyer peut être une infraction pénale, même si votre intention est bonne, et chaque copie fait de nouveau du mal à l’enfant. Racontez-le-nous avec des mots : où elles se trouvent, comment s’appelle la page ou le compte, et quand vous les avez vues.
form-files-do = Voici ce que nous faisons de vos fichiers :
form-files-names = <strong>Les noms des fichiers</strong> sont effacés.
form-files-cleaned = <strong>Les photos, vidéos, sons, documents et textes</strong> sont nettoyés. Nous retirons ce qui est caché dedans : le lieu, la date et l’heure, l’appareil photo, les noms, les versions précédentes. Ce qu’ils montrent reste.
form-files-refused = <strong>Les fichiers que nous ne pouvons pas nettoyer</strong> sont refusés, et nous vous disons pourquoi, sauf si vous cochez une case ci-dessous.
form-files = Vos fichiers
form-files-hint = { $files ->
    [one] Jusqu’à { $files } fichier. Texte et fichier ensemble : jusqu’à { $size }.
   *[other] Jusqu’à { $files } fichiers. Texte et fichiers ensemble : jusqu’à { $size }.
}
form-files-tick = Un PDF qui ne peut pas être nettoyé peut partir sous forme d’images de ses pages : cochez « { $box } ».
form-file = Fichier { $n } :
form-files-again = Les fichiers sont numérotés dans l’ordre où vous les avez choisis. Veuillez les choisir à nouveau.
form-as-pictures = Envoyer les pages sous forme d’images
form-as-pictures-hint = Un PDF qui ne peut pas être nettoyé part alors sous forme d’images de ses pages. Ce que ses pages ne montrent pas disparaît. On peut lire ses mots, mais pas les chercher ni les copier.
form-as-is = Envoyer tel quel
form-as-is-hint = Les fichiers qui ne peuvent pas être nettoyés partent alors sans changement. Ce qui est caché dedans peut mener à vous. Seuls les enquêteurs peuvent les ouvrir, mais d’autres personnes les verront peut-être plus tard, par exemple au tribunal. Les fichiers qui peuvent être nettoyés le sont quand même.
form-files-time = <strong>Les gros fichiers prennent du temps.</strong> Notre estimation pour un envoi par Tor : { $some ->
    [one] une minute
   *[other] { $some } minutes
} par tranche de 100 Mo, { $all ->
    [one] une minute
   *[other] { $all } minutes
} pour { $size }. Cela peut durer plusieurs fois plus longtemps : gardez donc la page ouverte. Un gros envoi est aussi plus facile à remarquer pour quelqu’un qui surveille votre connexion.

form-send-title = Envoyer
form-code = Vous avez déjà écrit ? Votre code
form-code-hint = Tapez les sept mots seulement si vous voulez que nous sachions que les deux signalements viennent de vous. C’est votre premier signalement ? Laissez vide : vous recevrez un code après l’envoi.
form-send-wait = Appuyez une seule fois sur le bouton et attendez. Il se peut que rien ne bouge. <strong>Votre signalement n’est arrivé que lorsqu’une page dit « { $title } ».</strong>
form-send = Envoyer le signalement
form-send-code = Après l’envoi, vous verrez un code de sept mots. Avec ce code, vous pouvez <a href="/replies">revenir et lire une réponse</a>. Préparez du papier et un stylo.

form-after = Ce que devient votre signalement
form-after-tor = Il nous arrive par Tor. Nous ne voyons pas où vous êtes.
form-after-locked = Ce serveur le nettoie et le verrouille. Il ne peut lire votre signalement que pendant ce temps.
form-after-keys = Seuls les enquêteurs peuvent le déverrouiller. <a href="/keys">Leurs clés</a> ne sont pas sur ce serveur.
