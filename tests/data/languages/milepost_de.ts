<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Language</name>
    <message>
        <source>en</source>
        <translation>de</translation>
    </message>
</context>
<context>
    <name>Command</name>
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
</context>
<context>
    <name>TestCatalogue</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
</TS>
