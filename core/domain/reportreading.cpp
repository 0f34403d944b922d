#include "core/domain/reportreading.h"

#include "core/domain/reportlines.h"

#include <QJsonArray>
#include <QRegularExpression>

#include <algorithm>

namespace moothall {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestHead = 30;

/// The index of the line at which the report's own head is over.
qsizetype endOfHead(const QList<ReportLine> &lines)
{
    for (qsizetype at = 0; at < lines.size(); ++at) {
        const ReportLine &line = lines[at];
        const bool begins =
            line.isHeading() || line.kind == ReportLine::Kind::Point || line.heading.number == 1;
        if (begins || line.page > 1 || at >= longestHead)
            return at;
    }
    return lines.size();
}

/// "Appendix 2" or "Appendix 2 – Proposed schemes" as a line of its own.
struct LabelLine
{
    QString label;
    QString title;
};

std::optional<LabelLine> labelLine(const QString &line)
{
    static const QRegularExpression form(
        u"^(?:[-–•]\\s+)?(?:\\d{1,2}\\.\\d{1,2}\\.?\\s+)?(?:APPENDIX|[Aa]ppendix|ANNEXE?|[Aa]nnexe?"
        u")\\s+([A-Z]|\\d{1,2}[A-Z]?|[IVX]{1,4})"
        "(?:\\s*[-–—:.]+\\s*(.*)|\\s+([A-Z(].*))?$"_s);
    const auto match = form.match(line);
    if (!match.hasMatch())
        return std::nullopt;
    const QString title = match.captured(2) + match.captured(3);
    return LabelLine{match.captured(1), title.endsWith(u'.') ? title.chopped(1) : title};
}

/// Where the appendices that follow in the same file begin: behind the author's name, or on a page
/// that one of them heads; of the implications where the report has recommended already.
qsizetype beginOfAppendices(const QList<ReportLine> &lines)
{
    bool inBody = false;
    bool recommends = false;
    QStringList listed;
    for (qsizetype at = 0; at < lines.size(); ++at) {
        const ReportLine &line = lines[at];
        const auto label = labelLine(line.text);
        const bool atTop = line.page > 1 && line.fromTop < 3;
        const bool isHead =
            label && !line.text.front().isDigit() &&
            (label->title.isEmpty() || listed.isEmpty() || listed.contains(label->label));
        if (isHead && atTop)
            return at;
        if (atTop && recommends && line.kind == ReportLine::Kind::Heading &&
            line.heading.number == 0 && line.heading.section == ReportSection::Implications &&
            line.heading.level == 1)
            return at;
        if (line.kind == ReportLine::Kind::SignOff && inBody) {
            while (at + 1 < lines.size() && lines[at + 1].kind == ReportLine::Kind::SignOff)
                ++at;
            return at + 1;
        }
        inBody = inBody || (line.isHeading() && line.heading.section != ReportSection::Purpose);
        recommends = recommends || (line.kind == ReportLine::Kind::Heading &&
                                    line.heading.section == ReportSection::Recommendation);
        // A list of them may run over onto the next page.
        if (label)
            listed.append(label->label);
    }
    return lines.size();
}

/// The lines as one text, and where in it each stands.
struct RunningText
{
    QString text;
    QList<std::pair<qsizetype, int>> pages; ///< where each line begins, and its page

    void add(const ReportLine &line)
    {
        // What is headed or numbered doesn't run on from the line above it.
        if (!text.isEmpty())
            text += line.kind == ReportLine::Kind::Text ? u" "_s : u" | "_s;
        pages.append({text.size(), line.page});
        text += line.text;
    }
    int pageAt(qsizetype offset) const
    {
        const auto after =
            std::ranges::upper_bound(pages, offset, {}, &std::pair<qsizetype, int>::first);
        return after == pages.begin() ? 1 : std::prev(after)->second;
    }
};

/// "1", "2", "3" of "1 to 3" and of "1, 2 and 3".
QStringList labelsIn(const QString &list)
{
    static const QRegularExpression label(u"[A-Z]\\b|\\d{1,2}[A-Z]?\\b"_s);
    static const QRegularExpression range(u"(\\d{1,2})\\s*(?:to|[-–])\\s*(\\d{1,2})"_s);
    constexpr int mostOfARange = 20;
    QStringList labels;
    for (auto found = label.globalMatch(list); found.hasNext();)
        labels.append(found.next().captured());
    for (auto found = range.globalMatch(list); found.hasNext();) {
        const auto match = found.next();
        const int last = match.captured(2).toInt();
        for (int each = match.captured(1).toInt() + 1; each < last && last < mostOfARange; ++each)
            labels.append(QString::number(each));
    }
    return labels;
}

void name(QList<NamedAppendix> &appendices, const NamedAppendix &found)
{
    const auto known = std::ranges::find(appendices, found.label, &NamedAppendix::label);
    if (known == appendices.end())
        appendices.append(found);
    else if (known->title.isEmpty() && !found.title.isEmpty())
        *known = found; // the list of appendices names it best
}

/// The appendices that a report names as its own: "Appendix 5 to the Constitution" is another's.
QList<NamedAppendix> namedAppendices(const QList<ReportLine> &lines, qsizetype from, qsizetype to)
{
    static const QRegularExpression mention(
        u"\\b(?:Appendix|APPENDIX|Annexe?|ANNEXE?|Appendices|APPENDICES|Annexes|appendix|"
        u"appendices)\\s+"
        "((?:[A-Z]\\b|\\d{1,2}[A-Z]?\\b(?!\\.\\d))(?:\\s*(?:,|and|&|to|[-–])\\s*(?:[A-Z]\\b(?!\\s+[a-z])|\\d{1,2}[A-Z]?\\b(?!\\.\\d)))*)"_s);
    static const QRegularExpression ofAnother(
        u"^,?\\s*(?:of|to|in|from|attached "
        u"to)\\s+(?!(?:the|this)\\s+(?:report|paper)\\b)(?:the|that|its|our|a|an|those|your|"
        "their|part|schedule|cabinet|council)\\b"_s,
        QRegularExpression::CaseInsensitiveOption);
    RunningText running;
    for (qsizetype at = from; at < to; ++at)
        running.add(lines[at]);
    QList<NamedAppendix> appendices;
    for (auto found = mention.globalMatch(running.text); found.hasNext();) {
        const auto match = found.next();
        if (ofAnother.match(running.text.mid(match.capturedEnd(), 60)).hasMatch())
            continue;
        for (const QString &label : labelsIn(match.captured(1)))
            name(appendices,
                 {label,
                  {},
                  {running.pageAt(match.capturedStart()), match.captured().simplified()}});
    }
    for (qsizetype at = from; at < to; ++at) {
        if (const auto label = labelLine(lines[at].text); label && !label->title.isEmpty())
            name(appendices, {label->label, label->title, {lines[at].page, lines[at].text}});
    }
    return appendices;
}

QList<MinuteMention> minuteMentions(const QList<ReportLine> &lines)
{
    static const QRegularExpression mention(
        u"\\bminutes?\\s*(?:nos?\\.?|numbers?|ref(?:erence)?\\.?)?\\s*:?\\s*((?:[A-Z]{2,5}\\.?\\s?)"
        u"?\\d{1,4}[A-Z]?/\\d{2,4})"
        "((?:\\s*(?:,|and|&)\\s*(?:[A-Z]{2,5}\\.?\\s?)?\\d{1,4}[A-Z]?/\\d{2,4})*)"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression further(u"(?:[A-Z]{2,5}\\.?\\s?)?\\d{1,4}[A-Z]?/\\d{2,4}"_s);
    constexpr qsizetype lead = 250;
    constexpr qsizetype tail = 80;
    RunningText running;
    for (const ReportLine &line : lines)
        running.add(line);
    QList<MinuteMention> mentions;
    for (auto found = mention.globalMatch(running.text); found.hasNext();) {
        const auto match = found.next();
        const qsizetype at = match.capturedStart();
        MinuteMention one;
        one.before = running.text.mid(std::max<qsizetype>(0, at - lead), std::min(at, lead));
        one.after = running.text.mid(match.capturedEnd(), tail);
        one.place = {running.pageAt(at), match.captured().simplified()};
        one.number = match.captured(1).simplified();
        mentions.append(one);
        for (auto more = further.globalMatch(match.captured(2)); more.hasNext();) {
            one.number = more.next().captured().simplified();
            mentions.append(one);
        }
    }
    return mentions;
}

bool saysReport(const QList<PlacedWords> &head)
{
    static const QRegularExpression words(
        u"^(?:joint )?reports? (?:of|by|to|from)\\b|^report (?:author|title|no)"_s,
        QRegularExpression::CaseInsensitiveOption);
    return std::ranges::any_of(
        head, [](const PlacedWords &line) { return words.match(line.words).hasMatch(); });
}

/// What only reports have.
bool isTelling(ReportSection section)
{
    return section != ReportSection::Background && section != ReportSection::Consultation &&
           section != ReportSection::Appendices && section != ReportSection::Purpose;
}

QJsonObject toJson(const PlacedWords &place)
{
    return {{u"page"_s, place.page}, {u"words"_s, place.words}};
}

PlacedWords placeFrom(const QJsonObject &json)
{
    return {json.value(u"page"_s).toInt(1), json.value(u"words"_s).toString()};
}

template<typename Value, typename Write>
QJsonArray written(const QList<Value> &values, Write write)
{
    QJsonArray array;
    for (const Value &value : values)
        array.append(write(value));
    return array;
}

QStringList textsOf(const QJsonValue &array)
{
    QStringList texts;
    for (const QJsonValue each : array.toArray())
        texts.append(each.toString());
    return texts;
}

} // namespace

ReportReading readReport(const QStringList &pages)
{
    const QList<ReportLine> lines = reportLines(pages);
    const qsizetype body = endOfHead(lines);
    const qsizetype tail = std::max(body, beginOfAppendices(lines));
    ReportReading reading;
    for (qsizetype at = 0; at < body; ++at)
        reading.head.append({lines[at].page, lines[at].text});
    for (qsizetype at = 0; at < lines.size(); ++at) {
        const ReportLine &line = lines[at];
        // Implications often follow as an appendix; a report that is appended has sections of its
        // own.
        const bool counts = at < tail || line.heading.section == ReportSection::Implications;
        if (line.kind == ReportLine::Kind::Heading && line.heading.section && counts &&
            !reading.sections.contains(*line.heading.section))
            reading.sections.append(*line.heading.section);
    }
    std::ranges::sort(reading.sections);
    const auto telling = std::ranges::count_if(reading.sections, isTelling);
    reading.isReport = telling >= 2 || (saysReport(reading.head) && !reading.sections.isEmpty());
    reading.emptyHeadings = emptyHeadings(lines);
    reading.minutes = minuteMentions(lines);
    if (reading.isReport)
        reading.appendices = namedAppendices(lines, body, tail);
    constexpr qsizetype longestTitle = 120;
    constexpr qsizetype mostHeadings = 1000;
    for (qsizetype at = reading.isReport ? tail : 0; at < lines.size(); ++at) {
        const auto label = labelLine(lines[at].text);
        const bool isShort = lines[at].text.size() <= longestTitle &&
                             lines[at].kind != ReportLine::Kind::Point &&
                             !lines[at].text.front().isLower() &&
                             !QStringView(u".,;").contains(lines[at].text.back());
        if (label && isShort && !reading.headedAppendices.contains(label->label))
            reading.headedAppendices.append(label->label);
        if (isShort && reading.laterHeadings.size() < mostHeadings)
            reading.laterHeadings.append(lines[at].text);
    }
    return reading;
}

QJsonObject toJson(const ReportReading &reading)
{
    const auto place = [](const PlacedWords &each) { return toJson(each); };
    return {
        {u"version"_s, reportReadingVersion},
        {u"report"_s, reading.isReport},
        {u"head"_s, written(reading.head, place)},
        {u"sections"_s, written(reading.sections, [](ReportSection each) { return token(each); })},
        {u"empty"_s, written(reading.emptyHeadings, place)},
        {u"appendices"_s, written(reading.appendices,
                                  [](const NamedAppendix &each) {
                                      QJsonObject json = toJson(each.place);
                                      json.insert(u"label"_s, each.label);
                                      json.insert(u"title"_s, each.title);
                                      return json;
                                  })},
        {u"headed"_s, QJsonArray::fromStringList(reading.headedAppendices)},
        {u"later"_s, QJsonArray::fromStringList(reading.laterHeadings)},
        {u"minutes"_s, written(reading.minutes, [](const MinuteMention &each) {
             QJsonObject json = toJson(each.place);
             json.insert(u"number"_s, each.number);
             json.insert(u"before"_s, each.before);
             json.insert(u"after"_s, each.after);
             return json;
         })}};
}

std::optional<ReportReading> reportReadingFrom(const QJsonObject &json)
{
    if (json.value(u"version"_s).toInt() != reportReadingVersion)
        return std::nullopt;
    ReportReading reading;
    reading.isReport = json.value(u"report"_s).toBool();
    for (const QJsonValue each : json.value(u"head"_s).toArray())
        reading.head.append(placeFrom(each.toObject()));
    for (const QString &each : textsOf(json.value(u"sections"_s))) {
        if (const auto section = reportSectionFrom(each))
            reading.sections.append(*section);
    }
    for (const QJsonValue each : json.value(u"empty"_s).toArray())
        reading.emptyHeadings.append(placeFrom(each.toObject()));
    for (const QJsonValue each : json.value(u"appendices"_s).toArray()) {
        const QJsonObject named = each.toObject();
        reading.appendices.append({named.value(u"label"_s).toString(),
                                   named.value(u"title"_s).toString(), placeFrom(named)});
    }
    reading.headedAppendices = textsOf(json.value(u"headed"_s));
    reading.laterHeadings = textsOf(json.value(u"later"_s));
    for (const QJsonValue each : json.value(u"minutes"_s).toArray()) {
        const QJsonObject named = each.toObject();
        reading.minutes.append({named.value(u"number"_s).toString(),
                                named.value(u"before"_s).toString(),
                                named.value(u"after"_s).toString(), placeFrom(named)});
    }
    return reading;
}

} // namespace moothall
