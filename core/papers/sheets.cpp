#include "core/papers/sheets.h"

#include <QCoreApplication>
#include <QFile>

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFPageObjectHelper.hh>
#include <qpdf/QPDFSystemError.hh>
#include <qpdf/QPDFWriter.hh>

#include <new>
#include <string>
#include <vector>

namespace moothall {

using namespace Qt::StringLiterals;

namespace {

struct SheetWords
{
    Q_DECLARE_TR_FUNCTIONS(Sheets)
};

using Pages = std::vector<QPDFPageObjectHelper>;
using Rectangle = QPDFObjectHandle::Rectangle;

constexpr double a4Short = 595.276;
constexpr double a4Long = 841.89;
constexpr int pagesOnALeaf = 4; // of a booklet

tl::unexpected<Error> cantWrite(const QString &file, const QString &detail = {})
{
    return fail(
        ErrorCode::NoSpace,
        SheetWords::tr("The pages for the printer can't be written to “%1”. Make room there.")
            .arg(file),
        detail);
}

/// A file that is read and one that is written, and libqpdf's exceptions between them.
template<typename Put>
Status make(const QString &from, const QString &to, Put put)
{
    const QString half =
        to + u".part"_s; // the source is read while it is written, and may be the target
    try {
        QPDF source;
        source.setSuppressWarnings(true);
        source.processFile(QFile::encodeName(from).constData());
        QPDFPageDocumentHelper document(source);
        document.pushInheritedAttributesToPage();
        QPDF target;
        target.emptyPDF();
        MOOTHALL_TRY(put(document.getAllPages(), target));
        QPDFWriter writer(target, QFile::encodeName(half).constData());
        writer.setObjectStreamMode(qpdf_o_generate);
        writer.setDeterministicID(true);
        writer.write();
    } catch (const std::bad_alloc &) {
        throw;
    } catch (const QPDFSystemError &exception) {
        return cantWrite(to, QString::fromUtf8(exception.what()));
    } catch (const std::exception &exception) {
        return fail(
            ErrorCode::Damaged,
            SheetWords::tr(
                "The pages for the printer can't be made: the pack can't be read. Make it again."),
            QString::fromUtf8(exception.what()));
    }
    QFile::remove(to);
    if (!QFile::rename(half, to))
        return cantWrite(to);
    return {};
}

tl::unexpected<Error> noSuchPage(int page)
{
    return fail(
        ErrorCode::Damaged,
        SheetWords::tr("There is no page %1 to print. Count the print run again.").arg(page));
}

QPDFObjectHandle blankSheet(QPDF &pdf, double width, double height)
{
    QPDFObjectHandle page = QPDFObjectHandle::newDictionary();
    page.replaceKey("/Type", QPDFObjectHandle::newName("/Page"));
    page.replaceKey("/MediaBox", QPDFObjectHandle::newArray(Rectangle(0, 0, width, height)));
    QPDFObjectHandle resources = QPDFObjectHandle::newDictionary();
    resources.replaceKey("/XObject", QPDFObjectHandle::newDictionary());
    page.replaceKey("/Resources", resources);
    return pdf.makeIndirectObject(page);
}

/// Puts a page onto a sheet as a form, `place` being the operators before it is drawn; with a
/// rectangle, it is fitted into that.
class Sheet
{
public:
    Sheet(QPDF &pdf, double width, double height)
        : m_pdf(pdf)
        , m_page(blankSheet(pdf, width, height))
    {}

    void fit(QPDFPageObjectHelper page, const Rectangle &into)
    {
        QPDFObjectHandle form = m_pdf.copyForeignObject(page.getFormXObjectForPage());
        const std::string name = add(form);
        m_content += QPDFPageObjectHelper(m_page).placeFormXObject(form, name, into);
    }
    void draw(QPDFPageObjectHelper page, const std::string &matrix)
    {
        const std::string name = add(m_pdf.copyForeignObject(page.getFormXObjectForPage()));
        m_content += "q " + matrix + " cm " + name + " Do Q\n";
    }
    void write(const std::string &operators) { m_content += operators; }

    void finish()
    {
        m_page.replaceKey("/Contents", QPDFObjectHandle::newStream(&m_pdf, m_content));
        QPDFPageDocumentHelper(m_pdf).addPage(QPDFPageObjectHelper(m_page), false);
    }

private:
    std::string add(QPDFObjectHandle form)
    {
        std::string name = "/P" + std::to_string(++m_forms);
        m_page.getKey("/Resources").getKey("/XObject").replaceKey(name, form);
        return name;
    }

    QPDF &m_pdf;
    QPDFObjectHandle m_page;
    std::string m_content;
    int m_forms = 0;
};

} // namespace

Status takePages(const QString &from, const QList<int> &pages, const QString &to)
{
    return make(from, to, [&](const Pages &all, QPDF &target) -> Status {
        QPDFPageDocumentHelper document(target);
        for (const int page : pages) {
            if (page < 1 || page > int(all.size()))
                return noSuchPage(page);
            QPDFPageObjectHelper copy =
                QPDFPageObjectHelper(all[size_t(page) - 1]).shallowCopyPage();
            // What leads from a page to others, or is of no use on paper.
            for (const char *key :
                 {"/Annots", "/StructParents", "/B", "/AA", "/Thumb", "/Metadata"})
                copy.getObjectHandle().removeKey(key);
            document.addPage(copy, false);
        }
        return {};
    });
}

int bookletLeaves(int pages)
{
    return (pages + pagesOnALeaf - 1) / pagesOnALeaf;
}

Status imposeBooklet(const QString &from, const QString &to)
{
    return make(from, to, [](const Pages &all, QPDF &target) -> Status {
        const int count = int(all.size());
        const int last = bookletLeaves(count) * pagesOnALeaf;
        const auto side = [&](int left, int right) {
            Sheet sheet(target, a4Long, a4Short);
            if (left <= count)
                sheet.fit(all[size_t(left) - 1], Rectangle(0, 0, a4Long / 2, a4Short));
            if (right <= count)
                sheet.fit(all[size_t(right) - 1], Rectangle(a4Long / 2, 0, a4Long, a4Short));
            sheet.finish();
        };
        for (int first = 1; first < last / 2; first += 2) {
            side(last - first + 1, first);
            side(first + 1, last - first);
        }
        return {};
    });
}

Status imposeTents(const QString &from, const QString &to)
{
    return make(from, to, [](const Pages &all, QPDF &target) -> Status {
        const std::string half = std::to_string(a4Long / 2);
        for (const QPDFPageObjectHelper &page : all) {
            Sheet sheet(target, a4Short, a4Long);
            sheet.draw(page, "1 0 0 1 0 0");
            sheet.draw(page, "-1 0 0 -1 " + std::to_string(a4Short) + ' ' + std::to_string(a4Long));
            // Where to fold: a short line at either edge.
            sheet.write("0.6 G 0.5 w 12 " + half + " m 30 " + half + " l " +
                        std::to_string(a4Short - 30) + ' ' + half + " m " +
                        std::to_string(a4Short - 12) + ' ' + half + " l S\n");
            sheet.finish();
        }
        return {};
    });
}

} // namespace moothall
