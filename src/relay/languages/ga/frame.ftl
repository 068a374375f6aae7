frame-name = Leideanna do na himscrúdaitheoirí
frame-skip = Léim go dtí an t-ábhar
frame-pages = Leathanaigh

frame-form = Seol leid
frame-safety = Fan sábháilte
frame-keys = Eochracha
frame-replies = Freagraí
frame-status = Cad a osclaíodh

frame-no-scripts = Ní ritheann an leathanach seo aon script agus ní lódálann sé aon rud ó áit ar bith eile.
frame-unreviewed = Níor sheiceáil aon duine a tógadh le Gaeilge an t-aistriúchán seo go fóill. An bhfuil rud éigin doiléir? Léigh anseo é:
frame-languages = Teangacha eile

frame-to-form = Téigh go dtí an fhoirm
frame-problem = Fadhb: { $title }

frame-bytes = { $size } beart
frame-kb = { $size } KB
frame-mb = { $size } MB
frame-gb = { $size } GB
