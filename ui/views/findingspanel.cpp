#include "ui/views/findingspanel.h"

#include "ui/commands/openmeeting.h"
#include "ui/commands/paperlint.h"
#include "ui/models/packranges.h"
#include "ui/theme/theme.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/tables.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QHeaderView>
#include <QLineEdit>
#include <QTableView>
#include <QVBoxLayout>

namespace moothall {

using namespace Qt::StringLiterals;

namespace {

RowsModel<FindingRow> *makeModel(QObject *parent)
{
    const auto words = [](auto text) {
        return [text](const FindingRow &row, int role) {
            return role == Qt::DisplayRole ? QVariant(text(row)) : QVariant();
        };
    };
    const auto found = [](const FindingRow &row, int role) -> QVariant {
        if (role == Qt::DisplayRole || role == Qt::ToolTipRole)
            return row.linted.finding.sentence;
        return {};
    };
    const auto state = [](const FindingRow &row, int role) -> QVariant {
        const auto &said = row.linted.dismissed;
        if (role == ToneRole)
            return int(said ? Tone::Neutral : Tone::Warn);
        if (role == Qt::ToolTipRole && said)
            return FindingsPanel::tr("%1 (%2, %3)", "a reason; who; a day")
                .arg(said->reason, said->who,
                     QLocale().toString(said->at.toLocalTime().date(), u"d MMMM yyyy"_s));
        if (role == Qt::DisplayRole)
            return said ? FindingsPanel::tr("may stand") : FindingsPanel::tr("look");
        return {};
    };
    const auto reason = [](const FindingRow &row) {
        return row.linted.dismissed ? row.linted.dismissed->reason : QString();
    };
    using Column = RowsModel<FindingRow>::Column;
    const auto number = [](const FindingRow &row) { return row.number > 0 ? QString::number(row.number) : QString(); };
    return new RowsModel<FindingRow>(
        {Column{FindingsPanel::tr("Item"), words([](const FindingRow &row) { return row.item; }), {}},
         Column{FindingsPanel::tr("Paper"), words([](const FindingRow &row) { return row.paper; }), {}},
         Column{FindingsPanel::tr("Page"), words(number), {}}, Column{FindingsPanel::tr("Found"), found, {}},
         Column{FindingsPanel::tr("State"), state, {}}, Column{FindingsPanel::tr("Reason"), words(reason), {}}},
        [](const FindingRow &row) { return row.key; }, parent);
}

} // namespace

FindingsPanel::FindingsPanel(OpenMeeting &meeting, PaperLint &lint, QWidget *parent)
    : QWidget(parent)
    , m_meeting(meeting)
    , m_lint(lint)
    , m_model(makeModel(this))
    , m_heading(new HeadingLabel({}, this))
    , m_note(new NoteLabel({}, Tone::Neutral, this))
    , m_table(makeTable(m_model, tr("What in the reports deserves a look"), this))
    , m_reason(new QLineEdit(this))
{
    m_reason->setAccessibleName(tr("Why the finding may stand"));
    m_reason->setPlaceholderText(
        tr("Why it may stand; Enter keeps it with your name, Escape leaves it"));
    m_reason->hide();
    m_table->setWordWrap(true);
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->setSortingEnabled(false); // they stand as the papers do
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_heading);
    column->addWidget(m_note);
    column->addWidget(m_table, 1);
    column->addWidget(m_reason);
    setFocusProxy(m_table);
    m_table->installEventFilter(this);
    m_reason->installEventFilter(this);
    connect(m_table, &QTableView::activated, this, &FindingsPanel::go);
    connect(m_reason, &QLineEdit::returnPressed, this, &FindingsPanel::dismiss);
    connect(&m_lint, &PaperLint::changed, this, &FindingsPanel::refresh);
    connect(&m_meeting, &OpenMeeting::recordChanged, this, &FindingsPanel::refresh);
    refresh();
}

void FindingsPanel::refresh()
{
    const PackRanges ranges = packRanges(m_meeting.record());
    QList<FindingRow> rows;
    for (const LintedFinding &linted : m_lint.report().findings) {
        const LintFinding &finding = linted.finding;
        const AgendaItem *item = m_meeting.item(finding.item);
        const auto paper = item ? std::ranges::find(item->papers, finding.paper, &Paper::id)
                                : QList<Paper>::const_iterator();
        if (!item || paper == item->papers.end())
            continue; // taken off since: the next look doesn't find it
        FindingRow row{qint64(rows.size()) + 1, linted, item->number,
                       paper->title.isEmpty() ? paper->version.fileName : paper->title, 0};
        if (const auto range = ranges.papers.constFind(finding.paper);
            range != ranges.papers.constEnd())
            row.number = range->first + finding.place.page - 1;
        rows.append(row);
    }
    const bool isFirst = m_model->rows().isEmpty();
    m_model->setRows(rows);
    const bool hasReasons = std::ranges::any_of(rows, [](const FindingRow &row) { return row.linted.dismissed.has_value(); });
    fitColumns(m_table, hasReasons ? QList<int>{3, 5} : QList<int>{3});
    if (isFirst && !rows.isEmpty())
        m_table->setCurrentIndex(m_model->index(0, 0));
    const int open = m_lint.report().open();
    m_heading->setText(open > 0 ? tr("Looked over: %n to look at", nullptr, open)
                                : tr("Looked over"));
    QStringList notes = m_lint.report().unread;
    if (rows.isEmpty() && notes.isEmpty())
        notes.append(tr("Nothing in the reports was found that deserves a look."));
    else if (!rows.isEmpty())
        notes.append(tr("Enter shows the place, Delete lets a finding stand for a reason until its "
                        "paper changes."));
    m_note->setNote(notes.join(u'\n'),
                    m_lint.report().unread.isEmpty() ? Tone::Neutral : Tone::Warn);
    m_table->setVisible(!rows.isEmpty());
}

const FindingRow *FindingsPanel::current() const
{
    const QModelIndex index = m_table->currentIndex();
    return index.isValid() ? &m_model->row(index.row()) : nullptr;
}

void FindingsPanel::go()
{
    if (const FindingRow *row = current())
        Q_EMIT placeWanted(row->linted.finding.item, row->linted.finding.paper,
                           row->linted.finding.place.page);
}

void FindingsPanel::askReason()
{
    const FindingRow *row = current();
    if (!row || m_meeting.isReadOnly())
        return;
    if (row->linted.dismissed) {
        m_meeting.make(tr("Look at a finding again"),
                       steps(std::make_unique<DismissStep>(
                           row->linted.finding, row->linted.dismissed->reason, QString())));
        return;
    }
    m_reason->clear();
    m_reason->show();
    m_reason->setFocus();
}

void FindingsPanel::dismiss()
{
    const FindingRow *row = current();
    const QString reason = m_reason->text().simplified();
    if (!row || reason.isEmpty())
        return;
    m_reason->hide();
    m_table->setFocus();
    m_meeting.make(tr("Let a finding stand"),
                   steps(std::make_unique<DismissStep>(row->linted.finding, QString(), reason)));
}

bool FindingsPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (watched == m_table && key == Qt::Key_Delete) {
            askReason();
            return true;
        }
        if (watched == m_reason && key == Qt::Key_Escape) {
            m_reason->hide();
            m_table->setFocus();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace moothall
