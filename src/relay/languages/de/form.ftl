form-title = Hinweis senden
form-heading = Sagen Sie uns, was Sie wissen
form-lead = Eine Kleinigkeit kann genügen. Sie brauchen kein Konto, und Sie müssen nicht sagen, wer Sie sind.
form-all-appeals = Alle Aufrufe ansehen
form-something-else = Wissen Sie etwas anderes? Schreiben Sie uns, ganz gleich, worum es geht.

form-not-sent = Ihr Hinweis wurde nicht gesendet
form-nothing-kept = Es wurde nichts gespeichert. Bitte sehen Sie sich das an:
form-file-refused = Datei { $n }, { $type }, wurde abgelehnt.
form-still-here = Was Sie geschrieben haben, steht noch hier. <strong>Wenn Sie Dateien ausgewählt hatten, wählen Sie sie noch einmal aus:</strong> Browser lassen nicht zu, dass eine Seite sie behält.
form-wrong-empty = Schreiben Sie etwas, oder wählen Sie eine Datei aus.
form-wrong-message-long = Ihr Text hat { $length } Zeichen. Kürzen Sie ihn auf höchstens { $limit }, oder senden Sie zwei Hinweise.
form-wrong-answer-long = Diese Antwort ist zu lang. Kürzen Sie sie auf höchstens { $limit } Zeichen.
form-wrong-files = Das sind zu viele Dateien. Wählen Sie höchstens { $limit } aus, oder senden Sie zwei Hinweise.
form-wrong-appeal = Wir kennen diesen Aufruf nicht. Korrigieren Sie die Angabe, oder lassen Sie das Feld leer.
form-wrong-alphabet = Ihr Browser hat diesen Text in unbekannten Schriftzeichen gesendet. Bitte geben Sie ihn noch einmal ein.

form-danger = Ist gerade jemand in Gefahr?
form-danger-slow = Hier liest niemand die Hinweise sofort.
form-danger-call = Rufen Sie die Polizei oder den örtlichen Notruf an. In der Europäischen Union ist das die <strong>112</strong>.
form-before = Bevor Sie anfangen
form-before-device = <strong>Benutzen Sie ein Gerät, das nur Ihnen gehört,</strong> kein Handy und keinen Computer von der Arbeit oder der Schule.
form-before-name = <strong>Lassen Sie Ihren Namen weg,</strong> außer Sie möchten, dass wir ihn kennen.
form-before-tor = <strong>Stellen Sie den Tor Browser auf „Am sichersten“.</strong> Das geht in seinen Einstellungen, unter Datenschutz und Sicherheit.
form-before-hurt = <strong>Könnte Ihnen deswegen jemand etwas antun?</strong> Lesen Sie zuerst, <a href="/safety">wie Sie sicher bleiben</a>.

form-message = Was wissen Sie?
form-message-hint = Was haben Sie gesehen oder gehört? Wo und wann? Woher wissen Sie es? Schreiben Sie in einer beliebigen Sprache, höchstens { $limit } Zeichen.
form-message-cleaned = Wir entfernen unsichtbare Zeichen, weil ein Text damit gekennzeichnet sein kann. Ihre Worte bleiben, wie sie sind.
form-appeal = Um welchen Aufruf geht es?
form-other-answer = Ihre Antwort auf die Frage:

form-files-title = Haben Sie Dateien?
form-files-never = <strong>Senden Sie niemals Bilder oder Videos, auf denen ein Kind missbraucht wird.</strong> Sie zu haben oder zu senden kann eine Straftat sein, auch wenn Sie es gut meinen. Und jede Kopie tut dem Kind wieder weh. Sagen Sie es uns mit Worten: wo sie sind, wie die Seite oder das Profil heißt und wann Sie sie gesehen haben.
form-files-do = Das machen wir mit Ihren Dateien:
form-files-names = <strong>Dateinamen</strong> werfen wir weg.
form-files-cleaned = <strong>Fotos, Videos, Tonaufnahmen, Dokumente und Texte</strong> werden bereinigt. Wir entfernen, was darin versteckt ist: Ort, Zeit, Kamera, Namen, frühere Fassungen. Was sie zeigen, bleibt.
form-files-refused = <strong>Dateien, die wir nicht bereinigen können,</strong> werden abgelehnt, und wir sagen Ihnen, warum – außer Sie kreuzen unten ein Kästchen an.
form-files = Ihre Dateien
form-files-hint = { $files ->
    [one] Höchstens { $files } Datei. Text und Datei zusammen: höchstens { $size }.
   *[other] Höchstens { $files } Dateien. Text und Dateien zusammen: höchstens { $size }.
}
form-files-tick = Ein PDF, das nicht bereinigt werden kann, lässt sich als Bilder seiner Seiten senden: Kreuzen Sie „{ $box }“ an.
form-file = Datei { $n }:
form-files-again = Die Dateien sind in der Reihenfolge gezählt, in der Sie sie ausgewählt haben. Bitte wählen Sie sie noch einmal aus.
form-as-pictures = Seiten als Bilder senden
form-as-pictures-hint = Ein PDF, das nicht bereinigt werden kann, wird dann als Bilder seiner Seiten gesendet. Was die Seiten nicht zeigen, ist weg. Den Text kann man lesen, aber nicht durchsuchen oder kopieren.
form-as-is = Unverändert senden
form-as-is-hint = Dateien, die nicht bereinigt werden können, werden dann unverändert gesendet. Was darin versteckt ist, kann zu Ihnen führen. Nur die Ermittlerinnen und Ermittler können sie öffnen, aber andere sehen sie vielleicht später, zum Beispiel vor Gericht. Dateien, die bereinigt werden können, werden trotzdem bereinigt.
form-files-time = <strong>Große Dateien brauchen Zeit.</strong> Unsere Schätzung für das Senden über Tor: { $some ->
    [one] eine Minute
   *[other] { $some } Minuten
} für je 100 MB, { $all ->
    [one] eine Minute
   *[other] { $all } Minuten
} für { $size }. Es kann um ein Mehrfaches länger dauern. Lassen Sie die Seite also offen. Wer Ihre Verbindung beobachtet, bemerkt eine große Sendung auch leichter.

form-send-title = Senden
form-code = Haben Sie schon einmal geschrieben? Ihr Code
form-code-hint = Geben Sie die sieben Wörter nur ein, wenn wir wissen sollen, dass beide Hinweise von Ihnen kommen. Ist das Ihr erster Hinweis? Lassen Sie das Feld leer: Nach dem Senden bekommen Sie einen Code.
form-send-wait = Drücken Sie den Knopf einmal und warten Sie. Vielleicht sehen Sie nicht, dass sich etwas bewegt. <strong>Ihr Hinweis ist erst angekommen, wenn eine Seite sagt: „{ $title }“.</strong>
form-send = Den Hinweis senden
form-send-code = Nach dem Senden sehen Sie einen Code aus sieben Wörtern. Damit können Sie <a href="/replies">wiederkommen und eine Antwort lesen</a>. Legen Sie Papier und Stift bereit.

form-after = Was mit Ihrem Hinweis geschieht
form-after-tor = Er kommt über Tor zu uns. Wir sehen nicht, wo Sie sind.
form-after-locked = Dieser Server bereinigt und verschlüsselt ihn. Nur während das geschieht, kann er Ihren Hinweis lesen.
form-after-keys = Nur die Ermittlerinnen und Ermittler können ihn entschlüsseln. <a href="/keys">Die Schlüssel dafür</a> sind nicht auf diesem Server.
