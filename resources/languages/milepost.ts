<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" sourcelanguage="en">
<context>
    <name>Audience</name>
    <message>
        <source>The board</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody at the client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The facilitator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody in particular</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without names of participants, single votes, quotes, notes and addresses of evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without the facilitator&apos;s notes, costs, and votes where fewer than three people voted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without names of participants, single votes, quotes, notes, addresses of evidence and costs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With all that a report may print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is left out for an audience</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChangeCommand</name>
    <message>
        <source>Undo: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CloseGuard</name>
    <message>
        <source>Not saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One change could not be saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n changes could not be saved.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Close without them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it open</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Command</name>
    <message>
        <source>there is no language &quot;%1&quot;; use %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usage: milepost [FILE]
       milepost COMMAND [ARGUMENTS]

Without a command the window opens, on FILE if one is given.

Commands:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`milepost COMMAND --help` tells the options of a command. With `--language CODE` it speaks that language.
Exit status: 0 done, 1 could not be done, 2 wrong usage.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try `%1`.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print this help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The language of all words: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 takes no file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 takes exactly one file: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No problem found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n problem was found</source>
        <comment>%n problems were found</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>look for problems in an engagement file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print JSON instead of tables.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name the file to write with -o FILE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is a folder, not a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file cannot be read: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>make an engagement file from exchange data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The engagement file to write.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No value of a metric is recorded yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Period to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>n</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left out: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from inputs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>entered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>inputs missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 to %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>print the metrics and what partners change in them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Effective</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quadrant</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>breaks %n rule</source>
        <comment>breaks %n rules</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Expected if done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No dimension is rated yet, so there is nothing to plan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No play is needed: every rated dimension has reached its target.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every play in the plan is done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schedule as of %1, ends %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Projection, to be confirmed by a re-assessment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>print priorities, schedule and projection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell the plan as of this day (yyyy-MM-dd); without it, of its start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From %1 to %2; a change counts from half a stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Break at %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no assessment yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Way to the targets: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>print what changed between assessments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write what can be read of a damaged engagement file into a new one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The engagement file to write; nothing may be there yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The PDF to write.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date of the report as 2026-01-31 (default: today). The same date gives the same bytes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How to write numbers and dates, such as en_GB (default: as the language does).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark the report as final instead of draft.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print the participants&apos; names, with their consent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the edition &quot;%1&quot; is not known; use %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the locale &quot;%1&quot; is not known; use one such as en_GB or de_DE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the paper &quot;%1&quot; is not known; use a4 or letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write the roadmap as PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write the sample engagement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day on which the sample stands, as 2026-01-31 (default: today). The same week gives the same engagement.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>coverage %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not enough rated dimensions for an index (%1; %2 is needed).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Index %1 of 100, target %2 · stage %3 %4 · weakest %5 · %6 · confidence %7</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>agreed, provisional</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>median, provisional</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overall index %1 of 100, the mean of the matrices in use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>print the scorecards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no command or file &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown option %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a4 or letter (default: as chosen in the engagement, or a4).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The line at the top of every page (default: as written in the engagement).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark it as draft, whatever the engagement says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave them out, whatever the engagement says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--%1 and --%2 say opposite things; use one of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plays in the plan, in order of priority (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not all of the output could be written; free some space, or send it elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>warning: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 It is kept, but left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to print: one-page, board, full, annex or progress (default: as chosen in the engagement, or full).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the separator &quot;%1&quot; is not known; use %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the table &quot;%1&quot; is not known; use %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no number of days; use one from 0 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--%1 has no meaning for the format &quot;%2&quot;; leave it out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the format &quot;%1&quot; is not known; use %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to write: %1 (default: json).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file to write; for all tables as CSV a folder that is to be made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day as of which to tell, as 2026-01-31 (default: today).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of CSV this table alone, as one file: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What parts the cells of CSV: comma, semicolon (then with decimal commas) or tab (default: comma).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV without the mark of UTF-8 at its beginning.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a calendar a reminder so many days before each event begins (default: none).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write an engagement as exchange data, tables, workbook or calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no scenario “%1”: the file has none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no scenario “%1”; there are: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell the plan under this scenario, by its id or name; without it, under the one chosen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 takes exactly two files: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the aspect &quot;%1&quot; is not known; use %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shape of slides: 16:9 or 4:3 (default: 16:9).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>take in a workbook that others have filled in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only tell what would change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For whom it is: board, team, client, facilitator or custom (default: as chosen in the engagement).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the profile &quot;%1&quot; is not known; use %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CommonWords</name>
    <message>
        <source>Who takes part, in which function and unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take, name and delete snapshots</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accountable person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set aside…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row %1, column %2 (%3, %4) says “%5”: %6</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Continue the assessment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dimensions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>don’t know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Engagement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Explore the &amp;sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export PDF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Findings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Round 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to &amp;Assess</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How sure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Industry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New assessment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no plan yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody yet (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not applicable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one vote agrees with nobody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Optional</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organization</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Participant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Participants</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Participants and units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Playbook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PNG pictures (*.png)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Milepost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is open for reading only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Round</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Round 2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set aside: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Snapshots</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Start an assessment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SVG pictures (*.svg)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>target %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The title is too long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warning: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why it is no problem here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why “%1” is set aside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why this number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · severity: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Content</name>
    <message>
        <source>the matrix &quot;%1&quot; names another playbook as its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this play names another playbook or step as its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no playbook step lists the play &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no play advances &quot;%1&quot; from %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing has the id &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a number or a list of numbers is expected here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stage 1 has symptoms, stages 2 and 3 have criteria</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the cells must stand in the order of stages 1, 2, 3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a dimension has exactly three cells</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the stages must stand in the order 1, 2, 3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a matrix has exactly three stages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the lowest and the highest weight are expected here, 1 to 5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this limit must not be above &quot;aligned&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the grades must stand in the order 0, 1, 2, 3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a number from 0 to 1 is expected here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is content %1, models.json is content %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is not the translation of a text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the list has %1 entries instead of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no text of this name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is nothing with this id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the translation cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DataExport</name>
    <message>
        <source>Export a workbook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export a calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export tables into a new folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calendars (*.ics)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tables</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tables were written into %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workbook was written to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The calendar was written to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export slides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export a workbook to fill in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slides (*.pptx)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to fill in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The slides were written to %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Edits</name>
    <message>
        <source>%1: re-assessment %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>matrix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>assessments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add assessment %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>assessment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repeat assessment %1 on %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set title of the assessment to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set date of %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the whole organization</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set scope of %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make %1 a workshop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make %1 a self-assessment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Balance functions in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Count all votes of %1 alike</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>participant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is listed twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has voted in this assessment; clear these votes first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set who may vote in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close assessment %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re-open assessment %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete assessment %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A dimension is voted on in round 1 and round 2 only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The self-confidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proof</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>indicator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer “%1” with yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer “%1” with no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back the answer to “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer the indicator before you note something about it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit note of “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An agreed score needs its reason; a few words are enough.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agree on %1 for %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdraw the agreed score of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An agreed score needs its reason; withdraw the score to clear it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit reason of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit notes of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The evidence grade</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set evidence grade of %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set weight of %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set weight of %1 to the default</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set target of %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set target of %1 to the default</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say why the dimension does not apply; a few words are enough.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let %1 apply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark %1 as not applicable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has %2 characters; at most %3 are possible.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 holds control characters or broken Unicode; type it anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be an id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The id “%1” is taken already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 must not be empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 must be on one line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 holds a tab or another control character; type it anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing of it can be seen: %1; type it anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 must be a date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 must be between the years %2 and %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 must be between %2 and %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than %1 %2 are not possible.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no %1 “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is listed twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The title of the evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The quote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name of the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The type of the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file “%1” has %2; at most %3 can be attached. Attach the pages that matter, or a link.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This piece of evidence is not there any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pieces of evidence for one dimension</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add evidence “%1” to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit evidence “%1” of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove evidence “%1” from %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>metric</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The date of the baseline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The date of the target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>goals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add goal %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit goal %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>goal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such place in the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move goal %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove goal %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The assessment “%1” is closed; re-open it to change it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dimension</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>inputs of a metric</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name of the input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>numbers in one input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The end of the period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number of accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is given twice for the same unit and group.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter metric values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This value is not there any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a value of %1 already, with the same unit and group.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove %1 metric values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n week</source>
        <comment>%n weeks</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The industry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The currency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name of the sponsor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name of the facilitator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name of the organization</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name of the organization</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a currency code; use three capital letters such as EUR.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add unit %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename unit to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The unit %1 cannot go under itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The unit %1 can only go before one that stays beside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move unit %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The assessment “%1” belongs to the unit %2; delete it or give it another unit first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The unit %1 has metric values; delete them or give them another unit first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete unit %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>playbook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The step belongs to another playbook than the play.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lift in stages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The title of the play</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The deliverable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>workstream</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>play</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add play “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit play “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete play “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each participant needs one id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>participants</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add participant %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename participant to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set function of %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set unit of %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take %1 out of the unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move participant %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The closed assessment “%1” rests on their votes; re-open it to delete those who took part.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete participant %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pitfall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the pitfall concerns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the pitfall concerns must be an id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say why this pitfall is set aside; a few words are enough.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dismissed pitfalls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dismiss “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show “%1” again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The start of the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set start of the plan to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the plan start with the latest assessment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set capacity to %1 per week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set capacity of %1 to %2 per week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give %1 the capacity of all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number of plays at the same time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set parallel limit to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set freeze weeks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Freeze the week of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work in the week of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day to replan from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replan from %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The budget in days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set budget to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan without a budget</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose playbooks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the playbooks of the matrices assessed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two of these assessments score the same matrix; a plan rests on one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the assessments of the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan on the latest assessments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>plays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the plays of the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the plan choose its plays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The end of the play</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A play has a start only when it was started.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A play has an end only when it is done or was dropped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The play ends before it starts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finish “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave “%1” to the proposal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set dates of “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name of the accountable person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave “%1” without an accountable person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make %1 accountable for “%2”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set effort of “%1” to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set effort of “%1” to the default</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set duration of “%1” to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set duration of “%1” to the default</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pin “%1” to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unpin “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a prerequisite of “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waive “%1” before “%2”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Require “%1” before “%2”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Force “%1” into the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Force “%1” out of the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the plan decide on “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit notes of “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a play of your own; delete it if it is not wanted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back what was decided about “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The title of the risk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The severity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name of the owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mitigation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The date of the review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name among those present</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name of an action’s owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day until which an action is due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day on which an action was closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cadence of the review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The date of the next review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>risks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add risk “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>risk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit risk “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move risk “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete risk “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reviews</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add review of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit review of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete review of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not among those who may vote in this assessment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 votes twice on %2 in the same round.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no vote in round 1 of %1 yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record votes in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Round 2 of %1 has begun already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start round 2 of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdraw round 2 of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The date of the snapshot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>snapshots</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take snapshot “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>snapshot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename snapshot to “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete snapshot “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record vote of %1 on %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear vote of %1 on %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day whose customers are followed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The smallest customer counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The prerequisites would run in a circle: %1. Take one of them out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name of the person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>people with a capacity of their own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>start of the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>capacity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>parallel limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>budget</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>playbooks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The early sign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The edition of the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not an edition of the report.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose edition of the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose paper of the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark report as final</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark report as draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print names of participants</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out names of participants</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The confidentiality line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear confidentiality line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set confidentiality line to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep plays ahead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The progress in per cent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set progress of “%1” to %2 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the progress of “%1” open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>steps in a checklist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A step of the checklist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit checklist of “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>entries in a log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day of the entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An entry of the log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit log of “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The exit criterion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit exit criterion of “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day of the evaluation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evaluate “%1” on %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the baseline “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the evaluation day of “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let “%1” wait for “%2”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What “%1” waits for is given by the content. Copy it as a play of your own on the Plan page to let it wait for something else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” waits for “%2” already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>prerequisite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let “%1” no longer wait for “%2”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make %1 responsible for “%2”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consult %1 on “%2”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inform %1 of “%2”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>people in one part of a play</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take %1 out of “%2”</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Pin %n play</source>
        <comment>Pin %n plays</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Unpin %n play</source>
        <comment>Unpin %n plays</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set duration of %n play</source>
        <comment>Set duration of %n plays</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Name who answers for %n play</source>
        <comment>Name who answers for %n plays</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Merge “%1” into “%2”</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Merge %n play into “%1”</source>
        <comment>Merge %n plays into “%1”</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>There is no play to merge it with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” and “%2” do not come to the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has started or is done. Let it be the one that stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” stays in the step that the playbook gives it. Copy it as a play of your own to have it in another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move “%1” to the step “%2”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take “%1” out of its step</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Add %n participant</source>
        <comment>Add %n participants</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n participant</source>
        <comment>Delete %n participants</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>scenario</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name of the scenario</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a scenario “%1” already. Give this one another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename scenario to “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set %1 of scenario “%2”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>scenarios</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add scenario “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Add %n scenario</source>
        <comment>Add %n scenarios</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Decide on “%1” in scenario “%2” as in the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep “%1” in scenario “%2”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave “%1” out of scenario “%2”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave “%1” to the proposal in scenario “%2”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete scenario “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose scenario “%1” as the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan without a scenario</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” does not wait for “%2”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The minutes of a part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A workshop is running already; end it before another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A workshop needs an assessment to work on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A workshop needs somebody who is invited.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A workshop works on one assessment of a matrix only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The title of a part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>parts of an agenda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No workshop is running.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vote on %1 is open; reveal it first, so that no vote is lost or seen by chance.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not invited to this workshop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The agenda has no parts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin the workshop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the part “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the first part of the agenda.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the last part of the agenda; end the workshop when it is done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause the workshop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on with the workshop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the minutes of “%1” to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End the workshop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line in the parking lot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>people in a workshop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invite %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check out %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has voted in the open round; withdraw that vote first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let %1 only observe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let %1 vote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is parked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lines in the parking lot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Park “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settle “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open “%1” again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete “%1” from the parking lot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No vote is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No dimension is worked on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Talk about %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agree on a score of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the question of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A vote is opened, not gone to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to talk about before votes are revealed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vote on %1 is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has been voted on twice; two rounds are the most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are votes of a second round of %1 already; agree on the score, or withdraw that round first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the second vote on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the vote on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 only observes; observers do not vote.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has voted yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n vote is missing; wait for it, or reveal without it.</source>
        <comment>%n votes are missing; wait for them, or reveal without them.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>revealed votes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reveal the votes on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>industry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>currency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sponsor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>facilitator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The language of the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a language.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose language of the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose audience of the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The accent colour is written as #1a2b3c.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The words about the consultant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change brand of the report</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EmptyCell</name>
    <message>
        <source>empty</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Engagement</name>
    <message>
        <source>there are %1 KB; at most %2 KB are allowed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only a play of one&apos;s own has this key; add &quot;custom&quot;: true</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a time in UTC from %2 to %3; write it as 2026-01-31T09:00:00.000Z</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at most %1 KB are expected here, as Base64 text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a name of 1 to %1 characters is expected here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a number from %1 to %2 is expected here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a number or a list of numbers from -1e15 to 1e15 is expected here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a date is needed here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no %1 &quot;%2&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>participant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not among the eligible participants</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only round 1 or 2 is possible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>self-confidence runs from 1 to 3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; votes twice in round %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the dimension &quot;%1&quot; has no indicator &quot;%2&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the indicator &quot;%1&quot; is answered twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file has %1 MB; at most %2 MB can be attached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only a file has attached content</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>matrix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the dimension &quot;%1&quot; is there twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the matrix &quot;%1&quot; has no dimension &quot;%2&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the period ends on %1, before it starts on %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lifecycle stage of partners</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>question of the partner profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; at &quot;%2&quot; is there twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>metric</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the unit &quot;%1&quot; is above itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a currency code; use three capital letters such as EUR</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>play</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>snapshot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>playbook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a Monday; name a freeze week by its Monday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this freeze week is listed twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>assessment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; and &quot;%2&quot; score the same matrix; a plan uses one of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>scenario</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the play finishes on %1, before it starts on %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a play of the playbooks; give a play of your own another id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>workstream</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dimension</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the step &quot;%1&quot; belongs to another playbook than &quot;%2&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a goal twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; has two values for %2, the same unit and the same group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pitfall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this pitfall is dismissed twice for the same subject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is there twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a colour is written as #1a2b3c</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Exchange</name>
    <message>
        <source>a cell that begins with a quote has no quote at its end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the %1 “%2” %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is not a whole number from 1 to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is empty or too long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is not one of the matrix “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is not 1, 1.5, 2, 2.5, 3, na or dk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is too long or holds control characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the first line names no column “%1”; needed are participant, dimension and score.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>votes twice on the same dimension and round</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it holds no ballots.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it holds no ballots for the matrix “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the assessment is closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no vote in round 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the same person has another vote on this in the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its text is not in UTF-8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the row has %1 cells, but the first line names %2 columns. Put a number with a comma into quotes, or write it with a point.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a vote is 1, 1.5, 2, 2.5, 3, &quot;na&quot; or &quot;dk&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the answer is &quot;yes&quot; or &quot;no&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the content of a file is expected here as Base64 text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at most %1 MB can be attached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the content of the file is not valid Base64</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the format is &quot;%1&quot;; only &quot;milepost-engagement&quot; can be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the version is a number; write 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is version %1 of the format; only version 1 can be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a currency code is three capital letters such as EUR</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an object is expected here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the schema is not a JSON object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the schema cannot be used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the format does not allow this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this cannot be held against the format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the schema of the exchange format is missing in the program</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evaluation of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>until %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review of the plan of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Milestone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several tables need a folder; name one that is to be made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something is there already; name a folder that is to be made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Known as the pitfall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rhythm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next review on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decision or action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stage %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day of the baseline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Latest value of all accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day of the latest value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day of the target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cadence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Category</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End of the period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the playbook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actual start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actual finish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Impact and effort</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To be evaluated on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not in the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Participation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grade of the evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Median of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason why it does not apply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fewer than %1 votes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workbook could not be made; free some space on the disk of temporary files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tables are too large for a workbook; write them as CSV instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is no day that can be read in one way; write it as 2026-01-31.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is outside the years %2 to %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a number and not shown as a day; give the cell the format of a day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A day belongs here without a time; take the time out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 can be read as two different numbers; write it as a number and not as a text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not shown in per cent, so that it may mean two things; write it with the sign of per cent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A plain number belongs here, and not one in per cent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A number belongs here, and not a day or a time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A whole number from 0 to %1 belongs here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is no state of a play; choose one from the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A text belongs here, and not a number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cell is merged with others; split them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a formula; put its value in its place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cell shows an error (%1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cell holds a truth value, which has no meaning here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A day has no meaning here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The column %1 was not sent; nothing in it is read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The column %1 is there twice; neither is read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The column %1 is missing; what it is about stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The id of the row is merged or a formula; the row is not read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The row has no id; it is not read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A row with the id %1 was not sent; it is not read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The row of %1 is missing; what it is about stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The row of %1 is there more than once; none of them is read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sheet is missing; what it is about stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The column of the ids is not there once; nothing of the sheet is read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What stands here is not read back; it was sent to be looked at.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A play has a state; choose one from the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed in the file meanwhile; %1 was sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Old value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not taken over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workbook changes nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The workbook changes %n value.</source>
        <comment>The workbook changes %n values.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them was changed in the file meanwhile.</source>
        <comment>%n of them were changed in the file meanwhile.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place is not taken over.</source>
        <comment>%n places are not taken over.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take in %n value from a workbook</source>
        <comment>Take in %n values from a workbook</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The metric is not in the content any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This value is not in the file any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The value is computed from its inputs; change these.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The end of the period is missing, so that the row is not taken in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The value is missing, so that the row is not taken in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a row for the value of this period; change it there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The value of this period is computed from its inputs in the file by now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workbook was made from another engagement; open that one to take it in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Id (leave as it is)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned finish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To start on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A day without a time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole per cent, from 0 % to 100 %.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This workbook was not made by Milepost to be filled in, or its hidden sheet was changed. Export one under “Workbook to fill in” and have that filled in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workbook is protected by a password; save it without one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workbook has links to other workbooks or data; put values in their place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a workbook of an old format or one with a password; save it as XLSX without one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no workbook (XLSX).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a workbook in the format of LibreOffice (ODS); save it as XLSX.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workbook is damaged and cannot be read; ask for it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workbook is larger than any that was sent can become; nothing of it was read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workbook has macros; save it as XLSX, which has none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The slides could not be packed; free some memory and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What stands above the headings is not read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The column has no heading; nothing in it is read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The comment here is not read; what counts has to stand in the cells.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the row is about was changed in %1; nothing of the row is taken over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is older than the workbook, as a restored backup is; look at each change before it is taken over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sheet was not sent; nothing on it is read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The play was started already; the day on which it is to start stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The play is done; its progress stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the day on which the play was started, too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the day on which the play was finished, too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A recorded value is not taken away by a workbook; remove it on the Metrics page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The value of this period is given in several rows; none of them is taken in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the engagement first, so that the workbook can say which one it belongs to.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FileChooser</name>
    <message>
        <source>Engagement files (*.milepost)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Engagement and exchange files (*.milepost *.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exchange files (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workbooks (*.xlsx)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FileDesk</name>
    <message>
        <source>Open an engagement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read again at %1; it can still only be read here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FileOperations</name>
    <message>
        <source>%1 copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no room for the copy on the disk of this folder; choose a folder on another disk, or free some space.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are now working in %1, which holds everything.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A copy was saved as %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FileTrouble</name>
    <message>
        <source>“%1” in %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recover what can be read into a new file, or restore a backup; this file is not changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recover what can be read into a new file; this one is not changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is damaged and was not opened: one problem was found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is damaged and was not opened: %1 problems were found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>holds a value that cannot be right and was not opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>holds %1 values that cannot be right and was not opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is empty; its copying may have been cut short.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy it again, or restore a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy it again from where it came from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not an engagement file. Open one that ends in .milepost, or an exchange file that ends in .json.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was not opened: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Function</name>
    <message>
        <source>Customer success</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partner team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RevOps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sales</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marketing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Executive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Glyphs</name>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No font on this computer can print %1: the report has boxes or gaps there. Install a font that has these letters, such as Noto.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Searching and copying in the PDF will not find %1, though it is printed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not printed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the computer that made this report has no font for it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not searchable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: printed, but not found by searching</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>words with %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No font on this computer can print them.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HelpTopics</name>
    <message>
        <source>First steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scale and votes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stages and index</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Priorities and schedule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names and privacy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running a workshop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workbooks filled in by others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accessibility</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Json</name>
    <message>
        <source>true or false</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is expected here, not %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the required key &quot;%1&quot; is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a whole number is expected here, not %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only 1, 1.5, 2, 2.5 or 3 can stand here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the list must not be empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this key is not known here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file is larger than the %1 MB that can be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file begins with a byte order mark; save it as UTF-8 without one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file is not in UTF-8; save it as UTF-8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more than %1 levels are nested here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this key occurs twice in the same object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the text is not valid Unicode in UTF-8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is not valid JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this number is too large or too small to be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a JSON object is expected here</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Language</name>
    <message>
        <source>en</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>List</name>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Logo</name>
    <message>
        <source>The picture is damaged or cut off; export it again as PNG or SVG.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no picture in PNG or SVG.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture has %1 × %2 pixels; a logo may have %3 in width and height.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The drawing has %1 kB; a logo as SVG may have %2 kB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The drawing asks for another file, which a logo may not; save it with everything in one file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The drawing holds “%1”, which a logo may not; draw it with shapes alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The drawing has too many shapes for a logo; simplify it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file has %1 kB; a logo may have %2 kB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture cannot be drawn; export it again as PNG or SVG.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The logo is left out. %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MetricPaste</name>
    <message>
        <source>The first row of the table names “%1”, which is no column here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row %1, column %2 of the pasted table says “%3”, but the column has no name in the first row.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row %1, column %2 of the pasted table says “%3” and lies beyond the grid.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Metrics</name>
    <message>
        <source>This metric is not meant to be compared between the groups.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A value cannot be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A value is missing in one of the groups.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The size of a group is not recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A group has only %1 accounts, and at least %2 are needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1%</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is %2, but can only lie between %3 and %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is %2, but cannot be below %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is %2, but cannot be above %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With these inputs the formula has no finite value: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gross retention of %1 is above net retention of %2 of the same accounts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>per 100</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The source has %1 letters; %2 are possible.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was entered, but the inputs give %2. Clear one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Growth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adoption</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Advocacy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partners</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Governance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>percent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ratio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>higher is better</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lower is better</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>neither high nor low is good in itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>impossible value in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partner-involved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vanity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>goal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, old</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Definition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vanity measure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It grows without customers noticing. Take it as context, never as a goal on its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Formula</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Category</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partner lifecycle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partner-involved against others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Example</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No value yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Latest value: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Latest value: %1, %2 old. A newer one is due.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Latest value: %1, %2 old.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>customers of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at a point in time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>over the trailing year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with usage fees</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>without usage fees</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>customers from %1 on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not stated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n account</source>
        <comment>%n accounts</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1: counted in another way from %2 on (%3), so no line joins what was before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The goal is counted in another way (%1) and not drawn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target %1 by %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Baseline %1 on %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Baseline %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n value cannot be and is not drawn.</source>
        <comment>%n values cannot be and are not drawn.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>A goal needs a target: enter where the metric should be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of this metric more is better, and the target is below the baseline.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of this metric less is better, and the target is above the baseline.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>starting ARR</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>churned ARR</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>contraction ARR</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expansion ARR</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>renewed value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>due value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>renewed customers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>due customers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lost customers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>start customers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tenure months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>saved accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at risk accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>forecast value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>actual value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sourced ARR</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>influenced ARR</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>total new ARR</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>deals with partner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>deals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with integration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>customers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>event days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>active users</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>entitled users</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>promoters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>passives</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>detractors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>referenceable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>covered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>annual revenue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gross margin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>annual churn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>annual margin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NRR</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>discount rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>years</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>active customers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>revenue per active</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cost to serve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>acquisition cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new customers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CLV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CAC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>monthly revenue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>service cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>attributed revenue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>partner cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>satisfied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>responses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>active partners</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>signed partners</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lost partners</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>start partners</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>covered partners</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>conflicts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>partner deals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>involved ARR</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>total ARR</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>complete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in scope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>triggered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>aligned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>leaders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>decisions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>currency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>score 1–5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, leading indicator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, lagging indicator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, context indicator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weekly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>monthly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>monthly by start cohort</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>quarterly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>quarterly by start cohort</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>quarterly, rolling 12 months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>half-yearly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yearly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yearly, with quarterly update</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NewEngagement</name>
    <message>
        <source>The folder cannot be made; choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Numbers</name>
    <message>
        <source>%1 is not a number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a number; only %2 of it is understood.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is read as %2; possible is %3 to %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is read as %2; only whole numbers are possible.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is read as %2; at most %3 decimals are possible.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has more digits than can be kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a percentage; a plain number belongs here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 can be read as %2 or as %3; write it as one of these.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Opening</name>
    <message>
        <source>The file is larger than any exchange file may be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was imported. The engagement is kept in %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Output</name>
    <message>
        <source>This is an engagement file and is not overwritten; choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full; free some space, or choose a folder on another disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is larger than may be written here; choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder cannot be written; choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file could not be written; choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a folder; choose a file name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a device and not a file; choose a file name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file may not be written; choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder does not exist; make it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This belongs to the engagement file %1; choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file name is too long; choose a shorter one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This link points to itself; choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PageTitles</name>
    <message>
        <source>Overview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assess</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PaletteEntries</name>
    <message>
        <source>Page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dimension of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PaletteKeywords</name>
    <message>
        <source>create add client file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>load import file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>example demo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>save as duplicate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>earlier version undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>repair broken corrupt rescue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>freeze compare progress before after baseline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>report print document save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>exit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>take back revert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>repeat again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rename client company name sponsor facilitator currency industry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mode colours appearance bright</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mode colours appearance night</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mode colours appearance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>present projector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>home summary dashboard profile index gaps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>score vote ballot round target weight evidence indicator dimension consensus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pdf print preview edition paper logo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>manual documentation guide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>keys hotkeys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>version licence license</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>add create start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>copy repeat again new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>title date unit kind rename edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>finish lock end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>add delete person people roster team voter name function region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>votes csv load raters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>votes weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hide anonymous</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>explain arithmetic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kpi nrr grr churn retention value goal target chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kpi catalogue nrr</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kpi quarter month value enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>play schedule candidates owner effort priority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>timeline gantt bars calendar load capacity dependencies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>excel spreadsheet sheets calc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>outlook ical dates events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>outlook ical alarms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>comma separated data files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>session facilitate meeting agenda clock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>powerpoint impress presentation deck board</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>excel spreadsheet status mail send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>excel spreadsheet status read back answer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Pitfalls</name>
    <message>
        <source>The votes run from %1 to %2, and no reason says why the score is %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has %2 of the %3 voters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody from %1 has voted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The agreed score is %1, the answered indicators support %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The agreed score is %1, and a sign of stage 1 is answered yes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The agreed score of %1 rests on examples that were told, nothing was seen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The agreed score of %1 is graded as opinion, though evidence is attached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The agreed score of %1 rests on opinion alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has voted on this score.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only one person has scored this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only two people have scored this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only %1 of %2 people asked have scored this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan needs %1 person-days; its owners have %2 in twelve months.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The target of every dimension is stage 3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consensus rose from %1 to %2 in the second round, with no reason, evidence or note to say why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>%n more</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No executive sponsor is named.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not among the participants, and no play of the plan wins a sponsor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n play of now and next has no accountable person</source>
        <comment>%n plays of now and next have no accountable person</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>More work in a week than days, or more than %1 plays at the same time</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n play has no KPI with an owner and a baseline</source>
        <comment>%n plays have no KPI with an owner and a baseline</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>A prerequisite is neither in the plan nor done or waived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A platform play starts on %1, before definitions, data and rules of engagement are finished (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Platform plays take %1 % of the effort of the plan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Incentives and governance score %1, and no play of now or next settles conflicts or rules of engagement.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSMs lose by involving partners, and no play changes incentives.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n pilot has no exit criterion or no evaluation date</source>
        <comment>%n pilots have no exit criterion or no evaluation date</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n play starts in the first 30 days.</source>
        <comment>%n plays start in the first 30 days.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>More than %n play runs at the same time.</source>
        <comment>More than %n plays run at the same time.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Print</name>
    <message>
        <source>Contents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Score before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>quick win</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>enabler</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Milestones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Between: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play and owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Later, indicative</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fixed start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Freeze week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load per owner, person-days a week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Capacity %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Progress</name>
    <message>
        <source>%1 (stage %2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (stage %2), target %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>never rated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rated only once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not comparable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no change that counts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the same day</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n day later</source>
        <comment>%n days later</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day earlier</source>
        <comment>%n days earlier</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Took part only after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Took part only before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the same plays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Metrics, all accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>counted in another way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two were scored with different versions of the matrices (%1 and %2), so their scores cannot be compared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only in the second: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only in the first: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two are about different units, so a difference between them is no change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not comparable with before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1; %2 since %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, stage %2, %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2: too little is rated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2: not assessed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2: index %3, stage %4, %5</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n unit was not assessed and is not shown.</source>
        <comment>%n units were not assessed and are not shown.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Units by dimension: latest scores</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Units by matrix: latest index (0 to 100)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Score, stage 1 to 3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected if the plan is done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 expected by %2 if the plan is done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2, stage %3, %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Index, 0 to 100</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Index %1, stage %2, %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 over time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plays done against the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As agreed in the baseline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the plan is now</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n play is done without a date and counted from the beginning.</source>
        <comment>%n plays are done without a date and counted from the beginning.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No baseline is set, so there is nothing agreed to compare with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 beside maturity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean, 1 to 3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean score %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That two lines move together does not show that one moves the other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 rose by %2, from %3 to %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 fell by %2, from %3 to %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recorded reason: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done in between: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No reason was recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compared: %1 with %2. A change counts from half a stage.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two are not quite alike: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did not move: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not rated both times and not compared: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By %1 the plan should have brought it to %2; the next assessment will show whether it has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If the plan is done by %1 it is at %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plays done: %1 of %2. As the plan is now, %3 should be done by %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plays done: %1 of %2. As agreed in the baseline, %3 should be done by %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>consensus %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Votes and consensus, then and now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of the way from stage 1 to the targets has been covered, as assessed on %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>starts %1, finishes the same day</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Proposal</name>
    <message>
        <source>%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was taken in by hand, or is kept out no longer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is more to close in %1 than before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It closes what %1 would have closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, which covered it, is in the plan no longer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was decided on before and can be planned now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The budget has room for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan looks now at what it closes: its playbook, or a rating.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It comes before others now in the order of priority.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was dropped or kept out by hand, or is kept in no longer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is less to close in %1 than before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The gap it would have closed is closed by %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is covered by %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The budget of %1 has no room for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan looks no longer at what it closed: its playbook, or a rating.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing in the plan needs it any longer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Others come before it now in the order of priority.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It takes %1 instead of %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other weeks in it are frozen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (was %2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n play enters</source>
        <comment>%n plays enter</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n play leaves</source>
        <comment>%n plays leave</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n play moves</source>
        <comment>%n plays move</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 builds on it.</source>
        <comment>%1 build on it.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 built on it and does so no longer.</source>
        <comment>%1 built on it and do so no longer.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RecoveryCare</name>
    <message>
        <source>%1 recovered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recovered engagement needs another name than the damaged file, which is never changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recover…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recover a damaged file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is wrong with “%1”; it can be opened as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recover into a new file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recovered from “%1”, which was not changed. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was recovered…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecoveryText</name>
    <message>
        <source>Content</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assessments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer to an indicator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers to indicators</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decisions about plays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Metric value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Metric values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Snapshot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pitfall set aside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pitfalls set aside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Journal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a part of the file cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>some or all of this cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what follows here cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the structure of the file is broken (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything was recovered; nothing is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 entry was recovered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 entries were recovered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1; one thing is missing or was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1; %2 things are missing or were changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Matrices, playbooks and metrics could not be read; those of this version of Milepost take their place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recovered:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missing or changed:</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Refusal</name>
    <message>
        <source>this must not be empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the text has %1 characters; at most %2 are allowed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the text holds control characters or broken Unicode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is outside %2 to %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the year %1 is outside %2 to %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there are %1 entries; at most %2 are allowed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is listed twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the id &quot;%1&quot; is used twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an id must not begin or end with a space or hold a line break</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the prerequisites run in a circle: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not known here; use %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the name has a line break; write it on one line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the name holds a tab or another control character</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing of this name can be seen; write it anew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The date of the assessment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The title of the assessment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The baseline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>metric values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name of the unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The effort in days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The duration in weeks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>plays in a plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>play of your own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name of the participant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The capacity in days per week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A freeze week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>freeze weeks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The start of the play</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ballots for one dimension</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name of the snapshot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The input “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a date; write it as 2026-01-31</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>Decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where we stand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What we found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Priorities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roadmap on a page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First 90 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ownership</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>KPI scorecard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Governance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dimension sheets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Method</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play sheets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Glossary and participants</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One-pager</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Board pack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress edition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This page is not part of the one-pager.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This page is not part of the board pack.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This page is not part of the progress edition.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This page is not part of the full report.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maturity assessment and roadmap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cover</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not shown yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What this report cannot show yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>entries of the page “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the full report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>appendix %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>section %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>inputs of metric values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The KPI page shows results; only the value case prints its assumptions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names are printed only with the consent of the people named.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>names of participants</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>names of people at reviews</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>votes with the person who cast them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Votes and lines of proof are printed without names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>contents of attached files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files are named in the report and stay in the engagement file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>contents of snapshots</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report names each snapshot; its figures stay in the engagement file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>entries of other tools</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Milepost keeps them in the file and does not know what they mean.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>continued</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the same functions as before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who voted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assessed on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sponsor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not named yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Facilitator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Content version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checksum of scores and plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No assessment has been made yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>it still needs an accountable person</source>
        <comment>all of them still need an accountable person</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>one of them still needs an accountable person</source>
        <comment>%n of them still need an accountable person</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No decision on new work is asked: the plan holds no play that is still to be done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>confirm the %1 still to be done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>approve the start of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We ask %1 to %2, with %3 until %4 and the owners named in this report.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We ask %1 to %2, with %3 until %4; %5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not enough rated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too few dimensions are rated for one number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of 100 points, assessed on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next visible result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every open play should have started or finished by now; the dates need a new plan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First visible result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Effort still planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 done already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for %1 still to be done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>; %1 done already</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n dimension</source>
        <comment>%n dimensions</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1. %2, by %3%4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No risk has been recorded yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no answer to it yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is named to watch it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on a date that is still to be set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 decides %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No assessment has been made yet, so there is no profile and nothing to decide.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No dimension has been rated yet, so there is no profile and nothing to decide.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decision asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The moves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Three moves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Top risk and answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who decides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decision: nothing is left to approve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decision: carry on with %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decision: start %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>median of the votes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>median %1, mean %2, range %3; consensus %4, %5; %6 took part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, gap %2, weight %3 of 5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, weight %2 of 5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First round</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spread</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does not apply because</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reached, stage %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next, stage %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does not apply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot judge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (first round)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plays:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has been recorded in this assessment yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No assessment has been made yet, so there are no dimension sheets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The assessments that follow are earlier ones or those of units. They are kept for the record and are not part of the plan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dimension sheets: what was said and seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>. No proof is attached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proof seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strengths</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No dimension has reached stage 2 yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No other dimension has reached stage 2 yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no strength to name yet: what has reached stage 2 is among the largest gaps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What else has reached stage 2 is among the largest gaps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to the target of %2, weight %3 of 5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All rated dimensions have reached their targets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n vote</source>
        <comment>%n votes</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>. No reason was written down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disagreements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The votes agree on every dimension that was voted on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The other view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the score is %1, yet a sign of stage 1 was confirmed: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the score is %1, while the indicators point to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason given: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No reason has been given yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contradictions between scores and indicators</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None were found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What we found: all targets are reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>What we found: %1 of %2 is short of its target</source>
        <comment>What we found: %1 of %2 are short of their target</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>no KPI yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name missing: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Late: should be finished by now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day %1 to %2, until %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No play finishes in these days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>KPI</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One name is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 names are missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No play should start without one accountable person. Still to be named for: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commitments for what starts in the first 30 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First 90 days: no play finishes yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First 90 days: %1 with a visible result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A model of five dimensions in three stages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One aspect of the work that is scored on its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1: ad hoc and separate. 2: partly coordinated. 3: designed, measured and governed jointly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The distance from the score to the target.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A piece of work with a deliverable, an owner and an expected lift.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far the votes agree: aligned, discuss or split.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Provisional</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Based on too few people or incomplete data; to be confirmed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Terms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Definition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Formula</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who took part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No participant has been recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, part of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Units of the organization</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>attendance not recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n person</source>
        <comment>%n people</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Review calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assessment: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Snapshot: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next assessment was due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next assessment due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decision log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No review has been recorded yet, so there is no decision log.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was written down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mandate, budget and conflicts between functions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decision rights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, due on %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Engagement rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No play of the plan writes or revises the engagement rules.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Executive sponsor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No assessment or review has been recorded yet, so there is no calendar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign-off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Governance: no next assessment yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Governance: the next assessment was due on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Governance: the next assessment is due on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Latest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cadence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no value yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no owner yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goals over time, all accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One line chart each for %1, with the target where one is set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not computed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (n&#xa0;=&#xa0;%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source not recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Observed difference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partner-involved accounts beside the others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partner data is complete for less than %1 of the accounts, so the groups may still change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not compared:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Differences are raw and not adjusted for segments. Known distortions: partners are placed in larger and healthier accounts; save plays put partners into the worst accounts; integrations attract heavy users; regions differ; one large account can carry a money ratio.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No goals have been set, so no KPI is tracked yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No goals have been set, so the values below have no target.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>KPI scorecard: values without a goal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>KPI scorecard: %1 to reach</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n goal</source>
        <comment>%n goals</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>, %1 without a baseline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From votes to stages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1, 1.5, 2, 2.5, 3. A half stage means that everything of the lower stage holds and some, not all, of the next stage is in place. “Does not apply” and “cannot judge” are never counted as a score.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the agreed score where the group recorded one, otherwise the median of the votes of the last round. The mean is shown for information only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the ordinal measure of Tastle and Wierman, 1 when all votes are equal and 0 when half stand at each end. Below %1 split, below %2 or over a range of 1.5 discuss, otherwise aligned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0.40 × evidence + 0.30 × consensus + 0.20 × participation + 0.10 × self-confidence. High from 0.75, medium from 0.50, else low; opinion without evidence is medium at most. Fewer than three votes are marked as provisional.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stage of a dimension</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the whole stage that the score has reached; from half a stage more it is moving to the next one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stage of a matrix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the highest stage that %1 of the weight has reached, with no dimension more than %2 stages below it; otherwise stage 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the mean of the scores, each with its weight, on a scale from 0 to 100. It is shown only when at least %1 of the weight is rated. The index is an aid for talking and no comparison between companies.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only dimensions that were rated both times are compared, and only a change of half a stage or more counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence grades</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weights and targets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All dimensions have the same weight, %1 of 5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The group set a weight from 1 to 5 and a target for each dimension; the usual weight is %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From gaps to a roadmap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for each dimension that a play advances: weight × confidence (1.0, 0.8 or 0.5) × readiness × the smaller of the play&apos;s lift and the gap. Readiness is 1 for moves from stage 1 to 2; for moves from 2 to 3 it is 1 from score 2, 0.6 from 1.5 and 0.3 below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 up to 3 person-days, 2 up to 5, 3 up to 8, 5 up to 15, 8 above.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>10 × goal factor × benefit ÷ size. The goal factor is 1, and 0.25 more for each of up to two KPIs of the play that are goals. A play that others need has at least their priority.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Selection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the plays were chosen from a list by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>again and again the play with the highest priority on what is still open, with what it needs, until nothing more helps or fits the budget. Plays that were decided by hand come first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in the order of priority, each play starts in the earliest week in which all it needs is finished, its owner has days left and not too many plays run at once. Dates set by hand are kept, and rules that they break are reported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Horizons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>now: starts within 30 days of the plan&apos;s start, or of the date of this report once that is later; next: within 90 days; later: after that. What should have started or finished before the date of this report and has not is called late.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what the scores would be if all plays were done; to be confirmed by the next assessment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weeks of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 a week for each owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other capacities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the same time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Playbooks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings of this plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected if all plays are done, to be confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Function-balanced median, in which each function counts the same: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Method: how scores, priorities and dates were found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next assessment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last play finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operating model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer lifecycle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partner portfolio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who does what</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accountable (A)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Responsible (R)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consulted (C)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty: no name yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load by role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load by owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Busiest week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Capacity a week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, week of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to be named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One sponsor and three owners</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The three owners are read from the plan: the person who answers for most plays of that role. To be confirmed by the sponsor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n play has no accountable person. Each play needs exactly one.</source>
        <comment>%n plays have no accountable person. Each play needs exactly one.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Roles to be filled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None: every role with open plays has a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ownership: every open play has one accountable person</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Ownership: %1 of %2 still needs a name</source>
        <comment>Ownership: %1 of %2 still need a name</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>All plays of the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A play of one&apos;s own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, supported by %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (waived)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (not in the plan)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, stage %2: up to %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 to 2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2 to 3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>put into the plan by decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kept out of the plan by decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>start set to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>started on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>finished on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 over %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>KPIs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected lift</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no name yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needed by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, not in the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plays that were discussed and are not in the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play sheets: %1 in the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Impact (weight × stages gained)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Major projects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill-ins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reconsider or enabler</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Impact and effort: the first %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Impact and effort: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A chart of impact against effort with %1 as numbered points, %2 of them quick wins.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ten first plays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plays in order of priority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The gaps that they close are closed by plays already chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Covered by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept out by decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not on the list that was chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No play has been planned yet, so there is no roadmap.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All planned plays are done, so there is no open work to put in order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Priority = 10 × goal factor × benefit ÷ size. Benefit adds up weight × confidence × readiness × the stages that a play can still close; size grows with effort; a play that others need moves up with them. A quick win has high impact, takes at most 5 days and 4 weeks and waits for nothing. Details are in %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Priorities: %1 comes first of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Score today, target and votes by dimension</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then (the assessment before)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now and target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A radar chart of %1 with one axis a dimension; the same figures are in the bars above.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No play has been started yet, so there is no progress to show.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Late: should have started or finished by now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plays done: %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Risk register</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no answer yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign: %1. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>whole engagement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Concerns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why it was set aside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no reason given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warnings that were set aside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it builds on %1, which is neither planned nor done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it was planned without waiting for %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more work than days in %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the plan itself shows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Risks: none recorded yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Risks: %1, %2 of them high and not closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n risk</source>
        <comment>%n risks</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>starts by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>starts after that, dates are indicative</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 are shown, those of the highest priority; the rest follow in %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roadmap: now, next and later by workstream</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A board of %1 in the columns now, next and later, by workstream; each bar names its owner, dates and the numbers of the plays that it waits for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbers are the same in the whole report. “After 3” means that the play waits for play 3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n play is done already and not drawn.</source>
        <comment>%n plays are done already and not drawn.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Roadmap: %1 until %2, %3 of them now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No overall stage is given: only %1 of the weight is rated, and %2 is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overall this is stage %1, %2: %3 of 100 points today, %4 with all targets reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Provisional, because fewer than three people voted: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Low confidence, to be checked: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All rated dimensions are at %1: none stands out as the weakest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weakest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The assessment is still open, so scores may change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a self-assessment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, assessed on %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes since %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no dimension has reached stage 2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 has reached stage 2 or more</source>
        <comment>%1 of %2 have reached stage 2 or more</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Where we stand: %1; all are at %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where we stand: %1; %2 is the weakest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of 100 points, stage %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>too little rated for an index</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assessments of units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are not part of the figures above. Details are in %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scale: stage 1 to 3 in half stages; a half stage means that all of the lower stage and some of the next are in place. Dots are votes, without names. The method is explained in %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>within %1 a week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>over %1 a week in %2, first on %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n play was done before the plan began or without dates, and not drawn.</source>
        <comment>%n plays were done before the plan began or without dates, and not drawn.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Timeline by workstream, with the load of each owner in days a week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dated bars of %1 from %2 to %3, and under them the weekly load of %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n owner</source>
        <comment>%n owners</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Conflicts of dates and load</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Later work is drawn lighter: its dates are indicative. At most %1 run at the same time; freeze weeks stretch a bar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timeline: work ends on %1, with %2 to resolve</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n conflict</source>
        <comment>%n conflicts</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The value entered (%1) differs from the formula with these inputs (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One input 10 % lower or higher, all others as they are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Low</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Base</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Latest value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assumptions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assumptions of the other values: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No customer value, acquisition cost or return on partners has been entered, so there is no value case.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than one formula</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer lifetime value is given by %1. Their results cannot be compared; choose one for decisions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The value case stands apart from the maturity scores: neither is computed from the other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value case: what customers and partners bring, with its assumptions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparison by account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partners</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This page is hidden in the settings of the report.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>texts of your own for other pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This report has no page of that name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>silent notes of the session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They were written in confidence; what came of them is in the risk register.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>commitment votes with the person who gave them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A vote and the note on it stay with the person who gave it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>parts of the session&apos;s own agenda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report tells what came of the session, not its course.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>accounts of account lists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accounts are compared in groups and printed without names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>contents of scenarios</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report names each scenario; what it does otherwise stays in the engagement file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, of which %2 partner-involved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partner fields filled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This list has no columns from which a KPI can be compared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Differences are observed, not caused: partners are placed in larger and healthier accounts, and save plays put them into the worst ones. An account counts as partner-involved only when the partner was there early enough.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consultant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no lead yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who leads whom: segments and moments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Segment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counted: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counted in %1: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rhythm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>partly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Profile by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Profile: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Profile by %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of 100</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partner register</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lifecycle stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Segments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Regions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Satisfied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A profile is a reason to talk with a partner, never a verdict on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Investments in partners</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Investment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Metric that is to move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looked at on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no metric yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no date yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Together</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Partners: %n moment of a segment has no lead</source>
        <comment>Partners: %n moments of a segment have no lead</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Partners: %n in the register</source>
        <comment>Partners: %n in the register</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Capacities of people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan as agreed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (chosen)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checklist: %1 of %2 done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, as judged by the team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consulted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Informed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evaluated on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>next on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1; next on %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>due on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>closed on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parking lot of the session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Early sign: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confidential</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assessments for the record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>KPI values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Annex</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This page is part of the annex.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This page is not part of the annex.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the annex</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan does not hold together everywhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n play has dates that break a rule of the plan; see %1.</source>
        <comment>%n plays have dates that break a rule of the plan; see %1.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>mean of %1 matrices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>provisional, because few people voted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 today, target %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The score is the group&apos;s; no reason was recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who decides has not been recorded yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>they point to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence, and votes with their proof</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers to the indicators: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indicators, earlier assessments and those of units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Latest values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Period until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All values with their sources stand in %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Values of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Values of %1 to %2, by the month in which a period ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No metric values have been recorded yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All values of metrics</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>and %n more</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Texts that end in … stand in full in the full report.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What each play is about stands in %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play list: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None: every role stays within capacity and every play waits for what it needs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None: every owner stays within capacity and every play waits for what it needs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None: every owner or role stays within capacity and every play waits for what it needs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timeline: work ends on %1 and no role is overloaded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timeline: work ends on %1 and no owner is overloaded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timeline: work ends on %1 and no owner or role is overloaded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maturity today, with this plan, target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was %2 on %3; the target is %4 by %5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was %2 on %3; the target is %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 starts from %2; the target is %3 by %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 starts from %2; the target is %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 is below its target.</source>
        <comment>%n of %1 are below their target.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Every recorded risk is closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>symptoms of stage 1: %1 of %2 seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stage %1: %2 of %3 answered with yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One accountable person a play. Where nobody is named as responsible or consulted, the roles of the playbook stand there; the reviews in %1 inform all owners.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, step “%2”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where we stand: %1; %2 share the lowest score, %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Informed (I)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too light to be read on paper (contrast %1 : 1); the report uses the darker %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Score today and target by dimension</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scale: stage 1 to 3 in half stages; a half stage means that all of the lower stage and some of the next are in place. The method is explained in %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not for this audience.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>single votes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>votes of small groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where fewer than three people voted, each of them could be told apart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>quotes and words to votes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>notes of the facilitator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>addresses of evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>entries of the parking lot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The goals belong to the value case, which is not for this audience.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>investments and values of the value case</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Roadmap</name>
    <message>
        <source>conflict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status date: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing else moves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”, %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>start set by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” stays at %2: %3 of work and the days a week of its owner allow no less.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is work of another role, %2. It can go to a person, or back to that role.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is done and stays where it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has started and keeps its start; how long it takes can be changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>until %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n late</source>
        <comment>%n late</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has too much to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n owner has too much to do</source>
        <comment>%n owners have too much to do</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Ways out: start it later, take longer, or name another person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” does not end in .svg, .png or .pdf, so it is not known which kind of picture to write.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Baseline “%1” of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not in the baseline.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Baseline: %1 to %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>%n more</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n more play stays as it is.</source>
        <comment>%n more plays stay as they are.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n done earlier or without dates</source>
        <comment>%n done earlier or without dates</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SampleCopy</name>
    <message>
        <source>Milepost sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder cannot be made.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SampleWindow</name>
    <message>
        <source>This is your own copy of the sample, kept in %1. Change whatever you like.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start with a fresh one</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ScenarioModel</name>
    <message>
        <source>“%1” is no date. Type it as %2, or empty the cell.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Scoring</name>
    <message>
        <source>aligned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>discuss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>split</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From %1 on, and with less than 1.5 stages between the lowest and the highest vote, the votes are aligned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Below %1 the votes are split: talk, then vote a second time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lowest and the highest vote are %1 stages apart; from 1.5 on there is something to discuss, whatever the consensus.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From %1 to below %2 there is something to discuss.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>high</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>medium</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>low</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence, grade %1 of 3: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence, grade %1 of 3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No consensus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The score was agreed without votes, so there is nothing that could agree or differ.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For each vote, log2(1 − distance from the mean ÷ 2): 0 at the mean, the lower the further away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean of the votes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Score %1, %2 ×</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 + sum ÷ number of votes; 1 means that all are equal, 0 half at each end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Votes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consensus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreement, the consensus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreement is missing, because nobody voted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Participation, valid votes ÷ people asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Participation is missing, because nobody voted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Self-confidence, its mean on 0 to 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Self-confidence is missing, because nobody stated it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The parts, each from 0 to 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each part times its share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The other parts fill its place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sum ÷ sum of the shares</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shares</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High from %1, medium from %2, otherwise low.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With opinion as the only evidence the label is medium at most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no valid vote and no agreed score, so the dimension is not rated and stays out of the matrix.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The dimension was marked as not applicable and stays out of the matrix. Reason: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 eligible people said that the dimension does not apply. That is more than half, so it stays out of the matrix.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No score was agreed, so the median of the valid votes is the score.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A score was agreed; it counts, and the median of the votes stands beside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A score was agreed without votes; it counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreed score, recorded without a reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreed score, with the reason: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All criteria up to stage %1 are answered yes; only the score is lower.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is missing for stage %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Score of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fewer than %1 valid votes: the score is provisional.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stage %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, moving to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The score of the dimension</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rounded down to a whole stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A stage counts only once all of it is reached, so stage 3 needs a score of 3. From half a stage upward the dimension is said to be moving to the next one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gap of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight × gap, the rank of the dimension</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight × gap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target − score, never below 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The gap is what is left to the target; a score above the target leaves no gap.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not rated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight × score of each rated dimension, divided by the sum of the weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is left out: it does not apply.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is left out: it is not rated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shortest way to stage %1: lift %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coverage of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weights of the dimensions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, does not apply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, not rated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not apply: it has no score, and its weight stays among the weight of all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not rated yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight of the rated dimensions ÷ weight of all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Below %1 no index and no stage are shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stage %1 needs %2 of the rated weight at %1 or more, and no dimension below %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight at %1 or more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too low: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stage %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The highest stage that is reached, otherwise 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A strong mean must not hide a weak dimension, so the stage follows from the profile and not from the mean.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target index of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Index of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each dimension counts with its weight; dimensions that are not rated do not count.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight × target of each rated dimension, divided by the sum of the weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean of the targets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(mean − 1) ÷ 2 × 100</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target index</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Index</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each dimension counts with its weight.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only %1 of the weight is rated. From %2 on there is an index and a stage.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight × confidence of each rated dimension, divided by the sum of the weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has voted, so there is no consensus.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight × consensus of each dimension with votes, divided by the sum of their weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n vote</source>
        <comment>%n votes</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer</source>
        <comment>%n answers</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Valid votes of round %1, from the lowest to the highest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Score %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Median: the vote in the middle, number %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Median: the mean of the two votes in the middle, %1 and %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Median</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Function-balanced median: the votes of one function count as one together; the score at which their weight passes half</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 votes of 1 ÷ %1 each</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Function-balanced median</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of “don’t know”: not counted as a score.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of “not applicable”: not counted as a score.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n eligible person did not vote.</source>
        <comment>%n eligible people did not vote.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of round 1: kept, but round 2 takes their place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The figures below are shown rounded; the calculation uses all their decimals.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages and report show it as a whole number, %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The overall index is the mean of the matrix means, each counted once, on the scale of 0 to 100. There is no overall stage, because the matrices describe different things.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Means of the matrices, from the assessments that the plan rests on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is left out: too little of it is rated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No index yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No matrix has an index yet, so there is no overall one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to explain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The assessment or dimension of this number is no longer in the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consensus on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confidence in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stage of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not yet reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not shown</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Scripts</name>
    <message>
        <source>emoji and symbols</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chinese characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Korean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thai</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lao</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Khmer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Burmese</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tibetan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hindi (Devanagari)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bengali</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Punjabi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gujarati</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Odia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tamil</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telugu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kannada</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Malayalam</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sinhala</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hebrew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amharic (Ethiopic)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Armenian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Georgian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cyrillic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Greek</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Latin letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another script</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ShellMenus</name>
    <message>
        <source>Open &amp;recent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Workshop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Slides</name>
    <message>
        <source>Source: page “%1” of the report “%2”, %3, as of %4. Checksum of scores and plan: %5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2 of %3)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Storage</name>
    <message>
        <source>The folder for backups cannot be made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup could not be made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the structure is damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the time cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the name is lost; &quot;%1&quot; stands for it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the last write was cut short and cannot be undone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no room to look into the file; free some space in the folder for temporary files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the table is missing or not as it should be</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the content cannot be used; that of this program takes its place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recover from a damaged file</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n problem</source>
        <comment>%n problems</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>the row is lost; the id stands in for the name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the units above it lead back to it; it stands at the top now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the snapshot that was its baseline is lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the scenario that was chosen is lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recovered engagement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The content &quot;%1&quot; is not plain UTF-8 text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New engagement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the whole engagement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the file that is open; choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No file is named.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file does not exist; check its name and folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a folder; choose an engagement file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a device and not a file; choose an engagement file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You may not read this file; ask its owner for access.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is empty; its copying may have been cut short.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is larger than an engagement file can be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is damaged at its very beginning; restore a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program has switched the file to a mode that is not used here; save it there with journal_mode DELETE.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file&apos;s texts are not in UTF-8, so it is not of this program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is cut off: %1 of %2 bytes are there; copy it again or restore a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not an engagement file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is cut off; copy it again or restore a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the database of another program and not an engagement file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program keeps its last changes in &quot;%1&quot; beside the file; close it there, or fold them in with: %2 (both files copied together do as well).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journal beside the file is not of this program; move &quot;%1&quot; away if you trust the file without it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a file of this name already; choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file &quot;%1&quot; is in the way, a part of an earlier file; move it away or choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file could not be written to the disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file could not be given its name; check the folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file has the older format version %1 and could not be updated; it is unchanged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No way leads from this version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The update of the file was cut short; open it again, or use the copy &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is not opened, since its structure is not that of an engagement file: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The file is not opened, since its structure is not that of an engagement file: %1 (and one more).</source>
        <comment>The file is not opened, since its structure is not that of an engagement file: %1 (and %n more).</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The file has format version %1, and this program knows versions up to %2; open it with a newer Milepost that knows version %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file has format version %1, which was never in use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The content that the file keeps cannot be used: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>virtual table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>index</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>trigger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the %1 &quot;%2&quot; is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the %1 &quot;%2&quot; does not belong in an engagement file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the %1 &quot;%2&quot; is not defined as it should be</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A write to the file was cut short, and there is no room to look into it; free some space in the folder for temporary files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no room left on the disk; free some space or save a copy elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program is using the file at this moment; close it there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file or its folder cannot be written; allow writing there or save a copy elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is no longer at its place; put it back or save a copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another file has taken the place of this one; save a copy under another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program has changed the file since it was opened; save a copy under another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk or network share reports an error; check the connection or save a copy elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is damaged; save a copy under another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The change breaks a rule of the engagement file and was not written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is damaged; recover what is readable into a new file, or restore a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file cannot be opened; check that it may be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file holds what cannot be right: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The file holds what cannot be right: %1 (and one more).</source>
        <comment>The file holds what cannot be right: %1 (and %n more).</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>A write to the file was cut short and cannot be undone from here; open it where it can be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program is writing to the file; try again in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk or network share reports an error while reading; check the connection and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file holds a value that is too large to be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An earlier write is in the file that seemed to fail; write the whole engagement.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another process</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 on %2 (process %3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is open for %1; close it there or choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is opened for reading only, since it may not be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is opened for reading only, since %1 has it open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is opened for reading only, since the disk is full.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is opened for reading only, since its folder may not be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file was updated to this version of Milepost; &quot;%1&quot; has it as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names brought into one form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>binary data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is expected, not %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the JSON text holds something else than a text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the JSON text is broken: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the bytes of a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a JSON object is expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a JSON list is expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the number %1 is too large</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only 0 or 1 can stand here, not %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is outside the scale 1, 1.5, 2, 2.5, 3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The edit has neither an old nor a new value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The value is no row of the table &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such place in the table &quot;%1&quot;: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such row in the table &quot;%1&quot;: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The edit is of no known kind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The value is not of the kind that the edit names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such place for the edit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the row is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there may be one row only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it belongs to %1 that is not there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an assessment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an account list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a dimension</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there are plays, but no plan that holds them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there are scenarios, but no plan that they vary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only &quot;yes&quot; or &quot;no&quot; can stand here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the size is not that of the attached file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only a play of one&apos;s own has a definition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a vote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reading stops near this row, the file is damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the attached file is not the one that was stored</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n change of its own</source>
        <comment>%n changes of its own</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>&quot;%1&quot; beside this file is another version of the same engagement, as a cloud folder makes it after changes on two machines: it has %2, this file has %3. Open both and compare them before you go on.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Tables</name>
    <message>
        <source>line %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Terms</name>
    <message>
        <source>Accountable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>after %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>agreed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Basis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Benefit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Budget</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>computed from its inputs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deliverable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Difference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dimension</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dimensions over time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Effort</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Effort in person-days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exit criterion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Final</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Freeze weeks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High impact, small effort</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Horizon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Index over time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Industry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Function</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Largest gaps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Matrix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>median</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Metric</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most disputed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No room in the budget of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no votes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One vote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overload</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Priority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>provisional</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>95 % range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Risk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Risks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roadmap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>score %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Severity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start of the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then, now and target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weeks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole organization</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workstream</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Early sign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RACI</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scores</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VotesPanel</name>
    <message>
        <source>Nobody from %1 is among those who vote.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of 100 points over %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n matrix</source>
        <comment>%n matrices</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The only play is done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All %1 are done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 open, %2, until %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>; %1 late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>; all of them proposals</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n is a proposal</source>
        <comment>%n are proposals</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The plan of the whole organization: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>self-assessment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>still open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 rated</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n dimension</source>
        <comment>%n dimensions</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n does not apply</source>
        <comment>%n do not apply</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 of the weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In progress: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Newer, not in the plan: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 scored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not rated yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No index until %1 of the weight is rated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No dimension stands out as the weakest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weakest: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not rated both times: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No dimension moved by half a stage or more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2, weight %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>proposed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>due %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>starts %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>high</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of the weight is rated, %2 is needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Votes changed after the score was agreed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Low confidence, to be checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too few dimensions are rated for an index</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of now and next: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No accountable person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More work than days in %1, first in the week of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Builds on %1, which is neither planned nor done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n other dimension</source>
        <comment>%n other dimensions</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>closes %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>needed by play %1</source>
        <comment>needed by plays %1</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>does not apply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not rated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>high confidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>medium confidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>low confidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, provisional</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence grade %1 of 3: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence grade %1 of 3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n vote</source>
        <comment>%n votes</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n “does not apply”</source>
        <comment>%n “does not apply”</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n “cannot judge”</source>
        <comment>%n “cannot judge”</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dropped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 overdue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 late to start</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n day</source>
        <comment>%n days</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n week</source>
        <comment>%n weeks</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month</source>
        <comment>%n months</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Quick win</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Major project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enabler</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reconsider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Medium</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Low</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>agreed on %1, the median is now %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No dimension is rated both times.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The earlier one was a self-assessment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The earlier one was a workshop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only one of the two balances the functions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New in the room: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No longer in the room: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>chosen by the team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>takes %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an earlier play</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was planned anew from %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It can start at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It starts when %1 is finished.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is busy until then with %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until then %1 run at the same time, which is the limit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The weeks before are frozen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its start was set by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has started and keeps its dates.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It should have started on %1. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>starts before %1 is finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>overloads %1 in the week of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>brings more than %1 to the week of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>starts in a freeze week (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” and %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n other play</source>
        <comment>%n other plays</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The plan does not fit the calendar: %1 would end after %2. Raise the days a week of the owners or lower the effort.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – after %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>attached file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>file %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2, target %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bars on a scale from 1 to 3: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organization without a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the executive sponsor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The executive sponsor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>whole organization</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the assessment before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, no name yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n play</source>
        <comment>%n plays</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 person-day</source>
        <comment>%1 person-days</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 day</source>
        <comment>%1 days</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of a stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 stage</source>
        <comment>%1 stages</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 month</source>
        <comment>%1 months</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 hour</source>
        <comment>%1 hours</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 point</source>
        <comment>%1 points</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 per 100</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (score 1–5)</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 percentage point</source>
        <comment>%1 percentage points</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Done %1 later than agreed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done %1 before the agreed day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slipped by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earlier by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No longer in the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n play slipped</source>
        <comment>%n plays slipped</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n play is earlier</source>
        <comment>%n plays are earlier</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n play was added</source>
        <comment>%n plays were added</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n play left</source>
        <comment>%n plays left</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n play is done</source>
        <comment>%n plays are done</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Since “%1” of %2: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan ends on %1, %2 later than agreed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan ends on %1, %2 earlier than agreed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>observed difference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no clear difference yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>small group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>hidden, %n account</source>
        <comment>hidden, %n accounts</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>not reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (n&#xa0;=&#xa0;%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (n&#xa0;=&#xa0;%2; %3 to %4)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>too few accounts for a difference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>observed difference, range needs account data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the same mix of segments: %1 (%2), for %3 of the involved accounts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too few accounts in: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each group without its largest account: %1 and %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing takes its place. Left open: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 takes its place.</source>
        <comment>%1 take its place.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Left open: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 builds on it and would go without; that is a risk.</source>
        <comment>%1 build on it and would go without; that is a risk.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 from %2 to %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plays done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mitigated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>moves %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n play is late: %1</source>
        <comment>%n plays are late: %1</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The two were scored with different versions of the matrices.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n byte</source>
        <comment>%n bytes</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>no play was moved, added or dropped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It starts after %1, when the plan was last changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is done, yet its finish, %1, is still to come</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person-days to answer for</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n dimension is rated in only one of the two.</source>
        <comment>%n dimensions are rated in only one of the two.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing takes its place, and no further gap opens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the plan: %1, %2, %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not planned: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” takes its place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, waived; no reason is given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, waived: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, waived by %2; no reason is given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, waived by %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, not planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, until %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2, impact %3, %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Small is up to %1. The impact is high from %2 on, the median of the plays of the plan that close a gap.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, above the budget</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>after the calendar ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n play is late</source>
        <comment>%n plays are late</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n owner is overloaded</source>
        <comment>%n owners are overloaded</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the dates of %n play break a rule</source>
        <comment>the dates of %n plays break a rule</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>nothing late, nobody overloaded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, target reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n play more</source>
        <comment>%n plays more</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n play fewer</source>
        <comment>%n plays fewer</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Lean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Balanced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ambitious</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a scenario</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 less</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ends %1 later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ends %1 earlier</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n dimension more misses its target</source>
        <comment>%n dimensions more miss their target</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dimension more reaches its target</source>
        <comment>%n dimensions more reach their target</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>the same plays, days and end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beside the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>chosen as the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unlimited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 a week of each owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most in parallel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with the latest assessment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plays chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Late or overloaded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Index of %1 if all is done</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WorkbookImport</name>
    <message>
        <source>Take in a workbook that was filled in</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>milepost</name>
    <message>
        <source>The file cannot be read; check that it is there and may be opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file cannot be read to its end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has %2; at most %3 can be attached. Attach the pages that matter, or a link.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Must stop: </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence: </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out or limited</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>milepost::AboutAction</name>
    <message>
        <source>&amp;About Milepost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version, licence and what it is made with</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>milepost::AboutDialog</name>
    <message>
        <source>About Milepost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sign of Milepost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Milepost %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maturity workshops, playbooks and roadmaps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. You may use, study, share and change it; it comes without any warranty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made with Qt %1, SQLite and the fonts Lato and DejaVu.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>milepost::Action</name>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>milepost::AgendaPanel</name>
    <message>
        <source>as planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min in hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min behind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>+%1 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>−%1 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gives this part more time; the end moves with it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give this part %1 minutes more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes time from this part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take %1 minutes from this part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter or a double click goes to a part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ends at %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clock goes on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clock stands still</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2 min</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>milepost::AgreeBox</name>
    <message>
        <source>One sentence of reason first: what speaks for this score?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Votes changed after the score was agreed on %1: the median is now %2. Agree again, or withdraw the score.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An agreed score keeps its reason; the one before stays until you write another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settle on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agree on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Score to agree on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason for the agreed score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why this score: what was shown, what is still missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The votes count again; the reason stays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdraw the agreed score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settled on %1 so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreed on %1 so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settled on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The score given counts as it is. Settle on another one only with a reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proposed: the median, rounded down</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>milepost::AssessActions</name>
    <message>
        <source>New assessment…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Score a matrix for the organization or a unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicate as re-assessment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new assessment of today with the same scope, targets and weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assessment details…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title, date, unit and kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close assessment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A closed assessment takes no more edits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Base the plan on this assessment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete assessment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Participants and units…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import ballots…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Votes of raters from a CSV or exchange file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Balance functions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each function counts the same in the median</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The facilitator&apos;s view: names beside the votes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous dimension</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The dimension before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next dimension</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The dimension after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the score of the dimension comes from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This assessment is closed; re-open it to delete it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removes it with all it holds; Undo brings it back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan rests on this assessment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is rated in it yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan takes the gaps of this assessment instead of another one&apos;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re-open assessment</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>milepost::AssessHeader</name>
    <message>
        <source>too little is rated</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>milepost::AssessPage</name>
    <message>
        <source>Change assessment details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import ballots</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ballots (*.csv *.json);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>milepost::AssessmentDialog</name>
    <message>
        <source>Title of the assessment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assessment details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Matrix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no date; it is still %2. Type it as %3, or choose it in the calendar.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>milepost::AssessmentListModel</name>
    <message>
        <source>%1 · %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2, %3, %4, %5</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>milepost::AssistantAssessmentPage</name>
    <message>
        <source>What to assess</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One matrix fits a session of three hours; more can be added at any time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Matrices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Self-assessment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Workshop with a group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer the indicators first, then score; more raters can follow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody votes, the group talks and agrees.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>milepost::AssistantOrganizationPage</name>
    <message>
        <source>Name of the organization</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the name is needed; everything can be changed later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;hange…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose where the file is kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>N&amp;ame</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the engagement as</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>milepost::AssistantPeoplePage</name>
    <message>
        <source>Optional: who takes part, and for which function. Names stay in your file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a name and press Return for the next one; Return in the empty row creates the engagement. A list from a spreadsheet can be pasted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the current person off the list</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>milepost::AudienceWindow</name>
    <message>
        <source>Workshop audience</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>milepost::BackAction</name>
    <message>
        <source>&amp;Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to where you were</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>milepost::BallotCard</name>
    <message>
        <source>Proof in one line</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>milepost::BallotGridModel</name>
    <message>
        <source>Start round 2 of %1 with a vote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Self-confidence belongs to a vote. Vote first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no vote; possible are %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Self-confidence is 1, 2 or 3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A line of proof belongs to a vote. Vote first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Clear %n votes</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Paste votes of round 2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in round 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no vote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>self-confidence %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 agreed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>milepost::BallotImport</name>
    <message>
        <source>%1 was not taken in: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it cannot be read (%1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is larger than %1 MB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>n/a</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>do not know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no assessment to take it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Import %n ballots</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ballots: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the same as here: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refused: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>keeps %1, changes proof or self-confidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changes %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>milepost::BallotPreview</name>
    <message>
        <source>has another function here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>several people here have this name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>several people in the file have this name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file&apos;s id is that of another name here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import ballots from %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happens to each ballot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2, who is here already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who %1 is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, new</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>milepost::Banner</name>
    <message>
        <source>Attention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close this notice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>milepost::BaselineView</name>
    <message>
        <source>The plan beside its baseline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As agreed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take plan as &amp;baseline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the plan as it is now as the one that was agreed, to compare with later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No baseline was taken yet. Take the plan as it was agreed, and what slips, comes, goes and is done is listed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan of %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>milepost::BoardColumn</name>
    <message>
        <source>Plays of the step “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> · </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 in the plan</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>milepost::BoardWords</name>
    <message>
        <source>“not applicable”: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“don’t know”: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Score the practice rather than the people. Evidence beats rank.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Votes are secret until all are shown together. No name is ever shown here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All votes are in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please vote in silence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 vote is still to come: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n votes are still to come: %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Fewer than three votes: a provisional result.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Median %1 · all votes alike</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Median %1 · votes from %2 to %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aligned: agree on the score.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discuss: the lowest and the highest vote first, then agree.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still apart: both views go into the reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split: the lowest and the highest vote say why, then a second vote.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Break</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ends at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next: %1 · ends at %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreed: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>milepost::BrandDialog</name>
    <message>
        <source>Accent colour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose &amp;colour…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About the consultant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Draft as a watermark, as long as the report is one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brand of the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As Milepost, or #1a2b3c</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name, firm, address; printed on the cover</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose &amp;logo…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Accent colour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Co&amp;nsultant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cover with this brand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A page with this brand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Use this brand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take &amp;my default</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill in the brand that was kept as default</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keep as my default</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offer this brand with its logo in other engagements; none of them is changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept as your default.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accent colour of the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a logo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures (*.png *.svg)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file cannot be read: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A colour is written as #1a2b3c, or chosen with the button.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No logo is chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The logo that is chosen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>milepost::CapacityEditor</name>
    <message>
        <source>Days a week of roles and people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days a week of everybody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plays at the same time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of another person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>days a week, of each role or named person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>person-days in all; empty for no limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Capacity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Plays in parallel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Budget</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who has more or fewer days than the rest? A named person counts before the role.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A&amp;dd person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty: the plan starts with the latest assessment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first week begins on Monday, %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty: it starts with the latest assessment; the first week begins on Monday, %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name is too long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the name of the person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This person is not in the list yet. Add the person, or empty the field.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>milepost::CapacityModel</name>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the days a week, or empty the cell.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, as for all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as for all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role or person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days a week</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>milepost::ChangeStrip</name>
    <message>
        <source>Enters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leaves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What changed in the plan, and why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show &amp;fewer</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Show &amp;all %n</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>milepost::ChartFrame</name>
    <message>
        <source>%1, as a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the data of the chart as a table (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: show as a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as &amp;SVG…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as &amp;PNG…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save data as &amp;CSV…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as p&amp;icture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy data as &amp;table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save or copy the chart or its data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. The arrow keys go from value to value, Ctrl+T shows the data as a table. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save chart</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>milepost::ChoiceBar</name>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>milepost::CloseAction</name>
    <message>
        <source>C&amp;lose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the engagement and go back to the start page</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>milepost::CommandPalette</name>
    <message>
        <source>Nothing is called like that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Command, page, dimension or play</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some letters of the name; up and down choose, Return takes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was found</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>milepost::CommandPaletteAction</name>
    <message>
        <source>&amp;Search everything…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a command, page, dimension or play by some letters of its name</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>milepost::ComparisonTable</name>
    <message>
        <source>Comparison</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose two different states to compare them.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>milepost::ConsoleWindow</name>
    <message>
        <source>&amp;Next part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open the vote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for votes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;veal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On to the &amp;score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for a score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close the workshop…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workshop console</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step &amp;back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next part no&amp;w</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blank the wa&amp;ll</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;End…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What comes next (Page Down)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One step back (Page Up)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leaves what is open here and goes on with the agenda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing on the wall, or everything again (B or full stop)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asks whether the workshop is over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open the second vote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide the &amp;audience window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the &amp;audience window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is one screen only: if it is mirrored, the audience sees this window. Extend the display to the projector; the audience window moves there by itself.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>milepost::DefinitionBar</name>
    <message>
        <source>Day whose customers are followed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customers of (day)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Point in time or trailing year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Basis not stated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Point in time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trailing year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usage fees counted or not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usage not stated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With usage fees</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without usage fees</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smallest customer counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customers from (size)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For all periods</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it is counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Count the values of all periods shown like this one; over the trailing year the day moves with the period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counted:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no date. Type the day whose customers are followed, such as %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>milepost::DeletionNotice</name>
    <message>
        <source>The assessment “%1” is deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The unit “%1” is deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The play “%1” is deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The snapshot “%1” is deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is deleted, with all votes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 people are deleted, with all their votes.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>milepost::DimensionBlock</name>
    <message>
        <source>Second vote.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2 in, %3 still to come: %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dimension that is worked on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Pass the laptop around…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A private ballot for one person after another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reveal the votes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reveal &amp;without the missing votes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose card it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Record the vote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Take the vote out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removes the vote of the chosen person, such as a mistaken one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter paper cards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First vote.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 Nobody is checked in yet; tick who is here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 The one vote is in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 All %2 votes are in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (vote is in)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>milepost::DimensionDelegate</name>
    <message>
        <source>%1 · provisional</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>milepost::DimensionHeader</name>
    <message>
        <source>a sign of stage 1 is answered yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n findings</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>1 finding</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>milepost::DimensionList</name>
    <message>
        <source>Dimensions done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>milepost::DimensionListModel</name>
    <message>
        <source>votes %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>evidence: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>without votes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>milepost::DimensionSettings</name>
    <message>
        <source>Target in twelve months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight, 1 to 5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does not apply to us</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why the dimension does not apply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why it does not apply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stays out of the matrix as soon as there is a reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stays out of the matrix.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>milepost::DimensionView</name>
    <message>
        <source>Notes on the dimension</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was said, what is open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target and weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This assessment is closed. Re-open it to change something.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scores, one person at a time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Score to settle on, and the reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreed score and reason</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>milepost::DiscardQuestion</name>
    <message>
        <source>What you changed here has not been applied yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keep editing</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>milepost::DocumentBanners</name>
    <message>
        <source>%1 has this file open on %2, so it can only be read here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file can only be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work in a copy…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has changed the file since it was opened here. Open it again to see the changes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file has changed since it was opened here. Open it again to see the changes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has closed the file. Open it again to work in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retry now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the other version</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>milepost::DotPlot</name>
    <message>
        <source>%1 × %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Votes on the scale</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>milepost::DropDialog</name>
    <message>
        <source>Let the &amp;plan replace it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Lower the target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the &amp;gap open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop a play</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop “%1”?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then nothing is missed: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The assessment is closed; reopen it to change its targets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No target has to be lowered: nothing is missed without the play.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What would take its place is dropped, too; the targets stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Drop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop “%1” and lower targets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop “%1” and leave the gap open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to replace it with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then less is missed: %1. Other targets belong to a closed assessment; reopen it to change them.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>milepost::EffortDelegate</name>
    <message>
        <source>Person-days; empty: the play’s usual effort</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>milepost::EmptyOverview</name>
    <message>
        <source>Nothing has been assessed yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The overview rests on the latest assessment of the whole organization. Start one on the Assess page: answer the indicators, score five dimensions, set targets. The plan follows by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No dimension is rated yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An index appears as soon as %1 of the weight is rated. Enter votes or agree a score on the Assess page.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>milepost::EndSession</name>
    <message>
        <source>End the session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workshop of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End of the workshop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is the workshop over?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything that was agreed stays, and a snapshot is taken. The report is shown next.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keep the workshop going</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;End it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>milepost::EngagementDocument</name>
    <message>
        <source>The file was moved or deleted while it was open; it has been written anew at %1 with everything in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is open for reading only; save a copy of it to make changes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This engagement has no file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The copy needs another name than the engagement itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The copy was written, but it cannot be changed there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The copy differs from what is open, so it is not used.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>milepost::EvidenceBox</name>
    <message>
        <source>1 item is attached. Raise the grade?</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n items are attached. Raise the grade?</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address of the evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words of the quote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence grade</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goes to the grade; what it is remains your judgement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add quote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or drop files here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing attached yet. Files can be dropped here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove this evidence (Delete)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save file as…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title of the evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words of the evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the file as</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Attach %n files</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>milepost::EvidenceListModel</name>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>milepost::ExplanationPanel</name>
    <message>
        <source>Choose a number and press “?” to see where it comes from.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>milepost::ExploreSampleAction</name>
    <message>
        <source>Open a copy of the sample engagement</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>milepost::ExportDataAction</name>
    <message>
        <source>&amp;Workbook (XLSX)…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write scores, plan, RACI, metrics and risks as sheets of a workbook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Calendar (ICS)…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write plays, reviews and milestones as a calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calendar with &amp;reminders (ICS)…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the calendar with a reminder on the day before each event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Tables (CSV)…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write each table as a file into a new folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workbook to &amp;fill in (XLSX)…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write plays and metric values for others to fill in and send back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Slides (PPTX)…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the board pack as slides whose texts, tables and charts can be edited</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>milepost::ExportPdfAction</name>
    <message>
        <source>Write the report as a PDF file</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>milepost::FigureButton</name>
    <message>
        <source>Press to see where this number comes from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why this number (?)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>milepost::FindingRow</name>
    <message>
        <source>Finding: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>milepost::FindingsBox</name>
    <message>
        <source>Hide what was set aside</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Show %n set aside</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>milepost::ForwardAction</name>
    <message>
        <source>&amp;Forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forward again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>milepost::FreezeWeekEditor</name>
    <message>
        <source>%1 – %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, 1 week</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1, %n weeks</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>First day of the freeze weeks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last day of the freeze weeks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody works on the plan in these weeks: holidays, year end, a release. Click a day to freeze its week or to open it again; with Shift all weeks in between are frozen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free&amp;ze these weeks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than %1 freeze weeks are not possible. Freeze a shorter range.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last day lies before the first. Type a later one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the first day of the range.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This range is not in the list yet. Freeze these weeks, or empty both fields.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>milepost::FullScreenAction</name>
    <message>
        <source>&amp;Full screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the whole screen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>milepost::GoToPageAction</name>
    <message>
        <source>Go to %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>milepost::GoalDialog</name>
    <message>
        <source>in the currency of the engagement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date of the baseline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date of the target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New goal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roles that answer for the goal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Metric</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measured &amp;on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To be reached b&amp;y</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>O&amp;wners</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every metric has a goal already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Baseline</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>milepost::GoalEditor</name>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A play that moves the metric of a goal comes earlier in the plan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no goal yet. Add one: a metric with where it stands today and where it should be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owners</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add goal…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>milepost::HeatChart</name>
    <message>
        <source>stage 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stage 2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stage 3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>milepost::HelpAction</name>
    <message>
        <source>&amp;Help and method</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How scores, stages and priorities come about</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>milepost::HelpWindow</name>
    <message>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Topics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text of the topic</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>milepost::ImportWorkbookAction</name>
    <message>
        <source>&amp;Workbook filled in by others…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at what others have filled in, and take it over as one step</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>milepost::IndicatorRow</name>
    <message>
        <source>Evidence: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note on: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it was seen, who said so</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>milepost::LanguageAction</name>
    <message>
        <source>The language of the system where Milepost speaks it, else English; from the next start on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speak %1 from the next start on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The window speaks the language of the system when Milepost is started next.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The window speaks %1 when Milepost is started next.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The language of a report is chosen on its page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;System language</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>milepost::LeftOutPlaysModel</name>
    <message>
        <source>Why it is left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it would bring</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>milepost::LiftEditor</name>
    <message>
        <source>%1 · %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much of a stage does the play bring where it is finished? From 0 to 1, such as %1; empty for nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the play lifts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 → 2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2 → 3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>milepost::LinkList</name>
    <message>
        <source>Show fewer</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>milepost::LoadView</name>
    <message>
        <source>Load of each owner, in days a week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>milepost::MainWindow</name>
    <message>
        <source>%1 (read-only) – Milepost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – Milepost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>milepost::MatrixCard</name>
    <message>
        <source>no index</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>index %1 of 100, target %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>milepost::MatrixPanel</name>
    <message>
        <source>What stands out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Profile of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing can be said before dimensions are rated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is disputed: all votes are close together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change since %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the first assessment, so there is nothing to compare.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>milepost::MergeDialog</name>
    <message>
        <source>Merge equivalent plays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which of these plays stays? They come to the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What has started or is done stays. The others are dropped; their people go to the one that stays where it has none. Plays of your own that build on them wait for it instead; where the content says what a play waits for, that is waived and goes into the register of risks. One undo takes all of it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Merge</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>milepost::MetricCatalogue</name>
    <message>
        <source>Search metrics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which metrics are listed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No metric is called or marked so. Clear the search, or choose “All metrics”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All metrics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lifecycle: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>milepost::MetricChartView</name>
    <message>
        <source>Values over time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>milepost::MetricFacts</name>
    <message>
        <source>About the metric</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>milepost::MetricGrid</name>
    <message>
        <source>Values, periods by fields</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a value; Enter goes down, Tab to the right, Delete clears. A table from a spreadsheet is pasted from the current cell on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” was not kept. %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>milepost::MetricGridModel</name>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change metric values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This value is computed from its inputs. Clear these instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How a value is counted is recorded with the value. Enter it first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>milepost::MetricListModel</name>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>milepost::MetricsPage</name>
    <message>
        <source>all accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>partner-involved accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the other accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all three side by side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The end of another period: a day, a month such as 2026-06, or a quarter such as Q2 2026. Enter adds it to the grid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Find a metric</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the catalogue of metrics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add a period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the end of a further period for the grid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No metric is chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one from the catalogue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no value yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no value yet. Type the first one into the grid below, or paste a table from a spreadsheet; the chart follows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no period. Type the day on which it ends, a month such as 2026-06, or a quarter such as Q2 2026.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>milepost::MyScoreBar</name>
    <message>
        <source>Answer the indicators above first: they keep the score honest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Provisional until three people have scored: invite two more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Provisional until three people have scored: invite one more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scores of everybody stand side by side at the end of the page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who scores</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How sure I am</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Score of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Score alone</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>milepost::NavigationRail</name>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>milepost::NewEngagementAction</name>
    <message>
        <source>&amp;New engagement…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set up an engagement in a few short steps</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>milepost::NewEngagementAssistant</name>
    <message>
        <source>New engagement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Create</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is kept yet. Esc or “Discard” once more drops the people you entered; typing goes on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>milepost::NewParticipantRow</name>
    <message>
        <source>Name of a new participant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Function of the new participant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the participant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a name first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is here already. Return once more adds a second person of this name; a middle name or the team tells them apart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not added yet. Return adds the name; Esc once more leaves it out.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>milepost::NoAssessment</name>
    <message>
        <source>Choose date, unit and kind…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No assessment yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose what to assess first. It is made for the whole organization with the date of today; both can be changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assess: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>milepost::NumberField</name>
    <message>
        <source>Type a number.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>milepost::OpenAction</name>
    <message>
        <source>Open an engagement file or an exchange file</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>milepost::OptionalDateField</name>
    <message>
        <source>“%1” is no date. Type it as %2 or 2026-12-31, or leave the field empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The date must be between the years %1 and %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>milepost::OrganizationAction</name>
    <message>
        <source>&amp;Organization…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organization: name, sponsor, facilitator, currency</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>milepost::OrganizationDialog</name>
    <message>
        <source>&amp;Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Sponsor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Facilitator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Currency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Three letters, such as EUR</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>milepost::OverviewPage</name>
    <message>
        <source>Next in the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every rated dimension has reached its target.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gaps appear when dimensions are rated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight × distance to the target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is planned: no play closes a gap that is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan follows from gaps and targets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No warnings.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>milepost::OwnPlayActions</name>
    <message>
        <source>Copy of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add a play of your own…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a play that no playbook has</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy as a play of your own…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a play of your own that starts as a copy of this one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit play of your own…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change what the play is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De&amp;lete play of your own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the play; undo brings it back</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>milepost::OwnPlayDialog</name>
    <message>
        <source>Title of the play</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role of the owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the program chooses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New play of your own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play of your own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Play</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Lifts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;KPIs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add play</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;What is done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Deliverable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play&amp;book</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Effort</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>D&amp;uration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plays that come before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>KPIs of the play</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the play a title.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bu&amp;ilds on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>person-days; empty for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weeks; empty for %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>milepost::PageToolBar</name>
    <message>
        <source>Tools of the page</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>milepost::PaneAction</name>
    <message>
        <source>&amp;Next part of the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lead the keys to the next part of the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Part of the window before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lead the keys to the part of the window before this one</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>milepost::ParkingPanel</name>
    <message>
        <source>Park for later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Park for later (Ctrl+L)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parking lot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick what is settled; Del removes a line</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>milepost::PartPanel</name>
    <message>
        <source>What comes of it: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work on the page “%1”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>milepost::ParticipantModel</name>
    <message>
        <source>%1 may vote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 may not vote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who may vote in the assessment shown on the page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May vote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is none of the functions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no unit called “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste into participants</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no column for “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no participant for “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row %1 of what was pasted: %2. Nothing was pasted.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>milepost::ParticipantsPanel</name>
    <message>
        <source>A list of names, with a function behind each, can be pasted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the selected participants</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deletes the selected people with their votes (Delete); Undo brings them back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody may vote in the assessment shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 may not vote in the assessment shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is closed; re-open it to change that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing can be pasted here. Names, functions and units can be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no names to paste. Copy a list with a name in each line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more may not vote in the assessment shown.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>milepost::PassAround</name>
    <message>
        <source>Private ballot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Skip for now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Back to the facilitator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Cast my vote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The laptop goes from hand to hand. Nobody sees what another one votes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the facilitator, please.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open my &amp;ballot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After that: %1 more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ballot of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thank you, your vote is in. Please hand the laptop to:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please hand the laptop to:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thank you, your vote is in.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>milepost::PasteDialog</name>
    <message>
        <source>What was understood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste like this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave as it was</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>milepost::PastedPeople</name>
    <message>
        <source>This looks like the recipients of a mail. Their addresses are left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This looks like several names on a line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This looks like last names before first names, which were turned around.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The name in line %1 has %2 characters; at most %3 are possible. Nothing was pasted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is there already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Already there, and not added again: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no unit called %1, so these people have none for now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The function of 1 person is not known here; it is “Other” for now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The functions of %n people are not known here; they are “Other” for now.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>milepost::PastedVotes</name>
    <message>
        <source>%1 Nothing was pasted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>possible are %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no vote yet that it could belong to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>possible are 1, 2 and 3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is too long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first row of the table names “%1”, which is no dimension here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table names “%1”, who is not among those who vote.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table names “%1”, and more than one row or person is called so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The semicolons in what was copied are taken to stand between the cells.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The commas in what was copied are taken to stand between the cells.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pasted table has %1 rows, but there are only %2 people from the current cell on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row %1 of the pasted table has %2 columns, but there are only %3 dimensions from the current cell on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” in row %2, column %3 has no name beside or above it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>milepost::Pdf</name>
    <message>
        <source>There is nothing to print: the report has no pages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The PDF could not be put together.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>milepost::PeopleDraftModel</name>
    <message>
        <source>Name of the next person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Function of the next person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is none of the functions. Nothing was pasted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are more functions than people from here on. Nothing was pasted.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>milepost::PeopleDraftTable</name>
    <message>
        <source>A name and a function in each row; a list can be pasted</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>milepost::PersonDelegate</name>
    <message>
        <source>One name</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>milepost::PlanModel</name>
    <message>
        <source>Double-click or press F2 to change it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, pinned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, raised from %2 because other plays need it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set a date to pin the start, clear it to let the plan decide. Work starts on the first Monday on or after the date and finishes on a Friday.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now: starts within 30 days of today, or of the plan’s start while that is ahead; next: within 90; else later. Late: should have started or finished by now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a date, so nothing was changed. Write it like %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Builds on “%1”, which is neither planned nor done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plays of the plan close the gaps that it would close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Covered by “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not on the list of plays to choose from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closes no gap of a rated dimension</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 of them done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of a budget of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ends %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all gaps closed if all is done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 left open in 1 dimension</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 left open in %n dimensions</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1, above the budget of %2: what is under way, done or decided on stays in the plan</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>milepost::PlanPage</name>
    <message>
        <source>&amp;Replan from today…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place what has not started and lies in the past anew; what would move is shown first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It follows from gaps: rate dimensions and set targets on the Assess page, and the plays that close the gaps appear here by themselves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan &amp;settings…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start, capacity, freeze weeks, budget, scope and goals of the plan (Ctrl+Shift+L)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Views of the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pla&amp;ys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ris&amp;ks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since the base&amp;line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan is empty: no play closes a gap that is open. Raise a target on the Assess page, or keep a play in from the list of those left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare scenarios</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Less, more and other plans side by side, and which of them is the plan (Ctrl+Shift+N)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I&amp;mpact and effort</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>milepost::PlanPitfallRow</name>
    <message>
        <source>Pitfall: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn into a risk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn into a risk: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>milepost::PlanPitfalls</name>
    <message>
        <source>None that is not in the register.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pitfalls seen in the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 pitfall seen in the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n pitfalls seen in the plan</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>milepost::PlanSettingsDialog</name>
    <message>
        <source>Plan settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Goals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start a&amp;nd capacity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Freeze &amp;weeks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sc&amp;ope</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>milepost::PlanTable</name>
    <message>
        <source>Plays of the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change &amp;accountable person…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change &amp;state…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change s&amp;tart…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change fi&amp;nish…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change &amp;effort…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>milepost::PlayBoard</name>
    <message>
        <source>Steps of the playbook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Playbook on the board</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play&amp;book:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In no step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plays of your own without a step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>milepost::PlayCardDelegate</name>
    <message>
        <source>; </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no dates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · priority %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>milepost::PlayDecisions</name>
    <message>
        <source>Keep the play in the plan, whatever its priority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Take back decisions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget what was decided about the play, and let the plan decide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take a dropped play back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keep in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Drop…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the play out of the plan; what takes its place is shown first, and undo brings it back (Delete)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mer&amp;ge equivalents…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose which of the plays that come to the same stays; the others are dropped (Ctrl+Shift+M)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>milepost::PlayPanel</name>
    <message>
        <source>Notes on the play</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the plan proposes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Always in the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether the play is in the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes; they are printed in the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About the play</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the &amp;plan:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deliverable: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No play is selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is shown of the play</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A&amp;bout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progre&amp;ss</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>milepost::PlayProgressBox</name>
    <message>
        <source>Delete takes the current line out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start of the play</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finish of the play</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New step of the checklist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a step and press Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New entry of the log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add what happened and press Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day of the evaluation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress of the play</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State of the play</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress in per cent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not judged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When it is good enough, or is given up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>St&amp;ate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Acco&amp;untable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;tart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F&amp;inish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P&amp;rogress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Checklist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L&amp;og</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E&amp;xit criterion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evaluate&amp;d on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 steps done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It follows from the start and the duration until the play is done. Stretch its bar on the roadmap to move it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The checklist was changed elsewhere meanwhile, so “%1” was not written over another step. Enter it again where it belongs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The checklist was changed elsewhere meanwhile and is shown as it is now. Tick the step again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>milepost::PlaysView</name>
    <message>
        <source>Plays left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the plays are shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One play a row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Board</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One card a play, by the steps of a playbook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plays and what was left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out: 1 play</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Left out: %n plays</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>RACI grid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who does what: plays by people</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>milepost::PrerequisiteBox</name>
    <message>
        <source>Let the play start without it; why is noted as a risk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>R&amp;equire again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the play wait for it again; the risk goes out of the register</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the play waits for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter leads to the play, Delete waives it, Insert requires it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waits for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Why waived…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Waive…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>milepost::PrerequisiteChoice</name>
    <message>
        <source>Prerequisite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What need no longer come before “%1”?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What need “%1” no longer wait for?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What must come before “%1”?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” waits for no other play of the plan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What must come before “%1” instead?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan has no other play that “%1” could wait for.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>milepost::ProfileChart</name>
    <message>
        <source>stage %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 vote at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n votes at %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>before %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>milepost::ProfileChartView</name>
    <message>
        <source>Profile</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>milepost::ProgressCharts</name>
    <message>
        <source>Not comparable with before:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Votes and consensus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Units by dimension</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Units by matrix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Metric beside maturity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No play is in the plan yet. Take plays into the plan on the Plan page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All dimensions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too little is rated for an index. Rate more dimensions on the Assess page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This dimension is not rated in any assessment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No metric has a value here yet. Enter values on the Metrics page, and a line of them stands beside maturity.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to draw yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>milepost::ProgressPage</name>
    <message>
        <source>What moved and why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the way to the targets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Take a snapshot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Freeze scores, plan and metrics as they are now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;napshots…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has been assessed here yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress is what moved between two assessments of one matrix and unit. Begin with the first one on the Assess page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is rated yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is an assessment, but no dimension in it has a score. Rate some on the Assess page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One assessment so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What moved can be said when the same matrix and unit are assessed a second time. Until then the charts show where things stand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Snapshot “%1” was taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assess &amp;again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>milepost::QuadrantView</name>
    <message>
        <source>Impact and effort of the plays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No open play is in the plan. Rate dimensions and set targets on the Assess page, and the plays that close the gaps stand here by what they bring and what they take.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter or a click on a point leads to its card.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>milepost::QuitAction</name>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close all windows</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>milepost::RaciModel</name>
    <message>
        <source>%1 answers for %2 that are to be done, %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No A: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>milepost::RaciTable</name>
    <message>
        <source>Copy as table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The grid as a table for a spreadsheet or a text (Ctrl+C)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who does what, plays by people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>R, A, C or I writes the letter, Delete clears it. Enter goes down, Tab to the right.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>milepost::RaciView</name>
    <message>
        <source>Name of a further person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A column for the person, to whom a letter can be given then</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n plays of now and next have nobody who answers for them; they say “No A”.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Every play of now and next has one person who answers for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>R, A, C or I writes the letter, Delete clears it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody takes part yet, and the plan names nobody. Write a name, and the person gets a column.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 play of now and next has nobody who answers for it; it says “No A”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>milepost::RadarChart</name>
    <message>
        <source>%1, %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>milepost::RecentFileDelegate</name>
    <message>
        <source>Index %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File not found</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>milepost::RecentFilesModel</name>
    <message>
        <source>file not found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>assessed %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>index %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>milepost::RecentMenu</name>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>milepost::RecoverAction</name>
    <message>
        <source>Reco&amp;ver a damaged file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write what can be read of a damaged file into a new one</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>milepost::RecoveryDialog</name>
    <message>
        <source>What was recovered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From %1, which was not changed,
into %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was recovered, and what is missing or was changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cop&amp;y the list</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>milepost::RedoAction</name>
    <message>
        <source>&amp;Redo %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>milepost::ReplanDialog</name>
    <message>
        <source>What replanning moves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing moves: every play that has not started lies ahead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 play moves. Work that has started keeps its dates. Undo takes it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n plays move. Work that has started keeps its dates. One undo takes all of it back.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Replan</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>milepost::ReportChoices</name>
    <message>
        <source>&amp;Names of participants</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confidentiality line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only with the consent of the people named; owners of plays are always printed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A line at the top of every page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E&amp;dition:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pape&amp;r:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;tate:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>He&amp;ader:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words, numbers and dates of the report; the window keeps its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F&amp;or:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Audience of the report</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>milepost::ReportPage</name>
    <message>
        <source>Write this report as a PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fit &amp;width</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fit &amp;page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;100 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages of the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What this edition leaves out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Laying out the report…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1p. %2   %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, page %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2. %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing that was typed is left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out of this edition: 1 entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Left out of this edition: %n entries</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Export PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing the report…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Brand…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logo, accent colour, consultant and watermark of this client&apos;s report</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>milepost::ReportPreview</name>
    <message>
        <source>Preview of the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>milepost::RestoreBackupAction</name>
    <message>
        <source>Restore from &amp;backup…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Get back the state of an earlier day as a new file</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>milepost::RestoreDialog</name>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore from backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A copy of each engagement is kept for the last days on which it was used. Choose one; it is written into a file of its own, and what you have now stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder of the original</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Restore as…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no backup yet. The first one is made when an engagement is opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore as</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>milepost::ResultStrip</name>
    <message>
        <source>&amp;Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report was written to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens the file</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>milepost::RiskModel</name>
    <message>
        <source>Rank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mitigation</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>milepost::RiskRegister</name>
    <message>
        <source>&amp;Add risk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Delete risk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move do&amp;wn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No risk is in the register yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write down what could make the plan fail, by what one would see it early, and who does what about it. What Milepost sees in the plan stands below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add a risk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New risk</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>milepost::RoadmapActions</name>
    <message>
        <source>Start a week &amp;earlier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start a week &amp;later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A week &amp;shorter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A week lon&amp;ger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Unpin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accountable &amp;person…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open play</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything about the play, on the Plan page (Return)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E&amp;xport picture…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the roadmap as SVG, PNG or PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the roadmap as a picture (Ctrl+Shift+C)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the start of what is selected a week earlier (Alt+Left)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the start of what is selected a week later (Alt+Right)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let what is selected take a week less (Alt+Shift+Left)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let what is selected take a week more (Alt+Shift+Right)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the plan find the start of what is selected again (Ctrl+U)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say who answers for what is selected (Ctrl+Shift+O)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add prerequisi&amp;te…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what else the play waits for (Ctrl+L)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exc&amp;hange prerequisite…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the play wait for something else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remove prerequisite…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the play no longer wait for one that it waits for</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>milepost::RoadmapPage</name>
    <message>
        <source>Zoom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weeks, to see each of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Months, to see some of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quarters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quarters, to see a year or more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole plan (0)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A lane for each</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A &amp;lane for each</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no roadmap yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It shows the plan over time, and the plan follows from gaps: rate dimensions and set targets on the Assess page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to show on the roadmap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No play of the plan has dates: none closes an open gap, or all are done. Raise a target, or take a play in on the Plan page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the pla&amp;n</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who answers for “%1”?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The roadmap was copied as a picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Dependencies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Below each bar a thin one of where the agreed plan had it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines from each play to those that wait for it</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Who answers for these %n plays?</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Baseline</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>milepost::RoadmapView</name>
    <message>
        <source>Arrow keys select a play, with Shift one more. With Alt they move what is selected by a week or to another person, with Alt and Shift they make it longer or shorter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag this to the play that waits for it (Ctrl+L)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>milepost::RosterPanel</name>
    <message>
        <source>All are here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only observes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People in the room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chosen person sees everything and does not vote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>observes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vote is in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>still to vote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. Still to vote: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check in all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here: %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>milepost::RoundBar</name>
    <message>
        <source>1 says “not applicable”</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n say “not applicable”</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>1 does not know</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n do not know</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>1 has not voted</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n have not voted</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Aligned: no need to talk, agree on the score.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something to discuss: let the lowest and the highest vote say why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split: talk, then vote a second time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still split: record both views as the reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Round 2 starts from the votes of round 1: enter what has changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreed on %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No score was agreed; the median of the votes counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One vote so far.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second round</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdraw second round</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starts a second vote with a copy of the first; both are kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removes the votes of round 2; round 1 counts again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>milepost::RunWorkshopAction</name>
    <message>
        <source>&amp;Run the workshop…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agenda with clock, votes in secret, and a window for the projector</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>milepost::SaveCopyAction</name>
    <message>
        <source>Save a &amp;copy…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write everything into another file</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>milepost::SaveDialog</name>
    <message>
        <source>%1 cannot be written.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>milepost::SaveStateLabel</name>
    <message>
        <source>All changes saved · %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved: 1 change</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Not saved: %n changes</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not kept in a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved: %1 characters too many in “%2”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved: what “%1” holds</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>milepost::ScenarioModel</name>
    <message>
        <source>What the scenarios share where they do not differ.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set for this scenario. Empty the cell to have it as in the plan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As in the plan. Type a value to have it otherwise here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>milepost::ScenarioPlaysDialog</name>
    <message>
        <source>Plays of the scenario</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What “%1” decides otherwise than the plan. What is as in the plan follows it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In this scenario</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As in the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left to the proposal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decide on the plays of a scenario</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>milepost::ScenariosView</name>
    <message>
        <source>Scenarios side by side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose as plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the current column the plan; nothing of the others is lost (Ctrl+Return)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add scenario</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A scenario that is as the plan until you change it (Insert)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy scenario</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A scenario like the current one (Ctrl+D)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename scenario…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another name for the current scenario (Shift+F2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plays of the scenario…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which plays the current scenario keeps in or leaves out (Ctrl+Shift+Y)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete scenario</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No scenario yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See a plan with less beside one with more. Three scenarios are made around the plan as it is, with three fifths of its person-days, with all of them, and with half as many again and more people. Change each as you like, and choose one as the plan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make three scenarios</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan has no play yet, so there is nothing to vary.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan is the scenario “%1”. Targets are the same in all scenarios.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan is without a scenario. Targets are the same in all scenarios.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New scenario</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename scenario</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the scenario</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the current scenario out of the file (Ctrl+Delete)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>milepost::ScopeEditor</name>
    <message>
        <source>Those of the matrices that are &amp;assessed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The &amp;latest of each matrix, of the whole organization</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Playbooks to choose from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assessments that the plan rests on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assessment of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2, %3)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>milepost::ScopeSwitcher</name>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (closed)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (no assessment)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No assessment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The part of the organization that the pages show:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The assessment that the pages show:</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>milepost::ScoreChoices</name>
    <message>
        <source>Don’t know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unsure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unsure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fairly sure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fairly sure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sure</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>milepost::ScoreScale</name>
    <message>
        <source>Score given %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Function-balanced median %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Median %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indicators suggest %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settled %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreed %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: 1 vote</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1: %n votes</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No votes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Votes on the scale from 1 to 3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the score with a click, the arrow keys or a digit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a score with a click, the arrow keys or a digit; Enter goes on to agree.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>milepost::SessionContext</name>
    <message>
        <source>Votes are missing; wait for them, or reveal without them by the button.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No score is agreed on yet. To leave it open, choose the next part.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1&#xa0;%2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>milepost::SessionResult</name>
    <message>
        <source>&amp;Open a second vote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Go on to the score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Score and reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody gave a score.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The indicators answered so far support %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No indicator is answered yet; what would one see if the score were right?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>milepost::ShortcutsAction</name>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All keys of this window</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>milepost::SidePanel</name>
    <message>
        <source>Close the panel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the panel (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>milepost::SnapshotList</name>
    <message>
        <source>Index
%1</source>
        <comment>above a column; %1 is a matrix</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>milepost::SnapshotsAction</name>
    <message>
        <source>Freeze scores and plan as they are now, and compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Snapsho&amp;ts…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>milepost::SnapshotsDialog</name>
    <message>
        <source>There is no snapshot yet. A snapshot freezes scores and plan as they are now, so that they can be compared later. Type a name above and take the first one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of a new snapshot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Such as “After the first workshop”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of a &amp;new snapshot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Take snapshot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename the snapshot (F2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the snapshot (Del)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;with</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>milepost::StageCard</name>
    <message>
        <source>%1  %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signs of this stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What has to hold</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>milepost::StartDialog</name>
    <message>
        <source>Assessments to work on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People who are invited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run a workshop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agenda of the workshop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Begin the workshop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add &amp;people on the Assess page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Assessments to work on, one of a matrix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A&amp;genda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Invited, six to twelve from several functions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new assessment: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Three hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>90 minutes, with votes collected beforehand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is in this engagement yet. Add the people who will take part first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick an assessment, or a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick who is invited.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin a workshop</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>milepost::StartPage</name>
    <message>
        <source>Start page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assess where you stand, decide what comes next, and print a roadmap that can be decided on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New engagement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your organization, in up to three short steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An engagement file, or an exchange file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A finished engagement of a fictitious company, as your own copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recent engagements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remove missing files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the files that are no longer there off this list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Return or Space opens a file, Delete takes it off the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove from this list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Engagements that you open will be listed here, with the date and result of the latest assessment. Begin with a new one, or look around in the sample. A file can also be dropped onto this window.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>milepost::StateComparisonPanel</name>
    <message>
        <source>Snapshot: %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assessment: %1, %2, %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Snapshots…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two states side by side</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>milepost::TextLimit</name>
    <message>
        <source>%1 over the limit of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 character left</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n characters left</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Text that did not fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” holds the first %2 characters. What was over the limit:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text over the limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” holds %2 characters more than the %3 that fit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>So do %n more fields. Only what fits is kept.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Only what fits is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep what fits</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>milepost::ThemeAction</name>
    <message>
        <source>As the &amp;system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light, dark or high contrast as the system has it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark text on a light background</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light text on a dark background</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Black and white with strong edges</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>milepost::TickList</name>
    <message>
        <source>Find in: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>milepost::UndoAction</name>
    <message>
        <source>&amp;Undo %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>milepost::UndoGuide</name>
    <message>
        <source>Undone: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redone: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>milepost::UnitsPanel</name>
    <message>
        <source>Add unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Below the selected unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the selected unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its sub-units and people go to the unit above (Delete)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the selected unit to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or drag the unit to its new place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a unit first</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>milepost::Vote</name>
    <message>
        <source>1, 1.5, 2, 2.5, 3, n for “not applicable” and d for “don’t know”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>milepost::VoteCurtain</name>
    <message>
        <source>A vote is open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody sees a vote before all are revealed, so the pages are closed until then. What one may know meanwhile is in the workshop console.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Go to the workshop console</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody sees a vote before all are revealed, so the pages are closed until then. This file can only be read here: open it again when the vote is over, or for writing to go on with the workshop.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>milepost::VotesChart</name>
    <message>
        <source>a vote on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>× %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>milepost::VotesGrid</name>
    <message>
        <source>Votes, people by dimensions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type 1, 2 or 3, a point for a half more, n for not applicable, d for don’t know. Enter goes down, Tab to the right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This assessment is closed. “Re-open assessment” above, or in the Assess menu, lets its votes be changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This was the last one. The next dimension holds entries already; Tab, an arrow or the mouse goes there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no vote. Possible are %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not taken. Self-confidence is 1, 2 or 3.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>milepost::VotesPanel</name>
    <message>
        <source>round 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first votes; they count until there is a round 2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>round 2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The second votes, which count; first ones are muted where there is none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is entered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>scores</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>self-confidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Self-confidence, 1 to 3; in the scores: Alt and the digit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proof</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one line of proof</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Participants…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody takes part yet. Add the people who vote, or score alone with “My score”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody’s scores</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>milepost::WaiveDialog</name>
    <message>
        <source>Why it need not come first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who answers for the risk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waive a prerequisite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is a risk. It goes into the register with the reason, and out of it when the prerequisite is required again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>And what is done instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Waive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Risk &amp;owner</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>milepost::WarningsButton</name>
    <message>
        <source>1 warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n warnings</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>What to look at in this assessment</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>milepost::WeekCalendar</name>
    <message>
        <source>Calendar of freeze weeks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days of the month</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>milepost::WorkbookPreview</name>
    <message>
        <source>Take in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the workbook changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why it is not taken over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy this list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Take over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One undo takes all of it back.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>milepost::wording</name>
    <message>
        <source>one vote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workshop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Self-assessment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>n/a</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d/k</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
