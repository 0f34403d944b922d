#pragma once

#include "core/base/files.h"
#include "core/services/packs.h"
#include "core/typeset/typesetter.h"
#include "tests/pack/tinypdf.h"
#include "tests/services/support.h"

namespace moothall::test {

/// A PDF of `pages` pages that say `words`.
inline QByteArray paperOf(const QString &words, int pages)
{
    Document document;
    document.title = QStringLiteral("Paper");
    for (int page = 0; page < pages; ++page) {
        if (page > 0)
            document.blocks.append(PageBreak());
        document.blocks.append(
            Paragraph{.text = plainText(QStringLiteral("%1 page %2").arg(words).arg(page + 1))});
    }
    return typeset(document, {.standalone = true})->pdf;
}

/// A meeting whose papers are real files, taken in.
class PackMaking
{
public:
    PackMaking()
        : meeting(reg.aMeeting(reg.aBody()))
    {}

    Session session() { return reg.session(); }
    QString out(const QString &name) { return reg.folder() + QChar(u'/') + name; }
    MeetingRecord record() { return loadMeeting(session(), meeting).value(); }

    Paper taken(const QString &title, const QString &words, int pages, int supplement = 0)
    {
        const QString file = out(title + QStringLiteral(".pdf"));
        if (!writeFile(file, paperOf(words, pages)))
            qFatal("the paper can't be written");
        const auto version = takePaperIn(session(), file);
        if (!version)
            qFatal("%s | %s", qPrintable(version.error().sentence()),
                   qPrintable(version.error().detail()));
        Paper paper;
        paper.title = title;
        paper.version = *version;
        paper.supplement = supplement;
        return paper;
    }
    ItemId item(const QString &title, int supplement = 0, bool toFollow = false)
    {
        AgendaItem item;
        item.title = title;
        item.supplement = supplement;
        item.toFollow = toFollow;
        return addItem(session(), meeting, item, {}).value();
    }
    ItemId exemptItem(const QString &title, const QString &exemptTitle, int supplement = 0)
    {
        AgendaItem item;
        item.title = title;
        item.exemptTitle = exemptTitle;
        item.part = Part::Exempt;
        item.supplement = supplement;
        item.grounds = {{3},
                        false,
                        QStringLiteral("Business affairs"),
                        QStringLiteral("The Council would lose its hand")};
        return addItem(session(), meeting, item, {}).value();
    }
    PaperId attach(ItemId item, const Paper &paper)
    {
        return attachPaper(session(), item, paper).value();
    }

    QString text(const QString &file)
    {
        return QString::fromUtf8(runTool(QStringLiteral("pdftotext"),
                                         {QStringLiteral("-layout"), file, QStringLiteral("-")})
                                     .text);
    }

    TestRegister reg;
    MeetingId meeting;
};

} // namespace moothall::test
