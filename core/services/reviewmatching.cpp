#include "core/services/reviewmatching.h"

#include "core/base/files.h"
#include "core/domain/printedmeeting.h"
#include "core/domain/reviewtexts.h"

#include <algorithm>

namespace moothall {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestBefore = 60; ///< "RESOLVED that (1) ", "93/24  "
constexpr qsizetype longestBehind = 30; ///< "; and", the pages on an agenda

/// The words that a document certainly has: the house style puts its own stop behind them.
qsizetype coreLength(const QString &text)
{
    qsizetype length = text.size();
    while (length > 0 && text[length - 1].isSpace())
        --length;
    if (length > 0 &&
        (text[length - 1] == u'.' || text[length - 1] == u';' || text[length - 1] == u','))
        --length;
    return length;
}

class DraftMatching
{
public:
    DraftMatching(const MeetingRecord &record, const QList<ReviewParagraph> &draft)
        : m_record(record)
        , m_draft(draft)
        , m_used(draft.size(), false)
    {}

    std::optional<DraftMatch> match(const QString &text)
    {
        qsizetype best = -1;
        qsizetype bestStart = 0;
        qsizetype bestLength = 0;
        for (qsizetype step = 0; step < m_draft.size(); ++step) {
            // From where the last one was found: words that stand twice are taken in their order.
            const qsizetype at = (m_next + step) % m_draft.size();
            const ReviewParagraph &paragraph = m_draft[at];
            const qsizetype length = coreLength(paragraph.text);
            if (m_used[at] || length <= bestLength || length > text.size())
                continue;
            const bool isHeading =
                paragraph.field == ReviewField::Heading || paragraph.field == ReviewField::Title;
            QString words = paragraph.text.first(length);
            words.replace(u'\n', u' ');
            const qsizetype start =
                text.indexOf(words, 0, isHeading ? Qt::CaseInsensitive : Qt::CaseSensitive);
            if (start < 0 || start > longestBefore || text.size() - start - length > longestBehind)
                continue;
            best = at;
            bestStart = start;
            bestLength = length;
        }
        if (best < 0)
            return std::nullopt;
        const ReviewParagraph &paragraph = m_draft[best];
        const auto item = std::ranges::find(m_record.items, paragraph.item, &AgendaItem::uid);
        if (item == m_record.items.end())
            return std::nullopt;
        m_used[best] = true;
        m_next = best + 1;
        // A stop that stands in the document as well belongs to the words.
        qsizetype length = bestLength;
        if (QStringView(text).sliced(bestStart).startsWith(paragraph.text))
            length = paragraph.text.size();
        return DraftMatch{item->id,  paragraph.field, paragraph.at,
                          bestStart, length,          paragraph.text};
    }

    QList<ReviewParagraph> unmatched() const
    {
        QList<ReviewParagraph> left;
        for (qsizetype at = 0; at < m_draft.size(); ++at) {
            if (!m_used[at])
                left.append(m_draft[at]);
        }
        return left;
    }

private:
    const MeetingRecord &m_record;
    const QList<ReviewParagraph> &m_draft;
    QList<bool> m_used;
    qsizetype m_next = 0;
};

} // namespace

DraftMatches matchDraft(const MeetingRecord &record, const QStringList &paragraphs)
{
    DraftMatches best;
    best.of.resize(paragraphs.size());
    const PublicMeeting open = publicMeeting(record);
    const PrintedMeeting restricted = restrictedMeeting(record);
    for (const ReviewKind kind : {ReviewKind::Minutes, ReviewKind::Agenda}) {
        for (const Edition edition : {Edition::Public, Edition::Restricted}) {
            const QList<ReviewParagraph> draft =
                reviewParagraphs(edition == Edition::Public ? *open : restricted, kind, record);
            DraftMatching matching(record, draft);
            DraftMatches made{kind, edition, {}, {}, 0};
            for (const QString &text : paragraphs) {
                made.of.append(text.trimmed().isEmpty() ? std::nullopt : matching.match(text));
                made.count += made.of.last() ? 1 : 0;
            }
            made.unmatched = matching.unmatched();
            if (made.count > best.count)
                best = made;
        }
    }
    return best;
}

QString remarkUid(const QString &source, const ReturnedRemark &remark)
{
    const QStringList parts{source,
                            QString::number(remark.item ? remark.item->value() : 0),
                            token(remark.field),
                            QString::number(remark.at.value_or(-1)),
                            QString::number(remark.page.value_or(0)),
                            remark.sent,
                            remark.words,
                            remark.by};
    return source + u'/' + sha256Of(parts.join(QChar(0x1f)).toUtf8());
}

} // namespace moothall
