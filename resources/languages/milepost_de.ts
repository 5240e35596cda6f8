<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Audience</name>
    <message>
        <source>The board</source>
        <translation>Vorstand</translation>
    </message>
    <message>
        <source>The team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Everybody at the client</source>
        <translation>Alle beim Auftraggeber</translation>
    </message>
    <message>
        <source>The facilitator</source>
        <translation>Moderation</translation>
    </message>
    <message>
        <source>Nobody in particular</source>
        <translation>Keine bestimmte Zielgruppe</translation>
    </message>
    <message>
        <source>Without names of participants, single votes, quotes, notes and addresses of evidence</source>
        <translation>Ohne Namen von Teilnehmenden, einzelne Stimmen, Zitate, Notizen und Adressen von Belegen</translation>
    </message>
    <message>
        <source>Without the facilitator&apos;s notes, costs, and votes where fewer than three people voted</source>
        <translation>Ohne Notizen der Moderation, Kosten und Stimmen, wo weniger als drei Personen abgestimmt haben</translation>
    </message>
    <message>
        <source>Without names of participants, single votes, quotes, notes, addresses of evidence and costs</source>
        <translation>Ohne Namen von Teilnehmenden, einzelne Stimmen, Zitate, Notizen, Adressen von Belegen und Kosten</translation>
    </message>
    <message>
        <source>With all that a report may print</source>
        <translation>Mit allem, was ein Bericht drucken darf</translation>
    </message>
    <message>
        <source>Nothing is left out for an audience</source>
        <translation>Für eine Zielgruppe wird nichts weggelassen</translation>
    </message>
</context>
<context>
    <name>ChangeCommand</name>
    <message>
        <source>Undo: %1</source>
        <translation>Rückgängig: %1</translation>
    </message>
</context>
<context>
    <name>CloseGuard</name>
    <message>
        <source>Not saved</source>
        <translation>Nicht gespeichert</translation>
    </message>
    <message>
        <source>One change could not be saved.</source>
        <translation>Eine Änderung konnte nicht gespeichert werden.</translation>
    </message>
    <message numerus="yes">
        <source>%n changes could not be saved.</source>
        <translation>
            <numerusform>%n Änderung konnte nicht gespeichert werden.</numerusform>
            <numerusform>%n Änderungen konnten nicht gespeichert werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Close without them</source>
        <translation>Ohne sie schließen</translation>
    </message>
    <message>
        <source>Keep it open</source>
        <translation>Geöffnet lassen</translation>
    </message>
</context>
<context>
    <name>Command</name>
    <message>
        <source>there is no language &quot;%1&quot;; use %2</source>
        <translation>die Sprache „%1“ gibt es nicht; möglich: %2</translation>
    </message>
    <message>
        <source>Usage: milepost [FILE]
       milepost COMMAND [ARGUMENTS]

Without a command the window opens, on FILE if one is given.

Commands:</source>
        <translation>Aufruf: milepost [DATEI]
        milepost BEFEHL [ARGUMENTE]

Ohne Befehl öffnet sich das Fenster, mit DATEI, wenn eine angegeben ist.

Befehle:</translation>
    </message>
    <message>
        <source>`milepost COMMAND --help` tells the options of a command. With `--language CODE` it speaks that language.
Exit status: 0 done, 1 could not be done, 2 wrong usage.</source>
        <translation>`milepost BEFEHL --help` nennt die Optionen eines Befehls. Mit `--language CODE` antwortet er in dieser Sprache.
Rückgabewert: 0 erledigt, 1 nicht möglich, 2 falscher Aufruf.</translation>
    </message>
    <message>
        <source>Try `%1`.</source>
        <translation>Versuchen Sie `%1`.</translation>
    </message>
    <message>
        <source>Print this help.</source>
        <translation>Diese Hilfe ausgeben.</translation>
    </message>
    <message>
        <source>The language of all words: %1.</source>
        <translation>Die Sprache aller Texte: %1.</translation>
    </message>
    <message>
        <source>%1 takes no file</source>
        <translation>%1 nimmt keine Datei an</translation>
    </message>
    <message>
        <source>%1 takes exactly one file: %2</source>
        <translation>%1 nimmt genau eine Datei an: %2</translation>
    </message>
    <message>
        <source>No problem found.</source>
        <translation>Kein Problem gefunden.</translation>
    </message>
    <message numerus="yes">
        <source>%n problem was found</source>
        <comment>%n problems were found</comment>
        <translation>
            <numerusform>%n Problem wurde gefunden</numerusform>
            <numerusform>%n Probleme wurden gefunden</numerusform>
        </translation>
    </message>
    <message>
        <source>look for problems in an engagement file</source>
        <translation>in einer Mandatsdatei nach Problemen suchen</translation>
    </message>
    <message>
        <source>Print JSON instead of tables.</source>
        <translation>JSON statt Tabellen ausgeben.</translation>
    </message>
    <message>
        <source>name the file to write with -o FILE</source>
        <translation>geben Sie mit -o DATEI die Datei an, die geschrieben werden soll</translation>
    </message>
    <message>
        <source>this is a folder, not a file</source>
        <translation>das ist ein Ordner, keine Datei</translation>
    </message>
    <message>
        <source>the file cannot be read: %1</source>
        <translation>die Datei kann nicht gelesen werden: %1</translation>
    </message>
    <message>
        <source>make an engagement file from exchange data</source>
        <translation>aus Austauschdaten eine Mandatsdatei erstellen</translation>
    </message>
    <message>
        <source>The engagement file to write.</source>
        <translation>Die Mandatsdatei, die geschrieben wird.</translation>
    </message>
    <message>
        <source>No value of a metric is recorded yet.</source>
        <translation>Zu den Kennzahlen ist noch kein Wert erfasst.</translation>
    </message>
    <message>
        <source>Period to</source>
        <translation>Zeitraum bis</translation>
    </message>
    <message>
        <source>n</source>
        <translation>n</translation>
    </message>
    <message>
        <source>left out: %1</source>
        <translation>ausgelassen: %1</translation>
    </message>
    <message>
        <source>from inputs</source>
        <translation>aus Eingaben</translation>
    </message>
    <message>
        <source>entered</source>
        <translation>eingegeben</translation>
    </message>
    <message>
        <source>inputs missing</source>
        <translation>Eingaben fehlen</translation>
    </message>
    <message>
        <source>%1, %2 to %3</source>
        <translation>%1, %2 bis %3</translation>
    </message>
    <message>
        <source>print the metrics and what partners change in them</source>
        <translation>die Kennzahlen ausgeben und was Partner daran ändern</translation>
    </message>
    <message>
        <source>Effective</source>
        <translation>Wirksam</translation>
    </message>
    <message>
        <source>Quadrant</source>
        <translation>Quadrant</translation>
    </message>
    <message numerus="yes">
        <source>breaks %n rule</source>
        <comment>breaks %n rules</comment>
        <translation>
            <numerusform>verletzt %n Regel</numerusform>
            <numerusform>verletzt %n Regeln</numerusform>
        </translation>
    </message>
    <message>
        <source>Expected if done</source>
        <translation>Erwartet nach Umsetzung</translation>
    </message>
    <message>
        <source>No dimension is rated yet, so there is nothing to plan.</source>
        <translation>Noch ist keine Dimension bewertet, es gibt also nichts zu planen.</translation>
    </message>
    <message>
        <source>No play is needed: every rated dimension has reached its target.</source>
        <translation>Es braucht keine Maßnahme: Jede bewertete Dimension hat ihr Ziel erreicht.</translation>
    </message>
    <message>
        <source>Every play in the plan is done.</source>
        <translation>Alle Maßnahmen des Plans sind erledigt.</translation>
    </message>
    <message>
        <source>Schedule as of %1, ends %2</source>
        <translation>Zeitplan, Stand %1, endet am %2</translation>
    </message>
    <message>
        <source>Projection, to be confirmed by a re-assessment</source>
        <translation>Prognose, durch eine Folgebewertung zu bestätigen</translation>
    </message>
    <message>
        <source>print priorities, schedule and projection</source>
        <translation>Prioritäten, Zeitplan und Prognose ausgeben</translation>
    </message>
    <message>
        <source>Tell the plan as of this day (yyyy-MM-dd); without it, of its start.</source>
        <translation>Den Plan zu diesem Tag darstellen (JJJJ-MM-TT); ohne Angabe zu seinem Beginn.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Auf</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>Zählt</translation>
    </message>
    <message>
        <source>From %1 to %2; a change counts from half a stage</source>
        <translation>Vom %1 bis %2; eine Veränderung zählt ab einer halben Stufe</translation>
    </message>
    <message>
        <source>Break at %1: %2</source>
        <translation>Bruch am %1: %2</translation>
    </message>
    <message>
        <source>There is no assessment yet.</source>
        <translation>Es gibt noch keine Bewertung.</translation>
    </message>
    <message>
        <source>Way to the targets: %1</source>
        <translation>Weg zu den Zielen: %1</translation>
    </message>
    <message>
        <source>print what changed between assessments</source>
        <translation>ausgeben, was sich zwischen Bewertungen verändert hat</translation>
    </message>
    <message>
        <source>write what can be read of a damaged engagement file into a new one</source>
        <translation>aus einer beschädigten Mandatsdatei in eine neue schreiben, was lesbar ist</translation>
    </message>
    <message>
        <source>The engagement file to write; nothing may be there yet.</source>
        <translation>Die Mandatsdatei, die geschrieben wird; dort darf noch nichts liegen.</translation>
    </message>
    <message>
        <source>The PDF to write.</source>
        <translation>Die PDF-Datei, die geschrieben wird.</translation>
    </message>
    <message>
        <source>Date of the report as 2026-01-31 (default: today). The same date gives the same bytes.</source>
        <translation>Datum des Berichts als 2026-01-31 (Vorgabe: heute). Dasselbe Datum ergibt dieselben Bytes.</translation>
    </message>
    <message>
        <source>How to write numbers and dates, such as en_GB (default: as the language does).</source>
        <translation>Schreibweise von Zahlen und Daten, etwa de_AT (Vorgabe: wie in der Sprache üblich).</translation>
    </message>
    <message>
        <source>Mark the report as final instead of draft.</source>
        <translation>Den Bericht als Endfassung statt als Entwurf kennzeichnen.</translation>
    </message>
    <message>
        <source>Print the participants&apos; names, with their consent.</source>
        <translation>Die Namen der Teilnehmenden mit ihrem Einverständnis drucken.</translation>
    </message>
    <message>
        <source>the edition &quot;%1&quot; is not known; use %2</source>
        <translation>die Ausgabe „%1“ ist nicht bekannt; möglich: %2</translation>
    </message>
    <message>
        <source>the locale &quot;%1&quot; is not known; use one such as en_GB or de_DE</source>
        <translation>das Gebietsschema „%1“ ist nicht bekannt; geben Sie eines wie en_GB oder de_DE an</translation>
    </message>
    <message>
        <source>the paper &quot;%1&quot; is not known; use a4 or letter</source>
        <translation>das Papierformat „%1“ ist nicht bekannt; möglich: a4 oder letter</translation>
    </message>
    <message>
        <source>write the roadmap as PDF</source>
        <translation>die Roadmap als PDF schreiben</translation>
    </message>
    <message>
        <source>write the sample engagement</source>
        <translation>das Beispielmandat schreiben</translation>
    </message>
    <message>
        <source>The day on which the sample stands, as 2026-01-31 (default: today). The same week gives the same engagement.</source>
        <translation>Der Tag, zu dem das Beispiel steht, als 2026-01-31 (Vorgabe: heute). Dieselbe Woche ergibt dasselbe Mandat.</translation>
    </message>
    <message>
        <source>coverage %1</source>
        <translation>Abdeckung %1</translation>
    </message>
    <message>
        <source>Not enough rated dimensions for an index (%1; %2 is needed).</source>
        <translation>Zu wenige bewertete Dimensionen für einen Index (%1; nötig: %2).</translation>
    </message>
    <message>
        <source>Index %1 of 100, target %2 · stage %3 %4 · weakest %5 · %6 · confidence %7</source>
        <translation>Index %1 von 100, Ziel %2 · Stufe %3 %4 · am schwächsten %5 · %6 · Sicherheit %7</translation>
    </message>
    <message>
        <source>agreed, provisional</source>
        <translation>vereinbart, vorläufig</translation>
    </message>
    <message>
        <source>median, provisional</source>
        <translation>Median, vorläufig</translation>
    </message>
    <message>
        <source>Overall index %1 of 100, the mean of the matrices in use</source>
        <translation>Gesamtindex %1 von 100, der Mittelwert der verwendeten Matrizen</translation>
    </message>
    <message>
        <source>print the scorecards</source>
        <translation>die Scorecards ausgeben</translation>
    </message>
    <message>
        <source>there is no command or file &quot;%1&quot;</source>
        <translation>den Befehl oder die Datei „%1“ gibt es nicht</translation>
    </message>
    <message>
        <source>unknown option %1</source>
        <translation>unbekannte Option %1</translation>
    </message>
    <message>
        <source>a4 or letter (default: as chosen in the engagement, or a4).</source>
        <translation>a4 oder letter (Vorgabe: wie im Mandat gewählt, sonst a4).</translation>
    </message>
    <message>
        <source>The line at the top of every page (default: as written in the engagement).</source>
        <translation>Die oberste Zeile jeder Seite (Vorgabe: wie im Mandat angegeben).</translation>
    </message>
    <message>
        <source>Mark it as draft, whatever the engagement says.</source>
        <translation>Als Entwurf kennzeichnen, was immer im Mandat steht.</translation>
    </message>
    <message>
        <source>Leave them out, whatever the engagement says.</source>
        <translation>Die Namen weglassen, was immer im Mandat steht.</translation>
    </message>
    <message>
        <source>--%1 and --%2 say opposite things; use one of them</source>
        <translation>--%1 und --%2 widersprechen sich; verwenden Sie nur eines davon</translation>
    </message>
    <message>
        <source>Plays in the plan, in order of priority (%1)</source>
        <translation>Maßnahmen im Plan, nach Priorität (%1)</translation>
    </message>
    <message>
        <source>Not all of the output could be written; free some space, or send it elsewhere.</source>
        <translation>Die Ausgabe konnte nicht vollständig geschrieben werden; schaffen Sie Platz oder leiten Sie sie an einen anderen Ort.</translation>
    </message>
    <message>
        <source>warning: %1</source>
        <translation>Warnung: %1</translation>
    </message>
    <message>
        <source>%1 It is kept, but left out.</source>
        <translation>%1 Der Wert bleibt erhalten, wird aber ausgelassen.</translation>
    </message>
    <message>
        <source>What to print: one-page, board, full, annex or progress (default: as chosen in the engagement, or full).</source>
        <translation>Was gedruckt wird: one-page, board, full, annex oder progress (Vorgabe: wie im Mandat gewählt, sonst full).</translation>
    </message>
    <message>
        <source>the separator &quot;%1&quot; is not known; use %2</source>
        <translation>das Trennzeichen „%1“ ist nicht bekannt; möglich: %2</translation>
    </message>
    <message>
        <source>the table &quot;%1&quot; is not known; use %2</source>
        <translation>die Tabelle „%1“ ist nicht bekannt; möglich: %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no number of days; use one from 0 to %2</source>
        <translation>„%1“ ist keine Anzahl von Tagen; möglich: 0 bis %2</translation>
    </message>
    <message>
        <source>--%1 has no meaning for the format &quot;%2&quot;; leave it out</source>
        <translation>--%1 hat beim Format „%2“ keine Bedeutung; lassen Sie es weg</translation>
    </message>
    <message>
        <source>the format &quot;%1&quot; is not known; use %2</source>
        <translation>das Format „%1“ ist nicht bekannt; möglich: %2</translation>
    </message>
    <message>
        <source>What to write: %1 (default: json).</source>
        <translation>Was geschrieben wird: %1 (Vorgabe: json).</translation>
    </message>
    <message>
        <source>The file to write; for all tables as CSV a folder that is to be made.</source>
        <translation>Die Datei, die geschrieben wird; für alle Tabellen als CSV ein Ordner, der neu angelegt wird.</translation>
    </message>
    <message>
        <source>The day as of which to tell, as 2026-01-31 (default: today).</source>
        <translation>Der Tag, zu dem der Stand dargestellt wird, als 2026-01-31 (Vorgabe: heute).</translation>
    </message>
    <message>
        <source>Of CSV this table alone, as one file: %1.</source>
        <translation>Als CSV nur diese Tabelle, als eine Datei: %1.</translation>
    </message>
    <message>
        <source>What parts the cells of CSV: comma, semicolon (then with decimal commas) or tab (default: comma).</source>
        <translation>Was die Zellen der CSV trennt: comma, semicolon (dann mit Dezimalkomma) oder tab (Vorgabe: comma).</translation>
    </message>
    <message>
        <source>CSV without the mark of UTF-8 at its beginning.</source>
        <translation>CSV ohne die UTF-8-Kennzeichnung am Anfang.</translation>
    </message>
    <message>
        <source>In a calendar a reminder so many days before each event begins (default: none).</source>
        <translation>In einem Kalender so viele Tage vor jedem Termin eine Erinnerung (Vorgabe: keine).</translation>
    </message>
    <message>
        <source>write an engagement as exchange data, tables, workbook or calendar</source>
        <translation>ein Mandat als Austauschdaten, Tabellen, Arbeitsmappe oder Kalender schreiben</translation>
    </message>
    <message>
        <source>There is no scenario “%1”: the file has none.</source>
        <translation>Ein Szenario „%1“ gibt es nicht: Die Datei enthält keines.</translation>
    </message>
    <message>
        <source>There is no scenario “%1”; there are: %2.</source>
        <translation>Ein Szenario „%1“ gibt es nicht; vorhanden sind: %2.</translation>
    </message>
    <message>
        <source>Tell the plan under this scenario, by its id or name; without it, under the one chosen.</source>
        <translation>Den Plan in diesem Szenario darstellen, nach Kennung oder Name; ohne Angabe im gewählten.</translation>
    </message>
    <message>
        <source>%1 takes exactly two files: %2</source>
        <translation>%1 nimmt genau zwei Dateien an: %2</translation>
    </message>
    <message>
        <source>the aspect &quot;%1&quot; is not known; use %2</source>
        <translation>das Seitenverhältnis „%1“ ist nicht bekannt; möglich: %2</translation>
    </message>
    <message>
        <source>The shape of slides: 16:9 or 4:3 (default: 16:9).</source>
        <translation>Das Seitenverhältnis der Folien: 16:9 oder 4:3 (Vorgabe: 16:9).</translation>
    </message>
    <message>
        <source>take in a workbook that others have filled in</source>
        <translation>eine von anderen ausgefüllte Arbeitsmappe einlesen</translation>
    </message>
    <message>
        <source>Only tell what would change.</source>
        <translation>Nur ausgeben, was sich ändern würde.</translation>
    </message>
    <message>
        <source>For whom it is: board, team, client, facilitator or custom (default: as chosen in the engagement).</source>
        <translation>Für wen der Bericht ist: board, team, client, facilitator oder custom (Vorgabe: wie im Mandat gewählt).</translation>
    </message>
    <message>
        <source>the profile &quot;%1&quot; is not known; use %2</source>
        <translation>die Zielgruppe „%1“ ist nicht bekannt; möglich: %2</translation>
    </message>
</context>
<context>
    <name>CommonWords</name>
    <message>
        <source>Who takes part, in which function and unit</source>
        <translation>Wer teilnimmt, in welcher Funktion und in welchem Bereich</translation>
    </message>
    <message>
        <source>Take, name and delete snapshots</source>
        <translation>Momentaufnahmen erstellen, benennen und löschen</translation>
    </message>
    <message>
        <source>Accountable person</source>
        <translation>Gesamtverantwortliche Person</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Anwenden</translation>
    </message>
    <message>
        <source>Set aside…</source>
        <translation>Beiseitelegen…</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation>Bewertung</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>Row %1, column %2 (%3, %4) says “%5”: %6</source>
        <translation>Zeile %1, Spalte %2 (%3, %4) enthält „%5“: %6</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>&amp;Continue the assessment</source>
        <translation>Bewertung &amp;fortsetzen</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation>&amp;Datum</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>Dimensions</source>
        <translation>Dimensionen</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;Verwerfen</translation>
    </message>
    <message>
        <source>don’t know</source>
        <translation>weiß nicht</translation>
    </message>
    <message>
        <source>Engagement</source>
        <translation>Mandat</translation>
    </message>
    <message>
        <source>Explore the &amp;sample</source>
        <translation>&amp;Beispiel erkunden</translation>
    </message>
    <message>
        <source>&amp;Export PDF…</source>
        <translation>PDF &amp;exportieren…</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>Round 1</source>
        <translation>Runde 1</translation>
    </message>
    <message>
        <source>Go to &amp;Assess</source>
        <translation>Zur Seite &amp;Bewerten</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>How sure</source>
        <translation>Wie sicher</translation>
    </message>
    <message>
        <source>&amp;Industry</source>
        <translation>&amp;Branche</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>My score</source>
        <translation>Mein Wert</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>New assessment</source>
        <translation>Neue Bewertung</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>There is no plan yet</source>
        <translation>Es gibt noch keinen Plan</translation>
    </message>
    <message>
        <source>nobody yet (%1)</source>
        <translation>noch niemand (%1)</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ohne</translation>
    </message>
    <message>
        <source>not applicable</source>
        <translation>nicht zutreffend</translation>
    </message>
    <message>
        <source>one vote agrees with nobody</source>
        <translation>eine einzelne Stimme ergibt keinen Konsens</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Öffnen…</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>Optional</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>Teilnehmende Person</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Teilnehmende</translation>
    </message>
    <message>
        <source>Participants and units</source>
        <translation>Teilnehmende und Bereiche</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>PDF-Dokumente (*.pdf)</translation>
    </message>
    <message>
        <source>Playbook</source>
        <translation>Playbook</translation>
    </message>
    <message>
        <source>PNG pictures (*.png)</source>
        <translation>PNG-Bilder (*.png)</translation>
    </message>
    <message>
        <source>Milepost</source>
        <translation>Milepost</translation>
    </message>
    <message>
        <source>The file is open for reading only.</source>
        <translation>Die Datei ist schreibgeschützt geöffnet.</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Runde</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Kopie speichern…</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Round 2</source>
        <translation>Runde 2</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Beiseitegelegt</translation>
    </message>
    <message>
        <source>Set aside: %1</source>
        <translation>Beiseitegelegt: %1</translation>
    </message>
    <message>
        <source>Snapshots</source>
        <translation>Momentaufnahmen</translation>
    </message>
    <message>
        <source>&amp;Start an assessment</source>
        <translation>Bewertung be&amp;ginnen</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>SVG pictures (*.svg)</source>
        <translation>SVG-Bilder (*.svg)</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>Take back: %1</source>
        <translation>Zurücknehmen: %1</translation>
    </message>
    <message>
        <source>target %1</source>
        <translation>Ziel %1</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Titel</translation>
    </message>
    <message>
        <source>The title is too long.</source>
        <translation>Der Titel ist zu lang.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Bereiche</translation>
    </message>
    <message>
        <source>Warning: %1</source>
        <translation>Warnung: %1</translation>
    </message>
    <message>
        <source>Why it is no problem here</source>
        <translation>Warum das hier kein Problem ist</translation>
    </message>
    <message>
        <source>Why “%1” is set aside</source>
        <translation>Warum „%1“ beiseitegelegt ist</translation>
    </message>
    <message>
        <source>Why this number</source>
        <translation>Warum diese Zahl</translation>
    </message>
    <message>
        <source>with</source>
        <translation>mit</translation>
    </message>
    <message>
        <source>%1 · severity: %2</source>
        <translation>%1 · Schwere: %2</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
</context>
<context>
    <name>Content</name>
    <message>
        <source>the matrix &quot;%1&quot; names another playbook as its own</source>
        <translation>die Matrix „%1“ nennt ein anderes Playbook als zugehörig</translation>
    </message>
    <message>
        <source>this play names another playbook or step as its own</source>
        <translation>diese Maßnahme nennt ein anderes Playbook oder einen anderen Schritt als zugehörig</translation>
    </message>
    <message>
        <source>no playbook step lists the play &quot;%1&quot;</source>
        <translation>kein Schritt eines Playbooks führt die Maßnahme „%1“ auf</translation>
    </message>
    <message>
        <source>no play advances &quot;%1&quot; from %2</source>
        <translation>keine Maßnahme bringt „%1“ voran (Übergang %2)</translation>
    </message>
    <message>
        <source>nothing has the id &quot;%1&quot;</source>
        <translation>nichts hat die Kennung „%1“</translation>
    </message>
    <message>
        <source>a number or a list of numbers is expected here</source>
        <translation>hier wird eine Zahl oder eine Liste von Zahlen erwartet</translation>
    </message>
    <message>
        <source>stage 1 has symptoms, stages 2 and 3 have criteria</source>
        <translation>Stufe 1 hat Symptome, die Stufen 2 und 3 haben Kriterien</translation>
    </message>
    <message>
        <source>the cells must stand in the order of stages 1, 2, 3</source>
        <translation>die Zellen müssen in der Reihenfolge der Stufen 1, 2, 3 stehen</translation>
    </message>
    <message>
        <source>a dimension has exactly three cells</source>
        <translation>eine Dimension hat genau drei Zellen</translation>
    </message>
    <message>
        <source>the stages must stand in the order 1, 2, 3</source>
        <translation>die Stufen müssen in der Reihenfolge 1, 2, 3 stehen</translation>
    </message>
    <message>
        <source>a matrix has exactly three stages</source>
        <translation>eine Matrix hat genau drei Stufen</translation>
    </message>
    <message>
        <source>the lowest and the highest weight are expected here, 1 to 5</source>
        <translation>hier werden das kleinste und das größte Gewicht erwartet, 1 bis 5</translation>
    </message>
    <message>
        <source>this limit must not be above &quot;aligned&quot;</source>
        <translation>diese Grenze darf nicht über „aligned“ liegen</translation>
    </message>
    <message>
        <source>the grades must stand in the order 0, 1, 2, 3</source>
        <translation>die Grade müssen in der Reihenfolge 0, 1, 2, 3 stehen</translation>
    </message>
    <message>
        <source>a number from 0 to 1 is expected here</source>
        <translation>hier wird eine Zahl von 0 bis 1 erwartet</translation>
    </message>
    <message>
        <source>this is content %1, models.json is content %2</source>
        <translation>dies ist der Inhalt %1, models.json ist der Inhalt %2</translation>
    </message>
    <message>
        <source>this is not the translation of a text</source>
        <translation>dies ist nicht die Übersetzung eines Textes</translation>
    </message>
    <message>
        <source>the list has %1 entries instead of %2</source>
        <translation>die Liste hat %1 statt %2 Einträge</translation>
    </message>
    <message>
        <source>there is no text of this name</source>
        <translation>einen Text dieses Namens gibt es nicht</translation>
    </message>
    <message>
        <source>there is nothing with this id</source>
        <translation>mit dieser Kennung gibt es nichts</translation>
    </message>
    <message>
        <source>the translation cannot be read</source>
        <translation>die Übersetzung kann nicht gelesen werden</translation>
    </message>
</context>
<context>
    <name>DataExport</name>
    <message>
        <source>Export a workbook</source>
        <translation>Arbeitsmappe exportieren</translation>
    </message>
    <message>
        <source>Export a calendar</source>
        <translation>Kalender exportieren</translation>
    </message>
    <message>
        <source>Export tables into a new folder</source>
        <translation>Tabellen in einen neuen Ordner exportieren</translation>
    </message>
    <message>
        <source>Calendars (*.ics)</source>
        <translation>Kalender (*.ics)</translation>
    </message>
    <message>
        <source>tables</source>
        <translation>Tabellen</translation>
    </message>
    <message>
        <source>The tables were written into %1.</source>
        <translation>Die Tabellen wurden in %1 geschrieben.</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>The workbook was written to %1.</source>
        <translation>Die Arbeitsmappe wurde als %1 geschrieben.</translation>
    </message>
    <message>
        <source>The calendar was written to %1.</source>
        <translation>Der Kalender wurde als %1 geschrieben.</translation>
    </message>
    <message>
        <source>Open the file</source>
        <translation>Datei öffnen</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Im Ordner anzeigen</translation>
    </message>
    <message>
        <source>Export slides</source>
        <translation>Folien exportieren</translation>
    </message>
    <message>
        <source>Export a workbook to fill in</source>
        <translation>Arbeitsmappe zum Ausfüllen exportieren</translation>
    </message>
    <message>
        <source>Slides (*.pptx)</source>
        <translation>Folien (*.pptx)</translation>
    </message>
    <message>
        <source>to fill in</source>
        <translation>zum Ausfüllen</translation>
    </message>
    <message>
        <source>The slides were written to %1.</source>
        <translation>Die Folien wurden als %1 geschrieben.</translation>
    </message>
</context>
<context>
    <name>Edits</name>
    <message>
        <source>%1: re-assessment %2</source>
        <translation>%1: Folgebewertung %2</translation>
    </message>
    <message>
        <source>matrix</source>
        <translation>Matrix</translation>
    </message>
    <message>
        <source>assessments</source>
        <translation>Bewertungen</translation>
    </message>
    <message>
        <source>Add assessment %1</source>
        <translation>Bewertung %1 hinzufügen</translation>
    </message>
    <message>
        <source>assessment</source>
        <translation>Bewertung</translation>
    </message>
    <message>
        <source>Repeat assessment %1 on %2</source>
        <translation>Bewertung %1 am %2 wiederholen</translation>
    </message>
    <message>
        <source>Set title of the assessment to %1</source>
        <translation>Titel der Bewertung in %1 ändern</translation>
    </message>
    <message>
        <source>Set date of %1 to %2</source>
        <translation>Datum von %1 auf %2 setzen</translation>
    </message>
    <message>
        <source>the whole organization</source>
        <translation>die gesamte Organisation</translation>
    </message>
    <message>
        <source>Set scope of %1 to %2</source>
        <translation>Geltungsbereich von %1 festlegen: %2</translation>
    </message>
    <message>
        <source>Make %1 a workshop</source>
        <translation>%1 als Workshop führen</translation>
    </message>
    <message>
        <source>Make %1 a self-assessment</source>
        <translation>%1 als Selbsteinschätzung führen</translation>
    </message>
    <message>
        <source>Balance functions in %1</source>
        <translation>Funktionen in %1 ausgleichen</translation>
    </message>
    <message>
        <source>Count all votes of %1 alike</source>
        <translation>Alle Stimmen in %1 gleich zählen</translation>
    </message>
    <message>
        <source>participant</source>
        <translation>Teilnehmende Person</translation>
    </message>
    <message>
        <source>%1 is listed twice.</source>
        <translation>%1 ist zweimal aufgeführt.</translation>
    </message>
    <message>
        <source>%1 has voted in this assessment; clear these votes first.</source>
        <translation>%1 hat in dieser Bewertung abgestimmt; löschen Sie zuerst diese Stimmen.</translation>
    </message>
    <message>
        <source>Set who may vote in %1</source>
        <translation>Stimmberechtigte in %1 festlegen</translation>
    </message>
    <message>
        <source>Close assessment %1</source>
        <translation>Bewertung %1 abschließen</translation>
    </message>
    <message>
        <source>Re-open assessment %1</source>
        <translation>Bewertung %1 wieder öffnen</translation>
    </message>
    <message>
        <source>Delete assessment %1</source>
        <translation>Bewertung %1 löschen</translation>
    </message>
    <message>
        <source>A dimension is voted on in round 1 and round 2 only.</source>
        <translation>Über eine Dimension wird nur in Runde 1 und Runde 2 abgestimmt.</translation>
    </message>
    <message>
        <source>The self-confidence</source>
        <translation>Die eigene Sicherheit</translation>
    </message>
    <message>
        <source>The proof</source>
        <translation>Der Nachweis</translation>
    </message>
    <message>
        <source>indicator</source>
        <translation>Indikator</translation>
    </message>
    <message>
        <source>Answer “%1” with yes</source>
        <translation>„%1“ mit Ja beantworten</translation>
    </message>
    <message>
        <source>Answer “%1” with no</source>
        <translation>„%1“ mit Nein beantworten</translation>
    </message>
    <message>
        <source>Take back the answer to “%1”</source>
        <translation>Antwort auf „%1“ zurücknehmen</translation>
    </message>
    <message>
        <source>Answer the indicator before you note something about it.</source>
        <translation>Beantworten Sie den Indikator, bevor Sie etwas dazu notieren.</translation>
    </message>
    <message>
        <source>Edit note of “%1”</source>
        <translation>Notiz zu „%1“ bearbeiten</translation>
    </message>
    <message>
        <source>An agreed score needs its reason; a few words are enough.</source>
        <translation>Ein vereinbarter Wert braucht seine Begründung; wenige Worte genügen.</translation>
    </message>
    <message>
        <source>Agree on %1 for %2</source>
        <translation>%1 für „%2“ vereinbaren</translation>
    </message>
    <message>
        <source>Withdraw the agreed score of %1</source>
        <translation>Vereinbarten Wert von „%1“ zurückziehen</translation>
    </message>
    <message>
        <source>An agreed score needs its reason; withdraw the score to clear it.</source>
        <translation>Ein vereinbarter Wert braucht seine Begründung; ziehen Sie den Wert zurück, um sie zu leeren.</translation>
    </message>
    <message>
        <source>Edit reason of %1</source>
        <translation>Begründung zu „%1“ bearbeiten</translation>
    </message>
    <message>
        <source>Edit notes of %1</source>
        <translation>Notizen zu „%1“ bearbeiten</translation>
    </message>
    <message>
        <source>The evidence grade</source>
        <translation>Der Beleggrad</translation>
    </message>
    <message>
        <source>Set evidence grade of %1 to %2</source>
        <translation>Beleggrad von „%1“ auf %2 setzen</translation>
    </message>
    <message>
        <source>The weight</source>
        <translation>Das Gewicht</translation>
    </message>
    <message>
        <source>Set weight of %1 to %2</source>
        <translation>Gewicht von „%1“ auf %2 setzen</translation>
    </message>
    <message>
        <source>Set weight of %1 to the default</source>
        <translation>Gewicht von „%1“ auf den Standard setzen</translation>
    </message>
    <message>
        <source>Set target of %1 to %2</source>
        <translation>Ziel von „%1“ auf %2 setzen</translation>
    </message>
    <message>
        <source>Set target of %1 to the default</source>
        <translation>Ziel von „%1“ auf den Standard setzen</translation>
    </message>
    <message>
        <source>Say why the dimension does not apply; a few words are enough.</source>
        <translation>Geben Sie an, warum die Dimension nicht zutrifft; wenige Worte genügen.</translation>
    </message>
    <message>
        <source>Let %1 apply</source>
        <translation>„%1“ als zutreffend kennzeichnen</translation>
    </message>
    <message>
        <source>Mark %1 as not applicable</source>
        <translation>„%1“ als nicht zutreffend kennzeichnen</translation>
    </message>
    <message>
        <source>%1 has %2 characters; at most %3 are possible.</source>
        <translation>%1 hat %2 Zeichen; möglich sind höchstens %3.</translation>
    </message>
    <message>
        <source>%1 holds control characters or broken Unicode; type it anew.</source>
        <translation>%1 enthält Steuerzeichen oder fehlerhaftes Unicode; bitte neu eingeben.</translation>
    </message>
    <message>
        <source>“%1” cannot be an id.</source>
        <translation>„%1“ kann keine Kennung sein.</translation>
    </message>
    <message>
        <source>The id “%1” is taken already.</source>
        <translation>Die Kennung „%1“ ist bereits vergeben.</translation>
    </message>
    <message>
        <source>%1 must not be empty.</source>
        <translation>%1 darf nicht leer sein.</translation>
    </message>
    <message>
        <source>%1 must be on one line.</source>
        <translation>%1 muss in einer Zeile stehen.</translation>
    </message>
    <message>
        <source>%1 holds a tab or another control character; type it anew.</source>
        <translation>%1 enthält einen Tabulator oder ein anderes Steuerzeichen; bitte neu eingeben.</translation>
    </message>
    <message>
        <source>Nothing of it can be seen: %1; type it anew.</source>
        <translation>Davon ist nichts zu sehen: %1; bitte neu eingeben.</translation>
    </message>
    <message>
        <source>%1 must be a date.</source>
        <translation>%1 muss ein Datum sein.</translation>
    </message>
    <message>
        <source>%1 must be between the years %2 and %3.</source>
        <translation>%1 muss zwischen den Jahren %2 und %3 liegen.</translation>
    </message>
    <message>
        <source>%1 must be between %2 and %3.</source>
        <translation>%1 muss zwischen %2 und %3 liegen.</translation>
    </message>
    <message>
        <source>More than %1 %2 are not possible.</source>
        <translation>Mehr als %1 %2 sind nicht möglich.</translation>
    </message>
    <message>
        <source>There is no %1 “%2”.</source>
        <translation>%1 „%2“ gibt es nicht.</translation>
    </message>
    <message>
        <source>“%1” is listed twice.</source>
        <translation>„%1“ ist zweimal aufgeführt.</translation>
    </message>
    <message>
        <source>The title of the evidence</source>
        <translation>Der Titel des Belegs</translation>
    </message>
    <message>
        <source>The link</source>
        <translation>Der Link</translation>
    </message>
    <message>
        <source>The quote</source>
        <translation>Das Zitat</translation>
    </message>
    <message>
        <source>The name of the file</source>
        <translation>Der Name der Datei</translation>
    </message>
    <message>
        <source>The type of the file</source>
        <translation>Der Typ der Datei</translation>
    </message>
    <message>
        <source>The file “%1” has %2; at most %3 can be attached. Attach the pages that matter, or a link.</source>
        <translation>Die Datei „%1“ hat %2; angehängt werden können höchstens %3. Hängen Sie die wesentlichen Seiten oder einen Link an.</translation>
    </message>
    <message>
        <source>This piece of evidence is not there any more.</source>
        <translation>Diesen Beleg gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>pieces of evidence for one dimension</source>
        <translation>Belege für eine Dimension</translation>
    </message>
    <message>
        <source>Add evidence “%1” to %2</source>
        <translation>Beleg „%1“ zu „%2“ hinzufügen</translation>
    </message>
    <message>
        <source>Edit evidence “%1” of %2</source>
        <translation>Beleg „%1“ zu „%2“ bearbeiten</translation>
    </message>
    <message>
        <source>Remove evidence “%1” from %2</source>
        <translation>Beleg „%1“ von „%2“ entfernen</translation>
    </message>
    <message>
        <source>metric</source>
        <translation>Kennzahl</translation>
    </message>
    <message>
        <source>The date of the baseline</source>
        <translation>Das Datum des Ausgangswerts</translation>
    </message>
    <message>
        <source>The date of the target</source>
        <translation>Das Datum des Zielwerts</translation>
    </message>
    <message>
        <source>role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>goals</source>
        <translation>Ziele</translation>
    </message>
    <message>
        <source>Add goal %1</source>
        <translation>Ziel %1 hinzufügen</translation>
    </message>
    <message>
        <source>Edit goal %1</source>
        <translation>Ziel %1 bearbeiten</translation>
    </message>
    <message>
        <source>goal</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>There is no such place in the list.</source>
        <translation>Diese Stelle gibt es in der Liste nicht.</translation>
    </message>
    <message>
        <source>Move goal %1</source>
        <translation>Ziel %1 verschieben</translation>
    </message>
    <message>
        <source>Remove goal %1</source>
        <translation>Ziel %1 entfernen</translation>
    </message>
    <message>
        <source>The assessment “%1” is closed; re-open it to change it.</source>
        <translation>Die Bewertung „%1“ ist abgeschlossen; öffnen Sie sie wieder, um sie zu ändern.</translation>
    </message>
    <message>
        <source>dimension</source>
        <translation>Dimension</translation>
    </message>
    <message>
        <source>unit</source>
        <translation>Bereich</translation>
    </message>
    <message>
        <source>inputs of a metric</source>
        <translation>Eingaben einer Kennzahl</translation>
    </message>
    <message>
        <source>The name of the input</source>
        <translation>Der Name der Eingabe</translation>
    </message>
    <message>
        <source>numbers in one input</source>
        <translation>Zahlen in einer Eingabe</translation>
    </message>
    <message>
        <source>The end of the period</source>
        <translation>Das Ende des Zeitraums</translation>
    </message>
    <message>
        <source>The number of accounts</source>
        <translation>Die Anzahl der Kunden</translation>
    </message>
    <message>
        <source>The source</source>
        <translation>Die Quelle</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <translation>%1 zum %2</translation>
    </message>
    <message>
        <source>Enter %1</source>
        <translation>%1 eingeben</translation>
    </message>
    <message>
        <source>%1 is given twice for the same unit and group.</source>
        <translation>%1 ist für denselben Bereich und dieselbe Gruppe zweimal angegeben.</translation>
    </message>
    <message>
        <source>Enter metric values</source>
        <translation>Kennzahlenwerte eingeben</translation>
    </message>
    <message>
        <source>This value is not there any more.</source>
        <translation>Diesen Wert gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>There is a value of %1 already, with the same unit and group.</source>
        <translation>%1: Für denselben Bereich und dieselbe Gruppe gibt es bereits einen Wert.</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>%1 bearbeiten</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 entfernen</translation>
    </message>
    <message>
        <source>Remove %1 metric values</source>
        <translation>%1 Kennzahlenwerte entfernen</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 Tag</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 Tage</translation>
    </message>
    <message numerus="yes">
        <source>%n week</source>
        <comment>%n weeks</comment>
        <translation>
            <numerusform>%n Woche</numerusform>
            <numerusform>%n Wochen</numerusform>
        </translation>
    </message>
    <message>
        <source>The industry</source>
        <translation>Die Branche</translation>
    </message>
    <message>
        <source>The currency</source>
        <translation>Die Währung</translation>
    </message>
    <message>
        <source>The name of the sponsor</source>
        <translation>Der Name des Sponsors</translation>
    </message>
    <message>
        <source>The name of the facilitator</source>
        <translation>Der Name der Moderation</translation>
    </message>
    <message>
        <source>name of the organization</source>
        <translation>Namen der Organisation</translation>
    </message>
    <message>
        <source>The name of the organization</source>
        <translation>Der Name der Organisation</translation>
    </message>
    <message>
        <source>“%1” is not a currency code; use three capital letters such as EUR.</source>
        <translation>„%1“ ist kein Währungscode; verwenden Sie drei Großbuchstaben, etwa EUR.</translation>
    </message>
    <message>
        <source>Clear %1</source>
        <translation>%1 leeren</translation>
    </message>
    <message>
        <source>Set %1 to %2</source>
        <translation>%1 auf %2 setzen</translation>
    </message>
    <message>
        <source>units</source>
        <translation>Bereiche</translation>
    </message>
    <message>
        <source>Add unit %1</source>
        <translation>Bereich %1 hinzufügen</translation>
    </message>
    <message>
        <source>Rename unit to %1</source>
        <translation>Bereich in %1 umbenennen</translation>
    </message>
    <message>
        <source>The unit %1 cannot go under itself.</source>
        <translation>Der Bereich %1 kann nicht unter sich selbst stehen.</translation>
    </message>
    <message>
        <source>The unit %1 can only go before one that stays beside it.</source>
        <translation>Der Bereich %1 kann nur vor einem Bereich stehen, der neben ihm bleibt.</translation>
    </message>
    <message>
        <source>Move unit %1</source>
        <translation>Bereich %1 verschieben</translation>
    </message>
    <message>
        <source>The assessment “%1” belongs to the unit %2; delete it or give it another unit first.</source>
        <translation>Die Bewertung „%1“ gehört zum Bereich %2; löschen Sie sie oder geben Sie ihr zuerst einen anderen Bereich.</translation>
    </message>
    <message>
        <source>The unit %1 has metric values; delete them or give them another unit first.</source>
        <translation>Der Bereich %1 hat Kennzahlenwerte; löschen Sie sie oder geben Sie ihnen zuerst einen anderen Bereich.</translation>
    </message>
    <message>
        <source>Delete unit %1</source>
        <translation>Bereich %1 löschen</translation>
    </message>
    <message>
        <source>playbook</source>
        <translation>Playbook</translation>
    </message>
    <message>
        <source>step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>The step belongs to another playbook than the play.</source>
        <translation>Der Schritt gehört zu einem anderen Playbook als die Maßnahme.</translation>
    </message>
    <message>
        <source>The lift in stages</source>
        <translation>Die Hebung in Stufen</translation>
    </message>
    <message>
        <source>The title of the play</source>
        <translation>Der Titel der Maßnahme</translation>
    </message>
    <message>
        <source>What is done</source>
        <translation>Was getan wird</translation>
    </message>
    <message>
        <source>The deliverable</source>
        <translation>Das Ergebnis</translation>
    </message>
    <message>
        <source>workstream</source>
        <translation>Arbeitsstrang</translation>
    </message>
    <message>
        <source>play</source>
        <translation>Maßnahme</translation>
    </message>
    <message>
        <source>Add play “%1”</source>
        <translation>Maßnahme „%1“ hinzufügen</translation>
    </message>
    <message>
        <source>Edit play “%1”</source>
        <translation>Maßnahme „%1“ bearbeiten</translation>
    </message>
    <message>
        <source>Delete play “%1”</source>
        <translation>Maßnahme „%1“ löschen</translation>
    </message>
    <message>
        <source>Each participant needs one id.</source>
        <translation>Alle Teilnehmenden brauchen genau eine Kennung.</translation>
    </message>
    <message>
        <source>participants</source>
        <translation>Teilnehmende</translation>
    </message>
    <message>
        <source>Add participant %1</source>
        <translation>%1 als teilnehmende Person hinzufügen</translation>
    </message>
    <message>
        <source>Rename participant to %1</source>
        <translation>Teilnehmende Person in %1 umbenennen</translation>
    </message>
    <message>
        <source>Set function of %1 to %2</source>
        <translation>Funktion von %1 auf %2 setzen</translation>
    </message>
    <message>
        <source>Set unit of %1 to %2</source>
        <translation>Bereich von %1 auf %2 setzen</translation>
    </message>
    <message>
        <source>Take %1 out of the unit</source>
        <translation>%1 aus dem Bereich nehmen</translation>
    </message>
    <message>
        <source>Move participant %1</source>
        <translation>%1 unter den Teilnehmenden verschieben</translation>
    </message>
    <message>
        <source>The closed assessment “%1” rests on their votes; re-open it to delete those who took part.</source>
        <translation>Die abgeschlossene Bewertung „%1“ beruht auf diesen Stimmen; öffnen Sie sie wieder, um Personen zu löschen, die teilgenommen haben.</translation>
    </message>
    <message>
        <source>Delete participant %1</source>
        <translation>%1 aus den Teilnehmenden löschen</translation>
    </message>
    <message>
        <source>pitfall</source>
        <translation>Stolperfalle</translation>
    </message>
    <message>
        <source>What the pitfall concerns</source>
        <translation>Der Bezug der Stolperfalle</translation>
    </message>
    <message>
        <source>What the pitfall concerns must be an id.</source>
        <translation>Der Bezug der Stolperfalle muss eine Kennung sein.</translation>
    </message>
    <message>
        <source>Say why this pitfall is set aside; a few words are enough.</source>
        <translation>Geben Sie an, warum diese Stolperfalle beiseitegelegt wird; wenige Worte genügen.</translation>
    </message>
    <message>
        <source>dismissed pitfalls</source>
        <translation>beiseitegelegte Stolperfallen</translation>
    </message>
    <message>
        <source>Dismiss “%1”</source>
        <translation>„%1“ beiseitelegen</translation>
    </message>
    <message>
        <source>Show “%1” again</source>
        <translation>„%1“ wieder anzeigen</translation>
    </message>
    <message>
        <source>The start of the plan</source>
        <translation>Der Beginn des Plans</translation>
    </message>
    <message>
        <source>Set start of the plan to %1</source>
        <translation>Beginn des Plans auf %1 setzen</translation>
    </message>
    <message>
        <source>Let the plan start with the latest assessment</source>
        <translation>Plan mit der jüngsten Bewertung beginnen lassen</translation>
    </message>
    <message>
        <source>Set capacity to %1 per week</source>
        <translation>Kapazität auf %1 pro Woche setzen</translation>
    </message>
    <message>
        <source>Set capacity of %1 to %2 per week</source>
        <translation>Kapazität von %1 auf %2 pro Woche setzen</translation>
    </message>
    <message>
        <source>Give %1 the capacity of all</source>
        <translation>Für %1 die allgemeine Kapazität verwenden</translation>
    </message>
    <message>
        <source>The number of plays at the same time</source>
        <translation>Die Zahl gleichzeitiger Maßnahmen</translation>
    </message>
    <message>
        <source>Set parallel limit to %1</source>
        <translation>Höchstzahl gleichzeitig auf %1 setzen</translation>
    </message>
    <message>
        <source>Set freeze weeks</source>
        <translation>Sperrwochen festlegen</translation>
    </message>
    <message>
        <source>Freeze the week of %1</source>
        <translation>Woche vom %1 sperren</translation>
    </message>
    <message>
        <source>Work in the week of %1</source>
        <translation>In der Woche vom %1 arbeiten</translation>
    </message>
    <message>
        <source>The day to replan from</source>
        <translation>Der Tag, ab dem neu geplant wird</translation>
    </message>
    <message>
        <source>Replan from %1</source>
        <translation>Ab %1 neu planen</translation>
    </message>
    <message>
        <source>The budget in days</source>
        <translation>Das Budget in Tagen</translation>
    </message>
    <message>
        <source>Set budget to %1</source>
        <translation>Budget auf %1 setzen</translation>
    </message>
    <message>
        <source>Plan without a budget</source>
        <translation>Ohne Budget planen</translation>
    </message>
    <message>
        <source>Choose playbooks</source>
        <translation>Playbooks wählen</translation>
    </message>
    <message>
        <source>Use the playbooks of the matrices assessed</source>
        <translation>Playbooks der bewerteten Matrizen verwenden</translation>
    </message>
    <message>
        <source>Two of these assessments score the same matrix; a plan rests on one of them.</source>
        <translation>Zwei dieser Bewertungen betreffen dieselbe Matrix; ein Plan beruht auf einer davon.</translation>
    </message>
    <message>
        <source>Choose the assessments of the plan</source>
        <translation>Bewertungen des Plans wählen</translation>
    </message>
    <message>
        <source>Plan on the latest assessments</source>
        <translation>Auf den jüngsten Bewertungen planen</translation>
    </message>
    <message>
        <source>plays</source>
        <translation>Maßnahmen</translation>
    </message>
    <message>
        <source>Choose the plays of the plan</source>
        <translation>Maßnahmen des Plans wählen</translation>
    </message>
    <message>
        <source>Let the plan choose its plays</source>
        <translation>Wahl der Maßnahmen dem Plan überlassen</translation>
    </message>
    <message>
        <source>The end of the play</source>
        <translation>Das Ende der Maßnahme</translation>
    </message>
    <message>
        <source>A play has a start only when it was started.</source>
        <translation>Eine Maßnahme hat nur dann einen Beginn, wenn sie begonnen wurde.</translation>
    </message>
    <message>
        <source>A play has an end only when it is done or was dropped.</source>
        <translation>Eine Maßnahme hat nur dann ein Ende, wenn sie erledigt ist oder gestrichen wurde.</translation>
    </message>
    <message>
        <source>The play ends before it starts.</source>
        <translation>Die Maßnahme endet, bevor sie beginnt.</translation>
    </message>
    <message>
        <source>Plan “%1”</source>
        <translation>„%1“ einplanen</translation>
    </message>
    <message>
        <source>Start “%1”</source>
        <translation>„%1“ beginnen</translation>
    </message>
    <message>
        <source>Finish “%1”</source>
        <translation>„%1“ abschließen</translation>
    </message>
    <message>
        <source>Drop “%1”</source>
        <translation>„%1“ streichen</translation>
    </message>
    <message>
        <source>Leave “%1” to the proposal</source>
        <translation>„%1“ dem Vorschlag überlassen</translation>
    </message>
    <message>
        <source>Set dates of “%1”</source>
        <translation>Termine von „%1“ festlegen</translation>
    </message>
    <message>
        <source>The name of the accountable person</source>
        <translation>Der Name der gesamtverantwortlichen Person</translation>
    </message>
    <message>
        <source>Leave “%1” without an accountable person</source>
        <translation>„%1“ ohne gesamtverantwortliche Person lassen</translation>
    </message>
    <message>
        <source>Make %1 accountable for “%2”</source>
        <translation>%1 als gesamtverantwortlich für „%2“ eintragen</translation>
    </message>
    <message>
        <source>Set effort of “%1” to %2</source>
        <translation>Aufwand von „%1“ auf %2 setzen</translation>
    </message>
    <message>
        <source>Set effort of “%1” to the default</source>
        <translation>Aufwand von „%1“ auf den Standard setzen</translation>
    </message>
    <message>
        <source>Set duration of “%1” to %2</source>
        <translation>Dauer von „%1“ auf %2 setzen</translation>
    </message>
    <message>
        <source>Set duration of “%1” to the default</source>
        <translation>Dauer von „%1“ auf den Standard setzen</translation>
    </message>
    <message>
        <source>Pin “%1” to %2</source>
        <translation>„%1“ auf %2 fixieren</translation>
    </message>
    <message>
        <source>Unpin “%1”</source>
        <translation>Fixierung von „%1“ aufheben</translation>
    </message>
    <message>
        <source>“%1” is not a prerequisite of “%2”.</source>
        <translation>„%1“ ist keine Voraussetzung von „%2“.</translation>
    </message>
    <message>
        <source>Waive “%1” before “%2”</source>
        <translation>Auf „%1“ vor „%2“ verzichten</translation>
    </message>
    <message>
        <source>Require “%1” before “%2”</source>
        <translation>„%1“ vor „%2“ verlangen</translation>
    </message>
    <message>
        <source>Force “%1” into the plan</source>
        <translation>„%1“ von Hand in den Plan aufnehmen</translation>
    </message>
    <message>
        <source>Force “%1” out of the plan</source>
        <translation>„%1“ von Hand aus dem Plan streichen</translation>
    </message>
    <message>
        <source>Let the plan decide on “%1”</source>
        <translation>Entscheidung über „%1“ dem Plan überlassen</translation>
    </message>
    <message>
        <source>Edit notes of “%1”</source>
        <translation>Notizen zu „%1“ bearbeiten</translation>
    </message>
    <message>
        <source>This is a play of your own; delete it if it is not wanted.</source>
        <translation>Das ist eine eigene Maßnahme; löschen Sie sie, wenn sie nicht gebraucht wird.</translation>
    </message>
    <message>
        <source>Take back what was decided about “%1”</source>
        <translation>Entscheidungen zu „%1“ zurücknehmen</translation>
    </message>
    <message>
        <source>The title of the risk</source>
        <translation>Der Titel des Risikos</translation>
    </message>
    <message>
        <source>The severity</source>
        <translation>Die Schwere</translation>
    </message>
    <message>
        <source>The name of the owner</source>
        <translation>Der Name der verantwortlichen Person</translation>
    </message>
    <message>
        <source>The mitigation</source>
        <translation>Die Gegenmaßnahme</translation>
    </message>
    <message>
        <source>The status</source>
        <translation>Der Status</translation>
    </message>
    <message>
        <source>The date of the review</source>
        <translation>Das Datum des Reviews</translation>
    </message>
    <message>
        <source>A name among those present</source>
        <translation>Ein Name unter den Anwesenden</translation>
    </message>
    <message>
        <source>A decision</source>
        <translation>Eine Entscheidung</translation>
    </message>
    <message>
        <source>lines</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>An action</source>
        <translation>Eine Aufgabe</translation>
    </message>
    <message>
        <source>The name of an action’s owner</source>
        <translation>Der Name der für eine Aufgabe verantwortlichen Person</translation>
    </message>
    <message>
        <source>The day until which an action is due</source>
        <translation>Der Fälligkeitstag einer Aufgabe</translation>
    </message>
    <message>
        <source>The day on which an action was closed</source>
        <translation>Der Abschlusstag einer Aufgabe</translation>
    </message>
    <message>
        <source>The cadence of the review</source>
        <translation>Der Rhythmus des Reviews</translation>
    </message>
    <message>
        <source>The date of the next review</source>
        <translation>Das Datum des nächsten Reviews</translation>
    </message>
    <message>
        <source>risks</source>
        <translation>Risiken</translation>
    </message>
    <message>
        <source>Add risk “%1”</source>
        <translation>Risiko „%1“ hinzufügen</translation>
    </message>
    <message>
        <source>risk</source>
        <translation>Risiko</translation>
    </message>
    <message>
        <source>Edit risk “%1”</source>
        <translation>Risiko „%1“ bearbeiten</translation>
    </message>
    <message>
        <source>Move risk “%1”</source>
        <translation>Risiko „%1“ verschieben</translation>
    </message>
    <message>
        <source>Delete risk “%1”</source>
        <translation>Risiko „%1“ löschen</translation>
    </message>
    <message>
        <source>reviews</source>
        <translation>Reviews</translation>
    </message>
    <message>
        <source>Add review of %1</source>
        <translation>Review vom %1 hinzufügen</translation>
    </message>
    <message>
        <source>review</source>
        <translation>Review</translation>
    </message>
    <message>
        <source>Edit review of %1</source>
        <translation>Review vom %1 bearbeiten</translation>
    </message>
    <message>
        <source>Delete review of %1</source>
        <translation>Review vom %1 löschen</translation>
    </message>
    <message>
        <source>%1 is not among those who may vote in this assessment.</source>
        <translation>%1 gehört nicht zu den Stimmberechtigten dieser Bewertung.</translation>
    </message>
    <message>
        <source>%1 votes twice on %2 in the same round.</source>
        <translation>%1 stimmt in derselben Runde zweimal über „%2“ ab.</translation>
    </message>
    <message>
        <source>There is no vote in round 1 of %1 yet.</source>
        <translation>In Runde 1 von „%1“ gibt es noch keine Stimme.</translation>
    </message>
    <message>
        <source>Record votes in %1</source>
        <translation>Stimmen in %1 erfassen</translation>
    </message>
    <message>
        <source>Round 2 of %1 has begun already.</source>
        <translation>Runde 2 von „%1“ hat bereits begonnen.</translation>
    </message>
    <message>
        <source>Start round 2 of %1</source>
        <translation>Runde 2 von „%1“ beginnen</translation>
    </message>
    <message>
        <source>Withdraw round 2 of %1</source>
        <translation>Runde 2 von „%1“ zurückziehen</translation>
    </message>
    <message>
        <source>The date of the snapshot</source>
        <translation>Das Datum der Momentaufnahme</translation>
    </message>
    <message>
        <source>snapshots</source>
        <translation>Momentaufnahmen</translation>
    </message>
    <message>
        <source>Take snapshot “%1”</source>
        <translation>Momentaufnahme „%1“ erstellen</translation>
    </message>
    <message>
        <source>snapshot</source>
        <translation>Momentaufnahme</translation>
    </message>
    <message>
        <source>Rename snapshot to “%1”</source>
        <translation>Momentaufnahme in „%1“ umbenennen</translation>
    </message>
    <message>
        <source>Delete snapshot “%1”</source>
        <translation>Momentaufnahme „%1“ löschen</translation>
    </message>
    <message>
        <source>Record vote of %1 on %2</source>
        <translation>Stimme von %1 zu „%2“ erfassen</translation>
    </message>
    <message>
        <source>Clear vote of %1 on %2</source>
        <translation>Stimme von %1 zu „%2“ löschen</translation>
    </message>
    <message>
        <source>The day whose customers are followed</source>
        <translation>Der Tag der verfolgten Kunden</translation>
    </message>
    <message>
        <source>The smallest customer counted</source>
        <translation>Die Mindestgröße der gezählten Kunden</translation>
    </message>
    <message>
        <source>The prerequisites would run in a circle: %1. Take one of them out.</source>
        <translation>Die Voraussetzungen würden einen Kreis bilden: %1. Nehmen Sie eine davon heraus.</translation>
    </message>
    <message>
        <source>The name of the person</source>
        <translation>Der Name der Person</translation>
    </message>
    <message>
        <source>people with a capacity of their own</source>
        <translation>Personen mit eigener Kapazität</translation>
    </message>
    <message>
        <source>Set %1</source>
        <translation>%1 festlegen</translation>
    </message>
    <message>
        <source>start of the plan</source>
        <translation>Beginn des Plans</translation>
    </message>
    <message>
        <source>capacity</source>
        <translation>Kapazität</translation>
    </message>
    <message>
        <source>parallel limit</source>
        <translation>Höchstzahl gleichzeitig</translation>
    </message>
    <message>
        <source>budget</source>
        <translation>Budget</translation>
    </message>
    <message>
        <source>playbooks</source>
        <translation>Playbooks</translation>
    </message>
    <message>
        <source>The early sign</source>
        <translation>Das Frühzeichen</translation>
    </message>
    <message>
        <source>The edition of the report</source>
        <translation>Die Ausgabe des Berichts</translation>
    </message>
    <message>
        <source>“%1” is not an edition of the report.</source>
        <translation>„%1“ ist keine Ausgabe des Berichts.</translation>
    </message>
    <message>
        <source>Choose edition of the report</source>
        <translation>Ausgabe des Berichts wählen</translation>
    </message>
    <message>
        <source>Choose paper of the report</source>
        <translation>Papierformat des Berichts wählen</translation>
    </message>
    <message>
        <source>Mark report as final</source>
        <translation>Bericht als Endfassung kennzeichnen</translation>
    </message>
    <message>
        <source>Mark report as draft</source>
        <translation>Bericht als Entwurf kennzeichnen</translation>
    </message>
    <message>
        <source>Print names of participants</source>
        <translation>Namen der Teilnehmenden drucken</translation>
    </message>
    <message>
        <source>Leave out names of participants</source>
        <translation>Namen der Teilnehmenden weglassen</translation>
    </message>
    <message>
        <source>The confidentiality line</source>
        <translation>Der Vertraulichkeitsvermerk</translation>
    </message>
    <message>
        <source>Clear confidentiality line</source>
        <translation>Vertraulichkeitsvermerk leeren</translation>
    </message>
    <message>
        <source>Set confidentiality line to %1</source>
        <translation>Vertraulichkeitsvermerk auf %1 setzen</translation>
    </message>
    <message>
        <source>Keep plays ahead</source>
        <translation>Maßnahmen in künftigen Wochen halten</translation>
    </message>
    <message>
        <source>The progress in per cent</source>
        <translation>Der Fortschritt in Prozent</translation>
    </message>
    <message>
        <source>Set progress of “%1” to %2 %</source>
        <translation>Fortschritt von „%1“ auf %2 % setzen</translation>
    </message>
    <message>
        <source>Leave the progress of “%1” open</source>
        <translation>Fortschritt von „%1“ offenlassen</translation>
    </message>
    <message>
        <source>steps in a checklist</source>
        <translation>Schritte in einer Checkliste</translation>
    </message>
    <message>
        <source>A step of the checklist</source>
        <translation>Ein Schritt der Checkliste</translation>
    </message>
    <message>
        <source>Edit checklist of “%1”</source>
        <translation>Checkliste von „%1“ bearbeiten</translation>
    </message>
    <message>
        <source>entries in a log</source>
        <translation>Einträge in einem Protokoll</translation>
    </message>
    <message>
        <source>The day of the entry</source>
        <translation>Der Tag des Eintrags</translation>
    </message>
    <message>
        <source>An entry of the log</source>
        <translation>Ein Eintrag des Protokolls</translation>
    </message>
    <message>
        <source>Edit log of “%1”</source>
        <translation>Protokoll von „%1“ bearbeiten</translation>
    </message>
    <message>
        <source>The exit criterion</source>
        <translation>Das Abnahmekriterium</translation>
    </message>
    <message>
        <source>Edit exit criterion of “%1”</source>
        <translation>Abnahmekriterium von „%1“ bearbeiten</translation>
    </message>
    <message>
        <source>The day of the evaluation</source>
        <translation>Der Prüftermin</translation>
    </message>
    <message>
        <source>Evaluate “%1” on %2</source>
        <translation>Prüftermin von „%1“ auf %2 setzen</translation>
    </message>
    <message>
        <source>Take the baseline “%1”</source>
        <translation>Basisplan „%1“ übernehmen</translation>
    </message>
    <message>
        <source>Remove the evaluation day of “%1”</source>
        <translation>Prüftermin von „%1“ entfernen</translation>
    </message>
    <message>
        <source>Let “%1” wait for “%2”</source>
        <translation>„%1“ auf „%2“ warten lassen</translation>
    </message>
    <message>
        <source>What “%1” waits for is given by the content. Copy it as a play of your own on the Plan page to let it wait for something else.</source>
        <translation>Worauf „%1“ wartet, ist durch den Inhalt vorgegeben. Kopieren Sie die Maßnahme auf der Seite „Plan“ als eigene Maßnahme, um sie auf etwas anderes warten zu lassen.</translation>
    </message>
    <message>
        <source>“%1” waits for “%2” already.</source>
        <translation>„%1“ wartet bereits auf „%2“.</translation>
    </message>
    <message>
        <source>prerequisite</source>
        <translation>Voraussetzung</translation>
    </message>
    <message>
        <source>Let “%1” no longer wait for “%2”</source>
        <translation>„%1“ nicht mehr auf „%2“ warten lassen</translation>
    </message>
    <message>
        <source>Make %1 responsible for “%2”</source>
        <translation>%1 als durchführend für „%2“ eintragen</translation>
    </message>
    <message>
        <source>Consult %1 on “%2”</source>
        <translation>%1 zu „%2“ konsultieren</translation>
    </message>
    <message>
        <source>Inform %1 of “%2”</source>
        <translation>%1 über „%2“ informieren</translation>
    </message>
    <message>
        <source>people in one part of a play</source>
        <translation>Personen in einem Teil einer Maßnahme</translation>
    </message>
    <message>
        <source>Take %1 out of “%2”</source>
        <translation>%1 aus „%2“ nehmen</translation>
    </message>
    <message numerus="yes">
        <source>Pin %n play</source>
        <comment>Pin %n plays</comment>
        <translation>
            <numerusform>%n Maßnahme fixieren</numerusform>
            <numerusform>%n Maßnahmen fixieren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Unpin %n play</source>
        <comment>Unpin %n plays</comment>
        <translation>
            <numerusform>Fixierung von %n Maßnahme aufheben</numerusform>
            <numerusform>Fixierung von %n Maßnahmen aufheben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set duration of %n play</source>
        <comment>Set duration of %n plays</comment>
        <translation>
            <numerusform>Dauer von %n Maßnahme festlegen</numerusform>
            <numerusform>Dauer von %n Maßnahmen festlegen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Name who answers for %n play</source>
        <comment>Name who answers for %n plays</comment>
        <translation>
            <numerusform>Verantwortung für %n Maßnahme festlegen</numerusform>
            <numerusform>Verantwortung für %n Maßnahmen festlegen</numerusform>
        </translation>
    </message>
    <message>
        <source>Merge “%1” into “%2”</source>
        <translation>„%1“ mit „%2“ zusammenführen</translation>
    </message>
    <message numerus="yes">
        <source>Merge %n play into “%1”</source>
        <comment>Merge %n plays into “%1”</comment>
        <translation>
            <numerusform>%n Maßnahme mit „%1“ zusammenführen</numerusform>
            <numerusform>%n Maßnahmen mit „%1“ zusammenführen</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no play to merge it with.</source>
        <translation>Es gibt keine Maßnahme, mit der sie zusammengeführt werden könnte.</translation>
    </message>
    <message>
        <source>“%1” and “%2” do not come to the same.</source>
        <translation>„%1“ und „%2“ sind nicht gleichwertig.</translation>
    </message>
    <message>
        <source>“%1” has started or is done. Let it be the one that stays.</source>
        <translation>„%1“ hat begonnen oder ist erledigt. Lassen Sie diese Maßnahme die sein, die bleibt.</translation>
    </message>
    <message>
        <source>“%1” stays in the step that the playbook gives it. Copy it as a play of your own to have it in another one.</source>
        <translation>„%1“ bleibt in dem Schritt, den das Playbook vorgibt. Kopieren Sie die Maßnahme als eigene, um sie in einem anderen zu führen.</translation>
    </message>
    <message>
        <source>Move “%1” to the step “%2”</source>
        <translation>„%1“ in den Schritt „%2“ verschieben</translation>
    </message>
    <message>
        <source>Take “%1” out of its step</source>
        <translation>„%1“ aus dem Schritt nehmen</translation>
    </message>
    <message numerus="yes">
        <source>Add %n participant</source>
        <comment>Add %n participants</comment>
        <translation>
            <numerusform>%n teilnehmende Person hinzufügen</numerusform>
            <numerusform>%n Teilnehmende hinzufügen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n participant</source>
        <comment>Delete %n participants</comment>
        <translation>
            <numerusform>%n teilnehmende Person löschen</numerusform>
            <numerusform>%n Teilnehmende löschen</numerusform>
        </translation>
    </message>
    <message>
        <source>scenario</source>
        <translation>Szenario</translation>
    </message>
    <message>
        <source>The name of the scenario</source>
        <translation>Der Name des Szenarios</translation>
    </message>
    <message>
        <source>There is a scenario “%1” already. Give this one another name.</source>
        <translation>Ein Szenario „%1“ gibt es bereits. Geben Sie diesem einen anderen Namen.</translation>
    </message>
    <message>
        <source>Rename scenario to “%1”</source>
        <translation>Szenario in „%1“ umbenennen</translation>
    </message>
    <message>
        <source>Set %1 of scenario “%2”</source>
        <translation>%1 des Szenarios „%2“ festlegen</translation>
    </message>
    <message>
        <source>scenarios</source>
        <translation>Szenarien</translation>
    </message>
    <message>
        <source>Add scenario “%1”</source>
        <translation>Szenario „%1“ hinzufügen</translation>
    </message>
    <message numerus="yes">
        <source>Add %n scenario</source>
        <comment>Add %n scenarios</comment>
        <translation>
            <numerusform>%n Szenario hinzufügen</numerusform>
            <numerusform>%n Szenarien hinzufügen</numerusform>
        </translation>
    </message>
    <message>
        <source>Decide on “%1” in scenario “%2” as in the plan</source>
        <translation>Über „%1“ im Szenario „%2“ wie im Plan entscheiden</translation>
    </message>
    <message>
        <source>Keep “%1” in scenario “%2”</source>
        <translation>„%1“ im Szenario „%2“ behalten</translation>
    </message>
    <message>
        <source>Leave “%1” out of scenario “%2”</source>
        <translation>„%1“ aus dem Szenario „%2“ weglassen</translation>
    </message>
    <message>
        <source>Leave “%1” to the proposal in scenario “%2”</source>
        <translation>„%1“ im Szenario „%2“ dem Vorschlag überlassen</translation>
    </message>
    <message>
        <source>Delete scenario “%1”</source>
        <translation>Szenario „%1“ löschen</translation>
    </message>
    <message>
        <source>Choose scenario “%1” as the plan</source>
        <translation>Szenario „%1“ als Plan wählen</translation>
    </message>
    <message>
        <source>Plan without a scenario</source>
        <translation>Ohne Szenario planen</translation>
    </message>
    <message>
        <source>“%1” does not wait for “%2”</source>
        <translation>„%1“ wartet nicht auf „%2“</translation>
    </message>
    <message>
        <source>The minutes of a part</source>
        <translation>Die Minuten eines Teils</translation>
    </message>
    <message>
        <source>A workshop is running already; end it before another one.</source>
        <translation>Es läuft bereits ein Workshop; beenden Sie ihn vor einem weiteren.</translation>
    </message>
    <message>
        <source>A workshop needs an assessment to work on.</source>
        <translation>Ein Workshop braucht eine Bewertung, an der gearbeitet wird.</translation>
    </message>
    <message>
        <source>A workshop needs somebody who is invited.</source>
        <translation>Ein Workshop braucht mindestens eine eingeladene Person.</translation>
    </message>
    <message>
        <source>A workshop works on one assessment of a matrix only.</source>
        <translation>Ein Workshop arbeitet je Matrix nur an einer Bewertung.</translation>
    </message>
    <message>
        <source>The title of a part</source>
        <translation>Der Titel eines Teils</translation>
    </message>
    <message>
        <source>parts of an agenda</source>
        <translation>Teile einer Agenda</translation>
    </message>
    <message>
        <source>No workshop is running.</source>
        <translation>Es läuft kein Workshop.</translation>
    </message>
    <message>
        <source>The vote on %1 is open; reveal it first, so that no vote is lost or seen by chance.</source>
        <translation>Die Abstimmung über „%1“ ist offen; decken Sie sie zuerst auf, damit keine Stimme verloren geht oder zufällig gesehen wird.</translation>
    </message>
    <message>
        <source>%1 is not invited to this workshop.</source>
        <translation>%1 ist zu diesem Workshop nicht eingeladen.</translation>
    </message>
    <message>
        <source>The agenda has no parts.</source>
        <translation>Die Agenda hat keine Teile.</translation>
    </message>
    <message>
        <source>Begin the workshop</source>
        <translation>Workshop beginnen</translation>
    </message>
    <message>
        <source>part</source>
        <translation>Teil</translation>
    </message>
    <message>
        <source>Go to the part “%1”</source>
        <translation>Zum Teil „%1“ gehen</translation>
    </message>
    <message>
        <source>This is the first part of the agenda.</source>
        <translation>Dies ist der erste Teil der Agenda.</translation>
    </message>
    <message>
        <source>This is the last part of the agenda; end the workshop when it is done.</source>
        <translation>Dies ist der letzte Teil der Agenda; beenden Sie den Workshop, wenn er erledigt ist.</translation>
    </message>
    <message>
        <source>Pause the workshop</source>
        <translation>Workshop unterbrechen</translation>
    </message>
    <message>
        <source>Go on with the workshop</source>
        <translation>Workshop fortsetzen</translation>
    </message>
    <message>
        <source>Change the minutes of “%1” to %2</source>
        <translation>Minuten von „%1“ auf %2 ändern</translation>
    </message>
    <message>
        <source>End the workshop</source>
        <translation>Workshop beenden</translation>
    </message>
    <message>
        <source>line in the parking lot</source>
        <translation>Zeile im Themenspeicher</translation>
    </message>
    <message>
        <source>people in a workshop</source>
        <translation>Personen in einem Workshop</translation>
    </message>
    <message>
        <source>Invite %1</source>
        <translation>%1 einladen</translation>
    </message>
    <message>
        <source>Check in %1</source>
        <translation>%1 als anwesend eintragen</translation>
    </message>
    <message>
        <source>Check out %1</source>
        <translation>%1 als abwesend eintragen</translation>
    </message>
    <message>
        <source>%1 has voted in the open round; withdraw that vote first.</source>
        <translation>%1 hat in der offenen Runde abgestimmt; ziehen Sie diese Stimme zuerst zurück.</translation>
    </message>
    <message>
        <source>Let %1 only observe</source>
        <translation>%1 nur beobachten lassen</translation>
    </message>
    <message>
        <source>Let %1 vote</source>
        <translation>%1 abstimmen lassen</translation>
    </message>
    <message>
        <source>What is parked</source>
        <translation>Was im Themenspeicher steht</translation>
    </message>
    <message>
        <source>lines in the parking lot</source>
        <translation>Zeilen im Themenspeicher</translation>
    </message>
    <message>
        <source>Park “%1”</source>
        <translation>„%1“ in den Themenspeicher legen</translation>
    </message>
    <message>
        <source>Settle “%1”</source>
        <translation>„%1“ klären</translation>
    </message>
    <message>
        <source>Open “%1” again</source>
        <translation>„%1“ wieder öffnen</translation>
    </message>
    <message>
        <source>Delete “%1” from the parking lot</source>
        <translation>„%1“ aus dem Themenspeicher löschen</translation>
    </message>
    <message>
        <source>No vote is open.</source>
        <translation>Es ist keine Abstimmung offen.</translation>
    </message>
    <message>
        <source>No dimension is worked on.</source>
        <translation>Es wird an keiner Dimension gearbeitet.</translation>
    </message>
    <message>
        <source>Talk about %1</source>
        <translation>Über „%1“ sprechen</translation>
    </message>
    <message>
        <source>Agree on a score of %1</source>
        <translation>Wert von „%1“ vereinbaren</translation>
    </message>
    <message>
        <source>Show the question of %1</source>
        <translation>Frage zu „%1“ anzeigen</translation>
    </message>
    <message>
        <source>Work on %1</source>
        <translation>An „%1“ arbeiten</translation>
    </message>
    <message>
        <source>A vote is opened, not gone to.</source>
        <translation>Zu einer Abstimmung geht man nicht, sie wird eröffnet.</translation>
    </message>
    <message>
        <source>There is nothing to talk about before votes are revealed.</source>
        <translation>Vor dem Aufdecken der Stimmen gibt es nichts zu besprechen.</translation>
    </message>
    <message>
        <source>The vote on %1 is open.</source>
        <translation>Die Abstimmung über „%1“ ist offen.</translation>
    </message>
    <message>
        <source>%1 has been voted on twice; two rounds are the most.</source>
        <translation>Über „%1“ wurde zweimal abgestimmt; mehr als zwei Runden gibt es nicht.</translation>
    </message>
    <message>
        <source>There are votes of a second round of %1 already; agree on the score, or withdraw that round first.</source>
        <translation>Von „%1“ gibt es bereits Stimmen einer zweiten Runde; vereinbaren Sie den Wert oder ziehen Sie diese Runde zuerst zurück.</translation>
    </message>
    <message>
        <source>Open the second vote on %1</source>
        <translation>Zweite Abstimmung über „%1“ eröffnen</translation>
    </message>
    <message>
        <source>Open the vote on %1</source>
        <translation>Abstimmung über „%1“ eröffnen</translation>
    </message>
    <message>
        <source>%1 only observes; observers do not vote.</source>
        <translation>%1 beobachtet nur; Beobachtende stimmen nicht ab.</translation>
    </message>
    <message>
        <source>Nobody has voted yet.</source>
        <translation>Noch hat niemand abgestimmt.</translation>
    </message>
    <message numerus="yes">
        <source>%n vote is missing; wait for it, or reveal without it.</source>
        <comment>%n votes are missing; wait for them, or reveal without them.</comment>
        <translation>
            <numerusform>%n Stimme fehlt; warten Sie auf sie oder decken Sie ohne sie auf.</numerusform>
            <numerusform>%n Stimmen fehlen; warten Sie auf sie oder decken Sie ohne sie auf.</numerusform>
        </translation>
    </message>
    <message>
        <source>revealed votes</source>
        <translation>aufgedeckte Stimmen</translation>
    </message>
    <message>
        <source>Reveal the votes on %1</source>
        <translation>Stimmen zu „%1“ aufdecken</translation>
    </message>
    <message>
        <source>industry</source>
        <translation>Branche</translation>
    </message>
    <message>
        <source>currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>sponsor</source>
        <translation>Sponsor</translation>
    </message>
    <message>
        <source>facilitator</source>
        <translation>Moderation</translation>
    </message>
    <message>
        <source>The language of the report</source>
        <translation>Die Sprache des Berichts</translation>
    </message>
    <message>
        <source>“%1” is not a language.</source>
        <translation>„%1“ ist keine Sprache.</translation>
    </message>
    <message>
        <source>Choose language of the report</source>
        <translation>Sprache des Berichts wählen</translation>
    </message>
    <message>
        <source>Choose audience of the report</source>
        <translation>Zielgruppe des Berichts wählen</translation>
    </message>
    <message>
        <source>The accent colour is written as #1a2b3c.</source>
        <translation>Die Akzentfarbe wird in der Form #1a2b3c geschrieben.</translation>
    </message>
    <message>
        <source>The words about the consultant</source>
        <translation>Der Text zur Beratung</translation>
    </message>
    <message>
        <source>Change brand of the report</source>
        <translation>Erscheinungsbild des Berichts ändern</translation>
    </message>
</context>
<context>
    <name>EmptyCell</name>
    <message>
        <source>empty</source>
        <translation>leer</translation>
    </message>
</context>
<context>
    <name>Engagement</name>
    <message>
        <source>there are %1 KB; at most %2 KB are allowed</source>
        <translation>vorhanden sind %1 KB; erlaubt sind höchstens %2 KB</translation>
    </message>
    <message>
        <source>only a play of one&apos;s own has this key; add &quot;custom&quot;: true</source>
        <translation>nur eine eigene Maßnahme hat diesen Schlüssel; fügen Sie &quot;custom&quot;: true hinzu</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a time in UTC from %2 to %3; write it as 2026-01-31T09:00:00.000Z</source>
        <translation>„%1“ ist keine Zeit in UTC von %2 bis %3; schreiben Sie sie als 2026-01-31T09:00:00.000Z</translation>
    </message>
    <message>
        <source>at most %1 KB are expected here, as Base64 text</source>
        <translation>hier werden höchstens %1 KB erwartet, als Base64-Text</translation>
    </message>
    <message>
        <source>a name of 1 to %1 characters is expected here</source>
        <translation>hier wird ein Name mit 1 bis %1 Zeichen erwartet</translation>
    </message>
    <message>
        <source>a number from %1 to %2 is expected here</source>
        <translation>hier wird eine Zahl von %1 bis %2 erwartet</translation>
    </message>
    <message>
        <source>a number or a list of numbers from -1e15 to 1e15 is expected here</source>
        <translation>hier wird eine Zahl oder eine Liste von Zahlen von -1e15 bis 1e15 erwartet</translation>
    </message>
    <message>
        <source>a date is needed here</source>
        <translation>hier ist ein Datum nötig</translation>
    </message>
    <message>
        <source>there is no %1 &quot;%2&quot;</source>
        <translation>%1 „%2“ gibt es nicht</translation>
    </message>
    <message>
        <source>participant</source>
        <translation>teilnehmende Person</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not among the eligible participants</source>
        <translation>„%1“ gehört nicht zu den Stimmberechtigten</translation>
    </message>
    <message>
        <source>only round 1 or 2 is possible</source>
        <translation>möglich ist nur Runde 1 oder 2</translation>
    </message>
    <message>
        <source>self-confidence runs from 1 to 3</source>
        <translation>die eigene Sicherheit reicht von 1 bis 3</translation>
    </message>
    <message>
        <source>&quot;%1&quot; votes twice in round %2</source>
        <translation>„%1“ stimmt in Runde %2 zweimal ab</translation>
    </message>
    <message>
        <source>the dimension &quot;%1&quot; has no indicator &quot;%2&quot;</source>
        <translation>die Dimension „%1“ hat keinen Indikator „%2“</translation>
    </message>
    <message>
        <source>the indicator &quot;%1&quot; is answered twice</source>
        <translation>der Indikator „%1“ ist zweimal beantwortet</translation>
    </message>
    <message>
        <source>the file has %1 MB; at most %2 MB can be attached</source>
        <translation>die Datei hat %1 MB; angehängt werden können höchstens %2 MB</translation>
    </message>
    <message>
        <source>only a file has attached content</source>
        <translation>nur eine Datei hat angehängten Inhalt</translation>
    </message>
    <message>
        <source>matrix</source>
        <translation>Matrix</translation>
    </message>
    <message>
        <source>unit</source>
        <translation>Bereich</translation>
    </message>
    <message>
        <source>the dimension &quot;%1&quot; is there twice</source>
        <translation>die Dimension „%1“ ist zweimal vorhanden</translation>
    </message>
    <message>
        <source>the matrix &quot;%1&quot; has no dimension &quot;%2&quot;</source>
        <translation>die Matrix „%1“ hat keine Dimension „%2“</translation>
    </message>
    <message>
        <source>the period ends on %1, before it starts on %2</source>
        <translation>der Zeitraum endet am %1, bevor er am %2 beginnt</translation>
    </message>
    <message>
        <source>lifecycle stage of partners</source>
        <translation>Lebenszyklusphase von Partnern</translation>
    </message>
    <message>
        <source>question of the partner profile</source>
        <translation>Frage des Partnerprofils</translation>
    </message>
    <message>
        <source>&quot;%1&quot; at &quot;%2&quot; is there twice</source>
        <translation>„%1“ bei „%2“ ist zweimal vorhanden</translation>
    </message>
    <message>
        <source>metric</source>
        <translation>Kennzahl</translation>
    </message>
    <message>
        <source>the unit &quot;%1&quot; is above itself</source>
        <translation>der Bereich „%1“ steht über sich selbst</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a currency code; use three capital letters such as EUR</source>
        <translation>„%1“ ist kein Währungscode; verwenden Sie drei Großbuchstaben, etwa EUR</translation>
    </message>
    <message>
        <source>play</source>
        <translation>Maßnahme</translation>
    </message>
    <message>
        <source>snapshot</source>
        <translation>Momentaufnahme</translation>
    </message>
    <message>
        <source>playbook</source>
        <translation>Playbook</translation>
    </message>
    <message>
        <source>role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>%1 is not a Monday; name a freeze week by its Monday</source>
        <translation>%1 ist kein Montag; geben Sie eine Sperrwoche mit ihrem Montag an</translation>
    </message>
    <message>
        <source>this freeze week is listed twice</source>
        <translation>diese Sperrwoche ist zweimal aufgeführt</translation>
    </message>
    <message>
        <source>assessment</source>
        <translation>Bewertung</translation>
    </message>
    <message>
        <source>&quot;%1&quot; and &quot;%2&quot; score the same matrix; a plan uses one of them</source>
        <translation>„%1“ und „%2“ bewerten dieselbe Matrix; ein Plan verwendet eine davon</translation>
    </message>
    <message>
        <source>scenario</source>
        <translation>Szenario</translation>
    </message>
    <message>
        <source>the play finishes on %1, before it starts on %2</source>
        <translation>die Maßnahme endet am %1, bevor sie am %2 beginnt</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a play of the playbooks; give a play of your own another id</source>
        <translation>„%1“ ist eine Maßnahme der Playbooks; geben Sie einer eigenen Maßnahme eine andere Kennung</translation>
    </message>
    <message>
        <source>workstream</source>
        <translation>Arbeitsstrang</translation>
    </message>
    <message>
        <source>dimension</source>
        <translation>Dimension</translation>
    </message>
    <message>
        <source>step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>the step &quot;%1&quot; belongs to another playbook than &quot;%2&quot;</source>
        <translation>der Schritt „%1“ gehört zu einem anderen Playbook als „%2“</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a goal twice</source>
        <translation>„%1“ ist zweimal als Ziel gesetzt</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has two values for %2, the same unit and the same group</source>
        <translation>„%1“ hat zwei Werte zum %2 mit demselben Bereich und derselben Gruppe</translation>
    </message>
    <message>
        <source>pitfall</source>
        <translation>Stolperfalle</translation>
    </message>
    <message>
        <source>this pitfall is dismissed twice for the same subject</source>
        <translation>diese Stolperfalle ist für denselben Bezug zweimal beiseitegelegt</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is there twice</source>
        <translation>„%1“ ist zweimal vorhanden</translation>
    </message>
    <message>
        <source>a colour is written as #1a2b3c</source>
        <translation>eine Farbe wird als #1a2b3c geschrieben</translation>
    </message>
</context>
<context>
    <name>Exchange</name>
    <message>
        <source>a cell that begins with a quote has no quote at its end.</source>
        <translation>eine Zelle, die mit einem Anführungszeichen beginnt, hat am Ende keines.</translation>
    </message>
    <message>
        <source>the %1 “%2” %3.</source>
        <translation>„%2“ (Spalte %1) %3.</translation>
    </message>
    <message>
        <source>is not a whole number from 1 to %1</source>
        <translation>ist keine ganze Zahl von 1 bis %1</translation>
    </message>
    <message>
        <source>is empty or too long</source>
        <translation>ist leer oder zu lang</translation>
    </message>
    <message>
        <source>is not one of the matrix “%1”</source>
        <translation>gehört nicht zur Matrix „%1“</translation>
    </message>
    <message>
        <source>is not 1, 1.5, 2, 2.5, 3, na or dk</source>
        <translation>ist nicht 1, 1.5, 2, 2.5, 3, na oder dk</translation>
    </message>
    <message>
        <source>is too long or holds control characters</source>
        <translation>ist zu lang oder enthält Steuerzeichen</translation>
    </message>
    <message>
        <source>the first line names no column “%1”; needed are participant, dimension and score.</source>
        <translation>die erste Zeile nennt keine Spalte „%1“; nötig sind participant, dimension und score.</translation>
    </message>
    <message>
        <source>votes twice on the same dimension and round</source>
        <translation>stimmt über dieselbe Dimension in derselben Runde zweimal ab</translation>
    </message>
    <message>
        <source>it holds no ballots.</source>
        <translation>sie enthält keine Stimmkarten.</translation>
    </message>
    <message>
        <source>it holds no ballots for the matrix “%1”.</source>
        <translation>sie enthält keine Stimmkarten für die Matrix „%1“.</translation>
    </message>
    <message>
        <source>the assessment is closed</source>
        <translation>die Bewertung ist abgeschlossen</translation>
    </message>
    <message>
        <source>there is no vote in round 1</source>
        <translation>in Runde 1 gibt es keine Stimme</translation>
    </message>
    <message>
        <source>the same person has another vote on this in the file</source>
        <translation>von derselben Person steht dazu eine weitere Stimme in der Datei</translation>
    </message>
    <message>
        <source>its text is not in UTF-8.</source>
        <translation>der Text ist nicht in UTF-8.</translation>
    </message>
    <message>
        <source>the row has %1 cells, but the first line names %2 columns. Put a number with a comma into quotes, or write it with a point.</source>
        <translation>die Zeile hat %1 Zellen, aber die erste Zeile nennt %2 Spalten. Setzen Sie eine Zahl mit Komma in Anführungszeichen oder schreiben Sie sie mit Punkt.</translation>
    </message>
    <message>
        <source>a vote is 1, 1.5, 2, 2.5, 3, &quot;na&quot; or &quot;dk&quot;</source>
        <translation>eine Stimme ist 1, 1.5, 2, 2.5, 3, &quot;na&quot; oder &quot;dk&quot;</translation>
    </message>
    <message>
        <source>the answer is &quot;yes&quot; or &quot;no&quot;</source>
        <translation>die Antwort ist &quot;yes&quot; oder &quot;no&quot;</translation>
    </message>
    <message>
        <source>the content of a file is expected here as Base64 text</source>
        <translation>hier wird der Inhalt einer Datei als Base64-Text erwartet</translation>
    </message>
    <message>
        <source>at most %1 MB can be attached</source>
        <translation>angehängt werden können höchstens %1 MB</translation>
    </message>
    <message>
        <source>the content of the file is not valid Base64</source>
        <translation>der Inhalt der Datei ist kein gültiges Base64</translation>
    </message>
    <message>
        <source>the format is &quot;%1&quot;; only &quot;milepost-engagement&quot; can be read</source>
        <translation>das Format ist „%1“; gelesen werden kann nur „milepost-engagement“</translation>
    </message>
    <message>
        <source>the version is a number; write 1</source>
        <translation>die Version ist eine Zahl; schreiben Sie 1</translation>
    </message>
    <message>
        <source>this is version %1 of the format; only version 1 can be read</source>
        <translation>dies ist Version %1 des Formats; gelesen werden kann nur Version 1</translation>
    </message>
    <message>
        <source>a currency code is three capital letters such as EUR</source>
        <translation>ein Währungscode besteht aus drei Großbuchstaben, etwa EUR</translation>
    </message>
    <message>
        <source>an object is expected here</source>
        <translation>hier wird ein Objekt erwartet</translation>
    </message>
    <message>
        <source>the schema is not a JSON object</source>
        <translation>das Schema ist kein JSON-Objekt</translation>
    </message>
    <message>
        <source>the schema cannot be used</source>
        <translation>das Schema kann nicht verwendet werden</translation>
    </message>
    <message>
        <source>the format does not allow this</source>
        <translation>das Format erlaubt das nicht</translation>
    </message>
    <message>
        <source>this cannot be held against the format</source>
        <translation>das lässt sich nicht gegen das Format prüfen</translation>
    </message>
    <message>
        <source>the schema of the exchange format is missing in the program</source>
        <translation>das Schema des Austauschformats fehlt im Programm</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Evaluation of %1</source>
        <translation>Prüfung: %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>Review of the plan of %1</source>
        <translation>Review des Plans: %1</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Sitzung</translation>
    </message>
    <message>
        <source>Milestone</source>
        <translation>Meilenstein</translation>
    </message>
    <message>
        <source>Several tables need a folder; name one that is to be made.</source>
        <translation>Mehrere Tabellen brauchen einen Ordner; geben Sie einen an, der neu angelegt wird.</translation>
    </message>
    <message>
        <source>Something is there already; name a folder that is to be made.</source>
        <translation>Dort gibt es bereits etwas; geben Sie einen Ordner an, der neu angelegt wird.</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Known as the pitfall</source>
        <translation>Bekannt als Stolperfalle</translation>
    </message>
    <message>
        <source>Rhythm</source>
        <translation>Rhythmus</translation>
    </message>
    <message>
        <source>Next review on</source>
        <translation>Nächstes Review am</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Namen</translation>
    </message>
    <message>
        <source>Decision or action</source>
        <translation>Entscheidung oder Aufgabe</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>Fällig am</translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation>Abgeschlossen am</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Aufgabe</translation>
    </message>
    <message>
        <source>Stage %1</source>
        <translation>Stufe %1</translation>
    </message>
    <message>
        <source>Day of the baseline</source>
        <translation>Tag des Ausgangswerts</translation>
    </message>
    <message>
        <source>Latest value of all accounts</source>
        <translation>Jüngster Wert aller Kunden</translation>
    </message>
    <message>
        <source>Day of the latest value</source>
        <translation>Tag des jüngsten Werts</translation>
    </message>
    <message>
        <source>Day of the target</source>
        <translation>Tag des Zielwerts</translation>
    </message>
    <message>
        <source>Cadence</source>
        <translation>Rhythmus</translation>
    </message>
    <message>
        <source>Counting</source>
        <translation>Zählweise</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Anmerkungen</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Kunden</translation>
    </message>
    <message>
        <source>End of the period</source>
        <translation>Ende des Zeitraums</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Number of accounts</source>
        <translation>Anzahl der Kunden</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Name of the playbook</source>
        <translation>Name des Playbooks</translation>
    </message>
    <message>
        <source>Name of the step</source>
        <translation>Name des Schritts</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Actual start</source>
        <translation>Tatsächlicher Beginn</translation>
    </message>
    <message>
        <source>Actual finish</source>
        <translation>Tatsächliches Ende</translation>
    </message>
    <message>
        <source>Impact and effort</source>
        <translation>Wirkung und Aufwand</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>Braucht</translation>
    </message>
    <message>
        <source>To be evaluated on</source>
        <translation>Prüftermin</translation>
    </message>
    <message>
        <source>not in the plan</source>
        <translation>nicht im Plan</translation>
    </message>
    <message>
        <source>Name of the stage</source>
        <translation>Name der Stufe</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Mittelwert</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Spannweite</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Übereinstimmung</translation>
    </message>
    <message>
        <source>Participation</source>
        <translation>Beteiligung</translation>
    </message>
    <message>
        <source>Grade of the evidence</source>
        <translation>Beleggrad</translation>
    </message>
    <message>
        <source>Median of %1</source>
        <translation>Median: %1</translation>
    </message>
    <message>
        <source>Reason why it does not apply</source>
        <translation>Grund, warum nicht zutreffend</translation>
    </message>
    <message>
        <source>fewer than %1 votes</source>
        <translation>weniger als %1 Stimmen</translation>
    </message>
    <message>
        <source>The workbook could not be made; free some space on the disk of temporary files.</source>
        <translation>Die Arbeitsmappe konnte nicht erstellt werden; schaffen Sie Platz auf dem Laufwerk für temporäre Dateien.</translation>
    </message>
    <message>
        <source>The tables are too large for a workbook; write them as CSV instead.</source>
        <translation>Die Tabellen sind für eine Arbeitsmappe zu groß; schreiben Sie sie stattdessen als CSV.</translation>
    </message>
    <message>
        <source>%1 is no day that can be read in one way; write it as 2026-01-31.</source>
        <translation>%1 ist kein Datum, das sich eindeutig lesen lässt; schreiben Sie es in der Form 2026-01-31.</translation>
    </message>
    <message>
        <source>%1 is outside the years %2 to %3.</source>
        <translation>%1 liegt außerhalb der Jahre %2 bis %3.</translation>
    </message>
    <message>
        <source>%1 is a number and not shown as a day; give the cell the format of a day.</source>
        <translation>%1 ist eine Zahl und nicht als Datum dargestellt; geben Sie der Zelle ein Datumsformat.</translation>
    </message>
    <message>
        <source>A day belongs here without a time; take the time out.</source>
        <translation>Hier gehört ein Datum ohne Uhrzeit hin; entfernen Sie die Uhrzeit.</translation>
    </message>
    <message>
        <source>%1 can be read as two different numbers; write it as a number and not as a text.</source>
        <translation>%1 lässt sich als zwei verschiedene Zahlen lesen; schreiben Sie es als Zahl und nicht als Text.</translation>
    </message>
    <message>
        <source>%1 is not shown in per cent, so that it may mean two things; write it with the sign of per cent.</source>
        <translation>%1 ist nicht in Prozent dargestellt und kann daher zweierlei bedeuten; schreiben Sie es mit dem Prozentzeichen.</translation>
    </message>
    <message>
        <source>A plain number belongs here, and not one in per cent.</source>
        <translation>Hier gehört eine einfache Zahl hin, keine in Prozent.</translation>
    </message>
    <message>
        <source>A number belongs here, and not a day or a time.</source>
        <translation>Hier gehört eine Zahl hin, kein Datum und keine Uhrzeit.</translation>
    </message>
    <message>
        <source>A whole number from 0 to %1 belongs here.</source>
        <translation>Hier gehört eine ganze Zahl von 0 bis %1 hin.</translation>
    </message>
    <message>
        <source>%1 is no state of a play; choose one from the list.</source>
        <translation>%1 ist kein Status einer Maßnahme; wählen Sie einen aus der Liste.</translation>
    </message>
    <message>
        <source>A text belongs here, and not a number.</source>
        <translation>Hier gehört ein Text hin, keine Zahl.</translation>
    </message>
    <message>
        <source>The cell is merged with others; split them.</source>
        <translation>Die Zelle ist mit anderen verbunden; heben Sie die Verbindung auf.</translation>
    </message>
    <message>
        <source>This is a formula; put its value in its place.</source>
        <translation>Dies ist eine Formel; setzen Sie ihren Wert an ihre Stelle.</translation>
    </message>
    <message>
        <source>The cell shows an error (%1).</source>
        <translation>Die Zelle zeigt einen Fehler (%1).</translation>
    </message>
    <message>
        <source>The cell holds a truth value, which has no meaning here.</source>
        <translation>Die Zelle enthält einen Wahrheitswert, der hier keine Bedeutung hat.</translation>
    </message>
    <message>
        <source>A day has no meaning here.</source>
        <translation>Ein Datum hat hier keine Bedeutung.</translation>
    </message>
    <message>
        <source>The column %1 was not sent; nothing in it is read.</source>
        <translation>Die Spalte %1 wurde nicht versandt; nichts darin wird gelesen.</translation>
    </message>
    <message>
        <source>The column %1 is there twice; neither is read.</source>
        <translation>Die Spalte %1 ist zweimal vorhanden; keine von beiden wird gelesen.</translation>
    </message>
    <message>
        <source>The column %1 is missing; what it is about stays as it is.</source>
        <translation>Die Spalte %1 fehlt; was sie betrifft, bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>The id of the row is merged or a formula; the row is not read.</source>
        <translation>Die Kennung der Zeile steht in einer verbundenen Zelle oder ist eine Formel; die Zeile wird nicht gelesen.</translation>
    </message>
    <message>
        <source>The row has no id; it is not read.</source>
        <translation>Die Zeile hat keine Kennung; sie wird nicht gelesen.</translation>
    </message>
    <message>
        <source>A row with the id %1 was not sent; it is not read.</source>
        <translation>Eine Zeile mit der Kennung %1 wurde nicht versandt; sie wird nicht gelesen.</translation>
    </message>
    <message>
        <source>The row of %1 is missing; what it is about stays as it is.</source>
        <translation>Die Zeile zu %1 fehlt; was sie betrifft, bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>The row of %1 is there more than once; none of them is read.</source>
        <translation>Die Zeile zu %1 ist mehr als einmal vorhanden; keine davon wird gelesen.</translation>
    </message>
    <message>
        <source>The sheet is missing; what it is about stays as it is.</source>
        <translation>Das Blatt fehlt; was es betrifft, bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>The column of the ids is not there once; nothing of the sheet is read.</source>
        <translation>Die Spalte der Kennungen ist nicht genau einmal vorhanden; vom Blatt wird nichts gelesen.</translation>
    </message>
    <message>
        <source>What stands here is not read back; it was sent to be looked at.</source>
        <translation>Was hier steht, wird nicht zurückgelesen; es wurde nur zur Ansicht versandt.</translation>
    </message>
    <message>
        <source>A play has a state; choose one from the list.</source>
        <translation>Eine Maßnahme hat einen Status; wählen Sie einen aus der Liste.</translation>
    </message>
    <message>
        <source>changed in the file meanwhile; %1 was sent</source>
        <translation>inzwischen in der Datei geändert; versandt wurde %1</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Old value</source>
        <translation>Alter Wert</translation>
    </message>
    <message>
        <source>New value</source>
        <translation>Neuer Wert</translation>
    </message>
    <message>
        <source>Cell</source>
        <translation>Zelle</translation>
    </message>
    <message>
        <source>Not taken over</source>
        <translation>Nicht übernommen</translation>
    </message>
    <message>
        <source>The workbook changes nothing.</source>
        <translation>Die Arbeitsmappe ändert nichts.</translation>
    </message>
    <message numerus="yes">
        <source>The workbook changes %n value.</source>
        <comment>The workbook changes %n values.</comment>
        <translation>
            <numerusform>Die Arbeitsmappe ändert %n Wert.</numerusform>
            <numerusform>Die Arbeitsmappe ändert %n Werte.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them was changed in the file meanwhile.</source>
        <comment>%n of them were changed in the file meanwhile.</comment>
        <translation>
            <numerusform>%n davon wurde inzwischen in der Datei geändert.</numerusform>
            <numerusform>%n davon wurden inzwischen in der Datei geändert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place is not taken over.</source>
        <comment>%n places are not taken over.</comment>
        <translation>
            <numerusform>%n Stelle wird nicht übernommen.</numerusform>
            <numerusform>%n Stellen werden nicht übernommen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take in %n value from a workbook</source>
        <comment>Take in %n values from a workbook</comment>
        <translation>
            <numerusform>%n Wert aus einer Arbeitsmappe übernehmen</numerusform>
            <numerusform>%n Werte aus einer Arbeitsmappe übernehmen</numerusform>
        </translation>
    </message>
    <message>
        <source>The metric is not in the content any more.</source>
        <translation>Die Kennzahl ist im Inhalt nicht mehr vorhanden.</translation>
    </message>
    <message>
        <source>This value is not in the file any more.</source>
        <translation>Dieser Wert ist in der Datei nicht mehr vorhanden.</translation>
    </message>
    <message>
        <source>The value is computed from its inputs; change these.</source>
        <translation>Der Wert wird aus seinen Eingaben berechnet; ändern Sie diese.</translation>
    </message>
    <message>
        <source>The end of the period is missing, so that the row is not taken in.</source>
        <translation>Das Ende des Zeitraums fehlt, daher wird die Zeile nicht übernommen.</translation>
    </message>
    <message>
        <source>The value is missing, so that the row is not taken in.</source>
        <translation>Der Wert fehlt, daher wird die Zeile nicht übernommen.</translation>
    </message>
    <message>
        <source>There is a row for the value of this period; change it there.</source>
        <translation>Für den Wert dieses Zeitraums gibt es eine Zeile; ändern Sie ihn dort.</translation>
    </message>
    <message>
        <source>The value of this period is computed from its inputs in the file by now.</source>
        <translation>Der Wert dieses Zeitraums wird in der Datei inzwischen aus seinen Eingaben berechnet.</translation>
    </message>
    <message>
        <source>The workbook was made from another engagement; open that one to take it in.</source>
        <translation>Die Arbeitsmappe wurde aus einem anderen Mandat erstellt; öffnen Sie dieses, um sie einzulesen.</translation>
    </message>
    <message>
        <source>Plan status</source>
        <translation>Planstatus</translation>
    </message>
    <message>
        <source>Id (leave as it is)</source>
        <translation>Kennung (nicht ändern)</translation>
    </message>
    <message>
        <source>Planned start</source>
        <translation>Geplanter Beginn</translation>
    </message>
    <message>
        <source>Planned finish</source>
        <translation>Geplantes Ende</translation>
    </message>
    <message>
        <source>To start on</source>
        <translation>Soll beginnen am</translation>
    </message>
    <message>
        <source>A day without a time.</source>
        <translation>Ein Datum ohne Uhrzeit.</translation>
    </message>
    <message>
        <source>Whole per cent, from 0 % to 100 %.</source>
        <translation>Ganze Prozent, von 0 % bis 100 %.</translation>
    </message>
    <message>
        <source>This workbook was not made by Milepost to be filled in, or its hidden sheet was changed. Export one under “Workbook to fill in” and have that filled in.</source>
        <translation>Diese Arbeitsmappe wurde nicht von Milepost zum Ausfüllen erstellt, oder ihr verborgenes Blatt wurde geändert. Exportieren Sie eine unter „Arbeitsmappe zum Ausfüllen“ und lassen Sie diese ausfüllen.</translation>
    </message>
    <message>
        <source>The workbook is protected by a password; save it without one.</source>
        <translation>Die Arbeitsmappe ist mit einem Passwort geschützt; speichern Sie sie ohne Passwort.</translation>
    </message>
    <message>
        <source>The workbook has links to other workbooks or data; put values in their place.</source>
        <translation>Die Arbeitsmappe hat Verknüpfungen zu anderen Arbeitsmappen oder Daten; setzen Sie Werte an deren Stelle.</translation>
    </message>
    <message>
        <source>This is a workbook of an old format or one with a password; save it as XLSX without one.</source>
        <translation>Dies ist eine Arbeitsmappe in einem alten Format oder eine mit Passwort; speichern Sie sie als XLSX ohne Passwort.</translation>
    </message>
    <message>
        <source>This is no workbook (XLSX).</source>
        <translation>Dies ist keine Arbeitsmappe (XLSX).</translation>
    </message>
    <message>
        <source>This is a workbook in the format of LibreOffice (ODS); save it as XLSX.</source>
        <translation>Dies ist eine Arbeitsmappe im Format von LibreOffice (ODS); speichern Sie sie als XLSX.</translation>
    </message>
    <message>
        <source>The workbook is damaged and cannot be read; ask for it again.</source>
        <translation>Die Arbeitsmappe ist beschädigt und kann nicht gelesen werden; lassen Sie sie sich erneut schicken.</translation>
    </message>
    <message>
        <source>The workbook is larger than any that was sent can become; nothing of it was read.</source>
        <translation>Die Arbeitsmappe ist größer, als eine versandte werden kann; nichts davon wurde gelesen.</translation>
    </message>
    <message>
        <source>The workbook has macros; save it as XLSX, which has none.</source>
        <translation>Die Arbeitsmappe enthält Makros; speichern Sie sie als XLSX, das keine enthält.</translation>
    </message>
    <message>
        <source>The slides could not be packed; free some memory and try again.</source>
        <translation>Die Folien konnten nicht gepackt werden; geben Sie Arbeitsspeicher frei und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>What stands above the headings is not read.</source>
        <translation>Was über den Überschriften steht, wird nicht gelesen.</translation>
    </message>
    <message>
        <source>The column has no heading; nothing in it is read.</source>
        <translation>Die Spalte hat keine Überschrift; aus ihr wird nichts gelesen.</translation>
    </message>
    <message>
        <source>The comment here is not read; what counts has to stand in the cells.</source>
        <translation>Der Kommentar hier wird nicht gelesen; was gelten soll, muss in den Zellen stehen.</translation>
    </message>
    <message>
        <source>What the row is about was changed in %1; nothing of the row is taken over.</source>
        <translation>Wovon die Zeile handelt, wurde in %1 geändert; aus der Zeile wird nichts übernommen.</translation>
    </message>
    <message>
        <source>The file is older than the workbook, as a restored backup is; look at each change before it is taken over.</source>
        <translation>Die Datei ist älter als die Arbeitsmappe, wie nach dem Wiederherstellen einer Sicherung; prüfen Sie jede Änderung, bevor sie übernommen wird.</translation>
    </message>
    <message>
        <source>The sheet was not sent; nothing on it is read.</source>
        <translation>Dieses Blatt wurde nicht verschickt; von ihm wird nichts gelesen.</translation>
    </message>
    <message>
        <source>The play was started already; the day on which it is to start stays as it is.</source>
        <translation>Die Maßnahme hat schon begonnen; der Tag, an dem sie beginnen soll, bleibt, wie er ist.</translation>
    </message>
    <message>
        <source>The play is done; its progress stays as it is.</source>
        <translation>Die Maßnahme ist erledigt; ihr Fortschritt bleibt, wie er ist.</translation>
    </message>
    <message>
        <source>Give the day on which the play was started, too.</source>
        <translation>Geben Sie auch den Tag an, an dem die Maßnahme begonnen wurde.</translation>
    </message>
    <message>
        <source>Give the day on which the play was finished, too.</source>
        <translation>Geben Sie auch den Tag an, an dem die Maßnahme abgeschlossen wurde.</translation>
    </message>
    <message>
        <source>A recorded value is not taken away by a workbook; remove it on the Metrics page.</source>
        <translation>Ein erfasster Wert wird durch eine Arbeitsmappe nicht entfernt; entfernen Sie ihn auf der Seite „Kennzahlen“.</translation>
    </message>
    <message>
        <source>The value of this period is given in several rows; none of them is taken in.</source>
        <translation>Der Wert dieser Periode steht in mehreren Zeilen; keine davon wird eingelesen.</translation>
    </message>
    <message>
        <source>Save the engagement first, so that the workbook can say which one it belongs to.</source>
        <translation>Speichern Sie zuerst das Mandat, damit die Arbeitsmappe sagen kann, zu welchem sie gehört.</translation>
    </message>
</context>
<context>
    <name>FileChooser</name>
    <message>
        <source>Engagement files (*.milepost)</source>
        <translation>Mandatsdateien (*.milepost)</translation>
    </message>
    <message>
        <source>Engagement and exchange files (*.milepost *.json)</source>
        <translation>Mandats- und Austauschdateien (*.milepost *.json)</translation>
    </message>
    <message>
        <source>Exchange files (*.json)</source>
        <translation>Austauschdateien (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Workbooks (*.xlsx)</source>
        <translation>Arbeitsmappen (*.xlsx)</translation>
    </message>
</context>
<context>
    <name>FileDesk</name>
    <message>
        <source>Open an engagement</source>
        <translation>Mandat öffnen</translation>
    </message>
    <message>
        <source>Read again at %1; it can still only be read here.</source>
        <translation>Um %1 erneut gelesen; hier ist weiterhin nur Lesen möglich.</translation>
    </message>
</context>
<context>
    <name>FileOperations</name>
    <message>
        <source>%1 copy</source>
        <translation>%1 Kopie</translation>
    </message>
    <message>
        <source>There is no room for the copy on the disk of this folder; choose a folder on another disk, or free some space.</source>
        <translation>Auf dem Laufwerk dieses Ordners ist kein Platz für die Kopie; wählen Sie einen Ordner auf einem anderen Laufwerk oder schaffen Sie Platz.</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Kopie speichern</translation>
    </message>
    <message>
        <source>You are now working in %1, which holds everything.</source>
        <translation>Sie arbeiten jetzt in %1; dort ist alles enthalten.</translation>
    </message>
    <message>
        <source>A copy was saved as %1.</source>
        <translation>Eine Kopie wurde als %1 gespeichert.</translation>
    </message>
</context>
<context>
    <name>FileTrouble</name>
    <message>
        <source>“%1” in %2</source>
        <translation>„%1“ in %2</translation>
    </message>
    <message>
        <source>Recover what can be read into a new file, or restore a backup; this file is not changed.</source>
        <translation>Retten Sie das Lesbare in eine neue Datei oder stellen Sie eine Sicherung wieder her; diese Datei wird nicht verändert.</translation>
    </message>
    <message>
        <source>Recover what can be read into a new file; this one is not changed.</source>
        <translation>Retten Sie das Lesbare in eine neue Datei; diese wird nicht verändert.</translation>
    </message>
    <message>
        <source>is damaged and was not opened: one problem was found.</source>
        <translation>ist beschädigt und wurde nicht geöffnet: Ein Problem wurde gefunden.</translation>
    </message>
    <message>
        <source>is damaged and was not opened: %1 problems were found.</source>
        <translation>ist beschädigt und wurde nicht geöffnet: %1 Probleme wurden gefunden.</translation>
    </message>
    <message>
        <source>holds a value that cannot be right and was not opened.</source>
        <translation>enthält einen Wert, der nicht stimmen kann, und wurde nicht geöffnet.</translation>
    </message>
    <message>
        <source>holds %1 values that cannot be right and was not opened.</source>
        <translation>enthält %1 Werte, die nicht stimmen können, und wurde nicht geöffnet.</translation>
    </message>
    <message>
        <source>%1 is empty; its copying may have been cut short.</source>
        <translation>%1 ist leer; möglicherweise wurde das Kopieren abgebrochen.</translation>
    </message>
    <message>
        <source>Copy it again, or restore a backup.</source>
        <translation>Kopieren Sie die Datei erneut oder stellen Sie eine Sicherung wieder her.</translation>
    </message>
    <message>
        <source>Copy it again from where it came from.</source>
        <translation>Kopieren Sie die Datei erneut von ihrem Ursprungsort.</translation>
    </message>
    <message>
        <source>%1 is not an engagement file. Open one that ends in .milepost, or an exchange file that ends in .json.</source>
        <translation>%1 ist keine Mandatsdatei. Öffnen Sie eine Datei, die auf .milepost endet, oder eine Austauschdatei, die auf .json endet.</translation>
    </message>
    <message>
        <source>%1 was not opened: %2</source>
        <translation>%1 wurde nicht geöffnet: %2</translation>
    </message>
</context>
<context>
    <name>Function</name>
    <message>
        <source>Customer success</source>
        <translation>Customer Success</translation>
    </message>
    <message>
        <source>Partner team</source>
        <translation>Partnerteam</translation>
    </message>
    <message>
        <source>RevOps</source>
        <translation>RevOps</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>Vertrieb</translation>
    </message>
    <message>
        <source>Marketing</source>
        <translation>Marketing</translation>
    </message>
    <message>
        <source>Finance</source>
        <translation>Finanzen</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>Executive</source>
        <translation>Geschäftsleitung</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Andere</translation>
    </message>
</context>
<context>
    <name>Glyphs</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>No font on this computer can print %1: the report has boxes or gaps there. Install a font that has these letters, such as Noto.</source>
        <translation>Keine Schrift auf diesem Computer kann %1 drucken: Der Bericht hat dort Kästchen oder Lücken. Installieren Sie eine Schrift mit diesen Zeichen, etwa Noto.</translation>
    </message>
    <message>
        <source>Searching and copying in the PDF will not find %1, though it is printed.</source>
        <translation>Suchen und Kopieren in der PDF-Datei finden %1 nicht, obwohl es gedruckt ist.</translation>
    </message>
    <message>
        <source>Not printed</source>
        <translation>Nicht gedruckt</translation>
    </message>
    <message>
        <source>%1: the computer that made this report has no font for it</source>
        <translation>%1: Der Computer, auf dem dieser Bericht entstand, hat keine Schrift dafür</translation>
    </message>
    <message>
        <source>Not searchable</source>
        <translation>Nicht durchsuchbar</translation>
    </message>
    <message>
        <source>%1: printed, but not found by searching</source>
        <translation>%1: gedruckt, aber durch Suchen nicht zu finden</translation>
    </message>
    <message>
        <source>words with %1</source>
        <translation>Wörter mit %1</translation>
    </message>
    <message>
        <source>No font on this computer can print them.</source>
        <translation>Keine Schrift auf diesem Computer kann sie drucken.</translation>
    </message>
</context>
<context>
    <name>HelpTopics</name>
    <message>
        <source>First steps</source>
        <translation>Erste Schritte</translation>
    </message>
    <message>
        <source>Scale and votes</source>
        <translation>Skala und Stimmen</translation>
    </message>
    <message>
        <source>Stages and index</source>
        <translation>Stufen und Index</translation>
    </message>
    <message>
        <source>Priorities and schedule</source>
        <translation>Prioritäten und Zeitplan</translation>
    </message>
    <message>
        <source>Names and privacy</source>
        <translation>Namen und Datenschutz</translation>
    </message>
    <message>
        <source>Running a workshop</source>
        <translation>Einen Workshop durchführen</translation>
    </message>
    <message>
        <source>Workbooks filled in by others</source>
        <translation>Von anderen ausgefüllte Arbeitsmappen</translation>
    </message>
    <message>
        <source>Accessibility</source>
        <translation>Barrierefreiheit</translation>
    </message>
</context>
<context>
    <name>Json</name>
    <message>
        <source>true or false</source>
        <translation>true oder false</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>eine Zahl</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>ein Text</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>eine Liste</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>ein Objekt</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>%1 is expected here, not %2</source>
        <translation>hier wird %1 erwartet, gefunden wurde %2</translation>
    </message>
    <message>
        <source>the required key &quot;%1&quot; is missing</source>
        <translation>der erforderliche Schlüssel „%1“ fehlt</translation>
    </message>
    <message>
        <source>a whole number is expected here, not %1</source>
        <translation>hier wird eine ganze Zahl erwartet, gefunden wurde %1</translation>
    </message>
    <message>
        <source>only 1, 1.5, 2, 2.5 or 3 can stand here</source>
        <translation>hier kann nur 1, 1.5, 2, 2.5 oder 3 stehen</translation>
    </message>
    <message>
        <source>the list must not be empty</source>
        <translation>die Liste darf nicht leer sein</translation>
    </message>
    <message>
        <source>this key is not known here</source>
        <translation>dieser Schlüssel ist hier nicht bekannt</translation>
    </message>
    <message>
        <source>the file is larger than the %1 MB that can be read</source>
        <translation>die Datei ist größer als die %1 MB, die gelesen werden können</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>die Datei ist leer</translation>
    </message>
    <message>
        <source>the file begins with a byte order mark; save it as UTF-8 without one</source>
        <translation>die Datei beginnt mit einer Bytereihenfolge-Marke (BOM); speichern Sie sie als UTF-8 ohne BOM</translation>
    </message>
    <message>
        <source>the file is not in UTF-8; save it as UTF-8</source>
        <translation>die Datei ist nicht in UTF-8; speichern Sie sie als UTF-8</translation>
    </message>
    <message>
        <source>more than %1 levels are nested here</source>
        <translation>hier sind mehr als %1 Ebenen verschachtelt</translation>
    </message>
    <message>
        <source>this key occurs twice in the same object</source>
        <translation>dieser Schlüssel kommt im selben Objekt zweimal vor</translation>
    </message>
    <message>
        <source>the text is not valid Unicode in UTF-8</source>
        <translation>der Text ist kein gültiges Unicode in UTF-8</translation>
    </message>
    <message>
        <source>this is not valid JSON</source>
        <translation>das ist kein gültiges JSON</translation>
    </message>
    <message>
        <source>this number is too large or too small to be read</source>
        <translation>diese Zahl ist zu groß oder zu klein, um gelesen zu werden</translation>
    </message>
    <message>
        <source>a JSON object is expected here</source>
        <translation>hier wird ein JSON-Objekt erwartet</translation>
    </message>
</context>
<context>
    <name>Language</name>
    <message>
        <source>en</source>
        <translation>de</translation>
    </message>
</context>
<context>
    <name>List</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <translation>%1 oder %2</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 und %2</translation>
    </message>
</context>
<context>
    <name>Logo</name>
    <message>
        <source>The picture is damaged or cut off; export it again as PNG or SVG.</source>
        <translation>Das Bild ist beschädigt oder abgeschnitten; exportieren Sie es erneut als PNG oder SVG.</translation>
    </message>
    <message>
        <source>This is no picture in PNG or SVG.</source>
        <translation>Dies ist kein Bild in PNG oder SVG.</translation>
    </message>
    <message>
        <source>The picture has %1 × %2 pixels; a logo may have %3 in width and height.</source>
        <translation>Das Bild hat %1 × %2 Pixel; ein Logo darf in Breite und Höhe %3 haben.</translation>
    </message>
    <message>
        <source>The drawing has %1 kB; a logo as SVG may have %2 kB.</source>
        <translation>Die Zeichnung hat %1 kB; ein Logo als SVG darf %2 kB haben.</translation>
    </message>
    <message>
        <source>The drawing asks for another file, which a logo may not; save it with everything in one file.</source>
        <translation>Die Zeichnung verlangt eine weitere Datei, was ein Logo nicht darf; speichern Sie sie mit allem in einer Datei.</translation>
    </message>
    <message>
        <source>The drawing holds “%1”, which a logo may not; draw it with shapes alone.</source>
        <translation>Die Zeichnung enthält „%1“, was ein Logo nicht darf; zeichnen Sie es nur mit Formen.</translation>
    </message>
    <message>
        <source>The drawing has too many shapes for a logo; simplify it.</source>
        <translation>Die Zeichnung hat für ein Logo zu viele Formen; vereinfachen Sie sie.</translation>
    </message>
    <message>
        <source>The file has %1 kB; a logo may have %2 kB.</source>
        <translation>Die Datei hat %1 kB; ein Logo darf %2 kB haben.</translation>
    </message>
    <message>
        <source>The picture cannot be drawn; export it again as PNG or SVG.</source>
        <translation>Das Bild kann nicht gezeichnet werden; exportieren Sie es erneut als PNG oder SVG.</translation>
    </message>
    <message>
        <source>The logo is left out. %1</source>
        <translation>Das Logo ist ausgelassen. %1</translation>
    </message>
</context>
<context>
    <name>MetricPaste</name>
    <message>
        <source>The first row of the table names “%1”, which is no column here.</source>
        <translation>Die erste Zeile der Tabelle nennt „%1“; das ist hier keine Spalte.</translation>
    </message>
    <message>
        <source>Row %1, column %2 of the pasted table says “%3”, but the column has no name in the first row.</source>
        <translation>Zeile %1, Spalte %2 der eingefügten Tabelle enthält „%3“, aber die Spalte hat in der ersten Zeile keinen Namen.</translation>
    </message>
    <message>
        <source>Row %1, column %2 of the pasted table says “%3” and lies beyond the grid.</source>
        <translation>Zeile %1, Spalte %2 der eingefügten Tabelle enthält „%3“ und liegt außerhalb des Rasters.</translation>
    </message>
</context>
<context>
    <name>Metrics</name>
    <message>
        <source>This metric is not meant to be compared between the groups.</source>
        <translation>Diese Kennzahl ist nicht für den Vergleich zwischen den Gruppen gedacht.</translation>
    </message>
    <message>
        <source>A value cannot be.</source>
        <translation>Ein Wert ist nicht möglich.</translation>
    </message>
    <message>
        <source>A value is missing in one of the groups.</source>
        <translation>In einer der Gruppen fehlt ein Wert.</translation>
    </message>
    <message>
        <source>The size of a group is not recorded.</source>
        <translation>Die Größe einer Gruppe ist nicht erfasst.</translation>
    </message>
    <message>
        <source>A group has only %1 accounts, and at least %2 are needed.</source>
        <translation>Eine Gruppe hat nur %1 Kunden, nötig sind mindestens %2.</translation>
    </message>
    <message>
        <source>%1%</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>%1 is %2, but can only lie between %3 and %4.</source>
        <translation>%1: %2 ist nicht möglich, nur Werte von %3 bis %4.</translation>
    </message>
    <message>
        <source>%1 is %2, but cannot be below %3.</source>
        <translation>%1: %2 ist nicht möglich, nur Werte ab %3.</translation>
    </message>
    <message>
        <source>%1 is %2, but cannot be above %3.</source>
        <translation>%1: %2 ist nicht möglich, nur Werte bis %3.</translation>
    </message>
    <message>
        <source>With these inputs the formula has no finite value: %1.</source>
        <translation>Mit diesen Eingaben hat die Formel keinen endlichen Wert: %1.</translation>
    </message>
    <message>
        <source>Gross retention of %1 is above net retention of %2 of the same accounts.</source>
        <translation>Die Bruttobindung (GRR) von %1 liegt über der Nettobindung (NRR) von %2 derselben Kunden.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>months</source>
        <translation>Monate</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>Stunden</translation>
    </message>
    <message>
        <source>points</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <source>per 100</source>
        <translation>je 100</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Kunden</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>The source has %1 letters; %2 are possible.</source>
        <translation>Die Quelle hat %1 Zeichen; möglich sind %2.</translation>
    </message>
    <message>
        <source>%1 was entered, but the inputs give %2. Clear one of them.</source>
        <translation>Eingegeben wurde %1, die Eingaben der Formel ergeben jedoch %2. Leeren Sie eines von beiden.</translation>
    </message>
    <message>
        <source>Retention</source>
        <translation>Kundenbindung</translation>
    </message>
    <message>
        <source>Growth</source>
        <translation>Wachstum</translation>
    </message>
    <message>
        <source>Adoption</source>
        <translation>Nutzung</translation>
    </message>
    <message>
        <source>Advocacy</source>
        <translation>Weiterempfehlung</translation>
    </message>
    <message>
        <source>Customer value</source>
        <translation>Kundenwert</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Partner</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>Governance</source>
        <translation>Governance</translation>
    </message>
    <message>
        <source>percent</source>
        <translation>Prozent</translation>
    </message>
    <message>
        <source>ratio</source>
        <translation>Verhältnis</translation>
    </message>
    <message>
        <source>count</source>
        <translation>Anzahl</translation>
    </message>
    <message>
        <source>higher is better</source>
        <translation>höher ist besser</translation>
    </message>
    <message>
        <source>lower is better</source>
        <translation>niedriger ist besser</translation>
    </message>
    <message>
        <source>neither high nor low is good in itself</source>
        <translation>weder hoch noch niedrig ist an sich gut</translation>
    </message>
    <message>
        <source>impossible value in %1</source>
        <translation>unmöglicher Wert im %1</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 im %2</translation>
    </message>
    <message>
        <source>All accounts</source>
        <translation>Alle Kunden</translation>
    </message>
    <message>
        <source>Partner-involved</source>
        <translation>Mit Partnerbeteiligung</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Übrige</translation>
    </message>
    <message>
        <source>vanity</source>
        <translation>Eitelkeitskennzahl</translation>
    </message>
    <message>
        <source>goal</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>%1, old</source>
        <translation>%1, veraltet</translation>
    </message>
    <message>
        <source>has values</source>
        <translation>mit Werten</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>Definition</translation>
    </message>
    <message>
        <source>Vanity measure</source>
        <translation>Eitelkeitskennzahl</translation>
    </message>
    <message>
        <source>It grows without customers noticing. Take it as context, never as a goal on its own.</source>
        <translation>Sie wächst, ohne dass Kunden etwas davon merken. Sehen Sie sie als Kontext an, nie für sich allein als Ziel.</translation>
    </message>
    <message>
        <source>Formula</source>
        <translation>Formel</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation>%1; %2</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>Gemessen</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>Partner lifecycle</source>
        <translation>Partnerlebenszyklus</translation>
    </message>
    <message>
        <source>Partner-involved against others</source>
        <translation>Mit Partnerbeteiligung gegenüber den übrigen</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Beispiel</translation>
    </message>
    <message>
        <source>No value yet.</source>
        <translation>Noch kein Wert.</translation>
    </message>
    <message>
        <source>Latest value: %1.</source>
        <translation>Jüngster Wert: %1.</translation>
    </message>
    <message>
        <source>Latest value: %1, %2 old. A newer one is due.</source>
        <translation>Jüngster Wert: %1, vor %2. Ein neuerer ist fällig.</translation>
    </message>
    <message>
        <source>Latest value: %1, %2 old.</source>
        <translation>Jüngster Wert: %1, vor %2.</translation>
    </message>
    <message>
        <source>customers of %1</source>
        <translation>Kunden vom %1</translation>
    </message>
    <message>
        <source>at a point in time</source>
        <translation>zu einem Zeitpunkt</translation>
    </message>
    <message>
        <source>over the trailing year</source>
        <translation>über die letzten zwölf Monate</translation>
    </message>
    <message>
        <source>with usage fees</source>
        <translation>mit Nutzungsgebühren</translation>
    </message>
    <message>
        <source>without usage fees</source>
        <translation>ohne Nutzungsgebühren</translation>
    </message>
    <message>
        <source>customers from %1 on</source>
        <translation>Kunden ab %1</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>nicht angegeben</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 am %2</translation>
    </message>
    <message numerus="yes">
        <source>%n account</source>
        <comment>%n accounts</comment>
        <translation>
            <numerusform>%n Kunde</numerusform>
            <numerusform>%n Kunden</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: counted in another way from %2 on (%3), so no line joins what was before.</source>
        <translation>%1: Ab %2 wird anders gezählt (%3), daher verbindet keine Linie die Werte davor.</translation>
    </message>
    <message>
        <source>The goal is counted in another way (%1) and not drawn.</source>
        <translation>Das Ziel wird anders gezählt (%1) und ist nicht eingezeichnet.</translation>
    </message>
    <message>
        <source>Target %1 by %2</source>
        <translation>Zielwert %1 bis %2</translation>
    </message>
    <message>
        <source>Baseline %1 on %2</source>
        <translation>Ausgangswert %1 am %2</translation>
    </message>
    <message>
        <source>Baseline %1</source>
        <translation>Ausgangswert %1</translation>
    </message>
    <message numerus="yes">
        <source>%n value cannot be and is not drawn.</source>
        <comment>%n values cannot be and are not drawn.</comment>
        <translation>
            <numerusform>%n Wert ist nicht möglich und nicht eingezeichnet.</numerusform>
            <numerusform>%n Werte sind nicht möglich und nicht eingezeichnet.</numerusform>
        </translation>
    </message>
    <message>
        <source>A goal needs a target: enter where the metric should be.</source>
        <translation>Ein Ziel braucht einen Zielwert: Geben Sie ein, wo die Kennzahl liegen soll.</translation>
    </message>
    <message>
        <source>Of this metric more is better, and the target is below the baseline.</source>
        <translation>Bei dieser Kennzahl ist mehr besser, und der Zielwert liegt unter dem Ausgangswert.</translation>
    </message>
    <message>
        <source>Of this metric less is better, and the target is above the baseline.</source>
        <translation>Bei dieser Kennzahl ist weniger besser, und der Zielwert liegt über dem Ausgangswert.</translation>
    </message>
    <message>
        <source>starting ARR</source>
        <translation>ARR zu Beginn</translation>
    </message>
    <message>
        <source>churned ARR</source>
        <translation>abgewanderter ARR</translation>
    </message>
    <message>
        <source>contraction ARR</source>
        <translation>ARR-Rückgang</translation>
    </message>
    <message>
        <source>expansion ARR</source>
        <translation>ARR-Ausbau</translation>
    </message>
    <message>
        <source>renewed value</source>
        <translation>verlängerter Wert</translation>
    </message>
    <message>
        <source>due value</source>
        <translation>fälliger Wert</translation>
    </message>
    <message>
        <source>renewed customers</source>
        <translation>verlängerte Kunden</translation>
    </message>
    <message>
        <source>due customers</source>
        <translation>fällige Kunden</translation>
    </message>
    <message>
        <source>lost customers</source>
        <translation>verlorene Kunden</translation>
    </message>
    <message>
        <source>start customers</source>
        <translation>Kunden zu Beginn</translation>
    </message>
    <message>
        <source>tenure months</source>
        <translation>Monate als Kunde</translation>
    </message>
    <message>
        <source>saved accounts</source>
        <translation>gehaltene Kunden</translation>
    </message>
    <message>
        <source>at risk accounts</source>
        <translation>gefährdete Kunden</translation>
    </message>
    <message>
        <source>forecast value</source>
        <translation>prognostizierter Wert</translation>
    </message>
    <message>
        <source>actual value</source>
        <translation>tatsächlicher Wert</translation>
    </message>
    <message>
        <source>sourced ARR</source>
        <translation>eingebrachter ARR</translation>
    </message>
    <message>
        <source>influenced ARR</source>
        <translation>beeinflusster ARR</translation>
    </message>
    <message>
        <source>total new ARR</source>
        <translation>gesamter neuer ARR</translation>
    </message>
    <message>
        <source>deals with partner</source>
        <translation>Abschlüsse mit Partner</translation>
    </message>
    <message>
        <source>deals</source>
        <translation>Abschlüsse</translation>
    </message>
    <message>
        <source>with integration</source>
        <translation>mit Integration</translation>
    </message>
    <message>
        <source>customers</source>
        <translation>Kunden</translation>
    </message>
    <message>
        <source>event days</source>
        <translation>Tage bis zum Ereignis</translation>
    </message>
    <message>
        <source>open days</source>
        <translation>offene Tage</translation>
    </message>
    <message>
        <source>active users</source>
        <translation>aktive Nutzende</translation>
    </message>
    <message>
        <source>entitled users</source>
        <translation>berechtigte Nutzende</translation>
    </message>
    <message>
        <source>promoters</source>
        <translation>Promotoren</translation>
    </message>
    <message>
        <source>passives</source>
        <translation>Passive</translation>
    </message>
    <message>
        <source>detractors</source>
        <translation>Detraktoren</translation>
    </message>
    <message>
        <source>referenceable</source>
        <translation>referenzfähig</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>covered</source>
        <translation>abgedeckt</translation>
    </message>
    <message>
        <source>accounts</source>
        <translation>Kunden</translation>
    </message>
    <message>
        <source>annual revenue</source>
        <translation>Jahresumsatz</translation>
    </message>
    <message>
        <source>gross margin</source>
        <translation>Bruttomarge</translation>
    </message>
    <message>
        <source>annual churn</source>
        <translation>jährliche Abwanderung</translation>
    </message>
    <message>
        <source>annual margin</source>
        <translation>Jahresmarge</translation>
    </message>
    <message>
        <source>NRR</source>
        <translation>NRR</translation>
    </message>
    <message>
        <source>discount rate</source>
        <translation>Diskontsatz</translation>
    </message>
    <message>
        <source>years</source>
        <translation>Jahre</translation>
    </message>
    <message>
        <source>active customers</source>
        <translation>aktive Kunden</translation>
    </message>
    <message>
        <source>revenue per active</source>
        <translation>Umsatz je aktivem Kunden</translation>
    </message>
    <message>
        <source>cost to serve</source>
        <translation>Betreuungskosten</translation>
    </message>
    <message>
        <source>acquisition cost</source>
        <translation>Akquisitionskosten</translation>
    </message>
    <message>
        <source>new customers</source>
        <translation>neue Kunden</translation>
    </message>
    <message>
        <source>CLV</source>
        <translation>CLV</translation>
    </message>
    <message>
        <source>CAC</source>
        <translation>CAC</translation>
    </message>
    <message>
        <source>monthly revenue</source>
        <translation>Monatsumsatz</translation>
    </message>
    <message>
        <source>service cost</source>
        <translation>Servicekosten</translation>
    </message>
    <message>
        <source>attributed revenue</source>
        <translation>zugerechneter Umsatz</translation>
    </message>
    <message>
        <source>partner cost</source>
        <translation>Partnerkosten</translation>
    </message>
    <message>
        <source>satisfied</source>
        <translation>zufrieden</translation>
    </message>
    <message>
        <source>responses</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>active partners</source>
        <translation>aktive Partner</translation>
    </message>
    <message>
        <source>signed partners</source>
        <translation>Partner unter Vertrag</translation>
    </message>
    <message>
        <source>lost partners</source>
        <translation>verlorene Partner</translation>
    </message>
    <message>
        <source>start partners</source>
        <translation>Partner zu Beginn</translation>
    </message>
    <message>
        <source>covered partners</source>
        <translation>abgedeckte Partner</translation>
    </message>
    <message>
        <source>conflicts</source>
        <translation>Konflikte</translation>
    </message>
    <message>
        <source>partner deals</source>
        <translation>Partnerabschlüsse</translation>
    </message>
    <message>
        <source>involved ARR</source>
        <translation>ARR mit Partnerbeteiligung</translation>
    </message>
    <message>
        <source>total ARR</source>
        <translation>gesamter ARR</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>vollständig</translation>
    </message>
    <message>
        <source>in scope</source>
        <translation>einbezogen</translation>
    </message>
    <message>
        <source>run</source>
        <translation>durchgeführt</translation>
    </message>
    <message>
        <source>triggered</source>
        <translation>ausgelöst</translation>
    </message>
    <message>
        <source>aligned</source>
        <translation>abgestimmt</translation>
    </message>
    <message>
        <source>leaders</source>
        <translation>Führungskräfte</translation>
    </message>
    <message>
        <source>held</source>
        <translation>abgehalten</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>geplant</translation>
    </message>
    <message>
        <source>with evidence</source>
        <translation>mit Beleg</translation>
    </message>
    <message>
        <source>decisions</source>
        <translation>Entscheidungen</translation>
    </message>
    <message>
        <source>currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>score 1–5</source>
        <translation>Wert 1–5</translation>
    </message>
    <message>
        <source>%1, leading indicator</source>
        <translation>%1, Frühindikator</translation>
    </message>
    <message>
        <source>%1, lagging indicator</source>
        <translation>%1, Spätindikator</translation>
    </message>
    <message>
        <source>%1, context indicator</source>
        <translation>%1, Kontextindikator</translation>
    </message>
    <message>
        <source>weekly</source>
        <translation>wöchentlich</translation>
    </message>
    <message>
        <source>monthly</source>
        <translation>monatlich</translation>
    </message>
    <message>
        <source>monthly by start cohort</source>
        <translation>monatlich nach Startkohorte</translation>
    </message>
    <message>
        <source>quarterly</source>
        <translation>quartalsweise</translation>
    </message>
    <message>
        <source>quarterly by start cohort</source>
        <translation>quartalsweise nach Startkohorte</translation>
    </message>
    <message>
        <source>quarterly, rolling 12 months</source>
        <translation>quartalsweise, rollierend über 12 Monate</translation>
    </message>
    <message>
        <source>half-yearly</source>
        <translation>halbjährlich</translation>
    </message>
    <message>
        <source>yearly</source>
        <translation>jährlich</translation>
    </message>
    <message>
        <source>yearly, with quarterly update</source>
        <translation>jährlich, mit Aktualisierung im Quartal</translation>
    </message>
</context>
<context>
    <name>NewEngagement</name>
    <message>
        <source>The folder cannot be made; choose another one.</source>
        <translation>Der Ordner kann nicht angelegt werden; wählen Sie einen anderen.</translation>
    </message>
</context>
<context>
    <name>Numbers</name>
    <message>
        <source>%1 is not a number.</source>
        <translation>%1 ist keine Zahl.</translation>
    </message>
    <message>
        <source>%1 is not a number; only %2 of it is understood.</source>
        <translation>%1 ist keine Zahl; verständlich ist davon nur %2.</translation>
    </message>
    <message>
        <source>%1 is read as %2; possible is %3 to %4.</source>
        <translation>%1 wird als %2 gelesen; möglich ist %3 bis %4.</translation>
    </message>
    <message>
        <source>%1 is read as %2; only whole numbers are possible.</source>
        <translation>%1 wird als %2 gelesen; möglich sind nur ganze Zahlen.</translation>
    </message>
    <message>
        <source>%1 is read as %2; at most %3 decimals are possible.</source>
        <translation>%1 wird als %2 gelesen; möglich sind höchstens %3 Nachkommastellen.</translation>
    </message>
    <message>
        <source>%1 has more digits than can be kept.</source>
        <translation>%1 hat mehr Stellen, als gespeichert werden können.</translation>
    </message>
    <message>
        <source>%1 is a percentage; a plain number belongs here.</source>
        <translation>%1 ist eine Prozentangabe; hierher gehört eine einfache Zahl.</translation>
    </message>
    <message>
        <source>%1 can be read as %2 or as %3; write it as one of these.</source>
        <translation>%1 kann als %2 oder als %3 gelesen werden; schreiben Sie es in einer dieser Formen.</translation>
    </message>
</context>
<context>
    <name>Opening</name>
    <message>
        <source>The file is larger than any exchange file may be.</source>
        <translation>Die Datei ist größer, als eine Austauschdatei sein darf.</translation>
    </message>
    <message>
        <source>%1 was imported. The engagement is kept in %2.</source>
        <translation>%1 wurde importiert. Das Mandat liegt in %2.</translation>
    </message>
</context>
<context>
    <name>Output</name>
    <message>
        <source>This is an engagement file and is not overwritten; choose another name.</source>
        <translation>Das ist eine Mandatsdatei, sie wird nicht überschrieben; wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>The disk is full; free some space, or choose a folder on another disk.</source>
        <translation>Das Laufwerk ist voll; schaffen Sie Platz oder wählen Sie einen Ordner auf einem anderen Laufwerk.</translation>
    </message>
    <message>
        <source>The file is larger than may be written here; choose another folder.</source>
        <translation>Die Datei ist größer, als hier geschrieben werden darf; wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>The folder cannot be written; choose another one.</source>
        <translation>In den Ordner kann nicht geschrieben werden; wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>The file could not be written; choose another folder.</source>
        <translation>Die Datei konnte nicht geschrieben werden; wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>This is a folder; choose a file name.</source>
        <translation>Das ist ein Ordner; wählen Sie einen Dateinamen.</translation>
    </message>
    <message>
        <source>This is a device and not a file; choose a file name.</source>
        <translation>Das ist ein Gerät und keine Datei; wählen Sie einen Dateinamen.</translation>
    </message>
    <message>
        <source>This file may not be written; choose another name.</source>
        <translation>Diese Datei darf nicht geschrieben werden; wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>The folder does not exist; make it first.</source>
        <translation>Den Ordner gibt es nicht; legen Sie ihn zuerst an.</translation>
    </message>
    <message>
        <source>This belongs to the engagement file %1; choose another name.</source>
        <translation>Das gehört zur Mandatsdatei %1; wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>The file name is too long; choose a shorter one.</source>
        <translation>Der Dateiname ist zu lang; wählen Sie einen kürzeren.</translation>
    </message>
    <message>
        <source>This link points to itself; choose another name.</source>
        <translation>Diese Verknüpfung verweist auf sich selbst; wählen Sie einen anderen Namen.</translation>
    </message>
</context>
<context>
    <name>PageTitles</name>
    <message>
        <source>Overview</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Assess</source>
        <translation>Bewerten</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
</context>
<context>
    <name>PaletteEntries</name>
    <message>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Dimension of %1</source>
        <translation>Dimension: %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>PaletteKeywords</name>
    <message>
        <source>create add client file</source>
        <translation>erstellen hinzufügen anlegen Kunde Klient Datei</translation>
    </message>
    <message>
        <source>load import file</source>
        <translation>laden importieren Datei</translation>
    </message>
    <message>
        <source>example demo</source>
        <translation>Beispiel Demo Muster</translation>
    </message>
    <message>
        <source>save as duplicate</source>
        <translation>speichern unter duplizieren Duplikat</translation>
    </message>
    <message>
        <source>earlier version undo</source>
        <translation>frühere Version zurück rückgängig</translation>
    </message>
    <message>
        <source>repair broken corrupt rescue</source>
        <translation>reparieren defekt beschädigt retten</translation>
    </message>
    <message>
        <source>freeze compare progress before after baseline</source>
        <translation>einfrieren vergleichen Fortschritt vorher nachher Basisplan Ausgangswert</translation>
    </message>
    <message>
        <source>report print document save</source>
        <translation>Bericht drucken Dokument speichern</translation>
    </message>
    <message>
        <source>exit</source>
        <translation>beenden verlassen schließen</translation>
    </message>
    <message>
        <source>take back revert</source>
        <translation>zurücknehmen rückgängig</translation>
    </message>
    <message>
        <source>repeat again</source>
        <translation>wiederholen erneut</translation>
    </message>
    <message>
        <source>rename client company name sponsor facilitator currency industry</source>
        <translation>umbenennen Kunde Firma Name Sponsor Moderation Währung Branche</translation>
    </message>
    <message>
        <source>mode colours appearance bright</source>
        <translation>Modus Farben Darstellung hell</translation>
    </message>
    <message>
        <source>mode colours appearance night</source>
        <translation>Modus Farben Darstellung dunkel Nacht</translation>
    </message>
    <message>
        <source>mode colours appearance</source>
        <translation>Modus Farben Darstellung</translation>
    </message>
    <message>
        <source>present projector</source>
        <translation>präsentieren Beamer Projektor vorführen</translation>
    </message>
    <message>
        <source>home summary dashboard profile index gaps</source>
        <translation>Start Zusammenfassung Dashboard Profil Index Lücken</translation>
    </message>
    <message>
        <source>score vote ballot round target weight evidence indicator dimension consensus</source>
        <translation>Wert bewerten Stimme abstimmen Stimmkarte Runde Ziel Gewicht Beleg Indikator Dimension Konsens</translation>
    </message>
    <message>
        <source>pdf print preview edition paper logo</source>
        <translation>PDF drucken Vorschau Ausgabe Papier Logo</translation>
    </message>
    <message>
        <source>manual documentation guide</source>
        <translation>Handbuch Dokumentation Anleitung</translation>
    </message>
    <message>
        <source>keys hotkeys</source>
        <translation>Tasten Kürzel Tastatur</translation>
    </message>
    <message>
        <source>version licence license</source>
        <translation>Version Lizenz</translation>
    </message>
    <message>
        <source>add create start</source>
        <translation>hinzufügen erstellen beginnen</translation>
    </message>
    <message>
        <source>copy repeat again new</source>
        <translation>kopieren wiederholen erneut neu</translation>
    </message>
    <message>
        <source>title date unit kind rename edit</source>
        <translation>Titel Datum Bereich Art umbenennen bearbeiten</translation>
    </message>
    <message>
        <source>finish lock end</source>
        <translation>abschließen sperren beenden</translation>
    </message>
    <message>
        <source>remove</source>
        <translation>entfernen</translation>
    </message>
    <message>
        <source>add delete person people roster team voter name function region</source>
        <translation>hinzufügen löschen Person Personen Liste Team Stimmberechtigte Name Funktion Region</translation>
    </message>
    <message>
        <source>votes csv load raters</source>
        <translation>Stimmen CSV laden Bewertende</translation>
    </message>
    <message>
        <source>votes weight</source>
        <translation>Stimmen Gewicht</translation>
    </message>
    <message>
        <source>hide anonymous</source>
        <translation>verbergen ausblenden anonym</translation>
    </message>
    <message>
        <source>explain arithmetic</source>
        <translation>erklären Rechnung Berechnung</translation>
    </message>
    <message>
        <source>kpi nrr grr churn retention value goal target chart</source>
        <translation>KPI Kennzahl NRR GRR Abwanderung Bindung Wert Ziel Zielwert Diagramm</translation>
    </message>
    <message>
        <source>kpi catalogue nrr</source>
        <translation>KPI Kennzahl Katalog NRR</translation>
    </message>
    <message>
        <source>kpi quarter month value enter</source>
        <translation>KPI Kennzahl Quartal Monat Wert eingeben</translation>
    </message>
    <message>
        <source>play schedule candidates owner effort priority</source>
        <translation>Maßnahme Zeitplan Kandidaten Verantwortung Aufwand Priorität</translation>
    </message>
    <message>
        <source>timeline gantt bars calendar load capacity dependencies</source>
        <translation>Zeitachse Gantt Balken Kalender Auslastung Kapazität Abhängigkeiten</translation>
    </message>
    <message>
        <source>excel spreadsheet sheets calc</source>
        <translation>Excel Tabelle Tabellenkalkulation Arbeitsblätter Calc</translation>
    </message>
    <message>
        <source>outlook ical dates events</source>
        <translation>Outlook iCal Termine Ereignisse</translation>
    </message>
    <message>
        <source>outlook ical alarms</source>
        <translation>Outlook iCal Erinnerungen Alarm</translation>
    </message>
    <message>
        <source>comma separated data files</source>
        <translation>CSV kommagetrennt Daten Dateien</translation>
    </message>
    <message>
        <source>session facilitate meeting agenda clock</source>
        <translation>Sitzung moderieren Besprechung Agenda Uhr</translation>
    </message>
    <message>
        <source>powerpoint impress presentation deck board</source>
        <translation>PowerPoint Impress Präsentation Foliensatz Vortrag Vorstand</translation>
    </message>
    <message>
        <source>excel spreadsheet status mail send</source>
        <translation>Excel Tabelle Tabellenkalkulation Status E-Mail senden verschicken</translation>
    </message>
    <message>
        <source>excel spreadsheet status read back answer</source>
        <translation>Excel Tabelle Tabellenkalkulation Status zurücklesen einlesen Antwort</translation>
    </message>
</context>
<context>
    <name>Pitfalls</name>
    <message>
        <source>The votes run from %1 to %2, and no reason says why the score is %3.</source>
        <translation>Die Stimmen reichen von %1 bis %2, und keine Begründung sagt, warum der Wert %3 ist.</translation>
    </message>
    <message>
        <source>%1 has %2 of the %3 voters.</source>
        <translation>%1 stellt %2 der %3 Abstimmenden.</translation>
    </message>
    <message>
        <source>Nobody from %1 has voted.</source>
        <translation>Keine Stimme kam aus: %1.</translation>
    </message>
    <message>
        <source>The agreed score is %1, the answered indicators support %2.</source>
        <translation>Der vereinbarte Wert ist %1, die beantworteten Indikatoren stützen %2.</translation>
    </message>
    <message>
        <source>The agreed score is %1, and a sign of stage 1 is answered yes.</source>
        <translation>Der vereinbarte Wert ist %1, und ein Anzeichen der Stufe 1 ist mit Ja beantwortet.</translation>
    </message>
    <message>
        <source>The agreed score of %1 rests on examples that were told, nothing was seen.</source>
        <translation>Der vereinbarte Wert %1 beruht auf erzählten Beispielen, gesehen wurde nichts.</translation>
    </message>
    <message>
        <source>The agreed score of %1 is graded as opinion, though evidence is attached.</source>
        <translation>Der vereinbarte Wert %1 ist als Meinung eingestuft, obwohl Belege angehängt sind.</translation>
    </message>
    <message>
        <source>The agreed score of %1 rests on opinion alone.</source>
        <translation>Der vereinbarte Wert %1 beruht allein auf Meinung.</translation>
    </message>
    <message>
        <source>Nobody has voted on this score.</source>
        <translation>Über diesen Wert hat niemand abgestimmt.</translation>
    </message>
    <message>
        <source>Only one person has scored this.</source>
        <translation>Nur eine Person hat dies bewertet.</translation>
    </message>
    <message>
        <source>Only two people have scored this.</source>
        <translation>Nur zwei Personen haben dies bewertet.</translation>
    </message>
    <message>
        <source>Only %1 of %2 people asked have scored this.</source>
        <translation>Nur %1 von %2 gefragten Personen haben dies bewertet.</translation>
    </message>
    <message>
        <source>The plan needs %1 person-days; its owners have %2 in twelve months.</source>
        <translation>Der Plan braucht %1 Personentage; die Verantwortlichen haben in zwölf Monaten %2.</translation>
    </message>
    <message>
        <source>The target of every dimension is stage 3.</source>
        <translation>Das Ziel jeder Dimension ist Stufe 3.</translation>
    </message>
    <message>
        <source>Consensus rose from %1 to %2 in the second round, with no reason, evidence or note to say why.</source>
        <translation>Der Konsens stieg in der zweiten Runde von %1 auf %2, ohne dass eine Begründung, ein Beleg oder eine Notiz sagt, warum.</translation>
    </message>
    <message>
        <source>%1</source>
        <translation>%1</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>%n more</comment>
        <translation>
            <numerusform>%n weitere</numerusform>
            <numerusform>%n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>No executive sponsor is named.</source>
        <translation>Kein Sponsor in der Geschäftsleitung ist benannt.</translation>
    </message>
    <message>
        <source>%1 is not among the participants, and no play of the plan wins a sponsor.</source>
        <translation>%1 gehört nicht zu den Teilnehmenden, und keine Maßnahme des Plans gewinnt einen Sponsor.</translation>
    </message>
    <message numerus="yes">
        <source>%n play of now and next has no accountable person</source>
        <comment>%n plays of now and next have no accountable person</comment>
        <translation>
            <numerusform>%n Maßnahme in „Jetzt“ und „Als Nächstes“ hat keine gesamtverantwortliche Person</numerusform>
            <numerusform>%n Maßnahmen in „Jetzt“ und „Als Nächstes“ haben keine gesamtverantwortliche Person</numerusform>
        </translation>
    </message>
    <message>
        <source>More work in a week than days, or more than %1 plays at the same time</source>
        <translation>Mehr Arbeit in einer Woche als Tage, oder mehr als %1 Maßnahmen gleichzeitig</translation>
    </message>
    <message numerus="yes">
        <source>%n play has no KPI with an owner and a baseline</source>
        <comment>%n plays have no KPI with an owner and a baseline</comment>
        <translation>
            <numerusform>%n Maßnahme hat keinen KPI mit Verantwortung und Ausgangswert</numerusform>
            <numerusform>%n Maßnahmen haben keinen KPI mit Verantwortung und Ausgangswert</numerusform>
        </translation>
    </message>
    <message>
        <source>A prerequisite is neither in the plan nor done or waived</source>
        <translation>Eine Voraussetzung ist weder im Plan noch erledigt, und es wurde nicht auf sie verzichtet</translation>
    </message>
    <message>
        <source>A platform play starts on %1, before definitions, data and rules of engagement are finished (%2).</source>
        <translation>Eine Plattform-Maßnahme beginnt am %1, bevor Definitionen, Daten und Regeln der Zusammenarbeit abgeschlossen sind (%2).</translation>
    </message>
    <message>
        <source>Platform plays take %1 % of the effort of the plan.</source>
        <translation>Plattform-Maßnahmen nehmen %1 % des Aufwands des Plans ein.</translation>
    </message>
    <message>
        <source>Incentives and governance score %1, and no play of now or next settles conflicts or rules of engagement.</source>
        <translation>Anreize und Governance stehen bei %1, und keine Maßnahme aus „Jetzt“ oder „Als Nächstes“ klärt Konflikte oder Regeln der Zusammenarbeit.</translation>
    </message>
    <message>
        <source>CSMs lose by involving partners, and no play changes incentives.</source>
        <translation>CSMs verlieren, wenn sie Partner einbeziehen, und keine Maßnahme ändert die Anreize.</translation>
    </message>
    <message numerus="yes">
        <source>%n pilot has no exit criterion or no evaluation date</source>
        <comment>%n pilots have no exit criterion or no evaluation date</comment>
        <translation>
            <numerusform>%n Pilotmaßnahme hat kein Abnahmekriterium oder keinen Prüftermin</numerusform>
            <numerusform>%n Pilotmaßnahmen haben kein Abnahmekriterium oder keinen Prüftermin</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n play starts in the first 30 days.</source>
        <comment>%n plays start in the first 30 days.</comment>
        <translation>
            <numerusform>%n Maßnahme beginnt in den ersten 30 Tagen.</numerusform>
            <numerusform>%n Maßnahmen beginnen in den ersten 30 Tagen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>More than %n play runs at the same time.</source>
        <comment>More than %n plays run at the same time.</comment>
        <translation>
            <numerusform>Mehr als %n Maßnahme läuft gleichzeitig.</numerusform>
            <numerusform>Mehr als %n Maßnahmen laufen gleichzeitig.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Print</name>
    <message>
        <source>Contents</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Score before</source>
        <translation>Wert zuvor</translation>
    </message>
    <message>
        <source>quick win</source>
        <translation>schneller Erfolg</translation>
    </message>
    <message>
        <source>enabler</source>
        <translation>Wegbereiter</translation>
    </message>
    <message>
        <source>Milestones</source>
        <translation>Meilensteine</translation>
    </message>
    <message>
        <source>Between: %1</source>
        <translation>Dazwischen: %1</translation>
    </message>
    <message>
        <source>Play and owner</source>
        <translation>Maßnahme und Verantwortung</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Begonnen</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Geplant</translation>
    </message>
    <message>
        <source>Later, indicative</source>
        <translation>Später, als Richtwert</translation>
    </message>
    <message>
        <source>fixed start</source>
        <translation>fester Beginn</translation>
    </message>
    <message>
        <source>Freeze week</source>
        <translation>Sperrwoche</translation>
    </message>
    <message>
        <source>Load per owner, person-days a week</source>
        <translation>Auslastung der Verantwortlichen, Personentage pro Woche</translation>
    </message>
    <message>
        <source>Capacity %1</source>
        <translation>Kapazität %1</translation>
    </message>
</context>
<context>
    <name>Progress</name>
    <message>
        <source>%1 (stage %2)</source>
        <translation>%1 (Stufe %2)</translation>
    </message>
    <message>
        <source>%1 (stage %2), target %3</source>
        <translation>%1 (Stufe %2), Ziel %3</translation>
    </message>
    <message>
        <source>never rated</source>
        <translation>nie bewertet</translation>
    </message>
    <message>
        <source>rated only once</source>
        <translation>nur einmal bewertet</translation>
    </message>
    <message>
        <source>not comparable</source>
        <translation>nicht vergleichbar</translation>
    </message>
    <message>
        <source>no change that counts</source>
        <translation>keine Veränderung, die zählt</translation>
    </message>
    <message>
        <source>the same day</source>
        <translation>derselbe Tag</translation>
    </message>
    <message numerus="yes">
        <source>%n day later</source>
        <comment>%n days later</comment>
        <translation>
            <numerusform>%n Tag später</numerusform>
            <numerusform>%n Tage später</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day earlier</source>
        <comment>%n days earlier</comment>
        <translation>
            <numerusform>%n Tag früher</numerusform>
            <numerusform>%n Tage früher</numerusform>
        </translation>
    </message>
    <message>
        <source>Took part only after</source>
        <translation>Nur nachher dabei</translation>
    </message>
    <message>
        <source>Took part only before</source>
        <translation>Nur vorher dabei</translation>
    </message>
    <message>
        <source>in the plan</source>
        <translation>im Plan</translation>
    </message>
    <message>
        <source>added</source>
        <translation>aufgenommen</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>entfernt</translation>
    </message>
    <message>
        <source>Plays</source>
        <translation>Maßnahmen</translation>
    </message>
    <message>
        <source>the same plays</source>
        <translation>dieselben Maßnahmen</translation>
    </message>
    <message>
        <source>Metrics, all accounts</source>
        <translation>Kennzahlen, alle Kunden</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 am %2</translation>
    </message>
    <message>
        <source>counted in another way</source>
        <translation>anders gezählt</translation>
    </message>
    <message>
        <source>The two were scored with different versions of the matrices (%1 and %2), so their scores cannot be compared.</source>
        <translation>Die beiden wurden mit verschiedenen Versionen der Matrizen bewertet (%1 und %2), daher sind ihre Werte nicht vergleichbar.</translation>
    </message>
    <message>
        <source>Only in the second: %1.</source>
        <translation>Nur in der zweiten: %1.</translation>
    </message>
    <message>
        <source>Only in the first: %1.</source>
        <translation>Nur in der ersten: %1.</translation>
    </message>
    <message>
        <source>The two are about different units, so a difference between them is no change.</source>
        <translation>Die beiden betreffen verschiedene Bereiche, ein Unterschied zwischen ihnen ist daher keine Veränderung.</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>Not comparable with before</source>
        <translation>Mit früher nicht vergleichbar</translation>
    </message>
    <message>
        <source>%1, change</source>
        <translation>%1, Veränderung</translation>
    </message>
    <message>
        <source>%1; %2 since %3</source>
        <translation>%1; %2 seit %3</translation>
    </message>
    <message>
        <source>%1, stage %2, %3</source>
        <translation>%1, Stufe %2, %3</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>%1, %2: too little is rated</source>
        <translation>%1, %2: zu wenig bewertet</translation>
    </message>
    <message>
        <source>%1, %2: not assessed</source>
        <translation>%1, %2: nicht bewertet</translation>
    </message>
    <message>
        <source>%1, %2: index %3, stage %4, %5</source>
        <translation>%1, %2: Index %3, Stufe %4, %5</translation>
    </message>
    <message numerus="yes">
        <source>%n unit was not assessed and is not shown.</source>
        <comment>%n units were not assessed and are not shown.</comment>
        <translation>
            <numerusform>%n Bereich wurde nicht bewertet und ist nicht gezeigt.</numerusform>
            <numerusform>%n Bereiche wurden nicht bewertet und sind nicht gezeigt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Units by dimension: latest scores</source>
        <translation>Bereiche nach Dimension: jüngste Werte</translation>
    </message>
    <message>
        <source>Units by matrix: latest index (0 to 100)</source>
        <translation>Bereiche nach Matrix: jüngster Index (0 bis 100)</translation>
    </message>
    <message>
        <source>Score, stage 1 to 3</source>
        <translation>Wert, Stufe 1 bis 3</translation>
    </message>
    <message>
        <source>Expected if the plan is done</source>
        <translation>Erwartet, wenn der Plan umgesetzt ist</translation>
    </message>
    <message>
        <source>%1 expected by %2 if the plan is done</source>
        <translation>%1 erwartet bis %2, wenn der Plan umgesetzt ist</translation>
    </message>
    <message>
        <source>%1 %2, stage %3, %4</source>
        <translation>%1 %2, Stufe %3, %4</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Index, 0 to 100</source>
        <translation>Index, 0 bis 100</translation>
    </message>
    <message>
        <source>Index %1, stage %2, %3</source>
        <translation>Index %1, Stufe %2, %3</translation>
    </message>
    <message>
        <source>%1 over time</source>
        <translation>%1 im Verlauf</translation>
    </message>
    <message>
        <source>Plays done against the plan</source>
        <translation>Erledigte Maßnahmen im Vergleich zum Plan</translation>
    </message>
    <message>
        <source>As agreed in the baseline</source>
        <translation>Wie im Basisplan vereinbart</translation>
    </message>
    <message>
        <source>As the plan is now</source>
        <translation>Nach dem jetzigen Plan</translation>
    </message>
    <message numerus="yes">
        <source>%n play is done without a date and counted from the beginning.</source>
        <comment>%n plays are done without a date and counted from the beginning.</comment>
        <translation>
            <numerusform>%n Maßnahme ist ohne Datum erledigt und ab dem Beginn gezählt.</numerusform>
            <numerusform>%n Maßnahmen sind ohne Datum erledigt und ab dem Beginn gezählt.</numerusform>
        </translation>
    </message>
    <message>
        <source>No baseline is set, so there is nothing agreed to compare with.</source>
        <translation>Es ist kein Basisplan festgelegt, daher gibt es nichts Vereinbartes zum Vergleich.</translation>
    </message>
    <message>
        <source>%1 beside maturity</source>
        <translation>%1 neben der Reife</translation>
    </message>
    <message>
        <source>Mean, 1 to 3</source>
        <translation>Mittelwert, 1 bis 3</translation>
    </message>
    <message>
        <source>Mean score %1</source>
        <translation>Mittlerer Wert %1</translation>
    </message>
    <message>
        <source>Mean score</source>
        <translation>Mittlerer Wert</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>That two lines move together does not show that one moves the other.</source>
        <translation>Dass sich zwei Linien gemeinsam bewegen, zeigt nicht, dass die eine die andere bewegt.</translation>
    </message>
    <message>
        <source>%1 rose by %2, from %3 to %4.</source>
        <translation>%1: um %2 gestiegen, von %3 auf %4.</translation>
    </message>
    <message>
        <source>%1 fell by %2, from %3 to %4.</source>
        <translation>%1: um %2 gefallen, von %3 auf %4.</translation>
    </message>
    <message>
        <source>Recorded reason: %1</source>
        <translation>Festgehaltene Begründung: %1</translation>
    </message>
    <message>
        <source>Done in between: %1.</source>
        <translation>Dazwischen erledigt: %1.</translation>
    </message>
    <message>
        <source>No reason was recorded.</source>
        <translation>Eine Begründung wurde nicht festgehalten.</translation>
    </message>
    <message>
        <source>Compared: %1 with %2. A change counts from half a stage.</source>
        <translation>Verglichen: %1 mit %2. Eine Veränderung zählt ab einer halben Stufe.</translation>
    </message>
    <message>
        <source>The two are not quite alike: %1</source>
        <translation>Die beiden sind nicht ganz gleichartig: %1</translation>
    </message>
    <message>
        <source>Did not move: %1.</source>
        <translation>Nicht bewegt: %1.</translation>
    </message>
    <message>
        <source>Not rated both times and not compared: %1.</source>
        <translation>Nicht beide Male bewertet und nicht verglichen: %1.</translation>
    </message>
    <message>
        <source>By %1 the plan should have brought it to %2; the next assessment will show whether it has.</source>
        <translation>Bis %1 sollte der Plan diesen Anteil auf %2 gebracht haben; ob das gelungen ist, zeigt die nächste Bewertung.</translation>
    </message>
    <message>
        <source>If the plan is done by %1 it is at %2.</source>
        <translation>Ist der Plan bis %1 umgesetzt, liegt der Anteil bei %2.</translation>
    </message>
    <message>
        <source>Plays done: %1 of %2. As the plan is now, %3 should be done by %4.</source>
        <translation>Erledigte Maßnahmen: %1 von %2. Nach dem jetzigen Plan sollten %3 bis %4 erledigt sein.</translation>
    </message>
    <message>
        <source>Plays done: %1 of %2. As agreed in the baseline, %3 should be done by %4.</source>
        <translation>Erledigte Maßnahmen: %1 von %2. Nach der Vereinbarung im Basisplan sollten %3 bis %4 erledigt sein.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>consensus %1</source>
        <translation>Konsens %1</translation>
    </message>
    <message>
        <source>Votes and consensus, then and now</source>
        <translation>Stimmen und Konsens, damals und heute</translation>
    </message>
    <message>
        <source>Closed: %1</source>
        <translation>Abgeschlossen: %1</translation>
    </message>
    <message>
        <source>%1 of the way from stage 1 to the targets has been covered, as assessed on %2.</source>
        <translation>Vom Weg von Stufe 1 zu den Zielen sind %1 zurückgelegt, nach der Bewertung vom %2.</translation>
    </message>
    <message>
        <source>starts %1, finishes the same day</source>
        <translation>beginnt am %1, endet am selben Tag</translation>
    </message>
</context>
<context>
    <name>Proposal</name>
    <message>
        <source>%1</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>It was taken in by hand, or is kept out no longer.</source>
        <translation>Sie wurde von Hand aufgenommen oder ist nicht mehr ausgeschlossen.</translation>
    </message>
    <message>
        <source>There is more to close in %1 than before.</source>
        <translation>Bei „%1“ ist mehr zu schließen als zuvor.</translation>
    </message>
    <message>
        <source>It closes what %1 would have closed.</source>
        <translation>Sie schließt, was zuvor diese schließen sollten: %1.</translation>
    </message>
    <message>
        <source>%1, which covered it, is in the plan no longer.</source>
        <translation>Was sie abdeckte, ist nicht mehr im Plan: %1.</translation>
    </message>
    <message>
        <source>It was decided on before and can be planned now.</source>
        <translation>Über sie wurde früher entschieden, und jetzt lässt sie sich planen.</translation>
    </message>
    <message>
        <source>The budget has room for it.</source>
        <translation>Das Budget hat Platz für sie.</translation>
    </message>
    <message>
        <source>The plan looks now at what it closes: its playbook, or a rating.</source>
        <translation>Der Plan berücksichtigt jetzt, was sie schließt: ihr Playbook oder eine Bewertung.</translation>
    </message>
    <message>
        <source>It comes before others now in the order of priority.</source>
        <translation>In der Reihenfolge der Prioritäten kommt sie jetzt vor anderen.</translation>
    </message>
    <message>
        <source>It was dropped or kept out by hand, or is kept in no longer.</source>
        <translation>Sie wurde von Hand gestrichen oder ausgeschlossen oder wird nicht mehr behalten.</translation>
    </message>
    <message>
        <source>There is less to close in %1 than before.</source>
        <translation>Bei „%1“ ist weniger zu schließen als zuvor.</translation>
    </message>
    <message>
        <source>The gap it would have closed is closed by %1.</source>
        <translation>Die Lücke, die sie geschlossen hätte, wird durch %1 geschlossen.</translation>
    </message>
    <message>
        <source>It is covered by %1.</source>
        <translation>Sie wird durch %1 abgedeckt.</translation>
    </message>
    <message>
        <source>The budget of %1 has no room for it.</source>
        <translation>Das Budget (%1) hat keinen Platz für sie.</translation>
    </message>
    <message>
        <source>The plan looks no longer at what it closed: its playbook, or a rating.</source>
        <translation>Der Plan berücksichtigt nicht mehr, was sie schloss: ihr Playbook oder eine Bewertung.</translation>
    </message>
    <message>
        <source>It was deleted.</source>
        <translation>Sie wurde gelöscht.</translation>
    </message>
    <message>
        <source>Nothing in the plan needs it any longer.</source>
        <translation>Nichts im Plan braucht sie mehr.</translation>
    </message>
    <message>
        <source>Others come before it now in the order of priority.</source>
        <translation>In der Reihenfolge der Prioritäten kommen jetzt andere vor ihr.</translation>
    </message>
    <message>
        <source>It takes %1 instead of %2.</source>
        <translation>Sie dauert %1 statt %2.</translation>
    </message>
    <message>
        <source>Other weeks in it are frozen.</source>
        <translation>In ihrem Zeitraum sind andere Wochen gesperrt.</translation>
    </message>
    <message>
        <source>%1 (was %2)</source>
        <translation>%1 (zuvor %2)</translation>
    </message>
    <message numerus="yes">
        <source>%n play enters</source>
        <comment>%n plays enter</comment>
        <translation>
            <numerusform>%n Maßnahme kommt hinzu</numerusform>
            <numerusform>%n Maßnahmen kommen hinzu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n play leaves</source>
        <comment>%n plays leave</comment>
        <translation>
            <numerusform>%n Maßnahme entfällt</numerusform>
            <numerusform>%n Maßnahmen entfallen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n play moves</source>
        <comment>%n plays move</comment>
        <translation>
            <numerusform>%n Maßnahme verschiebt sich</numerusform>
            <numerusform>%n Maßnahmen verschieben sich</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 builds on it.</source>
        <comment>%1 build on it.</comment>
        <translation>
            <numerusform>%1 baut auf ihr auf.</numerusform>
            <numerusform>%1 bauen auf ihr auf.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 built on it and does so no longer.</source>
        <comment>%1 built on it and do so no longer.</comment>
        <translation>
            <numerusform>%1 baute auf ihr auf und tut es nicht mehr.</numerusform>
            <numerusform>%1 bauten auf ihr auf und tun es nicht mehr.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RecoveryCare</name>
    <message>
        <source>%1 recovered</source>
        <translation>%1 wiederhergestellt</translation>
    </message>
    <message>
        <source>The recovered engagement needs another name than the damaged file, which is never changed.</source>
        <translation>Das wiederhergestellte Mandat braucht einen anderen Namen als die beschädigte Datei, die nie verändert wird.</translation>
    </message>
    <message>
        <source>Recover…</source>
        <translation>Wiederherstellen…</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>Sicherung wiederherstellen…</translation>
    </message>
    <message>
        <source>Recover a damaged file</source>
        <translation>Beschädigte Datei wiederherstellen</translation>
    </message>
    <message>
        <source>Nothing is wrong with “%1”; it can be opened as it is.</source>
        <translation>Mit „%1“ ist alles in Ordnung; die Datei kann geöffnet werden, wie sie ist.</translation>
    </message>
    <message>
        <source>Recover into a new file</source>
        <translation>In einer neuen Datei wiederherstellen</translation>
    </message>
    <message>
        <source>Recovered from “%1”, which was not changed. %2</source>
        <translation>Aus „%1“ wiederhergestellt; die Datei wurde nicht verändert. %2</translation>
    </message>
    <message>
        <source>What was recovered…</source>
        <translation>Was wiederhergestellt wurde…</translation>
    </message>
</context>
<context>
    <name>RecoveryText</name>
    <message>
        <source>Content</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Assessments</source>
        <translation>Bewertungen</translation>
    </message>
    <message>
        <source>Vote</source>
        <translation>Stimme</translation>
    </message>
    <message>
        <source>Answer to an indicator</source>
        <translation>Antwort auf einen Indikator</translation>
    </message>
    <message>
        <source>Answers to indicators</source>
        <translation>Antworten auf Indikatoren</translation>
    </message>
    <message>
        <source>Decisions about plays</source>
        <translation>Entscheidungen über Maßnahmen</translation>
    </message>
    <message>
        <source>Metric value</source>
        <translation>Kennzahlenwert</translation>
    </message>
    <message>
        <source>Metric values</source>
        <translation>Kennzahlenwerte</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Review</translation>
    </message>
    <message>
        <source>Snapshot</source>
        <translation>Momentaufnahme</translation>
    </message>
    <message>
        <source>Pitfall set aside</source>
        <translation>Beiseitegelegte Stolperfalle</translation>
    </message>
    <message>
        <source>Pitfalls set aside</source>
        <translation>Beiseitegelegte Stolperfallen</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>a part of the file cannot be read</source>
        <translation>ein Teil der Datei kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>some or all of this cannot be read</source>
        <translation>dies kann teilweise oder ganz nicht gelesen werden</translation>
    </message>
    <message>
        <source>what follows here cannot be read</source>
        <translation>was hier folgt, kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>the structure of the file is broken (%1)</source>
        <translation>die Struktur der Datei ist defekt (%1)</translation>
    </message>
    <message>
        <source>Everything was recovered; nothing is missing.</source>
        <translation>Alles wurde wiederhergestellt; nichts fehlt.</translation>
    </message>
    <message>
        <source>1 entry was recovered</source>
        <translation>1 Eintrag wurde wiederhergestellt</translation>
    </message>
    <message>
        <source>%1 entries were recovered</source>
        <translation>%1 Einträge wurden wiederhergestellt</translation>
    </message>
    <message>
        <source>%1; one thing is missing or was changed.</source>
        <translation>%1; eines fehlt oder wurde verändert.</translation>
    </message>
    <message>
        <source>%1; %2 things are missing or were changed.</source>
        <translation>%1; %2 Dinge fehlen oder wurden verändert.</translation>
    </message>
    <message>
        <source>Matrices, playbooks and metrics could not be read; those of this version of Milepost take their place</source>
        <translation>Matrizen, Playbooks und Kennzahlen konnten nicht gelesen werden; an ihre Stelle treten die dieser Version von Milepost</translation>
    </message>
    <message>
        <source>Recovered:</source>
        <translation>Wiederhergestellt:</translation>
    </message>
    <message>
        <source>Missing or changed:</source>
        <translation>Fehlend oder verändert:</translation>
    </message>
</context>
<context>
    <name>Refusal</name>
    <message>
        <source>this must not be empty</source>
        <translation>dies darf nicht leer sein</translation>
    </message>
    <message>
        <source>the text has %1 characters; at most %2 are allowed</source>
        <translation>der Text hat %1 Zeichen; erlaubt sind höchstens %2</translation>
    </message>
    <message>
        <source>the text holds control characters or broken Unicode</source>
        <translation>der Text enthält Steuerzeichen oder fehlerhaftes Unicode</translation>
    </message>
    <message>
        <source>%1 is outside %2 to %3</source>
        <translation>%1 liegt nicht zwischen %2 und %3</translation>
    </message>
    <message>
        <source>the year %1 is outside %2 to %3</source>
        <translation>das Jahr %1 liegt nicht zwischen %2 und %3</translation>
    </message>
    <message>
        <source>there are %1 entries; at most %2 are allowed</source>
        <translation>vorhanden sind %1 Einträge; erlaubt sind höchstens %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is listed twice</source>
        <translation>„%1“ ist zweimal aufgeführt</translation>
    </message>
    <message>
        <source>the id &quot;%1&quot; is used twice</source>
        <translation>die Kennung „%1“ wird zweimal verwendet</translation>
    </message>
    <message>
        <source>an id must not begin or end with a space or hold a line break</source>
        <translation>eine Kennung darf nicht mit einem Leerzeichen beginnen oder enden und keinen Zeilenumbruch enthalten</translation>
    </message>
    <message>
        <source>the prerequisites run in a circle: %1</source>
        <translation>die Voraussetzungen bilden einen Kreis: %1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not known here; use %2</source>
        <translation>„%1“ ist hier nicht bekannt; möglich: %2</translation>
    </message>
    <message>
        <source>the name has a line break; write it on one line</source>
        <translation>der Name hat einen Zeilenumbruch; schreiben Sie ihn in eine Zeile</translation>
    </message>
    <message>
        <source>the name holds a tab or another control character</source>
        <translation>der Name enthält einen Tabulator oder ein anderes Steuerzeichen</translation>
    </message>
    <message>
        <source>nothing of this name can be seen; write it anew</source>
        <translation>von diesem Namen ist nichts zu sehen; schreiben Sie ihn neu</translation>
    </message>
    <message>
        <source>The date of the assessment</source>
        <translation>Das Datum der Bewertung</translation>
    </message>
    <message>
        <source>The title of the assessment</source>
        <translation>Der Titel der Bewertung</translation>
    </message>
    <message>
        <source>The note</source>
        <translation>Die Notiz</translation>
    </message>
    <message>
        <source>The reason</source>
        <translation>Die Begründung</translation>
    </message>
    <message>
        <source>The baseline</source>
        <translation>Der Ausgangswert</translation>
    </message>
    <message>
        <source>The target</source>
        <translation>Der Zielwert</translation>
    </message>
    <message>
        <source>The value</source>
        <translation>Der Wert</translation>
    </message>
    <message>
        <source>metric values</source>
        <translation>Kennzahlenwerte</translation>
    </message>
    <message>
        <source>The name of the unit</source>
        <translation>Der Name des Bereichs</translation>
    </message>
    <message>
        <source>The effort in days</source>
        <translation>Der Aufwand in Tagen</translation>
    </message>
    <message>
        <source>The duration in weeks</source>
        <translation>Die Dauer in Wochen</translation>
    </message>
    <message>
        <source>plays in a plan</source>
        <translation>Maßnahmen in einem Plan</translation>
    </message>
    <message>
        <source>play of your own</source>
        <translation>Eigene Maßnahme</translation>
    </message>
    <message>
        <source>The name of the participant</source>
        <translation>Der Name der teilnehmenden Person</translation>
    </message>
    <message>
        <source>The capacity in days per week</source>
        <translation>Die Kapazität in Tagen pro Woche</translation>
    </message>
    <message>
        <source>A freeze week</source>
        <translation>Eine Sperrwoche</translation>
    </message>
    <message>
        <source>freeze weeks</source>
        <translation>Sperrwochen</translation>
    </message>
    <message>
        <source>The start of the play</source>
        <translation>Der Beginn der Maßnahme</translation>
    </message>
    <message>
        <source>ballots for one dimension</source>
        <translation>Stimmkarten für eine Dimension</translation>
    </message>
    <message>
        <source>The name of the snapshot</source>
        <translation>Der Name der Momentaufnahme</translation>
    </message>
    <message>
        <source>The input “%1”</source>
        <translation>Die Eingabe „%1“</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a date; write it as 2026-01-31</source>
        <translation>„%1“ ist kein Datum; schreiben Sie es als 2026-01-31</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>Die Datei kann nicht gelesen werden.</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>Decision</source>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <source>Where we stand</source>
        <translation>Wo wir stehen</translation>
    </message>
    <message>
        <source>What we found</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>Priorities</source>
        <translation>Prioritäten</translation>
    </message>
    <message>
        <source>Roadmap on a page</source>
        <translation>Roadmap auf einer Seite</translation>
    </message>
    <message>
        <source>First 90 days</source>
        <translation>Die ersten 90 Tage</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Zeitachse</translation>
    </message>
    <message>
        <source>Ownership</source>
        <translation>Verantwortung</translation>
    </message>
    <message>
        <source>KPI scorecard</source>
        <translation>KPI-Scorecard</translation>
    </message>
    <message>
        <source>Value case</source>
        <translation>Nutzenrechnung</translation>
    </message>
    <message>
        <source>Governance</source>
        <translation>Governance</translation>
    </message>
    <message>
        <source>Dimension sheets</source>
        <translation>Dimensionsblätter</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Methode</translation>
    </message>
    <message>
        <source>Play sheets</source>
        <translation>Maßnahmenblätter</translation>
    </message>
    <message>
        <source>Glossary and participants</source>
        <translation>Glossar und Teilnehmende</translation>
    </message>
    <message>
        <source>One-pager</source>
        <translation>Einseiter</translation>
    </message>
    <message>
        <source>Board pack</source>
        <translation>Vorstandsunterlage</translation>
    </message>
    <message>
        <source>Progress edition</source>
        <translation>Fortschrittsbericht</translation>
    </message>
    <message>
        <source>Full report</source>
        <translation>Gesamtbericht</translation>
    </message>
    <message>
        <source>This page is not part of the one-pager.</source>
        <translation>Diese Seite gehört nicht zum Einseiter.</translation>
    </message>
    <message>
        <source>This page is not part of the board pack.</source>
        <translation>Diese Seite gehört nicht zur Vorstandsunterlage.</translation>
    </message>
    <message>
        <source>This page is not part of the progress edition.</source>
        <translation>Diese Seite gehört nicht zum Fortschrittsbericht.</translation>
    </message>
    <message>
        <source>This page is not part of the full report.</source>
        <translation>Diese Seite gehört nicht zum Gesamtbericht.</translation>
    </message>
    <message>
        <source>Maturity assessment and roadmap</source>
        <translation>Reifegradbewertung und Roadmap</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>Titelseite</translation>
    </message>
    <message>
        <source>Not shown yet</source>
        <translation>Noch nicht gezeigt</translation>
    </message>
    <message>
        <source>What this report cannot show yet</source>
        <translation>Was dieser Bericht noch nicht zeigen kann</translation>
    </message>
    <message>
        <source>A%1</source>
        <translation>A%1</translation>
    </message>
    <message>
        <source>entries of the page “%1”</source>
        <translation>Einträge der Seite „%1“</translation>
    </message>
    <message>
        <source>the full report</source>
        <translation>Gesamtbericht</translation>
    </message>
    <message>
        <source>appendix %1</source>
        <translation>Anhang %1</translation>
    </message>
    <message>
        <source>section %1</source>
        <translation>Abschnitt %1</translation>
    </message>
    <message>
        <source>inputs of metric values</source>
        <translation>Eingaben der Kennzahlenwerte</translation>
    </message>
    <message>
        <source>The KPI page shows results; only the value case prints its assumptions.</source>
        <translation>Die KPI-Seite zeigt Ergebnisse; nur die Nutzenrechnung druckt ihre Annahmen.</translation>
    </message>
    <message>
        <source>Names are printed only with the consent of the people named.</source>
        <translation>Namen werden nur mit dem Einverständnis der genannten Personen gedruckt.</translation>
    </message>
    <message>
        <source>names of participants</source>
        <translation>Namen der Teilnehmenden</translation>
    </message>
    <message>
        <source>names of people at reviews</source>
        <translation>Namen der Anwesenden bei Reviews</translation>
    </message>
    <message>
        <source>votes with the person who cast them</source>
        <translation>Stimmen mit der Person, die sie abgegeben hat</translation>
    </message>
    <message>
        <source>Votes and lines of proof are printed without names.</source>
        <translation>Stimmen und Nachweise werden ohne Namen gedruckt.</translation>
    </message>
    <message>
        <source>contents of attached files</source>
        <translation>Inhalte angehängter Dateien</translation>
    </message>
    <message>
        <source>Files are named in the report and stay in the engagement file.</source>
        <translation>Dateien werden im Bericht genannt und bleiben in der Mandatsdatei.</translation>
    </message>
    <message>
        <source>contents of snapshots</source>
        <translation>Inhalte der Momentaufnahmen</translation>
    </message>
    <message>
        <source>The report names each snapshot; its figures stay in the engagement file.</source>
        <translation>Der Bericht nennt jede Momentaufnahme; ihre Zahlen bleiben in der Mandatsdatei.</translation>
    </message>
    <message>
        <source>entries of other tools</source>
        <translation>Einträge anderer Programme</translation>
    </message>
    <message>
        <source>Milepost keeps them in the file and does not know what they mean.</source>
        <translation>Milepost bewahrt sie in der Datei auf und weiß nicht, was sie bedeuten.</translation>
    </message>
    <message>
        <source>continued</source>
        <translation>Fortsetzung</translation>
    </message>
    <message>
        <source>the same functions as before</source>
        <translation>dieselben Funktionen wie zuvor</translation>
    </message>
    <message>
        <source>Who voted</source>
        <translation>Wer abgestimmt hat</translation>
    </message>
    <message>
        <source>Assessed on</source>
        <translation>Bewertet am</translation>
    </message>
    <message>
        <source>Sponsor</source>
        <translation>Sponsor</translation>
    </message>
    <message>
        <source>not named yet</source>
        <translation>noch nicht benannt</translation>
    </message>
    <message>
        <source>Facilitator</source>
        <translation>Moderation</translation>
    </message>
    <message>
        <source>Report date</source>
        <translation>Datum des Berichts</translation>
    </message>
    <message>
        <source>Content version</source>
        <translation>Version des Inhalts</translation>
    </message>
    <message>
        <source>Checksum of scores and plan</source>
        <translation>Prüfsumme von Werten und Plan</translation>
    </message>
    <message>
        <source>No assessment has been made yet</source>
        <translation>Es gibt noch keine Bewertung</translation>
    </message>
    <message numerus="yes">
        <source>it still needs an accountable person</source>
        <comment>all of them still need an accountable person</comment>
        <translation>
            <numerusform>dafür fehlt noch eine gesamtverantwortliche Person</numerusform>
            <numerusform>für alle fehlt noch eine gesamtverantwortliche Person</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>one of them still needs an accountable person</source>
        <comment>%n of them still need an accountable person</comment>
        <translation>
            <numerusform>für eine davon fehlt noch eine gesamtverantwortliche Person</numerusform>
            <numerusform>für %n davon fehlt noch eine gesamtverantwortliche Person</numerusform>
        </translation>
    </message>
    <message>
        <source>No decision on new work is asked: the plan holds no play that is still to be done.</source>
        <translation>Eine Entscheidung über neue Arbeit wird nicht erbeten: Der Plan enthält keine Maßnahme, die noch zu erledigen ist.</translation>
    </message>
    <message>
        <source>confirm the %1 still to be done</source>
        <translation>die weitere Umsetzung von %1 zu bestätigen</translation>
    </message>
    <message>
        <source>approve the start of %1</source>
        <translation>den Beginn von %1 zu genehmigen</translation>
    </message>
    <message>
        <source>We ask %1 to %2, with %3 until %4 and the owners named in this report.</source>
        <translation>Hiermit wird %1 gebeten, %2 (Aufwand: %3, bis %4); verantwortlich sind die in diesem Bericht genannten Personen.</translation>
    </message>
    <message>
        <source>We ask %1 to %2, with %3 until %4; %5.</source>
        <translation>Hiermit wird %1 gebeten, %2 (Aufwand: %3, bis %4); %5.</translation>
    </message>
    <message>
        <source>not enough rated</source>
        <translation>zu wenig bewertet</translation>
    </message>
    <message>
        <source>Too few dimensions are rated for one number.</source>
        <translation>Für eine einzige Zahl sind zu wenige Dimensionen bewertet.</translation>
    </message>
    <message>
        <source>of 100 points, assessed on %1</source>
        <translation>von 100 Punkten, bewertet am %1</translation>
    </message>
    <message>
        <source>%1 late</source>
        <translation>%1 verspätet</translation>
    </message>
    <message>
        <source>Next visible result</source>
        <translation>Nächstes sichtbares Ergebnis</translation>
    </message>
    <message>
        <source>Every open play should have started or finished by now; the dates need a new plan.</source>
        <translation>Alle offenen Maßnahmen sollten inzwischen begonnen haben oder abgeschlossen sein; die Termine müssen neu geplant werden.</translation>
    </message>
    <message>
        <source>First visible result</source>
        <translation>Erstes sichtbares Ergebnis</translation>
    </message>
    <message>
        <source>Effort still planned</source>
        <translation>Noch geplanter Aufwand</translation>
    </message>
    <message>
        <source>%1 done already</source>
        <translation>%1 bereits geleistet</translation>
    </message>
    <message>
        <source>for %1 still to be done</source>
        <translation>für %1, noch zu erledigen</translation>
    </message>
    <message>
        <source>; %1 done already</source>
        <translation>; %1 bereits geleistet</translation>
    </message>
    <message numerus="yes">
        <source>%n dimension</source>
        <comment>%n dimensions</comment>
        <translation>
            <numerusform>%n Dimension</numerusform>
            <numerusform>%n Dimensionen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. %2, by %3%4.</source>
        <translation>%1. %2, bis %3%4.</translation>
    </message>
    <message>
        <source>No risk has been recorded yet.</source>
        <translation>Noch ist kein Risiko erfasst.</translation>
    </message>
    <message>
        <source>There is no answer to it yet.</source>
        <translation>Noch gibt es darauf keine Antwort.</translation>
    </message>
    <message>
        <source>Nobody is named to watch it.</source>
        <translation>Niemand ist benannt, es im Blick zu behalten.</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>on a date that is still to be set</source>
        <translation>an einem noch festzulegenden Termin</translation>
    </message>
    <message>
        <source>%1 decides %2.</source>
        <translation>%1 entscheidet %2.</translation>
    </message>
    <message>
        <source>No assessment has been made yet, so there is no profile and nothing to decide.</source>
        <translation>Es gibt noch keine Bewertung, daher gibt es kein Profil und nichts zu entscheiden.</translation>
    </message>
    <message>
        <source>No dimension has been rated yet, so there is no profile and nothing to decide.</source>
        <translation>Noch ist keine Dimension bewertet, daher gibt es kein Profil und nichts zu entscheiden.</translation>
    </message>
    <message>
        <source>Decision asked</source>
        <translation>Erbetene Entscheidung</translation>
    </message>
    <message>
        <source>Why now</source>
        <translation>Warum jetzt</translation>
    </message>
    <message>
        <source>The moves</source>
        <translation>Die Maßnahmen</translation>
    </message>
    <message>
        <source>Three moves</source>
        <translation>Drei Maßnahmen</translation>
    </message>
    <message>
        <source>Top risk and answer</source>
        <translation>Größtes Risiko und Antwort</translation>
    </message>
    <message>
        <source>Who decides</source>
        <translation>Wer entscheidet</translation>
    </message>
    <message>
        <source>Decision: nothing is left to approve</source>
        <translation>Entscheidung: nichts mehr zu genehmigen</translation>
    </message>
    <message>
        <source>Decision: carry on with %1</source>
        <translation>Entscheidung: %1 fortführen</translation>
    </message>
    <message>
        <source>Decision: start %1</source>
        <translation>Entscheidung: %1 beginnen</translation>
    </message>
    <message>
        <source>median of the votes</source>
        <translation>Median der Stimmen</translation>
    </message>
    <message>
        <source>median %1, mean %2, range %3; consensus %4, %5; %6 took part</source>
        <translation>Median %1, Mittelwert %2, Spannweite %3; Konsens %4, %5; Beteiligung %6</translation>
    </message>
    <message>
        <source>%1, gap %2, weight %3 of 5</source>
        <translation>%1, Lücke %2, Gewicht %3 von 5</translation>
    </message>
    <message>
        <source>%1, weight %2 of 5</source>
        <translation>%1, Gewicht %2 von 5</translation>
    </message>
    <message>
        <source>First round</source>
        <translation>Erste Runde</translation>
    </message>
    <message>
        <source>Spread</source>
        <translation>Streuung</translation>
    </message>
    <message>
        <source>Does not apply because</source>
        <translation>Trifft nicht zu, weil</translation>
    </message>
    <message>
        <source>Reached, stage %1, %2</source>
        <translation>Erreicht, Stufe %1, %2</translation>
    </message>
    <message>
        <source>Next, stage %1, %2</source>
        <translation>Als Nächstes, Stufe %1, %2</translation>
    </message>
    <message>
        <source>Does not apply</source>
        <translation>Trifft nicht zu</translation>
    </message>
    <message>
        <source>Cannot judge</source>
        <translation>Weiß nicht</translation>
    </message>
    <message>
        <source>%1 (first round)</source>
        <translation>%1 (erste Runde)</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Indikator</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Plays:</source>
        <translation>Maßnahmen:</translation>
    </message>
    <message>
        <source>Nothing has been recorded in this assessment yet.</source>
        <translation>In dieser Bewertung ist noch nichts erfasst.</translation>
    </message>
    <message>
        <source>No assessment has been made yet, so there are no dimension sheets.</source>
        <translation>Es gibt noch keine Bewertung, daher gibt es keine Dimensionsblätter.</translation>
    </message>
    <message>
        <source>The assessments that follow are earlier ones or those of units. They are kept for the record and are not part of the plan.</source>
        <translation>Die folgenden Bewertungen sind frühere oder solche von Bereichen. Sie werden zur Dokumentation aufbewahrt und gehören nicht zum Plan.</translation>
    </message>
    <message>
        <source>Dimension sheets: what was said and seen</source>
        <translation>Dimensionsblätter: was gesagt und gesehen wurde</translation>
    </message>
    <message>
        <source>. No proof is attached.</source>
        <translation>. Ein Nachweis ist nicht beigefügt.</translation>
    </message>
    <message>
        <source>Proof seen</source>
        <translation>Gesehene Nachweise</translation>
    </message>
    <message>
        <source>Strengths</source>
        <translation>Stärken</translation>
    </message>
    <message>
        <source>No dimension has reached stage 2 yet.</source>
        <translation>Noch hat keine Dimension Stufe 2 erreicht.</translation>
    </message>
    <message>
        <source>No other dimension has reached stage 2 yet.</source>
        <translation>Noch hat keine andere Dimension Stufe 2 erreicht.</translation>
    </message>
    <message>
        <source>There is no strength to name yet: what has reached stage 2 is among the largest gaps.</source>
        <translation>Noch ist keine Stärke zu nennen: Was Stufe 2 erreicht hat, zählt zu den größten Lücken.</translation>
    </message>
    <message>
        <source>What else has reached stage 2 is among the largest gaps.</source>
        <translation>Was sonst Stufe 2 erreicht hat, zählt zu den größten Lücken.</translation>
    </message>
    <message>
        <source>%1 to the target of %2, weight %3 of 5</source>
        <translation>%1 bis zum Ziel %2, Gewicht %3 von 5</translation>
    </message>
    <message>
        <source>All rated dimensions have reached their targets.</source>
        <translation>Alle bewerteten Dimensionen haben ihre Ziele erreicht.</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 bei %2</translation>
    </message>
    <message numerus="yes">
        <source>%n vote</source>
        <comment>%n votes</comment>
        <translation>
            <numerusform>%n Stimme</numerusform>
            <numerusform>%n Stimmen</numerusform>
        </translation>
    </message>
    <message>
        <source>. No reason was written down.</source>
        <translation>. Eine Begründung wurde nicht aufgeschrieben.</translation>
    </message>
    <message>
        <source>Disagreements</source>
        <translation>Meinungsverschiedenheiten</translation>
    </message>
    <message>
        <source>The votes agree on every dimension that was voted on.</source>
        <translation>Bei jeder Dimension, über die abgestimmt wurde, stimmen die Stimmen überein.</translation>
    </message>
    <message>
        <source>One view</source>
        <translation>Die eine Sicht</translation>
    </message>
    <message>
        <source>The other view</source>
        <translation>Die andere Sicht</translation>
    </message>
    <message>
        <source>the score is %1, yet a sign of stage 1 was confirmed: %2</source>
        <translation>der Wert ist %1, doch ein Anzeichen der Stufe 1 wurde bestätigt: %2</translation>
    </message>
    <message>
        <source>the score is %1, while the indicators point to %2</source>
        <translation>der Wert ist %1, während die Indikatoren auf %2 deuten</translation>
    </message>
    <message>
        <source>Reason given: %1</source>
        <translation>Angegebene Begründung: %1</translation>
    </message>
    <message>
        <source>No reason has been given yet.</source>
        <translation>Eine Begründung fehlt noch.</translation>
    </message>
    <message>
        <source>Contradictions between scores and indicators</source>
        <translation>Widersprüche zwischen Werten und Indikatoren</translation>
    </message>
    <message>
        <source>None were found.</source>
        <translation>Keine gefunden.</translation>
    </message>
    <message>
        <source>What we found: all targets are reached</source>
        <translation>Befunde: Alle Ziele sind erreicht</translation>
    </message>
    <message numerus="yes">
        <source>What we found: %1 of %2 is short of its target</source>
        <comment>What we found: %1 of %2 are short of their target</comment>
        <translation>
            <numerusform>Befunde: %1 von %2 liegt unter dem Ziel</numerusform>
            <numerusform>Befunde: %1 von %2 liegen unter ihrem Ziel</numerusform>
        </translation>
    </message>
    <message>
        <source>no KPI yet</source>
        <translation>noch kein KPI</translation>
    </message>
    <message>
        <source>Name missing: %1</source>
        <translation>Name fehlt: %1</translation>
    </message>
    <message>
        <source>, done</source>
        <translation>, erledigt</translation>
    </message>
    <message>
        <source>Late: should be finished by now</source>
        <translation>Verspätet: sollte inzwischen abgeschlossen sein</translation>
    </message>
    <message>
        <source>Day %1 to %2, until %3</source>
        <translation>Tag %1 bis %2, bis zum %3</translation>
    </message>
    <message>
        <source>No play finishes in these days.</source>
        <translation>In diesen Tagen wird keine Maßnahme abgeschlossen.</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>KPI</source>
        <translation>KPI</translation>
    </message>
    <message>
        <source>One name is missing</source>
        <translation>Ein Name fehlt</translation>
    </message>
    <message>
        <source>%1 names are missing</source>
        <translation>%1 Namen fehlen</translation>
    </message>
    <message>
        <source>No play should start without one accountable person. Still to be named for: %1.</source>
        <translation>Keine Maßnahme sollte ohne eine gesamtverantwortliche Person beginnen. Noch zu benennen für: %1.</translation>
    </message>
    <message>
        <source>Commitments for what starts in the first 30 days</source>
        <translation>Zusagen für das, was in den ersten 30 Tagen beginnt</translation>
    </message>
    <message>
        <source>First 90 days: no play finishes yet</source>
        <translation>Die ersten 90 Tage: Noch wird keine Maßnahme abgeschlossen</translation>
    </message>
    <message>
        <source>First 90 days: %1 with a visible result</source>
        <translation>Die ersten 90 Tage: %1 mit sichtbarem Ergebnis</translation>
    </message>
    <message>
        <source>A model of five dimensions in three stages.</source>
        <translation>Ein Modell aus fünf Dimensionen in drei Stufen.</translation>
    </message>
    <message>
        <source>One aspect of the work that is scored on its own.</source>
        <translation>Ein Aspekt der Arbeit, der für sich bewertet wird.</translation>
    </message>
    <message>
        <source>1: ad hoc and separate. 2: partly coordinated. 3: designed, measured and governed jointly.</source>
        <translation>1: von Fall zu Fall und getrennt. 2: teilweise koordiniert. 3: gemeinsam gestaltet, gemessen und gesteuert.</translation>
    </message>
    <message>
        <source>The distance from the score to the target.</source>
        <translation>Der Abstand vom Wert zum Ziel.</translation>
    </message>
    <message>
        <source>A piece of work with a deliverable, an owner and an expected lift.</source>
        <translation>Eine Arbeit mit einem Ergebnis, einer verantwortlichen Person und einer erwarteten Hebung.</translation>
    </message>
    <message>
        <source>How far the votes agree: aligned, discuss or split.</source>
        <translation>Wie weit die Stimmen übereinstimmen: einig, zu besprechen oder gespalten.</translation>
    </message>
    <message>
        <source>Provisional</source>
        <translation>Vorläufig</translation>
    </message>
    <message>
        <source>Based on too few people or incomplete data; to be confirmed.</source>
        <translation>Beruht auf zu wenigen Personen oder unvollständigen Daten; noch zu bestätigen.</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Begriffe</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>Definition</translation>
    </message>
    <message>
        <source>Formula</source>
        <translation>Formel</translation>
    </message>
    <message>
        <source>Who took part</source>
        <translation>Wer teilgenommen hat</translation>
    </message>
    <message>
        <source>No participant has been recorded.</source>
        <translation>Es sind keine Teilnehmenden erfasst.</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Namen</translation>
    </message>
    <message>
        <source>%1, part of %2</source>
        <translation>%1, Teil von %2</translation>
    </message>
    <message>
        <source>Units of the organization</source>
        <translation>Bereiche der Organisation</translation>
    </message>
    <message>
        <source>attendance not recorded</source>
        <translation>Anwesenheit nicht erfasst</translation>
    </message>
    <message numerus="yes">
        <source>%n person</source>
        <comment>%n people</comment>
        <translation>
            <numerusform>%n Person</numerusform>
            <numerusform>%n Personen</numerusform>
        </translation>
    </message>
    <message>
        <source>Review calendar</source>
        <translation>Kalender der Reviews</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Assessment: %1</source>
        <translation>Bewertung: %1</translation>
    </message>
    <message>
        <source>Review held</source>
        <translation>Review abgehalten</translation>
    </message>
    <message>
        <source>Review planned</source>
        <translation>Review geplant</translation>
    </message>
    <message>
        <source>Snapshot: %1</source>
        <translation>Momentaufnahme: %1</translation>
    </message>
    <message>
        <source>Next assessment was due</source>
        <translation>Nächste Bewertung war fällig</translation>
    </message>
    <message>
        <source>Next assessment due</source>
        <translation>Nächste Bewertung fällig</translation>
    </message>
    <message>
        <source>Decision log</source>
        <translation>Entscheidungsprotokoll</translation>
    </message>
    <message>
        <source>No review has been recorded yet, so there is no decision log.</source>
        <translation>Noch ist kein Review erfasst, daher gibt es kein Entscheidungsprotokoll.</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Aufgabe</translation>
    </message>
    <message>
        <source>Nothing was written down.</source>
        <translation>Es wurde nichts aufgeschrieben.</translation>
    </message>
    <message>
        <source>Mandate, budget and conflicts between functions</source>
        <translation>Auftrag, Budget und Konflikte zwischen Funktionen</translation>
    </message>
    <message>
        <source>Decision rights</source>
        <translation>Entscheidungsrechte</translation>
    </message>
    <message>
        <source>done on %1</source>
        <translation>erledigt am %1</translation>
    </message>
    <message>
        <source>%1, due on %2</source>
        <translation>%1, fällig am %2</translation>
    </message>
    <message>
        <source>Engagement rules</source>
        <translation>Regeln der Zusammenarbeit</translation>
    </message>
    <message>
        <source>No play of the plan writes or revises the engagement rules.</source>
        <translation>Keine Maßnahme des Plans schreibt oder überarbeitet die Regeln der Zusammenarbeit.</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Unterschrift</translation>
    </message>
    <message>
        <source>Executive sponsor</source>
        <translation>Sponsor in der Geschäftsleitung</translation>
    </message>
    <message>
        <source>No assessment or review has been recorded yet, so there is no calendar.</source>
        <translation>Noch sind weder Bewertung noch Review erfasst, daher gibt es keinen Kalender.</translation>
    </message>
    <message>
        <source>Sign-off</source>
        <translation>Freigabe</translation>
    </message>
    <message>
        <source>Governance: no next assessment yet</source>
        <translation>Governance: noch keine nächste Bewertung</translation>
    </message>
    <message>
        <source>Governance: the next assessment was due on %1</source>
        <translation>Governance: Die nächste Bewertung war am %1 fällig</translation>
    </message>
    <message>
        <source>Governance: the next assessment is due on %1</source>
        <translation>Governance: Die nächste Bewertung ist am %1 fällig</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>ausgelassen</translation>
    </message>
    <message>
        <source>Latest</source>
        <translation>Jüngster Wert</translation>
    </message>
    <message>
        <source>Cadence</source>
        <translation>Rhythmus</translation>
    </message>
    <message>
        <source>no value yet</source>
        <translation>noch kein Wert</translation>
    </message>
    <message>
        <source>Left out: %1</source>
        <translation>Ausgelassen: %1</translation>
    </message>
    <message>
        <source>no owner yet</source>
        <translation>noch ohne Verantwortung</translation>
    </message>
    <message>
        <source>Goals over time, all accounts</source>
        <translation>Ziele im Verlauf, alle Kunden</translation>
    </message>
    <message>
        <source>One line chart each for %1, with the target where one is set.</source>
        <translation>Je ein Liniendiagramm mit dem Zielwert, wo einer gesetzt ist: %1.</translation>
    </message>
    <message>
        <source>not computed</source>
        <translation>nicht berechnet</translation>
    </message>
    <message>
        <source>%1 (n = %2)</source>
        <translation>%1 (n = %2)</translation>
    </message>
    <message>
        <source>Source not recorded.</source>
        <translation>Quelle nicht erfasst.</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Quelle: %1</translation>
    </message>
    <message>
        <source>Observed difference</source>
        <translation>Beobachteter Unterschied</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>Partner-involved accounts beside the others</source>
        <translation>Kunden mit Partnerbeteiligung neben den übrigen</translation>
    </message>
    <message>
        <source>Partner data is complete for less than %1 of the accounts, so the groups may still change.</source>
        <translation>Die Partnerdaten sind für weniger als %1 der Kunden vollständig, die Gruppen können sich also noch ändern.</translation>
    </message>
    <message>
        <source>Not compared:</source>
        <translation>Nicht verglichen:</translation>
    </message>
    <message>
        <source>Differences are raw and not adjusted for segments. Known distortions: partners are placed in larger and healthier accounts; save plays put partners into the worst accounts; integrations attract heavy users; regions differ; one large account can carry a money ratio.</source>
        <translation>Unterschiede sind roh und nicht nach Segmenten bereinigt. Bekannte Verzerrungen: Partner werden bei größeren und gesünderen Kunden eingesetzt; Rettungsmaßnahmen bringen Partner zu den schlechtesten Kunden; Integrationen ziehen Vielnutzer an; Regionen unterscheiden sich; ein großer Kunde kann ein Geldverhältnis allein bestimmen.</translation>
    </message>
    <message>
        <source>No goals have been set, so no KPI is tracked yet.</source>
        <translation>Es sind keine Ziele gesetzt, daher wird noch kein KPI verfolgt.</translation>
    </message>
    <message>
        <source>No goals have been set, so the values below have no target.</source>
        <translation>Es sind keine Ziele gesetzt, daher haben die Werte unten keinen Zielwert.</translation>
    </message>
    <message>
        <source>KPI scorecard: values without a goal</source>
        <translation>KPI-Scorecard: Werte ohne Ziel</translation>
    </message>
    <message>
        <source>KPI scorecard: %1 to reach</source>
        <translation>KPI-Scorecard: %1 zu erreichen</translation>
    </message>
    <message numerus="yes">
        <source>%n goal</source>
        <comment>%n goals</comment>
        <translation>
            <numerusform>%n Ziel</numerusform>
            <numerusform>%n Ziele</numerusform>
        </translation>
    </message>
    <message>
        <source>, %1 without a baseline</source>
        <translation>, davon %1 ohne Ausgangswert</translation>
    </message>
    <message>
        <source>From votes to stages</source>
        <translation>Von Stimmen zu Stufen</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Skala</translation>
    </message>
    <message>
        <source>1, 1.5, 2, 2.5, 3. A half stage means that everything of the lower stage holds and some, not all, of the next stage is in place. “Does not apply” and “cannot judge” are never counted as a score.</source>
        <translation>1; 1,5; 2; 2,5; 3. Eine halbe Stufe bedeutet, dass alles aus der unteren Stufe erfüllt und von der nächsten Stufe einiges, aber nicht alles vorhanden ist. „Trifft nicht zu“ und „weiß nicht“ werden nie als Wert gezählt.</translation>
    </message>
    <message>
        <source>the agreed score where the group recorded one, otherwise the median of the votes of the last round. The mean is shown for information only.</source>
        <translation>der vereinbarte Wert, wo die Gruppe einen festgehalten hat, sonst der Median der Stimmen der letzten Runde. Der Mittelwert wird nur zur Information gezeigt.</translation>
    </message>
    <message>
        <source>the ordinal measure of Tastle and Wierman, 1 when all votes are equal and 0 when half stand at each end. Below %1 split, below %2 or over a range of 1.5 discuss, otherwise aligned.</source>
        <translation>das ordinale Maß von Tastle und Wierman, 1 bei lauter gleichen Stimmen und 0, wenn je die Hälfte an beiden Enden steht. Unter %1 gespalten, unter %2 oder ab einer Spannweite von 1,5 zu besprechen, sonst einig.</translation>
    </message>
    <message>
        <source>0.40 × evidence + 0.30 × consensus + 0.20 × participation + 0.10 × self-confidence. High from 0.75, medium from 0.50, else low; opinion without evidence is medium at most. Fewer than three votes are marked as provisional.</source>
        <translation>0,40 × Beleg + 0,30 × Konsens + 0,20 × Beteiligung + 0,10 × eigene Sicherheit. Hoch ab 0,75, mittel ab 0,50, sonst niedrig; Meinung ohne Beleg ist höchstens mittel. Weniger als drei Stimmen sind als vorläufig gekennzeichnet.</translation>
    </message>
    <message>
        <source>Stage of a dimension</source>
        <translation>Stufe einer Dimension</translation>
    </message>
    <message>
        <source>the whole stage that the score has reached; from half a stage more it is moving to the next one.</source>
        <translation>die ganze Stufe, die der Wert erreicht hat; ab einer halben Stufe mehr ist sie auf dem Weg zur nächsten.</translation>
    </message>
    <message>
        <source>Stage of a matrix</source>
        <translation>Stufe einer Matrix</translation>
    </message>
    <message>
        <source>the highest stage that %1 of the weight has reached, with no dimension more than %2 stages below it; otherwise stage 1.</source>
        <translation>die höchste Stufe, die %1 des Gewichts erreicht haben, ohne dass eine Dimension mehr als %2 Stufen darunter liegt; sonst Stufe 1.</translation>
    </message>
    <message>
        <source>the mean of the scores, each with its weight, on a scale from 0 to 100. It is shown only when at least %1 of the weight is rated. The index is an aid for talking and no comparison between companies.</source>
        <translation>der mit den Gewichten gebildete Mittelwert der Werte auf einer Skala von 0 bis 100. Er wird nur gezeigt, wenn mindestens %1 des Gewichts bewertet sind. Der Index ist eine Gesprächshilfe und kein Vergleich zwischen Unternehmen.</translation>
    </message>
    <message>
        <source>only dimensions that were rated both times are compared, and only a change of half a stage or more counts.</source>
        <translation>verglichen werden nur Dimensionen, die beide Male bewertet wurden, und es zählt nur eine Veränderung ab einer halben Stufe.</translation>
    </message>
    <message>
        <source>Evidence grades</source>
        <translation>Beleggrade</translation>
    </message>
    <message>
        <source>Weights and targets</source>
        <translation>Gewichte und Ziele</translation>
    </message>
    <message>
        <source>All dimensions have the same weight, %1 of 5.</source>
        <translation>Alle Dimensionen haben dasselbe Gewicht, %1 von 5.</translation>
    </message>
    <message>
        <source>The group set a weight from 1 to 5 and a target for each dimension; the usual weight is %1.</source>
        <translation>Die Gruppe hat für jede Dimension ein Gewicht von 1 bis 5 und ein Ziel festgelegt; das übliche Gewicht ist %1.</translation>
    </message>
    <message>
        <source>From gaps to a roadmap</source>
        <translation>Von den Lücken zur Roadmap</translation>
    </message>
    <message>
        <source>for each dimension that a play advances: weight × confidence (1.0, 0.8 or 0.5) × readiness × the smaller of the play&apos;s lift and the gap. Readiness is 1 for moves from stage 1 to 2; for moves from 2 to 3 it is 1 from score 2, 0.6 from 1.5 and 0.3 below.</source>
        <translation>für jede Dimension, die eine Maßnahme voranbringt: Gewicht × Sicherheit (1,0; 0,8 oder 0,5) × Bereitschaft × der kleinere Wert aus Hebung der Maßnahme und Lücke. Die Bereitschaft ist 1 für Schritte von Stufe 1 auf 2; für Schritte von 2 auf 3 ist sie 1 ab dem Wert 2, 0,6 ab 1,5 und darunter 0,3.</translation>
    </message>
    <message>
        <source>1 up to 3 person-days, 2 up to 5, 3 up to 8, 5 up to 15, 8 above.</source>
        <translation>1 bis 3 Personentage, 2 bis 5, 3 bis 8, 5 bis 15, 8 darüber.</translation>
    </message>
    <message>
        <source>10 × goal factor × benefit ÷ size. The goal factor is 1, and 0.25 more for each of up to two KPIs of the play that are goals. A play that others need has at least their priority.</source>
        <translation>10 × Zielfaktor × Nutzen ÷ Größe. Der Zielfaktor ist 1, und 0,25 mehr für jeden von bis zu zwei KPIs der Maßnahme, die Ziele sind. Eine Maßnahme, die andere brauchen, hat mindestens deren Priorität.</translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>Auswahl</translation>
    </message>
    <message>
        <source>the plays were chosen from a list by hand.</source>
        <translation>die Maßnahmen wurden von Hand aus einer Liste gewählt.</translation>
    </message>
    <message>
        <source>again and again the play with the highest priority on what is still open, with what it needs, until nothing more helps or fits the budget. Plays that were decided by hand come first.</source>
        <translation>immer wieder die Maßnahme mit der höchsten Priorität für das, was noch offen ist, samt dem, was sie braucht, bis nichts mehr hilft oder ins Budget passt. Von Hand entschiedene Maßnahmen kommen zuerst.</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Zeitplan</translation>
    </message>
    <message>
        <source>in the order of priority, each play starts in the earliest week in which all it needs is finished, its owner has days left and not too many plays run at once. Dates set by hand are kept, and rules that they break are reported.</source>
        <translation>in der Reihenfolge der Prioritäten beginnt jede Maßnahme in der frühesten Woche, in der alles, was sie braucht, abgeschlossen ist, die verantwortliche Person noch freie Tage hat und nicht zu viele Maßnahmen gleichzeitig laufen. Von Hand gesetzte Termine bleiben, und Regeln, die sie verletzen, werden gemeldet.</translation>
    </message>
    <message>
        <source>Horizons</source>
        <translation>Horizonte</translation>
    </message>
    <message>
        <source>now: starts within 30 days of the plan&apos;s start, or of the date of this report once that is later; next: within 90 days; later: after that. What should have started or finished before the date of this report and has not is called late.</source>
        <translation>jetzt: Beginn innerhalb von 30 Tagen nach dem Beginn des Plans oder, falls das später ist, nach dem Datum dieses Berichts; als Nächstes: innerhalb von 90 Tagen; später: danach. Was vor dem Datum dieses Berichts hätte beginnen oder enden sollen und es nicht hat, gilt als verspätet.</translation>
    </message>
    <message>
        <source>Expected profile</source>
        <translation>Erwartetes Profil</translation>
    </message>
    <message>
        <source>what the scores would be if all plays were done; to be confirmed by the next assessment.</source>
        <translation>wie die Werte wären, wenn alle Maßnahmen umgesetzt sind; durch die nächste Bewertung zu bestätigen.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>weeks of %1</source>
        <translation>Wochen vom %1</translation>
    </message>
    <message>
        <source>%1 a week for each owner</source>
        <translation>%1 pro Woche je verantwortlicher Person</translation>
    </message>
    <message>
        <source>Other capacities</source>
        <translation>Andere Kapazitäten</translation>
    </message>
    <message>
        <source>At the same time</source>
        <translation>Gleichzeitig</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>höchstens %1</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>keine Grenze</translation>
    </message>
    <message>
        <source>Playbooks</source>
        <translation>Playbooks</translation>
    </message>
    <message>
        <source>Settings of this plan</source>
        <translation>Einstellungen dieses Plans</translation>
    </message>
    <message>
        <source>Expected if all plays are done, to be confirmed</source>
        <translation>Erwartet, wenn alle Maßnahmen umgesetzt sind; noch zu bestätigen</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Erwartet</translation>
    </message>
    <message>
        <source>Function-balanced median, in which each function counts the same: %1.</source>
        <translation>Nach Funktionen ausgeglichener Median, in dem jede Funktion gleich viel zählt: %1.</translation>
    </message>
    <message>
        <source>Method: how scores, priorities and dates were found</source>
        <translation>Methode: wie Werte, Prioritäten und Termine zustande kommen</translation>
    </message>
    <message>
        <source>Next assessment</source>
        <translation>Nächste Bewertung</translation>
    </message>
    <message>
        <source>Last play finished</source>
        <translation>Letzte Maßnahme abgeschlossen</translation>
    </message>
    <message>
        <source>Operating model</source>
        <translation>Betriebsmodell</translation>
    </message>
    <message>
        <source>Customer lifecycle</source>
        <translation>Kundenlebenszyklus</translation>
    </message>
    <message>
        <source>Partner portfolio</source>
        <translation>Partnerportfolio</translation>
    </message>
    <message>
        <source>Who does what</source>
        <translation>Wer was tut</translation>
    </message>
    <message>
        <source>Accountable (A)</source>
        <translation>Gesamtverantwortlich (A)</translation>
    </message>
    <message>
        <source>Responsible (R)</source>
        <translation>Durchführend (R)</translation>
    </message>
    <message>
        <source>Consulted (C)</source>
        <translation>Konsultiert (C)</translation>
    </message>
    <message>
        <source>Empty: no name yet</source>
        <translation>Leer: noch kein Name</translation>
    </message>
    <message>
        <source>Load by role</source>
        <translation>Auslastung nach Rolle</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Plays</source>
        <translation>Maßnahmen</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>Ohne Namen</translation>
    </message>
    <message>
        <source>Load by owner</source>
        <translation>Auslastung nach Verantwortlichen</translation>
    </message>
    <message>
        <source>Busiest week</source>
        <translation>Woche mit der höchsten Auslastung</translation>
    </message>
    <message>
        <source>Capacity a week</source>
        <translation>Kapazität pro Woche</translation>
    </message>
    <message>
        <source>%1, week of %2</source>
        <translation>%1, Woche vom %2</translation>
    </message>
    <message>
        <source>to be named</source>
        <translation>zu benennen</translation>
    </message>
    <message>
        <source>One sponsor and three owners</source>
        <translation>Ein Sponsor und drei Verantwortliche</translation>
    </message>
    <message>
        <source>The three owners are read from the plan: the person who answers for most plays of that role. To be confirmed by the sponsor.</source>
        <translation>Die drei Verantwortlichen ergeben sich aus dem Plan: jeweils die Person, die für die meisten Maßnahmen dieser Rolle verantwortlich ist. Durch den Sponsor zu bestätigen.</translation>
    </message>
    <message numerus="yes">
        <source>%n play has no accountable person. Each play needs exactly one.</source>
        <comment>%n plays have no accountable person. Each play needs exactly one.</comment>
        <translation>
            <numerusform>%n Maßnahme hat keine gesamtverantwortliche Person. Jede Maßnahme braucht genau eine.</numerusform>
            <numerusform>%n Maßnahmen haben keine gesamtverantwortliche Person. Jede Maßnahme braucht genau eine.</numerusform>
        </translation>
    </message>
    <message>
        <source>Roles to be filled</source>
        <translation>Zu besetzende Rollen</translation>
    </message>
    <message>
        <source>None: every role with open plays has a name.</source>
        <translation>Keine: Jede Rolle mit offenen Maßnahmen hat einen Namen.</translation>
    </message>
    <message>
        <source>Ownership: every open play has one accountable person</source>
        <translation>Verantwortung: Jede offene Maßnahme hat eine gesamtverantwortliche Person</translation>
    </message>
    <message numerus="yes">
        <source>Ownership: %1 of %2 still needs a name</source>
        <comment>Ownership: %1 of %2 still need a name</comment>
        <translation>
            <numerusform>Verantwortung: %1 von %2 braucht noch einen Namen</numerusform>
            <numerusform>Verantwortung: %1 von %2 brauchen noch einen Namen</numerusform>
        </translation>
    </message>
    <message>
        <source>All plays of the plan</source>
        <translation>Alle Maßnahmen des Plans</translation>
    </message>
    <message>
        <source>A play of one&apos;s own</source>
        <translation>Eine eigene Maßnahme</translation>
    </message>
    <message>
        <source>%1, supported by %2</source>
        <translation>%1, unterstützt von %2</translation>
    </message>
    <message>
        <source>%1 (waived)</source>
        <translation>%1 (Verzicht)</translation>
    </message>
    <message>
        <source>%1 (not in the plan)</source>
        <translation>%1 (nicht im Plan)</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>noch keine</translation>
    </message>
    <message>
        <source>%1, stage %2: up to %3</source>
        <translation>%1, Stufe %2: bis zu %3</translation>
    </message>
    <message>
        <source>1 to 2</source>
        <translation>1 auf 2</translation>
    </message>
    <message>
        <source>2 to 3</source>
        <translation>2 auf 3</translation>
    </message>
    <message>
        <source>put into the plan by decision</source>
        <translation>durch Entscheidung in den Plan aufgenommen</translation>
    </message>
    <message>
        <source>kept out of the plan by decision</source>
        <translation>durch Entscheidung aus dem Plan herausgehalten</translation>
    </message>
    <message>
        <source>start set to %1</source>
        <translation>Beginn auf %1 gesetzt</translation>
    </message>
    <message>
        <source>started on %1</source>
        <translation>begonnen am %1</translation>
    </message>
    <message>
        <source>finished on %1</source>
        <translation>abgeschlossen am %1</translation>
    </message>
    <message>
        <source>%1 over %2</source>
        <translation>%1 über %2</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>Braucht</translation>
    </message>
    <message>
        <source>KPIs</source>
        <translation>KPIs</translation>
    </message>
    <message>
        <source>Expected lift</source>
        <translation>Erwartete Hebung</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Entschieden</translation>
    </message>
    <message>
        <source>%1, now</source>
        <translation>%1, jetzt</translation>
    </message>
    <message>
        <source>%1, next</source>
        <translation>%1, als Nächstes</translation>
    </message>
    <message>
        <source>%1, later</source>
        <translation>%1, später</translation>
    </message>
    <message>
        <source>no name yet</source>
        <translation>noch kein Name</translation>
    </message>
    <message>
        <source>Needed by</source>
        <translation>Gebraucht von</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>Konflikt</translation>
    </message>
    <message>
        <source>%1, not in the plan</source>
        <translation>%1, nicht im Plan</translation>
    </message>
    <message>
        <source>Plays that were discussed and are not in the plan</source>
        <translation>Maßnahmen, die besprochen wurden und nicht im Plan sind</translation>
    </message>
    <message>
        <source>Play sheets: %1 in the plan</source>
        <translation>Maßnahmenblätter: %1 im Plan</translation>
    </message>
    <message>
        <source>Impact (weight × stages gained)</source>
        <translation>Wirkung (Gewicht × gewonnene Stufen)</translation>
    </message>
    <message>
        <source>Major projects</source>
        <translation>Große Vorhaben</translation>
    </message>
    <message>
        <source>Fill-ins</source>
        <translation>Lückenfüller</translation>
    </message>
    <message>
        <source>Reconsider or enabler</source>
        <translation>Überdenken oder Wegbereiter</translation>
    </message>
    <message>
        <source>Impact and effort: the first %1 of %2</source>
        <translation>Wirkung und Aufwand: die ersten %1 von %2</translation>
    </message>
    <message>
        <source>Impact and effort: %1</source>
        <translation>Wirkung und Aufwand: %1</translation>
    </message>
    <message>
        <source>A chart of impact against effort with %1 as numbered points, %2 of them quick wins.</source>
        <translation>Diagramm der Wirkung gegen den Aufwand; nummerierte Punkte: %1, davon schnelle Erfolge: %2.</translation>
    </message>
    <message>
        <source>The ten first plays</source>
        <translation>Die ersten zehn Maßnahmen</translation>
    </message>
    <message>
        <source>The plays in order of priority</source>
        <translation>Die Maßnahmen nach Priorität</translation>
    </message>
    <message>
        <source>The gaps that they close are closed by plays already chosen</source>
        <translation>Die Lücken, die sie schließen, werden durch bereits gewählte Maßnahmen geschlossen</translation>
    </message>
    <message>
        <source>Covered by %1</source>
        <translation>Abgedeckt durch %1</translation>
    </message>
    <message>
        <source>Kept out by decision</source>
        <translation>Durch Entscheidung herausgehalten</translation>
    </message>
    <message>
        <source>Not on the list that was chosen</source>
        <translation>Nicht in der gewählten Liste</translation>
    </message>
    <message>
        <source>No play has been planned yet, so there is no roadmap.</source>
        <translation>Noch ist keine Maßnahme geplant, daher gibt es keine Roadmap.</translation>
    </message>
    <message>
        <source>All planned plays are done, so there is no open work to put in order.</source>
        <translation>Alle geplanten Maßnahmen sind erledigt, es ist also keine offene Arbeit zu ordnen.</translation>
    </message>
    <message>
        <source>Priority = 10 × goal factor × benefit ÷ size. Benefit adds up weight × confidence × readiness × the stages that a play can still close; size grows with effort; a play that others need moves up with them. A quick win has high impact, takes at most 5 days and 4 weeks and waits for nothing. Details are in %1.</source>
        <translation>Priorität = 10 × Zielfaktor × Nutzen ÷ Größe. Der Nutzen summiert Gewicht × Sicherheit × Bereitschaft × die Stufen, die eine Maßnahme noch schließen kann; die Größe wächst mit dem Aufwand; eine Maßnahme, die andere brauchen, rückt mit ihnen auf. Ein schneller Erfolg hat hohe Wirkung, braucht höchstens 5 Tage und 4 Wochen und wartet auf nichts. Einzelheiten: siehe %1.</translation>
    </message>
    <message>
        <source>Priorities: %1 comes first of %2</source>
        <translation>Prioritäten: %1 an erster Stelle von %2</translation>
    </message>
    <message>
        <source>Score today, target and votes by dimension</source>
        <translation>Wert heute, Ziel und Stimmen nach Dimension</translation>
    </message>
    <message>
        <source>Then (the assessment before)</source>
        <translation>Damals (die Bewertung davor)</translation>
    </message>
    <message>
        <source>Then (%1)</source>
        <translation>Damals (%1)</translation>
    </message>
    <message>
        <source>Now (%1)</source>
        <translation>Heute (%1)</translation>
    </message>
    <message>
        <source>Now and target</source>
        <translation>Heute und Ziel</translation>
    </message>
    <message>
        <source>A radar chart of %1 with one axis a dimension; the same figures are in the bars above.</source>
        <translation>Netzdiagramm mit einer Achse je Dimension (%1); dieselben Zahlen stehen in den Balken oben.</translation>
    </message>
    <message>
        <source>No play has been started yet, so there is no progress to show.</source>
        <translation>Noch ist keine Maßnahme begonnen, daher ist kein Fortschritt zu zeigen.</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Laufend</translation>
    </message>
    <message>
        <source>Late: should have started or finished by now</source>
        <translation>Verspätet: sollte inzwischen begonnen haben oder abgeschlossen sein</translation>
    </message>
    <message>
        <source>Plays done: %1 of %2</source>
        <translation>Erledigte Maßnahmen: %1 von %2</translation>
    </message>
    <message>
        <source>%1, %2 late</source>
        <translation>%1, %2 verspätet</translation>
    </message>
    <message>
        <source>Risk register</source>
        <translation>Risikoregister</translation>
    </message>
    <message>
        <source>no answer yet</source>
        <translation>noch keine Antwort</translation>
    </message>
    <message>
        <source>Sign: %1. %2</source>
        <translation>Anzeichen: %1. %2</translation>
    </message>
    <message>
        <source>whole engagement</source>
        <translation>gesamtes Mandat</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Concerns</source>
        <translation>Betrifft</translation>
    </message>
    <message>
        <source>Why it was set aside</source>
        <translation>Warum beiseitegelegt</translation>
    </message>
    <message>
        <source>no reason given</source>
        <translation>keine Begründung angegeben</translation>
    </message>
    <message>
        <source>Warnings that were set aside</source>
        <translation>Beiseitegelegte Warnungen</translation>
    </message>
    <message>
        <source>it builds on %1, which is neither planned nor done.</source>
        <translation>baut auf einer Maßnahme auf, die weder geplant noch erledigt ist: %1.</translation>
    </message>
    <message>
        <source>it was planned without waiting for %1.</source>
        <translation>eingeplant, ohne zu warten auf: %1.</translation>
    </message>
    <message>
        <source>it %1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>more work than days in %1.</source>
        <translation>mehr Arbeit als Tage in %1.</translation>
    </message>
    <message>
        <source>What the plan itself shows</source>
        <translation>Was der Plan selbst zeigt</translation>
    </message>
    <message>
        <source>Risks: none recorded yet</source>
        <translation>Risiken: noch keine erfasst</translation>
    </message>
    <message>
        <source>Risks: %1, %2 of them high and not closed</source>
        <translation>Risiken: %1, davon %2 hoch und nicht abgeschlossen</translation>
    </message>
    <message numerus="yes">
        <source>%n risk</source>
        <comment>%n risks</comment>
        <translation>
            <numerusform>%n Risiko</numerusform>
            <numerusform>%n Risiken</numerusform>
        </translation>
    </message>
    <message>
        <source>starts by %1</source>
        <translation>Beginn bis %1</translation>
    </message>
    <message>
        <source>starts after that, dates are indicative</source>
        <translation>Beginn danach, Termine sind Richtwerte</translation>
    </message>
    <message>
        <source>%1 of %2 are shown, those of the highest priority; the rest follow in %3.</source>
        <translation>Gezeigt sind %1 von %2, die mit der höchsten Priorität; die übrigen: siehe %3.</translation>
    </message>
    <message>
        <source>Roadmap: now, next and later by workstream</source>
        <translation>Roadmap: jetzt, als Nächstes und später nach Arbeitsstrang</translation>
    </message>
    <message>
        <source>A board of %1 in the columns now, next and later, by workstream; each bar names its owner, dates and the numbers of the plays that it waits for.</source>
        <translation>Tafel (%1) mit den Spalten Jetzt, Als Nächstes und Später, nach Arbeitsstrang; jeder Balken nennt Verantwortung, Termine und die Nummern der Maßnahmen, auf die er wartet.</translation>
    </message>
    <message>
        <source>Numbers are the same in the whole report. “After 3” means that the play waits for play 3.</source>
        <translation>Die Nummern sind im ganzen Bericht dieselben. „Nach 3“ bedeutet, dass die Maßnahme auf Maßnahme 3 wartet.</translation>
    </message>
    <message numerus="yes">
        <source>%n play is done already and not drawn.</source>
        <comment>%n plays are done already and not drawn.</comment>
        <translation>
            <numerusform>%n Maßnahme ist bereits erledigt und nicht eingezeichnet.</numerusform>
            <numerusform>%n Maßnahmen sind bereits erledigt und nicht eingezeichnet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Roadmap: %1 until %2, %3 of them now</source>
        <translation>Roadmap: %1 bis %2, davon %3 jetzt</translation>
    </message>
    <message>
        <source>No overall stage is given: only %1 of the weight is rated, and %2 is needed.</source>
        <translation>Eine Gesamtstufe wird nicht angegeben: Nur %1 des Gewichts sind bewertet, nötig sind %2.</translation>
    </message>
    <message>
        <source>Overall this is stage %1, %2: %3 of 100 points today, %4 with all targets reached.</source>
        <translation>Insgesamt ist das Stufe %1, %2: heute %3 von 100 Punkten, %4, wenn alle Ziele erreicht sind.</translation>
    </message>
    <message>
        <source>Provisional, because fewer than three people voted: %1.</source>
        <translation>Vorläufig, weil weniger als drei Personen abgestimmt haben: %1.</translation>
    </message>
    <message>
        <source>Low confidence, to be checked: %1.</source>
        <translation>Niedrige Sicherheit, zu überprüfen: %1.</translation>
    </message>
    <message>
        <source>All rated dimensions are at %1: none stands out as the weakest.</source>
        <translation>Alle bewerteten Dimensionen stehen bei %1: Keine fällt als schwächste auf.</translation>
    </message>
    <message>
        <source>Weakest</source>
        <translation>Am schwächsten</translation>
    </message>
    <message>
        <source>The assessment is still open, so scores may change.</source>
        <translation>Die Bewertung ist noch offen, Werte können sich also ändern.</translation>
    </message>
    <message>
        <source>This is a self-assessment.</source>
        <translation>Dies ist eine Selbsteinschätzung.</translation>
    </message>
    <message>
        <source>%1, assessed on %2.</source>
        <translation>%1, bewertet am %2.</translation>
    </message>
    <message>
        <source>Changes since %1</source>
        <translation>Veränderungen seit %1</translation>
    </message>
    <message>
        <source>no dimension has reached stage 2</source>
        <translation>Keine Dimension hat Stufe 2 erreicht</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 has reached stage 2 or more</source>
        <comment>%1 of %2 have reached stage 2 or more</comment>
        <translation>
            <numerusform>%1 von %2 hat Stufe 2 oder mehr erreicht</numerusform>
            <numerusform>%1 von %2 haben Stufe 2 oder mehr erreicht</numerusform>
        </translation>
    </message>
    <message>
        <source>Where we stand: %1; all are at %2</source>
        <translation>Wo wir stehen: %1; alle stehen bei %2</translation>
    </message>
    <message>
        <source>Where we stand: %1; %2 is the weakest</source>
        <translation>Wo wir stehen: %1; am schwächsten ist %2</translation>
    </message>
    <message>
        <source>%1 of 100 points, stage %2</source>
        <translation>%1 von 100 Punkten, Stufe %2</translation>
    </message>
    <message>
        <source>too little rated for an index</source>
        <translation>für einen Index zu wenig bewertet</translation>
    </message>
    <message>
        <source>Assessments of units</source>
        <translation>Bewertungen von Bereichen</translation>
    </message>
    <message>
        <source>They are not part of the figures above. Details are in %1.</source>
        <translation>Sie gehen in die Zahlen oben nicht ein. Einzelheiten: siehe %1.</translation>
    </message>
    <message>
        <source>Scale: stage 1 to 3 in half stages; a half stage means that all of the lower stage and some of the next are in place. Dots are votes, without names. The method is explained in %1.</source>
        <translation>Skala: Stufe 1 bis 3 in halben Stufen; eine halbe Stufe bedeutet, dass alles aus der unteren und einiges aus der nächsten Stufe vorhanden ist. Punkte sind Stimmen, ohne Namen. Zur Methode: siehe %1.</translation>
    </message>
    <message>
        <source>within %1 a week</source>
        <translation>innerhalb der Kapazität (%1 pro Woche)</translation>
    </message>
    <message>
        <source>over %1 a week in %2, first on %3</source>
        <translation>über %1 pro Woche in %2, zuerst am %3</translation>
    </message>
    <message numerus="yes">
        <source>%n play was done before the plan began or without dates, and not drawn.</source>
        <comment>%n plays were done before the plan began or without dates, and not drawn.</comment>
        <translation>
            <numerusform>%n Maßnahme wurde vor Beginn des Plans oder ohne Termine erledigt und ist nicht eingezeichnet.</numerusform>
            <numerusform>%n Maßnahmen wurden vor Beginn des Plans oder ohne Termine erledigt und sind nicht eingezeichnet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Timeline by workstream, with the load of each owner in days a week</source>
        <translation>Zeitachse nach Arbeitsstrang, mit der Auslastung der Verantwortlichen in Tagen pro Woche</translation>
    </message>
    <message>
        <source>Dated bars of %1 from %2 to %3, and under them the weekly load of %4.</source>
        <translation>Balken mit Terminen für %1 vom %2 bis %3, darunter die wöchentliche Auslastung (%4).</translation>
    </message>
    <message numerus="yes">
        <source>%n owner</source>
        <comment>%n owners</comment>
        <translation>
            <numerusform>%n verantwortliche Person</numerusform>
            <numerusform>%n Verantwortliche</numerusform>
        </translation>
    </message>
    <message>
        <source>Conflicts of dates and load</source>
        <translation>Konflikte bei Terminen und Auslastung</translation>
    </message>
    <message>
        <source>Later work is drawn lighter: its dates are indicative. At most %1 run at the same time; freeze weeks stretch a bar.</source>
        <translation>Spätere Arbeit ist heller gezeichnet: Ihre Termine sind Richtwerte. Gleichzeitig laufen höchstens %1; Sperrwochen verlängern einen Balken.</translation>
    </message>
    <message>
        <source>Timeline: work ends on %1, with %2 to resolve</source>
        <translation>Zeitachse: Die Arbeit endet am %1, zu lösen: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n conflict</source>
        <comment>%n conflicts</comment>
        <translation>
            <numerusform>%n Konflikt</numerusform>
            <numerusform>%n Konflikte</numerusform>
        </translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>nicht erfasst</translation>
    </message>
    <message>
        <source>The value entered (%1) differs from the formula with these inputs (%2).</source>
        <translation>Der eingegebene Wert (%1) weicht von der Formel mit diesen Eingaben (%2) ab.</translation>
    </message>
    <message>
        <source>One input 10 % lower or higher, all others as they are</source>
        <translation>Eine Eingabe 10 % niedriger oder höher, alle anderen unverändert</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Niedrig</translation>
    </message>
    <message>
        <source>Base</source>
        <translation>Basis</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Hoch</translation>
    </message>
    <message>
        <source>Latest value</source>
        <translation>Jüngster Wert</translation>
    </message>
    <message>
        <source>Assumptions</source>
        <translation>Annahmen</translation>
    </message>
    <message>
        <source>Group size</source>
        <translation>Größe der Gruppe</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Assumptions of the other values: %1.</source>
        <translation>Annahmen der anderen Werte: %1.</translation>
    </message>
    <message>
        <source>No customer value, acquisition cost or return on partners has been entered, so there is no value case.</source>
        <translation>Es sind weder Kundenwert noch Akquisitionskosten noch Ertrag aus Partnern eingegeben, daher gibt es keine Nutzenrechnung.</translation>
    </message>
    <message>
        <source>More than one formula</source>
        <translation>Mehr als eine Formel</translation>
    </message>
    <message>
        <source>Customer lifetime value is given by %1. Their results cannot be compared; choose one for decisions.</source>
        <translation>Der Kundenwert (CLV) ist mehrfach angegeben: %1. Die Ergebnisse sind nicht vergleichbar; wählen Sie eines für Entscheidungen.</translation>
    </message>
    <message>
        <source>The value case stands apart from the maturity scores: neither is computed from the other.</source>
        <translation>Die Nutzenrechnung steht für sich neben den Reifegradwerten: Keines von beiden wird aus dem anderen berechnet.</translation>
    </message>
    <message>
        <source>Value case: what customers and partners bring, with its assumptions</source>
        <translation>Nutzenrechnung: was Kunden und Partner bringen, mit den Annahmen</translation>
    </message>
    <message>
        <source>Comparison by account</source>
        <translation>Vergleich nach Kunden</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Partner</translation>
    </message>
    <message>
        <source>This page is hidden in the settings of the report.</source>
        <translation>Diese Seite ist in den Einstellungen des Berichts ausgeblendet.</translation>
    </message>
    <message>
        <source>texts of your own for other pages</source>
        <translation>eigene Texte für andere Seiten</translation>
    </message>
    <message>
        <source>This report has no page of that name.</source>
        <translation>Dieser Bericht hat keine Seite dieses Namens.</translation>
    </message>
    <message>
        <source>silent notes of the session</source>
        <translation>stille Notizen der Sitzung</translation>
    </message>
    <message>
        <source>They were written in confidence; what came of them is in the risk register.</source>
        <translation>Sie wurden im Vertrauen geschrieben; was daraus wurde, steht im Risikoregister.</translation>
    </message>
    <message>
        <source>commitment votes with the person who gave them</source>
        <translation>Stimmen zu Zusagen mit der Person, die sie abgegeben hat</translation>
    </message>
    <message>
        <source>A vote and the note on it stay with the person who gave it.</source>
        <translation>Eine Stimme und die Notiz dazu bleiben bei der Person, die sie abgegeben hat.</translation>
    </message>
    <message>
        <source>parts of the session&apos;s own agenda</source>
        <translation>Teile der eigenen Agenda der Sitzung</translation>
    </message>
    <message>
        <source>The report tells what came of the session, not its course.</source>
        <translation>Der Bericht zeigt, was aus der Sitzung wurde, nicht ihren Ablauf.</translation>
    </message>
    <message>
        <source>accounts of account lists</source>
        <translation>Kunden aus Kundenlisten</translation>
    </message>
    <message>
        <source>Accounts are compared in groups and printed without names.</source>
        <translation>Kunden werden in Gruppen verglichen und ohne Namen gedruckt.</translation>
    </message>
    <message>
        <source>contents of scenarios</source>
        <translation>Inhalte der Szenarien</translation>
    </message>
    <message>
        <source>The report names each scenario; what it does otherwise stays in the engagement file.</source>
        <translation>Der Bericht nennt jedes Szenario; was es anders macht, bleibt in der Mandatsdatei.</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>%1, of which %2 partner-involved</source>
        <translation>%1, davon %2 mit Partnerbeteiligung</translation>
    </message>
    <message>
        <source>Partner fields filled</source>
        <translation>Ausgefüllte Partnerfelder</translation>
    </message>
    <message>
        <source>This list has no columns from which a KPI can be compared.</source>
        <translation>Diese Liste hat keine Spalten, aus denen sich ein KPI vergleichen lässt.</translation>
    </message>
    <message>
        <source>Differences are observed, not caused: partners are placed in larger and healthier accounts, and save plays put them into the worst ones. An account counts as partner-involved only when the partner was there early enough.</source>
        <translation>Unterschiede sind beobachtet, nicht verursacht: Partner werden bei größeren und gesünderen Kunden eingesetzt, und Rettungsmaßnahmen bringen sie zu den schlechtesten. Ein Kunde zählt nur dann als Kunde mit Partnerbeteiligung, wenn der Partner früh genug dabei war.</translation>
    </message>
    <message>
        <source>Consultant</source>
        <translation>Beratung</translation>
    </message>
    <message>
        <source>no lead yet</source>
        <translation>noch ohne Federführung</translation>
    </message>
    <message>
        <source>with %1</source>
        <translation>mit %1</translation>
    </message>
    <message>
        <source>Who leads whom: segments and moments</source>
        <translation>Wer wo federführend ist: Segmente und Momente</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>Segment</translation>
    </message>
    <message>
        <source>Counted: %1.</source>
        <translation>Zählweise: %1.</translation>
    </message>
    <message>
        <source>Counted in %1: %2.</source>
        <translation>Zählweise im %1: %2.</translation>
    </message>
    <message>
        <source>Rhythm</source>
        <translation>Rhythmus</translation>
    </message>
    <message>
        <source>partly</source>
        <translation>teilweise</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Profile by %1</source>
        <translation>Profil eingeschätzt von %1</translation>
    </message>
    <message>
        <source>Profile: %1</source>
        <translation>Profil: %1</translation>
    </message>
    <message>
        <source>Profile by %1: %2</source>
        <translation>Profil eingeschätzt von %1: %2</translation>
    </message>
    <message>
        <source>%1 of 100</source>
        <translation>%1 von 100</translation>
    </message>
    <message>
        <source>Partner register</source>
        <translation>Partnerregister</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Partner</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>Rang</translation>
    </message>
    <message>
        <source>Lifecycle stage</source>
        <translation>Lebenszyklusphase</translation>
    </message>
    <message>
        <source>Segments</source>
        <translation>Segmente</translation>
    </message>
    <message>
        <source>Regions</source>
        <translation>Regionen</translation>
    </message>
    <message>
        <source>Satisfied</source>
        <translation>Zufrieden</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Last review</source>
        <translation>Letztes Review</translation>
    </message>
    <message>
        <source>A profile is a reason to talk with a partner, never a verdict on it.</source>
        <translation>Ein Profil ist ein Anlass, mit einem Partner zu sprechen, nie ein Urteil über ihn.</translation>
    </message>
    <message>
        <source>Investments in partners</source>
        <translation>Investitionen in Partner</translation>
    </message>
    <message>
        <source>Investment</source>
        <translation>Investition</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Metric that is to move</source>
        <translation>Kennzahl, die sich bewegen soll</translation>
    </message>
    <message>
        <source>Looked at on</source>
        <translation>Prüftermin</translation>
    </message>
    <message>
        <source>no metric yet</source>
        <translation>noch keine Kennzahl</translation>
    </message>
    <message>
        <source>no date yet</source>
        <translation>noch kein Datum</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Zusammen</translation>
    </message>
    <message numerus="yes">
        <source>Partners: %n moment of a segment has no lead</source>
        <comment>Partners: %n moments of a segment have no lead</comment>
        <translation>
            <numerusform>Partner: %n Moment eines Segments ohne Federführung</numerusform>
            <numerusform>Partner: %n Momente von Segmenten ohne Federführung</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Partners: %n in the register</source>
        <comment>Partners: %n in the register</comment>
        <translation>
            <numerusform>Partner: %n im Register</numerusform>
            <numerusform>Partner: %n im Register</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Capacities of people</source>
        <translation>Kapazitäten von Personen</translation>
    </message>
    <message>
        <source>Plan as agreed</source>
        <translation>Plan wie vereinbart</translation>
    </message>
    <message>
        <source>%1 (chosen)</source>
        <translation>%1 (gewählt)</translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation>Szenarien</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>Zu erledigen</translation>
    </message>
    <message>
        <source>Checklist: %1 of %2 done</source>
        <translation>Checkliste: %1 von %2 erledigt</translation>
    </message>
    <message>
        <source>%1, as judged by the team</source>
        <translation>%1, nach Einschätzung des Teams</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Durchführend</translation>
    </message>
    <message>
        <source>Consulted</source>
        <translation>Konsultiert</translation>
    </message>
    <message>
        <source>Informed</source>
        <translation>Informiert</translation>
    </message>
    <message>
        <source>Evaluated on</source>
        <translation>Prüftermin</translation>
    </message>
    <message>
        <source>next on %1</source>
        <translation>nächstes am %1</translation>
    </message>
    <message>
        <source>%1; next on %2</source>
        <translation>%1; nächstes am %2</translation>
    </message>
    <message>
        <source>due on %1</source>
        <translation>fällig am %1</translation>
    </message>
    <message>
        <source>closed on %1</source>
        <translation>abgeschlossen am %1</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Geklärt</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Parking lot of the session</source>
        <translation>Themenspeicher der Sitzung</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>Early sign: %1</source>
        <translation>Frühzeichen: %1</translation>
    </message>
    <message>
        <source>Confidential</source>
        <translation>Vertraulich</translation>
    </message>
    <message>
        <source>Play list</source>
        <translation>Maßnahmenliste</translation>
    </message>
    <message>
        <source>Assessments for the record</source>
        <translation>Bewertungen zur Dokumentation</translation>
    </message>
    <message>
        <source>KPI values</source>
        <translation>KPI-Werte</translation>
    </message>
    <message>
        <source>Annex</source>
        <translation>Anhang</translation>
    </message>
    <message>
        <source>This page is part of the annex.</source>
        <translation>Diese Seite gehört zum Anhang.</translation>
    </message>
    <message>
        <source>This page is not part of the annex.</source>
        <translation>Diese Seite gehört nicht zum Anhang.</translation>
    </message>
    <message>
        <source>the annex</source>
        <translation>Anhang</translation>
    </message>
    <message>
        <source>The plan does not hold together everywhere</source>
        <translation>Der Plan ist nicht überall schlüssig</translation>
    </message>
    <message numerus="yes">
        <source>%n play has dates that break a rule of the plan; see %1.</source>
        <comment>%n plays have dates that break a rule of the plan; see %1.</comment>
        <translation>
            <numerusform>%n Maßnahme hat Termine, die eine Regel des Plans verletzen; siehe %1.</numerusform>
            <numerusform>%n Maßnahmen haben Termine, die eine Regel des Plans verletzen; siehe %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>mean of %1 matrices</source>
        <translation>Mittelwert von %1 Matrizen</translation>
    </message>
    <message>
        <source>provisional, because few people voted</source>
        <translation>vorläufig, weil wenige abgestimmt haben</translation>
    </message>
    <message>
        <source>%1 today, target %2.</source>
        <translation>Heute %1, Ziel %2.</translation>
    </message>
    <message>
        <source>The score is the group&apos;s; no reason was recorded.</source>
        <translation>Der Wert stammt von der Gruppe; eine Begründung wurde nicht festgehalten.</translation>
    </message>
    <message>
        <source>Who decides has not been recorded yet.</source>
        <translation>Wer entscheidet, ist noch nicht erfasst.</translation>
    </message>
    <message>
        <source>they point to %1</source>
        <translation>sie deuten auf %1</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>Indikatoren</translation>
    </message>
    <message>
        <source>Evidence, and votes with their proof</source>
        <translation>Belege, und Stimmen mit ihren Nachweisen</translation>
    </message>
    <message>
        <source>Answers to the indicators: %1</source>
        <translation>Antworten auf die Indikatoren: %1</translation>
    </message>
    <message>
        <source>Indicators, earlier assessments and those of units</source>
        <translation>Indikatoren, frühere Bewertungen und die von Bereichen</translation>
    </message>
    <message>
        <source>Latest values</source>
        <translation>Jüngste Werte</translation>
    </message>
    <message>
        <source>Period until</source>
        <translation>Zeitraum bis</translation>
    </message>
    <message>
        <source>All values with their sources stand in %1.</source>
        <translation>Alle Werte mit ihren Quellen: siehe %1.</translation>
    </message>
    <message>
        <source>Values of %1</source>
        <translation>Werte aus %1</translation>
    </message>
    <message>
        <source>Values of %1 to %2, by the month in which a period ends</source>
        <translation>Werte aus %1 bis %2, nach dem Monat, in dem ein Zeitraum endet</translation>
    </message>
    <message>
        <source>No metric values have been recorded yet.</source>
        <translation>Noch sind keine Kennzahlenwerte erfasst.</translation>
    </message>
    <message>
        <source>All values of metrics</source>
        <translation>Alle Kennzahlenwerte</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>and %n more</comment>
        <translation>
            <numerusform>und %n weitere</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Texts that end in … stand in full in the full report.</source>
        <translation>Texte, die mit … enden, stehen vollständig im Gesamtbericht.</translation>
    </message>
    <message>
        <source>What each play is about stands in %1.</source>
        <translation>Worum es bei den Maßnahmen geht: siehe %1.</translation>
    </message>
    <message>
        <source>Play list: %1</source>
        <translation>Maßnahmenliste: %1</translation>
    </message>
    <message>
        <source>None: every role stays within capacity and every play waits for what it needs.</source>
        <translation>Keine: Jede Rolle bleibt innerhalb ihrer Kapazität, und jede Maßnahme wartet auf das, was sie braucht.</translation>
    </message>
    <message>
        <source>None: every owner stays within capacity and every play waits for what it needs.</source>
        <translation>Keine: Alle Verantwortlichen bleiben innerhalb ihrer Kapazität, und jede Maßnahme wartet auf das, was sie braucht.</translation>
    </message>
    <message>
        <source>None: every owner or role stays within capacity and every play waits for what it needs.</source>
        <translation>Keine: Alle Verantwortlichen und Rollen bleiben innerhalb ihrer Kapazität, und jede Maßnahme wartet auf das, was sie braucht.</translation>
    </message>
    <message>
        <source>Timeline: work ends on %1 and no role is overloaded</source>
        <translation>Zeitachse: Die Arbeit endet am %1, keine Rolle ist überlastet</translation>
    </message>
    <message>
        <source>Timeline: work ends on %1 and no owner is overloaded</source>
        <translation>Zeitachse: Die Arbeit endet am %1, niemand ist überlastet</translation>
    </message>
    <message>
        <source>Timeline: work ends on %1 and no owner or role is overloaded</source>
        <translation>Zeitachse: Die Arbeit endet am %1, weder Personen noch Rollen sind überlastet</translation>
    </message>
    <message>
        <source>Maturity today, with this plan, target</source>
        <translation>Reife heute, mit diesem Plan, Ziel</translation>
    </message>
    <message>
        <source>%1 was %2 on %3; the target is %4 by %5.</source>
        <translation>%1 lag am %3 bei %2; das Ziel ist %4 bis %5.</translation>
    </message>
    <message>
        <source>%1 was %2 on %3; the target is %4.</source>
        <translation>%1 lag am %3 bei %2; das Ziel ist %4.</translation>
    </message>
    <message>
        <source>%1 starts from %2; the target is %3 by %4.</source>
        <translation>%1 beginnt bei %2; das Ziel ist %3 bis %4.</translation>
    </message>
    <message>
        <source>%1 starts from %2; the target is %3.</source>
        <translation>%1 beginnt bei %2; das Ziel ist %3.</translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 is below its target.</source>
        <comment>%n of %1 are below their target.</comment>
        <translation>
            <numerusform>%n von %1 liegt unter dem Ziel.</numerusform>
            <numerusform>%n von %1 liegen unter ihrem Ziel.</numerusform>
        </translation>
    </message>
    <message>
        <source>Every recorded risk is closed.</source>
        <translation>Alle erfassten Risiken sind abgeschlossen.</translation>
    </message>
    <message>
        <source>symptoms of stage 1: %1 of %2 seen</source>
        <translation>Symptome der Stufe 1: %1 von %2 gesehen</translation>
    </message>
    <message>
        <source>stage %1: %2 of %3 answered with yes</source>
        <translation>Stufe %1: %2 von %3 mit Ja beantwortet</translation>
    </message>
    <message>
        <source>One accountable person a play. Where nobody is named as responsible or consulted, the roles of the playbook stand there; the reviews in %1 inform all owners.</source>
        <translation>Je Maßnahme eine gesamtverantwortliche Person. Wo niemand als durchführend oder konsultiert benannt ist, stehen die Rollen des Playbooks; die Reviews (siehe %1) informieren alle Verantwortlichen.</translation>
    </message>
    <message>
        <source>%1, step “%2”</source>
        <translation>%1, Schritt „%2“</translation>
    </message>
    <message>
        <source>Where we stand: %1; %2 share the lowest score, %3</source>
        <translation>Wo wir stehen: %1; %2 mit dem niedrigsten Wert, %3</translation>
    </message>
    <message>
        <source>Informed (I)</source>
        <translation>Informiert (I)</translation>
    </message>
    <message>
        <source>Too light to be read on paper (contrast %1 : 1); the report uses the darker %2.</source>
        <translation>Zu hell, um auf Papier lesbar zu sein (Kontrast %1 : 1); der Bericht verwendet das dunklere %2.</translation>
    </message>
    <message>
        <source>Score today and target by dimension</source>
        <translation>Wert heute und Ziel nach Dimension</translation>
    </message>
    <message>
        <source>Scale: stage 1 to 3 in half stages; a half stage means that all of the lower stage and some of the next are in place. The method is explained in %1.</source>
        <translation>Skala: Stufe 1 bis 3 in halben Stufen; eine halbe Stufe bedeutet, dass alles aus der unteren und einiges aus der nächsten Stufe vorhanden ist. Zur Methode: siehe %1.</translation>
    </message>
    <message>
        <source>Not for this audience.</source>
        <translation>Nicht für diese Zielgruppe.</translation>
    </message>
    <message>
        <source>single votes</source>
        <translation>einzelne Stimmen</translation>
    </message>
    <message>
        <source>votes of small groups</source>
        <translation>Stimmen kleiner Gruppen</translation>
    </message>
    <message>
        <source>Where fewer than three people voted, each of them could be told apart.</source>
        <translation>Wo weniger als drei Personen abgestimmt haben, ließe sich jede von ihnen erkennen.</translation>
    </message>
    <message>
        <source>quotes and words to votes</source>
        <translation>Zitate und Nachweise zu Stimmen</translation>
    </message>
    <message>
        <source>notes of the facilitator</source>
        <translation>Notizen der Moderation</translation>
    </message>
    <message>
        <source>addresses of evidence</source>
        <translation>Adressen von Belegen</translation>
    </message>
    <message>
        <source>entries of the parking lot</source>
        <translation>Einträge des Themenspeichers</translation>
    </message>
    <message>
        <source>The goals belong to the value case, which is not for this audience.</source>
        <translation>Die Ziele gehören zur Nutzenrechnung, die nicht für diese Zielgruppe bestimmt ist.</translation>
    </message>
    <message>
        <source>investments and values of the value case</source>
        <translation>Investitionen und Werte der Nutzenrechnung</translation>
    </message>
</context>
<context>
    <name>Roadmap</name>
    <message>
        <source>conflict</source>
        <translation>Konflikt</translation>
    </message>
    <message>
        <source>Status date: %1</source>
        <translation>Stichtag: %1</translation>
    </message>
    <message>
        <source>Nothing else moves.</source>
        <translation>Sonst verschiebt sich nichts.</translation>
    </message>
    <message>
        <source>“%1”, %2: %3</source>
        <translation>„%1“, %2: %3</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>%1 done</source>
        <translation>%1 erledigt</translation>
    </message>
    <message>
        <source>start set by hand</source>
        <translation>Beginn von Hand gesetzt</translation>
    </message>
    <message>
        <source>“%1” stays at %2: %3 of work and the days a week of its owner allow no less.</source>
        <translation>„%1“ bleibt bei %2: %3 Arbeit und die Tage pro Woche der verantwortlichen Person lassen nicht weniger zu.</translation>
    </message>
    <message>
        <source>“%1” is work of another role, %2. It can go to a person, or back to that role.</source>
        <translation>„%1“ ist Arbeit einer anderen Rolle, %2. Sie kann an eine Person gehen oder zurück an diese Rolle.</translation>
    </message>
    <message>
        <source>“%1” is done and stays where it is.</source>
        <translation>„%1“ ist erledigt und bleibt an der bisherigen Stelle.</translation>
    </message>
    <message>
        <source>“%1” has started and keeps its start; how long it takes can be changed.</source>
        <translation>„%1“ hat begonnen und behält den Beginn; die Dauer lässt sich ändern.</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>bis %1</translation>
    </message>
    <message numerus="yes">
        <source>%n late</source>
        <comment>%n late</comment>
        <translation>
            <numerusform>%n verspätet</numerusform>
            <numerusform>%n verspätet</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has too much to do</source>
        <translation>%1 ist überlastet</translation>
    </message>
    <message numerus="yes">
        <source>%n owner has too much to do</source>
        <comment>%n owners have too much to do</comment>
        <translation>
            <numerusform>%n verantwortliche Person ist überlastet</numerusform>
            <numerusform>%n Verantwortliche sind überlastet</numerusform>
        </translation>
    </message>
    <message>
        <source>Ways out: start it later, take longer, or name another person.</source>
        <translation>Auswege: später beginnen, die Dauer verlängern oder eine andere Person benennen.</translation>
    </message>
    <message>
        <source>“%1” does not end in .svg, .png or .pdf, so it is not known which kind of picture to write.</source>
        <translation>„%1“ endet nicht auf .svg, .png oder .pdf, daher ist nicht bekannt, welche Art Bild geschrieben werden soll.</translation>
    </message>
    <message>
        <source>Baseline “%1” of %2</source>
        <translation>Basisplan „%1“ vom %2</translation>
    </message>
    <message>
        <source>Not in the baseline.</source>
        <translation>Nicht im Basisplan.</translation>
    </message>
    <message>
        <source>Baseline: %1 to %2.</source>
        <translation>Basisplan: %1 bis %2.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>“%1” (%2)</source>
        <translation>„%1“ (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>%n more</comment>
        <translation>
            <numerusform>%n weitere</numerusform>
            <numerusform>%n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <translation>„%1“: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n more play stays as it is.</source>
        <comment>%n more plays stay as they are.</comment>
        <translation>
            <numerusform>%n weitere Maßnahme bleibt, wie sie ist.</numerusform>
            <numerusform>%n weitere Maßnahmen bleiben, wie sie sind.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n done earlier or without dates</source>
        <comment>%n done earlier or without dates</comment>
        <translation>
            <numerusform>%n früher oder ohne Termine erledigt</numerusform>
            <numerusform>%n früher oder ohne Termine erledigt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SampleCopy</name>
    <message>
        <source>Milepost sample</source>
        <translation>Milepost-Beispiel</translation>
    </message>
    <message>
        <source>The folder cannot be made.</source>
        <translation>Der Ordner kann nicht angelegt werden.</translation>
    </message>
</context>
<context>
    <name>SampleWindow</name>
    <message>
        <source>This is your own copy of the sample, kept in %1. Change whatever you like.</source>
        <translation>Dies ist Ihre eigene Kopie des Beispiels, sie liegt in %1. Ändern Sie, was Sie möchten.</translation>
    </message>
    <message>
        <source>Start with a fresh one</source>
        <translation>Mit einer neuen beginnen</translation>
    </message>
</context>
<context>
    <name>ScenarioModel</name>
    <message>
        <source>“%1” is no date. Type it as %2, or empty the cell.</source>
        <translation>„%1“ ist kein Datum. Geben Sie es als %2 ein oder leeren Sie die Zelle.</translation>
    </message>
</context>
<context>
    <name>Scoring</name>
    <message>
        <source>aligned</source>
        <translation>einig</translation>
    </message>
    <message>
        <source>discuss</source>
        <translation>zu besprechen</translation>
    </message>
    <message>
        <source>split</source>
        <translation>gespalten</translation>
    </message>
    <message>
        <source>From %1 on, and with less than 1.5 stages between the lowest and the highest vote, the votes are aligned.</source>
        <translation>Ab %1 und bei weniger als 1,5 Stufen zwischen der niedrigsten und der höchsten Stimme gelten die Stimmen als einig.</translation>
    </message>
    <message>
        <source>Below %1 the votes are split: talk, then vote a second time.</source>
        <translation>Unter %1 sind die Stimmen gespalten: miteinander sprechen, dann ein zweites Mal abstimmen.</translation>
    </message>
    <message>
        <source>The lowest and the highest vote are %1 stages apart; from 1.5 on there is something to discuss, whatever the consensus.</source>
        <translation>Die niedrigste und die höchste Stimme liegen %1 Stufen auseinander; ab 1,5 gibt es unabhängig vom Konsens etwas zu besprechen.</translation>
    </message>
    <message>
        <source>From %1 to below %2 there is something to discuss.</source>
        <translation>Von %1 bis unter %2 gibt es etwas zu besprechen.</translation>
    </message>
    <message>
        <source>high</source>
        <translation>hoch</translation>
    </message>
    <message>
        <source>medium</source>
        <translation>mittel</translation>
    </message>
    <message>
        <source>low</source>
        <translation>niedrig</translation>
    </message>
    <message>
        <source>Evidence, grade %1 of 3: %2</source>
        <translation>Beleg, Grad %1 von 3: %2</translation>
    </message>
    <message>
        <source>Evidence, grade %1 of 3</source>
        <translation>Beleg, Grad %1 von 3</translation>
    </message>
    <message>
        <source>No consensus</source>
        <translation>Kein Konsens</translation>
    </message>
    <message>
        <source>The score was agreed without votes, so there is nothing that could agree or differ.</source>
        <translation>Der Wert wurde ohne Stimmen vereinbart, es gibt also nichts, was übereinstimmen oder abweichen könnte.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>For each vote, log2(1 − distance from the mean ÷ 2): 0 at the mean, the lower the further away</source>
        <translation>Für jede Stimme log2(1 − Abstand vom Mittelwert ÷ 2): 0 beim Mittelwert, je weiter entfernt, desto niedriger</translation>
    </message>
    <message>
        <source>Mean of the votes</source>
        <translation>Mittelwert der Stimmen</translation>
    </message>
    <message>
        <source>Score %1, %2 ×</source>
        <translation>Wert %1, %2 ×</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Summe</translation>
    </message>
    <message>
        <source>1 + sum ÷ number of votes; 1 means that all are equal, 0 half at each end</source>
        <translation>1 + Summe ÷ Anzahl der Stimmen; 1 bedeutet, dass alle gleich sind, 0 je die Hälfte an beiden Enden</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>Stimmen</translation>
    </message>
    <message>
        <source>Consensus</source>
        <translation>Konsens</translation>
    </message>
    <message>
        <source>Agreement, the consensus</source>
        <translation>Übereinstimmung, der Konsens</translation>
    </message>
    <message>
        <source>Agreement is missing, because nobody voted.</source>
        <translation>Die Übereinstimmung fehlt, weil niemand abgestimmt hat.</translation>
    </message>
    <message>
        <source>Participation, valid votes ÷ people asked</source>
        <translation>Beteiligung, gültige Stimmen ÷ gefragte Personen</translation>
    </message>
    <message>
        <source>Participation is missing, because nobody voted.</source>
        <translation>Die Beteiligung fehlt, weil niemand abgestimmt hat.</translation>
    </message>
    <message>
        <source>Self-confidence, its mean on 0 to 1</source>
        <translation>Eigene Sicherheit, ihr Mittelwert von 0 bis 1</translation>
    </message>
    <message>
        <source>Self-confidence is missing, because nobody stated it.</source>
        <translation>Die eigene Sicherheit fehlt, weil niemand sie angegeben hat.</translation>
    </message>
    <message>
        <source>The parts, each from 0 to 1</source>
        <translation>Die Teile, jeweils von 0 bis 1</translation>
    </message>
    <message>
        <source>Each part times its share</source>
        <translation>Jeder Teil mal sein Anteil</translation>
    </message>
    <message>
        <source>The other parts fill its place.</source>
        <translation>Die übrigen Teile treten an diese Stelle.</translation>
    </message>
    <message>
        <source>Sum ÷ sum of the shares</source>
        <translation>Summe ÷ Summe der Anteile</translation>
    </message>
    <message>
        <source>Shares</source>
        <translation>Anteile</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Sicherheit</translation>
    </message>
    <message>
        <source>High from %1, medium from %2, otherwise low.</source>
        <translation>Hoch ab %1, mittel ab %2, sonst niedrig.</translation>
    </message>
    <message>
        <source>With opinion as the only evidence the label is medium at most.</source>
        <translation>Mit Meinung als einzigem Beleg ist die Einstufung höchstens mittel.</translation>
    </message>
    <message>
        <source>There is no valid vote and no agreed score, so the dimension is not rated and stays out of the matrix.</source>
        <translation>Es gibt weder eine gültige Stimme noch einen vereinbarten Wert, die Dimension ist daher nicht bewertet und bleibt aus der Matrix heraus.</translation>
    </message>
    <message>
        <source>The dimension was marked as not applicable and stays out of the matrix. Reason: %1</source>
        <translation>Die Dimension wurde als nicht zutreffend gekennzeichnet und bleibt aus der Matrix heraus. Begründung: %1</translation>
    </message>
    <message>
        <source>%1 of %2 eligible people said that the dimension does not apply. That is more than half, so it stays out of the matrix.</source>
        <translation>%1 von %2 Stimmberechtigten sagten, dass die Dimension nicht zutrifft. Das sind mehr als die Hälfte, sie bleibt daher aus der Matrix heraus.</translation>
    </message>
    <message>
        <source>No score was agreed, so the median of the valid votes is the score.</source>
        <translation>Es wurde kein Wert vereinbart, daher ist der Median der gültigen Stimmen der Wert.</translation>
    </message>
    <message>
        <source>A score was agreed; it counts, and the median of the votes stands beside it.</source>
        <translation>Es wurde ein Wert vereinbart; er zählt, und der Median der Stimmen steht daneben.</translation>
    </message>
    <message>
        <source>A score was agreed without votes; it counts.</source>
        <translation>Es wurde ein Wert ohne Stimmen vereinbart; er zählt.</translation>
    </message>
    <message>
        <source>Agreed score, recorded without a reason</source>
        <translation>Vereinbarter Wert, ohne Begründung festgehalten</translation>
    </message>
    <message>
        <source>Agreed score, with the reason: %1</source>
        <translation>Vereinbarter Wert, mit der Begründung: %1</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>Vereinbart</translation>
    </message>
    <message>
        <source>All criteria up to stage %1 are answered yes; only the score is lower.</source>
        <translation>Alle Kriterien bis Stufe %1 sind mit Ja beantwortet; nur der Wert ist niedriger.</translation>
    </message>
    <message>
        <source>What is missing for stage %1</source>
        <translation>Was für Stufe %1 fehlt</translation>
    </message>
    <message>
        <source>Score of %1</source>
        <translation>Wert: %1</translation>
    </message>
    <message>
        <source>Fewer than %1 valid votes: the score is provisional.</source>
        <translation>Weniger als %1 gültige Stimmen: Der Wert ist vorläufig.</translation>
    </message>
    <message>
        <source>Stage %1, %2</source>
        <translation>Stufe %1, %2</translation>
    </message>
    <message>
        <source>%1, moving to %2</source>
        <translation>%1, auf dem Weg zu %2</translation>
    </message>
    <message>
        <source>The score of the dimension</source>
        <translation>Der Wert der Dimension</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Rounded down to a whole stage</source>
        <translation>Auf eine ganze Stufe abgerundet</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>A stage counts only once all of it is reached, so stage 3 needs a score of 3. From half a stage upward the dimension is said to be moving to the next one.</source>
        <translation>Eine Stufe zählt erst, wenn sie ganz erreicht ist, Stufe 3 verlangt also den Wert 3. Ab einer halben Stufe mehr heißt es, dass die Dimension auf dem Weg zur nächsten ist.</translation>
    </message>
    <message>
        <source>Gap of %1</source>
        <translation>Lücke: %1</translation>
    </message>
    <message>
        <source>Weight × gap, the rank of the dimension</source>
        <translation>Gewicht × Lücke, der Rang der Dimension</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <source>Weight × gap</source>
        <translation>Gewicht × Lücke</translation>
    </message>
    <message>
        <source>Target − score, never below 0</source>
        <translation>Ziel − Wert, nie unter 0</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Gap</source>
        <translation>Lücke</translation>
    </message>
    <message>
        <source>The gap is what is left to the target; a score above the target leaves no gap.</source>
        <translation>Die Lücke ist, was bis zum Ziel fehlt; ein Wert über dem Ziel lässt keine Lücke.</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>Nicht zutreffend</translation>
    </message>
    <message>
        <source>Not rated</source>
        <translation>Nicht bewertet</translation>
    </message>
    <message>
        <source>Weight × score of each rated dimension, divided by the sum of the weights</source>
        <translation>Gewicht × Wert jeder bewerteten Dimension, geteilt durch die Summe der Gewichte</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Mittelwert</translation>
    </message>
    <message>
        <source>%1 is left out: it does not apply.</source>
        <translation>%1 bleibt außer Betracht: trifft nicht zu.</translation>
    </message>
    <message>
        <source>%1 is left out: it is not rated.</source>
        <translation>%1 bleibt außer Betracht: nicht bewertet.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 auf %2</translation>
    </message>
    <message>
        <source>The shortest way to stage %1: lift %2</source>
        <translation>Der kürzeste Weg zu Stufe %1: %2 heben</translation>
    </message>
    <message>
        <source>Coverage of %1</source>
        <translation>Abdeckung: %1</translation>
    </message>
    <message>
        <source>Weights of the dimensions</source>
        <translation>Gewichte der Dimensionen</translation>
    </message>
    <message>
        <source>%1, does not apply</source>
        <translation>%1, trifft nicht zu</translation>
    </message>
    <message>
        <source>%1, not rated</source>
        <translation>%1, nicht bewertet</translation>
    </message>
    <message>
        <source>%1 does not apply: it has no score, and its weight stays among the weight of all.</source>
        <translation>%1 trifft nicht zu: Es gibt keinen Wert, und das Gewicht bleibt im Gewicht aller.</translation>
    </message>
    <message>
        <source>%1 is not rated yet.</source>
        <translation>%1: noch nicht bewertet.</translation>
    </message>
    <message>
        <source>Weight of the rated dimensions ÷ weight of all</source>
        <translation>Gewicht der bewerteten Dimensionen ÷ Gewicht aller</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Abdeckung</translation>
    </message>
    <message>
        <source>Below %1 no index and no stage are shown.</source>
        <translation>Unter %1 werden weder Index noch Stufe gezeigt.</translation>
    </message>
    <message>
        <source>Stage %1 needs %2 of the rated weight at %1 or more, and no dimension below %3</source>
        <translation>Stufe %1 verlangt %2 des bewerteten Gewichts bei %1 oder mehr und keine Dimension unter %3</translation>
    </message>
    <message>
        <source>Weight at %1 or more</source>
        <translation>Gewicht bei %1 oder mehr</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Too low: %1</source>
        <translation>Zu niedrig: %1</translation>
    </message>
    <message>
        <source>Stage %1</source>
        <translation>Stufe %1</translation>
    </message>
    <message>
        <source>reached</source>
        <translation>erreicht</translation>
    </message>
    <message>
        <source>The highest stage that is reached, otherwise 1</source>
        <translation>Die höchste erreichte Stufe, sonst 1</translation>
    </message>
    <message>
        <source>A strong mean must not hide a weak dimension, so the stage follows from the profile and not from the mean.</source>
        <translation>Ein starker Mittelwert darf eine schwache Dimension nicht verdecken, deshalb folgt die Stufe aus dem Profil und nicht aus dem Mittelwert.</translation>
    </message>
    <message>
        <source>Target index of %1</source>
        <translation>Zielindex: %1</translation>
    </message>
    <message>
        <source>Mean of %1</source>
        <translation>Mittelwert: %1</translation>
    </message>
    <message>
        <source>Index of %1</source>
        <translation>Index: %1</translation>
    </message>
    <message>
        <source>Each dimension counts with its weight; dimensions that are not rated do not count.</source>
        <translation>Jede Dimension zählt mit ihrem Gewicht; nicht bewertete Dimensionen zählen nicht.</translation>
    </message>
    <message>
        <source>Weight × target of each rated dimension, divided by the sum of the weights</source>
        <translation>Gewicht × Ziel jeder bewerteten Dimension, geteilt durch die Summe der Gewichte</translation>
    </message>
    <message>
        <source>Mean of the targets</source>
        <translation>Mittelwert der Ziele</translation>
    </message>
    <message>
        <source>(mean − 1) ÷ 2 × 100</source>
        <translation>(Mittelwert − 1) ÷ 2 × 100</translation>
    </message>
    <message>
        <source>Target index</source>
        <translation>Zielindex</translation>
    </message>
    <message>
        <source>Index</source>
        <translation>Index</translation>
    </message>
    <message>
        <source>Each dimension counts with its weight.</source>
        <translation>Jede Dimension zählt mit ihrem Gewicht.</translation>
    </message>
    <message>
        <source>Only %1 of the weight is rated. From %2 on there is an index and a stage.</source>
        <translation>Nur %1 des Gewichts sind bewertet. Ab %2 gibt es einen Index und eine Stufe.</translation>
    </message>
    <message>
        <source>Weight × confidence of each rated dimension, divided by the sum of the weights</source>
        <translation>Gewicht × Sicherheit jeder bewerteten Dimension, geteilt durch die Summe der Gewichte</translation>
    </message>
    <message>
        <source>Nobody has voted, so there is no consensus.</source>
        <translation>Niemand hat abgestimmt, daher gibt es keinen Konsens.</translation>
    </message>
    <message>
        <source>Weight × consensus of each dimension with votes, divided by the sum of their weights</source>
        <translation>Gewicht × Konsens jeder Dimension mit Stimmen, geteilt durch die Summe ihrer Gewichte</translation>
    </message>
    <message numerus="yes">
        <source>%n vote</source>
        <comment>%n votes</comment>
        <translation>
            <numerusform>%n Stimme</numerusform>
            <numerusform>%n Stimmen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer</source>
        <comment>%n answers</comment>
        <translation>
            <numerusform>%n Antwort</numerusform>
            <numerusform>%n Antworten</numerusform>
        </translation>
    </message>
    <message>
        <source>Valid votes of round %1, from the lowest to the highest</source>
        <translation>Gültige Stimmen der Runde %1, von der niedrigsten zur höchsten</translation>
    </message>
    <message>
        <source>Score %1</source>
        <translation>Wert %1</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Zusammen</translation>
    </message>
    <message>
        <source>Median: the vote in the middle, number %1 of %2</source>
        <translation>Median: die mittlere Stimme, Nummer %1 von %2</translation>
    </message>
    <message>
        <source>Median: the mean of the two votes in the middle, %1 and %2</source>
        <translation>Median: der Mittelwert der beiden mittleren Stimmen, %1 und %2</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Median</translation>
    </message>
    <message>
        <source>Function-balanced median: the votes of one function count as one together; the score at which their weight passes half</source>
        <translation>Nach Funktionen ausgeglichener Median: Die Stimmen einer Funktion zählen zusammen als eine; der Wert, bei dem ihr Gewicht die Hälfte überschreitet</translation>
    </message>
    <message>
        <source>%1 votes of 1 ÷ %1 each</source>
        <translation>%1 Stimmen zu je 1 ÷ %1</translation>
    </message>
    <message>
        <source>Function-balanced median</source>
        <translation>Nach Funktionen ausgeglichener Median</translation>
    </message>
    <message>
        <source>%1 of “don’t know”: not counted as a score.</source>
        <translation>%1 „weiß nicht“: nicht als Wert gezählt.</translation>
    </message>
    <message>
        <source>%1 of “not applicable”: not counted as a score.</source>
        <translation>%1 „trifft nicht zu“: nicht als Wert gezählt.</translation>
    </message>
    <message numerus="yes">
        <source>%n eligible person did not vote.</source>
        <comment>%n eligible people did not vote.</comment>
        <translation>
            <numerusform>%n stimmberechtigte Person hat nicht abgestimmt.</numerusform>
            <numerusform>%n Stimmberechtigte haben nicht abgestimmt.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of round 1: kept, but round 2 takes their place.</source>
        <translation>%1 aus Runde 1: aufbewahrt, aber durch Runde 2 ersetzt.</translation>
    </message>
    <message>
        <source>The figures below are shown rounded; the calculation uses all their decimals.</source>
        <translation>Die Zahlen unten sind gerundet gezeigt; die Rechnung verwendet alle ihre Nachkommastellen.</translation>
    </message>
    <message>
        <source>Pages and report show it as a whole number, %1.</source>
        <translation>Seiten und Bericht zeigen ganze Zahlen, hier %1.</translation>
    </message>
    <message>
        <source>The overall index is the mean of the matrix means, each counted once, on the scale of 0 to 100. There is no overall stage, because the matrices describe different things.</source>
        <translation>Der Gesamtindex ist der Mittelwert der Mittelwerte der Matrizen, jede einmal gezählt, auf der Skala von 0 bis 100. Eine Gesamtstufe gibt es nicht, weil die Matrizen Verschiedenes beschreiben.</translation>
    </message>
    <message>
        <source>Means of the matrices, from the assessments that the plan rests on</source>
        <translation>Mittelwerte der Matrizen, aus den Bewertungen, auf denen der Plan beruht</translation>
    </message>
    <message>
        <source>%1 is left out: too little of it is rated.</source>
        <translation>%1 bleibt außer Betracht: zu wenig davon ist bewertet.</translation>
    </message>
    <message>
        <source>No index yet</source>
        <translation>Noch kein Index</translation>
    </message>
    <message>
        <source>No matrix has an index yet, so there is no overall one.</source>
        <translation>Noch hat keine Matrix einen Index, daher gibt es keinen Gesamtindex.</translation>
    </message>
    <message>
        <source>Nothing to explain</source>
        <translation>Nichts zu erklären</translation>
    </message>
    <message>
        <source>No number</source>
        <translation>Keine Zahl</translation>
    </message>
    <message>
        <source>The assessment or dimension of this number is no longer in the file.</source>
        <translation>Die Bewertung oder Dimension dieser Zahl ist nicht mehr in der Datei.</translation>
    </message>
    <message>
        <source>Consensus on %1</source>
        <translation>Konsens: %1</translation>
    </message>
    <message>
        <source>Confidence in %1</source>
        <translation>Sicherheit: %1</translation>
    </message>
    <message>
        <source>Stage of %1</source>
        <translation>Stufe: %1</translation>
    </message>
    <message>
        <source>not yet reached</source>
        <translation>noch nicht erreicht</translation>
    </message>
    <message>
        <source>Not shown</source>
        <translation>Nicht gezeigt</translation>
    </message>
</context>
<context>
    <name>Scripts</name>
    <message>
        <source>emoji and symbols</source>
        <translation>Emoji und Sonderzeichen</translation>
    </message>
    <message>
        <source>Chinese characters</source>
        <translation>Chinesisch</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>Japanisch</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>Koreanisch</translation>
    </message>
    <message>
        <source>Thai</source>
        <translation>Thailändisch</translation>
    </message>
    <message>
        <source>Lao</source>
        <translation>Laotisch</translation>
    </message>
    <message>
        <source>Khmer</source>
        <translation>Khmer</translation>
    </message>
    <message>
        <source>Burmese</source>
        <translation>Birmanisch</translation>
    </message>
    <message>
        <source>Tibetan</source>
        <translation>Tibetisch</translation>
    </message>
    <message>
        <source>Hindi (Devanagari)</source>
        <translation>Hindi (Devanagari)</translation>
    </message>
    <message>
        <source>Bengali</source>
        <translation>Bengalisch</translation>
    </message>
    <message>
        <source>Punjabi</source>
        <translation>Panjabi</translation>
    </message>
    <message>
        <source>Gujarati</source>
        <translation>Gujarati</translation>
    </message>
    <message>
        <source>Odia</source>
        <translation>Odia</translation>
    </message>
    <message>
        <source>Tamil</source>
        <translation>Tamil</translation>
    </message>
    <message>
        <source>Telugu</source>
        <translation>Telugu</translation>
    </message>
    <message>
        <source>Kannada</source>
        <translation>Kannada</translation>
    </message>
    <message>
        <source>Malayalam</source>
        <translation>Malayalam</translation>
    </message>
    <message>
        <source>Sinhala</source>
        <translation>Singhalesisch</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>Arabisch</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <translation>Hebräisch</translation>
    </message>
    <message>
        <source>Amharic (Ethiopic)</source>
        <translation>Amharisch (Äthiopisch)</translation>
    </message>
    <message>
        <source>Armenian</source>
        <translation>Armenisch</translation>
    </message>
    <message>
        <source>Georgian</source>
        <translation>Georgisch</translation>
    </message>
    <message>
        <source>Cyrillic</source>
        <translation>Kyrillisch</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>Griechisch</translation>
    </message>
    <message>
        <source>Latin letters</source>
        <translation>Lateinisch</translation>
    </message>
    <message>
        <source>another script</source>
        <translation>Zeichen einer anderen Schrift</translation>
    </message>
</context>
<context>
    <name>ShellMenus</name>
    <message>
        <source>Open &amp;recent</source>
        <translation>Zuletzt &amp;verwendet</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Farbschema</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Gehe zu</translation>
    </message>
    <message>
        <source>&amp;Page</source>
        <translation>&amp;Seite</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>E&amp;xportieren</translation>
    </message>
    <message>
        <source>&amp;Workshop</source>
        <translation>&amp;Workshop</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importieren</translation>
    </message>
</context>
<context>
    <name>Slides</name>
    <message>
        <source>Source: page “%1” of the report “%2”, %3, as of %4. Checksum of scores and plan: %5.</source>
        <translation>Quelle: Seite „%1“ des Berichts „%2“, %3, Stand %4. Prüfsumme von Werten und Plan: %5.</translation>
    </message>
    <message>
        <source>%1 (%2 of %3)</source>
        <translation>%1 (%2 von %3)</translation>
    </message>
</context>
<context>
    <name>Storage</name>
    <message>
        <source>The folder for backups cannot be made.</source>
        <translation>Der Ordner für Sicherungen kann nicht angelegt werden.</translation>
    </message>
    <message>
        <source>The backup could not be made.</source>
        <translation>Die Sicherung konnte nicht erstellt werden.</translation>
    </message>
    <message>
        <source>the structure is damaged</source>
        <translation>die Struktur ist beschädigt</translation>
    </message>
    <message>
        <source>the time cannot be read</source>
        <translation>die Zeitangabe ist nicht lesbar</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>this cannot be read</source>
        <translation>das ist nicht lesbar</translation>
    </message>
    <message>
        <source>the name is lost; &quot;%1&quot; stands for it</source>
        <translation>der Name ist verloren; an seiner Stelle steht „%1“</translation>
    </message>
    <message>
        <source>the last write was cut short and cannot be undone</source>
        <translation>der letzte Schreibvorgang brach ab und lässt sich nicht rückgängig machen</translation>
    </message>
    <message>
        <source>There is no room to look into the file; free some space in the folder for temporary files.</source>
        <translation>Es fehlt der Platz, um die Datei zu prüfen; geben Sie im Ordner für temporäre Dateien Platz frei.</translation>
    </message>
    <message>
        <source>the table is missing or not as it should be</source>
        <translation>die Tabelle fehlt oder ist nicht so, wie sie sein sollte</translation>
    </message>
    <message>
        <source>the content cannot be used; that of this program takes its place</source>
        <translation>der Inhalt ist unbrauchbar; der Inhalt dieses Programms tritt an seine Stelle</translation>
    </message>
    <message>
        <source>Recover from a damaged file</source>
        <translation>Beschädigte Datei wiederherstellen</translation>
    </message>
    <message numerus="yes">
        <source>%n problem</source>
        <comment>%n problems</comment>
        <translation>
            <numerusform>%n Problem</numerusform>
            <numerusform>%n Probleme</numerusform>
        </translation>
    </message>
    <message>
        <source>the row is lost; the id stands in for the name</source>
        <translation>die Zeile ist verloren; an der Stelle des Namens steht die Kennung</translation>
    </message>
    <message>
        <source>the units above it lead back to it; it stands at the top now</source>
        <translation>die übergeordneten Bereiche führen im Kreis; er steht jetzt ganz oben</translation>
    </message>
    <message>
        <source>the snapshot that was its baseline is lost</source>
        <translation>die Momentaufnahme, die Basisplan war, ist verloren</translation>
    </message>
    <message>
        <source>the scenario that was chosen is lost</source>
        <translation>das gewählte Szenario ist verloren</translation>
    </message>
    <message>
        <source>Recovered engagement</source>
        <translation>Wiederhergestelltes Mandat</translation>
    </message>
    <message>
        <source>The content &quot;%1&quot; is not plain UTF-8 text.</source>
        <translation>Der Inhalt „%1“ ist kein reiner UTF-8-Text.</translation>
    </message>
    <message>
        <source>New engagement</source>
        <translation>Neues Mandat</translation>
    </message>
    <message>
        <source>Write the whole engagement</source>
        <translation>Ganzes Mandat schreiben</translation>
    </message>
    <message>
        <source>This is the file that is open; choose another name.</source>
        <translation>Das ist die geöffnete Datei; wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>No file is named.</source>
        <translation>Es ist keine Datei angegeben.</translation>
    </message>
    <message>
        <source>The file does not exist; check its name and folder.</source>
        <translation>Die Datei gibt es nicht; prüfen Sie Name und Ordner.</translation>
    </message>
    <message>
        <source>This is a folder; choose an engagement file.</source>
        <translation>Das ist ein Ordner; wählen Sie eine Mandatsdatei.</translation>
    </message>
    <message>
        <source>This is a device and not a file; choose an engagement file.</source>
        <translation>Das ist ein Gerät und keine Datei; wählen Sie eine Mandatsdatei.</translation>
    </message>
    <message>
        <source>You may not read this file; ask its owner for access.</source>
        <translation>Sie dürfen diese Datei nicht lesen; bitten Sie ihren Eigentümer um Zugriff.</translation>
    </message>
    <message>
        <source>The file is empty; its copying may have been cut short.</source>
        <translation>Die Datei ist leer; vielleicht brach das Kopieren ab.</translation>
    </message>
    <message>
        <source>The file is larger than an engagement file can be.</source>
        <translation>Die Datei ist größer, als eine Mandatsdatei sein kann.</translation>
    </message>
    <message>
        <source>The file is damaged at its very beginning; restore a backup.</source>
        <translation>Die Datei ist gleich am Anfang beschädigt; stellen Sie eine Sicherung wieder her.</translation>
    </message>
    <message>
        <source>Another program has switched the file to a mode that is not used here; save it there with journal_mode DELETE.</source>
        <translation>Ein anderes Programm hat die Datei in einen Modus versetzt, der hier nicht verwendet wird; speichern Sie sie dort mit journal_mode DELETE.</translation>
    </message>
    <message>
        <source>The file&apos;s texts are not in UTF-8, so it is not of this program.</source>
        <translation>Die Texte der Datei sind nicht in UTF-8; sie stammt also nicht von diesem Programm.</translation>
    </message>
    <message>
        <source>The file is cut off: %1 of %2 bytes are there; copy it again or restore a backup.</source>
        <translation>Die Datei ist abgeschnitten: %1 von %2 Bytes sind vorhanden; kopieren Sie sie noch einmal oder stellen Sie eine Sicherung wieder her.</translation>
    </message>
    <message>
        <source>This is not an engagement file.</source>
        <translation>Das ist keine Mandatsdatei.</translation>
    </message>
    <message>
        <source>The file is cut off; copy it again or restore a backup.</source>
        <translation>Die Datei ist abgeschnitten; kopieren Sie sie noch einmal oder stellen Sie eine Sicherung wieder her.</translation>
    </message>
    <message>
        <source>This is the database of another program and not an engagement file.</source>
        <translation>Das ist die Datenbank eines anderen Programms und keine Mandatsdatei.</translation>
    </message>
    <message>
        <source>Another program keeps its last changes in &quot;%1&quot; beside the file; close it there, or fold them in with: %2 (both files copied together do as well).</source>
        <translation>Ein anderes Programm hält seine letzten Änderungen in „%1“ neben der Datei; schließen Sie sie dort oder führen Sie die Änderungen zusammen mit: %2 (es genügt auch, beide Dateien gemeinsam zu kopieren).</translation>
    </message>
    <message>
        <source>The journal beside the file is not of this program; move &quot;%1&quot; away if you trust the file without it.</source>
        <translation>Das Journal neben der Datei stammt nicht von diesem Programm; verschieben Sie „%1“, wenn Sie der Datei ohne das Journal vertrauen.</translation>
    </message>
    <message>
        <source>There is a file of this name already; choose another name.</source>
        <translation>Eine Datei dieses Namens gibt es schon; wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>The file &quot;%1&quot; is in the way, a part of an earlier file; move it away or choose another name.</source>
        <translation>Die Datei „%1“ steht im Weg, ein Teil einer früheren Datei; verschieben Sie sie oder wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>The file could not be written to the disk.</source>
        <translation>Die Datei konnte nicht auf den Datenträger geschrieben werden.</translation>
    </message>
    <message>
        <source>The file could not be given its name; check the folder.</source>
        <translation>Die Datei konnte ihren Namen nicht erhalten; prüfen Sie den Ordner.</translation>
    </message>
    <message>
        <source>The file has the older format version %1 and could not be updated; it is unchanged.</source>
        <translation>Die Datei hat die ältere Formatversion %1 und konnte nicht aktualisiert werden; sie ist unverändert.</translation>
    </message>
    <message>
        <source>No way leads from this version.</source>
        <translation>Von dieser Version führt kein Weg weiter.</translation>
    </message>
    <message>
        <source>The update of the file was cut short; open it again, or use the copy &quot;%1&quot;.</source>
        <translation>Die Aktualisierung der Datei brach ab; öffnen Sie sie noch einmal oder verwenden Sie die Kopie „%1“.</translation>
    </message>
    <message>
        <source>The file is not opened, since its structure is not that of an engagement file: %1.</source>
        <translation>Die Datei wird nicht geöffnet, weil ihre Struktur nicht die einer Mandatsdatei ist: %1.</translation>
    </message>
    <message numerus="yes">
        <source>The file is not opened, since its structure is not that of an engagement file: %1 (and one more).</source>
        <comment>The file is not opened, since its structure is not that of an engagement file: %1 (and %n more).</comment>
        <translation>
            <numerusform>Die Datei wird nicht geöffnet, weil ihre Struktur nicht die einer Mandatsdatei ist: %1 (und eine weitere Abweichung).</numerusform>
            <numerusform>Die Datei wird nicht geöffnet, weil ihre Struktur nicht die einer Mandatsdatei ist: %1 (und %n weitere Abweichungen).</numerusform>
        </translation>
    </message>
    <message>
        <source>The file has format version %1, and this program knows versions up to %2; open it with a newer Milepost that knows version %1.</source>
        <translation>Die Datei hat die Formatversion %1, und dieses Programm kennt Versionen bis %2; öffnen Sie sie mit einem neueren Milepost, das Version %1 kennt.</translation>
    </message>
    <message>
        <source>The file has format version %1, which was never in use.</source>
        <translation>Die Datei hat die Formatversion %1, die nie in Gebrauch war.</translation>
    </message>
    <message>
        <source>The content that the file keeps cannot be used: %1.</source>
        <translation>Der Inhalt, den die Datei mitführt, ist unbrauchbar: %1.</translation>
    </message>
    <message>
        <source>virtual table</source>
        <translation>virtuelle Tabelle</translation>
    </message>
    <message>
        <source>table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>index</source>
        <translation>Index</translation>
    </message>
    <message>
        <source>view</source>
        <translation>Sicht</translation>
    </message>
    <message>
        <source>trigger</source>
        <translation>Trigger</translation>
    </message>
    <message>
        <source>the %1 &quot;%2&quot; is missing</source>
        <translation>%1 „%2“ fehlt</translation>
    </message>
    <message>
        <source>the %1 &quot;%2&quot; does not belong in an engagement file</source>
        <translation>%1 „%2“ gehört nicht in eine Mandatsdatei</translation>
    </message>
    <message>
        <source>the %1 &quot;%2&quot; is not defined as it should be</source>
        <translation>%1 „%2“ ist nicht so definiert wie vorgesehen</translation>
    </message>
    <message>
        <source>A write to the file was cut short, and there is no room to look into it; free some space in the folder for temporary files.</source>
        <translation>Ein Schreibvorgang in die Datei brach ab, und es fehlt der Platz, um sie zu prüfen; geben Sie im Ordner für temporäre Dateien Platz frei.</translation>
    </message>
    <message>
        <source>There is no room left on the disk; free some space or save a copy elsewhere.</source>
        <translation>Auf dem Datenträger ist kein Platz mehr; geben Sie Platz frei oder speichern Sie eine Kopie an einem anderen Ort.</translation>
    </message>
    <message>
        <source>Another program is using the file at this moment; close it there.</source>
        <translation>Ein anderes Programm verwendet die Datei gerade; schließen Sie sie dort.</translation>
    </message>
    <message>
        <source>The file or its folder cannot be written; allow writing there or save a copy elsewhere.</source>
        <translation>Die Datei oder ihr Ordner ist nicht beschreibbar; erlauben Sie dort das Schreiben oder speichern Sie eine Kopie an einem anderen Ort.</translation>
    </message>
    <message>
        <source>The file is no longer at its place; put it back or save a copy.</source>
        <translation>Die Datei ist nicht mehr an ihrem Platz; legen Sie sie zurück oder speichern Sie eine Kopie.</translation>
    </message>
    <message>
        <source>Another file has taken the place of this one; save a copy under another name.</source>
        <translation>Eine andere Datei hat den Platz dieser Datei eingenommen; speichern Sie eine Kopie unter einem anderen Namen.</translation>
    </message>
    <message>
        <source>Another program has changed the file since it was opened; save a copy under another name.</source>
        <translation>Ein anderes Programm hat die Datei geändert, seit sie geöffnet wurde; speichern Sie eine Kopie unter einem anderen Namen.</translation>
    </message>
    <message>
        <source>The disk or network share reports an error; check the connection or save a copy elsewhere.</source>
        <translation>Der Datenträger oder die Netzwerkfreigabe meldet einen Fehler; prüfen Sie die Verbindung oder speichern Sie eine Kopie an einem anderen Ort.</translation>
    </message>
    <message>
        <source>The file is damaged; save a copy under another name.</source>
        <translation>Die Datei ist beschädigt; speichern Sie eine Kopie unter einem anderen Namen.</translation>
    </message>
    <message>
        <source>The change breaks a rule of the engagement file and was not written.</source>
        <translation>Die Änderung verletzt eine Regel der Mandatsdatei und wurde nicht geschrieben.</translation>
    </message>
    <message>
        <source>The file is damaged; recover what is readable into a new file, or restore a backup.</source>
        <translation>Die Datei ist beschädigt; retten Sie das Lesbare in eine neue Datei oder stellen Sie eine Sicherung wieder her.</translation>
    </message>
    <message>
        <source>The file cannot be opened; check that it may be read.</source>
        <translation>Die Datei kann nicht geöffnet werden; prüfen Sie, ob sie gelesen werden darf.</translation>
    </message>
    <message>
        <source>The file holds what cannot be right: %1.</source>
        <translation>Die Datei enthält etwas, das nicht stimmen kann: %1.</translation>
    </message>
    <message numerus="yes">
        <source>The file holds what cannot be right: %1 (and one more).</source>
        <comment>The file holds what cannot be right: %1 (and %n more).</comment>
        <translation>
            <numerusform>Die Datei enthält etwas, das nicht stimmen kann: %1 (und eine weitere Stelle).</numerusform>
            <numerusform>Die Datei enthält etwas, das nicht stimmen kann: %1 (und %n weitere Stellen).</numerusform>
        </translation>
    </message>
    <message>
        <source>A write to the file was cut short and cannot be undone from here; open it where it can be written.</source>
        <translation>Ein Schreibvorgang in die Datei brach ab und lässt sich von hier aus nicht rückgängig machen; öffnen Sie die Datei dort, wo sie beschreibbar ist.</translation>
    </message>
    <message>
        <source>Another program is writing to the file; try again in a moment.</source>
        <translation>Ein anderes Programm schreibt gerade in die Datei; versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>The disk or network share reports an error while reading; check the connection and try again.</source>
        <translation>Der Datenträger oder die Netzwerkfreigabe meldet beim Lesen einen Fehler; prüfen Sie die Verbindung und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The file holds a value that is too large to be read.</source>
        <translation>Die Datei enthält einen Wert, der zu groß zum Lesen ist.</translation>
    </message>
    <message>
        <source>An earlier write is in the file that seemed to fail; write the whole engagement.</source>
        <translation>In der Datei steht ein früherer Schreibvorgang, der gescheitert schien; schreiben Sie das ganze Mandat.</translation>
    </message>
    <message>
        <source>another process</source>
        <translation>ein anderer Prozess</translation>
    </message>
    <message>
        <source>%1 on %2 (process %3)</source>
        <translation>%1 auf %2 (Prozess %3)</translation>
    </message>
    <message>
        <source>The file is open for %1; close it there or choose another name.</source>
        <translation>Die Datei ist schon geöffnet (%1); schließen Sie sie dort oder wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>The file is opened for reading only, since it may not be written.</source>
        <translation>Die Datei wird schreibgeschützt geöffnet, weil sie nicht beschrieben werden darf.</translation>
    </message>
    <message>
        <source>The file is opened for reading only, since %1 has it open.</source>
        <translation>Die Datei wird schreibgeschützt geöffnet, weil sie schon geöffnet ist (%1).</translation>
    </message>
    <message>
        <source>The file is opened for reading only, since the disk is full.</source>
        <translation>Die Datei wird schreibgeschützt geöffnet, weil der Datenträger voll ist.</translation>
    </message>
    <message>
        <source>The file is opened for reading only, since its folder may not be written.</source>
        <translation>Die Datei wird schreibgeschützt geöffnet, weil ihr Ordner nicht beschrieben werden darf.</translation>
    </message>
    <message>
        <source>The file was updated to this version of Milepost; &quot;%1&quot; has it as it was.</source>
        <translation>Die Datei wurde auf diese Version von Milepost aktualisiert; „%1“ enthält den vorherigen Stand.</translation>
    </message>
    <message>
        <source>Names brought into one form</source>
        <translation>Namen in eine einheitliche Form gebracht</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>eine ganze Zahl</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>eine Zahl</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>ein Text</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>binary data</source>
        <translation>binäre Daten</translation>
    </message>
    <message>
        <source>%1 is expected, not %2</source>
        <translation>erwartet: %1, vorhanden: %2</translation>
    </message>
    <message>
        <source>the JSON text holds something else than a text</source>
        <translation>der JSON-Text enthält etwas anderes als einen Text</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a date</source>
        <translation>„%1“ ist kein Datum</translation>
    </message>
    <message>
        <source>the JSON text is broken: %1</source>
        <translation>der JSON-Text ist fehlerhaft: %1</translation>
    </message>
    <message>
        <source>the bytes of a file</source>
        <translation>die Bytes einer Datei</translation>
    </message>
    <message>
        <source>a JSON object is expected</source>
        <translation>erwartet wird ein JSON-Objekt</translation>
    </message>
    <message>
        <source>a JSON list is expected</source>
        <translation>erwartet wird eine JSON-Liste</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a time</source>
        <translation>„%1“ ist keine Zeitangabe</translation>
    </message>
    <message>
        <source>the number %1 is too large</source>
        <translation>die Zahl %1 ist zu groß</translation>
    </message>
    <message>
        <source>only 0 or 1 can stand here, not %1</source>
        <translation>hier kann nur 0 oder 1 stehen, nicht %1</translation>
    </message>
    <message>
        <source>%1 is outside the scale 1, 1.5, 2, 2.5, 3</source>
        <translation>%1 liegt außerhalb der Skala 1; 1,5; 2; 2,5; 3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The edit has neither an old nor a new value.</source>
        <translation>Die Bearbeitung hat weder einen alten noch einen neuen Wert.</translation>
    </message>
    <message>
        <source>The value is no row of the table &quot;%1&quot;.</source>
        <translation>Der Wert ist keine Zeile der Tabelle „%1“.</translation>
    </message>
    <message>
        <source>There is no such place in the table &quot;%1&quot;: %2.</source>
        <translation>Eine solche Stelle gibt es in der Tabelle „%1“ nicht: %2.</translation>
    </message>
    <message>
        <source>There is no such row in the table &quot;%1&quot;: %2.</source>
        <translation>Eine solche Zeile gibt es in der Tabelle „%1“ nicht: %2.</translation>
    </message>
    <message>
        <source>The edit is of no known kind.</source>
        <translation>Die Bearbeitung ist von unbekannter Art.</translation>
    </message>
    <message>
        <source>The value is not of the kind that the edit names.</source>
        <translation>Der Wert ist nicht von der Art, die die Bearbeitung nennt.</translation>
    </message>
    <message>
        <source>There is no such place for the edit.</source>
        <translation>Die Stelle der Bearbeitung gibt es nicht.</translation>
    </message>
    <message>
        <source>the row is missing</source>
        <translation>die Zeile fehlt</translation>
    </message>
    <message>
        <source>there may be one row only</source>
        <translation>es darf nur eine Zeile geben</translation>
    </message>
    <message>
        <source>it belongs to %1 that is not there</source>
        <translation>das gehört zu %1, die es nicht gibt</translation>
    </message>
    <message>
        <source>an assessment</source>
        <translation>einer Bewertung</translation>
    </message>
    <message>
        <source>an account list</source>
        <translation>einer Kundenliste</translation>
    </message>
    <message>
        <source>a dimension</source>
        <translation>einer Dimension</translation>
    </message>
    <message>
        <source>there are plays, but no plan that holds them</source>
        <translation>es gibt Maßnahmen, aber keinen Plan dazu</translation>
    </message>
    <message>
        <source>there are scenarios, but no plan that they vary</source>
        <translation>es gibt Szenarien, aber keinen Plan dazu</translation>
    </message>
    <message>
        <source>only &quot;yes&quot; or &quot;no&quot; can stand here</source>
        <translation>hier kann nur „yes“ oder „no“ stehen</translation>
    </message>
    <message>
        <source>the size is not that of the attached file</source>
        <translation>die Größe ist nicht die der angehängten Datei</translation>
    </message>
    <message>
        <source>only a play of one&apos;s own has a definition</source>
        <translation>nur eine eigene Maßnahme hat eine Definition</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a vote</source>
        <translation>„%1“ ist keine Stimme</translation>
    </message>
    <message>
        <source>reading stops near this row, the file is damaged</source>
        <translation>das Lesen endet nahe dieser Zeile, die Datei ist beschädigt</translation>
    </message>
    <message>
        <source>the attached file is not the one that was stored</source>
        <translation>die angehängte Datei ist nicht die, die gespeichert wurde</translation>
    </message>
    <message numerus="yes">
        <source>%n change of its own</source>
        <comment>%n changes of its own</comment>
        <translation>
            <numerusform>%n eigene Änderung</numerusform>
            <numerusform>%n eigene Änderungen</numerusform>
        </translation>
    </message>
    <message>
        <source>&quot;%1&quot; beside this file is another version of the same engagement, as a cloud folder makes it after changes on two machines: it has %2, this file has %3. Open both and compare them before you go on.</source>
        <translation>„%1“ neben dieser Datei ist eine andere Fassung desselben Mandats, wie sie ein Cloud-Ordner nach Änderungen auf zwei Rechnern anlegt: Sie hat %2, diese Datei hat %3. Öffnen Sie beide und vergleichen Sie sie, bevor Sie weiterarbeiten.</translation>
    </message>
</context>
<context>
    <name>Tables</name>
    <message>
        <source>line %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
</context>
<context>
    <name>Terms</name>
    <message>
        <source>Accountable</source>
        <translation>Gesamtverantwortlich</translation>
    </message>
    <message>
        <source>after %1</source>
        <translation>nach %1</translation>
    </message>
    <message>
        <source>agreed</source>
        <translation>vereinbart</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Ausgangswert</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>Grundlage</translation>
    </message>
    <message>
        <source>Benefit</source>
        <translation>Nutzen</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Budget</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>Kapazität</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Veränderung</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>abgeschlossen</translation>
    </message>
    <message>
        <source>computed from its inputs</source>
        <translation>aus den Eingaben berechnet</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Termine</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>Deliverable</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Unterschied</translation>
    </message>
    <message>
        <source>Dimension</source>
        <translation>Dimension</translation>
    </message>
    <message>
        <source>Dimensions over time</source>
        <translation>Dimensionen im Zeitverlauf</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>Gestrichen</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>Ausgabe</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>Aufwand</translation>
    </message>
    <message>
        <source>Effort in person-days</source>
        <translation>Aufwand in Personentagen</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Beleg</translation>
    </message>
    <message>
        <source>Exit criterion</source>
        <translation>Abnahmekriterium</translation>
    </message>
    <message>
        <source>Final</source>
        <translation>Endfassung</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>Freeze weeks</source>
        <translation>Sperrwochen</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>Ziele</translation>
    </message>
    <message>
        <source>High impact, small effort</source>
        <translation>Große Wirkung, kleiner Aufwand</translation>
    </message>
    <message>
        <source>Horizon</source>
        <translation>Horizont</translation>
    </message>
    <message>
        <source>Index over time</source>
        <translation>Index im Zeitverlauf</translation>
    </message>
    <message>
        <source>Industry</source>
        <translation>Branche</translation>
    </message>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>Funktion</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Largest gaps</source>
        <translation>Größte Lücken</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Verspätet</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Ausgelassen</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Matrix</source>
        <translation>Matrix</translation>
    </message>
    <message>
        <source>median</source>
        <translation>Median</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>Kennzahl</translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation>Kennzahlen</translation>
    </message>
    <message>
        <source>Most disputed</source>
        <translation>Am meisten strittig</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>No room in the budget of %1</source>
        <translation>Kein Platz im Budget (%1)</translation>
    </message>
    <message>
        <source>no votes</source>
        <translation>keine Stimmen</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>One vote</source>
        <translation>Eine Stimme</translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>Overload</source>
        <translation>Überlastung</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Verantwortlich</translation>
    </message>
    <message>
        <source>Owner: %1</source>
        <translation>Verantwortlich: %1</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Maßnahme</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorität</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>provisional</source>
        <translation>vorläufig</translation>
    </message>
    <message>
        <source>95 % range</source>
        <translation>95-%-Intervall</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Deutung</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Begründung</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Risiko</translation>
    </message>
    <message>
        <source>Risks</source>
        <translation>Risiken</translation>
    </message>
    <message>
        <source>Roadmap</source>
        <translation>Roadmap</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Umfang</translation>
    </message>
    <message>
        <source>score %1</source>
        <translation>Wert %1</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Schwere</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Start of the plan</source>
        <translation>Start des Plans</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Target %1</source>
        <translation>Ziel %1</translation>
    </message>
    <message>
        <source>Then, now and target</source>
        <translation>Früher, jetzt und Ziel</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Bereich</translation>
    </message>
    <message>
        <source>Weeks</source>
        <translation>Wochen</translation>
    </message>
    <message>
        <source>Whole organization</source>
        <translation>Gesamte Organisation</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Workstream</source>
        <translation>Arbeitsstrang</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>Early sign</source>
        <translation>Frühzeichen</translation>
    </message>
    <message>
        <source>RACI</source>
        <translation>RACI</translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation>Reviews</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>Werte</translation>
    </message>
</context>
<context>
    <name>VotesPanel</name>
    <message>
        <source>Nobody from %1 is among those who vote.</source>
        <translation>Unter den Abstimmenden ist niemand aus: %1.</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>planned</source>
        <translation>geplant</translation>
    </message>
    <message>
        <source>%1 of 100 points over %2</source>
        <translation>%1 von 100 Punkten über %2</translation>
    </message>
    <message numerus="yes">
        <source>%n matrix</source>
        <comment>%n matrices</comment>
        <translation>
            <numerusform>%n Matrix</numerusform>
            <numerusform>%n Matrizen</numerusform>
        </translation>
    </message>
    <message>
        <source>The only play is done</source>
        <translation>Die einzige Maßnahme ist erledigt</translation>
    </message>
    <message>
        <source>All %1 are done</source>
        <translation>Alle %1 sind erledigt</translation>
    </message>
    <message>
        <source>%1 open, %2, until %3</source>
        <translation>%1 offen, %2, bis %3</translation>
    </message>
    <message>
        <source>; %1 late</source>
        <translation>; %1 verspätet</translation>
    </message>
    <message>
        <source>; all of them proposals</source>
        <translation>; alle sind Vorschläge</translation>
    </message>
    <message numerus="yes">
        <source>%n is a proposal</source>
        <comment>%n are proposals</comment>
        <translation>
            <numerusform>%n ist ein Vorschlag</numerusform>
            <numerusform>%n sind Vorschläge</numerusform>
        </translation>
    </message>
    <message>
        <source>The plan of the whole organization: %1</source>
        <translation>Der Plan der gesamten Organisation: %1</translation>
    </message>
    <message>
        <source>self-assessment</source>
        <translation>Selbsteinschätzung</translation>
    </message>
    <message>
        <source>still open</source>
        <translation>noch offen</translation>
    </message>
    <message>
        <source>%1 of %2 rated</source>
        <translation>%1 von %2 bewertet</translation>
    </message>
    <message numerus="yes">
        <source>%n dimension</source>
        <comment>%n dimensions</comment>
        <translation>
            <numerusform>%n Dimension</numerusform>
            <numerusform>%n Dimensionen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n does not apply</source>
        <comment>%n do not apply</comment>
        <translation>
            <numerusform>%n trifft nicht zu</numerusform>
            <numerusform>%n treffen nicht zu</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 of the weight</source>
        <translation>%1, %2 des Gewichts</translation>
    </message>
    <message>
        <source>In progress: %1</source>
        <translation>In Arbeit: %1</translation>
    </message>
    <message>
        <source>Newer, not in the plan: %1</source>
        <translation>Neuer, nicht im Plan: %1</translation>
    </message>
    <message>
        <source>%1 of %2 scored</source>
        <translation>%1 von %2 bewertet</translation>
    </message>
    <message>
        <source>Not rated yet</source>
        <translation>Noch nicht bewertet</translation>
    </message>
    <message>
        <source>No index until %1 of the weight is rated</source>
        <translation>Kein Index, bis %1 des Gewichts bewertet sind</translation>
    </message>
    <message>
        <source>All at %1</source>
        <translation>Alle bei %1</translation>
    </message>
    <message>
        <source>No dimension stands out as the weakest</source>
        <translation>Keine Dimension ist deutlich die schwächste</translation>
    </message>
    <message>
        <source>Weakest: %1</source>
        <translation>Am schwächsten: %1</translation>
    </message>
    <message>
        <source>Not rated both times: %1.</source>
        <translation>Nicht beide Male bewertet: %1.</translation>
    </message>
    <message>
        <source>No dimension moved by half a stage or more.</source>
        <translation>Keine Dimension hat sich um eine halbe Stufe oder mehr bewegt.</translation>
    </message>
    <message>
        <source>%1, %2, weight %3</source>
        <translation>%1, %2, Gewicht %3</translation>
    </message>
    <message>
        <source>proposed</source>
        <translation>vorgeschlagen</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>fällig %1</translation>
    </message>
    <message>
        <source>starts %1</source>
        <translation>beginnt %1</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>morgen</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>gestern</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>in %1</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>vor %1</translation>
    </message>
    <message>
        <source>high</source>
        <translation>hoch</translation>
    </message>
    <message>
        <source>%1 of the weight is rated, %2 is needed</source>
        <translation>%1 des Gewichts sind bewertet, %2 sind nötig</translation>
    </message>
    <message>
        <source>Votes changed after the score was agreed</source>
        <translation>Stimmen haben sich geändert, nachdem der Wert vereinbart war</translation>
    </message>
    <message>
        <source>Low confidence, to be checked</source>
        <translation>Niedrige Sicherheit, zu prüfen</translation>
    </message>
    <message>
        <source>Too few dimensions are rated for an index</source>
        <translation>Zu wenige Dimensionen für einen Index bewertet</translation>
    </message>
    <message>
        <source>%1 of now and next: %2</source>
        <translation>%1 aus „Jetzt“ und „Als Nächstes“: %2</translation>
    </message>
    <message>
        <source>No accountable person</source>
        <translation>Niemand gesamtverantwortlich</translation>
    </message>
    <message>
        <source>More work than days in %1, first in the week of %2</source>
        <translation>Mehr Arbeit als Tage in %1, zuerst in der Woche vom %2</translation>
    </message>
    <message>
        <source>Builds on %1, which is neither planned nor done</source>
        <translation>Baut auf „%1“ auf, was weder geplant noch erledigt ist</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 in %2</translation>
    </message>
    <message numerus="yes">
        <source>%n other dimension</source>
        <comment>%n other dimensions</comment>
        <translation>
            <numerusform>%n weitere Dimension</numerusform>
            <numerusform>%n weitere Dimensionen</numerusform>
        </translation>
    </message>
    <message>
        <source>closes %1</source>
        <translation>schließt %1</translation>
    </message>
    <message numerus="yes">
        <source>needed by play %1</source>
        <comment>needed by plays %1</comment>
        <translation>
            <numerusform>benötigt von Maßnahme %1</numerusform>
            <numerusform>benötigt von den Maßnahmen %1</numerusform>
        </translation>
    </message>
    <message>
        <source>does not apply</source>
        <translation>trifft nicht zu</translation>
    </message>
    <message>
        <source>not rated</source>
        <translation>nicht bewertet</translation>
    </message>
    <message>
        <source>high confidence</source>
        <translation>hohe Sicherheit</translation>
    </message>
    <message>
        <source>medium confidence</source>
        <translation>mittlere Sicherheit</translation>
    </message>
    <message>
        <source>low confidence</source>
        <translation>niedrige Sicherheit</translation>
    </message>
    <message>
        <source>%1, provisional</source>
        <translation>%1, vorläufig</translation>
    </message>
    <message>
        <source>Evidence grade %1 of 3: %2</source>
        <translation>Beleggrad %1 von 3: %2</translation>
    </message>
    <message>
        <source>Evidence grade %1 of 3</source>
        <translation>Beleggrad %1 von 3</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 bei %2</translation>
    </message>
    <message numerus="yes">
        <source>%n vote</source>
        <comment>%n votes</comment>
        <translation>
            <numerusform>%n Stimme</numerusform>
            <numerusform>%n Stimmen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n “does not apply”</source>
        <comment>%n “does not apply”</comment>
        <translation>
            <numerusform>%n-mal „trifft nicht zu“</numerusform>
            <numerusform>%n-mal „trifft nicht zu“</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n “cannot judge”</source>
        <comment>%n “cannot judge”</comment>
        <translation>
            <numerusform>%n-mal „weiß nicht“</numerusform>
            <numerusform>%n-mal „weiß nicht“</numerusform>
        </translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Als Nächstes</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>started</source>
        <translation>begonnen</translation>
    </message>
    <message>
        <source>dropped</source>
        <translation>gestrichen</translation>
    </message>
    <message>
        <source>%1 overdue</source>
        <translation>seit %1 überfällig</translation>
    </message>
    <message>
        <source>%1 late to start</source>
        <translation>Start seit %1 überfällig</translation>
    </message>
    <message numerus="yes">
        <source>%n day</source>
        <comment>%n days</comment>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n week</source>
        <comment>%n weeks</comment>
        <translation>
            <numerusform>%n Woche</numerusform>
            <numerusform>%n Wochen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month</source>
        <comment>%n months</comment>
        <translation>
            <numerusform>%n Monat</numerusform>
            <numerusform>%n Monaten</numerusform>
        </translation>
    </message>
    <message>
        <source>Quick win</source>
        <translation>Schneller Erfolg</translation>
    </message>
    <message>
        <source>Major project</source>
        <translation>Großes Vorhaben</translation>
    </message>
    <message>
        <source>Fill-in</source>
        <translation>Lückenfüller</translation>
    </message>
    <message>
        <source>Enabler</source>
        <translation>Wegbereiter</translation>
    </message>
    <message>
        <source>Reconsider</source>
        <translation>Überdenken</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Hoch</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Niedrig</translation>
    </message>
    <message>
        <source>agreed on %1, the median is now %2</source>
        <translation>vereinbart war %1, der Median ist jetzt %2</translation>
    </message>
    <message>
        <source>No dimension is rated both times.</source>
        <translation>Keine Dimension ist beide Male bewertet.</translation>
    </message>
    <message>
        <source>The earlier one was a self-assessment.</source>
        <translation>Die frühere Bewertung war eine Selbsteinschätzung.</translation>
    </message>
    <message>
        <source>The earlier one was a workshop.</source>
        <translation>Die frühere Bewertung war ein Workshop.</translation>
    </message>
    <message>
        <source>Only one of the two balances the functions.</source>
        <translation>Nur eine der beiden gleicht die Funktionen aus.</translation>
    </message>
    <message>
        <source>New in the room: %1.</source>
        <translation>Neu im Raum: %1.</translation>
    </message>
    <message>
        <source>No longer in the room: %1.</source>
        <translation>Nicht mehr im Raum: %1.</translation>
    </message>
    <message>
        <source>chosen by the team</source>
        <translation>vom Team gewählt</translation>
    </message>
    <message>
        <source>takes %1</source>
        <translation>braucht %1</translation>
    </message>
    <message>
        <source>an earlier play</source>
        <translation>eine frühere Maßnahme</translation>
    </message>
    <message>
        <source>It was planned anew from %1.</source>
        <translation>Ab dem %1 neu geplant.</translation>
    </message>
    <message>
        <source>It can start at once.</source>
        <translation>Kann sofort beginnen.</translation>
    </message>
    <message>
        <source>It starts when %1 is finished.</source>
        <translation>Beginnt, sobald %1 beendet ist.</translation>
    </message>
    <message>
        <source>%1 is busy until then with %2.</source>
        <translation>%1 ist bis dahin durch %2 gebunden.</translation>
    </message>
    <message>
        <source>Until then %1 run at the same time, which is the limit.</source>
        <translation>Bis dahin laufen schon so viele wie höchstens erlaubt: %1.</translation>
    </message>
    <message>
        <source>The weeks before are frozen.</source>
        <translation>Die Wochen davor sind gesperrt.</translation>
    </message>
    <message>
        <source>Its start was set by hand.</source>
        <translation>Der Start wurde von Hand gesetzt.</translation>
    </message>
    <message>
        <source>It has started and keeps its dates.</source>
        <translation>Hat begonnen und behält die Termine.</translation>
    </message>
    <message>
        <source>It should have started on %1. %2</source>
        <translation>Hätte am %1 beginnen sollen. %2</translation>
    </message>
    <message>
        <source>starts before %1 is finished</source>
        <translation>beginnt, bevor %1 beendet ist</translation>
    </message>
    <message>
        <source>overloads %1 in the week of %2</source>
        <translation>überlastet %1 in der Woche vom %2</translation>
    </message>
    <message>
        <source>brings more than %1 to the week of %2</source>
        <translation>bringt mehr als %1 in die Woche vom %2</translation>
    </message>
    <message>
        <source>starts in a freeze week (%1)</source>
        <translation>beginnt in einer Sperrwoche (%1)</translation>
    </message>
    <message>
        <source>“%1” and %2</source>
        <translation>„%1“ und %2</translation>
    </message>
    <message numerus="yes">
        <source>%n other play</source>
        <comment>%n other plays</comment>
        <translation>
            <numerusform>%n weitere Maßnahme</numerusform>
            <numerusform>%n weitere Maßnahmen</numerusform>
        </translation>
    </message>
    <message>
        <source>The plan does not fit the calendar: %1 would end after %2. Raise the days a week of the owners or lower the effort.</source>
        <translation>Der Plan passt nicht in den Kalender (Ende erst nach %2: %1). Erhöhen Sie die Tage pro Woche der Verantwortlichen oder senken Sie den Aufwand.</translation>
    </message>
    <message>
        <source>%1 – after %2</source>
        <translation>%1 – nach %2</translation>
    </message>
    <message>
        <source>attached file</source>
        <translation>angehängte Datei</translation>
    </message>
    <message>
        <source>file %1</source>
        <translation>Datei %1</translation>
    </message>
    <message>
        <source>%1 %2, target %3</source>
        <translation>%1 %2, Ziel %3</translation>
    </message>
    <message>
        <source>Bars on a scale from 1 to 3: %1.</source>
        <translation>Balken auf einer Skala von 1 bis 3: %1.</translation>
    </message>
    <message>
        <source>Organization without a name</source>
        <translation>Organisation ohne Namen</translation>
    </message>
    <message>
        <source>the executive sponsor</source>
        <translation>die Geschäftsleitung als Sponsor</translation>
    </message>
    <message>
        <source>The executive sponsor</source>
        <translation>Die Geschäftsleitung als Sponsor</translation>
    </message>
    <message>
        <source>Other work</source>
        <translation>Übrige Arbeit</translation>
    </message>
    <message>
        <source>whole organization</source>
        <translation>gesamte Organisation</translation>
    </message>
    <message>
        <source>the assessment before</source>
        <translation>der vorigen Bewertung</translation>
    </message>
    <message>
        <source>%1, no name yet</source>
        <translation>%1, noch ohne Namen</translation>
    </message>
    <message numerus="yes">
        <source>%n play</source>
        <comment>%n plays</comment>
        <translation>
            <numerusform>%n Maßnahme</numerusform>
            <numerusform>%n Maßnahmen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 person-day</source>
        <comment>%1 person-days</comment>
        <translation>
            <numerusform>%1 Personentag</numerusform>
            <numerusform>%1 Personentage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 day</source>
        <comment>%1 days</comment>
        <translation>
            <numerusform>%1 Tag</numerusform>
            <numerusform>%1 Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of a stage</source>
        <translation>%1 Stufen</translation>
    </message>
    <message numerus="yes">
        <source>%1 stage</source>
        <comment>%1 stages</comment>
        <translation>
            <numerusform>%1 Stufe</numerusform>
            <numerusform>%1 Stufen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 month</source>
        <comment>%1 months</comment>
        <translation>
            <numerusform>%1 Monat</numerusform>
            <numerusform>%1 Monate</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 hour</source>
        <comment>%1 hours</comment>
        <translation>
            <numerusform>%1 Stunde</numerusform>
            <numerusform>%1 Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 point</source>
        <comment>%1 points</comment>
        <translation>
            <numerusform>%1 Punkt</numerusform>
            <numerusform>%1 Punkte</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 per 100</source>
        <translation>%1 pro 100</translation>
    </message>
    <message>
        <source>%1 (score 1–5)</source>
        <translation>%1 (Wert 1–5)</translation>
    </message>
    <message numerus="yes">
        <source>%1 percentage point</source>
        <comment>%1 percentage points</comment>
        <translation>
            <numerusform>%1 Prozentpunkt</numerusform>
            <numerusform>%1 Prozentpunkte</numerusform>
        </translation>
    </message>
    <message>
        <source>Done %1 later than agreed</source>
        <translation>Mit %1 Verspätung erledigt</translation>
    </message>
    <message>
        <source>Done %1 before the agreed day</source>
        <translation>Mit %1 Vorsprung erledigt</translation>
    </message>
    <message>
        <source>Slipped by %1</source>
        <translation>Rückstand von %1</translation>
    </message>
    <message>
        <source>Earlier by %1</source>
        <translation>Vorsprung von %1</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Hinzugekommen</translation>
    </message>
    <message>
        <source>No longer in the plan</source>
        <translation>Nicht mehr im Plan</translation>
    </message>
    <message numerus="yes">
        <source>%n play slipped</source>
        <comment>%n plays slipped</comment>
        <translation>
            <numerusform>%n Maßnahme hat sich verspätet</numerusform>
            <numerusform>%n Maßnahmen haben sich verspätet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n play is earlier</source>
        <comment>%n plays are earlier</comment>
        <translation>
            <numerusform>%n Maßnahme liegt früher</numerusform>
            <numerusform>%n Maßnahmen liegen früher</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n play was added</source>
        <comment>%n plays were added</comment>
        <translation>
            <numerusform>%n Maßnahme kam hinzu</numerusform>
            <numerusform>%n Maßnahmen kamen hinzu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n play left</source>
        <comment>%n plays left</comment>
        <translation>
            <numerusform>%n Maßnahme entfiel</numerusform>
            <numerusform>%n Maßnahmen entfielen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n play is done</source>
        <comment>%n plays are done</comment>
        <translation>
            <numerusform>%n Maßnahme ist erledigt</numerusform>
            <numerusform>%n Maßnahmen sind erledigt</numerusform>
        </translation>
    </message>
    <message>
        <source>Since “%1” of %2: %3.</source>
        <translation>Seit „%1“ vom %2: %3.</translation>
    </message>
    <message>
        <source>The plan ends on %1, %2 later than agreed.</source>
        <translation>Der Plan endet am %1, mit %2 Rückstand auf die Vereinbarung.</translation>
    </message>
    <message>
        <source>The plan ends on %1, %2 earlier than agreed.</source>
        <translation>Der Plan endet am %1, mit %2 Vorsprung auf die Vereinbarung.</translation>
    </message>
    <message>
        <source>observed difference</source>
        <translation>beobachteter Unterschied</translation>
    </message>
    <message>
        <source>no clear difference yet</source>
        <translation>noch kein klarer Unterschied</translation>
    </message>
    <message>
        <source>small group</source>
        <translation>kleine Gruppe</translation>
    </message>
    <message>
        <source>no accounts</source>
        <translation>keine Kunden</translation>
    </message>
    <message numerus="yes">
        <source>hidden, %n account</source>
        <comment>hidden, %n accounts</comment>
        <translation>
            <numerusform>verborgen, %n Kunde</numerusform>
            <numerusform>verborgen, %n Kunden</numerusform>
        </translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>nicht erreicht</translation>
    </message>
    <message>
        <source>%1 (n = %2)</source>
        <translation>%1 (n = %2)</translation>
    </message>
    <message>
        <source>%1 (n = %2; %3 to %4)</source>
        <translation>%1 (n = %2; %3 bis %4)</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>too few accounts for a difference</source>
        <translation>zu wenige Kunden für einen Unterschied</translation>
    </message>
    <message>
        <source>observed difference, range needs account data</source>
        <translation>beobachteter Unterschied, Intervall nur mit Kundendaten</translation>
    </message>
    <message>
        <source>At the same mix of segments: %1 (%2), for %3 of the involved accounts.</source>
        <translation>Bei gleicher Zusammensetzung der Segmente: %1 (%2), für %3 der Kunden mit Partnerbeteiligung.</translation>
    </message>
    <message>
        <source>Too few accounts in: %1.</source>
        <translation>Zu wenige Kunden in: %1.</translation>
    </message>
    <message>
        <source>Each group without its largest account: %1 and %2.</source>
        <translation>Jede Gruppe ohne ihren größten Kunden: %1 und %2.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>Nothing takes its place. Left open: %1.</source>
        <translation>Nichts tritt an ihre Stelle. Offen bleibt: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%1 takes its place.</source>
        <comment>%1 take its place.</comment>
        <translation>
            <numerusform>An ihre Stelle tritt %1.</numerusform>
            <numerusform>An ihre Stelle treten %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Left open: %1.</source>
        <translation>Offen bleibt: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%1 builds on it and would go without; that is a risk.</source>
        <comment>%1 build on it and would go without; that is a risk.</comment>
        <translation>
            <numerusform>%1 baut darauf auf und käme ohne sie aus; das ist ein Risiko.</numerusform>
            <numerusform>%1 bauen darauf auf und kämen ohne sie aus; das ist ein Risiko.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 from %2 to %3</source>
        <translation>%1 von %2 auf %3</translation>
    </message>
    <message>
        <source>Plays done</source>
        <translation>Erledigte Maßnahmen</translation>
    </message>
    <message>
        <source>mitigated</source>
        <translation>gemindert</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>akzeptiert</translation>
    </message>
    <message>
        <source>moves %1</source>
        <translation>bewegt %1</translation>
    </message>
    <message>
        <source>“%1” (%2)</source>
        <translation>„%1“ (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%n play is late: %1</source>
        <comment>%n plays are late: %1</comment>
        <translation>
            <numerusform>%n Maßnahme ist verspätet: %1</numerusform>
            <numerusform>%n Maßnahmen sind verspätet: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>The two were scored with different versions of the matrices.</source>
        <translation>Die beiden wurden mit verschiedenen Fassungen der Matrizen bewertet.</translation>
    </message>
    <message numerus="yes">
        <source>%n byte</source>
        <comment>%n bytes</comment>
        <translation>
            <numerusform>%n Byte</numerusform>
            <numerusform>%n Bytes</numerusform>
        </translation>
    </message>
    <message>
        <source>no play was moved, added or dropped</source>
        <translation>keine Maßnahme wurde verschoben, hinzugefügt oder gestrichen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>It starts after %1, when the plan was last changed.</source>
        <translation>Beginnt nach dem %1, an dem der Plan zuletzt geändert wurde.</translation>
    </message>
    <message>
        <source>is done, yet its finish, %1, is still to come</source>
        <translation>ist erledigt, obwohl das Ende am %1 noch bevorsteht</translation>
    </message>
    <message>
        <source>no part</source>
        <translation>nicht beteiligt</translation>
    </message>
    <message>
        <source>Person-days to answer for</source>
        <translation>Personentage in Verantwortung</translation>
    </message>
    <message numerus="yes">
        <source>%n dimension is rated in only one of the two.</source>
        <comment>%n dimensions are rated in only one of the two.</comment>
        <translation>
            <numerusform>%n Dimension ist nur in einer der beiden bewertet.</numerusform>
            <numerusform>%n Dimensionen sind nur in einer der beiden bewertet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing takes its place, and no further gap opens.</source>
        <translation>Nichts tritt an ihre Stelle, und keine weitere Lücke entsteht.</translation>
    </message>
    <message>
        <source>In the plan: %1, %2, %3</source>
        <translation>Im Plan: %1, %2, %3</translation>
    </message>
    <message>
        <source>Not planned: %1</source>
        <translation>Nicht geplant: %1</translation>
    </message>
    <message>
        <source>“%1” takes its place.</source>
        <translation>An ihre Stelle tritt „%1“.</translation>
    </message>
    <message>
        <source>%1, waived; no reason is given</source>
        <translation>%1, Verzicht ohne Begründung</translation>
    </message>
    <message>
        <source>%1, waived: %2</source>
        <translation>%1, Verzicht: %2</translation>
    </message>
    <message>
        <source>%1, waived by %2; no reason is given</source>
        <translation>%1, Verzicht durch %2 ohne Begründung</translation>
    </message>
    <message>
        <source>%1, waived by %2: %3</source>
        <translation>%1, Verzicht durch %2: %3</translation>
    </message>
    <message>
        <source>%1, not planned</source>
        <translation>%1, nicht geplant</translation>
    </message>
    <message>
        <source>%1, done</source>
        <translation>%1, erledigt</translation>
    </message>
    <message>
        <source>%1, until %2</source>
        <translation>%1, bis %2</translation>
    </message>
    <message>
        <source>%1: %2, impact %3, %4</source>
        <translation>%1: %2, Wirkung %3, %4</translation>
    </message>
    <message>
        <source>Small is up to %1. The impact is high from %2 on, the median of the plays of the plan that close a gap.</source>
        <translation>Klein ist der Aufwand bis %1. Groß ist die Wirkung ab %2, dem Median der Maßnahmen im Plan, die eine Lücke schließen.</translation>
    </message>
    <message>
        <source>%1, %2 done</source>
        <translation>%1, davon %2 erledigt</translation>
    </message>
    <message>
        <source>%1, above the budget</source>
        <translation>%1, über dem Budget</translation>
    </message>
    <message>
        <source>after the calendar ends</source>
        <translation>nach dem Ende des Kalenders</translation>
    </message>
    <message numerus="yes">
        <source>%n play is late</source>
        <comment>%n plays are late</comment>
        <translation>
            <numerusform>%n Maßnahme ist verspätet</numerusform>
            <numerusform>%n Maßnahmen sind verspätet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n owner is overloaded</source>
        <comment>%n owners are overloaded</comment>
        <translation>
            <numerusform>%n verantwortliche Person ist überlastet</numerusform>
            <numerusform>%n verantwortliche Personen sind überlastet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the dates of %n play break a rule</source>
        <comment>the dates of %n plays break a rule</comment>
        <translation>
            <numerusform>die Termine von %n Maßnahme verletzen eine Regel</numerusform>
            <numerusform>die Termine von %n Maßnahmen verletzen eine Regel</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing late, nobody overloaded</source>
        <translation>nichts verspätet, niemand überlastet</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1, target reached</source>
        <translation>%1, Ziel erreicht</translation>
    </message>
    <message numerus="yes">
        <source>%n play more</source>
        <comment>%n plays more</comment>
        <translation>
            <numerusform>%n Maßnahme mehr</numerusform>
            <numerusform>%n Maßnahmen mehr</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n play fewer</source>
        <comment>%n plays fewer</comment>
        <translation>
            <numerusform>%n Maßnahme weniger</numerusform>
            <numerusform>%n Maßnahmen weniger</numerusform>
        </translation>
    </message>
    <message>
        <source>Lean</source>
        <translation>Schlank</translation>
    </message>
    <message>
        <source>Balanced</source>
        <translation>Ausgewogen</translation>
    </message>
    <message>
        <source>Ambitious</source>
        <translation>Ehrgeizig</translation>
    </message>
    <message>
        <source>Without a scenario</source>
        <translation>Ohne Szenario</translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation>%1 mehr</translation>
    </message>
    <message>
        <source>%1 less</source>
        <translation>%1 weniger</translation>
    </message>
    <message>
        <source>ends %1 later</source>
        <translation>endet mit %1 Rückstand</translation>
    </message>
    <message>
        <source>ends %1 earlier</source>
        <translation>endet mit %1 Vorsprung</translation>
    </message>
    <message numerus="yes">
        <source>%n dimension more misses its target</source>
        <comment>%n dimensions more miss their target</comment>
        <translation>
            <numerusform>%n Dimension mehr verfehlt ihr Ziel</numerusform>
            <numerusform>%n Dimensionen mehr verfehlen ihr Ziel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dimension more reaches its target</source>
        <comment>%n dimensions more reach their target</comment>
        <translation>
            <numerusform>%n Dimension mehr erreicht ihr Ziel</numerusform>
            <numerusform>%n Dimensionen mehr erreichen ihr Ziel</numerusform>
        </translation>
    </message>
    <message>
        <source>the same plays, days and end</source>
        <translation>gleiche Maßnahmen, Tage und gleiches Ende</translation>
    </message>
    <message>
        <source>Beside the plan</source>
        <translation>Neben dem Plan</translation>
    </message>
    <message>
        <source>chosen as the plan</source>
        <translation>als Plan gewählt</translation>
    </message>
    <message>
        <source>unlimited</source>
        <translation>unbegrenzt</translation>
    </message>
    <message>
        <source>%1 a week of each owner</source>
        <translation>%1 pro Woche je verantwortliche Person</translation>
    </message>
    <message>
        <source>At most in parallel</source>
        <translation>Höchstens gleichzeitig</translation>
    </message>
    <message>
        <source>with the latest assessment</source>
        <translation>mit der letzten Bewertung</translation>
    </message>
    <message>
        <source>Plays chosen</source>
        <translation>Gewählte Maßnahmen</translation>
    </message>
    <message>
        <source>Late or overloaded</source>
        <translation>Verspätet oder überlastet</translation>
    </message>
    <message>
        <source>Index of %1 if all is done</source>
        <translation>Index von %1, wenn alles erledigt ist</translation>
    </message>
</context>
<context>
    <name>WorkbookImport</name>
    <message>
        <source>Take in a workbook that was filled in</source>
        <translation>Ausgefüllte Arbeitsmappe einlesen</translation>
    </message>
</context>
<context>
    <name>milepost</name>
    <message>
        <source>The file cannot be read; check that it is there and may be opened.</source>
        <translation>Die Datei kann nicht gelesen werden; prüfen Sie, ob sie vorhanden ist und geöffnet werden darf.</translation>
    </message>
    <message>
        <source>The file cannot be read to its end.</source>
        <translation>Die Datei kann nicht bis zum Ende gelesen werden.</translation>
    </message>
    <message>
        <source>“%1” has %2; at most %3 can be attached. Attach the pages that matter, or a link.</source>
        <translation>„%1“ hat %2; höchstens %3 lassen sich anhängen. Hängen Sie die wichtigen Seiten an oder einen Link.</translation>
    </message>
    <message>
        <source>Must stop: </source>
        <translation>Muss aufhören: </translation>
    </message>
    <message>
        <source>Evidence: </source>
        <translation>Beleg: </translation>
    </message>
    <message>
        <source>Left out or limited</source>
        <translation>Ausgelassen oder eingeschränkt</translation>
    </message>
</context>
<context>
    <name>milepost::AboutAction</name>
    <message>
        <source>&amp;About Milepost</source>
        <translation>Ü&amp;ber Milepost</translation>
    </message>
    <message>
        <source>Version, licence and what it is made with</source>
        <translation>Version, Lizenz und womit es gemacht ist</translation>
    </message>
</context>
<context>
    <name>milepost::AboutDialog</name>
    <message>
        <source>About Milepost</source>
        <translation>Über Milepost</translation>
    </message>
    <message>
        <source>The sign of Milepost</source>
        <translation>Das Zeichen von Milepost</translation>
    </message>
    <message>
        <source>Milepost %1</source>
        <translation>Milepost %1</translation>
    </message>
    <message>
        <source>Maturity workshops, playbooks and roadmaps.</source>
        <translation>Reifegrad-Workshops, Playbooks und Roadmaps.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. You may use, study, share and change it; it comes without any warranty.</source>
        <translation>Freie Software unter der GNU General Public License, Version 3 oder später. Sie dürfen sie nutzen, untersuchen, weitergeben und ändern; es besteht keinerlei Gewährleistung.</translation>
    </message>
    <message>
        <source>Made with Qt %1, SQLite and the fonts Lato and DejaVu.</source>
        <translation>Erstellt mit Qt %1, SQLite und den Schriften Lato und DejaVu.</translation>
    </message>
</context>
<context>
    <name>milepost::Action</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>milepost::AgendaPanel</name>
    <message>
        <source>as planned</source>
        <translation>wie geplant</translation>
    </message>
    <message>
        <source>%1 min in hand</source>
        <translation>%1 min Reserve</translation>
    </message>
    <message>
        <source>%1 min behind</source>
        <translation>%1 min Rückstand</translation>
    </message>
    <message>
        <source>+%1 min</source>
        <translation>+%1 min</translation>
    </message>
    <message>
        <source>−%1 min</source>
        <translation>−%1 min</translation>
    </message>
    <message>
        <source>Gives this part more time; the end moves with it</source>
        <translation>Gibt diesem Teil mehr Zeit; das Ende rückt mit</translation>
    </message>
    <message>
        <source>Give this part %1 minutes more</source>
        <translation>Diesem Teil %1 Minuten mehr geben</translation>
    </message>
    <message>
        <source>Takes time from this part</source>
        <translation>Nimmt diesem Teil Zeit</translation>
    </message>
    <message>
        <source>Take %1 minutes from this part</source>
        <translation>Diesem Teil %1 Minuten nehmen</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Agenda</translation>
    </message>
    <message>
        <source>Enter or a double click goes to a part</source>
        <translation>Eingabetaste oder Doppelklick führt zu einem Teil</translation>
    </message>
    <message>
        <source>Ends at %1, %2</source>
        <translation>Ende um %1, %2</translation>
    </message>
    <message>
        <source>Paused. %1</source>
        <translation>Angehalten. %1</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>The clock goes on</source>
        <translation>Die Uhr läuft weiter</translation>
    </message>
    <message>
        <source>The clock stands still</source>
        <translation>Die Uhr steht still</translation>
    </message>
    <message>
        <source>%1 · %2 min</source>
        <translation>%1 · %2 min</translation>
    </message>
</context>
<context>
    <name>milepost::AgreeBox</name>
    <message>
        <source>One sentence of reason first: what speaks for this score?</source>
        <translation>Zuerst ein Satz Begründung: Was spricht für diesen Wert?</translation>
    </message>
    <message>
        <source>Votes changed after the score was agreed on %1: the median is now %2. Agree again, or withdraw the score.</source>
        <translation>Stimmen haben sich geändert, nachdem der Wert %1 vereinbart war: Der Median ist jetzt %2. Vereinbaren Sie den Wert neu oder ziehen Sie ihn zurück.</translation>
    </message>
    <message>
        <source>An agreed score keeps its reason; the one before stays until you write another.</source>
        <translation>Ein vereinbarter Wert behält seine Begründung; die bisherige bleibt, bis Sie eine andere schreiben.</translation>
    </message>
    <message>
        <source>Settle on %1</source>
        <translation>%1 festlegen</translation>
    </message>
    <message>
        <source>Agree on %1</source>
        <translation>%1 vereinbaren</translation>
    </message>
    <message>
        <source>Score to agree on</source>
        <translation>Zu vereinbarender Wert</translation>
    </message>
    <message>
        <source>Reason for the agreed score</source>
        <translation>Begründung des vereinbarten Werts</translation>
    </message>
    <message>
        <source>Why this score: what was shown, what is still missing</source>
        <translation>Warum dieser Wert: was gezeigt wurde, was noch fehlt</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Zurückziehen</translation>
    </message>
    <message>
        <source>The votes count again; the reason stays</source>
        <translation>Die Stimmen zählen wieder; die Begründung bleibt</translation>
    </message>
    <message>
        <source>Withdraw the agreed score</source>
        <translation>Den vereinbarten Wert zurückziehen</translation>
    </message>
    <message>
        <source>Settle</source>
        <translation>Festlegen</translation>
    </message>
    <message>
        <source>Agree</source>
        <translation>Vereinbaren</translation>
    </message>
    <message>
        <source>Settled on %1 so far</source>
        <translation>Bisher festgelegt: %1</translation>
    </message>
    <message>
        <source>Agreed on %1 so far</source>
        <translation>Bisher vereinbart: %1</translation>
    </message>
    <message>
        <source>Settled on %1</source>
        <translation>Festgelegt: %1</translation>
    </message>
    <message>
        <source>The score given counts as it is. Settle on another one only with a reason.</source>
        <translation>Der vergebene Wert zählt, wie er ist. Legen Sie einen anderen nur mit Begründung fest.</translation>
    </message>
    <message>
        <source>Proposed: the median, rounded down</source>
        <translation>Vorgeschlagen: der Median, abgerundet</translation>
    </message>
</context>
<context>
    <name>milepost::AssessActions</name>
    <message>
        <source>New assessment…</source>
        <translation>Neue Bewertung…</translation>
    </message>
    <message>
        <source>Score a matrix for the organization or a unit</source>
        <translation>Eine Matrix für die Organisation oder einen Bereich bewerten</translation>
    </message>
    <message>
        <source>Duplicate as re-assessment</source>
        <translation>Als Folgebewertung duplizieren</translation>
    </message>
    <message>
        <source>A new assessment of today with the same scope, targets and weights</source>
        <translation>Eine neue Bewertung von heute mit gleichem Umfang, gleichen Zielen und Gewichten</translation>
    </message>
    <message>
        <source>Assessment details…</source>
        <translation>Angaben zur Bewertung…</translation>
    </message>
    <message>
        <source>Title, date, unit and kind</source>
        <translation>Titel, Datum, Bereich und Art</translation>
    </message>
    <message>
        <source>Close assessment</source>
        <translation>Bewertung abschließen</translation>
    </message>
    <message>
        <source>A closed assessment takes no more edits</source>
        <translation>Eine abgeschlossene Bewertung lässt sich nicht mehr bearbeiten</translation>
    </message>
    <message>
        <source>Base the plan on this assessment</source>
        <translation>Plan auf diese Bewertung stützen</translation>
    </message>
    <message>
        <source>Delete assessment</source>
        <translation>Bewertung löschen</translation>
    </message>
    <message>
        <source>Participants and units…</source>
        <translation>Teilnehmende und Bereiche…</translation>
    </message>
    <message>
        <source>Import ballots…</source>
        <translation>Stimmkarten importieren…</translation>
    </message>
    <message>
        <source>Votes of raters from a CSV or exchange file</source>
        <translation>Stimmen der Bewertenden aus einer CSV- oder Austauschdatei</translation>
    </message>
    <message>
        <source>Balance functions</source>
        <translation>Funktionen ausgleichen</translation>
    </message>
    <message>
        <source>Each function counts the same in the median</source>
        <translation>Jede Funktion zählt im Median gleich viel</translation>
    </message>
    <message>
        <source>Show names</source>
        <translation>Namen zeigen</translation>
    </message>
    <message>
        <source>The facilitator&apos;s view: names beside the votes</source>
        <translation>Die Ansicht der Moderation: Namen neben den Stimmen</translation>
    </message>
    <message>
        <source>Previous dimension</source>
        <translation>Vorige Dimension</translation>
    </message>
    <message>
        <source>The dimension before</source>
        <translation>Die Dimension davor</translation>
    </message>
    <message>
        <source>Next dimension</source>
        <translation>Nächste Dimension</translation>
    </message>
    <message>
        <source>The dimension after</source>
        <translation>Die Dimension danach</translation>
    </message>
    <message>
        <source>Where the score of the dimension comes from</source>
        <translation>Woher der Wert der Dimension kommt</translation>
    </message>
    <message>
        <source>This assessment is closed; re-open it to delete it</source>
        <translation>Diese Bewertung ist abgeschlossen; öffnen Sie sie wieder, um sie zu löschen</translation>
    </message>
    <message>
        <source>Removes it with all it holds; Undo brings it back</source>
        <translation>Entfernt sie mit allem, was sie enthält; „Rückgängig“ bringt sie zurück</translation>
    </message>
    <message>
        <source>The plan rests on this assessment</source>
        <translation>Der Plan stützt sich auf diese Bewertung</translation>
    </message>
    <message>
        <source>Nothing is rated in it yet</source>
        <translation>Darin ist noch nichts bewertet</translation>
    </message>
    <message>
        <source>The plan takes the gaps of this assessment instead of another one&apos;s</source>
        <translation>Der Plan nimmt die Lücken dieser Bewertung statt die einer anderen</translation>
    </message>
    <message>
        <source>Re-open assessment</source>
        <translation>Bewertung wieder öffnen</translation>
    </message>
</context>
<context>
    <name>milepost::AssessHeader</name>
    <message>
        <source>too little is rated</source>
        <translation>zu wenig ist bewertet</translation>
    </message>
</context>
<context>
    <name>milepost::AssessPage</name>
    <message>
        <source>Change assessment details</source>
        <translation>Angaben zur Bewertung ändern</translation>
    </message>
    <message>
        <source>Import ballots</source>
        <translation>Stimmkarten importieren</translation>
    </message>
    <message>
        <source>Ballots (*.csv *.json);;All files (*)</source>
        <translation>Stimmkarten (*.csv *.json);;Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>milepost::AssessmentDialog</name>
    <message>
        <source>Title of the assessment</source>
        <translation>Titel der Bewertung</translation>
    </message>
    <message>
        <source>Assessment details</source>
        <translation>Angaben zur Bewertung</translation>
    </message>
    <message>
        <source>&amp;Matrix</source>
        <translation>&amp;Matrix</translation>
    </message>
    <message>
        <source>&amp;Unit</source>
        <translation>&amp;Bereich</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>A&amp;rt</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Anlegen</translation>
    </message>
    <message>
        <source>“%1” is no date; it is still %2. Type it as %3, or choose it in the calendar.</source>
        <translation>„%1“ ist kein Datum; es bleibt bei %2. Schreiben Sie es wie %3 oder wählen Sie es im Kalender.</translation>
    </message>
</context>
<context>
    <name>milepost::AssessmentListModel</name>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1: %2, %3, %4, %5</source>
        <translation>%1: %2, %3, %4, %5</translation>
    </message>
</context>
<context>
    <name>milepost::AssistantAssessmentPage</name>
    <message>
        <source>What to assess</source>
        <translation>Was bewertet wird</translation>
    </message>
    <message>
        <source>One matrix fits a session of three hours; more can be added at any time.</source>
        <translation>Eine Matrix passt in eine Sitzung von drei Stunden; weitere lassen sich jederzeit hinzufügen.</translation>
    </message>
    <message>
        <source>Matrices</source>
        <translation>Matrizen</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>&amp;Self-assessment</source>
        <translation>&amp;Selbsteinschätzung</translation>
    </message>
    <message>
        <source>&amp;Workshop with a group</source>
        <translation>&amp;Workshop mit einer Gruppe</translation>
    </message>
    <message>
        <source>Answer the indicators first, then score; more raters can follow.</source>
        <translation>Erst die Indikatoren beantworten, dann bewerten; weitere Bewertende können folgen.</translation>
    </message>
    <message>
        <source>Everybody votes, the group talks and agrees.</source>
        <translation>Alle stimmen ab, die Gruppe bespricht sich und vereinbart.</translation>
    </message>
</context>
<context>
    <name>milepost::AssistantOrganizationPage</name>
    <message>
        <source>Name of the organization</source>
        <translation>Name der Organisation</translation>
    </message>
    <message>
        <source>Only the name is needed; everything can be changed later.</source>
        <translation>Nur der Name ist nötig; alles lässt sich später ändern.</translation>
    </message>
    <message>
        <source>C&amp;hange…</source>
        <translation>Ä&amp;ndern…</translation>
    </message>
    <message>
        <source>Choose where the file is kept</source>
        <translation>Wählen, wo die Datei liegt</translation>
    </message>
    <message>
        <source>N&amp;ame</source>
        <translation>N&amp;ame</translation>
    </message>
    <message>
        <source>Kept in</source>
        <translation>Ablage</translation>
    </message>
    <message>
        <source>Keep the engagement as</source>
        <translation>Mandat ablegen als</translation>
    </message>
</context>
<context>
    <name>milepost::AssistantPeoplePage</name>
    <message>
        <source>Optional: who takes part, and for which function. Names stay in your file.</source>
        <translation>Freiwillig: wer teilnimmt und für welche Funktion. Namen bleiben in Ihrer Datei.</translation>
    </message>
    <message>
        <source>Type a name and press Return for the next one; Return in the empty row creates the engagement. A list from a spreadsheet can be pasted.</source>
        <translation>Schreiben Sie einen Namen und drücken Sie die Eingabetaste für den nächsten; in der leeren Zeile legt die Eingabetaste das Mandat an. Eine Liste aus einer Tabellenkalkulation lässt sich einfügen.</translation>
    </message>
    <message>
        <source>Take the current person off the list</source>
        <translation>Die aktuelle Person von der Liste nehmen</translation>
    </message>
</context>
<context>
    <name>milepost::AudienceWindow</name>
    <message>
        <source>Workshop audience</source>
        <translation>Publikumsfenster des Workshops</translation>
    </message>
</context>
<context>
    <name>milepost::BackAction</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>Back to where you were</source>
        <translation>Zurück zur vorigen Stelle</translation>
    </message>
</context>
<context>
    <name>milepost::BallotCard</name>
    <message>
        <source>Proof in one line</source>
        <translation>Nachweis in einer Zeile</translation>
    </message>
</context>
<context>
    <name>milepost::BallotGridModel</name>
    <message>
        <source>Start round 2 of %1 with a vote</source>
        <translation>Runde 2 von „%1“ mit einer Stimme beginnen</translation>
    </message>
    <message>
        <source>Self-confidence belongs to a vote. Vote first.</source>
        <translation>Die eigene Sicherheit gehört zu einer Stimme. Stimmen Sie zuerst ab.</translation>
    </message>
    <message>
        <source>“%1” is no vote; possible are %2.</source>
        <translation>„%1“ ist keine Stimme; möglich sind %2.</translation>
    </message>
    <message>
        <source>Self-confidence is 1, 2 or 3.</source>
        <translation>Die eigene Sicherheit ist 1, 2 oder 3.</translation>
    </message>
    <message>
        <source>A line of proof belongs to a vote. Vote first.</source>
        <translation>Ein Nachweis gehört zu einer Stimme. Stimmen Sie zuerst ab.</translation>
    </message>
    <message numerus="yes">
        <source>Clear %n votes</source>
        <translation>
            <numerusform>%n Stimme löschen</numerusform>
            <numerusform>%n Stimmen löschen</numerusform>
        </translation>
    </message>
    <message>
        <source>Paste votes of round 2</source>
        <translation>Stimmen der Runde 2 einfügen</translation>
    </message>
    <message>
        <source>%1 in round 1</source>
        <translation>%1 in Runde 1</translation>
    </message>
    <message>
        <source>no vote</source>
        <translation>keine Stimme</translation>
    </message>
    <message>
        <source>self-confidence %1</source>
        <translation>eigene Sicherheit %1</translation>
    </message>
    <message>
        <source>%1 agreed</source>
        <translation>%1 vereinbart</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>milepost::BallotImport</name>
    <message>
        <source>%1 was not taken in: %2</source>
        <translation>%1 wurde nicht übernommen: %2</translation>
    </message>
    <message>
        <source>it cannot be read (%1).</source>
        <translation>die Datei ist nicht lesbar (%1).</translation>
    </message>
    <message>
        <source>it is larger than %1 MB.</source>
        <translation>die Datei ist größer als %1 MB.</translation>
    </message>
    <message>
        <source>n/a</source>
        <translation>n. z.</translation>
    </message>
    <message>
        <source>do not know</source>
        <translation>weiß nicht</translation>
    </message>
    <message>
        <source>there is no assessment to take it.</source>
        <translation>es gibt keine Bewertung, die die Datei aufnehmen könnte.</translation>
    </message>
    <message numerus="yes">
        <source>Import %n ballots</source>
        <translation>
            <numerusform>%n Stimme importieren</numerusform>
            <numerusform>%n Stimmen importieren</numerusform>
        </translation>
    </message>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>there already</source>
        <translation>schon vorhanden</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>Ballots: %1.</source>
        <translation>Stimmen: %1.</translation>
    </message>
    <message>
        <source>new: %1</source>
        <translation>neu: %1</translation>
    </message>
    <message>
        <source>the same as here: %1</source>
        <translation>wie hier: %1</translation>
    </message>
    <message>
        <source>refused: %1</source>
        <translation>abgelehnt: %1</translation>
    </message>
    <message>
        <source>keeps %1, changes proof or self-confidence</source>
        <translation>lässt %1, ändert Nachweis oder eigene Sicherheit</translation>
    </message>
    <message>
        <source>changes %1 to %2</source>
        <translation>ändert %1 in %2</translation>
    </message>
</context>
<context>
    <name>milepost::BallotPreview</name>
    <message>
        <source>has another function here</source>
        <translation>hat hier eine andere Funktion</translation>
    </message>
    <message>
        <source>several people here have this name</source>
        <translation>mehrere Personen haben hier diesen Namen</translation>
    </message>
    <message>
        <source>several people in the file have this name</source>
        <translation>mehrere Personen in der Datei haben diesen Namen</translation>
    </message>
    <message>
        <source>the file&apos;s id is that of another name here</source>
        <translation>die Kennung aus der Datei gehört hier zu einem anderen Namen</translation>
    </message>
    <message>
        <source>Import ballots from %1</source>
        <translation>Stimmkarten aus %1 importieren</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Was geschieht</translation>
    </message>
    <message>
        <source>What happens to each ballot</source>
        <translation>Was mit jeder Stimme geschieht</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>Somebody new</source>
        <translation>Eine neue Person</translation>
    </message>
    <message>
        <source>%1, %2, who is here already</source>
        <translation>%1, %2, schon hier</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Who %1 is</source>
        <translation>Wer %1 ist</translation>
    </message>
    <message>
        <source>%1, new</source>
        <translation>%1, neu</translation>
    </message>
</context>
<context>
    <name>milepost::Banner</name>
    <message>
        <source>Attention</source>
        <translation>Achtung</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Close this notice</source>
        <translation>Diesen Hinweis schließen</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
</context>
<context>
    <name>milepost::BaselineView</name>
    <message>
        <source>The plan beside its baseline</source>
        <translation>Der Plan neben seinem Basisplan</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>Was daraus wurde</translation>
    </message>
    <message>
        <source>As agreed</source>
        <translation>Wie vereinbart</translation>
    </message>
    <message>
        <source>Take plan as &amp;baseline</source>
        <translation>Plan als &amp;Basisplan übernehmen</translation>
    </message>
    <message>
        <source>Keep the plan as it is now as the one that was agreed, to compare with later</source>
        <translation>Den Plan, wie er jetzt ist, als den vereinbarten behalten, um später damit zu vergleichen</translation>
    </message>
    <message>
        <source>No baseline was taken yet. Take the plan as it was agreed, and what slips, comes, goes and is done is listed here.</source>
        <translation>Noch wurde kein Basisplan übernommen. Übernehmen Sie den Plan, wie er vereinbart wurde; dann steht hier, was sich verspätet, hinzukommt, entfällt und erledigt ist.</translation>
    </message>
    <message>
        <source>Plan of %1</source>
        <translation>Plan vom %1</translation>
    </message>
</context>
<context>
    <name>milepost::BoardColumn</name>
    <message>
        <source>Plays of the step “%1”</source>
        <translation>Maßnahmen des Schritts „%1“</translation>
    </message>
    <message>
        <source>%1 done</source>
        <translation>%1 erledigt</translation>
    </message>
    <message>
        <source> · </source>
        <translation> · </translation>
    </message>
    <message>
        <source>%1 of %2 in the plan</source>
        <translation>%1 von %2 im Plan</translation>
    </message>
</context>
<context>
    <name>milepost::BoardWords</name>
    <message>
        <source>“not applicable”: %1</source>
        <translation>„nicht zutreffend“: %1</translation>
    </message>
    <message>
        <source>“don’t know”: %1</source>
        <translation>„weiß nicht“: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Score the practice rather than the people. Evidence beats rank.</source>
        <translation>Bewertet wird die Praxis, nicht die Person. Belege zählen mehr als Rang.</translation>
    </message>
    <message>
        <source>Votes are secret until all are shown together. No name is ever shown here.</source>
        <translation>Stimmen bleiben geheim, bis alle gemeinsam gezeigt werden. Namen erscheinen hier nie.</translation>
    </message>
    <message>
        <source>Here: %1</source>
        <translation>Anwesend: %1</translation>
    </message>
    <message>
        <source>All votes are in.</source>
        <translation>Alle Stimmen sind abgegeben.</translation>
    </message>
    <message>
        <source>Please vote in silence.</source>
        <translation>Bitte schweigend abstimmen.</translation>
    </message>
    <message>
        <source>1 vote is still to come: %1</source>
        <translation>1 Stimme steht noch aus: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n votes are still to come: %1</source>
        <translation>
            <numerusform>%n Stimme steht noch aus: %1</numerusform>
            <numerusform>%n Stimmen stehen noch aus: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Fewer than three votes: a provisional result.</source>
        <translation>Weniger als drei Stimmen: ein vorläufiges Ergebnis.</translation>
    </message>
    <message>
        <source>Median %1 · all votes alike</source>
        <translation>Median %1 · alle Stimmen gleich</translation>
    </message>
    <message>
        <source>Median %1 · votes from %2 to %3</source>
        <translation>Median %1 · Stimmen von %2 bis %3</translation>
    </message>
    <message>
        <source>Aligned: agree on the score.</source>
        <translation>Einig: den Wert vereinbaren.</translation>
    </message>
    <message>
        <source>Discuss: the lowest and the highest vote first, then agree.</source>
        <translation>Besprechen: zuerst die niedrigste und die höchste Stimme, dann vereinbaren.</translation>
    </message>
    <message>
        <source>Still apart: both views go into the reason.</source>
        <translation>Weiter uneinig: Beide Sichten kommen in die Begründung.</translation>
    </message>
    <message>
        <source>Split: the lowest and the highest vote say why, then a second vote.</source>
        <translation>Gespalten: Die niedrigste und die höchste Stimme nennen ihre Gründe, dann folgt eine zweite Abstimmung.</translation>
    </message>
    <message>
        <source>Break</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Ends at %1</source>
        <translation>Ende um %1</translation>
    </message>
    <message>
        <source>Next: %1 · ends at %2</source>
        <translation>Danach: %1 · Ende um %2</translation>
    </message>
    <message>
        <source>Agreed: %1</source>
        <translation>Vereinbart: %1</translation>
    </message>
</context>
<context>
    <name>milepost::BrandDialog</name>
    <message>
        <source>Accent colour</source>
        <translation>Akzentfarbe</translation>
    </message>
    <message>
        <source>Choose &amp;colour…</source>
        <translation>&amp;Farbe wählen…</translation>
    </message>
    <message>
        <source>About the consultant</source>
        <translation>Über die Beratung</translation>
    </message>
    <message>
        <source>&amp;Draft as a watermark, as long as the report is one</source>
        <translation>Ent&amp;wurf als Wasserzeichen, solange der Bericht einer ist</translation>
    </message>
    <message>
        <source>Brand of the report</source>
        <translation>Erscheinungsbild des Berichts</translation>
    </message>
    <message>
        <source>As Milepost, or #1a2b3c</source>
        <translation>Wie Milepost, oder #1a2b3c</translation>
    </message>
    <message>
        <source>Name, firm, address; printed on the cover</source>
        <translation>Name, Firma, Adresse; wird auf der Titelseite gedruckt</translation>
    </message>
    <message>
        <source>Choose &amp;logo…</source>
        <translation>&amp;Logo wählen…</translation>
    </message>
    <message>
        <source>&amp;Accent colour</source>
        <translation>&amp;Akzentfarbe</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>Co&amp;nsultant</source>
        <translation>&amp;Beratung</translation>
    </message>
    <message>
        <source>Cover with this brand</source>
        <translation>Titelseite mit diesem Erscheinungsbild</translation>
    </message>
    <message>
        <source>A page with this brand</source>
        <translation>Eine Seite mit diesem Erscheinungsbild</translation>
    </message>
    <message>
        <source>&amp;Use this brand</source>
        <translation>Erscheinungsbild &amp;verwenden</translation>
    </message>
    <message>
        <source>Take &amp;my default</source>
        <translation>&amp;Meinen Standard einsetzen</translation>
    </message>
    <message>
        <source>Fill in the brand that was kept as default</source>
        <translation>Das als Standard gespeicherte Erscheinungsbild eintragen</translation>
    </message>
    <message>
        <source>&amp;Keep as my default</source>
        <translation>Als meinen &amp;Standard speichern</translation>
    </message>
    <message>
        <source>Offer this brand with its logo in other engagements; none of them is changed</source>
        <translation>Dieses Erscheinungsbild mit seinem Logo in anderen Mandaten anbieten; keines davon wird geändert</translation>
    </message>
    <message>
        <source>Kept as your default.</source>
        <translation>Als Ihr Standard gespeichert.</translation>
    </message>
    <message>
        <source>Accent colour of the report</source>
        <translation>Akzentfarbe des Berichts</translation>
    </message>
    <message>
        <source>Choose a logo</source>
        <translation>Logo wählen</translation>
    </message>
    <message>
        <source>Pictures (*.png *.svg)</source>
        <translation>Bilder (*.png *.svg)</translation>
    </message>
    <message>
        <source>The file cannot be read: %1</source>
        <translation>Die Datei kann nicht gelesen werden: %1</translation>
    </message>
    <message>
        <source>A colour is written as #1a2b3c, or chosen with the button.</source>
        <translation>Eine Farbe wird in der Form #1a2b3c geschrieben oder mit der Schaltfläche gewählt.</translation>
    </message>
    <message>
        <source>No logo is chosen</source>
        <translation>Es ist kein Logo gewählt</translation>
    </message>
    <message>
        <source>The logo that is chosen</source>
        <translation>Das gewählte Logo</translation>
    </message>
</context>
<context>
    <name>milepost::CapacityEditor</name>
    <message>
        <source>Days a week of roles and people</source>
        <translation>Tage pro Woche von Rollen und Personen</translation>
    </message>
    <message>
        <source>Days a week of everybody</source>
        <translation>Tage pro Woche für alle</translation>
    </message>
    <message>
        <source>Plays at the same time</source>
        <translation>Maßnahmen zur gleichen Zeit</translation>
    </message>
    <message>
        <source>Name of another person</source>
        <translation>Name einer weiteren Person</translation>
    </message>
    <message>
        <source>days a week, of each role or named person</source>
        <translation>Tage pro Woche, je Rolle oder benannter Person</translation>
    </message>
    <message>
        <source>at most</source>
        <translation>höchstens</translation>
    </message>
    <message>
        <source>person-days in all; empty for no limit</source>
        <translation>Personentage insgesamt; leer ohne Grenze</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Start</translation>
    </message>
    <message>
        <source>&amp;Capacity</source>
        <translation>&amp;Kapazität</translation>
    </message>
    <message>
        <source>&amp;Plays in parallel</source>
        <translation>&amp;Maßnahmen gleichzeitig</translation>
    </message>
    <message>
        <source>&amp;Budget</source>
        <translation>B&amp;udget</translation>
    </message>
    <message>
        <source>Who has more or fewer days than the rest? A named person counts before the role.</source>
        <translation>Wer hat mehr oder weniger Tage als die übrigen? Eine benannte Person geht der Rolle vor.</translation>
    </message>
    <message>
        <source>A&amp;dd person</source>
        <translation>Person &amp;hinzufügen</translation>
    </message>
    <message>
        <source>Empty: the plan starts with the latest assessment.</source>
        <translation>Leer: Der Plan beginnt mit der letzten Bewertung.</translation>
    </message>
    <message>
        <source>The first week begins on Monday, %1.</source>
        <translation>Die erste Woche beginnt am Montag, %1.</translation>
    </message>
    <message>
        <source>Empty: it starts with the latest assessment; the first week begins on Monday, %1.</source>
        <translation>Leer: Er beginnt mit der letzten Bewertung; die erste Woche beginnt am Montag, %1.</translation>
    </message>
    <message>
        <source>The name is too long.</source>
        <translation>Der Name ist zu lang.</translation>
    </message>
    <message>
        <source>Type the name of the person.</source>
        <translation>Geben Sie den Namen der Person ein.</translation>
    </message>
    <message>
        <source>This person is not in the list yet. Add the person, or empty the field.</source>
        <translation>Diese Person ist noch nicht in der Liste. Fügen Sie sie hinzu oder leeren Sie das Feld.</translation>
    </message>
</context>
<context>
    <name>milepost::CapacityModel</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Type the days a week, or empty the cell.</source>
        <translation>Geben Sie die Tage pro Woche ein oder leeren Sie die Zelle.</translation>
    </message>
    <message>
        <source>%1, as for all</source>
        <translation>%1, wie für alle</translation>
    </message>
    <message>
        <source>as for all</source>
        <translation>wie für alle</translation>
    </message>
    <message>
        <source>Role or person</source>
        <translation>Rolle oder Person</translation>
    </message>
    <message>
        <source>Days a week</source>
        <translation>Tage pro Woche</translation>
    </message>
</context>
<context>
    <name>milepost::ChangeStrip</name>
    <message>
        <source>Enters</source>
        <translation>Kommt hinzu</translation>
    </message>
    <message>
        <source>Leaves</source>
        <translation>Entfällt</translation>
    </message>
    <message>
        <source>Moves</source>
        <translation>Verschiebt sich</translation>
    </message>
    <message>
        <source>What changed in the plan, and why</source>
        <translation>Was sich im Plan geändert hat und warum</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Hide list</source>
        <translation>Liste ausblenden</translation>
    </message>
    <message>
        <source>Show list</source>
        <translation>Liste zeigen</translation>
    </message>
    <message>
        <source>Show &amp;fewer</source>
        <translation>W&amp;eniger zeigen</translation>
    </message>
    <message numerus="yes">
        <source>Show &amp;all %n</source>
        <translation>
            <numerusform>&amp;Alle %n zeigen</numerusform>
            <numerusform>&amp;Alle %n zeigen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>milepost::ChartFrame</name>
    <message>
        <source>%1, as a table</source>
        <translation>%1, als Tabelle</translation>
    </message>
    <message>
        <source>Show the data of the chart as a table (%1)</source>
        <translation>Die Daten des Diagramms als Tabelle zeigen (%1)</translation>
    </message>
    <message>
        <source>%1: show as a table</source>
        <translation>%1: als Tabelle zeigen</translation>
    </message>
    <message>
        <source>Save as &amp;SVG…</source>
        <translation>Als &amp;SVG speichern…</translation>
    </message>
    <message>
        <source>Save as &amp;PNG…</source>
        <translation>Als &amp;PNG speichern…</translation>
    </message>
    <message>
        <source>Save data as &amp;CSV…</source>
        <translation>Daten als &amp;CSV speichern…</translation>
    </message>
    <message>
        <source>Copy as p&amp;icture</source>
        <translation>Als &amp;Bild kopieren</translation>
    </message>
    <message>
        <source>Copy data as &amp;table</source>
        <translation>Daten als &amp;Tabelle kopieren</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Save or copy the chart or its data</source>
        <translation>Das Diagramm oder seine Daten speichern oder kopieren</translation>
    </message>
    <message>
        <source>%1: export</source>
        <translation>%1: exportieren</translation>
    </message>
    <message>
        <source>%1. The arrow keys go from value to value, Ctrl+T shows the data as a table. %2</source>
        <translation>%1. Die Pfeiltasten führen von Wert zu Wert, Strg+T zeigt die Daten als Tabelle. %2</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tabellen (*.csv)</translation>
    </message>
    <message>
        <source>Save chart</source>
        <translation>Diagramm speichern</translation>
    </message>
</context>
<context>
    <name>milepost::ChoiceBar</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>milepost::CloseAction</name>
    <message>
        <source>C&amp;lose</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source>Close the engagement and go back to the start page</source>
        <translation>Das Mandat schließen und zur Startseite zurückkehren</translation>
    </message>
</context>
<context>
    <name>milepost::CommandPalette</name>
    <message>
        <source>Nothing is called like that.</source>
        <translation>Nichts heißt so.</translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation>Alles durchsuchen</translation>
    </message>
    <message>
        <source>Command, page, dimension or play</source>
        <translation>Befehl, Seite, Dimension oder Maßnahme</translation>
    </message>
    <message>
        <source>Some letters of the name; up and down choose, Return takes</source>
        <translation>Einige Buchstaben des Namens; Auf und Ab wählen, die Eingabetaste übernimmt</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Was gefunden wurde</translation>
    </message>
</context>
<context>
    <name>milepost::CommandPaletteAction</name>
    <message>
        <source>&amp;Search everything…</source>
        <translation>Alles &amp;durchsuchen…</translation>
    </message>
    <message>
        <source>Find a command, page, dimension or play by some letters of its name</source>
        <translation>Einen Befehl, eine Seite, Dimension oder Maßnahme über einige Buchstaben des Namens finden</translation>
    </message>
</context>
<context>
    <name>milepost::ComparisonTable</name>
    <message>
        <source>Comparison</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>Choose two different states to compare them.</source>
        <translation>Wählen Sie zwei verschiedene Stände, um sie zu vergleichen.</translation>
    </message>
</context>
<context>
    <name>milepost::ConsoleWindow</name>
    <message>
        <source>&amp;Next part</source>
        <translation>&amp;Nächster Teil</translation>
    </message>
    <message>
        <source>&amp;Open the vote</source>
        <translation>A&amp;bstimmung öffnen</translation>
    </message>
    <message>
        <source>Waiting for votes</source>
        <translation>Warten auf Stimmen</translation>
    </message>
    <message>
        <source>Re&amp;veal</source>
        <translation>Auf&amp;decken</translation>
    </message>
    <message>
        <source>On to the &amp;score</source>
        <translation>Weiter zum &amp;Wert</translation>
    </message>
    <message>
        <source>Waiting for a score</source>
        <translation>Warten auf einen Wert</translation>
    </message>
    <message>
        <source>&amp;Close the workshop…</source>
        <translation>Workshop &amp;schließen…</translation>
    </message>
    <message>
        <source>Workshop console</source>
        <translation>Workshop-Konsole</translation>
    </message>
    <message>
        <source>Step &amp;back</source>
        <translation>Schritt &amp;zurück</translation>
    </message>
    <message>
        <source>Next part no&amp;w</source>
        <translation>Nächster Teil &amp;jetzt</translation>
    </message>
    <message>
        <source>Blank the wa&amp;ll</source>
        <translation>&amp;Leinwand ausblenden</translation>
    </message>
    <message>
        <source>&amp;End…</source>
        <translation>Be&amp;enden…</translation>
    </message>
    <message>
        <source>What comes next (Page Down)</source>
        <translation>Was als Nächstes kommt (Bild ab)</translation>
    </message>
    <message>
        <source>One step back (Page Up)</source>
        <translation>Einen Schritt zurück (Bild auf)</translation>
    </message>
    <message>
        <source>Leaves what is open here and goes on with the agenda</source>
        <translation>Verlässt, was hier offen ist, und fährt mit der Agenda fort</translation>
    </message>
    <message>
        <source>Nothing on the wall, or everything again (B or full stop)</source>
        <translation>Nichts auf der Leinwand oder wieder alles (B oder Punkt)</translation>
    </message>
    <message>
        <source>Asks whether the workshop is over</source>
        <translation>Fragt, ob der Workshop vorbei ist</translation>
    </message>
    <message>
        <source>&amp;Open the second vote</source>
        <translation>Zweite A&amp;bstimmung öffnen</translation>
    </message>
    <message>
        <source>Hide the &amp;audience window</source>
        <translation>&amp;Publikumsfenster ausblenden</translation>
    </message>
    <message>
        <source>Show the &amp;audience window</source>
        <translation>&amp;Publikumsfenster zeigen</translation>
    </message>
    <message>
        <source>There is one screen only: if it is mirrored, the audience sees this window. Extend the display to the projector; the audience window moves there by itself.</source>
        <translation>Es gibt nur einen Bildschirm: Wird er gespiegelt, sieht das Publikum dieses Fenster. Erweitern Sie die Anzeige auf den Projektor; das Publikumsfenster wechselt von selbst dorthin.</translation>
    </message>
</context>
<context>
    <name>milepost::DefinitionBar</name>
    <message>
        <source>Day whose customers are followed</source>
        <translation>Tag, dessen Kunden verfolgt werden</translation>
    </message>
    <message>
        <source>Customers of (day)</source>
        <translation>Kunden vom (Tag)</translation>
    </message>
    <message>
        <source>Point in time or trailing year</source>
        <translation>Zeitpunkt oder letzte zwölf Monate</translation>
    </message>
    <message>
        <source>Basis not stated</source>
        <translation>Grundlage nicht angegeben</translation>
    </message>
    <message>
        <source>Point in time</source>
        <translation>Zeitpunkt</translation>
    </message>
    <message>
        <source>Trailing year</source>
        <translation>Letzte zwölf Monate</translation>
    </message>
    <message>
        <source>Usage fees counted or not</source>
        <translation>Nutzungsgebühren mitgezählt oder nicht</translation>
    </message>
    <message>
        <source>Usage not stated</source>
        <translation>Nutzung nicht angegeben</translation>
    </message>
    <message>
        <source>With usage fees</source>
        <translation>Mit Nutzungsgebühren</translation>
    </message>
    <message>
        <source>Without usage fees</source>
        <translation>Ohne Nutzungsgebühren</translation>
    </message>
    <message>
        <source>Smallest customer counted</source>
        <translation>Kleinster mitgezählter Kunde</translation>
    </message>
    <message>
        <source>Customers from (size)</source>
        <translation>Kunden ab (Größe)</translation>
    </message>
    <message>
        <source>For all periods</source>
        <translation>Für alle Perioden</translation>
    </message>
    <message>
        <source>How it is counted</source>
        <translation>Wie gezählt wird</translation>
    </message>
    <message>
        <source>Count the values of all periods shown like this one; over the trailing year the day moves with the period</source>
        <translation>Die Werte aller gezeigten Perioden so zählen wie diesen; bei den letzten zwölf Monaten rückt der Tag mit der Periode</translation>
    </message>
    <message>
        <source>Counted:</source>
        <translation>Gezählt:</translation>
    </message>
    <message>
        <source>“%1” is no date. Type the day whose customers are followed, such as %2.</source>
        <translation>„%1“ ist kein Datum. Geben Sie den Tag ein, dessen Kunden verfolgt werden, etwa %2.</translation>
    </message>
</context>
<context>
    <name>milepost::DeletionNotice</name>
    <message>
        <source>The assessment “%1” is deleted.</source>
        <translation>Die Bewertung „%1“ ist gelöscht.</translation>
    </message>
    <message>
        <source>The unit “%1” is deleted.</source>
        <translation>Der Bereich „%1“ ist gelöscht.</translation>
    </message>
    <message>
        <source>The play “%1” is deleted.</source>
        <translation>Die Maßnahme „%1“ ist gelöscht.</translation>
    </message>
    <message>
        <source>The snapshot “%1” is deleted.</source>
        <translation>Die Momentaufnahme „%1“ ist gelöscht.</translation>
    </message>
    <message>
        <source>%1 is deleted, with all votes.</source>
        <translation>%1 ist mit allen Stimmen gelöscht.</translation>
    </message>
    <message>
        <source>%1 people are deleted, with all their votes.</source>
        <translation>%1 Personen sind mit all ihren Stimmen gelöscht.</translation>
    </message>
</context>
<context>
    <name>milepost::DimensionBlock</name>
    <message>
        <source>Second vote.</source>
        <translation>Zweite Abstimmung.</translation>
    </message>
    <message>
        <source>%1 %2 in, %3 still to come: %4</source>
        <translation>%1 Abgegeben: %2, noch offen: %3 (%4)</translation>
    </message>
    <message>
        <source>Dimension that is worked on</source>
        <translation>Dimension, die bearbeitet wird</translation>
    </message>
    <message>
        <source>&amp;Pass the laptop around…</source>
        <translation>&amp;Laptop reihum geben…</translation>
    </message>
    <message>
        <source>A private ballot for one person after another</source>
        <translation>Eine geheime Stimmkarte, eine Person nach der anderen</translation>
    </message>
    <message>
        <source>&amp;Reveal the votes</source>
        <translation>Stimmen &amp;aufdecken</translation>
    </message>
    <message>
        <source>Reveal &amp;without the missing votes</source>
        <translation>&amp;Ohne die fehlenden Stimmen aufdecken</translation>
    </message>
    <message>
        <source>Whose card it is</source>
        <translation>Wessen Stimmkarte es ist</translation>
    </message>
    <message>
        <source>&amp;Record the vote</source>
        <translation>Stimme &amp;eintragen</translation>
    </message>
    <message>
        <source>&amp;Take the vote out</source>
        <translation>Stimme &amp;herausnehmen</translation>
    </message>
    <message>
        <source>Removes the vote of the chosen person, such as a mistaken one</source>
        <translation>Entfernt die Stimme der gewählten Person, etwa eine irrtümliche</translation>
    </message>
    <message>
        <source>Enter paper cards</source>
        <translation>Stimmkarten auf Papier eintragen</translation>
    </message>
    <message>
        <source>%1 · %2: %3</source>
        <translation>%1 · %2: %3</translation>
    </message>
    <message>
        <source>First vote.</source>
        <translation>Erste Abstimmung.</translation>
    </message>
    <message>
        <source>%1 Nobody is checked in yet; tick who is here.</source>
        <translation>%1 Noch ist niemand anwesend; haken Sie an, wer da ist.</translation>
    </message>
    <message>
        <source>%1 The one vote is in.</source>
        <translation>%1 Die eine Stimme ist abgegeben.</translation>
    </message>
    <message>
        <source>%1 All %2 votes are in.</source>
        <translation>%1 Alle %2 Stimmen sind abgegeben.</translation>
    </message>
    <message>
        <source>%1 (vote is in)</source>
        <translation>%1 (hat abgestimmt)</translation>
    </message>
</context>
<context>
    <name>milepost::DimensionDelegate</name>
    <message>
        <source>%1 · provisional</source>
        <translation>%1 · vorläufig</translation>
    </message>
</context>
<context>
    <name>milepost::DimensionHeader</name>
    <message>
        <source>a sign of stage 1 is answered yes</source>
        <translation>ein Anzeichen von Stufe 1 ist mit Ja beantwortet</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n findings</source>
        <translation>
            <numerusform>%n Befund</numerusform>
            <numerusform>%n Befunde</numerusform>
        </translation>
    </message>
    <message>
        <source>1 finding</source>
        <translation>1 Befund</translation>
    </message>
</context>
<context>
    <name>milepost::DimensionList</name>
    <message>
        <source>Dimensions done</source>
        <translation>Erledigte Dimensionen</translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <translation>%1 von %2 erledigt</translation>
    </message>
</context>
<context>
    <name>milepost::DimensionListModel</name>
    <message>
        <source>votes %1</source>
        <translation>Stimmen: %1</translation>
    </message>
    <message>
        <source>evidence: %1</source>
        <translation>Beleg: %1</translation>
    </message>
    <message>
        <source>to do</source>
        <translation>zu erledigen</translation>
    </message>
    <message>
        <source>without votes</source>
        <translation>ohne Stimmen</translation>
    </message>
</context>
<context>
    <name>milepost::DimensionSettings</name>
    <message>
        <source>Target in twelve months</source>
        <translation>Ziel in zwölf Monaten</translation>
    </message>
    <message>
        <source>Weight, 1 to 5</source>
        <translation>Gewicht, 1 bis 5</translation>
    </message>
    <message>
        <source>Does not apply to us</source>
        <translation>Trifft auf uns nicht zu</translation>
    </message>
    <message>
        <source>Why the dimension does not apply</source>
        <translation>Warum die Dimension nicht zutrifft</translation>
    </message>
    <message>
        <source>Why it does not apply</source>
        <translation>Warum sie nicht zutrifft</translation>
    </message>
    <message>
        <source>It stays out of the matrix as soon as there is a reason.</source>
        <translation>Sie zählt in der Matrix nicht mehr, sobald eine Begründung dasteht.</translation>
    </message>
    <message>
        <source>It stays out of the matrix.</source>
        <translation>Sie zählt in der Matrix nicht.</translation>
    </message>
</context>
<context>
    <name>milepost::DimensionView</name>
    <message>
        <source>Notes on the dimension</source>
        <translation>Notizen zur Dimension</translation>
    </message>
    <message>
        <source>What was said, what is open</source>
        <translation>Was gesagt wurde, was offen ist</translation>
    </message>
    <message>
        <source>Target and weight</source>
        <translation>Ziel und Gewicht</translation>
    </message>
    <message>
        <source>This assessment is closed. Re-open it to change something.</source>
        <translation>Diese Bewertung ist abgeschlossen. Öffnen Sie sie wieder, um etwas zu ändern.</translation>
    </message>
    <message>
        <source>Scores, one person at a time</source>
        <translation>Werte, eine Person nach der anderen</translation>
    </message>
    <message>
        <source>Score to settle on, and the reason</source>
        <translation>Festzulegender Wert und Begründung</translation>
    </message>
    <message>
        <source>Agreed score and reason</source>
        <translation>Vereinbarter Wert und Begründung</translation>
    </message>
</context>
<context>
    <name>milepost::DiscardQuestion</name>
    <message>
        <source>What you changed here has not been applied yet.</source>
        <translation>Was Sie hier geändert haben, ist noch nicht übernommen.</translation>
    </message>
    <message>
        <source>&amp;Keep editing</source>
        <translation>&amp;Weiter bearbeiten</translation>
    </message>
</context>
<context>
    <name>milepost::DocumentBanners</name>
    <message>
        <source>%1 has this file open on %2, so it can only be read here.</source>
        <translation>%1 hat diese Datei auf %2 geöffnet; sie kann hier nur gelesen werden.</translation>
    </message>
    <message>
        <source>This file can only be read.</source>
        <translation>Diese Datei kann nur gelesen werden.</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Erneut öffnen</translation>
    </message>
    <message>
        <source>Work in a copy…</source>
        <translation>In einer Kopie arbeiten…</translation>
    </message>
    <message>
        <source>%1 has changed the file since it was opened here. Open it again to see the changes.</source>
        <translation>%1 hat die Datei geändert, seit sie hier geöffnet wurde. Öffnen Sie sie erneut, um die Änderungen zu sehen.</translation>
    </message>
    <message>
        <source>The file has changed since it was opened here. Open it again to see the changes.</source>
        <translation>Die Datei hat sich geändert, seit sie hier geöffnet wurde. Öffnen Sie sie erneut, um die Änderungen zu sehen.</translation>
    </message>
    <message>
        <source>%1 has closed the file. Open it again to work in it.</source>
        <translation>%1 hat die Datei geschlossen. Öffnen Sie sie erneut, um darin zu arbeiten.</translation>
    </message>
    <message>
        <source>Not saved: %1</source>
        <translation>Nicht gespeichert: %1</translation>
    </message>
    <message>
        <source>Retry now</source>
        <translation>Jetzt wiederholen</translation>
    </message>
    <message>
        <source>Open the other version</source>
        <translation>Die andere Fassung öffnen</translation>
    </message>
</context>
<context>
    <name>milepost::DotPlot</name>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>Votes on the scale</source>
        <translation>Stimmen auf der Skala</translation>
    </message>
</context>
<context>
    <name>milepost::DropDialog</name>
    <message>
        <source>Let the &amp;plan replace it</source>
        <translation>Den &amp;Plan Ersatz finden lassen</translation>
    </message>
    <message>
        <source>&amp;Lower the target</source>
        <translation>Das Ziel &amp;senken</translation>
    </message>
    <message>
        <source>Leave the &amp;gap open</source>
        <translation>Die &amp;Lücke offen lassen</translation>
    </message>
    <message>
        <source>Drop a play</source>
        <translation>Maßnahme streichen</translation>
    </message>
    <message>
        <source>Drop “%1”?</source>
        <translation>„%1“ streichen?</translation>
    </message>
    <message>
        <source>Then nothing is missed: %1.</source>
        <translation>Dann wird nichts verfehlt: %1.</translation>
    </message>
    <message>
        <source>The assessment is closed; reopen it to change its targets.</source>
        <translation>Die Bewertung ist abgeschlossen; öffnen Sie sie wieder, um ihre Ziele zu ändern.</translation>
    </message>
    <message>
        <source>No target has to be lowered: nothing is missed without the play.</source>
        <translation>Kein Ziel muss gesenkt werden: Ohne die Maßnahme wird nichts verfehlt.</translation>
    </message>
    <message>
        <source>What would take its place is dropped, too; the targets stay.</source>
        <translation>Was an ihre Stelle träte, wird ebenfalls gestrichen; die Ziele bleiben.</translation>
    </message>
    <message>
        <source>&amp;Drop</source>
        <translation>S&amp;treichen</translation>
    </message>
    <message>
        <source>Drop “%1” and lower targets</source>
        <translation>„%1“ streichen und Ziele senken</translation>
    </message>
    <message>
        <source>Drop “%1” and leave the gap open</source>
        <translation>„%1“ streichen und die Lücke offen lassen</translation>
    </message>
    <message>
        <source>There is nothing to replace it with.</source>
        <translation>Es gibt keinen Ersatz.</translation>
    </message>
    <message>
        <source>Then less is missed: %1. Other targets belong to a closed assessment; reopen it to change them.</source>
        <translation>Dann wird weniger verfehlt: %1. Andere Ziele gehören zu einer abgeschlossenen Bewertung; öffnen Sie sie wieder, um sie zu ändern.</translation>
    </message>
</context>
<context>
    <name>milepost::EffortDelegate</name>
    <message>
        <source>Person-days; empty: the play’s usual effort</source>
        <translation>Personentage; leer: der übliche Aufwand der Maßnahme</translation>
    </message>
</context>
<context>
    <name>milepost::EmptyOverview</name>
    <message>
        <source>Nothing has been assessed yet</source>
        <translation>Noch ist nichts bewertet</translation>
    </message>
    <message>
        <source>The overview rests on the latest assessment of the whole organization. Start one on the Assess page: answer the indicators, score five dimensions, set targets. The plan follows by itself.</source>
        <translation>Die Übersicht beruht auf der letzten Bewertung der gesamten Organisation. Beginnen Sie eine auf der Seite „Bewerten“: Indikatoren beantworten, fünf Dimensionen bewerten, Ziele setzen. Der Plan ergibt sich von selbst.</translation>
    </message>
    <message>
        <source>No dimension is rated yet</source>
        <translation>Noch ist keine Dimension bewertet</translation>
    </message>
    <message>
        <source>An index appears as soon as %1 of the weight is rated. Enter votes or agree a score on the Assess page.</source>
        <translation>Ein Index erscheint, sobald %1 des Gewichts bewertet sind. Geben Sie auf der Seite „Bewerten“ Stimmen ein oder vereinbaren Sie einen Wert.</translation>
    </message>
</context>
<context>
    <name>milepost::EndSession</name>
    <message>
        <source>End the session</source>
        <translation>Die Sitzung beenden</translation>
    </message>
    <message>
        <source>Workshop of %1</source>
        <translation>Workshop vom %1</translation>
    </message>
    <message>
        <source>End of the workshop</source>
        <translation>Ende des Workshops</translation>
    </message>
    <message>
        <source>Is the workshop over?</source>
        <translation>Ist der Workshop vorbei?</translation>
    </message>
    <message>
        <source>Everything that was agreed stays, and a snapshot is taken. The report is shown next.</source>
        <translation>Alles Vereinbarte bleibt, und eine Momentaufnahme wird erstellt. Danach wird der Bericht gezeigt.</translation>
    </message>
    <message>
        <source>&amp;Keep the workshop going</source>
        <translation>Workshop &amp;fortsetzen</translation>
    </message>
    <message>
        <source>&amp;End it</source>
        <translation>&amp;Beenden</translation>
    </message>
</context>
<context>
    <name>milepost::EngagementDocument</name>
    <message>
        <source>The file was moved or deleted while it was open; it has been written anew at %1 with everything in it.</source>
        <translation>Die Datei wurde verschoben oder gelöscht, während sie geöffnet war; sie wurde mit allem Inhalt unter %1 neu geschrieben.</translation>
    </message>
    <message>
        <source>This file is open for reading only; save a copy of it to make changes.</source>
        <translation>Diese Datei ist schreibgeschützt geöffnet; speichern Sie eine Kopie, um etwas zu ändern.</translation>
    </message>
    <message>
        <source>This engagement has no file.</source>
        <translation>Dieses Mandat hat keine Datei.</translation>
    </message>
    <message>
        <source>The copy needs another name than the engagement itself.</source>
        <translation>Die Kopie braucht einen anderen Namen als das Mandat selbst.</translation>
    </message>
    <message>
        <source>The copy was written, but it cannot be changed there.</source>
        <translation>Die Kopie wurde geschrieben, lässt sich dort aber nicht ändern.</translation>
    </message>
    <message>
        <source>The copy differs from what is open, so it is not used.</source>
        <translation>Die Kopie weicht von dem ab, was geöffnet ist, und wird deshalb nicht verwendet.</translation>
    </message>
</context>
<context>
    <name>milepost::EvidenceBox</name>
    <message>
        <source>1 item is attached. Raise the grade?</source>
        <translation>1 Beleg ist angehängt. Beleggrad anheben?</translation>
    </message>
    <message numerus="yes">
        <source>%n items are attached. Raise the grade?</source>
        <translation>
            <numerusform>%n Beleg ist angehängt. Beleggrad anheben?</numerusform>
            <numerusform>%n Belege sind angehängt. Beleggrad anheben?</numerusform>
        </translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>Was gesagt wurde</translation>
    </message>
    <message>
        <source>Address of the evidence</source>
        <translation>Adresse des Belegs</translation>
    </message>
    <message>
        <source>Words of the quote</source>
        <translation>Wortlaut des Zitats</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Evidence grade</source>
        <translation>Beleggrad</translation>
    </message>
    <message>
        <source>Goes to the grade; what it is remains your judgement</source>
        <translation>Führt zum Beleggrad; welcher es ist, beurteilen Sie selbst</translation>
    </message>
    <message>
        <source>Add link</source>
        <translation>Link hinzufügen</translation>
    </message>
    <message>
        <source>Add quote</source>
        <translation>Zitat hinzufügen</translation>
    </message>
    <message>
        <source>Add file…</source>
        <translation>Datei hinzufügen…</translation>
    </message>
    <message>
        <source>Or drop files here</source>
        <translation>Oder Dateien hier ablegen</translation>
    </message>
    <message>
        <source>Nothing attached yet. Files can be dropped here.</source>
        <translation>Noch ist nichts angehängt. Dateien lassen sich hier ablegen.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove this evidence (Delete)</source>
        <translation>Diesen Beleg entfernen (Entf)</translation>
    </message>
    <message>
        <source>Save file as…</source>
        <translation>Datei speichern unter…</translation>
    </message>
    <message>
        <source>Title of the evidence</source>
        <translation>Titel des Belegs</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Words of the evidence</source>
        <translation>Wortlaut des Belegs</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>Dateien anhängen</translation>
    </message>
    <message>
        <source>Save the file as</source>
        <translation>Datei speichern unter</translation>
    </message>
    <message numerus="yes">
        <source>Attach %n files</source>
        <translation>
            <numerusform>%n Datei anhängen</numerusform>
            <numerusform>%n Dateien anhängen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>milepost::EvidenceListModel</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>milepost::ExplanationPanel</name>
    <message>
        <source>Choose a number and press “?” to see where it comes from.</source>
        <translation>Wählen Sie eine Zahl und drücken Sie „?“, um zu sehen, woher sie kommt.</translation>
    </message>
</context>
<context>
    <name>milepost::ExploreSampleAction</name>
    <message>
        <source>Open a copy of the sample engagement</source>
        <translation>Eine Kopie des Beispielmandats öffnen</translation>
    </message>
</context>
<context>
    <name>milepost::ExportDataAction</name>
    <message>
        <source>&amp;Workbook (XLSX)…</source>
        <translation>&amp;Arbeitsmappe (XLSX)…</translation>
    </message>
    <message>
        <source>Write scores, plan, RACI, metrics and risks as sheets of a workbook</source>
        <translation>Werte, Plan, RACI, Kennzahlen und Risiken als Blätter einer Arbeitsmappe schreiben</translation>
    </message>
    <message>
        <source>&amp;Calendar (ICS)…</source>
        <translation>&amp;Kalender (ICS)…</translation>
    </message>
    <message>
        <source>Write plays, reviews and milestones as a calendar</source>
        <translation>Maßnahmen, Reviews und Meilensteine als Kalender schreiben</translation>
    </message>
    <message>
        <source>Calendar with &amp;reminders (ICS)…</source>
        <translation>Kalender mit &amp;Erinnerungen (ICS)…</translation>
    </message>
    <message>
        <source>Write the calendar with a reminder on the day before each event</source>
        <translation>Den Kalender mit einer Erinnerung am Tag vor jedem Termin schreiben</translation>
    </message>
    <message>
        <source>&amp;Tables (CSV)…</source>
        <translation>&amp;Tabellen (CSV)…</translation>
    </message>
    <message>
        <source>Write each table as a file into a new folder</source>
        <translation>Jede Tabelle als Datei in einen neuen Ordner schreiben</translation>
    </message>
    <message>
        <source>Workbook to &amp;fill in (XLSX)…</source>
        <translation>Arbeitsmappe zum A&amp;usfüllen (XLSX)…</translation>
    </message>
    <message>
        <source>Write plays and metric values for others to fill in and send back</source>
        <translation>Maßnahmen und Kennzahlenwerte schreiben, damit andere sie ausfüllen und zurückschicken</translation>
    </message>
    <message>
        <source>&amp;Slides (PPTX)…</source>
        <translation>&amp;Folien (PPTX)…</translation>
    </message>
    <message>
        <source>Write the board pack as slides whose texts, tables and charts can be edited</source>
        <translation>Die Vorstandsunterlage als Folien schreiben, deren Texte, Tabellen und Diagramme sich bearbeiten lassen</translation>
    </message>
</context>
<context>
    <name>milepost::ExportPdfAction</name>
    <message>
        <source>Write the report as a PDF file</source>
        <translation>Den Bericht als PDF-Datei schreiben</translation>
    </message>
</context>
<context>
    <name>milepost::FigureButton</name>
    <message>
        <source>Press to see where this number comes from.</source>
        <translation>Drücken Sie hier, um zu sehen, woher diese Zahl kommt.</translation>
    </message>
    <message>
        <source>Why this number (?)</source>
        <translation>Warum diese Zahl (?)</translation>
    </message>
</context>
<context>
    <name>milepost::FindingRow</name>
    <message>
        <source>Finding: %1</source>
        <translation>Befund: %1</translation>
    </message>
</context>
<context>
    <name>milepost::FindingsBox</name>
    <message>
        <source>Hide what was set aside</source>
        <translation>Beiseitegelegtes ausblenden</translation>
    </message>
    <message numerus="yes">
        <source>Show %n set aside</source>
        <translation>
            <numerusform>%n Beiseitegelegten zeigen</numerusform>
            <numerusform>%n Beiseitegelegte zeigen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>milepost::ForwardAction</name>
    <message>
        <source>&amp;Forward</source>
        <translation>&amp;Vorwärts</translation>
    </message>
    <message>
        <source>Forward again</source>
        <translation>Wieder vorwärts</translation>
    </message>
</context>
<context>
    <name>milepost::FreezeWeekEditor</name>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>%1, 1 week</source>
        <translation>%1, 1 Woche</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n weeks</source>
        <translation>
            <numerusform>%1, %n Woche</numerusform>
            <numerusform>%1, %n Wochen</numerusform>
        </translation>
    </message>
    <message>
        <source>First day of the freeze weeks</source>
        <translation>Erster Tag der Sperrwochen</translation>
    </message>
    <message>
        <source>Last day of the freeze weeks</source>
        <translation>Letzter Tag der Sperrwochen</translation>
    </message>
    <message>
        <source>Nobody works on the plan in these weeks: holidays, year end, a release. Click a day to freeze its week or to open it again; with Shift all weeks in between are frozen.</source>
        <translation>In diesen Wochen arbeitet niemand am Plan: Ferien, Jahresende, eine Produktfreigabe. Ein Klick auf einen Tag sperrt seine Woche oder gibt sie wieder frei; mit der Umschalttaste werden alle Wochen dazwischen gesperrt.</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Von</translation>
    </message>
    <message>
        <source>&amp;to</source>
        <translation>&amp;bis</translation>
    </message>
    <message>
        <source>Free&amp;ze these weeks</source>
        <translation>Diese Wochen &amp;sperren</translation>
    </message>
    <message>
        <source>More than %1 freeze weeks are not possible. Freeze a shorter range.</source>
        <translation>Mehr als %1 Sperrwochen sind nicht möglich. Sperren Sie einen kürzeren Zeitraum.</translation>
    </message>
    <message>
        <source>The last day lies before the first. Type a later one.</source>
        <translation>Der letzte Tag liegt vor dem ersten. Geben Sie einen späteren ein.</translation>
    </message>
    <message>
        <source>Type the first day of the range.</source>
        <translation>Geben Sie den ersten Tag des Zeitraums ein.</translation>
    </message>
    <message>
        <source>This range is not in the list yet. Freeze these weeks, or empty both fields.</source>
        <translation>Dieser Zeitraum ist noch nicht in der Liste. Sperren Sie diese Wochen oder leeren Sie beide Felder.</translation>
    </message>
</context>
<context>
    <name>milepost::FullScreenAction</name>
    <message>
        <source>&amp;Full screen</source>
        <translation>&amp;Vollbild</translation>
    </message>
    <message>
        <source>Use the whole screen</source>
        <translation>Den ganzen Bildschirm nutzen</translation>
    </message>
</context>
<context>
    <name>milepost::GoToPageAction</name>
    <message>
        <source>Go to %1</source>
        <translation>Gehe zu: %1</translation>
    </message>
</context>
<context>
    <name>milepost::GoalDialog</name>
    <message>
        <source>in the currency of the engagement</source>
        <translation>in der Währung des Mandats</translation>
    </message>
    <message>
        <source>Date of the baseline</source>
        <translation>Datum des Ausgangswerts</translation>
    </message>
    <message>
        <source>Date of the target</source>
        <translation>Datum des Ziels</translation>
    </message>
    <message>
        <source>New goal</source>
        <translation>Neues Ziel</translation>
    </message>
    <message>
        <source>Roles that answer for the goal</source>
        <translation>Rollen, die für das Ziel einstehen</translation>
    </message>
    <message>
        <source>&amp;Metric</source>
        <translation>&amp;Kennzahl</translation>
    </message>
    <message>
        <source>Measured &amp;on</source>
        <translation>Gemessen &amp;am</translation>
    </message>
    <message>
        <source>&amp;Target</source>
        <translation>&amp;Ziel</translation>
    </message>
    <message>
        <source>To be reached b&amp;y</source>
        <translation>Zu &amp;erreichen bis</translation>
    </message>
    <message>
        <source>O&amp;wners</source>
        <translation>&amp;Verantwortlich</translation>
    </message>
    <message>
        <source>Every metric has a goal already.</source>
        <translation>Jede Kennzahl hat schon ein Ziel.</translation>
    </message>
    <message>
        <source>&amp;Baseline</source>
        <translation>&amp;Ausgangswert</translation>
    </message>
</context>
<context>
    <name>milepost::GoalEditor</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Bearbeiten…</translation>
    </message>
    <message>
        <source>A play that moves the metric of a goal comes earlier in the plan.</source>
        <translation>Eine Maßnahme, die die Kennzahl eines Ziels bewegt, kommt im Plan früher.</translation>
    </message>
    <message>
        <source>There is no goal yet. Add one: a metric with where it stands today and where it should be.</source>
        <translation>Es gibt noch kein Ziel. Fügen Sie eines hinzu: eine Kennzahl mit dem Stand von heute und dem, der erreicht werden soll.</translation>
    </message>
    <message>
        <source>Owners</source>
        <translation>Verantwortlich</translation>
    </message>
    <message>
        <source>&amp;Add goal…</source>
        <translation>Ziel &amp;hinzufügen…</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>milepost::HeatChart</name>
    <message>
        <source>stage 1</source>
        <translation>Stufe 1</translation>
    </message>
    <message>
        <source>stage 2</source>
        <translation>Stufe 2</translation>
    </message>
    <message>
        <source>stage 3</source>
        <translation>Stufe 3</translation>
    </message>
</context>
<context>
    <name>milepost::HelpAction</name>
    <message>
        <source>&amp;Help and method</source>
        <translation>&amp;Hilfe und Methode</translation>
    </message>
    <message>
        <source>How scores, stages and priorities come about</source>
        <translation>Wie Werte, Stufen und Prioritäten zustande kommen</translation>
    </message>
</context>
<context>
    <name>milepost::HelpWindow</name>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Themen</translation>
    </message>
    <message>
        <source>Text of the topic</source>
        <translation>Text des Themas</translation>
    </message>
</context>
<context>
    <name>milepost::ImportWorkbookAction</name>
    <message>
        <source>&amp;Workbook filled in by others…</source>
        <translation>Von anderen ausgefüllte &amp;Arbeitsmappe…</translation>
    </message>
    <message>
        <source>Look at what others have filled in, and take it over as one step</source>
        <translation>Ansehen, was andere ausgefüllt haben, und es in einem Schritt übernehmen</translation>
    </message>
</context>
<context>
    <name>milepost::IndicatorRow</name>
    <message>
        <source>Evidence: %1</source>
        <translation>Beleg: %1</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>Nicht gefragt</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>nicht gefragt</translation>
    </message>
    <message>
        <source>Note on: %1</source>
        <translation>Notiz zu: %1</translation>
    </message>
    <message>
        <source>Where it was seen, who said so</source>
        <translation>Wo es zu sehen war, wer es gesagt hat</translation>
    </message>
</context>
<context>
    <name>milepost::LanguageAction</name>
    <message>
        <source>The language of the system where Milepost speaks it, else English; from the next start on</source>
        <translation>Die Sprache des Systems, wenn Milepost sie spricht, sonst Englisch; ab dem nächsten Start</translation>
    </message>
    <message>
        <source>Speak %1 from the next start on</source>
        <translation>%1 ab dem nächsten Start</translation>
    </message>
    <message>
        <source>Language: %1</source>
        <translation>Sprache: %1</translation>
    </message>
    <message>
        <source>The window speaks the language of the system when Milepost is started next.</source>
        <translation>Das Fenster spricht ab dem nächsten Start von Milepost die Sprache des Systems.</translation>
    </message>
    <message>
        <source>The window speaks %1 when Milepost is started next.</source>
        <translation>Das Fenster spricht ab dem nächsten Start von Milepost %1.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>The language of a report is chosen on its page.</source>
        <translation>Die Sprache eines Berichts wird auf seiner Seite gewählt.</translation>
    </message>
    <message>
        <source>&amp;System language</source>
        <translation>&amp;Systemsprache</translation>
    </message>
</context>
<context>
    <name>milepost::LeftOutPlaysModel</name>
    <message>
        <source>Why it is left out</source>
        <translation>Warum sie ausgelassen ist</translation>
    </message>
    <message>
        <source>What it would bring</source>
        <translation>Was sie brächte</translation>
    </message>
</context>
<context>
    <name>milepost::LiftEditor</name>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>How much of a stage does the play bring where it is finished? From 0 to 1, such as %1; empty for nothing.</source>
        <translation>Wie viel von einer Stufe bringt die Maßnahme, wenn sie erledigt ist? Von 0 bis 1, etwa %1; leer für nichts.</translation>
    </message>
    <message>
        <source>What the play lifts</source>
        <translation>Was die Maßnahme hebt</translation>
    </message>
    <message>
        <source>1 → 2</source>
        <translation>1 → 2</translation>
    </message>
    <message>
        <source>2 → 3</source>
        <translation>2 → 3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>milepost::LinkList</name>
    <message>
        <source>Show fewer</source>
        <translation>Weniger zeigen</translation>
    </message>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>%n weitere zeigen</numerusform>
            <numerusform>%n weitere zeigen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>milepost::LoadView</name>
    <message>
        <source>Load of each owner, in days a week</source>
        <translation>Auslastung der Verantwortlichen, in Tagen pro Woche</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>milepost::MainWindow</name>
    <message>
        <source>%1 (read-only) – Milepost</source>
        <translation>%1 (schreibgeschützt) – Milepost</translation>
    </message>
    <message>
        <source>%1 – Milepost</source>
        <translation>%1 – Milepost</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Überall</translation>
    </message>
</context>
<context>
    <name>milepost::MatrixCard</name>
    <message>
        <source>no index</source>
        <translation>kein Index</translation>
    </message>
    <message>
        <source>index %1 of 100, target %2</source>
        <translation>Index %1 von 100, Ziel %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>milepost::MatrixPanel</name>
    <message>
        <source>What stands out</source>
        <translation>Was auffällt</translation>
    </message>
    <message>
        <source>Profile of %1</source>
        <translation>Profil von %1</translation>
    </message>
    <message>
        <source>Nothing can be said before dimensions are rated.</source>
        <translation>Bevor Dimensionen bewertet sind, lässt sich nichts sagen.</translation>
    </message>
    <message>
        <source>Nothing is disputed: all votes are close together.</source>
        <translation>Nichts ist strittig: Alle Stimmen liegen nah beieinander.</translation>
    </message>
    <message>
        <source>Change since %1</source>
        <translation>Veränderung seit %1</translation>
    </message>
    <message>
        <source>This is the first assessment, so there is nothing to compare.</source>
        <translation>Das ist die erste Bewertung, daher gibt es nichts zu vergleichen.</translation>
    </message>
</context>
<context>
    <name>milepost::MergeDialog</name>
    <message>
        <source>Merge equivalent plays</source>
        <translation>Gleichwertige Maßnahmen zusammenführen</translation>
    </message>
    <message>
        <source>Which of these plays stays? They come to the same.</source>
        <translation>Welche dieser Maßnahmen bleibt? Sie laufen auf dasselbe hinaus.</translation>
    </message>
    <message>
        <source>What has started or is done stays. The others are dropped; their people go to the one that stays where it has none. Plays of your own that build on them wait for it instead; where the content says what a play waits for, that is waived and goes into the register of risks. One undo takes all of it back.</source>
        <translation>Was begonnen hat oder erledigt ist, bleibt. Die anderen werden gestrichen; ihre Personen gehen auf die bleibende Maßnahme über, wo diese niemanden hat. Eigene Maßnahmen, die darauf aufbauen, warten stattdessen auf sie; wo der Inhalt sagt, worauf eine Maßnahme wartet, wird darauf verzichtet, und der Verzicht kommt ins Risikoregister. Ein einziges „Rückgängig“ nimmt alles zurück.</translation>
    </message>
    <message>
        <source>&amp;Merge</source>
        <translation>&amp;Zusammenführen</translation>
    </message>
</context>
<context>
    <name>milepost::MetricCatalogue</name>
    <message>
        <source>Search metrics</source>
        <translation>Kennzahlen durchsuchen</translation>
    </message>
    <message>
        <source>Which metrics are listed</source>
        <translation>Welche Kennzahlen aufgeführt sind</translation>
    </message>
    <message>
        <source>No metric is called or marked so. Clear the search, or choose “All metrics”.</source>
        <translation>Keine Kennzahl heißt so oder ist so markiert. Leeren Sie die Suche oder wählen Sie „Alle Kennzahlen“.</translation>
    </message>
    <message>
        <source>All metrics</source>
        <translation>Alle Kennzahlen</translation>
    </message>
    <message>
        <source>With values</source>
        <translation>Mit Werten</translation>
    </message>
    <message>
        <source>Lifecycle: %1</source>
        <translation>Lebenszyklus: %1</translation>
    </message>
</context>
<context>
    <name>milepost::MetricChartView</name>
    <message>
        <source>Values over time</source>
        <translation>Werte im Zeitverlauf</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>milepost::MetricFacts</name>
    <message>
        <source>About the metric</source>
        <translation>Über die Kennzahl</translation>
    </message>
</context>
<context>
    <name>milepost::MetricGrid</name>
    <message>
        <source>Values, periods by fields</source>
        <translation>Werte, Perioden mal Felder</translation>
    </message>
    <message>
        <source>Type a value; Enter goes down, Tab to the right, Delete clears. A table from a spreadsheet is pasted from the current cell on.</source>
        <translation>Geben Sie einen Wert ein; die Eingabetaste führt nach unten, Tab nach rechts, Entf leert. Eine Tabelle aus einer Tabellenkalkulation wird ab der aktuellen Zelle eingefügt.</translation>
    </message>
    <message>
        <source>“%1” was not kept. %2</source>
        <translation>„%1“ wurde nicht übernommen. %2</translation>
    </message>
</context>
<context>
    <name>milepost::MetricGridModel</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>no entry</source>
        <translation>kein Eintrag</translation>
    </message>
    <message>
        <source>Change metric values</source>
        <translation>Werte von Kennzahlen ändern</translation>
    </message>
    <message>
        <source>This value is computed from its inputs. Clear these instead.</source>
        <translation>Dieser Wert ist aus den Eingaben berechnet. Leeren Sie stattdessen diese.</translation>
    </message>
    <message>
        <source>How a value is counted is recorded with the value. Enter it first.</source>
        <translation>Wie ein Wert gezählt wird, steht beim Wert. Geben Sie ihn zuerst ein.</translation>
    </message>
</context>
<context>
    <name>milepost::MetricListModel</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>milepost::MetricsPage</name>
    <message>
        <source>all accounts</source>
        <translation>alle Kunden</translation>
    </message>
    <message>
        <source>partner-involved accounts</source>
        <translation>Kunden mit Partnerbeteiligung</translation>
    </message>
    <message>
        <source>the other accounts</source>
        <translation>die übrigen Kunden</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Nebeneinander</translation>
    </message>
    <message>
        <source>all three side by side</source>
        <translation>alle drei nebeneinander</translation>
    </message>
    <message>
        <source>Add a period</source>
        <translation>Periode hinzufügen</translation>
    </message>
    <message>
        <source>The end of another period: a day, a month such as 2026-06, or a quarter such as Q2 2026. Enter adds it to the grid.</source>
        <translation>Das Ende einer weiteren Periode: ein Tag, ein Monat wie 2026-06 oder ein Quartal wie Q2 2026. Die Eingabetaste fügt sie der Tabelle hinzu.</translation>
    </message>
    <message>
        <source>&amp;Find a metric</source>
        <translation>Kennzahl &amp;suchen</translation>
    </message>
    <message>
        <source>Search the catalogue of metrics</source>
        <translation>Den Katalog der Kennzahlen durchsuchen</translation>
    </message>
    <message>
        <source>&amp;Add a period</source>
        <translation>&amp;Periode hinzufügen</translation>
    </message>
    <message>
        <source>Type the end of a further period for the grid</source>
        <translation>Das Ende einer weiteren Periode für die Tabelle eingeben</translation>
    </message>
    <message>
        <source>No metric is chosen</source>
        <translation>Keine Kennzahl ist gewählt</translation>
    </message>
    <message>
        <source>Choose one from the catalogue.</source>
        <translation>Wählen Sie eine aus dem Katalog.</translation>
    </message>
    <message>
        <source>There is no value yet.</source>
        <translation>Es gibt noch keinen Wert.</translation>
    </message>
    <message>
        <source>There is no value yet. Type the first one into the grid below, or paste a table from a spreadsheet; the chart follows.</source>
        <translation>Es gibt noch keinen Wert. Geben Sie den ersten unten in die Tabelle ein oder fügen Sie eine Tabelle aus einer Tabellenkalkulation ein; das Diagramm folgt.</translation>
    </message>
    <message>
        <source>“%1” is no period. Type the day on which it ends, a month such as 2026-06, or a quarter such as Q2 2026.</source>
        <translation>„%1“ ist keine Periode. Geben Sie den Tag ein, an dem sie endet, einen Monat wie 2026-06 oder ein Quartal wie Q2 2026.</translation>
    </message>
</context>
<context>
    <name>milepost::MyScoreBar</name>
    <message>
        <source>Answer the indicators above first: they keep the score honest.</source>
        <translation>Beantworten Sie zuerst die Indikatoren oben: Sie halten den Wert ehrlich.</translation>
    </message>
    <message>
        <source>Provisional until three people have scored: invite two more.</source>
        <translation>Vorläufig, bis drei Personen bewertet haben: Laden Sie zwei weitere ein.</translation>
    </message>
    <message>
        <source>Provisional until three people have scored: invite one more.</source>
        <translation>Vorläufig, bis drei Personen bewertet haben: Laden Sie eine weitere ein.</translation>
    </message>
    <message>
        <source>The scores of everybody stand side by side at the end of the page.</source>
        <translation>Die Werte aller stehen am Ende der Seite nebeneinander.</translation>
    </message>
    <message>
        <source>Who scores</source>
        <translation>Wer bewertet</translation>
    </message>
    <message>
        <source>How sure I am</source>
        <translation>Wie sicher ich bin</translation>
    </message>
    <message>
        <source>Me</source>
        <translation>Ich</translation>
    </message>
    <message>
        <source>Score of</source>
        <translation>Wert von</translation>
    </message>
    <message>
        <source>Score alone</source>
        <translation>Allein bewerten</translation>
    </message>
</context>
<context>
    <name>milepost::NavigationRail</name>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
</context>
<context>
    <name>milepost::NewEngagementAction</name>
    <message>
        <source>&amp;New engagement…</source>
        <translation>&amp;Neues Mandat…</translation>
    </message>
    <message>
        <source>Set up an engagement in a few short steps</source>
        <translation>Ein Mandat in wenigen kurzen Schritten anlegen</translation>
    </message>
</context>
<context>
    <name>milepost::NewEngagementAssistant</name>
    <message>
        <source>New engagement</source>
        <translation>Neues Mandat</translation>
    </message>
    <message>
        <source>&amp;Create</source>
        <translation>&amp;Anlegen</translation>
    </message>
    <message>
        <source>Nothing is kept yet. Esc or “Discard” once more drops the people you entered; typing goes on.</source>
        <translation>Noch ist nichts gespeichert. Esc oder „Verwerfen“ ein weiteres Mal verwirft die eingegebenen Personen; wer weiterschreibt, behält sie.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>milepost::NewParticipantRow</name>
    <message>
        <source>Name of a new participant</source>
        <translation>Name einer neuen Person</translation>
    </message>
    <message>
        <source>Function of the new participant</source>
        <translation>Funktion der neuen Person</translation>
    </message>
    <message>
        <source>Add the participant</source>
        <translation>Person hinzufügen</translation>
    </message>
    <message>
        <source>Write a name first.</source>
        <translation>Geben Sie zuerst einen Namen ein.</translation>
    </message>
    <message>
        <source>%1 is here already. Return once more adds a second person of this name; a middle name or the team tells them apart.</source>
        <translation>%1 ist schon da. Die Eingabetaste ein weiteres Mal fügt eine zweite Person dieses Namens hinzu; ein zweiter Vorname oder das Team unterscheidet sie.</translation>
    </message>
    <message>
        <source>“%1” is not added yet. Return adds the name; Esc once more leaves it out.</source>
        <translation>„%1“ ist noch nicht hinzugefügt. Die Eingabetaste fügt den Namen hinzu; Esc ein weiteres Mal lässt ihn weg.</translation>
    </message>
</context>
<context>
    <name>milepost::NoAssessment</name>
    <message>
        <source>Choose date, unit and kind…</source>
        <translation>Datum, Bereich und Art wählen…</translation>
    </message>
    <message>
        <source>No assessment yet</source>
        <translation>Noch keine Bewertung</translation>
    </message>
    <message>
        <source>Choose what to assess first. It is made for the whole organization with the date of today; both can be changed.</source>
        <translation>Wählen Sie zuerst, was bewertet werden soll. Die Bewertung gilt der gesamten Organisation mit dem Datum von heute; beides lässt sich ändern.</translation>
    </message>
    <message>
        <source>Assess: %1</source>
        <translation>Bewerten: %1</translation>
    </message>
</context>
<context>
    <name>milepost::NumberField</name>
    <message>
        <source>Type a number.</source>
        <translation>Geben Sie eine Zahl ein.</translation>
    </message>
</context>
<context>
    <name>milepost::OpenAction</name>
    <message>
        <source>Open an engagement file or an exchange file</source>
        <translation>Eine Mandatsdatei oder eine Austauschdatei öffnen</translation>
    </message>
</context>
<context>
    <name>milepost::OptionalDateField</name>
    <message>
        <source>“%1” is no date. Type it as %2 or 2026-12-31, or leave the field empty.</source>
        <translation>„%1“ ist kein Datum. Schreiben Sie es wie %2 oder 2026-12-31, oder lassen Sie das Feld leer.</translation>
    </message>
    <message>
        <source>The date must be between the years %1 and %2.</source>
        <translation>Das Datum muss zwischen den Jahren %1 und %2 liegen.</translation>
    </message>
</context>
<context>
    <name>milepost::OrganizationAction</name>
    <message>
        <source>&amp;Organization…</source>
        <translation>&amp;Organisation…</translation>
    </message>
    <message>
        <source>Organization: name, sponsor, facilitator, currency</source>
        <translation>Organisation: Name, Sponsor, Moderation, Währung</translation>
    </message>
</context>
<context>
    <name>milepost::OrganizationDialog</name>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Sponsor</source>
        <translation>&amp;Sponsor</translation>
    </message>
    <message>
        <source>&amp;Facilitator</source>
        <translation>&amp;Moderation</translation>
    </message>
    <message>
        <source>&amp;Currency</source>
        <translation>&amp;Währung</translation>
    </message>
    <message>
        <source>Three letters, such as EUR</source>
        <translation>Drei Buchstaben, etwa EUR</translation>
    </message>
</context>
<context>
    <name>milepost::OverviewPage</name>
    <message>
        <source>Next in the plan</source>
        <translation>Als Nächstes im Plan</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Warnungen</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Every rated dimension has reached its target.</source>
        <translation>Jede bewertete Dimension hat ihr Ziel erreicht.</translation>
    </message>
    <message>
        <source>Gaps appear when dimensions are rated.</source>
        <translation>Lücken erscheinen, sobald Dimensionen bewertet sind.</translation>
    </message>
    <message>
        <source>Weight × distance to the target</source>
        <translation>Gewicht × Abstand zum Ziel</translation>
    </message>
    <message>
        <source>Nothing is planned: no play closes a gap that is open.</source>
        <translation>Nichts ist geplant: Keine Maßnahme schließt eine offene Lücke.</translation>
    </message>
    <message>
        <source>The plan follows from gaps and targets.</source>
        <translation>Der Plan ergibt sich aus Lücken und Zielen.</translation>
    </message>
    <message>
        <source>No warnings.</source>
        <translation>Keine Warnungen.</translation>
    </message>
</context>
<context>
    <name>milepost::OwnPlayActions</name>
    <message>
        <source>Copy of %1</source>
        <translation>Kopie von %1</translation>
    </message>
    <message>
        <source>&amp;Add a play of your own…</source>
        <translation>&amp;Eigene Maßnahme hinzufügen…</translation>
    </message>
    <message>
        <source>Add a play that no playbook has</source>
        <translation>Eine Maßnahme hinzufügen, die kein Playbook hat</translation>
    </message>
    <message>
        <source>&amp;Copy as a play of your own…</source>
        <translation>Als eigene Maßnahme &amp;kopieren…</translation>
    </message>
    <message>
        <source>Add a play of your own that starts as a copy of this one</source>
        <translation>Eine eigene Maßnahme hinzufügen, die als Kopie dieser beginnt</translation>
    </message>
    <message>
        <source>&amp;Edit play of your own…</source>
        <translation>Eigene Maßnahme &amp;bearbeiten…</translation>
    </message>
    <message>
        <source>Change what the play is</source>
        <translation>Ändern, worin die Maßnahme besteht</translation>
    </message>
    <message>
        <source>De&amp;lete play of your own</source>
        <translation>Eigene Maßnahme &amp;löschen</translation>
    </message>
    <message>
        <source>Delete the play; undo brings it back</source>
        <translation>Die Maßnahme löschen; „Rückgängig“ bringt sie zurück</translation>
    </message>
</context>
<context>
    <name>milepost::OwnPlayDialog</name>
    <message>
        <source>Title of the play</source>
        <translation>Titel der Maßnahme</translation>
    </message>
    <message>
        <source>Role of the owner</source>
        <translation>Verantwortliche Rolle</translation>
    </message>
    <message>
        <source>As the program chooses</source>
        <translation>Wie das Programm wählt</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>New play of your own</source>
        <translation>Neue eigene Maßnahme</translation>
    </message>
    <message>
        <source>Play of your own</source>
        <translation>Eigene Maßnahme</translation>
    </message>
    <message>
        <source>&amp;Play</source>
        <translation>&amp;Maßnahme</translation>
    </message>
    <message>
        <source>&amp;Lifts</source>
        <translation>&amp;Hebung</translation>
    </message>
    <message>
        <source>&amp;KPIs</source>
        <translation>&amp;KPIs</translation>
    </message>
    <message>
        <source>Add play</source>
        <translation>Maßnahme hinzufügen</translation>
    </message>
    <message>
        <source>&amp;What is done</source>
        <translation>&amp;Was getan wird</translation>
    </message>
    <message>
        <source>&amp;Deliverable</source>
        <translation>Er&amp;gebnis</translation>
    </message>
    <message>
        <source>Play&amp;book</source>
        <translation>&amp;Playbook</translation>
    </message>
    <message>
        <source>&amp;Step</source>
        <translation>&amp;Schritt</translation>
    </message>
    <message>
        <source>&amp;Owner</source>
        <translation>&amp;Verantwortlich</translation>
    </message>
    <message>
        <source>&amp;Effort</source>
        <translation>&amp;Aufwand</translation>
    </message>
    <message>
        <source>D&amp;uration</source>
        <translation>&amp;Dauer</translation>
    </message>
    <message>
        <source>Plays that come before</source>
        <translation>Maßnahmen, die vorher kommen</translation>
    </message>
    <message>
        <source>KPIs of the play</source>
        <translation>KPIs der Maßnahme</translation>
    </message>
    <message>
        <source>Give the play a title.</source>
        <translation>Geben Sie der Maßnahme einen Titel.</translation>
    </message>
    <message>
        <source>Bu&amp;ilds on</source>
        <translation>Baut a&amp;uf</translation>
    </message>
    <message>
        <source>person-days; empty for %1</source>
        <translation>Personentage; leer für %1</translation>
    </message>
    <message>
        <source>weeks; empty for %1</source>
        <translation>Wochen; leer für %1</translation>
    </message>
</context>
<context>
    <name>milepost::PageToolBar</name>
    <message>
        <source>Tools of the page</source>
        <translation>Werkzeuge der Seite</translation>
    </message>
</context>
<context>
    <name>milepost::PaneAction</name>
    <message>
        <source>&amp;Next part of the window</source>
        <translation>&amp;Nächster Teil des Fensters</translation>
    </message>
    <message>
        <source>Lead the keys to the next part of the window</source>
        <translation>Den Tastaturfokus in den nächsten Teil des Fensters setzen</translation>
    </message>
    <message>
        <source>&amp;Part of the window before</source>
        <translation>Vo&amp;riger Teil des Fensters</translation>
    </message>
    <message>
        <source>Lead the keys to the part of the window before this one</source>
        <translation>Den Tastaturfokus in den vorigen Teil des Fensters setzen</translation>
    </message>
</context>
<context>
    <name>milepost::ParkingPanel</name>
    <message>
        <source>Park for later</source>
        <translation>Für später festhalten</translation>
    </message>
    <message>
        <source>Park for later (Ctrl+L)</source>
        <translation>Für später festhalten (Strg+L)</translation>
    </message>
    <message>
        <source>Parking lot</source>
        <translation>Themenspeicher</translation>
    </message>
    <message>
        <source>Tick what is settled; Del removes a line</source>
        <translation>Haken Sie an, was geklärt ist; Entf entfernt eine Zeile</translation>
    </message>
</context>
<context>
    <name>milepost::PartPanel</name>
    <message>
        <source>What comes of it: %1</source>
        <translation>Was daraus hervorgeht: %1</translation>
    </message>
    <message>
        <source>Work on the page “%1”</source>
        <translation>Auf der Seite „%1“ arbeiten</translation>
    </message>
</context>
<context>
    <name>milepost::ParticipantModel</name>
    <message>
        <source>%1 may vote</source>
        <translation>%1 darf abstimmen</translation>
    </message>
    <message>
        <source>%1 may not vote</source>
        <translation>%1 darf nicht abstimmen</translation>
    </message>
    <message>
        <source>Who may vote in the assessment shown on the page</source>
        <translation>Wer in der Bewertung auf der Seite abstimmen darf</translation>
    </message>
    <message>
        <source>May vote</source>
        <translation>Darf abstimmen</translation>
    </message>
    <message>
        <source>“%1” is none of the functions</source>
        <translation>„%1“ ist keine der Funktionen</translation>
    </message>
    <message>
        <source>there is no unit called “%1”</source>
        <translation>es gibt keinen Bereich namens „%1“</translation>
    </message>
    <message>
        <source>Paste into participants</source>
        <translation>In die Teilnehmenden einfügen</translation>
    </message>
    <message>
        <source>there is no column for “%1”</source>
        <translation>für „%1“ gibt es keine Spalte</translation>
    </message>
    <message>
        <source>there is no participant for “%1”</source>
        <translation>für „%1“ gibt es keine Person</translation>
    </message>
    <message>
        <source>Row %1 of what was pasted: %2. Nothing was pasted.</source>
        <translation>Zeile %1 der eingefügten Tabelle: %2. Nichts wurde eingefügt.</translation>
    </message>
</context>
<context>
    <name>milepost::ParticipantsPanel</name>
    <message>
        <source>A list of names, with a function behind each, can be pasted</source>
        <translation>Eine Namensliste, mit einer Funktion hinter jedem Namen, lässt sich einfügen</translation>
    </message>
    <message>
        <source>Delete the selected participants</source>
        <translation>Die ausgewählten Teilnehmenden löschen</translation>
    </message>
    <message>
        <source>Deletes the selected people with their votes (Delete); Undo brings them back</source>
        <translation>Löscht die ausgewählten Personen mit ihren Stimmen (Entf); „Rückgängig“ bringt sie zurück</translation>
    </message>
    <message>
        <source>Everybody may vote in the assessment shown.</source>
        <translation>Alle dürfen in der gezeigten Bewertung abstimmen.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>%1 may not vote in the assessment shown.</source>
        <translation>In der gezeigten Bewertung nicht stimmberechtigt: %1.</translation>
    </message>
    <message>
        <source>It is closed; re-open it to change that.</source>
        <translation>Sie ist abgeschlossen; öffnen Sie sie wieder, um das zu ändern.</translation>
    </message>
    <message>
        <source>Nothing can be pasted here. Names, functions and units can be.</source>
        <translation>Hier lässt sich nichts einfügen. Bei Namen, Funktionen und Bereichen geht es.</translation>
    </message>
    <message>
        <source>There are no names to paste. Copy a list with a name in each line.</source>
        <translation>Es gibt keine Namen zum Einfügen. Kopieren Sie eine Liste mit einem Namen je Zeile.</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more may not vote in the assessment shown.</source>
        <translation>
            <numerusform>In der gezeigten Bewertung nicht stimmberechtigt: %1 und %n weitere Person.</numerusform>
            <numerusform>In der gezeigten Bewertung nicht stimmberechtigt: %1 und %n weitere Personen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>milepost::PassAround</name>
    <message>
        <source>Private ballot</source>
        <translation>Geheime Stimmkarte</translation>
    </message>
    <message>
        <source>&amp;Skip for now</source>
        <translation>Vorerst ü&amp;berspringen</translation>
    </message>
    <message>
        <source>&amp;Back to the facilitator</source>
        <translation>&amp;Zurück zur Moderation</translation>
    </message>
    <message>
        <source>&amp;Cast my vote</source>
        <translation>Meine &amp;Stimme abgeben</translation>
    </message>
    <message>
        <source>The laptop goes from hand to hand. Nobody sees what another one votes.</source>
        <translation>Der Laptop geht von Hand zu Hand. Niemand sieht, wie andere abstimmen.</translation>
    </message>
    <message>
        <source>Back to the facilitator, please.</source>
        <translation>Bitte zurück zur Moderation.</translation>
    </message>
    <message>
        <source>Open my &amp;ballot</source>
        <translation>Meine Stimm&amp;karte öffnen</translation>
    </message>
    <message>
        <source>After that: %1 more</source>
        <translation>Danach noch: %1</translation>
    </message>
    <message>
        <source>Ballot of %1</source>
        <translation>Stimmkarte von %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Thank you, your vote is in. Please hand the laptop to:</source>
        <translation>Danke, Ihre Stimme ist abgegeben. Bitte reichen Sie den Laptop weiter an:</translation>
    </message>
    <message>
        <source>Please hand the laptop to:</source>
        <translation>Bitte reichen Sie den Laptop weiter an:</translation>
    </message>
    <message>
        <source>Thank you, your vote is in.</source>
        <translation>Danke, Ihre Stimme ist abgegeben.</translation>
    </message>
</context>
<context>
    <name>milepost::PasteDialog</name>
    <message>
        <source>What was understood</source>
        <translation>Was verstanden wurde</translation>
    </message>
    <message>
        <source>Paste like this</source>
        <translation>So einfügen</translation>
    </message>
    <message>
        <source>Leave as it was</source>
        <translation>Wie zuvor lassen</translation>
    </message>
</context>
<context>
    <name>milepost::PastedPeople</name>
    <message>
        <source>This looks like the recipients of a mail. Their addresses are left out.</source>
        <translation>Das sieht nach den Empfängern einer E-Mail aus. Ihre Adressen werden weggelassen.</translation>
    </message>
    <message>
        <source>This looks like several names on a line.</source>
        <translation>Das sieht nach mehreren Namen in einer Zeile aus.</translation>
    </message>
    <message>
        <source>This looks like last names before first names, which were turned around.</source>
        <translation>Das sieht nach Nachnamen vor Vornamen aus; die Reihenfolge wurde umgekehrt.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 und %n weitere Person</numerusform>
            <numerusform>%1 und %n weitere Personen</numerusform>
        </translation>
    </message>
    <message>
        <source>The name in line %1 has %2 characters; at most %3 are possible. Nothing was pasted.</source>
        <translation>Der Name in Zeile %1 hat %2 Zeichen; höchstens %3 sind möglich. Nichts wurde eingefügt.</translation>
    </message>
    <message>
        <source>is there already</source>
        <translation>ist schon da</translation>
    </message>
    <message>
        <source>Already there, and not added again: %1.</source>
        <translation>Schon da und nicht noch einmal hinzugefügt: %1.</translation>
    </message>
    <message>
        <source>There is no unit called %1, so these people have none for now.</source>
        <translation>Bereiche mit diesem Namen gibt es nicht: %1; diese Personen haben daher vorerst keinen.</translation>
    </message>
    <message>
        <source>The function of 1 person is not known here; it is “Other” for now.</source>
        <translation>Die Funktion von 1 Person ist hier nicht bekannt; sie ist vorerst „Andere“.</translation>
    </message>
    <message numerus="yes">
        <source>The functions of %n people are not known here; they are “Other” for now.</source>
        <translation>
            <numerusform>Die Funktion von %n Person ist hier nicht bekannt; sie ist vorerst „Andere“.</numerusform>
            <numerusform>Die Funktionen von %n Personen sind hier nicht bekannt; sie sind vorerst „Andere“.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>milepost::PastedVotes</name>
    <message>
        <source>%1 Nothing was pasted.</source>
        <translation>%1 Nichts wurde eingefügt.</translation>
    </message>
    <message>
        <source>possible are %1.</source>
        <translation>möglich sind %1.</translation>
    </message>
    <message>
        <source>there is no vote yet that it could belong to.</source>
        <translation>es gibt noch keine Stimme, zu der das gehören könnte.</translation>
    </message>
    <message>
        <source>possible are 1, 2 and 3.</source>
        <translation>möglich sind 1, 2 und 3.</translation>
    </message>
    <message>
        <source>it is too long.</source>
        <translation>der Text ist zu lang.</translation>
    </message>
    <message>
        <source>The first row of the table names “%1”, which is no dimension here.</source>
        <translation>Die erste Zeile der Tabelle nennt „%1“; das ist hier keine Dimension.</translation>
    </message>
    <message>
        <source>The table names “%1”, who is not among those who vote.</source>
        <translation>Die Tabelle nennt „%1“; dieser Name ist nicht unter den Abstimmenden.</translation>
    </message>
    <message>
        <source>The table names “%1”, and more than one row or person is called so.</source>
        <translation>Die Tabelle nennt „%1“, und mehr als eine Zeile oder Person heißt so.</translation>
    </message>
    <message>
        <source>The semicolons in what was copied are taken to stand between the cells.</source>
        <translation>Die kopierten Semikolons gelten als Trennzeichen zwischen den Zellen.</translation>
    </message>
    <message>
        <source>The commas in what was copied are taken to stand between the cells.</source>
        <translation>Die kopierten Kommas gelten als Trennzeichen zwischen den Zellen.</translation>
    </message>
    <message>
        <source>The pasted table has %1 rows, but there are only %2 people from the current cell on.</source>
        <translation>Die eingefügte Tabelle hat %1 Zeilen, ab der aktuellen Zelle gibt es aber nur %2 Personen.</translation>
    </message>
    <message>
        <source>Row %1 of the pasted table has %2 columns, but there are only %3 dimensions from the current cell on.</source>
        <translation>Zeile %1 der eingefügten Tabelle hat %2 Spalten, ab der aktuellen Zelle gibt es aber nur %3 Dimensionen.</translation>
    </message>
    <message>
        <source>“%1” in row %2, column %3 has no name beside or above it.</source>
        <translation>Neben oder über „%1“ in Zeile %2, Spalte %3 steht kein Name.</translation>
    </message>
</context>
<context>
    <name>milepost::Pdf</name>
    <message>
        <source>There is nothing to print: the report has no pages.</source>
        <translation>Es gibt nichts zu drucken: Der Bericht hat keine Seiten.</translation>
    </message>
    <message>
        <source>The PDF could not be put together.</source>
        <translation>Das PDF konnte nicht zusammengestellt werden.</translation>
    </message>
</context>
<context>
    <name>milepost::PeopleDraftModel</name>
    <message>
        <source>Name of the next person</source>
        <translation>Name der nächsten Person</translation>
    </message>
    <message>
        <source>Function of the next person</source>
        <translation>Funktion der nächsten Person</translation>
    </message>
    <message>
        <source>“%1” is none of the functions. Nothing was pasted.</source>
        <translation>„%1“ ist keine der Funktionen. Nichts wurde eingefügt.</translation>
    </message>
    <message>
        <source>There are more functions than people from here on. Nothing was pasted.</source>
        <translation>Von hier an gibt es mehr Funktionen als Personen. Nichts wurde eingefügt.</translation>
    </message>
</context>
<context>
    <name>milepost::PeopleDraftTable</name>
    <message>
        <source>A name and a function in each row; a list can be pasted</source>
        <translation>Ein Name und eine Funktion je Zeile; eine Liste lässt sich einfügen</translation>
    </message>
</context>
<context>
    <name>milepost::PersonDelegate</name>
    <message>
        <source>One name</source>
        <translation>Ein Name</translation>
    </message>
</context>
<context>
    <name>milepost::PlanModel</name>
    <message>
        <source>Double-click or press F2 to change it.</source>
        <translation>Doppelklick oder F2, um es zu ändern.</translation>
    </message>
    <message>
        <source>%1, pinned</source>
        <translation>%1, fixiert</translation>
    </message>
    <message>
        <source>%1, raised from %2 because other plays need it</source>
        <translation>%1, angehoben von %2, weil andere Maßnahmen sie brauchen</translation>
    </message>
    <message>
        <source>Set a date to pin the start, clear it to let the plan decide. Work starts on the first Monday on or after the date and finishes on a Friday.</source>
        <translation>Ein Datum fixiert den Start, ein leeres Feld lässt den Plan entscheiden. Die Arbeit beginnt am ersten Montag ab diesem Datum und endet an einem Freitag.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Now: starts within 30 days of today, or of the plan’s start while that is ahead; next: within 90; else later. Late: should have started or finished by now.</source>
        <translation>Jetzt: beginnt innerhalb von 30 Tagen ab heute oder ab dem Start des Plans, solange dieser bevorsteht; Als Nächstes: innerhalb von 90; sonst Später. Verspätet: hätte schon beginnen oder enden sollen.</translation>
    </message>
    <message>
        <source>%1 Nothing was changed.</source>
        <translation>%1 Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>“%1” is not a date, so nothing was changed. Write it like %2.</source>
        <translation>„%1“ ist kein Datum, deshalb wurde nichts geändert. Schreiben Sie es wie %2.</translation>
    </message>
    <message>
        <source>Builds on “%1”, which is neither planned nor done</source>
        <translation>Baut auf „%1“ auf, was weder geplant noch erledigt ist</translation>
    </message>
    <message>
        <source>The plays of the plan close the gaps that it would close</source>
        <translation>Die Maßnahmen des Plans schließen die Lücken, die sie schlösse</translation>
    </message>
    <message>
        <source>Covered by “%1”</source>
        <translation>Abgedeckt durch „%1“</translation>
    </message>
    <message>
        <source>Not on the list of plays to choose from</source>
        <translation>Nicht auf der Liste der wählbaren Maßnahmen</translation>
    </message>
    <message>
        <source>Closes no gap of a rated dimension</source>
        <translation>Schließt keine Lücke einer bewerteten Dimension</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>%1, %2 of them done</source>
        <translation>%1, davon %2 erledigt</translation>
    </message>
    <message>
        <source>%1 of a budget of %2</source>
        <translation>%1 (Budget: %2)</translation>
    </message>
    <message>
        <source>ends %1</source>
        <translation>endet am %1</translation>
    </message>
    <message>
        <source>all gaps closed if all is done</source>
        <translation>alle Lücken geschlossen, wenn alles erledigt ist</translation>
    </message>
    <message>
        <source>%1 left open in 1 dimension</source>
        <translation>noch offen: %1 in 1 Dimension</translation>
    </message>
    <message numerus="yes">
        <source>%1 left open in %n dimensions</source>
        <translation>
            <numerusform>noch offen: %1 in %n Dimension</numerusform>
            <numerusform>noch offen: %1 in %n Dimensionen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, above the budget of %2: what is under way, done or decided on stays in the plan</source>
        <translation>%1, über dem Budget (%2): Was läuft, erledigt oder beschlossen ist, bleibt im Plan</translation>
    </message>
</context>
<context>
    <name>milepost::PlanPage</name>
    <message>
        <source>&amp;Replan from today…</source>
        <translation>Ab heute &amp;neu planen…</translation>
    </message>
    <message>
        <source>Place what has not started and lies in the past anew; what would move is shown first</source>
        <translation>Neu einplanen, was nicht begonnen hat und in der Vergangenheit liegt; zuerst wird gezeigt, was sich verschöbe</translation>
    </message>
    <message>
        <source>It follows from gaps: rate dimensions and set targets on the Assess page, and the plays that close the gaps appear here by themselves.</source>
        <translation>Er ergibt sich aus Lücken: Bewerten Sie auf der Seite „Bewerten“ Dimensionen und setzen Sie Ziele; die Maßnahmen, die die Lücken schließen, erscheinen hier von selbst.</translation>
    </message>
    <message>
        <source>Plan &amp;settings…</source>
        <translation>Plan&amp;einstellungen…</translation>
    </message>
    <message>
        <source>Start, capacity, freeze weeks, budget, scope and goals of the plan (Ctrl+Shift+L)</source>
        <translation>Start, Kapazität, Sperrwochen, Budget, Umfang und Ziele des Plans (Strg+Umschalt+L)</translation>
    </message>
    <message>
        <source>Views of the plan</source>
        <translation>Ansichten des Plans</translation>
    </message>
    <message>
        <source>Pla&amp;ys</source>
        <translation>&amp;Maßnahmen</translation>
    </message>
    <message>
        <source>Ris&amp;ks</source>
        <translation>Ris&amp;iken</translation>
    </message>
    <message>
        <source>Since the base&amp;line</source>
        <translation>Seit dem Basisp&amp;lan</translation>
    </message>
    <message>
        <source>The plan is empty: no play closes a gap that is open. Raise a target on the Assess page, or keep a play in from the list of those left out.</source>
        <translation>Der Plan ist leer: Keine Maßnahme schließt eine offene Lücke. Heben Sie auf der Seite „Bewerten“ ein Ziel an oder behalten Sie eine Maßnahme aus der Liste der ausgelassenen.</translation>
    </message>
    <message>
        <source>Compare scenarios</source>
        <translation>Szenarien vergleichen</translation>
    </message>
    <message>
        <source>Less, more and other plans side by side, and which of them is the plan (Ctrl+Shift+N)</source>
        <translation>Weniger, mehr und andere Pläne nebeneinander, und welcher davon der Plan ist (Strg+Umschalt+N)</translation>
    </message>
    <message>
        <source>I&amp;mpact and effort</source>
        <translation>&amp;Wirkung und Aufwand</translation>
    </message>
</context>
<context>
    <name>milepost::PlanPitfallRow</name>
    <message>
        <source>Pitfall: %1</source>
        <translation>Stolperfalle: %1</translation>
    </message>
    <message>
        <source>Turn into a risk</source>
        <translation>In ein Risiko umwandeln</translation>
    </message>
    <message>
        <source>Turn into a risk: %1</source>
        <translation>In ein Risiko umwandeln: %1</translation>
    </message>
</context>
<context>
    <name>milepost::PlanPitfalls</name>
    <message>
        <source>None that is not in the register.</source>
        <translation>Keine, die nicht im Register steht.</translation>
    </message>
    <message>
        <source>Pitfalls seen in the plan</source>
        <translation>Im Plan erkannte Stolperfallen</translation>
    </message>
    <message>
        <source>1 pitfall seen in the plan</source>
        <translation>1 im Plan erkannte Stolperfalle</translation>
    </message>
    <message numerus="yes">
        <source>%n pitfalls seen in the plan</source>
        <translation>
            <numerusform>%n im Plan erkannte Stolperfalle</numerusform>
            <numerusform>%n im Plan erkannte Stolperfallen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>milepost::PlanSettingsDialog</name>
    <message>
        <source>Plan settings</source>
        <translation>Planeinstellungen</translation>
    </message>
    <message>
        <source>&amp;Goals</source>
        <translation>&amp;Ziele</translation>
    </message>
    <message>
        <source>Start a&amp;nd capacity</source>
        <translation>Start u&amp;nd Kapazität</translation>
    </message>
    <message>
        <source>Freeze &amp;weeks</source>
        <translation>Sperr&amp;wochen</translation>
    </message>
    <message>
        <source>Sc&amp;ope</source>
        <translation>&amp;Umfang</translation>
    </message>
</context>
<context>
    <name>milepost::PlanTable</name>
    <message>
        <source>Plays of the plan</source>
        <translation>Maßnahmen des Plans</translation>
    </message>
    <message>
        <source>Change &amp;accountable person…</source>
        <translation>&amp;Gesamtverantwortliche Person ändern…</translation>
    </message>
    <message>
        <source>Change &amp;state…</source>
        <translation>&amp;Status ändern…</translation>
    </message>
    <message>
        <source>Change s&amp;tart…</source>
        <translation>S&amp;tart ändern…</translation>
    </message>
    <message>
        <source>Change fi&amp;nish…</source>
        <translation>E&amp;nde ändern…</translation>
    </message>
    <message>
        <source>Change &amp;effort…</source>
        <translation>Auf&amp;wand ändern…</translation>
    </message>
</context>
<context>
    <name>milepost::PlayBoard</name>
    <message>
        <source>Steps of the playbook</source>
        <translation>Schritte des Playbooks</translation>
    </message>
    <message>
        <source>Playbook on the board</source>
        <translation>Playbook auf der Tafel</translation>
    </message>
    <message>
        <source>Play&amp;book:</source>
        <translation>Play&amp;book:</translation>
    </message>
    <message>
        <source>In no step</source>
        <translation>Ohne Schritt</translation>
    </message>
    <message>
        <source>Plays of your own without a step</source>
        <translation>Eigene Maßnahmen ohne Schritt</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
</context>
<context>
    <name>milepost::PlayCardDelegate</name>
    <message>
        <source>; </source>
        <translation>; </translation>
    </message>
    <message>
        <source>no dates</source>
        <translation>keine Termine</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>%1 · priority %2</source>
        <translation>%1 · Priorität %2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>milepost::PlayDecisions</name>
    <message>
        <source>Keep the play in the plan, whatever its priority</source>
        <translation>Die Maßnahme im Plan behalten, gleich welche Priorität sie hat</translation>
    </message>
    <message>
        <source>&amp;Take back decisions</source>
        <translation>Entscheidungen &amp;zurücknehmen</translation>
    </message>
    <message>
        <source>Forget what was decided about the play, and let the plan decide</source>
        <translation>Vergessen, was über die Maßnahme entschieden wurde, und den Plan entscheiden lassen</translation>
    </message>
    <message>
        <source>Take a dropped play back</source>
        <translation>Eine gestrichene Maßnahme wieder aufnehmen</translation>
    </message>
    <message>
        <source>&amp;Keep in</source>
        <translation>&amp;Behalten</translation>
    </message>
    <message>
        <source>&amp;Drop…</source>
        <translation>S&amp;treichen…</translation>
    </message>
    <message>
        <source>Take the play out of the plan; what takes its place is shown first, and undo brings it back (Delete)</source>
        <translation>Die Maßnahme aus dem Plan nehmen; zuerst wird gezeigt, was an ihre Stelle tritt, und „Rückgängig“ bringt sie zurück (Entf)</translation>
    </message>
    <message>
        <source>Mer&amp;ge equivalents…</source>
        <translation>&amp;Gleichwertige zusammenführen…</translation>
    </message>
    <message>
        <source>Choose which of the plays that come to the same stays; the others are dropped (Ctrl+Shift+M)</source>
        <translation>Wählen, welche der Maßnahmen bleibt, die auf dasselbe hinauslaufen; die anderen werden gestrichen (Strg+Umschalt+M)</translation>
    </message>
</context>
<context>
    <name>milepost::PlayPanel</name>
    <message>
        <source>Notes on the play</source>
        <translation>Notizen zur Maßnahme</translation>
    </message>
    <message>
        <source>As the plan proposes</source>
        <translation>Wie der Plan vorschlägt</translation>
    </message>
    <message>
        <source>Always in the plan</source>
        <translation>Immer im Plan</translation>
    </message>
    <message>
        <source>Whether the play is in the plan</source>
        <translation>Ob die Maßnahme im Plan ist</translation>
    </message>
    <message>
        <source>Notes; they are printed in the report</source>
        <translation>Notizen; sie werden im Bericht gedruckt</translation>
    </message>
    <message>
        <source>About the play</source>
        <translation>Über die Maßnahme</translation>
    </message>
    <message>
        <source>In the &amp;plan:</source>
        <translation>Im &amp;Plan:</translation>
    </message>
    <message>
        <source>Why: %1</source>
        <translation>Warum: %1</translation>
    </message>
    <message>
        <source>Deliverable: %1</source>
        <translation>Ergebnis: %1</translation>
    </message>
    <message>
        <source>No play is selected</source>
        <translation>Keine Maßnahme ist ausgewählt</translation>
    </message>
    <message>
        <source>What is shown of the play</source>
        <translation>Was von der Maßnahme gezeigt wird</translation>
    </message>
    <message>
        <source>A&amp;bout</source>
        <translation>Ü&amp;ber</translation>
    </message>
    <message>
        <source>Progre&amp;ss</source>
        <translation>&amp;Fortschritt</translation>
    </message>
</context>
<context>
    <name>milepost::PlayProgressBox</name>
    <message>
        <source>Delete takes the current line out.</source>
        <translation>Entf nimmt die aktuelle Zeile heraus.</translation>
    </message>
    <message>
        <source>Start of the play</source>
        <translation>Start der Maßnahme</translation>
    </message>
    <message>
        <source>Finish of the play</source>
        <translation>Ende der Maßnahme</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>Checkliste</translation>
    </message>
    <message>
        <source>New step of the checklist</source>
        <translation>Neuer Schritt der Checkliste</translation>
    </message>
    <message>
        <source>Add a step and press Enter</source>
        <translation>Schritt eingeben und Eingabetaste drücken</translation>
    </message>
    <message>
        <source>New entry of the log</source>
        <translation>Neuer Eintrag im Protokoll</translation>
    </message>
    <message>
        <source>Add what happened and press Enter</source>
        <translation>Eingeben, was geschehen ist, und Eingabetaste drücken</translation>
    </message>
    <message>
        <source>Day of the evaluation</source>
        <translation>Tag der Prüfung</translation>
    </message>
    <message>
        <source>Progress of the play</source>
        <translation>Fortschritt der Maßnahme</translation>
    </message>
    <message>
        <source>State of the play</source>
        <translation>Status der Maßnahme</translation>
    </message>
    <message>
        <source>Progress in per cent</source>
        <translation>Fortschritt in Prozent</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>not judged</source>
        <translation>nicht beurteilt</translation>
    </message>
    <message>
        <source>When it is good enough, or is given up</source>
        <translation>Wann es gut genug ist oder aufgegeben wird</translation>
    </message>
    <message>
        <source>St&amp;ate</source>
        <translation>Stat&amp;us</translation>
    </message>
    <message>
        <source>Acco&amp;untable</source>
        <translation>&amp;Gesamtverantwortlich</translation>
    </message>
    <message>
        <source>S&amp;tart</source>
        <translation>S&amp;tart</translation>
    </message>
    <message>
        <source>F&amp;inish</source>
        <translation>E&amp;nde</translation>
    </message>
    <message>
        <source>P&amp;rogress</source>
        <translation>Fo&amp;rtschritt</translation>
    </message>
    <message>
        <source>&amp;Checklist</source>
        <translation>&amp;Checkliste</translation>
    </message>
    <message>
        <source>L&amp;og</source>
        <translation>Pr&amp;otokoll</translation>
    </message>
    <message>
        <source>E&amp;xit criterion</source>
        <translation>&amp;Abnahmekriterium</translation>
    </message>
    <message>
        <source>Evaluate&amp;d on</source>
        <translation>Geprüft a&amp;m</translation>
    </message>
    <message>
        <source>%1 of %2 steps done</source>
        <translation>%1 von %2 Schritten erledigt</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>It follows from the start and the duration until the play is done. Stretch its bar on the roadmap to move it.</source>
        <translation>Es ergibt sich aus Start und Dauer, bis die Maßnahme erledigt ist. Ziehen Sie ihren Balken auf der Roadmap länger oder kürzer, um es zu verschieben.</translation>
    </message>
    <message>
        <source>The checklist was changed elsewhere meanwhile, so “%1” was not written over another step. Enter it again where it belongs.</source>
        <translation>Die Checkliste wurde inzwischen anderswo geändert; „%1“ wurde deshalb nicht über einen anderen Schritt geschrieben. Geben Sie den Text dort noch einmal ein, wo er hingehört.</translation>
    </message>
    <message>
        <source>The checklist was changed elsewhere meanwhile and is shown as it is now. Tick the step again.</source>
        <translation>Die Checkliste wurde inzwischen anderswo geändert und ist so gezeigt, wie sie jetzt ist. Haken Sie den Schritt noch einmal an.</translation>
    </message>
</context>
<context>
    <name>milepost::PlaysView</name>
    <message>
        <source>Plays left out</source>
        <translation>Ausgelassene Maßnahmen</translation>
    </message>
    <message>
        <source>How the plays are shown</source>
        <translation>Wie die Maßnahmen gezeigt werden</translation>
    </message>
    <message>
        <source>One play a row</source>
        <translation>Eine Maßnahme je Zeile</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Tafel</translation>
    </message>
    <message>
        <source>One card a play, by the steps of a playbook</source>
        <translation>Eine Karte je Maßnahme, nach den Schritten eines Playbooks</translation>
    </message>
    <message>
        <source>Plays and what was left out</source>
        <translation>Maßnahmen und was ausgelassen wurde</translation>
    </message>
    <message>
        <source>Left out: 1 play</source>
        <translation>Ausgelassen: 1 Maßnahme</translation>
    </message>
    <message numerus="yes">
        <source>Left out: %n plays</source>
        <translation>
            <numerusform>Ausgelassen: %n Maßnahme</numerusform>
            <numerusform>Ausgelassen: %n Maßnahmen</numerusform>
        </translation>
    </message>
    <message>
        <source>RACI grid</source>
        <translation>RACI-Tabelle</translation>
    </message>
    <message>
        <source>Who does what: plays by people</source>
        <translation>Wer was tut: Maßnahmen mal Personen</translation>
    </message>
</context>
<context>
    <name>milepost::PrerequisiteBox</name>
    <message>
        <source>Let the play start without it; why is noted as a risk</source>
        <translation>Die Maßnahme ohne sie beginnen lassen; der Grund wird als Risiko vermerkt</translation>
    </message>
    <message>
        <source>R&amp;equire again</source>
        <translation>Wieder v&amp;oraussetzen</translation>
    </message>
    <message>
        <source>Let the play wait for it again; the risk goes out of the register</source>
        <translation>Die Maßnahme wieder darauf warten lassen; das Risiko verlässt das Register</translation>
    </message>
    <message>
        <source>What the play waits for</source>
        <translation>Worauf die Maßnahme wartet</translation>
    </message>
    <message>
        <source>Enter leads to the play, Delete waives it, Insert requires it again.</source>
        <translation>Die Eingabetaste führt zur Maßnahme, Entf verzichtet auf sie, Einfg setzt sie wieder voraus.</translation>
    </message>
    <message>
        <source>Waits for</source>
        <translation>Wartet auf</translation>
    </message>
    <message>
        <source>&amp;Why waived…</source>
        <translation>&amp;Warum verzichtet…</translation>
    </message>
    <message>
        <source>&amp;Waive…</source>
        <translation>&amp;Verzichten…</translation>
    </message>
</context>
<context>
    <name>milepost::PrerequisiteChoice</name>
    <message>
        <source>Prerequisite</source>
        <translation>Voraussetzung</translation>
    </message>
    <message>
        <source>What need no longer come before “%1”?</source>
        <translation>Was muss nicht mehr vor „%1“ kommen?</translation>
    </message>
    <message>
        <source>What need “%1” no longer wait for?</source>
        <translation>Worauf muss „%1“ nicht mehr warten?</translation>
    </message>
    <message>
        <source>What must come before “%1”?</source>
        <translation>Was muss vor „%1“ kommen?</translation>
    </message>
    <message>
        <source>“%1” waits for no other play of the plan.</source>
        <translation>„%1“ wartet auf keine andere Maßnahme des Plans.</translation>
    </message>
    <message>
        <source>What must come before “%1” instead?</source>
        <translation>Was muss stattdessen vor „%1“ kommen?</translation>
    </message>
    <message>
        <source>The plan has no other play that “%1” could wait for.</source>
        <translation>Der Plan hat keine andere Maßnahme, auf die „%1“ warten könnte.</translation>
    </message>
</context>
<context>
    <name>milepost::ProfileChart</name>
    <message>
        <source>stage %1</source>
        <translation>Stufe %1</translation>
    </message>
    <message>
        <source>1 vote at %1</source>
        <translation>1 Stimme bei %1</translation>
    </message>
    <message numerus="yes">
        <source>%n votes at %1</source>
        <translation>
            <numerusform>%n Stimme bei %1</numerusform>
            <numerusform>%n Stimmen bei %1</numerusform>
        </translation>
    </message>
    <message>
        <source>before %1</source>
        <translation>zuvor %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>milepost::ProfileChartView</name>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
</context>
<context>
    <name>milepost::ProgressCharts</name>
    <message>
        <source>Not comparable with before:</source>
        <translation>Nicht mit früher vergleichbar:</translation>
    </message>
    <message>
        <source>Votes and consensus</source>
        <translation>Stimmen und Konsens</translation>
    </message>
    <message>
        <source>Units by dimension</source>
        <translation>Bereiche nach Dimension</translation>
    </message>
    <message>
        <source>Units by matrix</source>
        <translation>Bereiche nach Matrix</translation>
    </message>
    <message>
        <source>Metric beside maturity</source>
        <translation>Kennzahl neben Reifegrad</translation>
    </message>
    <message>
        <source>No play is in the plan yet. Take plays into the plan on the Plan page.</source>
        <translation>Noch ist keine Maßnahme im Plan. Nehmen Sie auf der Seite „Plan“ Maßnahmen in den Plan auf.</translation>
    </message>
    <message>
        <source>All dimensions</source>
        <translation>Alle Dimensionen</translation>
    </message>
    <message>
        <source>Too little is rated for an index. Rate more dimensions on the Assess page.</source>
        <translation>Für einen Index ist zu wenig bewertet. Bewerten Sie auf der Seite „Bewerten“ weitere Dimensionen.</translation>
    </message>
    <message>
        <source>This dimension is not rated in any assessment.</source>
        <translation>Diese Dimension ist in keiner Bewertung bewertet.</translation>
    </message>
    <message>
        <source>No metric has a value here yet. Enter values on the Metrics page, and a line of them stands beside maturity.</source>
        <translation>Noch hat hier keine Kennzahl einen Wert. Geben Sie auf der Seite „Kennzahlen“ Werte ein; dann steht eine Linie davon neben dem Reifegrad.</translation>
    </message>
    <message>
        <source>There is nothing to draw yet.</source>
        <translation>Noch gibt es nichts zu zeichnen.</translation>
    </message>
</context>
<context>
    <name>milepost::ProgressPage</name>
    <message>
        <source>What moved and why</source>
        <translation>Was sich bewegt hat und warum</translation>
    </message>
    <message>
        <source>On the way to the targets</source>
        <translation>Auf dem Weg zu den Zielen</translation>
    </message>
    <message>
        <source>&amp;Take a snapshot</source>
        <translation>&amp;Momentaufnahme erstellen</translation>
    </message>
    <message>
        <source>Freeze scores, plan and metrics as they are now</source>
        <translation>Werte, Plan und Kennzahlen festhalten, wie sie jetzt sind</translation>
    </message>
    <message>
        <source>S&amp;napshots…</source>
        <translation>M&amp;omentaufnahmen…</translation>
    </message>
    <message>
        <source>Nothing has been assessed here yet</source>
        <translation>Hier ist noch nichts bewertet</translation>
    </message>
    <message>
        <source>Progress is what moved between two assessments of one matrix and unit. Begin with the first one on the Assess page.</source>
        <translation>Fortschritt ist, was sich zwischen zwei Bewertungen einer Matrix und eines Bereichs bewegt hat. Beginnen Sie mit der ersten auf der Seite „Bewerten“.</translation>
    </message>
    <message>
        <source>Nothing is rated yet</source>
        <translation>Noch ist nichts bewertet</translation>
    </message>
    <message>
        <source>There is an assessment, but no dimension in it has a score. Rate some on the Assess page.</source>
        <translation>Es gibt eine Bewertung, aber keine Dimension darin hat einen Wert. Bewerten Sie einige auf der Seite „Bewerten“.</translation>
    </message>
    <message>
        <source>One assessment so far</source>
        <translation>Bisher eine Bewertung</translation>
    </message>
    <message>
        <source>What moved can be said when the same matrix and unit are assessed a second time. Until then the charts show where things stand.</source>
        <translation>Was sich bewegt hat, zeigt sich, wenn dieselbe Matrix und derselbe Bereich ein zweites Mal bewertet werden. Bis dahin zeigen die Diagramme den heutigen Stand.</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>Stand vom %1</translation>
    </message>
    <message>
        <source>Snapshot “%1” was taken.</source>
        <translation>Die Momentaufnahme „%1“ wurde erstellt.</translation>
    </message>
    <message>
        <source>Assess &amp;again</source>
        <translation>&amp;Erneut bewerten</translation>
    </message>
</context>
<context>
    <name>milepost::QuadrantView</name>
    <message>
        <source>Impact and effort of the plays</source>
        <translation>Wirkung und Aufwand der Maßnahmen</translation>
    </message>
    <message>
        <source>No open play is in the plan. Rate dimensions and set targets on the Assess page, and the plays that close the gaps stand here by what they bring and what they take.</source>
        <translation>Keine offene Maßnahme ist im Plan. Bewerten Sie Dimensionen und setzen Sie Ziele; die Maßnahmen, die die Lücken schließen, stehen dann hier nach dem, was sie bringen und was sie brauchen.</translation>
    </message>
    <message>
        <source>Enter or a click on a point leads to its card.</source>
        <translation>Die Eingabetaste oder ein Klick auf einen Punkt führt zu seiner Karte.</translation>
    </message>
</context>
<context>
    <name>milepost::QuitAction</name>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>Close all windows</source>
        <translation>Alle Fenster schließen</translation>
    </message>
</context>
<context>
    <name>milepost::RaciModel</name>
    <message>
        <source>%1 answers for %2 that are to be done, %3</source>
        <translation>Noch zu erledigen in der Verantwortung von %1: %2, %3</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>No A: %1</source>
        <translation>Kein A: %1</translation>
    </message>
</context>
<context>
    <name>milepost::RaciTable</name>
    <message>
        <source>Copy as table</source>
        <translation>Als Tabelle kopieren</translation>
    </message>
    <message>
        <source>The grid as a table for a spreadsheet or a text (Ctrl+C)</source>
        <translation>Die RACI-Tabelle für eine Tabellenkalkulation oder einen Text (Strg+C)</translation>
    </message>
    <message>
        <source>Who does what, plays by people</source>
        <translation>Wer was tut, Maßnahmen mal Personen</translation>
    </message>
    <message>
        <source>R, A, C or I writes the letter, Delete clears it. Enter goes down, Tab to the right.</source>
        <translation>R, A, C oder I schreibt den Buchstaben, Entf löscht ihn. Die Eingabetaste führt nach unten, Tab nach rechts.</translation>
    </message>
</context>
<context>
    <name>milepost::RaciView</name>
    <message>
        <source>Name of a further person</source>
        <translation>Name einer weiteren Person</translation>
    </message>
    <message>
        <source>Add person</source>
        <translation>Person hinzufügen</translation>
    </message>
    <message>
        <source>A column for the person, to whom a letter can be given then</source>
        <translation>Eine Spalte für die Person, in der ihr dann ein Buchstabe gegeben werden kann</translation>
    </message>
    <message numerus="yes">
        <source>%n plays of now and next have nobody who answers for them; they say “No A”.</source>
        <translation>
            <numerusform>Für %n Maßnahme aus „Jetzt“ und „Als Nächstes“ ist niemand gesamtverantwortlich; dort steht „Kein A“.</numerusform>
            <numerusform>Für %n Maßnahmen aus „Jetzt“ und „Als Nächstes“ ist niemand gesamtverantwortlich; dort steht „Kein A“.</numerusform>
        </translation>
    </message>
    <message>
        <source>Every play of now and next has one person who answers for it.</source>
        <translation>Für jede Maßnahme aus „Jetzt“ und „Als Nächstes“ ist eine Person gesamtverantwortlich.</translation>
    </message>
    <message>
        <source>R, A, C or I writes the letter, Delete clears it.</source>
        <translation>R, A, C oder I schreibt den Buchstaben, Entf löscht ihn.</translation>
    </message>
    <message>
        <source>Nobody takes part yet, and the plan names nobody. Write a name, and the person gets a column.</source>
        <translation>Noch nimmt niemand teil, und der Plan nennt niemanden. Geben Sie einen Namen ein; die Person erhält eine Spalte.</translation>
    </message>
    <message>
        <source>1 play of now and next has nobody who answers for it; it says “No A”.</source>
        <translation>Für 1 Maßnahme aus „Jetzt“ und „Als Nächstes“ ist niemand gesamtverantwortlich; dort steht „Kein A“.</translation>
    </message>
</context>
<context>
    <name>milepost::RadarChart</name>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
</context>
<context>
    <name>milepost::RecentFileDelegate</name>
    <message>
        <source>Index %1</source>
        <translation>Index %1</translation>
    </message>
    <message>
        <source>File not found</source>
        <translation>Datei nicht gefunden</translation>
    </message>
</context>
<context>
    <name>milepost::RecentFilesModel</name>
    <message>
        <source>file not found</source>
        <translation>Datei nicht gefunden</translation>
    </message>
    <message>
        <source>assessed %1</source>
        <translation>bewertet am %1</translation>
    </message>
    <message>
        <source>index %1</source>
        <translation>Index %1</translation>
    </message>
</context>
<context>
    <name>milepost::RecentMenu</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>milepost::RecoverAction</name>
    <message>
        <source>Reco&amp;ver a damaged file…</source>
        <translation>&amp;Beschädigte Datei wiederherstellen…</translation>
    </message>
    <message>
        <source>Write what can be read of a damaged file into a new one</source>
        <translation>Was sich aus einer beschädigten Datei lesen lässt, in eine neue schreiben</translation>
    </message>
</context>
<context>
    <name>milepost::RecoveryDialog</name>
    <message>
        <source>What was recovered</source>
        <translation>Was wiederhergestellt wurde</translation>
    </message>
    <message>
        <source>From %1, which was not changed,
into %2.</source>
        <translation>Aus %1 (unverändert)
in %2.</translation>
    </message>
    <message>
        <source>What was recovered, and what is missing or was changed</source>
        <translation>Was wiederhergestellt wurde und was fehlt oder geändert wurde</translation>
    </message>
    <message>
        <source>Cop&amp;y the list</source>
        <translation>Liste &amp;kopieren</translation>
    </message>
</context>
<context>
    <name>milepost::RedoAction</name>
    <message>
        <source>&amp;Redo %1</source>
        <translation>&amp;Wiederholen: %1</translation>
    </message>
    <message>
        <source>Redo %1</source>
        <translation>Wiederholen: %1</translation>
    </message>
</context>
<context>
    <name>milepost::ReplanDialog</name>
    <message>
        <source>What replanning moves</source>
        <translation>Was sich beim Neuplanen verschiebt</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
    <message>
        <source>Nothing moves: every play that has not started lies ahead.</source>
        <translation>Nichts verschiebt sich: Jede Maßnahme, die nicht begonnen hat, liegt in der Zukunft.</translation>
    </message>
    <message>
        <source>1 play moves. Work that has started keeps its dates. Undo takes it back.</source>
        <translation>1 Maßnahme verschiebt sich. Begonnene Arbeit behält ihre Termine. „Rückgängig“ nimmt es zurück.</translation>
    </message>
    <message numerus="yes">
        <source>%n plays move. Work that has started keeps its dates. One undo takes all of it back.</source>
        <translation>
            <numerusform>%n Maßnahme verschiebt sich. Begonnene Arbeit behält ihre Termine. Ein einziges „Rückgängig“ nimmt alles zurück.</numerusform>
            <numerusform>%n Maßnahmen verschieben sich. Begonnene Arbeit behält ihre Termine. Ein einziges „Rückgängig“ nimmt alles zurück.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Replan</source>
        <translation>&amp;Neu planen</translation>
    </message>
</context>
<context>
    <name>milepost::ReportChoices</name>
    <message>
        <source>&amp;Names of participants</source>
        <translation>&amp;Namen der Teilnehmenden</translation>
    </message>
    <message>
        <source>Confidentiality line</source>
        <translation>Vertraulichkeitsvermerk</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Letter</translation>
    </message>
    <message>
        <source>Only with the consent of the people named; owners of plays are always printed</source>
        <translation>Nur mit Einverständnis der genannten Personen; Verantwortliche von Maßnahmen werden immer gedruckt</translation>
    </message>
    <message>
        <source>A line at the top of every page</source>
        <translation>Eine Zeile oben auf jeder Seite</translation>
    </message>
    <message>
        <source>E&amp;dition:</source>
        <translation>&amp;Ausgabe:</translation>
    </message>
    <message>
        <source>Pape&amp;r:</source>
        <translation>Papie&amp;r:</translation>
    </message>
    <message>
        <source>S&amp;tate:</source>
        <translation>S&amp;tatus:</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>He&amp;ader:</source>
        <translation>K&amp;opfzeile:</translation>
    </message>
    <message>
        <source>As the window</source>
        <translation>Wie das Fenster</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>&amp;Sprache:</translation>
    </message>
    <message>
        <source>Language of the report</source>
        <translation>Sprache des Berichts</translation>
    </message>
    <message>
        <source>Words, numbers and dates of the report; the window keeps its own</source>
        <translation>Wörter, Zahlen und Daten des Berichts; das Fenster behält die eigenen</translation>
    </message>
    <message>
        <source>F&amp;or:</source>
        <translation>&amp;Für:</translation>
    </message>
    <message>
        <source>Audience of the report</source>
        <translation>Zielgruppe des Berichts</translation>
    </message>
</context>
<context>
    <name>milepost::ReportPage</name>
    <message>
        <source>Write this report as a PDF</source>
        <translation>Diesen Bericht als PDF schreiben</translation>
    </message>
    <message>
        <source>Fit &amp;width</source>
        <translation>&amp;Breite einpassen</translation>
    </message>
    <message>
        <source>Fit &amp;page</source>
        <translation>Seite &amp;einpassen</translation>
    </message>
    <message>
        <source>&amp;100 %</source>
        <translation>&amp;100 %</translation>
    </message>
    <message>
        <source>Pages of the report</source>
        <translation>Seiten des Berichts</translation>
    </message>
    <message>
        <source>What this edition leaves out</source>
        <translation>Was diese Ausgabe auslässt</translation>
    </message>
    <message>
        <source>About the report</source>
        <translation>Über den Bericht</translation>
    </message>
    <message>
        <source>Laying out the report…</source>
        <translation>Der Bericht wird gesetzt…</translation>
    </message>
    <message>
        <source>%1p. %2   %3</source>
        <translation>%1S. %2   %3</translation>
    </message>
    <message>
        <source>%1, page %2</source>
        <translation>%1, Seite %2</translation>
    </message>
    <message>
        <source>%1: %2. %3</source>
        <translation>%1: %2. %3</translation>
    </message>
    <message>
        <source>Nothing that was typed is left out.</source>
        <translation>Nichts von dem, was eingegeben wurde, ist ausgelassen.</translation>
    </message>
    <message>
        <source>Left out of this edition: 1 entry</source>
        <translation>In dieser Ausgabe ausgelassen: 1 Eintrag</translation>
    </message>
    <message numerus="yes">
        <source>Left out of this edition: %n entries</source>
        <translation>
            <numerusform>In dieser Ausgabe ausgelassen: %n Eintrag</numerusform>
            <numerusform>In dieser Ausgabe ausgelassen: %n Einträge</numerusform>
        </translation>
    </message>
    <message>
        <source>Export PDF</source>
        <translation>PDF exportieren</translation>
    </message>
    <message>
        <source>Writing the report…</source>
        <translation>Der Bericht wird geschrieben…</translation>
    </message>
    <message>
        <source>&amp;Brand…</source>
        <translation>Ers&amp;cheinungsbild…</translation>
    </message>
    <message>
        <source>Logo, accent colour, consultant and watermark of this client&apos;s report</source>
        <translation>Logo, Akzentfarbe, Beratung und Wasserzeichen im Bericht dieses Auftraggebers</translation>
    </message>
</context>
<context>
    <name>milepost::ReportPreview</name>
    <message>
        <source>Preview of the report</source>
        <translation>Vorschau des Berichts</translation>
    </message>
    <message>
        <source>Page %1</source>
        <translation>Seite %1</translation>
    </message>
</context>
<context>
    <name>milepost::RestoreBackupAction</name>
    <message>
        <source>Restore from &amp;backup…</source>
        <translation>Aus &amp;Sicherung wiederherstellen…</translation>
    </message>
    <message>
        <source>Get back the state of an earlier day as a new file</source>
        <translation>Den Stand eines früheren Tages als neue Datei zurückholen</translation>
    </message>
</context>
<context>
    <name>milepost::RestoreDialog</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Restore from backup</source>
        <translation>Aus Sicherung wiederherstellen</translation>
    </message>
    <message>
        <source>A copy of each engagement is kept for the last days on which it was used. Choose one; it is written into a file of its own, and what you have now stays as it is.</source>
        <translation>Von jedem Mandat wird für die letzten Tage, an denen es benutzt wurde, eine Kopie aufbewahrt. Wählen Sie eine; sie wird in eine eigene Datei geschrieben, und was Sie jetzt haben, bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sicherungen</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>Folder of the original</source>
        <translation>Ordner des Originals</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>&amp;Restore as…</source>
        <translation>&amp;Wiederherstellen als…</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>There is no backup yet. The first one is made when an engagement is opened.</source>
        <translation>Es gibt noch keine Sicherung. Die erste entsteht, wenn ein Mandat geöffnet wird.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 vom %2</translation>
    </message>
    <message>
        <source>Restore as</source>
        <translation>Wiederherstellen als</translation>
    </message>
</context>
<context>
    <name>milepost::ResultStrip</name>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Öffnen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>The report was written to %1.</source>
        <translation>Der Bericht wurde nach %1 geschrieben.</translation>
    </message>
    <message>
        <source>Opens the file</source>
        <translation>Öffnet die Datei</translation>
    </message>
</context>
<context>
    <name>milepost::RiskModel</name>
    <message>
        <source>Rank</source>
        <translation>Rang</translation>
    </message>
    <message>
        <source>Mitigation</source>
        <translation>Gegenmaßnahme</translation>
    </message>
</context>
<context>
    <name>milepost::RiskRegister</name>
    <message>
        <source>&amp;Add risk</source>
        <translation>Risiko &amp;hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Delete risk</source>
        <translation>Risiko &amp;löschen</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>Nach &amp;oben</translation>
    </message>
    <message>
        <source>Move do&amp;wn</source>
        <translation>Nach &amp;unten</translation>
    </message>
    <message>
        <source>No risk is in the register yet</source>
        <translation>Noch ist kein Risiko im Register</translation>
    </message>
    <message>
        <source>Write down what could make the plan fail, by what one would see it early, and who does what about it. What Milepost sees in the plan stands below.</source>
        <translation>Halten Sie fest, woran der Plan scheitern könnte, woran man es früh erkennt und wer was dagegen tut. Was Milepost im Plan erkennt, steht darunter.</translation>
    </message>
    <message>
        <source>&amp;Add a risk</source>
        <translation>&amp;Risiko hinzufügen</translation>
    </message>
    <message>
        <source>New risk</source>
        <translation>Neues Risiko</translation>
    </message>
</context>
<context>
    <name>milepost::RoadmapActions</name>
    <message>
        <source>Start a week &amp;earlier</source>
        <translation>Eine Woche &amp;früher beginnen</translation>
    </message>
    <message>
        <source>Start a week &amp;later</source>
        <translation>Eine Woche &amp;später beginnen</translation>
    </message>
    <message>
        <source>A week &amp;shorter</source>
        <translation>Eine Woche &amp;kürzer</translation>
    </message>
    <message>
        <source>A week lon&amp;ger</source>
        <translation>Eine Woche &amp;länger</translation>
    </message>
    <message>
        <source>&amp;Unpin</source>
        <translation>Fix&amp;ierung lösen</translation>
    </message>
    <message>
        <source>Accountable &amp;person…</source>
        <translation>Gesamtverantwortliche &amp;Person…</translation>
    </message>
    <message>
        <source>&amp;Open play</source>
        <translation>&amp;Maßnahme öffnen</translation>
    </message>
    <message>
        <source>Everything about the play, on the Plan page (Return)</source>
        <translation>Alles über die Maßnahme, auf der Seite „Plan“ (Eingabetaste)</translation>
    </message>
    <message>
        <source>E&amp;xport picture…</source>
        <translation>Bild e&amp;xportieren…</translation>
    </message>
    <message>
        <source>Write the roadmap as SVG, PNG or PDF</source>
        <translation>Die Roadmap als SVG, PNG oder PDF schreiben</translation>
    </message>
    <message>
        <source>&amp;Copy picture</source>
        <translation>&amp;Bild kopieren</translation>
    </message>
    <message>
        <source>Copy the roadmap as a picture (Ctrl+Shift+C)</source>
        <translation>Die Roadmap als Bild kopieren (Strg+Umschalt+C)</translation>
    </message>
    <message>
        <source>Set the start of what is selected a week earlier (Alt+Left)</source>
        <translation>Den Start der Auswahl eine Woche früher setzen (Alt+Links)</translation>
    </message>
    <message>
        <source>Set the start of what is selected a week later (Alt+Right)</source>
        <translation>Den Start der Auswahl eine Woche später setzen (Alt+Rechts)</translation>
    </message>
    <message>
        <source>Let what is selected take a week less (Alt+Shift+Left)</source>
        <translation>Die Auswahl eine Woche weniger dauern lassen (Alt+Umschalt+Links)</translation>
    </message>
    <message>
        <source>Let what is selected take a week more (Alt+Shift+Right)</source>
        <translation>Die Auswahl eine Woche länger dauern lassen (Alt+Umschalt+Rechts)</translation>
    </message>
    <message>
        <source>Let the plan find the start of what is selected again (Ctrl+U)</source>
        <translation>Den Plan den Start der Auswahl wieder selbst finden lassen (Strg+U)</translation>
    </message>
    <message>
        <source>Say who answers for what is selected (Ctrl+Shift+O)</source>
        <translation>Festlegen, wer für die Auswahl gesamtverantwortlich ist (Strg+Umschalt+O)</translation>
    </message>
    <message>
        <source>Add prerequisi&amp;te…</source>
        <translation>&amp;Voraussetzung hinzufügen…</translation>
    </message>
    <message>
        <source>Say what else the play waits for (Ctrl+L)</source>
        <translation>Festlegen, worauf die Maßnahme noch wartet (Strg+L)</translation>
    </message>
    <message>
        <source>Exc&amp;hange prerequisite…</source>
        <translation>Voraussetzung &amp;austauschen…</translation>
    </message>
    <message>
        <source>Let the play wait for something else</source>
        <translation>Die Maßnahme auf etwas anderes warten lassen</translation>
    </message>
    <message>
        <source>&amp;Remove prerequisite…</source>
        <translation>Voraussetzung &amp;entfernen…</translation>
    </message>
    <message>
        <source>Let the play no longer wait for one that it waits for</source>
        <translation>Die Maßnahme auf eine ihrer Voraussetzungen nicht mehr warten lassen</translation>
    </message>
</context>
<context>
    <name>milepost::RoadmapPage</name>
    <message>
        <source>Zoom</source>
        <translation>Zoom</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Woche</translation>
    </message>
    <message>
        <source>Weeks, to see each of them</source>
        <translation>Wochen, um jede einzelne zu sehen</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Monate</translation>
    </message>
    <message>
        <source>Months, to see some of them</source>
        <translation>Monate, um einige davon zu sehen</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>Quartal</translation>
    </message>
    <message>
        <source>Quarters</source>
        <translation>Quartale</translation>
    </message>
    <message>
        <source>Quarters, to see a year or more</source>
        <translation>Quartale, um ein Jahr oder mehr zu sehen</translation>
    </message>
    <message>
        <source>Whole plan</source>
        <translation>Ganzer Plan</translation>
    </message>
    <message>
        <source>The whole plan (0)</source>
        <translation>Der ganze Plan (0)</translation>
    </message>
    <message>
        <source>A lane for each</source>
        <translation>Eine Bahn je</translation>
    </message>
    <message>
        <source>A &amp;lane for each</source>
        <translation>Eine Ba&amp;hn je</translation>
    </message>
    <message>
        <source>There is no roadmap yet</source>
        <translation>Es gibt noch keine Roadmap</translation>
    </message>
    <message>
        <source>It shows the plan over time, and the plan follows from gaps: rate dimensions and set targets on the Assess page.</source>
        <translation>Sie zeigt den Plan im Zeitverlauf, und der Plan ergibt sich aus Lücken: Bewerten Sie auf der Seite „Bewerten“ Dimensionen und setzen Sie Ziele.</translation>
    </message>
    <message>
        <source>There is nothing to show on the roadmap</source>
        <translation>Auf der Roadmap gibt es nichts zu zeigen</translation>
    </message>
    <message>
        <source>No play of the plan has dates: none closes an open gap, or all are done. Raise a target, or take a play in on the Plan page.</source>
        <translation>Keine Maßnahme des Plans hat Termine: Keine schließt eine offene Lücke, oder alle sind erledigt. Heben Sie ein Ziel an oder nehmen Sie auf der Seite „Plan“ eine Maßnahme auf.</translation>
    </message>
    <message>
        <source>Go to the pla&amp;n</source>
        <translation>Zum Pla&amp;n</translation>
    </message>
    <message>
        <source>Who answers for “%1”?</source>
        <translation>Wer ist für „%1“ gesamtverantwortlich?</translation>
    </message>
    <message>
        <source>Export picture</source>
        <translation>Bild exportieren</translation>
    </message>
    <message>
        <source>The roadmap was copied as a picture.</source>
        <translation>Die Roadmap wurde als Bild kopiert.</translation>
    </message>
    <message>
        <source>&amp;Dependencies</source>
        <translation>&amp;Abhängigkeiten</translation>
    </message>
    <message>
        <source>Below each bar a thin one of where the agreed plan had it</source>
        <translation>Unter jedem Balken ein dünner, wo ihn der vereinbarte Plan hatte</translation>
    </message>
    <message>
        <source>Lines from each play to those that wait for it</source>
        <translation>Linien von jeder Maßnahme zu denen, die auf sie warten</translation>
    </message>
    <message numerus="yes">
        <source>Who answers for these %n plays?</source>
        <translation>
            <numerusform>Wer ist für diese %n Maßnahme gesamtverantwortlich?</numerusform>
            <numerusform>Wer ist für diese %n Maßnahmen gesamtverantwortlich?</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Baseline</source>
        <translation>&amp;Basisplan</translation>
    </message>
</context>
<context>
    <name>milepost::RoadmapView</name>
    <message>
        <source>Arrow keys select a play, with Shift one more. With Alt they move what is selected by a week or to another person, with Alt and Shift they make it longer or shorter.</source>
        <translation>Die Pfeiltasten wählen eine Maßnahme aus, mit Umschalt eine weitere. Mit Alt verschieben sie die Auswahl um eine Woche oder zu einer anderen Person, mit Alt und Umschalt machen sie sie länger oder kürzer.</translation>
    </message>
    <message>
        <source>Drag this to the play that waits for it (Ctrl+L)</source>
        <translation>Auf die Maßnahme ziehen, die darauf wartet (Strg+L)</translation>
    </message>
</context>
<context>
    <name>milepost::RosterPanel</name>
    <message>
        <source>All are here</source>
        <translation>Alle sind da</translation>
    </message>
    <message>
        <source>Only observes</source>
        <translation>Nur beobachten</translation>
    </message>
    <message>
        <source>Invite</source>
        <translation>Einladen</translation>
    </message>
    <message>
        <source>People in the room</source>
        <translation>Personen im Raum</translation>
    </message>
    <message>
        <source>The chosen person sees everything and does not vote</source>
        <translation>Die gewählte Person sieht alles und stimmt nicht ab</translation>
    </message>
    <message>
        <source>In the room</source>
        <translation>Im Raum</translation>
    </message>
    <message>
        <source>observes</source>
        <translation>beobachtet</translation>
    </message>
    <message>
        <source>vote is in</source>
        <translation>hat abgestimmt</translation>
    </message>
    <message>
        <source>still to vote</source>
        <translation>stimmt noch ab</translation>
    </message>
    <message>
        <source>%1. Still to vote: %2</source>
        <translation>%1. Noch abzustimmen: %2</translation>
    </message>
    <message>
        <source>Check in all</source>
        <translation>Alle als anwesend eintragen</translation>
    </message>
    <message>
        <source>Here: %1 of %2</source>
        <translation>Anwesend: %1 von %2</translation>
    </message>
</context>
<context>
    <name>milepost::RoundBar</name>
    <message>
        <source>1 says “not applicable”</source>
        <translation>1 sagt „nicht zutreffend“</translation>
    </message>
    <message numerus="yes">
        <source>%n say “not applicable”</source>
        <translation>
            <numerusform>%n sagt „nicht zutreffend“</numerusform>
            <numerusform>%n sagen „nicht zutreffend“</numerusform>
        </translation>
    </message>
    <message>
        <source>1 does not know</source>
        <translation>1 weiß es nicht</translation>
    </message>
    <message numerus="yes">
        <source>%n do not know</source>
        <translation>
            <numerusform>%n weiß es nicht</numerusform>
            <numerusform>%n wissen es nicht</numerusform>
        </translation>
    </message>
    <message>
        <source>1 has not voted</source>
        <translation>1 hat nicht abgestimmt</translation>
    </message>
    <message numerus="yes">
        <source>%n have not voted</source>
        <translation>
            <numerusform>%n hat nicht abgestimmt</numerusform>
            <numerusform>%n haben nicht abgestimmt</numerusform>
        </translation>
    </message>
    <message>
        <source>Aligned: no need to talk, agree on the score.</source>
        <translation>Einig: Es gibt nichts zu besprechen, vereinbaren Sie den Wert.</translation>
    </message>
    <message>
        <source>Something to discuss: let the lowest and the highest vote say why.</source>
        <translation>Zu besprechen: Lassen Sie die niedrigste und die höchste Stimme ihre Gründe nennen.</translation>
    </message>
    <message>
        <source>Split: talk, then vote a second time.</source>
        <translation>Gespalten: Sprechen Sie darüber und stimmen Sie dann ein zweites Mal ab.</translation>
    </message>
    <message>
        <source>Still split: record both views as the reason.</source>
        <translation>Weiter gespalten: Halten Sie beide Sichten als Begründung fest.</translation>
    </message>
    <message>
        <source>Round 2 starts from the votes of round 1: enter what has changed.</source>
        <translation>Runde 2 beginnt mit den Stimmen der Runde 1: Geben Sie ein, was sich geändert hat.</translation>
    </message>
    <message>
        <source>Agreed on %1.</source>
        <translation>Vereinbart: %1.</translation>
    </message>
    <message>
        <source>No score was agreed; the median of the votes counts.</source>
        <translation>Kein Wert wurde vereinbart; der Median der Stimmen zählt.</translation>
    </message>
    <message>
        <source>One vote so far.</source>
        <translation>Bisher eine Stimme.</translation>
    </message>
    <message>
        <source>Second round</source>
        <translation>Zweite Runde</translation>
    </message>
    <message>
        <source>Withdraw second round</source>
        <translation>Zweite Runde zurückziehen</translation>
    </message>
    <message>
        <source>Starts a second vote with a copy of the first; both are kept</source>
        <translation>Beginnt eine zweite Abstimmung mit einer Kopie der ersten; beide bleiben erhalten</translation>
    </message>
    <message>
        <source>Removes the votes of round 2; round 1 counts again</source>
        <translation>Entfernt die Stimmen der Runde 2; Runde 1 zählt wieder</translation>
    </message>
</context>
<context>
    <name>milepost::RunWorkshopAction</name>
    <message>
        <source>&amp;Run the workshop…</source>
        <translation>&amp;Workshop durchführen…</translation>
    </message>
    <message>
        <source>Agenda with clock, votes in secret, and a window for the projector</source>
        <translation>Agenda mit Uhr, geheime Stimmen und ein Fenster für den Projektor</translation>
    </message>
</context>
<context>
    <name>milepost::SaveCopyAction</name>
    <message>
        <source>Save a &amp;copy…</source>
        <translation>&amp;Kopie speichern…</translation>
    </message>
    <message>
        <source>Write everything into another file</source>
        <translation>Alles in eine andere Datei schreiben</translation>
    </message>
</context>
<context>
    <name>milepost::SaveDialog</name>
    <message>
        <source>%1 cannot be written.</source>
        <translation>%1 kann nicht geschrieben werden.</translation>
    </message>
</context>
<context>
    <name>milepost::SaveStateLabel</name>
    <message>
        <source>All changes saved · %1</source>
        <translation>Alle Änderungen gespeichert · %1</translation>
    </message>
    <message>
        <source>Not saved: 1 change</source>
        <translation>Nicht gespeichert: 1 Änderung</translation>
    </message>
    <message numerus="yes">
        <source>Not saved: %n changes</source>
        <translation>
            <numerusform>Nicht gespeichert: %n Änderung</numerusform>
            <numerusform>Nicht gespeichert: %n Änderungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>Schreibgeschützt</translation>
    </message>
    <message>
        <source>Not kept in a file</source>
        <translation>In keiner Datei gespeichert</translation>
    </message>
    <message>
        <source>Not saved: %1 characters too many in “%2”</source>
        <translation>Nicht gespeichert: %1 Zeichen zu viel in „%2“</translation>
    </message>
    <message>
        <source>Not saved: what “%1” holds</source>
        <translation>Nicht gespeichert: der Inhalt von „%1“</translation>
    </message>
</context>
<context>
    <name>milepost::ScenarioModel</name>
    <message>
        <source>What the scenarios share where they do not differ.</source>
        <translation>Was die Szenarien gemeinsam haben, wo sie nicht abweichen.</translation>
    </message>
    <message>
        <source>Set for this scenario. Empty the cell to have it as in the plan.</source>
        <translation>Für dieses Szenario gesetzt. Leeren Sie die Zelle, damit es wie im Plan ist.</translation>
    </message>
    <message>
        <source>As in the plan. Type a value to have it otherwise here.</source>
        <translation>Wie im Plan. Geben Sie einen Wert ein, damit es hier anders ist.</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
</context>
<context>
    <name>milepost::ScenarioPlaysDialog</name>
    <message>
        <source>Plays of the scenario</source>
        <translation>Maßnahmen des Szenarios</translation>
    </message>
    <message>
        <source>What “%1” decides otherwise than the plan. What is as in the plan follows it.</source>
        <translation>Was „%1“ anders entscheidet als der Plan. Was wie im Plan ist, folgt ihm.</translation>
    </message>
    <message>
        <source>In this scenario</source>
        <translation>In diesem Szenario</translation>
    </message>
    <message>
        <source>As in the plan</source>
        <translation>Wie im Plan</translation>
    </message>
    <message>
        <source>Taken in</source>
        <translation>Aufgenommen</translation>
    </message>
    <message>
        <source>Left to the proposal</source>
        <translation>Dem Vorschlag überlassen</translation>
    </message>
    <message>
        <source>Decide on the plays of a scenario</source>
        <translation>Über die Maßnahmen eines Szenarios entscheiden</translation>
    </message>
</context>
<context>
    <name>milepost::ScenariosView</name>
    <message>
        <source>Scenarios side by side</source>
        <translation>Szenarien nebeneinander</translation>
    </message>
    <message>
        <source>Choose as plan</source>
        <translation>Als Plan wählen</translation>
    </message>
    <message>
        <source>Make the current column the plan; nothing of the others is lost (Ctrl+Return)</source>
        <translation>Die aktuelle Spalte zum Plan machen; von den anderen geht nichts verloren (Strg+Eingabetaste)</translation>
    </message>
    <message>
        <source>Add scenario</source>
        <translation>Szenario hinzufügen</translation>
    </message>
    <message>
        <source>A scenario that is as the plan until you change it (Insert)</source>
        <translation>Ein Szenario, das dem Plan gleicht, bis Sie es ändern (Einfg)</translation>
    </message>
    <message>
        <source>Copy scenario</source>
        <translation>Szenario kopieren</translation>
    </message>
    <message>
        <source>A scenario like the current one (Ctrl+D)</source>
        <translation>Ein Szenario wie das aktuelle (Strg+D)</translation>
    </message>
    <message>
        <source>Rename scenario…</source>
        <translation>Szenario umbenennen…</translation>
    </message>
    <message>
        <source>Another name for the current scenario (Shift+F2)</source>
        <translation>Ein anderer Name für das aktuelle Szenario (Umschalt+F2)</translation>
    </message>
    <message>
        <source>Plays of the scenario…</source>
        <translation>Maßnahmen des Szenarios…</translation>
    </message>
    <message>
        <source>Which plays the current scenario keeps in or leaves out (Ctrl+Shift+Y)</source>
        <translation>Welche Maßnahmen das aktuelle Szenario behält oder auslässt (Strg+Umschalt+Y)</translation>
    </message>
    <message>
        <source>Delete scenario</source>
        <translation>Szenario löschen</translation>
    </message>
    <message>
        <source>No scenario yet</source>
        <translation>Noch kein Szenario</translation>
    </message>
    <message>
        <source>See a plan with less beside one with more. Three scenarios are made around the plan as it is, with three fifths of its person-days, with all of them, and with half as many again and more people. Change each as you like, and choose one as the plan.</source>
        <translation>Sehen Sie einen Plan mit weniger neben einem mit mehr. Um den jetzigen Plan herum entstehen drei Szenarien: mit drei Fünfteln seiner Personentage, mit allen und mit anderthalbmal so vielen bei mehr Personen. Ändern Sie jedes nach Bedarf und wählen Sie eines als Plan.</translation>
    </message>
    <message>
        <source>Make three scenarios</source>
        <translation>Drei Szenarien anlegen</translation>
    </message>
    <message>
        <source>The plan has no play yet, so there is nothing to vary.</source>
        <translation>Der Plan hat noch keine Maßnahme, daher gibt es nichts abzuwandeln.</translation>
    </message>
    <message>
        <source>The plan is the scenario “%1”. Targets are the same in all scenarios.</source>
        <translation>Der Plan ist das Szenario „%1“. Die Ziele sind in allen Szenarien gleich.</translation>
    </message>
    <message>
        <source>The plan is without a scenario. Targets are the same in all scenarios.</source>
        <translation>Der Plan ist ohne Szenario. Die Ziele sind in allen Szenarien gleich.</translation>
    </message>
    <message>
        <source>New scenario</source>
        <translation>Neues Szenario</translation>
    </message>
    <message>
        <source>Rename scenario</source>
        <translation>Szenario umbenennen</translation>
    </message>
    <message>
        <source>Name of the scenario</source>
        <translation>Name des Szenarios</translation>
    </message>
    <message>
        <source>Take the current scenario out of the file (Ctrl+Delete)</source>
        <translation>Das aktuelle Szenario aus der Datei nehmen (Strg+Entf)</translation>
    </message>
</context>
<context>
    <name>milepost::ScopeEditor</name>
    <message>
        <source>Those of the matrices that are &amp;assessed</source>
        <translation>Die der &amp;bewerteten Matrizen</translation>
    </message>
    <message>
        <source>The &amp;latest of each matrix, of the whole organization</source>
        <translation>Die &amp;letzte je Matrix, der gesamten Organisation</translation>
    </message>
    <message>
        <source>Playbooks to choose from</source>
        <translation>Playbooks zur Auswahl</translation>
    </message>
    <message>
        <source>Assessments that the plan rests on</source>
        <translation>Bewertungen, auf die sich der Plan stützt</translation>
    </message>
    <message>
        <source>Assessment of %1</source>
        <translation>Bewertung von %1</translation>
    </message>
    <message>
        <source>%1 (%2, %3)</source>
        <translation>%1 (%2, %3)</translation>
    </message>
</context>
<context>
    <name>milepost::ScopeSwitcher</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 (closed)</source>
        <translation>%1 (abgeschlossen)</translation>
    </message>
    <message>
        <source>%1 (no assessment)</source>
        <translation>%1 (keine Bewertung)</translation>
    </message>
    <message>
        <source>No assessment</source>
        <translation>Keine Bewertung</translation>
    </message>
    <message>
        <source>The part of the organization that the pages show:</source>
        <translation>Der Teil der Organisation, den die Seiten zeigen:</translation>
    </message>
    <message>
        <source>The assessment that the pages show:</source>
        <translation>Die Bewertung, die die Seiten zeigen:</translation>
    </message>
</context>
<context>
    <name>milepost::ScoreChoices</name>
    <message>
        <source>Don’t know</source>
        <translation>Weiß nicht</translation>
    </message>
    <message>
        <source>Unsure</source>
        <translation>Unsicher</translation>
    </message>
    <message>
        <source>unsure</source>
        <translation>unsicher</translation>
    </message>
    <message>
        <source>Fairly sure</source>
        <translation>Ziemlich sicher</translation>
    </message>
    <message>
        <source>fairly sure</source>
        <translation>ziemlich sicher</translation>
    </message>
    <message>
        <source>Sure</source>
        <translation>Sicher</translation>
    </message>
    <message>
        <source>sure</source>
        <translation>sicher</translation>
    </message>
</context>
<context>
    <name>milepost::ScoreScale</name>
    <message>
        <source>Score given %1</source>
        <translation>Vergebener Wert %1</translation>
    </message>
    <message>
        <source>Function-balanced median %1</source>
        <translation>Nach Funktionen ausgeglichener Median %1</translation>
    </message>
    <message>
        <source>Median %1</source>
        <translation>Median %1</translation>
    </message>
    <message>
        <source>Indicators suggest %1</source>
        <translation>Indikatoren legen %1 nahe</translation>
    </message>
    <message>
        <source>Settled %1</source>
        <translation>Festgelegt %1</translation>
    </message>
    <message>
        <source>Agreed %1</source>
        <translation>Vereinbart %1</translation>
    </message>
    <message>
        <source>%1: 1 vote</source>
        <translation>%1: 1 Stimme</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n votes</source>
        <translation>
            <numerusform>%1: %n Stimme</numerusform>
            <numerusform>%1: %n Stimmen</numerusform>
        </translation>
    </message>
    <message>
        <source>No votes</source>
        <translation>Keine Stimmen</translation>
    </message>
    <message>
        <source>Votes on the scale from 1 to 3</source>
        <translation>Stimmen auf der Skala von 1 bis 3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Give the score with a click, the arrow keys or a digit.</source>
        <translation>Vergeben Sie den Wert mit einem Klick, den Pfeiltasten oder einer Ziffer.</translation>
    </message>
    <message>
        <source>Choose a score with a click, the arrow keys or a digit; Enter goes on to agree.</source>
        <translation>Wählen Sie einen Wert mit einem Klick, den Pfeiltasten oder einer Ziffer; die Eingabetaste führt weiter zum Vereinbaren.</translation>
    </message>
</context>
<context>
    <name>milepost::SessionContext</name>
    <message>
        <source>Votes are missing; wait for them, or reveal without them by the button.</source>
        <translation>Stimmen fehlen; warten Sie darauf oder decken Sie über die Schaltfläche ohne sie auf.</translation>
    </message>
    <message>
        <source>No score is agreed on yet. To leave it open, choose the next part.</source>
        <translation>Noch ist kein Wert vereinbart. Wählen Sie den nächsten Teil, um ihn offen zu lassen.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>milepost::SessionResult</name>
    <message>
        <source>&amp;Open a second vote</source>
        <translation>Zweite A&amp;bstimmung öffnen</translation>
    </message>
    <message>
        <source>&amp;Go on to the score</source>
        <translation>Weiter zum &amp;Wert</translation>
    </message>
    <message>
        <source>Score and reason</source>
        <translation>Wert und Begründung</translation>
    </message>
    <message>
        <source>Nobody gave a score.</source>
        <translation>Niemand hat einen Wert vergeben.</translation>
    </message>
    <message>
        <source>The indicators answered so far support %1.</source>
        <translation>Die bisher beantworteten Indikatoren stützen %1.</translation>
    </message>
    <message>
        <source>No indicator is answered yet; what would one see if the score were right?</source>
        <translation>Noch ist kein Indikator beantwortet; was würde man sehen, wenn der Wert stimmte?</translation>
    </message>
</context>
<context>
    <name>milepost::ShortcutsAction</name>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
        <source>All keys of this window</source>
        <translation>Alle Tasten dieses Fensters</translation>
    </message>
</context>
<context>
    <name>milepost::SidePanel</name>
    <message>
        <source>Close the panel</source>
        <translation>Seitenbereich schließen</translation>
    </message>
    <message>
        <source>Close the panel (Esc)</source>
        <translation>Seitenbereich schließen (Esc)</translation>
    </message>
</context>
<context>
    <name>milepost::SnapshotList</name>
    <message>
        <source>Index
%1</source>
        <comment>above a column; %1 is a matrix</comment>
        <translation>Index
%1</translation>
    </message>
</context>
<context>
    <name>milepost::SnapshotsAction</name>
    <message>
        <source>Freeze scores and plan as they are now, and compare</source>
        <translation>Werte und Plan festhalten, wie sie jetzt sind, und vergleichen</translation>
    </message>
    <message>
        <source>Snapsho&amp;ts…</source>
        <translation>M&amp;omentaufnahmen…</translation>
    </message>
</context>
<context>
    <name>milepost::SnapshotsDialog</name>
    <message>
        <source>There is no snapshot yet. A snapshot freezes scores and plan as they are now, so that they can be compared later. Type a name above and take the first one.</source>
        <translation>Es gibt noch keine Momentaufnahme. Eine Momentaufnahme hält Werte und Plan fest, wie sie jetzt sind, damit sie sich später vergleichen lassen. Geben Sie oben einen Namen ein und erstellen Sie die erste.</translation>
    </message>
    <message>
        <source>Name of a new snapshot</source>
        <translation>Name einer neuen Momentaufnahme</translation>
    </message>
    <message>
        <source>Such as “After the first workshop”</source>
        <translation>Etwa „Nach dem ersten Workshop“</translation>
    </message>
    <message>
        <source>Name of a &amp;new snapshot</source>
        <translation>Name einer &amp;neuen Momentaufnahme</translation>
    </message>
    <message>
        <source>&amp;Take snapshot</source>
        <translation>Momentaufnahme &amp;erstellen</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Umbenennen</translation>
    </message>
    <message>
        <source>Rename the snapshot (F2)</source>
        <translation>Die Momentaufnahme umbenennen (F2)</translation>
    </message>
    <message>
        <source>Delete the snapshot (Del)</source>
        <translation>Die Momentaufnahme löschen (Entf)</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>&amp;Vergleichen</translation>
    </message>
    <message>
        <source>&amp;with</source>
        <translation>&amp;mit</translation>
    </message>
</context>
<context>
    <name>milepost::StageCard</name>
    <message>
        <source>%1  %2</source>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>Signs of this stage</source>
        <translation>Anzeichen dieser Stufe</translation>
    </message>
    <message>
        <source>What has to hold</source>
        <translation>Was erfüllt sein muss</translation>
    </message>
</context>
<context>
    <name>milepost::StartDialog</name>
    <message>
        <source>Assessments to work on</source>
        <translation>Bewertungen zur Bearbeitung</translation>
    </message>
    <message>
        <source>People who are invited</source>
        <translation>Eingeladene Personen</translation>
    </message>
    <message>
        <source>Run a workshop</source>
        <translation>Workshop durchführen</translation>
    </message>
    <message>
        <source>Agenda of the workshop</source>
        <translation>Agenda des Workshops</translation>
    </message>
    <message>
        <source>&amp;Begin the workshop</source>
        <translation>&amp;Workshop beginnen</translation>
    </message>
    <message>
        <source>Add &amp;people on the Assess page</source>
        <translation>&amp;Personen auf der Seite „Bewerten“ hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Assessments to work on, one of a matrix</source>
        <translation>&amp;Bewertungen zur Bearbeitung, eine je Matrix</translation>
    </message>
    <message>
        <source>A&amp;genda</source>
        <translation>A&amp;genda</translation>
    </message>
    <message>
        <source>&amp;Invited, six to twelve from several functions</source>
        <translation>&amp;Eingeladen, sechs bis zwölf aus mehreren Funktionen</translation>
    </message>
    <message>
        <source>A new assessment: %1</source>
        <translation>Eine neue Bewertung: %1</translation>
    </message>
    <message>
        <source>Three hours</source>
        <translation>Drei Stunden</translation>
    </message>
    <message>
        <source>90 minutes, with votes collected beforehand</source>
        <translation>90 Minuten, mit vorab gesammelten Stimmen</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Nobody is in this engagement yet. Add the people who will take part first.</source>
        <translation>In diesem Mandat ist noch niemand. Fügen Sie zuerst die Personen hinzu, die teilnehmen.</translation>
    </message>
    <message>
        <source>Tick an assessment, or a new one.</source>
        <translation>Haken Sie eine Bewertung an oder eine neue.</translation>
    </message>
    <message>
        <source>Tick who is invited.</source>
        <translation>Haken Sie an, wer eingeladen ist.</translation>
    </message>
    <message>
        <source>Begin a workshop</source>
        <translation>Einen Workshop beginnen</translation>
    </message>
</context>
<context>
    <name>milepost::StartPage</name>
    <message>
        <source>Start page</source>
        <translation>Startseite</translation>
    </message>
    <message>
        <source>Assess where you stand, decide what comes next, and print a roadmap that can be decided on.</source>
        <translation>Bewerten, wo Sie stehen, entscheiden, was als Nächstes kommt, und eine Roadmap drucken, über die sich entscheiden lässt.</translation>
    </message>
    <message>
        <source>&amp;New engagement</source>
        <translation>&amp;Neues Mandat</translation>
    </message>
    <message>
        <source>Your organization, in up to three short steps</source>
        <translation>Ihre Organisation, in höchstens drei kurzen Schritten</translation>
    </message>
    <message>
        <source>An engagement file, or an exchange file</source>
        <translation>Eine Mandatsdatei oder eine Austauschdatei</translation>
    </message>
    <message>
        <source>A finished engagement of a fictitious company, as your own copy</source>
        <translation>Ein abgeschlossenes Mandat einer erfundenen Firma, als Ihre eigene Kopie</translation>
    </message>
    <message>
        <source>Recent engagements</source>
        <translation>Zuletzt verwendete Mandate</translation>
    </message>
    <message>
        <source>&amp;Remove missing files</source>
        <translation>&amp;Fehlende Dateien entfernen</translation>
    </message>
    <message>
        <source>Take the files that are no longer there off this list</source>
        <translation>Die Dateien, die nicht mehr da sind, von dieser Liste nehmen</translation>
    </message>
    <message>
        <source>Return or Space opens a file, Delete takes it off the list</source>
        <translation>Eingabetaste oder Leertaste öffnet eine Datei, Entf nimmt sie von der Liste</translation>
    </message>
    <message>
        <source>Remove from this list</source>
        <translation>Von dieser Liste entfernen</translation>
    </message>
    <message>
        <source>Engagements that you open will be listed here, with the date and result of the latest assessment. Begin with a new one, or look around in the sample. A file can also be dropped onto this window.</source>
        <translation>Hier stehen künftig die Mandate, die Sie öffnen, mit Datum und Ergebnis der letzten Bewertung. Beginnen Sie mit einem neuen oder sehen Sie sich im Beispiel um. Eine Datei lässt sich auch auf diesem Fenster ablegen.</translation>
    </message>
</context>
<context>
    <name>milepost::StateComparisonPanel</name>
    <message>
        <source>Snapshot: %1, %2</source>
        <translation>Momentaufnahme: %1, %2</translation>
    </message>
    <message>
        <source>Assessment: %1, %2, %3</source>
        <translation>Bewertung: %1, %2, %3</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Snapshots…</source>
        <translation>Momentaufnahmen…</translation>
    </message>
    <message>
        <source>Two states side by side</source>
        <translation>Zwei Stände nebeneinander</translation>
    </message>
</context>
<context>
    <name>milepost::TextLimit</name>
    <message>
        <source>%1 over the limit of %2</source>
        <translation>%1 über der Grenze von %2</translation>
    </message>
    <message>
        <source>1 character left</source>
        <translation>noch 1 Zeichen</translation>
    </message>
    <message numerus="yes">
        <source>%n characters left</source>
        <translation>
            <numerusform>noch %n Zeichen</numerusform>
            <numerusform>noch %n Zeichen</numerusform>
        </translation>
    </message>
    <message>
        <source>Text that did not fit</source>
        <translation>Text, der nicht hineinpasste</translation>
    </message>
    <message>
        <source>“%1” holds the first %2 characters. What was over the limit:</source>
        <translation>„%1“ enthält die ersten %2 Zeichen. Was über der Grenze lag:</translation>
    </message>
    <message>
        <source>Text over the limit</source>
        <translation>Text über der Grenze</translation>
    </message>
    <message>
        <source>“%1” holds %2 characters more than the %3 that fit.</source>
        <translation>„%1“ enthält %2 Zeichen mehr als die %3, die hineinpassen.</translation>
    </message>
    <message numerus="yes">
        <source>So do %n more fields. Only what fits is kept.</source>
        <translation>
            <numerusform>Auch %n weiteres Feld enthält zu viel. Nur was hineinpasst, wird gespeichert.</numerusform>
            <numerusform>Auch %n weitere Felder enthalten zu viel. Nur was hineinpasst, wird gespeichert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only what fits is kept.</source>
        <translation>Nur was hineinpasst, wird gespeichert.</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>Weiter bearbeiten</translation>
    </message>
    <message>
        <source>Keep what fits</source>
        <translation>Speichern, was hineinpasst</translation>
    </message>
</context>
<context>
    <name>milepost::ThemeAction</name>
    <message>
        <source>As the &amp;system</source>
        <translation>Wie das &amp;System</translation>
    </message>
    <message>
        <source>Light, dark or high contrast as the system has it</source>
        <translation>Hell, dunkel oder mit hohem Kontrast, wie das System es vorgibt</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>Dark text on a light background</source>
        <translation>Dunkler Text auf hellem Grund</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>Light text on a dark background</source>
        <translation>Heller Text auf dunklem Grund</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>Hoher &amp;Kontrast</translation>
    </message>
    <message>
        <source>Black and white with strong edges</source>
        <translation>Schwarz und Weiß mit kräftigen Rändern</translation>
    </message>
    <message>
        <source>Theme: %1</source>
        <translation>Farbschema: %1</translation>
    </message>
</context>
<context>
    <name>milepost::TickList</name>
    <message>
        <source>Find in: %1</source>
        <translation>Suchen in: %1</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
</context>
<context>
    <name>milepost::UndoAction</name>
    <message>
        <source>&amp;Undo %1</source>
        <translation>&amp;Rückgängig: %1</translation>
    </message>
    <message>
        <source>Undo %1</source>
        <translation>Rückgängig: %1</translation>
    </message>
</context>
<context>
    <name>milepost::UndoGuide</name>
    <message>
        <source>Undone: %1</source>
        <translation>Rückgängig gemacht: %1</translation>
    </message>
    <message>
        <source>Redone: %1</source>
        <translation>Wiederholt: %1</translation>
    </message>
</context>
<context>
    <name>milepost::UnitsPanel</name>
    <message>
        <source>Add unit</source>
        <translation>Bereich hinzufügen</translation>
    </message>
    <message>
        <source>Below the selected unit</source>
        <translation>Unter dem ausgewählten Bereich</translation>
    </message>
    <message>
        <source>Delete the selected unit</source>
        <translation>Den ausgewählten Bereich löschen</translation>
    </message>
    <message>
        <source>Its sub-units and people go to the unit above (Delete)</source>
        <translation>Seine Unterbereiche und Personen gehen an den übergeordneten Bereich (Entf)</translation>
    </message>
    <message>
        <source>Move to</source>
        <translation>Verschieben nach</translation>
    </message>
    <message>
        <source>Move the selected unit to</source>
        <translation>Den ausgewählten Bereich verschieben nach</translation>
    </message>
    <message>
        <source>Or drag the unit to its new place</source>
        <translation>Oder den Bereich an seinen neuen Platz ziehen</translation>
    </message>
    <message>
        <source>New unit</source>
        <translation>Neuer Bereich</translation>
    </message>
    <message>
        <source>Select a unit first</source>
        <translation>Wählen Sie zuerst einen Bereich aus</translation>
    </message>
</context>
<context>
    <name>milepost::Vote</name>
    <message>
        <source>1, 1.5, 2, 2.5, 3, n for “not applicable” and d for “don’t know”</source>
        <translation>1; 1,5; 2; 2,5; 3; n für „nicht zutreffend“ und d für „weiß nicht“</translation>
    </message>
</context>
<context>
    <name>milepost::VoteCurtain</name>
    <message>
        <source>A vote is open</source>
        <translation>Eine Abstimmung läuft</translation>
    </message>
    <message>
        <source>Nobody sees a vote before all are revealed, so the pages are closed until then. What one may know meanwhile is in the workshop console.</source>
        <translation>Niemand sieht eine Stimme, bevor alle aufgedeckt sind; bis dahin sind die Seiten geschlossen. Was man inzwischen wissen darf, steht in der Workshop-Konsole.</translation>
    </message>
    <message>
        <source>&amp;Go to the workshop console</source>
        <translation>&amp;Zur Workshop-Konsole</translation>
    </message>
    <message>
        <source>Nobody sees a vote before all are revealed, so the pages are closed until then. This file can only be read here: open it again when the vote is over, or for writing to go on with the workshop.</source>
        <translation>Niemand sieht eine Stimme, bevor alle aufgedeckt sind; bis dahin sind die Seiten geschlossen. Diese Datei kann hier nur gelesen werden: Öffnen Sie sie erneut, wenn die Abstimmung vorbei ist, oder zum Schreiben, um den Workshop fortzusetzen.</translation>
    </message>
</context>
<context>
    <name>milepost::VotesChart</name>
    <message>
        <source>a vote on %1</source>
        <translation>eine Stimme vom %1</translation>
    </message>
    <message>
        <source>× %1</source>
        <translation>× %1</translation>
    </message>
</context>
<context>
    <name>milepost::VotesGrid</name>
    <message>
        <source>Votes, people by dimensions</source>
        <translation>Stimmen, Personen mal Dimensionen</translation>
    </message>
    <message>
        <source>Type 1, 2 or 3, a point for a half more, n for not applicable, d for don’t know. Enter goes down, Tab to the right.</source>
        <translation>Geben Sie 1, 2 oder 3 ein, einen Punkt für einen halben mehr, n für nicht zutreffend, d für weiß nicht. Die Eingabetaste führt nach unten, Tab nach rechts.</translation>
    </message>
    <message>
        <source>This assessment is closed. “Re-open assessment” above, or in the Assess menu, lets its votes be changed.</source>
        <translation>Diese Bewertung ist abgeschlossen. „Bewertung wieder öffnen“ oben oder im Menü „Bewerten“ macht ihre Stimmen wieder änderbar.</translation>
    </message>
    <message>
        <source>This was the last one. The next dimension holds entries already; Tab, an arrow or the mouse goes there.</source>
        <translation>Das war die letzte. Die nächste Dimension enthält schon Einträge; Tab, eine Pfeiltaste oder die Maus führt dorthin.</translation>
    </message>
    <message>
        <source>“%1” is no vote. Possible are %2.</source>
        <translation>„%1“ ist keine Stimme. Möglich sind %2.</translation>
    </message>
    <message>
        <source>“%1” is not taken. Self-confidence is 1, 2 or 3.</source>
        <translation>„%1“ wird nicht angenommen. Die eigene Sicherheit ist 1, 2 oder 3.</translation>
    </message>
</context>
<context>
    <name>milepost::VotesPanel</name>
    <message>
        <source>round 1</source>
        <translation>Runde 1</translation>
    </message>
    <message>
        <source>The first votes; they count until there is a round 2</source>
        <translation>Die ersten Stimmen; sie zählen, bis es eine Runde 2 gibt</translation>
    </message>
    <message>
        <source>round 2</source>
        <translation>Runde 2</translation>
    </message>
    <message>
        <source>The second votes, which count; first ones are muted where there is none</source>
        <translation>Die zweiten Stimmen, die zählen; erste sind blass, wo es keine zweite gibt</translation>
    </message>
    <message>
        <source>What is entered</source>
        <translation>Was eingegeben wird</translation>
    </message>
    <message>
        <source>scores</source>
        <translation>Werte</translation>
    </message>
    <message>
        <source>self-confidence</source>
        <translation>eigene Sicherheit</translation>
    </message>
    <message>
        <source>Self-confidence, 1 to 3; in the scores: Alt and the digit</source>
        <translation>Eigene Sicherheit, 1 bis 3; bei den Werten: Alt und die Ziffer</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>Nachweis</translation>
    </message>
    <message>
        <source>one line of proof</source>
        <translation>Nachweis in einer Zeile</translation>
    </message>
    <message>
        <source>Participants…</source>
        <translation>Teilnehmende…</translation>
    </message>
    <message>
        <source>Nobody takes part yet. Add the people who vote, or score alone with “My score”.</source>
        <translation>Noch nimmt niemand teil. Fügen Sie die Personen hinzu, die abstimmen, oder bewerten Sie allein mit „Mein Wert“.</translation>
    </message>
    <message>
        <source>Everybody’s scores</source>
        <translation>Werte aller</translation>
    </message>
</context>
<context>
    <name>milepost::WaiveDialog</name>
    <message>
        <source>Why it need not come first</source>
        <translation>Warum sie nicht vorher kommen muss</translation>
    </message>
    <message>
        <source>Who answers for the risk</source>
        <translation>Wer für das Risiko einsteht</translation>
    </message>
    <message>
        <source>Waive a prerequisite</source>
        <translation>Auf eine Voraussetzung verzichten</translation>
    </message>
    <message>
        <source>That is a risk. It goes into the register with the reason, and out of it when the prerequisite is required again.</source>
        <translation>Das ist ein Risiko. Es kommt mit der Begründung ins Register und verlässt es, wenn die Voraussetzung wieder gilt.</translation>
    </message>
    <message>
        <source>And what is done instead</source>
        <translation>Und was stattdessen getan wird</translation>
    </message>
    <message>
        <source>&amp;Waive</source>
        <translation>&amp;Verzichten</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Begründung</translation>
    </message>
    <message>
        <source>Risk &amp;owner</source>
        <translation>Verantwortlich für das &amp;Risiko</translation>
    </message>
</context>
<context>
    <name>milepost::WarningsButton</name>
    <message>
        <source>1 warning</source>
        <translation>1 Warnung</translation>
    </message>
    <message numerus="yes">
        <source>%n warnings</source>
        <translation>
            <numerusform>%n Warnung</numerusform>
            <numerusform>%n Warnungen</numerusform>
        </translation>
    </message>
    <message>
        <source>What to look at in this assessment</source>
        <translation>Was in dieser Bewertung zu beachten ist</translation>
    </message>
</context>
<context>
    <name>milepost::WeekCalendar</name>
    <message>
        <source>Calendar of freeze weeks</source>
        <translation>Kalender der Sperrwochen</translation>
    </message>
    <message>
        <source>Days of the month</source>
        <translation>Tage des Monats</translation>
    </message>
</context>
<context>
    <name>milepost::WorkbookPreview</name>
    <message>
        <source>Take in %1</source>
        <translation>%1 einlesen</translation>
    </message>
    <message>
        <source>What the workbook changes</source>
        <translation>Was die Arbeitsmappe ändert</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Why it is not taken over</source>
        <translation>Warum es nicht übernommen wird</translation>
    </message>
    <message>
        <source>&amp;Copy this list</source>
        <translation>Diese Liste &amp;kopieren</translation>
    </message>
    <message>
        <source>&amp;Take over</source>
        <translation>Über&amp;nehmen</translation>
    </message>
    <message>
        <source>One undo takes all of it back.</source>
        <translation>Ein einziges „Rückgängig“ nimmt alles zurück.</translation>
    </message>
</context>
<context>
    <name>milepost::wording</name>
    <message>
        <source>one vote</source>
        <translation>eine Stimme</translation>
    </message>
    <message>
        <source>Workshop</source>
        <translation>Workshop</translation>
    </message>
    <message>
        <source>Self-assessment</source>
        <translation>Selbsteinschätzung</translation>
    </message>
    <message>
        <source>n/a</source>
        <translation>n. z.</translation>
    </message>
    <message>
        <source>d/k</source>
        <translation>w. n.</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
</TS>
