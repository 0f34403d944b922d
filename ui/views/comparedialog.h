#pragma once

#include "core/services/comparing.h"

#include <QDialog>

class QComboBox;
class QListWidget;
class QTextBrowser;

namespace moothall {

class NoteLabel;

/// What has changed since an agenda went to the chair, a pack was made of it or it was published: a
/// line for each change, the words of that time beside those of now. Enter on a line goes to the
/// page; the window stays open beside the work.
class CompareDialog : public QDialog
{
    Q_OBJECT

public:
    CompareDialog(const Session &session, MeetingId meeting, const QString &name, QWidget *parent);
    ~CompareDialog() override;

    /// Compares again: the agenda has changed.
    void refresh();
    bool isSettled() const { return !m_isComparing; }
    QListWidget *lines() const { return m_lines; }

Q_SIGNALS:
    /// Somebody wants to see an item (its uid), or a page of its paper, from 1; 0: the item alone.
    void placeWanted(const QString &item, const QString &paper, int page);

protected:
    void changeEvent(QEvent *event) override;

private:
    void readVersions();
    void take(Result<QList<AgendaChange>> changes);
    void showCurrent();
    void go();

    Session m_session;
    MeetingId m_meeting;
    QList<KeptVersion> m_versions;
    QList<AgendaChange> m_changes;
    QComboBox *m_since;
    NoteLabel *m_note;
    QListWidget *m_lines;
    QTextBrowser *m_was;
    QTextBrowser *m_now;
    Task m_task;
    int m_run = 0;
    bool m_isComparing = false;
};

} // namespace moothall
