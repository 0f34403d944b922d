#include "core/house/compose.h"

#include <QStringList>

namespace moothall {

using namespace Qt::StringLiterals;

namespace {

QString joined(const Text &text)
{
    QString result;
    for (const Run &run : text)
        result += run.text;
    return result;
}

QString ownLabel(Numbering numbering, int number)
{
    switch (numbering) {
    case Numbering::None:
        break;
    case Numbering::Bullet:
        return u"-"_s;
    case Numbering::Decimal:
        return u"%1."_s.arg(number);
    case Numbering::LowerAlpha:
    case Numbering::UpperAlpha: {
        QString letters;
        for (int rest = number; rest > 0; rest = (rest - 1) / 26)
            letters.prepend(QChar((numbering == Numbering::LowerAlpha ? 'a' : 'A') + (rest - 1) % 26));
        return letters + u'.';
    }
    case Numbering::LowerRoman:
        return QStringList{u"i."_s, u"ii."_s, u"iii."_s, u"iv."_s, u"v."_s, u"vi."_s, u"vii."_s, u"viii."_s, u"ix."_s,
            u"x."_s}.value(number - 1, u"%1."_s.arg(number));
    }
    return {};
}

QStringList paragraphsOf(const Blocks &blocks);

QString indented(const QString &paragraph, qsizetype width)
{
    QString result = paragraph;
    return result.replace(u'\n', u'\n' + QString(width, u' '));
}

struct Writer
{
    QStringList &out;

    void operator()(const Paragraph &paragraph) const { add(joined(paragraph.text)); }
    void operator()(const Heading &heading) const { add(joined(heading.text)); }
    void operator()(const List &list) const
    {
        int number = list.firstNumber;
        for (const ListItem &item : list.items) {
            QString label = item.label.isEmpty() ? ownLabel(list.numbering, number) : joined(item.label);
            ++number;
            if (!label.isEmpty())
                label += u' ';
            QStringList body = paragraphsOf(item.body);
            if (body.isEmpty())
                body.append(QString());
            if (!item.trailing.isEmpty())
                body.first() += u' ' + joined(item.trailing);
            out.append(label + indented(body.first(), label.size()));
            for (qsizetype at = 1; at < body.size(); ++at)
                out.append(QString(label.size(), u' ') + indented(body[at], label.size()));
        }
    }
    void operator()(const Table &table) const
    {
        QStringList rows;
        for (const QList<TableCell> &row : table.rows) {
            QStringList cells;
            for (const TableCell &cell : row)
                cells.append(paragraphsOf(cell.blocks).join(u' '));
            rows.append(cells.join(u" | "_s));
        }
        add(rows.join(u'\n'));
    }
    void operator()(const SideBySide &both) const
    {
        out += paragraphsOf(both.start);
        out += paragraphsOf(both.end);
    }
    void operator()(const Group &group) const { out += paragraphsOf(group.blocks); }
    void operator()(const Figure &figure) const
    {
        if (!figure.decorative)
            add(figure.alt);
    }
    void operator()(const Rule &) const {}
    void operator()(const Space &) const {}
    void operator()(const PageBreak &) const {}

    void add(const QString &paragraph) const
    {
        if (!paragraph.trimmed().isEmpty())
            out.append(paragraph);
    }
};

QStringList paragraphsOf(const Blocks &blocks)
{
    QStringList paragraphs;
    for (const Block &block : blocks)
        std::visit(Writer{paragraphs}, block.content);
    return paragraphs;
}

} // namespace

QString toPlainText(const Document &document)
{
    return paragraphsOf(document.blocks).join(u"\n\n"_s) + u'\n';
}

} // namespace moothall
