#include "core/formats/looks.h"

#include <algorithm>

namespace moothall {

using namespace Qt::StringLiterals;

namespace {

class LooksCollector
{
public:
    void collect(const Blocks &blocks)
    {
        for (const Block &block : blocks)
            std::visit(*this, block.content);
    }

    void operator()(const Paragraph &paragraph) { add(paragraph.style); }
    void operator()(const Heading &heading)
    {
        add(heading.style);
        if (!looks.headings.contains(heading.level))
            looks.headings.insert(heading.level, heading.style);
    }
    void operator()(const List &list)
    {
        for (const ListItem &item : list.items)
            collect(item.body);
    }
    void operator()(const Table &table)
    {
        for (const QList<TableCell> &row : table.rows) {
            for (const TableCell &cell : row)
                collect(cell.blocks);
        }
    }
    void operator()(const SideBySide &both)
    {
        collect(both.start);
        collect(both.end);
    }
    void operator()(const Group &group) { collect(group.blocks); }
    void operator()(const auto &) {}

    Looks looks;

private:
    void add(const ParagraphStyle &style)
    {
        const auto at =
            std::ranges::find(looks.paragraphs, style, &std::pair<ParagraphStyle, int>::first);
        if (at == looks.paragraphs.end())
            looks.paragraphs.append({style, 1});
        else
            ++at->second;
    }
};

} // namespace

Looks looksOf(const Document &document)
{
    LooksCollector collector;
    collector.collect(document.blocks);
    Looks looks = std::move(collector.looks);
    if (looks.paragraphs.isEmpty())
        looks.paragraphs.append({ParagraphStyle(), 0});
    std::ranges::stable_sort(looks.paragraphs, std::ranges::greater(),
                             &std::pair<ParagraphStyle, int>::second);
    return looks;
}

QString fontOf(const ParagraphStyle &style)
{
    if (style.family == "sans-serif"_L1)
        return u"Arial"_s;
    if (style.family == "serif"_L1)
        return u"Times New Roman"_s;
    return style.family == "monospace"_L1 ? u"Courier New"_s : style.family;
}

QString xmlText(const QString &text)
{
    QString clean;
    clean.reserve(text.size());
    for (qsizetype at = 0; at < text.size(); ++at) {
        const QChar character = text[at];
        const char16_t code = character.unicode();
        if (character.isHighSurrogate() && at + 1 < text.size() && text[at + 1].isLowSurrogate()) {
            clean += character;
            clean += text[++at];
        } else if (!character.isSurrogate() && (code >= 0x20 || code == '\t' || code == '\n') &&
                   code < 0xfffe) {
            clean += character;
        }
    }
    return clean;
}

} // namespace moothall
