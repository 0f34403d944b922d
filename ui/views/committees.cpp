#include "ui/views/committees.h"

#include "core/domain/numbering.h"
#include "core/domain/quorum.h"
#include "core/services/registers.h"
#include "ui/actions/actionkeys.h"
#include "ui/commands/committeeedits.h"
#include "ui/models/words.h"
#include "ui/theme/theme.h"
#include "ui/views/localrulesdialog.h"
#include "ui/views/memberspanel.h"
#include "ui/views/standingitems.h"
#include "ui/views/stylesview.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/tables.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QSplitter>
#include <QTableView>

#include <algorithm>

namespace moothall {

using namespace Qt::StringLiterals;

CommitteesView::CommitteesView(QWidget *parent)
    : RegisterView(parent)
    , m_edits(new CommitteeEdits(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme().em(1.2), theme().em(1), theme().em(1.2), 0);
    column->addWidget(new TitleLabel(tr("Committees"), this));
    m_advice = new NoteLabel({}, Tone::Neutral, this);
    column->addWidget(m_advice);
    auto *splitter = new QSplitter(this);
    column->addWidget(splitter, 1);
    splitter->addWidget(makeBodySide());

    m_right = new QWidget(splitter);
    m_heading = new HeadingLabel({}, m_right);
    m_heading->setWordWrap(true);
    m_members = new MembersPanel(*m_edits, m_right);
    m_items = new StandingItemsPanel(*m_edits, m_right);
    auto *grid = new QGridLayout;
    makeFields(*grid);
    auto *lists = new QSplitter(Qt::Vertical, m_right);
    lists->addWidget(m_members);
    lists->addWidget(m_items);
    lists->setStretchFactor(0, 3);
    lists->setStretchFactor(1, 2);
    lists->setChildrenCollapsible(false);
    auto *right = new QVBoxLayout(m_right);
    right->setContentsMargins(theme().em(0.8), 0, 0, 0);
    right->addWidget(m_heading);
    right->addLayout(grid);
    right->addWidget(lists, 1);
    splitter->setStretchFactor(0, 2);
    splitter->setStretchFactor(1, 5);
    splitter->setChildrenCollapsible(false);
    splitter->setSizes({theme().em(18), theme().em(48)});

    connect(m_edits, &CommitteeEdits::refused, this, &RegisterView::problem);
    connect(m_members, &MembersPanel::problem, this, &RegisterView::problem);
    connect(m_edits, &CommitteeEdits::changed, this, [this] {
        refresh();
        Q_EMIT changed();
    });
}

QWidget *CommitteesView::makeBodySide()
{
    m_bodies = new RowsModel<Body>(
        {{tr("Name"),
             [](const Body &body, int role) {
                 if (role == Qt::ToolTipRole)
                     return QVariant(tr("%1: %2", "a body, its kind").arg(body.name, wordsOf(body.kind)));
                 return role == Qt::DisplayRole ? QVariant(body.name) : QVariant();
             },
             [this](const Body &body, const QVariant &typed) {
                 Body renamed = body;
                 renamed.name = typed.toString().simplified();
                 return !renamed.name.isEmpty() && change(body, renamed);
             }}},
        [](const Body &body) { return body.id.value(); }, this);
    auto *left = new QWidget(this);
    m_bodyTable = makeTable(m_bodies, tr("Bodies"), left);
    m_bodyTable->setSortingEnabled(false);
    fitColumns(m_bodyTable, {0});
    m_newBody = new QLineEdit(left);
    m_newBody->setPlaceholderText(tr("Name of a new body"));
    m_newBody->setAccessibleName(tr("Name of a new body"));
    m_addBody = new QPushButton(tr("Add body"), left);
    m_rules = new QPushButton(tr("Dates and local &rules…"), left);
    m_rules->setToolTip(tr("By which rules this body’s dates are counted"));
    auto *add = new QHBoxLayout;
    add->addWidget(m_newBody, 1);
    add->addWidget(m_addBody);
    auto *column = new QVBoxLayout(left);
    column->setContentsMargins(0, 0, theme().em(0.8), theme().em(0.8));
    column->addWidget(m_bodyTable, 1);
    column->addLayout(add);
    column->addWidget(m_rules);
    m_styles = new QPushButton(tr("House st&yles…"), left);
    m_styles->setToolTip(tr("How agendas and minutes look and are worded; styles of your own"));
    column->addWidget(m_styles);
    connect(m_styles, &QPushButton::clicked, this, &RegisterView::stylesWanted);
    connect(m_rules, &QPushButton::clicked, this, &CommitteesView::showRules);
    connect(m_bodyTable->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &CommitteesView::showBody);
    connect(m_addBody, &QPushButton::clicked, this, &CommitteesView::addBody);
    connect(m_newBody, &QLineEdit::returnPressed, this, &CommitteesView::addBody);
    return left;
}

void CommitteesView::makeFields(QGridLayout &grid)
{
    m_kind = new QComboBox(m_right);
    for (int kind = 0; kind <= int(BodyKind::Other); ++kind)
        m_kind->addItem(wordsOf(BodyKind(kind)), kind);
    m_quorum = new QSpinBox(m_right);
    m_numbering = new QComboBox(m_right);
    for (int scheme = 0; scheme <= int(MinuteNumbering::Plain); ++scheme)
        m_numbering->addItem({}, scheme);
    for (QComboBox *choice : {m_kind, m_numbering}) {
        choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        choice->setMinimumContentsLength(8);
    }
    m_quorum->setMinimumWidth(theme().chars(13)); // "not set" whole
    int column = 0;
    int row = 0;
    const auto field = [&](const QString &label, auto *widget, int stretch) {
        auto *text = new QLabel(label, m_right);
        text->setBuddy(widget);
        setRole(text, u"muted"_s);
        widget->setAccessibleName(QString(label).remove(u'&'));
        widget->setFocusPolicy(Qt::StrongFocus); // the wheel alone changes nothing
        grid.addWidget(text, row, column);
        grid.addWidget(widget, row + 1, column);
        if (row == 0)
            grid.setColumnStretch(column, stretch);
        ++column;
    };
    const auto line = [&](const QString &label, int stretch = 0) {
        auto *edit = new QLineEdit(m_right);
        field(label, edit, stretch);
        connect(edit, &QLineEdit::editingFinished, this, &CommitteesView::saveFields);
        return edit;
    };
    field(tr("&Kind of body"), m_kind, 3);
    m_venue = line(tr("&Usual venue"), 4);
    field(tr("&Quorum"), m_quorum, 2);
    field(tr("Minute &numbers"), m_numbering, 4);
    m_prefix = line(tr("Prefi&x"), 1);
    m_prefix->setToolTip(tr("What stands before every minute number of this body, as “CAB.” in CAB.19/24"));
    m_prefix->setMaxLength(20);
    m_prefix->setMinimumWidth(theme().chars(6));
    connect(m_prefix, &QLineEdit::textChanged, this, &CommitteesView::showExamples);
    column = 0;
    row = 2;
    m_contactName = line(tr("&Contact"));
    m_contactTitle = line(tr("Contact’s p&ost"));
    m_telephone = line(tr("&Telephone"));
    m_email = line(tr("E-mai&l"));
    m_style = new QComboBox(m_right);
    m_style->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_style->setMinimumContentsLength(6);
    field(tr("House &style"), m_style, 1);
    connect(m_style, &QComboBox::activated, this, &CommitteesView::saveFields);
    connect(m_kind, &QComboBox::activated, this, &CommitteesView::saveFields);
    connect(m_numbering, &QComboBox::activated, this, &CommitteesView::saveFields);
    connect(m_quorum, &QSpinBox::editingFinished, this, &CommitteesView::saveFields);
}

void CommitteesView::setRegister(const Session &session, const Authority &authority)
{
    RegisterView::setRegister(session, authority);
    m_edits->setSession(session);
    m_bodies->setRows({});
}

void CommitteesView::showExamples()
{
    const Body *body = chosen();
    const int next = body ? body->nextMinute : 1;
    const auto example = [&](MinuteNumbering scheme) {
        return minuteNumber(next, scheme, session().clock.today(), m_prefix->text().trimmed());
    };
    const auto say = [this](MinuteNumbering scheme, const QString &words) {
        m_numbering->setItemText(m_numbering->findData(int(scheme)), words);
    };
    say(MinuteNumbering::CalendarYear, tr("%1, by calendar year").arg(example(MinuteNumbering::CalendarYear)));
    say(MinuteNumbering::MunicipalYear, tr("%1, by municipal year").arg(example(MinuteNumbering::MunicipalYear)));
    say(MinuteNumbering::Plain, tr("%1, running on").arg(example(MinuteNumbering::Plain)));
}

QUndoStack *CommitteesView::undoStack()
{
    return &m_edits->undoStack();
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
    const Result<Authority> owner = ::moothall::authority(session());
    if (!owner) {
        Q_EMIT problem(owner.error());
        return;
    }
    m_style->clear();
    m_style->addItem(tr("the authority’s"), QString());
    for (const QString &name : houseStyleNames(*owner))
        m_style->addItem(houseStyleTitle(name), name);
    m_bodies->setEditable(!isReadOnly());
    m_bodies->setRows(*all);
    m_advice->setText(all->isEmpty()
            ? tr("Nothing here yet. Type the name of the council, its cabinet or a committee below and press Enter; then add "
                 "its members and what its agendas open with.")
            : tr("Double-click or press F2 to change a cell in place; %1 takes it back.").arg(keysOrName(UiAction::Undo)));
    if (!m_bodyTable->currentIndex().isValid() && !all->isEmpty())
        m_bodyTable->selectRow(0);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_newBody, m_addBody, m_kind, m_venue, m_quorum, m_numbering, m_prefix, m_style,
             m_contactName, m_contactTitle, m_email, m_telephone})
        widget->setEnabled(!isReadOnly());
    showBody();
}

void CommitteesView::showBody()
{
    const Body *body = chosen();
    m_right->setVisible(body != nullptr);
    m_rules->setEnabled(body != nullptr);
    if (!body)
        return;
    m_filling = true;
    const auto put = [](QLineEdit *edit, const QString &words, const QString &otherwise = {}) {
        edit->setPlaceholderText(otherwise);
        if (edit->text() == words)
            return;
        edit->setText(words);
        edit->setCursorPosition(0); // long ones show their beginning
    };
    m_heading->setText(body->name);
    m_kind->setCurrentIndex(m_kind->findData(int(body->kind)));
    m_style->setCurrentIndex(std::max(0, m_style->findData(body->houseStyle)));
    Body byLaw = *body;
    byLaw.quorum.reset();
    m_quorum->setSpecialValueText(quorumOf(byLaw, 1) ? tr("by law") : tr("not set"));
    m_quorum->setValue(body->quorum.value_or(0));
    m_numbering->setCurrentIndex(m_numbering->findData(int(body->minuteNumbering)));
    put(m_venue, body->venue);
    put(m_prefix, body->minutePrefix);
    showExamples();
    // Agendas name the authority's own contact where a body has none.
    const Contact own = body->contact.name.isEmpty() ? authority().contact : Contact();
    put(m_contactName, body->contact.name, own.name);
    put(m_contactTitle, body->contact.title, own.title);
    put(m_email, body->contact.email, own.email);
    put(m_telephone, body->contact.telephone, own.telephone);
    m_filling = false;
    m_members->show(session(), *body);
    m_items->show(*body, isReadOnly());
}

bool CommitteesView::change(const Body &before, const Body &after)
{
    return m_edits->change(before, after, tr("Change %1").arg(before.name));
}

void CommitteesView::saveFields()
{
    if (!chosen() || m_filling || isReadOnly())
        return;
    const Body before = *chosen(); // the change brings a new list
    Body after = before;
    after.kind = BodyKind(m_kind->currentData().toInt());
    after.venue = m_venue->text().trimmed();
    after.houseStyle = m_style->currentData().toString();
    after.quorum = m_quorum->value() > 0 ? std::optional<int>(m_quorum->value()) : std::nullopt;
    after.minuteNumbering = MinuteNumbering(m_numbering->currentData().toInt());
    after.minutePrefix = m_prefix->text().trimmed();
    after.contact = {m_contactName->text().trimmed(), m_contactTitle->text().trimmed(), m_email->text().trimmed(),
        m_telephone->text().trimmed()};
    change(before, after);
}

void CommitteesView::showRules()
{
    if (!chosen())
        return;
    auto *dialog = new LocalRulesDialog(session(), chosen()->id, this);
    connect(dialog, &LocalRulesDialog::rulesChanged, this, &RegisterView::changed);
    dialog->open();
}

void CommitteesView::addBody()
{
    Body body;
    body.name = m_newBody->text().simplified();
    if (body.name.isEmpty()) {
        m_newBody->setFocus();
        return;
    }
    const Result<BodyId> made = saveBody(session(), body);
    if (!made) {
        Q_EMIT problem(made.error());
        return;
    }
    refresh();
    Q_EMIT changed();
    m_newBody->clear();
    select(*made);
    m_venue->setFocus();
}

void CommitteesView::select(BodyId body)
{
    for (int row = 0; row < m_bodies->rowCount(); ++row) {
        if (m_bodies->row(row).id == body)
            m_bodyTable->selectRow(row);
    }
}

QWidget *CommitteesView::firstFocus()
{
    return m_bodies->rowCount() == 0 ? static_cast<QWidget *>(m_newBody) : m_bodyTable;
}

} // namespace moothall
