#pragma once

#include "core/services/yearplan.h"
#include "ui/models/rowsmodel.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QDateEdit;
class QLineEdit;
class QPushButton;
class QTableView;

namespace moothall {

class CalendarEdits;
class NoteLabel;

/// Where a year of meetings is drafted: the patterns of the bodies above, and below what comes of
/// them, seen before it is written. Meetings read from a spreadsheet stand there too.
class DraftPanel : public QWidget
{
    Q_OBJECT

public:
    explicit DraftPanel(CalendarEdits &edits, QWidget *parent = nullptr);

    void setSession(const Session &session);
    void refresh();
    /// Shows meetings that came from elsewhere.
    void propose(const QList<ProposedMeeting> &proposals);
    QWidget *firstFocus();

Q_SIGNALS:
    void problem(const moothall::Error &error);
    /// Meetings were planned; the first of their days.
    void planned(QDate first);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *makePatterns();
    QWidget *makeYear();
    void addPattern();
    void removePattern();
    void draft();
    void plan();
    void showProposals();
    bool isReadOnly() const { return !m_session.reg || m_session.reg->isReadOnly(); }

    CalendarEdits &m_edits;
    Session m_session;
    RowsModel<StoredPattern> *m_patterns = nullptr;
    struct Line
    {
        qint64 key = 0;
        ProposedMeeting proposal;
    };
    RowsModel<Line> *m_lines = nullptr;
    QTableView *m_patternTable = nullptr;
    QTableView *m_lineTable = nullptr;
    QComboBox *m_body = nullptr;
    QLineEdit *m_words = nullptr;
    QPushButton *m_add = nullptr;
    QPushButton *m_remove = nullptr;
    QDateEdit *m_from = nullptr;
    QDateEdit *m_to = nullptr;
    QCheckBox *m_hasElection = nullptr;
    QDateEdit *m_election = nullptr;
    QPushButton *m_draft = nullptr;
    QPushButton *m_plan = nullptr;
    NoteLabel *m_note = nullptr;
};

} // namespace moothall
