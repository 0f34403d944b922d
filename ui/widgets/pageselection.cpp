#include "ui/widgets/pageselection.h"

#include <algorithm>
#include <limits>

namespace moothall {

namespace {
constexpr qsizetype mostPagesKept = 60;
}

PageSelection::PageSelection(QObject *parent)
    : QObject(parent)
{}

PageSelection::~PageSelection()
{
    m_task.waitForFinished();
}

void PageSelection::setSource(const QString &file, const QByteArray &bytes, int pages)
{
    ++m_run; // what is still being read is of no interest
    m_file = file;
    m_bytes = bytes;
    m_count = pages;
    m_pages.clear();
    m_recent.clear();
    m_queue.clear();
    m_reading = -1;
    clear();
}

const SeenPage *PageSelection::known(int page) const
{
    const auto found = m_pages.find(page);
    return found == m_pages.end() ? nullptr : &found->second;
}

const SeenPage *PageSelection::page(int page)
{
    if (const SeenPage *words = known(page))
        return words;
    if (page >= 0 && page < m_count && page != m_reading && !m_queue.contains(page)) {
        m_queue.append(page);
        readNext();
    }
    return nullptr;
}

void PageSelection::readNext()
{
    if (m_reading >= 0 || m_queue.isEmpty())
        return;
    m_reading = m_queue.takeFirst();
    m_task = runTask(
        this,
        [file = m_file, bytes = m_bytes, page = m_reading](TaskControl &) {
            return wordsOfPage(file, bytes, page);
        },
        [this, run = m_run, page = m_reading](Result<SeenPage> words) {
            if (run == m_run)
                take(page, std::move(words));
        });
}

void PageSelection::take(int page, Result<SeenPage> words)
{
    m_reading = -1;
    // Of pages that can't be read, nothing can be selected.
    m_pages[page] = words ? std::move(*words) : SeenPage();
    m_recent.append(page);
    if (m_recent.size() > mostPagesKept && isEmpty())
        m_pages.erase(m_recent.takeFirst());
    readNext();
    carryOut();
    Q_EMIT pageRead(page);
}

void PageSelection::carryOut()
{
    while (!m_pending.isEmpty() && m_pending.first()())
        m_pending.removeFirst();
}

void PageSelection::press(int page, QPointF place, Press how)
{
    m_pending.clear();
    m_pending.append([this, page, place, how] {
        const SeenPage *words = this->page(page);
        if (!words)
            return false;
        m_byWords = how == Press::Word;
        if (m_byWords) {
            const auto [from, to] = wordAt(*words, place);
            m_wordFrom = {page, from};
            m_wordTo = {page, to};
            m_anchor = m_wordFrom;
            m_cursor = m_wordTo;
        } else {
            m_cursor = {page, gapAt(*words, place)};
            if (how == Press::Begin || !m_anchor)
                m_anchor = m_cursor;
        }
        Q_EMIT changed();
        return true;
    });
    carryOut();
}

void PageSelection::dragTo(int page, QPointF place)
{
    if (m_pending.size() > 1)
        m_pending.removeLast(); // only the last place of the pointer counts
    m_pending.append([this, page, place] {
        const SeenPage *words = this->page(page);
        if (!words || !m_anchor)
            return words != nullptr;
        for (int between = std::min(page, m_anchor->page);
             between <= std::max(page, m_anchor->page); ++between)
            this->page(between);
        m_cursor = {page, gapAt(*words, place)};
        if (m_byWords) {
            const auto [from, to] = wordAt(*words, place);
            const bool isBefore = Spot{page, from} < m_wordFrom;
            m_anchor = isBefore ? m_wordTo : m_wordFrom;
            m_cursor = {page, isBefore ? from : to};
        }
        Q_EMIT changed();
        return true;
    });
    carryOut();
}

void PageSelection::selectPage(int page)
{
    select(page, 0, std::numeric_limits<int>::max());
}

void PageSelection::select(int page, int from, int to)
{
    m_pending.clear();
    m_pending.append([this, page, from, to] {
        const SeenPage *words = this->page(page);
        if (!words)
            return false;
        const int last = int(words->letters.size());
        m_byWords = false;
        m_anchor = Spot{page, std::min(from, last)};
        m_cursor = {page, std::min(to, last)};
        Q_EMIT changed();
        return true;
    });
    carryOut();
}

void PageSelection::move(GapMove how, bool forward, int page, QPointF from)
{
    m_pending.append([this, how, forward, page, from] {
        const bool begins = !m_anchor;
        const int on = begins ? page : m_cursor.page;
        const SeenPage *words = this->page(on);
        if (!words)
            return false;
        m_byWords = false;
        if (begins) {
            const auto below = [&](const reading::SeenLetter &letter) {
                return double(letter.box.top) >= from.y();
            };
            const auto found = std::ranges::find_if(words->letters, below);
            m_cursor = {on,
                        found == words->letters.end() ? 0 : int(found - words->letters.begin())};
            m_anchor = m_cursor;
        }
        const int gap = gapMoved(*words, m_cursor.gap, how, forward);
        if (gap != m_cursor.gap) {
            m_cursor.gap = gap;
        } else if (const int next = on + (forward ? 1 : -1); next >= 0 && next < m_count) {
            const SeenPage *other = this->page(next);
            if (!other)
                return false;
            m_cursor = {next, forward ? 0 : int(other->letters.size())};
        }
        Q_EMIT changed();
        return true;
    });
    carryOut();
}

void PageSelection::clear()
{
    m_pending.clear();
    m_anchor.reset();
    m_cursor = {};
    Q_EMIT changed();
}

bool PageSelection::isEmpty() const
{
    return !m_anchor || *m_anchor == m_cursor;
}

std::pair<PageSelection::Spot, PageSelection::Spot> PageSelection::ordered() const
{
    return *m_anchor < m_cursor ? std::pair(*m_anchor, m_cursor) : std::pair(m_cursor, *m_anchor);
}

QString PageSelection::words() const
{
    if (isEmpty())
        return {};
    const auto [from, to] = ordered();
    QStringList parts;
    for (int page = from.page; page <= to.page; ++page) {
        const SeenPage *words = known(page);
        if (!words)
            continue;
        const int last = page == to.page ? to.gap : int(words->letters.size());
        const QString part = wordsBetween(*words, page == from.page ? from.gap : 0, last);
        if (!part.isEmpty())
            parts.append(part);
    }
    return parts.join(u'\n');
}

QList<QRectF> PageSelection::boxes(int page) const
{
    if (isEmpty())
        return {};
    const auto [from, to] = ordered();
    const SeenPage *words = known(page);
    if (!words || page < from.page || page > to.page)
        return {};
    return boxesBetween(*words, page == from.page ? from.gap : 0,
                        page == to.page ? to.gap : int(words->letters.size()));
}

std::optional<std::pair<int, QRectF>> PageSelection::end() const
{
    const SeenPage *words = isEmpty() ? nullptr : known(m_cursor.page);
    if (!words || words->letters.empty())
        return {};
    const size_t letter = size_t(std::min(m_cursor.gap, int(words->letters.size()) - 1));
    const reading::SeenBox &box = words->letters[letter].box;
    return std::pair(m_cursor.page,
                     QRectF(QPointF(box.left, box.top), QPointF(box.right, box.bottom)));
}

} // namespace moothall
