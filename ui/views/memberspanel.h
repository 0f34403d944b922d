#pragma once

#include "core/base/error.h"
#include "core/domain/people.h"
#include "core/services/session.h"
#include "ui/models/rowsmodel.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QPushButton;
class QTableView;

namespace moothall {

class CommitteeEdits;
class NoteLabel;

/// Who sits on a body, from when until when and in which role: every cell is changed in its row.
class MembersPanel : public QWidget
{
    Q_OBJECT

public:
    explicit MembersPanel(CommitteeEdits &edits, QWidget *parent = nullptr);

    /// Shows a body's members as the register has them now. `session.reg` is null for none.
    void show(const Session &session, const Body &body);

Q_SIGNALS:
    void problem(const moothall::Error &error);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void makeModel();
    QWidget *makeAdder();
    void read();
    void add();
    void endToday();
    void remove();
    bool setDay(const Membership &membership, std::optional<QDate> Membership::*day, const QString &typed);
    QVariant dayShown(std::optional<QDate> day, int role) const;
    std::optional<Membership> chosen() const;
    void updateButtons();
    bool isReadOnly() const;
    QDate today() const { return m_session.clock.today(); }

    CommitteeEdits &m_edits;
    Session m_session;
    Body m_body;
    RowsModel<Membership> *m_members = nullptr;
    NoteLabel *m_note = nullptr;
    QCheckBox *m_all = nullptr;
    QTableView *m_table = nullptr;
    QLineEdit *m_newName = nullptr;
    QComboBox *m_newRole = nullptr;
    QPushButton *m_add = nullptr;
    QPushButton *m_end = nullptr;
    QPushButton *m_remove = nullptr;
};

} // namespace moothall
