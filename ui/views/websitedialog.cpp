#include "ui/views/websitedialog.h"

#include "ui/dialogs/filechooser.h"
#include "ui/theme/theme.h"
#include "ui/widgets/labels.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace moothall {

using namespace Qt::StringLiterals;

WebsiteDialog::WebsiteDialog(const QString &folder, FileChooser &files, QWidget *parent)
    : QDialog(parent)
    , m_files(files)
    , m_folder(new QLineEdit(QDir::toNativeSeparators(folder), this))
    , m_address(new QLineEdit(this))
    , m_drafts(new QCheckBox(tr("&Draft minutes too, marked as drafts"), this))
{
    setWindowTitle(tr("Publish as a website"));
    auto *note = new NoteLabel(tr("Calendar, committees, members, published agendas and packs, decisions and minutes become pages that any web "
                                  "server can show. Only what is public is in them, and everything is checked like a pack before a file is "
                                  "written. The council's website people put the folder where readers see it."),
        Tone::Neutral, this);
    auto *choose = new QPushButton(tr("&Choose…"), this);
    choose->setAutoDefault(false);
    m_address->setPlaceholderText(u"https://democracy.example.gov.uk"_s);
    auto *place = new QHBoxLayout;
    place->addWidget(m_folder, 1);
    place->addWidget(choose);
    auto *form = new QFormLayout;
    form->addRow(tr("&Folder"), place);
    form->addRow(tr("&Address, if known"), m_address);
    form->addRow(QString(), m_drafts);
    static_cast<QLabel *>(form->labelForField(place))->setBuddy(m_folder);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_write = buttons->addButton(tr("&Write the website"), QDialogButtonBox::AcceptRole);
    auto *column = new QVBoxLayout(this);
    column->addWidget(note);
    column->addLayout(form);
    column->addStretch(1);
    column->addWidget(buttons);
    connect(choose, &QPushButton::clicked, this, &WebsiteDialog::chooseFolder);
    connect(m_folder, &QLineEdit::textChanged, this, &WebsiteDialog::readFolder);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    resize(theme().em(44), sizeHint().height());
    readFolder();
}

WebsiteRequest WebsiteDialog::request() const
{
    return {QDir::fromNativeSeparators(m_folder->text().trimmed()), m_address->text().trimmed(), m_drafts->isChecked()};
}

void WebsiteDialog::chooseFolder()
{
    if (const QString folder = m_files.folder(this, tr("Where the website is to be")); !folder.isEmpty())
        m_folder->setText(QDir::toNativeSeparators(folder));
}

void WebsiteDialog::readFolder()
{
    const QString folder = request().folder;
    m_write->setEnabled(!folder.isEmpty());
    if (folder.isEmpty())
        return;
    const WebsiteRequest last = lastWebsite(folder);
    if (!last.address.isEmpty())
        m_address->setText(last.address);
    if (last.draftMinutes)
        m_drafts->setChecked(true);
}

} // namespace moothall
