#include "ui/views/forwardview.h"

#include "ui/commands/forwardedits.h"
#include "ui/theme/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>

#include <algorithm>

// The fields of the chosen entry.

namespace moothall {

using namespace Qt::StringLiterals;

QWidget *ForwardView::makeFields(QWidget *parent)
{
    m_fields = new QWidget(parent);
    auto *grid = new QGridLayout(m_fields);
    grid->setContentsMargins(0, theme().em(0.3), 0, 0);
    const auto field = [&](int row, int column, const QString &label, QWidget *widget,
                           int span = 1) {
        auto *text = new QLabel(label, m_fields);
        text->setBuddy(widget);
        setRole(text, u"muted"_s);
        widget->setAccessibleName(QString(label).remove(u'&'));
        grid->addWidget(text, row, column, 1, span);
        grid->addWidget(widget, row + 1, column, 1, span);
    };
    const auto line = [this] {
        auto *edit = new QLineEdit(m_fields);
        connect(edit, &QLineEdit::editingFinished, this, &ForwardView::saveFields);
        return edit;
    };
    const auto choice = [this] {
        auto *combo = new QComboBox(m_fields);
        combo->setFocusPolicy(Qt::StrongFocus);
        combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        combo->setMinimumContentsLength(12);
        connect(combo, &QComboBox::activated, this, &ForwardView::saveFields);
        return combo;
    };
    const auto day = [this] {
        auto *edit = new QDateEdit(m_fields);
        edit->setCalendarPopup(true);
        edit->setDisplayFormat(u"ddd d MMM yyyy"_s);
        edit->setFocusPolicy(Qt::StrongFocus);
        connect(edit, &QDateEdit::editingFinished, this, &ForwardView::saveFields);
        return edit;
    };
    const auto tick = [this](const QString &text) {
        auto *box = new QCheckBox(text, m_fields);
        box->setAccessibleName(QString(text).remove(u'&'));
        connect(box, &QCheckBox::clicked, this, &ForwardView::saveFields);
        return box;
    };
    m_matter = line();
    m_body = choice();
    m_decider = line();
    m_from = day();
    m_until = day();
    m_isPeriod = tick(tr("or at any time up to"));
    m_key = tick(tr("&Key decision"));
    m_private = tick(tr("In pri&vate, because"));
    m_reason = line();
    m_documents = new QPlainTextEdit(m_fields);
    m_documents->setTabChangesFocus(true);
    m_documents->setFixedHeight(theme().em(3.6));
    m_documents->installEventFilter(this);
    m_item = choice();
    m_copies = line();
    field(0, 0, tr("&Matter"), m_matter, 2);
    field(0, 2, tr("Deci&ded by"), m_body);
    field(0, 3, tr("A perso&n and title"), m_decider);
    field(2, 0, tr("On, or from"), m_from);
    grid->addWidget(m_isPeriod, 2, 1);
    m_until->setAccessibleName(tr("Up to"));
    grid->addWidget(m_until, 3, 1);
    field(2, 2, tr("Taken by the agenda &item"), m_item, 2);
    field(4, 0, tr("D&ocuments, one a line"), m_documents, 2);
    auto *side = new QGridLayout;
    side->addWidget(m_key, 0, 0);
    side->addWidget(m_private, 0, 1);
    m_reason->setAccessibleName(tr("Why in private"));
    side->addWidget(m_reason, 0, 2);
    side->setColumnStretch(2, 1);
    auto *copies = new QLabel(tr("Copies &from"), m_fields);
    copies->setBuddy(m_copies);
    setRole(copies, u"muted"_s);
    m_copies->setAccessibleName(tr("Copies from"));
    side->addWidget(copies, 1, 0);
    side->addWidget(m_copies, 1, 1, 1, 2);
    grid->addLayout(side, 4, 2, 2, 2);
    for (const int column : {0, 1, 2, 3})
        grid->setColumnStretch(column, 1);
    return m_fields;
}

void ForwardView::showEntry()
{
    const auto entry = chosen();
    m_fields->setVisible(entry.has_value());
    m_second->setEnabled(entry && entry->isPrivate && entry->body);
    if (!entry)
        return;
    m_filling = true;
    const auto put = [](QLineEdit *edit, const QString &words) {
        if (edit->text() == words)
            return;
        edit->setText(words);
        edit->setCursorPosition(0);
    };
    put(m_matter, entry->matter);
    put(m_decider, entry->decider);
    put(m_reason, entry->privateReason);
    put(m_copies, entry->copiesFrom);
    m_copies->setPlaceholderText(authority().address.join(u", "_s));
    m_body->setCurrentIndex(std::max(0, m_body->findData(entry->body ? entry->body->value() : 0)));
    m_decider->setEnabled(!entry->body);
    m_from->setDate(entry->from);
    m_isPeriod->setChecked(entry->until.isValid());
    m_until->setDate(entry->until.isValid() ? entry->until : entry->from);
    m_until->setEnabled(entry->until.isValid());
    m_key->setChecked(entry->key);
    m_private->setChecked(entry->isPrivate);
    m_reason->setEnabled(entry->isPrivate);
    if (const QString lines = entry->documents.join(u'\n'); m_documents->toPlainText() != lines)
        m_documents->setPlainText(lines);
    if (entry->item && m_item->findData(entry->item->value()) < 0)
        m_item->addItem(entry->itemTitle, entry->item->value()); // of a meeting that was held
    m_item->setCurrentIndex(std::max(0, m_item->findData(entry->item ? entry->item->value() : 0)));
    m_filling = false;
}

void ForwardView::saveFields()
{
    const auto before = chosen();
    if (!before || m_filling || isReadOnly())
        return;
    ForwardEntry after = *before;
    after.matter = m_matter->text().simplified();
    const BodyId body(m_body->currentData().toLongLong());
    after.body = body.isNew() ? std::nullopt : std::optional(body);
    after.bodyName = body.isNew() ? QString() : m_body->currentText();
    after.decider = m_decider->text().simplified();
    after.from = m_from->date();
    after.until = m_isPeriod->isChecked() ? std::max(m_until->date(), m_from->date()) : QDate();
    after.key = m_key->isChecked();
    after.isPrivate = m_private->isChecked();
    after.privateReason = m_reason->text().simplified();
    after.copiesFrom = m_copies->text().simplified();
    after.documents.clear();
    for (const QString &line : m_documents->toPlainText().split(u'\n')) {
        if (!line.trimmed().isEmpty())
            after.documents.append(line.simplified());
    }
    const ItemId item(m_item->currentData().toLongLong());
    if (before->item.value_or(ItemId()) != item) {
        after.item = item.isNew() ? std::nullopt : std::optional(item);
        after.itemTitle.clear();
        after.meeting.reset();
    }
    if (after != *before && !m_edits->save(*before, after))
        showEntry();
}

} // namespace moothall
