#include "core/papers/pdfnotes.h"

#include "core/papers/opening.h"
#include "core/papers/paperfault.h"
#include "core/papers/plainform.h"
#include "core/papers/reading/paintrun.h"

#include <QJsonArray>
#include <QRegularExpression>
#include <QTimeZone>

#include <algorithm>
#include <cmath>

namespace moothall {

using namespace Qt::StringLiterals;
using reading::Box;

namespace {

constexpr qsizetype mostNotes = 5'000;
constexpr qsizetype longestNote = 20'000;     ///< characters
constexpr qsizetype mostPageText = 8'000'000; ///< characters of all pages

/// "D:20240605183000+01'00'" (ISO 32000-1, 7.9.4).
QDateTime noteMoment(const QString &text)
{
    static const QRegularExpression form(
        u"^D:(\\d{4})(\\d\\d)(\\d\\d)(\\d\\d)(\\d\\d)(\\d\\d)?(?:Z|([+-])(\\d\\d)'?(\\d\\d)?)?"_s);
    const auto found = form.match(text);
    if (!found.hasMatch())
        return {};
    const auto number = [&](int group) { return found.captured(group).toInt(); };
    const QDateTime local(QDate(number(1), number(2), number(3)),
                          QTime(number(4), number(5), number(6)), Qt::UTC);
    const int offset = (number(8) * 60 + number(9)) * 60;
    return local.isValid() ? local.addSecs(found.captured(7) == "-"_L1 ? offset : -offset)
                           : QDateTime();
}

QString noteText(const PdfObject &note, const char *key)
{
    PdfObject value = valueOf(note, key);
    return value.isString() ? QString::fromStdString(value.getUTF8Value()) : QString();
}

Box boxOf(const std::vector<double> &numbers)
{
    Box box{numbers[0], numbers[1], numbers[0], numbers[1]};
    for (size_t i = 0; i + 1 < numbers.size(); i += 2) {
        box.left = std::min(box.left, numbers[i]);
        box.right = std::max(box.right, numbers[i]);
        box.bottom = std::min(box.bottom, numbers[i + 1]);
        box.top = std::max(box.top, numbers[i + 1]);
    }
    return box;
}

std::vector<double> numbersOf(const PdfObject &array)
{
    std::vector<double> numbers;
    for (const PdfObject &item : itemsOf(array)) {
        const auto number = numberOf(item);
        if (!number || !std::isfinite(*number) || numbers.size() > 8'000)
            return {};
        numbers.push_back(*number);
    }
    return numbers;
}

/// Finds the words of a page under a note.
class NotedPage
{
public:
    explicit NotedPage(reading::PaintedPage page)
        : m_page(std::move(page))
    {}

    QString text() const
    {
        return QString(reinterpret_cast<const QChar *>(m_page.text.data()),
                       qsizetype(m_page.text.size()));
    }

    /// Those whose middle a mark covers.
    void placeMark(PdfNote &note, const std::vector<double> &quads) const
    {
        for (size_t at = 0; at + 8 <= quads.size(); at += 8) {
            const Box box = boxOf({quads.begin() + long(at), quads.begin() + long(at) + 8});
            for (const reading::PaintedLetter &letter : m_page.letters) {
                if (box.holds(middleX(letter), middleY(letter)))
                    take(note, letter);
            }
        }
    }

    /// The letter that stands nearest: on the line first, then along it.
    void placeNear(PdfNote &note, const Box &box) const
    {
        const double x =
            note.kind == PdfNote::Kind::Insertion ? (box.left + box.right) / 2 : box.left;
        const double y =
            note.kind == PdfNote::Kind::Insertion ? box.top : (box.bottom + box.top) / 2;
        const reading::PaintedLetter *nearest = nullptr;
        double least = 0;
        for (const reading::PaintedLetter &letter : m_page.letters) {
            constexpr double lineWeight = 40; // points along the line for one across it
            const double away =
                std::abs(middleY(letter) - y) * lineWeight + std::abs(middleX(letter) - x);
            if (!nearest || away < least) {
                nearest = &letter;
                least = away;
            }
        }
        if (!nearest)
            return;
        take(note, *nearest);
        if (note.kind == PdfNote::Kind::Insertion) {
            if (middleX(*nearest) < x)
                note.from = note.to;
            note.to = note.from;
        }
    }

private:
    static double middleX(const reading::PaintedLetter &letter)
    {
        return (letter.heart.left + letter.heart.right) / 2;
    }
    static double middleY(const reading::PaintedLetter &letter)
    {
        return (letter.heart.bottom + letter.heart.top) / 2;
    }
    static void take(PdfNote &note, const reading::PaintedLetter &letter)
    {
        const int from = int(letter.start);
        note.from = note.from < 0 ? from : std::min(note.from, from);
        note.to = std::max(note.to, from + int(letter.length));
    }

    reading::PaintedPage m_page;
};

std::optional<PdfNote> noteOf(PdfObject annotation, const NotedPage &page)
{
    const std::string kind = nameOf(annotation, "/Subtype");
    PdfNote note;
    note.words = noteText(annotation, "/Contents").trimmed().left(longestNote);
    note.author = noteText(annotation, "/T").simplified().left(200);
    note.at = noteMoment(noteText(annotation, "/M"));
    note.object = annotation.getObjectID();
    PdfObject answered = valueOf(annotation, "/IRT");
    if (answered.isDictionary())
        note.answers = answered.getObjectID();
    const bool isMark =
        kind == "/Highlight" || kind == "/Underline" || kind == "/Squiggly" || kind == "/StrikeOut";
    const bool says = kind == "/Text" || kind == "/FreeText" || kind == "/Caret" ||
                      kind == "/Stamp" || kind == "/Square" || kind == "/Circle" ||
                      kind == "/Ink" || kind == "/Line" || kind == "/Polygon" ||
                      kind == "/PolyLine";
    if ((!isMark && !says) || valueOf(annotation, "/State").isString())
        return std::nullopt;
    if (kind == "/StrikeOut")
        note.kind = PdfNote::Kind::StrikeOut;
    else if (kind == "/Caret")
        note.kind = PdfNote::Kind::Insertion;
    if (note.words.isEmpty() && note.kind != PdfNote::Kind::StrikeOut)
        return std::nullopt;
    if (isMark)
        page.placeMark(note, numbersOf(valueOf(annotation, "/QuadPoints")));
    if (const auto rectangle = numbersOf(valueOf(annotation, "/Rect"));
        note.from < 0 && rectangle.size() == 4)
        page.placeNear(note, boxOf(rectangle));
    return note;
}

} // namespace

Result<PdfNotes> notesOfPdf(const QByteArray &pdf)
{
    const auto opened = openPdf(pdf);
    MOOTHALL_TRY(opened);
    const auto plain = plainForm(pdf);
    MOOTHALL_TRY(plain);
    const reading::PlainFile file({plain->constData(), size_t(plain->size())});
    if (!file.problem().isEmpty())
        return fail(paperError(PaperFault::Damaged, {}));
    PdfNotes notes;
    try {
        const std::vector<PdfObject> pages = opened->pdf->getAllPages();
        const std::vector<reading::FilePage> read = reading::pagesOf(file);
        reading::PageReader reader(file);
        qsizetype length = 0;
        for (size_t at = 0; at < pages.size(); ++at) {
            const NotedPage page(at < read.size() ? reader.page(read[at]) : reading::PaintedPage());
            notes.texts.append(page.text());
            length += notes.texts.last().size();
            for (const PdfObject &annotation : itemsOf(valueOf(pages[at], "/Annots"))) {
                auto note = noteOf(annotation, page);
                if (!note)
                    continue;
                note->page = int(at) + 1;
                notes.notes.append(*note);
            }
            if (length > mostPageText || notes.notes.size() > mostNotes)
                return fail(paperError(PaperFault::TooMuch, {}));
        }
    } catch (const std::bad_alloc &) {
        throw;
    } catch (const std::exception &exception) {
        return fail(paperError(PaperFault::Damaged, {}, QString::fromUtf8(exception.what())));
    }
    return notes;
}

QJsonObject writtenNotes(const PdfNotes &notes)
{
    QJsonArray all;
    for (const PdfNote &note : notes.notes)
        all.append(
            QJsonObject{{u"kind"_s, int(note.kind)},
                        {u"page"_s, note.page},
                        {u"from"_s, note.from},
                        {u"to"_s, note.to},
                        {u"words"_s, note.words},
                        {u"author"_s, note.author},
                        {u"at"_s, note.at.isValid() ? note.at.toString(Qt::ISODate) : QString()},
                        {u"object"_s, note.object},
                        {u"answers"_s, note.answers}});
    return {{u"texts"_s, QJsonArray::fromStringList(notes.texts)}, {u"notes"_s, all}};
}

PdfNotes readWrittenNotes(const QJsonObject &json)
{
    PdfNotes notes;
    const QJsonArray texts = json[u"texts"_s].toArray();
    for (const QJsonValue &text : texts)
        notes.texts.append(text.toString());
    const QJsonArray all = json[u"notes"_s].toArray();
    for (const QJsonValue &value : all) {
        PdfNote note;
        note.kind = PdfNote::Kind(std::clamp(value[u"kind"_s].toInt(), 0, 2));
        note.page = value[u"page"_s].toInt();
        note.from = value[u"from"_s].toInt(-1);
        note.to = value[u"to"_s].toInt(-1);
        note.words = value[u"words"_s].toString();
        note.author = value[u"author"_s].toString();
        note.at = QDateTime::fromString(value[u"at"_s].toString(), Qt::ISODate);
        note.object = value[u"object"_s].toInt();
        note.answers = value[u"answers"_s].toInt();
        // The helper saw a stranger's file: what it says is checked like one.
        if (note.page < 1 || note.page > notes.texts.size())
            continue;
        if (note.from < 0 || note.to < note.from || note.to > notes.texts[note.page - 1].size())
            note.from = note.to = -1;
        notes.notes.append(note);
    }
    return notes;
}

} // namespace moothall
