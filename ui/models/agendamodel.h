#pragma once

#include "core/services/agenda.h"
#include "ui/models/agendarows.h"

#include <QAbstractItemModel>

#include <memory>
#include <vector>

namespace moothall {

/// The agenda as a tree: headings of the parts and items at the top, papers and sub-items below their item. It
/// changes row by row, so that selection, caret and open rows stay. It holds values: what is typed or dropped is told
/// by signals, and whoever makes commands answers.
class AgendaModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Column { Number, Title, Author, State, Pages, ColumnCount };
    enum Role {
        KindRole = Qt::UserRole, ///< int of AgendaRow::Kind
        IdRole,                  ///< qint64
        PartRole,                ///< int of Part
        NoteRole,
        MarksRole,               ///< QList<RowMark>
        PercentRole,
        FailedRole,
    };

    explicit AgendaModel(QObject *parent = nullptr);
    ~AgendaModel() override;

    /// Shows these rows from now on.
    void update(const QList<AgendaRow> &rows);
    void setReadOnly(bool readOnly) { m_readOnly = readOnly; }

    QModelIndex indexOf(AgendaRow::Key key) const;
    QModelIndex indexOf(ItemId item) const { return indexOf({AgendaRow::Kind::Item, item.value()}); }
    AgendaRow::Key keyOf(const QModelIndex &index) const;
    /// The item a row is, or belongs to; none for headings.
    std::optional<ItemId> itemOf(const QModelIndex &index) const;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &index) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;

    QStringList mimeTypes() const override;
    QMimeData *mimeData(const QModelIndexList &indexes) const override;
    Qt::DropActions supportedDropActions() const override { return Qt::MoveAction | Qt::CopyAction; }
    bool canDropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
        const QModelIndex &parent) const override;
    bool dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
        const QModelIndex &parent) override;

Q_SIGNALS:
    void titleEdited(moothall::ItemId item, const QString &title);
    void paperTitleEdited(moothall::PaperId paper, const QString &title);
    void authorEdited(moothall::ItemId item, const QString &name);
    void itemDropped(moothall::ItemId item, const moothall::ItemPlace &place, moothall::Part part);
    void paperDropped(moothall::PaperId paper, moothall::ItemId item, std::optional<moothall::PaperId> before);
    void filesDropped(const QStringList &files, moothall::ItemId item, std::optional<moothall::PaperId> before);
    /// Right on a paper, not beside it: what is let go there is meant as its new version.
    void filesDroppedOnPaper(const QStringList &files, moothall::ItemId item, moothall::PaperId paper);
    /// Files for the agenda as a whole: each has to find its item.
    void filesDroppedOnAgenda(const QStringList &files);

private:
    struct Node;
    struct Target;

    Node *nodeOf(const QModelIndex &index) const;
    QModelIndex indexOf(const Node *node, int column = 0) const;
    void sync(Node *node, const QList<AgendaRow> &rows);
    Target targetOf(int row, const QModelIndex &parent) const;
    QVariant text(const Node &node, int column) const;

    std::unique_ptr<Node> m_root;
    bool m_readOnly = false;
};

} // namespace moothall
