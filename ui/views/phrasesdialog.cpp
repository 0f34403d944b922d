#include "ui/views/phrasesdialog.h"

#include "core/services/running.h"
#include "ui/actions/actionkeys.h"
#include "ui/theme/theme.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/tables.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

namespace moothall {

using namespace Qt::StringLiterals;

PhrasesDialog::PhrasesDialog(const Session &session, QWidget *parent)
    : QDialog(parent)
    , m_session(session)
    , m_shortName(new QLineEdit(this))
    , m_text(new QLineEdit(this))
    , m_note(new NoteLabel({}, Tone::Neutral, this))
{
    setWindowTitle(tr("Phrases"));
    setAttribute(Qt::WA_DeleteOnClose);
    const auto column = [this](const QString &title, QString Phrase::*member) {
        return RowsModel<Phrase>::Column{
            title,
            [member](const Phrase &phrase, int role) {
                return role == Qt::DisplayRole || role == Qt::EditRole ? QVariant(phrase.*member)
                                                                       : QVariant();
            },
            [this, member](const Phrase &phrase, const QVariant &typed) {
                Phrase changed = phrase;
                changed.*member = typed.toString().trimmed();
                return keep(changed);
            }};
    };
    m_model = new RowsModel<Phrase>(
        {column(tr("Short name"), &Phrase::shortName), column(tr("Words"), &Phrase::text)},
        [](const Phrase &phrase) { return phrase.id.value(); }, this);
    m_table = makeTable(m_model, tr("Phrases"), this);
    m_table->setAccessibleDescription(
        tr("F2 changes the current cell, Delete takes the phrase off"));
    m_table->installEventFilter(this);
    fitColumns(m_table, {1});
    m_shortName->setAccessibleName(tr("Short name of a new phrase"));
    m_shortName->setPlaceholderText(tr("Short name"));
    m_text->setAccessibleName(tr("Words of a new phrase"));
    m_text->setPlaceholderText(tr("Words, with fields as {mover} or {report title}"));
    auto *add = new QPushButton(tr("Add phrase"), this);
    add->setAccessibleName(tr("Add phrase"));
    add->setAutoDefault(false);
    auto *line = new QHBoxLayout;
    line->addWidget(m_shortName, 1);
    line->addWidget(m_text, 4);
    line->addWidget(add);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->button(QDialogButtonBox::Close)->setAccessibleName(tr("Close"));
    buttons->button(QDialogButtonBox::Close)->setAutoDefault(false);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(new TitleLabel(tr("Phrases"), this));
    layout->addWidget(new NoteLabel(
        tr("In a minute, type the beginning of a short name and press %1. Fields: %2.")
            .arg(keysOrName(UiAction::InsertPhrase), u'{' + phraseFieldNames().join(u"}, {"_s) + u'}'),
        Tone::Neutral, this));
    layout->addWidget(m_table, 1);
    layout->addLayout(line);
    layout->addWidget(m_note);
    layout->addWidget(buttons);
    connect(add, &QPushButton::clicked, this, &PhrasesDialog::add);
    connect(m_text, &QLineEdit::returnPressed, this, &PhrasesDialog::add);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    resize(theme().chars(110), theme().em(30));
    const bool isReadOnly = m_session.reg->isReadOnly();
    for (QWidget *widget : std::initializer_list<QWidget *>{m_shortName, m_text, add})
        widget->setEnabled(!isReadOnly);
    m_model->setEditable(!isReadOnly);
    if (!isReadOnly) {
        if (const Status kept = keepStandardPhrases(m_session); !kept)
            m_note->setNote(kept.error().sentence(), Tone::Bad);
    }
    refresh();
}

bool PhrasesDialog::keep(const Phrase &phrase)
{
    const auto kept = savePhrase(m_session, phrase);
    m_note->setNote(kept ? QString() : kept.error().sentence(), Tone::Bad);
    if (!kept)
        return false;
    refresh();
    return true;
}

void PhrasesDialog::add()
{
    if (!keep({{}, m_shortName->text(), m_text->text().trimmed()})) {
        m_shortName->setFocus();
        return;
    }
    m_shortName->clear();
    m_text->clear();
    m_shortName->setFocus();
}

void PhrasesDialog::refresh()
{
    if (auto all = phrases(m_session))
        m_model->setRows(*all);
    else
        m_note->setNote(all.error().sentence(), Tone::Bad);
}

bool PhrasesDialog::eventFilter(QObject *watched, QEvent *event)
{
    const bool isDelete = event->type() == QEvent::KeyPress &&
                          static_cast<QKeyEvent *>(event)->key() == Qt::Key_Delete;
    if (!isDelete || m_session.reg->isReadOnly())
        return QDialog::eventFilter(watched, event);
    const QModelIndex current = m_table->currentIndex();
    if (!current.isValid())
        return true;
    if (const Status gone = removePhrase(m_session, PhraseId(current.data(KeyRole).toLongLong()));
        !gone)
        m_note->setNote(gone.error().sentence(), Tone::Bad);
    refresh();
    return true;
}

} // namespace moothall
