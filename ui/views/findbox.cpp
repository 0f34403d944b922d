#include "ui/views/findbox.h"

#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/views/founddelegate.h"
#include "ui/widgets/itemviews.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace moothall {

using namespace Qt::StringLiterals;

namespace {
constexpr int mostPlacesShown = 40;

constexpr int mostPlaces = 12; ///< beside what is found in texts
constexpr int shortestSearched = 2;

} // namespace

FindBox::FindBox(const ActionTable &actions, QWidget *window)
    : QFrame(window)
    , m_actions(actions)
    , m_typed(new QLineEdit(this))
    , m_list(new ListWidget(this))
{
    setRole(this, u"popup"_s);
    setAccessibleName(tr("Find or do anything"));
    m_typed->setAccessibleName(tr("Words of what is looked for"));
    m_typed->setPlaceholderText(
        tr("Find a meeting, an item, a minute, a person or a command by any of its words"));
    m_typed->addAction(themeIcon(u"search"_s), QLineEdit::LeadingPosition);
    m_list->setAccessibleName(tr("What was found"));
    m_list->setItemDelegate(new FoundDelegate(m_list));
    m_list->setUniformItemSizes(false);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_typed);
    column->addWidget(m_list, 1);
    m_typed->installEventFilter(this);
    m_list->installEventFilter(this);
    window->installEventFilter(this);
    connect(m_typed, &QLineEdit::textChanged, this, &FindBox::search);
    connect(m_typed, &QLineEdit::returnPressed, this, &FindBox::take);
    connect(m_list, &QListWidget::itemActivated, this, &FindBox::take);
    hide();
}

void FindBox::open(const Session &session)
{
    m_before = QApplication::focusWidget();
    m_session = session;
    m_commands = findableActions(m_actions); // before the box has the keys
    m_typed->clear();
    place();
    show();
    raise();
    m_typed->setFocus();
    m_reading.start(
        this, [session](TaskControl &) { return findablePlaces(session); },
        [this](Result<QList<FoundPlace>> places) {
            if (places)
                m_places = *places;
            showRows();
        });
}

void FindBox::stop()
{
    hide();
    m_reading.stop();
    m_searching.stop();
    m_session = {};
    m_places.clear();
    m_hits.clear();
}

void FindBox::place()
{
    const int width = std::min(theme().em(44), parentWidget()->width() - theme().em(4));
    const int height = std::min(theme().em(24), parentWidget()->height() - theme().em(6));
    setGeometry((parentWidget()->width() - width) / 2, theme().em(3), width, height);
}

void FindBox::search()
{
    m_hits.clear();
    m_takesFirst = false;
    const QString typed = m_typed->text();
    m_isSearching = m_session.reg && typed.simplified().size() >= shortestSearched;
    showRows();
    if (!m_isSearching)
        return;
    m_searching.start(
        this, [session = m_session, typed](TaskControl &) { return moothall::search(session, typed, {.limit = mostPlacesShown}); },
        [this](const Result<QList<SearchHit>> &hits) {
            m_isSearching = false;
            for (const SearchHit &hit : hits ? *hits : QList<SearchHit>()) {
                // Those are found by any part of their names already.
                if (hit.kind != SearchKind::Meeting && hit.kind != SearchKind::Person && hit.kind != SearchKind::Body)
                    m_hits.append(placeOf(hit));
            }
            showRows();
            if (m_takesFirst)
                take();
        });
}

void FindBox::showRows()
{
    // Nothing typed: where one may go. What may be done has its menus.
    const QString typed = m_typed->text();
    const bool isEmpty = typed.simplified().isEmpty();
    m_shown = placesWith(isEmpty ? m_places : m_commands + m_places, typed, isEmpty || m_hits.isEmpty() ? mostPlacesShown : mostPlaces);
    m_shown += m_hits;
    if (!m_hits.isEmpty())
        m_shown.append({AllResults{typed}, tr("All results…"), tr("search everything")});
    const int before = std::max(0, m_list->currentRow());
    m_list->clear();
    for (const FoundPlace &found : std::as_const(m_shown))
        FoundDelegate::append(m_list, found);
    m_list->setCurrentRow(m_isSearching ? 0 : std::min(before, m_list->count() - 1));
}

/// The keys go back to where they were, so that a command means what it meant there.
void FindBox::leave()
{
    hide();
    if (m_before)
        m_before->setFocus();
}

void FindBox::take()
{
    const int row = m_list->currentRow();
    if (row < 0 || row >= m_shown.size()) {
        m_takesFirst = m_isSearching;
        return;
    }
    m_takesFirst = false;
    const FoundPlace found = m_shown.at(row);
    leave();
    Q_EMIT chosen(found);
}

bool FindBox::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize && isVisible())
        place();
    if (event->type() == QEvent::FocusOut && isVisible() &&
        !isAncestorOf(QApplication::focusWidget()) && watched != parentWidget())
        hide();
    if (event->type() != QEvent::KeyPress || watched == parentWidget())
        return QFrame::eventFilter(watched, event);
    auto *key = static_cast<QKeyEvent *>(event);
    if (key->key() == Qt::Key_Escape) {
        leave();
        return true;
    }
    if (watched == m_typed && (key->key() == Qt::Key_Down || key->key() == Qt::Key_Up)) {
        const int row = m_list->currentRow() + (key->key() == Qt::Key_Down ? 1 : -1);
        m_list->setCurrentRow(std::clamp(row, 0, std::max(0, m_list->count() - 1)));
        return true;
    }
    return QFrame::eventFilter(watched, event);
}

} // namespace moothall
