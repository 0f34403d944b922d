#include "core/formats/formats.h"

#include "core/formats/listmarkers.h"
#include "core/formats/zipped.h"
#include "tests/formats/fixture.h"
#include "tests/support/testsupport.h"

#include <QTemporaryDir>
#include <QXmlStreamReader>

using namespace moothall;
using namespace moothall::test;
using namespace Qt::StringLiterals;

namespace {

/// The elements of an XML file as paths, with their own text: "/html/body/main/h1 MINUTES of …".
QStringList outlineOf(const QByteArray &xml)
{
    QStringList outline;
    QStringList path;
    QList<qsizetype> lines;
    QXmlStreamReader reader(xml);
    while (!reader.atEnd()) {
        switch (reader.readNext()) {
        case QXmlStreamReader::StartElement:
            path.append(reader.name().toString());
            lines.append(outline.size());
            outline.append(u'/' + path.join(u'/') + u' ');
            break;
        case QXmlStreamReader::EndElement:
            path.removeLast();
            lines.removeLast();
            break;
        case QXmlStreamReader::Characters:
            if (!lines.isEmpty())
                outline[lines.last()] += reader.text();
            break;
        default:
            break;
        }
    }
    if (reader.hasError())
        outline.append(u"ERROR "_s + reader.errorString());
    return outline;
}

bool has(const QStringList &outline, const QString &ending, const QString &text)
{
    return std::ranges::any_of(outline, [&](const QString &line) {
        const qsizetype blank = line.indexOf(u' ');
        return line.first(blank).endsWith(ending) && line.mid(blank + 1).contains(text);
    });
}

qsizetype count(const QStringList &outline, const QString &ending)
{
    return std::ranges::count_if(
        outline, [&](const QString &line) { return line.section(u' ', 0, 0).endsWith(ending); });
}

} // namespace

class FormatsTest : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    QByteArray part(const QByteArray &archive, const QString &name)
    {
        const QString file = m_folder.filePath(u"archive.zip"_s);
        QFile out(file);
        if (!out.open(QIODevice::WriteOnly) || out.write(archive) != archive.size())
            return {};
        out.close();
        return ran(u"unzip"_s, {u"-p"_s, file, name});
    }

private Q_SLOTS:
    void labelsAreReadAsSeries()
    {
        List list;
        for (const QString &label :
             {u"1)"_s, u"2)"_s, u"4)"_s, u"(a)"_s, u"(b)"_s, u"6a"_s, u"6b"_s})
            list.items.append(ListItem{.label = plainText(label)});
        const QList<ListStretch> stretches = stretchesOf(list);
        QCOMPARE(stretches.size(), 5);
        QCOMPARE(stretches[0].count, 2);
        QCOMPARE(stretches[1].marker.number, 4);
        QCOMPARE(stretches[2].marker.numbering, Numbering::LowerAlpha);
        QCOMPARE(stretches[2].marker.before + stretches[2].marker.after, u"()"_s);
        QCOMPARE(stretches[3].marker.text, u"6a"_s);
        QCOMPARE(stretches[3].marker.numbering, Numbering::None);
        QCOMPARE(
            markerOf({.numbering = Numbering::LowerAlpha, .items = QList<ListItem>(28)}, 27).text,
            u"ab."_s);
    }

    void htmlIsSemantic()
    {
        const QByteArray html = toHtml(everything());
        QVERIFY(html.startsWith("<!DOCTYPE html>"));
        QVERIFY(html.contains("<html lang=\"en-GB\">"));
        const QStringList outline = outlineOf(html);
        QVERIFY2(!outline.last().startsWith(u"ERROR"_s), qPrintable(outline.last()));
        QVERIFY(has(outline, u"/head/title"_s, u"Minutes, Harbour Committee"_s));
        QCOMPARE(count(outline, u"/h1"_s), 1);
        QVERIFY(has(outline, u"/h1/strong"_s, u"HARBOUR COMMITTEE"_s));
        QVERIFY(has(outline, u"/main/h2"_s, u"90/24  HARBOUR WALL"_s));
        QVERIFY(has(outline, u"/main/h3"_s, u"Reasons for decision"_s));
        QVERIFY(has(outline, u"/ul/li/p"_s, u"A point"_s));
        QVERIFY(has(outline, u"/ol/li/span"_s, u"1)"_s));
        QVERIFY(has(outline, u"/li/div/ol/li/p"_s, u"the dredger"_s));
        QVERIFY(has(outline, u"/blockquote/p"_s, u"That the wall be mended"_s));
        QVERIFY(has(outline, u"/table/tr/th/p"_s, u"Cost"_s) &&
                has(outline, u"/table/tr/td/p"_s, u"£1.2m"_s));
        QVERIFY(has(outline, u"/table/caption"_s, u"Costs by year"_s));
        QVERIFY(has(outline, u"/p/span"_s, u"(Pages 43 - 48)"_s));
        QVERIFY(has(outline, u"/p"_s, u"Held at <the> harbour & "_s));
        QVERIFY(html.contains("<span lang=\"cy\"><em>croeso</em></span>"));
        QVERIFY(html.contains("href=\"mailto:desk@ambershire.example\""));
        QVERIFY(has(outline, u"/section/p"_s, u"The meeting finished"_s));
        QVERIFY(!html.contains("Page 1") && !html.contains("{page}"));
        QVERIFY(!html.contains('\x0b'));
    }

    void akomaNtosoPartsNumbersFromHeadings()
    {
        const QByteArray xml =
            toAkomaNtoso(everything(), {u"minutes"_s, u"Harbour Committee"_s, QDate(2024, 6, 13)});
        const QStringList outline = outlineOf(xml);
        QVERIFY2(!outline.last().startsWith(u"ERROR"_s), qPrintable(outline.last()));
        QVERIFY(has(outline, u"/preface/p/docTitle/b"_s, u"HARBOUR COMMITTEE"_s));
        QVERIFY(has(outline, u"/debateBody/debateSection/num"_s, u"90/24"_s));
        QVERIFY(has(outline, u"/debateBody/debateSection/heading"_s, u"HARBOUR WALL"_s));
        QVERIFY(!has(outline, u"/debateSection/heading"_s, u"90/24"_s));
        QVERIFY(has(outline, u"/debateSection/debateSection/heading"_s, u"Reasons for decision"_s));
        QVERIFY(has(outline, u"/debateSection/blockList/item/num"_s, u"1)"_s));
        QVERIFY(has(outline, u"/item/blockList/item/p"_s, u"the tide table"_s));
        QVERIFY(has(outline, u"/conclusions/p"_s, u"The meeting finished"_s));
        QVERIFY(xml.contains("value=\"/akn/gb/debate/minutes/2024-06-13/harbour-committee\""));
        QVERIFY(xml.contains("showAs=\"Ambershire County Council\""));
    }

    void openDocumentHasNamedStylesAndLists()
    {
        const auto odt = toOpenDocument(everything());
        QVERIFY_RESULT(odt);
        // Programs look for the type at a fixed place, uncompressed.
        QCOMPARE(odt->mid(30, 8), QByteArray("mimetype"));
        QCOMPARE(odt->mid(38, 39), QByteArray("application/vnd.oasis.opendocument.text"));
        const QByteArray content = part(*odt, u"content.xml"_s);
        const QStringList outline = outlineOf(content);
        QVERIFY2(!outline.last().startsWith(u"ERROR"_s), qPrintable(outline.last()));
        QVERIFY(has(outline, u"/text/h"_s, u"90/24"_s));
        QVERIFY(content.contains("text:style-name=\"Heading_20_2\" text:outline-level=\"2\""));
        QVERIFY(has(outline, u"/text/list/list-item/p"_s, u"Approve the renewal; and"_s));
        QVERIFY(has(outline, u"/list-item/list/list-item/p"_s, u"the dredger"_s));
        QVERIFY(content.contains("style:num-suffix=\")\" style:num-format=\"1\""));
        QVERIFY(has(outline, u"/table/table-header-rows/table-row/table-cell/p"_s, u"Cost"_s));
        QVERIFY(has(outline, u"/table/table-row/table-cell/p"_s, u"£1.2m"_s));
        const QByteArray styles = part(*odt, u"styles.xml"_s);
        QVERIFY(!outlineOf(styles).last().startsWith(u"ERROR"_s));
        QVERIFY(styles.contains("style:default-outline-level=\"3\""));
        QVERIFY(styles.contains("<text:page-number") && styles.contains("<text:page-count"));
        QCOMPARE(*toOpenDocument(everything()), *odt);
    }

    void wordHasNamedStylesAndLists()
    {
        const auto docx = toWord(everything());
        QVERIFY_RESULT(docx);
        const QByteArray body = part(*docx, u"word/document.xml"_s);
        const QStringList outline = outlineOf(body);
        QVERIFY2(!outline.last().startsWith(u"ERROR"_s), qPrintable(outline.last()));
        QVERIFY(body.contains("<w:pStyle w:val=\"Heading2\"/></w:pPr><w:r><w:t "
                              "xml:space=\"preserve\">90/24  HARBOUR WALL"));
        QVERIFY(body.contains("<w:pStyle w:val=\"ListParagraph\"/>"));
        QVERIFY(body.contains("<w:pStyle w:val=\"Quote\"/>"));
        QVERIFY(body.contains("<w:tblHeader/>"));
        QVERIFY(body.contains("<w:ilvl w:val=\"1\"/>"));
        QVERIFY(has(outline, u"/p/hyperlink/r/t"_s, u"desk@ambershire.example"_s));
        const QByteArray numbering = part(*docx, u"word/numbering.xml"_s);
        QVERIFY(numbering.contains(
            "<w:numFmt w:val=\"decimal\"/><w:suff w:val=\"tab\"/><w:lvlText w:val=\"%1)\"/>"));
        QVERIFY(numbering.contains(
            "<w:numFmt w:val=\"lowerLetter\"/><w:suff w:val=\"tab\"/><w:lvlText w:val=\"%2.\"/>"));
        const QByteArray styles = part(*docx, u"word/styles.xml"_s);
        QVERIFY(styles.contains("w:styleId=\"Heading3\"><w:name w:val=\"heading 3\"/>"));
        QVERIFY(part(*docx, u"word/footerAll.xml"_s).contains("w:instr=\"NUMPAGES\""));
        // Every part is XML, is named in the types and is there.
        const QByteArray types = part(*docx, u"[[]Content_Types].xml"_s);
        for (const QString &name :
             {u"word/styles.xml"_s, u"word/numbering.xml"_s, u"word/settings.xml"_s,
              u"word/headerFirst.xml"_s, u"word/footerAll.xml"_s, u"docProps/core.xml"_s}) {
            QVERIFY2(types.contains(QByteArray("/" + name.toUtf8())), qPrintable(name));
            QVERIFY2(!outlineOf(part(*docx, name)).last().startsWith(u"ERROR"_s), qPrintable(name));
        }
        QVERIFY(part(*docx, u"word/_rels/document.xml.rels"_s).contains("TargetMode=\"External\""));
        QCOMPARE(*toWord(everything()), *docx);
    }

    void emptyDocumentsAreWholeFiles()
    {
        const Document nothing;
        QVERIFY(!outlineOf(toHtml(nothing)).last().startsWith(u"ERROR"_s));
        QVERIFY(!outlineOf(toAkomaNtoso(nothing, {u"minutes"_s, {}, QDate(2024, 6, 13)}))
                     .last()
                     .startsWith(u"ERROR"_s));
        QVERIFY_RESULT(toWord(nothing));
        QVERIFY_RESULT(toOpenDocument(nothing));
    }
};

QTEST_GUILESS_MAIN(FormatsTest)
#include "formats_test.moc"
