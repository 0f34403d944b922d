#include "tests/pack/tinypdf.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>

namespace moothall::test {

using namespace Qt::StringLiterals;

namespace {

QByteArray ref(int id) { return QByteArray::number(id) + " 0 R"; }

/// Objects in the order in which they get their numbers.
class Objects
{
public:
    int reserve()
    {
        m_bodies.append(QByteArray());
        return int(m_bodies.size());
    }
    void set(int id, const QByteArray &body) { m_bodies[id - 1] = body; }
    int add(const QByteArray &body)
    {
        m_bodies.append(body);
        return int(m_bodies.size());
    }
    const QList<QByteArray> &bodies() const { return m_bodies; }

private:
    QList<QByteArray> m_bodies;
};

QByteArray id(int index) { return "(PK00000-" + QByteArray::number(index).rightJustified(6, '0') + ")"; }

} // namespace

QByteArray streamObject(const QByteArray &data, const QByteArray &entries)
{
    return "<< " + entries + " /Length " + QByteArray::number(data.size()) + " >>\nstream\n" + data + "\nendstream";
}

QByteArray canonicalFile(const QList<QByteArray> &objects, int root)
{
    QByteArray file = "%PDF-1.7\n%\xBF\xF7\xA2\xFE\n";
    QByteArray table = "xref\n0 " + QByteArray::number(objects.size() + 1) + "\n0000000000 65535 f \n";
    for (qsizetype i = 0; i < objects.size(); ++i) {
        table += QByteArray::number(file.size()).rightJustified(10, '0') + " 00000 n \n";
        file += QByteArray::number(i + 1) + " 0 obj\n" + objects.at(i) + "\nendobj\n";
    }
    const qsizetype start = file.size();
    return file + table + "trailer << /Root " + ref(root) + " /Size " + QByteArray::number(objects.size() + 1)
        + " >>\nstartxref\n" + QByteArray::number(start) + "\n%%EOF\n";
}

QByteArray tinyPdf(const TinyPdf &paper)
{
    Objects objects;
    const int catalog = objects.reserve();
    const int pages = objects.reserve();
    const int font = objects.add("<< " + paper.font + " >>");
    QByteArray resources = "<< /Font << /F1 " + ref(font) + " >> >>";
    if (paper.sharedFonts) {
        const int fonts = objects.add("<< /F1 " + ref(font) + " >>");
        resources = ref(objects.add("<< /ProcSet [ /PDF /Text ] /Font " + ref(fonts) + " >>"));
    }
    const int root = paper.tagged ? objects.reserve() : 0;
    const int document = paper.tagged ? objects.reserve() : 0;
    const int outlines = paper.bookmarks ? objects.reserve() : 0;

    QByteArray kids, elements, nums, names;
    QList<int> marks;
    for (qsizetype i = 0; i < paper.pages.size(); ++i) {
        const TinyPage &page = paper.pages.at(i);
        const QByteArrayList box = page.mediaBox.split(' ');
        const QByteArray at = box.at(0) + " " + box.at(3) + " Td 40 -60 Td";
        QByteArray content = "BT /F1 14 Tf " + at + " (" + page.text + ") Tj ET\n";
        if (paper.tagged)
            content = "/" + paper.type + " << /MCID 0 >> BDC\n" + content + "EMC\n";
        const int contents = objects.add(streamObject(content));
        const int id_ = objects.reserve();
        kids += ref(id_) + " ";
        QByteArray body = "<< /Type /Page /Parent " + ref(pages) + " /MediaBox [ " + page.mediaBox + " ] /Resources "
            + resources + " /Contents " + ref(contents) + " " + page.entries;
        if (paper.tagged) {
            const int element = objects.add("<< /Type /StructElem /S /" + paper.type + " /P " + ref(document) + " /Pg "
                + ref(id_) + " /K 0" + (paper.ids ? " /ID " + id(int(i)) : QByteArray())
                + (paper.className.isEmpty() ? QByteArray() : " /C /" + paper.className) + " >>");
            elements += ref(element) + " ";
            nums += QByteArray::number(i) + " [ " + ref(element) + " ] ";
            names += id(int(i)) + " " + ref(element) + " ";
            body += " /StructParents " + QByteArray::number(i);
        }
        if (i == 0 && !paper.linkTo.isEmpty()) {
            const int link = objects.add("<< /Type /Annot /Subtype /Link /Rect [ 40 700 200 720 ] /Contents (link) " + paper.linkTo + " >>");
            body += " /Annots [ " + ref(link) + " ]";
        }
        objects.set(id_, body + " >>");
        if (paper.bookmarks)
            marks.append(objects.add("<< /Title (" + page.text + ") /Parent " + ref(outlines) + " /Dest [ " + ref(id_) + " /Fit ]"));
    }
    if (paper.bookmarks) {
        QList<QByteArray> bodies = objects.bodies();
        for (qsizetype i = 0; i < marks.size(); ++i) {
            objects.set(marks.at(i), bodies.at(marks.at(i) - 1) + (i > 0 ? " /Prev " + ref(marks.at(i - 1)) : QByteArray())
                    + (i + 1 < marks.size() ? " /Next " + ref(marks.at(i + 1)) : QByteArray()) + " >>");
        }
        objects.set(outlines, "<< /Type /Outlines /First " + ref(marks.constFirst()) + " /Last " + ref(marks.constLast())
                + " /Count " + QByteArray::number(marks.size()) + " >>");
    }
    if (paper.tagged) {
        objects.set(document, "<< /Type /StructElem /S /Document /P " + ref(root) + " /K [ " + elements + "] >>");
        objects.set(root, "<< /Type /StructTreeRoot /K [ " + ref(document) + " ] /ParentTree << /Nums [ " + nums + "] >>"
                + (paper.roleMap.isEmpty() ? QByteArray() : " /RoleMap << " + paper.roleMap + " >>")
                + (paper.classMap.isEmpty() ? QByteArray() : " /ClassMap << " + paper.classMap + " >>")
                + (paper.ids ? " /IDTree << /Names [ " + names + "] >>" : QByteArray()) + " >>");
    }
    objects.set(pages, "<< /Type /Pages /Count " + QByteArray::number(paper.pages.size()) + " /Kids [ " + kids + "] >>");
    QByteArray body = "<< /Type /Catalog /Pages " + ref(pages) + " /Lang (" + paper.language + ")";
    if (paper.tagged)
        body += " /MarkInfo << /Marked true >> /StructTreeRoot " + ref(root);
    if (paper.bookmarks)
        body += " /Outlines " + ref(outlines);
    objects.set(catalog, body + " >>");
    return canonicalFile(objects.bodies(), catalog);
}

QByteArray tinyPdf(const QByteArray &name, int count, bool tagged)
{
    TinyPdf paper{.tagged = tagged};
    for (int i = 1; i <= count; ++i)
        paper.pages.append({name + " page " + QByteArray::number(i)});
    return tinyPdf(paper);
}

ToolAnswer runTool(const QString &program, const QStringList &arguments, Also also)
{
    QProcess process;
    if (also == Also::Errors)
        process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(program, arguments);
    if (!process.waitForFinished(120'000))
        return {-1, process.errorString().toUtf8()};
    return {process.exitCode(), process.readAll()};
}

QStringList pageTexts(const QString &file)
{
    QStringList pages = QString::fromUtf8(runTool(u"pdftotext"_s, {u"-layout"_s, file, u"-"_s}, Also::Nothing).text).split(u'\f');
    pages.removeLast();
    for (QString &page : pages)
        page = page.simplified();
    return pages;
}

QStringList pageLabels(const QString &file)
{
    const QJsonObject answer
        = QJsonDocument::fromJson(runTool(u"qpdf"_s, {u"--json=2"_s, u"--json-key=pagelabels"_s, u"--json-key=pages"_s, file}).text).object();
    const qsizetype count = answer[u"pages"_s].toArray().size();
    const QJsonArray ranges = answer[u"pagelabels"_s].toArray();
    static const QStringList roman{u"i"_s, u"ii"_s, u"iii"_s, u"iv"_s, u"v"_s, u"vi"_s, u"vii"_s, u"viii"_s, u"ix"_s, u"x"_s};
    QStringList labels;
    for (qsizetype r = 0; r < ranges.size(); ++r) {
        const QJsonObject range = ranges.at(r)[u"label"_s].toObject();
        const qsizetype end = r + 1 < ranges.size() ? ranges.at(r + 1)[u"index"_s].toInt() : count;
        const QString style = range[u"/S"_s].toString();
        int number = range[u"/St"_s].toInt(1);
        for (qsizetype page = ranges.at(r)[u"index"_s].toInt(); page < end; ++page, ++number) {
            const QString shown = style == u"/D" ? QString::number(number) : style == u"/r" ? roman.value(number - 1) : QString();
            labels.append(range[u"/P"_s].toString() + shown);
        }
    }
    return labels;
}

} // namespace moothall::test
