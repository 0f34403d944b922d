#include "core/base/language.h"
#include "core/domain/exemption.h"
#include "core/house/compose.h"
#include "core/house/exclusion.h"
#include "core/house/richblocks.h"

#include <algorithm>

namespace moothall {

using namespace Qt::StringLiterals;

namespace {

/// Confidential information is kept back by the Act itself, not by a paragraph of its schedule.
QString confidentialSection(Nation nation)
{
    switch (nation) {
    case Nation::Scotland:
        return u"Section 50A(2) of the Local Government (Scotland) Act 1973"_s;
    case Nation::NorthernIreland:
        return u"Section 42 of the Local Government Act (Northern Ireland) 2014"_s;
    case Nation::England:
    case Nation::Wales:
        break;
    }
    return u"Section 100A(2) of the Local Government Act 1972"_s;
}

QString grounds(const PrintedItem &item, const PrintedPaper &paper, Nation nation)
{
    const QList<int> &paragraphs =
        paper.grounds.paragraphs.isEmpty() ? item.paragraphs : paper.grounds.paragraphs;
    if (paper.grounds.confidential || paragraphs.isEmpty())
        return u"By virtue of %1."_s.arg(confidentialSection(nation));
    return u"By virtue of paragraph(s) %1 of %2."_s.arg(paragraphList(paragraphs),
                                                        exemptionSchedule(nation));
}

QString welshGrounds(const PrintedItem &item, const PrintedPaper &paper, Nation nation)
{
    const QList<int> &paragraphs =
        paper.grounds.paragraphs.isEmpty() ? item.paragraphs : paper.grounds.paragraphs;
    if (paper.grounds.confidential || paragraphs.isEmpty())
        return u"Yn rhinwedd Adran 100A(2) o Ddeddf Llywodraeth Leol 1972."_s;
    return u"Yn rhinwedd paragraff(au) %1 o %2."_s.arg(paragraphList(paragraphs),
                                                       welshExemptionSchedule(nation));
}

} // namespace

Document composePlaceholder(const PublicMeeting &meeting, ItemId itemId, PaperId paperId)
{
    const Speaking speaking(meeting->authority.language);
    Document document = composeBlankPage(meeting->authority.language);
    const auto item = std::ranges::find(meeting->items, itemId, &PrintedItem::id);
    if (item == meeting->items.end())
        return document;
    const auto paper = std::ranges::find(item->papers, paperId, &PrintedPaper::id);
    if (paper == item->papers.end())
        return document;

    // These two lines and nothing else are the form; which paper it was, the agenda and the
    // bookmark say.
    const bool welsh = isInWelsh(meeting->authority);
    document.page = look::page();
    document.title = item->title;
    document.author = meeting->authority.name;
    ParagraphStyle line = look::paragraph();
    line.spaceAfter = 14;
    ParagraphStyle bold = line;
    bold.bold = true;
    document.blocks = {
        Paragraph{.text = plainText(welsh ? welshGrounds(*item, *paper, meeting->authority.nation)
                                          : grounds(*item, *paper, meeting->authority.nation)),
                  .style = line},
        Paragraph{.text = plainText(welsh ? u"Mae’r ddogfen hon yn gyfyngedig"_s
                                          : u"Document is Restricted"_s),
                  .style = bold},
    };
    return document;
}

Document composeBlankPage(const QString &language)
{
    const Speaking speaking(language);
    Document document;
    document.language = language;
    document.page.running.append(RunningText{
        .text = languageOf(language) == Language::Welsh
                    ? u"Gadewir y dudalen hon yn wag yn fwriadol"_s
                    : u"This page is intentionally left blank"_s,
        .where = RunningText::Where::Head,
        .alignment = Alignment::Centre,
        .style = {.size = look::body},
        .fromEdge = 400,
    });
    return document;
}

} // namespace moothall
