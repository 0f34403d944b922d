#pragma once

#include "core/services/forwardplan.h"
#include "ui/models/rowsmodel.h"
#include "ui/views/registerview.h"

class QAction;
class QCheckBox;
class QComboBox;
class QDateEdit;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QTableView;

namespace moothall {

class ForwardEdits;
class NoteLabel;
class WorkProgrammePanel;

/// What is to be decided, and what bodies will look into: the forward plan with its notice, and
/// work programmes. Changed in place, each change one undo step.
class ForwardView : public RegisterView
{
    Q_OBJECT

public:
    explicit ForwardView(QWidget *parent = nullptr);

    void setRegister(const Session &session, const Authority &authority) override;
    void refresh() override;
    QWidget *firstFocus() override;
    QUndoStack *undoStack() override;

    /// Chooses an entry.
    void choose(qint64 id);
    /// Makes ready to take an item's decision in: its title, day and body wait for Enter.
    void propose(ItemId item);

Q_SIGNALS:
    void noticeWanted(bool publishes);
    void secondNoticeWanted(moothall::BodyId body, QDate on, bool publishes);
    void programmeWanted(moothall::BodyId body, const QString &name);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *makePlan();
    QWidget *makeFields(QWidget *parent);
    void showEntry();
    void saveFields();
    void add();
    void remove();
    void showNote();
    void giveSecondNotice();
    std::optional<ForwardEntry> chosen() const;

    ForwardEdits *m_edits;
    RowsModel<ForwardEntry> *m_entries = nullptr;
    QTableView *m_table = nullptr;
    NoteLabel *m_note = nullptr;
    QLineEdit *m_newMatter = nullptr;
    QPushButton *m_add = nullptr;
    QPushButton *m_remove = nullptr;
    QPushButton *m_publish = nullptr;
    QAction *m_second = nullptr;
    QWidget *m_fields = nullptr;
    QLineEdit *m_matter = nullptr;
    QComboBox *m_body = nullptr;
    QLineEdit *m_decider = nullptr;
    QDateEdit *m_from = nullptr;
    QCheckBox *m_isPeriod = nullptr;
    QDateEdit *m_until = nullptr;
    QCheckBox *m_key = nullptr;
    QCheckBox *m_private = nullptr;
    QLineEdit *m_reason = nullptr;
    QPlainTextEdit *m_documents = nullptr;
    QComboBox *m_item = nullptr;
    QLineEdit *m_copies = nullptr;
    WorkProgrammePanel *m_programme = nullptr;
    std::optional<ForwardEntry> m_proposed; ///< what add() begins with
    bool m_filling = false;
};

} // namespace moothall
