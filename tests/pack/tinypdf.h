#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace moothall::test {

/// One page of a small hand-made paper.
struct TinyPage
{
    QByteArray text;                        ///< drawn near the upper left corner of the media box
    QByteArray mediaBox = "0 0 595 842";
    QByteArray entries = {};                ///< further entries of the page: "/Rotate 90"
};

/// A small paper in canonical form.
struct TinyPdf
{
    QList<TinyPage> pages = {};
    bool tagged = true;
    QByteArray type = "P";              ///< the structure type of each page's text
    QByteArray roleMap = {};            ///< "/Body /P"
    QByteArray classMap = {};           ///< "/Wide <</O /Layout>>"
    QByteArray className = {};          ///< the class of each page's text
    QByteArray language = "en-GB";
    bool bookmarks = false;             ///< one to each page, named after its text
    bool ids = false;                   ///< an id to each element
    bool sharedFonts = false;           ///< resources and fonts are objects that all pages share
    QByteArray linkTo = {};             ///< a link on page 1: "/Dest (item6)"
    QByteArray font = "/Type /Font /Subtype /Type1 /BaseFont /Helvetica";
};

QByteArray tinyPdf(const TinyPdf &paper);
/// `count` pages whose text is "NAME page 1", "NAME page 2" …
QByteArray tinyPdf(const QByteArray &name, int count, bool tagged = true);
/// A file in canonical form of these objects, numbered from 1; `root` is the catalogue's number.
QByteArray canonicalFile(const QList<QByteArray> &objects, int root);
QByteArray streamObject(const QByteArray &data, const QByteArray &entries = {});

/// What a program prints, with its exit code.
struct ToolAnswer
{
    int code = -1;
    QByteArray text;
};
enum class Also { Nothing, Errors };
ToolAnswer runTool(const QString &program, const QStringList &arguments, Also also = Also::Errors);
/// pdftotext's text of each page.
QStringList pageTexts(const QString &file);
/// The labels of all pages, worked out by qpdf and a reading of ISO 32000-1, 12.4.2 of its own.
QStringList pageLabels(const QString &file);

} // namespace moothall::test
