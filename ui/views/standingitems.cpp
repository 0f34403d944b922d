#include "ui/views/standingitems.h"

#include "ui/commands/committeeedits.h"
#include "ui/models/words.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/choicedelegate.h"
#include "ui/widgets/labels.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>

namespace moothall {

using namespace Qt::StringLiterals;

namespace {

enum StandingColumn { Title, Kind, InPart };

QString wordsOfPart(Part part)
{
    return part == Part::Public ? StandingItemsPanel::tr("Part I, in public") : StandingItemsPanel::tr("Part II, exempt");
}

} // namespace

StandingItemsPanel::StandingItemsPanel(CommitteeEdits &edits, QWidget *parent)
    : QWidget(parent)
    , m_edits(edits)
{
    makeModel();
    m_table = makeTable(m_items, tr("Standing items"), this);
    m_table->setSortingEnabled(false);
    m_table->setAccessibleDescription(tr("F2 changes a cell, Ctrl+Up and Ctrl+Down move, Delete removes"));
    QList<ChoiceDelegate::Choice> kinds;
    for (int kind = 0; kind <= int(ItemKind::Other); ++kind)
        kinds.append({wordsOf(ItemKind(kind)), kind});
    m_table->setItemDelegateForColumn(Kind, new ChoiceDelegate(kinds, m_table));
    m_table->setItemDelegateForColumn(InPart,
        new ChoiceDelegate({{wordsOfPart(Part::Public), int(Part::Public)}, {wordsOfPart(Part::Exempt), int(Part::Exempt)}},
            m_table));
    fitColumns(m_table, {Title});
    m_table->installEventFilter(this);

    auto *top = new QHBoxLayout;
    top->addWidget(new HeadingLabel(tr("Standing items"), this));
    m_note = new NoteLabel({}, Tone::Neutral, this);
    top->addWidget(m_note, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, theme().em(0.3), 0, theme().em(0.8));
    column->addLayout(top);
    column->addWidget(m_table, 1);
    column->addWidget(makeAdder());
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &StandingItemsPanel::updateButtons);
}

void StandingItemsPanel::makeModel()
{
    const auto edited = [this](auto set) {
        return [this, set](const Row &row, const QVariant &typed) {
            QList<StandingItem> items = m_body.standingItems;
            set(items[row.at], typed);
            return !items.at(row.at).title.isEmpty() && keep(items, tr("Change a standing item"));
        };
    };
    const auto choice = [](int value, const QString &words, int role) -> QVariant {
        if (role == Qt::EditRole)
            return value;
        return role == Qt::DisplayRole || role == Qt::AccessibleTextRole ? QVariant(words) : QVariant();
    };
    m_items = new RowsModel<Row>(
        {{tr("Item"),
             [](const Row &row, int role) {
                 return role == Qt::DisplayRole || role == Qt::ToolTipRole ? QVariant(row.item.title) : QVariant();
             },
             edited([](StandingItem &item, const QVariant &typed) { item.title = typed.toString().simplified(); })},
            {tr("Kind"),
                [choice](const Row &row, int role) { return choice(int(row.item.kind), wordsOf(row.item.kind), role); },
                edited([](StandingItem &item, const QVariant &chosen) { item.kind = ItemKind(chosen.toInt()); })},
            {tr("Part"),
                [choice](const Row &row, int role) { return choice(int(row.item.part), wordsOfPart(row.item.part), role); },
                edited([](StandingItem &item, const QVariant &chosen) { item.part = Part(chosen.toInt()); })}},
        [](const Row &row) { return qint64(row.at); }, this);
}

QWidget *StandingItemsPanel::makeAdder()
{
    auto *adder = new QWidget(this);
    m_newTitle = new QLineEdit(adder);
    m_newTitle->setPlaceholderText(tr("To receive…"));
    m_newTitle->setAccessibleName(tr("Title of a new standing item"));
    m_add = new QPushButton(tr("Add item"), adder);
    m_add->setAccessibleName(tr("Add a standing item"));
    m_up = new QPushButton(themeIcon(u"up"_s), {}, adder);
    m_up->setAccessibleName(tr("Move the standing item up"));
    m_up->setToolTip(tr("Move up (Ctrl+Up)"));
    m_down = new QPushButton(themeIcon(u"down"_s), {}, adder);
    m_down->setAccessibleName(tr("Move the standing item down"));
    m_down->setToolTip(tr("Move down (Ctrl+Down)"));
    m_remove = new QPushButton(tr("Remove"), adder);
    m_remove->setAccessibleName(tr("Remove the standing item"));
    m_remove->setToolTip(tr("Agendas that were made keep it (Delete)"));
    auto *row = new QHBoxLayout(adder);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_newTitle, 1);
    for (QPushButton *button : {m_add, m_up, m_down, m_remove})
        row->addWidget(button);
    connect(m_add, &QPushButton::clicked, this, &StandingItemsPanel::add);
    connect(m_newTitle, &QLineEdit::returnPressed, this, &StandingItemsPanel::add);
    connect(m_up, &QPushButton::clicked, this, [this] { moveBy(-1); });
    connect(m_down, &QPushButton::clicked, this, [this] { moveBy(1); });
    connect(m_remove, &QPushButton::clicked, this, &StandingItemsPanel::remove);
    return adder;
}

void StandingItemsPanel::show(const Body &body, bool readOnly)
{
    m_body = body;
    m_isReadOnly = readOnly;
    QList<Row> rows;
    for (const StandingItem &item : body.standingItems)
        rows.append({int(rows.size()), item});
    m_items->setEditable(!readOnly);
    m_items->setRows(rows);
    m_note->setText(rows.isEmpty() ? tr("None yet: add what every new agenda of this body opens with")
                                   : tr("New agendas open with these"));
    updateButtons();
}

int StandingItemsPanel::current() const
{
    return m_table->currentIndex().isValid() ? m_table->currentIndex().row() : -1;
}

bool StandingItemsPanel::keep(const QList<StandingItem> &items, const QString &what)
{
    Body changed = m_body;
    changed.standingItems = items;
    return m_edits.change(m_body, changed, what);
}

void StandingItemsPanel::add()
{
    StandingItem item;
    item.title = m_newTitle->text().simplified();
    if (item.title.isEmpty()) {
        m_newTitle->setFocus();
        return;
    }
    const int at = current() < 0 ? int(m_body.standingItems.size()) : current() + 1;
    QList<StandingItem> items = m_body.standingItems;
    items.insert(at, item);
    if (!keep(items, tr("Add a standing item")))
        return;
    m_newTitle->clear();
    m_table->selectRow(at);
}

void StandingItemsPanel::moveBy(int step)
{
    const int from = current();
    const int to = from + step;
    if (from < 0 || to < 0 || to >= m_body.standingItems.size())
        return;
    QList<StandingItem> items = m_body.standingItems;
    items.move(from, to);
    if (keep(items, tr("Move a standing item")))
        m_table->selectRow(to);
}

void StandingItemsPanel::remove()
{
    const int at = current();
    if (at < 0)
        return;
    QList<StandingItem> items = m_body.standingItems;
    items.removeAt(at);
    keep(items, tr("Remove a standing item"));
}

void StandingItemsPanel::updateButtons()
{
    const int at = m_isReadOnly ? -1 : current();
    m_newTitle->setEnabled(!m_isReadOnly);
    m_add->setEnabled(!m_isReadOnly);
    m_up->setEnabled(at > 0);
    m_down->setEnabled(at >= 0 && at + 1 < m_items->rowCount());
    m_remove->setEnabled(at >= 0);
}

bool StandingItemsPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress || m_isReadOnly)
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool moves = key->modifiers() == Qt::ControlModifier;
    if (moves && key->key() == Qt::Key_Up)
        moveBy(-1);
    else if (moves && key->key() == Qt::Key_Down)
        moveBy(1);
    else if (key->key() == Qt::Key_Delete)
        remove();
    else
        return QWidget::eventFilter(watched, event);
    return true;
}

} // namespace moothall
