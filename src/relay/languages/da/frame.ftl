frame-name = Tips til efterforskerne
frame-skip = Gå til indholdet
frame-pages = Sider

frame-form = Send et tip
frame-safety = Pas på dig selv
frame-keys = Nøgler
frame-replies = Svar
frame-status = Åbnede

frame-no-scripts = Denne side kører ingen scripts og henter intet fra andre steder.
frame-unreviewed = Ingen, der er vokset op med sproget, har kontrolleret oversættelsen endnu. Er noget uklart? Læs det her:
frame-languages = Andre sprog

frame-to-form = Gå til formularen
frame-problem = Problem: { $title }

frame-bytes = { $size } byte
frame-kb = { $size } KB
frame-mb = { $size } MB
frame-gb = { $size } GB
