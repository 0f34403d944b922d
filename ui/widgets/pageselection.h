#pragma once

#include "core/tasks/task.h"
#include "ui/widgets/pagewords.h"

#include <QObject>

#include <map>
#include <optional>

namespace moothall {

/// Which words of some pages are selected. Pages are read on a worker when somebody first wants
/// their words; what is done with the pointer until then counts once they are there.
class PageSelection : public QObject
{
    Q_OBJECT

public:
    explicit PageSelection(QObject *parent = nullptr);
    ~PageSelection() override;

    /// Other pages: nothing is selected.
    void setSource(const QString &file, const QByteArray &bytes, int pages);

    enum class Press { Begin, Extend, Word };
    /// A press at a place of a page, in points from its upper left corner.
    void press(int page, QPointF place, Press how);
    void dragTo(int page, QPointF place);
    void selectPage(int page);
    /// From one gap of a page to another, once its words are known.
    void select(int page, int from, int to);
    /// By keys, from where the selection ends; from the first word at or below `from` where there
    /// is none.
    void move(GapMove how, bool forward, int page, QPointF from);
    void clear();

    bool isEmpty() const;
    /// Whether something is still being read.
    bool isReading() const { return !m_queue.isEmpty() || m_reading >= 0; }
    QString words() const;
    /// What to mark on a page.
    QList<QRectF> boxes(int page) const;
    /// The page and place in points where the selection ends; none where nothing is selected.
    std::optional<std::pair<int, QRectF>> end() const;
    /// The words of a page; null until they are read, which this asks for.
    const SeenPage *page(int page);

Q_SIGNALS:
    void changed();
    void pageRead(int page);

private:
    struct Spot
    {
        int page = 0;
        int gap = 0;

        friend auto operator<=>(const Spot &, const Spot &) = default;
    };
    const SeenPage *known(int page) const;
    std::pair<Spot, Spot> ordered() const;
    void carryOut();
    void readNext();
    void take(int page, Result<SeenPage> words);

    QString m_file;
    QByteArray m_bytes;
    int m_count = 0;
    std::map<int, SeenPage> m_pages;
    QList<int> m_queue;
    QList<int> m_recent; ///< of m_pages, the latest last
    int m_reading = -1;
    int m_run = 0;
    Task m_task;
    std::optional<Spot> m_anchor;
    Spot m_cursor;
    Spot m_wordFrom; ///< of the word that a double click began with
    Spot m_wordTo;
    bool m_byWords = false;
    QList<std::function<bool()>> m_pending; ///< each says whether it could be done
};

} // namespace moothall
