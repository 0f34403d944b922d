#include "ui/views/recommendedpanel.h"

#include "core/domain/wordchanges.h"
#include "ui/actions/actionkeys.h"
#include "ui/commands/motionedits.h"
#include "ui/commands/openmeeting.h"
#include "ui/models/wordmarks.h"
#include "ui/theme/theme.h"
#include "ui/widgets/labels.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <chrono>

namespace moothall {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// The resolutions of a minute as one text, to be set against what was recommended.
QString resolvedText(const AgendaItem &item)
{
    if (!item.minute)
        return {};
    QStringList texts;
    const MinuteText &text = item.part == Part::Exempt ? item.minute->exempt : item.minute->open;
    for (const RichText &resolution : text.resolved)
        texts.append(resolution.toPlain());
    return texts.join(u" / "_s);
}

/// Whether at least half of what was recommended still stands.
bool isAmended(const QString &before, const QString &after)
{
    qsizetype kept = 0;
    for (const WordChange &change : wordChanges(before, after))
        kept += change.kind == WordChange::Kind::Same ? change.text.size() : 0;
    return 2 * kept >= before.size();
}

} // namespace

RecommendedPanel::RecommendedPanel(OpenMeeting &meeting, QWidget *parent)
    : QWidget(parent)
    , m_meeting(meeting)
    , m_head(new NoteLabel({}, Tone::Neutral, this))
    , m_text(new QLabel(this))
    , m_resolve(new QPushButton(tipWithKeys(tr("Resolve as recommended"), UiAction::ResolveAsRecommended), this))
{
    setObjectName(u"recommendedPanel"_s);
    auto *card = new QFrame(this);
    setRole(card, u"card"_s);
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::RichText);
    m_text->setMaximumHeight(theme().em(5.2));
    m_text->setAlignment(Qt::AlignTop);
    m_resolve->setAccessibleName(tr("Resolve as recommended"));
    m_resolve->setFocusPolicy(Qt::TabFocus); // a click leaves the caret where it is
    connect(m_resolve, &QPushButton::clicked, this, &RecommendedPanel::resolve);
    auto *row = new QHBoxLayout;
    row->addWidget(m_head, 1);
    row->addWidget(m_resolve);
    auto *inside = new QVBoxLayout(card);
    inside->addLayout(row);
    inside->addWidget(m_text);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme().em(0.8), 0, theme().em(0.8), theme().em(0.4));
    column->addWidget(card);
    m_delay.setSingleShot(true);
    m_delay.setInterval(250ms);
    connect(&m_delay, &QTimer::timeout, this, &RecommendedPanel::read);
    connect(&m_meeting, &OpenMeeting::recordChanged, this, &RecommendedPanel::refresh);
    refresh();
}

RecommendedPanel::~RecommendedPanel()
{
    // The workers hold the register's session: it must not go before they do.
    for (Task &task : m_reading)
        task.cancel();
    for (Task &task : m_reading)
        task.waitForFinished();
}

QString RecommendedPanel::keyOf(const AgendaItem &item) const
{
    QStringList versions{item.part == Part::Exempt ? u"exempt"_s : u"public"_s};
    for (const Paper &paper : item.papers)
        versions.append(paper.version.sha256 + (paper.restricted ? u"r"_s : QString()));
    return versions.join(u'+');
}

void RecommendedPanel::showItem(std::optional<ItemId> item)
{
    if (item != m_item)
        m_wanted = false;
    m_item = item;
    m_delay.start();
    refresh();
}

void RecommendedPanel::read()
{
    const AgendaItem *item = m_item ? m_meeting.item(*m_item) : nullptr;
    // A tab nobody looks at reads nothing.
    const bool isSeen = parentWidget() && parentWidget()->isVisible();
    if (!item || item->papers.isEmpty() || !(isSeen || m_wanted))
        return;
    const QString key = keyOf(*item);
    if (m_read.contains(key) || m_reading.contains(key))
        return;
    m_reading.insert(key, runTask(
                              this,
                              [session = m_meeting.session(), record = m_meeting.record(),
                               id = item->id](TaskControl &control) {
                                  return recommendationsOf(session, record, id, control.token());
                              },
                              [this, key, id = item->id](
                                  const Result<std::optional<ItemRecommendations>> &found) {
                                  arrived(key, id, found);
                              }));
}

void RecommendedPanel::arrived(const QString &key, ItemId item,
                               const Result<std::optional<ItemRecommendations>> &found)
{
    m_reading.remove(key);
    const bool wanted = m_wanted && m_item == item;
    if (!found) {
        if (wanted)
            Q_EMIT said(found.error().sentence());
        m_wanted = false;
        m_read.insert(key, std::nullopt); // not over and over
        return;
    }
    m_read.insert(key, *found);
    refresh();
    if (wanted)
        resolve();
}

void RecommendedPanel::resolve()
{
    const AgendaItem *item = m_item ? m_meeting.item(*m_item) : nullptr;
    m_wanted = false;
    if (!item || m_meeting.isReadOnly())
        return;
    const auto found = m_read.constFind(keyOf(*item));
    if (found == m_read.constEnd() && !item->papers.isEmpty()) {
        m_wanted = true;
        read();
    } else if (found == m_read.constEnd() || !*found) {
        Q_EMIT said(tr("No recommendations were found in the papers of this item."));
    } else {
        MotionEdits(m_meeting).resolveAsRecommended(item->id, **found);
    }
}

void RecommendedPanel::refresh()
{
    const AgendaItem *item = m_item ? m_meeting.item(*m_item) : nullptr;
    const auto found = item ? m_read.constFind(keyOf(*item)) : m_read.constEnd();
    if (item && found == m_read.constEnd())
        m_delay.start();
    if (found == m_read.constEnd() || !*found) {
        hide();
        return;
    }
    const ItemRecommendations &recommended = **found;
    const QString wanted = recommended.resolved.resolved.join(u" / "_s);
    const QString resolved = resolvedText(*item);
    // What has little to do with the recommendations isn't an amendment of them.
    const bool isTold = resolved.isEmpty() || (resolved != wanted && isAmended(wanted, resolved));
    setVisible(isTold);
    if (!isTold)
        return;
    if (resolved.isEmpty()) {
        m_head->setNote(tr("%1 recommends:").arg(recommended.paperTitle), Tone::Neutral);
        m_text->setText(recommended.resolved.resolved.join(u" · "_s).toHtmlEscaped());
    } else {
        m_head->setNote(tr("Against what %1 recommends:").arg(recommended.paperTitle),
                        Tone::Neutral);
        m_text->setText(markedChanges(wanted, resolved));
    }
    m_resolve->setEnabled(!m_meeting.isReadOnly());
}

} // namespace moothall
