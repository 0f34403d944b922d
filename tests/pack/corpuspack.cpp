#include "tests/pack/corpuspack.h"

#include "core/base/files.h"
#include "core/pack/splice.h"
#include "core/papers/canonicaliser.h"
#include "core/typeset/typesetter.h"

#include <QDir>

namespace moothall::test {

using namespace Qt::StringLiterals;

GeneratedPart part(const QByteArray &pdf, int pages, const QString &title)
{
    GeneratedPart made;
    made.pdf = pdf;
    made.pages = pages;
    made.title = title;
    return made;
}

GeneratedPart typesetPart(const QString &title, const Blocks &blocks)
{
    Document document;
    document.title = title;
    document.blocks = blocks;
    const auto made = typeset(document);
    if (!made) {
        qWarning() << made.error().sentence();
        return {};
    }
    return part(made->pdf, made->pages, title);
}

GeneratedPart blankPart()
{
    Document blank{.title = u"Blank page"_s};
    blank.page.running = {RunningText{.text = u"This page is intentionally left blank"_s, .where = RunningText::Where::Head}};
    const auto made = typeset(blank);
    return made ? part(made->pdf, made->pages, {}) : GeneratedPart();
}

Result<CorpusPack> makeCorpusPack(const QString &corpusFolder, const QString &folder)
{
    CorpusPack pack{.file = QDir(folder).filePath(u"everything.pdf"_s)};
    QList<PlanItem> items;
    PackParts parts;
    parts.frame.title = u"Everything"_s;
    parts.frame.fileId = QByteArray(16, 'c');
    parts.front = typesetPart(u"Agenda"_s, {Heading{1, plainText(u"Agenda"_s)}, Paragraph{linkText(u"Item 1"_s, u"item1"_s)}});
    parts.blank = blankPart();
    const QDir corpus(corpusFolder);
    for (const QString &name : corpus.entryList({u"*.pdf"_s}, QDir::Files, QDir::Name)) {
        const auto paper = canonicalise(readFile(corpus.filePath(name)).value_or(QByteArray()));
        if (!paper) {
            pack.refused.insert(name, paper.error().sentence());
            continue;
        }
        const QString path = QDir(folder).filePath(name);
        MOOTHALL_TRY(writeFile(path, paper->bytes));
        items.append(PlanItem{.number = QString::number(items.size() + 1), .title = name});
        items.last().files.append(PlanFile{.key = name, .pages = paper->facts.pages});
        parts.itemTitles.append(name);
        parts.papers.insert(name, PaperPart{path, name});
        pack.papers.append({name, path, paper->facts.pages, 0});
    }
    pack.plan = planPack(items);
    const auto sources = assemblePack(pack.plan, Edition::Restricted, parts);
    if (!sources)
        return fail(sources.error());
    const auto report = splice(*sources, pack.file);
    if (!report)
        return fail(report.error());
    pack.pages = report->pages;
    pack.frontPages = parts.front.pages;
    int at = pack.frontPages + pack.plan.frontPadding(pack.frontPages);
    for (CorpusPack::PackedPaper &paper : pack.papers) {
        paper.firstPage = at;
        at += paper.pages + paper.pages % 2;
    }
    return pack;
}

} // namespace moothall::test
