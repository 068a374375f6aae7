replies-title = Lire une réponse
replies-nothing = Aucune réponse en attente pour ces mots
replies-problem-title = Ce n’est pas un code
replies-nothing-lead = Il peut y avoir deux raisons. Ce serveur ne peut pas savoir laquelle est la bonne.
replies-nothing-yet = <strong>Personne n’a encore répondu.</strong> Cela peut prendre des jours ou des semaines, et beaucoup de signalements ne reçoivent pas de réponse. Revenez un autre jour.
replies-nothing-wrong = <strong>Un mot est faux,</strong> ou les mots sont dans un autre ordre. Comparez-les avec ce que vous avez noté.
replies-nothing-same = Un code qui n’a jamais été donné a ici la même apparence que le vôtre. Personne ne peut donc découvrir, en essayant des codes au hasard, que vous nous avez écrit.
replies-lead = Après l’envoi de votre signalement, une page vous a montré un code de sept mots. Tapez-le ici pour voir si nous avons répondu.
replies-hint = Sept mots anglais, séparés par des espaces. Minuscules ou majuscules, les deux conviennent.
replies-good = Bon à savoir
replies-weeks = <strong>Cela peut prendre des jours ou des semaines,</strong> et beaucoup de signalements ne reçoivent pas de réponse. Cela ne veut pas dire que votre signalement n’a pas été lu.
replies-locked = <strong>Les réponses sont verrouillées pour votre code.</strong> Ce serveur ne peut pas les ouvrir sans lui. Il ne garde aucun code, et il oublie le vôtre dès qu’il vous a montré la page.
replies-lost = <strong>Vous avez perdu votre code ?</strong> Alors personne ne peut lire vos réponses, et nous ne pouvons pas recréer le code. <a href="/">Envoyez un autre signalement</a> pour en recevoir un nouveau.
replies-more = <strong>Vous voulez nous en dire plus ?</strong> Tapez aussi votre code dans <a href="/">le formulaire</a>. Nous savons alors que les deux signalements viennent de vous.
replies-only-here = <strong>Nous répondons seulement ici.</strong> Quelqu’un vous écrit d’une autre façon au sujet de votre signalement, et vous ne nous avez jamais dit comment vous joindre ? Alors ce n’est pas nous. Ne répondez pas.
replies-give-away = <a href="/safety#code">Que peut révéler votre code ?</a>
replies-label = Votre code
replies-look = Chercher des réponses

code-empty = Tapez les { $all } mots de votre code.
code-count = { $count ->
    [one] Un code a { $all } mots, et vous en avez tapé un seul. Tapez-les tous.
   *[other] Un code a { $all } mots, et vous en avez tapé { $count }. Tapez-les tous, dans leur ordre.
}
code-unknown = Le mot numéro { $word } n’est pas un mot possible dans un code. Comparez-le avec ce que vous avez noté.
code-too-long = C’est trop long. Tapez seulement les { $all } mots de votre code.

mailbox-waiting = { $count ->
    [one] Une réponse vous attend
   *[other] { $count } réponses vous attendent
}
mailbox-delete = { $count ->
    [one] Supprimer cette réponse ?
   *[other] Supprimer { $count } réponses ?
}
mailbox-deleted = C’est supprimé
mailbox-from = Expéditeur : { $organisation }. Pour vous uniquement.
mailbox-from-unnamed = De la part des enquêteurs, pour vous uniquement.
mailbox-order = Elles ne suivent aucun ordre, car nous ne notons ni date ni heure.
mailbox-reply = Réponse { $number }
mailbox-reply-next-part = Réponse { $number }, suite
mailbox-goes-on = Cette réponse continue à la page suivante.
mailbox-position = Ceci est la page { $page } sur { $pages }.
mailbox-now = Ce que vous pouvez faire maintenant
mailbox-write-back = <strong>Répondez.</strong> Ouvrez <a href="/">le formulaire</a> et tapez-y aussi votre code. Nous savons alors que cela vient de vous.
mailbox-no-trace = <strong>Ne laissez pas de trace.</strong> Choisissez « Nouvelle identité » dans le menu du Navigateur Tor, ou fermez le Navigateur Tor. Ne copiez sur cet appareil rien de ce que vous lisez ici.
mailbox-delete-read = <strong>Supprimez ce que vous avez lu.</strong> Cela reste sur ce serveur, verrouillé, jusqu’à ce que vous le supprimiez.
mailbox-new-identity = <strong>Ne laissez pas de trace.</strong> Choisissez « Nouvelle identité » dans le menu du Navigateur Tor, ou fermez le Navigateur Tor.
mailbox-sure = { $count ->
    [one] Personne ne pourra la récupérer.
   *[other] Toutes seront supprimées, y compris celles des autres pages. Personne ne pourra les récupérer.
}
mailbox-none-left = Il n’y avait plus rien à supprimer.
mailbox-gone = { $count ->
    [one] La réponse a disparu de ce serveur.
   *[other] { $count } réponses ont disparu de ce serveur.
}
mailbox-stays-good = Votre code reste valable : les nouvelles réponses y arrivent.

mailbox-next = Page suivante
mailbox-before = Page précédente
mailbox-delete-all = Tout supprimer…
mailbox-yes = Oui, supprimer
mailbox-no = Non, revenir
mailbox-again = Chercher à nouveau
