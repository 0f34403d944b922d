#include "ui/views/declarationspanel.h"

#include "ui/commands/openmeeting.h"
#include "ui/theme/theme.h"
#include "ui/widgets/itemviews.h"
#include "ui/widgets/labels.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>

namespace moothall {

using namespace Qt::StringLiterals;

QString interestName(InterestKind kind)
{
    switch (kind) {
    case InterestKind::DisclosablePecuniary:
        return DeclarationsPanel::tr("Disclosable pecuniary");
    case InterestKind::OtherRegistrable:
        return DeclarationsPanel::tr("Other registrable");
    case InterestKind::NonRegistrable:
        return DeclarationsPanel::tr("Non-registrable");
    case InterestKind::PartyWhip:
        return DeclarationsPanel::tr("Party whip");
    }
    return {};
}

DeclarationsPanel::DeclarationsPanel(OpenMeeting &meeting, QWidget *parent)
    : QWidget(parent)
    , m_meeting(meeting)
    , m_edits(meeting)
    , m_heading(new HeadingLabel({}, this))
    , m_list(new ListWidget(this))
    , m_member(new QComboBox(this))
    , m_kind(new QComboBox(this))
    , m_nature(new QLineEdit(this))
    , m_left(new QCheckBox(tr("left the room"), this))
    , m_sensitive(new QCheckBox(tr("sensitive"), this))
{
    m_list->setAccessibleName(tr("Declarations on this item"));
    m_list->setAccessibleDescription(tr("Delete removes the current one"));
    m_list->setWordWrap(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setMinimumHeight(theme().em(3));
    m_list->installEventFilter(this);
    m_member->setAccessibleName(tr("Member who declares"));
    m_kind->setAccessibleName(tr("Kind of interest"));
    for (QComboBox *box : {m_member, m_kind}) {
        box->setFocusPolicy(Qt::StrongFocus);
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(8);
    }
    for (int kind = 0; kind <= int(InterestKind::PartyWhip); ++kind)
        m_kind->addItem(interestName(InterestKind(kind)));
    m_kind->setCurrentIndex(int(InterestKind::OtherRegistrable));
    m_nature->installEventFilter(this);
    m_nature->setAccessibleName(tr("Nature of the interest"));
    m_nature->setPlaceholderText(tr("Nature of the interest, as it is printed"));
    m_sensitive->setToolTip(tr("The nature isn't printed (Localism Act 2011 s.32)"));
    connect(m_nature, &QLineEdit::returnPressed, this, &DeclarationsPanel::record);
    auto *add = new QPushButton(tr("Record"), this);
    add->setAccessibleName(tr("Record the declaration"));
    connect(add, &QPushButton::clicked, this, &DeclarationsPanel::record);

    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->addWidget(m_heading, 0, 0, 1, 3);
    grid->addWidget(m_list, 1, 0, 1, 3);
    grid->addWidget(m_member, 2, 0, 1, 3);
    grid->addWidget(m_kind, 3, 0, 1, 3);
    grid->addWidget(m_nature, 4, 0, 1, 3);
    grid->addWidget(m_left, 5, 0, 1, 3);
    grid->addWidget(m_sensitive, 6, 0);
    grid->addWidget(add, 6, 1, 1, 2, Qt::AlignRight);
    grid->setRowStretch(1, 1);
    grid->setColumnStretch(0, 1);
    connect(&m_meeting, &OpenMeeting::recordChanged, this, &DeclarationsPanel::refresh);
    refresh();
}

void DeclarationsPanel::showItem(std::optional<ItemId> item)
{
    m_item = item;
    refresh();
}

void DeclarationsPanel::begin(PersonId member)
{
    const int at = m_member->findData(member.value());
    if (at >= 0)
        m_member->setCurrentIndex(at);
    (at >= 0 ? static_cast<QWidget *>(m_nature) : m_member)->setFocus(Qt::OtherFocusReason);
}

void DeclarationsPanel::refresh()
{
    const AgendaItem *item = m_item ? m_meeting.item(*m_item) : nullptr;
    m_heading->setText(item && !item->number.isEmpty() ? tr("Declarations on item %1").arg(item->number)
                                                       : tr("Declarations on this item"));
    const int row = m_list->currentRow();
    m_list->clear();
    if (item) {
        for (const Declaration &declaration : item->declarations) {
            QStringList parts{interestName(declaration.kind).toLower()};
            if (!declaration.nature.isEmpty())
                parts.append(declaration.sensitive ? tr("%1 (not printed)").arg(declaration.nature)
                                                   : declaration.nature);
            parts.append(declaration.leftRoom ? tr("left the room") : tr("stayed"));
            auto *line = new QListWidgetItem(tr("%1 – %2").arg(declaration.personName, parts.join(u"; "_s)), m_list);
            line->setData(Qt::UserRole, declaration.id.value());
        }
    }
    if (m_list->count() == 0) {
        auto *none = new QListWidgetItem(tr("None recorded."), m_list);
        none->setFlags(Qt::ItemIsEnabled);
    }
    m_list->setCurrentRow(std::min(row, m_list->count() - 1));

    const qint64 member = m_member->currentData().toLongLong();
    m_member->clear();
    for (const Membership &each : m_meeting.record().members)
        m_member->addItem(each.person.name, each.person.id.value());
    for (const Attendance &each : m_meeting.record().attendance) {
        const bool mayDeclare = each.capacity == Capacity::Substitute || each.capacity == Capacity::OtherMember;
        if (mayDeclare && m_member->findData(each.person.value()) < 0)
            m_member->addItem(each.personName, each.person.value());
    }
    m_member->setCurrentIndex(std::max(0, m_member->findData(member)));
    for (QWidget *widget : std::initializer_list<QWidget *>{m_member, m_kind, m_nature, m_left, m_sensitive})
        widget->setEnabled(item && !m_meeting.isReadOnly());
}

void DeclarationsPanel::record()
{
    if (!m_item || m_member->count() == 0 || m_nature->text().trimmed().isEmpty()) {
        m_nature->setFocus();
        return;
    }
    Declaration declaration;
    declaration.person = PersonId(m_member->currentData().toLongLong());
    declaration.kind = InterestKind(m_kind->currentIndex());
    declaration.nature = m_nature->text().simplified();
    declaration.leftRoom = m_left->isChecked();
    declaration.sensitive = m_sensitive->isChecked();
    if (m_edits.declare(*m_item, declaration)) {
        m_nature->clear();
        m_left->setChecked(false);
        m_sensitive->setChecked(false);
        Q_EMIT left();
    }
}

void DeclarationsPanel::removeCurrent()
{
    const QListWidgetItem *line = m_list->currentItem();
    if (m_item && line && line->data(Qt::UserRole).isValid() && !m_meeting.isReadOnly())
        m_edits.removeDeclaration(*m_item, DeclarationId(line->data(Qt::UserRole).toLongLong()));
}

bool DeclarationsPanel::eventFilter(QObject *watched, QEvent *event)
{
    const int key = event->type() == QEvent::KeyPress ? static_cast<QKeyEvent *>(event)->key() : 0;
    if (watched == m_list && key == Qt::Key_Delete) {
        removeCurrent();
        return true;
    }
    if (watched == m_nature && key == Qt::Key_Escape) {
        m_nature->clear();
        Q_EMIT left();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace moothall
