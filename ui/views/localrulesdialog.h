#pragma once

#include "core/domain/people.h"
#include "core/services/deadlines.h"
#include "ui/models/rowsmodel.h"

#include <QDialog>
#include <QUndoStack>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QPushButton;
class QTableView;

namespace moothall {

class MessageStrip;

/// The rules that dates are counted by, of one body: those of the law, and the authority's own in
/// their place. A local rule is changed in its row; each change is one undo step (Ctrl+Z).
class LocalRulesDialog : public QDialog
{
    Q_OBJECT

public:
    LocalRulesDialog(const Session &session, BodyId body, QWidget *parent);

    void undo() { m_stack.undo(); }
    void redo() { m_stack.redo(); }

Q_SIGNALS:
    void rulesChanged();

private:
    /// A rule as it counts, and the authority's own where it has one.
    struct RuleLine
    {
        qint64 key = 0;
        DeadlineRule rule;
        LocalRule own; ///< id 0: none
        bool byLaw = false;
    };

    void makeModel();
    void read();
    bool save(const LocalRule &before, const LocalRule &after);
    LocalRule ownOf(const RuleLine &line) const;
    void toggleOff();
    void reset();
    void add();

    friend class LocalRuleCommand;

    Session m_session;
    QUndoStack m_stack;
    QList<Body> m_bodies;
    RowsModel<RuleLine> *m_lines = nullptr;
    MessageStrip *m_strip = nullptr;
    QComboBox *m_body = nullptr;
    QTableView *m_table = nullptr;
    QLineEdit *m_what = nullptr;
    QLineEdit *m_when = nullptr;
    QPushButton *m_off = nullptr;
    QPushButton *m_reset = nullptr;
    QCheckBox *m_all = nullptr;
    bool m_refused = false;
};

} // namespace moothall
