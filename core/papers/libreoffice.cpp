#include "core/papers/libreoffice.h"

#include "core/base/files.h"
#include "core/papers/paperfault.h"
#include "core/tasks/program.h"
#include "core/tasks/task.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QStandardPaths>

#include <algorithm>

namespace moothall {

using namespace Qt::StringLiterals;

namespace {

/// Settings of the profile that LibreOffice starts with: path, name, value.
struct OfficeSetting
{
    const char *path;
    const char *name;
    const char *value;
};

constexpr std::array officeSettings{
    // No programs that a document brings, whatever it says of itself.
    OfficeSetting{"Common/Security/Scripting", "MacroSecurityLevel", "3"},
    OfficeSetting{"Common/Security/Scripting", "DisableMacrosExecution", "true"},
    OfficeSetting{"Common/Security/Scripting", "BlockUntrustedRefererLinks", "true"},
    OfficeSetting{"Java/VirtualMachine", "Enable", "false"},
    // Nothing that is elsewhere.
    OfficeSetting{"Writer/Content/Update", "Link", "0"},
    OfficeSetting{"Calc/Content/Update", "Link", "2"},
    OfficeSetting{"Common/Misc", "UseLocking", "false"},
    OfficeSetting{"Inet/Settings", "ooInetProxyType", "2"},
    OfficeSetting{"Inet/Settings", "ooInetHTTPProxyName", "127.0.0.1"},
    OfficeSetting{"Inet/Settings", "ooInetHTTPProxyPort", "9"},
    OfficeSetting{"Inet/Settings", "ooInetHTTPSProxyName", "127.0.0.1"},
    OfficeSetting{"Inet/Settings", "ooInetHTTPSProxyPort", "9"},
    // Nothing that asks, reports or comes back.
    OfficeSetting{"Common/Misc", "FirstRun", "false"},
    OfficeSetting{"Common/Misc", "CrashReport", "false"},
    OfficeSetting{"Common/Misc", "CollectUsageInformation", "false"},
    OfficeSetting{"Recovery/AutoSave", "Enabled", "false"},
    OfficeSetting{"Recovery/RecoveryInfo", "Enabled", "false"},
};

QByteArray profileBytes()
{
    QByteArray xml = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                     "<oor:items xmlns:oor=\"http://openoffice.org/2001/registry\" "
                     "xmlns:xs=\"http://www.w3.org/2001/XMLSchema\" "
                     "xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\">\n"_ba;
    for (const OfficeSetting &setting : officeSettings)
        xml += "<item oor:path=\"/org.openoffice.Office."_ba + setting.path +
               "\"><prop oor:name=\"" + setting.name + "\" oor:op=\"fuse\"><value>" +
               setting.value + "</value></prop></item>\n";
    // These stand apart from the office programs' own.
    xml.replace("/org.openoffice.Office.Inet", "/org.openoffice.Inet");
    return xml + "</oor:items>\n";
}

QString programBeside(const QString &found)
{
    const QFileInfo real(QFileInfo(found).canonicalFilePath());
    // The script and its splash screen fork: a limit or an end for them isn't one for the program
    // that works.
    const QString itself = real.dir().filePath(u"soffice.bin"_s);
    return QFileInfo(itself).isExecutable() ? itself : real.filePath();
}

/// How many inputs from the front have been dealt with while it runs: all before the last that has
/// a result, since it works on them in their order.
int dealtWith(const OfficeRun &run, const QStringList &outputs, const QList<bool> &made)
{
    int last = 0;
    for (int at = 0; at < run.inputs.size(); ++at) {
        if (made.at(at) || QFileInfo::exists(outputs.at(at)))
            last = at;
    }
    return last;
}

HelperLimits limitsOf(const OfficeRun &run)
{
    HelperLimits limits;
    limits.setFromOutside = true;
    limits.addressSpaceBytes = 6LL << 30; // it reserves far more than it uses
    limits.cpuSeconds = 60 + 20 * int(run.inputs.size());
    limits.wallSeconds = 120 + 30 * int(run.inputs.size());
    limits.writableFolders = {run.folder};
    limits.environment = {u"HOME="_s + run.folder, u"TMPDIR="_s + run.folder + u"/tmp"_s,
                          u"SAL_USE_VCLPLUGIN=svp"_s};
    return limits;
}

} // namespace

std::optional<LibreOffice> findLibreOffice()
{
    QString found = qEnvironmentVariable("MOOTHALL_SOFFICE");
    if (found.isEmpty()) {
        for (const QString &name : {u"soffice"_s, u"libreoffice"_s}) {
            if (found.isEmpty())
                found = QStandardPaths::findExecutable(name);
        }
    }
    if (found.isEmpty() || !QFileInfo(found).isExecutable())
        return std::nullopt;
    LibreOffice office;
    office.program = programBeside(found);
    const QDir folder = QFileInfo(office.program).dir();
    const auto has = [&](const QString &part) {
        return !folder.entryList({u"*"_s + part + u"lo.*"_s}, QDir::Files).isEmpty();
    };
    office.hasWriter = has(u"sw"_s);
    office.hasCalc = has(u"sc"_s);
    office.hasImpress = has(u"sd"_s);
    return office;
}

Status canConvert(PaperKind kind)
{
    const auto office = findLibreOffice();
    if (!office)
        return fail(paperError(PaperFault::NoConverter, {}));
    if (kind == PaperKind::Sheet && !office->hasCalc)
        return fail(paperError(PaperFault::NoCalc, {}));
    if (kind == PaperKind::Slides && !office->hasImpress)
        return fail(paperError(PaperFault::NoImpress, {}));
    if ((kind == PaperKind::Text || kind == PaperKind::PlainText) && !office->hasWriter)
        return fail(paperError(PaperFault::NoWriter, {}));
    return {};
}

QString pdfFilter(PaperKind kind)
{
    const QString name = kind == PaperKind::Sheet    ? u"calc_pdf_Export"_s
                         : kind == PaperKind::Slides ? u"impress_pdf_Export"_s
                                                     : u"writer_pdf_Export"_s;
    return uR"(pdf:%1:{"UseTaggedPDF":{"type":"boolean","value":"true"},"PDFUACompliance":{"type":"boolean","value":"true"},)"
           uR"("ExportBookmarks":{"type":"boolean","value":"true"},"ExportFormFields":{"type":"boolean","value":"false"},)"
           uR"("ExportNotes":{"type":"boolean","value":"false"},"ExportNotesInMargin":{"type":"boolean","value":"false"},)"
           uR"("ExportHiddenSlides":{"type":"boolean","value":"false"},"ReduceImageResolution":{"type":"boolean","value":"false"},)"
           uR"("SelectPdfVersion":{"type":"long","value":"17"}})"_s.arg(name);
}

Result<OfficeRunEnd> runLibreOffice(const OfficeRun &run, const std::function<void(int)> &onMade,
                                    const std::function<bool()> &isWanted)
{
    const auto office = findLibreOffice();
    if (!office)
        return fail(paperError(PaperFault::NoConverter, {}));
    const QString profile = run.folder + u"/profile"_s;
    const QString out = run.folder + u"/out"_s;
    for (const QString &each : QStringList{profile + u"/user"_s, out, run.folder + u"/tmp"_s})
        QDir().mkpath(each);
    MOOTHALL_TRY(writeFile(profile + u"/user/registrymodifications.xcu"_s, profileBytes()));

    QStringList outputs;
    for (const QString &input : run.inputs)
        outputs.append(u"%1/%2.%3"_s.arg(out, QFileInfo(input).completeBaseName(), run.suffix));
    OfficeRunEnd end;
    end.made.fill(false, run.inputs.size());
    const auto deliver = [&](int upTo) {
        bool any = false;
        for (int at = 0; at < upTo; ++at) {
            if (!end.made.at(at) && QFileInfo(outputs.at(at)).size() > 0) {
                end.made[at] = any = true;
                onMade(at);
            }
        }
        return any;
    };

    CancelSource source;
    QElapsedTimer sinceMade;
    sinceMade.start();
    const auto goesOn = [&] {
        if (!isWanted())
            source.request_stop();
        if (deliver(dealtWith(run, outputs, end.made)))
            sinceMade.restart();
        end.wasTooSlow = sinceMade.elapsed() > run.stallSeconds * 1000LL;
        return !end.wasTooSlow;
    };
    const QStringList arguments = QStringList{u"-env:UserInstallation=file://"_s + profile,
                                              u"--headless"_s,
                                              u"--norestore"_s,
                                              u"--nologo"_s,
                                              u"--nolockcheck"_s,
                                              u"--convert-to"_s,
                                              run.filter,
                                              u"--outdir"_s,
                                              out} +
                                  run.inputs;
    constexpr int wantsToBeStartedAgain = 81; // by a profile that it has just filled
    Result<ProgramAnswer> answer;
    for (int start = 0; start < 2; ++start) {
        answer =
            runProgram(office->program, arguments, {}, limitsOf(run), source.get_token(), goesOn);
        if (!answer || answer->exitCode != wantsToBeStartedAgain)
            break;
    }
    if (!answer && answer.error().code() == ErrorCode::Cancelled)
        return fail(answer.error());
    if (!answer && answer.error().code() == ErrorCode::NotFound)
        return fail(answer.error());
    end.ended = answer && answer->exitCode == 0;
    deliver(end.ended ? int(run.inputs.size()) : dealtWith(run, outputs, end.made));
    return end;
}

} // namespace moothall
