#include "core/domain/reportlint.h"

#include "core/domain/reporthead.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>

#include <algorithm>

namespace moothall {

using namespace Qt::StringLiterals;

namespace {

struct ReportLint
{
    Q_DECLARE_TR_FUNCTIONS(ReportLint)
};

struct YearNumber
{
    int number = 0;
    int year = 0; ///< its last two digits
};

std::optional<YearNumber> yearNumber(const QString &text)
{
    static const QRegularExpression form(u"(\\d{1,4})[A-Z]?/(\\d{4}|\\d{2})(?:-\\d{2})?$"_s);
    constexpr int century = 100;
    const auto match = form.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    return YearNumber{match.captured(1).toInt(), match.captured(2).toInt() % century};
}

/// The body of whose minutes a mention speaks; none where it isn't the register's, or can't be
/// told.
std::optional<QString> bodyMeant(const MinuteMention &mention, const LintContext &context,
                                 const QString &own)
{
    static const QRegularExpression anyBody(
        u"\\b(?:(this|the|your) )?(cabinet member|cabinet|[\\w-]*committee|council|board|panel|executive|commission|forum)\\b"_s,
        QRegularExpression::CaseInsensitiveOption);
    const QString after = mention.after.first(std::max<qsizetype>(0, mention.after.indexOf(u'.')));
    static const QRegularExpression ofBody(u"^\\s*\\)?\\s*(?:of|by|at)\\b(.*)$"_s);
    const auto follows = ofBody.match(after);
    const QString text = follows.hasMatch() && anyBody.match(after).hasMatch() ? follows.captured(1)
                                                                               : mention.before;
    qsizetype place = -1;
    QString known;
    for (const QString &name : context.bodies) {
        const QRegularExpression whole(
            u"\\b%1\\b(?! member)"_s.arg(QRegularExpression::escape(name)),
            QRegularExpression::CaseInsensitiveOption);
        qsizetype last = -1;
        for (auto found = whole.globalMatch(text); found.hasNext();)
            last = found.next().capturedEnd();
        if (last > place || (last == place && last >= 0 && name.size() > known.size())) {
            place = last;
            known = name;
        }
    }
    // A nearer body that the register doesn't know is the one that is meant.
    for (auto found = anyBody.globalMatch(text); found.hasNext();) {
        const auto match = found.next();
        if (match.capturedEnd() <= place)
            continue;
        const bool ours =
            !match.captured(1).isEmpty() && own.endsWith(match.captured(2), Qt::CaseInsensitive);
        place = match.capturedEnd();
        known = ours ? own : QString();
    }
    if (place < 0)
        return own;
    return known.isEmpty() ? std::nullopt : std::optional(known);
}

/// Whether the register knows that body's minutes of that year, and this isn't one of them.
bool isUnknownMinute(const MinuteMention &mention, const LintContext &context, const QString &own)
{
    const auto number = yearNumber(mention.number);
    const auto body = bodyMeant(mention, context, own);
    if (!number || !body)
        return false;
    const auto known = std::ranges::find(context.minutes, *body, &KnownMinutes::body);
    if (known == context.minutes.end())
        return false;
    const QSet<int> numbers = known->years.value(number->year);
    if (numbers.isEmpty() || numbers.contains(number->number))
        return false;
    // Where the register begins within a year, what is before that isn't known.
    return number->number > *std::ranges::min_element(numbers);
}

/// "Appendix 2", "App 2 Proposed schemes", "annex_b.pdf".
QStringList labelsOfPaper(const Paper &paper)
{
    static const QRegularExpression form(
        u"(?:^|[^a-z])(?:appendix|appx|app|annexe|annex)[\\s._-]*([a-z]|\\d{1,2}[a-z]?)(?![a-z0-9])"_s,
        QRegularExpression::CaseInsensitiveOption);
    QStringList labels;
    for (const QString &name : {paper.title, paper.publicTitle, paper.version.fileName}) {
        for (auto found = form.globalMatch(name); found.hasNext();)
            labels.append(found.next().captured(1).toUpper());
    }
    return labels;
}

/// Whether a heading and an appendix's title are about the same.
bool isHeadedSo(const QString &heading, const QString &title)
{
    const QStringList head = tellingWords(heading);
    const QStringList wanted = tellingWords(title);
    if (head.isEmpty() || wanted.isEmpty())
        return false;
    const auto allIn = [](const QStringList &few, const QStringList &many) {
        return std::ranges::all_of(few,
                                   [&many](const QString &word) { return many.contains(word); });
    };
    return (allIn(wanted, head)) ||
           ((head.size() > 1 || wanted.size() == 1) && allIn(head, wanted));
}

class ItemLint
{
public:
    ItemLint(const MeetingRecord &record, const AgendaItem &item,
             const QHash<QString, ReportReading> &readings, const LintContext &context)
        : m_record(record)
        , m_item(item)
        , m_readings(readings)
        , m_context(context)
    {}

    QList<LintFinding> findings()
    {
        const Paper *report = theReport();
        for (const Paper &paper : m_item.papers) {
            const auto reading = m_readings.constFind(paper.version.sha256);
            if (reading == m_readings.constEnd())
                continue;
            m_paper = &paper;
            if (&paper == report) {
                lookAtHead(*reading);
                lookForSections(*reading);
            }
            if (reading->isReport && labelsOfPaper(paper).isEmpty())
                lookForAppendices(*reading);
            for (const PlacedWords &place : reading->emptyHeadings)
                found(u"empty-heading"_s, place,
                      ReportLint::tr("“%1” has nothing after it").arg(place.words));
            lookForMinutes(*reading);
        }
        return m_findings;
    }

private:
    /// The item's report: the first that is one. What comes with it may look like another.
    const Paper *theReport() const
    {
        const auto found = std::ranges::find_if(m_item.papers, [this](const Paper &paper) {
            const auto reading = m_readings.constFind(paper.version.sha256);
            return reading != m_readings.constEnd() && reading->isReport &&
                   labelsOfPaper(paper).isEmpty();
        });
        return found == m_item.papers.end() ? nullptr : &*found;
    }

    void found(const QString &code, const PlacedWords &place, const QString &sentence)
    {
        m_findings.append({code, m_item.id, m_paper->id, m_paper->version.sha256, place, sentence});
    }

    void lookAtHead(const ReportReading &reading)
    {
        ExpectedHead expected;
        expected.authority = m_record.authority.name;
        expected.body = m_record.body.name;
        expected.isCouncil =
            m_record.body.kind == BodyKind::Council || m_record.body.kind == BodyKind::Parish;
        expected.date = m_record.meeting.starts.date();
        expected.bodies = m_context.bodies;
        for (const QString &title : {m_item.title, m_item.exemptTitle}) {
            if (!title.isEmpty())
                expected.titles.append(title);
        }
        if (const auto body = otherBody(reading.head, expected))
            found(u"body"_s, *body,
                  ReportLint::tr("Its head says “%1”, but the agenda is of %2")
                      .arg(body->words, expected.body));
        if (const auto date = otherDate(reading.head, expected))
            found(u"date"_s, *date,
                  ReportLint::tr("Its head says “%1”, but the meeting is on %2")
                      .arg(date->words, QLocale(QLocale::English, QLocale::UnitedKingdom)
                                            .toString(expected.date, u"d MMMM yyyy"_s)));
        if (const auto title = otherTitle(reading.head, expected))
            found(u"title"_s, *title,
                  ReportLint::tr("It is headed “%1”, but the agenda calls it “%2”")
                      .arg(title->words, m_item.title));
    }

    void lookForSections(const ReportReading &reading)
    {
        for (const ReportSection section : m_context.required) {
            if (!reading.sections.contains(section) && !isInAnotherPaper(section))
                found(u"section"_s, {1, headingOf(section)},
                      ReportLint::tr("It has no %1").arg(wordsFor(section)));
        }
    }

    /// Implications often are a paper of their own.
    bool isInAnotherPaper(ReportSection section) const
    {
        return std::ranges::any_of(m_item.papers, [&](const Paper &other) {
            const auto reading = m_readings.constFind(other.version.sha256);
            return other.id != m_paper->id && reading != m_readings.constEnd() &&
                   !reading->isReport && reading->sections.contains(section);
        });
    }

    bool isThere(const NamedAppendix &appendix, const ReportReading &reading) const
    {
        if (reading.headedAppendices.contains(appendix.label))
            return true;
        const auto matches = [&appendix](const QString &heading) {
            return isHeadedSo(heading, appendix.title);
        };
        return std::ranges::any_of(reading.laterHeadings, matches);
    }

    bool isPaper(const NamedAppendix &appendix, const Paper &paper) const
    {
        const ReportReading reading = m_readings.value(paper.version.sha256);
        return labelsOfPaper(paper).contains(appendix.label.toUpper()) ||
               reading.headedAppendices.contains(appendix.label) ||
               isHeadedSo(paper.title, appendix.title) ||
               (!reading.isReport &&
                std::ranges::any_of(reading.laterHeadings, [&](const QString &heading) {
                    return isHeadedSo(heading, appendix.title);
                }));
    }

    void lookForAppendices(const ReportReading &reading)
    {
        QSet<PaperId> taken;
        QList<NamedAppendix> missing;
        for (const NamedAppendix &appendix : reading.appendices) {
            const auto paper = std::ranges::find_if(m_item.papers, [&](const Paper &each) {
                return each.id != m_paper->id && isPaper(appendix, each);
            });
            if (paper != m_item.papers.end())
                taken.insert(paper->id);
            else if (!isThere(appendix, reading))
                missing.append(appendix);
        }
        // Papers that don't say what they are may be the first of those that seem to miss.
        for (const Paper &paper : m_item.papers) {
            const bool isSilent = paper.id != m_paper->id && !taken.contains(paper.id) &&
                                  labelsOfPaper(paper).isEmpty() &&
                                  !m_readings.value(paper.version.sha256).isReport;
            if (isSilent && !missing.isEmpty())
                missing.removeFirst();
        }
        for (const NamedAppendix &appendix : missing)
            found(u"appendix"_s, appendix.place,
                  ReportLint::tr(
                      "It names appendix %1, which neither follows in it nor is a paper of item %2")
                      .arg(appendix.label, m_item.number));
    }

    void lookForMinutes(const ReportReading &reading)
    {
        for (const MinuteMention &mention : reading.minutes) {
            if (!isUnknownMinute(mention, m_context, m_record.body.name))
                continue;
            const QString body =
                bodyMeant(mention, m_context, m_record.body.name).value_or(QString());
            found(u"minute"_s, mention.place,
                  ReportLint::tr("%1 has no minute %2 in this register").arg(body, mention.number));
        }
    }

    const MeetingRecord &m_record;
    const AgendaItem &m_item;
    const QHash<QString, ReportReading> &m_readings;
    const LintContext &m_context;
    const Paper *m_paper = nullptr;
    QList<LintFinding> m_findings;
};

} // namespace

void KnownMinutes::add(const QString &number)
{
    if (const auto known = yearNumber(number))
        years[known->year].insert(known->number);
}

QList<ReportSection> usualSections(BodyKind kind)
{
    if (kind == BodyKind::Parish)
        return {ReportSection::Recommendation};
    return {ReportSection::Implications, ReportSection::BackgroundPapers,
            ReportSection::Recommendation, ReportSection::Reasons};
}

QList<LintFinding> lintItem(const MeetingRecord &record, const AgendaItem &item,
                            const QHash<QString, ReportReading> &readings,
                            const LintContext &context)
{
    // Minutes are what they are; the linter is about reports and what comes with them.
    if (item.kind == ItemKind::Minutes)
        return {};
    return ItemLint(record, item, readings, context).findings();
}

} // namespace moothall
