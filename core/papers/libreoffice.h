#pragma once

#include "core/base/result.h"
#include "core/papers/paperkind.h"
#include "core/tasks/cancel.h"

#include <QStringList>

#include <functional>
#include <optional>

namespace moothall {

/// The LibreOffice of this computer.
struct LibreOffice
{
    QString program; ///< absolute
    bool hasWriter = false;
    bool hasCalc = false;
    bool hasImpress = false;
};

/// Where it is; none where there is none. The environment's MOOTHALL_SOFFICE names another program.
std::optional<LibreOffice> findLibreOffice();
/// Whether a document of this kind can be converted here. Errors are PaperFaults: NoConverter, NoWriter, NoCalc,
/// NoImpress, without the file's name.
Status canConvert(PaperKind kind);

/// What one run of LibreOffice is to do.
struct OfficeRun
{
    QString folder;     ///< the only place it may write to: of this run's owner alone
    QStringList inputs; ///< absolute, in the folder, each under a name of its own
    QString filter;     ///< what comes after --convert-to: "pdf:writer_pdf_Export:{…}"
    QString suffix;     ///< of what it makes: "pdf"
    int stallSeconds = 30; ///< it is stopped where nothing was made for so long
};

/// What became of it.
struct OfficeRunEnd
{
    QList<bool> made;    ///< one for each input
    bool ended = false;  ///< LibreOffice has gone through all of them; otherwise it crashed, hung or was stopped
    bool wasTooSlow = false;
};

/// Converts the inputs one after the other, each into `folder`/out under its own name: in one process without network,
/// macros, links to elsewhere or anything of the person's own settings. `onMade` hears of each file as soon as it is
/// whole; `isWanted` is asked now and then whether anybody still waits. Blocks. Errors: Cancelled, NoSpace, NotFound.
Result<OfficeRunEnd> runLibreOffice(const OfficeRun &run, const std::function<void(int input)> &onMade,
                                    const std::function<bool()> &isWanted);

/// The filter that makes tagged PDF of documents of a kind.
QString pdfFilter(PaperKind kind);

/// Of what conversion does: raised with every change to filters, profile or final text, so that what is cached of
/// another version is made again.
constexpr int conversionVersion = 1;

} // namespace moothall
