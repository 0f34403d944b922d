<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en_GB">
<context>
    <name>Accessibility</name>
    <message numerus="yes">
        <location filename="../core/papers/accessibility/accessreport.cpp" line="39"/>
        <source>%n piece(s) of text, picture or line stand outside the tags, so a screen reader leaves them out or repeats them.</source>
        <translation>
            <numerusform>%n piece of text, picture or line stands outside the tags, so a screen reader leaves it out or repeats it.</numerusform>
            <numerusform>%n pieces of text, picture or line stand outside the tags, so a screen reader leaves them out or repeats them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../core/papers/accessibility/accessreport.cpp" line="47"/>
        <source>%n picture(s) have no description for people who can&apos;t see them.</source>
        <translation>
            <numerusform>%n picture has no description for people who can&apos;t see it.</numerusform>
            <numerusform>%n pictures have no description for people who can&apos;t see them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../core/papers/accessibility/accessreport.cpp" line="53"/>
        <source>Headings skip a level, or don&apos;t begin with the first, in %n place(s).</source>
        <translation>
            <numerusform>Headings skip a level, or don&apos;t begin with the first, in %n place.</numerusform>
            <numerusform>Headings skip a level, or don&apos;t begin with the first, in %n places.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../core/papers/accessibility/accessreport.cpp" line="62"/>
        <source>In %n table(s) it can&apos;t be told which header belongs to which cell.</source>
        <translation>
            <numerusform>In %n table it can&apos;t be told which header belongs to which cell.</numerusform>
            <numerusform>In %n tables it can&apos;t be told which header belongs to which cell.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../core/papers/accessibility/accessreport.cpp" line="70"/>
        <source>Tables aren&apos;t made of regular rows and cells in %n place(s), so they are read aloud in disorder.</source>
        <translation>
            <numerusform>Tables aren&apos;t made of regular rows and cells in %n place, so they are read aloud in disorder.</numerusform>
            <numerusform>Tables aren&apos;t made of regular rows and cells in %n places, so they are read aloud in disorder.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../core/papers/accessibility/accessreport.cpp" line="77"/>
        <source>Lists or tables of contents aren&apos;t tagged as such in %n place(s).</source>
        <translation>
            <numerusform>Lists or tables of contents aren&apos;t tagged as such in %n place.</numerusform>
            <numerusform>Lists or tables of contents aren&apos;t tagged as such in %n places.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../core/papers/accessibility/accessreport.cpp" line="84"/>
        <source>The language isn&apos;t said in %n place(s), so they may be read aloud in the wrong one.</source>
        <translation>
            <numerusform>The language isn&apos;t said in %n place, so they may be read aloud in the wrong one.</numerusform>
            <numerusform>The language isn&apos;t said in %n places, so they may be read aloud in the wrong one.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../core/papers/accessibility/accessreport.cpp" line="98"/>
        <source>In %n font(s) letters can&apos;t be told from their shapes, so their text can&apos;t be searched, copied or read aloud.</source>
        <translation>
            <numerusform>In %n font letters can&apos;t be told from their shapes, so its text can&apos;t be searched, copied or read aloud.</numerusform>
            <numerusform>In %n fonts letters can&apos;t be told from their shapes, so their text can&apos;t be searched, copied or read aloud.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../core/papers/accessibility/accessreport.cpp" line="104"/>
        <source>%n font(s) aren&apos;t wholly within the file, so the text may look different or be missing elsewhere.</source>
        <translation>
            <numerusform>%n font isn&apos;t wholly within the file, so the text may look different or be missing elsewhere.</numerusform>
            <numerusform>%n fonts aren&apos;t wholly within the file, so the text may look different or be missing elsewhere.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../core/papers/accessibility/accessreport.cpp" line="111"/>
        <source>%n link(s) can&apos;t be found, or have no words, for people who can&apos;t see them.</source>
        <translation>
            <numerusform>%n link can&apos;t be found, or has no words, for people who can&apos;t see it.</numerusform>
            <numerusform>%n links can&apos;t be found, or have no words, for people who can&apos;t see them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../core/papers/accessibility/accessreport.cpp" line="118"/>
        <source>%n form field(s) have no name or no place among the tags.</source>
        <translation>
            <numerusform>%n form field has no name or no place among the tags.</numerusform>
            <numerusform>%n form fields have no name or no place among the tags.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../core/papers/accessibility/accessreport.cpp" line="123"/>
        <source>%n film(s) or sound(s) have no words beside them.</source>
        <translation>
            <numerusform>%n film or sound has no words beside it.</numerusform>
            <numerusform>%n films or sounds have no words beside them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../core/papers/accessibility/accessreport.cpp" line="128"/>
        <source>Comments and marks on the pages, or the order of what can be reached by the Tab key, aren&apos;t tagged in %n place(s).</source>
        <translation>
            <numerusform>Comments and marks on the pages, or the order of what can be reached by the Tab key, aren&apos;t tagged in %n place.</numerusform>
            <numerusform>Comments and marks on the pages, or the order of what can be reached by the Tab key, aren&apos;t tagged in %n places.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../core/papers/accessibility/accessreport.cpp" line="136"/>
        <source>%n formula(s) have no words for people who can&apos;t see them.</source>
        <translation>
            <numerusform>%n formula has no words for people who can&apos;t see it.</numerusform>
            <numerusform>%n formulas have no words for people who can&apos;t see them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../core/papers/accessibility/accessreport.cpp" line="142"/>
        <source>%n note(s) can&apos;t be told apart, so a reader can&apos;t find the way back from them.</source>
        <translation>
            <numerusform>%n note can&apos;t be told from others, so a reader can&apos;t find the way back from it.</numerusform>
            <numerusform>%n notes can&apos;t be told apart, so a reader can&apos;t find the way back from them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../core/papers/accessibility/accessreport.cpp" line="148"/>
        <source>%n tag(s) have names of their own that stand for nothing a screen reader knows.</source>
        <translation>
            <numerusform>%n tag has a name of its own that stands for nothing a screen reader knows.</numerusform>
            <numerusform>%n tags have names of their own that stand for nothing a screen reader knows.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../core/papers/accessibility/accessreport.cpp" line="159"/>
        <source>%n attached file(s) don&apos;t say their names as they should.</source>
        <translation>
            <numerusform>%n attached file doesn&apos;t say its name as it should.</numerusform>
            <numerusform>%n attached files don&apos;t say their names as they should.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AgendaChanges</name>
    <message numerus="yes">
        <location filename="../core/domain/agendachanges.cpp" line="335"/>
        <source>Page %1: %n passage(s) changed.</source>
        <translation>
            <numerusform>Page %1: %n passage changed.</numerusform>
            <numerusform>Page %1: %n passages changed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AuthorNote</name>
    <message numerus="yes">
        <location filename="../ui/models/authornote.cpp" line="24"/>
        <source>%n page(s) are pictures without text, which nobody can search or have read aloud.</source>
        <translation>
            <numerusform>%n page is a picture without text, which nobody can search or have read aloud.</numerusform>
            <numerusform>%n pages are pictures without text, which nobody can search or have read aloud.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/models/authornote.cpp" line="59"/>
        <source>%n scanned page(s)</source>
        <translation>
            <numerusform>%n scanned page</numerusform>
            <numerusform>%n scanned pages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/models/authornote.cpp" line="67"/>
        <source>%n picture(s) without a description</source>
        <translation>
            <numerusform>%n picture without a description</numerusform>
            <numerusform>%n pictures without a description</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CallIns</name>
    <message numerus="yes">
        <location filename="../core/domain/callin.cpp" line="66"/>
        <source>%n short</source>
        <translation>
            <numerusform>%n short</numerusform>
            <numerusform>%n short</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../core/domain/callin.cpp" line="74"/>
        <source>%n day(s) before</source>
        <translation>
            <numerusform>%n day before</numerusform>
            <numerusform>%n days before</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../core/domain/callin.cpp" line="110"/>
        <source>%n member(s) signed who count; the rule asks for %1: %2.</source>
        <translation>
            <numerusform>%n member signed who counts; the rule asks for %1: %2.</numerusform>
            <numerusform>%n members signed who count; the rule asks for %1: %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../core/domain/callin.cpp" line="116"/>
        <source>They are of %n political group(s); the rule asks for %1: %2.</source>
        <translation>
            <numerusform>They are of %n political group; the rule asks for %1: %2.</numerusform>
            <numerusform>They are of %n political groups; the rule asks for %1: %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Checks</name>
    <message numerus="yes">
        <location filename="../ui/models/checks.cpp" line="162"/>
        <source>%1. And %n more, in Reports</source>
        <comment>a sentence</comment>
        <translation>
            <numerusform>%1. And %n more, in Reports</numerusform>
            <numerusform>%1. And %n more, in Reports</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Linting</name>
    <message numerus="yes">
        <location filename="../core/services/linting.cpp" line="93"/>
        <source>%n word(s) can be copied out of it and aren’t seen. Let it stand, or ask its author for a copy without them.</source>
        <translation>
            <numerusform>%n word can be copied out of it and isn’t seen. Let it stand, or ask its author for a copy without it.</numerusform>
            <numerusform>%n words can be copied out of it and aren’t seen. Let it stand, or ask its author for a copy without them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Names</name>
    <message numerus="yes">
        <location filename="../core/services/names.cpp" line="54"/>
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
        <location filename="../core/papers/paperfacts.cpp" line="81"/>
        <source>The file is damaged and %n of its page(s) are lost. Ask its author to make the PDF again.</source>
        <translation>
            <numerusform>The file is damaged and %n of its pages is lost. Ask its author to make the PDF again.</numerusform>
            <numerusform>The file is damaged and %n of its pages are lost. Ask its author to make the PDF again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../core/papers/paperfacts.cpp" line="85"/>
        <source>%n passage(s) are marked for redaction, but what they cover is still in the file. Apply the redactions and add the paper again.</source>
        <translation>
            <numerusform>%n passage is marked for redaction, but what it covers is still in the file. Apply the redaction and add the paper again.</numerusform>
            <numerusform>%n passages are marked for redaction, but what they cover is still in the file. Apply the redactions and add the paper again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../core/papers/paperfacts.cpp" line="90"/>
        <source>%n word(s) were only blacked out and can still be read: “%1”. No public pack may hold them. Ask for a copy in which they are taken out, or keep the paper exempt.</source>
        <translation>
            <numerusform>%n word was only blacked out and can still be read: “%1”. No public pack may hold it. Ask for a copy in which it is taken out, or keep the paper exempt.</numerusform>
            <numerusform>%n words were only blacked out and can still be read: “%1”. No public pack may hold them. Ask for a copy in which they are taken out, or keep the paper exempt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../core/papers/paperfacts.cpp" line="94"/>
        <source>%n layer(s) that were switched off are left out. Check that nothing is missing.</source>
        <translation>
            <numerusform>%n layer that was switched off is left out. Check that nothing is missing.</numerusform>
            <numerusform>%n layers that were switched off are left out. Check that nothing is missing.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../core/papers/paperfacts.cpp" line="99"/>
        <source>The file holds %n comment(s), drawn into its pages. Check that they may be published.</source>
        <translation>
            <numerusform>The file holds %n comment, drawn into its page. Check that it may be published.</numerusform>
            <numerusform>The file holds %n comments, drawn into their pages. Check that they may be published.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../core/papers/paperfacts.cpp" line="103"/>
        <source>%n attached file(s) are left out. Add them as papers of their own if they are wanted.</source>
        <translation>
            <numerusform>%n attached file is left out. Add it as a paper of its own if it is wanted.</numerusform>
            <numerusform>%n attached files are left out. Add them as papers of their own if they are wanted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../core/papers/paperfacts.cpp" line="107"/>
        <source>%n word(s) lie outside the visible pages and can be copied out: “%1”. Keep them, or ask for the paper without them.</source>
        <translation>
            <numerusform>%n word lies outside the visible pages and can be copied out: “%1”. Keep it, or ask for the paper without it.</numerusform>
            <numerusform>%n words lie outside the visible pages and can be copied out: “%1”. Keep them, or ask for the paper without them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../core/papers/paperfacts.cpp" line="111"/>
        <source>%n word(s) are painted over and can be copied out: “%1”. Keep them, or ask for the paper without them.</source>
        <translation>
            <numerusform>%n word is painted over and can be copied out: “%1”. Keep it, or ask for the paper without it.</numerusform>
            <numerusform>%n words are painted over and can be copied out: “%1”. Keep them, or ask for the paper without them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../core/papers/paperfacts.cpp" line="115"/>
        <source>%n word(s) lie under a picture and can be copied out: “%1”. Keep them, or ask for the paper without them.</source>
        <translation>
            <numerusform>%n word lies under a picture and can be copied out: “%1”. Keep it, or ask for the paper without it.</numerusform>
            <numerusform>%n words lie under a picture and can be copied out: “%1”. Keep them, or ask for the paper without them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../core/papers/paperfacts.cpp" line="119"/>
        <source>%n word(s) have the colour of what they stand on and can be copied out: “%1”. Keep them, or ask for the paper without them.</source>
        <translation>
            <numerusform>%n word has the colour of what it stands on and can be copied out: “%1”. Keep it, or ask for the paper without it.</numerusform>
            <numerusform>%n words have the colour of what they stand on and can be copied out: “%1”. Keep them, or ask for the paper without them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../core/papers/paperfacts.cpp" line="123"/>
        <source>%n word(s) are invisible and can be copied out: “%1”. Keep them, or ask for the paper without them.</source>
        <translation>
            <numerusform>%n word is invisible and can be copied out: “%1”. Keep it, or ask for the paper without it.</numerusform>
            <numerusform>%n words are invisible and can be copied out: “%1”. Keep them, or ask for the paper without them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../core/papers/paperfacts.cpp" line="127"/>
        <source>%n page(s) are too full to be searched for hidden text. Look at them before they are published.</source>
        <translation>
            <numerusform>%n page is too full to be searched for hidden text. Look at it before it is published.</numerusform>
            <numerusform>%n pages are too full to be searched for hidden text. Look at them before they are published.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../core/papers/paperfacts.cpp" line="131"/>
        <source>%n picture(s) that its pages show aren&apos;t in the file, so they stay blank. Ask its author to make the PDF again.</source>
        <translation>
            <numerusform>%n picture that its pages show isn&apos;t in the file, so it stays blank. Ask its author to make the PDF again.</numerusform>
            <numerusform>%n pictures that its pages show aren&apos;t in the file, so they stay blank. Ask its author to make the PDF again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../core/papers/paperfacts.cpp" line="135"/>
        <source>%n page(s) are cropped: what was cut off is hidden, not gone.</source>
        <translation>
            <numerusform>%n page is cropped: what was cut off is hidden, not gone.</numerusform>
            <numerusform>%n pages are cropped: what was cut off is hidden, not gone.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../core/papers/paperfacts.cpp" line="139"/>
        <source>The file opened only with a password, and the paper is a copy without one. Check that it may be published.</source>
        <translation>
            <numerusform>The file opened only with a password, and the paper is a copy without one. Check that it may be published.</numerusform>
            <numerusform>The file opened only with a password, and the paper is a copy without one. Check that it may be published.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../core/papers/paperfacts.cpp" line="143"/>
        <source>%n file(s) inside the document are left out: the paper shows a picture of them at most. Add them as papers of their own if they are wanted.</source>
        <translation>
            <numerusform>A file inside the document is left out: the paper shows a picture of it at most. Add it as a paper of its own if it is wanted.</numerusform>
            <numerusform>%n files inside the document are left out: the paper shows a picture of them at most. Add them as papers of their own if they are wanted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../core/papers/paperfacts.cpp" line="147"/>
        <source>%n picture(s) are missing: the document only names where they are, and nothing is fetched from there. Ask its author to put them into it.</source>
        <translation>
            <numerusform>%n picture is missing: the document only names where it is, and nothing is fetched from there. Ask its author to put it into it.</numerusform>
            <numerusform>%n pictures are missing: the document only names where they are, and nothing is fetched from there. Ask its author to put them into it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../core/papers/paperfacts.cpp" line="151"/>
        <source>%n stretch(es) of hidden text are left out. Check that nothing is missing.</source>
        <translation>
            <numerusform>A stretch of hidden text is left out. Check that nothing is missing.</numerusform>
            <numerusform>%n stretches of hidden text are left out. Check that nothing is missing.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../core/papers/paperfacts.cpp" line="155"/>
        <source>%n tracked change(s) were accepted: the paper is the final text.</source>
        <translation>
            <numerusform>%n tracked change was accepted: the paper is the final text.</numerusform>
            <numerusform>%n tracked changes were accepted: the paper is the final text.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../core/papers/paperfacts.cpp" line="157"/>
        <source>%n comment(s) in the document are left out.</source>
        <translation>
            <numerusform>%n comment in the document is left out.</numerusform>
            <numerusform>%n comments in the document are left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../core/papers/paperfacts.cpp" line="159"/>
        <source>The document brings programs, which were not run and are left out.</source>
        <translation>
            <numerusform>The document brings programs, which were not run and are left out.</numerusform>
            <numerusform>The document brings programs, which were not run and are left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../core/papers/paperfacts.cpp" line="161"/>
        <source>The file held %n earlier version(s) of itself, which are left out.</source>
        <translation>
            <numerusform>The file held %n earlier version of itself, which is left out.</numerusform>
            <numerusform>The file held %n earlier versions of itself, which are left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../core/papers/paperfacts.cpp" line="166"/>
        <source>%n digital signature(s) don&apos;t hold in a pack. The signed original is kept.</source>
        <translation>
            <numerusform>%n digital signature doesn&apos;t hold in a pack. The signed original is kept.</numerusform>
            <numerusform>%n digital signatures don&apos;t hold in a pack. The signed original is kept.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../core/papers/paperfacts.cpp" line="170"/>
        <source>%n form field(s) show their values and can&apos;t be filled in any more.</source>
        <translation>
            <numerusform>%n form field shows its value and can&apos;t be filled in any more.</numerusform>
            <numerusform>%n form fields show their values and can&apos;t be filled in any more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../core/papers/paperfacts.cpp" line="178"/>
        <source>%n script(s), film(s) or other active part(s) are left out.</source>
        <translation>
            <numerusform>%n script, film or other active part is left out.</numerusform>
            <numerusform>%n scripts, films or other active parts are left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../core/papers/paperfacts.cpp" line="183"/>
        <source>%n link(s) that led nowhere, or to something other than a web page, are left out.</source>
        <translation>
            <numerusform>%n link that led nowhere, or to something other than a web page, is left out.</numerusform>
            <numerusform>%n links that led nowhere, or to something other than a web page, are left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../core/papers/paperfacts.cpp" line="188"/>
        <source>The file was damaged and has been repaired. Check that it looks right.</source>
        <translation>
            <numerusform>The file was damaged and has been repaired. Check that it looks right.</numerusform>
            <numerusform>The file was damaged and has been repaired. Check that it looks right.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../core/papers/paperfacts.cpp" line="192"/>
        <source>Its author has restricted what may be done with the file. Check that it may be published.</source>
        <translation>
            <numerusform>Its author has restricted what may be done with the file. Check that it may be published.</numerusform>
            <numerusform>Its author has restricted what may be done with the file. Check that it may be published.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../core/papers/paperfacts.cpp" line="197"/>
        <source>%n page(s) are pictures without text, which nobody can search or have read aloud.</source>
        <translation>
            <numerusform>%n page is a picture without text, which nobody can search or have read aloud.</numerusform>
            <numerusform>%n pages are pictures without text, which nobody can search or have read aloud.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../core/papers/paperfacts.cpp" line="202"/>
        <source>%n word(s) that a scanner recognised lie behind its pictures, for search and screen readers: “%1”.</source>
        <translation>
            <numerusform>%n word that a scanner recognised lies behind its pictures, for search and screen readers: “%1”.</numerusform>
            <numerusform>%n words that a scanner recognised lie behind its pictures, for search and screen readers: “%1”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../core/papers/paperfacts.cpp" line="206"/>
        <source>%n font(s) aren&apos;t in the file, so it may look different elsewhere.</source>
        <translation>
            <numerusform>%n font isn&apos;t in the file, so it may look different elsewhere.</numerusform>
            <numerusform>%n fonts aren&apos;t in the file, so it may look different elsewhere.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../core/papers/paperfacts.cpp" line="208"/>
        <source>The file has no tags, so a screen reader can&apos;t tell its headings and tables.</source>
        <translation>
            <numerusform>The file has no tags, so a screen reader can&apos;t tell its headings and tables.</numerusform>
            <numerusform>The file has no tags, so a screen reader can&apos;t tell its headings and tables.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../core/papers/paperfacts.cpp" line="214"/>
        <source>%n piece(s) of text or image(s) have no tag, so a screen reader leaves them out.</source>
        <translation>
            <numerusform>%n piece of text or image has no tag, so a screen reader leaves it out.</numerusform>
            <numerusform>%n pieces of text or images have no tag, so a screen reader leaves them out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../core/papers/paperfacts.cpp" line="219"/>
        <source>Headings skip a level in %n place(s).</source>
        <translation>
            <numerusform>Headings skip a level in %n place.</numerusform>
            <numerusform>Headings skip a level in %n places.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../core/papers/paperfacts.cpp" line="221"/>
        <source>%n picture(s) have no description for people who can&apos;t see them.</source>
        <translation>
            <numerusform>%n picture has no description for people who can&apos;t see it.</numerusform>
            <numerusform>%n pictures have no description for people who can&apos;t see them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../core/papers/paperfacts.cpp" line="226"/>
        <source>The file doesn&apos;t say its language, so it may be read aloud in the wrong one.</source>
        <translation>
            <numerusform>The file doesn&apos;t say its language, so it may be read aloud in the wrong one.</numerusform>
            <numerusform>The file doesn&apos;t say its language, so it may be read aloud in the wrong one.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../core/papers/paperfacts.cpp" line="232"/>
        <source>A page doesn&apos;t say its size and is taken for A4.</source>
        <translation>
            <numerusform>A page doesn&apos;t say its size and is taken for A4.</numerusform>
            <numerusform>A page doesn&apos;t say its size and is taken for A4.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../core/papers/paperfacts.cpp" line="235"/>
        <source>A page is larger than five metres.</source>
        <translation>
            <numerusform>A page is larger than five metres.</numerusform>
            <numerusform>A page is larger than five metres.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../core/papers/paperfacts.cpp" line="237"/>
        <source>A page has more links or comments than can be kept.</source>
        <translation>
            <numerusform>A page has more links or comments than can be kept.</numerusform>
            <numerusform>A page has more links or comments than can be kept.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TodaySheet</name>
    <message numerus="yes">
        <location filename="../core/services/todaysheet.cpp" line="120"/>
        <source>%n missing</source>
        <translation>
            <numerusform>%n missing</numerusform>
            <numerusform>%n missing</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Voting</name>
    <message numerus="yes">
        <location filename="../core/domain/voting.cpp" line="91"/>
        <source>%1 and %n other(s)</source>
        <translation>
            <numerusform>%1 and %n other</numerusform>
            <numerusform>%1 and %n others</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Webpages</name>
    <message numerus="yes">
        <location filename="../core/exchange/webframe.cpp" line="194"/>
        <source> (PDF, %n page(s), %1)</source>
        <translation>
            <numerusform> (PDF, %n page, %1)</numerusform>
            <numerusform> (PDF, %n pages, %1)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message numerus="yes">
        <location filename="../ui/models/words.cpp" line="122"/>
        <source>, with %n correction(s)</source>
        <translation>
            <numerusform>, with %n correction</numerusform>
            <numerusform>, with %n corrections</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>YearPlan</name>
    <message numerus="yes">
        <location filename="../core/services/yearplan.cpp" line="67"/>
        <source>%1 and %n other(s)</source>
        <translation>
            <numerusform>%1 and %n other</numerusform>
            <numerusform>%1 and %n others</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>moothall::AgendaRows</name>
    <message numerus="yes">
        <location filename="../ui/models/agendarows.cpp" line="80"/>
        <source>final text: %n tracked changes accepted</source>
        <translation>
            <numerusform>final text: %n tracked change accepted</numerusform>
            <numerusform>final text: %n tracked changes accepted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/models/agendarows.cpp" line="84"/>
        <source>%n comments left out</source>
        <translation>
            <numerusform>%n comment left out</numerusform>
            <numerusform>%n comments left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/models/agendarows.cpp" line="87"/>
        <source>%n linked pictures missing</source>
        <translation>
            <numerusform>%n linked picture missing</numerusform>
            <numerusform>%n linked pictures missing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/models/agendarows.cpp" line="105"/>
        <source>%n blacked-out words can still be read: “%1”</source>
        <translation>
            <numerusform>%n blacked-out word can still be read: “%1”</numerusform>
            <numerusform>%n blacked-out words can still be read: “%1”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/models/agendarows.cpp" line="110"/>
        <source>%n hidden words: “%1”</source>
        <translation>
            <numerusform>%n hidden word: “%1”</numerusform>
            <numerusform>%n hidden words: “%1”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/models/agendarows.cpp" line="125"/>
        <source>%n pages</source>
        <translation>
            <numerusform>%n pages</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>moothall::AttendancePanel</name>
    <message numerus="yes">
        <location filename="../ui/views/attendancepanel.cpp" line="197"/>
        <source>And %n more, in the file.</source>
        <translation>
            <numerusform>And %n more, in the file.</numerusform>
            <numerusform>And %n more, in the file.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>moothall::CalendarView</name>
    <message numerus="yes">
        <location filename="../ui/views/calendarview.cpp" line="364"/>
        <source>%n clash(es)</source>
        <translation>
            <numerusform>%n clash</numerusform>
            <numerusform>%n clashes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>moothall::CallInForm</name>
    <message numerus="yes">
        <location filename="../ui/views/callinform.cpp" line="192"/>
        <source>By the rule it is valid: %n member(s) of</source>
        <translation>
            <numerusform>By the rule it is valid: %n member of</numerusform>
            <numerusform>By the rule it is valid: %n members of</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/views/callinform.cpp" line="193"/>
        <source>%n political group(s).</source>
        <translation>
            <numerusform>%n political group.</numerusform>
            <numerusform>%n political groups.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>moothall::CompareDialog</name>
    <message numerus="yes">
        <location filename="../ui/views/comparedialog.cpp" line="161"/>
        <source>%n change(s), exempt matter included. This is for your eyes only.</source>
        <translation>
            <numerusform>%n change, exempt matter included. This is for your eyes only.</numerusform>
            <numerusform>%n changes, exempt matter included. This is for your eyes only.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>moothall::DraftPanel</name>
    <message numerus="yes">
        <location filename="../ui/views/draftpanel.cpp" line="263"/>
        <source>%n meeting(s) to plan</source>
        <translation>
            <numerusform>%n meeting to plan</numerusform>
            <numerusform>%n meetings to plan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/views/draftpanel.cpp" line="265"/>
        <source>%n with a clash</source>
        <translation>
            <numerusform>%n with a clash</numerusform>
            <numerusform>%n with a clash</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/views/draftpanel.cpp" line="267"/>
        <source>%n left out</source>
        <translation>
            <numerusform>%n left out</numerusform>
            <numerusform>%n left out</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>moothall::FindLine</name>
    <message numerus="yes">
        <location filename="../ui/views/findline.cpp" line="166"/>
        <source>“%1” was replaced %n time(s). %2 takes all of them back.</source>
        <translation>
            <numerusform>“%1” was replaced once. %2 takes it back.</numerusform>
            <numerusform>“%1” was replaced %n times. %2 takes all of them back.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>moothall::FindingsPanel</name>
    <message numerus="yes">
        <location filename="../ui/views/findingspanel.cpp" line="120"/>
        <source>Looked over: %n to look at</source>
        <translation>
            <numerusform>Looked over: %n to look at</numerusform>
            <numerusform>Looked over: %n to look at</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>moothall::ForwardView</name>
    <message numerus="yes">
        <location filename="../ui/views/forwardview.cpp" line="225"/>
        <source>%1 And %n more.</source>
        <translation>
            <numerusform>%1 And %n more.</numerusform>
            <numerusform>%1 And %n more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>moothall::HelpViewer</name>
    <message numerus="yes">
        <location filename="../ui/help/helpviewer.cpp" line="139"/>
        <source>%n page(s) about “%1”</source>
        <translation>
            <numerusform>%n page about “%1”</numerusform>
            <numerusform>%n pages about “%1”</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>moothall::MainWindow</name>
    <message numerus="yes">
        <location filename="../ui/views/mainwindow.cpp" line="453"/>
        <location filename="../ui/views/mainwindow.cpp" line="455"/>
        <location filename="../ui/views/mainwindow_packs.cpp" line="73"/>
        <source>%n sheet(s)</source>
        <translation>
            <numerusform>%n sheet</numerusform>
            <numerusform>%n sheets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/views/mainwindow_work.cpp" line="104"/>
        <source>%1 is made: %n page(s).</source>
        <translation>
            <numerusform>%1 is made: %n page.</numerusform>
            <numerusform>%1 is made: %n pages.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/views/mainwindow_work.cpp" line="152"/>
        <source>%1 is made: %n decision(s).</source>
        <translation>
            <numerusform>%1 is made: %n decision.</numerusform>
            <numerusform>%1 is made: %n decisions.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/views/mainwindow_work.cpp" line="195"/>
        <source>The minutes of %1 are on the agenda: %n page(s).</source>
        <translation>
            <numerusform>The minutes of %1 are on the agenda: %n page.</numerusform>
            <numerusform>The minutes of %1 are on the agenda: %n pages.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/views/mainwindow_work.cpp" line="196"/>
        <source>The exempt minutes of %1 are on the agenda: %n page(s).</source>
        <translation>
            <numerusform>The exempt minutes of %1 are on the agenda: %n page.</numerusform>
            <numerusform>The exempt minutes of %1 are on the agenda: %n pages.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/views/mainwindow_work.cpp" line="216"/>
        <source>“%1” is on the agenda: %n page(s).</source>
        <translation>
            <numerusform>“%1” is on the agenda: %n page.</numerusform>
            <numerusform>“%1” is on the agenda: %n pages.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/views/mainwindow_work.cpp" line="325"/>
        <source>%n meeting(s) brought in.</source>
        <translation>
            <numerusform>%n meeting brought in.</numerusform>
            <numerusform>%n meetings brought in.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/views/mainwindow_calendar.cpp" line="31"/>
        <source>%n bank holiday(s) added.</source>
        <translation>
            <numerusform>%n bank holiday added.</numerusform>
            <numerusform>%n bank holidays added.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/views/mainwindow_calendar.cpp" line="44"/>
        <source>%n notice(s) already given now lack(s) clear days: see Today.</source>
        <translation>
            <numerusform>%n notice already given now lacks clear days: see Today.</numerusform>
            <numerusform>%n notices already given now lack clear days: see Today.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/views/mainwindow_packs.cpp" line="151"/>
        <source>Making %n numbered copies…</source>
        <translation>
            <numerusform>Making %n numbered copies…</numerusform>
            <numerusform>Making %n numbered copies…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/views/mainwindow_packs.cpp" line="185"/>
        <source>%1 is a draft to %n person(s). Open it, read it and send it.</source>
        <translation>
            <numerusform>%1 is a draft to %n person. Open it, read it and send it.</numerusform>
            <numerusform>%1 is a draft to %n people. Open it, read it and send it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/views/mainwindow_packs.cpp" line="209"/>
        <source>%n message(s) are in “%1”. Open each, read it and send it.</source>
        <translation>
            <numerusform>%n message is in “%1”. Open it, read it and send it.</numerusform>
            <numerusform>%n messages are in “%1”. Open each, read it and send it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/views/mainwindow_website.cpp" line="24"/>
        <source>The website is in %1: %n file(s) changed</source>
        <translation>
            <numerusform>The website is in %1: %n file changed</numerusform>
            <numerusform>The website is in %1: %n files changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/views/mainwindow_website.cpp" line="25"/>
        <source>, %n taken away.</source>
        <translation>
            <numerusform>, %n taken away.</numerusform>
            <numerusform>, %n taken away.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/views/mainwindow_website.cpp" line="27"/>
        <source> And %n more like it.</source>
        <translation>
            <numerusform> And %n more like it.</numerusform>
            <numerusform> And %n more like it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/views/mainwindow_printrun.cpp" line="55"/>
        <location filename="../ui/views/mainwindow_printrun.cpp" line="101"/>
        <source>%n sheet(s) of paper</source>
        <translation>
            <numerusform>%n sheet of paper</numerusform>
            <numerusform>%n sheets of paper</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/views/mainwindow_review.cpp" line="77"/>
        <source>%n remark(s) came back, to be decided one by one.</source>
        <translation>
            <numerusform>%n remark came back, to be decided.</numerusform>
            <numerusform>%n remarks came back, to be decided one by one.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>moothall::MeetingDesk</name>
    <message numerus="yes">
        <location filename="../ui/views/meetingdesk.cpp" line="351"/>
        <source>%1 And %n more.</source>
        <translation>
            <numerusform>%1 And %n more.</numerusform>
            <numerusform>%1 And %n more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>moothall::MeetingHeader</name>
    <message numerus="yes">
        <location filename="../ui/views/meetingheader.cpp" line="153"/>
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
        <location filename="../ui/views/meetingslist.cpp" line="155"/>
        <source>%n meeting(s)</source>
        <translation>
            <numerusform>%n meeting</numerusform>
            <numerusform>%n meetings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/views/meetingslist.cpp" line="155"/>
        <source>%1 of %n meeting(s)</source>
        <translation>
            <numerusform>%1 of %n meeting</numerusform>
            <numerusform>%1 of %n meetings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>moothall::MembersPanel</name>
    <message numerus="yes">
        <location filename="../ui/views/memberspanel.cpp" line="194"/>
        <source>%n today</source>
        <translation>
            <numerusform>%n today</numerusform>
            <numerusform>%n today</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>moothall::MinuteEditor</name>
    <message numerus="yes">
        <location filename="../ui/views/minuteeditor_spelling.cpp" line="66"/>
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n word</numerusform>
            <numerusform>%n words</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>moothall::MonthTable</name>
    <message numerus="yes">
        <location filename="../ui/views/monthtable.cpp" line="73"/>
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>moothall::Navigator</name>
    <message numerus="yes">
        <location filename="../ui/views/navigator.cpp" line="121"/>
        <source>%1, %n waiting</source>
        <translation>
            <numerusform>%1, %n waiting</numerusform>
            <numerusform>%1, %n waiting</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>moothall::PacksTab</name>
    <message numerus="yes">
        <location filename="../ui/views/packstab.cpp" line="227"/>
        <source>%n items</source>
        <translation>
            <numerusform>%n items</numerusform>
            <numerusform>%n items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/views/packstab.cpp" line="228"/>
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
        <location filename="../ui/views/people.cpp" line="128"/>
        <source>%n person(s) · double-click or press F2 to change a name in place</source>
        <translation>
            <numerusform>%n person · double-click or press F2 to change a name in place</numerusform>
            <numerusform>%n people · double-click or press F2 to change a name in place</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/views/people.cpp" line="130"/>
        <source>%1 of %n person(s)</source>
        <translation>
            <numerusform>%1 of %n person</numerusform>
            <numerusform>%1 of %n people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>moothall::PreviewPane</name>
    <message numerus="yes">
        <location filename="../ui/views/preview.cpp" line="362"/>
        <source>The public doesn’t see %n page(s) of papers (items %1).</source>
        <comment>numbers of items</comment>
        <translation>
            <numerusform>The public doesn’t see %n page of papers (items %1).</numerusform>
            <numerusform>The public doesn’t see %n pages of papers (items %1).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/views/preview.cpp" line="363"/>
        <source>%n page(s) here are withheld from the public (items %1).</source>
        <comment>numbers of items</comment>
        <translation>
            <numerusform>%n page here is withheld from the public (items %1).</numerusform>
            <numerusform>%n pages here are withheld from the public (items %1).</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>moothall::PrintRunPanel</name>
    <message numerus="yes">
        <location filename="../ui/views/printrunpanel.cpp" line="357"/>
        <source>%n sheet(s) of paper</source>
        <translation>
            <numerusform>%n sheet of paper</numerusform>
            <numerusform>%n sheets of paper</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>moothall::ProgressPanel</name>
    <message numerus="yes">
        <location filename="../ui/views/progresspanel.cpp" line="357"/>
        <source>%n message(s) in “%1”: open them to send them.</source>
        <translation>
            <numerusform>%n message in “%1”: open it to send it.</numerusform>
            <numerusform>%n messages in “%1”: open them to send them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>moothall::PublishPanel</name>
    <message numerus="yes">
        <location filename="../ui/views/publishpanel.cpp" line="91"/>
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n item</numerusform>
            <numerusform>%n items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/views/publishpanel.cpp" line="92"/>
        <source>%n paper(s)</source>
        <translation>
            <numerusform>%n paper</numerusform>
            <numerusform>%n papers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/views/publishpanel.cpp" line="94"/>
        <location filename="../ui/views/publishpanel.cpp" line="95"/>
        <source>%n sheet(s)</source>
        <translation>
            <numerusform>%n sheet</numerusform>
            <numerusform>%n sheets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/views/publishpanel.cpp" line="110"/>
        <source>and %n more, beside the preview</source>
        <translation>
            <numerusform>and %n more, beside the preview</numerusform>
            <numerusform>and %n more, beside the preview</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>moothall::SearchView</name>
    <message numerus="yes">
        <location filename="../ui/views/searchview.cpp" line="217"/>
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n place</numerusform>
            <numerusform>%n places</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>moothall::TodayView</name>
    <message numerus="yes">
        <location filename="../ui/views/today.cpp" line="222"/>
        <source>%n body(ies)</source>
        <translation>
            <numerusform>%n body</numerusform>
            <numerusform>%n bodies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/views/today.cpp" line="230"/>
        <source>next meeting in %n day(s)</source>
        <translation>
            <numerusform>next meeting in %n day</numerusform>
            <numerusform>next meeting in %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/views/today.cpp" line="219"/>
        <source>%n thing(s) due today or late</source>
        <translation>
            <numerusform>%n thing due today or late</numerusform>
            <numerusform>%n things due today or late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/views/today.cpp" line="76"/>
        <source>%n report(s)</source>
        <translation>
            <numerusform>%n report</numerusform>
            <numerusform>%n reports</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/views/today.cpp" line="78"/>
        <source>%n to follow</source>
        <translation>
            <numerusform>%n to follow</numerusform>
            <numerusform>%n to follow</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/views/today.cpp" line="80"/>
        <source>%n in clearance</source>
        <translation>
            <numerusform>%n in clearance</numerusform>
            <numerusform>%n in clearance</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/views/today.cpp" line="220"/>
        <source>%n this week</source>
        <translation>
            <numerusform>%n this week</numerusform>
            <numerusform>%n this week</numerusform>
        </translation>
    </message>
</context>
</TS>
