#include "ui/views/packstab.h"

#include "ui/views/languagespanel.h"

#include "core/base/clock.h"
#include "core/domain/exemption.h"
#include "core/domain/supplements.h"
#include "core/services/packbuilder.h"
#include "core/services/registers.h"
#include "ui/commands/openmeeting.h"
#include "ui/models/packranges.h"
#include "ui/theme/theme.h"
#include "ui/views/copiespanel.h"
#include "ui/views/distributionpanel.h"
#include "ui/views/printrunpanel.h"
#include "ui/views/supplementpanel.h"
#include "ui/widgets/itemviews.h"
#include "ui/widgets/labels.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QScrollArea>
#include <QTableView>

namespace moothall {

using namespace Qt::StringLiterals;

PacksTab::PacksTab(OpenMeeting &meeting, QWidget *parent)
    : QWidget(parent)
    , m_meeting(meeting)
    , m_summary(new QLabel(this))
    , m_none(new NoteLabel(tr("No pack has been published yet."), Tone::Neutral, this))
    , m_supplement(new SupplementPanel(meeting, this))
    , m_copies(new CopiesPanel(meeting, this))
    , m_printRun(new PrintRunPanel(meeting, this))
    , m_distribution(new DistributionPanel(meeting, this))
{
    setRole(this, u"page"_s);
    setAttribute(Qt::WA_StyledBackground);
    m_scroll = new QScrollArea(this);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setWidget(makeContent());
    m_scroll->widget()->setAutoFillBackground(false);
    m_scroll->viewport()->setAutoFillBackground(false);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_scroll);

    connect(m_supplement, &SupplementPanel::packRequested, this, [this](Edition edition, int supplement) {
        Q_EMIT packRequested({.edition = edition, .supplement = supplement});
    });
    connect(m_supplement, &SupplementPanel::publishRequested, this, &PacksTab::supplementPublishRequested);
    connect(m_copies, &CopiesPanel::copiesRequested, this, [this] {
        // Of what can still change, as the preview shows it; once nothing can, of the main pack.
        PackRequest request{.edition = Edition::Restricted, .supplement = openSupplement(m_meeting.record())};
        if (packedItems(m_meeting.record(), request).isEmpty())
            request.supplement = 0;
        Q_EMIT copiesRequested(request, m_copies->chosen());
    });
    connect(m_printRun, &PrintRunPanel::printRequested, this, &PacksTab::printRunRequested);
    connect(m_printRun, &PrintRunPanel::saveRequested, this, &PacksTab::printFilesRequested);
    connect(m_distribution, &DistributionPanel::listChanged, m_printRun, &PrintRunPanel::refresh);
    connect(&m_meeting, &OpenMeeting::recordChanged, this, &PacksTab::refresh);
    refresh();
}

QWidget *PacksTab::makeContent()
{
    auto *content = new QWidget;
    m_summary->setWordWrap(true);
    makeTable();
    makeChoices();
    m_languages = new LanguagesPanel(m_meeting, this);
    auto *column = new QVBoxLayout(content);
    column->addWidget(new HeadingLabel(tr("The packs as they stand"), content));
    column->addWidget(m_summary);
    column->addLayout(makeButtons());
    column->addSpacing(theme().em(0.5));
    column->addWidget(m_supplement);
    column->addSpacing(theme().em(0.5));
    column->addWidget(new HeadingLabel(tr("Published"), content));
    column->addWidget(m_none);
    column->addWidget(m_table);
    column->addSpacing(theme().em(0.5));
    column->addWidget(m_printRun);
    column->addSpacing(theme().em(0.5));
    column->addWidget(m_distribution);
    column->addSpacing(theme().em(0.5));
    column->addWidget(m_copies);
    column->addSpacing(theme().em(0.5));
    column->addWidget(new HeadingLabel(tr("Numbering, for all packs of this authority"), content));
    column->addWidget(m_restart);
    column->addWidget(m_runOn);
    column->addSpacing(theme().em(0.5));
    column->addWidget(new HeadingLabel(tr("Languages, for all agendas of this authority"), content));
    column->addWidget(m_languages);
    column->addStretch();
    return content;
}

QLayout *PacksTab::makeButtons()
{
    auto *column = new QVBoxLayout;
    auto *now = new QHBoxLayout;
    auto *current = new QHBoxLayout;
    const auto add = [this](QHBoxLayout *row, const QString &text) {
        auto *button = new QPushButton(text, this);
        row->addWidget(button);
        return button;
    };
    connect(add(now, tr("Make public pack…")), &QPushButton::clicked, this,
        [this] { Q_EMIT packRequested({.edition = Edition::Public}); });
    connect(add(now, tr("Make exempt (private) pack…")), &QPushButton::clicked, this,
        [this] { Q_EMIT packRequested({.edition = Edition::Restricted}); });
    m_publish = add(now, tr("Publish agenda…"));
    connect(m_publish, &QPushButton::clicked, this, &PacksTab::publishRequested);
    setFocusProxy(m_publish);
    m_asOf = add(current, tr("Pack as of today…"));
    m_exemptAsOf = add(current, tr("Exempt pack as of today…"));
    for (QPushButton *button : {m_asOf, m_exemptAsOf})
        button->setToolTip(tr("The main pack and all supplements as one, with a sheet of what is new. Every page keeps its published number."));
    connect(m_asOf, &QPushButton::clicked, this, [this] { requestAsOf(Edition::Public); });
    connect(m_exemptAsOf, &QPushButton::clicked, this, [this] { requestAsOf(Edition::Restricted); });
    now->addStretch();
    current->addStretch();
    column->addLayout(now);
    column->addLayout(current);
    return column;
}

void PacksTab::makeTable()
{
    m_table = new TableView(this);
    m_table->setModel(&m_model);
    m_table->setAccessibleName(tr("Published packs"));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setShowGrid(false);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setFont(theme().headingFont()); // bold in the sheet alone is not measured
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setColumnWidth(PacksModel::Published, theme().chars(26));
    m_table->setColumnWidth(PacksModel::NumberedTo, theme().chars(17));
    m_table->setColumnWidth(PacksModel::Fingerprint, theme().chars(24));
    m_table->horizontalHeader()->setSectionResizeMode(PacksModel::Which, QHeaderView::Stretch);
    m_table->setMinimumHeight(theme().em(7));
}

void PacksTab::makeChoices()
{
    m_restart = new QCheckBox(tr("Number each supplement from 1, in place of carrying on from what is published"), this);
    m_runOn = new QCheckBox(
        tr("Let the public pack’s numbers run on, so that they don’t tell how long exempt papers are"), this);
    m_runOn->setToolTip(tr("A paper that is kept back counts as the one sheet in its place. The exempt pack keeps its own numbers, and "
                           "its agenda says beside each item which pages those are in the public pack."));
    for (QCheckBox *box : {m_restart, m_runOn})
        connect(box, &QCheckBox::clicked, this, &PacksTab::choose);
}

void PacksTab::choose()
{
    Authority changed = m_meeting.record().authority;
    changed.supplementsRestart = m_restart->isChecked();
    changed.publicRunsOn = m_runOn->isChecked();
    if (const Status done = updateAuthority(m_meeting.session(), changed); done)
        m_meeting.changed();
    else
        m_meeting.refuse(done.error());
}

void PacksTab::requestAsOf(Edition edition)
{
    Q_EMIT packRequested({.edition = edition, .asOf = m_meeting.session().clock.today()});
}

void PacksTab::commitTyping()
{
    m_supplement->commitTyping();
    m_languages->commitTyping();
}

void PacksTab::showPrintRun()
{
    m_scroll->ensureWidgetVisible(m_printRun);
    m_printRun->firstFocus()->setFocus();
}

void PacksTab::refresh()
{
    const MeetingRecord &record = m_meeting.record();
    m_model.update(packRows(record));
    m_none->setVisible(record.packs.isEmpty());
    m_table->setVisible(!record.packs.isEmpty());
    m_publish->setEnabled(!m_meeting.isReadOnly());
    for (QPushButton *button : {m_asOf, m_exemptAsOf})
        button->setEnabled(!record.packs.isEmpty());
    m_restart->setChecked(record.authority.supplementsRestart);
    m_runOn->setChecked(record.authority.publicRunsOn);
    for (QCheckBox *box : {m_restart, m_runOn})
        box->setEnabled(!m_meeting.isReadOnly());
    m_supplement->refresh();
    m_copies->refresh();
    m_distribution->refresh();
    m_printRun->refresh();
    showSummary(record);
}

void PacksTab::showSummary(const MeetingRecord &record)
{
    int papers = 0;
    int restricted = 0;
    int toFollow = 0;
    for (const AgendaItem &item : record.items) {
        toFollow += item.toFollow;
        for (const Paper &paper : item.papers) {
            ++papers;
            restricted += isRestricted(paper, item);
        }
    }
    QStringList parts{record.items.size() == 1 ? tr("1 item") : tr("%n items", nullptr, int(record.items.size())),
        papers == 1 ? tr("1 paper") : tr("%n papers", nullptr, papers)};
    if (restricted > 0)
        parts.append(tr("%1 kept from the public").arg(restricted));
    if (toFollow > 0)
        parts.append(tr("%1 to follow").arg(toFollow));
    const int last = packRanges(record).numberedTo;
    if (last > 0)
        parts.append(tr("numbered to %1").arg(last));
    m_summary->setText(parts.join(u" · "_s));
}

} // namespace moothall
