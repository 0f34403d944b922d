#include "ui/views/copiespanel.h"

#include "ui/commands/openmeeting.h"
#include "ui/theme/theme.h"
#include "ui/widgets/itemviews.h"
#include "ui/widgets/labels.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTableView>

#include <algorithm>

namespace moothall {

using namespace Qt::StringLiterals;

CopiesPanel::CopiesPanel(OpenMeeting &meeting, QWidget *parent)
    : QFrame(parent)
    , m_meeting(meeting)
    , m_list(new ListWidget(this))
    , m_other(new QLineEdit(this))
    , m_make(new QPushButton(this))
    , m_none(new NoteLabel(tr("No numbered copy has been made yet."), Tone::Neutral, this))
    , m_table(new TableView(this))
{
    setRole(this, u"card"_s);
    m_list->setAccessibleName(tr("Who gets a numbered copy of the exempt pack"));
    m_list->setMaximumHeight(theme().em(9));
    m_other->setPlaceholderText(tr("Somebody else"));
    m_other->setAccessibleName(tr("Name of somebody else who gets a copy"));
    auto *add = new QPushButton(tr("Add"), this);
    add->setAccessibleName(tr("Add this name to those who get a copy"));
    auto *row = new QHBoxLayout;
    row->addWidget(m_other, 1);
    row->addWidget(add);
    row->addSpacing(theme().em(0.6));
    row->addWidget(m_make);

    m_table->setModel(&m_model);
    m_table->setAccessibleName(tr("Who had which copy"));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setShowGrid(false);
    m_table->setTabKeyNavigation(false);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setFont(
        theme().headingFont()); // bold in the sheet alone is not measured
    m_table->setColumnWidth(CopiesModel::Pack, theme().chars(24));
    m_table->setColumnWidth(CopiesModel::Made, theme().chars(26));
    m_table->horizontalHeader()->setSectionResizeMode(CopiesModel::Name, QHeaderView::Stretch);
    m_table->setMinimumHeight(theme().em(7));

    auto *column = new QVBoxLayout(this);
    column->addWidget(new HeadingLabel(tr("Numbered copies of the exempt pack"), this));
    column->addWidget(new NoteLabel(tr("Each has its number and its reader’s name on every page, "
                                       "and it is recorded who had which."),
                                    Tone::Neutral, this));
    column->addWidget(m_list);
    column->addLayout(row);
    column->addWidget(m_none);
    column->addWidget(m_table);

    connect(add, &QPushButton::clicked, this, &CopiesPanel::addTyped);
    connect(m_other, &QLineEdit::returnPressed, this, &CopiesPanel::addTyped);
    connect(m_list, &QListWidget::itemChanged, this, &CopiesPanel::count);
    connect(m_make, &QPushButton::clicked, this, &CopiesPanel::copiesRequested);
    fill();
}

void CopiesPanel::fill()
{
    for (const Recipient &recipient : possibleRecipients(m_meeting.record()))
        add(recipient, recipient.isMember);
    count();
}

void CopiesPanel::add(const Recipient &recipient, bool isChosen)
{
    m_known.append(recipient);
    auto *item = new QListWidgetItem(recipient.name, m_list);
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
    item->setCheckState(isChosen ? Qt::Checked : Qt::Unchecked);
}

void CopiesPanel::addTyped()
{
    const QString name = m_other->text().simplified();
    m_other->clear();
    const auto known = std::ranges::find(m_known, name, &Recipient::name);
    if (known != m_known.end())
        m_list->item(int(std::distance(m_known.begin(), known)))->setCheckState(Qt::Checked);
    else if (!name.isEmpty())
        add({{}, name}, true);
    count();
}

QList<Recipient> CopiesPanel::chosen() const
{
    QList<Recipient> chosen;
    for (int at = 0; at < m_list->count(); ++at) {
        if (m_list->item(at)->checkState() == Qt::Checked)
            chosen.append(m_known.at(at));
    }
    return chosen;
}

void CopiesPanel::count()
{
    const auto copies = chosen().size();
    m_make->setText(copies == 1 ? tr("Make 1 copy…") : tr("Make %1 copies…").arg(copies));
    m_make->setEnabled(copies > 0 && !m_meeting.isReadOnly());
}

void CopiesPanel::refresh()
{
    // Who may be chosen changes with the membership; ticks that were set stay.
    for (const Recipient &recipient : possibleRecipients(m_meeting.record())) {
        if (std::ranges::find(m_known, recipient.name, &Recipient::name) == m_known.end())
            add(recipient, recipient.isMember);
    }
    if (const auto copies = copiesOf(m_meeting.session(), m_meeting.id()))
        m_model.update(copyRows(m_meeting.record(), *copies));
    m_none->setVisible(m_model.rows().isEmpty());
    m_table->setVisible(!m_model.rows().isEmpty());
    count();
}

} // namespace moothall
