#include "ui/views/packstab.h"

#include "core/domain/exemption.h"
#include "ui/commands/openmeeting.h"
#include "ui/models/packranges.h"
#include "ui/theme/theme.h"
#include "ui/widgets/labels.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QTableView>

namespace moothall {

using namespace Qt::StringLiterals;

PacksTab::PacksTab(OpenMeeting &meeting, QWidget *parent)
    : QWidget(parent)
    , m_meeting(meeting)
    , m_summary(new QLabel(this))
    , m_none(new NoteLabel(tr("No pack has been published yet."), Tone::Neutral, this))
{
    setRole(this, u"page"_s);
    setAttribute(Qt::WA_StyledBackground);
    m_summary->setWordWrap(true);
    auto *buttons = new QHBoxLayout;
    const auto add = [&](const QString &text) {
        auto *button = new QPushButton(text, this);
        buttons->addWidget(button);
        return button;
    };
    connect(add(tr("Make public pack…")), &QPushButton::clicked, this,
        [this] { Q_EMIT packRequested(Edition::Public); });
    connect(add(tr("Make exempt (private) pack…")), &QPushButton::clicked, this,
        [this] { Q_EMIT packRequested(Edition::Restricted); });
    QPushButton *publish = add(tr("Publish agenda…"));
    connect(publish, &QPushButton::clicked, this, &PacksTab::publishRequested);
    m_publish = publish;
    setFocusProxy(publish);
    buttons->addStretch();

    auto *table = new QTableView(this);
    m_table = table;
    table->setModel(&m_model);
    table->setAccessibleName(tr("Published packs"));
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setShowGrid(false);
    table->setTabKeyNavigation(false);
    table->verticalHeader()->hide();
    table->horizontalHeader()->setHighlightSections(false);
    table->horizontalHeader()->setFont(theme().headingFont()); // bold in the sheet alone is not measured
    table->setFrameShape(QFrame::NoFrame);
    table->setColumnWidth(PacksModel::Published, theme().chars(26));
    table->setColumnWidth(PacksModel::Fingerprint, theme().chars(24));
    table->horizontalHeader()->setSectionResizeMode(PacksModel::Which, QHeaderView::Stretch);
    auto *column = new QVBoxLayout(this);
    column->addWidget(new HeadingLabel(tr("The packs as they stand"), this));
    column->addWidget(m_summary);
    column->addLayout(buttons);
    column->addSpacing(theme().em(0.8));
    column->addWidget(new HeadingLabel(tr("Published"), this));
    column->addWidget(m_none);
    column->addWidget(table, 1);
    column->addStretch();
    connect(&m_meeting, &OpenMeeting::recordChanged, this, &PacksTab::refresh);
    refresh();
}

void PacksTab::refresh()
{
    const MeetingRecord &record = m_meeting.record();
    m_model.update(packRows(record));
    m_none->setVisible(record.packs.isEmpty());
    m_table->setVisible(!record.packs.isEmpty());
    m_publish->setEnabled(!m_meeting.isReadOnly());
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
