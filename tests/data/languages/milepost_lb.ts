<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="lb" sourcelanguage="en">
<context>
    <name>Language</name>
    <message>
        <source>en</source>
        <translation>lb</translation>
    </message>
</context>
<context>
    <name>Command</name>
    <message>
        <source>No problem found.</source>
        <translation>Kee Problem fonnt.</translation>
    </message>
    <message numerus="yes">
        <source>%n problem was found</source>
        <comment>%n problems were found</comment>
        <translation>
            <numerusform>%n Problem gouf fonnt</numerusform>
            <numerusform>%n Problemer goufe fonnt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TestCatalogue</name>
    <message>
        <source>Close</source>
        <translation>Zoumaachen</translation>
    </message>
</context>
</TS>
