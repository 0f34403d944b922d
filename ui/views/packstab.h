#pragma once

#include "core/services/copies.h"
#include "ui/models/packsmodel.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QPushButton;
class QTableView;

namespace moothall {

class CopiesPanel;
class NoteLabel;
class OpenMeeting;
class SupplementPanel;

/// What the packs hold now and the buttons that make them, the supplement to come, numbered copies, the packs as they
/// were published, and how the authority numbers.
class PacksTab : public QWidget
{
    Q_OBJECT

public:
    explicit PacksTab(OpenMeeting &meeting, QWidget *parent = nullptr);

    void commitTyping();
    /// After packs or copies were made.
    void refresh();

Q_SIGNALS:
    void packRequested(const moothall::PackRequest &request);
    void publishRequested();
    void supplementPublishRequested(int supplement);
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
    QPushButton *m_publish = nullptr;
    QPushButton *m_asOf = nullptr;
    QPushButton *m_exemptAsOf = nullptr;
    QTableView *m_table = nullptr;
    QCheckBox *m_restart = nullptr;
    QCheckBox *m_runOn = nullptr;
};

} // namespace moothall
