#pragma once

#include "core/formats/looks.h"
#include "core/formats/zipped.h"

#include <QXmlStreamWriter>

namespace moothall {

/// A header or footer of a .docx and what refers to it.
struct WordRunning
{
    RunningText::Where where = RunningText::Where::Head;
    bool first = false; ///< of the first page alone
    QString relation;   ///< "rId7"
    QByteArray file;    ///< "header1.xml"
    QByteArray bytes;
};

/// A twentieth of a point, the unit of most of a .docx.
QString twips(double points);
/// The main namespace, onto the element that was just started.
void writeWordNamespaces(QXmlStreamWriter &xml);
/// The children of w:pPr about spacing, indents and alignment.
void writeWordParagraph(QXmlStreamWriter &xml, const ParagraphStyle &style, double indent);
/// The children of w:rPr.
void writeWordFont(QXmlStreamWriter &xml, const ParagraphStyle &style, bool bold, bool italic,
                   const QString &language = {});

QByteArray wordStylesPart(const Document &document, const Looks &looks);
QByteArray wordSettingsPart();
QByteArray wordPropertiesPart(const Document &document);
QList<WordRunning> wordRunningParts(const Document &document);
QByteArray wordContentTypes(const QList<WordRunning> &running);
QByteArray wordRootRelations();
QByteArray wordDocumentRelations(const QList<WordRunning> &running, const QStringList &links);

} // namespace moothall
