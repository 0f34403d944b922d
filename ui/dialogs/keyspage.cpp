#include "ui/dialogs/keyspage.h"

#include "ui/actions/actiontable.h"
#include "ui/models/wordsfilter.h"
#include "ui/theme/theme.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/tables.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QStandardItemModel>
#include <QTableView>
#include <QVBoxLayout>

namespace moothall {

using namespace Qt::StringLiterals;

KeysPage::KeysPage(const ActionTable &table, QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(tr("Keys"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto *model = new QStandardItemModel(this);
    model->setHorizontalHeaderLabels({tr("What"), tr("Keys"), tr("Menu"), tr("What it does")});
    const auto cell = [](const QString &text) {
        auto *item = new QStandardItem(text);
        item->setEditable(false);
        return item;
    };
    for (const ActionRow &row : moothall::actions()) {
        const QAction *action = table.action(row.id);
        if (!action->isVisible())
            continue;
        QStringList keys;
        for (const QKeySequence &sequence : action->shortcuts())
            keys.append(sequence.toString(QKeySequence::NativeText));
        model->appendRow({cell(action->text().remove(u'&')), cell(keys.join(tr(" or "))),
            cell(menuTitle(row.menu).remove(u'&')), cell(action->statusTip())});
    }
    auto *filter = new WordsFilter(this);
    filter->setSortRole(Qt::DisplayRole);
    filter->setSourceModel(model);
    auto *search = new QLineEdit(this);
    search->setAccessibleName(tr("Filter keys"));
    search->setPlaceholderText(tr("Filter by name or key"));
    auto *view = makeTable(filter, tr("Keys"), this);
    view->setColumnWidth(0, theme().chars(28));
    view->setColumnWidth(1, theme().chars(26));
    view->setColumnWidth(2, theme().chars(12));
    view->horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->button(QDialogButtonBox::Close)->setAccessibleName(tr("Close"));
    auto *column = new QVBoxLayout(this);
    column->addWidget(new TitleLabel(tr("Keys"), this));
    column->addWidget(search);
    column->addWidget(view, 1);
    column->addWidget(buttons);
    connect(search, &QLineEdit::textChanged, filter, &WordsFilter::setWords);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    resize(theme().em(46), theme().em(36));
    search->setFocus();
}

} // namespace moothall
