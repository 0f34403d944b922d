#pragma once

#include "core/domain/meeting.h"

#include <QWidget>

namespace moothall {

class FindingsPanel;
class ProgressPanel;
class OpenMeeting;
class PaperLint;

/// The reports of a meeting before it: who writes and clears them, and what the look over them
/// found.
class ReportsTab : public QWidget
{
    Q_OBJECT

public:
    ReportsTab(OpenMeeting &meeting, PaperLint &lint, QWidget *parent = nullptr);

    ProgressPanel *progress() const { return m_progress; }
    FindingsPanel *findings() const { return m_findings; }

private:
    ProgressPanel *m_progress;
    FindingsPanel *m_findings;
};

} // namespace moothall
