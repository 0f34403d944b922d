#include "ui/views/preview.h"

#include "core/domain/exemption.h"
#include "core/domain/supplements.h"
#include "core/services/languages.h"
#include "core/services/packbuilder.h"
#include "ui/actions/actiontable.h"
#include "core/services/deadlines.h"
#include "ui/models/packranges.h"
#include "ui/models/words.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/itemviews.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/pagestrip.h"
#include "ui/widgets/pagefind.h"
#include "ui/widgets/pdfview.h"

#include <QButtonGroup>
#include <QEvent>
#include <QHBoxLayout>
#include <QListWidget>
#include <QPushButton>
#include <QSplitter>
#include <QThread>
#include <QToolButton>
#include <QVBoxLayout>

namespace moothall {

using namespace Qt::StringLiterals;

namespace {

constexpr int checkItemRole = Qt::UserRole;
constexpr int checkPaperRole = Qt::UserRole + 1;
constexpr int checkPageRole = Qt::UserRole + 2;

/// The label of the first numbered page of an item's range.
QString firstLabel(const PackReport &report, ItemId item)
{
    for (const PackReport::Range &range : report.ranges) {
        if (range.item == item && range.first > 0)
            return QString::number(range.first);
    }
    return {};
}

} // namespace

PreviewPane::PreviewPane(const ActionTable &actions, QWidget *parent)
    : QWidget(parent)
    , m_view(new PdfView(this))
    , m_strip(new PageStrip(*m_view, this))
{
    setAccessibleName(tr("Preview of the pack"));
    setMinimumWidth(theme().em(17));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeHeader(actions));
    m_withheld = new NoteLabel({}, Tone::Neutral, this);
    m_withheld->setContentsMargins(theme().em(0.8), 0, theme().em(0.5), theme().em(0.3));
    column->addWidget(m_withheld);
    m_find = new PageFind(*m_view, this);
    column->addWidget(m_find);
    auto *splitter = new QSplitter(Qt::Vertical, this);
    auto *beside = new QWidget(splitter);
    auto *pages = new QHBoxLayout(beside);
    pages->setContentsMargins(0, 0, 0, 0);
    pages->setSpacing(0);
    pages->addWidget(m_strip);
    pages->addWidget(m_view, 1);
    m_strip->hide();
    splitter->addWidget(beside);
    splitter->addWidget(makeChecks());
    splitter->setStretchFactor(0, 5);
    splitter->setStretchFactor(1, 1);
    splitter->setChildrenCollapsible(false);
    column->addWidget(splitter, 1);

    connect(&m_builder, &PreviewBuilder::made, this, &PreviewPane::takePack);
    connect(&m_builder, &PreviewBuilder::stateChanged, this, &PreviewPane::showState);
    connect(m_view, &PdfView::currentPageChanged, this, &PreviewPane::showPage);
    connect(m_checks, &QListWidget::itemActivated, this, [this](const QListWidgetItem *item) {
        const ItemId id(item->data(checkItemRole).toLongLong());
        const PaperId paper(item->data(checkPaperRole).toLongLong());
        if (!id.isNew())
            Q_EMIT itemWanted(id);
        if (!paper.isNew())
            Q_EMIT placeWanted(id, paper, item->data(checkPageRole).toInt());
    });
    m_withheld->hide();
    showState();
}

QWidget *PreviewPane::makeHeader(const ActionTable &actions)
{
    auto *header = new QWidget(this);
    setRole(header, u"header"_s);
    header->setAttribute(Qt::WA_StyledBackground);
    auto *group = new QButtonGroup(this);
    const auto choice = [&](Edition edition, const QString &name) {
        auto *button = new QPushButton(
            edition == Edition::Public ? tr("Public pack") : tr("Exempt pack"), header);
        setRole(button, u"choice"_s);
        button->setCheckable(true);
        button->setAccessibleName(name);
        group->addButton(button, int(edition));
        return button;
    };
    m_public = choice(Edition::Public, tr("Show the public pack"));
    m_restricted = choice(Edition::Restricted, tr("Show the exempt pack"));
    m_public->setChecked(true);
    m_place = new QLabel(header);
    setRole(m_place, u"muted"_s);
    auto *row = new QHBoxLayout(header);
    row->setContentsMargins(theme().em(0.8), theme().em(0.35), theme().em(0.5), theme().em(0.35));
    row->addWidget(m_public);
    row->addWidget(m_restricted);
    row->addStretch(1);
    row->addWidget(m_place);
    m_zoom = new QWidget(header);
    auto *zoom = new QHBoxLayout(m_zoom);
    zoom->setContentsMargins(0, 0, 0, 0);
    zoom->setSpacing(0);
    for (UiAction id : {UiAction::ZoomOut, UiAction::ZoomIn, UiAction::ZoomFit}) {
        QToolButton *button = actions.button(id, header);
        setRole(button, u"flat"_s);
        zoom->addWidget(button);
    }
    row->addWidget(m_zoom);
    connect(group, &QButtonGroup::idClicked, this, [this](int id) { setEdition(Edition(id)); });
    return header;
}

void PreviewPane::find()
{
    m_find->begin();
}

QWidget *PreviewPane::makeChecks()
{
    auto *panel = new QWidget(this);
    setRole(panel, u"page"_s);
    panel->setAttribute(Qt::WA_StyledBackground);
    m_checks = new ListWidget(panel);
    m_checks->setAccessibleName(tr("Checks before publishing"));
    m_checks->setWordWrap(true);
    m_checks->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_checks->setMinimumHeight(theme().em(5));
    auto *column = new QVBoxLayout(panel);
    column->setContentsMargins(theme().em(0.8), theme().em(0.5), theme().em(0.5), theme().em(0.3));
    column->setSpacing(theme().em(0.2));
    column->addWidget(new HeadingLabel(tr("Checks before publishing"), panel));
    column->addWidget(m_checks, 1);
    return panel;
}

void PreviewPane::openMeeting(const Session &session, const MeetingRecord &record)
{
    if (m_open && m_record.meeting.id == record.meeting.id && m_session.reg == session.reg) {
        if (record != m_record)
            setRecord(record);
        return;
    }
    m_session = session;
    m_open = true;
    m_record = record;
    m_report = {};
    m_publicPack = PublicPackState::NotMade;
    m_findings.clear();
    m_wantedLabel.clear();
    m_wantedItem.reset();
    m_view->clear();
    m_builder.setSource(
        [session, meeting = record.meeting.id, thread = thread()](const PackRequest &request, const QString &outFile,
            const CancelToken &cancel) -> Result<PreviewBuilder::Made> {
            Result<PackReport> report = buildPack(session, meeting, request, outFile, &cancel);
            if (!report)
                return fail(std::move(report).error());
            Result<PdfPages> pages = openPdfPages(outFile, thread);
            if (!pages)
                return fail(std::move(pages).error());
            return PreviewBuilder::Made{request, std::move(*report), std::move(*pages)};
        },
        session.reg->papersFolder() + u"/temporary"_s);
    m_builder.wantNow(wanted());
    showChecks();
}

PackRequest PreviewPane::wanted() const
{
    PackRequest request{.edition = m_edition, .supplement = openSupplement(m_record)};
    if (packedItems(m_record, request).isEmpty())
        request.supplement = 0;
    return request;
}

void PreviewPane::closeMeeting()
{
    m_open = false;
    m_view->clear();
    m_builder.stop();
    m_record = {};
    m_report = {};
    m_checks->clear();
    m_withheld->hide();
    showState();
}

void PreviewPane::setRecord(const MeetingRecord &record)
{
    m_record = record;
    if (m_publicPack == PublicPackState::Clean)
        m_publicPack = PublicPackState::NotMade;
    m_builder.want(wanted());
    showChecks();
}

void PreviewPane::setEdition(Edition edition)
{
    m_public->setChecked(edition == Edition::Public);
    m_restricted->setChecked(edition == Edition::Restricted);
    if (m_edition == edition)
        return;
    m_edition = edition;
    if (m_open) {
        showWithheld();
        m_builder.wantNow(wanted());
    }
}

void PreviewPane::setShowsStrip(bool shows)
{
    m_strip->setVisible(shows);
}

void PreviewPane::setFindings(const QList<LintedFinding> &findings)
{
    if (m_findings == findings)
        return;
    m_findings = findings;
    if (m_open)
        showChecks();
}

void PreviewPane::showPlace(ItemId item, PaperId paper, int page)
{
    const PackRanges ranges = packRanges(m_record);
    const auto range = ranges.papers.constFind(paper);
    if (range != ranges.papers.constEnd())
        m_wantedLabel = QString::number(range->first + page - 1);
    m_wantedItem = item;
    // A restricted paper's pages stand in the exempt pack only.
    const AgendaItem *of = m_record.item(item);
    const auto found = of ? std::ranges::find(of->papers, paper, &Paper::id) : QList<Paper>::const_iterator();
    if (of && found != of->papers.end() && isRestricted(*found, *of))
        setEdition(Edition::Restricted);
    if (m_builder.state() == PreviewBuilder::State::Shown)
        turnToWanted();
}

void PreviewPane::showItem(ItemId item)
{
    m_wantedLabel.clear();
    m_wantedItem = item;
    if (m_builder.state() == PreviewBuilder::State::Shown)
        turnToWanted();
}

void PreviewPane::turnToWanted()
{
    if (!m_wantedItem)
        return;
    const QString label = m_wantedLabel.isEmpty() ? firstLabel(m_report, *m_wantedItem) : m_wantedLabel;
    m_wantedItem.reset();
    m_wantedLabel.clear();
    if (const int page = label.isEmpty() ? -1 : int(m_view->labels().indexOf(label)); page >= 0)
        m_view->goToPage(page);
}

void PreviewPane::takePack()
{
    std::optional<PreviewBuilder::Made> made = m_builder.takeMade();
    if (!made)
        return;
    m_report = made->report;
    if (made->request.edition == Edition::Public)
        m_publicPack = PublicPackState::Clean;
    const int start = m_report.ranges.isEmpty() ? 1 : m_report.ranges.first().first;
    const int first = made->pages.pageLabelled(QString::number(start));
    m_frontPages = first >= 0 ? first : made->pages.count();
    m_view->setPages(std::move(made->pages));
    showPage(m_view->currentPage());
    showChecks();
    turnToWanted();
    Q_EMIT packChanged();
}

void PreviewPane::showState()
{
    switch (m_builder.state()) {
    case PreviewBuilder::State::Nothing:
        m_view->setNotice(tr("Open a meeting to see its pack here."));
        m_place->clear();
        break;
    case PreviewBuilder::State::Waiting:
    case PreviewBuilder::State::Building:
        m_view->setNotice(m_view->pageCount() > 0 ? QString() : tr("Making the pack…"));
        break;
    case PreviewBuilder::State::Failed:
        if (m_builder.error()->code() == ErrorCode::Leak) {
            m_publicPack = PublicPackState::Leaks;
            showChecks();
        }
        m_view->clear();
        m_place->clear();
        m_view->setNotice(m_builder.error()->sentence());
        break;
    case PreviewBuilder::State::Shown: m_view->setNotice({}); break;
    }
}

void PreviewPane::showPage(int page)
{
    if (page < 0 || page >= m_view->labels().size()) {
        m_place->clear();
        return;
    }
    const QString label = m_view->labels().at(page);
    bool numbered = false;
    label.toInt(&numbered);
    const QString front = tr("front %1 of %2").arg(page + 1).arg(m_frontPages);
    m_place->setText(numbered ? tr("%1 of %2", "a page, the last page").arg(label).arg(m_report.numberedTo) : front);
    m_view->setAccessibleDescription(numbered ? tr("page %1 of %2").arg(label).arg(m_report.numberedTo) : front);
}

QList<PublishCheck> PreviewPane::checks() const
{
    const auto dates = deadlines(m_session, m_record.meeting.id);
    QList<PublishCheck> checks = checksBeforePublishing(
        m_record, dates.value_or(QList<Deadline>()), m_session.clock.today(), m_publicPack, m_findings);
    const auto languages = documentLanguages(m_session);
    const auto texts = otherTexts(m_session, m_record);
    if (languages && texts)
        addLanguageChecks(m_record, *languages, *texts, checks);
    return checks;
}

void PreviewPane::showWithheld()
{
    QStringList items;
    int pages = 0;
    for (const AgendaItem &item : std::as_const(m_record.items)) {
        int ofItem = 0;
        for (const Paper &paper : item.papers)
            ofItem += isRestricted(paper, item) ? paper.version.pages : 0;
        pages += ofItem;
        if (ofItem > 0)
            items.append(item.number);
    }
    m_withheld->setVisible(m_open);
    if (pages == 0) {
        m_withheld->setNote(tr("Nothing is withheld from the public."), Tone::Neutral);
        return;
    }
    const QString of = items.join(u", "_s);
    m_withheld->setNote(m_edition == Edition::Public
            ? tr("The public doesn’t see %n page(s) of papers (items %1).", "numbers of items", pages).arg(of)
            : tr("%n page(s) here are withheld from the public (items %1).", "numbers of items", pages).arg(of),
        m_edition == Edition::Public ? Tone::Neutral : Tone::Warn);
}

void PreviewPane::showChecks()
{
    showWithheld();
    m_checks->clear();
    const MeetingStage stage = m_record.meeting.stage;
    m_checks->parentWidget()->setVisible(stage == MeetingStage::Planned || stage == MeetingStage::Agenda);
    const Colours &c = theme().colours();
    for (const PublishCheck &check : checks()) {
        QString sign = u"check"_s;
        QColor ink = c.goodText;
        QString spoken = tr("Passed");
        if (check.verdict == PublishCheck::Verdict::Look) {
            sign = u"warning"_s;
            ink = c.warnText;
            spoken = tr("Look at this");
        } else if (check.verdict == PublishCheck::Verdict::Stop) {
            sign = u"close"_s;
            ink = c.badText;
            spoken = tr("Stop");
        }
        auto *item = new QListWidgetItem(themeIcon(sign, ink), check.sentence, m_checks);
        item->setForeground(ink);
        item->setData(Qt::AccessibleTextRole, tr("%1: %2", "a verdict, a sentence").arg(spoken, check.sentence));
        if (check.item)
            item->setData(checkItemRole, check.item->value());
        if (check.paper) {
            item->setData(checkPaperRole, check.paper->value());
            item->setData(checkPageRole, check.page);
        }
    }
    if (m_checks->count() > 0)
        m_checks->setCurrentRow(0, QItemSelectionModel::NoUpdate);
}

void PreviewPane::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange && m_open)
        showChecks(); // their inks are the old scheme's
    QWidget::changeEvent(event);
}

void PreviewPane::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    // A narrow pane keeps the choice of pack: the zoom has keys, and every page shows its number.
    m_zoom->setVisible(width() >= theme().em(24.5));
    m_place->setVisible(width() >= theme().em(19.5));
}

bool PreviewPane::isSettled() const
{
    const PreviewBuilder::State state = m_builder.state();
    return state == PreviewBuilder::State::Nothing || state == PreviewBuilder::State::Failed
        || (state == PreviewBuilder::State::Shown && m_view->isSettled() && m_strip->isSettled());
}

} // namespace moothall
