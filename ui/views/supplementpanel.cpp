#include "ui/views/supplementpanel.h"

#include "core/domain/latebusiness.h"
#include "core/domain/supplements.h"
#include "core/house/housestyle.h"
#include "core/services/deadlines.h"
#include "core/services/packbuilder.h"
#include "core/services/supplements.h"
#include "ui/commands/openmeeting.h"
#include "ui/commands/supplementsteps.h"
#include "ui/theme/theme.h"
#include "ui/widgets/labels.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>

namespace moothall {

using namespace Qt::StringLiterals;

SupplementPanel::SupplementPanel(OpenMeeting &meeting, QWidget *parent)
    : QFrame(parent)
    , m_meeting(meeting)
    , m_heading(new HeadingLabel({}, this))
    , m_contents(new QLabel(this))
    , m_fields(new QWidget(this))
    , m_name(new QComboBox(m_fields))
    , m_reason(new QLineEdit(m_fields))
    , m_decidedBy(new QLineEdit(m_fields))
    , m_isOpen(new QCheckBox(tr("Open to inspection &since"), m_fields))
    , m_available(new QDateTimeEdit(m_fields))
    , m_problems(new NoteLabel({}, Tone::Warn, this))
    , m_public(new QPushButton(tr("Make public supplement…"), this))
    , m_exempt(new QPushButton(tr("Make exempt supplement…"), this))
    , m_publish(new QPushButton(tr("Publish supplement…"), this))
{
    setRole(this, u"card"_s);
    m_contents->setWordWrap(true);
    m_name->setEditable(true);
    m_name->setInsertPolicy(QComboBox::NoInsert);
    m_reason->setPlaceholderText(
        tr("Printed in public: the special circumstances, or why the report is late"));
    m_available->setDisplayFormat(u"d MMMM yyyy, HH:mm"_s);
    m_available->setCalendarPopup(true);
    m_available->setAccessibleName(tr("Open to inspection since"));
    auto *since = new QHBoxLayout;
    since->addWidget(m_isOpen);
    since->addWidget(m_available);
    since->addStretch();
    auto *form = new QFormLayout(m_fields);
    form->setContentsMargins(0, 0, 0, 0);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(tr("Called"), m_name);
    form->addRow(tr("Why late"), m_reason);
    form->addRow(tr("Decided by"), m_decidedBy);
    form->addRow(since);
    m_name->setAccessibleName(tr("What the supplement is called"));

    auto *buttons = new QHBoxLayout;
    for (QPushButton *button : {m_public, m_exempt, m_publish})
        buttons->addWidget(button);
    buttons->addStretch();
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_heading);
    column->addWidget(m_contents);
    column->addWidget(m_fields);
    column->addWidget(m_problems);
    column->addLayout(buttons);

    for (QLineEdit *field : {m_reason, m_decidedBy, m_name->lineEdit()})
        connect(field, &QLineEdit::editingFinished, this, &SupplementPanel::save);
    connect(m_name, &QComboBox::activated, this, &SupplementPanel::save);
    connect(m_available, &QDateTimeEdit::editingFinished, this, &SupplementPanel::save);
    connect(m_isOpen, &QCheckBox::toggled, this, [this](bool isOpen) {
        m_available->setEnabled(isOpen);
        save();
    });
    connect(m_public, &QPushButton::clicked, this,
            [this] { Q_EMIT packRequested(Edition::Public, m_number); });
    connect(m_exempt, &QPushButton::clicked, this,
            [this] { Q_EMIT packRequested(Edition::Restricted, m_number); });
    connect(m_publish, &QPushButton::clicked, this, [this] { Q_EMIT publishRequested(m_number); });
}

void SupplementPanel::refresh()
{
    const MeetingRecord &record = m_meeting.record();
    m_number = openSupplement(record);
    const bool holdsSomething =
        m_number > 0 && !packedItems(record, {.supplement = m_number}).isEmpty();
    m_heading->setText(m_number > 0 ? supplementTitle(record, m_number) : tr("Supplement"));
    showContents(record);
    for (QWidget *part : {m_fields, static_cast<QWidget *>(m_public),
                          static_cast<QWidget *>(m_exempt), static_cast<QWidget *>(m_publish)})
        part->setVisible(holdsSomething);
    m_fields->setEnabled(!m_meeting.isReadOnly());
    const auto working = workingDays(m_meeting.session());
    const SupplementNotice notice =
        holdsSomething && working
            ? supplementNotice(record, m_number, m_meeting.session().clock.today(), *working)
            : SupplementNotice();
    m_problems->setText(notice.problems.join(u'\n'));
    m_problems->setVisible(!notice.problems.isEmpty());
    // Late is published on somebody's word, which is printed: the two fields above are the way
    // through.
    m_publish->setEnabled(!m_meeting.isReadOnly() && !record.packs.isEmpty() && !notice.wantsWords);
    m_publish->setToolTip(notice.wantsWords ? tr("First say why it is late, and who decided so")
                                            : QString());
    m_decidedBy->setPlaceholderText(
        lateRoute(record.body.kind, record.authority.nation) == LateRoute::ChairsOpinion
            ? tr("Printed in public: who is of the opinion that it is urgent – the chair of the "
                 "meeting")
            : tr("Printed in public: who decided to take it all the same"));
    showFields(record);
}

void SupplementPanel::showContents(const MeetingRecord &record)
{
    if (m_number == 0) {
        m_contents->setText(
            tr("The agenda isn’t published yet, so what is new goes straight onto it."));
        return;
    }
    const PackRequest request{.edition = Edition::Restricted, .supplement = m_number};
    const QList<PackedItem> items = packedItems(record, request);
    const PackPlan plan = planPack(record, request);
    QStringList lines;
    for (qsizetype at = 0; at < items.size(); ++at) {
        const auto &range = plan.items.at(at).range;
        const QString pages =
            range ? tr("pages %1 – %2").arg(range->first).arg(range->last) : tr("no paper yet");
        lines.append(tr("Item %1, %2: %3", "a number, a title, its pages")
                         .arg(items.at(at).item->number, items.at(at).item->title, pages));
    }
    m_contents->setText(lines.isEmpty()
                            ? tr("Nothing is new since the last publication. A paper that is added "
                                 "to an item now, or a new item, goes into this "
                                 "supplement; published numbers stay as they are.")
                            : lines.join(u'\n'));
}

void SupplementPanel::showFields(const MeetingRecord &record)
{
    m_filling = true;
    const Supplement said = supplementNumbered(record.supplements, m_number);
    const HouseStyle style = houseStyleOf(record.authority, record.body);
    QStringList names = style.supplementNames;
    names.removeAll(style.supplementName);
    names.prepend(style.supplementName);
    if (m_name->count() != names.size() || m_name->itemText(0) != names.first()) {
        m_name->clear();
        m_name->addItems(names);
    }
    const QString name = said.name.isEmpty() ? style.supplementName : said.name;
    if (m_name->currentText() != name)
        m_name->setCurrentText(name);
    for (const auto &[field, text] :
         {std::pair(m_reason, said.reason), std::pair(m_decidedBy, said.decidedBy)}) {
        if (field->text() != text)
            field->setText(text);
    }
    m_isOpen->setChecked(said.available.isValid());
    m_available->setEnabled(said.available.isValid());
    const QDateTime now = m_meeting.session().clock.nowLocal();
    m_available->setDateTime(said.available.isValid()
                                 ? said.available
                                 : QDateTime(now.date(), QTime(now.time().hour(), 0)));
    m_filling = false;
}

Supplement SupplementPanel::typed() const
{
    const MeetingRecord &record = m_meeting.record();
    Supplement supplement = supplementNumbered(record.supplements, m_number);
    const QString name = m_name->currentText().simplified();
    supplement.name =
        name == houseStyleOf(record.authority, record.body).supplementName ? QString() : name;
    supplement.reason = m_reason->text().simplified();
    supplement.decidedBy = m_decidedBy->text().simplified();
    supplement.available =
        m_isOpen->isChecked() ? QDateTime(m_available->date(), m_available->time()) : QDateTime();
    return supplement;
}

void SupplementPanel::save()
{
    if (m_filling || m_number == 0 || m_meeting.isReadOnly())
        return;
    const Supplement before = supplementNumbered(m_meeting.record().supplements, m_number);
    const Supplement after = typed();
    if (before != after)
        m_meeting.make(tr("Say why %1 is late").arg(supplementTitle(m_meeting.record(), m_number)),
                       steps(std::make_unique<SaySupplementStep>(before, after)));
}

void SupplementPanel::commitTyping()
{
    if (!m_fields->isHidden())
        save();
}

} // namespace moothall
