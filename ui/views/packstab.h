#pragma once

#include "core/services/printrun.h"
#include "ui/models/packsmodel.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QPushButton;
class QScrollArea;
class QTableView;

namespace moothall {

class CopiesPanel;
class DistributionPanel;
class NoteLabel;
class OpenMeeting;
class PrintRunPanel;
class LanguagesPanel;
class SupplementPanel;

/// What the packs hold now and the buttons that make them, the supplement to come, numbered copies, the packs as they
/// were published, and how the authority numbers.
class PacksTab : public QWidget
{
    Q_OBJECT

public:
    explicit PacksTab(OpenMeeting &meeting, QWidget *parent = nullptr);

    void commitTyping();
    /// Puts the keys where a print run is chosen.
    void showPrintRun();
    /// After packs or copies were made.
    void refresh();

Q_SIGNALS:
    void packRequested(const moothall::PackRequest &request);
    void publishRequested();
    void supplementPublishRequested(int supplement);
    void printRunRequested(const moothall::PrintRunChoices &choices);
    void printFilesRequested(const moothall::PrintRunChoices &choices);
    void copiesRequested(const moothall::PackRequest &request, const QList<moothall::Recipient> &recipients);

private:
    QWidget *makeContent();
    QLayout *makeButtons();
    void makeTable();
    void makeChoices();
    void choose();
    void requestAsOf(Edition edition);
    void showSummary(const MeetingRecord &record);

    OpenMeeting &m_meeting;
    PacksModel m_model;
    QLabel *m_summary;
    NoteLabel *m_none;
    SupplementPanel *m_supplement;
    CopiesPanel *m_copies;
    PrintRunPanel *m_printRun;
    DistributionPanel *m_distribution;
    QScrollArea *m_scroll = nullptr;
    QPushButton *m_publish = nullptr;
    QPushButton *m_asOf = nullptr;
    QPushButton *m_exemptAsOf = nullptr;
    QTableView *m_table = nullptr;
    LanguagesPanel *m_languages = nullptr;
    QCheckBox *m_restart = nullptr;
    QCheckBox *m_runOn = nullptr;
};

} // namespace moothall
