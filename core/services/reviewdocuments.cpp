#include "core/services/reviewdocuments.h"

#include "core/base/files.h"
#include "core/domain/reviewtexts.h"
#include "core/domain/wordchanges.h"
#include "core/papers/wordreview.h"
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

struct ReviewDocuments
{
    Q_DECLARE_TR_FUNCTIONS(ReviewDocuments)
};

/// Without what a list puts before a paragraph and behind it.
DraftMatch roughMatch(const QString &was)
{
    DraftMatch match;
    constexpr qsizetype longestLabel = 12;
    const qsizetype tab = was.indexOf(u'\t');
    match.start = tab >= 0 && tab <= longestLabel ? tab + 1 : 0;
    QString sent = was.sliced(match.start);
    if (sent.endsWith("; and"_L1))
        sent.chop(5);
    else if (sent.endsWith(u';'))
        sent.chop(1);
    match.length = sent.size();
    match.sent = sent;
    return match;
}

class WordReturn
{
public:
    WordReturn(const MeetingRecord &record, const QList<ReviewedParagraph> &paragraphs)
        : m_record(record)
        , m_paragraphs(paragraphs)
    {}

    ReadReturn run()
    {
        QStringList texts;
        for (const ReviewedParagraph &each : m_paragraphs)
            texts.append(each.was);
        const DraftMatches matches = matchDraft(m_record, texts);
        m_read.meeting = m_record.meeting.id;
        m_read.back.kind = matches.kind;
        m_read.back.edition = matches.edition;
        m_read.back.source = ReturnSource::Word;
        m_matched = matches.count;
        for (qsizetype i = 0; i < m_paragraphs.size(); ++i) {
            const ReviewedParagraph &paragraph = m_paragraphs[i];
            std::optional<DraftMatch> match = matches.of.at(i);
            if (match)
                m_item = match->item;
            if (paragraph.changes.isEmpty() && paragraph.comments.isEmpty())
                continue;
            if (!match)
                match = likelyMatch(matches, paragraph.was);
            for (const TrackedChange &change : paragraph.changes)
                addChange(paragraph.was, change, match);
            for (const MarginComment &comment : paragraph.comments)
                addComment(comment, match);
        }
        m_read.back.by = mostHeard();
        return m_read;
    }
    int matched() const { return m_matched; }

private:
    /// A paragraph that was changed here meanwhile still has most of its words.
    std::optional<DraftMatch> likelyMatch(const DraftMatches &matches, const QString &was) const
    {
        DraftMatch rough = roughMatch(was);
        const ReviewParagraph *best = nullptr;
        double most = 0.5;
        for (const ReviewParagraph &paragraph : matches.unmatched) {
            qsizetype same = 0;
            for (const WordChange &change : wordChanges(paragraph.text, rough.sent))
                same += change.kind == WordChange::Kind::Same ? change.text.size() : 0;
            const double share =
                2.0 * double(same) /
                double(std::max<qsizetype>(1, paragraph.text.size() + rough.sent.size()));
            if (share > most) {
                most = share;
                best = &paragraph;
            }
        }
        if (!best)
            return std::nullopt;
        const auto item = std::ranges::find(m_record.items, best->item, &AgendaItem::uid);
        if (item == m_record.items.end())
            return std::nullopt;
        rough.item = item->id;
        rough.field = best->field;
        rough.at = best->at;
        return rough;
    }

    void addChange(const QString &was, const TrackedChange &change,
                   const std::optional<DraftMatch> &match)
    {
        const qsizetype to = change.from + change.length;
        if (!match || to < match->start || change.from > match->start + match->length) {
            const QString gone = was.mid(change.from, change.length).trimmed();
            const QString words = change.words.trimmed();
            QString said =
                gone.isEmpty()
                    ? ReviewDocuments::tr("In “%1”: put in “%2”.").arg(was.simplified(), words)
                : words.isEmpty()
                    ? ReviewDocuments::tr("In “%1”: take out “%2”.").arg(was.simplified(), gone)
                    : ReviewDocuments::tr("In “%1”: “%2” should read “%3”.")
                          .arg(was.simplified(), gone, words);
            if (gone.isEmpty() && words.isEmpty())
                return;
            addComment({said, change.author, change.at}, match);
            return;
        }
        const qsizetype from = std::max<qsizetype>(0, change.from - match->start);
        const qsizetype end = std::min(to - match->start, match->length);
        QString words = change.words;
        // The stop at the end is the house style's.
        if (to - match->start > match->length && (words.endsWith(u'.') || words.endsWith(u';')))
            words.chop(1);
        ReturnedRemark remark = remarkAt(match, change.author, change.at);
        remark.kind = RemarkKind::Proposal;
        remark.words = edited(match->sent, {{from, std::max<qsizetype>(0, end - from), words}});
        if (remark.words != remark.sent)
            add(remark);
    }

    void addComment(const MarginComment &comment, const std::optional<DraftMatch> &match)
    {
        ReturnedRemark remark = remarkAt(match, comment.author, comment.at);
        remark.words = comment.words.trimmed();
        if (!remark.words.isEmpty())
            add(remark);
    }

    ReturnedRemark remarkAt(const std::optional<DraftMatch> &match, const QString &author,
                            const QDateTime &at) const
    {
        ReturnedRemark remark;
        remark.by = author.simplified().left(200);
        remark.made = at;
        remark.item = match ? std::optional(match->item) : m_item;
        if (match) {
            remark.field = match->field;
            remark.at = match->at;
            remark.sent = match->sent;
        }
        return remark;
    }

    void add(const ReturnedRemark &remark)
    {
        m_read.back.remarks.append(remark);
        m_read.uids.append(remarkUid(u"word"_s, remark));
    }

    QString mostHeard() const
    {
        QHash<QString, int> heard;
        QString most;
        for (const ReturnedRemark &remark : m_read.back.remarks) {
            if (++heard[remark.by] > heard.value(most))
                most = remark.by;
        }
        return most;
    }

    const MeetingRecord &m_record;
    const QList<ReviewedParagraph> &m_paragraphs;
    ReadReturn m_read;
    std::optional<ItemId> m_item; ///< the one whose paragraphs are being read
    int m_matched = 0;
};

} // namespace

Result<ReadReturn> readWordReturn(const Session &session, MeetingId meeting, const QString &file)
{
    const auto record = loadMeeting(session, meeting);
    MOOTHALL_TRY(record);
    const auto answer = runHelper(u"review"_s, {{u"in"_s, QFileInfo(file).absoluteFilePath()}});
    MOOTHALL_TRY(answer);
    const QList<ReviewedParagraph> paragraphs = readWrittenReview(*answer);
    WordReturn reading(*record, paragraphs);
    ReadReturn read = reading.run();
    if (reading.matched() == 0)
        return fail(ErrorCode::NotFound,
                    ReviewDocuments::tr("Nothing in “%1” is of this meeting’s agenda or minutes. "
                                        "Open the meeting it is of.")
                        .arg(QFileInfo(file).fileName()));
    return read;
}

} // namespace moothall
