#pragma once

#include "core/domain/richtext.h"

#include <functional>

namespace moothall {

/// What is known of a paragraph when it begins.
struct PastedParagraph
{
    int heading = 0; ///< 0: none
    bool isQuote = false;
    int level = 0; ///< of Word's paragraphs that look like entries of a list: how deep, from 1
    int list = 0;  ///< and of which of its lists
    bool continuesEntry = false; ///< belongs to such an entry above it
};

/// Puts paragraphs, lists and tables together as they come in, in whatever order somebody's HTML
/// opens and closes them.
class PastedBlocks
{
public:
    PastedBlocks()
        : m_sinks(1)
    {}

    void addText(const QString &text, bool bold, bool italic);
    void addMarker(const QString &text) { m_marker += text; }
    void addBreak();
    void beginParagraph(const PastedParagraph &paragraph);
    /// `styleOf` says what a marker like "(a)" stands for.
    void endParagraph(const std::function<ListStyle(const QString &marker)> &styleOf);

    void openList(ListStyle style);
    void openEntry();
    void closeEntry();
    void closeList();

    void openTable();
    void openHead() { m_inHead = true; }
    void closeHead() { m_inHead = false; }
    void openRow();
    void openCell(bool isHeader, int columns, int rows);
    void closeCell();
    void closeRow();
    void closeTable();

    /// Closes what is open.
    QList<RichBlock> finish();

private:
    /// A block and, of Word's lists, where in them it stands.
    struct Piece
    {
        RichBlock block;
        int level = 0;
        int list = 0;
        ListStyle style = ListStyle::Number;
        bool continuesEntry = false;
    };

    /// Where blocks go: the text itself, or the entries of an open list.
    struct Sink
    {
        QList<Piece> pieces;
        bool isEntry = false;
        RichBlock list; ///< of an entry: the list it belongs to
    };

    static QList<RichBlock> nested(const QList<Piece> &pieces);
    static QList<TextRun> tidy(QList<TextRun> runs);
    void finishEntry();
    void putCell(const QList<TextRun> &runs);

    QList<Sink> m_sinks;
    QList<TextRun> m_runs;
    QString m_marker;
    PastedParagraph m_paragraph;
    int m_flatLists = 0; ///< open lists that lie too deep, or in a cell, and add nothing

    int m_tables = 0; ///< open ones; only the outermost is one
    bool m_inCell = false;
    bool m_inHead = false;
    bool m_rowIsHeader = true;
    bool m_headEnded = false;
    RichBlock m_table;
    QList<QList<TextRun>> m_row;
    QList<TextRun> m_cell;
    QList<int> m_down; ///< of each column, how many rows a cell above still covers
    int m_columns = 1; ///< of the open cell
    int m_rows = 1;
};

} // namespace moothall
