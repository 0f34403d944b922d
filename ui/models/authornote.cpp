#include "ui/models/authornote.h"

#include <QCoreApplication>

namespace moothall {

using namespace Qt::StringLiterals;

namespace {

struct AuthorNote
{
    Q_DECLARE_TR_FUNCTIONS(AuthorNote)
};

constexpr int mostFixes = 3;

/// What the paper's author can mend, gravest first; of a scan it is the scan.
QList<AccessAdvice> fixesOf(const PaperFacts &facts)
{
    QList<AccessAdvice> fixes;
    if (facts.scanPages > 0)
        fixes.append(
            {AuthorNote::tr("%n page(s) are pictures without text, which nobody can search or have "
                            "read aloud.",
                            nullptr, facts.scanPages),
             AuthorNote::tr(
                 "Send the Word file, or the PDF that was saved from it, not a scan of the print."),
             {}});
    if (facts.access && !facts.isScan())
        fixes += adviceOn(withoutWhatPacksBring(facts.access->received));
    return fixes.first(std::min<qsizetype>(fixes.size(), mostFixes));
}

/// "Page 2: “Reserve price…”" of what the paper holds and doesn't show.
QStringList hiddenFrom(const PaperFacts &facts)
{
    QStringList lines;
    for (const HiddenWords &each : facts.hidden) {
        if (each.kind != "recognised"_L1)
            lines.append(AuthorNote::tr("Page %1: “%2”").arg(each.firstPage).arg(each.example));
    }
    return lines;
}

} // namespace

QStringList barriersOf(const PaperFacts &facts)
{
    QStringList found;
    if (facts.isScan())
        return {AuthorNote::tr("a scan, which nobody can search or have read aloud")};
    if (facts.access && !facts.access->inPack.passes()) {
        for (const AccessAdvice &each : adviceOn(facts.access->inPack))
            found.append(each.problem.chopped(1));
        return found.first(std::min<qsizetype>(found.size(), mostFixes));
    }
    if (facts.scanPages > 0)
        found.append(AuthorNote::tr("%n scanned page(s)", nullptr, facts.scanPages));
    if (!facts.tagged)
        found.append(AuthorNote::tr("no tags, so that headings and tables can’t be told"));
    else if (facts.language.isEmpty())
        found.append(AuthorNote::tr("no language"));
    if (facts.untaggedText + facts.untaggedImages > 0)
        found.append(AuthorNote::tr("text or pictures outside the tags"));
    if (facts.figuresWithoutAlt > 0)
        found.append(AuthorNote::tr("%n picture(s) without a description", nullptr,
                                    facts.figuresWithoutAlt));
    if (facts.headingSkips > 0)
        found.append(AuthorNote::tr("headings that skip a level"));
    return found;
}

QString authorNote(const PaperFacts &facts, const QString &paper)
{
    const QList<AccessAdvice> fixes = fixesOf(facts);
    const QStringList hidden = hiddenFrom(facts);
    if (fixes.isEmpty() && hidden.isEmpty())
        return {};
    if (fixes.isEmpty())
        return AuthorNote::tr("“%1” holds text that isn’t seen and can be copied out of it. Please take it out and send the "
                              "paper again:").arg(paper) + u"\n\n"_s + hidden.join(u'\n') + u'\n';
    QString note = AuthorNote::tr("“%1” can’t yet be read by everybody: people with a screen "
                                  "reader miss parts of it. Please mend this and send it again:")
                       .arg(paper) +
                   u"\n"_s;
    for (qsizetype at = 0; at < fixes.size(); ++at)
        note +=
            u"\n%1. %2 %3\n"_s.arg(QString::number(at + 1), fixes[at].problem, fixes[at].remedy);
    if (!hidden.isEmpty())
        note += u'\n' + AuthorNote::tr("It also holds text that isn’t seen and can be copied out of it. Please take it out:") + u"\n\n"_s +
                hidden.join(u'\n') + u'\n';
    return note;
}

} // namespace moothall
