#pragma once

#include "core/domain/meeting.h"

#include <QFrame>

class QComboBox;
class QGridLayout;
class QPushButton;

namespace moothall {

class HeadingLabel;
class NoteLabel;
struct FileMatch;

/// Says, inside the view, which item each of many files is for, and lets that be corrected before anything happens.
/// Enter accepts, Escape closes.
class MatchPanel : public QFrame
{
    Q_OBJECT

public:
    explicit MatchPanel(QWidget *parent = nullptr);

    void ask(const QList<AgendaItem> &items, const QStringList &files);

Q_SIGNALS:
    /// Once for each file that has an item, in their order.
    void matched(const QString &file, moothall::ItemId item);
    void closed();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void addRow(const QList<AgendaItem> &items, int at, const FileMatch &match);
    void accept();
    void close();
    void count();

    HeadingLabel *m_heading;
    QWidget *m_rows;
    QGridLayout *m_grid;
    NoteLabel *m_note;
    QPushButton *m_accept;
    QStringList m_files;
    QList<QComboBox *> m_choices; ///< one a file
};

} // namespace moothall
