#include "core/typeset/typesetter.h"

#include "core/typeset/composer.h"
#include "core/typeset/documentwriter.h"
#include "core/typeset/pagebreaker.h"
#include "core/typeset/pdfsyntax.h"

namespace moothall {

using namespace Qt::StringLiterals;

namespace {

QByteArray topType(const Document &document, const TypesetOptions &options)
{
    if (options.standalone)
        return "Document";
    switch (document.top) {
    case Document::Top::Document:
        return "Document";
    case Document::Top::Section:
        return "Sect";
    case Document::Top::Part:
        break;
    }
    return "Part";
}

/// One document being set: its fonts, its structure and its pages.
class Setting
{
public:
    Setting(const Document &document, const TypesetOptions &options, FontBook &fonts)
        : m_document(document)
        , m_options(options)
        , m_fonts(fonts)
        , m_tree(topType(document, options))
        , m_composer(fonts, m_tree)
        , m_canvas(document.page.size)
    {
    }

    Status layOut();
    Result<TypesetDocument> write();
    int pages() { return static_cast<int>(m_canvas.pages().size()); }

private:
    StructureElement *top();
    void drawRunning(const RunningText &running, int page, ContentLeaf *leaf);
    void drawAllRunning();

    const Document &m_document;
    TypesetOptions m_options;
    FontBook &m_fonts;
    StructureTree m_tree;
    Composer m_composer;
    PageCanvas m_canvas;
    QList<ContentLeaf *> m_realRunning; ///< of the running texts that are read, in their order
};

/// The element that holds the blocks: the root, or in a stand-alone file a part or section below its Document.
StructureElement *Setting::top()
{
    StructureElement *holder = m_tree.root();
    if (m_options.standalone && m_document.top != Document::Top::Document)
        holder = m_tree.add(holder, m_document.top == Document::Top::Section ? "Sect" : "Part");
    if (!m_document.title.isEmpty())
        holder->entries += "/T" + pdf::textString(m_document.title);
    if (!m_options.standalone)
        holder->entries += "/Lang" + pdf::textString(m_document.language);
    return holder;
}

Status Setting::layOut()
{
    const PageStyle &page = m_document.page;
    const double height = page.size.height() - page.margins.top() - page.margins.bottom();
    Column column;
    column.left = page.margins.left();
    column.width = page.size.width() - page.margins.left() - page.margins.right();
    column.tallest = height;
    column.parent = top();
    for (const RunningText &running : page.running) {
        if (running.real)
            m_realRunning << m_tree.addLeaf(m_tree.add(column.parent, "P"));
    }
    Strips strips = m_composer.compose(m_document.blocks, column);
    if (Strip rest = m_composer.leftOver(); !rest.anchors.isEmpty())
        strips.push_back(std::move(rest));
    PageBreaker breaker(m_canvas, page.margins.top(), page.size.height() - page.margins.bottom());
    breaker.place(strips);
    drawAllRunning();
    m_canvas.close();
    MOOTHALL_TRY(m_composer.problems());
    return m_fonts.missing();
}

void Setting::drawAllRunning()
{
    qsizetype real = 0;
    for (const RunningText &running : m_document.page.running) {
        if (running.real) {
            drawRunning(running, 0, m_realRunning.at(real++));
            continue;
        }
        const int first = running.pages == RunningText::Pages::AllButFirst ? 1 : 0;
        const int end = running.pages == RunningText::Pages::First ? 1 : pages();
        for (int page = first; page < end; ++page)
            drawRunning(running, page, nullptr);
    }
}

void Setting::drawRunning(const RunningText &running, int page, ContentLeaf *leaf)
{
    const PageStyle &style = m_document.page;
    QString text = running.text;
    text.replace("{page}"_L1, QString::number(running.firstPage + page)).replace("{pages}"_L1, QString::number(pages()));
    ParagraphStyle manner = running.style;
    manner.alignment = running.alignment;
    Column column;
    column.left = style.margins.left();
    column.width = style.size.width() - style.margins.left() - style.margins.right();
    const Strips strips = m_composer.composeText(plainText(text), manner, column);
    const bool atHead = running.where == RunningText::Where::Head;
    const double top = atHead ? running.fromEdge : style.size.height() - running.fromEdge - stackHeight(strips);
    m_canvas.returnTo(page);
    if (leaf)
        m_canvas.select(*leaf);
    else
        m_canvas.selectArtifact(atHead ? "/Type/Pagination/Subtype/Header" : "/Type/Pagination/Subtype/Footer");
    drawStack(strips, 0, strips.size(), m_canvas, top);
    m_canvas.close();
}

Result<TypesetDocument> Setting::write()
{
    DocumentWriter writer(m_document, m_options, m_canvas, m_tree, m_fonts, m_composer.pictures());
    auto bytes = writer.write();
    if (!bytes)
        return fail(bytes.error());
    return TypesetDocument{std::move(*bytes), pages(), m_canvas.anchors(), m_canvas.outline()};
}

} // namespace

Result<TypesetDocument> typeset(const Document &document, const TypesetOptions &options)
{
    const auto fonts = FontBook::open(document.language);
    if (!fonts)
        return fail(fonts.error());
    Setting setting(document, options, **fonts);
    MOOTHALL_TRY(setting.layOut());
    return setting.write();
}

Result<int> countPages(const Document &document)
{
    const auto fonts = FontBook::open(document.language);
    if (!fonts)
        return fail(fonts.error());
    Setting setting(document, {}, **fonts);
    MOOTHALL_TRY(setting.layOut());
    return setting.pages();
}

} // namespace moothall
