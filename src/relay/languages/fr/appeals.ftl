gallery-title = Reconnaissez-vous quelque chose ici ?
gallery-choose = Choisissez un appel à témoins et dites-nous ce que vous savez. Aucun indice n’est trop petit.
gallery-more = Autres appels à témoins
gallery-over = Ce que sont devenus d’autres appels à témoins

appeal-pictures = { $count ->
    [one] Image
   *[other] Images
}
appeal-larger = Image { $n } en plus grand
appeal-larger-size = ({ $size } Ko, s’ouvre dans un nouvel onglet)
appeal-over = Cet appel à témoins n’accepte plus de signalements. Merci à toutes les personnes qui ont écrit.
appeal-over-else = Vous savez autre chose ? Vous pouvez envoyer un signalement sur n’importe quel sujet.

appeal-outcome-open = Ouvert : nous cherchons des signalements.
appeal-outcome-placed = Localisé : identifié grâce aux signalements.
appeal-outcome-too-common = Trop courant : on peut le trouver à trop d’endroits.
appeal-outcome-closed = Clos : nous n’avons plus besoin de signalements.

appeal-state-open = Ouvert : nous cherchons des signalements
appeal-state-placed = Localisé : identifié grâce aux signalements
appeal-state-too-common = Trop courant : on peut le trouver à trop d’endroits
appeal-state-closed = Clos : nous n’avons plus besoin de signalements

question-title = Reconnaissez-vous cela ?
question-hint = Répondez à ce que vous pouvez, et laissez le reste vide. Écrivez dans n’importe quelle langue.
question-place = Où cela se trouve-t-il, ou d’où cela vient-il ?
question-place-hint = Un pays, une ville, une rue, un bâtiment : aussi précisément que vous le savez.
question-maker = De quel magasin ou fabricant cela vient-il ?
question-maker-hint = Un magasin, un site web, une marque, une usine, un hôtel où cela se trouve.
question-period = De quand cela date-t-il ?
question-period-hint = Quand cela a-t-il été fabriqué, vendu ou utilisé ? Une estimation approximative suffit.
question-known = Comment le savez-vous ?
question-known-hint = Seulement ce que vous voulez que nous sachions. Cela pourrait mener à vous ? Vous pouvez ne rien écrire.
question-certain = Quel est votre degré de certitude ?
question-certain-certain = J’en ai la certitude
question-certain-likely = C’est probable
question-certain-unsure = Je n’en ai pas la certitude
question-certain-none = Pas de réponse

clear-title = Reconnaissez-vous cela ?
clear-all = Tous les appels à témoins
clear-way-title = Parlez-nous sans dire qui vous êtes
clear-way-tor = Vous n’avez besoin ni de compte ni de nom. Les signalements passent par Tor, pour que nous ne voyions pas où vous êtes.
clear-way-get = Sur un iPhone, prenez Onion Browser. Partout ailleurs, prenez le Navigateur Tor, qui est gratuit :
clear-way-open = Ouvrez cette adresse dans ce navigateur. Copiez-la en entier, ou appuyez sur le bouton quand vous lirez cette page dans le Navigateur Tor :
clear-way-write = Nous écrire dans le Navigateur Tor
clear-not-secret = <strong>Cette page n’est pas secrète.</strong> Votre réseau et la personne qui gère ce site web peuvent voir que vous l’avez ouverte. Quelqu’un pourrait vous faire du mal à cause d’un signalement ? Alors n’utilisez ni un appareil ni un réseau du travail, de l’école ou de cette personne.
