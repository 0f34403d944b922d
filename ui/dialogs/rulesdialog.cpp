#include "ui/dialogs/rulesdialog.h"

#include "ui/theme/theme.h"

#include <QDialogButtonBox>
#include <QPushButton>
#include <QTextBrowser>
#include <QVBoxLayout>

namespace moothall {

RulesDialog::RulesDialog(const QString &page, const QString &anchor, QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(tr("Rules and their sources"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto *view = new QTextBrowser(this);
    view->setAccessibleName(tr("Rules"));
    view->setHtml(page);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    auto *keep = buttons->addButton(tr("Save as a page…"), QDialogButtonBox::ActionRole);
    connect(keep, &QPushButton::clicked, this, [this, page] { Q_EMIT saveWanted(page); });
    buttons->button(QDialogButtonBox::Close)->setAccessibleName(tr("Close"));
    auto *column = new QVBoxLayout(this);
    column->addWidget(view, 1);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    resize(theme().em(60), theme().em(42));
    if (!anchor.isEmpty())
        view->scrollToAnchor(anchor);
}

} // namespace moothall
