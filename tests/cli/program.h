#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QStringList>

namespace moothall::test {

/// What one run of moothall-cli left behind.
struct Ran
{
    int status = -1; ///< -1: it didn't end by itself
    QByteArray out;
    QByteArray err;

    /// The one JSON object of standard output; empty where it isn't exactly that.
    QJsonObject json() const;
    /// For QVERIFY2: all of it in a line.
    QString all() const;
};

/// Runs the real program. `folder` is where it runs; MOOTHALL_REGISTER is set where `registerFile` is.
Ran runProgram(const QStringList &arguments, const QString &registerFile = {}, const QString &folder = {});

/// A small, valid PDF with a line of text on each page.
QByteArray smallPdf(int pages, const QByteArray &words);

/// Writes a file, making its folder.
bool write(const QString &file, const QByteArray &bytes);


} // namespace moothall::test
