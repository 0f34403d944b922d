#include "ui/dialogs/filechooser.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QStandardPaths>

namespace moothall {

namespace {

QString startFolder(const QString &last)
{
    return last.isEmpty() ? QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation) : last;
}

} // namespace

QStringList SystemFileChooser::openFiles(QWidget *window, const QString &title, const QString &filter, bool several)
{
    QStringList files;
    if (several)
        files = QFileDialog::getOpenFileNames(window, title, startFolder(m_last), filter);
    else if (const QString file = QFileDialog::getOpenFileName(window, title, startFolder(m_last), filter); !file.isEmpty())
        files.append(file);
    if (!files.isEmpty())
        m_last = QFileInfo(files.first()).absolutePath();
    return files;
}

QString SystemFileChooser::saveFile(QWidget *window, const QString &title, const QString &proposal,
    const QString &filter)
{
    const QString file
        = QFileDialog::getSaveFileName(window, title, QDir(startFolder(m_last)).filePath(proposal), filter);
    if (!file.isEmpty())
        m_last = QFileInfo(file).absolutePath();
    return file;
}

QString SystemFileChooser::folder(QWidget *window, const QString &title)
{
    const QString folder = QFileDialog::getExistingDirectory(window, title, startFolder(m_last));
    if (!folder.isEmpty())
        m_last = folder;
    return folder;
}

} // namespace moothall
