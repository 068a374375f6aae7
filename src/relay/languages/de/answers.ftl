receipt-title = Wir haben Ihren Hinweis
receipt-lead = Er ist jetzt verschlüsselt. Nur die Ermittlerinnen und Ermittler können ihn öffnen. Danke, dass Sie es uns gesagt haben.
receipt-code-title = Ihr Code für Antworten
receipt-code = Vielleicht möchten wir Ihnen antworten. Mit diesen Wörtern können Sie wiederkommen und die Antwort lesen. Sonst kann das niemand.
receipt-code-write = <strong>Schreiben Sie die sieben Wörter auf Papier, in dieser Reihenfolge.</strong> Nicht auf dieses Gerät: keine Notiz, kein Foto, kein Bildschirmfoto.
receipt-code-now = <strong>Tun Sie es jetzt.</strong> Wir können sie nicht noch einmal zeigen, denn wir speichern sie nicht. Ohne sie kann niemand eine Antwort lesen.
receipt-code-hide = <strong>Wer diese Wörter hat, kann unsere Antworten lesen.</strong> Verstecken Sie das Papier gut. <a href="/safety#code">Was kann der Code noch verraten?</a>
receipt-same = Es ist <strong>derselbe Code wie vorher:</strong> der, den Sie eingegeben haben. Wir zeigen ihn nicht noch einmal. Bewahren Sie ihn auf wie bisher.
receipt-same-unchecked = Wir speichern keine Codes. Darum können wir Ihnen nicht sagen, ob Sie ihn ohne Fehler eingegeben haben.
receipt-no-code = <strong>Diesmal gibt es keinen. Darum kann keine Antwort auf diesen Hinweis Sie erreichen.</strong> Dieser Server konnte nicht rechtzeitig einen herstellen und wollte Sie nicht warten lassen. Ihr Hinweis ist trotzdem sicher.
receipt-no-code-again = Möchten Sie eine Antwort lesen können? Warten Sie einige Minuten und <a href="/">senden Sie einen kurzen zweiten Hinweis</a>. Sagen Sie, zu welchem Hinweis er gehört. Dann sollten Sie einen Code bekommen.
receipt-mark-title = Die Kennung Ihres Hinweises
receipt-mark = Wenn eine Ermittlerin oder ein Ermittler Ihren Hinweis geöffnet hat, erscheint diese Kennung auf <a href="/status">der Seite der geöffneten Hinweise</a>. Diese Seite ist für alle gleich. So erfährt niemand, welchen Hinweis Sie suchen.
receipt-mark-found = <strong>Sie müssen sie nicht aufschreiben.</strong> Wer sie findet, erfährt vielleicht, dass Sie einen Hinweis gesendet haben. Und wer Hinweise öffnen kann, könnte erkennen, welchen. Sie öffnet nichts.
receipt-text-title = Ihr Text
receipt-text = Das haben wir aus Ihrem Text entfernt:
receipt-files-title = Ihre Dateien
receipt-files = Sie sind in der Reihenfolge gezählt, in der Sie sie ausgewählt haben. Die Dateinamen haben wir weggeworfen.
receipt-file = Datei { $n }: { $type }
receipt-original = Unverändert gesendet.
receipt-original-nothing = Es wurde nichts entfernt.
receipt-cleaned = Bereinigt.
receipt-cleaned-nothing = Es gab nichts zu entfernen.
receipt-cleaned-of = Das haben wir entfernt:
receipt-hidden = Was in einer unverändert gesendeten Datei versteckt ist, ist noch darin. Nur die Ermittlerinnen und Ermittler können sie öffnen.
receipt-leave-title = Hinterlassen Sie keine Spur
receipt-leave-code = <strong>Schreiben Sie zuerst Ihren Code auf.</strong> Nach dem nächsten Schritt ist er weg.
receipt-leave-browser = <strong>Wählen Sie „Neue Identität“ im Menü des Tor Browsers,</strong> oder schließen Sie den Tor Browser. Auf einem Handy wählen Sie „Beenden“ in seinem Menü. Das löscht die Seiten, die Sie gesehen haben, und was Sie eingegeben haben.
receipt-leave-copies = <strong>Denken Sie an Kopien.</strong> Entwürfe, Notizen, Fotos, der Papierkorb, eine Kopie in der Cloud, die Liste der zuletzt benutzten Dateien.
receipt-leave-people = <strong>Achten Sie darauf, wem Sie es sagen.</strong> Wer davon weiß, kann darüber reden.
receipt-next-title = Wie es weitergeht
receipt-next-reply = <strong>Kommen Sie in einigen Tagen wieder,</strong> öffnen Sie <a href="/replies">die Seite für Antworten</a> und geben Sie Ihren Code ein. Viele Hinweise bekommen keine Antwort, und es kann Wochen dauern.
receipt-next-more = <strong>Fällt Ihnen noch etwas ein?</strong> <a href="/">Senden Sie einen weiteren Hinweis</a> und geben Sie Ihren Code im Formular ein. Dann wissen wir, dass beide von Ihnen kommen.
receipt-next-more-no-code = <strong>Fällt Ihnen noch etwas ein?</strong> <a href="/">Senden Sie einen weiteren Hinweis.</a> Sagen Sie dazu, dass Sie schon geschrieben haben, wenn wir es wissen sollen.
receipt-next-others = <strong>Wir antworten nur auf dieser Website.</strong> Schreibt Ihnen jemand auf anderem Weg wegen Ihres Hinweises, und Sie haben uns nie gesagt, wie wir Sie erreichen? Dann sind wir es nicht. Antworten Sie nicht.

refused-next = Was Sie jetzt tun können
refused-code-again = Den Code noch einmal eingeben
refused-too-large = Das ist zu viel für einen Hinweis
refused-too-large-lead = Ein Hinweis darf höchstens { $limit } groß sein. Ihrer war größer, deshalb haben wir ihn gestoppt. <strong>Es wurde nichts gespeichert.</strong>
refused-fewer-files = Senden Sie weniger oder kleinere Dateien. Sie können mehrere Hinweise senden.
refused-describe = Oft genügt es, mit Worten zu beschreiben, was eine Datei zeigt.
refused-back = Drücken Sie in Ihrem Browser auf „Zurück“. Vielleicht ist Ihr Text noch da. Wenn nicht, schreiben Sie ihn bitte noch einmal. Das tut uns leid.
refused-busy = Gerade senden zu viele Menschen
refused-busy-lead = Wir können nur eine begrenzte Zahl von Hinweisen gleichzeitig annehmen. <strong>Es wurde nichts gespeichert.</strong>
refused-wait = Warten Sie ein paar Minuten und versuchen Sie es noch einmal.
refused-codes-busy = Gerade benutzen zu viele Menschen ihren Code
refused-codes-busy-lead = Einen Code nachzuschlagen ist für diesen Server viel Arbeit. Das hindert andere daran, Codes zu erraten. Aber es bedeutet, dass nur wenige Menschen es gleichzeitig tun können. <strong>Es wurde nichts gespeichert.</strong>
refused-codes-busy-back = Haben Sie einen Hinweis gesendet? Drücken Sie in Ihrem Browser auf „Zurück“. Vielleicht ist Ihr Text noch da. Wenn nicht, schreiben Sie ihn bitte noch einmal. Das tut uns leid.
refused-code-too-long = Das ist zu lang für einen Code
refused-code-too-long-lead = Ein Code hat sieben Wörter. Was Ihr Browser gesendet hat, war viel länger, deshalb haben wir es nicht gelesen. <strong>Es wurde nichts gespeichert.</strong>
refused-only-words = Öffnen Sie <a href="/replies">die Seite für Antworten</a> noch einmal und geben Sie nur die sieben Wörter ein.
refused-full = Wir können gerade keine Hinweise annehmen
refused-full-lead = Unser Speicher ist voll, bis die Ermittlerinnen und Ermittler die Hinweise abholen, die hier warten. Wir werfen nie einen Hinweis weg, um Platz zu schaffen. Von dem, was Sie eben gesendet haben, <strong>wurde nichts gespeichert</strong>.
refused-later = Bitte kommen Sie in einigen Stunden wieder, oder morgen.
refused-danger = Ist gerade jemand in Gefahr? Warten Sie nicht auf uns. Rufen Sie die Polizei oder den örtlichen Notruf an.
refused-files-full = Wir können gerade nur Text annehmen
refused-files-full-lead = Unser Speicher ist fast voll. Den letzten Teil halten wir für Hinweise ohne Dateien frei. Von dem, was Sie eben gesendet haben, <strong>wurde nichts gespeichert</strong>.
refused-text-now = Senden Sie jetzt Ihren Text, ohne Dateien. Sagen Sie, was die Dateien zeigen.
refused-files-later = Kommen Sie mit den Dateien in einigen Stunden wieder, oder morgen.
refused-not-found = Diese Seite gibt es nicht
refused-not-found-lead = Unter dieser Adresse ist nichts. Es wurde nichts gesendet und <strong>nichts gespeichert.</strong>
refused-check-address = Prüfen Sie, was Sie nach <code>.onion</code> eingegeben haben.
refused-or-form = Oder fangen Sie beim Formular an.
refused-bad-request = Wir konnten nicht lesen, was Ihr Browser gesendet hat
refused-bad-request-lead = Es war nicht das, was ein Browser von unserem Formular sendet. <strong>Es wurde nichts gespeichert.</strong>
refused-form-again = Öffnen Sie das Formular neu und senden Sie es noch einmal.
refused-update = Passiert es wieder? Bringen Sie den Tor Browser auf den neuesten Stand, und versuchen Sie es ohne Dateien.
refused-no-length = Ihr Browser hat nicht gesagt, wie viel er sendet
refused-no-length-lead = Wir prüfen, wie groß ein Hinweis ist, bevor wir ihn annehmen. Ihr Browser hat es nicht gesagt. <strong>Es wurde nichts gespeichert.</strong>
refused-newest = Benutzen Sie den neuesten Tor Browser. Er sagt die Größe von selbst.
refused-proxy = Halt: Das ist nicht der Tor Browser
refused-proxy-lead = Sie sind über eine Website hierher gekommen, die Tor-Seiten in anderen Browsern zeigt. Diese Website kann sehen, wer Sie sind, und alles, was Sie schreiben. <strong>Es wurde nichts gespeichert.</strong>
refused-write-nothing = Schreiben Sie hier nichts.
refused-get-tor = Holen Sie sich den Tor Browser von torproject.org. Er ist kostenlos.
refused-open-in-tor = Öffnen Sie unsere Adresse im Tor Browser. Sie endet mit <code>.onion</code>, und danach kommt nichts mehr.
refused-timeout = Was Sie gesendet haben, ist nicht rechtzeitig angekommen
refused-timeout-lead = Die Verbindung brach ab, oder sie war zu langsam. <strong>Es wurde nichts gespeichert.</strong>
refused-circuit = Versuchen Sie es noch einmal. „Neuer Kanal für diese Seite“ im Menü des Tor Browsers kann es schneller machen.
refused-only-text = Senden Sie weniger Dateien, kleinere Dateien oder nur Text.
refused-method = Das geht hier nicht
refused-method-lead = Diese Seite ist nur über das Formular zu erreichen. <strong>Es wurde nichts gespeichert.</strong>
refused-from-form = Fangen Sie beim Formular an.
refused-failed = Bei uns ist etwas kaputtgegangen
refused-failed-lead = Es lag nicht an Ihnen. Wir konnten nicht tun, worum Sie gebeten haben. <strong>Es wurde nichts gespeichert.</strong>
refused-minutes = Versuchen Sie es in ein paar Minuten noch einmal.
