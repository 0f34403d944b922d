#pragma once

#include "ui/models/historymodel.h"

#include <QWidget>

namespace moothall {

class OpenMeeting;

/// The audit trail of the meeting, newest first; read when it is looked at.
class HistoryTab : public QWidget
{
    Q_OBJECT

public:
    explicit HistoryTab(OpenMeeting &meeting, QWidget *parent = nullptr);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void refresh();

    OpenMeeting &m_meeting;
    HistoryModel m_model;
};

} // namespace moothall
