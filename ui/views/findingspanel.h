#pragma once

#include "core/services/linting.h"
#include "ui/models/rowsmodel.h"

#include <QWidget>

class QLineEdit;
class QTableView;

namespace moothall {

class HeadingLabel;
class NoteLabel;
class OpenMeeting;
class PaperLint;

/// A finding as a row.
struct FindingRow
{
    qint64 key = 0;
    LintedFinding linted;
    QString item;
    QString paper;
    int number = 0; ///< the printed number of its page; 0: none
};

/// What the look over a meeting's reports found. Enter goes to the place in the pack, Delete lets a
/// finding stand for a reason that is asked in a line below, or brings back one that may.
class FindingsPanel : public QWidget
{
    Q_OBJECT

public:
    FindingsPanel(OpenMeeting &meeting, PaperLint &lint, QWidget *parent = nullptr);

    QTableView *table() const { return m_table; }

Q_SIGNALS:
    /// Somebody wants to see it: the paper of an item, and its page from 1.
    void placeWanted(moothall::ItemId item, moothall::PaperId paper, int page);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void refresh();
    void go();
    void askReason();
    void dismiss();
    const FindingRow *current() const;

    OpenMeeting &m_meeting;
    PaperLint &m_lint;
    RowsModel<FindingRow> *m_model;
    HeadingLabel *m_heading;
    NoteLabel *m_note;
    QTableView *m_table;
    QLineEdit *m_reason;
};

} // namespace moothall
