#pragma once

#include "core/services/printrun.h"
#include "core/tasks/latesttask.h"
#include "ui/models/rowsmodel.h"

#include <QFrame>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;
class QTableView;

namespace moothall {

class HeadingLabel;
class NoteLabel;
class OpenMeeting;

/// What is to be printed for the open meeting, counted in sheets as one chooses; public and exempt
/// jobs apart.
class PrintRunPanel : public QFrame
{
    Q_OBJECT

public:
    explicit PrintRunPanel(OpenMeeting &meeting, QWidget *parent = nullptr);
    ~PrintRunPanel() override;

    /// The record or the distribution list changed: counts again, once it is looked at.
    void refresh();
    QWidget *firstFocus() const;

Q_SIGNALS:
    void printRequested(const moothall::PrintRunChoices &choices);
    void saveRequested(const moothall::PrintRunChoices &choices);

protected:
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    /// The public jobs or the exempt ones.
    struct Jobs
    {
        QWidget *part = nullptr;
        RowsModel<PrintRunJob> *model = nullptr;
        QTableView *table = nullptr;
        NoteLabel *sum = nullptr;
        QPushButton *print = nullptr;
        QPushButton *save = nullptr;
    };

    QLayout *makeFields();
    QLayout *makeChoices();
    Jobs makeJobs(bool exempt);
    void listPacks();
    void readFacts();
    void drawLock();
    void count();
    void show(Jobs &jobs, const PrintRun &run, bool exempt);
    Result<PrintRunChoices> choices() const;
    PackRequest pack() const;
    void say(const QString &total, const QStringList &warnings, const Error *problem);

    OpenMeeting &m_meeting;
    LatestTask m_reading;
    std::optional<PrintRunFacts> m_facts;
    bool m_isStale = true;
    QComboBox *m_pack;
    QLineEdit *m_items;
    QLineEdit *m_numbers;
    QSpinBox *m_spare;
    QList<std::pair<QCheckBox *, bool PrintRunChoices::*>> m_boxes;
    HeadingLabel *m_total;
    NoteLabel *m_warnings;
    QLabel *m_lock = nullptr;
    Jobs m_open;
    Jobs m_exempt;
};

} // namespace moothall
