#include "ui/dialogs/keyspage.h"

#include "ui/actions/actionkeys.h"
#include "ui/actions/actiontable.h"
#include "ui/dialogs/keyfield.h"
#include "ui/models/wordsfilter.h"
#include "ui/theme/theme.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/messagestrip.h"
#include "ui/widgets/tables.h"

#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QStandardItemModel>
#include <QTableView>
#include <QVBoxLayout>

namespace moothall {

using namespace Qt::StringLiterals;

namespace {

enum KeyColumn { What, Keys, Where, Meaning };
constexpr int ActionRole = Qt::UserRole + 1; ///< the action's number; none on keys of a place

QString words(const char *source)
{
    return QCoreApplication::translate("Actions", source);
}

QStandardItem *cell(const QString &text)
{
    auto *item = new QStandardItem(text);
    item->setEditable(false);
    item->setToolTip(text); // a long one is cut in its column
    return item;
}

} // namespace

KeysPage::KeysPage(const ActionTable &table, QWidget *parent)
    : QDialog(parent)
    , m_table(table)
    , m_strip(new MessageStrip(this))
    , m_model(new QStandardItemModel(this))
    , m_filter(new WordsFilter(this))
{
    setWindowTitle(tr("Keys"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_filter->setSortRole(Qt::DisplayRole);
    m_filter->setSourceModel(m_model);
    m_view = makeTable(m_filter, tr("Keys"), this);
    fill();
    m_view->setColumnWidth(What, theme().chars(28));
    m_view->setColumnWidth(Keys, theme().chars(20));
    m_view->setColumnWidth(Where, theme().chars(20));
    m_view->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_view->horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    auto *search = new QLineEdit(this);
    search->setAccessibleName(tr("Filter keys"));
    search->setPlaceholderText(tr("Filter by name or key"));
    search->setClearButtonEnabled(true);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->button(QDialogButtonBox::Close)->setAccessibleName(tr("Close"));
    const auto button = [&](const QString &text, auto signal) {
        auto *made = buttons->addButton(text, QDialogButtonBox::ActionRole);
        connect(made, &QPushButton::clicked, this, signal);
    };
    button(tr("&Save the card…"), &KeysPage::cardToBeSaved);
    button(tr("&Print the card…"), &KeysPage::cardToBePrinted);
    auto *column = new QVBoxLayout(this);
    column->addWidget(new TitleLabel(tr("Keys"), this));
    column->addWidget(m_strip);
    column->addWidget(search);
    column->addWidget(m_view, 1);
    makeFields();
    column->addWidget(buttons);
    // Return is for the row and the field: no button takes it unasked.
    for (QPushButton *each : findChildren<QPushButton *>())
        each->setAutoDefault(false);

    connect(search, &QLineEdit::textChanged, this, [this](const QString &typed) {
        m_filter->setWords(typed);
        if (!m_view->currentIndex().isValid())
            m_view->selectRow(0);
    });
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &KeysPage::showChosen);
    connect(m_view, &QTableView::activated, this, [this] { m_keys->setFocus(); });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(&actionKeys(), &ActionKeys::changed, this, &KeysPage::fill);
    resize(theme().em(60), theme().em(40));
    m_view->selectRow(0);
    showChosen();
    search->setFocus();
}

void KeysPage::makeFields()
{
    m_label = new QLabel(this);
    m_keys = new KeyField(this);
    m_none = new QPushButton(tr("&No keys"), this);
    m_usual = new QPushButton(tr("&Usual keys"), this);
    m_all = new QPushButton(tr("&All usual keys"), this);
    m_label->setBuddy(m_keys);
    m_label->setMinimumWidth(theme().chars(20));
    m_none->setToolTip(tr("Take its keys off"));
    m_usual->setToolTip(tr("The keys it came with"));
    m_all->setToolTip(tr("All actions get the keys they came with"));
    auto *row = new QHBoxLayout;
    row->addWidget(m_label);
    row->addWidget(m_keys, 1);
    row->addWidget(m_none);
    row->addWidget(m_usual);
    row->addWidget(m_all);
    static_cast<QVBoxLayout *>(layout())->addLayout(row);
    connect(m_keys, &KeyField::pressed, this, &KeysPage::take);
    connect(m_none, &QPushButton::clicked, this, [this] {
        if (const auto id = chosen())
            actionKeys().choose(*id, {});
    });
    connect(m_usual, &QPushButton::clicked, this, [this] {
        if (const auto id = chosen())
            actionKeys().reset(*id);
    });
    connect(m_all, &QPushButton::clicked, this, [this] {
        const QStringList before = actionKeys().chosen();
        actionKeys().resetAll();
        m_strip->show(tr("All actions have the keys they came with."), Tone::Good, tr("Undo"), [this, before] {
            actionKeys().setChosen(before);
            m_strip->clear();
        });
    });
}

void KeysPage::fill()
{
    const auto current = chosen();
    const bool anew = m_model->rowCount() > 0;
    m_model->setRowCount(0);
    m_model->setHorizontalHeaderLabels({tr("What"), tr("Keys"), tr("Where"), tr("What it does")});
    for (const ActionRow &row : moothall::actions()) {
        if (!m_table.action(row.id)->isVisible())
            continue;
        QStandardItem *what = cell(actionName(row.id));
        what->setData(int(row.id), ActionRole);
        QString keys = keysInWords(actionKeys().of(row.id));
        if (actionKeys().isChosen(row.id))
            keys = keys.isEmpty() ? tr("none (yours)") : tr("%1 (yours)", "keys that the person chose").arg(keys);
        m_model->appendRow({what, cell(keys), cell(menuTitle(row.menu).remove(u'&')), cell(words(row.help))});
    }
    for (const PlaceKey &key : placeKeys())
        m_model->appendRow({cell(words(key.what)), cell(keysInWords(sequencesOf(key))), cell(words(key.place)),
                            cell(tr("A key of the place, which stays as it is"))});
    if (!anew)
        return;
    for (int row = 0; current && row < m_filter->rowCount(); ++row) {
        if (m_filter->index(row, What).data(ActionRole).toInt() == int(*current))
            m_view->setCurrentIndex(m_filter->index(row, What));
    }
    showChosen();
}

std::optional<UiAction> KeysPage::chosen() const
{
    const QVariant id = m_view ? m_view->currentIndex().siblingAtColumn(What).data(ActionRole) : QVariant();
    return id.isValid() ? std::optional(UiAction(id.toInt())) : std::nullopt;
}

void KeysPage::showChosen()
{
    const auto id = chosen();
    const QString name = id ? actionName(*id) : QString();
    m_label->setText(id ? tr("New &keys of “%1”").arg(name) : tr("New &keys"));
    m_keys->setName(id ? tr("New keys of “%1”").arg(name) : tr("New keys"));
    m_keys->setEnabled(id.has_value());
    m_none->setEnabled(id && !actionKeys().of(*id).isEmpty());
    m_usual->setEnabled(id && actionKeys().isChosen(*id));
    m_all->setEnabled(!actionKeys().chosen().isEmpty());
}

void KeysPage::take(const QKeySequence &key)
{
    const auto id = chosen();
    if (!id)
        return;
    const QString shown = key.toString(QKeySequence::NativeText);
    if (const QString refused = actionKeys().refusal(*id, key); !refused.isEmpty()) {
        m_strip->show(refused, Tone::Bad);
        return;
    }
    const auto owner = actionKeys().ownerOf(key);
    if (!owner || *owner == *id) {
        give(*id, key);
        return;
    }
    m_strip->show(tr("%1 belongs to “%2”.", "keys, an action").arg(shown, actionName(*owner)), Tone::Warn,
                  tr("&Take over"), [this, id = *id, key] { give(id, key); });
}

void KeysPage::give(UiAction id, const QKeySequence &key)
{
    actionKeys().choose(id, {key});
    m_strip->show(tr("“%1” now has %2.", "an action, its keys").arg(actionName(id), key.toString(QKeySequence::NativeText)),
                  Tone::Good);
    m_keys->setFocus();
}

void KeysPage::say(const QString &sentence)
{
    m_strip->show(sentence, Tone::Good);
}

void KeysPage::done(int result)
{
    disconnect(&actionKeys(), nullptr, this, nullptr);
    QDialog::done(result);
}

QList<KeyGroup> KeysPage::cardOf(const ActionTable &table)
{
    QList<KeyGroup> groups;
    for (const MenuPlace menu : menus()) {
        KeyGroup group{menuTitle(menu).remove(u'&'), {}};
        for (const ActionRow &row : moothall::actions()) {
            const KeySequences keys = actionKeys().of(row.id);
            if (row.menu == menu && !keys.isEmpty() && table.action(row.id)->isVisible())
                group.lines.append({actionName(row.id), keysInWords(keys)});
        }
        groups.append(group);
    }
    KeyGroup places{tr("In their places"), {}};
    for (const PlaceKey &key : placeKeys()) {
        if (!key.like)
            places.lines.append({tr("%1: %2", "a place, what a key does there").arg(words(key.place), words(key.what)),
                                 keysInWords(sequencesOf(key))});
    }
    groups.append(places);
    return groups;
}

} // namespace moothall
