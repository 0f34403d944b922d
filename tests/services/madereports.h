#pragma once

#include "core/typeset/typesetter.h"

#include <QStringList>

namespace moothall::test {

/// A report as authors send it, of an invented council; each field can be spoilt.
struct MadeReport
{
    enum class Layout {
        Numbered,
        Plain,
        Labelled
    }; ///< how it is laid out: three councils' manners
    Layout layout = Layout::Numbered;
    QString title;
    QString body = QStringLiteral("Harbour Committee");
    QString date = QStringLiteral("13 June 2024");
    QString background = QStringLiteral("The quay wall was surveyed by divers in the spring.");
    QStringList without; ///< headings that are left out
    QStringList empty;   ///< headings with nothing after them
    QStringList appendices = {
        QStringLiteral("Implications")}; ///< their titles, named in the report
    int appended = 1;                    ///< how many of them follow
    bool emptyPoint = false;             ///< "2.1" with nothing after it among the implications
};

/// Its pages as a PDF.
inline QByteArray made(const MadeReport &report)
{
    using Layout = MadeReport::Layout;
    const auto s = [](const char *words) { return QString::fromUtf8(words); };
    Document document;
    document.title = report.title;
    int section = 0;
    const auto line = [&document](const QString &words, bool bold = false) {
        document.blocks.append(Paragraph{.text = bold ? boldText(words) : plainText(words)});
    };
    const auto heading = [&](const QString &words) {
        ++section;
        const QString text = report.layout == Layout::Numbered
                                 ? QStringLiteral("%1. %2").arg(section).arg(words)
                                 : words;
        document.blocks.append(Heading{.level = 2, .text = plainText(text)});
    };
    const auto points = [&](const QStringList &words) {
        if (report.layout == Layout::Labelled) {
            List list;
            for (qsizetype at = 0; at < words.size(); ++at)
                list.items.append(
                    ListItem{.label = plainText(QStringLiteral("%1.%2").arg(section).arg(at + 1)),
                             .body = {Paragraph{.text = plainText(words[at])}}});
            document.blocks.append(list);
            return;
        }
        for (qsizetype at = 0; at < words.size(); ++at)
            line(report.layout == Layout::Numbered
                     ? QStringLiteral("%1.%2 %3").arg(section).arg(at + 1).arg(words[at])
                     : words[at]);
    };
    const auto part = [&](const QString &name, const QStringList &words) {
        if (report.without.contains(name))
            return;
        heading(name);
        if (!report.empty.contains(name))
            points(words);
    };

    if (report.layout == Layout::Plain) {
        line(s("Ambershire County Council"));
        line(s("Report to: ") + report.body);
        line(s("Date: ") + report.date);
        line(s("Title: ") + report.title);
    } else {
        line(s("FOR PUBLICATION"));
        line(s("AMBERSHIRE COUNTY COUNCIL"), true);
        line(report.body.toUpper(), true);
        line(report.date, true);
        line(s("Report of the Director of Ports"), true);
        line(report.title, true);
    }
    part(s("Purpose"), {s("To ask members for a decision on the matter that follows, and to say "
                          "why it can’t wait for another "
                          "year; the costs rise by 2.5 per cent with each winter.")});
    QStringList told{
        report.background,
        s("Since then prices were asked of three firms, of whom two answered in time.")};
    for (qsizetype at = 0; at < report.appendices.size(); ++at)
        told.append(s("The reader finds more of this in Appendix %1.").arg(at + 1));
    part(s("Information and Analysis"), told);
    part(
        s("Consultation"),
        {s("Boat owners were asked in March, under section 5 of Appendix 9 to the Constitution.")});
    part(s("Alternative Options Considered"),
         {s("To do nothing, which would leave the wall as it is.")});
    part(s("Implications"), {s("Appendix 1 says what follows for money, law and staff.")});
    part(s("Background Papers"), {s("None identified.")});
    QStringList listed;
    for (qsizetype at = 0; at < report.appendices.size(); ++at)
        listed.append(s("Appendix %1 – %2").arg(at + 1).arg(report.appendices[at]));
    part(s("Appendices"), listed);
    part(s("Recommendation"), {s("That the Committee approves the works.")});
    part(s("Reasons for Recommendation"), {s("To keep the quay open to the public.")});
    line(s("Report Author: Jo Penrose"));
    line(s("Contact details: jo.penrose@ambershire.example"));
    for (int at = 0; at < report.appended; ++at) {
        document.blocks.append(PageBreak());
        if (at > 0) {
            line(s("Appendix %1").arg(at + 1), true);
            line(report.appendices.value(at), true);
            line(s("A table of figures, and words about them, that nobody needs here."));
            continue;
        }
        document.blocks.append(Heading{.level = 2, .text = plainText(s("Implications"))});
        line(s("Financial"), true);
        line(s("1.1 The works cost £40,000, which the harbour fund can bear."));
        line(s("Legal"), true);
        line(report.emptyPoint ? s("2.1") : s("2.1 None."));
        line(s("Human Resources"), true);
        line(s("3.1 None."));
    }
    return typeset(document, {.standalone = true})->pdf;
}

} // namespace moothall::test
