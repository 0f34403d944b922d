#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QDateTime>
#include <QJsonObject>
#include <QList>
#include <QStringList>

namespace moothall {

/// A note that somebody made on a page with any reader of PDF: a comment, a mark on words, words to
/// be put in.
struct PdfNote
{
    enum class Kind { Comment, StrikeOut, Insertion };
    Kind kind = Kind::Comment;
    int page = 0;  ///< from 1
    int from = -1; ///< of the words that it is on, in the page's text; none: -1
    int to = -1;   ///< behind them
    QString words; ///< what it says
    QString author;
    QDateTime at;    ///< UTC; invalid where the note doesn't say
    int object = 0;  ///< to be known by within the file
    int answers = 0; ///< the note that it belongs to; 0: none

    friend bool operator==(const PdfNote &, const PdfNote &) = default;
};

struct PdfNotes
{
    QStringList texts; ///< of each page, as it shows them
    QList<PdfNote> notes;
};

/// Reads them, bounded. Use it in a helper. Errors are PaperFaults: as openPdf(); TooMuch.
Result<PdfNotes> notesOfPdf(const QByteArray &pdf);

QJsonObject writtenNotes(const PdfNotes &notes);
PdfNotes readWrittenNotes(const QJsonObject &json);

} // namespace moothall
