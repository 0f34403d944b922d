#include "ui/views/distributionpanel.h"

#include "core/services/copies.h"
#include "ui/commands/distributionsteps.h"
#include "ui/commands/openmeeting.h"
#include "ui/models/typedwords.h"
#include "ui/theme/theme.h"
#include "ui/widgets/choicedelegate.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/tables.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>

#include <algorithm>

namespace moothall {

using namespace Qt::StringLiterals;

namespace {

enum ReaderColumn { ReaderName, ReaderPapers, ReaderCopies, ReaderSent, ReaderConsent, ReaderAddress };

QString papersWord(Edition edition)
{
    return edition == Edition::Restricted ? DistributionPanel::tr("Public and exempt")
                                          : DistributionPanel::tr("Public");
}

QString sentWord(bool byEmail)
{
    return byEmail ? DistributionPanel::tr("E-mail") : DistributionPanel::tr("Paper");
}

QVariant readerWords(const QString &text, int role)
{
    return role == Qt::DisplayRole || role == Qt::EditRole || role == Qt::ToolTipRole
               ? QVariant(text)
               : QVariant();
}

/// An address in one line of a table, and back.
QString inOneLine(const QString &address)
{
    return address.split(u'\n', Qt::SkipEmptyParts).join(u", "_s);
}

QString inLines(const QString &typed)
{
    QStringList lines;
    for (const QString &part : typed.split(u',', Qt::SkipEmptyParts)) {
        if (!part.trimmed().isEmpty())
            lines.append(part.trimmed());
    }
    return lines.join(u'\n');
}

} // namespace

DistributionPanel::DistributionPanel(OpenMeeting &meeting, QWidget *parent)
    : QFrame(parent)
    , m_meeting(meeting)
    , m_note(new NoteLabel({}, Tone::Neutral, this))
    , m_name(new QLineEdit(this))
    , m_add(new QPushButton(tr("Add"), this))
    , m_remove(new QPushButton(tr("Remove"), this))
    , m_usual(new QPushButton(tr("Only the members again"), this))
{
    setRole(this, u"card"_s);
    makeModel();
    m_table = makeTable(m_model, tr("Distribution list"), this);
    m_table->setSortingEnabled(false);
    m_table->setAccessibleDescription(tr("F2 changes a cell, Delete takes somebody off"));
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setItemDelegateForColumn(
        ReaderPapers, new ChoiceDelegate({{papersWord(Edition::Public), int(Edition::Public)},
                                    {papersWord(Edition::Restricted), int(Edition::Restricted)}},
                                   m_table));
    m_table->setItemDelegateForColumn(
        ReaderSent, new ChoiceDelegate({{sentWord(false), 0}, {sentWord(true), 1}}, m_table));
    fitColumns(m_table, {ReaderName, ReaderAddress});
    m_table->horizontalHeader()->setSectionResizeMode(ReaderConsent, QHeaderView::Fixed);
    m_table->setColumnWidth(ReaderConsent, theme().chars(15)); // room to type a day
    m_table->setMinimumHeight(theme().em(9));
    m_table->installEventFilter(this);

    auto *column = new QVBoxLayout(this);
    column->addWidget(new HeadingLabel(tr("Who gets papers"), this));
    column->addWidget(m_note);
    column->addWidget(m_table);
    column->addLayout(makeAdder());
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &row) {
                m_remove->setEnabled(row.isValid() && !m_meeting.isReadOnly());
            });
    connect(&m_meeting, &OpenMeeting::saved, this, &DistributionPanel::refresh);
}

void DistributionPanel::makeModel()
{
    using Entry = DistributionEntry;
    const auto with = [this](const Entry &entry, auto set) {
        Entry changed = entry;
        set(changed);
        return change(entry, changed);
    };
    m_model = new RowsModel<Entry>(
        {{tr("Name"), [](const Entry &e, int role) { return readerWords(e.name, role); }},
         {tr("Papers"),
          [](const Entry &e, int role) -> QVariant {
              if (role == Qt::EditRole)
                  return int(e.edition);
              if (role == ToneRole && e.edition == Edition::Restricted)
                  return int(Tone::Warn);
              return role == Qt::DisplayRole || role == Qt::AccessibleTextRole
                         ? QVariant(papersWord(e.edition))
                         : QVariant();
          },
          [with](const Entry &e, const QVariant &value) {
              return with(e, [&](Entry &changed) { changed.edition = Edition(value.toInt()); });
          }},
         {tr("Copies"),
          [](const Entry &e, int role) { return readerWords(QString::number(e.copies), role); },
          [with](const Entry &e, const QVariant &value) {
              return with(e, [&](Entry &changed) { changed.copies = value.toInt(); });
          }},
         {tr("Sent by"),
          [](const Entry &e, int role) -> QVariant {
              if (role == Qt::EditRole)
                  return int(e.byEmail);
              return role == Qt::DisplayRole || role == Qt::AccessibleTextRole
                         ? QVariant(sentWord(e.byEmail))
                         : QVariant();
          },
          [with](const Entry &e, const QVariant &value) {
              return with(e, [&](Entry &changed) { changed.byEmail = value.toInt() == 1; });
          }},
         {tr("Consented", "the day, to a summons by e-mail"),
          [](const Entry &e, int role) {
              return readerWords(e.consent.isValid() ? QLocale().toString(e.consent, u"d MMM yyyy"_s)
                                                 : QString(),
                             role);
          },
          [this](const Entry &e, const QVariant &value) {
              return setConsent(e, value.toString());
          }},
         {tr("Address"),
          [](const Entry &e, int role) { return readerWords(inOneLine(e.address), role); },
          [with](const Entry &e, const QVariant &value) {
              return with(e, [&](Entry &changed) { changed.address = inLines(value.toString()); });
          }}},
        [](const Entry &e) { return qint64(qHash(e.name)); }, this);
}

QLayout *DistributionPanel::makeAdder()
{
    m_name->setPlaceholderText(tr("Somebody else, or an office: Reception"));
    m_name->setAccessibleName(tr("Name of somebody else who gets papers"));
    m_add->setAccessibleName(tr("Add this name to the distribution list"));
    m_remove->setAccessibleName(tr("Take the selected name off the distribution list"));
    m_remove->setToolTip(tr("Delete"));
    m_usual->setToolTip(tr("Drops this list: every member gets public and exempt papers on paper"));
    auto *row = new QHBoxLayout;
    row->addWidget(m_name, 1);
    for (QPushButton *button : {m_add, m_remove, m_usual})
        row->addWidget(button);
    connect(m_add, &QPushButton::clicked, this, &DistributionPanel::add);
    connect(m_name, &QLineEdit::returnPressed, this, &DistributionPanel::add);
    connect(m_remove, &QPushButton::clicked, this, &DistributionPanel::remove);
    connect(m_usual, &QPushButton::clicked, this, [this] {
        save({{}, true}, tr("Drop the distribution list"));
    });
    return row;
}

void DistributionPanel::refresh()
{
    const Result<DistributionList> list = distributionOf(m_meeting.session(), m_meeting.record());
    if (!list) {
        m_note->setNote(list.error().sentence(), Tone::Bad);
        return;
    }
    const bool differs = *list != m_list;
    m_list = *list;
    const bool mayEdit = !m_meeting.isReadOnly();
    m_model->setEditable(mayEdit);
    m_model->setRows(m_list.entries);
    const QString body = m_meeting.record().body.name;
    m_note->setNote(
        m_list.isUsual
            ? tr("%1 has no list yet, so its members are here. What you change is kept for all its "
                 "meetings.")
                  .arg(body)
            : tr("For all meetings of %1.").arg(body),
        Tone::Neutral);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_name, m_add})
        widget->setEnabled(mayEdit);
    m_usual->setEnabled(mayEdit && !m_list.isUsual);
    m_remove->setEnabled(mayEdit && m_table->currentIndex().isValid());
    if (differs)
        Q_EMIT listChanged();
}

bool DistributionPanel::save(const DistributionList &after, const QString &what)
{
    if (!after.isUsual) {
        if (const QString problem = distributionProblem(after.entries); !problem.isEmpty()) {
            m_meeting.refuse(Error(ErrorCode::BadInput, problem));
            return false;
        }
    }
    return m_meeting.make(what, steps(std::make_unique<DistributionStep>(m_list, after)));
}

bool DistributionPanel::change(const DistributionEntry &entry,
                               const std::optional<DistributionEntry> &after)
{
    if (after == entry)
        return true;
    DistributionList list{m_list.entries, false};
    const auto found = std::ranges::find(list.entries, entry.name, &DistributionEntry::name);
    if (found == list.entries.end())
        return false;
    if (!after) {
        list.entries.erase(found);
        return save(list, tr("Take %1 off the distribution list").arg(entry.name));
    }
    *found = *after;
    return save(list, tr("Change what %1 gets").arg(entry.name));
}

bool DistributionPanel::setConsent(const DistributionEntry &entry, const QString &typed)
{
    DistributionEntry changed = entry;
    const auto day = typedDate(typed, m_meeting.session().clock.today());
    if (!typed.trimmed().isEmpty() && !day) {
        m_meeting.refuse(
            Error(ErrorCode::BadInput,
                  tr("“%1” is no day. Type it as 23 May 2024 or 23/5/2024, or leave it empty.")
                      .arg(typed.trimmed())));
        return false;
    }
    changed.consent = day.value_or(QDate());
    return change(entry, changed);
}

void DistributionPanel::add()
{
    const QString name = m_name->text().simplified();
    if (name.isEmpty()) {
        m_name->setFocus();
        return;
    }
    DistributionEntry entry;
    entry.name = name;
    const QList<Recipient> known = possibleRecipients(m_meeting.record());
    const auto found = std::ranges::find(known, name, &Recipient::name);
    if (found != known.end()) {
        entry.person = found->person;
        entry.edition = found->isMember ? Edition::Restricted : Edition::Public;
    }
    DistributionList list{m_list.entries, false};
    list.entries.append(entry);
    if (save(list, tr("Put %1 on the distribution list").arg(name)))
        m_name->clear();
}

void DistributionPanel::remove()
{
    const QModelIndex current = m_table->currentIndex();
    if (current.isValid() && !m_meeting.isReadOnly())
        change(m_model->row(current.row()), {});
}

bool DistributionPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress ||
        static_cast<QKeyEvent *>(event)->key() != Qt::Key_Delete)
        return QWidget::eventFilter(watched, event);
    remove();
    return true;
}

} // namespace moothall
