#include "ui/views/forwardview.h"

#include "core/services/bodies.h"
#include "ui/commands/forwardedits.h"
#include "ui/models/words.h"
#include "ui/theme/theme.h"
#include "ui/views/privatenoticedialog.h"
#include "ui/views/workprogrammepanel.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/tables.h"

#include <QComboBox>
#include <QEvent>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSplitter>
#include <QTableView>

#include <algorithm>

namespace moothall {

using namespace Qt::StringLiterals;

namespace {

constexpr int firstGuess = 42; ///< days from today: in time for a notice

QVariant inCell(const QString &text, int role)
{
    return role == Qt::DisplayRole || role == Qt::ToolTipRole ? QVariant(text) : QVariant();
}

/// How an entry stands with its notice.
std::pair<QString, Tone> noticeState(const ForwardEntry &entry, QDate today)
{
    const QDate by = latestNotice(entry);
    if (entry.notified.isValid() && entry.notified.date <= by)
        return {ForwardView::tr("Published %1").arg(shortDate(entry.notified.date, today)),
                Tone::Good};
    if (!entry.key && !(entry.isPrivate && entry.body))
        return {ForwardView::tr("Not key"), Tone::Neutral};
    if (entry.notified.isValid())
        return {ForwardView::tr("Too late: %1").arg(shortDate(entry.notified.date, today)),
                Tone::Bad};
    if (by < today)
        return {ForwardView::tr("No notice in time"), Tone::Bad};
    if (!noticeLacks(entry).isEmpty())
        return {ForwardView::tr("Incomplete"), Tone::Warn};
    return {ForwardView::tr("By %1").arg(shortDate(by, today)), Tone::Warn};
}

} // namespace

ForwardView::ForwardView(QWidget *parent)
    : RegisterView(parent)
    , m_edits(new ForwardEdits(this))
{
    auto *splitter = new QSplitter(Qt::Vertical, this);
    splitter->addWidget(makePlan());
    m_programme = new WorkProgrammePanel(*m_edits, splitter);
    splitter->addWidget(m_programme);
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 2);
    splitter->setChildrenCollapsible(false);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme().em(1.2), theme().em(1), theme().em(1.2), theme().em(0.6));
    column->addWidget(splitter);
    connect(m_programme, &WorkProgrammePanel::problem, this, &RegisterView::problem);
    connect(m_programme, &WorkProgrammePanel::programmeWanted, this, &ForwardView::programmeWanted);
    connect(m_edits, &ForwardEdits::refused, this, &RegisterView::problem);
    connect(m_edits, &ForwardEdits::changed, this, [this] {
        refresh();
        Q_EMIT changed();
    });
}

QWidget *ForwardView::makePlan()
{
    auto *box = new QWidget(this);
    m_entries = new RowsModel<ForwardEntry>(
        {{tr("When"),
          [this](const ForwardEntry &entry, int role) -> QVariant {
              if (role == SortRole)
                  return entry.from;
              const QString from = shortDate(entry.from, today());
              return inCell(entry.until.isValid()
                                ? tr("%1 to %2").arg(from, shortDate(entry.until, today()))
                                : from,
                            role);
          }},
         {tr("Matter"),
          [](const ForwardEntry &entry, int role) { return inCell(entry.matter, role); }},
         {tr("Decided by"),
          [](const ForwardEntry &entry, int role) {
              return inCell(entry.body ? entry.bodyName : entry.decider, role);
          }},
         {tr("On the agenda"),
          [](const ForwardEntry &entry, int role) { return inCell(entry.itemTitle, role); }},
         {tr("Notice"),
          [this](const ForwardEntry &entry, int role) -> QVariant {
              const auto [words, tone] = noticeState(entry, today());
              if (role == ToneRole)
                  return int(tone);
              return role == Qt::DisplayRole || role == Qt::ToolTipRole ? QVariant(words)
                                                                        : QVariant();
          }}},
        [](const ForwardEntry &entry) { return entry.id; }, this);
    m_table = makeTable(m_entries, tr("Forward plan"), box);
    m_table->setSortingEnabled(false);
    m_table->setAccessibleDescription(tr("Delete takes a decision off the plan"));
    fitColumns(m_table, {1, 2, 3});
    m_note = new NoteLabel({}, Tone::Neutral, box);
    m_newMatter = new QLineEdit(box);
    m_newMatter->setObjectName(u"newMatter"_s);
    m_newMatter->setPlaceholderText(tr("Matter that is to be decided"));
    m_newMatter->setAccessibleName(tr("Matter of a new decision"));
    m_add = new QPushButton(tr("Add decision"), box);
    m_remove = new QPushButton(tr("Remove"), box);
    m_remove->setAccessibleName(tr("Remove the selected decision"));
    m_publish = new QPushButton(tr("&Notice"), box);
    auto *menu = new QMenu(m_publish);
    menu->addAction(tr("&Publish the notice…"), this, [this] { Q_EMIT noticeWanted(true); });
    menu->addAction(tr("Save a &draft of it…"), this, [this] { Q_EMIT noticeWanted(false); });
    m_second = menu->addAction(tr("&Second notice of the private meeting…"), this, &ForwardView::giveSecondNotice);
    m_second->setObjectName(u"secondNotice"_s);
    m_publish->setMenu(menu);
    auto *top = new QHBoxLayout;
    top->addWidget(new TitleLabel(tr("Forward plan"), box), 1);
    top->addWidget(m_publish);
    auto *row = new QHBoxLayout;
    row->addWidget(m_newMatter, 1);
    row->addWidget(m_add);
    row->addWidget(m_remove);
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, theme().em(0.6));
    column->addLayout(top);
    column->addWidget(m_note);
    column->addWidget(m_table, 1);
    column->addLayout(row);
    column->addWidget(makeFields(box));
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &ForwardView::showEntry);
    connect(m_table, &QTableView::activated, this, [this] {
        if (const auto entry = chosen(); entry && entry->meeting)
            Q_EMIT openMeeting(*entry->meeting);
    });
    connect(m_add, &QPushButton::clicked, this, &ForwardView::add);
    connect(m_newMatter, &QLineEdit::returnPressed, this, &ForwardView::add);
    connect(m_remove, &QPushButton::clicked, this, &ForwardView::remove);
    return box;
}

void ForwardView::setRegister(const Session &session, const Authority &authority)
{
    RegisterView::setRegister(session, authority);
    m_edits->setSession(session);
    m_entries->setRows({});
    m_programme->setSession(session);
}

void ForwardView::refresh()
{
    const auto plan = forwardPlan(session());
    const auto all = bodies(session());
    const auto items = decidingItems(session());
    if (!plan || !all || !items) {
        Q_EMIT problem(!plan ? plan.error() : !all ? all.error() : items.error());
        return;
    }
    m_filling = true;
    m_body->clear();
    m_body->addItem(tr("A person"), qint64(0));
    for (const Body &body : *all)
        m_body->addItem(body.name, body.id.value());
    m_item->clear();
    m_item->addItem(tr("None yet"), qint64(0));
    for (const DecidingItem &item : *items)
        m_item->addItem(item.words, item.item.value());
    m_filling = false;
    m_entries->setRows(*plan);
    if (!m_table->currentIndex().isValid() && !plan->isEmpty()) {
        const auto next = std::ranges::find_if(
            *plan, [this](const ForwardEntry &entry) { return entry.from >= today(); });
        m_table->selectRow(next == plan->end() ? int(plan->size()) - 1 : int(next - plan->begin()));
    }
    for (QWidget *widget : std::initializer_list<QWidget *>{m_newMatter, m_add, m_fields})
        widget->setEnabled(!isReadOnly());
    m_remove->setEnabled(!isReadOnly() && !plan->isEmpty());
    m_publish->setEnabled(!plan->isEmpty());
    showEntry();
    showNote();
    m_programme->refresh();
}

std::optional<ForwardEntry> ForwardView::chosen() const
{
    const QModelIndex current = m_table->currentIndex();
    return current.isValid() ? std::optional(m_entries->row(current.row())) : std::nullopt;
}

void ForwardView::showNote()
{
    if (m_entries->rowCount() == 0) {
        m_note->setNote(tr("Nothing is planned. Type a matter that is to be decided and press "
                           "Enter; the notice then says all "
                           "that regulation 9 asks for."),
                        Tone::Neutral);
        return;
    }
    QList<ForwardEntry> coming = m_entries->rows();
    coming.removeIf([this](const ForwardEntry &entry) {
        return (entry.until.isValid() ? entry.until : entry.from) < today();
    });
    const QStringList warnings = forwardPlanWarnings(coming, today());
    if (warnings.isEmpty())
        m_note->setNote(tr("Everything that is coming can be published as it stands."),
                        Tone::Neutral);
    else if (warnings.size() == 1)
        m_note->setNote(warnings.first(), Tone::Warn);
    else
        m_note->setNote(
            tr("%1 And %n more.", nullptr, int(warnings.size()) - 1).arg(warnings.first()),
            Tone::Warn);
}

void ForwardView::giveSecondNotice()
{
    const auto entry = chosen();
    if (!entry || !entry->body)
        return;
    const auto matters = privateMatters(session(), *entry->body, entry->from);
    if (!matters) {
        Q_EMIT problem(matters.error());
        return;
    }
    auto *dialog = new PrivateNoticeDialog(session(), *m_edits, *matters, this);
    connect(dialog, &PrivateNoticeDialog::noticeWanted, this, &ForwardView::secondNoticeWanted);
    connect(dialog, &PrivateNoticeDialog::problem, this, &RegisterView::problem);
    connect(dialog, &PrivateNoticeDialog::changed, this, &RegisterView::changed);
    dialog->open();
}

void ForwardView::choose(qint64 id)
{
    for (int row = 0; row < m_entries->rowCount(); ++row) {
        if (m_entries->row(row).id == id)
            m_table->selectRow(row);
    }
    m_table->setFocus();
}

void ForwardView::propose(ItemId item)
{
    const auto items = decidingItems(session());
    if (!items) {
        Q_EMIT problem(items.error());
        return;
    }
    const auto found = std::ranges::find(*items, item, &DecidingItem::item);
    if (found == items->end() || isReadOnly())
        return;
    ForwardEntry entry;
    entry.matter = found->title;
    entry.body = found->body;
    entry.from = found->date;
    entry.item = item;
    m_proposed = entry;
    m_newMatter->setText(entry.matter);
    m_newMatter->setFocus();
    m_newMatter->selectAll();
}

void ForwardView::add()
{
    ForwardEntry entry;
    entry.matter = m_newMatter->text().simplified();
    if (entry.matter.isEmpty()) {
        m_newMatter->setFocus();
        return;
    }
    if (m_proposed) {
        entry = *std::exchange(m_proposed, std::nullopt);
        entry.matter = m_newMatter->text().simplified();
    } else if (const auto all = bodies(session())) {
        entry.from = today().addDays(firstGuess);
        const auto executive = std::ranges::find(*all, BodyKind::Executive, &Body::kind);
        if (executive != all->end())
            entry.body = executive->id;
    }
    QSet<qint64> known;
    for (const ForwardEntry &each : m_entries->rows())
        known.insert(each.id);
    if (!m_edits->save({}, entry))
        return;
    m_newMatter->clear();
    for (int row = 0; row < m_entries->rowCount(); ++row) {
        if (!known.contains(m_entries->row(row).id))
            m_table->selectRow(row);
    }
    m_matter->setFocus();
}

void ForwardView::remove()
{
    if (const auto entry = chosen(); entry && !isReadOnly())
        m_edits->remove(*entry);
}

bool ForwardView::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_documents && event->type() == QEvent::FocusOut)
        saveFields();
    return RegisterView::eventFilter(watched, event);
}

QWidget *ForwardView::firstFocus()
{
    return m_entries->rowCount() == 0 ? static_cast<QWidget *>(m_newMatter) : m_table;
}

QUndoStack *ForwardView::undoStack()
{
    return &m_edits->undoStack();
}

} // namespace moothall
