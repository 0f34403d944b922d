#pragma once

#include "core/typeset/document.h"

#include <QProcess>

namespace moothall::test {

/// A document with one of everything that a house composes.
inline Document everything()
{
    Document document;
    document.title = QStringLiteral("Minutes, Harbour Committee, 13 June 2024");
    document.author = QStringLiteral("Ambershire County Council");
    document.made = QDateTime(QDate(2024, 6, 20), QTime(9, 0), Qt::UTC);
    document.page.running = {RunningText{.text = QStringLiteral("Page {page} of {pages}")},
                             RunningText{.text = QStringLiteral("Public Document Pack"),
                                         .where = RunningText::Where::Head,
                                         .pages = RunningText::Pages::First}};
    const auto numbered = [](const QString &label, const QString &text) {
        return ListItem{.label = plainText(label), .body = {Paragraph{.text = plainText(text)}}};
    };
    ListItem nested = numbered(QStringLiteral("2)"), QStringLiteral("Note the following:"));
    nested.body.append(
        List{.numbering = Numbering::LowerAlpha,
             .items = {
                 ListItem{.body = {Paragraph{.text = plainText(QStringLiteral("the tide table"))}}},
                 ListItem{.body = {Paragraph{.text = plainText(QStringLiteral("the dredger"))}}}}});
    ListItem paged = numbered(QStringLiteral("6a"), QStringLiteral("Slipway repairs"));
    paged.trailing = plainText(QStringLiteral("(Pages 43 - 48)"));
    const auto cell = [](const QString &text) {
        return TableCell{.blocks = {Paragraph{.text = plainText(text)}}};
    };
    document.blocks = {
        SideBySide{
            .start = {Paragraph{.text = plainText(document.author)}},
            .end = {Paragraph{.text = linkText(QStringLiteral("desk@ambershire.example"),
                                               QStringLiteral("mailto:desk@ambershire.example"))}}},
        Heading{.level = 1,
                .text = {Run{.text = QStringLiteral("MINUTES of ")},
                         Run{.text = QStringLiteral("HARBOUR COMMITTEE"), .bold = true}}},
        Paragraph{.text = {Run{.text = QStringLiteral("Held at <the> harbour & ")},
                           Run{.text = QStringLiteral("croeso"),
                               .italic = true,
                               .language = QStringLiteral("cy")},
                           Run{.text = QStringLiteral("\nsecond line  of two blanks")}}},
        Heading{.level = 2,
                .text = plainText(QStringLiteral("90/24  HARBOUR WALL")),
                .number = QStringLiteral("90/24")},
        Paragraph{.text = plainText(QStringLiteral("The western arm was discussed."))},
        List{
            .numbering = Numbering::Bullet,
            .items = {ListItem{.body = {Paragraph{.text = plainText(QStringLiteral("A point"))}}}}},
        Group{.role = Group::Role::Quote,
              .blocks = {Paragraph{.text = plainText(QStringLiteral("That the wall be mended"))}}},
        List{.items = {numbered(QStringLiteral("1)"), QStringLiteral("Approve the renewal; and")),
                       nested}},
        List{.items = {paged}},
        Heading{.level = 3, .text = plainText(QStringLiteral("Reasons for decision"))},
        Table{.columns = {{1}, {2}},
              .rows = {{cell(QStringLiteral("Year")), cell(QStringLiteral("Cost"))},
                       {cell(QStringLiteral("2024")), cell(QStringLiteral("£1.2m"))}},
              .rules = TableRules::Grid,
              .summary = QStringLiteral("Costs by year")},
        Heading{.level = 2,
                .text = plainText(QStringLiteral("91/24  FERRY")),
                .number = QStringLiteral("91/24")},
        Paragraph{.text = plainText(QStringLiteral("Noted.\x0b\x01"))},
        Space{30},
        Group{.role = Group::Role::Section,
              .title = QStringLiteral("Close"),
              .keepTogether = true,
              .blocks = {Paragraph{
                             .text = plainText(QStringLiteral("The meeting finished at 2.44 pm"))},
                         Paragraph{.text = plainText(QStringLiteral("Chairman"))}}},
    };
    return document;
}

inline QByteArray ran(const QString &program, const QStringList &arguments, int *status = nullptr)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(program, arguments);
    const bool ended = process.waitForFinished(120000);
    if (status)
        *status = ended ? process.exitCode() : -1;
    return process.readAll();
}

} // namespace moothall::test
