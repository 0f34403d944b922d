#include "core/domain/exemption.h"
#include "core/house/compose.h"
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
    const QList<int> &paragraphs = paper.grounds.paragraphs.isEmpty() ? item.paragraphs : paper.grounds.paragraphs;
    if (paper.grounds.confidential || paragraphs.isEmpty())
        return u"By virtue of %1."_s.arg(confidentialSection(nation));
    return u"By virtue of paragraph(s) %1 of %2."_s.arg(paragraphList(paragraphs), exemptionSchedule(nation));
}

} // namespace

Document composePlaceholder(const PublicMeeting &meeting, ItemId itemId, PaperId paperId)
{
    Document document = composeBlankPage(meeting->authority.language);
    const auto item = std::ranges::find(meeting->items, itemId, &PrintedItem::id);
    if (item == meeting->items.end())
        return document;
    const auto paper = std::ranges::find(item->papers, paperId, &PrintedPaper::id);
    if (paper == item->papers.end())
        return document;

    // These two lines and nothing else are the form; which paper it was, the agenda and the bookmark say.
    document.page = look::page();
    document.title = item->title;
    document.author = meeting->authority.name;
    ParagraphStyle line = look::paragraph();
    line.spaceAfter = 14;
    ParagraphStyle bold = line;
    bold.bold = true;
    document.blocks = {
        Paragraph{.text = plainText(grounds(*item, *paper, meeting->authority.nation)), .style = line},
        Paragraph{.text = plainText(u"Document is Restricted"_s), .style = bold},
    };
    return document;
}

Document composeBlankPage(const QString &language)
{
    Document document;
    document.language = language;
    document.page.running.append(RunningText{
        .text = u"This page is intentionally left blank"_s,
        .where = RunningText::Where::Head,
        .alignment = Alignment::Centre,
        .style = {.size = look::body},
        .fromEdge = 400,
    });
    return document;
}

} // namespace moothall
