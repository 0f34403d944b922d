#include "ui/models/agendamodel.h"

#include "ui/models/agendanode.h"

#include <algorithm>

namespace moothall {

using namespace Qt::StringLiterals;

AgendaModel::AgendaModel(QObject *parent)
    : QAbstractItemModel(parent)
    , m_root(std::make_unique<Node>())
{
}

AgendaModel::~AgendaModel() = default;

AgendaModel::Node *AgendaModel::nodeOf(const QModelIndex &index) const
{
    return index.isValid() ? static_cast<Node *>(index.internalPointer()) : m_root.get();
}

QModelIndex AgendaModel::indexOf(const Node *node, int column) const
{
    return node == m_root.get() ? QModelIndex() : createIndex(node->position(), column, node);
}

QModelIndex AgendaModel::indexOf(AgendaRow::Key key) const
{
    const Node *found = m_root->find(key);
    return found ? indexOf(found) : QModelIndex();
}

AgendaRow::Key AgendaModel::keyOf(const QModelIndex &index) const
{
    return index.isValid() ? nodeOf(index)->row.key : AgendaRow::Key();
}

std::optional<ItemId> AgendaModel::itemOf(const QModelIndex &index) const
{
    if (!index.isValid())
        return {};
    const Node *node = nodeOf(index);
    if (node->row.key.kind == AgendaRow::Kind::Section)
        return {};
    return ItemId(node->isItem() ? node->row.key.id : node->parent->row.key.id);
}

void AgendaModel::update(const QList<AgendaRow> &rows)
{
    sync(m_root.get(), rows);
}

void AgendaModel::sync(Node *node, const QList<AgendaRow> &rows)
{
    auto &children = node->children;
    for (int i = int(children.size()) - 1; i >= 0; --i) {
        const AgendaRow::Key key = children[size_t(i)]->row.key;
        if (std::ranges::any_of(rows, [&](const AgendaRow &row) { return row.key == key; }))
            continue;
        beginRemoveRows(indexOf(node), i, i);
        children.erase(children.begin() + i);
        endRemoveRows();
    }
    for (int i = 0; i < rows.size(); ++i) {
        const AgendaRow &row = rows.at(i);
        int at = i;
        while (at < int(children.size()) && children[size_t(at)]->row.key != row.key)
            ++at;
        if (at == int(children.size())) {
            beginInsertRows(indexOf(node), i, i);
            children.insert(children.begin() + i, std::make_unique<Node>(row, node));
            endInsertRows();
        } else if (at != i) {
            beginMoveRows(indexOf(node), at, at, indexOf(node), i);
            std::rotate(children.begin() + i, children.begin() + at, children.begin() + at + 1);
            endMoveRows();
        }
        Node *child = children[size_t(i)].get();
        sync(child, row.children);
        if (child->take(row))
            Q_EMIT dataChanged(indexOf(child), indexOf(child, ColumnCount - 1));
    }
}

QModelIndex AgendaModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, nodeOf(parent)->children[size_t(row)].get());
}

QModelIndex AgendaModel::parent(const QModelIndex &index) const
{
    if (!checkIndex(index, CheckIndexOption::DoNotUseParent) || !index.isValid())
        return {};
    return indexOf(nodeOf(index)->parent);
}

int AgendaModel::rowCount(const QModelIndex &parent) const
{
    return parent.column() > 0 ? 0 : int(nodeOf(parent)->children.size());
}

int AgendaModel::columnCount(const QModelIndex &) const
{
    return ColumnCount;
}

QVariant AgendaModel::text(const Node &node, int column) const
{
    const AgendaRow &row = node.row;
    switch (column) {
    case Number:
        return row.number;
    case Title:
        return row.title;
    case Author:
        return row.author;
    case Pages:
        return row.pages;
    case State: {
        QStringList words;
        for (const RowMark &mark : row.marks)
            words.append(mark.text);
        return words.join(u", "_s);
    }
    default:
        return {};
    }
}

QVariant AgendaModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Node &node = *nodeOf(index);
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        return text(node, index.column());
    case Qt::ToolTipRole:
        return index.column() == Title ? QVariant(node.whole()) : QVariant();
    case Qt::AccessibleTextRole:
        return index.column() == Title ? QVariant(node.whole()) : text(node, index.column());
    case Qt::TextAlignmentRole:
        return index.column() == Pages ? QVariant(Qt::AlignRight | Qt::AlignTop) : QVariant(Qt::AlignLeft | Qt::AlignTop);
    case KindRole:
        return int(node.row.key.kind);
    case IdRole:
        return node.row.key.id;
    case PartRole:
        return int(node.row.part);
    case NoteRole:
        return node.row.note;
    case MarksRole:
        return QVariant::fromValue(node.row.marks);
    case PercentRole:
        return node.row.percent;
    case FailedRole:
        return node.row.failed;
    default:
        return {};
    }
}

QVariant AgendaModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return section == Pages ? QVariant(Qt::AlignRight | Qt::AlignVCenter)
                                : QVariant(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Number:
        return tr("No.");
    case Title:
        return tr("Item and papers");
    case Author:
        return tr("Report author");
    case State:
        return tr("State");
    case Pages:
        return tr("Pages");
    default:
        return {};
    }
}

Qt::ItemFlags AgendaModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return m_readOnly ? Qt::NoItemFlags : Qt::ItemIsDropEnabled;
    const Node &node = *nodeOf(index);
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    if (node.children.empty())
        flags |= Qt::ItemNeverHasChildren;
    if (m_readOnly)
        return flags;
    if (node.row.key.kind != AgendaRow::Kind::Taking)
        flags |= Qt::ItemIsDropEnabled;
    if (node.isItem() || node.isPaper()) {
        flags |= Qt::ItemIsDragEnabled;
        if (index.column() == Title || (index.column() == Author && node.isItem()))
            flags |= Qt::ItemIsEditable;
    }
    return flags;
}

bool AgendaModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || role != Qt::EditRole || m_readOnly)
        return false;
    const Node &node = *nodeOf(index);
    const QString words = value.toString().simplified();
    if (index.column() == Author && node.isItem()) {
        if (words != node.row.author)
            Q_EMIT authorEdited(ItemId(node.row.key.id), words);
        return true;
    }
    if (index.column() != Title || words.isEmpty())
        return false;
    if (words == node.row.title)
        return true;
    if (node.isItem())
        Q_EMIT titleEdited(ItemId(node.row.key.id), words);
    else if (node.isPaper())
        Q_EMIT paperTitleEdited(PaperId(node.row.key.id), words);
    return true;
}

} // namespace moothall
