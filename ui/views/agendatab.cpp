#include "ui/views/agendatab.h"

#include "ui/actions/actionkeys.h"
#include "ui/commands/openmeeting.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/views/agendadetails.h"
#include "ui/views/agendaview.h"
#include "ui/views/exemptpanel.h"
#include "ui/views/matchpanel.h"
#include "ui/widgets/labels.h"

#include <QAbstractItemDelegate>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QSplitter>
#include <QTimer>
#include <QToolButton>

namespace moothall {

using namespace Qt::StringLiterals;

AgendaTab::AgendaTab(OpenMeeting &meeting, QWidget *parent)
    : QWidget(parent)
    , m_meeting(meeting)
    , m_edits(meeting)
    , m_intake(meeting)
    , m_view(new AgendaView(this))
    , m_details(new AgendaDetails(meeting, this))
    , m_exempt(new ExemptPanel(this))
    , m_matching(new MatchPanel(this))
    , m_bar(new QWidget(this))
    , m_choose([this](const QString &title) {
        return QFileDialog::getOpenFileNames(this, title, {},
            tr("Papers (%1)").arg(paperPatterns()) + u";;"_s + tr("All files (*)"));
    })
{
    setRole(this, u"page"_s);
    setAttribute(Qt::WA_StyledBackground);
    setFocusProxy(m_view);
    makeToolBar();
    m_model.setReadOnly(m_meeting.isReadOnly());
    m_model.update(agendaRows(m_meeting.record(), packRanges(m_meeting.record())));
    m_view->setModel(&m_model);

    auto *split = new QSplitter(Qt::Vertical, this);
    split->addWidget(m_view);
    split->addWidget(m_details);
    split->setStretchFactor(0, 1);
    split->setStretchFactor(1, 0);
    split->setCollapsible(0, false);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme().em(0.6), theme().em(0.4), theme().em(0.6), 0);
    column->addWidget(m_bar);
    column->addWidget(m_exempt);
    column->addWidget(m_matching);
    column->addWidget(split, 1);

    connectModel();
    connect(&m_meeting, &OpenMeeting::recordChanged, this, &AgendaTab::refresh);
    connect(&m_intake, &PaperIntake::changed, this, &AgendaTab::refresh);
    connect(m_exempt, &ExemptPanel::accepted, this, &AgendaTab::acceptGrounds);
    connect(&m_intake, &PaperIntake::refused, this, &AgendaTab::hint);
    connect(m_matching, &MatchPanel::matched, this,
        [this](const QString &file, ItemId item) { m_intake.add({file}, item); });
    connect(m_matching, &MatchPanel::closed, this, [this] { m_view->setFocus(); });
    connect(m_exempt, &ExemptPanel::closed, this, [this] {
        m_exempt->hide();
        m_view->setFocus();
    });
    const bool isEmpty = m_meeting.record().items.isEmpty();
    m_view->setCurrentIndex(m_model.index(isEmpty ? 0 : 1, AgendaModel::Title));
    refreshCurrent();
}

void AgendaTab::makeToolBar()
{
    auto *row = new QHBoxLayout(m_bar);
    row->setContentsMargins(0, 0, 0, 0);
    const auto add = [&](const QString &text, const QString &icon, const QString &tip, auto act) {
        auto *button = new QToolButton(m_bar);
        button->setText(text);
        button->setAccessibleName(text);
        button->setToolTip(tip);
        if (!icon.isEmpty())
            button->setIcon(themeIcon(icon));
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        connect(button, &QToolButton::clicked, this, act);
        row->addWidget(button);
        if (m_meeting.isReadOnly())
            button->setEnabled(false);
        return button;
    };
    add(tr("Add item"), u"add"_s, tr("Add an item below the current one (Enter)"), &AgendaTab::addItem);
    add(tr("Add papers…"), u"attach"_s,
        tr("Attach files to the current item, or drop them on it; from the heading of a part, each finds its item"),
        &AgendaTab::addPapers);
    m_makeExempt = add(tr("Make exempt…"), u"lock"_s, tr("Keep the current item or paper from the public"), [this] {
        const AgendaItem *item = currentItem() ? m_meeting.item(*currentItem()) : nullptr;
        item && item->part == Part::Exempt && !currentPaper() ? makePublic() : makeExempt();
    });
    m_needItem.append(m_makeExempt);
    m_toFollow = add(tr("To follow"), {}, tr("The report comes later: the item keeps its number and takes no pages"),
        &AgendaTab::toggleToFollow);
    m_toFollow->setCheckable(true);
    m_keyDecision = add(tr("Key decision"), {}, tr("Mark the current item a key decision"),
        &AgendaTab::toggleKeyDecision);
    m_keyDecision->setCheckable(true);
    m_needItem << m_toFollow << m_keyDecision;
    auto *up = add(tr("Move up"), u"up"_s, tipWithKeys(tr("Move up"), UiAction::MoveUp), [this] { moveBy(-1); });
    auto *down = add(tr("Move down"), u"down"_s, tipWithKeys(tr("Move down"), UiAction::MoveDown), [this] { moveBy(1); });
    for (QToolButton *button : {up, down}) {
        button->setToolButtonStyle(Qt::ToolButtonIconOnly);
        m_needItem.append(button);
    }
    auto *hint = new NoteLabel(tr("Drag to reorder: page numbers follow at once"), Tone::Neutral, m_bar);
    hint->setWordWrap(false);
    hint->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    row->addStretch(1);
    row->addWidget(hint);
    m_hint = hint;
}

void AgendaTab::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_hint->setVisible(width() > theme().chars(140));
}

void AgendaTab::connectModel()
{
    connect(&m_model, &AgendaModel::titleEdited, this, [this](ItemId item, const QString &title) {
        m_edits.rename(item, title, item == m_fresh ? m_freshRun : 0);
    });
    connect(&m_model, &AgendaModel::paperTitleEdited, this, [this](PaperId id, const QString &title) {
        const AgendaItem *item = itemOfPaper(m_meeting.record(), id);
        if (!item)
            return;
        Paper after = *std::ranges::find(item->papers, id, &Paper::id);
        after.title = title;
        m_edits.changePaper(after, tr("Rename a paper of %1").arg(m_edits.nameOf(*item)));
    });
    connect(&m_model, &AgendaModel::authorEdited, this, [this](ItemId id, const QString &name) {
        if (const AgendaItem *item = m_meeting.item(id)) {
            AgendaItem after = *item;
            after.author.name = name;
            m_edits.change(after, tr("Change the author of %1").arg(m_edits.nameOf(*item)));
        }
    });
    connect(&m_model, &AgendaModel::itemDropped, this, &AgendaTab::place);
    connect(&m_model, &AgendaModel::paperDropped, this,
        [this](PaperId paper, ItemId item, std::optional<PaperId> before) {
            m_edits.movePaper(paper, {item, before});
        });
    connect(&m_model, &AgendaModel::filesDropped, this,
        [this](const QStringList &files, ItemId item, std::optional<PaperId> before) {
            m_intake.add(files, item, before);
        });
    connect(&m_model, &AgendaModel::filesDroppedOnPaper, this, &AgendaTab::takeNewVersion);
    connect(&m_model, &AgendaModel::filesDroppedOnAgenda, this, &AgendaTab::matchPapers);
    connect(m_view, &AgendaView::addWanted, this, &AgendaTab::addItem);
    connect(m_view, &AgendaView::pasteWanted, this, &AgendaTab::pastePapers);
    connect(m_view, &AgendaView::removeWanted, this, &AgendaTab::remove);
    connect(m_view, &AgendaView::moveWanted, this, &AgendaTab::moveBy);
    connect(m_view, &AgendaView::indentWanted, this, &AgendaTab::indent);
    connect(m_view->itemDelegate(), &QAbstractItemDelegate::closeEditor, this,
        [this](QWidget *, QAbstractItemDelegate::EndEditHint end) {
            editorClosed(end == QAbstractItemDelegate::RevertModelCache);
        });
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, &AgendaTab::refreshCurrent);
}

AgendaRow::Key AgendaTab::currentKey() const
{
    return m_model.keyOf(m_view->currentIndex());
}

std::optional<ItemId> AgendaTab::currentItem() const
{
    return m_model.itemOf(m_view->currentIndex());
}

std::optional<PaperId> AgendaTab::currentPaper() const
{
    const AgendaRow::Key key = currentKey();
    return key.kind == AgendaRow::Kind::Paper ? std::optional(PaperId(key.id)) : std::nullopt;
}

void AgendaTab::select(ItemId item)
{
    const QModelIndex index = m_model.indexOf(item);
    if (index.isValid() && currentItem() != item)
        m_view->setCurrentIndex(index.siblingAtColumn(AgendaModel::Title));
}

void AgendaTab::refresh()
{
    const AgendaRow::Key last = m_last;
    const QModelIndex was = m_view->currentIndex();
    const int row = was.row();
    const bool wasTop = was.isValid() && !was.parent().isValid();
    m_model.update(agendaRows(m_meeting.record(), packRanges(m_meeting.record()), m_intake.takings()));
    // A row that changed its parent is a new row to the view: it stays the current one.
    const QModelIndex again = m_model.indexOf(last);
    if (again.isValid() && again.siblingAtColumn(0) != m_view->currentIndex().siblingAtColumn(0))
        m_view->setCurrentIndex(again.siblingAtColumn(AgendaModel::Title));
    else if (!again.isValid() && wasTop && m_model.rowCount() > 0)
        m_view->setCurrentIndex(m_model.index(std::min(row, m_model.rowCount() - 1), AgendaModel::Title));
    showFailures();
    refreshCurrent();
}

void AgendaTab::refreshCurrent()
{
    m_last = currentKey();
    const std::optional<ItemId> current = currentItem();
    const AgendaItem *item = current ? m_meeting.item(*current) : nullptr;
    const bool isItem = item && m_last.kind == AgendaRow::Kind::Item;
    for (QWidget *button : std::as_const(m_needItem))
        button->setEnabled(item && !m_meeting.isReadOnly());
    m_toFollow->setChecked(isItem && item->toFollow);
    m_keyDecision->setChecked(isItem && item->keyDecision);
    m_makeExempt->setText(isItem && item->part == Part::Exempt ? tr("Make public") : tr("Make exempt…"));
    m_makeExempt->setAccessibleName(m_makeExempt->text());
    m_details->showItem(current);
    m_details->refresh();
    Q_EMIT currentItemChanged(current);
}

void AgendaTab::showFailures()
{
    for (const Taking &taking : m_intake.takings()) {
        const QModelIndex index = m_model.indexOf({AgendaRow::Kind::Taking, taking.id})
                                      .siblingAtColumn(AgendaModel::State);
        const bool isShown = m_view->indexWidget(index);
        if (taking.problem.isEmpty() == !isShown)
            continue; // what is asked doesn't change while it is asked
        if (taking.problem.isEmpty()) {
            m_view->setIndexWidget(index, nullptr);
            continue;
        }
        auto *buttons = new QWidget;
        auto *row = new QHBoxLayout(buttons);
        row->setContentsMargins(0, 0, 0, 0);
        row->setSpacing(theme().em(0.2));
        const bool asks = taking.asksForFinalText;
        auto *again = new QPushButton(asks ? tr("Take final text") : tr("Try again"), buttons);
        again->setHidden(taking.asksForPassword);
        auto *dismiss = new QPushButton(tr("Dismiss"), buttons);
        const int id = taking.id;
        if (taking.asksForPassword) {
            auto *password = new QLineEdit(buttons);
            password->setEchoMode(QLineEdit::Password);
            password->setPlaceholderText(tr("Password"));
            password->setAccessibleName(tr("Password of %1").arg(taking.file));
            password->setFont(theme().smallFont());
            connect(password, &QLineEdit::returnPressed, this, [this, id, password] {
                QTimer::singleShot(0, this, [this, id, text = password->text()] { m_intake.givePassword(id, text); });
            });
            row->addWidget(password);
        }
        // The answer takes the buttons away, so it waits until the click is over.
        connect(again, &QPushButton::clicked, this,
            [this, id, asks] { asks ? m_intake.takeFinalText(id) : m_intake.tryAgain(id); }, Qt::QueuedConnection);
        connect(dismiss, &QPushButton::clicked, this, [this, id] { m_intake.dismiss(id); }, Qt::QueuedConnection);
        for (QPushButton *button : {again, dismiss}) {
            button->setAccessibleName(tr("%1: %2").arg(button->text(), taking.file));
            button->setFont(theme().smallFont());
            row->addWidget(button);
        }
        row->addStretch();
        m_view->setIndexWidget(index, buttons);
    }
}

void AgendaTab::commitTyping()
{
    m_details->commitTyping();
}

} // namespace moothall
