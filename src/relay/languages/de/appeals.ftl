gallery-title = Erkennen Sie etwas davon?
gallery-choose = Wählen Sie etwas aus und sagen Sie uns, was Sie wissen. Kein Hinweis ist zu klein.
gallery-more = Wonach wir noch fragen
gallery-over = Was aus anderen Aufrufen wurde

appeal-pictures = { $count ->
    [one] Bild
   *[other] Bilder
}
appeal-larger = Bild { $n } größer
appeal-larger-size = ({ $size } KB, öffnet sich in einem neuen Tab)
appeal-over = Zu diesem Aufruf nehmen wir keine Hinweise mehr an. Danke an alle, die geschrieben haben.
appeal-over-else = Wissen Sie etwas anderes? Sie können einen Hinweis zu allem senden.

appeal-outcome-open = Offen: Wir suchen Hinweise.
appeal-outcome-placed = Zugeordnet: dank Hinweisen erkannt.
appeal-outcome-too-common = Zu häufig: Man findet es an zu vielen Orten.
appeal-outcome-closed = Beendet: Wir brauchen keine Hinweise mehr.

appeal-state-open = Offen: Wir suchen Hinweise
appeal-state-placed = Zugeordnet: dank Hinweisen erkannt
appeal-state-too-common = Zu häufig: Man findet es an zu vielen Orten
appeal-state-closed = Beendet: Wir brauchen keine Hinweise mehr

question-title = Erkennen Sie es?
question-hint = Beantworten Sie, was Sie können, und lassen Sie den Rest leer. Schreiben Sie in einer beliebigen Sprache.
question-place = Wo ist es, oder woher stammt es?
question-place-hint = Ein Land, ein Ort, eine Straße, ein Gebäude: so genau Sie es wissen.
question-maker = Aus welchem Geschäft oder von welchem Hersteller ist es?
question-maker-hint = Ein Geschäft, eine Website, eine Marke, eine Fabrik, ein Hotel, in dem es das gibt.
question-period = Aus welcher Zeit ist es?
question-period-hint = Wann wurde es hergestellt, verkauft oder benutzt? Eine grobe Schätzung genügt.
question-known = Woher wissen Sie es?
question-known-hint = Nur, was wir wissen sollen. Könnte es zu Ihnen führen? Sie dürfen es weglassen.
question-certain = Wie sicher sind Sie?
question-certain-certain = Ich bin sicher
question-certain-likely = Es ist wahrscheinlich
question-certain-unsure = Ich bin nicht sicher
question-certain-none = Keine Angabe

clear-title = Erkennen Sie das?
clear-all = Alle Aufrufe
clear-way-title = Sagen Sie es uns, ohne zu sagen, wer Sie sind
clear-way-tor = Sie brauchen kein Konto und keinen Namen. Hinweise gehen über Tor, damit wir nicht sehen, wo Sie sind.
clear-way-get = Auf einem iPhone nehmen Sie den Onion Browser. Auf allen anderen Geräten holen Sie sich den Tor Browser, er ist kostenlos:
clear-way-open = Öffnen Sie diese Adresse in diesem Browser. Kopieren Sie sie ganz, oder drücken Sie den Knopf, sobald Sie diese Seite im Tor Browser lesen:
clear-way-write = Im Tor Browser an uns schreiben
clear-not-secret = <strong>Diese Seite ist nicht geheim.</strong> Ihr Netz und die, die diese Website betreiben, können sehen, dass Sie hier waren. Könnte Ihnen jemand wegen eines Hinweises etwas antun? Dann benutzen Sie kein Gerät und kein Netz der Arbeit, der Schule oder dieser Person.
