#pragma once

#include "core/formats/formats.h"
#include "core/services/callins.h"
#include "core/services/packsupport.h"
#include "core/typeset/typesetter.h"

namespace moothall {

/// The endings of files that agendas and minutes are made as, the usual first: pdf, docx, odt,
/// html, txt, xml.
QStringList documentEndings();
/// Errors: BadInput, naming the endings there are.
Status checkEnding(const QString &outFile);

/// Writes a composed document as its file's ending says. A public one is proven, as the PDF that
/// has all its words, before anything of it appears. Errors: Leak, NoSpace, BadInput.
Result<TypesetDocument> makeDocument(const Session &session, const MeetingRecord &record,
                                     const Document &document, PublicFile kind, Edition edition,
                                     const QString &outFile);

/// The minutes in the body's house style, by the file's ending. Pages of the PDF, none for other
/// files. The public ones are proven like a pack before they appear. Slow: call from a worker.
/// Errors: Leak, naming the words (no file is left), NoSpace, BadInput, NotFound (no exempt
/// minutes). `firstLeaf`: the copy that is to be signed, its leaves numbered from that on.
Result<std::optional<int>> makeMinutes(const Session &session, MeetingId meeting, Edition edition,
                                       const QString &outFile, std::optional<int> firstLeaf = {});

/// The minutes as a PDF that says it was made at `made` (UTC): the same record and moment give the same bytes. Public ones
/// are proven. Slow, and errors, as of makeMinutes().
Result<QByteArray> minutesAsPdf(const Session &session, const MeetingRecord &record, Edition edition,
                                const QDateTime &made);

/// The public minutes as a website has them.
struct WebMinutes
{
    QByteArray html;
    QByteArray pdf;
    int pages = 0;
    QString plain; ///< all their words
};
/// Proven, and slow, and errors, as of minutesAsPdf(). `ways`: see toHtml().
Result<WebMinutes> minutesForWeb(const Session &session, const MeetingRecord &record, const QDateTime &made,
                                 const QList<HtmlWay> &ways);

struct DecisionReport
{
    int decisions = 0;
    QList<DecisionStand> stands; ///< of each, in the agenda's order
    QStringList warnings; ///< decisions whose reasons or rejected options are not in the minutes, which the law asks for
};
/// The record of a meeting's decisions, by the file's ending, with the last day of call-in and the day they take effect
/// as the clock has them (SI 2012/2089 reg. 12). Proven as public minutes are. Errors: Leak, NoSpace, BadInput, NotFound (no
/// decision is minuted).
Result<DecisionReport> makeDecisions(const Session &session, MeetingId meeting, const QString &outFile);

/// The minutes as a clipboard carries them: for a word processor and for anything else. Proven and
/// slow as makeMinutes().
struct MinutesText
{
    QString html;
    QString plain;
};
Result<MinutesText> minutesText(const Session &session, MeetingId meeting, Edition edition);

} // namespace moothall
