#pragma once

#include "core/base/files.h"
#include "core/formats/formats.h"

#include <QDir>

namespace moothall::test {

/// A report of some pages as officers write them, of an invented council: headings, paragraphs, a list, a table,
/// recommendations at its end.
inline Document aReport(const QString &title, int paragraphs)
{
    Document report;
    report.title = title;
    report.language = QStringLiteral("en-GB");
    report.blocks.append(Heading{.level = 1, .text = plainText(title)});
    for (int at = 0; at < paragraphs; ++at) {
        if (at % 6 == 0)
            report.blocks.append(Heading{.level = 2, .text = plainText(QStringLiteral("%1. Background").arg(at / 6 + 1))});
        report.blocks.append(Paragraph{plainText(
            QStringLiteral("%1.%2 The service has looked at the matter again and found that the works on the bridge at "
                           "Amberton cost less in spring than in autumn, that the river is lower then, and that the "
                           "road can stay open for buses while they last.")
                .arg(at / 6 + 1)
                .arg(at % 6 + 1))});
    }
    Table table;
    table.columns = {TableColumn{}, TableColumn{}};
    for (int row = 0; row < 6; ++row)
        table.rows.append({TableCell{{Paragraph{plainText(QStringLiteral("Year %1").arg(row))}}},
                           TableCell{{Paragraph{plainText(QStringLiteral("£%1,000").arg(row * 12))}}}});
    report.blocks.append(table);
    report.blocks.append(Heading{.level = 2, .text = plainText(QStringLiteral("9. Recommendations"))});
    report.blocks.append(Paragraph{plainText(QStringLiteral("That Cabinet:"))});
    report.blocks.append(Paragraph{plainText(QStringLiteral("a) notes the outcome of the works; and"))});
    report.blocks.append(Paragraph{plainText(QStringLiteral("b) approves the programme for next year."))});
    report.blocks.append(Heading{.level = 2, .text = plainText(QStringLiteral("10. Reasons for Recommendations"))});
    report.blocks.append(Paragraph{plainText(QStringLiteral("10.1 To keep the road open."))});
    return report;
}

/// Such reports as Word files in a folder: "01 Report 1.docx" and so on.
inline QStringList wordReports(const QString &folder, int count, int paragraphs)
{
    QStringList files;
    for (int at = 1; at <= count; ++at) {
        const auto bytes = toWord(aReport(QStringLiteral("Report %1").arg(at), paragraphs));
        const QString file = QStringLiteral("%1/%2 Report %3.docx").arg(folder).arg(at, 2, 10, QLatin1Char('0')).arg(at);
        if (!bytes || !writeFile(file, *bytes))
            return {};
        files.append(file);
    }
    return files;
}

} // namespace moothall::test
