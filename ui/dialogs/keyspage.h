#pragma once

#include <QDialog>

namespace moothall {

class ActionTable;

/// Every key of the program and what it does, from the table of actions; found by typing.
class KeysPage : public QDialog
{
    Q_OBJECT

public:
    explicit KeysPage(const ActionTable &table, QWidget *parent);
};

} // namespace moothall
