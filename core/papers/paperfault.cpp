#include "core/papers/paperfault.h"

#include "core/papers/sentences.h"

#include <QCoreApplication>

#include <array>

namespace moothall {

using namespace Qt::StringLiterals;

namespace {

struct Named
{
    PaperFault fault;
    const char *name;
    ErrorCode code;
    const char *sentence;
};

constexpr std::array faults{
    Named{PaperFault::Empty, "empty", ErrorCode::BadInput,
          QT_TRANSLATE_NOOP("Papers", "“%1” is an empty file. Ask for it to be sent again.")},
    Named{PaperFault::Folder, "folder", ErrorCode::BadInput,
          QT_TRANSLATE_NOOP("Papers", "“%1” is a folder. Choose the files in it instead.")},
    Named{PaperFault::Vanished, "vanished", ErrorCode::NotFound,
          QT_TRANSLATE_NOOP("Papers", "“%1” isn't there any more. It may have been moved or "
                                      "renamed, or its drive taken out.")},
    Named{PaperFault::Unreadable, "unreadable", ErrorCode::Unreadable,
          QT_TRANSLATE_NOOP("Papers", "“%1” can't be read. Check that you may open it and that no "
                                      "other program is holding it.")},
    Named{PaperFault::Changed, "changed", ErrorCode::Conflict,
          QT_TRANSLATE_NOOP("Papers", "“%1” changed while it was being copied. Save it where it "
                                      "comes from, then add it again.")},
    Named{PaperFault::NotPdf, "not-pdf", ErrorCode::BadInput,
          QT_TRANSLATE_NOOP(
              "Papers", "“%1” isn't a PDF, whatever its name says. Save it as PDF and add that.")},
    Named{PaperFault::Damaged, "damaged", ErrorCode::Damaged,
          QT_TRANSLATE_NOOP(
              "Papers", "“%1” is damaged beyond repair. Ask its author to make the PDF again.")},
    Named{PaperFault::NeedsPassword, "password", ErrorCode::NeedsPassword,
          QT_TRANSLATE_NOOP(
              "Papers", "“%1” opens only with a password. Give it here, or ask its author for a copy without one.")},
    Named{PaperFault::WrongPassword, "wrong-password", ErrorCode::NeedsPassword,
          QT_TRANSLATE_NOOP("Papers", "That isn't the password of “%1”. Give it once more, or ask its author for a copy without one.")},
    Named{PaperFault::LockedDocument, "locked-document", ErrorCode::NeedsPassword,
          QT_TRANSLATE_NOOP("Papers", "“%1” opens only with a password. Ask its author for a copy without one.")},
    Named{PaperFault::NoPages, "no-pages", ErrorCode::BadInput,
          QT_TRANSLATE_NOOP("Papers", "“%1” has no pages. Ask its author to make the PDF again.")},
    Named{PaperFault::TooMuch, "limit", ErrorCode::Limit,
          QT_TRANSLATE_NOOP("Papers", "“%1” needs more time or memory than a paper may. Print it "
                                      "to a new PDF, or add it in parts.")},
    Named{PaperFault::BadDocument, "bad-document", ErrorCode::Damaged,
          QT_TRANSLATE_NOOP("Papers", "“%1” is damaged: LibreOffice can't open it either. Ask its "
                                      "author to send it again, or as a PDF.")},
    Named{PaperFault::Hostile, "hostile", ErrorCode::BadInput,
          QT_TRANSLATE_NOOP("Papers", "“%1” tries to draw in other files while it is opened, which no "
                                      "ordinary document does. It wasn't opened: ask its sender for a PDF.")},
    Named{PaperFault::Tracked, "tracked", ErrorCode::Conflict,
          QT_TRANSLATE_NOOP("Papers", "“%1” holds tracked changes. Take its final text, or ask its "
                                      "author to accept or reject them and send it again.")},
    Named{PaperFault::NoWriter, "no-writer", ErrorCode::NotFound,
          QT_TRANSLATE_NOOP("Papers", "“%1” can be converted once LibreOffice Writer is here: install "
                                      "libreoffice-writer and try again, or save it as PDF and add that.")},
    Named{PaperFault::NoCalc, "no-calc", ErrorCode::NotFound,
          QT_TRANSLATE_NOOP("Papers", "“%1” can be converted once LibreOffice Calc is here: install "
                                      "libreoffice-calc and try again, or save it as PDF and add that.")},
    Named{PaperFault::NoImpress, "no-impress", ErrorCode::NotFound,
          QT_TRANSLATE_NOOP("Papers", "“%1” can be converted once LibreOffice Impress is here: install "
                                      "libreoffice-impress and try again, or save it as PDF and add that.")},
    Named{PaperFault::DynamicForm, "dynamic-form", ErrorCode::BadInput,
          QT_TRANSLATE_NOOP("Papers", "“%1” is a form that only Adobe's programs can draw: its page says “please wait”. Open it "
                                      "there, print it to a new PDF and add that.")},
    Named{PaperFault::BadPicture, "bad-picture", ErrorCode::BadInput,
          QT_TRANSLATE_NOOP("Papers", "“%1” can't be read as a picture. Save it again as PNG, JPEG or TIFF.")},
    Named{PaperFault::NoAttachments, "no-attachments", ErrorCode::BadInput,
          QT_TRANSLATE_NOOP("Papers", "“%1” is an e-mail without any files attached. Print it to a PDF if "
                                      "the message itself is the paper.")},
    Named{PaperFault::NoReader, "no-reader", ErrorCode::NotFound,
          QT_TRANSLATE_NOOP("Papers", "“%1” can be made searchable once Tesseract is here: install tesseract-ocr, "
                                      "tesseract-ocr-eng and poppler-utils and try again.")},
    Named{PaperFault::NoConverter, "no-converter", ErrorCode::NotFound,
          QT_TRANSLATE_NOOP("Papers", "“%1” can be converted once LibreOffice is here: install "
                                      "libreoffice-writer, libreoffice-calc and libreoffice-impress and "
                                      "try again, or save it as PDF and add that.")},
};

const Named &find(PaperFault fault)
{
    for (const Named &named : faults)
        if (named.fault == fault)
            return named;
    return faults[6];
}

} // namespace

Error paperError(PaperFault fault, const QString &fileName, const QString &detail)
{
    const Named &named = find(fault);
    return Error(named.code, Papers::tr(named.sentence).arg(fileName), detail)
        .at(QString::fromLatin1(named.name));
}

std::optional<PaperFault> faultOf(const Error &error)
{
    for (const Named &named : faults)
        if (error.place() == QLatin1StringView(named.name))
            return named.fault;
    return std::nullopt;
}

} // namespace moothall
