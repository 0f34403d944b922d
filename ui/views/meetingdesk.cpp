#include "ui/views/meetingdesk.h"

#include "core/services/meetings.h"
#include "ui/commands/agendaedits.h"
#include "ui/commands/minuteedits.h"
#include "ui/commands/openmeeting.h"
#include "ui/theme/theme.h"
#include "ui/views/agendatab.h"
#include "ui/views/attendancetab.h"
#include "ui/views/commentstab.h"
#include "ui/views/confirmpanel.h"
#include "ui/views/findingspanel.h"
#include "ui/views/historytab.h"
#include "ui/views/meetingdeskparts.h"
#include "ui/views/meetingheader.h"
#include "ui/views/meetingstagebar.h"
#include "ui/views/minutestab.h"
#include "ui/views/packstab.h"
#include "ui/views/progresspanel.h"
#include "ui/views/reportstab.h"
#include "ui/widgets/messagestrip.h"

#include <QTabWidget>
#include <QVBoxLayout>

namespace moothall {

using namespace Qt::StringLiterals;

MeetingDesk::MeetingDesk(const Session &session, MeetingId meeting, QWidget *parent)
    : QWidget(parent)
    , m_parts(std::make_unique<Parts>(session, meeting))
{
    make();
    if (const auto item = m_parts->agenda->currentItem())
        m_parts->share(*this, *item);
    if (!m_parts->open.isReadOnly())
        m_parts->recover();
}

void MeetingDesk::speakAnew()
{
    commitTyping();
    const Tab shown = tab();
    const std::optional<ItemId> item = m_parts->current;
    disconnect(&m_parts->open, nullptr, this, nullptr);
    disconnect(&m_parts->lint, nullptr, this, nullptr);
    delete m_parts->tabs;
    delete m_parts->header;
    delete m_parts->strip;
    delete layout();
    m_parts->accepts.clear();
    m_parts->questions.clear();
    m_parts->current.reset();
    make();
    showTab(shown);
    if (item)
        selectItem(*item);
}

void MeetingDesk::make()
{
    Parts &parts = *m_parts;
    OpenMeeting &open = parts.open;
    parts.header = new MeetingHeader(open, this);
    parts.strip = new MessageStrip(this);
    parts.tabs = new QTabWidget(this);
    parts.agenda = new AgendaTab(open, this);
    parts.attendance = new AttendanceTab(open, this);
    parts.minutes = new MinutesTab(open, this);
    parts.packs = new PacksTab(open, this);
    parts.history = new HistoryTab(open, this);
    parts.reports = new ReportsTab(open, parts.lint, this);
    parts.comments = new CommentsTab(open, this);
    parts.tabs->setDocumentMode(true);
    parts.tabs->addTab(parts.agenda, tr("Agenda"));
    parts.tabs->addTab(parts.attendance, tr("Attendance"));
    parts.tabs->addTab(parts.minutes, tr("Minutes"));
    parts.tabs->addTab(parts.packs, tr("Packs"));
    parts.tabs->addTab(parts.history, tr("History"));
    parts.tabs->addTab(parts.reports, tr("Reports"));
    parts.tabs->addTab(parts.comments, tr("Comments"));

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(parts.header);
    column->addWidget(parts.strip);
    column->addWidget(parts.tabs, 1);

    connect(&open, &OpenMeeting::recordChanged, this, &MeetingDesk::recordChanged);
    connect(&open, &OpenMeeting::saved, this, &MeetingDesk::saved);
    connect(&open, &OpenMeeting::refused, this, [this](const QString &sentence) {
        m_parts->strip->show(sentence, Tone::Bad);
        Q_EMIT problem(sentence);
    });
    connect(&open, &OpenMeeting::asked, this,
        [this](const QString &sentence, const QString &button, const std::function<void()> &accept) {
            m_parts->ask(sentence, button, accept);
        });
    connect(parts.agenda, &AgendaTab::hint, this,
        [this](const QString &sentence) { m_parts->hint(sentence); });
    connect(parts.minutes, &MinutesTab::hint, this,
        [this](const QString &sentence) { m_parts->hint(sentence); });
    connect(parts.minutes, &MinutesTab::signingCopyWanted, this, &MeetingDesk::signingCopyRequested);
    connect(parts.header, &MeetingHeader::stageWanted, this, [this](MeetingStage stage) { m_parts->goTo(*this, stage); });
    connect(parts.header, &MeetingHeader::publishRequested, this, [this] {
        commitTyping();
        Q_EMIT publishRequested();
    });
    connect(parts.packs, &PacksTab::publishRequested, this, [this] {
        commitTyping();
        Q_EMIT publishRequested();
    });
    const auto makePack = [this](const PackRequest &request) {
        commitTyping();
        Q_EMIT packRequested(request);
    };
    connect(parts.header, &MeetingHeader::packRequested, this,
        [makePack](Edition edition) { makePack({.edition = edition}); });
    connect(parts.packs, &PacksTab::packRequested, this, makePack);
    connect(parts.packs, &PacksTab::supplementPublishRequested, this, [this](int supplement) {
        commitTyping();
        m_parts->askToPublish(*this, supplement);
    });
    connect(parts.packs, &PacksTab::copiesRequested, this, &MeetingDesk::copiesRequested);
    connect(parts.packs, &PacksTab::printRunRequested, this, &MeetingDesk::printRunRequested);
    connect(parts.packs, &PacksTab::printFilesRequested, this, &MeetingDesk::printFilesRequested);

    connect(parts.comments, &CommentsTab::aboutToDecide, this, &MeetingDesk::commitTyping);
    connect(parts.comments, &CommentsTab::openWanted, this, &MeetingDesk::returnRequested);
    connect(parts.comments, &CommentsTab::sendWanted, this, [this](const ReviewRequest &request) {
        commitTyping();
        Q_EMIT chairsCopyRequested(request);
    });

    connect(&parts.lint, &PaperLint::changed, this, &MeetingDesk::findingsChanged);
    connect(parts.reports->findings(), &FindingsPanel::placeWanted, this, [this](ItemId item, PaperId paper, int page) {
        selectItem(item);
        Q_EMIT placeWanted(item, paper, page);
    });
    connect(parts.reports->progress(), &ProgressPanel::itemWanted, this, [this](ItemId item) {
        showTab(Tab::Agenda);
        selectItem(item);
    });
    connect(parts.reports->progress(), &ProgressPanel::hint, this,
        [this](const QString &sentence) { m_parts->hint(sentence); });

    // The tabs share one current item: that of the tab which is looked at.
    const auto follow = [this](const QWidget *tab) {
        return [this, tab](std::optional<ItemId> item) {
            if (item && m_parts->tabs->currentWidget() == tab)
                m_parts->share(*this, *item);
        };
    };
    connect(parts.agenda, &AgendaTab::currentItemChanged, this, follow(parts.agenda));
    connect(parts.minutes, &MinutesTab::currentItemChanged, this, follow(parts.minutes));
    connect(parts.tabs, &QTabWidget::currentChanged, this, [this] {
        commitTyping();
        m_parts->forgetHint();
        if (m_parts->current)
            selectItem(*m_parts->current);
        setFocusProxy(m_parts->tabs->currentWidget());
        Q_EMIT tabChanged();
    });
    setFocusProxy(parts.agenda); // a meeting that opens takes the keys to its agenda
}

MeetingDesk::~MeetingDesk()
{
    commitTyping();
    // The tabs refer to the open meeting: they go first.
    disconnect(&m_parts->open, nullptr, this, nullptr);
    delete m_parts->tabs;
    delete m_parts->header;
}

const LintReport &MeetingDesk::findings() const
{
    return m_parts->lint.report();
}

bool MeetingDesk::isLookedOver() const
{
    return m_parts->lint.isSettled();
}

QUndoStack *MeetingDesk::undoStack()
{
    return &m_parts->open.undoStack();
}

const MeetingRecord &MeetingDesk::record() const
{
    return m_parts->open.record();
}

MeetingId MeetingDesk::meeting() const
{
    return m_parts->open.id();
}

OpenMeeting &MeetingDesk::openMeeting()
{
    return m_parts->open;
}

void MeetingDesk::showTab(Tab tab)
{
    m_parts->tabs->setCurrentIndex(int(tab));
    setFocus(Qt::OtherFocusReason);
}

MeetingDesk::Tab MeetingDesk::tab() const
{
    return Tab(m_parts->tabs->currentIndex());
}

void MeetingDesk::selectItem(ItemId item)
{
    m_parts->agenda->select(item);
    m_parts->minutes->select(item);
    m_parts->share(*this, item);
}

std::optional<ItemId> MeetingDesk::currentItem() const
{
    return m_parts->current;
}

MeetingDesk::SigningCopy MeetingDesk::signingCopy() const
{
    const ConfirmPanel *confirming = m_parts->minutes->confirming();
    if (const auto shown = confirming->shown())
        return {shown->minuted, shown->audience, confirming->firstLeaf()};
    return {.minuted = meeting()};
}

void MeetingDesk::setLargeType(bool large)
{
    m_parts->attendance->setLargeType(large);
    m_parts->minutes->setLargeType(large);
}

void MeetingDesk::commitTyping()
{
    m_parts->agenda->commitTyping();
    m_parts->minutes->commitTyping();
    m_parts->packs->commitTyping();
}

void MeetingDesk::putPapers(const GeneratedPapers &papers)
{
    commitTyping();
    if (papers.papers.isEmpty())
        return;
    AgendaEdits(m_parts->open).putPapers(papers);
    showTab(Tab::Agenda);
    selectItem(papers.papers.first().item);
}

void MeetingDesk::askToSend()
{
    showTab(Tab::Comments);
    m_parts->comments->askToSend();
}

void MeetingDesk::sent()
{
    m_parts->comments->closeSending();
    m_parts->comments->refresh();
}

void MeetingDesk::showReturned()
{
    showTab(Tab::Comments);
    m_parts->comments->refresh();
    m_parts->comments->showOpen();
}

void MeetingDesk::reload()
{
    m_parts->open.reload();
    m_parts->packs->refresh();
}

void MeetingDesk::showPrintRun()
{
    showTab(Tab::Packs);
    m_parts->packs->showPrintRun();
}

void MeetingDesk::Parts::share(MeetingDesk &desk, ItemId item)
{
    if (current == item)
        return;
    current = item;
    minutes->select(item);
    attendance->showItem(item);
    Q_EMIT desk.itemSelected(item);
}

void MeetingDesk::Parts::goTo(MeetingDesk &desk, MeetingStage stage)
{
    const MeetingStage now = open.record().meeting.stage;
    if (stage == now)
        return;
    desk.commitTyping();
    const bool isUnpublished = now == MeetingStage::Planned || now == MeetingStage::Agenda;
    if (stage == MeetingStage::Published && isUnpublished) {
        Q_EMIT desk.publishRequested();
        return;
    }
    const auto move = [this, stage] {
        const Status status = setStage(open.session(), open.id(), stage);
        if (!status) {
            open.refuse(status.error());
            return;
        }
        strip->clear();
        open.changed();
    };
    // Forward by one is the day's work; back, over several or to the end is asked first.
    const bool isNext = int(stage) == int(now) + 1;
    if (isNext && stage != MeetingStage::Confirmed) {
        move();
        return;
    }
    const QString question = stage == MeetingStage::Confirmed
        ? tr("Have the minutes been confirmed by a meeting and signed?")
        : tr("Move this meeting from “%1” to “%2”?").arg(stageName(now), stageName(stage));
    strip->show(question, Tone::Warn, tr("Move to %1").arg(stageName(stage)), move);
}

void MeetingDesk::Parts::askToPublish(MeetingDesk &desk, int supplement)
{
    const QString title = supplementTitle(open.record(), supplement);
    strip->show(tr("Publish %1? Its papers, their order and their numbers are frozen from then on.").arg(title), Tone::Warn,
        tr("Publish %1").arg(title), [this, &desk, supplement] {
            strip->clear();
            Q_EMIT desk.supplementPublishRequested(supplement);
        });
}

void MeetingDesk::Parts::ask(const QString &sentence, const QString &button, const std::function<void()> &accept)
{
    // Several files may have been dropped at once: one answer is for all that are still asked about.
    if (strip->isHidden() || strip->sentence() != questions)
        accepts.clear();
    accepts.append(accept);
    questions = accepts.size() == 1 ? sentence : tr("%1 And %n more.", nullptr, int(accepts.size()) - 1).arg(sentence);
    strip->show(questions, Tone::Warn, accepts.size() == 1 ? button : tr("Put all of them there"), [this] {
        const auto all = std::exchange(accepts, {});
        strip->clear();
        for (const auto &each : all)
            each();
    });
}

void MeetingDesk::Parts::recover()
{
    const MinuteEdits::Recovered recovered = MinuteEdits(open).recover();
    if (recovered.items.isEmpty())
        return;
    QStringList numbers;
    for (const ItemId id : recovered.items) {
        if (const AgendaItem *item = open.item(id))
            numbers.append(item->number);
    }
    minutes->select(recovered.items.first());
    const QString where = numbers.join(u", "_s);
    if (recovered.conflicts) {
        strip->show(tr("Typing from before the program ended is back in the minutes of item %1, in the place of other "
                       "words. Which do you want?").arg(where),
            Tone::Warn, tr("Use the other words"), [this] {
                open.undoStack().undo();
                strip->clear();
            });
    } else {
        strip->show(tr("Typing from before the program ended is back in the minutes of item %1.").arg(where), Tone::Info);
    }
}

} // namespace moothall
