#include "ui/views/findbox.h"

#include "ui/models/words.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace moothall {

using namespace Qt::StringLiterals;

namespace {
constexpr int mostShown = 40;
}

Result<QList<FoundPlace>> findablePlaces(const Session &session, const CancelToken &cancel)
{
    const Result<QList<MeetingSummary>> all = meetings(session);
    if (!all)
        return fail(all.error());
    QList<FoundPlace> places;
    for (auto meeting = all->crbegin(); meeting != all->crend(); ++meeting) {
        if (cancel.stop_requested())
            return fail(cancelledError());
        const QString title = QCoreApplication::translate("FindBox", "%1, %2", "a body, a date")
                                  .arg(meeting->bodyName, shortDate(meeting->starts.date(), QDate()));
        places.append({meeting->id, {}, title, meeting->venue});
        const Result<MeetingRecord> record = loadMeeting(session, meeting->id);
        if (!record)
            return fail(record.error());
        for (const AgendaItem &item : record->items)
            places.append({meeting->id, item.id, QString(item.number + u"  "_s + item.title).trimmed(), title});
    }
    return places;
}

QList<FoundPlace> placesWith(const QList<FoundPlace> &places, const QString &typed, int most)
{
    const QStringList words = typed.simplified().split(u' ', Qt::SkipEmptyParts);
    QList<FoundPlace> found;
    for (const FoundPlace &place : places) {
        const bool all = std::ranges::all_of(words, [&](const QString &word) {
            return place.text.contains(word, Qt::CaseInsensitive) || place.where.contains(word, Qt::CaseInsensitive);
        });
        if (all)
            found.append(place);
        if (found.size() == most)
            break;
    }
    return found;
}

FindBox::FindBox(QWidget *window)
    : QFrame(window)
    , m_typed(new QLineEdit(this))
    , m_list(new QListWidget(this))
{
    setRole(this, u"popup"_s);
    setAccessibleName(tr("Find a meeting or an item"));
    m_typed->setAccessibleName(tr("Words of a meeting or an item"));
    m_typed->setPlaceholderText(tr("Find a meeting or an item by any of its words"));
    m_typed->addAction(themeIcon(u"search"_s), QLineEdit::LeadingPosition);
    m_list->setAccessibleName(tr("What was found"));
    m_list->setTextElideMode(Qt::ElideRight);
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
    m_typed->clear();
    place();
    show();
    raise();
    m_typed->setFocus();
    m_task = runTask(
        this, [session](TaskControl &control) { return findablePlaces(session, control.token()); },
        [this](Result<QList<FoundPlace>> places) {
            if (places)
                m_places = *places;
            search();
        });
}

void FindBox::stop()
{
    hide();
    m_task.cancel();
    m_task.waitForFinished();
    m_places.clear();
}

void FindBox::place()
{
    const int width = std::min(theme().em(44), parentWidget()->width() - theme().em(4));
    const int height = std::min(theme().em(24), parentWidget()->height() - theme().em(6));
    setGeometry((parentWidget()->width() - width) / 2, theme().em(3), width, height);
}

void FindBox::search()
{
    m_shown = placesWith(m_places, m_typed->text(), mostShown);
    m_list->clear();
    for (const FoundPlace &found : m_shown)
        m_list->addItem(found.item ? tr("%1 – %2", "an item, its meeting").arg(found.text, found.where) : found.text);
    m_list->setCurrentRow(0);
}

void FindBox::take()
{
    const int row = m_list->currentRow();
    if (row < 0 || row >= m_shown.size())
        return;
    const FoundPlace found = m_shown.at(row);
    hide();
    Q_EMIT chosen(found.meeting, found.item);
}

bool FindBox::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize && isVisible())
        place();
    if (event->type() == QEvent::FocusOut && isVisible() && !isAncestorOf(QApplication::focusWidget())
        && watched != parentWidget())
        hide();
    if (event->type() != QEvent::KeyPress || watched == parentWidget())
        return QFrame::eventFilter(watched, event);
    auto *key = static_cast<QKeyEvent *>(event);
    if (key->key() == Qt::Key_Escape) {
        hide();
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
