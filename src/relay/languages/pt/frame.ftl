frame-name = Pistas para os investigadores
frame-skip = Saltar para o conteúdo
frame-pages = Páginas

frame-form = Enviar uma pista
frame-safety = Proteger-se
frame-keys = Chaves
frame-replies = Respostas
frame-status = Abertas

frame-no-scripts = Esta página não executa scripts e não carrega nada de outros sítios.
frame-unreviewed = Ninguém que tenha crescido com a língua portuguesa verificou ainda esta tradução. Há algo que não está claro? Leia aqui:
frame-languages = Outras línguas

frame-to-form = Ir para o formulário
frame-problem = Problema: { $title }

frame-bytes = { $size } bytes
frame-kb = { $size } KB
frame-mb = { $size } MB
frame-gb = { $size } GB
