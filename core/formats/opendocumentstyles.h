#pragma once

#include "core/formats/listmarkers.h"
#include "core/formats/looks.h"

#include <QXmlStreamWriter>

namespace moothall {

/// What an automatic paragraph style of an OpenDocument file is made from.
struct OdtParagraph
{
    QString parent;
    ParagraphStyle style;
    double indent = 0;    ///< of what it stands in
    double tab = 0;       ///< a stop at the end of the line, from the paragraph's start; 0: none
    bool indented = true; ///< false: its list says where it stands
    bool newPage = false;
    bool keepWithNext = false;

    friend bool operator==(const OdtParagraph &, const OdtParagraph &) = default;
};

struct OdtText
{
    bool bold = false;
    bool italic = false;
    QString language;

    friend bool operator==(const OdtText &, const OdtText &) = default;
};

struct OdtList
{
    ListMarker marker;
    int level = 1;
    double indent = 0;
    double labelWidth = 0;
};

/// The automatic styles of a content file, named as they come up.
class OdtStyles
{
public:
    QString paragraph(const OdtParagraph &wanted);
    QString text(const OdtText &wanted);
    QString list(const OdtList &wanted);
    /// A table with columns of these shares; its cells are named with .cell, its columns with .A,
    /// .B …
    QString table(const QList<double> &widths, TableRules rules, double padding, double spaceAfter);
    void write(QXmlStreamWriter &xml) const;

private:
    struct TableLook
    {
        QList<double> widths;
        TableRules rules = TableRules::None;
        double padding = 0;
        double spaceAfter = 0;
    };

    QList<OdtParagraph> m_paragraphs;
    QList<OdtText> m_texts;
    QList<OdtList> m_lists;
    QList<TableLook> m_tables;
};

/// "12.5pt".
QString odtPoints(double points);
/// The namespaces of all parts, onto the element that was just started.
void writeOdtNamespaces(QXmlStreamWriter &xml);
/// The named styles, page layout, header and footer.
QByteArray odtStylesPart(const Document &document, const Looks &looks);

} // namespace moothall
