#pragma once

#include "core/domain/people.h"
#include "core/services/forwardplan.h"
#include "core/services/meetings.h"
#include "ui/models/rowsmodel.h"

#include <QWidget>

class QComboBox;
class QLineEdit;
class QPushButton;
class QTableView;

namespace moothall {

class ForwardEdits;

/// A body's work programme: what it will look into at which meeting, some day, or again and again.
/// Every cell is changed in its row.
class WorkProgrammePanel : public QWidget
{
    Q_OBJECT

public:
    explicit WorkProgrammePanel(ForwardEdits &edits, QWidget *parent = nullptr);

    void setSession(const Session &session);
    void refresh();

Q_SIGNALS:
    void problem(const moothall::Error &error);
    /// The programme is wanted as a document.
    void programmeWanted(moothall::BodyId body, const QString &name);

private:
    void makeModel();
    void read();
    void add();
    void remove();
    WorkItem withWhen(WorkItem item, const QString &typed) const;
    bool isReadOnly() const { return !m_session.reg || m_session.reg->isReadOnly(); }

    ForwardEdits &m_edits;
    Session m_session;
    RowsModel<WorkItem> *m_items = nullptr;
    QList<MeetingSummary> m_meetings; ///< of the body
    QComboBox *m_body = nullptr;
    QTableView *m_table = nullptr;
    QLineEdit *m_newIssue = nullptr;
    QPushButton *m_add = nullptr;
    QPushButton *m_remove = nullptr;
    QPushButton *m_make = nullptr;
};

} // namespace moothall
