#include "core/papers/officelook.h"

#include "core/papers/officefile.h"
#include "core/papers/paperfault.h"

#include <QRegularExpression>
#include <QSet>
#include <QXmlStreamReader>

#include <algorithm>

namespace moothall {

using namespace Qt::StringLiterals;

namespace {

bool isAnyName(QStringView name, std::initializer_list<QStringView> names)
{
    return std::ranges::find(names, name) != names.end();
}

/// A reader that takes elements by their whole names ("w:del"): what is written again must keep its prefixes.
class PlainXml : public QXmlStreamReader
{
public:
    explicit PlainXml(const QByteArray &bytes)
        : QXmlStreamReader(bytes)
    {
        setNamespaceProcessing(false);
    }

    QStringView local() const { return qualifiedName().mid(qualifiedName().lastIndexOf(u':') + 1); }
    QString value(QStringView localName) const
    {
        const QXmlStreamAttributes all = attributes();
        for (const QXmlStreamAttribute &each : all) {
            const QStringView name = each.qualifiedName();
            if (name.mid(name.lastIndexOf(u':') + 1) == localName)
                return each.value().toString();
        }
        return {};
    }
};

Status endOf(const PlainXml &xml)
{
    if (xml.hasError())
        return fail(paperError(PaperFault::BadDocument, {}, u"xml %1"_s.arg(int(xml.error()))));
    return {};
}

tl::unexpected<Error> hostile()
{
    return fail(paperError(PaperFault::Hostile, {}));
}

class Look
{
public:
    explicit Look(const OfficeFile &file)
        : m_file(file)
    {}

    Result<DocumentMarks> run()
    {
        for (const QString &member : m_file.members())
            countMember(member);
        for (const QString &member : m_file.members()) {
            if (member.endsWith(".xml"_L1) || member.endsWith(".rels"_L1))
                MOOTHALL_TRY(readMember(member));
        }
        m_marks.changers = int(m_people.size());
        return m_marks;
    }

private:
    void countMember(const QString &member)
    {
        static const QRegularExpression object(u"^(?:(?:word|xl|ppt)/embeddings/[^/]+|Object \\d+/content\\.xml|Object \\d+)$"_s);
        if (object.match(member).hasMatch())
            ++m_marks.embedded;
        static const QRegularExpression program(u"vbaProject\\.bin$|^(?:Basic|Scripts)/.*\\.(?:xml|py|bsh|js)$"_s);
        if (program.match(member).hasMatch() && !member.endsWith("script-lc.xml"_L1))
            m_marks.macros = 1;
    }

    Status readMember(const QString &member)
    {
        const auto bytes = m_file.read(member);
        if (!bytes)
            return fail(bytes.error());
        PlainXml xml(*bytes);
        QList<QString> above; // local names of the open elements
        while (!xml.atEnd()) {
            switch (xml.readNext()) {
            case QXmlStreamReader::DTD:
                return hostile();
            case QXmlStreamReader::StartElement:
                if (isOpenDocumentMember(member))
                    countOpenDocument(xml);
                else if (member.startsWith("word/"_L1) || member.endsWith(".rels"_L1) ||
                         member.contains("comments"_L1, Qt::CaseInsensitive))
                    countWord(xml, member, above);
                above.append(xml.local().toString());
                if (member == "META-INF/manifest.xml"_L1 && above.last() == "encryption-data"_L1)
                    return fail(paperError(PaperFault::LockedDocument, {}));
                break;
            case QXmlStreamReader::EndElement:
                above.removeLast();
                break;
            case QXmlStreamReader::Characters:
                if (above.size() > 1 && above.last() == "creator"_L1 && above.at(above.size() - 2) == "change-info"_L1)
                    m_people.insert(xml.text().toString());
                break;
            default:
                break;
            }
        }
        // What nobody prints may be as broken as it likes.
        return isPrinted(member) ? endOf(xml) : Status();
    }

    static bool isOpenDocumentMember(const QString &member)
    {
        return member == "content.xml"_L1 || member == "styles.xml"_L1;
    }
    static bool isPrinted(const QString &member)
    {
        return isOpenDocumentMember(member) || member == "word/document.xml"_L1;
    }

    void countWord(const PlainXml &xml, const QString &member, const QList<QString> &above)
    {
        const QStringView name = xml.local();
        const bool isChange = isAnyName(name, {u"ins", u"del", u"moveFrom", u"moveTo", u"cellIns", u"cellDel", u"cellMerge"}) ||
                              name.endsWith(u"PrChange");
        if (isChange && !xml.value(u"author").isNull()) {
            ++m_marks.changes;
            m_people.insert(xml.value(u"author"));
        } else if (name == u"comment" || name == u"cm") {
            ++m_marks.comments;
        } else if (name == u"vanish" && above.size() > 1 && above.last() == "rPr"_L1 &&
                   above.at(above.size() - 2) == "r"_L1 && xml.value(u"val") != "0"_L1) {
            ++m_marks.hidden;
        } else if (name == u"Relationship" && member.endsWith(".rels"_L1) &&
                   xml.value(u"TargetMode") == "External"_L1) {
            const QString type = xml.value(u"Type").section(u'/', -1);
            if (isAnyName(type, {u"image", u"oleObject", u"video", u"audio", u"subDocument", u"frame"}))
                ++m_marks.linked;
        }
    }

    void countOpenDocument(const PlainXml &xml)
    {
        const QStringView name = xml.local();
        if (name == u"changed-region") {
            ++m_marks.changes;
        } else if (name == u"annotation") {
            ++m_marks.comments;
        } else if (name == u"image" || name == u"object") {
            const QString target = xml.value(u"href");
            static const QRegularExpression elsewhere(u"^(?:[a-z][a-z0-9+.-]*:|/|\\.\\./)"_s,
                                                      QRegularExpression::CaseInsensitiveOption);
            if (elsewhere.match(target).hasMatch())
                ++m_marks.linked;
        }
    }

    const OfficeFile &m_file;
    DocumentMarks m_marks;
    QSet<QString> m_people;
};

/// Copies XML without what an accepted change leaves behind.
class Accepting
{
public:
    explicit Accepting(const QByteArray &from)
        : m_xml(from)
        , m_out(&m_bytes)
    {}

    Result<QByteArray> run()
    {
        while (!m_xml.atEnd()) {
            const auto token = m_xml.readNext();
            if (token == QXmlStreamReader::DTD)
                return hostile();
            if (token == QXmlStreamReader::StartElement)
                start();
            else if (token == QXmlStreamReader::EndElement)
                end();
            else
                copy(token);
        }
        MOOTHALL_TRY(endOf(m_xml));
        return m_bytes;
    }

private:
    /// What happens to an element: it is copied, taken off with all that is in it, or only its tags are taken off.
    enum class Fate { Copied, Gone, Opened };

    Fate fateOf(QStringView name) const
    {
        const bool isMark = !m_open.isEmpty() && isAnyName(m_open.last(), {u"w:rPr", u"w:trPr"});
        if (isAnyName(name, {u"w:ins", u"w:moveTo"}))
            return isMark ? Fate::Gone : Fate::Opened;
        // A deleted paragraph mark or table row keeps its mark: only the layout can join what is around it.
        if (isAnyName(name, {u"w:del", u"w:moveFrom"}))
            return isMark ? Fate::Copied : Fate::Gone;
        if (isAnyName(name, {u"text:change", u"text:change-start", u"text:change-end", u"text:tracked-changes"}) ||
            name.startsWith(u"w:moveFromRange") || name.startsWith(u"w:moveToRange") ||
            (name.startsWith(u"w:") && name.endsWith(u"PrChange")))
            return Fate::Gone;
        return Fate::Copied;
    }

    void start()
    {
        if (m_gone > 0) {
            ++m_gone;
            return;
        }
        const Fate fate = fateOf(m_xml.qualifiedName());
        if (fate == Fate::Gone) {
            m_gone = 1;
            return;
        }
        m_fates.append(fate);
        m_open.append(m_xml.qualifiedName().toString());
        if (fate == Fate::Opened)
            return;
        m_out.writeStartElement(m_open.last());
        const QXmlStreamAttributes attributes = m_xml.attributes();
        for (const QXmlStreamAttribute &each : attributes)
            m_out.writeAttribute(each.qualifiedName().toString(), each.value().toString());
        if (m_open.last() == "w:settings"_L1)
            showNoChanges();
    }

    void end()
    {
        if (m_gone > 0) {
            --m_gone;
            return;
        }
        if (m_fates.takeLast() == Fate::Copied)
            m_out.writeEndElement();
        m_open.removeLast();
    }

    void copy(QXmlStreamReader::TokenType token)
    {
        if (m_gone > 0)
            return;
        if (token == QXmlStreamReader::StartDocument)
            m_out.writeStartDocument(u"1.0"_s, true);
        else if (token == QXmlStreamReader::Characters)
            m_out.writeCharacters(m_xml.text().toString());
    }

    void showNoChanges()
    {
        m_out.writeEmptyElement(u"w:revisionView"_s);
        m_out.writeAttribute(u"w:markup"_s, u"0"_s);
    }

    PlainXml m_xml;
    QByteArray m_bytes;
    QXmlStreamWriter m_out;
    QStringList m_open;
    QList<Fate> m_fates;
    int m_gone = 0; ///< how deep in something that is taken off
};

bool holdsChanges(const QString &member)
{
    static const QRegularExpression story(
        u"^(?:word/(?:document|settings|header\\d*|footer\\d*|footnotes|endnotes)\\.xml|content\\.xml|styles\\.xml)$"_s);
    return story.match(member).hasMatch();
}

} // namespace

Result<DocumentMarks> lookIntoDocument(const QString &path)
{
    const auto file = OfficeFile::open(path);
    if (!file)
        return fail(file.error());
    return Look(*file).run();
}

Status acceptChanges(const QString &path)
{
    auto file = OfficeFile::open(path);
    if (!file)
        return fail(file.error());
    QHash<QString, QByteArray> changed;
    for (const QString &member : file->members()) {
        if (!holdsChanges(member))
            continue;
        const auto bytes = file->read(member);
        if (!bytes)
            return fail(bytes.error());
        auto accepted = Accepting(*bytes).run();
        if (!accepted)
            return fail(accepted.error());
        changed.insert(member, *std::move(accepted));
    }
    return std::move(*file).rewrite(changed);
}

} // namespace moothall
