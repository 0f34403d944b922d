#include "core/typeset/document.h"

#include <QStringList>

namespace moothall {

using namespace Qt::StringLiterals;

namespace {

void gather(const Blocks &blocks, QStringList &lines);

QString joined(const Text &text)
{
    QString result;
    for (const Run &run : text)
        result += run.text;
    return result;
}

void gather(const ListItem &item, QStringList &lines)
{
    if (!item.label.isEmpty())
        lines << joined(item.label);
    gather(item.body, lines);
    if (!item.trailing.isEmpty())
        lines << joined(item.trailing);
}

struct Gatherer
{
    QStringList &lines;

    void operator()(const Paragraph &paragraph) const { lines << joined(paragraph.text); }
    void operator()(const Heading &heading) const { lines << joined(heading.text); }
    void operator()(const List &list) const
    {
        for (const ListItem &item : list.items)
            gather(item, lines);
    }
    void operator()(const Table &table) const
    {
        for (const QList<TableCell> &row : table.rows) {
            for (const TableCell &cell : row)
                gather(cell.blocks, lines);
        }
    }
    void operator()(const SideBySide &both) const
    {
        gather(both.start, lines);
        gather(both.end, lines);
    }
    void operator()(const Group &group) const { gather(group.blocks, lines); }
    void operator()(const Figure &) const {}
    void operator()(const Rule &) const {}
    void operator()(const Space &) const {}
    void operator()(const PageBreak &) const {}
};

void gather(const Blocks &blocks, QStringList &lines)
{
    for (const Block &block : blocks)
        std::visit(Gatherer{lines}, block.content);
}

} // namespace

QString textOf(const Document &document)
{
    QStringList lines;
    gather(document.blocks, lines);
    return lines.join(u'\n');
}

} // namespace moothall
