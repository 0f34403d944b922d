#include "core/domain/recommendations.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <optional>
#include <vector>

namespace moothall {

using namespace Qt::StringLiterals;

namespace {

/// A line without what typesetting and conversions put around it.
QString bare(const QString &line)
{
    static const QRegularExpression marks(u"^[\\s#>]+|\\*\\*|__|\\s+$"_s);
    QString text = line;
    text.remove(marks);
    return text.simplified();
}

struct HeadingLine
{
    int number = 0; ///< 0: none
    QString inlineText;
};

std::optional<HeadingLine> headingOf(const QString &line)
{
    static const QRegularExpression form(
        u"^(?:(\\d{1,2})(?:\\.0)?[.)]?\\s+)?(?:officers?['’]?s?\\s+)?recommendation(?:s|\\(s\\))?\\s*(?::\\s*(.*))?$"_s,
        QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = form.match(line);
    if (!match.hasMatch())
        return std::nullopt;
    return HeadingLine{match.captured(1).toInt(), match.captured(2).trimmed()};
}

/// What reports head their other sections with.
bool isSectionTitle(const QString &text)
{
    // Capitals only: a wrapped line may begin with any of these words.
    static const QRegularExpression titles(
        u"^(?:[-–]\\s+)?(?:\\d{1,2}(?:\\.\\d{1,2})?[.)]?\\s+)?(?:R(?:eason|EASON)(?:s|S|\\(s\\))? |Background|BACKGROUND|"
        "Introduction|Information|Implications|Consultation|Appendi|APPENDI|Alternative|Report [Aa]uthor|Author|Contact|"
        "Financial|Legal|Is it necessary|Purpose|Options|Risk|Equalit|Human [Rr]esources|Key [Dd]ecision|Call[- ][Ii]n|"
        "Divisions? [Aa]ffected|Supporting|Other (?:[Cc]onsiderations|[Rr]elevant)|Conclusion|Summary|This page is)"_s);
    return titles.match(text).hasMatch();
}

bool isFurniture(const QString &line)
{
    static const QRegularExpression form(u"^(?:page\\s*)?\\d{1,4}$|^agenda item\\s*\\d*$"_s,
        QRegularExpression::CaseInsensitiveOption);
    return form.match(line).hasMatch();
}

struct Label
{
    QString label; ///< "a", "8.1", "•"
    QString text;
};

std::optional<Label> labelled(const QString &line)
{
    static const QRegularExpression form(
        u"^(?:[-–]\\s+)?(?:\\(([a-z]|[ivx]{1,4}|\\d{1,2})\\)|([a-z]|[ivx]{1,4}|\\d{1,2})\\)|(\\d{1,2}\\.\\d{1,2}|\\d{1,2}(?=\\.\\s))\\.?|"
        "([ivx]{1,4})\\.|([•▪‣·-]))\\s+(\\S.*)$"_s,
        QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = form.match(line);
    if (!match.hasMatch())
        return std::nullopt;
    Label found{{}, match.captured(6)};
    for (int group = 1; group <= 5 && found.label.isEmpty(); ++group)
        found.label = match.captured(group).toLower();
    return found;
}

/// Reads one section, line by line, until it is over.
class SectionReader
{
public:
    SectionReader(const HeadingLine &heading, const QString &line) : m_number(heading.number)
    {
        m_section.heading = line;
        if (!heading.inlineText.isEmpty())
            take(heading.inlineText);
    }

    /// False where the line begins what comes after.
    bool take(const QString &line)
    {
        if (line.isEmpty()) {
            m_afterBlank = true;
            return true;
        }
        if (isFurniture(line))
            return true;
        const std::optional<Label> label = labelled(line);
        if (isSectionTitle(line) || headingOf(line) || isNextHeading(line))
            return false;
        if (label) {
            m_section.points.append(label->text);
            m_labelled = true;
            m_lastLabel = label->label;
        } else if (!m_labelled && startsAnew(line)) {
            m_section.points.append(line);
        } else if (m_labelled && m_afterBlank && !line.front().isLower()) {
            return false; // a paragraph that is none of the points
        } else {
            m_section.points.last() += u' ' + line;
        }
        m_afterBlank = false;
        return true;
    }

    std::optional<Recommendations> finish()
    {
        Recommendations section = m_section;
        for (QString &point : section.points)
            point = point.simplified();
        if (m_labelled && section.points.size() > 1 && m_firstIsLead)
            section.lead = section.points.takeFirst();
        section.points.removeIf([](const QString &point) { return point.isEmpty(); });
        return section.points.isEmpty() ? std::nullopt : std::optional(section);
    }

private:
    bool startsAnew(const QString &line)
    {
        const bool first = m_section.points.isEmpty();
        if (first)
            m_firstIsLead = true;
        return first || (m_afterBlank && line.front().isUpper());
    }

    /// "11. Reasons …" after section 10: of the same kind as the heading, and not the next of a numbered list.
    bool isNextHeading(const QString &line) const
    {
        static const QRegularExpression form(u"^(\\d{1,2})[.)]?\\s+[A-Z][^.;:]{2,70}$"_s);
        const QRegularExpressionMatch match = form.match(line);
        return m_number > 0 && match.hasMatch() && match.captured(1).toInt() == m_number + 1
               && m_lastLabel != QString::number(m_number);
    }

    Recommendations m_section;
    int m_number;
    bool m_labelled = false;
    bool m_firstIsLead = false;
    bool m_afterBlank = false;
    QString m_lastLabel;
};

/// Verbs of recommendations in their plain form.
const QSet<QString> &verbs()
{
    static const QSet<QString> words{u"accept"_s, u"acknowledge"_s, u"adopt"_s, u"agree"_s, u"allocate"_s, u"amend"_s,
        u"appoint"_s, u"approve"_s, u"ask"_s, u"authorise"_s, u"authorize"_s, u"award"_s, u"commence"_s, u"comment"_s,
        u"commit"_s, u"confirm"_s, u"consider"_s, u"continue"_s, u"declare"_s, u"defer"_s, u"delegate"_s, u"determine"_s,
        u"direct"_s, u"discharge"_s, u"dispose"_s, u"dissolve"_s, u"endorse"_s, u"enter"_s, u"establish"_s, u"exercise"_s,
        u"extend"_s, u"give"_s, u"grant"_s, u"identify"_s, u"instruct"_s, u"invite"_s, u"issue"_s, u"make"_s, u"nominate"_s,
        u"note"_s, u"permit"_s, u"provide"_s, u"publish"_s, u"ratify"_s, u"receive"_s, u"recognise"_s, u"recommend"_s,
        u"refer"_s, u"reject"_s, u"release"_s, u"renew"_s, u"request"_s, u"require"_s, u"resolve"_s, u"retain"_s,
        u"review"_s, u"revoke"_s, u"sanction"_s, u"set"_s, u"support"_s, u"terminate"_s, u"thank"_s, u"undertake"_s,
        u"vary"_s, u"waive"_s, u"welcome"_s, u"withdraw"_s};
    return words;
}

/// "Approve" of "Approves"; nothing where it isn't one of ours in the third person.
std::optional<QString> plainForm(const QString &word)
{
    const QString lower = word.toLower();
    if (lower.size() < 4 || !lower.endsWith(u's'))
        return std::nullopt;
    for (const auto &[ending, instead] : {std::pair(u"ies"_s, u"y"_s), std::pair(u"es"_s, QString()),
             std::pair(u"s"_s, QString())}) {
        if (!lower.endsWith(ending))
            continue;
        const QString plain = lower.chopped(ending.size()) + instead;
        if (verbs().contains(plain))
            return word.front().isUpper() ? plain.front().toUpper() + plain.mid(1) : plain;
    }
    return std::nullopt;
}

/// "… and approves allocations": the verbs that go with the first one. Those that may be nouns count only where
/// something determined follows.
QString joinedVerbsPlain(const QString &text)
{
    static const QRegularExpression joined(u"(\\band |[,;] )([a-z]+s)( )(\\w+)"_s);
    static const QSet<QString> nounsToo{u"awards"_s, u"comments"_s, u"grants"_s, u"issues"_s, u"notes"_s, u"permits"_s,
        u"releases"_s, u"requests"_s, u"reviews"_s, u"sanctions"_s, u"sets"_s, u"supports"_s, u"thanks"_s};
    static const QSet<QString> determiners{u"the"_s, u"a"_s, u"an"_s, u"that"_s, u"its"_s, u"their"_s, u"to"_s, u"all"_s,
        u"any"_s, u"this"_s};
    QString result;
    qsizetype from = 0;
    for (auto found = joined.globalMatch(text); found.hasNext();) {
        const QRegularExpressionMatch match = found.next();
        const auto plain = plainForm(match.captured(2));
        if (!plain || (nounsToo.contains(match.captured(2)) && !determiners.contains(match.captured(4))))
            continue;
        result += text.mid(from, match.capturedStart(2) - from) + *plain;
        from = match.capturedEnd(2);
    }
    return result + text.mid(from);
}

QString withoutEnd(const QString &point)
{
    static const QRegularExpression end(u"[\\s;,.]*(?:[;,]\\s*and)?[\\s;,.]*$"_s);
    QString text = point;
    return text.remove(end);
}

bool isSentence(const QString &point)
{
    return point.startsWith("That "_L1, Qt::CaseInsensitive);
}

/// "Approve the scheme" of "Approves the scheme" and "To approve the scheme".
QString imperative(const QString &point)
{
    QString text = withoutEnd(point);
    if (text.startsWith("To "_L1, Qt::CaseInsensitive))
        text = text.mid(3).trimmed();
    if (text.isEmpty())
        return text;
    if (isSentence(text))
        return u"Agree that "_s + text.mid(5);
    const qsizetype space = text.indexOf(u' ');
    const QString first = space < 0 ? text : text.first(space);
    if (const auto plain = plainForm(first))
        text = *plain + joinedVerbsPlain(text.mid(first.size()));
    return text.front().toUpper() + text.mid(1);
}

} // namespace

QList<Recommendations> findRecommendations(const QString &text)
{
    // Readers of PDF join a line that stands close to the next one: the heading that ends a section begins its own.
    static const QRegularExpression joined(u"[ \\t]+(?=\\d{1,2}[.)]?\\s+Reasons?(?:\\(s\\))? for (?:the )?[Rr]ecommendation)"_s);
    QString lines = text;
    lines.replace(joined, u"\n"_s);
    QList<Recommendations> found;
    std::optional<SectionReader> reader;
    const auto close = [&] {
        if (!reader)
            return;
        if (auto section = reader->finish())
            found.append(*section);
        reader.reset();
    };
    for (const QString &raw : lines.split(u'\n')) {
        const QString line = bare(raw);
        if (reader && reader->take(line))
            continue;
        close();
        if (const auto heading = headingOf(line))
            reader.emplace(*heading, line);
    }
    close();
    return found;
}

AsResolved asResolved(const Recommendations &recommendations, const QString &styleLeadIn)
{
    AsResolved result;
    const QStringList &points = recommendations.points;
    if (recommendations.lead.isEmpty() && std::ranges::all_of(points, isSentence)) {
        result.leadIn = points.size() == 1 ? u"RESOLVED that"_s : u"RESOLVED that:"_s;
        for (const QString &point : points)
            result.resolved.append(withoutEnd(point).mid(5));
        return result;
    }
    const QString lead = styleLeadIn.trimmed().toLower();
    const bool saysTo = lead.endsWith(" to:"_L1) || lead.endsWith(" to"_L1);
    for (const QString &point : points) {
        QString text = imperative(point);
        if (!saysTo && !text.isEmpty())
            text = u"To "_s + text.front().toLower() + text.mid(1);
        if (!text.isEmpty())
            result.resolved.append(text);
    }
    return result;
}

} // namespace moothall
