#include "core/papers/wordreview.h"

#include "core/papers/officefile.h"
#include "core/papers/paperfault.h"

#include <QHash>
#include <QJsonArray>
#include <QTimeZone>
#include <QXmlStreamReader>

namespace moothall {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostReviewed = 20'000;     ///< paragraphs
constexpr qsizetype longestReviewed = 100'000; ///< characters of one

QStringView wordName(const QXmlStreamReader &xml)
{
    return xml.qualifiedName().mid(xml.qualifiedName().lastIndexOf(u':') + 1);
}

QString wordValue(const QXmlStreamReader &xml, QStringView name)
{
    const QXmlStreamAttributes all = xml.attributes();
    for (const QXmlStreamAttribute &each : all) {
        const QStringView own = each.qualifiedName();
        if (own.mid(own.lastIndexOf(u':') + 1) == name)
            return each.value().toString();
    }
    return {};
}

/// Word writes local time and says that it is UTC: what it says is taken.
QDateTime wordMoment(const QString &text)
{
    QDateTime at = QDateTime::fromString(text, Qt::ISODate);
    if (at.isValid() && at.timeSpec() == Qt::LocalTime)
        at.setTimeZone(QTimeZone::utc());
    return at.toUTC();
}

struct WordAuthor
{
    QString name;
    QDateTime at;
};

/// Puts a paragraph together from its pieces.
class ReviewedPieces
{
public:
    bool isOpen() const { return m_open; }
    void open() { m_open = true; }

    void same(const QString &text)
    {
        m_paragraph.was += text;
        m_touching = false;
    }
    void removed(const QString &text, const WordAuthor &by)
    {
        change(by).length += text.size();
        m_paragraph.was += text;
    }
    void added(const QString &text, const WordAuthor &by) { change(by).words += text; }
    void comment(const MarginComment &comment) { m_paragraph.comments.append(comment); }
    bool isTooLong() const { return m_paragraph.was.size() > longestReviewed; }

    ReviewedParagraph take()
    {
        m_open = m_touching = false;
        // What is struck out and typed again as it was is no change.
        m_paragraph.changes.removeIf([this](const TrackedChange &each) {
            return m_paragraph.was.mid(each.from, each.length) == each.words;
        });
        return std::exchange(m_paragraph, {});
    }

private:
    TrackedChange &change(const WordAuthor &by)
    {
        if (!m_touching)
            m_paragraph.changes.append({m_paragraph.was.size(), 0, {}, by.name, by.at});
        m_touching = true;
        return m_paragraph.changes.last();
    }

    ReviewedParagraph m_paragraph;
    bool m_touching = false; ///< the last change may still grow
    bool m_open = false;
};

class WordReview
{
public:
    explicit WordReview(const OfficeFile &file)
        : m_file(file)
    {}

    Result<QList<ReviewedParagraph>> run()
    {
        if (m_file.members().contains(u"word/comments.xml"_s))
            MOOTHALL_TRY(readComments());
        const auto bytes = m_file.read(u"word/document.xml"_s);
        MOOTHALL_TRY(bytes);
        QXmlStreamReader xml(*bytes);
        xml.setNamespaceProcessing(false);
        while (!xml.atEnd()) {
            const auto token = xml.readNext();
            if (token == QXmlStreamReader::DTD)
                return fail(paperError(PaperFault::Hostile, {}));
            if (token == QXmlStreamReader::StartElement)
                start(xml);
            else if (token == QXmlStreamReader::EndElement)
                end(wordName(xml));
            else if (token == QXmlStreamReader::Characters && m_inText)
                say(xml.text().toString());
            if (m_all.size() > mostReviewed || m_pieces.isTooLong())
                return fail(paperError(PaperFault::TooMuch, {}));
        }
        if (xml.hasError())
            return fail(paperError(PaperFault::BadDocument, {}, u"xml %1"_s.arg(int(xml.error()))));
        if (m_pieces.isOpen())
            m_all.append(m_pieces.take());
        return m_all;
    }

private:
    Status readComments()
    {
        const auto bytes = m_file.read(u"word/comments.xml"_s);
        MOOTHALL_TRY(bytes);
        QXmlStreamReader xml(*bytes);
        xml.setNamespaceProcessing(false);
        QString id;
        bool inText = false;
        while (!xml.atEnd()) {
            const auto token = xml.readNext();
            if (token == QXmlStreamReader::DTD)
                return fail(paperError(PaperFault::Hostile, {}));
            const QStringView name = wordName(xml);
            if (token == QXmlStreamReader::StartElement && name == u"comment") {
                id = wordValue(xml, u"id");
                m_comments[id] = {
                    {}, wordValue(xml, u"author"), wordMoment(wordValue(xml, u"date"))};
            } else if (token == QXmlStreamReader::StartElement && name == u"p") {
                QString &words = m_comments[id].words;
                if (!words.isEmpty())
                    words += u'\n';
            } else if (name == u"t") {
                inText = token == QXmlStreamReader::StartElement;
            } else if (token == QXmlStreamReader::Characters && inText) {
                m_comments[id].words += xml.text();
            }
            if (m_comments.size() > mostReviewed)
                return fail(paperError(PaperFault::TooMuch, {}));
        }
        return xml.hasError() ? fail(paperError(PaperFault::BadDocument, {})) : Status();
    }

    void start(const QXmlStreamReader &xml)
    {
        const QStringView name = wordName(xml);
        m_above.append(name.toString());
        const bool isMark = m_above.size() > 2 && m_above.at(m_above.size() - 2) == "rPr"_L1 &&
                            m_above.at(m_above.size() - 3) == "pPr"_L1;
        if (name == u"p") {
            m_pieces.open();
            m_markAdded.reset();
        } else if (name == u"ins" || name == u"moveTo") {
            const WordAuthor by{wordValue(xml, u"author"), wordMoment(wordValue(xml, u"date"))};
            if (isMark)
                m_markAdded = by;
            else
                m_added.append(by);
        } else if ((name == u"del" || name == u"moveFrom") && !isMark) {
            m_removed.append({wordValue(xml, u"author"), wordMoment(wordValue(xml, u"date"))});
        } else if (name == u"t" || name == u"delText") {
            m_inText = true;
        } else if (name == u"tab" && isInRun()) {
            say(u"\t"_s);
        } else if ((name == u"br" || name == u"cr") && isInRun()) {
            say(u" "_s);
        } else if (name == u"noBreakHyphen") {
            say(u"\u2011"_s);
        } else if (name == u"commentRangeStart" || name == u"commentReference") {
            const QString id = wordValue(xml, u"id");
            if (m_comments.contains(id))
                m_pieces.comment(m_comments.take(id));
        }
    }

    void end(QStringView name)
    {
        if (!m_above.isEmpty())
            m_above.removeLast();
        if (name == u"t" || name == u"delText") {
            m_inText = false;
        } else if (name == u"p" && m_pieces.isOpen()) {
            // A paragraph whose end was put in goes on into the next one, which had been one with
            // it.
            if (m_markAdded)
                m_pieces.added(u"\n"_s, *m_markAdded);
            else
                m_all.append(m_pieces.take());
        } else if ((name == u"ins" || name == u"moveTo") && !isMarkEnd() && !m_added.isEmpty()) {
            m_added.removeLast();
        } else if ((name == u"del" || name == u"moveFrom") && !isMarkEnd() &&
                   !m_removed.isEmpty()) {
            m_removed.removeLast();
        }
    }

    bool isInRun() const { return m_above.size() > 1 && m_above.at(m_above.size() - 2) == "r"_L1; }
    /// Asked once the element is off the list of those above.
    bool isMarkEnd() const
    {
        return m_above.size() > 1 && m_above.last() == "rPr"_L1 &&
               m_above.at(m_above.size() - 2) == "pPr"_L1;
    }

    void say(const QString &text)
    {
        if (!m_added.isEmpty() && !m_removed.isEmpty())
            return; // put in by one person and struck out by another: it never was
        if (!m_added.isEmpty())
            m_pieces.added(text, m_added.last());
        else if (!m_removed.isEmpty())
            m_pieces.removed(text, m_removed.last());
        else
            m_pieces.same(text);
    }

    const OfficeFile &m_file;
    QHash<QString, MarginComment> m_comments; ///< by their ids
    QList<ReviewedParagraph> m_all;
    ReviewedPieces m_pieces;
    QStringList m_above;
    QList<WordAuthor> m_added;
    QList<WordAuthor> m_removed;
    std::optional<WordAuthor> m_markAdded;
    bool m_inText = false;
};

QString writtenMoment(const QDateTime &at)
{
    return at.isValid() ? at.toString(Qt::ISODate) : QString();
}

} // namespace

Result<QList<ReviewedParagraph>> reviewOfWord(const QString &path)
{
    const auto file = OfficeFile::open(path);
    MOOTHALL_TRY(file);
    if (!file->members().contains(u"word/document.xml"_s))
        return fail(paperError(PaperFault::BadDocument, {}));
    return WordReview(*file).run();
}

QJsonObject writtenReview(const QList<ReviewedParagraph> &paragraphs)
{
    QJsonArray all;
    for (const ReviewedParagraph &paragraph : paragraphs) {
        QJsonArray changes;
        for (const TrackedChange &each : paragraph.changes)
            changes.append(QJsonObject{{u"from"_s, each.from},
                                       {u"length"_s, each.length},
                                       {u"words"_s, each.words},
                                       {u"author"_s, each.author},
                                       {u"at"_s, writtenMoment(each.at)}});
        QJsonArray comments;
        for (const MarginComment &each : paragraph.comments)
            comments.append(QJsonObject{{u"words"_s, each.words},
                                        {u"author"_s, each.author},
                                        {u"at"_s, writtenMoment(each.at)}});
        all.append(QJsonObject{
            {u"was"_s, paragraph.was}, {u"changes"_s, changes}, {u"comments"_s, comments}});
    }
    return {{u"paragraphs"_s, all}};
}

QList<ReviewedParagraph> readWrittenReview(const QJsonObject &json)
{
    QList<ReviewedParagraph> all;
    const QJsonArray paragraphs = json[u"paragraphs"_s].toArray();
    for (const QJsonValue &value : paragraphs) {
        ReviewedParagraph paragraph;
        paragraph.was = value[u"was"_s].toString();
        qsizetype end = 0;
        const QJsonArray changes = value[u"changes"_s].toArray();
        for (const QJsonValue &each : changes) {
            const TrackedChange change{each[u"from"_s].toInteger(), each[u"length"_s].toInteger(),
                                       each[u"words"_s].toString(), each[u"author"_s].toString(),
                                       wordMoment(each[u"at"_s].toString())};
            // The helper saw a stranger's file: what it says is checked like one.
            if (change.from < end || change.length < 0 ||
                change.from + change.length > paragraph.was.size())
                continue;
            end = change.from + change.length;
            paragraph.changes.append(change);
        }
        const QJsonArray comments = value[u"comments"_s].toArray();
        for (const QJsonValue &each : comments)
            paragraph.comments.append({each[u"words"_s].toString(), each[u"author"_s].toString(),
                                       wordMoment(each[u"at"_s].toString())});
        all.append(paragraph);
    }
    return all;
}

} // namespace moothall
