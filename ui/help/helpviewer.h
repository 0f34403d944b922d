#pragma once

#include "ui/help/helppages.h"

#include <QPointer>
#include <QWidget>

class QLineEdit;
class QTextBrowser;
class QToolButton;

namespace moothall {

/// The help pages, to be read beside the work: search as one types, back and forward, links from
/// page to page. Keys are shown as they are at this moment. Escape closes it.
class HelpViewer : public QWidget
{
    Q_OBJECT

public:
    explicit HelpViewer(QWidget *parent = nullptr);

    /// Shows a page, or what was found of words that are being looked for, and remembers where one
    /// was.
    void showTopic(const QString &topic);
    QString topic() const;
    QTextBrowser *page() const { return m_page; }

Q_SIGNALS:
    void closed();
    /// A link that asks for an action: <a href="do:ShowTour">.
    void actionWanted(moothall::UiAction id);

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void go(int step);
    void follow(const QUrl &link);
    void search(const QString &typed);
    void render();
    void showPage(const QString &html, const QString &name);

    QToolButton *m_back;
    QToolButton *m_forward;
    QLineEdit *m_words;
    QTextBrowser *m_page;
    QStringList m_visited;
    qsizetype m_at = -1;
};

} // namespace moothall
