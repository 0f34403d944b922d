#pragma once

#include "core/domain/meeting.h"

#include <QFrame>

class QComboBox;
class QLabel;
class QLineEdit;
class QTextEdit;

namespace moothall {

class OpenMeeting;
class Typing;

/// Everything about the current item that has no room in its row. Saved as it is typed, a run of typing at a time.
class AgendaDetails : public QFrame
{
    Q_OBJECT

public:
    explicit AgendaDetails(OpenMeeting &meeting, QWidget *parent = nullptr);

    void showItem(std::optional<ItemId> item);
    /// Shows what the register holds now, unless the field is being typed in.
    void refresh();
    void commitTyping();

Q_SIGNALS:
    void groundsWanted();

private:
    QLineEdit *addLine(const QString &name, void (*set)(AgendaItem &, const QString &),
        QString (*read)(const AgendaItem &));
    void save(const std::function<void(AgendaItem &)> &change);

    struct Line
    {
        QLineEdit *field;
        Typing *typing;
        QString (*read)(const AgendaItem &);
    };

    OpenMeeting &m_meeting;
    std::optional<ItemId> m_item;
    QList<Line> m_lines;
    QComboBox *m_kind;
    QTextEdit *m_text;
    Typing *m_textTyping;
    QTextEdit *m_exemptText;
    Typing *m_exemptTyping;
    QLineEdit *m_otherTitle = nullptr;
    QLabel *m_otherTitleLabel = nullptr;
    Typing *m_otherTyping = nullptr;
    QLineEdit *m_exemptTitle = nullptr;
    QLabel *m_exemptTitleLabel = nullptr;
    QLabel *m_exemptTextLabel = nullptr;
};

} // namespace moothall
