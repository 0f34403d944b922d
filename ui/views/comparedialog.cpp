#include "ui/views/comparedialog.h"

#include "ui/theme/theme.h"
#include "ui/widgets/itemviews.h"
#include "ui/widgets/labels.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSplitter>
#include <QTextBrowser>
#include <QVBoxLayout>

namespace moothall {

using namespace Qt::StringLiterals;

namespace {

/// One side of a change: the words that only it has are marked.
QString sideOf(const QList<WordChange> &changes, WordChange::Kind own)
{
    QString html;
    for (const WordChange &change : changes) {
        const QString words = change.text.toHtmlEscaped().replace(u'\n', u"<br>"_s);
        if (change.kind == own)
            html += own == WordChange::Kind::Added ? u"<b><u>%1</u></b>"_s.arg(words)
                                                   : u"<s>%1</s>"_s.arg(words);
        else if (change.kind == WordChange::Kind::Same)
            html += words;
    }
    return html;
}

/// A heading over a text that tells a screen reader what it is as well.
QWidget *sidePanel(QTextBrowser *text, const QString &heading)
{
    auto *panel = new QWidget;
    auto *column = new QVBoxLayout(panel);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(new HeadingLabel(heading, panel));
    column->addWidget(text, 1);
    text->setAccessibleName(heading);
    text->setTabChangesFocus(true);
    return panel;
}

} // namespace

CompareDialog::CompareDialog(const Session &session, MeetingId meeting, const QString &name,
                             QWidget *parent)
    : QDialog(parent)
    , m_session(session)
    , m_meeting(meeting)
    , m_since(new QComboBox(this))
    , m_note(new NoteLabel({}, Tone::Neutral, this))
    , m_lines(new ListWidget(this))
    , m_was(new QTextBrowser(this))
    , m_now(new QTextBrowser(this))
{
    setWindowTitle(tr("What has changed: %1").arg(name));
    auto *since = new QLabel(tr("&Since"), this);
    since->setBuddy(m_since);
    m_since->setAccessibleName(tr("The earlier agenda"));
    m_lines->setAccessibleName(tr("Changes"));
    m_lines->setWordWrap(true);
    m_lines->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);

    auto *sides = new QSplitter(Qt::Horizontal, this);
    sides->addWidget(sidePanel(m_was, tr("Then")));
    sides->addWidget(sidePanel(m_now, tr("Now")));
    sides->setChildrenCollapsible(false);
    auto *splitter = new QSplitter(Qt::Vertical, this);
    splitter->addWidget(m_lines);
    splitter->addWidget(sides);
    splitter->setChildrenCollapsible(false);
    splitter->setStretchFactor(0, 2);
    splitter->setStretchFactor(1, 3);
    auto *top = new QHBoxLayout;
    top->addWidget(since);
    top->addWidget(m_since, 1);
    auto *buttons = new QDialogButtonBox(this);
    auto *goButton = buttons->addButton(tr("&Go to the page"), QDialogButtonBox::ActionRole);
    goButton->setAutoDefault(false);
    buttons->addButton(QDialogButtonBox::Close)->setAutoDefault(false); // Enter goes to the page
    auto *column = new QVBoxLayout(this);
    column->addLayout(top);
    column->addWidget(m_note);
    column->addWidget(splitter, 1);
    column->addWidget(buttons);

    connect(goButton, &QPushButton::clicked, this, &CompareDialog::go);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::close);
    connect(m_lines, &QListWidget::itemActivated, this, &CompareDialog::go);
    connect(m_lines, &QListWidget::itemClicked, this, &CompareDialog::go);
    connect(m_lines, &QListWidget::currentRowChanged, this, &CompareDialog::showCurrent);
    connect(m_since, &QComboBox::activated, this, &CompareDialog::refresh);
    resize(theme().em(56), theme().em(40));
    readVersions();
    refresh();
    m_lines->setFocus();
}

CompareDialog::~CompareDialog()
{
    m_task.cancel();
    m_task.waitForFinished();
}

void CompareDialog::readVersions()
{
    const auto versions = keptAgendas(m_session, m_meeting);
    m_versions = versions.value_or(QList<KeptVersion>());
    for (const KeptVersion &version : std::as_const(m_versions))
        m_since->addItem(inWords(version));
    // What is asked most often is what the chair hasn't seen.
    const auto sent = std::ranges::find(m_versions, VersionOccasion::Sent, &KeptVersion::occasion);
    m_since->setCurrentIndex(sent == m_versions.end() ? 0 : int(sent - m_versions.begin()));
    m_since->setEnabled(!m_versions.isEmpty());
}

void CompareDialog::refresh()
{
    m_task.cancel();
    const int at = m_since->currentIndex();
    if (at < 0) {
        m_note->setNote(tr("Nothing to compare with yet: the draft agenda wasn’t sent to anybody, "
                           "no pack was made of it, and "
                           "it isn’t published."),
                        Tone::Neutral);
        return;
    }
    m_isComparing = true;
    m_note->setNote(tr("Comparing…"), Tone::Neutral);
    m_task = runTask(
        this,
        [session = m_session, meeting = m_meeting,
         since = m_versions[at].id](TaskControl &control) {
            return changesSince(session, meeting, since, Edition::Restricted, control.token());
        },
        [this, run = ++m_run](Result<QList<AgendaChange>> changes) {
            if (run == m_run)
                take(std::move(changes));
        });
}

void CompareDialog::take(Result<QList<AgendaChange>> changes)
{
    m_isComparing = false;
    int row = m_lines->currentRow();
    m_lines->clear();
    m_changes = changes.value_or(QList<AgendaChange>());
    if (!changes) {
        m_note->setNote(changes.error().sentence(), Tone::Bad);
    } else if (m_changes.isEmpty()) {
        m_note->setNote(tr("Nothing has changed since then."), Tone::Good);
    } else {
        m_note->setNote(tr("%n change(s), exempt matter included. This is for your eyes only.",
                           nullptr, int(m_changes.size())),
                        Tone::Neutral);
    }
    for (const AgendaChange &change : std::as_const(m_changes)) {
        const bool isPage = change.kind >= AgendaChange::Kind::PageAdded;
        auto *line =
            new QListWidgetItem((isPage ? u"      "_s : QString()) + inWords(change), m_lines);
        line->setData(Qt::AccessibleTextRole, inWords(change));
    }
    if (row < 0) { // it begins where there is something to read
        const auto first = std::ranges::find_if(m_changes, [](const AgendaChange &change) {
            return change.kind != AgendaChange::Kind::PaperReplaced &&
                   (!change.was.isEmpty() || !change.now.isEmpty());
        });
        row = first == m_changes.end() ? 0 : int(first - m_changes.begin());
    }
    m_lines->setCurrentRow(std::min(row, m_lines->count() - 1));
    showCurrent();
}

void CompareDialog::showCurrent()
{
    m_was->clear();
    m_now->clear();
    const int row = m_lines->currentRow();
    if (row < 0 || row >= m_changes.size())
        return;
    const AgendaChange &change = m_changes[row];
    if (change.kind == AgendaChange::Kind::PaperReplaced)
        return; // its pages stand below it
    const QList<WordChange> words = wordChanges(change.was, change.now);
    m_was->setHtml(sideOf(words, WordChange::Kind::Removed));
    m_now->setHtml(sideOf(words, WordChange::Kind::Added));
}

void CompareDialog::go()
{
    const int row = m_lines->currentRow();
    if (row < 0 || row >= m_changes.size() || m_changes[row].item.isEmpty())
        return;
    const AgendaChange &change = m_changes[row];
    Q_EMIT placeWanted(change.item, change.isGone() ? QString() : change.paper,
                       std::max(1, change.paperPage));
}

void CompareDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        close(); // it is asked for again in the other language
}

} // namespace moothall
