<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>ActivityDialog</name>
    <message>
        <source>Network activity</source>
        <translation>Netzwerkaktivität</translation>
    </message>
    <message>
        <source>Nothing was done over the network since the start.</source>
        <translation>Seit dem Start ist nichts über das Netzwerk gelaufen.</translation>
    </message>
    <message>
        <source>Send what &amp;waits now</source>
        <translation>&amp;Wartendes jetzt senden</translation>
    </message>
    <message>
        <source>Waiting to be sent: {0}. Not taken by the archive: {1}.</source>
        <translation>Noch zu senden: {0}. Vom Archiv nicht angenommen: {1}.</translation>
    </message>
    <message>
        <source>What was done over the network</source>
        <translation>Was über das Netzwerk lief</translation>
    </message>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
</context>
<context>
    <name>AssessedPage</name>
    <message>
        <source>About this model…</source>
        <translation>Über dieses Modell…</translation>
    </message>
    <message>
        <source>Assessed in</source>
        <translation>Bewertet in</translation>
    </message>
    <message>
        <source>Looked inside the lungs: {0}.</source>
        <translation>Blick innerhalb der Lungen: {0}.</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Model file</source>
        <translation>Modelldatei</translation>
    </message>
    <message>
        <source>Opened in</source>
        <translation>Geöffnet in</translation>
    </message>
    <message>
        <source>Operating point</source>
        <translation>Arbeitspunkt</translation>
    </message>
    <message>
        <source>Runs on</source>
        <translation>Läuft auf</translation>
    </message>
    <message>
        <source>Strength of the colours</source>
        <translation>Stärke der Farben</translation>
    </message>
    <message>
        <source>The model’s statement on this one film; the reader decides.</source>
        <translation>Die Aussage des Modells zu dieser einen Aufnahme; die Entscheidung liegt bei der befundenden Person.</translation>
    </message>
    <message>
        <source>The probabilities are too close to call.</source>
        <translation>Die Wahrscheinlichkeiten liegen für eine Entscheidung zu nah beieinander.</translation>
    </message>
    <message>
        <source>Where the model looked is not known here.</source>
        <translation>Wohin das Modell blickte, ist hier nicht bekannt.</translation>
    </message>
</context>
<context>
    <name>Assessing</name>
    <message>
        <source>&amp;Look first: veil the statement</source>
        <translation>&amp;Erst befunden: Aussage verdecken</translation>
    </message>
    <message>
        <source>&amp;Show the statement</source>
        <translation>Aussage &amp;zeigen</translation>
    </message>
    <message>
        <source>About the &amp;model</source>
        <translation>Über das &amp;Modell</translation>
    </message>
</context>
<context>
    <name>AssessmentPanel</name>
    <message>
        <source>ASSESSMENT</source>
        <translation>BEWERTUNG</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation>Bewertung</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Covid Desktop</source>
        <translation>Covid Desktop</translation>
    </message>
    <message>
        <source>Details…</source>
        <translation>Details…</translation>
    </message>
    <message>
        <source>Details… lists {0} messages.</source>
        <translation>Details… führt {0} Meldungen auf.</translation>
    </message>
    <message>
        <source>Details… says why, file by file.</source>
        <translation>Details… nennt den Grund, Datei für Datei.</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Meldung</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Meldungen</translation>
    </message>
    <message>
        <source>The others are open. Details… says why, file by file.</source>
        <translation>Die übrigen sind geöffnet. Details… nennt den Grund, Datei für Datei.</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschehen ist</translation>
    </message>
    <message>
        <source>{0} of {1} files could not be opened.</source>
        <translation>{0} von {1} Dateien konnten nicht geöffnet werden.</translation>
    </message>
</context>
<context>
    <name>BlackoutView</name>
    <message>
        <source>The film; drag to black out a part, or use the arrow keys</source>
        <translation>Die Aufnahme; ziehen, um einen Teil zu schwärzen, oder die Pfeiltasten benutzen</translation>
    </message>
</context>
<context>
    <name>ChangePanel</name>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
</context>
<context>
    <name>ChoiceDialog</name>
    <message>
        <source>Choose two to four films.</source>
        <translation>Wählen Sie zwei bis vier Aufnahmen.</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Compare films</source>
        <translation>Aufnahmen vergleichen</translation>
    </message>
    <message>
        <source>Open films</source>
        <translation>Aufnahmen öffnen</translation>
    </message>
    <message>
        <source>{0} films chosen.</source>
        <translation>{0} Aufnahmen gewählt.</translation>
    </message>
</context>
<context>
    <name>ComparisonDesk</name>
    <message>
        <source>&amp;Compare with prior</source>
        <translation>Mit &amp;Voraufnahme vergleichen</translation>
    </message>
    <message>
        <source>&amp;Trend over time</source>
        <translation>&amp;Zeitverlauf</translation>
    </message>
    <message>
        <source>Compare &amp;chosen films…</source>
        <translation>&amp;Gewählte Aufnahmen vergleichen…</translation>
    </message>
    <message>
        <source>No earlier film of this patient is known. Choose films to compare.</source>
        <translation>Keine Voraufnahme dieses Patienten ist bekannt. Wählen Sie Aufnahmen zum Vergleich.</translation>
    </message>
    <message>
        <source>The films are being compared…</source>
        <translation>Die Aufnahmen werden verglichen…</translation>
    </message>
</context>
<context>
    <name>ComparisonWindow</name>
    <message>
        <source>&amp;Cursor</source>
        <translation>&amp;Cursor</translation>
    </message>
    <message>
        <source>&amp;Position</source>
        <translation>&amp;Position</translation>
    </message>
    <message>
        <source>&amp;Rotation: lined up by the lungs</source>
        <translation>&amp;Rotation: an den Lungen ausgerichtet</translation>
    </message>
    <message>
        <source>&amp;Window</source>
        <translation>&amp;Fenster</translation>
    </message>
    <message>
        <source>&amp;Zoom</source>
        <translation>&amp;Zoom</translation>
    </message>
    <message>
        <source>Change by itself</source>
        <translation>Automatisch wechseln</translation>
    </message>
    <message>
        <source>Changes a second</source>
        <translation>Wechsel pro Sekunde</translation>
    </message>
    <message>
        <source>Checkerboard</source>
        <translation>Schachbrett</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Comparison – Covid Desktop</source>
        <translation>Vergleich – Covid Desktop</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Differenz</translation>
    </message>
    <message>
        <source>Edge</source>
        <translation>Trennlinie</translation>
    </message>
    <message>
        <source>Fade</source>
        <translation>Überblenden</translation>
    </message>
    <message>
        <source>Film {0}</source>
        <translation>Aufnahme {0}</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Einpassen</translation>
    </message>
    <message>
        <source>Flicker</source>
        <translation>Bildwechsel</translation>
    </message>
    <message>
        <source>Invert</source>
        <translation>Invertieren</translation>
    </message>
    <message>
        <source>Less</source>
        <translation>Weniger</translation>
    </message>
    <message>
        <source>Linked</source>
        <translation>Gekoppelt</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Other film</source>
        <translation>Andere Aufnahme</translation>
    </message>
    <message>
        <source>Pan</source>
        <translation>Verschieben</translation>
    </message>
    <message>
        <source>Prior and current film laid over each other</source>
        <translation>Voraufnahme und aktuelle Aufnahme übereinandergelegt</translation>
    </message>
    <message>
        <source>Prior to current</source>
        <translation>Voraufnahme bis aktuell</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Show the statement</source>
        <translation>Aussage zeigen</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Nebeneinander</translation>
    </message>
    <message>
        <source>Ways to compare</source>
        <translation>Vergleichsarten</translation>
    </message>
    <message>
        <source>What is linked between the films</source>
        <translation>Was zwischen den Aufnahmen gekoppelt ist</translation>
    </message>
    <message>
        <source>What is linked…</source>
        <translation>Was verbunden ist…</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenster</translation>
    </message>
    <message>
        <source>Wipe</source>
        <translation>Vorhang</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Vergrößern</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Verkleinern</translation>
    </message>
</context>
<context>
    <name>ConclusionDesk</name>
    <message>
        <source>Close all the same</source>
        <translation>Trotzdem schließen</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Not signed</source>
        <translation>Nicht unterzeichnet</translation>
    </message>
    <message>
        <source>What is not signed is lost when the window closes.</source>
        <translation>Was nicht unterzeichnet ist, geht beim Schließen des Fensters verloren.</translation>
    </message>
    <message>
        <source>Your &amp;conclusion</source>
        <translation>Ihre Be&amp;urteilung</translation>
    </message>
    <message>
        <source>Your conclusion is kept with the study.</source>
        <translation>Ihre Beurteilung wird mit der Studie aufbewahrt.</translation>
    </message>
    <message>
        <source>Your conclusion on one film is typed, but not signed.</source>
        <translation>Ihre Beurteilung einer Aufnahme ist eingetippt, aber nicht unterzeichnet.</translation>
    </message>
    <message>
        <source>Your conclusions on {0} films are typed, but not signed.</source>
        <translation>Ihre Beurteilungen von {0} Aufnahmen sind eingetippt, aber nicht unterzeichnet.</translation>
    </message>
</context>
<context>
    <name>ConclusionPanel</name>
    <message>
        <source>&amp;Category</source>
        <translation>&amp;Kategorie</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>Brixia: six zones, 0 to 3 each</source>
        <translation>Brixia: sechs Zonen, je 0 bis 3</translation>
    </message>
    <message>
        <source>Conclusion in your own words</source>
        <translation>Beurteilung in eigenen Worten</translation>
    </message>
    <message>
        <source>I agree</source>
        <translation>Ich stimme zu</translation>
    </message>
    <message>
        <source>I disagree</source>
        <translation>Ich stimme nicht zu</translation>
    </message>
    <message>
        <source>In your own words</source>
        <translation>In eigenen Worten</translation>
    </message>
    <message>
        <source>Own &amp;total</source>
        <translation>Eigener &amp;Gesamtwert</translation>
    </message>
    <message>
        <source>RSNA consensus on reporting COVID-19 (2020)</source>
        <translation>RSNA-Konsens zur Befundung von COVID-19 (2020)</translation>
    </message>
    <message>
        <source>Se&amp;verity</source>
        <translation>&amp;Schweregrad</translation>
    </message>
    <message>
        <source>Show or hide the fields</source>
        <translation>Felder ein- oder ausblenden</translation>
    </message>
    <message>
        <source>Sign and keep</source>
        <translation>Unterzeichnen und sichern</translation>
    </message>
    <message>
        <source>State something first.</source>
        <translation>Machen Sie zuerst eine Angabe.</translation>
    </message>
    <message>
        <source>Type your name first.</source>
        <translation>Geben Sie zuerst Ihren Namen ein.</translation>
    </message>
    <message>
        <source>What you say of the model’s severity</source>
        <translation>Was Sie zum Schweregrad des Modells sagen</translation>
    </message>
    <message>
        <source>YOUR CONCLUSION</source>
        <translation>IHRE BEURTEILUNG</translation>
    </message>
    <message>
        <source>Your conclusion</source>
        <translation>Ihre Beurteilung</translation>
    </message>
    <message>
        <source>Your name, under which you sign</source>
        <translation>Ihr Name, unter dem Sie unterzeichnen</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>keine Angabe</translation>
    </message>
    <message>
        <source>{0} earlier ones are kept.</source>
        <translation>{0} frühere sind aufbewahrt.</translation>
    </message>
</context>
<context>
    <name>ConflictDialog</name>
    <message>
        <source>Another patient with the ID {0} is known, and something does not fit. The film is kept apart, without that patient’s earlier films, unless you join the two.</source>
        <translation>Ein anderer Patient mit der ID {0} ist bekannt, und etwas passt nicht. Die Aufnahme bleibt getrennt, ohne die Voraufnahmen dieses Patienten, sofern Sie die beiden nicht zusammenführen.</translation>
    </message>
    <message>
        <source>Another patient with the ID {0} is known. The film is kept apart, without that patient’s earlier films, unless you join the two.</source>
        <translation>Ein anderer Patient mit der ID {0} ist bekannt. Die Aufnahme bleibt getrennt, ohne die Voraufnahmen dieses Patienten, sofern Sie die beiden nicht zusammenführen.</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Geboren</translation>
    </message>
    <message>
        <source>Is this the same patient?</source>
        <translation>Ist das derselbe Patient?</translation>
    </message>
    <message>
        <source>Keep apart</source>
        <translation>Getrennt lassen</translation>
    </message>
    <message>
        <source>Known patient</source>
        <translation>Bekannter Patient</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Same patient: join</source>
        <translation>Derselbe: zusammenführen</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Geschlecht</translation>
    </message>
    <message>
        <source>These two do not fit each other. Films of another person, shown as earlier films, would mislead: join them only if you are sure.</source>
        <translation>Diese beiden passen nicht zueinander. Aufnahmen einer anderen Person, als Voraufnahmen gezeigt, würden in die Irre führen: Führen Sie sie nur zusammen, wenn Sie sicher sind.</translation>
    </message>
    <message>
        <source>This film</source>
        <translation>Diese Aufnahme</translation>
    </message>
    <message>
        <source>does not fit</source>
        <translation>passt nicht</translation>
    </message>
</context>
<context>
    <name>CopyDesk</name>
    <message>
        <source>De-&amp;identified copy…</source>
        <translation>De-&amp;identifizierte Kopie…</translation>
    </message>
    <message>
        <source>De-identified copies of all open &amp;films…</source>
        <translation>De-identifizierte Kopien aller offenen Au&amp;fnahmen…</translation>
    </message>
    <message>
        <source>De-identified copies of the &amp;chosen studies…</source>
        <translation>De-identifizierte Kopien der ausgewählten St&amp;udien…</translation>
    </message>
</context>
<context>
    <name>DeidentifyDialog</name>
    <message>
        <source>&amp;Add a rectangle</source>
        <translation>Rechteck &amp;hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Take back the last rectangle</source>
        <translation>Letztes &amp;Rechteck zurücknehmen</translation>
    </message>
    <message>
        <source>&amp;Write the copies…</source>
        <translation>Kopien &amp;schreiben…</translation>
    </message>
    <message>
        <source>&amp;Write the copy…</source>
        <translation>Kopie &amp;schreiben…</translation>
    </message>
    <message>
        <source>A de-identified copy was written.</source>
        <translation>Eine de-identifizierte Kopie wurde geschrieben.</translation>
    </message>
    <message>
        <source>Also write the list that leads back to the &amp;patient…</source>
        <translation>&amp;Zuordnungsliste zum Patienten schreiben…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>De-identified copies</source>
        <translation>De-identifizierte Kopien</translation>
    </message>
    <message>
        <source>De-identified copies written: {0}.</source>
        <translation>De-identifizierte Kopien geschrieben: {0}.</translation>
    </message>
    <message>
        <source>De-identified copy</source>
        <translation>De-identifizierte Kopie</translation>
    </message>
    <message>
        <source>Film {0} of {1}</source>
        <translation>Aufnahme {0} von {1}</translation>
    </message>
    <message>
        <source>Folder for the copies</source>
        <translation>Ordner für die Kopien</translation>
    </message>
    <message>
        <source>Folder for the copy</source>
        <translation>Ordner für die Kopie</translation>
    </message>
    <message>
        <source>Keep &amp;dates, shifted for each patient</source>
        <translation>&amp;Daten behalten, je Patient verschoben</translation>
    </message>
    <message>
        <source>Keep the identity of the de&amp;vice</source>
        <translation>Geräte&amp;identität behalten</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Meldung</translation>
    </message>
    <message>
        <source>Names, IDs, dates and private data are removed from the header by the basic profile of DICOM PS3.15. Letters burned into the film stay: look at the whole film, also in the negative, and drag a rectangle over each. By keyboard: add a rectangle, move it with the arrow keys, and size it with Shift and the arrow keys.</source>
        <translation>Namen, IDs, Daten und private Angaben werden nach dem Basisprofil von DICOM PS3.15 aus dem Kopf entfernt. In die Aufnahme eingebrannte Buchstaben bleiben: Sehen Sie sich die ganze Aufnahme an, auch im Negativ, und ziehen Sie über jeden ein Rechteck. Mit der Tastatur: Rechteck hinzufügen, mit den Pfeiltasten bewegen, mit Umschalt und den Pfeiltasten in der Größe ändern.</translation>
    </message>
    <message>
        <source>Ne&amp;xt film</source>
        <translation>Nächste Au&amp;fnahme</translation>
    </message>
    <message>
        <source>Not copied: {0}. {1}</source>
        <translation>Nicht kopiert: {0}. {1}</translation>
    </message>
    <message>
        <source>P&amp;revious film</source>
        <translation>Vo&amp;rige Aufnahme</translation>
    </message>
    <message>
        <source>Show the &amp;negative</source>
        <translation>&amp;Negativ zeigen</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabelle (*.csv)</translation>
    </message>
    <message>
        <source>The copies are being written…</source>
        <translation>Die Kopien werden geschrieben…</translation>
    </message>
    <message>
        <source>The copy was written as {0}.</source>
        <translation>Die Kopie wurde als {0} geschrieben.</translation>
    </message>
    <message>
        <source>The list that leads back</source>
        <translation>Liste zur Re-Identifizierung</translation>
    </message>
    <message>
        <source>This film is a PNG or JPEG file. The profile is made for DICOM films: export its DICOM objects, open the wrapped film, and copy that one.</source>
        <translation>Diese Aufnahme ist eine PNG- oder JPEG-Datei. Das Profil ist für DICOM-Aufnahmen gemacht: Exportieren Sie die DICOM-Objekte, öffnen Sie die so verpackte Aufnahme und kopieren Sie diese.</translation>
    </message>
    <message>
        <source>With signs of burned-in letters: {0}. Look at the films one by one, and black the letters out, before you give the copies away.</source>
        <translation>Mit Anzeichen eingebrannter Schrift: {0}. Sehen Sie die Aufnahmen einzeln an und schwärzen Sie die Schrift, bevor Sie die Kopien weitergeben.</translation>
    </message>
</context>
<context>
    <name>FilmList</name>
    <message>
        <source>Open films</source>
        <translation>Aufnahmen öffnen</translation>
    </message>
</context>
<context>
    <name>FilmTile</name>
    <message>
        <source>Drag a film here from the list, or choose one there.</source>
        <translation>Ziehen Sie eine Aufnahme aus der Liste hierher oder wählen Sie dort eine aus.</translation>
    </message>
</context>
<context>
    <name>FilmView</name>
    <message>
        <source>Film</source>
        <translation>Aufnahme</translation>
    </message>
    <message>
        <source>No film is open</source>
        <translation>Keine Aufnahme geöffnet</translation>
    </message>
</context>
<context>
    <name>FilmWindow</name>
    <message>
        <source>Film – Covid Desktop</source>
        <translation>Aufnahme – Covid Desktop</translation>
    </message>
</context>
<context>
    <name>FirstStart</name>
    <message>
        <source>&amp;Library: what you open is remembered in this folder</source>
        <translation>&amp;Bibliothek: Was Sie öffnen, wird in diesem Ordner vermerkt</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>B&amp;eenden</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Start</translation>
    </message>
    <message>
        <source>&amp;Try the demonstration patient</source>
        <translation>&amp;Demopatienten ausprobieren</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>C&amp;hange…</source>
        <translation>&amp;Ändern…</translation>
    </message>
    <message>
        <source>Covid Desktop reads chest films</source>
        <translation>Covid Desktop wertet Thoraxaufnahmen aus</translation>
    </message>
    <message>
        <source>Folder of the library</source>
        <translation>Ordner der Bibliothek</translation>
    </message>
    <message>
        <source>I have read this and &amp;accept it</source>
        <translation>Ich habe dies gelesen und &amp;akzeptiere es</translation>
    </message>
    <message>
        <source>It must be on a disk of this computer. It can be changed later.</source>
        <translation>Er muss auf einem Datenträger dieses Computers liegen. Er lässt sich später ändern.</translation>
    </message>
    <message>
        <source>It states how probable COVID-19 pneumonia, another pneumonia and no pneumonia are on a frontal chest film of an adult. It is often wrong: the figures are under Help, About Covid Desktop.

It is not made, tested or approved for diagnosis or treatment. A film cannot replace a PCR test, and no answer of this program can replace a radiologist.

Your films stay on this computer, and are never changed.</source>
        <translation>Es gibt an, wie wahrscheinlich COVID-19-Pneumonie, eine andere Pneumonie und keine Pneumonie auf einer frontalen Thoraxaufnahme eines Erwachsenen sind. Es irrt oft: Die Zahlen stehen unter Hilfe, Über Covid Desktop.

Es ist nicht für Diagnose oder Behandlung entwickelt, geprüft oder zugelassen. Eine Aufnahme kann keinen PCR-Test ersetzen, und keine Antwort dieses Programms kann eine Radiologin oder einen Radiologen ersetzen.

Ihre Aufnahmen bleiben auf diesem Computer und werden nie verändert.</translation>
    </message>
    <message>
        <source>La&amp;nguage</source>
        <translation>S&amp;prache</translation>
    </message>
    <message>
        <source>Not for diagnostic use</source>
        <translation>Nicht für diagnostische Zwecke</translation>
    </message>
    <message>
        <source>This folder cannot be made or used. Choose another one for the library.</source>
        <translation>Dieser Ordner kann nicht angelegt oder genutzt werden. Wählen Sie einen anderen für die Bibliothek.</translation>
    </message>
    <message>
        <source>Welcome to Covid Desktop</source>
        <translation>Willkommen bei Covid Desktop</translation>
    </message>
</context>
<context>
    <name>HistogramView</name>
    <message>
        <source>Histogram</source>
        <translation>Histogramm</translation>
    </message>
    <message>
        <source>Window from {0} to {1}</source>
        <translation>Fenster von {0} bis {1}</translation>
    </message>
</context>
<context>
    <name>IdentityDesk</name>
    <message>
        <source>&amp;Join with another patient…</source>
        <translation>Mit anderem Patienten &amp;zusammenführen…</translation>
    </message>
    <message>
        <source>&amp;Patient and date…</source>
        <translation>&amp;Patient und Datum…</translation>
    </message>
    <message>
        <source>&amp;Undo in the library</source>
        <translation>In der Bibliothek &amp;rückgängig</translation>
    </message>
    <message>
        <source>Patient and date were changed.</source>
        <translation>Patient und Datum wurden geändert.</translation>
    </message>
    <message>
        <source>Study kept apart.</source>
        <translation>Studie getrennt gehalten.</translation>
    </message>
    <message>
        <source>This study shows &amp;another person</source>
        <translation>Diese Studie zeigt eine &amp;andere Person</translation>
    </message>
    <message>
        <source>Two patients were joined.</source>
        <translation>Zwei Patienten wurden zusammengeführt.</translation>
    </message>
    <message>
        <source>Undone: {0}</source>
        <translation>Rückgängig gemacht: {0}</translation>
    </message>
</context>
<context>
    <name>ImportDesk</name>
    <message>
        <source>&amp;Import into the library…</source>
        <translation>In die Bibliothek &amp;importieren…</translation>
    </message>
    <message>
        <source>&amp;Look for moved films…</source>
        <translation>&amp;Verschobene Aufnahmen suchen…</translation>
    </message>
    <message>
        <source>Assessing imported films: {0} of {1}</source>
        <translation>Importierte Aufnahmen werden bewertet: {0} von {1}</translation>
    </message>
    <message>
        <source>Films, DICOMDIR, ZIP archives (*)</source>
        <translation>Aufnahmen, DICOMDIR, ZIP-Archive (*)</translation>
    </message>
    <message>
        <source>If it is the same person: open one, and Study &gt; Join with another patient…</source>
        <translation>Wenn es dieselbe Person ist: eine öffnen und Studie &gt; Mit anderem Patienten zusammenführen…</translation>
    </message>
    <message>
        <source>Import fol&amp;der into the library…</source>
        <translation>Or&amp;dner in die Bibliothek importieren…</translation>
    </message>
    <message>
        <source>Import folder into the library</source>
        <translation>Ordner in die Bibliothek importieren</translation>
    </message>
    <message>
        <source>Import into the library</source>
        <translation>In die Bibliothek importieren</translation>
    </message>
    <message>
        <source>Imported: {0} new, {1} known, {2} failed.</source>
        <translation>Importiert: {0} neu, {1} bekannt, {2} fehlgeschlagen.</translation>
    </message>
    <message>
        <source>Importing films: {0} of {1} files</source>
        <translation>Aufnahmen werden importiert: {0} von {1} Dateien</translation>
    </message>
    <message>
        <source>Looking for moved films: {0} files</source>
        <translation>Verschobene Aufnahmen werden gesucht: {0} Dateien</translation>
    </message>
    <message>
        <source>Please wait until the import is done.</source>
        <translation>Bitte warten Sie, bis der Import fertig ist.</translation>
    </message>
    <message>
        <source>The import stopped.</source>
        <translation>Der Import wurde angehalten.</translation>
    </message>
    <message>
        <source>There is no library to import into.</source>
        <translation>Es gibt keine Bibliothek, in die importiert werden kann.</translation>
    </message>
    <message>
        <source>What was imported until then stays. Try again.</source>
        <translation>Was bis dahin importiert wurde, bleibt. Versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Where may the films be now?</source>
        <translation>Wo könnten die Aufnahmen jetzt sein?</translation>
    </message>
    <message>
        <source>{0} It was stopped.</source>
        <translation>{0} Der Import wurde abgebrochen.</translation>
    </message>
    <message>
        <source>{0} films bear the ID of another patient; they were kept apart.</source>
        <translation>{0} Aufnahmen tragen die ID eines anderen Patienten; sie wurden getrennt gehalten.</translation>
    </message>
    <message>
        <source>{0} films were found again.</source>
        <translation>{0} Aufnahmen wurden wiedergefunden.</translation>
    </message>
</context>
<context>
    <name>JoinDialog</name>
    <message>
        <source>Join</source>
        <translation>Zusammenführen</translation>
    </message>
    <message>
        <source>Join with another patient</source>
        <translation>Mit anderem Patienten zusammenführen</translation>
    </message>
    <message>
        <source>Name, ID or date</source>
        <translation>Name, ID oder Datum</translation>
    </message>
    <message>
        <source>No other patient is found.</source>
        <translation>Kein anderer Patient gefunden.</translation>
    </message>
    <message>
        <source>Patients</source>
        <translation>Patienten</translation>
    </message>
    <message>
        <source>Search patients</source>
        <translation>Patienten suchen</translation>
    </message>
    <message>
        <source>The patient of the film on the screen is the same person as:</source>
        <translation>Der Patient der Aufnahme auf dem Bildschirm ist dieselbe Person wie:</translation>
    </message>
</context>
<context>
    <name>LibraryLink</name>
    <message>
        <source>Connect the drive that it is on, or use Study &gt; Look for moved films.</source>
        <translation>Schließen Sie das Laufwerk an, auf dem sie liegt, oder nutzen Sie Studie &gt; Verschobene Aufnahmen suchen.</translation>
    </message>
    <message>
        <source>The file of this film is not at its place.</source>
        <translation>Die Datei dieser Aufnahme ist nicht an ihrem Ort.</translation>
    </message>
    <message>
        <source>{0} Films can be read, but they are not remembered.</source>
        <translation>{0} Aufnahmen lassen sich befunden, werden aber nicht vermerkt.</translation>
    </message>
</context>
<context>
    <name>LungDiagram</name>
    <message>
        <source>Severity by zones</source>
        <translation>Schweregrad nach Zonen</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>1 film</source>
        <translation>1 Aufnahme</translation>
    </message>
    <message>
        <source>Covid Desktop</source>
        <translation>Covid Desktop</translation>
    </message>
    <message>
        <source>Films (*.dcm *.dicom *.png *.jpg *.jpeg);;All files (*)</source>
        <translation>Aufnahmen (*.dcm *.dicom *.png *.jpg *.jpeg);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Let go to open.</source>
        <translation>Zum Öffnen loslassen.</translation>
    </message>
    <message>
        <source>Open films</source>
        <translation>Aufnahmen öffnen</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Werkzeuge</translation>
    </message>
    <message>
        <source>Window of the film: {0}</source>
        <translation>Fenster der Aufnahme: {0}</translation>
    </message>
    <message>
        <source>number {0}</source>
        <translation>Nummer {0}</translation>
    </message>
    <message>
        <source>{0} films</source>
        <translation>{0} Aufnahmen</translation>
    </message>
    <message>
        <source>{0} – Covid Desktop</source>
        <translation>{0} – Covid Desktop</translation>
    </message>
</context>
<context>
    <name>Marking</name>
    <message>
        <source>Calibrate</source>
        <translation>Kalibrieren</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Delete all</source>
        <translation>Alle löschen</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Verschieben</translation>
    </message>
    <message>
        <source>Remove calibration</source>
        <translation>Kalibrierung entfernen</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>true length in mm</source>
        <translation>wahre Länge in mm</translation>
    </message>
</context>
<context>
    <name>Measuring</name>
    <message>
        <source>&amp;Calibrate by the chosen length…</source>
        <translation>Mit gewählter Länge &amp;kalibrieren…</translation>
    </message>
    <message>
        <source>&amp;Delete the mark	Del</source>
        <translation>Markierung &amp;löschen	Del</translation>
    </message>
    <message>
        <source>&amp;Draw</source>
        <translation>&amp;Zeichnen</translation>
    </message>
    <message>
        <source>&amp;Next mark</source>
        <translation>&amp;Nächste Markierung</translation>
    </message>
    <message>
        <source>&amp;Remove the calibration</source>
        <translation>Kalibrierung &amp;entfernen</translation>
    </message>
    <message>
        <source>&amp;Words beside the mark…</source>
        <translation>&amp;Text an der Markierung…</translation>
    </message>
    <message>
        <source>Delete &amp;all marks of the film</source>
        <translation>&amp;Alle Markierungen der Aufnahme löschen</translation>
    </message>
    <message>
        <source>Next &amp;point of the mark</source>
        <translation>Nächster &amp;Punkt der Markierung</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>ModelPage</name>
    <message>
        <source>&amp;Take this model</source>
        <translation>Modell &amp;übernehmen</translation>
    </message>
    <message>
        <source>Automatic: the graphics card if it works</source>
        <translation>Automatisch: Grafikkarte, falls sie funktioniert</translation>
    </message>
    <message>
        <source>Built-in model</source>
        <translation>Mitgeliefertes Modell</translation>
    </message>
    <message>
        <source>Chosen: {0}</source>
        <translation>Gewählt: {0}</translation>
    </message>
    <message>
        <source>Drop a model file here, or choose one. Its card and its figures are shown before it is taken. Results of different models are never mixed: films are assessed anew, and what another model said is marked as older.</source>
        <translation>Legen Sie hier eine Modelldatei ab oder wählen Sie eine. Modellkarte und Kennzahlen werden gezeigt, bevor das Modell übernommen wird. Ergebnisse verschiedener Modelle werden nie vermischt: Aufnahmen werden neu bewertet, und was ein anderes Modell sagte, wird als älter gekennzeichnet.</translation>
    </message>
    <message>
        <source>Examine another model &amp;file…</source>
        <translation>Andere Modell&amp;datei prüfen…</translation>
    </message>
    <message>
        <source>Graphics card (CUDA)</source>
        <translation>Grafikkarte (CUDA)</translation>
    </message>
    <message>
        <source>Graphics card (CUDA): not in this installation</source>
        <translation>Grafikkarte (CUDA): nicht in dieser Installation</translation>
    </message>
    <message>
        <source>In use: {0}</source>
        <translation>In Gebrauch: {0}</translation>
    </message>
    <message>
        <source>Model card</source>
        <translation>Modellkarte</translation>
    </message>
    <message>
        <source>Model file</source>
        <translation>Modelldatei</translation>
    </message>
    <message>
        <source>Models (*.onnx)</source>
        <translation>Modelle (*.onnx)</translation>
    </message>
    <message>
        <source>Operating point</source>
        <translation>Arbeitspunkt</translation>
    </message>
    <message>
        <source>Processor (CPU)</source>
        <translation>Prozessor (CPU)</translation>
    </message>
    <message>
        <source>Runs on</source>
        <translation>Läuft auf</translation>
    </message>
    <message>
        <source>The model is being examined…</source>
        <translation>Das Modell wird geprüft…</translation>
    </message>
    <message>
        <source>The model’s own choice</source>
        <translation>Die Wahl des Modells</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keines</translation>
    </message>
    <message>
        <source>the one that comes with the program</source>
        <translation>das mit dem Programm gelieferte</translation>
    </message>
</context>
<context>
    <name>MonitorCheck</name>
    <message>
        <source>&amp;Full screen</source>
        <translation>&amp;Vollbild</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Dim the room. Look whether all 16 patches differ, each with two corners of its own; whether the small squares in the black and in the white square can be seen; whether the ramps are even, without steps or colour.</source>
        <translation>Dunkeln Sie den Raum ab. Prüfen Sie, ob sich alle 16 Felder unterscheiden, jedes mit zwei eigenen Ecken; ob die kleinen Quadrate im schwarzen und im weißen Quadrat zu sehen sind; ob die Verläufe gleichmäßig sind, ohne Stufen oder Farbe.</translation>
    </message>
    <message>
        <source>I &amp;see all of it: note today’s check</source>
        <translation>Ich &amp;sehe alles: heutige Prüfung vermerken</translation>
    </message>
    <message>
        <source>Monitor check</source>
        <translation>Monitorprüfung</translation>
    </message>
</context>
<context>
    <name>NoteDialog</name>
    <message>
        <source>&amp;Day</source>
        <translation>&amp;Tag</translation>
    </message>
    <message>
        <source>&amp;What</source>
        <translation>&amp;Was</translation>
    </message>
    <message>
        <source>Admission</source>
        <translation>Stationäre Aufnahme</translation>
    </message>
    <message>
        <source>Discharge</source>
        <translation>Entlassung</translation>
    </message>
    <message>
        <source>Extubation</source>
        <translation>Extubation</translation>
    </message>
    <message>
        <source>Intubation</source>
        <translation>Intubation</translation>
    </message>
    <message>
        <source>Pin a note</source>
        <translation>Notiz anheften</translation>
    </message>
    <message>
        <source>Treatment</source>
        <translation>Behandlung</translation>
    </message>
</context>
<context>
    <name>PacsDesk</name>
    <message>
        <source>&amp;Network activity…</source>
        <translation>&amp;Netzwerkaktivität…</translation>
    </message>
    <message>
        <source>Find earlier studies in the P&amp;ACS…</source>
        <translation>Frühere Studien im P&amp;ACS suchen…</translation>
    </message>
    <message>
        <source>PAC&amp;S settings…</source>
        <translation>PAC&amp;S-Einstellungen…</translation>
    </message>
    <message>
        <source>Send results to the PA&amp;CS</source>
        <translation>Ergebnisse an das PA&amp;CS senden</translation>
    </message>
    <message>
        <source>The archive answers.</source>
        <translation>Das Archiv antwortet.</translation>
    </message>
    <message>
        <source>The archive did not answer; {0} objects wait and are tried again.</source>
        <translation>Das Archiv hat nicht geantwortet; {0} Objekte warten und werden erneut gesendet.</translation>
    </message>
    <message>
        <source>The archive took {0} objects.</source>
        <translation>Das Archiv hat {0} Objekte angenommen.</translation>
    </message>
    <message>
        <source>The objects are being made…</source>
        <translation>Die Objekte werden erstellt…</translation>
    </message>
</context>
<context>
    <name>PacsSettings</name>
    <message>
        <source>&amp;Certificates to trust (PEM file)</source>
        <translation>Vertrauenswürdige &amp;Zertifikate (PEM-Datei)</translation>
    </message>
    <message>
        <source>&amp;Encrypt the connection (TLS)</source>
        <translation>Verbindung &amp;verschlüsseln (TLS)</translation>
    </message>
    <message>
        <source>&amp;Host</source>
        <translation>&amp;Host</translation>
    </message>
    <message>
        <source>&amp;Port</source>
        <translation>&amp;Port</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>&amp;Benutzername</translation>
    </message>
    <message>
        <source>AE title of &amp;this workstation</source>
        <translation>AE-Titel dieser &amp;Workstation</translation>
    </message>
    <message>
        <source>AE title of the &amp;archive</source>
        <translation>AE-Titel des A&amp;rchivs</translation>
    </message>
    <message>
        <source>Asking the archive…</source>
        <translation>Archiv wird abgefragt…</translation>
    </message>
    <message>
        <source>Certificate of this workstatio&amp;n (PEM file)</source>
        <translation>Zertifikat dieser Workst&amp;ation (PEM-Datei)</translation>
    </message>
    <message>
        <source>Certificate of this workstation</source>
        <translation>Zertifikat dieser Workstation</translation>
    </message>
    <message>
        <source>Certificates to trust</source>
        <translation>Vertrauenswürdige Zertifikate</translation>
    </message>
    <message>
        <source>Its &amp;key (PEM file)</source>
        <translation>Dessen Schlü&amp;ssel (PEM-Datei)</translation>
    </message>
    <message>
        <source>Key of the certificate of this workstation</source>
        <translation>Schlüssel zum Zertifikat dieser Workstation</translation>
    </message>
    <message>
        <source>Leave host and address empty for no PACS: then this program opens no network connection at all. With a DICOMweb address, that way is used. User name and password are for DICOMweb, and are only sent over https. The password is kept beside the settings in a file that only your account may read.</source>
        <translation>Host und Adresse leer lassen, wenn es kein PACS gibt: Dann öffnet dieses Programm keinerlei Netzwerkverbindung. Mit einer DICOMweb-Adresse wird dieser Weg benutzt. Benutzername und Passwort gelten für DICOMweb und werden nur über https gesendet. Das Passwort liegt neben den Einstellungen in einer Datei, die nur Ihr Konto lesen darf.</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Meldung</translation>
    </message>
    <message>
        <source>Or &amp;DICOMweb address</source>
        <translation>Oder &amp;DICOMweb-Adresse</translation>
    </message>
    <message>
        <source>PACS</source>
        <translation>PACS</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>Pass&amp;wort</translation>
    </message>
    <message>
        <source>Take user name and password out of the address: they have fields below it.</source>
        <translation>Nehmen Sie Benutzername und Passwort aus der Adresse: Sie haben eigene Felder darunter.</translation>
    </message>
    <message>
        <source>Test the c&amp;onnection</source>
        <translation>Verbindung &amp;testen</translation>
    </message>
    <message>
        <source>Type a host or an address first.</source>
        <translation>Geben Sie zuerst einen Host oder eine Adresse ein.</translation>
    </message>
    <message>
        <source>in the same file</source>
        <translation>in derselben Datei</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keines</translation>
    </message>
    <message>
        <source>those of this computer</source>
        <translation>die dieses Computers</translation>
    </message>
</context>
<context>
    <name>PatientDialog</name>
    <message>
        <source>&amp;Born</source>
        <translation>Ge&amp;boren</translation>
    </message>
    <message>
        <source>&amp;Date of the film</source>
        <translation>Aufnahme&amp;datum</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Sex</source>
        <translation>&amp;Geschlecht</translation>
    </message>
    <message>
        <source>For &amp;all studies of this patient</source>
        <translation>Für &amp;alle Studien dieses Patienten</translation>
    </message>
    <message>
        <source>For &amp;this study</source>
        <translation>Für diese &amp;Studie</translation>
    </message>
    <message>
        <source>For all {0} open films of this &amp;folder</source>
        <translation>Für alle {0} geöffneten Aufnahmen dieses &amp;Ordners</translation>
    </message>
    <message>
        <source>Or da&amp;y of the course</source>
        <translation>Oder Tag des &amp;Verlaufs</translation>
    </message>
    <message>
        <source>Patient &amp;ID</source>
        <translation>Patienten-&amp;ID</translation>
    </message>
    <message>
        <source>Patient and date</source>
        <translation>Patient und Datum</translation>
    </message>
    <message>
        <source>Please type an ID: films are joined by it.</source>
        <translation>Bitte geben Sie eine ID ein: Danach werden Aufnahmen zusammengeführt.</translation>
    </message>
    <message>
        <source>Please type the date as {0}.</source>
        <translation>Bitte geben Sie das Datum so ein: {0}.</translation>
    </message>
    <message>
        <source>Please type the day as a whole number, such as 3.</source>
        <translation>Bitte geben Sie den Tag als ganze Zahl ein, etwa 3.</translation>
    </message>
    <message>
        <source>The files are not changed: the library remembers what you type. Date and day hold for the study on the screen alone.</source>
        <translation>Die Dateien werden nicht verändert: Die Bibliothek merkt sich, was Sie eingeben. Datum und Tag gelten nur für die Studie auf dem Bildschirm.</translation>
    </message>
    <message>
        <source>if there is no date: days since admission</source>
        <translation>ohne Datum: Tage seit Aufnahme</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
</context>
<context>
    <name>PemField</name>
    <message>
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
    <message>
        <source>PEM file</source>
        <translation>PEM-Datei</translation>
    </message>
    <message>
        <source>PEM files (*.pem *.crt *.cer *.key);;All files (*)</source>
        <translation>PEM-Dateien (*.pem *.crt *.cer *.key);;Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>PreferenceDesk</name>
    <message>
        <source>&amp;Preferences…</source>
        <translation>&amp;Einstellungen…</translation>
    </message>
    <message>
        <source>Kept. It holds from the next start on.</source>
        <translation>Gesichert. Gilt ab dem nächsten Start.</translation>
    </message>
</context>
<context>
    <name>PreferencesDialog</name>
    <message>
        <source>&amp;Hospital</source>
        <translation>&amp;Krankenhaus</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <source>&amp;Names of files</source>
        <translation>&amp;Dateinamen</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>D&amp;esign</translation>
    </message>
    <message>
        <source>&amp;Window of a film just opened</source>
        <translation>&amp;Fenster einer neu geöffneten Aufnahme</translation>
    </message>
    <message>
        <source>Another folder is used from the next start on; the library in the old one stays there. It must be on a disk of this computer.</source>
        <translation>Ein anderer Ordner gilt ab dem nächsten Start; die Bibliothek im alten bleibt dort. Er muss auf einem Datenträger dieses Computers liegen.</translation>
    </message>
    <message>
        <source>Another language is used from the next start on.</source>
        <translation>Eine andere Sprache gilt ab dem nächsten Start.</translation>
    </message>
    <message>
        <source>As the film asks for</source>
        <translation>Wie in der Aufnahme angegeben</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Automatic, from the film’s own values</source>
        <translation>Automatisch, aus den Werten der Aufnahme</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Films</source>
        <translation>Aufnahmen</translation>
    </message>
    <message>
        <source>For PNG and JPEG films: how patient and date stand in the file’s name, such as {patient}_{date} for P12_2020-03-29.png; without dates the day of the course, as {patient}_{day} for P12_3.png. Empty: names are not read.</source>
        <translation>Für PNG- und JPEG-Aufnahmen: wie Patient und Datum im Dateinamen stehen, etwa {patient}_{date} für P12_2020-03-29.png; ohne Datum der Tag des Verlaufs, als {patient}_{day} für P12_3.png. Leer: Namen werden nicht gelesen.</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Allgemein</translation>
    </message>
    <message>
        <source>In the names of files, {patient} must stand once, {date} and {day} at most once.</source>
        <translation>In den Dateinamen muss {patient} einmal stehen, {date} und {day} höchstens einmal.</translation>
    </message>
    <message>
        <source>Keep &amp;copies of films in the library</source>
        <translation>Ko&amp;pien der Aufnahmen in der Bibliothek behalten</translation>
    </message>
    <message>
        <source>Leave films where they &amp;are</source>
        <translation>&amp;Aufnahmen dort lassen, wo sie sind</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothek</translation>
    </message>
    <message>
        <source>Library folder</source>
        <translation>Bibliotheksordner</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>Logo (PNG or JPEG)</source>
        <translation>Logo (PNG oder JPEG)</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Open a known patient’s &amp;earlier films by themselves</source>
        <translation>&amp;Voraufnahmen bekannter Patienten von selbst öffnen</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg)</source>
        <translation>Bilder (*.png *.jpg *.jpeg)</translation>
    </message>
    <message>
        <source>Please give the whole path of the library folder.</source>
        <translation>Bitte geben Sie den vollständigen Pfad des Bibliotheksordners an.</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Berichte</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Size of te&amp;xts</source>
        <translation>Te&amp;xtgröße</translation>
    </message>
    <message>
        <source>Two actions have the same new keys.</source>
        <translation>Zwei Aktionen haben dieselben neuen Tasten.</translation>
    </message>
    <message>
        <source>Your &amp;name</source>
        <translation>Ihr &amp;Name</translation>
    </message>
    <message>
        <source>{0} %</source>
        <translation>{0} %</translation>
    </message>
</context>
<context>
    <name>PriorsDialog</name>
    <message>
        <source>&amp;Fetch and open</source>
        <translation>&amp;Abrufen und öffnen</translation>
    </message>
    <message>
        <source>(open)</source>
        <translation>(geöffnet)</translation>
    </message>
    <message>
        <source>Asking the archive…</source>
        <translation>Archiv wird abgefragt…</translation>
    </message>
    <message>
        <source>Studies found</source>
        <translation>Gefundene Studien</translation>
    </message>
    <message>
        <source>Studies of this patient in the PACS</source>
        <translation>Studien dieses Patienten im PACS</translation>
    </message>
    <message>
        <source>The archive has no study of this patient.</source>
        <translation>Das Archiv hat keine Studie dieses Patienten.</translation>
    </message>
    <message>
        <source>The films are being fetched…</source>
        <translation>Die Aufnahmen werden abgerufen…</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>kein Datum</translation>
    </message>
</context>
<context>
    <name>ProbabilityBars</name>
    <message>
        <source>Calibrated probabilities. The upright mark is the threshold in force. In the hatched zone around it the model says “not sure”.</source>
        <translation>Kalibrierte Wahrscheinlichkeiten. Der senkrechte Strich ist die geltende Schwelle. Im schraffierten Bereich darum sagt das Modell „nicht sicher“.</translation>
    </message>
    <message>
        <source>Probabilities</source>
        <translation>Wahrscheinlichkeiten</translation>
    </message>
    <message>
        <source>not sure from {0} to {1}</source>
        <translation>nicht sicher von {0} bis {1}</translation>
    </message>
</context>
<context>
    <name>ReadingSession</name>
    <message>
        <source>Close some films, and open this one again.</source>
        <translation>Schließen Sie einige Aufnahmen und öffnen Sie diese erneut.</translation>
    </message>
    <message>
        <source>Opening was cancelled; what is open stays open.</source>
        <translation>Das Öffnen wurde abgebrochen; was geöffnet ist, bleibt geöffnet.</translation>
    </message>
    <message>
        <source>The memory for open films is full.</source>
        <translation>Der Speicher für geöffnete Aufnahmen ist voll.</translation>
    </message>
    <message>
        <source>There are no files in this folder.</source>
        <translation>In diesem Ordner sind keine Dateien.</translation>
    </message>
    <message>
        <source>This film was open already.</source>
        <translation>Diese Aufnahme war bereits geöffnet.</translation>
    </message>
    <message>
        <source>{0} of {1} films were open already.</source>
        <translation>{0} von {1} Aufnahmen waren bereits geöffnet.</translation>
    </message>
</context>
<context>
    <name>ReportDesk</name>
    <message>
        <source>&amp;Report…</source>
        <translation>&amp;Bericht…</translation>
    </message>
    <message>
        <source>Export &amp;DICOM objects…</source>
        <translation>DICOM-&amp;Objekte exportieren…</translation>
    </message>
    <message>
        <source>Folder for the DICOM objects</source>
        <translation>Ordner für die DICOM-Objekte</translation>
    </message>
    <message>
        <source>Make the report again in a moment.</source>
        <translation>Erstellen Sie den Bericht gleich noch einmal.</translation>
    </message>
    <message>
        <source>Nobody has signed a conclusion yet: the report says so.</source>
        <translation>Noch niemand hat eine Beurteilung unterzeichnet: Der Bericht sagt das.</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Bericht speichern</translation>
    </message>
    <message>
        <source>The model has not answered yet.</source>
        <translation>Das Modell hat noch nicht geantwortet.</translation>
    </message>
    <message>
        <source>The printer did not take the report. Check it, and print again.</source>
        <translation>Der Drucker hat den Bericht nicht angenommen. Prüfen Sie ihn und drucken Sie erneut.</translation>
    </message>
    <message>
        <source>The report was saved as {0}.</source>
        <translation>Der Bericht wurde als {0} gespeichert.</translation>
    </message>
    <message>
        <source>The report was sent to the printer.</source>
        <translation>Der Bericht wurde an den Drucker gesendet.</translation>
    </message>
    <message>
        <source>{0} DICOM objects were written.</source>
        <translation>{0} DICOM-Objekte wurden geschrieben.</translation>
    </message>
</context>
<context>
    <name>ReportPreview</name>
    <message>
        <source>&amp;Hospital</source>
        <translation>&amp;Krankenhaus</translation>
    </message>
    <message>
        <source>&amp;Logo</source>
        <translation>&amp;Logo</translation>
    </message>
    <message>
        <source>&amp;Paper</source>
        <translation>&amp;Papier</translation>
    </message>
    <message>
        <source>&amp;Save as PDF…</source>
        <translation>Als PDF &amp;speichern…</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>All open films of this patient</source>
        <translation>Alle geöffneten Aufnahmen dieses Patienten</translation>
    </message>
    <message>
        <source>All {0} open films of this patient</source>
        <translation>Alle {0} geöffneten Aufnahmen dieses Patienten</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Export &amp;DICOM objects…</source>
        <translation>DICOM-&amp;Objekte exportieren…</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>Sp&amp;rache</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Letter</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Meldung</translation>
    </message>
    <message>
        <source>Name over the report</source>
        <translation>Name über dem Bericht</translation>
    </message>
    <message>
        <source>P&amp;rint…</source>
        <translation>D&amp;rucken…</translation>
    </message>
    <message>
        <source>Page {0} of {1}</source>
        <translation>Seite {0} von {1}</translation>
    </message>
    <message>
        <source>Pages of the report</source>
        <translation>Seiten des Berichts</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg)</source>
        <translation>Bilder (*.png *.jpg *.jpeg)</translation>
    </message>
    <message>
        <source>Remove {0}</source>
        <translation>{0} entfernen</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>That of the window</source>
        <translation>Die des Fensters</translation>
    </message>
    <message>
        <source>The pages are being made…</source>
        <translation>Die Seiten werden erstellt…</translation>
    </message>
</context>
<context>
    <name>ResultsExport</name>
    <message>
        <source>E&amp;xport results (CSV, JSON)…</source>
        <translation>Ergebnisse e&amp;xportieren (CSV, JSON)…</translation>
    </message>
    <message>
        <source>Export results of the li&amp;brary…</source>
        <translation>Ergebnisse der Bi&amp;bliothek exportieren…</translation>
    </message>
    <message>
        <source>Export the results of the library</source>
        <translation>Ergebnisse der Bibliothek exportieren</translation>
    </message>
    <message>
        <source>Export the results of the open films</source>
        <translation>Ergebnisse der geöffneten Aufnahmen exportieren</translation>
    </message>
    <message>
        <source>Table (*.csv);;JSON Lines (*.json)</source>
        <translation>Tabelle (*.csv);;JSON Lines (*.json)</translation>
    </message>
    <message>
        <source>The results of {0} films were written to {1}.</source>
        <translation>Die Ergebnisse von {0} Aufnahmen wurden nach {1} geschrieben.</translation>
    </message>
</context>
<context>
    <name>ScreenDialog</name>
    <message>
        <source>&amp;Held against it</source>
        <translation>Davor &amp;gehalten</translation>
    </message>
    <message>
        <source>(the system says {0})</source>
        <translation>(laut System {0})</translation>
    </message>
    <message>
        <source>As the system says</source>
        <translation>Wie vom System angegeben</translation>
    </message>
    <message>
        <source>Bank card, long side (85.6 mm)</source>
        <translation>Bankkarte, lange Seite (85,6 mm)</translation>
    </message>
    <message>
        <source>Hold a bank card or a ruler against the screen, and move the slider (or press the arrow keys) until the line is exactly as long.</source>
        <translation>Halten Sie eine Bankkarte oder ein Lineal an den Bildschirm und verschieben Sie den Regler (oder drücken Sie die Pfeiltasten), bis die Linie genauso lang ist.</translation>
    </message>
    <message>
        <source>Length of the line</source>
        <translation>Länge der Linie</translation>
    </message>
    <message>
        <source>Measure this screen</source>
        <translation>Diesen Bildschirm ausmessen</translation>
    </message>
    <message>
        <source>Ruler, 100 mm</source>
        <translation>Lineal, 100 mm</translation>
    </message>
    <message>
        <source>{0} pixels per inch</source>
        <translation>{0} Pixel pro Zoll</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Clear the search</source>
        <translation>Suche leeren</translation>
    </message>
</context>
<context>
    <name>SessionKeeper</name>
    <message>
        <source>&amp;Recent films</source>
        <translation>&amp;Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>Covid Desktop was not closed properly the last time. One film was open.</source>
        <translation>Covid Desktop wurde beim letzten Mal nicht ordnungsgemäß geschlossen. Eine Aufnahme war geöffnet.</translation>
    </message>
    <message>
        <source>Covid Desktop was not closed properly the last time. {0} films were open.</source>
        <translation>Covid Desktop wurde beim letzten Mal nicht ordnungsgemäß geschlossen. {0} Aufnahmen waren geöffnet.</translation>
    </message>
    <message>
        <source>Forget these</source>
        <translation>Diese vergessen</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Erneut öffnen</translation>
    </message>
    <message>
        <source>Open the &amp;last films again</source>
        <translation>Die &amp;letzten Aufnahmen wieder öffnen</translation>
    </message>
    <message>
        <source>Open the last films again?</source>
        <translation>Die letzten Aufnahmen wieder öffnen?</translation>
    </message>
</context>
<context>
    <name>ShortcutPage</name>
    <message>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>Default keys</source>
        <translation>Standardtasten</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>New keys</source>
        <translation>Neue Tasten</translation>
    </message>
    <message>
        <source>New keys:</source>
        <translation>Neue Tasten:</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Search shortcuts</source>
        <translation>Tastenkürzel suchen</translation>
    </message>
    <message>
        <source>Set keys</source>
        <translation>Tasten setzen</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>{0} is used twice: {1}.</source>
        <translation>{0} ist doppelt belegt: {1}.</translation>
    </message>
</context>
<context>
    <name>StartView</name>
    <message>
        <source>DICOM, PNG or JPEG: single files, many at once, or whole folders.
Everything stays on this computer, and your files are never changed.</source>
        <translation>DICOM, PNG oder JPEG: einzelne Dateien, viele auf einmal oder ganze Ordner.
Alles bleibt auf diesem Computer, und Ihre Dateien werden nie verändert.</translation>
    </message>
    <message>
        <source>Drop chest films here</source>
        <translation>Thoraxaufnahmen hier ablegen</translation>
    </message>
    <message>
        <source>Open films…</source>
        <translation>Aufnahmen öffnen…</translation>
    </message>
    <message>
        <source>Open folder…</source>
        <translation>Ordner öffnen…</translation>
    </message>
    <message>
        <source>Try the demonstration patient</source>
        <translation>Demopatienten ausprobieren</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>No model: films are not assessed</source>
        <translation>Kein Modell: Aufnahmen werden nicht bewertet</translation>
    </message>
    <message>
        <source>Opened {0} of {1}</source>
        <translation>Geöffnet: {0} von {1}</translation>
    </message>
    <message>
        <source>Opening the model…</source>
        <translation>Modell wird geöffnet…</translation>
    </message>
</context>
<context>
    <name>TagBrowser</name>
    <message>
        <source>&amp;Private tags</source>
        <translation>&amp;Private Tags</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen…</translation>
    </message>
    <message>
        <source>Search tag, name or value</source>
        <translation>Tag, Name oder Wert suchen</translation>
    </message>
    <message>
        <source>Search tags</source>
        <translation>Tags suchen</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>Tags of {0}</source>
        <translation>Tags von {0}</translation>
    </message>
    <message>
        <source>VR</source>
        <translation>VR</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>{0} of {1} tags</source>
        <translation>{0} von {1} Tags</translation>
    </message>
</context>
<context>
    <name>TestPicture</name>
    <message>
        <source>Test picture</source>
        <translation>Testbild</translation>
    </message>
</context>
<context>
    <name>ToolStrip</name>
    <message>
        <source>More tools</source>
        <translation>Weitere Werkzeuge</translation>
    </message>
</context>
<context>
    <name>TrendCanvas</name>
    <message>
        <source>Severity over time</source>
        <translation>Schweregrad im Zeitverlauf</translation>
    </message>
    <message>
        <source>{0}, not open</source>
        <translation>{0}, nicht geöffnet</translation>
    </message>
    <message>
        <source>{0}: no severity</source>
        <translation>{0}: kein Schweregrad</translation>
    </message>
    <message>
        <source>{0}: refused</source>
        <translation>{0}: abgelehnt</translation>
    </message>
    <message>
        <source>{0}: total {1} ({2} to {3})</source>
        <translation>{0}: Gesamtwert {1} ({2} bis {3})</translation>
    </message>
</context>
<context>
    <name>TrendDesk</name>
    <message>
        <source>No date is known of these films. A trend needs dates.</source>
        <translation>Zu diesen Aufnahmen ist kein Datum bekannt. Ein Verlauf braucht Daten.</translation>
    </message>
    <message>
        <source>The trend is made of statements: show the statement first (F3).</source>
        <translation>Der Verlauf besteht aus Aussagen: Zeigen Sie zuerst die Aussage an (F3).</translation>
    </message>
</context>
<context>
    <name>TrendWindow</name>
    <message>
        <source>A change of the total within ±{0} points is no measurable change.</source>
        <translation>Eine Änderung des Gesamtwerts innerhalb von ±{0} Punkten ist keine messbare Änderung.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Films without a date are left out: {0}.</source>
        <translation>Aufnahmen ohne Datum sind ausgelassen: {0}.</translation>
    </message>
    <message>
        <source>Hollow: by an older model, not comparable. Where the file is found, the film is assessed anew.</source>
        <translation>Hohl: von einem älteren Modell, nicht vergleichbar. Wo die Datei gefunden wird, wird die Aufnahme neu beurteilt.</translation>
    </message>
    <message>
        <source>No note is pinned.</source>
        <translation>Keine Notiz ist angeheftet.</translation>
    </message>
    <message>
        <source>None of these films has a severity.</source>
        <translation>Keine dieser Aufnahmen hat einen Schweregrad.</translation>
    </message>
    <message>
        <source>Picture (*.png);;Drawing (*.svg);;Table (*.csv)</source>
        <translation>Bild (*.png);;Zeichnung (*.svg);;Tabelle (*.csv)</translation>
    </message>
    <message>
        <source>Pin a note…</source>
        <translation>Notiz anheften…</translation>
    </message>
    <message>
        <source>Remove a note…</source>
        <translation>Notiz entfernen…</translation>
    </message>
    <message>
        <source>Removed: {0}. Ctrl+Z brings it back.</source>
        <translation>Entfernt: {0}. Strg+Z holt sie zurück.</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Speichern unter…</translation>
    </message>
    <message>
        <source>Save the trend</source>
        <translation>Verlauf speichern</translation>
    </message>
    <message>
        <source>Saved: {0}</source>
        <translation>Gespeichert: {0}</translation>
    </message>
    <message>
        <source>Severity model: {0}.</source>
        <translation>Modell des Schweregrads: {0}.</translation>
    </message>
    <message>
        <source>The axis counts days: the films have no dates.</source>
        <translation>Die Achse zählt Tage: Die Aufnahmen haben kein Datum.</translation>
    </message>
    <message>
        <source>The file could not be written: {0}. Choose another place.</source>
        <translation>Die Datei konnte nicht geschrieben werden: {0}. Wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>Trend</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Trend – Covid Desktop</source>
        <translation>Verlauf – Covid Desktop</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>TrueSize</name>
    <message>
        <source>&amp;True size</source>
        <translation>&amp;Originalgröße</translation>
    </message>
    <message>
        <source>M&amp;easure this screen…</source>
        <translation>&amp;Diesen Bildschirm ausmessen…</translation>
    </message>
    <message>
        <source>One millimetre of the film on one of the screen</source>
        <translation>Ein Millimeter der Aufnahme ist einer auf dem Bildschirm</translation>
    </message>
    <message>
        <source>This film does not say how large it is. Calibrate it by a known length.</source>
        <translation>Diese Aufnahme gibt ihre Größe nicht an. Kalibrieren Sie sie mit einer bekannten Länge.</translation>
    </message>
    <message>
        <source>This screen does not say how large it is. Measure it first (View menu).</source>
        <translation>Dieser Bildschirm gibt seine Größe nicht an. Messen Sie ihn zuerst aus (Menü Ansicht).</translation>
    </message>
</context>
<context>
    <name>VeiledPage</name>
    <message>
        <source>Look first</source>
        <translation>Erst selbst befunden</translation>
    </message>
    <message>
        <source>Show the statement</source>
        <translation>Aussage zeigen</translation>
    </message>
    <message>
        <source>The model has assessed this film. Read it, then compare.</source>
        <translation>Das Modell hat diese Aufnahme bewertet. Befunden Sie sie, dann vergleichen Sie.</translation>
    </message>
</context>
<context>
    <name>ViewDesk</name>
    <message>
        <source>&amp;Copy the view</source>
        <translation>Ansicht &amp;kopieren</translation>
    </message>
    <message>
        <source>&amp;Monitor check…</source>
        <translation>&amp;Monitorprüfung…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Drucken…</translation>
    </message>
    <message>
        <source>&amp;Save the view…</source>
        <translation>Ansicht &amp;speichern…</translation>
    </message>
    <message>
        <source>Choose a folder that you may write to, on a disk with room.</source>
        <translation>Wählen Sie einen Ordner mit Schreibrecht auf einem Datenträger mit freiem Platz.</translation>
    </message>
    <message>
        <source>DICOM &amp;tags…</source>
        <translation>DICOM-&amp;Tags…</translation>
    </message>
    <message>
        <source>PNG (*.png)</source>
        <translation>PNG (*.png)</translation>
    </message>
    <message>
        <source>Save the view</source>
        <translation>Ansicht speichern</translation>
    </message>
    <message>
        <source>Save the view &amp;without texts…</source>
        <translation>Ansicht &amp;ohne Texte speichern…</translation>
    </message>
    <message>
        <source>The picture could not be written there.</source>
        <translation>Das Bild konnte dort nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>The view is in the clipboard.</source>
        <translation>Die Ansicht ist in der Zwischenablage.</translation>
    </message>
    <message>
        <source>The view was saved.</source>
        <translation>Die Ansicht wurde gespeichert.</translation>
    </message>
</context>
<context>
    <name>Viewing</name>
    <message>
        <source>&amp;Chest windows</source>
        <translation>&amp;Thoraxfenster</translation>
    </message>
    <message>
        <source>&amp;Four films</source>
        <translation>&amp;Vier Aufnahmen</translation>
    </message>
    <message>
        <source>&amp;Histogram</source>
        <translation>&amp;Histogramm</translation>
    </message>
    <message>
        <source>&amp;Next place</source>
        <translation>Nä&amp;chstes Feld</translation>
    </message>
    <message>
        <source>&amp;One film</source>
        <translation>&amp;Eine Aufnahme</translation>
    </message>
    <message>
        <source>&amp;Two films side by side</source>
        <translation>&amp;Zwei Aufnahmen nebeneinander</translation>
    </message>
    <message>
        <source>&amp;Type the window…</source>
        <translation>Fenster ein&amp;geben…</translation>
    </message>
    <message>
        <source>Chest window: bone</source>
        <translation>Thoraxfenster: Knochen</translation>
    </message>
    <message>
        <source>Chest window: lines and tubes</source>
        <translation>Thoraxfenster: Katheter und Tuben</translation>
    </message>
    <message>
        <source>Chest window: lung</source>
        <translation>Thoraxfenster: Lunge</translation>
    </message>
    <message>
        <source>Chest window: mediastinum</source>
        <translation>Thoraxfenster: Mediastinum</translation>
    </message>
    <message>
        <source>F&amp;ull screen</source>
        <translation>V&amp;ollbild</translation>
    </message>
    <message>
        <source>Films on the &amp;screen</source>
        <translation>Aufnahmen auf dem &amp;Bildschirm</translation>
    </message>
    <message>
        <source>Open film in new &amp;window</source>
        <translation>Aufnahme in neuem &amp;Fenster öffnen</translation>
    </message>
    <message>
        <source>Outlines of the lung &amp;zones</source>
        <translation>&amp;Umrisse der Lungenzonen</translation>
    </message>
    <message>
        <source>Window and histogram</source>
        <translation>Fenster und Histogramm</translation>
    </message>
</context>
<context>
    <name>WindowPanel</name>
    <message>
        <source>Centre</source>
        <translation>Mitte</translation>
    </message>
    <message>
        <source>Centre of the window</source>
        <translation>Mitte des Fensters</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Breite</translation>
    </message>
    <message>
        <source>Width of the window</source>
        <translation>Breite des Fensters</translation>
    </message>
</context>
<context>
    <name>WorklistDesk</name>
    <message>
        <source>&amp;Bring back what was removed last</source>
        <translation>&amp;Zuletzt Entferntes zurückholen</translation>
    </message>
    <message>
        <source>&amp;Worklist</source>
        <translation>&amp;Arbeitsliste</translation>
    </message>
    <message>
        <source>1 film was removed from the library.</source>
        <translation>1 Aufnahme wurde aus der Bibliothek entfernt.</translation>
    </message>
    <message>
        <source>1 study</source>
        <translation>1 Studie</translation>
    </message>
    <message>
        <source>Nothing was removed that could be brought back.</source>
        <translation>Es wurde nichts entfernt, was sich zurückholen ließe.</translation>
    </message>
    <message>
        <source>Opening the library…</source>
        <translation>Bibliothek wird geöffnet…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove from the library</source>
        <translation>Aus der Bibliothek entfernen</translation>
    </message>
    <message>
        <source>Remove this study from the library?</source>
        <translation>Diese Studie aus der Bibliothek entfernen?</translation>
    </message>
    <message>
        <source>Remove {0} studies from the library?</source>
        <translation>{0} Studien aus der Bibliothek entfernen?</translation>
    </message>
    <message>
        <source>Study &gt; Look for moved films… finds them again by what they hold.</source>
        <translation>Studie &gt; Verschobene Aufnahmen suchen… findet sie anhand ihres Inhalts wieder.</translation>
    </message>
    <message>
        <source>The file of one film is no longer where it was.</source>
        <translation>Die Datei einer Aufnahme ist nicht mehr dort, wo sie war.</translation>
    </message>
    <message>
        <source>The files of {0} films are no longer where they were.</source>
        <translation>Die Dateien von {0} Aufnahmen sind nicht mehr dort, wo sie waren.</translation>
    </message>
    <message>
        <source>Your files stay where they are. Study &gt; Undo in the library brings it back.</source>
        <translation>Ihre Dateien bleiben, wo sie sind. Studie &gt; In der Bibliothek rückgängig holt sie zurück.</translation>
    </message>
    <message>
        <source>{0} Ctrl+Alt+Z brings them back.</source>
        <translation>{0} Ctrl+Alt+Z holt sie zurück.</translation>
    </message>
    <message>
        <source>{0} films are back in the library.</source>
        <translation>{0} Aufnahmen sind wieder in der Bibliothek.</translation>
    </message>
    <message>
        <source>{0} films were removed from the library.</source>
        <translation>{0} Aufnahmen wurden aus der Bibliothek entfernt.</translation>
    </message>
    <message>
        <source>{0} studies</source>
        <translation>{0} Studien</translation>
    </message>
</context>
<context>
    <name>WorklistPage</name>
    <message>
        <source>&amp;Import files…</source>
        <translation>Dateien &amp;importieren…</translation>
    </message>
    <message>
        <source>&amp;Unread first</source>
        <translation>&amp;Ungelesene zuerst</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Filter studies</source>
        <translation>Studien filtern</translation>
    </message>
    <message>
        <source>Filter: name, ID, date, finding, conclusion – as many words as you like</source>
        <translation>Filter: Name, ID, Datum, Befund, Beurteilung – beliebig viele Wörter</translation>
    </message>
    <message>
        <source>Import f&amp;older…</source>
        <translation>&amp;Ordner importieren…</translation>
    </message>
    <message>
        <source>No studies yet. Films that you open are remembered here; whole folders, discs and ZIP archives can be imported.</source>
        <translation>Noch keine Studien. Aufnahmen, die Sie öffnen, werden hier vermerkt; ganze Ordner, Datenträger und ZIP-Archive lassen sich importieren.</translation>
    </message>
    <message>
        <source>No study fits what is typed.</source>
        <translation>Keine Studie passt zur Eingabe.</translation>
    </message>
    <message>
        <source>Studies</source>
        <translation>Studien</translation>
    </message>
    <message>
        <source>Worklist</source>
        <translation>Arbeitsliste</translation>
    </message>
</context>
<context>
    <name>WorklistRows</name>
    <message>
        <source>COVID-19</source>
        <translation>COVID-19</translation>
    </message>
    <message>
        <source>Conclusion</source>
        <translation>Beurteilung</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Films</source>
        <translation>Aufnahmen</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Befund</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>Patient</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Schweregrad</translation>
    </message>
    <message>
        <source>Triage</source>
        <translation>Triage</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Proj.</translation>
    </message>
</context>
<context>
    <name>_Faults</name>
    <message>
        <source>Something inside the program failed.</source>
        <translation>Im Programm ist etwas fehlgeschlagen.</translation>
    </message>
    <message>
        <source>Your files are untouched. If it happens again, please report it.</source>
        <translation>Ihre Dateien sind unberührt. Falls es wieder vorkommt, melden Sie es bitte.</translation>
    </message>
</context>
<context>
    <name>_ReasonsPage</name>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Model file</source>
        <translation>Modelldatei</translation>
    </message>
    <message>
        <source>Not assessed</source>
        <translation>Nicht bewertet</translation>
    </message>
    <message>
        <source>Opened in</source>
        <translation>Geöffnet in</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>The film is open, but nothing can be stated of it.</source>
        <translation>Die Aufnahme ist geöffnet, aber es lässt sich nichts über sie aussagen.</translation>
    </message>
    <message>
        <source>The model does not assess this film.</source>
        <translation>Das Modell bewertet diese Aufnahme nicht.</translation>
    </message>
</context>
<context>
    <name>_SeverityPart</name>
    <message>
        <source>Extent {0} of 8</source>
        <translation>Ausdehnung {0} von 8</translation>
    </message>
    <message>
        <source>SEVERITY BY ZONES</source>
        <translation>SCHWEREGRAD NACH ZONEN</translation>
    </message>
    <message>
        <source>Total {0} of 18 (between {1} and {2})</source>
        <translation>Gesamtwert {0} von 18 (zwischen {1} und {2})</translation>
    </message>
</context>
<context>
    <name>_WaitingPage</name>
    <message>
        <source>Assessing…</source>
        <translation>Wird bewertet…</translation>
    </message>
    <message>
        <source>The model is being opened and tested.</source>
        <translation>Das Modell wird geöffnet und getestet.</translation>
    </message>
</context>
<context>
    <name>about</name>
    <message>
        <source>1 to 9</source>
        <translation>1 bis 9</translation>
    </message>
    <message>
        <source>About Covid Desktop</source>
        <translation>Über Covid Desktop</translation>
    </message>
    <message>
        <source>Arrow keys</source>
        <translation>Pfeiltasten</translation>
    </message>
    <message>
        <source>Change the window: across for width, up and down for centre</source>
        <translation>Fenster ändern: waagerecht die Breite, senkrecht die Mitte</translation>
    </message>
    <message>
        <source>Chest films read offline, with a calibrated statement on COVID-19 pneumonia. Nothing leaves this computer.</source>
        <translation>Thoraxaufnahmen, offline ausgewertet, mit einer kalibrierten Aussage zu COVID-19-Pneumonie. Nichts verlässt diesen Computer.</translation>
    </message>
    <message>
        <source>Covid Desktop: Apache License 2.0. It uses Qt for Python (LGPL 3), ONNX Runtime (MIT), NumPy (BSD), Pillow (MIT-CMU), pydicom, highdicom and pynetdicom (MIT), GDCM (BSD, Apache 2.0), Typst (Apache 2.0) and the Noto fonts (SIL Open Font License 1.1).</source>
        <translation>Covid Desktop: Apache License 2.0. Verwendet Qt for Python (LGPL 3), ONNX Runtime (MIT), NumPy (BSD), Pillow (MIT-CMU), pydicom, highdicom und pynetdicom (MIT), GDCM (BSD, Apache 2.0), Typst (Apache 2.0) und die Noto-Schriften (SIL Open Font License 1.1).</translation>
    </message>
    <message>
        <source>Double click</source>
        <translation>Doppelklick</translation>
    </message>
    <message>
        <source>Fit the film into the view</source>
        <translation>Aufnahme in die Ansicht einpassen</translation>
    </message>
    <message>
        <source>Hash of the model file</source>
        <translation>Hash der Modelldatei</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Lizenzen</translation>
    </message>
    <message>
        <source>Middle-drag, or Space + drag</source>
        <translation>Mit mittlerer Taste ziehen oder Leertaste + Ziehen</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Mouse, on the film</source>
        <translation>Maus, auf der Aufnahme</translation>
    </message>
    <message>
        <source>Move the film</source>
        <translation>Aufnahme verschieben</translation>
    </message>
    <message>
        <source>Next or previous film (film or list has the focus)</source>
        <translation>Nächste oder vorige Aufnahme (Fokus auf Aufnahme oder Liste)</translation>
    </message>
    <message>
        <source>Right-drag</source>
        <translation>Mit rechter Taste ziehen</translation>
    </message>
    <message>
        <source>Runs on</source>
        <translation>Läuft auf</translation>
    </message>
    <message>
        <source>Shift + right-drag</source>
        <translation>Umschalt + mit rechter Taste ziehen</translation>
    </message>
    <message>
        <source>Show or hide the texts in the corners</source>
        <translation>Texte in den Ecken ein- oder ausblenden</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Leertaste</translation>
    </message>
    <message>
        <source>The film’s own windows</source>
        <translation>Die eigenen Fenster der Aufnahme</translation>
    </message>
    <message>
        <source>The model is being opened and tested.</source>
        <translation>Das Modell wird geöffnet und getestet.</translation>
    </message>
    <message>
        <source>The same, finer</source>
        <translation>Dasselbe, feiner</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versionen</translation>
    </message>
    <message>
        <source>Wheel</source>
        <translation>Mausrad</translation>
    </message>
    <message>
        <source>Why there</source>
        <translation>Warum dort</translation>
    </message>
    <message>
        <source>Zoom at the cursor</source>
        <translation>Zoom am Mauszeiger</translation>
    </message>
</context>
<context>
    <name>actions</name>
    <message>
        <source>&amp;About Covid Desktop</source>
        <translation>&amp;Über Covid Desktop</translation>
    </message>
    <message>
        <source>&amp;Automatic</source>
        <translation>&amp;Automatisch</translation>
    </message>
    <message>
        <source>&amp;Close film</source>
        <translation>Aufnahme s&amp;chließen</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Fit</source>
        <translation>&amp;Einpassen</translation>
    </message>
    <message>
        <source>&amp;Flip: exchange left and right</source>
        <translation>&amp;Spiegeln: links und rechts tauschen</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Invert</source>
        <translation>&amp;Invertieren</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
        <source>&amp;Measure</source>
        <translation>&amp;Messen</translation>
    </message>
    <message>
        <source>&amp;Next film</source>
        <translation>&amp;Nächste Aufnahme</translation>
    </message>
    <message>
        <source>&amp;Open films…</source>
        <translation>Aufnahmen &amp;öffnen…</translation>
    </message>
    <message>
        <source>&amp;Pan</source>
        <translation>&amp;Verschieben</translation>
    </message>
    <message>
        <source>&amp;Previous film</source>
        <translation>V&amp;orige Aufnahme</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>B&amp;eenden</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation>Zu&amp;rücksetzen</translation>
    </message>
    <message>
        <source>&amp;Study</source>
        <translation>&amp;Studie</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Window</source>
        <translation>&amp;Fenster</translation>
    </message>
    <message>
        <source>&amp;Zoom</source>
        <translation>&amp;Zoom</translation>
    </message>
    <message>
        <source>1:1</source>
        <translation>1:1</translation>
    </message>
    <message>
        <source>Assessment &amp;panel</source>
        <translation>Bewertungs&amp;leiste</translation>
    </message>
    <message>
        <source>Automatic window</source>
        <translation>Automatisches Fenster</translation>
    </message>
    <message>
        <source>Close &amp;all films</source>
        <translation>&amp;Alle Aufnahmen schließen</translation>
    </message>
    <message>
        <source>F&amp;ile</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>Fil&amp;m</source>
        <translation>Auf&amp;nahme</translation>
    </message>
    <message>
        <source>Fit the film into the view</source>
        <translation>Aufnahme in die Ansicht einpassen</translation>
    </message>
    <message>
        <source>Invert: show the negative</source>
        <translation>Invertieren: Negativ zeigen</translation>
    </message>
    <message>
        <source>Left button changes the window</source>
        <translation>Linke Taste ändert das Fenster</translation>
    </message>
    <message>
        <source>Left button draws: lengths, angles, regions, heart, notes</source>
        <translation>Linke Taste zeichnet: Längen, Winkel, Regionen, Herz, Notizen</translation>
    </message>
    <message>
        <source>Left button moves the film</source>
        <translation>Linke Taste verschiebt die Aufnahme</translation>
    </message>
    <message>
        <source>Left button zooms: up for larger</source>
        <translation>Linke Taste zoomt: nach oben größer</translation>
    </message>
    <message>
        <source>One film pixel on one screen pixel</source>
        <translation>Ein Bildpixel auf einem Bildschirmpixel</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Open &amp;folder…</source>
        <translation>&amp;Ordner öffnen…</translation>
    </message>
    <message>
        <source>Reset window, zoom and position</source>
        <translation>Fenster, Zoom und Position zurücksetzen</translation>
    </message>
    <message>
        <source>Rotate &amp;left</source>
        <translation>Nach &amp;links drehen</translation>
    </message>
    <message>
        <source>Rotate &amp;right</source>
        <translation>Nach &amp;rechts drehen</translation>
    </message>
    <message>
        <source>Show where the model looked</source>
        <translation>Zeigen, wohin das Modell blickte</translation>
    </message>
    <message>
        <source>Te&amp;xts in the corners</source>
        <translation>Te&amp;xte in den Ecken</translation>
    </message>
    <message>
        <source>Try the &amp;demonstration patient</source>
        <translation>&amp;Demopatienten ausprobieren</translation>
    </message>
    <message>
        <source>Where it looked</source>
        <translation>Blickort</translation>
    </message>
    <message>
        <source>Where the model &amp;looked</source>
        <translation>Wohin das Modell &amp;blickte</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>Ver&amp;größern</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>Ver&amp;kleinern</translation>
    </message>
</context>
<context>
    <name>card</name>
    <message>
        <source>Calibration</source>
        <translation>Kalibrierung</translation>
    </message>
    <message>
        <source>Licence of the weights</source>
        <translation>Lizenz der Gewichte</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Grenzen</translation>
    </message>
    <message>
        <source>Measured on</source>
        <translation>Gemessen an</translation>
    </message>
    <message>
        <source>Operating points</source>
        <translation>Arbeitspunkte</translation>
    </message>
    <message>
        <source>Trained on</source>
        <translation>Trainiert mit</translation>
    </message>
    <message>
        <source>temperature {0}</source>
        <translation>Temperatur {0}</translation>
    </message>
</context>
<context>
    <name>change</name>
    <message>
        <source>1 day earlier</source>
        <translation>1 Tag früher</translation>
    </message>
    <message>
        <source>1 day later</source>
        <translation>1 Tag später</translation>
    </message>
    <message>
        <source>A to C: right lung from top to bottom, D to F: left. Bold: beyond the zone's limit.</source>
        <translation>A bis C: rechte Lunge von oben nach unten, D bis F: linke. Fett: jenseits der Grenze der Zone.</translation>
    </message>
    <message>
        <source>Better</source>
        <translation>Besser</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>Lined up by the lungs (overlap {0} of 1; turned {1}°)</source>
        <translation>An den Lungen ausgerichtet (Überlappung {0} von 1; gedreht um {1}°)</translation>
    </message>
    <message>
        <source>No measurable change</source>
        <translation>Keine messbare Änderung</translation>
    </message>
    <message>
        <source>Not comparable</source>
        <translation>Nicht vergleichbar</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Prior</source>
        <translation>Voraufnahme</translation>
    </message>
    <message>
        <source>Severity model: {0}</source>
        <translation>Modell des Schweregrads: {0}</translation>
    </message>
    <message>
        <source>Since {0}</source>
        <translation>Seit {0}</translation>
    </message>
    <message>
        <source>Worse</source>
        <translation>Schlechter</translation>
    </message>
    <message>
        <source>Zone</source>
        <translation>Zone</translation>
    </message>
    <message>
        <source>days apart unknown</source>
        <translation>Abstand in Tagen unbekannt</translation>
    </message>
    <message>
        <source>{0} days earlier</source>
        <translation>{0} Tage früher</translation>
    </message>
    <message>
        <source>{0} days later</source>
        <translation>{0} Tage später</translation>
    </message>
    <message>
        <source>{0}. Total {1} to {2} of 18: change {3}. A change within ±{4} is no change.</source>
        <translation>{0}. Gesamtwert {1} zu {2} von 18: Änderung {3}. Eine Änderung innerhalb von ±{4} ist keine Änderung.</translation>
    </message>
</context>
<context>
    <name>comparison</name>
    <message>
        <source>Current</source>
        <translation>Aktuell</translation>
    </message>
    <message>
        <source>Fields of prior and current film in turn</source>
        <translation>Felder von Voraufnahme und aktueller Aufnahme im Wechsel</translation>
    </message>
    <message>
        <source>Left of the line: prior. Right of it: current.</source>
        <translation>Links der Linie: Voraufnahme. Rechts davon: aktuell.</translation>
    </message>
    <message>
        <source>Prior</source>
        <translation>Voraufnahme</translation>
    </message>
    <message>
        <source>Technique and position show up too; an even change of both lungs does not show</source>
        <translation>Technik und Lagerung erscheinen ebenfalls; eine gleichmäßige Änderung beider Lungen erscheint nicht</translation>
    </message>
    <message>
        <source>clearer than before</source>
        <translation>transparenter als zuvor</translation>
    </message>
    <message>
        <source>denser than before</source>
        <translation>dichter als zuvor</translation>
    </message>
    <message>
        <source>{0} % current film</source>
        <translation>{0} % aktuelle Aufnahme</translation>
    </message>
</context>
<context>
    <name>film_painter</name>
    <message>
        <source>FLIPPED: SIDE MARKS ARE MIRRORED</source>
        <translation>GESPIEGELT: SEITENMARKEN SEITENVERKEHRT</translation>
    </message>
    <message>
        <source>PREVIEW: STILL READING THE FILM</source>
        <translation>VORSCHAU: DIE AUFNAHME WIRD NOCH GELESEN</translation>
    </message>
    <message>
        <source>ROTATED {0}°</source>
        <translation>GEDREHT UM {0}°</translation>
    </message>
    <message>
        <source>Where the model looked, not where disease is</source>
        <translation>Wohin das Modell blickte, nicht wo Krankheit ist</translation>
    </message>
    <message>
        <source>Zoom {0} %</source>
        <translation>Zoom {0} %</translation>
    </message>
    <message>
        <source>inverted</source>
        <translation>invertiert</translation>
    </message>
    <message>
        <source>lines sharpened</source>
        <translation>Linien geschärft</translation>
    </message>
</context>
<context>
    <name>lung_diagram</name>
    <message>
        <source>L</source>
        <translation>L</translation>
    </message>
    <message>
        <source>No severity is known.</source>
        <translation>Kein Schweregrad bekannt.</translation>
    </message>
    <message>
        <source>R</source>
        <translation>R</translation>
    </message>
    <message>
        <source>left lower</source>
        <translation>links unten</translation>
    </message>
    <message>
        <source>left middle</source>
        <translation>links Mitte</translation>
    </message>
    <message>
        <source>left upper</source>
        <translation>links oben</translation>
    </message>
    <message>
        <source>right lower</source>
        <translation>rechts unten</translation>
    </message>
    <message>
        <source>right middle</source>
        <translation>rechts Mitte</translation>
    </message>
    <message>
        <source>right upper</source>
        <translation>rechts oben</translation>
    </message>
</context>
<context>
    <name>mark_wording</name>
    <message>
        <source>1 of 2: draw the first line</source>
        <translation>1 von 2: erste Linie zeichnen</translation>
    </message>
    <message>
        <source>1 of 3: draw the midline, along the spine</source>
        <translation>1 von 3: Mittellinie zeichnen, entlang der Wirbelsäule</translation>
    </message>
    <message>
        <source>2 of 2: draw the second line</source>
        <translation>2 von 2: zweite Linie zeichnen</translation>
    </message>
    <message>
        <source>2 of 3: draw from the right to the left border of the heart</source>
        <translation>2 von 3: vom rechten zum linken Herzrand zeichnen</translation>
    </message>
    <message>
        <source>3 of 3: draw the widest inner width of the chest</source>
        <translation>3 von 3: größte innere Thoraxbreite zeichnen</translation>
    </message>
    <message>
        <source>AP film: the heart looks larger than it is</source>
        <translation>AP-Aufnahme: Das Herz wirkt größer, als es ist</translation>
    </message>
    <message>
        <source>Angle</source>
        <translation>Winkel</translation>
    </message>
    <message>
        <source>Arrow</source>
        <translation>Pfeil</translation>
    </message>
    <message>
        <source>CTR {0}</source>
        <translation>HTQ {0}</translation>
    </message>
    <message>
        <source>Cardiothoracic ratio</source>
        <translation>Herz-Thorax-Quotient</translation>
    </message>
    <message>
        <source>Click the end of the other arm</source>
        <translation>Klicken Sie auf das Ende des anderen Schenkels</translation>
    </message>
    <message>
        <source>Click where the text shall stand</source>
        <translation>Klicken Sie dorthin, wo der Text stehen soll</translation>
    </message>
    <message>
        <source>Cobb angle</source>
        <translation>Cobb-Winkel</translation>
    </message>
    <message>
        <source>Cobb {0}</source>
        <translation>Cobb {0}</translation>
    </message>
    <message>
        <source>Draw from corner to corner</source>
        <translation>Von Ecke zu Ecke zeichnen</translation>
    </message>
    <message>
        <source>Draw one arm of the angle, towards its corner</source>
        <translation>Einen Schenkel des Winkels zum Scheitel hin zeichnen</translation>
    </message>
    <message>
        <source>Draw the arrow, towards its tip</source>
        <translation>Pfeil zur Spitze hin zeichnen</translation>
    </message>
    <message>
        <source>Draw the length</source>
        <translation>Länge zeichnen</translation>
    </message>
    <message>
        <source>Ellipse</source>
        <translation>Ellipse</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Länge</translation>
    </message>
    <message>
        <source>Patient supine: the heart looks larger than it is</source>
        <translation>Patient in Rückenlage: Das Herz wirkt größer, als es ist</translation>
    </message>
    <message>
        <source>Rectangle</source>
        <translation>Rechteck</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>View not known: on AP films the heart looks larger</source>
        <translation>Projektion unbekannt: Auf AP-Aufnahmen wirkt das Herz größer</translation>
    </message>
    <message>
        <source>area {0}</source>
        <translation>Fläche {0}</translation>
    </message>
    <message>
        <source>at detector</source>
        <translation>am Detektor</translation>
    </message>
    <message>
        <source>at scanner</source>
        <translation>am Scanner</translation>
    </message>
    <message>
        <source>calibrated</source>
        <translation>kalibriert</translation>
    </message>
    <message>
        <source>calibrated by hand</source>
        <translation>von Hand kalibriert</translation>
    </message>
    <message>
        <source>chest {0}</source>
        <translation>Thorax {0}</translation>
    </message>
    <message>
        <source>heart {0}</source>
        <translation>Herz {0}</translation>
    </message>
    <message>
        <source>magnification estimated</source>
        <translation>Vergrößerung geschätzt</translation>
    </message>
    <message>
        <source>mean {0}  SD {1}</source>
        <translation>Mittel {0}  SD {1}</translation>
    </message>
    <message>
        <source>min {0}  max {1}</source>
        <translation>min {0}  max {1}</translation>
    </message>
</context>
<context>
    <name>model_page</name>
    <message>
        <source>95 % interval</source>
        <translation>95-%-Intervall</translation>
    </message>
    <message>
        <source>AUC, COVID-19 against no pneumonia</source>
        <translation>AUC, COVID-19 gegen keine Pneumonie</translation>
    </message>
    <message>
        <source>AUC, COVID-19 against other pneumonia</source>
        <translation>AUC, COVID-19 gegen andere Pneumonie</translation>
    </message>
    <message>
        <source>AUC, other against no pneumonia</source>
        <translation>AUC, andere gegen keine Pneumonie</translation>
    </message>
    <message>
        <source>About the model</source>
        <translation>Über das Modell</translation>
    </message>
    <message>
        <source>Acceptance of films</source>
        <translation>Annahme von Aufnahmen</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>Genauigkeit</translation>
    </message>
    <message>
        <source>Accuracy where it is sure</source>
        <translation>Genauigkeit, wo es sicher ist</translation>
    </message>
    <message>
        <source>Balanced accuracy</source>
        <translation>Ausgewogene Genauigkeit</translation>
    </message>
    <message>
        <source>Calibration error (ECE)</source>
        <translation>Kalibrierungsfehler (ECE)</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Kennzahl</translation>
    </message>
    <message>
        <source>Films</source>
        <translation>Aufnahmen</translation>
    </message>
    <message>
        <source>Films of</source>
        <translation>Aufnahmen aus</translation>
    </message>
    <message>
        <source>Films of patients held back, from the collections trained on: a model that has learned to tell collections apart looks better here than it is.</source>
        <translation>Aufnahmen zurückgehaltener Patienten aus den Sammlungen, mit denen trainiert wurde: Ein Modell, das gelernt hat, Sammlungen zu unterscheiden, wirkt hier besser, als es ist.</translation>
    </message>
    <message>
        <source>Frontal films refused</source>
        <translation>Frontale Aufnahmen abgelehnt</translation>
    </message>
    <message>
        <source>Hash of the model file</source>
        <translation>Hash der Modelldatei</translation>
    </message>
    <message>
        <source>Mean average precision, four categories</source>
        <translation>Mittlere Präzision (mAP), vier Kategorien</translation>
    </message>
    <message>
        <source>None of these collections’ patients took part in training. Expect figures like these on your own films, or worse.</source>
        <translation>Keine Patienten aus diesen Sammlungen waren am Training beteiligt. Erwarten Sie solche Zahlen bei Ihren eigenen Aufnahmen, oder schlechtere.</translation>
    </message>
    <message>
        <source>On films from other hospitals</source>
        <translation>Bei Aufnahmen anderer Krankenhäuser</translation>
    </message>
    <message>
        <source>On films from the same collections, and at the door</source>
        <translation>Bei Aufnahmen derselben Sammlungen und bei der Eingangsprüfung</translation>
    </message>
    <message>
        <source>Runs on</source>
        <translation>Läuft auf</translation>
    </message>
    <message>
        <source>Share of “not sure”</source>
        <translation>Anteil „nicht sicher“</translation>
    </message>
    <message>
        <source>The card of this model gives no figures.</source>
        <translation>Die Karte dieses Modells nennt keine Zahlen.</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Wrong films refused</source>
        <translation>Ungeeignete Bilder abgelehnt</translation>
    </message>
</context>
<context>
    <name>monitor_check</name>
    <message>
        <source>Last check of this screen: {0}</source>
        <translation>Letzte Prüfung dieses Bildschirms: {0}</translation>
    </message>
    <message>
        <source>Last check {0}, on another screen or resolution.</source>
        <translation>Letzte Prüfung {0}, auf anderem Bildschirm oder mit anderer Auflösung.</translation>
    </message>
    <message>
        <source>This screen has never been checked.</source>
        <translation>Dieser Bildschirm wurde noch nie geprüft.</translation>
    </message>
</context>
<context>
    <name>report</name>
    <message>
        <source>&lt;1 %</source>
        <translation>&lt;1 %</translation>
    </message>
    <message>
        <source>&gt;99 %</source>
        <translation>&gt;99 %</translation>
    </message>
    <message>
        <source>A to C: the patient’s right lung, from above; D to F: left.</source>
        <translation>A bis C: rechte Lunge des Patienten, von oben; D bis F: linke.</translation>
    </message>
    <message>
        <source>Agrees with the severity stated below</source>
        <translation>Stimmt dem unten angegebenen Schweregrad zu</translation>
    </message>
    <message>
        <source>Atypical for COVID-19 pneumonia</source>
        <translation>Atypisch für COVID-19-Pneumonie</translation>
    </message>
    <message>
        <source>Better</source>
        <translation>Besser</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Geboren</translation>
    </message>
    <message>
        <source>COVID-19 pneumonia</source>
        <translation>COVID-19-Pneumonie</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>Chest film report</source>
        <translation>Thoraxaufnahme: Bericht</translation>
    </message>
    <message>
        <source>Chest film, {0}</source>
        <translation>Thoraxaufnahme, {0}</translation>
    </message>
    <message>
        <source>Conclusion of the reader</source>
        <translation>Beurteilung der befundenden Person</translation>
    </message>
    <message>
        <source>Course of the serial films</source>
        <translation>Verlauf der Serienaufnahmen</translation>
    </message>
    <message>
        <source>Disagrees with the severity stated below</source>
        <translation>Widerspricht dem unten angegebenen Schweregrad</translation>
    </message>
    <message>
        <source>Files that could not be read</source>
        <translation>Nicht lesbare Dateien</translation>
    </message>
    <message>
        <source>Films</source>
        <translation>Aufnahmen</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Indeterminate for COVID-19 pneumonia</source>
        <translation>Unbestimmt für COVID-19-Pneumonie</translation>
    </message>
    <message>
        <source>L</source>
        <translation>L</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Grenzen</translation>
    </message>
    <message>
        <source>Marks: severity of each film; lines through them: its interval; dashed lines: notes that the reader has pinned. The band: within the repeatability limit of the first film, where nothing has measurably changed.</source>
        <translation>Zeichen: Schweregrad jeder Aufnahme; Linien durch sie: sein Intervall; gestrichelte Linien: angeheftete Notizen. Das Band: innerhalb der Wiederholbarkeitsgrenze der ersten Aufnahme, wo sich nichts messbar verändert hat.</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Negative for pneumonia</source>
        <translation>Negativ für Pneumonie</translation>
    </message>
    <message>
        <source>No measurable change</source>
        <translation>Keine messbare Änderung</translation>
    </message>
    <message>
        <source>No pneumonia</source>
        <translation>Keine Pneumonie</translation>
    </message>
    <message>
        <source>No reader has signed a conclusion. What follows is the software’s alone.</source>
        <translation>Keine befundende Person hat eine Beurteilung unterzeichnet. Das Folgende stammt allein von der Software.</translation>
    </message>
    <message>
        <source>Not assessed</source>
        <translation>Nicht bewertet</translation>
    </message>
    <message>
        <source>Not comparable</source>
        <translation>Nicht vergleichbar</translation>
    </message>
    <message>
        <source>Not signed yet by {0}.</source>
        <translation>Noch nicht unterzeichnet von {0}.</translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation>Nicht sicher</translation>
    </message>
    <message>
        <source>Of what the model looked at, {0} lies inside the lungs.</source>
        <translation>Von dem, worauf das Modell blickte, liegen {0} innerhalb der Lungen.</translation>
    </message>
    <message>
        <source>Operating point in force</source>
        <translation>Geltender Arbeitspunkt</translation>
    </message>
    <message>
        <source>Operating point “{0}”: at or above its threshold of {1}.</source>
        <translation>Arbeitspunkt „{0}“: auf oder über seiner Schwelle von {1}.</translation>
    </message>
    <message>
        <source>Operating point “{0}”: below its threshold of {1}.</source>
        <translation>Arbeitspunkt „{0}“: unter seiner Schwelle von {1}.</translation>
    </message>
    <message>
        <source>Other pneumonia</source>
        <translation>Andere Pneumonie</translation>
    </message>
    <message>
        <source>Page {0} of {1}</source>
        <translation>Seite {0} von {1}</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>Patient</translation>
    </message>
    <message>
        <source>Patient ID</source>
        <translation>Patienten-ID</translation>
    </message>
    <message>
        <source>R</source>
        <translation>R</translation>
    </message>
    <message>
        <source>RSNA category</source>
        <translation>RSNA-Kategorie</translation>
    </message>
    <message>
        <source>Ran on</source>
        <translation>Gelaufen auf</translation>
    </message>
    <message>
        <source>Refused: the model does not assess this film</source>
        <translation>Abgelehnt: Das Modell bewertet diese Aufnahme nicht</translation>
    </message>
    <message>
        <source>Report ID</source>
        <translation>Berichts-ID</translation>
    </message>
    <message>
        <source>Report made</source>
        <translation>Bericht erstellt</translation>
    </message>
    <message>
        <source>Research and education use. Not a medical device.</source>
        <translation>Für Forschung und Lehre. Kein Medizinprodukt.</translation>
    </message>
    <message>
        <source>SHA-256 of the model file</source>
        <translation>SHA-256 der Modelldatei</translation>
    </message>
    <message>
        <source>SYNTHETIC</source>
        <translation>SYNTHETISCH</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Schweregrad</translation>
    </message>
    <message>
        <source>Severity by zone, 0 to 3 each</source>
        <translation>Schweregrad je Zone, 0 bis 3</translation>
    </message>
    <message>
        <source>Severity {0} of 18 (interval {1} to {2})</source>
        <translation>Schweregrad {0} von 18 (Intervall {1} bis {2})</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Geschlecht</translation>
    </message>
    <message>
        <source>Signed {0} by {1}</source>
        <translation>Unterzeichnet {0} von {1}</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Aussage</translation>
    </message>
    <message>
        <source>Study</source>
        <translation>Studie</translation>
    </message>
    <message>
        <source>Study date</source>
        <translation>Studiendatum</translation>
    </message>
    <message>
        <source>Synthetic film: it shows no patient.</source>
        <translation>Synthetische Aufnahme: Sie zeigt keinen Patienten.</translation>
    </message>
    <message>
        <source>The colours show where the model looked, not the outline of a disease.</source>
        <translation>Die Farben zeigen, wohin das Modell blickte, nicht den Umriss einer Krankheit.</translation>
    </message>
    <message>
        <source>The model</source>
        <translation>Das Modell</translation>
    </message>
    <message>
        <source>The pictures in this report are compressed: read the films themselves on a diagnostic display.</source>
        <translation>Die Bilder in diesem Bericht sind komprimiert: Befunden Sie die Aufnahmen selbst an einem Befundmonitor.</translation>
    </message>
    <message>
        <source>The probabilities are calibrated on the films named above; on films from other places expect worse.</source>
        <translation>Die Wahrscheinlichkeiten sind an den oben genannten Aufnahmen kalibriert; bei Aufnahmen von anderswo ist Schlechteres zu erwarten.</translation>
    </message>
    <message>
        <source>The same film with where the model looked</source>
        <translation>Dieselbe Aufnahme, mit den Stellen, auf die das Modell blickte</translation>
    </message>
    <message>
        <source>The software reads the look of a film, not an infection: a film cannot replace a PCR test, and a finding here does not decide about a patient.</source>
        <translation>Die Software wertet das Aussehen einer Aufnahme aus, keine Infektion: Eine Aufnahme kann keinen PCR-Test ersetzen, und ein Befund hier entscheidet nicht über einen Patienten.</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Typical of COVID-19 pneumonia</source>
        <translation>Typisch für COVID-19-Pneumonie</translation>
    </message>
    <message>
        <source>What the software states</source>
        <translation>Was die Software aussagt</translation>
    </message>
    <message>
        <source>Worse</source>
        <translation>Schlechter</translation>
    </message>
    <message>
        <source>date not given</source>
        <translation>Datum nicht angegeben</translation>
    </message>
    <message>
        <source>day {0}</source>
        <translation>Tag {0}</translation>
    </message>
    <message>
        <source>en</source>
        <comment>language tag of this translation</comment>
        <translation>de</translation>
    </message>
    <message>
        <source>extent {0} of 8</source>
        <translation>Ausdehnung {0} von 8</translation>
    </message>
    <message>
        <source>female</source>
        <translation>weiblich</translation>
    </message>
    <message>
        <source>male</source>
        <translation>männlich</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>nicht angegeben</translation>
    </message>
    <message>
        <source>other</source>
        <translation>divers</translation>
    </message>
    <message>
        <source>repeatability limit {0}</source>
        <translation>Wiederholbarkeitsgrenze {0}</translation>
    </message>
    <message>
        <source>stored with lossy compression</source>
        <translation>mit verlustbehafteter Kompression gespeichert</translation>
    </message>
    <message>
        <source>{0} %</source>
        <translation>{0} %</translation>
    </message>
    <message>
        <source>{0}: severity {1} points</source>
        <translation>{0}: Schweregrad {1} Punkte</translation>
    </message>
    <message>
        <source>“{0}”, threshold {1} on the probability of COVID-19</source>
        <translation>„{0}“, Schwelle {1} für die Wahrscheinlichkeit von COVID-19</translation>
    </message>
</context>
<context>
    <name>sentences</name>
    <message>
        <source>A checksum in the file is wrong: parts of the film have changed.</source>
        <translation>Eine Prüfsumme in der Datei stimmt nicht: Teile der Aufnahme haben sich verändert.</translation>
    </message>
    <message>
        <source>A file of this name is already there; it was left as it is.</source>
        <translation>Eine Datei dieses Namens ist schon da; sie wurde nicht angetastet.</translation>
    </message>
    <message>
        <source>A model could not be run on this computer.</source>
        <translation>Ein Modell konnte auf diesem Computer nicht ausgeführt werden.</translation>
    </message>
    <message>
        <source>A rectangle to be blacked out lies outside the film.</source>
        <translation>Ein zu schwärzendes Rechteck liegt außerhalb der Aufnahme.</translation>
    </message>
    <message>
        <source>A synthetic film against a real one</source>
        <translation>Eine synthetische Aufnahme gegen eine echte</translation>
    </message>
    <message>
        <source>Add the film again.</source>
        <translation>Fügen Sie die Aufnahme erneut hinzu.</translation>
    </message>
    <message>
        <source>An overlay was kept in unused bits of the pixels; the copy holds it no more.</source>
        <translation>Eine Überlagerung stand in ungenutzten Bits der Pixel; die Kopie enthält sie nicht mehr.</translation>
    </message>
    <message>
        <source>Another program is writing to the library and does not let go of it.</source>
        <translation>Ein anderes Programm schreibt in die Bibliothek und gibt sie nicht frei.</translation>
    </message>
    <message>
        <source>Archives stand inside one another too deeply.</source>
        <translation>Archive sind zu tief ineinander verschachtelt.</translation>
    </message>
    <message>
        <source>Ask for the right to read it, or copy it to a folder of your own.</source>
        <translation>Bitten Sie um das Leserecht, oder kopieren Sie sie in einen eigenen Ordner.</translation>
    </message>
    <message>
        <source>Ask for the right to write to its folder, or choose another folder in the preferences.</source>
        <translation>Bitten Sie um das Schreibrecht für ihren Ordner, oder wählen Sie in den Einstellungen einen anderen.</translation>
    </message>
    <message>
        <source>Ask its keeper to allow the AE title {0}.</source>
        <translation>Bitten Sie den Betreiber, den AE-Titel {0} zuzulassen.</translation>
    </message>
    <message>
        <source>Ask the archive’s keeper.</source>
        <translation>Fragen Sie den Betreiber des Archivs.</translation>
    </message>
    <message>
        <source>Black out a small corner: the copy is then written without compression.</source>
        <translation>Schwärzen Sie eine kleine Ecke: Die Kopie wird dann ohne Kompression geschrieben.</translation>
    </message>
    <message>
        <source>Both are the same film</source>
        <translation>Beides ist dieselbe Aufnahme</translation>
    </message>
    <message>
        <source>Check its disk or network folder, and your right to read it.</source>
        <translation>Prüfen Sie den Datenträger oder Netzwerkordner und Ihr Leserecht.</translation>
    </message>
    <message>
        <source>Check that it is a PA or AP chest film, the right way up and not a negative.</source>
        <translation>Prüfen Sie, ob es eine PA- oder AP-Thoraxaufnahme ist, aufrecht und kein Negativ.</translation>
    </message>
    <message>
        <source>Check that it is a single film and not a whole archive.</source>
        <translation>Prüfen Sie, ob es eine einzelne Aufnahme ist und kein ganzes Archiv.</translation>
    </message>
    <message>
        <source>Check that its disk has space left; it is to be typed again after a restart.</source>
        <translation>Prüfen Sie, ob der Datenträger noch Platz hat; nach einem Neustart muss es wieder eingegeben werden.</translation>
    </message>
    <message>
        <source>Check that its disk is connected.</source>
        <translation>Prüfen Sie, ob der Datenträger verbunden ist.</translation>
    </message>
    <message>
        <source>Check that the address is that of a DICOMweb service.</source>
        <translation>Prüfen Sie, ob die Adresse zu einem DICOMweb-Dienst gehört.</translation>
    </message>
    <message>
        <source>Check that the folder exists, has space left, and may be written to.</source>
        <translation>Prüfen Sie, ob der Ordner existiert, noch Platz hat und beschrieben werden darf.</translation>
    </message>
    <message>
        <source>Check that the folder exists, that its disk is connected, and that you may use it.</source>
        <translation>Prüfen Sie, ob der Ordner existiert, sein Datenträger verbunden ist und Sie ihn nutzen dürfen.</translation>
    </message>
    <message>
        <source>Check that this computer’s disk has space left.</source>
        <translation>Prüfen Sie, ob der Datenträger dieses Computers noch Platz hat.</translation>
    </message>
    <message>
        <source>Check that this port of the archive speaks TLS; it may be another one.</source>
        <translation>Prüfen Sie, ob dieser Port des Archivs TLS spricht; vielleicht ist es ein anderer.</translation>
    </message>
    <message>
        <source>Check the disk or network folder, and try again.</source>
        <translation>Prüfen Sie den Datenträger oder Netzwerkordner, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Check the disk, and that the library is on a disk of this computer and not on the network.</source>
        <translation>Prüfen Sie den Datenträger, und ob die Bibliothek auf einem Datenträger dieses Computers liegt und nicht im Netzwerk.</translation>
    </message>
    <message>
        <source>Check the name, and whether the disk or network folder is connected.</source>
        <translation>Prüfen Sie den Namen, und ob der Datenträger oder Netzwerkordner verbunden ist.</translation>
    </message>
    <message>
        <source>Check the network and the settings of the PACS, and try again.</source>
        <translation>Prüfen Sie das Netzwerk und die PACS-Einstellungen, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Check the room on the disk and the rights on the folder, and try again.</source>
        <translation>Prüfen Sie den freien Platz und die Rechte am Ordner, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Check whether the disk or network folder is connected, and open the film again.</source>
        <translation>Prüfen Sie, ob der Datenträger oder Netzwerkordner verbunden ist, und öffnen Sie die Aufnahme erneut.</translation>
    </message>
    <message>
        <source>Choose PEM files that belong together, the key without a passphrase.</source>
        <translation>Wählen Sie zusammengehörige PEM-Dateien, den Schlüssel ohne Passphrase.</translation>
    </message>
    <message>
        <source>Choose a film file.</source>
        <translation>Wählen Sie die Datei einer Aufnahme.</translation>
    </message>
    <message>
        <source>Choose another file in Preferences, Model; the model that came with the program is there, too.</source>
        <translation>Wählen Sie unter Einstellungen, Modell, eine andere Datei; auch das mitgelieferte Modell ist dort.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>Choose another model file.</source>
        <translation>Wählen Sie eine andere Modelldatei.</translation>
    </message>
    <message>
        <source>Choose another name or another folder.</source>
        <translation>Wählen Sie einen anderen Namen oder Ordner.</translation>
    </message>
    <message>
        <source>Choose it again in the settings of the PACS.</source>
        <translation>Wählen Sie sie in den PACS-Einstellungen erneut.</translation>
    </message>
    <message>
        <source>Choose the film itself.</source>
        <translation>Wählen Sie die Aufnahme selbst.</translation>
    </message>
    <message>
        <source>Choose the film itself; if this should be one, copy or export it again.</source>
        <translation>Wählen Sie die Aufnahme selbst; falls dies eine sein soll, kopieren oder exportieren Sie sie erneut.</translation>
    </message>
    <message>
        <source>Choose the films inside it.</source>
        <translation>Wählen Sie die Aufnahmen darin.</translation>
    </message>
    <message>
        <source>Choose the folder of the disc instead: its films are looked for one by one.</source>
        <translation>Wählen Sie stattdessen den Ordner des Datenträgers: Seine Aufnahmen werden dann einzeln gesucht.</translation>
    </message>
    <message>
        <source>Close other films and programs, and open it again.</source>
        <translation>Schließen Sie andere Aufnahmen und Programme, und öffnen Sie sie erneut.</translation>
    </message>
    <message>
        <source>Close other windows of Covid Desktop, and try again.</source>
        <translation>Schließen Sie andere Fenster von Covid Desktop, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Comments inside the film's compressed pixels could not be removed safely.</source>
        <translation>Kommentare in den komprimierten Pixeln der Aufnahme ließen sich nicht sicher entfernen.</translation>
    </message>
    <message>
        <source>Compare the films side by side.</source>
        <translation>Vergleichen Sie die Aufnahmen nebeneinander.</translation>
    </message>
    <message>
        <source>Compare the films side by side; look at position, rotation and cut of both.</source>
        <translation>Vergleichen Sie die Aufnahmen nebeneinander; achten Sie bei beiden auf Lage, Drehung und Ausschnitt.</translation>
    </message>
    <message>
        <source>Compare the films side by side; look whether one of them lies on its side.</source>
        <translation>Vergleichen Sie die Aufnahmen nebeneinander; achten Sie darauf, ob eine auf der Seite liegt.</translation>
    </message>
    <message>
        <source>Copy or download it again, or unpack it with another program.</source>
        <translation>Kopieren oder laden Sie es erneut, oder entpacken Sie es mit einem anderen Programm.</translation>
    </message>
    <message>
        <source>Copy or export the film again from its source.</source>
        <translation>Kopieren oder exportieren Sie die Aufnahme erneut von ihrer Quelle.</translation>
    </message>
    <message>
        <source>Copy the file again.</source>
        <translation>Kopieren Sie die Datei erneut.</translation>
    </message>
    <message>
        <source>Copy the whole disc again, or choose its folder instead of its index.</source>
        <translation>Kopieren Sie den ganzen Datenträger erneut, oder wählen Sie seinen Ordner statt des Verzeichnisses.</translation>
    </message>
    <message>
        <source>Draw it again on the film.</source>
        <translation>Zeichnen Sie es erneut auf der Aufnahme.</translation>
    </message>
    <message>
        <source>Export it as the film with its overlay.</source>
        <translation>Exportieren Sie es als Aufnahme mit ihrer Überlagerung.</translation>
    </message>
    <message>
        <source>Export it uncompressed, or in JPEG Lossless, JPEG-LS, JPEG 2000 or RLE.</source>
        <translation>Exportieren Sie sie unkomprimiert oder als JPEG Lossless, JPEG-LS, JPEG 2000 oder RLE.</translation>
    </message>
    <message>
        <source>Export the film again from its source.</source>
        <translation>Exportieren Sie die Aufnahme erneut von ihrer Quelle.</translation>
    </message>
    <message>
        <source>Export the film as DICOM, or choose another file.</source>
        <translation>Exportieren Sie die Aufnahme als DICOM, oder wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>Export the film with 8 to 16 bits.</source>
        <translation>Exportieren Sie die Aufnahme mit 8 bis 16 Bit.</translation>
    </message>
    <message>
        <source>Exposure {0} against {1}</source>
        <translation>Belichtung {0} gegen {1}</translation>
    </message>
    <message>
        <source>Films can be read, but nothing is assessed. Reinstall Covid Desktop.</source>
        <translation>Aufnahmen können befundet werden, aber nichts wird bewertet. Installieren Sie Covid Desktop neu.</translation>
    </message>
    <message>
        <source>Films of two different patients</source>
        <translation>Aufnahmen zweier verschiedener Patienten</translation>
    </message>
    <message>
        <source>If it is a real film, export it at a lower resolution.</source>
        <translation>Falls es eine echte Aufnahme ist, exportieren Sie sie mit geringerer Auflösung.</translation>
    </message>
    <message>
        <source>If there are films in it, unpack it first, then choose the folder.</source>
        <translation>Falls Aufnahmen darin sind, entpacken Sie es zuerst, und wählen Sie dann den Ordner.</translation>
    </message>
    <message>
        <source>If you trust it, unpack it first, then choose the folder.</source>
        <translation>Falls Sie ihm vertrauen, entpacken Sie es zuerst, und wählen Sie dann den Ordner.</translation>
    </message>
    <message>
        <source>Install a model file made for this version of Covid Desktop.</source>
        <translation>Installieren Sie eine Modelldatei für diese Version von Covid Desktop.</translation>
    </message>
    <message>
        <source>It was left as it is. Copy the library's folder to a safe place, then put the latest backup from that folder in its place; the films themselves are not affected.</source>
        <translation>Sie wurde nicht angetastet. Kopieren Sie den Ordner der Bibliothek an einen sicheren Ort, und setzen Sie dann die neueste Sicherung aus diesem Ordner an ihre Stelle; die Aufnahmen selbst sind nicht betroffen.</translation>
    </message>
    <message>
        <source>Keep the picture with its overlay instead.</source>
        <translation>Behalten Sie stattdessen das Bild mit seiner Überlagerung.</translation>
    </message>
    <message>
        <source>Look at the whole film in the negative too, and black out all text by rectangles.</source>
        <translation>Sehen Sie sich die ganze Aufnahme auch im Negativ an, und schwärzen Sie allen Text mit Rechtecken.</translation>
    </message>
    <message>
        <source>Made with different devices</source>
        <translation>Mit verschiedenen Geräten aufgenommen</translation>
    </message>
    <message>
        <source>Make a report for each patient.</source>
        <translation>Erstellen Sie für jeden Patienten einen eigenen Bericht.</translation>
    </message>
    <message>
        <source>Make room on the disk, and try again.</source>
        <translation>Schaffen Sie Platz auf dem Datenträger, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Make the PDF report again.</source>
        <translation>Erstellen Sie den PDF-Bericht erneut.</translation>
    </message>
    <message>
        <source>Name one that it knows in the settings of the PACS, or ask its keeper.</source>
        <translation>Geben Sie in den PACS-Einstellungen eines an, das es kennt, oder fragen Sie dessen Betreuung.</translation>
    </message>
    <message>
        <source>Name the PEM file of its certificate in the settings of the PACS, or ask its keeper.</source>
        <translation>Nennen Sie die PEM-Datei seines Zertifikats in den PACS-Einstellungen, oder fragen Sie den Betreiber.</translation>
    </message>
    <message>
        <source>No encrypted connection could be made to {0}.</source>
        <translation>Zu {0} konnte keine verschlüsselte Verbindung hergestellt werden.</translation>
    </message>
    <message>
        <source>No model has assessed this film.</source>
        <translation>Kein Modell hat diese Aufnahme bewertet.</translation>
    </message>
    <message>
        <source>No severity of the {0} film: its lungs were not found</source>
        <translation>Kein Schweregrad ({0}): Die Lunge wurde nicht gefunden</translation>
    </message>
    <message>
        <source>Not aligned: {0}</source>
        <translation>Nicht ausgerichtet: {0}</translation>
    </message>
    <message>
        <source>Nothing of your films is affected; the file is written anew when the window closes.</source>
        <translation>Ihre Aufnahmen sind nicht betroffen; die Datei wird beim Schließen des Fensters neu geschrieben.</translation>
    </message>
    <message>
        <source>One film was compressed with loss, the other was not</source>
        <translation>Eine Aufnahme wurde verlustbehaftet komprimiert, die andere nicht</translation>
    </message>
    <message>
        <source>Open a frontal chest film; if the header is wrong, have it corrected.</source>
        <translation>Öffnen Sie eine frontale Thoraxaufnahme; falls die Kopfdaten falsch sind, lassen Sie sie berichtigen.</translation>
    </message>
    <message>
        <source>Open a plain chest film (CR or DX).</source>
        <translation>Öffnen Sie eine einfache Thoraxaufnahme (CR oder DX).</translation>
    </message>
    <message>
        <source>Open it in a viewer for such series, or export the one film that you mean.</source>
        <translation>Öffnen Sie sie in einem Betrachter für solche Serien, oder exportieren Sie die eine gemeinte Aufnahme.</translation>
    </message>
    <message>
        <source>Open it to assess it.</source>
        <translation>Öffnen Sie sie, um sie bewerten zu lassen.</translation>
    </message>
    <message>
        <source>Open or name a film first.</source>
        <translation>Öffnen oder nennen Sie zuerst eine Aufnahme.</translation>
    </message>
    <message>
        <source>Open the film again.</source>
        <translation>Öffnen Sie die Aufnahme erneut.</translation>
    </message>
    <message>
        <source>Open the film at its full resolution.</source>
        <translation>Öffnen Sie die Aufnahme in voller Auflösung.</translation>
    </message>
    <message>
        <source>Open the folder beside it: the films are in there.</source>
        <translation>Öffnen Sie den Ordner daneben: Dort liegen die Aufnahmen.</translation>
    </message>
    <message>
        <source>Open the frontal film (PA or AP) of the same study.</source>
        <translation>Öffnen Sie die frontale Aufnahme (PA oder AP) derselben Studie.</translation>
    </message>
    <message>
        <source>Position {0} against {1}</source>
        <translation>Lage {0} gegen {1}</translation>
    </message>
    <message>
        <source>Put it right in the settings of the PACS.</source>
        <translation>Berichtigen Sie sie in den PACS-Einstellungen.</translation>
    </message>
    <message>
        <source>Put the patient’s ID right first.</source>
        <translation>Berichtigen Sie zuerst die ID des Patienten.</translation>
    </message>
    <message>
        <source>Put them right in the settings of the PACS.</source>
        <translation>Berichtigen Sie beides in den PACS-Einstellungen.</translation>
    </message>
    <message>
        <source>Reinstall Covid Desktop; if it happens again, please report it.</source>
        <translation>Installieren Sie Covid Desktop neu; falls es wieder vorkommt, melden Sie es bitte.</translation>
    </message>
    <message>
        <source>Reinstall Covid Desktop; it brings all model files with it.</source>
        <translation>Installieren Sie Covid Desktop neu; es bringt alle Modelldateien mit.</translation>
    </message>
    <message>
        <source>Reinstall Covid Desktop; it brings the model file with it.</source>
        <translation>Installieren Sie Covid Desktop neu; es bringt die Modelldatei mit.</translation>
    </message>
    <message>
        <source>Research and education use; not a medical device. Adults' frontal films only. It reads the look of a film, not an infection: a film cannot replace a PCR test.</source>
        <translation>Für Forschung und Lehre; kein Medizinprodukt. Nur frontale Aufnahmen von Erwachsenen. Es liest das Aussehen einer Aufnahme, keine Infektion: Eine Aufnahme kann keinen PCR-Test ersetzen.</translation>
    </message>
    <message>
        <source>Send or copy its own file.</source>
        <translation>Senden oder kopieren Sie ihre eigene Datei.</translation>
    </message>
    <message>
        <source>Start Covid Desktop again.</source>
        <translation>Starten Sie Covid Desktop neu.</translation>
    </message>
    <message>
        <source>Start the newer version, or choose another library folder in the preferences.</source>
        <translation>Starten Sie die neuere Version, oder wählen Sie in den Einstellungen einen anderen Bibliotheksordner.</translation>
    </message>
    <message>
        <source>Take them out of it: they have fields of their own in the settings of the PACS.</source>
        <translation>Nehmen Sie sie heraus: In den PACS-Einstellungen gibt es dafür eigene Felder.</translation>
    </message>
    <message>
        <source>Tell its keeper.</source>
        <translation>Sagen Sie es dem Betreiber.</translation>
    </message>
    <message>
        <source>The CPU was asked for.</source>
        <translation>Die CPU wurde verlangt.</translation>
    </message>
    <message>
        <source>The CUDA provider is installed and works.</source>
        <translation>Der CUDA-Provider ist installiert und funktioniert.</translation>
    </message>
    <message>
        <source>The CUDA provider is installed but failed to start.</source>
        <translation>Der CUDA-Provider ist installiert, ließ sich aber nicht starten.</translation>
    </message>
    <message>
        <source>The CUDA provider is installed, but its driver or libraries are missing.</source>
        <translation>Der CUDA-Provider ist installiert, aber sein Treiber oder seine Bibliotheken fehlen.</translation>
    </message>
    <message>
        <source>The address of the DICOMweb service does not begin with http:// or https://.</source>
        <translation>Die Adresse des DICOMweb-Dienstes beginnt nicht mit http:// oder https://.</translation>
    </message>
    <message>
        <source>The address of the DICOMweb service holds a user name or password.</source>
        <translation>Die Adresse des DICOMweb-Dienstes enthält Benutzernamen oder Kennwort.</translation>
    </message>
    <message>
        <source>The archive ({0}) asks for a certificate of this workstation.</source>
        <translation>Das Archiv ({0}) verlangt ein Zertifikat dieser Workstation.</translation>
    </message>
    <message>
        <source>The archive ({0}) did not accept the certificate of this workstation.</source>
        <translation>Das Archiv ({0}) hat das Zertifikat dieser Workstation nicht akzeptiert.</translation>
    </message>
    <message>
        <source>The archive ({0}) did not accept the user name and password.</source>
        <translation>Das Archiv ({0}) hat Benutzernamen und Kennwort nicht angenommen.</translation>
    </message>
    <message>
        <source>The archive ({0}) did not answer.</source>
        <translation>Das Archiv ({0}) hat nicht geantwortet.</translation>
    </message>
    <message>
        <source>The archive ({0}) does not know this workstation.</source>
        <translation>Das Archiv ({0}) kennt diese Workstation nicht.</translation>
    </message>
    <message>
        <source>The archive did not do what was asked ({0}).</source>
        <translation>Das Archiv hat das Verlangte nicht getan ({0}).</translation>
    </message>
    <message>
        <source>The archive did not do what was asked. {0}.</source>
        <translation>Das Archiv hat das Verlangte nicht getan. {0}.</translation>
    </message>
    <message>
        <source>The archive holds far more than films ever do; the rest of it was left alone.</source>
        <translation>Das Archiv enthält weit mehr, als Aufnahmen je brauchen; der Rest wurde nicht angetastet.</translation>
    </message>
    <message>
        <source>The archive sent an object without a proper UID.</source>
        <translation>Das Archiv hat ein Objekt ohne gültige UID gesendet.</translation>
    </message>
    <message>
        <source>The archive, or this part of it, is damaged or packed in an unknown way.</source>
        <translation>Das Archiv oder dieser Teil davon ist beschädigt oder auf unbekannte Weise gepackt.</translation>
    </message>
    <message>
        <source>The archive’s answer could not be understood.</source>
        <translation>Die Antwort des Archivs war nicht zu verstehen.</translation>
    </message>
    <message>
        <source>The certificate of this workstation, or its key, cannot be read.</source>
        <translation>Das Zertifikat dieser Workstation oder dessen Schlüssel kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The certificate of {0} is not trusted, so nothing was sent.</source>
        <translation>Dem Zertifikat von {0} wird nicht vertraut; es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>The content of the file is of no known kind; films are read from DICOM, PNG and JPEG files.</source>
        <translation>Der Inhalt der Datei ist von unbekannter Art; Aufnahmen werden aus DICOM-, PNG- und JPEG-Dateien gelesen.</translation>
    </message>
    <message>
        <source>The copy of the film could not be written into the library's folder.</source>
        <translation>Die Kopie der Aufnahme konnte nicht in den Ordner der Bibliothek geschrieben werden.</translation>
    </message>
    <message>
        <source>The date is not known of both films</source>
        <translation>Das Datum ist nicht von beiden Aufnahmen bekannt</translation>
    </message>
    <message>
        <source>The disc's index names a film that is not there, or not on the disc.</source>
        <translation>Das Verzeichnis des Datenträgers nennt eine Aufnahme, die fehlt oder nicht auf ihm liegt.</translation>
    </message>
    <message>
        <source>The disk failed while the library was read or written.</source>
        <translation>Der Datenträger versagte beim Lesen oder Schreiben der Bibliothek.</translation>
    </message>
    <message>
        <source>The disk is full; what was asked of the library was not done.</source>
        <translation>Der Datenträger ist voll; was von der Bibliothek verlangt war, wurde nicht getan.</translation>
    </message>
    <message>
        <source>The edges of the film look as if letters were burned into them.</source>
        <translation>Die Ränder der Aufnahme sehen aus, als wäre Schrift eingebrannt.</translation>
    </message>
    <message>
        <source>The file begins like a DICOM film, but its header is damaged.</source>
        <translation>Die Datei beginnt wie eine DICOM-Aufnahme, aber ihre Kopfdaten sind beschädigt.</translation>
    </message>
    <message>
        <source>The file begins like a film, but its content is damaged and cannot be decoded.</source>
        <translation>Die Datei beginnt wie eine Aufnahme, aber ihr Inhalt ist beschädigt und nicht lesbar.</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>Die Datei kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The file could not be read from its disk.</source>
        <translation>Die Datei konnte nicht von ihrem Datenträger gelesen werden.</translation>
    </message>
    <message>
        <source>The file could not be read.</source>
        <translation>Die Datei konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The file could not be written to this folder.</source>
        <translation>Die Datei konnte nicht in diesen Ordner geschrieben werden.</translation>
    </message>
    <message>
        <source>The file does not name its own UIDs, so that nothing in DICOM can refer to it.</source>
        <translation>Die Datei nennt ihre eigenen UIDs nicht; nichts in DICOM kann auf sie verweisen.</translation>
    </message>
    <message>
        <source>The file ends before its picture does: a part of the film is missing.</source>
        <translation>Die Datei endet vor ihrem Bild: Ein Teil der Aufnahme fehlt.</translation>
    </message>
    <message>
        <source>The file has changed since the film was opened; it was not copied.</source>
        <translation>Die Datei hat sich seit dem Öffnen verändert; sie wurde nicht kopiert.</translation>
    </message>
    <message>
        <source>The file holds more than {0} GB; a plain film needs a small part of that.</source>
        <translation>Die Datei enthält mehr als {0} GB; eine einfache Aufnahme braucht einen Bruchteil davon.</translation>
    </message>
    <message>
        <source>The file holds {0} frames (a run or a stack), not one plain film.</source>
        <translation>Die Datei enthält {0} Bilder (eine Sequenz oder einen Stapel), nicht eine einfache Aufnahme.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Die Datei ist leer.</translation>
    </message>
    <message>
        <source>The file is not there.</source>
        <translation>Die Datei ist nicht da.</translation>
    </message>
    <message>
        <source>The file is {0}; films are read from DICOM, PNG and JPEG files.</source>
        <translation>Die Datei ist {0}; Aufnahmen werden aus DICOM-, PNG- und JPEG-Dateien gelesen.</translation>
    </message>
    <message>
        <source>The file may not be read with your account.</source>
        <translation>Ihr Benutzerkonto darf die Datei nicht lesen.</translation>
    </message>
    <message>
        <source>The file says that it is of modality {0}, not a plain film.</source>
        <translation>Laut Datei ist die Modalität {0}, keine einfache Aufnahme.</translation>
    </message>
    <message>
        <source>The file says that it shows another body part ({0}).</source>
        <translation>Laut Datei ist ein anderer Körperteil zu sehen ({0}).</translation>
    </message>
    <message>
        <source>The file says that its picture has no rows or no columns.</source>
        <translation>Laut Datei hat das Bild keine Zeilen oder keine Spalten.</translation>
    </message>
    <message>
        <source>The file says that its picture has {0} x {1} pixels; no plain film needs more than {2} on a side or {3} million in all.</source>
        <translation>Laut Datei hat das Bild {0} x {1} Pixel; keine einfache Aufnahme braucht mehr als {2} je Seite oder {3} Millionen insgesamt.</translation>
    </message>
    <message>
        <source>The file says that the patient is younger than {0} years.</source>
        <translation>Laut Datei ist der Patient jünger als {0} Jahre.</translation>
    </message>
    <message>
        <source>The file says that this is a lateral film.</source>
        <translation>Laut Datei ist dies eine seitliche Aufnahme.</translation>
    </message>
    <message>
        <source>The file with the archive’s certificates cannot be read.</source>
        <translation>Die Datei mit den Zertifikaten des Archivs kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The file's statements on the size of its picture are missing or contradict one another.</source>
        <translation>Die Angaben der Datei zur Größe ihres Bildes fehlen oder widersprechen einander.</translation>
    </message>
    <message>
        <source>The files do not say that both show one patient</source>
        <translation>Die Dateien sagen nicht, dass beide denselben Patienten zeigen</translation>
    </message>
    <message>
        <source>The file’s tags cannot be read.</source>
        <translation>Die Tags der Datei können nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The film has no patient ID by which the archive can be asked.</source>
        <translation>Die Aufnahme hat keine Patienten-ID, nach der das Archiv gefragt werden kann.</translation>
    </message>
    <message>
        <source>The film is a DICOM film already.</source>
        <translation>Die Aufnahme ist schon eine DICOM-Aufnahme.</translation>
    </message>
    <message>
        <source>The film is a PNG or JPEG file, which has no identity in DICOM.</source>
        <translation>Die Aufnahme ist eine PNG- oder JPEG-Datei und hat in DICOM keine Identität.</translation>
    </message>
    <message>
        <source>The film is a PNG or JPEG file; the profile is made for DICOM.</source>
        <translation>Die Aufnahme ist eine PNG- oder JPEG-Datei; das Profil ist für DICOM gemacht.</translation>
    </message>
    <message>
        <source>The film is compressed in a way that this workstation does not read.</source>
        <translation>Die Aufnahme ist auf eine Weise komprimiert, die diese Workstation nicht liest.</translation>
    </message>
    <message>
        <source>The film is only {0} x {1} pixels.</source>
        <translation>Die Aufnahme hat nur {0} x {1} Pixel.</translation>
    </message>
    <message>
        <source>The film is stored in colour; a window can only be kept for grey films.</source>
        <translation>Die Aufnahme ist in Farbe gespeichert; ein Fenster lässt sich nur für Grauwerte behalten.</translation>
    </message>
    <message>
        <source>The film says that text is burned into it.</source>
        <translation>Laut Aufnahme ist Text in sie eingebrannt.</translation>
    </message>
    <message>
        <source>The film taken as prior is the later one</source>
        <translation>Die als Voraufnahme gewählte Aufnahme ist die spätere</translation>
    </message>
    <message>
        <source>The film was copied from a screen or scanned, and often such films carry text.</source>
        <translation>Die Aufnahme wurde vom Bildschirm kopiert oder gescannt; solche Aufnahmen tragen oft Text.</translation>
    </message>
    <message>
        <source>The film's file is gone or has changed since it was opened.</source>
        <translation>Die Datei der Aufnahme ist fort oder hat sich seit dem Öffnen verändert.</translation>
    </message>
    <message>
        <source>The film's file is no longer where it was opened.</source>
        <translation>Die Datei der Aufnahme ist nicht mehr dort, wo sie geöffnet wurde.</translation>
    </message>
    <message>
        <source>The films are of different patients; a report is about one.</source>
        <translation>Die Aufnahmen zeigen verschiedene Patienten; ein Bericht gilt einem.</translation>
    </message>
    <message>
        <source>The films are turned or scaled against each other further than two chest films of one person should be.</source>
        <translation>Die Aufnahmen sind stärker gegeneinander gedreht oder skaliert, als es zwei Thoraxaufnahmen einer Person sein sollten.</translation>
    </message>
    <message>
        <source>The folder for the files could not be made.</source>
        <translation>Der Ordner für die Dateien konnte nicht angelegt werden.</translation>
    </message>
    <message>
        <source>The index of the disc (DICOMDIR) is damaged.</source>
        <translation>Das Verzeichnis des Datenträgers (DICOMDIR) ist beschädigt.</translation>
    </message>
    <message>
        <source>The library could not do what was asked; nothing was changed.</source>
        <translation>Die Bibliothek konnte das Verlangte nicht tun; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The library has been closed.</source>
        <translation>Die Bibliothek wurde geschlossen.</translation>
    </message>
    <message>
        <source>The library may be read but not written to.</source>
        <translation>Die Bibliothek darf gelesen, aber nicht beschrieben werden.</translation>
    </message>
    <message>
        <source>The library was written by a newer Covid Desktop (form {0}; this one knows {1}).</source>
        <translation>Die Bibliothek wurde von einem neueren Covid Desktop geschrieben (Form {0}; dieses kennt {1}).</translation>
    </message>
    <message>
        <source>The library's file is damaged or is not a library.</source>
        <translation>Die Datei der Bibliothek ist beschädigt oder keine Bibliothek.</translation>
    </message>
    <message>
        <source>The library's file or folder cannot be opened.</source>
        <translation>Datei oder Ordner der Bibliothek kann nicht geöffnet werden.</translation>
    </message>
    <message>
        <source>The lung model does not find the phantom's lungs.</source>
        <translation>Das Lungenmodell findet die Lunge des Phantoms nicht.</translation>
    </message>
    <message>
        <source>The lung model, without which the classifier cannot work, is missing.</source>
        <translation>Das Lungenmodell fehlt, ohne das der Klassifikator nicht arbeiten kann.</translation>
    </message>
    <message>
        <source>The lungs could not be found on both films.</source>
        <translation>Die Lunge wurde nicht auf beiden Aufnahmen gefunden.</translation>
    </message>
    <message>
        <source>The lungs of the two films do not fit over each other.</source>
        <translation>Die Lungen der beiden Aufnahmen passen nicht übereinander.</translation>
    </message>
    <message>
        <source>The model could not be run on this computer.</source>
        <translation>Das Modell konnte auf diesem Computer nicht ausgeführt werden.</translation>
    </message>
    <message>
        <source>The model did not pass its self-test: {0}</source>
        <translation>Das Modell hat seinen Selbsttest nicht bestanden: {0}</translation>
    </message>
    <message>
        <source>The model file cannot be used: {0}.</source>
        <translation>Die Modelldatei kann nicht verwendet werden: {0}.</translation>
    </message>
    <message>
        <source>The model file is damaged or not an ONNX model.</source>
        <translation>Die Modelldatei ist beschädigt oder kein ONNX-Modell.</translation>
    </message>
    <message>
        <source>The model file is missing or cannot be read.</source>
        <translation>Die Modelldatei fehlt oder kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The model gives other figures here than when it was made.</source>
        <translation>Das Modell liefert hier andere Werte als bei seiner Herstellung.</translation>
    </message>
    <message>
        <source>The model gives the figures that it gave when made.</source>
        <translation>Das Modell liefert die Werte, die es bei seiner Herstellung geliefert hat.</translation>
    </message>
    <message>
        <source>The model has learned from films of adults only; read this film without it.</source>
        <translation>Das Modell hat nur aus Aufnahmen Erwachsener gelernt; befunden Sie diese Aufnahme ohne das Modell.</translation>
    </message>
    <message>
        <source>The model stopped while assessing this film.</source>
        <translation>Das Modell brach beim Bewerten dieser Aufnahme ab.</translation>
    </message>
    <message>
        <source>The model's own limit is not measured; that between two readers is taken</source>
        <translation>Die eigene Grenze des Modells ist nicht gemessen; genommen wird die zwischen zwei Befundern</translation>
    </message>
    <message>
        <source>The objects could not be put into the queue for the archive.</source>
        <translation>Die Objekte konnten nicht in die Warteschlange für das Archiv gestellt werden.</translation>
    </message>
    <message>
        <source>The password could not be kept on this computer.</source>
        <translation>Das Kennwort konnte auf diesem Computer nicht behalten werden.</translation>
    </message>
    <message>
        <source>The patients differ in {0}</source>
        <translation>Die Patienten unterscheiden sich: {0}</translation>
    </message>
    <message>
        <source>The patients differ in {0}, {1}</source>
        <translation>Die Patienten unterscheiden sich: {0}, {1}</translation>
    </message>
    <message>
        <source>The patients differ in {0}, {1}, {2}</source>
        <translation>Die Patienten unterscheiden sich: {0}, {1}, {2}</translation>
    </message>
    <message>
        <source>The picture holds {0} bits a pixel; plain films have 16 at most.</source>
        <translation>Das Bild hat {0} Bit je Pixel; einfache Aufnahmen haben höchstens 16.</translation>
    </message>
    <message>
        <source>The picture is a map of computed values, not a plain film.</source>
        <translation>Das Bild ist eine Karte berechneter Werte, keine einfache Aufnahme.</translation>
    </message>
    <message>
        <source>The picture is neither 8-bit grey nor 8-bit colour.</source>
        <translation>Das Bild ist weder 8-Bit-Grau noch 8-Bit-Farbe.</translation>
    </message>
    <message>
        <source>The report could not be set as pages.</source>
        <translation>Der Bericht konnte nicht als Seiten gesetzt werden.</translation>
    </message>
    <message>
        <source>The report could not be written to this folder.</source>
        <translation>Der Bericht konnte nicht in diesen Ordner geschrieben werden.</translation>
    </message>
    <message>
        <source>The report to be wrapped is no PDF document.</source>
        <translation>Der zu verpackende Bericht ist kein PDF-Dokument.</translation>
    </message>
    <message>
        <source>The results could not be written to this folder.</source>
        <translation>Die Ergebnisse konnten nicht in diesen Ordner geschrieben werden.</translation>
    </message>
    <message>
        <source>The settings file could not be read, so the app starts with its own settings.</source>
        <translation>Die Einstellungsdatei war nicht lesbar; das Programm startet mit seinen eigenen Einstellungen.</translation>
    </message>
    <message>
        <source>The shape of the pixels had to be estimated to lay the films over each other</source>
        <translation>Die Form der Pixel musste geschätzt werden, um die Aufnahmen übereinanderzulegen</translation>
    </message>
    <message>
        <source>The two films were scored by different models or versions; score both again</source>
        <translation>Die beiden Aufnahmen wurden von verschiedenen Modellen oder Versionen bewertet; bewerten Sie beide neu</translation>
    </message>
    <message>
        <source>The {0} film was not assessed</source>
        <translation>Nicht bewertet ({0})</translation>
    </message>
    <message>
        <source>The {0} film was refused: {1}</source>
        <translation>Abgelehnt ({0}): {1}</translation>
    </message>
    <message>
        <source>There is no film to report on.</source>
        <translation>Es gibt keine Aufnahme für einen Bericht.</translation>
    </message>
    <message>
        <source>There is no severity model</source>
        <translation>Es gibt kein Schweregradmodell</translation>
    </message>
    <message>
        <source>There is not enough memory for this film.</source>
        <translation>Für diese Aufnahme reicht der Speicher nicht.</translation>
    </message>
    <message>
        <source>This DICOM file holds no picture.</source>
        <translation>Diese DICOM-Datei enthält kein Bild.</translation>
    </message>
    <message>
        <source>This DICOM file is {0}; it holds no picture.</source>
        <translation>Diese DICOM-Datei ist {0}; sie enthält kein Bild.</translation>
    </message>
    <message>
        <source>This does not look like an upright frontal chest film.</source>
        <translation>Dies sieht nicht wie eine aufrechte frontale Thoraxaufnahme aus.</translation>
    </message>
    <message>
        <source>This film or study is not in the library, or no longer.</source>
        <translation>Diese Aufnahme oder Studie ist nicht oder nicht mehr in der Bibliothek.</translation>
    </message>
    <message>
        <source>This installation of ONNX Runtime has no CUDA provider.</source>
        <translation>Diese Installation von ONNX Runtime hat keinen CUDA-Provider.</translation>
    </message>
    <message>
        <source>This is a device or a pipe, not a file.</source>
        <translation>Dies ist ein Gerät oder eine Pipe, keine Datei.</translation>
    </message>
    <message>
        <source>This is a folder, not a film.</source>
        <translation>Dies ist ein Ordner, keine Aufnahme.</translation>
    </message>
    <message>
        <source>This is the index of a disc (DICOMDIR), not a film.</source>
        <translation>Dies ist das Verzeichnis eines Datenträgers (DICOMDIR), keine Aufnahme.</translation>
    </message>
    <message>
        <source>This part of the archive is larger than any film.</source>
        <translation>Dieser Teil des Archivs ist größer als jede Aufnahme.</translation>
    </message>
    <message>
        <source>This part of the archive is protected by a password.</source>
        <translation>Dieser Teil des Archivs ist durch ein Kennwort geschützt.</translation>
    </message>
    <message>
        <source>Try again; if it happens again, please report it.</source>
        <translation>Versuchen Sie es erneut; falls es wieder vorkommt, melden Sie es bitte.</translation>
    </message>
    <message>
        <source>Try again; if it happens again, start Covid Desktop anew.</source>
        <translation>Versuchen Sie es erneut; falls es wieder vorkommt, starten Sie Covid Desktop neu.</translation>
    </message>
    <message>
        <source>Unpack it with the password first, then choose the folder.</source>
        <translation>Entpacken Sie ihn zuerst mit dem Kennwort, und wählen Sie dann den Ordner.</translation>
    </message>
    <message>
        <source>Unpack the outer ones first.</source>
        <translation>Entpacken Sie zuerst die äußeren.</translation>
    </message>
    <message>
        <source>Use the archive’s https:// address in the settings of the PACS.</source>
        <translation>Verwenden Sie in den PACS-Einstellungen die https://-Adresse des Archivs.</translation>
    </message>
    <message>
        <source>User name and password are only sent over https.</source>
        <translation>Benutzername und Kennwort werden nur über https gesendet.</translation>
    </message>
    <message>
        <source>View position known of one film only</source>
        <translation>Die Projektion ist nur von einer Aufnahme bekannt</translation>
    </message>
    <message>
        <source>Weights: research and education, non-commercial; some of the films carry CC BY-NC and competition licences. Code: Apache-2.0.</source>
        <translation>Gewichte: Forschung und Lehre, nicht kommerziell; einige der Aufnahmen stehen unter CC BY-NC und Wettbewerbslizenzen. Code: Apache-2.0.</translation>
    </message>
    <message>
        <source>Wrap it as a DICOM film first.</source>
        <translation>Verpacken Sie sie zuerst als DICOM-Aufnahme.</translation>
    </message>
    <message>
        <source>a BMP picture</source>
        <translation>ein BMP-Bild</translation>
    </message>
    <message>
        <source>a GIF picture</source>
        <translation>ein GIF-Bild</translation>
    </message>
    <message>
        <source>a JPEG 2000 picture outside DICOM</source>
        <translation>ein JPEG-2000-Bild außerhalb von DICOM</translation>
    </message>
    <message>
        <source>a PDF document</source>
        <translation>ein PDF-Dokument</translation>
    </message>
    <message>
        <source>a TIFF picture</source>
        <translation>ein TIFF-Bild</translation>
    </message>
    <message>
        <source>a ZIP archive or an office document</source>
        <translation>ein ZIP-Archiv oder ein Office-Dokument</translation>
    </message>
    <message>
        <source>a compressed archive</source>
        <translation>ein komprimiertes Archiv</translation>
    </message>
    <message>
        <source>a document</source>
        <translation>ein Dokument</translation>
    </message>
    <message>
        <source>a list of key pictures</source>
        <translation>eine Liste von Schlüsselbildern</translation>
    </message>
    <message>
        <source>a number of its card is out of range</source>
        <translation>eine Zahl ihrer Karte liegt außerhalb ihres Bereichs</translation>
    </message>
    <message>
        <source>a presentation state</source>
        <translation>ein Darstellungszustand</translation>
    </message>
    <message>
        <source>a radiotherapy plan</source>
        <translation>ein Bestrahlungsplan</translation>
    </message>
    <message>
        <source>a registration</source>
        <translation>eine Registrierung</translation>
    </message>
    <message>
        <source>a set of radiotherapy structures</source>
        <translation>ein Satz von Bestrahlungsstrukturen</translation>
    </message>
    <message>
        <source>a structured report</source>
        <translation>ein strukturierter Bericht</translation>
    </message>
    <message>
        <source>an electrocardiogram</source>
        <translation>ein Elektrokardiogramm</translation>
    </message>
    <message>
        <source>birth date</source>
        <translation>Geburtsdatum</translation>
    </message>
    <message>
        <source>current</source>
        <translation>aktuelle Aufnahme</translation>
    </message>
    <message>
        <source>it carries no model card</source>
        <translation>sie trägt keine Modellkarte</translation>
    </message>
    <message>
        <source>it is no {0} model</source>
        <translation>sie ist kein Modell der Art „{0}“</translation>
    </message>
    <message>
        <source>its card has format {0}, not {1}</source>
        <translation>ihre Karte hat das Format {0}, nicht {1}</translation>
    </message>
    <message>
        <source>its card is damaged</source>
        <translation>ihre Karte ist beschädigt</translation>
    </message>
    <message>
        <source>its card is damaged or missing</source>
        <translation>ihre Karte ist beschädigt oder fehlt</translation>
    </message>
    <message>
        <source>its card names no lung margin</source>
        <translation>ihre Karte nennt keinen Lungenrand</translation>
    </message>
    <message>
        <source>its classes are not the three that this program states</source>
        <translation>ihre Klassen sind nicht die drei, die dieses Programm nennt</translation>
    </message>
    <message>
        <source>name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>prior</source>
        <translation>Voraufnahme</translation>
    </message>
    <message>
        <source>sex</source>
        <translation>Geschlecht</translation>
    </message>
    <message>
        <source>{0} against {1}</source>
        <translation>{0} gegen {1}</translation>
    </message>
</context>
<context>
    <name>session</name>
    <message>
        <source>Something inside the program failed.</source>
        <translation>Im Programm ist etwas fehlgeschlagen.</translation>
    </message>
    <message>
        <source>Try again; if it happens again, please report it with the log file.</source>
        <translation>Versuchen Sie es erneut; falls es wieder vorkommt, melden Sie es bitte mit der Protokolldatei.</translation>
    </message>
</context>
<context>
    <name>trend</name>
    <message>
        <source>Probabilities</source>
        <translation>Wahrscheinlichkeiten</translation>
    </message>
    <message>
        <source>Research and education use. Not a medical device.</source>
        <translation>Für Forschung und Lehre. Kein Medizinprodukt.</translation>
    </message>
    <message>
        <source>Severity, total 0 to 18</source>
        <translation>Schweregrad, Gesamtwert 0 bis 18</translation>
    </message>
    <message>
        <source>Zones, 0 to 3 each (A to C right lung, D to F left)</source>
        <translation>Zonen, je 0 bis 3 (A bis C rechte Lunge, D bis F linke)</translation>
    </message>
    <message>
        <source>blue band: no measurable change since the first film</source>
        <translation>blaues Band: keine messbare Änderung seit der ersten Aufnahme</translation>
    </message>
    <message>
        <source>circle PA, square AP, diamond unknown; hollow: refused, no severity, or another model</source>
        <translation>Kreis PA, Quadrat AP, Raute unbekannt; hohl: abgelehnt, kein Schweregrad oder anderes Modell</translation>
    </message>
</context>
<context>
    <name>true_size</name>
    <message>
        <source>True size</source>
        <translation>Originalgröße</translation>
    </message>
    <message>
        <source>True size at the detector; inside the patient all is smaller</source>
        <translation>Originalgröße am Detektor; im Patienten ist alles kleiner</translation>
    </message>
    <message>
        <source>True size of the film that was scanned</source>
        <translation>Originalgröße des eingescannten Films</translation>
    </message>
    <message>
        <source>True size, magnification estimated</source>
        <translation>Originalgröße, Vergrößerung geschätzt</translation>
    </message>
    <message>
        <source>screen not measured</source>
        <translation>Bildschirm nicht ausgemessen</translation>
    </message>
</context>
<context>
    <name>wording</name>
    <message>
        <source>1 day after</source>
        <translation>1 Tag danach</translation>
    </message>
    <message>
        <source>1 day before</source>
        <translation>1 Tag davor</translation>
    </message>
    <message>
        <source>&lt;1 %</source>
        <translation>&lt;1 %</translation>
    </message>
    <message>
        <source>&gt;99 %</source>
        <translation>&gt;99 %</translation>
    </message>
    <message>
        <source>Agrees with the model’s severity</source>
        <translation>Stimmt dem Schweregrad des Modells zu</translation>
    </message>
    <message>
        <source>Assessed</source>
        <translation>Bewertet</translation>
    </message>
    <message>
        <source>Assessing…</source>
        <translation>Wird bewertet…</translation>
    </message>
    <message>
        <source>Atypical</source>
        <translation>Atypisch</translation>
    </message>
    <message>
        <source>COVID-19 is at or above the threshold of {0}.</source>
        <translation>COVID-19 liegt auf oder über der Schwelle von {0}.</translation>
    </message>
    <message>
        <source>COVID-19 is below the threshold of {0}.</source>
        <translation>COVID-19 liegt unter der Schwelle von {0}.</translation>
    </message>
    <message>
        <source>COVID-19 pneumonia</source>
        <translation>COVID-19-Pneumonie</translation>
    </message>
    <message>
        <source>Click or press Enter to open it</source>
        <translation>Zum Öffnen klicken oder Enter drücken</translation>
    </message>
    <message>
        <source>Disagrees with the model’s severity</source>
        <translation>Widerspricht dem Schweregrad des Modells</translation>
    </message>
    <message>
        <source>File not found</source>
        <translation>Datei nicht gefunden</translation>
    </message>
    <message>
        <source>ID {0}</source>
        <translation>ID {0}</translation>
    </message>
    <message>
        <source>Indeterminate</source>
        <translation>Unbestimmt</translation>
    </message>
    <message>
        <source>Its file is not at its place: connect the drive, or look for moved films</source>
        <translation>Die Datei ist nicht an ihrem Ort: Schließen Sie das Laufwerk an oder suchen Sie verschobene Aufnahmen</translation>
    </message>
    <message>
        <source>Negative</source>
        <translation>Negativ</translation>
    </message>
    <message>
        <source>No pneumonia</source>
        <translation>Keine Pneumonie</translation>
    </message>
    <message>
        <source>Not assessed</source>
        <translation>Nicht bewertet</translation>
    </message>
    <message>
        <source>Not looked at yet</source>
        <translation>Noch nicht angesehen</translation>
    </message>
    <message>
        <source>Not shown yet</source>
        <translation>Noch nicht gezeigt</translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation>Nicht sicher</translation>
    </message>
    <message>
        <source>Operating point “{0}”: </source>
        <translation>Arbeitspunkt „{0}“: </translation>
    </message>
    <message>
        <source>Other pneumonia</source>
        <translation>Andere Pneumonie</translation>
    </message>
    <message>
        <source>Own severity total: {0} of 18</source>
        <translation>Eigener Gesamtwert (Schweregrad): {0} von 18</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Research and education use. Not a medical device.</source>
        <translation>Für Forschung und Lehre. Kein Medizinprodukt.</translation>
    </message>
    <message>
        <source>SYNTHETIC</source>
        <translation>SYNTHETISCH</translation>
    </message>
    <message>
        <source>Signed by {0}, {1}</source>
        <translation>Unterzeichnet von {0}, {1}</translation>
    </message>
    <message>
        <source>Typical</source>
        <translation>Typisch</translation>
    </message>
    <message>
        <source>VOI LUT {0}</source>
        <translation>VOI LUT {0}</translation>
    </message>
    <message>
        <source>W {0}  C {1}</source>
        <translation>W {0}  C {1}</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>automatisch</translation>
    </message>
    <message>
        <source>automatic, lungs</source>
        <translation>automatisch, Lungen</translation>
    </message>
    <message>
        <source>balanced</source>
        <translation>ausgewogen</translation>
    </message>
    <message>
        <source>bone</source>
        <translation>Knochen</translation>
    </message>
    <message>
        <source>born {0}</source>
        <translation>geb. {0}</translation>
    </message>
    <message>
        <source>both sides</source>
        <translation>beide Seiten</translation>
    </message>
    <message>
        <source>date unknown</source>
        <translation>Datum unbekannt</translation>
    </message>
    <message>
        <source>day {0}</source>
        <translation>Tag {0}</translation>
    </message>
    <message>
        <source>female</source>
        <translation>weiblich</translation>
    </message>
    <message>
        <source>full range</source>
        <translation>voller Umfang</translation>
    </message>
    <message>
        <source>high specificity</source>
        <translation>hohe Spezifität</translation>
    </message>
    <message>
        <source>left</source>
        <translation>links</translation>
    </message>
    <message>
        <source>lines and tubes</source>
        <translation>Katheter und Tuben</translation>
    </message>
    <message>
        <source>lossy</source>
        <translation>verlustbehaftet</translation>
    </message>
    <message>
        <source>lossy {0}:1</source>
        <translation>verlustbehaftet {0}:1</translation>
    </message>
    <message>
        <source>lung</source>
        <translation>Lunge</translation>
    </message>
    <message>
        <source>male</source>
        <translation>männlich</translation>
    </message>
    <message>
        <source>mediastinum</source>
        <translation>Mediastinum</translation>
    </message>
    <message>
        <source>no name</source>
        <translation>kein Name</translation>
    </message>
    <message>
        <source>not open</source>
        <translation>nicht geöffnet</translation>
    </message>
    <message>
        <source>other</source>
        <translation>divers</translation>
    </message>
    <message>
        <source>right</source>
        <translation>rechts</translation>
    </message>
    <message>
        <source>same day</source>
        <translation>selber Tag</translation>
    </message>
    <message>
        <source>screening</source>
        <translation>Screening</translation>
    </message>
    <message>
        <source>size of a pixel unknown</source>
        <translation>Pixelgröße unbekannt</translation>
    </message>
    <message>
        <source>{0} %</source>
        <translation>{0} %</translation>
    </message>
    <message>
        <source>{0} (older model)</source>
        <translation>{0} (älteres Modell)</translation>
    </message>
    <message>
        <source>{0} days after</source>
        <translation>{0} Tage danach</translation>
    </message>
    <message>
        <source>{0} days before</source>
        <translation>{0} Tage davor</translation>
    </message>
    <message>
        <source>{0} mm ({1})</source>
        <translation>{0} mm ({1})</translation>
    </message>
    <message>
        <source>{0} years</source>
        <translation>{0} Jahre</translation>
    </message>
    <message>
        <source>{0} × {1}, {2} bit, {3}</source>
        <translation>{0} × {1}, {2} Bit, {3}</translation>
    </message>
</context>
</TS>
