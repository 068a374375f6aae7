frame-name = Πληροφορίες για τους ερευνητές
frame-skip = Μετάβαση στο περιεχόμενο
frame-pages = Σελίδες

frame-form = Νέα πληροφορία
frame-safety = Ασφάλεια
frame-keys = Κλειδιά
frame-replies = Απαντήσεις
frame-status = Ανοιγμένες

frame-no-scripts = Αυτή η σελίδα δεν εκτελεί σενάρια (scripts) και δεν φορτώνει τίποτα από αλλού.
frame-unreviewed = Αυτή τη μετάφραση δεν την έχει ελέγξει ακόμη κανείς που μεγάλωσε με αυτή τη γλώσσα. Κάτι δεν είναι σαφές; Διαβάστε το εδώ:
frame-languages = Άλλες γλώσσες

frame-to-form = Πηγαίνετε στη φόρμα
frame-problem = Πρόβλημα: { $title }

frame-bytes = { $size } byte
frame-kb = { $size } KB
frame-mb = { $size } MB
frame-gb = { $size } GB
