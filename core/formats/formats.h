#pragma once

#include "core/base/result.h"
#include "core/typeset/document.h"

#include <QDate>

namespace moothall {

// One composition, several writers: each takes the Document that the pages are made of and writes
// all of it, in its order, with the means of its own format. Pictures are told by their words.
// Pure: any thread, same in, same out.

/// A way from a page to others of the website that it stands in.
struct HtmlWay
{
    QString words;
    QString target; ///< relative to the page
};

/// One file of semantic HTML, for a web page and the clipboard: WCAG 2.2 AA, no script, nothing
/// from elsewhere. The ways stand before the document.
QByteArray toHtml(const Document &document, const QList<HtmlWay> &ways = {});

/// An OpenDocument text with named styles, outline levels, lists and page numbers. Errors: Internal
/// (no memory).
Result<QByteArray> toOpenDocument(const Document &document);

/// An Office Open XML text (.docx), likewise. Errors: Internal (no memory).
Result<QByteArray> toWord(const Document &document);

/// What Akoma Ntoso says of a document that stands nowhere on its pages.
struct AkomaNtosoFacts
{
    QString kind; ///< "minutes", "agenda"
    QString body; ///< the council, cabinet or committee
    QDate date;   ///< of the meeting
};

/// A debate of Akoma Ntoso 3.0 (OASIS LegalDocML): a section a heading, numbers apart from
/// headings. Its names are of the shape /akn/gb/debate/minutes/2024-06-13/cabinet.
QByteArray toAkomaNtoso(const Document &document, const AkomaNtosoFacts &facts);

} // namespace moothall
