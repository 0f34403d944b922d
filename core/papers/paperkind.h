#pragma once

#include <QByteArrayView>
#include <QString>

namespace moothall {

/// What a file is, as far as intake is concerned.
enum class PaperKind {
    Pdf,       ///< or anything that isn't known otherwise: whoever opens it will say
    Text,      ///< a word processor's: Word, OpenDocument, RTF
    Sheet,     ///< a spreadsheet
    Slides,    ///< a presentation
    PlainText, ///< lines without any form
    Picture,   ///< PNG, JPEG or TIFF
    Message,   ///< an e-mail saved as .eml or .msg, which is no paper but may bring some
};

struct PaperForm
{
    PaperKind kind = PaperKind::Pdf;
    QString suffix;        ///< what the file is called by what it holds: "docx", without a dot
    bool isZipped = false; ///< OOXML or OpenDocument, which can be looked into

    bool isMadeByOffice() const
    {
        return kind == PaperKind::Text || kind == PaperKind::Sheet || kind == PaperKind::Slides ||
               kind == PaperKind::PlainText;
    }
};

/// How many bytes formOf() wants to see.
constexpr qint64 headOfPaper = 4096;

/// What a file is, by how it begins; its name counts only where that leaves it open.
PaperForm formOf(QByteArrayView head, const QString &fileName);

/// The endings of all files that can be taken in, for a file chooser: "*.pdf *.docx …".
QString paperPatterns();

} // namespace moothall
