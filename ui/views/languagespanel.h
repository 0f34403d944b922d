#pragma once

#include <QWidget>

class QComboBox;
class QFormLayout;
class QLineEdit;

namespace moothall {

class OpenMeeting;
class Typing;

/// In which languages an authority prints its agendas, and what authority, body and venue are called in the other one.
class LanguagesPanel : public QWidget
{
    Q_OBJECT

public:
    explicit LanguagesPanel(OpenMeeting &meeting, QWidget *parent = nullptr);

    void refresh();
    void commitTyping();

private:
    QLineEdit *addLine(const QString &label);
    void save();

    OpenMeeting &m_meeting;
    QFormLayout *m_form;
    QComboBox *m_manner;
    QLineEdit *m_authority;
    QLineEdit *m_body;
    QLineEdit *m_venue;
    QList<Typing *> m_typing;
};

/// "Welsh", "English": what a language is called on the screen.
QString languageName(const QString &tag);

} // namespace moothall
