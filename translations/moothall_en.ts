<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en_GB">
<context>
    <name>Checks</name>
    <message numerus="yes">
        <source>Late: the agenda had to be published by %1, %n clear day(s) before (%2)</source>
        <translation>
            <numerusform>Late: the agenda had to be published by %1, %n clear day before (%2)</numerusform>
            <numerusform>Late: the agenda had to be published by %1, %n clear days before (%2)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Today is the last lawful day to publish: %n clear day(s) before (%1)</source>
        <translation>
            <numerusform>Today is the last lawful day to publish: %n clear day before (%1)</numerusform>
            <numerusform>Today is the last lawful day to publish: %n clear days before (%1)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In time until %1: %n clear day(s) before (%2)</source>
        <translation>
            <numerusform>In time until %1: %n clear day before (%2)</numerusform>
            <numerusform>In time until %1: %n clear days before (%2)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Names</name>
    <message numerus="yes">
        <source>“%1” fits %n people in the register. Tell them apart first.</source>
        <translation>
            <numerusform>“%1” fits %n person in the register.</numerusform>
            <numerusform>“%1” fits %n people in the register. Tell them apart first.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Papers</name>
    <message numerus="yes">
        <source>The file is damaged and %n of its page(s) are lost. Ask its author to make the PDF again.</source>
        <translation>
            <numerusform>The file is damaged and %n of its pages is lost. Ask its author to make the PDF again.</numerusform>
            <numerusform>The file is damaged and %n of its pages are lost. Ask its author to make the PDF again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) are marked for redaction, but what they cover is still in the file. Apply the redactions and add the paper again.</source>
        <translation>
            <numerusform>%n passage is marked for redaction, but what it covers is still in the file. Apply the redaction and add the paper again.</numerusform>
            <numerusform>%n passages are marked for redaction, but what they cover is still in the file. Apply the redactions and add the paper again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n layer(s) that were switched off are left out. Check that nothing is missing.</source>
        <translation>
            <numerusform>%n layer that was switched off is left out. Check that nothing is missing.</numerusform>
            <numerusform>%n layers that were switched off are left out. Check that nothing is missing.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The file holds %n comment(s), drawn into its pages. Check that they may be published.</source>
        <translation>
            <numerusform>The file holds %n comment, drawn into its page. Check that it may be published.</numerusform>
            <numerusform>The file holds %n comments, drawn into their pages. Check that they may be published.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attached file(s) are left out. Add them as papers of their own if they are wanted.</source>
        <translation>
            <numerusform>%n attached file is left out. Add it as a paper of its own if it is wanted.</numerusform>
            <numerusform>%n attached files are left out. Add them as papers of their own if they are wanted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) are cropped: what was cut off is hidden, not gone.</source>
        <translation>
            <numerusform>%n page is cropped: what was cut off is hidden, not gone.</numerusform>
            <numerusform>%n pages are cropped: what was cut off is hidden, not gone.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The file held %n earlier version(s) of itself, which are left out.</source>
        <translation>
            <numerusform>The file held %n earlier version of itself, which is left out.</numerusform>
            <numerusform>The file held %n earlier versions of itself, which are left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n digital signature(s) don&apos;t hold in a pack. The signed original is kept.</source>
        <translation>
            <numerusform>%n digital signature doesn&apos;t hold in a pack. The signed original is kept.</numerusform>
            <numerusform>%n digital signatures don&apos;t hold in a pack. The signed original is kept.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n form field(s) show their values and can&apos;t be filled in any more.</source>
        <translation>
            <numerusform>%n form field shows its value and can&apos;t be filled in any more.</numerusform>
            <numerusform>%n form fields show their values and can&apos;t be filled in any more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n script(s), film(s) or other active part(s) are left out.</source>
        <translation>
            <numerusform>%n script, film or other active part is left out.</numerusform>
            <numerusform>%n scripts, films or other active parts are left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) that led nowhere, or to something other than a web page, are left out.</source>
        <translation>
            <numerusform>%n link that led nowhere, or to something other than a web page, is left out.</numerusform>
            <numerusform>%n links that led nowhere, or to something other than a web page, are left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The file was damaged and has been repaired. Check that it looks right.</source>
        <translation>
            <numerusform>The file was damaged and has been repaired. Check that it looks right.</numerusform>
            <numerusform>The file was damaged and has been repaired. Check that it looks right.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Its author has restricted what may be done with the file. Check that it may be published.</source>
        <translation>
            <numerusform>Its author has restricted what may be done with the file. Check that it may be published.</numerusform>
            <numerusform>Its author has restricted what may be done with the file. Check that it may be published.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) are pictures without text, which nobody can search or have read aloud.</source>
        <translation>
            <numerusform>%n page is a picture without text, which nobody can search or have read aloud.</numerusform>
            <numerusform>%n pages are pictures without text, which nobody can search or have read aloud.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The file has no tags, so a screen reader can&apos;t tell its headings and tables.</source>
        <translation>
            <numerusform>The file has no tags, so a screen reader can&apos;t tell its headings and tables.</numerusform>
            <numerusform>The file has no tags, so a screen reader can&apos;t tell its headings and tables.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) of text or image(s) have no tag, so a screen reader leaves them out.</source>
        <translation>
            <numerusform>%n piece of text or image has no tag, so a screen reader leaves it out.</numerusform>
            <numerusform>%n pieces of text or images have no tag, so a screen reader leaves them out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Headings skip a level in %n place(s).</source>
        <translation>
            <numerusform>Headings skip a level in %n place.</numerusform>
            <numerusform>Headings skip a level in %n places.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) have no description for people who can&apos;t see them.</source>
        <translation>
            <numerusform>%n picture has no description for people who can&apos;t see it.</numerusform>
            <numerusform>%n pictures have no description for people who can&apos;t see them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The file doesn&apos;t say its language, so it may be read aloud in the wrong one.</source>
        <translation>
            <numerusform>The file doesn&apos;t say its language, so it may be read aloud in the wrong one.</numerusform>
            <numerusform>The file doesn&apos;t say its language, so it may be read aloud in the wrong one.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A page doesn&apos;t say its size and is taken for A4.</source>
        <translation>
            <numerusform>A page doesn&apos;t say its size and is taken for A4.</numerusform>
            <numerusform>A page doesn&apos;t say its size and is taken for A4.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A page is larger than five metres.</source>
        <translation>
            <numerusform>A page is larger than five metres.</numerusform>
            <numerusform>A page is larger than five metres.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A page has more links or comments than can be kept.</source>
        <translation>
            <numerusform>A page has more links or comments than can be kept.</numerusform>
            <numerusform>A page has more links or comments than can be kept.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>moothall::AgendaRows</name>
    <message numerus="yes">
        <source>%n pages</source>
        <translation>
            <numerusform>%n pages</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>moothall::CommitteesView</name>
    <message numerus="yes">
        <source>%n member(s) today</source>
        <translation>
            <numerusform>%n member today</numerusform>
            <numerusform>%n members today</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>moothall::MainWindow</name>
    <message numerus="yes">
        <source>%n sheet(s)</source>
        <translation>
            <numerusform>%n sheet</numerusform>
            <numerusform>%n sheets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 is made: %n page(s).</source>
        <translation>
            <numerusform>%1 is made: %n page.</numerusform>
            <numerusform>%1 is made: %n pages.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n meeting(s) brought in.</source>
        <translation>
            <numerusform>%n meeting brought in.</numerusform>
            <numerusform>%n meetings brought in.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bank holiday(s) added.</source>
        <translation>
            <numerusform>%n bank holiday added.</numerusform>
            <numerusform>%n bank holidays added.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notice(s) already given now lack(s) clear days: see Today.</source>
        <translation>
            <numerusform>%n notice already given now lacks clear days: see Today.</numerusform>
            <numerusform>%n notices already given now lack clear days: see Today.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>moothall::MeetingHeader</name>
    <message numerus="yes">
        <source>%n clear days before the meeting (%1)</source>
        <translation>
            <numerusform>%n clear days before the meeting (%1)</numerusform>
            <numerusform>%n clear days before the meeting (%1)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n working days left</source>
        <translation>
            <numerusform>%n working days left</numerusform>
            <numerusform>%n working days left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>moothall::MeetingsList</name>
    <message numerus="yes">
        <source>%n meeting(s)</source>
        <translation>
            <numerusform>%n meeting</numerusform>
            <numerusform>%n meetings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n meeting(s)</source>
        <translation>
            <numerusform>%1 of %n meeting</numerusform>
            <numerusform>%1 of %n meetings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>moothall::Navigator</name>
    <message numerus="yes">
        <source>%1, %n waiting</source>
        <translation>
            <numerusform>%1, %n waiting</numerusform>
            <numerusform>%1, %n waiting</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>moothall::NewMeetingPanel</name>
    <message numerus="yes">
        <source>Too soon: the agenda had to be published by %1, %n clear day(s) before (%2).</source>
        <translation>
            <numerusform>Too soon: the agenda had to be published by %1, %n clear day before (%2).</numerusform>
            <numerusform>Too soon: the agenda had to be published by %1, %n clear days before (%2).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Publish the agenda by %1, %n clear day(s) before (%2).</source>
        <translation>
            <numerusform>Publish the agenda by %1, %n clear day before (%2).</numerusform>
            <numerusform>Publish the agenda by %1, %n clear days before (%2).</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>moothall::PacksTab</name>
    <message numerus="yes">
        <source>%n items</source>
        <translation>
            <numerusform>%n items</numerusform>
            <numerusform>%n items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n papers</source>
        <translation>
            <numerusform>%n papers</numerusform>
            <numerusform>%n papers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>moothall::PeopleView</name>
    <message numerus="yes">
        <source>%n person(s) · double-click or press F2 to change a name in place</source>
        <translation>
            <numerusform>%n person · double-click or press F2 to change a name in place</numerusform>
            <numerusform>%n people · double-click or press F2 to change a name in place</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n person(s)</source>
        <translation>
            <numerusform>%1 of %n person</numerusform>
            <numerusform>%1 of %n people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>moothall::PublishPanel</name>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n item</numerusform>
            <numerusform>%n items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paper(s)</source>
        <translation>
            <numerusform>%n paper</numerusform>
            <numerusform>%n papers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s)</source>
        <translation>
            <numerusform>%n sheet</numerusform>
            <numerusform>%n sheets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more, beside the preview</source>
        <translation>
            <numerusform>and %n more, beside the preview</numerusform>
            <numerusform>and %n more, beside the preview</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>moothall::TodayView</name>
    <message numerus="yes">
        <source>%n body(ies)</source>
        <translation>
            <numerusform>%n body</numerusform>
            <numerusform>%n bodies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>next meeting in %n day(s)</source>
        <translation>
            <numerusform>next meeting in %n day</numerusform>
            <numerusform>next meeting in %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) due today or late</source>
        <translation>
            <numerusform>%n thing due today or late</numerusform>
            <numerusform>%n things due today or late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n report(s)</source>
        <translation>
            <numerusform>%n report</numerusform>
            <numerusform>%n reports</numerusform>
        </translation>
    </message>
</context>
</TS>
