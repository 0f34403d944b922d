#include "core/house/exclusion.h"

#include "core/base/language.h"
#include "core/domain/exemption.h"

#include <algorithm>

namespace moothall {

using namespace Qt::StringLiterals;

namespace {

bool isConfidential(const PrintedItem &item)
{
    if (item.part == Part::Exempt && item.confidential)
        return true;
    return std::ranges::any_of(
        item.papers, [](const PrintedPaper &paper) { return paper.grounds.confidential; });
}

bool confidentialFollows(const PrintedMeeting &meeting, const PrintedItem &exclusion)
{
    auto at = std::ranges::find(meeting.items, exclusion.id, &PrintedItem::id);
    return std::any_of(at, meeting.items.end(), isConfidential);
}

/// Confidential information needs no resolution: its disclosure is barred, and the public must go.
QString confidentialPower(BodyKind kind, Nation nation)
{
    switch (nation) {
    case Nation::Scotland:
        return u"Section 50A(2) of the Local Government (Scotland) Act 1973"_s;
    case Nation::NorthernIreland:
        return u"Section 42 of the Local Government Act (Northern Ireland) 2014"_s;
    case Nation::England:
        if (kind == BodyKind::Executive)
            return u"Regulation 4(2)(a) of the Local Authorities (Executive Arrangements) (Meetings and Access to Information) (England) Regulations 2012"_s;
        break;
    case Nation::Wales:
        break;
    }
    return u"Section 100A(2) of the Local Government Act 1972"_s;
}

/// "Part 1 of Schedule 12A to the Local Government Act 1972": resolutions say "to", placeholders
/// "of".
QString scheduleTo(Nation nation)
{
    QString schedule = exemptionSchedule(nation);
    const qsizetype of = schedule.lastIndexOf(u" of the "_s);
    return schedule.replace(of, 4, u" to "_s);
}

/// The same in Welsh, for the law of England and Wales.
QString welshExclusion(const PrintedMeeting &meeting, const QList<int> &paragraphs,
                       bool confidential, ExclusionForm form)
{
    const BodyKind kind = meeting.body.kind;
    const bool regulated =
        kind == BodyKind::Executive && meeting.authority.nation == Nation::England;
    const QString act = u"Ddeddf Llywodraeth Leol 1972"_s;
    const QString regulation =
        u"Rheoliad 4(2)(%1) o Reoliadau Awdurdodau Lleol (Trefniadau Gweithrediaeth) (Cyfarfodydd a Mynediad at Wybodaeth) (Lloegr) 2012"_s;
    const QString barred = regulated ? regulation.arg(u"a"_s) : u"Adran 100A(2) o "_s + act;
    const QString excluded =
        form == ExclusionForm::Motion
            ? u"gwahardd y cyhoedd o’r cyfarfod ar gyfer yr eitemau busnes canlynol"_s
            : u"gwahardd y cyhoedd o’r cyfarfod ar gyfer gweddill y busnes"_s;
    if (paragraphs.isEmpty())
        return u"Bod, o dan %1, %2 oherwydd y byddai gwybodaeth gyfrinachol yn cael ei datgelu i aelodau o’r cyhoedd yn groes i’r rhwymedigaeth o gyfrinachedd."_s
            .arg(barred, excluded);
    if (kind == BodyKind::Parish)
        return u"Bod, o dan Adran 1(2) o Ddeddf Cyrff Cyhoeddus (Mynediad i Gyfarfodydd) 1960, %1 ar y sail y byddai cyhoeddusrwydd yn niweidiol i fudd y cyhoedd oherwydd natur gyfrinachol y busnes."_s
            .arg(excluded);
    QStringList numbers;
    for (const int paragraph : paragraphs)
        numbers.append(QString::number(paragraph));
    const QString power = regulated ? regulation.arg(u"b"_s) : u"Adran 100A(4) o "_s + act;
    QString resolution =
        u"Bod, o dan %1, %2 ar y sail, o ystyried natur yr eitemau busnes, pe bai aelodau o’r cyhoedd yn bresennol, y byddai gwybodaeth eithriedig fel y’i diffinnir ym %3 o %4 yn cael ei datgelu iddynt"_s
            .arg(power, excluded,
                 (numbers.size() > 1 ? u"Mharagraffau "_s : u"Mharagraff "_s) +
                     numbers.join(u", "_s),
                 welshExemptionSchedule(meeting.authority.nation));
    if (confidential)
        resolution +=
            u", ac o dan %1, oherwydd y byddai gwybodaeth gyfrinachol yn cael ei datgelu iddynt"_s
                .arg(barred);
    return resolution + u'.';
}

} // namespace

bool isInWelsh(const Authority &authority)
{
    const bool hasWelshForms =
        authority.nation == Nation::England || authority.nation == Nation::Wales;
    return hasWelshForms && languageOf(authority.language) == Language::Welsh;
}

QString welshExemptionSchedule(Nation nation)
{
    return u"Ran %1 o Atodlen 12A i Ddeddf Llywodraeth Leol 1972"_s.arg(
        nation == Nation::Wales ? 4 : 1);
}

QString andList(const QStringList &words)
{
    if (words.size() < 2)
        return words.join(QString());
    return words.first(words.size() - 1).join(u", "_s) + u" and "_s + words.last();
}

QString exclusionPower(BodyKind kind, Nation nation)
{
    if (nation == Nation::Scotland)
        return u"Section 50A(4) of the Local Government (Scotland) Act 1973"_s;
    if (nation == Nation::NorthernIreland)
        return u"Section 42 of the Local Government Act (Northern Ireland) 2014"_s;
    if (kind == BodyKind::Parish)
        return u"Section 1(2) of the Public Bodies (Admission to Meetings) Act 1960"_s;
    if (kind == BodyKind::Executive && nation == Nation::England)
        return u"Regulation 4(2)(b) of the Local Authorities (Executive Arrangements) (Meetings and Access to Information) (England) Regulations 2012"_s;
    return u"Section 100A(4) of the Local Government Act 1972"_s;
}

QString exclusionResolution(const PrintedMeeting &meeting, const PrintedItem &exclusion,
                            ExclusionForm form)
{
    const Nation nation = meeting.authority.nation;
    const BodyKind kind = meeting.body.kind;
    const bool confidential = confidentialFollows(meeting, exclusion);
    const bool exempt = !exclusion.paragraphs.isEmpty();
    if (!exempt && !confidential)
        return {};
    if (isInWelsh(meeting.authority))
        return welshExclusion(meeting, exclusion.paragraphs, confidential, form);
    const QString excluded =
        form == ExclusionForm::Motion
            ? u"the public be excluded from the meeting for the following items of business"_s
            : u"the public are excluded from the meeting for the remaining business"_s;
    if (!exempt)
        return u"That under %1, %2 because confidential information would be disclosed to members of the public in breach of the obligation of confidence."_s
            .arg(confidentialPower(kind, nation), excluded);
    const QString power = exclusionPower(kind, nation);
    if (kind == BodyKind::Parish && nation != Nation::Scotland && nation != Nation::NorthernIreland)
        return u"That under %1, %2 on the grounds that publicity would be prejudicial to the public interest by reason of the confidential nature of the business."_s
            .arg(power, excluded);
    QStringList numbers;
    for (const int paragraph : exclusion.paragraphs)
        numbers.append(QString::number(paragraph));
    const QString cited =
        (numbers.size() > 1 ? u"Paragraphs "_s : u"Paragraph "_s) + andList(numbers);
    QString resolution =
        u"That under %1, %2 on the grounds that in view of the nature of the items of business, that if members of the public were present, exempt information as defined in %3 of %4 would be disclosed to them"_s
            .arg(power, excluded, cited, scheduleTo(nation));
    if (confidential)
        resolution +=
            u", and under %1, because confidential information would be disclosed to them"_s.arg(
                confidentialPower(kind, nation));
    return resolution + u'.';
}

} // namespace moothall
