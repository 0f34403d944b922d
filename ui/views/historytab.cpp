#include "ui/views/historytab.h"

#include "ui/commands/openmeeting.h"
#include "ui/theme/theme.h"
#include "ui/widgets/itemviews.h"

#include <QHeaderView>
#include <QTableView>
#include <QVBoxLayout>

namespace moothall {

using namespace Qt::StringLiterals;

HistoryTab::HistoryTab(OpenMeeting &meeting, QWidget *parent)
    : QWidget(parent)
    , m_meeting(meeting)
{
    setRole(this, u"page"_s);
    setAttribute(Qt::WA_StyledBackground);
    auto *table = new TableView(this);
    table->setModel(&m_model);
    table->setAccessibleName(tr("Who changed what, and when"));
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setShowGrid(false);
    table->setTabKeyNavigation(false);
    table->verticalHeader()->hide();
    table->horizontalHeader()->setFont(theme().headingFont()); // bold in the sheet alone is not measured
    table->horizontalHeader()->setHighlightSections(false);
    table->setColumnWidth(HistoryModel::When, theme().chars(26));
    table->setColumnWidth(HistoryModel::Who, theme().chars(24));
    table->horizontalHeader()->setSectionResizeMode(HistoryModel::What, QHeaderView::Stretch);
    table->setFrameShape(QFrame::NoFrame);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme().em(0.6), theme().em(0.4), theme().em(0.6), 0);
    column->addWidget(table);
    setFocusProxy(table);
    connect(&m_meeting, &OpenMeeting::saved, this, [this] {
        if (isVisible())
            refresh();
    });
}

void HistoryTab::showEvent(QShowEvent *event)
{
    refresh();
    QWidget::showEvent(event);
}

void HistoryTab::refresh()
{
    const auto changes = history(m_meeting.session(), m_meeting.id());
    if (changes)
        m_model.update(historyRows(*changes));
    else
        Q_EMIT m_meeting.refused(changes.error().sentence());
}

} // namespace moothall
