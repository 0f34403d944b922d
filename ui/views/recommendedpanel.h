#pragma once

#include "core/services/recommended.h"
#include "core/tasks/task.h"

#include <QHash>
#include <QTimer>
#include <QWidget>

class QLabel;
class QPushButton;

namespace moothall {

class NoteLabel;
class OpenMeeting;

/// What the item's report recommends, found in its text, with one key to resolve so (F5); once
/// resolved otherwise, what was changed against it. Papers are read by a worker, once each, a
/// moment after an item is shown.
class RecommendedPanel : public QWidget
{
    Q_OBJECT

public:
    explicit RecommendedPanel(OpenMeeting &meeting, QWidget *parent = nullptr);
    ~RecommendedPanel() override;

    void showItem(std::optional<ItemId> item);
    /// Puts the recommendations into the minute; what isn't read yet is put in when it is.
    void resolve();

Q_SIGNALS:
    /// For a person who asked: that there is nothing to resolve, or what went wrong.
    void said(const QString &sentence);

private:
    void read();
    void arrived(const QString &key, ItemId item,
                 const Result<std::optional<ItemRecommendations>> &found);
    void refresh();
    QString keyOf(const AgendaItem &item) const;

    OpenMeeting &m_meeting;
    std::optional<ItemId> m_item;
    QHash<QString, std::optional<ItemRecommendations>> m_read; ///< by the versions that were read
    QHash<QString, Task> m_reading;
    bool m_wanted = false; ///< resolve() was asked for before the paper was read
    QTimer m_delay;
    NoteLabel *m_head;
    QLabel *m_text;
    QPushButton *m_resolve;
};

} // namespace moothall
