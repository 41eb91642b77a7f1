<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name></name>
    <message numerus="yes">
        <source>%n block(s) of the site removed</source>
        <translation>
            <numerusform>%n block of the site removed</numerusform>
            <numerusform>%n blocks of the site removed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) still to come</source>
        <translation>
            <numerusform>%n picture still to come</numerusform>
            <numerusform>%n pictures still to come</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) could not be had</source>
        <translation>
            <numerusform>%n picture could not be had</numerusform>
            <numerusform>%n pictures could not be had</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Foot</name>
    <message numerus="yes">
        <source>%n link(s) wait for the network</source>
        <translation>
            <numerusform>%n link waits for the network</numerusform>
            <numerusform>%n links wait for the network</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>News</name>
    <message numerus="yes">
        <source>%n link(s) wait in the outbox until there is a network.</source>
        <translation>
            <numerusform>%n link waits in the outbox until there is a network.</numerusform>
            <numerusform>%n links wait in the outbox until there is a network.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RelatedStrip</name>
    <message numerus="yes">
        <source>Save all (%n)</source>
        <translation>
            <numerusform>Save all (%n)</numerusform>
            <numerusform>Save all (%n)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SaveDialog</name>
    <message numerus="yes">
        <source>%n link(s): fetched now, or as soon as there is a network.</source>
        <translation>
            <numerusform>%n link: fetched now, or as soon as there is a network.</numerusform>
            <numerusform>%n links: fetched now, or as soon as there is a network.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A text of %n word(s) becomes an article at once.</source>
        <translation>
            <numerusform>A text of %n word becomes an article at once.</numerusform>
            <numerusform>A text of %n words becomes an article at once.</numerusform>
        </translation>
    </message>
</context>
</TS>
