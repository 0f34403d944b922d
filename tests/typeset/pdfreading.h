#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>
#include <QTemporaryDir>

namespace moothall::test {

/// A PDF read by other programs than ours.
class PdfReading
{
public:
    explicit PdfReading(const QByteArray &pdf);

    QString path() const { return m_folder.filePath(QStringLiteral("test.pdf")); }
    /// What a program says about it; the status is asserted to be 0.
    QString run(const QString &program, const QStringList &arguments) const;
    QString check() const;     ///< qpdf --check
    QString structure() const; ///< pdfinfo -struct-text
    QString text() const;      ///< pdftotext
    int pages() const;

private:
    QTemporaryDir m_folder;
};

/// The words of a text in one line, for comparing what readers break differently.
QString words(const QString &text);

} // namespace moothall::test
