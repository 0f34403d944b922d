#pragma once

#include <QString>
#include <QStringList>

class QWidget;

namespace moothall {

/// Asks for files, so that tests and screenshots can answer in place of a person. Empty answers: thought better of it.
class FileChooser
{
public:
    virtual ~FileChooser() = default;
    virtual QStringList openFiles(QWidget *window, const QString &title, const QString &filter, bool several) = 0;
    /// A name that may exist: whoever chose it has said that it can go.
    virtual QString saveFile(QWidget *window, const QString &title, const QString &proposal, const QString &filter) = 0;
    virtual QString folder(QWidget *window, const QString &title) = 0;
};

/// The system's own dialogs, starting where the last one ended.
class SystemFileChooser : public FileChooser
{
public:
    QStringList openFiles(QWidget *window, const QString &title, const QString &filter, bool several) override;
    QString saveFile(QWidget *window, const QString &title, const QString &proposal, const QString &filter) override;
    QString folder(QWidget *window, const QString &title) override;

private:
    QString m_last;
};

} // namespace moothall
