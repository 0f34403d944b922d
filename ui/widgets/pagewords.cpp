#include "ui/widgets/pagewords.h"

#include <QCoreApplication>
#include <QFile>
#include <QRegularExpression>

#include <algorithm>
#include <cmath>

namespace moothall {

using namespace Qt::StringLiterals;
using reading::SeenBox;
using reading::SeenPages;

namespace {

tl::unexpected<Error> wordsUnreadable()
{
    return fail(ErrorCode::Unreadable,
                QCoreApplication::translate(
                    "PageWords", "The words of these pages can’t be read. Make the pack again."));
}

/// Lets `use` look into a file as it lies on the disk.
template<typename Use>
auto withPages(const QString &name, const QByteArray &bytes, Use use)
    -> std::invoke_result_t<Use, SeenPages &>
{
    QFile file(name);
    reading::View view(bytes.constData(), size_t(bytes.size()));
    if (!name.isEmpty()) {
        uchar *mapped = file.open(QIODevice::ReadOnly) ? file.map(0, file.size()) : nullptr;
        if (!mapped)
            return wordsUnreadable();
        view = {reinterpret_cast<const char *>(mapped), size_t(file.size())};
    }
    SeenPages pages(view);
    if (!pages.problem().isEmpty())
        return wordsUnreadable();
    return use(pages);
}

QString textOf(const SeenPage &page, size_t from, size_t to)
{
    return QString::fromUtf16(page.text.data() + from, qsizetype(to - from));
}

bool isLineEnd(const SeenPage &page, int gap)
{
    if (gap <= 0 || gap >= int(page.letters.size()))
        return true;
    const auto &before = page.letters[size_t(gap) - 1];
    const size_t from = before.start + before.length;
    return page.text.find(u'\n', from) < page.letters[size_t(gap)].start;
}

bool isWordEnd(const SeenPage &page, int gap)
{
    if (gap <= 0 || gap >= int(page.letters.size()))
        return true;
    const auto &before = page.letters[size_t(gap) - 1];
    const auto &after = page.letters[size_t(gap)];
    if (before.start + before.length != after.start)
        return true;
    const auto isWord = [&](std::uint32_t at) {
        const QChar c(page.text[at]);
        return c.isLetterOrNumber() || c.isMark() || c.isSurrogate() || c == u'’' || c == u'\'' ||
               c == u'-';
    };
    return isWord(before.start) != isWord(after.start);
}

int lineStart(const SeenPage &page, int gap)
{
    while (gap > 0 && !isLineEnd(page, gap))
        --gap;
    return gap;
}

/// How far a place is from a letter; what is beside it counts less than what is above or below.
double distance(const SeenBox &box, QPointF place)
{
    const double x = std::max({box.left - place.x(), 0.0, place.x() - box.right});
    const double y = std::max({box.top - place.y(), 0.0, place.y() - box.bottom});
    return x + 4 * y;
}

int letterAt(const SeenPage &page, QPointF place)
{
    int nearest = -1;
    double least = 0;
    for (size_t i = 0; i < page.letters.size(); ++i) {
        const double here = distance(page.letters[i].box, place);
        if (nearest < 0 || here < least) {
            nearest = int(i);
            least = here;
        }
    }
    return nearest;
}

} // namespace

Result<SeenPage> wordsOfPage(const QString &file, const QByteArray &bytes, int page)
{
    return withPages(file, bytes,
                     [page](SeenPages &pages) -> Result<SeenPage> { return pages.page(page); });
}

int gapAt(const SeenPage &page, QPointF place)
{
    const int letter = letterAt(page, place);
    if (letter < 0)
        return 0;
    const SeenBox &box = page.letters[size_t(letter)].box;
    return place.x() > double(box.left + box.right) / 2 ? letter + 1 : letter;
}

std::pair<int, int> wordAt(const SeenPage &page, QPointF place)
{
    const int letter = letterAt(page, place);
    if (letter < 0)
        return {0, 0};
    int from = letter;
    int to = letter + 1;
    while (!isWordEnd(page, from))
        --from;
    while (!isWordEnd(page, to))
        ++to;
    return {from, to};
}

int gapMoved(const SeenPage &page, int gap, GapMove move, bool forward)
{
    const int last = int(page.letters.size());
    const int step = forward ? 1 : -1;
    const auto moved = [&](int by) { return std::clamp(gap + by, 0, last); };
    switch (move) {
    case GapMove::Letter:
        return moved(step);
    case GapMove::Word:
        gap = moved(step);
        while (!isWordEnd(page, gap))
            gap += step;
        return gap;
    case GapMove::LineEnd:
        if (!forward)
            return lineStart(page, gap);
        do
            ++gap;
        while (gap < last && !isLineEnd(page, gap));
        return std::min(gap, last);
    case GapMove::Line:
        break;
    }
    if (page.letters.empty())
        return 0;
    // To the next line in the order of reading, at the same height along it.
    const auto &here = page.letters[size_t(std::min(gap, last - 1))].box;
    const double x = gap < last ? here.left : here.right;
    int start = lineStart(page, std::min(gap, last - 1));
    if (forward) {
        ++start;
        while (start < last && !isLineEnd(page, start))
            ++start;
        if (start >= last)
            return last;
    } else {
        if (start == 0)
            return 0;
        start = lineStart(page, start - 1);
    }
    int at = start;
    while (at < last && (at == start || !isLineEnd(page, at)) &&
           double(page.letters[size_t(at)].box.right) < x)
        ++at;
    return at;
}

QString wordsBetween(const SeenPage &page, int from, int to)
{
    if (from >= to || page.letters.empty())
        return {};
    const auto &last = page.letters[size_t(to) - 1];
    return textOf(page, page.letters[size_t(from)].start, last.start + last.length);
}

QList<QRectF> boxesBetween(const SeenPage &page, int from, int to)
{
    QList<QRectF> boxes;
    for (int at = from; at < to; ++at) {
        const SeenBox &box = page.letters[size_t(at)].box;
        const QRectF place(QPointF(box.left, box.top), QPointF(box.right, box.bottom));
        if (at == from || isLineEnd(page, at))
            boxes.append(place);
        else
            boxes.last() |= place;
    }
    return boxes;
}

QList<std::pair<int, int>> placesOf(const SeenPage &page, const QString &words)
{
    QList<std::pair<int, int>> places;
    const QString wanted = words.simplified();
    if (wanted.isEmpty())
        return places;
    QString pattern = QRegularExpression::escape(wanted);
    pattern.replace(u"\\ "_s, u"\\s+"_s);
    const QRegularExpression expression(pattern, QRegularExpression::CaseInsensitiveOption);
    const QString text = textOf(page, 0, page.text.size());
    auto matches = expression.globalMatch(text);
    const auto letterFrom = [&](qsizetype at) {
        const auto found = std::ranges::lower_bound(page.letters, std::uint32_t(at), {},
                                                    &reading::SeenLetter::start);
        return int(found - page.letters.begin());
    };
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        places.append({letterFrom(match.capturedStart()), letterFrom(match.capturedEnd())});
    }
    return places;
}

Result<QList<FoundWords>> findInPages(const QString &file, const QByteArray &bytes, int pages, const QString &words,
                                      const CancelToken &cancel)
{
    return withPages(file, bytes, [&](SeenPages &all) -> Result<QList<FoundWords>> {
        QList<FoundWords> found;
        for (int at = 0; at < pages; ++at) {
            if (cancel.stop_requested())
                return fail(cancelledError());
            for (const auto &[from, to] : placesOf(all.page(at), words))
                found.append({at, from, to});
        }
        return found;
    });
}

} // namespace moothall
