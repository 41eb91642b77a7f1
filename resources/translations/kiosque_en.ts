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
        <extracomment>Signs that turn what follows them, until another sign that may never come (Unicode UAX 9 §2).</extracomment>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) archived</source>
        <translation>
            <numerusform>%n article archived</numerusform>
            <numerusform>%n articles archived</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) taken out of the archive</source>
        <translation>
            <numerusform>%n article taken out of the archive</numerusform>
            <numerusform>%n articles taken out of the archive</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) made favourites</source>
        <translation>
            <numerusform>%n article made a favourite</numerusform>
            <numerusform>%n articles made favourites</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) no longer favourites</source>
        <translation>
            <numerusform>%n article no longer a favourite</numerusform>
            <numerusform>%n articles no longer favourites</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) marked as read</source>
        <translation>
            <numerusform>%n article marked as read</numerusform>
            <numerusform>%n articles marked as read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) marked as unread</source>
        <translation>
            <numerusform>%n article marked as unread</numerusform>
            <numerusform>%n articles marked as unread</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) moved to the trash</source>
        <translation>
            <numerusform>%n article moved to the trash</numerusform>
            <numerusform>%n articles moved to the trash</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) restored</source>
        <translation>
            <numerusform>%n article restored</numerusform>
            <numerusform>%n articles restored</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) tagged {tag}</source>
        <translation>
            <numerusform>%n article tagged {tag}</numerusform>
            <numerusform>%n articles tagged {tag}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{tag} taken from %n article(s)</source>
        <translation>
            <numerusform>{tag} taken from %n article</numerusform>
            <numerusform>{tag} taken from %n articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n word</numerusform>
            <numerusform>%n words</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tag(s)</source>
        <translation>
            <numerusform>%Ln tag</numerusform>
            <numerusform>%Ln tags</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n favourite(s)</source>
        <translation>
            <numerusform>%Ln favourite</numerusform>
            <numerusform>%Ln favourites</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n archived</source>
        <translation>
            <numerusform>%Ln archived</numerusform>
            <numerusform>%Ln archived</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n highlight(s)</source>
        <translation>
            <numerusform>%Ln highlight</numerusform>
            <numerusform>%Ln highlights</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%Ln note</numerusform>
            <numerusform>%Ln notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) removed</source>
        <translation>
            <numerusform>%Ln article removed</numerusform>
            <numerusform>%Ln articles removed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) taken out of the outbox</source>
        <translation>
            <numerusform>%Ln link taken out of the outbox</numerusform>
            <numerusform>%Ln links taken out of the outbox</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n feed(s) followed no more</source>
        <translation>
            <numerusform>%n feed followed no more</numerusform>
            <numerusform>%n feeds followed no more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) left, since you have touched them</source>
        <translation>
            <numerusform>%Ln article left, since you have touched it</numerusform>
            <numerusform>%Ln articles left, since you have touched them</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n article</numerusform>
            <numerusform>%n articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n headline(s)</source>
        <translation>
            <numerusform>%n headline</numerusform>
            <numerusform>%n headlines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CareJoints</name>
    <message numerus="yes">
        <source>%n article(s) checked: all is well.</source>
        <translation>
            <numerusform>%Ln article checked: all is well.</numerusform>
            <numerusform>%Ln articles checked: all is well.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CareReport</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message numerus="yes">
        <source>%n article(s) written: {name}</source>
        <translation>
            <numerusform>%Ln article written: {name}</numerusform>
            <numerusform>%Ln articles written: {name}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picked article(s)</source>
        <translation>
            <numerusform>%Ln picked article</numerusform>
            <numerusform>%Ln picked articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) of the list</source>
        <translation>
            <numerusform>%Ln article of the list</numerusform>
            <numerusform>%Ln articles of the list</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FeedBar</name>
    <message numerus="yes">
        <source>%n feed(s)</source>
        <translation>
            <numerusform>%n feed</numerusform>
            <numerusform>%n feeds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fail(s)</source>
        <translation>
            <numerusform>%n fails</numerusform>
            <numerusform>%n fail</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n headline(s)</source>
        <translation>
            <numerusform>%n headline</numerusform>
            <numerusform>%n headlines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FeedDialog</name>
    <message numerus="yes">
        <source>for %n day(s)</source>
        <translation>
            <numerusform>for %n day</numerusform>
            <numerusform>for %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>at most %n article(s)</source>
        <translation>
            <numerusform>at most %n article</numerusform>
            <numerusform>at most %n articles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FeedListDialog</name>
    <message numerus="yes">
        <source>%n feed(s)</source>
        <translation>
            <numerusform>%n feed</numerusform>
            <numerusform>%n feeds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>you follow %n of them</source>
        <translation>
            <numerusform>you follow %n of them</numerusform>
            <numerusform>you follow %n of them</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) cannot be read</source>
        <translation>
            <numerusform>%n line cannot be read</numerusform>
            <numerusform>%n lines cannot be read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Follow %n feed(s)</source>
        <translation>
            <numerusform>Follow %n feed</numerusform>
            <numerusform>Follow %n feeds</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FeedListsJoints</name>
    <message numerus="yes">
        <source>You follow %n feed(s) more.</source>
        <translation>
            <numerusform>You follow %n feed more.</numerusform>
            <numerusform>You follow %n feeds more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n feed(s) written: {name}</source>
        <translation>
            <numerusform>%n feed written: {name}</numerusform>
            <numerusform>%n feeds written: {name}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FeedTree</name>
    <message numerus="yes">
        <source>%n more</source>
        <extracomment>A line was chosen: its place. What can be done with a line was asked for: its place, and where on the screen, QPoint. All of it was folded, or unfolded: bool. Folders were folded or unfolded: list of the paths of those that are folded.</extracomment>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FeedsHead</name>
    <message numerus="yes">
        <source>%n feed(s)</source>
        <translation>
            <numerusform>%n feed</numerusform>
            <numerusform>%n feeds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fail(s)</source>
        <translation>
            <numerusform>%n fails</numerusform>
            <numerusform>%n fail</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not asked yet</source>
        <translation>
            <numerusform>%n not asked yet</numerusform>
            <numerusform>%n not asked yet</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FeedsNews</name>
    <message numerus="yes">
        <source>%n feed(s) did not answer.</source>
        <translation>
            <numerusform>%n feed did not answer.</numerusform>
            <numerusform>%n feeds did not answer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new story(s) came.</source>
        <translation>
            <numerusform>%n new story came.</numerusform>
            <numerusform>%n new stories came.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You follow %n feed(s) more.</source>
        <translation>
            <numerusform>You follow %n feed more.</numerusform>
            <numerusform>You follow %n feeds more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n story(s) go to the outbox and are fetched.</source>
        <translation>
            <numerusform>%n story goes to the outbox and is fetched.</numerusform>
            <numerusform>%n stories go to the outbox and are fetched.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n headline(s) dismissed</source>
        <translation>
            <numerusform>%n headline dismissed</numerusform>
            <numerusform>%n headlines dismissed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FeedsPage</name>
    <message numerus="yes">
        <source>every %n minute(s)</source>
        <translation>
            <numerusform>every minute</numerusform>
            <numerusform>every %n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %n hour(s)</source>
        <translation>
            <numerusform>every hour</numerusform>
            <numerusform>every %n hours</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FollowDialog</name>
    <message numerus="yes">
        <source>Follow %n feed(s)</source>
        <translation>
            <numerusform>Follow %n feed</numerusform>
            <numerusform>Follow %n feeds</numerusform>
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
    <name>FoundFeeds</name>
    <message numerus="yes">
        <source>%n entry(s)</source>
        <translation>
            <numerusform>%n entry</numerusform>
            <numerusform>%n entries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MarkPainter</name>
    <message numerus="yes">
        <source>%n passage(s)</source>
        <extracomment>What a row is taken to be high before it has come.</extracomment>
        <translation>
            <numerusform>%n passage</numerusform>
            <numerusform>%n passages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MoveInDialog</name>
    <message numerus="yes">
        <source>%n feed(s)</source>
        <translation>
            <numerusform>%n feed</numerusform>
            <numerusform>%n feeds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%Ln article</numerusform>
            <numerusform>%Ln articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link(s)</source>
        <translation>
            <numerusform>%Ln link</numerusform>
            <numerusform>%Ln links</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n given more</source>
        <translation>
            <numerusform>%Ln given more</numerusform>
            <numerusform>%Ln given more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not read</source>
        <translation>
            <numerusform>%Ln not read</numerusform>
            <numerusform>%Ln not read</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NetworkPage</name>
    <message numerus="yes">
        <source>%n MB</source>
        <translation>
            <numerusform>%n MB</numerusform>
            <numerusform>%n MB</numerusform>
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
    <name>NoticeBar</name>
    <message numerus="yes">
        <source>%n earlier failure(s)</source>
        <translation>
            <numerusform>%n earlier failure</numerusform>
            <numerusform>%n earlier failures</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Notifier</name>
    <message numerus="yes">
        <source>%n new story(ies)</source>
        <translation>
            <numerusform>%n new story</numerusform>
            <numerusform>%n new stories</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n feed(s)</source>
        <translation>
            <numerusform>%n feed</numerusform>
            <numerusform>%n feeds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n story(ies) saved for reading</source>
        <translation>
            <numerusform>%Ln story saved for reading</numerusform>
            <numerusform>%Ln stories saved for reading</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PickBar</name>
    <message numerus="yes">
        <source>%n picked</source>
        <translation>
            <numerusform>%n picked</numerusform>
            <numerusform>%n picked</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PrivacyPage</name>
    <message numerus="yes">
        <source>%n search(es) in the field&apos;s list.</source>
        <translation>
            <numerusform>%n search in the field&apos;s list.</numerusform>
            <numerusform>%n searches in the field&apos;s list.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) that the palette shows first.</source>
        <translation>
            <numerusform>%n thing that the palette shows first.</numerusform>
            <numerusform>%n things that the palette shows first.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReceiptJoints</name>
    <message numerus="yes">
        <source>Cleaned again: %n article(s) changed.</source>
        <translation>
            <numerusform>Cleaned again: %n article changed.</numerusform>
            <numerusform>Cleaned again: %n articles changed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be read.</source>
        <translation>
            <numerusform>%n could not be read.</numerusform>
            <numerusform>%n could not be read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s) taken in.</source>
        <translation>
            <numerusform>%n rule taken in.</numerusform>
            <numerusform>%n rules taken in.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReceiptView</name>
    <message numerus="yes">
        <source>What was removed here: %n block(s).</source>
        <translation>
            <numerusform>What was removed here: %n block.</numerusform>
            <numerusform>What was removed here: %n blocks.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>Show %n more</numerusform>
            <numerusform>Show %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RelatedStrip</name>
    <message numerus="yes">
        <source>%n saved part(s), {days}</source>
        <translation>
            <numerusform>%n saved part, {days}</numerusform>
            <numerusform>%n saved parts, {days}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Save all (%n)</source>
        <translation>
            <numerusform>Save all (%n)</numerusform>
            <numerusform>Save all (%n)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RulesDialog</name>
    <message numerus="yes">
        <source>%n article(s) changed</source>
        <translation>
            <numerusform>%n article changed</numerusform>
            <numerusform>%n articles changed</numerusform>
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
<context>
    <name>Section</name>
    <message numerus="yes">
        <source>%n more</source>
        <extracomment>A line was chosen: its place. What can be done with a line was asked for: its place, and where on the screen, QPoint. It was folded, or unfolded: bool. A tag is to have another name: its place. Its lines, those that it does not show among them.</extracomment>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TypeSliders</name>
    <message numerus="yes">
        <source>%n letter(s)</source>
        <translation>
            <numerusform>%n letter</numerusform>
            <numerusform>%n letters</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WaitingChip</name>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n waiting</numerusform>
            <numerusform>%n waiting</numerusform>
        </translation>
    </message>
</context>
</TS>
