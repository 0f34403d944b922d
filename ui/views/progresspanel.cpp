#include "ui/views/progresspanel.h"

#include "core/services/linting.h"
#include "core/services/registers.h"
#include "ui/commands/openmeeting.h"
#include "ui/commands/reportsteps.h"
#include "ui/theme/theme.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/tables.h"

#include <QDesktopServices>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace moothall {

using namespace Qt::StringLiterals;

namespace {

constexpr int ownColumns = 5; ///< before those of who clears

Tone toneOfClearance(ClearanceState state)
{
    switch (state) {
    case ClearanceState::Asked:
        return Tone::Info;
    case ClearanceState::Cleared:
        return Tone::Good;
    case ClearanceState::Returned:
        return Tone::Bad;
    case ClearanceState::NotAsked:
        break;
    }
    return Tone::Neutral;
}

Tone toneOfStage(ReportProgress::Stage stage)
{
    switch (stage) {
    case ReportProgress::Stage::Late:
    case ReportProgress::Stage::Returned:
        return Tone::Bad;
    case ReportProgress::Stage::Clearance:
        return Tone::Info;
    case ReportProgress::Stage::Ready:
        return Tone::Good;
    case ReportProgress::Stage::Awaited:
        break;
    }
    return Tone::Neutral;
}

QString briefDay(QDate day)
{
    return day.isValid() ? QLocale().toString(day, u"d MMM"_s) : QString();
}

QVariant clearanceCell(const Clearance &said, int role)
{
    if (role == ToneRole && said.state != ClearanceState::NotAsked)
        return int(toneOfClearance(said.state));
    if (role == Qt::ToolTipRole && !said.comment.isEmpty())
        return said.comment;
    if (role == Qt::AccessibleTextRole)
        return u"%1: %2 %3"_s.arg(said.clearer, clearanceName(said.state), briefDay(said.on));
    if (role == Qt::DisplayRole)
        return said.state == ClearanceState::NotAsked
                   ? u"–"_s
                   : u"%1 %2"_s.arg(clearanceName(said.state), briefDay(said.on));
    return {};
}

} // namespace

ProgressPanel::ProgressPanel(OpenMeeting &meeting, QWidget *parent)
    : QWidget(parent)
    , m_meeting(meeting)
    , m_note(new NoteLabel({}, Tone::Neutral, this))
    , m_comment(new QLineEdit(this))
    , m_clearers(new QLineEdit(this))
    , m_sections(new QToolButton(this))
    , m_choose([this](const QString &title, const QString &proposed) {
        return QFileDialog::getSaveFileName(this, title, proposed);
    })
{
    m_comment->setAccessibleName(tr("Why the report is returned"));
    m_comment->setPlaceholderText(
        tr("What has to change; Enter returns the report, Escape leaves it"));
    m_comment->hide();
    const auto board = reportBoard(m_meeting.session(), m_meeting.id());
    m_board = board.value_or(ReportBoard());
    m_table = makeTable(nullptr, tr("The reports and how far they have come"), this);
    m_table->setSortingEnabled(false); // they stand as on the agenda
    m_table->setSelectionBehavior(QAbstractItemView::SelectItems);
    auto *head = new QHBoxLayout;
    head->addWidget(new HeadingLabel(tr("Who writes, who clears"), this));
    head->addStretch(1);
    head->addWidget(makeButtons());
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(head);
    column->addWidget(m_note);
    column->addWidget(m_table, 1);
    column->addWidget(m_comment);
    column->addWidget(makeRules());
    setFocusProxy(m_table);
    m_table->installEventFilter(this);
    m_comment->installEventFilter(this);
    connect(m_table, &QTableView::activated, this, [this] {
        if (const ReportProgress *report = current())
            Q_EMIT itemWanted(report->item);
    });
    connect(m_comment, &QLineEdit::returnPressed, this, [this] {
        const Clearance *said = currentClearance();
        const QString comment = m_comment->text().simplified();
        if (!said || comment.isEmpty())
            return;
        m_comment->hide();
        m_table->setFocus();
        keep({said->clearer, ClearanceState::Returned, {}, comment});
    });
    connect(&m_meeting, &OpenMeeting::saved, this, &ProgressPanel::refreshWhenSeen);
    connect(&m_meeting, &OpenMeeting::recordChanged, this, &ProgressPanel::refreshWhenSeen);
    makeModel();
}

ProgressPanel::~ProgressPanel()
{
    // The worker holds the register's session: it must not go before it does.
    m_work.waitForFinished();
}

QWidget *ProgressPanel::makeButtons()
{
    auto *bar = new QWidget(this);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    const auto add = [&](const QString &text, const QString &tip, auto act) {
        auto *button = new QToolButton(bar);
        button->setText(text);
        button->setToolTip(tip);
        button->setAccessibleName(QString(text).remove(u'…'));
        connect(button, &QToolButton::clicked, this, act);
        row->addWidget(button);
    };
    add(tr("Report template…"), tr("An empty report of this item for its author, as a Word file"),
        &ProgressPanel::makeTemplate);
    add(tr("Write to the author"), tr("Opens a message in your mail program"),
        &ProgressPanel::writeTo);
    add(tr("Messages…"),
        tr("A message to everybody who owes something, as files that a mail program opens"),
        &ProgressPanel::makeMessages);
    add(tr("Chase list…"), tr("The list to print"), &ProgressPanel::makeChaseList);
    return bar;
}

QWidget *ProgressPanel::makeRules()
{
    auto *bar = new QWidget(this);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    m_clearers->setAccessibleName(tr("Who must clear reports, with semicolons between"));
    m_clearers->setToolTip(tr("Of the whole authority: Legal <legal@council.example>; Finance"));
    m_clearers->setReadOnly(m_meeting.isReadOnly());
    connect(m_clearers, &QLineEdit::editingFinished, this, &ProgressPanel::saveClearers);
    m_sections->setText(tr("Sections of a report"));
    m_sections->setToolTip(tr("What every report to this body must have"));
    m_sections->setPopupMode(QToolButton::InstantPopup);
    m_sections->setMenu(new QMenu(m_sections));
    m_sections->setEnabled(!m_meeting.isReadOnly());
    connect(m_sections->menu(), &QMenu::aboutToShow, this, &ProgressPanel::fillSections);
    row->addWidget(new QLabel(tr("Cleared by"), bar));
    row->addWidget(m_clearers, 1);
    row->addWidget(m_sections);
    return bar;
}

void ProgressPanel::makeModel()
{
    using Column = RowsModel<ReportProgress>::Column;
    const auto words = [](auto text) {
        return [text](const ReportProgress &row, int role) {
            return role == Qt::DisplayRole ? QVariant(text(row)) : QVariant();
        };
    };
    const auto author = [](const ReportProgress &row, int role) -> QVariant {
        if (role == Qt::ToolTipRole)
            return row.author.title;
        return role == Qt::DisplayRole ? QVariant(row.author.name) : QVariant();
    };
    const auto title = [](const ReportProgress &row, int role) {
        return role == Qt::DisplayRole || role == Qt::ToolTipRole ? QVariant(row.title)
                                                                  : QVariant();
    };
    const auto state = [today = m_board.today](const ReportProgress &row, int role) -> QVariant {
        if (role == ToneRole)
            return int(toneOfStage(row.stage(today)));
        return role == Qt::DisplayRole ? QVariant(stageName(row.stage(today))) : QVariant();
    };
    QList<Column> columns{
        Column{tr("Item"), words([](const ReportProgress &row) { return row.number; }), {}},
        Column{tr("Report"), title, {}}, Column{tr("Author"), author, {}},
        Column{tr("Due"), words([](const ReportProgress &row) { return briefDay(row.due); }), {}},
        Column{tr("State"), state, {}}};
    for (qsizetype at = 0; at < m_board.clearers.size(); ++at) {
        const auto cell = [at](const ReportProgress &row, int role) {
            return at < row.clearances.size() ? clearanceCell(row.clearances.at(at), role)
                                              : QVariant();
        };
        columns.append(Column{m_board.clearers.at(at).name, cell, {}});
    }
    auto *model = new RowsModel<ReportProgress>(
        columns, [](const ReportProgress &row) { return row.item.value(); }, this);
    const QModelIndex was = m_table->currentIndex();
    m_table->setModel(model);
    delete m_model;
    m_model = model;
    m_model->setRows(m_board.reports);
    if (!m_board.reports.isEmpty())
        m_table->setCurrentIndex(
            m_model->index(std::max(0, was.row()), was.isValid() ? was.column() : ownColumns));
}

/// The board takes longer to read than a key may: behind another tab it waits.
void ProgressPanel::refreshWhenSeen()
{
    m_isStale = true;
    if (isVisible())
        refresh();
}

void ProgressPanel::showEvent(QShowEvent *event)
{
    if (m_isStale)
        refresh();
    QWidget::showEvent(event);
}

void ProgressPanel::refresh()
{
    m_isStale = false;
    const auto board = reportBoard(m_meeting.session(), m_meeting.id());
    if (!board) {
        m_note->setNote(board.error().sentence(), Tone::Bad);
        return;
    }
    const bool sameColumns = board->clearers == m_board.clearers && board->today == m_board.today;
    m_board = *board;
    if (sameColumns)
        m_model->setRows(m_board.reports);
    else
        makeModel();
    fitColumns(m_table, {});
    // Of a title as much as tells reports apart: those who clear want the room. The whole of it is
    // its tooltip.
    m_table->horizontalHeader()->setSectionResizeMode(1, QHeaderView::Interactive);
    m_table->setColumnWidth(1, theme().chars(26));
    if (!m_clearers->hasFocus())
        m_clearers->setText(clearersText(m_board.clearers));
    m_table->setVisible(!m_board.reports.isEmpty());
    m_note->setNote(m_board.reports.isEmpty()
                        ? tr("No item of this agenda is a report.")
                        : tr("In a column of who clears: A asked, C cleared, R returned, Delete "
                             "takes it back. Enter goes to the item."),
                    Tone::Neutral);
}

const ReportProgress *ProgressPanel::current() const
{
    const QModelIndex index = m_table->currentIndex();
    return index.isValid() && index.row() < m_board.reports.size()
               ? &m_board.reports.at(index.row())
               : nullptr;
}

const Clearance *ProgressPanel::currentClearance() const
{
    const ReportProgress *report = current();
    const int at = m_table->currentIndex().column() - ownColumns;
    return report && at >= 0 && at < report->clearances.size() ? &report->clearances.at(at)
                                                               : nullptr;
}

void ProgressPanel::setState(ClearanceState state)
{
    const Clearance *said = currentClearance();
    if (m_meeting.isReadOnly())
        return;
    if (!said) {
        Q_EMIT hint(tr("Go to the column of who clears the report first."));
        return;
    }
    if (state == ClearanceState::Returned) {
        m_comment->setText(said->comment);
        m_comment->show();
        m_comment->setFocus();
        return;
    }
    keep({said->clearer, state, {}, {}});
}

void ProgressPanel::keep(const Clearance &after)
{
    const ReportProgress *report = current();
    const Clearance *before = currentClearance();
    if (!report || !before || (before->state == after.state && before->comment == after.comment))
        return;
    m_meeting.make(tr("Clearance by %1").arg(after.clearer),
                   steps(std::make_unique<ClearanceStep>(report->item, *before, after)));
}

void ProgressPanel::done(const Status &status, const QString &sentence)
{
    if (status)
        Q_EMIT hint(sentence);
    else
        Q_EMIT m_meeting.refused(status.error().sentence());
}

void ProgressPanel::makeChaseList()
{
    const QString file = m_choose(tr("Save the chase list"), tr("Reports.pdf"));
    if (file.isEmpty() || m_work.isRunning())
        return;
    m_work = runTask(
        this,
        [session = m_meeting.session(), meeting = m_meeting.id(), file](TaskControl &) {
            return writeChaseList(session, meeting, file);
        },
        [this, file](const Status &status) { done(status, tr("The list is in “%1”.").arg(file)); });
}

void ProgressPanel::makeMessages()
{
    const QString folder = m_choose(tr("A folder for the messages"), tr("Messages"));
    if (folder.isEmpty() || m_work.isRunning())
        return;
    m_work = runTask(
        this,
        [session = m_meeting.session(), meeting = m_meeting.id(), folder](TaskControl &) {
            return writeChaseMessages(session, meeting, folder);
        },
        [this, folder](const Result<QStringList> &made) {
            if (made)
                Q_EMIT hint(tr("%n message(s) in “%1”: open them to send them.", nullptr, int(made->size())).arg(folder));
            else
                Q_EMIT m_meeting.refused(made.error().sentence());
        });
}

void ProgressPanel::makeTemplate()
{
    const ReportProgress *report = current();
    if (!report)
        return;
    const QString file =
        m_choose(tr("Save the template of this report"), tr("%1 Report.docx").arg(report->number));
    if (file.isEmpty() || m_work.isRunning())
        return;
    m_work = runTask(
        this,
        [session = m_meeting.session(), meeting = m_meeting.id(), item = report->item, file](TaskControl &) {
            return writeReportTemplate(session, meeting, item, file);
        },
        [this, file](const Status &status) { done(status, tr("The template is in “%1”.").arg(file)); });
}

void ProgressPanel::writeTo()
{
    const ReportProgress *report = current();
    const auto owner = authority(m_meeting.session());
    if (!report || !owner)
        return;
    ReportBoard only = m_board;
    only.clearers.clear();
    only.reports = {*report};
    const QList<ReportMessage> messages = chaseMessages(only, *owner);
    if (messages.isEmpty())
        Q_EMIT hint(tr("This report is here and nobody has returned it: there is nothing to ask "
                       "its author for."));
    else if (!QDesktopServices::openUrl(asMailto(messages.first())))
        Q_EMIT hint(tr("No mail program answered. Make the messages as files instead."));
}

void ProgressPanel::saveClearers()
{
    const QList<Clearer> typed = clearersFrom(m_clearers->text());
    if (typed == m_board.clearers || m_meeting.isReadOnly())
        return;
    m_meeting.make(tr("Change who clears reports"), steps(std::make_unique<ClearersStep>(m_board.clearers, typed)));
}

void ProgressPanel::fillSections()
{
    QMenu *menu = m_sections->menu();
    menu->clear();
    const auto required = requiredSections(m_meeting.session(), m_meeting.record().body);
    for (const ReportSection section : reportSections()) {
        QAction *line = menu->addAction(headingOf(section));
        line->setCheckable(true);
        line->setChecked(required && required->contains(section));
        line->setData(int(section));
        connect(line, &QAction::toggled, this, &ProgressPanel::setSections);
    }
}

void ProgressPanel::setSections()
{
    QList<ReportSection> sections;
    for (const QAction *line : m_sections->menu()->actions()) {
        if (line->isChecked())
            sections.append(ReportSection(line->data().toInt()));
    }
    const auto before = requiredSections(m_meeting.session(), m_meeting.record().body);
    if (!before || *before == sections)
        return;
    m_meeting.make(tr("Change what reports must have"), steps(std::make_unique<SectionsStep>(*before, sections)));
}

bool ProgressPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool isPlain =
            key->modifiers() == Qt::NoModifier || key->modifiers() == Qt::ShiftModifier;
        if (watched == m_comment && key->key() == Qt::Key_Escape) {
            m_comment->hide();
            m_table->setFocus();
            return true;
        }
        if (watched == m_table && isPlain) {
            switch (key->key()) {
            case Qt::Key_A:
                setState(ClearanceState::Asked);
                return true;
            case Qt::Key_C:
                setState(ClearanceState::Cleared);
                return true;
            case Qt::Key_R:
                setState(ClearanceState::Returned);
                return true;
            case Qt::Key_Delete:
                setState(ClearanceState::NotAsked);
                return true;
            default:
                break;
            }
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace moothall
