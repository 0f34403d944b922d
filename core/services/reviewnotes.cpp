#include "core/services/reviewdocuments.h"

#include "core/domain/printedmeeting.h"
#include "core/domain/reviewtexts.h"
#include "core/papers/pdfnotes.h"
#include "core/services/meetings.h"
#include "core/services/reviewmatching.h"
#include "core/tasks/helper.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QHash>

#include <algorithm>

namespace moothall {

using namespace Qt::StringLiterals;

namespace {

struct ReviewNotes
{
    Q_DECLARE_TR_FUNCTIONS(ReviewNotes)
};

/// A text without its gaps, in one case, and where each letter stood: lines break where they will.
struct Squeezed
{
    explicit Squeezed(const QString &text)
    {
        for (qsizetype at = 0; at < text.size(); ++at) {
            if (text[at].isSpace() || text[at] == QChar(0x00ad))
                continue;
            letters += text[at].toCaseFolded();
            places.append(at);
        }
    }
    /// How many letters stand before a place of the text.
    qsizetype before(qsizetype place) const
    {
        return std::ranges::lower_bound(places, place) - places.begin();
    }

    QString letters;
    QList<qsizetype> places;
};

/// A paragraph of the draft where a page shows it.
struct ShownParagraph
{
    const ReviewParagraph *paragraph = nullptr;
    int page = 0;       ///< from 1
    qsizetype from = 0; ///< in the page's letters
    qsizetype to = 0;
    qsizetype skipped = 0; ///< of the paragraph's letters, on the page before
};

class PdfReturn
{
public:
    PdfReturn(const MeetingRecord &record, const PdfNotes &notes)
        : m_record(record)
        , m_notes(notes)
    {
        for (const QString &text : notes.texts)
            m_pages.append(Squeezed(text));
        chooseDraft();
    }

    bool isOfThisMeeting() const { return !m_shown.isEmpty(); }

    ReadReturn run()
    {
        m_read.meeting = m_record.meeting.id;
        m_read.back.source = ReturnSource::Pdf;
        for (const PdfNote &note : m_notes.notes)
            addNote(note);
        for (const ReturnedRemark &remark : std::as_const(m_read.back.remarks)) {
            if (m_read.back.by.isEmpty())
                m_read.back.by = remark.by;
        }
        return m_read;
    }

private:
    void chooseDraft()
    {
        const PublicMeeting open = publicMeeting(m_record);
        const PrintedMeeting restricted = restrictedMeeting(m_record);
        for (const ReviewKind kind : {ReviewKind::Minutes, ReviewKind::Agenda}) {
            for (const Edition edition : {Edition::Public, Edition::Restricted}) {
                QList<ReviewParagraph> draft = reviewParagraphs(
                    edition == Edition::Public ? *open : restricted, kind, m_record);
                const QList<ShownParagraph> shown = shownOf(draft);
                if (shown.size() <= m_shown.size())
                    continue;
                m_read.back.kind = kind;
                m_read.back.edition = edition;
                m_draft.swap(draft); // the list's paragraphs stay where they are
                m_shown = shown;
            }
        }
    }

    /// From page to page in the order of the draft; what is cut by the end of a page is shown
    /// twice.
    QList<ShownParagraph> shownOf(const QList<ReviewParagraph> &draft) const
    {
        constexpr qsizetype leastPart = 12;
        QList<ShownParagraph> shown;
        qsizetype page = 0;
        qsizetype from = 0;
        for (const ReviewParagraph &paragraph : draft) {
            QString letters = Squeezed(paragraph.text).letters;
            if (letters.endsWith(u'.') || letters.endsWith(u';'))
                letters.chop(1);
            if (letters.isEmpty())
                continue;
            for (qsizetype at = page; at < m_pages.size(); ++at) {
                const QString &text = m_pages[at].letters;
                const qsizetype found = text.indexOf(letters, at == page ? from : 0);
                if (found >= 0) {
                    shown.append({&paragraph, int(at) + 1, found, found + letters.size(), 0});
                    page = at;
                    from = found + letters.size();
                    break;
                }
                const qsizetype begins =
                    letters.size() > leastPart
                        ? text.indexOf(letters.first(leastPart), at == page ? from : 0)
                        : -1;
                if (begins < 0 || at + 1 >= m_pages.size())
                    continue;
                qsizetype here = leastPart;
                while (here < letters.size() && begins + here < text.size() &&
                       text[begins + here] == letters[here])
                    ++here;
                const qsizetype rest = m_pages[at + 1].letters.indexOf(letters.sliced(here));
                if (rest < 0)
                    continue;
                shown.append({&paragraph, int(at) + 1, begins, begins + here, 0});
                shown.append({&paragraph, int(at) + 2, rest, rest + letters.size() - here, here});
                page = at + 1;
                from = rest + letters.size() - here;
                break;
            }
        }
        return shown;
    }

    const ShownParagraph *shownAt(const PdfNote &note) const
    {
        if (note.from < 0)
            return nullptr;
        // Behind the last letter of one is where the next begins: that is asked first. The stop at
        // the end isn't counted.
        const qsizetype at = m_pages.at(note.page - 1).before(note.from);
        for (const qsizetype behind : {0, 1, 2}) {
            for (const ShownParagraph &shown : m_shown) {
                if (shown.page == note.page && at >= shown.from && at < shown.to + behind)
                    return &shown;
            }
        }
        return nullptr;
    }

    /// The item whose words come last before a note that is on none of them.
    std::optional<ItemId> itemBefore(const PdfNote &note) const
    {
        const qsizetype at = note.from < 0 ? 0 : m_pages.at(note.page - 1).before(note.from);
        std::optional<ItemId> last;
        for (const ShownParagraph &shown : m_shown) {
            if (shown.page < note.page || (shown.page == note.page && shown.from <= at))
                last = itemOf(shown);
        }
        return last;
    }

    std::optional<ItemId> itemOf(const ShownParagraph &shown) const
    {
        const auto item =
            std::ranges::find(m_record.items, shown.paragraph->item, &AgendaItem::uid);
        return item == m_record.items.end() ? std::nullopt : std::optional(item->id);
    }

    const PdfNote *noteWith(int object) const
    {
        const auto found = std::ranges::find(m_notes.notes, object, &PdfNote::object);
        return object == 0 || found == m_notes.notes.end() ? nullptr : &*found;
    }
    /// What replaces struck-out words: some readers tie the two together, one way or the other.
    const PdfNote *insertionFor(const PdfNote &strike) const
    {
        for (const PdfNote &note : m_notes.notes) {
            const bool isTied = note.object == strike.answers ||
                                (strike.object > 0 && note.answers == strike.object);
            if (note.kind == PdfNote::Kind::Insertion && isTied)
                return &note;
        }
        return nullptr;
    }
    bool isTaken(const PdfNote &insertion) const
    {
        return std::ranges::any_of(m_notes.notes, [&](const PdfNote &note) {
            return note.kind == PdfNote::Kind::StrikeOut && insertionFor(note) == &insertion &&
                   shownAt(note);
        });
    }

    void addNote(const PdfNote &note)
    {
        const PdfNote *answered = noteWith(note.answers);
        const ShownParagraph *shown = shownAt(note.from < 0 && answered ? *answered : note);
        const bool edits = note.kind != PdfNote::Kind::Comment && shown && itemOf(*shown);
        if (note.kind == PdfNote::Kind::Insertion && isTaken(note))
            return; // said with what is struck out for it
        if (note.kind == PdfNote::Kind::Insertion && edits) {
            addProposal(note, *shown, note.words);
            return;
        }
        if (note.kind == PdfNote::Kind::StrikeOut && edits) {
            const PdfNote *insertion = insertionFor(note);
            if (insertion || note.words.isEmpty() || isQuote(note)) {
                addProposal(note, *shown, insertion ? insertion->words : QString());
                return;
            }
        }
        ReturnedRemark remark = remarkOn(note, shown);
        const QString quoted = quotedBy(note);
        remark.words = note.words;
        if (note.kind == PdfNote::Kind::StrikeOut)
            remark.words = note.words.isEmpty()
                               ? ReviewNotes::tr("Strike out “%1”.").arg(quoted)
                               : ReviewNotes::tr("Strike out “%1”: %2").arg(quoted, note.words);
        else if (!quoted.isEmpty())
            remark.words = ReviewNotes::tr("“%1”: %2", "words of a draft, what is said of them")
                               .arg(quoted, note.words);
        add(remark);
    }

    /// Some readers put the words that are struck out into the note.
    bool isQuote(const PdfNote &note) const
    {
        return Squeezed(note.words).letters == Squeezed(quotedBy(note)).letters;
    }

    QString quotedBy(const PdfNote &note) const
    {
        constexpr int longestQuote = 200;
        if (note.from < 0 || note.to - note.from < 2)
            return {};
        const QString quoted =
            m_notes.texts.at(note.page - 1).mid(note.from, note.to - note.from).simplified();
        return quoted.size() > longestQuote ? QString(quoted.first(longestQuote) + u'…') : quoted;
    }

    void addProposal(const PdfNote &note, const ShownParagraph &shown, QString words)
    {
        const QString &text = shown.paragraph->text;
        const Squeezed own(text);
        const Squeezed &page = m_pages.at(note.page - 1);
        const auto place = [&](qsizetype letter) {
            const qsizetype at =
                std::clamp<qsizetype>(letter - shown.from + shown.skipped, 0, own.places.size());
            return at == own.places.size() ? (own.places.isEmpty() ? 0 : own.places.last() + 1)
                                           : own.places.at(at);
        };
        qsizetype from = place(page.before(note.from));
        qsizetype to = from;
        const qsizetype last = page.before(note.to);
        if (note.kind == PdfNote::Kind::StrikeOut && last > page.before(note.from))
            to = std::max(from, place(last - 1) + 1);
        words = words.simplified();
        if (note.kind == PdfNote::Kind::Insertion) {
            // Put in at the end of a word, before the gap, or before the word behind it.
            while (from > 0 && from < text.size() && text[from - 1].isSpace())
                --from;
            to = from;
            const bool isStop = !words.isEmpty() && words.front().isPunct();
            if (from > 0 && !text[from - 1].isSpace() && !isStop)
                words.prepend(u' ');
        } else if (words.isEmpty() && from > 0 && text[from - 1].isSpace()) {
            --from; // with the gap before them
        }
        ReturnedRemark remark = remarkOn(note, &shown);
        remark.kind = RemarkKind::Proposal;
        remark.words = text.first(from) + words + text.sliced(to);
        if (remark.words != remark.sent)
            add(remark);
    }

    ReturnedRemark remarkOn(const PdfNote &note, const ShownParagraph *shown) const
    {
        ReturnedRemark remark;
        remark.by = note.author;
        remark.made = note.at;
        remark.page = note.page;
        remark.item = shown ? itemOf(*shown) : itemBefore(note);
        if (shown && remark.item) {
            remark.field = shown->paragraph->field;
            remark.at = shown->paragraph->at;
            remark.sent = shown->paragraph->text;
        }
        return remark;
    }

    void add(const ReturnedRemark &remark)
    {
        m_read.back.remarks.append(remark);
        m_read.uids.append(remarkUid(u"pdf"_s, remark));
    }

    const MeetingRecord &m_record;
    const PdfNotes &m_notes;
    QList<Squeezed> m_pages;
    QList<ReviewParagraph> m_draft;
    QList<ShownParagraph> m_shown;
    ReadReturn m_read;
};

} // namespace

Result<ReadReturn> readPdfReturn(const Session &session, MeetingId meeting, const QString &file)
{
    const auto record = loadMeeting(session, meeting);
    MOOTHALL_TRY(record);
    const auto answer = runHelper(u"notes"_s, {{u"in"_s, QFileInfo(file).absoluteFilePath()}});
    MOOTHALL_TRY(answer);
    const PdfNotes notes = readWrittenNotes(*answer);
    PdfReturn reading(*record, notes);
    if (!reading.isOfThisMeeting())
        return fail(ErrorCode::NotFound,
                    ReviewNotes::tr("Nothing in “%1” is of this meeting’s agenda or minutes. Open "
                                    "the meeting it is of.")
                        .arg(QFileInfo(file).fileName()));
    return reading.run();
}

} // namespace moothall
