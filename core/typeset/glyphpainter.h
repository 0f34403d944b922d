#pragma once

#include "core/typeset/fontbook.h"
#include "core/typeset/pagecanvas.h"
#include "core/typeset/textlayout.h"

#include <QByteArray>
#include <QList>

#include <optional>

namespace moothall {

/// Turns one line of Pango's into text operators. Every code it writes stands for exactly the characters it draws, so
/// that copying, searching and reading aloud give the text back.
class GlyphPainter
{
public:
    GlyphPainter(FontBook &fonts, PageCanvas &canvas, const QByteArray &text, const QList<TextSegment> &segments,
        quint32 colour);

    void draw(const TextLine &line, double left, double top);

private:
    struct Cluster
    {
        const PangoGlyphInfo *glyphs = nullptr;
        int count = 0;
        qsizetype from = 0; ///< bytes of the paragraph
        qsizetype to = 0;
        bool rightToLeft = false;
    };

    void drawItem(const PangoGlyphItem *item);
    void drawCluster(const Cluster &cluster);
    void drawGlyph(const PangoGlyphInfo &glyph, QStringView text);
    void enterSegment(qsizetype byte);
    void place(quint32 glyph, QStringView text, double width, double offset, double rise);
    void beginText();
    void endText();
    void openArray();
    void closeArray();
    void endLinkBox();
    void noteMissing(qsizetype byte, const QString &character);

    FontBook &m_fonts;
    PageCanvas &m_canvas;
    const QByteArray &m_text;
    const QList<TextSegment> &m_segments;
    quint32 m_colour;

    double m_pen = 0;      ///< where the next glyph belongs, in points
    double m_baseline = 0; ///< upwards
    double m_top = 0;
    double m_height = 0;
    SizedFont m_font;
    double m_lag = 0; ///< how far the file's own pen is behind, in thousandths of the size
    double m_rise = 0;
    bool m_inText = false;
    bool m_inArray = false;
    qsizetype m_segment = -1;
    const LinkTarget *m_link = nullptr;
    double m_linkFrom = 0;
};

} // namespace moothall
