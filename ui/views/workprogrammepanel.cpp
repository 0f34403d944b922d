#include "ui/views/workprogrammepanel.h"

#include "core/services/bodies.h"
#include "ui/commands/forwardedits.h"
#include "ui/models/typedwords.h"
#include "ui/theme/theme.h"
#include "ui/widgets/choicedelegate.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/tables.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QTableView>

#include <algorithm>

namespace moothall {

using namespace Qt::StringLiterals;

namespace {

enum ProgrammeColumn { When, Issue, LastReport, Notes, Kind };

QVariant editable(const QString &text, int role)
{
    return role == Qt::DisplayRole || role == Qt::EditRole || role == Qt::ToolTipRole
               ? QVariant(text)
               : QVariant();
}

QString wordsOfPlace(WorkItem::Place place)
{
    switch (place) {
    case WorkItem::Place::Planned:
        return WorkProgrammePanel::tr("Planned");
    case WorkItem::Place::Possible:
        return WorkProgrammePanel::tr("Possible");
    case WorkItem::Place::Standing:
        break;
    }
    return WorkProgrammePanel::tr("Standing");
}

QString wordsOfWhen(const WorkItem &item)
{
    if (!item.meetingDate.isValid())
        return item.when;
    const QString day = QLocale().toString(item.meetingDate, u"d MMMM yyyy"_s);
    return item.calledOff ? WorkProgrammePanel::tr("%1 (cancelled)").arg(day) : day;
}

} // namespace

WorkProgrammePanel::WorkProgrammePanel(ForwardEdits &edits, QWidget *parent)
    : QWidget(parent)
    , m_edits(edits)
{
    makeModel();
    m_body = new QComboBox(this);
    m_body->setAccessibleName(tr("Body of the work programme"));
    m_body->setFocusPolicy(Qt::StrongFocus);
    m_body->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_body->setMinimumContentsLength(24);
    m_table = makeTable(m_items, tr("Work programme"), this);
    m_table->setSortingEnabled(false);
    m_table->setAccessibleDescription(tr("F2 changes a cell"));
    m_table->setItemDelegateForColumn(
        Kind, new ChoiceDelegate(
                  {{wordsOfPlace(WorkItem::Place::Planned), int(WorkItem::Place::Planned)},
                   {wordsOfPlace(WorkItem::Place::Possible), int(WorkItem::Place::Possible)},
                   {wordsOfPlace(WorkItem::Place::Standing), int(WorkItem::Place::Standing)}},
                  m_table));
    fitColumns(m_table, {Issue, LastReport, Notes});
    m_table->horizontalHeader()->setSectionResizeMode(When, QHeaderView::Fixed);
    m_table->setColumnWidth(When, theme().chars(26));
    m_newIssue = new QLineEdit(this);
    m_newIssue->setPlaceholderText(tr("Issue that the body will look into"));
    m_newIssue->setAccessibleName(tr("Issue of a new line"));
    m_add = new QPushButton(tr("Add issue"), this);
    m_remove = new QPushButton(tr("Remove"), this);
    m_remove->setAccessibleName(tr("Remove the selected issue"));
    m_make = new QPushButton(tr("Save as a document…"), this);
    auto *top = new QHBoxLayout;
    top->addWidget(new HeadingLabel(tr("Work programme"), this));
    top->addWidget(m_body);
    top->addStretch(1);
    top->addWidget(m_make);
    auto *row = new QHBoxLayout;
    row->addWidget(m_newIssue, 1);
    row->addWidget(m_add);
    row->addWidget(m_remove);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, theme().em(0.4), 0, 0);
    column->addLayout(top);
    column->addWidget(m_table, 1);
    column->addLayout(row);
    connect(m_body, &QComboBox::currentIndexChanged, this, &WorkProgrammePanel::read);
    connect(m_add, &QPushButton::clicked, this, &WorkProgrammePanel::add);
    connect(m_newIssue, &QLineEdit::returnPressed, this, &WorkProgrammePanel::add);
    connect(m_remove, &QPushButton::clicked, this, &WorkProgrammePanel::remove);
    connect(m_make, &QPushButton::clicked, this, [this] {
        Q_EMIT programmeWanted(BodyId(m_body->currentData().toLongLong()), m_body->currentText());
    });
}

void WorkProgrammePanel::makeModel()
{
    const auto text = [this](const QString &title, QString WorkItem::*member) {
        return RowsModel<WorkItem>::Column{
            title,
            [member](const WorkItem &item, int role) { return editable(item.*member, role); },
            [this, member](const WorkItem &item, const QVariant &typed) {
                WorkItem changed = item;
                changed.*member = typed.toString().simplified();
                return m_edits.save(item, changed);
            }};
    };
    m_items = new RowsModel<WorkItem>(
        {{tr("Date of meeting"),
          [](const WorkItem &item, int role) { return editable(wordsOfWhen(item), role); },
          [this](const WorkItem &item, const QVariant &typed) {
              return m_edits.save(item, withWhen(item, typed.toString().simplified()));
          }},
         text(tr("Issue for scrutiny"), &WorkItem::issue),
         text(tr("Date of last report"), &WorkItem::lastReport),
         text(tr("Notes and follow-up action"), &WorkItem::notes),
         {tr("Kind"),
          [](const WorkItem &item, int role) -> QVariant {
              if (role == Qt::EditRole)
                  return int(item.place);
              return role == Qt::DisplayRole || role == Qt::AccessibleTextRole
                         ? QVariant(wordsOfPlace(item.place))
                         : QVariant();
          },
          [this](const WorkItem &item, const QVariant &chosen) {
              WorkItem changed = item;
              changed.place = WorkItem::Place(chosen.toInt());
              return m_edits.save(item, changed);
          }}},
        [](const WorkItem &item) { return item.id; }, this);
}

/// A day on which the body meets names that meeting; everything else stands as it was typed.
WorkItem WorkProgrammePanel::withWhen(WorkItem item, const QString &typed) const
{
    item.meeting.reset();
    item.meetingDate = {};
    item.calledOff = false;
    item.when = typed;
    const std::optional<QDate> day = typedDate(typed, m_session.clock.today());
    const auto meeting = std::ranges::find_if(m_meetings, [&day](const MeetingSummary &each) {
        return day && each.starts.date() == *day;
    });
    if (meeting != m_meetings.end()) {
        item.meeting = meeting->id;
        item.meetingDate = meeting->starts.date();
        item.when.clear();
    }
    return item;
}

void WorkProgrammePanel::setSession(const Session &session)
{
    m_session = session;
    const QSignalBlocker blocker(m_body);
    m_body->clear();
    m_items->setRows({});
}

void WorkProgrammePanel::refresh()
{
    auto all = bodies(m_session);
    if (!all) {
        Q_EMIT problem(all.error());
        return;
    }
    // Those that scrutinise come first.
    std::ranges::stable_sort(*all, {}, [](const Body &body) {
        return body.kind != BodyKind::Scrutiny && body.kind != BodyKind::Panel;
    });
    {
        const QSignalBlocker blocker(m_body);
        const qint64 before = m_body->currentData().toLongLong();
        m_body->clear();
        for (const Body &body : std::as_const(*all))
            m_body->addItem(body.name, body.id.value());
        m_body->setCurrentIndex(m_body->count() == 0 ? -1 : std::max(0, m_body->findData(before)));
    }
    read();
}

void WorkProgrammePanel::read()
{
    const BodyId body(m_body->currentData().toLongLong());
    for (QWidget *widget : std::initializer_list<QWidget *>{m_newIssue, m_add})
        widget->setEnabled(!isReadOnly() && !body.isNew());
    m_make->setEnabled(!body.isNew());
    m_items->setEditable(!isReadOnly());
    if (body.isNew()) {
        m_items->setRows({});
        m_remove->setEnabled(false);
        return;
    }
    const auto items = workProgramme(m_session, body);
    const auto all = meetings(m_session, {.bodyName = {}, .body = body, .from = {}, .to = {}});
    if (!items || !all) {
        Q_EMIT problem(items ? all.error() : items.error());
        return;
    }
    m_meetings = *all;
    m_items->setRows(*items);
    m_remove->setEnabled(!isReadOnly() && !items->isEmpty());
}

void WorkProgrammePanel::add()
{
    WorkItem item;
    item.body = BodyId(m_body->currentData().toLongLong());
    item.issue = m_newIssue->text().simplified();
    const auto next = std::ranges::find_if(m_meetings, [this](const MeetingSummary &meeting) {
        return meeting.starts.date() >= m_session.clock.today();
    });
    if (next == m_meetings.end())
        item.place = WorkItem::Place::Possible;
    else
        item.meeting = next->id;
    if (!item.issue.isEmpty() && m_edits.save({}, item))
        m_newIssue->clear();
    m_newIssue->setFocus();
}

void WorkProgrammePanel::remove()
{
    const int row = m_table->currentIndex().row();
    if (row >= 0 && !isReadOnly())
        m_edits.remove(m_items->row(row));
}

} // namespace moothall
