#include "ui/views/memberspanel.h"

#include "core/domain/quorum.h"
#include "core/services/bodies.h"
#include "ui/commands/committeeedits.h"
#include "ui/models/typedwords.h"
#include "ui/models/words.h"
#include "ui/theme/theme.h"
#include "ui/widgets/choicedelegate.h"
#include "ui/widgets/labels.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>

namespace moothall {

using namespace Qt::StringLiterals;

namespace {

enum MemberColumn { Name, Role, Party, Division, From, Until };

constexpr int withoutVote = 100; ///< added to the number of a role

int choiceOf(const Membership &membership)
{
    return int(membership.role) + (membership.mayVote ? 0 : withoutVote);
}

QString wordsOfRole(const Membership &membership)
{
    return membership.mayVote ? wordsOf(membership.role)
                              : MembersPanel::tr("%1, non-voting", "a role").arg(wordsOf(membership.role));
}

QList<ChoiceDelegate::Choice> roleChoices()
{
    QList<ChoiceDelegate::Choice> choices;
    for (MemberRole role : {MemberRole::Chair, MemberRole::ViceChair, MemberRole::Member, MemberRole::Substitute,
             MemberRole::CoOpted})
        choices.append({wordsOf(role), int(role)});
    Membership advisory;
    advisory.role = MemberRole::CoOpted;
    advisory.mayVote = false;
    choices.append({wordsOfRole(advisory), choiceOf(advisory)});
    return choices;
}

void setChoice(Membership &membership, int choice)
{
    membership.role = MemberRole(choice % withoutVote);
    membership.mayVote = choice < withoutVote;
}

QVariant shown(const QString &text, int role)
{
    return role == Qt::DisplayRole || role == Qt::EditRole || role == Qt::ToolTipRole ? QVariant(text) : QVariant();
}

} // namespace

MembersPanel::MembersPanel(CommitteeEdits &edits, QWidget *parent)
    : QWidget(parent)
    , m_edits(edits)
{
    makeModel();
    m_note = new NoteLabel({}, Tone::Neutral, this);
    m_all = new QCheckBox(tr("Past and comin&g members too"), this);
    m_table = makeTable(m_members, tr("Members"), this);
    m_table->setSortingEnabled(false);
    m_table->setItemDelegateForColumn(Role, new ChoiceDelegate(roleChoices(), m_table));
    m_table->setAccessibleDescription(tr("F2 changes a cell, Delete takes a member off"));
    fitColumns(m_table, {Name, Party, Division});
    for (const int column : {From, Until}) {
        m_table->horizontalHeader()->setSectionResizeMode(column, QHeaderView::Fixed);
        m_table->setColumnWidth(column, theme().chars(14)); // room to type a day
    }
    m_table->installEventFilter(this);

    auto *top = new QHBoxLayout;
    top->addWidget(new HeadingLabel(tr("Members"), this));
    top->addWidget(m_note, 1);
    top->addWidget(m_all);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, theme().em(0.3), 0, theme().em(0.3));
    column->addLayout(top);
    column->addWidget(m_table, 1);
    column->addWidget(makeAdder());

    connect(m_all, &QCheckBox::toggled, this, &MembersPanel::read);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &MembersPanel::updateButtons);
}

void MembersPanel::makeModel()
{
    const auto text = [this](const QString &title, QString Membership::*member) {
        return RowsModel<Membership>::Column{title,
            [member](const Membership &m, int role) { return shown(m.*member, role); },
            [this, member](const Membership &m, const QVariant &typed) {
                Membership changed = m;
                changed.*member = typed.toString().simplified();
                return m_edits.change(m, changed);
            }};
    };
    const auto day = [this](const QString &title, std::optional<QDate> Membership::*member) {
        return RowsModel<Membership>::Column{title,
            [this, member](const Membership &m, int role) { return dayShown(m.*member, role); },
            [this, member](const Membership &m, const QVariant &typed) { return setDay(m, member, typed.toString()); }};
    };
    m_members = new RowsModel<Membership>(
        {{tr("Name"), [](const Membership &m, int role) { return shown(m.person.name, role); }},
            {tr("Role"),
                [](const Membership &m, int role) -> QVariant {
                    if (role == Qt::EditRole)
                        return choiceOf(m);
                    if (role == ToneRole && (m.role == MemberRole::Chair || m.role == MemberRole::ViceChair))
                        return int(m.role == MemberRole::Chair ? Tone::Info : Tone::Neutral);
                    return role == Qt::DisplayRole || role == Qt::AccessibleTextRole ? QVariant(wordsOfRole(m))
                                                                                     : QVariant();
                },
                [this](const Membership &m, const QVariant &chosen) {
                    Membership changed = m;
                    setChoice(changed, chosen.toInt());
                    return m_edits.change(m, changed);
                }},
            text(tr("Party"), &Membership::party), text(tr("Division or ward"), &Membership::division),
            day(tr("From"), &Membership::from), day(tr("Until"), &Membership::until)},
        [](const Membership &m) { return m.id.value(); }, this);
}

QWidget *MembersPanel::makeAdder()
{
    auto *adder = new QWidget(this);
    m_newName = new QLineEdit(adder);
    m_newName->setPlaceholderText(tr("Councillor A Name"));
    m_newName->setAccessibleName(tr("Name of a new member"));
    m_newRole = new QComboBox(adder);
    for (const ChoiceDelegate::Choice &choice : roleChoices())
        m_newRole->addItem(choice.words, choice.value);
    m_newRole->setCurrentIndex(m_newRole->findData(int(MemberRole::Member)));
    m_newRole->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_newRole->setMinimumContentsLength(9);
    m_newRole->setAccessibleName(tr("Role of the new member"));
    m_add = new QPushButton(tr("Add member"), adder);
    m_end = new QPushButton(tr("End today"), adder);
    m_end->setAccessibleName(tr("End the selected membership today"));
    m_end->setToolTip(tr("Packs and minutes of earlier meetings keep the name"));
    m_remove = new QPushButton(tr("Remove"), adder);
    m_remove->setAccessibleName(tr("Remove the selected membership"));
    m_remove->setToolTip(tr("For one that was entered by mistake (Delete)"));
    auto *row = new QHBoxLayout(adder);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_newName, 1);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_newRole, m_add, m_end, m_remove})
        row->addWidget(widget);
    connect(m_add, &QPushButton::clicked, this, &MembersPanel::add);
    connect(m_newName, &QLineEdit::returnPressed, this, &MembersPanel::add);
    connect(m_end, &QPushButton::clicked, this, &MembersPanel::endToday);
    connect(m_remove, &QPushButton::clicked, this, &MembersPanel::remove);
    return adder;
}

bool MembersPanel::isReadOnly() const
{
    return !m_session.reg || m_session.reg->isReadOnly();
}

void MembersPanel::show(const Session &session, const Body &body)
{
    m_session = session;
    m_body = body;
    m_members->setEditable(!isReadOnly());
    read();
}

void MembersPanel::read()
{
    if (!m_session.reg || m_body.id.isNew())
        return;
    const Result<QList<Membership>> now = members(m_session, m_body.id, today());
    const Result<QList<Membership>> all = m_all->isChecked() ? members(m_session, m_body.id, {}) : now;
    if (!now || !all) {
        Q_EMIT problem(now ? all.error() : now.error());
        return;
    }
    m_members->setRows(*all);
    const auto seats = int(std::ranges::count_if(*now, [](const Membership &m) { return m.role != MemberRole::Substitute; }));
    QStringList note{tr("%n today", nullptr, seats)};
    if (const std::optional<int> quorum = quorumOf(m_body, seats))
        note.append(tr("quorum %1").arg(*quorum));
    else
        note.append(tr("no quorum fixed: standing orders decide"));
    m_note->setText(note.join(u" · "_s));
    updateButtons();
}

void MembersPanel::updateButtons()
{
    const bool mayEdit = !isReadOnly();
    const auto current = chosen();
    for (QWidget *widget : std::initializer_list<QWidget *>{m_newName, m_newRole, m_add})
        widget->setEnabled(mayEdit);
    m_end->setEnabled(mayEdit && current && !current->until);
    m_remove->setEnabled(mayEdit && current);
}

std::optional<Membership> MembersPanel::chosen() const
{
    const QModelIndex current = m_table->currentIndex();
    return current.isValid() ? std::optional(m_members->row(current.row())) : std::nullopt;
}

QVariant MembersPanel::dayShown(std::optional<QDate> day, int role) const
{
    return day ? shown(QLocale().toString(*day, u"d MMM yyyy"_s), role) : shown({}, role);
}

bool MembersPanel::setDay(const Membership &membership, std::optional<QDate> Membership::*day, const QString &typed)
{
    Membership changed = membership;
    changed.*day = typedDate(typed, today());
    if (!typed.trimmed().isEmpty() && !(changed.*day)) {
        Q_EMIT problem(Error(ErrorCode::BadInput,
            tr("“%1” is no day. Type it as 23 May 2024 or 23/5/2024, or leave it empty.").arg(typed.trimmed())));
        return false;
    }
    return m_edits.change(membership, changed);
}

void MembersPanel::add()
{
    const QString name = m_newName->text().simplified();
    if (name.isEmpty()) {
        m_newName->setFocus();
        return;
    }
    Membership membership;
    membership.body = m_body.id;
    membership.person.name = name;
    membership.person.sortName = sortNameOf(name);
    setChoice(membership, m_newRole->currentData().toInt());
    membership.from = today();
    // Somebody the register knows by exactly this name is that person.
    if (const Result<QList<Person>> known = people(m_session)) {
        for (const Person &person : *known) {
            if (person.name == name)
                membership.person = person;
        }
    }
    if (m_edits.addMember(membership)) {
        m_newName->clear();
        m_newName->setFocus();
    }
}

void MembersPanel::endToday()
{
    if (const auto current = chosen()) {
        Membership ended = *current;
        ended.until = today();
        m_edits.change(*current, ended);
    }
}

void MembersPanel::remove()
{
    if (const auto current = chosen())
        m_edits.removeMember(*current);
}

bool MembersPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress || static_cast<QKeyEvent *>(event)->key() != Qt::Key_Delete
        || !m_remove->isEnabled())
        return QWidget::eventFilter(watched, event);
    remove();
    return true;
}

} // namespace moothall
