#pragma once

#include "core/base/result.h"
#include "core/typeset/document.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace moothall {

/// A heading and where it came to stand.
struct OutlineEntry
{
    int level = 1;
    QString title;
    int page = 0;   ///< index from 0
    double top = 0; ///< of the heading, in PDF's units upwards from the foot of the page
};

/// A named place and where it came to stand.
struct PlacedAnchor
{
    QString name;
    int page = 0;   ///< index from 0
    double top = 0; ///< as OutlineEntry::top
};

/// Pages with their tags: one PDF file in the canonical form that the pack is spliced from.
struct TypesetDocument
{
    QByteArray pdf;
    int pages = 0;
    QList<PlacedAnchor> anchors;
    QList<OutlineEntry> outline;
};

struct TypesetOptions
{
    /// A file to be opened by itself: title, language, PDF/UA identification, outline and named places are in it,
    /// and links to names that it doesn't hold are refused. Otherwise a part of a pack, which brings all of that.
    bool standalone = false;
};

/// Lays a document out and writes it as tagged PDF. Same document, same fonts, same options: same bytes.
/// A document without text gives one empty page.
/// Every call subsets its own fonts: glyphs of one edition never show in another's file. Any thread.
/// Errors: BadInput where a font lacks a character (the text around it is in the sentence), a picture can't be read or
/// has no text to describe it, a heading skips a level; Internal where the fonts are missing.
Result<TypesetDocument> typeset(const Document &document, const TypesetOptions &options = {});

/// How many pages it would take, without writing them.
Result<int> countPages(const Document &document);

} // namespace moothall
