#include "core/base/dates.h"
#include "core/base/language.h"
#include "core/house/noticelook.h"
#include "core/house/reportpapers.h"

#include <QCoreApplication>
#include <QSet>

namespace moothall {

using namespace Qt::StringLiterals;

namespace {

struct ChaseList
{
    Q_DECLARE_TR_FUNCTIONS(ChaseList)
};

QString whoWrites(const Contact &author)
{
    QStringList parts;
    for (const QString &each : {author.name, author.title, author.email, author.telephone}) {
        if (!each.isEmpty())
            parts.append(each);
    }
    return parts.join(u", "_s);
}

QString clearancesText(const ReportProgress &report, const QLocale &locale)
{
    QStringList lines;
    for (const Clearance &each : report.clearances) {
        QString line = ChaseList::tr("%1: %2", "who clears; how far")
                           .arg(each.clearer, clearanceName(each.state));
        if (each.on.isValid())
            line += u", "_s + plainDate(each.on, locale);
        if (!each.comment.isEmpty())
            line += u" ("_s + each.comment + u')';
        lines.append(line);
    }
    return lines.join(u'\n');
}

} // namespace

Document composeChaseList(const Authority &authority, const PrintedProgress &progress)
{
    const Speaking speaking(authority.language);
    const QLocale locale(authority.language);
    Document document = noticeDocument(
        authority,
        ChaseList::tr("Reports to %1, %2").arg(progress.body, plainDate(progress.meeting, locale)));
    document.page.size.transpose(); // as many columns want a page on its side
    document.blocks.append(
        noticeParagraph(ChaseList::tr("As of %1.").arg(plainDate(progress.today, locale))));
    Table table;
    for (const double weight : {0.7, 3.6, 3.2, 1.8, 1.5, 3.6})
        table.columns.append(TableColumn{.weight = weight});
    table.rules = TableRules::Grid;
    table.padding = 3;
    table.summary =
        ChaseList::tr("The reports, who writes them, when they are due and who has cleared them");
    table.rows.append(
        {noticeCell(ChaseList::tr("Item"), true), noticeCell(ChaseList::tr("Report"), true),
         noticeCell(ChaseList::tr("Author"), true), noticeCell(ChaseList::tr("Due"), true),
         noticeCell(ChaseList::tr("State"), true), noticeCell(ChaseList::tr("Clearance"), true)});
    for (const ReportProgress &report : progress.reports)
        table.rows.append(
            {noticeCell(report.number), noticeCell(report.title),
             noticeCell(whoWrites(report.author)),
             noticeCell(report.due.isValid() ? plainDate(report.due, locale) : QString()),
             noticeCell(stageName(report.stage(progress.today))),
             noticeCell(clearancesText(report, locale))});
    if (progress.reports.isEmpty())
        document.blocks.append(
            noticeParagraph(ChaseList::tr("No item of this agenda is a report.")));
    else
        document.blocks.append(std::move(table));
    return document;
}

Document composeReportTemplate(const Authority &authority, const ReportTemplate &wanted)
{
    const Speaking speaking(authority.language);
    const QLocale locale(authority.language);
    Document document = noticeDocument(authority, wanted.title);
    document.blocks.clear();
    const auto bold = [](const QString &words) {
        Paragraph paragraph = noticeParagraph(words);
        paragraph.text = boldText(words);
        return paragraph;
    };
    document.blocks << bold(authority.name.toUpper()) << bold(wanted.body.toUpper())
                    << bold(plainDate(wanted.meeting, locale))
                    << bold(ChaseList::tr("Report of %1")
                                .arg(wanted.author.title.isEmpty() ? wanted.author.name
                                                                   : wanted.author.title))
                    << noticeHeading(1, wanted.title);
    int number = 0;
    for (const ReportSection section : wanted.sections) {
        ++number;
        document.blocks << noticeHeading(2, u"%1. %2"_s.arg(number).arg(headingOf(section)))
                        << noticeParagraph(u"%1.1 …"_s.arg(number));
    }
    document.blocks << noticeParagraph(ChaseList::tr("Report author: %1").arg(wanted.author.name))
                    << noticeParagraph(
                           ChaseList::tr("Contact details: %1").arg(wanted.author.email));
    return document;
}

} // namespace moothall
