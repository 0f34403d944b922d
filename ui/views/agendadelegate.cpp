#include "ui/views/agendadelegate.h"

#include "ui/models/agendamodel.h"
#include "ui/theme/theme.h"
#include "ui/widgets/chip.h"

#include <QHeaderView>
#include <QLineEdit>
#include <QPainter>
#include <QTextLayout>
#include <QTreeView>

#include <cmath>

namespace moothall {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostHeights = 10000;

int padX()
{
    return theme().em(0.4);
}

int padY()
{
    return theme().em(0.35);
}

AgendaRow::Kind kindOf(const QModelIndex &index)
{
    return static_cast<AgendaRow::Kind>(index.data(AgendaModel::KindRole).toInt());
}

QFont fontOf(AgendaRow::Kind kind, const QFont &base)
{
    QFont font = base;
    if (kind == AgendaRow::Kind::Section)
        font.setBold(true);
    if (kind == AgendaRow::Kind::Paper || kind == AgendaRow::Kind::Taking)
        font = theme().smallFont();
    return font;
}

/// Title and note as one text that wraps, the note in ink of its own.
struct Words
{
    QString text;
    int noteAt = 0;
};

Words wordsOf(const QModelIndex &index)
{
    const QString title = index.data().toString();
    const QString note = index.data(AgendaModel::NoteRole).toString();
    if (note.isEmpty())
        return {title, int(title.size())};
    const QString dash = kindOf(index) == AgendaRow::Kind::Item ? u" – "_s : u" · "_s;
    return {title + dash + note, int(title.size())};
}

qreal layOut(QTextLayout &layout, int width)
{
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    layout.beginLayout();
    qreal height = 0;
    while (true) {
        QTextLine line = layout.createLine();
        if (!line.isValid())
            break;
        line.setLineWidth(std::max(1, width));
        line.setPosition({0, height});
        height += line.height();
    }
    layout.endLayout();
    return height;
}

/// Where each mark goes in a cell: beside the one before, or on a line of its own.
QList<QRect> placeMarks(const QList<RowMark> &marks, const QRect &room)
{
    QList<QRect> places;
    QPoint at = room.topLeft();
    for (const RowMark &mark : marks) {
        const QSize size = chipSize(mark.text);
        if (at.x() > room.left() && at.x() + size.width() > room.right())
            at = {room.left(), at.y() + size.height() + theme().em(0.15)};
        places.append({at, QSize(std::min(size.width(), room.width()), size.height())});
        at.rx() += size.width() + theme().em(0.25);
    }
    return places;
}

} // namespace

Tone toneOf(MarkTone tone)
{
    switch (tone) {
    case MarkTone::Neutral:
        return Tone::Neutral;
    case MarkTone::Good:
        return Tone::Good;
    case MarkTone::Warn:
        return Tone::Warn;
    case MarkTone::Bad:
        return Tone::Bad;
    case MarkTone::Info:
        return Tone::Info;
    }
    return Tone::Neutral;
}

AgendaDelegate::AgendaDelegate(QTreeView *view)
    : QStyledItemDelegate(view)
    , m_view(view)
{
}

int AgendaDelegate::roomFor(const QModelIndex &index) const
{
    if (kindOf(index) == AgendaRow::Kind::Section)
        return m_view->viewport()->width() - 2 * padX();
    int width = m_view->columnWidth(index.column()) - 2 * padX();
    if (index.column() == AgendaModel::Title) {
        for (QModelIndex at = index; at.isValid(); at = at.parent())
            width -= m_view->indentation();
    }
    return width;
}

void AgendaDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Colours &colours = theme().colours();
    const AgendaRow::Kind kind = kindOf(index);
    const bool isCurrent = option.state.testFlag(QStyle::State_Selected);
    const bool isTitle = index.column() == AgendaModel::Title || kind == AgendaRow::Kind::Section;
    const QColor ink = isCurrent ? colours.onSelection : colours.text;
    const QRect room = option.rect.adjusted(padX(), padY(), -padX(), -padY());
    const QFont font = fontOf(kind, option.font);

    painter->save();
    painter->setClipRect(option.rect);
    painter->setFont(font);
    painter->setPen(ink);
    if (isTitle) {
        const QModelIndex titled = index.siblingAtColumn(AgendaModel::Title);
        const Words words = wordsOf(titled);
        QTextLayout layout(words.text, font);
        layOut(layout, kind == AgendaRow::Kind::Section ? room.width() : roomFor(index));
        QTextLayout::FormatRange note;
        note.start = words.noteAt;
        note.length = int(words.text.size()) - words.noteAt;
        note.format.setForeground(index.data(AgendaModel::FailedRole).toBool()
                ? colours.badText : isCurrent ? ink : colours.muted);
        note.format.setFontWeight(QFont::Normal);
        layout.draw(painter, room.topLeft(), {note});
        const int percent = index.data(AgendaModel::PercentRole).toInt();
        if (percent >= 0) {
            const QRect bar(room.left(), option.rect.bottom() - theme().em(0.15), room.width(), theme().em(0.12));
            painter->fillRect(bar, colours.line);
            painter->fillRect(QRect(bar.topLeft(), QSize(bar.width() * percent / 100, bar.height())), colours.accent);
        }
    } else if (index.column() == AgendaModel::State) {
        // A file that couldn't be taken in has its buttons here.
        const bool isFailed = index.data(AgendaModel::FailedRole).toBool();
        const auto marks = isFailed ? QList<RowMark>() : index.data(AgendaModel::MarksRole).value<QList<RowMark>>();
        const auto places = placeMarks(marks, room);
        for (qsizetype i = 0; i < marks.size(); ++i)
            paintChip(painter, places.at(i), marks.at(i).text, toneOf(marks.at(i).tone));
    } else {
        const bool isPages = index.column() == AgendaModel::Pages;
        if (kind != AgendaRow::Kind::Item && !isCurrent)
            painter->setPen(colours.muted);
        const QString text = QFontMetrics(font).elidedText(index.data().toString(), Qt::ElideRight, room.width());
        painter->drawText(room, (isPages ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignTop, text);
    }
    painter->restore();
}

QSize AgendaDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int room = roomFor(index);
    const AgendaRow::Kind kind = kindOf(index);
    if (option.font != m_font || m_heights.size() > mostHeights) {
        m_font = option.font;
        m_heights.clear();
    }
    const bool isTitle = index.column() == AgendaModel::Title && kind != AgendaRow::Kind::Section;
    const auto marks = index.column() == AgendaModel::State ? index.data(AgendaModel::MarksRole).value<QList<RowMark>>()
                                                            : QList<RowMark>();
    QString words = isTitle ? wordsOf(index).text : QString();
    for (const RowMark &mark : marks)
        words += mark.text + u'\n';
    const Measured measured{words, int(kind) * 2 + (isTitle ? 1 : 0), words.isEmpty() ? 0 : room};
    if (const auto known = m_heights.constFind(measured); known != m_heights.constEnd())
        return {room, *known};

    const QFont font = fontOf(kind, option.font);
    int height = QFontMetrics(font).height();
    if (isTitle) {
        QTextLayout layout(words, font);
        height = std::max(height, int(std::ceil(layOut(layout, room))));
    } else if (const auto places = placeMarks(marks, QRect(0, 0, room, 0)); !places.isEmpty()) {
        height = std::max(height, places.last().bottom() + 1);
    }
    m_heights.insert(measured, height + 2 * padY());
    return {room, height + 2 * padY()};
}

QWidget *AgendaDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &index) const
{
    auto *editor = new QLineEdit(parent);
    editor->setAccessibleName(index.column() == AgendaModel::Author ? tr("Report author")
            : kindOf(index) == AgendaRow::Kind::Paper ? tr("Title of the paper") : tr("Title of the item"));
    return editor;
}

void AgendaDelegate::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
    const QModelIndex &) const
{
    const QRect room = option.rect;
    const int height = std::min(std::max(room.height(), editor->sizeHint().height()), editor->sizeHint().height());
    editor->setGeometry(room.left(), room.top(), room.width(), std::max(height, theme().em(1.6)));
}

} // namespace moothall
