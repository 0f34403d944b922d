#pragma once

#include "core/base/error.h"
#include "core/services/registers.h"

#include <QWidget>

class QComboBox;
class QLineEdit;
class QListWidget;
class QPushButton;

namespace moothall {

class HeadingLabel;
class MessageStrip;

/// Where the program starts when no register is open: make one, open one, or open the sample. Says plainly why one
/// could not be opened.
class WelcomeView : public QWidget
{
    Q_OBJECT

public:
    explicit WelcomeView(QWidget *parent = nullptr);

    void setRecent(const QStringList &files);
    /// Why `file` wasn't opened, with what can be done about it as a button where there is something.
    void showFailure(const QString &file, const Error &error);
    void clearFailure();
    /// The way to a new register, as from the menu.
    void startNew();
    /// House styles of the authority that was open before, which a new register may begin with.
    void offerStyles(const QList<OwnStyle> &styles);
    QWidget *firstFocus();

Q_SIGNALS:
    void openWanted();                ///< ask for a file
    void chairsCopyWanted();          ///< likewise
    void openFileWanted(const QString &file, bool toRead);
    void sampleWanted();
    void tourWanted();
    void newWanted(const moothall::NewRegister &wanted);

private:
    QWidget *makeNewCard();
    QWidget *makeOpenCard();

    MessageStrip *m_strip;
    QLineEdit *m_name = nullptr;
    QComboBox *m_nation = nullptr;
    QComboBox *m_style = nullptr;
    QList<OwnStyle> m_ownStyles;
    QPushButton *m_make = nullptr;
    QPushButton *m_open = nullptr;
    QPushButton *m_copy = nullptr;
    QPushButton *m_sample = nullptr;
    QPushButton *m_tour = nullptr;
    QListWidget *m_recent = nullptr;
    HeadingLabel *m_recentHeading = nullptr;
};

} // namespace moothall
