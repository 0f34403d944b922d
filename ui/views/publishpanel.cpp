#include "ui/views/publishpanel.h"

#include "core/services/packs.h"
#include "ui/models/words.h"
#include "ui/theme/theme.h"
#include "ui/widgets/labels.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace moothall {

using namespace Qt::StringLiterals;

namespace {
constexpr int mostShown = 4;

/// "Paper for 9, e-mail for 3": whom the print run and the e-mail draft will reach.
QString whoGetsIt(const QList<DistributionEntry> &readers, bool summons)
{
    const auto onPaper = std::ranges::count_if(
        readers, [summons](const DistributionEntry &entry) { return getsPaper(entry, summons); });
    return PublishPanel::tr("Paper goes to %1, e-mail to %2", "two numbers of people")
        .arg(onPaper)
        .arg(readers.size() - onPaper);
}
} // namespace

PublishPanel::PublishPanel(QWidget *parent)
    : QFrame(parent)
    , m_heading(new HeadingLabel({}, this))
    , m_frozen(new NoteLabel({}, Tone::Neutral, this))
    , m_checks(new NoteLabel({}, Tone::Warn, this))
    , m_passed(new NoteLabel({}, Tone::Good, this))
    , m_why(new NoteLabel({}, Tone::Info, this))
    , m_meant(new QCheckBox(this))
    , m_decision(new QLineEdit(this))
    , m_cancel(new QPushButton(tr("Not now"), this))
    , m_publish(new QPushButton(tr("Publish"), this))
{
    setRole(this, u"card"_s);
    setRole(m_publish, u"primary"_s);
    m_publish->setAccessibleName(tr("Publish the agenda"));
    m_cancel->setAccessibleName(tr("Not now"));
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_meant);
    buttons->addWidget(m_decision, 1);
    buttons->addStretch(0);
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_publish);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_heading);
    column->addWidget(m_frozen);
    column->addWidget(m_checks);
    column->addWidget(m_passed);
    column->addWidget(m_why);
    column->addLayout(buttons);
    connect(m_cancel, &QPushButton::clicked, this, &PublishPanel::closed);
    connect(m_publish, &QPushButton::clicked, this, &PublishPanel::publishConfirmed);
    m_decision->setAccessibleName(tr("Who decided so, and why"));
    m_decision->setPlaceholderText(m_decision->accessibleName());
    connect(m_meant, &QCheckBox::toggled, this, [this](bool meant) {
        check();
        if (meant)
            m_decision->setFocus();
    });
    connect(m_decision, &QLineEdit::textChanged, this, &PublishPanel::check);
    connect(m_decision, &QLineEdit::returnPressed, m_publish, &QPushButton::click);
}

void PublishPanel::open(const MeetingRecord &record, const QList<PublishCheck> &checks,
                        const QList<DistributionEntry> &readers, int frontPages, bool readOnly)
{
    m_heading->setText(tr("Publish the agenda of %1, %2", "a body, a date")
                           .arg(record.body.name, QLocale().toString(record.meeting.starts.date(),
                                                                     u"d MMMM yyyy"_s)));
    const PackPlan plan = planPack(record, {});
    int papers = 0;
    for (const AgendaItem &item : record.items)
        papers += int(item.papers.size());
    m_frozen->setText(
        tr("These are frozen: %1, %2, their order and the page numbers up to %3. Public pack %4, "
           "exempt "
           "pack %5. What comes later goes into a supplement that carries the numbers on.")
            .arg(tr("%n item(s)", nullptr, int(record.items.size())),
                 tr("%n paper(s)", nullptr, papers))
            .arg(plan.numberedTo)
            .arg(tr("%n sheet(s)", nullptr, plan.leaves(Edition::Public, frontPages)),
                 tr("%n sheet(s)", nullptr, plan.leaves(Edition::Restricted, frontPages))));
    QStringList open;
    QStringList passed;
    bool stops = false;
    for (const PublishCheck &check : checks) {
        if (check.verdict == PublishCheck::Verdict::Passed) {
            passed.append(check.sentence);
            continue;
        }
        stops = stops || check.verdict == PublishCheck::Verdict::Stop;
        const bool stop = check.verdict == PublishCheck::Verdict::Stop;
        open.append(stop ? tr("Stop: %1").arg(check.sentence) : tr("Look: %1").arg(check.sentence));
    }
    if (const qsizetype more = open.size() - mostShown; more > 0) {
        open = open.mid(0, mostShown);
        open.append(tr("and %n more, beside the preview", nullptr, int(more)));
    }
    m_checks->setText(open.join(u'\n'));
    m_checks->setVisible(!open.isEmpty());

    passed.append(whoGetsIt(readers, isSummons(record)));
    m_passed->setText(passed.join(u". "_s) + u'.');

    QString why;
    if (record.authority.training)
        why = tr("This register is for training, so nothing in it can be published.");
    else if (readOnly)
        why = tr("This register is open to read only.");
    else if (!record.packs.isEmpty())
        why = tr("This agenda was published on %1.")
                  .arg(QLocale().toString(record.packs.first().published.date(), u"d MMMM yyyy"_s));
    m_why->setText(why);
    m_why->setVisible(!why.isEmpty());
    m_meant->setChecked(false);
    m_meant->setVisible(stops && why.isEmpty());
    m_meant->setText(tr("Publish although a check says stop"));
    m_meant->setAccessibleName(m_meant->text());
    m_decision->clear();
    m_publish->setEnabled(why.isEmpty() && !stops);
    check();
}

QString PublishPanel::decision() const
{
    return m_meant->isHidden() ? QString() : m_decision->text().trimmed();
}

/// Where a check says stop, publishing takes somebody's word for it: who, and why.
void PublishPanel::check()
{
    m_decision->setVisible(m_meant->isChecked() && !m_meant->isHidden());
    if (!m_meant->isHidden())
        m_publish->setEnabled(m_meant->isChecked() && !m_decision->text().trimmed().isEmpty());
}

QWidget *PublishPanel::firstFocus()
{
    if (m_publish->isEnabled())
        return m_publish;
    return m_meant->isHidden() ? static_cast<QWidget *>(m_cancel) : m_meant;
}

void PublishPanel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT closed();
    else
        QFrame::keyPressEvent(event);
}

} // namespace moothall
