#include "core/house/bilingualdocument.h"

#include <algorithm>

namespace moothall {

using namespace Qt::StringLiterals;

namespace {

constexpr double columnGap = 18;

/// A run, with the stretches that are one of the texts marked as being in a language.
Text markedRun(const Run &run, const QStringList &texts, const QString &tag)
{
    if (!run.language.isEmpty())
        return {run};
    for (const QString &text : texts) { // the longest first
        const qsizetype at = run.text.indexOf(text);
        if (at < 0)
            continue;
        Text parts;
        const auto part = [&run](const QString &words) {
            Run made = run;
            made.text = words;
            return made;
        };
        if (at > 0)
            parts += markedRun(part(run.text.first(at)), texts, tag);
        Run found = part(text);
        found.language = tag;
        parts.append(found);
        if (const QString after = run.text.sliced(at + text.size()); !after.isEmpty())
            parts += markedRun(part(after), texts, tag);
        return parts;
    }
    return {run};
}

class Marker
{
public:
    Marker(const QStringList &texts, const QString &tag)
        : m_texts(texts)
        , m_tag(tag)
    {
        std::ranges::stable_sort(m_texts, std::greater<>(), &QString::size);
    }

    void mark(Blocks &blocks) const
    {
        for (Block &block : blocks)
            std::visit([this](auto &content) { markContent(content); }, block.content);
    }

private:
    void markText(Text &text) const
    {
        Text marked;
        for (const Run &run : std::as_const(text))
            marked += markedRun(run, m_texts, m_tag);
        text = marked;
    }

    void markContent(Paragraph &paragraph) const { markText(paragraph.text); }
    void markContent(Heading &heading) const { markText(heading.text); }
    void markContent(List &list) const
    {
        for (ListItem &item : list.items)
            mark(item.body);
    }
    void markContent(Table &table) const
    {
        for (QList<TableCell> &row : table.rows) {
            for (TableCell &cell : row)
                mark(cell.blocks);
        }
    }
    void markContent(SideBySide &both) const
    {
        mark(both.start);
        mark(both.end);
    }
    void markContent(Group &group) const { mark(group.blocks); }
    template<typename T>
    void markContent(T &) const
    {}

    QStringList m_texts;
    QString m_tag;
};

/// A column of one language: its blocks in a part of their own that bears it.
Blocks column(const Blocks &blocks, const QString &tag)
{
    Block part = Group{.blocks = blocks};
    part.language = tag;
    return {part};
}

/// What stands at the end of an item's line goes below its title: half a page is narrow.
ListItem narrow(ListItem item)
{
    if (!item.trailing.isEmpty())
        item.body.insert(1, Paragraph{.text = std::exchange(item.trailing, {}), .style = {.spaceAfter = 2}});
    return item;
}

class Pairing
{
public:
    Pairing(const QString &start, const QString &end)
        : m_start(start)
        , m_end(end)
    {}

    Blocks pair(const Blocks &start, const Blocks &end) const
    {
        if (start.size() != end.size())
            return column(start, m_start) + column(end, m_end);
        Blocks pairs;
        for (qsizetype at = 0; at < start.size(); ++at)
            add(pairs, start[at], end[at]);
        return pairs;
    }

private:
    void add(Blocks &pairs, const Block &start, const Block &end) const
    {
        if (start.as<PageBreak>() || start.as<Space>() || start.as<Rule>()) {
            pairs.append(start);
        } else if (start.as<Table>()) {
            pairs += column({start}, m_start) + column({end}, m_end);
        } else if (start.as<List>() && end.as<List>() && start.as<List>()->items.size() == end.as<List>()->items.size()) {
            for (qsizetype item = 0; item < start.as<List>()->items.size(); ++item)
                pairs.append(beside({itemOf(start, item)}, {itemOf(end, item)}));
        } else if (start.as<SideBySide>() && end.as<SideBySide>()) {
            const SideBySide &one = *start.as<SideBySide>();
            const SideBySide &two = *end.as<SideBySide>();
            pairs.append(beside(one.start + one.end, two.start + two.end));
        } else {
            pairs.append(beside({start}, {end}));
        }
    }

    SideBySide beside(const Blocks &start, const Blocks &end) const
    {
        return {.start = column(start, m_start), .end = column(end, m_end), .gap = columnGap, .spaceAfter = 8};
    }

    static Block itemOf(const Block &block, qsizetype item)
    {
        List list = *block.as<List>();
        list.items = {narrow(list.items[item])};
        return list;
    }

    QString m_start;
    QString m_end;
};

} // namespace

Document inBothLanguages(const Document &own, Document other, const DocumentLanguages &languages,
                         const QStringList &left)
{
    Marker(left, own.language).mark(other.blocks);
    const Document &first = languages.otherFirst ? other : own;
    const Document &second = languages.otherFirst ? own : other;
    Document both = first;
    both.title = u"%1 / %2"_s.arg(first.title, second.title);
    for (qsizetype at = 0; at < std::min(first.page.running.size(), second.page.running.size()); ++at) {
        if (first.page.running[at].text != second.page.running[at].text)
            both.page.running[at].text += u" / "_s + second.page.running[at].text;
    }
    if (languages.manner == LanguageManner::SideBySide) {
        both.blocks = Pairing(first.language, second.language).pair(first.blocks, second.blocks);
        return both;
    }
    Block behind = Group{.role = Group::Role::Section, .title = second.title, .blocks = second.blocks};
    behind.language = second.language;
    both.blocks += Blocks{PageBreak(), behind};
    return both;
}

} // namespace moothall
