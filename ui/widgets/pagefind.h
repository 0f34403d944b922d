#pragma once

#include "core/tasks/latesttask.h"
#include "ui/widgets/pagewords.h"

#include <QFrame>

class QLabel;
class QLineEdit;
class QTimer;

namespace moothall {

class PdfView;

/// Finds words in the pages that a view shows, as one types: one line. Enter goes to the next,
/// Shift+Enter to the one before, Escape back to the pages.
class PageFind : public QFrame
{
    Q_OBJECT

public:
    explicit PageFind(PdfView &view, QWidget *parent = nullptr);
    ~PageFind() override;

    void begin();
    /// Whether an answer is still awaited.
    bool isLooking() const { return m_isLooking; }
    qsizetype count() const { return m_found.size(); }

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void look();
    void goBy(int step);
    void leave();
    void show();

    PdfView &m_view;
    QLineEdit *m_words;
    QLabel *m_count;
    QTimer *m_delay;
    LatestTask m_task;
    QList<FoundWords> m_found;
    qsizetype m_at = 0;
    bool m_isLooking = false;
};

} // namespace moothall
