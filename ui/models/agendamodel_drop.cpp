#include "ui/models/agendamodel.h"

#include "ui/models/agendanode.h"

#include <QMimeData>
#include <QUrl>

namespace moothall {

using namespace Qt::StringLiterals;

namespace {

const QString rowType = u"application/x-moothall-agenda-row"_s;

std::optional<AgendaRow::Key> keyIn(const QMimeData &data)
{
    const QList<QByteArray> parts = data.data(rowType).split(' ');
    if (parts.size() != 2)
        return {};
    return AgendaRow::Key{static_cast<AgendaRow::Kind>(parts.at(0).toInt()), parts.at(1).toLongLong()};
}

QStringList filesIn(const QMimeData &data)
{
    QStringList files;
    for (const QUrl &url : data.urls()) {
        if (url.isLocalFile())
            files.append(url.toLocalFile());
    }
    return files;
}

} // namespace

/// Where something lands that is let go at a row.
struct AgendaModel::Target
{
    ItemPlace place;                ///< of an item
    Part part = Part::Public;
    std::optional<ItemId> item;     ///< of a paper
    std::optional<PaperId> before;
};

AgendaModel::Target AgendaModel::targetOf(int row, const QModelIndex &parent) const
{
    const Node *above = nodeOf(parent);
    Target target;
    if (above == m_root.get()) {
        if (row < 0)
            row = int(above->children.size());
        // Between two rows at the top: before the item there, or at the end of the part that ends there.
        for (int i = 0; i < row; ++i) {
            if (above->children[size_t(i)]->row.key.kind == AgendaRow::Kind::Section)
                target.part = above->children[size_t(i)]->row.part;
        }
        for (size_t i = size_t(row); i < above->children.size() && !target.place.before; ++i) {
            if (above->children[i]->isItem())
                target.place.before = ItemId(above->children[i]->row.key.id);
        }
        if (row > 0 && above->children[size_t(row - 1)]->isItem())
            target.item = ItemId(above->children[size_t(row - 1)]->row.key.id);
        return target;
    }
    if (above->row.key.kind == AgendaRow::Kind::Section)
        return targetOf(above->position() + 1, {});
    if (above->isPaper())
        return targetOf(above->position(), indexOf(above->parent));

    // On an item, or between its papers and sub-items.
    target.part = above->row.part;
    target.item = ItemId(above->row.key.id);
    if (row >= 0 && row < int(above->children.size())) {
        const Node *at = above->children[size_t(row)].get();
        if (at->isPaper())
            target.before = PaperId(at->row.key.id);
        if (at->isItem()) {
            target.place = {target.item, ItemId(at->row.key.id)};
            return target;
        }
    }
    const Node *holder = above->parent;
    target.place.parent = holder == m_root.get() ? std::nullopt : std::optional(ItemId(holder->row.key.id));
    for (size_t i = size_t(above->position()) + 1; i < holder->children.size() && !target.place.before; ++i) {
        if (holder->children[i]->isItem())
            target.place.before = ItemId(holder->children[i]->row.key.id);
    }
    return target;
}

QStringList AgendaModel::mimeTypes() const
{
    return {rowType, u"text/uri-list"_s};
}

QMimeData *AgendaModel::mimeData(const QModelIndexList &indexes) const
{
    if (indexes.isEmpty())
        return nullptr;
    const AgendaRow::Key key = keyOf(indexes.front());
    auto *data = new QMimeData;
    data->setData(rowType, QByteArray::number(int(key.kind)) + ' ' + QByteArray::number(key.id));
    return data;
}

bool AgendaModel::canDropMimeData(const QMimeData *data, Qt::DropAction, int row, int,
    const QModelIndex &parent) const
{
    if (m_readOnly)
        return false;
    if (const auto key = keyIn(*data))
        return key->kind == AgendaRow::Kind::Item || targetOf(row, parent).item;
    return !filesIn(*data).isEmpty();
}

bool AgendaModel::dropMimeData(const QMimeData *data, Qt::DropAction, int row, int, const QModelIndex &parent)
{
    const Target target = targetOf(row, parent);
    if (const auto key = keyIn(*data)) {
        if (key->kind == AgendaRow::Kind::Item)
            Q_EMIT itemDropped(ItemId(key->id), target.place, target.part);
        else if (target.item)
            Q_EMIT paperDropped(PaperId(key->id), *target.item, target.before);
        return false; // the rows move when the register has moved them
    }
    const QStringList files = filesIn(*data);
    // Below everything, on the heading of a part and above the first item is the agenda, not one of its items.
    const bool isBelowAll = row < 0 && !parent.isValid();
    if (const Node *on = nodeOf(parent); row < 0 && on->isPaper() && !files.isEmpty())
        Q_EMIT filesDroppedOnPaper(files, *target.item, PaperId(on->row.key.id));
    else if (target.item && !isBelowAll)
        Q_EMIT filesDropped(files, *target.item, target.before);
    else if (!files.isEmpty())
        Q_EMIT filesDroppedOnAgenda(files);
    return !files.isEmpty();
}

} // namespace moothall
