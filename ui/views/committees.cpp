#include "ui/views/committees.h"

#include "core/domain/quorum.h"
#include "ui/models/words.h"
#include "ui/theme/theme.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/tables.h"

#include <QComboBox>
#include <QGridLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QSplitter>
#include <QTableView>
#include <QVBoxLayout>

namespace moothall {

using namespace Qt::StringLiterals;

namespace {

QVariant shown(const QString &text, int role)
{
    return role == Qt::DisplayRole || role == Qt::EditRole ? QVariant(text) : QVariant();
}

QComboBox *roleChoice(QWidget *parent)
{
    auto *choice = new QComboBox(parent);
    for (MemberRole role : {MemberRole::Member, MemberRole::Chair, MemberRole::ViceChair, MemberRole::Substitute,
             MemberRole::CoOpted})
        choice->addItem(wordsOf(role), int(role));
    choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    choice->setMinimumContentsLength(9);
    return choice;
}

} // namespace

CommitteesView::CommitteesView(QWidget *parent)
    : RegisterView(parent)
{
    makeBodySide();
    makeMemberSide();
}

void CommitteesView::makeBodySide()
{
    m_bodies = new RowsModel<Body>(
        {{tr("Name"),
             [](const Body &body, int role) {
                 return role == Qt::ToolTipRole ? QVariant(wordsOf(body.kind)) : shown(body.name, role);
             },
             [this](const Body &body, const QVariant &typed) {
                 Body changed = body;
                 changed.name = typed.toString().trimmed();
                 return !changed.name.isEmpty() && keep(changed);
             }},
            {tr("Kind"), [](const Body &body, int role) {
                 return role == Qt::DisplayRole ? QVariant(wordsOf(body.kind)) : QVariant();
             }}},
        [](const Body &body) { return body.id.value(); }, this);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme().em(1.2), theme().em(1), theme().em(1.2), 0);
    column->addWidget(new TitleLabel(tr("Committees"), this));
    column->addWidget(new NoteLabel(tr("Double-click or press F2 to change a name in place."), Tone::Neutral, this));
    auto *splitter = new QSplitter(this);
    column->addWidget(splitter, 1);

    auto *left = new QWidget(splitter);
    m_bodyTable = makeTable(m_bodies, tr("Bodies"), left);
    m_bodyTable->setSortingEnabled(false);
    fitColumns(m_bodyTable, {0});
    m_newBody = new QLineEdit(left);
    m_newBody->setPlaceholderText(tr("Name of a new body"));
    m_newBody->setAccessibleName(tr("Name of a new body"));
    m_addBody = new QPushButton(tr("Add body"), left);
    m_addBody->setAccessibleName(tr("Add body"));
    auto *add = new QHBoxLayout;
    add->addWidget(m_newBody, 1);
    add->addWidget(m_addBody);
    auto *leftColumn = new QVBoxLayout(left);
    leftColumn->setContentsMargins(0, 0, theme().em(0.8), theme().em(0.8));
    leftColumn->addWidget(m_bodyTable, 1);
    leftColumn->addLayout(add);

    m_right = new QWidget(splitter);
    splitter->setStretchFactor(0, 2);
    splitter->setStretchFactor(1, 3);
    splitter->setChildrenCollapsible(false);
    splitter->setSizes({theme().em(20), theme().em(40)});

    connect(m_bodyTable->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &CommitteesView::showBody);
    connect(m_addBody, &QPushButton::clicked, this, &CommitteesView::addBody);
    connect(m_newBody, &QLineEdit::returnPressed, this, &CommitteesView::addBody);
}

void CommitteesView::makeMemberSide()
{
    const auto edited = [this](auto set) {
        return [this, set](const Membership &membership, const QVariant &typed) {
            Membership changed = membership;
            set(changed, typed.toString().trimmed());
            return keep(changed);
        };
    };
    m_members = new RowsModel<Membership>(
        {{tr("Name"), [](const Membership &m, int role) { return shown(m.person.name, role); }},
            {tr("Role"),
                [](const Membership &m, int role) -> QVariant {
                    if (role == ToneRole && (m.role == MemberRole::Chair || m.role == MemberRole::ViceChair))
                        return int(m.role == MemberRole::Chair ? Tone::Info : Tone::Neutral);
                    return role == Qt::DisplayRole ? QVariant(wordsOf(m.role)) : QVariant();
                }},
            {tr("Party"), [](const Membership &m, int role) { return shown(m.party, role); },
                edited([](Membership &m, const QString &text) { m.party = text; })},
            {tr("Division or ward"), [](const Membership &m, int role) { return shown(m.division, role); },
                edited([](Membership &m, const QString &text) { m.division = text; })},
            {tr("Since"),
                [this](const Membership &m, int role) -> QVariant {
                    return role == Qt::DisplayRole && m.from ? QVariant(shortDate(*m.from, today())) : QVariant();
                }}},
        [](const Membership &m) { return m.id.value(); }, this);

    m_heading = new HeadingLabel({}, m_right);
    m_note = new NoteLabel({}, Tone::Neutral, m_right);
    m_memberTable = makeTable(m_members, tr("Members"), m_right);
    m_memberTable->setSortingEnabled(false);
    fitColumns(m_memberTable, {0, 2, 3, 4});
    m_newMember = new QLineEdit(m_right);
    m_newMember->setPlaceholderText(tr("Councillor A Name"));
    m_newMember->setAccessibleName(tr("Name of a new member"));
    m_newRole = roleChoice(m_right);
    m_newRole->setAccessibleName(tr("Role of the new member"));
    m_addMember = new QPushButton(tr("Add member"), m_right);
    m_addMember->setAccessibleName(tr("Add member"));
    m_end = new QPushButton(tr("End today"), m_right);
    m_end->setAccessibleName(tr("End the selected membership today"));
    m_end->setToolTip(tr("Packs and minutes of earlier meetings keep the name"));
    auto *add = new QHBoxLayout;
    add->addWidget(m_newMember, 1);
    add->addWidget(m_newRole);
    add->addWidget(m_addMember);
    add->addWidget(m_end);
    auto *column = new QVBoxLayout(m_right);
    column->setContentsMargins(theme().em(0.8), 0, 0, theme().em(0.8));
    column->addWidget(m_heading);
    column->addLayout(makeFields());
    column->addWidget(m_note);
    column->addWidget(m_memberTable, 1);
    column->addLayout(add);

    connect(m_addMember, &QPushButton::clicked, this, &CommitteesView::addMember);
    connect(m_newMember, &QLineEdit::returnPressed, this, &CommitteesView::addMember);
    connect(m_end, &QPushButton::clicked, this, &CommitteesView::endMembership);
    connect(m_memberTable->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
        [this](const QModelIndex &row) { m_end->setEnabled(row.isValid() && !isReadOnly()); });
}

QLayout *CommitteesView::makeFields()
{
    m_kind = new QComboBox(m_right);
    for (int kind = 0; kind <= int(BodyKind::Other); ++kind)
        m_kind->addItem(wordsOf(BodyKind(kind)), kind);
    m_venue = new QLineEdit(m_right);
    m_quorum = new QSpinBox(m_right);
    m_numbering = new QComboBox(m_right);
    m_numbering->addItem(tr("19/24, by calendar year"), int(MinuteNumbering::CalendarYear));
    m_numbering->addItem(tr("19/24, by municipal year"), int(MinuteNumbering::MunicipalYear));
    m_numbering->addItem(tr("19, running on"), int(MinuteNumbering::Plain));
    for (QComboBox *choice : {m_kind, m_numbering}) {
        choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        choice->setMinimumContentsLength(8);
    }
    auto *grid = new QGridLayout;
    int column = 0;
    const auto field = [&](const QString &label, QWidget *widget, int stretch) {
        auto *text = new QLabel(label, m_right);
        text->setBuddy(widget);
        setRole(text, u"muted"_s);
        widget->setAccessibleName(QString(label).remove(u'&'));
        widget->setFocusPolicy(Qt::StrongFocus); // the wheel alone changes nothing
        grid->addWidget(text, 0, column);
        grid->addWidget(widget, 1, column);
        grid->setColumnStretch(column++, stretch);
    };
    field(tr("&Kind of body"), m_kind, 3);
    field(tr("Usual &venue"), m_venue, 4);
    field(tr("&Quorum"), m_quorum, 1);
    field(tr("&Minute numbers"), m_numbering, 4);
    connect(m_kind, &QComboBox::activated, this, &CommitteesView::saveFields);
    connect(m_numbering, &QComboBox::activated, this, &CommitteesView::saveFields);
    connect(m_venue, &QLineEdit::editingFinished, this, &CommitteesView::saveFields);
    connect(m_quorum, &QSpinBox::editingFinished, this, &CommitteesView::saveFields);
    return grid;
}

const Body *CommitteesView::chosen() const
{
    const QModelIndex current = m_bodyTable->currentIndex();
    return current.isValid() ? &m_bodies->row(current.row()) : nullptr;
}

void CommitteesView::refresh()
{
    const Result<QList<Body>> all = bodies(session());
    if (!all) {
        Q_EMIT problem(all.error());
        return;
    }
    m_bodies->setEditable(!isReadOnly());
    m_members->setEditable(!isReadOnly());
    m_bodies->setRows(*all);
    if (!m_bodyTable->currentIndex().isValid() && !all->isEmpty())
        m_bodyTable->selectRow(0);
    for (QWidget *widget : QList<QWidget *>{m_newBody, m_addBody, m_newMember, m_newRole, m_addMember, m_kind, m_venue,
             m_quorum, m_numbering})
        widget->setEnabled(!isReadOnly());
    showBody();
}

void CommitteesView::showBody()
{
    const Body *body = chosen();
    m_right->setVisible(body != nullptr);
    if (!body)
        return;
    m_filling = true;
    m_heading->setText(body->name);
    m_kind->setCurrentIndex(m_kind->findData(int(body->kind)));
    m_venue->setText(body->venue);
    Body byLaw = *body;
    byLaw.quorum.reset();
    m_quorum->setSpecialValueText(quorumOf(byLaw, 1) ? tr("by law") : tr("not set"));
    m_quorum->setValue(body->quorum.value_or(0));
    m_numbering->setCurrentIndex(m_numbering->findData(int(body->minuteNumbering)));
    m_filling = false;
    readMembers();
}

void CommitteesView::readMembers()
{
    const Body *body = chosen();
    if (!body)
        return;
    const Result<QList<Membership>> all = members(session(), body->id, today());
    if (!all) {
        Q_EMIT problem(all.error());
        return;
    }
    m_members->setRows(*all);
    QStringList note{tr("%n member(s) today", nullptr, int(all->size()))};
    if (const std::optional<int> quorum = quorumOf(*body, int(all->size())))
        note.append(tr("quorum %1").arg(*quorum));
    else
        note.append(tr("no quorum fixed: standing orders decide"));
    m_note->setText(note.join(u" · "_s));
    m_end->setEnabled(m_memberTable->currentIndex().isValid() && !isReadOnly());
}

bool CommitteesView::keep(const Body &body)
{
    if (const Result<BodyId> kept = saveBody(session(), body); !kept) {
        Q_EMIT problem(kept.error());
        return false;
    }
    refresh();
    Q_EMIT changed();
    return true;
}

bool CommitteesView::keep(const Membership &membership)
{
    if (const Result<MembershipId> kept = saveMembership(session(), membership); !kept) {
        Q_EMIT problem(kept.error());
        return false;
    }
    readMembers();
    Q_EMIT changed();
    return true;
}

void CommitteesView::saveFields()
{
    const Body *body = chosen();
    if (!body || m_filling)
        return;
    Body changed = *body;
    changed.kind = BodyKind(m_kind->currentData().toInt());
    changed.venue = m_venue->text().trimmed();
    changed.quorum = m_quorum->value() > 0 ? std::optional<int>(m_quorum->value()) : std::nullopt;
    changed.minuteNumbering = MinuteNumbering(m_numbering->currentData().toInt());
    if (changed != *body)
        keep(changed);
}

void CommitteesView::addBody()
{
    const QString name = m_newBody->text().trimmed();
    if (name.isEmpty()) {
        m_newBody->setFocus();
        return;
    }
    Body body;
    body.name = name;
    if (!keep(body))
        return;
    m_newBody->clear();
    for (int row = 0; row < m_bodies->rowCount(); ++row) {
        if (m_bodies->row(row).name == name)
            m_bodyTable->selectRow(row);
    }
    m_venue->setFocus();
}

void CommitteesView::addMember()
{
    const Body *body = chosen();
    const QString name = m_newMember->text().trimmed();
    if (!body || name.isEmpty()) {
        m_newMember->setFocus();
        return;
    }
    Membership membership;
    membership.body = body->id;
    membership.person.name = name;
    membership.person.sortName = sortNameOf(name);
    membership.role = MemberRole(m_newRole->currentData().toInt());
    membership.from = today();
    // Somebody the register knows by exactly this name is that person.
    if (const Result<QList<Person>> known = people(session())) {
        for (const Person &person : *known) {
            if (person.name == name)
                membership.person = person;
        }
    }
    if (keep(membership)) {
        m_newMember->clear();
        m_newMember->setFocus();
    }
}

void CommitteesView::endMembership()
{
    const QModelIndex current = m_memberTable->currentIndex();
    if (!current.isValid())
        return;
    Membership ended = m_members->row(current.row());
    ended.until = today();
    keep(ended);
}

QWidget *CommitteesView::firstFocus()
{
    return m_bodies->rowCount() == 0 ? static_cast<QWidget *>(m_newBody) : m_bodyTable;
}

} // namespace moothall
