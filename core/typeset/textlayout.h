#pragma once

#include "core/typeset/document.h"
#include "core/typeset/fontbook.h"
#include "core/typeset/pagecanvas.h"
#include "core/typeset/structuretree.h"

#include <QByteArray>
#include <QList>

#include <vector>

namespace moothall {

/// A stretch of a paragraph's bytes that is read at one place of the structure.
struct TextSegment
{
    qsizetype end = 0; ///< in the UTF-8 text
    ContentLeaf *leaf = nullptr;
    const LinkTarget *link = nullptr;
};

/// A line of a paragraph, in points.
struct TextLine
{
    PangoLayoutLine *line = nullptr; ///< lives as long as its layout
    double left = 0;                 ///< from the layout's edge
    double height = 0;               ///< line spacing included
    double baseline = 0;             ///< from the line's top
};

/// A paragraph laid out in lines of a width. Where its lines stand is decided later.
class TextLayout
{
public:
    /// `width` below 0 doesn't wrap.
    TextLayout(FontBook &fonts, const Text &text, const ParagraphStyle &style, double width);

    bool isEmpty() const { return m_bytes.isEmpty(); }
    const std::vector<TextLine> &lines() const { return m_lines; }
    double height() const;
    /// The widest line.
    double naturalWidth() const;

    /// The run a byte is of, and where the runs end.
    const QList<qsizetype> &runEnds() const { return m_runEnds; }
    /// Stretches that read from right to left, in logical order.
    const QList<std::pair<qsizetype, qsizetype>> &rightToLeft() const { return m_rightToLeft; }
    QString textBetween(qsizetype from, qsizetype to) const;

    /// Who reads what; without it the lines belong to what the canvas has open.
    void setSegments(QList<TextSegment> segments) { m_segments = std::move(segments); }
    const QList<TextSegment> &segments() const { return m_segments; }

    void drawLine(size_t index, PageCanvas &canvas, double left, double top) const;

private:
    void measureLines();
    void findRightToLeft();

    FontBook *m_fonts;
    GObjectPointer<PangoLayout> m_layout;
    QByteArray m_bytes;
    QList<qsizetype> m_runEnds;
    QList<std::pair<qsizetype, qsizetype>> m_rightToLeft;
    QList<TextSegment> m_segments;
    std::vector<TextLine> m_lines;
    double m_lineSpacing = 1;
    quint32 m_colour = 0;
};

/// A run's text as it is set: composed characters, line breaks that stay inside the paragraph, no control characters.
QString settable(const QString &text);

} // namespace moothall
