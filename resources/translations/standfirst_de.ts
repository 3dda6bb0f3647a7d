<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
    <context>
        <name>Standfirst</name>
        <message>
            <location filename="../../reader/annotations/store.py"></location>
            <source>another file of this name is there</source>
            <translation>eine andere Datei dieses Namens ist schon da</translation>
        </message>
        <message>
            <location filename="../../reader/annotations/store.py"></location>
            <source>{what} Your earlier notes and corrections are not shown, and new ones will not be saved until that file is moved.</source>
            <translation>{what} Ihre früheren Notizen und Korrekturen werden nicht gezeigt, und neue werden nicht gespeichert, bis diese Datei verschoben ist.</translation>
        </message>
        <message>
            <location filename="../../reader/annotations/store.py"></location>
            <source>“{file}” is damaged and could not be set aside.</source>
            <translation>„{file}“ ist beschädigt und konnte nicht beiseitegelegt werden.</translation>
        </message>
        <message>
            <location filename="../../reader/annotations/store.py"></location>
            <source>“{file}” is no notes file of Standfirst.</source>
            <translation>„{file}“ ist keine Notizdatei von Standfirst.</translation>
        </message>
        <message>
            <location filename="../../reader/annotations/store.py"></location>
            <source>“{file}” may not be read ({why}).</source>
            <translation>„{file}“ darf nicht gelesen werden ({why}).</translation>
        </message>
        <message>
            <location filename="../../reader/annotations/store.py"></location>
            <source>“{file}” was damaged and could not be read. It was kept as “{aside}”; your notes begin anew.</source>
            <translation>„{file}“ war beschädigt und konnte nicht gelesen werden. Die Datei wurde als „{aside}“ aufbewahrt; Ihre Notizen fangen neu an.</translation>
        </message>
        <message>
            <location filename="../../reader/annotations/store.py"></location>
            <source>“{file}” was written by a newer Standfirst.</source>
            <translation>„{file}“ wurde von einem neueren Standfirst geschrieben.</translation>
        </message>
        <message>
            <location filename="../../reader/batch/exporting.py"></location>
            <source>“{file}” holds {count} articles. Name a folder for their exports with -o.</source>
            <translation>„{file}“ enthält {count} Artikel. Geben Sie mit -o einen Ordner für deren Exporte an.</translation>
        </message>
        <message>
            <location filename="../../reader/cleaning/clean.py"></location>
            <source>Nothing on this page looks like an article, so all of it is shown.</source>
            <translation>Nichts auf dieser Seite sieht wie ein Artikel aus, deshalb wird alles gezeigt.</translation>
        </message>
        <message>
            <location filename="../../reader/cleaning/examples.py"></location>
            <source>1 The channel · 2 The silt · 3 What it costs</source>
            <translation>1 Die Fahrrinne · 2 Der Schlick · 3 Was es kostet</translation>
        </message>
        <message>
            <location filename="../../reader/cleaning/examples.py"></location>
            <source>12</source>
            <translation>12</translation>
        </message>
        <message>
            <location filename="../../reader/cleaning/examples.py"></location>
            <source>14 comments · Reply</source>
            <translation>14 Kommentare · Antworten</translation>
        </message>
        <message>
            <location filename="../../reader/cleaning/examples.py"></location>
            <source>3 answers · Sorted by date</source>
            <translation>3 Antworten · Nach Datum sortiert</translation>
        </message>
        <message>
            <location filename="../../reader/cleaning/examples.py"></location>
            <source>A dredger at the quay. A dredger at the quay.</source>
            <translation>Ein Bagger am Kai. Ein Bagger am Kai.</translation>
        </message>
        <message>
            <location filename="../../reader/cleaning/examples.py"></location>
            <source>A line among the others that no story would hold</source>
            <translation>Eine Zeile zwischen den anderen, die in keinem Artikel stünde</translation>
        </message>
        <message>
            <location filename="../../reader/cleaning/examples.py"></location>
            <source>A line that stands there twice within three lines</source>
            <translation>Eine Zeile, die innerhalb von drei Zeilen zweimal steht</translation>
        </message>
        <message>
            <location filename="../../reader/cleaning/examples.py"></location>
            <source>A list of links to other pages after the last paragraph</source>
            <translation>Eine Liste von Links auf andere Seiten nach dem letzten Absatz</translation>
        </message>
        <message>
            <location filename="../../reader/cleaning/examples.py"></location>
            <source>A picture with a headline, next to others like it: Mussel farm asks for room</source>
            <translation>Ein Bild mit einer Schlagzeile, neben anderen dieser Art: Muschelzucht braucht Platz</translation>
        </message>
        <message>
            <location filename="../../reader/cleaning/examples.py"></location>
            <source>A whole paragraph that stands there twice in a row</source>
            <translation>Ein ganzer Absatz, der zweimal hintereinander steht</translation>
        </message>
        <message>
            <location filename="../../reader/cleaning/examples.py"></location>
            <source>A window that the page would open when it is clicked</source>
            <translation>Ein Fenster, das die Seite bei einem Klick öffnen würde</translation>
        </message>
        <message>
            <location filename="../../reader/cleaning/examples.py"></location>
            <source>Advertisement</source>
            <translation>Werbung</translation>
        </message>
        <message>
            <location filename="../../reader/cleaning/examples.py"></location>
            <source>Boat shoes, now half the price</source>
            <translation>Bootsschuhe, jetzt zum halben Preis</translation>
        </message>
        <message>
            <location filename="../../reader/cleaning/examples.py"></location>
            <source>By Jo Reed, 4 May 2024, 3 minutes to read</source>
            <translation>Von Jo Reed, 4. Mai 2024, 3 Minuten Lesezeit</translation>
        </message>
        <message>
            <location filename="../../reader/cleaning/examples.py"></location>
            <source>By going on you accept our terms and cookies.</source>
            <translation>Wenn Sie fortfahren, stimmen Sie unseren Bedingungen und Cookies zu.</translation>
        </message>
        <message>
            <location filename="../../reader/cleaning/examples.py"></location>
            <source>Contact us · Terms of use · Imprint</source>
            <translation>Kontakt · Nutzungsbedingungen · Impressum</translation>
        </message>
        <message>
            <location filename="../../reader/cleaning/examples.py"></location>
            <source>Contents: 1 The channel, 2 The silt, 3 What it costs</source>
            <translation>Inhalt: 1 Die Fahrrinne, 2 Der Schlick, 3 Was es kostet</translation>
        </message>
        <message>
            <location filename="../../reader/cleaning/examples.py"></location>
            <source>Download the report</source>
            <translation>Bericht herunterladen</translation>
        </message>
        <message>
            <location filename="../../reader/cleaning/examples.py"></location>
            <source>Get our letter every Friday</source>
            <translation>Jeden Freitag unser Newsletter</translation>
        </message>
        <message>
            <location filename="../../reader/cleaning/examples.py"></location>
            <source>Harbours · Ferries · Budget</source>
            <translation>Häfen · Fähren · Haushalt</translation>
        </message>
        <message>
            <location filename="../../reader/cleaning/examples.py"></location>
            <source>Home · News · Sport · Weather</source>
            <translation>Start · Nachrichten · Sport · Wetter</translation>
        </message>
        <message>
            <location filename="../../reader/cleaning/examples.py"></location>
            <source>Islanders count the cost of a winter without ferries</source>
            <translation>Inselbewohner rechnen aus, was ein Winter ohne Fähren kostet</translation>
        </message>
        <message>
            <location filename="../../reader/cleaning/examples.py"></location>
            <source>Jo Reed writes about ports and ferries.</source>
            <translation>Jo Reed schreibt über Häfen und Fähren.</translation>
        </message>
        <message>
            <location filename="../../reader/cleaning/examples.py"></location>
            <source>Jo Reed, harbour office, second floor</source>
            <translation>Jo Reed, Hafenamt, zweiter Stock</translation>
        </message>
        <message>
            <location filename="../../reader/cleaning/examples.py"></location>
            <source>Jo wrote: “The ferry is late again.” (and the message above says just that)</source>
            <translation>Jo schrieb: „Die Fähre hat wieder Verspätung.“ (und die Nachricht darüber sagt genau das)</translation>
        </message>
        <message>
            <location filename="../../reader/cleaning/examples.py"></location>
            <source>Lines in any file</source>
            <translation>Zeilen in jeder Datei</translation>
        </message>
        <message>
            <location filename="../../reader/cleaning/examples.py"></location>
            <source>Made with care on the fjord</source>
            <translation>Mit Liebe am Fjord gemacht</translation>
        </message>
        <message>
            <location filename="../../reader/cleaning/examples.py"></location>
            <source>More from Jo Reed, and what follows it</source>
            <translation>Mehr von Jo Reed, und was darauf folgt</translation>
        </message>
        <message>
            <location filename="../../reader/cleaning/examples.py"></location>
            <source>Most read this week</source>
            <translation>Diese Woche am meisten gelesen</translation>
        </message>
        <message>
            <location filename="../../reader/cleaning/examples.py"></location>
            <source>News</source>
            <translation>Nachrichten</translation>
        </message>
        <message>
            <location filename="../../reader/cleaning/examples.py"></location>
            <source>Opens in a new window</source>
            <translation>Öffnet sich in neuem Fenster</translation>
        </message>
        <message>
            <location filename="../../reader/cleaning/examples.py"></location>
            <source>Pages saved as plain text</source>
            <translation>Als reiner Text gespeicherte Seiten</translation>
        </message>
        <message>
            <location filename="../../reader/cleaning/examples.py"></location>
            <source>Parts of web pages</source>
            <translation>Teile von Webseiten</translation>
        </message>
        <message>
            <location filename="../../reader/cleaning/examples.py"></location>
            <source>READ MORE: Storm closes harbour</source>
            <translation>LESEN SIE AUCH: Sturm legt Hafen lahm</translation>
        </message>
        <message>
            <location filename="../../reader/cleaning/examples.py"></location>
            <source>RELATED STORIES, and the headlines under it</source>
            <translation>VERWANDTE ARTIKEL, und die Schlagzeilen darunter</translation>
        </message>
        <message>
            <location filename="../../reader/cleaning/examples.py"></location>
            <source>Read also: Ferry company seeks help</source>
            <translation>Lesen Sie auch: Fährgesellschaft sucht Hilfe</translation>
        </message>
        <message>
            <location filename="../../reader/cleaning/examples.py"></location>
            <source>Read more</source>
            <translation>Weiterlesen</translation>
        </message>
        <message>
            <location filename="../../reader/cleaning/examples.py"></location>
            <source>Share on Facebook</source>
            <translation>Auf Facebook teilen</translation>
        </message>
        <message>
            <location filename="../../reader/cleaning/examples.py"></location>
            <source>Share this on Facebook</source>
            <translation>Auf Facebook teilen</translation>
        </message>
        <message>
            <location filename="../../reader/cleaning/examples.py"></location>
            <source>Share · Tweet · Print</source>
            <translation>Teilen · Twittern · Drucken</translation>
        </message>
        <message>
            <location filename="../../reader/cleaning/examples.py"></location>
            <source>Show more</source>
            <translation>Mehr anzeigen</translation>
        </message>
        <message>
            <location filename="../../reader/cleaning/examples.py"></location>
            <source>Sign up for our harbour letter</source>
            <translation>Abonnieren Sie unseren Hafen-Newsletter</translation>
        </message>
        <message>
            <location filename="../../reader/cleaning/examples.py"></location>
            <source>The Tidewater Post, 4 May 2024</source>
            <translation>The Tidewater Post, 4. Mai 2024</translation>
        </message>
        <message>
            <location filename="../../reader/cleaning/examples.py"></location>
            <source>The Tidewater Post, above the headline</source>
            <translation>The Tidewater Post, über der Schlagzeile</translation>
        </message>
        <message>
            <location filename="../../reader/cleaning/examples.py"></location>
            <source>The Tidewater Post, your local paper</source>
            <translation>The Tidewater Post, Ihre Lokalzeitung</translation>
        </message>
        <message>
            <location filename="../../reader/cleaning/examples.py"></location>
            <source>The views in this column are the author's own.</source>
            <translation>Die Ansichten in dieser Kolumne sind die des Autors.</translation>
        </message>
        <message>
            <location filename="../../reader/cleaning/examples.py"></location>
            <source>This eBook is for the use of anyone anywhere</source>
            <translation>This eBook is for the use of anyone anywhere</translation>
        </message>
        <message>
            <location filename="../../reader/cleaning/examples.py"></location>
            <source>Updated 4 May 2024, 3 minutes to read</source>
            <translation>Aktualisiert am 4. Mai 2024, 3 Minuten Lesezeit</translation>
        </message>
        <message>
            <location filename="../../reader/cleaning/examples.py"></location>
            <source>Videos, with nothing under it</source>
            <translation>Videos, und nichts darunter</translation>
        </message>
        <message>
            <location filename="../../reader/cleaning/examples.py"></location>
            <source>We use cookies to make this page better. Accept all</source>
            <translation>Wir verwenden Cookies, um diese Seite zu verbessern. Alle annehmen</translation>
        </message>
        <message>
            <location filename="../../reader/cleaning/examples.py"></location>
            <source>Well said! I was there and saw it, too.</source>
            <translation>Gut gesagt! Ich war dabei und habe es auch gesehen.</translation>
        </message>
        <message>
            <location filename="../../reader/cleaning/examples.py"></location>
            <source>What stands on the page before, beside and after the article</source>
            <translation>Was auf der Seite vor, neben und nach dem Artikel steht</translation>
        </message>
        <message>
            <location filename="../../reader/cleaning/examples.py"></location>
            <source>Why small ports matter. Why small ports matter more than ever.</source>
            <translation>Warum kleine Häfen wichtig sind. Warum kleine Häfen wichtiger sind denn je.</translation>
        </message>
        <message>
            <location filename="../../reader/cleaning/examples.py"></location>
            <source>You get this letter because you signed up. Unsubscribe</source>
            <translation>Sie erhalten diesen Brief, weil Sie sich angemeldet haben. Abbestellen</translation>
        </message>
        <message>
            <location filename="../../reader/cleaning/examples.py"></location>
            <source>You have read three of your five free articles.</source>
            <translation>Sie haben drei Ihrer fünf Gratisartikel gelesen.</translation>
        </message>
        <message>
            <location filename="../../reader/cleaning/examples.py"></location>
            <source>You may also like: How one storm closed a harbour</source>
            <translation>Das könnte Sie auch interessieren: Wie ein Sturm einen Hafen lahmlegte</translation>
        </message>
        <message>
            <location filename="../../reader/cleaning/examples.py"></location>
            <source>Your e-mail address:</source>
            <translation>Ihre E-Mail-Adresse:</translation>
        </message>
        <message>
            <location filename="../../reader/cleaning/examples.py"></location>
            <source>Your name · Your e-mail address · Send</source>
            <translation>Ihr Name · Ihre E-Mail-Adresse · Absenden</translation>
        </message>
        <message>
            <location filename="../../reader/cleaning/examples.py"></location>
            <source>[7] https://example.org/harbour</source>
            <translation>[7] https://example.org/harbour</translation>
        </message>
        <message>
            <location filename="../../reader/cleaning/examples.py"></location>
            <source>© 2024 The Tidewater Post</source>
            <translation>© 2024 The Tidewater Post</translation>
        </message>
        <message>
            <location filename="../../reader/cleaning/examples.py"></location>
            <source>© 2024 The Tidewater Post. All rights reserved.</source>
            <translation>© 2024 The Tidewater Post. Alle Rechte vorbehalten.</translation>
        </message>
        <message>
            <location filename="../../reader/cleaning/overlays.py"></location>
            <source>Removed by you</source>
            <translation>Von Ihnen entfernt</translation>
        </message>
        <message>
            <location filename="../../reader/cleaning/rules.py"></location>
            <source>A heading with nothing under it</source>
            <translation>Eine Überschrift, unter der nichts steht</translation>
        </message>
        <message>
            <location filename="../../reader/cleaning/rules.py"></location>
            <source>About the author</source>
            <translation>Über den Autor</translation>
        </message>
        <message>
            <location filename="../../reader/cleaning/rules.py"></location>
            <source>Addresses of the links</source>
            <translation>Adressen der Links</translation>
        </message>
        <message>
            <location filename="../../reader/cleaning/rules.py"></location>
            <source>Advertises other stories</source>
            <translation>Wirbt für andere Artikel</translation>
        </message>
        <message>
            <location filename="../../reader/cleaning/rules.py"></location>
            <source>Around the messages</source>
            <translation>Rund um die Nachrichten</translation>
        </message>
        <message>
            <location filename="../../reader/cleaning/rules.py"></location>
            <source>Buttons</source>
            <translation>Schaltflächen</translation>
        </message>
        <message>
            <location filename="../../reader/cleaning/rules.py"></location>
            <source>Comments</source>
            <translation>Kommentare</translation>
        </message>
        <message>
            <location filename="../../reader/cleaning/rules.py"></location>
            <source>Cookie notice</source>
            <translation>Cookie-Hinweis</translation>
        </message>
        <message>
            <location filename="../../reader/cleaning/rules.py"></location>
            <source>Copyright notice</source>
            <translation>Copyright-Hinweis</translation>
        </message>
        <message>
            <location filename="../../reader/cleaning/rules.py"></location>
            <source>Date, author and the like</source>
            <translation>Datum, Autor und Ähnliches</translation>
        </message>
        <message>
            <location filename="../../reader/cleaning/rules.py"></location>
            <source>Disclaimer</source>
            <translation>Haftungsausschluss</translation>
        </message>
        <message>
            <location filename="../../reader/cleaning/rules.py"></location>
            <source>Form</source>
            <translation>Formular</translation>
        </message>
        <message>
            <location filename="../../reader/cleaning/rules.py"></location>
            <source>Hidden on the page</source>
            <translation>Auf der Seite verborgen</translation>
        </message>
        <message>
            <location filename="../../reader/cleaning/rules.py"></location>
            <source>How to leave the mailing list</source>
            <translation>Wie man die Mailingliste verlässt</translation>
        </message>
        <message>
            <location filename="../../reader/cleaning/rules.py"></location>
            <source>Licence</source>
            <translation>Lizenz</translation>
        </message>
        <message>
            <location filename="../../reader/cleaning/rules.py"></location>
            <source>Links to other pages</source>
            <translation>Links auf andere Seiten</translation>
        </message>
        <message>
            <location filename="../../reader/cleaning/rules.py"></location>
            <source>Menu</source>
            <translation>Menü</translation>
        </message>
        <message>
            <location filename="../../reader/cleaning/rules.py"></location>
            <source>Newsletter sign-up</source>
            <translation>Newsletter-Anmeldung</translation>
        </message>
        <message>
            <location filename="../../reader/cleaning/rules.py"></location>
            <source>Not the article's text</source>
            <translation>Nicht der Text des Artikels</translation>
        </message>
        <message>
            <location filename="../../reader/cleaning/rules.py"></location>
            <source>Notice over the page</source>
            <translation>Hinweis über der Seite</translation>
        </message>
        <message>
            <location filename="../../reader/cleaning/rules.py"></location>
            <source>Only for screen readers</source>
            <translation>Nur für Bildschirmleser</translation>
        </message>
        <message>
            <location filename="../../reader/cleaning/rules.py"></location>
            <source>Other stories</source>
            <translation>Andere Artikel</translation>
        </message>
        <message>
            <location filename="../../reader/cleaning/rules.py"></location>
            <source>Other stories, or about the author</source>
            <translation>Andere Artikel oder Über den Autor</translation>
        </message>
        <message>
            <location filename="../../reader/cleaning/rules.py"></location>
            <source>Outside the article</source>
            <translation>Außerhalb des Artikels</translation>
        </message>
        <message>
            <location filename="../../reader/cleaning/rules.py"></location>
            <source>Page footer</source>
            <translation>Seitenfuß</translation>
        </message>
        <message>
            <location filename="../../reader/cleaning/rules.py"></location>
            <source>Page furniture</source>
            <translation>Beiwerk der Seite</translation>
        </message>
        <message>
            <location filename="../../reader/cleaning/rules.py"></location>
            <source>Page header</source>
            <translation>Seitenkopf</translation>
        </message>
        <message>
            <location filename="../../reader/cleaning/rules.py"></location>
            <source>Page number</source>
            <translation>Seitenzahl</translation>
        </message>
        <message>
            <location filename="../../reader/cleaning/rules.py"></location>
            <source>Points to another story</source>
            <translation>Verweist auf einen anderen Artikel</translation>
        </message>
        <message>
            <location filename="../../reader/cleaning/rules.py"></location>
            <source>Related stories</source>
            <translation>Verwandte Artikel</translation>
        </message>
        <message>
            <location filename="../../reader/cleaning/rules.py"></location>
            <source>Repeats a line above</source>
            <translation>Wiederholt eine Zeile darüber</translation>
        </message>
        <message>
            <location filename="../../reader/cleaning/rules.py"></location>
            <source>Repeats a message above</source>
            <translation>Wiederholt eine Nachricht darüber</translation>
        </message>
        <message>
            <location filename="../../reader/cleaning/rules.py"></location>
            <source>Repeats the caption above</source>
            <translation>Wiederholt die Bildunterschrift darüber</translation>
        </message>
        <message>
            <location filename="../../reader/cleaning/rules.py"></location>
            <source>Repeats the paragraph above</source>
            <translation>Wiederholt den Absatz darüber</translation>
        </message>
        <message>
            <location filename="../../reader/cleaning/rules.py"></location>
            <source>Running head</source>
            <translation>Kolumnentitel</translation>
        </message>
        <message>
            <location filename="../../reader/cleaning/rules.py"></location>
            <source>Share buttons</source>
            <translation>Teilen-Schaltflächen</translation>
        </message>
        <message>
            <location filename="../../reader/cleaning/rules.py"></location>
            <source>Side column</source>
            <translation>Seitenspalte</translation>
        </message>
        <message>
            <location filename="../../reader/cleaning/rules.py"></location>
            <source>Signature</source>
            <translation>Signatur</translation>
        </message>
        <message>
            <location filename="../../reader/cleaning/rules.py"></location>
            <source>Table of contents</source>
            <translation>Inhaltsverzeichnis</translation>
        </message>
        <message>
            <location filename="../../reader/cleaning/rules.py"></location>
            <source>Topics</source>
            <translation>Themen</translation>
        </message>
        <message>
            <location filename="../../reader/commands/saying.py"></location>
            <source>it is closed</source>
            <translation>sie ist geschlossen</translation>
        </message>
        <message>
            <location filename="../../reader/errors.py"></location>
            <source>Exporting to “{file}” would overwrite an article you opened. Choose another folder with -o, or another name.</source>
            <translation>Der Export nach „{file}“ würde einen Artikel überschreiben, den Sie geöffnet haben. Wählen Sie mit -o einen anderen Ordner oder einen anderen Namen.</translation>
        </message>
        <message>
            <location filename="../../reader/errors.py"></location>
            <source>Reading “{file}” failed: the reading process stopped unexpectedly. Opening it again may help; if not, please report the file.</source>
            <translation>„{file}“ konnte nicht gelesen werden: Der Leseprozess wurde unerwartet beendet. Erneutes Öffnen hilft vielleicht; wenn nicht, melden Sie bitte die Datei.</translation>
        </message>
        <message>
            <location filename="../../reader/errors.py"></location>
            <source>Reading “{file}” took longer than {seconds} seconds and was stopped. Splitting it may help; on the command line, --time-limit allows more.</source>
            <translation>Das Lesen von „{file}“ dauerte länger als {seconds} Sekunden und wurde abgebrochen. Vielleicht hilft es, die Datei zu teilen; auf der Befehlszeile erlaubt --time-limit mehr.</translation>
        </message>
        <message>
            <location filename="../../reader/errors.py"></location>
            <source>Reading “{file}” took more than {allowed} MB of memory and was stopped. Splitting it may help; on the command line, --memory-limit allows more.</source>
            <translation>Das Lesen von „{file}“ brauchte mehr als {allowed} MB Speicher und wurde abgebrochen. Vielleicht hilft es, die Datei zu teilen; auf der Befehlszeile erlaubt --memory-limit mehr.</translation>
        </message>
        <message>
            <location filename="../../reader/errors.py"></location>
            <source>Standfirst cannot open “{file}”: it is not {kinds}. Saving the page again from a browser usually helps.</source>
            <translation>Standfirst kann „{file}“ nicht öffnen: Die Datei ist nichts von dem, was es kennt ({kinds}). Meist hilft es, die Seite noch einmal aus einem Browser zu speichern.</translation>
        </message>
        <message>
            <location filename="../../reader/errors.py"></location>
            <source>Standfirst could not write “{file}” ({why}). Nothing was changed; choose another folder or free some space.</source>
            <translation>Standfirst konnte „{file}“ nicht schreiben ({why}). Nichts wurde geändert; wählen Sie einen anderen Ordner oder schaffen Sie Platz.</translation>
        </message>
        <message>
            <location filename="../../reader/errors.py"></location>
            <source>Standfirst may not read “{file}” ({why}). Check its permissions, or copy it to your own folder.</source>
            <translation>Standfirst darf „{file}“ nicht lesen ({why}). Prüfen Sie die Zugriffsrechte oder kopieren Sie die Datei in einen eigenen Ordner.</translation>
        </message>
        <message>
            <location filename="../../reader/errors.py"></location>
            <source>The folder “{file}” holds no file that Standfirst opens. Hidden files, notes and Standfirst's own exports are left out; naming a file helps.</source>
            <translation>Der Ordner „{file}“ enthält keine Datei, die Standfirst öffnet. Verborgene Dateien, Notizen und Standfirsts eigene Exporte werden ausgelassen; es hilft, eine Datei zu nennen.</translation>
        </message>
        <message>
            <location filename="../../reader/errors.py"></location>
            <source>There is no file “{file}”. It may have been moved or renamed.</source>
            <translation>Es gibt keine Datei „{file}“. Vielleicht wurde sie verschoben oder umbenannt.</translation>
        </message>
        <message>
            <location filename="../../reader/errors.py"></location>
            <source>Your notes and changes to “{file}” are not saved.</source>
            <translation>Ihre Notizen und Änderungen zu „{file}“ sind nicht gespeichert.</translation>
        </message>
        <message>
            <location filename="../../reader/errors.py"></location>
            <source>Your notes and changes to “{file}” are not saved. {why}</source>
            <translation>Ihre Notizen und Änderungen zu „{file}“ sind nicht gespeichert. {why}</translation>
        </message>
        <message>
            <location filename="../../reader/errors.py"></location>
            <source>file name too long</source>
            <translation>Dateiname zu lang</translation>
        </message>
        <message>
            <location filename="../../reader/errors.py"></location>
            <source>input/output error</source>
            <translation>Ein-/Ausgabefehler</translation>
        </message>
        <message>
            <location filename="../../reader/errors.py"></location>
            <source>is a directory</source>
            <translation>ist ein Ordner</translation>
        </message>
        <message>
            <location filename="../../reader/errors.py"></location>
            <source>no space left on device</source>
            <translation>kein Platz mehr auf dem Gerät</translation>
        </message>
        <message>
            <location filename="../../reader/errors.py"></location>
            <source>no such file or directory</source>
            <translation>Datei oder Ordner nicht gefunden</translation>
        </message>
        <message>
            <location filename="../../reader/errors.py"></location>
            <source>permission denied</source>
            <translation>keine Berechtigung</translation>
        </message>
        <message>
            <location filename="../../reader/errors.py"></location>
            <source>read-only file system</source>
            <translation>Dateisystem nur lesbar</translation>
        </message>
        <message>
            <location filename="../../reader/errors.py"></location>
            <source>“{file}” has no article {number}: it holds {count}. It may have changed since; open it again to choose.</source>
            <translation>„{file}“ hat keinen Artikel {number}: Es sind {count}. Vielleicht hat sich die Datei inzwischen geändert; öffnen Sie sie noch einmal, um zu wählen.</translation>
        </message>
        <message>
            <location filename="../../reader/errors.py"></location>
            <source>“{file}” holds no text to read. Pages that build their text while they load are saved without it; saving the page again from the browser's own menu may help.</source>
            <translation>„{file}“ enthält keinen Text zum Lesen. Seiten, die ihren Text erst beim Laden aufbauen, werden ohne ihn gespeichert; vielleicht hilft es, die Seite noch einmal über das Menü des Browsers zu speichern.</translation>
        </message>
        <message>
            <location filename="../../reader/errors.py"></location>
            <source>“{file}” holds {size} MB; Standfirst opens files up to {limit} MB. Splitting it into parts would help.</source>
            <translation>„{file}“ ist {size} MB groß; Standfirst öffnet Dateien bis {limit} MB. Es hilft, sie in Teile zu zerlegen.</translation>
        </message>
        <message>
            <location filename="../../reader/errors.py"></location>
            <source>“{file}” is empty. Saving the article again may help.</source>
            <translation>„{file}“ ist leer. Vielleicht hilft es, den Artikel noch einmal zu speichern.</translation>
        </message>
        <message>
            <location filename="../../reader/errors.py"></location>
            <source>“{file}” is not written in the encoding you chose: its letters cannot be read in it. Choose another one, or “Found out by itself”.</source>
            <translation>„{file}“ ist nicht in der Kodierung geschrieben, die Sie gewählt haben: Die Buchstaben lassen sich darin nicht lesen. Wählen Sie eine andere oder „Selbst herausfinden“.</translation>
        </message>
        <message>
            <location filename="../../reader/errors.py"></location>
            <source>“{file}” is {what}, not a file. Choose an article file instead.</source>
            <translation>„{file}“ ist {what}, keine Datei. Wählen Sie stattdessen eine Artikeldatei.</translation>
        </message>
        <message>
            <location filename="../../reader/errors.py"></location>
            <source>“{file}” was not exported, because your changes to it cannot be taken in. {why} Without --with-changes it is exported as the file has it.</source>
            <translation>„{file}“ wurde nicht exportiert, weil Ihre Änderungen daran nicht übernommen werden können. {why} Ohne --with-changes wird der Artikel exportiert, wie er in der Datei steht.</translation>
        </message>
        <message>
            <location filename="../../reader/export/as_outline.py"></location>
            <source>block quote</source>
            <translation>Blockzitat</translation>
        </message>
        <message>
            <location filename="../../reader/export/as_outline.py"></location>
            <source>direct</source>
            <translation>direkt</translation>
        </message>
        <message>
            <location filename="../../reader/export/as_outline.py"></location>
            <source>indirect</source>
            <translation>indirekt</translation>
        </message>
        <message>
            <location filename="../../reader/export/as_outline.py"></location>
            <source>mixed</source>
            <translation>gemischt</translation>
        </message>
        <message>
            <location filename="../../reader/export/attributed/styles.py"></location>
            <source>APA</source>
            <translation>APA</translation>
        </message>
        <message>
            <location filename="../../reader/export/attributed/styles.py"></location>
            <source>Chicago, author and date</source>
            <translation>Chicago, Autor und Jahr</translation>
        </message>
        <message>
            <location filename="../../reader/export/attributed/styles.py"></location>
            <source>Chicago, note</source>
            <translation>Chicago, Anmerkung</translation>
        </message>
        <message>
            <location filename="../../reader/export/attributed/styles.py"></location>
            <source>HTML block quote</source>
            <translation>HTML-Blockzitat</translation>
        </message>
        <message>
            <location filename="../../reader/export/attributed/styles.py"></location>
            <source>MLA</source>
            <translation>MLA</translation>
        </message>
        <message>
            <location filename="../../reader/export/attributed/styles.py"></location>
            <source>Markdown block quote</source>
            <translation>Markdown-Blockzitat</translation>
        </message>
        <message>
            <location filename="../../reader/export/attributed/styles.py"></location>
            <source>Own template</source>
            <translation>Eigene Vorlage</translation>
        </message>
        <message>
            <location filename="../../reader/export/attributed/styles.py"></location>
            <source>Plain line</source>
            <translation>Einfache Zeile</translation>
        </message>
        <message>
            <location filename="../../reader/export/attributed/template.py"></location>
            <source>The template is empty.</source>
            <translation>Die Vorlage ist leer.</translation>
        </message>
        <message>
            <location filename="../../reader/export/attributed/template.py"></location>
            <source>There is no placeholder “{name}”.</source>
            <translation>Es gibt keinen Platzhalter „{name}“.</translation>
        </message>
        <message>
            <location filename="../../reader/export/attributed/template.py"></location>
            <source>There is no placeholder “{name}”. Is “{near}” meant?</source>
            <translation>Es gibt keinen Platzhalter „{name}“. Ist „{near}“ gemeint?</translation>
        </message>
        <message>
            <location filename="../../reader/export/attributed/template.py"></location>
            <source>its number in the article</source>
            <translation>seine Nummer im Artikel</translation>
        </message>
        <message>
            <location filename="../../reader/export/attributed/template.py"></location>
            <source>the article's address</source>
            <translation>die Adresse des Artikels</translation>
        </message>
        <message>
            <location filename="../../reader/export/attributed/template.py"></location>
            <source>the article's title</source>
            <translation>der Titel des Artikels</translation>
        </message>
        <message>
            <location filename="../../reader/export/attributed/template.py"></location>
            <source>the word that attributes it</source>
            <translation>das Wort, das es zuschreibt</translation>
        </message>
        <message>
            <location filename="../../reader/export/attributed/template.py"></location>
            <source>the words alone</source>
            <translation>nur die Worte</translation>
        </message>
        <message>
            <location filename="../../reader/export/attributed/template.py"></location>
            <source>the words, in quotation marks</source>
            <translation>die Worte in Anführungszeichen</translation>
        </message>
        <message>
            <location filename="../../reader/export/attributed/template.py"></location>
            <source>the year</source>
            <translation>das Jahr</translation>
        </message>
        <message>
            <location filename="../../reader/export/attributed/template.py"></location>
            <source>when, in figures</source>
            <translation>wann, in Ziffern</translation>
        </message>
        <message>
            <location filename="../../reader/export/attributed/template.py"></location>
            <source>when, in words</source>
            <translation>wann, in Worten</translation>
        </message>
        <message>
            <location filename="../../reader/export/attributed/template.py"></location>
            <source>where it was published</source>
            <translation>wo es erschienen ist</translation>
        </message>
        <message>
            <location filename="../../reader/export/attributed/template.py"></location>
            <source>who said it</source>
            <translation>wer es gesagt hat</translation>
        </message>
        <message>
            <location filename="../../reader/export/attributed/template.py"></location>
            <source>who that is</source>
            <translation>wer das ist</translation>
        </message>
        <message>
            <location filename="../../reader/export/attributed/template.py"></location>
            <source>who wrote it</source>
            <translation>wer es geschrieben hat</translation>
        </message>
        <message>
            <location filename="../../reader/export/attributed/template.py"></location>
            <source>“{piece}” must hold the name of one placeholder, with signs at most.</source>
            <translation>„{piece}“ muss den Namen eines Platzhalters enthalten, höchstens mit Zeichen darum.</translation>
        </message>
        <message>
            <location filename="../../reader/export/attributed/template.py"></location>
            <source>“{piece}” stands without “{other}”. For a brace itself, write it twice.</source>
            <translation>„{piece}“ steht ohne „{other}“. Für eine Klammer selbst schreiben Sie sie doppelt.</translation>
        </message>
        <message>
            <location filename="../../reader/export/registry.py"></location>
            <source>Citation for BibTeX</source>
            <translation>Literaturangabe für BibTeX</translation>
        </message>
        <message>
            <location filename="../../reader/export/registry.py"></location>
            <source>Citation for EndNote and others (RIS)</source>
            <translation>Literaturangabe für EndNote und andere (RIS)</translation>
        </message>
        <message>
            <location filename="../../reader/export/registry.py"></location>
            <source>Citation for Zotero (CSL-JSON)</source>
            <translation>Literaturangabe für Zotero (CSL-JSON)</translation>
        </message>
        <message>
            <location filename="../../reader/export/registry.py"></location>
            <source>E-book (EPUB)</source>
            <translation>E-Book (EPUB)</translation>
        </message>
        <message>
            <location filename="../../reader/export/registry.py"></location>
            <source>JSON</source>
            <translation>JSON</translation>
        </message>
        <message>
            <location filename="../../reader/export/registry.py"></location>
            <source>Markdown</source>
            <translation>Markdown</translation>
        </message>
        <message>
            <location filename="../../reader/export/registry.py"></location>
            <source>Plain text</source>
            <translation>Reiner Text</translation>
        </message>
        <message>
            <location filename="../../reader/export/registry.py"></location>
            <source>Quotes as a table (CSV)</source>
            <translation>Zitate als Tabelle (CSV)</translation>
        </message>
        <message>
            <location filename="../../reader/export/registry.py"></location>
            <source>Sources as a table (CSV)</source>
            <translation>Quellen als Tabelle (CSV)</translation>
        </message>
        <message>
            <location filename="../../reader/export/registry.py"></location>
            <source>Web page</source>
            <translation>Webseite</translation>
        </message>
        <message numerus="yes">
            <location filename="../../reader/export/source_audit.py"></location>
            <source>%Ln sources: {named} named, {unnamed} unnamed, {quoted} quoted.</source>
            <extracomment>For one: %Ln source: {named} named, {unnamed} unnamed, {quoted} quoted.</extracomment>
            <translation>
                <numerusform>%Ln Quelle: {named} benannt, {unnamed} unbenannt, {quoted} zitiert.</numerusform>
                <numerusform>%Ln Quellen: {named} benannt, {unnamed} unbenannt, {quoted} zitiert.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../reader/export/source_audit.py"></location>
            <source>First ¶</source>
            <translation>Zuerst ¶</translation>
        </message>
        <message>
            <location filename="../../reader/export/source_audit.py"></location>
            <source>Named</source>
            <translation>Benannt</translation>
        </message>
        <message>
            <location filename="../../reader/export/source_audit.py"></location>
            <source>No sources were found.</source>
            <translation>Es wurden keine Quellen gefunden.</translation>
        </message>
        <message>
            <location filename="../../reader/export/source_audit.py"></location>
            <source>Reported</source>
            <translation>Indirekt</translation>
        </message>
        <message>
            <location filename="../../reader/export/source_audit.py"></location>
            <source>Role</source>
            <translation>Rolle</translation>
        </message>
        <message>
            <location filename="../../reader/export/source_audit.py"></location>
            <source>Share</source>
            <translation>Anteil</translation>
        </message>
        <message>
            <location filename="../../reader/export/source_audit.py"></location>
            <source>Source</source>
            <translation>Quelle</translation>
        </message>
        <message>
            <location filename="../../reader/export/source_audit.py"></location>
            <source>Type</source>
            <translation>Art</translation>
        </message>
        <message>
            <location filename="../../reader/export/source_audit.py"></location>
            <source>no</source>
            <translation>nein</translation>
        </message>
        <message>
            <location filename="../../reader/export/source_audit.py"></location>
            <source>under 1 %</source>
            <translation>unter 1 %</translation>
        </message>
        <message>
            <location filename="../../reader/export/source_audit.py"></location>
            <source>yes</source>
            <translation>ja</translation>
        </message>
        <message>
            <location filename="../../reader/export/source_audit.py"></location>
            <source>{all} {name} has {share} of all quoted words.</source>
            <translation>{all} Auf {name} entfallen {share} aller zitierten Wörter.</translation>
        </message>
        <message>
            <location filename="../../reader/export/source_audit.py"></location>
            <source>{share} %</source>
            <translation>{share} %</translation>
        </message>
        <message>
            <location filename="../../reader/formats/archive.py"></location>
            <source>its table of contents is missing or broken</source>
            <translation>das Inhaltsverzeichnis fehlt oder ist beschädigt</translation>
        </message>
        <message>
            <location filename="../../reader/formats/archive.py"></location>
            <source>“{name}” cannot be unpacked</source>
            <translation>„{name}“ kann nicht entpackt werden</translation>
        </message>
        <message>
            <location filename="../../reader/formats/archive.py"></location>
            <source>“{name}” is missing from it</source>
            <translation>„{name}“ fehlt darin</translation>
        </message>
        <message numerus="yes">
            <location filename="../../reader/formats/document_pictures.py"></location>
            <source>%Ln pictures of this file are missing, too large or of a kind that is not shown.</source>
            <extracomment>For one: %Ln picture of this file is missing, too large or of a kind that is not shown.</extracomment>
            <translation>
                <numerusform>%Ln Bild dieser Datei fehlt, ist zu groß oder von einer Art, die nicht gezeigt wird.</numerusform>
                <numerusform>%Ln Bilder dieser Datei fehlen, sind zu groß oder von einer Art, die nicht gezeigt wird.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../reader/formats/docx_markup.py"></location>
            <source>a Word document</source>
            <translation>ein Word-Dokument</translation>
        </message>
        <message>
            <location filename="../../reader/formats/docx_markup.py"></location>
            <source>a part is missing or broken</source>
            <translation>ein Teil fehlt oder ist beschädigt</translation>
        </message>
        <message>
            <location filename="../../reader/formats/docx_markup.py"></location>
            <source>its parts are nested too deep, or too many</source>
            <translation>die Teile sind zu tief verschachtelt, oder es sind zu viele</translation>
        </message>
        <message numerus="yes">
            <location filename="../../reader/formats/encoding.py"></location>
            <source>%Ln characters of this file could not be read as {encoding} and were replaced.</source>
            <extracomment>For one: %Ln character of this file could not be read as {encoding} and was replaced.</extracomment>
            <translation>
                <numerusform>%Ln Zeichen dieser Datei konnte nicht als {encoding} gelesen werden und wurde ersetzt.</numerusform>
                <numerusform>%Ln Zeichen dieser Datei konnten nicht als {encoding} gelesen werden und wurden ersetzt.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../reader/formats/encoding.py"></location>
            <source>all its bytes make sense in it</source>
            <translation>alle Bytes darin einen Sinn ergeben</translation>
        </message>
        <message>
            <location filename="../../reader/formats/encoding.py"></location>
            <source>every other byte is zero, as in this encoding</source>
            <translation>jedes zweite Byte null ist, wie in dieser Kodierung</translation>
        </message>
        <message>
            <location filename="../../reader/formats/encoding.py"></location>
            <source>it switches between alphabets as this encoding does</source>
            <translation>zwischen Alphabeten so gewechselt wird wie in dieser Kodierung</translation>
        </message>
        <message>
            <location filename="../../reader/formats/encoding.py"></location>
            <source>its first bytes are the mark of this encoding</source>
            <translation>die ersten Bytes das Zeichen dieser Kodierung sind</translation>
        </message>
        <message>
            <location filename="../../reader/formats/encoding.py"></location>
            <source>its letters look most like it; nothing in the file says so</source>
            <translation>die Buchstaben ihr am meisten gleichen; in der Datei steht nichts darüber</translation>
        </message>
        <message>
            <location filename="../../reader/formats/encoding.py"></location>
            <source>nearly all its bytes make sense in it</source>
            <translation>fast alle Bytes darin einen Sinn ergeben</translation>
        </message>
        <message>
            <location filename="../../reader/formats/encoding.py"></location>
            <source>nothing in the file tells, and this one is the commonest</source>
            <translation>in der Datei nichts darüber steht und diese die häufigste ist</translation>
        </message>
        <message>
            <location filename="../../reader/formats/encoding.py"></location>
            <source>the file that the page was packed in says so</source>
            <translation>die Datei, in der die Seite verpackt war, es so sagt</translation>
        </message>
        <message>
            <location filename="../../reader/formats/encoding.py"></location>
            <source>the page itself says so</source>
            <translation>die Seite selbst es so sagt</translation>
        </message>
        <message>
            <location filename="../../reader/formats/encoding.py"></location>
            <source>you chose it</source>
            <translation>Sie sie gewählt haben</translation>
        </message>
        <message>
            <location filename="../../reader/formats/epub_package.py"></location>
            <source>an EPUB book</source>
            <translation>ein EPUB-Buch</translation>
        </message>
        <message>
            <location filename="../../reader/formats/epub_package.py"></location>
            <source>its list of parts is missing</source>
            <translation>die Liste der Teile fehlt</translation>
        </message>
        <message>
            <location filename="../../reader/formats/fb2_book.py"></location>
            <source>a FictionBook</source>
            <translation>ein FictionBook</translation>
        </message>
        <message>
            <location filename="../../reader/formats/fb2_book.py"></location>
            <source>the book is missing from its archive</source>
            <translation>das Buch fehlt in seinem Archiv</translation>
        </message>
        <message>
            <location filename="../../reader/formats/foreign.py"></location>
            <source>Converting it to EPUB, with calibre for example, helps if it is not copy-protected.</source>
            <translation>Eine Umwandlung in EPUB, zum Beispiel mit calibre, hilft, wenn es keinen Kopierschutz hat.</translation>
        </message>
        <message>
            <location filename="../../reader/formats/foreign.py"></location>
            <source>Converting it to HTML or EPUB helps.</source>
            <translation>Eine Umwandlung in HTML oder EPUB hilft.</translation>
        </message>
        <message>
            <location filename="../../reader/formats/foreign.py"></location>
            <source>Copy the text you want to read into a document of its own.</source>
            <translation>Kopieren Sie den Text, den Sie lesen möchten, in ein eigenes Dokument.</translation>
        </message>
        <message>
            <location filename="../../reader/formats/foreign.py"></location>
            <source>Export it from there to Word or EPUB.</source>
            <translation>Exportieren Sie es von dort nach Word oder EPUB.</translation>
        </message>
        <message>
            <location filename="../../reader/formats/foreign.py"></location>
            <source>Open it in Word or LibreOffice and save it as .docx or .odt.</source>
            <translation>Öffnen Sie die Datei in Word oder LibreOffice und speichern Sie sie als .docx oder .odt.</translation>
        </message>
        <message>
            <location filename="../../reader/formats/foreign.py"></location>
            <source>Recognise its text (OCR) and save that.</source>
            <translation>Lassen Sie den Text erkennen (OCR) und speichern Sie diesen.</translation>
        </message>
        <message>
            <location filename="../../reader/formats/foreign.py"></location>
            <source>Save it from Outlook as HTML or text.</source>
            <translation>Speichern Sie die Nachricht aus Outlook als HTML oder Text.</translation>
        </message>
        <message>
            <location filename="../../reader/formats/foreign.py"></location>
            <source>Unpack it and open the article inside.</source>
            <translation>Entpacken Sie es und öffnen Sie den Artikel darin.</translation>
        </message>
        <message>
            <location filename="../../reader/formats/foreign.py"></location>
            <source>a 7z archive</source>
            <translation>ein 7z-Archiv</translation>
        </message>
        <message>
            <location filename="../../reader/formats/foreign.py"></location>
            <source>a Kindle book (.mobi or .azw)</source>
            <translation>ein Kindle-Buch (.mobi oder .azw)</translation>
        </message>
        <message>
            <location filename="../../reader/formats/foreign.py"></location>
            <source>a Kindle book (KFX)</source>
            <translation>ein Kindle-Buch (KFX)</translation>
        </message>
        <message>
            <location filename="../../reader/formats/foreign.py"></location>
            <source>a Kindle book (Topaz)</source>
            <translation>ein Kindle-Buch (Topaz)</translation>
        </message>
        <message>
            <location filename="../../reader/formats/foreign.py"></location>
            <source>a Kindle book with copy protection</source>
            <translation>ein Kindle-Buch mit Kopierschutz</translation>
        </message>
        <message>
            <location filename="../../reader/formats/foreign.py"></location>
            <source>a Microsoft Reader book (.lit)</source>
            <translation>ein Microsoft-Reader-Buch (.lit)</translation>
        </message>
        <message>
            <location filename="../../reader/formats/foreign.py"></location>
            <source>a Palm book</source>
            <translation>ein Palm-Buch</translation>
        </message>
        <message>
            <location filename="../../reader/formats/foreign.py"></location>
            <source>a PowerPoint presentation</source>
            <translation>eine PowerPoint-Präsentation</translation>
        </message>
        <message>
            <location filename="../../reader/formats/foreign.py"></location>
            <source>a RAR archive</source>
            <translation>ein RAR-Archiv</translation>
        </message>
        <message>
            <location filename="../../reader/formats/foreign.py"></location>
            <source>a Windows help file (.chm)</source>
            <translation>eine Windows-Hilfedatei (.chm)</translation>
        </message>
        <message>
            <location filename="../../reader/formats/foreign.py"></location>
            <source>a Word document in the old .doc form</source>
            <translation>ein Word-Dokument in der alten .doc-Form</translation>
        </message>
        <message>
            <location filename="../../reader/formats/foreign.py"></location>
            <source>a WordPerfect document</source>
            <translation>ein WordPerfect-Dokument</translation>
        </message>
        <message>
            <location filename="../../reader/formats/foreign.py"></location>
            <source>a document of Apple's Pages, Numbers or Keynote</source>
            <translation>ein Dokument von Apples Pages, Numbers oder Keynote</translation>
        </message>
        <message>
            <location filename="../../reader/formats/foreign.py"></location>
            <source>a message in Outlook's own .msg form</source>
            <translation>eine Nachricht in Outlooks eigener .msg-Form</translation>
        </message>
        <message>
            <location filename="../../reader/formats/foreign.py"></location>
            <source>a presentation of LibreOffice</source>
            <translation>eine Präsentation von LibreOffice</translation>
        </message>
        <message>
            <location filename="../../reader/formats/foreign.py"></location>
            <source>a scanned document (DjVu)</source>
            <translation>ein eingescanntes Dokument (DjVu)</translation>
        </message>
        <message>
            <location filename="../../reader/formats/foreign.py"></location>
            <source>a table of LibreOffice</source>
            <translation>eine Tabelle von LibreOffice</translation>
        </message>
        <message>
            <location filename="../../reader/formats/foreign.py"></location>
            <source>an Excel table</source>
            <translation>eine Excel-Tabelle</translation>
        </message>
        <message>
            <location filename="../../reader/formats/foreign.py"></location>
            <source>an Excel table in the old .xls form</source>
            <translation>eine Excel-Tabelle in der alten .xls-Form</translation>
        </message>
        <message>
            <location filename="../../reader/formats/foreign.py"></location>
            <source>an Office file in an old form</source>
            <translation>eine Office-Datei in einer alten Form</translation>
        </message>
        <message>
            <location filename="../../reader/formats/foreign_media.py"></location>
            <source>Convert it to PDF, with ps2pdf for example, and open that.</source>
            <translation>Wandeln Sie die Datei in PDF um, zum Beispiel mit ps2pdf, und öffnen Sie dieses.</translation>
        </message>
        <message>
            <location filename="../../reader/formats/foreign_media.py"></location>
            <source>Decrypt it first, and open what comes out.</source>
            <translation>Entschlüsseln Sie die Datei zuerst und öffnen Sie das Ergebnis.</translation>
        </message>
        <message>
            <location filename="../../reader/formats/foreign_media.py"></location>
            <source>Export the article from the program it is of.</source>
            <translation>Exportieren Sie den Artikel aus dem Programm, zu dem die Datei gehört.</translation>
        </message>
        <message>
            <location filename="../../reader/formats/foreign_media.py"></location>
            <source>If it shows an article, recognise its text (OCR) and open that.</source>
            <translation>Wenn es einen Artikel zeigt, lassen Sie dessen Text erkennen (OCR) und öffnen Sie diesen.</translation>
        </message>
        <message>
            <location filename="../../reader/formats/foreign_media.py"></location>
            <source>Save the letter from Outlook as HTML or text.</source>
            <translation>Speichern Sie den Brief aus Outlook als HTML oder Text.</translation>
        </message>
        <message>
            <location filename="../../reader/formats/foreign_media.py"></location>
            <source>Standfirst reads texts only; if there is a transcript, save and open that.</source>
            <translation>Standfirst liest nur Texte; wenn es eine Abschrift gibt, speichern und öffnen Sie diese.</translation>
        </message>
        <message>
            <location filename="../../reader/formats/foreign_media.py"></location>
            <source>a PostScript file</source>
            <translation>eine PostScript-Datei</translation>
        </message>
        <message>
            <location filename="../../reader/formats/foreign_media.py"></location>
            <source>a database</source>
            <translation>eine Datenbank</translation>
        </message>
        <message>
            <location filename="../../reader/formats/foreign_media.py"></location>
            <source>a disk of a virtual machine</source>
            <translation>die Festplatte einer virtuellen Maschine</translation>
        </message>
        <message>
            <location filename="../../reader/formats/foreign_media.py"></location>
            <source>a film (AVI)</source>
            <translation>ein Film (AVI)</translation>
        </message>
        <message>
            <location filename="../../reader/formats/foreign_media.py"></location>
            <source>a film (Flash)</source>
            <translation>ein Film (Flash)</translation>
        </message>
        <message>
            <location filename="../../reader/formats/foreign_media.py"></location>
            <source>a film (MPEG)</source>
            <translation>ein Film (MPEG)</translation>
        </message>
        <message>
            <location filename="../../reader/formats/foreign_media.py"></location>
            <source>a film (Matroska or WebM)</source>
            <translation>ein Film (Matroska oder WebM)</translation>
        </message>
        <message>
            <location filename="../../reader/formats/foreign_media.py"></location>
            <source>a film or a sound recording (MP4)</source>
            <translation>ein Film oder eine Tonaufnahme (MP4)</translation>
        </message>
        <message>
            <location filename="../../reader/formats/foreign_media.py"></location>
            <source>a film or a sound recording (Windows Media)</source>
            <translation>ein Film oder eine Tonaufnahme (Windows Media)</translation>
        </message>
        <message>
            <location filename="../../reader/formats/foreign_media.py"></location>
            <source>a mailbox of Outlook (.pst)</source>
            <translation>ein Outlook-Postfach (.pst)</translation>
        </message>
        <message>
            <location filename="../../reader/formats/foreign_media.py"></location>
            <source>a package of programs</source>
            <translation>ein Programmpaket</translation>
        </message>
        <message>
            <location filename="../../reader/formats/foreign_media.py"></location>
            <source>a picture (AVIF)</source>
            <translation>ein Bild (AVIF)</translation>
        </message>
        <message>
            <location filename="../../reader/formats/foreign_media.py"></location>
            <source>a picture (GIF)</source>
            <translation>ein Bild (GIF)</translation>
        </message>
        <message>
            <location filename="../../reader/formats/foreign_media.py"></location>
            <source>a picture (HEIC)</source>
            <translation>ein Bild (HEIC)</translation>
        </message>
        <message>
            <location filename="../../reader/formats/foreign_media.py"></location>
            <source>a picture (HEIF)</source>
            <translation>ein Bild (HEIF)</translation>
        </message>
        <message>
            <location filename="../../reader/formats/foreign_media.py"></location>
            <source>a picture (JPEG 2000)</source>
            <translation>ein Bild (JPEG 2000)</translation>
        </message>
        <message>
            <location filename="../../reader/formats/foreign_media.py"></location>
            <source>a picture (JPEG XL)</source>
            <translation>ein Bild (JPEG XL)</translation>
        </message>
        <message>
            <location filename="../../reader/formats/foreign_media.py"></location>
            <source>a picture (JPEG)</source>
            <translation>ein Bild (JPEG)</translation>
        </message>
        <message>
            <location filename="../../reader/formats/foreign_media.py"></location>
            <source>a picture (PNG)</source>
            <translation>ein Bild (PNG)</translation>
        </message>
        <message>
            <location filename="../../reader/formats/foreign_media.py"></location>
            <source>a picture (WebP)</source>
            <translation>ein Bild (WebP)</translation>
        </message>
        <message>
            <location filename="../../reader/formats/foreign_media.py"></location>
            <source>a picture of Photoshop</source>
            <translation>ein Photoshop-Bild</translation>
        </message>
        <message>
            <location filename="../../reader/formats/foreign_media.py"></location>
            <source>a picture or a scan (TIFF)</source>
            <translation>ein Bild oder ein Scan (TIFF)</translation>
        </message>
        <message>
            <location filename="../../reader/formats/foreign_media.py"></location>
            <source>a program</source>
            <translation>ein Programm</translation>
        </message>
        <message>
            <location filename="../../reader/formats/foreign_media.py"></location>
            <source>a program for Windows</source>
            <translation>ein Programm für Windows</translation>
        </message>
        <message>
            <location filename="../../reader/formats/foreign_media.py"></location>
            <source>a program for macOS</source>
            <translation>ein Programm für macOS</translation>
        </message>
        <message>
            <location filename="../../reader/formats/foreign_media.py"></location>
            <source>a shortcut of Windows</source>
            <translation>eine Windows-Verknüpfung</translation>
        </message>
        <message>
            <location filename="../../reader/formats/foreign_media.py"></location>
            <source>a sound recording (AAC)</source>
            <translation>eine Tonaufnahme (AAC)</translation>
        </message>
        <message>
            <location filename="../../reader/formats/foreign_media.py"></location>
            <source>a sound recording (FLAC)</source>
            <translation>eine Tonaufnahme (FLAC)</translation>
        </message>
        <message>
            <location filename="../../reader/formats/foreign_media.py"></location>
            <source>a sound recording (M4A)</source>
            <translation>eine Tonaufnahme (M4A)</translation>
        </message>
        <message>
            <location filename="../../reader/formats/foreign_media.py"></location>
            <source>a sound recording (MP3)</source>
            <translation>eine Tonaufnahme (MP3)</translation>
        </message>
        <message>
            <location filename="../../reader/formats/foreign_media.py"></location>
            <source>a sound recording (WAV)</source>
            <translation>eine Tonaufnahme (WAV)</translation>
        </message>
        <message>
            <location filename="../../reader/formats/foreign_media.py"></location>
            <source>a sound recording or a film (Ogg)</source>
            <translation>eine Tonaufnahme oder ein Film (Ogg)</translation>
        </message>
        <message>
            <location filename="../../reader/formats/foreign_media.py"></location>
            <source>a typeface</source>
            <translation>eine Schriftart</translation>
        </message>
        <message>
            <location filename="../../reader/formats/foreign_media.py"></location>
            <source>an archive (Zstandard)</source>
            <translation>ein Archiv (Zstandard)</translation>
        </message>
        <message>
            <location filename="../../reader/formats/foreign_media.py"></location>
            <source>an archive (bzip2)</source>
            <translation>ein Archiv (bzip2)</translation>
        </message>
        <message>
            <location filename="../../reader/formats/foreign_media.py"></location>
            <source>an archive (cab)</source>
            <translation>ein Archiv (cab)</translation>
        </message>
        <message>
            <location filename="../../reader/formats/foreign_media.py"></location>
            <source>an archive (tar)</source>
            <translation>ein Archiv (tar)</translation>
        </message>
        <message>
            <location filename="../../reader/formats/foreign_media.py"></location>
            <source>an archive (xz)</source>
            <translation>ein Archiv (xz)</translation>
        </message>
        <message>
            <location filename="../../reader/formats/foreign_media.py"></location>
            <source>an encrypted file (OpenSSL)</source>
            <translation>eine verschlüsselte Datei (OpenSSL)</translation>
        </message>
        <message>
            <location filename="../../reader/formats/foreign_media.py"></location>
            <source>an encrypted file (age)</source>
            <translation>eine verschlüsselte Datei (age)</translation>
        </message>
        <message>
            <location filename="../../reader/formats/foreign_media.py"></location>
            <source>an encrypted message (PGP)</source>
            <translation>eine verschlüsselte Nachricht (PGP)</translation>
        </message>
        <message>
            <location filename="../../reader/formats/foreign_media.py"></location>
            <source>an icon</source>
            <translation>ein Symbolbild</translation>
        </message>
        <message>
            <location filename="../../reader/formats/foreign_media.py"></location>
            <source>music notes (MIDI)</source>
            <translation>eine Notenfolge (MIDI)</translation>
        </message>
        <message>
            <location filename="../../reader/formats/html_limits.py"></location>
            <source>This page has more than {limit} tags; {count} of them were passed over. Their words are all here, but some paragraphs run together.</source>
            <translation>Diese Seite hat mehr als {limit} Tags; {count} davon wurden übergangen. Ihre Wörter sind alle da, aber manche Absätze gehen ineinander über.</translation>
        </message>
        <message>
            <location filename="../../reader/formats/letter.py"></location>
            <source>Open it in your mail program and save its text from there.</source>
            <translation>Öffnen Sie ihn in Ihrem Mailprogramm und speichern Sie seinen Text von dort.</translation>
        </message>
        <message>
            <location filename="../../reader/formats/letter.py"></location>
            <source>an encrypted letter</source>
            <translation>ein verschlüsselter Brief</translation>
        </message>
        <message>
            <location filename="../../reader/formats/maff.py"></location>
            <source>an archive of Firefox</source>
            <translation>ein Firefox-Archiv</translation>
        </message>
        <message>
            <location filename="../../reader/formats/mhtml.py"></location>
            <source>This file is damaged or cut off: its end is missing.</source>
            <translation>Diese Datei ist beschädigt oder abgeschnitten: Ihr Ende fehlt.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../reader/formats/mojibake.py"></location>
            <source>%Ln broken letters were repaired: {letters}. “Repair broken letters” in File &gt; Text encoding shows them as they stand in the file.</source>
            <extracomment>For one: %Ln broken letter was repaired: {letters}. “Repair broken letters” in File &gt; Text encoding shows them as they stand in the file.</extracomment>
            <translation>
                <numerusform>%Ln beschädigter Buchstabe wurde repariert: {letters}. „Beschädigte Buchstaben reparieren“ unter Datei &gt; Textkodierung zeigt ihn, wie er in der Datei steht.</numerusform>
                <numerusform>%Ln beschädigte Buchstaben wurden repariert: {letters}. „Beschädigte Buchstaben reparieren“ unter Datei &gt; Textkodierung zeigt sie, wie sie in der Datei stehen.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../reader/formats/mojibake.py"></location>
            <source>{shown} and {count} other sorts</source>
            <translation>{shown} und {count} weitere Arten</translation>
        </message>
        <message numerus="yes">
            <location filename="../../reader/formats/mojibake.py"></location>
            <source>“{broken}” is “{letter}” (%Ln times)</source>
            <extracomment>For one: “{broken}” is “{letter}”</extracomment>
            <translation>
                <numerusform>„{broken}“ ist „{letter}“</numerusform>
                <numerusform>„{broken}“ ist „{letter}“ (%Ln-mal)</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../reader/formats/odt_document.py"></location>
            <source>an OpenDocument text</source>
            <translation>ein OpenDocument-Text</translation>
        </message>
        <message>
            <location filename="../../reader/formats/odt_document.py"></location>
            <source>its text is missing</source>
            <translation>der Text fehlt</translation>
        </message>
        <message>
            <location filename="../../reader/formats/opening.py"></location>
            <source>a device</source>
            <translation>ein Gerät</translation>
        </message>
        <message>
            <location filename="../../reader/formats/opening.py"></location>
            <source>a folder</source>
            <translation>ein Ordner</translation>
        </message>
        <message>
            <location filename="../../reader/formats/opening.py"></location>
            <source>a pipe</source>
            <translation>eine Pipe</translation>
        </message>
        <message>
            <location filename="../../reader/formats/opening.py"></location>
            <source>a socket</source>
            <translation>ein Socket</translation>
        </message>
        <message>
            <location filename="../../reader/formats/own_json_article.py"></location>
            <source>an article that Standfirst wrote as JSON</source>
            <translation>ein Artikel, den Standfirst als JSON geschrieben hat</translation>
        </message>
        <message>
            <location filename="../../reader/formats/own_json_article.py"></location>
            <source>it breaks off</source>
            <translation>sie bricht ab</translation>
        </message>
        <message numerus="yes">
            <location filename="../../reader/formats/packed_pictures.py"></location>
            <source>%Ln pictures in this file were left out: Standfirst shows up to {most} of one page, of {size} MB together.</source>
            <extracomment>For one: %Ln picture in this file was left out: Standfirst shows up to {most} of one page, of {size} MB together.</extracomment>
            <translation>
                <numerusform>%Ln Bild in dieser Datei wurde ausgelassen: Standfirst zeigt bis zu {most} einer Seite, zusammen bis {size} MB.</numerusform>
                <numerusform>%Ln Bilder in dieser Datei wurden ausgelassen: Standfirst zeigt bis zu {most} einer Seite, zusammen bis {size} MB.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../reader/formats/pdf.py"></location>
            <source>a PDF</source>
            <translation>ein PDF</translation>
        </message>
        <message>
            <location filename="../../reader/formats/pdf_file.py"></location>
            <source>Not all of this file was read: it is too long, or its pages too full.</source>
            <translation>Nicht alles in dieser Datei wurde gelesen: Sie ist zu lang, oder ihre Seiten sind zu voll.</translation>
        </message>
        <message>
            <location filename="../../reader/formats/pdf_file.py"></location>
            <source>its pages cannot be found</source>
            <translation>die Seiten sind nicht zu finden</translation>
        </message>
        <message>
            <location filename="../../reader/formats/pdf_file.py"></location>
            <source>{silent} of its {count} pages are pictures without text; they are not shown. Recognising their text (OCR) first would help.</source>
            <translation>{silent} der {count} Seiten sind Bilder ohne Text; sie werden nicht gezeigt. Es hilft, zuerst ihren Text erkennen zu lassen (OCR).</translation>
        </message>
        <message>
            <location filename="../../reader/formats/pointers.py"></location>
            <source>Open the article you want in a browser and save that page.</source>
            <translation>Öffnen Sie den gewünschten Artikel in einem Browser und speichern Sie diese Seite.</translation>
        </message>
        <message>
            <location filename="../../reader/formats/pointers.py"></location>
            <source>Open the file of the article itself.</source>
            <translation>Öffnen Sie die Datei des Artikels selbst.</translation>
        </message>
        <message>
            <location filename="../../reader/formats/pointers.py"></location>
            <source>a calendar</source>
            <translation>ein Kalender</translation>
        </message>
        <message>
            <location filename="../../reader/formats/pointers.py"></location>
            <source>a list of films or recordings</source>
            <translation>eine Liste von Filmen oder Aufnahmen</translation>
        </message>
        <message>
            <location filename="../../reader/formats/pointers.py"></location>
            <source>a news feed, which tells of articles and changes with them</source>
            <translation>ein Newsfeed, der von Artikeln berichtet und sich mit ihnen ändert</translation>
        </message>
        <message>
            <location filename="../../reader/formats/pointers.py"></location>
            <source>a shortcut that starts a program</source>
            <translation>eine Verknüpfung, die ein Programm startet</translation>
        </message>
        <message>
            <location filename="../../reader/formats/pointers.py"></location>
            <source>an address card</source>
            <translation>eine Adresskarte</translation>
        </message>
        <message>
            <location filename="../../reader/formats/refusals.py"></location>
            <source>{first} and {count} more</source>
            <translation>{first} und {count} weitere</translation>
        </message>
        <message>
            <location filename="../../reader/formats/refusals.py"></location>
            <source>“{file}” is a book with copy protection, which only its seller's own program can open. Ask the seller for a copy without it.</source>
            <translation>„{file}“ ist ein Buch mit Kopierschutz, das nur das Programm des Händlers öffnen kann. Bitten Sie den Händler um ein Exemplar ohne Kopierschutz.</translation>
        </message>
        <message>
            <location filename="../../reader/formats/refusals.py"></location>
            <source>“{file}” is a letter without text: all it holds is attached to it ({attached}). Save that from your mail program and open it.</source>
            <translation>„{file}“ ist ein Brief ohne Text: Alles darin ist angehängt ({attached}). Speichern Sie das aus Ihrem Mailprogramm und öffnen Sie es.</translation>
        </message>
        <message>
            <location filename="../../reader/formats/refusals.py"></location>
            <source>“{file}” is a list of links, without the articles they lead to. Open the links in a browser and save the pages.</source>
            <translation>„{file}“ ist eine Liste von Links, ohne die Artikel, auf die sie führen. Öffnen Sie die Links in einem Browser und speichern Sie die Seiten.</translation>
        </message>
        <message>
            <location filename="../../reader/formats/refusals.py"></location>
            <source>“{file}” is a scan: its pages are pictures without text. Recognise the text first (OCR), with OCRmyPDF for example, and open the result.</source>
            <translation>„{file}“ ist ein Scan: Die Seiten sind Bilder ohne Text. Lassen Sie zuerst den Text erkennen (OCR), zum Beispiel mit OCRmyPDF, und öffnen Sie das Ergebnis.</translation>
        </message>
        <message>
            <location filename="../../reader/formats/refusals.py"></location>
            <source>“{file}” is an archive of more than {limit} files, too many for one article. Unpack it and open the article inside.</source>
            <translation>„{file}“ ist ein Archiv mit mehr als {limit} Dateien, zu vielen für einen Artikel. Entpacken Sie es und öffnen Sie den Artikel darin.</translation>
        </message>
        <message>
            <location filename="../../reader/formats/refusals.py"></location>
            <source>“{file}” is damaged: {what}. Copying or downloading the file again may help.</source>
            <translation>„{file}“ ist beschädigt: {what}. Vielleicht hilft es, die Datei noch einmal zu kopieren oder herunterzuladen.</translation>
        </message>
        <message>
            <location filename="../../reader/formats/refusals.py"></location>
            <source>“{file}” is only a link to {url}: the article is not in it. Open the link in a browser and save the page.</source>
            <translation>„{file}“ ist nur ein Link auf {url}: Der Artikel ist nicht darin. Öffnen Sie den Link in einem Browser und speichern Sie die Seite.</translation>
        </message>
        <message>
            <location filename="../../reader/formats/refusals.py"></location>
            <source>“{file}” is only a link: the article is not in it. Open the link in a browser and save the page.</source>
            <translation>„{file}“ ist nur ein Link: Der Artikel ist nicht darin. Öffnen Sie den Link in einem Browser und speichern Sie die Seite.</translation>
        </message>
        <message>
            <location filename="../../reader/formats/refusals.py"></location>
            <source>“{file}” is packed in a way Standfirst does not know. Unpacking it and packing it again as an ordinary zip file would help.</source>
            <translation>„{file}“ ist auf eine Weise gepackt, die Standfirst nicht kennt. Es hilft, die Datei zu entpacken und als gewöhnliche Zip-Datei neu zu packen.</translation>
        </message>
        <message>
            <location filename="../../reader/formats/refusals.py"></location>
            <source>“{file}” is protected with a password. Save a copy without one from the program that made it, and open that.</source>
            <translation>„{file}“ ist mit einem Passwort geschützt. Speichern Sie mit dem Programm, aus dem die Datei stammt, eine Kopie ohne Passwort und öffnen Sie diese.</translation>
        </message>
        <message>
            <location filename="../../reader/formats/refusals.py"></location>
            <source>“{file}” is {kind} that is damaged ({what}). Saving it again from the program that made it may help.</source>
            <translation>„{file}“ ist {kind} und beschädigt ({what}). Vielleicht hilft es, die Datei mit dem Programm, aus dem sie stammt, noch einmal zu speichern.</translation>
        </message>
        <message>
            <location filename="../../reader/formats/refusals.py"></location>
            <source>“{file}” is {kind}, and the part of Standfirst that reads it is not installed. Install it with: pip install 'standfirst[{extra}]'</source>
            <translation>„{file}“ ist {kind}, und der Teil von Standfirst, der das liest, ist nicht installiert. Installieren Sie ihn mit: pip install 'standfirst[{extra}]'</translation>
        </message>
        <message>
            <location filename="../../reader/formats/refusals.py"></location>
            <source>“{file}” is {what} with no web page in it. If there is an article of another kind inside, unpack it and open that.</source>
            <translation>„{file}“ ist {what} ohne eine Webseite darin. Wenn ein Artikel anderer Art darin steckt, entpacken Sie die Datei und öffnen Sie ihn.</translation>
        </message>
        <message>
            <location filename="../../reader/formats/refusals.py"></location>
            <source>“{file}” is {what}. {instead}</source>
            <translation>„{file}“ ist {what}. {instead}</translation>
        </message>
        <message>
            <location filename="../../reader/formats/refusals.py"></location>
            <source>“{file}” would unpack to far more than an article holds; Standfirst unpacks up to {limit} MB. If you trust it, unpack it and open the page inside.</source>
            <translation>„{file}“ würde entpackt weit größer, als Artikel sind; Standfirst entpackt bis zu {limit} MB. Wenn Sie der Datei trauen, entpacken Sie sie und öffnen Sie die Seite darin.</translation>
        </message>
        <message>
            <location filename="../../reader/formats/refusals.py"></location>
            <source>“{name}”</source>
            <translation>„{name}“</translation>
        </message>
        <message>
            <location filename="../../reader/formats/registry.py"></location>
            <source>{some} or {last}</source>
            <translation>{some} oder {last}</translation>
        </message>
        <message>
            <location filename="../../reader/formats/rtf_document.py"></location>
            <source>a rich text</source>
            <translation>ein Rich-Text</translation>
        </message>
        <message>
            <location filename="../../reader/formats/rtf_document.py"></location>
            <source>its parts are nested too deep</source>
            <translation>die Teile sind zu tief verschachtelt</translation>
        </message>
        <message>
            <location filename="../../reader/formats/scraped_article.py"></location>
            <source>This file holds {count} articles; the first is shown. Exporting them one by one from the program that made it shows the others.</source>
            <translation>Diese Datei enthält {count} Artikel; der erste wird gezeigt. Wenn Sie sie mit dem Programm, aus dem sie stammt, einzeln exportieren, sind auch die anderen zu sehen.</translation>
        </message>
        <message>
            <location filename="../../reader/formats/scraped_article.py"></location>
            <source>a JSON file</source>
            <translation>eine JSON-Datei</translation>
        </message>
        <message>
            <location filename="../../reader/formats/scraped_article.py"></location>
            <source>it breaks off or is put together wrongly</source>
            <translation>sie bricht ab oder ist falsch zusammengesetzt</translation>
        </message>
        <message>
            <location filename="../../reader/formats/table.py"></location>
            <source>Articles in JSON</source>
            <translation>Artikel in JSON</translation>
        </message>
        <message>
            <location filename="../../reader/formats/table.py"></location>
            <source>Electronic books</source>
            <translation>E-Books</translation>
        </message>
        <message>
            <location filename="../../reader/formats/table.py"></location>
            <source>FictionBooks</source>
            <translation>FictionBooks</translation>
        </message>
        <message>
            <location filename="../../reader/formats/table.py"></location>
            <source>Firefox web archives</source>
            <translation>Firefox-Webarchive</translation>
        </message>
        <message>
            <location filename="../../reader/formats/table.py"></location>
            <source>HTMLZ</source>
            <translation>HTMLZ</translation>
        </message>
        <message>
            <location filename="../../reader/formats/table.py"></location>
            <source>Journal articles</source>
            <translation>Zeitschriftenartikel</translation>
        </message>
        <message>
            <location filename="../../reader/formats/table.py"></location>
            <source>LaTeX</source>
            <translation>LaTeX</translation>
        </message>
        <message>
            <location filename="../../reader/formats/table.py"></location>
            <source>Letters</source>
            <translation>Briefe</translation>
        </message>
        <message>
            <location filename="../../reader/formats/table.py"></location>
            <source>Mailboxes</source>
            <translation>Postfächer</translation>
        </message>
        <message>
            <location filename="../../reader/formats/table.py"></location>
            <source>OpenDocument texts</source>
            <translation>OpenDocument-Texte</translation>
        </message>
        <message>
            <location filename="../../reader/formats/table.py"></location>
            <source>Org outlines</source>
            <translation>Org-Gliederungen</translation>
        </message>
        <message>
            <location filename="../../reader/formats/table.py"></location>
            <source>PDF</source>
            <translation>PDF</translation>
        </message>
        <message>
            <location filename="../../reader/formats/table.py"></location>
            <source>Rich text</source>
            <translation>Rich Text</translation>
        </message>
        <message>
            <location filename="../../reader/formats/table.py"></location>
            <source>Safari web archives</source>
            <translation>Safari-Webarchive</translation>
        </message>
        <message>
            <location filename="../../reader/formats/table.py"></location>
            <source>TEI</source>
            <translation>TEI</translation>
        </message>
        <message>
            <location filename="../../reader/formats/table.py"></location>
            <source>TEI texts</source>
            <translation>TEI-Texte</translation>
        </message>
        <message>
            <location filename="../../reader/formats/table.py"></location>
            <source>WACZ web archives</source>
            <translation>WACZ-Webarchive</translation>
        </message>
        <message>
            <location filename="../../reader/formats/table.py"></location>
            <source>WARC web archives</source>
            <translation>WARC-Webarchive</translation>
        </message>
        <message>
            <location filename="../../reader/formats/table.py"></location>
            <source>Web pages</source>
            <translation>Webseiten</translation>
        </message>
        <message>
            <location filename="../../reader/formats/table.py"></location>
            <source>Web pages in one file</source>
            <translation>Webseiten in einer Datei</translation>
        </message>
        <message>
            <location filename="../../reader/formats/table.py"></location>
            <source>Word documents</source>
            <translation>Word-Dokumente</translation>
        </message>
        <message>
            <location filename="../../reader/formats/table.py"></location>
            <source>Zipped web pages</source>
            <translation>Gezippte Webseiten</translation>
        </message>
        <message>
            <location filename="../../reader/formats/table.py"></location>
            <source>a journal's article</source>
            <translation>ein Zeitschriftenartikel</translation>
        </message>
        <message>
            <location filename="../../reader/formats/table.py"></location>
            <source>a letter</source>
            <translation>ein Brief</translation>
        </message>
        <message>
            <location filename="../../reader/formats/table.py"></location>
            <source>a mailbox</source>
            <translation>ein Postfach</translation>
        </message>
        <message>
            <location filename="../../reader/formats/table.py"></location>
            <source>a web page</source>
            <translation>eine Webseite</translation>
        </message>
        <message>
            <location filename="../../reader/formats/table.py"></location>
            <source>an Org outline</source>
            <translation>eine Org-Gliederung</translation>
        </message>
        <message>
            <location filename="../../reader/formats/table.py"></location>
            <source>an article in JSON</source>
            <translation>ein Artikel in JSON</translation>
        </message>
        <message>
            <location filename="../../reader/formats/table.py"></location>
            <source>plain text</source>
            <translation>reiner Text</translation>
        </message>
        <message>
            <location filename="../../reader/formats/unpacking.py"></location>
            <source>This file is damaged or cut off: its end could not be unpacked.</source>
            <translation>Diese Datei ist beschädigt oder abgeschnitten: Ihr Ende konnte nicht entpackt werden.</translation>
        </message>
        <message>
            <location filename="../../reader/formats/unpacking.py"></location>
            <source>it cannot be unpacked</source>
            <translation>sie kann nicht entpackt werden</translation>
        </message>
        <message>
            <location filename="../../reader/formats/warc.py"></location>
            <source>This web archive is damaged or too large: part of it was not read.</source>
            <translation>Dieses Webarchiv ist beschädigt oder zu groß: Ein Teil davon wurde nicht gelesen.</translation>
        </message>
        <message>
            <location filename="../../reader/formats/warc.py"></location>
            <source>a web archive</source>
            <translation>ein Webarchiv</translation>
        </message>
        <message>
            <location filename="../../reader/formats/webarchive.py"></location>
            <source>its list of contents is broken</source>
            <translation>die Inhaltsliste ist beschädigt</translation>
        </message>
        <message>
            <location filename="../../reader/formats/webarchive.py"></location>
            <source>there is no page in it</source>
            <translation>es ist keine Seite darin</translation>
        </message>
        <message>
            <location filename="../../reader/formats/xml_tree.py"></location>
            <source>it breaks off in line {line}</source>
            <translation>sie bricht in Zeile {line} ab</translation>
        </message>
        <message>
            <location filename="../../reader/formats/zipped_page.py"></location>
            <source>a zip archive</source>
            <translation>ein Zip-Archiv</translation>
        </message>
        <message>
            <location filename="../../reader/listing/refusals.py"></location>
            <source>Standfirst may not look into the folder “{file}” ({why}). Check its permissions, or copy the articles to a folder of your own.</source>
            <translation>Standfirst darf nicht in den Ordner „{file}“ sehen ({why}). Prüfen Sie die Zugriffsrechte oder kopieren Sie die Artikel in einen eigenen Ordner.</translation>
        </message>
        <message>
            <location filename="../../reader/listing/refusals.py"></location>
            <source>There is no folder “{file}”. It may have been moved or renamed.</source>
            <translation>Es gibt keinen Ordner „{file}“. Vielleicht wurde er verschoben oder umbenannt.</translation>
        </message>
        <message>
            <location filename="../../reader/model"></location>
            <source>Document</source>
            <translation>Dokument</translation>
        </message>
        <message>
            <location filename="../../reader/model"></location>
            <source>Group</source>
            <translation>Gruppe</translation>
        </message>
        <message>
            <location filename="../../reader/model"></location>
            <source>Organisation</source>
            <translation>Organisation</translation>
        </message>
        <message>
            <location filename="../../reader/model"></location>
            <source>Person</source>
            <translation>Person</translation>
        </message>
        <message>
            <location filename="../../reader/model"></location>
            <source>Unnamed</source>
            <translation>Unbenannt</translation>
        </message>
        <message>
            <location filename="../../reader/model"></location>
            <source>block</source>
            <translation>Block</translation>
        </message>
        <message>
            <location filename="../../reader/model"></location>
            <source>blue</source>
            <translation>Blau</translation>
        </message>
        <message>
            <location filename="../../reader/model"></location>
            <source>document</source>
            <translation>Dokument</translation>
        </message>
        <message>
            <location filename="../../reader/model"></location>
            <source>green</source>
            <translation>Grün</translation>
        </message>
        <message>
            <location filename="../../reader/model"></location>
            <source>group</source>
            <translation>Gruppe</translation>
        </message>
        <message>
            <location filename="../../reader/model"></location>
            <source>organisation</source>
            <translation>Organisation</translation>
        </message>
        <message>
            <location filename="../../reader/model"></location>
            <source>person</source>
            <translation>Person</translation>
        </message>
        <message>
            <location filename="../../reader/model"></location>
            <source>pink</source>
            <translation>Rosa</translation>
        </message>
        <message>
            <location filename="../../reader/model"></location>
            <source>unnamed</source>
            <translation>unbenannt</translation>
        </message>
        <message>
            <location filename="../../reader/model"></location>
            <source>yellow</source>
            <translation>Gelb</translation>
        </message>
        <message>
            <location filename="../../reader/outline/attribution.py"></location>
            <source>announced right before the quote</source>
            <translation>unmittelbar vor dem Zitat angekündigt</translation>
        </message>
        <message>
            <location filename="../../reader/outline/attribution.py"></location>
            <source>named before the colon</source>
            <translation>vor dem Doppelpunkt genannt</translation>
        </message>
        <message>
            <location filename="../../reader/outline/attribution.py"></location>
            <source>named in the sentence before</source>
            <translation>im Satz davor genannt</translation>
        </message>
        <message>
            <location filename="../../reader/outline/attribution.py"></location>
            <source>pronoun: named in the sentence before</source>
            <translation>Pronomen: im Satz davor genannt</translation>
        </message>
        <message>
            <location filename="../../reader/outline/attribution.py"></location>
            <source>pronoun: the last speaker named</source>
            <translation>Pronomen: der zuletzt genannte Sprecher</translation>
        </message>
        <message>
            <location filename="../../reader/outline/attribution.py"></location>
            <source>reported speech, and nothing beside it says whose</source>
            <translation>indirekte Rede, und nichts daneben sagt, wessen</translation>
        </message>
        <message>
            <location filename="../../reader/outline/attribution.py"></location>
            <source>said to speak in the sentence before</source>
            <translation>spricht dem Satz davor zufolge</translation>
        </message>
        <message>
            <location filename="../../reader/outline/attribution.py"></location>
            <source>same speaker as the quote before</source>
            <translation>derselbe Sprecher wie im Zitat davor</translation>
        </message>
        <message>
            <location filename="../../reader/outline/attribution.py"></location>
            <source>subject of the sentence that holds the words</source>
            <translation>Subjekt des Satzes, in dem die Worte stehen</translation>
        </message>
        <message>
            <location filename="../../reader/outline/attribution.py"></location>
            <source>the last person named beside the words</source>
            <translation>die zuletzt neben den Worten genannte Person</translation>
        </message>
        <message>
            <location filename="../../reader/outline/attribution.py"></location>
            <source>turn-taking: the two speakers before alternate</source>
            <translation>Sprecherwechsel: die beiden Sprecher davor wechseln sich ab</translation>
        </message>
        <message>
            <location filename="../../reader/outline/evidence.py"></location>
            <source>a pronoun, and nobody named before who fits it</source>
            <translation>ein Pronomen, und vorher ist niemand genannt, zu dem es passt</translation>
        </message>
        <message>
            <location filename="../../reader/outline/evidence.py"></location>
            <source>no attribution beside the quote</source>
            <translation>keine Zuschreibung neben dem Zitat</translation>
        </message>
        <message>
            <location filename="../../reader/outline/evidence.py"></location>
            <source>pronoun: the last person named who fits</source>
            <translation>Pronomen: die zuletzt genannte Person, zu der es passt</translation>
        </message>
        <message>
            <location filename="../../reader/outline/evidence.py"></location>
            <source>pronoun: the last speaker named who fits</source>
            <translation>Pronomen: der zuletzt genannte Sprecher, zu dem es passt</translation>
        </message>
        <message>
            <location filename="../../reader/outline/evidence.py"></location>
            <source>reported speech that goes on</source>
            <translation>indirekte Rede, die weitergeht</translation>
        </message>
        <message>
            <location filename="../../reader/outline/evidence.py"></location>
            <source>set apart, and nothing beside it says whose words these are</source>
            <translation>abgesetzt, und nichts daneben sagt, wessen Worte das sind</translation>
        </message>
        <message>
            <location filename="../../reader/outline/evidence.py"></location>
            <source>the words beside the quote name nobody</source>
            <translation>die Worte neben dem Zitat nennen niemanden</translation>
        </message>
        <message>
            <location filename="../../reader/outline/sources.py"></location>
            <source>the {role} named before: {name}</source>
            <translation>vorher genannt ({role}): {name}</translation>
        </message>
        <message>
            <location filename="../../reader/outline/speaking.py"></location>
            <source>named beside the quote</source>
            <translation>neben dem Zitat genannt</translation>
        </message>
        <message>
            <location filename="../../reader/outline/speaking.py"></location>
            <source>surname of {name}</source>
            <translation>Nachname von {name}</translation>
        </message>
        <message>
            <location filename="../../reader/outline/speaking.py"></location>
            <source>the only {role} named: {name}</source>
            <translation>als Einziges so genannt ({role}): {name}</translation>
        </message>
        <message>
            <location filename="../../reader/outline/speaking.py"></location>
            <source>the words beside the quote name a thing, not a source</source>
            <translation>die Worte neben dem Zitat nennen eine Sache, keine Quelle</translation>
        </message>
        <message>
            <location filename="../../reader/saying.py"></location>
            <source>{some}, {one}</source>
            <translation>{some}, {one}</translation>
        </message>
        <message>
            <location filename="../../reader/ui/actions.py"></location>
            <source>&amp;APA</source>
            <translation>&amp;APA</translation>
        </message>
        <message>
            <location filename="../../reader/ui/actions.py"></location>
            <source>&amp;About Standfirst</source>
            <translation>Über &amp;Standfirst</translation>
        </message>
        <message>
            <location filename="../../reader/ui/actions.py"></location>
            <source>&amp;Atkinson Hyperlegible</source>
            <translation>Atkinson &amp;Hyperlegible</translation>
        </message>
        <message>
            <location filename="../../reader/ui/actions.py"></location>
            <source>&amp;Black</source>
            <translation>S&amp;chwarz</translation>
        </message>
        <message>
            <location filename="../../reader/ui/actions.py"></location>
            <source>&amp;Chicago, author and date</source>
            <translation>&amp;Chicago, Autor und Jahr</translation>
        </message>
        <message>
            <location filename="../../reader/ui/actions.py"></location>
            <source>&amp;Close tab</source>
            <translation>&amp;Tab schließen</translation>
        </message>
        <message>
            <location filename="../../reader/ui/actions.py"></location>
            <source>&amp;Corrections…</source>
            <translation>&amp;Korrekturen …</translation>
        </message>
        <message>
            <location filename="../../reader/ui/actions.py"></location>
            <source>&amp;Dark</source>
            <translation>&amp;Dunkel</translation>
        </message>
        <message>
            <location filename="../../reader/ui/actions.py"></location>
            <source>&amp;End</source>
            <translation>&amp;Ende</translation>
        </message>
        <message>
            <location filename="../../reader/ui/actions.py"></location>
            <source>&amp;Faster</source>
            <translation>&amp;Schneller</translation>
        </message>
        <message>
            <location filename="../../reader/ui/actions.py"></location>
            <source>&amp;Find…</source>
            <translation>&amp;Suchen …</translation>
        </message>
        <message>
            <location filename="../../reader/ui/actions.py"></location>
            <source>&amp;Full screen</source>
            <translation>V&amp;ollbild</translation>
        </message>
        <message>
            <location filename="../../reader/ui/actions.py"></location>
            <source>&amp;Guide</source>
            <translation>&amp;Handbuch</translation>
        </message>
        <message>
            <location filename="../../reader/ui/actions.py"></location>
            <source>&amp;HTML</source>
            <translation>&amp;HTML</translation>
        </message>
        <message>
            <location filename="../../reader/ui/actions.py"></location>
            <source>&amp;HTML block quote</source>
            <translation>&amp;HTML-Blockzitat</translation>
        </message>
        <message>
            <location filename="../../reader/ui/actions.py"></location>
            <source>&amp;High contrast</source>
            <translation>Hoher &amp;Kontrast</translation>
        </message>
        <message>
            <location filename="../../reader/ui/actions.py"></location>
            <source>&amp;Keyboard caret in the text</source>
            <translation>Tastaturcursor &amp;im Text</translation>
        </message>
        <message>
            <location filename="../../reader/ui/actions.py"></location>
            <source>&amp;Keyboard shortcuts</source>
            <translation>&amp;Tastaturkürzel</translation>
        </message>
        <message>
            <location filename="../../reader/ui/actions.py"></location>
            <source>&amp;Less room between lines</source>
            <translation>&amp;Weniger Zeilenabstand</translation>
        </message>
        <message>
            <location filename="../../reader/ui/actions.py"></location>
            <source>&amp;Light</source>
            <translation>&amp;Hell</translation>
        </message>
        <message>
            <location filename="../../reader/ui/actions.py"></location>
            <source>&amp;Literata</source>
            <translation>&amp;Literata</translation>
        </message>
        <message>
            <location filename="../../reader/ui/actions.py"></location>
            <source>&amp;Mark as quote…</source>
            <translation>Als Zitat &amp;markieren …</translation>
        </message>
        <message>
            <location filename="../../reader/ui/actions.py"></location>
            <source>&amp;Mark quotes</source>
            <translation>Zitate &amp;markieren</translation>
        </message>
        <message>
            <location filename="../../reader/ui/actions.py"></location>
            <source>&amp;Markdown</source>
            <translation>&amp;Markdown</translation>
        </message>
        <message>
            <location filename="../../reader/ui/actions.py"></location>
            <source>&amp;Markdown block quote</source>
            <translation>Markdown-&amp;Blockzitat</translation>
        </message>
        <message>
            <location filename="../../reader/ui/actions.py"></location>
            <source>&amp;More room between lines</source>
            <translation>Mehr &amp;Zeilenabstand</translation>
        </message>
        <message>
            <location filename="../../reader/ui/actions.py"></location>
            <source>&amp;Narrower column</source>
            <translation>&amp;Schmalere Spalte</translation>
        </message>
        <message>
            <location filename="../../reader/ui/actions.py"></location>
            <source>&amp;Next article</source>
            <translation>Näc&amp;hster Artikel</translation>
        </message>
        <message>
            <location filename="../../reader/ui/actions.py"></location>
            <source>&amp;Next sentence</source>
            <translation>&amp;Nächster Satz</translation>
        </message>
        <message>
            <location filename="../../reader/ui/actions.py"></location>
            <source>&amp;None</source>
            <translation>&amp;Keine</translation>
        </message>
        <message>
            <location filename="../../reader/ui/actions.py"></location>
            <source>&amp;Not a quote</source>
            <translation>Kein &amp;Zitat</translation>
        </message>
        <message>
            <location filename="../../reader/ui/actions.py"></location>
            <source>&amp;Outline</source>
            <translation>&amp;Gliederung</translation>
        </message>
        <message>
            <location filename="../../reader/ui/actions.py"></location>
            <source>&amp;Own template</source>
            <translation>&amp;Eigene Vorlage</translation>
        </message>
        <message>
            <location filename="../../reader/ui/actions.py"></location>
            <source>&amp;Paper</source>
            <translation>&amp;Papier</translation>
        </message>
        <message>
            <location filename="../../reader/ui/actions.py"></location>
            <source>&amp;Plain line</source>
            <translation>Einfache &amp;Zeile</translation>
        </message>
        <message>
            <location filename="../../reader/ui/actions.py"></location>
            <source>&amp;Plain text</source>
            <translation>&amp;Reiner Text</translation>
        </message>
        <message>
            <location filename="../../reader/ui/actions.py"></location>
            <source>&amp;Previous article</source>
            <translation>Vorheriger Arti&amp;kel</translation>
        </message>
        <message>
            <location filename="../../reader/ui/actions.py"></location>
            <source>&amp;Quit</source>
            <translation>&amp;Beenden</translation>
        </message>
        <message>
            <location filename="../../reader/ui/actions.py"></location>
            <source>&amp;Report a cleaning mistake…</source>
            <translation>Bereinigungsfehler &amp;melden …</translation>
        </message>
        <message>
            <location filename="../../reader/ui/actions.py"></location>
            <source>&amp;Restore all that was removed</source>
            <translation>Alles Ent&amp;fernte wiederherstellen</translation>
        </message>
        <message>
            <location filename="../../reader/ui/actions.py"></location>
            <source>&amp;Reveal in folder</source>
            <translation>&amp;Im Ordner zeigen</translation>
        </message>
        <message>
            <location filename="../../reader/ui/actions.py"></location>
            <source>&amp;Sample article</source>
            <translation>&amp;Beispielartikel</translation>
        </message>
        <message>
            <location filename="../../reader/ui/actions.py"></location>
            <source>&amp;Small</source>
            <translation>K&amp;lein</translation>
        </message>
        <message>
            <location filename="../../reader/ui/actions.py"></location>
            <source>&amp;Stop reading</source>
            <translation>Vorlesen &amp;beenden</translation>
        </message>
        <message>
            <location filename="../../reader/ui/actions.py"></location>
            <source>&amp;Toolbar</source>
            <translation>&amp;Werkzeugleiste</translation>
        </message>
        <message>
            <location filename="../../reader/ui/actions.py"></location>
            <source>&amp;What was removed and why</source>
            <translation>&amp;Was entfernt wurde und warum</translation>
        </message>
        <message>
            <location filename="../../reader/ui/actions.py"></location>
            <source>&amp;Wider column</source>
            <translation>&amp;Breitere Spalte</translation>
        </message>
        <message>
            <location filename="../../reader/ui/actions.py"></location>
            <source>Another &amp;font…</source>
            <translation>&amp;Andere Schrift …</translation>
        </message>
        <message>
            <location filename="../../reader/ui/actions.py"></location>
            <source>Article &amp;statistics…</source>
            <translation>&amp;Artikelstatistik …</translation>
        </message>
        <message>
            <location filename="../../reader/ui/actions.py"></location>
            <source>As the &amp;system</source>
            <translation>&amp;Wie das System</translation>
        </message>
        <message>
            <location filename="../../reader/ui/actions.py"></location>
            <source>As wide as the &amp;column</source>
            <translation>&amp;So breit wie die Spalte</translation>
        </message>
        <message>
            <location filename="../../reader/ui/actions.py"></location>
            <source>Back to where you jumped from</source>
            <translation>Zurück zu der Stelle, von der Sie gesprungen sind</translation>
        </message>
        <message>
            <location filename="../../reader/ui/actions.py"></location>
            <source>Change the settings</source>
            <translation>Die Einstellungen ändern</translation>
        </message>
        <message>
            <location filename="../../reader/ui/actions.py"></location>
            <source>Chicago, &amp;note</source>
            <translation>Chicago, A&amp;nmerkung</translation>
        </message>
        <message>
            <location filename="../../reader/ui/actions.py"></location>
            <source>Close ot&amp;her tabs</source>
            <translation>Andere Tabs &amp;schließen</translation>
        </message>
        <message>
            <location filename="../../reader/ui/actions.py"></location>
            <source>Close this article</source>
            <translation>Diesen Artikel schließen</translation>
        </message>
        <message>
            <location filename="../../reader/ui/actions.py"></location>
            <source>Copy the selected words or the quote you are at, with who said it and where</source>
            <translation>Die ausgewählten Worte oder das Zitat an dieser Stelle kopieren, mit Sprecher und Fundort</translation>
        </message>
        <message>
            <location filename="../../reader/ui/actions.py"></location>
            <source>Export &amp;again</source>
            <translation>&amp;Erneut exportieren</translation>
        </message>
        <message>
            <location filename="../../reader/ui/actions.py"></location>
            <source>Export as P&amp;DF…</source>
            <translation>Als &amp;PDF exportieren …</translation>
        </message>
        <message>
            <location filename="../../reader/ui/actions.py"></location>
            <source>Export in the last format with the last options, into the last folder</source>
            <translation>Im letzten Format, mit den letzten Optionen, in den letzten Ordner exportieren</translation>
        </message>
        <message>
            <location filename="../../reader/ui/actions.py"></location>
            <source>Find &amp;next</source>
            <translation>Wei&amp;tersuchen</translation>
        </message>
        <message>
            <location filename="../../reader/ui/actions.py"></location>
            <source>Find &amp;previous</source>
            <translation>Rü&amp;ckwärts suchen</translation>
        </message>
        <message>
            <location filename="../../reader/ui/actions.py"></location>
            <source>Find words in the article</source>
            <translation>Wörter im Artikel suchen</translation>
        </message>
        <message>
            <location filename="../../reader/ui/actions.py"></location>
            <source>Forward again</source>
            <translation>Wieder vorwärts</translation>
        </message>
        <message>
            <location filename="../../reader/ui/actions.py"></location>
            <source>Go to &amp;paragraph…</source>
            <translation>&amp;Gehe zu Absatz …</translation>
        </message>
        <message>
            <location filename="../../reader/ui/actions.py"></location>
            <source>Hi&amp;ghlight</source>
            <translation>&amp;Hervorheben</translation>
        </message>
        <message>
            <location filename="../../reader/ui/actions.py"></location>
            <source>Highlight in blue, or make the highlight you are at blue</source>
            <translation>Blau hervorheben oder die Hervorhebung an dieser Stelle blau machen</translation>
        </message>
        <message>
            <location filename="../../reader/ui/actions.py"></location>
            <source>Highlight in green, or make the highlight you are at green</source>
            <translation>Grün hervorheben oder die Hervorhebung an dieser Stelle grün machen</translation>
        </message>
        <message>
            <location filename="../../reader/ui/actions.py"></location>
            <source>Highlight in pink, or make the highlight you are at pink</source>
            <translation>Rosa hervorheben oder die Hervorhebung an dieser Stelle rosa machen</translation>
        </message>
        <message>
            <location filename="../../reader/ui/actions.py"></location>
            <source>Highlight in yellow, or make the highlight you are at yellow</source>
            <translation>Gelb hervorheben oder die Hervorhebung an dieser Stelle gelb machen</translation>
        </message>
        <message>
            <location filename="../../reader/ui/actions.py"></location>
            <source>Highlight the selected words, or the quote you are at</source>
            <translation>Die ausgewählten Worte oder das Zitat an dieser Stelle hervorheben</translation>
        </message>
        <message>
            <location filename="../../reader/ui/actions.py"></location>
            <source>How everything works</source>
            <translation>Wie alles funktioniert</translation>
        </message>
        <message>
            <location filename="../../reader/ui/actions.py"></location>
            <source>Larger type</source>
            <translation>Größere Schrift</translation>
        </message>
        <message>
            <location filename="../../reader/ui/actions.py"></location>
            <source>Less room between &amp;paragraphs</source>
            <translation>We&amp;niger Abstand zwischen Absätzen</translation>
        </message>
        <message>
            <location filename="../../reader/ui/actions.py"></location>
            <source>Lines &amp;justified</source>
            <translation>B&amp;locksatz</translation>
        </message>
        <message>
            <location filename="../../reader/ui/actions.py"></location>
            <source>Lines end &amp;unevenly</source>
            <translation>&amp;Flattersatz</translation>
        </message>
        <message>
            <location filename="../../reader/ui/actions.py"></location>
            <source>List the articles of a folder</source>
            <translation>Die Artikel eines Ordners auflisten</translation>
        </message>
        <message>
            <location filename="../../reader/ui/actions.py"></location>
            <source>M&amp;LA</source>
            <translation>&amp;MLA</translation>
        </message>
        <message>
            <location filename="../../reader/ui/actions.py"></location>
            <source>Mer&amp;ge sources…</source>
            <translation>&amp;Quellen zusammenführen …</translation>
        </message>
        <message>
            <location filename="../../reader/ui/actions.py"></location>
            <source>More room &amp;between paragraphs</source>
            <translation>Me&amp;hr Abstand zwischen Absätzen</translation>
        </message>
        <message>
            <location filename="../../reader/ui/actions.py"></location>
            <source>Move tab &amp;left</source>
            <translation>Tab nach &amp;links verschieben</translation>
        </message>
        <message>
            <location filename="../../reader/ui/actions.py"></location>
            <source>Move tab ri&amp;ght</source>
            <translation>Tab nach rechts versch&amp;ieben</translation>
        </message>
        <message>
            <location filename="../../reader/ui/actions.py"></location>
            <source>N&amp;ext paragraph</source>
            <translation>Nächster &amp;Absatz</translation>
        </message>
        <message>
            <location filename="../../reader/ui/actions.py"></location>
            <source>N&amp;ote…</source>
            <translation>&amp;Notiz …</translation>
        </message>
        <message>
            <location filename="../../reader/ui/actions.py"></location>
            <source>Name and &amp;role of a source…</source>
            <translation>Name und &amp;Rolle einer Quelle …</translation>
        </message>
        <message>
            <location filename="../../reader/ui/actions.py"></location>
            <source>Next &amp;mention</source>
            <translation>Nä&amp;chste Erwähnung</translation>
        </message>
        <message>
            <location filename="../../reader/ui/actions.py"></location>
            <source>Next &amp;quote</source>
            <translation>&amp;Nächstes Zitat</translation>
        </message>
        <message>
            <location filename="../../reader/ui/actions.py"></location>
            <source>Next &amp;section</source>
            <translation>Näch&amp;ster Abschnitt</translation>
        </message>
        <message>
            <location filename="../../reader/ui/actions.py"></location>
            <source>Next high&amp;light or note</source>
            <translation>Nächste Hervorhebung o&amp;der Notiz</translation>
        </message>
        <message>
            <location filename="../../reader/ui/actions.py"></location>
            <source>Next p&amp;ane</source>
            <translation>Nächster &amp;Bereich</translation>
        </message>
        <message>
            <location filename="../../reader/ui/actions.py"></location>
            <source>Open an article file</source>
            <translation>Eine Artikeldatei öffnen</translation>
        </message>
        <message>
            <location filename="../../reader/ui/actions.py"></location>
            <source>Open fo&amp;lder…</source>
            <translation>&amp;Ordner öffnen …</translation>
        </message>
        <message>
            <location filename="../../reader/ui/actions.py"></location>
            <source>P&amp;revious section</source>
            <translation>Vorheriger &amp;Abschnitt</translation>
        </message>
        <message>
            <location filename="../../reader/ui/actions.py"></location>
            <source>Paragraphs with &amp;first lines set in</source>
            <translation>Absätze &amp;mit Einzug</translation>
        </message>
        <message>
            <location filename="../../reader/ui/actions.py"></location>
            <source>Paragraphs with &amp;space between</source>
            <translation>&amp;Absätze mit Abstand</translation>
        </message>
        <message>
            <location filename="../../reader/ui/actions.py"></location>
            <source>Pr&amp;eferences…</source>
            <translation>&amp;Einstellungen …</translation>
        </message>
        <message>
            <location filename="../../reader/ui/actions.py"></location>
            <source>Pre&amp;vious quote</source>
            <translation>Vorheriges Zi&amp;tat</translation>
        </message>
        <message>
            <location filename="../../reader/ui/actions.py"></location>
            <source>Pre&amp;vious sentence</source>
            <translation>V&amp;orheriger Satz</translation>
        </message>
        <message>
            <location filename="../../reader/ui/actions.py"></location>
            <source>Previo&amp;us highlight or note</source>
            <translation>Vorherige Hervorheb&amp;ung oder Notiz</translation>
        </message>
        <message>
            <location filename="../../reader/ui/actions.py"></location>
            <source>Previous ment&amp;ion</source>
            <translation>Vorherige Er&amp;wähnung</translation>
        </message>
        <message>
            <location filename="../../reader/ui/actions.py"></location>
            <source>Previous pan&amp;e</source>
            <translation>Vo&amp;rheriger Bereich</translation>
        </message>
        <message>
            <location filename="../../reader/ui/actions.py"></location>
            <source>Previous para&amp;graph</source>
            <translation>Vorheri&amp;ger Absatz</translation>
        </message>
        <message>
            <location filename="../../reader/ui/actions.py"></location>
            <source>Print pre&amp;view…</source>
            <translation>Druck&amp;vorschau …</translation>
        </message>
        <message>
            <location filename="../../reader/ui/actions.py"></location>
            <source>Read from &amp;here</source>
            <translation>Ab &amp;hier vorlesen</translation>
        </message>
        <message>
            <location filename="../../reader/ui/actions.py"></location>
            <source>Read the file again in another encoding</source>
            <translation>Die Datei in einer anderen Kodierung neu lesen</translation>
        </message>
        <message>
            <location filename="../../reader/ui/actions.py"></location>
            <source>Remo&amp;ve this paragraph</source>
            <translation>&amp;Diesen Absatz entfernen</translation>
        </message>
        <message>
            <location filename="../../reader/ui/actions.py"></location>
            <source>Remove the highlight you are at, with its note</source>
            <translation>Die Hervorhebung an dieser Stelle samt Notiz entfernen</translation>
        </message>
        <message>
            <location filename="../../reader/ui/actions.py"></location>
            <source>Reopen closed &amp;tab</source>
            <translation>&amp;Geschlossenen Tab wieder öffnen</translation>
        </message>
        <message>
            <location filename="../../reader/ui/actions.py"></location>
            <source>S&amp;epia</source>
            <translation>&amp;Sepia</translation>
        </message>
        <message>
            <location filename="../../reader/ui/actions.py"></location>
            <source>S&amp;lower</source>
            <translation>&amp;Langsamer</translation>
        </message>
        <message>
            <location filename="../../reader/ui/actions.py"></location>
            <source>S&amp;tart</source>
            <translation>An&amp;fang</translation>
        </message>
        <message>
            <location filename="../../reader/ui/actions.py"></location>
            <source>Say who said this</source>
            <translation>Angeben, wer das gesagt hat</translation>
        </message>
        <message>
            <location filename="../../reader/ui/actions.py"></location>
            <source>See the pages before they are printed</source>
            <translation>Die Seiten vor dem Drucken ansehen</translation>
        </message>
        <message>
            <location filename="../../reader/ui/actions.py"></location>
            <source>Select &amp;all</source>
            <translation>&amp;Alles auswählen</translation>
        </message>
        <message>
            <location filename="../../reader/ui/actions.py"></location>
            <source>Show &amp;notes</source>
            <translation>&amp;Notizen zeigen</translation>
        </message>
        <message>
            <location filename="../../reader/ui/actions.py"></location>
            <source>Show &amp;quotes</source>
            <translation>&amp;Zitate zeigen</translation>
        </message>
        <message>
            <location filename="../../reader/ui/actions.py"></location>
            <source>Show &amp;removed pieces</source>
            <translation>Entfe&amp;rnte Stücke zeigen</translation>
        </message>
        <message>
            <location filename="../../reader/ui/actions.py"></location>
            <source>Show &amp;sections</source>
            <translation>&amp;Abschnitte zeigen</translation>
        </message>
        <message>
            <location filename="../../reader/ui/actions.py"></location>
            <source>Show removed text in p&amp;lace</source>
            <translation>Entferntes im Te&amp;xt zeigen</translation>
        </message>
        <message>
            <location filename="../../reader/ui/actions.py"></location>
            <source>Show s&amp;ources</source>
            <translation>&amp;Quellen zeigen</translation>
        </message>
        <message>
            <location filename="../../reader/ui/actions.py"></location>
            <source>Show the file that was written last in its folder</source>
            <translation>Die zuletzt geschriebene Datei in ihrem Ordner zeigen</translation>
        </message>
        <message>
            <location filename="../../reader/ui/actions.py"></location>
            <source>Show the outline</source>
            <translation>Die Gliederung zeigen</translation>
        </message>
        <message>
            <location filename="../../reader/ui/actions.py"></location>
            <source>Show what was removed, faded, where it stood</source>
            <translation>Das Entfernte blass an seiner Stelle zeigen</translation>
        </message>
        <message>
            <location filename="../../reader/ui/actions.py"></location>
            <source>Smaller type</source>
            <translation>Kleinere Schrift</translation>
        </message>
        <message>
            <location filename="../../reader/ui/actions.py"></location>
            <source>Source &amp;audit</source>
            <translation>&amp;Quellenprüfung</translation>
        </message>
        <message>
            <location filename="../../reader/ui/actions.py"></location>
            <source>Status &amp;bar</source>
            <translation>&amp;Statusleiste</translation>
        </message>
        <message>
            <location filename="../../reader/ui/actions.py"></location>
            <source>T&amp;ype size</source>
            <translation>Sc&amp;hriftgröße</translation>
        </message>
        <message>
            <location filename="../../reader/ui/actions.py"></location>
            <source>Take the paragraph you are at, or the selected ones, out of the text</source>
            <translation>Den Absatz an dieser Stelle oder die ausgewählten aus dem Text nehmen</translation>
        </message>
        <message>
            <location filename="../../reader/ui/actions.py"></location>
            <source>Text &amp;encoding</source>
            <translation>Te&amp;xtkodierung</translation>
        </message>
        <message>
            <location filename="../../reader/ui/actions.py"></location>
            <source>Text and &amp;colours…</source>
            <translation>Text &amp;und Farben …</translation>
        </message>
        <message>
            <location filename="../../reader/ui/actions.py"></location>
            <source>To the next words of the chosen source</source>
            <translation>Zu den nächsten Worten der gewählten Quelle</translation>
        </message>
        <message>
            <location filename="../../reader/ui/actions.py"></location>
            <source>To the words of the chosen source before these</source>
            <translation>Zu den vorigen Worten der gewählten Quelle</translation>
        </message>
        <message>
            <location filename="../../reader/ui/actions.py"></location>
            <source>Type, column, theme and pictures</source>
            <translation>Schrift, Spalte, Farbschema und Bilder</translation>
        </message>
        <message>
            <location filename="../../reader/ui/actions.py"></location>
            <source>Usual s&amp;ettings</source>
            <translation>Übliche &amp;Einstellungen</translation>
        </message>
        <message>
            <location filename="../../reader/ui/actions.py"></location>
            <source>Usual si&amp;ze</source>
            <translation>Üb&amp;liche Größe</translation>
        </message>
        <message>
            <location filename="../../reader/ui/actions.py"></location>
            <source>Who the article draws on, and how much of what is quoted is theirs</source>
            <translation>Auf wen sich der Artikel stützt und wie viel des Zitierten von wem stammt</translation>
        </message>
        <message>
            <location filename="../../reader/ui/actions.py"></location>
            <source>Words, reading time, quotes, sources, and what the file is</source>
            <translation>Wörter, Lesezeit, Zitate, Quellen und was die Datei ist</translation>
        </message>
        <message>
            <location filename="../../reader/ui/actions.py"></location>
            <source>Write a note about the selected words, or read the one you are at</source>
            <translation>Eine Notiz zu den ausgewählten Worten schreiben oder die an dieser Stelle lesen</translation>
        </message>
        <message>
            <location filename="../../reader/ui/actions.py"></location>
            <source>Write the article as Markdown, HTML and more</source>
            <translation>Den Artikel als Markdown, HTML und mehr schreiben</translation>
        </message>
        <message>
            <location filename="../../reader/ui/actions.py"></location>
            <source>Write the article as a PDF</source>
            <translation>Den Artikel als PDF schreiben</translation>
        </message>
        <message>
            <location filename="../../reader/ui/actions.py"></location>
            <source>Zoom o&amp;ut</source>
            <translation>V&amp;erkleinern</translation>
        </message>
        <message>
            <location filename="../../reader/ui/aloud/bar.py"></location>
            <source>&amp;Voice</source>
            <translation>&amp;Stimme</translation>
        </message>
        <message>
            <location filename="../../reader/ui/aloud/bar.py"></location>
            <source>Read aloud</source>
            <translation>Vorlesen</translation>
        </message>
        <message>
            <location filename="../../reader/ui/aloud/bar.py"></location>
            <source>S&amp;peed</source>
            <translation>&amp;Tempo</translation>
        </message>
        <message>
            <location filename="../../reader/ui/aloud/bar.py"></location>
            <source>Speed</source>
            <translation>Tempo</translation>
        </message>
        <message>
            <location filename="../../reader/ui/aloud/bar.py"></location>
            <source>Stop and close</source>
            <translation>Anhalten und schließen</translation>
        </message>
        <message>
            <location filename="../../reader/ui/aloud/bar.py"></location>
            <source>Voice</source>
            <translation>Stimme</translation>
        </message>
        <message>
            <location filename="../../reader/ui/article_pane/album.py"></location>
            <source>A picture that is not shown</source>
            <translation>Ein Bild, das nicht gezeigt wird</translation>
        </message>
        <message>
            <location filename="../../reader/ui/article_pane/album.py"></location>
            <source>Picture: {alt}</source>
            <translation>Bild: {alt}</translation>
        </message>
        <message>
            <location filename="../../reader/ui/article_pane/arriving.py"></location>
            <source>The text is being laid out</source>
            <translation>Der Text wird gesetzt</translation>
        </message>
        <message>
            <location filename="../../reader/ui/article_pane/browser.py"></location>
            <source>Article</source>
            <translation>Artikel</translation>
        </message>
        <message>
            <location filename="../../reader/ui/article_pane/front.py"></location>
            <source>no date in this file</source>
            <translation>kein Datum in dieser Datei</translation>
        </message>
        <message>
            <location filename="../../reader/ui/article_pane/front.py"></location>
            <source>updated {date}</source>
            <translation>aktualisiert am {date}</translation>
        </message>
        <message>
            <location filename="../../reader/ui/article_pane/front.py"></location>
            <source>{minutes} min</source>
            <translation>{minutes} Min.</translation>
        </message>
        <message>
            <location filename="../../reader/ui/article_pane/inline.py"></location>
            <source>A source that is not named</source>
            <translation>Eine Quelle ohne Namen</translation>
        </message>
        <message>
            <location filename="../../reader/ui/article_pane/lane_marks.py"></location>
            <source>Quote</source>
            <translation>Zitat</translation>
        </message>
        <message>
            <location filename="../../reader/ui/article_pane/lane_marks.py"></location>
            <source>Section: {title}</source>
            <translation>Abschnitt: {title}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../reader/ui/article_pane/overview.py"></location>
            <source>%Ln finds</source>
            <extracomment>For one: %Ln find</extracomment>
            <translation>
                <numerusform>%Ln Fund</numerusform>
                <numerusform>%Ln Funde</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../reader/ui/article_pane/overview.py"></location>
            <source>%Ln quote marks</source>
            <extracomment>For one: %Ln quote mark</extracomment>
            <translation>
                <numerusform>%Ln Zitatmarkierung</numerusform>
                <numerusform>%Ln Zitatmarkierungen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../reader/ui/article_pane/overview.py"></location>
            <source>%Ln sections</source>
            <extracomment>For one: %Ln section</extracomment>
            <translation>
                <numerusform>%Ln Abschnitt</numerusform>
                <numerusform>%Ln Abschnitte</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../reader/ui/article_pane/overview.py"></location>
            <source>Found: {number} of {count}</source>
            <translation>Gefunden: {number} von {count}</translation>
        </message>
        <message>
            <location filename="../../reader/ui/article_pane/overview.py"></location>
            <source>Overview of quotes, sections and finds</source>
            <translation>Überblick über Zitate, Abschnitte und Funde</translation>
        </message>
        <message>
            <location filename="../../reader/ui/article_pane/overview.py"></location>
            <source>Quotes, sections and finds in the whole article. Click to go there</source>
            <translation>Zitate, Abschnitte und Funde im ganzen Artikel. Ein Klick führt dorthin</translation>
        </message>
        <message numerus="yes">
            <location filename="../../reader/ui/article_pane/traces.py"></location>
            <source>%Ln pieces removed</source>
            <extracomment>For one: %Ln piece removed</extracomment>
            <translation>
                <numerusform>%Ln Stück entfernt</numerusform>
                <numerusform>%Ln Stücke entfernt</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../reader/ui/article_pane/typesetter.py"></location>
            <source>hide</source>
            <translation>verbergen</translation>
        </message>
        <message>
            <location filename="../../reader/ui/article_pane/typesetter.py"></location>
            <source>restore</source>
            <translation>wiederherstellen</translation>
        </message>
        <message>
            <location filename="../../reader/ui/article_pane/typesetter.py"></location>
            <source>restore all</source>
            <translation>alle wiederherstellen</translation>
        </message>
        <message>
            <location filename="../../reader/ui/article_pane/typesetter.py"></location>
            <source>show</source>
            <translation>zeigen</translation>
        </message>
        <message numerus="yes">
            <location filename="../../reader/ui/audit/auditing.py"></location>
            <source>%Ln sources</source>
            <extracomment>For one: %Ln source</extracomment>
            <translation>
                <numerusform>%Ln Quelle</numerusform>
                <numerusform>%Ln Quellen</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../reader/ui/audit/auditing.py"></location>
            <source>Copied {sources}</source>
            <translation>{sources} kopiert</translation>
        </message>
        <message>
            <location filename="../../reader/ui/audit/auditing.py"></location>
            <source>Save the source audit</source>
            <translation>Quellenprüfung speichern</translation>
        </message>
        <message>
            <location filename="../../reader/ui/audit/auditing.py"></location>
            <source>Standfirst is still looking for the sources of this article.</source>
            <translation>Standfirst sucht noch nach den Quellen dieses Artikels.</translation>
        </message>
        <message>
            <location filename="../../reader/ui/audit/auditing.py"></location>
            <source>Table</source>
            <translation>Tabelle</translation>
        </message>
        <message>
            <location filename="../../reader/ui/audit/auditing.py"></location>
            <source>The search for sources was stopped: choose “Look again” above the text.</source>
            <translation>Die Suche nach Quellen wurde abgebrochen: Wählen Sie „Noch einmal suchen“ über dem Text.</translation>
        </message>
        <message>
            <location filename="../../reader/ui/audit/window.py"></location>
            <source>&amp;Copy as table</source>
            <translation>Als &amp;Tabelle kopieren</translation>
        </message>
        <message>
            <location filename="../../reader/ui/audit/window.py"></location>
            <source>&amp;Descending</source>
            <translation>&amp;Absteigend</translation>
        </message>
        <message>
            <location filename="../../reader/ui/audit/window.py"></location>
            <source>&amp;Filter</source>
            <translation>&amp;Filter</translation>
        </message>
        <message>
            <location filename="../../reader/ui/audit/window.py"></location>
            <source>&amp;Go to its first words</source>
            <translation>&amp;Zu ihren ersten Worten</translation>
        </message>
        <message>
            <location filename="../../reader/ui/audit/window.py"></location>
            <source>&amp;Print who says what…</source>
            <translation>&amp;Wer sagt was drucken …</translation>
        </message>
        <message>
            <location filename="../../reader/ui/audit/window.py"></location>
            <source>&amp;Sort by</source>
            <translation>&amp;Sortieren nach</translation>
        </message>
        <message>
            <location filename="../../reader/ui/audit/window.py"></location>
            <source>Cl&amp;ose</source>
            <translation>S&amp;chließen</translation>
        </message>
        <message>
            <location filename="../../reader/ui/audit/window.py"></location>
            <source>Filter sources</source>
            <translation>Quellen filtern</translation>
        </message>
        <message>
            <location filename="../../reader/ui/audit/window.py"></location>
            <source>Sa&amp;ve as CSV…</source>
            <translation>Als CS&amp;V speichern …</translation>
        </message>
        <message>
            <location filename="../../reader/ui/audit/window.py"></location>
            <source>Sort by</source>
            <translation>Sortieren nach</translation>
        </message>
        <message>
            <location filename="../../reader/ui/audit/window.py"></location>
            <source>Source audit: {title}</source>
            <translation>Quellenprüfung: {title}</translation>
        </message>
        <message>
            <location filename="../../reader/ui/audit/window.py"></location>
            <source>Sources</source>
            <translation>Quellen</translation>
        </message>
        <message>
            <location filename="../../reader/ui/context_menus.py"></location>
            <source>&amp;Citation</source>
            <translation>&amp;Literaturangabe</translation>
        </message>
        <message>
            <location filename="../../reader/ui/context_menus.py"></location>
            <source>&amp;Copy</source>
            <translation>&amp;Kopieren</translation>
        </message>
        <message>
            <location filename="../../reader/ui/context_menus.py"></location>
            <source>&amp;Enlarge</source>
            <translation>&amp;Vergrößern</translation>
        </message>
        <message>
            <location filename="../../reader/ui/context_menus.py"></location>
            <source>&amp;Find “{words}”</source>
            <translation>„{words}“ &amp;suchen</translation>
        </message>
        <message>
            <location filename="../../reader/ui/context_menus.py"></location>
            <source>&amp;Go there</source>
            <translation>Dorthin &amp;gehen</translation>
        </message>
        <message>
            <location filename="../../reader/ui/context_menus.py"></location>
            <source>&amp;Next mention</source>
            <translation>Nächste &amp;Erwähnung</translation>
        </message>
        <message>
            <location filename="../../reader/ui/context_menus.py"></location>
            <source>&amp;Open link</source>
            <translation>&amp;Link öffnen</translation>
        </message>
        <message>
            <location filename="../../reader/ui/context_menus.py"></location>
            <source>&amp;Remove again</source>
            <translation>&amp;Wieder entfernen</translation>
        </message>
        <message>
            <location filename="../../reader/ui/context_menus.py"></location>
            <source>&amp;Restore</source>
            <translation>&amp;Wiederherstellen</translation>
        </message>
        <message>
            <location filename="../../reader/ui/context_menus.py"></location>
            <source>Cop&amp;y as</source>
            <translation>Kopieren a&amp;ls</translation>
        </message>
        <message>
            <location filename="../../reader/ui/context_menus.py"></location>
            <source>Copy &amp;description</source>
            <translation>Beschreibung &amp;kopieren</translation>
        </message>
        <message>
            <location filename="../../reader/ui/context_menus.py"></location>
            <source>Copy &amp;link</source>
            <translation>Link &amp;kopieren</translation>
        </message>
        <message>
            <location filename="../../reader/ui/context_menus.py"></location>
            <source>Copy &amp;picture</source>
            <translation>&amp;Bild kopieren</translation>
        </message>
        <message>
            <location filename="../../reader/ui/context_menus.py"></location>
            <source>Copy &amp;quote with attribution</source>
            <translation>Zitat &amp;mit Zuschreibung kopieren</translation>
        </message>
        <message>
            <location filename="../../reader/ui/context_menus.py"></location>
            <source>Show in the &amp;outline</source>
            <translation>&amp;In der Gliederung zeigen</translation>
        </message>
        <message>
            <location filename="../../reader/ui/copying.py"></location>
            <source>Copied</source>
            <translation>Kopiert</translation>
        </message>
        <message>
            <location filename="../../reader/ui/copying.py"></location>
            <source>Copied as HTML</source>
            <translation>Als HTML kopiert</translation>
        </message>
        <message>
            <location filename="../../reader/ui/copying.py"></location>
            <source>Copied as Markdown</source>
            <translation>Als Markdown kopiert</translation>
        </message>
        <message>
            <location filename="../../reader/ui/copying.py"></location>
            <source>Copied as plain text</source>
            <translation>Als reiner Text kopiert</translation>
        </message>
        <message>
            <location filename="../../reader/ui/copying.py"></location>
            <source>Copied as the article’s own words</source>
            <translation>Als eigene Worte des Artikels kopiert</translation>
        </message>
        <message>
            <location filename="../../reader/ui/copying.py"></location>
            <source>Copied without a speaker: the quotes are not found yet</source>
            <translation>Ohne Sprecher kopiert: Die Zitate sind noch nicht gefunden</translation>
        </message>
        <message>
            <location filename="../../reader/ui/copying.py"></location>
            <source>Copied, said by {name}</source>
            <translation>Kopiert, gesagt von {name}</translation>
        </message>
        <message>
            <location filename="../../reader/ui/copying.py"></location>
            <source>Copied; the article does not tell who said it</source>
            <translation>Kopiert; der Artikel verrät nicht, wer es gesagt hat</translation>
        </message>
        <message>
            <location filename="../../reader/ui/copying.py"></location>
            <source>Nothing of the article’s text is selected</source>
            <translation>Nichts vom Text des Artikels ist ausgewählt</translation>
        </message>
        <message>
            <location filename="../../reader/ui/copying.py"></location>
            <source>There is no quote here</source>
            <translation>Hier ist kein Zitat</translation>
        </message>
        <message>
            <location filename="../../reader/ui/copying.py"></location>
            <source>Whole article copied as HTML</source>
            <translation>Ganzer Artikel als HTML kopiert</translation>
        </message>
        <message>
            <location filename="../../reader/ui/copying.py"></location>
            <source>Whole article copied as Markdown</source>
            <translation>Ganzer Artikel als Markdown kopiert</translation>
        </message>
        <message>
            <location filename="../../reader/ui/copying.py"></location>
            <source>Whole article copied as plain text</source>
            <translation>Ganzer Artikel als reiner Text kopiert</translation>
        </message>
        <message>
            <location filename="../../reader/ui/copying.py"></location>
            <source>{mistake} Copied as a plain line instead.</source>
            <translation>{mistake} Stattdessen als einfache Zeile kopiert.</translation>
        </message>
        <message>
            <location filename="../../reader/ui/correcting/candidates.py"></location>
            <source>Names that may be meant</source>
            <translation>Namen, die gemeint sein können</translation>
        </message>
        <message>
            <location filename="../../reader/ui/correcting/candidates.py"></location>
            <source>Type a name, or choose one below</source>
            <translation>Einen Namen eingeben oder unten wählen</translation>
        </message>
        <message>
            <location filename="../../reader/ui/correcting/correcting.py"></location>
            <source>&amp;Mark</source>
            <translation>&amp;Markieren</translation>
        </message>
        <message>
            <location filename="../../reader/ui/correcting/correcting.py"></location>
            <source>C&amp;hange</source>
            <translation>Ä&amp;ndern</translation>
        </message>
        <message>
            <location filename="../../reader/ui/correcting/correcting.py"></location>
            <source>Change speaker</source>
            <translation>Sprecher ändern</translation>
        </message>
        <message>
            <location filename="../../reader/ui/correcting/correcting.py"></location>
            <source>Changed: {source}</source>
            <translation>Geändert: {source}</translation>
        </message>
        <message>
            <location filename="../../reader/ui/correcting/correcting.py"></location>
            <source>Mark as quote</source>
            <translation>Als Zitat markieren</translation>
        </message>
        <message>
            <location filename="../../reader/ui/correcting/correcting.py"></location>
            <source>Marked as a quote of {speaker}</source>
            <translation>Als Zitat von {speaker} markiert</translation>
        </message>
        <message>
            <location filename="../../reader/ui/correcting/correcting.py"></location>
            <source>Now: {who}</source>
            <translation>Jetzt: {who}</translation>
        </message>
        <message>
            <location filename="../../reader/ui/correcting/correcting.py"></location>
            <source>Now: {who} ({why})</source>
            <translation>Jetzt: {who} ({why})</translation>
        </message>
        <message>
            <location filename="../../reader/ui/correcting/correcting.py"></location>
            <source>Said by {speaker} from now on</source>
            <translation>Gesagt hat es von jetzt an {speaker}</translation>
        </message>
        <message>
            <location filename="../../reader/ui/correcting/correcting.py"></location>
            <source>Select the words of the quote first.</source>
            <translation>Wählen Sie zuerst die Worte des Zitats aus.</translation>
        </message>
        <message>
            <location filename="../../reader/ui/correcting/correcting.py"></location>
            <source>named nearby</source>
            <translation>in der Nähe genannt</translation>
        </message>
        <message>
            <location filename="../../reader/ui/correcting/correcting.py"></location>
            <source>{done}. {undo} takes that back.</source>
            <translation>{done}. {undo} macht das rückgängig.</translation>
        </message>
        <message>
            <location filename="../../reader/ui/correcting/correcting.py"></location>
            <source>{names} and {last} are one source now</source>
            <translation>{names} und {last} sind jetzt eine Quelle</translation>
        </message>
        <message>
            <location filename="../../reader/ui/correcting/correcting.py"></location>
            <source>{words} is no quote any more</source>
            <translation>{words} ist kein Zitat mehr</translation>
        </message>
        <message>
            <location filename="../../reader/ui/correcting/in_words.py"></location>
            <source>changing a role</source>
            <translation>Rolle ändern</translation>
        </message>
        <message>
            <location filename="../../reader/ui/correcting/in_words.py"></location>
            <source>changing a speaker</source>
            <translation>Sprecher ändern</translation>
        </message>
        <message numerus="yes">
            <location filename="../../reader/ui/correcting/in_words.py"></location>
            <source>changing names</source>
            <extracomment>For one: changing a name</extracomment>
            <translation>
                <numerusform>Namen ändern</numerusform>
                <numerusform>Namen ändern</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../reader/ui/correcting/in_words.py"></location>
            <source>marking a quote</source>
            <translation>Zitat markieren</translation>
        </message>
        <message>
            <location filename="../../reader/ui/correcting/in_words.py"></location>
            <source>nobody known</source>
            <translation>niemand bekannt</translation>
        </message>
        <message>
            <location filename="../../reader/ui/correcting/in_words.py"></location>
            <source>unmarking a quote</source>
            <translation>Zitatmarkierung aufheben</translation>
        </message>
        <message>
            <location filename="../../reader/ui/correcting/in_words.py"></location>
            <source>{name} is without a role here</source>
            <translation>{name} ist hier ohne Rolle</translation>
        </message>
        <message>
            <location filename="../../reader/ui/correcting/in_words.py"></location>
            <source>{name} is without a role here, of the kind “{kind}”</source>
            <translation>{name} ist hier ohne Rolle, Art: „{kind}“</translation>
        </message>
        <message>
            <location filename="../../reader/ui/correcting/in_words.py"></location>
            <source>{name} is “{role}” here</source>
            <translation>{name} ist hier „{role}“</translation>
        </message>
        <message>
            <location filename="../../reader/ui/correcting/in_words.py"></location>
            <source>{name} is “{role}” here, of the kind “{kind}”</source>
            <translation>{name} ist hier „{role}“, Art: „{kind}“</translation>
        </message>
        <message>
            <location filename="../../reader/ui/correcting/in_words.py"></location>
            <source>{words} is a quote of {speaker}</source>
            <translation>{words} ist ein Zitat von {speaker}</translation>
        </message>
        <message>
            <location filename="../../reader/ui/correcting/in_words.py"></location>
            <source>{words} is no quote</source>
            <translation>{words} ist kein Zitat</translation>
        </message>
        <message>
            <location filename="../../reader/ui/correcting/in_words.py"></location>
            <source>{words} was said by {speaker}</source>
            <translation>{words} hat {speaker} gesagt</translation>
        </message>
        <message>
            <location filename="../../reader/ui/correcting/in_words.py"></location>
            <source>“{name}” means “{into}”</source>
            <translation>„{name}“ bedeutet „{into}“</translation>
        </message>
        <message>
            <location filename="../../reader/ui/correcting/list_dialog.py"></location>
            <source>&amp;Corrections: {count}</source>
            <translation>&amp;Korrekturen: {count}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../reader/ui/correcting/list_dialog.py"></location>
            <source>&amp;Corrections: {count}, %Ln no longer fit the text</source>
            <extracomment>For one: &amp;Corrections: {count}, %Ln no longer fits the text</extracomment>
            <translation>
                <numerusform>&amp;Korrekturen: {count}, %Ln passt nicht mehr zum Text</numerusform>
                <numerusform>&amp;Korrekturen: {count}, %Ln passen nicht mehr zum Text</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../reader/ui/correcting/list_dialog.py"></location>
            <source>&amp;Undo this</source>
            <translation>&amp;Diese rückgängig machen</translation>
        </message>
        <message>
            <location filename="../../reader/ui/correcting/list_dialog.py"></location>
            <source>Corrections</source>
            <translation>Korrekturen</translation>
        </message>
        <message>
            <location filename="../../reader/ui/correcting/list_dialog.py"></location>
            <source>No longer fits: its words or names are not in the text now</source>
            <translation>Passt nicht mehr: Die Worte oder Namen stehen jetzt nicht im Text</translation>
        </message>
        <message>
            <location filename="../../reader/ui/correcting/list_dialog.py"></location>
            <source>Nothing in this article was corrected.</source>
            <translation>In diesem Artikel wurde nichts korrigiert.</translation>
        </message>
        <message>
            <location filename="../../reader/ui/correcting/list_dialog.py"></location>
            <source>Undo &amp;all</source>
            <translation>&amp;Alle rückgängig machen</translation>
        </message>
        <message>
            <location filename="../../reader/ui/correcting/merge_dialog.py"></location>
            <source>&amp;Merge</source>
            <translation>&amp;Zusammenführen</translation>
        </message>
        <message>
            <location filename="../../reader/ui/correcting/merge_dialog.py"></location>
            <source>&amp;Tick the sources that are one and the same</source>
            <translation>&amp;Haken Sie die Quellen an, die ein und dieselbe sind</translation>
        </message>
        <message>
            <location filename="../../reader/ui/correcting/merge_dialog.py"></location>
            <source>Merge sources</source>
            <translation>Quellen zusammenführen</translation>
        </message>
        <message>
            <location filename="../../reader/ui/correcting/merge_dialog.py"></location>
            <source>Name that &amp;stays</source>
            <translation>&amp;Name, der bleibt</translation>
        </message>
        <message>
            <location filename="../../reader/ui/correcting/merge_dialog.py"></location>
            <source>Name that stays</source>
            <translation>Name, der bleibt</translation>
        </message>
        <message>
            <location filename="../../reader/ui/correcting/merge_dialog.py"></location>
            <source>Sources that are one and the same</source>
            <translation>Quellen, die ein und dieselbe sind</translation>
        </message>
        <message>
            <location filename="../../reader/ui/correcting/reviewing.py"></location>
            <source>taking back a correction</source>
            <translation>Korrektur zurücknehmen</translation>
        </message>
        <message>
            <location filename="../../reader/ui/correcting/reviewing.py"></location>
            <source>taking back all corrections</source>
            <translation>alle Korrekturen zurücknehmen</translation>
        </message>
        <message>
            <location filename="../../reader/ui/correcting/source_dialog.py"></location>
            <source>&amp;Kind of source</source>
            <translation>Art &amp;der Quelle</translation>
        </message>
        <message>
            <location filename="../../reader/ui/correcting/source_dialog.py"></location>
            <source>&amp;Name</source>
            <translation>N&amp;ame</translation>
        </message>
        <message>
            <location filename="../../reader/ui/correcting/source_dialog.py"></location>
            <source>&amp;Role</source>
            <translation>&amp;Rolle</translation>
        </message>
        <message>
            <location filename="../../reader/ui/correcting/source_dialog.py"></location>
            <source>Name and role</source>
            <translation>Name und Rolle</translation>
        </message>
        <message>
            <location filename="../../reader/ui/correcting/source_dialog.py"></location>
            <source>“{other}” is a source already: the two become one.</source>
            <translation>„{other}“ ist schon eine Quelle: Die beiden werden eine.</translation>
        </message>
        <message>
            <location filename="../../reader/ui/correcting/speaker_dialog.py"></location>
            <source>&amp;Nobody known</source>
            <translation>Niemand &amp;bekannt</translation>
        </message>
        <message>
            <location filename="../../reader/ui/correcting/speaker_dialog.py"></location>
            <source>&amp;Who said it</source>
            <translation>&amp;Wer es gesagt hat</translation>
        </message>
        <message>
            <location filename="../../reader/ui/correcting/speaker_dialog.py"></location>
            <source>Kind of source</source>
            <translation>Art der Quelle</translation>
        </message>
        <message>
            <location filename="../../reader/ui/correcting/speaker_dialog.py"></location>
            <source>Not yet a source of this article</source>
            <translation>Noch keine Quelle dieses Artikels</translation>
        </message>
        <message>
            <location filename="../../reader/ui/correcting/wires.py"></location>
            <source>&amp;Merge with…</source>
            <translation>Zusammenfü&amp;hren mit …</translation>
        </message>
        <message>
            <location filename="../../reader/ui/correcting/wires.py"></location>
            <source>Change &amp;speaker…</source>
            <translation>S&amp;precher ändern …</translation>
        </message>
        <message>
            <location filename="../../reader/ui/correcting/wires.py"></location>
            <source>Mar&amp;k as quote…</source>
            <translation>&amp;Als Zitat markieren …</translation>
        </message>
        <message>
            <location filename="../../reader/ui/correcting/wires.py"></location>
            <source>N&amp;ame and role…</source>
            <translation>&amp;Name und Rolle …</translation>
        </message>
        <message>
            <location filename="../../reader/ui/correcting/wires.py"></location>
            <source>No&amp;t a quote</source>
            <translation>Kein &amp;Zitat</translation>
        </message>
        <message>
            <location filename="../../reader/ui/correcting/wires.py"></location>
            <source>There are no two sources to merge.</source>
            <translation>Es gibt keine zwei Quellen zum Zusammenführen.</translation>
        </message>
        <message>
            <location filename="../../reader/ui/correcting/wires.py"></location>
            <source>There is no quote here. To make one, select its words and mark them.</source>
            <translation>Hier ist kein Zitat. Um eines zu machen, wählen Sie seine Worte aus und markieren Sie sie.</translation>
        </message>
        <message>
            <location filename="../../reader/ui/correcting/wires.py"></location>
            <source>There is no source here. Choose one in the Sources tab.</source>
            <translation>Hier ist keine Quelle. Wählen Sie eine im Tab „Quellen“.</translation>
        </message>
        <message>
            <location filename="../../reader/ui/dates.py"></location>
            <source>MMMM yyyy</source>
            <translation>MMMM yyyy</translation>
        </message>
        <message>
            <location filename="../../reader/ui/dates.py"></location>
            <source>d MMM yyyy</source>
            <translation>d. MMM yyyy</translation>
        </message>
        <message>
            <location filename="../../reader/ui/dates.py"></location>
            <source>d MMMM yyyy</source>
            <translation>d. MMMM yyyy</translation>
        </message>
        <message numerus="yes">
            <location filename="../../reader/ui/deeds.py"></location>
            <source>%Ln block quotes</source>
            <extracomment>For one: %Ln block quote</extracomment>
            <translation>
                <numerusform>%Ln Blockzitat</numerusform>
                <numerusform>%Ln Blockzitate</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../reader/ui/deeds.py"></location>
            <source>%Ln bylines</source>
            <extracomment>For one: %Ln byline</extracomment>
            <translation>
                <numerusform>%Ln Autorenzeile</numerusform>
                <numerusform>%Ln Autorenzeilen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../reader/ui/deeds.py"></location>
            <source>%Ln captions</source>
            <extracomment>For one: %Ln caption</extracomment>
            <translation>
                <numerusform>%Ln Bildunterschrift</numerusform>
                <numerusform>%Ln Bildunterschriften</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../reader/ui/deeds.py"></location>
            <source>%Ln code blocks</source>
            <extracomment>For one: %Ln code block</extracomment>
            <translation>
                <numerusform>%Ln Codeblock</numerusform>
                <numerusform>%Ln Codeblöcke</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../reader/ui/deeds.py"></location>
            <source>%Ln headings</source>
            <extracomment>For one: %Ln heading</extracomment>
            <translation>
                <numerusform>%Ln Überschrift</numerusform>
                <numerusform>%Ln Überschriften</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../reader/ui/deeds.py"></location>
            <source>%Ln lines</source>
            <extracomment>For one: %Ln line</extracomment>
            <translation>
                <numerusform>%Ln Linie</numerusform>
                <numerusform>%Ln Linien</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../reader/ui/deeds.py"></location>
            <source>%Ln list items</source>
            <extracomment>For one: %Ln list item</extracomment>
            <translation>
                <numerusform>%Ln Listeneintrag</numerusform>
                <numerusform>%Ln Listeneinträge</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../reader/ui/deeds.py"></location>
            <source>%Ln paragraphs</source>
            <extracomment>For one: %Ln paragraph</extracomment>
            <translation>
                <numerusform>%Ln Absatz</numerusform>
                <numerusform>%Ln Absätze</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../reader/ui/deeds.py"></location>
            <source>%Ln tables</source>
            <extracomment>For one: %Ln table</extracomment>
            <translation>
                <numerusform>%Ln Tabelle</numerusform>
                <numerusform>%Ln Tabellen</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../reader/ui/deeds.py"></location>
            <source>Remo&amp;ve these {things}</source>
            <translation>&amp;Diese {things} entfernen</translation>
        </message>
        <message>
            <location filename="../../reader/ui/deeds.py"></location>
            <source>Remo&amp;ve this block quote</source>
            <translation>&amp;Dieses Blockzitat entfernen</translation>
        </message>
        <message>
            <location filename="../../reader/ui/deeds.py"></location>
            <source>Remo&amp;ve this byline</source>
            <translation>&amp;Diese Autorenzeile entfernen</translation>
        </message>
        <message>
            <location filename="../../reader/ui/deeds.py"></location>
            <source>Remo&amp;ve this caption</source>
            <translation>&amp;Diese Bildunterschrift entfernen</translation>
        </message>
        <message>
            <location filename="../../reader/ui/deeds.py"></location>
            <source>Remo&amp;ve this code block</source>
            <translation>&amp;Diesen Codeblock entfernen</translation>
        </message>
        <message>
            <location filename="../../reader/ui/deeds.py"></location>
            <source>Remo&amp;ve this heading</source>
            <translation>&amp;Diese Überschrift entfernen</translation>
        </message>
        <message>
            <location filename="../../reader/ui/deeds.py"></location>
            <source>Remo&amp;ve this line</source>
            <translation>&amp;Diese Linie entfernen</translation>
        </message>
        <message>
            <location filename="../../reader/ui/deeds.py"></location>
            <source>Remo&amp;ve this list item</source>
            <translation>&amp;Diesen Listeneintrag entfernen</translation>
        </message>
        <message>
            <location filename="../../reader/ui/deeds.py"></location>
            <source>Remo&amp;ve this picture</source>
            <translation>&amp;Dieses Bild entfernen</translation>
        </message>
        <message>
            <location filename="../../reader/ui/deeds.py"></location>
            <source>Remo&amp;ve this piece</source>
            <translation>&amp;Dieses Stück entfernen</translation>
        </message>
        <message>
            <location filename="../../reader/ui/deeds.py"></location>
            <source>Remo&amp;ve this table</source>
            <translation>&amp;Diese Tabelle entfernen</translation>
        </message>
        <message>
            <location filename="../../reader/ui/deeds.py"></location>
            <source>Removed {things}. {undo} takes that back.</source>
            <translation>Entfernt: {things}. {undo} macht das rückgängig.</translation>
        </message>
        <message>
            <location filename="../../reader/ui/deeds.py"></location>
            <source>Restored {things}. {undo} takes that back.</source>
            <translation>Wiederhergestellt: {things}. {undo} macht das rückgängig.</translation>
        </message>
        <message>
            <location filename="../../reader/ui/deeds.py"></location>
            <source>a block quote</source>
            <translation>Blockzitat</translation>
        </message>
        <message>
            <location filename="../../reader/ui/deeds.py"></location>
            <source>a byline</source>
            <translation>Autorenzeile</translation>
        </message>
        <message>
            <location filename="../../reader/ui/deeds.py"></location>
            <source>a caption</source>
            <translation>Bildunterschrift</translation>
        </message>
        <message>
            <location filename="../../reader/ui/deeds.py"></location>
            <source>a code block</source>
            <translation>Codeblock</translation>
        </message>
        <message>
            <location filename="../../reader/ui/deeds.py"></location>
            <source>a heading</source>
            <translation>Überschrift</translation>
        </message>
        <message>
            <location filename="../../reader/ui/deeds.py"></location>
            <source>a line</source>
            <translation>Linie</translation>
        </message>
        <message>
            <location filename="../../reader/ui/deeds.py"></location>
            <source>a list item</source>
            <translation>Listeneintrag</translation>
        </message>
        <message>
            <location filename="../../reader/ui/deeds.py"></location>
            <source>a paragraph</source>
            <translation>Absatz</translation>
        </message>
        <message>
            <location filename="../../reader/ui/deeds.py"></location>
            <source>a picture</source>
            <translation>Bild</translation>
        </message>
        <message>
            <location filename="../../reader/ui/deeds.py"></location>
            <source>a piece</source>
            <translation>Stück</translation>
        </message>
        <message>
            <location filename="../../reader/ui/deeds.py"></location>
            <source>a table</source>
            <translation>Tabelle</translation>
        </message>
        <message>
            <location filename="../../reader/ui/deeds.py"></location>
            <source>byline</source>
            <translation>Autorenzeile</translation>
        </message>
        <message>
            <location filename="../../reader/ui/deeds.py"></location>
            <source>caption</source>
            <translation>Bildunterschrift</translation>
        </message>
        <message>
            <location filename="../../reader/ui/deeds.py"></location>
            <source>code block</source>
            <translation>Codeblock</translation>
        </message>
        <message>
            <location filename="../../reader/ui/deeds.py"></location>
            <source>heading</source>
            <translation>Überschrift</translation>
        </message>
        <message>
            <location filename="../../reader/ui/deeds.py"></location>
            <source>line</source>
            <translation>Linie</translation>
        </message>
        <message>
            <location filename="../../reader/ui/deeds.py"></location>
            <source>list item</source>
            <translation>Listeneintrag</translation>
        </message>
        <message>
            <location filename="../../reader/ui/deeds.py"></location>
            <source>paragraph</source>
            <translation>Absatz</translation>
        </message>
        <message>
            <location filename="../../reader/ui/deeds.py"></location>
            <source>picture</source>
            <translation>Bild</translation>
        </message>
        <message>
            <location filename="../../reader/ui/deeds.py"></location>
            <source>piece</source>
            <translation>Stück</translation>
        </message>
        <message>
            <location filename="../../reader/ui/deeds.py"></location>
            <source>removing {things}</source>
            <translation>{things} entfernen</translation>
        </message>
        <message>
            <location filename="../../reader/ui/deeds.py"></location>
            <source>restoring {things}</source>
            <translation>{things} wiederherstellen</translation>
        </message>
        <message>
            <location filename="../../reader/ui/deeds.py"></location>
            <source>table</source>
            <translation>Tabelle</translation>
        </message>
        <message>
            <location filename="../../reader/ui/doubting.py"></location>
            <source>The words of this link say “{said}”, but it leads to {host}.</source>
            <translation>Die Worte dieses Links sagen „{said}“, aber er führt zu {host}.</translation>
        </message>
        <message>
            <location filename="../../reader/ui/doubting.py"></location>
            <source>This link leads to {host}, whatever stands before the “@” in it.</source>
            <translation>Dieser Link führt zu {host}, was auch immer darin vor dem „@“ steht.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../reader/ui/editing.py"></location>
            <source>%Ln pieces hidden</source>
            <extracomment>For one: %Ln piece hidden</extracomment>
            <translation>
                <numerusform>%Ln Stück verborgen</numerusform>
                <numerusform>%Ln Stücke verborgen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../reader/ui/editing.py"></location>
            <source>%Ln pieces shown</source>
            <extracomment>For one: %Ln piece shown</extracomment>
            <translation>
                <numerusform>%Ln Stück gezeigt</numerusform>
                <numerusform>%Ln Stücke gezeigt</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../reader/ui/editing.py"></location>
            <source>&amp;Hide</source>
            <translation>&amp;Verbergen</translation>
        </message>
        <message>
            <location filename="../../reader/ui/editing.py"></location>
            <source>&amp;Restore this piece</source>
            <translation>&amp;Dieses Stück wiederherstellen</translation>
        </message>
        <message>
            <location filename="../../reader/ui/editing.py"></location>
            <source>&amp;Show here</source>
            <translation>&amp;Hier zeigen</translation>
        </message>
        <message>
            <location filename="../../reader/ui/editing.py"></location>
            <source>&amp;Undo</source>
            <translation>&amp;Rückgängig</translation>
        </message>
        <message>
            <location filename="../../reader/ui/editing.py"></location>
            <source>&amp;Undo {deed}</source>
            <translation>&amp;Rückgängig: {deed}</translation>
        </message>
        <message>
            <location filename="../../reader/ui/editing.py"></location>
            <source>Done again: {deed}</source>
            <translation>Wiederholt: {deed}</translation>
        </message>
        <message>
            <location filename="../../reader/ui/editing.py"></location>
            <source>Re&amp;do</source>
            <translation>&amp;Wiederholen</translation>
        </message>
        <message>
            <location filename="../../reader/ui/editing.py"></location>
            <source>Re&amp;do {deed}</source>
            <translation>&amp;Wiederholen: {deed}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../reader/ui/editing.py"></location>
            <source>Restore &amp;all %Ln pieces</source>
            <extracomment>For one: Restore &amp;all %Ln pieces</extracomment>
            <translation>
                <numerusform>%Ln &amp;Stück wiederherstellen</numerusform>
                <numerusform>Alle %Ln &amp;Stücke wiederherstellen</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../reader/ui/editing.py"></location>
            <source>Show in the &amp;list</source>
            <translation>In der &amp;Liste zeigen</translation>
        </message>
        <message>
            <location filename="../../reader/ui/editing.py"></location>
            <source>There is no paragraph here to remove.</source>
            <translation>Hier ist kein Absatz, der entfernt werden könnte.</translation>
        </message>
        <message>
            <location filename="../../reader/ui/editing.py"></location>
            <source>Undone: {deed}</source>
            <translation>Rückgängig gemacht: {deed}</translation>
        </message>
        <message>
            <location filename="../../reader/ui/empty_state.py"></location>
            <source>&amp;Open…</source>
            <translation>Ö&amp;ffnen …</translation>
        </message>
        <message>
            <location filename="../../reader/ui/empty_state.py"></location>
            <source>No article is open</source>
            <translation>Kein Artikel ist geöffnet</translation>
        </message>
        <message>
            <location filename="../../reader/ui/empty_state.py"></location>
            <source>Open an article</source>
            <translation>Artikel öffnen</translation>
        </message>
        <message>
            <location filename="../../reader/ui/empty_state.py"></location>
            <source>Open the sample article</source>
            <translation>Den Beispielartikel öffnen</translation>
        </message>
        <message>
            <location filename="../../reader/ui/empty_state.py"></location>
            <source>Open {name}</source>
            <translation>{name} öffnen</translation>
        </message>
        <message>
            <location filename="../../reader/ui/empty_state.py"></location>
            <source>Try the sample</source>
            <translation>Beispiel ausprobieren</translation>
        </message>
        <message>
            <location filename="../../reader/ui/empty_state.py"></location>
            <source>or drop files here</source>
            <translation>oder Dateien hierher ziehen</translation>
        </message>
        <message>
            <location filename="../../reader/ui/encodings.py"></location>
            <source>&amp;Arabic, Windows-1256</source>
            <translation>&amp;Arabisch, Windows-1256</translation>
        </message>
        <message>
            <location filename="../../reader/ui/encodings.py"></location>
            <source>&amp;Asian</source>
            <translation>&amp;Asiatisch</translation>
        </message>
        <message>
            <location filename="../../reader/ui/encodings.py"></location>
            <source>&amp;Baltic, Windows-1257</source>
            <translation>&amp;Baltisch, Windows-1257</translation>
        </message>
        <message>
            <location filename="../../reader/ui/encodings.py"></location>
            <source>&amp;Chinese, GB 18030</source>
            <translation>&amp;Chinesisch, GB 18030</translation>
        </message>
        <message>
            <location filename="../../reader/ui/encodings.py"></location>
            <source>&amp;Cyrillic</source>
            <translation>&amp;Kyrillisch</translation>
        </message>
        <message>
            <location filename="../../reader/ui/encodings.py"></location>
            <source>&amp;DOS 437</source>
            <translation>&amp;DOS 437</translation>
        </message>
        <message>
            <location filename="../../reader/ui/encodings.py"></location>
            <source>&amp;DOS 866</source>
            <translation>&amp;DOS 866</translation>
        </message>
        <message>
            <location filename="../../reader/ui/encodings.py"></location>
            <source>&amp;Found out by itself</source>
            <translation>&amp;Selbst herausfinden</translation>
        </message>
        <message>
            <location filename="../../reader/ui/encodings.py"></location>
            <source>&amp;Greek, Turkish, Semitic</source>
            <translation>&amp;Griechisch, Türkisch, Semitisch</translation>
        </message>
        <message>
            <location filename="../../reader/ui/encodings.py"></location>
            <source>&amp;Greek, Windows-1253</source>
            <translation>&amp;Griechisch, Windows-1253</translation>
        </message>
        <message>
            <location filename="../../reader/ui/encodings.py"></location>
            <source>&amp;Hebrew, Windows-1255</source>
            <translation>&amp;Hebräisch, Windows-1255</translation>
        </message>
        <message>
            <location filename="../../reader/ui/encodings.py"></location>
            <source>&amp;ISO 8859-2</source>
            <translation>&amp;ISO 8859-2</translation>
        </message>
        <message>
            <location filename="../../reader/ui/encodings.py"></location>
            <source>&amp;ISO 8859-5</source>
            <translation>&amp;ISO 8859-5</translation>
        </message>
        <message>
            <location filename="../../reader/ui/encodings.py"></location>
            <source>&amp;Korean, Windows-949</source>
            <translation>&amp;Koreanisch, Windows-949</translation>
        </message>
        <message>
            <location filename="../../reader/ui/encodings.py"></location>
            <source>&amp;Mac Roman</source>
            <translation>&amp;Mac Roman</translation>
        </message>
        <message>
            <location filename="../../reader/ui/encodings.py"></location>
            <source>&amp;Repair broken letters</source>
            <translation>Beschädigte Buchstaben &amp;reparieren</translation>
        </message>
        <message>
            <location filename="../../reader/ui/encodings.py"></location>
            <source>&amp;Thai, TIS-620</source>
            <translation>&amp;Thailändisch, TIS-620</translation>
        </message>
        <message>
            <location filename="../../reader/ui/encodings.py"></location>
            <source>&amp;Turkish, Windows-1254</source>
            <translation>&amp;Türkisch, Windows-1254</translation>
        </message>
        <message>
            <location filename="../../reader/ui/encodings.py"></location>
            <source>&amp;UTF-8</source>
            <translation>&amp;UTF-8</translation>
        </message>
        <message>
            <location filename="../../reader/ui/encodings.py"></location>
            <source>&amp;Unicode</source>
            <translation>U&amp;nicode</translation>
        </message>
        <message>
            <location filename="../../reader/ui/encodings.py"></location>
            <source>&amp;Vietnamese, Windows-1258</source>
            <translation>&amp;Vietnamesisch, Windows-1258</translation>
        </message>
        <message>
            <location filename="../../reader/ui/encodings.py"></location>
            <source>&amp;Western</source>
            <translation>&amp;Westlich</translation>
        </message>
        <message>
            <location filename="../../reader/ui/encodings.py"></location>
            <source>&amp;Windows-1250</source>
            <translation>&amp;Windows-1250</translation>
        </message>
        <message>
            <location filename="../../reader/ui/encodings.py"></location>
            <source>&amp;Windows-1251</source>
            <translation>&amp;Windows-1251</translation>
        </message>
        <message>
            <location filename="../../reader/ui/encodings.py"></location>
            <source>&amp;Windows-1252 (Western)</source>
            <translation>Windows-&amp;1252 (Westlich)</translation>
        </message>
        <message>
            <location filename="../../reader/ui/encodings.py"></location>
            <source>Central &amp;European</source>
            <translation>&amp;Mitteleuropäisch</translation>
        </message>
        <message>
            <location filename="../../reader/ui/encodings.py"></location>
            <source>Chinese, &amp;Big5</source>
            <translation>Chinesisch, &amp;Big5</translation>
        </message>
        <message>
            <location filename="../../reader/ui/encodings.py"></location>
            <source>D&amp;OS 850</source>
            <translation>DOS &amp;850</translation>
        </message>
        <message>
            <location filename="../../reader/ui/encodings.py"></location>
            <source>ISO 8859-&amp;15</source>
            <translation>ISO 8859-&amp;15</translation>
        </message>
        <message>
            <location filename="../../reader/ui/encodings.py"></location>
            <source>Japanese, &amp;EUC</source>
            <translation>Japanisch, &amp;EUC</translation>
        </message>
        <message>
            <location filename="../../reader/ui/encodings.py"></location>
            <source>Japanese, &amp;Shift JIS</source>
            <translation>Japanisch, &amp;Shift JIS</translation>
        </message>
        <message>
            <location filename="../../reader/ui/encodings.py"></location>
            <source>Japanese, ISO &amp;2022</source>
            <translation>Japanisch, ISO &amp;2022</translation>
        </message>
        <message>
            <location filename="../../reader/ui/encodings.py"></location>
            <source>KOI8-&amp;R</source>
            <translation>KOI8-&amp;R</translation>
        </message>
        <message>
            <location filename="../../reader/ui/encodings.py"></location>
            <source>KOI8-&amp;U</source>
            <translation>KOI8-&amp;U</translation>
        </message>
        <message>
            <location filename="../../reader/ui/encodings.py"></location>
            <source>UTF-&amp;16 LE</source>
            <translation>UTF-&amp;16 LE</translation>
        </message>
        <message>
            <location filename="../../reader/ui/encodings.py"></location>
            <source>UTF-&amp;32 LE</source>
            <translation>UTF-&amp;32 LE</translation>
        </message>
        <message>
            <location filename="../../reader/ui/encodings.py"></location>
            <source>UTF-16 &amp;BE</source>
            <translation>UTF-16 &amp;BE</translation>
        </message>
        <message>
            <location filename="../../reader/ui/encodings.py"></location>
            <source>UTF-32 B&amp;E</source>
            <translation>&amp;UTF-32 BE</translation>
        </message>
        <message>
            <location filename="../../reader/ui/error_bar.py"></location>
            <source>Close this message</source>
            <translation>Diese Meldung schließen</translation>
        </message>
        <message>
            <location filename="../../reader/ui/error_bar.py"></location>
            <source>Message</source>
            <translation>Meldung</translation>
        </message>
        <message>
            <location filename="../../reader/ui/exporting/desk.py"></location>
            <source>Export &amp;again: {title}</source>
            <translation>&amp;Erneut exportieren: {title}</translation>
        </message>
        <message>
            <location filename="../../reader/ui/exporting/dialog.py"></location>
            <source>&amp;Export…</source>
            <translation>E&amp;xportieren …</translation>
        </message>
        <message>
            <location filename="../../reader/ui/exporting/dialog.py"></location>
            <source>&amp;Format</source>
            <translation>&amp;Format</translation>
        </message>
        <message>
            <location filename="../../reader/ui/exporting/dialog.py"></location>
            <source>Clo&amp;se</source>
            <translation>&amp;Schließen</translation>
        </message>
        <message>
            <location filename="../../reader/ui/exporting/dialog.py"></location>
            <source>Format</source>
            <translation>Format</translation>
        </message>
        <message>
            <location filename="../../reader/ui/exporting/dialog.py"></location>
            <source>Pre&amp;view</source>
            <translation>V&amp;orschau</translation>
        </message>
        <message>
            <location filename="../../reader/ui/exporting/dialog.py"></location>
            <source>Preview</source>
            <translation>Vorschau</translation>
        </message>
        <message>
            <location filename="../../reader/ui/exporting/dialog.py"></location>
            <source>Put what is shown on the clipboard, all of it</source>
            <translation>Alles, was gezeigt wird, in die Zwischenablage kopieren</translation>
        </message>
        <message numerus="yes">
            <location filename="../../reader/ui/exporting/exporting.py"></location>
            <source>%Ln pages</source>
            <extracomment>For one: %Ln page</extracomment>
            <translation>
                <numerusform>%Ln Seite</numerusform>
                <numerusform>%Ln Seiten</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../reader/ui/exporting/exporting.py"></location>
            <source>&amp;Replace</source>
            <translation>&amp;Ersetzen</translation>
        </message>
        <message>
            <location filename="../../reader/ui/exporting/exporting.py"></location>
            <source>Another &amp;name…</source>
            <translation>Anderer &amp;Name …</translation>
        </message>
        <message>
            <location filename="../../reader/ui/exporting/exporting.py"></location>
            <source>Copied as {format}, {size}</source>
            <translation>Als {format} kopiert, {size}</translation>
        </message>
        <message>
            <location filename="../../reader/ui/exporting/exporting.py"></location>
            <source>Export again</source>
            <translation>Erneut exportieren</translation>
        </message>
        <message>
            <location filename="../../reader/ui/exporting/exporting.py"></location>
            <source>Export “{title}”</source>
            <translation>„{title}“ exportieren</translation>
        </message>
        <message>
            <location filename="../../reader/ui/exporting/exporting.py"></location>
            <source>Export: {title}</source>
            <translation>Exportieren: {title}</translation>
        </message>
        <message>
            <location filename="../../reader/ui/exporting/exporting.py"></location>
            <source>Nothing is copied yet: the preview is still being written.</source>
            <translation>Noch nichts kopiert: Die Vorschau wird noch geschrieben.</translation>
        </message>
        <message>
            <location filename="../../reader/ui/exporting/exporting.py"></location>
            <source>Writing “{name}”</source>
            <translation>„{name}“ wird geschrieben</translation>
        </message>
        <message>
            <location filename="../../reader/ui/exporting/exporting.py"></location>
            <source>quotes are still being looked for</source>
            <translation>nach Zitaten wird noch gesucht</translation>
        </message>
        <message>
            <location filename="../../reader/ui/exporting/exporting.py"></location>
            <source>shown in part</source>
            <translation>teilweise gezeigt</translation>
        </message>
        <message>
            <location filename="../../reader/ui/exporting/exporting.py"></location>
            <source>“{name}” is there already, in “{parent}”. Replace it?</source>
            <translation>„{name}“ gibt es in „{parent}“ schon. Ersetzen?</translation>
        </message>
        <message>
            <location filename="../../reader/ui/exporting/formats.py"></location>
            <source>&amp;Highlights and notes</source>
            <translation>&amp;Hervorhebungen und Notizen</translation>
        </message>
        <message>
            <location filename="../../reader/ui/exporting/formats.py"></location>
            <source>&amp;Inside the file</source>
            <translation>&amp;In der Datei</translation>
        </message>
        <message>
            <location filename="../../reader/ui/exporting/formats.py"></location>
            <source>&amp;Pictures that are at hand</source>
            <translation>&amp;Bilder, die vorhanden sind</translation>
        </message>
        <message>
            <location filename="../../reader/ui/exporting/formats.py"></location>
            <source>&amp;Quotes and sources at the end</source>
            <translation>&amp;Zitate und Quellen am Ende</translation>
        </message>
        <message>
            <location filename="../../reader/ui/exporting/formats.py"></location>
            <source>As &amp;links</source>
            <translation>Als &amp;Links</translation>
        </message>
        <message>
            <location filename="../../reader/ui/exporting/formats.py"></location>
            <source>Citation</source>
            <translation>Literaturangabe</translation>
        </message>
        <message>
            <location filename="../../reader/ui/exporting/formats.py"></location>
            <source>Copied &amp;beside the file</source>
            <translation>Neben &amp;die Datei kopiert</translation>
        </message>
        <message>
            <location filename="../../reader/ui/exporting/formats.py"></location>
            <source>For &amp;machines: who says what (JSON-LD)</source>
            <translation>Für &amp;Maschinen: wer sagt was (JSON-LD)</translation>
        </message>
        <message>
            <location filename="../../reader/ui/exporting/formats.py"></location>
            <source>Left &amp;out</source>
            <translation>&amp;Weggelassen</translation>
        </message>
        <message>
            <location filename="../../reader/ui/exporting/formats.py"></location>
            <source>Tables</source>
            <translation>Tabellen</translation>
        </message>
        <message numerus="yes">
            <location filename="../../reader/ui/exporting/preview_text.py"></location>
            <source>%Ln bytes</source>
            <extracomment>For one: %Ln byte</extracomment>
            <translation>
                <numerusform>%Ln Byte</numerusform>
                <numerusform>%Ln Bytes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../reader/ui/exporting/previewing.py"></location>
            <source>%Ln pictures</source>
            <extracomment>For one: %Ln picture</extracomment>
            <translation>
                <numerusform>%Ln Bild</numerusform>
                <numerusform>%Ln Bilder</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../reader/ui/exporting/previewing.py"></location>
            <source>Setting the pages…</source>
            <translation>Die Seiten werden gesetzt …</translation>
        </message>
        <message>
            <location filename="../../reader/ui/exporting/previewing.py"></location>
            <source>Writing…</source>
            <translation>Wird geschrieben …</translation>
        </message>
        <message>
            <location filename="../../reader/ui/exporting/previewing.py"></location>
            <source>with {pictures} in “{folder}”</source>
            <translation>mit {pictures} in „{folder}“</translation>
        </message>
        <message>
            <location filename="../../reader/ui/files.py"></location>
            <source>&amp;Clear this list</source>
            <translation>&amp;Diese Liste leeren</translation>
        </message>
        <message>
            <location filename="../../reader/ui/files.py"></location>
            <source>No files yet</source>
            <translation>Noch keine Dateien</translation>
        </message>
        <message>
            <location filename="../../reader/ui/files.py"></location>
            <source>Open a folder of articles</source>
            <translation>Einen Ordner mit Artikeln öffnen</translation>
        </message>
        <message>
            <location filename="../../reader/ui/files.py"></location>
            <source>Open articles</source>
            <translation>Artikel öffnen</translation>
        </message>
        <message>
            <location filename="../../reader/ui/files.py"></location>
            <source>Standfirst loads nothing from the web. Save the page in your browser, then drop the saved file here.</source>
            <translation>Standfirst lädt nichts aus dem Web. Speichern Sie die Seite in Ihrem Browser und ziehen Sie dann die gespeicherte Datei hierher.</translation>
        </message>
        <message>
            <location filename="../../reader/ui/files.py"></location>
            <source>What was dropped lies on another computer, which is not asked for anything. Open it by Ctrl+O if you trust that computer, or copy it to your own first.</source>
            <translation>Was Sie hierher gezogen haben, liegt auf einem anderen Rechner, und der wird nach nichts gefragt. Öffnen Sie es mit Strg+O, wenn Sie diesem Rechner trauen, oder kopieren Sie es zuerst auf Ihren eigenen.</translation>
        </message>
        <message>
            <location filename="../../reader/ui/find_bar.py"></location>
            <source>&amp;List</source>
            <translation>&amp;Liste</translation>
        </message>
        <message>
            <location filename="../../reader/ui/find_bar.py"></location>
            <source>&amp;Pattern</source>
            <translation>&amp;Muster</translation>
        </message>
        <message>
            <location filename="../../reader/ui/find_bar.py"></location>
            <source>&amp;Whole words</source>
            <translation>Ganze &amp;Wörter</translation>
        </message>
        <message>
            <location filename="../../reader/ui/find_bar.py"></location>
            <source>Close and stay here</source>
            <translation>Schließen und hier bleiben</translation>
        </message>
        <message>
            <location filename="../../reader/ui/find_bar.py"></location>
            <source>E&amp;xact</source>
            <translation>&amp;Genau</translation>
        </message>
        <message>
            <location filename="../../reader/ui/find_bar.py"></location>
            <source>Esc goes back</source>
            <translation>Esc geht zurück</translation>
        </message>
        <message>
            <location filename="../../reader/ui/find_bar.py"></location>
            <source>Find</source>
            <translation>Suchen</translation>
        </message>
        <message>
            <location filename="../../reader/ui/find_bar.py"></location>
            <source>Find in the article</source>
            <translation>Im Artikel suchen</translation>
        </message>
        <message>
            <location filename="../../reader/ui/find_bar.py"></location>
            <source>Find no parts of words</source>
            <translation>Keine Teile von Wörtern finden</translation>
        </message>
        <message>
            <location filename="../../reader/ui/find_bar.py"></location>
            <source>List every hit with the words around it</source>
            <translation>Jeden Fund mit den Wörtern darum auflisten</translation>
        </message>
        <message>
            <location filename="../../reader/ui/find_bar.py"></location>
            <source>Match &amp;case</source>
            <translation>Groß-/&amp;Kleinschreibung</translation>
        </message>
        <message>
            <location filename="../../reader/ui/find_bar.py"></location>
            <source>Next hit</source>
            <translation>Nächster Fund</translation>
        </message>
        <message>
            <location filename="../../reader/ui/find_bar.py"></location>
            <source>Nothing found</source>
            <translation>Nichts gefunden</translation>
        </message>
        <message>
            <location filename="../../reader/ui/find_bar.py"></location>
            <source>Number of hits</source>
            <translation>Zahl der Funde</translation>
        </message>
        <message>
            <location filename="../../reader/ui/find_bar.py"></location>
            <source>Previous hit</source>
            <translation>Voriger Fund</translation>
        </message>
        <message>
            <location filename="../../reader/ui/find_bar.py"></location>
            <source>Take large and small letters for different ones</source>
            <translation>Große und kleine Buchstaben unterscheiden</translation>
        </message>
        <message>
            <location filename="../../reader/ui/find_bar.py"></location>
            <source>Tell accents, curly quotes and dashes from plain ones</source>
            <translation>Akzente, typografische Anführungszeichen und Striche von einfachen unterscheiden</translation>
        </message>
        <message>
            <location filename="../../reader/ui/find_bar.py"></location>
            <source>What is typed is a regular expression</source>
            <translation>Eingegeben wird ein regulärer Ausdruck</translation>
        </message>
        <message>
            <location filename="../../reader/ui/find_bar.py"></location>
            <source>more than {count}</source>
            <translation>mehr als {count}</translation>
        </message>
        <message>
            <location filename="../../reader/ui/find_bar.py"></location>
            <source>{count} so far …</source>
            <translation>bisher {count} …</translation>
        </message>
        <message>
            <location filename="../../reader/ui/find_bar.py"></location>
            <source>{place} of {many}</source>
            <translation>{place} von {many}</translation>
        </message>
        <message>
            <location filename="../../reader/ui/finding.py"></location>
            <source>from the end</source>
            <translation>vom Ende an</translation>
        </message>
        <message>
            <location filename="../../reader/ui/finding.py"></location>
            <source>from the top</source>
            <translation>vom Anfang an</translation>
        </message>
        <message>
            <location filename="../../reader/ui/help/about.py"></location>
            <source>A reader for saved articles that shows who says what, and every cut it made. It never goes to the network.</source>
            <translation>Ein Leseprogramm für gespeicherte Artikel, das zeigt, wer was sagt und was es weggenommen hat. Es geht nie ins Netz.</translation>
        </message>
        <message>
            <location filename="../../reader/ui/help/about.py"></location>
            <source>About &amp;Qt</source>
            <translation>Über &amp;Qt</translation>
        </message>
        <message>
            <location filename="../../reader/ui/help/about.py"></location>
            <source>About Standfirst</source>
            <translation>Über Standfirst</translation>
        </message>
        <message>
            <location filename="../../reader/ui/help/about.py"></location>
            <source>Copy all of this for a problem report</source>
            <translation>All das für einen Fehlerbericht kopieren</translation>
        </message>
        <message>
            <location filename="../../reader/ui/help/about.py"></location>
            <source>Versions, folders and licences</source>
            <translation>Versionen, Ordner und Lizenzen</translation>
        </message>
        <message>
            <location filename="../../reader/ui/help/pages.py"></location>
            <source>Everything can be done with the keyboard. In the menus, every item says its key, and the underlined letters open it: hold Alt and press the letter of the menu.</source>
            <translation>Alles lässt sich mit der Tastatur erledigen. In den Menüs steht an jedem Eintrag seine Taste, und die unterstrichenen Buchstaben öffnen ihn: Halten Sie Alt gedrückt und drücken Sie den Buchstaben des Menüs.</translation>
        </message>
        <message>
            <location filename="../../reader/ui/help/pages.py"></location>
            <source>Keys</source>
            <translation>Tasten</translation>
        </message>
        <message>
            <location filename="../../reader/ui/help/pages.py"></location>
            <source>Press</source>
            <translation>Tasten</translation>
        </message>
        <message>
            <location filename="../../reader/ui/help/pages.py"></location>
            <source>To</source>
            <translation>Zweck</translation>
        </message>
        <message>
            <location filename="../../reader/ui/help/report_dialog.py"></location>
            <source>&amp;Pieces</source>
            <translation>&amp;Stücke</translation>
        </message>
        <message>
            <location filename="../../reader/ui/help/report_dialog.py"></location>
            <source>&amp;Save…</source>
            <translation>S&amp;peichern …</translation>
        </message>
        <message>
            <location filename="../../reader/ui/help/report_dialog.py"></location>
            <source>&amp;What went wrong</source>
            <translation>&amp;Was falsch lief</translation>
        </message>
        <message>
            <location filename="../../reader/ui/help/report_dialog.py"></location>
            <source>All that will be in the &amp;file</source>
            <translation>&amp;Alles, was in der Datei stehen wird</translation>
        </message>
        <message>
            <location filename="../../reader/ui/help/report_dialog.py"></location>
            <source>All that will be in the file</source>
            <translation>Alles, was in der Datei stehen wird</translation>
        </message>
        <message>
            <location filename="../../reader/ui/help/report_dialog.py"></location>
            <source>Filter the pieces</source>
            <translation>Die Stücke filtern</translation>
        </message>
        <message>
            <location filename="../../reader/ui/help/report_dialog.py"></location>
            <source>In the text</source>
            <translation>Im Text</translation>
        </message>
        <message>
            <location filename="../../reader/ui/help/report_dialog.py"></location>
            <source>Nothing is sent. The file is saved where you say; attach it to a problem report, or hand it to whoever looks after Standfirst for you. It holds words of the article, so do not pass on what you may not.</source>
            <translation>Nichts wird gesendet. Die Datei wird dort gespeichert, wo Sie es sagen; hängen Sie sie an einen Fehlerbericht oder geben Sie sie der Person, die sich bei Ihnen um Standfirst kümmert. Sie enthält Worte des Artikels; geben Sie also nicht weiter, was Sie nicht dürfen.</translation>
        </message>
        <message>
            <location filename="../../reader/ui/help/report_dialog.py"></location>
            <source>Only the ticked pieces and those &amp;around them</source>
            <translation>&amp;Nur die angehakten Stücke und die um sie herum</translation>
        </message>
        <message>
            <location filename="../../reader/ui/help/report_dialog.py"></location>
            <source>Pieces of the article</source>
            <translation>Stücke des Artikels</translation>
        </message>
        <message>
            <location filename="../../reader/ui/help/report_dialog.py"></location>
            <source>Removed, {reason}</source>
            <translation>Entfernt, {reason}</translation>
        </message>
        <message>
            <location filename="../../reader/ui/help/report_dialog.py"></location>
            <source>Report (*{suffix})</source>
            <translation>Bericht (*{suffix})</translation>
        </message>
        <message>
            <location filename="../../reader/ui/help/report_dialog.py"></location>
            <source>Report a cleaning mistake</source>
            <translation>Bereinigungsfehler melden</translation>
        </message>
        <message>
            <location filename="../../reader/ui/help/report_dialog.py"></location>
            <source>Save the report</source>
            <translation>Bericht speichern</translation>
        </message>
        <message>
            <location filename="../../reader/ui/help/report_dialog.py"></location>
            <source>Saved as {path}. {what_then}</source>
            <translation>Gespeichert als {path}. {what_then}</translation>
        </message>
        <message>
            <location filename="../../reader/ui/help/report_dialog.py"></location>
            <source>Show only pieces with these words</source>
            <translation>Nur Stücke mit diesen Worten zeigen</translation>
        </message>
        <message>
            <location filename="../../reader/ui/help/report_dialog.py"></location>
            <source>Tick the pieces that were treated wrongly: those in the text that do not belong there, and removed ones that do.</source>
            <translation>Haken Sie die Stücke an, die falsch behandelt wurden: im Text solche, die nicht hineingehören, und unter den entfernten solche, die hineingehören.</translation>
        </message>
        <message>
            <location filename="../../reader/ui/help/report_dialog.py"></location>
            <source>What went wrong, in &amp;your words</source>
            <translation>Was &amp;falsch lief, in Ihren Worten</translation>
        </message>
        <message>
            <location filename="../../reader/ui/help/report_dialog.py"></location>
            <source>What went wrong, in your words</source>
            <translation>Was falsch lief, in Ihren Worten</translation>
        </message>
        <message>
            <location filename="../../reader/ui/help/shipped.py"></location>
            <source>Data</source>
            <translation>Daten</translation>
        </message>
        <message>
            <location filename="../../reader/ui/help/shipped.py"></location>
            <source>Settings</source>
            <translation>Einstellungen</translation>
        </message>
        <message>
            <location filename="../../reader/ui/help/shipped.py"></location>
            <source>see the package</source>
            <translation>siehe das Paket</translation>
        </message>
        <message>
            <location filename="../../reader/ui/help/shortcuts.py"></location>
            <source>Back and forward</source>
            <translation>Zurück und vorwärts</translation>
        </message>
        <message>
            <location filename="../../reader/ui/help/shortcuts.py"></location>
            <source>Change the speaker of the chosen quote, the name of the source</source>
            <translation>Den Sprecher des gewählten Zitats ändern, den Namen der Quelle</translation>
        </message>
        <message>
            <location filename="../../reader/ui/help/shortcuts.py"></location>
            <source>Close the bar, the note, the picture; leave the full screen</source>
            <translation>Die Leiste, die Notiz, das Bild schließen; das Vollbild verlassen</translation>
        </message>
        <message>
            <location filename="../../reader/ui/help/shortcuts.py"></location>
            <source>Command</source>
            <translation>Befehl</translation>
        </message>
        <message>
            <location filename="../../reader/ui/help/shortcuts.py"></location>
            <source>Ctrl+Wheel</source>
            <translation>Strg+Mausrad</translation>
        </message>
        <message>
            <location filename="../../reader/ui/help/shortcuts.py"></location>
            <source>Delete</source>
            <translation>Entf</translation>
        </message>
        <message>
            <location filename="../../reader/ui/help/shortcuts.py"></location>
            <source>Elsewhere</source>
            <translation>Anderswo</translation>
        </message>
        <message>
            <location filename="../../reader/ui/help/shortcuts.py"></location>
            <source>Enter</source>
            <translation>Eingabe</translation>
        </message>
        <message>
            <location filename="../../reader/ui/help/shortcuts.py"></location>
            <source>Esc</source>
            <translation>Esc</translation>
        </message>
        <message>
            <location filename="../../reader/ui/help/shortcuts.py"></location>
            <source>F2, Delete</source>
            <translation>F2, Entf</translation>
        </message>
        <message>
            <location filename="../../reader/ui/help/shortcuts.py"></location>
            <source>Follow the link, read the note, enlarge the picture</source>
            <translation>Dem Link folgen, die Notiz lesen, das Bild vergrößern</translation>
        </message>
        <message>
            <location filename="../../reader/ui/help/shortcuts.py"></location>
            <source>Go to the chosen row; again for its next place</source>
            <translation>Zur gewählten Zeile gehen; noch einmal zu ihrer nächsten Stelle</translation>
        </message>
        <message>
            <location filename="../../reader/ui/help/shortcuts.py"></location>
            <source>Keyboard shortcuts</source>
            <translation>Tastaturkürzel</translation>
        </message>
        <message>
            <location filename="../../reader/ui/help/shortcuts.py"></location>
            <source>Larger or smaller type</source>
            <translation>Größere oder kleinere Schrift</translation>
        </message>
        <message>
            <location filename="../../reader/ui/help/shortcuts.py"></location>
            <source>Menu of the words or the row you are at</source>
            <translation>Menü der Worte oder der Zeile an dieser Stelle</translation>
        </message>
        <message>
            <location filename="../../reader/ui/help/shortcuts.py"></location>
            <source>Menu, Shift+F10</source>
            <translation>Menü, Umschalt+F10</translation>
        </message>
        <message>
            <location filename="../../reader/ui/help/shortcuts.py"></location>
            <source>Next or previous link or picture in the text</source>
            <translation>Nächster oder voriger Link oder nächstes oder voriges Bild im Text</translation>
        </message>
        <message>
            <location filename="../../reader/ui/help/shortcuts.py"></location>
            <source>Notes tab: write the chosen note, remove the highlight</source>
            <translation>Tab „Notizen“: die gewählte Notiz schreiben, die Hervorhebung entfernen</translation>
        </message>
        <message>
            <location filename="../../reader/ui/help/shortcuts.py"></location>
            <source>Picture: all of it, or every pixel of it</source>
            <translation>Bild: das ganze, oder jeder Bildpunkt davon</translation>
        </message>
        <message>
            <location filename="../../reader/ui/help/shortcuts.py"></location>
            <source>Scroll a page</source>
            <translation>Eine Seite blättern</translation>
        </message>
        <message>
            <location filename="../../reader/ui/help/shortcuts.py"></location>
            <source>Side buttons of the mouse</source>
            <translation>Seitentasten der Maus</translation>
        </message>
        <message>
            <location filename="../../reader/ui/help/shortcuts.py"></location>
            <source>Space, Shift+Space</source>
            <translation>Leertaste, Umschalt+Leertaste</translation>
        </message>
        <message>
            <location filename="../../reader/ui/help/shortcuts.py"></location>
            <source>Tab, Shift+Tab</source>
            <translation>Tab, Umschalt+Tab</translation>
        </message>
        <message>
            <location filename="../../reader/ui/help/shortcuts.py"></location>
            <source>The chosen quote is none</source>
            <translation>Das gewählte Zitat ist keines</translation>
        </message>
        <message>
            <location filename="../../reader/ui/help/window.py"></location>
            <source>&amp;Back</source>
            <translation>&amp;Zurück</translation>
        </message>
        <message>
            <location filename="../../reader/ui/help/window.py"></location>
            <source>&amp;Forward</source>
            <translation>V&amp;orwärts</translation>
        </message>
        <message>
            <location filename="../../reader/ui/help/window.py"></location>
            <source>&amp;Search</source>
            <translation>&amp;Suchen</translation>
        </message>
        <message>
            <location filename="../../reader/ui/help/window.py"></location>
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
        <message>
            <location filename="../../reader/ui/help/window.py"></location>
            <source>Contents of the guide</source>
            <translation>Inhalt des Handbuchs</translation>
        </message>
        <message numerus="yes">
            <location filename="../../reader/ui/help/window.py"></location>
            <source>On %Ln pages</source>
            <extracomment>For one: On %Ln page</extracomment>
            <translation>
                <numerusform>Auf %Ln Seite</numerusform>
                <numerusform>Auf %Ln Seiten</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../reader/ui/help/window.py"></location>
            <source>On no page</source>
            <translation>Auf keiner Seite</translation>
        </message>
        <message>
            <location filename="../../reader/ui/help/window.py"></location>
            <source>Page of the guide</source>
            <translation>Seite des Handbuchs</translation>
        </message>
        <message>
            <location filename="../../reader/ui/help/window.py"></location>
            <source>Pages found</source>
            <translation>Gefundene Seiten</translation>
        </message>
        <message>
            <location filename="../../reader/ui/help/window.py"></location>
            <source>Search</source>
            <translation>Suchen</translation>
        </message>
        <message>
            <location filename="../../reader/ui/help/window.py"></location>
            <source>Search the guide</source>
            <translation>Das Handbuch durchsuchen</translation>
        </message>
        <message>
            <location filename="../../reader/ui/help/window.py"></location>
            <source>Standfirst guide</source>
            <translation>Standfirst-Handbuch</translation>
        </message>
        <message>
            <location filename="../../reader/ui/help/window.py"></location>
            <source>Usual size</source>
            <translation>Übliche Größe</translation>
        </message>
        <message>
            <location filename="../../reader/ui/help/window.py"></location>
            <source>Words to look for</source>
            <translation>Gesuchte Wörter</translation>
        </message>
        <message>
            <location filename="../../reader/ui/help/window.py"></location>
            <source>Zoom &amp;in</source>
            <translation>&amp;Vergrößern</translation>
        </message>
        <message>
            <location filename="../../reader/ui/help/window.py"></location>
            <source>Zoom &amp;out</source>
            <translation>V&amp;erkleinern</translation>
        </message>
        <message>
            <location filename="../../reader/ui/help/window.py"></location>
            <source>{title} — Standfirst guide</source>
            <translation>{title} — Standfirst-Handbuch</translation>
        </message>
        <message>
            <location filename="../../reader/ui/hit_list.py"></location>
            <source>Hits</source>
            <translation>Funde</translation>
        </message>
        <message>
            <location filename="../../reader/ui/inks.py"></location>
            <source>&amp;Blue</source>
            <translation>&amp;Blau</translation>
        </message>
        <message>
            <location filename="../../reader/ui/inks.py"></location>
            <source>&amp;Green</source>
            <translation>&amp;Grün</translation>
        </message>
        <message>
            <location filename="../../reader/ui/inks.py"></location>
            <source>&amp;Pink</source>
            <translation>&amp;Rosa</translation>
        </message>
        <message>
            <location filename="../../reader/ui/inks.py"></location>
            <source>&amp;Yellow</source>
            <translation>G&amp;elb</translation>
        </message>
        <message>
            <location filename="../../reader/ui/keeping.py"></location>
            <source>The file has changed since you worked on it (“{title}”): {lost} of {count} notes and changes have no place in it now. They are kept, and listed.</source>
            <translation>Die Datei hat sich geändert, seit Sie daran gearbeitet haben („{title}“): {lost} von {count} Notizen und Änderungen haben darin keinen Platz mehr. Sie bleiben erhalten und sind aufgelistet.</translation>
        </message>
        <message>
            <location filename="../../reader/ui/keeping.py"></location>
            <source>The file has changed since you worked on it: {lost} of {count} notes and changes have no place in it now. They are kept, and listed.</source>
            <translation>Die Datei hat sich geändert, seit Sie daran gearbeitet haben: {lost} von {count} Notizen und Änderungen haben darin keinen Platz mehr. Sie bleiben erhalten und sind aufgelistet.</translation>
        </message>
        <message>
            <location filename="../../reader/ui/keeping.py"></location>
            <source>taking in what another window changed</source>
            <translation>Änderungen eines anderen Fensters übernehmen</translation>
        </message>
        <message>
            <location filename="../../reader/ui/keeping.py"></location>
            <source>{said} Closing the window once more gives them up.</source>
            <translation>{said} Wenn Sie das Fenster noch einmal schließen, werden sie aufgegeben.</translation>
        </message>
        <message>
            <location filename="../../reader/ui/kinds.py"></location>
            <source>All files (*)</source>
            <translation>Alle Dateien (*)</translation>
        </message>
        <message>
            <location filename="../../reader/ui/kinds.py"></location>
            <source>Articles ({kinds})</source>
            <translation>Artikel ({kinds})</translation>
        </message>
        <message>
            <location filename="../../reader/ui/laying.py"></location>
            <source>Setting the rest of the text</source>
            <translation>Der Rest des Textes wird gesetzt</translation>
        </message>
        <message>
            <location filename="../../reader/ui/links.py"></location>
            <source>&amp;Open it</source>
            <translation>&amp;Trotzdem öffnen</translation>
        </message>
        <message>
            <location filename="../../reader/ui/links.py"></location>
            <source>A place in this article</source>
            <translation>Eine Stelle in diesem Artikel</translation>
        </message>
        <message>
            <location filename="../../reader/ui/links.py"></location>
            <source>At the note. Alt+Left goes back</source>
            <translation>Bei der Anmerkung. Alt+Links führt zurück</translation>
        </message>
        <message>
            <location filename="../../reader/ui/links.py"></location>
            <source>In this article: {words}</source>
            <translation>In diesem Artikel: {words}</translation>
        </message>
        <message>
            <location filename="../../reader/ui/links.py"></location>
            <source>Link copied</source>
            <translation>Link kopiert</translation>
        </message>
        <message>
            <location filename="../../reader/ui/links.py"></location>
            <source>Note: {words}</source>
            <translation>Anmerkung: {words}</translation>
        </message>
        <message>
            <location filename="../../reader/ui/links.py"></location>
            <source>Picture copied</source>
            <translation>Bild kopiert</translation>
        </message>
        <message>
            <location filename="../../reader/ui/links.py"></location>
            <source>Picture: {alt}. Enter enlarges it</source>
            <translation>Bild: {alt}. Eingabe vergrößert es</translation>
        </message>
        <message>
            <location filename="../../reader/ui/links.py"></location>
            <source>That place is not in this article.</source>
            <translation>Diese Stelle ist nicht in diesem Artikel.</translation>
        </message>
        <message>
            <location filename="../../reader/ui/links.py"></location>
            <source>That place was removed from the article.</source>
            <translation>Diese Stelle wurde aus dem Artikel entfernt.</translation>
        </message>
        <message>
            <location filename="../../reader/ui/links.py"></location>
            <source>This picture cannot be read</source>
            <translation>Dieses Bild kann nicht gelesen werden</translation>
        </message>
        <message>
            <location filename="../../reader/ui/links.py"></location>
            <source>without a description</source>
            <translation>ohne Beschreibung</translation>
        </message>
        <message numerus="yes">
            <location filename="../../reader/ui/listing/entries.py"></location>
            <source>%Ln articles</source>
            <extracomment>For one: %Ln article</extracomment>
            <translation>
                <numerusform>%Ln Artikel</numerusform>
                <numerusform>%Ln Artikel</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../reader/ui/listing/entries.py"></location>
            <source>Article {number}</source>
            <translation>Artikel {number}</translation>
        </message>
        <message>
            <location filename="../../reader/ui/listing/entries.py"></location>
            <source>By</source>
            <translation>Von</translation>
        </message>
        <message>
            <location filename="../../reader/ui/listing/entries.py"></location>
            <source>Date</source>
            <translation>Datum</translation>
        </message>
        <message>
            <location filename="../../reader/ui/listing/entries.py"></location>
            <source>Outlet</source>
            <translation>Medium</translation>
        </message>
        <message>
            <location filename="../../reader/ui/listing/entries.py"></location>
            <source>Title</source>
            <translation>Titel</translation>
        </message>
        <message>
            <location filename="../../reader/ui/listing/page.py"></location>
            <source>&amp;By</source>
            <translation>&amp;Von</translation>
        </message>
        <message>
            <location filename="../../reader/ui/listing/page.py"></location>
            <source>&amp;Date</source>
            <translation>&amp;Datum</translation>
        </message>
        <message>
            <location filename="../../reader/ui/listing/page.py"></location>
            <source>&amp;Outlet</source>
            <translation>&amp;Medium</translation>
        </message>
        <message>
            <location filename="../../reader/ui/listing/page.py"></location>
            <source>&amp;Quotes</source>
            <translation>&amp;Zitate</translation>
        </message>
        <message>
            <location filename="../../reader/ui/listing/page.py"></location>
            <source>&amp;Sort</source>
            <translation>&amp;Sortieren</translation>
        </message>
        <message>
            <location filename="../../reader/ui/listing/page.py"></location>
            <source>&amp;Title</source>
            <translation>&amp;Titel</translation>
        </message>
        <message>
            <location filename="../../reader/ui/listing/page.py"></location>
            <source>&amp;Words</source>
            <translation>&amp;Wörter</translation>
        </message>
        <message>
            <location filename="../../reader/ui/listing/page.py"></location>
            <source>Articles of {title}</source>
            <translation>Artikel in {title}</translation>
        </message>
        <message>
            <location filename="../../reader/ui/listing/page.py"></location>
            <source>As in the &amp;file</source>
            <translation>Wie &amp;in der Datei</translation>
        </message>
        <message>
            <location filename="../../reader/ui/listing/page.py"></location>
            <source>Choose the order of the list</source>
            <translation>Die Reihenfolge der Liste wählen</translation>
        </message>
        <message>
            <location filename="../../reader/ui/listing/page.py"></location>
            <source>Filter articles</source>
            <translation>Artikel filtern</translation>
        </message>
        <message>
            <location filename="../../reader/ui/listing/page.py"></location>
            <source>From the &amp;beginning</source>
            <translation>Vom &amp;Anfang an</translation>
        </message>
        <message>
            <location filename="../../reader/ui/listing/page.py"></location>
            <source>From the &amp;end</source>
            <translation>Vom &amp;Ende an</translation>
        </message>
        <message>
            <location filename="../../reader/ui/listing/page.py"></location>
            <source>List the articles in the folders of this folder as well</source>
            <translation>Auch die Artikel in den Ordnern dieses Ordners auflisten</translation>
        </message>
        <message>
            <location filename="../../reader/ui/listing/page.py"></location>
            <source>No article here has the words “{field}”.</source>
            <translation>Kein Artikel hier enthält die Wörter „{field}“.</translation>
        </message>
        <message>
            <location filename="../../reader/ui/listing/page.py"></location>
            <source>Progress of the list</source>
            <translation>Fortschritt der Liste</translation>
        </message>
        <message>
            <location filename="../../reader/ui/listing/page.py"></location>
            <source>Read so far</source>
            <translation>Bisher gelesen</translation>
        </message>
        <message>
            <location filename="../../reader/ui/listing/page.py"></location>
            <source>Sort the list</source>
            <translation>Die Liste sortieren</translation>
        </message>
        <message>
            <location filename="../../reader/ui/listing/page.py"></location>
            <source>Su&amp;b-folders</source>
            <translation>&amp;Unterordner</translation>
        </message>
        <message>
            <location filename="../../reader/ui/listing/page.py"></location>
            <source>{shown} of {told}</source>
            <translation>{shown} von {told}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../reader/ui/listing/shown_list.py"></location>
            <source>%Ln files cannot be read; the list says why.</source>
            <extracomment>For one: %Ln file cannot be read; the list says why.</extracomment>
            <translation>
                <numerusform>%Ln Datei kann nicht gelesen werden; die Liste sagt, warum.</numerusform>
                <numerusform>%Ln Dateien können nicht gelesen werden; die Liste sagt, warum.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../reader/ui/listing/shown_list.py"></location>
            <source>It holds folders: tick “Sub-folders” to look into them.</source>
            <translation>Er enthält Ordner: Haken Sie „Unterordner“ an, um hineinzusehen.</translation>
        </message>
        <message>
            <location filename="../../reader/ui/listing/shown_list.py"></location>
            <source>Looking for articles…</source>
            <translation>Artikel werden gesucht …</translation>
        </message>
        <message>
            <location filename="../../reader/ui/listing/shown_list.py"></location>
            <source>Only the first {total} articles of this folder are listed.</source>
            <translation>Nur die ersten {total} Artikel dieses Ordners sind aufgelistet.</translation>
        </message>
        <message>
            <location filename="../../reader/ui/listing/shown_list.py"></location>
            <source>Stopped: {done} of {total} read</source>
            <translation>Angehalten: {done} von {total} gelesen</translation>
        </message>
        <message>
            <location filename="../../reader/ui/listing/shown_list.py"></location>
            <source>There are no articles in “{title}”. Standfirst opens {kinds}.</source>
            <translation>In „{title}“ sind keine Artikel. Standfirst öffnet {kinds}.</translation>
        </message>
        <message>
            <location filename="../../reader/ui/listing/shown_list.py"></location>
            <source>{done} of {total} read</source>
            <translation>{done} von {total} gelesen</translation>
        </message>
        <message>
            <location filename="../../reader/ui/listing/view.py"></location>
            <source>Articles</source>
            <translation>Artikel</translation>
        </message>
        <message>
            <location filename="../../reader/ui/lists.py"></location>
            <source>&amp;Copy path</source>
            <translation>&amp;Pfad kopieren</translation>
        </message>
        <message>
            <location filename="../../reader/ui/lists.py"></location>
            <source>&amp;Copy paths</source>
            <translation>&amp;Pfade kopieren</translation>
        </message>
        <message>
            <location filename="../../reader/ui/lists.py"></location>
            <source>&amp;Open</source>
            <translation>Ö&amp;ffnen</translation>
        </message>
        <message>
            <location filename="../../reader/ui/lists.py"></location>
            <source>&amp;Open {count} articles</source>
            <translation>{count} &amp;Artikel öffnen</translation>
        </message>
        <message>
            <location filename="../../reader/ui/lists.py"></location>
            <source>Open containing &amp;folder</source>
            <translation>Ent&amp;haltenden Ordner öffnen</translation>
        </message>
        <message>
            <location filename="../../reader/ui/lists.py"></location>
            <source>The first {most} of {count} articles were opened. Close some of them before you open more.</source>
            <translation>Die ersten {most} von {count} Artikeln wurden geöffnet. Schließen Sie einige davon, bevor Sie weitere öffnen.</translation>
        </message>
        <message>
            <location filename="../../reader/ui/long_texts.py"></location>
            <source>&amp;Look again</source>
            <translation>&amp;Noch einmal suchen</translation>
        </message>
        <message>
            <location filename="../../reader/ui/long_texts.py"></location>
            <source>Only a part of this text is shown: setting the rest was stopped.</source>
            <translation>Nur ein Teil dieses Textes wird gezeigt: Das Setzen des Restes wurde abgebrochen.</translation>
        </message>
        <message>
            <location filename="../../reader/ui/long_texts.py"></location>
            <source>Show the &amp;rest</source>
            <translation>&amp;Rest zeigen</translation>
        </message>
        <message>
            <location filename="../../reader/ui/long_texts.py"></location>
            <source>The search for quotes and sources was stopped.</source>
            <translation>Die Suche nach Zitaten und Quellen wurde abgebrochen.</translation>
        </message>
        <message>
            <location filename="../../reader/ui/long_texts.py"></location>
            <source>This text is too long to be shown to its end in so narrow a column. A wider window or smaller type shows more of it; nothing is lost in an export.</source>
            <translation>Dieser Text ist zu lang, um in einer so schmalen Spalte bis zum Ende gezeigt zu werden. Ein breiteres Fenster oder kleinere Schrift zeigt mehr davon; bei einem Export geht nichts verloren.</translation>
        </message>
        <message>
            <location filename="../../reader/ui/main_window.py"></location>
            <source>&amp;Try again</source>
            <translation>&amp;Noch einmal versuchen</translation>
        </message>
        <message>
            <location filename="../../reader/ui/matchers.py"></location>
            <source>This is no regular expression: {what}.</source>
            <translation>Das ist kein regulärer Ausdruck: {what}.</translation>
        </message>
        <message>
            <location filename="../../reader/ui/matchers.py"></location>
            <source>This pattern takes too long. A simpler one may find it.</source>
            <translation>Dieses Muster braucht zu lange. Ein einfacheres findet es vielleicht.</translation>
        </message>
        <message>
            <location filename="../../reader/ui/menus.py"></location>
            <source>&amp;Edit</source>
            <translation>&amp;Bearbeiten</translation>
        </message>
        <message>
            <location filename="../../reader/ui/menus.py"></location>
            <source>&amp;File</source>
            <translation>&amp;Datei</translation>
        </message>
        <message>
            <location filename="../../reader/ui/menus.py"></location>
            <source>&amp;Go</source>
            <translation>Gehe &amp;zu</translation>
        </message>
        <message>
            <location filename="../../reader/ui/menus.py"></location>
            <source>&amp;Help</source>
            <translation>&amp;Hilfe</translation>
        </message>
        <message>
            <location filename="../../reader/ui/menus.py"></location>
            <source>&amp;Highlight in</source>
            <translation>Hervorheben &amp;in</translation>
        </message>
        <message>
            <location filename="../../reader/ui/menus.py"></location>
            <source>&amp;Pictures</source>
            <translation>&amp;Bilder</translation>
        </message>
        <message>
            <location filename="../../reader/ui/menus.py"></location>
            <source>&amp;Theme</source>
            <translation>&amp;Farbschema</translation>
        </message>
        <message>
            <location filename="../../reader/ui/menus.py"></location>
            <source>&amp;Tools</source>
            <translation>E&amp;xtras</translation>
        </message>
        <message>
            <location filename="../../reader/ui/menus.py"></location>
            <source>&amp;View</source>
            <translation>&amp;Ansicht</translation>
        </message>
        <message>
            <location filename="../../reader/ui/menus.py"></location>
            <source>Aa</source>
            <translation>Aa</translation>
        </message>
        <message>
            <location filename="../../reader/ui/menus.py"></location>
            <source>C&amp;orrect</source>
            <translation>K&amp;orrigieren</translation>
        </message>
        <message>
            <location filename="../../reader/ui/menus.py"></location>
            <source>Copy quote</source>
            <translation>Zitat kopieren</translation>
        </message>
        <message>
            <location filename="../../reader/ui/menus.py"></location>
            <source>E&amp;xport</source>
            <translation>&amp;Exportieren</translation>
        </message>
        <message>
            <location filename="../../reader/ui/menus.py"></location>
            <source>Export</source>
            <translation>Exportieren</translation>
        </message>
        <message>
            <location filename="../../reader/ui/menus.py"></location>
            <source>Fo&amp;nt</source>
            <translation>S&amp;chrift</translation>
        </message>
        <message>
            <location filename="../../reader/ui/menus.py"></location>
            <source>Open &amp;recent</source>
            <translation>&amp;Zuletzt geöffnet</translation>
        </message>
        <message>
            <location filename="../../reader/ui/menus.py"></location>
            <source>Read al&amp;oud</source>
            <translation>&amp;Vorlesen</translation>
        </message>
        <message>
            <location filename="../../reader/ui/menus.py"></location>
            <source>Te&amp;xt</source>
            <translation>&amp;Text</translation>
        </message>
        <message>
            <location filename="../../reader/ui/menus.py"></location>
            <source>Tools</source>
            <translation>Werkzeuge</translation>
        </message>
        <message>
            <location filename="../../reader/ui/navigation.py"></location>
            <source>No earlier mention of {name}</source>
            <translation>Keine frühere Erwähnung von {name}</translation>
        </message>
        <message>
            <location filename="../../reader/ui/navigation.py"></location>
            <source>No earlier quote</source>
            <translation>Kein früheres Zitat</translation>
        </message>
        <message>
            <location filename="../../reader/ui/navigation.py"></location>
            <source>No earlier section</source>
            <translation>Kein früherer Abschnitt</translation>
        </message>
        <message>
            <location filename="../../reader/ui/navigation.py"></location>
            <source>No further mention of {name}</source>
            <translation>Keine weitere Erwähnung von {name}</translation>
        </message>
        <message>
            <location filename="../../reader/ui/navigation.py"></location>
            <source>No further quote</source>
            <translation>Kein weiteres Zitat</translation>
        </message>
        <message>
            <location filename="../../reader/ui/navigation.py"></location>
            <source>No further section</source>
            <translation>Kein weiterer Abschnitt</translation>
        </message>
        <message>
            <location filename="../../reader/ui/navigation.py"></location>
            <source>No source is chosen</source>
            <translation>Keine Quelle ist gewählt</translation>
        </message>
        <message>
            <location filename="../../reader/ui/note_deeds.py"></location>
            <source>changing a colour</source>
            <translation>Farbe ändern</translation>
        </message>
        <message>
            <location filename="../../reader/ui/note_deeds.py"></location>
            <source>highlighting</source>
            <translation>hervorheben</translation>
        </message>
        <message>
            <location filename="../../reader/ui/note_deeds.py"></location>
            <source>removing a highlight</source>
            <translation>Hervorhebung entfernen</translation>
        </message>
        <message>
            <location filename="../../reader/ui/note_deeds.py"></location>
            <source>removing a note</source>
            <translation>Notiz entfernen</translation>
        </message>
        <message>
            <location filename="../../reader/ui/note_deeds.py"></location>
            <source>writing a note</source>
            <translation>Notiz schreiben</translation>
        </message>
        <message>
            <location filename="../../reader/ui/note_editor.py"></location>
            <source>&amp;Close</source>
            <translation>&amp;Schließen</translation>
        </message>
        <message>
            <location filename="../../reader/ui/note_editor.py"></location>
            <source>Note about “{words}”</source>
            <translation>Notiz zu „{words}“</translation>
        </message>
        <message>
            <location filename="../../reader/ui/note_fields.py"></location>
            <source>&amp;Note</source>
            <translation>&amp;Notiz</translation>
        </message>
        <message>
            <location filename="../../reader/ui/note_fields.py"></location>
            <source>&amp;Remove</source>
            <translation>&amp;Entfernen</translation>
        </message>
        <message>
            <location filename="../../reader/ui/note_fields.py"></location>
            <source>Colour: {name}</source>
            <translation>Farbe: {name}</translation>
        </message>
        <message>
            <location filename="../../reader/ui/note_fields.py"></location>
            <source>Note</source>
            <translation>Notiz</translation>
        </message>
        <message>
            <location filename="../../reader/ui/note_fields.py"></location>
            <source>Remove this highlight and its note</source>
            <translation>Diese Hervorhebung samt Notiz entfernen</translation>
        </message>
        <message>
            <location filename="../../reader/ui/note_popup.py"></location>
            <source>&amp;Go to note</source>
            <translation>Zur Anmerkung &amp;gehen</translation>
        </message>
        <message>
            <location filename="../../reader/ui/note_popup.py"></location>
            <source>Words of the note</source>
            <translation>Worte der Anmerkung</translation>
        </message>
        <message numerus="yes">
            <location filename="../../reader/ui/notices.py"></location>
            <source>%Ln pictures are on the web and were left out: Standfirst loads nothing from there.</source>
            <extracomment>For one: %Ln picture is on the web and was left out: Standfirst loads nothing from there.</extracomment>
            <translation>
                <numerusform>%Ln Bild liegt im Web und wurde ausgelassen: Standfirst lädt nichts von dort.</numerusform>
                <numerusform>%Ln Bilder liegen im Web und wurden ausgelassen: Standfirst lädt nichts von dort.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../reader/ui/noting.py"></location>
            <source>Add n&amp;ote…</source>
            <translation>N&amp;otiz hinzufügen …</translation>
        </message>
        <message>
            <location filename="../../reader/ui/noting.py"></location>
            <source>Co&amp;lour</source>
            <translation>&amp;Farbe</translation>
        </message>
        <message>
            <location filename="../../reader/ui/noting.py"></location>
            <source>Edit n&amp;ote…</source>
            <translation>Notiz &amp;bearbeiten …</translation>
        </message>
        <message>
            <location filename="../../reader/ui/noting.py"></location>
            <source>High&amp;light in</source>
            <translation>&amp;Hervorheben in</translation>
        </message>
        <message>
            <location filename="../../reader/ui/noting.py"></location>
            <source>Highlight removed</source>
            <translation>Hervorhebung entfernt</translation>
        </message>
        <message>
            <location filename="../../reader/ui/noting.py"></location>
            <source>Highlight {place} of {count}, {colour}, no note</source>
            <translation>Hervorhebung {place} von {count}, {colour}, keine Notiz</translation>
        </message>
        <message>
            <location filename="../../reader/ui/noting.py"></location>
            <source>Highlight {place} of {count}, {colour}: {note}</source>
            <translation>Hervorhebung {place} von {count}, {colour}: {note}</translation>
        </message>
        <message>
            <location filename="../../reader/ui/noting.py"></location>
            <source>Highlighted in {colour}</source>
            <translation>In {colour} hervorgehoben</translation>
        </message>
        <message>
            <location filename="../../reader/ui/noting.py"></location>
            <source>No earlier highlight</source>
            <translation>Keine frühere Hervorhebung</translation>
        </message>
        <message>
            <location filename="../../reader/ui/noting.py"></location>
            <source>No further highlight</source>
            <translation>Keine weitere Hervorhebung</translation>
        </message>
        <message>
            <location filename="../../reader/ui/noting.py"></location>
            <source>Remove h&amp;ighlight</source>
            <translation>Hervorheb&amp;ung entfernen</translation>
        </message>
        <message>
            <location filename="../../reader/ui/noting.py"></location>
            <source>Select the words that the note is about first.</source>
            <translation>Wählen Sie zuerst die Worte aus, um die es in der Notiz geht.</translation>
        </message>
        <message>
            <location filename="../../reader/ui/noting.py"></location>
            <source>Select the words to highlight first.</source>
            <translation>Wählen Sie zuerst die Worte aus, die hervorgehoben werden sollen.</translation>
        </message>
        <message>
            <location filename="../../reader/ui/noting.py"></location>
            <source>There is no highlight here.</source>
            <translation>Hier ist keine Hervorhebung.</translation>
        </message>
        <message>
            <location filename="../../reader/ui/opening.py"></location>
            <source>Looking for quotes in “{path}”</source>
            <translation>Zitate in „{path}“ werden gesucht</translation>
        </message>
        <message>
            <location filename="../../reader/ui/opening.py"></location>
            <source>Reading “{path}”</source>
            <translation>„{path}“ wird gelesen</translation>
        </message>
        <message>
            <location filename="../../reader/ui/paragraphs.py"></location>
            <source>Go to paragraph</source>
            <translation>Gehe zu Absatz</translation>
        </message>
        <message>
            <location filename="../../reader/ui/paragraphs.py"></location>
            <source>Paragraph (1 to {paragraphs}):</source>
            <translation>Absatz (1 bis {paragraphs}):</translation>
        </message>
        <message>
            <location filename="../../reader/ui/picture_viewer.py"></location>
            <source>&amp;Fit</source>
            <translation>&amp;Einpassen</translation>
        </message>
        <message>
            <location filename="../../reader/ui/picture_viewer.py"></location>
            <source>Picture</source>
            <translation>Bild</translation>
        </message>
        <message>
            <location filename="../../reader/ui/picture_viewer.py"></location>
            <source>Picture without a description</source>
            <translation>Bild ohne Beschreibung</translation>
        </message>
        <message>
            <location filename="../../reader/ui/picture_viewer.py"></location>
            <source>Show all of the picture (F)</source>
            <translation>Das ganze Bild zeigen (F)</translation>
        </message>
        <message>
            <location filename="../../reader/ui/picture_viewer.py"></location>
            <source>Show every pixel of the picture (1)</source>
            <translation>Jeden Bildpunkt zeigen (1)</translation>
        </message>
        <message>
            <location filename="../../reader/ui/places_told.py"></location>
            <source>Quote {place} of {count}, {speaker}: {words}</source>
            <translation>Zitat {place} von {count}, {speaker}: {words}</translation>
        </message>
        <message>
            <location filename="../../reader/ui/places_told.py"></location>
            <source>Section {place} of {count}: {title}</source>
            <translation>Abschnitt {place} von {count}: {title}</translation>
        </message>
        <message>
            <location filename="../../reader/ui/places_told.py"></location>
            <source>Start of the article</source>
            <translation>Anfang des Artikels</translation>
        </message>
        <message>
            <location filename="../../reader/ui/places_told.py"></location>
            <source>no speaker found</source>
            <translation>kein Sprecher gefunden</translation>
        </message>
        <message>
            <location filename="../../reader/ui/places_told.py"></location>
            <source>{name}: place {place} of {count}</source>
            <translation>{name}: Stelle {place} von {count}</translation>
        </message>
        <message>
            <location filename="../../reader/ui/preferences/cleaning.py"></location>
            <source>&amp;Find a rule</source>
            <translation>&amp;Regel suchen</translation>
        </message>
        <message>
            <location filename="../../reader/ui/preferences/cleaning.py"></location>
            <source>All rules are on.</source>
            <translation>Alle Regeln sind eingeschaltet.</translation>
        </message>
        <message>
            <location filename="../../reader/ui/preferences/cleaning.py"></location>
            <source>For example</source>
            <translation>Zum Beispiel</translation>
        </message>
        <message>
            <location filename="../../reader/ui/preferences/cleaning.py"></location>
            <source>Take out</source>
            <translation>Wegnehmen</translation>
        </message>
        <message>
            <location filename="../../reader/ui/preferences/cleaning.py"></location>
            <source>What a rule takes out is listed under Removed and can be put back piece by piece. Switch a rule off to keep all that it finds, in every article.</source>
            <translation>Was eine Regel wegnimmt, ist unter „Entfernt“ aufgelistet und lässt sich Stück für Stück zurückholen. Schalten Sie eine Regel aus, um in jedem Artikel alles zu behalten, was sie findet.</translation>
        </message>
        <message>
            <location filename="../../reader/ui/preferences/cleaning.py"></location>
            <source>{off} of {rows} rules are off.</source>
            <translation>{off} von {rows} Regeln sind ausgeschaltet.</translation>
        </message>
        <message>
            <location filename="../../reader/ui/preferences/copying.py"></location>
            <source>&amp;Placeholders</source>
            <translation>&amp;Platzhalter</translation>
        </message>
        <message>
            <location filename="../../reader/ui/preferences/copying.py"></location>
            <source>&amp;Template</source>
            <translation>&amp;Vorlage</translation>
        </message>
        <message>
            <location filename="../../reader/ui/preferences/copying.py"></location>
            <source>Copy quotes in this &amp;style</source>
            <translation>&amp;Zitate in diesem Stil kopieren</translation>
        </message>
        <message>
            <location filename="../../reader/ui/preferences/copying.py"></location>
            <source>I&amp;nsert</source>
            <translation>&amp;Einfügen</translation>
        </message>
        <message>
            <location filename="../../reader/ui/preferences/copying.py"></location>
            <source>Placeholder</source>
            <translation>Platzhalter</translation>
        </message>
        <message>
            <location filename="../../reader/ui/preferences/copying.py"></location>
            <source>Placeholders</source>
            <translation>Platzhalter</translation>
        </message>
        <message>
            <location filename="../../reader/ui/preferences/copying.py"></location>
            <source>Put the chosen placeholder into the template</source>
            <translation>Den gewählten Platzhalter in die Vorlage einfügen</translation>
        </message>
        <message>
            <location filename="../../reader/ui/preferences/copying.py"></location>
            <source>Signs inside the braces belong to what stands there: {, role} leaves no comma where the role is not known. A line of which nothing is known is left out.</source>
            <translation>Zeichen innerhalb der Klammern gehören zu dem, was dort steht: {, role} lässt kein Komma übrig, wo die Rolle nicht bekannt ist. Eine Zeile, von der nichts bekannt ist, entfällt.</translation>
        </message>
        <message>
            <location filename="../../reader/ui/preferences/copying.py"></location>
            <source>Template</source>
            <translation>Vorlage</translation>
        </message>
        <message>
            <location filename="../../reader/ui/preferences/copying.py"></location>
            <source>The template is right.</source>
            <translation>Die Vorlage ist richtig.</translation>
        </message>
        <message>
            <location filename="../../reader/ui/preferences/copying.py"></location>
            <source>Usual te&amp;mplate</source>
            <translation>Ü&amp;bliche Vorlage</translation>
        </message>
        <message>
            <location filename="../../reader/ui/preferences/copying.py"></location>
            <source>What stands there</source>
            <translation>Was dort steht</translation>
        </message>
        <message>
            <location filename="../../reader/ui/preferences/copying.py"></location>
            <source>{mistake} Until it is mended, quotes are copied as a plain line.</source>
            <translation>{mistake} Bis das behoben ist, werden Zitate als einfache Zeile kopiert.</translation>
        </message>
        <message>
            <location filename="../../reader/ui/preferences/dialog.py"></location>
            <source>&amp;Import settings…</source>
            <translation>Einstellungen &amp;importieren …</translation>
        </message>
        <message>
            <location filename="../../reader/ui/preferences/dialog.py"></location>
            <source>&amp;Usual settings</source>
            <translation>Übliche Einstell&amp;ungen</translation>
        </message>
        <message>
            <location filename="../../reader/ui/preferences/dialog.py"></location>
            <source>E&amp;xport settings…</source>
            <translation>Einstellungen e&amp;xportieren …</translation>
        </message>
        <message>
            <location filename="../../reader/ui/preferences/dialog.py"></location>
            <source>Export settings</source>
            <translation>Einstellungen exportieren</translation>
        </message>
        <message>
            <location filename="../../reader/ui/preferences/dialog.py"></location>
            <source>Import settings</source>
            <translation>Einstellungen importieren</translation>
        </message>
        <message>
            <location filename="../../reader/ui/preferences/dialog.py"></location>
            <source>Now used: the settings of {name}</source>
            <translation>Jetzt gelten die Einstellungen aus {name}</translation>
        </message>
        <message>
            <location filename="../../reader/ui/preferences/dialog.py"></location>
            <source>Pages</source>
            <translation>Seiten</translation>
        </message>
        <message>
            <location filename="../../reader/ui/preferences/dialog.py"></location>
            <source>Preferences</source>
            <translation>Einstellungen</translation>
        </message>
        <message>
            <location filename="../../reader/ui/preferences/dialog.py"></location>
            <source>Set the page {title} back to how it was at first</source>
            <translation>Die Seite „{title}“ auf den Stand bringen, den sie zuerst hatte</translation>
        </message>
        <message>
            <location filename="../../reader/ui/preferences/dialog.py"></location>
            <source>Settings (*.json)</source>
            <translation>Einstellungen (*.json)</translation>
        </message>
        <message>
            <location filename="../../reader/ui/preferences/dialog.py"></location>
            <source>Wrote {name}</source>
            <translation>{name} geschrieben</translation>
        </message>
        <message>
            <location filename="../../reader/ui/preferences/dialog.py"></location>
            <source>{title} is as it was at first.</source>
            <translation>„{title}“ ist wieder wie zuerst.</translation>
        </message>
        <message>
            <location filename="../../reader/ui/preferences/keys.py"></location>
            <source>&amp;Add these</source>
            <translation>&amp;Hinzufügen</translation>
        </message>
        <message>
            <location filename="../../reader/ui/preferences/keys.py"></location>
            <source>&amp;Find a command or keys</source>
            <translation>&amp;Befehl oder Tasten suchen</translation>
        </message>
        <message>
            <location filename="../../reader/ui/preferences/keys.py"></location>
            <source>&amp;No keys</source>
            <translation>&amp;Keine Tasten</translation>
        </message>
        <message>
            <location filename="../../reader/ui/preferences/keys.py"></location>
            <source>Choose a command to give it other keys.</source>
            <translation>Wählen Sie einen Befehl, um ihm andere Tasten zu geben.</translation>
        </message>
        <message>
            <location filename="../../reader/ui/preferences/keys.py"></location>
            <source>Go to “New keys” and press those for “{command}”.</source>
            <translation>Gehen Sie zu „Neue Tasten“ und drücken Sie die für „{command}“.</translation>
        </message>
        <message>
            <location filename="../../reader/ui/preferences/keys.py"></location>
            <source>Ne&amp;w keys:</source>
            <translation>&amp;Neue Tasten:</translation>
        </message>
        <message>
            <location filename="../../reader/ui/preferences/keys.py"></location>
            <source>New keys</source>
            <translation>Neue Tasten</translation>
        </message>
        <message>
            <location filename="../../reader/ui/preferences/keys.py"></location>
            <source>Use t&amp;hese</source>
            <translation>&amp;Diese verwenden</translation>
        </message>
        <message>
            <location filename="../../reader/ui/preferences/keys.py"></location>
            <source>Usual &amp;keys</source>
            <translation>Übliche &amp;Tasten</translation>
        </message>
        <message>
            <location filename="../../reader/ui/preferences/keys.py"></location>
            <source>{keys} belongs to “{other}”, which would lose it.</source>
            <translation>{keys} gehört zu „{other}“ und ginge diesem Befehl verloren.</translation>
        </message>
        <message>
            <location filename="../../reader/ui/preferences/keys.py"></location>
            <source>{keys} is free.</source>
            <translation>{keys} ist frei.</translation>
        </message>
        <message>
            <location filename="../../reader/ui/preferences/keys.py"></location>
            <source>{keys} is needed to get about in the window. Choose other keys.</source>
            <translation>{keys} wird gebraucht, um sich im Fenster zu bewegen. Wählen Sie andere Tasten.</translation>
        </message>
        <message>
            <location filename="../../reader/ui/preferences/keys.py"></location>
            <source>“{command}” has {keys} already.</source>
            <translation>„{command}“ hat {keys} schon.</translation>
        </message>
        <message>
            <location filename="../../reader/ui/preferences/pages.py"></location>
            <source>Cleaning</source>
            <translation>Bereinigung</translation>
        </message>
        <message>
            <location filename="../../reader/ui/preferences/pages.py"></location>
            <source>Copying</source>
            <translation>Kopieren</translation>
        </message>
        <message>
            <location filename="../../reader/ui/preferences/pages.py"></location>
            <source>Files</source>
            <translation>Dateien</translation>
        </message>
        <message>
            <location filename="../../reader/ui/preferences/pages.py"></location>
            <source>Reading</source>
            <translation>Lesen</translation>
        </message>
        <message>
            <location filename="../../reader/ui/preferences/simple.py"></location>
            <source>&amp;List quotes by speaker</source>
            <translation>&amp;Zitate nach Sprecher auflisten</translation>
        </message>
        <message>
            <location filename="../../reader/ui/preferences/simple.py"></location>
            <source>&amp;Mark quotes in the text</source>
            <translation>Zitate im Text &amp;markieren</translation>
        </message>
        <message>
            <location filename="../../reader/ui/preferences/simple.py"></location>
            <source>&amp;Remember where I stopped reading</source>
            <translation>&amp;Merken, wo ich aufgehört habe zu lesen</translation>
        </message>
        <message>
            <location filename="../../reader/ui/preferences/simple.py"></location>
            <source>A colour for each &amp;speaker</source>
            <translation>&amp;Eine Farbe für jeden Sprecher</translation>
        </message>
        <message>
            <location filename="../../reader/ui/preferences/simple.py"></location>
            <source>A tint behind what someone said.</source>
            <translation>Eine Tönung hinter dem, was jemand gesagt hat.</translation>
        </message>
        <message>
            <location filename="../../reader/ui/preferences/simple.py"></location>
            <source>As the system</source>
            <translation>Wie das System</translation>
        </message>
        <message>
            <location filename="../../reader/ui/preferences/simple.py"></location>
            <source>Beside the article</source>
            <translation>Neben dem Artikel</translation>
        </message>
        <message>
            <location filename="../../reader/ui/preferences/simple.py"></location>
            <source>Beside the article they go along when the folder is copied. A folder that cannot be written to is never used.</source>
            <translation>Neben dem Artikel kommen sie mit, wenn der Ordner kopiert wird. Ein Ordner, in den nicht geschrieben werden kann, wird nie verwendet.</translation>
        </message>
        <message>
            <location filename="../../reader/ui/preferences/simple.py"></location>
            <source>Deutsch</source>
            <translation>Deutsch</translation>
        </message>
        <message>
            <location filename="../../reader/ui/preferences/simple.py"></location>
            <source>English</source>
            <translation>English</translation>
        </message>
        <message>
            <location filename="../../reader/ui/preferences/simple.py"></location>
            <source>Français</source>
            <translation>Français</translation>
        </message>
        <message>
            <location filename="../../reader/ui/preferences/simple.py"></location>
            <source>In my own folder</source>
            <translation>In meinem eigenen Ordner</translation>
        </message>
        <message>
            <location filename="../../reader/ui/preferences/simple.py"></location>
            <source>In the outline. Without, they stand in the order of the text.</source>
            <translation>In der Gliederung. Sonst stehen sie in der Reihenfolge des Textes.</translation>
        </message>
        <message>
            <location filename="../../reader/ui/preferences/simple.py"></location>
            <source>In the text, in the outline and beside the scroll bar. Without, all quotes look alike.</source>
            <translation>Im Text, in der Gliederung und neben der Bildlaufleiste. Sonst sehen alle Zitate gleich aus.</translation>
        </message>
        <message>
            <location filename="../../reader/ui/preferences/simple.py"></location>
            <source>It changes when Standfirst is started the next time.</source>
            <translation>Sie ändert sich beim nächsten Start von Standfirst.</translation>
        </message>
        <message>
            <location filename="../../reader/ui/preferences/simple.py"></location>
            <source>Keep notes and corrections</source>
            <translation>Notizen und Korrekturen aufbewahren</translation>
        </message>
        <message>
            <location filename="../../reader/ui/preferences/simple.py"></location>
            <source>Language of the window</source>
            <translation>Sprache des Fensters</translation>
        </message>
        <message>
            <location filename="../../reader/ui/preferences/simple.py"></location>
            <source>Of each article the place, the size of type and the outline. Without, nothing new is remembered.</source>
            <translation>Zu jedem Artikel die Stelle, die Schriftgröße und die Gliederung. Sonst wird nichts Neues gemerkt.</translation>
        </message>
        <message>
            <location filename="../../reader/ui/preferences/simple.py"></location>
            <source>Open &amp;files in the window that is there</source>
            <translation>Dateien im vorhandenen &amp;Fenster öffnen</translation>
        </message>
        <message>
            <location filename="../../reader/ui/preferences/simple.py"></location>
            <source>Open the &amp;articles of last time</source>
            <translation>Die &amp;Artikel vom letzten Mal öffnen</translation>
        </message>
        <message>
            <location filename="../../reader/ui/preferences/simple.py"></location>
            <source>When Standfirst is started without a file.</source>
            <translation>Wenn Standfirst ohne Datei gestartet wird.</translation>
        </message>
        <message>
            <location filename="../../reader/ui/preferences/simple.py"></location>
            <source>Without, each start of Standfirst is a window of its own.</source>
            <translation>Sonst ist jeder Start von Standfirst ein eigenes Fenster.</translation>
        </message>
        <message>
            <location filename="../../reader/ui/preferences/transfer.py"></location>
            <source>“{file}” holds no settings of Standfirst. Choose a file that was written with “Export settings”.</source>
            <translation>„{file}“ enthält keine Einstellungen von Standfirst. Wählen Sie eine Datei, die mit „Einstellungen exportieren“ geschrieben wurde.</translation>
        </message>
        <message>
            <location filename="../../reader/ui/printing/back_matter.py"></location>
            <source>Links</source>
            <translation>Links</translation>
        </message>
        <message>
            <location filename="../../reader/ui/printing/back_matter.py"></location>
            <source>Quotes</source>
            <translation>Zitate</translation>
        </message>
        <message>
            <location filename="../../reader/ui/printing/options.py"></location>
            <source>Addresses of &amp;links at the end</source>
            <translation>&amp;Adressen der Links am Ende</translation>
        </message>
        <message>
            <location filename="../../reader/ui/printing/options.py"></location>
            <source>Quotes in the &amp;colours of their speakers</source>
            <translation>Zi&amp;tate in den Farben ihrer Sprecher</translation>
        </message>
        <message>
            <location filename="../../reader/ui/printing/pages_view.py"></location>
            <source>Page {page} of {count}</source>
            <translation>Seite {page} von {count}</translation>
        </message>
        <message>
            <location filename="../../reader/ui/printing/press.py"></location>
            <source>Export as PDF</source>
            <translation>Als PDF exportieren</translation>
        </message>
        <message>
            <location filename="../../reader/ui/printing/press.py"></location>
            <source>Printed {pages}</source>
            <translation>{pages} gedruckt</translation>
        </message>
        <message>
            <location filename="../../reader/ui/printing/press.py"></location>
            <source>Printing</source>
            <translation>Es wird gedruckt</translation>
        </message>
        <message>
            <location filename="../../reader/ui/printing/press.py"></location>
            <source>Setting the pages</source>
            <translation>Die Seiten werden gesetzt</translation>
        </message>
        <message>
            <location filename="../../reader/ui/printing/press.py"></location>
            <source>Writing the PDF</source>
            <translation>Das PDF wird geschrieben</translation>
        </message>
        <message>
            <location filename="../../reader/ui/printing/preview.py"></location>
            <source> mm</source>
            <translation> mm</translation>
        </message>
        <message>
            <location filename="../../reader/ui/printing/preview.py"></location>
            <source> of {count}</source>
            <translation> von {count}</translation>
        </message>
        <message>
            <location filename="../../reader/ui/printing/preview.py"></location>
            <source> points</source>
            <translation> Punkt</translation>
        </message>
        <message>
            <location filename="../../reader/ui/printing/preview.py"></location>
            <source>&amp;Export as PDF…</source>
            <translation>Als PDF &amp;exportieren …</translation>
        </message>
        <message>
            <location filename="../../reader/ui/printing/preview.py"></location>
            <source>&amp;Margins left and right</source>
            <translation>Ränder &amp;links und rechts</translation>
        </message>
        <message>
            <location filename="../../reader/ui/printing/preview.py"></location>
            <source>&amp;Print…</source>
            <translation>&amp;Drucken …</translation>
        </message>
        <message>
            <location filename="../../reader/ui/printing/preview.py"></location>
            <source>&amp;Size of type</source>
            <translation>Sc&amp;hriftgröße</translation>
        </message>
        <message>
            <location filename="../../reader/ui/printing/preview.py"></location>
            <source>As wide as the window</source>
            <translation>So breit wie das Fenster</translation>
        </message>
        <message>
            <location filename="../../reader/ui/printing/preview.py"></location>
            <source>L&amp;andscape</source>
            <translation>&amp;Querformat</translation>
        </message>
        <message>
            <location filename="../../reader/ui/printing/preview.py"></location>
            <source>Larger</source>
            <translation>Größer</translation>
        </message>
        <message>
            <location filename="../../reader/ui/printing/preview.py"></location>
            <source>Margins &amp;top and bottom</source>
            <translation>&amp;Ränder oben und unten</translation>
        </message>
        <message>
            <location filename="../../reader/ui/printing/preview.py"></location>
            <source>One page at a time</source>
            <translation>Eine Seite auf einmal</translation>
        </message>
        <message>
            <location filename="../../reader/ui/printing/preview.py"></location>
            <source>Pa&amp;ge</source>
            <translation>&amp;Seite</translation>
        </message>
        <message>
            <location filename="../../reader/ui/printing/preview.py"></location>
            <source>Page</source>
            <translation>Seite</translation>
        </message>
        <message>
            <location filename="../../reader/ui/printing/preview.py"></location>
            <source>Pape&amp;r</source>
            <translation>&amp;Papier</translation>
        </message>
        <message>
            <location filename="../../reader/ui/printing/preview.py"></location>
            <source>Print preview</source>
            <translation>Druckvorschau</translation>
        </message>
        <message>
            <location filename="../../reader/ui/printing/preview.py"></location>
            <source>Smaller</source>
            <translation>Kleiner</translation>
        </message>
        <message>
            <location filename="../../reader/ui/printing/preview.py"></location>
            <source>W&amp;hole page</source>
            <translation>&amp;Ganze Seite</translation>
        </message>
        <message>
            <location filename="../../reader/ui/printing/preview.py"></location>
            <source>W&amp;idth</source>
            <translation>&amp;Breite</translation>
        </message>
        <message numerus="yes">
            <location filename="../../reader/ui/printing/printer.py"></location>
            <source>Nothing was printed: there are %Ln pages. Choose other pages.</source>
            <extracomment>For one: Nothing was printed: there is %Ln page. Choose other pages.</extracomment>
            <translation>
                <numerusform>Nichts wurde gedruckt: Es gibt %Ln Seite. Wählen Sie andere Seiten.</numerusform>
                <numerusform>Nichts wurde gedruckt: Es gibt %Ln Seiten. Wählen Sie andere Seiten.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../reader/ui/printing/printer.py"></location>
            <source>Print</source>
            <translation>Drucken</translation>
        </message>
        <message>
            <location filename="../../reader/ui/printing/printer.py"></location>
            <source>“{name}” took no pages. Check that the printer is on and has paper.</source>
            <translation>„{name}“ hat keine Seiten angenommen. Prüfen Sie, ob der Drucker eingeschaltet ist und Papier hat.</translation>
        </message>
        <message>
            <location filename="../../reader/ui/printing/running_words.py"></location>
            <source>{number} of {count}</source>
            <translation>{number} von {count}</translation>
        </message>
        <message>
            <location filename="../../reader/ui/progress_strip.py"></location>
            <source>&amp;Cancel</source>
            <translation>Abbre&amp;chen</translation>
        </message>
        <message>
            <location filename="../../reader/ui/progress_strip.py"></location>
            <source>Progress</source>
            <translation>Fortschritt</translation>
        </message>
        <message>
            <location filename="../../reader/ui/progress_strip.py"></location>
            <source>Working</source>
            <translation>In Arbeit</translation>
        </message>
        <message>
            <location filename="../../reader/ui/reading_aloud.py"></location>
            <source>&amp;Go on reading</source>
            <translation>&amp;Weiterlesen</translation>
        </message>
        <message>
            <location filename="../../reader/ui/reading_aloud.py"></location>
            <source>&amp;Pause</source>
            <translation>&amp;Pause</translation>
        </message>
        <message>
            <location filename="../../reader/ui/reading_aloud.py"></location>
            <source>&amp;Read aloud</source>
            <translation>&amp;Vorlesen</translation>
        </message>
        <message>
            <location filename="../../reader/ui/reading_aloud.py"></location>
            <source>Asking the desktop for its voices…</source>
            <translation>Der Desktop wird nach seinen Stimmen gefragt …</translation>
        </message>
        <message>
            <location filename="../../reader/ui/reading_aloud.py"></location>
            <source>No {called} voice is installed.</source>
            <translation>Keine Stimme für {called} ist installiert.</translation>
        </message>
        <message>
            <location filename="../../reader/ui/reading_aloud.py"></location>
            <source>Read al&amp;oud from here</source>
            <translation>Ab hie&amp;r vorlesen</translation>
        </message>
        <message>
            <location filename="../../reader/ui/reading_aloud.py"></location>
            <source>Read to the end</source>
            <translation>Bis zum Ende vorgelesen</translation>
        </message>
        <message>
            <location filename="../../reader/ui/reading_aloud.py"></location>
            <source>Reading aloud stopped, because the desktop's voice gave up ({words}). Trying again may help; if not, look at the speech settings of your desktop.</source>
            <translation>Das Vorlesen wurde beendet, weil die Stimme des Desktops aufgab ({words}). Vielleicht hilft ein neuer Versuch; wenn nicht, sehen Sie in den Spracheinstellungen Ihres Desktops nach.</translation>
        </message>
        <message>
            <location filename="../../reader/ui/reading_aloud.py"></location>
            <source>Reading speed {percent} %</source>
            <translation>Lesetempo {percent} %</translation>
        </message>
        <message>
            <location filename="../../reader/ui/reading_aloud.py"></location>
            <source>The desktop's voice is gone.</source>
            <translation>Die Stimme des Desktops ist verschwunden.</translation>
        </message>
        <message>
            <location filename="../../reader/ui/reading_aloud.py"></location>
            <source>There are no words here to read aloud.</source>
            <translation>Hier sind keine Worte zum Vorlesen.</translation>
        </message>
        <message>
            <location filename="../../reader/ui/reading_file.py"></location>
            <source>A newer Standfirst wrote “{path}”. Until this one is as new, it does not remember where you stop reading.</source>
            <translation>Ein neueres Standfirst hat „{path}“ geschrieben. Bis dieses so neu ist, merkt es sich nicht, wo Sie aufhören zu lesen.</translation>
        </message>
        <message>
            <location filename="../../reader/ui/reading_file.py"></location>
            <source>Standfirst does not remember where you stop reading, because “{path}” can be neither read nor written ({why}). Check its permissions, or free some space.</source>
            <translation>Standfirst merkt sich nicht, wo Sie aufhören zu lesen, weil „{path}“ weder gelesen noch geschrieben werden kann ({why}). Prüfen Sie die Zugriffsrechte oder schaffen Sie Platz.</translation>
        </message>
        <message>
            <location filename="../../reader/ui/reading_file.py"></location>
            <source>Where you stopped reading could not be read from a damaged file. It was set aside as “{aside}”.</source>
            <translation>Wo Sie aufgehört haben zu lesen, ließ sich aus einer beschädigten Datei nicht lesen. Sie wurde als „{aside}“ beiseitegelegt.</translation>
        </message>
        <message>
            <location filename="../../reader/ui/reading_file.py"></location>
            <source>“{path}” is damaged and can neither be read nor set aside. Remove it.</source>
            <translation>„{path}“ ist beschädigt und kann weder gelesen noch beiseitegelegt werden. Entfernen Sie die Datei.</translation>
        </message>
        <message>
            <location filename="../../reader/ui/remembering.py"></location>
            <source>No longer there since you last read: {names}. Perhaps moved or renamed.</source>
            <translation>Seit dem letzten Lesen nicht mehr da: {names}. Vielleicht verschoben oder umbenannt.</translation>
        </message>
        <message>
            <location filename="../../reader/ui/saving.py"></location>
            <source>Wrote {target}</source>
            <translation>{target} geschrieben</translation>
        </message>
        <message>
            <location filename="../../reader/ui/settings_file.py"></location>
            <source>Standfirst may not read its settings in “{path}” ({why}). The usual ones are used, and what you choose will not be remembered. Check the permissions of that file.</source>
            <translation>Standfirst darf seine Einstellungen in „{path}“ nicht lesen ({why}). Die üblichen gelten, und was Sie wählen, wird nicht gemerkt. Prüfen Sie die Zugriffsrechte dieser Datei.</translation>
        </message>
        <message>
            <location filename="../../reader/ui/settings_file.py"></location>
            <source>The settings in “{path}” are damaged, and the file could not be set aside ({why}). The usual ones are used, and what you choose will not be remembered.</source>
            <translation>Die Einstellungen in „{path}“ sind beschädigt, und die Datei konnte nicht beiseitegelegt werden ({why}). Die üblichen gelten, und was Sie wählen, wird nicht gemerkt.</translation>
        </message>
        <message>
            <location filename="../../reader/ui/settings_file.py"></location>
            <source>What you choose will not be remembered when Standfirst is closed: it cannot write to “{parent}” ({why}). Make that folder writable to keep your settings.</source>
            <translation>Was Sie wählen, wird nicht gemerkt, wenn Standfirst geschlossen wird: In „{parent}“ kann nicht geschrieben werden ({why}). Machen Sie diesen Ordner beschreibbar, um Ihre Einstellungen zu behalten.</translation>
        </message>
        <message>
            <location filename="../../reader/ui/settings_file.py"></location>
            <source>Your settings were damaged and could not be read. The file is set aside as “{aside}”; the usual settings are used.</source>
            <translation>Ihre Einstellungen waren beschädigt und konnten nicht gelesen werden. Die Datei ist als „{aside}“ beiseitegelegt; die üblichen Einstellungen gelten.</translation>
        </message>
        <message>
            <location filename="../../reader/ui/sidebar/dock.py"></location>
            <source>Outline</source>
            <translation>Gliederung</translation>
        </message>
        <message numerus="yes">
            <location filename="../../reader/ui/sidebar/notes.py"></location>
            <source>%Ln highlights</source>
            <extracomment>For one: %Ln highlight</extracomment>
            <translation>
                <numerusform>%Ln Hervorhebung</numerusform>
                <numerusform>%Ln Hervorhebungen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../reader/ui/sidebar/notes.py"></location>
            <source>%Ln pieces</source>
            <extracomment>For one: %Ln piece</extracomment>
            <translation>
                <numerusform>%Ln Stück</numerusform>
                <numerusform>%Ln Stücke</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../reader/ui/sidebar/notes.py"></location>
            <source>A picture</source>
            <translation>Ein Bild</translation>
        </message>
        <message>
            <location filename="../../reader/ui/sidebar/notes.py"></location>
            <source>Changes to pieces no longer in the file</source>
            <translation>Änderungen an Stücken, die nicht mehr in der Datei sind</translation>
        </message>
        <message>
            <location filename="../../reader/ui/sidebar/notes.py"></location>
            <source>In a piece that was removed: {reason}</source>
            <translation>In einem Stück, das entfernt wurde: {reason}</translation>
        </message>
        <message>
            <location filename="../../reader/ui/sidebar/notes.py"></location>
            <source>No longer in the text</source>
            <translation>Nicht mehr im Text</translation>
        </message>
        <message>
            <location filename="../../reader/ui/sidebar/notes.py"></location>
            <source>Paragraph {first} to {last}</source>
            <translation>Absatz {first} bis {last}</translation>
        </message>
        <message>
            <location filename="../../reader/ui/sidebar/notes.py"></location>
            <source>Paragraph {number}</source>
            <translation>Absatz {number}</translation>
        </message>
        <message>
            <location filename="../../reader/ui/sidebar/notes.py"></location>
            <source>Put back by you. The file no longer has these words</source>
            <translation>Von Ihnen zurückgeholt. Die Datei enthält diese Worte nicht mehr</translation>
        </message>
        <message>
            <location filename="../../reader/ui/sidebar/notes.py"></location>
            <source>Taken out by you. The file no longer has these words</source>
            <translation>Von Ihnen herausgenommen. Die Datei enthält diese Worte nicht mehr</translation>
        </message>
        <message>
            <location filename="../../reader/ui/sidebar/notes.py"></location>
            <source>The file no longer has these words</source>
            <translation>Die Datei enthält diese Worte nicht mehr</translation>
        </message>
        <message>
            <location filename="../../reader/ui/sidebar/notes.py"></location>
            <source>paragraph {number}</source>
            <translation>Absatz {number}</translation>
        </message>
        <message>
            <location filename="../../reader/ui/sidebar/notes_panel.py"></location>
            <source>Filter notes, words, colours</source>
            <translation>Notizen, Wörter, Farben filtern</translation>
        </message>
        <message>
            <location filename="../../reader/ui/sidebar/notes_panel.py"></location>
            <source>Listing the highlights…</source>
            <translation>Die Hervorhebungen werden aufgelistet …</translation>
        </message>
        <message>
            <location filename="../../reader/ui/sidebar/outline_tabs.py"></location>
            <source>Looking for quotes…</source>
            <translation>Zitate werden gesucht …</translation>
        </message>
        <message>
            <location filename="../../reader/ui/sidebar/outline_tabs.py"></location>
            <source>Looking for sources…</source>
            <translation>Quellen werden gesucht …</translation>
        </message>
        <message>
            <location filename="../../reader/ui/sidebar/outline_tabs.py"></location>
            <source>Outline tabs</source>
            <translation>Tabs der Gliederung</translation>
        </message>
        <message>
            <location filename="../../reader/ui/sidebar/outline_tabs.py"></location>
            <source>The search for quotes was stopped.</source>
            <translation>Die Suche nach Zitaten wurde abgebrochen.</translation>
        </message>
        <message>
            <location filename="../../reader/ui/sidebar/outline_tabs.py"></location>
            <source>The search for sources was stopped.</source>
            <translation>Die Suche nach Quellen wurde abgebrochen.</translation>
        </message>
        <message>
            <location filename="../../reader/ui/sidebar/panel.py"></location>
            <source>Filter {tab}</source>
            <translation>{tab} filtern</translation>
        </message>
        <message>
            <location filename="../../reader/ui/sidebar/panel.py"></location>
            <source>Listing…</source>
            <translation>Wird aufgelistet …</translation>
        </message>
        <message>
            <location filename="../../reader/ui/sidebar/panel.py"></location>
            <source>No article is open.</source>
            <translation>Kein Artikel ist geöffnet.</translation>
        </message>
        <message>
            <location filename="../../reader/ui/sidebar/panel.py"></location>
            <source>Nothing here has these words.</source>
            <translation>Nichts hier enthält diese Wörter.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../reader/ui/sidebar/quotes.py"></location>
            <source>%Ln quotes</source>
            <extracomment>For one: %Ln quote</extracomment>
            <translation>
                <numerusform>%Ln Zitat</numerusform>
                <numerusform>%Ln Zitate</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../reader/ui/sidebar/quotes.py"></location>
            <source>%Ln words</source>
            <extracomment>For one: %Ln word</extracomment>
            <translation>
                <numerusform>%Ln Wort</numerusform>
                <numerusform>%Ln Wörter</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../reader/ui/sidebar/quotes.py"></location>
            <source>No speaker found</source>
            <translation>Kein Sprecher gefunden</translation>
        </message>
        <message>
            <location filename="../../reader/ui/sidebar/quotes.py"></location>
            <source>unnamed source</source>
            <translation>unbenannte Quelle</translation>
        </message>
        <message>
            <location filename="../../reader/ui/sidebar/quotes.py"></location>
            <source>{count} lit</source>
            <translation>{count} markiert</translation>
        </message>
        <message>
            <location filename="../../reader/ui/sidebar/quotes_panel.py"></location>
            <source>&amp;Unattributed {count}</source>
            <translation>&amp;Nicht zugeordnet {count}</translation>
        </message>
        <message>
            <location filename="../../reader/ui/sidebar/quotes_panel.py"></location>
            <source>By &amp;speaker</source>
            <translation>Nach &amp;Sprecher</translation>
        </message>
        <message>
            <location filename="../../reader/ui/sidebar/quotes_panel.py"></location>
            <source>Filter quotes, speakers, words</source>
            <translation>Zitate, Sprecher, Wörter filtern</translation>
        </message>
        <message>
            <location filename="../../reader/ui/sidebar/quotes_panel.py"></location>
            <source>Group the quotes by speaker, or list them as the text has them</source>
            <translation>Die Zitate nach Sprecher gruppieren oder auflisten, wie sie im Text stehen</translation>
        </message>
        <message>
            <location filename="../../reader/ui/sidebar/quotes_panel.py"></location>
            <source>In &amp;order</source>
            <translation>&amp;Der Reihe nach</translation>
        </message>
        <message>
            <location filename="../../reader/ui/sidebar/quotes_panel.py"></location>
            <source>Only quotes of unnamed sources: {quotes}</source>
            <translation>Nur Zitate unbenannter Quellen: {quotes}</translation>
        </message>
        <message>
            <location filename="../../reader/ui/sidebar/quotes_panel.py"></location>
            <source>Only quotes without a speaker: {quotes}</source>
            <translation>Nur Zitate ohne Sprecher: {quotes}</translation>
        </message>
        <message>
            <location filename="../../reader/ui/sidebar/quotes_panel.py"></location>
            <source>Order of quotes</source>
            <translation>Reihenfolge der Zitate</translation>
        </message>
        <message>
            <location filename="../../reader/ui/sidebar/quotes_panel.py"></location>
            <source>Order of quotes: by speaker</source>
            <translation>Reihenfolge der Zitate: nach Sprecher</translation>
        </message>
        <message>
            <location filename="../../reader/ui/sidebar/quotes_panel.py"></location>
            <source>Order of quotes: in the order of the text</source>
            <translation>Reihenfolge der Zitate: wie im Text</translation>
        </message>
        <message>
            <location filename="../../reader/ui/sidebar/quotes_panel.py"></location>
            <source>Un&amp;named sources {count}</source>
            <translation>&amp;Unbenannte {count}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../reader/ui/sidebar/removed.py"></location>
            <source>%Ln restored</source>
            <extracomment>For one: %Ln restored</extracomment>
            <translation>
                <numerusform>%Ln wiederhergestellt</numerusform>
                <numerusform>%Ln wiederhergestellt</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../reader/ui/sidebar/removed.py"></location>
            <source>({kind} without words)</source>
            <translation>({kind} ohne Wörter)</translation>
        </message>
        <message>
            <location filename="../../reader/ui/sidebar/removed.py"></location>
            <source>restored</source>
            <translation>wiederhergestellt</translation>
        </message>
        <message numerus="yes">
            <location filename="../../reader/ui/sidebar/removed_panel.py"></location>
            <source>&amp;Remove these %Ln again</source>
            <extracomment>For one: &amp;Remove again</extracomment>
            <translation>
                <numerusform>&amp;Wieder entfernen</numerusform>
                <numerusform>Diese %Ln &amp;wieder entfernen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../reader/ui/sidebar/removed_panel.py"></location>
            <source>&amp;Restore these %Ln</source>
            <extracomment>For one: &amp;Restore</extracomment>
            <translation>
                <numerusform>&amp;Wiederherstellen</numerusform>
                <numerusform>Diese %Ln &amp;wiederherstellen</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../reader/ui/sidebar/removed_panel.py"></location>
            <source>Choose a piece to see all of its words.</source>
            <translation>Wählen Sie ein Stück, um alle seine Worte zu sehen.</translation>
        </message>
        <message>
            <location filename="../../reader/ui/sidebar/removed_panel.py"></location>
            <source>Filter removed pieces, reasons</source>
            <translation>Entfernte Stücke, Gründe filtern</translation>
        </message>
        <message>
            <location filename="../../reader/ui/sidebar/removed_panel.py"></location>
            <source>Remove &amp;all again</source>
            <translation>Alle wieder &amp;entfernen</translation>
        </message>
        <message>
            <location filename="../../reader/ui/sidebar/removed_panel.py"></location>
            <source>Removed text</source>
            <translation>Entfernter Text</translation>
        </message>
        <message>
            <location filename="../../reader/ui/sidebar/removed_panel.py"></location>
            <source>Restore &amp;all</source>
            <translation>A&amp;lle wiederherstellen</translation>
        </message>
        <message numerus="yes">
            <location filename="../../reader/ui/sidebar/sources.py"></location>
            <source>%Ln mentions</source>
            <extracomment>For one: %Ln mention</extracomment>
            <translation>
                <numerusform>%Ln Erwähnung</numerusform>
                <numerusform>%Ln Erwähnungen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../reader/ui/sidebar/sources.py"></location>
            <source>%Ln quoted words</source>
            <extracomment>For one: %Ln quoted word</extracomment>
            <translation>
                <numerusform>%Ln zitiertes Wort</numerusform>
                <numerusform>%Ln zitierte Wörter</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../reader/ui/sidebar/sources.py"></location>
            <source>first in paragraph {paragraph}</source>
            <translation>zuerst in Absatz {paragraph}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../reader/ui/sidebar/sources.py"></location>
            <source>named %Ln times, {first}</source>
            <extracomment>For one: named once, {first}</extracomment>
            <translation>
                <numerusform>einmal genannt, {first}</numerusform>
                <numerusform>%Ln-mal genannt, {first}</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../reader/ui/sidebar/sources.py"></location>
            <source>not quoted</source>
            <translation>nicht zitiert</translation>
        </message>
        <message>
            <location filename="../../reader/ui/sidebar/sources.py"></location>
            <source>unnamed document</source>
            <translation>unbenanntes Dokument</translation>
        </message>
        <message>
            <location filename="../../reader/ui/sidebar/sources.py"></location>
            <source>unnamed group</source>
            <translation>unbenannte Gruppe</translation>
        </message>
        <message>
            <location filename="../../reader/ui/sidebar/sources.py"></location>
            <source>unnamed organisation</source>
            <translation>unbenannte Organisation</translation>
        </message>
        <message>
            <location filename="../../reader/ui/sidebar/sources.py"></location>
            <source>unnamed person</source>
            <translation>unbenannte Person</translation>
        </message>
        <message>
            <location filename="../../reader/ui/sidebar/sources.py"></location>
            <source>{name}: {words} and {mentions} lit</source>
            <translation>{name}: {words} und {mentions} markiert</translation>
        </message>
        <message>
            <location filename="../../reader/ui/sidebar/sources.py"></location>
            <source>{share} of quoted words</source>
            <translation>{share} der zitierten Wörter</translation>
        </message>
        <message>
            <location filename="../../reader/ui/sidebar/tabs.py"></location>
            <source>No cited sources were found in this text.</source>
            <translation>In diesem Text wurden keine genannten Quellen gefunden.</translation>
        </message>
        <message>
            <location filename="../../reader/ui/sidebar/tabs.py"></location>
            <source>No quotes were found in this text.</source>
            <translation>In diesem Text wurden keine Zitate gefunden.</translation>
        </message>
        <message>
            <location filename="../../reader/ui/sidebar/tabs.py"></location>
            <source>Notes</source>
            <translation>Notizen</translation>
        </message>
        <message>
            <location filename="../../reader/ui/sidebar/tabs.py"></location>
            <source>Nothing is highlighted yet. Select words and press Ctrl+H, or Ctrl+M to add a note.</source>
            <translation>Noch ist nichts hervorgehoben. Wählen Sie Worte aus und drücken Sie Strg+H, oder Strg+M für eine Notiz.</translation>
        </message>
        <message>
            <location filename="../../reader/ui/sidebar/tabs.py"></location>
            <source>Nothing was removed: this is the whole file.</source>
            <translation>Nichts wurde entfernt: Das ist die ganze Datei.</translation>
        </message>
        <message>
            <location filename="../../reader/ui/sidebar/tabs.py"></location>
            <source>This text has no headings.</source>
            <translation>Dieser Text hat keine Überschriften.</translation>
        </message>
        <message>
            <location filename="../../reader/ui/statistics.py"></location>
            <source>Characters</source>
            <translation>Zeichen</translation>
        </message>
        <message>
            <location filename="../../reader/ui/statistics.py"></location>
            <source>Encoding</source>
            <translation>Kodierung</translation>
        </message>
        <message>
            <location filename="../../reader/ui/statistics.py"></location>
            <source>File</source>
            <translation>Datei</translation>
        </message>
        <message>
            <location filename="../../reader/ui/statistics.py"></location>
            <source>Paragraphs</source>
            <translation>Absätze</translation>
        </message>
        <message>
            <location filename="../../reader/ui/statistics.py"></location>
            <source>Path</source>
            <translation>Pfad</translation>
        </message>
        <message>
            <location filename="../../reader/ui/statistics.py"></location>
            <source>Pictures</source>
            <translation>Bilder</translation>
        </message>
        <message>
            <location filename="../../reader/ui/statistics.py"></location>
            <source>Pieces</source>
            <translation>Stücke</translation>
        </message>
        <message>
            <location filename="../../reader/ui/statistics.py"></location>
            <source>Quoted words</source>
            <translation>Zitierte Wörter</translation>
        </message>
        <message>
            <location filename="../../reader/ui/statistics.py"></location>
            <source>Reading time</source>
            <translation>Lesezeit</translation>
        </message>
        <message>
            <location filename="../../reader/ui/statistics.py"></location>
            <source>Removed</source>
            <translation>Entfernt</translation>
        </message>
        <message>
            <location filename="../../reader/ui/statistics.py"></location>
            <source>Sections</source>
            <translation>Abschnitte</translation>
        </message>
        <message>
            <location filename="../../reader/ui/statistics.py"></location>
            <source>Size</source>
            <translation>Größe</translation>
        </message>
        <message>
            <location filename="../../reader/ui/statistics.py"></location>
            <source>Text</source>
            <translation>Text</translation>
        </message>
        <message>
            <location filename="../../reader/ui/statistics.py"></location>
            <source>Without a known speaker</source>
            <translation>Ohne bekannten Sprecher</translation>
        </message>
        <message>
            <location filename="../../reader/ui/statistics.py"></location>
            <source>Without a name</source>
            <translation>Ohne Namen</translation>
        </message>
        <message>
            <location filename="../../reader/ui/statistics.py"></location>
            <source>Words</source>
            <translation>Wörter</translation>
        </message>
        <message>
            <location filename="../../reader/ui/statistics.py"></location>
            <source>Words in them</source>
            <translation>Wörter darin</translation>
        </message>
        <message>
            <location filename="../../reader/ui/statistics.py"></location>
            <source>{minutes} min, at {pace} words a minute</source>
            <translation>{minutes} Min. bei {pace} Wörtern pro Minute</translation>
        </message>
        <message>
            <location filename="../../reader/ui/statistics.py"></location>
            <source>{words} ({share} % of all)</source>
            <translation>{words} ({share} % von allen)</translation>
        </message>
        <message>
            <location filename="../../reader/ui/statistics_dialog.py"></location>
            <source>Article statistics</source>
            <translation>Artikelstatistik</translation>
        </message>
        <message>
            <location filename="../../reader/ui/statistics_dialog.py"></location>
            <source>Figure</source>
            <translation>Wert</translation>
        </message>
        <message>
            <location filename="../../reader/ui/statistics_dialog.py"></location>
            <source>Statistics of “{title}”</source>
            <translation>Statistik von „{title}“</translation>
        </message>
        <message>
            <location filename="../../reader/ui/status_bar.py"></location>
            <source>Choose the size of type</source>
            <translation>Die Schriftgröße wählen</translation>
        </message>
        <message>
            <location filename="../../reader/ui/status_bar.py"></location>
            <source>Encoding: {encoding}</source>
            <translation>Kodierung: {encoding}</translation>
        </message>
        <message>
            <location filename="../../reader/ui/status_bar.py"></location>
            <source>Go to another paragraph</source>
            <translation>Zu einem anderen Absatz gehen</translation>
        </message>
        <message>
            <location filename="../../reader/ui/status_bar.py"></location>
            <source>Paragraph {where}</source>
            <translation>Absatz {where}</translation>
        </message>
        <message>
            <location filename="../../reader/ui/status_bar.py"></location>
            <source>Read so because {why}. {other}</source>
            <translation>So gelesen, weil {why}. {other}</translation>
        </message>
        <message>
            <location filename="../../reader/ui/status_bar.py"></location>
            <source>Read the file in another encoding</source>
            <translation>Die Datei in einer anderen Kodierung lesen</translation>
        </message>
        <message>
            <location filename="../../reader/ui/status_bar.py"></location>
            <source>Reveal in folder</source>
            <translation>Im Ordner zeigen</translation>
        </message>
        <message>
            <location filename="../../reader/ui/status_bar.py"></location>
            <source>Show all that can be counted</source>
            <translation>Alles zeigen, was sich zählen lässt</translation>
        </message>
        <message>
            <location filename="../../reader/ui/status_bar.py"></location>
            <source>Show the quotes</source>
            <translation>Die Zitate zeigen</translation>
        </message>
        <message>
            <location filename="../../reader/ui/status_bar.py"></location>
            <source>Show what was removed and why</source>
            <translation>Zeigen, was entfernt wurde und warum</translation>
        </message>
        <message>
            <location filename="../../reader/ui/status_bar.py"></location>
            <source>Show “{name}” in its folder</source>
            <translation>„{name}“ in seinem Ordner zeigen</translation>
        </message>
        <message>
            <location filename="../../reader/ui/status_bar.py"></location>
            <source>Size of type: {percent} %</source>
            <translation>Schriftgröße: {percent} %</translation>
        </message>
        <message>
            <location filename="../../reader/ui/status_bar.py"></location>
            <source>Status</source>
            <translation>Status</translation>
        </message>
        <message>
            <location filename="../../reader/ui/status_bar.py"></location>
            <source>looking for quotes…</source>
            <translation>Zitate werden gesucht …</translation>
        </message>
        <message>
            <location filename="../../reader/ui/status_bar.py"></location>
            <source>quotes not looked for</source>
            <translation>Zitate nicht gesucht</translation>
        </message>
        <message>
            <location filename="../../reader/ui/status_bar.py"></location>
            <source>read</source>
            <translation>gelesen</translation>
        </message>
        <message>
            <location filename="../../reader/ui/status_bar.py"></location>
            <source>{behind} % is behind you. Show all that can be counted</source>
            <translation>{behind} % liegen hinter Ihnen. Alles zeigen, was sich zählen lässt</translation>
        </message>
        <message>
            <location filename="../../reader/ui/status_bar.py"></location>
            <source>{left}, {behind} % behind you</source>
            <translation>{left}, {behind} % liegen hinter Ihnen</translation>
        </message>
        <message>
            <location filename="../../reader/ui/status_bar.py"></location>
            <source>{minutes_left} min left</source>
            <translation>noch {minutes_left} Min.</translation>
        </message>
        <message>
            <location filename="../../reader/ui/status_bar.py"></location>
            <source>{paragraph} of {paragraphs}</source>
            <translation>{paragraph} von {paragraphs}</translation>
        </message>
        <message>
            <location filename="../../reader/ui/tab_bar.py"></location>
            <source>Close this tab</source>
            <translation>Diesen Tab schließen</translation>
        </message>
        <message>
            <location filename="../../reader/ui/tab_bar.py"></location>
            <source>Close “{title}”</source>
            <translation>„{title}“ schließen</translation>
        </message>
        <message>
            <location filename="../../reader/ui/tab_bar.py"></location>
            <source>{title} (reading…)</source>
            <translation>{title} (wird gelesen …)</translation>
        </message>
        <message>
            <location filename="../../reader/ui/tabs.py"></location>
            <source>Close &amp;others</source>
            <translation>&amp;Andere schließen</translation>
        </message>
        <message>
            <location filename="../../reader/ui/text_form.py"></location>
            <source>&amp;Font</source>
            <translation>Schri&amp;ft</translation>
        </message>
        <message>
            <location filename="../../reader/ui/text_form.py"></location>
            <source>Black</source>
            <translation>Schwarz</translation>
        </message>
        <message>
            <location filename="../../reader/ui/text_form.py"></location>
            <source>Column</source>
            <translation>Spaltenbreite</translation>
        </message>
        <message>
            <location filename="../../reader/ui/text_form.py"></location>
            <source>Dark</source>
            <translation>Dunkel</translation>
        </message>
        <message>
            <location filename="../../reader/ui/text_form.py"></location>
            <source>First lines set in</source>
            <translation>Mit Einzug</translation>
        </message>
        <message>
            <location filename="../../reader/ui/text_form.py"></location>
            <source>Fit</source>
            <translation>Einpassen</translation>
        </message>
        <message>
            <location filename="../../reader/ui/text_form.py"></location>
            <source>Font</source>
            <translation>Schrift</translation>
        </message>
        <message>
            <location filename="../../reader/ui/text_form.py"></location>
            <source>Fonts</source>
            <translation>Schriften</translation>
        </message>
        <message>
            <location filename="../../reader/ui/text_form.py"></location>
            <source>High contrast</source>
            <translation>Hoher Kontrast</translation>
        </message>
        <message>
            <location filename="../../reader/ui/text_form.py"></location>
            <source>Justified</source>
            <translation>Blocksatz</translation>
        </message>
        <message>
            <location filename="../../reader/ui/text_form.py"></location>
            <source>Left</source>
            <translation>Linksbündig</translation>
        </message>
        <message>
            <location filename="../../reader/ui/text_form.py"></location>
            <source>Light</source>
            <translation>Hell</translation>
        </message>
        <message>
            <location filename="../../reader/ui/text_form.py"></location>
            <source>Line height</source>
            <translation>Zeilenhöhe</translation>
        </message>
        <message>
            <location filename="../../reader/ui/text_form.py"></location>
            <source>Lines</source>
            <translation>Zeilen</translation>
        </message>
        <message>
            <location filename="../../reader/ui/text_form.py"></location>
            <source>None</source>
            <translation>Keine</translation>
        </message>
        <message>
            <location filename="../../reader/ui/text_form.py"></location>
            <source>Paper</source>
            <translation>Papier</translation>
        </message>
        <message>
            <location filename="../../reader/ui/text_form.py"></location>
            <source>Sepia</source>
            <translation>Sepia</translation>
        </message>
        <message>
            <location filename="../../reader/ui/text_form.py"></location>
            <source>Small</source>
            <translation>Klein</translation>
        </message>
        <message>
            <location filename="../../reader/ui/text_form.py"></location>
            <source>Space between</source>
            <translation>Mit Abstand</translation>
        </message>
        <message>
            <location filename="../../reader/ui/text_form.py"></location>
            <source>Space between paragraphs</source>
            <translation>Abstand zwischen Absätzen</translation>
        </message>
        <message>
            <location filename="../../reader/ui/text_form.py"></location>
            <source>Theme</source>
            <translation>Farbschema</translation>
        </message>
        <message>
            <location filename="../../reader/ui/text_form.py"></location>
            <source>{} %</source>
            <translation>{} %</translation>
        </message>
        <message>
            <location filename="../../reader/ui/text_form.py"></location>
            <source>{} % of the size</source>
            <translation>{} % der Größe</translation>
        </message>
        <message>
            <location filename="../../reader/ui/text_form.py"></location>
            <source>{} characters</source>
            <translation>{} Zeichen</translation>
        </message>
        <message>
            <location filename="../../reader/ui/text_popover.py"></location>
            <source>Text and colours</source>
            <translation>Text und Farben</translation>
        </message>
        <message>
            <location filename="../../reader/ui/watching.py"></location>
            <source>&amp;Reload</source>
            <translation>&amp;Neu laden</translation>
        </message>
        <message>
            <location filename="../../reader/ui/watching.py"></location>
            <source>“{name}” has changed since it was opened.</source>
            <translation>„{name}“ hat sich seit dem Öffnen geändert.</translation>
        </message>
        <message>
            <location filename="../../reader/ui/watching.py"></location>
            <source>“{name}” is no longer there. What you are reading stays here.</source>
            <translation>„{name}“ ist nicht mehr da. Was Sie lesen, bleibt hier.</translation>
        </message>
        <message>
            <location filename="../../reader/verifying/verify.py"></location>
            <source>“{file}” is no export of Standfirst. Choose a file with one of the endings {kinds}.</source>
            <translation>„{file}“ ist kein Export von Standfirst. Wählen Sie eine Datei mit einer der Endungen {kinds}.</translation>
        </message>
        <message>
            <location filename="../../reader/writing.py"></location>
            <source>it is no ordinary file</source>
            <translation>das ist keine gewöhnliche Datei</translation>
        </message>
    </context>
</TS>
