<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="cy" sourcelanguage="en_GB">
    <context>
        <name>QAbstractSpinBox</name>
        <message>
            <source>&amp;Select All</source>
            <translation>&amp;Dewis popeth</translation>
        </message>
        <message>
            <source>&amp;Step up</source>
            <translation>I &amp;fyny un</translation>
        </message>
        <message>
            <source>Step &amp;down</source>
            <translation>I &amp;lawr un</translation>
        </message>
    </context>
    <context>
        <name>QAccessibleActionInterface</name>
        <message>
            <source>Decrease</source>
            <translation>Lleihau</translation>
        </message>
        <message>
            <source>Decrease the value</source>
            <translation>Lleihau'r gwerth</translation>
        </message>
        <message>
            <source>Goes back a page</source>
            <translation>Mynd yn ôl dudalen</translation>
        </message>
        <message>
            <source>Goes to the next page</source>
            <translation>Mynd i'r dudalen nesaf</translation>
        </message>
        <message>
            <source>Increase</source>
            <translation>Cynyddu</translation>
        </message>
        <message>
            <source>Increase the value</source>
            <translation>Cynyddu'r gwerth</translation>
        </message>
        <message>
            <source>Next Page</source>
            <translation>Tudalen nesaf</translation>
        </message>
        <message>
            <source>Press</source>
            <translation>Pwyso</translation>
        </message>
        <message>
            <source>Previous Page</source>
            <translation>Tudalen flaenorol</translation>
        </message>
        <message>
            <source>Scroll Down</source>
            <translation>Sgrolio i lawr</translation>
        </message>
        <message>
            <source>Scroll Left</source>
            <translation>Sgrolio i'r chwith</translation>
        </message>
        <message>
            <source>Scroll Right</source>
            <translation>Sgrolio i'r dde</translation>
        </message>
        <message>
            <source>Scroll Up</source>
            <translation>Sgrolio i fyny</translation>
        </message>
        <message>
            <source>Scrolls down</source>
            <translation>Sgrolio i lawr</translation>
        </message>
        <message>
            <source>Scrolls to the left</source>
            <translation>Sgrolio i'r chwith</translation>
        </message>
        <message>
            <source>Scrolls to the right</source>
            <translation>Sgrolio i'r dde</translation>
        </message>
        <message>
            <source>Scrolls up</source>
            <translation>Sgrolio i fyny</translation>
        </message>
        <message>
            <source>SetFocus</source>
            <translation>Gosod y ffocws</translation>
        </message>
        <message>
            <source>Sets the focus</source>
            <translation>Gosod y ffocws</translation>
        </message>
        <message>
            <source>ShowMenu</source>
            <translation>Dangos y ddewislen</translation>
        </message>
        <message>
            <source>Shows the menu</source>
            <translation>Dangos y ddewislen</translation>
        </message>
        <message>
            <source>Toggle</source>
            <translation>Toglo</translation>
        </message>
        <message>
            <source>Toggles the state</source>
            <translation>Toglo'r cyflwr</translation>
        </message>
        <message>
            <source>Triggers the action</source>
            <translation>Cychwyn y weithred</translation>
        </message>
    </context>
    <context>
        <name>QComboBox</name>
        <message>
            <source>False</source>
            <translation>Anwir</translation>
        </message>
        <message>
            <source>Open the combo box selection popup</source>
            <translation>Agor rhestr ddewis y blwch</translation>
        </message>
        <message>
            <source>True</source>
            <translation>Gwir</translation>
        </message>
    </context>
    <context>
        <name>QCupsJobWidget</name>
        <message>
            <source>Banner Pages</source>
            <translation>Tudalennau baner</translation>
        </message>
        <message>
            <source>Billing information:</source>
            <translation>Gwybodaeth filio:</translation>
        </message>
        <message>
            <source>Classified</source>
            <translation>Dosbarthedig</translation>
        </message>
        <message>
            <source>Confidential</source>
            <translation>Cyfrinachol</translation>
        </message>
        <message>
            <source>Day (06:00 to 17:59)</source>
            <translation>Dydd (06:00 i 17:59)</translation>
        </message>
        <message>
            <source>End:</source>
            <translation>Diwedd:</translation>
        </message>
        <message>
            <source>Hold Indefinitely</source>
            <translation>Dal am gyfnod amhenodol</translation>
        </message>
        <message>
            <source>Job</source>
            <translation>Gwaith</translation>
        </message>
        <message>
            <source>Job Control</source>
            <translation>Rheoli'r gwaith</translation>
        </message>
        <message>
            <source>Job priority:</source>
            <translation>Blaenoriaeth y gwaith:</translation>
        </message>
        <message>
            <source>Night (18:00 to 05:59)</source>
            <translation>Nos (18:00 i 05:59)</translation>
        </message>
        <message>
            <source>None</source>
            <translation>Dim</translation>
        </message>
        <message>
            <source>Print Immediately</source>
            <translation>Argraffu ar unwaith</translation>
        </message>
        <message>
            <source>Scheduled printing:</source>
            <translation>Argraffu ar amser:</translation>
        </message>
        <message>
            <source>Second Shift (16:00 to 23:59)</source>
            <translation>Ail shifft (16:00 i 23:59)</translation>
        </message>
        <message>
            <source>Secret</source>
            <translation>Cyfrinachol iawn</translation>
        </message>
        <message>
            <source>Specific Time</source>
            <translation>Amser penodol</translation>
        </message>
        <message>
            <source>Standard</source>
            <translation>Safonol</translation>
        </message>
        <message>
            <source>Start:</source>
            <translation>Dechrau:</translation>
        </message>
        <message>
            <source>Third Shift (00:00 to 07:59)</source>
            <translation>Trydedd shifft (00:00 i 07:59)</translation>
        </message>
        <message>
            <source>Top Secret</source>
            <translation>Tra chyfrinachol</translation>
        </message>
        <message>
            <source>Unclassified</source>
            <translation>Annosbarthedig</translation>
        </message>
        <message>
            <source>Weekend (Saturday to Sunday)</source>
            <translation>Penwythnos (Sadwrn i Sul)</translation>
        </message>
    </context>
    <context>
        <name>QCupsPrinterSupport</name>
        <message>
            <source>Authentication Needed</source>
            <translation>Rhaid dilysu</translation>
        </message>
        <message>
            <source>Authentication needed to use %1 on %2.</source>
            <translation>Rhaid dilysu i ddefnyddio %1 ar %2.</translation>
        </message>
        <message>
            <source>Authentication needed to use %1.</source>
            <translation>Rhaid dilysu i ddefnyddio %1.</translation>
        </message>
        <message>
            <source>Password:</source>
            <translation>Cyfrinair:</translation>
        </message>
        <message>
            <source>Username:</source>
            <translation>Enw defnyddiwr:</translation>
        </message>
    </context>
    <context>
        <name>QDialog</name>
        <message>
            <source>What's This?</source>
            <translation>Beth yw hwn?</translation>
        </message>
    </context>
    <context>
        <name>QDialogButtonBox</name>
        <message>
            <source>OK</source>
            <translation>Iawn</translation>
        </message>
    </context>
    <context>
        <name>QDockWidget</name>
        <message>
            <source>Close</source>
            <translation>Cau</translation>
        </message>
        <message>
            <source>Closes the dock widget</source>
            <translation>Cau'r panel</translation>
        </message>
        <message>
            <source>Float</source>
            <translation>Arnofio</translation>
        </message>
        <message>
            <source>Undocks and re-attaches the dock widget</source>
            <translation>Datgysylltu'r panel a'i ailgysylltu</translation>
        </message>
    </context>
    <context>
        <name>QFileDialog</name>
        <message>
            <source>%1
Directory not found.
Please verify the correct directory name was given.</source>
            <translation>%1
Ni ddaethpwyd o hyd i'r ffolder.
Gwnewch yn siŵr fod enw'r ffolder yn gywir.</translation>
        </message>
        <message>
            <source>%1
File not found.
Please verify the correct file name was given.</source>
            <translation>%1
Ni ddaethpwyd o hyd i'r ffeil.
Gwnewch yn siŵr fod enw'r ffeil yn gywir.</translation>
        </message>
        <message>
            <source>%1 already exists.
Do you want to replace it?</source>
            <translation>Mae %1 yn bod eisoes.
Hoffech chi ei disodli?</translation>
        </message>
        <message>
            <source>&amp;Choose</source>
            <translation>&amp;Dewis</translation>
        </message>
        <message>
            <source>&amp;Delete</source>
            <translation>Di&amp;leu</translation>
        </message>
        <message>
            <source>&amp;New Folder</source>
            <translation>Ffolder &amp;newydd</translation>
        </message>
        <message>
            <source>&amp;Open</source>
            <translation>&amp;Agor</translation>
        </message>
        <message>
            <source>&amp;Rename</source>
            <translation>Ail&amp;enwi</translation>
        </message>
        <message>
            <source>&amp;Save</source>
            <translation>&amp;Cadw</translation>
        </message>
        <message>
            <source>'%1' is write protected.
Do you want to delete it anyway?</source>
            <translation>Mae '%1' wedi'i diogelu rhag ysgrifennu.
Hoffech chi ei dileu beth bynnag?</translation>
        </message>
        <message>
            <source>All Files (*)</source>
            <translation>Pob ffeil (*)</translation>
        </message>
        <message>
            <source>All files (*)</source>
            <translation>Pob ffeil (*)</translation>
        </message>
        <message>
            <source>Alt+Left</source>
            <translation>Alt+Left</translation>
        </message>
        <message>
            <source>Alt+Right</source>
            <translation>Alt+Right</translation>
        </message>
        <message>
            <source>Alt+Up</source>
            <translation>Alt+Up</translation>
        </message>
        <message>
            <source>Are you sure you want to delete '%1'?</source>
            <translation>Ydych chi'n siŵr eich bod am ddileu '%1'?</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Yn ôl</translation>
        </message>
        <message>
            <source>Change to detail view mode</source>
            <translation>Newid i'r golwg manwl</translation>
        </message>
        <message>
            <source>Change to list view mode</source>
            <translation>Newid i'r golwg rhestr</translation>
        </message>
        <message>
            <source>Could not delete directory.</source>
            <translation>Nid oedd modd dileu'r ffolder.</translation>
        </message>
        <message>
            <source>Create New Folder</source>
            <translation>Creu ffolder newydd</translation>
        </message>
        <message>
            <source>Create a New Folder</source>
            <translation>Creu ffolder newydd</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Dileu</translation>
        </message>
        <message>
            <source>Detail View</source>
            <translation>Golwg manwl</translation>
        </message>
        <message>
            <source>Directories</source>
            <translation>Ffolderi</translation>
        </message>
        <message>
            <source>Directory:</source>
            <translation>Ffolder:</translation>
        </message>
        <message>
            <source>File &amp;name:</source>
            <translation>&amp;Enw'r ffeil:</translation>
        </message>
        <message>
            <source>Files</source>
            <translation>Ffeiliau</translation>
        </message>
        <message>
            <source>Files of type:</source>
            <translation>Ffeiliau o'r math:</translation>
        </message>
        <message>
            <source>Find Directory</source>
            <translation>Canfod ffolder</translation>
        </message>
        <message>
            <source>Forward</source>
            <translation>Ymlaen</translation>
        </message>
        <message>
            <source>Go back</source>
            <translation>Mynd yn ôl</translation>
        </message>
        <message>
            <source>Go forward</source>
            <translation>Mynd ymlaen</translation>
        </message>
        <message>
            <source>Go to the parent directory</source>
            <translation>Mynd i'r ffolder uwch</translation>
        </message>
        <message>
            <source>List View</source>
            <translation>Golwg rhestr</translation>
        </message>
        <message>
            <source>List of places and bookmarks</source>
            <translation>Rhestr o leoedd a nodau tudalen</translation>
        </message>
        <message>
            <source>Look in:</source>
            <translation>Edrych yn:</translation>
        </message>
        <message>
            <source>New Folder</source>
            <translation>Ffolder newydd</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Agor</translation>
        </message>
        <message>
            <source>Parent Directory</source>
            <translation>Ffolder uwch</translation>
        </message>
        <message>
            <source>Recent Places</source>
            <translation>Lleoedd diweddar</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Tynnu</translation>
        </message>
        <message>
            <source>Save As</source>
            <translation>Cadw fel</translation>
        </message>
        <message>
            <source>Show </source>
            <translation>Dangos </translation>
        </message>
        <message>
            <source>Show &amp;hidden files</source>
            <translation>Dangos ffeiliau &amp;cudd</translation>
        </message>
        <message>
            <source>Sidebar</source>
            <translation>Bar ochr</translation>
        </message>
    </context>
    <context>
        <name>QFileSystemModel</name>
        <message>
            <source>Computer</source>
            <translation>Cyfrifiadur</translation>
        </message>
        <message>
            <source>Date Modified</source>
            <translation>Dyddiad newid</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Math</translation>
        </message>
        <message>
            <source>My Computer</source>
            <translation>Fy nghyfrifiadur</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Enw</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>Maint</translation>
        </message>
        <message>
            <source>Type</source>
            <translation>Math</translation>
        </message>
    </context>
    <context>
        <name>QGnomeTheme</name>
        <message>
            <source>&amp;Cancel</source>
            <translation>C&amp;anslo</translation>
        </message>
        <message>
            <source>&amp;Close</source>
            <translation>C&amp;au</translation>
        </message>
        <message>
            <source>&amp;OK</source>
            <translation>&amp;Iawn</translation>
        </message>
        <message>
            <source>&amp;Save</source>
            <translation>&amp;Cadw</translation>
        </message>
        <message>
            <source>Close without Saving</source>
            <translation>Cau heb gadw</translation>
        </message>
    </context>
    <context>
        <name>QInputDialog</name>
        <message>
            <source>Enter a value:</source>
            <translation>Rhowch werth:</translation>
        </message>
    </context>
    <context>
        <name>QKeySequenceEdit</name>
        <message>
            <source>%1, ...</source>
            <translation>%1, ...</translation>
        </message>
        <message>
            <source>Press shortcut</source>
            <translation>Pwyswch y llwybr byr</translation>
        </message>
    </context>
    <context>
        <name>QLineEdit</name>
        <message>
            <source>&amp;Copy</source>
            <translation>&amp;Copïo</translation>
        </message>
        <message>
            <source>&amp;Paste</source>
            <translation>&amp;Gludo</translation>
        </message>
        <message>
            <source>&amp;Redo</source>
            <translation>&amp;Ail-wneud</translation>
        </message>
        <message>
            <source>&amp;Undo</source>
            <translation>&amp;Dadwneud</translation>
        </message>
        <message>
            <source>Cu&amp;t</source>
            <translation>&amp;Torri</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Dileu</translation>
        </message>
        <message>
            <source>Select All</source>
            <translation>Dewis popeth</translation>
        </message>
    </context>
    <context>
        <name>QMessageBox</name>
        <message>
            <source>Hide Details...</source>
            <translation>Cuddio'r manylion...</translation>
        </message>
        <message>
            <source>Show Details...</source>
            <translation>Dangos y manylion...</translation>
        </message>
    </context>
    <context>
        <name>QPageSetupWidget</name>
        <message>
            <source>CC</source>
            <translation>CC</translation>
        </message>
        <message>
            <source>Cicero (CC)</source>
            <translation>Cicero (CC)</translation>
        </message>
        <message>
            <source>Custom</source>
            <translation>Arbennig</translation>
        </message>
        <message>
            <source>DD</source>
            <translation>DD</translation>
        </message>
        <message>
            <source>Didot (DD)</source>
            <translation>Didot (DD)</translation>
        </message>
        <message>
            <source>Form</source>
            <translation>Ffurflen</translation>
        </message>
        <message>
            <source>Height:</source>
            <translation>Uchder:</translation>
        </message>
        <message>
            <source>Inches (in)</source>
            <translation>Modfeddi (in)</translation>
        </message>
        <message>
            <source>Landscape</source>
            <translation>Tirlun</translation>
        </message>
        <message>
            <source>Margins</source>
            <translation>Ymylon</translation>
        </message>
        <message>
            <source>Millimeters (mm)</source>
            <translation>Milimetrau (mm)</translation>
        </message>
        <message>
            <source>Orientation</source>
            <translation>Cyfeiriad</translation>
        </message>
        <message>
            <source>Page Layout</source>
            <translation>Cynllun y dudalen</translation>
        </message>
        <message>
            <source>Page order:</source>
            <translation>Trefn y tudalennau:</translation>
        </message>
        <message>
            <source>Page size:</source>
            <translation>Maint y dudalen:</translation>
        </message>
        <message>
            <source>Pages per sheet:</source>
            <translation>Tudalennau fesul dalen:</translation>
        </message>
        <message>
            <source>Paper</source>
            <translation>Papur</translation>
        </message>
        <message>
            <source>Paper source:</source>
            <translation>Ffynhonnell y papur:</translation>
        </message>
        <message>
            <source>Pica (P̸)</source>
            <translation>Pica (P̸)</translation>
        </message>
        <message>
            <source>Points (pt)</source>
            <translation>Pwyntiau (pt)</translation>
        </message>
        <message>
            <source>Portrait</source>
            <translation>Portread</translation>
        </message>
        <message>
            <source>P̸</source>
            <translation>P̸</translation>
        </message>
        <message>
            <source>Reverse landscape</source>
            <translation>Tirlun o chwith</translation>
        </message>
        <message>
            <source>Reverse portrait</source>
            <translation>Portread o chwith</translation>
        </message>
        <message>
            <source>Width:</source>
            <translation>Lled:</translation>
        </message>
        <message>
            <source>bottom margin</source>
            <translation>ymyl waelod</translation>
        </message>
        <message>
            <source>in</source>
            <translation>modf.</translation>
        </message>
        <message>
            <source>left margin</source>
            <translation>ymyl chwith</translation>
        </message>
        <message>
            <source>mm</source>
            <translation>mm</translation>
        </message>
        <message>
            <source>pt</source>
            <translation>pt</translation>
        </message>
        <message>
            <source>right margin</source>
            <translation>ymyl dde</translation>
        </message>
        <message>
            <source>top margin</source>
            <translation>ymyl uchaf</translation>
        </message>
    </context>
    <context>
        <name>QPageSize</name>
        <message>
            <source>%1 x %2 in</source>
            <translation>%1 x %2 modf.</translation>
        </message>
        <message>
            <source>A0</source>
            <translation>A0</translation>
        </message>
        <message>
            <source>A1</source>
            <translation>A1</translation>
        </message>
        <message>
            <source>A10</source>
            <translation>A10</translation>
        </message>
        <message>
            <source>A2</source>
            <translation>A2</translation>
        </message>
        <message>
            <source>A3</source>
            <translation>A3</translation>
        </message>
        <message>
            <source>A3 Extra</source>
            <translation>A3 ychwanegol</translation>
        </message>
        <message>
            <source>A4</source>
            <translation>A4</translation>
        </message>
        <message>
            <source>A4 Extra</source>
            <translation>A4 ychwanegol</translation>
        </message>
        <message>
            <source>A4 Plus</source>
            <translation>A4 mwy</translation>
        </message>
        <message>
            <source>A4 Small</source>
            <translation>A4 bach</translation>
        </message>
        <message>
            <source>A5</source>
            <translation>A5</translation>
        </message>
        <message>
            <source>A5 Extra</source>
            <translation>A5 ychwanegol</translation>
        </message>
        <message>
            <source>A6</source>
            <translation>A6</translation>
        </message>
        <message>
            <source>A7</source>
            <translation>A7</translation>
        </message>
        <message>
            <source>A8</source>
            <translation>A8</translation>
        </message>
        <message>
            <source>A9</source>
            <translation>A9</translation>
        </message>
        <message>
            <source>ANSI C</source>
            <translation>ANSI C</translation>
        </message>
        <message>
            <source>ANSI D</source>
            <translation>ANSI D</translation>
        </message>
        <message>
            <source>ANSI E</source>
            <translation>ANSI E</translation>
        </message>
        <message>
            <source>Architect A</source>
            <translation>Pensaer A</translation>
        </message>
        <message>
            <source>Architect B</source>
            <translation>Pensaer B</translation>
        </message>
        <message>
            <source>Architect C</source>
            <translation>Pensaer C</translation>
        </message>
        <message>
            <source>Architect D</source>
            <translation>Pensaer D</translation>
        </message>
        <message>
            <source>Architect E</source>
            <translation>Pensaer E</translation>
        </message>
        <message>
            <source>B0</source>
            <translation>B0</translation>
        </message>
        <message>
            <source>B1</source>
            <translation>B1</translation>
        </message>
        <message>
            <source>B10</source>
            <translation>B10</translation>
        </message>
        <message>
            <source>B2</source>
            <translation>B2</translation>
        </message>
        <message>
            <source>B3</source>
            <translation>B3</translation>
        </message>
        <message>
            <source>B4</source>
            <translation>B4</translation>
        </message>
        <message>
            <source>B5</source>
            <translation>B5</translation>
        </message>
        <message>
            <source>B5 Extra</source>
            <translation>B5 ychwanegol</translation>
        </message>
        <message>
            <source>B6</source>
            <translation>B6</translation>
        </message>
        <message>
            <source>B7</source>
            <translation>B7</translation>
        </message>
        <message>
            <source>B8</source>
            <translation>B8</translation>
        </message>
        <message>
            <source>B9</source>
            <translation>B9</translation>
        </message>
        <message>
            <source>Custom</source>
            <translation>Arbennig</translation>
        </message>
        <message>
            <source>Custom (%1CC x %2CC)</source>
            <translation>Arbennig (%1CC x %2CC)</translation>
        </message>
        <message>
            <source>Custom (%1DD x %2DD)</source>
            <translation>Arbennig (%1DD x %2DD)</translation>
        </message>
        <message>
            <source>Custom (%1in x %2in)</source>
            <translation>Arbennig (%1modf. x %2modf.)</translation>
        </message>
        <message>
            <source>Custom (%1mm x %2mm)</source>
            <translation>Arbennig (%1mm x %2mm)</translation>
        </message>
        <message>
            <source>Custom (%1pc x %2pc)</source>
            <translation>Arbennig (%1pc x %2pc)</translation>
        </message>
        <message>
            <source>Custom (%1pt x %2pt)</source>
            <translation>Arbennig (%1pt x %2pt)</translation>
        </message>
        <message>
            <source>Double Postcard</source>
            <translation>Cerdyn post dwbl</translation>
        </message>
        <message>
            <source>Envelope B4</source>
            <translation>Amlen B4</translation>
        </message>
        <message>
            <source>Envelope B5</source>
            <translation>Amlen B5</translation>
        </message>
        <message>
            <source>Envelope B6</source>
            <translation>Amlen B6</translation>
        </message>
        <message>
            <source>Envelope C0</source>
            <translation>Amlen C0</translation>
        </message>
        <message>
            <source>Envelope C1</source>
            <translation>Amlen C1</translation>
        </message>
        <message>
            <source>Envelope C2</source>
            <translation>Amlen C2</translation>
        </message>
        <message>
            <source>Envelope C3</source>
            <translation>Amlen C3</translation>
        </message>
        <message>
            <source>Envelope C4</source>
            <translation>Amlen C4</translation>
        </message>
        <message>
            <source>Envelope C5</source>
            <translation>Amlen C5</translation>
        </message>
        <message>
            <source>Envelope C6</source>
            <translation>Amlen C6</translation>
        </message>
        <message>
            <source>Envelope C65</source>
            <translation>Amlen C65</translation>
        </message>
        <message>
            <source>Envelope C7</source>
            <translation>Amlen C7</translation>
        </message>
        <message>
            <source>Envelope Chou 3</source>
            <translation>Amlen Chou 3</translation>
        </message>
        <message>
            <source>Envelope Chou 4</source>
            <translation>Amlen Chou 4</translation>
        </message>
        <message>
            <source>Envelope DL</source>
            <translation>Amlen DL</translation>
        </message>
        <message>
            <source>Envelope Invite</source>
            <translation>Amlen wahoddiad</translation>
        </message>
        <message>
            <source>Envelope Italian</source>
            <translation>Amlen Eidalaidd</translation>
        </message>
        <message>
            <source>Envelope Kaku 2</source>
            <translation>Amlen Kaku 2</translation>
        </message>
        <message>
            <source>Envelope Kaku 3</source>
            <translation>Amlen Kaku 3</translation>
        </message>
        <message>
            <source>Envelope Monarch</source>
            <translation>Amlen Monarch</translation>
        </message>
        <message>
            <source>Envelope PRC 1</source>
            <translation>Amlen PRC 1</translation>
        </message>
        <message>
            <source>Envelope PRC 10</source>
            <translation>Amlen PRC 10</translation>
        </message>
        <message>
            <source>Envelope PRC 2</source>
            <translation>Amlen PRC 2</translation>
        </message>
        <message>
            <source>Envelope PRC 3</source>
            <translation>Amlen PRC 3</translation>
        </message>
        <message>
            <source>Envelope PRC 4</source>
            <translation>Amlen PRC 4</translation>
        </message>
        <message>
            <source>Envelope PRC 5</source>
            <translation>Amlen PRC 5</translation>
        </message>
        <message>
            <source>Envelope PRC 6</source>
            <translation>Amlen PRC 6</translation>
        </message>
        <message>
            <source>Envelope PRC 7</source>
            <translation>Amlen PRC 7</translation>
        </message>
        <message>
            <source>Envelope PRC 8</source>
            <translation>Amlen PRC 8</translation>
        </message>
        <message>
            <source>Envelope PRC 9</source>
            <translation>Amlen PRC 9</translation>
        </message>
        <message>
            <source>Envelope Personal</source>
            <translation>Amlen bersonol</translation>
        </message>
        <message>
            <source>Envelope US 10</source>
            <translation>Amlen US 10</translation>
        </message>
        <message>
            <source>Envelope US 11</source>
            <translation>Amlen US 11</translation>
        </message>
        <message>
            <source>Envelope US 12</source>
            <translation>Amlen US 12</translation>
        </message>
        <message>
            <source>Envelope US 14</source>
            <translation>Amlen US 14</translation>
        </message>
        <message>
            <source>Envelope US 9</source>
            <translation>Amlen US 9</translation>
        </message>
        <message>
            <source>Envelope You 4</source>
            <translation>Amlen You 4</translation>
        </message>
        <message>
            <source>Executive (7.25 x 10.5 in)</source>
            <translation>Executive (7.25 x 10.5 modf.)</translation>
        </message>
        <message>
            <source>Executive (7.5 x 10 in)</source>
            <translation>Executive (7.5 x 10 modf.)</translation>
        </message>
        <message>
            <source>Fan-fold German (8.5 x 12 in)</source>
            <translation>Plyg ffan Almaenig (8.5 x 12 modf.)</translation>
        </message>
        <message>
            <source>Fan-fold German Legal (8.5 x 13 in)</source>
            <translation>Plyg ffan Almaenig cyfreithiol (8.5 x 13 modf.)</translation>
        </message>
        <message>
            <source>Fan-fold US (14.875 x 11 in)</source>
            <translation>Plyg ffan UDA (14.875 x 11 modf.)</translation>
        </message>
        <message>
            <source>Folio (8.27 x 13 in)</source>
            <translation>Ffolio (8.27 x 13 modf.)</translation>
        </message>
        <message>
            <source>JIS B0</source>
            <translation>JIS B0</translation>
        </message>
        <message>
            <source>JIS B1</source>
            <translation>JIS B1</translation>
        </message>
        <message>
            <source>JIS B10</source>
            <translation>JIS B10</translation>
        </message>
        <message>
            <source>JIS B2</source>
            <translation>JIS B2</translation>
        </message>
        <message>
            <source>JIS B3</source>
            <translation>JIS B3</translation>
        </message>
        <message>
            <source>JIS B4</source>
            <translation>JIS B4</translation>
        </message>
        <message>
            <source>JIS B5</source>
            <translation>JIS B5</translation>
        </message>
        <message>
            <source>JIS B6</source>
            <translation>JIS B6</translation>
        </message>
        <message>
            <source>JIS B7</source>
            <translation>JIS B7</translation>
        </message>
        <message>
            <source>JIS B8</source>
            <translation>JIS B8</translation>
        </message>
        <message>
            <source>JIS B9</source>
            <translation>JIS B9</translation>
        </message>
        <message>
            <source>Ledger / ANSI B</source>
            <translation>Cyfriflyfr / ANSI B</translation>
        </message>
        <message>
            <source>Legal</source>
            <translation>Cyfreithiol</translation>
        </message>
        <message>
            <source>Legal Extra</source>
            <translation>Cyfreithiol ychwanegol</translation>
        </message>
        <message>
            <source>Letter / ANSI A</source>
            <translation>Llythyr / ANSI A</translation>
        </message>
        <message>
            <source>Letter Extra</source>
            <translation>Llythyr ychwanegol</translation>
        </message>
        <message>
            <source>Letter Plus</source>
            <translation>Llythyr mwy</translation>
        </message>
        <message>
            <source>Letter Small</source>
            <translation>Llythyr bach</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Nodyn</translation>
        </message>
        <message>
            <source>PRC 16K</source>
            <translation>PRC 16K</translation>
        </message>
        <message>
            <source>PRC 32K</source>
            <translation>PRC 32K</translation>
        </message>
        <message>
            <source>PRC 32K Big</source>
            <translation>PRC 32K mawr</translation>
        </message>
        <message>
            <source>Postcard</source>
            <translation>Cerdyn post</translation>
        </message>
        <message>
            <source>Quarto</source>
            <translation>Cwarto</translation>
        </message>
        <message>
            <source>Statement</source>
            <translation>Datganiad</translation>
        </message>
        <message>
            <source>Super A</source>
            <translation>Super A</translation>
        </message>
        <message>
            <source>Super B</source>
            <translation>Super B</translation>
        </message>
        <message>
            <source>Tabloid / ANSI B</source>
            <translation>Tabloid / ANSI B</translation>
        </message>
        <message>
            <source>Tabloid Extra</source>
            <translation>Tabloid ychwanegol</translation>
        </message>
    </context>
    <context>
        <name>QPlatformTheme</name>
        <message>
            <source>&amp;No</source>
            <translation>&amp;Na</translation>
        </message>
        <message>
            <source>&amp;Yes</source>
            <translation>&amp;Ie</translation>
        </message>
        <message>
            <source>Abort</source>
            <translation>Rhoi'r gorau iddi</translation>
        </message>
        <message>
            <source>Apply</source>
            <translation>Rhoi ar waith</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Canslo</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Cau</translation>
        </message>
        <message>
            <source>Discard</source>
            <translation>Peidio â chadw</translation>
        </message>
        <message>
            <source>Help</source>
            <translation>Cymorth</translation>
        </message>
        <message>
            <source>Ignore</source>
            <translation>Anwybyddu</translation>
        </message>
        <message>
            <source>N&amp;o to All</source>
            <translation>Na i &amp;bopeth</translation>
        </message>
        <message>
            <source>OK</source>
            <translation>Iawn</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Agor</translation>
        </message>
        <message>
            <source>Reset</source>
            <translation>Ailosod</translation>
        </message>
        <message>
            <source>Restore Defaults</source>
            <translation>Adfer y gosodiadau gwreiddiol</translation>
        </message>
        <message>
            <source>Retry</source>
            <translation>Rhoi cynnig arall</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Cadw</translation>
        </message>
        <message>
            <source>Save All</source>
            <translation>Cadw popeth</translation>
        </message>
        <message>
            <source>Yes to &amp;All</source>
            <translation>Ie i b&amp;opeth</translation>
        </message>
    </context>
    <context>
        <name>QPrintDialog</name>
        <message>
            <source>%1 already exists.
Do you want to overwrite it?</source>
            <translation>Mae %1 yn bod eisoes.
Hoffech chi ysgrifennu drosti?</translation>
        </message>
        <message>
            <source>%1 does not follow the correct syntax. Please use ',' to separate ranges and pages, '-' to define ranges and make sure ranges do not intersect with each other.</source>
            <translation>Nid yw %1 yn y ffurf gywir. Defnyddiwch ',' i wahanu ystodau a thudalennau, '-' i roi ystod, a gwnewch yn siŵr nad yw ystodau'n gorgyffwrdd.</translation>
        </message>
        <message>
            <source>%1 is a directory.
Please choose a different file name.</source>
            <translation>Ffolder yw %1.
Dewiswch enw ffeil arall.</translation>
        </message>
        <message>
            <source>&amp;Options &lt;&lt;</source>
            <translation>&amp;Dewisiadau &lt;&lt;</translation>
        </message>
        <message>
            <source>&amp;Options &gt;&gt;</source>
            <translation>&amp;Dewisiadau &gt;&gt;</translation>
        </message>
        <message>
            <source>&amp;Print</source>
            <translation>&amp;Argraffu</translation>
        </message>
        <message>
            <source>1 (1x1)</source>
            <translation>1 (1x1)</translation>
        </message>
        <message>
            <source>16 (4x4)</source>
            <translation>16 (4x4)</translation>
        </message>
        <message>
            <source>2 (2x1)</source>
            <translation>2 (2x1)</translation>
        </message>
        <message>
            <source>4 (2x2)</source>
            <translation>4 (2x2)</translation>
        </message>
        <message>
            <source>6 (2x3)</source>
            <translation>6 (2x3)</translation>
        </message>
        <message>
            <source>9 (3x3)</source>
            <translation>9 (3x3)</translation>
        </message>
        <message>
            <source>All Pages</source>
            <translation>Pob tudalen</translation>
        </message>
        <message>
            <source>Bottom to Top, Left to Right</source>
            <translation>Gwaelod i'r brig, chwith i'r dde</translation>
        </message>
        <message>
            <source>Bottom to Top, Right to Left</source>
            <translation>Gwaelod i'r brig, de i'r chwith</translation>
        </message>
        <message>
            <source>Duplex Settings Conflicts</source>
            <translation>Gosodiadau dwyochrog yn gwrthdaro</translation>
        </message>
        <message>
            <source>Even Pages</source>
            <translation>Tudalennau eilrif</translation>
        </message>
        <message>
            <source>File %1 is not writable.
Please choose a different file name.</source>
            <translation>Ni ellir ysgrifennu i'r ffeil %1.
Dewiswch enw ffeil arall.</translation>
        </message>
        <message>
            <source>Invalid Pages Definition</source>
            <translation>Tudalennau annilys</translation>
        </message>
        <message>
            <source>Left to Right, Bottom to Top</source>
            <translation>Chwith i'r dde, gwaelod i'r brig</translation>
        </message>
        <message>
            <source>Left to Right, Top to Bottom</source>
            <translation>Chwith i'r dde, brig i'r gwaelod</translation>
        </message>
        <message>
            <source>Local file</source>
            <translation>Ffeil leol</translation>
        </message>
        <message>
            <source>Odd Pages</source>
            <translation>Tudalennau odrif</translation>
        </message>
        <message>
            <source>Options 'Pages Per Sheet' and 'Page Set' cannot be used together.
Please turn one of those options off.</source>
            <translation>Ni ellir defnyddio'r dewisiadau 'Tudalennau fesul dalen' a 'Set o dudalennau' gyda'i gilydd.
Diffoddwch un o'r dewisiadau hynny.</translation>
        </message>
        <message>
            <source>Print</source>
            <translation>Argraffu</translation>
        </message>
        <message>
            <source>Print To File ...</source>
            <translation>Argraffu i ffeil ...</translation>
        </message>
        <message>
            <source>Print to File (PDF)</source>
            <translation>Argraffu i ffeil (PDF)</translation>
        </message>
        <message>
            <source>Right to Left, Bottom to Top</source>
            <translation>De i'r chwith, gwaelod i'r brig</translation>
        </message>
        <message>
            <source>Right to Left, Top to Bottom</source>
            <translation>De i'r chwith, brig i'r gwaelod</translation>
        </message>
        <message>
            <source>The 'From' value cannot be greater than the 'To' value.</source>
            <translation>Ni all y gwerth 'O' fod yn fwy na'r gwerth 'I'.</translation>
        </message>
        <message>
            <source>There are conflicts in duplex settings. Do you want to fix them?</source>
            <translation>Mae'r gosodiadau argraffu dwyochrog yn gwrthdaro. Hoffech chi eu cywiro?</translation>
        </message>
        <message>
            <source>Top to Bottom, Left to Right</source>
            <translation>Brig i'r gwaelod, chwith i'r dde</translation>
        </message>
        <message>
            <source>Top to Bottom, Right to Left</source>
            <translation>Brig i'r gwaelod, de i'r chwith</translation>
        </message>
        <message>
            <source>Write PDF file</source>
            <translation>Ysgrifennu ffeil PDF</translation>
        </message>
    </context>
    <context>
        <name>QPrintPropertiesDialog</name>
        <message>
            <source>Advanced Option Conflicts</source>
            <translation>Dewisiadau uwch yn gwrthdaro</translation>
        </message>
        <message>
            <source>Job Options</source>
            <translation>Dewisiadau'r gwaith</translation>
        </message>
        <message>
            <source>Page Setup Conflicts</source>
            <translation>Gosodiadau tudalen yn gwrthdaro</translation>
        </message>
        <message>
            <source>Printer Properties</source>
            <translation>Priodweddau'r argraffydd</translation>
        </message>
        <message>
            <source>There are conflicts in page setup options. Do you want to fix them?</source>
            <translation>Mae rhai gosodiadau tudalen yn gwrthdaro. Hoffech chi eu cywiro?</translation>
        </message>
        <message>
            <source>There are conflicts in some advanced options. Do you want to fix them?</source>
            <translation>Mae rhai dewisiadau uwch yn gwrthdaro. Hoffech chi eu cywiro?</translation>
        </message>
    </context>
    <context>
        <name>QPrintPropertiesWidget</name>
        <message>
            <source>Advanced</source>
            <translation>Uwch</translation>
        </message>
        <message>
            <source>Form</source>
            <translation>Ffurflen</translation>
        </message>
        <message>
            <source>Page</source>
            <translation>Tudalen</translation>
        </message>
        <message>
            <source>There are conflicts in some options. Please fix them.</source>
            <translation>Mae rhai dewisiadau'n gwrthdaro. Cywirwch nhw.</translation>
        </message>
    </context>
    <context>
        <name>QPrintSettingsOutput</name>
        <message>
            <source>Collate</source>
            <translation>Coladu</translation>
        </message>
        <message>
            <source>Color</source>
            <translation>Lliw</translation>
        </message>
        <message>
            <source>Color Mode</source>
            <translation>Modd lliw</translation>
        </message>
        <message>
            <source>Copies</source>
            <translation>Copïau</translation>
        </message>
        <message>
            <source>Copies:</source>
            <translation>Copïau:</translation>
        </message>
        <message>
            <source>Current Page</source>
            <translation>Y dudalen hon</translation>
        </message>
        <message>
            <source>Double Sided Printing</source>
            <translation>Argraffu dwyochrog</translation>
        </message>
        <message>
            <source>Form</source>
            <translation>Ffurflen</translation>
        </message>
        <message>
            <source>Grayscale</source>
            <translation>Graddlwyd</translation>
        </message>
        <message>
            <source>Long side binding</source>
            <translation>Rhwymo ar yr ochr hir</translation>
        </message>
        <message>
            <source>Off</source>
            <translation>Dim</translation>
        </message>
        <message>
            <source>Options</source>
            <translation>Dewisiadau</translation>
        </message>
        <message>
            <source>Output Settings</source>
            <translation>Gosodiadau allbwn</translation>
        </message>
        <message>
            <source>Page Set:</source>
            <translation>Set o dudalennau:</translation>
        </message>
        <message>
            <source>Pages</source>
            <translation>Tudalennau</translation>
        </message>
        <message>
            <source>Pages from</source>
            <translation>Tudalennau o</translation>
        </message>
        <message>
            <source>Print all</source>
            <translation>Argraffu popeth</translation>
        </message>
        <message>
            <source>Print range</source>
            <translation>Ystod argraffu</translation>
        </message>
        <message>
            <source>Reverse</source>
            <translation>O chwith</translation>
        </message>
        <message>
            <source>Selection</source>
            <translation>Y dewis</translation>
        </message>
        <message>
            <source>Short side binding</source>
            <translation>Rhwymo ar yr ochr fer</translation>
        </message>
        <message>
            <source>Specify pages or ranges separated by commas. Ranges are specified by two numbers separated by a hyphen. E.g: 3,5-7,9 prints pages 3, 5, 6, 7 and 9.</source>
            <translation>Rhowch dudalennau neu ystodau wedi'u gwahanu gan gomas. Dau rif â chysylltnod rhyngddynt yw ystod. Er enghraifft, mae 3,5-7,9 yn argraffu tudalennau 3, 5, 6, 7 a 9.</translation>
        </message>
        <message>
            <source>to</source>
            <translation>i</translation>
        </message>
    </context>
    <context>
        <name>QPrintWidget</name>
        <message>
            <source>&amp;Name:</source>
            <translation>E&amp;nw:</translation>
        </message>
        <message>
            <source>...</source>
            <translation>...</translation>
        </message>
        <message>
            <source>Form</source>
            <translation>Ffurflen</translation>
        </message>
        <message>
            <source>Location:</source>
            <translation>Lleoliad:</translation>
        </message>
        <message>
            <source>Output &amp;file:</source>
            <translation>&amp;Ffeil allbwn:</translation>
        </message>
        <message>
            <source>P&amp;roperties</source>
            <translation>P&amp;riodweddau</translation>
        </message>
        <message>
            <source>Preview</source>
            <translation>Rhagolwg</translation>
        </message>
        <message>
            <source>Printer</source>
            <translation>Argraffydd</translation>
        </message>
        <message>
            <source>Type:</source>
            <translation>Math:</translation>
        </message>
    </context>
    <context>
        <name>QProgressDialog</name>
        <message>
            <source>Cancel</source>
            <translation>Canslo</translation>
        </message>
    </context>
    <context>
        <name>QScrollBar</name>
        <message>
            <source>Bottom</source>
            <translation>Gwaelod</translation>
        </message>
        <message>
            <source>Left edge</source>
            <translation>Ymyl chwith</translation>
        </message>
        <message>
            <source>Page down</source>
            <translation>Tudalen i lawr</translation>
        </message>
        <message>
            <source>Page left</source>
            <translation>Tudalen i'r chwith</translation>
        </message>
        <message>
            <source>Page right</source>
            <translation>Tudalen i'r dde</translation>
        </message>
        <message>
            <source>Page up</source>
            <translation>Tudalen i fyny</translation>
        </message>
        <message>
            <source>Right edge</source>
            <translation>Ymyl dde</translation>
        </message>
        <message>
            <source>Scroll down</source>
            <translation>Sgrolio i lawr</translation>
        </message>
        <message>
            <source>Scroll here</source>
            <translation>Sgrolio yma</translation>
        </message>
        <message>
            <source>Scroll left</source>
            <translation>Sgrolio i'r chwith</translation>
        </message>
        <message>
            <source>Scroll right</source>
            <translation>Sgrolio i'r dde</translation>
        </message>
        <message>
            <source>Scroll up</source>
            <translation>Sgrolio i fyny</translation>
        </message>
        <message>
            <source>Top</source>
            <translation>Brig</translation>
        </message>
    </context>
    <context>
        <name>QShortcut</name>
        <message>
            <source>Alt</source>
            <translation>Alt</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Yn ôl</translation>
        </message>
        <message>
            <source>Backspace</source>
            <translation>Backspace</translation>
        </message>
        <message>
            <source>Backtab</source>
            <translation>Backtab</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Canslo</translation>
        </message>
        <message>
            <source>Caps Lock</source>
            <translation>Caps Lock</translation>
        </message>
        <message>
            <source>CapsLock</source>
            <translation>CapsLock</translation>
        </message>
        <message>
            <source>Clear</source>
            <translation>Clirio</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Cau</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Copïo</translation>
        </message>
        <message>
            <source>Ctrl</source>
            <translation>Ctrl</translation>
        </message>
        <message>
            <source>Cut</source>
            <translation>Torri</translation>
        </message>
        <message>
            <source>Del</source>
            <translation>Del</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Delete</translation>
        </message>
        <message>
            <source>Down</source>
            <translation>Down</translation>
        </message>
        <message>
            <source>End</source>
            <translation>End</translation>
        </message>
        <message>
            <source>Enter</source>
            <translation>Enter</translation>
        </message>
        <message>
            <source>Esc</source>
            <translation>Esc</translation>
        </message>
        <message>
            <source>Escape</source>
            <translation>Escape</translation>
        </message>
        <message>
            <source>F%1</source>
            <translation>F%1</translation>
        </message>
        <message>
            <source>Find</source>
            <translation>Canfod</translation>
        </message>
        <message>
            <source>Forward</source>
            <translation>Ymlaen</translation>
        </message>
        <message>
            <source>Help</source>
            <translation>Help</translation>
        </message>
        <message>
            <source>Home</source>
            <translation>Home</translation>
        </message>
        <message>
            <source>Ins</source>
            <translation>Ins</translation>
        </message>
        <message>
            <source>Insert</source>
            <translation>Insert</translation>
        </message>
        <message>
            <source>Left</source>
            <translation>Left</translation>
        </message>
        <message>
            <source>Menu</source>
            <translation>Menu</translation>
        </message>
        <message>
            <source>Meta</source>
            <translation>Meta</translation>
        </message>
        <message>
            <source>Num</source>
            <translation>Num</translation>
        </message>
        <message>
            <source>Num Lock</source>
            <translation>Num Lock</translation>
        </message>
        <message>
            <source>NumLock</source>
            <translation>NumLock</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Agor</translation>
        </message>
        <message>
            <source>Page Down</source>
            <translation>Page Down</translation>
        </message>
        <message>
            <source>Page Up</source>
            <translation>Page Up</translation>
        </message>
        <message>
            <source>Paste</source>
            <translation>Gludo</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>Pause</translation>
        </message>
        <message>
            <source>PgDown</source>
            <translation>PgDown</translation>
        </message>
        <message>
            <source>PgUp</source>
            <translation>PgUp</translation>
        </message>
        <message>
            <source>Print</source>
            <translation>Print</translation>
        </message>
        <message>
            <source>Print Screen</source>
            <translation>Print Screen</translation>
        </message>
        <message>
            <source>Redo</source>
            <translation>Ail-wneud</translation>
        </message>
        <message>
            <source>Refresh</source>
            <translation>Adnewyddu</translation>
        </message>
        <message>
            <source>Return</source>
            <translation>Return</translation>
        </message>
        <message>
            <source>Right</source>
            <translation>Right</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Cadw</translation>
        </message>
        <message>
            <source>Scroll Lock</source>
            <translation>Scroll Lock</translation>
        </message>
        <message>
            <source>ScrollLock</source>
            <translation>ScrollLock</translation>
        </message>
        <message>
            <source>Search</source>
            <translation>Chwilio</translation>
        </message>
        <message>
            <source>Shift</source>
            <translation>Shift</translation>
        </message>
        <message>
            <source>Space</source>
            <translation>Space</translation>
        </message>
        <message>
            <source>SysReq</source>
            <translation>SysReq</translation>
        </message>
        <message>
            <source>Tab</source>
            <translation>Tab</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Dadwneud</translation>
        </message>
        <message>
            <source>Up</source>
            <translation>Up</translation>
        </message>
    </context>
    <context>
        <name>QSpiAccessibleBridge</name>
        <message>
            <source>alert message</source>
            <translation>neges rybuddio</translation>
        </message>
        <message>
            <source>application</source>
            <translation>rhaglen</translation>
        </message>
        <message>
            <source>button menu</source>
            <translation>botwm dewislen</translation>
        </message>
        <message>
            <source>cell</source>
            <translation>cell</translation>
        </message>
        <message>
            <source>check box</source>
            <translation>blwch ticio</translation>
        </message>
        <message>
            <source>clock</source>
            <translation>cloc</translation>
        </message>
        <message>
            <source>column</source>
            <translation>colofn</translation>
        </message>
        <message>
            <source>column header</source>
            <translation>pennyn colofn</translation>
        </message>
        <message>
            <source>combo box</source>
            <translation>blwch cyfun</translation>
        </message>
        <message>
            <source>cursor</source>
            <translation>cyrchwr</translation>
        </message>
        <message>
            <source>dial</source>
            <translation>deial</translation>
        </message>
        <message>
            <source>dialog</source>
            <translation>deialog</translation>
        </message>
        <message>
            <source>document</source>
            <translation>dogfen</translation>
        </message>
        <message>
            <source>filler</source>
            <translation>llenwad</translation>
        </message>
        <message>
            <source>footer</source>
            <translation>troedyn</translation>
        </message>
        <message>
            <source>form</source>
            <translation>ffurflen</translation>
        </message>
        <message>
            <source>frame</source>
            <translation>ffrâm</translation>
        </message>
        <message>
            <source>graphic</source>
            <translation>graffig</translation>
        </message>
        <message>
            <source>heading</source>
            <translation>pennawd</translation>
        </message>
        <message>
            <source>label</source>
            <translation>label</translation>
        </message>
        <message>
            <source>layered pane</source>
            <translation>cwarel haenog</translation>
        </message>
        <message>
            <source>link</source>
            <translation>dolen</translation>
        </message>
        <message>
            <source>list</source>
            <translation>rhestr</translation>
        </message>
        <message>
            <source>list item</source>
            <translation>eitem restr</translation>
        </message>
        <message>
            <source>menu bar</source>
            <translation>bar dewislenni</translation>
        </message>
        <message>
            <source>menu item</source>
            <translation>eitem ddewislen</translation>
        </message>
        <message>
            <source>note</source>
            <translation>nodyn</translation>
        </message>
        <message>
            <source>page tab</source>
            <translation>tab</translation>
        </message>
        <message>
            <source>page tab list</source>
            <translation>rhestr o dabiau</translation>
        </message>
        <message>
            <source>panel</source>
            <translation>panel</translation>
        </message>
        <message>
            <source>paragraph</source>
            <translation>paragraff</translation>
        </message>
        <message>
            <source>popup menu</source>
            <translation>dewislen naid</translation>
        </message>
        <message>
            <source>progress bar</source>
            <translation>bar cynnydd</translation>
        </message>
        <message>
            <source>push button</source>
            <translation>botwm</translation>
        </message>
        <message>
            <source>radio button</source>
            <translation>botwm radio</translation>
        </message>
        <message>
            <source>row</source>
            <translation>rhes</translation>
        </message>
        <message>
            <source>row header</source>
            <translation>pennyn rhes</translation>
        </message>
        <message>
            <source>scroll bar</source>
            <translation>bar sgrolio</translation>
        </message>
        <message>
            <source>section</source>
            <translation>adran</translation>
        </message>
        <message>
            <source>separator</source>
            <translation>gwahanydd</translation>
        </message>
        <message>
            <source>slider</source>
            <translation>llithrydd</translation>
        </message>
        <message>
            <source>space</source>
            <translation>gofod</translation>
        </message>
        <message>
            <source>spin box</source>
            <translation>blwch troelli</translation>
        </message>
        <message>
            <source>splitter</source>
            <translation>hollt</translation>
        </message>
        <message>
            <source>status bar</source>
            <translation>bar statws</translation>
        </message>
        <message>
            <source>table</source>
            <translation>tabl</translation>
        </message>
        <message>
            <source>text</source>
            <translation>testun</translation>
        </message>
        <message>
            <source>text caret</source>
            <translation>cyrchwr testun</translation>
        </message>
        <message>
            <source>title bar</source>
            <translation>bar teitl</translation>
        </message>
        <message>
            <source>tool bar</source>
            <translation>bar offer</translation>
        </message>
        <message>
            <source>tool tip</source>
            <translation>awgrym</translation>
        </message>
        <message>
            <source>tree</source>
            <translation>coeden</translation>
        </message>
        <message>
            <source>tree item</source>
            <translation>eitem goeden</translation>
        </message>
        <message>
            <source>unknown</source>
            <translation>anhysbys</translation>
        </message>
        <message>
            <source>web document</source>
            <translation>dogfen we</translation>
        </message>
    </context>
    <context>
        <name>QTabBar</name>
        <message>
            <source>Scroll Left</source>
            <translation>Sgrolio i'r chwith</translation>
        </message>
        <message>
            <source>Scroll Right</source>
            <translation>Sgrolio i'r dde</translation>
        </message>
    </context>
    <context>
        <name>QUndoGroup</name>
        <message>
            <source>Redo</source>
            <translation>Ail-wneud</translation>
        </message>
        <message>
            <source>Redo %1</source>
            <translation>Ail-wneud %1</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Dadwneud</translation>
        </message>
        <message>
            <source>Undo %1</source>
            <translation>Dadwneud %1</translation>
        </message>
    </context>
    <context>
        <name>QUndoModel</name>
        <message>
            <source>&lt;empty&gt;</source>
            <translation>&lt;gwag&gt;</translation>
        </message>
    </context>
    <context>
        <name>QUndoStack</name>
        <message>
            <source>Redo</source>
            <translation>Ail-wneud</translation>
        </message>
        <message>
            <source>Redo %1</source>
            <translation>Ail-wneud %1</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Dadwneud</translation>
        </message>
        <message>
            <source>Undo %1</source>
            <translation>Dadwneud %1</translation>
        </message>
    </context>
    <context>
        <name>QWidgetTextControl</name>
        <message>
            <source>&amp;Copy</source>
            <translation>&amp;Copïo</translation>
        </message>
        <message>
            <source>&amp;Paste</source>
            <translation>&amp;Gludo</translation>
        </message>
        <message>
            <source>&amp;Redo</source>
            <translation>&amp;Ail-wneud</translation>
        </message>
        <message>
            <source>&amp;Undo</source>
            <translation>&amp;Dadwneud</translation>
        </message>
        <message>
            <source>Copy &amp;Link Location</source>
            <translation>Copïo cyfeiriad y &amp;ddolen</translation>
        </message>
        <message>
            <source>Cu&amp;t</source>
            <translation>&amp;Torri</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Dileu</translation>
        </message>
        <message>
            <source>Select All</source>
            <translation>Dewis popeth</translation>
        </message>
    </context>
</TS>
