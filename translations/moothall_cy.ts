<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="cy" sourcelanguage="en_GB">
    <context>
        <name>Accessibility</name>
        <message>
            <source>The file has no tags that can be relied on, so a screen reader can't tell its headings, lists and tables.</source>
            <translation>Nid oes gan y ffeil dagiau y gellir dibynnu arnynt, felly ni all darllenydd sgrin adnabod ei phenawdau, ei rhestrau na'i thablau.</translation>
        </message>
        <message>
            <source>In Word choose File &gt; Save As, PDF, then Options, and tick “Document structure tags for accessibility”. Don't print to PDF: that drops the tags.</source>
            <translation>Yn Word dewiswch File &gt; Save As, PDF, yna Options, a thiciwch “Document structure tags for accessibility”. Peidiwch ag argraffu i PDF: mae hynny'n colli'r tagiau.</translation>
        </message>
        <message numerus="yes">
            <source>%n piece(s) of text, picture or line stand outside the tags, so a screen reader leaves them out or repeats them.</source>
            <translation>
                <numerusform>Mae %n darn o destun, llun neu linell y tu allan i'r tagiau, felly bydd darllenydd sgrin yn eu hepgor neu'n eu hailadrodd.</numerusform>
                <numerusform>Mae %n darn o destun, llun neu linell y tu allan i'r tagiau, felly bydd darllenydd sgrin yn ei hepgor neu'n ei ailadrodd.</numerusform>
                <numerusform>Mae %n o ddarnau o destun, llun neu linell y tu allan i'r tagiau, felly bydd darllenydd sgrin yn eu hepgor neu'n eu hailadrodd.</numerusform>
                <numerusform>Mae %n darn o destun, llun neu linell y tu allan i'r tagiau, felly bydd darllenydd sgrin yn eu hepgor neu'n eu hailadrodd.</numerusform>
                <numerusform>Mae %n darn o destun, llun neu linell y tu allan i'r tagiau, felly bydd darllenydd sgrin yn eu hepgor neu'n eu hailadrodd.</numerusform>
            </translation>
        </message>
        <message>
            <source>Make the PDF from the Word file again with Save As rather than Print. Where it comes from another program, tag what is missing, or mark it as decoration.</source>
            <translation>Gwnewch y PDF o'r ffeil Word eto gyda Save As yn hytrach na Print. Os yw'n dod o raglen arall, tagiwch yr hyn sydd ar goll, neu marciwch ef fel addurn.</translation>
        </message>
        <message numerus="yes">
            <source>%n picture(s) have no description for people who can't see them.</source>
            <translation>
                <numerusform>Nid oes gan %n llun ddisgrifiad ar gyfer pobl na allant eu gweld.</numerusform>
                <numerusform>Nid oes gan %n llun ddisgrifiad ar gyfer pobl na allant ei weld.</numerusform>
                <numerusform>Nid oes gan %n o luniau ddisgrifiad ar gyfer pobl na allant eu gweld.</numerusform>
                <numerusform>Nid oes gan %n llun ddisgrifiad ar gyfer pobl na allant eu gweld.</numerusform>
                <numerusform>Nid oes gan %n llun ddisgrifiad ar gyfer pobl na allant eu gweld.</numerusform>
            </translation>
        </message>
        <message>
            <source>In Word right-click each picture or chart, choose View Alt Text and say in a sentence what it shows; tick “Mark as decorative” where it shows nothing.</source>
            <translation>Yn Word de-gliciwch bob llun neu siart, dewiswch View Alt Text a dywedwch mewn brawddeg beth y mae'n ei ddangos; ticiwch “Mark as decorative” os nad yw'n dangos dim.</translation>
        </message>
        <message numerus="yes">
            <source>Headings skip a level, or don't begin with the first, in %n place(s).</source>
            <translation>
                <numerusform>Mae'r penawdau'n neidio dros lefel, neu heb ddechrau â'r un gyntaf, mewn %n lle.</numerusform>
                <numerusform>Mae'r penawdau'n neidio dros lefel, neu heb ddechrau â'r un gyntaf, mewn %n lle.</numerusform>
                <numerusform>Mae'r penawdau'n neidio dros lefel, neu heb ddechrau â'r un gyntaf, mewn %n o leoedd.</numerusform>
                <numerusform>Mae'r penawdau'n neidio dros lefel, neu heb ddechrau â'r un gyntaf, mewn %n lle.</numerusform>
                <numerusform>Mae'r penawdau'n neidio dros lefel, neu heb ddechrau â'r un gyntaf, mewn %n lle.</numerusform>
            </translation>
        </message>
        <message>
            <source>Use Word's styles Heading 1, Heading 2 and so on in their order, beginning with Heading 1, and never leave a level out for the sake of its looks.</source>
            <translation>Defnyddiwch arddulliau Word, Heading 1, Heading 2 ac yn y blaen, yn eu trefn, gan ddechrau â Heading 1, a pheidiwch byth â hepgor lefel er mwyn yr olwg.</translation>
        </message>
        <message numerus="yes">
            <source>In %n table(s) it can't be told which header belongs to which cell.</source>
            <translation>
                <numerusform>Mewn %n tabl ni ellir gweld pa bennyn sy'n perthyn i ba gell.</numerusform>
                <numerusform>Mewn %n tabl ni ellir gweld pa bennyn sy'n perthyn i ba gell.</numerusform>
                <numerusform>Mewn %n o dablau ni ellir gweld pa bennyn sy'n perthyn i ba gell.</numerusform>
                <numerusform>Mewn %n thabl ni ellir gweld pa bennyn sy'n perthyn i ba gell.</numerusform>
                <numerusform>Mewn %n tabl ni ellir gweld pa bennyn sy'n perthyn i ba gell.</numerusform>
            </translation>
        </message>
        <message>
            <source>In Word click in the table's first row, choose Table Layout &gt; Repeat Header Rows, and in Table Design tick Header Row; tick First Column where that has headers.</source>
            <translation>Yn Word cliciwch yn rhes gyntaf y tabl, dewiswch Table Layout &gt; Repeat Header Rows, ac yn Table Design ticiwch Header Row; ticiwch First Column os oes penynnau yn honno.</translation>
        </message>
        <message numerus="yes">
            <source>Tables aren't made of regular rows and cells in %n place(s), so they are read aloud in disorder.</source>
            <translation>
                <numerusform>Nid yw tablau wedi'u gwneud o resi a chelloedd rheolaidd mewn %n lle, felly cânt eu darllen yn uchel allan o drefn.</numerusform>
                <numerusform>Nid yw tablau wedi'u gwneud o resi a chelloedd rheolaidd mewn %n lle, felly cânt eu darllen yn uchel allan o drefn.</numerusform>
                <numerusform>Nid yw tablau wedi'u gwneud o resi a chelloedd rheolaidd mewn %n o leoedd, felly cânt eu darllen yn uchel allan o drefn.</numerusform>
                <numerusform>Nid yw tablau wedi'u gwneud o resi a chelloedd rheolaidd mewn %n lle, felly cânt eu darllen yn uchel allan o drefn.</numerusform>
                <numerusform>Nid yw tablau wedi'u gwneud o resi a chelloedd rheolaidd mewn %n lle, felly cânt eu darllen yn uchel allan o drefn.</numerusform>
            </translation>
        </message>
        <message>
            <source>Make the table with Insert &gt; Table, the same number of cells in each row, and without merged or split cells; don't use tables to place text on the page.</source>
            <translation>Gwnewch y tabl gydag Insert &gt; Table, gyda'r un nifer o gelloedd ym mhob rhes, a heb gelloedd wedi'u cyfuno na'u hollti; peidiwch â defnyddio tablau i osod testun ar y dudalen.</translation>
        </message>
        <message numerus="yes">
            <source>Lists or tables of contents aren't tagged as such in %n place(s).</source>
            <translation>
                <numerusform>Nid yw rhestrau neu dablau cynnwys wedi'u tagio felly mewn %n lle.</numerusform>
                <numerusform>Nid yw rhestrau neu dablau cynnwys wedi'u tagio felly mewn %n lle.</numerusform>
                <numerusform>Nid yw rhestrau neu dablau cynnwys wedi'u tagio felly mewn %n o leoedd.</numerusform>
                <numerusform>Nid yw rhestrau neu dablau cynnwys wedi'u tagio felly mewn %n lle.</numerusform>
                <numerusform>Nid yw rhestrau neu dablau cynnwys wedi'u tagio felly mewn %n lle.</numerusform>
            </translation>
        </message>
        <message>
            <source>Use Word's own bullets, numbering and References &gt; Table of Contents, not numbers and dots typed by hand.</source>
            <translation>Defnyddiwch fwledi a rhifau Word ei hun a References &gt; Table of Contents, nid rhifau a dotiau wedi'u teipio â llaw.</translation>
        </message>
        <message numerus="yes">
            <source>The language isn't said in %n place(s), so they may be read aloud in the wrong one.</source>
            <translation>
                <numerusform>Ni nodir yr iaith mewn %n lle, felly gellir darllen y testun yno yn uchel yn yr iaith anghywir.</numerusform>
                <numerusform>Ni nodir yr iaith mewn %n lle, felly gellir darllen y testun yno yn uchel yn yr iaith anghywir.</numerusform>
                <numerusform>Ni nodir yr iaith mewn %n o leoedd, felly gellir darllen y testun yno yn uchel yn yr iaith anghywir.</numerusform>
                <numerusform>Ni nodir yr iaith mewn %n lle, felly gellir darllen y testun yno yn uchel yn yr iaith anghywir.</numerusform>
                <numerusform>Ni nodir yr iaith mewn %n lle, felly gellir darllen y testun yno yn uchel yn yr iaith anghywir.</numerusform>
            </translation>
        </message>
        <message>
            <source>In Word select everything and set Review &gt; Language &gt; Set Proofing Language to English (UK), then save the PDF again.</source>
            <translation>Yn Word dewiswch bopeth a gosodwch Review &gt; Language &gt; Set Proofing Language i iaith y testun, English (UK) neu Welsh, yna cadwch y PDF eto.</translation>
        </message>
        <message>
            <source>The file doesn't show a title of its own, so a screen reader names it by its file name.</source>
            <translation>Nid yw'r ffeil yn dangos ei theitl ei hun, felly mae darllenydd sgrin yn cyfeirio ati wrth enw'r ffeil.</translation>
        </message>
        <message>
            <source>Fill in the title under File &gt; Info in Word before the PDF is saved.</source>
            <translation>Llenwch y teitl o dan File &gt; Info yn Word cyn cadw'r PDF.</translation>
        </message>
        <message numerus="yes">
            <source>In %n font(s) letters can't be told from their shapes, so their text can't be searched, copied or read aloud.</source>
            <translation>
                <numerusform>Mewn %n ffont ni ellir adnabod y llythrennau wrth eu siâp, felly ni ellir chwilio'r testun, ei gopïo na'i ddarllen yn uchel.</numerusform>
                <numerusform>Mewn %n ffont ni ellir adnabod y llythrennau wrth eu siâp, felly ni ellir chwilio'r testun, ei gopïo na'i ddarllen yn uchel.</numerusform>
                <numerusform>Mewn %n ffont ni ellir adnabod y llythrennau wrth eu siâp, felly ni ellir chwilio'r testun, ei gopïo na'i ddarllen yn uchel.</numerusform>
                <numerusform>Mewn %n ffont ni ellir adnabod y llythrennau wrth eu siâp, felly ni ellir chwilio'r testun, ei gopïo na'i ddarllen yn uchel.</numerusform>
                <numerusform>Mewn %n ffont ni ellir adnabod y llythrennau wrth eu siâp, felly ni ellir chwilio'r testun, ei gopïo na'i ddarllen yn uchel.</numerusform>
            </translation>
        </message>
        <message>
            <source>Use an ordinary font such as Arial for all of the text and save the PDF again; don't print to PDF.</source>
            <translation>Defnyddiwch ffont cyffredin fel Arial ar gyfer yr holl destun a chadwch y PDF eto; peidiwch ag argraffu i PDF.</translation>
        </message>
        <message numerus="yes">
            <source>%n font(s) aren't wholly within the file, so the text may look different or be missing elsewhere.</source>
            <translation>
                <numerusform>Nid yw %n ffont yn gyfan gwbl yn y ffeil, felly gall y testun edrych yn wahanol neu fod ar goll mewn mannau eraill.</numerusform>
                <numerusform>Nid yw %n ffont yn gyfan gwbl yn y ffeil, felly gall y testun edrych yn wahanol neu fod ar goll mewn mannau eraill.</numerusform>
                <numerusform>Nid yw %n ffont yn gyfan gwbl yn y ffeil, felly gall y testun edrych yn wahanol neu fod ar goll mewn mannau eraill.</numerusform>
                <numerusform>Nid yw %n ffont yn gyfan gwbl yn y ffeil, felly gall y testun edrych yn wahanol neu fod ar goll mewn mannau eraill.</numerusform>
                <numerusform>Nid yw %n ffont yn gyfan gwbl yn y ffeil, felly gall y testun edrych yn wahanol neu fod ar goll mewn mannau eraill.</numerusform>
            </translation>
        </message>
        <message>
            <source>In Word's PDF options tick “ISO 19005-1 compliant (PDF/A)”, or choose an ordinary font such as Arial.</source>
            <translation>Yn opsiynau PDF Word ticiwch “ISO 19005-1 compliant (PDF/A)”, neu dewiswch ffont cyffredin fel Arial.</translation>
        </message>
        <message numerus="yes">
            <source>%n link(s) can't be found, or have no words, for people who can't see them.</source>
            <translation>
                <numerusform>Ni ellir canfod %n dolen, neu nid oes geiriau iddynt, ar gyfer pobl na allant eu gweld.</numerusform>
                <numerusform>Ni ellir canfod %n ddolen, neu nid oes geiriau iddi, ar gyfer pobl na allant ei gweld.</numerusform>
                <numerusform>Ni ellir canfod %n o ddolenni, neu nid oes geiriau iddynt, ar gyfer pobl na allant eu gweld.</numerusform>
                <numerusform>Ni ellir canfod %n dolen, neu nid oes geiriau iddynt, ar gyfer pobl na allant eu gweld.</numerusform>
                <numerusform>Ni ellir canfod %n dolen, neu nid oes geiriau iddynt, ar gyfer pobl na allant eu gweld.</numerusform>
            </translation>
        </message>
        <message>
            <source>Make links in Word with Insert &gt; Link over words that say where they lead, and save the PDF again with tags.</source>
            <translation>Gwnewch ddolenni yn Word gydag Insert &gt; Link dros eiriau sy'n dweud i ble y maent yn arwain, a chadwch y PDF eto gyda thagiau.</translation>
        </message>
        <message numerus="yes">
            <source>%n form field(s) have no name or no place among the tags.</source>
            <translation>
                <numerusform>Nid oes gan %n maes ffurflen enw neu le ymhlith y tagiau.</numerusform>
                <numerusform>Nid oes gan %n maes ffurflen enw neu le ymhlith y tagiau.</numerusform>
                <numerusform>Nid oes gan %n o feysydd ffurflen enw neu le ymhlith y tagiau.</numerusform>
                <numerusform>Nid oes gan %n maes ffurflen enw neu le ymhlith y tagiau.</numerusform>
                <numerusform>Nid oes gan %n maes ffurflen enw neu le ymhlith y tagiau.</numerusform>
            </translation>
        </message>
        <message>
            <source>A report needs no fields to fill in: make the PDF from the Word file, with what they hold as text.</source>
            <translation>Nid oes angen meysydd i'w llenwi ar adroddiad: gwnewch y PDF o'r ffeil Word, gyda'r hyn sydd ynddynt yn destun.</translation>
        </message>
        <message numerus="yes">
            <source>%n film(s) or sound(s) have no words beside them.</source>
            <translation>
                <numerusform>Nid oes geiriau gyda %n ffilm neu sain.</numerusform>
                <numerusform>Nid oes geiriau gyda %n ffilm neu sain.</numerusform>
                <numerusform>Nid oes geiriau gyda %n o ffilmiau neu seiniau.</numerusform>
                <numerusform>Nid oes geiriau gyda %n ffilm neu sain.</numerusform>
                <numerusform>Nid oes geiriau gyda %n ffilm neu sain.</numerusform>
            </translation>
        </message>
        <message>
            <source>Take the film or sound out; print a link to it, with what it says in words.</source>
            <translation>Tynnwch y ffilm neu'r sain; argraffwch ddolen iddi, ynghyd â'r hyn y mae'n ei ddweud mewn geiriau.</translation>
        </message>
        <message numerus="yes">
            <source>Comments and marks on the pages, or the order of what can be reached by the Tab key, aren't tagged in %n place(s).</source>
            <translation>
                <numerusform>Nid yw sylwadau a marciau ar y tudalennau, neu drefn yr hyn y gellir ei gyrraedd â'r fysell Tab, wedi'u tagio mewn %n lle.</numerusform>
                <numerusform>Nid yw sylwadau a marciau ar y tudalennau, neu drefn yr hyn y gellir ei gyrraedd â'r fysell Tab, wedi'u tagio mewn %n lle.</numerusform>
                <numerusform>Nid yw sylwadau a marciau ar y tudalennau, neu drefn yr hyn y gellir ei gyrraedd â'r fysell Tab, wedi'u tagio mewn %n o leoedd.</numerusform>
                <numerusform>Nid yw sylwadau a marciau ar y tudalennau, neu drefn yr hyn y gellir ei gyrraedd â'r fysell Tab, wedi'u tagio mewn %n lle.</numerusform>
                <numerusform>Nid yw sylwadau a marciau ar y tudalennau, neu drefn yr hyn y gellir ei gyrraedd â'r fysell Tab, wedi'u tagio mewn %n lle.</numerusform>
            </translation>
        </message>
        <message>
            <source>Take out all comments and drawn marks (Review &gt; Delete all comments), and save the PDF again with tags.</source>
            <translation>Tynnwch bob sylw a marc a luniwyd (Review &gt; Delete all comments), a chadwch y PDF eto gyda thagiau.</translation>
        </message>
        <message numerus="yes">
            <source>%n formula(s) have no words for people who can't see them.</source>
            <translation>
                <numerusform>Nid oes geiriau gyda %n fformiwla ar gyfer pobl na allant eu gweld.</numerusform>
                <numerusform>Nid oes geiriau gyda %n fformiwla ar gyfer pobl na allant ei gweld.</numerusform>
                <numerusform>Nid oes geiriau gyda %n o fformiwlâu ar gyfer pobl na allant eu gweld.</numerusform>
                <numerusform>Nid oes geiriau gyda %n fformiwla ar gyfer pobl na allant eu gweld.</numerusform>
                <numerusform>Nid oes geiriau gyda %n fformiwla ar gyfer pobl na allant eu gweld.</numerusform>
            </translation>
        </message>
        <message>
            <source>Say in the formula's alternative text what it says, as it would be read aloud.</source>
            <translation>Yn nhestun amgen y fformiwla dywedwch beth y mae'n ei ddweud, fel y byddai'n cael ei darllen yn uchel.</translation>
        </message>
        <message numerus="yes">
            <source>%n note(s) can't be told apart, so a reader can't find the way back from them.</source>
            <translation>
                <numerusform>Ni ellir adnabod %n nodyn ar wahân, felly ni all darllenydd ganfod y ffordd yn ôl ohonynt.</numerusform>
                <numerusform>Ni ellir adnabod %n nodyn ar wahân, felly ni all darllenydd ganfod y ffordd yn ôl ohono.</numerusform>
                <numerusform>Ni ellir adnabod %n o nodiadau ar wahân, felly ni all darllenydd ganfod y ffordd yn ôl ohonynt.</numerusform>
                <numerusform>Ni ellir adnabod %n nodyn ar wahân, felly ni all darllenydd ganfod y ffordd yn ôl ohonynt.</numerusform>
                <numerusform>Ni ellir adnabod %n nodyn ar wahân, felly ni all darllenydd ganfod y ffordd yn ôl ohonynt.</numerusform>
            </translation>
        </message>
        <message>
            <source>Use References &gt; Insert Footnote in Word for every note.</source>
            <translation>Defnyddiwch References &gt; Insert Footnote yn Word ar gyfer pob nodyn.</translation>
        </message>
        <message numerus="yes">
            <source>%n tag(s) have names of their own that stand for nothing a screen reader knows.</source>
            <translation>
                <numerusform>Mae gan %n tag eu henwau eu hunain nad ydynt yn cyfateb i ddim y mae darllenydd sgrin yn ei adnabod.</numerusform>
                <numerusform>Mae gan %n tag ei enw ei hun nad yw'n cyfateb i ddim y mae darllenydd sgrin yn ei adnabod.</numerusform>
                <numerusform>Mae gan %n o dagiau eu henwau eu hunain nad ydynt yn cyfateb i ddim y mae darllenydd sgrin yn ei adnabod.</numerusform>
                <numerusform>Mae gan %n thag eu henwau eu hunain nad ydynt yn cyfateb i ddim y mae darllenydd sgrin yn ei adnabod.</numerusform>
                <numerusform>Mae gan %n tag eu henwau eu hunain nad ydynt yn cyfateb i ddim y mae darllenydd sgrin yn ei adnabod.</numerusform>
            </translation>
        </message>
        <message>
            <source>Make the PDF from the Word file with Save As; a program that names its tags otherwise needs to map them.</source>
            <translation>Gwnewch y PDF o'r ffeil Word gyda Save As; rhaid i raglen sy'n enwi ei thagiau'n wahanol eu mapio.</translation>
        </message>
        <message>
            <source>The file's layers aren't named, so nobody can choose among them.</source>
            <translation>Nid oes enwau ar haenau'r ffeil, felly ni all neb ddewis rhyngddynt.</translation>
        </message>
        <message>
            <source>Flatten the layers before the PDF is saved.</source>
            <translation>Gwastadwch yr haenau cyn cadw'r PDF.</translation>
        </message>
        <message numerus="yes">
            <source>%n attached file(s) don't say their names as they should.</source>
            <translation>
                <numerusform>Nid yw %n ffeil atodedig yn nodi eu henwau fel y dylent.</numerusform>
                <numerusform>Nid yw %n ffeil atodedig yn nodi ei henw fel y dylai.</numerusform>
                <numerusform>Nid yw %n o ffeiliau atodedig yn nodi eu henwau fel y dylent.</numerusform>
                <numerusform>Nid yw %n ffeil atodedig yn nodi eu henwau fel y dylent.</numerusform>
                <numerusform>Nid yw %n ffeil atodedig yn nodi eu henwau fel y dylent.</numerusform>
            </translation>
        </message>
        <message>
            <source>Send attachments as papers of their own.</source>
            <translation>Anfonwch atodiadau fel papurau ar wahân.</translation>
        </message>
        <message>
            <source>The file is locked so that screen readers may not read it.</source>
            <translation>Mae'r ffeil wedi'i chloi fel na all darllenwyr sgrin ei darllen.</translation>
        </message>
        <message>
            <source>Save the PDF without restrictions on what may be done with it.</source>
            <translation>Cadwch y PDF heb gyfyngiadau ar yr hyn y gellir ei wneud ag ef.</translation>
        </message>
        <message>
            <source>The file doesn't say of itself that it is made to be accessible (PDF/UA).</source>
            <translation>Nid yw'r ffeil yn datgan ei bod wedi'i llunio i fod yn hygyrch (PDF/UA).</translation>
        </message>
        <message>
            <source>Nothing needs to be done for a pack: Moothall says so for the pack where it is true.</source>
            <translation>Nid oes angen gwneud dim ar gyfer pecyn: mae Moothall yn datgan hyn ar ran y pecyn lle y mae'n wir.</translation>
        </message>
        <message>
            <source> (pages %1 …)</source>
            <comment>some of the pages</comment>
            <translation> (tudalennau %1 …)</translation>
        </message>
        <message>
            <source> (page %1)</source>
            <translation> (tudalen %1)</translation>
        </message>
        <message>
            <source> (pages %1)</source>
            <translation> (tudalennau %1)</translation>
        </message>
        <message>
            <source>ISO 14289-1, %1</source>
            <translation>ISO 14289-1, %1</translation>
        </message>
    </context>
    <context>
        <name>Actions</name>
        <message>
            <source>Done on %1</source>
            <translation>Cwblhawyd ar %1</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Cwblhawyd</translation>
        </message>
        <message>
            <source>Overdue</source>
            <translation>Hwyr</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Heb ei gwblhau</translation>
        </message>
        <message>
            <source>Minute</source>
            <translation>Cofnod</translation>
        </message>
        <message>
            <source>Action</source>
            <translation>Cam gweithredu</translation>
        </message>
        <message>
            <source>By whom</source>
            <translation>Gan bwy</translation>
        </message>
        <message>
            <source>Due</source>
            <translation>Erbyn</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Statws</translation>
        </message>
        <message>
            <source>Actions from earlier meetings</source>
            <translation>Camau gweithredu o gyfarfodydd blaenorol</translation>
        </message>
        <message>
            <source>Exempt actions from earlier meetings</source>
            <translation>Camau gweithredu eithriedig o gyfarfodydd blaenorol</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <comment>a body, a date</comment>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>Nothing is outstanding.</source>
            <translation>Nid oes dim heb ei gwblhau.</translation>
        </message>
        <message>
            <source>Meeting of %1</source>
            <translation>Cyfarfod %1</translation>
        </message>
        <message>
            <source>Actions of the meeting of %1</source>
            <translation>Camau gweithredu cyfarfod %1</translation>
        </message>
        <message>
            <source> or </source>
            <comment>between two keys</comment>
            <translation> neu </translation>
        </message>
        <message>
            <source>%1 &gt; %2</source>
            <comment>a menu, a line of it</comment>
            <translation>%1 &gt; %2</translation>
        </message>
        <message>
            <source>&amp;File</source>
            <translation>&amp;Ffeil</translation>
        </message>
        <message>
            <source>&amp;Edit</source>
            <translation>&amp;Golygu</translation>
        </message>
        <message>
            <source>&amp;Meeting</source>
            <translation>&amp;Cyfarfod</translation>
        </message>
        <message>
            <source>&amp;Agenda</source>
            <translation>&amp;Agenda</translation>
        </message>
        <message>
            <source>&amp;Pack</source>
            <translation>&amp;Pecyn</translation>
        </message>
        <message>
            <source>M&amp;inutes</source>
            <translation>C&amp;ofnodion</translation>
        </message>
        <message>
            <source>&amp;View</source>
            <translation>G&amp;weld</translation>
        </message>
        <message>
            <source>&amp;Help</source>
            <translation>C&amp;ymorth</translation>
        </message>
        <message>
            <source>Everywhere</source>
            <translation>Ym mhobman</translation>
        </message>
        <message>
            <source>Go to the next field, list or button; with Shift, to the one before</source>
            <translation>Mynd i’r maes, y rhestr neu’r botwm nesaf; gyda Shift, i’r un blaenorol</translation>
        </message>
        <message>
            <source>Put away what is open; leave a field as it was</source>
            <translation>Cau’r hyn sydd ar agor; gadael maes fel yr oedd</translation>
        </message>
        <message>
            <source>Lists</source>
            <translation>Rhestrau</translation>
        </message>
        <message>
            <source>Open or do what the row stands for</source>
            <translation>Agor neu wneud yr hyn y mae’r rhes yn ei gynrychioli</translation>
        </message>
        <message>
            <source>Change the row in its place</source>
            <translation>Newid y rhes yn ei lle</translation>
        </message>
        <message>
            <source>Take the row off</source>
            <translation>Tynnu’r rhes</translation>
        </message>
        <message>
            <source>Agenda</source>
            <translation>Agenda</translation>
        </message>
        <message>
            <source>Add an item below</source>
            <translation>Ychwanegu eitem isod</translation>
        </message>
        <message>
            <source>Make it a sub-item of the one above</source>
            <translation>Ei gwneud yn is-eitem i’r un uwchben</translation>
        </message>
        <message>
            <source>Make it an item of its own again</source>
            <translation>Ei gwneud yn eitem ar wahân eto</translation>
        </message>
        <message>
            <source>Move it up</source>
            <translation>Ei symud i fyny</translation>
        </message>
        <message>
            <source>Move it down</source>
            <translation>Ei symud i lawr</translation>
        </message>
        <message>
            <source>Attendance</source>
            <translation>Presenoldeb</translation>
        </message>
        <message>
            <source>Say the next of present, apologies, absent</source>
            <translation>Nodi’r nesaf o yn bresennol, ymddiheuriadau, yn absennol</translation>
        </message>
        <message>
            <source>Attendance and minutes</source>
            <translation>Presenoldeb a chofnodion</translation>
        </message>
        <message>
            <source>Find a member by letters of the name; then P for present, A for apologies</source>
            <translation>Canfod aelod yn ôl llythrennau’r enw; yna P am yn bresennol, A am ymddiheuriadau</translation>
        </message>
        <message>
            <source>Minutes</source>
            <translation>Cofnodion</translation>
        </message>
        <message>
            <source>Bold</source>
            <translation>Trwm</translation>
        </message>
        <message>
            <source>Italic</source>
            <translation>Italig</translation>
        </message>
        <message>
            <source>Go to the next item</source>
            <translation>Mynd i’r eitem nesaf</translation>
        </message>
        <message>
            <source>Go to the item before</source>
            <translation>Mynd i’r eitem flaenorol</translation>
        </message>
        <message>
            <source>Month</source>
            <translation>Mis</translation>
        </message>
        <message>
            <source>Move the meeting to the day before; with the other arrows, to other days</source>
            <translation>Symud y cyfarfod i’r diwrnod cynt; gyda’r saethau eraill, i ddiwrnodau eraill</translation>
        </message>
        <message>
            <source>Move the meeting to the next day</source>
            <translation>Symud y cyfarfod i’r diwrnod nesaf</translation>
        </message>
        <message>
            <source>Go to the next month</source>
            <translation>Mynd i’r mis nesaf</translation>
        </message>
        <message>
            <source>Go to the month before</source>
            <translation>Mynd i’r mis blaenorol</translation>
        </message>
        <message>
            <source>Help</source>
            <translation>Cymorth</translation>
        </message>
        <message>
            <source>Go back to the page before</source>
            <translation>Mynd yn ôl i’r dudalen flaenorol</translation>
        </message>
        <message>
            <source>Texts</source>
            <translation>Testunau</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Copi</translation>
        </message>
        <message>
            <source>Cut</source>
            <translation>Torri</translation>
        </message>
        <message>
            <source>Paste</source>
            <translation>Gludo</translation>
        </message>
        <message>
            <source>Choose everything</source>
            <translation>Dewis popeth</translation>
        </message>
        <message>
            <source>&amp;New register…</source>
            <translation>Cofrestr &amp;newydd…</translation>
        </message>
        <message>
            <source>Start a register for an authority</source>
            <translation>Dechrau cofrestr ar gyfer awdurdod</translation>
        </message>
        <message>
            <source>&amp;Open register…</source>
            <translation>&amp;Agor cofrestr…</translation>
        </message>
        <message>
            <source>Open a register on this computer or network</source>
            <translation>Agor cofrestr ar y cyfrifiadur hwn neu’r rhwydwaith</translation>
        </message>
        <message>
            <source>Open the &amp;sample</source>
            <translation>Agor yr &amp;enghraifft</translation>
        </message>
        <message>
            <source>Open an invented authority to practise on</source>
            <translation>Agor awdurdod dychmygol i ymarfer arno</translation>
        </message>
        <message>
            <source>&amp;Import meetings…</source>
            <translation>&amp;Mewnforio cyfarfodydd…</translation>
        </message>
        <message>
            <source>Bring in meeting files with their papers</source>
            <translation>Dod â ffeiliau cyfarfod a’u papurau i mewn</translation>
        </message>
        <message>
            <source>&amp;Export meeting…</source>
            <translation>A&amp;llforio cyfarfod…</translation>
        </message>
        <message>
            <source>Write the open meeting and its papers to a folder</source>
            <translation>Ysgrifennu’r cyfarfod agored a’i bapurau i ffolder</translation>
        </message>
        <message>
            <source>Publish as a &amp;website…</source>
            <translation>Cyhoeddi fel &amp;gwefan…</translation>
        </message>
        <message>
            <source>Write everything public as pages for the council's website</source>
            <translation>Ysgrifennu popeth cyhoeddus fel tudalennau ar gyfer gwefan y cyngor</translation>
        </message>
        <message>
            <source>&amp;Back up…</source>
            <translation>Gwneud copi &amp;wrth gefn…</translation>
        </message>
        <message>
            <source>Copy the register and its papers to another place</source>
            <translation>Copïo’r gofrestr a’i phapurau i le arall</translation>
        </message>
        <message>
            <source>&amp;Check the register</source>
            <translation>Gwi&amp;rio’r gofrestr</translation>
        </message>
        <message>
            <source>Look for damage in the register and its papers</source>
            <translation>Chwilio am ddifrod yn y gofrestr a’i phapurau</translation>
        </message>
        <message>
            <source>Save P&amp;DF…</source>
            <translation>Cadw P&amp;DF…</translation>
        </message>
        <message>
            <source>Save what the preview shows as a PDF</source>
            <translation>Cadw’r hyn a welir yn y rhagolwg fel PDF</translation>
        </message>
        <message>
            <source>&amp;Print…</source>
            <translation>Argra&amp;ffu…</translation>
        </message>
        <message>
            <source>Print what the preview shows</source>
            <translation>Argraffu’r hyn a welir yn y rhagolwg</translation>
        </message>
        <message>
            <source>&amp;Quit</source>
            <translation>&amp;Cau Moothall</translation>
        </message>
        <message>
            <source>Close Moothall; everything is saved already</source>
            <translation>Cau Moothall; mae popeth wedi’i gadw eisoes</translation>
        </message>
        <message>
            <source>&amp;Undo</source>
            <translation>&amp;Dadwneud</translation>
        </message>
        <message>
            <source>Take the last change back</source>
            <translation>Tynnu’r newid diwethaf yn ôl</translation>
        </message>
        <message>
            <source>&amp;Redo</source>
            <translation>&amp;Ail-wneud</translation>
        </message>
        <message>
            <source>Make the change again</source>
            <translation>Gwneud y newid eto</translation>
        </message>
        <message>
            <source>&amp;Find…</source>
            <translation>&amp;Canfod…</translation>
        </message>
        <message>
            <source>Go to anything in the register, or do anything, by any of its words</source>
            <translation>Mynd at unrhyw beth yn y gofrestr, neu wneud unrhyw beth, drwy unrhyw un o’i eiriau</translation>
        </message>
        <message>
            <source>Find in the &amp;minutes…</source>
            <translation>Canfod yn y c&amp;ofnodion…</translation>
        </message>
        <message>
            <source>Look for words in all minutes of the open meeting</source>
            <translation>Chwilio am eiriau yn holl gofnodion y cyfarfod agored</translation>
        </message>
        <message>
            <source>R&amp;eplace in the minutes…</source>
            <translation>Di&amp;sodli yn y cofnodion…</translation>
        </message>
        <message>
            <source>Put other words in their place, one by one or all at once</source>
            <translation>Rhoi geiriau eraill yn eu lle, fesul un neu bob un ar unwaith</translation>
        </message>
        <message>
            <source>&amp;New meeting…</source>
            <translation>Cyfarfod &amp;newydd…</translation>
        </message>
        <message>
            <source>Plan a meeting of one of the bodies</source>
            <translation>Cynllunio cyfarfod i un o’r cyrff</translation>
        </message>
        <message>
            <source>The items and papers of the open meeting</source>
            <translation>Eitemau a phapurau’r cyfarfod agored</translation>
        </message>
        <message>
            <source>A&amp;ttendance</source>
            <translation>&amp;Presenoldeb</translation>
        </message>
        <message>
            <source>Who was there</source>
            <translation>Pwy oedd yno</translation>
        </message>
        <message>
            <source>&amp;Minutes</source>
            <translation>&amp;Cofnodion</translation>
        </message>
        <message>
            <source>What was said and decided</source>
            <translation>Beth a ddywedwyd ac a benderfynwyd</translation>
        </message>
        <message>
            <source>&amp;Packs</source>
            <translation>P&amp;ecynnau</translation>
        </message>
        <message>
            <source>The packs that were made and published</source>
            <translation>Y pecynnau a wnaed ac a gyhoeddwyd</translation>
        </message>
        <message>
            <source>&amp;History</source>
            <translation>&amp;Hanes</translation>
        </message>
        <message>
            <source>Who changed what, and when</source>
            <translation>Pwy newidiodd beth, a phryd</translation>
        </message>
        <message>
            <source>&amp;Reports</source>
            <translation>A&amp;droddiadau</translation>
        </message>
        <message>
            <source>What in the reports deserves a look before the agenda is published</source>
            <translation>Beth yn yr adroddiadau sy’n haeddu golwg cyn cyhoeddi’r agenda</translation>
        </message>
        <message>
            <source>&amp;Everybody present</source>
            <translation>Pa&amp;wb yn bresennol</translation>
        </message>
        <message>
            <source>Mark all members without a state present</source>
            <translation>Nodi bod pob aelod heb gyflwr yn bresennol</translation>
        </message>
        <message>
            <source>&amp;Start or resume</source>
            <translation>Dechrau neu ail&amp;gychwyn</translation>
        </message>
        <message>
            <source>The meeting sits from this moment on</source>
            <translation>Mae’r cyfarfod yn eistedd o’r eiliad hon ymlaen</translation>
        </message>
        <message>
            <source>Ad&amp;journ</source>
            <translation>G&amp;ohirio dros dro</translation>
        </message>
        <message>
            <source>The meeting stops at this moment, to be resumed</source>
            <translation>Mae’r cyfarfod yn peidio ar yr eiliad hon, i’w ailgychwyn</translation>
        </message>
        <message>
            <source>&amp;Close the sitting</source>
            <translation>&amp;Terfynu’r eisteddiad</translation>
        </message>
        <message>
            <source>The meeting ends at this moment</source>
            <translation>Mae’r cyfarfod yn dod i ben ar yr eiliad hon</translation>
        </message>
        <message>
            <source>Ta&amp;ke this item now</source>
            <translation>Cymr&amp;yd yr eitem hon nawr</translation>
        </message>
        <message>
            <source>The item is considered from this moment, in its turn or out of it</source>
            <translation>Ystyrir yr eitem o’r eiliad hon ymlaen, yn ei thro neu beidio</translation>
        </message>
        <message>
            <source>Add &amp;urgent item…</source>
            <translation>Ychwanegu eitem &amp;frys…</translation>
        </message>
        <message>
            <source>Business that couldn’t wait, with the chair’s reason</source>
            <translation>Busnes na allai aros, gyda rheswm y cadeirydd</translation>
        </message>
        <message>
            <source>&amp;Budget decision meeting</source>
            <translation>Cyfarfod penderfynu ar y gy&amp;llideb</translation>
        </message>
        <message>
            <source>Votes on budget or precept are by name, or not any more</source>
            <translation>Mae pleidleisiau ar gyllideb neu braesept wrth enw, neu ddim mwyach</translation>
        </message>
        <message>
            <source>C&amp;lose meeting</source>
            <translation>Ca&amp;u’r cyfarfod</translation>
        </message>
        <message>
            <source>Take the meeting off the list of open ones</source>
            <translation>Tynnu’r cyfarfod oddi ar restr y rhai agored</translation>
        </message>
        <message>
            <source>&amp;Add item</source>
            <translation>&amp;Ychwanegu eitem</translation>
        </message>
        <message>
            <source>Add an item below the selected one</source>
            <translation>Ychwanegu eitem o dan yr un a ddewiswyd</translation>
        </message>
        <message>
            <source>Add &amp;sub-item</source>
            <translation>Ychwanegu &amp;is-eitem</translation>
        </message>
        <message>
            <source>Add an item under the selected one</source>
            <translation>Ychwanegu eitem yn is-eitem i’r un a ddewiswyd</translation>
        </message>
        <message>
            <source>&amp;Edit item</source>
            <translation>&amp;Golygu’r eitem</translation>
        </message>
        <message>
            <source>Change the selected item</source>
            <translation>Newid yr eitem a ddewiswyd</translation>
        </message>
        <message>
            <source>Add &amp;papers…</source>
            <translation>Ychwanegu &amp;papurau…</translation>
        </message>
        <message>
            <source>Attach reports and appendices to the selected item</source>
            <translation>Atodi adroddiadau ac atodiadau i’r eitem a ddewiswyd</translation>
        </message>
        <message>
            <source>&amp;Replace paper…</source>
            <translation>&amp;Disodli papur…</translation>
        </message>
        <message>
            <source>Put a new version in the place of a paper</source>
            <translation>Rhoi fersiwn newydd yn lle papur</translation>
        </message>
        <message>
            <source>&amp;Copy a note for the author</source>
            <translation>&amp;Copïo nodyn i’r awdur</translation>
        </message>
        <message>
            <source>What a paper's author can mend so that everybody can read it, to be sent</source>
            <translation>Yr hyn y gall awdur papur ei gywiro fel y gall pawb ei ddarllen, i’w anfon</translation>
        </message>
        <message>
            <source>Put the &amp;last minutes here</source>
            <translation>Rhoi’r c&amp;ofnodion diwethaf yma</translation>
        </message>
        <message>
            <source>Make the minutes of the last meeting a paper of this agenda, or bring the one that is there up to date</source>
            <translation>Gwneud cofnodion y cyfarfod diwethaf yn bapur ar yr agenda hon, neu ddiweddaru’r un sydd yno</translation>
        </message>
        <message>
            <source>Report act&amp;ions here</source>
            <translation>Ad&amp;rodd ar gamau gweithredu yma</translation>
        </message>
        <message>
            <source>Make what earlier meetings left to be done a paper of this agenda, or bring the one that is there up to date</source>
            <translation>Gwneud yr hyn a adawodd cyfarfodydd cynharach i’w wneud yn bapur ar yr agenda hon, neu ddiweddaru’r un sydd yno</translation>
        </message>
        <message>
            <source>Make e&amp;xempt…</source>
            <translation>Gwneud yn &amp;eithriedig…</translation>
        </message>
        <message>
            <source>Keep the item or paper from the public, with its grounds</source>
            <translation>Cadw’r eitem neu’r papur rhag y cyhoedd, gyda’r sail dros hynny</translation>
        </message>
        <message>
            <source>Make pu&amp;blic</source>
            <translation>G&amp;wneud yn gyhoeddus</translation>
        </message>
        <message>
            <source>Open the item or paper to the public</source>
            <translation>Agor yr eitem neu’r papur i’r cyhoedd</translation>
        </message>
        <message>
            <source>&amp;To follow</source>
            <translation>I ddi&amp;lyn</translation>
        </message>
        <message>
            <source>Say that the report comes later, or not any more</source>
            <translation>Nodi bod yr adroddiad yn dod yn nes ymlaen, neu ddim mwyach</translation>
        </message>
        <message>
            <source>&amp;Key decision</source>
            <translation>Penderfyniad &amp;allweddol</translation>
        </message>
        <message>
            <source>Mark the item as a key decision, or not any more</source>
            <translation>Nodi’r eitem yn benderfyniad allweddol, neu ddim mwyach</translation>
        </message>
        <message>
            <source>Move &amp;up</source>
            <translation>Symud i &amp;fyny</translation>
        </message>
        <message>
            <source>Move the selected item or paper up</source>
            <translation>Symud yr eitem neu’r papur a ddewiswyd i fyny</translation>
        </message>
        <message>
            <source>Move &amp;down</source>
            <translation>&amp;Symud i lawr</translation>
        </message>
        <message>
            <source>Move the selected item or paper down</source>
            <translation>Symud yr eitem neu’r papur a ddewiswyd i lawr</translation>
        </message>
        <message>
            <source>Re&amp;move</source>
            <translation>&amp;Tynnu</translation>
        </message>
        <message>
            <source>Take the selected item or paper off the agenda</source>
            <translation>Tynnu’r eitem neu’r papur a ddewiswyd oddi ar yr agenda</translation>
        </message>
        <message>
            <source>Preview &amp;public pack</source>
            <translation>Rhagolwg o’r pecyn &amp;cyhoeddus</translation>
        </message>
        <message>
            <source>Show what press and public will read</source>
            <translation>Dangos yr hyn y bydd y wasg a’r cyhoedd yn ei ddarllen</translation>
        </message>
        <message>
            <source>Preview &amp;exempt pack</source>
            <translation>Rhagolwg o’r pecyn &amp;eithriedig</translation>
        </message>
        <message>
            <source>Show what members will read</source>
            <translation>Dangos yr hyn y bydd aelodau’n ei ddarllen</translation>
        </message>
        <message>
            <source>&amp;Make public pack…</source>
            <translation>&amp;Gwneud pecyn cyhoeddus…</translation>
        </message>
        <message>
            <source>Make the pack for press and public, and verify it</source>
            <translation>Gwneud y pecyn i’r wasg a’r cyhoedd, a’i wirio</translation>
        </message>
        <message>
            <source>Make exempt (pri&amp;vate) pack…</source>
            <translation>Gwneud pecyn eithriedig (&amp;preifat)…</translation>
        </message>
        <message>
            <source>Make the pack for members</source>
            <translation>Gwneud y pecyn i’r aelodau</translation>
        </message>
        <message>
            <source>P&amp;ublish agenda…</source>
            <translation>C&amp;yhoeddi’r agenda…</translation>
        </message>
        <message>
            <source>Freeze papers and numbers and record the moment</source>
            <translation>Rhewi’r papurau a’r rhifau a chofnodi’r amser</translation>
        </message>
        <message>
            <source>Add a &amp;resolution</source>
            <translation>Ychwanegu &amp;penderfyniad</translation>
        </message>
        <message>
            <source>Type a resolution below the last of the item</source>
            <translation>Teipio penderfyniad o dan yr olaf o’r eitem</translation>
        </message>
        <message>
            <source>Resolve as re&amp;commended</source>
            <translation>Penderfynu yn ôl yr ar&amp;gymhelliad</translation>
        </message>
        <message>
            <source>Take the report’s recommendations as the resolution</source>
            <translation>Cymryd argymhellion yr adroddiad yn benderfyniad</translation>
        </message>
        <message>
            <source>Complete &amp;phrase or name</source>
            <translation>Cwblhau ymadrodd neu &amp;enw</translation>
        </message>
        <message>
            <source>Put the phrase or member whose beginning was typed in its place</source>
            <translation>Rhoi’r ymadrodd neu’r aelod y teipiwyd ei ddechrau yn ei le</translation>
        </message>
        <message>
            <source>Next unkno&amp;wn word</source>
            <translation>Gair &amp;anhysbys nesaf</translation>
        </message>
        <message>
            <source>Go to the next word that the dictionary doesn’t know, and choose what was meant</source>
            <translation>Mynd i’r gair nesaf nad yw’r geiriadur yn ei adnabod, a dewis yr hyn a olygwyd</translation>
        </message>
        <message>
            <source>&amp;Motion…</source>
            <translation>&amp;Cynnig…</translation>
        </message>
        <message>
            <source>Record what was moved, by whom, and the vote</source>
            <translation>Cofnodi’r hyn a gynigiwyd, gan bwy, a’r bleidlais</translation>
        </message>
        <message>
            <source>Am&amp;endment…</source>
            <translation>G&amp;welliant…</translation>
        </message>
        <message>
            <source>Record an amendment to the motion</source>
            <translation>Cofnodi gwelliant i’r cynnig</translation>
        </message>
        <message>
            <source>Recorded &amp;vote…</source>
            <translation>Pleidlais go&amp;fnodedig…</translation>
        </message>
        <message>
            <source>Record the vote of every member by name</source>
            <translation>Cofnodi pleidlais pob aelod wrth enw</translation>
        </message>
        <message>
            <source>Vote on re&amp;quest…</source>
            <translation>P&amp;leidlais ar gais…</translation>
        </message>
        <message>
            <source>Record how one member voted, who asked for it</source>
            <translation>Cofnodi sut y pleidleisiodd un aelod a ofynnodd am hynny</translation>
        </message>
        <message>
            <source>&amp;Action…</source>
            <translation>Cam gwei&amp;thredu…</translation>
        </message>
        <message>
            <source>Record who is to do what by when</source>
            <translation>Cofnodi pwy sydd i wneud beth ac erbyn pryd</translation>
        </message>
        <message>
            <source>Con&amp;firm earlier minutes…</source>
            <translation>Cada&amp;rnhau cofnodion cynharach…</translation>
        </message>
        <message>
            <source>Record that this meeting confirmed the minutes of the last, their corrections, and who signed them</source>
            <translation>Cofnodi bod y cyfarfod hwn wedi cadarnhau cofnodion yr un diwethaf, eu cywiriadau, a phwy a’u llofnododd</translation>
        </message>
        <message>
            <source>P&amp;hrases…</source>
            <translation>Ymadro&amp;ddion…</translation>
        </message>
        <message>
            <source>The forms of words that F3 completes</source>
            <translation>Y ffurfiau geiriau y mae F3 yn eu cwblhau</translation>
        </message>
        <message>
            <source>&amp;Number the minutes</source>
            <translation>R&amp;hifo’r cofnodion</translation>
        </message>
        <message>
            <source>Give every minute the body's next number</source>
            <translation>Rhoi rhif nesaf y corff i bob cofnod</translation>
        </message>
        <message>
            <source>Ma&amp;ke minutes…</source>
            <translation>Gw&amp;neud cofnodion…</translation>
        </message>
        <message>
            <source>Make the minutes as a PDF, Word, OpenDocument, web or text file</source>
            <translation>Gwneud y cofnodion yn ffeil PDF, Word, OpenDocument, gwe neu destun</translation>
        </message>
        <message>
            <source>Make si&amp;gning copy…</source>
            <translation>Gwneud copi ll&amp;ofnodi…</translation>
        </message>
        <message>
            <source>Make the copy that the chair signs, with numbered leaves; of the earlier minutes, where the item confirms them</source>
            <translation>Gwneud y copi y mae’r cadeirydd yn ei lofnodi, â’i ddalennau wedi’u rhifo; o’r cofnodion cynharach, lle mae’r eitem yn eu cadarnhau</translation>
        </message>
        <message>
            <source>Cop&amp;y minutes</source>
            <translation>Copïo’r cofnod&amp;ion</translation>
        </message>
        <message>
            <source>Put all of the minutes on the clipboard, with their headings and lists</source>
            <translation>Rhoi’r cofnodion i gyd ar y clipfwrdd, gyda’u penawdau a’u rhestrau</translation>
        </message>
        <message>
            <source>Record of &amp;decisions…</source>
            <translation>Cofnod o benderf&amp;yniadau…</translation>
        </message>
        <message>
            <source>Make the record of decisions, with call-in and the day they take effect</source>
            <translation>Gwneud y cofnod o benderfyniadau, gyda galw i mewn a’r diwrnod y dônt i rym</translation>
        </message>
        <message>
            <source>Decisions and call-&amp;in…</source>
            <translation>Penderfyniadau a galw i &amp;mewn…</translation>
        </message>
        <message>
            <source>How the decisions of the meeting stand; record that one is called in, what became of it, or that call-in is waived</source>
            <translation>Sut mae penderfyniadau’r cyfarfod yn sefyll; cofnodi bod un wedi’i alw i mewn, beth ddaeth ohono, neu fod galw i mewn wedi’i hepgor</translation>
        </message>
        <message>
            <source>Put on ne&amp;xt agenda</source>
            <translation>Rhoi ar yr agenda ne&amp;saf</translation>
        </message>
        <message>
            <source>Make these minutes a paper of the agenda that confirms them, or bring the one that is there up to date</source>
            <translation>Gwneud y cofnodion hyn yn bapur ar yr agenda sy’n eu cadarnhau, neu ddiweddaru’r un sydd yno</translation>
        </message>
        <message>
            <source>&amp;Today</source>
            <translation>&amp;Heddiw</translation>
        </message>
        <message>
            <source>What is due and which meetings are next</source>
            <translation>Beth sydd i’w wneud a pha gyfarfodydd sydd nesaf</translation>
        </message>
        <message>
            <source>&amp;Meetings</source>
            <translation>&amp;Cyfarfodydd</translation>
        </message>
        <message>
            <source>All meetings</source>
            <translation>Pob cyfarfod</translation>
        </message>
        <message>
            <source>C&amp;alendar</source>
            <translation>Ca&amp;lendr</translation>
        </message>
        <message>
            <source>The calendar of meetings: year, month, list, and drafting</source>
            <translation>Calendr y cyfarfodydd: blwyddyn, mis, rhestr, a drafftio</translation>
        </message>
        <message>
            <source>Forward pla&amp;n</source>
            <translation>&amp;Blaenraglen</translation>
        </message>
        <message>
            <source>Decisions that are to come, their notice, and work programmes</source>
            <translation>Penderfyniadau sydd i ddod, yr hysbysiad ohonynt, a rhaglenni gwaith</translation>
        </message>
        <message>
            <source>&amp;Committees</source>
            <translation>&amp;Pwyllgorau</translation>
        </message>
        <message>
            <source>The bodies and their members</source>
            <translation>Y cyrff a’u haelodau</translation>
        </message>
        <message>
            <source>&amp;People</source>
            <translation>P&amp;obl</translation>
        </message>
        <message>
            <source>Everybody the register knows</source>
            <translation>Pawb y mae’r gofrestr yn eu hadnabod</translation>
        </message>
        <message>
            <source>House &amp;styles</source>
            <translation>&amp;Arddulliau’r tŷ</translation>
        </message>
        <message>
            <source>How agendas and minutes look and are worded; styles of your own</source>
            <translation>Sut y mae agendâu a chofnodion yn edrych ac wedi’u geirio; eich arddulliau eich hun</translation>
        </message>
        <message>
            <source>P&amp;review</source>
            <translation>&amp;Rhagolwg</translation>
        </message>
        <message>
            <source>Show or hide the pack beside the meeting</source>
            <translation>Dangos neu guddio’r pecyn wrth ochr y cyfarfod</translation>
        </message>
        <message>
            <source>Zoom &amp;in</source>
            <translation>Chwyddo i &amp;mewn</translation>
        </message>
        <message>
            <source>Larger pages in the preview</source>
            <translation>Tudalennau mwy yn y rhagolwg</translation>
        </message>
        <message>
            <source>Zoom &amp;out</source>
            <translation>Chw&amp;yddo allan</translation>
        </message>
        <message>
            <source>Smaller pages in the preview</source>
            <translation>Tudalennau llai yn y rhagolwg</translation>
        </message>
        <message>
            <source>Fit &amp;width</source>
            <translation>&amp;Ffitio’r lled</translation>
        </message>
        <message>
            <source>Pages as wide as the preview</source>
            <translation>Tudalennau mor llydan â’r rhagolwg</translation>
        </message>
        <message>
            <source>&amp;Full screen</source>
            <translation>Sgrin la&amp;wn</translation>
        </message>
        <message>
            <source>For the meeting room</source>
            <translation>Ar gyfer yr ystafell gyfarfod</translation>
        </message>
        <message>
            <source>Lar&amp;ge type</source>
            <translation>Llythrenna&amp;u mawr</translation>
        </message>
        <message>
            <source>Larger letters in the meeting’s minutes and running order</source>
            <translation>Llythrennau mwy yng nghofnodion a threfn rhedeg y cyfarfod</translation>
        </message>
        <message>
            <source>Colours of the &amp;desktop</source>
            <translation>Lliwiau’r bwr&amp;dd gwaith</translation>
        </message>
        <message>
            <source>Light or dark as the desktop is</source>
            <translation>Golau neu dywyll fel y mae’r bwrdd gwaith</translation>
        </message>
        <message>
            <source>&amp;Light</source>
            <translation>&amp;Golau</translation>
        </message>
        <message>
            <source>Dark words on light ground</source>
            <translation>Geiriau tywyll ar gefndir golau</translation>
        </message>
        <message>
            <source>Dar&amp;k</source>
            <translation>&amp;Tywyll</translation>
        </message>
        <message>
            <source>Light words on dark ground</source>
            <translation>Geiriau golau ar gefndir tywyll</translation>
        </message>
        <message>
            <source>&amp;High contrast</source>
            <translation>Cyferby&amp;niad uchel</translation>
        </message>
        <message>
            <source>The strongest colours</source>
            <translation>Y lliwiau cryfaf</translation>
        </message>
        <message>
            <source>The interface in English</source>
            <translation>Y rhyngwyneb yn Saesneg</translation>
        </message>
        <message>
            <source>C&amp;ymraeg</source>
            <translation>Cymra&amp;eg</translation>
        </message>
        <message>
            <source>The interface in Welsh</source>
            <translation>Y rhyngwyneb yn Gymraeg</translation>
        </message>
        <message>
            <source>&amp;Help on this place</source>
            <translation>&amp;Cymorth ar y lle hwn</translation>
        </message>
        <message>
            <source>What can be done here, and how</source>
            <translation>Beth y gellir ei wneud yma, a sut</translation>
        </message>
        <message>
            <source>&amp;Tour</source>
            <translation>&amp;Taith</translation>
        </message>
        <message>
            <source>Build an agenda in two minutes, in the sample, and take all of it back</source>
            <translation>Llunio agenda mewn dau funud, yn yr enghraifft, a thynnu’r cyfan yn ôl</translation>
        </message>
        <message>
            <source>&amp;Keys</source>
            <translation>&amp;Bysellau</translation>
        </message>
        <message>
            <source>Every key of the program: find, change and print them</source>
            <translation>Pob bysell yn y rhaglen: eu canfod, eu newid a’u hargraffu</translation>
        </message>
        <message>
            <source>&amp;Rules and their sources</source>
            <translation>&amp;Rheolau a’u ffynonellau</translation>
        </message>
        <message>
            <source>Every date that is counted, with its source; of the date that is chosen on Today, too</source>
            <translation>Pob dyddiad a gyfrifir, gyda’i ffynhonnell; hefyd y dyddiad a ddewiswyd ar Heddiw</translation>
        </message>
        <message>
            <source>&amp;About Moothall</source>
            <translation>&amp;Ynglŷn â Moothall</translation>
        </message>
        <message>
            <source>Version and licence</source>
            <translation>Fersiwn a thrwydded</translation>
        </message>
        <message>
            <source>P&amp;rint run…</source>
            <translation>R&amp;hediad argraffu…</translation>
        </message>
        <message>
            <source>Choose what is printed for the meeting and for whom, and count the sheets</source>
            <translation>Dewis beth a argreffir ar gyfer y cyfarfod ac i bwy, a chyfrif y dalennau</translation>
        </message>
        <message>
            <source>Make a scan searc&amp;hable</source>
            <translation>Gwneud sgan y&amp;n chwiliadwy</translation>
        </message>
        <message>
            <source>Read the text of a scanned paper and put it behind its pages, for search and reading aloud</source>
            <translation>Darllen testun papur a sganiwyd a’i roi y tu ôl i’w dudalennau, i’w chwilio a’i ddarllen yn uchel</translation>
        </message>
        <message>
            <source>Send &amp;to chair…</source>
            <translation>Anfon at y cade&amp;irydd…</translation>
        </message>
        <message>
            <source>Make one file of the draft agenda or minutes, to be read and commented on without a register</source>
            <translation>Gwneud un ffeil o’r agenda neu’r cofnodion drafft, i’w darllen a rhoi sylwadau arni heb gofrestr</translation>
        </message>
        <message>
            <source>Open what came bac&amp;k…</source>
            <translation>Agor yr hyn a dd&amp;ychwelwyd…</translation>
        </message>
        <message>
            <source>Take in a chair’s copy, a Word document with tracked changes or a PDF with notes, and decide what is proposed</source>
            <translation>Dod â chopi’r cadeirydd, dogfen Word â newidiadau wedi’u tracio neu PDF â nodiadau i mewn, a phenderfynu ar yr hyn a gynigir</translation>
        </message>
        <message>
            <source>Read a chair’s cop&amp;y…</source>
            <translation>Darllen c&amp;opi’r cadeirydd…</translation>
        </message>
        <message>
            <source>Open a draft that was sent to be read; no register is needed</source>
            <translation>Agor drafft a anfonwyd i’w ddarllen; nid oes angen cofrestr</translation>
        </message>
        <message>
            <source>C&amp;omments</source>
            <translation>&amp;Sylwadau</translation>
        </message>
        <message>
            <source>What was sent to be read, what came back, and what is decided of it</source>
            <translation>Yr hyn a anfonwyd i’w ddarllen, yr hyn a ddaeth yn ôl, a’r hyn a benderfynir amdano</translation>
        </message>
        <message>
            <source>S&amp;earch everything</source>
            <translation>Chw&amp;ilio ym mhopeth</translation>
        </message>
        <message>
            <source>What agendas, minutes, decisions and papers say, of one body, between two days, exempt or not</source>
            <translation>Yr hyn y mae agendâu, cofnodion, penderfyniadau a phapurau’n ei ddweud, am un corff, rhwng dau ddiwrnod, yn eithriedig neu beidio</translation>
        </message>
        <message>
            <source>English (&amp;UK)</source>
            <translation>English (U&amp;K)</translation>
        </message>
        <message>
            <source>E-mail &amp;draft…</source>
            <translation>&amp;Drafft e-bost…</translation>
        </message>
        <message>
            <source>Draft the message that takes the published pack to who gets no paper</source>
            <translation>Drafftio'r neges sy'n mynd â'r pecyn a gyhoeddwyd at y rhai nad ydynt yn cael papur</translation>
        </message>
        <message>
            <source>Thum&amp;bnails</source>
            <translation>&amp;Stribed lluniau</translation>
        </message>
        <message>
            <source>Show or hide small pictures of the pages beside the preview</source>
            <translation>Dangos neu guddio lluniau bach o’r tudalennau wrth ochr y rhagolwg</translation>
        </message>
        <message>
            <source>&amp;What has changed…</source>
            <translation>Beth sydd &amp;wedi newid…</translation>
        </message>
        <message>
            <source>Compare the agenda and its papers with what was sent to the chair, or with an earlier pack</source>
            <translation>Cymharu’r agenda a’i phapurau â’r hyn a anfonwyd at y cadeirydd, neu â phecyn cynharach</translation>
        </message>
        <message>
            <source>Messages abou&amp;t actions…</source>
            <translation>Negese&amp;uon am gamau gweithredu…</translation>
        </message>
        <message>
            <source>Draft an e-mail to everybody who is to do something</source>
            <translation>Drafftio e-bost at bawb sydd i wneud rhywbeth</translation>
        </message>
        <message>
            <source>Open &amp;another window</source>
            <translation>Agor ffene&amp;str arall</translation>
        </message>
        <message>
            <source>On the same register; the open meeting goes into it</source>
            <translation>Ar yr un gofrestr; mae'r cyfarfod agored yn mynd iddi</translation>
        </message>
        <message>
            <source>Find in the &amp;pages…</source>
            <translation>C&amp;hwilio yn y tudalennau…</translation>
        </message>
        <message>
            <source>Look for words in the pages that the preview shows</source>
            <translation>Chwilio am eiriau yn y tudalennau y mae'r rhagolwg yn eu dangos</translation>
        </message>
    </context>
    <context>
        <name>ActionsReport</name>
        <message>
            <source>This agenda has no item that confirms minutes, where actions are reported. Add one of the kind Minutes, then try again.</source>
            <translation>Nid oes eitem ar yr agenda hon sy'n cadarnhau cofnodion, lle yr adroddir ar gamau gweithredu. Ychwanegwch un o'r math Cofnodion, yna ceisiwch eto.</translation>
        </message>
        <message>
            <source>Actions of exempt items have no item to stand under: add an item of the kind Minutes to Part II, then try again.</source>
            <translation>Nid oes eitem i osod camau gweithredu eitemau eithriedig oddi tani: ychwanegwch eitem o'r math Cofnodion at Ran II, yna ceisiwch eto.</translation>
        </message>
        <message>
            <source>This agenda is published with the actions as they were then. What has changed since is said at the meeting.</source>
            <translation>Mae'r agenda hon wedi'i chyhoeddi gyda'r camau gweithredu fel yr oeddent bryd hynny. Dywedir yn y cyfarfod beth sydd wedi newid ers hynny.</translation>
        </message>
        <message>
            <source>Earlier meetings of this body left nothing to be done.</source>
            <translation>Ni adawodd cyfarfodydd blaenorol y corff hwn ddim i'w wneud.</translation>
        </message>
    </context>
    <context>
        <name>Agenda</name>
        <message>
            <source>An item can't stand there. Choose a place on the same agenda that isn't within the item itself.</source>
            <translation>Ni all eitem sefyll yno. Dewiswch le ar yr un agenda nad yw o fewn yr eitem ei hun.</translation>
        </message>
        <message>
            <source>Added item %1</source>
            <translation>Ychwanegwyd eitem %1</translation>
        </message>
        <message>
            <source>Changed item %1</source>
            <translation>Newidiwyd eitem %1</translation>
        </message>
        <message>
            <source>Moved item %1 to %2</source>
            <translation>Symudwyd eitem %1 i %2</translation>
        </message>
        <message>
            <source>Took item %1 off the agenda</source>
            <translation>Tynnwyd eitem %1 oddi ar yr agenda</translation>
        </message>
        <message>
            <source>Put item %1 back on the agenda</source>
            <translation>Rhoddwyd eitem %1 yn ôl ar yr agenda</translation>
        </message>
    </context>
    <context>
        <name>AttendanceNotice</name>
        <message>
            <source>Attendance of the members of %1</source>
            <translation>Presenoldeb aelodau %1</translation>
        </message>
        <message>
            <source>Member</source>
            <translation>Aelod</translation>
        </message>
        <message>
            <source>Expected</source>
            <translation>Disgwyliedig</translation>
        </message>
        <message>
            <source>Present</source>
            <translation>Yn bresennol</translation>
        </message>
        <message>
            <source>Remote</source>
            <translation>O bell</translation>
        </message>
        <message>
            <source>Apologies</source>
            <translation>Ymddiheuriadau</translation>
        </message>
        <message>
            <source>Absent</source>
            <translation>Yn absennol</translation>
        </message>
        <message>
            <source>Substitute sent</source>
            <translation>Anfonwyd dirprwy</translation>
        </message>
        <message>
            <source>Sat as substitute</source>
            <translation>Yn bresennol fel dirprwy</translation>
        </message>
        <message>
            <source>Per cent</source>
            <translation>Y cant</translation>
        </message>
        <message>
            <source>Attendance of members, %1 to %2</source>
            <translation>Presenoldeb yr aelodau, %1 hyd %2</translation>
        </message>
        <message>
            <source>No attendance was recorded in this period.</source>
            <translation>Ni chofnodwyd presenoldeb yn y cyfnod hwn.</translation>
        </message>
        <message>
            <source>Not counted, because nobody noted who was there: %1.</source>
            <translation>Heb eu cyfrif, am na nododd neb pwy oedd yno: %1.</translation>
        </message>
        <message>
            <source>Three months or more without attending</source>
            <translation>Tri mis neu fwy heb fod yn bresennol</translation>
        </message>
        <message>
            <source>A member who attends no meeting for six months ceases to be one unless the council has approved the reason before; so does a member of the executive who attends no meeting of it (Local Government Act 1972, section 85).</source>
            <translation>Mae aelod nad yw’n mynychu unrhyw gyfarfod am chwe mis yn peidio â bod yn aelod oni bai bod y cyngor wedi cymeradwyo’r rheswm cyn hynny; felly hefyd aelod o’r weithrediaeth nad yw’n mynychu unrhyw gyfarfod ohoni (Deddf Llywodraeth Leol 1972, adran 85).</translation>
        </message>
        <message>
            <source>Members who haven’t attended for three months or more</source>
            <translation>Aelodau nad ydynt wedi bod yn bresennol ers tri mis neu fwy</translation>
        </message>
        <message>
            <source>Last attended</source>
            <translation>Yn bresennol ddiwethaf</translation>
        </message>
        <message>
            <source>Seat falls vacant after</source>
            <translation>Daw’r sedd yn wag ar ôl</translation>
        </message>
        <message>
            <source>%1 (meetings of the executive)</source>
            <translation>%1 (cyfarfodydd y weithrediaeth)</translation>
        </message>
    </context>
    <context>
        <name>Attending</name>
        <message>
            <source>%1: no attendance at the executive is noted since %2. Unless they discharged a function of it alone, or the council approved the reason by %3, the seat has fallen vacant (LGA 1972 s.85(2A)-(2B)).</source>
            <translation>%1: ni nodwyd presenoldeb yn y weithrediaeth ers %2. Oni bai i'r aelod gyflawni un o'i swyddogaethau ar ei ben neu ei phen ei hun, neu i'r cyngor gymeradwyo'r rheswm erbyn %3, mae'r sedd wedi dod yn wag (Deddf Llywodraeth Leol 1972 a.85(2A)-(2B)).</translation>
        </message>
        <message>
            <source>%1: no attendance at the executive is noted since %2. Unless they discharge a function of it alone, or the council approves the reason by then, the seat falls vacant after %3 (LGA 1972 s.85(2A)-(2B)).</source>
            <translation>%1: ni nodwyd presenoldeb yn y weithrediaeth ers %2. Oni bai i'r aelod gyflawni un o'i swyddogaethau ar ei ben neu ei phen ei hun, neu i'r cyngor gymeradwyo'r rheswm erbyn hynny, daw'r sedd yn wag ar ôl %3 (Deddf Llywodraeth Leol 1972 a.85(2A)-(2B)).</translation>
        </message>
        <message>
            <source>That period ends before it begins. Correct one of its days.</source>
            <translation>Mae'r cyfnod hwnnw'n dod i ben cyn iddo ddechrau. Cywirwch un o'i ddyddiadau.</translation>
        </message>
        <message>
            <source>The register has no body “%1”. Check its name under Committees.</source>
            <translation>Nid oes corff “%1” yn y gofrestr. Gwiriwch ei enw o dan Pwyllgorau.</translation>
        </message>
        <message>
            <source>%1: no attendance is noted since %2.</source>
            <translation>%1: ni nodwyd presenoldeb ers %2.</translation>
        </message>
        <message>
            <source>%1: no attendance is noted since %2. The seat has fallen vacant unless the council approved the reason by %3 (LGA 1972 s.85).</source>
            <translation>%1: ni nodwyd presenoldeb ers %2. Mae'r sedd wedi dod yn wag oni bai i'r cyngor gymeradwyo'r rheswm erbyn %3 (Deddf Llywodraeth Leol 1972 a.85).</translation>
        </message>
        <message>
            <source>%1: no attendance is noted since %2. The seat falls vacant after %3 unless the council approves the reason by then (LGA 1972 s.85).</source>
            <translation>%1: ni nodwyd presenoldeb ers %2. Daw'r sedd yn wag ar ôl %3 oni bai bod y cyngor yn cymeradwyo'r rheswm erbyn hynny (Deddf Llywodraeth Leol 1972 a.85).</translation>
        </message>
        <message>
            <source>Attendance is written as .csv or .pdf, not “.%1”.</source>
            <translation>Ysgrifennir presenoldeb fel .csv neu .pdf, nid “.%1”.</translation>
        </message>
    </context>
    <context>
        <name>AuthorNote</name>
        <message numerus="yes">
            <source>%n page(s) are pictures without text, which nobody can search or have read aloud.</source>
            <translation>
                <numerusform>Mae %n tudalen yn lluniau heb destun, na all neb eu chwilio na chlywed eu darllen yn uchel.</numerusform>
                <numerusform>Mae %n dudalen yn llun heb destun, na all neb ei chwilio na chlywed ei darllen yn uchel.</numerusform>
                <numerusform>Mae %n o dudalennau yn lluniau heb destun, na all neb eu chwilio na chlywed eu darllen yn uchel.</numerusform>
                <numerusform>Mae %n thudalen yn lluniau heb destun, na all neb eu chwilio na chlywed eu darllen yn uchel.</numerusform>
                <numerusform>Mae %n tudalen yn lluniau heb destun, na all neb eu chwilio na chlywed eu darllen yn uchel.</numerusform>
            </translation>
        </message>
        <message>
            <source>Send the Word file, or the PDF that was saved from it, not a scan of the print.</source>
            <translation>Anfonwch y ffeil Word, neu’r PDF a gadwyd ohoni, nid sgan o’r copi printiedig.</translation>
        </message>
        <message>
            <source>a scan, which nobody can search or have read aloud</source>
            <translation>sgan, na all neb ei chwilio na chlywed ei ddarllen yn uchel</translation>
        </message>
        <message numerus="yes">
            <source>%n scanned page(s)</source>
            <translation>
                <numerusform>%n tudalen wedi’i sganio</numerusform>
                <numerusform>%n dudalen wedi’i sganio</numerusform>
                <numerusform>%n o dudalennau wedi’u sganio</numerusform>
                <numerusform>%n thudalen wedi’u sganio</numerusform>
                <numerusform>%n tudalen wedi’i sganio</numerusform>
            </translation>
        </message>
        <message>
            <source>no tags, so that headings and tables can’t be told</source>
            <translation>dim tagiau, felly ni ellir adnabod penawdau a thablau</translation>
        </message>
        <message>
            <source>no language</source>
            <translation>dim iaith</translation>
        </message>
        <message>
            <source>text or pictures outside the tags</source>
            <translation>testun neu luniau y tu allan i’r tagiau</translation>
        </message>
        <message numerus="yes">
            <source>%n picture(s) without a description</source>
            <translation>
                <numerusform>%n llun heb ddisgrifiad</numerusform>
                <numerusform>%n llun heb ddisgrifiad</numerusform>
                <numerusform>%n o luniau heb ddisgrifiad</numerusform>
                <numerusform>%n llun heb ddisgrifiad</numerusform>
                <numerusform>%n llun heb ddisgrifiad</numerusform>
            </translation>
        </message>
        <message>
            <source>headings that skip a level</source>
            <translation>penawdau sy’n neidio dros lefel</translation>
        </message>
        <message>
            <source>“%1” can’t yet be read by everybody: people with a screen reader miss parts of it. Please mend this and send it again:</source>
            <translation>Ni all pawb ddarllen “%1” eto: mae pobl sydd â darllenydd sgrin yn colli rhannau ohono. Cywirwch hyn ac anfonwch ef eto, os gwelwch yn dda:</translation>
        </message>
        <message>
            <source>Page %1: “%2”</source>
            <translation>Tudalen %1: “%2”</translation>
        </message>
        <message>
            <source>“%1” holds text that isn’t seen and can be copied out of it. Please take it out and send the paper again:</source>
            <translation>Mae testun yn “%1” nad yw’n weladwy ac y gellir ei gopïo ohono. Tynnwch ef allan ac anfonwch y papur eto:</translation>
        </message>
        <message>
            <source>It also holds text that isn’t seen and can be copied out of it. Please take it out:</source>
            <translation>Mae ynddo hefyd destun nad yw’n weladwy ac y gellir ei gopïo ohono. Tynnwch ef allan:</translation>
        </message>
    </context>
    <context>
        <name>Bodies</name>
        <message>
            <source>A person needs a name. Type it and try again.</source>
            <translation>Mae angen enw ar berson. Teipiwch ef a cheisiwch eto.</translation>
        </message>
        <message>
            <source>Added %1</source>
            <translation>Ychwanegwyd %1</translation>
        </message>
        <message>
            <source>Changed %1</source>
            <translation>Newidiwyd %1</translation>
        </message>
        <message>
            <source>A body needs a name. Type it and try again.</source>
            <translation>Mae angen enw ar gorff. Teipiwch ef a cheisiwch eto.</translation>
        </message>
        <message>
            <source>There is a body called “%1” already. Choose another name.</source>
            <translation>Mae corff o'r enw “%1” eisoes. Dewiswch enw arall.</translation>
        </message>
        <message>
            <source>Minutes are numbered from 1 on. Give “%1” a next number above 0.</source>
            <translation>Rhifir cofnodion o 1 ymlaen. Rhowch rif nesaf uwchlaw 0 i “%1”.</translation>
        </message>
        <message>
            <source>A quorum is at least 1. Leave it empty for the one by law.</source>
            <translation>Mae cworwm yn 1 o leiaf. Gadewch ef yn wag i gael yr un yn ôl y gyfraith.</translation>
        </message>
        <message>
            <source>The membership of %1 ends before it begins. Correct one of its days.</source>
            <translation>Mae aelodaeth %1 yn dod i ben cyn iddi ddechrau. Cywirwch un o'i dyddiadau.</translation>
        </message>
        <message>
            <source>Changed the membership of %1</source>
            <translation>Newidiwyd aelodaeth %1</translation>
        </message>
        <message>
            <source>Took off the membership of %1</source>
            <translation>Tynnwyd aelodaeth %1</translation>
        </message>
    </context>
    <context>
        <name>CalendarFiles</name>
        <message>
            <source>line %1</source>
            <translation>llinell %1</translation>
        </message>
        <message>
            <source>The register has no body “%1”. Add it under Committees, or correct its name.</source>
            <translation>Nid oes corff “%1” yn y gofrestr. Ychwanegwch ef o dan Pwyllgorau, neu cywirwch ei enw.</translation>
        </message>
        <message>
            <source>Date and time can’t be read. Write them as 2024-06-13 and 14:00.</source>
            <translation>Ni ellir darllen y dyddiad a’r amser. Ysgrifennwch nhw fel 2024-06-13 a 14:00.</translation>
        </message>
        <message>
            <source>“%1” is no kind of meeting: choose from %2.</source>
            <translation>Nid yw “%1” yn fath o gyfarfod: dewiswch o blith %2.</translation>
        </message>
        <message>
            <source>it is a meeting of %1</source>
            <translation>cyfarfod o %1 ydyw</translation>
        </message>
        <message>
            <source>it is in the calendar already</source>
            <translation>mae yn y calendr eisoes</translation>
        </message>
        <message>
            <source>its agenda is published</source>
            <translation>mae ei agenda wedi’i chyhoeddi</translation>
        </message>
        <message>
            <source>it was on %1</source>
            <translation>roedd ar %1</translation>
        </message>
        <message>
            <source>The file has no column “%1”. It needs body, date and time in its first line.</source>
            <translation>Nid oes gan y ffeil golofn “%1”. Mae arni angen body, date a time yn ei llinell gyntaf.</translation>
        </message>
        <message>
            <source>it is in the file twice</source>
            <translation>mae yn y ffeil ddwywaith</translation>
        </message>
        <message>
            <source>%1: meetings</source>
            <translation>%1: cyfarfodydd</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>A calendar is written as .ics, .csv or .pdf, not “.%1”.</source>
            <translation>Ysgrifennir calendr fel .ics, .csv neu .pdf, nid “.%1”.</translation>
        </message>
    </context>
    <context>
        <name>Calendars</name>
        <message>
            <source>Meetings in %1: day, time, body and place</source>
            <translation>Cyfarfodydd yn %1: diwrnod, amser, corff a lle</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>Diwrnod</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>Amser</translation>
        </message>
        <message>
            <source>Body</source>
            <translation>Corff</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Lleoliad</translation>
        </message>
        <message>
            <source>Calendar of meetings</source>
            <translation>Calendr cyfarfodydd</translation>
        </message>
        <message>
            <source>Calendar of meetings, %1</source>
            <translation>Calendr cyfarfodydd, %1</translation>
        </message>
        <message>
            <source>Calendar of meetings, %1 to %2</source>
            <translation>Calendr cyfarfodydd, %1 hyd %2</translation>
        </message>
        <message>
            <source>No meetings are planned.</source>
            <translation>Nid oes cyfarfodydd wedi'u trefnu.</translation>
        </message>
        <message>
            <source>%1 (cancelled)</source>
            <translation>%1 (wedi'i ganslo)</translation>
        </message>
    </context>
    <context>
        <name>CallInDates</name>
        <message>
            <source>Decisions take effect, save what is called in</source>
            <translation>Daw penderfyniadau i rym, ac eithrio'r rhai a elwir i mewn</translation>
        </message>
    </context>
    <context>
        <name>CallIns</name>
        <message>
            <source>%1 signed twice, and counts once.</source>
            <translation>Llofnododd %1 ddwywaith, ac fe’i cyfrifir unwaith.</translation>
        </message>
        <message>
            <source>%1 wasn’t a member of the council on %2, and doesn’t count.</source>
            <translation>Nid oedd %1 yn aelod o’r cyngor ar %2, ac felly nid yw’n cyfrif.</translation>
        </message>
        <message>
            <source>Of no political group that the register knows: %1.</source>
            <translation>Heb grŵp gwleidyddol y mae’r gofrestr yn gwybod amdano: %1.</translation>
        </message>
        <message numerus="yes">
            <source>%n short</source>
            <translation>
                <numerusform>%n yn brin</numerusform>
                <numerusform>%n yn brin</numerusform>
                <numerusform>%n yn brin</numerusform>
                <numerusform>%n yn brin</numerusform>
                <numerusform>%n yn brin</numerusform>
            </translation>
        </message>
        <message>
            <source>It came on %1: the last day was %2, %3.</source>
            <translation>Daeth i law ar %1: y diwrnod olaf oedd %2, %3.</translation>
        </message>
        <message numerus="yes">
            <source>%n day(s) before</source>
            <translation>
                <numerusform>%n diwrnod ynghynt</numerusform>
                <numerusform>%n diwrnod ynghynt</numerusform>
                <numerusform>%n o ddiwrnodau ynghynt</numerusform>
                <numerusform>%n diwrnod ynghynt</numerusform>
                <numerusform>%n diwrnod ynghynt</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n member(s) signed who count; the rule asks for %1: %2.</source>
            <translation>
                <numerusform>Llofnododd %n aelod sy’n cyfrif; mae’r rheol yn gofyn am %1: %2.</numerusform>
                <numerusform>Llofnododd %n aelod sy’n cyfrif; mae’r rheol yn gofyn am %1: %2.</numerusform>
                <numerusform>Llofnododd %n aelod sy’n cyfrif; mae’r rheol yn gofyn am %1: %2.</numerusform>
                <numerusform>Llofnododd %n aelod sy’n cyfrif; mae’r rheol yn gofyn am %1: %2.</numerusform>
                <numerusform>Llofnododd %n aelod sy’n cyfrif; mae’r rheol yn gofyn am %1: %2.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>They are of %n political group(s); the rule asks for %1: %2.</source>
            <translation>
                <numerusform>Maent yn perthyn i %n grŵp gwleidyddol; mae’r rheol yn gofyn am %1: %2.</numerusform>
                <numerusform>Maent yn perthyn i %n grŵp gwleidyddol; mae’r rheol yn gofyn am %1: %2.</numerusform>
                <numerusform>Maent yn perthyn i %n o grwpiau gwleidyddol; mae’r rheol yn gofyn am %1: %2.</numerusform>
                <numerusform>Maent yn perthyn i %n grŵp gwleidyddol; mae’r rheol yn gofyn am %1: %2.</numerusform>
                <numerusform>Maent yn perthyn i %n grŵp gwleidyddol; mae’r rheol yn gofyn am %1: %2.</numerusform>
            </translation>
        </message>
        <message>
            <source>It names no principle of decision-making that was breached.</source>
            <translation>Nid yw’n enwi unrhyw egwyddor gwneud penderfyniadau a dorrwyd.</translation>
        </message>
        <message>
            <source>It gives no reasons.</source>
            <translation>Nid yw’n rhoi rhesymau.</translation>
        </message>
        <message>
            <source>Call-in of this decision was waived, and it took effect at once.</source>
            <translation>Hepgorwyd galw i mewn ar gyfer y penderfyniad hwn, a daeth i rym ar unwaith.</translation>
        </message>
        <message>
            <source>By the rules of this body its decisions can’t be called in.</source>
            <translation>Yn ôl rheolau’r corff hwn ni ellir galw ei benderfyniadau i mewn.</translation>
        </message>
        <message>
            <source>A call-in comes after the decision was made. Say when it was received.</source>
            <translation>Daw cais galw i mewn ar ôl gwneud y penderfyniad. Nodwch pryd y’i derbyniwyd.</translation>
        </message>
        <message>
            <source>That moment is still to come. Say when the call-in was received.</source>
            <translation>Nid yw’r adeg honno wedi dod eto. Nodwch pryd y derbyniwyd y cais galw i mewn.</translation>
        </message>
        <message>
            <source>A call-in that wasn’t accepted has no outcome. Accept it first.</source>
            <translation>Nid oes canlyniad i gais galw i mewn nas derbyniwyd. Derbyniwch ef yn gyntaf.</translation>
        </message>
        <message>
            <source>The outcome has a day between the call-in and today. Correct it.</source>
            <translation>Rhaid i ddyddiad y canlyniad fod rhwng y cais galw i mewn a heddiw. Cywirwch ef.</translation>
        </message>
        <message>
            <source>Recorded what became of a call-in</source>
            <translation>Cofnodwyd beth ddaeth o gais galw i mewn</translation>
        </message>
        <message>
            <source>Changed a call-in</source>
            <translation>Newidiwyd cais galw i mewn</translation>
        </message>
        <message>
            <source>Recorded a call-in: the decision is suspended</source>
            <translation>Cofnodwyd cais galw i mewn: mae’r penderfyniad wedi’i atal dros dro</translation>
        </message>
        <message>
            <source>Recorded a call-in that wasn’t accepted</source>
            <translation>Cofnodwyd cais galw i mewn nas derbyniwyd</translation>
        </message>
        <message>
            <source>Nobody signed this call-in. Say who did.</source>
            <translation>Ni lofnododd neb y cais galw i mewn hwn. Nodwch pwy a’i llofnododd.</translation>
        </message>
        <message>
            <source>By the rule this call-in isn’t valid. %1 Say why it is accepted, or record it as not accepted.</source>
            <translation>Yn ôl y rheol nid yw’r cais galw i mewn hwn yn ddilys. %1 Nodwch pam y’i derbynnir, neu cofnodwch na chafodd ei dderbyn.</translation>
        </message>
        <message>
            <source>By the rule this call-in is valid. Say why it wasn’t accepted.</source>
            <translation>Yn ôl y rheol mae’r cais galw i mewn hwn yn ddilys. Nodwch pam na chafodd ei dderbyn.</translation>
        </message>
        <message>
            <source>Took off a call-in</source>
            <translation>Tynnwyd cais galw i mewn</translation>
        </message>
        <message>
            <source>Waiving call-in needs a reason. Say why the decision can’t wait.</source>
            <translation>Rhaid rhoi rheswm dros hepgor galw i mewn. Nodwch pam na all y penderfyniad aros.</translation>
        </message>
        <message>
            <source>That item takes no decision.</source>
            <translation>Nid yw’r eitem honno’n gwneud penderfyniad.</translation>
        </message>
        <message>
            <source>“%1” is called in already, so call-in can’t be waived any more.</source>
            <translation>Mae “%1” wedi’i alw i mewn eisoes, felly ni ellir hepgor galw i mewn mwyach.</translation>
        </message>
        <message>
            <source>Waived call-in: %1</source>
            <translation>Hepgorwyd galw i mewn: %1</translation>
        </message>
        <message>
            <source>A call-in needs at least one member, and not more groups than members. Correct the numbers.</source>
            <translation>Mae angen o leiaf un aelod ar gais galw i mewn, a dim mwy o grwpiau nag aelodau. Cywirwch y rhifau.</translation>
        </message>
        <message>
            <source>Changed the rule of call-ins</source>
            <translation>Newidiwyd y rheol ar gyfer galw i mewn</translation>
        </message>
        <message>
            <source>Not minuted yet; call-in is waived</source>
            <translation>Heb ei gofnodi eto; hepgorwyd galw i mewn</translation>
        </message>
        <message>
            <source>Not minuted yet</source>
            <translation>Heb ei gofnodi eto</translation>
        </message>
        <message>
            <source>Can’t be called in: in force at once</source>
            <translation>Ni ellir ei alw i mewn: mewn grym ar unwaith</translation>
        </message>
        <message>
            <source>May be called in until %1; takes effect on %2</source>
            <translation>Gellir ei alw i mewn hyd %1; daw i rym ar %2</translation>
        </message>
        <message>
            <source>In force since %1</source>
            <translation>Mewn grym ers %1</translation>
        </message>
        <message>
            <source>Call-in waived: in force from %1</source>
            <translation>Hepgorwyd galw i mewn: mewn grym o %1</translation>
        </message>
        <message>
            <source>Called in on %1, waiting for scrutiny</source>
            <translation>Galwyd i mewn ar %1, yn aros am graffu</translation>
        </message>
        <message>
            <source>Called in, and sent back to be decided again (%1)</source>
            <translation>Galwyd i mewn, ac anfonwyd yn ôl i’w benderfynu eto (%1)</translation>
        </message>
        <message>
            <source>Called in, and referred to full council (%1)</source>
            <translation>Galwyd i mewn, ac atgyfeiriwyd at y Cyngor llawn (%1)</translation>
        </message>
        <message>
            <source>Called in, and in force since %1</source>
            <translation>Galwyd i mewn, ac mewn grym ers %1</translation>
        </message>
    </context>
    <context>
        <name>ChaseList</name>
        <message>
            <source>%1: %2</source>
            <comment>who clears; how far</comment>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>Reports to %1, %2</source>
            <translation>Adroddiadau i %1, %2</translation>
        </message>
        <message>
            <source>As of %1.</source>
            <translation>Fel yr oedd ar %1.</translation>
        </message>
        <message>
            <source>The reports, who writes them, when they are due and who has cleared them</source>
            <translation>Yr adroddiadau, pwy sy’n eu hysgrifennu, pryd y mae angen eu cyflwyno a phwy sydd wedi’u clirio</translation>
        </message>
        <message>
            <source>Item</source>
            <translation>Eitem</translation>
        </message>
        <message>
            <source>Report</source>
            <translation>Adroddiad</translation>
        </message>
        <message>
            <source>Author</source>
            <translation>Awdur</translation>
        </message>
        <message>
            <source>Due</source>
            <translation>Erbyn</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Statws</translation>
        </message>
        <message>
            <source>Clearance</source>
            <translation>Clirio</translation>
        </message>
        <message>
            <source>No item of this agenda is a report.</source>
            <translation>Nid oes unrhyw eitem ar yr agenda hon yn adroddiad.</translation>
        </message>
        <message>
            <source>Report of %1</source>
            <translation>Adroddiad %1</translation>
        </message>
        <message>
            <source>Report author: %1</source>
            <translation>Awdur yr adroddiad: %1</translation>
        </message>
        <message>
            <source>Contact details: %1</source>
            <translation>Manylion cyswllt: %1</translation>
        </message>
    </context>
    <context>
        <name>Chasing</name>
        <message>
            <source>The list is written as .pdf, .docx, .odt, .html or .txt, not “.%1”.</source>
            <translation>Ysgrifennir y rhestr fel .pdf, .docx, .odt, .html neu .txt, nid “.%1”.</translation>
        </message>
        <message>
            <source>Item %1: %2</source>
            <comment>a number; a title</comment>
            <translation>Eitem %1: %2</translation>
        </message>
        <message>
            <source>%1 on %2</source>
            <comment>a body; a day</comment>
            <translation>%1 ar %2</translation>
        </message>
        <message>
            <source>This report to %1 came back:</source>
            <translation>Dychwelwyd yr adroddiad hwn i %1:</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>who clears; a comment</comment>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>Please send it again when that is done.</source>
            <translation>Anfonwch ef eto ar ôl gwneud hynny, os gwelwch yn dda.</translation>
        </message>
        <message>
            <source>This report to %1 was due on %2 and isn’t here yet:</source>
            <translation>Roedd angen yr adroddiad hwn i %1 erbyn %2 ac nid yw yma eto:</translation>
        </message>
        <message>
            <source>Please send it today, or say when it will come.</source>
            <translation>Anfonwch ef heddiw, os gwelwch yn dda, neu dywedwch pryd y daw.</translation>
        </message>
        <message>
            <source>This report to %1 is due on %2:</source>
            <translation>Mae angen yr adroddiad hwn i %1 erbyn %2:</translation>
        </message>
        <message>
            <source>This report to %1 is awaited:</source>
            <translation>Disgwylir yr adroddiad hwn i %1:</translation>
        </message>
        <message>
            <source>Please send it in time for the clearances it needs: %1.</source>
            <translation>Anfonwch ef, os gwelwch yn dda, mewn pryd iddo gael ei glirio fel sydd ei angen: %1.</translation>
        </message>
        <message>
            <source>Report to %1: %2</source>
            <translation>Adroddiad i %1: %2</translation>
        </message>
        <message>
            <source>%1 (asked on %2)</source>
            <comment>a report; a day</comment>
            <translation>%1 (gofynnwyd ar %2)</translation>
        </message>
        <message>
            <source>Reports to %1: your clearance</source>
            <translation>Adroddiadau i %1: i chi eu clirio</translation>
        </message>
        <message>
            <source>These reports to %1 wait for your clearance:</source>
            <translation>Mae’r adroddiadau hyn i %1 yn aros i chi eu clirio:</translation>
        </message>
        <message>
            <source>Please clear them, or say what has to change.</source>
            <translation>Cliriwch nhw, os gwelwch yn dda, neu dywedwch beth y mae angen ei newid.</translation>
        </message>
        <message>
            <source>Nobody has to be chased: every report is here and nobody was asked in vain.</source>
            <translation>Nid oes angen mynd ar ôl neb: mae pob adroddiad yma ac ni ofynnwyd yn ofer i neb.</translation>
        </message>
        <message>
            <source>That item isn’t on the agenda any more.</source>
            <translation>Nid yw’r eitem honno ar yr agenda mwyach.</translation>
        </message>
        <message>
            <source>A template of a report is written as .docx, not “.%1”.</source>
            <translation>Ysgrifennir templed adroddiad fel .docx, nid “.%1”.</translation>
        </message>
    </context>
    <context>
        <name>Checks</name>
        <message>
            <source>No exempt paper is in the public pack</source>
            <translation>Nid oes papur eithriedig yn y pecyn cyhoeddus</translation>
        </message>
        <message>
            <source>The public pack would hold exempt matter: see the preview</source>
            <translation>Byddai’r pecyn cyhoeddus yn cynnwys deunydd eithriedig: gweler y rhagolwg</translation>
        </message>
        <message>
            <source>The public pack hasn’t been looked through yet: show it in the preview</source>
            <translation>Nid yw’r pecyn cyhoeddus wedi’i archwilio eto: dangoswch ef yn y rhagolwg</translation>
        </message>
        <message>
            <source>Late: the agenda had to be published by %1 (%2). %3</source>
            <comment>a day, a source, a sentence</comment>
            <translation>Hwyr: roedd yn rhaid cyhoeddi’r agenda erbyn %1 (%2). %3</translation>
        </message>
        <message>
            <source>Today is the last lawful day to publish (%1)</source>
            <translation>Heddiw yw’r diwrnod cyfreithlon olaf i gyhoeddi (%1)</translation>
        </message>
        <message>
            <source>In time until %1 (%2)</source>
            <translation>Mewn pryd hyd %1 (%2)</translation>
        </message>
        <message>
            <source>Private part: the first notice is due by %1, 28 clear days before (%2)</source>
            <translation>Rhan breifat: rhaid rhoi’r hysbysiad cyntaf erbyn %1, 28 diwrnod clir ymlaen llaw (%2)</translation>
        </message>
        <message>
            <source>Private part: was the first notice given by %1, 28 clear days before (%2)?</source>
            <translation>Rhan breifat: a roddwyd yr hysbysiad cyntaf erbyn %1, 28 diwrnod clir ymlaen llaw (%2)?</translation>
        </message>
        <message>
            <source>Private part: the first notice was given by %1 (%2)</source>
            <translation>Rhan breifat: rhoddwyd yr hysbysiad cyntaf erbyn %1 (%2)</translation>
        </message>
        <message>
            <source>Private part without the first notice: %1</source>
            <translation>Rhan breifat heb yr hysbysiad cyntaf: %1</translation>
        </message>
        <message>
            <source>Private part: the second notice is due by %1, 5 clear days before (%2)</source>
            <translation>Rhan breifat: rhaid rhoi’r ail hysbysiad erbyn %1, 5 diwrnod clir ymlaen llaw (%2)</translation>
        </message>
        <message>
            <source>Private part: was the second notice given by %1, 5 clear days before (%2)?</source>
            <translation>Rhan breifat: a roddwyd yr ail hysbysiad erbyn %1, 5 diwrnod clir ymlaen llaw (%2)?</translation>
        </message>
        <message>
            <source>Private part: the second notice was given by %1 (%2)</source>
            <translation>Rhan breifat: rhoddwyd yr ail hysbysiad erbyn %1 (%2)</translation>
        </message>
        <message>
            <source>Private part without the second notice: %1</source>
            <translation>Rhan breifat heb yr ail hysbysiad: %1</translation>
        </message>
        <message>
            <source>Key decision notice (item %1): none was given by %2, 28 clear days before (%3). Put it off, or take the general exception (reg. 10) or special urgency (reg. 11)</source>
            <translation>Hysbysiad o benderfyniad allweddol (eitem %1): ni roddwyd un erbyn %2, 28 diwrnod clir ymlaen llaw (%3). Gohiriwch y penderfyniad, neu defnyddiwch yr eithriad cyffredinol (rheol. 10) neu frys arbennig (rheol. 11)</translation>
        </message>
        <message>
            <source>Key decision notice (item %1): due by %2, 28 clear days before (%3)</source>
            <translation>Hysbysiad o benderfyniad allweddol (eitem %1): i’w roi erbyn %2, 28 diwrnod clir ymlaen llaw (%3)</translation>
        </message>
        <message>
            <source>Key decision notice (item %1): was it given by %2, 28 clear days before (%3)?</source>
            <translation>Hysbysiad o benderfyniad allweddol (eitem %1): a’i rhoddwyd erbyn %2, 28 diwrnod clir ymlaen llaw (%3)?</translation>
        </message>
        <message>
            <source>Key decision notice (item %1): given by %2 (%3)</source>
            <translation>Hysbysiad o benderfyniad allweddol (eitem %1): rhoddwyd erbyn %2 (%3)</translation>
        </message>
        <message>
            <source>Key decision (item %1) without 28 days’ notice: %2</source>
            <translation>Penderfyniad allweddol (eitem %1) heb 28 diwrnod o hysbysiad: %2</translation>
        </message>
        <message>
            <source>Item %1, %2</source>
            <comment>a number; a paper</comment>
            <translation>Eitem %1, %2</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>a paper; a sentence</comment>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>%1 isn’t accessible: %2</source>
            <comment>a paper; why</comment>
            <translation>Nid yw %1 yn hygyrch: %2</translation>
        </message>
        <message numerus="yes">
            <source>%1. And %n more, in Reports</source>
            <comment>a sentence</comment>
            <translation>
                <numerusform>%1. Hefyd %n arall, yn Adroddiadau</numerusform>
                <numerusform>%1. Hefyd %n arall, yn Adroddiadau</numerusform>
                <numerusform>%1. Hefyd %n arall, yn Adroddiadau</numerusform>
                <numerusform>%1. Hefyd %n arall, yn Adroddiadau</numerusform>
                <numerusform>%1. Hefyd %n arall, yn Adroddiadau</numerusform>
            </translation>
        </message>
        <message>
            <source>Item %1 is to follow: it needs a supplement</source>
            <translation>Mae eitem %1 i ddilyn: mae angen atodlen arni</translation>
        </message>
        <message>
            <source>Item %1 has no paper: add one or mark it to follow</source>
            <translation>Nid oes papur gan eitem %1: ychwanegwch un neu nodwch ei fod i ddilyn</translation>
        </message>
        <message>
            <source>Item %1: %2</source>
            <comment>a number; a sentence</comment>
            <translation>Eitem %1: %2</translation>
        </message>
        <message>
            <source>A paper of item %1 has no pages yet: %2</source>
            <translation>Nid oes tudalennau gan bapur eitem %1 eto: %2</translation>
        </message>
        <message>
            <source>A paper of item %1: %2</source>
            <comment>a number; a sentence</comment>
            <translation>Papur eitem %1: %2</translation>
        </message>
        <message>
            <source>The public is excluded before the first exempt item</source>
            <translation>Gwaherddir y cyhoedd cyn yr eitem eithriedig gyntaf</translation>
        </message>
        <message>
            <source>Item %1 is exempt, but no item before it excludes the public</source>
            <translation>Mae eitem %1 yn eithriedig, ond nid oes eitem o’i blaen yn gwahardd y cyhoedd</translation>
        </message>
        <message>
            <source>The agenda has no items</source>
            <translation>Nid oes eitemau ar yr agenda</translation>
        </message>
        <message>
            <source>Without a title in Welsh: %1</source>
            <translation>Heb deitl yn Gymraeg: %1</translation>
        </message>
        <message>
            <source>Without a title in English: %1</source>
            <translation>Heb deitl yn Saesneg: %1</translation>
        </message>
        <message>
            <source>Item %1 has an exempt paper, but no item excludes the public: nobody can speak of it</source>
            <translation>Mae gan eitem %1 bapur eithriedig, ond nid oes eitem yn gwahardd y cyhoedd: ni all neb siarad amdano</translation>
        </message>
    </context>
    <context>
        <name>ClearDays</name>
        <message>
            <source>A date is missing or doesn't exist.</source>
            <translation>Mae dyddiad ar goll neu nid yw'n bod.</translation>
        </message>
        <message>
            <source>The notice can't be after the meeting. Check which date is which.</source>
            <translation>Ni all yr hysbysiad fod ar ôl y cyfarfod. Gwiriwch pa ddyddiad yw pa un.</translation>
        </message>
    </context>
    <context>
        <name>CommandLine</name>
        <message>
            <source>The option --%1 isn't known here.</source>
            <translation>Nid yw'r opsiwn --%1 yn hysbys yma.</translation>
        </message>
        <message>
            <source>The option --%1 is given twice.</source>
            <translation>Rhoddwyd yr opsiwn --%1 ddwywaith.</translation>
        </message>
        <message>
            <source>The option --%1 takes no value.</source>
            <translation>Nid yw'r opsiwn --%1 yn cymryd gwerth.</translation>
        </message>
        <message>
            <source>The option --%1 needs a value: %2.</source>
            <translation>Mae angen gwerth ar yr opsiwn --%1: %2.</translation>
        </message>
        <message>
            <source>%1 needs %2.</source>
            <translation>Mae angen %2 ar %1.</translation>
        </message>
        <message>
            <source>“%1” is one word too many for %2.</source>
            <translation>Mae “%1” yn un gair yn ormod i %2.</translation>
        </message>
        <message>
            <source>%1 needs --%2 %3.</source>
            <translation>Mae angen --%2 %3 ar %1.</translation>
        </message>
        <message>
            <source>The option %1 isn't known here.</source>
            <translation>Nid yw'r opsiwn %1 yn hysbys yma.</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <comment>what is due, of which item</comment>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>Missed: %1, by %2 (%3).</source>
            <translation>Methwyd: %1, erbyn %2 (%3).</translation>
        </message>
        <message>
            <source>Done late: %1, by %2 (%3).</source>
            <translation>Gwnaed yn hwyr: %1, erbyn %2 (%3).</translation>
        </message>
        <message>
            <source>Some of these dates lie in years whose bank holidays aren't published yet: they are worked out by rule.</source>
            <translation>Mae rhai o'r dyddiadau hyn mewn blynyddoedd nad yw eu gwyliau banc wedi'u cyhoeddi eto: fe'u cyfrifir yn ôl rheol.</translation>
        </message>
        <message>
            <source>Item “%1” of this meeting takes no decision. call-in ID shows those that do.</source>
            <translation>Nid yw eitem “%1” y cyfarfod hwn yn gwneud penderfyniad. Mae call-in ID yn dangos y rhai sydd yn gwneud hynny.</translation>
        </message>
        <message>
            <source>--accept and --refuse don't go together.</source>
            <translation>Ni ellir defnyddio --accept a --refuse gyda'i gilydd.</translation>
        </message>
        <message>
            <source>That decision isn't called in.</source>
            <translation>Nid yw'r penderfyniad hwnnw wedi'i alw i mewn.</translation>
        </message>
        <message>
            <source>That meeting confirms the minutes of more than one. Say whose with --of.</source>
            <translation>Mae'r cyfarfod hwnnw'n cadarnhau cofnodion mwy nag un cyfarfod. Nodwch pa un gyda --of.</translation>
        </message>
        <message>
            <source>That meeting has no minutes to confirm. Add an item of the kind Minutes, and say whose with --of.</source>
            <translation>Nid oes gan y cyfarfod hwnnw gofnodion i'w cadarnhau. Ychwanegwch eitem o'r math Cofnodion, a nodwch gofnodion pa gyfarfod gyda --of.</translation>
        </message>
        <message>
            <source>Nobody noted who was at %1: it isn’t counted.</source>
            <translation>Ni nododd neb pwy oedd yn %1: nid yw’n cael ei gyfrif.</translation>
        </message>
        <message>
            <source>Say which register: --register FILE, or set MOOTHALL_REGISTER.</source>
            <translation>Nodwch pa gofrestr: --register FILE, neu gosodwch MOOTHALL_REGISTER.</translation>
        </message>
        <message>
            <source>Say what to do. moothall-cli --help lists the commands.</source>
            <translation>Nodwch beth i'w wneud. Mae moothall-cli --help yn rhestru'r gorchmynion.</translation>
        </message>
        <message>
            <source>There is no command “%1”. moothall-cli --help lists them.</source>
            <translation>Nid oes gorchymyn “%1”. Mae moothall-cli --help yn eu rhestru.</translation>
        </message>
        <message>
            <source>--as-of holds all supplements: leave --supplement out.</source>
            <translation>Mae --as-of yn cynnwys pob atodlen: hepgorwch --supplement.</translation>
        </message>
        <message>
            <source>Only the exempt pack has numbered copies: --edition restricted.</source>
            <translation>Dim ond y pecyn eithriedig sydd â chopïau wedi'u rhifo: --edition restricted.</translation>
        </message>
        <message>
            <source>“%1” isn't there, or isn't a file.</source>
            <translation>Nid yw “%1” yno, neu nid yw'n ffeil.</translation>
        </message>
        <message>
            <source>--decision needs words: who decided to publish all the same, and why.</source>
            <translation>Mae angen geiriau ar --decision: pwy benderfynodd gyhoeddi er hynny, a pham.</translation>
        </message>
        <message>
            <source>There is no body “%1” in this register.</source>
            <translation>Nid oes corff “%1” yn y gofrestr hon.</translation>
        </message>
        <message>
            <source>There is no finding %1. “lint” numbers them.</source>
            <translation>Nid oes canfyddiad %1. Mae “lint” yn eu rhifo.</translation>
        </message>
        <message>
            <source>“%1” isn't a date. Write it like 2024-06-13.</source>
            <translation>Nid yw “%1” yn ddyddiad. Ysgrifennwch ef fel 2024-06-13.</translation>
        </message>
        <message>
            <source>“%1” isn't an instant. Write it like 2024-06-04T08:00:00Z.</source>
            <translation>Nid yw “%1” yn amser penodol. Ysgrifennwch ef fel 2024-06-04T08:00:00Z.</translation>
        </message>
        <message>
            <source>--%1 takes a whole number from 1, not “%2”.</source>
            <translation>Mae --%1 yn cymryd rhif cyfan o 1 i fyny, nid “%2”.</translation>
        </message>
        <message>
            <source>There is no meeting “%1” in this register. The list command shows them.</source>
            <translation>Nid oes cyfarfod “%1” yn y gofrestr hon. Mae'r gorchymyn list yn eu dangos.</translation>
        </message>
        <message>
            <source>There is no item %1 on that agenda.</source>
            <translation>Nid oes eitem %1 ar yr agenda honno.</translation>
        </message>
        <message>
            <source>The register has no body “%1”.</source>
            <translation>Nid oes corff “%1” yn y gofrestr.</translation>
        </message>
        <message>
            <source>“%1” is there already. Choose another name, or remove it first.</source>
            <translation>Mae “%1” yno eisoes. Dewiswch enw arall, neu tynnwch ef yn gyntaf.</translation>
        </message>
        <message>
            <source>There is no folder for “%1”. Make it first.</source>
            <translation>Nid oes ffolder ar gyfer “%1”. Crëwch hi yn gyntaf.</translation>
        </message>
        <message>
            <source>--%1 takes one of %2, not “%3”.</source>
            <translation>Mae --%1 yn cymryd un o %2, nid “%3”.</translation>
        </message>
    </context>
    <context>
        <name>Confirming</name>
        <message>
            <source>A correction says nothing. Write the words that were wrong and those that are right, or what is to be corrected.</source>
            <translation>Nid yw cywiriad yn dweud dim. Ysgrifennwch y geiriau a oedd yn anghywir a’r rhai sy’n gywir, neu beth sydd i’w gywiro.</translation>
        </message>
        <message>
            <source>The minutes of %1 have no minute %2. Give the number of one of them, or none.</source>
            <translation>Nid oes cofnod %2 yng nghofnodion %1. Rhowch rif un ohonynt, neu dim rhif.</translation>
        </message>
        <message>
            <source>Minute %1 doesn’t hold the words to be corrected as they are written here. Copy them from it, or describe the correction without them.</source>
            <translation>Nid yw cofnod %1 yn cynnwys y geiriau i’w cywiro fel y maent wedi’u hysgrifennu yma. Copïwch nhw ohono, neu disgrifiwch y cywiriad hebddynt.</translation>
        </message>
        <message>
            <source>A signature needs a name and a day. Give both, or neither.</source>
            <translation>Mae angen enw a dyddiad ar lofnod. Rhowch y ddau, neu’r un o’r ddau.</translation>
        </message>
        <message>
            <source>Minutes are signed when they have been confirmed, on %1 or later. Correct the day.</source>
            <translation>Llofnodir cofnodion ar ôl iddynt gael eu cadarnhau, ar %1 neu wedyn. Cywirwch y dyddiad.</translation>
        </message>
        <message>
            <source>Public minutes are confirmed at a public item of the kind Minutes. Add one to the agenda, then try again.</source>
            <translation>Cadarnheir cofnodion cyhoeddus mewn eitem gyhoeddus o’r math Cofnodion. Ychwanegwch un at yr agenda, yna ceisiwch eto.</translation>
        </message>
        <message>
            <source>Exempt minutes are confirmed at an exempt item of the kind Minutes. Add one to Part II, then try again.</source>
            <translation>Cadarnheir cofnodion eithriedig mewn eitem eithriedig o’r math Cofnodion. Ychwanegwch un at Ran II, yna ceisiwch eto.</translation>
        </message>
        <message>
            <source>An extraordinary meeting doesn’t confirm minutes: they go to the next ordinary one (LGA 1972 Sch. 12 para. 41(4)).</source>
            <translation>Nid yw cyfarfod arbennig yn cadarnhau cofnodion: ânt i’r cyfarfod cyffredin nesaf (Deddf Llywodraeth Leol 1972 Atod. 12 para. 41(4)).</translation>
        </message>
        <message>
            <source>Minutes are confirmed at a later meeting of the same body. Choose another meeting.</source>
            <translation>Cadarnheir cofnodion mewn cyfarfod diweddarach o’r un corff. Dewiswch gyfarfod arall.</translation>
        </message>
        <message>
            <source>The meeting of %1 hasn’t been held yet.</source>
            <translation>Nid yw cyfarfod %1 wedi’i gynnal eto.</translation>
        </message>
        <message>
            <source>The meeting of %1 has no such minutes. Write them first.</source>
            <translation>Nid oes gan gyfarfod %1 gofnodion o’r fath. Ysgrifennwch nhw yn gyntaf.</translation>
        </message>
        <message>
            <source>Confirmed and signed at the meeting of %1</source>
            <translation>Cadarnhawyd a llofnodwyd yng nghyfarfod %1</translation>
        </message>
        <message>
            <source>Confirmed at the meeting of %1</source>
            <translation>Cadarnhawyd yng nghyfarfod %1</translation>
        </message>
        <message>
            <source>Minutes confirmed</source>
            <translation>Cadarnhawyd y cofnodion</translation>
        </message>
        <message>
            <source>These minutes haven’t been confirmed, so there is nothing to take back.</source>
            <translation>Nid yw’r cofnodion hyn wedi’u cadarnhau, felly nid oes dim i’w dynnu’n ôl.</translation>
        </message>
        <message>
            <source>Took the confirmation of the minutes back</source>
            <translation>Tynnwyd cadarnhad y cofnodion yn ôl</translation>
        </message>
        <message>
            <source>Back to its stage before</source>
            <translation>Yn ôl i’r cam blaenorol</translation>
        </message>
    </context>
    <context>
        <name>Copies</name>
        <message>
            <source>Nobody is to get a copy. Choose who does.</source>
            <translation>Nid oes neb i gael copi. Dewiswch pwy fydd yn cael un.</translation>
        </message>
        <message>
            <source>A recipient has no name. Name everybody who gets a copy.</source>
            <translation>Nid oes enw gan un derbynnydd. Enwch bawb sy'n cael copi.</translation>
        </message>
        <message>
            <source>“%1” would get two copies. Name everybody once.</source>
            <translation>Byddai “%1” yn cael dau gopi. Enwch bawb unwaith.</translation>
        </message>
        <message>
            <source>“%1” can't be written. Check that its folder is there and that you may write in it.</source>
            <translation>Ni ellir ysgrifennu “%1”. Gwiriwch fod ei ffolder yno a bod gennych hawl i ysgrifennu ynddi.</translation>
        </message>
        <message>
            <source>Made copy %1 of %2 of the exempt pack for %3</source>
            <translation>Gwnaed copi %1 o %2 o'r pecyn eithriedig ar gyfer %3</translation>
        </message>
        <message>
            <source>The register is open to read only, so it can't be recorded who has which copy. Open it for writing.</source>
            <translation>Mae'r gofrestr ar agor i'w darllen yn unig, felly ni ellir cofnodi pwy sydd â pha gopi. Agorwch hi i ysgrifennu ynddi.</translation>
        </message>
        <message>
            <source>“%1” is there already and isn't an empty folder. Name another.</source>
            <translation>Mae “%1” yno eisoes ac nid yw'n ffolder wag. Enwch un arall.</translation>
        </message>
    </context>
    <context>
        <name>Csv</name>
        <message>
            <source>A quotation mark in line %1 is never closed.</source>
            <translation>Nid yw dyfynnod yn llinell %1 byth yn cael ei gau.</translation>
        </message>
        <message>
            <source>The file isn’t in UTF-8. Save it as “CSV UTF-8” and try again.</source>
            <translation>Nid yw’r ffeil mewn UTF-8. Cadwch hi fel “CSV UTF-8” a cheisiwch eto.</translation>
        </message>
        <message>
            <source>The file is empty: it hasn’t even headings.</source>
            <translation>Mae’r ffeil yn wag: nid oes ynddi benawdau hyd yn oed.</translation>
        </message>
        <message>
            <source>Line %1 has more cells than there are headings.</source>
            <translation>Mae gan linell %1 fwy o gelloedd nag sydd o benawdau.</translation>
        </message>
    </context>
    <context>
        <name>Database</name>
        <message>
            <source>Qt's driver for SQLite isn't installed. Install it and start again.</source>
            <translation>Nid yw gyrrwr Qt ar gyfer SQLite wedi'i osod. Gosodwch ef a dechreuwch eto.</translation>
        </message>
        <message>
            <source>This computer's SQLite doesn't keep foreign keys; a register can't be used with it.</source>
            <translation>Nid yw SQLite y cyfrifiadur hwn yn cadw allweddi estron; ni ellir defnyddio cofrestr gydag ef.</translation>
        </message>
        <message>
            <source>The register “%1” is on a network folder and another program has it open. Close it there first.</source>
            <translation>Mae'r gofrestr “%1” ar ffolder rwydwaith ac mae rhaglen arall wedi ei hagor. Caewch hi yno yn gyntaf.</translation>
        </message>
        <message>
            <source>This computer's SQLite doesn't flush to the disk; a register can't be used with it.</source>
            <translation>Nid yw SQLite y cyfrifiadur hwn yn ysgrifennu'n syth i'r ddisg; ni ellir defnyddio cofrestr gydag ef.</translation>
        </message>
        <message>
            <source>The register “%1” is being written by another program at this moment. Try again shortly.</source>
            <translation>Mae rhaglen arall yn ysgrifennu i'r gofrestr “%1” ar hyn o bryd. Ceisiwch eto cyn bo hir.</translation>
        </message>
        <message>
            <source>The register “%1” can't be written. Check that there is space on the disk and that you may write there.</source>
            <translation>Ni ellir ysgrifennu'r gofrestr “%1”. Gwiriwch fod lle ar y ddisg a bod gennych hawl i ysgrifennu yno.</translation>
        </message>
        <message>
            <source>The disk of the register “%1” reports an error. Make space or check the disk; nothing was changed.</source>
            <translation>Mae disg y gofrestr “%1” yn rhoi gwybod am wall. Gwnewch le neu gwiriwch y ddisg; ni newidiwyd dim.</translation>
        </message>
        <message>
            <source>The register “%1” is damaged. Leave it as it is and open the latest backup.</source>
            <translation>Mae'r gofrestr “%1” wedi'i difrodi. Gadewch hi fel y mae ac agorwch y copi wrth gefn diweddaraf.</translation>
        </message>
        <message>
            <source>“%1” isn't a register. Choose another file.</source>
            <translation>Nid yw “%1” yn gofrestr. Dewiswch ffeil arall.</translation>
        </message>
        <message>
            <source>“%1” can't be opened. Check that it is there and that you may read it.</source>
            <translation>Ni ellir agor “%1”. Gwiriwch ei fod yno a bod gennych hawl i'w ddarllen.</translation>
        </message>
        <message>
            <source>The register “%1” refused a change; nothing was changed.</source>
            <translation>Gwrthododd y gofrestr “%1” newid; ni newidiwyd dim.</translation>
        </message>
    </context>
    <context>
        <name>Deadlines</name>
        <message>
            <source>Give public notice of the meeting</source>
            <translation>Rhoi hysbysiad cyhoeddus o'r cyfarfod</translation>
        </message>
        <message>
            <source>Publish agenda and reports</source>
            <translation>Cyhoeddi'r agenda a'r adroddiadau</translation>
        </message>
        <message>
            <source>Send the summons</source>
            <translation>Anfon y wŷs</translation>
        </message>
        <message>
            <source>Key decision notice</source>
            <translation>Hysbysiad o benderfyniad allweddol</translation>
        </message>
        <message>
            <source>General exception: notice to the chair of scrutiny, and published</source>
            <translation>Eithriad cyffredinol: hysbysu'r cadeirydd craffu, a chyhoeddi'r hysbysiad</translation>
        </message>
        <message>
            <source>Special urgency: agreement of the chair of scrutiny, and its notice</source>
            <translation>Brys arbennig: cytundeb y cadeirydd craffu, a hysbysiad ohono</translation>
        </message>
        <message>
            <source>First notice of the private meeting</source>
            <translation>Hysbysiad cyntaf o'r cyfarfod preifat</translation>
        </message>
        <message>
            <source>Second notice of the private meeting</source>
            <translation>Ail hysbysiad o'r cyfarfod preifat</translation>
        </message>
        <message>
            <source>Private at short notice: agreement of the chair of scrutiny, and its notice</source>
            <translation>Preifat ar fyr rybudd: cytundeb y cadeirydd craffu, a hysbysiad ohono</translation>
        </message>
        <message>
            <source>Minutes, agenda and open reports may come off public view</source>
            <translation>Caniateir tynnu'r cofnodion, yr agenda a'r adroddiadau agored o olwg y cyhoedd</translation>
        </message>
        <message>
            <source>Background papers may come off public view</source>
            <translation>Caniateir tynnu'r papurau cefndir o olwg y cyhoedd</translation>
        </message>
        <message>
            <source>Decision records may come off public view</source>
            <translation>Caniateir tynnu'r cofnodion o benderfyniadau o olwg y cyhoedd</translation>
        </message>
        <message>
            <source>Publish the note of attendance, declarations, decisions and votes</source>
            <translation>Cyhoeddi'r nodyn ar bresenoldeb, datganiadau, penderfyniadau a phleidleisiau</translation>
        </message>
        <message>
            <source>Own timetable</source>
            <translation>Amserlen yr awdurdod ei hun</translation>
        </message>
        <message>
            <source>Reports due</source>
            <translation>Adroddiadau i law</translation>
        </message>
        <message>
            <source>Draft agenda to the chair</source>
            <translation>Agenda ddrafft i'r cadeirydd</translation>
        </message>
        <message>
            <source>Legal sign-off of reports</source>
            <translation>Cymeradwyaeth gyfreithiol i adroddiadau</translation>
        </message>
        <message>
            <source>Finance sign-off of reports</source>
            <translation>Cymeradwyaeth ariannol i adroddiadau</translation>
        </message>
        <message>
            <source>Public question scheme</source>
            <translation>Cynllun cwestiynau gan y cyhoedd</translation>
        </message>
        <message>
            <source>Last public questions</source>
            <translation>Cwestiynau olaf gan y cyhoedd</translation>
        </message>
        <message>
            <source>Replies to public questions</source>
            <translation>Atebion i gwestiynau gan y cyhoedd</translation>
        </message>
        <message>
            <source>Schedule of questions and replies goes out</source>
            <translation>Anfon y rhestr o gwestiynau ac atebion</translation>
        </message>
        <message>
            <source>Last day to call a Cabinet member to the meeting</source>
            <translation>Diwrnod olaf i alw aelod o'r Cabinet i'r cyfarfod</translation>
        </message>
        <message>
            <source>Scrutiny protocol</source>
            <translation>Protocol craffu</translation>
        </message>
        <message>
            <source>Last questions of the minority leader</source>
            <translation>Cwestiynau olaf arweinydd y lleiafrif</translation>
        </message>
        <message>
            <source>Cabinet procedure rules</source>
            <translation>Rheolau gweithdrefn y Cabinet</translation>
        </message>
        <message>
            <source>Last notices of motion</source>
            <translation>Hysbysiadau olaf o gynnig</translation>
        </message>
        <message>
            <source>Standing order 8.1</source>
            <translation>Rheol sefydlog 8.1</translation>
        </message>
        <message>
            <source>Last amendments to motions</source>
            <translation>Gwelliannau olaf i gynigion</translation>
        </message>
        <message>
            <source>Standing order 10.1</source>
            <translation>Rheol sefydlog 10.1</translation>
        </message>
        <message>
            <source>Last notice of public participation</source>
            <translation>Hysbysiad olaf o gyfranogiad y cyhoedd</translation>
        </message>
        <message>
            <source>Public participation scheme</source>
            <translation>Cynllun cyfranogiad y cyhoedd</translation>
        </message>
        <message>
            <source>Call-in procedure</source>
            <translation>Gweithdrefn galw i mewn</translation>
        </message>
        <message>
            <source>Publish the decisions</source>
            <translation>Cyhoeddi'r penderfyniadau</translation>
        </message>
        <message>
            <source>Call-in ends</source>
            <translation>Y cyfnod galw i mewn yn dod i ben</translation>
        </message>
        <message>
            <source>Decisions take effect</source>
            <translation>Y penderfyniadau'n dod i rym</translation>
        </message>
        <message>
            <source>Called in, waiting for scrutiny</source>
            <translation>Galwyd i mewn, yn aros am graffu</translation>
        </message>
        <message>
            <source>Draft minutes to the chair</source>
            <translation>Cofnodion drafft i'r cadeirydd</translation>
        </message>
        <message>
            <source>This meeting has no date “%1”.</source>
            <translation>Nid oes gan y cyfarfod hwn ddyddiad “%1”.</translation>
        </message>
        <message>
            <source>Doing without a date needs a reason. Say who decided so, and why.</source>
            <translation>Rhaid rhoi rheswm dros hepgor dyddiad. Nodwch pwy benderfynodd hynny, a pham.</translation>
        </message>
        <message>
            <source>That is still to come. Say when it was done.</source>
            <translation>Nid yw'r adeg honno wedi dod eto. Nodwch pryd y'i gwnaed.</translation>
        </message>
        <message>
            <source>Done without: %1</source>
            <translation>Hepgorwyd: %1</translation>
        </message>
        <message>
            <source>Done: %1</source>
            <translation>Gwnaed: %1</translation>
        </message>
        <message>
            <source>Say who decided to publish all the same, and why.</source>
            <translation>Nodwch pwy benderfynodd gyhoeddi er hynny, a pham.</translation>
        </message>
        <message>
            <source>Published although a check said stop: %1</source>
            <translation>Cyhoeddwyd er bod gwiriad wedi dweud y dylid peidio: %1</translation>
        </message>
        <message>
            <source>A rule needs a name and a number of days.</source>
            <translation>Mae angen enw a nifer o ddiwrnodau ar reol.</translation>
        </message>
        <message>
            <source>The rule ends before it begins. Correct one of its days.</source>
            <translation>Mae'r rheol yn dod i ben cyn iddi ddechrau. Cywirwch un o'i dyddiadau.</translation>
        </message>
        <message>
            <source>Changed the rule “%1”</source>
            <translation>Newidiwyd y rheol “%1”</translation>
        </message>
        <message>
            <source>Removed a rule</source>
            <translation>Tynnwyd rheol</translation>
        </message>
    </context>
    <context>
        <name>Distribution</name>
        <message>
            <source>Somebody on the list has no name. Name everybody who gets papers.</source>
            <translation>Nid oes gan rywun ar y rhestr enw. Rhowch enw i bawb sy’n cael papurau.</translation>
        </message>
        <message>
            <source>“%1” is on the list twice. Name everybody once, and say how many copies.</source>
            <translation>Mae “%1” ar y rhestr ddwywaith. Enwch bawb unwaith, a dywedwch faint o gopïau.</translation>
        </message>
        <message>
            <source>“%1” can have 1 to %2 copies.</source>
            <translation>Gall “%1” gael 1 i %2 copi.</translation>
        </message>
        <message>
            <source>Line %1 of the list: “%2” isn't %3.</source>
            <translation>Llinell %1 o’r rhestr: nid yw “%2” yn %3.</translation>
        </message>
        <message>
            <source>a number of copies</source>
            <translation>nifer o gopïau</translation>
        </message>
        <message>
            <source>a day like 2024-06-13</source>
            <translation>diwrnod fel 2024-06-13</translation>
        </message>
        <message>
            <source>Changed the distribution list</source>
            <translation>Newidiwyd y rhestr ddosbarthu</translation>
        </message>
        <message>
            <source>The list has no column “name”.</source>
            <translation>Nid oes gan y rhestr golofn “name”.</translation>
        </message>
    </context>
    <context>
        <name>Documents</name>
        <message>
            <source>This meeting has no exempt minutes.</source>
            <translation>Nid oes gan y cyfarfod hwn gofnodion eithriedig.</translation>
        </message>
        <message>
            <source>A document can't be made as “.%1”. Choose one of: %2.</source>
            <translation>Ni ellir gwneud dogfen fel “.%1”. Dewiswch un o'r rhain: %2.</translation>
        </message>
        <message>
            <source>No decision of this meeting is minuted yet.</source>
            <translation>Nid oes penderfyniad o'r cyfarfod hwn wedi'i gofnodi eto.</translation>
        </message>
        <message>
            <source>The record must state reasons, and the minutes hold none for these agenda items: %1.</source>
            <translation>Rhaid i'r cofnod nodi rhesymau, ac nid oes rhai yn y cofnodion ar gyfer yr eitemau agenda hyn: %1.</translation>
        </message>
        <message>
            <source>The record must state which options were considered and rejected, and the minutes hold none for these agenda items: %1.</source>
            <translation>Rhaid i'r cofnod nodi pa opsiynau a ystyriwyd ac a wrthodwyd, ac nid oes rhai yn y cofnodion ar gyfer yr eitemau agenda hyn: %1.</translation>
        </message>
    </context>
    <context>
        <name>Exchange</name>
        <message>
            <source>authority.nation: the register is of %1 and stays so.</source>
            <translation>authority.nation: mae'r gofrestr yn perthyn i %1 ac felly y bydd.</translation>
        </message>
        <message>
            <source>%1.fields.%2: this key isn't known and is left out.</source>
            <translation>%1.fields.%2: nid yw'r allwedd hon yn hysbys ac fe'i hepgorir.</translation>
        </message>
        <message>
            <source>“%1” isn't one of the values allowed here: %2.</source>
            <translation>Nid yw “%1” yn un o'r gwerthoedd a ganiateir yma: %2.</translation>
        </message>
        <message>
            <source>The register has this meeting already, with the id %1. To put this one in its place, replace it.</source>
            <translation>Mae'r cyfarfod hwn yn y gofrestr eisoes, â'r id %1. I roi'r un hwn yn ei le, disodlwch ef.</translation>
        </message>
        <message>
            <source>The register's meeting has been published: nothing can take its place any more.</source>
            <translation>Mae'r cyfarfod yn y gofrestr wedi'i gyhoeddi: ni all dim gymryd ei le mwyach.</translation>
        </message>
        <message>
            <source>“%1” can't be written. Check that there is space on the disk.</source>
            <translation>Ni ellir ysgrifennu “%1”. Gwiriwch fod lle ar y ddisg.</translation>
        </message>
        <message>
            <source>The paper “%1” is missing from the register's folder. Restore it from a backup.</source>
            <translation>Mae'r papur “%1” ar goll o ffolder y gofrestr. Adferwch ef o gopi wrth gefn.</translation>
        </message>
        <message>
            <source>The paper “%1” isn't what it was when it came in. Restore it from a backup.</source>
            <translation>Nid yw'r papur “%1” yr un fath â phan ddaeth i mewn. Adferwch ef o gopi wrth gefn.</translation>
        </message>
        <message>
            <source>“%1” is there already and isn't an empty folder. Name another.</source>
            <translation>Mae “%1” yno eisoes ac nid yw'n ffolder wag. Enwch un arall.</translation>
        </message>
        <message>
            <source>“%1” can't be written. Check that its folder is there and that you may write in it.</source>
            <translation>Ni ellir ysgrifennu “%1”. Gwiriwch fod ei ffolder yno a bod gennych hawl i ysgrifennu ynddi.</translation>
        </message>
    </context>
    <context>
        <name>Exemption</name>
        <message>
            <source>Choose at least one paragraph of %1.</source>
            <translation>Dewiswch o leiaf un paragraff o %1.</translation>
        </message>
        <message>
            <source>Paragraph %1 isn't one of %2; it has %3 to %4.</source>
            <translation>Nid yw paragraff %1 yn un o baragraffau %2; mae yno baragraffau %3 i %4.</translation>
        </message>
        <message>
            <source>Say why it is exempt.</source>
            <translation>Nodwch pam y mae'n eithriedig.</translation>
        </message>
        <message>
            <source>Say why the public interest in keeping it back outweighs disclosure.</source>
            <translation>Nodwch pam y mae budd y cyhoedd o ran cadw'r wybodaeth yn ôl yn gorbwyso ei datgelu.</translation>
        </message>
    </context>
    <context>
        <name>Files</name>
        <message>
            <source>“%1” can't be read. Check that you may open it.</source>
            <translation>Ni ellir darllen “%1”. Gwiriwch fod gennych hawl i'w agor.</translation>
        </message>
        <message>
            <source>“%1” isn't there any more.</source>
            <translation>Nid yw “%1” yno mwyach.</translation>
        </message>
        <message>
            <source>“%1” could not be read to its end.</source>
            <translation>Ni ellid darllen “%1” hyd y diwedd.</translation>
        </message>
        <message>
            <source>“%1” is too large to be read.</source>
            <translation>Mae “%1” yn rhy fawr i'w ddarllen.</translation>
        </message>
        <message>
            <source>“%1” can't be written. Check that there is space on the disk and that you may write there.</source>
            <translation>Ni ellir ysgrifennu “%1”. Gwiriwch fod lle ar y ddisg a bod gennych hawl i ysgrifennu yno.</translation>
        </message>
    </context>
    <context>
        <name>FindBox</name>
        <message>
            <source>minute, %1</source>
            <comment>%1 is a meeting</comment>
            <translation>cofnod, %1</translation>
        </message>
        <message>
            <source>body</source>
            <translation>corff</translation>
        </message>
        <message>
            <source>person</source>
            <translation>person</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <comment>a body, a date</comment>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <comment>a command, its keys</comment>
            <translation>%1 (%2)</translation>
        </message>
        <message>
            <source>command</source>
            <translation>gorchymyn</translation>
        </message>
        <message>
            <source>decision, %1</source>
            <comment>%1 is a meeting</comment>
            <translation>penderfyniad, %1</translation>
        </message>
        <message>
            <source>motion, %1</source>
            <comment>%1 is a meeting</comment>
            <translation>cynnig, %1</translation>
        </message>
        <message>
            <source>action, %1</source>
            <comment>%1 is a meeting</comment>
            <translation>cam gweithredu, %1</translation>
        </message>
        <message>
            <source>paper, page %1, %2</source>
            <comment>%2 is a meeting</comment>
            <translation>papur, tudalen %1, %2</translation>
        </message>
        <message>
            <source>paper, %1</source>
            <comment>%1 is a meeting</comment>
            <translation>papur, %1</translation>
        </message>
        <message>
            <source>meeting</source>
            <translation>cyfarfod</translation>
        </message>
    </context>
    <context>
        <name>Fonts</name>
        <message>
            <source>The Liberation fonts, which documents are set in, aren't installed. Install them (on Debian and Ubuntu: fonts-liberation2) and try again.</source>
            <translation>Nid yw'r ffontiau Liberation, y gosodir dogfennau ynddynt, wedi'u gosod ar y cyfrifiadur. Gosodwch nhw (ar Debian ac Ubuntu: fonts-liberation2) a cheisiwch eto.</translation>
        </message>
        <message>
            <source>No installed font has the character “%1” (U+%2), in “%3”. Write it differently or install a font that has it.</source>
            <translation>Nid oes gan unrhyw ffont sydd wedi'i osod y nod “%1” (U+%2), yn “%3”. Ysgrifennwch ef yn wahanol neu gosodwch ffont sy'n ei gynnwys.</translation>
        </message>
        <message>
            <source>The font “%1” can't be put into a document. Choose another one.</source>
            <translation>Ni ellir rhoi'r ffont “%1” mewn dogfen. Dewiswch un arall.</translation>
        </message>
    </context>
    <context>
        <name>ForwardNotice</name>
        <message>
            <source>between %1 and %2</source>
            <translation>rhwng %1 a %2</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>a body, its members</comment>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>A key decision is to be made in this matter.</source>
            <translation>Bwriedir gwneud penderfyniad allweddol ar y mater hwn.</translation>
        </message>
        <message>
            <source>This isn’t a key decision.</source>
            <translation>Nid yw hwn yn benderfyniad allweddol.</translation>
        </message>
        <message>
            <source>Who decides</source>
            <translation>Pwy sy’n penderfynu</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Pryd</translation>
        </message>
        <message>
            <source>Documents to be considered</source>
            <translation>Dogfennau i’w hystyried</translation>
        </message>
        <message>
            <source>Copies</source>
            <translation>Copïau</translation>
        </message>
        <message>
            <source>subject to any prohibition or restriction on their disclosure, from %1</source>
            <translation>yn ddarostyngedig i unrhyw waharddiad neu gyfyngiad ar eu datgelu, oddi wrth %1</translation>
        </message>
        <message>
            <source>In private</source>
            <translation>Yn breifat</translation>
        </message>
        <message>
            <source>it is intended to decide this with the public excluded, because %1</source>
            <translation>bwriedir penderfynu ar hyn gan wahardd y cyhoedd, oherwydd %1</translation>
        </message>
        <message>
            <source>To be confirmed</source>
            <translation>I’w gadarnhau</translation>
        </message>
        <message>
            <source>%1 (cancelled)</source>
            <translation>%1 (wedi’i ganslo)</translation>
        </message>
        <message>
            <source>Planned</source>
            <translation>Wedi’u trefnu</translation>
        </message>
        <message>
            <source>Possible future items</source>
            <translation>Eitemau posibl at y dyfodol</translation>
        </message>
        <message>
            <source>Standing items</source>
            <translation>Eitemau sefydlog</translation>
        </message>
        <message>
            <source>Date of meeting</source>
            <translation>Dyddiad y cyfarfod</translation>
        </message>
        <message>
            <source>Issue for scrutiny</source>
            <translation>Mater i graffu arno</translation>
        </message>
        <message>
            <source>Date of last report</source>
            <translation>Dyddiad yr adroddiad diwethaf</translation>
        </message>
        <message>
            <source>Notes and follow-up action</source>
            <translation>Nodiadau a chamau dilynol</translation>
        </message>
        <message>
            <source>Forward plan: notice of decisions to be made</source>
            <translation>Blaenraglen: hysbysiad o benderfyniadau i’w gwneud</translation>
        </message>
        <message>
            <source>Published on %1</source>
            <translation>Cyhoeddwyd ar %1</translation>
        </message>
        <message>
            <source>This notice is given under regulations 5 and 9 of the Local Authorities (Executive Arrangements) (Meetings and Access to Information) (England) Regulations 2012.</source>
            <translation>Rhoddir yr hysbysiad hwn o dan reoliadau 5 a 9 o Reoliadau Awdurdodau Lleol (Trefniadau Gweithrediaeth) (Cyfarfodydd a Mynediad at Wybodaeth) (Lloegr) 2012.</translation>
        </message>
        <message>
            <source>Other documents relevant to a matter may be submitted to those who decide it. To ask for them as they become available, or to say why a matter should be decided in public, write to or call: %1.</source>
            <translation>Gellir cyflwyno dogfennau eraill sy’n berthnasol i fater i’r rhai sy’n penderfynu arno. I ofyn amdanynt wrth iddynt ddod ar gael, neu i ddweud pam y dylid penderfynu ar fater yn gyhoeddus, ysgrifennwch at y canlynol neu ffoniwch: %1.</translation>
        </message>
        <message>
            <source>No decisions are planned.</source>
            <translation>Nid oes penderfyniadau wedi’u trefnu.</translation>
        </message>
        <message>
            <source>Notice of a private meeting</source>
            <translation>Hysbysiad o gyfarfod preifat</translation>
        </message>
        <message>
            <source>The %1 intends to meet in private on %2, or to exclude the public from a part of its meeting that day, to decide the matters below.</source>
            <translation>Mae’r %1 yn bwriadu cyfarfod yn breifat ar %2, neu wahardd y cyhoedd o ran o’i gyfarfod y diwrnod hwnnw, i benderfynu ar y materion isod.</translation>
        </message>
        <message>
            <source>This further notice is given under regulation 5(4) and (5) of the Local Authorities (Executive Arrangements) (Meetings and Access to Information) (England) Regulations 2012.</source>
            <translation>Rhoddir yr hysbysiad pellach hwn o dan reoliad 5(4) a (5) o Reoliadau Awdurdodau Lleol (Trefniadau Gweithrediaeth) (Cyfarfodydd a Mynediad at Wybodaeth) (Lloegr) 2012.</translation>
        </message>
        <message>
            <source>Why in private</source>
            <translation>Pam yn breifat</translation>
        </message>
        <message>
            <source>Representations received</source>
            <translation>Sylwadau a gafwyd</translation>
        </message>
        <message>
            <source>none</source>
            <translation>dim</translation>
        </message>
        <message>
            <source>Response</source>
            <translation>Ymateb</translation>
        </message>
        <message>
            <source>%1: work programme</source>
            <translation>%1: rhaglen waith</translation>
        </message>
        <message>
            <source>Nothing is planned yet.</source>
            <translation>Nid oes dim wedi’i drefnu eto.</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1: %2</translation>
        </message>
    </context>
    <context>
        <name>ForwardPlan</name>
        <message>
            <source>It doesn’t say which matter is to be decided.</source>
            <translation>Nid yw’n nodi pa fater sydd i’w benderfynu.</translation>
        </message>
        <message>
            <source>It doesn’t say who decides: a body, or a person with their title.</source>
            <translation>Nid yw’n nodi pwy sy’n penderfynu: corff, neu berson a’i deitl.</translation>
        </message>
        <message>
            <source>It doesn’t say when, or within which period, it is decided.</source>
            <translation>Nid yw’n nodi pryd y gwneir y penderfyniad, neu o fewn pa gyfnod.</translation>
        </message>
        <message>
            <source>It lists no documents that will be submitted.</source>
            <translation>Nid yw’n rhestru’r dogfennau a gyflwynir.</translation>
        </message>
        <message>
            <source>It gives no reason for deciding in private (reg. 5(3)).</source>
            <translation>Nid yw’n rhoi rheswm dros benderfynu yn breifat (rheol. 5(3)).</translation>
        </message>
        <message>
            <source>A decision needs the matter and a day. Give both.</source>
            <translation>Mae angen mater a dyddiad ar benderfyniad. Rhowch y ddau.</translation>
        </message>
        <message>
            <source>The period ends before it begins. Correct one of its days.</source>
            <translation>Mae’r cyfnod yn dod i ben cyn iddo ddechrau. Cywirwch un o’i ddyddiadau.</translation>
        </message>
        <message>
            <source>Changed the forward plan: %1</source>
            <translation>Newidiwyd y flaenraglen: %1</translation>
        </message>
        <message>
            <source>Took a decision off the forward plan</source>
            <translation>Tynnwyd penderfyniad oddi ar y flaenraglen</translation>
        </message>
        <message>
            <source>%1, %2, item %3: %4</source>
            <comment>a body, a day, a number, a title</comment>
            <translation>%1, %2, eitem %3: %4</translation>
        </message>
        <message>
            <source>“%1”: %2</source>
            <comment>a matter, a sentence</comment>
            <translation>“%1”: %2</translation>
        </message>
        <message>
            <source>“%1”: 28 clear days before %2 was %3 (SI 2012/2089 reg. 9(2)). Put the decision off, or give a general exception notice (reg. 10).</source>
            <translation>“%1”: %3 oedd 28 diwrnod clir cyn %2 (OS 2012/2089 rheol. 9(2)). Gohiriwch y penderfyniad, neu rhowch hysbysiad eithriad cyffredinol (rheol. 10).</translation>
        </message>
        <message>
            <source>“%1”: notice of deciding in private had to be given by %2, 28 clear days before (SI 2012/2089 reg. 5(2)). Put the decision off, decide in public, or have it agreed that it is urgent (reg. 5(6)).</source>
            <translation>“%1”: roedd yn rhaid rhoi hysbysiad o benderfynu yn breifat erbyn %2, 28 diwrnod clir ymlaen llaw (OS 2012/2089 rheol. 5(2)). Gohiriwch y penderfyniad, penderfynwch yn gyhoeddus, neu sicrhewch gytundeb ei fod yn fater brys (rheol. 5(6)).</translation>
        </message>
        <message>
            <source>That moment is still to come. Say when the notice was published.</source>
            <translation>Nid yw’r adeg honno wedi dod eto. Nodwch pryd y cyhoeddwyd yr hysbysiad.</translation>
        </message>
        <message>
            <source>This register is for training, so nothing in it can be published.</source>
            <translation>At ddibenion hyfforddi y mae’r gofrestr hon, felly ni ellir cyhoeddi dim sydd ynddi.</translation>
        </message>
        <message>
            <source>There is no decision to give notice of.</source>
            <translation>Nid oes penderfyniad i roi hysbysiad ohono.</translation>
        </message>
        <message>
            <source>Published the forward plan</source>
            <translation>Cyhoeddwyd y flaenraglen</translation>
        </message>
        <message>
            <source>Say which issue the body will look into.</source>
            <translation>Nodwch pa fater y bydd y corff yn edrych arno.</translation>
        </message>
        <message>
            <source>Changed the work programme: %1</source>
            <translation>Newidiwyd y rhaglen waith: %1</translation>
        </message>
        <message>
            <source>Took an issue off the work programme</source>
            <translation>Tynnwyd mater oddi ar y rhaglen waith</translation>
        </message>
    </context>
    <context>
        <name>Frozen</name>
        <message>
            <source>This agenda has been published and can't change any more. Put what is new into a supplement.</source>
            <translation>Mae'r agenda hon wedi'i chyhoeddi ac ni ellir ei newid mwyach. Rhowch yr hyn sy'n newydd mewn atodlen.</translation>
        </message>
        <message>
            <source>The minutes of this meeting have been confirmed and can't change any more.</source>
            <translation>Mae cofnodion y cyfarfod hwn wedi'u cadarnhau ac ni ellir eu newid mwyach.</translation>
        </message>
    </context>
    <context>
        <name>Guide</name>
        <message>
            <source>Next:</source>
            <translation>Nesaf:</translation>
        </message>
        <message>
            <source>%1 – Moothall guide</source>
            <translation>%1 – Canllaw Moothall</translation>
        </message>
        <message>
            <source>Skip to the page</source>
            <translation>Neidio i’r dudalen</translation>
        </message>
        <message>
            <source>Pages</source>
            <translation>Tudalennau</translation>
        </message>
    </context>
    <context>
        <name>HelpText</name>
        <message>
            <source>(no key)</source>
            <translation>(dim bysell)</translation>
        </message>
    </context>
    <context>
        <name>Helpers</name>
        <message>
            <source>The document needs more memory than a document may.</source>
            <translation>Mae angen mwy o gof ar y ddogfen nag a ganiateir i ddogfen.</translation>
        </message>
        <message>
            <source>The helper that reads documents gave no answer. Please report it.</source>
            <translation>Ni roddodd y cynorthwyydd sy'n darllen dogfennau ateb. Rhowch wybod am hyn, os gwelwch yn dda.</translation>
        </message>
    </context>
    <context>
        <name>HolidayLists</name>
        <message>
            <source>A holiday of the file has no title, or its date “%1” can't be read.</source>
            <translation>Nid oes teitl gan un o'r gwyliau yn y ffeil, neu ni ellir darllen ei dyddiad “%1”.</translation>
        </message>
        <message>
            <source>This isn't a list of bank holidays: it can't be read as JSON.</source>
            <translation>Nid rhestr o wyliau banc yw hon: ni ellir ei darllen fel JSON.</translation>
        </message>
        <message>
            <source>There are no bank holidays in this file. Take “bank-holidays.json” of GOV.UK.</source>
            <translation>Nid oes gwyliau banc yn y ffeil hon. Defnyddiwch “bank-holidays.json” GOV.UK.</translation>
        </message>
    </context>
    <context>
        <name>Holidays</name>
        <message>
            <source>The notice lacks clear days: %1 of %2 (%3)</source>
            <translation>Mae'r hysbysiad yn brin o ddiwrnodau clir: %1 o %2 (%3)</translation>
        </message>
        <message>
            <source>GOV.UK didn't answer. Save “www.gov.uk/bank-holidays.json” to a file where there is a connection, and bring that in.</source>
            <translation>Nid atebodd GOV.UK. Cadwch “www.gov.uk/bank-holidays.json” mewn ffeil lle y mae cysylltiad, a dewch â honno i mewn.</translation>
        </message>
        <message>
            <source>A closed day is missing its date, or is there twice.</source>
            <translation>Mae dyddiad ar goll ar gyfer diwrnod cau, neu mae'r diwrnod yno ddwywaith.</translation>
        </message>
        <message>
            <source>Say what was decided about this meeting, and by whom.</source>
            <translation>Nodwch beth a benderfynwyd ynghylch y cyfarfod hwn, a chan bwy.</translation>
        </message>
        <message>
            <source>Settled what to do about the shortened notice</source>
            <translation>Penderfynwyd beth i'w wneud ynghylch yr hysbysiad a fyrhawyd</translation>
        </message>
    </context>
    <context>
        <name>HouseStyles</name>
        <message>
            <source>There is no house style “%1”. Choose one of: %2.</source>
            <translation>Nid oes arddull y tŷ “%1”. Dewiswch un o’r rhain: %2.</translation>
        </message>
        <message>
            <source>A house style needs a name of up to %1 characters. Type it and try again.</source>
            <translation>Mae angen enw o hyd at %1 nod ar arddull y tŷ. Teipiwch ef a cheisiwch eto.</translation>
        </message>
        <message>
            <source>The program has a house style “%1” of its own. Choose another name.</source>
            <translation>Mae arddull y tŷ o’r enw “%1” yn rhan o’r rhaglen ei hun. Dewiswch enw arall.</translation>
        </message>
        <message>
            <source>There is a house style “%1” already. Choose another name.</source>
            <translation>Mae arddull y tŷ “%1” eisoes. Dewiswch enw arall.</translation>
        </message>
        <message>
            <source>Added the house style %1</source>
            <translation>Ychwanegwyd arddull y tŷ %1</translation>
        </message>
        <message>
            <source>Changed the house style %1</source>
            <translation>Newidiwyd arddull y tŷ %1</translation>
        </message>
        <message>
            <source>A house style has no field “%1”.</source>
            <translation>Nid oes maes “%1” mewn arddull y tŷ.</translation>
        </message>
        <message>
            <source>Called the house style %1 %2</source>
            <translation>Ailenwyd arddull y tŷ %1 yn %2</translation>
        </message>
        <message>
            <source>The house style “%1” can’t be taken off: it is used by %2. Choose another style there first.</source>
            <translation>Ni ellir tynnu arddull y tŷ “%1”: fe’i defnyddir gan %2. Dewiswch arddull arall yno yn gyntaf.</translation>
        </message>
        <message>
            <source>Took off the house style %1</source>
            <translation>Tynnwyd arddull y tŷ %1</translation>
        </message>
    </context>
    <context>
        <name>ItemVerdicts</name>
        <message>
            <source>The law knows no shorter notice for a parish council: think of another day.</source>
            <translation>Nid yw’r gyfraith yn caniatáu hysbysiad byrrach i gyngor plwyf: ystyriwch ddiwrnod arall.</translation>
        </message>
        <message>
            <source>The law knows no shorter notice for full Council: think of another day (LGA 1972 Sch. 12 para. 4(1A)).</source>
            <translation>Nid yw’r gyfraith yn caniatáu hysbysiad byrrach i’r Cyngor llawn: ystyriwch ddiwrnod arall (Deddf Llywodraeth Leol 1972 Atod. 12 para. 4(1A)).</translation>
        </message>
        <message>
            <source>Only a meeting that was itself convened at shorter notice can be held on it (SI 2012/2089 regs. 6, 7).</source>
            <translation>Dim ond cyfarfod a gynullwyd ei hun ar hysbysiad byrrach y gellir ei gynnal felly (OS 2012/2089 rheol. 6, 7).</translation>
        </message>
        <message>
            <source>Only a meeting that was itself convened at shorter notice can be held on it; otherwise each item needs the chair’s opinion that it is urgent (%1).</source>
            <translation>Dim ond cyfarfod a gynullwyd ei hun ar hysbysiad byrrach y gellir ei gynnal felly; fel arall rhaid i’r cadeirydd fod o’r farn bod pob eitem yn fater brys (%1).</translation>
        </message>
    </context>
    <context>
        <name>JsonReading</name>
        <message>
            <source>true or false</source>
            <translation>true neu false</translation>
        </message>
        <message>
            <source>a number</source>
            <translation>rhif</translation>
        </message>
        <message>
            <source>a string</source>
            <translation>llinyn</translation>
        </message>
        <message>
            <source>an array</source>
            <translation>arae</translation>
        </message>
        <message>
            <source>an object</source>
            <translation>gwrthrych</translation>
        </message>
        <message>
            <source>nothing</source>
            <translation>dim</translation>
        </message>
        <message>
            <source>This must be an object, not %1.</source>
            <translation>Rhaid i hwn fod yn wrthrych, nid %1.</translation>
        </message>
        <message>
            <source>This must be a string, not %1.</source>
            <translation>Rhaid i hwn fod yn llinyn, nid %1.</translation>
        </message>
        <message>
            <source>This is required and missing.</source>
            <translation>Mae hwn yn ofynnol ac ar goll.</translation>
        </message>
        <message>
            <source>This is required and must not be empty.</source>
            <translation>Mae hwn yn ofynnol ac ni chaiff fod yn wag.</translation>
        </message>
        <message>
            <source>This must be true or false, not %1.</source>
            <translation>Rhaid i hwn fod yn true neu false, nid %1.</translation>
        </message>
        <message>
            <source>This must be a whole number from 0 to 1000000.</source>
            <translation>Rhaid i hwn fod yn rhif cyfan o 0 i 1000000.</translation>
        </message>
        <message>
            <source>This must be a number, not %1.</source>
            <translation>Rhaid i hwn fod yn rhif, nid %1.</translation>
        </message>
        <message>
            <source>“%1” isn't a date. Write it like 2024-06-13.</source>
            <translation>Nid yw “%1” yn ddyddiad. Ysgrifennwch ef fel 2024-06-13.</translation>
        </message>
        <message>
            <source>“%1” isn't a date and time. Write it like 2024-06-13T14:00, in London's time and without an offset.</source>
            <translation>Nid yw “%1” yn ddyddiad ac amser. Ysgrifennwch ef fel 2024-06-13T14:00, yn amser Llundain a heb wrthbwys.</translation>
        </message>
        <message>
            <source>“%1” isn't a time of day. Write it like 14:20.</source>
            <translation>Nid yw “%1” yn amser o'r dydd. Ysgrifennwch ef fel 14:20.</translation>
        </message>
        <message>
            <source>This must be an array of texts, not %1.</source>
            <translation>Rhaid i hwn fod yn arae o destunau, nid %1.</translation>
        </message>
        <message>
            <source>This must be an array of strings, not %1.</source>
            <translation>Rhaid i hwn fod yn arae o linynnau, nid %1.</translation>
        </message>
        <message>
            <source>This must be an array of numbers, not %1.</source>
            <translation>Rhaid i hwn fod yn arae o rifau, nid %1.</translation>
        </message>
        <message>
            <source>This must be a whole number, not %1.</source>
            <translation>Rhaid i hwn fod yn rhif cyfan, nid %1.</translation>
        </message>
        <message>
            <source>“%1” isn't one of the values allowed here: %2.</source>
            <translation>Nid yw “%1” yn un o'r gwerthoedd a ganiateir yma: %2.</translation>
        </message>
        <message>
            <source>This must be an array of objects, not %1.</source>
            <translation>Rhaid i hwn fod yn arae o wrthrychau, nid %1.</translation>
        </message>
        <message>
            <source>%1: this key isn't known and was left out.</source>
            <translation>%1: nid yw'r allwedd hon yn hysbys ac fe'i hepgorwyd.</translation>
        </message>
    </context>
    <context>
        <name>KeysCard</name>
        <message>
            <source>Keys: %1</source>
            <translation>Bysellau: %1</translation>
        </message>
        <message>
            <source>%1, continued</source>
            <translation>%1, parhad</translation>
        </message>
        <message>
            <source>Page {page} of {pages}</source>
            <translation>Tudalen {page} o {pages}</translation>
        </message>
    </context>
    <context>
        <name>Languages</name>
        <message>
            <source>Chose the languages of agendas</source>
            <translation>Dewiswyd ieithoedd agendâu</translation>
        </message>
        <message>
            <source>Changed a title in the other language</source>
            <translation>Newidiwyd teitl yn yr iaith arall</translation>
        </message>
        <message>
            <source>Changed a name in the other language</source>
            <translation>Newidiwyd enw yn yr iaith arall</translation>
        </message>
        <message>
            <source>Changed a venue in the other language</source>
            <translation>Newidiwyd lleoliad yn yr iaith arall</translation>
        </message>
        <message>
            <source>Changed the authority’s name in the other language</source>
            <translation>Newidiwyd enw’r awdurdod yn yr iaith arall</translation>
        </message>
    </context>
    <context>
        <name>LastMinutes</name>
        <message>
            <source>This body has held no meeting before this one, so there are no minutes to confirm.</source>
            <translation>Nid yw’r corff hwn wedi cynnal cyfarfod cyn yr un hwn, felly nid oes cofnodion i’w cadarnhau.</translation>
        </message>
        <message>
            <source>The minutes of the meeting held on %1 aren’t written yet. Write them, then try again.</source>
            <translation>Nid yw cofnodion y cyfarfod a gynhaliwyd ar %1 wedi’u hysgrifennu eto. Ysgrifennwch nhw, yna ceisiwch eto.</translation>
        </message>
        <message>
            <source>This agenda is published with the minutes of %1 as they were then. What has changed since is said at the meeting, as a correction.</source>
            <translation>Mae’r agenda hon wedi’i chyhoeddi gyda chofnodion %1 fel yr oeddent bryd hynny. Dywedir yn y cyfarfod beth sydd wedi newid ers hynny, fel cywiriad.</translation>
        </message>
        <message>
            <source>No later meeting of %1 is planned that could confirm these minutes. Plan it, then try again.</source>
            <translation>Nid oes cyfarfod diweddarach o %1 wedi’i drefnu a allai gadarnhau’r cofnodion hyn. Trefnwch un, yna ceisiwch eto.</translation>
        </message>
        <message>
            <source>An extraordinary meeting doesn’t confirm minutes: they go to the next ordinary one (LGA 1972 Sch. 12 para. 41(4)).</source>
            <translation>Nid yw cyfarfod arbennig yn cadarnhau cofnodion: ânt i’r cyfarfod cyffredin nesaf (Deddf Llywodraeth Leol 1972 Atod. 12 para. 41(4)).</translation>
        </message>
        <message>
            <source>Stopped: nothing was put on the agenda.</source>
            <translation>Stopiwyd: ni roddwyd dim ar yr agenda.</translation>
        </message>
        <message>
            <source>Item %1 has the minutes of %2 already, put there by hand: they were left as they are.</source>
            <translation>Mae cofnodion %2 yn eitem %1 eisoes, wedi’u rhoi yno â llaw: fe’u gadawyd fel yr oeddent.</translation>
        </message>
        <message>
            <source>This agenda has no item that confirms minutes. Add one of the kind Minutes, then try again.</source>
            <translation>Nid oes eitem ar yr agenda hon sy’n cadarnhau cofnodion. Ychwanegwch un o’r math Cofnodion, yna ceisiwch eto.</translation>
        </message>
        <message>
            <source>The exempt minutes of %1 have no item to stand under: add an item of the kind Minutes to Part II, then try again.</source>
            <translation>Nid oes eitem i osod cofnodion eithriedig %1 oddi tani: ychwanegwch eitem o’r math Cofnodion at Ran II, yna ceisiwch eto.</translation>
        </message>
        <message>
            <source>Item %1 has another paper already: see that it isn’t the same minutes.</source>
            <translation>Mae papur arall gan eitem %1 eisoes: sicrhewch nad yr un cofnodion ydyw.</translation>
        </message>
    </context>
    <context>
        <name>Linting</name>
        <message>
            <source>Item %1, %2 couldn’t be looked over: %3</source>
            <comment>a number; a paper; a sentence</comment>
            <translation>Ni ellid archwilio eitem %1, %2: %3</translation>
        </message>
        <message>
            <source>A finding is let stand for a reason. Type it and try again.</source>
            <translation>Rhaid rhoi rheswm dros adael i ganfyddiad sefyll. Teipiwch ef a cheisiwch eto.</translation>
        </message>
        <message>
            <source>Let a finding in a paper stand: %1</source>
            <translation>Gadawyd i ganfyddiad mewn papur sefyll: %1</translation>
        </message>
        <message>
            <source>Nobody has let that finding stand.</source>
            <translation>Nid oes neb wedi gadael i’r canfyddiad hwnnw sefyll.</translation>
        </message>
        <message>
            <source>A finding in a paper stands again</source>
            <translation>Mae canfyddiad mewn papur yn cyfrif eto</translation>
        </message>
        <message>
            <source>Changed what reports to the body must have</source>
            <translation>Newidiwyd yr hyn y mae’n rhaid i adroddiadau i’r corff ei gynnwys</translation>
        </message>
        <message numerus="yes">
            <source>%n word(s) can be copied out of it and aren’t seen. Let it stand, or ask its author for a copy without them.</source>
            <translation>
                <numerusform>Gellir copïo %n gair ohono nad ydynt yn weladwy. Gadewch iddo sefyll, neu gofynnwch i’w awdur am gopi hebddynt.</numerusform>
                <numerusform>Gellir copïo %n gair ohono nad ydynt yn weladwy. Gadewch iddo sefyll, neu gofynnwch i’w awdur am gopi hebddynt.</numerusform>
                <numerusform>Gellir copïo %n o eiriau ohono nad ydynt yn weladwy. Gadewch iddo sefyll, neu gofynnwch i’w awdur am gopi hebddynt.</numerusform>
                <numerusform>Gellir copïo %n gair ohono nad ydynt yn weladwy. Gadewch iddo sefyll, neu gofynnwch i’w awdur am gopi hebddynt.</numerusform>
                <numerusform>Gellir copïo %n gair ohono nad ydynt yn weladwy. Gadewch iddo sefyll, neu gofynnwch i’w awdur am gopi hebddynt.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Lock</name>
        <message>
            <source>It isn't clear who is writing in the register “%1”. If nobody has it open, delete “%2” and try again.</source>
            <translation>Nid yw'n glir pwy sy'n ysgrifennu yn y gofrestr “%1”. Os nad oes neb wedi ei hagor, dilëwch “%2” a cheisiwch eto.</translation>
        </message>
        <message>
            <source>The register “%1” is open for writing by %2 on the computer %3, since %4. Close it there; if that computer no longer runs, delete “%5”.</source>
            <translation>Mae'r gofrestr “%1” ar agor i ysgrifennu ynddi gan %2 ar y cyfrifiadur %3, ers %4. Caewch hi yno; os nad yw'r cyfrifiadur hwnnw'n rhedeg mwyach, dilëwch “%5”.</translation>
        </message>
        <message>
            <source>The register “%1” is open for writing by %2 on this computer (%3), since %4. Close it there and try again.</source>
            <translation>Mae'r gofrestr “%1” ar agor i ysgrifennu ynddi gan %2 ar y cyfrifiadur hwn (%3), ers %4. Caewch hi yno a cheisiwch eto.</translation>
        </message>
        <message>
            <source>“%1” can't be written. Check that there is space on the disk and that you may write there.</source>
            <translation>Ni ellir ysgrifennu “%1”. Gwiriwch fod lle ar y ddisg a bod gennych hawl i ysgrifennu yno.</translation>
        </message>
    </context>
    <context>
        <name>MappedFiles</name>
        <message>
            <source>“%1” isn't there any more.</source>
            <translation>Nid yw “%1” yno mwyach.</translation>
        </message>
        <message>
            <source>“%1” can't be read.</source>
            <translation>Ni ellir darllen “%1”.</translation>
        </message>
    </context>
    <context>
        <name>MeetingFile</name>
        <message>
            <source>“%1” is the number of %2 already.</source>
            <translation>“%1” yw rhif %2 eisoes.</translation>
        </message>
        <message>
            <source>“%1” is the number of the minute of %2 already.</source>
            <translation>“%1” yw rhif cofnod %2 eisoes.</translation>
        </message>
        <message>
            <source>“%1” fits two members of this body. Tell them apart by their names.</source>
            <translation>Mae “%1” yn cyfateb i ddau aelod o'r corff hwn. Gwahaniaethwch rhyngddynt drwy eu henwau.</translation>
        </message>
        <message>
            <source>“%1” isn't one of the values allowed here: moothall-meeting.</source>
            <translation>Nid yw “%1” yn un o'r gwerthoedd a ganiateir yma: moothall-meeting.</translation>
        </message>
        <message>
            <source>This is required and missing.</source>
            <translation>Mae hwn yn ofynnol ac ar goll.</translation>
        </message>
        <message>
            <source>Version %1 isn't known to this program, which reads version 1.</source>
            <translation>Nid yw fersiwn %1 yn hysbys i'r rhaglen hon, sy'n darllen fersiwn 1.</translation>
        </message>
        <message>
            <source>The meeting can't end before it starts.</source>
            <translation>Ni all y cyfarfod ddod i ben cyn iddo ddechrau.</translation>
        </message>
        <message>
            <source>Items are nested too deeply.</source>
            <translation>Mae eitemau wedi'u nythu'n rhy ddwfn.</translation>
        </message>
        <message>
            <source>this item is exempt, but nothing says by which paragraph.</source>
            <translation>mae'r eitem hon yn eithriedig, ond nid oes dim yn nodi o dan ba baragraff.</translation>
        </message>
        <message>
            <source>The first item taken is 1.</source>
            <translation>1 yw'r eitem gyntaf a gymerir.</translation>
        </message>
        <message>
            <source>“%1” isn't one of the values allowed here: %2.</source>
            <translation>Nid yw “%1” yn un o'r gwerthoedd a ganiateir yma: %2.</translation>
        </message>
        <message>
            <source>Supplements are numbered from 1.</source>
            <translation>Rhifir atodlenni o 1 ymlaen.</translation>
        </message>
        <message>
            <source>There is a supplement %1 already.</source>
            <translation>Mae atodlen %1 eisoes.</translation>
        </message>
        <message>
            <source>“%1” lies outside the meeting file's folder. Copy it there.</source>
            <translation>Mae “%1” y tu allan i ffolder ffeil y cyfarfod. Copïwch ef yno.</translation>
        </message>
        <message>
            <source>“%1” isn't there.</source>
            <translation>Nid yw “%1” yno.</translation>
        </message>
        <message>
            <source>“%1” isn't a file.</source>
            <translation>Nid yw “%1” yn ffeil.</translation>
        </message>
        <message>
            <source>“%1” can't be read. Check that you may open it.</source>
            <translation>Ni ellir darllen “%1”. Gwiriwch fod gennych hawl i'w agor.</translation>
        </message>
        <message>
            <source>This must be an array of pairs of times, not %1.</source>
            <translation>Rhaid i hwn fod yn arae o barau o amseroedd, nid %1.</translation>
        </message>
        <message>
            <source>This must be two times, like ["14:00", "15:10"], or one where the person stayed on.</source>
            <translation>Rhaid i hwn fod yn ddau amser, fel ["14:00", "15:10"], neu'n un os arhosodd y person ymlaen.</translation>
        </message>
        <message>
            <source>“%1” is the uid of something else in this file already.</source>
            <translation>“%1” yw uid rhywbeth arall yn y ffeil hon eisoes.</translation>
        </message>
        <message>
            <source>This isn't JSON: line %1: %2.</source>
            <translation>Nid JSON yw hwn: llinell %1: %2.</translation>
        </message>
        <message>
            <source>This isn't a meeting file: a JSON object is expected.</source>
            <translation>Nid ffeil cyfarfod yw hon: disgwylir gwrthrych JSON.</translation>
        </message>
        <message>
            <source>This must be an object of names and votes, not %1.</source>
            <translation>Rhaid i hwn fod yn wrthrych o enwau a phleidleisiau, nid %1.</translation>
        </message>
        <message>
            <source>This must be a string, not %1.</source>
            <translation>Rhaid i hwn fod yn llinyn, nid %1.</translation>
        </message>
        <message>
            <source>No vote of “%1” is recorded here.</source>
            <translation>Ni chofnodir pleidlais gan “%1” yma.</translation>
        </message>
        <message>
            <source>%1 votes are recorded as “%2”, but the count is %3.</source>
            <translation>Nifer y pleidleisiau a gofnodir fel “%2” yw %1, ond %3 yw'r cyfrif.</translation>
        </message>
        <message>
            <source>This must be the index of an earlier motion of the item, from 0.</source>
            <translation>Rhaid i hwn fod yn fynegai i gynnig cynharach yn yr eitem, o 0.</translation>
        </message>
        <message>
            <source>A casting vote is “for” or “against”.</source>
            <translation>Rhaid i bleidlais fwrw fod yn “for” neu “against”.</translation>
        </message>
    </context>
    <context>
        <name>MeetingRunning</name>
        <message>
            <source>Recorded when the meeting sat</source>
            <translation>Cofnodwyd pryd y bu'r cyfarfod yn eistedd</translation>
        </message>
        <message>
            <source>Recorded when an item was taken</source>
            <translation>Cofnodwyd pryd y cymerwyd eitem</translation>
        </message>
        <message>
            <source>Recorded why an item was urgent</source>
            <translation>Cofnodwyd pam yr oedd eitem yn fater brys</translation>
        </message>
        <message>
            <source>Said whether the meeting decides the budget</source>
            <translation>Nodwyd a yw'r cyfarfod yn penderfynu ar y gyllideb</translation>
        </message>
        <message>
            <source>A phrase needs a short name and a text. Give both and try again.</source>
            <translation>Mae angen enw byr a thestun ar ymadrodd. Rhowch y ddau a cheisiwch eto.</translation>
        </message>
        <message>
            <source>Kept the phrase %1</source>
            <translation>Cadwyd yr ymadrodd %1</translation>
        </message>
        <message>
            <source>Took a phrase off</source>
            <translation>Tynnwyd ymadrodd</translation>
        </message>
    </context>
    <context>
        <name>Meetings</name>
        <message>
            <source>That body already meets at that time. Open the meeting, or choose another time.</source>
            <translation>Mae'r corff hwnnw'n cyfarfod bryd hynny eisoes. Agorwch y cyfarfod, neu dewiswch amser arall.</translation>
        </message>
        <message>
            <source>Named the new day of the last meeting</source>
            <translation>Enwyd diwrnod newydd y cyfarfod diwethaf</translation>
        </message>
        <message>
            <source>A meeting needs a day and a time. Give them and try again.</source>
            <translation>Mae angen diwrnod ac amser ar gyfarfod. Rhowch nhw a cheisiwch eto.</translation>
        </message>
        <message>
            <source>Planned the meeting</source>
            <translation>Trefnwyd y cyfarfod</translation>
        </message>
        <message>
            <source>Notice of this meeting has been given, so it can't just be moved. Cancel or postpone it, and plan another one.</source>
            <translation>Rhoddwyd hysbysiad o'r cyfarfod hwn, felly ni ellir ei symud yn unig. Canslwch neu ohiriwch ef, a threfnwch un arall.</translation>
        </message>
        <message>
            <source>Moved the meeting</source>
            <translation>Symudwyd y cyfarfod</translation>
        </message>
        <message>
            <source>The meeting ends before it starts. Correct one of the times.</source>
            <translation>Mae'r cyfarfod yn dod i ben cyn iddo ddechrau. Cywirwch un o'r amseroedd.</translation>
        </message>
        <message>
            <source>Changed time, place or kind</source>
            <translation>Newidiwyd yr amser, y lleoliad neu'r math</translation>
        </message>
        <message>
            <source>An agenda is published with its packs, not by its stage. Use “Publish agenda”.</source>
            <translation>Cyhoeddir agenda gyda'i phecynnau, nid drwy ei chyfnod. Defnyddiwch “Cyhoeddi'r agenda”.</translation>
        </message>
        <message>
            <source>The meeting can't go to that stage from the one it is at. Take the steps between them first.</source>
            <translation>Ni all y cyfarfod fynd i'r cyfnod hwnnw o'r un y mae ynddo. Cymerwch y camau rhyngddynt yn gyntaf.</translation>
        </message>
        <message>
            <source>Moved to the stage “%1”</source>
            <translation>Symudwyd i'r cyfnod “%1”</translation>
        </message>
    </context>
    <context>
        <name>Migrations</name>
        <message>
            <source>The register couldn't be copied to “%1” before it is brought up to date; it was left as it is.</source>
            <translation>Ni ellid copïo'r gofrestr i “%1” cyn ei diweddaru; fe'i gadawyd fel yr oedd.</translation>
        </message>
        <message>
            <source>There is no register “%1”. Check its name and folder.</source>
            <translation>Nid oes cofrestr “%1”. Gwiriwch ei henw a'i ffolder.</translation>
        </message>
        <message>
            <source>“%1” can't be read. Check that you may open it.</source>
            <translation>Ni ellir darllen “%1”. Gwiriwch fod gennych hawl i'w agor.</translation>
        </message>
    </context>
    <context>
        <name>MinuteNumbers</name>
        <message>
            <source>Numbered a minute %1</source>
            <translation>Rhifwyd cofnod yn %1</translation>
        </message>
        <message>
            <source>Kept the next minute's number</source>
            <translation>Cadwyd rhif y cofnod nesaf</translation>
        </message>
    </context>
    <context>
        <name>Names</name>
        <message>
            <source>A person needs a name. Type it and try again.</source>
            <translation>Mae angen enw ar berson. Teipiwch ef a cheisiwch eto.</translation>
        </message>
        <message>
            <source>Added %1</source>
            <translation>Ychwanegwyd %1</translation>
        </message>
        <message numerus="yes">
            <source>“%1” fits %n people in the register. Tell them apart first.</source>
            <translation>
                <numerusform>Mae “%1” yn cyfateb i %n person yn y gofrestr. Gwahaniaethwch rhyngddynt yn gyntaf.</numerusform>
                <numerusform>Mae “%1” yn cyfateb i %n person yn y gofrestr. Gwahaniaethwch rhyngddynt yn gyntaf.</numerusform>
                <numerusform>Mae “%1” yn cyfateb i %n o bobl yn y gofrestr. Gwahaniaethwch rhyngddynt yn gyntaf.</numerusform>
                <numerusform>Mae “%1” yn cyfateb i %n pherson yn y gofrestr. Gwahaniaethwch rhyngddynt yn gyntaf.</numerusform>
                <numerusform>Mae “%1” yn cyfateb i %n person yn y gofrestr. Gwahaniaethwch rhyngddynt yn gyntaf.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>NoticeCuts</name>
        <message>
            <source>%1, %2</source>
            <comment>a holiday, its day</comment>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>Offices closed</source>
            <translation>Swyddfeydd ar gau</translation>
        </message>
    </context>
    <context>
        <name>Notices</name>
        <message>
            <source>Page {page} of {pages}</source>
            <translation>Tudalen {page} o {pages}</translation>
        </message>
    </context>
    <context>
        <name>Pack</name>
        <message>
            <source>Blank page</source>
            <translation>Tudalen wag</translation>
        </message>
        <message>
            <source>A paper of item %1 is missing, so the pack can't be made. Attach it again.</source>
            <translation>Mae papur ar goll o eitem %1, felly ni ellir gwneud y pecyn. Atodwch ef eto.</translation>
        </message>
        <message>
            <source>Some papers are still being read. Try again in a moment.</source>
            <translation>Mae rhai papurau'n dal i gael eu darllen. Ceisiwch eto mewn eiliad.</translation>
        </message>
        <message>
            <source>“%1” can't be read, so the pack can't be made. Attach the paper again.</source>
            <translation>Ni ellir darllen “%1”, felly ni ellir gwneud y pecyn. Atodwch y papur eto.</translation>
        </message>
        <message>
            <source>The prepared copy of “%1” is damaged, so the pack can't be made. Attach the paper again.</source>
            <translation>Mae'r copi parod o “%1” wedi'i ddifrodi, felly ni ellir gwneud y pecyn. Atodwch y papur eto.</translation>
        </message>
        <message>
            <source>The agenda links to %1, which isn't in the pack.</source>
            <translation>Mae'r agenda'n cynnwys dolen i %1, nad yw yn y pecyn.</translation>
        </message>
        <message>
            <source>The pack “%1” can't be written. Check that there is space on the disk and that you may write there.</source>
            <translation>Ni ellir ysgrifennu'r pecyn “%1”. Gwiriwch fod lle ar y ddisg a bod gennych hawl i ysgrifennu yno.</translation>
        </message>
        <message>
            <source>There is nothing to put into the pack. Attach a paper to an item first.</source>
            <translation>Nid oes dim i'w roi yn y pecyn. Atodwch bapur wrth eitem yn gyntaf.</translation>
        </message>
        <message>
            <source>“%1” has no place in the plan of the pack.</source>
            <translation>Nid oes lle i “%1” yng nghynllun y pecyn.</translation>
        </message>
        <message>
            <source>The pack wasn't made.</source>
            <translation>Ni wnaed y pecyn.</translation>
        </message>
    </context>
    <context>
        <name>Packs</name>
        <message>
            <source>as at %1</source>
            <translation>fel yr oedd ar %1</translation>
        </message>
        <message>
            <source>Agenda</source>
            <translation>Agenda</translation>
        </message>
        <message>
            <source>The paper “%1” of item %2 can't be used: %3</source>
            <translation>Ni ellir defnyddio papur “%1” eitem %2: %3</translation>
        </message>
        <message>
            <source>The paper “%1” of item %2 can't be in a public pack: what is blacked out in it can still be read. Its row on the agenda says what. Ask for a copy in which it is taken out, or make the paper exempt.</source>
            <translation>Ni chaiff papur “%1” eitem %2 fod mewn pecyn cyhoeddus: mae modd darllen o hyd yr hyn a dduwyd allan ynddo. Mae ei res ar yr agenda'n nodi beth. Gofynnwch am gopi y tynnwyd hynny ohono, neu gwnewch y papur yn eithriedig.</translation>
        </message>
        <message>
            <source>Copy %1 of %2: %3</source>
            <comment>two numbers, a name</comment>
            <translation>Copi %1 o %2: %3</translation>
        </message>
        <message>
            <source>It isn't known how many pages the paper “%1” of item %2 has. Attach it again.</source>
            <translation>Nid yw'n hysbys faint o dudalennau sydd ym mhapur “%1” eitem %2. Atodwch ef eto.</translation>
        </message>
        <message>
            <source>These papers can't be followed with a screen reader: %1.</source>
            <translation>Ni ellir dilyn y papurau hyn â darllenydd sgrin: %1.</translation>
        </message>
        <message>
            <source>The pack can't say that it is accessible (PDF/UA) because of these papers: %1.</source>
            <translation>Ni all y pecyn ddatgan ei fod yn hygyrch (PDF/UA) oherwydd y papurau hyn: %1.</translation>
        </message>
        <message>
            <source>Only the exempt pack has numbered copies. Everybody may have the public one.</source>
            <translation>Dim ond y pecyn eithriedig sydd â chopïau wedi'u rhifo. Caiff pawb gael yr un cyhoeddus.</translation>
        </message>
        <message>
            <source>A pack as of a day keeps the numbers it was published under, so it can't be made one-sided.</source>
            <translation>Mae pecyn fel yr oedd ar ddiwrnod penodol yn cadw'r rhifau y'i cyhoeddwyd odanynt, felly ni ellir ei wneud yn unochrog.</translation>
        </message>
        <message>
            <source>Nothing of this meeting was published by %1. Publish its agenda first.</source>
            <translation>Ni chyhoeddwyd dim o'r cyfarfod hwn erbyn %1. Cyhoeddwch ei agenda yn gyntaf.</translation>
        </message>
        <message>
            <source>Supplement %1 has no items. Add what it is to hold.</source>
            <translation>Nid oes eitemau yn atodlen %1. Ychwanegwch yr hyn y mae i'w gynnwys.</translation>
        </message>
        <message>
            <source>The public agenda was not made: it would have held restricted matter. %1: %2 Mend it and try again.</source>
            <translation>Ni wnaed yr agenda gyhoeddus: byddai wedi cynnwys deunydd cyfyngedig. %1: %2 Cywirwch hyn a cheisiwch eto.</translation>
        </message>
        <message>
            <source>The public minutes were not made: they would have held restricted matter. %1: %2 Take it out of the public minute; if everybody may read it, put it into the item's public title or text.</source>
            <translation>Ni wnaed y cofnodion cyhoeddus: byddent wedi cynnwys deunydd cyfyngedig. %1: %2 Tynnwch ef o'r cofnod cyhoeddus; os caiff pawb ei ddarllen, rhowch ef yn nheitl neu destun cyhoeddus yr eitem.</translation>
        </message>
        <message>
            <source>The record of decisions was not made: it would have held restricted matter. %1: %2 Take it out of the public minute.</source>
            <translation>Ni wnaed y cofnod o benderfyniadau: byddai wedi cynnwys deunydd cyfyngedig. %1: %2 Tynnwch ef o'r cofnod cyhoeddus.</translation>
        </message>
        <message>
            <source>The report on actions was not made: it would have held restricted matter. %1: %2 Take it out of the action, or record the action under an exempt item.</source>
            <translation>Ni wnaed yr adroddiad ar gamau gweithredu: byddai wedi cynnwys deunydd cyfyngedig. %1: %2 Tynnwch ef o'r cam gweithredu, neu cofnodwch y cam gweithredu o dan eitem eithriedig.</translation>
        </message>
        <message>
            <source>The website was not written: it would have held restricted matter. %1: %2 Mend it and try again.</source>
            <translation>Ni chafodd y wefan ei hysgrifennu: byddai wedi cynnwys deunydd cyfyngedig. %1: %2 Cywirwch hynny a rhowch gynnig arall arni.</translation>
        </message>
        <message>
            <source>The public sheets were not made: they would have held restricted matter. %1: %2 Mend the item's public title, or the distribution list.</source>
            <translation>Ni wnaed y dalennau cyhoeddus: byddent wedi cynnwys deunydd cyfyngedig. %1: %2 Cywirwch deitl cyhoeddus yr eitem, neu’r rhestr ddosbarthu.</translation>
        </message>
        <message>
            <source>The public pack was not made: it would have held restricted matter. %1: %2 Mend it and try again.</source>
            <translation>Ni wnaed y pecyn cyhoeddus: byddai wedi cynnwys deunydd cyfyngedig. %1: %2 Cywirwch hyn a cheisiwch eto.</translation>
        </message>
        <message>
            <source>Nothing can be written beside the register, in “%1”.</source>
            <translation>Ni ellir ysgrifennu dim wrth ymyl y gofrestr, yn “%1”.</translation>
        </message>
        <message>
            <source>“%1” can't be written. Choose another folder or make room.</source>
            <translation>Ni ellir ysgrifennu “%1”. Dewiswch ffolder arall neu gwnewch le.</translation>
        </message>
        <message>
            <source>Page %1 of the file</source>
            <translation>Tudalen %1 o'r ffeil</translation>
        </message>
        <message>
            <source>The file</source>
            <translation>Y ffeil</translation>
        </message>
    </context>
    <context>
        <name>Papers</name>
        <message>
            <source>Converting…</source>
            <translation>Wrthi'n trosi…</translation>
        </message>
        <message>
            <source>“%1” holds %2. Take its final text, with every change accepted, or ask its author to settle them and send it again.</source>
            <translation>Mae “%1” yn cynnwys %2. Defnyddiwch ei destun terfynol, â phob newid wedi'i dderbyn, neu gofynnwch i'w awdur eu datrys a'i anfon eto.</translation>
        </message>
        <message>
            <source>“%1” can't be written to. Check that there is space on the disk and that you may write there.</source>
            <translation>Ni ellir ysgrifennu i “%1”. Gwiriwch fod lle ar y ddisg a bod gennych hawl i ysgrifennu yno.</translation>
        </message>
        <message>
            <source>1 tracked change</source>
            <translation>1 newid a draciwyd</translation>
        </message>
        <message>
            <source>%1 tracked changes</source>
            <translation>%1 o newidiadau a draciwyd</translation>
        </message>
        <message>
            <source>%1 by %2</source>
            <comment>3 tracked changes by 2 people</comment>
            <translation>%1 gan %2</translation>
        </message>
        <message>
            <source>1 person</source>
            <translation>1 person</translation>
        </message>
        <message>
            <source>%1 people</source>
            <translation>%1 o bobl</translation>
        </message>
        <message>
            <source>1 comment</source>
            <translation>1 sylw</translation>
        </message>
        <message>
            <source>%1 comments</source>
            <translation>%1 o sylwadau</translation>
        </message>
        <message>
            <source>A paper is missing from the register's folder. Restore “%1” from a backup.</source>
            <translation>Mae papur ar goll o ffolder y gofrestr. Adferwch “%1” o gopi wrth gefn.</translation>
        </message>
        <message numerus="yes">
            <source>The file is damaged and %n of its page(s) are lost. Ask its author to make the PDF again.</source>
            <translation>
                <numerusform>Mae'r ffeil wedi'i difrodi a chollwyd %n tudalen ohoni. Gofynnwch i'w hawdur wneud y PDF eto.</numerusform>
                <numerusform>Mae'r ffeil wedi'i difrodi a chollwyd %n dudalen ohoni. Gofynnwch i'w hawdur wneud y PDF eto.</numerusform>
                <numerusform>Mae'r ffeil wedi'i difrodi a chollwyd %n o dudalennau ohoni. Gofynnwch i'w hawdur wneud y PDF eto.</numerusform>
                <numerusform>Mae'r ffeil wedi'i difrodi a chollwyd %n thudalen ohoni. Gofynnwch i'w hawdur wneud y PDF eto.</numerusform>
                <numerusform>Mae'r ffeil wedi'i difrodi a chollwyd %n tudalen ohoni. Gofynnwch i'w hawdur wneud y PDF eto.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n passage(s) are marked for redaction, but what they cover is still in the file. Apply the redactions and add the paper again.</source>
            <translation>
                <numerusform>Mae %n darn wedi'u marcio i'w golygu (redact), ond mae'r hyn sydd oddi tanynt yn y ffeil o hyd. Rhowch y golygiadau ar waith ac ychwanegwch y papur eto.</numerusform>
                <numerusform>Mae %n darn wedi'i farcio i'w olygu (redact), ond mae'r hyn sydd oddi tano yn y ffeil o hyd. Rhowch y golygiadau ar waith ac ychwanegwch y papur eto.</numerusform>
                <numerusform>Mae %n o ddarnau wedi'u marcio i'w golygu (redact), ond mae'r hyn sydd oddi tanynt yn y ffeil o hyd. Rhowch y golygiadau ar waith ac ychwanegwch y papur eto.</numerusform>
                <numerusform>Mae %n darn wedi'u marcio i'w golygu (redact), ond mae'r hyn sydd oddi tanynt yn y ffeil o hyd. Rhowch y golygiadau ar waith ac ychwanegwch y papur eto.</numerusform>
                <numerusform>Mae %n darn wedi'u marcio i'w golygu (redact), ond mae'r hyn sydd oddi tanynt yn y ffeil o hyd. Rhowch y golygiadau ar waith ac ychwanegwch y papur eto.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n word(s) were only blacked out and can still be read: “%1”. No public pack may hold them. Ask for a copy in which they are taken out, or keep the paper exempt.</source>
            <translation>
                <numerusform>Dim ond wedi'u duo allan y mae %n gair ac mae modd eu darllen o hyd: “%1”. Ni chaiff yr un pecyn cyhoeddus eu cynnwys. Gofynnwch am gopi y'u tynnwyd ohono, neu cadwch y papur yn eithriedig.</numerusform>
                <numerusform>Dim ond wedi'i dduo allan y mae %n gair ac mae modd ei ddarllen o hyd: “%1”. Ni chaiff yr un pecyn cyhoeddus ei gynnwys. Gofynnwch am gopi y'i tynnwyd ohono, neu cadwch y papur yn eithriedig.</numerusform>
                <numerusform>Dim ond wedi'u duo allan y mae %n o eiriau ac mae modd eu darllen o hyd: “%1”. Ni chaiff yr un pecyn cyhoeddus eu cynnwys. Gofynnwch am gopi y'u tynnwyd ohono, neu cadwch y papur yn eithriedig.</numerusform>
                <numerusform>Dim ond wedi'u duo allan y mae %n gair ac mae modd eu darllen o hyd: “%1”. Ni chaiff yr un pecyn cyhoeddus eu cynnwys. Gofynnwch am gopi y'u tynnwyd ohono, neu cadwch y papur yn eithriedig.</numerusform>
                <numerusform>Dim ond wedi'u duo allan y mae %n gair ac mae modd eu darllen o hyd: “%1”. Ni chaiff yr un pecyn cyhoeddus eu cynnwys. Gofynnwch am gopi y'u tynnwyd ohono, neu cadwch y papur yn eithriedig.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n layer(s) that were switched off are left out. Check that nothing is missing.</source>
            <translation>
                <numerusform>Hepgorwyd %n haen a oedd wedi'u diffodd. Gwiriwch nad oes dim ar goll.</numerusform>
                <numerusform>Hepgorwyd %n haen a oedd wedi'i diffodd. Gwiriwch nad oes dim ar goll.</numerusform>
                <numerusform>Hepgorwyd %n o haenau a oedd wedi'u diffodd. Gwiriwch nad oes dim ar goll.</numerusform>
                <numerusform>Hepgorwyd %n haen a oedd wedi'u diffodd. Gwiriwch nad oes dim ar goll.</numerusform>
                <numerusform>Hepgorwyd %n haen a oedd wedi'u diffodd. Gwiriwch nad oes dim ar goll.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The file holds %n comment(s), drawn into its pages. Check that they may be published.</source>
            <translation>
                <numerusform>Mae'r ffeil yn cynnwys %n sylw, wedi'u lluniadu ar ei thudalennau. Gwiriwch fod modd eu cyhoeddi.</numerusform>
                <numerusform>Mae'r ffeil yn cynnwys %n sylw, wedi'i luniadu ar ei thudalennau. Gwiriwch fod modd ei gyhoeddi.</numerusform>
                <numerusform>Mae'r ffeil yn cynnwys %n o sylwadau, wedi'u lluniadu ar ei thudalennau. Gwiriwch fod modd eu cyhoeddi.</numerusform>
                <numerusform>Mae'r ffeil yn cynnwys %n sylw, wedi'u lluniadu ar ei thudalennau. Gwiriwch fod modd eu cyhoeddi.</numerusform>
                <numerusform>Mae'r ffeil yn cynnwys %n sylw, wedi'u lluniadu ar ei thudalennau. Gwiriwch fod modd eu cyhoeddi.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n attached file(s) are left out. Add them as papers of their own if they are wanted.</source>
            <translation>
                <numerusform>Hepgorwyd %n ffeil atodedig. Ychwanegwch nhw fel papurau ar wahân os oes eu hangen.</numerusform>
                <numerusform>Hepgorwyd %n ffeil atodedig. Ychwanegwch hi fel papur ar wahân os oes ei hangen.</numerusform>
                <numerusform>Hepgorwyd %n o ffeiliau atodedig. Ychwanegwch nhw fel papurau ar wahân os oes eu hangen.</numerusform>
                <numerusform>Hepgorwyd %n ffeil atodedig. Ychwanegwch nhw fel papurau ar wahân os oes eu hangen.</numerusform>
                <numerusform>Hepgorwyd %n ffeil atodedig. Ychwanegwch nhw fel papurau ar wahân os oes eu hangen.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n word(s) lie outside the visible pages and can be copied out: “%1”. Keep them, or ask for the paper without them.</source>
            <translation>
                <numerusform>Mae %n gair y tu allan i'r tudalennau gweladwy ac mae modd eu copïo o'r ffeil: “%1”. Cadwch nhw, neu gofynnwch am y papur hebddynt.</numerusform>
                <numerusform>Mae %n gair y tu allan i'r tudalennau gweladwy ac mae modd ei gopïo o'r ffeil: “%1”. Cadwch ef, neu gofynnwch am y papur hebddo.</numerusform>
                <numerusform>Mae %n o eiriau y tu allan i'r tudalennau gweladwy ac mae modd eu copïo o'r ffeil: “%1”. Cadwch nhw, neu gofynnwch am y papur hebddynt.</numerusform>
                <numerusform>Mae %n gair y tu allan i'r tudalennau gweladwy ac mae modd eu copïo o'r ffeil: “%1”. Cadwch nhw, neu gofynnwch am y papur hebddynt.</numerusform>
                <numerusform>Mae %n gair y tu allan i'r tudalennau gweladwy ac mae modd eu copïo o'r ffeil: “%1”. Cadwch nhw, neu gofynnwch am y papur hebddynt.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n word(s) are painted over and can be copied out: “%1”. Keep them, or ask for the paper without them.</source>
            <translation>
                <numerusform>Mae %n gair wedi'u peintio drosodd ac mae modd eu copïo o'r ffeil: “%1”. Cadwch nhw, neu gofynnwch am y papur hebddynt.</numerusform>
                <numerusform>Mae %n gair wedi'i beintio drosodd ac mae modd ei gopïo o'r ffeil: “%1”. Cadwch ef, neu gofynnwch am y papur hebddo.</numerusform>
                <numerusform>Mae %n o eiriau wedi'u peintio drosodd ac mae modd eu copïo o'r ffeil: “%1”. Cadwch nhw, neu gofynnwch am y papur hebddynt.</numerusform>
                <numerusform>Mae %n gair wedi'u peintio drosodd ac mae modd eu copïo o'r ffeil: “%1”. Cadwch nhw, neu gofynnwch am y papur hebddynt.</numerusform>
                <numerusform>Mae %n gair wedi'u peintio drosodd ac mae modd eu copïo o'r ffeil: “%1”. Cadwch nhw, neu gofynnwch am y papur hebddynt.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n word(s) lie under a picture and can be copied out: “%1”. Keep them, or ask for the paper without them.</source>
            <translation>
                <numerusform>Mae %n gair o dan lun ac mae modd eu copïo o'r ffeil: “%1”. Cadwch nhw, neu gofynnwch am y papur hebddynt.</numerusform>
                <numerusform>Mae %n gair o dan lun ac mae modd ei gopïo o'r ffeil: “%1”. Cadwch ef, neu gofynnwch am y papur hebddo.</numerusform>
                <numerusform>Mae %n o eiriau o dan lun ac mae modd eu copïo o'r ffeil: “%1”. Cadwch nhw, neu gofynnwch am y papur hebddynt.</numerusform>
                <numerusform>Mae %n gair o dan lun ac mae modd eu copïo o'r ffeil: “%1”. Cadwch nhw, neu gofynnwch am y papur hebddynt.</numerusform>
                <numerusform>Mae %n gair o dan lun ac mae modd eu copïo o'r ffeil: “%1”. Cadwch nhw, neu gofynnwch am y papur hebddynt.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n word(s) have the colour of what they stand on and can be copied out: “%1”. Keep them, or ask for the paper without them.</source>
            <translation>
                <numerusform>Mae %n gair yr un lliw â'r hyn sydd y tu ôl iddynt ac mae modd eu copïo o'r ffeil: “%1”. Cadwch nhw, neu gofynnwch am y papur hebddynt.</numerusform>
                <numerusform>Mae %n gair yr un lliw â'r hyn sydd y tu ôl iddo ac mae modd ei gopïo o'r ffeil: “%1”. Cadwch ef, neu gofynnwch am y papur hebddo.</numerusform>
                <numerusform>Mae %n o eiriau yr un lliw â'r hyn sydd y tu ôl iddynt ac mae modd eu copïo o'r ffeil: “%1”. Cadwch nhw, neu gofynnwch am y papur hebddynt.</numerusform>
                <numerusform>Mae %n gair yr un lliw â'r hyn sydd y tu ôl iddynt ac mae modd eu copïo o'r ffeil: “%1”. Cadwch nhw, neu gofynnwch am y papur hebddynt.</numerusform>
                <numerusform>Mae %n gair yr un lliw â'r hyn sydd y tu ôl iddynt ac mae modd eu copïo o'r ffeil: “%1”. Cadwch nhw, neu gofynnwch am y papur hebddynt.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n word(s) are invisible and can be copied out: “%1”. Keep them, or ask for the paper without them.</source>
            <translation>
                <numerusform>Mae %n gair yn anweledig ac mae modd eu copïo o'r ffeil: “%1”. Cadwch nhw, neu gofynnwch am y papur hebddynt.</numerusform>
                <numerusform>Mae %n gair yn anweledig ac mae modd ei gopïo o'r ffeil: “%1”. Cadwch ef, neu gofynnwch am y papur hebddo.</numerusform>
                <numerusform>Mae %n o eiriau yn anweledig ac mae modd eu copïo o'r ffeil: “%1”. Cadwch nhw, neu gofynnwch am y papur hebddynt.</numerusform>
                <numerusform>Mae %n gair yn anweledig ac mae modd eu copïo o'r ffeil: “%1”. Cadwch nhw, neu gofynnwch am y papur hebddynt.</numerusform>
                <numerusform>Mae %n gair yn anweledig ac mae modd eu copïo o'r ffeil: “%1”. Cadwch nhw, neu gofynnwch am y papur hebddynt.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n page(s) are too full to be searched for hidden text. Look at them before they are published.</source>
            <translation>
                <numerusform>Mae %n tudalen yn rhy lawn i chwilio ynddynt am destun cudd. Edrychwch arnynt cyn eu cyhoeddi.</numerusform>
                <numerusform>Mae %n dudalen yn rhy lawn i chwilio ynddi am destun cudd. Edrychwch arni cyn ei chyhoeddi.</numerusform>
                <numerusform>Mae %n o dudalennau yn rhy lawn i chwilio ynddynt am destun cudd. Edrychwch arnynt cyn eu cyhoeddi.</numerusform>
                <numerusform>Mae %n thudalen yn rhy lawn i chwilio ynddynt am destun cudd. Edrychwch arnynt cyn eu cyhoeddi.</numerusform>
                <numerusform>Mae %n tudalen yn rhy lawn i chwilio ynddynt am destun cudd. Edrychwch arnynt cyn eu cyhoeddi.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n picture(s) that its pages show aren't in the file, so they stay blank. Ask its author to make the PDF again.</source>
            <translation>
                <numerusform>Nid yw %n llun y mae'r tudalennau'n eu dangos yn y ffeil, felly bydd eu lle yn wag. Gofynnwch i awdur y ffeil wneud y PDF eto.</numerusform>
                <numerusform>Nid yw %n llun y mae'r tudalennau'n ei ddangos yn y ffeil, felly bydd ei le yn wag. Gofynnwch i awdur y ffeil wneud y PDF eto.</numerusform>
                <numerusform>Nid yw %n o luniau y mae'r tudalennau'n eu dangos yn y ffeil, felly bydd eu lle yn wag. Gofynnwch i awdur y ffeil wneud y PDF eto.</numerusform>
                <numerusform>Nid yw %n llun y mae'r tudalennau'n eu dangos yn y ffeil, felly bydd eu lle yn wag. Gofynnwch i awdur y ffeil wneud y PDF eto.</numerusform>
                <numerusform>Nid yw %n llun y mae'r tudalennau'n eu dangos yn y ffeil, felly bydd eu lle yn wag. Gofynnwch i awdur y ffeil wneud y PDF eto.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n page(s) are cropped: what was cut off is hidden, not gone.</source>
            <translation>
                <numerusform>Mae %n tudalen wedi'u tocio: mae'r hyn a dorrwyd ymaith wedi'i guddio, nid wedi mynd.</numerusform>
                <numerusform>Mae %n dudalen wedi'i thocio: mae'r hyn a dorrwyd ymaith wedi'i guddio, nid wedi mynd.</numerusform>
                <numerusform>Mae %n o dudalennau wedi'u tocio: mae'r hyn a dorrwyd ymaith wedi'i guddio, nid wedi mynd.</numerusform>
                <numerusform>Mae %n thudalen wedi'u tocio: mae'r hyn a dorrwyd ymaith wedi'i guddio, nid wedi mynd.</numerusform>
                <numerusform>Mae %n tudalen wedi'u tocio: mae'r hyn a dorrwyd ymaith wedi'i guddio, nid wedi mynd.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The file opened only with a password, and the paper is a copy without one. Check that it may be published.</source>
            <translation>
                <numerusform>Dim ond â chyfrinair yr agorodd y ffeil, ac mae'r papur yn gopi heb un. Gwiriwch fod modd ei gyhoeddi.</numerusform>
                <numerusform>Dim ond â chyfrinair yr agorodd y ffeil, ac mae'r papur yn gopi heb un. Gwiriwch fod modd ei gyhoeddi.</numerusform>
                <numerusform>Dim ond â chyfrinair yr agorodd y ffeil, ac mae'r papur yn gopi heb un. Gwiriwch fod modd ei gyhoeddi.</numerusform>
                <numerusform>Dim ond â chyfrinair yr agorodd y ffeil, ac mae'r papur yn gopi heb un. Gwiriwch fod modd ei gyhoeddi.</numerusform>
                <numerusform>Dim ond â chyfrinair yr agorodd y ffeil, ac mae'r papur yn gopi heb un. Gwiriwch fod modd ei gyhoeddi.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n file(s) inside the document are left out: the paper shows a picture of them at most. Add them as papers of their own if they are wanted.</source>
            <translation>
                <numerusform>Hepgorwyd %n ffeil y tu mewn i'r ddogfen: mae'r papur yn dangos llun ohonynt ar y mwyaf. Ychwanegwch nhw fel papurau ar wahân os oes eu hangen.</numerusform>
                <numerusform>Hepgorwyd %n ffeil y tu mewn i'r ddogfen: mae'r papur yn dangos llun ohoni ar y mwyaf. Ychwanegwch hi fel papur ar wahân os oes ei hangen.</numerusform>
                <numerusform>Hepgorwyd %n o ffeiliau y tu mewn i'r ddogfen: mae'r papur yn dangos llun ohonynt ar y mwyaf. Ychwanegwch nhw fel papurau ar wahân os oes eu hangen.</numerusform>
                <numerusform>Hepgorwyd %n ffeil y tu mewn i'r ddogfen: mae'r papur yn dangos llun ohonynt ar y mwyaf. Ychwanegwch nhw fel papurau ar wahân os oes eu hangen.</numerusform>
                <numerusform>Hepgorwyd %n ffeil y tu mewn i'r ddogfen: mae'r papur yn dangos llun ohonynt ar y mwyaf. Ychwanegwch nhw fel papurau ar wahân os oes eu hangen.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n picture(s) are missing: the document only names where they are, and nothing is fetched from there. Ask its author to put them into it.</source>
            <translation>
                <numerusform>Mae %n llun ar goll: dim ond enwi eu lleoliad y mae'r ddogfen, ac ni chyrchir dim oddi yno. Gofynnwch i awdur y ddogfen eu rhoi ynddi.</numerusform>
                <numerusform>Mae %n llun ar goll: dim ond enwi ei leoliad y mae'r ddogfen, ac ni chyrchir dim oddi yno. Gofynnwch i awdur y ddogfen ei roi ynddi.</numerusform>
                <numerusform>Mae %n o luniau ar goll: dim ond enwi eu lleoliad y mae'r ddogfen, ac ni chyrchir dim oddi yno. Gofynnwch i awdur y ddogfen eu rhoi ynddi.</numerusform>
                <numerusform>Mae %n llun ar goll: dim ond enwi eu lleoliad y mae'r ddogfen, ac ni chyrchir dim oddi yno. Gofynnwch i awdur y ddogfen eu rhoi ynddi.</numerusform>
                <numerusform>Mae %n llun ar goll: dim ond enwi eu lleoliad y mae'r ddogfen, ac ni chyrchir dim oddi yno. Gofynnwch i awdur y ddogfen eu rhoi ynddi.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n stretch(es) of hidden text are left out. Check that nothing is missing.</source>
            <translation>
                <numerusform>Hepgorwyd %n darn o destun cudd. Gwiriwch nad oes dim ar goll.</numerusform>
                <numerusform>Hepgorwyd %n darn o destun cudd. Gwiriwch nad oes dim ar goll.</numerusform>
                <numerusform>Hepgorwyd %n o ddarnau o destun cudd. Gwiriwch nad oes dim ar goll.</numerusform>
                <numerusform>Hepgorwyd %n darn o destun cudd. Gwiriwch nad oes dim ar goll.</numerusform>
                <numerusform>Hepgorwyd %n darn o destun cudd. Gwiriwch nad oes dim ar goll.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n tracked change(s) were accepted: the paper is the final text.</source>
            <translation>
                <numerusform>Derbyniwyd %n newid a draciwyd: y testun terfynol yw'r papur.</numerusform>
                <numerusform>Derbyniwyd %n newid a draciwyd: y testun terfynol yw'r papur.</numerusform>
                <numerusform>Derbyniwyd %n o newidiadau a draciwyd: y testun terfynol yw'r papur.</numerusform>
                <numerusform>Derbyniwyd %n newid a draciwyd: y testun terfynol yw'r papur.</numerusform>
                <numerusform>Derbyniwyd %n newid a draciwyd: y testun terfynol yw'r papur.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n comment(s) in the document are left out.</source>
            <translation>
                <numerusform>Hepgorwyd %n sylw yn y ddogfen.</numerusform>
                <numerusform>Hepgorwyd %n sylw yn y ddogfen.</numerusform>
                <numerusform>Hepgorwyd %n o sylwadau yn y ddogfen.</numerusform>
                <numerusform>Hepgorwyd %n sylw yn y ddogfen.</numerusform>
                <numerusform>Hepgorwyd %n sylw yn y ddogfen.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The document brings programs, which were not run and are left out.</source>
            <translation>
                <numerusform>Mae'r ddogfen yn dod â rhaglenni gyda hi; ni redwyd y rhain ac fe'u hepgorwyd.</numerusform>
                <numerusform>Mae'r ddogfen yn dod â rhaglenni gyda hi; ni redwyd y rhain ac fe'u hepgorwyd.</numerusform>
                <numerusform>Mae'r ddogfen yn dod â rhaglenni gyda hi; ni redwyd y rhain ac fe'u hepgorwyd.</numerusform>
                <numerusform>Mae'r ddogfen yn dod â rhaglenni gyda hi; ni redwyd y rhain ac fe'u hepgorwyd.</numerusform>
                <numerusform>Mae'r ddogfen yn dod â rhaglenni gyda hi; ni redwyd y rhain ac fe'u hepgorwyd.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The file held %n earlier version(s) of itself, which are left out.</source>
            <translation>
                <numerusform>Roedd y ffeil yn cynnwys %n fersiwn cynharach ohoni ei hun, ac fe'u hepgorwyd.</numerusform>
                <numerusform>Roedd y ffeil yn cynnwys %n fersiwn cynharach ohoni ei hun, ac fe'i hepgorwyd.</numerusform>
                <numerusform>Roedd y ffeil yn cynnwys %n o fersiynau cynharach ohoni ei hun, ac fe'u hepgorwyd.</numerusform>
                <numerusform>Roedd y ffeil yn cynnwys %n fersiwn cynharach ohoni ei hun, ac fe'u hepgorwyd.</numerusform>
                <numerusform>Roedd y ffeil yn cynnwys %n fersiwn cynharach ohoni ei hun, ac fe'u hepgorwyd.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n digital signature(s) don't hold in a pack. The signed original is kept.</source>
            <translation>
                <numerusform>Nid yw %n llofnod digidol yn dal mewn pecyn. Cedwir y gwreiddiol a lofnodwyd.</numerusform>
                <numerusform>Nid yw %n llofnod digidol yn dal mewn pecyn. Cedwir y gwreiddiol a lofnodwyd.</numerusform>
                <numerusform>Nid yw %n o lofnodion digidol yn dal mewn pecyn. Cedwir y gwreiddiol a lofnodwyd.</numerusform>
                <numerusform>Nid yw %n llofnod digidol yn dal mewn pecyn. Cedwir y gwreiddiol a lofnodwyd.</numerusform>
                <numerusform>Nid yw %n llofnod digidol yn dal mewn pecyn. Cedwir y gwreiddiol a lofnodwyd.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n form field(s) show their values and can't be filled in any more.</source>
            <translation>
                <numerusform>Mae %n maes ffurflen yn dangos eu gwerthoedd ac ni ellir eu llenwi mwyach.</numerusform>
                <numerusform>Mae %n maes ffurflen yn dangos ei werth ac ni ellir ei lenwi mwyach.</numerusform>
                <numerusform>Mae %n o feysydd ffurflen yn dangos eu gwerthoedd ac ni ellir eu llenwi mwyach.</numerusform>
                <numerusform>Mae %n maes ffurflen yn dangos eu gwerthoedd ac ni ellir eu llenwi mwyach.</numerusform>
                <numerusform>Mae %n maes ffurflen yn dangos eu gwerthoedd ac ni ellir eu llenwi mwyach.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n script(s), film(s) or other active part(s) are left out.</source>
            <translation>
                <numerusform>Hepgorwyd %n sgript, ffilm neu ran weithredol arall.</numerusform>
                <numerusform>Hepgorwyd %n sgript, ffilm neu ran weithredol arall.</numerusform>
                <numerusform>Hepgorwyd %n o sgriptiau, ffilmiau neu rannau gweithredol eraill.</numerusform>
                <numerusform>Hepgorwyd %n sgript, ffilm neu ran weithredol arall.</numerusform>
                <numerusform>Hepgorwyd %n sgript, ffilm neu ran weithredol arall.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n link(s) that led nowhere, or to something other than a web page, are left out.</source>
            <translation>
                <numerusform>Hepgorwyd %n dolen nad oeddent yn arwain i unman, neu a oedd yn arwain at rywbeth heblaw tudalen we.</numerusform>
                <numerusform>Hepgorwyd %n ddolen nad oedd yn arwain i unman, neu a oedd yn arwain at rywbeth heblaw tudalen we.</numerusform>
                <numerusform>Hepgorwyd %n o ddolenni nad oeddent yn arwain i unman, neu a oedd yn arwain at rywbeth heblaw tudalen we.</numerusform>
                <numerusform>Hepgorwyd %n dolen nad oeddent yn arwain i unman, neu a oedd yn arwain at rywbeth heblaw tudalen we.</numerusform>
                <numerusform>Hepgorwyd %n dolen nad oeddent yn arwain i unman, neu a oedd yn arwain at rywbeth heblaw tudalen we.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The file was damaged and has been repaired. Check that it looks right.</source>
            <translation>
                <numerusform>Roedd y ffeil wedi'i difrodi ac fe'i hatgyweiriwyd. Gwiriwch ei bod yn edrych yn iawn.</numerusform>
                <numerusform>Roedd y ffeil wedi'i difrodi ac fe'i hatgyweiriwyd. Gwiriwch ei bod yn edrych yn iawn.</numerusform>
                <numerusform>Roedd y ffeil wedi'i difrodi ac fe'i hatgyweiriwyd. Gwiriwch ei bod yn edrych yn iawn.</numerusform>
                <numerusform>Roedd y ffeil wedi'i difrodi ac fe'i hatgyweiriwyd. Gwiriwch ei bod yn edrych yn iawn.</numerusform>
                <numerusform>Roedd y ffeil wedi'i difrodi ac fe'i hatgyweiriwyd. Gwiriwch ei bod yn edrych yn iawn.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Its author has restricted what may be done with the file. Check that it may be published.</source>
            <translation>
                <numerusform>Mae ei hawdur wedi cyfyngu ar yr hyn y gellir ei wneud â'r ffeil. Gwiriwch fod modd ei chyhoeddi.</numerusform>
                <numerusform>Mae ei hawdur wedi cyfyngu ar yr hyn y gellir ei wneud â'r ffeil. Gwiriwch fod modd ei chyhoeddi.</numerusform>
                <numerusform>Mae ei hawdur wedi cyfyngu ar yr hyn y gellir ei wneud â'r ffeil. Gwiriwch fod modd ei chyhoeddi.</numerusform>
                <numerusform>Mae ei hawdur wedi cyfyngu ar yr hyn y gellir ei wneud â'r ffeil. Gwiriwch fod modd ei chyhoeddi.</numerusform>
                <numerusform>Mae ei hawdur wedi cyfyngu ar yr hyn y gellir ei wneud â'r ffeil. Gwiriwch fod modd ei chyhoeddi.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n page(s) are pictures without text, which nobody can search or have read aloud.</source>
            <translation>
                <numerusform>Mae %n tudalen yn lluniau heb destun, na all neb eu chwilio na chlywed eu darllen yn uchel.</numerusform>
                <numerusform>Mae %n dudalen yn llun heb destun, na all neb ei chwilio na chlywed ei darllen yn uchel.</numerusform>
                <numerusform>Mae %n o dudalennau yn lluniau heb destun, na all neb eu chwilio na chlywed eu darllen yn uchel.</numerusform>
                <numerusform>Mae %n thudalen yn lluniau heb destun, na all neb eu chwilio na chlywed eu darllen yn uchel.</numerusform>
                <numerusform>Mae %n tudalen yn lluniau heb destun, na all neb eu chwilio na chlywed eu darllen yn uchel.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n word(s) that a scanner recognised lie behind its pictures, for search and screen readers: “%1”.</source>
            <translation>
                <numerusform>Mae %n gair a adnabuwyd gan sganiwr y tu ôl i'r lluniau, ar gyfer chwilio a darllenwyr sgrin: “%1”.</numerusform>
                <numerusform>Mae %n gair a adnabuwyd gan sganiwr y tu ôl i'r lluniau, ar gyfer chwilio a darllenwyr sgrin: “%1”.</numerusform>
                <numerusform>Mae %n o eiriau a adnabuwyd gan sganiwr y tu ôl i'r lluniau, ar gyfer chwilio a darllenwyr sgrin: “%1”.</numerusform>
                <numerusform>Mae %n gair a adnabuwyd gan sganiwr y tu ôl i'r lluniau, ar gyfer chwilio a darllenwyr sgrin: “%1”.</numerusform>
                <numerusform>Mae %n gair a adnabuwyd gan sganiwr y tu ôl i'r lluniau, ar gyfer chwilio a darllenwyr sgrin: “%1”.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n font(s) aren't in the file, so it may look different elsewhere.</source>
            <translation>
                <numerusform>Nid yw %n ffont yn y ffeil, felly gall edrych yn wahanol mewn mannau eraill.</numerusform>
                <numerusform>Nid yw %n ffont yn y ffeil, felly gall edrych yn wahanol mewn mannau eraill.</numerusform>
                <numerusform>Nid yw %n ffont yn y ffeil, felly gall edrych yn wahanol mewn mannau eraill.</numerusform>
                <numerusform>Nid yw %n ffont yn y ffeil, felly gall edrych yn wahanol mewn mannau eraill.</numerusform>
                <numerusform>Nid yw %n ffont yn y ffeil, felly gall edrych yn wahanol mewn mannau eraill.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The file has no tags, so a screen reader can't tell its headings and tables.</source>
            <translation>
                <numerusform>Nid oes gan y ffeil dagiau, felly ni all darllenydd sgrin adnabod ei phenawdau a'i thablau.</numerusform>
                <numerusform>Nid oes gan y ffeil dagiau, felly ni all darllenydd sgrin adnabod ei phenawdau a'i thablau.</numerusform>
                <numerusform>Nid oes gan y ffeil dagiau, felly ni all darllenydd sgrin adnabod ei phenawdau a'i thablau.</numerusform>
                <numerusform>Nid oes gan y ffeil dagiau, felly ni all darllenydd sgrin adnabod ei phenawdau a'i thablau.</numerusform>
                <numerusform>Nid oes gan y ffeil dagiau, felly ni all darllenydd sgrin adnabod ei phenawdau a'i thablau.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n piece(s) of text or image(s) have no tag, so a screen reader leaves them out.</source>
            <translation>
                <numerusform>Nid oes tag gan %n darn o destun neu ddelwedd, felly bydd darllenydd sgrin yn eu hepgor.</numerusform>
                <numerusform>Nid oes tag gan %n darn o destun neu ddelwedd, felly bydd darllenydd sgrin yn ei hepgor.</numerusform>
                <numerusform>Nid oes tag gan %n o ddarnau o destun neu ddelweddau, felly bydd darllenydd sgrin yn eu hepgor.</numerusform>
                <numerusform>Nid oes tag gan %n darn o destun neu ddelwedd, felly bydd darllenydd sgrin yn eu hepgor.</numerusform>
                <numerusform>Nid oes tag gan %n darn o destun neu ddelwedd, felly bydd darllenydd sgrin yn eu hepgor.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Headings skip a level in %n place(s).</source>
            <translation>
                <numerusform>Mae'r penawdau'n neidio dros lefel mewn %n lle.</numerusform>
                <numerusform>Mae'r penawdau'n neidio dros lefel mewn %n lle.</numerusform>
                <numerusform>Mae'r penawdau'n neidio dros lefel mewn %n o leoedd.</numerusform>
                <numerusform>Mae'r penawdau'n neidio dros lefel mewn %n lle.</numerusform>
                <numerusform>Mae'r penawdau'n neidio dros lefel mewn %n lle.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n picture(s) have no description for people who can't see them.</source>
            <translation>
                <numerusform>Nid oes gan %n llun ddisgrifiad ar gyfer pobl na allant eu gweld.</numerusform>
                <numerusform>Nid oes gan %n llun ddisgrifiad ar gyfer pobl na allant ei weld.</numerusform>
                <numerusform>Nid oes gan %n o luniau ddisgrifiad ar gyfer pobl na allant eu gweld.</numerusform>
                <numerusform>Nid oes gan %n llun ddisgrifiad ar gyfer pobl na allant eu gweld.</numerusform>
                <numerusform>Nid oes gan %n llun ddisgrifiad ar gyfer pobl na allant eu gweld.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The file doesn't say its language, so it may be read aloud in the wrong one.</source>
            <translation>
                <numerusform>Nid yw'r ffeil yn nodi ei hiaith, felly gellir ei darllen yn uchel yn yr iaith anghywir.</numerusform>
                <numerusform>Nid yw'r ffeil yn nodi ei hiaith, felly gellir ei darllen yn uchel yn yr iaith anghywir.</numerusform>
                <numerusform>Nid yw'r ffeil yn nodi ei hiaith, felly gellir ei darllen yn uchel yn yr iaith anghywir.</numerusform>
                <numerusform>Nid yw'r ffeil yn nodi ei hiaith, felly gellir ei darllen yn uchel yn yr iaith anghywir.</numerusform>
                <numerusform>Nid yw'r ffeil yn nodi ei hiaith, felly gellir ei darllen yn uchel yn yr iaith anghywir.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>A page doesn't say its size and is taken for A4.</source>
            <translation>
                <numerusform>Nid yw tudalen yn nodi ei maint, a chymerir mai A4 ydyw.</numerusform>
                <numerusform>Nid yw tudalen yn nodi ei maint, a chymerir mai A4 ydyw.</numerusform>
                <numerusform>Nid yw tudalen yn nodi ei maint, a chymerir mai A4 ydyw.</numerusform>
                <numerusform>Nid yw tudalen yn nodi ei maint, a chymerir mai A4 ydyw.</numerusform>
                <numerusform>Nid yw tudalen yn nodi ei maint, a chymerir mai A4 ydyw.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>A page is larger than five metres.</source>
            <translation>
                <numerusform>Mae tudalen yn fwy na phum metr.</numerusform>
                <numerusform>Mae tudalen yn fwy na phum metr.</numerusform>
                <numerusform>Mae tudalen yn fwy na phum metr.</numerusform>
                <numerusform>Mae tudalen yn fwy na phum metr.</numerusform>
                <numerusform>Mae tudalen yn fwy na phum metr.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>A page has more links or comments than can be kept.</source>
            <translation>
                <numerusform>Mae gan dudalen fwy o ddolenni neu sylwadau nag y gellir eu cadw.</numerusform>
                <numerusform>Mae gan dudalen fwy o ddolenni neu sylwadau nag y gellir eu cadw.</numerusform>
                <numerusform>Mae gan dudalen fwy o ddolenni neu sylwadau nag y gellir eu cadw.</numerusform>
                <numerusform>Mae gan dudalen fwy o ddolenni neu sylwadau nag y gellir eu cadw.</numerusform>
                <numerusform>Mae gan dudalen fwy o ddolenni neu sylwadau nag y gellir eu cadw.</numerusform>
            </translation>
        </message>
        <message>
            <source>What is recorded about a paper can't be read. Run a check of the register.</source>
            <translation>Ni ellir darllen yr hyn a gofnodwyd am bapur. Rhedwch wiriad o'r gofrestr.</translation>
        </message>
        <message>
            <source>“%1” is an empty file. Ask for it to be sent again.</source>
            <translation>Mae “%1” yn ffeil wag. Gofynnwch iddi gael ei hanfon eto.</translation>
        </message>
        <message>
            <source>“%1” is a folder. Choose the files in it instead.</source>
            <translation>Ffolder yw “%1”. Dewiswch y ffeiliau sydd ynddi yn lle hynny.</translation>
        </message>
        <message>
            <source>“%1” isn't there any more. It may have been moved or renamed, or its drive taken out.</source>
            <translation>Nid yw “%1” yno mwyach. Efallai ei fod wedi'i symud neu ei ailenwi, neu fod ei yriant wedi'i dynnu.</translation>
        </message>
        <message>
            <source>“%1” can't be read. Check that you may open it and that no other program is holding it.</source>
            <translation>Ni ellir darllen “%1”. Gwiriwch fod gennych hawl i'w agor ac nad oes rhaglen arall yn ei ddal.</translation>
        </message>
        <message>
            <source>“%1” changed while it was being copied. Save it where it comes from, then add it again.</source>
            <translation>Newidiodd “%1” wrth iddo gael ei gopïo. Cadwch ef yn y man y daw ohono, yna ychwanegwch ef eto.</translation>
        </message>
        <message>
            <source>“%1” isn't a PDF, whatever its name says. Save it as PDF and add that.</source>
            <translation>Nid PDF yw “%1”, beth bynnag a ddywed ei enw. Cadwch ef fel PDF ac ychwanegwch hwnnw.</translation>
        </message>
        <message>
            <source>“%1” is damaged beyond repair. Ask its author to make the PDF again.</source>
            <translation>Mae “%1” wedi'i ddifrodi y tu hwnt i'w atgyweirio. Gofynnwch i'w awdur wneud y PDF eto.</translation>
        </message>
        <message>
            <source>“%1” opens only with a password. Give it here, or ask its author for a copy without one.</source>
            <translation>Dim ond â chyfrinair y mae “%1” yn agor. Rhowch ef yma, neu gofynnwch i'w awdur am gopi heb un.</translation>
        </message>
        <message>
            <source>That isn't the password of “%1”. Give it once more, or ask its author for a copy without one.</source>
            <translation>Nid hwnnw yw cyfrinair “%1”. Rhowch ef unwaith eto, neu gofynnwch i'w awdur am gopi heb un.</translation>
        </message>
        <message>
            <source>“%1” opens only with a password. Ask its author for a copy without one.</source>
            <translation>Dim ond â chyfrinair y mae “%1” yn agor. Gofynnwch i'w awdur am gopi heb un.</translation>
        </message>
        <message>
            <source>“%1” has no pages. Ask its author to make the PDF again.</source>
            <translation>Nid oes tudalennau yn “%1”. Gofynnwch i'w awdur wneud y PDF eto.</translation>
        </message>
        <message>
            <source>“%1” needs more time or memory than a paper may. Print it to a new PDF, or add it in parts.</source>
            <translation>Mae angen mwy o amser neu gof ar “%1” nag a ganiateir i bapur. Argraffwch ef i PDF newydd, neu ychwanegwch ef fesul rhan.</translation>
        </message>
        <message>
            <source>“%1” is damaged: LibreOffice can't open it either. Ask its author to send it again, or as a PDF.</source>
            <translation>Mae “%1” wedi'i ddifrodi: ni all LibreOffice ei agor chwaith. Gofynnwch i'w awdur ei anfon eto, neu fel PDF.</translation>
        </message>
        <message>
            <source>“%1” tries to draw in other files while it is opened, which no ordinary document does. It wasn't opened: ask its sender for a PDF.</source>
            <translation>Mae “%1” yn ceisio tynnu ffeiliau eraill i mewn wrth gael ei agor, rhywbeth nad yw dogfen gyffredin yn ei wneud. Ni chafodd ei agor: gofynnwch i'w anfonwr am PDF.</translation>
        </message>
        <message>
            <source>“%1” holds tracked changes. Take its final text, or ask its author to accept or reject them and send it again.</source>
            <translation>Mae “%1” yn cynnwys newidiadau a draciwyd. Defnyddiwch ei destun terfynol, neu gofynnwch i'w awdur eu derbyn neu eu gwrthod a'i anfon eto.</translation>
        </message>
        <message>
            <source>“%1” can be converted once LibreOffice Writer is here: install libreoffice-writer and try again, or save it as PDF and add that.</source>
            <translation>Gellir trosi “%1” unwaith y bydd LibreOffice Writer yma: gosodwch libreoffice-writer a cheisiwch eto, neu cadwch ef fel PDF ac ychwanegwch hwnnw.</translation>
        </message>
        <message>
            <source>“%1” can be converted once LibreOffice Calc is here: install libreoffice-calc and try again, or save it as PDF and add that.</source>
            <translation>Gellir trosi “%1” unwaith y bydd LibreOffice Calc yma: gosodwch libreoffice-calc a cheisiwch eto, neu cadwch ef fel PDF ac ychwanegwch hwnnw.</translation>
        </message>
        <message>
            <source>“%1” can be converted once LibreOffice Impress is here: install libreoffice-impress and try again, or save it as PDF and add that.</source>
            <translation>Gellir trosi “%1” unwaith y bydd LibreOffice Impress yma: gosodwch libreoffice-impress a cheisiwch eto, neu cadwch ef fel PDF ac ychwanegwch hwnnw.</translation>
        </message>
        <message>
            <source>“%1” is a form that only Adobe's programs can draw: its page says “please wait”. Open it there, print it to a new PDF and add that.</source>
            <translation>Ffurflen na all ond rhaglenni Adobe ei lluniadu yw “%1”: mae ei thudalen yn dweud “please wait”. Agorwch hi yno, argraffwch hi i PDF newydd ac ychwanegwch hwnnw.</translation>
        </message>
        <message>
            <source>“%1” is an e-mail without any files attached. Print it to a PDF if the message itself is the paper.</source>
            <translation>E-bost heb unrhyw ffeiliau wedi'u hatodi yw “%1”. Argraffwch ef i PDF os y neges ei hun yw'r papur.</translation>
        </message>
        <message>
            <source>“%1” can be converted once LibreOffice is here: install libreoffice-writer, libreoffice-calc and libreoffice-impress and try again, or save it as PDF and add that.</source>
            <translation>Gellir trosi “%1” unwaith y bydd LibreOffice yma: gosodwch libreoffice-writer, libreoffice-calc a libreoffice-impress a cheisiwch eto, neu cadwch ef fel PDF ac ychwanegwch hwnnw.</translation>
        </message>
        <message>
            <source>The folder “%1” can't be made. Check that you may write there.</source>
            <translation>Ni ellir creu'r ffolder “%1”. Gwiriwch fod gennych hawl i ysgrifennu yno.</translation>
        </message>
        <message>
            <source>The stored paper “%1” has changed on the disk. Restore it from a backup.</source>
            <translation>Mae'r papur a gadwyd, “%1”, wedi newid ar y ddisg. Adferwch ef o gopi wrth gefn.</translation>
        </message>
        <message>
            <source>“%1” can't be written. Check that there is space on the disk.</source>
            <translation>Ni ellir ysgrifennu “%1”. Gwiriwch fod lle ar y ddisg.</translation>
        </message>
        <message>
            <source>The register “%1” is open for reading only; no paper can be added.</source>
            <translation>Mae'r gofrestr “%1” ar agor i'w darllen yn unig; ni ellir ychwanegu papur.</translation>
        </message>
        <message>
            <source>Attached a paper</source>
            <translation>Atodwyd papur</translation>
        </message>
        <message>
            <source>Changed a paper's title or restriction</source>
            <translation>Newidiwyd teitl neu gyfyngiad papur</translation>
        </message>
        <message>
            <source>Replaced a paper by another version</source>
            <translation>Disodlwyd papur gan fersiwn arall</translation>
        </message>
        <message>
            <source>Moved a paper</source>
            <translation>Symudwyd papur</translation>
        </message>
        <message>
            <source>A paper can be moved within its meeting only. Attach it there instead.</source>
            <translation>Dim ond o fewn ei gyfarfod y gellir symud papur. Atodwch ef yno yn lle hynny.</translation>
        </message>
        <message>
            <source>Took a paper off</source>
            <translation>Tynnwyd papur</translation>
        </message>
        <message>
            <source>Put a paper back</source>
            <translation>Rhoddwyd papur yn ôl</translation>
        </message>
        <message>
            <source>“%1” can't be read as a picture. Save it again as PNG, JPEG or TIFF.</source>
            <translation>Ni ellir darllen “%1” fel llun. Cadwch ef eto fel PNG, JPEG neu TIFF.</translation>
        </message>
        <message>
            <source>“%1” can be made searchable once Tesseract is here: install tesseract-ocr, tesseract-ocr-eng and poppler-utils and try again.</source>
            <translation>Gellir gwneud “%1” yn chwiliadwy unwaith y bydd Tesseract yma: gosodwch tesseract-ocr, tesseract-ocr-eng a poppler-utils a rhowch gynnig arall arni.</translation>
        </message>
    </context>
    <context>
        <name>Patterns</name>
        <message>
            <source>“%1” says nothing about when the body meets.</source>
            <translation>Nid yw “%1” yn dweud dim am pryd y mae'r corff yn cyfarfod.</translation>
        </message>
        <message>
            <source>Say on which day it meets: “second Tuesday”, for one.</source>
            <translation>Nodwch ar ba ddiwrnod y mae'n cyfarfod, yn Saesneg: “second Tuesday”, er enghraifft.</translation>
        </message>
        <message>
            <source>Say at what time it meets: “10.30”, for one.</source>
            <translation>Nodwch am faint o'r gloch y mae'n cyfarfod: “10.30”, er enghraifft.</translation>
        </message>
    </context>
    <context>
        <name>PdfPages</name>
        <message>
            <source>%1 can’t be shown: it is gone or is not a PDF. Make it again.</source>
            <translation>Ni ellir dangos %1: mae wedi mynd neu nid PDF ydyw. Gwnewch ef eto.</translation>
        </message>
        <message>
            <source>The pages can’t be shown.</source>
            <translation>Ni ellir dangos y tudalennau.</translation>
        </message>
    </context>
    <context>
        <name>Phrases</name>
        <message>
            <source>There is a phrase “%1” already. Give this one another short name.</source>
            <translation>Mae ymadrodd “%1” eisoes. Rhowch enw byr arall i'r un hwn.</translation>
        </message>
    </context>
    <context>
        <name>Pictures</name>
        <message>
            <source>A picture can't be read: %1. Save it again as PNG or JPEG.</source>
            <translation>Ni ellir darllen llun: %1. Cadwch ef eto fel PNG neu JPEG.</translation>
        </message>
        <message>
            <source>its JPEG data is damaged</source>
            <translation>mae ei ddata JPEG wedi'i ddifrodi</translation>
        </message>
        <message>
            <source>it is too large</source>
            <translation>mae'n rhy fawr</translation>
        </message>
        <message>
            <source>its PNG data is damaged</source>
            <translation>mae ei ddata PNG wedi'i ddifrodi</translation>
        </message>
        <message>
            <source>it is neither PNG nor JPEG</source>
            <translation>nid PNG na JPEG ydyw</translation>
        </message>
    </context>
    <context>
        <name>PrintRuns</name>
        <message>
            <source>%1 has not consented to a summons by e-mail, so it is printed. Note the day of consent on the distribution list.</source>
            <translation>Nid yw %1 wedi cydsynio i gael gwŷs drwy e-bost, felly caiff ei hargraffu. Nodwch ddyddiad y cydsyniad ar y rhestr ddosbarthu.</translation>
        </message>
        <message>
            <source>%1 (%2 copies)</source>
            <translation>%1 (%2 copi)</translation>
        </message>
        <message>
            <source>This committee has no distribution list yet: its members were taken, each with exempt papers.</source>
            <translation>Nid oes gan y pwyllgor hwn restr ddosbarthu eto: cymerwyd ei aelodau, pob un â phapurau eithriedig.</translation>
        </message>
        <message>
            <source>Members who aren't on the distribution list: %1.</source>
            <translation>Aelodau nad ydynt ar y rhestr ddosbarthu: %1.</translation>
        </message>
        <message>
            <source>No page is of those items and numbers.</source>
            <translation>Nid oes yr un dudalen â’r eitemau a’r rhifau hynny.</translation>
        </message>
        <message>
            <source>“%1” isn't a range of pages. Write the printed numbers: 3-7, 12.</source>
            <translation>Nid yw “%1” yn ystod o dudalennau. Ysgrifennwch y rhifau printiedig: 3-7, 12.</translation>
        </message>
        <message>
            <source>Exempt papers, numbered</source>
            <translation>Papurau eithriedig, wedi’u rhifo</translation>
        </message>
        <message>
            <source>Public pack</source>
            <translation>Pecyn cyhoeddus</translation>
        </message>
        <message>
            <source>Exempt fold-outs, numbered</source>
            <translation>Dalennau plyg eithriedig, wedi’u rhifo</translation>
        </message>
        <message>
            <source>Fold-outs of the public pack</source>
            <translation>Dalennau plyg y pecyn cyhoeddus</translation>
        </message>
        <message>
            <source>Labels of exempt papers</source>
            <translation>Labeli papurau eithriedig</translation>
        </message>
        <message>
            <source>Cover labels</source>
            <translation>Labeli clawr</translation>
        </message>
        <message>
            <source>Divider sheets of exempt papers</source>
            <translation>Dalennau rhannu papurau eithriedig</translation>
        </message>
        <message>
            <source>Divider sheets</source>
            <translation>Dalennau rhannu</translation>
        </message>
        <message>
            <source>Sign-in sheet</source>
            <translation>Dalen lofnodi</translation>
        </message>
        <message>
            <source>Name plates</source>
            <translation>Platiau enw</translation>
        </message>
        <message>
            <source>Speakers’ list</source>
            <translation>Rhestr siaradwyr</translation>
        </message>
        <message>
            <source>A4, %1 labels a sheet</source>
            <translation>A4, %1 label i’r ddalen</translation>
        </message>
        <message>
            <source>%1, coloured paper</source>
            <translation>%1, papur lliw</translation>
        </message>
        <message>
            <source>The agenda has no item %1.</source>
            <translation>Nid oes eitem %1 ar yr agenda.</translation>
        </message>
        <message>
            <source>“%1” can't be written. Check that its folder is there and that you may write in it.</source>
            <translation>Ni ellir ysgrifennu “%1”. Gwiriwch fod ei ffolder yno a bod gennych hawl i ysgrifennu ynddi.</translation>
        </message>
        <message>
            <source>%1, %2 copies</source>
            <comment>what is printed, how many</comment>
            <translation>%1, %2 copi</translation>
        </message>
        <message>
            <source>EXEMPT: to be opened by addressee only. Copy %1 of %2</source>
            <translation>EITHRIEDIG: i’w agor gan y derbynnydd yn unig. Copi %1 o %2</translation>
        </message>
        <message>
            <source>Labels: %1</source>
            <translation>Labeli: %1</translation>
        </message>
        <message>
            <source>Name plates: %1</source>
            <translation>Platiau enw: %1</translation>
        </message>
        <message>
            <source>There is nothing to print: nobody on the distribution list gets paper of those pages.</source>
            <translation>Nid oes dim i’w argraffu: nid oes neb ar y rhestr ddosbarthu yn cael y tudalennau hynny ar bapur.</translation>
        </message>
        <message>
            <source>“%1” is there already and isn't an empty folder. Name another.</source>
            <translation>Mae “%1” yno eisoes ac nid yw'n ffolder wag. Enwch un arall.</translation>
        </message>
    </context>
    <context>
        <name>PrintedMeeting</name>
        <message>
            <source>Restricted document</source>
            <translation>Dogfen gyfyngedig</translation>
        </message>
    </context>
    <context>
        <name>Printing</name>
        <message>
            <source>The printer refused the job: %1</source>
            <translation>Gwrthododd yr argraffydd y gwaith: %1</translation>
        </message>
        <message>
            <source>%1 couldn’t be written. Choose another folder or make room.</source>
            <translation>Ni ellid ysgrifennu %1. Dewiswch ffolder arall neu gwnewch le.</translation>
        </message>
        <message>
            <source>There is no printer on this computer. Save a PDF instead.</source>
            <translation>Nid oes argraffydd ar y cyfrifiadur hwn. Cadwch PDF yn lle hynny.</translation>
        </message>
        <message>
            <source>The printer couldn’t be started. See that it is switched on, or save a PDF instead.</source>
            <translation>Ni ellid cychwyn yr argraffydd. Gwiriwch ei fod wedi’i droi ymlaen, neu cadwch PDF yn lle hynny.</translation>
        </message>
        <message>
            <source>Printing page %1</source>
            <translation>Wrthi’n argraffu tudalen %1</translation>
        </message>
        <message>
            <source>Printing %1</source>
            <translation>Yn argraffu %1</translation>
        </message>
        <message>
            <source>%1 of %2 jobs had gone to the printer. %3</source>
            <translation>Roedd %1 o %2 gwaith wedi mynd i’r argraffydd. %3</translation>
        </message>
    </context>
    <context>
        <name>PrivateNotice</name>
        <message>
            <source>The forward plan has no such decision for a body to take in private.</source>
            <translation>Nid oes penderfyniad o'r fath yn y flaenraglen i gorff ei wneud yn breifat.</translation>
        </message>
        <message>
            <source>“%1”: it gives no reason for deciding in private (reg. 5(5)(a)).</source>
            <translation>“%1”: nid yw'n rhoi rheswm dros benderfynu yn breifat (rheol. 5(5)(a)).</translation>
        </message>
        <message>
            <source>“%1”: representations came, and there is no response to them (reg. 5(5)(c)).</source>
            <translation>“%1”: daeth sylwadau i law, ac nid oes ymateb iddynt (rheol. 5(5)(c)).</translation>
        </message>
        <message>
            <source>5 clear days before %1 was %2 (SI 2012/2089 reg. 5(4)). Put the meeting off, or have it agreed that it is urgent (reg. 5(6)).</source>
            <translation>%2 oedd 5 diwrnod clir cyn %1 (OS 2012/2089 rheol. 5(4)). Gohiriwch y cyfarfod, neu sicrhewch gytundeb ei fod yn fater brys (rheol. 5(6)).</translation>
        </message>
        <message>
            <source>“%1”: no notice 28 clear days before was published from the forward plan (reg. 5(2)).</source>
            <translation>“%1”: ni chyhoeddwyd hysbysiad 28 diwrnod clir ymlaen llaw o'r flaenraglen (rheol. 5(2)).</translation>
        </message>
        <message>
            <source>That moment is still to come. Say when the notice was given.</source>
            <translation>Nid yw'r adeg honno wedi dod eto. Nodwch pryd y rhoddwyd yr hysbysiad.</translation>
        </message>
        <message>
            <source>The forward plan has nothing for that body to decide in private on %1.</source>
            <translation>Nid oes dim yn y flaenraglen i'r corff hwnnw benderfynu arno yn breifat ar %1.</translation>
        </message>
        <message>
            <source>Changed the representations on: %1</source>
            <translation>Newidiwyd y sylwadau ar: %1</translation>
        </message>
        <message>
            <source>This register is for training, so nothing in it can be published.</source>
            <translation>At ddibenion hyfforddi y mae'r gofrestr hon, felly ni ellir cyhoeddi dim sydd ynddi.</translation>
        </message>
        <message>
            <source>Gave the second notice of a private meeting: %1</source>
            <translation>Rhoddwyd ail hysbysiad o gyfarfod preifat: %1</translation>
        </message>
        <message>
            <source>Recorded the second notice of a private meeting: %1</source>
            <translation>Cofnodwyd ail hysbysiad o gyfarfod preifat: %1</translation>
        </message>
    </context>
    <context>
        <name>Proceedings</name>
        <message>
            <source>Recorded the attendance of %1</source>
            <translation>Cofnodwyd presenoldeb %1</translation>
        </message>
        <message>
            <source>Took an attendance off</source>
            <translation>Tynnwyd presenoldeb</translation>
        </message>
        <message>
            <source>Recorded a declaration by %1</source>
            <translation>Cofnodwyd datganiad gan %1</translation>
        </message>
        <message>
            <source>Took a declaration off</source>
            <translation>Tynnwyd datganiad</translation>
        </message>
        <message>
            <source>Recorded a motion</source>
            <translation>Cofnodwyd cynnig</translation>
        </message>
        <message>
            <source>Took a motion off</source>
            <translation>Tynnwyd cynnig</translation>
        </message>
        <message>
            <source>Recorded an action</source>
            <translation>Cofnodwyd cam gweithredu</translation>
        </message>
        <message>
            <source>Took an action off</source>
            <translation>Tynnwyd cam gweithredu</translation>
        </message>
        <message>
            <source>This is minute %1 and stays so: others may refer to it by that number.</source>
            <translation>Cofnod %1 yw hwn ac felly y bydd: gall eraill gyfeirio ato wrth y rhif hwnnw.</translation>
        </message>
        <message>
            <source>There is a minute %1 of this body already. Give this one another number.</source>
            <translation>Mae cofnod %1 gan y corff hwn eisoes. Rhowch rif arall i'r un hwn.</translation>
        </message>
        <message>
            <source>Wrote the minute of an item</source>
            <translation>Ysgrifennwyd cofnod eitem</translation>
        </message>
        <message>
            <source>Took the minute of an item off</source>
            <translation>Tynnwyd cofnod eitem</translation>
        </message>
    </context>
    <context>
        <name>Programs</name>
        <message>
            <source>The program “%1” isn't installed.</source>
            <translation>Nid yw'r rhaglen “%1” wedi'i gosod.</translation>
        </message>
        <message>
            <source>The program “%1” could not be started.</source>
            <translation>Ni ellid cychwyn y rhaglen “%1”.</translation>
        </message>
        <message>
            <source>“%1” took too long and was stopped.</source>
            <translation>Cymerodd “%1” ormod o amser ac fe'i stopiwyd.</translation>
        </message>
        <message>
            <source>“%1” answered with more than could be right and was stopped.</source>
            <translation>Atebodd “%1” â mwy nag a allai fod yn gywir ac fe'i stopiwyd.</translation>
        </message>
        <message>
            <source>“%1” used more time or memory than it may and was stopped.</source>
            <translation>Defnyddiodd “%1” fwy o amser neu gof nag a ganiateir ac fe'i stopiwyd.</translation>
        </message>
        <message>
            <source>“%1” ended unexpectedly.</source>
            <translation>Daeth “%1” i ben yn annisgwyl.</translation>
        </message>
        <message>
            <source>Documents are read in separate programs with limits on time and memory, without network, which may write only to the register's own folder.</source>
            <translation>Darllenir dogfennau mewn rhaglenni ar wahân sydd â therfynau ar amser a chof, heb rwydwaith, ac na chânt ysgrifennu ond i ffolder y gofrestr ei hun.</translation>
        </message>
        <message>
            <source>Documents are read in separate programs with limits on time and memory. This computer doesn't allow them to be cut off from the network and from other files; installing bubblewrap may.</source>
            <translation>Darllenir dogfennau mewn rhaglenni ar wahân sydd â therfynau ar amser a chof. Nid yw'r cyfrifiadur hwn yn caniatáu eu hynysu oddi wrth y rhwydwaith ac oddi wrth ffeiliau eraill; efallai y bydd gosod bubblewrap yn gwneud hynny.</translation>
        </message>
        <message>
            <source>Documents are read in separate programs with a limit on time. On this system they aren't cut off from the network, from other files or from memory.</source>
            <translation>Darllenir dogfennau mewn rhaglenni ar wahân sydd â therfyn ar amser. Ar y system hon nid ydynt wedi'u hynysu oddi wrth y rhwydwaith, ffeiliau eraill na'r cof.</translation>
        </message>
    </context>
    <context>
        <name>Publishing</name>
        <message>
            <source>This register is for practice, so nothing can be published from it. Open the authority's own register.</source>
            <translation>At ddibenion ymarfer y mae'r gofrestr hon, felly ni ellir cyhoeddi dim ohoni. Agorwch gofrestr yr awdurdod ei hun.</translation>
        </message>
        <message>
            <source>This meeting has been called off, so its agenda can't be published.</source>
            <translation>Mae'r cyfarfod hwn wedi'i ganslo, felly ni ellir cyhoeddi ei agenda.</translation>
        </message>
        <message>
            <source>A supplement follows its agenda. Publish the agenda first.</source>
            <translation>Mae atodlen yn dilyn ei hagenda. Cyhoeddwch yr agenda yn gyntaf.</translation>
        </message>
        <message>
            <source>This agenda has been published already. Put what is new into a supplement.</source>
            <translation>Mae'r agenda hon wedi'i chyhoeddi eisoes. Rhowch yr hyn sy'n newydd mewn atodlen.</translation>
        </message>
        <message>
            <source>There is nothing on this agenda yet. Add its items first.</source>
            <translation>Nid oes dim ar yr agenda hon eto. Ychwanegwch ei heitemau yn gyntaf.</translation>
        </message>
        <message>
            <source>Supplement %1 comes before it and isn't published yet. Publish that first.</source>
            <translation>Daw atodlen %1 o'i blaen ac nid yw wedi'i chyhoeddi eto. Cyhoeddwch honno yn gyntaf.</translation>
        </message>
        <message>
            <source>The meeting is over, and its agenda is published only now.</source>
            <translation>Mae'r cyfarfod ar ben, a dim ond yn awr y cyhoeddir ei agenda.</translation>
        </message>
        <message>
            <source>Published late: %1 clear days before the meeting where %2 are required (%3).</source>
            <translation>Cyhoeddwyd yn hwyr: %1 o ddiwrnodau clir cyn y cyfarfod lle y mae angen %2 (%3).</translation>
        </message>
        <message>
            <source>Item %1 is exempt, and no item before it excludes the public.</source>
            <translation>Mae eitem %1 yn eithriedig, ac nid oes eitem o'i blaen yn gwahardd y cyhoedd.</translation>
        </message>
        <message>
            <source>Item %1: %2</source>
            <translation>Eitem %1: %2</translation>
        </message>
        <message>
            <source>Nothing can be written beside the register, in “%1”.</source>
            <translation>Ni ellir ysgrifennu dim wrth ymyl y gofrestr, yn “%1”.</translation>
        </message>
        <message>
            <source>The meeting was changed while its packs were made. Look at them and publish again.</source>
            <translation>Newidiwyd y cyfarfod tra oedd ei becynnau'n cael eu gwneud. Edrychwch arnynt a chyhoeddwch eto.</translation>
        </message>
        <message>
            <source>Published supplement %1</source>
            <translation>Cyhoeddwyd atodlen %1</translation>
        </message>
        <message>
            <source>Published the agenda</source>
            <translation>Cyhoeddwyd yr agenda</translation>
        </message>
    </context>
    <context>
        <name>Quorum</name>
        <message>
            <source>Inquorate: %1 present, %2 needed. No business can be done.</source>
            <translation>Heb gworwm: %1 yn bresennol, angen %2. Ni ellir cynnal unrhyw fusnes.</translation>
        </message>
        <message>
            <source>The quorum of %1 hangs on every member present.</source>
            <translation>Mae'r cworwm o %1 yn dibynnu ar bob aelod sy'n bresennol.</translation>
        </message>
        <message>
            <source>Item %1 would be inquorate: with those withdrawn who declared interests %2 are left, %3 needed.</source>
            <translation>Ni fyddai cworwm ar gyfer eitem %1: ar ôl i'r rhai a ddatganodd fuddiannau adael mae %2 ar ôl, ac mae angen %3.</translation>
        </message>
    </context>
    <context>
        <name>Reading</name>
        <message>
            <source>Object %1 isn't where the file says it is, or isn't whole.</source>
            <translation>Nid yw gwrthrych %1 lle y mae'r ffeil yn dweud y mae, neu nid yw'n gyfan.</translation>
        </message>
        <message>
            <source>The file doesn't start as a PDF does.</source>
            <translation>Nid yw'r ffeil yn dechrau fel y mae PDF yn dechrau.</translation>
        </message>
        <message>
            <source>There is something at the head of the file that is no part of it.</source>
            <translation>Mae rhywbeth ar ben y ffeil nad yw'n rhan ohoni.</translation>
        </message>
        <message>
            <source>The file doesn't end as a PDF does.</source>
            <translation>Nid yw'r ffeil yn gorffen fel y mae PDF yn gorffen.</translation>
        </message>
        <message>
            <source>The file's table of contents isn't of the form that Moothall writes.</source>
            <translation>Nid yw tabl cynnwys y ffeil ar y ffurf y mae Moothall yn ei hysgrifennu.</translation>
        </message>
        <message>
            <source>There is something in the file that belongs to no part of it.</source>
            <translation>Mae rhywbeth yn y ffeil nad yw'n perthyn i unrhyw ran ohoni.</translation>
        </message>
    </context>
    <context>
        <name>Recommended</name>
        <message>
            <source>That item isn’t on the agenda any more.</source>
            <translation>Nid yw’r eitem honno ar yr agenda mwyach.</translation>
        </message>
    </context>
    <context>
        <name>RecordMembers</name>
        <message>
            <source>Changed the membership of %1</source>
            <translation>Newidiwyd aelodaeth %1</translation>
        </message>
        <message>
            <source>“%1” is there twice. Name each member once.</source>
            <translation>Mae “%1” yno ddwywaith. Enwch bob aelod unwaith.</translation>
        </message>
    </context>
    <context>
        <name>Records</name>
        <message>
            <source>This register is that of %1, not of %2. Import the file into its own register.</source>
            <translation>Cofrestr %1 yw hon, nid cofrestr %2. Mewnforiwch y ffeil i'w chofrestr ei hun.</translation>
        </message>
        <message>
            <source>Filled in what was missing of the authority</source>
            <translation>Llenwyd yr hyn a oedd ar goll ynghylch yr awdurdod</translation>
        </message>
        <message>
            <source>Added %1</source>
            <translation>Ychwanegwyd %1</translation>
        </message>
        <message>
            <source>Changed %1</source>
            <translation>Newidiwyd %1</translation>
        </message>
        <message>
            <source>An item needs a title.</source>
            <translation>Mae angen teitl ar eitem.</translation>
        </message>
        <message>
            <source>A sub-item stands before its item.</source>
            <translation>Mae is-eitem yn sefyll cyn ei heitem.</translation>
        </message>
        <message>
            <source>A motion amends one that isn't there.</source>
            <translation>Mae cynnig yn diwygio un nad yw yno.</translation>
        </message>
        <message>
            <source>There is a minute %1 of this body already.</source>
            <translation>Mae cofnod %1 gan y corff hwn eisoes.</translation>
        </message>
        <message>
            <source>The register has this meeting already. Replace it, or leave it.</source>
            <translation>Mae'r cyfarfod hwn yn y gofrestr eisoes. Disodlwch ef, neu gadewch ef.</translation>
        </message>
        <message>
            <source>The register has a meeting of this body at that time already. Replace it, or leave it.</source>
            <translation>Mae cyfarfod o'r corff hwn bryd hynny yn y gofrestr eisoes. Disodlwch ef, neu gadewch ef.</translation>
        </message>
        <message>
            <source>Imported the meeting</source>
            <translation>Mewnforiwyd y cyfarfod</translation>
        </message>
        <message>
            <source>The meeting's agenda has been published: it can't be replaced any more.</source>
            <translation>Mae agenda'r cyfarfod wedi'i chyhoeddi: ni ellir ei ddisodli mwyach.</translation>
        </message>
        <message>
            <source>Took the meeting off</source>
            <translation>Tynnwyd y cyfarfod</translation>
        </message>
    </context>
    <context>
        <name>Register</name>
        <message>
            <source>The folder “%1” can't be made. Check that there is space on the disk and that you may write there.</source>
            <translation>Ni ellir creu'r ffolder “%1”. Gwiriwch fod lle ar y ddisg a bod gennych hawl i ysgrifennu yno.</translation>
        </message>
        <message>
            <source>The register “%1” was written by a newer Moothall. Bring this one up to date to open it.</source>
            <translation>Ysgrifennwyd y gofrestr “%1” gan fersiwn mwy diweddar o Moothall. Diweddarwch yr un hwn i'w hagor.</translation>
        </message>
        <message>
            <source>“%1” exists already. Choose another name for the new register.</source>
            <translation>Mae “%1” yn bod eisoes. Dewiswch enw arall i'r gofrestr newydd.</translation>
        </message>
        <message>
            <source>The folder of “%1” isn't there. Make it first.</source>
            <translation>Nid yw ffolder “%1” yno. Crëwch hi yn gyntaf.</translation>
        </message>
        <message>
            <source>“%1” can't be written. Check that you may write there.</source>
            <translation>Ni ellir ysgrifennu “%1”. Gwiriwch fod gennych hawl i ysgrifennu yno.</translation>
        </message>
        <message>
            <source>The register “%1” was written by an older Moothall and has to be opened for writing once, to bring it up to date.</source>
            <translation>Ysgrifennwyd y gofrestr “%1” gan fersiwn hŷn o Moothall a rhaid ei hagor i ysgrifennu ynddi unwaith, er mwyn ei diweddaru.</translation>
        </message>
        <message>
            <source>This register was written by a newer Moothall: it is open for reading only.</source>
            <translation>Ysgrifennwyd y gofrestr hon gan fersiwn mwy diweddar o Moothall: mae ar agor i'w darllen yn unig.</translation>
        </message>
        <message>
            <source>“%1” isn't a Moothall register; it was left as it is. Choose another file.</source>
            <translation>Nid cofrestr Moothall yw “%1”; fe'i gadawyd fel yr oedd. Dewiswch ffeil arall.</translation>
        </message>
        <message>
            <source>You may not write in the register's folder: it is open for reading only.</source>
            <translation>Nid oes gennych hawl i ysgrifennu yn ffolder y gofrestr: mae ar agor i'w darllen yn unig.</translation>
        </message>
    </context>
    <context>
        <name>Registers</name>
        <message>
            <source>An authority needs a name. Type it and try again.</source>
            <translation>Mae angen enw ar awdurdod. Teipiwch ef a cheisiwch eto.</translation>
        </message>
        <message>
            <source>Made the register</source>
            <translation>Crëwyd y gofrestr</translation>
        </message>
        <message>
            <source>Changed the authority</source>
            <translation>Newidiwyd yr awdurdod</translation>
        </message>
    </context>
    <context>
        <name>ReportLint</name>
        <message>
            <source>“%1” has nothing after it</source>
            <translation>Nid oes dim ar ôl “%1”</translation>
        </message>
        <message>
            <source>Its head says “%1”, but the agenda is of %2</source>
            <translation>Mae brig yr adroddiad yn dweud “%1”, ond agenda %2 yw hon</translation>
        </message>
        <message>
            <source>Its head says “%1”, but the meeting is on %2</source>
            <translation>Mae brig yr adroddiad yn dweud “%1”, ond mae'r cyfarfod ar %2</translation>
        </message>
        <message>
            <source>It is headed “%1”, but the agenda calls it “%2”</source>
            <translation>“%1” yw pennawd yr adroddiad, ond mae'r agenda'n ei alw'n “%2”</translation>
        </message>
        <message>
            <source>It has no %1</source>
            <translation>Nid yw'n cynnwys %1</translation>
        </message>
        <message>
            <source>It names appendix %1, which neither follows in it nor is a paper of item %2</source>
            <translation>Mae'n enwi atodiad %1, nad yw'n dilyn ynddo nac yn un o bapurau eitem %2</translation>
        </message>
        <message>
            <source>%1 has no minute %2 in this register</source>
            <translation>Nid oes gan %1 gofnod %2 yn y gofrestr hon</translation>
        </message>
    </context>
    <context>
        <name>ReportProgress</name>
        <message>
            <source>not asked</source>
            <translation>heb ofyn</translation>
        </message>
        <message>
            <source>asked</source>
            <translation>gofynnwyd</translation>
        </message>
        <message>
            <source>cleared</source>
            <translation>cliriwyd</translation>
        </message>
        <message>
            <source>returned</source>
            <translation>dychwelwyd</translation>
        </message>
        <message>
            <source>awaited</source>
            <translation>disgwylir</translation>
        </message>
        <message>
            <source>late</source>
            <translation>hwyr</translation>
        </message>
        <message>
            <source>in clearance</source>
            <translation>wrthi'n cael ei glirio</translation>
        </message>
        <message>
            <source>ready</source>
            <translation>yn barod</translation>
        </message>
        <message>
            <source>Finance</source>
            <translation>Cyllid</translation>
        </message>
        <message>
            <source>Legal</source>
            <translation>Cyfreithiol</translation>
        </message>
        <message>
            <source>Monitoring officer</source>
            <translation>Swyddog monitro</translation>
        </message>
        <message>
            <source>Director</source>
            <translation>Cyfarwyddwr</translation>
        </message>
        <message>
            <source>Cabinet member</source>
            <translation>Aelod o'r Cabinet</translation>
        </message>
    </context>
    <context>
        <name>ReportProgressCases</name>
        <message>
            <source>Changed who clears reports</source>
            <translation>Newidiwyd pwy sy'n clirio adroddiadau</translation>
        </message>
        <message>
            <source>Say who clears the report.</source>
            <translation>Nodwch pwy sy'n clirio'r adroddiad.</translation>
        </message>
        <message>
            <source>A report is returned with a comment. Say what has to change and try again.</source>
            <translation>Dychwelir adroddiad gyda sylw. Nodwch beth y mae'n rhaid ei newid a cheisiwch eto.</translation>
        </message>
        <message>
            <source>Clearance of a report, %1: %2</source>
            <comment>who clears; how far</comment>
            <translation>Clirio adroddiad, %1: %2</translation>
        </message>
    </context>
    <context>
        <name>ReportSections</name>
        <message>
            <source>Purpose</source>
            <translation>Diben</translation>
        </message>
        <message>
            <source>Key decision</source>
            <translation>Penderfyniad allweddol</translation>
        </message>
        <message>
            <source>Information and analysis</source>
            <translation>Gwybodaeth a dadansoddiad</translation>
        </message>
        <message>
            <source>Consultation</source>
            <translation>Ymgynghori</translation>
        </message>
        <message>
            <source>Alternative options considered</source>
            <translation>Opsiynau eraill a ystyriwyd</translation>
        </message>
        <message>
            <source>Implications</source>
            <translation>Goblygiadau</translation>
        </message>
        <message>
            <source>Background papers</source>
            <translation>Papurau cefndir</translation>
        </message>
        <message>
            <source>Appendices</source>
            <translation>Atodiadau</translation>
        </message>
        <message>
            <source>Recommendations</source>
            <translation>Argymhellion</translation>
        </message>
        <message>
            <source>Reasons for recommendations</source>
            <translation>Rhesymau dros yr argymhellion</translation>
        </message>
        <message>
            <source>purpose</source>
            <translation>diben</translation>
        </message>
        <message>
            <source>word on whether it is a key decision</source>
            <translation>datganiad a yw'n benderfyniad allweddol</translation>
        </message>
        <message>
            <source>information and analysis</source>
            <translation>gwybodaeth a dadansoddiad</translation>
        </message>
        <message>
            <source>word on consultation</source>
            <translation>datganiad ynghylch ymgynghori</translation>
        </message>
        <message>
            <source>alternative options</source>
            <translation>opsiynau eraill</translation>
        </message>
        <message>
            <source>implications</source>
            <translation>goblygiadau</translation>
        </message>
        <message>
            <source>list of background papers</source>
            <translation>rhestr o bapurau cefndir</translation>
        </message>
        <message>
            <source>list of appendices</source>
            <translation>rhestr o atodiadau</translation>
        </message>
        <message>
            <source>recommendation</source>
            <translation>argymhelliad</translation>
        </message>
        <message>
            <source>reasons for the recommendation</source>
            <translation>rhesymau dros yr argymhelliad</translation>
        </message>
    </context>
    <context>
        <name>ReviewDocuments</name>
        <message>
            <source>In “%1”: put in “%2”.</source>
            <translation>Yn “%1”: rhowch “%2” i mewn.</translation>
        </message>
        <message>
            <source>In “%1”: take out “%2”.</source>
            <translation>Yn “%1”: tynnwch “%2” allan.</translation>
        </message>
        <message>
            <source>In “%1”: “%2” should read “%3”.</source>
            <translation>Yn “%1”: dylai “%2” ddarllen “%3”.</translation>
        </message>
        <message>
            <source>Nothing in “%1” is of this meeting’s agenda or minutes. Open the meeting it is of.</source>
            <translation>Nid oes dim yn “%1” o agenda na chofnodion y cyfarfod hwn. Agorwch y cyfarfod y mae’n perthyn iddo.</translation>
        </message>
    </context>
    <context>
        <name>ReviewFiles</name>
        <message>
            <source>This is longer than %1 characters.</source>
            <translation>Mae hwn yn hirach na %1 nod.</translation>
        </message>
        <message>
            <source>This isn't an id.</source>
            <translation>Nid dynodydd yw hwn.</translation>
        </message>
        <message>
            <source>“%1” isn't a moment like 2024-06-04T08:00:00Z.</source>
            <translation>Nid yw “%1” yn amser fel 2024-06-04T08:00:00Z.</translation>
        </message>
        <message>
            <source>This is required and missing.</source>
            <translation>Mae hwn yn ofynnol ac ar goll.</translation>
        </message>
        <message>
            <source>There are more than %1 of these.</source>
            <translation>Mae mwy na %1 o’r rhain.</translation>
        </message>
        <message>
            <source>This paragraph is there twice.</source>
            <translation>Mae’r paragraff hwn yno ddwywaith.</translation>
        </message>
        <message>
            <source>The draft has no such paragraph.</source>
            <translation>Nid oes paragraff o’r fath yn y drafft.</translation>
        </message>
        <message>
            <source>Other words are proposed for no paragraph.</source>
            <translation>Cynigir geiriau eraill heb baragraff ar eu cyfer.</translation>
        </message>
        <message>
            <source>This comment is empty.</source>
            <translation>Mae’r sylw hwn yn wag.</translation>
        </message>
        <message>
            <source>An item can't be without a title.</source>
            <translation>Ni all eitem fod heb deitl.</translation>
        </message>
        <message>
            <source>This must be a list.</source>
            <translation>Rhaid i hwn fod yn rhestr.</translation>
        </message>
        <message>
            <source>This remark is there twice.</source>
            <translation>Mae’r sylw hwn yno ddwywaith.</translation>
        </message>
        <message>
            <source>That file is too large for a chair’s copy.</source>
            <translation>Mae’r ffeil honno’n rhy fawr i fod yn gopi’r cadeirydd.</translation>
        </message>
        <message>
            <source>That file isn’t a chair’s copy, or was damaged on its way. Ask for it to be sent again.</source>
            <translation>Nid copi’r cadeirydd yw’r ffeil honno, neu cafodd ei difrodi ar y ffordd. Gofynnwch am iddi gael ei hanfon eto.</translation>
        </message>
        <message>
            <source>That chair’s copy was made by a newer version of Moothall. Open it with that version.</source>
            <translation>Gwnaed copi’r cadeirydd hwnnw gan fersiwn mwy newydd o Moothall. Agorwch ef â’r fersiwn honno.</translation>
        </message>
        <message>
            <source>The pages in that chair’s copy aren’t those that were sent: it was changed or damaged on its way. Ask for it again.</source>
            <translation>Nid y tudalennau a anfonwyd sydd yng nghopi’r cadeirydd hwnnw: cafodd ei newid neu ei ddifrodi ar y ffordd. Gofynnwch amdano eto.</translation>
        </message>
        <message>
            <source>That chair’s copy can’t be read: at “%1” it isn’t what it should be. %2</source>
            <translation>Ni ellir darllen copi’r cadeirydd hwnnw: yn “%1” nid yw fel y dylai fod. %2</translation>
        </message>
    </context>
    <context>
        <name>ReviewInWords</name>
        <message>
            <source>Draft agenda</source>
            <translation>Agenda ddrafft</translation>
        </message>
        <message>
            <source>Draft minutes</source>
            <translation>Cofnodion drafft</translation>
        </message>
        <message>
            <source>comment</source>
            <translation>sylw</translation>
        </message>
        <message>
            <source>proposal</source>
            <translation>cynnig</translation>
        </message>
        <message>
            <source>title</source>
            <translation>teitl</translation>
        </message>
        <message>
            <source>text</source>
            <translation>testun</translation>
        </message>
        <message>
            <source>heading</source>
            <translation>pennawd</translation>
        </message>
        <message>
            <source>what was said</source>
            <translation>yr hyn a ddywedwyd</translation>
        </message>
        <message>
            <source>resolution</source>
            <translation>penderfyniad</translation>
        </message>
        <message>
            <source>reasons</source>
            <translation>rhesymau</translation>
        </message>
        <message>
            <source>options rejected</source>
            <translation>dewisiadau a wrthodwyd</translation>
        </message>
        <message>
            <source>%1 (exempt)</source>
            <translation>%1 (eithriedig)</translation>
        </message>
        <message>
            <source>%1 sent on %2 by %3</source>
            <translation>%1 a anfonwyd ar %2 gan %3</translation>
        </message>
        <message>
            <source>%1 sent to %2 on %3 by %4</source>
            <translation>%1 a anfonwyd at %2 ar %3 gan %4</translation>
        </message>
        <message>
            <source>%1 cleared the %2</source>
            <translation>Cliriodd %1 y %2</translation>
        </message>
        <message>
            <source>%1 sent the %2 back</source>
            <translation>Anfonodd %1 y %2 yn ôl</translation>
        </message>
        <message>
            <source>An item that was taken off</source>
            <translation>Eitem a dynnwyd</translation>
        </message>
        <message>
            <source>Page %1</source>
            <translation>Tudalen %1</translation>
        </message>
        <message>
            <source>The whole draft</source>
            <translation>Y drafft cyfan</translation>
        </message>
        <message>
            <source>%1, paragraph %2</source>
            <translation>%1, paragraff %2</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>an item, a part of it</comment>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>somebody unnamed</source>
            <translation>rhywun dienw</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <comment>who, when</comment>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>%1 – %2</source>
            <comment>who said it, what became of it</comment>
            <translation>%1 – %2</translation>
        </message>
        <message>
            <source>dealt with by %1 on %2</source>
            <translation>deliwyd ag ef gan %1 ar %2</translation>
        </message>
        <message>
            <source>no change, %1 on %2</source>
            <translation>dim newid, %1 ar %2</translation>
        </message>
        <message>
            <source>accepted by %1 on %2</source>
            <translation>derbyniwyd gan %1 ar %2</translation>
        </message>
        <message>
            <source>refused by %1 on %2</source>
            <translation>gwrthodwyd gan %1 ar %2</translation>
        </message>
    </context>
    <context>
        <name>ReviewNotes</name>
        <message>
            <source>Strike out “%1”.</source>
            <translation>Dileer “%1”.</translation>
        </message>
        <message>
            <source>Strike out “%1”: %2</source>
            <translation>Dileer “%1”: %2</translation>
        </message>
        <message>
            <source>“%1”: %2</source>
            <comment>words of a draft, what is said of them</comment>
            <translation>“%1”: %2</translation>
        </message>
        <message>
            <source>Nothing in “%1” is of this meeting’s agenda or minutes. Open the meeting it is of.</source>
            <translation>Nid oes dim yn “%1” o agenda na chofnodion y cyfarfod hwn. Agorwch y cyfarfod y mae’n perthyn iddo.</translation>
        </message>
    </context>
    <context>
        <name>ReviewPages</name>
        <message>
            <source>The pages can’t be shown: nothing can be written in “%1”.</source>
            <translation>Ni ellir dangos y tudalennau: ni ellir ysgrifennu dim yn “%1”.</translation>
        </message>
    </context>
    <context>
        <name>ReviewRows</name>
        <message>
            <source>That remark isn’t there any more.</source>
            <translation>Nid yw’r sylw hwnnw yno mwyach.</translation>
        </message>
    </context>
    <context>
        <name>Reviewing</name>
        <message>
            <source>No item of this meeting is minuted yet. Write its minutes, then send them.</source>
            <translation>Nid oes cofnod o’r un eitem o’r cyfarfod hwn eto. Ysgrifennwch ei gofnodion, yna anfonwch nhw.</translation>
        </message>
        <message>
            <source>This agenda has no items yet. Add some, then send it.</source>
            <translation>Nid oes eitemau ar yr agenda hon eto. Ychwanegwch rai, yna anfonwch hi.</translation>
        </message>
        <message>
            <source>That chair’s copy wasn’t sent from this register, or its draft was changed on the way. Nothing of it was taken; send a new copy.</source>
            <translation>Nid o’r gofrestr hon yr anfonwyd copi’r cadeirydd hwnnw, neu newidiwyd ei ddrafft ar y ffordd. Ni chymerwyd dim ohono; anfonwch gopi newydd.</translation>
        </message>
        <message>
            <source>The meeting of that chair’s copy isn’t in this register any more.</source>
            <translation>Nid yw cyfarfod copi’r cadeirydd hwnnw yn y gofrestr hon mwyach.</translation>
        </message>
        <message>
            <source>Draft agenda sent to %1</source>
            <translation>Anfonwyd yr agenda ddrafft at %1</translation>
        </message>
        <message>
            <source>Draft minutes sent to %1</source>
            <translation>Anfonwyd y cofnodion drafft at %1</translation>
        </message>
        <message>
            <source>That chair’s copy is of another meeting. Open that meeting first.</source>
            <translation>Mae copi’r cadeirydd hwnnw’n perthyn i gyfarfod arall. Agorwch y cyfarfod hwnnw’n gyntaf.</translation>
        </message>
        <message>
            <source>What %1 returned was opened</source>
            <translation>Agorwyd yr hyn a ddychwelodd %1</translation>
        </message>
        <message>
            <source>Decision on a remark of %1 taken back</source>
            <translation>Tynnwyd yn ôl y penderfyniad ar sylw gan %1</translation>
        </message>
        <message>
            <source>Remark of %1 accepted</source>
            <translation>Derbyniwyd sylw gan %1</translation>
        </message>
        <message>
            <source>Remark of %1 refused</source>
            <translation>Gwrthodwyd sylw gan %1</translation>
        </message>
        <message>
            <source>The item of that proposal was taken off the agenda.</source>
            <translation>Tynnwyd eitem y cynnig hwnnw oddi ar yr agenda.</translation>
        </message>
        <message>
            <source>The paragraph of that proposal was taken out here. Refuse it, or type its words where they belong.</source>
            <translation>Tynnwyd paragraff y cynnig hwnnw allan yma. Gwrthodwch ef, neu teipiwch ei eiriau lle maent yn perthyn.</translation>
        </message>
        <message>
            <source>Those words were changed here since they were sent. Look at both, then accept again.</source>
            <translation>Newidiwyd y geiriau hynny yma ers eu hanfon. Edrychwch ar y ddau, yna derbyniwch eto.</translation>
        </message>
        <message>
            <source>“%1” doesn’t say which meeting it is of. Open that meeting first.</source>
            <translation>Nid yw “%1” yn dweud i ba gyfarfod y mae’n perthyn. Agorwch y cyfarfod hwnnw’n gyntaf.</translation>
        </message>
    </context>
    <context>
        <name>RichText</name>
        <message>
            <source>A text must be a string or an array of runs.</source>
            <translation>Rhaid i destun fod yn llinyn neu'n arae o rediadau.</translation>
        </message>
        <message>
            <source>A run must be an object with a “text”.</source>
            <translation>Rhaid i rediad fod yn wrthrych ac iddo “text”.</translation>
        </message>
        <message>
            <source>A list's entry must be a string or an array of blocks.</source>
            <translation>Rhaid i gofnod mewn rhestr fod yn llinyn neu'n arae o flociau.</translation>
        </message>
        <message>
            <source>A table's row must be an array of cells.</source>
            <translation>Rhaid i res tabl fod yn arae o gelloedd.</translation>
        </message>
        <message>
            <source>A block must be a paragraph, heading, list, quote or table.</source>
            <translation>Rhaid i floc fod yn baragraff, pennawd, rhestr, dyfyniad neu dabl.</translation>
        </message>
        <message>
            <source>A list's style must be bullet, number or letter.</source>
            <translation>Rhaid i arddull rhestr fod yn bullet, number neu letter.</translation>
        </message>
        <message>
            <source>Lists are nested too deeply.</source>
            <translation>Mae rhestrau wedi'u nythu'n rhy ddwfn.</translation>
        </message>
        <message>
            <source>A block must be an object.</source>
            <translation>Rhaid i floc fod yn wrthrych.</translation>
        </message>
        <message>
            <source>A text must be a string or an array of blocks.</source>
            <translation>Rhaid i destun fod yn llinyn neu'n arae o flociau.</translation>
        </message>
        <message>
            <source>A stored text can't be read. Restore the last backup or send the register to support.</source>
            <translation>Ni ellir darllen testun a gadwyd. Adferwch y copi wrth gefn diwethaf neu anfonwch y gofrestr at y tîm cymorth.</translation>
        </message>
    </context>
    <context>
        <name>RoomPapers</name>
        <message>
            <source>Chair</source>
            <translation>Cadeirydd</translation>
        </message>
        <message>
            <source>Vice-Chair</source>
            <translation>Is-gadeirydd</translation>
        </message>
        <message>
            <source>Co-opted member</source>
            <translation>Aelod cyfetholedig</translation>
        </message>
        <message>
            <source>Substitute</source>
            <translation>Dirprwy</translation>
        </message>
        <message>
            <source>Substitute for %1</source>
            <translation>Dirprwy ar ran %1</translation>
        </message>
        <message>
            <source>Officer</source>
            <translation>Swyddog</translation>
        </message>
        <message>
            <source>Guest</source>
            <translation>Gwestai</translation>
        </message>
        <message>
            <source>Member in attendance</source>
            <translation>Aelod sy’n mynychu</translation>
        </message>
        <message>
            <source>Divider sheets: %1</source>
            <translation>Dalennau rhannu: %1</translation>
        </message>
        <message>
            <source>Item %1</source>
            <translation>Eitem %1</translation>
        </message>
        <message>
            <source>Attendance: please sign</source>
            <translation>Presenoldeb: llofnodwch os gwelwch yn dda</translation>
        </message>
        <message>
            <source>Who is expected, with room to sign</source>
            <translation>Pwy a ddisgwylir, gyda lle i lofnodi</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Enw</translation>
        </message>
        <message>
            <source>Role</source>
            <translation>Rôl</translation>
        </message>
        <message>
            <source>Signature</source>
            <translation>Llofnod</translation>
        </message>
        <message>
            <source>Member</source>
            <translation>Aelod</translation>
        </message>
        <message>
            <source>Speakers</source>
            <translation>Siaradwyr</translation>
        </message>
        <message>
            <source>Items that may be spoken to, with room for names</source>
            <translation>Eitemau y gellir siarad arnynt, gyda lle i enwau</translation>
        </message>
        <message>
            <source>Item</source>
            <translation>Eitem</translation>
        </message>
        <message>
            <source>Speaker</source>
            <translation>Siaradwr</translation>
        </message>
        <message>
            <source>On behalf of</source>
            <translation>Ar ran</translation>
        </message>
        <message>
            <source>Called</source>
            <translation>Enw</translation>
        </message>
        <message>
            <source>%1. %2</source>
            <comment>item's number and title</comment>
            <translation>%1. %2</translation>
        </message>
    </context>
    <context>
        <name>RuleWords</name>
        <message>
            <source>“%1” doesn’t say when. Write, for one, “3 working days before the meeting, 12.00”, “7 clear days before the meeting”, “24 hours before the meeting” or “2 working days after the decisions”.</source>
            <translation>Nid yw “%1” yn dweud pryd. Ysgrifennwch yn Saesneg, er enghraifft, “3 working days before the meeting, 12.00”, “7 clear days before the meeting”, “24 hours before the meeting” neu “2 working days after the decisions”.</translation>
        </message>
        <message>
            <source>Time and place of the meeting are posted at the authority’s offices for the required number of clear days, or from when it is convened where that is at shorter notice (not full council in England).</source>
            <translation>Gosodir amser a lleoliad y cyfarfod yn swyddfeydd yr awdurdod am y nifer gofynnol o ddiwrnodau clir, neu o’r adeg y’i cynullir os yw hynny ar hysbysiad byrrach (nid y Cyngor llawn yn Lloegr).</translation>
        </message>
        <message>
            <source>A meeting without lawful notice can be challenged. Convene it anew, or record who decided to hold it and why.</source>
            <translation>Gellir herio cyfarfod heb hysbysiad cyfreithlon. Cynullwch ef o’r newydd, neu cofnodwch pwy benderfynodd ei gynnal a pham.</translation>
        </message>
        <message>
            <source>Agenda and open reports are at the public’s disposal for the required number of clear days, and never before members have them. An item that is added later may be taken only where the chair is of the opinion, for special circumstances that the minutes state, that it is urgent (LGA 1972 s.100B(4)); an executive has no such route.</source>
            <translation>Mae’r agenda a’r adroddiadau agored ar gael i’r cyhoedd am y nifer gofynnol o ddiwrnodau clir, a byth cyn i’r aelodau eu cael. Dim ond os yw’r cadeirydd o’r farn, oherwydd amgylchiadau arbennig a nodir yn y cofnodion, ei bod yn fater brys y caniateir cymryd eitem a ychwanegir yn ddiweddarach (Deddf Llywodraeth Leol 1972 a.100B(4)); nid oes llwybr o’r fath gan weithrediaeth.</translation>
        </message>
        <message>
            <source>Publishing late is possible with a reason: Moothall asks who decided so and why, and keeps it. Items that can wait should go to the next meeting.</source>
            <translation>Gellir cyhoeddi’n hwyr os oes rheswm: mae Moothall yn gofyn pwy benderfynodd hynny a pham, ac yn ei gadw. Dylai eitemau a all aros fynd i’r cyfarfod nesaf.</translation>
        </message>
        <message>
            <source>Every member is sent a summons that states the business; by e-mail only with the member’s consent. In England no shorter notice is allowed for full council. Failing to reach one member doesn’t make the meeting invalid (para. 4(4)).</source>
            <translation>Anfonir gwŷs sy’n nodi’r busnes at bob aelod; drwy e-bost dim ond gyda chydsyniad yr aelod. Yn Lloegr ni chaniateir hysbysiad byrrach ar gyfer y Cyngor llawn. Nid yw methu â chyrraedd un aelod yn gwneud y cyfarfod yn annilys (para. 4(4)).</translation>
        </message>
        <message>
            <source>Business that the summons doesn’t state can’t be transacted (para. 4(5)).</source>
            <translation>Ni ellir trafod busnes nad yw’r wŷs yn ei nodi (para. 4(5)).</translation>
        </message>
        <message>
            <source>At least 28 clear days before a key decision a notice states the matter, who decides, when, which documents will be considered, where copies are to be had, that more may come and how to ask for them. Moothall counts calendar days with both ends left out, as councils do; an authority can choose working days by a rule of its own.</source>
            <translation>O leiaf 28 diwrnod clir cyn penderfyniad allweddol mae hysbysiad yn nodi’r mater, pwy sy’n penderfynu, pryd, pa ddogfennau a ystyrir, ble y mae copïau i’w cael, y gall rhagor ddod a sut i ofyn amdanynt. Mae Moothall yn cyfrif diwrnodau calendr gan hepgor y ddau ben, fel y mae cynghorau’n ei wneud; gall awdurdod ddewis diwrnodau gwaith drwy ei reol ei hun.</translation>
        </message>
        <message>
            <source>Put the decision off, or take the general exception (reg. 10), or special urgency (reg. 11).</source>
            <translation>Gohiriwch y penderfyniad, neu defnyddiwch yr eithriad cyffredinol (rheol. 10), neu frys arbennig (rheol. 11).</translation>
        </message>
        <message>
            <source>Where 28 days are impracticable: the chair of the scrutiny committee is told in writing, the notice is published, five clear days pass, and the reasons are published as soon as may be.</source>
            <translation>Lle nad yw 28 diwrnod yn ymarferol: hysbysir cadeirydd y pwyllgor craffu yn ysgrifenedig, cyhoeddir yr hysbysiad, aiff pum diwrnod clir heibio, a chyhoeddir y rhesymau cyn gynted ag y bo modd.</translation>
        </message>
        <message>
            <source>Only special urgency (reg. 11) is left, or a later meeting.</source>
            <translation>Dim ond brys arbennig (rheol. 11) sydd ar ôl, neu gyfarfod diweddarach.</translation>
        </message>
        <message>
            <source>Where even that is impracticable: the chair of scrutiny (or else of the council, or else its vice-chair) agrees that the decision is urgent and can’t be deferred; the reasons are published, and the leader reports such decisions to council at least once a year (reg. 19).</source>
            <translation>Lle nad yw hynny hyd yn oed yn ymarferol: mae’r cadeirydd craffu (neu fel arall cadeirydd y cyngor, neu fel arall ei is-gadeirydd) yn cytuno bod y penderfyniad yn fater brys ac na ellir ei ohirio; cyhoeddir y rhesymau, ac mae’r arweinydd yn adrodd ar benderfyniadau o’r fath i’r cyngor o leiaf unwaith y flwyddyn (rheol. 19).</translation>
        </message>
        <message>
            <source>The decision can’t lawfully be taken at this meeting.</source>
            <translation>Ni ellir gwneud y penderfyniad yn gyfreithlon yn y cyfarfod hwn.</translation>
        </message>
        <message>
            <source>An executive that means to meet in private says so, with its reasons, 28 clear days before.</source>
            <translation>Mae gweithrediaeth sy’n bwriadu cyfarfod yn breifat yn dweud hynny, gyda’i rhesymau, 28 diwrnod clir ymlaen llaw.</translation>
        </message>
        <message>
            <source>Take the business in public or later, or get the agreement of reg. 5(6).</source>
            <translation>Trafodwch y busnes yn gyhoeddus neu’n ddiweddarach, neu sicrhewch y cytundeb yn rheol. 5(6).</translation>
        </message>
        <message>
            <source>A second notice, five clear days before, repeats the reasons and gives the representations received and the answer to them.</source>
            <translation>Mae ail hysbysiad, bum diwrnod clir ymlaen llaw, yn ailadrodd y rhesymau ac yn rhoi’r sylwadau a gafwyd a’r ateb iddynt.</translation>
        </message>
        <message>
            <source>Where the two notices are impracticable: the chair of scrutiny (or else of the council, or else its vice-chair) agrees that the meeting is urgent and can’t be deferred, and the reasons are published.</source>
            <translation>Lle nad yw’r ddau hysbysiad yn ymarferol: mae’r cadeirydd craffu (neu fel arall cadeirydd y cyngor, neu fel arall ei is-gadeirydd) yn cytuno bod y cyfarfod yn fater brys ac na ellir ei ohirio, a chyhoeddir y rhesymau.</translation>
        </message>
        <message>
            <source>The business can’t lawfully be taken in private at this meeting.</source>
            <translation>Ni ellir trafod y busnes yn gyfreithlon yn breifat yn y cyfarfod hwn.</translation>
        </message>
        <message>
            <source>In Wales a note of who attended, apologies, declarations, decisions and votes is published within seven working days of the meeting.</source>
            <translation>Yng Nghymru cyhoeddir nodyn o bwy oedd yn bresennol, ymddiheuriadau, datganiadau, penderfyniadau a phleidleisiau o fewn saith diwrnod gwaith i’r cyfarfod.</translation>
        </message>
        <message>
            <source>Publish it at once, and tell the monitoring officer: the law has no way to make it good.</source>
            <translation>Cyhoeddwch ef ar unwaith, a rhowch wybod i’r swyddog monitro: nid oes gan y gyfraith ffordd o unioni hyn.</translation>
        </message>
        <message>
            <source>Minutes, agenda and open reports stay open to the public at least until then. Archives keep minutes for ever.</source>
            <translation>Mae’r cofnodion, yr agenda a’r adroddiadau agored yn aros ar agor i’r cyhoedd o leiaf hyd hynny. Mae archifau’n cadw cofnodion am byth.</translation>
        </message>
        <message>
            <source>What was taken off before that day goes back to where the public can see it.</source>
            <translation>Mae’r hyn a dynnwyd cyn y diwrnod hwnnw’n mynd yn ôl i le y gall y cyhoedd ei weld.</translation>
        </message>
        <message>
            <source>Background papers stay open to the public at least until then.</source>
            <translation>Mae’r papurau cefndir yn aros ar agor i’r cyhoedd o leiaf hyd hynny.</translation>
        </message>
        <message>
            <source>Records of executive decisions stay open to the public at least until then.</source>
            <translation>Mae’r cofnodion o benderfyniadau gweithrediaeth yn aros ar agor i’r cyhoedd o leiaf hyd hynny.</translation>
        </message>
        <message>
            <source>Executive decisions are published, so that call-in can run from that day.</source>
            <translation>Cyhoeddir penderfyniadau gweithrediaeth, er mwyn i’r cyfnod galw i mewn redeg o’r diwrnod hwnnw.</translation>
        </message>
        <message>
            <source>Call-in runs from the day they are really published.</source>
            <translation>Mae’r cyfnod galw i mewn yn rhedeg o’r diwrnod y’u cyhoeddir mewn gwirionedd.</translation>
        </message>
        <message>
            <source>Until then members can call a decision in for scrutiny; who and how many is the authority’s own rule. Where call-in is waived, the reason is recorded.</source>
            <translation>Hyd hynny gall aelodau alw penderfyniad i mewn i graffu arno; rheol yr awdurdod ei hun sy’n pennu pwy a faint. Lle yr hepgorir galw i mewn, cofnodir y rheswm.</translation>
        </message>
        <message>
            <source>A call-in that comes later isn’t valid, unless the authority’s own rules say otherwise.</source>
            <translation>Nid yw cais galw i mewn a ddaw’n ddiweddarach yn ddilys, oni bai bod rheolau’r awdurdod ei hun yn dweud fel arall.</translation>
        </message>
        <message>
            <source>From then on a decision that wasn’t called in may be carried out.</source>
            <translation>O hynny ymlaen gellir gweithredu penderfyniad nas galwyd i mewn.</translation>
        </message>
        <message>
            <source>A decision that is carried out before then can be challenged.</source>
            <translation>Gellir herio penderfyniad a weithredir cyn hynny.</translation>
        </message>
        <message>
            <source>A decision that was called in isn’t carried out until scrutiny has looked at it. By when the committee meets is the authority’s own rule: give this one a number of days, and it becomes a date.</source>
            <translation>Ni weithredir penderfyniad a alwyd i mewn nes bod y pwyllgor craffu wedi edrych arno. Rheol yr awdurdod ei hun sy’n pennu erbyn pryd y mae’r pwyllgor yn cyfarfod: rhowch nifer o ddiwrnodau i’r rheol hon, a daw’n ddyddiad.</translation>
        </message>
        <message>
            <source>What follows is the authority’s own rule: under some, the decision then takes effect.</source>
            <translation>Rheol yr awdurdod ei hun sy’n pennu beth sy’n dilyn: o dan rai, daw’r penderfyniad i rym bryd hynny.</translation>
        </message>
        <message>
            <source>Motions that arrive in time are listed in the summons in the order they were received.</source>
            <translation>Rhestrir cynigion a ddaw i law mewn pryd yn y wŷs yn y drefn y’u derbyniwyd.</translation>
        </message>
        <message>
            <source>A later motion waits for the next ordinary meeting, unless standing orders let it in.</source>
            <translation>Mae cynnig diweddarach yn aros am y cyfarfod cyffredin nesaf, oni bai bod y rheolau sefydlog yn ei ganiatáu.</translation>
        </message>
        <message>
            <source>Amendments are handed in, signed, by then.</source>
            <translation>Cyflwynir gwelliannau, wedi’u llofnodi, erbyn hynny.</translation>
        </message>
        <message>
            <source>A later amendment is moved only if the meeting lets it.</source>
            <translation>Dim ond os yw’r cyfarfod yn caniatáu hynny y cynigir gwelliant diweddarach.</translation>
        </message>
        <message>
            <source>Questions from electors and payers of local taxes are received until then.</source>
            <translation>Derbynnir cwestiynau gan etholwyr a thalwyr trethi lleol hyd hynny.</translation>
        </message>
        <message>
            <source>A later question is answered at the next meeting, or in writing.</source>
            <translation>Atebir cwestiwn diweddarach yn y cyfarfod nesaf, neu’n ysgrifenedig.</translation>
        </message>
        <message>
            <source>Whoever asked has the reply by then, so that a supplementary question can be put.</source>
            <translation>Bydd y sawl a ofynnodd yn cael yr ateb erbyn hynny, fel y gellir gofyn cwestiwn atodol.</translation>
        </message>
        <message>
            <source>The reply is given at the meeting, and goes out in writing afterwards.</source>
            <translation>Rhoddir yr ateb yn y cyfarfod, ac fe’i hanfonir yn ysgrifenedig wedyn.</translation>
        </message>
        <message>
            <source>Questions and replies lie at every place before the meeting begins; they aren’t read out.</source>
            <translation>Gosodir cwestiynau ac atebion ym mhob sedd cyn i’r cyfarfod ddechrau; ni chânt eu darllen allan.</translation>
        </message>
        <message>
            <source>Have it handed round as soon as it is there, and say so in the minutes.</source>
            <translation>Trefnwch iddo gael ei ddosbarthu cyn gynted ag y bo yno, a nodwch hynny yn y cofnodion.</translation>
        </message>
        <message>
            <source>Leaders of minority groups may ask about a report; the question reaches the proper officer by then.</source>
            <translation>Caiff arweinwyr grwpiau lleiafrifol ofyn am adroddiad; rhaid i’r cwestiwn gyrraedd y swyddog priodol erbyn hynny.</translation>
        </message>
        <message>
            <source>A later question is answered in writing, unless the chair takes it.</source>
            <translation>Atebir cwestiwn diweddarach yn ysgrifenedig, oni bai bod y cadeirydd yn ei dderbyn.</translation>
        </message>
        <message>
            <source>Members of the public who mean to speak say so by then.</source>
            <translation>Mae aelodau o’r cyhoedd sy’n bwriadu siarad yn dweud hynny erbyn hynny.</translation>
        </message>
        <message>
            <source>They speak only if the chair lets them.</source>
            <translation>Dim ond os yw’r cadeirydd yn caniatáu hynny y cânt siarad.</translation>
        </message>
        <message>
            <source>A member of the executive who is called to a scrutiny meeting is told this long before.</source>
            <translation>Rhoddir y rhybudd hwn ymlaen llaw i aelod o’r weithrediaeth a elwir i gyfarfod craffu.</translation>
        </message>
        <message>
            <source>They needn’t come; ask them to come all the same, or call them to the next meeting.</source>
            <translation>Nid oes rhaid i’r aelod ddod; gofynnwch i’r aelod ddod er hynny, neu galwch yr aelod i’r cyfarfod nesaf.</translation>
        </message>
        <message>
            <source>The authority’s own timetable: reports reach Democratic Services by then, counted back from publication.</source>
            <translation>Amserlen yr awdurdod ei hun: mae adroddiadau’n cyrraedd Gwasanaethau Democrataidd erbyn hynny, gan gyfrif yn ôl o’r cyhoeddi.</translation>
        </message>
        <message>
            <source>Mark the item “to follow”, or leave it to the next meeting; a late report goes out in a supplement.</source>
            <translation>Marciwch yr eitem “i ddilyn”, neu gadewch hi tan y cyfarfod nesaf; anfonir adroddiad hwyr mewn atodlen.</translation>
        </message>
        <message>
            <source>The authority’s own timetable: the chair sees the draft agenda by then.</source>
            <translation>Amserlen yr awdurdod ei hun: mae’r cadeirydd yn gweld yr agenda ddrafft erbyn hynny.</translation>
        </message>
        <message>
            <source>Nothing in law follows. Show it to the chair before it is published.</source>
            <translation>Nid oes canlyniad yn ôl y gyfraith. Dangoswch hi i’r cadeirydd cyn ei chyhoeddi.</translation>
        </message>
        <message>
            <source>The authority’s own timetable: the legal implications of each report are signed off by then.</source>
            <translation>Amserlen yr awdurdod ei hun: cymeradwyir goblygiadau cyfreithiol pob adroddiad erbyn hynny.</translation>
        </message>
        <message>
            <source>Nothing in law follows. A report without them shouldn’t be published.</source>
            <translation>Nid oes canlyniad yn ôl y gyfraith. Ni ddylid cyhoeddi adroddiad hebddynt.</translation>
        </message>
        <message>
            <source>The authority’s own timetable: the financial implications of each report are signed off by then.</source>
            <translation>Amserlen yr awdurdod ei hun: cymeradwyir goblygiadau ariannol pob adroddiad erbyn hynny.</translation>
        </message>
        <message>
            <source>The authority’s own timetable: the chair sees the draft minutes by then.</source>
            <translation>Amserlen yr awdurdod ei hun: mae’r cadeirydd yn gweld y cofnodion drafft erbyn hynny.</translation>
        </message>
        <message>
            <source>Nothing in law follows, as long as the next suitable meeting can confirm them (LGA 1972 Sch. 12 para. 41).</source>
            <translation>Nid oes canlyniad yn ôl y gyfraith, cyhyd ag y gall y cyfarfod addas nesaf eu cadarnhau (Deddf Llywodraeth Leol 1972 Atod. 12 para. 41).</translation>
        </message>
        <message>
            <source>Clear days</source>
            <translation>Diwrnodau clir</translation>
        </message>
        <message>
            <source>The day of publication and the day of the meeting are both left out (R v Herefordshire Justices, 1820), and only working days count (R v Swansea City Council ex p Elitestone, Court of Appeal, 5 May 1993, on three clear days in LGA 1972 s.100B). Section 243 of the Act doesn’t define them and excuses no late notice.</source>
            <translation>Hepgorir y diwrnod cyhoeddi a diwrnod y cyfarfod (R v Herefordshire Justices, 1820), a dim ond diwrnodau gwaith sy’n cyfrif (R v Swansea City Council ex p Elitestone, y Llys Apêl, 5 Mai 1993, ar dri diwrnod clir yn Neddf Llywodraeth Leol 1972 a.100B). Nid yw adran 243 o’r Ddeddf yn eu diffinio ac nid yw’n esgusodi hysbysiad hwyr.</translation>
        </message>
        <message>
            <source>Working days</source>
            <translation>Diwrnodau gwaith</translation>
        </message>
        <message>
            <source>Monday to Friday, less the bank holidays of the authority’s nation and the days on which it shuts its offices, where it has said so. Holidays that are proclaimed within a notice count: meetings whose notice they cut short are flagged.</source>
            <translation>Dydd Llun i ddydd Gwener, heb wyliau banc gwlad yr awdurdod a’r diwrnodau y mae’n cau ei swyddfeydd, lle y mae wedi nodi hynny. Mae gwyliau a gyhoeddir o fewn cyfnod hysbysiad yn cyfrif: caiff cyfarfodydd y maent yn byrhau eu hysbysiad eu nodi.</translation>
        </message>
        <message>
            <source>The last day</source>
            <translation>Y diwrnod olaf</translation>
        </message>
        <message>
            <source>For five clear days it is the sixth working day before the meeting. A weekend or holiday may give enough days by the letter; it is never offered.</source>
            <translation>Ar gyfer pum diwrnod clir, y chweched diwrnod gwaith cyn y cyfarfod ydyw. Gall penwythnos neu ŵyl roi digon o ddiwrnodau yn ôl y llythyren; ni chynigir hynny byth.</translation>
        </message>
        <message>
            <source>Business that comes late</source>
            <translation>Busnes a ddaw’n hwyr</translation>
        </message>
        <message>
            <source>An item that wasn’t open for the clear days is taken where the chair is of the opinion that it is urgent, by reason of special circumstances (LGA 1972 s.100B(4)(b)); by full council and parishes in England only where standing orders let it in beside the summons; for executives in England the regulations name no such way (SI 2012/2089 regs. 6, 7), so advice is needed. The reason is asked for once and printed in agenda and minutes. A late report on an item of the agenda is lawful, if members hadn’t it before the public (s.100B(3)).</source>
            <translation>Cymerir eitem nad oedd ar agor am y diwrnodau clir lle y mae’r cadeirydd o’r farn ei bod yn fater brys, oherwydd amgylchiadau arbennig (Deddf Llywodraeth Leol 1972 a.100B(4)(b)); gan y Cyngor llawn a phlwyfi yn Lloegr dim ond lle y mae’r rheolau sefydlog yn ei chaniatáu ochr yn ochr â’r wŷs; ar gyfer gweithrediaethau yn Lloegr nid yw’r rheoliadau’n enwi ffordd o’r fath (OS 2012/2089 rheol. 6, 7), felly mae angen cyngor. Gofynnir am y rheswm unwaith a chaiff ei argraffu yn yr agenda a’r cofnodion. Mae adroddiad hwyr ar eitem ar yr agenda yn gyfreithlon, os nad oedd gan yr aelodau ef cyn y cyhoedd (a.100B(3)).</translation>
        </message>
        <message>
            <source>Six months without attending</source>
            <translation>Chwe mis heb fod yn bresennol</translation>
        </message>
        <message>
            <source>A member who attends nothing for six months ceases to be one, unless the authority approves the reason before they end (LGA 1972 s.85(1); LG(S)A 1973 s.35). Today tells it two months before, with the last meeting of the council that can still approve it.</source>
            <translation>Mae aelod nad yw’n mynychu dim am chwe mis yn peidio â bod yn aelod, oni bai bod yr awdurdod yn cymeradwyo’r rheswm cyn iddynt ddod i ben (Deddf Llywodraeth Leol 1972 a.85(1); Deddf Llywodraeth Leol (Yr Alban) 1973 a.35). Mae Heddiw yn rhoi gwybod ddeufis ymlaen llaw, gyda chyfarfod olaf y cyngor a all ei gymeradwyo o hyd.</translation>
        </message>
        <message>
            <source>Projected days</source>
            <translation>Diwrnodau rhagamcanol</translation>
        </message>
        <message>
            <source>Bank holidays of years that aren’t published yet are worked out by rule (Banking and Financial Dealings Act 1971 s.1 and Sch. 1) and may still change.</source>
            <translation>Cyfrifir gwyliau banc blynyddoedd nad ydynt wedi’u cyhoeddi eto yn ôl rheol (Deddf Bancio a Thrafodion Ariannol 1971 a.1 ac Atod. 1) a gallant newid o hyd.</translation>
        </message>
    </context>
    <context>
        <name>RulesPage</name>
        <message>
            <source>Full council</source>
            <translation>Y Cyngor llawn</translation>
        </message>
        <message>
            <source>Executive (cabinet)</source>
            <translation>Gweithrediaeth (cabinet)</translation>
        </message>
        <message>
            <source>Committees</source>
            <translation>Pwyllgorau</translation>
        </message>
        <message>
            <source>Sub-committees</source>
            <translation>Is-bwyllgorau</translation>
        </message>
        <message>
            <source>Joint committees</source>
            <translation>Cyd-bwyllgorau</translation>
        </message>
        <message>
            <source>Scrutiny committees</source>
            <translation>Pwyllgorau craffu</translation>
        </message>
        <message>
            <source>Panels</source>
            <translation>Paneli</translation>
        </message>
        <message>
            <source>Parish and community councils</source>
            <translation>Cynghorau plwyf a chymuned</translation>
        </message>
        <message>
            <source>Other bodies</source>
            <translation>Cyrff eraill</translation>
        </message>
        <message>
            <source>statute</source>
            <translation>statud</translation>
        </message>
        <message>
            <source>regulation</source>
            <translation>rheoliad</translation>
        </message>
        <message>
            <source>local rule</source>
            <translation>rheol leol</translation>
        </message>
        <message>
            <source>own timetable</source>
            <translation>amserlen yr awdurdod ei hun</translation>
        </message>
        <message>
            <source>If it is missed: %1</source>
            <translation>Os y’i methir: %1</translation>
        </message>
        <message>
            <source>The length is doubtful in law: confirm it with your monitoring officer, and set a rule of your own.</source>
            <translation>Mae’r hyd yn ansicr yn ôl y gyfraith: cadarnhewch ef gyda’ch swyddog monitro, a gosodwch eich rheol eich hun.</translation>
        </message>
        <message>
            <source>The rules that Moothall counts by</source>
            <translation>Y rheolau y mae Moothall yn cyfrif yn eu hôl</translation>
        </message>
        <message>
            <source>Each date that a meeting carries comes from one of these rules, with its source. They restate the law in our words as of April 2026 and aren’t legal advice.</source>
            <translation>Daw pob dyddiad sydd gan gyfarfod o un o’r rheolau hyn, gyda’i ffynhonnell. Maent yn aralleirio’r gyfraith yn ein geiriau ni fel yr oedd ym mis Ebrill 2026 ac nid ydynt yn gyngor cyfreithiol.</translation>
        </message>
        <message>
            <source>How days are counted</source>
            <translation>Sut y cyfrifir diwrnodau</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Beth</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Pryd</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>Ffynhonnell</translation>
        </message>
    </context>
    <context>
        <name>Sample</name>
        <message>
            <source>The sample can't be written beside “%1”.</source>
            <translation>Ni ellir ysgrifennu'r enghraifft wrth ymyl “%1”.</translation>
        </message>
        <message>
            <source>“%1” is there already. Choose another name.</source>
            <translation>Mae “%1” yno eisoes. Dewiswch enw arall.</translation>
        </message>
    </context>
    <context>
        <name>SamplePapers</name>
        <message>
            <source>Practice text of Moothall’s sample authority</source>
            <translation>Testun ymarfer awdurdod enghreifftiol Moothall</translation>
        </message>
        <message>
            <source>A sample paper came out with the wrong number of pages.</source>
            <translation>Daeth papur enghreifftiol allan â’r nifer anghywir o dudalennau.</translation>
        </message>
        <message>
            <source>This paper was made for practice. It stands where a report of this name stood, at its length; its words are Moothall’s own.</source>
            <translation>Gwnaed y papur hwn ar gyfer ymarfer. Mae’n sefyll lle y safai adroddiad o’r enw hwn, ar ei hyd; geiriau Moothall ei hun sydd ynddo.</translation>
        </message>
        <message>
            <source>Not for publication. The words %1 stand in this paper alone: wherever else they are seen, something has leaked.</source>
            <translation>Nid i’w gyhoeddi. Yn y papur hwn yn unig y ceir y geiriau %1: os gwelir hwy yn unrhyw le arall, mae rhywbeth wedi gollwng.</translation>
        </message>
        <message>
            <source>Purpose</source>
            <translation>Diben</translation>
        </message>
        <message>
            <source>Not for publication: %1.</source>
            <translation>Nid i’w gyhoeddi: %1.</translation>
        </message>
        <message>
            <source>Made-up figures for practice</source>
            <translation>Ffigurau dychmygol at ddibenion ymarfer</translation>
        </message>
        <message>
            <source>Line %1</source>
            <translation>Llinell %1</translation>
        </message>
        <message>
            <source>Recommendations</source>
            <translation>Argymhellion</translation>
        </message>
        <message>
            <source>That the report be noted.</source>
            <translation>Bod yr adroddiad yn cael ei nodi.</translation>
        </message>
        <message>
            <source>That the next step set out in it be taken.</source>
            <translation>Bod y cam nesaf a nodir ynddo yn cael ei gymryd.</translation>
        </message>
        <message>
            <source>Reasons for Recommendations</source>
            <translation>Rhesymau dros yr Argymhellion</translation>
        </message>
        <message>
            <source>MINUTES of a meeting of %1</source>
            <translation>COFNODION cyfarfod o %1</translation>
        </message>
        <message>
            <source>held on %1 at %2.</source>
            <translation>a gynhaliwyd ar %1 am %2.</translation>
        </message>
        <message>
            <source>PRESENT</source>
            <translation>YN BRESENNOL</translation>
        </message>
        <message>
            <source>Apologies for absence: %1.</source>
            <translation>Ymddiheuriadau am absenoldeb: %1.</translation>
        </message>
        <message>
            <source>Officers present: %1.</source>
            <translation>Swyddogion yn bresennol: %1.</translation>
        </message>
    </context>
    <context>
        <name>Searching</name>
        <message>
            <source>Indexing papers…</source>
            <translation>Yn mynegeio papurau…</translation>
        </message>
    </context>
    <context>
        <name>Sheets</name>
        <message>
            <source>The pages for the printer can't be written to “%1”. Make room there.</source>
            <translation>Ni ellir ysgrifennu’r tudalennau ar gyfer yr argraffydd i “%1”. Gwnewch le yno.</translation>
        </message>
        <message>
            <source>The pages for the printer can't be made: the pack can't be read. Make it again.</source>
            <translation>Ni ellir gwneud y tudalennau ar gyfer yr argraffydd: ni ellir darllen y pecyn. Gwnewch ef eto.</translation>
        </message>
        <message>
            <source>There is no page %1 to print. Count the print run again.</source>
            <translation>Nid oes tudalen %1 i’w hargraffu. Cyfrifwch y rhediad argraffu eto.</translation>
        </message>
    </context>
    <context>
        <name>Sitting</name>
        <message>
            <source>That isn’t a time of day.</source>
            <translation>Nid yw hynny’n amser o’r dydd.</translation>
        </message>
        <message>
            <source>That is before %1, the last time recorded. Give a later one.</source>
            <translation>Mae hynny cyn %1, yr amser diwethaf a gofnodwyd. Rhowch un diweddarach.</translation>
        </message>
        <message>
            <source>The meeting has started already.</source>
            <translation>Mae’r cyfarfod wedi dechrau eisoes.</translation>
        </message>
        <message>
            <source>The meeting isn’t sitting, so it can’t be adjourned.</source>
            <translation>Nid yw’r cyfarfod yn eistedd, felly ni ellir ei ohirio.</translation>
        </message>
        <message>
            <source>The meeting isn’t adjourned, so it can’t be resumed.</source>
            <translation>Nid yw’r cyfarfod wedi’i ohirio, felly ni ellir ei ailddechrau.</translation>
        </message>
        <message>
            <source>The meeting is closed already.</source>
            <translation>Mae’r cyfarfod wedi cau eisoes.</translation>
        </message>
        <message>
            <source>The meeting hasn’t started. Start it first.</source>
            <translation>Nid yw’r cyfarfod wedi dechrau. Dechreuwch ef yn gyntaf.</translation>
        </message>
    </context>
    <context>
        <name>Started</name>
        <message>
            <source>%1 needs a value after it.</source>
            <translation>Mae angen gwerth ar ôl %1.</translation>
        </message>
        <message>
            <source>%1 is not a moment like 2024-06-04T08:00:00Z.</source>
            <translation>Nid yw %1 yn foment fel 2024-06-04T08:00:00Z.</translation>
        </message>
        <message>
            <source>There is no option %1.</source>
            <translation>Nid oes opsiwn o’r enw %1.</translation>
        </message>
        <message>
            <source>Only one register can be opened at a time.</source>
            <translation>Dim ond un gofrestr y gellir ei hagor ar y tro.</translation>
        </message>
        <message>
            <source>usage: moothall [--now 2024-06-04T08:00:00Z] [--sample] [--screenshots FOLDER]
                [--guide FOLDER] [--until-usable] [FILE]

  FILE                a register to open, or a chair’s copy; without one the last register, or the welcome
  --sample            make and open the sample authority
  --now INSTANT       let it be that moment (UTC)
  --screenshots DIR   draw every view of the sample into DIR, then end
  --guide DIR         write the guide into DIR, then end
  --until-usable      end as soon as the desk can be used, and say how much memory it holds
  --version           say which version this is
</source>
            <translation>defnydd: moothall [--now 2024-06-04T08:00:00Z] [--sample] [--screenshots FFOLDER]
                [--guide FFOLDER] [--until-usable] [FFEIL]

  FFEIL               cofrestr i’w hagor, neu gopi’r cadeirydd; hebddi, y gofrestr ddiwethaf neu’r croeso
  --sample            gwneud ac agor yr awdurdod enghreifftiol
  --now AMSER         esgus mai’r amser hwnnw yw hi (UTC)
  --screenshots FFOL  tynnu llun o bob golwg yn FFOL, yna gorffen
  --guide FFOL        ysgrifennu’r canllaw yn FFOL, yna gorffen
  --until-usable      gorffen cyn gynted ag y gellir defnyddio'r ddesg, a dweud faint o gof y mae'n ei ddal
  --version           dweud pa fersiwn yw hon
</translation>
        </message>
    </context>
    <context>
        <name>Store</name>
        <message>
            <source>What was to be read or changed isn't in the register any more. Look at it again.</source>
            <translation>Nid yw'r hyn yr oeddid am ei ddarllen neu ei newid yn y gofrestr mwyach. Edrychwch arno eto.</translation>
        </message>
    </context>
    <context>
        <name>StyleFields</name>
        <message>
            <source>Times of day, as h.mm ap, h.mmap or HH:mm; empty: as the authority has them</source>
            <translation>Amserau’r dydd, fel h.mm ap, h.mmap neu HH:mm; gwag: fel sydd gan yr awdurdod</translation>
        </message>
        <message>
            <source>Comma after the weekday: “Tuesday, 1 November”</source>
            <translation>Coma ar ôl diwrnod yr wythnos: “Tuesday, 1 November”</translation>
        </message>
        <message>
            <source>Stamp on the public pack</source>
            <translation>Stamp ar y pecyn cyhoeddus</translation>
        </message>
        <message>
            <source>Stamp on the exempt pack</source>
            <translation>Stamp ar y pecyn eithriedig</translation>
        </message>
        <message>
            <source>Marking of public pages</source>
            <translation>Marc ar dudalennau cyhoeddus</translation>
        </message>
        <message>
            <source>Marking of exempt pages</source>
            <translation>Marc ar dudalennau eithriedig</translation>
        </message>
        <message>
            <source>E-mail line</source>
            <translation>Llinell e-bost</translation>
        </message>
        <message>
            <source>address</source>
            <translation>cyfeiriad</translation>
        </message>
        <message>
            <source>Telephone line</source>
            <translation>Llinell ffôn</translation>
        </message>
        <message>
            <source>number</source>
            <translation>rhif</translation>
        </message>
        <message>
            <source>Whom to ask for</source>
            <translation>Am bwy i ofyn</translation>
        </message>
        <message>
            <source>name</source>
            <translation>enw</translation>
        </message>
        <message>
            <source>Bodies whose letterhead says whom to ask for</source>
            <translation>Cyrff y mae eu pennyn llythyr yn dweud am bwy i ofyn</translation>
        </message>
        <message>
            <source>To whom the letter goes</source>
            <translation>At bwy y mae’r llythyr</translation>
        </message>
        <message>
            <source>body</source>
            <translation>corff</translation>
        </message>
        <message>
            <source>Salutation</source>
            <translation>Cyfarchiad</translation>
        </message>
        <message>
            <source>How members are invited</source>
            <translation>Sut y gwahoddir aelodau</translation>
        </message>
        <message>
            <source>body|time|date|place</source>
            <translation>corff|amser|dyddiad|lle</translation>
        </message>
        <message>
            <source>How full council is summoned</source>
            <translation>Sut y gwysir y cyngor llawn</translation>
        </message>
        <message>
            <source>Close of the letter</source>
            <translation>Diweddglo’r llythyr</translation>
        </message>
        <message>
            <source>Heading of the agenda</source>
            <translation>Pennawd yr agenda</translation>
        </message>
        <message>
            <source>Heading of the public part</source>
            <translation>Pennawd y rhan gyhoeddus</translation>
        </message>
        <message>
            <source>Bodies whose agenda prints that heading</source>
            <translation>Cyrff y mae eu hagenda’n argraffu’r pennawd hwnnw</translation>
        </message>
        <message>
            <source>Heading of the exempt part</source>
            <translation>Pennawd y rhan eithriedig</translation>
        </message>
        <message>
            <source>Where there are no items</source>
            <translation>Lle nad oes eitemau</translation>
        </message>
        <message>
            <source>Pages of an item</source>
            <translation>Tudalennau eitem</translation>
        </message>
        <message>
            <source>first page|last page</source>
            <translation>tudalen gyntaf|tudalen olaf</translation>
        </message>
        <message>
            <source>The page of an item that has one</source>
            <translation>Tudalen eitem sydd ag un</translation>
        </message>
        <message>
            <source>page</source>
            <translation>tudalen</translation>
        </message>
        <message>
            <source>A report that comes later</source>
            <translation>Adroddiad sy’n dod yn nes ymlaen</translation>
        </message>
        <message>
            <source>Around the resolution that excludes the public</source>
            <translation>O amgylch y penderfyniad sy’n gwahardd y cyhoedd</translation>
        </message>
        <message>
            <source>resolution</source>
            <translation>penderfyniad</translation>
        </message>
        <message>
            <source>The pages of an item in the public pack</source>
            <translation>Tudalennau eitem yn y pecyn cyhoeddus</translation>
        </message>
        <message>
            <source>pages</source>
            <translation>tudalennau</translation>
        </message>
        <message>
            <source>The agenda is a sheet with a table of items, not a letter with a list</source>
            <translation>Dalen â thabl o eitemau yw’r agenda, nid llythyr â rhestr</translation>
        </message>
        <message>
            <source>Title above the body’s name</source>
            <translation>Teitl uwchben enw’r corff</translation>
        </message>
        <message>
            <source>When and where</source>
            <translation>Pryd a ble</translation>
        </message>
        <message>
            <source>date|time|place</source>
            <translation>dyddiad|amser|lle</translation>
        </message>
        <message>
            <source>Notices to members and the public</source>
            <translation>Hysbysiadau i aelodau a’r cyhoedd</translation>
        </message>
        <message>
            <source>The notices have a page of their own</source>
            <translation>Mae gan yr hysbysiadau eu tudalen eu hunain</translation>
        </message>
        <message>
            <source>Heading of the members; empty: they aren’t listed</source>
            <translation>Pennawd yr aelodau; gwag: nid ydynt yn cael eu rhestru</translation>
        </message>
        <message>
            <source>Before the members’ names</source>
            <translation>O flaen enwau’r aelodau</translation>
        </message>
        <message>
            <source>What the chair is called</source>
            <translation>Beth a elwir y cadeirydd</translation>
        </message>
        <message>
            <source>What the vice-chair is called</source>
            <translation>Beth a elwir yr is-gadeirydd</translation>
        </message>
        <message>
            <source>Column of item numbers</source>
            <translation>Colofn rhifau’r eitemau</translation>
        </message>
        <message>
            <source>Column of items</source>
            <translation>Colofn yr eitemau</translation>
        </message>
        <message>
            <source>Column of pages</source>
            <translation>Colofn y tudalennau</translation>
        </message>
        <message>
            <source>Who published it</source>
            <translation>Pwy a’i cyhoeddodd</translation>
        </message>
        <message>
            <source>proper officer, authority, address</source>
            <translation>swyddog priodol, awdurdod, cyfeiriad</translation>
        </message>
        <message>
            <source>Where to ask for more</source>
            <translation>Ble i ofyn am fwy</translation>
        </message>
        <message>
            <source>contact</source>
            <translation>cyswllt</translation>
        </message>
        <message>
            <source>Date of issue</source>
            <translation>Dyddiad cyhoeddi</translation>
        </message>
        <message>
            <source>date</source>
            <translation>dyddiad</translation>
        </message>
        <message>
            <source>What a supplement is called</source>
            <translation>Beth a elwir atodlen</translation>
        </message>
        <message>
            <source>Names to choose from, one a line</source>
            <translation>Enwau i ddewis ohonynt, un i’r llinell</translation>
        </message>
        <message>
            <source>Its letter</source>
            <translation>Ei llythyr</translation>
        </message>
        <message>
            <source>Where its page numbers run on</source>
            <translation>Lle mae ei rhifau tudalen yn mynd ymlaen</translation>
        </message>
        <message>
            <source>Where its page numbers begin again</source>
            <translation>Lle mae ei rhifau tudalen yn dechrau eto</translation>
        </message>
        <message>
            <source>Why an item was added</source>
            <translation>Pam yr ychwanegwyd eitem</translation>
        </message>
        <message>
            <source>who decided|reason</source>
            <translation>pwy benderfynodd|rheswm</translation>
        </message>
        <message>
            <source>The same of one item</source>
            <translation>Yr un peth am un eitem</translation>
        </message>
        <message>
            <source>Who decided where nobody is named</source>
            <translation>Pwy benderfynodd lle nad enwir neb</translation>
        </message>
        <message>
            <source>Business that a summons didn’t hold</source>
            <translation>Busnes nad oedd yn y wŷs</translation>
        </message>
        <message>
            <source>reason</source>
            <translation>rheswm</translation>
        </message>
        <message>
            <source>Business that came after the agenda</source>
            <translation>Busnes a ddaeth ar ôl yr agenda</translation>
        </message>
        <message>
            <source>Why papers come late</source>
            <translation>Pam y daw papurau’n hwyr</translation>
        </message>
        <message>
            <source>Who agreed to that</source>
            <translation>Pwy gytunodd i hynny</translation>
        </message>
        <message>
            <source>Since when they could be read</source>
            <translation>Ers pryd y gellid eu darllen</translation>
        </message>
        <message>
            <source>time|date</source>
            <translation>amser|dyddiad</translation>
        </message>
        <message>
            <source>Heading of a pack as of a day</source>
            <translation>Pennawd pecyn fel yr oedd ar ddiwrnod</translation>
        </message>
        <message>
            <source>What such a pack holds</source>
            <translation>Beth sydd mewn pecyn o’r fath</translation>
        </message>
        <message>
            <source>date of publication</source>
            <translation>dyddiad cyhoeddi</translation>
        </message>
        <message>
            <source>Heading of what is new</source>
            <translation>Pennawd yr hyn sy’n newydd</translation>
        </message>
        <message>
            <source>Its column of items</source>
            <translation>Ei golofn eitemau</translation>
        </message>
        <message>
            <source>Its column of papers</source>
            <translation>Ei golofn papurau</translation>
        </message>
        <message>
            <source>Its column of pages</source>
            <translation>Ei golofn tudalennau</translation>
        </message>
        <message>
            <source>Its column of supplements</source>
            <translation>Ei golofn atodlenni</translation>
        </message>
        <message>
            <source>Which supplement brought it</source>
            <translation>Pa atodlen a ddaeth ag ef</translation>
        </message>
        <message>
            <source>supplement|date</source>
            <translation>atodlen|dyddiad</translation>
        </message>
        <message>
            <source>How the minutes begin</source>
            <translation>Sut mae’r cofnodion yn dechrau</translation>
        </message>
        <message>
            <source>body|date|place|time</source>
            <translation>corff|dyddiad|lle|amser</translation>
        </message>
        <message>
            <source>How exempt minutes begin</source>
            <translation>Sut mae cofnodion eithriedig yn dechrau</translation>
        </message>
        <message>
            <source>Who was there is a table, not sentences</source>
            <translation>Tabl yw pwy oedd yno, nid brawddegau</translation>
        </message>
        <message>
            <source>Table: members present</source>
            <translation>Tabl: aelodau’n bresennol</translation>
        </message>
        <message>
            <source>Table: remotely</source>
            <translation>Tabl: o bell</translation>
        </message>
        <message>
            <source>Table: apologies</source>
            <translation>Tabl: ymddiheuriadau</translation>
        </message>
        <message>
            <source>Table: others</source>
            <translation>Tabl: eraill</translation>
        </message>
        <message>
            <source>Table: officers</source>
            <translation>Tabl: swyddogion</translation>
        </message>
        <message>
            <source>Table: around councillors’ names</source>
            <translation>Tabl: o amgylch enwau cynghorwyr</translation>
        </message>
        <message>
            <source>names</source>
            <translation>enwau</translation>
        </message>
        <message>
            <source>Table: an officer</source>
            <translation>Tabl: swyddog</translation>
        </message>
        <message>
            <source>name|post</source>
            <translation>enw|swydd</translation>
        </message>
        <message>
            <source>Sentences: heading of those present</source>
            <translation>Brawddegau: pennawd y rhai a oedd yn bresennol</translation>
        </message>
        <message>
            <source>Who was in the chair</source>
            <translation>Pwy oedd yn y gadair</translation>
        </message>
        <message>
            <source>Sentences: apologies</source>
            <translation>Brawddegau: ymddiheuriadau</translation>
        </message>
        <message>
            <source>Sentences: officers</source>
            <translation>Brawddegau: swyddogion</translation>
        </message>
        <message>
            <source>Sentences: others</source>
            <translation>Brawddegau: eraill</translation>
        </message>
        <message>
            <source>Sentences: remotely</source>
            <translation>Brawddegau: o bell</translation>
        </message>
        <message>
            <source>Headings of minutes in capitals</source>
            <translation>Penawdau’r cofnodion mewn priflythrennau</translation>
        </message>
        <message>
            <source>Kinds of item whose minute bears no number</source>
            <translation>Mathau o eitem nad oes rhif ar eu cofnod</translation>
        </message>
        <message>
            <source>Where no interest was declared</source>
            <translation>Lle na ddatganwyd buddiant</translation>
        </message>
        <message>
            <source>The same in scrutiny; empty: as everywhere</source>
            <translation>Yr un peth mewn craffu; gwag: fel ym mhobman</translation>
        </message>
        <message>
            <source>An adjournment</source>
            <translation>Gohirio dros dro</translation>
        </message>
        <message>
            <source>adjourned at|resumed at</source>
            <translation>gohiriwyd am|ailgychwynnwyd am</translation>
        </message>
        <message>
            <source>An urgent item</source>
            <translation>Eitem frys</translation>
        </message>
        <message>
            <source>An item out of its turn</source>
            <translation>Eitem allan o’i thro</translation>
        </message>
        <message>
            <source>item</source>
            <translation>eitem</translation>
        </message>
        <message>
            <source>In the place of an exempt minute</source>
            <translation>Yn lle cofnod eithriedig</translation>
        </message>
        <message>
            <source>Before resolutions</source>
            <translation>O flaen penderfyniadau</translation>
        </message>
        <message>
            <source>It is a heading of its own</source>
            <translation>Mae’n bennawd ynddo’i hun</translation>
        </message>
        <message>
            <source>Before what all resolved; empty: the outcome is a sentence</source>
            <translation>O flaen yr hyn a benderfynodd pawb; gwag: brawddeg yw’r canlyniad</translation>
        </message>
        <message>
            <source>Number of a resolution</source>
            <translation>Rhif penderfyniad</translation>
        </message>
        <message>
            <source>Number within a sentence</source>
            <translation>Rhif o fewn brawddeg</translation>
        </message>
        <message>
            <source>Heading of the reasons</source>
            <translation>Pennawd y rhesymau</translation>
        </message>
        <message>
            <source>Heading of the options rejected</source>
            <translation>Pennawd y dewisiadau a wrthodwyd</translation>
        </message>
        <message>
            <source>How earlier minutes are confirmed</source>
            <translation>Sut y cadarnheir cofnodion cynharach</translation>
        </message>
        <message>
            <source>body|date|chair</source>
            <translation>corff|dyddiad|cadeirydd</translation>
        </message>
        <message>
            <source>The same with corrections, which follow</source>
            <translation>Yr un peth gyda chywiriadau, sy’n dilyn</translation>
        </message>
        <message>
            <source>A correction of a minute</source>
            <translation>Cywiriad i gofnod</translation>
        </message>
        <message>
            <source>number|correction</source>
            <translation>rhif|cywiriad</translation>
        </message>
        <message>
            <source>Words that take the place of others</source>
            <translation>Geiriau sy’n cymryd lle rhai eraill</translation>
        </message>
        <message>
            <source>wrong words|right words</source>
            <translation>geiriau anghywir|geiriau cywir</translation>
        </message>
        <message>
            <source>Words that are left out</source>
            <translation>Geiriau a adewir allan</translation>
        </message>
        <message>
            <source>words</source>
            <translation>geiriau</translation>
        </message>
        <message>
            <source>Closing line</source>
            <translation>Llinell gloi</translation>
        </message>
        <message>
            <source>time</source>
            <translation>amser</translation>
        </message>
        <message>
            <source>Beneath the line for the signature; empty: no line</source>
            <translation>O dan y llinell i’r llofnod; gwag: dim llinell</translation>
        </message>
        <message>
            <source>Heading of how the minutes were confirmed</source>
            <translation>Pennawd sut y cadarnhawyd y cofnodion</translation>
        </message>
        <message>
            <source>Once they are confirmed</source>
            <translation>Wedi iddynt gael eu cadarnhau</translation>
        </message>
        <message>
            <source>Once they are confirmed with corrections, which follow</source>
            <translation>Wedi iddynt gael eu cadarnhau gyda chywiriadau, sy’n dilyn</translation>
        </message>
        <message>
            <source>Once they are signed</source>
            <translation>Wedi iddynt gael eu llofnodi</translation>
        </message>
        <message>
            <source>name|date</source>
            <translation>enw|dyddiad</translation>
        </message>
        <message>
            <source>Beneath the line on a copy to be signed, where the line above has no words</source>
            <translation>O dan y llinell ar gopi i’w lofnodi, lle nad oes geiriau gan y llinell uchod</translation>
        </message>
        <message>
            <source>chair</source>
            <translation>cadeirydd</translation>
        </message>
        <message>
            <source>Beneath the line for its date</source>
            <translation>O dan y llinell i’w ddyddiad</translation>
        </message>
        <message>
            <source>Foot of its leaves</source>
            <translation>Troed ei ddalennau</translation>
        </message>
        <message>
            <source>Dates and times</source>
            <translation>Dyddiadau ac amserau</translation>
        </message>
        <message>
            <source>Letterhead and stamps</source>
            <translation>Pennyn llythyr a stampiau</translation>
        </message>
        <message>
            <source>Letter</source>
            <translation>Llythyr</translation>
        </message>
        <message>
            <source>Agenda</source>
            <translation>Agenda</translation>
        </message>
        <message>
            <source>Agenda as a sheet</source>
            <translation>Agenda ar ffurf dalen</translation>
        </message>
        <message>
            <source>Supplements</source>
            <translation>Atodlenni</translation>
        </message>
        <message>
            <source>Minutes: who was there</source>
            <translation>Cofnodion: pwy oedd yno</translation>
        </message>
        <message>
            <source>Minutes: items</source>
            <translation>Cofnodion: eitemau</translation>
        </message>
        <message>
            <source>Minutes: resolutions</source>
            <translation>Cofnodion: penderfyniadau</translation>
        </message>
        <message>
            <source>Minutes: end</source>
            <translation>Cofnodion: diwedd</translation>
        </message>
    </context>
    <context>
        <name>StyleValues</name>
        <message>
            <source>Here stands something else than %1.</source>
            <translation>Mae rhywbeth heblaw %1 yma.</translation>
        </message>
        <message>
            <source>Nothing is filled in here: write the words without a per cent sign and a number.</source>
            <translation>Nid oes dim i’w lenwi yma: ysgrifennwch y geiriau heb arwydd y cant a rhif.</translation>
        </message>
        <message>
            <source>Only these can be filled in here: %1.</source>
            <translation>Dim ond y rhain y gellir eu llenwi yma: %1.</translation>
        </message>
        <message>
            <source>%%1 is missing: it stands for “%2”.</source>
            <translation>Mae %%1 ar goll: mae’n cynrychioli “%2”.</translation>
        </message>
        <message>
            <source>a text</source>
            <translation>testun</translation>
        </message>
        <message>
            <source>This is longer than %1 characters: shorten it.</source>
            <translation>Mae hwn yn hirach na %1 nod: byrhewch ef.</translation>
        </message>
        <message>
            <source>This holds a line end or another sign that isn’t printed: take it out.</source>
            <translation>Mae hwn yn cynnwys diwedd llinell neu arwydd arall nad yw’n cael ei argraffu: tynnwch ef allan.</translation>
        </message>
        <message>
            <source>a list of texts</source>
            <translation>rhestr o destunau</translation>
        </message>
        <message>
            <source>This list has more than %1 entries: shorten it.</source>
            <translation>Mae gan y rhestr hon fwy na %1 cofnod: byrhewch hi.</translation>
        </message>
        <message>
            <source>“%1” isn't one of the values allowed here: %2.</source>
            <translation>Nid yw “%1” yn un o'r gwerthoedd a ganiateir yma: %2.</translation>
        </message>
        <message>
            <source>a list of notices</source>
            <translation>rhestr o hysbysiadau</translation>
        </message>
        <message>
            <source>a notice</source>
            <translation>hysbysiad</translation>
        </message>
        <message>
            <source>“%1” is no sign of a time of day: write h, hh, HH, mm, ap, full stops and colons.</source>
            <translation>Nid yw “%1” yn arwydd amser o’r dydd: ysgrifennwch h, hh, HH, mm, ap, atalnodau llawn a cholonau.</translation>
        </message>
        <message>
            <source>yes or no</source>
            <translation>ie neu nage</translation>
        </message>
    </context>
    <context>
        <name>Supplements</name>
        <message>
            <source>the Chair</source>
            <translation>y Cadeirydd</translation>
        </message>
        <message>
            <source>Item %1 wasn't in the summons, and a parish council can only decide what that specifies (LGA 1972 Sch. 12 para. 10(2)(b)).</source>
            <translation>Nid oedd eitem %1 yn y wŷs, a dim ond yr hyn a nodir yno y caiff cyngor plwyf benderfynu arno (Deddf Llywodraeth Leol 1972 Atod. 12 para. 10(2)(b)).</translation>
        </message>
        <message>
            <source>Item %1 wasn't in the summons. Full Council can only transact what the summons specifies, unless its standing orders bring urgent business there (LGA 1972 Sch. 12 para. 4(5)).</source>
            <translation>Nid oedd eitem %1 yn y wŷs. Dim ond y busnes a nodir yn y wŷs y caiff y Cyngor llawn ei drafod, oni bai fod ei reolau sefydlog yn dod â materion brys gerbron (Deddf Llywodraeth Leol 1972 Atod. 12 para. 4(5)).</translation>
        </message>
        <message>
            <source>Item %1 comes late. The regulations on executives know no urgency by the chair's opinion (SI 2012/2089 reg. 6): take advice before it is decided.</source>
            <translation>Mae eitem %1 yn hwyr. Nid yw'r rheoliadau ar weithrediaethau'n cydnabod brys ar sail barn y cadeirydd (OS 2012/2089 rheol. 6): gofynnwch am gyngor cyn penderfynu arni.</translation>
        </message>
        <message>
            <source>Note why item %1 is taken all the same, and who decided so.</source>
            <translation>Nodwch pam y cymerir eitem %1 er hynny, a phwy a benderfynodd hynny.</translation>
        </message>
        <message>
            <source>Item %1 comes late: it can be considered only where the chair of the meeting is of the opinion that it is urgent by reason of special circumstances, which the minutes state (%2). Note who decided so, and why.</source>
            <translation>Mae eitem %1 yn hwyr: dim ond os yw cadeirydd y cyfarfod o’r farn ei bod yn eitem frys oherwydd amgylchiadau arbennig, a nodir yn y cofnodion, y gellir ei hystyried (%2). Nodwch pwy a benderfynodd hynny, a pham.</translation>
        </message>
        <message>
            <source>Supplements are numbered from 1.</source>
            <translation>Mae atodlenni wedi’u rhifo o 1.</translation>
        </message>
        <message>
            <source>Noted why supplement %1 is late</source>
            <translation>Nodwyd pam mae atodlen %1 yn hwyr</translation>
        </message>
        <message>
            <source>The meeting is over, and its supplement is published only now.</source>
            <translation>Mae’r cyfarfod ar ben, a dim ond nawr y cyhoeddir ei atodlen.</translation>
        </message>
        <message>
            <source>The report on item %1 comes %2 clear days before the meeting: note why it is late.</source>
            <translation>Daw’r adroddiad ar eitem %1 %2 diwrnod clir cyn y cyfarfod: nodwch pam mae’n hwyr.</translation>
        </message>
        <message>
            <source>It isn't noted since when the late papers are open to inspection (LGA 1972 s.100B(3)).</source>
            <translation>Ni nodwyd ers pryd y mae'r papurau hwyr ar gael i'w harchwilio (Deddf Llywodraeth Leol 1972 a.100B(3)).</translation>
        </message>
        <message>
            <source>It would move no printed number.</source>
            <translation>Ni fyddai’n symud yr un rhif printiedig.</translation>
        </message>
        <message>
            <source>item %1 from </source>
            <translation>eitem %1 o </translation>
        </message>
        <message>
            <source>item %1 off its pages </source>
            <translation>eitem %1 oddi ar ei thudalennau </translation>
        </message>
        <message>
            <source> to </source>
            <translation> i </translation>
        </message>
        <message>
            <source> to item %1, </source>
            <translation> i eitem %1, </translation>
        </message>
        <message>
            <source>%1 more</source>
            <translation>%1 arall</translation>
        </message>
        <message>
            <source>It would move the printed numbers of %1.</source>
            <translation>Byddai’n symud rhifau printiedig %1.</translation>
        </message>
    </context>
    <context>
        <name>Tasks</name>
        <message>
            <source>Stopped as you asked.</source>
            <translation>Stopiwyd yn ôl eich cais.</translation>
        </message>
        <message>
            <source>There wasn't enough memory. Close other programs and try again.</source>
            <translation>Nid oedd digon o gof. Caewch raglenni eraill a rhowch gynnig arall arni.</translation>
        </message>
        <message>
            <source>The work stopped for a reason that lies in Moothall itself. Please report it.</source>
            <translation>Stopiodd y gwaith am reswm sydd yn Moothall ei hun. Rhowch wybod amdano.</translation>
        </message>
    </context>
    <context>
        <name>Tiffs</name>
        <message>
            <source>A picture can't be read: %1. Save it again as PNG, JPEG or PDF.</source>
            <translation>Ni ellir darllen llun: %1. Cadwch ef eto fel PNG, JPEG neu PDF.</translation>
        </message>
        <message>
            <source>a page of it is too large</source>
            <translation>mae tudalen ohono’n rhy fawr</translation>
        </message>
        <message>
            <source>its TIFF data is damaged</source>
            <translation>mae ei ddata TIFF wedi’i ddifrodi</translation>
        </message>
        <message>
            <source>it has too many pages</source>
            <translation>mae ganddo ormod o dudalennau</translation>
        </message>
        <message>
            <source>it has no page</source>
            <translation>nid oes ganddo dudalen</translation>
        </message>
    </context>
    <context>
        <name>TodaySheet</name>
        <message>
            <source>was it done?</source>
            <translation>a gafodd ei wneud?</translation>
        </message>
        <message>
            <source>today at the latest</source>
            <translation>heddiw fan bellaf</translation>
        </message>
        <message>
            <source>last lawful day</source>
            <translation>y diwrnod cyfreithlon olaf</translation>
        </message>
        <message>
            <source>Publish agenda and reports, and send the summons</source>
            <translation>Cyhoeddi’r agenda a’r adroddiadau, ac anfon y wŷs</translation>
        </message>
        <message numerus="yes">
            <source>%n missing</source>
            <translation>
                <numerusform>%n ar goll</numerusform>
                <numerusform>%n ar goll</numerusform>
                <numerusform>%n ar goll</numerusform>
                <numerusform>%n ar goll</numerusform>
                <numerusform>%n ar goll</numerusform>
            </translation>
        </message>
        <message>
            <source>Meeting</source>
            <translation>Cyfarfod</translation>
        </message>
        <message>
            <source>Notice cut short: %1</source>
            <translation>Cwtogwyd yr hysbysiad: %1</translation>
        </message>
        <message>
            <source>%1 of %2 clear days</source>
            <translation>%1 o %2 diwrnod clir</translation>
        </message>
        <message>
            <source>%1 last attended the executive on %2: Council must approve the reason by %3</source>
            <translation>Ar %2 y daeth %1 i gyfarfod o’r weithrediaeth ddiwethaf: rhaid i’r Cyngor gymeradwyo’r rheswm erbyn %3</translation>
        </message>
        <message>
            <source>%1 last attended on %2: Council must approve the reason by %3</source>
            <translation>Ar %2 y daeth %1 i gyfarfod ddiwethaf: rhaid i’r Cyngor gymeradwyo’r rheswm erbyn %3</translation>
        </message>
        <message>
            <source>; last Council before then %1</source>
            <translation>; y Cyngor olaf cyn hynny %1</translation>
        </message>
        <message>
            <source>six months’ absence, LGA 1972 s.85(2A)</source>
            <translation>chwe mis o absenoldeb, Deddf Llywodraeth Leol 1972 a.85(2A)</translation>
        </message>
        <message>
            <source>six months’ absence, LGA 1972 s.85</source>
            <translation>chwe mis o absenoldeb, Deddf Llywodraeth Leol 1972 a.85</translation>
        </message>
        <message>
            <source>Action: %1</source>
            <translation>Cam gweithredu: %1</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>who, what</comment>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>action</source>
            <translation>cam gweithredu</translation>
        </message>
        <message>
            <source>minute %1</source>
            <translation>cofnod %1</translation>
        </message>
        <message>
            <source>Published late: keep who decided so, and why</source>
            <translation>Cyhoeddwyd yn hwyr: cadwch gofnod o bwy a benderfynodd hynny, a pham</translation>
        </message>
    </context>
    <context>
        <name>Typesetting</name>
        <message>
            <source>A picture has no description. Say what it shows, or that it is decoration only.</source>
            <translation>Nid oes disgrifiad i lun. Dywedwch beth mae’n ei ddangos, neu mai addurn yn unig ydyw.</translation>
        </message>
        <message>
            <source>A picture can't be read. Use a PNG or JPEG file.</source>
            <translation>Ni ellir darllen llun. Defnyddiwch ffeil PNG neu JPEG.</translation>
        </message>
        <message>
            <source>The link “%1” leads to “%2”, which isn't in this document.</source>
            <translation>Mae'r ddolen “%1” yn arwain at “%2”, nad yw yn y ddogfen hon.</translation>
        </message>
        <message>
            <source>A drawing has a path that can't be read. Use straight lines and curves (M L H V C Q Z).</source>
            <translation>Mae gan luniad lwybr na ellir ei ddarllen. Defnyddiwch linellau syth a chromliniau (M L H V C Q Z).</translation>
        </message>
        <message>
            <source>The heading “%1” is of level %2 but follows one of level %3. Levels descend one at a time, or a screen reader's contents have gaps.</source>
            <translation>Mae'r pennawd “%1” ar lefel %2 ond yn dilyn un ar lefel %3. Rhaid i lefelau ddisgyn fesul un, neu bydd bylchau yn y rhestr gynnwys i ddarllenydd sgrin.</translation>
        </message>
        <message>
            <source>The link “%1” leads to “%2”. Links lead to a place in the document or to an http, https or mailto address.</source>
            <translation>Mae’r ddolen “%1” yn arwain at “%2”. Rhaid i ddolenni arwain at le yn y ddogfen neu at gyfeiriad http, https neu mailto.</translation>
        </message>
    </context>
    <context>
        <name>Upkeep</name>
        <message>
            <source>The paper “%1” is missing from the register's folder.</source>
            <translation>Mae'r papur “%1” ar goll o ffolder y gofrestr.</translation>
        </message>
        <message>
            <source>The paper “%1” isn't what was taken in any more.</source>
            <translation>Nid yw'r papur “%1” yr un fath â'r hyn a fewnforiwyd.</translation>
        </message>
        <message>
            <source>The published pack “%1.pdf” is missing from the register's folder. Restore it from a backup.</source>
            <translation>Mae'r pecyn cyhoeddedig “%1.pdf” ar goll o ffolder y gofrestr. Adferwch ef o gopi wrth gefn.</translation>
        </message>
        <message>
            <source>The published pack “%1.pdf” isn't what was published any more. Restore it from a backup.</source>
            <translation>Nid yw'r pecyn cyhoeddedig “%1.pdf” yr un fath â'r hyn a gyhoeddwyd. Adferwch ef o gopi wrth gefn.</translation>
        </message>
        <message>
            <source>“%1” can't be written. Check that there is space on the disk and that you may write there.</source>
            <translation>Ni ellir ysgrifennu “%1”. Gwiriwch fod lle ar y ddisg a bod gennych hawl i ysgrifennu yno.</translation>
        </message>
        <message>
            <source>A paper or a published pack is missing from “%1”; nothing was copied. Check the register first.</source>
            <translation>Mae papur neu becyn cyhoeddedig ar goll o “%1”; ni chopïwyd dim. Gwiriwch y gofrestr yn gyntaf.</translation>
        </message>
        <message>
            <source>The register's file is damaged: %1.</source>
            <translation>Mae ffeil y gofrestr wedi'i difrodi: %1.</translation>
        </message>
        <message>
            <source>A row of “%1” refers to one of “%2” that isn't there.</source>
            <translation>Mae rhes yn “%1” yn cyfeirio at un yn “%2” nad yw yno.</translation>
        </message>
        <message>
            <source>“%1” exists already. Choose another name for the backup.</source>
            <translation>Mae “%1” yn bodoli eisoes. Dewiswch enw arall ar gyfer y copi wrth gefn.</translation>
        </message>
    </context>
    <context>
        <name>Verify</name>
        <message>
            <source>The file has “%1”, which a pack never has.</source>
            <translation>Mae “%1” yn y ffeil, ac nid yw hynny byth mewn pecyn.</translation>
        </message>
        <message>
            <source>The file leads to “%1”, which a pack never does.</source>
            <translation>Mae’r ffeil yn arwain at “%1”, ac nid yw pecyn byth yn gwneud hynny.</translation>
        </message>
        <message>
            <source>The file describes itself in words that aren't Moothall's.</source>
            <translation>Mae'r ffeil yn ei disgrifio ei hun mewn geiriau nad ydynt yn eiddo i Moothall.</translation>
        </message>
        <message>
            <source>Object %1 belongs to no part of the file.</source>
            <translation>Nid yw gwrthrych %1 yn perthyn i unrhyw ran o’r ffeil.</translation>
        </message>
        <message>
            <source>The file doesn't start as a PDF does.</source>
            <translation>Nid yw'r ffeil yn dechrau fel PDF.</translation>
        </message>
        <message>
            <source>The file holds more than one state of itself: earlier ones can be read.</source>
            <translation>Mae’r ffeil yn cynnwys mwy nag un cyflwr ohoni ei hun: gellir darllen y rhai cynharach.</translation>
        </message>
        <message>
            <source>There is something behind the end of the file.</source>
            <translation>Mae rhywbeth ar ôl diwedd y ffeil.</translation>
        </message>
        <message>
            <source>The text of the file can't be read.</source>
            <translation>Ni ellir darllen testun y ffeil.</translation>
        </message>
        <message>
            <source>The file is encrypted.</source>
            <translation>Mae’r ffeil wedi’i hamgryptio.</translation>
        </message>
        <message>
            <source>The file opens only after repair.</source>
            <translation>Dim ond ar ôl ei hatgyweirio y mae’r ffeil yn agor.</translation>
        </message>
        <message>
            <source>The file needs more memory than a document may.</source>
            <translation>Mae angen mwy o gof ar y ffeil nag a ganiateir i ddogfen.</translation>
        </message>
        <message>
            <source>The file is damaged beyond repair.</source>
            <translation>Mae’r ffeil wedi’i difrodi y tu hwnt i’w hatgyweirio.</translation>
        </message>
        <message>
            <source>The page</source>
            <translation>Y dudalen</translation>
        </message>
        <message>
            <source>The head or foot of the page</source>
            <translation>Pen neu droed y dudalen</translation>
        </message>
        <message>
            <source>The page's text for screen readers</source>
            <translation>Testun y dudalen i ddarllenwyr sgrin</translation>
        </message>
        <message>
            <source>A drawing</source>
            <translation>Lluniad</translation>
        </message>
        <message>
            <source>A text that isn't printed (a bookmark, a description, a link)</source>
            <translation>Testun nad yw'n cael ei argraffu (nod tudalen, disgrifiad, dolen)</translation>
        </message>
        <message>
            <source>A name inside the file</source>
            <translation>Enw y tu mewn i’r ffeil</translation>
        </message>
        <message>
            <source>The file's description of itself</source>
            <translation>Disgrifiad y ffeil ohoni ei hun</translation>
        </message>
        <message>
            <source>The inside of the file</source>
            <translation>Cynnwys mewnol y ffeil</translation>
        </message>
        <message>
            <source>%1 has words of a restricted paper: “%2”.</source>
            <translation>%1: mae yma eiriau o bapur cyfyngedig: “%2”.</translation>
        </message>
        <message>
            <source>%1 says “%2”, which is not for publication.</source>
            <translation>%1: mae’n dweud “%2”, nad yw i’w gyhoeddi.</translation>
        </message>
        <message>
            <source>%1 says “%2”: a sum, a reference or a name that only restricted papers have.</source>
            <translation>%1: mae’n dweud “%2”: swm, cyfeirnod neu enw sydd mewn papurau cyfyngedig yn unig.</translation>
        </message>
        <message>
            <source>The file has a picture, font or text of a restricted paper (object %1).</source>
            <translation>Mae llun, ffont neu destun o bapur cyfyngedig yn y ffeil (gwrthrych %1).</translation>
        </message>
        <message>
            <source>A part of the file can't be read, so nobody knows what it holds (object %1).</source>
            <translation>Ni ellir darllen rhan o'r ffeil, felly nid oes neb yn gwybod beth sydd ynddi (gwrthrych %1).</translation>
        </message>
        <message>
            <source>The file leads to another file, which a pack never does.</source>
            <translation>Mae’r ffeil yn arwain at ffeil arall, ac nid yw pecyn byth yn gwneud hynny.</translation>
        </message>
        <message>
            <source>A link leads to “%1”: only http, https and mailto are for a pack.</source>
            <translation>Mae dolen yn arwain at “%1”: dim ond http, https a mailto sy’n addas i becyn.</translation>
        </message>
        <message>
            <source>Object %1 isn't a whole value, so nobody knows what it holds.</source>
            <translation>Nid yw gwrthrych %1 yn werth cyfan, felly nid oes neb yn gwybod beth sydd ynddo.</translation>
        </message>
        <message>
            <source>The file has no pages.</source>
            <translation>Nid oes tudalennau yn y ffeil.</translation>
        </message>
    </context>
    <context>
        <name>Voting</name>
        <message>
            <source>has no vote on this body</source>
            <translation>nid oes gan yr aelod bleidlais ar y corff hwn</translation>
        </message>
        <message>
            <source>isn’t recorded as present then</source>
            <translation>nid yw’r aelod wedi’i gofnodi’n bresennol bryd hynny</translation>
        </message>
        <message>
            <source>attended remotely</source>
            <translation>roedd yr aelod yn bresennol o bell</translation>
        </message>
        <message>
            <source>has a disclosable pecuniary interest without a dispensation</source>
            <translation>mae gan yr aelod fuddiant ariannol datgeladwy heb ollyngiad</translation>
        </message>
        <message>
            <source>had left the room for an interest</source>
            <translation>roedd yr aelod wedi gadael yr ystafell oherwydd buddiant</translation>
        </message>
        <message numerus="yes">
            <source>%1 and %n other(s)</source>
            <translation>
                <numerusform>%1 a %n arall</numerusform>
                <numerusform>%1 ac %n arall</numerusform>
                <numerusform>%1 a %n arall</numerusform>
                <numerusform>%1 a %n arall</numerusform>
                <numerusform>%1 a %n arall</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 voted but isn’t a member of this body.</source>
            <translation>Pleidleisiodd %1 ond nid yw’n aelod o’r corff hwn.</translation>
        </message>
        <message>
            <source>%1 voted but %2.</source>
            <translation>Pleidleisiodd %1 ond %2.</translation>
        </message>
        <message>
            <source>No vote is recorded of %1, present and entitled.</source>
            <translation>Ni chofnodwyd pleidlais gan %1, a oedd yn bresennol â hawl i bleidleisio.</translation>
        </message>
        <message>
            <source>%1 votes are counted, but %2 were present and entitled: %3 too many.</source>
            <translation>Cyfrifwyd %1 pleidlais, ond roedd %2 yn bresennol â hawl i bleidleisio: %3 yn ormod.</translation>
        </message>
        <message>
            <source>%1 votes are counted, but %2 were present and entitled: %3 in no count.</source>
            <translation>Cyfrifwyd %1 pleidlais, ond roedd %2 yn bresennol â hawl i bleidleisio: nid yw %3 mewn unrhyw gyfrif.</translation>
        </message>
        <message>
            <source>By its votes the motion was carried, but it is recorded as lost.</source>
            <translation>Yn ôl y pleidleisiau derbyniwyd y cynnig, ond cofnodwyd iddo gael ei wrthod.</translation>
        </message>
        <message>
            <source>By its votes the motion was lost, but it is recorded as carried.</source>
            <translation>Yn ôl y pleidleisiau gwrthodwyd y cynnig, ond cofnodwyd iddo gael ei dderbyn.</translation>
        </message>
        <message>
            <source>This meeting decides the budget or precept: the minutes must name who voted for, who against and who abstained.</source>
            <translation>Mae’r cyfarfod hwn yn penderfynu ar y gyllideb neu’r praesept: rhaid i’r cofnodion enwi pwy a bleidleisiodd o blaid, pwy yn erbyn a phwy a ymataliodd.</translation>
        </message>
        <message>
            <source>Item %1: %2</source>
            <translation>Eitem %1: %2</translation>
        </message>
    </context>
    <context>
        <name>Webpages</name>
        <message>
            <source>What is new</source>
            <translation>Beth sy’n newydd</translation>
        </message>
        <message>
            <source>Skip to the content</source>
            <translation>Neidio i’r cynnwys</translation>
        </message>
        <message>
            <source>Pages</source>
            <translation>Tudalennau</translation>
        </message>
        <message>
            <source>Meetings</source>
            <translation>Cyfarfodydd</translation>
        </message>
        <message>
            <source>Calendar</source>
            <translation>Calendr</translation>
        </message>
        <message>
            <source>Committees</source>
            <translation>Pwyllgorau</translation>
        </message>
        <message>
            <source>Members</source>
            <translation>Aelodau</translation>
        </message>
        <message>
            <source>Decisions</source>
            <translation>Penderfyniadau</translation>
        </message>
        <message>
            <source>Search</source>
            <translation>Chwilio</translation>
        </message>
        <message>
            <source>What is new, as a feed</source>
            <translation>Beth sy’n newydd, fel ffrwd</translation>
        </message>
        <message>
            <source>All meetings, for your calendar</source>
            <translation>Pob cyfarfod, ar gyfer eich calendr</translation>
        </message>
        <message>
            <source>All meetings, as data</source>
            <translation>Pob cyfarfod, fel data</translation>
        </message>
        <message>
            <source>Questions: %1</source>
            <translation>Cwestiynau: %1</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Pryd</translation>
        </message>
        <message>
            <source>Meeting</source>
            <translation>Cyfarfod</translation>
        </message>
        <message>
            <source>Where</source>
            <translation>Ble</translation>
        </message>
        <message numerus="yes">
            <source> (PDF, %n page(s), %1)</source>
            <translation>
                <numerusform> (PDF, %n tudalen, %1)</numerusform>
                <numerusform> (PDF, %n tudalen, %1)</numerusform>
                <numerusform> (PDF, %n tudalen, %1)</numerusform>
                <numerusform> (PDF, %n tudalen, %1)</numerusform>
                <numerusform> (PDF, %n tudalen, %1)</numerusform>
            </translation>
        </message>
        <message>
            <source>Search meetings, decisions and minutes</source>
            <translation>Chwilio cyfarfodydd, penderfyniadau a chofnodion</translation>
        </message>
        <message>
            <source>Council meetings</source>
            <translation>Cyfarfodydd y cyngor</translation>
        </message>
        <message>
            <source>Next meetings</source>
            <translation>Y cyfarfodydd nesaf</translation>
        </message>
        <message>
            <source>No meeting is in the calendar at present.</source>
            <translation>Nid oes cyfarfod yn y calendr ar hyn o bryd.</translation>
        </message>
        <message>
            <source>Newly published</source>
            <translation>Newydd eu cyhoeddi</translation>
        </message>
        <message>
            <source>Nothing has been published here yet.</source>
            <translation>Nid oes dim wedi’i gyhoeddi yma eto.</translation>
        </message>
        <message>
            <source>Meetings of %1</source>
            <translation>Cyfarfodydd %1</translation>
        </message>
        <message>
            <source>No members are recorded.</source>
            <translation>Nid oes aelodau wedi’u cofnodi.</translation>
        </message>
        <message>
            <source>Earlier meetings</source>
            <translation>Cyfarfodydd cynharach</translation>
        </message>
        <message>
            <source>Decisions of %1</source>
            <translation>Penderfyniadau %1</translation>
        </message>
        <message>
            <source>The search works within your browser and needs JavaScript. Everything it finds is also in the calendar and the decisions.</source>
            <translation>Mae’r chwiliad yn gweithio yn eich porwr ac mae angen JavaScript arno. Mae popeth y mae’n dod o hyd iddo hefyd yn y calendr a’r penderfyniadau.</translation>
        </message>
        <message>
            <source>Nothing was found. Try fewer or shorter words.</source>
            <translation>Ni chafwyd hyd i ddim. Rhowch gynnig ar lai o eiriau neu eiriau byrrach.</translation>
        </message>
        <message>
            <source>Found: %1</source>
            <translation>Cafwyd: %1</translation>
        </message>
        <message>
            <source>Found: %1. The first hundred are shown; another word narrows them.</source>
            <translation>Cafwyd: %1. Dangosir y cant cyntaf; mae gair arall yn eu cyfyngu.</translation>
        </message>
        <message>
            <source>No decision has been published yet.</source>
            <translation>Nid oes penderfyniad wedi’i gyhoeddi eto.</translation>
        </message>
        <message>
            <source>(page %1)</source>
            <translation>(tudalen %1)</translation>
        </message>
        <message>
            <source>(pages %1 – %2)</source>
            <translation>(tudalennau %1 – %2)</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Math</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Statws</translation>
        </message>
        <message>
            <source>About %1 and its other meetings</source>
            <translation>Am %1 a’i gyfarfodydd eraill</translation>
        </message>
        <message>
            <source>This meeting, for your calendar</source>
            <translation>Y cyfarfod hwn, ar gyfer eich calendr</translation>
        </message>
        <message>
            <source>Documents</source>
            <translation>Dogfennau</translation>
        </message>
        <message>
            <source>Agenda</source>
            <translation>Agenda</translation>
        </message>
        <message>
            <source>This meeting has been called off.</source>
            <translation>Mae’r cyfarfod hwn wedi’i ganslo.</translation>
        </message>
        <message>
            <source>The agenda has not been published yet.</source>
            <translation>Nid yw’r agenda wedi’i chyhoeddi eto.</translation>
        </message>
        <message>
            <source>What was decided</source>
            <translation>Beth a benderfynwyd</translation>
        </message>
        <message>
            <source>%1: agendas and minutes</source>
            <translation>%1: agendâu a chofnodion</translation>
        </message>
        <message>
            <source>%1, %2: %3</source>
            <translation>%1, %2: %3</translation>
        </message>
        <message>
            <source>%1: meetings</source>
            <translation>%1: cyfarfodydd</translation>
        </message>
        <message>
            <source>Committee</source>
            <translation>Pwyllgor</translation>
        </message>
        <message>
            <source>Decision: %1</source>
            <translation>Penderfyniad: %1</translation>
        </message>
    </context>
    <context>
        <name>Websites</name>
        <message>
            <source>“%1” holds other things. Choose an empty folder, or one that a website was written to before.</source>
            <translation>Mae pethau eraill yn “%1”. Dewiswch ffolder wag, neu un yr ysgrifennwyd gwefan iddi o’r blaen.</translation>
        </message>
        <message>
            <source>Nothing can be written to “%1”.</source>
            <translation>Ni ellir ysgrifennu dim i “%1”.</translation>
        </message>
        <message>
            <source>Chair</source>
            <translation>Cadeirydd</translation>
        </message>
        <message>
            <source>Vice-chair</source>
            <translation>Is-gadeirydd</translation>
        </message>
        <message>
            <source>Substitute</source>
            <translation>Dirprwy</translation>
        </message>
        <message>
            <source>Co-opted</source>
            <translation>Cyfetholedig</translation>
        </message>
        <message>
            <source>This register is for practice, so nothing can be published from it. Open the authority's own register.</source>
            <translation>At ddibenion ymarfer y mae'r gofrestr hon, felly ni ellir cyhoeddi dim ohoni. Agorwch gofrestr yr awdurdod ei hun.</translation>
        </message>
        <message>
            <source>Checking %1</source>
            <translation>Yn gwirio %1</translation>
        </message>
        <message>
            <source>The agenda of %1 on %2 was published elsewhere: its page has no pack.</source>
            <translation>Cyhoeddwyd agenda %1 ar %2 yn rhywle arall: nid oes pecyn ar ei thudalen.</translation>
        </message>
        <message>
            <source>Writing the website</source>
            <translation>Yn ysgrifennu’r wefan</translation>
        </message>
        <message>
            <source>Extraordinary meeting</source>
            <translation>Cyfarfod arbennig</translation>
        </message>
        <message>
            <source>Annual meeting</source>
            <translation>Cyfarfod blynyddol</translation>
        </message>
        <message>
            <source>Special meeting</source>
            <translation>Cyfarfod neilltuol</translation>
        </message>
        <message>
            <source>Cancelled</source>
            <translation>Wedi’i ganslo</translation>
        </message>
        <message>
            <source>Postponed</source>
            <translation>Wedi’i ohirio</translation>
        </message>
        <message>
            <source>Adjourned</source>
            <translation>Wedi’i ohirio dros dro</translation>
        </message>
        <message>
            <source>Not for publication: confidential information</source>
            <translation>Nid i’w gyhoeddi: gwybodaeth gyfrinachol</translation>
        </message>
        <message>
            <source>Not for publication: paragraph %1 of %2</source>
            <translation>Nid i’w gyhoeddi: paragraff %1 o %2</translation>
        </message>
        <message>
            <source>The published pack of %1 isn't in the register's folder as it was published. Take it from a backup.</source>
            <translation>Nid yw pecyn cyhoeddedig %1 yn ffolder y gofrestr fel y’i cyhoeddwyd. Cymerwch ef o gopi wrth gefn.</translation>
        </message>
        <message>
            <source>Public document pack</source>
            <translation>Pecyn dogfennau cyhoeddus</translation>
        </message>
        <message>
            <source>Draft minutes</source>
            <translation>Cofnodion drafft</translation>
        </message>
        <message>
            <source>Minutes</source>
            <translation>Cofnodion</translation>
        </message>
        <message>
            <source>This meeting</source>
            <translation>Y cyfarfod hwn</translation>
        </message>
        <message>
            <source>All meetings</source>
            <translation>Pob cyfarfod</translation>
        </message>
        <message>
            <source>%1 to print</source>
            <translation>%1 i’w argraffu</translation>
        </message>
        <message>
            <source>Decided in private.</source>
            <translation>Penderfynwyd yn breifat.</translation>
        </message>
        <message>
            <source>Key decision</source>
            <translation>Penderfyniad allweddol</translation>
        </message>
        <message>
            <source>To follow</source>
            <translation>I ddilyn</translation>
        </message>
    </context>
    <context>
        <name>Words</name>
        <message>
            <source>England</source>
            <translation>Lloegr</translation>
        </message>
        <message>
            <source>Wales</source>
            <translation>Cymru</translation>
        </message>
        <message>
            <source>Scotland</source>
            <translation>Yr Alban</translation>
        </message>
        <message>
            <source>Northern Ireland</source>
            <translation>Gogledd Iwerddon</translation>
        </message>
        <message>
            <source>Full council</source>
            <translation>Cyngor llawn</translation>
        </message>
        <message>
            <source>Executive or cabinet</source>
            <translation>Gweithrediaeth neu gabinet</translation>
        </message>
        <message>
            <source>Committee</source>
            <translation>Pwyllgor</translation>
        </message>
        <message>
            <source>Sub-committee</source>
            <translation>Is-bwyllgor</translation>
        </message>
        <message>
            <source>Joint committee</source>
            <translation>Cyd-bwyllgor</translation>
        </message>
        <message>
            <source>Scrutiny</source>
            <translation>Craffu</translation>
        </message>
        <message>
            <source>Panel</source>
            <translation>Panel</translation>
        </message>
        <message>
            <source>Parish or community council</source>
            <translation>Cyngor plwyf neu gymuned</translation>
        </message>
        <message>
            <source>Other</source>
            <translation>Arall</translation>
        </message>
        <message>
            <source>Chair</source>
            <translation>Cadeirydd</translation>
        </message>
        <message>
            <source>Vice-chair</source>
            <translation>Is-gadeirydd</translation>
        </message>
        <message>
            <source>Member</source>
            <translation>Aelod</translation>
        </message>
        <message>
            <source>Substitute</source>
            <translation>Dirprwy</translation>
        </message>
        <message>
            <source>Co-opted</source>
            <translation>Cyfetholedig</translation>
        </message>
        <message>
            <source>Apologies</source>
            <translation>Ymddiheuriadau</translation>
        </message>
        <message>
            <source>Declarations of interest</source>
            <translation>Datganiadau o fuddiant</translation>
        </message>
        <message>
            <source>Minutes</source>
            <translation>Cofnodion</translation>
        </message>
        <message>
            <source>Questions</source>
            <translation>Cwestiynau</translation>
        </message>
        <message>
            <source>Report</source>
            <translation>Adroddiad</translation>
        </message>
        <message>
            <source>Motion</source>
            <translation>Cynnig</translation>
        </message>
        <message>
            <source>Exclusion of the public</source>
            <translation>Gwahardd y cyhoedd</translation>
        </message>
        <message>
            <source>Urgent business</source>
            <translation>Materion brys</translation>
        </message>
        <message>
            <source>Other standing item</source>
            <translation>Eitem sefydlog arall</translation>
        </message>
        <message>
            <source>Ordinary</source>
            <translation>Cyffredin</translation>
        </message>
        <message>
            <source>Extraordinary</source>
            <translation>Arbennig</translation>
        </message>
        <message>
            <source>Annual</source>
            <translation>Blynyddol</translation>
        </message>
        <message>
            <source>Special</source>
            <translation>Neilltuol</translation>
        </message>
        <message>
            <source>Planned</source>
            <translation>Wedi’i gynllunio</translation>
        </message>
        <message>
            <source>Agenda</source>
            <translation>Agenda</translation>
        </message>
        <message>
            <source>Published</source>
            <translation>Cyhoeddwyd</translation>
        </message>
        <message>
            <source>Held</source>
            <translation>Cynhaliwyd</translation>
        </message>
        <message>
            <source>Draft minutes</source>
            <translation>Cofnodion drafft</translation>
        </message>
        <message>
            <source>Confirmed</source>
            <translation>Cadarnhawyd</translation>
        </message>
        <message>
            <source>Cancelled</source>
            <translation>Wedi’i ganslo</translation>
        </message>
        <message>
            <source>Postponed</source>
            <translation>Wedi’i ohirio</translation>
        </message>
        <message>
            <source>Adjourned</source>
            <translation>Wedi’i ohirio dros dro</translation>
        </message>
        <message>
            <source>Not written yet</source>
            <translation>Heb eu hysgrifennu eto</translation>
        </message>
        <message>
            <source>Draft</source>
            <translation>Drafft</translation>
        </message>
        <message>
            <source>Draft, published</source>
            <translation>Drafft, wedi’u cyhoeddi</translation>
        </message>
        <message>
            <source>Confirmed with corrections</source>
            <translation>Wedi’u cadarnhau gyda chywiriadau</translation>
        </message>
        <message>
            <source>Confirmed and signed</source>
            <translation>Wedi’u cadarnhau a’u llofnodi</translation>
        </message>
        <message>
            <source>confirmed on %1</source>
            <translation>wedi’u cadarnhau ar %1</translation>
        </message>
        <message numerus="yes">
            <source>, with %n correction(s)</source>
            <translation>
                <numerusform>, gyda %n cywiriad</numerusform>
                <numerusform>, gyda %n cywiriad</numerusform>
                <numerusform>, gyda %n o gywiriadau</numerusform>
                <numerusform>, gyda %n chywiriad</numerusform>
                <numerusform>, gyda %n cywiriad</numerusform>
            </translation>
        </message>
        <message>
            <source>; signed by %1 on %2</source>
            <translation>; llofnodwyd gan %1 ar %2</translation>
        </message>
        <message>
            <source>leave out “%1”</source>
            <translation>hepgorer “%1”</translation>
        </message>
        <message>
            <source>for “%1” read “%2”</source>
            <translation>yn lle “%1” darllener “%2”</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>a minute, its correction</comment>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>Minutes %1</source>
            <translation>Cofnodion %1</translation>
        </message>
        <message>
            <source>Draft minutes, published with an agenda on %1</source>
            <translation>Cofnodion drafft, a gyhoeddwyd gydag agenda ar %1</translation>
        </message>
        <message>
            <source>Minutes confirmed</source>
            <translation>Cofnodion wedi’u cadarnhau</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <comment>a date, a time</comment>
            <translation>%1, %2</translation>
        </message>
    </context>
    <context>
        <name>Writing</name>
        <message>
            <source>The register “%1” is open for reading only; nothing was changed.</source>
            <translation>Mae’r gofrestr “%1” ar agor i’w darllen yn unig; ni newidiwyd dim.</translation>
        </message>
    </context>
    <context>
        <name>YearDraft</name>
        <message>
            <source>it meets on that day already</source>
            <translation>mae’n cyfarfod ar y diwrnod hwnnw eisoes</translation>
        </message>
        <message>
            <source>the offices are shut</source>
            <translation>mae’r swyddfeydd ar gau</translation>
        </message>
        <message>
            <source>a month without meetings</source>
            <translation>mis heb gyfarfodydd</translation>
        </message>
        <message>
            <source>the pre-election period</source>
            <translation>y cyfnod cyn etholiad</translation>
        </message>
        <message>
            <source>%1 meets on that day</source>
            <translation>mae %1 yn cyfarfod ar y diwrnod hwnnw</translation>
        </message>
    </context>
    <context>
        <name>YearPlan</name>
        <message>
            <source>%1 and %2</source>
            <translation>%1 a %2</translation>
        </message>
        <message numerus="yes">
            <source>%1 and %n other(s)</source>
            <translation>
                <numerusform>%1 a %n arall</numerusform>
                <numerusform>%1 ac %n arall</numerusform>
                <numerusform>%1 a %n arall</numerusform>
                <numerusform>%1 a %n arall</numerusform>
                <numerusform>%1 a %n arall</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 at %2</source>
            <comment>a body, a time</comment>
            <translation>%1 am %2</translation>
        </message>
        <message>
            <source>The same room: %1</source>
            <translation>Yr un ystafell: %1</translation>
        </message>
        <message>
            <source>The same officer: %1</source>
            <translation>Yr un swyddog: %1</translation>
        </message>
        <message>
            <source>%1 is wanted at both: %2</source>
            <translation>Mae angen %1 yn y ddau: %2</translation>
        </message>
        <message>
            <source>Offices shut</source>
            <translation>Swyddfeydd ar gau</translation>
        </message>
        <message>
            <source>Changed when a body meets: %1</source>
            <translation>Newidiwyd pryd y mae corff yn cyfarfod: %1</translation>
        </message>
        <message>
            <source>Took a pattern of meetings off</source>
            <translation>Tynnwyd patrwm o gyfarfodydd</translation>
        </message>
        <message>
            <source>The year ends before it begins. Correct one of its days.</source>
            <translation>Daw’r flwyddyn i ben cyn iddi ddechrau. Cywirwch un o’i dyddiadau.</translation>
        </message>
    </context>
    <context>
        <name>Zipped</name>
        <message>
            <source>The document couldn't be put together. Close other programs and try again.</source>
            <translation>Ni ellid rhoi'r ddogfen at ei gilydd. Caewch raglenni eraill a rhowch gynnig arall arni.</translation>
        </message>
    </context>
    <context>
        <name>moothall::ActionKeys</name>
        <message>
            <source>%1 can’t be changed: in “%2” it means “%3”.</source>
            <comment>a key, a place, what it does</comment>
            <translation>Ni ellir newid %1: yn “%2” mae’n golygu “%3”.</translation>
        </message>
        <message>
            <source>%1 alone is for typing. Press it with Ctrl or Alt, or take a function key.</source>
            <translation>Ar gyfer teipio y mae %1 ar ei phen ei hun. Pwyswch hi gyda Ctrl neu Alt, neu defnyddiwch fysell swyddogaeth.</translation>
        </message>
        <message>
            <source>%1 opens the menu “%2”.</source>
            <translation>Mae %1 yn agor y ddewislen “%2”.</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <comment>what a button does, its keys</comment>
            <translation>%1 (%2)</translation>
        </message>
        <message>
            <source>“%1”</source>
            <comment>a command</comment>
            <translation>“%1”</translation>
        </message>
    </context>
    <context>
        <name>moothall::ActionsPanel</name>
        <message>
            <source>Actions of this item</source>
            <translation>Camau gweithredu’r eitem hon</translation>
        </message>
        <message>
            <source>Space ticks the current one off, Delete removes it</source>
            <translation>Mae’r bylchwr yn ticio’r un cyfredol, mae Delete yn ei dynnu</translation>
        </message>
        <message>
            <source>Action</source>
            <translation>Cam gweithredu</translation>
        </message>
        <message>
            <source>What is to be done</source>
            <translation>Beth sydd i’w wneud</translation>
        </message>
        <message>
            <source>Who does it</source>
            <translation>Pwy sy’n ei wneud</translation>
        </message>
        <message>
            <source>By whom</source>
            <translation>Gan bwy</translation>
        </message>
        <message>
            <source>Due</source>
            <translation>Erbyn</translation>
        </message>
        <message>
            <source>By when</source>
            <translation>Erbyn pryd</translation>
        </message>
        <message>
            <source>%1 – %2</source>
            <translation>%1 – %2</translation>
        </message>
        <message>
            <source>%1 · due %2</source>
            <translation>%1 · erbyn %2</translation>
        </message>
    </context>
    <context>
        <name>moothall::AgendaDelegate</name>
        <message>
            <source>Report author</source>
            <translation>Awdur yr adroddiad</translation>
        </message>
        <message>
            <source>Title of the paper</source>
            <translation>Teitl y papur</translation>
        </message>
        <message>
            <source>Title of the item</source>
            <translation>Teitl yr eitem</translation>
        </message>
    </context>
    <context>
        <name>moothall::AgendaDetails</name>
        <message>
            <source>Title</source>
            <translation>Teitl</translation>
        </message>
        <message>
            <source>Report author</source>
            <translation>Awdur yr adroddiad</translation>
        </message>
        <message>
            <source>Author's post</source>
            <translation>Swydd yr awdur</translation>
        </message>
        <message>
            <source>Portfolio</source>
            <translation>Portffolio</translation>
        </message>
        <message>
            <source>Title in the exempt pack</source>
            <translation>Teitl yn y pecyn eithriedig</translation>
        </message>
        <message>
            <source>Kind of item</source>
            <translation>Math o eitem</translation>
        </message>
        <message>
            <source>Explanatory text</source>
            <translation>Testun esboniadol</translation>
        </message>
        <message>
            <source>Explanatory text in the exempt pack</source>
            <translation>Testun esboniadol yn y pecyn eithriedig</translation>
        </message>
        <message>
            <source>&amp;Title</source>
            <translation>&amp;Teitl</translation>
        </message>
        <message>
            <source>&amp;Kind</source>
            <translation>&amp;Math</translation>
        </message>
        <message>
            <source>A&amp;uthor</source>
            <translation>&amp;Awdur</translation>
        </message>
        <message>
            <source>P&amp;ost</source>
            <translation>&amp;Swydd</translation>
        </message>
        <message>
            <source>Te&amp;xt</source>
            <translation>Test&amp;un</translation>
        </message>
        <message>
            <source>Change %1</source>
            <translation>Newid %1</translation>
        </message>
        <message>
            <source>Printed in public below the title</source>
            <translation>Caiff ei argraffu’n gyhoeddus o dan y teitl</translation>
        </message>
        <message>
            <source>Printed below the title</source>
            <translation>Caiff ei argraffu o dan y teitl</translation>
        </message>
        <message>
            <source>Po&amp;rtfolio</source>
            <translation>Po&amp;rtffolio</translation>
        </message>
        <message>
            <source>Exempt tit&amp;le</source>
            <translation>&amp;Teitl eithriedig</translation>
        </message>
        <message>
            <source>Exempt &amp;wording</source>
            <translation>&amp;Geiriad eithriedig</translation>
        </message>
        <message>
            <source>Title in %1</source>
            <comment>a language</comment>
            <translation>Teitl yn %1</translation>
        </message>
        <message>
            <source>Title i&amp;n %1</source>
            <comment>a language</comment>
            <translation>Teit&amp;l yn %1</translation>
        </message>
    </context>
    <context>
        <name>moothall::AgendaEdits</name>
        <message>
            <source>the item</source>
            <translation>yr eitem</translation>
        </message>
        <message>
            <source>item %1</source>
            <translation>eitem %1</translation>
        </message>
        <message>
            <source>New item</source>
            <translation>Eitem newydd</translation>
        </message>
        <message>
            <source>Add item</source>
            <translation>Ychwanegu eitem</translation>
        </message>
        <message>
            <source>Rename %1</source>
            <translation>Ailenwi %1</translation>
        </message>
        <message>
            <source>Mark %1 to follow</source>
            <translation>Nodi bod %1 i ddilyn</translation>
        </message>
        <message>
            <source>Mark %1 not to follow</source>
            <translation>Nodi nad yw %1 i ddilyn</translation>
        </message>
        <message>
            <source>Mark %1 a key decision</source>
            <translation>Nodi bod %1 yn benderfyniad allweddol</translation>
        </message>
        <message>
            <source>Mark %1 no key decision</source>
            <translation>Nodi nad yw %1 yn benderfyniad allweddol</translation>
        </message>
        <message>
            <source>Delete %1</source>
            <translation>Dileu %1</translation>
        </message>
        <message>
            <source>Move %1</source>
            <translation>Symud %1</translation>
        </message>
        <message>
            <source>Change the grounds of %1</source>
            <translation>Newid seiliau eithrio %1</translation>
        </message>
        <message>
            <source>Exclusion of the Public</source>
            <translation>Gwahardd y Cyhoedd</translation>
        </message>
        <message>
            <source>Make %1 exempt</source>
            <translation>Eithrio %1</translation>
        </message>
        <message>
            <source>Add a paper to %1</source>
            <translation>Ychwanegu papur at %1</translation>
        </message>
        <message>
            <source>Replace a paper of %1</source>
            <translation>Disodli papur %1</translation>
        </message>
        <message>
            <source>Move a paper of %1</source>
            <translation>Symud papur %1</translation>
        </message>
        <message>
            <source>Remove a paper of %1</source>
            <translation>Tynnu papur %1</translation>
        </message>
        <message>
            <source>Put papers of earlier meetings on the agenda</source>
            <translation>Rhoi papurau cyfarfodydd cynharach ar yr agenda</translation>
        </message>
        <message>
            <source>Make a paper of %1 exempt</source>
            <translation>Eithrio papur %1</translation>
        </message>
    </context>
    <context>
        <name>moothall::AgendaModel</name>
        <message>
            <source>No.</source>
            <translation>Rhif</translation>
        </message>
        <message>
            <source>Item and papers</source>
            <translation>Eitem a phapurau</translation>
        </message>
        <message>
            <source>Report author</source>
            <translation>Awdur</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Cyflwr</translation>
        </message>
        <message>
            <source>Pages</source>
            <translation>Tud.</translation>
        </message>
    </context>
    <context>
        <name>moothall::AgendaRows</name>
        <message>
            <source>To follow</source>
            <translation>I ddilyn</translation>
        </message>
        <message>
            <source>Ready</source>
            <translation>Barod</translation>
        </message>
        <message>
            <source>Standing</source>
            <translation>Sefydlog</translation>
        </message>
        <message>
            <source>Motion</source>
            <translation>Cynnig</translation>
        </message>
        <message>
            <source>No report yet</source>
            <translation>Dim adroddiad eto</translation>
        </message>
        <message>
            <source>Key decision</source>
            <translation>Penderfyniad allweddol</translation>
        </message>
        <message numerus="yes">
            <source>final text: %n tracked changes accepted</source>
            <translation>
                <numerusform>testun terfynol: derbyniwyd %n newid a draciwyd</numerusform>
                <numerusform>testun terfynol: derbyniwyd %n newid a draciwyd</numerusform>
                <numerusform>testun terfynol: derbyniwyd %n o newidiadau a draciwyd</numerusform>
                <numerusform>testun terfynol: derbyniwyd %n newid a draciwyd</numerusform>
                <numerusform>testun terfynol: derbyniwyd %n newid a draciwyd</numerusform>
            </translation>
        </message>
        <message>
            <source>opened with its password</source>
            <translation>agorwyd â’i gyfrinair</translation>
        </message>
        <message>
            <source>1 comment left out</source>
            <translation>hepgorwyd 1 sylw</translation>
        </message>
        <message numerus="yes">
            <source>%n comments left out</source>
            <translation>
                <numerusform>hepgorwyd %n sylw</numerusform>
                <numerusform>hepgorwyd %n sylw</numerusform>
                <numerusform>hepgorwyd %n o sylwadau</numerusform>
                <numerusform>hepgorwyd %n sylw</numerusform>
                <numerusform>hepgorwyd %n sylw</numerusform>
            </translation>
        </message>
        <message>
            <source>1 linked picture missing</source>
            <translation>mae 1 llun cysylltiedig ar goll</translation>
        </message>
        <message numerus="yes">
            <source>%n linked pictures missing</source>
            <translation>
                <numerusform>mae %n llun cysylltiedig ar goll</numerusform>
                <numerusform>mae %n llun cysylltiedig ar goll</numerusform>
                <numerusform>mae %n o luniau cysylltiedig ar goll</numerusform>
                <numerusform>mae %n llun cysylltiedig ar goll</numerusform>
                <numerusform>mae %n llun cysylltiedig ar goll</numerusform>
            </translation>
        </message>
        <message>
            <source>searchable scan</source>
            <translation>sgan y gellir ei chwilio</translation>
        </message>
        <message>
            <source>1 blacked-out word can still be read: “%1”</source>
            <translation>gellir darllen 1 gair a dduwyd o hyd: “%1”</translation>
        </message>
        <message numerus="yes">
            <source>%n blacked-out words can still be read: “%1”</source>
            <translation>
                <numerusform>gellir darllen %n gair a dduwyd o hyd: “%1”</numerusform>
                <numerusform>gellir darllen %n gair a dduwyd o hyd: “%1”</numerusform>
                <numerusform>gellir darllen %n o eiriau a dduwyd o hyd: “%1”</numerusform>
                <numerusform>gellir darllen %n gair a dduwyd o hyd: “%1”</numerusform>
                <numerusform>gellir darllen %n gair a dduwyd o hyd: “%1”</numerusform>
            </translation>
        </message>
        <message>
            <source>Not for the public pack</source>
            <translation>Ddim ar gyfer y pecyn cyhoeddus</translation>
        </message>
        <message>
            <source>1 hidden word: “%1”</source>
            <translation>1 gair cudd: “%1”</translation>
        </message>
        <message numerus="yes">
            <source>%n hidden words: “%1”</source>
            <translation>
                <numerusform>%n gair cudd: “%1”</numerusform>
                <numerusform>%n gair cudd: “%1”</numerusform>
                <numerusform>%n o eiriau cudd: “%1”</numerusform>
                <numerusform>%n gair cudd: “%1”</numerusform>
                <numerusform>%n gair cudd: “%1”</numerusform>
            </translation>
        </message>
        <message>
            <source>Hidden text</source>
            <translation>Testun cudd</translation>
        </message>
        <message>
            <source>1 page</source>
            <translation>1 dudalen</translation>
        </message>
        <message numerus="yes">
            <source>%n pages</source>
            <translation>
                <numerusform>%n tudalen</numerusform>
                <numerusform>%n dudalen</numerusform>
                <numerusform>%n o dudalennau</numerusform>
                <numerusform>%n thudalen</numerusform>
                <numerusform>%n tudalen</numerusform>
            </translation>
        </message>
        <message>
            <source>tagged</source>
            <translation>wedi’i dagio</translation>
        </message>
        <message>
            <source>scanned, no text</source>
            <translation>wedi’i sganio, dim testun</translation>
        </message>
        <message>
            <source>not tagged</source>
            <translation>heb ei dagio</translation>
        </message>
        <message>
            <source>Not accessible</source>
            <translation>Ddim yn hygyrch</translation>
        </message>
        <message>
            <source>Partly accessible</source>
            <translation>Yn rhannol hygyrch</translation>
        </message>
        <message>
            <source>Taking in…</source>
            <translation>Wrthi’n mewnforio…</translation>
        </message>
        <message>
            <source>Not in the pack yet</source>
            <translation>Ddim yn y pecyn eto</translation>
        </message>
        <message>
            <source>Not taken in</source>
            <translation>Heb ei fewnforio</translation>
        </message>
        <message>
            <source>Taking in… %1 %</source>
            <translation>Wrthi’n mewnforio… %1 %</translation>
        </message>
        <message>
            <source>in the exempt pack: %1</source>
            <translation>yn y pecyn eithriedig: %1</translation>
        </message>
        <message>
            <source>resolution written for paragraph %1</source>
            <translation>penderfyniad wedi’i lunio ar gyfer paragraff %1</translation>
        </message>
        <message>
            <source>resolution written for paragraphs %1</source>
            <translation>penderfyniad wedi’i lunio ar gyfer paragraffau %1</translation>
        </message>
        <message>
            <source>Confidential</source>
            <translation>Cyfrinachol</translation>
        </message>
        <message>
            <source>Exempt – no ground yet</source>
            <translation>Eithriedig – dim sail eto</translation>
        </message>
        <message>
            <source>Exempt – paragraph %1</source>
            <translation>Eithriedig – paragraff %1</translation>
        </message>
        <message>
            <source>Exempt – paragraphs %1</source>
            <translation>Eithriedig – paragraffau %1</translation>
        </message>
        <message>
            <source>Part I – Non-exempt items</source>
            <translation>Rhan I – Eitemau nad ydynt yn eithriedig</translation>
        </message>
        <message>
            <source>Part II – Exempt items</source>
            <translation>Rhan II – Eitemau eithriedig</translation>
        </message>
        <message>
            <source>no items yet: Enter adds one</source>
            <translation>dim eitemau eto: mae Enter yn ychwanegu un</translation>
        </message>
        <message>
            <source>none</source>
            <translation>dim</translation>
        </message>
    </context>
    <context>
        <name>moothall::AgendaTab</name>
        <message>
            <source>Papers (%1)</source>
            <translation>Papurau (%1)</translation>
        </message>
        <message>
            <source>All files (*)</source>
            <translation>Pob ffeil (*)</translation>
        </message>
        <message>
            <source>Add item</source>
            <translation>Ychwanegu eitem</translation>
        </message>
        <message>
            <source>Add an item below the current one (Enter)</source>
            <translation>Ychwanegu eitem o dan yr un gyfredol (Enter)</translation>
        </message>
        <message>
            <source>Add papers…</source>
            <translation>Ychwanegu papurau…</translation>
        </message>
        <message>
            <source>Attach files to the current item, or drop them on it; from the heading of a part, each finds its item</source>
            <translation>Atodwch ffeiliau i’r eitem gyfredol, neu gollyngwch nhw arni; o bennawd rhan, mae pob un yn canfod ei heitem</translation>
        </message>
        <message>
            <source>Make exempt…</source>
            <translation>Eithrio…</translation>
        </message>
        <message>
            <source>Keep the current item or paper from the public</source>
            <translation>Cadw’r eitem neu’r papur cyfredol rhag y cyhoedd</translation>
        </message>
        <message>
            <source>To follow</source>
            <translation>I ddilyn</translation>
        </message>
        <message>
            <source>The report comes later: the item keeps its number and takes no pages</source>
            <translation>Daw’r adroddiad yn ddiweddarach: mae’r eitem yn cadw ei rhif ac nid yw’n cymryd tudalennau</translation>
        </message>
        <message>
            <source>Key decision</source>
            <translation>Penderfyniad allweddol</translation>
        </message>
        <message>
            <source>Mark the current item a key decision</source>
            <translation>Nodi bod yr eitem gyfredol yn benderfyniad allweddol</translation>
        </message>
        <message>
            <source>Move up</source>
            <translation>Symud i fyny</translation>
        </message>
        <message>
            <source>Move down</source>
            <translation>Symud i lawr</translation>
        </message>
        <message>
            <source>Drag to reorder: page numbers follow at once</source>
            <translation>Llusgwch i newid y drefn: mae rhifau’r tudalennau’n dilyn ar unwaith</translation>
        </message>
        <message>
            <source>Rename a paper of %1</source>
            <translation>Ailenwi papur %1</translation>
        </message>
        <message>
            <source>Change the author of %1</source>
            <translation>Newid awdur %1</translation>
        </message>
        <message>
            <source>Make public</source>
            <translation>Gwneud yn gyhoeddus</translation>
        </message>
        <message>
            <source>Take final text</source>
            <translation>Cymryd y testun terfynol</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Rhoi cynnig arall arni</translation>
        </message>
        <message>
            <source>Dismiss</source>
            <translation>Diystyru</translation>
        </message>
        <message>
            <source>Password</source>
            <translation>Cyfrinair</translation>
        </message>
        <message>
            <source>Password of %1</source>
            <translation>Cyfrinair %1</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>Add papers</source>
            <translation>Ychwanegu papurau</translation>
        </message>
        <message>
            <source>Replace the paper</source>
            <translation>Disodli’r papur</translation>
        </message>
        <message>
            <source>Choose a paper first: the note is for its author.</source>
            <translation>Dewiswch bapur yn gyntaf: mae’r nodyn ar gyfer ei awdur.</translation>
        </message>
        <message>
            <source>Nothing that can be checked keeps anybody from reading “%1”.</source>
            <translation>Nid oes dim y gellir ei wirio yn rhwystro neb rhag darllen “%1”.</translation>
        </message>
        <message>
            <source>A note for the author of “%1” is on the clipboard: paste it into a message.</source>
            <translation>Mae nodyn i awdur “%1” ar y clipfwrdd: gludwch ef mewn neges.</translation>
        </message>
        <message>
            <source>“%1”</source>
            <translation>“%1”</translation>
        </message>
        <message>
            <source>Restricted document</source>
            <translation>Dogfen gyfyngedig</translation>
        </message>
        <message>
            <source>Now %1 is public. A paper that is marked exempt itself stays so. Undo takes that back.</source>
            <translation>Mae %1 yn gyhoeddus bellach. Mae papur sydd ei hun wedi’i nodi’n eithriedig yn aros felly. Mae Dadwneud yn gwrthdroi hynny.</translation>
        </message>
        <message>
            <source>Make a paper of %1 public</source>
            <translation>Gwneud papur %1 yn gyhoeddus</translation>
        </message>
        <message>
            <source>There is no file on the clipboard. Copy one in the file manager and paste it here.</source>
            <translation>Nid oes ffeil ar y clipfwrdd. Copïwch un yn y rheolwr ffeiliau a’i gludo yma.</translation>
        </message>
        <message>
            <source>Choose an item first: the picture becomes a paper of it.</source>
            <translation>Dewiswch eitem yn gyntaf: daw’r llun yn bapur iddi.</translation>
        </message>
        <message>
            <source>Choose a scanned paper first.</source>
            <translation>Dewiswch bapur a sganiwyd yn gyntaf.</translation>
        </message>
        <message>
            <source>“%1” has text on every page already.</source>
            <translation>Mae testun ar bob tudalen o “%1” eisoes.</translation>
        </message>
        <message>
            <source>“%1” becomes the new version of “%2”. %3 brings the earlier one back.</source>
            <comment>a file; a paper; keys</comment>
            <translation>Daw “%1” yn fersiwn newydd o “%2”. Mae %3 yn dod â'r un blaenorol yn ôl.</translation>
        </message>
    </context>
    <context>
        <name>moothall::AgendaView</name>
        <message>
            <source>Agenda</source>
            <translation>Agenda</translation>
        </message>
        <message>
            <source>Enter adds an item, F2 renames, Ctrl+Up and Ctrl+Down move, Alt+Right makes a sub-item, Delete removes, Ctrl+V pastes files as papers</source>
            <translation>Mae Enter yn ychwanegu eitem, F2 yn ailenwi, Ctrl+Up a Ctrl+Down yn symud, Alt+Right yn gwneud is-eitem, Delete yn tynnu, Ctrl+V yn gludo ffeiliau fel papurau</translation>
        </message>
    </context>
    <context>
        <name>moothall::AttendanceEdits</name>
        <message>
            <source>Mark %1 present</source>
            <translation>Nodi bod %1 yn bresennol</translation>
        </message>
        <message>
            <source>Mark %1 remote</source>
            <translation>Nodi bod %1 yn bresennol o bell</translation>
        </message>
        <message>
            <source>Record apologies of %1</source>
            <translation>Cofnodi ymddiheuriadau gan %1</translation>
        </message>
        <message>
            <source>Mark %1 absent</source>
            <translation>Nodi bod %1 yn absennol</translation>
        </message>
        <message>
            <source>Mark everybody present</source>
            <translation>Nodi bod pawb yn bresennol</translation>
        </message>
        <message>
            <source>Record when %1 arrived</source>
            <translation>Cofnodi pryd y cyrhaeddodd %1</translation>
        </message>
        <message>
            <source>Record when %1 left</source>
            <translation>Cofnodi pryd y gadawodd %1</translation>
        </message>
        <message>
            <source>Record %1 as substitute</source>
            <translation>Cofnodi %1 fel dirprwy</translation>
        </message>
        <message>
            <source>Add %1 to the attendance</source>
            <translation>Ychwanegu %1 at y presenoldeb</translation>
        </message>
        <message>
            <source>Clear the attendance of %1</source>
            <translation>Clirio presenoldeb %1</translation>
        </message>
        <message>
            <source>Record a declaration of %1</source>
            <translation>Cofnodi datganiad gan %1</translation>
        </message>
        <message>
            <source>Change a declaration of %1</source>
            <translation>Newid datganiad gan %1</translation>
        </message>
        <message>
            <source>Remove a declaration of %1</source>
            <translation>Tynnu datganiad gan %1</translation>
        </message>
    </context>
    <context>
        <name>moothall::AttendanceModel</name>
        <message>
            <source>Name</source>
            <translation>Enw</translation>
        </message>
        <message>
            <source>Role</source>
            <translation>Rôl</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Cyflwr</translation>
        </message>
        <message>
            <source>Arrived</source>
            <translation>Cyrhaeddodd</translation>
        </message>
        <message>
            <source>Left</source>
            <translation>Gadawodd</translation>
        </message>
        <message>
            <source>At the start</source>
            <translation>Ar y dechrau</translation>
        </message>
        <message>
            <source>To the end</source>
            <translation>Hyd y diwedd</translation>
        </message>
    </context>
    <context>
        <name>moothall::AttendancePanel</name>
        <message>
            <source>&amp;Save as CSV or PDF…</source>
            <translation>&amp;Cadw fel CSV neu PDF…</translation>
        </message>
        <message>
            <source>Municipal year</source>
            <translation>Blwyddyn ddinesig</translation>
        </message>
        <message>
            <source>Body</source>
            <translation>Corff</translation>
        </message>
        <message>
            <source>Six-month rule</source>
            <translation>Rheol chwe mis</translation>
        </message>
        <message>
            <source>Member</source>
            <translation>Aelod</translation>
        </message>
        <message>
            <source>Per cent</source>
            <translation>Y cant</translation>
        </message>
        <message>
            <source>Expected</source>
            <translation>Disgwyliedig</translation>
        </message>
        <message>
            <source>Present</source>
            <translation>Yn bresennol</translation>
        </message>
        <message>
            <source>Remote</source>
            <translation>O bell</translation>
        </message>
        <message>
            <source>Apologies</source>
            <translation>Ymddiheuriadau</translation>
        </message>
        <message>
            <source>Absent</source>
            <translation>Yn absennol</translation>
        </message>
        <message>
            <source>Substituted</source>
            <translation>Anfonwyd dirprwy</translation>
        </message>
        <message>
            <source>Stood in</source>
            <translation>Yn bresennol fel dirprwy</translation>
        </message>
        <message>
            <source>Attendance of members</source>
            <translation>Presenoldeb aelodau</translation>
        </message>
        <message>
            <source>May %1 to April %2</source>
            <translation>Mai %1 i Ebrill %2</translation>
        </message>
        <message>
            <source>Every body</source>
            <translation>Pob corff</translation>
        </message>
        <message>
            <source>No meeting was held in this time whose attendance is noted. Choose another year or body, or note it under Attendance of the meeting.</source>
            <translation>Ni chynhaliwyd cyfarfod y nodwyd presenoldeb ynddo yn y cyfnod hwn. Dewiswch flwyddyn neu gorff arall, neu nodwch y presenoldeb o dan Presenoldeb y cyfarfod.</translation>
        </message>
        <message>
            <source>One meeting counted.</source>
            <translation>Cyfrifwyd un cyfarfod.</translation>
        </message>
        <message>
            <source>%1 meetings counted.</source>
            <translation>Cyfrifwyd %1 cyfarfod.</translation>
        </message>
        <message>
            <source>Nobody noted who was at: %1.</source>
            <translation>Ni nododd neb pwy oedd yn: %1.</translation>
        </message>
        <message numerus="yes">
            <source>And %n more, in the file.</source>
            <translation>
                <numerusform>A %n arall, yn y ffeil.</numerusform>
                <numerusform>Ac %n arall, yn y ffeil.</numerusform>
                <numerusform>A %n arall, yn y ffeil.</numerusform>
                <numerusform>A %n arall, yn y ffeil.</numerusform>
                <numerusform>A %n arall, yn y ffeil.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>moothall::AttendanceRows</name>
        <message>
            <source>Chair</source>
            <translation>Cadeirydd</translation>
        </message>
        <message>
            <source>Vice-Chair</source>
            <translation>Is-gadeirydd</translation>
        </message>
        <message>
            <source>Named substitute</source>
            <translation>Dirprwy a enwyd</translation>
        </message>
        <message>
            <source>Co-opted</source>
            <translation>Cyfetholedig</translation>
        </message>
        <message>
            <source>Co-opted, without a vote</source>
            <translation>Cyfetholedig, heb bleidlais</translation>
        </message>
        <message>
            <source>Substitute</source>
            <translation>Dirprwy</translation>
        </message>
        <message>
            <source>Substitute for %1</source>
            <translation>Dirprwy ar ran %1</translation>
        </message>
        <message>
            <source>Also in attendance</source>
            <translation>Hefyd yn bresennol</translation>
        </message>
        <message>
            <source>Officer</source>
            <translation>Swyddog</translation>
        </message>
        <message>
            <source>Guest</source>
            <translation>Gwestai</translation>
        </message>
        <message>
            <source>Apologies</source>
            <translation>Ymddiheuriadau</translation>
        </message>
        <message>
            <source>Absent</source>
            <translation>Yn absennol</translation>
        </message>
        <message>
            <source>Remote</source>
            <translation>O bell</translation>
        </message>
        <message>
            <source>Left %1</source>
            <translation>Gadawodd am %1</translation>
        </message>
        <message>
            <source>Present from %1</source>
            <translation>Yn bresennol o %1</translation>
        </message>
        <message>
            <source>Present</source>
            <translation>Yn bresennol</translation>
        </message>
        <message>
            <source>Not recorded</source>
            <translation>Heb ei gofnodi</translation>
        </message>
        <message>
            <source>Nobody recorded yet – needs %1 of %2</source>
            <translation>Neb wedi’i gofnodi eto – angen %1 o %2</translation>
        </message>
        <message>
            <source>Nobody recorded yet</source>
            <translation>Neb wedi’i gofnodi eto</translation>
        </message>
        <message>
            <source>%1 present; no quorum is set for this body</source>
            <translation>%1 yn bresennol; ni osodwyd cworwm ar gyfer y corff hwn</translation>
        </message>
        <message>
            <source>Quorate – %1 of %2, needs %3</source>
            <translation>Mae cworwm – %1 o %2, angen %3</translation>
        </message>
        <message>
            <source>Not quorate – %1 of %2, needs %3</source>
            <translation>Nid oes cworwm – %1 o %2, angen %3</translation>
        </message>
    </context>
    <context>
        <name>moothall::AttendanceTab</name>
        <message>
            <source>Attendance</source>
            <translation>Presenoldeb</translation>
        </message>
        <message>
            <source>Space goes to the next state, F2 changes a time, Delete clears</source>
            <translation>Mae’r bylchwr yn mynd i’r cyflwr nesaf, F2 yn newid amser, Delete yn clirio</translation>
        </message>
        <message>
            <source>Mark all members without a state present</source>
            <translation>Nodi bod pob aelod heb gyflwr yn bresennol</translation>
        </message>
        <message>
            <source>By letters (F9)</source>
            <translation>Yn ôl llythrennau (F9)</translation>
        </message>
        <message>
            <source>Ap&amp;ologies</source>
            <translation>&amp;Ymddiheuriadau</translation>
        </message>
        <message>
            <source>A&amp;bsent</source>
            <translation>A&amp;bsennol</translation>
        </message>
        <message>
            <source>&amp;Remote</source>
            <translation>&amp;O bell</translation>
        </message>
        <message>
            <source>C&amp;lear</source>
            <translation>&amp;Clirio</translation>
        </message>
        <message>
            <source>S&amp;ubstitute for</source>
            <translation>&amp;Dirprwy ar ran</translation>
        </message>
        <message>
            <source>Substitute for</source>
            <translation>Dirprwy ar ran</translation>
        </message>
        <message>
            <source>Somebody else who was there</source>
            <translation>Rhywun arall a oedd yno</translation>
        </message>
        <message>
            <source>Name of somebody else who was there</source>
            <translation>Enw rhywun arall a oedd yno</translation>
        </message>
        <message>
            <source>Post, or body</source>
            <translation>Swydd, neu gorff</translation>
        </message>
        <message>
            <source>Post or body</source>
            <translation>Swydd neu gorff</translation>
        </message>
        <message>
            <source>Officer</source>
            <translation>Swyddog</translation>
        </message>
        <message>
            <source>Substitute</source>
            <translation>Dirprwy</translation>
        </message>
        <message>
            <source>Other member</source>
            <translation>Aelod arall</translation>
        </message>
        <message>
            <source>Guest</source>
            <translation>Gwestai</translation>
        </message>
        <message>
            <source>In what capacity</source>
            <translation>Ym mha rinwedd</translation>
        </message>
        <message>
            <source>Add to the attendance</source>
            <translation>Ychwanegu at y presenoldeb</translation>
        </message>
        <message>
            <source>nobody</source>
            <translation>neb</translation>
        </message>
        <message>
            <source>Everybod&amp;y present</source>
            <translation>Pa&amp;wb yn bresennol</translation>
        </message>
        <message>
            <source>Pre&amp;sent</source>
            <translation>Yn bre&amp;sennol</translation>
        </message>
        <message>
            <source>A&amp;dd</source>
            <translation>&amp;Ychwanegu</translation>
        </message>
    </context>
    <context>
        <name>moothall::CalendarEdits</name>
        <message>
            <source>Move %1</source>
            <translation>Symud %1</translation>
        </message>
        <message>
            <source>Plan meetings</source>
            <translation>Cynllunio cyfarfodydd</translation>
        </message>
        <message>
            <source>Change when a body meets</source>
            <translation>Newid pryd y mae corff yn cyfarfod</translation>
        </message>
        <message>
            <source>Take a pattern off</source>
            <translation>Tynnu patrwm</translation>
        </message>
    </context>
    <context>
        <name>moothall::CalendarView</name>
        <message>
            <source>Ways to see the calendar</source>
            <translation>Ffyrdd o weld y calendr</translation>
        </message>
        <message>
            <source>&amp;Year</source>
            <translation>&amp;Blwyddyn</translation>
        </message>
        <message>
            <source>M&amp;onth</source>
            <translation>&amp;Mis</translation>
        </message>
        <message>
            <source>&amp;List</source>
            <translation>&amp;Rhestr</translation>
        </message>
        <message>
            <source>&amp;Draft a year</source>
            <translation>&amp;Drafftio blwyddyn</translation>
        </message>
        <message>
            <source>Body that is shown</source>
            <translation>Corff a ddangosir</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Yn ôl</translation>
        </message>
        <message>
            <source>On</source>
            <translation>Ymlaen</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>Heddiw</translation>
        </message>
        <message>
            <source>Go to today</source>
            <translation>Mynd i heddiw</translation>
        </message>
        <message>
            <source>Calendar files</source>
            <translation>Ffeiliau calendr</translation>
        </message>
        <message>
            <source>Give the calendar &amp;out…</source>
            <translation>&amp;Allforio’r calendr…</translation>
        </message>
        <message>
            <source>Give it out with what is &amp;due…</source>
            <translation>Allforio gyda’r &amp;terfynau amser…</translation>
        </message>
        <message>
            <source>&amp;Bring in a spreadsheet…</source>
            <translation>&amp;Mewnforio taenlen…</translation>
        </message>
        <message>
            <source>Year: a row a body, a column a month</source>
            <translation>Blwyddyn: rhes i bob corff, colofn i bob mis</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>Diwrnod</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>Amser</translation>
        </message>
        <message>
            <source>Body</source>
            <translation>Corff</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Lle</translation>
        </message>
        <message>
            <source>Publish by</source>
            <translation>Cyhoeddi erbyn</translation>
        </message>
        <message>
            <source>Stage</source>
            <translation>Cam</translation>
        </message>
        <message>
            <source>Clashes</source>
            <translation>Gwrthdaro</translation>
        </message>
        <message>
            <source>Meetings in their order</source>
            <translation>Cyfarfodydd yn eu trefn</translation>
        </message>
        <message>
            <source>All bodies</source>
            <translation>Pob corff</translation>
        </message>
        <message>
            <source>%1 to %2</source>
            <comment>two months</comment>
            <translation>%1 – %2</translation>
        </message>
        <message>
            <source>Draft a year of meetings</source>
            <translation>Drafftio blwyddyn o gyfarfodydd</translation>
        </message>
        <message>
            <source>No clashes</source>
            <translation>Dim gwrthdaro</translation>
        </message>
        <message numerus="yes">
            <source>%n clash(es)</source>
            <translation>
                <numerusform>%n gwrthdrawiad</numerusform>
                <numerusform>%n gwrthdrawiad</numerusform>
                <numerusform>%n o wrthdrawiadau</numerusform>
                <numerusform>%n gwrthdrawiad</numerusform>
                <numerusform>%n gwrthdrawiad</numerusform>
            </translation>
        </message>
        <message>
            <source>%1, %2</source>
            <comment>a body, a moment</comment>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>agenda to be published by %1</source>
            <translation>yr agenda i’w chyhoeddi erbyn %1</translation>
        </message>
        <message>
            <source>at a weekend</source>
            <translation>ar benwythnos</translation>
        </message>
        <message>
            <source>File&amp;s</source>
            <translation>Ffeili&amp;au</translation>
        </message>
        <message>
            <source>No meetings here. Draft a year from the patterns of your bodies, or plan one with %1.</source>
            <translation>Dim cyfarfodydd yma. Drafftiwch flwyddyn o batrymau’ch cyrff, neu cynlluniwch un gyda %1.</translation>
        </message>
    </context>
    <context>
        <name>moothall::CallInEdits</name>
        <message>
            <source>Record a call-in</source>
            <translation>Cofnodi cais galw i mewn</translation>
        </message>
        <message>
            <source>Record what became of a call-in</source>
            <translation>Cofnodi beth ddaeth o gais galw i mewn</translation>
        </message>
        <message>
            <source>Change a call-in</source>
            <translation>Newid cais galw i mewn</translation>
        </message>
        <message>
            <source>Take off a call-in</source>
            <translation>Tynnu cais galw i mewn</translation>
        </message>
        <message>
            <source>Waive call-in</source>
            <translation>Hepgor galw i mewn</translation>
        </message>
        <message>
            <source>Take a waiver back</source>
            <translation>Gwrthdroi hepgoriad</translation>
        </message>
        <message>
            <source>Change the rule of call-ins</source>
            <translation>Newid y rheol ar alw i mewn</translation>
        </message>
    </context>
    <context>
        <name>moothall::CallInForm</name>
        <message>
            <source>%1 – not a member that day</source>
            <translation>%1 – ddim yn aelod y diwrnod hwnnw</translation>
        </message>
        <message>
            <source>%1 – no group known</source>
            <translation>%1 – grŵp anhysbys</translation>
        </message>
        <message>
            <source>%1 – %2</source>
            <comment>a member, a political group</comment>
            <translation>%1 – %2</translation>
        </message>
        <message>
            <source>Principles said to be breached</source>
            <translation>Egwyddorion y dywedir iddynt gael eu torri</translation>
        </message>
        <message>
            <source>One a line: proportionality, openness …</source>
            <translation>Un i bob llinell: cymesuredd, bod yn agored …</translation>
        </message>
        <message>
            <source>Reasons given</source>
            <translation>Rhesymau a roddwyd</translation>
        </message>
        <message>
            <source>As the notice gives them</source>
            <translation>Fel y’u rhoddir yn yr hysbysiad</translation>
        </message>
        <message>
            <source>It s&amp;uspends the decision</source>
            <translation>Mae’n &amp;atal y penderfyniad dros dro</translation>
        </message>
        <message>
            <source>Call-in</source>
            <translation>Galw i mewn</translation>
        </message>
        <message>
            <source>When the call-in was received</source>
            <translation>Pryd y derbyniwyd y cais galw i mewn</translation>
        </message>
        <message>
            <source>Why, against the rule</source>
            <translation>Pam, yn groes i’r rheol</translation>
        </message>
        <message>
            <source>Who decided so, and why</source>
            <translation>Pwy a benderfynodd hynny, a pham</translation>
        </message>
        <message>
            <source>The call-in is accepted and suspends the decision</source>
            <translation>Derbynnir y cais galw i mewn ac mae’n atal y penderfyniad dros dro</translation>
        </message>
        <message>
            <source>&amp;Received</source>
            <translation>&amp;Derbyniwyd</translation>
        </message>
        <message>
            <source>&amp;Signed by</source>
            <translation>&amp;Llofnodwyd gan</translation>
        </message>
        <message>
            <source>&amp;Principles</source>
            <translation>&amp;Egwyddorion</translation>
        </message>
        <message>
            <source>R&amp;easons</source>
            <translation>&amp;Rhesymau</translation>
        </message>
        <message>
            <source>Record</source>
            <translation>Cofnodi</translation>
        </message>
        <message>
            <source>Who signed</source>
            <translation>Pwy a lofnododd</translation>
        </message>
        <message>
            <source>A councillor’s name, and = group where the register knows none; Enter adds it</source>
            <translation>Enw cynghorydd, ac = grŵp lle nad oes un yn hysbys i’r gofrestr; mae Enter yn ei ychwanegu</translation>
        </message>
        <message>
            <source>Who signed this call-in</source>
            <translation>Pwy a lofnododd y cais galw i mewn hwn</translation>
        </message>
        <message>
            <source>Delete takes the current one off</source>
            <translation>Mae Delete yn tynnu’r un cyfredol</translation>
        </message>
        <message>
            <source>&amp;Add</source>
            <translation>&amp;Ychwanegu</translation>
        </message>
        <message>
            <source>Add who signed</source>
            <translation>Ychwanegu pwy a lofnododd</translation>
        </message>
        <message>
            <source>Say who signed: the call-in is held against your rule as you type.</source>
            <translation>Dywedwch pwy a lofnododd: caiff y cais galw i mewn ei gymharu â’ch rheol wrth i chi deipio.</translation>
        </message>
        <message numerus="yes">
            <source>By the rule it is valid: %n member(s) of</source>
            <translation>
                <numerusform>Yn ôl y rheol mae’n ddilys: %n aelod o</numerusform>
                <numerusform>Yn ôl y rheol mae’n ddilys: %n aelod o</numerusform>
                <numerusform>Yn ôl y rheol mae’n ddilys: %n aelod o</numerusform>
                <numerusform>Yn ôl y rheol mae’n ddilys: %n aelod o</numerusform>
                <numerusform>Yn ôl y rheol mae’n ddilys: %n aelod o</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n political group(s).</source>
            <translation>
                <numerusform>%n grŵp gwleidyddol.</numerusform>
                <numerusform>%n grŵp gwleidyddol.</numerusform>
                <numerusform>%n o grwpiau gwleidyddol.</numerusform>
                <numerusform>%n grŵp gwleidyddol.</numerusform>
                <numerusform>%n grŵp gwleidyddol.</numerusform>
            </translation>
        </message>
        <message>
            <source>By the rule it isn’t valid:</source>
            <translation>Yn ôl y rheol nid yw’n ddilys:</translation>
        </message>
    </context>
    <context>
        <name>moothall::CallInsDialog</name>
        <message>
            <source>Not minuted</source>
            <translation>Heb ei gofnodi yn y cofnodion</translation>
        </message>
        <message>
            <source>May be called in</source>
            <translation>Gellir ei alw i mewn</translation>
        </message>
        <message>
            <source>Waived</source>
            <translation>Hepgorwyd</translation>
        </message>
        <message>
            <source>Called in</source>
            <translation>Galwyd i mewn</translation>
        </message>
        <message>
            <source>Sent back</source>
            <translation>Anfonwyd yn ôl</translation>
        </message>
        <message>
            <source>To council</source>
            <translation>I’r cyngor</translation>
        </message>
        <message>
            <source>In force</source>
            <translation>Mewn grym</translation>
        </message>
        <message>
            <source>Received %1 from %2.</source>
            <translation>Derbyniwyd ar %1 gan %2.</translation>
        </message>
        <message>
            <source>Principles: %1</source>
            <translation>Egwyddorion: %1</translation>
        </message>
        <message>
            <source>Reasons: %1</source>
            <translation>Rhesymau: %1</translation>
        </message>
        <message>
            <source>It wasn’t accepted. %1</source>
            <translation>Ni chafodd ei dderbyn. %1</translation>
        </message>
        <message>
            <source>It was accepted all the same: %1</source>
            <translation>Cafodd ei dderbyn er hynny: %1</translation>
        </message>
        <message>
            <source>%1, %2.</source>
            <comment>an outcome, a day</comment>
            <translation>%1, %2.</translation>
        </message>
        <message>
            <source>Concerns: %1</source>
            <translation>Pryderon: %1</translation>
        </message>
        <message>
            <source>No item of this meeting takes a decision. Items of business and what was resolved on them stand here.</source>
            <translation>Nid oes eitem yn y cyfarfod hwn sy’n gwneud penderfyniad. Yma y dangosir eitemau busnes a’r hyn a benderfynwyd arnynt.</translation>
        </message>
        <message>
            <source>&amp;Call in…</source>
            <translation>&amp;Galw i mewn…</translation>
        </message>
        <message>
            <source>Chan&amp;ge…</source>
            <translation>&amp;Newid…</translation>
        </message>
        <message>
            <source>&amp;Take off</source>
            <translation>&amp;Tynnu</translation>
        </message>
        <message>
            <source>&amp;Outcome…</source>
            <translation>&amp;Canlyniad…</translation>
        </message>
        <message>
            <source>names a &amp;principle</source>
            <translation>enwi &amp;egwyddor</translation>
        </message>
        <message>
            <source>gives &amp;reasons</source>
            <translation>rhoi &amp;rhesymau</translation>
        </message>
        <message>
            <source>Decisions and call-in</source>
            <translation>Penderfyniadau a galw i mewn</translation>
        </message>
        <message>
            <source>Decisions</source>
            <translation>Penderfyniadau</translation>
        </message>
        <message>
            <source>How the decision stands</source>
            <translation>Sefyllfa’r penderfyniad</translation>
        </message>
        <message>
            <source>Record that the decision is called in</source>
            <translation>Cofnodi bod y penderfyniad wedi’i alw i mewn</translation>
        </message>
        <message>
            <source>Change the call-in</source>
            <translation>Newid y cais galw i mewn</translation>
        </message>
        <message>
            <source>Take the call-in off</source>
            <translation>Tynnu’r cais galw i mewn</translation>
        </message>
        <message>
            <source>Record what became of the call-in</source>
            <translation>Cofnodi beth ddaeth o’r cais galw i mewn</translation>
        </message>
        <message>
            <source>Why call-in is waived</source>
            <translation>Pam yr hepgorir galw i mewn</translation>
        </message>
        <message>
            <source>Why this decision can’t wait for call-in</source>
            <translation>Pam na all y penderfyniad hwn aros am alw i mewn</translation>
        </message>
        <message>
            <source>Members who must sign a call-in</source>
            <translation>Nifer yr aelodau y mae’n rhaid iddynt lofnodi cais galw i mewn</translation>
        </message>
        <message>
            <source>Political groups that they must be of</source>
            <translation>Nifer y grwpiau gwleidyddol y mae’n rhaid iddynt fod yn perthyn iddynt</translation>
        </message>
        <message>
            <source>Your rule: a call-in is signed by at least</source>
            <translation>Eich rheol: llofnodir cais galw i mewn gan o leiaf</translation>
        </message>
        <message>
            <source>members, of at least</source>
            <translation>aelod, o o leiaf</translation>
        </message>
        <message>
            <source>political groups, and</source>
            <translation>grŵp gwleidyddol, ac mae’n</translation>
        </message>
        <message>
            <source>A call-in names a principle of decision-making</source>
            <translation>Mae cais galw i mewn yn enwi egwyddor gwneud penderfyniadau</translation>
        </message>
        <message>
            <source>A call-in gives reasons</source>
            <translation>Mae cais galw i mewn yn rhoi rhesymau</translation>
        </message>
        <message>
            <source>Item</source>
            <translation>Eitem</translation>
        </message>
        <message>
            <source>Decision</source>
            <translation>Penderfyniad</translation>
        </message>
        <message>
            <source>How it stands</source>
            <translation>Sefyllfa</translation>
        </message>
        <message>
            <source>Call-in was waived: %1</source>
            <translation>Hepgorwyd galw i mewn: %1</translation>
        </message>
        <message>
            <source>The item is exempt: what the call-in says isn’t printed in public.</source>
            <translation>Mae’r eitem yn eithriedig: nid argreffir yn gyhoeddus yr hyn a ddywed y cais galw i mewn.</translation>
        </message>
        <message>
            <source>Don’t &amp;waive</source>
            <translation>&amp;Peidio â hepgor</translation>
        </message>
        <message>
            <source>&amp;Waive call-in</source>
            <translation>&amp;Hepgor galw i mewn</translation>
        </message>
    </context>
    <context>
        <name>moothall::CallOutcome</name>
        <message>
            <source>No breach was found: it may be acted on</source>
            <translation>Ni chanfuwyd toriad: gellir gweithredu arno</translation>
        </message>
        <message>
            <source>A breach: back to who decided</source>
            <translation>Toriad: yn ôl at y sawl a benderfynodd</translation>
        </message>
        <message>
            <source>A breach: to full council</source>
            <translation>Toriad: i’r Cyngor llawn</translation>
        </message>
        <message>
            <source>The committee declined to proceed: no concerns</source>
            <translation>Gwrthododd y pwyllgor fynd ymhellach: dim pryderon</translation>
        </message>
        <message>
            <source>The call-in was withdrawn</source>
            <translation>Tynnwyd y cais galw i mewn yn ôl</translation>
        </message>
        <message>
            <source>What became of the call-in</source>
            <translation>Beth ddaeth o’r cais galw i mewn</translation>
        </message>
        <message>
            <source>Outcome</source>
            <translation>Canlyniad</translation>
        </message>
        <message>
            <source>Still waits for scrutiny</source>
            <translation>Yn dal i aros am graffu</translation>
        </message>
        <message>
            <source>The day of the outcome</source>
            <translation>Diwrnod y canlyniad</translation>
        </message>
        <message>
            <source>Concerns of the committee</source>
            <translation>Pryderon y pwyllgor</translation>
        </message>
        <message>
            <source>What the committee wrote to who decides again</source>
            <translation>Yr hyn a ysgrifennodd y pwyllgor at y sawl sy’n penderfynu eto</translation>
        </message>
        <message>
            <source>&amp;Outcome</source>
            <translation>&amp;Canlyniad</translation>
        </message>
        <message>
            <source>&amp;Day</source>
            <translation>&amp;Diwrnod</translation>
        </message>
        <message>
            <source>&amp;Concerns</source>
            <translation>&amp;Pryderon</translation>
        </message>
        <message>
            <source>Record</source>
            <translation>Cofnodi</translation>
        </message>
    </context>
    <context>
        <name>moothall::ClosedDaysDialog</name>
        <message>
            <source>Days the offices are closed</source>
            <translation>Diwrnodau pan fydd y swyddfeydd ar gau</translation>
        </message>
        <message>
            <source>These count as no working days, beside weekends and bank holidays: between Christmas and New Year, for one. It is the authority’s practice, not law.</source>
            <translation>Nid yw’r rhain yn cyfrif fel diwrnodau gwaith, fel penwythnosau a gwyliau banc: rhwng y Nadolig a’r Flwyddyn Newydd, er enghraifft. Arfer yr awdurdod yw hyn, nid y gyfraith.</translation>
        </message>
        <message>
            <source>Closed days</source>
            <translation>Diwrnodau ar gau</translation>
        </message>
        <message>
            <source>First day</source>
            <translation>Diwrnod cyntaf</translation>
        </message>
        <message>
            <source>Last day</source>
            <translation>Diwrnod olaf</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>Pam</translation>
        </message>
        <message>
            <source>&amp;Add</source>
            <translation>&amp;Ychwanegu</translation>
        </message>
        <message>
            <source>&amp;Take off</source>
            <translation>&amp;Tynnu</translation>
        </message>
        <message>
            <source>to</source>
            <translation>hyd</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>a day, why</comment>
            <translation>%1: %2</translation>
        </message>
    </context>
    <context>
        <name>moothall::CommentsTab</name>
        <message>
            <source>Send to the chair…</source>
            <translation>Anfon at y cadeirydd…</translation>
        </message>
        <message>
            <source>Open what came back…</source>
            <translation>Agor yr hyn a ddychwelwyd…</translation>
        </message>
        <message>
            <source>What came back</source>
            <translation>Yr hyn a ddaeth yn ôl</translation>
        </message>
        <message>
            <source>Enter accepts the current one, Delete refuses it</source>
            <translation>Mae Enter yn derbyn yr un presennol, Delete yn ei wrthod</translation>
        </message>
        <message>
            <source>As it stands here</source>
            <translation>Fel y mae yma</translation>
        </message>
        <message>
            <source>Decide a&amp;gain</source>
            <translation>Penderfynu et&amp;o</translation>
        </message>
        <message>
            <source>Nothing was sent to be read yet. What comes back of a draft, as a chair’s copy, as Word with tracked changes or as a PDF with notes, is decided here.</source>
            <translation>Nid anfonwyd dim i’w ddarllen eto. Penderfynir yma ar yr hyn a ddaw yn ôl o ddrafft, yn gopi’r cadeirydd, yn Word â newidiadau wedi’u tracio neu’n PDF â nodiadau.</translation>
        </message>
        <message>
            <source>Without this paragraph</source>
            <translation>Heb y paragraff hwn</translation>
        </message>
        <message>
            <source>%1 – %2
%3</source>
            <comment>where, what it is or became, what is said</comment>
            <translation>%1 – %2
%3</translation>
        </message>
        <message>
            <source>Proposed</source>
            <translation>Cynigiwyd</translation>
        </message>
        <message>
            <source>Comment</source>
            <translation>Sylw</translation>
        </message>
        <message>
            <source>This paragraph was taken out here since it was sent. Refuse the proposal, or type its words where they belong.</source>
            <translation>Tynnwyd y paragraff hwn allan yma ers ei anfon. Gwrthodwch y cynnig, neu teipiwch ei eiriau lle maent yn perthyn.</translation>
        </message>
        <message>
            <source>These words were changed here since they were sent: “%1”. Accepting puts the proposed words in their place.</source>
            <translation>Newidiwyd y geiriau hyn yma ers eu hanfon: “%1”. Mae derbyn yn rhoi’r geiriau a gynigiwyd yn eu lle.</translation>
        </message>
        <message>
            <source>It says so here already.</source>
            <translation>Mae’n dweud hynny yma eisoes.</translation>
        </message>
        <message>
            <source>Other words of this paragraph were changed here since it was sent: both changes stand together.</source>
            <translation>Newidiwyd geiriau eraill o’r paragraff hwn yma ers ei anfon: mae’r ddau newid yn sefyll gyda’i gilydd.</translation>
        </message>
        <message>
            <source>Dea&amp;lt with (Enter)</source>
            <translation>&amp;Deliwyd ag ef (Enter)</translation>
        </message>
        <message>
            <source>A&amp;ccept over what is here (Enter)</source>
            <translation>D&amp;erbyn dros yr hyn sydd yma (Enter)</translation>
        </message>
        <message>
            <source>A&amp;ccept (Enter)</source>
            <translation>D&amp;erbyn (Enter)</translation>
        </message>
        <message>
            <source>Ref&amp;use (Delete)</source>
            <translation>&amp;Gwrthod (Delete)</translation>
        </message>
        <message>
            <source>No chan&amp;ge (Delete)</source>
            <translation>Dim ne&amp;wid (Delete)</translation>
        </message>
    </context>
    <context>
        <name>moothall::CommitteeEdits</name>
        <message>
            <source>Add %1</source>
            <translation>Ychwanegu %1</translation>
        </message>
        <message>
            <source>Change the membership of %1</source>
            <translation>Newid aelodaeth %1</translation>
        </message>
        <message>
            <source>Take %1 off</source>
            <translation>Tynnu %1</translation>
        </message>
    </context>
    <context>
        <name>moothall::CommitteesView</name>
        <message>
            <source>Committees</source>
            <translation>Pwyllgorau</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Enw</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>a body, its kind</comment>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>Bodies</source>
            <translation>Cyrff</translation>
        </message>
        <message>
            <source>Name of a new body</source>
            <translation>Enw corff newydd</translation>
        </message>
        <message>
            <source>Add body</source>
            <translation>Ychwanegu corff</translation>
        </message>
        <message>
            <source>Dates and local &amp;rules…</source>
            <translation>Dyddiadau a &amp;rheolau lleol…</translation>
        </message>
        <message>
            <source>By which rules this body’s dates are counted</source>
            <translation>Yn ôl pa reolau y cyfrifir dyddiadau’r corff hwn</translation>
        </message>
        <message>
            <source>House st&amp;yles…</source>
            <translation>Arddulliau’r &amp;tŷ…</translation>
        </message>
        <message>
            <source>How agendas and minutes look and are worded; styles of your own</source>
            <translation>Sut y mae agendâu a chofnodion yn edrych ac wedi’u geirio; eich arddulliau eich hun</translation>
        </message>
        <message>
            <source>&amp;Kind of body</source>
            <translation>&amp;Math o gorff</translation>
        </message>
        <message>
            <source>&amp;Quorum</source>
            <translation>&amp;Cworwm</translation>
        </message>
        <message>
            <source>Prefi&amp;x</source>
            <translation>Rhagddo&amp;diad</translation>
        </message>
        <message>
            <source>What stands before every minute number of this body, as “CAB.” in CAB.19/24</source>
            <translation>Yr hyn sydd o flaen rhif pob cofnod gan y corff hwn, megis “CAB.” yn CAB.19/24</translation>
        </message>
        <message>
            <source>&amp;Contact</source>
            <translation>C&amp;yswllt</translation>
        </message>
        <message>
            <source>Contact’s p&amp;ost</source>
            <translation>&amp;Swydd y cyswllt</translation>
        </message>
        <message>
            <source>&amp;Telephone</source>
            <translation>&amp;Ffôn</translation>
        </message>
        <message>
            <source>%1, by calendar year</source>
            <translation>%1, fesul blwyddyn galendr</translation>
        </message>
        <message>
            <source>%1, by municipal year</source>
            <translation>%1, fesul blwyddyn ddinesig</translation>
        </message>
        <message>
            <source>%1, running on</source>
            <translation>%1, yn rhedeg ymlaen</translation>
        </message>
        <message>
            <source>the authority’s</source>
            <translation>arddull yr awdurdod</translation>
        </message>
        <message>
            <source>Nothing here yet. Type the name of the council, its cabinet or a committee below and press Enter; then add its members and what its agendas open with.</source>
            <translation>Dim byd yma eto. Teipiwch enw’r cyngor, ei gabinet neu bwyllgor isod a phwyswch Enter; yna ychwanegwch ei aelodau a’r hyn y mae ei agendâu’n agor ag ef.</translation>
        </message>
        <message>
            <source>by law</source>
            <translation>yn ôl y gyfraith</translation>
        </message>
        <message>
            <source>not set</source>
            <translation>heb ei osod</translation>
        </message>
        <message>
            <source>Change %1</source>
            <translation>Newid %1</translation>
        </message>
        <message>
            <source>&amp;Usual venue</source>
            <translation>Lleoliad ar&amp;ferol</translation>
        </message>
        <message>
            <source>Minute &amp;numbers</source>
            <translation>&amp;Rhifau’r cofnodion</translation>
        </message>
        <message>
            <source>E-mai&amp;l</source>
            <translation>E-&amp;bost</translation>
        </message>
        <message>
            <source>House &amp;style</source>
            <translation>Arddull y &amp;tŷ</translation>
        </message>
        <message>
            <source>Double-click or press F2 to change a cell in place; %1 takes it back.</source>
            <translation>Cliciwch ddwywaith neu pwyswch F2 i newid cell yn ei lle; mae %1 yn ei dynnu’n ôl.</translation>
        </message>
    </context>
    <context>
        <name>moothall::ConfirmEdits</name>
        <message>
            <source>Confirm minutes</source>
            <translation>Cadarnhau cofnodion</translation>
        </message>
        <message>
            <source>Correct minutes</source>
            <translation>Cywiro cofnodion</translation>
        </message>
        <message>
            <source>Remove a correction</source>
            <translation>Tynnu cywiriad</translation>
        </message>
        <message>
            <source>Sign minutes</source>
            <translation>Llofnodi cofnodion</translation>
        </message>
        <message>
            <source>Take a confirmation back</source>
            <translation>Gwrthdroi cadarnhad</translation>
        </message>
    </context>
    <context>
        <name>moothall::ConfirmPanel</name>
        <message>
            <source>Minute corrected</source>
            <translation>Cofnod a gywirwyd</translation>
        </message>
        <message>
            <source>Minute</source>
            <translation>Cofnod</translation>
        </message>
        <message>
            <source>Wrong words</source>
            <translation>Geiriau anghywir</translation>
        </message>
        <message>
            <source>For these words; empty: a correction in free words</source>
            <translation>Yn lle’r geiriau hyn; gwag: cywiriad mewn geiriau rhydd</translation>
        </message>
        <message>
            <source>Right words</source>
            <translation>Geiriau cywir</translation>
        </message>
        <message>
            <source>Read these</source>
            <translation>Darllener y rhain</translation>
        </message>
        <message>
            <source>Signed by</source>
            <translation>Llofnodwyd gan</translation>
        </message>
        <message>
            <source>Signed by who presided</source>
            <translation>Llofnodwyd gan y sawl a lywyddodd</translation>
        </message>
        <message>
            <source>Signed on</source>
            <translation>Llofnodwyd ar</translation>
        </message>
        <message>
            <source>On</source>
            <translation>Ar</translation>
        </message>
        <message>
            <source>Minutes to confirm</source>
            <translation>Cofnodion i’w cadarnhau</translation>
        </message>
        <message>
            <source>Corrections</source>
            <translation>Cywiriadau</translation>
        </message>
        <message>
            <source>Delete takes the current one off</source>
            <translation>Mae Delete yn tynnu’r un cyfredol</translation>
        </message>
        <message>
            <source>from leaf </source>
            <comment>before a number</comment>
            <translation>o ddalen </translation>
        </message>
        <message>
            <source>First leaf of the signing copy</source>
            <translation>Dalen gyntaf y copi i’w lofnodi</translation>
        </message>
        <message>
            <source>Signing cop&amp;y…</source>
            <translation>Copi i’w &amp;lofnodi…</translation>
        </message>
        <message>
            <source>Minutes of %1</source>
            <translation>Cofnodion %1</translation>
        </message>
        <message>
            <source>Exempt minutes of %1</source>
            <translation>Cofnodion eithriedig %1</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>minutes, how far they have come</comment>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>Take &amp;back</source>
            <translation>&amp;Gwrthdroi</translation>
        </message>
        <message>
            <source>Confirm as a c&amp;orrect record</source>
            <translation>Cadarnhau’n gofnod c&amp;ywir</translation>
        </message>
    </context>
    <context>
        <name>moothall::CopiesModel</name>
        <message>
            <source>Main pack</source>
            <translation>Prif becyn</translation>
        </message>
        <message>
            <source>As at %1</source>
            <translation>Fel yr oedd ar %1</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Copi</translation>
        </message>
        <message>
            <source>For</source>
            <translation>Ar gyfer</translation>
        </message>
        <message>
            <source>Pack</source>
            <translation>Pecyn</translation>
        </message>
        <message>
            <source>Made</source>
            <translation>Gwnaed</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 o %2</translation>
        </message>
    </context>
    <context>
        <name>moothall::CopiesPanel</name>
        <message>
            <source>No numbered copy has been made yet.</source>
            <translation>Ni wnaed copi wedi’i rifo eto.</translation>
        </message>
        <message>
            <source>Who gets a numbered copy of the exempt pack</source>
            <translation>Pwy sy’n cael copi wedi’i rifo o’r pecyn eithriedig</translation>
        </message>
        <message>
            <source>Somebody else</source>
            <translation>Rhywun arall</translation>
        </message>
        <message>
            <source>Name of somebody else who gets a copy</source>
            <translation>Enw rhywun arall sy’n cael copi</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>Ychwanegu</translation>
        </message>
        <message>
            <source>Add this name to those who get a copy</source>
            <translation>Ychwanegu’r enw hwn at y rhai sy’n cael copi</translation>
        </message>
        <message>
            <source>Who had which copy</source>
            <translation>Pwy gafodd pa gopi</translation>
        </message>
        <message>
            <source>Numbered copies of the exempt pack</source>
            <translation>Copïau wedi’u rhifo o’r pecyn eithriedig</translation>
        </message>
        <message>
            <source>Each has its number and its reader’s name on every page, and it is recorded who had which.</source>
            <translation>Mae rhif pob un ac enw ei ddarllenydd ar bob tudalen, a chofnodir pwy gafodd pa un.</translation>
        </message>
        <message>
            <source>Make 1 copy…</source>
            <translation>Gwneud 1 copi…</translation>
        </message>
        <message>
            <source>Make %1 copies…</source>
            <translation>Gwneud %1 copi…</translation>
        </message>
    </context>
    <context>
        <name>moothall::DeadlineDialog</name>
        <message>
            <source>What was decided</source>
            <translation>Beth a benderfynwyd</translation>
        </message>
        <message>
            <source>What became of it</source>
            <translation>Beth ddaeth ohono</translation>
        </message>
        <message>
            <source>%1, %2. What the chair or the proper officer decided about it is kept with your name.</source>
            <translation>%1, %2. Cedwir yr hyn a benderfynodd y cadeirydd neu’r swyddog priodol yn ei gylch gyda’ch enw chi.</translation>
        </message>
        <message>
            <source>By %1 (%2)</source>
            <translation>Erbyn %1 (%2)</translation>
        </message>
        <message>
            <source>What was decided, and by whom</source>
            <translation>Beth a benderfynwyd, a chan bwy</translation>
        </message>
        <message>
            <source>Why it is done without, and who decided so</source>
            <translation>Pam y gwneir hebddo, a phwy a benderfynodd hynny</translation>
        </message>
        <message>
            <source>Who decided so, and why</source>
            <translation>Pwy a benderfynodd hynny, a pham</translation>
        </message>
        <message>
            <source>It was &amp;done on</source>
            <translation>Fe’i &amp;gwnaed ar</translation>
        </message>
        <message>
            <source>It is done &amp;without, because</source>
            <translation>Gwneir &amp;hebddo, oherwydd</translation>
        </message>
        <message>
            <source>When it was done</source>
            <translation>Pryd y’i gwnaed</translation>
        </message>
        <message>
            <source>Record</source>
            <translation>Cofnodi</translation>
        </message>
    </context>
    <context>
        <name>moothall::DeclarationsPanel</name>
        <message>
            <source>Disclosable pecuniary</source>
            <translation>Ariannol datgeladwy</translation>
        </message>
        <message>
            <source>Other registrable</source>
            <translation>Cofrestradwy arall</translation>
        </message>
        <message>
            <source>Non-registrable</source>
            <translation>Anghofrestradwy</translation>
        </message>
        <message>
            <source>Party whip</source>
            <translation>Chwip plaid</translation>
        </message>
        <message>
            <source>left the room</source>
            <translation>gadawodd yr ystafell</translation>
        </message>
        <message>
            <source>sensitive</source>
            <translation>sensitif</translation>
        </message>
        <message>
            <source>Declarations on this item</source>
            <translation>Datganiadau ar yr eitem hon</translation>
        </message>
        <message>
            <source>Delete removes the current one</source>
            <translation>Mae Delete yn tynnu’r un cyfredol</translation>
        </message>
        <message>
            <source>Member who declares</source>
            <translation>Yr aelod sy’n datgan</translation>
        </message>
        <message>
            <source>Kind of interest</source>
            <translation>Math o fuddiant</translation>
        </message>
        <message>
            <source>Nature of the interest</source>
            <translation>Natur y buddiant</translation>
        </message>
        <message>
            <source>Nature of the interest, as it is printed</source>
            <translation>Natur y buddiant, fel yr argreffir hi</translation>
        </message>
        <message>
            <source>The nature isn't printed (Localism Act 2011 s.32)</source>
            <translation>Nid argreffir y natur (Deddf Lleoliaeth 2011 a.32)</translation>
        </message>
        <message>
            <source>Record</source>
            <translation>Cofnodi</translation>
        </message>
        <message>
            <source>Record the declaration</source>
            <translation>Cofnodi’r datganiad</translation>
        </message>
        <message>
            <source>Declarations on item %1</source>
            <translation>Datganiadau ar eitem %1</translation>
        </message>
        <message>
            <source>%1 (not printed)</source>
            <translation>%1 (nas argreffir)</translation>
        </message>
        <message>
            <source>stayed</source>
            <translation>arhosodd</translation>
        </message>
        <message>
            <source>%1 – %2</source>
            <translation>%1 – %2</translation>
        </message>
        <message>
            <source>None recorded.</source>
            <translation>Dim wedi’u cofnodi.</translation>
        </message>
    </context>
    <context>
        <name>moothall::DistributionPanel</name>
        <message>
            <source>Public and exempt</source>
            <translation>Cyhoeddus ac eithriedig</translation>
        </message>
        <message>
            <source>Public</source>
            <translation>Cyhoeddus</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>E-bost</translation>
        </message>
        <message>
            <source>Paper</source>
            <translation>Papur</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>Ychwanegu</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Tynnu</translation>
        </message>
        <message>
            <source>Only the members again</source>
            <translation>Dim ond yr aelodau eto</translation>
        </message>
        <message>
            <source>Distribution list</source>
            <translation>Rhestr ddosbarthu</translation>
        </message>
        <message>
            <source>F2 changes a cell, Delete takes somebody off</source>
            <translation>Mae F2 yn newid cell, Delete yn tynnu rhywun</translation>
        </message>
        <message>
            <source>Who gets papers</source>
            <translation>Pwy sy’n cael papurau</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Enw</translation>
        </message>
        <message>
            <source>Papers</source>
            <translation>Papurau</translation>
        </message>
        <message>
            <source>Copies</source>
            <translation>Copïau</translation>
        </message>
        <message>
            <source>Sent by</source>
            <translation>Anfonir drwy</translation>
        </message>
        <message>
            <source>Consented</source>
            <comment>the day, to a summons by e-mail</comment>
            <translation>Cydsyniwyd</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Cyfeiriad</translation>
        </message>
        <message>
            <source>Somebody else, or an office: Reception</source>
            <translation>Rhywun arall, neu swyddfa: Derbynfa</translation>
        </message>
        <message>
            <source>Name of somebody else who gets papers</source>
            <translation>Enw rhywun arall sy’n cael papurau</translation>
        </message>
        <message>
            <source>Add this name to the distribution list</source>
            <translation>Ychwanegu’r enw hwn at y rhestr ddosbarthu</translation>
        </message>
        <message>
            <source>Take the selected name off the distribution list</source>
            <translation>Tynnu’r enw a ddewiswyd oddi ar y rhestr ddosbarthu</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Dileu</translation>
        </message>
        <message>
            <source>Drops this list: every member gets public and exempt papers on paper</source>
            <translation>Yn gollwng y rhestr hon: mae pob aelod yn cael papurau cyhoeddus ac eithriedig ar bapur</translation>
        </message>
        <message>
            <source>Drop the distribution list</source>
            <translation>Gollwng y rhestr ddosbarthu</translation>
        </message>
        <message>
            <source>%1 has no list yet, so its members are here. What you change is kept for all its meetings.</source>
            <translation>Nid oes gan %1 restr eto, felly ei aelodau sydd yma. Cedwir yr hyn a newidiwch ar gyfer ei holl gyfarfodydd.</translation>
        </message>
        <message>
            <source>For all meetings of %1.</source>
            <translation>Ar gyfer holl gyfarfodydd %1.</translation>
        </message>
        <message>
            <source>Take %1 off the distribution list</source>
            <translation>Tynnu %1 oddi ar y rhestr ddosbarthu</translation>
        </message>
        <message>
            <source>Change what %1 gets</source>
            <translation>Newid yr hyn y mae %1 yn ei gael</translation>
        </message>
        <message>
            <source>“%1” is no day. Type it as 23 May 2024 or 23/5/2024, or leave it empty.</source>
            <translation>Nid yw “%1” yn ddyddiad. Teipiwch ef fel 23 Mai 2024 neu 23/5/2024, neu gadewch ef yn wag.</translation>
        </message>
        <message>
            <source>Put %1 on the distribution list</source>
            <translation>Rhoi %1 ar y rhestr ddosbarthu</translation>
        </message>
    </context>
    <context>
        <name>moothall::DraftPanel</name>
        <message>
            <source>Left out</source>
            <translation>Hepgorwyd</translation>
        </message>
        <message>
            <source>Clash</source>
            <translation>Gwrthdaro</translation>
        </message>
        <message>
            <source>Moved</source>
            <translation>Symudwyd</translation>
        </message>
        <message>
            <source>Meets</source>
            <translation>Yn cyfarfod</translation>
        </message>
        <message>
            <source>from %1: %2</source>
            <comment>a day, why</comment>
            <translation>o %1: %2</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>Diwrnod</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>Amser</translation>
        </message>
        <message>
            <source>Body</source>
            <translation>Corff</translation>
        </message>
        <message>
            <source>What comes of it</source>
            <translation>Beth ddaw ohono</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>Pam</translation>
        </message>
        <message>
            <source>Meetings of the draft</source>
            <translation>Cyfarfodydd y drafft</translation>
        </message>
        <message>
            <source>Plan these meetings</source>
            <translation>Cynllunio’r cyfarfodydd hyn</translation>
        </message>
        <message>
            <source>When bodies meet</source>
            <translation>Pryd y mae cyrff yn cyfarfod</translation>
        </message>
        <message>
            <source>F2 changes the words, Delete takes a row off</source>
            <translation>Mae F2 yn newid y geiriau, mae Delete yn tynnu rhes</translation>
        </message>
        <message>
            <source>Body of a new pattern</source>
            <translation>Corff ar gyfer patrwm newydd</translation>
        </message>
        <message>
            <source>When it meets</source>
            <translation>Pryd y mae’n cyfarfod</translation>
        </message>
        <message>
            <source>second Tuesday, 10.30, not in August, not in the pre-election period, not on the same day as Council</source>
            <translation>second Tuesday, 10.30, not in August, not in the pre-election period, not on the same day as Council</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>Ychwanegu</translation>
        </message>
        <message>
            <source>Add the pattern</source>
            <translation>Ychwanegu’r patrwm</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Tynnu</translation>
        </message>
        <message>
            <source>Remove the selected pattern</source>
            <translation>Tynnu’r patrwm a ddewiswyd</translation>
        </message>
        <message>
            <source>From</source>
            <translation>O</translation>
        </message>
        <message>
            <source>To</source>
            <translation>Hyd</translation>
        </message>
        <message>
            <source>Pre-election period before the poll on</source>
            <translation>Cyfnod cyn etholiad, cyn y bleidlais ar</translation>
        </message>
        <message>
            <source>Day of the poll</source>
            <translation>Diwrnod y bleidlais</translation>
        </message>
        <message>
            <source>Draft the year</source>
            <translation>Drafftio’r flwyddyn</translation>
        </message>
        <message>
            <source>The draft</source>
            <translation>Y drafft</translation>
        </message>
        <message>
            <source>to</source>
            <translation>hyd</translation>
        </message>
        <message>
            <source>Type when each body meets, in words, then draft the year: nothing is written before you have seen it.</source>
            <translation>Teipiwch pryd y mae pob corff yn cyfarfod, mewn geiriau Saesneg, yna drafftiwch y flwyddyn: nid ysgrifennir dim cyn i chi ei weld.</translation>
        </message>
        <message numerus="yes">
            <source>%n meeting(s) to plan</source>
            <translation>
                <numerusform>%n cyfarfod i’w gynllunio</numerusform>
                <numerusform>%n cyfarfod i’w gynllunio</numerusform>
                <numerusform>%n o gyfarfodydd i’w cynllunio</numerusform>
                <numerusform>%n chyfarfod i’w cynllunio</numerusform>
                <numerusform>%n cyfarfod i’w cynllunio</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n with a clash</source>
            <translation>
                <numerusform>%n â gwrthdaro</numerusform>
                <numerusform>%n â gwrthdaro</numerusform>
                <numerusform>%n â gwrthdaro</numerusform>
                <numerusform>%n â gwrthdaro</numerusform>
                <numerusform>%n â gwrthdaro</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n left out</source>
            <translation>
                <numerusform>%n wedi’i hepgor</numerusform>
                <numerusform>%n wedi’i hepgor</numerusform>
                <numerusform>%n wedi’u hepgor</numerusform>
                <numerusform>%n wedi’u hepgor</numerusform>
                <numerusform>%n wedi’u hepgor</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>moothall::ExemptPanel</name>
        <message>
            <source>Paragraph %1</source>
            <translation>Paragraff %1</translation>
        </message>
        <message>
            <source>%1 – an individual</source>
            <translation>%1 – unigolyn</translation>
        </message>
        <message>
            <source>%1 – likely to reveal who somebody is</source>
            <translation>%1 – yn debygol o ddatgelu pwy yw rhywun</translation>
        </message>
        <message>
            <source>%1 – financial or business affairs</source>
            <translation>%1 – materion ariannol neu fusnes</translation>
        </message>
        <message>
            <source>%1 – labour relations</source>
            <translation>%1 – cysylltiadau llafur</translation>
        </message>
        <message>
            <source>%1 – legal professional privilege</source>
            <translation>%1 – braint broffesiynol gyfreithiol</translation>
        </message>
        <message>
            <source>%1 – a proposed notice or order</source>
            <translation>%1 – hysbysiad neu orchymyn arfaethedig</translation>
        </message>
        <message>
            <source>%1 – crime</source>
            <translation>%1 – trosedd</translation>
        </message>
        <message>
            <source>Confidential information (no resolution is needed)</source>
            <translation>Gwybodaeth gyfrinachol (nid oes angen penderfyniad)</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Canslo</translation>
        </message>
        <message>
            <source>Why these paragraphs apply</source>
            <translation>Pam mae’r paragraffau hyn yn gymwys</translation>
        </message>
        <message>
            <source>Why keeping it back outweighs the public interest in disclosure</source>
            <translation>Pam mae ei chadw’n ôl yn drech na budd y cyhoedd mewn datgelu</translation>
        </message>
        <message>
            <source>Printed on the public agenda: must be safe to read</source>
            <translation>Caiff ei argraffu ar yr agenda gyhoeddus: rhaid iddo fod yn ddiogel i’w ddarllen</translation>
        </message>
        <message>
            <source>Keep %1 from the public</source>
            <translation>Cadw %1 rhag y cyhoedd</translation>
        </message>
        <message>
            <source>Make exempt</source>
            <translation>Eithrio</translation>
        </message>
        <message>
            <source>Rea&amp;son</source>
            <translation>&amp;Rheswm</translation>
        </message>
        <message>
            <source>Pu&amp;blic interest</source>
            <translation>Budd y &amp;cyhoedd</translation>
        </message>
        <message>
            <source>Title in publi&amp;c</source>
            <translation>&amp;Teitl yn gyhoeddus</translation>
        </message>
    </context>
    <context>
        <name>moothall::FindBox</name>
        <message>
            <source>Find or do anything</source>
            <translation>Canfod neu wneud unrhyw beth</translation>
        </message>
        <message>
            <source>Words of what is looked for</source>
            <translation>Geiriau’r hyn y chwilir amdano</translation>
        </message>
        <message>
            <source>Find a meeting, an item, a minute, a person or a command by any of its words</source>
            <translation>Canfod cyfarfod, eitem, cofnod, person neu orchymyn yn ôl unrhyw un o’i eiriau</translation>
        </message>
        <message>
            <source>What was found</source>
            <translation>Yr hyn a ganfuwyd</translation>
        </message>
        <message>
            <source>All results…</source>
            <translation>Pob canlyniad…</translation>
        </message>
        <message>
            <source>search everything</source>
            <translation>chwilio ym mhopeth</translation>
        </message>
    </context>
    <context>
        <name>moothall::FindLine</name>
        <message>
            <source>&amp;Whole words</source>
            <translation>Geiriau &amp;cyfan</translation>
        </message>
        <message>
            <source>&amp;Next</source>
            <translation>&amp;Nesaf</translation>
        </message>
        <message>
            <source>&amp;Replace</source>
            <translation>&amp;Disodli</translation>
        </message>
        <message>
            <source>Replace a&amp;ll</source>
            <translation>Disodli p&amp;opeth</translation>
        </message>
        <message>
            <source>Find in all minutes of this meeting</source>
            <translation>Canfod ym mhob un o gofnodion y cyfarfod hwn</translation>
        </message>
        <message>
            <source>Find in the minutes</source>
            <translation>Canfod yn y cofnodion</translation>
        </message>
        <message>
            <source>Put in its place</source>
            <translation>Rhoi yn ei le</translation>
        </message>
        <message>
            <source>Replace with</source>
            <translation>Disodli â</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 o %2</translation>
        </message>
        <message>
            <source>not found</source>
            <translation>heb ei ganfod</translation>
        </message>
        <message>
            <source>The end was reached; from here on it goes on at the beginning.</source>
            <translation>Cyrhaeddwyd y diwedd; o hyn ymlaen mae’n mynd yn ei flaen o’r dechrau.</translation>
        </message>
        <message>
            <source>The beginning was reached; from here on it goes on at the end.</source>
            <translation>Cyrhaeddwyd y dechrau; o hyn ymlaen mae’n mynd yn ei flaen o’r diwedd.</translation>
        </message>
        <message>
            <source>That was the last one.</source>
            <translation>Dyna’r un olaf.</translation>
        </message>
        <message>
            <source>Match &amp;case</source>
            <translation>&amp;Cydweddu llythrennau mawr a bach</translation>
        </message>
        <message>
            <source>Previo&amp;us</source>
            <translation>&amp;Blaenorol</translation>
        </message>
        <message numerus="yes">
            <source>“%1” was replaced %n time(s). %2 takes all of them back.</source>
            <translation>
                <numerusform>Disodlwyd “%1” %n tro. Mae %2 yn eu tynnu i gyd yn ôl.</numerusform>
                <numerusform>Disodlwyd “%1” %n tro. Mae %2 yn eu tynnu i gyd yn ôl.</numerusform>
                <numerusform>Disodlwyd “%1” %n o weithiau. Mae %2 yn eu tynnu i gyd yn ôl.</numerusform>
                <numerusform>Disodlwyd “%1” %n tro. Mae %2 yn eu tynnu i gyd yn ôl.</numerusform>
                <numerusform>Disodlwyd “%1” %n tro. Mae %2 yn eu tynnu i gyd yn ôl.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>moothall::FindingsPanel</name>
        <message>
            <source>%1 (%2, %3)</source>
            <comment>a reason; who; a day</comment>
            <translation>%1 (%2, %3)</translation>
        </message>
        <message>
            <source>may stand</source>
            <translation>caiff aros</translation>
        </message>
        <message>
            <source>look</source>
            <translation>edrychwch</translation>
        </message>
        <message>
            <source>Item</source>
            <translation>Eitem</translation>
        </message>
        <message>
            <source>Paper</source>
            <translation>Papur</translation>
        </message>
        <message>
            <source>Page</source>
            <translation>Tudalen</translation>
        </message>
        <message>
            <source>Found</source>
            <translation>Canfuwyd</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Cyflwr</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Rheswm</translation>
        </message>
        <message>
            <source>What in the reports deserves a look</source>
            <translation>Yr hyn yn yr adroddiadau sy’n haeddu golwg</translation>
        </message>
        <message>
            <source>Why the finding may stand</source>
            <translation>Pam y caiff y canfyddiad aros</translation>
        </message>
        <message>
            <source>Why it may stand; Enter keeps it with your name, Escape leaves it</source>
            <translation>Pam y caiff aros; mae Enter yn ei gadw gyda’ch enw, mae Escape yn ei adael</translation>
        </message>
        <message numerus="yes">
            <source>Looked over: %n to look at</source>
            <translation>
                <numerusform>Edrychwyd drostynt: %n i edrych arnynt</numerusform>
                <numerusform>Edrychwyd drostynt: %n i edrych arno</numerusform>
                <numerusform>Edrychwyd drostynt: %n i edrych arnynt</numerusform>
                <numerusform>Edrychwyd drostynt: %n i edrych arnynt</numerusform>
                <numerusform>Edrychwyd drostynt: %n i edrych arnynt</numerusform>
            </translation>
        </message>
        <message>
            <source>Looked over</source>
            <translation>Edrychwyd drostynt</translation>
        </message>
        <message>
            <source>Nothing in the reports was found that deserves a look.</source>
            <translation>Ni chanfuwyd dim yn yr adroddiadau sy’n haeddu golwg.</translation>
        </message>
        <message>
            <source>Enter shows the place, Delete lets a finding stand for a reason until its paper changes.</source>
            <translation>Mae Enter yn dangos y lle, ac mae Delete yn gadael i ganfyddiad aros am reswm nes bod ei bapur yn newid.</translation>
        </message>
        <message>
            <source>Look at a finding again</source>
            <translation>Edrych ar ganfyddiad eto</translation>
        </message>
        <message>
            <source>Let a finding stand</source>
            <translation>Gadael i ganfyddiad aros</translation>
        </message>
    </context>
    <context>
        <name>moothall::ForwardEdits</name>
        <message>
            <source>Change the representations</source>
            <translation>Newid y sylwadau</translation>
        </message>
        <message>
            <source>Change the forward plan</source>
            <translation>Newid y flaenraglen</translation>
        </message>
        <message>
            <source>Take a decision off the plan</source>
            <translation>Tynnu penderfyniad oddi ar y rhaglen</translation>
        </message>
        <message>
            <source>Change the work programme</source>
            <translation>Newid y rhaglen waith</translation>
        </message>
        <message>
            <source>Take an issue off the programme</source>
            <translation>Tynnu mater oddi ar y rhaglen</translation>
        </message>
    </context>
    <context>
        <name>moothall::ForwardView</name>
        <message>
            <source>Published %1</source>
            <translation>Cyhoeddwyd %1</translation>
        </message>
        <message>
            <source>Not key</source>
            <translation>Ddim yn allweddol</translation>
        </message>
        <message>
            <source>Too late: %1</source>
            <translation>Rhy hwyr: %1</translation>
        </message>
        <message>
            <source>No notice in time</source>
            <translation>Dim hysbysiad mewn pryd</translation>
        </message>
        <message>
            <source>Incomplete</source>
            <translation>Anghyflawn</translation>
        </message>
        <message>
            <source>By %1</source>
            <translation>Erbyn %1</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Pryd</translation>
        </message>
        <message>
            <source>%1 to %2</source>
            <translation>%1 i %2</translation>
        </message>
        <message>
            <source>Matter</source>
            <translation>Mater</translation>
        </message>
        <message>
            <source>Decided by</source>
            <translation>Penderfynir gan</translation>
        </message>
        <message>
            <source>On the agenda</source>
            <translation>Ar yr agenda</translation>
        </message>
        <message>
            <source>Notice</source>
            <translation>Hysbysiad</translation>
        </message>
        <message>
            <source>Forward plan</source>
            <translation>Blaenraglen</translation>
        </message>
        <message>
            <source>Delete takes a decision off the plan</source>
            <translation>Mae Delete yn tynnu penderfyniad oddi ar y rhaglen</translation>
        </message>
        <message>
            <source>Matter that is to be decided</source>
            <translation>Y mater sydd i’w benderfynu</translation>
        </message>
        <message>
            <source>Matter of a new decision</source>
            <translation>Mater penderfyniad newydd</translation>
        </message>
        <message>
            <source>Add decision</source>
            <translation>Ychwanegu penderfyniad</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Tynnu</translation>
        </message>
        <message>
            <source>Remove the selected decision</source>
            <translation>Tynnu’r penderfyniad a ddewiswyd</translation>
        </message>
        <message>
            <source>&amp;Notice</source>
            <translation>&amp;Hysbysiad</translation>
        </message>
        <message>
            <source>&amp;Publish the notice…</source>
            <translation>&amp;Cyhoeddi’r hysbysiad…</translation>
        </message>
        <message>
            <source>Save a &amp;draft of it…</source>
            <translation>Cadw &amp;drafft ohono…</translation>
        </message>
        <message>
            <source>&amp;Second notice of the private meeting…</source>
            <translation>&amp;Ail hysbysiad o’r cyfarfod preifat…</translation>
        </message>
        <message>
            <source>A person</source>
            <translation>Person</translation>
        </message>
        <message>
            <source>None yet</source>
            <translation>Dim eto</translation>
        </message>
        <message>
            <source>Nothing is planned. Type a matter that is to be decided and press Enter; the notice then says all that regulation 9 asks for.</source>
            <translation>Nid oes dim wedi’i gynllunio. Teipiwch fater sydd i’w benderfynu a phwyswch Enter; yna bydd yr hysbysiad yn dweud popeth y mae rheoliad 9 yn gofyn amdano.</translation>
        </message>
        <message>
            <source>Everything that is coming can be published as it stands.</source>
            <translation>Gellir cyhoeddi popeth sydd i ddod fel y mae.</translation>
        </message>
        <message numerus="yes">
            <source>%1 And %n more.</source>
            <translation>
                <numerusform>%1 A %n arall.</numerusform>
                <numerusform>%1 Ac %n arall.</numerusform>
                <numerusform>%1 A %n arall.</numerusform>
                <numerusform>%1 A %n arall.</numerusform>
                <numerusform>%1 A %n arall.</numerusform>
            </translation>
        </message>
        <message>
            <source>or at any time up to</source>
            <translation>neu ar unrhyw adeg hyd at</translation>
        </message>
        <message>
            <source>&amp;Key decision</source>
            <translation>Penderfyniad &amp;allweddol</translation>
        </message>
        <message>
            <source>In pri&amp;vate, because</source>
            <translation>Yn &amp;breifat, oherwydd</translation>
        </message>
        <message>
            <source>&amp;Matter</source>
            <translation>&amp;Mater</translation>
        </message>
        <message>
            <source>Deci&amp;ded by</source>
            <translation>&amp;Penderfynir gan</translation>
        </message>
        <message>
            <source>A perso&amp;n and title</source>
            <translation>Perso&amp;n a theitl</translation>
        </message>
        <message>
            <source>On, or from</source>
            <translation>Ar, neu o</translation>
        </message>
        <message>
            <source>Up to</source>
            <translation>Hyd at</translation>
        </message>
        <message>
            <source>Taken by the agenda &amp;item</source>
            <translation>Ystyrir o dan &amp;eitem ar yr agenda</translation>
        </message>
        <message>
            <source>D&amp;ocuments, one a line</source>
            <translation>&amp;Dogfennau, un i bob llinell</translation>
        </message>
        <message>
            <source>Why in private</source>
            <translation>Pam yn breifat</translation>
        </message>
        <message>
            <source>Copies &amp;from</source>
            <translation>Copïau &amp;gan</translation>
        </message>
        <message>
            <source>Copies from</source>
            <translation>Copïau gan</translation>
        </message>
    </context>
    <context>
        <name>moothall::FoundDelegate</name>
        <message>
            <source>Exempt</source>
            <translation>Eithriedig</translation>
        </message>
    </context>
    <context>
        <name>moothall::HelpDesk</name>
        <message>
            <source>Help</source>
            <translation>Cymorth</translation>
        </message>
    </context>
    <context>
        <name>moothall::HelpViewer</name>
        <message>
            <source>Back</source>
            <translation>Yn ôl</translation>
        </message>
        <message>
            <source>The page before (%1)</source>
            <translation>Y dudalen flaenorol (%1)</translation>
        </message>
        <message>
            <source>Forward</source>
            <translation>Ymlaen</translation>
        </message>
        <message>
            <source>The page after (%1)</source>
            <translation>Y dudalen nesaf (%1)</translation>
        </message>
        <message>
            <source>All pages</source>
            <translation>Pob tudalen</translation>
        </message>
        <message>
            <source>What there is to read</source>
            <translation>Beth sydd i’w ddarllen</translation>
        </message>
        <message>
            <source>Close help</source>
            <translation>Cau’r cymorth</translation>
        </message>
        <message>
            <source>Close help (%1)</source>
            <translation>Cau’r cymorth (%1)</translation>
        </message>
        <message>
            <source>Words to look for in help</source>
            <translation>Geiriau i chwilio amdanynt yn y cymorth</translation>
        </message>
        <message>
            <source>Look in help</source>
            <translation>Chwilio yn y cymorth</translation>
        </message>
        <message>
            <source>No page says anything of “%1”</source>
            <translation>Nid oes tudalen yn sôn am “%1”</translation>
        </message>
        <message numerus="yes">
            <source>%n page(s) about “%1”</source>
            <translation>
                <numerusform>%n tudalen am “%1”</numerusform>
                <numerusform>%n tudalen am “%1”</numerusform>
                <numerusform>%n tudalen am “%1”</numerusform>
                <numerusform>%n tudalen am “%1”</numerusform>
                <numerusform>%n tudalen am “%1”</numerusform>
            </translation>
        </message>
        <message>
            <source>What was found in help</source>
            <translation>Yr hyn a gafwyd yn y cymorth</translation>
        </message>
        <message>
            <source>Help: %1</source>
            <translation>Cymorth: %1</translation>
        </message>
    </context>
    <context>
        <name>moothall::HistoryModel</name>
        <message>
            <source>When</source>
            <translation>Pryd</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>Pwy</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Beth</translation>
        </message>
    </context>
    <context>
        <name>moothall::HistoryTab</name>
        <message>
            <source>Who changed what, and when</source>
            <translation>Pwy newidiodd beth, a phryd</translation>
        </message>
    </context>
    <context>
        <name>moothall::KeyField</name>
        <message>
            <source>Press the keys</source>
            <translation>Pwyswch y bysellau</translation>
        </message>
    </context>
    <context>
        <name>moothall::KeysPage</name>
        <message>
            <source>Keys</source>
            <translation>Bysellau</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Beth</translation>
        </message>
        <message>
            <source>What it does</source>
            <translation>Beth mae’n ei wneud</translation>
        </message>
        <message>
            <source>Filter keys</source>
            <translation>Hidlo bysellau</translation>
        </message>
        <message>
            <source>Filter by name or key</source>
            <translation>Hidlo yn ôl enw neu fysell</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Cau</translation>
        </message>
        <message>
            <source>&amp;Save the card…</source>
            <translation>&amp;Cadw’r cerdyn…</translation>
        </message>
        <message>
            <source>&amp;Print the card…</source>
            <translation>&amp;Argraffu’r cerdyn…</translation>
        </message>
        <message>
            <source>&amp;No keys</source>
            <translation>&amp;Dim bysellau</translation>
        </message>
        <message>
            <source>&amp;Usual keys</source>
            <translation>Bysellau &amp;arferol</translation>
        </message>
        <message>
            <source>&amp;All usual keys</source>
            <translation>&amp;Pob bysell arferol</translation>
        </message>
        <message>
            <source>Take its keys off</source>
            <translation>Tynnu ei bysellau</translation>
        </message>
        <message>
            <source>The keys it came with</source>
            <translation>Y bysellau a ddaeth gyda hi</translation>
        </message>
        <message>
            <source>All actions get the keys they came with</source>
            <translation>Mae pob gweithred yn cael y bysellau a ddaeth gyda hi</translation>
        </message>
        <message>
            <source>All actions have the keys they came with.</source>
            <translation>Mae gan bob gweithred y bysellau a ddaeth gyda hi.</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Dadwneud</translation>
        </message>
        <message>
            <source>Where</source>
            <translation>Ble</translation>
        </message>
        <message>
            <source>none (yours)</source>
            <translation>dim (eich dewis chi)</translation>
        </message>
        <message>
            <source>%1 (yours)</source>
            <comment>keys that the person chose</comment>
            <translation>%1 (eich dewis chi)</translation>
        </message>
        <message>
            <source>A key of the place, which stays as it is</source>
            <translation>Bysell y lle, sy’n aros fel y mae</translation>
        </message>
        <message>
            <source>New &amp;keys of “%1”</source>
            <translation>&amp;Bysellau newydd “%1”</translation>
        </message>
        <message>
            <source>New &amp;keys</source>
            <translation>&amp;Bysellau newydd</translation>
        </message>
        <message>
            <source>New keys of “%1”</source>
            <translation>Bysellau newydd “%1”</translation>
        </message>
        <message>
            <source>New keys</source>
            <translation>Bysellau newydd</translation>
        </message>
        <message>
            <source>%1 belongs to “%2”.</source>
            <comment>keys, an action</comment>
            <translation>Mae %1 yn perthyn i “%2”.</translation>
        </message>
        <message>
            <source>&amp;Take over</source>
            <translation>&amp;Cymryd drosodd</translation>
        </message>
        <message>
            <source>“%1” now has %2.</source>
            <comment>an action, its keys</comment>
            <translation>Mae gan “%1” %2 bellach.</translation>
        </message>
        <message>
            <source>In their places</source>
            <translation>Yn eu lleoedd</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>a place, what a key does there</comment>
            <translation>%1: %2</translation>
        </message>
    </context>
    <context>
        <name>moothall::LanguagesPanel</name>
        <message>
            <source>Welsh</source>
            <translation>Cymraeg</translation>
        </message>
        <message>
            <source>English</source>
            <translation>Saesneg</translation>
        </message>
        <message>
            <source>Languages of agendas</source>
            <translation>Ieithoedd agendâu</translation>
        </message>
        <message>
            <source>%1 alone</source>
            <comment>a language</comment>
            <translation>%1 yn unig</translation>
        </message>
        <message>
            <source>%1, then %2</source>
            <comment>two languages</comment>
            <translation>%1, yna %2</translation>
        </message>
        <message>
            <source>%1 and %2 side by side</source>
            <comment>two languages</comment>
            <translation>%1 a %2 ochr yn ochr</translation>
        </message>
        <message>
            <source>Agendas are in</source>
            <translation>Iaith yr agendâu</translation>
        </message>
        <message>
            <source>The authority in %1</source>
            <comment>a language</comment>
            <translation>Yr awdurdod (%1)</translation>
        </message>
        <message>
            <source>This body in %1</source>
            <comment>a language</comment>
            <translation>Y corff hwn (%1)</translation>
        </message>
        <message>
            <source>This meeting’s venue in %1</source>
            <comment>a language</comment>
            <translation>Lleoliad y cyfarfod hwn (%1)</translation>
        </message>
        <message>
            <source>Change the languages of agendas</source>
            <translation>Newid ieithoedd agendâu</translation>
        </message>
    </context>
    <context>
        <name>moothall::LocalRulesDialog</name>
        <message>
            <source>Change a rule</source>
            <translation>Newid rheol</translation>
        </message>
        <message>
            <source>Local rules</source>
            <translation>Rheolau lleol</translation>
        </message>
        <message>
            <source>Whose rules</source>
            <translation>Rheolau pwy</translation>
        </message>
        <message>
            <source>F2 changes a cell: “3 working days before the meeting, 12.00”, “7 clear days before the meeting”, “24 hours before the meeting”. What the law asks can only be made stricter.</source>
            <translation>Mae F2 yn newid cell; ysgrifennwch yn Saesneg: “3 working days before the meeting, 12.00”, “7 clear days before the meeting”, “24 hours before the meeting”. Dim ond yn llymach y gellir gwneud yr hyn y mae’r gyfraith yn gofyn amdano.</translation>
        </message>
        <message>
            <source>Rules</source>
            <translation>Rheolau</translation>
        </message>
        <message>
            <source>A rule of your own: what is due</source>
            <translation>Eich rheol eich hun: beth sydd i’w wneud</translation>
        </message>
        <message>
            <source>What a new rule asks</source>
            <translation>Yr hyn y mae rheol newydd yn gofyn amdano</translation>
        </message>
        <message>
            <source>5 working days before the meeting</source>
            <translation>5 working days before the meeting</translation>
        </message>
        <message>
            <source>When it is due</source>
            <translation>Erbyn pryd y mae i’w wneud</translation>
        </message>
        <message>
            <source>&amp;Add</source>
            <translation>&amp;Ychwanegu</translation>
        </message>
        <message>
            <source>&amp;Off or on</source>
            <translation>&amp;Diffodd neu droi ymlaen</translation>
        </message>
        <message>
            <source>&amp;Back to the preset</source>
            <translation>Adfer y &amp;rhagosodiad</translation>
        </message>
        <message>
            <source>New rules are for &amp;every body</source>
            <translation>Mae rheolau newydd ar gyfer &amp;pob corff</translation>
        </message>
        <message>
            <source>New rules are for every body</source>
            <translation>Mae rheolau newydd ar gyfer pob corff</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Beth</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Pryd</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>Ffynhonnell</translation>
        </message>
        <message>
            <source>Whose</source>
            <translation>Rheol pwy</translation>
        </message>
        <message>
            <source>Off</source>
            <translation>I ffwrdd</translation>
        </message>
        <message>
            <source>Own</source>
            <translation>Eich un chi</translation>
        </message>
        <message>
            <source>Law</source>
            <translation>Cyfraith</translation>
        </message>
        <message>
            <source>Preset</source>
            <translation>Rhagosodiad</translation>
        </message>
        <message>
            <source>From</source>
            <translation>O</translation>
        </message>
        <message>
            <source>Until</source>
            <translation>Hyd</translation>
        </message>
        <message>
            <source>The law asks for this; it can’t be turned off.</source>
            <translation>Mae’r gyfraith yn gofyn am hyn; ni ellir ei ddiffodd.</translation>
        </message>
        <message>
            <source>Own timetable</source>
            <translation>Eich amserlen eich hun</translation>
        </message>
    </context>
    <context>
        <name>moothall::LongWork</name>
        <message>
            <source>Something else is being made. Wait for it, or stop it first.</source>
            <translation>Mae rhywbeth arall yn cael ei wneud. Arhoswch amdano, neu stopiwch ef yn gyntaf.</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Agor</translation>
        </message>
        <message>
            <source>Show the folder</source>
            <translation>Dangos y ffolder</translation>
        </message>
    </context>
    <context>
        <name>moothall::MainWindow</name>
        <message>
            <source>Moothall</source>
            <translation>Moothall</translation>
        </message>
        <message>
            <source>Preview</source>
            <translation>Rhagolwg</translation>
        </message>
        <message>
            <source>TRAINING</source>
            <translation>HYFFORDDIANT</translation>
        </message>
        <message>
            <source>A register to practise on: publishing is impossible</source>
            <translation>Cofrestr i ymarfer arni: mae cyhoeddi’n amhosibl</translation>
        </message>
        <message>
            <source>All changes saved %1</source>
            <translation>Cadwyd pob newid %1</translation>
        </message>
        <message>
            <source>%1 · %2</source>
            <comment>a body, a date</comment>
            <translation>%1 · %2</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <comment>a body, a date</comment>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>%1 – Moothall</source>
            <translation>%1 – Moothall</translation>
        </message>
        <message>
            <source> – TRAINING</source>
            <translation> – HYFFORDDIANT</translation>
        </message>
        <message>
            <source>numbered to %1</source>
            <translation>wedi’i rifo hyd at %1</translation>
        </message>
        <message>
            <source>no papers yet</source>
            <translation>dim papurau eto</translation>
        </message>
        <message>
            <source>Public pack %1 · %2</source>
            <comment>sheets, a sentence</comment>
            <translation>Pecyn cyhoeddus: %1 · %2</translation>
        </message>
        <message numerus="yes">
            <source>%n sheet(s)</source>
            <translation>
                <numerusform>%n dalen</numerusform>
                <numerusform>%n ddalen</numerusform>
                <numerusform>%n o ddalennau</numerusform>
                <numerusform>%n dalen</numerusform>
                <numerusform>%n dalen</numerusform>
            </translation>
        </message>
        <message>
            <source>Exempt pack %1</source>
            <comment>sheets</comment>
            <translation>Pecyn eithriedig: %1</translation>
        </message>
        <message numerus="yes">
            <source>%n bank holiday(s) added.</source>
            <translation>
                <numerusform>Ychwanegwyd %n gŵyl banc.</numerusform>
                <numerusform>Ychwanegwyd %n ŵyl banc.</numerusform>
                <numerusform>Ychwanegwyd %n o wyliau banc.</numerusform>
                <numerusform>Ychwanegwyd %n gŵyl banc.</numerusform>
                <numerusform>Ychwanegwyd %n gŵyl banc.</numerusform>
            </translation>
        </message>
        <message>
            <source>New: %1 on %2.</source>
            <translation>Newydd: %1 ar %2.</translation>
        </message>
        <message>
            <source>Moved: %1, from %2 to %3.</source>
            <translation>Symudwyd: %1, o %2 i %3.</translation>
        </message>
        <message>
            <source>Kept, though the list doesn’t have it: %1 on %2.</source>
            <translation>Cadwyd, er nad yw yn y rhestr: %1 ar %2.</translation>
        </message>
        <message>
            <source>The list holds nothing new.</source>
            <translation>Nid oes dim byd newydd yn y rhestr.</translation>
        </message>
        <message>
            <source>Bank holidays are known to %1.</source>
            <translation>Mae gwyliau banc yn hysbys hyd %1.</translation>
        </message>
        <message numerus="yes">
            <source>%n notice(s) already given now lack(s) clear days: see Today.</source>
            <translation>
                <numerusform>Mae %n hysbysiad a roddwyd eisoes yn brin o ddiwrnodau clir bellach: gweler Heddiw.</numerusform>
                <numerusform>Mae %n hysbysiad a roddwyd eisoes yn brin o ddiwrnodau clir bellach: gweler Heddiw.</numerusform>
                <numerusform>Mae %n o hysbysiadau a roddwyd eisoes yn brin o ddiwrnodau clir bellach: gweler Heddiw.</numerusform>
                <numerusform>Mae %n hysbysiad a roddwyd eisoes yn brin o ddiwrnodau clir bellach: gweler Heddiw.</numerusform>
                <numerusform>Mae %n hysbysiad a roddwyd eisoes yn brin o ddiwrnodau clir bellach: gweler Heddiw.</numerusform>
            </translation>
        </message>
        <message>
            <source>Take in bank holidays</source>
            <translation>Mewnforio gwyliau banc</translation>
        </message>
        <message>
            <source>GOV.UK’s list (*.json);;All files (*)</source>
            <translation>Rhestr GOV.UK (*.json);;Pob ffeil (*)</translation>
        </message>
        <message>
            <source>Asking GOV.UK for bank holidays…</source>
            <translation>Wrthi’n gofyn i GOV.UK am wyliau banc…</translation>
        </message>
        <message>
            <source>Taking in bank holidays…</source>
            <translation>Wrthi’n mewnforio gwyliau banc…</translation>
        </message>
        <message>
            <source>iCalendar (*.ics)</source>
            <translation>iCalendar (*.ics)</translation>
        </message>
        <message>
            <source>iCalendar (*.ics);;Spreadsheet (*.csv);;PDF (*.pdf)</source>
            <translation>iCalendar (*.ics);;Taenlen (*.csv);;PDF (*.pdf)</translation>
        </message>
        <message>
            <source>Give the calendar out</source>
            <translation>Allforio’r calendr</translation>
        </message>
        <message>
            <source>Meetings.ics</source>
            <translation>Meetings.ics</translation>
        </message>
        <message>
            <source>The calendar is in “%1”.</source>
            <translation>Mae’r calendr yn “%1”.</translation>
        </message>
        <message>
            <source>Where the published notice is to be kept</source>
            <translation>Ble i gadw’r hysbysiad a gyhoeddir</translation>
        </message>
        <message>
            <source>Save the notice</source>
            <translation>Cadw’r hysbysiad</translation>
        </message>
        <message>
            <source>Forward plan.pdf</source>
            <translation>Forward plan.pdf</translation>
        </message>
        <message>
            <source>PDF (*.pdf)</source>
            <translation>PDF (*.pdf)</translation>
        </message>
        <message>
            <source>The notice is in “%1”. It isn’t published.</source>
            <translation>Mae’r hysbysiad yn “%1”. Nid yw wedi’i gyhoeddi.</translation>
        </message>
        <message>
            <source>Recorded as published now. Put “%1” at the offices and on the website.</source>
            <translation>Cofnodwyd ei fod wedi’i gyhoeddi nawr. Rhowch “%1” yn y swyddfeydd ac ar y wefan.</translation>
        </message>
        <message>
            <source>Private meeting.pdf</source>
            <translation>Private meeting.pdf</translation>
        </message>
        <message>
            <source>Save the work programme</source>
            <translation>Cadw’r rhaglen waith</translation>
        </message>
        <message>
            <source>%1, work programme.pdf</source>
            <translation>%1, work programme.pdf</translation>
        </message>
        <message>
            <source>The work programme is in “%1”.</source>
            <translation>Mae’r rhaglen waith yn “%1”.</translation>
        </message>
        <message>
            <source>Save the attendance of members</source>
            <translation>Cadw presenoldeb aelodau</translation>
        </message>
        <message>
            <source>Attendance %1 to %2.pdf</source>
            <translation>Attendance %1 to %2.pdf</translation>
        </message>
        <message>
            <source>PDF (*.pdf);;Comma-separated values (*.csv)</source>
            <translation>PDF (*.pdf);;Gwerthoedd wedi’u gwahanu gan atalnodau (*.csv)</translation>
        </message>
        <message>
            <source>The attendance of members is in “%1”.</source>
            <translation>Mae presenoldeb yr aelodau yn “%1”.</translation>
        </message>
        <message>
            <source>Save the rules</source>
            <translation>Cadw’r rheolau</translation>
        </message>
        <message>
            <source>Rules.html</source>
            <translation>Rules.html</translation>
        </message>
        <message>
            <source>Web page (*.html)</source>
            <translation>Tudalen we (*.html)</translation>
        </message>
        <message>
            <source>Bring in meetings</source>
            <translation>Mewnforio cyfarfodydd</translation>
        </message>
        <message>
            <source>Comma-separated values (*.csv);;All files (*)</source>
            <translation>Gwerthoedd wedi’u gwahanu gan atalnodau (*.csv);;Pob ffeil (*)</translation>
        </message>
        <message>
            <source>Find or do anything</source>
            <translation>Canfod neu wneud unrhyw beth</translation>
        </message>
        <message>
            <source>&amp;Undo</source>
            <translation>&amp;Dadwneud</translation>
        </message>
        <message>
            <source>&amp;Undo: %1</source>
            <translation>&amp;Dadwneud: %1</translation>
        </message>
        <message>
            <source>&amp;Redo</source>
            <translation>&amp;Ail-wneud</translation>
        </message>
        <message>
            <source>&amp;Redo: %1</source>
            <translation>&amp;Ail-wneud: %1</translation>
        </message>
        <message>
            <source>About Moothall</source>
            <translation>Ynghylch Moothall</translation>
        </message>
        <message>
            <source>Moothall %1

Meeting management for UK councils.

Free software under the GNU General Public License, version 3 or later. It comes without any warranty.

%2</source>
            <translation>Moothall %1

Rheoli cyfarfodydd ar gyfer cynghorau’r DU.

Meddalwedd rydd o dan Drwydded Gyhoeddus Gyffredinol GNU, fersiwn 3 neu ddiweddarach. Fe’i darperir heb unrhyw warant.

%2</translation>
        </message>
        <message>
            <source>Make the public pack</source>
            <translation>Gwneud y pecyn cyhoeddus</translation>
        </message>
        <message>
            <source>Make the exempt (private) pack</source>
            <translation>Gwneud y pecyn eithriedig (preifat)</translation>
        </message>
        <message>
            <source>Making the public pack…</source>
            <translation>Wrthi’n gwneud y pecyn cyhoeddus…</translation>
        </message>
        <message>
            <source>Making the exempt pack…</source>
            <translation>Wrthi’n gwneud y pecyn eithriedig…</translation>
        </message>
        <message>
            <source>%1 is made: %2, numbered to %3.</source>
            <translation>Gwnaed %1: %2, wedi’i rifo hyd at %3.</translation>
        </message>
        <message>
            <source> It holds nothing exempt.</source>
            <translation> Nid yw’n cynnwys dim byd eithriedig.</translation>
        </message>
        <message>
            <source>Publishing %1: both editions are made and the public one is looked through…</source>
            <translation>Wrthi’n cyhoeddi %1: mae’r ddau argraffiad yn cael eu gwneud a’r un cyhoeddus yn cael ei archwilio…</translation>
        </message>
        <message>
            <source>%1 is recorded as published. Its papers and numbers are frozen.</source>
            <translation>Cofnodwyd bod %1 wedi’i gyhoeddi. Mae’r papurau a’r rhifau wedi’u rhewi.</translation>
        </message>
        <message>
            <source>Where the folder of copies is to be</source>
            <translation>Ble i roi ffolder y copïau</translation>
        </message>
        <message numerus="yes">
            <source>Making %n numbered copies…</source>
            <translation>
                <numerusform>Wrthi’n gwneud %n copi wedi’i rifo…</numerusform>
                <numerusform>Wrthi’n gwneud %n copi wedi’i rifo…</numerusform>
                <numerusform>Wrthi’n gwneud %n o gopïau wedi’u rhifo…</numerusform>
                <numerusform>Wrthi’n gwneud %n chopi wedi’u rhifo…</numerusform>
                <numerusform>Wrthi’n gwneud %n copi wedi’u rhifo…</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 numbered copies are made, and it is recorded who has which.</source>
            <translation>Gwnaed %1 copi wedi’u rhifo, a chofnodwyd pwy sydd â pha un.</translation>
        </message>
        <message>
            <source>Registers (*.moothall);;All files (*)</source>
            <translation>Cofrestrau (*.moothall);;Pob ffeil (*)</translation>
        </message>
        <message>
            <source>register on the network</source>
            <translation>cofrestr ar y rhwydwaith</translation>
        </message>
        <message>
            <source>register on this computer</source>
            <translation>cofrestr ar y cyfrifiadur hwn</translation>
        </message>
        <message>
            <source>%1, to read only</source>
            <translation>%1, i’w darllen yn unig</translation>
        </message>
        <message>
            <source>%1 · %2</source>
            <comment>an authority, where its register is</comment>
            <translation>%1 · %2</translation>
        </message>
        <message>
            <source>Open to read only</source>
            <translation>Ar agor i’w darllen yn unig</translation>
        </message>
        <message>
            <source>All changes saved</source>
            <translation>Cadwyd pob newid</translation>
        </message>
        <message>
            <source>Open a register</source>
            <translation>Agor cofrestr</translation>
        </message>
        <message>
            <source>Where the new register is to be</source>
            <translation>Ble i roi’r gofrestr newydd</translation>
        </message>
        <message>
            <source>Making the sample…</source>
            <translation>Wrthi’n gwneud yr enghraifft…</translation>
        </message>
        <message>
            <source>The sample is an invented authority to practise on.</source>
            <translation>Awdurdod dychmygol i ymarfer arno yw’r enghraifft.</translation>
        </message>
        <message>
            <source>Writing the website…</source>
            <translation>Yn ysgrifennu’r wefan…</translation>
        </message>
        <message numerus="yes">
            <source>The website is in %1: %n file(s) changed</source>
            <translation>
                <numerusform>Mae’r wefan yn %1: newidiwyd %n ffeil</numerusform>
                <numerusform>Mae’r wefan yn %1: newidiwyd %n ffeil</numerusform>
                <numerusform>Mae’r wefan yn %1: newidiwyd %n ffeil</numerusform>
                <numerusform>Mae’r wefan yn %1: newidiwyd %n ffeil</numerusform>
                <numerusform>Mae’r wefan yn %1: newidiwyd %n ffeil</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>, %n taken away.</source>
            <translation>
                <numerusform>, tynnwyd %n i ffwrdd.</numerusform>
                <numerusform>, tynnwyd %n i ffwrdd.</numerusform>
                <numerusform>, tynnwyd %n i ffwrdd.</numerusform>
                <numerusform>, tynnwyd %n i ffwrdd.</numerusform>
                <numerusform>, tynnwyd %n i ffwrdd.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source> And %n more like it.</source>
            <translation>
                <numerusform> A %n arall tebyg iddo.</numerusform>
                <numerusform> A %n arall tebyg iddo.</numerusform>
                <numerusform> A %n arall tebyg iddo.</numerusform>
                <numerusform> A %n arall tebyg iddo.</numerusform>
                <numerusform> A %n arall tebyg iddo.</numerusform>
            </translation>
        </message>
        <message>
            <source>PDF (*.pdf);;Word (*.docx);;OpenDocument (*.odt);;Web page (*.html);;Text (*.txt);;Akoma Ntoso (*.xml)</source>
            <translation>PDF (*.pdf);;Word (*.docx);;OpenDocument (*.odt);;Tudalen we (*.html);;Testun (*.txt);;Akoma Ntoso (*.xml)</translation>
        </message>
        <message>
            <source>Publishing the agenda: both packs are made and the public one is looked through…</source>
            <translation>Wrthi’n cyhoeddi’r agenda: mae’r ddau becyn yn cael eu gwneud a’r un cyhoeddus yn cael ei archwilio…</translation>
        </message>
        <message>
            <source>The agenda is recorded as published. Papers, order and numbers are frozen.</source>
            <translation>Cofnodwyd bod yr agenda wedi’i chyhoeddi. Mae’r papurau, y drefn a’r rhifau wedi’u rhewi.</translation>
        </message>
        <message>
            <source>Make the public minutes</source>
            <translation>Gwneud y cofnodion cyhoeddus</translation>
        </message>
        <message>
            <source>Make the exempt minutes</source>
            <translation>Gwneud y cofnodion eithriedig</translation>
        </message>
        <message>
            <source>Making the minutes…</source>
            <translation>Wrthi’n gwneud y cofnodion…</translation>
        </message>
        <message numerus="yes">
            <source>%1 is made: %n page(s).</source>
            <translation>
                <numerusform>Gwnaed %1: %n tudalen.</numerusform>
                <numerusform>Gwnaed %1: %n dudalen.</numerusform>
                <numerusform>Gwnaed %1: %n o dudalennau.</numerusform>
                <numerusform>Gwnaed %1: %n thudalen.</numerusform>
                <numerusform>Gwnaed %1: %n tudalen.</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 is made.</source>
            <translation>Gwnaed %1.</translation>
        </message>
        <message>
            <source>Make the copy to be signed</source>
            <translation>Gwneud y copi i’w lofnodi</translation>
        </message>
        <message>
            <source> minutes to sign.pdf</source>
            <translation> minutes to sign.pdf</translation>
        </message>
        <message>
            <source> EXEMPT minutes to sign.pdf</source>
            <translation> EXEMPT minutes to sign.pdf</translation>
        </message>
        <message>
            <source>Making the copy to be signed…</source>
            <translation>Wrthi’n gwneud y copi i’w lofnodi…</translation>
        </message>
        <message>
            <source>%1 is made: print it on one side, so that every page is a leaf.</source>
            <translation>Gwnaed %1: argraffwch ef ar un ochr, fel bod pob tudalen yn ddalen.</translation>
        </message>
        <message>
            <source>Make the record of decisions</source>
            <translation>Gwneud y cofnod o benderfyniadau</translation>
        </message>
        <message>
            <source>Making the record of decisions…</source>
            <translation>Wrthi’n gwneud y cofnod o benderfyniadau…</translation>
        </message>
        <message numerus="yes">
            <source>%1 is made: %n decision(s).</source>
            <translation>
                <numerusform>Gwnaed %1: %n penderfyniad.</numerusform>
                <numerusform>Gwnaed %1: %n penderfyniad.</numerusform>
                <numerusform>Gwnaed %1: %n o benderfyniadau.</numerusform>
                <numerusform>Gwnaed %1: %n phenderfyniad.</numerusform>
                <numerusform>Gwnaed %1: %n penderfyniad.</numerusform>
            </translation>
        </message>
        <message>
            <source>%1, %2</source>
            <comment>a body, a day</comment>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>Making the minutes for the agenda…</source>
            <translation>Wrthi’n gwneud y cofnodion ar gyfer yr agenda…</translation>
        </message>
        <message>
            <source>The minutes of %1 are there already, as they stand.</source>
            <translation>Mae cofnodion %1 yno eisoes, fel y maent.</translation>
        </message>
        <message>
            <source>The exempt minutes of %1 are there already, as they stand.</source>
            <translation>Mae cofnodion eithriedig %1 yno eisoes, fel y maent.</translation>
        </message>
        <message numerus="yes">
            <source>The minutes of %1 are on the agenda: %n page(s).</source>
            <translation>
                <numerusform>Mae cofnodion %1 ar yr agenda: %n tudalen.</numerusform>
                <numerusform>Mae cofnodion %1 ar yr agenda: %n dudalen.</numerusform>
                <numerusform>Mae cofnodion %1 ar yr agenda: %n o dudalennau.</numerusform>
                <numerusform>Mae cofnodion %1 ar yr agenda: %n thudalen.</numerusform>
                <numerusform>Mae cofnodion %1 ar yr agenda: %n tudalen.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The exempt minutes of %1 are on the agenda: %n page(s).</source>
            <translation>
                <numerusform>Mae cofnodion eithriedig %1 ar yr agenda: %n tudalen.</numerusform>
                <numerusform>Mae cofnodion eithriedig %1 ar yr agenda: %n dudalen.</numerusform>
                <numerusform>Mae cofnodion eithriedig %1 ar yr agenda: %n o dudalennau.</numerusform>
                <numerusform>Mae cofnodion eithriedig %1 ar yr agenda: %n thudalen.</numerusform>
                <numerusform>Mae cofnodion eithriedig %1 ar yr agenda: %n tudalen.</numerusform>
            </translation>
        </message>
        <message>
            <source>Making the report on actions…</source>
            <translation>Wrthi’n gwneud yr adroddiad ar gamau gweithredu…</translation>
        </message>
        <message numerus="yes">
            <source>“%1” is on the agenda: %n page(s).</source>
            <translation>
                <numerusform>Mae “%1” ar yr agenda: %n tudalen.</numerusform>
                <numerusform>Mae “%1” ar yr agenda: %n dudalen.</numerusform>
                <numerusform>Mae “%1” ar yr agenda: %n o dudalennau.</numerusform>
                <numerusform>Mae “%1” ar yr agenda: %n thudalen.</numerusform>
                <numerusform>Mae “%1” ar yr agenda: %n tudalen.</numerusform>
            </translation>
        </message>
        <message>
            <source>“%1” is there already, as things stand.</source>
            <translation>Mae “%1” yno eisoes, fel y mae pethau ar hyn o bryd.</translation>
        </message>
        <message>
            <source>Copying the minutes…</source>
            <translation>Wrthi’n copïo’r cofnodion…</translation>
        </message>
        <message>
            <source>The public minutes are on the clipboard.</source>
            <translation>Mae’r cofnodion cyhoeddus ar y clipfwrdd.</translation>
        </message>
        <message>
            <source>The EXEMPT minutes are on the clipboard.</source>
            <translation>Mae’r cofnodion EITHRIEDIG ar y clipfwrdd.</translation>
        </message>
        <message>
            <source> EXEMPT</source>
            <translation> EITHRIEDIG</translation>
        </message>
        <message>
            <source>Print the public pack</source>
            <translation>Argraffu’r pecyn cyhoeddus</translation>
        </message>
        <message>
            <source>Print the exempt pack</source>
            <translation>Argraffu’r pecyn eithriedig</translation>
        </message>
        <message>
            <source>Printing…</source>
            <translation>Wrthi’n argraffu…</translation>
        </message>
        <message>
            <source>%1 is written.</source>
            <translation>Ysgrifennwyd %1.</translation>
        </message>
        <message>
            <source>The pack is on its way to %1.</source>
            <translation>Mae’r pecyn ar ei ffordd i %1.</translation>
        </message>
        <message>
            <source>Meeting files (*.json);;All files (*)</source>
            <translation>Ffeiliau cyfarfod (*.json);;Pob ffeil (*)</translation>
        </message>
        <message>
            <source>Bringing in meetings and their papers…</source>
            <translation>Wrthi’n mewnforio cyfarfodydd a’u papurau…</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <comment>a sentence, a place in a file</comment>
            <translation>%1 (%2)</translation>
        </message>
        <message numerus="yes">
            <source>%n meeting(s) brought in.</source>
            <translation>
                <numerusform>Mewnforiwyd %n cyfarfod.</numerusform>
                <numerusform>Mewnforiwyd %n cyfarfod.</numerusform>
                <numerusform>Mewnforiwyd %n o gyfarfodydd.</numerusform>
                <numerusform>Mewnforiwyd %n chyfarfod.</numerusform>
                <numerusform>Mewnforiwyd %n cyfarfod.</numerusform>
            </translation>
        </message>
        <message>
            <source>Where the meeting’s folder is to be</source>
            <translation>Ble i roi ffolder y cyfarfod</translation>
        </message>
        <message>
            <source>Writing the meeting and its papers…</source>
            <translation>Wrthi’n ysgrifennu’r cyfarfod a’i bapurau…</translation>
        </message>
        <message>
            <source>The meeting is in %1. Mind that it holds exempt matter too.</source>
            <translation>Mae’r cyfarfod yn %1. Cofiwch ei fod yn cynnwys deunydd eithriedig hefyd.</translation>
        </message>
        <message>
            <source>Where the copy is to be</source>
            <translation>Ble i roi’r copi</translation>
        </message>
        <message>
            <source>Registers (*.moothall)</source>
            <translation>Cofrestrau (*.moothall)</translation>
        </message>
        <message>
            <source>Copying the register and its papers…</source>
            <translation>Wrthi’n copïo’r gofrestr a’i phapurau…</translation>
        </message>
        <message>
            <source>Backed up to %1 (%2).</source>
            <translation>Gwnaed copi wrth gefn yn %1 (%2).</translation>
        </message>
        <message>
            <source>Checking the register and every paper…</source>
            <translation>Wrthi’n gwirio’r gofrestr a phob papur…</translation>
        </message>
        <message>
            <source>The register is sound: nothing is missing or damaged.</source>
            <translation>Mae’r gofrestr yn gyflawn: nid oes dim ar goll nac wedi’i ddifrodi.</translation>
        </message>
        <message>
            <source>Keys of Moothall</source>
            <translation>Bysellau Moothall</translation>
        </message>
        <message>
            <source>Save the card of keys</source>
            <translation>Cadw’r cerdyn bysellau</translation>
        </message>
        <message>
            <source>Moothall keys.pdf</source>
            <translation>Bysellau Moothall.pdf</translation>
        </message>
        <message>
            <source>The card is in “%1”.</source>
            <translation>Mae’r cerdyn yn “%1”.</translation>
        </message>
        <message>
            <source>Making the card…</source>
            <translation>Yn gwneud y cerdyn…</translation>
        </message>
        <message>
            <source>The card is on its way to the printer.</source>
            <translation>Mae’r cerdyn ar ei ffordd i’r argraffydd.</translation>
        </message>
        <message>
            <source>Where the folder of PDFs is to be</source>
            <translation>Lle bydd y ffolder o ffeiliau PDF</translation>
        </message>
        <message>
            <source> EXEMPT print run</source>
            <translation> rhediad argraffu EITHRIEDIG</translation>
        </message>
        <message>
            <source> public print run</source>
            <translation> rhediad argraffu cyhoeddus</translation>
        </message>
        <message>
            <source>Making the exempt jobs…</source>
            <translation>Yn gwneud y gweithiau eithriedig…</translation>
        </message>
        <message>
            <source>Making the public jobs…</source>
            <translation>Yn gwneud y gweithiau cyhoeddus…</translation>
        </message>
        <message>
            <source>The print run is in “%1”: %2.</source>
            <translation>Mae’r rhediad argraffu yn “%1”: %2.</translation>
        </message>
        <message numerus="yes">
            <source>%n sheet(s) of paper</source>
            <translation>
                <numerusform>%n dalen o bapur</numerusform>
                <numerusform>%n dalen o bapur</numerusform>
                <numerusform>%n o ddalennau papur</numerusform>
                <numerusform>%n dalen o bapur</numerusform>
                <numerusform>%n dalen o bapur</numerusform>
            </translation>
        </message>
        <message>
            <source>Print the exempt jobs: put the coloured paper in first</source>
            <translation>Argraffu’r gweithiau eithriedig: rhowch y papur lliw i mewn yn gyntaf</translation>
        </message>
        <message>
            <source>Print the public jobs</source>
            <translation>Argraffu’r gweithiau cyhoeddus</translation>
        </message>
        <message>
            <source>The print run is on its way to %1: %2.</source>
            <translation>Mae’r rhediad argraffu ar ei ffordd i %1: %2.</translation>
        </message>
        <message>
            <source>Make a chair’s copy with exempt information</source>
            <translation>Gwneud copi’r cadeirydd â gwybodaeth eithriedig</translation>
        </message>
        <message>
            <source>Make a chair’s copy</source>
            <translation>Gwneud copi’r cadeirydd</translation>
        </message>
        <message>
            <source>Chair’s copies (*.mootreview)</source>
            <translation>Copïau’r cadeirydd (*.mootreview)</translation>
        </message>
        <message>
            <source>Making the chair’s copy…</source>
            <translation>Yn gwneud copi’r cadeirydd…</translation>
        </message>
        <message>
            <source>%1 is made, and contains exempt information. Send it by a way that is safe.</source>
            <translation>Mae %1 wedi’i wneud, ac mae’n cynnwys gwybodaeth eithriedig. Anfonwch ef mewn ffordd ddiogel.</translation>
        </message>
        <message>
            <source>%1 is made. Send it by e-mail; it holds nothing exempt.</source>
            <translation>Mae %1 wedi’i wneud. Anfonwch ef drwy e-bost; nid oes dim eithriedig ynddo.</translation>
        </message>
        <message>
            <source>Open what came back</source>
            <translation>Agor yr hyn a ddychwelwyd</translation>
        </message>
        <message>
            <source>What came back (*.mootreview *.docx *.pdf);;All files (*)</source>
            <translation>Yr hyn a ddaeth yn ôl (*.mootreview *.docx *.pdf);;Pob ffeil (*)</translation>
        </message>
        <message>
            <source>Reading what came back…</source>
            <translation>Yn darllen yr hyn a ddaeth yn ôl…</translation>
        </message>
        <message>
            <source>That file was opened before: what it says is below.</source>
            <translation>Agorwyd y ffeil honno o’r blaen: mae’r hyn a ddywed isod.</translation>
        </message>
        <message>
            <source>Nothing new is said in that file.</source>
            <translation>Nid oes dim newydd yn y ffeil honno.</translation>
        </message>
        <message numerus="yes">
            <source>%n remark(s) came back, to be decided one by one.</source>
            <translation>
                <numerusform>Daeth %n sylw yn ôl, i benderfynu arnynt fesul un.</numerusform>
                <numerusform>Daeth %n sylw yn ôl, i benderfynu arnynt fesul un.</numerusform>
                <numerusform>Daeth %n o sylwadau yn ôl, i benderfynu arnynt fesul un.</numerusform>
                <numerusform>Daeth %n sylw yn ôl, i benderfynu arnynt fesul un.</numerusform>
                <numerusform>Daeth %n sylw yn ôl, i benderfynu arnynt fesul un.</numerusform>
            </translation>
        </message>
        <message>
            <source>Read a chair’s copy</source>
            <translation>Darllen copi’r cadeirydd</translation>
        </message>
        <message>
            <source>Chair’s copies (*.mootreview);;All files (*)</source>
            <translation>Copïau’r cadeirydd (*.mootreview);;Pob ffeil (*)</translation>
        </message>
        <message>
            <source>%1 %2 of %3</source>
            <comment>a step, how many of how many</comment>
            <translation>%1 %2 o %3</translation>
        </message>
        <message>
            <source>Draft the e-mail</source>
            <translation>Drafftio'r e-bost</translation>
        </message>
        <message>
            <source>E-mail drafts (*.eml)</source>
            <translation>Drafftiau e-bost (*.eml)</translation>
        </message>
        <message>
            <source>Drafting the e-mail: the pack is looked through once more…</source>
            <translation>Wrthi'n drafftio'r e-bost: edrychir drwy'r pecyn unwaith eto…</translation>
        </message>
        <message numerus="yes">
            <source>%1 is a draft to %n person(s). Open it, read it and send it.</source>
            <translation>
                <numerusform>Mae %1 yn ddrafft heb dderbynnydd. Agorwch ef, darllenwch ef ac anfonwch ef.</numerusform>
                <numerusform>Mae %1 yn ddrafft at %n person. Agorwch ef, darllenwch ef ac anfonwch ef.</numerusform>
                <numerusform>Mae %1 yn ddrafft at %n o bobl. Agorwch ef, darllenwch ef ac anfonwch ef.</numerusform>
                <numerusform>Mae %1 yn ddrafft at %n o bobl. Agorwch ef, darllenwch ef ac anfonwch ef.</numerusform>
                <numerusform>Mae %1 yn ddrafft at %n o bobl. Agorwch ef, darllenwch ef ac anfonwch ef.</numerusform>
            </translation>
        </message>
        <message>
            <source>Where the folder of messages is to be</source>
            <translation>Lle bydd ffolder y negeseuon</translation>
        </message>
        <message>
            <source>Drafting the messages…</source>
            <translation>Wrthi'n drafftio'r negeseuon…</translation>
        </message>
        <message>
            <source> actions</source>
            <translation> camau gweithredu</translation>
        </message>
        <message numerus="yes">
            <source>%n message(s) are in “%1”. Open each, read it and send it.</source>
            <translation>
                <numerusform>Nid oes negeseuon yn “%1”. Agorwch bob un, darllenwch hi ac anfonwch hi.</numerusform>
                <numerusform>Mae %n neges yn “%1”. Agorwch hi, darllenwch hi ac anfonwch hi.</numerusform>
                <numerusform>Mae %n o negeseuon yn “%1”. Agorwch bob un, darllenwch hi ac anfonwch hi.</numerusform>
                <numerusform>Mae %n neges yn “%1”. Agorwch bob un, darllenwch hi ac anfonwch hi.</numerusform>
                <numerusform>Mae %n neges yn “%1”. Agorwch bob un, darllenwch hi ac anfonwch hi.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>moothall::MatchPanel</name>
        <message>
            <source>Add papers</source>
            <translation>Ychwanegu papurau</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Canslo</translation>
        </message>
        <message>
            <source>Which item is this file for?</source>
            <translation>Ar gyfer pa eitem y mae’r ffeil hon?</translation>
        </message>
        <message>
            <source>Which items are these %1 files for?</source>
            <translation>Ar gyfer pa eitemau y mae’r %1 ffeil hyn?</translation>
        </message>
        <message>
            <source>The item that “%1” is for</source>
            <translation>Yr eitem y mae “%1” ar ei chyfer</translation>
        </message>
        <message>
            <source>Leave it out</source>
            <translation>Ei hepgor</translation>
        </message>
        <message>
            <source>%1  %2</source>
            <comment>an item's number and title</comment>
            <translation>%1  %2</translation>
        </message>
        <message>
            <source>check</source>
            <translation>gwiriwch</translation>
        </message>
        <message>
            <source>1 file has no item yet and is left out.</source>
            <translation>Nid oes eitem ar gyfer 1 ffeil eto ac fe’i hepgorir.</translation>
        </message>
        <message>
            <source>%1 files have no item yet and are left out.</source>
            <translation>Nid oes eitem ar gyfer %1 ffeil eto ac fe’u hepgorir.</translation>
        </message>
    </context>
    <context>
        <name>moothall::MeetingDesk</name>
        <message>
            <source>Agenda</source>
            <translation>Agenda</translation>
        </message>
        <message>
            <source>Attendance</source>
            <translation>Presenoldeb</translation>
        </message>
        <message>
            <source>Minutes</source>
            <translation>Cofnodion</translation>
        </message>
        <message>
            <source>Packs</source>
            <translation>Pecynnau</translation>
        </message>
        <message>
            <source>History</source>
            <translation>Hanes</translation>
        </message>
        <message>
            <source>Reports</source>
            <translation>Adroddiadau</translation>
        </message>
        <message>
            <source>Have the minutes been confirmed by a meeting and signed?</source>
            <translation>A yw’r cofnodion wedi’u cadarnhau gan gyfarfod a’u llofnodi?</translation>
        </message>
        <message>
            <source>Move this meeting from “%1” to “%2”?</source>
            <translation>Symud y cyfarfod hwn o “%1” i “%2”?</translation>
        </message>
        <message>
            <source>Move to %1</source>
            <translation>Symud i’r cam: %1</translation>
        </message>
        <message>
            <source>Publish %1? Its papers, their order and their numbers are frozen from then on.</source>
            <translation>Cyhoeddi %1? Bydd y papurau, eu trefn a’u rhifau wedi’u rhewi o hynny ymlaen.</translation>
        </message>
        <message>
            <source>Publish %1</source>
            <translation>Cyhoeddi %1</translation>
        </message>
        <message numerus="yes">
            <source>%1 And %n more.</source>
            <translation>
                <numerusform>%1 A %n arall.</numerusform>
                <numerusform>%1 Ac %n arall.</numerusform>
                <numerusform>%1 A %n arall.</numerusform>
                <numerusform>%1 A %n arall.</numerusform>
                <numerusform>%1 A %n arall.</numerusform>
            </translation>
        </message>
        <message>
            <source>Put all of them there</source>
            <translation>Rhoi pob un yno</translation>
        </message>
        <message>
            <source>Typing from before the program ended is back in the minutes of item %1, in the place of other words. Which do you want?</source>
            <translation>Mae’r hyn a deipiwyd cyn i’r rhaglen ddod i ben wedi’i adfer yng nghofnod eitem %1, yn lle geiriau eraill. Pa un yr ydych ei eisiau?</translation>
        </message>
        <message>
            <source>Use the other words</source>
            <translation>Defnyddio’r geiriau eraill</translation>
        </message>
        <message>
            <source>Typing from before the program ended is back in the minutes of item %1.</source>
            <translation>Mae’r hyn a deipiwyd cyn i’r rhaglen ddod i ben wedi’i adfer yng nghofnod eitem %1.</translation>
        </message>
        <message>
            <source>Comments</source>
            <translation>Sylwadau</translation>
        </message>
    </context>
    <context>
        <name>moothall::MeetingHeader</name>
        <message>
            <source>Publish agenda…</source>
            <translation>Cyhoeddi’r agenda…</translation>
        </message>
        <message>
            <source>Date and time</source>
            <translation>Dyddiad ac amser</translation>
        </message>
        <message>
            <source>Venue</source>
            <translation>Lleoliad</translation>
        </message>
        <message>
            <source>Contact</source>
            <translation>Cyswllt</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Gorffen</translation>
        </message>
        <message>
            <source>Make pack…</source>
            <translation>Gwneud pecyn…</translation>
        </message>
        <message>
            <source>&amp;Public pack…</source>
            <translation>Pecyn &amp;cyhoeddus…</translation>
        </message>
        <message>
            <source>&amp;Exempt (private) pack…</source>
            <translation>Pecyn &amp;eithriedig (preifat)…</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>Contact: %1</source>
            <translation>Cyswllt: %1</translation>
        </message>
        <message>
            <source>%1
Change date, time, venue and contact</source>
            <translation>%1
Newid y dyddiad, yr amser, y lleoliad a’r cyswllt</translation>
        </message>
        <message>
            <source>This meeting is %1.</source>
            <translation>Mae’r cyfarfod hwn %1.</translation>
        </message>
        <message>
            <source>Publication is late: it was due by %1 – %2</source>
            <translation>Mae’r cyhoeddi’n hwyr: roedd i fod i ddigwydd erbyn %1 – %2</translation>
        </message>
        <message>
            <source>today is the last day</source>
            <translation>heddiw yw’r diwrnod olaf</translation>
        </message>
        <message>
            <source>1 working day left</source>
            <translation>1 diwrnod gwaith ar ôl</translation>
        </message>
        <message numerus="yes">
            <source>%n working days left</source>
            <translation>
                <numerusform>%n diwrnod gwaith ar ôl</numerusform>
                <numerusform>%n diwrnod gwaith ar ôl</numerusform>
                <numerusform>%n o ddiwrnodau gwaith ar ôl</numerusform>
                <numerusform>%n diwrnod gwaith ar ôl</numerusform>
                <numerusform>%n diwrnod gwaith ar ôl</numerusform>
            </translation>
        </message>
        <message>
            <source>Publish by %1 – %2 · %3</source>
            <translation>Cyhoeddi erbyn %1 – %2 · %3</translation>
        </message>
        <message>
            <source>Change date, venue or contact</source>
            <translation>Newid y dyddiad, y lleoliad neu’r cyswllt</translation>
        </message>
    </context>
    <context>
        <name>moothall::MeetingStageBar</name>
        <message>
            <source>Planned</source>
            <translation>Wedi’i gynllunio</translation>
        </message>
        <message>
            <source>Agenda</source>
            <translation>Agenda</translation>
        </message>
        <message>
            <source>Published</source>
            <translation>Cyhoeddwyd</translation>
        </message>
        <message>
            <source>Held</source>
            <translation>Cynhaliwyd</translation>
        </message>
        <message>
            <source>Draft minutes</source>
            <translation>Cofnodion drafft</translation>
        </message>
        <message>
            <source>Confirmed</source>
            <translation>Cadarnhawyd</translation>
        </message>
        <message>
            <source>Cancelled</source>
            <translation>Wedi’i ganslo</translation>
        </message>
        <message>
            <source>Postponed</source>
            <translation>Wedi’i ohirio</translation>
        </message>
        <message>
            <source>Adjourned</source>
            <translation>Wedi’i ohirio dros dro</translation>
        </message>
        <message>
            <source>Stage of the meeting</source>
            <translation>Cam y cyfarfod</translation>
        </message>
        <message>
            <source>%1 %2</source>
            <translation>%1 %2</translation>
        </message>
    </context>
    <context>
        <name>moothall::MeetingsList</name>
        <message>
            <source>When</source>
            <translation>Pryd</translation>
        </message>
        <message>
            <source>Body</source>
            <translation>Corff</translation>
        </message>
        <message>
            <source>Stage</source>
            <translation>Cam</translation>
        </message>
        <message>
            <source>Venue</source>
            <translation>Lleoliad</translation>
        </message>
        <message>
            <source>Meetings</source>
            <translation>Cyfarfodydd</translation>
        </message>
        <message>
            <source>Filter by body, date, venue or stage</source>
            <translation>Hidlo yn ôl corff, dyddiad, lleoliad neu gam</translation>
        </message>
        <message>
            <source>Filter meetings</source>
            <translation>Hidlo cyfarfodydd</translation>
        </message>
        <message>
            <source>New meeting…</source>
            <translation>Cyfarfod newydd…</translation>
        </message>
        <message>
            <source>New meeting</source>
            <translation>Cyfarfod newydd</translation>
        </message>
        <message>
            <source>Plan the first meeting…</source>
            <translation>Cynllunio’r cyfarfod cyntaf…</translation>
        </message>
        <message>
            <source>Plan the first meeting</source>
            <translation>Cynllunio’r cyfarfod cyntaf</translation>
        </message>
        <message>
            <source>There is no meeting in this register yet. Plan one here, or bring meetings in with File &gt; Import meetings.</source>
            <translation>Nid oes cyfarfod yn y gofrestr hon eto. Cynlluniwch un yma, neu mewnforiwch gyfarfodydd â Ffeil &gt; Mewnforio cyfarfodydd.</translation>
        </message>
        <message>
            <source>No meeting holds these words. Shorten or clear the filter.</source>
            <translation>Nid oes cyfarfod sy’n cynnwys y geiriau hyn. Byrhewch neu cliriwch yr hidlydd.</translation>
        </message>
        <message numerus="yes">
            <source>%n meeting(s)</source>
            <translation>
                <numerusform>%n cyfarfod</numerusform>
                <numerusform>%n cyfarfod</numerusform>
                <numerusform>%n o gyfarfodydd</numerusform>
                <numerusform>%n chyfarfod</numerusform>
                <numerusform>%n cyfarfod</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 of %n meeting(s)</source>
            <translation>
                <numerusform>%1 o %n cyfarfod</numerusform>
                <numerusform>%1 o %n cyfarfod</numerusform>
                <numerusform>%1 o %n o gyfarfodydd</numerusform>
                <numerusform>%1 o %n chyfarfod</numerusform>
                <numerusform>%1 o %n cyfarfod</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>moothall::MembersPanel</name>
        <message>
            <source>%1, non-voting</source>
            <comment>a role</comment>
            <translation>%1, heb bleidlais</translation>
        </message>
        <message>
            <source>Members</source>
            <translation>Aelodau</translation>
        </message>
        <message>
            <source>F2 changes a cell, Delete takes a member off</source>
            <translation>Mae F2 yn newid cell, mae Delete yn tynnu aelod</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Enw</translation>
        </message>
        <message>
            <source>Role</source>
            <translation>Rôl</translation>
        </message>
        <message>
            <source>Party</source>
            <translation>Plaid</translation>
        </message>
        <message>
            <source>Division or ward</source>
            <translation>Adran etholiadol neu ward</translation>
        </message>
        <message>
            <source>From</source>
            <translation>O</translation>
        </message>
        <message>
            <source>Until</source>
            <translation>Hyd</translation>
        </message>
        <message>
            <source>Councillor A Name</source>
            <translation>Y Cynghorydd A Enw</translation>
        </message>
        <message>
            <source>Name of a new member</source>
            <translation>Enw aelod newydd</translation>
        </message>
        <message>
            <source>Role of the new member</source>
            <translation>Rôl yr aelod newydd</translation>
        </message>
        <message>
            <source>Add member</source>
            <translation>Ychwanegu aelod</translation>
        </message>
        <message>
            <source>End today</source>
            <translation>Dod i ben heddiw</translation>
        </message>
        <message>
            <source>End the selected membership today</source>
            <translation>Dod â’r aelodaeth a ddewiswyd i ben heddiw</translation>
        </message>
        <message>
            <source>Packs and minutes of earlier meetings keep the name</source>
            <translation>Mae pecynnau a chofnodion cyfarfodydd cynharach yn cadw’r enw</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Tynnu</translation>
        </message>
        <message>
            <source>Remove the selected membership</source>
            <translation>Tynnu’r aelodaeth a ddewiswyd</translation>
        </message>
        <message>
            <source>For one that was entered by mistake (Delete)</source>
            <translation>Ar gyfer un a gofnodwyd drwy gamgymeriad (Delete)</translation>
        </message>
        <message numerus="yes">
            <source>%n today</source>
            <translation>
                <numerusform>%n heddiw</numerusform>
                <numerusform>%n heddiw</numerusform>
                <numerusform>%n heddiw</numerusform>
                <numerusform>%n heddiw</numerusform>
                <numerusform>%n heddiw</numerusform>
            </translation>
        </message>
        <message>
            <source>quorum %1</source>
            <translation>cworwm %1</translation>
        </message>
        <message>
            <source>no quorum fixed: standing orders decide</source>
            <translation>dim cworwm penodedig: y rheolau sefydlog sy’n penderfynu</translation>
        </message>
        <message>
            <source>“%1” is no day. Type it as 23 May 2024 or 23/5/2024, or leave it empty.</source>
            <translation>Nid yw “%1” yn ddyddiad. Teipiwch ef fel 23 Mai 2024 neu 23/5/2024, neu gadewch ef yn wag.</translation>
        </message>
        <message>
            <source>Past and comin&amp;g members too</source>
            <translation>Aelodau’r &amp;gorffennol a’r dyfodol hefyd</translation>
        </message>
    </context>
    <context>
        <name>moothall::MessageStrip</name>
        <message>
            <source>Put this message away</source>
            <translation>Rhoi’r neges hon o’r neilltu</translation>
        </message>
        <message>
            <source>Close message</source>
            <translation>Cau’r neges</translation>
        </message>
    </context>
    <context>
        <name>moothall::MinuteEditor</name>
        <message>
            <source>Heading of the minute</source>
            <translation>Pennawd y cofnod</translation>
        </message>
        <message>
            <source>Words before the resolutions</source>
            <translation>Geiriau cyn y penderfyniadau</translation>
        </message>
        <message>
            <source>to:</source>
            <translation>y dylid:</translation>
        </message>
        <message>
            <source>Minute</source>
            <translation>Cofnod</translation>
        </message>
        <message>
            <source>What was said</source>
            <translation>Yr hyn a ddywedwyd</translation>
        </message>
        <message>
            <source>Resolutions</source>
            <translation>Penderfyniadau</translation>
        </message>
        <message>
            <source>RESOLVED</source>
            <translation>PENDERFYNWYD</translation>
        </message>
        <message>
            <source>Reasons for the decision</source>
            <translation>Rhesymau dros y penderfyniad</translation>
        </message>
        <message>
            <source>Alternatives considered and rejected</source>
            <translation>Opsiynau eraill a ystyriwyd ac a wrthodwyd</translation>
        </message>
        <message>
            <source>B</source>
            <comment>bold</comment>
            <translation>T</translation>
        </message>
        <message>
            <source>Bold (Ctrl+B)</source>
            <translation>Trwm (Ctrl+B)</translation>
        </message>
        <message>
            <source>I</source>
            <comment>italic</comment>
            <translation>I</translation>
        </message>
        <message>
            <source>Italic (Ctrl+I)</source>
            <translation>Italig (Ctrl+I)</translation>
        </message>
        <message>
            <source>1)</source>
            <comment>numbered list</comment>
            <translation>1)</translation>
        </message>
        <message>
            <source>Numbered list</source>
            <translation>Rhestr wedi’i rhifo</translation>
        </message>
        <message>
            <source>Exempt minutes</source>
            <translation>Cofnodion eithriedig</translation>
        </message>
        <message>
            <source>What only the exempt minutes print</source>
            <translation>Yr hyn a argreffir yn y cofnodion eithriedig yn unig</translation>
        </message>
        <message>
            <source>Public minutes</source>
            <translation>Cofnodion cyhoeddus</translation>
        </message>
        <message>
            <source>What the public minutes print of this exempt item</source>
            <translation>Yr hyn a argreffir yn y cofnodion cyhoeddus am yr eitem eithriedig hon</translation>
        </message>
        <message>
            <source>No number yet</source>
            <translation>Dim rhif eto</translation>
        </message>
        <message>
            <source>Minute %1</source>
            <translation>Cofnod %1</translation>
        </message>
        <message>
            <source>Empty: the house style's own sentence</source>
            <translation>Gwag: brawddeg arddull y tŷ ei hun</translation>
        </message>
        <message>
            <source>From here to the end of this item’s minute there is no word that the dictionary doesn’t know.</source>
            <translation>O’r fan hon hyd ddiwedd cofnod yr eitem hon nid oes gair nad yw yn y geiriadur.</translation>
        </message>
        <message numerus="yes">
            <source>%n word(s)</source>
            <translation>
                <numerusform>%n gair</numerusform>
                <numerusform>%n gair</numerusform>
                <numerusform>%n o eiriau</numerusform>
                <numerusform>%n gair</numerusform>
                <numerusform>%n gair</numerusform>
            </translation>
        </message>
        <message>
            <source>Type the beginning of a member’s name or of one of these, then %1: %2.</source>
            <translation>Teipiwch ddechrau enw aelod neu un o’r rhain, yna %1: %2.</translation>
        </message>
    </context>
    <context>
        <name>moothall::MinuteEdits</name>
        <message>
            <source>Minute the item</source>
            <translation>Cofnodi’r eitem</translation>
        </message>
        <message>
            <source>Minute item %1</source>
            <translation>Cofnodi eitem %1</translation>
        </message>
        <message>
            <source>Replace “%1”</source>
            <translation>Disodli “%1”</translation>
        </message>
        <message>
            <source>Bring back typing</source>
            <translation>Adfer yr hyn a deipiwyd</translation>
        </message>
    </context>
    <context>
        <name>moothall::MinutesTab</name>
        <message>
            <source>Running order</source>
            <translation>Trefn y cyfarfod</translation>
        </message>
        <message>
            <source>Attendance</source>
            <translation>Presenoldeb</translation>
        </message>
        <message>
            <source>F9, then letters of a name</source>
            <translation>F9, yna llythrennau enw</translation>
        </message>
        <message>
            <source>This meeting has no earlier minutes to confirm.</source>
            <translation>Nid oes gan y cyfarfod hwn gofnodion cynharach i’w cadarnhau.</translation>
        </message>
        <message>
            <source>In session, started %1</source>
            <translation>Yn eistedd, dechreuwyd am %1</translation>
        </message>
        <message>
            <source>Adjourned at %1</source>
            <translation>Gohiriwyd am %1</translation>
        </message>
        <message>
            <source>Closed at %1</source>
            <translation>Caewyd am %1</translation>
        </message>
        <message>
            <source>%1. Budget decision: votes by name</source>
            <translation>%1. Penderfyniad ar y gyllideb: pleidleisiau yn ôl enw</translation>
        </message>
        <message>
            <source>Not started</source>
            <translation>Heb ddechrau</translation>
        </message>
    </context>
    <context>
        <name>moothall::MonthModel</name>
        <message>
            <source>%1 %2</source>
            <comment>a time, a body</comment>
            <translation>%1 %2</translation>
        </message>
        <message>
            <source>%1, called off</source>
            <translation>%1, wedi’i ganslo</translation>
        </message>
        <message>
            <source>%1, clashes with another meeting</source>
            <translation>%1, yn gwrthdaro â chyfarfod arall</translation>
        </message>
    </context>
    <context>
        <name>moothall::MonthTable</name>
        <message numerus="yes">
            <source>%n more</source>
            <translation>
                <numerusform>%n arall</numerusform>
                <numerusform>%n arall</numerusform>
                <numerusform>%n arall</numerusform>
                <numerusform>%n arall</numerusform>
                <numerusform>%n arall</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 · today</source>
            <comment>a day's number</comment>
            <translation>%1 · heddiw</translation>
        </message>
        <message>
            <source>Month</source>
            <translation>Mis</translation>
        </message>
        <message>
            <source>Space goes from one meeting of a day to the next, Enter opens it, Ctrl and an arrow moves it to another day</source>
            <translation>Mae’r bylchwr yn mynd o un cyfarfod mewn diwrnod i’r nesaf, Enter yn ei agor, Ctrl a saeth yn ei symud i ddiwrnod arall</translation>
        </message>
    </context>
    <context>
        <name>moothall::MotionEdits</name>
        <message>
            <source>Record an amendment</source>
            <translation>Cofnodi gwelliant</translation>
        </message>
        <message>
            <source>Record a motion</source>
            <translation>Cofnodi cynnig</translation>
        </message>
        <message>
            <source>Change an amendment</source>
            <translation>Newid gwelliant</translation>
        </message>
        <message>
            <source>Change a motion</source>
            <translation>Newid cynnig</translation>
        </message>
        <message>
            <source>Remove a motion</source>
            <translation>Tynnu cynnig</translation>
        </message>
        <message>
            <source>Record an action</source>
            <translation>Cofnodi cam gweithredu</translation>
        </message>
        <message>
            <source>Change an action</source>
            <translation>Newid cam gweithredu</translation>
        </message>
        <message>
            <source>Remove an action</source>
            <translation>Tynnu cam gweithredu</translation>
        </message>
        <message>
            <source>Resolve as recommended</source>
            <translation>Penderfynu fel yr argymhellwyd</translation>
        </message>
        <message>
            <source>Resume the meeting</source>
            <translation>Ailddechrau’r cyfarfod</translation>
        </message>
        <message>
            <source>Start the meeting</source>
            <translation>Dechrau’r cyfarfod</translation>
        </message>
        <message>
            <source>Adjourn the meeting</source>
            <translation>Gohirio’r cyfarfod dros dro</translation>
        </message>
        <message>
            <source>Close the meeting</source>
            <translation>Cau’r cyfarfod</translation>
        </message>
        <message>
            <source>Take item %1</source>
            <translation>Cymryd eitem %1</translation>
        </message>
        <message>
            <source>Mark as budget decision meeting</source>
            <translation>Nodi’n gyfarfod i benderfynu ar y gyllideb</translation>
        </message>
        <message>
            <source>Unmark as budget decision meeting</source>
            <translation>Dileu’r nod cyfarfod i benderfynu ar y gyllideb</translation>
        </message>
        <message>
            <source>Add an urgent item</source>
            <translation>Ychwanegu eitem frys</translation>
        </message>
    </context>
    <context>
        <name>moothall::MotionsPanel</name>
        <message>
            <source>, casting vote</source>
            <translation>, pleidlais fwrw</translation>
        </message>
        <message>
            <source> %1 – %2</source>
            <translation> %1 – %2</translation>
        </message>
        <message>
            <source>No vote yet</source>
            <translation>Dim pleidlais eto</translation>
        </message>
        <message>
            <source>Voted%1</source>
            <translation>Pleidleisiwyd%1</translation>
        </message>
        <message>
            <source>Carried%1</source>
            <translation>Derbyniwyd%1</translation>
        </message>
        <message>
            <source>Lost%1</source>
            <translation>Gwrthodwyd%1</translation>
        </message>
        <message>
            <source>Withdrawn</source>
            <translation>Tynnwyd yn ôl</translation>
        </message>
        <message>
            <source>Fell</source>
            <translation>Syrthiodd</translation>
        </message>
        <message>
            <source>Why the votes differ</source>
            <translation>Pam mae’r pleidleisiau’n wahanol</translation>
        </message>
        <message>
            <source>Why they differ: kept with the vote, never printed</source>
            <translation>Pam maent yn wahanol: cedwir gyda’r bleidlais, nas argreffir byth</translation>
        </message>
        <message>
            <source>Text of the motion</source>
            <translation>Testun y cynnig</translation>
        </message>
        <message>
            <source>Words moved; empty: as the report recommends</source>
            <translation>Y geiriau a gynigiwyd; gwag: fel y mae’r adroddiad yn ei argymell</translation>
        </message>
        <message>
            <source>Mover</source>
            <translation>Cynigydd</translation>
        </message>
        <message>
            <source>Moved by</source>
            <translation>Cynigiwyd gan</translation>
        </message>
        <message>
            <source>Seconder</source>
            <translation>Eilydd</translation>
        </message>
        <message>
            <source>Seconded by</source>
            <translation>Eiliwyd gan</translation>
        </message>
        <message>
            <source>Votes for</source>
            <translation>Pleidleisiau o blaid</translation>
        </message>
        <message>
            <source>For</source>
            <translation>O blaid</translation>
        </message>
        <message>
            <source>Votes against</source>
            <translation>Pleidleisiau yn erbyn</translation>
        </message>
        <message>
            <source>Against</source>
            <translation>Yn erbyn</translation>
        </message>
        <message>
            <source>Abstentions</source>
            <translation>Ymatal</translation>
        </message>
        <message>
            <source>Abst.</source>
            <translation>Ymat.</translation>
        </message>
        <message>
            <source>Present, not voting</source>
            <translation>Yn bresennol, heb bleidleisio</translation>
        </message>
        <message>
            <source>Not voting</source>
            <translation>Heb bleidleisio</translation>
        </message>
        <message>
            <source>Motions on this item</source>
            <translation>Cynigion ar yr eitem hon</translation>
        </message>
        <message>
            <source>Return changes the current one, Delete removes it</source>
            <translation>Mae Return yn newid yr un cyfredol, mae Delete yn ei dynnu</translation>
        </message>
        <message>
            <source>Casting vote</source>
            <translation>Pleidlais fwrw</translation>
        </message>
        <message>
            <source>No casting vote</source>
            <translation>Dim pleidlais fwrw</translation>
        </message>
        <message>
            <source>Casting vote for</source>
            <translation>Pleidlais fwrw o blaid</translation>
        </message>
        <message>
            <source>Casting vote against</source>
            <translation>Pleidlais fwrw yn erbyn</translation>
        </message>
        <message>
            <source>Outcome</source>
            <translation>Canlyniad</translation>
        </message>
        <message>
            <source>Outcome by the votes</source>
            <translation>Canlyniad yn ôl y pleidleisiau</translation>
        </message>
        <message>
            <source>Carried</source>
            <translation>Derbyniwyd</translation>
        </message>
        <message>
            <source>Lost</source>
            <translation>Gwrthodwyd</translation>
        </message>
        <message>
            <source>That the recommendations of the report be agreed</source>
            <translation>Bod argymhellion yr adroddiad yn cael eu cymeradwyo</translation>
        </message>
        <message>
            <source>Amendment</source>
            <translation>Gwelliant</translation>
        </message>
        <message>
            <source>Motion</source>
            <translation>Cynnig</translation>
        </message>
        <message>
            <source>As recommended</source>
            <translation>Fel yr argymhellwyd</translation>
        </message>
        <message>
            <source>Amendment: %1</source>
            <translation>Gwelliant: %1</translation>
        </message>
        <message>
            <source>Motion: %1</source>
            <translation>Cynnig: %1</translation>
        </message>
        <message>
            <source>moved %1</source>
            <translation>cynigiwyd gan %1</translation>
        </message>
        <message>
            <source>seconded %1</source>
            <translation>eiliwyd gan %1</translation>
        </message>
        <message>
            <source>recorded vote</source>
            <translation>pleidlais gofnodedig</translation>
        </message>
    </context>
    <context>
        <name>moothall::Navigator</name>
        <message>
            <source>Places</source>
            <translation>Lleoedd</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>Heddiw</translation>
        </message>
        <message>
            <source>Meetings</source>
            <translation>Cyfarfodydd</translation>
        </message>
        <message>
            <source>Calendar</source>
            <translation>Calendr</translation>
        </message>
        <message>
            <source>Forward plan</source>
            <translation>Blaenraglen</translation>
        </message>
        <message>
            <source>Committees</source>
            <translation>Pwyllgorau</translation>
        </message>
        <message>
            <source>People</source>
            <translation>Pobl</translation>
        </message>
        <message>
            <source>OPEN MEETINGS</source>
            <translation>AR AGOR</translation>
        </message>
        <message numerus="yes">
            <source>%1, %n waiting</source>
            <translation>
                <numerusform>%1, %n yn aros</numerusform>
                <numerusform>%1, %n yn aros</numerusform>
                <numerusform>%1, %n yn aros</numerusform>
                <numerusform>%1, %n yn aros</numerusform>
                <numerusform>%1, %n yn aros</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>moothall::NewMeetingPanel</name>
        <message>
            <source>Plan meeting</source>
            <translation>Cynllunio cyfarfod</translation>
        </message>
        <message>
            <source>Where the body usually meets</source>
            <translation>Lle mae’r corff yn cyfarfod fel arfer</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Canslo</translation>
        </message>
        <message>
            <source>Cancel the new meeting</source>
            <translation>Canslo’r cyfarfod newydd</translation>
        </message>
        <message>
            <source>New meeting</source>
            <translation>Cyfarfod newydd</translation>
        </message>
        <message>
            <source>&amp;Body</source>
            <translation>&amp;Corff</translation>
        </message>
        <message>
            <source>&amp;Date</source>
            <translation>&amp;Dyddiad</translation>
        </message>
        <message>
            <source>&amp;Time</source>
            <translation>&amp;Amser</translation>
        </message>
        <message>
            <source>Agenda &amp;starts from</source>
            <translation>&amp;Seilio’r agenda ar</translation>
        </message>
        <message>
            <source>&amp;Kind</source>
            <translation>&amp;Math</translation>
        </message>
        <message>
            <source>There is no body in this register yet. Add one under Committees first.</source>
            <translation>Nid oes corff yn y gofrestr hon eto. Ychwanegwch un yn yr adran Pwyllgorau yn gyntaf.</translation>
        </message>
        <message>
            <source>The body’s standing items</source>
            <translation>Eitemau sefydlog y corff</translation>
        </message>
        <message>
            <source>The items of %1</source>
            <translation>Eitemau %1</translation>
        </message>
        <message>
            <source>This day is past: plan it only to record a meeting that was held.</source>
            <translation>Mae’r diwrnod hwn wedi bod: cynlluniwch ef dim ond i gofnodi cyfarfod a gynhaliwyd.</translation>
        </message>
        <message>
            <source>This is a bank holiday: %1.</source>
            <translation>Mae hon yn ŵyl banc: %1.</translation>
        </message>
        <message>
            <source>The offices are shut on this day.</source>
            <translation>Mae’r swyddfeydd ar gau ar y diwrnod hwn.</translation>
        </message>
        <message>
            <source>Too soon: the agenda had to be published by %1 (%2).</source>
            <translation>Rhy fuan: roedd rhaid cyhoeddi’r agenda erbyn %1 (%2).</translation>
        </message>
        <message>
            <source>Publish the agenda by %1 (%2).</source>
            <translation>Cyhoeddwch yr agenda erbyn %1 (%2).</translation>
        </message>
        <message>
            <source>Ven&amp;ue</source>
            <translation>&amp;Lleoliad</translation>
        </message>
    </context>
    <context>
        <name>moothall::PacksModel</name>
        <message>
            <source>Pack</source>
            <translation>Pecyn</translation>
        </message>
        <message>
            <source>Published</source>
            <translation>Cyhoeddwyd</translation>
        </message>
        <message>
            <source>Pages</source>
            <translation>Tudalennau</translation>
        </message>
        <message>
            <source>Numbered to</source>
            <translation>Rhifwyd hyd at</translation>
        </message>
        <message>
            <source>SHA-256</source>
            <translation>SHA-256</translation>
        </message>
        <message>
            <source>Public pack</source>
            <translation>Pecyn cyhoeddus</translation>
        </message>
        <message>
            <source>Exempt (private) pack</source>
            <translation>Pecyn eithriedig (preifat)</translation>
        </message>
        <message>
            <source>%1, supplement %2</source>
            <translation>%1, atodlen %2</translation>
        </message>
    </context>
    <context>
        <name>moothall::PacksTab</name>
        <message>
            <source>No pack has been published yet.</source>
            <translation>Ni chyhoeddwyd pecyn eto.</translation>
        </message>
        <message>
            <source>The packs as they stand</source>
            <translation>Y pecynnau fel y maent</translation>
        </message>
        <message>
            <source>Published</source>
            <translation>Cyhoeddwyd</translation>
        </message>
        <message>
            <source>Numbering, for all packs of this authority</source>
            <translation>Rhifo, ar gyfer holl becynnau’r awdurdod hwn</translation>
        </message>
        <message>
            <source>Make public pack…</source>
            <translation>Gwneud pecyn cyhoeddus…</translation>
        </message>
        <message>
            <source>Make exempt (private) pack…</source>
            <translation>Gwneud pecyn eithriedig (preifat)…</translation>
        </message>
        <message>
            <source>Publish agenda…</source>
            <translation>Cyhoeddi’r agenda…</translation>
        </message>
        <message>
            <source>Pack as of today…</source>
            <translation>Pecyn fel y mae heddiw…</translation>
        </message>
        <message>
            <source>Exempt pack as of today…</source>
            <translation>Pecyn eithriedig fel y mae heddiw…</translation>
        </message>
        <message>
            <source>The main pack and all supplements as one, with a sheet of what is new. Every page keeps its published number.</source>
            <translation>Y prif becyn a’r holl atodlenni’n un, gyda dalen yn dangos beth sy’n newydd. Mae pob tudalen yn cadw’r rhif a gyhoeddwyd.</translation>
        </message>
        <message>
            <source>Published packs</source>
            <translation>Pecynnau cyhoeddedig</translation>
        </message>
        <message>
            <source>Number each supplement from 1, in place of carrying on from what is published</source>
            <translation>Rhifo pob atodlen o 1, yn lle parhau o’r hyn a gyhoeddwyd</translation>
        </message>
        <message>
            <source>Let the public pack’s numbers run on, so that they don’t tell how long exempt papers are</source>
            <translation>Gadael i rifau’r pecyn cyhoeddus redeg ymlaen, fel nad ydynt yn dangos pa mor hir yw papurau eithriedig</translation>
        </message>
        <message>
            <source>A paper that is kept back counts as the one sheet in its place. The exempt pack keeps its own numbers, and its agenda says beside each item which pages those are in the public pack.</source>
            <translation>Mae papur a gedwir yn ôl yn cyfrif fel yr un ddalen sydd yn ei le. Mae’r pecyn eithriedig yn cadw ei rifau ei hun, ac mae ei agenda’n nodi wrth ochr pob eitem pa dudalennau yw’r rheini yn y pecyn cyhoeddus.</translation>
        </message>
        <message>
            <source>1 item</source>
            <translation>1 eitem</translation>
        </message>
        <message numerus="yes">
            <source>%n items</source>
            <translation>
                <numerusform>%n eitem</numerusform>
                <numerusform>%n eitem</numerusform>
                <numerusform>%n eitem</numerusform>
                <numerusform>%n eitem</numerusform>
                <numerusform>%n eitem</numerusform>
            </translation>
        </message>
        <message>
            <source>1 paper</source>
            <translation>1 papur</translation>
        </message>
        <message numerus="yes">
            <source>%n papers</source>
            <translation>
                <numerusform>%n papur</numerusform>
                <numerusform>%n papur</numerusform>
                <numerusform>%n o bapurau</numerusform>
                <numerusform>%n phapur</numerusform>
                <numerusform>%n papur</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 kept from the public</source>
            <translation>%1 wedi’u cadw rhag y cyhoedd</translation>
        </message>
        <message>
            <source>%1 to follow</source>
            <translation>%1 i ddilyn</translation>
        </message>
        <message>
            <source>numbered to %1</source>
            <translation>rhifwyd hyd at %1</translation>
        </message>
        <message>
            <source>Languages, for all agendas of this authority</source>
            <translation>Ieithoedd, ar gyfer holl agendâu’r awdurdod hwn</translation>
        </message>
    </context>
    <context>
        <name>moothall::PaperIntake</name>
        <message>
            <source>Report</source>
            <translation>Adroddiad</translation>
        </message>
        <message>
            <source>Appendix %1</source>
            <translation>Atodiad %1</translation>
        </message>
        <message>
            <source>Picture.png</source>
            <translation>Llun.png</translation>
        </message>
        <message>
            <source>Reading page %1 of %2…</source>
            <translation>Yn darllen tudalen %1 o %2…</translation>
        </message>
    </context>
    <context>
        <name>moothall::PdfView</name>
        <message>
            <source>Pages of the pack</source>
            <translation>Tudalennau’r pecyn</translation>
        </message>
        <message>
            <source>Selected: %1</source>
            <translation>Wedi’i ddewis: %1</translation>
        </message>
    </context>
    <context>
        <name>moothall::PeopleKeys</name>
        <message>
            <source>Record people by their letters</source>
            <translation>Cofnodi pobl yn ôl eu llythrennau</translation>
        </message>
        <message>
            <source>Everybody without a state is present</source>
            <translation>Mae pawb heb gyflwr yn bresennol</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>%1: P present · A apologies · N absent · R remote · I came in now · O went out now · D declares</source>
            <translation>%1: P presennol · A ymddiheuriadau · N absennol · R o bell · I daeth i mewn nawr · O aeth allan nawr · D yn datgan</translation>
        </message>
        <message>
            <source>Who? %1…</source>
            <translation>Pwy? %1…</translation>
        </message>
        <message>
            <source>Who? Type the beginning of a name, or * for everybody present. Escape ends.</source>
            <translation>Pwy? Teipiwch ddechrau enw, neu * ar gyfer pawb sy’n bresennol. Mae Escape yn gorffen.</translation>
        </message>
        <message>
            <source>%1. %2</source>
            <translation>%1. %2</translation>
        </message>
    </context>
    <context>
        <name>moothall::PeopleView</name>
        <message>
            <source>Name as printed</source>
            <translation>Enw fel yr argreffir ef</translation>
        </message>
        <message>
            <source>Sorted as</source>
            <translation>Trefnir fel</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>E-bost</translation>
        </message>
        <message>
            <source>Filter by any part of a name</source>
            <translation>Hidlo yn ôl unrhyw ran o enw</translation>
        </message>
        <message>
            <source>Filter people</source>
            <translation>Hidlo pobl</translation>
        </message>
        <message>
            <source>People</source>
            <translation>Pobl</translation>
        </message>
        <message>
            <source>Name as it is printed, “Councillor A Name”</source>
            <translation>Enw fel yr argreffir ef, “Y Cynghorydd A Enw”</translation>
        </message>
        <message>
            <source>Name of a new person</source>
            <translation>Enw person newydd</translation>
        </message>
        <message>
            <source>Add person</source>
            <translation>Ychwanegu person</translation>
        </message>
        <message>
            <source>Names</source>
            <translation>Enwau</translation>
        </message>
        <message>
            <source>Attendance</source>
            <translation>Presenoldeb</translation>
        </message>
        <message>
            <source>Nobody yet: members come here from Committees, others are added below.</source>
            <translation>Neb eto: daw aelodau yma o’r adran Pwyllgorau, ychwanegir eraill isod.</translation>
        </message>
        <message numerus="yes">
            <source>%n person(s) · double-click or press F2 to change a name in place</source>
            <translation>
                <numerusform>%n person · cliciwch ddwywaith neu pwyswch F2 i newid enw yn ei le</numerusform>
                <numerusform>%n person · cliciwch ddwywaith neu pwyswch F2 i newid enw yn ei le</numerusform>
                <numerusform>%n o bobl · cliciwch ddwywaith neu pwyswch F2 i newid enw yn ei le</numerusform>
                <numerusform>%n pherson · cliciwch ddwywaith neu pwyswch F2 i newid enw yn ei le</numerusform>
                <numerusform>%n person · cliciwch ddwywaith neu pwyswch F2 i newid enw yn ei le</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 of %n person(s)</source>
            <translation>
                <numerusform>%1 o %n person</numerusform>
                <numerusform>%1 o %n person</numerusform>
                <numerusform>%1 o %n o bobl</numerusform>
                <numerusform>%1 o %n pherson</numerusform>
                <numerusform>%1 o %n person</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>moothall::PhrasesDialog</name>
        <message>
            <source>Phrases</source>
            <translation>Ymadroddion</translation>
        </message>
        <message>
            <source>Short name</source>
            <translation>Enw byr</translation>
        </message>
        <message>
            <source>Words</source>
            <translation>Geiriau</translation>
        </message>
        <message>
            <source>F2 changes the current cell, Delete takes the phrase off</source>
            <translation>Mae F2 yn newid y gell gyfredol, mae Delete yn tynnu’r ymadrodd</translation>
        </message>
        <message>
            <source>Short name of a new phrase</source>
            <translation>Enw byr ymadrodd newydd</translation>
        </message>
        <message>
            <source>Words of a new phrase</source>
            <translation>Geiriau ymadrodd newydd</translation>
        </message>
        <message>
            <source>Words, with fields as {mover} or {report title}</source>
            <translation>Geiriau, gyda meysydd megis {mover} neu {report title}</translation>
        </message>
        <message>
            <source>Add phrase</source>
            <translation>Ychwanegu ymadrodd</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Cau</translation>
        </message>
        <message>
            <source>In a minute, type the beginning of a short name and press %1. Fields: %2.</source>
            <translation>Mewn cofnod, teipiwch ddechrau enw byr a phwyswch %1. Meysydd: %2.</translation>
        </message>
    </context>
    <context>
        <name>moothall::PreviewPane</name>
        <message>
            <source>Preview of the pack</source>
            <translation>Rhagolwg o’r pecyn</translation>
        </message>
        <message>
            <source>Public pack</source>
            <translation>Cyhoeddus</translation>
        </message>
        <message>
            <source>Exempt pack</source>
            <translation>Eithriedig</translation>
        </message>
        <message>
            <source>Show the public pack</source>
            <translation>Dangos y pecyn cyhoeddus</translation>
        </message>
        <message>
            <source>Show the exempt pack</source>
            <translation>Dangos y pecyn eithriedig</translation>
        </message>
        <message>
            <source>Checks before publishing</source>
            <translation>Gwiriadau cyn cyhoeddi</translation>
        </message>
        <message>
            <source>Open a meeting to see its pack here.</source>
            <translation>Agorwch gyfarfod i weld ei becyn yma.</translation>
        </message>
        <message>
            <source>Making the pack…</source>
            <translation>Wrthi’n gwneud y pecyn…</translation>
        </message>
        <message>
            <source>front %1 of %2</source>
            <translation>blaen %1 o %2</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <comment>a page, the last page</comment>
            <translation>%1 o %2</translation>
        </message>
        <message>
            <source>page %1 of %2</source>
            <translation>tudalen %1 o %2</translation>
        </message>
        <message>
            <source>Passed</source>
            <translation>Llwyddodd</translation>
        </message>
        <message>
            <source>Look at this</source>
            <translation>Edrychwch ar hyn</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Stopiwch</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>a verdict, a sentence</comment>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>Nothing is withheld from the public.</source>
            <translation>Nid oes dim yn cael ei ddal yn ôl rhag y cyhoedd.</translation>
        </message>
        <message numerus="yes">
            <source>The public doesn’t see %n page(s) of papers (items %1).</source>
            <comment>numbers of items</comment>
            <translation>
                <numerusform>Nid yw’r cyhoedd yn gweld %n tudalen o bapurau (eitemau %1).</numerusform>
                <numerusform>Nid yw’r cyhoedd yn gweld %n dudalen o bapurau (eitemau %1).</numerusform>
                <numerusform>Nid yw’r cyhoedd yn gweld %n dudalen o bapurau (eitemau %1).</numerusform>
                <numerusform>Nid yw’r cyhoedd yn gweld %n tudalen o bapurau (eitemau %1).</numerusform>
                <numerusform>Nid yw’r cyhoedd yn gweld %n tudalen o bapurau (eitemau %1).</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n page(s) here are withheld from the public (items %1).</source>
            <comment>numbers of items</comment>
            <translation>
                <numerusform>Mae %n tudalen yma wedi’u dal yn ôl rhag y cyhoedd (eitemau %1).</numerusform>
                <numerusform>Mae %n dudalen yma wedi’i dal yn ôl rhag y cyhoedd (eitemau %1).</numerusform>
                <numerusform>Mae %n dudalen yma wedi’u dal yn ôl rhag y cyhoedd (eitemau %1).</numerusform>
                <numerusform>Mae %n tudalen yma wedi’u dal yn ôl rhag y cyhoedd (eitemau %1).</numerusform>
                <numerusform>Mae %n tudalen yma wedi’u dal yn ôl rhag y cyhoedd (eitemau %1).</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>moothall::PrintRunPanel</name>
        <message>
            <source>Booklet</source>
            <translation>Llyfryn</translation>
        </message>
        <message>
            <source>One</source>
            <translation>Un</translation>
        </message>
        <message>
            <source>Both</source>
            <translation>Y ddwy</translation>
        </message>
        <message>
            <source>For %1</source>
            <translation>Ar gyfer %1</translation>
        </message>
        <message>
            <source>Print run</source>
            <translation>Rhediad argraffu</translation>
        </message>
        <message>
            <source>All, or 6, 7a</source>
            <translation>Pob un, neu 6, 7a</translation>
        </message>
        <message>
            <source>All, or 3-7, 12</source>
            <translation>Pob un, neu 3-7, 12</translation>
        </message>
        <message>
            <source>The numbers that are printed on the pages</source>
            <translation>Y rhifau sydd wedi’u hargraffu ar y tudalennau</translation>
        </message>
        <message>
            <source>Pack</source>
            <translation>Pecyn</translation>
        </message>
        <message>
            <source>Spare public copies</source>
            <translation>Copïau cyhoeddus sbâr</translation>
        </message>
        <message>
            <source>Items</source>
            <translation>Eitemau</translation>
        </message>
        <message>
            <source>Printed page numbers</source>
            <translation>Rhifau tudalen printiedig</translation>
        </message>
        <message>
            <source>Both sides</source>
            <translation>Dwy ochr</translation>
        </message>
        <message>
            <source>Turned about the long edge</source>
            <translation>Wedi’u troi ar yr ymyl hir</translation>
        </message>
        <message>
            <source>Two pages beside one another, to be folded and stapled</source>
            <translation>Dwy dudalen ochr yn ochr, i’w plygu a’u styffylu</translation>
        </message>
        <message>
            <source>Fold-outs on A3</source>
            <translation>Dalennau plyg ar A3</translation>
        </message>
        <message>
            <source>Pages larger than A4 are sheets of their own</source>
            <translation>Mae tudalennau mwy nag A4 yn ddalennau ar wahân</translation>
        </message>
        <message>
            <source>Whole exempt packs</source>
            <translation>Pecynnau eithriedig cyfan</translation>
        </message>
        <message>
            <source>Else readers of exempt papers get the public pack, and the exempt papers apart</source>
            <translation>Fel arall mae darllenwyr papurau eithriedig yn cael y pecyn cyhoeddus, a’r papurau eithriedig ar wahân</translation>
        </message>
        <message>
            <source>Cover labels</source>
            <translation>Labeli clawr</translation>
        </message>
        <message>
            <source>14 on a sheet, 99.1 × 38.1 mm</source>
            <translation>14 ar ddalen, 99.1 × 38.1 mm</translation>
        </message>
        <message>
            <source>Divider sheets</source>
            <translation>Dalennau rhannu</translation>
        </message>
        <message>
            <source>Before each item’s papers</source>
            <translation>O flaen papurau pob eitem</translation>
        </message>
        <message>
            <source>Sign-in sheet</source>
            <translation>Dalen lofnodi</translation>
        </message>
        <message>
            <source>Name plates</source>
            <translation>Platiau enw</translation>
        </message>
        <message>
            <source>To be folded and stood on the table</source>
            <translation>I’w plygu a’u gosod ar y bwrdd</translation>
        </message>
        <message>
            <source>Speakers’ list</source>
            <translation>Rhestr siaradwyr</translation>
        </message>
        <message>
            <source>Job</source>
            <translation>Gwaith</translation>
        </message>
        <message>
            <source>Exempt: %1</source>
            <translation>Eithriedig: %1</translation>
        </message>
        <message>
            <source>Copies</source>
            <translation>Copïau</translation>
        </message>
        <message>
            <source>Sides</source>
            <translation>Ochrau</translation>
        </message>
        <message>
            <source>Paper</source>
            <translation>Papur</translation>
        </message>
        <message>
            <source>Exempt jobs</source>
            <translation>Gweithiau eithriedig</translation>
        </message>
        <message>
            <source>Public jobs</source>
            <translation>Gweithiau cyhoeddus</translation>
        </message>
        <message>
            <source>Print exempt jobs…</source>
            <translation>Argraffu gweithiau eithriedig…</translation>
        </message>
        <message>
            <source>Print public jobs…</source>
            <translation>Argraffu gweithiau cyhoeddus…</translation>
        </message>
        <message>
            <source>Save as PDFs…</source>
            <translation>Cadw fel ffeiliau PDF…</translation>
        </message>
        <message>
            <source>Save the exempt jobs as PDFs</source>
            <translation>Cadw’r gweithiau eithriedig fel ffeiliau PDF</translation>
        </message>
        <message>
            <source>Save the public jobs as PDFs</source>
            <translation>Cadw’r gweithiau cyhoeddus fel ffeiliau PDF</translation>
        </message>
        <message>
            <source>EXEMPT</source>
            <translation>EITHRIEDIG</translation>
        </message>
        <message>
            <source>Printed apart, on coloured paper</source>
            <translation>Argreffir ar wahân, ar bapur lliw</translation>
        </message>
        <message>
            <source>Main pack</source>
            <translation>Prif becyn</translation>
        </message>
        <message>
            <source>Everything published up to today</source>
            <translation>Popeth a gyhoeddwyd hyd heddiw</translation>
        </message>
        <message>
            <source>The agenda has no item %1.</source>
            <translation>Nid oes eitem %1 ar yr agenda.</translation>
        </message>
        <message>
            <source>%1 A4, %2 A3</source>
            <translation>%1 A4, %2 A3</translation>
        </message>
        <message>
            <source>%1 A4</source>
            <translation>%1 A4</translation>
        </message>
        <message>
            <source>Counting…</source>
            <translation>Yn cyfrif…</translation>
        </message>
        <message numerus="yes">
            <source>%n sheet(s) of paper</source>
            <translation>
                <numerusform>%n dalen o bapur</numerusform>
                <numerusform>%n ddalen o bapur</numerusform>
                <numerusform>%n o ddalennau papur</numerusform>
                <numerusform>%n dalen o bapur</numerusform>
                <numerusform>%n dalen o bapur</numerusform>
            </translation>
        </message>
        <message>
            <source> · by e-mail: %1</source>
            <translation> · drwy e-bost: %1</translation>
        </message>
        <message>
            <source>Sheets each</source>
            <translation>Dalennau’r un</translation>
        </message>
        <message>
            <source>Sheets</source>
            <translation>Dalennau</translation>
        </message>
    </context>
    <context>
        <name>moothall::PrivateNoticeDialog</name>
        <message>
            <source>Second notice of the private meeting</source>
            <translation>Ail hysbysiad o’r cyfarfod preifat</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <comment>a body, a day</comment>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>When the notice was given</source>
            <translation>Pryd y rhoddwyd yr hysbysiad</translation>
        </message>
        <message>
            <source>&amp;It was given elsewhere on</source>
            <translation>&amp;Fe’i rhoddwyd mewn man arall ar</translation>
        </message>
        <message>
            <source>Save a &amp;draft…</source>
            <translation>Cadw &amp;drafft…</translation>
        </message>
        <message>
            <source>&amp;Publish…</source>
            <translation>&amp;Cyhoeddi…</translation>
        </message>
        <message>
            <source>It gives no reason for deciding in private yet.</source>
            <translation>Nid yw’n rhoi rheswm dros benderfynu’n breifat eto.</translation>
        </message>
        <message>
            <source>In private, because %1</source>
            <translation>Yn breifat, oherwydd %1</translation>
        </message>
        <message>
            <source>Representations received on %1</source>
            <translation>Sylwadau a ddaeth i law ar %1</translation>
        </message>
        <message>
            <source>Representations received, why it should be decided in public; leave it empty where none came</source>
            <translation>Sylwadau a ddaeth i law, pam y dylid penderfynu arno’n gyhoeddus; gadewch yn wag os na ddaeth dim</translation>
        </message>
        <message>
            <source>Response on %1</source>
            <translation>Ymateb ar %1</translation>
        </message>
        <message>
            <source>What is answered to them</source>
            <translation>Yr ateb a roddir iddynt</translation>
        </message>
        <message>
            <source>It was given on %1.</source>
            <translation>Fe’i rhoddwyd ar %1.</translation>
        </message>
        <message>
            <source>It must be at the offices and on the website by %1, 5 clear days before (SI 2012/2089 reg. 5(4)).</source>
            <translation>Rhaid iddo fod yn y swyddfeydd ac ar y wefan erbyn %1, 5 diwrnod clir cyn hynny (OS 2012/2089 rheol. 5(4)).</translation>
        </message>
    </context>
    <context>
        <name>moothall::ProgressPanel</name>
        <message>
            <source>Why the report is returned</source>
            <translation>Pam y dychwelir yr adroddiad</translation>
        </message>
        <message>
            <source>What has to change; Enter returns the report, Escape leaves it</source>
            <translation>Beth sy’n gorfod newid; mae Enter yn dychwelyd yr adroddiad, mae Escape yn ei adael</translation>
        </message>
        <message>
            <source>The reports and how far they have come</source>
            <translation>Yr adroddiadau a pha mor bell y maent wedi dod</translation>
        </message>
        <message>
            <source>Who writes, who clears</source>
            <translation>Pwy sy’n ysgrifennu, pwy sy’n clirio</translation>
        </message>
        <message>
            <source>Report template…</source>
            <translation>Templed…</translation>
        </message>
        <message>
            <source>An empty report of this item for its author, as a Word file</source>
            <translation>Adroddiad gwag ar gyfer yr eitem hon i’w awdur, ar ffurf ffeil Word</translation>
        </message>
        <message>
            <source>Write to the author</source>
            <translation>Ysgrifennu at yr awdur</translation>
        </message>
        <message>
            <source>Opens a message in your mail program</source>
            <translation>Mae’n agor neges yn eich rhaglen e-bost</translation>
        </message>
        <message>
            <source>Messages…</source>
            <translation>Negeseuon…</translation>
        </message>
        <message>
            <source>A message to everybody who owes something, as files that a mail program opens</source>
            <translation>Neges i bawb y disgwylir rhywbeth ganddynt, ar ffurf ffeiliau y mae rhaglen e-bost yn eu hagor</translation>
        </message>
        <message>
            <source>Chase list…</source>
            <translation>Atgoffa…</translation>
        </message>
        <message>
            <source>The list to print</source>
            <translation>Y rhestr i’w hargraffu</translation>
        </message>
        <message>
            <source>Who must clear reports, with semicolons between</source>
            <translation>Pwy sy’n gorfod clirio adroddiadau, gyda hanner colon rhyngddynt</translation>
        </message>
        <message>
            <source>Of the whole authority: Legal &lt;legal@council.example&gt;; Finance</source>
            <translation>Ar gyfer yr awdurdod cyfan: Cyfreithiol &lt;legal@council.example&gt;; Cyllid</translation>
        </message>
        <message>
            <source>Sections of a report</source>
            <translation>Adrannau adroddiad</translation>
        </message>
        <message>
            <source>What every report to this body must have</source>
            <translation>Yr hyn sy’n rhaid ei gynnwys ym mhob adroddiad i’r corff hwn</translation>
        </message>
        <message>
            <source>Cleared by</source>
            <translation>Cliriwyd gan</translation>
        </message>
        <message>
            <source>Item</source>
            <translation>Eitem</translation>
        </message>
        <message>
            <source>Report</source>
            <translation>Adroddiad</translation>
        </message>
        <message>
            <source>Author</source>
            <translation>Awdur</translation>
        </message>
        <message>
            <source>Due</source>
            <translation>Erbyn</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Cyflwr</translation>
        </message>
        <message>
            <source>No item of this agenda is a report.</source>
            <translation>Nid oes eitem ar yr agenda hon sy’n adroddiad.</translation>
        </message>
        <message>
            <source>In a column of who clears: A asked, C cleared, R returned, Delete takes it back. Enter goes to the item.</source>
            <translation>Mewn colofn pwy sy’n clirio: A gofynnwyd, C cliriwyd, R dychwelwyd, mae Delete yn ei wrthdroi. Mae Enter yn mynd i’r eitem.</translation>
        </message>
        <message>
            <source>Go to the column of who clears the report first.</source>
            <translation>Ewch yn gyntaf i golofn y sawl sy’n clirio’r adroddiad.</translation>
        </message>
        <message>
            <source>Clearance by %1</source>
            <translation>Clirio gan %1</translation>
        </message>
        <message>
            <source>Save the chase list</source>
            <translation>Cadw’r rhestr atgoffa</translation>
        </message>
        <message>
            <source>Reports.pdf</source>
            <translation>Reports.pdf</translation>
        </message>
        <message>
            <source>The list is in “%1”.</source>
            <translation>Mae’r rhestr yn “%1”.</translation>
        </message>
        <message>
            <source>A folder for the messages</source>
            <translation>Ffolder ar gyfer y negeseuon</translation>
        </message>
        <message>
            <source>Messages</source>
            <translation>Negeseuon</translation>
        </message>
        <message numerus="yes">
            <source>%n message(s) in “%1”: open them to send them.</source>
            <translation>
                <numerusform>%n neges yn “%1”: agorwch nhw i’w hanfon.</numerusform>
                <numerusform>%n neges yn “%1”: agorwch hi i’w hanfon.</numerusform>
                <numerusform>%n o negeseuon yn “%1”: agorwch nhw i’w hanfon.</numerusform>
                <numerusform>%n neges yn “%1”: agorwch nhw i’w hanfon.</numerusform>
                <numerusform>%n neges yn “%1”: agorwch nhw i’w hanfon.</numerusform>
            </translation>
        </message>
        <message>
            <source>Save the template of this report</source>
            <translation>Cadw templed yr adroddiad hwn</translation>
        </message>
        <message>
            <source>%1 Report.docx</source>
            <translation>%1 Report.docx</translation>
        </message>
        <message>
            <source>The template is in “%1”.</source>
            <translation>Mae’r templed yn “%1”.</translation>
        </message>
        <message>
            <source>This report is here and nobody has returned it: there is nothing to ask its author for.</source>
            <translation>Mae’r adroddiad hwn yma ac nid oes neb wedi’i ddychwelyd: nid oes dim i ofyn i’w awdur amdano.</translation>
        </message>
        <message>
            <source>No mail program answered. Make the messages as files instead.</source>
            <translation>Ni atebodd unrhyw raglen e-bost. Gwnewch y negeseuon yn ffeiliau yn lle hynny.</translation>
        </message>
        <message>
            <source>Change who clears reports</source>
            <translation>Newid pwy sy’n clirio adroddiadau</translation>
        </message>
        <message>
            <source>Change what reports must have</source>
            <translation>Newid yr hyn y mae’n rhaid i adroddiadau ei gynnwys</translation>
        </message>
    </context>
    <context>
        <name>moothall::ProgressStrip</name>
        <message>
            <source>Stop</source>
            <translation>Stopio</translation>
        </message>
        <message>
            <source>How far it has come</source>
            <translation>Pa mor bell y mae wedi dod</translation>
        </message>
        <message>
            <source>Stop this work</source>
            <translation>Stopio’r gwaith hwn</translation>
        </message>
        <message>
            <source>Stopping…</source>
            <translation>Wrthi’n stopio…</translation>
        </message>
    </context>
    <context>
        <name>moothall::PublishPanel</name>
        <message>
            <source>Not now</source>
            <translation>Nid nawr</translation>
        </message>
        <message>
            <source>Publish</source>
            <translation>Cyhoeddi</translation>
        </message>
        <message>
            <source>Publish the agenda</source>
            <translation>Cyhoeddi’r agenda</translation>
        </message>
        <message>
            <source>Who decided so, and why</source>
            <translation>Pwy a benderfynodd hynny, a pham</translation>
        </message>
        <message>
            <source>Publish the agenda of %1, %2</source>
            <comment>a body, a date</comment>
            <translation>Cyhoeddi agenda %1, %2</translation>
        </message>
        <message>
            <source>These are frozen: %1, %2, their order and the page numbers up to %3. Public pack %4, exempt pack %5. What comes later goes into a supplement that carries the numbers on.</source>
            <translation>Caiff y rhain eu rhewi: %1, %2, eu trefn a rhifau’r tudalennau hyd at %3. Pecyn cyhoeddus %4, pecyn eithriedig %5. Bydd yr hyn a ddaw yn ddiweddarach yn mynd i atodlen sy’n parhau â’r rhifau.</translation>
        </message>
        <message numerus="yes">
            <source>%n item(s)</source>
            <translation>
                <numerusform>%n eitem</numerusform>
                <numerusform>%n eitem</numerusform>
                <numerusform>%n eitem</numerusform>
                <numerusform>%n eitem</numerusform>
                <numerusform>%n eitem</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n paper(s)</source>
            <translation>
                <numerusform>%n papur</numerusform>
                <numerusform>%n papur</numerusform>
                <numerusform>%n o bapurau</numerusform>
                <numerusform>%n phapur</numerusform>
                <numerusform>%n papur</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n sheet(s)</source>
            <translation>
                <numerusform>%n dalen</numerusform>
                <numerusform>%n ddalen</numerusform>
                <numerusform>%n o ddalennau</numerusform>
                <numerusform>%n dalen</numerusform>
                <numerusform>%n dalen</numerusform>
            </translation>
        </message>
        <message>
            <source>Stop: %1</source>
            <translation>Stopiwch: %1</translation>
        </message>
        <message>
            <source>Look: %1</source>
            <translation>Edrychwch: %1</translation>
        </message>
        <message numerus="yes">
            <source>and %n more, beside the preview</source>
            <translation>
                <numerusform>a %n arall, wrth ochr y rhagolwg</numerusform>
                <numerusform>ac %n arall, wrth ochr y rhagolwg</numerusform>
                <numerusform>a %n arall, wrth ochr y rhagolwg</numerusform>
                <numerusform>a %n arall, wrth ochr y rhagolwg</numerusform>
                <numerusform>a %n arall, wrth ochr y rhagolwg</numerusform>
            </translation>
        </message>
        <message>
            <source>This register is for training, so nothing in it can be published.</source>
            <translation>Cofrestr hyfforddi yw hon, felly ni ellir cyhoeddi dim sydd ynddi.</translation>
        </message>
        <message>
            <source>This register is open to read only.</source>
            <translation>Mae’r gofrestr hon ar agor i’w darllen yn unig.</translation>
        </message>
        <message>
            <source>This agenda was published on %1.</source>
            <translation>Cyhoeddwyd yr agenda hon ar %1.</translation>
        </message>
        <message>
            <source>Publish although a check says stop</source>
            <translation>Cyhoeddi er bod gwiriad yn dweud stopiwch</translation>
        </message>
        <message>
            <source>Paper goes to %1, e-mail to %2</source>
            <comment>two numbers of people</comment>
            <translation>Papur i %1, e-bost i %2</translation>
        </message>
    </context>
    <context>
        <name>moothall::PublishedEdits</name>
        <message>
            <source>This is published and stays as it is. %1 Put what is new into %2; what falls away is said at the meeting.</source>
            <translation>Mae hwn wedi’i gyhoeddi ac yn aros fel y mae. %1 Rhowch yr hyn sy’n newydd yn %2; dywedir yn y cyfarfod beth sy’n cael ei ollwng.</translation>
        </message>
        <message>
            <source>%1 (revised %2)</source>
            <comment>a paper, a date</comment>
            <translation>%1 (diwygiwyd %2)</translation>
        </message>
        <message>
            <source>This agenda is published, so its pages keep their numbers. %1 “%2” can come in %3.</source>
            <translation>Mae’r agenda hon wedi’i chyhoeddi, felly mae ei thudalennau’n cadw eu rhifau. %1 Gall “%2” ddod yn %3.</translation>
        </message>
        <message>
            <source>Put it into %1</source>
            <translation>Ei roi yn %1</translation>
        </message>
    </context>
    <context>
        <name>moothall::RecommendedPanel</name>
        <message>
            <source>Resolve as recommended</source>
            <translation>Penderfynu fel yr argymhellwyd</translation>
        </message>
        <message>
            <source>No recommendations were found in the papers of this item.</source>
            <translation>Ni chanfuwyd argymhellion ym mhapurau’r eitem hon.</translation>
        </message>
        <message>
            <source>%1 recommends:</source>
            <translation>Mae %1 yn argymell:</translation>
        </message>
        <message>
            <source>Against what %1 recommends:</source>
            <translation>Yn groes i’r hyn y mae %1 yn ei argymell:</translation>
        </message>
    </context>
    <context>
        <name>moothall::ReviewEdits</name>
        <message>
            <source>Deal with a comment</source>
            <translation>Delio â sylw</translation>
        </message>
        <message>
            <source>Accept a proposal</source>
            <translation>Derbyn cynnig</translation>
        </message>
        <message>
            <source>Refuse a proposal</source>
            <translation>Gwrthod cynnig</translation>
        </message>
        <message>
            <source>Decide a remark again</source>
            <translation>Penderfynu ar sylw eto</translation>
        </message>
    </context>
    <context>
        <name>moothall::ReviewWindow</name>
        <message>
            <source>This draft contains exempt information. It is not for publication: keep it to yourself, and delete the file when it has gone back.</source>
            <translation>Mae’r drafft hwn yn cynnwys gwybodaeth eithriedig. Nid yw i’w gyhoeddi: cadwch ef i chi’ch hun, a dileu’r ffeil pan fydd wedi mynd yn ôl.</translation>
        </message>
        <message>
            <source>Pages of the draft</source>
            <translation>Tudalennau’r drafft</translation>
        </message>
        <message>
            <source>Your name</source>
            <translation>Eich enw</translation>
        </message>
        <message>
            <source>&amp;Clear the draft</source>
            <translation>&amp;Clirio’r drafft</translation>
        </message>
        <message>
            <source>Nothing more to say: the officer may go on with it</source>
            <translation>Dim mwy i’w ddweud: caiff y swyddog fynd ymlaen ag ef</translation>
        </message>
        <message>
            <source>Send &amp;back</source>
            <translation>Anfon yn ô&amp;l</translation>
        </message>
        <message>
            <source>With what you have said: the officer is to look at it</source>
            <translation>Gyda’r hyn a ddywedoch: mae’r swyddog i edrych arno</translation>
        </message>
        <message>
            <source>Text of the draft</source>
            <translation>Testun y drafft</translation>
        </message>
        <message>
            <source>This paragraph in your words</source>
            <translation>Y paragraff hwn yn eich geiriau chi</translation>
        </message>
        <message>
            <source>&amp;Propose these words</source>
            <translation>C&amp;ynnig y geiriau hyn</translation>
        </message>
        <message>
            <source>Comment</source>
            <translation>Sylw</translation>
        </message>
        <message>
            <source>A comment</source>
            <translation>Sylw</translation>
        </message>
        <message>
            <source>Comment on the p&amp;aragraph</source>
            <translation>Sylw ar y p&amp;aragraff</translation>
        </message>
        <message>
            <source>On the pa&amp;ge</source>
            <translation>Ar y d&amp;udalen</translation>
        </message>
        <message>
            <source>On the &amp;whole</source>
            <translation>Ar y cy&amp;fan</translation>
        </message>
        <message>
            <source>Change the words above and propose them, or say something:</source>
            <translation>Newidiwch y geiriau uchod a’u cynnig, neu dywedwch rywbeth:</translation>
        </message>
        <message>
            <source>What you have said</source>
            <translation>Yr hyn a ddywedoch</translation>
        </message>
        <message>
            <source>Take &amp;it back</source>
            <translation>Ei &amp;dynnu’n ôl</translation>
        </message>
        <message>
            <source>%1: %2, %3</source>
            <comment>draft minutes, a body, a day</comment>
            <translation>%1: %2, %3</translation>
        </message>
        <message>
            <source>%1 – Moothall</source>
            <translation>%1 – Moothall</translation>
        </message>
        <message>
            <source>%1. Sent by %2 on %3.</source>
            <translation>%1. Anfonwyd gan %2 ar %3.</translation>
        </message>
        <message>
            <source>“%1”</source>
            <translation>“%1”</translation>
        </message>
        <message>
            <source>What you say is kept in this file. Send the file back when you have done.</source>
            <translation>Cedwir yr hyn a ddywedwch yn y ffeil hon. Anfonwch y ffeil yn ôl pan fyddwch wedi gorffen.</translation>
        </message>
        <message>
            <source>The pages are being looked over…</source>
            <translation>Wrthi’n edrych dros y tudalennau…</translation>
        </message>
        <message>
            <source>The pages can’t be shown: %1</source>
            <translation>Ni ellir dangos y tudalennau: %1</translation>
        </message>
        <message>
            <source>These are the words of the draft. Change them, then propose them.</source>
            <translation>Dyma eiriau’r drafft. Newidiwch nhw, yna cynigiwch nhw.</translation>
        </message>
        <message>
            <source>An item can’t be without a title. Say in a comment that it should go.</source>
            <translation>Ni all eitem fod heb deitl. Dywedwch mewn sylw y dylai fynd.</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>an item, a part of it</comment>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>Page %1</source>
            <translation>Tudalen %1</translation>
        </message>
        <message>
            <source>The whole draft</source>
            <translation>Y drafft cyfan</translation>
        </message>
        <message>
            <source>Without this paragraph</source>
            <translation>Heb y paragraff hwn</translation>
        </message>
        <message>
            <source>%1 – %2: %3</source>
            <comment>where, comment or proposal, what</comment>
            <translation>%1 – %2: %3</translation>
        </message>
        <message>
            <source>%1
Proposed: %2</source>
            <translation>%1
Cynigiwyd: %2</translation>
        </message>
        <message>
            <source>without this paragraph</source>
            <translation>heb y paragraff hwn</translation>
        </message>
        <message>
            <source>%1
Commented</source>
            <translation>%1
Rhoddwyd sylw</translation>
        </message>
        <message>
            <source>Kept in “%1”. Send that file back by e-mail, and the officer sees what you said.</source>
            <translation>Cedwir yn “%1”. Anfonwch y ffeil honno yn ôl drwy e-bost, a bydd y swyddog yn gweld yr hyn a ddywedoch.</translation>
        </message>
        <message>
            <source>Cleared</source>
            <translation>Cliriwyd</translation>
        </message>
        <message>
            <source>To go back</source>
            <translation>I fynd yn ôl</translation>
        </message>
        <message>
            <source>Saved %1</source>
            <translation>Cadwyd %1</translation>
        </message>
    </context>
    <context>
        <name>moothall::RulesDialog</name>
        <message>
            <source>Rules and their sources</source>
            <translation>Rheolau a’u ffynonellau</translation>
        </message>
        <message>
            <source>Rules</source>
            <translation>Rheolau</translation>
        </message>
        <message>
            <source>Save as a page…</source>
            <translation>Cadw fel tudalen…</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Cau</translation>
        </message>
    </context>
    <context>
        <name>moothall::RunningOrderModel</name>
        <message>
            <source>Part I</source>
            <translation>Rhan I</translation>
        </message>
        <message>
            <source>Part II</source>
            <translation>Rhan II</translation>
        </message>
        <message>
            <source>Part II – press and public excluded</source>
            <translation>Rhan II – gwaharddwyd y wasg a’r cyhoedd</translation>
        </message>
        <message>
            <source>Item</source>
            <translation>Eitem</translation>
        </message>
        <message>
            <source>Minuted</source>
            <translation>Wedi’i chofnodi</translation>
        </message>
        <message>
            <source>%1, minuted</source>
            <translation>%1, wedi’i chofnodi</translation>
        </message>
    </context>
    <context>
        <name>moothall::SearchView</name>
        <message>
            <source>Meetings from this day on</source>
            <translation>Cyfarfodydd o’r diwrnod hwn ymlaen</translation>
        </message>
        <message>
            <source>From: 2019, June 2024, 13/6/2024</source>
            <translation>O: 2019, Mehefin 2024, 13/6/2024</translation>
        </message>
        <message>
            <source>Meetings up to this day</source>
            <translation>Cyfarfodydd hyd at y diwrnod hwn</translation>
        </message>
        <message>
            <source>To</source>
            <translation>Hyd</translation>
        </message>
        <message>
            <source>Words to search for</source>
            <translation>Geiriau i chwilio amdanynt</translation>
        </message>
        <message>
            <source>Words of an agenda, minutes, a decision or a paper; a phrase between quotation marks</source>
            <translation>Geiriau agenda, cofnodion, penderfyniad neu bapur; ymadrodd rhwng dyfynodau</translation>
        </message>
        <message>
            <source>Body</source>
            <translation>Corff</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Math</translation>
        </message>
        <message>
            <source>Exempt or not</source>
            <translation>Eithriedig neu beidio</translation>
        </message>
        <message>
            <source>Everything</source>
            <translation>Popeth</translation>
        </message>
        <message>
            <source>Items</source>
            <translation>Eitemau</translation>
        </message>
        <message>
            <source>Minutes</source>
            <translation>Cofnodion</translation>
        </message>
        <message>
            <source>Decisions</source>
            <translation>Penderfyniadau</translation>
        </message>
        <message>
            <source>Motions</source>
            <translation>Cynigion</translation>
        </message>
        <message>
            <source>Actions</source>
            <translation>Camau gweithredu</translation>
        </message>
        <message>
            <source>Papers</source>
            <translation>Papurau</translation>
        </message>
        <message>
            <source>Meetings</source>
            <translation>Cyfarfodydd</translation>
        </message>
        <message>
            <source>People</source>
            <translation>Pobl</translation>
        </message>
        <message>
            <source>Bodies</source>
            <translation>Cyrff</translation>
        </message>
        <message>
            <source>Exempt and public</source>
            <translation>Eithriedig a chyhoeddus</translation>
        </message>
        <message>
            <source>Public alone</source>
            <translation>Cyhoeddus yn unig</translation>
        </message>
        <message>
            <source>Exempt alone</source>
            <translation>Eithriedig yn unig</translation>
        </message>
        <message>
            <source>What was found</source>
            <translation>Yr hyn a ganfuwyd</translation>
        </message>
        <message>
            <source>Search everything</source>
            <translation>Chwilio ym mhopeth</translation>
        </message>
        <message>
            <source>All bodies</source>
            <translation>Pob corff</translation>
        </message>
        <message>
            <source>Nothing holds all of these words. Leave one out, or widen the choices above.</source>
            <translation>Nid oes dim yn cynnwys y geiriau hyn i gyd. Gadewch un allan, neu ehangwch y dewisiadau uchod.</translation>
        </message>
        <message>
            <source>Type some words. All of them must occur; the last may be the beginning of one.</source>
            <translation>Teipiwch eiriau. Rhaid i bob un ddigwydd; gall yr olaf fod yn ddechrau gair.</translation>
        </message>
        <message>
            <source>The best %1 places</source>
            <translation>Y %1 lle gorau</translation>
        </message>
        <message numerus="yes">
            <source>%n place(s)</source>
            <translation>
                <numerusform>%n lle</numerusform>
                <numerusform>%n lle</numerusform>
                <numerusform>%n o leoedd</numerusform>
                <numerusform>%n lle</numerusform>
                <numerusform>%n lle</numerusform>
            </translation>
        </message>
        <message>
            <source>“%1” isn't a date</source>
            <translation>Nid dyddiad yw “%1”</translation>
        </message>
    </context>
    <context>
        <name>moothall::SendPanel</name>
        <message>
            <source>Draft agenda</source>
            <translation>Agenda ddrafft</translation>
        </message>
        <message>
            <source>Draft minutes</source>
            <translation>Cofnodion drafft</translation>
        </message>
        <message>
            <source>Public: nothing exempt</source>
            <translation>Cyhoeddus: dim byd eithriedig</translation>
        </message>
        <message>
            <source>Exempt</source>
            <translation>Eithriedig</translation>
        </message>
        <message>
            <source>What you ask, and by when</source>
            <translation>Yr hyn a ofynnwch, ac erbyn pryd</translation>
        </message>
        <message>
            <source>&amp;What</source>
            <translation>&amp;Beth</translation>
        </message>
        <message>
            <source>E&amp;dition</source>
            <translation>&amp;Fersiwn</translation>
        </message>
        <message>
            <source>T&amp;o</source>
            <translation>&amp;At</translation>
        </message>
        <message>
            <source>&amp;Note</source>
            <translation>&amp;Nodyn</translation>
        </message>
        <message>
            <source>Ma&amp;ke the file…</source>
            <translation>&amp;Gwneud y ffeil…</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Canslo</translation>
        </message>
        <message>
            <source>Send to the chair</source>
            <translation>Anfon at y cadeirydd</translation>
        </message>
        <message>
            <source>One file with the draft, its pages and nothing else of the register. Moothall opens it without a register; what is said in it comes back in the same file.</source>
            <translation>Un ffeil â’r drafft, ei dudalennau a dim arall o’r gofrestr. Mae Moothall yn ei hagor heb gofrestr; daw’r hyn a ddywedir ynddi yn ôl yn yr un ffeil.</translation>
        </message>
        <message>
            <source>The file contains exempt information. Send it only to those who may read it, by a way that is safe.</source>
            <translation>Mae’r ffeil yn cynnwys gwybodaeth eithriedig. Anfonwch hi dim ond at y rhai a gaiff ei darllen, mewn ffordd ddiogel.</translation>
        </message>
        <message>
            <source>The file holds only what the public may read.</source>
            <translation>Yn y ffeil mae dim ond yr hyn y caiff y cyhoedd ei ddarllen.</translation>
        </message>
    </context>
    <context>
        <name>moothall::SpellMarks</name>
        <message>
            <source>&amp;Learn “%1”</source>
            <translation>&amp;Dysgu “%1”</translation>
        </message>
    </context>
    <context>
        <name>moothall::Spelling</name>
        <message>
            <source>There is no dictionary of %1 on this computer. Install the package %2 and open the meeting again.</source>
            <translation>Nid oes geiriadur %1 ar y cyfrifiadur hwn. Gosodwch y pecyn %2 ac agorwch y cyfarfod eto.</translation>
        </message>
    </context>
    <context>
        <name>moothall::StageButton</name>
        <message>
            <source>done</source>
            <translation>wedi’i wneud</translation>
        </message>
        <message>
            <source>current stage</source>
            <translation>y cam cyfredol</translation>
        </message>
        <message>
            <source>to come</source>
            <translation>i ddod</translation>
        </message>
    </context>
    <context>
        <name>moothall::StandingItemsPanel</name>
        <message>
            <source>Part I, in public</source>
            <translation>Rhan I, yn gyhoeddus</translation>
        </message>
        <message>
            <source>Part II, exempt</source>
            <translation>Rhan II, eithriedig</translation>
        </message>
        <message>
            <source>Standing items</source>
            <translation>Eitemau sefydlog</translation>
        </message>
        <message>
            <source>F2 changes a cell, Ctrl+Up and Ctrl+Down move, Delete removes</source>
            <translation>Mae F2 yn newid cell, Ctrl+Up a Ctrl+Down yn symud, Delete yn tynnu</translation>
        </message>
        <message>
            <source>Change a standing item</source>
            <translation>Newid eitem sefydlog</translation>
        </message>
        <message>
            <source>Item</source>
            <translation>Eitem</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Math</translation>
        </message>
        <message>
            <source>Part</source>
            <translation>Rhan</translation>
        </message>
        <message>
            <source>To receive…</source>
            <translation>Derbyn…</translation>
        </message>
        <message>
            <source>Title of a new standing item</source>
            <translation>Teitl eitem sefydlog newydd</translation>
        </message>
        <message>
            <source>Add item</source>
            <translation>Ychwanegu eitem</translation>
        </message>
        <message>
            <source>Add a standing item</source>
            <translation>Ychwanegu eitem sefydlog</translation>
        </message>
        <message>
            <source>Move the standing item up</source>
            <translation>Symud yr eitem sefydlog i fyny</translation>
        </message>
        <message>
            <source>Move up (Ctrl+Up)</source>
            <translation>Symud i fyny (Ctrl+Up)</translation>
        </message>
        <message>
            <source>Move the standing item down</source>
            <translation>Symud yr eitem sefydlog i lawr</translation>
        </message>
        <message>
            <source>Move down (Ctrl+Down)</source>
            <translation>Symud i lawr (Ctrl+Down)</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Tynnu</translation>
        </message>
        <message>
            <source>Remove the standing item</source>
            <translation>Tynnu’r eitem sefydlog</translation>
        </message>
        <message>
            <source>Agendas that were made keep it (Delete)</source>
            <translation>Mae agendâu a wnaed eisoes yn ei chadw (Delete)</translation>
        </message>
        <message>
            <source>None yet: add what every new agenda of this body opens with</source>
            <translation>Dim eto: ychwanegwch yr hyn y mae pob agenda newydd gan y corff hwn yn agor ag ef</translation>
        </message>
        <message>
            <source>New agendas open with these</source>
            <translation>Mae agendâu newydd yn agor â’r rhain</translation>
        </message>
        <message>
            <source>Move a standing item</source>
            <translation>Symud eitem sefydlog</translation>
        </message>
        <message>
            <source>Remove a standing item</source>
            <translation>Tynnu eitem sefydlog</translation>
        </message>
    </context>
    <context>
        <name>moothall::StyleEdits</name>
        <message>
            <source>Add the house style %1</source>
            <translation>Ychwanegu arddull y tŷ %1</translation>
        </message>
        <message>
            <source>Take off the house style %1</source>
            <translation>Tynnu arddull y tŷ %1</translation>
        </message>
        <message>
            <source>Rename the house style %1</source>
            <translation>Ailenwi arddull y tŷ %1</translation>
        </message>
        <message>
            <source>Choose a house style</source>
            <translation>Dewis arddull y tŷ</translation>
        </message>
    </context>
    <context>
        <name>moothall::StyleFieldRow</name>
        <message>
            <source>%1 (%2)</source>
            <translation>%1 (%2)</translation>
        </message>
        <message>
            <source>One paragraph a line. “# ” before a heading, “- ” before a point of a list.</source>
            <translation>Un paragraff i bob llinell. “# ” o flaen pennawd, “- ” o flaen pwynt mewn rhestr.</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>a field of a style, a choice in it</comment>
            <translation>%1: %2</translation>
        </message>
    </context>
    <context>
        <name>moothall::StylePreview</name>
        <message>
            <source>Preview of the house style</source>
            <translation>Rhagolwg o arddull y tŷ</translation>
        </message>
        <message>
            <source>Agenda</source>
            <translation>Agenda</translation>
        </message>
        <message>
            <source>Show an agenda in this style</source>
            <translation>Dangos agenda yn yr arddull hon</translation>
        </message>
        <message>
            <source>Minutes</source>
            <translation>Cofnodion</translation>
        </message>
        <message>
            <source>Show minutes in this style</source>
            <translation>Dangos cofnodion yn yr arddull hon</translation>
        </message>
        <message>
            <source>of a meeting as it is now</source>
            <translation>o gyfarfod fel y mae nawr</translation>
        </message>
    </context>
    <context>
        <name>moothall::StylesView</name>
        <message>
            <source>House styles</source>
            <translation>Arddulliau’r tŷ</translation>
        </message>
        <message>
            <source>Style</source>
            <translation>Arddull</translation>
        </message>
        <message>
            <source>From</source>
            <translation>O</translation>
        </message>
        <message>
            <source>Name of the copy, or new name</source>
            <translation>Enw’r copi, neu enw newydd</translation>
        </message>
        <message>
            <source>&amp;Copy the style</source>
            <translation>&amp;Copïo’r arddull</translation>
        </message>
        <message>
            <source>&amp;Remove</source>
            <translation>&amp;Tynnu</translation>
        </message>
        <message>
            <source>The authority prints by</source>
            <translation>Mae’r awdurdod yn argraffu yn ôl</translation>
        </message>
        <message>
            <source>A body may have a style of its own: choose it in Committees.</source>
            <translation>Gall corff gael ei arddull ei hun: dewiswch hi yn yr adran Pwyllgorau.</translation>
        </message>
        <message>
            <source>Find a field by any of its words</source>
            <translation>Canfod maes yn ôl unrhyw un o’i eiriau</translation>
        </message>
        <message>
            <source>Find a field</source>
            <translation>Canfod maes</translation>
        </message>
        <message>
            <source>the program</source>
            <translation>y rhaglen</translation>
        </message>
        <message>
            <source>This style comes with the program: copy it to change it.</source>
            <translation>Daw’r arddull hon gyda’r rhaglen: copïwch hi i’w newid.</translation>
        </message>
        <message>
            <source>There is a house style “%1” already. Choose another name.</source>
            <translation>Mae arddull y tŷ o’r enw “%1” eisoes. Dewiswch enw arall.</translation>
        </message>
        <message>
            <source>Change “%1”</source>
            <translation>Newid “%1”</translation>
        </message>
        <message>
            <source>Re&amp;name</source>
            <translation>Ail&amp;enwi</translation>
        </message>
        <message>
            <source>%1 takes a change back. The pages at the right follow as you type.</source>
            <translation>Mae %1 yn tynnu newid yn ôl. Mae’r tudalennau ar y dde yn dilyn wrth i chi deipio.</translation>
        </message>
    </context>
    <context>
        <name>moothall::SupplementPanel</name>
        <message>
            <source>Open to inspection &amp;since</source>
            <translation>Ar gael i’w archwilio &amp;ers</translation>
        </message>
        <message>
            <source>Make public supplement…</source>
            <translation>Gwneud atodlen gyhoeddus…</translation>
        </message>
        <message>
            <source>Make exempt supplement…</source>
            <translation>Gwneud atodlen eithriedig…</translation>
        </message>
        <message>
            <source>Publish supplement…</source>
            <translation>Cyhoeddi’r atodlen…</translation>
        </message>
        <message>
            <source>Printed in public: the special circumstances, or why the report is late</source>
            <translation>Argreffir yn gyhoeddus: yr amgylchiadau arbennig, neu pam mae’r adroddiad yn hwyr</translation>
        </message>
        <message>
            <source>Open to inspection since</source>
            <translation>Ar gael i’w archwilio ers</translation>
        </message>
        <message>
            <source>Called</source>
            <translation>Enw</translation>
        </message>
        <message>
            <source>Why late</source>
            <translation>Pam yn hwyr</translation>
        </message>
        <message>
            <source>Decided by</source>
            <translation>Penderfynwyd gan</translation>
        </message>
        <message>
            <source>What the supplement is called</source>
            <translation>Beth yw enw’r atodlen</translation>
        </message>
        <message>
            <source>Supplement</source>
            <translation>Atodlen</translation>
        </message>
        <message>
            <source>First say why it is late, and who decided so</source>
            <translation>Yn gyntaf dywedwch pam mae’n hwyr, a phwy a benderfynodd hynny</translation>
        </message>
        <message>
            <source>Printed in public: who is of the opinion that it is urgent – the chair of the meeting</source>
            <translation>Argreffir yn gyhoeddus: pwy sydd o’r farn ei bod yn fater brys – cadeirydd y cyfarfod</translation>
        </message>
        <message>
            <source>Printed in public: who decided to take it all the same</source>
            <translation>Argreffir yn gyhoeddus: pwy a benderfynodd ei chymryd er hynny</translation>
        </message>
        <message>
            <source>The agenda isn’t published yet, so what is new goes straight onto it.</source>
            <translation>Nid yw’r agenda wedi’i chyhoeddi eto, felly mae’r hyn sy’n newydd yn mynd yn syth arni.</translation>
        </message>
        <message>
            <source>pages %1 – %2</source>
            <translation>tudalennau %1 – %2</translation>
        </message>
        <message>
            <source>no paper yet</source>
            <translation>dim papur eto</translation>
        </message>
        <message>
            <source>Item %1, %2: %3</source>
            <comment>a number, a title, its pages</comment>
            <translation>Eitem %1, %2: %3</translation>
        </message>
        <message>
            <source>Nothing is new since the last publication. A paper that is added to an item now, or a new item, goes into this supplement; published numbers stay as they are.</source>
            <translation>Nid oes dim yn newydd ers y cyhoeddi diwethaf. Bydd papur a ychwanegir at eitem nawr, neu eitem newydd, yn mynd i’r atodlen hon; mae’r rhifau a gyhoeddwyd yn aros fel y maent.</translation>
        </message>
        <message>
            <source>Say why %1 is late</source>
            <translation>Dweud pam mae %1 yn hwyr</translation>
        </message>
    </context>
    <context>
        <name>moothall::TodayModel</name>
        <message>
            <source>Late</source>
            <translation>Hwyr</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>Heddiw</translation>
        </message>
        <message>
            <source>Tomorrow, %1</source>
            <translation>Yfory, %1</translation>
        </message>
        <message>
            <source>Later this week</source>
            <translation>Yn ddiweddarach yr wythnos hon</translation>
        </message>
        <message>
            <source>Next week</source>
            <translation>Yr wythnos nesaf</translation>
        </message>
        <message>
            <source>Later</source>
            <translation>Yn ddiweddarach</translation>
        </message>
        <message>
            <source>All day</source>
            <translation>Drwy’r dydd</translation>
        </message>
        <message>
            <source>By the end of it</source>
            <translation>Erbyn diwedd y dydd</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <comment>a day, a time</comment>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>what is due, of which item</comment>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>Council, %1</source>
            <translation>Y Cyngor, %1</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <comment>a body, a date</comment>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>%1; holidays worked out by rule</source>
            <translation>%1; cyfrifwyd y gwyliau yn ôl rheol</translation>
        </message>
        <message>
            <source>Publish…</source>
            <translation>Cyhoeddi…</translation>
        </message>
        <message>
            <source>Record…</source>
            <translation>Cofnodi…</translation>
        </message>
        <message>
            <source>Decide…</source>
            <translation>Penderfynu…</translation>
        </message>
        <message>
            <source>Notice…</source>
            <translation>Hysbysiad…</translation>
        </message>
        <message>
            <source>Call-in…</source>
            <translation>Galw i mewn…</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Agor</translation>
        </message>
        <message>
            <source>Plan…</source>
            <translation>Cynllunio…</translation>
        </message>
        <message>
            <source>What Enter does</source>
            <translation>Yr hyn y mae Enter yn ei wneud</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Pryd</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Beth</translation>
        </message>
        <message>
            <source>Meeting</source>
            <translation>Cyfarfod</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>Pam</translation>
        </message>
    </context>
    <context>
        <name>moothall::TodayView</name>
        <message>
            <source>Meeting</source>
            <translation>Cyfarfod</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <comment>a body, a date</comment>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>Owed</source>
            <translation>Disgwylir</translation>
        </message>
        <message numerus="yes">
            <source>%n report(s)</source>
            <translation>
                <numerusform>%n adroddiad</numerusform>
                <numerusform>%n adroddiad</numerusform>
                <numerusform>%n adroddiad</numerusform>
                <numerusform>%n adroddiad</numerusform>
                <numerusform>%n adroddiad</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n to follow</source>
            <translation>
                <numerusform>%n i ddilyn</numerusform>
                <numerusform>%n i ddilyn</numerusform>
                <numerusform>%n i ddilyn</numerusform>
                <numerusform>%n i ddilyn</numerusform>
                <numerusform>%n i ddilyn</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n in clearance</source>
            <translation>
                <numerusform>%n yn cael eu clirio</numerusform>
                <numerusform>%n yn cael ei glirio</numerusform>
                <numerusform>%n yn cael eu clirio</numerusform>
                <numerusform>%n yn cael eu clirio</numerusform>
                <numerusform>%n yn cael eu clirio</numerusform>
            </translation>
        </message>
        <message>
            <source>When</source>
            <translation>Pryd</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <comment>a day, a time</comment>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>Body</source>
            <translation>Corff</translation>
        </message>
        <message>
            <source>Stage</source>
            <translation>Cam</translation>
        </message>
        <message>
            <source>What is due</source>
            <translation>Beth sydd i’w wneud</translation>
        </message>
        <message>
            <source>Waiting for others</source>
            <translation>Aros am eraill</translation>
        </message>
        <message>
            <source>Next meetings</source>
            <translation>Y cyfarfodydd nesaf</translation>
        </message>
        <message>
            <source>Nobody owes anything.</source>
            <translation>Ni ddisgwylir dim gan neb.</translation>
        </message>
        <message>
            <source>No meeting is planned. Plan one in Meetings.</source>
            <translation>Nid oes cyfarfod wedi’i gynllunio. Cynlluniwch un yn yr adran Cyfarfodydd.</translation>
        </message>
        <message>
            <source>&amp;Working days</source>
            <translation>&amp;Diwrnodau gwaith</translation>
        </message>
        <message>
            <source>Take in bank holidays from a &amp;file…</source>
            <translation>Mewnforio gwyliau banc o &amp;ffeil…</translation>
        </message>
        <message>
            <source>Take in bank holidays from &amp;GOV.UK</source>
            <translation>Mewnforio gwyliau banc o &amp;GOV.UK</translation>
        </message>
        <message>
            <source>Days the offices are &amp;closed…</source>
            <translation>Diwrnodau pan fydd y swyddfeydd ar g&amp;au…</translation>
        </message>
        <message>
            <source>Bank holidays known to %1</source>
            <translation>Gwyliau banc yn hysbys hyd %1</translation>
        </message>
        <message numerus="yes">
            <source>%n thing(s) due today or late</source>
            <translation>
                <numerusform>%n peth i’w wneud heddiw neu’n hwyr</numerusform>
                <numerusform>%n peth i’w wneud heddiw neu’n hwyr</numerusform>
                <numerusform>%n o bethau i’w gwneud heddiw neu’n hwyr</numerusform>
                <numerusform>%n pheth i’w gwneud heddiw neu’n hwyr</numerusform>
                <numerusform>%n peth i’w gwneud heddiw neu’n hwyr</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing is due today or late</source>
            <translation>Nid oes dim i’w wneud heddiw nac yn hwyr</translation>
        </message>
        <message numerus="yes">
            <source>%n this week</source>
            <translation>
                <numerusform>%n yr wythnos hon</numerusform>
                <numerusform>%n yr wythnos hon</numerusform>
                <numerusform>%n yr wythnos hon</numerusform>
                <numerusform>%n yr wythnos hon</numerusform>
                <numerusform>%n yr wythnos hon</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n body(ies)</source>
            <translation>
                <numerusform>%n corff</numerusform>
                <numerusform>%n corff</numerusform>
                <numerusform>%n o gyrff</numerusform>
                <numerusform>%n chorff</numerusform>
                <numerusform>%n corff</numerusform>
            </translation>
        </message>
        <message>
            <source>Add the council, its cabinet and its committees in Committees, and plan their meetings in Meetings: what the law and your own timetable ask for, day by day, then stands here.</source>
            <translation>Ychwanegwch y cyngor, ei gabinet a’i bwyllgorau yn yr adran Pwyllgorau, a chynlluniwch eu cyfarfodydd yn yr adran Cyfarfodydd: yna bydd yr hyn y mae’r gyfraith a’ch amserlen eich hun yn gofyn amdano, fesul diwrnod, yn ymddangos yma.</translation>
        </message>
        <message>
            <source>Nothing is due in the next two weeks.</source>
            <translation>Nid oes dim i’w wneud yn ystod y pythefnos nesaf.</translation>
        </message>
        <message>
            <source>a meeting today</source>
            <translation>cyfarfod heddiw</translation>
        </message>
        <message numerus="yes">
            <source>next meeting in %n day(s)</source>
            <translation>
                <numerusform>y cyfarfod nesaf ymhen %n diwrnod</numerusform>
                <numerusform>y cyfarfod nesaf ymhen %n diwrnod</numerusform>
                <numerusform>y cyfarfod nesaf ymhen %n o ddiwrnodau</numerusform>
                <numerusform>y cyfarfod nesaf ymhen %n diwrnod</numerusform>
                <numerusform>y cyfarfod nesaf ymhen %n diwrnod</numerusform>
            </translation>
        </message>
        <message>
            <source>&amp;Open the meeting</source>
            <translation>&amp;Agor y cyfarfod</translation>
        </message>
        <message>
            <source>Go to the &amp;forward plan</source>
            <translation>Mynd i’r &amp;flaenraglen</translation>
        </message>
        <message>
            <source>&amp;Record what became of it…</source>
            <translation>&amp;Cofnodi beth ddaeth ohono…</translation>
        </message>
        <message>
            <source>The meeting isn’t in the register yet. Plan it first, then say why it is done without.</source>
            <translation>Nid yw’r cyfarfod yn y gofrestr eto. Cynlluniwch ef yn gyntaf, yna dywedwch pam y gwneir hebddo.</translation>
        </message>
    </context>
    <context>
        <name>moothall::Tour</name>
        <message>
            <source>Plan a meeting: press %1, choose a body and a day, and press Enter. Everything here is practice: nothing can be published. %2 brings the keys to this strip.</source>
            <translation>Cynlluniwch gyfarfod: pwyswch %1, dewiswch gorff a diwrnod, a phwyswch Enter. Ymarfer yw popeth yma: ni ellir cyhoeddi dim. Mae %2 yn dod â’r bysellau i’r stribed hwn.</translation>
        </message>
        <message>
            <source>The meeting has its body’s standing items. Add one of your own: press %1, type a title and press Enter.</source>
            <translation>Mae gan y cyfarfod eitemau sefydlog ei gorff. Ychwanegwch un eich hun: pwyswch %1, teipiwch deitl a phwyswch Enter.</translation>
        </message>
        <message>
            <source>Add another item, and keep it from the public: press %1 on it, choose a paragraph and say why.</source>
            <translation>Ychwanegwch eitem arall, a’i chadw rhag y cyhoedd: pwyswch %1 arni, dewiswch baragraff a dywedwch pam.</translation>
        </message>
        <message>
            <source>Give the first item its report: drop a PDF on it, or press %1. The page numbers follow at once.</source>
            <translation>Rhowch ei adroddiad i’r eitem gyntaf: gollyngwch PDF arni, neu pwyswch %1. Mae rhifau’r tudalennau’n dilyn ar unwaith.</translation>
        </message>
        <message>
            <source>The pack stands at the right, as the public will read it. See what members read: press %1.</source>
            <translation>Mae’r pecyn ar y dde, fel y bydd y cyhoedd yn ei ddarllen. I weld yr hyn y mae aelodau’n ei ddarllen: pwyswch %1.</translation>
        </message>
        <message>
            <source>The meeting is held. Somebody couldn’t come: press %1, choose a name, and press Space until it says apologies.</source>
            <translation>Cynhelir y cyfarfod. Ni allai rhywun ddod: pwyswch %1, dewiswch enw, a phwyswch Space nes ei fod yn dweud ymddiheuriadau.</translation>
        </message>
        <message>
            <source>Write a minute: press %1, choose your item and type what was said. It is saved as you type.</source>
            <translation>Ysgrifennwch gofnod: pwyswch %1, dewiswch eich eitem a theipiwch yr hyn a ddywedwyd. Caiff ei gadw wrth i chi deipio.</translation>
        </message>
        <message>
            <source>That was the way from a plan to the minutes. Take all of it back, or keep the meeting to try more on. %1 opens help wherever you are.</source>
            <translation>Dyna’r ffordd o gynllun i gofnodion. Tynnwch y cyfan yn ôl, neu cadwch y cyfarfod i roi cynnig ar fwy arno. Mae %1 yn agor y cymorth lle bynnag yr ydych.</translation>
        </message>
        <message>
            <source>The tour is over</source>
            <translation>Mae’r daith ar ben</translation>
        </message>
        <message>
            <source>Tour, step %1 of %2</source>
            <translation>Taith, cam %1 o %2</translation>
        </message>
        <message>
            <source>Undo everything the tour did</source>
            <translation>Dadwneud popeth a wnaeth y daith</translation>
        </message>
        <message>
            <source>Do it for me</source>
            <translation>Ei wneud drosof</translation>
        </message>
        <message>
            <source>Keep it</source>
            <translation>Ei gadw</translation>
        </message>
        <message>
            <source>End the tour</source>
            <translation>Gorffen y daith</translation>
        </message>
        <message>
            <source>Cycle path along the old railway</source>
            <translation>Llwybr beicio ar hyd yr hen reilffordd</translation>
        </message>
        <message>
            <source>A report to practise on: it proposes nothing.</source>
            <translation>Adroddiad i ymarfer arno: nid yw’n cynnig dim.</translation>
        </message>
        <message>
            <source>Its second page, so that there are numbers to count.</source>
            <translation>Ei ail dudalen, er mwyn bod rhifau i’w cyfrif.</translation>
        </message>
        <message>
            <source>Make it a report</source>
            <translation>Ei wneud yn adroddiad</translation>
        </message>
        <message>
            <source>Price of the land beside the path</source>
            <translation>Pris y tir wrth ymyl y llwybr</translation>
        </message>
        <message>
            <source>It names what the Council is ready to pay.</source>
            <translation>Mae’n enwi’r hyn y mae’r Cyngor yn barod i’w dalu.</translation>
        </message>
        <message>
            <source>To know it now would make the land dearer for everybody.</source>
            <translation>Byddai ei wybod yn awr yn gwneud y tir yn ddrutach i bawb.</translation>
        </message>
        <message>
            <source>Report to practise on</source>
            <translation>Adroddiad i ymarfer arno</translation>
        </message>
        <message>
            <source>The Committee considered the report and asked when work could begin.</source>
            <translation>Ystyriodd y Pwyllgor yr adroddiad a gofyn pryd y gallai’r gwaith ddechrau.</translation>
        </message>
        <message>
            <source>note the report</source>
            <translation>nodi’r adroddiad</translation>
        </message>
    </context>
    <context>
        <name>moothall::UrgentLine</name>
        <message>
            <source>Urgent item</source>
            <translation>Eitem frys</translation>
        </message>
        <message>
            <source>Title of the urgent item</source>
            <translation>Teitl yr eitem frys</translation>
        </message>
        <message>
            <source>Reason for urgency</source>
            <translation>Rheswm dros y brys</translation>
        </message>
        <message>
            <source>Why it can’t wait, as the chair said; agenda and minutes print it</source>
            <translation>Pam na all aros, fel y dywedodd y cadeirydd; caiff ei argraffu yn yr agenda a’r cofnodion</translation>
        </message>
        <message>
            <source>Why standing orders let it in beside the summons; agenda and minutes print it</source>
            <translation>Pam mae’r rheolau sefydlog yn ei chaniatáu yn ychwanegol at y wŷs; caiff ei argraffu yn yr agenda a’r cofnodion</translation>
        </message>
        <message>
            <source>Why it can’t wait; the regulations know no urgency here: take advice. It is printed</source>
            <translation>Pam na all aros; nid yw’r rheoliadau’n cydnabod brys yma: gofynnwch am gyngor. Caiff ei argraffu</translation>
        </message>
    </context>
    <context>
        <name>moothall::VoteKeys</name>
        <message>
            <source>For</source>
            <translation>O blaid</translation>
        </message>
        <message>
            <source>Against</source>
            <translation>Yn erbyn</translation>
        </message>
        <message>
            <source>Abstaining</source>
            <translation>Ymatal</translation>
        </message>
        <message>
            <source>Not voting</source>
            <translation>Heb bleidleisio</translation>
        </message>
        <message>
            <source>Record votes by name</source>
            <translation>Cofnodi pleidleisiau yn ôl enw</translation>
        </message>
        <message>
            <source>Members and their votes</source>
            <translation>Aelodau a’u pleidleisiau</translation>
        </message>
        <message>
            <source> (not entitled)</source>
            <translation> (heb hawl)</translation>
        </message>
        <message>
            <source> – %1</source>
            <translation> – %1</translation>
        </message>
        <message>
            <source>F for · A against · B abstaining · N not voting</source>
            <translation>F o blaid · A yn erbyn · B ymatal · N heb bleidleisio</translation>
        </message>
        <message>
            <source>%1 asks that their vote be recorded: %2</source>
            <translation>Mae %1 yn gofyn am gofnodi’r bleidlais: %2</translation>
        </message>
        <message>
            <source>Whose vote is to be recorded? Type the beginning of a name. Return keeps.</source>
            <translation>Pleidlais pwy sydd i’w chofnodi? Teipiwch ddechrau enw. Mae Return yn cadw.</translation>
        </message>
        <message>
            <source>Whose vote is to be recorded? %1…</source>
            <translation>Pleidlais pwy sydd i’w chofnodi? %1…</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>Everybody has been called. Return keeps the vote, Backspace goes back.</source>
            <translation>Galwyd ar bawb. Mae Return yn cadw’r bleidlais, mae Backspace yn mynd yn ôl.</translation>
        </message>
        <message>
            <source>%1 %2</source>
            <translation>%1 %2</translation>
        </message>
    </context>
    <context>
        <name>moothall::WebsiteDialog</name>
        <message>
            <source>&amp;Draft minutes too, marked as drafts</source>
            <translation>Cofnodion &amp;drafft hefyd, wedi’u nodi’n ddrafftiau</translation>
        </message>
        <message>
            <source>Publish as a website</source>
            <translation>Cyhoeddi fel gwefan</translation>
        </message>
        <message>
            <source>Calendar, committees, members, published agendas and packs, decisions and minutes become pages that any web server can show. Only what is public is in them, and everything is checked like a pack before a file is written. The council's website people put the folder where readers see it.</source>
            <translation>Daw’r calendr, y pwyllgorau, yr aelodau, yr agendâu a’r pecynnau cyhoeddedig, y penderfyniadau a’r cofnodion yn dudalennau y gall unrhyw weinydd gwe eu dangos. Dim ond yr hyn sy’n gyhoeddus sydd ynddynt, a chaiff popeth ei wirio fel pecyn cyn ysgrifennu ffeil. Mae’r bobl sy’n gofalu am wefan y cyngor yn rhoi’r ffolder lle mae darllenwyr yn ei gweld.</translation>
        </message>
        <message>
            <source>&amp;Choose…</source>
            <translation>&amp;Dewis…</translation>
        </message>
        <message>
            <source>&amp;Folder</source>
            <translation>&amp;Ffolder</translation>
        </message>
        <message>
            <source>&amp;Address, if known</source>
            <translation>&amp;Cyfeiriad, os yw’n hysbys</translation>
        </message>
        <message>
            <source>&amp;Write the website</source>
            <translation>&amp;Ysgrifennu’r wefan</translation>
        </message>
        <message>
            <source>Where the website is to be</source>
            <translation>Lle bydd y wefan</translation>
        </message>
    </context>
    <context>
        <name>moothall::WelcomeView</name>
        <message>
            <source>Moothall</source>
            <translation>Moothall</translation>
        </message>
        <message>
            <source>A register holds an authority’s bodies, people, meetings and what they decided: one file, with its papers in a folder beside it.</source>
            <translation>Mae cofrestr yn cynnwys cyrff awdurdod, ei bobl, ei gyfarfodydd a’r hyn y maent yn ei benderfynu: un ffeil, gyda’i phapurau mewn ffolder wrth ei hochr.</translation>
        </message>
        <message>
            <source>Example County Council</source>
            <translation>Cyngor Sir Enghraifft</translation>
        </message>
        <message>
            <source>New register…</source>
            <translation>Cofrestr newydd…</translation>
        </message>
        <message>
            <source>New register</source>
            <translation>Cofrestr newydd</translation>
        </message>
        <message>
            <source>&amp;Nation, whose law counts</source>
            <translation>&amp;Gwlad y mae ei chyfraith yn gymwys</translation>
        </message>
        <message>
            <source>Start a register</source>
            <translation>Dechrau cofrestr</translation>
        </message>
        <message>
            <source>Open a register…</source>
            <translation>Agor cofrestr…</translation>
        </message>
        <message>
            <source>Open a register</source>
            <translation>Agor cofrestr</translation>
        </message>
        <message>
            <source>Open the sample</source>
            <translation>Agor yr enghraifft</translation>
        </message>
        <message>
            <source>Opened before</source>
            <translation>Agorwyd o’r blaen</translation>
        </message>
        <message>
            <source>Registers opened before</source>
            <translation>Cofrestrau a agorwyd o’r blaen</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Agor</translation>
        </message>
        <message>
            <source>The sample is a register to practise on, of Derbyshire meetings and an invented committee. Nothing in it can be published; its day is 4 June 2024.</source>
            <translation>Cofrestr i ymarfer arni yw’r enghraifft, o gyfarfodydd Swydd Derby a phwyllgor dychmygol. Ni ellir cyhoeddi dim sydd ynddi; 4 Mehefin 2024 yw ei diwrnod.</translation>
        </message>
        <message>
            <source>%1 – in %2</source>
            <comment>a file, its folder</comment>
            <translation>%1 – yn %2</translation>
        </message>
        <message>
            <source>%1 was not opened. %2</source>
            <comment>a file; a sentence</comment>
            <translation>Ni agorwyd %1. %2</translation>
        </message>
        <message>
            <source>Open to read</source>
            <translation>Agor i’w darllen</translation>
        </message>
        <message>
            <source>Look for it…</source>
            <translation>Chwilio amdani…</translation>
        </message>
        <message>
            <source>A&amp;uthority</source>
            <translation>A&amp;wdurdod</translation>
        </message>
        <message>
            <source>House &amp;style</source>
            <translation>Arddull y &amp;tŷ</translation>
        </message>
        <message>
            <source>Read a chair’s copy…</source>
            <translation>Darllen copi’r cadeirydd…</translation>
        </message>
        <message>
            <source>Read a chair’s copy</source>
            <translation>Darllen copi’r cadeirydd</translation>
        </message>
        <message>
            <source>A draft that was sent to you to be read: one file, no register.</source>
            <translation>Drafft a anfonwyd atoch i’w ddarllen: un ffeil, dim cofrestr.</translation>
        </message>
        <message>
            <source>Take the tour (two minutes)</source>
            <translation>Dilyn y daith (dau funud)</translation>
        </message>
        <message>
            <source>Build an agenda in the sample, and take all of it back</source>
            <translation>Llunio agenda yn yr enghraifft, a thynnu’r cyfan yn ôl</translation>
        </message>
    </context>
    <context>
        <name>moothall::WorkProgrammePanel</name>
        <message>
            <source>Planned</source>
            <translation>Wedi’i gynllunio</translation>
        </message>
        <message>
            <source>Possible</source>
            <translation>Posibl</translation>
        </message>
        <message>
            <source>Standing</source>
            <translation>Sefydlog</translation>
        </message>
        <message>
            <source>%1 (cancelled)</source>
            <translation>%1 (wedi’i ganslo)</translation>
        </message>
        <message>
            <source>Body of the work programme</source>
            <translation>Corff y rhaglen waith</translation>
        </message>
        <message>
            <source>Work programme</source>
            <translation>Rhaglen waith</translation>
        </message>
        <message>
            <source>F2 changes a cell</source>
            <translation>Mae F2 yn newid cell</translation>
        </message>
        <message>
            <source>Issue that the body will look into</source>
            <translation>Mater y bydd y corff yn edrych arno</translation>
        </message>
        <message>
            <source>Issue of a new line</source>
            <translation>Mater llinell newydd</translation>
        </message>
        <message>
            <source>Add issue</source>
            <translation>Ychwanegu mater</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Tynnu</translation>
        </message>
        <message>
            <source>Remove the selected issue</source>
            <translation>Tynnu’r mater a ddewiswyd</translation>
        </message>
        <message>
            <source>Save as a document…</source>
            <translation>Cadw fel dogfen…</translation>
        </message>
        <message>
            <source>Date of meeting</source>
            <translation>Dyddiad y cyfarfod</translation>
        </message>
        <message>
            <source>Issue for scrutiny</source>
            <translation>Mater i’w graffu</translation>
        </message>
        <message>
            <source>Date of last report</source>
            <translation>Dyddiad yr adroddiad diwethaf</translation>
        </message>
        <message>
            <source>Notes and follow-up action</source>
            <translation>Nodiadau a chamau dilynol</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Math</translation>
        </message>
    </context>
    <context>
        <name>moothall::YearModel</name>
        <message>
            <source>(%1)</source>
            <comment>a day, called off</comment>
            <translation>(%1)</translation>
        </message>
        <message>
            <source>clashes with another meeting</source>
            <translation>yn gwrthdaro â chyfarfod arall</translation>
        </message>
        <message>
            <source>Body</source>
            <translation>Corff</translation>
        </message>
    </context>
    <context>
        <name>Despatching</name>
        <message>
            <source>%1 has not consented to a summons by e-mail, so gets it on paper.</source>
            <translation>Nid yw %1 wedi cydsynio i gael gwŷs drwy e-bost, felly caiff hi ar bapur.</translation>
        </message>
        <message>
            <source>%1 at %2</source>
            <comment>a day; a time</comment>
            <translation>%1 am %2</translation>
        </message>
        <message>
            <source>Summons</source>
            <translation>Gwŷs</translation>
        </message>
        <message>
            <source>Agenda</source>
            <translation>Agenda</translation>
        </message>
        <message>
            <source>%1: %2, %3</source>
            <comment>what it is; a body; a day</comment>
            <translation>%1: %2, %3</translation>
        </message>
        <message>
            <source>The public pack is attached.</source>
            <translation>Mae'r pecyn cyhoeddus ynghlwm.</translation>
        </message>
        <message>
            <source>The public pack is on the council's website.</source>
            <translation>Mae'r pecyn cyhoeddus ar wefan y cyngor.</translation>
        </message>
        <message>
            <source>Papers that are kept from the public are not in this message. Those who are entitled to them get them apart.</source>
            <translation>Nid yw papurau a gedwir oddi wrth y cyhoedd yn y neges hon. Bydd y rhai sydd â hawl iddynt yn eu cael ar wahân.</translation>
        </message>
        <message>
            <source>Nothing of this meeting is published yet. Publish the agenda first; then it can be sent.</source>
            <translation>Nid oes dim o'r cyfarfod hwn wedi'i gyhoeddi eto. Cyhoeddwch yr agenda yn gyntaf; yna gellir ei hanfon.</translation>
        </message>
        <message>
            <source>Nobody on the distribution list gets papers by e-mail. Say so in their rows under “Who gets papers”.</source>
            <translation>Nid oes neb ar y rhestr ddosbarthu yn cael papurau drwy e-bost. Nodwch hynny yn eu rhesi o dan “Pwy sy'n cael papurau”.</translation>
        </message>
        <message>
            <source>Nobody who gets papers by e-mail has an address: %1. Type theirs under People.</source>
            <translation>Nid oes cyfeiriad gan neb sy'n cael papurau drwy e-bost: %1. Teipiwch eu cyfeiriadau o dan Pobl.</translation>
        </message>
        <message>
            <source>The published pack isn't in the register's folder as it was published. Take it from a backup.</source>
            <translation>Nid yw'r pecyn a gyhoeddwyd yn ffolder y gofrestr fel y'i cyhoeddwyd. Cymerwch ef o gopi wrth gefn.</translation>
        </message>
        <message>
            <source>The pack is not attached: it has %1 MB, which many mail servers refuse. Put a link to it into the message.</source>
            <translation>Nid yw'r pecyn ynghlwm: mae'n %1 MB, a bydd llawer o weinyddion post yn ei wrthod. Rhowch ddolen iddo yn y neges.</translation>
        </message>
        <message>
            <source>Without an e-mail address, and so not among them: %1.</source>
            <translation>Heb gyfeiriad e-bost, ac felly heb fod yn eu plith: %1.</translation>
        </message>
    </context>
    <context>
        <name>moothall::PageStrip</name>
        <message>
            <source>Small pictures of the pages</source>
            <translation>Lluniau bach o’r tudalennau</translation>
        </message>
        <message>
            <source>Page %1</source>
            <translation>Tudalen %1</translation>
        </message>
    </context>
    <context>
        <name>PageWords</name>
        <message>
            <source>The words of these pages can’t be read. Make the pack again.</source>
            <translation>Ni ellir darllen geiriau’r tudalennau hyn. Gwnewch y pecyn eto.</translation>
        </message>
    </context>
    <context>
        <name>AgendaChanges</name>
        <message>
            <source>Item %1</source>
            <comment>a number</comment>
            <translation>Eitem %1</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>a sentence, a title</comment>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>The meeting begins at another time.</source>
            <translation>Mae’r cyfarfod yn dechrau ar amser arall.</translation>
        </message>
        <message>
            <source>The meeting is held in another place.</source>
            <translation>Cynhelir y cyfarfod mewn lle arall.</translation>
        </message>
        <message>
            <source>%1 is new</source>
            <translation>Mae %1 yn newydd</translation>
        </message>
        <message>
            <source>%1 was taken off</source>
            <translation>Tynnwyd %1 oddi ar yr agenda</translation>
        </message>
        <message>
            <source>%1 was moved, it was item %2</source>
            <translation>Symudwyd %1, eitem %2 oedd hi</translation>
        </message>
        <message>
            <source>%1 was item %2</source>
            <translation>Eitem %2 oedd %1</translation>
        </message>
        <message>
            <source>%1 has another title</source>
            <translation>Mae gan %1 deitl arall</translation>
        </message>
        <message>
            <source>%1 has other words below its title</source>
            <translation>Mae gan %1 eiriau eraill o dan ei theitl</translation>
        </message>
        <message>
            <source>%1 is exempt now</source>
            <translation>Mae %1 yn eithriedig bellach</translation>
        </message>
        <message>
            <source>%1 is public now</source>
            <translation>Mae %1 yn gyhoeddus bellach</translation>
        </message>
        <message>
            <source>%1: its report is to follow</source>
            <translation>%1: bydd ei hadroddiad yn dilyn</translation>
        </message>
        <message>
            <source>%1: its report isn’t to follow any more</source>
            <translation>%1: nid yw ei hadroddiad i ddilyn mwyach</translation>
        </message>
        <message>
            <source>%1 has a new paper</source>
            <translation>Mae gan %1 bapur newydd</translation>
        </message>
        <message>
            <source>%1 has lost a paper</source>
            <translation>Mae %1 wedi colli papur</translation>
        </message>
        <message>
            <source>%1 has another version of a paper</source>
            <translation>Mae gan %1 fersiwn arall o bapur</translation>
        </message>
        <message>
            <source>%1: a paper has another title</source>
            <translation>%1: mae gan bapur deitl arall</translation>
        </message>
        <message>
            <source>%1: a paper is withheld now</source>
            <translation>%1: mae papur wedi’i ddal yn ôl bellach</translation>
        </message>
        <message>
            <source>%1: a paper is public now</source>
            <translation>%1: mae papur yn gyhoeddus bellach</translation>
        </message>
        <message>
            <source>Page %1 is new.</source>
            <translation>Mae tudalen %1 yn newydd.</translation>
        </message>
        <message>
            <source>Page %1 of that time is gone.</source>
            <translation>Mae tudalen %1 o’r adeg honno wedi mynd.</translation>
        </message>
        <message>
            <source>Page %1 has changed.</source>
            <translation>Mae tudalen %1 wedi newid.</translation>
        </message>
        <message numerus="yes">
            <source>Page %1: %n passage(s) changed.</source>
            <translation>
                <numerusform>Tudalen %1: ni newidiodd unrhyw ddarn (%n).</numerusform>
                <numerusform>Tudalen %1: newidiodd %n darn.</numerusform>
                <numerusform>Tudalen %1: newidiodd %n ddarn.</numerusform>
                <numerusform>Tudalen %1: newidiodd %n darn.</numerusform>
                <numerusform>Tudalen %1: newidiodd %n darn.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>AgendaVersionRows</name>
        <message>
            <source>That earlier agenda isn’t this meeting’s. Choose another one.</source>
            <translation>Nid agenda’r cyfarfod hwn yw’r agenda gynharach honno. Dewiswch un arall.</translation>
        </message>
    </context>
    <context>
        <name>Comparing</name>
        <message>
            <source>%1, %2</source>
            <comment>a day, a time</comment>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>Sent to %1 on %2</source>
            <translation>Anfonwyd at %1 ar %2</translation>
        </message>
        <message>
            <source>Pack made on %1</source>
            <translation>Gwnaed pecyn ar %1</translation>
        </message>
        <message>
            <source>Published on %1</source>
            <translation>Cyhoeddwyd ar %1</translation>
        </message>
    </context>
    <context>
        <name>moothall::CompareDialog</name>
        <message>
            <source>What has changed: %1</source>
            <translation>Beth sydd wedi newid: %1</translation>
        </message>
        <message>
            <source>&amp;Since</source>
            <translation>&amp;Ers</translation>
        </message>
        <message>
            <source>The earlier agenda</source>
            <translation>Yr agenda gynharach</translation>
        </message>
        <message>
            <source>Changes</source>
            <translation>Newidiadau</translation>
        </message>
        <message>
            <source>Then</source>
            <translation>Bryd hynny</translation>
        </message>
        <message>
            <source>Now</source>
            <translation>Nawr</translation>
        </message>
        <message>
            <source>&amp;Go to the page</source>
            <translation>&amp;Mynd i’r dudalen</translation>
        </message>
        <message>
            <source>Nothing to compare with yet: the draft agenda wasn’t sent to anybody, no pack was made of it, and it isn’t published.</source>
            <translation>Nid oes dim i gymharu ag ef eto: ni anfonwyd yr agenda ddrafft at neb, ni wnaed pecyn ohoni, ac nid yw wedi’i chyhoeddi.</translation>
        </message>
        <message>
            <source>Comparing…</source>
            <translation>Yn cymharu…</translation>
        </message>
        <message>
            <source>Nothing has changed since then.</source>
            <translation>Nid oes dim wedi newid ers hynny.</translation>
        </message>
        <message numerus="yes">
            <source>%n change(s), exempt matter included. This is for your eyes only.</source>
            <translation>
                <numerusform>%n newid. I’ch llygaid chi yn unig y mae hyn.</numerusform>
                <numerusform>%n newid, gan gynnwys materion eithriedig. I’ch llygaid chi yn unig y mae hyn.</numerusform>
                <numerusform>%n newid, gan gynnwys materion eithriedig. I’ch llygaid chi yn unig y mae hyn.</numerusform>
                <numerusform>%n newid, gan gynnwys materion eithriedig. I’ch llygaid chi yn unig y mae hyn.</numerusform>
                <numerusform>%n newid, gan gynnwys materion eithriedig. I’ch llygaid chi yn unig y mae hyn.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Letters</name>
        <message>
            <source>something that is exempt, of which you hear apart</source>
            <translation>rhywbeth sydd wedi'i eithrio, y clywch amdano ar wahân</translation>
        </message>
        <message>
            <source>Item %1: %2 (by %3)</source>
            <comment>a number; what is to be done; a day</comment>
            <translation>Eitem %1: %2 (erbyn %3)</translation>
        </message>
        <message>
            <source>Item %1: %2</source>
            <comment>a number; what is to be done</comment>
            <translation>Eitem %1: %2</translation>
        </message>
        <message>
            <source>Hello,</source>
            <translation>Helo,</translation>
        </message>
        <message>
            <source>Dear %1,</source>
            <translation>Annwyl %1,</translation>
        </message>
        <message>
            <source>Thank you,</source>
            <translation>Diolch,</translation>
        </message>
        <message>
            <source>The folder “%1” can’t be made. Choose another one.</source>
            <translation>Ni ellir creu’r ffolder “%1”. Dewiswch un arall.</translation>
        </message>
        <message>
            <source>Nobody is named who has anything to do. Record an action with its owner first (F8).</source>
            <translation>Nid enwir neb sydd â dim i'w wneud. Cofnodwch gam gweithredu a phwy sy'n gyfrifol amdano yn gyntaf (F8).</translation>
        </message>
        <message>
            <source>%1 on %2</source>
            <comment>a body; a day</comment>
            <translation>%1 ar %2</translation>
        </message>
        <message>
            <source>Actions of %1</source>
            <translation>Camau gweithredu %1</translation>
        </message>
        <message>
            <source>%1 asks this of you:</source>
            <translation>Mae %1 yn gofyn hyn gennych:</translation>
        </message>
        <message>
            <source>Please say when it is done.</source>
            <translation>Rhowch wybod pan fydd wedi'i wneud.</translation>
        </message>
    </context>
    <context>
        <name>moothall::PageFind</name>
        <message>
            <source>Find in the pages</source>
            <translation>Chwilio yn y tudalennau</translation>
        </message>
        <message>
            <source>The place before</source>
            <translation>Y lle blaenorol</translation>
        </message>
        <message>
            <source>The next place</source>
            <translation>Y lle nesaf</translation>
        </message>
        <message>
            <source>Stop finding</source>
            <translation>Rhoi'r gorau i chwilio</translation>
        </message>
        <message>
            <source>Nowhere</source>
            <translation>Yn unman</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <comment>a place, of how many</comment>
            <translation>%1 o %2</translation>
        </message>
    </context>
</TS>
