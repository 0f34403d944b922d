#pragma once

#include "core/house/housestyle.h"
#include "core/services/session.h"
#include "core/tasks/task.h"
#include "ui/widgets/pdfpages.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QPushButton;

namespace moothall {

class PdfView;

/// The pages of a real meeting as a house style prints them, made on a worker a moment after the
/// last change.
class StylePreview : public QWidget
{
    Q_OBJECT

public:
    enum class Paper { Agenda, Minutes };

    explicit StylePreview(QWidget *parent = nullptr);
    ~StylePreview() override;

    /// Whose meeting; stops what goes on.
    void setRegister(const Session &session);
    void show(const HouseStyle &style);
    void showPaper(Paper paper);
    Paper paper() const { return m_paper; }
    /// Whether nothing is under way and all that is seen has been drawn.
    bool isSettled() const;
    PdfView &pages() { return *m_view; }

private:
    void start();
    void finish(Result<PdfPages> made);
    void stop();
    void dropFile();
    QString fileOf(int run) const;

    PdfView *m_view;
    QLabel *m_meetingName;
    QPushButton *m_agenda;
    QPushButton *m_minutes;
    Session m_session;
    std::optional<HouseStyle> m_wanted;
    std::optional<HouseStyle> m_style; ///< what is shown
    Paper m_paper = Paper::Minutes;
    Paper m_shown = Paper::Minutes;
    QTimer m_pause;
    Task m_task;
    QString m_file; ///< of the pages that are shown
    int m_run = 0;
    bool m_building = false;
};

} // namespace moothall
