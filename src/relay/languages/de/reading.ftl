safety-title = So bleiben Sie sicher
safety-lead = Nichts schützt Sie vollständig. Hier steht, was wir tun, was wir nicht tun können und was Sie tun können.
safety-on-this-page = Auf dieser Seite
safety-you = Was Sie tun können
safety-address-title = Ist das die richtige Adresse?
safety-we = Was wir tun
safety-clean = Was wir entfernen
safety-code = Ihr Code für Antworten
safety-limits = Wovor wir Sie nicht schützen können
safety-tor = <strong>Benutzen Sie den Tor Browser,</strong> und holen Sie ihn nur von torproject.org. Halten Sie ihn auf dem neuesten Stand. Stellen Sie seine Sicherheitsstufe auf „Am sichersten“.
safety-where = <strong>Überlegen Sie, wo Sie schreiben.</strong> Nicht an einem Gerät oder in einem Netz der Arbeit oder der Schule: Dort kann man vielleicht sehen, dass Sie Tor benutzen. Ist Tor bei Ihnen gesperrt oder gefährlich? Dann schalten Sie in den Einstellungen des Tor Browsers unter „Verbindung“ eine Brücke ein.
safety-words = <strong>Schreiben Sie es mit Worten.</strong> Eine Beschreibung in eigenem Text ist sicherer als eine Datei.
safety-leave-out = <strong>Lassen Sie weg:</strong> Ihren Namen und Dinge, die nur Sie wissen können, außer sie sind wichtig.
safety-type = <strong>Tippen Sie, sprechen Sie nicht.</strong> Wer diktiert, sendet seine Stimme vielleicht an eine Firma. Manche Handytastaturen merken sich, was Sie tippen.
safety-stop = <strong>Müssen Sie schnell aufhören?</strong> Schließen Sie das Fenster. „Neue Identität“ im Menü des Tor Browsers löscht alles und fängt neu an.
safety-address-look = Sehen Sie sich die Adresse oben im Tor Browser an. Sie hat 56 Buchstaben und Ziffern, danach kommt <code>.onion</code>. Vergleichen Sie alle mit der Adresse, die { $organisation } an anderer Stelle veröffentlicht hat: auf einer Website, einem Plakat, in einer Zeitung.
safety-address-look-unnamed = Sehen Sie sich die Adresse oben im Tor Browser an. Sie hat 56 Buchstaben und Ziffern, danach kommt <code>.onion</code>. Vergleichen Sie alle mit der Adresse, die die Ermittlerinnen und Ermittler an anderer Stelle veröffentlicht haben: auf einer Website, einem Plakat, in einer Zeitung.
safety-address-false = Eine falsche Website kann diese Seiten nachmachen, aber nicht die Adresse. Vertrauen Sie also einer Adresse nicht, nur weil eine Seite, eine Nachricht oder eine Suche sie zeigt.
safety-we-tor = Tor verbirgt vor uns, wo Sie sind. Wir verlangen kein Konto und keinen Namen.
safety-we-scripts = Diese Seiten führen keine Skripte aus und hinterlassen auf Ihrem Gerät nichts, woran man Sie wiedererkennen könnte.
safety-we-nothing = Dieser Server schreibt über Besuche nichts auf.
safety-we-locked = Jeder Hinweis wird beim Eintreffen mit <a href="/keys">diesen Schlüsseln</a> verschlüsselt. Der Server kann ihn nicht wieder öffnen. Wer den Server wegträgt, findet verschlüsselte Hinweise.
safety-we-filled = Verschlüsselte Hinweise werden auf feste Größen aufgefüllt. Ein kurzer Hinweis sieht aus wie jeder andere kurze Hinweis.
safety-clean-every = <strong>Aus jeder Datei:</strong> ihren Namen. Dateien in einem Archiv behalten ihre Namen.
safety-clean-text = <strong>Aus Ihrem Text und aus reinen Textdateien:</strong> unsichtbare Zeichen, versteckte Schriftzeichen und andere Spuren des Programms oder der Kopie, aus der sie stammen.
safety-clean-photos = <strong>Aus Fotos:</strong> Ort, Zeit, Kamera oder Handy mit Seriennummer, Kommentare, kleine Vorschaubilder und Bilder oder Videos, die hinter dem Foto versteckt sind.
safety-clean-videos = <strong>Aus Videos und Tonaufnahmen:</strong> Ort, Zeit, Gerät, Titel und andere Angaben, Titelbilder, Untertitel und andere Spuren sowie Nachrichten des Programms, das sie erzeugt hat.
safety-clean-documents = <strong>Aus PDF- und Office-Dokumenten:</strong> Namen von Leuten, die sie geschrieben oder gelesen haben, Datumsangaben, Kommentare, nachverfolgte Änderungen, frühere Fassungen, Anhänge, Links nach außen, Skripte und die versteckten Daten der Bilder darin.
safety-clean-pictures = <strong>Aus einem PDF, das nicht bereinigt werden kann,</strong> wenn Sie es so wählen: alles außer dem, was seine Seiten zeigen. Es wird dann als Bilder seiner Seiten gesendet.
safety-clean-archives = <strong>Aus Archiven:</strong> Datum und Besitzer. Jede Datei darin wird bereinigt, oder das Archiv wird abgelehnt.
safety-clean-else = <strong>Alles andere wird abgelehnt,</strong> außer Sie bitten uns, es unverändert zu senden.
safety-clean-receipt = Nach dem Senden sagt Ihnen eine Seite, was aus jeder Datei entfernt wurde.
safety-code-you = <strong>Nur Sie haben ihn.</strong> Dieser Server erzeugt ihn nach dem Zufallsprinzip und zeigt ihn Ihnen einmal. Er speichert keinen Code und hält nicht fest, zu welchem Hinweis ein Code gehört.
safety-code-wait = <strong>Antworten warten hier, verschlüsselt.</strong> Nur wer den Code hat, kann sie lesen. Wer den Server wegträgt, findet verschlüsselte Antworten und kann nicht sagen, wem sie gehören.
safety-code-found = <strong>Wenn jemand Ihren Code findet,</strong> weiß diese Person, dass uns jemand geschrieben hat. Sie kann unsere Antworten lesen, sie löschen und uns schreiben, als wären Sie es. Sie kann nicht lesen, was Sie gesendet haben.
safety-code-server = <strong>Wenn Sie Ihren Code bekommen und wenn Sie ihn eingeben,</strong> hat dieser Server ihn in seinem Arbeitsspeicher, mit den Antworten, die er öffnet. Wer den Server heimlich übernommen hat, könnte sie dann sehen und Ihnen falsche zeigen.
safety-code-mark = <strong>Die Kennung Ihres Hinweises</strong> öffnet nichts. Aber wer sie bei Ihnen findet, erfährt vielleicht, dass Sie einen Hinweis gesendet haben und <a href="/status">ob er geöffnet wurde</a>. Und wer Hinweise öffnen kann, könnte erkennen, welcher es ist.
safety-limits-files-title = Was in unverändert gesendeten Dateien versteckt ist
safety-limits-files = Ein Foto enthält oft den Ort, die Zeit und die Art des Handys. Ein Dokument enthält oft den Namen der Person, die es geschrieben hat. Ein Bildschirmfoto von dem Foto lässt das meiste davon weg, aber es kann die Zeit und die Größe Ihres Bildschirms enthalten.
safety-limits-shows-title = Was ein Bild oder eine Aufnahme zeigt
safety-limits-shows = Gesichter, Stimmen, Spiegelungen, der Blick aus einem Fenster, eine Hand. Kein Bereinigen entfernt das.
safety-limits-cameras-title = Die Spuren von Kameras und Druckern
safety-limits-cameras = Jede Kamera hinterlässt in ihren Bildern ein schwaches eigenes Muster. Viele Farbdrucker drucken winzige gelbe Punkte, die den Drucker und den Tag verraten. Auch ein Scan oder ein Foto des Papiers zeigt sie.
safety-limits-copy-title = Merkmale, die nur eine Kopie hat
safety-limits-copy = Ein Dokument, ein Bild oder ein Film kann für jede Person, die es bekommt, ein wenig anders gemacht sein: in Wörtern, in Abständen, in Punkten, die niemand sieht. Eine solche Kopie verrät, wer sie hatte. Wurde es nur Ihnen gegeben? Dann beschreiben Sie es, statt es zu senden.
safety-limits-write-title = Wie Sie schreiben
safety-limits-write = Ihre Worte und Ihre Fehler kann man mit anderen Texten von Ihnen vergleichen. Schreiben Sie kurze, einfache Sätze.
safety-limits-few-title = Was nur wenige wissen
safety-limits-few = Wenn nur drei Menschen etwas gesehen haben, zeigt ein Hinweis darauf auf drei Menschen.
safety-limits-when-title = Wann und wie viel Sie senden
safety-limits-when = Wer Ihre Verbindung beobachtet, sieht, dass Sie Tor benutzen, wann und wie viel Sie senden. Wer auch unsere beobachtet, kann beides vielleicht zusammenbringen. Eine große Sendung fällt auf. Ein kurzer Text nicht.
safety-limits-device-title = Ihr eigenes Gerät
safety-limits-device = Wenn jemand anderes es kontrolliert oder hineinsehen kann, sieht diese Person, was Sie tun.
safety-limits-server-title = Dieser Server, für kurze Zeit
safety-limits-server = Eine Seite ohne Skripte kann Ihren Hinweis nicht auf Ihrem Gerät verschlüsseln. Darum liest dieser Server ihn in seinem Arbeitsspeicher, während er eintrifft und bereinigt und verschlüsselt wird. Wer den Server heimlich übernommen hat, könnte Hinweise lesen, die dann eintreffen, aber keine früheren. Sie können <a href="/keys">eine Datei selbst verschlüsseln</a>, bevor Sie sie senden.

keys-title = Die Schlüssel, die Ihren Hinweis verschlüsseln
keys-lead = Wir verschlüsseln jeden Hinweis mit diesen Schlüsseln, sobald er eintrifft. Nur wer die andere Hälfte eines Schlüssels hat, kann ihn öffnen. Die anderen Hälften sind nicht auf diesem Server.
keys-who = Wer Ihren Hinweis öffnen kann
keys-groups = Ein Hinweis zu einem Aufruf ist vielleicht nur mit den Schlüsseln einiger dieser Gruppen verschlüsselt.
keys-right = Sind das die richtigen Schlüssel?
keys-compare = Vergleichen Sie die Fingerabdrücke der Schlüssel mit denen, die { $organisation } an anderer Stelle veröffentlicht hat: auf einer Website, einem Plakat, in einer Zeitung. Vergleichen Sie jeden Buchstaben und jede Ziffer.
keys-compare-unnamed = Vergleichen Sie die Fingerabdrücke der Schlüssel mit denen, die die Ermittlerinnen und Ermittler an anderer Stelle veröffentlicht haben: auf einer Website, einem Plakat, in einer Zeitung. Vergleichen Sie jeden Buchstaben und jede Ziffer.
keys-different = <strong>Sind sie verschieden?</strong> Dann senden Sie nichts. Vielleicht hat jemand diesen Server übernommen.
keys-addresses = Alle Adressen dieser Website
keys-addresses-lead = Diese Website hat mehr als eine Adresse. Alle führen zu denselben Menschen. Wenn eine nicht geht, versuchen Sie eine andere.
keys-addresses-copy = Kopieren Sie eine Adresse ganz, oder vergleichen Sie jeden Buchstaben und jede Ziffer: Eine, die fast gleich ist, gehört jemand anderem. Bewahren Sie diese Liste nur auf, wo niemand sonst sie finden kann.
keys-list = Kommt eine Liste wirklich von uns?
keys-list-who = Um einen Hinweis zu senden, brauchen Sie das nicht. Es ist für Leute, die mit einer Befehlszeile umgehen können, die erste Adresse von einer Stelle kennen, der sie vertrauen, etwa von einem Plakat, und die anderen woanders gefunden haben. Die erste Adresse hat die Liste signiert, und niemand sonst kann das.
keys-list-save = Speichern Sie diese Zeilen in einer Datei namens <code>addresses.txt</code>. Jede Zeile endet mit einem Zeilenumbruch, auch die letzte:
keys-list-signature = Speichern Sie diese Zeilen in einer Datei namens <code>addresses.txt.minisig</code>:
keys-list-make = Stellen Sie den Schlüssel aus der ersten Adresse her, so wie Sie sie von dieser Stelle kennen:
keys-list-check = Prüfen Sie die Liste mit dem freien Programm <code>minisign</code>:
keys-list-old = Auch eine alte Liste besteht die Prüfung, selbst wenn wir seitdem eine Adresse aufgegeben haben. Die neueste steht auf dieser Seite unter der ersten Adresse.
keys-lock = Eine Datei selbst verschlüsseln
keys-lock-who = Um einen Hinweis zu senden, brauchen Sie das nicht. Es ist für Leute, die mit einer Befehlszeile umgehen können und lieber keinem Server vertrauen. Eine Datei, die Sie selbst verschlüsseln, kann dieser Server überhaupt nicht lesen.
keys-lock-clean = <strong>Bereinigen Sie die Datei zuerst.</strong> Wenn sie verschlüsselt ist, kann das niemand mehr.
keys-lock-save = Speichern Sie die Zeilen unten in einer Datei namens <code>keys.txt</code>.
keys-lock-form = Wählen Sie <code>locked.age</code> im <a href="/">Formular</a> aus und kreuzen Sie „Unverändert senden“ an.
keys-all = Alle Schlüssel, für keys.txt
keys-size = Die Größe einer verschlüsselten Datei kann man noch sehen.
keys-batch = Für Ermittlerinnen und Ermittler: der Schlüssel dieses Servers
keys-batch-lead = Er signiert die Pakete, die diesen Server verlassen. Prüfen Sie sie mit <code>minisign</code>. Niemand kann damit einen Hinweis öffnen.
keys-fingerprint = Fingerabdruck
keys-kind = Art
keys-list-answer = Die Antwort muss lauten:
keys-list-must-say = Dort muss „Signature and comment signature verified“ stehen. Steht dort etwas anderes? Dann benutzen Sie die Liste nicht.
keys-lock-file = Verschlüsseln Sie Ihre Datei mit dem freien Programm <code>age</code>:
keys-lock-file-post-quantum = Verschlüsseln Sie Ihre Datei mit dem freien Programm <code>age</code>, Version 1.3 oder neuer:
keys-classic = Klassisch
keys-post-quantum = Dafür gemacht, auch Quantencomputern zu widerstehen
keys-hardware = Auf einem Sicherheitsschlüssel verwahrt
keys-hardware-post-quantum = Auf einem Sicherheitsschlüssel verwahrt, dafür gemacht, auch Quantencomputern zu widerstehen
keys-other = Andere

status-title = Was aus Hinweisen und Aufrufen wurde
status-lead = Diese Seite ist für alle gleich. Niemand kann daraus erfahren, welchen Hinweis Sie suchen.
status-tip = Wurde Ihr Hinweis geöffnet?
status-tip-how = Nachdem Sie Ihren Hinweis gesendet hatten, hat Ihnen eine Seite seine Kennung gezeigt: zehn Ziffern und Buchstaben, zum Beispiel <code>3f2a9 01bc4</code>. Wenn eine Ermittlerin oder ein Ermittler einen Hinweis geöffnet hat, kommt seine Kennung auf <a href="#marks">die Liste auf dieser Seite</a>.
status-search = <strong>Suchen Sie auf dieser Seite nach Ihrer Kennung.</strong> Auf einem Computer halten Sie Strg (auf einem Mac ⌘) gedrückt und drücken F. Auf einem Handy wählen Sie „Seite durchsuchen“ im Menü des Tor Browsers. Was Sie dort eingeben, bleibt auf Ihrem Gerät. Die Liste ist sortiert, Sie können Ihre Kennung also auch mit dem Auge suchen.
status-found = <strong>Steht sie da?</strong> Dann hat eine Ermittlerin oder ein Ermittler Ihren Hinweis geöffnet.
status-not-found = <strong>Steht sie nicht da?</strong> Höchstwahrscheinlich wurde Ihr Hinweis noch nicht geöffnet. Das kann Wochen dauern. Oder er wurde vor langer Zeit geöffnet: Die Liste enthält die letzten { $most } Kennungen, und ein Fehler dieses Servers kann einige davon verschwinden lassen. Es heißt nicht, dass Ihr Hinweis verloren ist.
status-no-mark = <strong>Haben Sie sie nicht aufgeschrieben?</strong> Das macht nichts. Niemand kann sie für Sie nachsehen, denn wir wissen nicht, welcher Hinweis von Ihnen ist.
status-appeals = Was aus unseren Aufrufen wurde
status-more = { $count ->
    [one] Es gibt noch einen. Alle finden Sie auf <a href="/">der ersten Seite</a>.
   *[other] Es gibt noch { $count } weitere. Alle finden Sie auf <a href="/">der ersten Seite</a>.
}
status-collected = Was abgeholt wurde
status-not-collected = Von diesem Server wurde noch kein Hinweis abgeholt.
status-batch = { $count ->
    [one] Von diesem Server wurden einmal Hinweise abgeholt. Das letzte Paket davon hat diese Prüfsumme (SHA-256). Ermittlerinnen und Ermittler können sie mit der des Pakets vergleichen, das sie bekommen haben:
   *[other] Von diesem Server wurden { $count }-mal Hinweise abgeholt. Das letzte Paket davon hat diese Prüfsumme (SHA-256). Ermittlerinnen und Ermittler können sie mit der des Pakets vergleichen, das sie bekommen haben:
}
status-marks = Die Kennungen geöffneter Hinweise
status-no-marks = Es gibt noch keine.
status-count = { $count ->
    [one] Es gibt eine, geordnet nach Ziffern und Buchstaben.
   *[other] Es gibt { $count }, geordnet nach Ziffern und Buchstaben.
}
