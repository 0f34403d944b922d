#include "core/calendar/patterns.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace moothall {

using namespace Qt::StringLiterals;

namespace {

// These words are a small language of their own, English as councils write their timetables; what
// is wrong with them is said in the language of the screen.

struct Patterns
{
    Q_DECLARE_TR_FUNCTIONS(Patterns)
};

constexpr int lastOfMonth = -1;
constexpr int daysInWeek = 7;
constexpr int monthsInYear = 12;
constexpr int mostInMonth = 5;
constexpr int mostWeeks = 8;

constexpr std::array ordinalWords{"first"_L1, "second"_L1, "third"_L1, "fourth"_L1, "fifth"_L1};
constexpr std::array ordinalFigures{"1st"_L1, "2nd"_L1, "3rd"_L1, "4th"_L1, "5th"_L1};
constexpr std::array weekdayWords{"monday"_L1, "tuesday"_L1,  "wednesday"_L1, "thursday"_L1,
                                  "friday"_L1, "saturday"_L1, "sunday"_L1};

/// One clause in the reading: words are taken off its front.
class Words
{
public:
    explicit Words(const QString &clause)
        : m_words(clause.split(u' ', Qt::SkipEmptyParts))
    {}

    bool isEmpty() const { return m_words.isEmpty(); }
    QString first() const { return m_words.value(0); }
    QString rest() const { return m_words.join(u' '); }
    void drop(int count = 1) { m_words.remove(0, std::min<qsizetype>(count, m_words.size())); }
    /// Takes these words off where the clause begins with them.
    bool take(QLatin1StringView words)
    {
        const QStringList wanted = QString(words).split(u' ');
        if (m_words.mid(0, wanted.size()) != wanted)
            return false;
        drop(int(wanted.size()));
        return true;
    }

private:
    QStringList m_words;
};

std::optional<int> ordinalOf(const QString &word)
{
    if (word == "last"_L1)
        return lastOfMonth;
    for (size_t i = 0; i < ordinalWords.size(); ++i) {
        if (word == ordinalWords[i] || word == ordinalFigures[i])
            return int(i) + 1;
    }
    return std::nullopt;
}

std::optional<int> weekdayOf(QString word)
{
    if (word.endsWith(u's') && word.size() > 4)
        word.chop(1);
    for (size_t i = 0; i < weekdayWords.size(); ++i) {
        if (word == weekdayWords[i] || (word.size() == 3 && weekdayWords[i].startsWith(word)))
            return int(i) + 1;
    }
    return std::nullopt;
}

std::optional<int> monthOf(const QString &word)
{
    for (int month = 1; month <= monthsInYear; ++month) {
        const QString name = QLocale::c().monthName(month).toLower();
        if (word == name || (word.size() == 3 && name.startsWith(word)))
            return month;
    }
    return std::nullopt;
}

/// "10.30", "10:30", "10.30am", "2pm", "2".
QTime timeOf(const QString &word, const QString &next, bool *tookNext)
{
    static const QRegularExpression form(u"^(\\d{1,2})(?:[.:](\\d{2}))?(am|pm)?$"_s);
    const QRegularExpressionMatch match = form.match(word);
    if (!match.hasMatch())
        return {};
    int hour = match.captured(1).toInt();
    QString half = match.captured(3);
    *tookNext = half.isEmpty() && (next == "am"_L1 || next == "pm"_L1);
    if (*tookNext)
        half = next;
    if (half.isEmpty() && match.captured(2).isEmpty())
        return {}; // a bare number isn't a time
    constexpr int noon = 12;
    if (!half.isEmpty() && (hour < 1 || hour > noon))
        return {};
    if (half == "pm"_L1 && hour < noon)
        hour += noon;
    else if (half == "am"_L1 && hour == noon)
        hour = 0;
    return {hour, match.captured(2).toInt()};
}

bool takeMonths(Words &words, QList<int> &months)
{
    bool some = false;
    while (const auto month = monthOf(words.first())) {
        some = true;
        if (!months.contains(*month))
            months.append(*month);
        words.drop();
        words.take("and"_L1);
        words.take("or"_L1);
    }
    std::ranges::sort(months);
    return some;
}

/// Reads all the clauses into one pattern.
class PatternReader
{
public:
    Result<MeetingPattern> read(const QString &typed)
    {
        const QStringList clauses =
            typed.simplified().split(QRegularExpression(u"\\s*[,;]\\s*"_s), Qt::SkipEmptyParts);
        for (const QString &clause : clauses) {
            Words words(clause.toLower());
            while (!words.isEmpty()) {
                if (words.take("and"_L1) || words.take("at"_L1) || words.take("on"_L1) ||
                    words.take("the"_L1))
                    continue;
                const QString left = words.rest();
                if (!takeClause(words, clause) || words.rest() == left)
                    return fail(
                        ErrorCode::BadInput,
                        Patterns::tr("“%1” says nothing about when the body meets.").arg(left));
            }
        }
        if (!m_hasDay)
            return fail(ErrorCode::BadInput,
                        Patterns::tr("Say on which day it meets: “second Tuesday”, for one."));
        if (!m_pattern.at.isValid())
            return fail(ErrorCode::BadInput,
                        Patterns::tr("Say at what time it meets: “10.30”, for one."));
        return m_pattern;
    }

private:
    bool takeClause(Words &words, const QString &clause)
    {
        if (words.take("not"_L1))
            return takeNot(words, clause);
        if (words.take("in"_L1) || words.take("only in"_L1)) {
            m_into = Into::Only;
            return takeMonths(words, m_pattern.months);
        }
        if (words.take("or the next working day"_L1) || words.take("or next working day"_L1) ||
            words.take("else the next working day"_L1)) {
            m_pattern.otherwise = MeetingPattern::Otherwise::NextWorkingDay;
            return true;
        }
        if (words.take("or a week later"_L1) || words.take("or one week later"_L1) ||
            words.take("else a week later"_L1)) {
            m_pattern.otherwise = MeetingPattern::Otherwise::WeekLater;
            return true;
        }
        if (words.take("every other"_L1))
            return takeWeeks(words, 2);
        if (words.take("every"_L1))
            return takeEvery(words);
        if (ordinalOf(words.first()))
            return takeOrdinals(words);
        if (monthOf(words.first()) && m_into != Into::Nothing)
            return takeMonths(words, m_into == Into::Only ? m_pattern.months : m_pattern.notMonths);
        return takeTime(words);
    }

    bool takeNot(Words &words, const QString &clause)
    {
        if (words.take("on the same day as"_L1) || words.take("on the day of"_L1) ||
            words.take("the same day as"_L1)) {
            // The name of a body is kept as it was typed.
            const QString name = clause.right(words.rest().size());
            words.drop(int(name.count(u' ')) + 1);
            if (!name.isEmpty())
                m_pattern.notWith.append(name);
            return !name.isEmpty();
        }
        if (words.take("in the pre-election period"_L1) ||
            words.take("in pre-election period"_L1) || words.take("before elections"_L1)) {
            m_pattern.notBeforeElections = true;
            return true;
        }
        m_into = Into::Not;
        return words.take("in"_L1) && takeMonths(words, m_pattern.notMonths);
    }

    bool takeWeeks(Words &words, int weeks)
    {
        const auto weekday = weekdayOf(words.first());
        if (!weekday || m_hasDay || weeks < 1 || weeks > mostWeeks)
            return false;
        words.drop();
        m_pattern.weeks = weeks;
        m_pattern.weekday = *weekday;
        m_hasDay = true;
        return true;
    }

    /// "every Tuesday", "every three weeks on Tuesday", "every 3 weeks on Tuesday".
    bool takeEvery(Words &words)
    {
        static const QStringList numbers{u"one"_s,  u"two"_s, u"three"_s, u"four"_s,
                                         u"five"_s, u"six"_s, u"seven"_s, u"eight"_s};
        int weeks = int(numbers.indexOf(words.first())) + 1;
        if (weeks == 0)
            weeks = words.first().toInt();
        if (weeks == 0)
            return takeWeeks(words, 1);
        words.drop();
        return (words.take("weeks on"_L1) || words.take("weeks on a"_L1)) &&
               takeWeeks(words, weeks);
    }

    bool takeOrdinals(Words &words)
    {
        if (m_hasDay)
            return false;
        while (const auto ordinal = ordinalOf(words.first())) {
            m_pattern.which.append(*ordinal);
            words.drop();
            words.take("and"_L1);
        }
        const auto weekday = weekdayOf(words.first());
        if (!weekday)
            return false;
        words.drop();
        m_pattern.weekday = *weekday;
        m_hasDay = true;
        words.take("of each month"_L1);
        words.take("of the month"_L1);
        return true;
    }

    bool takeTime(Words &words)
    {
        if (words.take("noon"_L1)) {
            m_pattern.at = QTime(12, 0);
            return true;
        }
        const QString word = words.first();
        Words behind = words;
        behind.drop();
        bool two = false;
        const QTime time = timeOf(word, behind.first(), &two);
        if (!time.isValid() || m_pattern.at.isValid())
            return false;
        words.drop(two ? 2 : 1);
        m_pattern.at = time;
        return true;
    }

    enum class Into { Nothing, Only, Not };

    MeetingPattern m_pattern{.which = {},
                             .weeks = 0,
                             .weekday = Qt::Tuesday,
                             .at = {},
                             .months = {},
                             .notMonths = {},
                             .notWith = {}};
    bool m_hasDay = false;
    Into m_into = Into::Nothing; ///< where further months go: "not in August, September"
};

QString listed(const QStringList &words)
{
    if (words.size() < 2)
        return words.join(QString());
    return words.mid(0, words.size() - 1).join(u", "_s) + u" and "_s + words.last();
}

QString monthsIn(const QList<int> &months)
{
    QStringList names;
    for (const int month : months)
        names.append(QLocale::c().monthName(month));
    return listed(names);
}

bool isWanted(const MeetingPattern &pattern, QDate day)
{
    return (pattern.months.isEmpty() || pattern.months.contains(day.month())) &&
           !pattern.notMonths.contains(day.month());
}

bool isThatOfMonth(const MeetingPattern &pattern, QDate day)
{
    const int count = (day.day() - 1) / daysInWeek + 1;
    const bool isLast = day.day() + daysInWeek > day.daysInMonth();
    return pattern.which.contains(count) || (isLast && pattern.which.contains(lastOfMonth));
}

} // namespace

Result<MeetingPattern> patternOf(const QString &words)
{
    return PatternReader().read(words);
}

QString wordsOf(const MeetingPattern &pattern)
{
    const QString weekday = QLocale::c().dayName(pattern.weekday);
    QStringList clauses;
    if (pattern.weeks == 1) {
        clauses.append(u"every "_s + weekday);
    } else if (pattern.weeks == 2) {
        clauses.append(u"every other "_s + weekday);
    } else if (pattern.weeks > 2) {
        clauses.append(u"every %1 weeks on %2"_s.arg(pattern.weeks).arg(weekday));
    } else {
        QStringList ordinals;
        for (const int which : pattern.which) {
            const bool known = which >= 1 && which <= mostInMonth;
            ordinals.append(known ? QString(ordinalWords[size_t(which - 1)]) : u"last"_s);
        }
        clauses.append(ordinals.join(u" and "_s) + u' ' + weekday);
    }
    clauses.append(pattern.at.toString(u"H.mm"_s));
    if (!pattern.months.isEmpty())
        clauses.append(u"in "_s + monthsIn(pattern.months));
    if (!pattern.notMonths.isEmpty())
        clauses.append(u"not in "_s + monthsIn(pattern.notMonths));
    if (pattern.notBeforeElections)
        clauses.append(u"not in the pre-election period"_s);
    for (const QString &body : pattern.notWith)
        clauses.append(u"not on the same day as "_s + body);
    if (pattern.otherwise == MeetingPattern::Otherwise::NextWorkingDay)
        clauses.append(u"or the next working day"_s);
    else if (pattern.otherwise == MeetingPattern::Otherwise::WeekLater)
        clauses.append(u"or a week later"_s);
    return clauses.join(u", "_s);
}

QList<QDate> daysOf(const MeetingPattern &pattern, QDate from, QDate to)
{
    QList<QDate> days;
    if (!from.isValid() || !to.isValid())
        return days;
    QDate day = from.addDays((pattern.weekday - from.dayOfWeek() + daysInWeek) % daysInWeek);
    const int step = pattern.weeks > 0 ? pattern.weeks * daysInWeek : daysInWeek;
    for (; day <= to; day = day.addDays(step)) {
        if (isWanted(pattern, day) && (pattern.weeks > 0 || isThatOfMonth(pattern, day)))
            days.append(day);
    }
    return days;
}

} // namespace moothall
