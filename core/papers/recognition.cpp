#include "core/papers/recognition.h"

#include "core/base/files.h"
#include "core/papers/opening.h"
#include "core/papers/paperfault.h"
#include "core/papers/qpdfsupport.h"
#include "core/papers/sentences.h"
#include "core/tasks/helper.h"
#include "core/tasks/program.h"
#include "core/tasks/task.h"

#include <qpdf/Buffer.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFWriter.hh>

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <algorithm>

namespace moothall {

using namespace Qt::StringLiterals;

namespace {

constexpr int dotsPerInch = 300;

QString rendererProgram()
{
    return QStandardPaths::findExecutable(u"pdftoppm"_s);
}

QString readerProgram()
{
    return QStandardPaths::findExecutable(u"tesseract"_s);
}

class Recognition
{
public:
    Recognition(QString work, const CancelToken &cancel)
        : m_work(std::move(work))
        , m_cancel(cancel)
    {
        m_limits.setFromOutside = true;
        m_limits.addressSpaceBytes = 3LL << 30;
        m_limits.cpuSeconds = 240;
        m_limits.wallSeconds = 300;
        m_limits.writableFolders = {m_work};
        // One thread: another page may be read beside it, and the desk wants its share.
        m_limits.environment = {u"HOME="_s + m_work, u"OMP_THREAD_LIMIT=1"_s};
    }

    Status chooseLanguages()
    {
        const auto answer = runProgram(readerProgram(), {u"--list-langs"_s}, {}, m_limits, m_cancel);
        if (!answer)
            return fail(answer.error());
        const QStringList known = QString::fromUtf8(answer->output + answer->errors).split(u'\n');
        for (const QString &each : {u"eng"_s, u"cym"_s}) {
            if (known.contains(each))
                m_languages.append(each);
        }
        return m_languages.isEmpty() ? Status(fail(paperError(PaperFault::NoReader, {}))) : Status();
    }

    /// The words of a page on a page of their own, or nothing where there are none.
    Result<QString> textOf(const QString &pdf, int page)
    {
        const QString number = QString::number(page);
        const QString stem = u"%1/%2"_s.arg(m_work, number);
        MOOTHALL_TRY(run(rendererProgram(), {u"-f"_s, number, u"-l"_s, number, u"-r"_s, QString::number(dotsPerInch), u"-gray"_s, u"-png"_s,
                                             u"-singlefile"_s, pdf, stem}));
        const QString picture = stem + u".png"_s;
        MOOTHALL_TRY(run(readerProgram(), {picture, stem, u"-l"_s, m_languages.join(u'+'), u"--dpi"_s, QString::number(dotsPerInch), u"--psm"_s,
                                           u"1"_s, u"-c"_s, u"textonly_pdf=1"_s, u"pdf"_s}));
        QFile::remove(picture);
        const QString made = stem + u".pdf"_s;
        return QFileInfo(made).size() > 0 ? made : QString();
    }

private:
    Status run(const QString &program, const QStringList &arguments)
    {
        const auto answer = runProgram(program, arguments, {}, m_limits, m_cancel);
        if (!answer)
            return fail(answer.error().code() == ErrorCode::Limit ? paperError(PaperFault::TooMuch, {}) : answer.error());
        if (answer->exitCode != 0)
            return fail(paperError(PaperFault::Damaged, {}, QFileInfo(program).fileName()));
        return {};
    }

    QString m_work;
    const CancelToken &m_cancel;
    HelperLimits m_limits;
    QStringList m_languages;
};

} // namespace

Status canRecognise()
{
    if (rendererProgram().isEmpty() || readerProgram().isEmpty())
        return fail(paperError(PaperFault::NoReader, {}));
    return {};
}

Status recogniseText(const QString &pdf, int pages, const QString &out, const PapersFolder &folder, const CancelToken &cancel,
                     const std::function<void(int page)> &onPage)
{
    MOOTHALL_TRY(canRecognise());
    MOOTHALL_TRY(folder.prepare());
    const QTemporaryDir work(folder.temporaryName(u"reading"_s) + u"XXXXXX"_s);
    if (!work.isValid())
        return fail(ErrorCode::NoSpace, Papers::tr("“%1” can't be written to. Check that there is space on the disk and that you may "
                                                   "write there.")
                                            .arg(folder.temporaryFolder()));
    const QString root = QFileInfo(work.path()).absoluteFilePath();
    Recognition recognition(root, cancel);
    MOOTHALL_TRY(recognition.chooseLanguages());
    // Programs that know nothing of limits see only this folder among the temporary ones.
    const QString copy = root + u"/in.pdf"_s;
    if (!QFile::copy(pdf, copy))
        return fail(ErrorCode::NoSpace, Papers::tr("“%1” can't be written. Check that there is space on the disk.").arg(copy));
    QJsonArray texts;
    for (int page = 1; page <= pages; ++page) {
        if (onPage)
            onPage(page);
        const auto text = recognition.textOf(copy, page);
        MOOTHALL_TRY(text);
        texts.append(*text);
    }
    HelperLimits limits;
    limits.writableFolders = {root};
    const QString made = root + u"/made.pdf"_s;
    const auto answer = runHelper(u"add-text"_s, {{u"in"_s, copy}, {u"texts"_s, texts}, {u"out"_s, made}}, limits, cancel);
    if (!answer)
        return fail(answer.error());
    if (!QFile::rename(made, out))
        return fail(ErrorCode::NoSpace, Papers::tr("“%1” can't be written. Check that there is space on the disk.").arg(out));
    return {};
}

Result<QJsonObject> addTextVerb(const QJsonObject &request)
{
    const auto bytes = readFile(request[u"in"_s].toString());
    MOOTHALL_TRY(bytes);
    const auto opened = openPdf(*bytes);
    MOOTHALL_TRY(opened);
    try {
        QPDF &pdf = *opened->pdf;
        std::vector<QPDFPageObjectHelper> pages = QPDFPageDocumentHelper(pdf).getAllPages();
        const QJsonArray texts = request[u"texts"_s].toArray();
        std::vector<std::unique_ptr<QPDF>> sources; // they must live until the whole is written
        for (size_t at = 0; at < std::min(pages.size(), size_t(texts.size())); ++at) {
            const QString file = texts.at(qsizetype(at)).toString();
            if (file.isEmpty())
                continue;
            auto &source = sources.emplace_back(std::make_unique<QPDF>());
            source->setSuppressWarnings(true);
            source->processFile(QFile::encodeName(file).constData());
            std::vector<QPDFPageObjectHelper> text = QPDFPageDocumentHelper(*source).getAllPages();
            if (text.empty())
                continue;
            QPDFPageObjectHelper &page = pages[at];
            PdfObject form = pdf.copyForeignObject(text.front().getFormXObjectForPage());
            PdfObject resources = page.getAttribute("/Resources", true);
            PdfObject forms = valueOf(resources, "/XObject");
            if (!forms.isDictionary()) {
                forms = QPDFObjectHandle::newDictionary();
                resources.replaceKey("/XObject", forms);
            }
            int suffix = 1;
            const std::string name = resources.getUniqueResourceName("/Words", suffix);
            forms.replaceKey(name, form);
            const std::string painted = page.placeFormXObject(form, name, page.getTrimBox().getArrayAsRectangle());
            page.addPageContents(pdf.newStream("q\n"), true);
            page.addPageContents(pdf.newStream("\nQ\n" + painted), false);
        }
        QPDFWriter writer(pdf);
        writer.setOutputMemory();
        writer.setStaticID(true);
        writer.write();
        const std::shared_ptr<Buffer> written = writer.getBufferSharedPointer();
        MOOTHALL_TRY(writeFile(request[u"out"_s].toString(),
                               QByteArray(reinterpret_cast<const char *>(written->getBuffer()), qsizetype(written->getSize()))));
    } catch (const std::bad_alloc &) {
        throw;
    } catch (const std::exception &exception) {
        return fail(paperError(PaperFault::Damaged, {}, QString::fromUtf8(exception.what())));
    }
    return QJsonObject();
}

} // namespace moothall
