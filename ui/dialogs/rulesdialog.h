#pragma once

#include <QDialog>

namespace moothall {

/// A page of rules with their sources, which can be printed or kept to be shown to others.
class RulesDialog : public QDialog
{
    Q_OBJECT

public:
    /// `anchor` is the code of the rule that is asked about; empty: the top.
    RulesDialog(const QString &page, const QString &anchor, QWidget *parent);

Q_SIGNALS:
    void saveWanted(const QString &page);
};

} // namespace moothall
