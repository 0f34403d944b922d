#include "core/domain/reporthead.h"

#include <QLocale>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace moothall {

using namespace Qt::StringLiterals;

namespace {

const QRegularExpression &dayWords()
{
    static const QRegularExpression form(
        u"(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,?\\s+)?(?:the\\s+)?(\\d{1,2})(?:st|nd|rd|"
        u"th)?(?:\\s+of)?\\s+(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|"
        "apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:"
        "ember)?),?\\s+(\\d{4})|"
        "\\b(\\d{1,2})[/.](\\d{1,2})[/.](\\d{4}|\\d{2})\\b"_s,
        QRegularExpression::CaseInsensitiveOption);
    return form;
}

QDate dayOf(const QRegularExpressionMatch &match)
{
    constexpr int century = 2000;
    if (!match.captured(2).isEmpty()) {
        static const QStringList months{u"jan"_s, u"feb"_s, u"mar"_s, u"apr"_s, u"may"_s, u"jun"_s,
                                        u"jul"_s, u"aug"_s, u"sep"_s, u"oct"_s, u"nov"_s, u"dec"_s};
        return QDate(match.captured(3).toInt(),
                     int(months.indexOf(match.captured(2).first(3).toLower())) + 1,
                     match.captured(1).toInt());
    }
    const int year = match.captured(6).toInt();
    return QDate(year < 100 ? century + year : year, match.captured(5).toInt(),
                 match.captured(4).toInt());
}

/// Lower case, "&" as "and", no marks, no articles: two ways of writing a name are the same.
QString plainName(const QString &text)
{
    static const QRegularExpression marks(u"[^\\w\\s]"_s);
    QString name = text.toLower();
    name.replace(u'&', u" and "_s).replace(marks, u" "_s);
    name = u' ' + name.simplified() + u' ';
    name.replace(u" the "_s, u" "_s);
    return name.simplified();
}

/// "Report to", "Meeting of the", "Committee:" before a body's name.
QString withoutLead(const QString &line)
{
    static const QRegularExpression lead(
        u"^(?:(?:a )?(?:report|briefing) (?:to|for)|(?:a |the )?meeting of|(?:name of "
        u")?(?:committee|meeting|body|report to|decision maker)\\s*:|to\\s*:)"
        "\\s*:?\\s*(?:the )?(?:meeting of (?:the )?)?"_s,
        QRegularExpression::CaseInsensitiveOption);
    QString text = line;
    text.remove(lead);
    return text.simplified();
}

/// Whether a line leads to a body by "Report to", "Meeting of".
bool hasLead(const QString &line)
{
    return withoutLead(line).size() < line.simplified().size();
}

QString withoutDays(const QString &line)
{
    static const QRegularExpression around(
        u"\\s*(?:[-–—,|]|\\bon|\\bheld on|\\bdate\\s*:)\\s*$|^\\s*[-–—,|]\\s*"_s,
        QRegularExpression::CaseInsensitiveOption);
    QString text = line;
    text.remove(dayWords());
    return text.remove(around).simplified();
}

bool isReportOf(const QString &line)
{
    static const QRegularExpression form(
        u"^(?:joint )?reports? (?:of|by|from)\\b|^(?:report author|lead officer|portfolio(?: holder)?|cabinet (?:member|portfolio)|ward|from)\\s*:"_s,
        QRegularExpression::CaseInsensitiveOption);
    return form.match(line).hasMatch();
}

/// A label that leads to the title.
std::optional<QString> labelledTitle(const QString &line)
{
    static const QRegularExpression form(
        u"^(?:report title|title(?: of report)?|subject(?: of report)?)\\s*:\\s*(.*)$"_s,
        QRegularExpression::CaseInsensitiveOption);
    const auto match = form.match(line);
    return match.hasMatch() ? std::optional(match.captured(1)) : std::nullopt;
}

/// Whether a line names a body by the word for one, at its beginning or end.
bool soundsLikeABody(const QString &line)
{
    static const QRegularExpression form(
        u"^(?:cabinet|executive|full council|cabinet member\\b.*|cabinet "
        u"portfolio\\b.*)$|\\b(?:committee|sub-committee|board|panel|forum|commission|cabinet)"
        "(?:\\s*[-–—(].*)?$"_s,
        QRegularExpression::CaseInsensitiveOption);
    constexpr qsizetype longest = 90;
    return line.size() <= longest && form.match(line).hasMatch();
}

/// Head lines joined, one to three at a time: names and titles wrap.
template<typename Test>
bool anyJoined(const QList<PlacedWords> &head, Test test)
{
    for (qsizetype from = 0; from < head.size(); ++from) {
        QString joined;
        for (qsizetype at = from; at < head.size() && at < from + 3; ++at) {
            joined += (joined.isEmpty() ? QString() : u" "_s) + head[at].words;
            if (test(joined))
                return true;
        }
    }
    return false;
}

bool isBodyLine(const QString &line, const QString &plainBody)
{
    return plainName(withoutLead(withoutDays(line))) == plainBody;
}

/// The index of "Report of …", or none.
qsizetype reportOf(const QList<PlacedWords> &head)
{
    for (qsizetype at = 0; at < head.size(); ++at) {
        if (isReportOf(head[at].words))
            return at;
    }
    return -1;
}

/// Whether the words of one are in the other, in their order.
bool runsThrough(const QStringList &words, const QStringList &longer)
{
    qsizetype at = 0;
    for (const QString &word : longer) {
        if (at < words.size() && words[at] == word)
            ++at;
    }
    return at == words.size();
}

/// The lines that make up the title, as one: what follows "Report of", or its label.
std::optional<PlacedWords> titleOf(const QList<PlacedWords> &head, const ExpectedHead &expected)
{
    for (qsizetype at = 0; at < head.size(); ++at) {
        if (const auto title = labelledTitle(head[at].words)) {
            const bool own = !title->isEmpty() || at + 1 >= head.size();
            return own ? PlacedWords{head[at].page, *title} : head[at + 1];
        }
    }
    const qsizetype from = reportOf(head);
    if (from < 0)
        return std::nullopt;
    static const QRegularExpression inBrackets(
        u"\\s*\\([^)]*(?:cabinet|portfolio|member|councillor)[^)]*\\)?\\s*$"_s,
        QRegularExpression::CaseInsensitiveOption);
    constexpr qsizetype mostLines = 4; // what is longer isn't a title
    PlacedWords title;
    for (qsizetype at = from + 1; at < std::min(head.size(), from + 1 + mostLines); ++at) {
        const QString line = head[at].words;
        if (line.endsWith(u'.'))
            break;
        if (isReportOf(line) || withoutDays(line).isEmpty() ||
            isBodyLine(line, plainName(expected.body)))
            continue;
        if (title.words.isEmpty())
            title.page = head[at].page;
        title.words += (title.words.isEmpty() ? QString() : u" "_s) + line;
    }
    title.words.remove(inBrackets);
    return title.words.isEmpty() ? std::nullopt : std::optional(title);
}

} // namespace

QStringList tellingWords(const QString &text)
{
    static const QSet<QString> little{u"a"_s,    u"an"_s,  u"and"_s,    u"at"_s,  u"by"_s, u"for"_s,
                                      u"from"_s, u"in"_s,  u"is"_s,     u"of"_s,  u"on"_s, u"or"_s,
                                      u"to"_s,   u"the"_s, u"report"_s, u"with"_s};
    QStringList words;
    for (const QString &word : plainName(text).split(u' ', Qt::SkipEmptyParts)) {
        if (!little.contains(word))
            words.append(word.size() > 3 && word.endsWith(u's') ? word.chopped(1) : word);
    }
    return words;
}

std::optional<PlacedWords> otherBody(const QList<PlacedWords> &head, const ExpectedHead &expected)
{
    const QString body = plainName(expected.body);
    const QString authority = plainName(expected.authority);
    if (anyJoined(head, [&](const QString &line) { return isBodyLine(line, body); }))
        return std::nullopt;
    const auto isOfOurs = [&](const QString &line) {
        return std::ranges::any_of(expected.bodies, [&](const QString &name) {
            return isBodyLine(line, plainName(name));
        });
    };
    const qsizetype by = reportOf(head);
    const auto isOther = [&](qsizetype at) {
        const QString &line = head[at].words;
        const QString bare = withoutLead(withoutDays(line));
        if (bare.isEmpty() || plainName(bare) == authority || isReportOf(line))
            return false;
        const bool leads = by < 0 ? line == line.toUpper() : at < by;
        return isOfOurs(line) || ((hasLead(line) || leads) && soundsLikeABody(bare));
    };
    for (qsizetype at = 0; at < head.size(); ++at) {
        if (labelledTitle(head[at].words))
            continue;
        // "Council" in capitals may be the authority's name broken in two.
        if (isOther(at) && !(expected.isCouncil && plainName(head[at].words) == u"council"_s))
            return head[at];
    }
    return std::nullopt;
}

std::optional<PlacedWords> otherDate(const QList<PlacedWords> &head, const ExpectedHead &expected)
{
    static const QRegularExpression ofReport(
        u"report date|date of (?:this )?report|dated|published|as at|from|until|since|ending"_s,
        QRegularExpression::CaseInsensitiveOption);
    std::optional<PlacedWords> other;
    for (const PlacedWords &line : head) {
        for (auto found = dayWords().globalMatch(line.words); found.hasNext();) {
            const QDate day = dayOf(found.next());
            if (day == expected.date)
                return std::nullopt;
            const QString rest = withoutLead(withoutDays(line.words));
            static const QRegularExpression labelOrTime(
                u"^(?:date|(?:date of )?meeting(?: date)?|date of (?:meeting|decision)|at \\d.*|\\d.*[ap]m)?\\s*:?$"_s,
                QRegularExpression::CaseInsensitiveOption);
            const bool standsAlone = labelOrTime.match(rest).hasMatch() || soundsLikeABody(rest) ||
                                     plainName(rest) == plainName(expected.body);
            if (day.isValid() && standsAlone && !ofReport.match(line.words).hasMatch() && !other)
                other = line;
        }
    }
    return other;
}

std::optional<PlacedWords> otherTitle(const QList<PlacedWords> &head, const ExpectedHead &expected)
{
    for (const QString &title : expected.titles) {
        const QStringList words = tellingWords(title);
        const auto says = [&](const QString &line) {
            const QStringList said = tellingWords(line);
            return !said.isEmpty() && runsThrough(words, said);
        };
        if (words.isEmpty() || anyJoined(head, says))
            return std::nullopt;
    }
    const auto title = titleOf(head, expected);
    if (!title)
        return std::nullopt;
    const QStringList said = tellingWords(title->words);
    const auto agrees = [&](const QString &each) {
        const QStringList words = tellingWords(each);
        return runsThrough(words, said) || (said.size() > 1 && runsThrough(said, words));
    };
    if (said.isEmpty() || std::ranges::any_of(expected.titles, agrees))
        return std::nullopt;
    return title;
}

} // namespace moothall
