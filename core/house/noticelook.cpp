#include "core/house/noticelook.h"

#include "core/house/richblocks.h"

#include <QCoreApplication>

namespace moothall {

using namespace Qt::StringLiterals;

namespace {

struct Notices
{
    Q_DECLARE_TR_FUNCTIONS(Notices)
};

constexpr double titleSize = 18;
constexpr double headingSize = 13;

ParagraphStyle cellStyle(bool bold)
{
    ParagraphStyle style = look::paragraph();
    style.size = look::small;
    style.bold = bold;
    style.spaceAfter = 0;
    return style;
}

} // namespace

Document noticeDocument(const Authority &authority, const QString &title)
{
    Document document;
    document.title = title;
    document.author = authority.name;
    document.language = authority.language;
    document.page = look::page();
    document.page.running.append(RunningText{.text = Notices::tr("Page {page} of {pages}"),
                                             .where = RunningText::Where::Foot});
    ParagraphStyle name = look::paragraph();
    name.bold = true;
    document.blocks.append(Paragraph{.text = plainText(authority.name), .style = name});
    document.blocks.append(noticeHeading(1, title));
    return document;
}

Heading noticeHeading(int level, const QString &words)
{
    return Heading{.level = level,
                   .text = plainText(words),
                   .style = {.size = level == 1 ? titleSize : headingSize,
                             .bold = true,
                             .lineSpacing = 1.2,
                             .spaceBefore = level == 1 ? 0.0 : 12.0,
                             .spaceAfter = 6,
                             .keepWithNext = true}};
}

Paragraph noticeParagraph(const QString &words)
{
    return Paragraph{.text = plainText(words), .style = look::paragraph()};
}

TableCell noticeCell(const QString &words, bool heading)
{
    TableCell cell;
    cell.blocks.append(Paragraph{.text = plainText(words), .style = cellStyle(heading)});
    return cell;
}

} // namespace moothall
