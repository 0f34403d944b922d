#pragma once

#include "core/domain/meeting.h"

#include <QObject>
#include <QSet>
#include <QTemporaryDir>
#include <QTimer>

#include <optional>

namespace moothall {

class AgendaTab;
class MainWindow;
class MeetingDesk;
class TourStrip;

/// The first walk through the program, in the sample alone: an agenda is planned, filled, looked at
/// and minuted, each step by the officer, which is noticed, or by the tour; at its end all of it
/// can be taken back. What it does goes through the same undo steps as anybody's work.
class Tour : public QObject
{
    Q_OBJECT

public:
    Tour(MainWindow &window, TourStrip *strip);

    enum class Step { Plan, AddItem, AddExempt, AddPaper, SeePack, Apology, Minute, End };

    /// Begins, in the sample, which is opened where it isn't; while it is under way, brings the
    /// keys to it.
    void start();
    bool isUnderWay() const { return m_underWay; }
    Step step() const { return m_step; }

Q_SIGNALS:
    void refused(const QString &sentence);

private:
    void begin();
    void look();
    void tell();
    void act();
    void leave();
    void takeBack();
    void stop();
    bool isDone();
    void enter(Step step);

    MeetingDesk *desk() const;
    AgendaTab *agenda() const;
    QList<const AgendaItem *> made() const;
    bool isBusy() const;
    bool planMeeting();
    bool addItem(const QString &title);
    bool addExempt();
    bool addPaper();
    bool noteApology();
    bool minuteItem();

    MainWindow &m_window;
    TourStrip *m_strip;
    QTimer m_timer;
    QTemporaryDir m_folder;
    bool m_underWay = false;
    Step m_step = Step::Plan;
    QSet<qint64> m_before;           ///< meetings that were there
    std::optional<MeetingId> m_made; ///< the tour's own
    QSet<qint64> m_standing;         ///< items it began with
};

} // namespace moothall
