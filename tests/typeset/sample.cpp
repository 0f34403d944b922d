#include "tests/typeset/sample.h"

namespace moothall::test {

using namespace Qt::StringLiterals;

namespace {

constexpr quint32 blue = 0x1F3864;

TableCell cell(const QString &text, bool bold = false)
{
    return {.blocks = {Paragraph{plainText(text), {.size = 10, .bold = bold, .spaceAfter = 0}}}};
}

} // namespace

Drawing sampleCrest()
{
    return {{100, 120},
        {{.data = "M 0 0 H 100 V 70 C 100 100 70 115 50 120 C 30 115 0 100 0 70 Z", .fill = blue},
            {.data = "M 12 12 h 76 v 56 q 0 30 -38 40 q -38 -10 -38 -40 z", .fill = 0xFFFFFF},
            {.data = "M 20 60 L 35 40 L 50 60 L 65 40 L 80 60", .fill = {}, .stroke = 0x8B1A1A, .strokeWidth = 6}}};
}

Document sampleAgenda(int items)
{
    Document document;
    document.title = u"Agenda, Planning Committee, 14 November 2024"_s;
    document.author = u"Llanfechan Town Council"_s;
    document.page.running = {
        {.text = u"Page {page} of {pages}"_s, .where = RunningText::Where::Foot, .pages = RunningText::Pages::AllButFirst},
        {.text = u"Public Document Pack"_s, .where = RunningText::Where::Head, .pages = RunningText::Pages::First,
            .alignment = Alignment::End, .style = {.size = 10, .bold = true}, .real = true}};

    const ParagraphStyle small{.size = 10, .spaceAfter = 2};
    SideBySide letterhead;
    letterhead.start = {Figure{.picture = sampleCrest(), .alt = u"Crest of Llanfechan Town Council"_s, .width = 60}};
    letterhead.end = {Paragraph{boldText(u"Cyngor Tref Llanfechan — Tŵr y Dŵr"_s), small},
        Paragraph{plainText(u"Town Hall, Market Street, Llanfechan"_s), small},
        Paragraph{Text{Run{.text = u"Enquiries: "_s}} + linkText(u"democracy@llanfechan.example"_s,
                      u"mailto:democracy@llanfechan.example"_s, u"Write to democratic services"_s), small}};
    letterhead.startShare = 0.4;
    document.blocks << letterhead << Rule{.thickness = 1.5, .colour = blue};
    document.blocks << Block(Heading{1, plainText(u"Planning Committee"_s), {.size = 20, .bold = true, .colour = blue}},
        u"front"_s);
    document.blocks << Paragraph{Text{Run{.text = u"You are summoned to a meeting at "_s}, Run{.text = u"2.00 pm"_s, .bold = true},
                           Run{.text = u" on Thursday, 14 November 2024 in the Council Chamber. Fees are £1,200 and ½ day; "
                                       u"an office file. "_s},
                           Run{.text = u"Croeso i'r cyfarfod, y gŵr a'r tŷ."_s, .italic = true, .language = u"cy"_s}},
        {.alignment = Alignment::Justify}};
    document.blocks << Heading{2, plainText(u"Agenda"_s), {.size = 14, .bold = true, .spaceBefore = 12}};
    List list{.numbering = Numbering::Decimal, .labelStyle = {.bold = true}};
    for (int i = 1; i <= items; ++i) {
        ListItem item;
        item.body << Paragraph{boldText(u"Application 24/0%1/FUL: erection of a dwelling and garage on land north of the "
                                        "railway station"_s.arg(1000 + i)), {.spaceAfter = 2}};
        item.body << Paragraph{plainText(u"Report of the Head of Planning."_s), {.spaceAfter = 2}};
        if (i % 4 == 0) {
            List inner{.numbering = Numbering::LowerAlpha};
            inner.items << ListItem{.body = {Paragraph{plainText(u"to note the report;"_s)}}}
                        << ListItem{.body = {Paragraph{plainText(u"to grant permission."_s)}}};
            item.body << inner;
        }
        item.trailing = plainText(u"(Pages %1 - %2)"_s.arg(i * 7).arg(i * 7 + 6));
        item.destination = u"item%1"_s.arg(i);
        item.spoken = u"Item %1, page %2"_s.arg(i).arg(i * 7);
        item.anchor = u"entry%1"_s.arg(i);
        list.items << item;
    }
    document.blocks << list << Heading{2, plainText(u"Membership"_s)};
    Table table;
    table.columns = {{0}, {2}, {1}};
    table.rowHeadings = true;
    table.rules = TableRules::Grid;
    table.rows << QList<TableCell>{cell(u"Councillor"_s, true), cell(u"Ward and group"_s, true), cell(u"Role"_s, true)};
    for (int i = 1; i <= 30; ++i) {
        table.rows << QList<TableCell>{cell(u"Cllr Test Member %1"_s.arg(i)),
            cell(i == 12 ? u"Ward of a very long name that needs more than one line in its narrow column of the table"_s
                         : u"Ward %1"_s.arg(i)),
            cell(i == 1 ? u"Chair"_s : u"Member"_s)};
    }
    document.blocks << table;
    document.blocks << Group{.role = Group::Role::Section, .title = u"Notes"_s, .keepTogether = true,
        .blocks = {Heading{2, plainText(u"Notes"_s)}, Paragraph{plainText(u"Quorum: three members."_s)}}};
    return document;
}

Document longDocument(int pages)
{
    Document document;
    document.title = u"A long report"_s;
    const QString sentence = u"The committee considered a report on the condition of the highways and the cost of keeping "
                             "them, and asked that it be brought back with figures for each ward. "_s;
    constexpr int paragraphsOfPage = 7;
    for (int i = 0; i < pages * paragraphsOfPage; ++i) {
        if (i % 20 == 0)
            document.blocks << Heading{i % 60 == 0 ? 1 : 2, plainText(u"Heading %1"_s.arg(i))};
        document.blocks << Paragraph{plainText(u"%1. "_s.arg(i) + sentence.repeated(4))};
    }
    return document;
}

} // namespace moothall::test
