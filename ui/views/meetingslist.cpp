#include "ui/views/meetingslist.h"

#include "ui/models/words.h"
#include "ui/models/wordsfilter.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/views/newmeetingpanel.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/tables.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

namespace moothall {

using namespace Qt::StringLiterals;

MeetingsList::MeetingsList(QWidget *parent)
    : RegisterView(parent)
{
    const QList<RowsModel<MeetingSummary>::Column> columns{
        {tr("When"),
            [this](const MeetingSummary &meeting, int role) -> QVariant {
                if (role == Qt::DisplayRole)
                    return shortMoment(meeting.starts, authority().timePattern, today());
                return role == SortRole ? QVariant(meeting.starts) : QVariant();
            }},
        {tr("Body"),
            [](const MeetingSummary &meeting, int role) {
                return role == Qt::DisplayRole ? QVariant(meeting.bodyName) : QVariant();
            }},
        {tr("Stage"),
            [](const MeetingSummary &meeting, int role) -> QVariant {
                switch (role) {
                case Qt::DisplayRole: return wordsOf(meeting.stage);
                case SortRole: return int(meeting.stage);
                case ToneRole: return int(toneOf(meeting.stage));
                default: return {};
                }
            }},
        {tr("Venue"),
            [](const MeetingSummary &meeting, int role) {
                return role == Qt::DisplayRole || role == Qt::ToolTipRole ? QVariant(meeting.venue) : QVariant();
            }},
    };
    m_model = new RowsModel<MeetingSummary>(columns, [](const MeetingSummary &m) { return m.id.value(); }, this);
    m_filter = new WordsFilter(this);
    m_filter->setSourceModel(m_model);

    auto *title = new TitleLabel(tr("Meetings"), this);
    m_count = new NoteLabel({}, Tone::Neutral, this);
    m_search = new QLineEdit(this);
    m_search->setPlaceholderText(tr("Filter by body, date, venue or stage"));
    m_search->setAccessibleName(tr("Filter meetings"));
    m_search->setClearButtonEnabled(true);
    m_search->addAction(themeIcon(u"search"_s), QLineEdit::LeadingPosition);
    m_new = new QPushButton(tr("New meeting…"), this);
    m_new->setAccessibleName(tr("New meeting"));
    setRole(m_new, u"primary"_s);
    m_panel = new NewMeetingPanel(this);
    m_panel->hide();
    m_table = makeTable(m_filter, tr("Meetings"), this);
    m_table->sortByColumn(0, Qt::AscendingOrder);
    fitColumns(m_table, {1, 3});

    auto *empty = new QWidget(this);
    m_empty = new NoteLabel({}, Tone::Neutral, empty);
    m_empty->setAlignment(Qt::AlignHCenter);
    m_emptyNew = new QPushButton(tr("Plan the first meeting…"), empty);
    m_emptyNew->setAccessibleName(tr("Plan the first meeting"));
    auto *emptyColumn = new QVBoxLayout(empty);
    emptyColumn->addStretch(1);
    emptyColumn->addWidget(m_empty);
    emptyColumn->addWidget(m_emptyNew, 0, Qt::AlignHCenter);
    emptyColumn->addStretch(2);

    m_stack = new QStackedWidget(this);
    m_stack->addWidget(m_table);
    m_stack->addWidget(empty);

    auto *tools = new QHBoxLayout;
    tools->addWidget(m_search, 1);
    tools->addWidget(m_new);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme().em(1.2), theme().em(1), theme().em(1.2), 0);
    column->addWidget(title);
    column->addWidget(m_count);
    column->addLayout(tools);
    column->addWidget(m_panel);
    column->addWidget(m_stack, 1);

    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &typed) {
        m_filter->setWords(typed);
        updateCount();
    });
    connect(m_search, &QLineEdit::returnPressed, this, [this] {
        if (!m_table->currentIndex().isValid() && m_filter->rowCount() > 0)
            m_table->selectRow(0);
        openCurrent();
    });
    connect(m_table, &QTableView::activated, this, &MeetingsList::openCurrent);
    connect(m_new, &QPushButton::clicked, this, &MeetingsList::planMeeting);
    connect(m_emptyNew, &QPushButton::clicked, this, &MeetingsList::planMeeting);
    connect(m_panel, &NewMeetingPanel::planned, this, [this](MeetingId meeting) {
        Q_EMIT changed();
        Q_EMIT openMeeting(meeting); // it takes the keys, which would go to the next field if the panel hid first
        m_panel->hide();
    });
    connect(m_panel, &NewMeetingPanel::closed, this, [this] {
        m_panel->hide();
        m_table->setFocus();
    });
}

void MeetingsList::refresh()
{
    const Result<QList<MeetingSummary>> all = meetings(session());
    if (!all) {
        Q_EMIT problem(all.error());
        return;
    }
    m_model->setRows(*all);
    m_new->setEnabled(!isReadOnly());
    m_emptyNew->setEnabled(!isReadOnly());
    if (!m_placed && !all->isEmpty()) {
        m_placed = true;
        // The meeting that comes next is what one is most likely here for.
        for (int row = 0; row < m_filter->rowCount(); ++row) {
            m_table->selectRow(row);
            if (m_filter->index(row, 0).data(SortRole).toDateTime().date() >= today())
                break;
        }
        m_table->scrollTo(m_table->currentIndex(), QAbstractItemView::PositionAtCenter);
    }
    updateCount();
}

void MeetingsList::updateCount()
{
    const int all = m_model->rowCount();
    const int shown = m_filter->rowCount();
    if (all == 0) {
        m_empty->setText(tr("There is no meeting in this register yet. Plan one here, or bring meetings in with "
                            "File > Import meetings."));
    } else {
        m_empty->setText(tr("No meeting holds these words. Shorten or clear the filter."));
    }
    m_emptyNew->setVisible(all == 0);
    m_stack->setCurrentIndex(shown == 0 ? 1 : 0);
    m_count->setText(shown == all ? tr("%n meeting(s)", nullptr, all) : tr("%1 of %n meeting(s)", nullptr, all).arg(shown));
}

QWidget *MeetingsList::firstFocus()
{
    return m_panel->isVisible() ? m_panel->firstFocus() : m_search;
}

void MeetingsList::planMeeting()
{
    if (isReadOnly())
        return;
    m_panel->open(session());
    m_panel->show();
    m_panel->firstFocus()->setFocus();
}

void MeetingsList::openCurrent()
{
    const QModelIndex current = m_table->currentIndex();
    if (current.isValid())
        Q_EMIT openMeeting(MeetingId(current.data(KeyRole).toLongLong()));
}

} // namespace moothall
