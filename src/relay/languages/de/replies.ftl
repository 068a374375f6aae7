replies-title = Eine Antwort lesen
replies-nothing = Für diese Wörter liegt keine Antwort bereit
replies-problem-title = Das ist kein Code
replies-nothing-lead = Das kann zwei Gründe haben. Dieser Server kann nicht erkennen, welcher es ist.
replies-nothing-yet = <strong>Noch hat niemand geantwortet.</strong> Das kann Tage oder Wochen dauern, und viele Hinweise bekommen keine Antwort. Kommen Sie an einem anderen Tag wieder.
replies-nothing-wrong = <strong>Ein Wort ist falsch,</strong> oder die Wörter stehen in einer anderen Reihenfolge. Vergleichen Sie sie mit dem, was Sie aufgeschrieben haben.
replies-nothing-same = Ein Code, den es nie gab, sieht hier genauso aus wie Ihrer. So kann niemand durch Raten herausfinden, dass Sie uns geschrieben haben.
replies-lead = Nachdem Sie Ihren Hinweis gesendet hatten, hat Ihnen eine Seite einen Code aus sieben Wörtern gezeigt. Geben Sie ihn hier ein, um zu sehen, ob wir geantwortet haben.
replies-hint = Sieben englische Wörter mit Leerzeichen dazwischen. Kleine oder große Buchstaben, beides ist in Ordnung.
replies-good = Gut zu wissen
replies-weeks = <strong>Es kann Tage oder Wochen dauern,</strong> und viele Hinweise bekommen keine Antwort. Das heißt nicht, dass Ihr Hinweis nicht gelesen wurde.
replies-locked = <strong>Antworten sind für Ihren Code verschlüsselt.</strong> Ohne ihn kann dieser Server sie nicht öffnen. Er speichert keinen Code und vergisst Ihren, sobald er Ihnen die Seite gezeigt hat.
replies-lost = <strong>Haben Sie Ihren Code verloren?</strong> Dann kann niemand Ihre Antworten lesen, und wir können den Code nicht noch einmal herstellen. <a href="/">Senden Sie einen weiteren Hinweis,</a> um einen neuen zu bekommen.
replies-more = <strong>Möchten Sie uns mehr sagen?</strong> Geben Sie Ihren Code auch im <a href="/">Formular</a> ein. Dann wissen wir, dass beide Hinweise von Ihnen kommen.
replies-only-here = <strong>Wir antworten nur hier.</strong> Schreibt Ihnen jemand auf anderem Weg wegen Ihres Hinweises, und Sie haben uns nie gesagt, wie wir Sie erreichen? Dann sind wir es nicht. Antworten Sie nicht.
replies-give-away = <a href="/safety#code">Was kann Ihr Code verraten?</a>
replies-label = Ihr Code
replies-look = Nach Antworten sehen

code-empty = Geben Sie die { $all } Wörter Ihres Codes ein.
code-count = { $count ->
    [one] Ein Code hat { $all } Wörter, und Sie haben eines eingegeben. Geben Sie alle ein.
   *[other] Ein Code hat { $all } Wörter, und Sie haben { $count } eingegeben. Geben Sie alle ein, in ihrer Reihenfolge.
}
code-unknown = Wort { $word } ist keines, das in einem Code stehen kann. Vergleichen Sie es mit dem, was Sie aufgeschrieben haben.
code-too-long = Das ist zu lang. Geben Sie nur die { $all } Wörter Ihres Codes ein.

mailbox-waiting = { $count ->
    [one] Eine Antwort wartet auf Sie
   *[other] { $count } Antworten warten auf Sie
}
mailbox-delete = { $count ->
    [one] Diese Antwort löschen?
   *[other] { $count } Antworten löschen?
}
mailbox-deleted = Gelöscht
mailbox-from = Absender: { $organisation }. Nur für Sie.
mailbox-from-unnamed = Von den Ermittlerinnen und Ermittlern, nur für Sie.
mailbox-order = Sie stehen in keiner Reihenfolge, denn wir halten keine Zeiten fest.
mailbox-reply = Antwort { $number }
mailbox-reply-next-part = Antwort { $number }, nächster Teil
mailbox-goes-on = Diese Antwort geht auf der nächsten Seite weiter.
mailbox-position = Das ist Seite { $page } von { $pages }.
mailbox-now = Was Sie jetzt tun können
mailbox-write-back = <strong>Schreiben Sie zurück.</strong> Öffnen Sie das <a href="/">Formular</a> und geben Sie Ihren Code auch dort ein. Dann wissen wir, dass es von Ihnen kommt.
mailbox-no-trace = <strong>Hinterlassen Sie keine Spur.</strong> Wählen Sie „Neue Identität“ im Menü des Tor Browsers, oder schließen Sie den Tor Browser. Kopieren Sie nichts, was Sie hier lesen, auf dieses Gerät.
mailbox-delete-read = <strong>Löschen Sie, was Sie gelesen haben.</strong> Es bleibt verschlüsselt auf diesem Server, bis Sie es löschen.
mailbox-new-identity = <strong>Hinterlassen Sie keine Spur.</strong> Wählen Sie „Neue Identität“ im Menü des Tor Browsers, oder schließen Sie den Tor Browser.
mailbox-sure = { $count ->
    [one] Niemand kann sie zurückholen.
   *[other] Alle werden gelöscht, auch die auf anderen Seiten. Niemand kann sie zurückholen.
}
mailbox-none-left = Es war nichts mehr da, was man löschen konnte.
mailbox-gone = { $count ->
    [one] Die Antwort ist nicht mehr auf diesem Server.
   *[other] { $count } Antworten sind nicht mehr auf diesem Server.
}
mailbox-stays-good = Ihr Code gilt weiter: Auch neue Antworten finden Sie damit.

mailbox-next = Nächste Seite
mailbox-before = Vorige Seite
mailbox-delete-all = Alle löschen …
mailbox-yes = Ja, löschen
mailbox-no = Nein, zurück
mailbox-again = Noch einmal nachsehen
