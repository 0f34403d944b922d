#include "ui/views/stylepreview.h"

#include "core/base/files.h"
#include "core/house/compose.h"
#include "core/papers/papersfolder.h"
#include "core/services/housestyles.h"
#include "core/typeset/typesetter.h"
#include "ui/theme/theme.h"
#include "ui/widgets/pdfview.h"

#include <QButtonGroup>
#include <QDir>
#include <QFile>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QThread>
#include <QVBoxLayout>

namespace moothall {

using namespace Qt::StringLiterals;

namespace {

constexpr int styleMilliseconds = 300;

/// Numbers as a pack would have them, so that their form is seen: an item's papers or, where it has
/// none, four pages of a report that may come.
AgendaRanges rangesFor(const PublicMeeting &meeting, QDate issued)
{
    AgendaRanges ranges;
    ranges.issued = issued;
    ranges.linked = false;
    int next = 1;
    for (const PrintedItem &item : meeting->items) {
        if (item.kind != ItemKind::Report)
            continue;
        constexpr int pages = 4;
        ranges.items.insert(item.id, {{next, next + pages - 1}});
        next += pages;
    }
    return ranges;
}

Result<PdfPages> pagesOf(const Session &session, const HouseStyle &style, StylePreview::Paper paper,
                         const QString &file, QThread *thread)
{
    auto record = meetingForStyles(session);
    MOOTHALL_TRY(record);
    const PublicMeeting meeting = publicMeeting(*record);
    const Document document =
        paper == StylePreview::Paper::Minutes
            ? composeMinutes(meeting, style)
            : composeAgenda(meeting, rangesFor(meeting, session.clock.today()), style);
    auto typed = typeset(document, {.standalone = true});
    MOOTHALL_TRY(typed);
    QDir().mkpath(QFileInfo(file).absolutePath());
    MOOTHALL_TRY(writeFile(file, typed->pdf));
    return openPdfPages(file, thread);
}

} // namespace

StylePreview::StylePreview(QWidget *parent)
    : QWidget(parent)
    , m_view(new PdfView(this))
    , m_meetingName(new QLabel(this))
{
    setAccessibleName(tr("Preview of the house style"));
    auto *header = new QWidget(this);
    setRole(header, u"header"_s);
    header->setAttribute(Qt::WA_StyledBackground);
    auto *group = new QButtonGroup(this);
    const auto choice = [&](Paper paper, const QString &words, const QString &name) {
        auto *button = new QPushButton(words, header);
        setRole(button, u"choice"_s);
        button->setCheckable(true);
        button->setAccessibleName(name);
        group->addButton(button, int(paper));
        return button;
    };
    m_agenda = choice(Paper::Agenda, tr("Agenda"), tr("Show an agenda in this style"));
    m_minutes = choice(Paper::Minutes, tr("Minutes"), tr("Show minutes in this style"));
    m_minutes->setChecked(true);
    m_meetingName->setText(tr("of a meeting as it is now"));
    setRole(m_meetingName, u"muted"_s);
    m_meetingName->setMinimumWidth(theme().em(2));
    auto *row = new QHBoxLayout(header);
    row->setContentsMargins(theme().em(0.8), theme().em(0.35), theme().em(0.5), theme().em(0.35));
    row->addWidget(m_agenda);
    row->addWidget(m_minutes);
    row->addWidget(m_meetingName, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(header);
    column->addWidget(m_view, 1);
    m_pause.setSingleShot(true);
    m_pause.setInterval(styleMilliseconds);
    connect(&m_pause, &QTimer::timeout, this, &StylePreview::start);
    connect(group, &QButtonGroup::idClicked, this, [this](int id) { showPaper(Paper(id)); });
}

StylePreview::~StylePreview()
{
    stop();
}

void StylePreview::stop()
{
    m_pause.stop();
    m_wanted.reset();
    m_style.reset();
    ++m_run; // what still arrives is of no interest
    if (m_building) {
        m_task.cancel();
        m_task.waitForFinished(); // it reads the register
        m_building = false;
        QFile::remove(fileOf(m_run - 1));
    }
    m_view->clear();
    dropFile();
}

void StylePreview::dropFile()
{
    if (!m_file.isEmpty())
        QFile::remove(m_file);
    m_file.clear();
}

QString StylePreview::fileOf(int run) const
{
    return PapersFolder(m_session.reg->papersFolder()).temporaryName(u"style"_s) +
           u"%1.pdf"_s.arg(run);
}

void StylePreview::setRegister(const Session &session)
{
    stop();
    m_session = session;
}

void StylePreview::show(const HouseStyle &style)
{
    m_wanted = style;
    m_pause.start();
}

void StylePreview::showPaper(Paper paper)
{
    m_paper = paper;
    (paper == Paper::Agenda ? m_agenda : m_minutes)->setChecked(true);
    if (!m_wanted && m_style)
        m_wanted = m_style;
    start();
}

void StylePreview::start()
{
    if (m_building || !m_wanted || !m_session.reg)
        return; // finish() begins again
    m_pause.stop();
    m_style = *std::exchange(m_wanted, std::nullopt);
    m_shown = m_paper;
    m_building = true;
    const int run = ++m_run;
    const QString file = fileOf(run);
    m_task = runTask(
        this,
        [session = m_session, style = *m_style, paper = m_paper, file,
         thread = thread()](TaskControl &) -> Result<PdfPages> {
            return pagesOf(session, style, paper, file, thread);
        },
        [this, run](Result<PdfPages> made) {
            if (run == m_run)
                finish(std::move(made));
        });
}

void StylePreview::finish(Result<PdfPages> made)
{
    m_building = false;
    if (made) {
        m_view->setNotice({});
        m_view->setPages(*std::move(made)); // lets go of the old ones, then their file can go
        dropFile();
        m_file = fileOf(m_run);
    } else {
        QFile::remove(fileOf(m_run));
        m_view->clear();
        m_view->setNotice(made.error().sentence());
    }
    if (m_paper != m_shown && !m_wanted)
        m_wanted = m_style;
    if (m_wanted && !m_pause.isActive())
        start();
}

bool StylePreview::isSettled() const
{
    return !m_building && !m_wanted && !m_pause.isActive() && m_view->isSettled();
}

} // namespace moothall
