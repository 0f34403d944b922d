#pragma once

#include "core/domain/vocabulary.h"
#include "ui/models/packsmodel.h"

#include <QWidget>

class QLabel;

namespace moothall {

class NoteLabel;
class OpenMeeting;

/// What the packs hold now, the buttons that make them, and the packs as they were published.
class PacksTab : public QWidget
{
    Q_OBJECT

public:
    explicit PacksTab(OpenMeeting &meeting, QWidget *parent = nullptr);

Q_SIGNALS:
    void packRequested(moothall::Edition edition);
    void publishRequested();

private:
    void refresh();

    OpenMeeting &m_meeting;
    PacksModel m_model;
    QLabel *m_summary;
    NoteLabel *m_none;
    QWidget *m_publish = nullptr;
    QWidget *m_table = nullptr;
};

} // namespace moothall
