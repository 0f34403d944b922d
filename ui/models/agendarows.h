#pragma once

#include "core/domain/meeting.h"
#include "ui/models/packranges.h"

#include <QMetaType>

namespace moothall {

/// What a mark beside a row wants to say; the words say it too.
enum class MarkTone { Neutral, Good, Warn, Bad, Info };

struct RowMark
{
    MarkTone tone = MarkTone::Neutral;
    QString text;

    friend bool operator==(const RowMark &, const RowMark &) = default;
};

/// A file on its way into the register, or that couldn't be taken in.
struct Taking
{
    int id = 0;
    ItemId item;
    std::optional<PaperId> before;
    QString file;
    QString step;    ///< what happens now; empty before the first report
    int percent = -1; ///< -1: nobody knows
    QString problem; ///< one sentence; empty while it goes well
    bool asksForPassword = false; ///< it waits for the password that opens it
    bool asksForFinalText = false; ///< it waits only for somebody to say that its tracked changes stand

    friend bool operator==(const Taking &, const Taking &) = default;
};

/// A row of the agenda tab: a part's heading, an item, a paper of it, or a file being taken in.
struct AgendaRow
{
    enum class Kind { Section, Item, Paper, Taking };
    struct Key
    {
        Kind kind = Kind::Item;
        qint64 id = 0; ///< of the item, paper or taking; of a section 1 or 2

        friend bool operator==(const Key &, const Key &) = default;
    };

    Key key;
    Part part = Part::Public;
    QString number;
    QString title;
    QString note;    ///< second-rank words after the title
    QString author;
    QList<RowMark> marks;
    QString pages;
    int percent = -1; ///< of a taking
    bool failed = false;
    QList<AgendaRow> children;

    friend bool operator==(const AgendaRow &, const AgendaRow &) = default;
};

/// The rows of an agenda: Part I and Part II with their items in order; papers, then sub-items below each item.
QList<AgendaRow> agendaRows(const MeetingRecord &record, const PackRanges &ranges, const QList<Taking> &takings = {});

/// "Exempt – paragraph 3", "Confidential": how grounds are named on the screen.
QString exemptWords(const Grounds &grounds);

} // namespace moothall

Q_DECLARE_METATYPE(moothall::RowMark)
