#pragma once

#include "core/services/reportprogress.h"
#include "core/tasks/task.h"
#include "ui/models/rowsmodel.h"

#include <QWidget>

#include <functional>

class QLineEdit;
class QTableView;
class QToolButton;

namespace moothall {

class NoteLabel;
class OpenMeeting;

/// How far the reports of a meeting have come: a row each, a column for each who must clear them,
/// where A, C and R say asked, cleared and returned, and Delete takes it back. Every change can be
/// undone.
class ProgressPanel : public QWidget
{
    Q_OBJECT

public:
    explicit ProgressPanel(OpenMeeting &meeting, QWidget *parent = nullptr);
    ~ProgressPanel() override;

    QTableView *table() const { return m_table; }
    /// Says how far the report of the current row is with the clearer of the current column.
    void setState(ClearanceState state);
    /// Who chooses the name of a file to be made: a dialog, until told otherwise. Empty: nobody
    /// did.
    void
    setFileChooser(std::function<QString(const QString &title, const QString &proposed)> chooser)
    {
        m_choose = std::move(chooser);
    }

    void makeChaseList();
    void makeMessages();
    void makeTemplate();
    void writeTo();

Q_SIGNALS:
    void itemWanted(moothall::ItemId item);
    void hint(const QString &sentence);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    QWidget *makeButtons();
    QWidget *makeRules();
    void makeModel();
    void refresh();
    void refreshWhenSeen();
    void fillSections();
    void setSections();
    void saveClearers();
    void keep(const Clearance &after);
    void done(const Status &status, const QString &sentence);
    const ReportProgress *current() const;
    /// What is said in the current cell; none where it isn't a clearer's.
    const Clearance *currentClearance() const;

    OpenMeeting &m_meeting;
    ReportBoard m_board;
    bool m_isStale = true;
    RowsModel<ReportProgress> *m_model = nullptr;
    QTableView *m_table;
    NoteLabel *m_note;
    QLineEdit *m_comment;
    QLineEdit *m_clearers;
    QToolButton *m_sections;
    Task m_work;
    std::function<QString(const QString &, const QString &)> m_choose;
};

} // namespace moothall
