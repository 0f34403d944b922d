#include "core/domain/reportlines.h"

#include <QHash>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace moothall {

using namespace Qt::StringLiterals;

namespace {

using Kind = ReportLine::Kind;

QString withoutMarks(const QString &line)
{
    static const QRegularExpression marks(u"\\*+|__|^[\\s#>]+"_s);
    QString text = line;
    text.remove(marks);
    return text.simplified();
}

/// What stands on every page, digits aside: "Page 3 of 12", "Harbour report v3".
QString furnitureKey(const QString &line)
{
    static const QRegularExpression digits(u"\\d+"_s);
    return QString(line).replace(digits, u"0"_s).toLower();
}

bool isPageFurniture(const QString &line)
{
    static const QRegularExpression words(
        u"^(?:page\\s*)?[-–]?\\s*\\d{1,4}\\s*[-–]?(?:\\s*of\\s*\\d{1,4})?$|^agenda item(?: "
        u"no\\.?)?:?\\s*\\d*[a-z]?$|"
        "^this page is intentionally (?:left )?blank$|^(?:for publication|public|not for "
        "publication|controlled|official|"
        "restricted|confidential)$"_s,
        QRegularExpression::CaseInsensitiveOption);
    return words.match(line).hasMatch();
}

/// First and last lines that come again on three pages or more.
QSet<QString> runningHeads(const QList<QStringList> &pages)
{
    constexpr int often = 3;
    QHash<QString, int> seen;
    for (const QStringList &page : pages) {
        if (page.isEmpty())
            continue;
        const QString first = furnitureKey(page.first());
        const QString last = furnitureKey(page.last());
        ++seen[first];
        if (last != first)
            ++seen[last];
    }
    QSet<QString> heads;
    for (auto it = seen.cbegin(); it != seen.cend(); ++it) {
        // Numbered points that are all alike ("3.1 None.") aren't running heads.
        if (it.value() >= often && !it.key().startsWith(u"0."_s))
            heads.insert(it.key());
    }
    return heads;
}

QList<QStringList> bareLines(const QStringList &pages)
{
    QList<QStringList> all;
    for (const QString &page : pages) {
        QStringList lines;
        for (const QString &raw : page.split(u'\n')) {
            const QString line = withoutMarks(raw);
            if (!line.isEmpty() && !isPageFurniture(line))
                lines.append(line);
        }
        all.append(lines);
    }
    return all;
}

/// "Other (for example, health and" goes on in the next lines until its bracket closes.
bool opensBracket(const QString &line)
{
    return line.count(u'(') > line.count(u')');
}

void joinBracketedHeadings(QStringList &lines)
{
    constexpr int most = 4;
    for (qsizetype at = 0; at + 1 < lines.size(); ++at) {
        if (!opensBracket(lines[at]) || !reportHeading(lines[at] + u')'))
            continue;
        for (int taken = 0; taken < most && opensBracket(lines[at]) && at + 1 < lines.size();
             ++taken)
            lines[at] += u' ' + lines.takeAt(at + 1);
    }
}

bool isSignOff(const QString &line)
{
    static const QRegularExpression words(
        u"^(?:report (?:author|contact)|author(?:\\(s\\))?|contact (?:details|officer|point)|lead "
        u"officer|officer contact|"
        "for further information(?:,)? (?:please )?contact)\\b"_s,
        QRegularExpression::CaseInsensitiveOption);
    return words.match(line).hasMatch();
}

/// A line that may head a section by its number alone: short, in the manner of a title.
int titleNumber(const QString &line)
{
    static const QRegularExpression form(
        u"^(?:[-–]\\s+)?(\\d{1,2})[.)]?\\s+[A-Z][^.;:]{2,70}[^.,;:\\s]$"_s);
    static const QRegularExpression day(
        u"^\\d{1,2} (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]* \\d{4}$"_s,
        QRegularExpression::CaseInsensitiveOption);
    const auto match = form.match(line);
    return match.hasMatch() && !day.match(line).hasMatch() ? match.captured(1).toInt() : 0;
}

ReportLine classified(const QString &text)
{
    static const QRegularExpression point(
        u"^(?:[-–•]\\s+)?(\\d{1,2})\\.(\\d{1,2})\\.?(?:\\s+(\\S.*))?$"_s);
    ReportLine line;
    line.text = text;
    if (const auto match = point.match(text); match.hasMatch()) {
        const auto heading = match.captured(2).toInt() == 0 ? reportHeading(text) : std::nullopt;
        line.kind = heading                       ? Kind::Heading
                    : match.captured(3).isEmpty() ? Kind::EmptyPoint
                                                  : Kind::Point;
        line.heading = heading.value_or(ReportHeading());
        line.major = match.captured(1).toInt();
        line.minor = match.captured(2).toInt();
    } else if (isSignOff(text)) {
        line.kind = Kind::SignOff;
    } else if (const auto found = reportHeading(text)) {
        line.kind = Kind::Heading;
        line.heading = *found;
    } else {
        line.heading.number = titleNumber(text);
    }
    return line;
}

/// Lines that only their number makes headings: where points of that section, or of its neighbours,
/// are numbered by it.
void markChained(QList<ReportLine> &lines)
{
    QSet<int> majors;
    for (const ReportLine &line : std::as_const(lines)) {
        if (line.kind == Kind::Point || line.kind == Kind::EmptyPoint)
            majors.insert(line.major);
    }
    for (ReportLine &line : lines) {
        const int number = line.heading.number;
        if (line.kind == Kind::Text && number > 0 &&
            (majors.contains(number) ||
             (majors.contains(number - 1) && majors.contains(number + 1))))
            line.kind = Kind::Chained;
    }
}

/// "Climate and nature" between the points 4.1 and 5.1: a heading that only its place gives away.
bool headsByPlace(const QList<ReportLine> &lines, qsizetype at, int major)
{
    constexpr qsizetype longest = 80;
    if (at + 1 >= lines.size() || lines[at].kind != Kind::Text)
        return false;
    const QString &text = lines[at].text;
    const ReportLine &next = lines[at + 1];
    const bool isTitle = text.size() <= longest && text.front().isUpper() && !text.endsWith(u'.') &&
                         !text.endsWith(u';') && !text.endsWith(u',');
    return isTitle && (next.kind == Kind::Point || next.kind == Kind::EmptyPoint) &&
           next.major == major + 1 && next.minor == 1;
}

class EmptyFinder
{
public:
    explicit EmptyFinder(const QList<ReportLine> &lines)
        : m_lines(lines)
    {}

    QList<PlacedWords> find()
    {
        QList<PlacedWords> found;
        for (qsizetype at = 0; at < m_lines.size(); ++at) {
            const ReportLine &line = m_lines[at];
            const bool isEmpty = line.kind == Kind::EmptyPoint ? isEmptyPoint(at)
                                 : line.isHeading()            ? isEmptyHeading(at)
                                                               : false;
            if (isEmpty)
                found.append({line.page,
                              line.kind == Kind::EmptyPoint ? numberUnderHeading(at) : line.text});
        }
        return found;
    }

private:
    /// A number on a line of its own is a point where it follows from what stands before it:
    /// decimals in tables don't.
    bool followsItsPlace(qsizetype at) const
    {
        const ReportLine &line = m_lines[at];
        if (at == 0)
            return false;
        if (line.minor == 1) {
            const ReportLine &before = m_lines[at - 1];
            return before.isHeading() || headsByPlace(m_lines, at - 1, line.major - 1);
        }
        for (qsizetype earlier = at - 1; earlier >= 0; --earlier) {
            const ReportLine &before = m_lines[earlier];
            if (before.kind == Kind::Point || before.kind == Kind::EmptyPoint)
                return before.major == line.major && before.minor == line.minor - 1;
        }
        return false;
    }

    /// "2.1 (Legal)".
    QString numberUnderHeading(qsizetype at) const
    {
        const bool isHeaded = at > 0 && m_lines[at - 1].kind != Kind::Point &&
                              m_lines[at - 1].kind != Kind::EmptyPoint;
        return isHeaded ? u"%1 (%2)"_s.arg(m_lines[at].text, m_lines[at - 1].text)
                        : m_lines[at].text;
    }

    bool isEmptyPoint(qsizetype at) const
    {
        if (!followsItsPlace(at))
            return false;
        if (at + 1 >= m_lines.size())
            return true;
        const ReportLine &line = m_lines[at];
        const ReportLine &next = m_lines[at + 1];
        const bool isNumbered = next.kind == Kind::Point || next.kind == Kind::EmptyPoint;
        if (isNumbered)
            return next.major == line.major ? next.minor == line.minor + 1
                                            : next.major == line.major + 1 && next.minor == 1;
        // Readers of PDF may give a hanging number a line of its own: what it numbers comes next.
        return next.kind != Kind::Text || headsByPlace(m_lines, at + 1, line.major);
    }

    bool isEmptyHeading(qsizetype at) const
    {
        const ReportLine &line = m_lines[at];
        if (line.heading.saysMore || isInAList(at))
            return false;
        if (at + 1 >= m_lines.size())
            return line.heading.level == 2 || line.heading.number > 0;
        const ReportLine &next = m_lines[at + 1];
        if (next.kind == Kind::SignOff)
            return line.kind == Kind::Heading;
        if (!next.isHeading())
            return false;
        return line.heading.level == 2 || (next.heading.level == 1 && follows(line, next));
    }

    /// Of two headings together the first is empty where both are numbered, or neither is.
    static bool follows(const ReportLine &line, const ReportLine &next)
    {
        const int number = line.heading.number;
        return number > 0 ? next.heading.number == number + 1 : next.heading.number == 0;
    }

    /// Contents and check lists name sections one under the other.
    bool isInAList(qsizetype at) const
    {
        constexpr qsizetype longRun = 5;
        qsizetype first = at;
        qsizetype last = at;
        while (first > 0 && m_lines[first - 1].isHeading())
            --first;
        while (last + 1 < m_lines.size() && m_lines[last + 1].isHeading())
            ++last;
        return last - first + 1 >= longRun;
    }

    const QList<ReportLine> &m_lines;
};

} // namespace

QList<ReportLine> reportLines(const QStringList &pages)
{
    QList<QStringList> bare = bareLines(pages);
    const QSet<QString> heads = runningHeads(bare);
    QList<ReportLine> lines;
    for (qsizetype page = 0; page < bare.size(); ++page) {
        QStringList &texts = bare[page];
        if (page > 0 && !texts.isEmpty() && heads.contains(furnitureKey(texts.first())))
            texts.removeFirst();
        if (!texts.isEmpty() && heads.contains(furnitureKey(texts.last())))
            texts.removeLast();
        joinBracketedHeadings(texts);
        int fromTop = 0;
        for (const QString &text : std::as_const(texts)) {
            ReportLine line = classified(text);
            line.page = int(page) + 1;
            line.fromTop = fromTop++;
            lines.append(line);
        }
    }
    markChained(lines);
    return lines;
}

QList<PlacedWords> emptyHeadings(const QList<ReportLine> &lines)
{
    return EmptyFinder(lines).find();
}

} // namespace moothall
