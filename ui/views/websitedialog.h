#pragma once

#include "core/services/website.h"

#include <QDialog>

class QCheckBox;
class QLineEdit;
class QPushButton;

namespace moothall {

class FileChooser;

/// Which folder the public website goes to, where it will be seen and whether minutes in draft are on it. A folder that
/// was written before brings what was chosen for it.
class WebsiteDialog : public QDialog
{
    Q_OBJECT

public:
    WebsiteDialog(const QString &folder, FileChooser &files, QWidget *parent);

    WebsiteRequest request() const;

private:
    void chooseFolder();
    void readFolder();

    FileChooser &m_files;
    QLineEdit *m_folder;
    QLineEdit *m_address;
    QCheckBox *m_drafts;
    QPushButton *m_write;
};

} // namespace moothall
