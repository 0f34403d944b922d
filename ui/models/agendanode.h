#pragma once

#include "ui/models/agendamodel.h"

namespace moothall {

/// A row with its place in the tree. For the model's own sources.
struct AgendaModel::Node
{
    Node() = default;
    Node(AgendaRow value, Node *above) : row(std::move(value)), parent(above)
    {
        row.children.clear(); // the nodes below are theirs
    }

    bool isItem() const { return row.key.kind == AgendaRow::Kind::Item; }
    bool isPaper() const { return row.key.kind == AgendaRow::Kind::Paper; }

    int position() const
    {
        int at = 0;
        while (parent->children[size_t(at)].get() != this)
            ++at;
        return at;
    }

    const Node *find(AgendaRow::Key key) const
    {
        for (const auto &child : children) {
            if (child->row.key == key)
                return child.get();
            if (const Node *found = child->find(key))
                return found;
        }
        return nullptr;
    }

    /// Takes other words for the same row; whether they differ.
    bool take(AgendaRow value)
    {
        value.children.clear();
        if (value == row)
            return false;
        row = std::move(value);
        return true;
    }

    /// Title and what is said after it, for readers.
    QString whole() const
    {
        return row.note.isEmpty() ? row.title : QStringLiteral("%1 – %2").arg(row.title, row.note);
    }

    AgendaRow row;
    Node *parent = nullptr;
    std::vector<std::unique_ptr<Node>> children;
};

} // namespace moothall
